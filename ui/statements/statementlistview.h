// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QWidget>

#include <unordered_map>

class QAbstractItemView;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace ui {

class PlainLabel;
class Session;
class StatementTableModel;

/// The statements of the open article in reading order, above them those whose words are not in the text. The current
/// row is the statement in hand, whoever chooses it.
class StatementListView : public QWidget
{
    Q_OBJECT

public:
    StatementListView(Session& session, QWidget* parent);

    [[nodiscard]] StatementTableModel* model() const { return m_model; }
    /// What colleagues said, by statement; the rows are marked.
    void setRemarks(std::unordered_map<app::StatementId, QString> remarks);
    [[nodiscard]] QAbstractItemView* list() const;     ///< the rows, for keys that the window wants to hear there
    [[nodiscard]] QAbstractItemView* lostList() const; ///< those of the statements whose words are gone; the same

signals:
    void chosen(); ///< a row, by mouse or arrow key; it is in hand now, and may have been before
    void activated(const app::StatementId& id); ///< double click or Enter: the reader shows it
    void deleteRequested();                     ///< of the statement in hand

private:
    [[nodiscard]] static const app::Statement& statementAt(const QModelIndex& index);
    [[nodiscard]] QListView* makeRows(StatementTableModel* model);
    void joinRows(QListView* rows);
    void takeRow(const QModelIndex& current);
    void showCurrent();
    void showCount();
    void openMenu(const QListView& rows, const QPoint& position);

    Session& m_session;
    StatementTableModel* m_model;
    StatementTableModel* m_lostModel;
    QListView* m_list;
    QWidget* m_lostPart; ///< heading and rows; hidden while none is lost
    PlainLabel* m_lostHeading;
    QListView* m_lost;
    PlainLabel* m_count;
    QStackedLayout* m_pages;
    bool m_isFollowing = false; ///< the list moves its current row by itself, nobody chose it
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/codebookmodel.h"

#include <QWidget>

class QAbstractItemView;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

class Chip;
class FileRenamer;
class Session;

/// The speakers and topics of the codebook with colour, key and a check where the statement in hand has them. A click
/// chooses one; what a choice means is the tagger's. The filter finds names and aliases and makes new entries.
class CodebookPanel : public QWidget
{
    Q_OBJECT

public:
    CodebookPanel(Session& session, QWidget* parent);

    [[nodiscard]] QAbstractItemView* list() const; ///< the entries, for keys that the window wants to hear there
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }

signals:
    void speakerChosen(const std::string& name);
    void topicChosen(const std::string& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFilter();
    void choose(const QModelIndex& index); ///< of the view
    void add(EntryKind kind, const QString& name);
    void edit(const QModelIndex& index);
    void mergeAway(const QModelIndex& index);
    void remove(const QModelIndex& index);
    void askForNew(EntryKind kind);
    void ask(const app::Speaker& speaker);
    void ask(const app::Topic& topic);
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void save(const std::function<void(app::Codebook&)>& change);
    [[nodiscard]] QModelIndex firstEntry() const;
    void keepRowOverResets();

    Session& m_session;
    FileRenamer* m_renamer;
    CodebookModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTreeView* m_view;
    QLineEdit* m_filter;
    Chip* m_newSpeaker; ///< shown while what is typed is no speaker
    Chip* m_newTopic;
};
}

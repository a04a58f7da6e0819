// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"
#include "ui/review/reviewsession.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QListView;
class QTableView;

namespace ui {

class ConfusedStatements;
class ConfusionModel;
class PlainLabel;
class Segments;

/// Where two coders took one code for another, as a table, with the statements behind the chosen number. Of three and
/// more coders a person chooses which two. Stays open beside the window while one goes from statement to statement.
class ConfusionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p article, the agreement on the article that is open.
    ConfusionDialog(ReviewSession& review, std::shared_ptr<const app::AgreementReport> article, QWidget* parent);

signals:
    /// The window is to show it; @p article is named from the workspace's root.
    void statementChosen(const QString& article, const app::StatementId& statement);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const std::shared_ptr<const app::AgreementReport>& report() const; ///< of what is counted
    void measureWorkspace();
    void showPairs();
    void showTable();
    void showCell();
    void choose(const QModelIndex& index);

    ReviewSession& m_review;
    ReviewSession::Sides m_sides; ///< as measured; others may be compared by now
    bool m_isOfAll;               ///< those are whoever tagged the article
    std::shared_ptr<const app::AgreementReport> m_article;
    std::shared_ptr<const app::AgreementReport> m_workspace; ///< null until it was asked for
    ConfusionModel* m_model;
    ConfusedStatements* m_statements;
    Segments* m_subject;
    Segments* m_scope;
    QComboBox* m_pair; ///< of two coders of the report, as names
    PlainLabel* m_sidesOfTable;
    QTableView* m_table;
    PlainLabel* m_nothing;
    PlainLabel* m_cell;
    QListView* m_list;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/namematcher.h"
#include "ui/review/colleagues.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;
class SuggestionList;

/// Asks what colleagues' names mean that the codebook lacks: an entry of the codebook, or a name of its own. What is
/// proposed stands first with its reason, and holds only once it was taken.
class MapNamesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Names
    {
        std::vector<app::UnknownCode> foreign;
        app::CodeMapping known;  ///< what was said before
        bool namesCoders = true; ///< false in a blind review
    };
    MapNamesDialog(const app::Codebook& codebook, Names names, QWidget* parent);

    [[nodiscard]] std::vector<NameMeaning> changes() const; ///< what is said otherwise than before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeNames();
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] std::size_t inHand() const;
    void ask();
    void suggest();
    void takeRow(int row);
    void mean(const std::string& ours); ///< and goes on to the next name of which nobody has said
    void takeProposals();
    void showName(std::size_t at);
    void showProposals();
    [[nodiscard]] QString whereItComesFrom(const app::UnknownCode& code) const;

    const app::Codebook& m_codebook;
    Names m_names;
    NameMatcher m_entries;
    std::vector<std::string> m_meanings; ///< by name
    std::vector<std::string> m_offered;  ///< by row of the suggestions
    QListWidget* m_list;
    PlainLabel* m_question;
    PlainLabel* m_where;
    QLineEdit* m_line;
    SuggestionList* m_suggestions;
    QPushButton* m_keep;
    QPushButton* m_leave;
    QPushButton* m_proposals;
    QPushButton* m_remember;
};
}

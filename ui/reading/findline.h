// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/wordsearch.h"

#include <QBasicTimer>
#include <QWidget>

class QLineEdit;

namespace ui {

class ArticleView;
class PlainLabel;

/// The line below an article that finds words in it. What is found is selected, so that it can be tagged as it is or
/// grown to its sentence. Hidden until it is opened.
/// A large article is looked through from the caret on while the window goes on; the next letter begins anew.
class FindLine : public QWidget
{
    Q_OBJECT

public:
    FindLine(ArticleView& view, QWidget* parent);

    void open();          ///< with the selected words, if they are few
    void goOn(int steps); ///< to the next place, or back; opens the line where nothing was looked for yet
    void leave();         ///< the keyboard goes back to the article
    void refresh();       ///< after the article changed

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void search();
    void goOnSearching();
    void selectFirst();
    void select(std::size_t place);
    void showCount();

    ArticleView& m_view;
    QLineEdit* m_words;
    PlainLabel* m_count;
    app::WordSearch m_search;
    QBasicTimer m_goesOn;        ///< while an article is too large to be looked through at once
    bool m_selectsFirst = false; ///< the first place from the caret on is still to be selected
    int m_steps = 0;             ///< to go when all places are known
    qint64 m_from = 0;           ///< where the caret was when the line was opened
};
}

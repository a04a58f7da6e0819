// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QMenu;

namespace ui {

class ReviewSession;

/// Names who is reviewed, and opens the menu in which that is chosen.
class CoderChooser : public QToolButton
{
    Q_OBJECT

public:
    CoderChooser(ReviewSession& review, QWidget* parent);

    void fill(QMenu& menu); ///< with what can be chosen; a blind review offers names alone
    void openFile();        ///< asks for a colleague's tag file
    void compareFolder();   ///< asks for a colleague's copy of the workspace

signals:
    void mapNamesRequested();

private:
    void showName();
    void openMenu();
    void addCoders(QMenu& menu, bool forLeft);
    void addSeveral(QMenu& menu);
    ReviewSession& m_review;
};
}

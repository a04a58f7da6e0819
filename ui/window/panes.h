// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;

namespace ui {

/// Three panes side by side, the outer two closable and adjustable. Where the window is too narrow for three, the right
/// one becomes a drawer that is open only while it is needed. It takes the place of the left one; in a window that is
/// too narrow even for that, it lies over the middle.
class Panes : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };
    Panes(QWidget* left, QWidget* centre, QWidget* right, QWidget* parent = nullptr);

    [[nodiscard]] bool isShown(Side side) const;
    void setShown(Side side, bool shown);
    [[nodiscard]] bool hasDrawer() const { return m_isDrawer; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< as if the drawer took no place

    static constexpr int narrow = 1000; ///< below this width of the window there is a drawer

signals:
    void shownChanged(ui::Panes::Side side, bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setDrawer(bool drawer);
    void placeDrawer();
    void showLeft(bool shown);
    void focusCentre();
    void noteWidths();
    void applyWidths();

    QSplitter* m_splitter;
    QWidget* m_left;
    QWidget* m_centre;
    QWidget* m_right;
    int m_leftWidth; ///< as a person last set them
    int m_rightWidth;
    bool m_isDrawer = false;
    bool m_leftWanted = true;
    bool m_rightWanted = true; ///< while there is room for three
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

namespace ui {

/// A sheet that floats over the window for one short question, such as a line to type into. It is no window of its own,
/// so input methods, screen readers and pictures of the window work as ever. Closes on Esc or when the focus goes
/// elsewhere.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* parent);

    /// Shows the sheet with its upper left corner at the place, or as near as keeps it inside the window.
    void openAt(const QPoint& globalPosition);
    void close();                                  ///< the focus returns to where it was
    [[nodiscard]] QMargins contentMargins() const; ///< room for the shadow

signals:
    void closed();

protected:
    /// To be called when the content changed its size.
    void fit();
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onFocusChanged(QWidget* now);
    QPoint m_anchor; ///< in the window's coordinates
    QPointer<QWidget> m_focusBefore;
};
}

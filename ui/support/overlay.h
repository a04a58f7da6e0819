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

    /// Shows the sheet below @p anchor, which it does not cover, or above them where there is more room; inside the
    /// window in any case.
    void openBeside(const QRect& anchor);
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
    QRect m_anchor; ///< in the window's coordinates
    bool m_isAbove = false;
    QPointer<QWidget> m_focusBefore;
};
}

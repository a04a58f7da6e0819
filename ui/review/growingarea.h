// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ui {

/// As high as what is in it, within limits. Where that does not fit, Tab leads to it and the arrow keys read on.
class GrowingArea : public QScrollArea
{
    Q_OBJECT

public:
    struct Heights
    {
        int lowest, highest; ///< pixels
    };
    GrowingArea(QLayout* content, const QString& accessibleName, Heights heights, QWidget* parent);
    /// From its top: it may be higher than there is room for.
    void reveal(const QWidget& part);
    /// Whether so much of a part as tells what it is lies below what is seen.
    [[nodiscard]] bool isBelow(const QWidget& part) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void viewChanged(); ///< other parts may be seen now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;

    Heights m_heights;
};
}

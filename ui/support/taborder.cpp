// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/taborder.h"

#include <QWidget>

namespace ui {

void setTabOrderBefore(QWidget* next, const std::vector<QWidget*>& widgets)
{
    Q_ASSERT(next->focusPolicy() != Qt::NoFocus);
    // First behind it, since its place is the one that is known, and then it goes behind the last of them.
    QWidget* last = next;
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
    QWidget::setTabOrder(last, next);
}
}

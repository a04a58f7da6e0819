// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace ui {

/// Paints a row of the list of statements in two lines: who and on what, then the words. A bar shows the speakers'
/// colours, divided where there are several.
class StatementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Colours = std::function<std::vector<QColor>(const app::Statement&)>;
    explicit StatementDelegate(Colours coloursOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Colours m_coloursOf;
};

/// A bar in one colour, or divided from top to bottom into several.
void paintBar(QPainter& painter, const QRectF& bar, const std::vector<QColor>& colours);
}

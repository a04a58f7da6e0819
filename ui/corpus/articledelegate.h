// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints an article as two lines of title and one of outlet and date, with its progress at the left and its statements
/// at the right.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// A circle: empty, half, full, or with a dash; the shape tells the progress, the colour only repeats it.
    static void paintProgress(QPainter* painter, const QRectF& circle, app::Progress progress);
};
}

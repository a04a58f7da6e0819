// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <QMimeData>

namespace ui {

/// Selected words for the clipboard that a selection fills by itself. They are converted when somebody pastes them and
/// not at each of the many changes of a selection, which may be the whole of a long text.
class SelectionMimeData : public QMimeData
{
    Q_OBJECT

public:
    SelectionMimeData(const app::Text& text, app::Span span);

    [[nodiscard]] bool hasFormat(const QString& type) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType preferred) const override;

private:
    app::Text m_text;
    app::Span m_span;
};
}

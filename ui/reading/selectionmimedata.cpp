// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/selectionmimedata.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const QString plainText = u"text/plain"_s;
}

SelectionMimeData::SelectionMimeData(const app::Text& text, app::Span span)
    : m_text(text)
    , m_span(span)
{
}

bool SelectionMimeData::hasFormat(const QString& type) const
{
    return type == plainText;
}

QStringList SelectionMimeData::formats() const
{
    return {plainText};
}

QVariant SelectionMimeData::retrieveData(const QString& type, QMetaType) const
{
    return type == plainText ? QVariant(m_text.toQString(m_span)) : QVariant();
}
}

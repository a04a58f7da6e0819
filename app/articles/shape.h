// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

#include <initializer_list>
#include <span>

namespace app {

/// The shape of words on a page: any of the given patterns. They know letters of all scripts and take capitals and
/// small letters for the same, except within (?-i: ).
[[nodiscard]] QRegularExpression shape(std::initializer_list<QStringView> patterns);
/// The same of several groups of patterns.
[[nodiscard]] QRegularExpression anyShape(std::initializer_list<std::span<const QStringView>> groups);

/// Whether a letter may be one of Chinese, Japanese or Korean. To ask for it spares other lines the shapes that such
/// words have.
[[nodiscard]] inline bool isOfEastAsia(QChar letter)
{
    constexpr char16_t first = 0x2E80;
    return letter.unicode() >= first;
}

[[nodiscard]] inline bool has(const QRegularExpression& shape, QStringView words)
{
    return shape.matchView(words).hasMatch();
}
}

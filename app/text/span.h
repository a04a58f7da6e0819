// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace app {

/// A half-open stretch of a text, start included, end excluded. The unit is Unicode code points wherever nothing
/// else is said; ByteSpan and Utf16Span carry theirs in the name.
struct Span
{
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qint64 position) const { return start <= position && position < end; }
    [[nodiscard]] bool contains(Span other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] bool overlaps(Span other) const { return start < other.end && other.start < end; }
    auto operator<=>(const Span&) const = default;
};

struct ByteSpan
{
    qint64 start = 0;
    qint64 end = 0;
    [[nodiscard]] qint64 length() const { return end - start; }
    auto operator<=>(const ByteSpan&) const = default;
};

struct Utf16Span
{
    qint64 start = 0;
    qint64 end = 0;
    [[nodiscard]] qint64 length() const { return end - start; }
    auto operator<=>(const Utf16Span&) const = default;
};
}

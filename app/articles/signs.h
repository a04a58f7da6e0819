// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace app {

/// The different characters of a text, found in one look at it. To ask for them spares most lines the patterns, which
/// are slow, since no pattern fits where its brackets, colons or slashes are missing.
class Signs
{
public:
    explicit Signs(QStringView text)
    {
        for (const QChar unit : text) {
            if (unit.unicode() < m_ascii.size())
                m_ascii[unit.unicode()] = true;
            else
                m_others.append(unit);
        }
    }
    [[nodiscard]] bool has(QChar sign) const
    {
        return sign.unicode() < m_ascii.size() ? m_ascii[sign.unicode()] : m_others.contains(sign);
    }
    [[nodiscard]] bool hasOneOf(QStringView signs) const
    {
        return std::ranges::any_of(signs, [this](QChar sign) { return has(sign); });
    }
    [[nodiscard]] const auto& others() const { return m_others; } ///< beyond ASCII, each as often as it stands there

private:
    static constexpr qsizetype usual = 160; // units of a line, so that most need no memory of their own
    std::array<bool, 128> m_ascii{};
    QVarLengthArray<QChar, usual> m_others;
};

/// Whether @p word, in small letters, may stand in @p text, whatever its capitals. Much faster than a pattern that is
/// looked for everywhere in a line.
[[nodiscard]] inline bool mayHold(QStringView text, std::string_view word)
{
    const auto isSame = [](QChar unit, char letter) {
        constexpr int smallLetter = 0x20;
        return (unit.unicode() | smallLetter) == letter;
    };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}
}

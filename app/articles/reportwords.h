// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace app {

/// The words that a report uses. A headline shares some of them, a menu hardly any: that tells the two apart where
/// their shapes do not, in any script.
class ReportWords
{
public:
    void add(QStringView text);
    /// How many different words of the line the report uses.
    [[nodiscard]] int sharedWith(QStringView line) const;
    /// Whether it uses one of the words, short ones too.
    [[nodiscard]] bool mentions(QStringView words) const;

private:
    QSet<QString> m_stems;
    QSet<QString> m_names; ///< words as they stand that begin with a capital, but not because a sentence does
};
}

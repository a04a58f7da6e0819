// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// One text of the program in a file of Qt Linguist.
struct TsMessage
{
    QString context, source, comment;
    bool numerus = false;
    QString state;     ///< unfinished, vanished, obsolete; empty: done
    QStringList forms; ///< the translation; several where it counts something

    /// What makes it the same text in another file.
    [[nodiscard]] QString key() const;
};

[[nodiscard]] std::vector<TsMessage> parseTs(const QByteArray& xml);

/// What is wrong with a translation by itself, one sentence each: not finished, no longer in the program, empty,
/// placeholders that the source has not, or a mark of its own that got lost (an accelerator, an ellipsis).
[[nodiscard]] QStringList faultsOf(const TsMessage& message);
}

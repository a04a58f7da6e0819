// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// A marked stretch of text in a WebAnno TSV 3 file, as INCEpTION exports it.
struct TsvSpan
{
    QString layer;        ///< the last part of its name: NamedEntity
    qsizetype start, end; ///< in UTF-16 units of the text
    QStringList values;   ///< of its features: "value=ORG"
};

struct TsvDocument
{
    QString text;
    std::vector<TsvSpan> spans;
    QStringList left; ///< layers that mark no spans (relations, chains) and are passed over
};

/// Reads the span layers: stacked spans, spans over several words and over parts of words, escapes.
[[nodiscard]] app::Result<TsvDocument> readWebAnnoTsv(const QString& path);
}

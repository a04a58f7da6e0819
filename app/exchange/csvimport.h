// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/codebook.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A statement as a CSV tells it: with the places of its words, but without the words around them.
struct CsvStatement
{
    Statement statement;              ///< its selectors have spans only
    std::optional<std::string> quote; ///< the words as the file has them, to compare with the text
    qint64 line = 0;                  ///< of the statement's first row
};

/// The statements of one coder on one article.
struct CsvSidecar
{
    QString subject;     ///< the CSV file
    std::string article; ///< path from the workspace's root, with "/"
    std::string coder;
    std::string textSha256;
    std::optional<std::string> title, outlet, published; ///< absent where the file has no such column
    std::vector<CsvStatement> statements;
    int verdicts = 0; ///< statements with a verdict, which is read over
    qint64 line = 0;  ///< of the first row
};

/// Reads a CSV of either row shape, columns in any order. Verdicts are read over: they belong to their reviewer's tag
/// file, and a table that somebody has edited must not speak for a reviewer. Malformed names the line, the reason and
/// what to do: a column that is missing or that neither we nor the codebook know, rows that contradict each other,
/// values of no meaning.
[[nodiscard]] Result<std::vector<CsvSidecar>> parseCsv(
    std::string_view bytes, const QString& subject, const Codebook& codebook);

/// Gives the statements their words back. Malformed where the text is another one than @p csv was exported from, a
/// place lies outside of it, or the words there are not the quote.
[[nodiscard]] Result<std::vector<Statement>> anchor(const CsvSidecar& csv, const Text& text);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/base/clock.h"
#include "app/codebook/codebookfile.h"
#include "app/exchange/csvtable.h"
#include "app/sidecars/sidecarstore.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A statement as a CSV tells it: with the places of its words, but without the words around them.
struct CsvStatement
{
    Statement statement; ///< its selectors have spans only
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
    qint64 line = 0; ///< of the first row
};

/// Reads a CSV of either row shape, columns in any order. Malformed names the line, the reason and what to do: a column
/// that is missing or that neither we nor the codebook know, rows that contradict each other, values of no meaning.
[[nodiscard]] Result<std::vector<CsvSidecar>> parseCsv(std::string_view bytes, const QString& subject, const Codebook& codebook);

/// Gives the statements their words back. Malformed where the text is another one than @p csv was exported from, a
/// place lies outside of it, or the words there are not the quote.
[[nodiscard]] Result<std::vector<Statement>> anchor(const CsvSidecar& csv, const Text& text);

struct ImportOptions
{
    std::string coder;        ///< whose tag files may be merged into; empty: nobody's
    bool createNames = false; ///< add the speakers and topics that the codebook lacks, instead of refusing them
};

/// What an import would do to one tag file.
struct PlannedSidecar
{
    QString articlePath;
    std::string coder;
    bool isNew = false;
    int added = 0, changed = 0, unchanged = 0;
    Sidecar before; ///< as it is on disk; without statements where it is new
    Sidecar after;
    FileVersion version;
};

/// A checked import, ready to be shown and then done. Making it writes nothing.
class ImportPlan
{
public:
    /// Reads and checks everything: the files, the articles, the codebook and the tag files that exist. Names of files
    /// that stand twice are read once.
    [[nodiscard]] static Result<ImportPlan> make(const std::vector<QString>& csvFiles, const Workspace& workspace,
                                                 const ImportOptions& options, const Origin& origin = {});

    [[nodiscard]] const std::vector<PlannedSidecar>& sidecars() const { return m_sidecars; }
    [[nodiscard]] const std::vector<std::string>& newSpeakers() const { return m_newSpeakers; }
    [[nodiscard]] const std::vector<std::string>& newTopics() const { return m_newTopics; }

    /// Writes all of it. If a file cannot be written, those written before are put back as they were.
    [[nodiscard]] Result<> apply() const;

private:
    explicit ImportPlan(Workspace workspace);

    Workspace m_workspace;
    std::vector<PlannedSidecar> m_sidecars;
    std::vector<std::string> m_newSpeakers, m_newTopics;
};
}

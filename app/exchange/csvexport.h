// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/codebook/codebook.h"
#include "app/exchange/articlefiles.h"
#include "app/exchange/csvcolumns.h"
#include "app/exchange/csvtable.h"
#include "app/exchange/piecewise.h"
#include "app/review/consensus.h"
#include "app/review/statementverdicts.h"
#include "app/sidecars/sidecar.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct CsvOptions
{
    CsvRows rows = CsvRows::Statements;
    CsvProfile profile = CsvProfile::Data;
    std::vector<std::string> columns; ///< in this order; empty: all
    std::vector<std::string> coders;  ///< empty: all
};

/// What the rows of one article are made of.
struct CodedArticle
{
    std::string path;       ///< from the workspace's root, with "/"
    ArticleDetails details; ///< as found in the text
    std::vector<Sidecar> sidecars;
    std::vector<Reviewer> reviewers; ///< everybody whose verdicts may be on these statements
    std::vector<Error> unreadable;   ///< what the rows lack: tag files of these coders, the article's details
    std::vector<Error> notShown;     ///< what the rows lack of tag files that were read, and which do not count
    std::vector<Error> misplaced;    ///< of whom the rows have places that are those of another text version

    [[nodiscard]] qsizetype statements() const;
};

/// The tag files of @p coders on one article, or of everybody if none are named, with the verdicts of all that are on
/// statements as they are now; the article itself is read only where its details are wanted and there is a statement.
[[nodiscard]] CodedArticle readCoded(const Workspace& workspace, const ArticleFiles& files,
    const std::vector<std::string>& coders, const Codebook& codebook, bool withDetails);

/// The first @p statements statements of these coders, with their articles: enough for a preview, and no more is read
/// than it needs; and the articles on the way that could not be read. Answers what it has so far when @p goOn says
/// false.
[[nodiscard]] std::vector<CodedArticle> firstCoded(const WorkspaceFiles& files, const std::vector<std::string>& coders,
    const Codebook& codebook, qsizetype statements, const std::function<bool()>& goOn);

/// Writes statements as lines of CSV, one article at a time, so that memory does not grow with the rows.
class CsvExport
{
public:
    /// Invalid where a column is asked for that does not exist.
    [[nodiscard]] static Result<CsvExport> create(const CsvOptions& options, const Codebook& codebook);

    void appendHeader(std::string& csv) const;
    /// The rows of an article in the order of the text, then by coder. All coders that the article comes with.
    /// Invalid, with @p csv unchanged, where a statement has a custom field that the columns should show but the
    /// codebook lacks.
    [[nodiscard]] Result<> appendRows(std::string& csv, const CodedArticle& article) const;

    [[nodiscard]] bool showsDetails() const; ///< whether rows need what was found in the article's text

private:
    struct RowFrame;
    CsvExport() = default;
    [[nodiscard]] Result<> checkFields(const Sidecar& sidecar, const std::string& articlePath) const;
    [[nodiscard]] RowFrame frameOf(const CodedArticle& article, const Sidecar& sidecar) const;
    void appendRow(std::string& csv, const Statement& statement, const RowFrame& frame, const SpokenBy* speaker,
        const AboutTopic* topic, const std::vector<StatementVerdict>& verdicts, std::string& scratch) const;

    std::vector<CsvColumn> m_columns;
    Codebook m_codebook;
    CsvRows m_rows = CsvRows::Statements;
    CsvProfile m_profile = CsvProfile::Data;
    bool m_allColumns = true;
};

struct CsvReport
{
    qsizetype articles = 0; ///< with at least one row
    qsizetype statements = 0;
    bool stopped = false; ///< because progress asked for it
    /// Folders, tag files and articles that the table lacks. Whoever asked for it must be told of each: a table that
    /// lacks statements without saying so would be worse than none.
    std::vector<Error> unreadable;
    std::vector<Error> notShown;  ///< annotations and values that no cell holds, copies and doubles of tag files
    std::vector<Error> misplaced; ///< tag files whose rows have the places of another text version; nothing is lacking
};

/// Says why the table cannot be written as it is asked for: a statement has a custom field that the columns should show
/// but the codebook lacks. For whoever cannot take back what was written.
[[nodiscard]] Result<> checkExport(const WorkspaceFiles& files, const Codebook& codebook, const CsvOptions& options);

/// Reads on all processors and writes as it goes, so that memory does not grow with the rows.
[[nodiscard]] Result<CsvReport> exportCsv(const WorkspaceFiles& files, const Codebook& codebook,
    const CsvOptions& options, const ByteSink& sink, const ProgressSink& progress = {});
/// The same into a file, which appears when it is whole; a file that was there is replaced then, and kept if anything
/// fails.
[[nodiscard]] Result<CsvReport> exportCsvFile(const QString& path, const WorkspaceFiles& files,
    const Codebook& codebook, const CsvOptions& options, const ProgressSink& progress = {});
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvexport.h"

#include "app/articles/article.h"
#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::string_view lineEnd = "\r\n";

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

void appendNumber(std::string& text, qint64 number)
{
    char digits[20];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    text.append(digits, end);
}

/// "12", or "12; 80" for the starts of two spans.
void appendBorders(std::string& csv, const Statement& statement, qint64 Span::* border)
{
    for (std::size_t i = 0; i < statement.selectors.size(); ++i) {
        if (i > 0)
            csv.append("; ");
        appendNumber(csv, statement.selectors[i].span.*border);
    }
}

std::string_view orEmpty(const std::optional<std::string>& text)
{
    return text ? std::string_view(*text) : std::string_view();
}

/// What the coder corrected, where they did; else what was found.
std::string_view corrected(const std::optional<std::string>& correction, const std::optional<std::string>& found)
{
    return orEmpty(correction ? correction : found);
}
}

/// The cells that all rows of one tag file share, quoted once.
struct CsvExport::SidecarCells
{
    std::string article, title, outlet, published, coder, textSha256;
};

Result<CsvExport> CsvExport::create(const CsvOptions& options, const Codebook& codebook)
{
    const std::vector<CsvColumn> all = csvColumnsOf(options.rows, codebook);
    CsvExport made;
    made.m_rows = options.rows;
    made.m_profile = options.profile;
    made.m_allColumns = options.columns.empty();
    if (made.m_allColumns)
        made.m_columns = all;
    for (const std::string& name : options.columns) {
        const auto found = std::ranges::find(all, name, &CsvColumn::name);
        if (found == all.end()) {
            QStringList names;
            for (const CsvColumn& column : all)
                names.append(toQString(column.name));
            return std::unexpected(Error{Error::Kind::Invalid, Messages::tr("column \"%1\"").arg(toQString(name)),
                Messages::tr("there is no such column"), Messages::tr("choose among %1").arg(names.join(u", "_s))});
        }
        made.m_columns.push_back(*found);
    }
    for (const CustomField& field : codebook.fields())
        made.m_knownFields.push_back(field.id.value());
    return made;
}

bool CsvExport::showsDetails() const
{
    return std::ranges::any_of(m_columns, [](const CsvColumn& column) {
        using enum CsvColumn::Kind;
        return column.kind == Title || column.kind == Outlet || column.kind == Published;
    });
}

void CsvExport::appendHeader(std::string& csv) const
{
    if (m_profile == CsvProfile::Spreadsheet)
        csv.append(utf8ByteOrderMark);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            csv.push_back(',');
        appendCsvCell(csv, m_columns[i].name, m_profile);
    }
    csv.append(lineEnd);
}

Result<> CsvExport::checkFields(const Sidecar& sidecar, const std::string& articlePath) const
{
    for (const Statement& statement : sidecar.statements)
        for (const FieldValue& value : statement.fields)
            if (value.field != saidOnField && value.field != viaField
                && std::ranges::find(m_knownFields, value.field) == m_knownFields.end())
                return std::unexpected(Error{Error::Kind::Invalid, toQString(articlePath),
                    Messages::tr("statement %1 of %2 has the custom field \"%3\", which the codebook lacks")
                        .arg(toQString(statement.id.value()), toQString(sidecar.header.coder.id),
                            toQString(value.field)),
                    Messages::tr("add the field to the codebook, or choose the columns to export")});
    return {};
}

Result<> CsvExport::appendRows(std::string& csv, const CodedArticle& article) const
{
    if (m_allColumns)
        for (const Sidecar& sidecar : article.sidecars)
            if (const Result<> checked = checkFields(sidecar, article.path); !checked)
                return checked;

    const auto cell = [&](std::string_view text) {
        std::string quoted;
        appendCsvCell(quoted, text, m_profile);
        return quoted;
    };
    std::vector<SidecarCells> shared; // by the place of the tag file
    for (const Sidecar& sidecar : article.sidecars) {
        const DetailCorrections& corrections = sidecar.header.corrections;
        shared.push_back({cell(article.path), cell(corrected(corrections.title, article.details.title)),
            cell(corrected(corrections.outlet, article.details.outlet)),
            cell(corrected(corrections.published, article.details.published)), cell(sidecar.header.coder.id),
            cell(sidecar.header.article.textSha256)});
    }
    std::string scratch;
    for (const CodersStatement& found : inReadingOrder(article.sidecars)) {
        const Statement& statement = *found.statement;
        const SidecarCells& cells = shared[static_cast<std::size_t>(found.sidecar - article.sidecars.data())];
        if (m_rows == CsvRows::Statements) {
            appendRow(csv, statement, cells, nullptr, nullptr, scratch);
            continue;
        }
        // A statement without a speaker or topic keeps a row, with that cell empty.
        for (std::size_t s = 0; s < std::max<std::size_t>(statement.speakers.size(), 1); ++s)
            for (std::size_t t = 0; t < std::max<std::size_t>(statement.topics.size(), 1); ++t)
                appendRow(csv, statement, cells, s < statement.speakers.size() ? &statement.speakers[s] : nullptr,
                    t < statement.topics.size() ? &statement.topics[t] : nullptr, scratch);
    }
    return {};
}

void CsvExport::appendRow(std::string& csv, const Statement& statement, const SidecarCells& cells,
    const SpokenBy* speaker, const AboutTopic* topic, std::string& scratch) const
{
    const std::size_t begin = csv.size();
    const auto joined = [&](const auto& items, auto textOf) {
        scratch.clear();
        for (std::size_t i = 0; i < items.size(); ++i)
            appendJoined(scratch, textOf(items[i]), i == 0);
        appendCsvCell(csv, scratch, m_profile);
    };
    const auto cell = [&](std::string_view text) { appendCsvCell(csv, text, m_profile); };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            csv.push_back(',');
        const CsvColumn& column = m_columns[i];
        switch (column.kind) {
            using enum CsvColumn::Kind;
        case Identity: cell(statement.id.value()); break;
        case Article: csv.append(cells.article); break;
        case Title: csv.append(cells.title); break;
        case Outlet: csv.append(cells.outlet); break;
        case Published: csv.append(cells.published); break;
        case Coder: csv.append(cells.coder); break;
        case Speakers:
            joined(statement.speakers, [](const SpokenBy& item) -> std::string_view { return item.name; });
            break;
        case Topics:
            joined(statement.topics, [](const AboutTopic& item) -> std::string_view { return item.name; });
            break;
        case Stances: joined(statement.topics, [](const AboutTopic& item) { return wordOf(item.stance); }); break;
        case Speaker: cell(speaker ? std::string_view(speaker->name) : std::string_view()); break;
        case Topic: cell(topic ? std::string_view(topic->name) : std::string_view()); break;
        case Stance: cell(topic ? wordOf(topic->stance) : std::string_view()); break;
        case Manner: cell(wordOf(statement.manner)); break;
        case Quote:
            if (statement.selectors.size() == 1) {
                cell(statement.selectors.front().exact);
            } else {
                cell(joinedQuote(statement.selectors));
            }
            break;
        case Start: appendBorders(csv, statement, &Span::start); break;
        case End: appendBorders(csv, statement, &Span::end); break;
        case Note: cell(statement.note); break;
        case SaidOn: cell(statement.field(saidOnField)); break;
        case Via: cell(statement.field(viaField)); break;
        case Verdict:
        case Reviewer: break; // filled by the export of a review
        case Created: cell(statement.created); break;
        case Modified: cell(statement.modified); break;
        case TextSha256: csv.append(cells.textSha256); break;
        case Custom: cell(statement.field(column.field)); break;
        }
    }
    // A row of one empty cell would be a blank line, which readers skip.
    if (csv.size() == begin)
        csv.append("\"\"");
    csv.append(lineEnd);
}

Result<CsvReport> exportCsv(const WorkspaceFiles& files, const Codebook& codebook, const CsvOptions& options,
    const ByteSink& sink, const ProgressSink& progress)
{
    constexpr std::size_t blockSize = 1 << 20;
    const Result<CsvExport> exporter = CsvExport::create(options, codebook);
    if (!exporter)
        return std::unexpected(exporter.error());
    // A table that lacks statements without saying so would be worse than none.
    if (!files.unreadable.empty())
        return std::unexpected(files.unreadable.front());

    CsvReport report;
    std::string csv;
    exporter->appendHeader(csv);
    const auto total = static_cast<qsizetype>(files.articles.size());
    for (qsizetype done = 0; done < total; ++done) {
        if (progress && !progress(done, total)) {
            report.stopped = true;
            return report;
        }
        const ArticleFiles& each = files.articles[static_cast<std::size_t>(done)];
        Result<std::vector<Sidecar>> sidecars = readSidecars(each, options.coders);
        if (!sidecars)
            return std::unexpected(sidecars.error());
        qsizetype statements = 0;
        for (const Sidecar& sidecar : *sidecars)
            statements += static_cast<qsizetype>(sidecar.statements.size());
        if (statements == 0)
            continue;

        CodedArticle coded{toUtf8(files.workspace.relative(each.article)), {}, *std::move(sidecars)};
        if (exporter->showsDetails()) {
            Result<Article> article = readArticle(each.article);
            if (!article)
                return std::unexpected(article.error());
            coded.details = std::move(article->details);
        }
        if (const Result<> appended = exporter->appendRows(csv, coded); !appended)
            return std::unexpected(appended.error());
        report.articles += 1;
        report.statements += statements;
        if (csv.size() >= blockSize) {
            if (const Result<> written = sink(csv); !written)
                return std::unexpected(written.error());
            csv.clear();
        }
    }
    if (const Result<> written = sink(csv); !written)
        return std::unexpected(written.error());
    if (progress)
        progress(total, total);
    return report;
}

Result<CsvReport> exportCsvFile(const QString& path, const WorkspaceFiles& files, const Codebook& codebook,
    const CsvOptions& options, const ProgressSink& progress)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path)
        && (isArticleName(name) || isSidecarName(name) || name == QLatin1StringView(codebookFileName)))
        return std::unexpected(
            Error{Error::Kind::Invalid, path, Messages::tr("an export must not replace a file of a workspace"),
                Messages::tr("choose another name, ending in .csv")});
    CsvReport report;
    const Result<> written = AtomicFile(path).stream([&](const ByteSink& sink) -> Result<> {
        const Result<CsvReport> done = exportCsv(files, codebook, options, sink, progress);
        if (!done)
            return std::unexpected(done.error());
        report = *done;
        // Half a table must not take the place of a whole one.
        if (report.stopped)
            return std::unexpected(Error{Error::Kind::Invalid, path, Messages::tr("the export was stopped"), {}});
        return {};
    });
    if (!written && !report.stopped)
        return std::unexpected(written.error());
    return report;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvexport.h"

#include "app/articles/article.h"
#include "app/base/utf8.h"
#include "app/exchange/outputfile.h"
#include "app/review/codemapping.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <iterator>
#include <map>
#include <mutex>
#include <numeric>
#include <unordered_set>

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

void takeOutdatedVerdictsOut(const QString& articlePath, std::vector<Sidecar>& sidecars,
    const std::map<std::string, Error>& brokenOff, const Codebook& codebook)
{
    if (std::ranges::all_of(sidecars, &std::vector<Verdict>::empty, &Sidecar::verdicts))
        return;
    const CurrentStatements inFiles = currentStatements(sidecars, brokenOff);
    const auto isOutdatedInFiles = [&](const Verdict& verdict) { return inFiles.isOutdated(verdict, codebook); };
    if (std::ranges::none_of(
            sidecars, [&](const Sidecar& each) { return std::ranges::any_of(each.verdicts, isOutdatedInFiles); }))
        return;
    // A file of an older text has other surroundings than the reviewer saw. To read the article for all verdicts would
    // cost each export what only this is worth.
    const Result<Article> article = readArticle(articlePath);
    const std::vector<Sidecar> placed = article ? placedInText(sidecars, article->text()) : std::vector<Sidecar>();
    const CurrentStatements inText = article ? currentStatements(placed, brokenOff) : inFiles;
    const auto isOutdated = [&](const Verdict& verdict) {
        return isOutdatedInFiles(verdict) && inText.isOutdated(verdict, codebook);
    };
    for (Sidecar& each : sidecars)
        std::erase_if(each.verdicts, isOutdated);
}

/// What the coder corrected, where they did; else what was found.
std::string_view corrected(const std::optional<std::string>& correction, const std::optional<std::string>& found)
{
    return orEmpty(correction ? correction : found);
}

/// The cell that all rows of one tag file have in this column; nothing where each statement has its own.
std::optional<std::string_view> sharedCell(
    CsvColumn::Kind kind, const CodedArticle& article, const SidecarHeader& header)
{
    switch (kind) {
        using enum CsvColumn::Kind;
    case Article: return article.path;
    case Title: return corrected(header.corrections.title, article.details.title);
    case Outlet: return corrected(header.corrections.outlet, article.details.outlet);
    case Published: return corrected(header.corrections.published, article.details.published);
    case Coder: return header.coder.id;
    case TextSha256: return header.article.textSha256;
    default: return std::nullopt;
    }
}
}

/// What stands around the cells of a statement's own in all rows of one tag file: commas, the cells that the rows
/// share, the line end. One piece before each own cell and one after the last.
struct CsvExport::RowFrame
{
    std::vector<std::string> pieces;
    std::vector<const CsvColumn*> own; ///< one fewer
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
    made.m_codebook = codebook;
    return made;
}

qsizetype CodedArticle::statements() const
{
    return std::accumulate(sidecars.begin(), sidecars.end(), qsizetype(0),
        [](qsizetype sum, const Sidecar& sidecar) { return sum + std::ssize(sidecar.statements); });
}

CodedArticle readCoded(const Workspace& workspace, const ArticleFiles& files, const std::vector<std::string>& coders,
    const Codebook& codebook, bool withDetails)
{
    // Whose statements are not wanted may have judged those that are.
    auto [sidecars, unreadable, doubles, broken] = readSidecarsUpToDamage(files, {});
    CodedArticle coded{toUtf8(workspace.relative(files.article)), {}, std::move(sidecars), {},
        concerning(coders, unreadable), concerning(coders, doubles), {}};
    takeOutdatedVerdictsOut(files.article, coded.sidecars, broken, codebook);
    for (Sidecar& sidecar : coded.sidecars)
        if (!sidecar.verdicts.empty())
            coded.reviewers.push_back({sidecar.header.coder.id, std::move(sidecar.verdicts)});
    if (!coders.empty())
        std::erase_if(coded.sidecars,
            [&](const Sidecar& sidecar) { return !std::ranges::contains(coders, sidecar.header.coder.id); });
    for (const Sidecar& sidecar : coded.sidecars)
        if (std::optional<Error> notShown = whatIsNotShown(sidecar, toQString(coded.path)))
            coded.notShown.push_back(*std::move(notShown));
    if (withDetails && coded.statements() > 0) {
        Result<Article> article = readArticle(files.article);
        if (article) {
            for (const Sidecar& sidecar : coded.sidecars)
                if (std::optional<Error> misplaced = whatIsMisplaced(sidecar, article->text(), toQString(coded.path)))
                    coded.misplaced.push_back(*std::move(misplaced));
            coded.details = std::move(article->details);
        } else {
            coded.unreadable.push_back(std::move(article.error()));
        }
    }
    return coded;
}

std::vector<CodedArticle> firstCoded(const WorkspaceFiles& files, const std::vector<std::string>& coders,
    const Codebook& codebook, qsizetype statements, const std::function<bool()>& goOn)
{
    const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
    const Codebook names = mapping ? mapping->mapping.inCodebook(codebook) : codebook;
    std::vector<CodedArticle> first;
    for (const ArticleFiles& each : files.articles) {
        if (statements <= 0 || !goOn())
            break;
        if (each.sidecars.empty())
            continue;
        CodedArticle coded = readCoded(files.workspace, each, coders, names, true);
        // Of an article with very many statements only those are kept that will be seen.
        std::unordered_set<const Statement*> kept;
        for (const CodersStatement& found : inReadingOrder(coded.sidecars))
            if (std::ssize(kept) < statements)
                kept.insert(found.statement);
        if (kept.empty() && coded.unreadable.empty())
            continue;
        for (Sidecar& sidecar : coded.sidecars)
            std::erase_if(sidecar.statements, [&](const Statement& statement) { return !kept.contains(&statement); });
        statements -= std::ssize(kept);
        first.push_back(std::move(coded));
    }
    return first;
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
    const auto isKnown = [&](const std::string& id) {
        const auto isIt = [&](const CustomField& field) { return field.id.value() == id; };
        return id == saidOnField || id == viaField || std::ranges::any_of(m_codebook.fields(), isIt);
    };
    for (const Statement& statement : sidecar.statements)
        for (const FieldValue& value : statement.fields)
            if (!isKnown(value.field))
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

    std::vector<RowFrame> frames; // by the place of the tag file
    for (const Sidecar& sidecar : article.sidecars)
        frames.push_back(frameOf(article, sidecar));
    StatementVerdicts given;
    for (const Reviewer& reviewer : article.reviewers)
        given.add(reviewer.coder, reviewer.verdicts);
    std::vector<StatementVerdict> verdicts;
    std::string scratch;
    for (const CodersStatement& found : inReadingOrder(article.sidecars)) {
        const Statement& statement = *found.statement;
        const RowFrame& frame = frames[static_cast<std::size_t>(found.sidecar - article.sidecars.data())];
        if (!given.isEmpty())
            verdicts = given.on(found.sidecar->header.coder.id, statement.id);
        if (m_rows == CsvRows::Statements) {
            appendRow(csv, statement, frame, nullptr, nullptr, verdicts, scratch);
            continue;
        }
        // A statement without a speaker or topic keeps a row, with that cell empty.
        for (std::size_t s = 0; s < std::max<std::size_t>(statement.speakers.size(), 1); ++s)
            for (std::size_t t = 0; t < std::max<std::size_t>(statement.topics.size(), 1); ++t)
                appendRow(csv, statement, frame, s < statement.speakers.size() ? &statement.speakers[s] : nullptr,
                    t < statement.topics.size() ? &statement.topics[t] : nullptr, verdicts, scratch);
    }
    return {};
}

CsvExport::RowFrame CsvExport::frameOf(const CodedArticle& article, const Sidecar& sidecar) const
{
    RowFrame frame;
    std::string piece;
    for (const CsvColumn& column : m_columns) {
        if (&column != m_columns.data())
            piece.push_back(',');
        if (const auto shared = sharedCell(column.kind, article, sidecar.header)) {
            appendCsvCell(piece, *shared, m_profile);
        } else {
            frame.pieces.push_back(std::exchange(piece, {}));
            frame.own.push_back(&column);
        }
    }
    piece.append(lineEnd);
    frame.pieces.push_back(std::move(piece));
    return frame;
}

void CsvExport::appendRow(std::string& csv, const Statement& statement, const RowFrame& frame, const SpokenBy* speaker,
    const AboutTopic* topic, const std::vector<StatementVerdict>& verdicts, std::string& scratch) const
{
    const std::size_t begin = csv.size();
    const auto cell = [&](std::string_view text) { appendCsvCell(csv, text, m_profile); };
    const auto joined = [&](const auto& items, auto textOf) {
        // Most statements have one speaker and one topic, which need no joining.
        if (items.size() == 1 && joinsUnchanged(textOf(items.front()))) {
            cell(textOf(items.front()));
            return;
        }
        scratch.clear();
        for (std::size_t i = 0; i < items.size(); ++i)
            appendJoined(scratch, textOf(items[i]), i == 0);
        cell(scratch);
    };
    auto piece = frame.pieces.begin();
    for (const CsvColumn* column : frame.own) {
        csv.append(*piece++);
        switch (column->kind) {
            using enum CsvColumn::Kind;
        case Identity: cell(statement.id.value()); break;
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
            if (statement.selectors.size() == 1)
                cell(statement.selectors.front().exact);
            else
                cell(joinedQuote(statement.selectors));
            break;
        case Start: appendBorders(csv, statement, &Span::start); break;
        case End: appendBorders(csv, statement, &Span::end); break;
        case Note: cell(statement.note); break;
        case SaidOn: cell(statement.field(saidOnField)); break;
        case Via: cell(statement.field(viaField)); break;
        case Verdict: joined(verdicts, [](const StatementVerdict& item) { return wordOf(item.decision); }); break;
        case Reviewer:
            joined(verdicts, [](const StatementVerdict& item) -> std::string_view { return item.reviewer; });
            break;
        case Created: cell(statement.created); break;
        case Modified: cell(statement.modified); break;
        case Custom: cell(statement.field(column->field)); break;
        default: break; // in the frame
        }
    }
    // A row of one empty cell would be a blank line, which readers skip.
    if (csv.size() == begin && *piece == lineEnd)
        csv.append("\"\"");
    csv.append(*piece);
}

Result<CsvReport> exportCsv(const WorkspaceFiles& files, const Codebook& codebook, const CsvOptions& options,
    const ByteSink& sink, const ProgressSink& progress)
{
    const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
    if (!mapping)
        return std::unexpected(mapping.error());
    // Names stay as they are written; but a verdict from before a name was mapped still is about the same statement.
    const Codebook names = mapping->mapping.inCodebook(codebook);
    const Result<CsvExport> exporter = CsvExport::create(options, codebook);
    if (!exporter)
        return std::unexpected(exporter.error());
    std::string header;
    exporter->appendHeader(header);
    if (const Result<> written = sink(header); !written)
        return std::unexpected(written.error());

    std::atomic<qsizetype> articles = 0;
    std::atomic<qsizetype> statements = 0;
    struct Lacking
    {
        std::vector<Error> unreadable, notShown, misplaced;
    };
    std::mutex lackingLock;
    std::map<qsizetype, Lacking> lacking; // by the article's place: threads come to them in any order
    const auto append = [&](qsizetype index, std::string& csv) -> Result<> {
        const ArticleFiles& each = files.articles[static_cast<std::size_t>(index)];
        const CodedArticle coded = readCoded(files.workspace, each, options.coders, names, exporter->showsDetails());
        if (!coded.unreadable.empty() || !coded.notShown.empty() || !coded.misplaced.empty()) {
            const std::scoped_lock lock(lackingLock);
            lacking[index] = {coded.unreadable, coded.notShown, coded.misplaced};
        }
        const qsizetype count = coded.statements();
        articles += count > 0;
        statements += count;
        return exporter->appendRows(csv, coded);
    };
    const auto total = static_cast<qsizetype>(files.articles.size());
    return writePiecewise(total, append, sink, progress).transform([&](bool whole) {
        CsvReport report{articles, statements, !whole, concerning(options.coders, files.unreadable),
            copiesLeftOut(files, options.coders), {}};
        for (auto& [index, of] : lacking) {
            std::ranges::move(of.unreadable, std::back_inserter(report.unreadable));
            std::ranges::move(of.notShown, std::back_inserter(report.notShown));
            std::ranges::move(of.misplaced, std::back_inserter(report.misplaced));
        }
        return report;
    });
}

Result<> checkExport(const WorkspaceFiles& files, const Codebook& codebook, const CsvOptions& options)
{
    if (!options.columns.empty())
        return {};
    const auto nowhere = [](std::string_view) -> Result<> { return {}; };
    return exportCsv(files, codebook, options, nowhere).transform([](const CsvReport&) { });
}

Result<CsvReport> exportCsvFile(const QString& path, const WorkspaceFiles& files, const Codebook& codebook,
    const CsvOptions& options, const ProgressSink& progress)
{
    CsvReport report;
    const Result<> written = writeOutput(path, [&](const ByteSink& sink) -> Result<> {
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

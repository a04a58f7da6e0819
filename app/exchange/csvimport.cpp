// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvimport.h"

#include "app/base/clock.h"
#include "app/base/utf8.h"
#include "app/exchange/csvcolumns.h"
#include "app/exchange/csvtable.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <ranges>
#include <span>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Kind = CsvColumn::Kind;

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

// What the article and its text tell again on import; a file without these columns loses nothing.
constexpr std::array derivedKinds{
    Kind::Title, Kind::Outlet, Kind::Published, Kind::Quote, Kind::Verdict, Kind::Reviewer};

/// The first line of a file: which column holds what.
class Header
{
public:
    [[nodiscard]] static Result<Header> read(const CsvReader& reader, const CsvRow& row, const Codebook& codebook);

    [[nodiscard]] CsvRows rows() const { return m_rows; }
    [[nodiscard]] const std::vector<CsvColumn>& columns() const { return m_columns; }
    [[nodiscard]] const std::string* cell(const CsvRow& row, Kind kind) const
    {
        const auto column = std::ranges::find(m_columns, kind, &CsvColumn::kind);
        return column == m_columns.end() ? nullptr : &row.cells[static_cast<std::size_t>(column - m_columns.begin())];
    }
    /// For columns that every file has.
    [[nodiscard]] const std::string& required(const CsvRow& row, Kind kind) const { return *cell(row, kind); }

private:
    std::vector<CsvColumn> m_columns;
    CsvRows m_rows = CsvRows::Statements;
};

Result<Header> Header::read(const CsvReader& reader, const CsvRow& row, const Codebook& codebook)
{
    if (row.cells.size() == 1 && row.cells.front().find_first_of(";\t") != std::string::npos)
        return std::unexpected(reader.malformed(row.line, Messages::tr("the columns are not separated by commas"),
            Messages::tr("save the table as CSV with commas, in UTF-8")));
    if (std::ranges::none_of(
            row.cells, [&](const std::string& name) { return csvColumnNamed(name, codebook).has_value(); }))
        return std::unexpected(reader.malformed(row.line, Messages::tr("it has none of the columns of a table of ours"),
            Messages::tr("choose a table that was exported as CSV, with its first line")));
    Header header;
    // A spreadsheet writes out the empty columns at the right of a table, too.
    const auto end = std::ranges::find_if_not(row.cells.rbegin(), row.cells.rend(), &std::string::empty).base();
    for (const std::string& name : std::ranges::subrange(row.cells.begin(), end)) {
        const std::optional<CsvColumn> column = csvColumnNamed(name, codebook);
        if (!column)
            return std::unexpected(
                reader.malformed(row.line, Messages::tr("there is no column \"%1\"").arg(toQString(name)),
                    //: "--add-field" is an option of the terminal program
                    Messages::tr("add a custom field of that id to the codebook (in the terminal: --add-field %1), or "
                                 "remove the column")
                        .arg(toQString(name))));
        if (std::ranges::find(header.m_columns, name, &CsvColumn::name) != header.m_columns.end())
            return std::unexpected(
                reader.malformed(row.line, Messages::tr("the column \"%1\" stands twice").arg(toQString(name)),
                    Messages::tr("remove one of the two")));
        header.m_columns.push_back(*column);
    }
    const auto has = [&](Kind kind) {
        return std::ranges::find(header.m_columns, kind, &CsvColumn::kind) != header.m_columns.end();
    };
    header.m_rows = has(Kind::Speaker) || has(Kind::Topic) || has(Kind::Stance) ? CsvRows::Pairs : CsvRows::Statements;
    if (header.m_rows == CsvRows::Pairs && (has(Kind::Speakers) || has(Kind::Topics) || has(Kind::Stances)))
        return std::unexpected(reader.malformed(row.line, Messages::tr("it has the columns of both row shapes"),
            Messages::tr("keep \"speakers, topics, stances\" or \"speaker, topic, stance\"")));
    for (const CsvColumn& column : csvColumnsOf(header.m_rows, Codebook()))
        if (!has(column.kind) && std::ranges::find(derivedKinds, column.kind) == derivedKinds.end())
            return std::unexpected(
                reader.malformed(row.line, Messages::tr("the column \"%1\" is missing").arg(toQString(column.name)),
                    Messages::tr("export the statements again with all columns")));
    return header;
}

/// A path of ours, from the workspace's root: a CSV must not lead out of the workspace.
bool isInsideWorkspace(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos || path.find(':') == 1
        || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        const std::string_view part = path.substr(at, slash - at);
        if (part.empty() || part == "." || part == "..")
            return false;
        at = slash + 1;
    }
    return true;
}

bool isStatementId(std::string_view id)
{
    constexpr std::string_view scheme = "urn:uuid:";
    return id.starts_with(scheme) && !QUuid::fromString(QLatin1StringView(id.substr(scheme.size()))).isNull();
}

std::optional<std::vector<qint64>> numbersOf(std::string_view cell)
{
    std::vector<qint64> numbers;
    for (const std::string& text : splitValues(cell)) {
        qint64 number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || number < 0)
            return std::nullopt;
        numbers.push_back(number);
    }
    return numbers;
}

bool isSameButForNames(const Statement& a, const Statement& b)
{
    return a.id == b.id && a.manner == b.manner && a.note == b.note && a.fields == b.fields
        && a.selectors == b.selectors && a.created == b.created && a.modified == b.modified;
}

/// Gathers rows into statements and statements into tag files.
class CsvParser
{
public:
    CsvParser(std::string_view bytes, const QString& subject, const Codebook& codebook)
        : m_reader(bytes, subject)
        , m_subject(subject)
        , m_codebook(codebook)
    {
    }

    Result<std::vector<CsvSidecar>> parse();

private:
    /// Which pairs of a statement have been met; they must be all in the end.
    struct Pairs
    {
        std::vector<std::pair<std::size_t, std::size_t>> seen;
    };
    struct Place
    {
        std::size_t sidecar, statement;
    };

    Result<> readRow(const CsvRow& row);
    Result<CsvSidecar*> sidecarOf(const CsvRow& row);
    Result<Statement> statementOf(const CsvRow& row) const;
    Result<std::vector<Selector>> spansOf(const CsvRow& row) const;
    Result<> readNames(const CsvRow& row, Statement& statement) const;
    Result<> readPair(const CsvRow& row, Statement& statement, Pairs& pairs) const;
    Result<> checkPairs() const;

    [[nodiscard]] std::unexpected<Error> malformed(const CsvRow& row, QString reason, QString remedy) const
    {
        return std::unexpected(m_reader.malformed(row.line, std::move(reason), std::move(remedy)));
    }
    [[nodiscard]] const std::string& cell(const CsvRow& row, Kind kind) const { return m_header.required(row, kind); }

    CsvReader m_reader;
    QString m_subject;
    const Codebook& m_codebook;
    Header m_header;
    std::vector<CsvSidecar> m_sidecars;
    std::map<std::pair<std::string, std::string>, std::size_t> m_sidecarIndex; ///< by article and coder
    std::unordered_map<std::string, Place> m_statementIndex;
    std::unordered_map<std::string, Pairs> m_pairs;
};

Result<std::vector<CsvSidecar>> CsvParser::parse()
{
    CsvRow row;
    Result<bool> more = m_reader.next(row);
    if (!more)
        return std::unexpected(more.error());
    if (!*more)
        return std::unexpected(Error{
            Error::Kind::Empty, m_subject, Messages::tr("it is empty"), Messages::tr("export the statements again")});
    Result<Header> header = Header::read(m_reader, row, m_codebook);
    if (!header)
        return std::unexpected(header.error());
    m_header = *std::move(header);

    while ((more = m_reader.next(row)) && *more) {
        if (std::ranges::all_of(row.cells, &std::string::empty)) // a row that was emptied in a spreadsheet
            continue;
        if (const Result<> read = readRow(row); !read)
            return std::unexpected(read.error());
    }
    if (!more)
        return std::unexpected(more.error());
    if (const Result<> complete = checkPairs(); !complete)
        return std::unexpected(complete.error());
    return std::move(m_sidecars);
}

Result<> CsvParser::readRow(const CsvRow& row)
{
    for (const std::string& cell : std::span(row.cells).subspan(m_header.columns().size()))
        if (!cell.empty())
            return malformed(row, Messages::tr("\"%1\" stands in a column without a name").arg(toQString(cell)),
                Messages::tr("name the column in the first line, or empty the cell"));
    const Result<CsvSidecar*> sidecar = sidecarOf(row);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    Result<Statement> statement = statementOf(row);
    if (!statement)
        return std::unexpected(statement.error());
    const std::string* quote = m_header.cell(row, Kind::Quote);

    const auto index = static_cast<std::size_t>(*sidecar - m_sidecars.data());
    const auto [place, isNew] =
        m_statementIndex.emplace(statement->id.value(), Place{index, (*sidecar)->statements.size()});
    if (isNew) {
        const std::string* verdict = m_header.cell(row, Kind::Verdict);
        (*sidecar)->verdicts += verdict && !verdict->empty() ? 1 : 0;
        (*sidecar)->statements.push_back(
            {*std::move(statement), quote ? std::optional<std::string>(*quote) : std::nullopt, row.line});
    } else {
        const CsvStatement& first = m_sidecars[place->second.sidecar].statements[place->second.statement];
        if (m_header.rows() == CsvRows::Statements)
            return malformed(row,
                Messages::tr("the statement %1 stands in line %2 too")
                    .arg(toQString(first.statement.id.value()))
                    .arg(first.line),
                Messages::tr("remove one of the two rows"));
        if (place->second.sidecar != index || !isSameButForNames(first.statement, *statement)
            || (quote && first.quote != *quote))
            return malformed(row,
                Messages::tr("the row tells statement %1 otherwise than line %2")
                    .arg(toQString(first.statement.id.value()))
                    .arg(first.line),
                Messages::tr("make all rows of the statement alike but for speaker, topic and stance"));
    }
    Statement& kept = m_sidecars[place->second.sidecar].statements[place->second.statement].statement;
    return m_header.rows() == CsvRows::Statements ? readNames(row, kept)
                                                  : readPair(row, kept, m_pairs[kept.id.value()]);
}

Result<CsvSidecar*> CsvParser::sidecarOf(const CsvRow& row)
{
    const std::string& article = cell(row, Kind::Article);
    const std::string& coder = cell(row, Kind::Coder);
    const std::string& hash = cell(row, Kind::TextSha256);
    if (!isInsideWorkspace(article))
        return malformed(row, Messages::tr("\"%1\" is no path inside a workspace").arg(toQString(article)),
            Messages::tr("write the article's path from the workspace's root, with /"));
    if (coderSlug(toQString(coder)) != coder)
        return malformed(row, Messages::tr("\"%1\" is no coder").arg(toQString(coder)),
            Messages::tr("name coders with the letters a to z, digits, - and _"));

    const auto given = [&](Kind kind) {
        const std::string* text = m_header.cell(row, kind);
        return text ? std::optional<std::string>(*text) : std::nullopt;
    };
    const auto [known, isNew] = m_sidecarIndex.emplace(std::pair(article, coder), m_sidecars.size());
    if (isNew) {
        m_sidecars.push_back({m_subject, article, coder, hash, given(Kind::Title), given(Kind::Outlet),
            given(Kind::Published), {}, 0, row.line});
        return &m_sidecars.back();
    }
    CsvSidecar& sidecar = m_sidecars[known->second];
    if (sidecar.textSha256 != hash || sidecar.title != given(Kind::Title) || sidecar.outlet != given(Kind::Outlet)
        || sidecar.published != given(Kind::Published))
        return malformed(row,
            Messages::tr("title, outlet, published or text_sha256 of the article are others than in line %1")
                .arg(sidecar.line),
            Messages::tr("make them alike in all rows of one article and coder"));
    return &sidecar;
}

Result<Statement> CsvParser::statementOf(const CsvRow& row) const
{
    Statement statement;
    const std::string& id = cell(row, Kind::Identity);
    if (!isStatementId(id))
        return malformed(row, Messages::tr("\"%1\" is no id of a statement").arg(toQString(id)),
            Messages::tr("take statement_id from an export; its form is urn:uuid:…"));
    statement.id = StatementId(id);

    const std::optional<Manner> manner = mannerFromWord(cell(row, Kind::Manner));
    if (!manner)
        return malformed(row, Messages::tr("\"%1\" is no manner").arg(toQString(cell(row, Kind::Manner))),
            Messages::tr("write direct, indirect, mixed or nothing"));
    statement.manner = *manner;
    statement.note = cell(row, Kind::Note);

    Result<std::vector<Selector>> selectors = spansOf(row);
    if (!selectors)
        return std::unexpected(selectors.error());
    statement.selectors = *std::move(selectors);

    for (const Kind kind : {Kind::Created, Kind::Modified})
        if (const std::string& time = cell(row, kind); !time.empty() && !isTimestamp(time))
            return malformed(row, Messages::tr("\"%1\" is no time").arg(toQString(cell(row, kind))),
                Messages::tr("write times as 2026-09-01T10:00:00Z"));
    statement.created = cell(row, Kind::Created);
    statement.modified = cell(row, Kind::Modified);

    // Here it can still be put right in one place; afterwards it would be a complaint in each tag file.
    if (const std::string& date = cell(row, Kind::SaidOn); !date.empty() && !isPartialDate(date))
        return malformed(row, Messages::tr("\"%1\" is no date").arg(toQString(date)),
            Messages::tr("write dates as 2017-07-04, or 2017-07 or 2017 where no more is known"));
    statement.setField(saidOnField, cell(row, Kind::SaidOn));
    statement.setField(viaField, cell(row, Kind::Via));
    const std::vector<CsvColumn>& columns = m_header.columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].kind == Kind::Custom)
            statement.setField(columns[i].field, row.cells[i]);
    return statement;
}

Result<std::vector<Selector>> CsvParser::spansOf(const CsvRow& row) const
{
    const std::string& startCell = cell(row, Kind::Start);
    const std::string& endCell = cell(row, Kind::End);
    const std::optional<std::vector<qint64>> starts = numbersOf(startCell);
    const std::optional<std::vector<qint64>> ends = numbersOf(endCell);
    const QString remedy = Messages::tr("take start and end from an export; they count characters from 0");
    if (!starts || !ends || starts->empty() || starts->size() != ends->size())
        return malformed(row,
            Messages::tr("start \"%1\" and end \"%2\" are no pairs of numbers")
                .arg(toQString(startCell), toQString(endCell)),
            remedy);
    std::vector<Selector> selectors(starts->size());
    for (std::size_t i = 0; i < selectors.size(); ++i) {
        selectors[i].span = {(*starts)[i], (*ends)[i]};
        if (selectors[i].span.isEmpty())
            return malformed(
                row, Messages::tr("the words from %1 to %2 are none").arg((*starts)[i]).arg((*ends)[i]), remedy);
    }
    return selectors;
}

Result<> CsvParser::readNames(const CsvRow& row, Statement& statement) const
{
    for (std::string& name : splitValues(cell(row, Kind::Speakers)))
        statement.speakers.push_back({std::move(name), {}});

    std::vector<std::string> topics = splitValues(cell(row, Kind::Topics));
    std::vector<std::string> stances = splitValues(cell(row, Kind::Stances));
    // "" is one topic without a stance, or a coder who emptied the cell of several.
    if (stances.empty())
        stances.resize(topics.size());
    if (stances.size() != topics.size())
        return malformed(row,
            Messages::tr("there are %1 topics, but %2 stances").arg(topics.size()).arg(stances.size()),
            Messages::tr("give the stances in the order of the topics, with nothing between two semicolons where none "
                         "was chosen"));
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const std::optional<Stance> stance = stanceFromWord(stances[i]);
        if (!stance)
            return malformed(row, Messages::tr("\"%1\" is no stance").arg(toQString(stances[i])),
                Messages::tr("write supports, conditional, neutral, opposes, evasive or nothing"));
        statement.topics.push_back({std::move(topics[i]), *stance, {}, {}});
    }
    return {};
}

Result<> CsvParser::readPair(const CsvRow& row, Statement& statement, Pairs& pairs) const
{
    const std::string& speaker = cell(row, Kind::Speaker);
    const std::string& topic = cell(row, Kind::Topic);
    const std::optional<Stance> stance = stanceFromWord(cell(row, Kind::Stance));
    if (!stance)
        return malformed(row, Messages::tr("\"%1\" is no stance").arg(toQString(cell(row, Kind::Stance))),
            Messages::tr("write supports, conditional, neutral, opposes, evasive or nothing"));
    if (topic.empty() && *stance != Stance::Unstated)
        return malformed(
            row, Messages::tr("there is a stance, but no topic"), Messages::tr("name the topic, or remove the stance"));

    // Positions count from 1; 0 stands for "none", as in a statement without speakers.
    const auto positionOf = [](auto& items, const std::string& name, auto make) -> std::size_t {
        if (name.empty())
            return 0;
        const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.name == name; });
        const auto position = static_cast<std::size_t>(found - items.begin()) + 1;
        if (found == items.end())
            items.push_back(make());
        return position;
    };
    const std::size_t s = positionOf(statement.speakers, speaker, [&] { return SpokenBy{speaker, {}}; });
    const std::size_t t = positionOf(statement.topics, topic, [&] { return AboutTopic{topic, *stance, {}, {}}; });
    if (t > 0 && statement.topics[t - 1].stance != *stance)
        return malformed(row,
            Messages::tr("the stance on \"%1\" is another one than in the statement's row above").arg(toQString(topic)),
            Messages::tr("give a topic of a statement one stance in all rows"));
    if (std::ranges::find(pairs.seen, std::pair(s, t)) != pairs.seen.end())
        return malformed(row, Messages::tr("speaker and topic of the statement stand in two rows"),
            Messages::tr("remove one of the two rows"));
    pairs.seen.emplace_back(s, t);
    return {};
}

Result<> CsvParser::checkPairs() const
{
    for (const CsvSidecar& sidecar : m_sidecars)
        for (const CsvStatement& each : sidecar.statements) {
            const auto pairs = m_pairs.find(each.statement.id.value());
            if (pairs == m_pairs.end())
                continue;
            const std::size_t expected = std::max<std::size_t>(each.statement.speakers.size(), 1)
                * std::max<std::size_t>(each.statement.topics.size(), 1);
            if (pairs->second.seen.size() != expected)
                return std::unexpected(m_reader.malformed(each.line,
                    Messages::tr("the rows of statement %1 do not pair each speaker with each topic")
                        .arg(toQString(each.statement.id.value())),
                    Messages::tr("add the missing rows, or split the statement in the program")));
        }
    return {};
}
}

Result<std::vector<CsvSidecar>> parseCsv(std::string_view bytes, const QString& subject, const Codebook& codebook)
{
    if (!QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8())
        return std::unexpected(Error{Error::Kind::Malformed, subject, Messages::tr("it is not UTF-8"),
            Messages::tr("save the table as \"CSV UTF-8\"")});
    return CsvParser(bytes, subject, codebook).parse();
}

Result<std::vector<Statement>> anchor(const CsvSidecar& csv, const Text& text)
{
    const auto malformed = [&](qint64 line, QString reason, QString remedy) {
        return std::unexpected(Error{Error::Kind::Malformed, Messages::tr("%1, line %2").arg(csv.subject).arg(line),
            std::move(reason), std::move(remedy)});
    };
    if (csv.textSha256 != text.sha256())
        return malformed(csv.line,
            Messages::tr("the text of \"%1\" is another one than the statements were made on")
                .arg(toQString(csv.article)),
            Messages::tr("put the article there that has the text_sha256 of the file"));
    std::vector<Statement> statements;
    for (const CsvStatement& each : csv.statements) {
        Statement statement = each.statement;
        for (Selector& selector : statement.selectors) {
            const Span span = selector.span;
            if (!text.all().contains(span))
                return malformed(each.line,
                    Messages::tr("the place %1 to %2 lies outside of the text, which has %3 characters")
                        .arg(span.start)
                        .arg(span.end)
                        .arg(text.characterCount()),
                    Messages::tr("take start and end from an export"));
            selector = selectorFor(text, span);
            if (selector.span != span)
                return malformed(each.line,
                    Messages::tr("the place %1 to %2 cuts a character in two").arg(span.start).arg(span.end),
                    Messages::tr("take start and end from an export"));
        }
        if (each.quote && *each.quote != joinedQuote(statement.selectors))
            return malformed(each.line,
                Messages::tr("the words in the text from %1 to %2 are not the quote")
                    .arg(statement.extent().start)
                    .arg(statement.extent().end),
                Messages::tr("leave start, end and quote as they were exported"));
        statements.push_back(std::move(statement));
    }
    return statements;
}
}

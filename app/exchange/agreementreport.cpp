// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/agreementreport.h"

#include "app/base/utf8.h"
#include "app/exchange/htmlpage.h"
#include "app/review/agreementwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

std::string say(const QString& text)
{
    return toUtf8(text);
}

using Align = HtmlPage::Align;

constexpr std::string_view ownStyle = R"(
td p { margin: 0 0 2px; }
tr:target > * { box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent); }
)";

/// Columns whose titles are made as one goes.
class Columns
{
public:
    void add(const QString& title, Align align = Align::Figures)
    {
        m_titles.push_back(toUtf8(title));
        m_aligns.push_back(align);
    }
    [[nodiscard]] std::vector<HtmlPage::Column> columns() const
    {
        std::vector<HtmlPage::Column> columns;
        for (std::size_t i = 0; i < m_titles.size(); ++i)
            columns.push_back({m_titles[i], m_aligns[i]});
        return columns;
    }

private:
    std::vector<std::string> m_titles;
    std::vector<Align> m_aligns;
};

/// One page in the making.
class Page
{
public:
    Page(const AgreementReport& report, const AtomicFile::Sink& sink, std::string_view title, std::string_view language)
        : m_report(report)
        , m_page(sink, {.title = title, .language = language, .style = ownStyle})
    {
    }

    [[nodiscard]] Result<> write()
    {
        writeHead();
        for (const AgreementSubject subject : {AgreementSubject::Places, AgreementSubject::Speakers,
                 AgreementSubject::Topics, AgreementSubject::Stance, AgreementSubject::Manner}) {
            m_page.element("h2", say(subjectName(subject)));
            writeFigures(subject);
            writeCodes(subject);
            writeNotes(whyNoInterval(m_report, subject));
            writeConfusions(subject);
        }
        m_page.element("h2", say(Messages::tr("Parts")));
        if (m_report.pairs.size() > 1)
            writeSlices(Messages::tr("Pairs of coders"), Messages::tr("Coders"), m_report.pairs);
        if (m_report.periods.size() > 1)
            writeSlices(Messages::tr("By date of the articles"), Messages::tr("Date"), m_report.periods);
        writeSlices(Messages::tr("Articles"), Messages::tr("Article"), m_report.articles);
        writeLeftOut();
        return m_page.finish();
    }

private:
    void writeHead()
    {
        for (const QString& sentence : whatWasCompared(m_report))
            m_page.element("p", say(sentence));
        m_page.element("p",
            say(Messages::tr(
                "Krippendorff (2004) relies on an alpha of 0.80 and more, and draws tentative conclusions "
                "from 0.67 and more. With fewer than twenty articles an interval is too narrow. A dash stands where a "
                "figure does not exist, for the reason given below its table.")));
    }

    void writeLeftOut()
    {
        if (m_report.leftOut.empty())
            return;
        m_page.element("h2", say(Messages::tr("Not measured")));
        for (const Error& error : m_report.leftOut)
            m_page.element("p", say(describe(error)), {{"class", "careful"}});
    }

    void writeFigures(AgreementSubject subject)
    {
        Columns columns;
        columns.add(Messages::tr("Figure"), Align::RowTitle);
        columns.add(Messages::tr("Value"));
        columns.add(Messages::tr("95 % interval"));
        columns.add(Messages::tr("Compared"));
        columns.add(Messages::tr("What it means"), Align::Words);
        m_page.openTable(say(Messages::tr("Figures")), columns.columns());
        for (const Figure& figure : m_report.figures)
            if (figure.subject == subject)
                m_page.row(std::vector{toUtf8(figure.name), toUtf8(shortText(figure.value)),
                    toUtf8(shortText(figure.interval)), std::to_string(figure.units), toUtf8(figure.meaning)});
        m_page.closeTable();
    }

    /// Below the table: beside so many figures there is no room for sentences.
    static QStringList trapsOf(const std::vector<CodeAgreement>& codes, AgreementSubject subject)
    {
        std::vector<std::pair<QString, QStringList>> fallers; // into each trap
        for (const CodeAgreement& code : codes) {
            if (code.subject != subject || code.trap.isEmpty())
                continue;
            const auto known = std::ranges::find(fallers, code.trap, &std::pair<QString, QStringList>::first);
            auto& [trap, names] = known == fallers.end() ? fallers.emplace_back(code.trap, QStringList()) : *known;
            names += toQString(code.code);
        }
        QStringList sentences;
        for (const auto& [trap, names] : fallers)
            //: %1 are names of speakers or topics, %2 is a sentence about their figures
            sentences += Messages::tr("Beware with %1: %2").arg(names.join(u", "_s), trap);
        return sentences;
    }

    void writeCodes(AgreementSubject subject)
    {
        if (!std::ranges::contains(m_report.codes, subject, &CodeAgreement::subject))
            return;
        const std::vector<CodeFigure> figures = codeFigures(m_report.coders.size());
        Columns columns;
        columns.add(Messages::tr("Code"), Align::RowTitle);
        columns.add(Messages::tr("Places"));
        for (const std::string& coder : m_report.coders)
            columns.add(toQString(coder));
        for (const CodeFigure& figure : figures)
            columns.add(figure.name);
        m_page.openTable(say(Messages::tr("Each code, given or not; in brackets 95 % intervals")), columns.columns());
        for (const CodeAgreement& code : m_report.codes) {
            if (code.subject != subject)
                continue;
            std::vector<std::string> cells{code.code, std::to_string(code.places)};
            for (const qint64 count : code.marked)
                cells.push_back(std::to_string(count));
            for (const CodeFigure& figure : figures)
                cells.push_back(toUtf8(cellText(figure, code)));
            m_page.row(cells);
        }
        m_page.closeTable();
        writeNotes(trapsOf(m_report.codes, subject));
        writeNotes(whyUndefined(m_report.codes, subject));
    }

    void writeSlices(const QString& caption, const QString& of, const std::vector<AgreementSlice>& slices)
    {
        const std::vector<SliceFigure> figures = sliceFigures();
        Columns columns;
        columns.add(of, Align::RowTitle);
        columns.add(Messages::tr("Articles"));
        columns.add(Messages::tr("Statements"));
        columns.add(Messages::tr("Places"));
        for (const SliceFigure& figure : figures)
            columns.add(figure.name);
        m_page.openTable(toUtf8(caption), columns.columns());
        for (const AgreementSlice& slice : slices) {
            std::vector<std::string> cells{toUtf8(sliceName(slice)), std::to_string(slice.articles),
                std::to_string(slice.statements), std::to_string(slice.places)};
            for (const SliceFigure& figure : figures)
                cells.push_back(toUtf8(shortText(slice.*figure.value)));
            m_page.row(cells);
        }
        m_page.closeTable();
        writeNotes(whyUndefined(slices));
    }

    void writeNotes(const QStringList& sentences)
    {
        for (const QString& sentence : sentences)
            m_page.element("p", say(sentence));
    }

    void writeConfusions(AgreementSubject subject)
    {
        for (std::size_t i = 0; i < m_report.confusions.size(); ++i) {
            const Confusion& confusion = m_report.confusions[i];
            if (confusion.subject != subject || confusion.codes.size() > widestMatrix)
                continue;
            writeMatrix(confusion, i);
            writeWhere(confusion, i);
        }
    }

    static std::string nameOf(const Confusion& confusion, int code)
    {
        return toUtf8(confusedName(confusion.codes[static_cast<std::size_t>(code)]));
    }
    static bool differs(const Confusion::Cell& cell) { return cell.first != cell.second; }
    static std::string anchorOf(std::size_t confusion, const Confusion::Cell& cell)
    {
        return std::format("differ-{}-{}-{}", confusion, cell.first, cell.second);
    }

    void writeMatrix(const Confusion& confusion, std::size_t number)
    {
        const int size = static_cast<int>(confusion.codes.size());
        Columns columns;
        columns.add(toQString(confusion.firstCoder), Align::RowTitle);
        for (int code = 0; code < size; ++code)
            columns.add(toQString(nameOf(confusion, code)));
        m_page.openTable(say(confusionTitle(confusion)), columns.columns());
        for (int first = 0; first < size; ++first) {
            m_page.openRow();
            m_page.cell(nameOf(confusion, first));
            for (int second = 0; second < size; ++second)
                writeCount(confusion, number, first, second);
            m_page.close();
        }
        m_page.closeTable();
    }

    void writeCount(const Confusion& confusion, std::size_t number, int first, int second)
    {
        const auto found = std::ranges::find_if(
            confusion.cells, [&](const Confusion::Cell& cell) { return cell.first == first && cell.second == second; });
        if (found == confusion.cells.end())
            return m_page.cell({});
        if (!differs(*found))
            return m_page.cell(std::to_string(found->count));
        m_page.openCell();
        m_page.element("a", std::to_string(found->count), {{"href", "#" + anchorOf(number, *found)}});
        m_page.close();
    }

    void writeWhere(const Confusion& confusion, std::size_t number)
    {
        if (std::ranges::none_of(confusion.cells, differs))
            return;
        Columns columns;
        columns.add(toQString(confusion.firstCoder), Align::RowTitle);
        columns.add(toQString(confusion.secondCoder), Align::RowTitle);
        columns.add(Messages::tr("Times"));
        columns.add(Messages::tr("Statements"), Align::Words);
        m_page.openTable(say(Messages::tr("Where they differ")), columns.columns());
        for (const Confusion::Cell& cell : confusion.cells) {
            if (!differs(cell))
                continue;
            m_page.openRow({{"id", anchorOf(number, cell)}});
            m_page.cell(nameOf(confusion, cell.first));
            m_page.cell(nameOf(confusion, cell.second));
            m_page.cell(std::to_string(cell.count));
            m_page.openCell();
            writeStatements(cell);
            m_page.close();
            m_page.close();
        }
        m_page.closeTable();
    }

    void writeStatements(const Confusion::Cell& cell)
    {
        const std::size_t shown = std::min(cell.where.size(), mostStatementsShown);
        for (const Confusion::Where& where : std::span(cell.where).first(shown))
            m_page.element("p",
                std::format("{} {}–{}: {}", m_report.articles[static_cast<std::size_t>(where.article)].name,
                    where.extent.start, where.extent.end, where.words));
        if (cell.count > std::ssize(cell.where) || shown < cell.where.size())
            m_page.element("p",
                say(Messages::tr("and %n more", "statements that are not shown",
                    static_cast<int>(cell.count - static_cast<qint64>(shown)))));
    }

    static constexpr std::size_t widestMatrix = 40;        ///< codes; more fit on no page
    static constexpr std::size_t mostStatementsShown = 30; ///< of one cell

    const AgreementReport& m_report;
    HtmlPage m_page;
};

/// One row of the long table.
class CsvTable
{
public:
    CsvTable(const AtomicFile::Sink& sink, CsvProfile profile)
        : m_sink(sink)
        , m_profile(profile)
    {
        if (profile == CsvProfile::Spreadsheet)
            m_lines += utf8ByteOrderMark;
        row({"table", "subject", "row", "figure", "value", "low", "high", "units", "undefined"});
    }

    void figure(std::string_view table, std::string_view subject, std::string_view name, std::string_view key,
        const Coefficient& value, const std::optional<Interval>& interval, qint64 units)
    {
        row({table, subject, name, key, value.value ? number(*value.value) : std::string(),
            interval ? number(interval->low) : std::string(), interval ? number(interval->high) : std::string(),
            std::to_string(units), value.value ? std::string() : toUtf8(value.undefined)});
    }
    void leftOut(const Error& error)
    {
        row({"left-out", {}, toUtf8(error.subject), {}, {}, {}, {}, {}, toUtf8(error.reason)});
    }
    void count(
        std::string_view table, std::string_view subject, std::string_view name, std::string_view key, qint64 value)
    {
        row({table, subject, name, key, std::to_string(value), {}, {}, {}, {}});
    }
    [[nodiscard]] Result<> finish() { return m_written ? m_sink(m_lines) : m_written; }

private:
    static std::string number(double value) { return QByteArray::number(value, 'g', 17).toStdString(); }

    void row(std::initializer_list<std::string_view> cells)
    {
        bool first = true;
        for (const std::string_view cell : cells) {
            if (!std::exchange(first, false))
                m_lines += ',';
            appendCsvCell(m_lines, cell, m_profile);
        }
        m_lines += "\r\n";
        constexpr std::size_t enough = 1 << 20;
        if (m_lines.size() > enough && m_written) {
            m_written = m_sink(m_lines);
            m_lines.clear();
        }
    }

    const AtomicFile::Sink& m_sink;
    CsvProfile m_profile;
    std::string m_lines;
    Result<> m_written;
};

void addSlices(CsvTable& csv, std::string_view table, const std::vector<AgreementSlice>& slices)
{
    for (const AgreementSlice& slice : slices) {
        csv.count(table, {}, slice.name, "articles", slice.articles);
        csv.count(table, {}, slice.name, "statements", slice.statements);
        csv.count(table, {}, slice.name, "places", slice.places);
        for (const SliceFigure& figure : sliceFigures())
            csv.figure(table, {}, slice.name, figure.key, slice.*figure.value, {}, slice.places);
    }
}
}

Result<> writeAgreementPage(const AgreementReport& report, const AtomicFile::Sink& sink, std::string_view language)
{
    const std::string title = say(Messages::tr("Agreement between coders"));
    return Page(report, sink, title, language).write();
}

Result<> writeAgreementCsv(const AgreementReport& report, const AtomicFile::Sink& sink, CsvProfile profile)
{
    CsvTable csv(sink, profile);
    csv.count("figures", {}, {}, "seed", static_cast<qint64>(report.seed));
    csv.count("figures", {}, {}, "samples", report.samples);
    for (const Figure& figure : report.figures)
        csv.figure("figures", wordOf(figure.subject), {}, figure.key, figure.value, figure.interval, figure.units);
    for (const CodeAgreement& code : report.codes) {
        const std::string_view subject = wordOf(code.subject);
        for (std::size_t coder = 0; coder < report.coders.size(); ++coder)
            csv.count("codes", subject, code.code, "given:" + report.coders[coder], code.marked[coder]);
        for (const CodeFigure& figure : codeFigures(report.coders.size()))
            csv.figure(
                "codes", subject, code.code, figure.key, code.*figure.value, figure.intervalIn(code), code.places);
    }
    addSlices(csv, "articles", report.articles);
    addSlices(csv, "periods", report.periods);
    addSlices(csv, "pairs", report.pairs);
    for (const Confusion& confusion : report.confusions)
        for (const Confusion::Cell& cell : confusion.cells)
            csv.count("confusion", wordOf(confusion.subject),
                confusion.firstCoder + ": " + confusion.codes[static_cast<std::size_t>(cell.first)],
                confusion.secondCoder + ": " + confusion.codes[static_cast<std::size_t>(cell.second)], cell.count);
    for (const Error& error : report.leftOut)
        csv.leftOut(error);
    return csv.finish();
}
}

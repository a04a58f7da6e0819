// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/agreementprint.h"

#include "app/base/utf8.h"
#include "app/commandline/jsonobject.h"
#include "app/review/agreementwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Rows of words under each other; the first column and the last are words, those between are figures.
class TextTable
{
public:
    void row(QStringList cells)
    {
        for (QString& cell : cells)
            cell = cell.simplified();
        m_rows.push_back(std::move(cells));
    }
    [[nodiscard]] std::string text() const
    {
        std::vector<qsizetype> widths;
        for (const QStringList& row : m_rows) {
            widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
        }
        QString text;
        for (const QStringList& row : m_rows) {
            QString line = u"  "_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const qsizetype width = widths[static_cast<std::size_t>(i)];
                line += i == 0 ? row[i].leftJustified(width) : u"  "_s + row[i].rightJustified(width);
            }
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return toUtf8(text);
    }

private:
    std::vector<QStringList> m_rows;
};

std::string notes(const QStringList& sentences)
{
    std::string text;
    for (const QString& sentence : sentences)
        text += "  " + toUtf8(sentence) + "\n";
    return text;
}

std::string sliceTable(const QString& title, const QString& of, const std::vector<AgreementSlice>& slices)
{
    TextTable table;
    QStringList head{of, u"articles"_s, u"statements"_s, u"places"_s};
    for (const SliceFigure& figure : sliceFigures())
        head.append(figure.name);
    table.row(head);
    for (const AgreementSlice& slice : slices) {
        QStringList row{sliceName(slice), QString::number(slice.articles), QString::number(slice.statements),
            QString::number(slice.places)};
        for (const SliceFigure& figure : sliceFigures())
            row.append(shortText(slice.*figure.value));
        table.row(row);
    }
    return "\n" + toUtf8(title) + "\n" + table.text() + notes(whyUndefined(slices));
}

/// Which code one coder gave where the other gave which: as a matrix, or line by line where that would be too wide.
std::string confusionTable(const Confusion& confusion)
{
    constexpr std::size_t widestMatrix = 12; // codes
    const auto nameOf = [&](int code) { return confusedName(confusion.codes[static_cast<std::size_t>(code)]); };
    TextTable table;
    if (confusion.codes.size() <= widestMatrix) {
        const int size = static_cast<int>(confusion.codes.size());
        QStringList head{QString()};
        for (int code = 0; code < size; ++code)
            head.append(nameOf(code));
        table.row(head);
        std::vector<QStringList> rows(confusion.codes.size(), QStringList(size + 1));
        for (int code = 0; code < size; ++code)
            rows[static_cast<std::size_t>(code)].front() = nameOf(code);
        for (const Confusion::Cell& cell : confusion.cells)
            rows[static_cast<std::size_t>(cell.first)][cell.second + 1] = QString::number(cell.count);
        for (QStringList& row : rows)
            table.row(std::move(row));
    } else {
        table.row({toQString(confusion.firstCoder), toQString(confusion.secondCoder), u"places"_s});
        for (const Confusion::Cell& cell : confusion.cells)
            table.row({nameOf(cell.first), nameOf(cell.second), QString::number(cell.count)});
    }
    return "\n" + toUtf8(confusionTitle(confusion)) + "\n" + table.text();
}

void appendCoefficient(JsonObject& object, const Coefficient& value)
{
    object.numberOrNull("value", value.value);
    object.textOrNull("undefined", value.value ? std::nullopt : std::optional(toUtf8(value.undefined)));
}

void appendInterval(JsonObject& object, const std::optional<Interval>& interval)
{
    object.numberOrNull("low", interval ? std::optional(interval->low) : std::nullopt);
    object.numberOrNull("high", interval ? std::optional(interval->high) : std::nullopt);
}

void appendFigures(std::string& json, JsonObject& object, auto&& figures, auto&& valueOf, auto&& intervalOf)
{
    object.list("figures", figures, [&](const auto& figure) {
        JsonObject each(json);
        each.text("figure", figure.key);
        appendCoefficient(each, valueOf(figure));
        appendInterval(each, intervalOf(figure));
        each.end();
    });
}

void appendSlices(
    std::string& json, JsonObject& object, std::string_view key, const std::vector<AgreementSlice>& slices)
{
    object.list(key, slices, [&](const AgreementSlice& slice) {
        json += "\n";
        JsonObject each(json);
        each.text("name", slice.name);
        each.text("published", slice.published);
        each.number("articles", slice.articles);
        each.number("statements", slice.statements);
        each.number("places", slice.places);
        appendFigures(
            json, each, sliceFigures(), [&](const SliceFigure& figure) { return slice.*figure.value; },
            [](const SliceFigure&) { return std::optional<Interval>(); });
        each.end();
    });
}
}

std::string agreementText(const AgreementReport& report)
{
    QStringList coders;
    for (const std::string& coder : report.coders)
        coders.append(toQString(coder));
    std::string text;
    for (const QString& sentence : whatWasCompared(report))
        text += toUtf8(sentence) + "\n";
    for (const AgreementSubject subject : {AgreementSubject::Places, AgreementSubject::Speakers,
             AgreementSubject::Topics, AgreementSubject::Stance, AgreementSubject::Manner}) {
        text += "\n" + toUtf8(subjectName(subject)) + "\n";
        for (const Figure& figure : report.figures) {
            if (figure.subject != subject)
                continue;
            QString value = shortText(figure.value);
            if (figure.interval)
                value += u" (%1)"_s.arg(shortText(figure.interval));
            text += toUtf8(u"  %1: %2\n      %3\n"_s.arg(figure.name, value, figure.meaning));
        }
        TextTable table;
        QStringList head{u"code"_s, u"places"_s};
        head += coders;
        for (const CodeFigure& figure : codeFigures(report.coders.size()))
            head.append(figure.name);
        table.row(head);
        bool any = false;
        for (const CodeAgreement& code : report.codes) {
            if (code.subject != subject)
                continue;
            any = true;
            QStringList row{toQString(code.code), QString::number(code.places)};
            for (const qint64 count : code.marked)
                row.append(QString::number(count));
            for (const CodeFigure& figure : codeFigures(report.coders.size()))
                row.append(cellText(figure, code));
            table.row(row);
        }
        if (any)
            text += "\n" + table.text() + notes(whyUndefined(report.codes, subject));
        text += notes(whyNoInterval(report, subject));
        for (const Confusion& confusion : report.confusions)
            if (confusion.subject == subject)
                text += confusionTable(confusion);
    }
    if (report.pairs.size() > 1)
        text += sliceTable(u"Pairs of coders"_s, u"coders"_s, report.pairs);
    if (report.periods.size() > 1)
        text += sliceTable(u"By date of the articles"_s, u"date"_s, report.periods);
    constexpr std::size_t mostArticles = 50;
    if (report.articles.size() > mostArticles)
        text += "\nThe figures of each article are in --format csv, json and html.\n";
    else if (report.articles.size() > 1)
        text += sliceTable(u"Articles"_s, u"article"_s, report.articles);
    return text;
}

std::string agreementJson(const AgreementReport& report)
{
    std::string json;
    JsonObject object(json);
    object.list("coders", report.coders, [&](const std::string& coder) { appendJsonText(json, coder); });
    object.number("seed", static_cast<qint64>(report.seed));
    object.number("samples", report.samples);
    object.number("statements", report.statements);
    object.number("places", report.places);
    object.list("figures", report.figures, [&](const Figure& figure) {
        json += "\n";
        JsonObject each(json);
        each.text("figure", figure.key);
        each.text("subject", wordOf(figure.subject));
        each.text("name", toUtf8(figure.name));
        appendCoefficient(each, figure.value);
        appendInterval(each, figure.interval);
        each.number("units", figure.units);
        each.text("meaning", toUtf8(figure.meaning));
        each.end();
    });
    object.list("codes", report.codes, [&](const CodeAgreement& code) {
        json += "\n";
        JsonObject each(json);
        each.text("subject", wordOf(code.subject));
        each.text("code", code.code);
        each.number("places", code.places);
        each.list("given", code.marked, [&](qint64 count) { json += std::to_string(count); });
        appendFigures(
            json, each, codeFigures(report.coders.size()), [&](const CodeFigure& figure) { return code.*figure.value; },
            [&](const CodeFigure& figure) { return figure.intervalIn(code); });
        each.text("beware", toUtf8(code.trap));
        each.end();
    });
    appendSlices(json, object, "articles", report.articles);
    appendSlices(json, object, "periods", report.periods);
    appendSlices(json, object, "pairs", report.pairs);
    object.list("left_out", report.leftOut, [&](const Error& error) {
        JsonObject each(json);
        each.text("subject", toUtf8(error.subject));
        each.text("reason", toUtf8(error.reason));
        each.text("remedy", toUtf8(error.remedy));
        each.end();
    });
    object.list("confusions", report.confusions, [&](const Confusion& confusion) {
        json += "\n";
        JsonObject each(json);
        each.text("subject", wordOf(confusion.subject));
        each.text("first_coder", confusion.firstCoder);
        each.text("second_coder", confusion.secondCoder);
        each.list("cells", confusion.cells, [&](const Confusion::Cell& cell) {
            JsonObject one(json);
            one.text("first", confusion.codes[static_cast<std::size_t>(cell.first)]);
            one.text("second", confusion.codes[static_cast<std::size_t>(cell.second)]);
            one.number("count", cell.count);
            one.list("where", cell.where, [&](const Confusion::Where& where) {
                JsonObject place(json);
                place.text("article", report.articles[static_cast<std::size_t>(where.article)].name);
                place.text("first", where.first.value());
                place.text("second", where.second.value());
                place.number("start", where.extent.start);
                place.number("end", where.extent.end);
                place.end();
            });
            one.end();
        });
        each.end();
    });
    object.end();
    return json + "\n";
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/comparisontable.h"

#include "app/base/utf8.h"
#include "app/exchange/csvcolumns.h"

#include <array>

namespace app {

namespace {

std::string joined(const auto& items, auto textOf)
{
    std::string cell;
    bool first = true;
    for (const auto& item : items) {
        appendJoined(cell, textOf(item), first);
        first = false;
    }
    return cell;
}

/// A column that both versions of a place have.
struct VersionColumn
{
    std::string_view name;
    std::string (*cell)(const Statement&);
};

constexpr std::array versionColumns{
    VersionColumn{"statement_id", [](const Statement& each) { return each.id.value(); }},
    VersionColumn{"speakers",
        [](const Statement& each) {
            return joined(each.speakers, [](const SpokenBy& speaker) { return std::string_view(speaker.name); });
        }},
    VersionColumn{"topics",
        [](const Statement& each) {
            return joined(each.topics, [](const AboutTopic& topic) { return std::string_view(topic.name); });
        }},
    VersionColumn{"stances",
        [](const Statement& each) {
            return joined(each.topics, [](const AboutTopic& topic) { return wordOf(topic.stance); });
        }},
    VersionColumn{"manner", [](const Statement& each) { return std::string(wordOf(each.manner)); }},
    VersionColumn{"quote", [](const Statement& each) { return joinedQuote(each.selectors); }},
    VersionColumn{"start",
        [](const Statement& each) {
            return joined(each.selectors, [](const Selector& one) { return std::to_string(one.span.start); });
        }},
    VersionColumn{"end",
        [](const Statement& each) {
            return joined(each.selectors, [](const Selector& one) { return std::to_string(one.span.end); });
        }},
    VersionColumn{"note", [](const Statement& each) { return each.note; }},
    VersionColumn{"said_on", [](const Statement& each) { return std::string(each.field(saidOnField)); }},
    VersionColumn{"via", [](const Statement& each) { return std::string(each.field(viaField)); }},
};

/// The cells of several statements in one.
std::string cellOf(const std::vector<const Statement*>& statements, auto textOf)
{
    if (statements.size() == 1)
        return std::string(textOf(*statements.front()));
    std::string cell;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (i > 0)
            cell += " | ";
        for (const char c : std::string(textOf(*statements[i]))) {
            if (c == '|')
                cell += '\\';
            cell += c;
        }
    }
    return cell;
}

/// "ben 2026-09-01T10:00:00Z: He did say so. | anna …", the first answer first.
std::string answersTo(const Verdict& verdict, const ComparedArticle& article)
{
    std::string cell;
    for (const RepliedBy* by : threadOf(verdict.id, article.replies))
        cell += (cell.empty() ? "" : " | ") + by->coder + " " + by->reply.created + ": " + by->reply.text;
    return cell;
}

std::string kindsOf(Differences differences)
{
    std::vector<Difference> kinds;
    for (const Difference each : allDifferences())
        if (differences.testFlag(each))
            kinds.push_back(each);
    return kinds.empty() ? "same" : joined(kinds, [](Difference each) { return wordOf(each); });
}
}

ComparisonTable::ComparisonTable(const Codebook& codebook, CsvProfile profile)
    : m_profile(profile)
{
    for (const CustomField& field : codebook.fields())
        if (field.id.value() != saidOnField && field.id.value() != viaField)
            m_customFields.push_back(field.id.value());
}

void ComparisonTable::appendHeader(std::string& csv) const
{
    if (m_profile == CsvProfile::Spreadsheet)
        csv += utf8ByteOrderMark;
    csv += "article,first_coder,second_coder,differences";
    for (const std::string_view side : {"first_", "second_"})
        for (const VersionColumn& column : versionColumns)
            csv.append(",").append(side).append(column.name);
    csv += ",verdict,verdict_on,reviewer,verdict_comment,verdict_outdated,verdict_what_changed,verdict_answers";
    for (const std::string_view side : {"first_field:", "second_field:"}) {
        for (const std::string& field : m_customFields) {
            csv += ',';
            appendCsvCell(csv, std::string(side) + field, m_profile);
        }
    }
    csv += "\r\n";
}

void ComparisonTable::appendRows(std::string& csv, const ComparedArticle& article) const
{
    const auto cell = [&](std::string_view text) {
        csv += ',';
        appendCsvCell(csv, text, m_profile);
    };
    for (const ComparedRow& row : article.rows()) {
        appendCsvCell(csv, article.path, m_profile);
        cell(article.first());
        cell(article.second());
        cell(kindsOf(row.differences));
        const std::array sides{row.first, row.second};
        for (const auto& statements : sides)
            for (const VersionColumn& column : versionColumns)
                cell(cellOf(statements, column.cell));
        const std::optional<ReviewersVerdict> given = row.place ? article.verdictOn(*row.place) : std::nullopt;
        cell(given ? wordOf(given->verdict->decision) : std::string_view());
        cell(given ? (row.place->judgesLeft ? "first" : "second") : "");
        cell(given ? std::string_view(given->reviewer) : std::string_view());
        cell(given ? std::string_view(given->verdict->comment) : std::string_view());
        cell(given ? (row.place->outdated ? "yes" : "no") : "");
        cell(given ? toUtf8(row.place->whatChanged) : std::string());
        cell(given ? answersTo(*given->verdict, article) : std::string());
        for (const auto& statements : sides)
            for (const std::string& field : m_customFields)
                cell(cellOf(statements, [&](const Statement& each) { return each.field(field); }));
        csv += "\r\n";
    }
    // The version columns stay empty: nobody says that any more, and who counts statements must not find it.
    for (const ReviewersVerdict& given : article.verdictsOnRemoved()) {
        appendCsvCell(csv, article.path, m_profile);
        cell(article.first());
        cell(article.second());
        cell("removed");
        for (std::size_t column = 0; column < 2 * versionColumns.size(); ++column)
            cell({});
        cell(wordOf(given.verdict->decision));
        cell(given.verdict->judged.front().coder == article.first() ? "first" : "second");
        cell(given.reviewer);
        cell(given.verdict->comment);
        cell("yes");
        cell(toUtf8(ComparedArticle::whatWasRemoved(given)));
        cell(answersTo(*given.verdict, article));
        for (std::size_t column = 0; column < 2 * m_customFields.size(); ++column)
            cell({});
        csv += "\r\n";
    }
}
}

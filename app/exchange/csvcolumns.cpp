// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvcolumns.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using Kind = CsvColumn::Kind;

struct StableColumn
{
    Kind kind;
    std::string_view name;
};

/// The header that scripts rely on: names and order never change, later ones come after.
constexpr std::array stableColumns{
    StableColumn{Kind::Identity, "statement_id"},
    StableColumn{Kind::Article, "article"},
    StableColumn{Kind::Title, "title"},
    StableColumn{Kind::Outlet, "outlet"},
    StableColumn{Kind::Published, "published"},
    StableColumn{Kind::Coder, "coder"},
    StableColumn{Kind::Speakers, "speakers"},
    StableColumn{Kind::Topics, "topics"},
    StableColumn{Kind::Stances, "stances"},
    StableColumn{Kind::Speaker, "speaker"},
    StableColumn{Kind::Topic, "topic"},
    StableColumn{Kind::Stance, "stance"},
    StableColumn{Kind::Manner, "manner"},
    StableColumn{Kind::Quote, "quote"},
    StableColumn{Kind::Start, "start"},
    StableColumn{Kind::End, "end"},
    StableColumn{Kind::Note, "note"},
    StableColumn{Kind::SaidOn, "said_on"},
    StableColumn{Kind::Via, "via"},
    StableColumn{Kind::Verdict, "verdict"},
    StableColumn{Kind::Reviewer, "reviewer"},
    StableColumn{Kind::Created, "created"},
    StableColumn{Kind::Modified, "modified"},
    StableColumn{Kind::TextSha256, "text_sha256"},
};

constexpr std::string_view customPrefix = "field:";

bool belongsTo(Kind kind, CsvRows rows)
{
    switch (kind) {
    case Kind::Speakers:
    case Kind::Topics:
    case Kind::Stances: return rows == CsvRows::Statements;
    case Kind::Speaker:
    case Kind::Topic:
    case Kind::Stance: return rows == CsvRows::Pairs;
    default: return true;
    }
}

/// The codebook's own fields. The two that every codebook has are stable columns, even where it lists them again.
bool isCustom(const CustomField& field)
{
    return field.id.value() != saidOnField && field.id.value() != viaField;
}

std::string headerOf(const CustomField& field)
{
    const std::string& id = field.id.value();
    const bool taken =
        std::ranges::find(stableColumns, std::string_view(id), &StableColumn::name) != stableColumns.end();
    return taken || id.starts_with(customPrefix) ? std::string(customPrefix) + id : id;
}
}

std::vector<CsvColumn> csvColumnsOf(CsvRows rows, const Codebook& codebook)
{
    std::vector<CsvColumn> columns;
    for (const StableColumn& column : stableColumns)
        if (belongsTo(column.kind, rows))
            columns.push_back({column.kind, std::string(column.name), {}});
    for (const CustomField& field : codebook.fields())
        if (isCustom(field))
            columns.push_back({Kind::Custom, headerOf(field), field.id.value()});
    return columns;
}

std::optional<CsvColumn> csvColumnNamed(std::string_view name, const Codebook& codebook)
{
    const auto stable = std::ranges::find(stableColumns, name, &StableColumn::name);
    if (stable != stableColumns.end())
        return CsvColumn{stable->kind, std::string(name), {}};
    const auto custom = std::ranges::find_if(
        codebook.fields(), [&](const CustomField& field) { return isCustom(field) && headerOf(field) == name; });
    if (custom != codebook.fields().end())
        return CsvColumn{Kind::Custom, std::string(name), custom->id.value()};
    return std::nullopt;
}

std::string joinedQuote(const std::vector<Selector>& selectors)
{
    std::string quote;
    for (std::size_t i = 0; i < selectors.size(); ++i) {
        if (i > 0)
            quote += " … ";
        quote += selectors[i].exact;
    }
    return quote;
}
}

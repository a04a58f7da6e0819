// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

enum class CsvRows : unsigned char {
    Statements, ///< one row per statement, several values joined in one cell
    Pairs,      ///< one row per speaker and topic of a statement, for pivot tables
};

/// A column of our CSV: one of the stable ones, or a custom field of the codebook.
struct CsvColumn
{
    enum class Kind : unsigned char {
        Identity,
        Article,
        Title,
        Outlet,
        Published,
        Coder,
        Speakers,
        Topics,
        Stances, // one row per statement
        Speaker,
        Topic,
        Stance, // one row per pair
        Manner,
        Quote,
        Start,
        End,
        Note,
        SaidOn,
        Via,
        Verdict,
        Reviewer,
        Created,
        Modified,
        TextSha256,
        Custom,
    };
    Kind kind;
    std::string name;  ///< in the header
    std::string field; ///< the custom field's id
};

/// All columns in the order of the file.
[[nodiscard]] std::vector<CsvColumn> csvColumnsOf(CsvRows rows, const Codebook& codebook);

/// The column that a header names; nothing where neither we nor the codebook have one of that name.
[[nodiscard]] std::optional<CsvColumn> csvColumnNamed(std::string_view name, const Codebook& codebook);

/// The words of several spans in one cell.
[[nodiscard]] std::string joinedQuote(const std::vector<Selector>& selectors);
}

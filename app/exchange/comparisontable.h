// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/comparedarticle.h"
#include "app/exchange/csvtable.h"

namespace app {

/// Places of two coders as lines of CSV: one row for each place, also where both agree. The header is the same for all
/// time and in every language; columns of the second version follow those of the first, then the latest verdict and on
/// whose version it is; custom fields of the codebook come last. Several values stand in one cell as in the CSV of
/// statements ("a; b"). Where one coder split what the other kept whole, the values of the parts are set apart by " |
/// ", with "\|" for a bar that belongs to a value.
class ComparisonTable
{
public:
    ComparisonTable(const Codebook& codebook, CsvProfile profile);

    void appendHeader(std::string& csv) const;
    void appendRows(std::string& csv, const ComparedArticle& article) const;

private:
    std::vector<std::string> m_customFields; ///< ids
    CsvProfile m_profile;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/exchange/csvtable.h"
#include "app/review/agreement.h"

namespace app {

/// Writes how far coders agree as one page: figures with what they mean, codes, articles, periods, pairs of coders, and
/// which codes they confuse. @p language is that in which the program speaks.
[[nodiscard]] Result<> writeAgreementPage(
    const AgreementReport& report, const AtomicFile::Sink& sink, std::string_view language = "en");

/// The same as one long table, a figure a row: table (figures, codes, articles, periods, pairs, confusion, left-out),
/// subject, row, figure, value, low, high, units, undefined. Tables, subjects and figures are named the same in every
/// language.
[[nodiscard]] Result<> writeAgreementCsv(
    const AgreementReport& report, const AtomicFile::Sink& sink, CsvProfile profile = CsvProfile::Data);
}

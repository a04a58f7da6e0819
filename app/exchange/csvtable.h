// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Who a CSV is written for. A spreadsheet gets the byte order mark, without which it takes the file for Latin-1, and
/// guarded cells, because it would run "=HYPERLINK(…)" from an article as a formula.
enum class CsvProfile : unsigned char { Data, Spreadsheet };

inline constexpr std::string_view utf8ByteOrderMark = "\xEF\xBB\xBF";

/// Appends one cell to a line: quoted where RFC 4180 asks for it, guarded where @p profile does.
void appendCsvCell(std::string& line, std::string_view text, CsvProfile profile);

/// The guard is an apostrophe before = + - @, tab, line end or a full-width form of these; and before an apostrophe, so
/// that taking it away again is exact.
[[nodiscard]] bool needsGuard(std::string_view cell);
[[nodiscard]] std::string_view withoutGuard(std::string_view cell);

struct CsvRow
{
    qint64 line = 0; ///< where the row begins, counted from 1
    std::vector<std::string> cells;
};

/// Reads RFC 4180 in UTF-8 with or without byte order mark, lines ending in CRLF or LF; blank lines are skipped. What
/// is read from a file with a byte order mark comes back without guards. Malformed, with the line, for cells that a
/// stray or missing quotation mark makes ambiguous and for rows that have another number of cells than the first one.
class CsvReader
{
public:
    /// @p bytes must outlive the reader; @p subject is the path that an error names.
    CsvReader(std::string_view bytes, QString subject);

    [[nodiscard]] CsvProfile profile() const { return m_profile; }
    /// False at the end. @p row is reused from call to call.
    [[nodiscard]] Result<bool> next(CsvRow& row);
    [[nodiscard]] Error malformed(qint64 line, QString reason, QString remedy) const;

private:
    [[nodiscard]] Result<> readCell(std::string& cell);
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();

    std::string_view m_bytes;
    QString m_subject;
    CsvProfile m_profile = CsvProfile::Data;
    std::size_t m_at = 0;
    qint64 m_line = 1;
    std::size_t m_width = 0; ///< cells of the first row; 0: not read yet
};

/// Several values in one cell: joined by "; ", with a backslash before a semicolon or backslash that belongs to a
/// value.
void appendJoined(std::string& cell, std::string_view value, bool first);
[[nodiscard]] bool joinsUnchanged(std::string_view value); ///< has nothing that would get a backslash
/// The exact inverse, except that an empty cell has no values rather than an empty one; takes "a;b" for "a; b".
[[nodiscard]] std::vector<std::string> splitValues(std::string_view cell);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Sixteen bytes that the processor compares at once, and the same as two words.
using Block = unsigned char __attribute__((vector_size(16)));
using Words = std::uint64_t __attribute__((vector_size(16)));

template<typename Word>
Word load(const char* bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// Whether one of the bytes is a comma, quotation mark or line end.
bool hasSpecial(Block bytes)
{
    const auto special = (bytes == ',') | (bytes == '"') | (bytes == '\n') | (bytes == '\r');
    const auto words = std::bit_cast<Words>(special);
    return (words[0] | words[1]) != 0;
}

/// Copies the first and the last bytes of a text that is one to two words long; false if one of them is special.
template<typename Word>
bool copyEnds(std::string_view text, char* to)
{
    const std::size_t last = text.size() - sizeof(Word);
    const Word head = load<Word>(text.data());
    const Word tail = load<Word>(text.data() + last);
    std::memcpy(to, &head, sizeof head);
    std::memcpy(to + last, &tail, sizeof tail);
    return !hasSpecial(std::bit_cast<Block>(Words{head, tail}));
}

/// Copies a cell while looking at it: cells are short, and a call for each would take longer than the bytes themselves.
/// False, with any bytes at @p to, if the cell needs quotation marks.
bool copyPlain(std::string_view text, char* to)
{
    const std::size_t size = text.size();
    if (size >= sizeof(Block)) {
        const auto copyBlock = [&](std::size_t at) {
            const auto block = load<Block>(text.data() + at);
            std::memcpy(to + at, &block, sizeof block);
            return !hasSpecial(block);
        };
        for (std::size_t at = 0; at + sizeof(Block) < size; at += sizeof(Block))
            if (!copyBlock(at))
                return false;
        return copyBlock(size - sizeof(Block)); // may overlap the one before
    }
    if (size >= 8)
        return copyEnds<std::uint64_t>(text, to);
    if (size >= 4)
        return copyEnds<std::uint32_t>(text, to);
    if (size >= 2)
        return copyEnds<std::uint16_t>(text, to);
    return size == 0 || copyEnds<std::uint8_t>(text, to);
}

/// Writes a cell in quotation marks to where there is room for twice its bytes and three more; answers its end.
char* writeQuoted(std::string_view text, bool guarded, char* to)
{
    *to++ = '"';
    if (guarded)
        *to++ = '\'';
    for (std::size_t at = 0;;) {
        const std::size_t mark = std::min(text.find('"', at), text.size());
        to = std::ranges::copy(text.substr(at, mark - at), to).out;
        if (mark == text.size())
            break;
        *to++ = '"';
        *to++ = '"';
        at = mark + 1;
    }
    *to++ = '"';
    return to;
}
}

bool needsGuard(std::string_view cell)
{
    // U+FF1D, U+FF0B, U+FF0D and U+FF20: some spreadsheets fold the full-width signs before they look for a formula.
    constexpr std::array<std::string_view, 4> fullWidth{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (cell.empty())
        return false;
    switch (cell.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case '\'': return true;
    case '\xEF': return std::ranges::any_of(fullWidth, [&](std::string_view sign) { return cell.starts_with(sign); });
    default: return false;
    }
}

std::string_view withoutGuard(std::string_view cell)
{
    // An apostrophe that guards nothing was typed by somebody after the export, and stays.
    const bool guarded = cell.starts_with('\'') && needsGuard(cell.substr(1));
    return guarded ? cell.substr(1) : cell;
}

void appendCsvCell(std::string& line, std::string_view text, CsvProfile profile)
{
    if (text.empty())
        return;
    const bool guarded = profile == CsvProfile::Spreadsheet && needsGuard(text);
    const std::size_t before = line.size();
    line.resize_and_overwrite(before + 2 * text.size() + 3, [&](char* bytes, std::size_t) {
        char* const cell = bytes + before;
        char* const plain = guarded ? cell + 1 : cell;
        if (!copyPlain(text, plain))
            return static_cast<std::size_t>(writeQuoted(text, guarded, cell) - bytes);
        if (guarded)
            *cell = '\'';
        return static_cast<std::size_t>(plain + text.size() - bytes);
    });
}

CsvReader::CsvReader(std::string_view bytes, QString subject)
    : m_bytes(bytes)
    , m_subject(std::move(subject))
{
    if (m_bytes.starts_with(utf8ByteOrderMark)) {
        m_bytes.remove_prefix(utf8ByteOrderMark.size());
        m_profile = CsvProfile::Spreadsheet;
    }
}

Error CsvReader::malformed(qint64 line, QString reason, QString remedy) const
{
    //: %1 is a path, %2 the number of a line in that file
    return {Error::Kind::Malformed, QCoreApplication::translate("CsvReader", "%1, line %2").arg(m_subject).arg(line),
        std::move(reason), std::move(remedy)};
}

bool CsvReader::atLineEnd() const
{
    return m_bytes[m_at] == '\n' || m_bytes.substr(m_at, 2) == "\r\n";
}

void CsvReader::skipLineEnd()
{
    m_at += m_bytes[m_at] == '\n' ? 1 : 2;
    ++m_line;
}

Result<> CsvReader::readCell(std::string& cell)
{
    cell.clear();
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        const qint64 opened = m_line;
        for (++m_at;;) {
            const std::size_t quote = m_bytes.find('"', m_at);
            if (quote == std::string_view::npos)
                return std::unexpected(malformed(opened,
                    QCoreApplication::translate("CsvReader", "a quotation mark is opened and never closed"),
                    QCoreApplication::translate("CsvReader", "close it, or export the file again")));
            const std::string_view part = m_bytes.substr(m_at, quote - m_at);
            cell.append(part);
            m_line += std::ranges::count(part, '\n');
            m_at = quote + 1;
            if (m_at >= m_bytes.size() || m_bytes[m_at] != '"')
                break;
            cell.push_back('"');
            ++m_at;
        }
        if (m_at < m_bytes.size() && m_bytes[m_at] != ',' && !atLineEnd())
            return std::unexpected(
                malformed(m_line, QCoreApplication::translate("CsvReader", "text follows a closing quotation mark"),
                    QCoreApplication::translate(
                        "CsvReader", "double the quotation marks inside the cell, or export the file again")));
    } else {
        const std::size_t end = std::min(m_bytes.find_first_of(",\"\r\n", m_at), m_bytes.size());
        cell.assign(m_bytes.substr(m_at, end - m_at));
        m_at = end;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
            return std::unexpected(malformed(m_line,
                QCoreApplication::translate(
                    "CsvReader", "a quotation mark stands inside a cell that does not begin with one"),
                QCoreApplication::translate(
                    "CsvReader", "put the whole cell in quotation marks, or export the file again")));
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\r' && !atLineEnd())
            return std::unexpected(
                malformed(m_line, QCoreApplication::translate("CsvReader", "a carriage return stands alone"),
                    QCoreApplication::translate("CsvReader", "end lines with CRLF or LF, or export the file again")));
    }
    if (m_profile == CsvProfile::Spreadsheet && withoutGuard(cell).size() != cell.size())
        cell.erase(0, 1);
    return {};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    while (m_at < m_bytes.size() && atLineEnd())
        skipLineEnd();
    if (m_at >= m_bytes.size())
        return false;

    row.line = m_line;
    std::size_t width = 0;
    for (bool more = true; more; ++width) {
        if (row.cells.size() <= width)
            row.cells.emplace_back();
        if (const Result<> read = readCell(row.cells[width]); !read)
            return std::unexpected(read.error());
        more = m_at < m_bytes.size() && m_bytes[m_at] == ',';
        if (more)
            ++m_at;
    }
    if (m_at < m_bytes.size())
        skipLineEnd();
    row.cells.resize(width);

    if (m_width == 0)
        m_width = width;
    if (width != m_width)
        return std::unexpected(malformed(row.line,
            QCoreApplication::translate("CsvReader", "the row has %1 cells where the first line has %2")
                .arg(width)
                .arg(m_width),
            QCoreApplication::translate("CsvReader", "add or remove the cells, or export the file again")));
    return true;
}

namespace {
bool getsBackslash(char c)
{
    return c == ';' || c == '\\';
}
}

bool joinsUnchanged(std::string_view value)
{
    return std::ranges::none_of(value, getsBackslash);
}

void appendJoined(std::string& cell, std::string_view value, bool first)
{
    if (!first)
        cell.append("; ");
    for (const char c : value) {
        if (getsBackslash(c))
            cell.push_back('\\');
        cell.push_back(c);
    }
}

std::vector<std::string> splitValues(std::string_view cell)
{
    if (cell.empty())
        return {};
    std::vector<std::string> values(1);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\\' && i + 1 < cell.size()) {
            values.back().push_back(cell[++i]);
        } else if (cell[i] == ';') {
            values.emplace_back();
            if (i + 1 < cell.size() && cell[i + 1] == ' ')
                ++i;
        } else {
            values.back().push_back(cell[i]);
        }
    }
    return values;
}
}

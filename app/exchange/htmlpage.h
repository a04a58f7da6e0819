// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Writes a report as one HTML file that can be sent on, opened without a network and printed.
/// Whatever text comes in stays text: it is escaped, and characters that cannot be seen or that change the direction of
/// writing are shown by their number. A policy in the page's head forbids all but its own style sheet: no script runs,
/// nothing is loaded, no form is sent. Links lead to places of the page alone. Light or dark as the reader's system
/// is, light on paper.
/// Elements and attributes are named by our code, never by data. What is written goes to the sink piece by piece.
class HtmlPage
{
public:
    struct Attribute
    {
        std::string_view name; ///< class, id, href (to an id: "#place-3"), lang, title, …
        std::string_view value;
    };
    using Attributes = std::initializer_list<Attribute>;

    struct Head
    {
        std::string_view title; ///< of the window, and as the first heading
        std::string_view language = "en";
        std::string_view style = {}; ///< rules beyond those that every page has; from our code, never from data
    };

    HtmlPage(AtomicFile::Sink sink, const Head& head);

    void open(std::string_view name, Attributes attributes = {});
    void close(); ///< the element that was opened last
    void text(std::string_view utf8);
    void element(std::string_view name, std::string_view text, Attributes attributes = {});

    enum class Align : unsigned char {
        Words,
        Figures,  ///< at the right, all digits of one width
        RowTitle, ///< words that say what the other cells of the row are about
    };
    struct Column
    {
        std::string_view title;
        Align align = Align::Words;
    };
    void openTable(std::string_view caption, std::span<const Column> columns);
    void openTable(std::string_view caption, std::initializer_list<Column> columns)
    {
        openTable(caption, std::span(columns.begin(), columns.size()));
    }
    void openRow(Attributes attributes = {});
    void openCell(); ///< of the next column
    void cell(std::string_view text);
    void row(std::span<const std::string> cells);
    void closeTable();

    /// Closes what is open and writes the rest. The first error that the sink answered, after which nothing was
    /// written.
    [[nodiscard]] Result<> finish();

private:
    void writeWhenLarge();
    void appendEscaped(std::string_view utf8, bool asAttribute);

    AtomicFile::Sink m_sink;
    Result<> m_written;
    std::string m_html;                   ///< not yet handed to the sink
    std::vector<std::string_view> m_open; ///< elements, the innermost last
    std::vector<Align> m_columns;         ///< of the table in hand
    std::size_t m_nextColumn = 0;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/pageline.h"
#include "app/articles/reportwords.h"
#include "app/text/text.h"

#include <vector>

namespace app {

/// A copied news page as lines: what each is by its shape, where the running text lies, and what the searches for
/// headline, head, dateline and furniture have taken each line for. Looks at the first and last 200 paragraphs only.
class Page
{
public:
    /// What a line was taken for. Those that nobody took are the article's own words.
    enum class Kind { Open, Title, Head, Furniture };

    static constexpr std::size_t longMenu = 10; ///< lines above a headline of a page that was copied whole
    /// Lines at the top with the page's own name; further down it may be a programme's.
    static constexpr std::size_t nameplate = 3;
    static constexpr int titleWords = 2; ///< that a headline shares with its report
    static constexpr int labelWords = 3; ///< a section's name has no more words than this, a headline no fewer
    static constexpr int headlineWords = 5;

    explicit Page(const Text& text);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] const PageLine& line(std::size_t line) const { return m_lines[line]; }
    [[nodiscard]] std::size_t headEnd() const { return m_headEnd; } ///< behind the lines of the first paragraphs
    /// Characters of the text, for a part of a line's own words.
    [[nodiscard]] Span spanOf(std::size_t line, QStringView words) const;

    // By their shape, see pageline.h.
    [[nodiscard]] bool isProse(std::size_t line) const { return m_isProse[line]; }
    [[nodiscard]] bool hasProse(std::size_t from, std::size_t to) const { return countProse(from, to) > 0; }
    [[nodiscard]] qint64 countProse(std::size_t from, std::size_t to) const; ///< lines of running text
    [[nodiscard]] bool isFurniture(std::size_t line) const { return m_isFurniture[line]; }
    [[nodiscard]] bool isCaption(std::size_t line) const { return m_isCaption[line]; } ///< furniture of a picture

    // By what stands beside them, too.
    [[nodiscard]] bool isAboveCredit(std::size_t line) const; ///< of a picture, on a line of its own
    [[nodiscard]] bool isBelowCredit(std::size_t line) const; ///< of a picture, one that begins with the agency's name
    [[nodiscard]] bool opensReport(std::size_t line) const;   ///< with its dateline
    [[nodiscard]] bool isLastPointer(std::size_t line) const; ///< to other pages, with no report below it
    [[nodiscard]] bool isNameplate(std::size_t line) const;   ///< "NAME, National News Agency" at the top

    // Where running text is densest; both the number of lines, if there is none.
    [[nodiscard]] std::size_t bodyFirst() const { return m_bodyFirst; }
    [[nodiscard]] std::size_t bodyEnd() const { return m_bodyEnd; }
    [[nodiscard]] const ReportWords& reportWords() const { return m_words; }

    [[nodiscard]] Kind kind(std::size_t line) const { return m_kinds[line]; }
    void setKind(std::size_t line, Kind kind) { m_kinds[line] = kind; }
    [[nodiscard]] bool isOpen(std::size_t line) const { return m_kinds[line] == Kind::Open; }
    [[nodiscard]] bool isReport(std::size_t line) const; ///< running text that nobody took
    [[nodiscard]] std::size_t firstOf(Kind kind) const;  ///< line of that kind; the number of lines without one

    /// Lines of the head that tell who wrote the article or when it appeared.
    [[nodiscard]] bool tells(std::size_t line) const { return m_tells[line]; }
    void setTells(std::size_t line, bool tells) { m_tells[line] = tells; }
    [[nodiscard]] std::size_t firstTelling() const; ///< the number of lines without one

    /// The first line of running text below the head.
    [[nodiscard]] std::size_t report() const { return m_report; }
    [[nodiscard]] std::size_t sample() const { return m_sample; } ///< the same, where that is no more than a dateline
    void setReport(std::size_t line);

private:
    void read(qint64 paragraph);
    void findBody();

    const Text& m_text;
    std::vector<PageLine> m_lines;
    std::vector<Kind> m_kinds;
    std::vector<bool> m_isProse;
    std::vector<bool> m_isFurniture;
    std::vector<bool> m_isCaption;
    std::vector<bool> m_tells;
    std::size_t m_headEnd = 0;
    qint64 m_unread = 0; ///< paragraphs between the first lines and the last ones
    std::size_t m_bodyFirst = 0;
    std::size_t m_bodyEnd = 0;
    std::size_t m_report = 0;
    std::size_t m_sample = 0;
    ReportWords m_words;
};
}

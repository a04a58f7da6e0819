// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/articledetails.h"

#include "app/articles/dateline.h"
#include "app/articles/pagehead.h"
#include "app/articles/pageline.h"
#include "app/articles/reportwords.h"
#include "app/articles/shape.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 edge = 200;          // paragraphs at each end of the text
constexpr qint64 longestLine = 4000;  // bytes; longer paragraphs are never furniture
constexpr std::size_t headReach = 80; // lines above the report within which byline and date are expected
constexpr std::size_t longMenu = 10;  // lines above a headline of a page that was copied whole
constexpr int titleWords = 2;         // that a headline shares with its report
constexpr int labelWords = 3;         // a section's name has no more words than this, a headline no fewer
constexpr int headlineWords = 5;
constexpr int mostShown = 8; // words of a label that says what a picture shows
constexpr qsizetype longestHeadline = 250;
constexpr std::size_t nameplate = 3; // lines at the top with the page's own name; further down it may be a programme's

/// The words of a headline line, as a view into it.
struct Headline
{
    QStringView words;
    QString outlet; ///< "HEADLINE | Outlet" is what a page calls itself in the browser
};

Headline headlineOf(const PageLine& line)
{
    static const QRegularExpression bullet = shape({u"^[•·▪●*–-]\\s+"});
    static const QRegularExpression suffix = shape({u"^(.+?)\\s(?:[|–—-]|::)\\s([^|]+)$"});
    const QStringView words = QStringView(line.text).sliced(bullet.match(line.text).capturedLength());
    const QRegularExpressionMatch named = suffix.matchView(words);
    if (named.hasMatch() && isOutletName(named.captured(2)) && wordCount(named.capturedView(1)) >= labelWords)
        return {words.first(named.capturedLength(1)), named.captured(2)};
    return {words, {}};
}

/// Whether a line holds the end of one sentence and the beginning of the next: a summary, even without a full stop.
bool isSentences(const QString& line)
{
    constexpr int enough = 12; // words; headlines may be short sentences
    static const QRegularExpression border = shape({uR"((?-i:\p{Ll}{4,}[.]\s\p{Lu}))"});
    return wordCount(line) >= enough && has(border, line);
}

/// The page as lines, and what has been found out about each.
class Page
{
public:
    explicit Page(const Text& text)
        : m_text(text)
    {
        const qint64 count = text.paragraphCount();
        for (qint64 index = 0; index < std::min(count, edge); ++index)
            read(index);
        m_headEnd = m_lines.size();
        m_unread = std::max<qint64>(0, count - 2 * edge);
        for (qint64 index = std::max(edge, count - edge); index < count; ++index)
            read(index);
        m_kinds.assign(m_lines.size(), Kind::Open);
        m_tells.assign(m_lines.size(), false);
        m_isHeadline.resize(m_lines.size());
        for (const PageLine& line : m_lines) {
            m_isProse.push_back(isProse(line));
            m_isFurniture.push_back(isFurniture(line));
            m_isCaption.push_back(m_isFurniture.back() && isCaption(line));
        }
        // From below, since the words may stand twice.
        for (std::size_t line = m_lines.size(); line-- > 1;)
            if (!m_isFurniture[line - 1]
                && ((isAboveCredit(line - 1) && tellsWhatIsShown(m_lines[line - 1]))
                    || (m_isCaption[line] && m_lines[line - 1].text == m_lines[line].text)))
                m_isCaption[line - 1] = m_isFurniture[line - 1] = true;
    }

    ArticleDetails details();

private:
    enum class Kind { Open, Title, Head, Furniture };

    void read(qint64 paragraph);
    void findBody();
    void readHeadLines();
    void findTitle();
    void findFurniture();
    void findFooter();
    void findDateBelow();
    void findDatelineOfReport();
    void findBareByline();
    enum class FurtherNames { All, Joined };                    ///< Joined: "and NAME", which no other line can be
    void addFurtherNames(std::size_t line, FurtherNames which); ///< that follow a byline
    [[nodiscard]] bool isPictures(std::size_t line) const;      ///< an agency's name below the words of its picture
    void dropClock(std::vector<std::optional<HeadLine>>& heads) const;
    void findHeadSpan();
    void findOutletElsewhere();
    [[nodiscard]] bool isNamedAgain(std::size_t line) const; ///< a name at the top that stands in the page's own lines
    void findBylineInCredit();

    [[nodiscard]] bool isOpen(std::size_t line) const { return m_kinds[line] == Kind::Open; }
    [[nodiscard]] bool isReport(std::size_t line) const;
    [[nodiscard]] bool isAboveCredit(std::size_t line) const; ///< of a picture, on a line of its own
    [[nodiscard]] bool opensReport(std::size_t line) const;   ///< with its dateline
    [[nodiscard]] bool isLastPointer(std::size_t line) const; ///< to other pages, with no report below it
    [[nodiscard]] bool isHeadline(std::size_t line) const;
    [[nodiscard]] bool hasShapeOfHeadline(std::size_t line) const;
    [[nodiscard]] bool isNameplate(std::size_t line) const;    ///< "NAME, National News Agency" at the top
    [[nodiscard]] bool isBelowSummary(std::size_t line) const; ///< of a picture, and so no headline
    [[nodiscard]] bool isNames(std::size_t line) const;        ///< of people whom the report is not about
    [[nodiscard]] std::optional<std::size_t> repeatedLine() const;
    [[nodiscard]] bool isAboveTitleNavigation(std::size_t line) const;
    /// Characters of the text, for a part of a line's own words.
    [[nodiscard]] Span spanOf(std::size_t line, QStringView words) const;
    void setTitle(std::size_t line);

    const Text& m_text;
    std::vector<PageLine> m_lines;
    std::vector<Kind> m_kinds;
    std::vector<bool> m_isProse;                           ///< by its shape, see pageline.h
    std::vector<bool> m_isFurniture;                       ///< the same
    std::vector<bool> m_isCaption;                         ///< furniture that goes with a picture
    std::vector<bool> m_tells;                             ///< who wrote the article or when it appeared
    mutable std::vector<std::optional<bool>> m_isHeadline; ///< by their shape, where somebody asked
    std::size_t m_headEnd = 0;                             ///< lines of the first paragraphs
    qint64 m_unread = 0;                                   ///< paragraphs between the first lines and the last ones
    std::size_t m_bodyFirst = 0; ///< where running text is densest; both the number of lines, if there is none
    std::size_t m_bodyEnd = 0;
    std::size_t m_report = 0; ///< the first line of running text
    std::size_t m_sample = 0; ///< the same, where m_report is no more than a dateline
    ReportWords m_words;
    std::optional<std::size_t> m_title;
    bool m_isOutletGuessed = false;
    bool m_mayBeByline = false; ///< the outlet that was guessed
    ArticleDetails m_details;
};

void Page::read(qint64 paragraph)
{
    const std::string_view bytes =
        m_text.utf8().substr(static_cast<std::size_t>(m_text.paragraphBytes(paragraph).start),
            static_cast<std::size_t>(m_text.paragraphBytes(paragraph).length()));
    const bool isCut = static_cast<qint64>(bytes.size()) > longestLine;
    const std::string_view part = bytes.substr(0, longestLine);
    QString line = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())).simplified();
    if (!line.isEmpty())
        m_lines.emplace_back(std::move(line), m_text.paragraph(paragraph), isCut);
}

bool Page::isReport(std::size_t line) const
{
    return isOpen(line) && m_isProse[line] && !m_isFurniture[line];
}

bool Page::isAboveCredit(std::size_t line) const
{
    return line + 1 < m_lines.size() && m_isCaption[line + 1] && isCreditAlone(m_lines[line + 1]);
}

bool Page::opensReport(std::size_t line) const
{
    // MOSCOW — may stand above the first words instead of before them.
    const std::optional<Dateline> dateline = findDateline(m_lines[line].text);
    return dateline
        && (dateline->length < m_lines[line].text.size() || (line + 1 < m_lines.size() && m_isProse[line + 1]));
}

bool Page::isLastPointer(std::size_t line) const
{
    return isPointer(m_lines[line])
        && std::find(m_isProse.begin() + qint64(line), m_isProse.end(), true) == m_isProse.end();
}

void Page::findBody()
{
    // The stretch with the largest sum, where running text counts for and all else against: menus and lists of links
    // break it, a subhead or a picture does not. A paragraph beside another counts more than the teaser of a link.
    const auto countsFor = [this](std::size_t line) { return m_isProse[line] && !m_isFurniture[line]; };
    const auto weight = [&](std::size_t line) {
        constexpr int most = 60;
        constexpr int against = -10;
        if (!countsFor(line))
            return m_isFurniture[line] ? against / 2 : against;
        const bool besideOther =
            (line > 0 && countsFor(line - 1)) || (line + 1 < m_lines.size() && countsFor(line + 1));
        return std::min(m_lines[line].words, most) * (besideOther ? 3 : 1);
    };
    m_bodyFirst = m_bodyEnd = m_lines.size();
    qint64 best = 0;
    qint64 sum = 0;
    std::size_t first = 0;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (sum <= 0) {
            sum = 0;
            first = line;
        }
        if (line == m_headEnd)
            sum += m_unread * 10; // nobody looked there, but an article of such a length goes on
        sum += weight(line);
        if (sum > best) {
            best = sum;
            m_bodyFirst = first;
            m_bodyEnd = line + 1;
        }
    }

    // Behind a box of links the last paragraph may stand alone.
    constexpr std::size_t longestBox = 8;
    for (std::size_t line = m_bodyEnd; line < std::min(m_bodyEnd + longestBox, m_lines.size()); ++line) {
        if (countsFor(line) && m_lines[line].words >= headlineWords * 2) {
            m_bodyEnd = line + 1;
            break;
        }
    }

    constexpr int enough = 12; // paragraphs; all of a long report would use any word
    int read = 0;
    for (std::size_t line = m_bodyFirst; line < m_bodyEnd && read < enough; ++line) {
        if (!countsFor(line))
            continue;
        m_words.add(m_lines[line].text);
        ++read;
    }
}

void Page::readHeadLines()
{
    // A summary under the headline reads like the report; byline and date may follow it. More than two such lines,
    // and the report itself has begun.
    std::vector<std::optional<HeadLine>> heads(std::min(m_headEnd, m_bodyFirst + headReach));
    int prose = 0;
    bool foundDate = false;
    for (std::size_t line = m_bodyFirst - std::min(m_bodyFirst, headReach); line < heads.size() && prose <= 2; ++line) {
        if (opensReport(line) || (foundDate && isLastPointer(line)))
            break;
        if (m_isProse[line])
            prose += !m_isFurniture[line] && line >= m_bodyFirst;
        else if (!m_isCaption[line] && !isLegalNotice(m_lines[line]))
            heads[line] = readHeadLine(m_lines[line].text);
        foundDate |= heads[line] && heads[line]->isDated;
    }
    // The time may stand on a line of its own.
    for (std::size_t line = 0; line + 1 < heads.size(); ++line) {
        if (!heads[line] || !heads[line]->published || heads[line]->published->contains('T')
            || !isTimeOfDay(m_lines[line + 1].text))
            continue;
        // Dates that are told beside one another keep their own times.
        if (const auto whole = readHeadLine(m_lines[line].text + u' ' + m_lines[line + 1].text);
            whole && whole->published)
            heads[line]->published = whole->published;
        heads[line + 1] = HeadLine();
    }
    const auto isStrong = [&](std::size_t line) {
        return line < heads.size() && heads[line] && (heads[line]->isDated || !heads[line]->byline.isEmpty());
    };
    const auto findReport = [this](std::size_t from) {
        while (from < m_lines.size() && !isReport(from) && !opensReport(from))
            ++from;
        return from;
    };
    std::size_t last = heads.size();
    while (last > 0 && !isStrong(last - 1))
        --last;
    m_report = findReport(last);
    if (m_report < m_bodyFirst && m_bodyFirst < m_lines.size() && !opensReport(m_report))
        m_report = findReport(m_bodyFirst);

    m_sample = m_report;
    while (m_sample < m_lines.size() && !m_isProse[m_sample])
        ++m_sample;
    dropClock(heads);
    std::optional<std::size_t> firstTelling;
    bool isUpdate = false;
    for (std::size_t line = 0; line < heads.size(); ++line) {
        if (!heads[line])
            continue;
        // An outlet's name may stand anywhere in a menu; beside byline and date or right above the report it tells.
        const bool besideOthers = isStrong(line) || isStrong(line + 1) || isStrong(line + 2)
            || (line > 0 && isStrong(line - 1)) || (line > 1 && isStrong(line - 2));
        if (!besideOthers && (isPictures(line) || !(line < m_report && m_report - line <= 2)))
            continue;
        const HeadLine& head = *heads[line];
        m_kinds[line] = Kind::Head;
        m_tells[line] = isStrong(line);
        if (head.published && (!m_details.published || (isUpdate && !head.isUpdate))) {
            m_details.published = head.published;
            isUpdate = head.isUpdate;
        }
        if (!m_details.byline && !head.byline.isEmpty()) {
            m_details.byline = head.byline.toStdString();
            addFurtherNames(line, FurtherNames::Joined);
        }
        // By AGENCY below some of the report belongs to another article.
        const bool isBelowReport = firstTelling
            && std::count(m_isProse.begin() + qint64(*firstTelling), m_isProse.begin() + qint64(line), true) > 1;
        if (isStrong(line) && !firstTelling)
            firstTelling = line;
        if (!head.outlet.isEmpty() && !isBelowReport
            && (!m_details.outlet || (m_isOutletGuessed && !head.isOutletGuessed))) {
            m_details.outlet = head.outlet.toStdString();
            m_isOutletGuessed = head.isOutletGuessed;
            m_mayBeByline = head.isBeforeDate;
        }
    }
}

bool Page::isPictures(std::size_t line) const
{
    // Away from byline and date, on the page of another outlet: AGENCY the picture's words, then AGENCY again.
    const QString& name = m_lines[line].text;
    return line > 0 && isOutletName(name) && m_lines[line - 1].text.startsWith(name + u' ');
}

void Page::dropClock(std::vector<std::optional<HeadLine>>& heads) const
{
    // The day on which the page was copied stands in its menus, far above the date of the article.
    std::optional<std::size_t> before;
    for (std::size_t line = 0; line < std::min(heads.size(), m_report); ++line) {
        if (!heads[line] || !heads[line]->published)
            continue;
        const auto isMenus = [this](std::size_t from, std::size_t to) {
            return std::none_of(m_isProse.begin() + qint64(from), m_isProse.begin() + qint64(to), std::identity());
        };
        if (before && line - *before > longMenu && heads[*before]->byline.isEmpty() && isMenus(*before, line))
            heads[*before] = std::nullopt;
        before = line;
    }
}

void Page::findHeadSpan()
{
    // Lines of the head that follow one another make one span, the first that tells more than an outlet's name.
    std::optional<std::size_t> first;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (m_kinds[line] != Kind::Head)
            continue;
        const bool begins = line == 0 || m_kinds[line - 1] != Kind::Head;
        std::size_t end = line;
        while (end + 1 < m_lines.size() && m_kinds[end + 1] == Kind::Head)
            ++end;
        const auto tells = [this](std::size_t from, std::size_t to) {
            return std::any_of(m_tells.begin() + qint64(from), m_tells.begin() + qint64(to) + 1, std::identity());
        };
        if (begins && (!first || tells(line, end))) {
            first = line;
            m_details.headSpan = {m_lines[line].span.start, m_lines[end].span.end};
            if (tells(line, end))
                break;
        }
    }
    // A name at the top of the menus is one of them.
    for (std::size_t line = 0; m_title && line < *m_title; ++line)
        if (m_kinds[line] == Kind::Head && !m_tells[line] && !m_details.headSpan.contains(m_lines[line].span))
            m_kinds[line] = Kind::Furniture;
}

bool Page::hasShapeOfHeadline(std::size_t line) const
{
    const PageLine& candidate = m_lines[line];
    return !candidate.isCut && candidate.text.size() <= longestHeadline && !m_isProse[line] && !m_isFurniture[line]
        && !candidate.text.endsWith(u':') && candidate.words >= labelWords && !isTimeOfDay(candidate.text)
        && !isFurtherByline(candidate.text) && !isBreadcrumb(candidate) && !isSentences(candidate.text)
        && !isNameplate(line);
}

bool Page::isHeadline(std::size_t line) const
{
    if (!isOpen(line))
        return false;
    std::optional<bool>& shape = m_isHeadline[line]; // asked again and again
    if (!shape)
        shape = hasShapeOfHeadline(line);
    return *shape && !isBelowSummary(line)
        && (m_sample >= m_lines.size() || sharesScript(m_lines[line].text, m_lines[m_sample].text));
}

bool Page::isNameplate(std::size_t line) const
{
    static const QRegularExpression name = shape({
        uR"(^(?-i:\p{Lu})[\p{L}.'’-]*(?:,?\s(?:(?-i:\p{Lu})[\p{L}.'’-]*|of|the|and)){0,5}\s)"
        uR"((?:agency|(?:news|broadcasting) (?:service|corporation)|television|radio|online)$)",
        uR"(^(?:the )?(?:ministry|embassy) of (?-i:\p{Lu})[\p{L}\s.'’-]+$|^(?:министерство|посольство) [\p{L}\s-]+$)",
    });
    return line < nameplate && has(name, m_lines[line].text);
}

bool Page::isBelowSummary(std::size_t line) const
{
    // HEADLINE, summary, what the picture shows, its credit: a picture's words stand nearer to the byline than the
    // headline does. Right above a credit alone, a headline may stand, too.
    return line >= 2 && line + 1 < m_lines.size() && m_isCaption[line + 1]
        && (m_isProse[line - 1] || isSentences(m_lines[line - 1].text)) && !m_isFurniture[line - 1]
        && isHeadline(line - 2) && m_words.sharedWith(m_lines[line - 2].text) >= titleWords;
}

std::optional<std::size_t> Page::repeatedLine() const
{
    const auto head = static_cast<std::size_t>(std::ranges::find(m_tells, true) - m_tells.begin());
    const std::size_t nearHead = head < m_lines.size() && head > 3 * longMenu ? head - 3 * longMenu : 0;
    for (std::size_t line = 0; line < m_report; ++line) {
        if (!isHeadline(line) || m_words.sharedWith(m_lines[line].text) < titleWords)
            continue;
        const Headline headline = headlineOf(m_lines[line]);
        // Far above byline and date, menus repeat their teasers.
        for (std::size_t other = std::max(line + 1, nearHead); other < m_report; ++other)
            if (m_lines[other].text.compare(headline.words, Qt::CaseInsensitive) == 0)
                return headline.outlet.isEmpty() ? line : other;
    }
    return {};
}

Span Page::spanOf(std::size_t line, QStringView words) const
{
    // White space was evened out in the words, so their place is found by counting what is not white space.
    const Span paragraph = m_lines[line].span;
    const QString whole = m_text.toQString(paragraph);
    const qsizetype before =
        std::count_if(m_lines[line].text.constData(), words.data(), [](QChar unit) { return !unit.isSpace(); });
    const qsizetype length = std::ranges::count_if(words, [](QChar unit) { return !unit.isSpace(); });
    qsizetype seen = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    for (qsizetype at = 0; at < whole.size() && seen < before + length; ++at) {
        if (whole[at].isSpace())
            continue;
        if (seen == before)
            start = at;
        ++seen;
        end = at + 1;
    }
    const qint64 base = m_text.utf16At(paragraph.start);
    return {m_text.characterAtUtf16(base + start), m_text.characterAtUtf16(base + end)};
}

void Page::setTitle(std::size_t line)
{
    const Headline headline = headlineOf(m_lines[line]);
    for (std::size_t other = 0; other < m_report && !m_details.outlet; ++other) {
        const Headline same = headlineOf(m_lines[other]);
        if (!same.outlet.isEmpty() && same.words.compare(headline.words, Qt::CaseInsensitive) == 0)
            m_details.outlet = same.outlet.toStdString();
    }
    m_title = line;
    m_kinds[line] = Kind::Title;
    m_details.title = headline.words.toString().toStdString();
    m_details.titleSpan = spanOf(line, headline.words);
}

void Page::findTitle()
{
    if (const std::optional<std::size_t> repeated = repeatedLine()) {
        setTitle(*repeated);
        return;
    }
    const auto firstHead = static_cast<std::size_t>(std::ranges::find(m_kinds, Kind::Head) - m_kinds.begin());
    if (firstHead == m_kinds.size() && m_report == m_lines.size())
        return; // no report, no head: any line might be anything
    // Above byline and date, else below them, and rather a line that shares words with the report than one that may be
    // a section's name. Menus lie above, so the nearest counts, but of lines that follow one another the first: the
    // others are its summary.
    const std::size_t border = std::min(firstHead, m_report);
    struct Attempt
    {
        bool above;
        bool near; ///< with nothing but furniture and one summary between it and the border
        int words;
        int shared;
    };
    static constexpr auto attempts = std::to_array<Attempt>({
        {true, false, headlineWords, titleWords},
        {true, true, headlineWords, 0},
        {false, false, headlineWords, titleWords},
        {true, false, labelWords, titleWords},
        {false, false, labelWords, titleWords},
        {true, false, headlineWords, 0},
        {false, false, headlineWords, 0},
        {true, false, labelWords, 0},
        {false, false, labelWords, 0},
    });
    for (const Attempt& attempt : attempts) {
        const std::size_t from = attempt.above ? 0 : border;
        const auto mayBe = [&](std::size_t line) {
            return isHeadline(line) && m_lines[line].words >= attempt.words
                && m_words.sharedWith(m_lines[line].text) >= attempt.shared;
        };
        std::size_t line = attempt.above ? border : m_report;
        int summaries = 0;
        const auto isPassed = [&](std::size_t above) {
            return !attempt.near || m_isFurniture[above] || (m_isProse[above] && ++summaries == 1);
        };
        while (line > from && !mayBe(line - 1) && isPassed(line - 1))
            --line;
        if (line == from || !mayBe(line - 1))
            continue;
        // Far above the date only a menu and its teasers stand, where the headline comes right below it.
        if (attempt.above && border - line >= longMenu && border + 1 < m_report && isHeadline(border + 1)
            && m_words.sharedWith(m_lines[border + 1].text) >= titleWords) {
            setTitle(border + 1);
            return;
        }
        // "This article is more than a year old" may stand between a headline and its summary.
        std::size_t first = line - 1;
        for (std::size_t above = first; above-- > from && (mayBe(above) || (m_isFurniture[above] && mayBe(above + 1)));)
            if (mayBe(above))
                first = above;
        // NEWSPAPER No. 119, page 1: what stands right below is the headline, however short.
        static const QRegularExpression printed = shape({uR"(№\s?\d|\b(?:стр|page|p)\.?\s?\p{Lu}?\d|\d\s?版|\d+면)"});
        if (first > from + 1 && isOpen(first - 1) && !m_isFurniture[first - 1] && !m_isProse[first - 1]
            && m_lines[first - 1].words > 1 && has(printed, m_lines[first - 2].text)) {
            setTitle(first - 1);
            return;
        }
        // A short headline over its longer summary has fewer words than is asked, but more than a section's name.
        if (first > from && isHeadline(first - 1) && m_lines[first - 1].words > labelWords
            && m_lines[first].words >= 2 * m_lines[first - 1].words
            && m_words.sharedWith(m_lines[first - 1].text) > 0)
            --first;
        setTitle(first);
        return;
    }
}

bool Page::isAboveTitleNavigation(std::size_t line) const
{
    // A title in brackets of its own is that of the article in another language; what is quoted is nothing of a menu.
    const QString& words = m_lines[line].text;
    if (isNameplate(line))
        return true;
    if (isBreadcrumb(m_lines[line]) || QStringView(u"《“\"«„").contains(words.front()))
        return isBreadcrumb(m_lines[line]);
    if (*m_title >= longMenu) // an appeal to subscribe or a word on cookies, too
        return true;
    return !m_isProse[line] && (wordCount(words) <= headlineWords || m_words.sharedWith(words) < titleWords);
}

void Page::findFurniture()
{
    const QString title = m_title ? m_lines[*m_title].text : QString();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (!isOpen(line))
            continue;
        const PageLine& candidate = m_lines[line];
        const bool above = m_title && line < *m_title && line < m_report;
        const bool between = m_title && line > *m_title && line < m_report;
        const bool repeated = (between || above)
            && (title.startsWith(candidate.text, Qt::CaseInsensitive)
                || candidate.text.startsWith(title, Qt::CaseInsensitive))
            && candidate.words >= labelWords;
        // A section's name between headline and byline: POLITICS. Below the head it would be a subhead.
        const bool section = between && candidate.text == candidate.text.toUpper()
            && candidate.words < labelWords && candidate.span.end < m_details.headSpan.start;
        // Below title, byline and date: words so few that they can be no summary.
        const bool shown = between && !m_isProse[line] && candidate.words <= mostShown
            && candidate.span.start > m_details.headSpan.end && m_details.headSpan.start > m_lines[*m_title].span.start
            && isAboveCredit(line);
        if (m_isFurniture[line] || repeated || section || shown || (above && isAboveTitleNavigation(line)))
            m_kinds[line] = Kind::Furniture;
    }
}

void Page::findFooter()
{
    // Below the body: the footer begins with the highest line there that is furniture by its shape, and all below
    // belongs to it.
    std::size_t begin = m_lines.size();
    const std::size_t bodyEnd = std::max(m_report, m_bodyEnd);
    for (std::size_t line = m_lines.size(); line-- > bodyEnd;)
        if ((m_kinds[line] == Kind::Furniture && !m_isCaption[line]) || endsArticle(m_lines[line])
            || (m_details.byline && m_lines[line].text == toQString(*m_details.byline)))
            begin = line;
    // Tags and links right above it, which have no shape of their own: several that are no sentences.
    constexpr std::size_t several = 3;
    static const QRegularExpression sentence = shape({uR"([.!?:;,"”»…。！？：；，]$|^[("“«])"});
    std::size_t first = begin;
    while (first > bodyEnd && !has(sentence, m_lines[first - 1].text) && !m_isCaption[first - 1])
        --first;
    if (begin < m_lines.size() && begin - first >= several && !(first > 0 && m_lines[first - 1].text.endsWith(u':')))
        begin = first;

    // What readers wrote reads like the report, but the line above it tells. It must leave the larger part of the page
    // to the article, or it is a subhead that happens to be called "Comments".
    const auto closes = [this](std::size_t line) {
        return endsArticle(m_lines[line]) || (m_isFurniture[line] && isDeskCredit(m_lines[line]));
    };
    const auto proseIn = [this](std::size_t from, std::size_t to) {
        qint64 length = 0;
        for (std::size_t line = from; line < to; ++line)
            length += isReport(line) ? m_lines[line].span.length() : 0;
        return length;
    };
    for (std::size_t line = m_report; line < begin; ++line)
        if (closes(line) && proseIn(line, begin) < proseIn(m_report, line))
            begin = line;

    for (std::size_t line = begin; line < m_lines.size(); ++line)
        m_kinds[line] = Kind::Furniture;
}

void Page::findDateBelow()
{
    // Where the head tells none: agencies sign below the report, www.kcna.kp (Juche106.7.4.), and some pages say in
    // their foot when they were published. Further down, any other date is that of another article.
    constexpr std::size_t near = 3;
    if (m_details.published)
        return;
    const std::size_t end = std::max(m_report, m_bodyEnd);
    std::vector<std::size_t> dated;
    for (std::size_t line = end; line < m_lines.size(); ++line) {
        const QString& words = m_lines[line].text;
        if (isLabelledDate(words) || (line < end + near && isSignature(words)))
            dated.push_back(line);
    }
    if (dated.empty() || (dated.size() > 1 && dated.front() >= end + near))
        return;
    const std::size_t line = dated.front();
    if (const std::optional<HeadLine> head = readHeadLine(m_lines[line].text); head && head->published) {
        m_details.published = head->published;
        m_kinds[line] = Kind::Furniture;
        if (!m_details.outlet && isOutletName(head->outlet))
            m_details.outlet = toUtf8(head->outlet.startsWith("www."_L1) ? head->outlet.sliced(4) : head->outlet);
    }
}

void Page::findDatelineOfReport()
{
    // The first paragraph of the report, or the second where a summary stands before it.
    int seen = 0;
    for (std::size_t line = m_report; line < m_headEnd && seen < 2; ++line) {
        if (!isOpen(line))
            continue;
        ++seen;
        std::optional<Dateline> dateline = opensReport(line) ? findDateline(m_lines[line].text) : std::nullopt;
        if (!dateline && m_isProse[line]) {
            dateline = findColonDateline(m_lines[line].text);
            std::size_t alike = 0;
            for (std::size_t other = line; dateline && other < m_lines.size(); ++other)
                alike += !m_isFurniture[other] && findColonDateline(m_lines[other].text);
            if (alike > 1)
                return; // an interview: names before what they said
        }
        if (!dateline)
            continue;
        m_details.dateline = dateline->place.toStdString();
        if (!m_details.byline && !dateline->reporter.isEmpty())
            m_details.byline = dateline->reporter.toStdString();
        if (!m_details.outlet && !dateline->outlet.isEmpty())
            m_details.outlet = dateline->outlet.toStdString();
        m_details.datelineSpan = spanOf(line, QStringView(m_lines[line].text).first(dateline->length));
        return;
    }
}

void Page::findBareByline()
{
    // Beside the date, below the headline, and nobody whom the report is about.
    if (m_details.byline || !m_title || !m_details.published)
        return;
    const auto goesAlong = [this](std::size_t line) {
        static const QRegularExpression date = shape({uR"(^\d{1,2}/\d{1,2}/\d{4}$)"}); // nobody can say which day
        return isOffice(m_lines[line].text) || has(date, m_lines[line].text);
    };
    const auto isBetweenNames = [&](std::size_t line) {
        return m_isFurniture[line] || isFurtherByline(m_lines[line].text) || goesAlong(line) || isNames(line);
    };
    const auto isBesideHead = [&](std::size_t line) {
        std::size_t before = line - 1;
        while (before > *m_title && isBetweenNames(before))
            --before;
        std::size_t behind = line + 1;
        while (behind < m_report && isBetweenNames(behind))
            ++behind;
        // Date, headline, its summary, NAME, the report.
        std::size_t above = line - 1;
        while (above > *m_title + 1 && m_isFurniture[above])
            --above;
        if (behind >= m_report && above <= *m_title + 1 && *m_title > 0 && m_kinds[*m_title - 1] == Kind::Head)
            return true;
        // NAME, Berlin tells enough right above the report, wherever the date stands.
        return m_kinds[before] == Kind::Head || (behind < m_lines.size() && m_kinds[behind] == Kind::Head)
            || (line + 1 == m_report && isBylineWithPlace(m_lines[line].text));
    };
    for (std::size_t line = *m_title + 1; line < m_report; ++line) {
        if (!isNames(line) || !isBesideHead(line))
            continue;
        m_kinds[line] = Kind::Head;
        m_tells[line] = true;
        m_details.byline = toUtf8(withoutVersion(m_lines[line].text));
        for (std::size_t next = line + 1; next < m_report && goesAlong(next); ++next)
            m_kinds[next] = Kind::Head;
        addFurtherNames(line, FurtherNames::All);
        return;
    }
}

bool Page::isNames(std::size_t line) const
{
    const QString& names = m_lines[line].text;
    const bool hasCapitals = names.toUpper() != names.toLower();
    static const QRegularExpression sent = shape({uR"(\sin\s(?-i:\p{Lu}))"}); // NAME in Beijing is nobody else
    const bool isOfReport =
        hasCapitals ? !has(sent, names) && m_words.mentions(names.section(u' ', 0, 1)) : m_words.sharedWith(names) > 0;
    // A button to follow somebody stands below authors only.
    static const QRegularExpression follow = shape({uR"(^\W{0,3}follow\W{0,3}$)"});
    const bool isFollowed = line + 1 < m_lines.size() && has(follow, m_lines[line + 1].text);
    return isOpen(line) && !m_isFurniture[line] && isBareByline(names) && (!isOfReport || isFollowed);
}

void Page::addFurtherNames(std::size_t line, FurtherNames which)
{
    // Each has lines of their own, with buttons to follow them in between.
    for (++line; line < m_report; ++line) {
        const QString& names = m_lines[line].text;
        const bool joins = isOpen(line) && isFurtherByline(names);
        if (!joins && (which == FurtherNames::Joined || !isNames(line))) {
            if (m_isFurniture[line])
                continue;
            return;
        }
        m_kinds[line] = Kind::Head;
        m_tells[line] = true;
        *m_details.byline += (joins ? " " : ", ") + toUtf8(withoutVersion(names));
    }
}

void Page::findOutletElsewhere()
{
    // 4 July 2017 | BEIJING, where the report names Beijing: a place.
    if (m_isOutletGuessed && m_details.outlet) {
        const QString guess = toQString(*m_details.outlet);
        if (!guess.contains(u' ') && m_words.mentions(guess.first(1) + guess.sliced(1).toLower()))
            m_details.outlet.reset();
    }
    // In the line of its rights, or at the head of the menus.
    const auto take = [this](const QString& name) {
        if (!m_details.outlet && !name.isEmpty())
            m_details.outlet = name.toStdString();
    };
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        if (m_isFurniture[line] && isLegalNotice(m_lines[line]))
            take(outletOfNotice(m_lines[line].text));
    // A place may stand beside the date where others have their name: Jul 6th 2017 | BEIJING.
    const bool maybePlace = m_details.outlet && m_isOutletGuessed;
    for (std::size_t line = 0; line < std::min(nameplate, m_lines.size()); ++line) {
        const QString& name = m_lines[line].text;
        if (m_kinds[line] != Kind::Furniture || !(isOutletName(name) || isNamedAgain(line)))
            continue;
        if (maybePlace) {
            const QString other = toQString(*m_details.outlet);
            if (!m_details.byline && m_mayBeByline && isBareByline(other) && !m_words.mentions(other))
                m_details.byline = m_details.outlet;
            m_details.outlet = toUtf8(name);
        }
        take(name);
        return;
    }
}

bool Page::isNamedAgain(std::size_t line) const
{
    // What a page calls itself stands again in its rights, its appeals and behind its own people: NAME, Nikkei Asia
    // chief correspondent. A section's name does not.
    static const QRegularExpression name =
        shape({uR"(^(?-i:\p{Lu})[\p{L}.&'’-]*(?:\s(?:(?-i:\p{Lu})[\p{L}.&'’-]*|of|the|and)){1,4}$)"});
    static const QRegularExpression ofPage =
        shape({uR"(©|\(c\)|\bcopyright\b|^(?:read|follow|subscribe|about|download|join|support|get|in|contact)\b)"});
    const QString& words = m_lines[line].text;
    if (!has(name, words) || m_words.mentions(words))
        return false;
    // NAME, Nikkei staff writer
    static const QRegularExpression staff = shape({uR"(\b(?:staff|correspondent|reporter|editor|bureau)\b)"});
    const QString first = words.section(u' ', 0, 0) + u' ';
    if (line == 0)
        for (std::size_t other = 1; other < m_report; ++other)
            if (m_kinds[other] == Kind::Head && m_lines[other].text.contains(u", "_s + first)
                && has(staff, m_lines[other].text))
                return true;
    for (std::size_t other = 0; other < m_lines.size(); ++other)
        if (other != line && !isReport(other) && m_lines[other].text.size() > words.size()
            && m_lines[other].text.contains(words)
            && (m_kinds[other] == Kind::Head || has(ofPage, m_lines[other].text)))
            return true;
    return false;
}

void Page::findBylineInCredit()
{
    for (std::size_t line = m_report; line < m_lines.size() && !m_details.byline; ++line)
        if (const QString names = reportersOfCredit(m_lines[line].text); !names.isEmpty())
            m_details.byline = names.toStdString();
}

ArticleDetails Page::details()
{
    findBody();
    readHeadLines();
    findTitle();
    findBareByline();
    findHeadSpan();
    findFurniture();
    findFooter();
    findDatelineOfReport();
    findDateBelow();
    findOutletElsewhere();
    findBylineInCredit();
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        if (m_kinds[line] == Kind::Furniture)
            m_details.furniture.push_back(m_lines[line].span);
    return std::move(m_details);
}
}

ArticleDetails findDetails(const Text& text)
{
    return Page(text).details();
}
}

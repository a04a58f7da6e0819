// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/markedtext.h"

#include "app/base/utf8.h"
#include "app/review/differingwords.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace app {

namespace {

constexpr int mostLanes = 8;
constexpr std::string_view jointHue = "hue-joint";
constexpr std::string_view noHue = "hue-none";

enum class Margin : unsigned char { First, Second };

/// A statement as it is drawn. Several spans are drawn alike.
struct Drawn
{
    const Statement* statement;
    Margin margin;
    std::size_t place; ///< in the article's places
    std::vector<std::string> hues;
    int lane = 0; ///< of the first speaker; the others' follow

    [[nodiscard]] int lanes() const { return static_cast<int>(hues.size()); }
    [[nodiscard]] std::string tint() const { return hues.size() == 1 ? hues.front() : std::string(jointHue); }
};

struct Stretch
{
    Span span;
    std::size_t drawn;
};

/// A line can break before it, so that each needs a piece of the bar in the margin.
bool breaksBefore(char32_t character, char32_t before)
{
    if (QChar::isSpace(before))
        return !QChar::isSpace(character);
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return true;
    default: return before == U'-' || before == 0x2014;
    }
}

/// About how much of a line the text takes, in Latin letters.
qint64 widthOf(const QString& text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2E80; });
}

class TextWriter
{
public:
    TextWriter(HtmlPage& page, const ComparedArticle& article, int number, SpeakerHues& hues)
        : m_page(page)
        , m_article(article)
        , m_text(article.article.text())
        , m_number(number)
        , m_differing(differingWords(article.comparison))
    {
        const std::vector<Place>& places = article.comparison.places();
        for (std::size_t place = 0; place < places.size(); ++place) {
            for (const Statement* each : article.ofFirst(places[place]))
                draw(*each, Margin::First, place, hues);
            for (const Statement* each : article.ofSecond(places[place]))
                draw(*each, Margin::Second, place, hues);
        }
        chooseLanes();
        for (std::size_t i = 0; i < m_drawn.size(); ++i)
            for (const Selector& selector : m_drawn[i].statement->selectors)
                m_stretches.push_back({selector.span, i});
        std::ranges::sort(m_stretches, {}, [](const Stretch& one) { return std::tuple(one.span, one.drawn); });
        m_hasAnchor.resize(places.size());
    }

    void write()
    {
        m_page.open("div", {{"class", "text lanes-" + std::to_string(m_highestLane)}}); // not shown
        for (qint64 i = 0; i < m_text.paragraphCount(); ++i)
            writeParagraph(m_text.paragraph(i));
        m_page.close();
    }

private:
    void draw(const Statement& statement, Margin margin, std::size_t place, SpeakerHues& hues)
    {
        Drawn drawn{&statement, margin, place, {}};
        for (const SpokenBy& speaker : statement.speakers)
            drawn.hues.push_back(hues.classOf(speaker.name));
        if (drawn.hues.empty())
            drawn.hues.emplace_back(noHue);
        m_drawn.push_back(std::move(drawn));
    }

    /// Each statement takes the lanes nearest to the text that are free all along it.
    void chooseLanes()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_drawn.size(); ++i)
            order.push_back(i);
        std::ranges::sort(order, {}, [&](std::size_t i) { return m_drawn[i].statement->extent(); });
        std::array<std::array<qint64, mostLanes>, 2> takenUntil{};
        for (const std::size_t i : order) {
            Drawn& drawn = m_drawn[i];
            const Span extent = drawn.statement->extent();
            auto& lanes = takenUntil[static_cast<std::size_t>(drawn.margin)];
            const int wanted = std::min(drawn.lanes(), mostLanes);
            const auto isFree = [&](int lane) {
                return std::ranges::all_of(lanes.begin() + lane, lanes.begin() + lane + wanted,
                    [&](qint64 end) { return end <= extent.start; });
            };
            int lane = 0;
            while (lane + wanted < mostLanes && !isFree(lane))
                ++lane;
            drawn.lane = lane;
            m_highestLane = std::max(m_highestLane, lane + wanted - 1);
            std::ranges::fill(lanes.begin() + lane, lanes.begin() + lane + wanted, extent.end);
        }
    }

    void writeParagraph(Span paragraph)
    {
        std::erase_if(m_active, [&](const Stretch& one) { return one.span.end <= paragraph.start; });
        if (paragraph.isEmpty())
            return;
        while (m_next < m_stretches.size() && m_stretches[m_next].span.start < paragraph.end)
            m_active.push_back(m_stretches[m_next++]);

        const ArticleDetails& details = m_article.article.details;
        const bool isTitle = !details.titleSpan.isEmpty() && paragraph.overlaps(details.titleSpan);
        const auto covers = [&](Span furniture) { return furniture.contains(paragraph); };
        const bool isFurniture = paragraph.overlaps(details.headSpan) || std::ranges::any_of(details.furniture, covers);
        m_page.open("p", {{"class", isTitle ? "headline" : isFurniture ? "furniture" : "prose"}});
        chooseLabels(paragraph);
        std::vector<qint64> cuts{paragraph.start, paragraph.end};
        for (const Stretch& one : m_active)
            for (const qint64 border : {one.span.start, one.span.end})
                if (paragraph.start < border && border < paragraph.end)
                    cuts.push_back(border);
        for (auto one = differingFrom(paragraph.start); one != m_differing.end() && one->start < paragraph.end; ++one)
            for (const qint64 border : {one->start, one->end})
                if (paragraph.start < border && border < paragraph.end)
                    cuts.push_back(border);
        std::ranges::sort(cuts);
        cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            writePiece({cuts[i], cuts[i + 1]});
        m_page.close();
    }

    /// Statements of one side that begin in one line share a label, or their names would lie over each other.
    void chooseLabels(Span paragraph)
    {
        constexpr qint64 lineWidth = 60;
        m_labels.clear();
        for (const Margin margin : {Margin::First, Margin::Second}) {
            Label* last = nullptr;
            for (const Stretch& one : m_active) {
                const Drawn& drawn = m_drawn[one.drawn];
                if (drawn.margin != margin || one.span.start != drawn.statement->extent().start
                    || !paragraph.contains(one.span.start))
                    continue;
                if (!last || widthOf(m_text.toQString({last->at, one.span.start})) > lineWidth)
                    last = &m_labels.emplace_back(Label{one.span.start, margin, {}});
                last->drawn.push_back(one.drawn);
            }
        }
    }

    /// The first stretch of differing words that ends behind @p at.
    [[nodiscard]] std::vector<Span>::const_iterator differingFrom(qint64 at) const
    {
        return std::ranges::upper_bound(m_differing, at, {}, &Span::end);
    }

    /// A piece of text under which nothing begins or ends.
    void writePiece(Span piece)
    {
        std::vector<const Stretch*> over;
        for (const Stretch& one : m_active)
            if (one.span.contains(piece))
                over.push_back(&one);
        for (const Stretch* one : over)
            writeAnchor(one->span.start == piece.start ? m_drawn[one->drawn].place : m_hasAnchor.size());
        for (const Label& label : m_labels)
            if (label.at == piece.start)
                writeLabel(label);

        int opened = 0;
        const auto open = [&](std::string classes) {
            m_page.open("mark", {{"class", std::move(classes)}});
            ++opened;
        };
        std::optional<std::string> tint;
        for (const Stretch* one : over) {
            const Drawn& drawn = m_drawn[one->drawn];
            if (drawn.margin == Margin::First)
                tint = !tint || *tint == drawn.tint() ? drawn.tint() : std::string(jointHue);
        }
        if (tint)
            open("tinted " + *tint);
        if (const auto one = differingFrom(piece.start); one != m_differing.end() && one->contains(piece))
            open("differs");
        if (over.empty())
            m_page.text(m_text.slice(piece));
        else
            writeWithBars(piece, over);
        for (; opened > 0; --opened)
            m_page.close();
    }

    /// The page is not set in lines before somebody opens it, and there is no script to measure them. So each word
    /// brings its bit of the bar, which hangs in the margin at the height of whatever line the word ends up in.
    void writeWithBars(Span piece, const std::vector<const Stretch*>& over)
    {
        const QString text = m_text.toQString(piece);
        char32_t before = U' ';
        qsizetype done = 0;
        for (qsizetype at = 0; at < text.size();) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
            const char32_t character = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
            if (at == 0 || breaksBefore(character, before)) {
                m_page.text(toUtf8(QStringView(text).sliced(done, at - done)));
                done = at;
                for (const Stretch* one : over)
                    writeBars(m_drawn[one->drawn]);
            }
            before = character;
            at += isPair ? 2 : 1;
        }
        m_page.text(toUtf8(QStringView(text).sliced(done)));
    }

    void writeBars(const Drawn& drawn)
    {
        for (int i = 0; i < drawn.lanes(); ++i) {
            const int lane = std::min(drawn.lane + i, mostLanes - 1);
            std::string classes = drawn.margin == Margin::First ? "l" : "r";
            classes += std::to_string(lane) + " " + drawn.hues[static_cast<std::size_t>(i)];
            m_page.element("i", {}, {{"class", classes}});
        }
    }

    void writeAnchor(std::size_t place)
    {
        if (place >= m_hasAnchor.size() || m_hasAnchor[place])
            return;
        m_hasAnchor[place] = true;
        m_page.element("span", {}, {{"class", "place"}, {"id", placeAnchor(m_number, place)}});
    }

    struct Label
    {
        qint64 at;
        Margin margin;
        std::vector<std::size_t> drawn;
    };

    void writeLabel(const Label& label)
    {
        m_page.open("span", {{"class", label.margin == Margin::First ? "names first" : "names second"}}); // not shown
        for (const std::size_t each : label.drawn) {
            const Drawn& drawn = m_drawn[each];
            std::string names;
            for (const SpokenBy& speaker : drawn.statement->speakers)
                names += (names.empty() ? "" : ", ") + speaker.name;
            const std::string number = std::to_string(drawn.place + 1);
            const bool differs = !m_article.comparison.places()[drawn.place].isSame();
            m_page.open("span", {{"class", drawn.tint()}});
            if (differs)
                m_page.element("a", number, {{"href", "#" + rowAnchor(m_number, drawn.place)}});
            else
                m_page.text(number);
            m_page.element("span", names.empty() ? " –" : " " + names, {{"class", "name"}});
            m_page.close();
        }
        m_page.close();
    }

    HtmlPage& m_page;
    const ComparedArticle& m_article;
    const Text& m_text;
    int m_number;
    std::vector<Span> m_differing; ///< words that one side alone has
    int m_highestLane = 0;
    std::vector<Drawn> m_drawn;
    std::vector<Stretch> m_stretches; ///< by their start
    std::size_t m_next = 0;           ///< the first stretch behind the paragraph in hand
    std::vector<Stretch> m_active;    ///< those that reach into it
    std::vector<Label> m_labels;      ///< of the paragraph in hand
    std::vector<bool> m_hasAnchor;    ///< by place
};
}

std::string_view markedTextStyle()
{
    static const std::string style = [] {
        std::string rules = R"(
.text { background: var(--paper); padding: 28px 200px; margin: 12px 0 24px; overflow-x: clip;
  font: 18px/28px "Noto Serif", Georgia, "Noto Serif CJK SC", serif; }
.text p { position: relative; max-width: none; margin: 0 0 14px; white-space: pre-wrap; }
.text .headline { font-size: 27px; line-height: 34px; font-weight: 600; }
.text .furniture { font: 12.5px/18px system-ui, sans-serif; color: var(--soft); }
mark { color: inherit; background: none; }
.tinted { background: color-mix(in srgb, var(--hue) 20%, var(--paper)); }
.differs { text-decoration: underline 2px var(--careful); text-underline-offset: 5px; text-decoration-skip-ink: none; }
.hue-joint { --hue: #7468A4; }
@media screen and (prefers-color-scheme: dark) { .hue-joint { --hue: #B4A6E0; } }
.hue-none { --hue: var(--soft); }
.text i { position: absolute; width: 4px; height: 1lh; background: var(--hue); }
.names { position: absolute; width: 116px; padding-top: 6px; font: 600 11px/14px system-ui, "Noto Sans", sans-serif;
  white-space: normal; }
.names.first { right: calc(100% + var(--lanes)); text-align: right; }
.names.second { left: calc(100% + var(--lanes)); text-align: left; }
.names > span { display: block; color: color-mix(in srgb, var(--hue) 75%, var(--ink)); }
.names a { color: inherit; }
.place { scroll-margin-top: 30vh; }
.place:target::before { content: "\25B6"; color: var(--accent); }
)";
        for (int lane = 0; lane < mostLanes; ++lane) {
            const std::string number = std::to_string(lane);
            const std::string distance = std::to_string(12 + 8 * lane) + "px";
            rules += ".text .l" + number + " { right: calc(100% + " + distance + "); }\n";
            rules += ".text .r" + number + " { left: calc(100% + " + distance
                + "); background: none; border: solid var(--hue); border-width: 0 1px; }\n";
            rules += ".lanes-" + number + " { --lanes: " + std::to_string(24 + 8 * lane) + "px; }\n";
        }
        // On a narrow page the numbers stay; whose words they are stands in the table.
        rules += R"(@media screen and (max-width: 1000px) { .text { padding: 28px 100px; } .names { width: 20px; }
  .name { display: none; } }
@media print { .text { padding: 0 130px; font-size: 11pt; line-height: 17pt; } .names { width: 84px; } }
)";
        return rules;
    }();
    return style;
}

std::string placeAnchor(int article, std::size_t place)
{
    return "place-" + std::to_string(article) + "-" + std::to_string(place + 1);
}

std::string rowAnchor(int article, std::size_t place)
{
    return "row-" + std::to_string(article) + "-" + std::to_string(place + 1);
}

void writeMarkedText(HtmlPage& page, const ComparedArticle& article, int number, SpeakerHues& hues)
{
    TextWriter(page, article, number, hues).write();
}
}

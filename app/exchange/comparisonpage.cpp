// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/comparisonpage.h"

#include "app/exchange/csvcolumns.h"
#include "app/exchange/markedtext.h"

#include <format>

namespace app {

namespace {

std::string articleAnchor(int number)
{
    return "article-" + std::to_string(number);
}

/// As the window names it, with the coders for "mine" and "theirs".
std::string titleOf(Difference difference, const std::string& first, const std::string& second)
{
    switch (difference) {
    case Difference::Borders: return "Borders";
    case Difference::Speakers: return "Speakers";
    case Difference::Topics: return "Topics";
    case Difference::Stance: return "Stance";
    case Difference::Manner: return "Manner";
    case Difference::OnlyMine: return "Only " + first;
    case Difference::OnlyTheirs: return "Only " + second;
    case Difference::Split: return "Split";
    }
    return {};
}

std::string shareOf(qsizetype part, qsizetype whole)
{
    return whole == 0 ? std::string("–") : std::format("{:.0f} %", 100.0 * double(part) / double(whole));
}

std::string speakersOf(const Statement& statement)
{
    std::string names;
    for (const SpokenBy& speaker : statement.speakers)
        names += (names.empty() ? "" : ", ") + speaker.name;
    return names.empty() ? "no speaker" : names;
}

std::string topicsOf(const Statement& statement)
{
    std::string names;
    for (const AboutTopic& topic : statement.topics) {
        names += (names.empty() ? "" : ", ") + topic.name;
        if (topic.stance != Stance::Unstated)
            names.append(": ").append(wordOf(topic.stance));
    }
    return names.empty() ? "no topic" : names;
}

/// What of a place stands, by a verdict.
std::string standing(Decision decision, bool judgesFirst, const ComparedArticle& article)
{
    const std::string& judged = judgesFirst ? article.first() : article.second();
    const std::string& against = judgesFirst ? article.second() : article.first();
    switch (decision) {
    case Decision::Undecided: return "Comment";
    case Decision::Accept: return "Accepted: " + judged;
    case Decision::Reject: return "Rejected: " + judged;
    case Decision::Amend: return "Amended";
    case Decision::Both: return "Both: " + judged + ", " + against;
    }
    return {};
}

std::string describe(const MovedCoder& moved)
{
    return std::format(
        "The tag file of {} was made of another version of this text: {} of its statements stand elsewhere "
        "now, {} could not be found and are left out.",
        moved.coder, moved.moved, moved.unanchored);
}

std::string bordersOf(const Statement& statement)
{
    std::string borders;
    for (const Selector& selector : statement.selectors)
        borders += std::format("{}{}–{}", borders.empty() ? "" : ", ", selector.span.start, selector.span.end);
    return borders;
}

std::string titleOf(const std::vector<ComparisonSummary>& summaries)
{
    std::vector<std::string> others;
    for (const ComparisonSummary& each : summaries)
        if (!std::ranges::contains(others, each.second))
            others.push_back(each.second);
    std::string title = summaries.empty() ? "Nothing to compare" : summaries.front().first + " and ";
    for (std::size_t i = 0; i < others.size(); ++i)
        title += (i > 0 ? ", " : "") + others[i];
    return title;
}

constexpr std::string_view ownStyle = R"(
.version p { margin: 0 0 2px; }
.version .quote { font-family: "Noto Serif", Georgia, "Noto Serif CJK SC", serif; }
.kinds span { display: block; }
tr:target > * { box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent); }
)";
}

ComparisonSummary::ComparisonSummary(const ComparedArticle& article)
    : path(article.path)
    , first(article.first())
    , second(article.second())
    , counts(article)
{
}

ComparisonPage::ComparisonPage(
    AtomicFile::Sink sink, const Codebook& codebook, const std::vector<ComparisonSummary>& summaries)
    : m_hues(codebook)
    , m_page(std::move(sink),
          {.title = titleOf(summaries),
              .style = m_hues.style() + std::string(markedTextStyle()) + std::string(ownStyle)})
{
    writeTotals(summaries);
}

void ComparisonPage::writeTotals(const std::vector<ComparisonSummary>& summaries)
{
    using enum HtmlPage::Align;
    m_page.element("p",
        "How the coders’ statements differ, place by place. A place is what one or both of two coders marked; it can "
        "differ in several ways at once.",
        {{"class", "soft"}});
    std::vector<std::string> titles{"Article", "Coders", "Places", "Same", "Share", "Decided"};
    std::vector<HtmlPage::Column> columns;
    for (const Difference kind : allDifferences())
        titles.push_back(titleOf(kind, "first", "second"));
    for (std::size_t i = 0; i < titles.size(); ++i)
        columns.push_back({titles[i], i == 0 ? RowTitle : i == 1 ? Words : Figures});
    m_page.openTable("Places by kind of difference", columns);
    const auto figures = [&](const DifferenceCounts& counts) {
        m_page.cell(std::to_string(counts.places));
        m_page.cell(std::to_string(counts.same));
        m_page.cell(shareOf(counts.same, counts.places));
        m_page.cell(std::to_string(counts.decided));
        for (const qsizetype count : counts.ofKind)
            m_page.cell(std::to_string(count));
        m_page.close();
    };
    DifferenceCounts total;
    int number = 0;
    for (const ComparisonSummary& each : summaries) {
        total.add(each.counts);
        m_page.openRow();
        m_page.openCell();
        m_page.element("a", each.path, {{"href", "#" + articleAnchor(++number)}});
        m_page.close();
        m_page.cell(each.first + ", " + each.second);
        figures(each.counts);
    }
    if (summaries.size() > 1) {
        m_page.openRow({{"class", "total"}});
        m_page.cell("All");
        m_page.cell({});
        figures(total);
    }
    m_page.closeTable();
}

void ComparisonPage::add(const ComparedArticle& article)
{
    ++m_articles;
    const std::string& first = article.first();
    const std::string& second = article.second();
    m_page.open("section");
    m_page.element("h2", article.path, {{"id", articleAnchor(m_articles)}});
    m_page.element("p", first + " at the left, filled; " + second + " at the right, hollow", {{"class", "soft"}});
    for (const MovedCoder& each : article.movedCoders)
        m_page.element("p", describe(each), {{"class", "careful"}});
    writeMarkedText(m_page, article, m_articles, m_hues);
    writeDifferences(article);
    m_page.close();
}

void ComparisonPage::writeDifferences(const ComparedArticle& article)
{
    using enum HtmlPage::Align;
    const std::string& first = article.first();
    const std::string& second = article.second();
    const DifferenceCounts counts(article);
    if (counts.same == counts.places) {
        m_page.element("p", counts.places == 0 ? "Neither marked anything." : "No differences.");
        return;
    }
    std::vector<HtmlPage::Column> columns{{"Place", Figures}, {"Differences"}, {first}, {second}};
    const std::vector<Place>& places = article.comparison.places();
    const bool hasVerdicts = std::ranges::any_of(places, [](const Place& place) { return place.verdict.has_value(); });
    if (hasVerdicts)
        columns.push_back({"Verdict"});
    m_page.openTable("Differences on " + article.path, columns);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        if (place.isSame())
            continue;
        m_page.openRow({{"id", rowAnchor(m_articles, i)}});
        m_page.openCell();
        m_page.element("a", std::to_string(i + 1), {{"href", "#" + placeAnchor(m_articles, i)}});
        m_page.close();
        m_page.openCell();
        m_page.open("div", {{"class", "kinds"}});
        for (const Difference kind : allDifferences())
            if (place.differences.testFlag(kind))
                m_page.element("span", titleOf(kind, first, second));
        m_page.close();
        m_page.close();
        const auto mine = article.ofFirst(place);
        const auto theirs = article.ofSecond(place);
        writeVersions(mine, theirs, place.differences);
        writeVersions(theirs, mine, place.differences);
        if (hasVerdicts)
            writeVerdict(article, place);
        m_page.close();
    }
    m_page.closeTable();
}

void ComparisonPage::writeVersions(const std::vector<const Statement*>& statements,
    const std::vector<const Statement*>& others, Differences differences)
{
    m_page.openCell();
    m_page.open("div", {{"class", "version"}});
    if (statements.empty())
        m_page.element("span", "not marked", {{"class", "soft"}});
    // What both have stands in plain letters; where only one marked the place there is nothing to compare it with.
    const auto field = [&](const std::string& text, Difference kind) {
        m_page.element(!others.empty() && differences.testFlag(kind) ? "strong" : "span", text);
    };
    for (const Statement* each : statements) {
        m_page.element("p", joinedQuote(each->selectors), {{"class", "quote"}});
        m_page.open("p");
        field(speakersOf(*each), Difference::Speakers);
        m_page.text(" · ");
        field(topicsOf(*each), differences.testFlag(Difference::Topics) ? Difference::Topics : Difference::Stance);
        if (each->manner != Manner::Unstated || differences.testFlag(Difference::Manner)) {
            m_page.text(" · ");
            field(each->manner == Manner::Unstated ? "manner not stated" : std::string(wordOf(each->manner)),
                Difference::Manner);
        }
        m_page.close();
        m_page.open("p", {{"class", "soft"}});
        field(bordersOf(*each), Difference::Borders);
        if (!each->note.empty())
            m_page.text(" · " + each->note);
        m_page.close();
    }
    m_page.close();
    m_page.close();
}

void ComparisonPage::writeVerdict(const ComparedArticle& article, const Place& place)
{
    m_page.openCell();
    if (const std::optional<ReviewersVerdict> given = article.verdictOn(place)) {
        const Verdict& verdict = *given->verdict;
        m_page.element("p", standing(verdict.decision, place.judgesLeft, article));
        if (verdict.amended)
            m_page.element("p", speakersOf(*verdict.amended) + " · " + topicsOf(*verdict.amended));
        if (place.outdated)
            m_page.element("p", "The statements have changed since.", {{"class", "careful"}});
        m_page.element("p", verdict.comment);
        m_page.element("p", given->reviewer + " " + verdict.modified, {{"class", "soft"}});
    }
    m_page.close();
}

Result<> ComparisonPage::finish()
{
    m_page.element("footer", "Made by Attribune " ATTRIBUNE_VERSION, {{"class", "soft"}});
    return m_page.finish();
}
}

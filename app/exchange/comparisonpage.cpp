// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/comparisonpage.h"

#include "app/base/utf8.h"
#include "app/exchange/csvcolumns.h"
#include "app/exchange/markedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <format>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::string say(const QString& text)
{
    return toUtf8(text);
}

std::string articleAnchor(int number)
{
    return "article-" + std::to_string(number);
}

/// As the window names it, with the coders for "mine" and "theirs".
std::string titleOf(Difference difference, const std::string& first, const std::string& second)
{
    switch (difference) {
    case Difference::Borders: return say(QCoreApplication::translate("ComparisonPage", "Borders"));
    case Difference::Speakers: return say(QCoreApplication::translate("ComparisonPage", "Speakers"));
    case Difference::Topics: return say(QCoreApplication::translate("ComparisonPage", "Topics"));
    case Difference::Stance: return say(QCoreApplication::translate("ComparisonPage", "Stance"));
    case Difference::Manner: return say(QCoreApplication::translate("ComparisonPage", "Manner"));
    //: %1 is a coder
    case Difference::OnlyMine:
        return say(QCoreApplication::translate("ComparisonPage", "Only %1").arg(toQString(first)));
    case Difference::OnlyTheirs:
        return say(QCoreApplication::translate("ComparisonPage", "Only %1").arg(toQString(second)));
    case Difference::Split: return say(QCoreApplication::translate("ComparisonPage", "Split"));
    //: Kind of place in a comparison: one coder's statements about there have words that are not in the text
    case Difference::NotComparable: return say(QCoreApplication::translate("ComparisonPage", "Not comparable"));
    }
    return {};
}

std::string shareOf(qsizetype part, qsizetype whole)
{
    return whole == 0 ? std::string("–") : std::format("{:.0f}\u00A0%", 100.0 * double(part) / double(whole));
}

std::string speakersOf(const Statement& statement)
{
    std::string names;
    for (const SpokenBy& speaker : statement.speakers)
        names += (names.empty() ? "" : ", ") + speaker.name;
    return names.empty() ? say(QCoreApplication::translate("ComparisonPage", "no speaker")) : names;
}

std::string topicsOf(const Statement& statement)
{
    std::string names;
    for (const AboutTopic& topic : statement.topics) {
        names += (names.empty() ? "" : ", ") + topic.name;
        if (topic.stance != Stance::Unstated)
            names.append(": ").append(wordOf(topic.stance));
    }
    return names.empty() ? say(QCoreApplication::translate("ComparisonPage", "no topic")) : names;
}

/// What of a place stands, by a verdict.
std::string standing(Decision decision, bool judgesFirst, const ComparedArticle& article)
{
    const std::string& judged = judgesFirst ? article.first() : article.second();
    const std::string& against = judgesFirst ? article.second() : article.first();
    switch (decision) {
    case Decision::Undecided: return say(QCoreApplication::translate("ComparisonPage", "Comment"));
    //: %1, here and below, is a coder whose version stands or does not
    case Decision::Accept:
        return say(QCoreApplication::translate("ComparisonPage", "Accepted: %1").arg(toQString(judged)));
    case Decision::Reject:
        return say(QCoreApplication::translate("ComparisonPage", "Rejected: %1").arg(toQString(judged)));
    case Decision::Amend: return say(QCoreApplication::translate("ComparisonPage", "Amended"));
    case Decision::Both:
        return say(
            QCoreApplication::translate("ComparisonPage", "Both: %1, %2").arg(toQString(judged), toQString(against)));
    }
    return {};
}

std::string describe(const MovedCoder& moved)
{
    //: %1 is a coder, %2 and %3 count statements
    return say(QCoreApplication::translate("ComparisonPage",
        "The tag file of %1 was made of another version of this text: %2 of its %3 statements stand elsewhere now.")
            .arg(toQString(moved.coder))
            .arg(moved.moved)
            .arg(moved.all));
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
    if (summaries.empty())
        return say(QCoreApplication::translate("ComparisonPage", "Nothing to compare"));
    std::string names;
    for (const std::string& each : others)
        names += (names.empty() ? "" : ", ") + each;
    //: Title of a page; both are coders, the second perhaps several
    return say(QCoreApplication::translate("ComparisonPage", "%1 and %2")
            .arg(toQString(summaries.front().first), toQString(names)));
}

constexpr std::string_view ownStyle = R"(
.version p { margin: 0 0 2px; }
.version .quote { font-family: "Noto Serif", Georgia, "Noto Serif CJK SC", serif; }
.kinds span { display: block; }
.answer { margin-left: 1em; }
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
        say(QCoreApplication::translate("ComparisonPage",
            "How the coders’ statements differ, place by place. A place is what one or both of two coders "
            "marked; it can differ in several ways at once.")),
        {{"class", "soft"}});
    std::vector<std::string> titles;
    for (const QString& title : {QCoreApplication::translate("ComparisonPage", "Article"),
             QCoreApplication::translate("ComparisonPage", "Coders"),
             QCoreApplication::translate("ComparisonPage", "Places"),
             QCoreApplication::translate("ComparisonPage", "Same"),
             QCoreApplication::translate("ComparisonPage", "Share"),
             QCoreApplication::translate("ComparisonPage", "Decided")})
        titles.push_back(say(title));
    std::vector<HtmlPage::Column> columns;
    for (const Difference kind : allDifferences())
        titles.push_back(titleOf(kind, say(QCoreApplication::translate("ComparisonPage", "first")),
            say(QCoreApplication::translate("ComparisonPage", "second"))));
    for (std::size_t i = 0; i < titles.size(); ++i)
        columns.push_back({titles[i], i == 0 ? RowTitle : i == 1 ? Words : Figures});
    m_page.openTable(say(QCoreApplication::translate("ComparisonPage", "Places by kind of difference")), columns);
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
        m_page.cell(say(QCoreApplication::translate("ComparisonPage", "All")));
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
    m_page.element("p",
        say(QCoreApplication::translate("ComparisonPage", "%1 at the left, filled; %2 at the right, hollow")
                .arg(toQString(first), toQString(second))),
        {{"class", "soft"}});
    for (const MovedCoder& each : article.movedCoders)
        m_page.element("p", describe(each), {{"class", "careful"}});
    for (const Error& error : article.remarks)
        m_page.element("p", toUtf8(app::describe(error)), {{"class", "careful"}});
    writeMarkedText(m_page, article, m_articles, m_hues);
    writeDifferences(article);
    writeUnanchored(article);
    writeVerdictsOnRemoved(article);
    m_page.close();
}

void ComparisonPage::writeUnanchored(const ComparedArticle& article)
{
    const std::array sides{&article.comparison.left(), &article.comparison.right()};
    if (std::ranges::all_of(sides, [](const Side* side) { return side->unanchored.empty(); }))
        return;
    const std::string coder = say(QCoreApplication::translate("ComparisonPage", "Coder"));
    const std::string statement = say(QCoreApplication::translate("ComparisonPage", "Statement"));
    m_page.openTable(say(QCoreApplication::translate("ComparisonPage", "Words that are not in the text")),
        {{coder, HtmlPage::Align::RowTitle}, {statement}});
    for (const Side* side : sides)
        for (const Statement& each : side->unanchored) {
            m_page.openRow();
            m_page.cell(side->coder);
            writeVersions({&each}, {}, {});
            m_page.close();
        }
    m_page.closeTable();
}

void ComparisonPage::writeDifferences(const ComparedArticle& article)
{
    using enum HtmlPage::Align;
    const std::string& first = article.first();
    const std::string& second = article.second();
    const std::vector<Place>& places = article.comparison.places();
    if (std::ranges::all_of(places, &Place::isSame)) {
        m_page.element("p",
            say(places.empty() ? QCoreApplication::translate("ComparisonPage", "Neither marked anything.")
                               : QCoreApplication::translate("ComparisonPage", "No differences.")));
        return;
    }
    const std::string placeTitle = say(QCoreApplication::translate("ComparisonPage", "Place"));
    const std::string kindsTitle = say(QCoreApplication::translate("ComparisonPage", "Differences"));
    const std::string verdictTitle = say(QCoreApplication::translate("ComparisonPage", "Verdict"));
    std::vector<HtmlPage::Column> columns{{placeTitle, Figures}, {kindsTitle}, {first}, {second}};
    const bool hasVerdicts = std::ranges::any_of(places, [](const Place& place) { return place.verdict.has_value(); });
    if (hasVerdicts)
        columns.push_back({verdictTitle});
    m_page.openTable(
        say(QCoreApplication::translate("ComparisonPage", "Differences on %1").arg(toQString(article.path))), columns);
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
        if (hasVerdicts) {
            m_page.openCell();
            if (place.outdated)
                m_page.element("p", say(place.whatChanged), {{"class", "careful"}});
            if (const std::optional<ReviewersVerdict> given = article.verdictOn(place))
                writeVerdict(article, *given, place.judgesLeft);
            m_page.close();
        }
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
        m_page.element("span",
            say(differences.testFlag(Difference::NotComparable)
                    //: What a coder has at a place: statements about there have words that are not in the text
                    ? QCoreApplication::translate("ComparisonPage", "not known")
                    : QCoreApplication::translate("ComparisonPage", "not marked")),
            {{"class", "soft"}});
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
            field(each->manner == Manner::Unstated
                    ? say(QCoreApplication::translate("ComparisonPage", "manner not stated"))
                    : std::string(wordOf(each->manner)),
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

void ComparisonPage::writeVerdict(const ComparedArticle& article, const ReviewersVerdict& given, bool judgesFirst)
{
    const Verdict& verdict = *given.verdict;
    m_page.element("p", standing(verdict.decision, judgesFirst, article));
    if (verdict.amended)
        m_page.element("p", speakersOf(*verdict.amended) + " · " + topicsOf(*verdict.amended));
    m_page.element("p", verdict.comment);
    m_page.element("p", given.reviewer + " " + verdict.modified, {{"class", "soft"}});
    for (const RepliedBy* by : threadOf(verdict.id, article.replies)) {
        m_page.element("p", "↳ " + by->reply.text, {{"class", "answer"}});
        m_page.element("p", by->coder + " " + by->reply.created, {{"class", "answer soft"}}); // not shown
    }
}

void ComparisonPage::writeVerdictsOnRemoved(const ComparedArticle& article)
{
    if (article.verdictsOnRemoved().empty())
        return;
    const std::string verdictTitle = say(QCoreApplication::translate("ComparisonPage", "Verdict"));
    m_page.openTable(
        //: Heading of a table: verdicts that are about nothing any more. %1 is an article
        say(QCoreApplication::translate("ComparisonPage", "Verdicts on statements that were removed since, on %1")
                .arg(toQString(article.path))),
        {{article.first()}, {article.second()}, {verdictTitle}});
    for (const ReviewersVerdict& given : article.verdictsOnRemoved()) {
        const Verdict& verdict = *given.verdict;
        m_page.openRow();
        for (const std::string* coder : {&article.first(), &article.second()}) {
            std::vector<const Statement*> versions;
            for (const auto* side : {&verdict.judged, &verdict.against})
                for (const JudgedStatement& judged : *side)
                    if (judged.coder == *coder)
                        versions.push_back(&judged.statement);
            writeVersions(versions, {}, {});
        }
        m_page.openCell();
        writeVerdict(article, given, verdict.judged.front().coder == article.first());
        m_page.close();
        m_page.close();
    }
    m_page.closeTable();
}

Result<> ComparisonPage::finish()
{
    m_page.element("footer",
        say(QCoreApplication::translate("ComparisonPage", "Made by Attribune %1")
                .arg(QLatin1StringView(ATTRIBUNE_VERSION))),
        {{"class", "soft"}});
    return m_page.finish();
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/placement.h"

#include "app/base/utf8.h"
#include "app/review/joinedspans.h"
#include "app/sidecars/tagging.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

namespace app {

namespace {

/// Where a position of the old text is known to be in the new one.
struct Anchor
{
    qint64 then, now;
    [[nodiscard]] qint64 shift() const { return now - then; }
};

qint64 commonEnd(std::string_view a, std::string_view b)
{
    return std::ranges::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).in1 - a.rbegin();
}

qint64 commonBeginning(std::string_view a, std::string_view b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

class Placer
{
public:
    explicit Placer(const Text& text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<Span> find(const Selector& selector)
    {
        const Span moved{selector.span.start + m_shift, selector.span.end + m_shift};
        for (const Span& span : {selector.span, moved})
            if (m_text.all().contains(span) && m_text.slice(span) == selector.exact
                && likenessAt(span.start, selector) == fullLikeness(selector))
                return span;
        const std::optional<Span> found = search(selector);
        if (found)
            m_shift = found->start - selector.span.start;
        return found;
    }

private:
    static qint64 fullLikeness(const Selector& selector)
    {
        return std::ssize(selector.prefix) + std::ssize(selector.suffix);
    }

    /// Bytes of the surroundings that are the same.
    [[nodiscard]] qint64 likenessAtByte(std::size_t byte, const Selector& selector) const
    {
        const std::string_view all = m_text.utf8();
        return commonEnd(all.substr(0, byte), selector.prefix)
            + commonBeginning(all.substr(byte + selector.exact.size()), selector.suffix);
    }
    [[nodiscard]] qint64 likenessAt(qint64 character, const Selector& selector) const
    {
        return likenessAtByte(static_cast<std::size_t>(m_text.byteAt(character)), selector);
    }

    /// The one place that is most like the old one. Where several are, the old one itself if it is among them, and
    /// else none.
    [[nodiscard]] std::optional<Span> search(const Selector& selector) const
    {
        if (selector.exact.empty())
            return std::nullopt;
        const std::string_view all = m_text.utf8();
        const auto oldByte = static_cast<std::size_t>(m_text.byteAt(selector.span.start));
        qint64 best = -1;
        std::size_t bestByte = 0;
        bool several = false;
        for (std::size_t byte = all.find(selector.exact); byte != std::string_view::npos;
            byte = all.find(selector.exact, byte + 1)) {
            const qint64 likeness = likenessAtByte(byte, selector);
            several = likeness == best || (several && likeness < best);
            if (likeness > best || (likeness == best && byte == oldByte)) {
                best = likeness;
                bestByte = byte;
            }
        }
        if (best < 0 || (several && bestByte != oldByte))
            return std::nullopt;
        return Span{m_text.characterAtByte(static_cast<qint64>(bestByte)),
            m_text.characterAtByte(static_cast<qint64>(bestByte) + std::ssize(selector.exact))};
    }

    const Text& m_text;
    qint64 m_shift = 0; ///< of the statement found last: what was inserted above it moved its neighbours alike
};

/// The parts of the new text in which words that were at @p gone would be. Anchors are in the order of the old text and
/// include both of its ends; those around tell nothing where the order has changed.
std::vector<Span> partsAround(const std::vector<Span>& gone, const std::vector<Anchor>& anchors, const Text& text)
{
    std::vector<Span> parts;
    for (const Span span : gone) {
        const auto behind = std::ranges::lower_bound(anchors, span.end, {}, &Anchor::then);
        const auto before = std::prev(std::ranges::upper_bound(anchors, span.start, {}, &Anchor::then));
        parts.push_back(before->now <= behind->now ? Span{before->now, behind->now} : text.all());
    }
    return joinedSpans(std::move(parts));
}

/// Whether the words before and behind a place in @p text are those that the selector has kept.
bool isSurrounded(const Selector& selector, const Text& text)
{
    const std::string_view all = text.utf8();
    const auto start = static_cast<std::size_t>(text.byteAt(selector.span.start));
    const auto end = static_cast<std::size_t>(text.byteAt(selector.span.end));
    return all.substr(0, start).ends_with(selector.prefix) && all.substr(end).starts_with(selector.suffix);
}
}

bool standsThere(const Statement& statement, const Text& text)
{
    return std::ranges::all_of(statement.selectors, [&](const Selector& selector) {
        return text.all().contains(selector.span) && text.slice(selector.span) == selector.exact;
    });
}

bool standsThere(const Sidecar& sidecar, const Text& text)
{
    return sidecar.header.article.textSha256 == text.sha256()
        && std::ranges::all_of(
            sidecar.statements, [&](const Statement& statement) { return standsThere(statement, text); });
}

namespace {

/// Why %1 of %2 statements are not where the tag file says.
QString whyMisplaced(const Sidecar& sidecar, const Text& text)
{
    if (sidecar.header.article.textSha256 != text.sha256())
        //: %1 of %2 statements
        return QCoreApplication::translate("Placement",
            "%1 of %2 statements are not where the tag file says, since the article is no longer the text that was "
            "tagged; the places given here are the old ones");
    // Only a hand or another program gives places that are wrong in the very text that they count in.
    //: %1 of %2 statements
    return QCoreApplication::translate("Placement",
        "%1 of %2 statements are not where the tag file says: the article is the text that was tagged, but other words "
        "stand at those places, or it ends before them");
}
}

std::optional<Error> whatIsMisplaced(const Sidecar& sidecar, const Text& text, const QString& article)
{
    const auto misplaced =
        std::ranges::count_if(sidecar.statements, [&](const Statement& each) { return !standsThere(each, text); });
    if (misplaced == 0)
        return std::nullopt;
    return Error{Error::Kind::Invalid,
        //: %1 is an article, %2 a coder
        QCoreApplication::translate("Placement", "%1, tagged by %2").arg(article, toQString(sidecar.header.coder.id)),
        whyMisplaced(sidecar, text).arg(misplaced).arg(sidecar.statements.size()),
        QCoreApplication::translate("Placement", "open the article as that coder, and their words are looked for")};
}

Placement placeByWords(std::vector<Statement> statements, const Text& text)
{
    Placement placement;
    std::vector<std::size_t> inOrder(statements.size());
    for (std::size_t i = 0; i < inOrder.size(); ++i)
        inOrder[i] = i;
    std::ranges::sort(inOrder, {}, [&](std::size_t i) { return statements[i].extent(); });

    Placer placer(text);
    std::vector<Anchor> anchors{{0, 0}, {std::numeric_limits<qint64>::max(), text.characterCount()}};
    std::vector<Span> gone;
    std::vector<bool> isPlaced(statements.size(), true);
    for (const std::size_t i : inOrder) {
        std::vector<Span> spans;
        for (const Selector& selector : statements[i].selectors) {
            const std::optional<Span> span = placer.find(selector);
            if (!span)
                break;
            spans.push_back(*span);
        }
        // Words that changed their order are not the statement that was marked.
        isPlaced[i] = spans.size() == statements[i].selectors.size() && std::ranges::is_sorted(spans);
        if (!isPlaced[i]) {
            gone.push_back(statements[i].extent());
            continue;
        }
        bool moved = false;
        for (std::size_t k = 0; k < spans.size(); ++k) {
            Span& span = statements[i].selectors[k].span;
            moved = moved || span != spans[k];
            anchors.push_back({span.start, spans[k].start});
            anchors.push_back({span.end, spans[k].end});
            span = spans[k];
        }
        placement.moved += moved ? 1 : 0;
    }
    if (!gone.empty()) {
        std::ranges::sort(anchors, {}, &Anchor::then);
        placement.unknown = partsAround(gone, anchors, text);
    }
    for (std::size_t i = 0; i < statements.size(); ++i)
        (isPlaced[i] ? placement.placed : placement.unanchored).push_back(std::move(statements[i]));
    return placement;
}

namespace {

/// Both ends of the text and of every statement that was found; those in @p now are in the order of @p then.
std::vector<Anchor> anchorsOf(
    const std::vector<Statement>& then, const std::vector<Statement>& now, qint64 charactersThen, qint64 charactersNow)
{
    std::vector<Anchor> anchors{{0, 0}, {charactersThen, charactersNow}};
    auto found = now.begin();
    for (const Statement& old : then) {
        if (found == now.end() || found->id != old.id)
            continue;
        for (std::size_t i = 0; i < old.selectors.size(); ++i) {
            anchors.push_back({old.selectors[i].span.start, found->selectors[i].span.start});
            anchors.push_back({old.selectors[i].span.end, found->selectors[i].span.end});
        }
        ++found;
    }
    std::ranges::sort(anchors, {}, &Anchor::then);
    return anchors;
}

bool fillsParagraphs(Span span, const Text& text)
{
    return text.all().contains(span) && !span.isEmpty()
        && text.paragraph(text.paragraphAt(span.start)).start == span.start
        && text.paragraph(text.paragraphAt(span.end)).end == span.end;
}

/// Where what lay between two anchors is now: with both if they moved alike, else with the one that brings it to whole
/// paragraphs, as page furniture is.
std::optional<Span> moved(Span span, const std::vector<Anchor>& anchors, const Text& text)
{
    const auto after = std::ranges::lower_bound(anchors, span.end, {}, &Anchor::then);
    const auto behind = std::ranges::upper_bound(anchors, span.start, {}, &Anchor::then);
    if (after == anchors.end() || behind == anchors.begin())
        return std::nullopt;
    std::optional<Span> found;
    for (const qint64 shift : {std::prev(behind)->shift(), after->shift()}) {
        const Span there{span.start + shift, span.end + shift};
        if (!fillsParagraphs(there, text) || there == found)
            continue;
        if (found)
            return std::nullopt;
        found = there;
    }
    return found;
}

/// Other programs may keep longer or shorter surroundings than ours: those that stand there stay as they are.
void renewSurroundings(Selector& selector, const Text& text)
{
    if (isSurrounded(selector, text))
        return;
    Selector now = selectorFor(text, selector.span);
    selector.prefix = std::move(now.prefix);
    selector.suffix = std::move(now.suffix);
}
}

Statement placedByWords(Statement statement, const Text& text)
{
    Placement placement = placeByWords({statement}, text);
    if (placement.placed.empty())
        return statement;
    for (Selector& selector : placement.placed.front().selectors)
        renewSurroundings(selector, text);
    return std::move(placement.placed.front());
}

namespace {

/// Whether its words stand at its place between those that it says are around them: no search would find it elsewhere,
/// whichever version of the text it was made on.
bool standsInItsSurroundings(const Statement& statement, const Text& text)
{
    return standsThere(statement, text) && std::ranges::all_of(statement.selectors, [&](const Selector& selector) {
        return !(selector.prefix.empty() && selector.suffix.empty()) && isSurrounded(selector, text);
    });
}
}

BroughtOver bringToText(Sidecar& sidecar, const Text& text)
{
    // Mostly all is where it was. The text's digest takes longer to make than this to look, so it comes second.
    const auto isInPlace = [&](const Statement& statement) { return standsInItsSurroundings(statement, text); };
    if (!sidecar.header.corrections.furniture && std::ranges::all_of(sidecar.statements, isInPlace))
        return {};
    if (standsThere(sidecar, text))
        return {};
    const std::vector<Statement> then = sidecar.statements;
    Placement placement = placeByWords(std::move(sidecar.statements), text);
    sidecar.statements = std::move(placement.placed);
    for (Statement& statement : sidecar.statements)
        for (Selector& selector : statement.selectors)
            renewSurroundings(selector, text);
    BroughtOver over{std::move(placement.unanchored), std::move(placement.unknown), placement.moved, 0};
    std::optional<std::vector<Span>>& furniture = sidecar.header.corrections.furniture;
    if (!furniture || sidecar.header.article.textSha256 == text.sha256())
        return over;
    const std::vector<Anchor> anchors =
        anchorsOf(then, sidecar.statements, sidecar.header.article.characters, text.characterCount());
    std::vector<Span> kept;
    for (const Span span : *furniture)
        if (const std::optional<Span> there = moved(span, anchors, text))
            kept.push_back(*there);
        else
            ++over.lostFurniture;
    *furniture = std::move(kept);
    return over;
}
}

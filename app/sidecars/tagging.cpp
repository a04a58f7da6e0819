// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/tagging.h"

#include "app/sidecars/sidecarformat.h"
#include "app/text/boundaries.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 contextLength = 32; // characters on each side

Error invalidSpan(Span span, QString reason, QString remedy)
{
    //: A place in a text; %1 and %2 count characters
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Tagging", "characters %1 to %2").arg(span.start).arg(span.end), std::move(reason),
        std::move(remedy)};
}
}

Selector selectorFor(const Text& text, Span span)
{
    Selector selector;
    selector.span = snapToGraphemes(text, span);
    selector.exact = text.slice(selector.span);
    // The context is for finding the words again and is compared by code points, so it may begin inside a grapheme.
    selector.prefix = text.slice({std::max<qint64>(0, selector.span.start - contextLength), selector.span.start});
    selector.suffix =
        text.slice({selector.span.end, std::min(text.characterCount(), selector.span.end + contextLength)});
    return selector;
}

Result<Statement> newStatement(const Text& text, std::vector<Span> spans, const Origin& origin)
{
    if (spans.empty())
        spans.emplace_back(); // refused below like any empty span
    std::ranges::sort(spans);
    Statement statement;
    for (const Span span : spans) {
        if (span.isEmpty())
            return std::unexpected(invalidSpan(span, QCoreApplication::translate("Tagging", "there are no words"),
                QCoreApplication::translate("Tagging", "select the words of the statement")));
        if (!text.all().contains(span)) {
            return std::unexpected(invalidSpan(span,
                QCoreApplication::translate("Tagging", "they are not all in the text"),
                //: Hint: %1 is the number of the last character
                QCoreApplication::translate("Tagging", "the text ends at character %1").arg(text.characterCount())));
        }
        Selector selector = selectorFor(text, span);
        if (static_cast<qint64>(selector.exact.size()) > longestString)
            return std::unexpected(
                invalidSpan(span, QCoreApplication::translate("Tagging", "that is more than a statement can hold"),
                    QCoreApplication::translate("Tagging", "select fewer words")));
        statement.selectors.push_back(std::move(selector));
    }
    statement.id = StatementId(origin.newUrn());
    statement.created = statement.modified = origin.timestamp();
    return statement;
}

std::vector<Span> occurrences(const Text& text, std::string_view quote)
{
    std::vector<Span> found;
    if (quote.empty())
        return found;
    const std::string_view all = text.utf8();
    // Overlapping ones too: "that that" stands twice in "that that that".
    for (std::size_t at = all.find(quote); at != std::string_view::npos; at = all.find(quote, at + 1)) {
        const auto byte = static_cast<qint64>(at);
        found.push_back({text.characterAtByte(byte), text.characterAtByte(byte + static_cast<qint64>(quote.size()))});
    }
    return found;
}
}

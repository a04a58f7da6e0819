// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagcompletion.h"

#include "ui/statements/quicktagparser.h"
#include "ui/statements/statementwords.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using quicktag::Line;
using quicktag::Token;

namespace {

using Kind = QuickTagPart::Kind;
using State = QuickTagPart::State;
using Quality = NameMatcher::Quality;

QuickTagCompletion completionFor(const NameMatcher::Match& match)
{
    QuickTagCompletion completion;
    completion.kind =
        match.kind == EntryKind::Speaker ? QuickTagCompletion::Kind::Speaker : QuickTagCompletion::Kind::Topic;
    completion.text = app::toQString(match.name);
    completion.detail = match.isByAlias() ? match.spelling : QString();
    completion.replacement = quotedName(completion.text);
    return completion;
}

/// What could stand at the cursor of a line.
class Completer
{
public:
    Completer(QStringView line, qsizetype cursor, const NameMatcher& names, std::size_t most)
        : m_line(line)
        , m_head(line.first(std::clamp<qsizetype>(cursor, 0, line.size())))
        , m_names(names)
        , m_most(most)
        , m_read(quicktag::readLine(m_head))
        , m_isInsideWord(!m_head.isEmpty() && !m_head.back().isSpace())
        , m_end(m_head.size())
    {
        // A word goes on behind the cursor when one edits in the middle.
        while (m_isInsideWord && m_end < line.size() && line.at(m_end).isLetterOrNumber())
            ++m_end;
        const QStringView said = m_head.trimmed();
        if (!said.isEmpty() && !quicktag::separators.contains(said.back()) && !m_read.segments.empty())
            m_tokens = m_read.segments.back().tokens;
    }

    [[nodiscard]] std::vector<QuickTagCompletion> complete()
    {
        if (m_read.noteStart >= 0)
            return {};
        if (isStance()) {
            addStances();
            return std::move(m_found);
        }
        findNames();
        addNames();
        addManners();
        addNewNames();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isAtEquals() const { return !m_tokens.empty() && m_tokens.back().type == Token::Type::Equals; }
    [[nodiscard]] bool isStance() const
    {
        return isAtEquals()
            || (m_isInsideWord && m_tokens.size() > 1 && m_tokens[m_tokens.size() - 2].type == Token::Type::Equals);
    }

    void addStances()
    {
        const QString typed = isAtEquals() ? QString() : m_tokens.back().text.toCaseFolded();
        for (const app::Stance stance : stancesInOrder) {
            const QString word = app::toQString(app::wordOf(stance));
            if (word.isEmpty() || word == typed
                || !(word.startsWith(typed) || stanceName(stance).toCaseFolded().startsWith(typed)))
                continue;
            QuickTagCompletion completion;
            completion.kind = QuickTagCompletion::Kind::Stance;
            completion.text = stanceName(stance);
            completion.start = isAtEquals() ? m_tokens.back().end : m_tokens.back().start;
            completion.end = m_end;
            completion.replacement = word;
            m_found.push_back(completion);
        }
    }

    /// Of the words before the cursor as many as begin a name, if those before them are understood.
    void findNames()
    {
        std::size_t first = 0;
        for (std::size_t at = 0; at < m_tokens.size(); ++at)
            if (m_tokens[at].mark || m_tokens[at].type == Token::Type::Quoted)
                first = at;
            else if (m_tokens[at].type == Token::Type::Equals)
                first = std::min(at + 2, m_tokens.size());
        if (m_read.slashes == 1)
            m_side = EntryKind::Topic;
        else if (m_read.slashes == 0 && quicktag::readLine(m_line).slashes > 0)
            m_side = EntryKind::Speaker;
        if (first < m_tokens.size())
            m_only = m_tokens[first].mark;
        std::size_t from = first;
        m_matches = m_names.matches(typedFrom(first), m_only);
        while (m_matches.empty() && from + 1 < m_tokens.size() && isUnderstood(first, from + 1))
            m_matches = m_names.matches(typedFrom(++from));
        if (m_matches.empty())
            from = first;
        if (m_side)
            std::ranges::stable_partition(m_matches, [&](const auto& match) { return match.kind == m_side; });
        m_typed = typedFrom(from);
        m_start = from < m_tokens.size() ? m_tokens[from].start : m_end;
    }

    [[nodiscard]] QString typedFrom(std::size_t from) const
    {
        QStringList words;
        for (std::size_t at = from; at < m_tokens.size(); ++at)
            words += m_tokens[at].text;
        return words.join(u' ');
    }

    [[nodiscard]] bool isUnderstood(std::size_t from, std::size_t to) const
    {
        const quicktag::Segment words{
            {m_tokens.begin() + static_cast<std::ptrdiff_t>(from), m_tokens.begin() + static_cast<std::ptrdiff_t>(to)},
            m_side};
        return std::ranges::all_of(
            quicktag::partsOf(words, m_names), [](const QuickTagPart& part) { return part.state == State::Known; });
    }

    void addNames()
    {
        const QString mark = m_only == EntryKind::Speaker ? u"@"_s : m_only == EntryKind::Topic ? u"#"_s : QString();
        const QuickTag rest = parseQuickTag(m_line, m_names);
        const auto isElsewhere = [&](const NameMatcher::Match& match) {
            return std::ranges::any_of(rest.parts, [&](const QuickTagPart& part) {
                const bool isHere = part.start <= m_end && m_start <= part.end;
                return !isHere && part.state == State::Known && part.name == match.name
                    && (part.kind == Kind::Speaker) == (match.kind == EntryKind::Speaker) && part.kind != Kind::Manner;
            });
        };
        for (const NameMatcher::Match& match : m_matches) {
            if (m_found.size() == m_most)
                break;
            if (isElsewhere(match) || (!match.isByAlias() && match.quality == Quality::Name))
                continue;
            QuickTagCompletion completion = completionFor(match);
            completion.start = m_start;
            completion.end = m_end;
            completion.replacement = mark + completion.replacement;
            m_found.push_back(completion);
        }
    }

    void addManners()
    {
        if (m_typed.size() < leastTyped || m_only)
            return;
        for (const app::Manner manner : mannersInOrder) {
            const QString word = app::toQString(app::wordOf(manner));
            if (m_found.size() < m_most && word != m_typed.toCaseFolded()
                && (word.startsWith(m_typed.toCaseFolded())
                    || mannerName(manner).startsWith(m_typed, Qt::CaseInsensitive)))
                m_found.push_back({QuickTagCompletion::Kind::Manner, mannerName(manner), {}, m_start, m_end, word});
        }
    }

    /// A new name that begins like a known one would be taken for that; in quotation marks it stands for itself.
    void addNewNames()
    {
        const bool isWhole = std::ranges::any_of(m_matches, &NameMatcher::Match::isWhole);
        if (m_typed.size() < leastTyped || isWhole || m_matches.empty())
            return;
        const QString quoted = quotedName(m_typed);
        const QString exactly = quoted == m_typed ? u'"' + m_typed + u'"' : quoted;
        const std::optional<EntryKind> wanted = m_only ? m_only : m_side;
        if (wanted != EntryKind::Topic && m_found.size() < m_most + 2)
            m_found.push_back({QuickTagCompletion::Kind::NewSpeaker, m_typed, {}, m_start, m_end, u'@' + exactly});
        if (wanted != EntryKind::Speaker && m_found.size() < m_most + 2)
            m_found.push_back({QuickTagCompletion::Kind::NewTopic, m_typed, {}, m_start, m_end, u'#' + exactly});
    }

    static constexpr qsizetype leastTyped = 2; ///< before manners and new names are offered

    QStringView m_line;
    QStringView m_head; ///< up to the cursor
    const NameMatcher& m_names;
    std::size_t m_most;
    Line m_read; ///< of the head
    bool m_isInsideWord;
    qsizetype m_end;             ///< of what a completion replaces
    std::vector<Token> m_tokens; ///< since the last separator
    std::vector<QuickTagCompletion> m_found;

    // --- names
    std::optional<EntryKind> m_side; ///< of the slash
    std::optional<EntryKind> m_only; ///< by its mark
    std::vector<NameMatcher::Match> m_matches;
    QString m_typed;
    qsizetype m_start = 0;
};
}

std::vector<QuickTagCompletion> completeQuickTag(
    QStringView line, qsizetype cursor, const NameMatcher& names, std::size_t most)
{
    return Completer(line, cursor, names, most).complete();
}
}

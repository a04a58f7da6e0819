// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagparser.h"

#include "ui/statements/statementwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using quicktag::Line;
using quicktag::Segment;
using quicktag::Token;

namespace {

using Kind = QuickTagPart::Kind;
using State = QuickTagPart::State;
using Quality = NameMatcher::Quality;

// A word is cut into pieces only up to this length; longer runs of unknown words are a new name, or a slip.
constexpr std::size_t mostPieces = 12;

template<typename Value, std::size_t size>
std::optional<Value> uniqueByBeginning(
    QStringView typed, const std::array<Value, size>& values, QString (*nameOf)(Value))
{
    const QString wanted = typed.toString().toCaseFolded();
    std::optional<Value> found;
    for (const Value value : values) {
        const QString word = app::toQString(app::wordOf(value));
        if (word.isEmpty())
            continue;
        const QString name = nameOf(value).toCaseFolded();
        if (word == wanted || name == wanted)
            return value;
        if (!word.startsWith(wanted) && !name.startsWith(wanted))
            continue;
        if (found)
            return {};
        found = value;
    }
    return found;
}

std::optional<app::Stance> stanceFromTyped(QStringView typed)
{
    constexpr QStringView signs = u"+~0-?";
    constexpr std::array bySign{app::Stance::Supports, app::Stance::Conditional, app::Stance::Neutral,
        app::Stance::Opposes, app::Stance::Evasive};
    if (typed.isEmpty())
        return app::Stance::Unstated;
    if (typed.size() == 1 && signs.contains(typed.front()))
        return bySign[static_cast<std::size_t>(signs.indexOf(typed.front()))];
    return uniqueByBeginning(typed, stancesInOrder, &stanceName);
}

bool isWholeManner(const QString& typed, app::Manner manner)
{
    return typed.compare(app::toQString(app::wordOf(manner)), Qt::CaseInsensitive) == 0
        || typed.compare(mannerName(manner), Qt::CaseInsensitive) == 0;
}

/// Reads runs of words, separated from others by marks, quotation marks, stances or separators.
class Reader
{
public:
    explicit Reader(const NameMatcher& names)
        : m_names(names)
    {
    }

    std::vector<QuickTagPart> parts;

    void read(const Segment& segment)
    {
        m_side = segment.side;
        const std::vector<Token>& tokens = segment.tokens;
        for (std::size_t at = 0; at < tokens.size();) {
            const std::size_t from = at;
            std::size_t to = from;
            while (to < tokens.size() && tokens[to].type != Token::Type::Equals
                && (to == from
                    || (!tokens[to].mark && tokens[to].type == Token::Type::Word
                        && tokens[to - 1].type == Token::Type::Word)))
                ++to;
            at = to;
            const Token* equals =
                at < tokens.size() && tokens[at].type == Token::Type::Equals ? &tokens[at++] : nullptr;
            const Token* stance =
                equals && at < tokens.size() && tokens[at].type == Token::Type::Word && !tokens[at].mark ? &tokens[at++]
                                                                                                         : nullptr;
            const std::span<const Token> words(tokens.data() + from, to - from);
            readRun(words, equals, stance);
        }
    }

private:
    void readRun(std::span<const Token> words, const Token* equals, const Token* stance)
    {
        if (words.empty()) { // "=opposes" with no topic before it
            QuickTagPart part;
            part.kind = Kind::Topic;
            part.state = State::BadStance;
            part.start = part.nameEnd = equals->start;
            part.end = stance ? stance->end : equals->end;
            parts.push_back(part);
            return;
        }
        const bool takesStance = equals != nullptr;
        const std::size_t before = parts.size();
        if (const auto whole = known(words, takesStance, Quality::WordPrefix))
            parts.push_back(*whole);
        else if (!addPieces(words, takesStance)) {
            const auto vague = known(words, takesStance, Quality::Letters);
            parts.push_back(vague ? *vague : newPart(words, takesStance));
        }
        Q_ASSERT(parts.size() > before);
        if (equals)
            setStance(parts.back(), *equals, stance);
    }

    static void setStance(QuickTagPart& part, const Token& equals, const Token* word)
    {
        part.end = word ? word->end : equals.end;
        const QString typed = word ? word->text : QString();
        const auto stance = stanceFromTyped(typed);
        if (!stance || part.kind != Kind::Topic) {
            part.state = State::BadStance;
            part.badStance = typed;
        } else {
            part.stance = *stance;
        }
    }

    static QuickTagPart placed(std::span<const Token> words)
    {
        QuickTagPart part;
        part.start = words.front().start;
        part.end = part.nameEnd = words.back().end;
        return part;
    }

    static QString textOf(std::span<const Token> words)
    {
        QStringList texts;
        for (const Token& word : words)
            texts += word.text;
        return texts.join(u' ');
    }

    static QuickTagPart of(QuickTagPart part, const NameMatcher::Match& match)
    {
        part.kind = match.kind == EntryKind::Speaker ? Kind::Speaker : Kind::Topic;
        part.name = match.name;
        part.spelling = match.spelling;
        return part;
    }

    /// A whole name is that entry wherever it stands; the beginning of one is looked for on its own side alone.
    [[nodiscard]] std::vector<NameMatcher::Match> bestOnThisSide(const QString& typed) const
    {
        std::vector<NameMatcher::Match> anywhere = m_names.best(typed);
        if (!m_side)
            return anywhere;
        std::vector<NameMatcher::Match> here = m_names.best(typed, m_side);
        const auto isWhole = [](const auto& matches) { return !matches.empty() && matches.front().isWhole(); };
        return isWhole(anywhere) && !isWhole(here) ? anywhere : here;
    }

    /// What the words mean if that is known down to @p vaguest.
    [[nodiscard]] std::optional<QuickTagPart> known(
        std::span<const Token> words, bool takesStance, Quality vaguest) const
    {
        const QString typed = textOf(words);
        if (typed.isEmpty())
            return {};
        const std::optional<EntryKind> only = words.front().mark ? words.front().mark
            : takesStance                                        ? std::optional(EntryKind::Topic)
                                                                 : std::nullopt;
        std::vector<NameMatcher::Match> matches = only ? m_names.best(typed, only) : bestOnThisSide(typed);
        const bool isWhole = !matches.empty() && matches.front().isWhole();
        if (words.front().type == Token::Type::Quoted && !isWhole)
            return {};
        if (!isWhole && !only) {
            if (auto manner = mannerPart(words, typed, matches.empty() || matches.front().quality == Quality::Letters))
                return manner;
        }
        if (matches.empty() && takesStance && !words.front().mark) {
            // A stance behind a speaker is a slip, not a wish for a topic of that name.
            matches = m_names.best(typed, EntryKind::Speaker);
            if (matches.size() == 1 && matches.front().isWhole())
                return of(placed(words), matches.front());
            return {};
        }
        if (matches.empty() || matches.front().quality > vaguest)
            return {};
        QuickTagPart part = of(placed(words), matches.front());
        if (matches.size() > 1) {
            part.state = State::Ambiguous;
            part.name = app::toUtf8(typed);
            part.spelling = typed;
            part.candidates = std::move(matches);
        }
        return part;
    }

    [[nodiscard]] static std::optional<QuickTagPart> mannerPart(
        std::span<const Token> words, const QString& typed, bool allowBeginning)
    {
        QuickTagPart part = placed(words);
        part.kind = Kind::Manner;
        for (const app::Manner manner : mannersInOrder)
            if (isWholeManner(typed, manner)) {
                part.manner = manner;
                return part;
            }
        if (!allowBeginning || typed.size() < 3)
            return {};
        const auto manner = uniqueByBeginning(typed, mannersInOrder, &mannerName);
        if (!manner)
            return {};
        part.manner = *manner;
        return part;
    }

    /// "xi putin thaad": the words in pieces, the longest names first, if every piece then is known for certain.
    bool addPieces(std::span<const Token> words, bool takesStance)
    {
        if (words.size() < 2 || words.size() > mostPieces)
            return false;
        std::vector<QuickTagPart> pieces;
        if (!cut(words, takesStance, pieces))
            return false;
        parts.insert(parts.end(), pieces.begin(), pieces.end());
        return true;
    }

    bool cut(std::span<const Token> words, bool takesStance,
        std::vector<QuickTagPart>& pieces) const // NOLINT(misc-no-recursion): bounded by mostPieces
    {
        if (words.empty())
            return true;
        for (std::size_t length = words.size(); length > 0; --length) {
            const auto head = words.first(length);
            const bool isLast = length == words.size();
            const auto piece = known(head, isLast && takesStance, Quality::WordPrefix);
            // One letter begins too many names to be taken for one in the middle of other words.
            if (!piece || piece->state != State::Known || (textOf(head).size() < 2 && piece->spelling.size() > 1))
                continue;
            pieces.push_back(*piece);
            if (cut(words.subspan(length), takesStance, pieces))
                return true;
            pieces.pop_back();
        }
        return false;
    }

    [[nodiscard]] QuickTagPart newPart(std::span<const Token> words, bool takesStance) const
    {
        QuickTagPart part = placed(words);
        part.spelling = textOf(words);
        part.name = app::toUtf8(part.spelling);
        const auto mark = words.front().mark;
        if (mark)
            part.kind = *mark == EntryKind::Topic ? Kind::Topic : Kind::Speaker;
        else if (takesStance)
            part.kind = Kind::Topic;
        else if (m_side)
            part.kind = *m_side == EntryKind::Topic ? Kind::Topic : Kind::Speaker;
        else // Speakers come first in a line, so an unknown name behind one is more likely a topic.
            part.kind = std::ranges::contains(parts, Kind::Speaker, &QuickTagPart::kind) ? Kind::Topic : Kind::Speaker;
        const bool isSaid = mark || (m_side && !couldBelongToTheOtherSide(words.front(), part));
        part.state = isSaid && !part.spelling.isEmpty() ? State::New : State::Undecided;
        return part;
    }

    /// "tha / xi": sides changed, or a new speaker whose name begins like a topic's? A person must say.
    [[nodiscard]] bool couldBelongToTheOtherSide(const Token& first, const QuickTagPart& part) const
    {
        if ((part.kind == Kind::Topic) != (m_side == EntryKind::Topic))
            return true;
        if (first.type == Token::Type::Quoted)
            return false;
        const auto others = part.kind == Kind::Topic ? EntryKind::Speaker : EntryKind::Topic;
        const auto matches = m_names.best(part.spelling, others);
        return !matches.empty() && matches.front().quality <= Quality::WordPrefix;
    }

    std::optional<EntryKind> m_side; ///< of the segment that is being read
    const NameMatcher& m_names;
};
}

QuickTag parseQuickTag(QStringView line, const NameMatcher& names)
{
    const Line read = quicktag::readLine(line);
    Reader reader(names);
    for (const Segment& segment : read.segments)
        reader.read(segment);
    QuickTag tag;
    tag.parts = std::move(reader.parts);
    if (read.noteStart >= 0)
        tag.note = line.sliced(read.noteStart).trimmed().toString();
    return tag;
}

std::vector<QuickTagPart> quicktag::partsOf(const Segment& segment, const NameMatcher& names)
{
    Reader reader(names);
    reader.read(segment);
    return std::move(reader.parts);
}

QString quotedName(const QString& name)
{
    using namespace quicktag;
    const auto isSpecial = [](QChar letter) {
        return separators.contains(letter) || equalsSigns.contains(letter) || quotationMarks.contains(letter);
    };
    const bool startsWithMark =
        !name.isEmpty() && (speakerMarks.contains(name.front()) || topicMarks.contains(name.front()));
    if (!startsWithMark && !readsAsNote(name) && std::ranges::none_of(name, isSpecial))
        return name;
    QString quoted = name;
    // Only the plain mark can be doubled, so others inside a name are written as it.
    for (QChar& letter : quoted)
        if (quotationMarks.contains(letter))
            letter = u'"';
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString quickTagLine(const app::Statement& statement, const NameMatcher& names)
{
    const auto written = [&](const std::string& name, EntryKind kind) {
        const QString shown = app::toQString(name);
        const auto matches = names.best(shown);
        const bool isPlain = matches.size() == 1 && matches.front().isWhole() && matches.front().kind == kind;
        const auto ofKind = names.best(shown, kind);
        const bool isKnown = !ofKind.empty() && ofKind.front().isWhole();
        if (isPlain)
            return quotedName(shown);
        const QString mark = kind == EntryKind::Speaker ? u"@"_s : u"#"_s;
        if (isKnown)
            return mark + quotedName(shown);
        const QString quoted = quotedName(shown);
        return mark + (quoted == shown ? u'"' + shown + u'"' : quoted);
    };
    QStringList speakers, topics, groups;
    for (const app::SpokenBy& speaker : statement.speakers)
        speakers += written(speaker.name, EntryKind::Speaker);
    for (const app::AboutTopic& topic : statement.topics) {
        topics += written(topic.name, EntryKind::Topic);
        if (topic.stance != app::Stance::Unstated)
            topics.back() += u'=' + app::toQString(app::wordOf(topic.stance));
    }
    if (!speakers.isEmpty())
        groups += speakers.join(u", "_s);
    if (!topics.isEmpty())
        groups += topics.join(u", "_s);
    if (statement.manner != app::Manner::Unstated)
        groups += app::toQString(app::wordOf(statement.manner));
    QString line = groups.join(u" / "_s);
    const QString note = app::toQString(statement.note);
    if (!note.isEmpty() && !note.contains(u'\n'))
        line += (line.isEmpty() ? u"-- "_s : u" -- "_s) + note;
    return line;
}
}

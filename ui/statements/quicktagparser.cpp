// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagparser.h"

#include "ui/statements/statementwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = QuickTagPart::Kind;
using State = QuickTagPart::State;
using Quality = NameMatcher::Quality;

// What an input method for Chinese or Korean types for the same key means the same.
constexpr QStringView separators = u"/,;／，；、";
constexpr QStringView slashes = u"/／";
constexpr QStringView equalsSigns = u"=＝";
constexpr QStringView quotationMarks = u"\"“”＂";
constexpr QStringView speakerMarks = u"@＠";
constexpr QStringView topicMarks = u"#＃";

// A word is cut into pieces only up to this length; longer runs of unknown words are a new name, or a slip.
constexpr std::size_t mostPieces = 12;

/// A word, a name in quotation marks or an equals sign.
struct Token
{
    enum class Type { Word, Quoted, Equals };
    Type type = Type::Word;
    qsizetype start = 0, end = 0; ///< mark and quotation marks included
    std::optional<EntryKind> mark;
    QString text; ///< without them
};

/// What stands between two separators.
struct Segment
{
    std::vector<Token> tokens;
    std::optional<EntryKind> side; ///< speakers stand before the first slash of a line, topics behind it
};

struct Line
{
    std::vector<Segment> segments;
    int slashes = 0;
    qsizetype noteStart = -1; ///< where the words of the note begin
};

bool isNoteDash(QStringView line, qsizetype at)
{
    const bool freeBefore = at == 0 || line.at(at - 1).isSpace();
    const bool freeAfter = at + 2 >= line.size() || line.at(at + 2).isSpace();
    return line.sliced(at).startsWith(u"--") && freeBefore && freeAfter;
}

qsizetype noteWordLength(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    if (rest.startsWith(u"note:", Qt::CaseInsensitive) || rest.startsWith(u"note：", Qt::CaseInsensitive))
        return 5;
    return 0;
}

Token readToken(QStringView line, qsizetype& at)
{
    Token token;
    token.start = at;
    if (equalsSigns.contains(line.at(at))) {
        token.type = Token::Type::Equals;
        token.end = ++at;
        return token;
    }
    if (speakerMarks.contains(line.at(at)) || topicMarks.contains(line.at(at))) {
        token.mark = speakerMarks.contains(line.at(at)) ? EntryKind::Speaker : EntryKind::Topic;
        ++at;
    }
    if (at < line.size() && quotationMarks.contains(line.at(at))) {
        token.type = Token::Type::Quoted;
        ++at;
        while (at < line.size()) {
            const bool isMark = quotationMarks.contains(line.at(at));
            // A doubled mark is one of the name's own, as in CSV.
            if (isMark && at + 1 < line.size() && line.at(at) == u'"' && line.at(at + 1) == u'"')
                ++at;
            else if (isMark)
                break;
            token.text += line.at(at++);
        }
        at = std::min(at + 1, line.size());
        token.text = token.text.simplified();
    } else {
        const qsizetype from = at;
        while (at < line.size() && !line.at(at).isSpace() && !separators.contains(line.at(at))
            && !equalsSigns.contains(line.at(at)))
            ++at;
        token.text = line.sliced(from, at - from).toString();
    }
    token.end = at;
    return token;
}

Line readLine(QStringView text)
{
    Line line;
    Segment segment;
    const auto endSegment = [&] {
        if (line.slashes == 1)
            segment.side = EntryKind::Topic;
        if (!segment.tokens.empty())
            line.segments.push_back(std::exchange(segment, {}));
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
        } else if (separators.contains(text.at(at))) {
            endSegment();
            if (slashes.contains(text.at(at)) && ++line.slashes == 1)
                for (Segment& before : line.segments)
                    before.side = EntryKind::Speaker;
            ++at;
        } else if (isNoteDash(text, at)) {
            line.noteStart = at + 2;
            break;
        } else if (const qsizetype length = segment.tokens.empty() ? noteWordLength(text, at) : 0) {
            line.noteStart = at + length;
            break;
        } else {
            segment.tokens.push_back(readToken(text, at));
        }
    }
    endSegment();
    return line;
}

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

bool isKind(const QuickTagPart& part, Kind kind)
{
    return part.kind == kind && (part.state == State::Known || part.state == State::New);
}

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
}

const QuickTagPart* QuickTag::obstacle() const
{
    const auto found = std::ranges::find_if(
        parts, [](const QuickTagPart& part) { return part.state != State::Known && part.state != State::New; });
    return found == parts.end() ? nullptr : &*found;
}

const QuickTagPart* QuickTag::partAt(qsizetype cursor) const
{
    const auto found = std::ranges::find_if(
        parts, [&](const QuickTagPart& part) { return part.start <= cursor && cursor <= part.end; });
    return found == parts.end() ? nullptr : &*found;
}

QuickTag parseQuickTag(QStringView line, const NameMatcher& names)
{
    const Line read = readLine(line);
    Reader reader(names);
    for (const Segment& segment : read.segments)
        reader.read(segment);
    QuickTag tag;
    tag.parts = std::move(reader.parts);
    if (read.noteStart >= 0)
        tag.note = line.sliced(read.noteStart).trimmed().toString();
    return tag;
}

QString quotedName(const QString& name)
{
    const auto isSpecial = [](QChar letter) {
        return separators.contains(letter) || equalsSigns.contains(letter) || quotationMarks.contains(letter);
    };
    const bool startsWithMark =
        !name.isEmpty() && (speakerMarks.contains(name.front()) || topicMarks.contains(name.front()));
    const bool readsAsNote = noteWordLength(name, 0) > 0 || name.startsWith(u"--") || name.contains(u" -- ");
    if (!startsWithMark && !readsAsNote && std::ranges::none_of(name, isSpecial))
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

app::Statement withQuickTag(app::Statement statement, const QuickTag& tag)
{
    const auto goesBy = [](const QuickTagPart& part) {
        return
            [&part](const auto& named) { return named.name == part.name || named.name == app::toUtf8(part.spelling); };
    };
    std::vector<app::SpokenBy> speakers;
    std::vector<app::AboutTopic> topics;
    statement.manner = app::Manner::Unstated;
    for (const QuickTagPart& part : tag.parts) {
        if (isKind(part, Kind::Speaker)) {
            if (std::ranges::any_of(speakers, goesBy(part)))
                continue;
            const auto kept = std::ranges::find_if(statement.speakers, goesBy(part));
            speakers.push_back(kept == statement.speakers.end() ? app::SpokenBy{part.name, {}} : *kept);
        } else if (isKind(part, Kind::Topic)) {
            auto topic = std::ranges::find_if(topics, goesBy(part));
            if (topic == topics.end()) {
                const auto kept = std::ranges::find_if(statement.topics, goesBy(part));
                topics.push_back(
                    kept == statement.topics.end() ? app::AboutTopic{part.name, app::Stance::Unstated, {}, {}} : *kept);
                topic = topics.end() - 1;
                topic->stance = part.stance;
            } else if (part.stance != app::Stance::Unstated) {
                topic->stance = part.stance;
            }
        } else if (isKind(part, Kind::Manner)) {
            statement.manner = part.manner;
        }
    }
    statement.speakers = std::move(speakers);
    statement.topics = std::move(topics);
    if (tag.note)
        statement.note = app::toUtf8(*tag.note);
    return statement;
}

namespace {

/// What could stand at the cursor of a line.
class Completer
{
public:
    Completer(QStringView line, qsizetype cursor, const NameMatcher& names, std::size_t most)
        : m_line(line)
        , m_head(line.first(std::clamp<qsizetype>(cursor, 0, line.size())))
        , m_names(names)
        , m_most(most)
        , m_read(readLine(m_head))
        , m_isInsideWord(!m_head.isEmpty() && !m_head.back().isSpace())
        , m_end(m_head.size())
    {
        // A word goes on behind the cursor when one edits in the middle.
        while (m_isInsideWord && m_end < line.size() && line.at(m_end).isLetterOrNumber())
            ++m_end;
        const QStringView said = m_head.trimmed();
        if (!said.isEmpty() && !separators.contains(said.back()) && !m_read.segments.empty())
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
        else if (m_read.slashes == 0 && readLine(m_line).slashes > 0)
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
        Reader reader(m_names);
        reader.read(
            {{m_tokens.begin() + static_cast<std::ptrdiff_t>(from), m_tokens.begin() + static_cast<std::ptrdiff_t>(to)},
                m_side});
        return std::ranges::all_of(reader.parts, [](const QuickTagPart& part) { return part.state == State::Known; });
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

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/sentences.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace app {

namespace {

using View = std::u32string_view;

constexpr View stops = U".!?…‽。！？｡．؟۔।॥።։";
/// These need no space behind them: the scripts they belong to write none.
constexpr View wideStops = U"。！？｡．";
constexpr View openers = U"\"'“‘„‚«‹([{「『《〈（【¿¡";
constexpr View closers = U"\"'”’“‘»›)]}」』》〉）】";
constexpr View quotes = U"\"'”’“‘»›」』";
/// Marks that open in one language and close in another: what stands behind them decides.
constexpr View ambiguousMarks = U"\"'“‘";
constexpr View dashes = U"-–—―";

// --- words --------------------------------------------------------------------------------------------------------
// An unknown abbreviation costs little: before a lower-case word no sentence ends anyway. So these lists hold only
// what often stands before a name, a number or another capital.

/// Stand before a name or an explanation and never at an end.
constexpr View titles =
    U"Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Profs Gov Govs Gen Sen Sens Rep Reps Lt Col Sgt Capt Cpl Maj Adm Cmdr "
    U"Pvt Rev Hon St Ste Ft Mt Pres Supt Det Insp Amb Atty Asst Brig Dep Fr Sec vs v cf viz approx ca e.g i.e E.g "
    U"I.e EE Mrd Mio Hr lt z i d u o bzw evtl ggf sog z.B d.h u.a MM им ул пл просп пер д акад проф Проф доц тов гр св "
    U"ген зам см См "
    U"ср Ср напр ок т.е Т.е т.н т.к Т.к";

/// End no sentence before a number; elsewhere they are words.
constexpr View numberWords =
    U"No Nos no Nr Abs p pp Fig Figs fig Vol vol Art art sec Ch Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec ст Ст "
    U"стр рис гл п т с";

/// Stand behind a day that is written with a point: 4. Juli.
constexpr View dayFollowers =
    U"Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert "
    U"Jahrhunderts";

/// Belong to the name before them, which may go on: they end a sentence only before a word that begins one.
constexpr View nameEndings =
    U"Inc Corp Ltd Co Cos Bros LLC Jr Sr Dept Univ Assn Ave Blvd Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan "
    U"Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo UU г гг обл респ";

/// Dotted, but nobody goes on with a name after them.
constexpr View dottedEndings = U"т.д т.п";

/// Words that begin sentences and hardly ever names: what tells "in the U.S. He left" from "U.S. President".
constexpr View starters =
    U"A According After All Also Although An And Another Any Anyone Are As Asked At Because Before Both But By Can "
    U"Despite Did Do Does During Each Earlier Even Every For From Given Had Has Have He He’s He's Her Here His How "
    U"However I I’m I'm If In Indeed Instead Is It It’s It's Its Later Like Many Meanwhile More Moreover Most Mr "
    U"Mrs Ms My No Nor Not Nothing Now On Once One Only Or Other Others Our Over People Perhaps Several She She’s "
    U"She's Since So Some Speaking Still Such That That’s That's The Their Then There There’s There's These They "
    U"They’re They're This Those Though Thus To Today Two Under Unlike Until Was We We’re We're Were What When "
    U"Where Whether Which While Who Why Will With Without Yes Yet You Your А Без В Во Все Вы Где Глава Для До Его "
    U"Ее Её Если Еще Ещё За Затем И Из Их К Как Когда Кроме Мы На Не Но О Об Однако Он Она Они Оно От Перед По "
    U"Позже После При Ранее С Со Так Также Там Теперь То Тогда У Что Эта Эти Это Этот Я";

/// Follow a question or an exclamation that is quoted: “Stop!” Putin said.
constexpr View reportingVerbs =
    U"said says asked asks told added replied responded wrote tweeted shouted exclaimed cried continued demanded "
    U"wondered joked quipped insisted declared yelled chanted answered countered read reads";
constexpr auto chineseReportingVerbs = std::to_array<View>(
    {U"说", U"說", U"称", U"稱", U"表示", U"指出", U"强调", U"強調", U"回答", U"问", U"問", U"写道", U"寫道", U"道"});

/// Begin sentences, though they begin like the particle that follows what somebody said: 「…。」と述べた.
constexpr auto japaneseStarters = std::to_array<View>({U"とある", U"とうとう", U"とき", U"とくに", U"ところ", U"とっさ",
    U"とても", U"とにかく", U"とはいえ", U"とりわけ"});
/// Behind a quotation they make it a part of what goes on.
constexpr auto japaneseParticles = std::to_array<View>({U"と", U"って", U"など", U"を"});

// --- characters and tokens ----------------------------------------------------------------------------------------

bool holds(View set, char32_t character)
{
    return set.contains(character);
}
/// Whether @p word is one of @p words, which have spaces between them.
bool isOneOf(View words, View word)
{
    if (word.empty())
        return false;
    for (std::size_t at = words.find(word); at != View::npos; at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || words[at - 1] == U' ') && (end == words.size() || words[end] == U' '))
            return true;
    }
    return false;
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character);
}
bool isLetter(char32_t character)
{
    return QChar::isLetter(character);
}
bool isDigit(char32_t character)
{
    return QChar::isDigit(character);
}
bool isUpper(char32_t character)
{
    return QChar::isUpper(character) || QChar::isTitleCase(character);
}
bool isHangul(char32_t character)
{
    return QChar::script(character) == QChar::Script_Hangul;
}
/// Of the scripts that write no space between sentences.
bool isChineseOrJapanese(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}
/// Whether text that starts so may start a sentence.
bool mayStart(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Other: // scripts without case
    case QChar::Number_DecimalDigit:
    case QChar::Number_Other:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Other: return true;
    default: return holds(U"@#•*", character);
    }
}

/// A run of stops with the marks that close behind it: `?!”` or `.)`.
struct Candidate
{
    std::size_t start = 0;    ///< first stop
    std::size_t stopsEnd = 0; ///< behind the first run of stops
    std::size_t marksEnd = 0; ///< behind the marks
    std::size_t end = 0;      ///< behind the numbers of notes, too: ." [1]

    [[nodiscard]] View stopsIn(View text) const { return text.substr(start, stopsEnd - start); }
    [[nodiscard]] View marksIn(View text) const { return text.substr(stopsEnd, marksEnd - stopsEnd); }
    /// As in (R., Fla.). or «Да!». where the second stop is that of the sentence.
    [[nodiscard]] bool isStoppedTwice(View text) const
    {
        return marksEnd > stopsEnd && stops.contains(text[marksEnd - 1]);
    }
};

class Scanner
{
public:
    explicit Scanner(View text)
        : m_text(text)
    {
    }

    [[nodiscard]] Candidate candidateAt(std::size_t start) const;
    [[nodiscard]] bool ends(const Candidate& candidate) const;

private:
    [[nodiscard]] char32_t at(std::size_t index) const { return index < m_text.size() ? m_text[index] : U'\0'; }
    [[nodiscard]] std::size_t skipSpace(std::size_t index) const;
    [[nodiscard]] std::size_t skipOpeners(std::size_t index) const;
    [[nodiscard]] std::size_t skipNotes(std::size_t index) const;
    [[nodiscard]] View wordFrom(std::size_t index) const;
    [[nodiscard]] View tokenBefore(std::size_t stop) const;
    /// Whether only white space and opening marks lie between a sentence's beginning and @p index.
    [[nodiscard]] bool isSentenceStart(std::size_t index) const;
    [[nodiscard]] bool startsSentence(std::size_t next) const;
    [[nodiscard]] bool isInnerParenthesis(const Candidate& candidate) const;
    [[nodiscard]] bool isFollowedByReporting(std::size_t next) const;
    [[nodiscard]] bool isFollowedByChineseReporting(const Candidate& candidate) const;
    [[nodiscard]] bool isInsideLeaningQuotation(const Candidate& candidate) const;
    [[nodiscard]] bool isInsideJapaneseQuotation(const Candidate& candidate) const;
    [[nodiscard]] bool isWide(const Candidate& candidate) const;
    [[nodiscard]] bool endsWithoutSpace(const Candidate& candidate) const;
    [[nodiscard]] bool isInsideDate(std::size_t stop, View number, std::size_t next) const;
    [[nodiscard]] bool endsAfterFullStop(const Candidate& candidate, std::size_t next, bool dashed) const;

    View m_text;
};

Candidate Scanner::candidateAt(std::size_t start) const
{
    Candidate candidate{start, start, start, start};
    while (holds(stops, at(candidate.stopsEnd)))
        ++candidate.stopsEnd;
    std::size_t end = candidate.stopsEnd;
    while (true) {
        const char32_t mark = at(end);
        if (!holds(closers, mark) && !(end > candidate.stopsEnd && holds(stops, mark)))
            break;
        const char32_t behind = at(end + 1);
        if (holds(ambiguousMarks, mark) && (isLetter(behind) || isDigit(behind)) && !isHangul(behind))
            break; // it opens what follows
        ++end;
    }
    candidate.marksEnd = end;
    candidate.end = skipNotes(end);
    return candidate;
}

std::size_t Scanner::skipNotes(std::size_t index) const
{
    constexpr int mostNotes = 8;
    constexpr std::size_t mostDigits = 3; // [2017] is the writer's own word
    for (int note = 0; note < mostNotes; ++note) {
        const std::size_t first = skipSpace(index);
        std::size_t end = first + 1;
        while (isDigit(at(end)))
            ++end;
        if (at(first) != U'[' || end == first + 1 || end > first + 1 + mostDigits || at(end) != U']'
            || QChar::isLower(at(end + 1)))
            return index;
        index = end + 1;
    }
    return index;
}

std::size_t Scanner::skipSpace(std::size_t index) const
{
    while (index < m_text.size() && isSpace(m_text[index]))
        ++index;
    return index;
}

std::size_t Scanner::skipOpeners(std::size_t index) const
{
    while (index < m_text.size() && (isSpace(m_text[index]) || holds(openers, m_text[index])))
        ++index;
    return index;
}

View Scanner::wordFrom(std::size_t index) const
{
    std::size_t end = index;
    while (isLetter(at(end)) || (holds(U"'’-", at(end)) && isLetter(at(end + 1))))
        ++end;
    return m_text.substr(index, end - index);
}

View Scanner::tokenBefore(std::size_t stop) const
{
    std::size_t start = stop;
    const std::size_t limit = stop > 64 ? stop - 64 : 0;
    while (start > limit) {
        const char32_t character = m_text[start - 1];
        if (isSpace(character) || holds(openers, character) || holds(U"–—―/,:;", character))
            break;
        --start;
    }
    return m_text.substr(start, stop - start);
}

bool Scanner::isSentenceStart(std::size_t index) const
{
    while (index > 0 && (isSpace(m_text[index - 1]) || holds(openers, m_text[index - 1])))
        --index;
    while (index > 0 && holds(closers, m_text[index - 1]))
        --index;
    return index == 0 || holds(stops, m_text[index - 1]);
}

bool Scanner::startsSentence(std::size_t next) const
{
    const View word = wordFrom(next);
    // "A." and "В." are initials, however often "A" and "В" begin a sentence.
    return isOneOf(starters, word) && !(word.size() == 1 && at(next + 1) == U'.');
}

bool Scanner::isInnerParenthesis(const Candidate& candidate) const
{
    const View marks = candidate.marksIn(m_text);
    const bool round = marks.contains(U')');
    if (!round && !marks.contains(U']'))
        return false;
    const char32_t opener = round ? U'(' : U'[';
    const std::size_t limit = candidate.start > sentenceContext / 2 ? candidate.start - sentenceContext / 2 : 0;
    for (std::size_t index = candidate.start; index-- > limit;)
        if (m_text[index] == opener)
            return !isSentenceStart(index);
    return false;
}

bool Scanner::isFollowedByReporting(std::size_t next) const
{
    if (startsSentence(next))
        return false; // “Stop!” He said … would be “Stop!” he said
    for (int words = 0; words < 4; ++words) {
        const View word = wordFrom(next);
        if (word.empty())
            return false;
        if (isOneOf(reportingVerbs, word))
            return true;
        next = skipSpace(next + word.size());
    }
    return false;
}

/// “……。”王毅说。 is one sentence; 王毅说：“……。”他还说 is two.
bool Scanner::isFollowedByChineseReporting(const Candidate& candidate) const
{
    const View marks = candidate.marksIn(m_text);
    if (!marks.contains(U'”') && !marks.contains(U'」') && !marks.contains(U'』'))
        return false;
    if (holds(U"的等地这之、，", at(candidate.marksEnd)))
        return true; // the quotation is part of a larger phrase
    const std::size_t limit = candidate.start > sentenceContext / 2 ? candidate.start - sentenceContext / 2 : 0;
    for (std::size_t index = candidate.start; index-- > limit;) {
        if (holds(U"“「『", m_text[index])) {
            if (!isSentenceStart(index))
                return false;
            break;
        }
    }
    const View ahead = m_text.substr(candidate.marksEnd, 16);
    const View clause = ahead.substr(0, ahead.find_first_of(U"，。！？；：、“「"));
    return std::ranges::any_of(chineseReportingVerbs, [&](View verb) { return clause.contains(verb); });
}

/// "……다. ……다"고 밝혔다: the words behind the closing mark lean on it, so what is quoted is a part of one sentence,
/// however many it has of its own.
bool Scanner::isInsideLeaningQuotation(const Candidate& candidate) const
{
    constexpr View marks = U"\"“”";
    if (candidate.start == 0 || !isHangul(m_text[candidate.start - 1]) || candidate.marksEnd > candidate.stopsEnd)
        return false;
    // What stands behind a space or nothing opens, all else closes.
    const auto opens = [this](std::size_t index) {
        return m_text[index] == U'“'
            || (m_text[index] == U'"'
                && (index == 0 || isSpace(m_text[index - 1]) || holds(openers, m_text[index - 1])));
    };
    const std::size_t first = candidate.start > sentenceContext / 2 ? candidate.start - sentenceContext / 2 : 0;
    std::size_t before = candidate.start;
    while (before > first && !holds(marks, m_text[before - 1]))
        --before;
    if (before == first || !opens(before - 1))
        return false;
    const std::size_t last = std::min(m_text.size(), candidate.start + sentenceContext / 2);
    std::size_t behind = candidate.end;
    while (behind < last && !holds(marks, m_text[behind]))
        ++behind;
    return behind < last && !opens(behind) && isHangul(at(behind + 1));
}

/// 「……。……。」と述べた: as in Korean the words behind the closing mark lean on it.
bool Scanner::isInsideJapaneseQuotation(const Candidate& candidate) const
{
    constexpr View opening = U"「『";
    constexpr View closing = U"」』";
    const std::size_t first = candidate.start > sentenceContext / 2 ? candidate.start - sentenceContext / 2 : 0;
    int inner = 0; // marks of a quotation within
    std::size_t before = candidate.start;
    while (before > first && (inner > 0 || !holds(opening, m_text[before - 1]))) {
        --before;
        inner += holds(closing, m_text[before]) ? 1 : holds(opening, m_text[before]) ? -1 : 0;
    }
    if (before == first)
        return false;
    const std::size_t last = std::min(m_text.size(), candidate.start + sentenceContext / 2);
    std::size_t behind = candidate.stopsEnd;
    while (behind < last && (inner > 0 || !holds(closing, m_text[behind]))) {
        inner += holds(opening, m_text[behind]) ? 1 : holds(closing, m_text[behind]) ? -1 : 0;
        ++behind;
    }
    if (behind == last)
        return false;
    const View next = m_text.substr(behind + 1);
    const auto begins = [next](View word) { return next.starts_with(word); };
    return std::ranges::any_of(japaneseParticles, begins) && std::ranges::none_of(japaneseStarters, begins);
}

/// Whether its stops need no space behind them. Half-width ones stand in Chinese text, too: 为什么?因为……
bool Scanner::isWide(const Candidate& candidate) const
{
    const View marks = candidate.stopsIn(m_text);
    if (marks.find_first_of(wideStops) != View::npos)
        return true;
    const char32_t next = at(candidate.end);
    return marks.find_first_not_of(U"!?") == View::npos && candidate.start > 0
        && isChineseOrJapanese(m_text[candidate.start - 1])
        && candidate.marksIn(m_text).find_first_not_of(U"”’」』") == View::npos
        && (isChineseOrJapanese(next) || holds(U"“‘「『《〈（【", next));
}

bool Scanner::endsWithoutSpace(const Candidate& candidate) const
{
    const char32_t next = at(candidate.end);
    const char32_t before = candidate.start > 0 ? m_text[candidate.start - 1] : U'\0';
    if (candidate.marksEnd > candidate.stopsEnd)
        return false; // 고 말했다 and the like lean on the closing mark
    // Copied pages lose spaces. These shapes are no abbreviation, number or address.
    if (isHangul(before))
        return isHangul(next) || holds(U"“‘\"", next);
    const View token = tokenBefore(candidate.start);
    const bool afterWord = QChar::isLower(before) && token.size() > 1 && !token.contains(U'.');
    const View nextWord = wordFrom(candidate.end);
    return afterWord && (holds(U"“«", next) || (isUpper(next) && at(candidate.end + nextWord.size()) != U'.'));
}

/// Whether the point behind a number is that of a day or year: 4. Juli, 2017. 7. 4.
bool Scanner::isInsideDate(std::size_t stop, View number, std::size_t next) const
{
    if (isOneOf(dayFollowers, wordFrom(next)))
        return number.size() <= 2;
    const std::size_t start = stop - number.size();
    if (isHangul(at(next)) && start >= 3 && isSpace(at(start - 1)) && at(start - 2) == U'.' && isDigit(at(start - 3)))
        return true; // 2017. 7. 4. 열렸다
    std::size_t end = next;
    while (isDigit(at(end)))
        ++end;
    return end > next && end - next <= 2 && at(end) == U'.';
}

bool Scanner::endsAfterFullStop(const Candidate& candidate, std::size_t next, bool dashed) const
{
    if (candidate.start > 0 && holds(closers, m_text[candidate.start - 1]))
        return true; // it was called a "new era". The stop is that of the sentence
    const View token = tokenBefore(candidate.start);
    if (isOneOf(titles, token))
        return false;
    if (isOneOf(numberWords, token))
        return !isDigit(at(next));
    if (std::ranges::all_of(token, isDigit)) // "1." before the first words of a paragraph numbers it
        return !token.empty() && skipSpace(0) + token.size() != candidate.start
            && !isInsideDate(candidate.start, token, next);
    const bool initial = token.size() == 1 && isUpper(token.front());
    const bool dotted = token.contains(U'.') && !isOneOf(dottedEndings, token) && std::ranges::none_of(token, isDigit)
        && token.size() <= 8;
    if (initial || dotted || isOneOf(nameEndings, token))
        return !dashed && startsSentence(next); // RENO, Nev. — The
    return true;
}

bool Scanner::ends(const Candidate& candidate) const
{
    const std::size_t behind = skipSpace(candidate.end);
    if (behind == m_text.size())
        return false; // the paragraph ends here anyway
    if (isWide(candidate))
        return !isFollowedByChineseReporting(candidate) && !isInsideJapaneseQuotation(candidate);
    if (isInsideLeaningQuotation(candidate))
        return false;
    if (behind == candidate.end)
        return endsWithoutSpace(candidate);

    const bool quoted = candidate.marksIn(m_text).find_first_of(quotes) != View::npos;
    std::size_t next = skipOpeners(behind);
    const bool dashed = holds(dashes, at(next));
    if (dashed) {
        // «Мы готовы!» — сказал он.
        if (quoted)
            return false;
        next = skipOpeners(next + 1);
    }
    if (!mayStart(at(next)) || (isInnerParenthesis(candidate) && !candidate.isStoppedTwice(m_text)))
        return false;
    if (candidate.isStoppedTwice(m_text))
        return true;
    if (candidate.stopsIn(m_text) == U"."sv)
        return endsAfterFullStop(candidate, next, dashed);
    if (candidate.stopsIn(m_text).find_first_of(U"!?") != View::npos) {
        const View word = wordFrom(next);
        const bool isName = !quoted && at(next + word.size()) == U'.' && isOneOf(nameEndings, word); // Yahoo! Inc.
        return !isName && (!quoted || !isFollowedByReporting(next));
    }
    // Points that stand apart mark words left out; the sentence may go on.
    const bool apart =
        candidate.start == 0 || isSpace(m_text[candidate.start - 1]) || holds(openers, m_text[candidate.start - 1]);
    return !apart || startsSentence(next);
}
}

std::vector<std::size_t> sentenceEnds(std::u32string_view paragraph)
{
    const Scanner scanner(paragraph);
    std::vector<std::size_t> ends;
    for (std::size_t index = 0; index < paragraph.size();) {
        const char32_t character = paragraph[index];
        if (character == U'\u2028' || character == U'\u2029') {
            ends.push_back(++index); // a line of its own
        } else if (holds(stops, character)) {
            const Candidate candidate = scanner.candidateAt(index);
            if (scanner.ends(candidate))
                ends.push_back(candidate.end);
            index = candidate.end;
        } else {
            ++index;
        }
    }
    if (ends.empty() || ends.back() < paragraph.size())
        ends.push_back(paragraph.size());
    return ends;
}
}

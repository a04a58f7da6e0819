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
constexpr auto titles = std::to_array<View>({
    U"Mr", U"Mrs", U"Ms", U"Mx", U"Messrs", U"Mme", U"Mlle", U"Dr", U"Prof", U"Profs", U"Gov", U"Govs", U"Gen", U"Sen",
    U"Sens", U"Rep", U"Reps", U"Lt", U"Col", U"Sgt", U"Capt", U"Cpl", U"Maj", U"Adm", U"Cmdr", U"Pvt", U"Rev", U"Hon",
    U"St", U"Ste", U"Ft", U"Mt", U"Pres", U"Supt", U"Det", U"Insp", U"Amb", U"Atty", U"Asst", U"Brig", U"Dep", U"Fr", U"Sec",
    U"vs", U"v", U"cf", U"viz", U"approx", U"ca", U"e.g", U"i.e", U"E.g", U"I.e",
    U"им", U"ул", U"пл", U"просп", U"пер", U"д", U"акад", U"проф", U"Проф", U"доц", U"тов", U"гр", U"св", U"ген",
    U"зам", U"см", U"См", U"ср", U"Ср", U"напр", U"ок", U"т.е", U"Т.е", U"т.н", U"т.к", U"Т.к",
});

/// End no sentence before a number; elsewhere they are words.
constexpr auto numberWords = std::to_array<View>({
    U"No", U"Nos", U"no", U"p", U"pp", U"Fig", U"Figs", U"fig", U"Vol", U"vol", U"Art", U"art", U"sec", U"Ch",
    U"Jan", U"Feb", U"Mar", U"Apr", U"Jun", U"Jul", U"Aug", U"Sept", U"Sep", U"Oct", U"Nov", U"Dec",
    U"ст", U"Ст", U"стр", U"рис", U"гл", U"п", U"т", U"с",
});

/// Belong to the name before them, which may go on: they end a sentence only before a word that begins one.
constexpr auto nameEndings = std::to_array<View>({
    U"Inc", U"Corp", U"Ltd", U"Co", U"Cos", U"Bros", U"LLC", U"Jr", U"Sr", U"Dept", U"Univ", U"Assn", U"Ave", U"Blvd",
    U"Ariz", U"Ark", U"Calif", U"Colo", U"Conn", U"Del", U"Fla", U"Ga", U"Ill", U"Ind", U"Kan", U"Ky", U"La", U"Mass",
    U"Md", U"Mich", U"Minn", U"Miss", U"Mo", U"Mont", U"Neb", U"Nev", U"Okla", U"Ore", U"Pa", U"Penn", U"Tenn",
    U"Tex", U"Va", U"Vt", U"Wash", U"Wis", U"Wyo", U"г", U"гг", U"обл", U"респ",
});

/// Dotted, but nobody goes on with a name after them.
constexpr auto dottedEndings = std::to_array<View>({U"т.д", U"т.п"});

/// Words that begin sentences and hardly ever names: what tells "in the U.S. He left" from "U.S. President".
constexpr auto starters = std::to_array<View>({
    U"A", U"According", U"After", U"All", U"Also", U"Although", U"An", U"And", U"Another", U"Any", U"Anyone", U"Are",
    U"As", U"Asked", U"At", U"Because", U"Before", U"Both", U"But", U"By", U"Can", U"Despite", U"Did", U"Do", U"Does",
    U"During", U"Each", U"Earlier", U"Even", U"Every", U"For", U"From", U"Given", U"Had", U"Has", U"Have", U"He",
    U"He’s", U"He's", U"Her", U"Here", U"His", U"How", U"However", U"I", U"I’m", U"I'm", U"If", U"In", U"Indeed",
    U"Instead", U"Is", U"It", U"It’s", U"It's", U"Its", U"Later", U"Like", U"Many", U"Meanwhile", U"More", U"Moreover",
    U"Most", U"Mr", U"Mrs", U"Ms", U"My", U"No", U"Nor", U"Not", U"Nothing", U"Now", U"On", U"Once", U"One", U"Only",
    U"Or", U"Other", U"Others", U"Our", U"Over", U"People", U"Perhaps", U"Several", U"She", U"She’s", U"She's",
    U"Since", U"So", U"Some", U"Speaking", U"Still", U"Such", U"That", U"That’s", U"That's", U"The", U"Their", U"Then",
    U"There", U"There’s", U"There's", U"These", U"They", U"They’re", U"They're", U"This", U"Those", U"Though", U"Thus",
    U"To", U"Today", U"Two", U"Under", U"Unlike", U"Until", U"Was", U"We", U"We’re", U"We're", U"Were", U"What",
    U"When", U"Where", U"Whether", U"Which", U"While", U"Who", U"Why", U"Will", U"With", U"Without", U"Yes", U"Yet",
    U"You", U"Your",
    U"А", U"Без", U"В", U"Во", U"Все", U"Вы", U"Где", U"Глава", U"Для", U"До", U"Его", U"Ее", U"Её", U"Если", U"Еще",
    U"Ещё", U"За", U"Затем", U"И", U"Из", U"Их", U"К", U"Как", U"Когда", U"Кроме", U"Мы", U"На", U"Не", U"Но", U"О",
    U"Об", U"Однако", U"Он", U"Она", U"Они", U"Оно", U"От", U"Перед", U"По", U"Позже", U"После", U"При", U"Ранее",
    U"С", U"Со", U"Так", U"Также", U"Там", U"Теперь", U"То", U"Тогда", U"У", U"Что", U"Эта", U"Эти", U"Это", U"Этот",
    U"Я",
});

/// Follow a question or an exclamation that is quoted: “Stop!” Putin said.
constexpr auto reportingVerbs = std::to_array<View>({
    U"said", U"says", U"asked", U"asks", U"told", U"added", U"replied", U"responded", U"wrote", U"tweeted", U"shouted",
    U"exclaimed", U"cried", U"continued", U"demanded", U"wondered", U"joked", U"quipped", U"insisted", U"declared",
    U"yelled", U"chanted", U"answered", U"countered", U"read", U"reads",
});
constexpr auto chineseReportingVerbs = std::to_array<View>({
    U"说", U"說", U"称", U"稱", U"表示", U"指出", U"强调", U"強調", U"回答", U"问", U"問", U"写道", U"寫道", U"道",
});

// --- characters and tokens ----------------------------------------------------------------------------------------

bool holds(View set, char32_t character)
{
    return set.contains(character);
}
template<std::size_t size>
bool holds(const std::array<View, size>& words, View word)
{
    return std::ranges::find(words, word) != words.end();
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
    case QChar::Symbol_Other:
        return true;
    default:
        return holds(U"@#•*", character);
    }
}

/// A run of stops with the marks that close behind it: `?!”` or `.)`.
struct Candidate
{
    std::size_t start = 0;    ///< first stop
    std::size_t stopsEnd = 0; ///< behind the first run of stops
    std::size_t end = 0;      ///< behind the marks

    [[nodiscard]] View stopsIn(View text) const { return text.substr(start, stopsEnd - start); }
    [[nodiscard]] View marksIn(View text) const { return text.substr(stopsEnd, end - stopsEnd); }
    /// As in (R., Fla.). or «Да!». where the second stop is that of the sentence.
    [[nodiscard]] bool isStoppedTwice(View text) const { return end > stopsEnd && stops.contains(text[end - 1]); }
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
    [[nodiscard]] View wordFrom(std::size_t index) const;
    [[nodiscard]] View tokenBefore(std::size_t stop) const;
    /// Whether only white space and opening marks lie between a sentence's beginning and @p index.
    [[nodiscard]] bool isSentenceStart(std::size_t index) const;
    [[nodiscard]] bool startsSentence(std::size_t next) const;
    [[nodiscard]] bool isInnerParenthesis(const Candidate& candidate) const;
    [[nodiscard]] bool isFollowedByReporting(std::size_t next) const;
    [[nodiscard]] bool isFollowedByChineseReporting(const Candidate& candidate) const;
    [[nodiscard]] bool endsWithoutSpace(const Candidate& candidate) const;
    [[nodiscard]] bool endsAfterFullStop(const Candidate& candidate, std::size_t next, bool dashed) const;

    View m_text;
};

Candidate Scanner::candidateAt(std::size_t start) const
{
    Candidate candidate{start, start, start};
    while (holds(stops, at(candidate.stopsEnd)))
        ++candidate.stopsEnd;
    candidate.end = candidate.stopsEnd;
    while (true) {
        const char32_t mark = at(candidate.end);
        if (!holds(closers, mark) && !(candidate.end > candidate.stopsEnd && holds(stops, mark)))
            return candidate;
        const char32_t behind = at(candidate.end + 1);
        if (holds(ambiguousMarks, mark) && (isLetter(behind) || isDigit(behind)) && !isHangul(behind))
            return candidate; // it opens what follows
        ++candidate.end;
    }
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
    return holds(starters, word) && !(word.size() == 1 && at(next + 1) == U'.');
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
        if (holds(reportingVerbs, word))
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
    if (holds(U"的等地这之、，", at(candidate.end)))
        return true; // the quotation is part of a larger phrase
    const std::size_t limit = candidate.start > sentenceContext / 2 ? candidate.start - sentenceContext / 2 : 0;
    for (std::size_t index = candidate.start; index-- > limit;) {
        if (holds(U"“「『", m_text[index])) {
            if (!isSentenceStart(index))
                return false;
            break;
        }
    }
    const View ahead = m_text.substr(candidate.end, 16);
    const View clause = ahead.substr(0, ahead.find_first_of(U"，。！？；：、“「"));
    return std::ranges::any_of(chineseReportingVerbs, [&](View verb) { return clause.contains(verb); });
}

bool Scanner::endsWithoutSpace(const Candidate& candidate) const
{
    const char32_t next = at(candidate.end);
    const char32_t before = candidate.start > 0 ? m_text[candidate.start - 1] : U'\0';
    if (candidate.end > candidate.stopsEnd)
        return false; // 고 말했다 and the like lean on the closing mark
    // Copied pages lose spaces. These shapes are no abbreviation, number or address.
    if (isHangul(before))
        return isHangul(next) || holds(U"“‘\"", next);
    const View token = tokenBefore(candidate.start);
    const bool afterWord = QChar::isLower(before) && token.size() > 1 && !token.contains(U'.');
    const View nextWord = wordFrom(candidate.end);
    return afterWord && (holds(U"“«", next) || (isUpper(next) && at(candidate.end + nextWord.size()) != U'.'));
}

bool Scanner::endsAfterFullStop(const Candidate& candidate, std::size_t next, bool dashed) const
{
    const View token = tokenBefore(candidate.start);
    if (holds(titles, token))
        return false;
    if (holds(numberWords, token))
        return !isDigit(at(next));
    if (std::ranges::all_of(token, isDigit)) // "1." before the first words of a paragraph numbers it
        return !token.empty() && skipSpace(0) + token.size() != candidate.start;
    const bool initial = token.size() == 1 && isUpper(token.front());
    const bool dotted = token.contains(U'.') && !holds(dottedEndings, token)
        && std::ranges::none_of(token, isDigit) && token.size() <= 8;
    if (initial || dotted || holds(nameEndings, token))
        return !dashed && startsSentence(next); // RENO, Nev. — The
    return true;
}

bool Scanner::ends(const Candidate& candidate) const
{
    const std::size_t behind = skipSpace(candidate.end);
    if (behind == m_text.size())
        return false; // the paragraph ends here anyway
    if (candidate.stopsIn(m_text).find_first_of(wideStops) != View::npos)
        return !isFollowedByChineseReporting(candidate);
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
    if (candidate.stopsIn(m_text).find_first_of(U"!?") != View::npos)
        return !quoted || !isFollowedByReporting(next);
    // Points that stand apart mark words left out; the sentence may go on.
    const bool apart = candidate.start == 0 || isSpace(m_text[candidate.start - 1])
        || holds(openers, m_text[candidate.start - 1]);
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

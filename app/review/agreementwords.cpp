// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementwords.h"

#include "app/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// What makes a figure look better or worse than the coders are.
enum class Trap {
    Chance,      ///< nothing is taken off for chance
    Exactness,   ///< a character too many counts like a statement too many
    Partners,    ///< partners are found by chance where much is marked
    NearMiss,    ///< the reach decides
    Marked,      ///< little or nearly all of the text is marked
    Length,      ///< long statements weigh more
    BothMarked,  ///< what one coder alone marked does not count
    Dense,       ///< random places fit too where much is marked
    Prevalence,  ///< falls where one code is common
    Certainty,   ///< stays high where one code is common
    CoderHabits, ///< as Prevalence, and coders who use the codes unequally often look better
};

struct FigureWords
{
    std::string_view key;
    const char* name;
    const char* meaning; ///< %1 is the value
    Trap trap;
};

// "%1" is the figure: a share such as 83 %, or a coefficient such as 0.71.
constexpr std::array figureWords{
    FigureWords{"places.f1-exact", QT_TRANSLATE_NOOP("Agreement", "Span F1, exact borders"),
        QT_TRANSLATE_NOOP(
            "Agreement", "Of the statements of two coders, %1 have exactly the borders of one of the other's."),
        Trap::Exactness},
    FigureWords{"places.f1-overlap", QT_TRANSLATE_NOOP("Agreement", "Span F1, overlapping"),
        QT_TRANSLATE_NOOP(
            "Agreement", "Of the statements of two coders, %1 share words with one of the other's, one to one."),
        Trap::Partners},
    FigureWords{"places.boundary-similarity", QT_TRANSLATE_NOOP("Agreement", "Boundary similarity B"),
        QT_TRANSLATE_NOOP("Agreement", "Of the borders that coders set, %1 agree, near misses in part."),
        Trap::NearMiss},
    FigureWords{"places.u-alpha-marked", QT_TRANSLATE_NOOP("Agreement", "u-alpha, marked or not"),
        QT_TRANSLATE_NOOP("Agreement", "On which characters belong to a statement, agreement beyond chance is %1."),
        Trap::Marked},
    FigureWords{"places.u-alpha-speakers", QT_TRANSLATE_NOOP("Agreement", "u-alpha, speakers"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On which characters belong to a statement and who speaks, agreement beyond chance is %1."),
        Trap::Length},
    FigureWords{"places.cu-alpha-speakers", QT_TRANSLATE_NOOP("Agreement", "cu-alpha, speakers"),
        QT_TRANSLATE_NOOP(
            "Agreement", "In the characters that two coders marked, agreement on who speaks is %1 beyond chance."),
        Trap::BothMarked},
    FigureWords{"places.u-alpha-topics", QT_TRANSLATE_NOOP("Agreement", "u-alpha, topics"),
        QT_TRANSLATE_NOOP("Agreement",
            "On which characters belong to a statement and what it is about, agreement beyond chance is %1."),
        Trap::Length},
    FigureWords{"places.cu-alpha-topics", QT_TRANSLATE_NOOP("Agreement", "cu-alpha, topics"),
        QT_TRANSLATE_NOOP(
            "Agreement", "In the characters that two coders marked, agreement on the topics is %1 beyond chance."),
        Trap::BothMarked},
    FigureWords{"places.gamma", QT_TRANSLATE_NOOP("Agreement", "Gamma"),
        QT_TRANSLATE_NOOP(
            "Agreement", "Places, speakers and topics together agree %1 beyond statements at random places."),
        Trap::Dense},
    FigureWords{"speakers.percent", QT_TRANSLATE_NOOP("Agreement", "Same speakers"),
        QT_TRANSLATE_NOOP("Agreement", "Two coders name exactly the same speakers at %1 of their common places."),
        Trap::Chance},
    FigureWords{"speakers.alpha-masi", QT_TRANSLATE_NOOP("Agreement", "Alpha, MASI distance, of speakers"),
        QT_TRANSLATE_NOOP("Agreement",
            "On who speaks, agreement beyond chance is %1; sets that have speakers in common agree in part."),
        Trap::Prevalence},
    FigureWords{"speakers.alpha-jaccard", QT_TRANSLATE_NOOP("Agreement", "Alpha, Jaccard distance, of speakers"),
        QT_TRANSLATE_NOOP("Agreement",
            "On who speaks, agreement beyond chance is %1; sets agree as far as they have speakers in common."),
        Trap::Prevalence},
    FigureWords{"speakers.alpha-nominal", QT_TRANSLATE_NOOP("Agreement", "Alpha, nominal, of speakers"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On who speaks, agreement beyond chance is %1; only sets that are the same agree."),
        Trap::Prevalence},
    FigureWords{"topics.percent", QT_TRANSLATE_NOOP("Agreement", "Same topics"),
        QT_TRANSLATE_NOOP("Agreement", "Two coders name exactly the same topics at %1 of their common places."),
        Trap::Chance},
    FigureWords{"topics.alpha-masi", QT_TRANSLATE_NOOP("Agreement", "Alpha, MASI distance, of topics"),
        QT_TRANSLATE_NOOP("Agreement",
            "On the topics, agreement beyond chance is %1; sets that have topics in common agree in part."),
        Trap::Prevalence},
    FigureWords{"topics.alpha-jaccard", QT_TRANSLATE_NOOP("Agreement", "Alpha, Jaccard distance, of topics"),
        QT_TRANSLATE_NOOP("Agreement",
            "On the topics, agreement beyond chance is %1; sets agree as far as they have topics in common."),
        Trap::Prevalence},
    FigureWords{"topics.alpha-nominal", QT_TRANSLATE_NOOP("Agreement", "Alpha, nominal, of topics"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the topics, agreement beyond chance is %1; only sets that are the same agree."),
        Trap::Prevalence},
    FigureWords{"stance.percent", QT_TRANSLATE_NOOP("Agreement", "Same stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "Two coders chose the same stance on %1 of the topics that both have at a place."),
        Trap::Chance},
    FigureWords{"stance.alpha-ordinal", QT_TRANSLATE_NOOP("Agreement", "Alpha, ordinal, of stance"),
        QT_TRANSLATE_NOOP("Agreement",
            "On the stance, agreement beyond chance is %1, from supports by way of conditional and neutral to opposes; "
            "evasive is left out, for it lies nowhere between them."),
        Trap::Prevalence},
    FigureWords{"stance.kappa-linear", QT_TRANSLATE_NOOP("Agreement", "Kappa with linear weights, of stance"),
        QT_TRANSLATE_NOOP("Agreement",
            "On the stance without evasive, agreement beyond chance is %1, where each step apart costs the same."),
        Trap::CoderHabits},
    FigureWords{"stance.kappa-quadratic", QT_TRANSLATE_NOOP("Agreement", "Kappa with quadratic weights, of stance"),
        QT_TRANSLATE_NOOP("Agreement",
            "On the stance without evasive, agreement beyond chance is %1, where stances far apart cost most."),
        Trap::CoderHabits},
    FigureWords{"stance.alpha-nominal", QT_TRANSLATE_NOOP("Agreement", "Alpha, nominal, of stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the stance, evasive among them, agreement beyond chance is %1; only equal stances agree."),
        Trap::Prevalence},
    FigureWords{"stance.cohen-kappa", QT_TRANSLATE_NOOP("Agreement", "Cohen's kappa of stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the stance, agreement is %1 beyond the chance that each coder's own habits make."),
        Trap::CoderHabits},
    FigureWords{"stance.scott-pi", QT_TRANSLATE_NOOP("Agreement", "Scott's pi of stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the stance, agreement is %1 beyond the chance that the coders' common habits make."),
        Trap::Prevalence},
    FigureWords{"stance.conger-kappa", QT_TRANSLATE_NOOP("Agreement", "Conger's kappa of stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the stance, agreement is %1 beyond the chance that each coder's own habits make."),
        Trap::CoderHabits},
    FigureWords{"stance.fleiss-kappa", QT_TRANSLATE_NOOP("Agreement", "Fleiss' kappa of stance"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the stance, agreement is %1 beyond the chance that the coders' common habits make."),
        Trap::Prevalence},
    FigureWords{"stance.light-kappa", QT_TRANSLATE_NOOP("Agreement", "Light's kappa of stance"),
        QT_TRANSLATE_NOOP("Agreement", "On the stance, Cohen's kappa of two coders is %1 on average."),
        Trap::CoderHabits},
    FigureWords{"stance.gwet-ac1", QT_TRANSLATE_NOOP("Agreement", "Gwet's AC1 of stance"),
        QT_TRANSLATE_NOOP("Agreement", "On the stance, agreement is %1 beyond the chance on what is hard to code."),
        Trap::Certainty},
    FigureWords{"manner.percent", QT_TRANSLATE_NOOP("Agreement", "Same manner"),
        QT_TRANSLATE_NOOP("Agreement", "Two coders chose the same manner at %1 of the places where both chose one."),
        Trap::Chance},
    FigureWords{"manner.alpha-nominal", QT_TRANSLATE_NOOP("Agreement", "Alpha, nominal, of manner"),
        QT_TRANSLATE_NOOP("Agreement", "On the manner, agreement beyond chance is %1."), Trap::Prevalence},
    FigureWords{"manner.cohen-kappa", QT_TRANSLATE_NOOP("Agreement", "Cohen's kappa of manner"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the manner, agreement is %1 beyond the chance that each coder's own habits make."),
        Trap::CoderHabits},
    FigureWords{"manner.scott-pi", QT_TRANSLATE_NOOP("Agreement", "Scott's pi of manner"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the manner, agreement is %1 beyond the chance that the coders' common habits make."),
        Trap::Prevalence},
    FigureWords{"manner.conger-kappa", QT_TRANSLATE_NOOP("Agreement", "Conger's kappa of manner"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the manner, agreement is %1 beyond the chance that each coder's own habits make."),
        Trap::CoderHabits},
    FigureWords{"manner.fleiss-kappa", QT_TRANSLATE_NOOP("Agreement", "Fleiss' kappa of manner"),
        QT_TRANSLATE_NOOP(
            "Agreement", "On the manner, agreement is %1 beyond the chance that the coders' common habits make."),
        Trap::Prevalence},
    FigureWords{"manner.light-kappa", QT_TRANSLATE_NOOP("Agreement", "Light's kappa of manner"),
        QT_TRANSLATE_NOOP("Agreement", "On the manner, Cohen's kappa of two coders is %1 on average."),
        Trap::CoderHabits},
    FigureWords{"manner.gwet-ac1", QT_TRANSLATE_NOOP("Agreement", "Gwet's AC1 of manner"),
        QT_TRANSLATE_NOOP("Agreement", "On the manner, agreement is %1 beyond the chance on what is hard to code."),
        Trap::Certainty},
};

const FigureWords& wordsOf(std::string_view key)
{
    const auto* const found = std::ranges::find(figureWords, key, &FigureWords::key);
    Q_ASSERT(found != figureWords.end());
    return *found;
}

QString percent(double share)
{
    //: A share: 83 %
    return Words::tr("%1 %").arg(QString::number(100 * share, 'f', 0)).replace(u' ', QChar::Nbsp);
}

QString twoDigits(double value)
{
    const QString text = QString::number(value, 'f', 2);
    return text == "-0.00"_L1 ? u"0.00"_s : text;
}

bool isShare(Trap trap)
{
    return trap == Trap::Chance || trap == Trap::Exactness || trap == Trap::Partners || trap == Trap::NearMiss;
}

// From here on one code or the marked part of the text makes figures lean to one side.
constexpr double common = 0.8;

QString trapOf(Trap trap, const Prevalence& prevalence)
{
    const QString code = prevalence.code.empty() ? Words::tr("none", "no speaker, topic or stance was given")
                                                 : toQString(prevalence.code);
    const QString share = percent(prevalence.share);
    const bool isCommon = prevalence.share >= common;
    switch (trap) {
    case Trap::Chance:
        //: %1 is a speaker, topic, stance or manner, %2 a share
        return Words::tr("Nothing is taken off for chance: the most common code, %1, makes up %2 of all, and coders "
                         "who always gave it would agree fully.")
            .arg(code, share);
    case Trap::Exactness:
        return Words::tr(
            "A character too many counts as much as a statement too many, so read it beside the overlapping figure.");
    case Trap::Partners:
        return Words::tr("Nothing is taken off for chance: %1 of the text is marked, and the more it is, the more "
                         "partners are found by chance.")
            .arg(share);
    case Trap::NearMiss:
        return Words::tr(
            "A border less than ten characters off is a near miss; text that nobody marked does not raise the figure.");
    case Trap::Marked:
        return isCommon || prevalence.share <= 1 - common
            ? Words::tr("Only a small part of the text decides, since %1 of it is marked: a few characters weigh much.")
                  .arg(share)
            : Words::tr("Of the text %1 is marked, so neither marked nor unmarked text dominates.").arg(share);
    case Trap::Length:
        return Words::tr("It counts characters, so one long statement weighs as much as many short ones.");
    case Trap::BothMarked:
        return Words::tr("What only one coder marked does not count, so coders who mark little can look good.");
    case Trap::Dense:
        return Words::tr(
            "Of the text %1 is marked; the more it is, the better random places fit and the lower the figure.")
            .arg(share);
    case Trap::Prevalence:
        return isCommon
            ? Words::tr("Since %1 makes up %2 of all codes, a few disagreements on the others pull the figure far "
                        "down: read it beside the plain share.")
                  .arg(code, share)
            : Words::tr("No code is so common that it distorts the figure; the most common, %1, makes up %2.")
                  .arg(code, share);
    case Trap::Certainty:
        return isCommon ? Words::tr("Since %1 makes up %2 of all codes, the figure is high even if coders do not tell "
                                    "the others apart: read it beside alpha.")
                              .arg(code, share)
                        : Words::tr("It stays high where one code is common; here the most common, %1, makes up %2.")
                              .arg(code, share);
    case Trap::CoderHabits:
        return isCommon
            ? Words::tr("Since %1 makes up %2 of all codes, a few disagreements on the others pull the figure far "
                        "down; coders who use the codes unequally often are not held to account for it.")
                  .arg(code, share)
            : Words::tr("Coders who use the codes unequally often are not held to account for it; the most common "
                        "code, %1, makes up %2.")
                  .arg(code, share);
    }
    return {};
}
}

QString subjectName(AgreementSubject subject)
{
    switch (subject) {
    case AgreementSubject::Places: return Words::tr("Places");
    case AgreementSubject::Speakers: return Words::tr("Speakers");
    case AgreementSubject::Topics: return Words::tr("Topics");
    case AgreementSubject::Stance: return Words::tr("Stance");
    case AgreementSubject::Manner: return Words::tr("Manner");
    }
    return {};
}

QString shortText(const Coefficient& coefficient)
{
    return coefficient.value ? twoDigits(*coefficient.value) : u"–"_s;
}

QString shortText(const std::optional<Interval>& interval)
{
    if (!interval)
        return {};
    //: The borders of an interval: 0.65 to 0.77
    return Words::tr("%1 to %2").arg(twoDigits(interval->low), twoDigits(interval->high));
}

std::vector<SliceFigure> sliceFigures()
{
    return {{"f1-overlap", Words::tr("F1"), &AgreementSlice::f1},
        {"boundary-similarity", Words::tr("Borders B"), &AgreementSlice::boundaries},
        {"u-alpha-marked", Words::tr("Marked"), &AgreementSlice::marked},
        {"speakers-alpha-masi", Words::tr("Speakers"), &AgreementSlice::speakers},
        {"topics-alpha-masi", Words::tr("Topics"), &AgreementSlice::topics},
        {"stance-alpha-ordinal", Words::tr("Stance"), &AgreementSlice::stance},
        {"manner-alpha-nominal", Words::tr("Manner"), &AgreementSlice::manner}};
}

std::vector<CodeFigure> codeFigures(std::size_t coders)
{
    const bool isPair = coders <= 2;
    std::vector<CodeFigure> figures{{"percent", Words::tr("Percent"), &CodeAgreement::percent},
        {isPair ? "cohen-kappa" : "conger-kappa", isPair ? Words::tr("Cohen's kappa") : Words::tr("Conger's kappa"),
            &CodeAgreement::kappa, &CodeAgreement::kappaInterval},
        {isPair ? "scott-pi" : "fleiss-kappa", isPair ? Words::tr("Scott's pi") : Words::tr("Fleiss' kappa"),
            &CodeAgreement::pi},
        {"alpha-nominal", Words::tr("Alpha"), &CodeAgreement::alpha, &CodeAgreement::alphaInterval},
        {"gwet-ac1", Words::tr("AC1"), &CodeAgreement::ac1, &CodeAgreement::ac1Interval}};
    if (!isPair)
        figures.insert(figures.begin() + 3, {"light-kappa", Words::tr("Light's kappa"), &CodeAgreement::light});
    return figures;
}

QString cellText(const CodeFigure& figure, const CodeAgreement& code)
{
    const QString value = shortText(code.*figure.value);
    const std::optional<Interval> interval = figure.intervalIn(code);
    return interval ? u"%1 (%2)"_s.arg(value, shortText(interval)) : value;
}

QString figureName(std::string_view key)
{
    return Words::tr(wordsOf(key).name);
}

QString figureMeaning(const Figure& figure, const Prevalence& prevalence)
{
    const FigureWords& words = wordsOf(figure.key);
    if (!figure.value.value)
        //: %1 is a reason: "nothing was marked"
        return Words::tr("This figure does not exist here: %1.").arg(figure.value.undefined);
    const double value = *figure.value.value;
    const QString meaning = Words::tr(words.meaning).arg(isShare(words.trap) ? percent(value) : twoDigits(value));
    //: Two sentences: what a figure means, and its trap
    return Words::tr("%1 %2").arg(meaning, trapOf(words.trap, prevalence));
}

QString leftOutOfGamma(int articles)
{
    return Words::tr("Articles left out because too many statements stand on the same words: %1.").arg(articles);
}

QString codeTrap(const std::vector<qint64>& given, const std::vector<qint64>& places)
{
    constexpr double rare = 0.05;
    constexpr double unequal = 2;
    const auto sum = [](const std::vector<qint64>& counts) {
        return static_cast<double>(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    };
    if (sum(places) == 0)
        return {};
    const double share = sum(given) / sum(places);
    if (share < rare)
        return Words::tr("Rare, at %1: percent and AC1 are high whatever the coders do with it, and kappa, pi and "
                         "alpha rest on few places.")
            .arg(percent(share));
    if (share > 1 - rare)
        return Words::tr("Nearly everywhere, at %1: percent and AC1 are high whatever the coders do, and kappa, pi and "
                         "alpha rest on the few places without it.")
            .arg(percent(share));
    double least = 1;
    double most = 0;
    for (std::size_t coder = 0; coder < places.size(); ++coder) {
        if (places[coder] == 0)
            continue;
        const double own = static_cast<double>(given[coder]) / static_cast<double>(places[coder]);
        least = std::min(least, own);
        most = std::max(most, own);
    }
    if (most > unequal * least)
        return Words::tr("Coders give it unequally often, from %1 to %2: kappa does not hold them to account for that, "
                         "pi and alpha do.")
            .arg(percent(least), percent(most));
    return {};
}

QStringList whatWasCompared(const AgreementReport& report)
{
    QStringList coders;
    for (const std::string& coder : report.coders)
        coders.append(toQString(coder));
    QStringList sentences{Words::tr("Coders: %1.").arg(coders.join(u", "_s)),
        Words::tr("Articles: %1. Statements of all coders: %2. Places that two coders or more marked: %3.")
            .arg(report.articles.size())
            .arg(report.statements)
            .arg(report.places)};
    if (report.samples > 0)
        sentences.append(Words::tr("Intervals hold 95 % of the figures that %1 draws of these articles give; the seed "
                                   "of the draws is %2.")
                .arg(report.samples)
                .arg(report.seed));
    else if (report.articles.size() < 2)
        sentences.append(
            Words::tr("There are no intervals: they come from draws of articles, of which there is only one."));
    else
        sentences.append(Words::tr("There are no intervals, since no draws of articles were asked for."));
    return sentences;
}

namespace {

/// For each figure and reason, of which rows the figure does not exist.
template<typename Row, typename FigureOfRow, typename NameOf>
QStringList reasons(const std::vector<Row>& rows, const std::vector<FigureOfRow>& figures, NameOf nameOf)
{
    constexpr qsizetype mostRowsNamed = 10;
    QStringList sentences;
    for (const FigureOfRow& figure : figures) {
        std::vector<std::pair<QString, QStringList>> byReason; // in the order of the rows
        for (const Row& row : rows) {
            const Coefficient& value = row.*figure.value;
            if (value.value)
                continue;
            auto same = std::ranges::find(byReason, value.undefined, &std::pair<QString, QStringList>::first);
            if (same == byReason.end())
                same = byReason.insert(same, {value.undefined, {}});
            if (same->second.size() < mostRowsNamed)
                same->second.append(nameOf(row));
            else if (same->second.size() == mostRowsNamed)
                same->second.append(u"…"_s);
        }
        for (const auto& [reason, names] : byReason)
            //: Why a table has a dash: %1 is a figure, %2 the rows of the table, %3 a reason
            sentences.append(Words::tr("– %1 of %2: %3.").arg(figure.name, names.join(u", "_s), reason));
    }
    return sentences;
}
}

QStringList whyUndefined(const std::vector<AgreementSlice>& slices)
{
    return reasons(slices, sliceFigures(), sliceName);
}

QStringList whyUndefined(const std::vector<CodeAgreement>& codes, AgreementSubject subject)
{
    std::vector<CodeAgreement> chosen;
    std::ranges::copy_if(
        codes, std::back_inserter(chosen), [&](const CodeAgreement& code) { return code.subject == subject; });
    const std::size_t coders = chosen.empty() ? 0 : chosen.front().marked.size();
    return reasons(chosen, codeFigures(coders), [](const CodeAgreement& code) { return toQString(code.code); });
}

QStringList whyNoInterval(const AgreementReport& report, AgreementSubject subject)
{
    if (report.samples == 0)
        return {}; // that there are none is said at the top
    QStringList names;
    for (const Figure& figure : report.figures)
        if (figure.subject == subject && figure.value.value && !figure.interval)
            names.append(figure.name);
    for (const CodeAgreement& code : report.codes)
        for (const CodeFigure& figure : codeFigures(report.coders.size()))
            if (code.subject == subject && figure.interval && (code.*figure.value).value && !figure.intervalIn(code))
                //: %1 is a speaker or topic, %2 a figure: "Xi (AC1)"
                names.append(Words::tr("%1 (%2)", "code and figure").arg(toQString(code.code), figure.name));
    if (names.isEmpty())
        return {};
    //: Why cells of a table are empty: %1 are figures and codes
    return {Words::tr("No interval for %1: in more than a tenth of the draws of articles the figure does not exist.")
            .arg(names.join(u", "_s))};
}

QString sliceName(const AgreementSlice& slice)
{
    return slice.name.empty() ? Words::tr("without a date") : toQString(slice.name);
}

QString confusedName(const std::string& code)
{
    //: In a table of codes: the coder gave none of them
    return code.empty() ? Words::tr("nothing") : toQString(code);
}

QString confusionTitle(const Confusion& confusion)
{
    //: %1 and %2 are coders: the rows are what %1 gave, the columns what %2 gave
    return Words::tr("What %1 gave (rows) and %2 gave (columns) at the same places")
        .arg(toQString(confusion.firstCoder), toQString(confusion.secondCoder));
}

QString nothingMarked()
{
    return QCoreApplication::translate("Coefficient", "nothing was marked");
}
}

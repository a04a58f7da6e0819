// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementstudy.h"

#include "app/base/inorder.h"
#include "app/base/utf8.h"
#include "app/review/agreementcounts.h"
#include "app/review/agreementfigures.h"
#include "app/review/bootstrap.h"
#include "app/review/colleagues.h"
#include "app/review/difference.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace app {

class AgreementStudy::Data : public AgreementCounts
{
public:
    Data(const Codebook& codebook, AgreementOptions given)
        : AgreementCounts(codebook, given.seed)
        , options(given)
    {
    }
    AgreementOptions options;
};

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AgreementStudy)
};

/// The tallies of articles that were published in one month or year.
struct Period
{
    std::string name;
    int articles = 0;
    Tally tally;
};

/// By month; by year where months would be more than two years' worth. Articles without a date come last.
std::vector<Period> periodsOf(const std::vector<AgreementCounts::Article>& articles)
{
    constexpr std::size_t month = 7; // 2017-07
    constexpr std::size_t year = 4;
    constexpr std::size_t mostMonths = 24;
    const auto namesOf = [&](std::size_t length) {
        std::map<std::string, int> counts;
        for (const AgreementCounts::Article& article : articles)
            if (article.published.size() >= length)
                ++counts[article.published.substr(0, length)];
        return counts;
    };
    const std::size_t length = namesOf(month).size() > mostMonths ? year : month;
    std::map<std::string, Period> periods;
    Period undated;
    for (const AgreementCounts::Article& article : articles) {
        const bool isDated = article.published.size() >= year;
        const std::string name = article.published.substr(0, length);
        Period& period = isDated ? periods[name] : undated;
        period.name = isDated ? name : std::string();
        ++period.articles;
        period.tally.add(article.counts);
    }
    std::vector<Period> ordered;
    for (auto& [name, period] : periods)
        ordered.push_back(std::move(period));
    if (undated.articles > 0)
        ordered.push_back(std::move(undated));
    return ordered;
}

/// What is done of a long work whose parts are known, told to who wants to know.
class Steps
{
public:
    Steps(const AgreementStudy::Progress& progress, double from, double to, int count)
        : m_progress(progress)
        , m_from(from)
        , m_width(to - from)
        , m_count(std::max(1, count))
    {
    }
    /// False where the work is given up.
    [[nodiscard]] bool next()
    {
        return !m_progress || m_progress(m_from + m_width * std::min(1.0, double(m_done++) / m_count));
    }

private:
    const AgreementStudy::Progress& m_progress;
    double m_from, m_width;
    int m_count;
    int m_done = 0;
};
}

namespace {

/// Why a tag file is not compared.
struct Misfit
{
    QString reason, remedy;
};

/// Brings the statements to where their words stand in @p text. Where some of them do not, nobody can say what the
/// coder marked: who is half known would count as having overlooked the rest.
std::optional<Misfit> fitToText(Sidecar& sidecar, const Text& text)
{
    // That there was nothing to tag was said of another text.
    if (sidecar.statements.empty() && sidecar.header.article.textSha256 != text.sha256())
        return Misfit{Messages::tr("it was tagged on another version of the text"),
            Messages::tr("open the article as that coder and save")};
    const std::size_t gone = bringToText(sidecar, text).unanchored.size();
    if (gone == 0)
        return std::nullopt;
    if (sidecar.statements.empty())
        return Misfit{Messages::tr("it was tagged on another text: no words of its statements are in the article"),
            Messages::tr("look whether the tag file belongs to this article")};
    const Error notFound = notFoundInText({}, sidecar.header.coder.id, gone, gone + sidecar.statements.size());
    //: %1 says that words of a coder's statements are not in the text
    return Misfit{
        Messages::tr("%1, so this coder is not measured on the article").arg(notFound.reason), notFound.remedy};
}
}

ComparableCodings comparableCodings(
    std::string name, const Text& text, const Codebook& codebook, std::vector<Sidecar>& sidecars)
{
    ComparableCodings comparable;
    MeasuredArticle& article = comparable.article;
    article.name = std::move(name);
    article.characters = text.all().length();
    const auto leaveOut = [&](const Sidecar& sidecar, const QString& reason, const QString& remedy) {
        comparable.leftOut.push_back({Error::Kind::Invalid,
            Messages::tr("%1, tagged by %2").arg(toQString(article.name), toQString(sidecar.header.coder.id)), reason,
            remedy});
    };
    for (Sidecar& sidecar : sidecars) {
        const SidecarHeader& header = sidecar.header;
        if (std::optional<Error> notShown = whatIsNotShown(sidecar, toQString(article.name)))
            comparable.leftOut.push_back(*std::move(notShown));
        if (sidecar.statements.empty() && header.progress == Progress::Unread)
            continue;
        if (std::ranges::contains(article.codings, header.coder.id, &MeasuredArticle::Coding::coder)) {
            leaveOut(sidecar, Messages::tr("another tag file has the same coder"),
                Messages::tr("keep one of the two, or give one another coder"));
            continue;
        }
        if (const std::optional<Misfit> misfit = fitToText(sidecar, text)) {
            leaveOut(sidecar, misfit->reason, misfit->remedy);
            continue;
        }
        Side side{header.coder.id, std::move(sidecar.statements)};
        takeOutDoubles(side, codebook);
        sidecar.statements = std::move(side.statements);
        if (side.doubles > 0)
            comparable.leftOut.push_back(countedOnce(
                //: %1 is an article, %2 a coder
                Messages::tr("%1, tagged by %2").arg(toQString(article.name), toQString(header.coder.id)),
                header.coder.id, side.doubles));
        if (header.corrections.published)
            article.published = *header.corrections.published;
        article.codings.push_back({header.coder.id, &sidecar.statements});
    }
    return comparable;
}

AgreementStudy::AgreementStudy(const Codebook& codebook, AgreementOptions options)
    : m_data(std::make_unique<Data>(codebook, options))
{
}

AgreementStudy::~AgreementStudy() = default;
AgreementStudy::AgreementStudy(AgreementStudy&&) noexcept = default;
AgreementStudy& AgreementStudy::operator=(AgreementStudy&&) noexcept = default;

void AgreementStudy::add(const MeasuredArticle& article)
{
    m_data->add(article);
}

std::optional<AgreementReport> AgreementStudy::report(const Progress& progress) const
{
    const Data& data = *m_data;
    AgreementReport report;
    report.seed = data.options.seed;
    for (int coder = 0; coder < data.coders().size(); ++coder)
        report.coders.push_back(data.coders().nameOf(coder));

    Tally all;
    for (const AgreementCounts::Article& article : data.articles())
        all.add(article.counts);
    report.statements = data.measures().common.statementsIn(all);
    report.places = data.measures().common.placesIn(all);

    Steps chance(progress, 0, 0.3, 1000);
    bool goesOn = true;
    const std::optional<ExpectedDisorder> expected = data.expectedDisorder([&] { return goesOn = chance.next(); });
    if (!goesOn)
        return std::nullopt;

    const AgreementFigures figures(data, expected);
    report.figures = figures.figures(all);
    report.codes = figures.codes(all);

    std::vector<const Counts*> counts;
    for (const AgreementCounts::Article& article : data.articles())
        counts.push_back(&article.counts);
    if (data.options.samples > 0 && counts.size() > 1) {
        report.samples = data.options.samples;
        const Bootstrap bootstrap(counts, data.options.seed);
        Steps draws(progress, 0.3, 0.9, report.samples);
        const std::vector<AgreementFigures::Drawn> drawn = figures.drawn(all);
        struct Sample
        {
            Tally sum;
            std::vector<Coefficient> values; ///< by figure
        };
        const auto draw = [&](qsizetype number, Sample& sample) {
            bootstrap.draw(static_cast<quint64>(number), sample.sum);
            sample.values.clear();
            AgreementFigures::Sum sum(data, sample.sum);
            for (const AgreementFigures::Drawn& figure : drawn)
                figure(sum, sample.values);
        };
        std::vector<std::vector<double>> values;
        const auto take = [&](qsizetype, const Sample& sample) {
            values.resize(sample.values.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                if (sample.values[i].value)
                    values[i].push_back(*sample.values[i].value);
            return draws.next();
        };
        if (!makeInOrder<Sample>(report.samples, draw, take))
            return std::nullopt;
        std::size_t at = 0;
        for (Figure& figure : report.figures)
            figure.interval = intervalOf(std::move(values[at++]), report.samples);
        for (CodeAgreement& code : report.codes)
            for (const auto interval :
                {&CodeAgreement::kappaInterval, &CodeAgreement::alphaInterval, &CodeAgreement::ac1Interval})
                code.*interval = intervalOf(std::move(values[at++]), report.samples);
    }

    Steps rows(progress, 0.9, 1, static_cast<int>(data.articles().size()));
    Tally one;
    for (const AgreementCounts::Article& article : data.articles()) {
        if (!rows.next())
            return std::nullopt;
        one.clear();
        one.add(article.counts);
        AgreementSlice slice = figures.slice(data.measures().common, one, data.coders().size());
        slice.name = article.name;
        slice.published = article.published;
        slice.articles = 1;
        report.articles.push_back(std::move(slice));
    }
    for (const Period& period : periodsOf(data.articles())) {
        AgreementSlice slice = figures.slice(data.measures().common, period.tally, data.coders().size());
        slice.name = period.name;
        slice.articles = period.articles;
        report.periods.push_back(std::move(slice));
    }
    for (const AgreementCounts::Pair* pair : data.pairs()) {
        AgreementSlice slice = figures.slice(pair->measures, pair->tally, 2);
        slice.name = data.coders().nameOf(pair->first) + ", " + data.coders().nameOf(pair->second);
        slice.articles = pair->articles;
        report.pairs.push_back(std::move(slice));
    }
    report.confusions = data.confusions();
    return report;
}
}

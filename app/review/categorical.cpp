// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/categorical.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Coefficient", text);
}

constexpr auto noPairs = QT_TRANSLATE_NOOP("Coefficient", "no unit was coded by two coders");
constexpr auto twoCodersOnly = QT_TRANSLATE_NOOP("Coefficient", "this coefficient is defined for exactly two coders");
constexpr auto oneCategory = QT_TRANSLATE_NOOP("Coefficient", "at least two categories are needed");

/// How often each category was given in a row, and by how many coders the row was coded. One for all rows, since a
/// table may have many.
class RowCounts
{
public:
    explicit RowCounts(const Ratings& ratings)
        : m_of(static_cast<std::size_t>(ratings.categories()))
    {
    }
    void count(const Ratings::Row& row)
    {
        std::ranges::fill(m_of, 0);
        m_codes = 0;
        for (const int code : row.codes) {
            if (code == Ratings::notCoded)
                continue;
            ++m_of[static_cast<std::size_t>(code)];
            ++m_codes;
        }
    }
    [[nodiscard]] double of(int category) const { return m_of[static_cast<std::size_t>(category)]; }
    [[nodiscard]] int codes() const { return m_codes; }

private:
    std::vector<double> m_of;
    int m_codes = 0;
};

/// Mean weighted agreement of the pairs in a unit, over units with two or more codes; nothing where there is no such
/// unit.
std::optional<double> observedAgreement(const Ratings& ratings, const CategoryTable& weights)
{
    double sum = 0;
    double units = 0;
    RowCounts counts(ratings);
    for (const Ratings::Row& row : ratings.rows()) {
        counts.count(row);
        if (counts.codes() < 2)
            continue;
        double agreeing = 0;
        for (int a = 0; a < ratings.categories(); ++a) {
            const double given = counts.of(a);
            if (given == 0)
                continue;
            double like = 0;
            for (int b = 0; b < ratings.categories(); ++b)
                like += weights.at(a, b) * counts.of(b);
            agreeing += given * (like - 1);
        }
        sum += row.count * agreeing / (counts.codes() * (counts.codes() - 1.0));
        units += row.count;
    }
    if (units == 0)
        return std::nullopt;
    return sum / units;
}

/// The mean over coded units of the share that each category has in the unit.
std::vector<double> meanShares(const Ratings& ratings)
{
    std::vector<double> shares(static_cast<std::size_t>(ratings.categories()), 0);
    double units = 0;
    RowCounts counts(ratings);
    for (const Ratings::Row& row : ratings.rows()) {
        counts.count(row);
        if (counts.codes() == 0)
            continue;
        for (int category = 0; category < ratings.categories(); ++category)
            shares[static_cast<std::size_t>(category)] += row.count * counts.of(category) / counts.codes();
        units += row.count;
    }
    for (double& share : shares)
        share /= units;
    return shares;
}

/// The shares of the categories for each coder, over the units that this coder coded.
std::vector<std::vector<double>> sharesByCoder(const Ratings& ratings)
{
    const auto coders = static_cast<std::size_t>(ratings.coders());
    std::vector<std::vector<double>> shares(
        coders, std::vector<double>(static_cast<std::size_t>(ratings.categories()), 0));
    for (std::size_t coder = 0; coder < coders; ++coder) {
        double units = 0;
        for (const Ratings::Row& row : ratings.rows()) {
            if (row.codes[coder] == Ratings::notCoded)
                continue;
            shares[coder][static_cast<std::size_t>(row.codes[coder])] += row.count;
            units += row.count;
        }
        if (units > 0)
            for (double& share : shares[coder])
                share /= units;
    }
    return shares;
}

bool isNothing(double share)
{
    return share == 0;
}

double weightedProduct(const std::vector<double>& a, const std::vector<double>& b, const CategoryTable& weights)
{
    double sum = 0;
    for (int i = 0; i < weights.size(); ++i)
        for (int j = 0; j < weights.size(); ++j)
            sum += weights.at(i, j) * a[static_cast<std::size_t>(i)] * b[static_cast<std::size_t>(j)];
    return sum;
}

/// The part of the table that two coders both coded.
Ratings pairOf(const Ratings& ratings, int first, int second)
{
    Ratings pair(2, ratings.categoryNames());
    for (const Ratings::Row& row : ratings.rows()) {
        const int codes[] = {row.codes[static_cast<std::size_t>(first)], row.codes[static_cast<std::size_t>(second)]};
        if (codes[0] != Ratings::notCoded && codes[1] != Ratings::notCoded)
            pair.add(codes, row.count);
    }
    return pair;
}

Coefficient corrected(const Ratings& ratings, const CategoryTable& weights, auto&& expectedAgreement)
{
    const std::optional<double> observed = observedAgreement(ratings, weights);
    if (!observed)
        return Coefficient::none(say(noPairs));
    return Coefficient::beyondChance(*observed, expectedAgreement());
}
}

Coefficient percentAgreement(const Ratings& ratings, const CategoryTable& weights)
{
    const std::optional<double> observed = observedAgreement(ratings, weights);
    return observed ? Coefficient::of(*observed) : Coefficient::none(say(noPairs));
}

Coefficient cohenKappa(const Ratings& ratings, const CategoryTable& weights)
{
    if (ratings.coders() != 2)
        return Coefficient::none(say(twoCodersOnly));
    const Ratings pair = pairOf(ratings, 0, 1);
    return corrected(pair, weights, [&] {
        const auto shares = sharesByCoder(pair);
        return weightedProduct(shares[0], shares[1], weights);
    });
}

Coefficient scottPi(const Ratings& ratings, const CategoryTable& weights)
{
    if (ratings.coders() != 2)
        return Coefficient::none(say(twoCodersOnly));
    return fleissKappa(pairOf(ratings, 0, 1), weights);
}

Coefficient brennanPrediger(const Ratings& ratings, const CategoryTable& weights)
{
    if (ratings.categories() < 2)
        return Coefficient::none(say(oneCategory));
    return corrected(ratings, weights, [&] { return weights.sum() / (double(weights.size()) * weights.size()); });
}

Coefficient fleissKappa(const Ratings& ratings, const CategoryTable& weights)
{
    return corrected(ratings, weights, [&] {
        const std::vector<double> shares = meanShares(ratings);
        return weightedProduct(shares, shares, weights);
    });
}

Coefficient congerKappa(const Ratings& ratings, const CategoryTable& weights)
{
    return corrected(ratings, weights, [&] {
        auto shares = sharesByCoder(ratings);
        // Whoever coded nothing has no shares, and takes part in no pair.
        std::erase_if(shares, [](const std::vector<double>& of) { return std::ranges::all_of(of, isNothing); });
        const auto coders = static_cast<double>(shares.size());
        std::vector<double> mean(static_cast<std::size_t>(ratings.categories()), 0);
        for (const std::vector<double>& of : shares)
            for (std::size_t category = 0; category < mean.size(); ++category)
                mean[category] += of[category] / coders;
        // Product of the means less the covariance of the coders' shares, divided by their number (Gwet 2014,
        // eq. 2.17).
        double expected = weightedProduct(mean, mean, weights);
        for (const std::vector<double>& of : shares) {
            std::vector<double> deviation(mean.size());
            for (std::size_t category = 0; category < mean.size(); ++category)
                deviation[category] = of[category] - mean[category];
            expected -= weightedProduct(deviation, deviation, weights) / (coders * (coders - 1));
        }
        return expected;
    });
}

Coefficient lightKappa(const Ratings& ratings, const CategoryTable& weights)
{
    double sum = 0;
    int pairs = 0;
    for (int first = 0; first < ratings.coders(); ++first) {
        for (int second = first + 1; second < ratings.coders(); ++second) {
            const Coefficient kappa = cohenKappa(pairOf(ratings, first, second), weights);
            if (!kappa.value)
                return kappa;
            sum += *kappa.value;
            ++pairs;
        }
    }
    return pairs > 0 ? Coefficient::of(sum / pairs) : Coefficient::none(say(noPairs));
}

Coefficient gwetAc(const Ratings& ratings, const CategoryTable& weights)
{
    const double categories = ratings.categories();
    if (categories < 2)
        return Coefficient::none(say(oneCategory));
    return corrected(ratings, weights, [&] {
        double uncertain = 0;
        for (const double share : meanShares(ratings))
            uncertain += share * (1 - share);
        return weights.sum() / (categories * (categories - 1)) * uncertain;
    });
}

namespace {
/// Krippendorff's coincidences: every pair of codes within a unit, each unit counting as many values as it has codes.
struct Coincidences
{
    CategoryTable of;
    std::vector<double> totals;
    double all = 0;
};

Coincidences coincidencesOf(const Ratings& ratings)
{
    Coincidences found{
        CategoryTable(ratings.categories()), std::vector<double>(static_cast<std::size_t>(ratings.categories()), 0)};
    RowCounts counts(ratings);
    for (const Ratings::Row& row : ratings.rows()) {
        counts.count(row);
        if (counts.codes() < 2)
            continue;
        for (int a = 0; a < ratings.categories(); ++a) {
            const double given = counts.of(a);
            if (given == 0)
                continue;
            for (int b = 0; b < ratings.categories(); ++b) {
                const double others = counts.of(b) - (a == b ? 1 : 0);
                found.of.at(a, b) += row.count * given * others / (counts.codes() - 1);
            }
            found.totals[static_cast<std::size_t>(a)] += row.count * given;
            found.all += row.count * given;
        }
    }
    return found;
}
}

Coefficient krippendorffAlpha(const Ratings& ratings, const CategoryTable& distance)
{
    const Coincidences found = coincidencesOf(ratings);
    if (found.all == 0)
        return Coefficient::none(say(noPairs));
    double observed = 0;
    for (int a = 0; a < distance.size(); ++a)
        for (int b = 0; b < distance.size(); ++b)
            observed += found.of.at(a, b) * distance.at(a, b);
    const double expected = weightedProduct(found.totals, found.totals, distance);
    // Exact: a sum of nothing but what can be expected, however near to each other the values are.
    if (expected <= 0)
        return Coefficient::fromDisagreement(observed / found.all, 0);
    return Coefficient::of(1 - observed / found.all / (expected / (found.all * (found.all - 1))));
}

CategoryTable alphaDistance(AlphaLevel level, const Ratings& ratings, const std::vector<double>& values)
{
    const int size = ratings.categories();
    CategoryTable distance(size);
    const std::vector<double> totals =
        level == AlphaLevel::Ordinal ? coincidencesOf(ratings).totals : std::vector<double>();
    for (int a = 0; a < size; ++a) {
        for (int b = 0; b < size; ++b) {
            if (a == b)
                continue;
            const auto low = static_cast<std::size_t>(std::min(a, b));
            const auto high = static_cast<std::size_t>(std::max(a, b));
            double difference = 1;
            switch (level) {
            case AlphaLevel::Nominal: break;
            case AlphaLevel::Ordinal:
                difference = -(totals[low] + totals[high]) / 2;
                for (std::size_t between = low; between <= high; ++between)
                    difference += totals[between];
                break;
            case AlphaLevel::Interval: difference = values[high] - values[low]; break;
            case AlphaLevel::Ratio: difference = (values[high] - values[low]) / (values[high] + values[low]); break;
            }
            distance.at(a, b) = difference * difference;
        }
    }
    return distance;
}
}

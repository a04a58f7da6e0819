// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementcases.h"

#include "app/review/categorical.h"
#include "app/review/gamma.h"
#include "app/review/unitizing.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCases)
};

/// A text or number as people write it: what names a coder.
QString wordOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toVariant().toString();
}

/// The same as it stands in the file: a text in quotation marks.
QString asWritten(const QJsonValue& value)
{
    return value.isString() ? u'"' + value.toString() + u'"' : wordOf(value);
}

/// One case while it is read; errors name it.
struct CaseReader
{
    QString subject;
    QJsonObject object;
    qsizetype number = 1; ///< from 1, which names a case without an id

    [[nodiscard]] QString id() const
    {
        return object["id"_L1].isUndefined() ? QString::number(number) : wordOf(object["id"_L1]);
    }
    [[nodiscard]] QString coefficient() const { return object["coefficient"_L1].toString(); }
    [[nodiscard]] QJsonObject input() const { return object["input"_L1].toObject(); }
    [[nodiscard]] QJsonObject params() const { return object["params"_L1].toObject(); }
    [[nodiscard]] QString which() const
    {
        return wordOf(object.contains("which"_L1) ? object["which"_L1] : params()["which"_L1]);
    }

    [[nodiscard]] std::unexpected<Error> malformed(
        const QString& reason, const QString& remedy = Tr::tr("correct the case")) const
    {
        return std::unexpected(Error{Error::Kind::Malformed, subject, Tr::tr("case %1: %2").arg(id(), reason), remedy});
    }
    [[nodiscard]] std::unexpected<Error> unknown(const QString& reason,
        const QString& remedy = Tr::tr("see attribune-cli agreement --help for what is known")) const
    {
        return std::unexpected(Error{Error::Kind::Invalid, subject, Tr::tr("case %1: %2").arg(id(), reason), remedy});
    }
    /// A parameter that is a word, or @p usual where the case has none.
    [[nodiscard]] Result<QString> word(QLatin1StringView parameter, const QString& usual) const
    {
        const QJsonValue value = params().value(parameter);
        if (value.isUndefined() || value.isString())
            return value.toString(usual);
        return malformed(Tr::tr("the parameter %1 is not a word").arg(parameter));
    }
    /// Where the input has a list of this name, though it may be empty: nothing was coded then.
    [[nodiscard]] Result<QJsonArray> list(QLatin1StringView name) const
    {
        if (const QJsonValue value = input().value(name); value.isArray())
            return value.toArray();
        //: %1 is a word from a file
        return malformed(Tr::tr("its input has no list \"%1\"").arg(name));
    }
    /// Unless it has others than these parameters, which would change nothing without a word.
    [[nodiscard]] Result<> checkParameters(const QStringList& known) const
    {
        const QJsonObject given = params();
        for (auto each = given.begin(); each != given.end(); ++each)
            if (!known.contains(each.key()))
                //: %1 is the name of a coefficient, %2 a word from a file
                return unknown(Tr::tr("%1 has no parameter %2").arg(coefficient(), each.key()),
                    Tr::tr("its parameters are %1").arg(known.join(u", "_s)));
        return {};
    }
};

/// A category as it stands in the file. The number 1 and the text "1" are two categories.
std::string labelOf(const QJsonValue& value)
{
    const QString kind = value.isDouble() ? u"number "_s : value.isBool() ? u"truth "_s : u"text "_s;
    return (kind + wordOf(value)).toStdString();
}

bool isCategory(const QJsonValue& value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

/// The categories of a case in their order: as declared, else numbers by value, also those that are written as texts,
/// and other texts by code point.
struct Categories
{
    std::vector<QJsonValue> values;
    QHash<QString, int> index;

    void add(const QJsonValue& value)
    {
        const QString label = QString::fromStdString(labelOf(value));
        if (index.contains(label))
            return;
        index.insert(label, static_cast<int>(values.size()));
        values.push_back(value);
    }
    [[nodiscard]] int of(const QJsonValue& value) const
    {
        return index.value(QString::fromStdString(labelOf(value)), Ratings::notCoded);
    }
    /// Whether one of them is written with the same characters and means another thing: the number 1 for the text "1".
    [[nodiscard]] bool hasNamesakeOf(const QJsonValue& value) const
    {
        return of(value) == Ratings::notCoded && std::ranges::contains(values, wordOf(value), wordOf);
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const QJsonValue& value : values)
            names.push_back(labelOf(value));
        return names;
    }
};

Categories sortedCategories(std::vector<QJsonValue> values)
{
    const auto place = [](const QJsonValue& value) {
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        return std::tuple(!isNumber, isNumber ? number : 0, !value.isDouble(), wordOf(value));
    };
    std::ranges::sort(values, [&](const QJsonValue& a, const QJsonValue& b) { return place(a) < place(b); });
    Categories categories;
    for (const QJsonValue& value : values)
        categories.add(value);
    return categories;
}

/// The categories that a case declares; none where it leaves them to its codes.
Result<Categories> declaredCategories(const CaseReader& reader)
{
    Categories categories;
    const QJsonArray declared = reader.input()["categories"_L1].toArray();
    for (qsizetype i = 0; i < declared.size(); ++i) {
        if (!isCategory(declared[i]))
            return reader.malformed(Tr::tr("category %1 is neither text, number nor truth value").arg(i + 1));
        categories.add(declared[i]);
        // Chance by the number of categories, and rows by their order, would be wrong from here on.
        if (std::ssize(categories.values) != i + 1)
            return reader.malformed(Tr::tr("the category %1 is given twice").arg(asWritten(declared[i])));
    }
    return categories;
}

/// A code, or an entry of a table, that is none of @p categories.
std::unexpected<Error> notAmong(const CaseReader& reader, const Categories& categories, const QJsonValue& value)
{
    if (categories.hasNamesakeOf(value))
        return reader.malformed(
            //: A value in a file that is written as text, in quotation marks, where numbers are, or the other way round
            Tr::tr("%1 is not among the categories, which have it as another kind of value").arg(asWritten(value)),
            Tr::tr("write all as numbers, or all as texts in quotation marks"));
    return reader.malformed(Tr::tr("the code %1 is not among the categories").arg(asWritten(value)));
}

struct CodedCase
{
    Categories categories;
    Ratings ratings;
};

Result<CodedCase> readTable(const CaseReader& reader)
{
    const Result<QJsonArray> table = reader.list("table"_L1);
    if (!table)
        return std::unexpected(table.error());
    const QJsonArray& rows = *table;
    const Result<Categories> declared = declaredCategories(reader);
    if (!declared)
        return std::unexpected(declared.error());
    Categories categories = *declared;
    if (categories.values.empty())
        for (int i = 0; i < rows.size(); ++i)
            categories.add(i + 1);
    if (rows.size() != std::ssize(categories.values))
        return reader.malformed(
            Tr::tr("the table has %1 rows for %2 categories").arg(rows.size()).arg(categories.values.size()));
    Ratings ratings(2, categories.names());
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonArray cells = rows[i].toArray();
        if (cells.size() != rows.size())
            return reader.malformed(Tr::tr("row %1 of the table has %2 cells").arg(i + 1).arg(cells.size()));
        for (int j = 0; j < cells.size(); ++j) {
            const double count = cells[j].toDouble(-1);
            if (count < 0)
                return reader.malformed(Tr::tr("a cell in row %1 is not a number of units").arg(i + 1));
            const int codes[] = {i, j};
            ratings.add(codes, count);
        }
    }
    return CodedCase{std::move(categories), std::move(ratings)};
}

/// The codes that are used, one for each place, of a case whose units all have one place for each of @p coders.
Result<std::vector<QJsonValue>> usedCodes(const CaseReader& reader, const QJsonArray& units, qsizetype coders)
{
    std::vector<QJsonValue> used;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (!units[i].isArray())
            return reader.malformed(Tr::tr("unit %1 is not a list of codes").arg(i + 1));
        const QJsonArray codes = units[i].toArray();
        // Which coder is missing from a shorter list nobody can tell: it need not be the last.
        if (codes.size() != coders)
            return reader.malformed(
                Tr::tr("unit %1 has %2 codes for %3 coders").arg(i + 1).arg(codes.size()).arg(coders),
                Tr::tr("give each unit one code of each coder, and null where a coder has none"));
        for (const QJsonValue& code : codes) {
            if (!code.isNull() && !isCategory(code))
                return reader.malformed(Tr::tr("a code of unit %1 is neither text, number nor null").arg(i + 1));
            if (!code.isNull())
                used.push_back(code);
        }
    }
    return used;
}

Result<CodedCase> readRatings(const CaseReader& reader)
{
    const Result<QJsonArray> list = reader.list("units"_L1);
    if (!list)
        return std::unexpected(list.error());
    const QJsonArray& units = *list;
    const qsizetype listed = reader.input()["coders"_L1].toArray().size();
    const qsizetype coders = listed > 0 ? listed : units.first().toArray().size();
    Result<std::vector<QJsonValue>> used = usedCodes(reader, units, coders);
    if (!used)
        return std::unexpected(used.error());
    Result<Categories> categories = declaredCategories(reader);
    if (!categories)
        return std::unexpected(categories.error());
    if (categories->values.empty())
        categories = sortedCategories(*std::move(used));
    else
        for (const QJsonValue& code : *used)
            if (categories->of(code) == Ratings::notCoded)
                return notAmong(reader, *categories, code);
    Ratings ratings(static_cast<int>(std::max<qsizetype>(coders, 1)), categories->names());
    std::vector<int> codes(static_cast<std::size_t>(ratings.coders()));
    for (const QJsonValue& unit : units) {
        const QJsonArray row = unit.toArray();
        for (std::size_t coder = 0; coder < codes.size(); ++coder) {
            const QJsonValue code = row.at(static_cast<qsizetype>(coder));
            codes[coder] = code.isNull() || code.isUndefined() ? Ratings::notCoded : categories->of(code);
        }
        ratings.add(codes);
    }
    return CodedCase{*std::move(categories), std::move(ratings)};
}

Result<CodedCase> readCodes(const CaseReader& reader)
{
    const QString type = reader.input()["type"_L1].toString();
    if (type == "table"_L1)
        return readTable(reader);
    if (type == "ratings"_L1)
        return readRatings(reader);
    return reader.malformed(Tr::tr("%1 needs input of type table or ratings").arg(reader.coefficient()));
}

/// Distances that a case brings, by pairs of categories; 0 between equal ones, 1 where the table is silent.
Result<CategoryTable> readDistance(const CaseReader& reader, const Categories& categories)
{
    CategoryTable distance(static_cast<int>(categories.values.size()), 1);
    for (int i = 0; i < distance.size(); ++i)
        distance.at(i, i) = 0;
    if (reader.params()["distance"_L1] == "chck_half"_L1 && !reader.object.contains("distance_table"_L1)) {
        // Artstein & Poesio 2008, table 7: "Chck" is half way between any two other dialogue acts.
        const int half = categories.of(u"Chck"_s);
        for (int i = 0; i < distance.size() && half != Ratings::notCoded; ++i)
            if (i != half)
                distance.at(i, half) = distance.at(half, i) = 0.5;
        return distance;
    }
    const QJsonArray pairs = reader.object["distance_table"_L1].toArray();
    if (pairs.isEmpty())
        return reader.malformed(
            Tr::tr("the distance %1 has no distance_table").arg(reader.params()["distance"_L1].toString()));
    for (const QJsonValue& pair : pairs) {
        const QJsonArray entry = pair.toArray();
        if (entry.size() != 3 || !entry[2].isDouble())
            return reader.malformed(Tr::tr("an entry of distance_table is not a pair of categories with a number"));
        // A table may serve several cases, and know more categories than one has.
        for (const QJsonValue& category : {entry[0], entry[1]})
            if (categories.hasNamesakeOf(category))
                return notAmong(reader, categories, category);
        const int a = categories.of(entry[0]);
        const int b = categories.of(entry[1]);
        if (a != Ratings::notCoded && b != Ratings::notCoded)
            distance.at(a, b) = distance.at(b, a) = entry[2].toDouble();
    }
    return distance;
}

/// Weights that a case brings: how far each pair of categories agrees, from 0 to 1.
Result<CategoryTable> readWeightRows(const CaseReader& reader, int size)
{
    const QJsonArray rows = reader.params().value("weights"_L1).toArray();
    CategoryTable weights(size);
    for (int a = 0; a < size; ++a) {
        const QJsonArray row = rows.at(a).toArray();
        for (int b = 0; b < size; ++b) {
            weights.at(a, b) = row.at(b).toDouble(-1);
            if (rows.size() != size || row.size() != size || weights.at(a, b) < 0 || weights.at(a, b) > 1)
                return reader.malformed(
                    Tr::tr("the weights are not %1 rows of %1 numbers from 0 to 1, as there are categories").arg(size));
        }
    }
    return weights;
}

Result<CategoryTable> readWeights(const CaseReader& reader, const Categories& categories)
{
    const auto size = static_cast<int>(categories.values.size());
    if (reader.params().contains("distance"_L1)) {
        auto distance = readDistance(reader, categories);
        if (!distance)
            return distance;
        CategoryTable weights(size);
        for (int a = 0; a < size; ++a)
            for (int b = 0; b < size; ++b)
                weights.at(a, b) = 1 - distance->at(a, b);
        return weights;
    }
    if (reader.params().value("weights"_L1).isArray())
        return readWeightRows(reader, size);
    const Result<QString> name = reader.word("weights"_L1, u"identity"_s);
    if (!name)
        return std::unexpected(name.error());
    if (*name == "identity"_L1 || *name == "unweighted"_L1)
        return identityWeights(size);
    if (*name == "linear"_L1)
        return linearWeights(size);
    if (*name == "quadratic"_L1)
        return quadraticWeights(size);
    if (*name == "ordinal"_L1)
        return ordinalWeights(size);
    return reader.unknown(Tr::tr("unknown weights %1").arg(*name),
        Tr::tr("weights are identity, linear, quadratic, ordinal, or a row of numbers for each category"));
}

Result<Coefficient> computeAlpha(const CaseReader& reader, const CodedCase& coded)
{
    if (reader.params().contains("distance"_L1)) {
        return readDistance(reader, coded.categories).transform([&](const CategoryTable& distance) {
            return krippendorffAlpha(coded.ratings, distance);
        });
    }
    static const QHash<QString, AlphaLevel> levels{{u"nominal"_s, AlphaLevel::Nominal},
        {u"ordinal"_s, AlphaLevel::Ordinal}, {u"interval"_s, AlphaLevel::Interval}, {u"ratio"_s, AlphaLevel::Ratio}};
    const Result<QString> name = reader.word("level"_L1, u"nominal"_s);
    if (!name)
        return std::unexpected(name.error());
    const auto level = levels.constFind(*name);
    if (level == levels.cend())
        return reader.unknown(
            Tr::tr("unknown level %1").arg(*name), Tr::tr("a level is nominal, ordinal, interval or ratio"));
    std::vector<double> values;
    if (*level == AlphaLevel::Interval || *level == AlphaLevel::Ratio) {
        for (const QJsonValue& category : coded.categories.values) {
            bool number = category.isDouble();
            values.push_back(number ? category.toDouble() : category.toString().toDouble(&number));
            if (!number)
                return reader.malformed(Tr::tr("the level %1 needs numbers as categories").arg(*name));
        }
    }
    return krippendorffAlpha(coded.ratings, alphaDistance(*level, coded.ratings, values));
}

constexpr double largestPlace = 1e15;

/// What makes all borders whole. The disorder counts borders against lengths, so that it is the same in seconds and in
/// milliseconds; the alphas count places, which are whole by their definition.
double scaleOf(const QJsonObject& input)
{
    constexpr double finest = 1e6;
    double scale = 1;
    for (const QJsonValue& unit : input["units"_L1].toArray())
        for (const int border : {2, 3})
            while (scale < finest) {
                const double scaled = unit.toArray().at(border).toDouble() * scale;
                if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled)))
                    break;
                scale *= 10;
            }
    return scale;
}

Result<Unitizing> readUnits(const CaseReader& reader)
{
    const QJsonObject input = reader.input();
    if (input["type"_L1] != "units"_L1)
        return reader.malformed(Tr::tr("%1 needs input of type units").arg(reader.coefficient()));
    const Result<QJsonArray> list = reader.list("units"_L1);
    if (!list)
        return std::unexpected(list.error());
    const QJsonArray& units = *list;
    const double scale = reader.coefficient() == "gamma_best_alignment_disorder"_L1 ? scaleOf(input) : 1;
    // -1 where it is no whole number.
    const auto place = [&](const QJsonValue& value) {
        const double scaled = value.toDouble(-1) * scale;
        const double whole = std::round(scaled);
        const bool isWhole = scale > 1 || scaled == whole; // what was scaled is whole but for rounding
        return isWhole && whole >= 0 && whole < largestPlace ? static_cast<qint64>(whole) : qint64(-1);
    };
    QHash<QString, int> coders;
    for (const QJsonValue& name : input["coders"_L1].toArray())
        if (!coders.contains(wordOf(name)))
            coders.insert(wordOf(name), static_cast<int>(coders.size()));
    const bool isListed = !coders.isEmpty();
    Unitizing data;
    qint64 last = 0;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QJsonArray unit = units[i].toArray();
        const Span span{place(unit.at(2)), place(unit.at(3))};
        if (unit.size() != 4 || !isCategory(unit.at(0)) || !isCategory(unit.at(1)))
            return reader.malformed(Tr::tr("unit %1 is not a list of coder, category, start, end").arg(i + 1));
        if (span.start < 0 || span.end < 0)
            return reader.malformed(Tr::tr("the start and end of unit %1 are no whole numbers from 0").arg(i + 1));
        if (span.isEmpty())
            return reader.malformed(Tr::tr("unit %1 does not end after its start").arg(i + 1));
        const QString coder = wordOf(unit.at(0));
        if (isListed && !coders.contains(coder))
            return reader.malformed(Tr::tr("the coder %1 of unit %2 is not among the coders").arg(coder).arg(i + 1));
        if (!coders.contains(coder))
            coders.insert(coder, static_cast<int>(coders.size()));
        data.units.push_back({coders.value(coder), labelOf(unit.at(1)), span});
        last = std::max(last, span.end);
    }
    data.coders = static_cast<int>(coders.size());
    const qint64 begin = input.contains("begin"_L1) ? place(input["begin"_L1]) : 0;
    const qint64 length = input.contains("length"_L1) ? place(input["length"_L1]) : last - begin;
    if (begin < 0 || length < 0)
        return reader.malformed(Tr::tr("begin and length are no whole numbers from 0"));
    data.continuum = {begin, begin + length};
    return data;
}

Result<Dissimilarity> readDissimilarity(const CaseReader& reader)
{
    const QJsonObject params = reader.params();
    Dissimilarity dissimilarity;
    for (const auto& [parameter, number] : {std::pair("alpha"_L1, &dissimilarity.alpha),
             {"beta"_L1, &dissimilarity.beta}, {"delta_empty"_L1, &dissimilarity.deltaEmpty}}) {
        if (!params.contains(parameter))
            continue;
        if (!params[parameter].isDouble())
            return reader.malformed(Tr::tr("the parameter %1 is not a number").arg(parameter));
        *number = params[parameter].toDouble();
        if (*number < 0)
            return reader.malformed(
                Tr::tr("the parameter %1 is %2, and must not be below 0").arg(parameter).arg(*number));
    }
    // Where a unit without a partner costs nothing, any two codings are alike.
    if (dissimilarity.deltaEmpty == 0)
        return reader.malformed(Tr::tr("the parameter delta_empty is 0, and must be above 0"));
    return dissimilarity;
}

Result<Coefficient> computeOnUnits(const CaseReader& reader)
{
    const Result<Unitizing> data = readUnits(reader);
    if (!data)
        return std::unexpected(data.error());
    if (reader.coefficient() == "gamma_best_alignment_disorder"_L1) {
        return readDissimilarity(reader).transform(
            [&](const Dissimilarity& dissimilarity) { return bestAlignmentDisorder(*data, dissimilarity); });
    }
    for (const Unitizing::Unit& unit : data->units)
        if (!data->continuum.contains(unit.span))
            return reader.malformed(Tr::tr("a unit lies outside the continuum"));
    const QString which = reader.which();
    const auto categoryNamed = [&](const QString& name) {
        for (const Unitizing::Unit& unit : data->units)
            if (unit.category == "text " + name.toStdString() || unit.category == "number " + name.toStdString())
                return unit.category;
        return "text " + name.toStdString();
    };
    if (data->overlapsWithinCoder() && reader.coefficient() == "u_alpha_2016"_L1)
        return Coefficient::none(Tr::tr("units of one coder overlap, which the definition excludes"));
    if (reader.coefficient() == "alpha_u_1995"_L1) {
        // Each category is a continuum of its own there.
        const std::string only = which.isEmpty() || which == "*"_L1 ? std::string() : categoryNamed(which);
        if (data->overlapsWithinCategory(only))
            return Coefficient::none(Tr::tr("units of one coder overlap, which the definition excludes"));
        return alphaU1995(*data, only);
    }
    if (which.isEmpty() || which == "u"_L1)
        return uAlpha(*data);
    if (which == "bu"_L1)
        return uAlphaBinary(*data);
    if (which == "cu"_L1)
        return cuAlpha(*data);
    if (which.startsWith("ku:"_L1))
        return kuAlpha(*data, categoryNamed(which.sliced(3)));
    return reader.unknown(Tr::tr("unknown part %1 of u_alpha_2016").arg(which),
        Tr::tr("a part is u, bu, cu, or ku: with a category behind it"));
}

/// Nothing for a coefficient that does not exist.
QStringList parametersOf(const QString& coefficient, bool isCategorical)
{
    if (coefficient == "u_alpha_2016"_L1 || coefficient == "alpha_u_1995"_L1)
        return {u"which"_s};
    if (coefficient == "gamma_best_alignment_disorder"_L1)
        return {u"alpha"_s, u"beta"_s, u"delta_empty"_s, u"dissimilarity"_s};
    if (coefficient == "krippendorff_alpha"_L1)
        return {u"level"_s, u"distance"_s};
    return isCategorical ? QStringList{u"weights"_s, u"distance"_s} : QStringList();
}

using CategoricalCoefficient = Coefficient (*)(const Ratings&, const CategoryTable&);

Result<Coefficient> compute(const CaseReader& reader)
{
    static const QHash<QString, CategoricalCoefficient> categorical{{u"percent"_s, percentAgreement},
        {u"cohen_kappa"_s, cohenKappa}, {u"scott_pi"_s, scottPi}, {u"bennett_s"_s, brennanPrediger},
        {u"fleiss_kappa"_s, fleissKappa}, {u"conger_kappa"_s, congerKappa}, {u"light_kappa"_s, lightKappa},
        {u"gwet_ac1"_s, gwetAc}, {u"gwet_ac2"_s, gwetAc}, {u"brennan_prediger"_s, brennanPrediger}};
    const QString name = reader.coefficient();
    if (name.isEmpty())
        return reader.unknown(Tr::tr("it names no coefficient"));
    if (const QJsonValue params = reader.object["params"_L1];
        !params.isUndefined() && !params.isNull() && !params.isObject())
        return reader.malformed(Tr::tr("params is not an object"));
    const auto coefficient = categorical.constFind(name);
    const QStringList parameters = parametersOf(name, coefficient != categorical.cend());
    if (parameters.isEmpty())
        return reader.unknown(Tr::tr("unknown coefficient %1").arg(name));
    if (const Result<> checked = reader.checkParameters(parameters); !checked)
        return std::unexpected(checked.error());
    if (name == "u_alpha_2016"_L1 || name == "alpha_u_1995"_L1 || name == "gamma_best_alignment_disorder"_L1)
        return computeOnUnits(reader);
    const Result<CodedCase> coded = readCodes(reader);
    if (!coded)
        return std::unexpected(coded.error());
    if (coefficient == categorical.cend())
        return computeAlpha(reader, *coded);
    return readWeights(reader, coded->categories).transform([&](const CategoryTable& weights) {
        return (*coefficient)(coded->ratings, weights);
    });
}
}

Result<std::vector<AgreementCase>> computeCases(const QByteArray& json, const QString& subject)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull()) {
        // Qt reads a number or a word only within a list.
        const bool isOneValue = QJsonDocument::fromJson('[' + json + ']').array().size() == 1;
        return std::unexpected(Error{Error::Kind::Malformed, subject,
            isOneValue ? Tr::tr("it is one value, and no case")
                       : Tr::tr("not JSON at byte %1 (%2)").arg(problem.offset).arg(problem.errorString()),
            Tr::tr("give a file with one case or an array of cases")});
    }
    const QJsonArray cases = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<AgreementCase> results;
    for (const QJsonValue& value : cases) {
        const CaseReader reader{subject, value.toObject(), std::ssize(results) + 1};
        Result<Coefficient> result = compute(reader);
        if (!result) {
            results.push_back(
                {reader.id(), reader.coefficient(), Coefficient::none(result.error().reason), result.error()});
            continue;
        }
        if (result->value && !std::isfinite(*result->value))
            *result = Coefficient::none(Tr::tr("the numbers are too large, or cancel each other out in a ratio"));
        results.push_back({reader.id(), reader.coefficient(), *std::move(result), {}});
    }
    return results;
}
}

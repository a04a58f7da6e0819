// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementcases.h"
#include "app/review/categorical.h"
#include "app/review/unitizing.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedExamples_data();
    void publishedExamples();
    void undefinedHasAReason_data();
    void undefinedHasAReason();
    void wrongCasesAreNamed_data();
    void wrongCasesAreNamed();
    void malformedCaseDoesNotStopTheOthers();
    void manyEqualUnitsCountAsOftenAsTheyAre();
    void sparseAndDenseTablesAgree();
    void whoCodedNothingTakesPartInNoPair();
    void codersAndCategoriesMayBeNumbers();
    void weightsMayBeRowsOfNumbers();
    void numbersWrittenAsTextsAreInTheirOrder();
    void alignmentIsTheSameInSecondsAndMilliseconds();
    void smallDisagreementIsNotNone();
};

namespace {
QByteArray caseOf(const char* coefficient, const char* input, const char* more = "")
{
    return R"({"id": "one", "coefficient": ")"_ba + coefficient + R"(", "input": )"_ba + input + more + "}"_ba;
}

constexpr auto cohen1960 =
    R"({"type": "table", "categories": [1, 2, 3], "table": [[25, 12, 3], [13, 2, 15], [12, 16, 2]]})";
// Krippendorff 2011, p. 8: four coders, twelve units, missing codes.
constexpr auto krippendorff2011 =
    R"({"type": "ratings", "units": [[1,1,null,1],[2,2,3,2],[3,3,3,3],[3,3,3,3],[2,2,2,2],[1,2,3,4],[4,4,4,4],
    [1,1,2,1],[2,2,2,2],[null,5,5,5],[null,null,1,1],[null,null,3,null]]})";
constexpr auto abstractors =
    R"({"type": "table", "categories": ["Ectopic", "AIU", "NIU"], "table": [[13, 0, 0], [0, 20, 7], [0, 4, 56]]})";
constexpr auto krippendorff2004 =
    R"({"type": "units", "begin": 150, "length": 300, "coders": ["i", "j"], "units": [["i","c",225,295],["i","c",370,400],
    ["i","k",180,240],["i","k",300,350],["j","c",220,300],["j","c",355,375],["j","c",400,420],["j","k",180,240],["j","k",300,350]]})";
constexpr auto threeCoders =
    R"({"type": "units", "begin": 0, "length": 60, "coders": ["Alex", "Paul", "Susan"], "units": [["Alex","1",2,5],
    ["Paul","1",2,5],["Paul","2",10,20],["Susan","2",2,5],["Susan","2",15,20]]})";
}

void AgreementTest::publishedExamples_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char* name, const QByteArray& json, double expected, double tolerance = 5e-4) {
        QTest::newRow(name) << json << expected << tolerance;
    };
    row("kappa of Cohen 1960, p. 37", caseOf("cohen_kappa", cohen1960), -0.0923, 5e-5);
    row("AC1 of the same table", caseOf("gwet_ac1", cohen1960), -0.04797, 5e-6);
    row("AC2 with quadratic weights", caseOf("gwet_ac2", cohen1960, R"(, "params": {"weights": "quadratic"})"), 0.1831,
        5e-5);
    row("kappa with linear weights, Gwet 2014",
        caseOf("cohen_kappa", abstractors, R"(, "params": {"weights": "linear"})"), 0.843);
    row("kappa with quadratic weights, Gwet 2014",
        caseOf("cohen_kappa", abstractors, R"(, "params": {"weights": "quadratic"})"), 0.892);
    row("Brennan and Prediger, Gwet 2014", caseOf("brennan_prediger", abstractors), 0.835);
    row("alpha nominal of a table", caseOf("krippendorff_alpha", abstractors), 0.7972585, 5e-7);
    row("percent with missing codes", caseOf("percent", krippendorff2011), 0.8181818, 5e-7);
    row("Fleiss with missing codes", caseOf("fleiss_kappa", krippendorff2011), 0.76117, 5e-6);
    row("Conger with missing codes", caseOf("conger_kappa", krippendorff2011), 0.76282, 5e-6);
    row("alpha nominal with missing codes", caseOf("krippendorff_alpha", krippendorff2011), 0.74342, 5e-6);
    row("alpha ordinal", caseOf("krippendorff_alpha", krippendorff2011, R"(, "params": {"level": "ordinal"})"), 0.815);
    row("alpha ratio", caseOf("krippendorff_alpha", krippendorff2011, R"(, "params": {"level": "ratio"})"), 0.797);
    row("AC2 with ordinal weights", caseOf("gwet_ac2", krippendorff2011, R"(, "params": {"weights": "ordinal"})"),
        0.899);
    row("unitizing alpha of one category, Krippendorff 2004",
        caseOf("alpha_u_1995", krippendorff2004, R"(, "which": "c")"), 0.7286, 5e-5);
    row("unitizing alpha of all categories", caseOf("alpha_u_1995", krippendorff2004, R"(, "which": "*")"), 0.859);
    row("u-alpha", caseOf("u_alpha_2016", threeCoders, R"(, "which": "u")"), 0.398298, 5e-7);
    row("cu-alpha", caseOf("u_alpha_2016", threeCoders, R"(, "which": "cu")"), 0.357143, 5e-7);
    row("ku-alpha of one category", caseOf("u_alpha_2016", threeCoders, R"(, "which": "ku:2")"), 0.390625, 5e-7);
    row("four units inside a long one, gamma",
        caseOf("gamma_best_alignment_disorder",
            R"({"type": "units", "coders": ["Joe", "Jack"], "units": [["Joe","A",0,20],["Jack","A",0,5],["Jack","A",5,10],["Jack","A",10,15],["Jack","A",15,20]]})",
            R"(, "params": {"alpha": 3, "beta": 1, "delta_empty": 1.0})"),
        1.632, 5e-7);
    row("complete disagreement", caseOf("cohen_kappa", R"({"type": "table", "table": [[0, 5], [5, 0]]})"), -1, 1e-12);
    row("one category used of two declared",
        caseOf("bennett_s", R"({"type": "table", "categories": ["a", "b"], "table": [[9, 0], [0, 0]]})"), 1, 1e-12);
    row("the number 1 is not the text 1", caseOf("percent", R"({"type": "ratings", "units": [[1, "1"], [1, 1]]})"), 0.5,
        1e-12);
}

void AgreementTest::publishedExamples()
{
    QFETCH(QByteArray, json);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    const auto results = app::computeCases(json, u"cases.json"_s);
    QVERIFY2(results, results ? "" : qPrintable(app::describe(results.error())));
    QCOMPARE(results->size(), 1u);
    const app::Coefficient& result = results->front().result;
    QVERIFY2(result.value, qPrintable(result.undefined));
    QVERIFY2(std::abs(*result.value - expected) <= tolerance,
        qPrintable(u"%1 instead of %2"_s.arg(*result.value).arg(expected)));
}

void AgreementTest::undefinedHasAReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("both used one category only")
        << caseOf("cohen_kappa", R"({"type": "table", "table": [[9, 0], [0, 0]]})");
    QTest::newRow("alpha without variation")
        << caseOf("krippendorff_alpha", R"({"type": "ratings", "units": [["a", "a"], ["a", "a"]]})");
    QTest::newRow("AC1 with a single category") << caseOf("gwet_ac1", R"({"type": "ratings", "units": [["a", "a"]]})");
    QTest::newRow("one coder") << caseOf("fleiss_kappa", R"({"type": "ratings", "units": [["a"], ["b"]]})");
    QTest::newRow("nothing coded") << caseOf("krippendorff_alpha", R"({"type": "ratings", "units": []})");
    QTest::newRow("kappa of three coders")
        << caseOf("cohen_kappa", R"({"type": "ratings", "units": [["a", "b", "a"]]})");
    QTest::newRow("nothing marked") << caseOf(
        "u_alpha_2016", R"({"type": "units", "begin": 0, "length": 9, "coders": ["a", "b"], "units": []})");
    QTest::newRow("one coder marks the same words twice") << caseOf("alpha_u_1995",
        R"({"type": "units", "begin": 0, "length": 9, "units": [["a", "x", 0, 5], ["a", "x", 3, 7], ["b", "x", 0, 5]]})");
    QTest::newRow("values that cancel each other out") << caseOf("krippendorff_alpha",
        R"({"type": "ratings", "units": [[1, -1], [1, 1]]})", R"(, "params": {"level": "ratio"})");
    QTest::newRow("counts beyond all numbers")
        << caseOf("cohen_kappa", R"({"type": "table", "table": [[1e308, 2], [3, 1e308]]})");
    QTest::newRow("nothing marked, gamma")
        << caseOf("gamma_best_alignment_disorder", R"({"type": "units", "coders": ["a", "b"], "units": []})");
}

void AgreementTest::undefinedHasAReason()
{
    QFETCH(QByteArray, json);
    const auto results = app::computeCases(json, u"cases.json"_s);
    QVERIFY(results);
    QVERIFY(!results->front().result.value);
    QVERIFY(!results->front().result.undefined.isEmpty());
}

void AgreementTest::wrongCasesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << "[{"_ba << u"not JSON"_s;
    QTest::newRow("a number alone") << "5\n"_ba << u"it is one value, and no case: give a file with one case"_s;
    QTest::newRow("null alone") << "null"_ba << u"it is one value, and no case"_s;
    QTest::newRow("two words") << "\"a\", \"b\""_ba << u"not JSON"_s;
    QTest::newRow("table without a table") << caseOf("cohen_kappa", R"({"type": "table", "categories": ["a", "b"]})")
                                           << u"its input has no list \"table\""_s;
    QTest::newRow("ratings without units")
        << caseOf("percent", R"({"type": "ratings", "ratings": [[1, 2]]})") << u"its input has no list \"units\""_s;
    QTest::newRow("units that are no list") << caseOf("u_alpha_2016", R"({"type": "units", "length": 9, "units": 3})")
                                            << u"its input has no list \"units\""_s;
    QTest::newRow("unknown coefficient") << caseOf("kappa_of_my_own", cohen1960) << u"kappa_of_my_own"_s;
    QTest::newRow("unknown weights") << caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": "cubic"})")
                                     << u"cubic"_s;
    QTest::newRow("unknown weights say which there are")
        << caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": "cubic"})") << u"quadratic"_s;
    QTest::newRow("weights that are a number") << caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": 2})")
                                               << u"the parameter weights is not a word"_s;
    QTest::newRow("too few rows of weights")
        << caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": [[1, 0], [0, 1]]})") << u"3 rows of 3 numbers"_s;
    QTest::newRow("parameters in a list")
        << caseOf("cohen_kappa", cohen1960, R"(, "params": ["linear"])") << u"params is not an object"_s;
    QTest::newRow("misspelt parameter") << caseOf("cohen_kappa", cohen1960, R"(, "params": {"weigths": "linear"})")
                                        << u"cohen_kappa has no parameter weigths"_s;
    QTest::newRow("parameter of another coefficient")
        << caseOf("cohen_kappa", cohen1960, R"(, "params": {"level": "ordinal"})") << u"weights, distance"_s;
    QTest::newRow("number in quotation marks") << caseOf("gamma_best_alignment_disorder",
        R"({"type": "units", "units": [["a", "x", 0, 5]]})", R"(, "params": {"alpha": "3"})")
                                               << u"the parameter alpha is not a number"_s;
    QTest::newRow("ragged table") << caseOf("cohen_kappa", R"({"type": "table", "table": [[1, 2], [3]]})")
                                  << u"row 2"_s;
    QTest::newRow("negative count") << caseOf("cohen_kappa", R"({"type": "table", "table": [[1, -2], [3, 4]]})")
                                    << u"row 1"_s;
    QTest::newRow("words where numbers are needed") << caseOf(
        "krippendorff_alpha", R"({"type": "ratings", "units": [["a", "b"]]})", R"(, "params": {"level": "interval"})")
                                                    << u"interval"_s;
    QTest::newRow("unit that ends before it starts")
        << caseOf("u_alpha_2016", R"({"type": "units", "begin": 0, "length": 9, "units": [["a", "x", 5, 2]]})")
        << u"unit 1 does not end after its start"_s;
    QTest::newRow("unit between two characters")
        << caseOf("u_alpha_2016", R"({"type": "units", "begin": 0, "length": 9, "units": [["a", "x", 0.5, 2]]})")
        << u"start and end of unit 1 are no whole numbers"_s;
    QTest::newRow("unit of a coder who is not listed") << caseOf("u_alpha_2016",
        R"({"type": "units", "coders": ["a", "b"], "begin": 0, "length": 9, "units": [["c", "x", 0, 2]]})")
                                                       << u"the coder c of unit 1 is not among the coders"_s;
    QTest::newRow("negative weight of places") << caseOf("gamma_best_alignment_disorder",
        R"({"type": "units", "units": [["a", "x", 0, 5]]})", R"(, "params": {"alpha": -1})")
                                               << u"the parameter alpha is -1, and must not be below 0"_s;
    QTest::newRow("units without a partner that cost nothing") << caseOf("gamma_best_alignment_disorder",
        R"({"type": "units", "units": [["a", "x", 0, 5]]})", R"(, "params": {"delta_empty": 0})")
                                                               << u"delta_empty is 0, and must be above 0"_s;
    QTest::newRow("category of a table twice")
        << caseOf("cohen_kappa", R"({"type": "table", "categories": ["a", "b", "a"], "table": [[1, 2], [3, 4]]})")
        << u"the category \"a\" is given twice"_s;
    QTest::newRow("category of codes twice")
        << caseOf("bennett_s", R"({"type": "ratings", "categories": [1, 2, 2], "units": [[1, 2], [2, 2]]})")
        << u"the category 2 is given twice"_s;
    QTest::newRow("category that is none")
        << caseOf("bennett_s", R"({"type": "ratings", "categories": ["a", null], "units": [["a", "a"]]})")
        << u"category 2 is neither text, number"_s;
    QTest::newRow("codes as texts for categories as numbers")
        << caseOf("percent", R"({"type": "ratings", "categories": [1, 2], "units": [[1, "2"]]})")
        << u"\"2\" is not among the categories, which have it as another kind of value: write all as numbers"_s;
    QTest::newRow("distances between texts for codes that are numbers")
        << caseOf("krippendorff_alpha", R"({"type": "ratings", "units": [[1, 2]]})",
               R"(, "params": {"distance": "own"}, "distance_table": [["1", "2", 0.5]])")
        << u"\"1\" is not among the categories, which have it as another kind of value"_s;
    QTest::newRow("unit with a code too few")
        << caseOf("fleiss_kappa", R"({"type": "ratings", "units": [["x", "y", null], ["x", "y"]]})")
        << u"unit 2 has 2 codes for 3 coders: give each unit one code of each coder, and null"_s;
    QTest::newRow("unit with a code too many")
        << caseOf("fleiss_kappa", R"({"type": "ratings", "units": [["x", "y"], ["x", "y", "z"]]})")
        << u"unit 2 has 3 codes for 2 coders"_s;
    QTest::newRow("fewer codes than listed coders")
        << caseOf("fleiss_kappa", R"({"type": "ratings", "coders": ["a", "b", "c"], "units": [["x", "y"]]})")
        << u"unit 1 has 2 codes for 3 coders"_s;
    QTest::newRow("more codes than coders") << caseOf(
        "fleiss_kappa", R"({"type": "ratings", "coders": ["a", "b"], "units": [["x", "y"], [null, null, "x"]]})")
                                            << u"unit 2 has 3 codes for 2 coders"_s;
    QTest::newRow("no case") << "[3]"_ba << u"case 1: it names no coefficient"_s;
    QTest::newRow("second without a name") << "[" + caseOf("percent", cohen1960) + R"(, {"coefficient": "kapa"}])"
                                           << u"case 2: unknown coefficient kapa"_s;
}

void AgreementTest::wrongCasesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto results = app::computeCases(json, u"cases.json"_s);
    const std::optional<app::Error> error =
        results ? results->back().wrong : std::optional<app::Error>(results.error());
    QVERIFY(error);
    QVERIFY2(app::describe(*error).contains(named), qPrintable(app::describe(*error)));
}

void AgreementTest::malformedCaseDoesNotStopTheOthers()
{
    const QByteArray ragged = caseOf("cohen_kappa", R"({"type": "table", "table": [[1, 2], [3]]})");
    const QByteArray right = caseOf("percent", cohen1960);
    const auto results = app::computeCases("[" + ragged + ", " + right + "]", u"cases.json"_s);
    QVERIFY(results);
    QCOMPARE(results->size(), 2U);
    QVERIFY(results->front().wrong);
    QVERIFY(!results->front().result.value);
    QVERIFY2(results->front().result.undefined.contains(u"row 2"_s), qPrintable(results->front().result.undefined));
    QVERIFY(!results->back().wrong);
    QVERIFY(results->back().result.value);
}

void AgreementTest::manyEqualUnitsCountAsOftenAsTheyAre()
{
    app::Ratings counted(2, {"a", "b"});
    app::Ratings oneByOne(2, {"a", "b"});
    const int both[] = {0, 0};
    const int apart[] = {0, 1};
    counted.add(both, 1000);
    counted.add(apart, 17);
    for (int i = 0; i < 1000; ++i)
        oneByOne.add(both);
    for (int i = 0; i < 17; ++i)
        oneByOne.add(apart);
    QCOMPARE(app::percentAgreement(counted, app::identityWeights(2)).value,
        app::percentAgreement(oneByOne, app::identityWeights(2)).value);
    QCOMPARE(oneByOne.rows().size(), 2u);
}

// Few categories and coders are counted in a flat table, many in sorted rows; the figures must not depend on which.
void AgreementTest::sparseAndDenseTablesAgree()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const int coders = 6;
    std::vector<std::string> names{"a", "b", "c"};
    app::Ratings dense(coders, names);
    for (int i = 0; i < 30; ++i)
        names.push_back("unused " + std::to_string(i));
    app::Ratings sparse(coders, names);
    for (int unit = 0; unit < 500; ++unit) {
        std::vector<int> codes;
        for (int coder = 0; coder < coders; ++coder)
            codes.push_back(static_cast<int>(random() % 4) - 1);
        dense.add(codes);
        sparse.add(codes);
    }
    const auto few = app::fleissKappa(dense, app::identityWeights(dense.categories()));
    const auto many = app::fleissKappa(sparse, app::identityWeights(sparse.categories()));
    QVERIFY(std::abs(*few.value - *many.value) < 1e-12);
}

namespace {
double valueOf(const QByteArray& json)
{
    const auto results = app::computeCases(json, u"cases.json"_s);
    return results ? results->front().result.value.value_or(-99) : -100;
}
}

void AgreementTest::whoCodedNothingTakesPartInNoPair()
{
    const QByteArray two = R"({"type": "ratings", "units": [["a", "a"], ["a", "b"], ["b", "b"]]})";
    const QByteArray three = R"({"type": "ratings", "units": [["a", null, "a"], ["a", null, "b"], ["b", null, "b"]]})";
    QCOMPARE(valueOf(caseOf("conger_kappa", three)), valueOf(caseOf("conger_kappa", two)));
}

void AgreementTest::codersAndCategoriesMayBeNumbers()
{
    const char* const units = R"({"type": "units", "begin": 0, "length": 10, "coders": [1, 2],
        "units": [[1, 7, 0, 5], [2, 7, 1, 6], [2, 8, 7, 8]]})";
    const char* const words = R"({"type": "units", "begin": 0, "length": 10, "coders": ["a", "b"],
        "units": [["a", "x", 0, 5], ["b", "x", 1, 6], ["b", "y", 7, 8]]})";
    QCOMPARE(valueOf(caseOf("u_alpha_2016", units)), valueOf(caseOf("u_alpha_2016", words)));
    QVERIFY(valueOf(caseOf("alpha_u_1995", words, R"(, "which": "x")")) > 0);
    QCOMPARE(valueOf(caseOf("alpha_u_1995", units, R"(, "which": 7)")),
        valueOf(caseOf("alpha_u_1995", words, R"(, "which": "x")")));
    QCOMPARE(
        valueOf(caseOf("percent", R"({"type": "ratings", "units": [[true, false], [true, true], [false, false]]})")),
        2 / 3.);
}

void AgreementTest::weightsMayBeRowsOfNumbers()
{
    const QByteArray named = caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": "linear"})");
    const QByteArray told =
        caseOf("cohen_kappa", cohen1960, R"(, "params": {"weights": [[1, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]]})");
    const auto results = app::computeCases("[" + named + ", " + told + "]", u"cases.json"_s);
    QVERIFY(results && results->front().result.value && results->back().result.value);
    QCOMPARE(*results->back().result.value, *results->front().result.value);
}

void AgreementTest::numbersWrittenAsTextsAreInTheirOrder()
{
    // 10 is two steps from 1, not one.
    const QByteArray numbers =
        caseOf("cohen_kappa", R"({"type": "ratings", "units": [[1, 1], [2, 2], [10, 1], [2, 10], [10, 10]]})",
            R"(, "params": {"weights": "linear"})");
    QByteArray texts = numbers;
    for (const char* number : {"10", "1", "2"})
        for (const char* around : {"[%1,", " %1]"})
            texts.replace(QByteArray(around).replace("%1", number),
                QByteArray(around).replace("%1", '"' + QByteArray(number) + '"'));
    const auto results = app::computeCases("[" + numbers + ", " + texts + "]", u"cases.json"_s);
    QVERIFY(results && results->front().result.value && results->back().result.value);
    QVERIFY(texts.contains(R"(["10", "1"])"));
    QCOMPARE(*results->back().result.value, *results->front().result.value);
}

void AgreementTest::alignmentIsTheSameInSecondsAndMilliseconds()
{
    const auto disorder = [](const char* units) {
        return valueOf(caseOf(
            "gamma_best_alignment_disorder", R"({"type": "units", "coders": ["a", "b"], "units": )"_ba + units + "}"));
    };
    const double whole = disorder(R"([["a", "x", 500, 5100], ["b", "x", 1000, 6250]])");
    QVERIFY(whole > 0);
    QCOMPARE(disorder(R"([["a", "x", 0.5, 5.1], ["b", "x", 1, 6.25]])"), whole);
}

void AgreementTest::smallDisagreementIsNotNone()
{
    QVERIFY(std::abs(valueOf(caseOf("krippendorff_alpha",
                         R"({"type": "ratings", "units": [[1e-8, 2e-8], [1e-8, 1e-8], [2e-8, 2e-8]]})",
                         R"(, "params": {"level": "interval"})"))
                - valueOf(caseOf("krippendorff_alpha", R"({"type": "ratings", "units": [[1, 2], [1, 1], [2, 2]]})",
                    R"(, "params": {"level": "interval"})")))
        < 1e-9);
    const char* const tiny = R"({"type": "units", "begin": 0, "length": 10000000, "coders": ["a", "b"],
        "units": [["a", "x", 5, 6], ["b", "x", 5, 6]]})";
    QCOMPARE(valueOf(caseOf("alpha_u_1995", tiny)), 1.0);
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/review/coefficient.h"
#include "app/statements/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// What coders agree or disagree about: that there is a statement and where, and what it is.
enum class AgreementSubject : unsigned char { Places, Speakers, Topics, Stance, Manner };
[[nodiscard]] std::string_view wordOf(AgreementSubject subject); ///< "places", "speakers", … in CSV and JSON

/// Where 95 % of the figures lie that are made from other draws of the articles.
struct Interval
{
    double low;
    double high;
};

/// One coefficient over all articles.
struct Figure
{
    std::string key; ///< in CSV and JSON, the same in every language: "speakers.alpha-masi"
    AgreementSubject subject = AgreementSubject::Places;
    QString name;
    Coefficient value;
    std::optional<Interval>
        interval;     ///< absent where the articles are too few or the figure is undefined in most draws
    qint64 units = 0; ///< what was compared: statements, places, characters
    QString meaning;  ///< what the figure says here, and which trap of common codes it falls into
};

/// How far coders agree on whether a place has one speaker or topic.
struct CodeAgreement
{
    AgreementSubject subject = AgreementSubject::Speakers; ///< Speakers or Topics
    std::string code;
    qint64 places = 0;          ///< compared by two coders or more
    std::vector<qint64> marked; ///< how often each coder gave the code there, in the order of the report's coders
    Coefficient percent, kappa, pi, alpha, ac1; ///< kappa and pi are Conger's and Fleiss' for three coders and more
    Coefficient light;                          ///< mean of the pairs' kappas; says nothing of its own for two coders
    std::optional<Interval> kappaInterval, alphaInterval, ac1Interval;
    QString trap; ///< why these figures may mislead; empty where nothing speaks against them
};

/// The main figures of a part: one article, one month or year, one pair of coders.
struct AgreementSlice
{
    std::string name;      ///< "asia/visit.txt", "2017-07", "anna, ben"
    std::string published; ///< of an article; ISO 8601, empty where it is not known
    int articles = 0;
    qint64 statements = 0; ///< of all coders
    qint64 places = 0;     ///< marked by two coders or more
    Coefficient f1, boundaries, marked, speakers, topics, stance, manner;
};

/// Which code one coder gave where the other gave which. A name that is empty stands for "nothing".
struct Confusion
{
    struct Where
    {
        int article; ///< index into the report's articles
        StatementId first, second;
        Span extent{};       ///< of the first coder's statement
        std::string words{}; ///< that it begins with
    };
    struct Cell
    {
        int first, second; ///< indices into codes
        qint64 count = 0;
        std::vector<Where> where; ///< the statements behind the count: the first thousand of them
    };
    AgreementSubject subject = AgreementSubject::Speakers;
    std::string firstCoder, secondCoder;
    std::vector<std::string> codes;
    std::vector<Cell> cells; ///< only those that are not 0
};

/// How far two or more coders agree over a number of articles. A value: windows, tables and files show it.
struct AgreementReport
{
    std::vector<std::string> coders; ///< those that share an article with another
    quint64 seed = 0;                ///< of all that was drawn
    int samples = 0;                 ///< draws of the intervals
    qint64 statements = 0;
    qint64 places = 0; ///< marked by two coders or more
    std::vector<Figure> figures;
    std::vector<CodeAgreement> codes;
    std::vector<AgreementSlice> articles; ///< in the order in which they came
    std::vector<AgreementSlice> periods;  ///< by month, or by year beyond two years; last, if any, those without a date
    std::vector<AgreementSlice> pairs;    ///< of coders
    std::vector<Confusion> confusions;
    std::vector<Error> leftOut; ///< files and coders of an article that were not measured, and why
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/comparedarticle.h"
#include "app/exchange/htmlpage.h"
#include "app/exchange/speakerhues.h"

namespace app {

/// How two coders differ on one article, in figures.
struct ComparisonSummary
{
    std::string path, first, second;
    DifferenceCounts counts;

    explicit ComparisonSummary(const ComparedArticle& article);
};

/// A report on how coders differ: the counts, then each article with both coders' marks and the table of its
/// differences. Articles are written as they come, so memory does not grow with them; the counts, which a reader wants
/// first, must be known before.
class ComparisonPage
{
public:
    ComparisonPage(AtomicFile::Sink sink, const Codebook& codebook, const std::vector<ComparisonSummary>& summaries);

    void add(const ComparedArticle& article); ///< in the order of the summaries
    [[nodiscard]] Result<> finish();

private:
    void writeTotals(const std::vector<ComparisonSummary>& summaries);
    void writeUnanchored(const ComparedArticle& article);
    void writeDifferences(const ComparedArticle& article);
    void writeVersions(
        const std::vector<const Statement*>& statements, const std::vector<const Statement*>& others, Differences);
    void writeVerdict(const ComparedArticle& article, const ReviewersVerdict& given, bool judgesFirst);
    void writeVerdictsOnRemoved(const ComparedArticle& article);

    SpeakerHues m_hues;
    HtmlPage m_page;
    int m_articles = 0;
};
}

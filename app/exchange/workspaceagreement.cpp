// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workspaceagreement.h"

#include "app/base/inorder.h"
#include "app/base/utf8.h"
#include "app/review/consensus.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

constexpr double readingShare = 0.6; // of the work, where articles are many

/// One article as agreement is measured on it.
struct ReadCodings
{
    std::vector<Error> problems; ///< what is not measured, and why
    std::vector<Sidecar> sidecars;
    MeasuredArticle article; ///< borrows their statements; without codings where there is nothing to compare
};

class CodingsReader
{
public:
    CodingsReader(const WorkspaceFiles& files, const Codebook& codebook, const CodeMapping& mapping,
        const std::vector<std::string>& coders)
        : m_files(files)
        , m_codebook(codebook)
        , m_mapping(mapping)
        , m_coders(coders)
    {
    }

    /// Safe from any thread.
    [[nodiscard]] ReadCodings read(const ArticleFiles& each) const
    {
        ReadCodings read;
        // Most articles of a large workspace have one coder or none.
        if (each.sidecars.size() < 2)
            return read;
        auto [sidecars, unreadable, doubles, brokenOff] = readSidecars(each, m_coders);
        read.problems = concerning(m_coders, unreadable);
        std::ranges::move(concerning(m_coders, doubles), std::back_inserter(read.problems));
        if (m_coders.empty())
            std::erase_if(sidecars, [](const Sidecar& one) { return one.header.coder.id == consensusCoder; });
        if (!m_mapping.isEmpty())
            for (Sidecar& sidecar : sidecars)
                sidecar.statements = m_mapping.mapped(std::move(sidecar.statements));
        if (sidecars.size() < 2)
            return read;
        const Result<Article> article = readArticle(each.article);
        if (!article) {
            read.problems.push_back(article.error());
            return read;
        }
        read.sidecars = std::move(sidecars);
        ComparableCodings comparable = comparableCodings(
            toUtf8(m_files.workspace.relative(each.article)), article->text(), m_codebook, read.sidecars);
        std::ranges::move(comparable.leftOut, std::back_inserter(read.problems));
        read.article = std::move(comparable.article);
        if (read.article.published.empty())
            read.article.published = article->details.published.value_or(std::string());
        return read;
    }

private:
    const WorkspaceFiles& m_files;
    const Codebook& m_codebook;
    const CodeMapping& m_mapping;
    const std::vector<std::string>& m_coders;
};
}

std::optional<AgreementReport> measureAgreement(const WorkspaceFiles& files, const Codebook& codebook,
    const CodeMapping& mapping, const std::vector<std::string>& coders, const AgreementOptions& options,
    const AgreementStudy::Progress& progress)
{
    std::vector<Error> leftOut = concerning(coders, files.unreadable);
    std::ranges::move(copiesLeftOut(files, coders), std::back_inserter(leftOut));
    AgreementStudy study(codebook, options);
    const CodingsReader reader(files, codebook, mapping, coders);
    const std::vector<ArticleFiles>& articles = files.articles;
    const auto read = [&](qsizetype index, ReadCodings& codings) {
        codings = reader.read(articles[static_cast<std::size_t>(index)]);
    };
    const auto add = [&](qsizetype index, ReadCodings& codings) {
        if (progress && !progress(readingShare * static_cast<double>(index) / static_cast<double>(articles.size())))
            return false;
        std::ranges::move(codings.problems, std::back_inserter(leftOut));
        study.add(codings.article);
        return true;
    };
    if (!makeInOrder<ReadCodings>(std::ssize(articles), read, add))
        return std::nullopt;
    std::optional<AgreementReport> report =
        study.report([&](double share) { return !progress || progress(readingShare + (1 - readingShare) * share); });
    if (report)
        report->leftOut = std::move(leftOut);
    return report;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workspaceagreement.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

constexpr double readingShare = 0.6; // of the work, where articles are many
}

std::optional<WorkspaceAgreement> measureAgreement(const WorkspaceFiles& files, const Codebook& codebook,
    const CodeMapping& mapping, const std::vector<std::string>& coders, const AgreementOptions& options,
    const AgreementStudy::Progress& progress)
{
    WorkspaceAgreement agreement;
    agreement.problems = concerning(coders, files.unreadable);
    std::ranges::move(copiesLeftOut(files, coders), std::back_inserter(agreement.problems));
    AgreementStudy study(codebook, options);
    qsizetype done = 0;
    for (const ArticleFiles& each : files.articles) {
        if (progress
            && !progress(readingShare * static_cast<double>(done++) / static_cast<double>(files.articles.size())))
            return std::nullopt;
        // Most articles of a large workspace have one coder or none.
        if (each.sidecars.size() < 2)
            continue;
        auto [sidecars, unreadable, doubles] = readSidecars(each, coders);
        std::ranges::move(unreadable, std::back_inserter(agreement.problems));
        std::ranges::move(concerning(coders, doubles), std::back_inserter(agreement.problems));
        if (coders.empty())
            std::erase_if(sidecars, [](const Sidecar& one) { return one.header.coder.id == consensusCoder; });
        if (!mapping.isEmpty())
            for (Sidecar& sidecar : sidecars)
                sidecar.statements = mapping.mapped(std::move(sidecar.statements));
        if (sidecars.size() < 2)
            continue;
        const Result<Article> article = readArticle(each.article);
        if (!article) {
            agreement.problems.push_back(article.error());
            continue;
        }
        ComparableCodings comparable =
            comparableCodings(toUtf8(files.workspace.relative(each.article)), article->text(), sidecars);
        std::ranges::move(comparable.leftOut, std::back_inserter(agreement.problems));
        if (comparable.article.codings.size() < 2)
            continue;
        if (comparable.article.published.empty())
            comparable.article.published = article->details.published.value_or(std::string());
        study.add(comparable.article);
    }
    std::optional<AgreementReport> report =
        study.report([&](double share) { return !progress || progress(readingShare + (1 - readingShare) * share); });
    if (!report)
        return std::nullopt;
    agreement.report = *std::move(report);
    return agreement;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workspaceagreement.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <algorithm>

namespace app {

namespace {

constexpr double readingShare = 0.6; // of the work, where articles are many

bool isWanted(const std::string& coder, const std::vector<std::string>& coders)
{
    return coders.empty() ? coder != consensusCoder : std::ranges::contains(coders, coder);
}
}

std::optional<WorkspaceAgreement> measureAgreement(const WorkspaceFiles& files, const Codebook& codebook,
    const CodeMapping& mapping, const std::vector<std::string>& coders, const AgreementOptions& options,
    const AgreementStudy::Progress& progress)
{
    WorkspaceAgreement agreement;
    agreement.problems = files.unreadable;
    AgreementStudy study(codebook, options);
    qsizetype done = 0;
    for (const ArticleFiles& each : files.articles) {
        if (progress
            && !progress(readingShare * static_cast<double>(done++) / static_cast<double>(files.articles.size())))
            return std::nullopt;
        // Most articles of a large workspace have one coder or none.
        if (each.sidecars.size() < 2)
            continue;
        std::vector<Sidecar> sidecars;
        for (const QString& path : each.sidecars) {
            Result<Sidecar> sidecar = readSidecar(path);
            if (!sidecar) {
                agreement.problems.push_back(sidecar.error());
            } else if (isWanted(sidecar->header.coder.id, coders)) {
                if (!mapping.isEmpty())
                    sidecar->statements = mapping.mapped(std::move(sidecar->statements));
                sidecars.push_back(*std::move(sidecar));
            }
        }
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

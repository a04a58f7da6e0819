// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensusfile.h"

#include "app/base/utf8.h"
#include "app/review/colleagues.h"
#include "app/review/difference.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarcheck.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ConsensusFile)
};

bool contains(const std::vector<std::string>& coders, const std::string& coder)
{
    return std::ranges::find(coders, coder) != coders.end();
}

bool hasWorked(const Sidecar& sidecar)
{
    return sidecar.header.progress != Progress::Unread || !sidecar.statements.empty();
}

/// Verdicts hold names as they were then, perhaps before they were mapped.
std::vector<Verdict> mapped(std::vector<Verdict> verdicts, const CodeMapping& mapping)
{
    for (Verdict& verdict : verdicts) {
        for (std::vector<JudgedStatement>* side : {&verdict.judged, &verdict.against})
            for (JudgedStatement& judged : *side)
                judged.statement = mapping.mapped(std::move(judged.statement));
        if (verdict.amended)
            verdict.amended = mapping.mapped(*std::move(verdict.amended));
    }
    return verdicts;
}

/// Brings the consensus to the text as it is now. What is not found keeps its old place and words, so that nothing is
/// lost and check names it; answers how many those are.
int bringOver(Sidecar& consensus, const Article& article)
{
    const BroughtOver over = bringToText(consensus, article.text());
    std::ranges::copy(over.unanchored, std::back_inserter(consensus.statements));
    if (!over.unanchored.empty())
        std::ranges::sort(consensus.statements, {}, &Statement::id); // as in the file, so that the same stays the same
    if (consensus.header.article.textSha256 != article.text().sha256())
        describeArticle(consensus, article);
    return static_cast<int>(over.unanchored.size());
}

/// Why a tag file that this round cannot do without was not read.
const Error* missing(const Colleagues& colleagues, const ConsensusRequest& request, const QString& article)
{
    for (const auto* coders : {&request.coders, &request.reviewers})
        for (const std::string& coder : *coders) {
            if (colleagues.find(coder))
                continue;
            if (const Error* why = whyLeftOut(colleagues.leftOut, sidecarPath(article, coder)))
                return why;
        }
    return nullptr;
}
}

Result<std::optional<ConsensusRound>> makeConsensus(const Article& article, const Codebook& codebook,
    const CodeMapping& mapping, const ConsensusRequest& request, const Origin& origin)
{
    if (contains(request.coders, std::string(consensusCoder)))
        return std::unexpected(Error{Error::Kind::Invalid, QString::fromUtf8(consensusCoder),
            Messages::tr("the consensus is made from coders, and is none of them"),
            Messages::tr("name the coders whose statements it is made from")});
    Colleagues colleagues = colleaguesOf(article, {}, request.others);
    // What one says beyond the damage would count as what that one did not mark.
    std::erase_if(colleagues.files, &CoderFile::isBroken);
    if (const Error* error = missing(colleagues, request, article.path))
        return std::unexpected(*error);
    ConsensusRound round;
    std::ranges::transform(colleagues.leftOut, std::back_inserter(round.leftOut), &LeftOutFile::why);
    std::vector<Reviewer> reviewers;
    for (const std::string& coder : request.coders)
        if (const CoderFile* file = colleagues.find(coder); file && hasWorked(file->sidecar)) {
            Side& side = round.coders.emplace_back(sideOf(*file, mapping));
            takeOutDoubles(side, codebook);
            if (side.doubles > 0)
                round.leftOut.push_back(countedOnce(file->path, coder, side.doubles));
            if (std::optional<Error> notShown = whatIsNotShown(file->sidecar, article.path))
                round.leftOut.push_back(*std::move(notShown));
            if (std::optional<Error> notFound = notFoundInText(*file))
                round.leftOut.push_back(*std::move(notFound));
        }
    if (round.coders.size() < 2)
        return std::optional<ConsensusRound>();
    for (const std::string& coder : request.reviewers)
        if (const CoderFile* file = colleagues.find(coder))
            reviewers.push_back({coder, mapped(file->sidecar.verdicts, mapping)});

    const SidecarStore store(article.path, {std::string(consensusCoder), {}, {}});
    int lost = 0;
    const auto adjudicateIn = [&](Sidecar& consensus) -> Result<> {
        lost = bringOver(consensus, article);
        round.adjudication = adjudicate(
            round.coders, reviewers, request.borders, consensus.statements, codebook, article.text(), origin);
        if (consensus.statements != round.adjudication.consensus && consensus.header.progress == Progress::Unread)
            consensus.header.progress = Progress::Tagging;
        consensus.statements = round.adjudication.consensus;
        return {};
    };
    if (!request.write) {
        Result<StoredSidecar> stored = store.load(article, origin);
        if (!stored)
            return std::unexpected(stored.error());
        std::ignore = adjudicateIn(stored->sidecar);
    } else {
        Result<WrittenFiles> written = WrittenFiles::before({store.path()});
        if (!written)
            return std::unexpected(written.error());
        if (const Result<bool> done = changeSidecarOnAnyText(store, article, origin, adjudicateIn); !done)
            return std::unexpected(done.error());
        if (written->after()) // else all is written, and only undoing it is not possible
            round.written = *std::move(written);
    }
    if (lost > 0)
        round.leftOut.push_back({Error::Kind::Invalid, store.path(),
            //: %1 counts them
            Messages::tr(
                "statements of the consensus that are not found in the text as it is now (%1) stay as they were")
                .arg(lost),
            Messages::tr("check the workspace to see which they are")});
    return round;
}
}

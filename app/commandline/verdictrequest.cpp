// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/verdictrequest.h"

#include "app/articles/workspace.h"
#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/review/codemapping.h"
#include "app/review/colleagues.h"
#include "app/review/comparison.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::unexpected<Error> refused(const QString& subject, const QString& reason, const QString& remedy)
{
    return std::unexpected(Error{Error::Kind::Invalid, subject, reason, remedy});
}

const CoderFile* ownerOf(const Colleagues& colleagues, const StatementId& statement)
{
    const auto found = std::ranges::find_if(colleagues.files, [&](const CoderFile& file) {
        return std::ranges::find(file.sidecar.statements, statement, &Statement::id) != file.sidecar.statements.end();
    });
    return found == colleagues.files.end() ? nullptr : &*found;
}

/// The other side of the place: nobody where the judged coder worked alone.
Result<const CoderFile*> otherSide(
    const VerdictRequest& request, const Colleagues& colleagues, const CoderFile& judgedFile)
{
    if (!request.against.empty()) {
        const CoderFile* named = colleagues.find(request.against);
        if (!named || named == &judgedFile)
            return refused(request.article, u"there is no other coder \"%1\""_s.arg(toQString(request.against)),
                u"name one with a tag file beside the article"_s);
        return named;
    }
    const CoderFile* only = nullptr;
    for (const CoderFile& file : colleagues.files) {
        const bool isConsensus = file.sidecar.header.coder.id == consensusCoder;
        if (&file == &judgedFile || isConsensus || file.sidecar.statements.empty())
            continue;
        if (only)
            return refused(request.article, u"several others worked on it"_s, u"say whom with --against"_s);
        only = &file;
    }
    return only;
}

std::vector<JudgedStatement> judgedOf(const Side& side, const std::vector<int>& indices)
{
    std::vector<JudgedStatement> statements;
    for (const int index : indices)
        statements.push_back(judged(side.coder, side.statements[static_cast<std::size_t>(index)]));
    return statements;
}

bool isOnSamePlace(const Verdict& a, const Verdict& b)
{
    const auto keysOf = [](const Verdict& verdict) {
        std::vector<std::pair<std::string, StatementId>> keys;
        for (const auto* side : {&verdict.judged, &verdict.against})
            for (const JudgedStatement& judged : *side)
                keys.emplace_back(judged.coder, judged.statement.id);
        std::ranges::sort(keys);
        return keys;
    };
    return keysOf(a) == keysOf(b);
}

/// Puts the verdict in the place of the reviewer's earlier one, and answers which id it has.
VerdictId put(Verdict verdict, std::vector<Verdict>& verdicts)
{
    const auto earlier =
        std::ranges::find_if(verdicts, [&](const Verdict& each) { return isOnSamePlace(each, verdict); });
    if (earlier == verdicts.end()) {
        verdicts.push_back(verdict);
        return verdict.id;
    }
    if (verdict.decision == Decision::Undecided) { // a comment leaves the decision as it is
        earlier->comment = verdict.comment;
        earlier->modified = verdict.modified;
        return earlier->id;
    }
    verdict.id = earlier->id;
    verdict.created = earlier->created;
    verdict.extra = earlier->extra;
    verdict.creatorExtra = earlier->creatorExtra;
    if (verdict.comment.empty()) {
        verdict.comment = earlier->comment;
        verdict.commentExtra = earlier->commentExtra;
    }
    *earlier = std::move(verdict);
    return earlier->id;
}
}

Result<VerdictId> giveVerdict(const VerdictRequest& request, const Origin& origin)
{
    const Result<Article> article = readArticle(request.article);
    if (!article)
        return std::unexpected(article.error());
    const QString root = Workspace::around(article->path).root();
    const Result<StoredCodebook> codebook = loadCodebook(root);
    if (!codebook)
        return std::unexpected(codebook.error());
    const Result<StoredMapping> mapping = loadMapping(root);
    if (!mapping)
        return std::unexpected(mapping.error());
    const Colleagues colleagues = colleaguesOf(*article);

    const CoderFile* judgedFile = ownerOf(colleagues, request.statements.front());
    if (!judgedFile)
        return refused(request.article,
            u"no tag file has a statement %1"_s.arg(toQString(request.statements.front().value())),
            u"see attribune-cli list --format json for the ids"_s);
    const Result<const CoderFile*> other = otherSide(request, colleagues, *judgedFile);
    if (!other)
        return std::unexpected(other.error());
    const Comparison comparison(
        sideOf(*judgedFile, mapping->mapping), *other ? sideOf(**other, mapping->mapping) : Side(), codebook->codebook);
    const auto isJudged = [&](int index) {
        return std::ranges::contains(request.statements, comparison.leftAt(index).id);
    };
    const auto place = std::ranges::find_if(
        comparison.places(), [&](const Place& each) { return std::ranges::any_of(each.match.mine, isJudged); });
    if (place == comparison.places().end())
        return refused(request.article, u"the statement stands there twice, and the other one counts"_s,
            u"give the verdict on the other one: see attribune-cli compare"_s);
    if (std::ranges::count_if(place->match.mine, isJudged) != std::ssize(request.statements))
        return refused(request.article, u"the statements do not belong to one place"_s, u"give a verdict on each"_s);

    Verdict verdict;
    verdict.id = VerdictId(origin.newUrn());
    verdict.decision = request.decision;
    verdict.judged = judgedOf(comparison.left(), place->match.mine);
    verdict.against = judgedOf(comparison.right(), place->match.theirs);
    verdict.comment = request.comment;
    verdict.created = verdict.modified = origin.timestamp();
    if (request.decision == Decision::Amend) {
        Codebook names = codebook->codebook;
        if (request.amendment.createNames)
            addNames(names, request.amendment);
        Result<Statement> statement =
            amended(request.amendment, comparison.leftAt(place->match.mine.front()), *article, names, origin);
        if (!statement)
            return std::unexpected(statement.error());
        statement->id = StatementId(origin.newUrn());
        statement->created = statement->modified = verdict.created;
        statement->provenance.reset();
        verdict.amended = *std::move(statement);
    }

    const SidecarStore store(article->path, Coder{request.reviewer, {}, {}});
    VerdictId id;
    const SidecarChange giving = [&](Sidecar& sidecar) -> Result<> {
        id = put(verdict, sidecar.verdicts);
        return {};
    };
    if (request.decision == Decision::Amend && request.amendment.createNames) {
        if (const Result<> fits = checkChange(store, *article, origin, giving); !fits)
            return std::unexpected(fits.error());
        const Result<Codebook> written =
            changeCodebook(root, [&](Codebook& book) { addNames(book, request.amendment); });
        if (!written)
            return std::unexpected(written.error());
    }
    const Result<bool> saved = changeSidecar(store, *article, origin, giving);
    if (!saved)
        return std::unexpected(saved.error());
    return id;
}

Result<> withdraw(const QString& article, const std::string& coder, const std::string& id, const Origin& origin)
{
    const Result<Article> read = readArticle(article);
    if (!read)
        return std::unexpected(read.error());
    const SidecarStore store(read->path, Coder{coder, {}, {}});
    return changeSidecar(store, *read, origin, [&](Sidecar& sidecar) -> Result<> {
        const auto hasId = [&](const auto& each) { return each.id.value() == id; };
        if (std::erase_if(sidecar.verdicts, hasId) + std::erase_if(sidecar.replies, hasId) == 0)
            return refused(store.path(), u"it has no verdict or answer %1"_s.arg(toQString(id)),
                u"only one's own can be withdrawn; attribune-cli compare --format json prints the ids"_s);
        return {};
    }).transform([](bool) {});
}

Result<ReplyId> giveReply(const ReplyRequest& request, const Origin& origin)
{
    const Result<Article> article = readArticle(request.article);
    if (!article)
        return std::unexpected(article.error());
    const auto holdsIt = [&](const CoderFile& file) {
        return std::ranges::contains(file.sidecar.verdicts, VerdictId(request.to), &Verdict::id)
            || std::ranges::contains(file.sidecar.replies, ReplyId(request.to), &Reply::id);
    };
    if (std::ranges::none_of(colleaguesOf(*article).files, holdsIt))
        return refused(request.article, u"no tag file has a verdict or answer %1"_s.arg(toQString(request.to)),
            u"see the ids in the reviewer's tag file"_s);

    Reply reply;
    reply.id = ReplyId(origin.newUrn());
    reply.to = request.to;
    reply.text = request.text;
    reply.created = reply.modified = origin.timestamp();
    const SidecarStore store(article->path, Coder{request.coder, {}, {}});
    const Result<bool> saved = changeSidecar(store, *article, origin, [&](Sidecar& sidecar) -> Result<> {
        sidecar.replies.push_back(reply);
        return {};
    });
    if (!saved)
        return std::unexpected(saved.error());
    return reply.id;
}
}

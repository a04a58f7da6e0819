// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/comparedarticle.h"

#include "app/base/utf8.h"
#include "app/review/codemapping.h"
#include "app/review/colleagues.h"
#include "app/review/judgedchange.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarcheck.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace app {

namespace {

/// The coder's statements with our names, where their words stand in @p text; others are counted in @p moved.
Side sideOf(const Sidecar& sidecar, const Text& text, const CodeMapping& mapping, std::vector<MovedCoder>& moved)
{
    const std::string& coder = sidecar.header.coder.id;
    if (standsThere(sidecar, text))
        return {coder, mapping.mapped(sidecar.statements)};
    Placement placement = placeByWords(sidecar.statements, text);
    moved.push_back({coder, placement.moved, placement.unanchored.size(), sidecar.statements.size()});
    return {coder, mapping.mapped(std::move(placement.placed)), mapping.mapped(std::move(placement.unanchored)),
        std::move(placement.unknown)};
}

bool isIn(const Sidecar& sidecar, const JudgedStatement& judged)
{
    return sidecar.header.coder.id == judged.coder
        && std::ranges::contains(sidecar.statements, judged.statement.id, &Statement::id);
}

/// Fills in which were removed. What is in a tag file with words that are not in the text was not removed; @p told has
/// the verdicts that were told with an earlier pair of coders.
void findVerdictsOnRemoved(
    ComparedArticle& article, const Sidecar& first, const Sidecar& second, std::set<std::size_t>& told)
{
    for (const int each : article.comparison.verdictsWithoutPlace()) {
        const auto index = static_cast<std::size_t>(each);
        const Verdict& verdict = article.verdicts[index];
        const auto isThere = [&](const JudgedStatement& judged) { return isIn(first, judged) || isIn(second, judged); };
        if (std::ranges::none_of(verdict.judged, isThere) && std::ranges::none_of(verdict.against, isThere)
            && told.insert(index).second)
            article.removed.push_back(index);
    }
}
}

std::vector<ComparedRow> ComparedArticle::rows() const
{
    std::vector<ComparedRow> rows;
    for (const Place& place : comparison.places())
        rows.push_back({place.differences, ofFirst(place), ofSecond(place), &place});
    for (const Statement& statement : comparison.left().unanchored)
        rows.push_back({Difference::NotComparable, {&statement}, {}, nullptr});
    for (const Statement& statement : comparison.right().unanchored)
        rows.push_back({Difference::NotComparable, {}, {&statement}, nullptr});
    return rows;
}

std::vector<const Statement*> ComparedArticle::ofFirst(const Place& place) const
{
    return comparison.statementsOf(place, 0);
}

std::vector<const Statement*> ComparedArticle::ofSecond(const Place& place) const
{
    return comparison.statementsOf(place, 1);
}

std::optional<ReviewersVerdict> ComparedArticle::verdictOn(const Place& place) const
{
    if (!place.verdict)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(*place.verdict);
    return ReviewersVerdict{reviewers[index], &verdicts[index]};
}

std::vector<ReviewersVerdict> ComparedArticle::verdictsOn(const Place& place) const
{
    const auto isHere = [&](const JudgedStatement& judged) {
        const bool isFirst = judged.coder == first();
        if (!isFirst && judged.coder != second())
            return false;
        return std::ranges::any_of(isFirst ? ofFirst(place) : ofSecond(place),
            [&](const Statement* statement) { return statement->id == judged.statement.id; });
    };
    std::vector<ReviewersVerdict> found;
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        if (std::ranges::any_of(verdicts[i].judged, isHere) || std::ranges::any_of(verdicts[i].against, isHere))
            found.push_back({reviewers[i], &verdicts[i]});
    std::ranges::stable_sort(found, std::ranges::greater(), [](const ReviewersVerdict& each) {
        return std::tie(each.verdict->modified, each.verdict->created, each.verdict->id);
    });
    return found;
}

std::vector<ReviewersVerdict> ComparedArticle::verdictsOnRemoved() const
{
    std::vector<ReviewersVerdict> found;
    for (const std::size_t index : removed)
        found.push_back({reviewers[index], &verdicts[index]});
    return found;
}

QString ComparedArticle::whatWasRemoved(const ReviewersVerdict& given)
{
    std::vector<const JudgedStatement*> then;
    for (const auto* side : {&given.verdict->judged, &given.verdict->against})
        for (const JudgedStatement& each : *side)
            then.push_back(&each);
    return describeChanges(then, std::vector<const Statement*>(then.size()), {});
}

Result<> compareCoders(const WorkspaceFiles& files, const Codebook& codebook, const std::vector<std::string>& coders,
    const std::function<Result<>(const ComparedArticle&)>& take, const std::function<void(const Error&)>& leftOut)
{
    std::ranges::for_each(concerning(coders, files.unreadable), leftOut);
    std::ranges::for_each(copiesLeftOut(files, coders), leftOut);
    const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
    if (!mapping)
        return std::unexpected(mapping.error());
    const Codebook names = mapping->mapping.inCodebook(codebook);
    for (const ArticleFiles& each : files.articles) {
        // Whoever coded the article may have judged others there too.
        const auto [sidecars, damaged, doubles, broken] = readSidecarsUpToDamage(each, {});
        std::ranges::for_each(concerning(coders, damaged), leftOut);
        std::ranges::for_each(concerning(coders, doubles), leftOut);
        const auto fileOf = [&sidecars](const std::string& coder) {
            const auto found =
                std::ranges::find_if(sidecars, [&](const Sidecar& one) { return one.header.coder.id == coder; });
            return found == sidecars.end() ? nullptr : &*found;
        };
        const Sidecar* first = fileOf(coders.front());
        const bool isShared = first && std::ranges::any_of(coders.begin() + 1, coders.end(), fileOf);
        if (!isShared)
            continue;
        const Result<Article> article = readArticle(each.article);
        if (!article) {
            leftOut(article.error());
            continue;
        }
        std::vector<Verdict> verdicts;
        std::vector<std::string> reviewers;
        std::vector<RepliedBy> replies;
        for (const Sidecar& sidecar : sidecars) {
            verdicts.insert(verdicts.end(), sidecar.verdicts.begin(), sidecar.verdicts.end());
            reviewers.resize(verdicts.size(), sidecar.header.coder.id);
            for (const Reply& reply : sidecar.replies)
                replies.push_back({sidecar.header.coder.id, reply});
        }
        std::vector<bool> outdated;
        if (!verdicts.empty()) {
            const std::vector<Sidecar> placed = placedInText(sidecars, article->text());
            const CurrentStatements current = currentStatements(placed, broken);
            for (const Verdict& verdict : verdicts)
                outdated.push_back(current.isOutdated(verdict, names));
        }
        std::set<std::size_t> told;
        for (auto coder = coders.begin() + 1; coder != coders.end(); ++coder) {
            const Sidecar* second = fileOf(*coder);
            if (!second)
                continue;
            std::vector<MovedCoder> moved;
            Side left = sideOf(*first, article->text(), mapping->mapping, moved);
            Side right = sideOf(*second, article->text(), mapping->mapping, moved);
            std::vector<std::string> brokenOff;
            for (Side* side : {&left, &right})
                if (broken.contains(side->coder)) {
                    side->unknown = everywhere;
                    brokenOff.push_back(side->coder);
                }
            ComparedArticle compared{toUtf8(files.workspace.relative(each.article)), *article,
                Comparison(std::move(left), std::move(right), names, verdicts), verdicts, reviewers, outdated,
                std::move(moved), std::move(brokenOff), {}, replies};
            // Beyond the damage there may be what was judged.
            if (compared.brokenOff.empty())
                findVerdictsOnRemoved(compared, *first, *second, told);
            const QString path = toQString(compared.path);
            for (const Sidecar* side : {first, second})
                if (std::optional<Error> notShown = whatIsNotShown(*side, path))
                    compared.remarks.push_back(*std::move(notShown));
            for (const MovedCoder& one : compared.movedCoders)
                if (one.unanchored > 0)
                    compared.remarks.push_back(notFoundInText(path, one.coder, one.unanchored, one.all));
            for (const std::string& one : compared.brokenOff)
                compared.remarks.push_back(broken.at(one));
            for (const Side* side : {&compared.comparison.left(), &compared.comparison.right()})
                if (side->doubles > 0)
                    compared.remarks.push_back(countedOnce(path, side->coder, side->doubles));
            if (const Result<> taken = take(compared); !taken)
                return taken;
        }
    }
    return {};
}

DifferenceCounts::DifferenceCounts()
    : ofKind(allDifferences().size())
{
}

DifferenceCounts::DifferenceCounts(const ComparedArticle& article)
    : DifferenceCounts()
{
    for (const ComparedRow& row : article.rows()) {
        for (std::size_t kind = 0; kind < ofKind.size(); ++kind)
            ofKind[kind] += row.differences.testFlag(allDifferences()[kind]);
        if (row.differences.testFlag(Difference::NotComparable))
            continue;
        const Place& place = *row.place;
        ++places;
        same += place.isSame();
        const std::optional<ReviewersVerdict> given = article.verdictOn(place);
        decided += !place.isSame() && given && given->verdict->decision != Decision::Undecided && !place.outdated;
    }
}

void DifferenceCounts::add(const DifferenceCounts& other)
{
    places += other.places;
    same += other.same;
    decided += other.decided;
    for (std::size_t kind = 0; kind < ofKind.size(); ++kind)
        ofKind[kind] += other.ofKind[kind];
}
}

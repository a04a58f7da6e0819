// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/rebase.h"

#include <unordered_map>

namespace app {

namespace {

/// Statements, verdicts or replies, by id.
template<typename Annotation>
class ById
{
public:
    explicit ById(const std::vector<Annotation>& annotations)
    {
        for (const Annotation& each : annotations)
            m_found.emplace(each.id, &each);
    }
    [[nodiscard]] const Annotation* find(const decltype(Annotation::id)& id) const
    {
        const auto found = m_found.find(id);
        return found == m_found.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<decltype(Annotation::id), const Annotation*> m_found;
};

template<typename Annotation>
bool same(const Annotation* a, const Annotation* b)
{
    return a && b ? *a == *b : a == b;
}

/// Does our changes of one kind of annotations again on theirs; counts those that are kept in both forms.
template<typename Annotation>
std::vector<Annotation> rebased(const std::vector<Annotation>& base, const std::vector<Annotation>& ours,
    const std::vector<Annotation>& theirs, const Origin& origin, int& keptTwice)
{
    const ById<Annotation> before(base);
    const ById<Annotation> mine(ours);
    const ById<Annotation> other(theirs);
    std::vector<Annotation> result;
    for (const Annotation& each : theirs) {
        const Annotation* own = mine.find(each.id);
        const Annotation* old = before.find(each.id);
        const bool theyChanged = !same(old, &each);
        const bool weChanged = !same(old, own);
        if (!weChanged || theyChanged)
            result.push_back(each);
        if (!weChanged || !own || *own == each)
            continue; // as they have it, or removed by us
        result.push_back(*own);
        if (theyChanged) {
            result.back().id = decltype(each.id)(origin.newUrn());
            ++keptTwice;
        }
    }
    // What is not in their version: new on our side, or removed by them. A removal does not undo a change of ours.
    for (const Annotation& each : ours)
        if (!other.find(each.id) && !same(before.find(each.id), &each))
            result.push_back(each);
    return result;
}
}

Rebased rebase(const Sidecar& base, const Sidecar& ours, const Sidecar& theirs, const Origin& origin)
{
    Rebased result{{theirs.header, {}, {}, {}, theirs.foreign}, 0};
    Sidecar& sidecar = result.sidecar;
    sidecar.statements = rebased(base.statements, ours.statements, theirs.statements, origin, result.keptTwice);
    sidecar.verdicts = rebased(base.verdicts, ours.verdicts, theirs.verdicts, origin, result.keptTwice);
    sidecar.replies = rebased(base.replies, ours.replies, theirs.replies, origin, result.keptTwice);
    if (ours.header.progress != base.header.progress)
        sidecar.header.progress = ours.header.progress;
    if (ours.header.corrections != base.header.corrections)
        sidecar.header.corrections = ours.header.corrections;
    return result;
}
}

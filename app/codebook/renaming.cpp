// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/renaming.h"

#include "app/base/utf8.h"

#include <QCoreApplication>

#include <optional>
#include <type_traits>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Renaming)
};

template<typename Entry>
void compare(const std::vector<Entry>& before, const std::vector<Entry>& after, Renaming::Kind kind,
    std::vector<Renaming>& renamed)
{
    for (const Entry& old : before) {
        const auto now = std::ranges::find(after, old.id, &Entry::id);
        if (now != after.end() && now->name != old.name)
            renamed.push_back({kind, old.name, now->name});
    }
}

void takeIfEmpty(std::string& kept, const std::string& given)
{
    if (kept.empty())
        kept = given;
}

void append(auto& kept, const auto& given)
{
    kept.insert(kept.end(), given.begin(), given.end());
}

void takeOver(Speaker& kept, const Speaker& gone)
{
    takeIfEmpty(kept.role, gone.role);
    takeIfEmpty(kept.affiliation, gone.affiliation);
    append(kept.offices, gone.offices);
}

void takeOver(Topic& kept, const Topic& gone)
{
    takeIfEmpty(kept.definition, gone.definition);
    takeIfEmpty(kept.include, gone.include);
    takeIfEmpty(kept.exclude, gone.exclude);
    append(kept.examples, gone.examples);
}

/// Topics below the one that is gone are below the other now, and none is below itself.
void moveUnder(std::vector<Topic>& topics, const TopicId& gone, const TopicId& kept)
{
    for (Topic& topic : topics) {
        if (topic.parent == gone)
            topic.parent = kept;
        if (topic.parent == topic.id)
            topic.parent = {};
    }
}

template<typename Entry>
void merge(std::vector<Entry>& entries, const Entry& gone, const Entry& kept)
{
    Entry& entry = *std::ranges::find(entries, kept.id, &Entry::id);
    keepOldName(entry, gone.name);
    for (const std::string& alias : gone.aliases)
        keepOldName(entry, alias);
    takeIfEmpty(entry.key, gone.key);
    takeIfEmpty(entry.colour, gone.colour);
    takeOver(entry, gone);
    const auto goneId = gone.id;
    std::erase_if(entries, [&](const Entry& each) { return each.id == goneId; });
    if constexpr (std::is_same_v<Entry, Topic>)
        moveUnder(entries, goneId, kept.id);
}

std::string keptSpelling(const std::string& name)
{
    return toUtf8(toQString(name).normalized(QString::NormalizationForm_C).simplified());
}

std::unexpected<Error> refused(const std::string& subject, const QString& reason, const QString& remedy)
{
    return std::unexpected(Error{Error::Kind::Invalid, toQString(subject), reason, remedy});
}

/// Changes @p entries; answers what was done, and whether two became one.
template<typename Entry>
Result<std::pair<Renaming, bool>> renameIn(
    std::vector<Entry>& entries, const Entry* entry, const Entry* bearer, const Renaming& wanted, bool mayMerge)
{
    if (!entry)
        return refused(wanted.from, Messages::tr("the codebook has no entry of that name"),
            Messages::tr("name one that it has; names that only tag files have are mapped"));
    const std::string name = keptSpelling(wanted.to);
    if (entry->name == name)
        return refused(wanted.from, Messages::tr("the entry has this name already"), {});
    const std::string oldName = entry->name;
    if (bearer && bearer != entry) {
        if (!mayMerge)
            return refused(name, Messages::tr("this is a name of another entry, \"%1\"").arg(toQString(bearer->name)),
                Messages::tr("choose another name, or allow both to become one entry"));
        const std::string keptName = bearer->name;
        merge(entries, Entry(*entry), Entry(*bearer));
        return std::pair(Renaming{wanted.kind, oldName, keptName}, true);
    }
    Entry& changed = *std::ranges::find(entries, entry->id, &Entry::id);
    std::erase_if(changed.aliases, [&](const std::string& alias) { return foldedName(alias) == foldedName(name); });
    changed.name = name;
    keepOldName(changed, oldName);
    return std::pair(Renaming{wanted.kind, oldName, name}, false);
}
}

std::vector<Renaming> renamings(const Codebook& before, const Codebook& after)
{
    std::vector<Renaming> renamed;
    compare(before.speakers(), after.speakers(), Renaming::Kind::Speaker, renamed);
    compare(before.topics(), after.topics(), Renaming::Kind::Topic, renamed);
    return renamed;
}

Result<RenamedCodebook> renamed(const Codebook& codebook, const Renaming& wanted, bool mayMerge)
{
    RenamedCodebook result{codebook, wanted};
    const auto finish = [&](Result<std::pair<Renaming, bool>> done, auto setEntries) -> Result<RenamedCodebook> {
        if (!done)
            return std::unexpected(done.error());
        setEntries();
        std::tie(result.done, result.isMerged) = *std::move(done);
        return std::move(result);
    };
    if (wanted.kind == Renaming::Kind::Speaker) {
        std::vector<Speaker> speakers = codebook.speakers();
        return finish(
            renameIn(speakers, codebook.findSpeaker(wanted.from), codebook.findSpeaker(wanted.to), wanted, mayMerge),
            [&] { result.codebook.setSpeakers(std::move(speakers)); });
    }
    std::vector<Topic> topics = codebook.topics();
    return finish(renameIn(topics, codebook.findTopic(wanted.from), codebook.findTopic(wanted.to), wanted, mayMerge),
        [&] { result.codebook.setTopics(std::move(topics)); });
}
}

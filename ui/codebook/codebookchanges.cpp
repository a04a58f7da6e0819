// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookchanges.h"

#include "app/codebook/codebookcheck.h"
#include "app/codebook/renaming.h"

#include <algorithm>

namespace ui {

namespace {

/// @p entries with @p entry put where it belongs; false where there is none with its id.
template<typename Entry>
bool replace(std::vector<Entry>& entries, const Entry& entry)
{
    const auto found = std::ranges::find(entries, entry.id, &Entry::id);
    if (found == entries.end())
        return false;
    Entry next = entry;
    app::keepOldName(next, found->name);
    *found = std::move(next);
    return true;
}

template<typename Entry>
std::string freeKey(const std::vector<Entry>& entries)
{
    for (char key = '1'; key <= '9'; ++key)
        if (std::ranges::none_of(entries, [&](const Entry& entry) { return entry.key == std::string(1, key); }))
            return std::string(1, key);
    return {};
}

/// The id that the codebook itself gives a new entry of this name. A name that is taken gets none of its own; the check
/// finds the double.
template<typename Id, typename Add>
Id idFor(app::Codebook codebook, const std::string& name, const Add& add)
{
    return (codebook.*add)(name).id;
}
}

app::Codebook withSpeaker(app::Codebook codebook, app::Speaker entry)
{
    std::vector<app::Speaker> speakers = codebook.speakers();
    if (entry.id.isEmpty()) {
        entry.id = idFor<app::SpeakerId>(codebook, entry.name, &app::Codebook::addSpeaker);
        speakers.push_back(std::move(entry));
    } else if (!replace(speakers, entry)) {
        speakers.push_back(std::move(entry)); // a colleague removed it meanwhile; what is edited is wanted
    }
    codebook.setSpeakers(std::move(speakers));
    return codebook;
}

app::Codebook withTopic(app::Codebook codebook, app::Topic entry)
{
    std::vector<app::Topic> topics = codebook.topics();
    if (entry.id.isEmpty()) {
        entry.id = idFor<app::TopicId>(codebook, entry.name, &app::Codebook::addTopic);
        topics.push_back(std::move(entry));
    } else if (!replace(topics, entry)) {
        topics.push_back(std::move(entry));
    }
    codebook.setTopics(std::move(topics));
    return codebook;
}

std::string freeSpeakerKey(const app::Codebook& codebook)
{
    return freeKey(codebook.speakers());
}

std::string freeTopicKey(const app::Codebook& codebook)
{
    return freeKey(codebook.topics());
}

std::vector<QString> newProblems(const app::Codebook& before, const app::Codebook& after)
{
    const std::vector<QString> old = app::checkCodebook(before);
    std::vector<QString> problems = app::checkCodebook(after);
    std::erase_if(problems, [&](const QString& problem) { return std::ranges::contains(old, problem); });
    return problems;
}
}

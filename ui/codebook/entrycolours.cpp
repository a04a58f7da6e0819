// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/entrycolours.h"

namespace ui {

namespace {

template<typename Entry>
QColor colourOf(const std::vector<Entry>& entries, const Entry* entry)
{
    if (!entry)
        return theme().softInk;
    return theme().entryColour(entry->colour, static_cast<int>(entry - entries.data()));
}
}

QColor speakerColour(const app::Codebook& codebook, std::string_view name)
{
    return colourOf(codebook.speakers(), codebook.findSpeaker(name));
}

QColor topicColour(const app::Codebook& codebook, std::string_view name)
{
    return colourOf(codebook.topics(), codebook.findTopic(name));
}
}

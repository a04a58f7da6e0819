// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/speakerhues.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Hue
{
    std::string_view light, dark;
};
// Okabe and Ito's colours, darkened for light paper and lightened for dark paper.
constexpr std::array hues{Hue{"#0072B2", "#56B4E9"}, Hue{"#B5480A", "#F09A54"}, Hue{"#007A5A", "#3CC79B"},
    Hue{"#9A3F78", "#E39CC8"}, Hue{"#7A5C00", "#D9BF45"}, Hue{"#2F6F87", "#7FC4D6"}, Hue{"#8A3B2F", "#F0978A"},
    Hue{"#55569C", "#A9ABF0"}};

// A style sheet need not grow with a codebook of thousands; beyond this colours come round again.
constexpr std::size_t mostClasses = 64;

/// The colour comes from a file, and only this form of it may reach the style sheet.
bool isColour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

std::string darkOf(std::string_view light)
{
    const auto known = std::ranges::find_if(hues, [&](const Hue& hue) {
        return std::ranges::equal(hue.light, light, [](char a, char b) { return a == b || a == (b & ~0x20); });
    });
    if (known != hues.end())
        return std::string(known->dark);
    return "color-mix(in srgb, " + std::string(light) + " 50%, white)"; // not shown
}

std::string nameOf(std::size_t index)
{
    return "hue-" + std::to_string(index % mostClasses);
}
}

SpeakerHues::SpeakerHues(const Codebook& codebook)
    : m_codebook(codebook)
{
}

std::string SpeakerHues::style() const
{
    std::string light, dark;
    const std::vector<Speaker>& speakers = m_codebook.speakers();
    for (std::size_t i = 0; i < std::min(speakers.size() + hues.size(), mostClasses); ++i) {
        const bool isChosen = i < speakers.size() && isColour(speakers[i].colour);
        const std::string_view colour = isChosen ? std::string_view(speakers[i].colour) : hues[i % hues.size()].light;
        light += "." + nameOf(i) + " { --hue: " + std::string(colour) + "; }\n";
        dark += "." + nameOf(i) + " { --hue: " + darkOf(colour) + "; }\n";
    }
    return light + "@media screen and (prefers-color-scheme: dark) {\n" + dark + "}\n";
}

std::string SpeakerHues::classOf(std::string_view speaker)
{
    const std::vector<Speaker>& speakers = m_codebook.speakers();
    if (const Speaker* known = m_codebook.findSpeaker(speaker))
        return nameOf(static_cast<std::size_t>(known - speakers.data()));
    const std::size_t next = m_others.size();
    const std::size_t other = m_others.try_emplace(foldedName(speaker), next).first->second;
    return nameOf(speakers.size() + other % hues.size());
}
}

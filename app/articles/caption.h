// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>

namespace app {

struct PageLine;

// Words of a picture, by the shape of one line; see pageline.h.

/// Ends or begins with the credit of a picture: [Photo/Xinhua], /AFP Photo, Photo: NAME/Getty Images, （新华社记者 NAME
/// 摄）.
[[nodiscard]] bool isCaption(const PageLine& line);
/// A picture's credit that has a line to itself; what the picture shows may stand above it.
[[nodiscard]] bool isCreditAlone(const PageLine& line);
/// The same, with a word before it that says so: Foto: NAME / AGENCY.
[[nodiscard]] bool isLabelledCredit(const PageLine& line);
/// Nothing but "Image caption" or "Image source": the words of the picture or its credit are on the next line.
[[nodiscard]] bool announcesCaption(const PageLine& line);
/// One sentence that says what a picture shows, above its credit: who does what in it on which day of which year, or
/// who stands left and right. A report tells neither like this.
[[nodiscard]] bool tellsWhatIsShown(const PageLine& line);

// The two ways to be a caption, for isFurniture(), which looks for all beginnings at once.
[[nodiscard]] bool endsInCredit(const PageLine& line);
[[nodiscard]] bool opensCaption(const PageLine& line);
// What a line begins with where opensCaption(); only behind the marks, words may be sentences.
[[nodiscard]] std::span<const QStringView> captionOpenings();
[[nodiscard]] std::span<const QStringView> captionMarks();
}

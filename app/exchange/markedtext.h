// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/comparedarticle.h"
#include "app/exchange/htmlpage.h"
#include "app/exchange/speakerhues.h"

#include <string>
#include <string_view>

namespace app {

/// The rules that writeMarkedText() counts on.
[[nodiscard]] std::string_view markedTextStyle();

/// Where a link to a place of an article leads to, and the row of the table that tells of it. Both counted from 1.
[[nodiscard]] std::string placeAnchor(int article, std::size_t place);
[[nodiscard]] std::string rowAnchor(int article, std::size_t place);

/// The text of an article with what two coders marked: lanes of the first at the left and filled, of the second at the
/// right and hollow, with the speakers' names beside them; a tint behind the first one's words and, as in the window, a
/// line under those that one of the two alone has. Places are numbered as in @p article; those that differ lead to
/// their row in the table.
void writeMarkedText(HtmlPage& page, const ComparedArticle& article, int number, SpeakerHues& hues);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/sentences.h"

namespace app {

std::vector<std::size_t> sentenceEnds(std::u32string_view paragraph)
{
    return {paragraph.size()};
}
}

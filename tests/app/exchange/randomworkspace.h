// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/exchange/csvexport.h"
#include "app/text/text.h"

#include <QRandomGenerator>

#include <vector>

namespace tests {

/// A workspace in memory, full of what breaks tables: commas, quotation marks, line breaks, semicolons, formulas, tabs,
/// emoji, right-to-left text, statements of several spans, speakers and topics or of none.
struct RandomWorkspace
{
    struct Article
    {
        app::Text text;
        app::CodedArticle coded;
    };
    app::Codebook codebook;
    std::vector<Article> articles;
};

[[nodiscard]] RandomWorkspace randomWorkspace(QRandomGenerator& random);

/// What is wrong with a workspace after it was exported and read back in this form; null if it is the same.
[[nodiscard]] QString roundTripProblem(const RandomWorkspace& workspace, app::CsvRows rows, app::CsvProfile profile);
}

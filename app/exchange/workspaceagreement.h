// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/articlefiles.h"
#include "app/review/agreementstudy.h"
#include "app/review/codemapping.h"

namespace app {

/// How far coders agree over the articles of @p files, with colleagues' names as @p mapping has them. Without @p coders
/// everybody counts who coded an article that somebody else coded too, except the consensus, which is made of the
/// others. Nothing where @p progress gave up.
[[nodiscard]] std::optional<AgreementReport> measureAgreement(const WorkspaceFiles& files, const Codebook& codebook,
    const CodeMapping& mapping, const std::vector<std::string>& coders, const AgreementOptions& options,
    const AgreementStudy::Progress& progress = {});
}

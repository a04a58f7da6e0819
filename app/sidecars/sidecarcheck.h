// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/codebook.h"
#include "app/sidecars/sidecar.h"
#include "app/sidecars/sidecarformat.h"
#include "app/text/text.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A problem of one statement or, with an empty id, of the whole tag file.
struct SidecarProblem
{
    StatementId statement;
    QString sentence;
    QString remedy;  ///< what to do about it
    qint64 line = 0; ///< of the file, for what has no id; 0: none
};

/// A tag file against its article and codebook: offsets outside the text or inside a grapheme, a quote that is not what
/// stands there, another text version, statements without speaker and topic, names that the codebook does not have,
/// stances, manners and times that are none, values that a custom field does not allow, a number of annotations that is
/// wrong.
[[nodiscard]] std::vector<SidecarProblem> checkSidecar(
    const Sidecar& sidecar, const WrittenForm& form, const Text& text, const Codebook& codebook);

/// That a tag file on @p article holds annotations or values which no list shows and no figure counts, for whoever
/// would take their absence for the coder's doing. Nothing where it holds none.
[[nodiscard]] std::optional<Error> whatIsNotShown(const Sidecar& sidecar, const QString& article);
}

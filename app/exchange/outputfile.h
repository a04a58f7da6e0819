// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"

#include <functional>

namespace app {

/// Writes a table or report to where a person wants it. It appears under its name when it is whole; what was there is
/// replaced then, and kept if anything fails. NotWritable, with nothing written, where it would take the place of an
/// article, or be taken for a tag file, the codebook or another file that a workspace shares, though none is there yet.
[[nodiscard]] Result<> writeOutput(
    const QString& path, const std::function<Result<>(const AtomicFile::Sink& sink)>& fill);
}

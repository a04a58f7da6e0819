// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"

#include <functional>
#include <string>

namespace app {

/// Takes the next bytes of an output; an error stops whoever writes.
using ByteSink = AtomicFile::Sink;
/// Hears how far a long work is; answers false to stop it.
using ProgressSink = std::function<bool(qsizetype done, qsizetype total)>;
/// Appends what there is to write of one item. Called from several threads at once.
using AppendItem = std::function<Result<>(qsizetype item, std::string& bytes)>;

/// Makes an output of many items on all processors and hands it on piece by piece, in the order of the items and from
/// the calling thread. Few pieces are in memory at any time, however many items there are. Answers the first error in
/// the order of the items or of @p sink; false if @p progress asked to stop.
[[nodiscard]] Result<bool> writePiecewise(
    qsizetype items, const AppendItem& append, const ByteSink& sink, const ProgressSink& progress = {});
}

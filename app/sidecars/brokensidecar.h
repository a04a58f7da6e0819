// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <optional>
#include <string>

namespace app {

/// What a tag file that parseSidecar() refuses holds before the place where it breaks. Nothing where not one annotation
/// is whole. To be looked at, never to be written: what comes behind is not in it.
[[nodiscard]] std::optional<Sidecar> parseUpToDamage(const std::string& bytes, const QString& subject);

/// A tag file as far as it can be read.
struct BrokenSidecar
{
    Sidecar sidecar;
    Error damage; ///< where it breaks, and how much was read
};
/// The tag file at @p path that readSidecar() refused with @p error; nothing where none of it can be used, or where it
/// is not damaged but newer, empty or too large.
[[nodiscard]] std::optional<BrokenSidecar> readUpToDamage(const QString& path, const Error& error);
}

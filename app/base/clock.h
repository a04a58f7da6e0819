// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUuid>

#include <functional>
#include <string>

namespace app {

/// Where new times and ids come from; replaced in tests, so that a file can be compared byte for byte.
struct Origin
{
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    std::function<QUuid()> newUuid = &QUuid::createUuid;

    [[nodiscard]] std::string timestamp() const; ///< now as in the tag file: 2026-09-01T10:00:00Z
    [[nodiscard]] std::string newUrn() const;    ///< urn:uuid:…
};
}

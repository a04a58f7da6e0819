// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUuid>

#include <functional>
#include <string>
#include <string_view>

namespace app {

/// Where new times and ids come from; replaced in tests, so that a file can be compared byte for byte.
struct Origin
{
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    std::function<QUuid()> newUuid = &QUuid::createUuid;

    [[nodiscard]] std::string timestamp() const; ///< now as in the tag file: 2026-09-01T10:00:00Z
    [[nodiscard]] std::string newUrn() const;    ///< urn:uuid:…
};

/// Whether it is a time as in the tag file, with or without parts of a second.
[[nodiscard]] bool isTimestamp(std::string_view text);
/// Whether it is a date as exact as is known: 2017, 2017-07 or 2017-07-04.
[[nodiscard]] bool isPartialDate(std::string_view text);
}

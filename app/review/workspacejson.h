// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/base/rawjson.h"

#include <QJsonObject>
#include <QString>

#include <string_view>

namespace app {

/// The small files that a team shares at the root of its workspace: one object with "att:format", strict like all of
/// our JSON. Malformed says what is wrong, NewerFormat that a later version wrote it.
[[nodiscard]] Result<QJsonObject> parseWorkspaceJson(std::string bytes, const QString& subject, int newestFormat);

/// The members of @p object that are not among @p known, to be written again.
[[nodiscard]] RawMembers unknownMembers(const QJsonObject& object, std::initializer_list<QLatin1StringView> known);

[[nodiscard]] Error malformedMember(const QString& subject, const QString& name);

/// The content of a file at the root; nothing where there is none.
[[nodiscard]] Result<std::optional<FileContent>> readWorkspaceFile(const QString& workspaceRoot, const char* name);
}

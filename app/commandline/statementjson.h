// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/jsonobject.h"
#include "app/statements/statement.h"

namespace app {

/// Writes what the coder said in a statement, the same in the answers of all commands: speakers, topics with "name" and
/// "stance" ("" where none was chosen), manner, spans with "start", "end" and "quote", note, fields with "id" and
/// "value", created, modified. @p object is the one that is being written to @p json.
void appendStatement(std::string& json, JsonObject& object, const Statement& statement);
}

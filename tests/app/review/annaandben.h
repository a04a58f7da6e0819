// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/verdict.h"

namespace tests {

/// Two coders' statements on the same words, and a reviewer's verdict on Ben's against Anna's.
inline app::Statement statementBy(const char* id, const char* speaker)
{
    app::Statement made;
    made.id = app::StatementId(id);
    made.speakers = {{speaker, {}}};
    made.selectors = {{{0, 5}, "Words", {}, {}, {}, {}, {}, {}}};
    return made;
}

inline const app::Statement annas = statementBy("urn:a", "Xi");
inline const app::Statement bens = statementBy("urn:b", "Putin");

inline app::Verdict verdictOnBens(app::Decision decision, const char* time)
{
    app::Verdict made;
    made.decision = decision;
    made.judged = {app::judged("ben", bens)};
    made.against = {app::judged("anna", annas)};
    made.modified = time;
    return made;
}
}

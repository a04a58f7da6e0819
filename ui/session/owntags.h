// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"
#include "app/statements/statementlist.h"
#include "app/text/text.h"

#include <optional>
#include <vector>

namespace ui {

/// What a coder says of the open article, in memory: the tag file with what is not saved yet. A statement is in one of
/// two lists, according to whether its words stand in the text.
class OwnTags
{
public:
    void fill(const app::Sidecar& sidecar, const app::Text& text);
    void clear();
    /// Over what else there is in the tag file.
    [[nodiscard]] app::Sidecar over(app::Sidecar sidecar) const;

    [[nodiscard]] app::StatementList& statements() { return m_statements; }
    [[nodiscard]] const app::StatementList& statements() const { return m_statements; }
    [[nodiscard]] app::StatementList& lost() { return m_lost; } ///< those with words that are not in the text
    [[nodiscard]] const app::StatementList& lost() const { return m_lost; }
    [[nodiscard]] const app::Statement* statement(const app::StatementId& id) const; ///< of either
    [[nodiscard]] const app::SidecarHeader& header() const { return m_header; }
    [[nodiscard]] const std::vector<app::Verdict>& verdicts() const { return m_verdicts; }
    [[nodiscard]] const std::vector<app::Reply>& replies() const { return m_replies; }

    // Each does nothing and answers false where what is there is not what is to be changed.
    bool apply(const app::Edit& edit, const app::Text& text);
    bool apply(const app::SidecarHeader& before, const app::SidecarHeader& after); ///< progress and corrections
    bool apply(const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after);
    bool apply(const std::optional<app::Reply>& before, const std::optional<app::Reply>& after);

private:
    app::StatementList m_statements;
    app::StatementList m_lost;
    app::SidecarHeader m_header;
    std::vector<app::Verdict> m_verdicts;
    std::vector<app::Reply> m_replies;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/verdict.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// The statements of an article as they are now, found from what verdicts say of them.
class CurrentStatements
{
public:
    /// Where @p statements are not all that the coder has, as of a damaged tag file, none of the others is gone.
    void add(const std::string& coder, const std::vector<Statement>& statements, bool isAll); ///< must outlive this

    [[nodiscard]] const Statement* find(const JudgedStatement& judged) const; ///< null: it is gone, or nobody can say
    /// Whether anything that the verdict is about was changed or removed since. Coders who were not added are taken to
    /// have left theirs as it was.
    [[nodiscard]] bool isOutdated(const Verdict& verdict, const Codebook& codebook) const;

private:
    struct Coder
    {
        std::unordered_map<std::string_view, const Statement*> statements; ///< by id: copies of a file have the same
        bool isAll = true;
    };
    std::unordered_map<std::string, Coder> m_coders;
};
}

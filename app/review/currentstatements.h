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

/// What has become of a statement that was judged.
enum class Fate {
    There,
    WordsGone, ///< it is in the tag file, but its words are not in the text any more
    Removed,
    NotRead, ///< its coder's tag file could not be read to its end: it may be there still
    NotHere  ///< its coder has no tag file among those that were added
};

/// The statements of an article as they are now, found from what verdicts say of them.
class CurrentStatements
{
public:
    /// Where @p statements are not all that the coder has, as of a damaged tag file, none of the others is gone.
    void add(const std::string& coder, const std::vector<Statement>& statements, bool isAll); ///< must outlive this
    /// More of a coder who was added: what is in the tag file with words that are not in the text.
    void addUnanchored(const std::string& coder, const std::vector<Statement>& statements); ///< must outlive this

    [[nodiscard]] Fate fateOf(const JudgedStatement& judged) const;
    [[nodiscard]] const Statement* find(const JudgedStatement& judged) const; ///< null: it is gone, or nobody can say
    /// Whether anything that the verdict is about was changed or removed since. Coders who were not added are taken to
    /// have left theirs as it was.
    [[nodiscard]] bool isOutdated(const Verdict& verdict, const Codebook& codebook) const;

private:
    struct Found
    {
        const Statement* statement;
        bool isInText;
    };
    struct Coder
    {
        std::unordered_map<std::string_view, Found> statements; ///< by id: copies of a file have the same
        bool isAll = true;
    };
    [[nodiscard]] const Found* look(const JudgedStatement& judged) const;

    std::unordered_map<std::string, Coder> m_coders;
};
}

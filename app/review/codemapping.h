// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/codebook/codebook.h"
#include "app/statements/statement.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The two kinds of entries that colleagues may name differently.
enum class CodeKind : unsigned char { Speaker, Topic };

inline constexpr auto mappingFileName = "mapping.attribune.json"; ///< at the root of a workspace

/// What colleagues' names mean in our codebook: "Xi Jinping" is our "Xi". Changes nobody's file; it is applied to
/// statements before they are compared, measured or adjudicated. Names are looked up without regard to case. A name is
/// mapped once: what it leads to is not looked up again. One that means itself is a name of its own, which no entry of
/// the codebook stands for, and is asked about no more.
class CodeMapping
{
public:
    /// An empty @p ours forgets the name.
    void set(CodeKind kind, const std::string& theirs, const std::string& ours);
    [[nodiscard]] const std::string* find(CodeKind kind, std::string_view theirs) const; ///< null: not mapped

    struct Entry
    {
        std::string theirs, ours;
        bool operator==(const Entry&) const = default;
    };
    using Entries = std::map<std::string, Entry>; ///< by folded name
    [[nodiscard]] const Entries& entries(CodeKind kind) const { return m_entries[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool isEmpty() const { return m_entries[0].empty() && m_entries[1].empty(); }

    /// The statement with our names. Where two of its names come to mean one, the first stays, with the first stance
    /// that was stated.
    [[nodiscard]] Statement mapped(Statement statement) const;
    [[nodiscard]] std::vector<Statement> mapped(std::vector<Statement> statements) const;
    /// @p codebook with the mapped names as aliases of what they mean. In it, a statement with our names is no other
    /// than the one with theirs, as a verdict holds that was given before the name was mapped.
    [[nodiscard]] Codebook inCodebook(Codebook codebook) const;

    RawMembers extra; ///< members of the file that this version does not know
    bool operator==(const CodeMapping&) const = default;

private:
    Entries m_entries[2];
};

[[nodiscard]] Result<CodeMapping> parseMapping(std::string_view bytes, const QString& subject);
[[nodiscard]] std::string serialise(const CodeMapping& mapping); ///< one name per line, sorted

struct StoredMapping
{
    CodeMapping mapping;
    FileVersion version; ///< nullopt: the workspace has none yet
};
[[nodiscard]] Result<StoredMapping> loadMapping(const QString& workspaceRoot); ///< empty where there is none
[[nodiscard]] Result<FileVersion> saveMapping(
    const QString& workspaceRoot, const CodeMapping& mapping, const FileVersion& expected);

/// A name that statements use and that neither the codebook nor the mapping knows.
struct UnknownCode
{
    CodeKind kind;
    std::string name; ///< as first met
    int uses = 0;
    std::vector<std::string> coders; ///< who uses it, sorted

    struct Proposal
    {
        enum class Reason : unsigned char {
            Codebook, ///< the colleague's codebook lists one of our names for it
            Words,    ///< it has all words of one of our names, or one of ours has all of its
            Spelling, ///< one letter apart
        };
        std::string ours;
        Reason reason;
        bool operator==(const Proposal&) const = default;
    };
    std::optional<Proposal> proposal; ///< absent where nothing or several entries fit as well
};

/// Gathers unknown names over files and proposes what each may mean.
class UnknownCodes
{
public:
    UnknownCodes(const Codebook& ours, const CodeMapping& mapping); ///< both must outlive it

    void add(const std::string& coder, const std::vector<Statement>& statements);
    /// By kind, then the most used first. With the colleague's codebook, if one has it, more can be proposed.
    [[nodiscard]] std::vector<UnknownCode> all(const Codebook* theirs = nullptr) const;

private:
    void add(const std::string& coder, CodeKind kind, const std::string& name);

    const Codebook& m_ours;
    const CodeMapping& m_mapping;
    std::map<std::pair<CodeKind, std::string>, UnknownCode> m_found; ///< by folded name
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/rawjson.h"
#include "app/statements/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

enum class Progress : unsigned char { Unread, Tagging, Done, NothingToTag };
[[nodiscard]] std::string_view wordOf(Progress progress); ///< unread, tagging, done, nothing-to-tag
[[nodiscard]] std::optional<Progress> progressFromWord(std::string_view word);

/// The person a tag file belongs to.
struct Coder
{
    std::string id;   ///< slug of a-z 0-9 - _
    std::string name; ///< as the person writes it; may be empty
    RawMembers extra;
    bool operator==(const Coder&) const = default;
};

/// The article as it was when the tag file was written.
struct TaggedArticle
{
    std::string name;       ///< file name, without folder
    std::string sha256;     ///< of the file's bytes
    std::string textSha256; ///< of the canonical text's UTF-8
    qint64 characters = 0;  ///< code points of the canonical text
    std::string reader;     ///< the rules that made the text: plain/1
    RawMembers extra;
    bool operator==(const TaggedArticle&) const = default;
};

/// What a coder corrected of the details found in the page. Absent: not corrected; empty: there is none.
struct DetailCorrections
{
    std::optional<std::string> title, outlet, byline, published, dateline;
    std::optional<std::vector<Span>> furniture; ///< replaces the furniture that was found
    RawMembers extra;
    bool operator==(const DetailCorrections&) const = default;
};

/// The program that wrote the file last.
struct Generator
{
    std::string name = "Attribune";
    std::string version = ATTRIBUNE_VERSION;
    RawMembers extra;
    bool operator==(const Generator&) const = default;
};

/// All of a tag file but its statements.
struct SidecarHeader
{
    std::string id;      ///< urn:uuid:…
    std::string pageId;  ///< of the embedded page; empty: made from the file's id
    std::string context; ///< the source of "@context" where it is more than ours; else empty
    std::string label;   ///< empty: made from article and coder
    Coder coder;
    Generator generator;
    TaggedArticle article;
    std::string source; ///< what the statements call the article, where that is not its name: it was renamed by hand
    Progress progress = Progress::Unread;
    DetailCorrections corrections;
    RawMembers pageExtra, extra;
    [[nodiscard]] const std::string& statementsSource() const { return source.empty() ? article.name : source; }
    bool operator==(const SidecarHeader&) const = default;
};

/// What one coder wrote on one article: the content of a tag file.
struct Sidecar
{
    SidecarHeader header;
    std::vector<Statement> statements; ///< in no order that means anything; the file has them sorted by id
    std::vector<Verdict> verdicts;     ///< on other coders' statements
    std::vector<Reply> replies;        ///< to verdicts and replies, one's own or others'

    /// Annotations that are none of these, or not in a form that we could write back unchanged.
    struct Foreign
    {
        std::string id;
        std::string source; ///< byte for byte
        bool operator==(const Foreign&) const = default;
    };
    std::vector<Foreign> foreign;

    [[nodiscard]] std::size_t annotations() const
    {
        return statements.size() + verdicts.size() + replies.size() + foreign.size();
    }
    bool operator==(const Sidecar&) const = default;
};
}

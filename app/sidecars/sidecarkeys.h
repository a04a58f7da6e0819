// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// The members of each kind of object in a tag file, in the order in which they are written; reader and writer share
/// them.
namespace app::keys {

template<std::size_t all, std::size_t first>
constexpr std::array<std::string_view, all> followedBy(
    const std::array<std::string_view, first>& names, const std::array<std::string_view, all - first>& more)
{
    std::array<std::string_view, all> joined;
    std::ranges::copy(more, std::ranges::copy(names, joined.begin()).out);
    return joined;
}

namespace collection {
enum Key { Context, Id, Type, Label, Format, Creator, Generator, Article, Corrected, Progress, Total, First, count };
inline constexpr std::array<std::string_view, count> names{"@context", "id", "type", "label", "att:format", "creator",
    "generator", "att:article", "att:corrected", "att:progress", "total", "first"};
}

namespace coder {
enum Key { Type, Nickname, Name, count };
inline constexpr std::array<std::string_view, count> names{"type", "nickname", "name"};
}

namespace generator {
enum Key { Type, Name, Version, count };
inline constexpr std::array<std::string_view, count> names{"type", "name", "att:version"};
}

namespace article {
enum Key { Name, Sha256, TextSha256, Characters, Reader, count };
inline constexpr std::array<std::string_view, count> names{"name", "sha256", "textSha256", "characters", "reader"};
}

namespace corrected {
enum Key { Title, Outlet, Byline, Published, Dateline, Furniture, count };
inline constexpr std::array<std::string_view, count> names{
    "title", "outlet", "byline", "published", "dateline", "furniture"};
}

namespace page {
enum Key { Id, Type, StartIndex, Items, count };
inline constexpr std::array<std::string_view, count> names{"id", "type", "startIndex", "items"};
}

/// What all annotations of ours begin with; each kind adds its own members.
namespace annotation {
enum Key { Id, Type, Motivation, Creator, Created, Modified, Body, Target, count };
inline constexpr std::array<std::string_view, count> names{
    "id", "type", "motivation", "creator", "created", "modified", "body", "target"};
}

namespace statement {
enum Key { From = annotation::count, InsteadOf, DecidedBy, DecidedAt, Verdict, Digest, count };
inline constexpr auto names = followedBy<count>(
    annotation::names, {"att:from", "att:insteadOf", "att:decidedBy", "att:decidedAt", "att:verdict", "att:digest"});
}

/// A coder's statement that one of the consensus came from or stands instead of.
namespace source {
enum Key { Coder, Id, Digest, count };
inline constexpr std::array<std::string_view, count> names{"att:coder", "id", "att:digest"};
}

namespace verdict {
enum Key { Judged = annotation::count, Against, Amended, count };
inline constexpr auto names = followedBy<count>(annotation::names, {"att:judged", "att:against", "att:amended"});
}

namespace creator {
enum Key { Type, Nickname, count };
inline constexpr std::array<std::string_view, count> names{"type", "nickname"};
}

namespace body {
enum Key { Type, Purpose, Value, Topic, Field, count };
inline constexpr std::array<std::string_view, count> names{"type", "purpose", "value", "att:topic", "att:field"};
}

namespace target {
enum Key { Source, Selector, count };
inline constexpr std::array<std::string_view, count> names{"source", "selector"};
}

/// Of both kinds of selectors.
namespace selector {
enum Key { Type, Start, End, Exact, Prefix, Suffix, count };
inline constexpr std::array<std::string_view, count> names{"type", "start", "end", "exact", "prefix", "suffix"};
}

/// The motivations of our annotations.
inline constexpr std::string_view tagging = "tagging";       ///< a statement
inline constexpr std::string_view moderating = "moderating"; ///< a verdict
inline constexpr std::string_view replying = "replying";     ///< an answer to a verdict

inline constexpr std::string_view mannerField = "manner"; ///< the att:field of the body that holds the manner
inline constexpr std::string_view contextOfAnnotations = "http://www.w3.org/ns/anno.jsonld";
inline constexpr std::string_view contextOfAttribune = "https://attribune.example/ns#";
}

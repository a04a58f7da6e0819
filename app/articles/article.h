// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/text/textdecoder.h"

#include <QString>

#include <string>
#include <vector>

namespace app {

/// One article as read from its file. Attribune never changes that file.
struct Article
{
    QString path; ///< absolute
    DecodedText decoded;
    ArticleDetails details; ///< found in head and foot; a coder's corrections are kept in the tag file

    [[nodiscard]] const Text& text() const { return decoded.text; }
    [[nodiscard]] QString fileName() const;
    /// Of the file's bytes, lower-case hexadecimal; computed when first asked for. Safe from any thread.
    [[nodiscard]] std::string sha256() const { return decoded.sha256(); }
};

/// The version of the rules that make the canonical text, as named in tag files.
inline constexpr auto plainReader = "plain/1";

/// Files larger than this are refused, in bytes.
inline constexpr qint64 largestArticle = 512LL * 1024 * 1024;

/// Reads, decodes and describes an article. Every error names the file, the reason and what to do.
[[nodiscard]] Result<Article> readArticle(const QString& path);
}

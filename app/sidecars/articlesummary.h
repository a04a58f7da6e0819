// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/base/result.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <string>

namespace app {

/// What a list of articles shows of one, read from the head of the file and from the coder's tag file.
struct ArticleSummary
{
    QString title; ///< empty where none was found
    QString outlet;
    QString published; ///< ISO 8601
    int statements = 0;
    Progress progress = Progress::Unread;
    QString problem;          ///< why the article cannot be read; empty where it can
    QString tagFileProblem{}; ///< the same of the coder's tag file: figures and corrections are then missing
};

/// The state of the files that a summary is read from. While it stays the same, so does the summary.
struct SummaryStamp
{
    struct File
    {
        quint64 inode = 0; ///< a file that was replaced is another one; 0: there is none
        qint64 size = 0;
        qint64 modified = 0, changed = 0; ///< nanoseconds
        bool operator==(const File&) const = default;
    };
    File article, tagFile;
    bool operator==(const SummaryStamp&) const = default;
};
/// Looks at both files without opening them. To be taken before the summary.
[[nodiscard]] SummaryStamp stampOf(const QString& articlePath, const std::string& coder);

/// What the head of an article tells, from the first 16 KiB of it, so that its size does not matter.
[[nodiscard]] Result<ArticleDetails> readDetails(const QString& articlePath);

/// Reads the head of the article only. Never fails: what cannot be read is said in
/// the summary.
[[nodiscard]] ArticleSummary summariseArticle(const QString& articlePath, const std::string& coder);
}

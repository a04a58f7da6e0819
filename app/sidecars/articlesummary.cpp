// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/articlesummary.h"

#include "app/articles/articledetails.h"
#include "app/base/atomicfile.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "app/text/textdecoder.h"

#include <QFile>

namespace app {

namespace {

constexpr qint64 headBytes = 16 * 1024;

/// The head of a file without the character that the cut may have gone through.
Result<std::string> readHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(Error{Error::Kind::Unreadable, path, file.errorString(), {}});
    std::string head = file.read(headBytes).toStdString();
    if (std::ssize(head) == headBytes) {
        const std::size_t line = head.find_last_of('\n');
        head.resize(line == std::string::npos ? head.size() : line);
    }
    return head;
}

QString valueOr(const std::optional<std::string>& corrected, const std::optional<std::string>& found)
{
    return toQString(corrected.value_or(found.value_or(std::string())));
}
}

ArticleSummary summariseArticle(const QString& articlePath, const std::string& coder)
{
    ArticleSummary summary;
    ArticleDetails details;
    const Result<DecodedText> head = readHead(articlePath).and_then([&](std::string bytes) { return decode(std::move(bytes), articlePath); });
    if (head)
        details = findDetails(head->text);
    else
        summary.problem = describe(head.error());

    DetailCorrections corrections;
    const QString tagFile = sidecarPath(articlePath, coder);
    const auto content = AtomicFile(tagFile).read(largestSidecar);
    if (content) {
        const Result<SidecarSummary> sidecar = summariseSidecar(content->bytes, tagFile);
        if (sidecar) {
            summary.statements = sidecar->statements;
            summary.progress = sidecar->progress;
            corrections = sidecar->corrections;
        } else {
            summary.problem = describe(sidecar.error());
        }
    } else if (content.error().kind != Error::Kind::NotFound) {
        summary.problem = describe(content.error());
    }
    summary.title = valueOr(corrections.title, details.title);
    summary.outlet = valueOr(corrections.outlet, details.outlet);
    summary.published = valueOr(corrections.published, details.published);
    return summary;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/articlesummary.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "app/text/textdecoder.h"

#include <QFile>

#include <sys/stat.h>

#include <utility>

namespace app {

namespace {

constexpr qint64 headBytes = 16 * 1024;

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Takes off the character that the end goes through, if any. Half a character would make the decoder doubt that the
/// file is UTF-8.
void dropHalfCharacter(std::string& utf8)
{
    std::size_t start = utf8.size();
    while (start > 0 && utf8.size() - start < 3 && continuesCharacter(utf8[start - 1]))
        --start;
    if (start > 0 && static_cast<unsigned char>(utf8[start - 1]) >= 0xC0)
        utf8.resize(start - 1);
}

/// The head of a file without what the cut may have gone through: the last line, or the last character of a single long
/// line.
Result<std::string> readHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(Error{Error::Kind::Unreadable, path, file.errorString(), {}});
    std::string head = file.read(headBytes).toStdString();
    if (std::ssize(head) == headBytes) {
        const std::size_t line = head.find_last_of('\n');
        const bool isUtf16 =
            head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"); // any byte of it can look like a line feed
        if (line == std::string::npos)
            dropHalfCharacter(head);
        else if (!isUtf16)
            head.resize(line);
    }
    return head;
}

QString valueOr(const std::optional<std::string>& corrected, const std::optional<std::string>& found)
{
    return toQString(corrected.value_or(found.value_or(std::string())));
}
}

Result<ArticleDetails> readDetails(const QString& articlePath)
{
    return readHead(articlePath)
        .and_then([&](std::string bytes) { return decode(std::move(bytes), articlePath); })
        .transform([](const DecodedText& head) { return findDetails(head.text); });
}

SummaryStamp stampOf(const QString& articlePath, const std::string& coder)
{
    const auto look = [](const QString& path) -> SummaryStamp::File {
        struct stat status = {};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            return {};
        const auto nanoseconds = [](const timespec& time) { return time.tv_sec * 1'000'000'000 + time.tv_nsec; };
        return {status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
    };
    return {look(articlePath), look(sidecarPath(articlePath, coder))};
}

ArticleSummary summariseArticle(const QString& articlePath, const std::string& coder)
{
    ArticleSummary summary;
    ArticleDetails details;
    if (Result<ArticleDetails> found = readDetails(articlePath))
        details = *std::move(found);
    else
        summary.problem = describe(found.error());

    DetailCorrections corrections;
    const QString tagFile = sidecarPath(articlePath, coder);
    auto bytes = readSidecarBytes(tagFile);
    if (bytes) {
        const Result<SidecarSummary> sidecar = summariseSidecar(*std::move(bytes), tagFile);
        if (sidecar) {
            summary.statements = sidecar->statements;
            summary.progress = sidecar->progress;
            corrections = sidecar->corrections;
        } else {
            summary.tagFileProblem = describe(sidecar.error());
        }
    } else if (bytes.error().kind != Error::Kind::NotFound) {
        summary.tagFileProblem = describe(bytes.error());
    }
    summary.title = valueOr(corrections.title, details.title);
    summary.outlet = valueOr(corrections.outlet, details.outlet);
    summary.published = valueOr(corrections.published, details.published);
    return summary;
}
}

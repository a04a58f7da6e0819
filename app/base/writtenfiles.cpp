// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/writtenfiles.h"

#include "app/base/filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace app {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFiles)
};

/// Nothing, without a version, where there is no file.
Result<std::optional<FileContent>> contentOf(const QString& path)
{
    Result<FileContent> content = AtomicFile(path).read(largestFile);
    if (content)
        return std::optional(*std::move(content));
    if (content.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return std::unexpected(content.error());
}

FileVersion versionOf(const std::optional<FileContent>& content)
{
    return content ? content->version : std::nullopt;
}

std::unexpected<Error> changedSince(const QString& path)
{
    return std::unexpected(
        Error{Error::Kind::ChangedOnDisk, path, Messages::tr("it was changed since, and stays as it is"),
            Messages::tr("look at it, and change by hand what you do not want")});
}
}

Result<WrittenFiles> WrittenFiles::before(const std::vector<QString>& paths)
{
    WrittenFiles written;
    for (const QString& path : paths) {
        Result<std::optional<FileContent>> content = contentOf(path);
        if (!content)
            return std::unexpected(content.error());
        FileVersion version = versionOf(*content);
        written.m_files.push_back(
            {path, *content ? std::optional((*content)->bytes) : std::nullopt, std::move(version)});
    }
    return written;
}

Result<> WrittenFiles::after()
{
    std::vector<File> changed;
    for (File& file : m_files) {
        const Result<std::optional<FileContent>> content = contentOf(file.path);
        if (!content)
            return std::unexpected(content.error());
        if (versionOf(*content) == file.version)
            continue;
        file.version = versionOf(*content);
        changed.push_back(std::move(file));
    }
    m_files = std::move(changed);
    return {};
}

void WrittenFiles::add(WrittenFiles others)
{
    std::ranges::move(others.m_files, std::back_inserter(m_files));
}

std::vector<Error> WrittenFiles::swap()
{
    std::vector<Error> left;
    std::vector<File> files;
    for (File& file : m_files) {
        if (const Result<> swapped = swap(file))
            files.push_back(std::move(file));
        else
            left.push_back(swapped.error());
    }
    m_files = std::move(files);
    return left;
}

Result<> WrittenFiles::swap(File& file)
{
    const Result<FileLock> lock = FileLock::acquire(file.path);
    if (!lock)
        return std::unexpected(lock.error());
    Result<std::optional<FileContent>> content = contentOf(file.path);
    if (!content)
        return std::unexpected(content.error());
    if (versionOf(*content) != file.version)
        return changedSince(file.path);
    if (file.other) {
        const Result<FileVersion> version = AtomicFile(file.path).write(*file.other, file.version);
        if (!version)
            return version.error().kind == Error::Kind::ChangedOnDisk ? changedSince(file.path)
                                                                      : std::unexpected(version.error());
        file.version = *version;
    } else if (*content) {
        if (const Result<> removed = removeIfStill(file.path, file.version); !removed)
            return removed;
        file.version.reset();
    }
    file.other = *content ? std::optional(std::move((*content)->bytes)) : std::nullopt;
    return {};
}

Result<> removeIfStill(const QString& path, const FileVersion& expected)
{
    const Result<std::optional<FileContent>> content = contentOf(path);
    if (!content)
        return std::unexpected(content.error());
    if (versionOf(*content) != expected)
        return changedSince(path);
    if (*content && !QFile::remove(path))
        return std::unexpected(Error{Error::Kind::Unreadable, path, Messages::tr("it could not be removed"),
            Messages::tr("ask for write access to its folder")});
    return {};
}
}

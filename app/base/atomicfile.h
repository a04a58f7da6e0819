// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// What a file held when it was read: a digest of its bytes, or nothing where there was no file. It is kept nowhere.
using FileVersion = std::optional<QByteArray>;

/// A file's bytes together with the version that a later write must still find.
struct FileContent
{
    std::string bytes;
    FileVersion version;
};

/// The only code that writes a person's data.
/// A write is whole or not at all, on the disk when it returns (file and folder are fsynced), and refuses to
/// replace a version that the caller has not read. Where an atomic replacement is impossible nothing is written.
/// Links are followed: the file that they lead to is replaced, and keeps its rights.
///
/// A write that is killed may leave "~NAME.tmp" beside the file. It can hold a version that nobody has seen, so it is
/// never simply removed: the next write gives it the name of a conflict copy, unless the file itself says the same.
class AtomicFile
{
public:
    explicit AtomicFile(QString path);

    /// Reads the whole file; TooLarge above @p limit bytes, NotFound where there is none.
    [[nodiscard]] Result<FileContent> read(qint64 limit) const;
    /// The same for a file that is not going to be written, which spares the digest.
    [[nodiscard]] Result<std::string> readBytes(qint64 limit) const;
    /// Nothing where its folder has no such file; NotFound, about the folder, where that is gone as well.
    [[nodiscard]] Result<std::optional<FileContent>> readIfThere(qint64 limit) const;

    /// Replaces the file with @p bytes if it still is the version @p expected (nullopt: does not exist yet).
    /// Answers the new version; ChangedOnDisk, with the other version left in place, if somebody was faster.
    [[nodiscard]] Result<FileVersion> write(std::string_view bytes, const FileVersion& expected) const;

    /// Takes the next bytes of a file.
    using Sink = std::function<Result<>(std::string_view)>;
    /// For files of any size that a person has agreed to replace: @p fill hands the bytes over piece by piece, nothing
    /// of them is kept in memory, and the file appears under its name when all are on the disk. An error from @p fill
    /// or the disk leaves what was there. Pieces of about a megabyte are fastest.
    [[nodiscard]] Result<> stream(const std::function<Result<>(const Sink& sink)>& fill) const;

private:
    QString m_path;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace app {

/// What a file held when it was read: the SHA-256 of its bytes, or nothing where there was no file.
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
class AtomicFile
{
public:
    explicit AtomicFile(QString path);

    /// Reads the whole file; TooLarge above @p limit bytes, NotFound where there is none.
    [[nodiscard]] Result<FileContent> read(qint64 limit) const;

    /// Replaces the file with @p bytes if it still is the version @p expected (nullopt: does not exist yet).
    /// Answers the new version; ChangedOnDisk, with the other version left in place, if somebody was faster.
    [[nodiscard]] Result<FileVersion> write(std::string_view bytes, const FileVersion& expected) const;

private:
    QString m_path;
};
}

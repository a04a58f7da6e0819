// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"

#include <QString>

#include <vector>

namespace app {

/// What one action wrote into people's files, so that it can be taken back and done again: each file's other form. A
/// file that somebody changed since it was left is never overwritten.
class WrittenFiles
{
public:
    /// Reads the files that an action may write, just before it does; those that are not there yet count as such.
    [[nodiscard]] static Result<WrittenFiles> before(const std::vector<QString>& paths);
    /// Just after: lets go of those that the action left as they were.
    [[nodiscard]] Result<> after();
    void add(WrittenFiles others); ///< of the same action

    /// Gives each file its other form, if it still is as it was left. What is not stays as it is; it is answered, and
    /// no longer among these.
    [[nodiscard]] std::vector<Error> swap();
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }

private:
    struct File
    {
        QString path;
        std::optional<std::string> other; ///< nothing: no file
        FileVersion version;              ///< as it was left
    };
    [[nodiscard]] static Result<> swap(File& file);

    std::vector<File> m_files;
};

/// Removes a file that is the version @p expected; ChangedOnDisk where it is another one.
[[nodiscard]] Result<> removeIfStill(const QString& path, const FileVersion& expected);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace app {

/// Held while a program reads, changes and writes a tag file or a codebook, so that two programs on one machine take
/// turns. The lock lies in the user's runtime folder, never beside the file. Whoever holds one takes no second one:
/// some files share a lock.
class FileLock
{
public:
    [[nodiscard]] static Result<FileLock> acquire(const QString& path); ///< waits up to 10 s
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor);
    int m_descriptor = -1;
};
}

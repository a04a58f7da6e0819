// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/filedescriptor.h"

#include "app/base/jsonsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace app {

bool FileDescriptor::close()
{
    if (!isOpen())
        return true;
    // On Linux the descriptor is gone even when close() is interrupted; closing again would close somebody else's file.
    return ::close(std::exchange(m_descriptor, -1)) == 0 || errno == EINTR;
}

bool FileDescriptor::writeAll(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC; // nothing taken and no reason given; trying for ever would hang the program
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> FileDescriptor::readAll(qint64 limit) const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return std::nullopt;
    // The size is a first guess only: files of /proc say 0, and others grow while they are read.
    std::string bytes;
    std::size_t filled = 0;
    const auto size = static_cast<std::size_t>(std::clamp<qint64>(status.st_size, 0, limit));
    bytes.reserve(size + std::max(JsonSource::padding, 1UZ));
    bytes.resize(size + 1);
    for (;;) {
        const ssize_t got =
            ::pread(m_descriptor, bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        filled += static_cast<std::size_t>(got);
        if (got == 0)
            break;
        if (static_cast<qint64>(filled) > limit) {
            errno = EFBIG;
            return std::nullopt;
        }
        if (filled == bytes.size())
            bytes.resize(bytes.size() + std::max<std::size_t>(bytes.size() / 2, 4096));
    }
    bytes.resize(filled);
    return bytes;
}

bool FileDescriptor::sync() const
{
    int result = 0;
    do
        result = ::fsync(m_descriptor);
    while (result != 0 && errno == EINTR);
    return result == 0;
}

QString systemReason(int errorNumber)
{
    switch (errorNumber) {
    case EACCES:
    case EPERM: return QCoreApplication::translate("SystemError", "there is no permission");
    case ENOENT: return QCoreApplication::translate("SystemError", "it does not exist");
    case ENOTDIR: return QCoreApplication::translate("SystemError", "a part of the path is not a folder");
    case EISDIR: return QCoreApplication::translate("SystemError", "it is a folder");
    case ELOOP: return QCoreApplication::translate("SystemError", "the links lead in a circle");
    case ENAMETOOLONG: return QCoreApplication::translate("SystemError", "the name is too long");
    case ENOSPC: return QCoreApplication::translate("SystemError", "the disk is full");
    case EDQUOT: return QCoreApplication::translate("SystemError", "the space that this account may use is full");
    case EROFS: return QCoreApplication::translate("SystemError", "the disk is read-only");
    case EFBIG: return QCoreApplication::translate("SystemError", "the file is too large");
    case EIO: return QCoreApplication::translate("SystemError", "the disk reports an error");
    case EMFILE:
    case ENFILE: return QCoreApplication::translate("SystemError", "too many files are open");
    case EBUSY:
    case ETXTBSY: return QCoreApplication::translate("SystemError", "another program holds it");
    case ESTALE:
    case ENOTCONN:
    case ETIMEDOUT:
    case EHOSTDOWN: return QCoreApplication::translate("SystemError", "the network drive does not answer");
    default:
        //: %1 is the number of an error of the operating system
        return QCoreApplication::translate("SystemError", "the system reports error %1").arg(errorNumber);
    }
}

QString systemRemedy(int errorNumber)
{
    switch (errorNumber) {
    case EACCES:
    case EPERM:
        return QCoreApplication::translate(
            "SystemError", "change the rights of the file or its folder, or work on a copy elsewhere");
    case ENOENT:
    case ENOTDIR:
        return QCoreApplication::translate("SystemError", "check the path, and whether the drive is connected");
    case ENAMETOOLONG: return QCoreApplication::translate("SystemError", "choose a shorter name");
    case ENOSPC:
    case EDQUOT: return QCoreApplication::translate("SystemError", "free some space and try again");
    case EROFS: return QCoreApplication::translate("SystemError", "work on a copy in a folder that can be written");
    default: return QCoreApplication::translate("SystemError", "try again; if it stays so, work on a copy elsewhere");
    }
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/filelock.h"

#include "app/base/filedescriptor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace std::chrono_literals;

bool isPrivateFolder(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & 0022) == 0;
}

/// Where all programs of one person look, whether or not they were started from the desktop: a job of cron or a remote
/// shell may lack XDG_RUNTIME_DIR, but the folder is the same.
QString lockFolder()
{
    for (const QString& runtime : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/run/user/%1"_s.arg(::geteuid())})
        if (!runtime.isEmpty() && isPrivateFolder(runtime))
            return runtime + u"/attribune"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/attribune/locks"_s;
}

/// One path for one file, whatever links lead to it and whether or not it exists.
QString canonical(const QString& path)
{
    const QFileInfo file(path);
    if (const QString whole = file.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}
}

FileLock::FileLock(int descriptor)
    : m_descriptor(descriptor)
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // lets go of the lock too
}

Result<FileLock> FileLock::acquire(const QString& path)
{
    const QString folder = lockFolder();
    const auto failed = [](const QString& where, int errorNumber) {
        return std::unexpected(Error{Error::Kind::NotWritable, where,
            //: %1 is a reason such as "the disk is full"
            QCoreApplication::translate("FileLock", "the lock could not be made (%1)").arg(systemReason(errorNumber)),
            systemRemedy(errorNumber)});
    };
    if (!QDir().mkpath(folder))
        return failed(folder, errno);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    // The file is never removed: another program may be waiting at it, and would then hold a lock that nobody sees. So
    // that they do not become as many as there are articles, some files share one. Whoever holds a lock takes no
    // second one.
    constexpr qsizetype sharing = 3; // digits: 4,096 files at most
    const QByteArray key =
        QCryptographicHash::hash(QFile::encodeName(canonical(path)), QCryptographicHash::Sha256).toHex();
    const QString lockPath = folder + u'/' + QString::fromLatin1(key.first(sharing)) + u".lock"_s;
    const int descriptor =
        ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failed(lockPath, errno);
    FileLock lock(descriptor);
    QDeadlineTimer deadline(10s);
    for (auto pause = 1ms; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0; pause = std::min(pause * 2, 20ms)) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failed(lockPath, errno);
        if (deadline.hasExpired())
            return std::unexpected(Error{Error::Kind::NotWritable, path,
                QCoreApplication::translate("FileLock", "another Attribune is writing it"),
                QCoreApplication::translate("FileLock", "wait until it is done, then try again")});
        QThread::sleep(pause);
    }
    return lock;
}
}

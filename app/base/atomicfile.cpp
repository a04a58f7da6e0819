// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/atomicfile.h"

#include "app/base/filedescriptor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <ctime>
#include <cstdio> // renameat2()
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

// How a file is replaced, and what each step is for:
//  1. read the file and compare it with the version that the caller knows;
//  2. write the new bytes into a file without a name in the same folder, with the rights of the old one, and fsync it:
//     a name that appears before its bytes are on the disk may be empty after a power cut;
//  3. name it "~NAME.tmp" and exchange the two names in one step (RENAME_EXCHANGE). A plain rename would destroy
//  whatever
//     arrived since step 1; after the exchange it is still there, under the temporary name, to be looked at;
//  4. if what came out is not what step 1 read, exchange back: the other's version stays, ours was never saved;
//  5. remove the temporary name, fsync the folder (the names are in it), read back.
// A file that does not exist yet needs no exchange: giving it its name fails if somebody was faster.

namespace app {

namespace {

constexpr qint64 largestReplaced = 256LL * 1024 * 1024; ///< what write() keeps in memory of the other version

/// BLAKE2, since it is computed twice a save and Qt takes an eighth of the time of SHA-256 for it.
QByteArray digest(std::string_view bytes)
{
    return QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Blake2b_256);
}

/// Where a file lies: its folder, held open so that every step speaks of the same one, and its name therein.
struct Place
{
    QString path; ///< as the caller knows it, for messages
    FileDescriptor folder;
    QByteArray name;

    [[nodiscard]] FileDescriptor open(const QByteArray& fileName, int flags) const
    {
        int descriptor = -1;
        do
            descriptor = ::openat(folder.get(), fileName.constData(), flags | O_CLOEXEC);
        while (descriptor < 0 && errno == EINTR);
        return FileDescriptor(descriptor);
    }
    // Without O_NONBLOCK opening a pipe that lies there would wait for ever.
    [[nodiscard]] FileDescriptor openToRead(const QByteArray& fileName) const
    {
        return open(fileName, O_RDONLY | O_NONBLOCK);
    }
    [[nodiscard]] std::optional<std::string> bytesOf(const QByteArray& fileName) const
    {
        const FileDescriptor file = openToRead(fileName);
        return file.isOpen() ? file.readAll(largestReplaced) : std::nullopt;
    }
    [[nodiscard]] int exchange(const QByteArray& a, const QByteArray& b) const
    {
        return ::renameat2(folder.get(), a.constData(), folder.get(), b.constData(), RENAME_EXCHANGE);
    }
    [[nodiscard]] bool unlink(const QByteArray& fileName) const
    {
        return ::unlinkat(folder.get(), fileName.constData(), 0) == 0;
    }
    /// Some file systems cannot sync a folder and say so; then there is nothing more to be done.
    [[nodiscard]] bool sync() const { return folder.sync() || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS; }
};

Error notWritable(const QString& path, int errorNumber)
{
    if (errorNumber == ENOENT)
        return {Error::Kind::NotWritable, path, QCoreApplication::translate("AtomicFile", "its folder does not exist"),
            systemRemedy(errorNumber)};
    //: %1 is a reason such as "the disk is full"
    return {Error::Kind::NotWritable, path,
        QCoreApplication::translate("AtomicFile", "it could not be written (%1)").arg(systemReason(errorNumber)),
        systemRemedy(errorNumber)};
}

Error changedOnDisk(const QString& path)
{
    return {Error::Kind::ChangedOnDisk, path,
        QCoreApplication::translate("AtomicFile", "it was changed by another program since it was read"),
        QCoreApplication::translate("AtomicFile", "read it again, then repeat the change")};
}

/// Follows links by hand, because the last one may lead to a file that does not exist yet.
Result<QByteArray> resolved(const QString& path)
{
    QByteArray current = QFile::encodeName(QDir::current().absoluteFilePath(path));
    for (int links = 0; links < 40; ++links) {
        std::array<char, 4096> target = {};
        const ssize_t length = ::readlink(current.constData(), target.data(), target.size());
        if (length < 0)
            return current;
        const QByteArray next(target.data(), static_cast<qsizetype>(length));
        current = next.startsWith('/') ? next : current.first(current.lastIndexOf('/') + 1) + next;
    }
    return std::unexpected(notWritable(path, ELOOP));
}

Result<Place> locate(const QString& path)
{
    const Result<QByteArray> file = resolved(path);
    if (!file)
        return std::unexpected(file.error());
    const qsizetype slash = file->lastIndexOf('/');
    Place place{path, FileDescriptor(), file->sliced(slash + 1)};
    const QByteArray folder = slash == 0 ? QByteArray("/") : file->first(slash);
    place.folder = FileDescriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!place.folder.isOpen())
        return std::unexpected(notWritable(path, errno));
    return place;
}

/// The version that is about to be replaced.
struct Existing
{
    FileDescriptor file;
    struct stat status = {};
};

/// What lies at the place, if anything; an error if it must not be replaced.
Result<std::optional<Existing>> existingAt(const Place& place)
{
    Existing existing;
    existing.file = place.openToRead(place.name);
    if (!existing.file.isOpen()) {
        if (errno == ENOENT)
            return std::nullopt;
        return std::unexpected(notWritable(place.path, errno));
    }
    if (::fstat(existing.file.get(), &existing.status) != 0)
        return std::unexpected(notWritable(place.path, errno));
    if (!S_ISREG(existing.status.st_mode))
        return std::unexpected(
            Error{Error::Kind::NotWritable, place.path, QCoreApplication::translate("AtomicFile", "it is not a file"),
                QCoreApplication::translate("AtomicFile", "choose another name")});
    // Replacing needs rights on the folder only, but whoever made the file read-only meant it; that holds for the
    // administrator too, who passes access().
    const bool mayWrite = ::faccessat(place.folder.get(), place.name.constData(), W_OK, AT_EACCESS) == 0;
    if (!mayWrite && errno != EACCES && errno != EPERM)
        return std::unexpected(notWritable(place.path, errno));
    if (!mayWrite || (existing.status.st_mode & 0222) == 0)
        return std::unexpected(Error{Error::Kind::NotWritable, place.path,
            QCoreApplication::translate("AtomicFile", "the file is read-only"),
            QCoreApplication::translate("AtomicFile", "allow writing to it, or work on a copy elsewhere")});
    return existing;
}

Result<> checkFolder(const Place& place)
{
    struct stat status = {};
    if (::fstat(place.folder.get(), &status) != 0)
        return std::unexpected(notWritable(place.path, errno));
    if ((status.st_mode & 0222) == 0)
        return std::unexpected(Error{Error::Kind::NotWritable, place.path,
            QCoreApplication::translate("AtomicFile", "its folder is read-only"),
            QCoreApplication::translate("AtomicFile", "allow writing to the folder, or work on a copy elsewhere")});
    return {};
}

constexpr auto accessListAttribute = "system.posix_acl_access";

std::optional<QByteArray> attribute(int file, const char* name)
{
    const ssize_t size = ::fgetxattr(file, name, nullptr, 0);
    if (size < 0)
        return std::nullopt;
    QByteArray value(static_cast<qsizetype>(size), Qt::Uninitialized);
    const ssize_t got = ::fgetxattr(file, name, value.data(), static_cast<std::size_t>(size));
    if (got < 0)
        return std::nullopt;
    value.truncate(static_cast<qsizetype>(got));
    return value;
}

void copyUserAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(static_cast<qsizetype>(size), Qt::Uninitialized);
    names.truncate(
        static_cast<qsizetype>(std::max<ssize_t>(0, ::flistxattr(from, names.data(), static_cast<std::size_t>(size)))));
    for (const QByteArray& name : names.split('\0')) {
        if (!name.startsWith("user."))
            continue;
        // Notes of other programs; worth keeping, not worth failing for.
        if (const std::optional<QByteArray> value = attribute(from, name.constData()))
            ::fsetxattr(to, name.constData(), value->constData(), static_cast<std::size_t>(value->size()), 0);
    }
}

/// Gives @p to owner, group, mode and access list of @p from, as far as this person may, and never more rights than
/// that.
bool copyRights(const Existing& from, const FileDescriptor& to)
{
    struct stat made = {};
    if (::fstat(to.get(), &made) != 0)
        return false;
    bool sameGroup = made.st_gid == from.status.st_gid;
    if (!sameGroup || made.st_uid != from.status.st_uid)
        sameGroup = ::fchown(to.get(), from.status.st_uid, from.status.st_gid) == 0
            || ::fchown(to.get(), static_cast<uid_t>(-1), from.status.st_gid) == 0 || sameGroup;

    mode_t mode = from.status.st_mode & 07777;
    if (!sameGroup) // what the old group might do, another group must not; it gets what everybody has
        mode = (mode & ~static_cast<mode_t>(070)) | ((mode & 07) << 3);

    const std::optional<QByteArray> accessList = attribute(from.file.get(), accessListAttribute);
    if (!accessList)
        ::fremovexattr(to.get(), accessListAttribute); // one that the folder hands down would let more people in
    // With an access list the group bits are the limit for everybody on it. Without the list they would become the
    // rights of the group itself, so where it cannot be copied nothing is left of them.
    else if (::fsetxattr(to.get(), accessListAttribute, accessList->constData(),
                 static_cast<std::size_t>(accessList->size()), 0)
        != 0)
        mode &= ~static_cast<mode_t>(070);
    copyUserAttributes(from.file.get(), to.get());
    return ::fchmod(to.get(), mode) == 0;
}

/// A name that sync programs leave alone, in the same folder. Long names would not fit with anything added.
QByteArray temporaryName(const QByteArray& name, const QByteArray& mark = {})
{
    const QByteArray whole = '~' + name + mark + ".tmp";
    return whole.size() <= NAME_MAX
        ? whole
        : '~' + digest({name.data(), static_cast<std::size_t>(name.size())}).toHex().first(32) + mark + ".tmp";
}

/// Of 64 bits: of 32, one in some million saves met one of the thousand names that killed programs had left.
QByteArray randomMark()
{
    return '.' + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

/// "NAME.conflict-1a2b3c4d.json": next to the file in every list, and told from it by every program.
QByteArray conflictName(const QByteArray& name, const QByteArray& version)
{
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray suffix = dot > 0 ? name.sliced(dot) : QByteArray();
    const QByteArray mark = ".conflict-" + version.toHex().first(8);
    const qsizetype room = NAME_MAX - mark.size() - suffix.size();
    return room < 0
        ? mark.sliced(1)
        : name.first(name.size() - suffix.size()).first(std::min(room, name.size() - suffix.size())) + mark + suffix;
}

/// Keeps a version that came to lie under a temporary name, as a conflict copy that people and programs can find.
bool setAside(const Place& place, const QByteArray& temporary)
{
    const std::optional<std::string> bytes = place.bytesOf(temporary);
    if (!bytes)
        return false;
    const QByteArray kept = conflictName(place.name, digest(*bytes));
    if (::renameat2(place.folder.get(), temporary.constData(), place.folder.get(), kept.constData(), RENAME_NOREPLACE)
        == 0)
        return true;
    if (errno == EEXIST) // the name holds the digest: most likely it is kept already
        return place.bytesOf(kept) == bytes && place.unlink(temporary);
    return ::linkat(place.folder.get(), temporary.constData(), place.folder.get(), kept.constData(), 0) == 0
        && place.unlink(temporary);
}

/// The new version while it is made: without a name where the system allows that, so that a killed program leaves
/// nothing.
class Temporary
{
public:
    explicit Temporary(const Place& place)
        : m_place(place)
    {
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() { remove(); }

    /// With the rights of @p existing, or those that a new file gets.
    [[nodiscard]] bool open(const std::optional<Existing>& existing)
    {
        // Nobody else may look into a copy of a file whose rights are not on it yet.
        const mode_t mode = existing ? 0600 : 0666;
        m_file = FileDescriptor(::openat(m_place.folder.get(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, mode));
        if (!m_file.isOpen()
            && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOSYS || errno == ENOENT))
            m_file = createNamed(mode);
        return m_file.isOpen() && (!existing || copyRights(*existing, m_file));
    }
    [[nodiscard]] bool append(std::string_view bytes) const { return m_file.writeAll(bytes); }
    [[nodiscard]] bool sync() const { return m_file.sync(); }
    [[nodiscard]] const QByteArray& name() const { return m_name; }

    /// Gives the finished file the name @p name itself; EEXIST in errno where there is one of that name.
    [[nodiscard]] bool publishAs(const QByteArray& name)
    {
        if (m_name.isEmpty() && linkTo(name))
            return true;
        if (m_name.isEmpty() && (errno == EEXIST || !nameWithoutProc()))
            return false;
        if (::renameat2(
                m_place.folder.get(), m_name.constData(), m_place.folder.get(), name.constData(), RENAME_NOREPLACE)
            == 0) {
            forget();
            return true;
        }
        if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
            return false;
        if (::linkat(m_place.folder.get(), m_name.constData(), m_place.folder.get(), name.constData(), 0) == 0)
            return true;
        // Neither way to refuse a taken name is to be had; a last look is all that remains.
        if (errno == EEXIST || ::faccessat(m_place.folder.get(), name.constData(), F_OK, 0) == 0) {
            errno = EEXIST;
            return false;
        }
        if (::renameat(m_place.folder.get(), m_name.constData(), m_place.folder.get(), name.constData()) != 0)
            return false;
        forget();
        return true;
    }

    /// Gives it a temporary name, to be exchanged or renamed, and closes it. A temporary name that is taken belongs to
    /// a program that was killed, or to one that is at work on another machine.
    [[nodiscard]] bool giveName()
    {
        if (m_name.isEmpty()) {
            const QByteArray usual = temporaryName(m_place.name);
            const QByteArray other = temporaryName(m_place.name, randomMark()); // before errno says anything
            if (linkTo(usual) || (errno == EEXIST && clearStale(usual) && linkTo(usual)))
                m_name = usual;
            else if (errno == EEXIST && linkTo(other))
                m_name = other;
            else if (!nameWithoutProc())
                return false;
        }
        return m_file.close();
    }

    /// Removes what lies under the temporary name: this file, or after an exchange the version before it.
    void remove()
    {
        if (!m_name.isEmpty())
            std::ignore = m_place.unlink(m_name); // what stays is dealt with as that of a killed program
        forget();
    }
    /// The temporary name no longer exists, or what lies under it must stay.
    void forget() { m_name.clear(); }

private:
    FileDescriptor createNamed(mode_t mode)
    {
        const QByteArray name = temporaryName(m_place.name, randomMark());
        FileDescriptor file(
            ::openat(m_place.folder.get(), name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode));
        if (file.isOpen())
            m_name = name;
        return file;
    }

    [[nodiscard]] bool linkTo(const QByteArray& name) const
    {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file.get());
        return ::linkat(AT_FDCWD, self.constData(), m_place.folder.get(), name.constData(), AT_SYMLINK_FOLLOW) == 0;
    }

    /// Where /proc or linking is not to be had: once more, into a file that has a name from the start.
    [[nodiscard]] bool nameWithoutProc()
    {
        if (errno == EEXIST || errno == ENOSPC || errno == EDQUOT || errno == EIO)
            return false;
        const FileDescriptor nameless = std::move(m_file);
        struct stat status = {};
        if (::fstat(nameless.get(), &status) != 0)
            return false;
        m_file = createNamed(0600);
        if (!m_file.isOpen())
            return false;
        std::string block(1 << 20, '\0');
        for (off_t done = 0; done < status.st_size;) {
            const ssize_t got = ::pread(nameless.get(), block.data(), block.size(), done);
            if (got <= 0 || !m_file.writeAll({block.data(), static_cast<std::size_t>(got)}))
                return false;
            done += got;
        }
        const std::optional<Existing> rights = Existing{FileDescriptor(::dup(nameless.get())), status};
        return copyRights(*rights, m_file) && m_file.sync();
    }

    /// Makes the temporary name free if nobody can be using it any more. Both times come from the clock of the file
    /// system, so that machines with wrong clocks agree.
    [[nodiscard]] bool clearStale(const QByteArray& name) const
    {
        constexpr time_t longestReplacement = 10; // seconds; an exchange takes far less
        struct stat mine = {};
        struct stat stale = {};
        if (::fstat(m_file.get(), &mine) == 0
            && ::fstatat(m_place.folder.get(), name.constData(), &stale, AT_SYMLINK_NOFOLLOW) == 0
            && mine.st_ctim.tv_sec - stale.st_ctim.tv_sec > longestReplacement) {
            const std::optional<std::string> bytes = m_place.bytesOf(name);
            if (bytes && bytes == m_place.bytesOf(m_place.name) ? m_place.unlink(name) : setAside(m_place, name))
                return true;
        }
        errno = EEXIST;
        return false;
    }

    const Place& m_place;
    FileDescriptor m_file;
    QByteArray m_name; ///< empty: it has none
};

/// What came out of the exchange was not what was read: puts it back. Whatever else happened meanwhile, the versions of
/// other people stay: the latest in its place, one before it as a conflict copy.
Error putBack(const Place& place, Temporary& temporary, std::string_view ours)
{
    if (place.exchange(temporary.name(), place.name) != 0) {
        const int reason = errno;
        const QString left = QFile::decodeName(temporary.name());
        temporary.forget();
        //: %1 is a reason such as "the disk is full", %2 a file name
        return {Error::Kind::NotWritable, place.path,
            QCoreApplication::translate(
                "AtomicFile", "it was changed by another program, and could not be put back: %1")
                .arg(systemReason(reason)),
            QCoreApplication::translate("AtomicFile", "its other version is in \"%1\" beside it").arg(left)};
    }
    if (place.bytesOf(temporary.name()) == ours)
        return changedOnDisk(place.path);
    // A third version took the place while ours stood in it for a moment. It is the latest, so the place is its own.
    std::ignore = place.exchange(temporary.name(), place.name);
    std::ignore = setAside(place, temporary.name());
    temporary.forget();
    return changedOnDisk(place.path);
}

/// Where names cannot be exchanged (network drives, some FUSE file systems): the old version gets a second name, so
/// that it is still there after the rename. What arrives in the instant between the two is not noticed.
Result<> replaceByRename(const Place& place, Temporary& temporary, std::string_view was)
{
    const QByteArray backup = temporaryName(place.name, randomMark());
    const bool linked =
        ::linkat(place.folder.get(), place.name.constData(), place.folder.get(), backup.constData(), 0) == 0;
    const auto removeBackup = [&] { return !linked || place.unlink(backup); };
    if (place.bytesOf(linked ? backup : place.name) != was) {
        std::ignore = removeBackup();
        return std::unexpected(changedOnDisk(place.path));
    }
    if (::renameat(place.folder.get(), temporary.name().constData(), place.folder.get(), place.name.constData()) != 0) {
        const int reason = errno;
        std::ignore = removeBackup();
        return std::unexpected(notWritable(place.path, reason));
    }
    temporary.forget();
    // Somebody who wrote into the old file instead of replacing it still did so under its second name.
    if (linked && place.bytesOf(backup) != was) {
        std::ignore = ::renameat(place.folder.get(), backup.constData(), place.folder.get(), place.name.constData());
        return std::unexpected(changedOnDisk(place.path));
    }
    std::ignore = removeBackup();
    return {};
}

/// Puts the finished file in the place of the version whose bytes are @p was, if that still stands there.
Result<> replace(const Place& place, Temporary& temporary, std::string_view was, std::string_view ours)
{
    if (!temporary.giveName())
        return std::unexpected(notWritable(place.path, errno));
    if (place.exchange(temporary.name(), place.name) != 0) {
        if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
            return replaceByRename(place, temporary, was);
        return std::unexpected(errno == ENOENT ? changedOnDisk(place.path) : notWritable(place.path, errno));
    }
    if (place.bytesOf(temporary.name()) != was)
        return std::unexpected(putBack(place, temporary, ours));
    temporary.remove();
    return {};
}

/// Gives the finished file its name where there was none.
Result<> publish(const Place& place, Temporary& temporary)
{
    if (temporary.publishAs(place.name))
        return {};
    return std::unexpected(errno == EEXIST ? changedOnDisk(place.path) : notWritable(place.path, errno));
}
}

AtomicFile::AtomicFile(QString path)
    : m_path(std::move(path))
{
}

Result<FileContent> AtomicFile::read(qint64 limit) const
{
    return readBytes(limit).transform([](std::string bytes) {
        QByteArray version = digest(bytes);
        return FileContent{std::move(bytes), std::move(version)};
    });
}

Result<std::optional<FileContent>> AtomicFile::readIfThere(qint64 limit) const
{
    Result<FileContent> content = read(limit);
    if (content)
        return std::optional(*std::move(content));
    if (content.error().kind != Error::Kind::NotFound)
        return std::unexpected(content.error());
    const QString folder = QFileInfo(m_path).path();
    if (QFileInfo(folder).isDir())
        return std::nullopt;
    return std::unexpected(Error{Error::Kind::NotFound, folder,
        QCoreApplication::translate("AtomicFile", "the folder is not there"), content.error().remedy});
}

Result<std::string> AtomicFile::readBytes(qint64 limit) const
{
    const auto unreadable = [this](int errorNumber) {
        if (errorNumber == ENOENT || errorNumber == ENOTDIR)
            return std::unexpected(
                Error{Error::Kind::NotFound, m_path, systemReason(errorNumber), systemRemedy(errorNumber)});
        //: %1 is a reason such as "there is no permission"
        return std::unexpected(Error{Error::Kind::Unreadable, m_path,
            QCoreApplication::translate("AtomicFile", "it could not be read (%1)").arg(systemReason(errorNumber)),
            systemRemedy(errorNumber)});
    };
    const FileDescriptor file(::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return unreadable(errno);
    if (!S_ISREG(status.st_mode))
        return std::unexpected(
            Error{Error::Kind::Unreadable, m_path, QCoreApplication::translate("AtomicFile", "it is not a file"),
                QCoreApplication::translate("AtomicFile", "choose another one")});
    std::optional<std::string> bytes = file.readAll(limit);
    if (!bytes && errno == EFBIG)
        return std::unexpected(Error{Error::Kind::TooLarge, m_path,
            //: %1 is a size such as "32 MiB"
            QCoreApplication::translate("AtomicFile", "it is larger than %1")
                .arg(QLocale::c().formattedDataSize(limit, 0)),
            QCoreApplication::translate("AtomicFile", "choose a smaller file")});
    if (!bytes)
        return unreadable(errno);
    return *std::move(bytes);
}

Result<FileVersion> AtomicFile::write(std::string_view bytes, const FileVersion& expected) const
{
    const Result<Place> place = locate(m_path);
    if (!place)
        return std::unexpected(place.error());
    const Result<std::optional<Existing>> existing = existingAt(*place);
    if (!existing)
        return std::unexpected(existing.error());

    std::optional<std::string> was;
    if (*existing) {
        was = (*existing)->file.readAll(largestReplaced);
        if (!was)
            return std::unexpected(errno == EFBIG ? changedOnDisk(m_path) : notWritable(m_path, errno));
    }
    QByteArray version = digest(bytes);
    // The bytes may be there already, from a save that ended in an error after the exchange. Then only their safety is
    // in doubt.
    if (was == bytes) {
        if (!(*existing)->file.sync() || !place->sync())
            return std::unexpected(notWritable(m_path, errno));
        return version;
    }
    if ((was ? FileVersion(digest(*was)) : std::nullopt) != expected)
        return std::unexpected(changedOnDisk(m_path));
    if (const Result<> writable = checkFolder(*place); !writable)
        return std::unexpected(writable.error());

    Temporary temporary(*place);
    if (!temporary.open(*existing) || !temporary.append(bytes) || !temporary.sync())
        return std::unexpected(notWritable(m_path, errno));
    if (const Result<> placed = was ? replace(*place, temporary, *was, bytes) : publish(*place, temporary); !placed)
        return std::unexpected(placed.error());
    if (!place->sync())
        return std::unexpected(notWritable(m_path, errno));
    if (place->bytesOf(place->name) != bytes)
        return std::unexpected(changedOnDisk(m_path));
    return version;
}

Result<> AtomicFile::stream(const std::function<Result<>(const Sink&)>& fill) const
{
    const Result<Place> place = locate(m_path);
    if (!place)
        return std::unexpected(place.error());
    const Result<std::optional<Existing>> existing = existingAt(*place);
    if (!existing)
        return std::unexpected(existing.error());
    if (const Result<> writable = checkFolder(*place); !writable)
        return writable;

    const auto failed = [this] { return std::unexpected(notWritable(m_path, errno)); };
    Temporary temporary(*place);
    if (!temporary.open(*existing))
        return failed();
    const Sink sink = [&](std::string_view bytes) -> Result<> {
        if (!temporary.append(bytes))
            return failed();
        return {};
    };
    if (const Result<> filled = fill(sink); !filled)
        return filled;
    if (!temporary.sync() || !temporary.giveName()
        || ::renameat(place->folder.get(), temporary.name().constData(), place->folder.get(), place->name.constData())
            != 0)
        return failed();
    temporary.forget();
    if (!place->sync())
        return failed();
    return {};
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Article)
};

std::unexpected<Error> refuse(Error::Kind kind, const QString& path, const QString& reason, const QString& remedy)
{
    return std::unexpected(Error{kind, path, reason, remedy});
}

std::unexpected<Error> refuseFor(int systemError, const QString& path)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return refuse(Error::Kind::NotFound, path, Messages::tr("there is no such file"),
                      Messages::tr("check the name, or open the workspace again to see what it holds now"));
    case EACCES:
    case EPERM:
        return refuse(Error::Kind::Unreadable, path, Messages::tr("you may not read this file"),
                      Messages::tr("ask its owner for the right to read it"));
    case ELOOP:
        return refuse(Error::Kind::Unreadable, path, Messages::tr("its links lead in a circle"),
                      Messages::tr("replace the link with the article"));
    case ENXIO: // what opening a socket answers
        return refuse(Error::Kind::Unreadable, path, Messages::tr("this is not an ordinary file"),
                      Messages::tr("choose the file that holds the article"));
    case ENAMETOOLONG:
        return refuse(Error::Kind::NotFound, path, Messages::tr("no file can have so long a name"), Messages::tr("check the name"));
    default:
        return refuse(Error::Kind::Unreadable, path, Messages::tr("the system reports an error while reading it"),
                      Messages::tr("check the disk or the network drive, then try again"));
    }
}

/// An open file of the system, closed when it goes out of sight.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Reads into memory rather than mapping the file: a mapped one that a sync tool shortens would kill the program.
Result<std::string> readWhole(const QString& path)
{
    // Without O_NONBLOCK, a pipe that nobody writes to would hold us for ever.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info = {};
    if (file.number() < 0 || ::fstat(file.number(), &info) != 0)
        return refuseFor(errno, path);
    if (S_ISDIR(info.st_mode))
        return refuse(Error::Kind::Unreadable, path, Messages::tr("this is a folder"), Messages::tr("choose an article in it"));
    if (!S_ISREG(info.st_mode))
        return refuseFor(ENXIO, path);

    const auto tooLarge = [&] {
        return refuse(Error::Kind::TooLarge, path,
                      Messages::tr("the file is larger than %1 MB").arg(largestArticle / (1024 * 1024)),
                      Messages::tr("split it into single articles"));
    };
    if (info.st_size > largestArticle)
        return tooLarge();

    std::string bytes;
    std::size_t used = 0;
    auto room = static_cast<std::size_t>(info.st_size) + 1; // one more, to see the end without reading twice
    while (true) {
        ssize_t got = 0;
        bytes.resize_and_overwrite(used + room, [&](char* data, std::size_t) {
            got = ::read(file.number(), data + used, room);
            return used + static_cast<std::size_t>(std::max<ssize_t>(0, got));
        });
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuseFor(errno, path);
        if (got == 0)
            return bytes;
        used = bytes.size();
        if (static_cast<qint64>(used) > largestArticle)
            return tooLarge(); // it grew while we read
        room = std::max<std::size_t>(bytes.capacity() - used, 64 * 1024);
    }
}
}

QString Article::fileName() const
{
    return QFileInfo(path).fileName();
}

Result<Article> readArticle(const QString& path)
{
    Result<DecodedText> decoded =
        readWhole(path).and_then([&](std::string bytes) { return decode(std::move(bytes), path); });
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    Article article;
    article.path = QFileInfo(path).absoluteFilePath();
    article.details = findDetails(decoded->text);
    article.decoded = *std::move(decoded);
    return article;
}
}

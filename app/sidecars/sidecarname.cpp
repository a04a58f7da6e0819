// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype longestName =
    200; // bytes; sync programs and our temporary files add theirs, the system ends at 255
constexpr std::size_t longestSlug = 40;

QString sidecarName(const QString& articleName, const std::string& coder)
{
    const QString ending = u'.' + toQString(coder) + u".tags.json"_s;
    const QByteArray name = QFile::encodeName(articleName);
    const qsizetype room = longestName - ending.toUtf8().size();
    if (name.size() <= room)
        return articleName + ending;
    const QString mark =
        u'~' + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(8));
    QString beginning = articleName;
    while (!beginning.isEmpty() && QFile::encodeName(beginning).size() + mark.size() > room)
        beginning.chop(beginning.back().isLowSurrogate() ? 2 : 1);
    return beginning + mark + ending;
}

/// Letters that Unicode does not take apart into a Latin one and a mark.
QString latinised(QChar letter)
{
    struct Replacement
    {
        char16_t letter;
        QStringView latin;
    };
    static constexpr std::array replacements{Replacement{u'ß', u"ss"}, Replacement{u'æ', u"ae"},
        Replacement{u'œ', u"oe"}, Replacement{u'ø', u"o"}, Replacement{u'ł', u"l"}, Replacement{u'đ', u"d"},
        Replacement{u'ð', u"d"}, Replacement{u'þ', u"th"}, Replacement{u'ı', u"i"}};
    const auto found = std::ranges::find(replacements, letter.unicode(), &Replacement::letter);
    return found == replacements.end() ? QString(letter) : found->latin.toString();
}

std::string slugOf(QStringView name)
{
    std::string slug;
    for (const QChar decomposed : name.toString().toLower().normalized(QString::NormalizationForm_KD)) {
        if (decomposed.isMark())
            continue;
        for (const QChar c : latinised(decomposed)) {
            if ((u'a' <= c && c <= u'z') || (u'0' <= c && c <= u'9') || c == u'_')
                slug += c.toLatin1();
            else if (!slug.empty() && slug.back() != '-')
                slug += '-';
        }
    }
    slug.resize(std::min(slug.size(), longestSlug));
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug;
}

/// Of a copy whose mark stands before both endings, as programs write it that take ".tags.json" for one:
/// "…anna (conflicted copy 2026-11-02).tags.json". What could be a coder's name is a mark only with a date behind it.
std::optional<SidecarName> splitNameWithMark(const QString& fileName)
{
    if (!fileName.contains("conflict"_L1) && !fileName.endsWith(").tags.json"_L1))
        return std::nullopt;
    static const QRegularExpression form(
        u"^(.+)\\.([A-Za-z0-9_-]+?)(?:"
        "\\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]{7}|[._-]conflict-[0-9]{4}-?[0-9]{2}-?[0-9]{2}[0-9-]*|"
        "[ ]?\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))\\.tags\\.json$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    return SidecarName{match.captured(1), toUtf8(match.captured(2))};
}
}

QString sidecarPath(const QString& articlePath, const std::string& coder)
{
    const QFileInfo article(articlePath);
    return article.dir().filePath(sidecarName(article.fileName(), coder));
}

std::optional<SidecarName> splitSidecarName(const QString& fileName)
{
    if (!fileName.endsWith(".tags.json"_L1)) // most names of a folder, and faster than the form
        return std::nullopt;
    // Names with "._" in front are what macOS leaves on foreign disks beside each file.
    static const QRegularExpression form(
        u"^(?!\\._)(.+)\\.([A-Za-z0-9_-]+)\\.tags\\.json$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch() || splitNameWithMark(fileName))
        return std::nullopt;
    return SidecarName{match.captured(1), toUtf8(match.captured(2))};
}

bool isSidecarName(const QString& fileName)
{
    return splitSidecarName(fileName).has_value();
}

std::optional<SidecarName> splitConflictCopyName(const QString& fileName)
{
    if (!fileName.contains(".tags"_L1))
        return std::nullopt;
    if (std::optional<SidecarName> split = splitNameWithMark(fileName))
        return split;
    static const QRegularExpression form(
        u"^(.+)\\.([A-Za-z0-9_-]+)\\.tags(?:"
        // Syncthing; AtomicFile
        "\\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]{7}\\.json|\\.conflict-[0-9a-f]{8}\\.json|"
        // "(conflicted copy …)" in any language, "(1)"; "_conflict-…"; "-COMPUTER"; git's _LOCAL_123
        "[ ]?\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)\\.json|[_-][^.]+\\.json|"
        // git: before a merge, and the other side of one that could not be made
        "\\.json\\.orig|\\.json~.+)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    return SidecarName{match.captured(1), toUtf8(match.captured(2))};
}

bool isConflictCopyName(const QString& fileName)
{
    return splitConflictCopyName(fileName).has_value();
}

std::vector<QString> sidecarsOf(const QString& articlePath)
{
    const QFileInfo article(articlePath);
    const QDir folder = article.dir();
    std::vector<QString> paths;
    for (const QString& name : filesIn(folder.path())) {
        // Composing the name again answers for shortened ones too, whatever the article's name contains.
        if (const auto split = splitSidecarName(name); split && sidecarName(article.fileName(), split->coder) == name)
            paths.push_back(folder.filePath(name));
    }
    std::ranges::sort(paths);
    return paths;
}

std::vector<QString> conflictCopiesOf(const QString& articlePath)
{
    const QFileInfo article(articlePath);
    const QDir folder = article.dir();
    std::vector<QString> paths;
    for (const QString& name : filesIn(folder.path()))
        if (const auto split = splitConflictCopyName(name); split && !name.startsWith(u'.')
            && sidecarName(article.fileName(), split->coder) == sidecarName(split->article, split->coder))
            paths.push_back(folder.filePath(name));
    return paths;
}

Result<QString> articleOf(const QString& path)
{
    const QFileInfo file(path);
    const auto split = splitSidecarName(file.fileName());
    if (!split)
        return std::unexpected(
            Error{Error::Kind::Invalid, path, QCoreApplication::translate("SidecarStore", "it is no tag file"),
                QCoreApplication::translate("SidecarStore", "tag files end in .CODER.tags.json")});
    QString named = file.dir().filePath(split->article);
    if (QFileInfo(named).isFile())
        return named;
    // The name may be shortened, or have been changed by hand; then the content knows.
    const Result<Sidecar> sidecar = readSidecar(path);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    QString article = file.dir().filePath(QFileInfo(toQString(sidecar->header.article.name)).fileName());
    if (QFileInfo(article).isFile())
        return article;
    return std::unexpected(Error{Error::Kind::NotFound, path,
        //: %1 is a file name
        QCoreApplication::translate("SidecarStore", "its article \"%1\" is not beside it").arg(split->article),
        QCoreApplication::translate("SidecarStore", "put the article back, or move the tag file to it")});
}

Result<std::string> coderSlug(QStringView name)
{
    std::string slug = slugOf(name);
    if (!slug.empty())
        return slug;
    return std::unexpected(Error{Error::Kind::Invalid, name.toString(),
        QCoreApplication::translate("SidecarStore", "this makes no name for a coder's files"),
        QCoreApplication::translate("SidecarStore", "choose one with letters from a to z or digits")});
}

std::string loginCoder()
{
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"})
        if (std::string slug = slugOf(qEnvironmentVariable(variable)); !slug.empty())
            return slug;
    // A service or a bare shell has none of them, and two people must not become one coder for that.
    if (const passwd* user = getpwuid(geteuid()))
        if (std::string slug = slugOf(QString::fromLocal8Bit(user->pw_name)); !slug.empty())
            return slug;
    return "coder";
}
}

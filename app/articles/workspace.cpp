// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/workspace.h"

#include "app/base/filename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace app {

namespace {

constexpr std::size_t batchSize = 1000;

// What app/codebook reads and writes; known here by name alone, to tell where a workspace begins.
constexpr auto codebookName = "codebook.attribune.json"_L1;
// What app/sidecars reads and writes.
constexpr std::string_view sidecarEnding = ".tags.json";

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QString toPath(const std::string& native)
{
    return QFile::decodeName(QByteArray::fromRawData(native.data(), static_cast<qsizetype>(native.size())));
}

Error unreadable(const std::string& folder, const std::error_code& code)
{
    if (code == std::errc::no_such_file_or_directory)
        return {Error::Kind::NotFound, toPath(folder), Messages::tr("the folder is no longer there"),
            Messages::tr("open the workspace again when it is back")};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return {Error::Kind::Unreadable, toPath(folder), Messages::tr("you may not read this folder"),
            Messages::tr("ask its owner for the right to read it")};
    if (code == std::errc::not_a_directory)
        return {Error::Kind::Unreadable, toPath(folder), Messages::tr("this is not a folder"),
            Messages::tr("choose a folder")};
    return {Error::Kind::Unreadable, toPath(folder),
        Messages::tr("the system reports an error while reading the folder"),
        Messages::tr("check the disk or the network drive, then open the workspace again")};
}

/// One walk through a workspace.
class Walk
{
public:
    explicit Walk(const std::function<bool(std::vector<QString>)>& batch)
        : m_batch(batch)
    {
    }

    std::vector<Error> from(const QString& root)
    {
        m_links.push_back(QFile::encodeName(root).toStdString());
        // Links wait until all real folders are known, so that an article goes by its real name where it has one.
        while (!m_stopped && !m_links.empty()) {
            const std::string folder = std::move(m_links.back());
            m_links.pop_back();
            visit(folder);
        }
        if (!m_stopped && !m_found.empty())
            m_batch(std::move(m_found));
        return std::move(m_errors);
    }

private:
    /// What a folder holds for us. A folder's name ends in "/", so that sorting by name sorts the paths.
    struct Entry
    {
        std::string name;
        bool isFolder;
    };

    void visit(const std::string& folder)
    {
        // The same folder can be met twice, through a link to it or to a folder above it.
        struct stat info = {};
        if (::stat(folder.c_str(), &info) == 0 && !m_seen.emplace(info.st_dev, info.st_ino).second)
            return;
        std::vector<Entry> entries;
        std::error_code code;
        fs::directory_iterator entry(folder, code);
        for (; !code && entry != fs::directory_iterator(); entry.increment(code))
            meet(*entry, entries);
        if (code)
            m_errors.push_back(unreadable(folder, code));
        std::ranges::sort(entries, {}, &Entry::name);
        const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
        for (const Entry& each : entries) {
            if (m_stopped)
                return;
            if (each.isFolder)
                visit(prefix + each.name.substr(0, each.name.size() - 1));
            else
                add(toPath(prefix + each.name));
        }
    }

    void meet(const fs::directory_entry& entry, std::vector<Entry>& entries)
    {
        const std::string& path = entry.path().native();
        std::string name = path.substr(path.rfind('/') + 1);
        if (name.starts_with('.'))
            return;
        if (!checkUtf8Name(name)) {
            std::error_code ignored;
            if (isArticleName(toPath(name)) || name.ends_with(sidecarEnding) || entry.is_directory(ignored))
                m_errors.push_back(checkUtf8Name(path).error());
            return;
        }
        // The kind comes with the listing, so only links cost a look at the file. What cannot be looked at (a link
        // into nowhere) is no article; it is not worth an error either.
        std::error_code code;
        if (entry.is_directory(code)) {
            if (entry.is_symlink(code))
                m_links.push_back(path);
            else
                entries.push_back({name + '/', true});
        } else if (isArticleName(toPath(name)) && entry.is_regular_file(code)) {
            entries.push_back({std::move(name), false});
        }
    }

    void add(QString path)
    {
        m_found.push_back(std::move(path));
        if (m_found.size() == batchSize)
            m_stopped = !m_batch(std::exchange(m_found, {}));
    }

    const std::function<bool(std::vector<QString>)>& m_batch;
    std::vector<std::string> m_links; ///< to folders; still to visit
    std::set<std::pair<dev_t, ino_t>> m_seen;
    std::vector<QString> m_found;
    std::vector<Error> m_errors;
    bool m_stopped = false;
};
}

Workspace::Workspace(QString root)
    : m_root(std::move(root))
{
}

QString Workspace::name() const
{
    return m_root == "/"_L1 ? m_root : QFileInfo(m_root).fileName();
}

QString Workspace::relative(const QString& articlePath) const
{
    const QString prefix = m_root.endsWith(u'/') ? m_root : m_root + u'/';
    return articlePath.startsWith(prefix) ? articlePath.sliced(prefix.size())
                                          : QDir(m_root).relativeFilePath(articlePath);
}

Workspace Workspace::around(const QString& path)
{
    const QFileInfo info(path);
    const QString start = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    const QString canonical = QFileInfo(start).canonicalFilePath();
    const QString home = canonical.isEmpty() ? QDir::cleanPath(start) : canonical;
    for (QDir folder(home);;) {
        if (folder.exists(codebookName))
            return Workspace(folder.absolutePath());
        if (!folder.cdUp())
            return Workspace(home);
    }
}

std::vector<Error> Workspace::walk(const std::function<bool(std::vector<QString>)>& batch) const
{
    return Walk(batch).from(m_root);
}

std::vector<QString> Workspace::articles() const
{
    std::vector<QString> all;
    walk([&](std::vector<QString> found) {
        std::ranges::move(found, std::back_inserter(all));
        return true;
    });
    // All share the root, so the order of the paths is that of the relative ones.
    std::ranges::sort(all);
    return all;
}

bool isArticleName(const QString& fileName)
{
    static constexpr QLatin1StringView endings[] = {".txt"_L1, ".text"_L1, ".md"_L1};
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) {
        return fileName.size() > ending.size() && fileName.endsWith(ending, Qt::CaseInsensitive);
    });
}
}

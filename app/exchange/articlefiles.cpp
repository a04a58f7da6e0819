// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/articlefiles.h"

#include "app/base/folder.h"
#include "app/review/placement.h"
#include "app/sidecars/brokensidecar.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ArticleFiles)
};

/// A second version of the codebook, as programs that synchronise folders leave it: its name with something put in.
bool isCodebookCopy(const QString& fileName)
{
    return fileName.startsWith("codebook.attribune"_L1) && fileName.contains(".json"_L1)
        && fileName != "codebook.attribune.json"_L1;
}

Error oddOne(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        return {Error::Kind::Unreadable, path, Messages::tr("it is a link to a file that is not there"),
            Messages::tr("put the file back, or remove the link")};
    return {Error::Kind::Unreadable, path, Messages::tr("it is no file, but a pipe or a device"),
        Messages::tr("put the file there, or give this another name")};
}

/// Sorts what lies in a workspace, and keeps each article once.
class Sorter
{
public:
    explicit Sorter(const Workspace& workspace)
        : m_files{workspace, {}, {}, {}, {}}
    {
    }

    void addArticle(const QString& article) { m_articles[article]; }

    /// An article by itself, without what else lies in its folder.
    void addArticleWithSidecars(const QString& article)
    {
        addArticle(article);
        for (const QString& sidecar : sidecarsOf(article))
            addSidecar(sidecar);
        const QDir folder = QFileInfo(article).absoluteDir();
        for (const QString& name : contentOf(folder.path()).oddOnes)
            if (const auto split = splitSidecarName(name);
                split && QFileInfo(sidecarPath(article, split->coder)).fileName() == name)
                addOddOne(folder.absoluteFilePath(name));
        std::ranges::copy(conflictCopiesOf(article), std::back_inserter(m_files.conflictCopies));
    }

    void addSidecar(const QString& sidecar)
    {
        Result<QString> article = articleOf(sidecar);
        if (!article)
            m_files.unreadable.push_back({sidecar, article.error()});
        else
            m_articles[*article].insert(sidecar);
    }

    void addFolder(const QString& folder)
    {
        // The folders with articles, which may lie behind a link, and all others for tag files that lost their article.
        std::set<QString> folders{folder};
        for (const Error& error : Workspace(folder).walk([&](const std::vector<QString>& batch) {
                 for (const QString& article : batch) {
                     addArticle(article);
                     folders.insert(QFileInfo(article).absolutePath());
                 }
                 return true;
             }))
            m_files.unreadable.push_back({error.subject, error});
        for (const QString& each : foldersFrom(folder)) {
            folders.insert(each);
            if (isSidecarName(QFileInfo(each).fileName()))
                m_files.unreadable.push_back({each,
                    {Error::Kind::Unreadable, each, Messages::tr("it is a folder, but has the name of a tag file"),
                        Messages::tr("give the folder another name")}});
        }
        for (const QString& each : folders)
            addWhatLiesIn(QDir(each));
    }

    WorkspaceFiles take()
    {
        for (auto& [article, sidecars] : m_articles)
            m_files.articles.push_back({article, {sidecars.begin(), sidecars.end()}});
        return std::move(m_files);
    }

private:
    void addWhatLiesIn(const QDir& folder)
    {
        // One listing per folder: looking for each article's tag files by itself would list a large folder as often as
        // it has articles.
        const FolderContent content = contentOf(folder.path());
        for (const QString& name : content.oddOnes)
            if (!name.startsWith(u'.'))
                addOddOne(folder.absoluteFilePath(name));
        for (const QString& name : content.files) {
            if (name.startsWith(u'.'))
                continue; // of an article that the walk passes over
            if (isSidecarName(name))
                addSidecar(folder.absoluteFilePath(name));
            else if (isConflictCopyName(name) || isCodebookCopy(name))
                m_files.conflictCopies.push_back(folder.absoluteFilePath(name));
        }
    }

    /// What has the name of an article or tag file and cannot be read as one: opening a pipe would wait for ever.
    void addOddOne(const QString& path)
    {
        const QString name = QFileInfo(path).fileName();
        if (isSidecarName(name))
            m_files.unreadable.push_back({path, oddOne(path)});
        else if (isArticleName(name))
            m_files.noArticles.push_back(oddOne(path));
    }

    WorkspaceFiles m_files;
    std::map<QString, std::set<QString>> m_articles;
};

bool isWanted(const std::vector<std::string>& coders, const std::string& coder)
{
    return coders.empty() || std::ranges::contains(coders, coder);
}

const std::string& coderOf(const Sidecar& sidecar)
{
    return sidecar.header.coder.id;
}

QString canonical(const QString& path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : found;
}
}

WorkspaceFiles filesOf(const Workspace& workspace)
{
    Sorter sorter(workspace);
    sorter.addFolder(workspace.root());
    return sorter.take();
}

Result<std::vector<WorkspaceFiles>> filesAt(const std::vector<QString>& paths)
{
    std::map<QString, Sorter> byRoot;
    for (const QString& each : paths) {
        const QString path = canonical(each);
        const QFileInfo info(path);
        if (!info.exists()) {
            // Who coded it and finds nobody any more would look for the tag files, which are all there.
            if (!sidecarsOf(path).empty())
                return std::unexpected(
                    Error{Error::Kind::NotFound, each, Messages::tr("the article is not there, but its tag files are"),
                        Messages::tr("put the article back, or move the tag files to it")});
            return std::unexpected(Error{Error::Kind::NotFound, each, Messages::tr("there is no such file or folder"),
                Messages::tr("check the path")});
        }
        const Workspace workspace = Workspace::around(path);
        Sorter& sorter = byRoot.try_emplace(workspace.root(), workspace).first->second;
        if (info.isDir()) {
            sorter.addFolder(path);
        } else if (isSidecarName(info.fileName())) {
            sorter.addSidecar(path);
        } else if (isArticleName(info.fileName())) {
            sorter.addArticleWithSidecars(path);
        } else {
            return std::unexpected(
                Error{Error::Kind::Unreadable, each, Messages::tr("it is no article, tag file or folder"),
                    Messages::tr("name a .txt, .text, .md or .tags.json file, or a workspace")});
        }
    }
    std::vector<WorkspaceFiles> all;
    for (auto& [root, sorter] : byRoot)
        all.push_back(sorter.take());
    return all;
}

void addOutside(std::vector<WorkspaceFiles>& workspaces, OutsideFiles& outside)
{
    if (outside.isEmpty())
        return;
    for (WorkspaceFiles& files : workspaces) {
        for (ArticleFiles& each : files.articles) {
            const Result<Article> article = readArticle(each.article);
            if (!article)
                continue; // whoever needs it names it
            for (const QString& found : outside.sidecarsFor(*article, files.workspace.relative(each.article)))
                if (const QString path = canonical(found); !std::ranges::contains(each.sidecars, path))
                    each.sidecars.push_back(path);
        }
    }
}

std::vector<Error> concerning(const std::vector<std::string>& coders, const std::vector<LeftOutFile>& unreadable)
{
    std::vector<Error> concerned;
    for (const auto& [path, why] : unreadable)
        if (const auto name = splitSidecarName(QFileInfo(path).fileName()); !name || isWanted(coders, name->coder))
            concerned.push_back(why);
    return concerned;
}

std::vector<Error> concerning(const std::vector<std::string>& coders, const std::vector<DoubleOf>& doubles)
{
    std::vector<Error> concerned;
    for (const DoubleOf& each : doubles)
        if (isWanted(coders, each.coder))
            concerned.push_back(each.why);
    return concerned;
}

std::vector<Error> copiesLeftOut(const WorkspaceFiles& files, const std::vector<std::string>& coders)
{
    std::vector<Error> leftOut;
    for (const QString& path : files.conflictCopies)
        if (const auto copied = splitConflictCopyName(QFileInfo(path).fileName());
            copied && isWanted(coders, copied->coder))
            leftOut.push_back(leftOutAsCopy(path));
    return leftOut;
}

ReadSidecars readSidecars(const ArticleFiles& files, const std::vector<std::string>& coders)
{
    ReadSidecars read;
    std::vector<std::pair<QString, Sidecar>> doubles;
    std::vector<QString> paths; // of the sidecars
    for (const QString& path : files.sidecars) {
        Result<Sidecar> sidecar = readSidecar(path);
        if (!sidecar) {
            // The damage of a file that nobody asked for is none of their business.
            const std::optional<SidecarName> name = splitSidecarName(QFileInfo(path).fileName());
            if (!name || isWanted(coders, name->coder))
                read.unreadable.push_back({path, std::move(sidecar.error())});
            continue;
        }
        const std::string& coder = sidecar->header.coder.id;
        if (!isWanted(coders, coder))
            continue;
        const auto same = std::ranges::find(read.sidecars, coder, coderOf);
        if (same == read.sidecars.end()) {
            read.sidecars.push_back(*std::move(sidecar));
            paths.push_back(path);
            continue;
        }
        QString& counted = paths[static_cast<std::size_t>(same - read.sidecars.begin())];
        const bool bearsTheName = path == sidecarPath(files.article, coder);
        doubles.emplace_back(bearsTheName ? std::exchange(counted, path) : path,
            bearsTheName ? std::exchange(*same, *std::move(sidecar)) : *std::move(sidecar));
    }
    for (const auto& [path, sidecar] : doubles) {
        const auto same = std::ranges::find(read.sidecars, sidecar.header.coder.id, coderOf);
        if (serialise(sidecar) != serialise(*same))
            read.doubles.push_back({sidecar.header.coder.id,
                leftOutAsDouble(path, sidecar, paths[static_cast<std::size_t>(same - read.sidecars.begin())], *same)});
    }
    return read;
}

ReadSidecars readSidecarsUpToDamage(const ArticleFiles& files, const std::vector<std::string>& coders)
{
    ReadSidecars read = readSidecars(files, coders);
    for (auto& [path, error] : read.unreadable) {
        std::optional<BrokenSidecar> broken = readUpToDamage(path, error);
        if (!broken)
            continue;
        const std::string& coder = coderOf(broken->sidecar);
        if (!isWanted(coders, coder) || std::ranges::contains(read.sidecars, coder, coderOf))
            continue;
        error = std::move(broken->damage);
        read.brokenOff.emplace(coder, error);
        read.sidecars.push_back(std::move(broken->sidecar));
    }
    return read;
}

CurrentStatements currentStatements(const std::vector<Sidecar>& sidecars, const std::map<std::string, Error>& brokenOff)
{
    CurrentStatements current;
    for (const Sidecar& sidecar : sidecars)
        current.add(coderOf(sidecar), sidecar.statements, !brokenOff.contains(coderOf(sidecar)));
    return current;
}

std::vector<Sidecar> placedInText(std::vector<Sidecar> sidecars, const Text& text)
{
    for (Sidecar& sidecar : sidecars) {
        if (standsThere(sidecar, text))
            continue;
        Placement placement = placeByWords(std::move(sidecar.statements), text);
        sidecar.statements = std::move(placement.placed);
        std::ranges::move(placement.unanchored, std::back_inserter(sidecar.statements));
    }
    return sidecars;
}

std::vector<CodersStatement> inReadingOrder(const std::vector<Sidecar>& sidecars)
{
    // The borders are taken along: looking them up while sorting would touch every statement many times.
    struct Placed
    {
        Span extent;
        CodersStatement found;
    };
    std::vector<Placed> placed;
    placed.reserve(std::accumulate(sidecars.begin(), sidecars.end(), std::size_t(0),
        [](std::size_t sum, const Sidecar& sidecar) { return sum + sidecar.statements.size(); }));
    for (const Sidecar& sidecar : sidecars)
        for (const Statement& statement : sidecar.statements)
            placed.push_back({statement.extent(), {&statement, &sidecar}});
    std::ranges::sort(placed, [](const Placed& a, const Placed& b) {
        return std::tie(a.extent, a.found.sidecar->header.coder.id, a.found.statement->id)
            < std::tie(b.extent, b.found.sidecar->header.coder.id, b.found.statement->id);
    });
    std::vector<CodersStatement> ordered;
    ordered.reserve(placed.size());
    for (const Placed& each : placed)
        ordered.push_back(each.found);
    return ordered;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/colleagues.h"

#include "app/articles/workspace.h"
#include "app/base/folder.h"
#include "app/base/utf8.h"
#include "app/review/placement.h"
#include "app/sidecars/brokensidecar.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Colleagues)
};

std::string lastChange(const Sidecar& sidecar)
{
    std::string latest;
    for (const Statement& statement : sidecar.statements)
        latest = std::max({latest, statement.created, statement.modified});
    return latest;
}

/// Nothing where the file is about another article. Another name and another text may still be this one, renamed and
/// revised: then most quotes are in it. Where nothing was tagged, lying beside it must do.
std::optional<Fit> fitOf(const Sidecar& sidecar, const Article& article, const Placement& placement, bool liesBeside)
{
    const TaggedArticle& tagged = sidecar.header.article;
    if (tagged.textSha256 == article.text().sha256())
        return Fit::SameText;
    const bool mostAreThere = placement.placed.size() >= placement.unanchored.size();
    const bool isKnown = !placement.placed.empty() || (liesBeside && placement.unanchored.empty());
    if (tagged.name == toUtf8(article.fileName()) || (mostAreThere && isKnown))
        return Fit::OtherText;
    return std::nullopt;
}

/// Nothing where the file is about another article.
std::optional<CoderFile> fitted(QString path, Sidecar sidecar, const Article& article, bool liesBeside)
{
    Placement placement = placeByWords(sidecar.statements, article.text());
    const std::optional<Fit> fit = fitOf(sidecar, article, placement, liesBeside);
    if (!fit)
        return std::nullopt;
    CoderFile file{std::move(path), std::move(sidecar), *fit, 0, {}, {}, {}, false};
    file.changed = lastChange(file.sidecar);
    file.sidecar.statements = std::move(placement.placed);
    file.unanchored = std::move(placement.unanchored);
    file.unknown = std::move(placement.unknown);
    file.moved = placement.moved;
    return file;
}

/// Collects tag files so that every coder is in once.
class Gathering
{
public:
    Gathering(const Article& article, const std::string& self)
        : m_article(article)
        , m_self(self)
    {
    }

    void addBeside()
    {
        std::vector<QString> misnamed;
        for (const QString& path : sidecarsOf(m_article.path))
            read(path, [&](Sidecar sidecar) {
                if (path != sidecarPath(m_article.path, sidecar.header.coder.id))
                    misnamed.push_back(path);
                else
                    take(path, std::move(sidecar), true);
            });
        for (const QString& path : misnamed)
            read(path, [&](Sidecar sidecar) { takeUnlessThere(path, std::move(sidecar), true); });
        for (const QString& path : conflictCopiesOf(m_article.path))
            leaveOut(path, leftOutAsCopy(path));
    }

    void addFromElsewhere(const QString& path)
    {
        if (m_read.contains(path))
            return; // it lies beside the article
        if (isConflictCopyName(QFileInfo(path).fileName()))
            return leaveOut(path, leftOutAsCopy(path));
        read(path, [&](Sidecar sidecar) {
            if (sidecar.header.coder.id == m_self && !find(m_self))
                return leaveOut(path, Messages::tr("it bears your own short name \"%1\"").arg(toQString(m_self)),
                    Messages::tr(
                        "if it is yours, lay it beside the article; if not, ask your colleague to take another "
                        "short name"));
            takeUnlessThere(path, std::move(sidecar), false);
        });
    }

    Colleagues result()
    {
        std::ranges::sort(m_result.files, {}, [](const CoderFile& file) { return file.sidecar.header.coder.id; });
        return std::move(m_result);
    }

private:
    template<typename Take>
    void read(const QString& path, Take takeIt)
    {
        m_read.insert(path);
        Result<Sidecar> sidecar = readSidecar(path);
        if (sidecar)
            return takeIt(*std::move(sidecar));
        std::optional<BrokenSidecar> broken = readUpToDamage(path, sidecar.error());
        m_result.leftOut.push_back({path, broken ? broken->damage : sidecar.error()});
        if (!broken || broken->sidecar.header.coder.id == m_self || find(broken->sidecar.header.coder.id))
            return;
        takeIt(std::move(broken->sidecar));
        for (CoderFile& file : m_result.files)
            file.isBroken = file.isBroken || file.path == path;
    }

    [[nodiscard]] const CoderFile* find(const std::string& coder) const { return m_result.find(coder); }

    void leaveOut(const QString& path, Error why)
    {
        // Who opens a file that lies beside the article has it twice.
        if (!whyLeftOut(m_result.leftOut, path))
            m_result.leftOut.push_back({path, std::move(why)});
    }
    void leaveOut(const QString& path, QString reason, QString remedy)
    {
        leaveOut(path, {Error::Kind::Invalid, path, std::move(reason), std::move(remedy)});
    }

    void take(const QString& path, Sidecar sidecar, bool liesBeside)
    {
        const std::string coder = sidecar.header.coder.id;
        const QString tagged = toQString(sidecar.header.article.name);
        std::string bytes = serialise(sidecar);
        std::optional<CoderFile> file = fitted(path, std::move(sidecar), m_article, liesBeside);
        if (!file)
            //: %1 is the file name of an article
            return leaveOut(path, Messages::tr("it was made for another article, %1").arg(tagged),
                Messages::tr("open that article, or ask for the file that belongs to this one"));
        m_bytes.emplace(coder, std::move(bytes));
        m_result.files.push_back(*std::move(file));
    }

    void takeUnlessThere(const QString& path, Sidecar sidecar, bool liesBeside)
    {
        const std::string& coder = sidecar.header.coder.id;
        const CoderFile* there = find(coder);
        if (!there)
            return take(path, std::move(sidecar), liesBeside);
        if (QFileInfo(path) == QFileInfo(there->path) || serialise(sidecar) == m_bytes[coder])
            return; // the same once more
        if (coder == m_self)
            leaveOut(path,
                Messages::tr("it bears your own short name \"%1\" and says something else than your file")
                    .arg(toQString(coder)),
                Messages::tr("if it is yours, merge the two; if not, ask your colleague to take another short name"));
        else
            leaveOut(path, leftOutAsDouble(path, sidecar, there->path, there->sidecar));
    }

    const Article& m_article;
    const std::string& m_self;
    Colleagues m_result;
    std::set<QString> m_read;
    std::unordered_map<std::string, std::string> m_bytes; ///< of each coder's file, to know a copy of it
};
}

bool hasTagged(const CoderFile& file)
{
    return !file.sidecar.statements.empty() || !file.unanchored.empty()
        || file.sidecar.header.progress == Progress::NothingToTag || file.sidecar.header.progress == Progress::Done;
}

Side sideOf(const CoderFile& file, const CodeMapping& mapping)
{
    Side side{file.sidecar.header.coder.id, mapping.mapped(file.sidecar.statements), mapping.mapped(file.unanchored),
        file.unknown};
    if (file.isBroken)
        side.unknown = everywhere;
    return side;
}

Error notFoundInText(const QString& subject, const std::string& coder, std::size_t unanchored, std::size_t all)
{
    const QString name = toQString(coder);
    return {Error::Kind::Invalid, subject,
        //: %1 is a coder, %2 and %3 count statements
        Messages::tr("of the statements of %1, %2 of %3 have words that are not in the text as it is now; these are "
                     "not compared, and are neither the same nor a difference")
            .arg(name, QString::number(unanchored), QString::number(all)),
        //: %1 is a coder
        Messages::tr("ask %1 to open the article in this version, where the window says what to do").arg(name)};
}

std::optional<Error> notFoundInText(const CoderFile& file)
{
    if (file.unanchored.empty())
        return std::nullopt;
    return notFoundInText(file.path, file.sidecar.header.coder.id, file.unanchored.size(),
        file.unanchored.size() + file.sidecar.statements.size());
}

Error countedOnce(const QString& subject, const std::string& coder, int doubles)
{
    return {Error::Kind::Invalid, subject,
        //: %1 is a coder, %2 counts statements
        Messages::tr("%1 has statements twice, with the same words and values (%2); they are counted once")
            .arg(toQString(coder), QString::number(doubles)),
        //: %1 is a coder
        Messages::tr("ask %1 to remove one of each two").arg(toQString(coder))};
}

Error leftOutAsDouble(const QString& path, const Sidecar& sidecar, const QString& countedPath, const Sidecar& counted)
{
    const QString coder = toQString(sidecar.header.coder.id);
    // From several folders they may all bear one name.
    QString name = QFileInfo(countedPath).fileName();
    if (name == QFileInfo(path).fileName())
        name = countedPath;
    if (sidecar.header.id == counted.header.id)
        //: %1 is a coder, %2 a file name
        return {Error::Kind::Invalid, path,
            Messages::tr("it is another version of what \"%1\" wrote, and only %2 is counted").arg(coder, name),
            Messages::tr("keep the newer of the two")};
    //: %1 is a coder, %2 a file name
    return {Error::Kind::Invalid, path,
        Messages::tr("another coder has the short name \"%1\" too, and only %2 is counted").arg(coder, name),
        Messages::tr("ask one of them to take another short name")};
}

Error leftOutAsCopy(const QString& path)
{
    return {Error::Kind::Invalid, path,
        Messages::tr("a synchronising program left this copy; what it holds is not counted"),
        Messages::tr("compare it with the tag file, then remove it")};
}

const Error* whyLeftOut(const std::vector<LeftOutFile>& files, const QString& path)
{
    const auto found = std::ranges::find(files, path, &LeftOutFile::path);
    return found == files.end() ? nullptr : &found->why;
}

const CoderFile* Colleagues::find(std::string_view coder) const
{
    const auto found =
        std::ranges::find_if(files, [&](const CoderFile& file) { return file.sidecar.header.coder.id == coder; });
    return found == files.end() ? nullptr : &*found;
}

/// All tag files of a folder by what they were made for.
struct ColleagueFolder::Index
{
    std::unordered_multimap<std::string, QString> byText; ///< SHA-256 of the canonical text
    std::unordered_multimap<std::string, QString> byName; ///< the article's file name
};

ColleagueFolder::ColleagueFolder(QString root)
    : m_root(std::move(root))
{
}
ColleagueFolder::~ColleagueFolder() = default;
ColleagueFolder::ColleagueFolder(ColleagueFolder&&) noexcept = default;
ColleagueFolder& ColleagueFolder::operator=(ColleagueFolder&&) noexcept = default;

std::vector<QString> ColleagueFolder::sidecarsFor(const Article& article, const QString& relativePath)
{
    // Most copies have the same articles in the same places.
    std::vector<QString> inPlace = sidecarsOf(QDir(m_root).filePath(relativePath));
    const std::string text = article.text().sha256();
    const auto isOfText = [&](const QString& path) {
        const Result<Sidecar> sidecar = readSidecar(path);
        return sidecar && sidecar->header.article.textSha256 == text;
    };
    if (!inPlace.empty() && std::ranges::all_of(inPlace, isOfText))
        return inPlace;

    if (!m_index) {
        m_index = std::make_unique<Index>();
        for (const QString& folder : foldersFrom(m_root)) {
            for (const QString& fileName : filesIn(folder)) {
                const std::optional<SidecarName> name = splitSidecarName(fileName);
                if (!name)
                    continue;
                const QString path = QDir(folder).filePath(fileName);
                const Result<Sidecar> sidecar = readSidecar(path);
                m_index->byName.emplace(sidecar ? sidecar->header.article.name : toUtf8(name->article), path);
                if (sidecar)
                    m_index->byText.emplace(sidecar->header.article.textSha256, path);
            }
        }
    }
    std::vector<QString> found;
    const auto collect = [&](const auto& index, const std::string& key) {
        const auto [first, last] = index.equal_range(key);
        for (auto each = first; each != last; ++each)
            found.push_back(each->second);
    };
    collect(m_index->byText, text);
    if (found.empty())
        found = inPlace;
    if (found.empty())
        collect(m_index->byName, toUtf8(article.fileName()));
    std::ranges::sort(found);
    return found;
}

Colleagues colleaguesOf(const Article& article, const std::string& self, const std::vector<QString>& others)
{
    Gathering gathering(article, self);
    gathering.addBeside();
    for (const QString& path : others)
        gathering.addFromElsewhere(path);
    return gathering.result();
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/base/atomicfile.h"
#include "app/base/clock.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace app {

/// "ARTICLE.CODER.tags.json"; a name that would pass 200 bytes keeps the beginning of the article's and gets a short
/// hash.
[[nodiscard]] QString sidecarPath(const QString& articlePath, const std::string& coder);
/// All tag files of an article, whoever wrote them, in order of their names. Lists the folder: for many articles of one
/// folder list it once and use splitSidecarName().
[[nodiscard]] std::vector<QString> sidecarsOf(const QString& articlePath);
[[nodiscard]] bool isSidecarName(const QString& fileName);
/// What the name of a tag file says; the coder id that counts is the one inside.
struct SidecarName
{
    QString article; ///< as far as the name has it: the whole, or the beginning with a short hash
    std::string coder;
    bool operator==(const SidecarName&) const = default;
};
[[nodiscard]] std::optional<SidecarName> splitSidecarName(const QString& fileName);
/// Of which tag file a file is a second version, if its name is one that Syncthing, Nextcloud, Dropbox, OneDrive,
/// Google Drive, git or AtomicFile gives to such copies. A copy is not the work of another coder.
[[nodiscard]] std::optional<SidecarName> splitConflictCopyName(const QString& fileName);
[[nodiscard]] bool isConflictCopyName(const QString& fileName);
/// The copies that lie beside an article, in order of their names.
[[nodiscard]] std::vector<QString> conflictCopiesOf(const QString& articlePath);

/// The bytes of a tag file; TooLarge above largestSidecar.
[[nodiscard]] Result<std::string> readSidecarBytes(const QString& path);
/// The same for one that is going to be written.
[[nodiscard]] Result<FileContent> readSidecarToWrite(const QString& path);
[[nodiscard]] Result<Sidecar> readSidecar(const QString& path);

/// The path of the article that a tag file lies beside, as its name and content say.
[[nodiscard]] Result<QString> articleOf(const QString& sidecarPath);

/// "Anna K." becomes "anna-k"; Invalid where nothing is left.
[[nodiscard]] Result<std::string> coderSlug(QStringView name);
/// As whom the person is logged in, by the environment or else the system's users.
[[nodiscard]] std::string loginCoder();

/// Says in the tag file that its places count in the text of @p article as it is now.
void describeArticle(Sidecar& sidecar, const Article& article);

struct StoredSidecar
{
    Sidecar sidecar;
    FileVersion version; ///< nullopt: not written yet
};

/// Loads and saves the tag file of one coder on one article.
/// Never overwrites work it has not seen: if the file is no longer the version that load() answered, save() answers
/// ChangedOnDisk and writes nothing. Shared folders make this an everyday case. Never writes another coder's file, and
/// never one that it could not read back.
class SidecarStore
{
public:
    SidecarStore(QString articlePath, Coder coder);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// An empty sidecar for @p article where there is no file yet. A file that was made of the same text is brought up
    /// to date with what is known of the article and the program; after another text it stays as it was.
    [[nodiscard]] Result<StoredSidecar> load(const Article& article, const Origin& origin) const;
    [[nodiscard]] Result<FileVersion> save(const Sidecar& sidecar, const FileVersion& expected) const;
    /// What save() would write; Invalid where it could not be read back.
    [[nodiscard]] Result<std::string> bytesOf(const Sidecar& sidecar) const;

private:
    QString m_articlePath;
    Coder m_coder;
    QString m_path;
};

using SidecarChange = std::function<Result<>(Sidecar&)>;

/// Loads, changes and saves, while other programs on this machine wait; begins again if a synchronising program saved
/// in between, so @p change may be called several times, each time on what the file then holds. Writes nothing if
/// nothing changes, and answers whether it wrote. Invalid where the file was made on another version of the text: its
/// places and new ones would count in two texts.
[[nodiscard]] Result<bool> changeSidecar(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change);
/// Why changeSidecar() would refuse, without writing; for who has to write something else first.
[[nodiscard]] Result<> checkChange(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change);
/// The same for a file that may have been made on another version of the text: @p change brings its places over.
[[nodiscard]] Result<bool> changeSidecarOnAnyText(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change);
}

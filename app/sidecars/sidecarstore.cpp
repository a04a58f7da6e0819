// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarstore.h"

#include "app/base/filelock.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app {

namespace {

TaggedArticle described(const Article& article, RawMembers extra)
{
    return {toUtf8(article.fileName()), article.sha256(), article.text().sha256(), article.text().characterCount(),
        plainReader, std::move(extra)};
}

Error otherCoder(const QString& path, const std::string& found, const std::string& ours)
{
    return {Error::Kind::Invalid, path,
        //: %1 and %2 are the short names of coders
        QCoreApplication::translate("SidecarStore", "it belongs to the coder %1, not to %2")
            .arg(toQString(found), toQString(ours)),
        QCoreApplication::translate("SidecarStore", "work as that coder, or give the file another name")};
}

Error sayWhatToDo(Error error)
{
    if (error.kind == Error::Kind::TooLarge)
        error.remedy = tooLargeRemedy();
    return error;
}

/// The same statements, in whatever order, and all else equal. What an empty file leaves out does not count.
bool saysTheSame(Sidecar a, Sidecar b)
{
    for (Sidecar* each : {&a, &b}) {
        std::ranges::sort(each->statements, {}, &Statement::id);
        std::ranges::sort(each->verdicts, {}, &Verdict::id);
        std::ranges::sort(each->replies, {}, &Reply::id);
        std::ranges::stable_sort(each->foreign, {}, &Sidecar::Foreign::id);
        SidecarHeader& header = each->header;
        if (header.label == labelOf(header))
            header.label.clear();
        if (header.pageId == pageIdOf(header.id) || (each->annotations() == 0 && header.pageExtra.empty()))
            header.pageId.clear();
        if (each->statements.empty() && each->verdicts.empty())
            header.source.clear();
    }
    return a == b;
}
}

Result<std::string> readSidecarBytes(const QString& path)
{
    return AtomicFile(path).readBytes(largestSidecar).transform_error(sayWhatToDo);
}

Result<FileContent> readSidecarToWrite(const QString& path)
{
    return AtomicFile(path).read(largestSidecar).transform_error(sayWhatToDo);
}

void describeArticle(Sidecar& sidecar, const Article& article)
{
    TaggedArticle& described = sidecar.header.article;
    described = app::described(article, std::move(described.extra));
    sidecar.header.source.clear();
}

Result<Sidecar> readSidecar(const QString& path)
{
    return readSidecarBytes(path).and_then([&](std::string bytes) { return parseSidecar(std::move(bytes), path); });
}

SidecarStore::SidecarStore(QString articlePath, Coder coder)
    : m_articlePath(std::move(articlePath))
    , m_coder(std::move(coder))
    , m_path(sidecarPath(m_articlePath, m_coder.id))
{
}

Result<StoredSidecar> SidecarStore::load(const Article& article, const Origin& origin) const
{
    Result<FileContent> content = readSidecarToWrite(m_path);
    if (!content && content.error().kind == Error::Kind::NotFound) {
        Sidecar fresh;
        fresh.header.id = origin.newUrn();
        fresh.header.coder = m_coder;
        fresh.header.article = described(article, {});
        return StoredSidecar{std::move(fresh), std::nullopt};
    }
    if (!content)
        return std::unexpected(content.error());
    Result<Sidecar> sidecar = parseSidecar(std::move(content->bytes), m_path);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    SidecarHeader& header = sidecar->header;
    if (header.coder.id != m_coder.id)
        return std::unexpected(otherCoder(m_path, header.coder.id, m_coder.id));
    // Whoever saves next is this program, and it knows the article as it is now. But statements on another text say
    // where they stood in that one, so its description must stay with them.
    header.generator.name = Generator().name;
    header.generator.version = Generator().version;
    if (header.article.textSha256 == article.text().sha256())
        describeArticle(*sidecar, article);
    return StoredSidecar{*std::move(sidecar), std::move(content->version)};
}

Result<FileVersion> SidecarStore::save(const Sidecar& sidecar, const FileVersion& expected) const
{
    if (sidecar.header.coder.id != m_coder.id)
        return std::unexpected(otherCoder(m_path, sidecar.header.coder.id, m_coder.id));
    const Result<std::string> bytes = bytesOf(sidecar);
    return bytes ? AtomicFile(m_path).write(*bytes, expected) : std::unexpected(bytes.error());
}

Result<std::string> SidecarStore::bytesOf(const Sidecar& sidecar) const
{
    // What cannot be read back must not replace what can: a quote that is too long, two statements of one id, or a
    // mistake of ours in writing.
    std::string bytes = serialise(sidecar);
    Result<Sidecar> readBack = parseSidecar(bytes, m_path);
    if (!readBack)
        return std::unexpected(Error{Error::Kind::Invalid, m_path,
            QCoreApplication::translate("SidecarStore", "the change would make it unreadable, since %1")
                .arg(readBack.error().reason),
            QCoreApplication::translate("SidecarStore", "undo the last change; the tag file stays as it was")});
    if (!saysTheSame(sidecar, *std::move(readBack)))
        return std::unexpected(Error{Error::Kind::Invalid, m_path,
            QCoreApplication::translate(
                "SidecarStore", "a statement cannot be written so that it reads the same again"),
            QCoreApplication::translate(
                "SidecarStore", "undo the last change, and report this as a fault of the program")});
    return bytes;
}

namespace {

/// @p change, refused where the tag file was made on another text than @p article's.
SidecarChange onSameText(const SidecarStore& store, const Article& article, const SidecarChange& change)
{
    return [&store, &article, &change](Sidecar& sidecar) -> Result<> {
        if (sidecar.header.article.textSha256 != article.text().sha256())
            return std::unexpected(Error{Error::Kind::Invalid, store.path(),
                QCoreApplication::translate("SidecarStore", "the tag file was made on another version of the text"),
                QCoreApplication::translate("SidecarStore",
                    "open the article in Attribune, look where its statements stand, and save with Ctrl+S")});
        return change(sidecar);
    };
}
}

Result<bool> changeSidecar(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change)
{
    return changeSidecarOnAnyText(store, article, origin, onSameText(store, article, change));
}

Result<> checkChange(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change)
{
    Result<StoredSidecar> stored = store.load(article, origin);
    if (!stored)
        return std::unexpected(stored.error());
    if (Result<> changed = onSameText(store, article, change)(stored->sidecar); !changed)
        return changed;
    const Result<std::string> bytes = store.bytesOf(stored->sidecar);
    return bytes ? Result<>() : std::unexpected(bytes.error());
}

Result<bool> changeSidecarOnAnyText(
    const SidecarStore& store, const Article& article, const Origin& origin, const SidecarChange& change)
{
    constexpr int attempts = 10;
    const Result<FileLock> lock = FileLock::acquire(store.path());
    if (!lock)
        return std::unexpected(lock.error());
    for (int attempt = 1;; ++attempt) {
        const Result<StoredSidecar> stored = store.load(article, origin);
        if (!stored)
            return std::unexpected(stored.error());
        Sidecar sidecar = stored->sidecar;
        if (const Result<> changed = change(sidecar); !changed)
            return std::unexpected(changed.error());
        if (sidecar == stored->sidecar)
            return false;
        const Result<FileVersion> saved = store.save(sidecar, stored->version);
        if (saved)
            return true;
        if (saved.error().kind != Error::Kind::ChangedOnDisk || attempt == attempts)
            return std::unexpected(saved.error());
    }
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// What others write into the files of the open article, and how a session takes it in.

#include "ui/session/session.h"

#include "app/sidecars/rebase.h"
#include "ui/session/editcommand.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto timeToReplace = 2s; ///< for another program
}

void Session::watchFiles()
{
    m_watch.watch(QFileInfo(m_store->path()).path(), {FileStamp::of(m_store->path()), m_articleStamp});
}

/// Why nothing can be said of the tag file: the drive or folder with the article is gone. An unplugged drive must not
/// look like somebody's decision to delete.
std::optional<app::Error> Session::outOfReach() const
{
    if (!m_base.version || QFileInfo::exists(m_article->path) || QFileInfo::exists(m_store->path()))
        return std::nullopt;
    return app::Error{app::Error::Kind::NotFound, m_article->path, tr("the article is out of reach"),
        tr("connect its drive or put its folder back; what you see stays here until then, and is saved when it is "
           "back")};
}

void Session::tellIfGone(const QString& path)
{
    if (!m_article || m_article->path != path || QFileInfo::exists(path) || outOfReach())
        return;
    m_isGone = true;
    emit failed({app::Error::Kind::NotFound, path, tr("the article is no longer there"),
        tr("put it back, or move its tag files to where it is; what you see stays here, and is saved beside where it "
           "was")});
}

void Session::takeInText(TagFileSaver::Urgency urgency)
{
    if (FileStamp stamp = FileStamp::of(m_article->path); stamp != m_articleStamp) {
        m_articleStamp = std::move(stamp);
        watchFiles();
        m_textReading.giveUp();
        // One that is being replaced is not there for a moment; and where it has gone for good, what is shown stays.
        if (m_articleStamp.size < 0)
            QTimer::singleShot(timeToReplace, this, [this, path = m_article->path] { tellIfGone(path); });
        else if (std::exchange(m_isGone, false))
            emit notice(tr("The article is there again."));
        if (m_articleStamp.size >= 0)
            m_textReading.start(m_textReaders,
                [path = m_article->path, text = m_article->text().sha256(), tags = snapshot(), base = m_base.sidecar,
                    version = tagsVersion()] {
                    auto change =
                        app::readArticle(path).transform([&](app::Article article) -> std::optional<TextChange> {
                            if (article.text().sha256() == text)
                                return std::nullopt;
                            return TextChange::of(std::move(article), tags, base);
                        });
                    return TextReading{std::move(change), version};
                });
    }
    const bool mayBeLate = urgency == TagFileSaver::Urgency::MayWait && !isQuicklyRead(m_article->path, m_coder);
    m_isTextLate = mayBeLate && m_textReading.isRunning();
    if (!mayBeLate)
        m_textReading.finish();
}

void Session::takeText(TextReading reading)
{
    const bool isLate = std::exchange(m_isTextLate, false);
    if (!reading.change)
        emit failed(reading.change.error());
    else if (*reading.change)
        bringOver(**std::move(reading.change), reading.tags);
    if (isLate) {
        takeInTags();
        m_saver.save();
    }
}

void Session::bringOver(TextChange change, const TagsVersion& tags)
{
    const app::StatementId inHand = m_current;
    takeUpWhatIsTyped(); // while all counts in one text
    if (tags != tagsVersion())
        change = TextChange::of(std::move(change.article), snapshot(), m_base.sidecar);
    m_base.sidecar = std::move(change.base);
    m_withOldPlaces = m_base.version;
    ui::bringOver(m_undo, change.forSteps());

    // Whoever shows places lets go of them before there is another text.
    const std::optional<app::SidecarStore> store = std::exchange(m_store, std::nullopt);
    m_tags.lost().reset({});
    m_tags.statements().reset({});
    m_article.reset();
    emit articleClosed();
    m_store = store;
    m_article = std::move(change.article);
    m_tags.fill(change.after, m_article->text());
    emit articleOpened();
    if (statement(inHand))
        setCurrentStatement(inHand);
    emit saveStateChanged();
    emitSummary();
    emit textChanged();
    emit notice(noticesOf(change.moved, true).join(u' '));
}

/// Where nothing here could be lost, and the tag file may be whole again.
void Session::openAgain()
{
    if (m_watch.areAsKnown() || !m_beingOpened.isEmpty())
        return;
    const QString path = m_article->path;
    const bool isQuick = isQuicklyRead(path, m_coder);
    const app::Result<> shown = isQuick ? show(readWithTags(path, m_coder, m_origin)) : app::Result<>();
    if (!shown)
        emit failed(shown.error());
    if (!shown || !isQuick) {
        m_articleStamp = FileStamp::of(path); // it is said, or read, once
        watchFiles();
    }
    if (!isQuick)
        openInBackground(path);
}

void Session::takeInChangesOnDisk()
{
    if (!m_article || m_saver.isSaving())
        return;
    if (m_readOnly) {
        openAgain();
        return;
    }
    takeInText(TagFileSaver::Urgency::MayWait);
    if (!m_textReading.isRunning())
        takeInTags();
}

void Session::takeInTags()
{
    if (const std::optional<app::Error> gone = outOfReach()) {
        m_saver.fail(*gone);
        return;
    }
    app::Result<TagsOnText> theirs = loadTags(*m_store, *m_article, m_origin);
    if (!theirs) {
        // Half-written by a sync program, or damaged: what is in memory stays, and is saved only once the file can be
        // read.
        m_saver.fail(theirs.error());
        return;
    }
    if (theirs->stored.version == m_base.version) {
        watchFiles(); // it may be another one with the same content
        if (saveState() == SaveState::Failed && !m_saver.isUnsaved())
            m_saver.settle(m_base.version.has_value()); // it was damaged or out of reach for a while only
        else if (saveState() == SaveState::Failed)
            save(); // it may be back, and who turned to the window need not wait for the next attempt
        return;
    }
    if (!m_saver.isUnsaved()) {
        take(*std::move(theirs));
        m_saver.settle(m_base.version.has_value());
    } else {
        const app::Rebased rebased = app::rebase(m_base.sidecar, snapshot(), theirs->stored.sidecar, m_origin);
        take(*std::move(theirs), rebased.sidecar);
        m_saver.changed();
        //: %n counts statements that were changed here and in the file at the same time.
        emit notice(rebased.keptTwice > 0
                ? tr("Your tag file was changed elsewhere; %n statement(s) changed on both sides are kept in both "
                     "forms.",
                      nullptr, rebased.keptTwice)
                : tr("Your tag file was changed elsewhere; those changes and yours are now together."));
    }
    emit headerChanged();
    emit remarksChanged();
    emitSummary();
}
}

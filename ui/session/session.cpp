// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/session.h"

#include "app/base/filelock.h"
#include "app/base/utf8.h"
#include "app/review/placement.h"
#include "app/sidecars/rebase.h"
#include "app/sidecars/sidecarformat.h"
#include "ui/session/editcommand.h"
#include "ui/session/filescommand.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <memory>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto idleBeforeSave = 1500ms;
constexpr auto longestUnsaved = 10s;
/// A folder that is back, or a disk with room again, is found out about while one waits for it.
constexpr auto retryDelay = 5s;
constexpr int changesInARow = 3; ///< of a file by others, before it is said

/// Puts @p after in the place of @p before, if that is still as it was.
template<typename Remark>
bool replace(std::vector<Remark>& remarks, const std::optional<Remark>& before, const std::optional<Remark>& after)
{
    const auto place = before ? std::ranges::find(remarks, before->id, &Remark::id) : remarks.end();
    if (before && (place == remarks.end() || *place != *before))
        return false;
    if (before && after)
        *place = *after;
    else if (before)
        remarks.erase(place);
    else if (after)
        remarks.push_back(*after);
    return true;
}

/// The steps belong to the article that is left; what was done to other files can still be undone.
void clearStepsOnArticle(QUndoStack& steps)
{
    std::vector<std::unique_ptr<QUndoCommand>> kept;
    for (int i = 0; i < steps.index(); ++i)
        if (const auto* files = dynamic_cast<const FilesCommand*>(steps.command(i)))
            kept.push_back(files->copy());
    steps.clear();
    for (std::unique_ptr<QUndoCommand>& step : kept)
        steps.push(step.release());
}
}

Session::Session(app::Coder coder, app::Origin origin, QObject* parent)
    : QObject(parent)
    , m_coder(std::move(coder))
    , m_origin(std::move(origin))
{
    m_worker.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(1);
    for (QTimer* timer : {&m_idle, &m_latest, &m_retry})
        timer->setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Session::save);
    connect(&m_latest, &QTimer::timeout, this, &Session::save);
    connect(&m_retry, &QTimer::timeout, this, &Session::retry);
    connect(&m_watch, &FileWatch::timeToLook, this, [this] {
        if (!m_watch.areAsKnown())
            takeInChangesOnDisk();
    });
    m_idle.setInterval(idleBeforeSave);
    m_latest.setInterval(longestUnsaved);
}

Session::~Session()
{
    giveUpOpening();
    closeArticle();
}

app::Result<> Session::setCoder(app::Coder coder)
{
    giveUpOpening();
    if (app::Result<> left = leaveArticle(); !left)
        return left;
    m_undo.clear();
    m_coder = std::move(coder);
    emit coderChanged();
    return {};
}

// --- workspace ---------------------------------------------------------------------------------------------------

app::Result<> Session::openWorkspace(const QString& folder)
{
    giveUpOpening();
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        return std::unexpected(app::Error{info.exists() ? app::Error::Kind::Unreadable : app::Error::Kind::NotFound,
            folder, info.exists() ? tr("this folder cannot be read") : tr("there is no such folder"),
            tr("choose another folder or ask for access to it")});
    }
    if (app::Result<> left = leaveArticle(); !left)
        return left;
    m_undo.clear();
    m_workspace.emplace(info.canonicalFilePath());
    m_codebookError.reset();
    app::Result<app::StoredCodebook> codebook = app::loadCodebook(m_workspace->root());
    if (codebook) {
        m_codebook = *std::move(codebook);
    } else {
        // The articles can still be read and tagged; the damaged file stays as it is.
        m_codebook = {app::starterCodebook(), std::nullopt};
        m_codebookError = codebook.error();
    }
    emit workspaceOpened();
    emit codebookChanged();
    if (m_codebookError)
        emit failed(*m_codebookError);
    return {};
}

app::Result<> Session::changeCodebook(const std::function<void(app::Codebook&)>& change)
{
    if (m_codebookError)
        return std::unexpected(*m_codebookError);
    if (!m_workspace)
        return {};
    // A colleague may have added an entry meanwhile: take theirs and add ours to it.
    for (int attempt = 0;; ++attempt) {
        app::StoredCodebook next = m_codebook;
        change(next.codebook);
        const app::Result<app::FileVersion> version =
            app::saveCodebook(m_workspace->root(), next.codebook, next.version);
        if (version) {
            next.version = *version;
            m_codebook = std::move(next);
            emit codebookChanged();
            return {};
        }
        if (version.error().kind != app::Error::Kind::ChangedOnDisk || attempt == 3)
            return std::unexpected(version.error());
        app::Result<app::StoredCodebook> theirs = app::loadCodebook(m_workspace->root());
        if (!theirs)
            return std::unexpected(theirs.error());
        m_codebook = *std::move(theirs);
    }
}

app::Result<std::string> Session::addSpeaker(const QString& name)
{
    std::string wanted = app::toUtf8(name.simplified());
    if (const app::Speaker* known = codebook().findSpeaker(wanted))
        return known->name;
    return app::checkEntryName(wanted, m_workspace ? m_workspace->root() : QString())
        .and_then([&] { return changeCodebook([&](app::Codebook& codebook) { codebook.addSpeaker(wanted); }); })
        .transform([&] { return wanted; });
}

app::Result<std::string> Session::addTopic(const QString& name)
{
    std::string wanted = app::toUtf8(name.simplified());
    if (const app::Topic* known = codebook().findTopic(wanted))
        return known->name;
    return app::checkEntryName(wanted, m_workspace ? m_workspace->root() : QString())
        .and_then([&] { return changeCodebook([&](app::Codebook& codebook) { codebook.addTopic(wanted); }); })
        .transform([&] { return wanted; });
}

// --- article -----------------------------------------------------------------------------------------------------

app::Result<Session::Reading> Session::read(const QString& path, const app::Coder& coder, const app::Origin& origin)
{
    // Before it is read: what is written meanwhile is found the next time.
    FileStamp stamp = FileStamp::of(path);
    return app::readArticle(path).transform([&](app::Article article) {
        stamp.path = article.path;
        app::SidecarStore store(article.path, coder);
        app::Result<Tags> tags = load(store, article, origin);
        std::optional<app::BrokenSidecar> broken =
            tags ? std::nullopt : app::readUpToDamage(store.path(), tags.error());
        if (broken && broken->sidecar.header.coder.id != coder.id)
            broken.reset();
        if (broken)
            std::ignore = bringToText(broken->sidecar, article);
        return Reading{std::move(article), std::move(stamp), std::move(store), std::move(tags), std::move(broken)};
    });
}

app::Result<Session::Tags> Session::load(
    const app::SidecarStore& store, const app::Article& article, const app::Origin& origin)
{
    return store.load(article, origin).transform([&](app::StoredSidecar stored) {
        const Moved moved = bringToText(stored.sidecar, article);
        return Tags{std::move(stored), moved};
    });
}

Session::Moved Session::bringToText(app::Sidecar& sidecar, const app::Article& article)
{
    const bool hasChanged = sidecar.header.article.textSha256 != article.text().sha256();
    app::BroughtOver over = app::bringToText(sidecar, article.text());
    const Moved moved{hasChanged, static_cast<int>(sidecar.statements.size()), static_cast<int>(over.unanchored.size()),
        over.lostFurniture};
    std::ranges::move(over.unanchored, std::back_inserter(sidecar.statements));
    app::describeArticle(sidecar, article);
    return moved;
}

app::Result<> Session::openArticle(const QString& path)
{
    giveUpOpening();
    return read(path, m_coder, m_origin).and_then([this](Reading reading) { return show(std::move(reading)); });
}

void Session::openInBackground(const QString& path)
{
    giveUpOpening();
    m_beingOpened = path;
    // A copy: where the reading is over already, the continuation runs at once and lets go of m_reading.
    QFuture<app::Result<Reading>> future =
        QtConcurrent::run(&m_readers, [path, coder = m_coder, origin = m_origin] { return read(path, coder, origin); });
    m_reading = future;
    future.then(this, [this, number = m_readingNumber](app::Result<Reading> reading) {
        if (number != m_readingNumber)
            return;
        giveUpOpening(); // it has been read: there is nothing left to wait for
        const app::Result<> shown = std::move(reading).and_then([this](Reading read) { return show(std::move(read)); });
        if (!shown)
            emit failed(shown.error());
    });
    emit openingChanged();
}

void Session::giveUpOpening()
{
    if (m_beingOpened.isEmpty())
        return;
    ++m_readingNumber;
    m_reading.cancel(); // one that has not begun never does
    m_reading = {};
    m_beingOpened.clear();
    emit openingChanged();
}

app::Result<> Session::show(Reading reading)
{
    const QString& path = reading.article.path;
    if (!m_workspace || m_workspace->relative(path).startsWith(QLatin1StringView(".."))) {
        if (app::Result<> opened = openWorkspace(app::Workspace::around(path).root()); !opened)
            return opened;
    }
    if (app::Result<> left = leaveArticle(); !left)
        return left;
    m_store = std::move(reading.store);
    m_article = std::move(reading.article);
    m_articleStamp = std::move(reading.stamp);
    clearStepsOnArticle(m_undo);
    QStringList notices;
    if (reading.tags) {
        notices = noticesOf(reading.tags->moved, false);
        take(std::move(reading.tags->stored));
    } else if (reading.broken) {
        m_readOnly = reading.tags.error();
        //: %1 says what is wrong with a tag file
        m_readOnly->reason = tr("%1; the %n statement(s) before that are shown, and what follows is not known", nullptr,
            static_cast<int>(reading.broken->sidecar.statements.size()))
                                 .arg(m_readOnly->reason);
        m_isBroken = true;
        take({std::move(reading.broken->sidecar), std::nullopt});
    } else {
        // The article can be read; what is in the tag file is not touched.
        m_readOnly = reading.tags.error();
        m_base = {};
        m_header = {};
        m_remarks = {};
        m_lost.reset({});
        m_statements.reset({});
        watchFiles();
    }
    m_savedRevision = m_revision;
    emit articleOpened();
    setSaveState(m_base.version ? SaveState::Saved : SaveState::Nothing);
    if (m_readOnly)
        emit failed(*m_readOnly);
    else if (!notices.isEmpty())
        emit notice(notices.join(u' '));
    return {};
}

QStringList Session::noticesOf(const Moved& moved, bool isOpen)
{
    QStringList notices;
    if (isOpen && (moved.lost > 0 || moved.found == 0))
        notices.append(tr("Another program has changed the article that is open."));
    else if (isOpen)
        notices.append(
            tr("Another program has changed the article that is open; all %n statement(s) were found by their words.",
                nullptr, moved.found));
    else if (moved.hasChanged && moved.found > 0 && moved.lost == 0)
        notices.append(tr("The article has changed since you tagged it; all %n statement(s) were found by their words.",
            nullptr, moved.found));
    if (moved.lost > 0)
        notices.append(
            tr("The words of %n statement(s) are not in the article: to put one on other words, select them, take it "
               "in hand in the list and press B.",
                nullptr, moved.lost));
    if (moved.lostFurniture > 0)
        notices.append(tr("Page furniture that you had corrected is not found in the changed article at %n place(s), "
                          "and is to be marked again.",
            nullptr, moved.lostFurniture));
    return notices;
}

void Session::take(app::StoredSidecar stored, const std::optional<app::Sidecar>& merged)
{
    m_base = std::move(stored);
    watchFiles();
    fill(merged ? *merged : m_base.sidecar);
    if (!m_current.isEmpty() && !current())
        setCurrentStatement({});
}

void Session::fill(const app::Sidecar& sidecar)
{
    m_header = sidecar.header;
    m_remarks = {sidecar.verdicts, sidecar.replies};
    std::vector<app::Statement> standing, lost;
    for (const app::Statement& each : sidecar.statements)
        (app::standsThere(each, m_article->text()) ? standing : lost).push_back(each);
    m_lost.reset(std::move(lost));
    m_statements.reset(std::move(standing));
}

app::Result<> Session::leaveArticle()
{
    if (!saveNow())
        return std::unexpected(*m_saveError);
    closeArticle();
    return {};
}

app::Side Session::side() const
{
    app::Side side{m_coder.id, m_statements.all(), m_lost.all(), {}};
    if (m_isBroken)
        side.unknown = app::everywhere;
    else if (!side.unanchored.empty())
        side.unknown = app::placeByWords(snapshot().statements, m_article->text()).unknown;
    return side;
}

const app::Statement* Session::statement(const app::StatementId& id) const
{
    const app::Statement* standing = m_statements.find(id);
    return standing ? standing : m_lost.find(id);
}

void Session::closeArticle()
{
    if (!m_article)
        return;
    saveNow();
    setCurrentStatement({});
    clearStepsOnArticle(m_undo);
    m_lost.reset({});
    m_statements.reset({});
    m_article.reset();
    m_store.reset();
    m_readOnly.reset();
    m_isBroken = false;
    m_header = {};
    m_remarks = {};
    m_base = {};
    m_savedAt = {};
    m_saveError.reset();
    m_failures = 0;
    m_savedRevision = m_revision;
    for (QTimer* timer : {&m_idle, &m_latest, &m_retry})
        timer->stop();
    m_watch.stop();
    emit articleClosed();
    setSaveState(SaveState::Nothing);
}

app::ArticleDetails Session::details() const
{
    if (!m_article)
        return {};
    app::ArticleDetails details = m_article->details;
    const app::DetailCorrections& corrected = m_header.corrections;
    const auto correct = [](std::optional<std::string>& found, const std::optional<std::string>& by) {
        if (by)
            found = by->empty() ? std::nullopt : by;
    };
    correct(details.title, corrected.title);
    correct(details.outlet, corrected.outlet);
    correct(details.byline, corrected.byline);
    correct(details.published, corrected.published);
    correct(details.dateline, corrected.dateline);
    if (corrected.furniture)
        details.furniture = *corrected.furniture;
    return details;
}

QString Session::sidecarPath() const
{
    return m_store ? m_store->path() : QString();
}

// --- changes -----------------------------------------------------------------------------------------------------

void Session::setCurrentStatement(const app::StatementId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    emit currentStatementChanged(m_current);
}

void Session::edit(const app::Edit& edit, const QString& step)
{
    if (!m_article || m_readOnly)
        return;
    if (m_header.progress != app::Progress::Unread) {
        m_undo.push(new EditCommand(*this, edit, step));
        return;
    }
    // The first change to an article is the moment when its tagging has begun; both are undone together.
    app::SidecarHeader begun = m_header;
    begun.progress = app::Progress::Tagging;
    m_undo.beginMacro(step);
    m_undo.push(new HeaderCommand(*this, m_header, begun, step));
    m_undo.push(new EditCommand(*this, edit, step));
    m_undo.endMacro();
}

void Session::change(app::Statement after, const QString& step)
{
    const app::Statement* before = statement(after.id);
    if (!before)
        return;
    after.modified = before->modified;
    if (after == *before)
        return;
    after.modified = m_origin.timestamp();
    edit({*before, std::move(after)}, step);
}

void Session::remove(const app::StatementId& id)
{
    if (const app::Statement* removed = statement(id))
        edit({*removed, std::nullopt}, tr("Delete statement"));
}

void Session::changeHeader(const app::SidecarHeader& after, const QString& step)
{
    if (m_article && !m_readOnly && after != m_header)
        m_undo.push(new HeaderCommand(*this, m_header, after, step));
}

void Session::changeVerdict(
    const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after, const QString& step)
{
    if (m_article && !m_readOnly && before != after)
        m_undo.push(new RemarkCommand(*this, before, after, step));
}

void Session::changeReply(
    const std::optional<app::Reply>& before, const std::optional<app::Reply>& after, const QString& step)
{
    if (m_article && !m_readOnly && before != after)
        m_undo.push(new RemarkCommand(*this, before, after, step));
}

app::Result<app::StatementId> Session::add(app::Statement statement, const QString& step)
{
    if (m_readOnly)
        return std::unexpected(*m_readOnly);
    app::StatementId id = statement.id;
    edit({std::nullopt, std::move(statement)}, step);
    setCurrentStatement(id);
    return id;
}

bool Session::applyEdit(const app::Edit& edit)
{
    // A statement is in the one list or the other, according to whether its words stand in the text.
    const auto listOf = [this](const app::Statement& each) {
        return app::standsThere(each, m_article->text()) ? &m_statements : &m_lost;
    };
    app::StatementList* from = listOf(edit.before ? *edit.before : *edit.after);
    app::StatementList* to = listOf(edit.after ? *edit.after : *edit.before);
    if (from == to ? !from->apply(edit) : !from->apply({edit.before, std::nullopt}))
        return false;
    if (from != to)
        to->apply({std::nullopt, edit.after});
    if (!edit.after && edit.statement() == m_current)
        setCurrentStatement({});
    changed();
    return true;
}

bool Session::applyHeader(const app::SidecarHeader& before, const app::SidecarHeader& after)
{
    if (m_header.progress != before.progress || m_header.corrections != before.corrections)
        return false;
    m_header.progress = after.progress;
    m_header.corrections = after.corrections;
    emit headerChanged();
    changed();
    return true;
}

bool Session::applyRemark(const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after)
{
    if (!replace(m_remarks.verdicts, before, after))
        return false;
    emit remarksChanged();
    changed();
    return true;
}

bool Session::applyRemark(const std::optional<app::Reply>& before, const std::optional<app::Reply>& after)
{
    if (!replace(m_remarks.replies, before, after))
        return false;
    emit remarksChanged();
    changed();
    return true;
}

void Session::changed()
{
    ++m_revision;
    if (!m_codebook.version && !m_codebookError) {
        // A workspace gets its codebook with the first tag, so that names in tag files can be looked up anywhere.
        if (const app::Result<> written = changeCodebook([](app::Codebook&) { }); !written)
            emit failed(written.error());
    }
    setSaveState(m_saveState == SaveState::Failed ? SaveState::Failed : SaveState::Unsaved);
    m_idle.start();
    if (!m_latest.isActive())
        m_latest.start();
    emitSummary();
}

// --- saving ------------------------------------------------------------------------------------------------------

app::Sidecar Session::snapshot() const
{
    app::Sidecar sidecar = m_base.sidecar;
    sidecar.header = m_header;
    sidecar.statements = m_statements.all();
    std::ranges::copy(m_lost.all(), std::back_inserter(sidecar.statements));
    sidecar.verdicts = m_remarks.verdicts;
    sidecar.replies = m_remarks.replies;
    return sidecar;
}

void Session::setSaveState(SaveState state)
{
    m_saveState = state;
    emit saveStateChanged();
}

void Session::save()
{
    m_idle.stop();
    m_latest.stop();
    m_retry.stop();
    if (!m_article || m_readOnly || !isUnsaved() || m_saving)
        return;
    takeInText();
    auto work = [store = *m_store, save = Save{snapshot(), m_revision, {}}, version = m_base.version]() mutable {
        const app::Result<app::FileLock> lock = app::FileLock::acquire(store.path());
        save.result = lock ? store.save(save.sidecar, version) : std::unexpected(lock.error());
        return std::move(save);
    };
    // A copy: where the save is over already, the continuation runs at once and lets go of m_saving.
    QFuture<Save> saving = QtConcurrent::run(&m_worker, std::move(work));
    m_saving = saving;
    saving.then(this, [this, number = ++m_saveNumber](const Save& save) {
        if (m_saving && number == m_saveNumber)
            finishSaving(save);
    });
}

void Session::retry()
{
    if (isUnsaved())
        save();
    else
        takeInChangesOnDisk(); // which could not be read
}

/// Nothing is left unsaved, and the file is as it was read.
void Session::settle()
{
    m_saveError.reset();
    m_failures = 0;
    m_retry.stop();
    setSaveState(m_base.version ? SaveState::Saved : SaveState::Nothing);
}

void Session::finishSaving(const Save& save)
{
    m_saving.reset();
    if (!m_article)
        return;
    if (save.result) {
        m_base = {save.sidecar, *save.result};
        watchFiles();
        m_savedRevision = save.revision;
        m_failures = 0;
        m_saveError.reset();
        m_savedAt = m_origin.now();
        setSaveState(isUnsaved() ? SaveState::Unsaved : SaveState::Saved);
        if (isUnsaved() && !m_idle.isActive())
            m_idle.start();
        return;
    }
    m_saveError = save.result.error();
    if (m_saveError->kind == app::Error::Kind::ChangedOnDisk) {
        takeInChangesOnDisk();
        if (m_failures < changesInARow) {
            ++m_failures;
            m_idle.start();
            return;
        }
    }
    m_retry.start(retryDelay);
    ++m_failures;
    const bool isNews = m_saveState != SaveState::Failed;
    setSaveState(SaveState::Failed);
    if (isNews)
        emit failed(*m_saveError);
}

bool Session::saveNow()
{
    // Who asks for it does not care how often it went wrong before.
    m_failures = 0;
    if (m_saveState == SaveState::Failed)
        setSaveState(SaveState::Unsaved);
    // Twice: a save that was under way, then what has changed since; and once more where the file had changed on disk.
    for (int attempt = 0; attempt < 3 && m_article && !m_readOnly; ++attempt) {
        if (!m_saving)
            save();
        // A save that was over at once has been finished already, and may have found the file changed.
        if (m_saving) {
            QFuture<Save> saving = *m_saving;
            saving.waitForFinished();
            const Save save = saving.result();
            finishSaving(save);
        }
        if (m_saveState == SaveState::Failed || !isUnsaved())
            break;
    }
    Q_ASSERT(!isUnsaved() || m_saveError);
    return !isUnsaved();
}

app::Result<> Session::saveCopy(const QString& path) const
{
    return app::AtomicFile(path).stream(
        [this](const app::AtomicFile::Sink& sink) { return sink(app::serialise(snapshot())); });
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

void Session::failToRead(const app::Error& error)
{
    m_saveError = error;
    if (m_saveState != SaveState::Failed)
        emit failed(*m_saveError);
    setSaveState(SaveState::Failed);
    m_retry.start(retryDelay);
}

void Session::takeInText()
{
    FileStamp stamp = FileStamp::of(m_article->path);
    if (stamp == m_articleStamp)
        return;
    m_articleStamp = std::move(stamp);
    watchFiles();
    // One that is being replaced is not there for a moment; and where it has gone for good, what is shown stays.
    if (m_articleStamp.size < 0)
        return;
    app::Result<app::Article> article = app::readArticle(m_article->path);
    if (!article)
        emit failed(article.error());
    else if (article->text().sha256() != m_article->text().sha256())
        bringOver(*std::move(article));
}

void Session::bringOver(app::Article article)
{
    const app::StatementId inHand = m_current;
    setCurrentStatement({}); // what is being typed on it is taken up while all counts in one text
    const app::Sidecar before = snapshot();
    app::Sidecar after = before;
    const Moved moved = bringToText(after, article);
    std::ignore = bringToText(m_base.sidecar, article);
    const auto now = [&](const app::Statement& statement) {
        app::Statement result = statement;
        const auto then = std::ranges::find(before.statements, statement.id, &app::Statement::id);
        if (then == before.statements.end() || then->selectors != statement.selectors)
            return app::placedByWords(std::move(result), article.text());
        result.selectors = std::ranges::find(after.statements, statement.id, &app::Statement::id)->selectors;
        return result;
    };
    const auto correct = [&](app::DetailCorrections& corrections) {
        if (corrections.furniture == before.header.corrections.furniture)
            corrections.furniture = after.header.corrections.furniture;
    };
    for (int i = 0; i < m_undo.count(); ++i)
        ui::bringOver(*m_undo.command(i), {now, correct});

    // Whoever shows places lets go of them before there is another text.
    const std::optional<app::SidecarStore> store = std::exchange(m_store, std::nullopt);
    m_lost.reset({});
    m_statements.reset({});
    m_article.reset();
    emit articleClosed();
    m_store = store;
    m_article = std::move(article);
    fill(after);
    emit articleOpened();
    if (statement(inHand))
        setCurrentStatement(inHand);
    emit saveStateChanged();
    emitSummary();
    emit textChanged();
    emit notice(noticesOf(moved, true).join(u' '));
}

void Session::emitSummary()
{
    emit articleSummaryChanged(m_article->path, m_statements.count() + m_lost.count(), m_header.progress);
}

void Session::takeInChangesOnDisk()
{
    if (!m_article || m_saving)
        return;
    if (m_readOnly) {
        // Nothing here could be lost, and the tag file may be whole again.
        if (m_watch.areAsKnown())
            return;
        const app::Result<> shown =
            read(m_article->path, m_coder, m_origin).and_then([this](Reading again) { return show(std::move(again)); });
        if (!shown) {
            emit failed(shown.error());
            m_articleStamp = FileStamp::of(m_article->path); // it is said once
            watchFiles();
        }
        return;
    }
    takeInText();
    if (const std::optional<app::Error> gone = outOfReach()) {
        failToRead(*gone);
        return;
    }
    app::Result<Tags> theirs = load(*m_store, *m_article, m_origin);
    if (!theirs) {
        // Half-written by a sync program, or damaged: what is in memory stays, and is saved only once the file can be
        // read.
        failToRead(theirs.error());
        return;
    }
    if (theirs->stored.version == m_base.version) {
        watchFiles(); // it may be another one with the same content
        if (m_saveState == SaveState::Failed && !isUnsaved())
            settle(); // it was damaged or out of reach for a while only
        else if (m_saveState == SaveState::Failed)
            save(); // it may be back, and who turned to the window need not wait for the next attempt
        return;
    }
    if (!isUnsaved()) {
        take(std::move(theirs->stored));
        settle();
    } else {
        const app::Rebased rebased = app::rebase(m_base.sidecar, snapshot(), theirs->stored.sidecar, m_origin);
        take(std::move(theirs->stored), rebased.sidecar);
        ++m_revision;
        m_idle.start();
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

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/session.h"

#include "app/base/atomicfile.h"
#include "app/base/utf8.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarformat.h"
#include "ui/session/editcommand.h"
#include "ui/session/filescommand.h"

#include <QFileInfo>

#include <utility>

namespace ui {

Session::Session(app::Coder coder, app::Origin origin, QObject* parent)
    : QObject(parent)
    , m_coder(std::move(coder))
    , m_origin(std::move(origin))
    , m_saver(
          m_origin, [this](TagFileSaver::Urgency urgency) { return toSave(urgency); }, this)
    , m_opening(this,
          [this](app::Result<ArticleReading> reading) {
              giveUpOpening(); // it has been read: there is nothing left to wait for
              if (const app::Result<> shown = show(std::move(reading)); !shown)
                  emit failed(shown.error());
          })
    , m_textReading(this, [this](TextReading reading) { takeText(std::move(reading)); })
{
    m_readers.setMaxThreadCount(1);
    m_textReaders.setMaxThreadCount(1);
    connect(&m_watch, &FileWatch::timeToLook, this, [this] {
        if (!m_watch.areAsKnown())
            takeInChangesOnDisk();
    });
    connect(&m_saver, &TagFileSaver::stateChanged, this, &Session::saveStateChanged);
    connect(&m_saver, &TagFileSaver::failed, this, &Session::failed);
    connect(&m_saver, &TagFileSaver::timeToLook, this, &Session::takeInChangesOnDisk);
    connect(&m_saver, &TagFileSaver::saved, this, [this](const app::Sidecar& sidecar, const app::FileVersion& version) {
        m_base = {sidecar, version};
        watchFiles();
    });
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
    m_codebook.open(m_workspace->root());
    emit workspaceOpened();
    emit codebookChanged();
    if (codebookError())
        emit failed(*codebookError());
    return {};
}

app::Result<> Session::changeCodebook(const std::function<void(app::Codebook&)>& change)
{
    return m_codebook.change(change).transform([this] { emit codebookChanged(); });
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

app::Result<> Session::openArticle(const QString& path)
{
    giveUpOpening();
    return show(readWithTags(path, m_coder, m_origin));
}

void Session::openInBackground(const QString& path)
{
    giveUpOpening();
    m_beingOpened = path;
    m_opening.start(
        m_readers, [path, coder = m_coder, origin = m_origin] { return readWithTags(path, coder, origin); });
    emit openingChanged();
}

void Session::giveUpOpening()
{
    if (m_beingOpened.isEmpty())
        return;
    m_opening.giveUp();
    m_beingOpened.clear();
    emit openingChanged();
}

app::Result<> Session::show(app::Result<ArticleReading> reading)
{
    return std::move(reading).and_then([this](ArticleReading read) { return show(std::move(read)); });
}

app::Result<> Session::show(ArticleReading reading)
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
    keepStepsOnFiles(m_undo);
    QStringList notices;
    if (reading.tags) {
        notices = noticesOf(reading.tags->moved, false);
        take(*std::move(reading.tags));
    } else if (reading.broken) {
        m_readOnly = reading.tags.error();
        //: %1 says what is wrong with a tag file
        m_readOnly->reason = tr("%1; the %n statement(s) before that are shown, and what follows is not known", nullptr,
            static_cast<int>(reading.broken->sidecar.statements.size()))
                                 .arg(m_readOnly->reason);
        take({{std::move(reading.broken->sidecar), std::nullopt}, {}});
    } else {
        // The article can be read; what is in the tag file is not touched.
        m_readOnly = reading.tags.error();
        m_base = {};
        m_tags.clear();
        watchFiles();
    }
    emit articleOpened();
    m_saver.settle(m_base.version.has_value());
    if (m_readOnly)
        emit failed(*m_readOnly);
    else if (!notices.isEmpty())
        emit notice(notices.join(u' '));
    return {};
}

void Session::take(TagsOnText tags, const std::optional<app::Sidecar>& merged)
{
    m_base = std::move(tags.stored);
    m_withOldPlaces = tags.moved.hasOldPlaces ? m_base.version : std::nullopt;
    watchFiles();
    m_tags.fill(merged ? *merged : m_base.sidecar, m_article->text());
    if (!m_current.isEmpty() && !current())
        setCurrentStatement({});
}

void Session::takeUpWhatIsTyped()
{
    emit aboutToLeaveArticle();
    setCurrentStatement({});
}

app::Result<> Session::leaveArticle()
{
    if (m_article)
        takeUpWhatIsTyped();
    if (!saveNow())
        return std::unexpected(*saveError());
    closeArticle();
    return {};
}

app::Side Session::side() const
{
    app::Side side{m_coder.id, m_tags.statements().all(), m_tags.lost().all(), {}};
    if (m_readOnly) // nobody can say what stands in the part that could not be read, or in all of it
        side.unknown = app::everywhere;
    else if (!side.unanchored.empty())
        side.unknown = app::placeByWords(snapshot().statements, m_article->text()).unknown;
    return side;
}

void Session::closeArticle()
{
    if (!m_article)
        return;
    takeUpWhatIsTyped();
    saveNow();
    keepStepsOnFiles(m_undo);
    m_textReading.giveUp();
    m_isTextLate = false;
    m_isGone = false;
    m_tags.clear();
    m_article.reset();
    m_store.reset();
    m_readOnly.reset();
    m_base = {};
    m_saver.forget();
    m_watch.stop();
    emit articleClosed();
    m_saver.settle(false);
}

app::ArticleDetails Session::details() const
{
    if (!m_article)
        return {};
    app::ArticleDetails details = m_article->details;
    const app::DetailCorrections& corrected = header().corrections;
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
    if (header().progress != app::Progress::Unread) {
        m_undo.push(new EditCommand(*this, edit, step));
        return;
    }
    // The first change to an article is the moment when its tagging has begun; both are undone together.
    app::SidecarHeader begun = header();
    begun.progress = app::Progress::Tagging;
    m_undo.beginMacro(step);
    m_undo.push(new HeaderCommand(*this, header(), begun, step));
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
    if (m_article && !m_readOnly && after != header())
        m_undo.push(new HeaderCommand(*this, header(), after, step));
}

template<typename Remark>
void Session::changeRemark(const std::optional<Remark>& before, const std::optional<Remark>& after, const QString& step)
{
    if (m_article && !m_readOnly && before != after)
        m_undo.push(new RemarkCommand(*this, before, after, step));
}

void Session::changeVerdict(
    const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after, const QString& step)
{
    changeRemark(before, after, step);
}

void Session::changeReply(
    const std::optional<app::Reply>& before, const std::optional<app::Reply>& after, const QString& step)
{
    changeRemark(before, after, step);
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
    if (!m_tags.apply(edit, m_article->text()))
        return false;
    if (!edit.after && edit.statement() == m_current)
        setCurrentStatement({});
    changed();
    return true;
}

bool Session::applyHeader(const app::SidecarHeader& before, const app::SidecarHeader& after)
{
    if (!m_tags.apply(before, after))
        return false;
    emit headerChanged();
    changed();
    return true;
}

template<typename Remark>
bool Session::applyRemark(const std::optional<Remark>& before, const std::optional<Remark>& after)
{
    if (!m_tags.apply(before, after))
        return false;
    emit remarksChanged();
    changed();
    return true;
}
template bool Session::applyRemark(const std::optional<app::Verdict>&, const std::optional<app::Verdict>&);
template bool Session::applyRemark(const std::optional<app::Reply>&, const std::optional<app::Reply>&);

void Session::changed()
{
    if (m_codebook.isLackingAFile())
        if (const app::Result<> written = changeCodebook([](app::Codebook&) { }); !written)
            emit failed(written.error());
    m_saver.changed();
    emitSummary();
}

void Session::emitSummary()
{
    emit articleSummaryChanged(m_article->path, statementCount(), header().progress);
}

// --- the file on disk ----------------------------------------------------------------------------------------------

std::optional<TagFileSaver::Task> Session::toSave(TagFileSaver::Urgency urgency)
{
    if (!m_article || m_readOnly)
        return std::nullopt;
    takeInText(urgency);
    if (m_textReading.isRunning())
        return std::nullopt; // what is saved counts in the text as it is now
    return TagFileSaver::Task{*m_store, snapshot(), m_base.version};
}

void Session::savePlaces()
{
    if (!m_readOnly && m_withOldPlaces && m_withOldPlaces == m_base.version)
        m_saver.changed();
    save();
}

app::Result<> Session::saveCopy(const QString& path) const
{
    return app::AtomicFile(path).stream(
        [this](const app::AtomicFile::Sink& sink) { return sink(app::serialise(snapshot())); });
}
}

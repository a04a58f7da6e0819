// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/articles/workspace.h"
#include "app/base/clock.h"
#include "app/review/side.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/session/articlereading.h"
#include "ui/session/awaited.h"
#include "ui/session/filewatch.h"
#include "ui/session/opencodebook.h"
#include "ui/session/owntags.h"
#include "ui/session/tagfilesaver.h"
#include "ui/session/textchange.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace ui {

/// What a window works on: a workspace, one open article of it and the coder's own tag file on that article.
/// All changes go through here, one undo step each; saving follows by itself. Shows nothing.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(app::Coder coder, app::Origin origin = {}, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const app::Coder& coder() const { return m_coder; }
    /// Closes the open article: from now on another tag file is the own one.
    [[nodiscard]] app::Result<> setCoder(app::Coder coder);

    // --- workspace
    /// Saves and closes the article that was open. Where it cannot be saved it stays open, and the answer says why:
    /// so with all that follows.
    [[nodiscard]] app::Result<> openWorkspace(const QString& folder);
    [[nodiscard]] const std::optional<app::Workspace>& workspace() const { return m_workspace; }
    [[nodiscard]] const app::Codebook& codebook() const { return m_codebook.codebook(); }
    /// Why the starter codebook stands in for that of the workspace. Empty: it does not.
    [[nodiscard]] const std::optional<app::Error>& codebookError() const { return m_codebook.error(); }
    /// Add an entry while tagging; written at once. The name of the entry as the codebook has it.
    [[nodiscard]] app::Result<std::string> addSpeaker(const QString& name);
    [[nodiscard]] app::Result<std::string> addTopic(const QString& name);
    /// @p change is done again on what a colleague wrote meanwhile.
    [[nodiscard]] app::Result<> changeCodebook(const std::function<void(app::Codebook&)>& change);

    // --- article
    [[nodiscard]] app::Result<> openArticle(const QString& path);
    /// The same for an article that takes long to read: articleOpened() or failed() tell how it ended. Until then the
    /// one before stays open, and opening anything else gives this one up.
    void openInBackground(const QString& path);
    [[nodiscard]] const QString& beingOpened() const { return m_beingOpened; } ///< a path; empty: none
    void giveUpOpening();
    void closeArticle(); ///< what cannot be saved is given up
    [[nodiscard]] const app::Article* article() const { return m_article ? &*m_article : nullptr; }
    [[nodiscard]] app::ArticleDetails details() const; ///< as found, with the coder's corrections
    [[nodiscard]] app::StatementList& statements() { return m_tags.statements(); }
    /// Those with words that are not in the text as it is now. They can be changed like the others, and go over to them
    /// once they are put on words that are.
    [[nodiscard]] app::StatementList& lostStatements() { return m_tags.lost(); }
    [[nodiscard]] int statementCount() { return statements().count() + lostStatements().count(); }
    /// Of either.
    [[nodiscard]] const app::Statement* statement(const app::StatementId& id) const { return m_tags.statement(id); }
    [[nodiscard]] app::Side side() const; ///< the statements as review compares them, with those whose words are gone
    [[nodiscard]] const app::SidecarHeader& header() const { return m_tags.header(); }
    /// Why nothing can be tagged: the tag file is damaged, newer, somebody else's. Empty: it can. Of a damaged one,
    /// what stands before the damage is there all the same.
    [[nodiscard]] const std::optional<app::Error>& readOnlyBecause() const { return m_readOnly; }

    // --- the statement in hand, shared by text, list and panel
    [[nodiscard]] const app::StatementId& currentStatement() const { return m_current; }
    [[nodiscard]] const app::Statement* current() const { return statement(m_current); }
    [[nodiscard]] bool isCurrentLost() const { return m_tags.lost().find(m_current) != nullptr; }
    void setCurrentStatement(const app::StatementId& id); ///< empty: none

    // --- changes, each one named undo step
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    void edit(const app::Edit& edit, const QString& step);
    /// Sets "modified" itself; does nothing if @p after equals what the list has.
    void change(app::Statement after, const QString& step);
    void remove(const app::StatementId& id);
    void changeHeader(const app::SidecarHeader& after, const QString& step); ///< progress, corrected details
    /// On colleagues' statements, in the own tag file; without @p before one comes, without @p after one goes.
    void changeVerdict(
        const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after, const QString& step);
    void changeReply(
        const std::optional<app::Reply>& before, const std::optional<app::Reply>& after, const QString& step);
    [[nodiscard]] const std::vector<app::Verdict>& verdicts() const { return m_tags.verdicts(); }
    [[nodiscard]] const std::vector<app::Reply>& replies() const { return m_tags.replies(); }
    /// A new statement on spans of the open article, made current.
    [[nodiscard]] app::Result<app::StatementId> add(app::Statement statement, const QString& step);
    [[nodiscard]] const app::Origin& origin() const { return m_origin; }

    // --- saving: 1.5 s after the last change, on focus loss and close
    using SaveState = TagFileSaver::State;
    [[nodiscard]] SaveState saveState() const { return m_saver.state(); }
    [[nodiscard]] QDateTime savedAt() const { return m_saver.savedAt(); }
    [[nodiscard]] const std::optional<app::Error>& saveError() const { return m_saver.error(); }
    void save() { m_saver.save(); }              ///< begins at once, does not wait
    bool saveNow() { return m_saver.saveNow(); } ///< waits; true when nothing is left unsaved, else see saveError()
    /// Like save(), but a tag file with old places, as of an article that has changed since, is written even though
    /// nothing was done here: with those where its words are now.
    void savePlaces();
    /// All that is in memory as a tag file of its own, for when the right place cannot be written.
    [[nodiscard]] app::Result<> saveCopy(const QString& path) const;
    /// Takes in what another program or device wrote into the tag file or the article meanwhile; own unsaved changes
    /// are done again on it. Follows by itself, and for a large article later. While the article is out of reach, what
    /// is here stays.
    void takeInChangesOnDisk();
    [[nodiscard]] QString sidecarPath() const; ///< of the open article; empty without one

signals:
    void coderChanged();
    void workspaceOpened();
    void codebookChanged();
    void articleOpened();
    /// What is being typed about it is taken up now, and then saved; it may be opened again, with another text.
    void aboutToLeaveArticle();
    void articleClosed();
    void textChanged();    ///< the open article was closed and opened again, since another program had changed it
    void openingChanged(); ///< reading in the background began or is over
    void headerChanged();
    void remarksChanged(); ///< verdicts or replies
    void currentStatementChanged(const app::StatementId& id);
    void saveStateChanged();
    void failed(const app::Error& error); ///< for the notice bar; the session goes on
    void notice(const QString& sentence); ///< the same for what is no failure
    /// For the status line, a moment long; what was said of the action before does not hold any more.
    void undone(const QString& sentence);
    /// Own statements or progress of an article changed: for the article list.
    void articleSummaryChanged(const QString& path, int statements, app::Progress progress);

private:
    friend class EditCommand;
    friend class HeaderCommand;
    template<typename Remark>
    friend class RemarkCommand;

    /// Tells the tags in memory, and the tag file as last read or saved, from those that were there before.
    struct TagsVersion
    {
        int revision = 0;
        app::FileVersion file;
        bool operator==(const TagsVersion&) const = default;
    };
    /// The text of the open article, as another program left it.
    struct TextReading
    {
        app::Result<std::optional<TextChange>> change; ///< none: the text is the same
        TagsVersion tags;                              ///< that were brought to it
    };

    // --- in session.cpp: what the window does
    app::Result<> show(app::Result<ArticleReading> reading);
    [[nodiscard]] app::Result<> show(ArticleReading reading);
    [[nodiscard]] app::Result<> leaveArticle();
    void takeUpWhatIsTyped();

    bool applyEdit(const app::Edit& edit); ///< from undo commands only
    bool applyHeader(const app::SidecarHeader& before, const app::SidecarHeader& after);
    template<typename Remark>
    bool applyRemark(const std::optional<Remark>& before, const std::optional<Remark>& after);
    template<typename Remark>
    void changeRemark(const std::optional<Remark>& before, const std::optional<Remark>& after, const QString& step);
    void changed();
    [[nodiscard]] app::Sidecar snapshot() const { return m_tags.over(m_base.sidecar); }
    [[nodiscard]] std::optional<TagFileSaver::Task> toSave(TagFileSaver::Urgency urgency);

    [[nodiscard]] TagsVersion tagsVersion() const { return {m_saver.revision(), m_base.version}; }
    /// Shows what was read, or that with own changes on it. The statement in hand stays it where it is in that.
    void take(TagsOnText tags, const std::optional<app::Sidecar>& merged = {});
    void emitSummary();

    // --- in sessionondisk.cpp: what others do
    void watchFiles(); ///< from now on; the tag file as it is now
    [[nodiscard]] std::optional<app::Error> outOfReach() const;
    void tellIfGone(const QString& path);
    void takeInText(TagFileSaver::Urgency urgency); ///< a large one later, where it may wait
    void takeText(TextReading reading);
    void bringOver(TextChange change, const TagsVersion& tags);
    void takeInTags();
    void openAgain();

    app::Coder m_coder;
    app::Origin m_origin;
    std::optional<app::Workspace> m_workspace;
    OpenCodebook m_codebook;

    std::optional<app::Article> m_article;
    FileStamp m_articleStamp; ///< as it was read
    bool m_isGone = false;    ///< it was told that the article is not there
    std::optional<app::SidecarStore> m_store;
    app::StoredSidecar m_base;        ///< the tag file as last read or saved
    app::FileVersion m_withOldPlaces; ///< of the tag file, if its places are not those of the article as it is
    OwnTags m_tags;
    std::optional<app::Error> m_readOnly;
    app::StatementId m_current;
    QUndoStack m_undo;

    TagFileSaver m_saver;
    FileWatch m_watch;
    QThreadPool m_readers; ///< one thread: of several large articles the last one counts
    QString m_beingOpened;
    Awaited<app::Result<ArticleReading>> m_opening;
    QThreadPool m_textReaders; ///< one thread: of several versions the last one counts
    Awaited<TextReading> m_textReading;
    bool m_isTextLate = false; ///< nobody waits for it: what is to be done with it is done when it is there
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/review/codemapping.h"
#include "app/review/colleagues.h"
#include "ui/session/filewatch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui {

class Session;

/// What a colleague's name means in the codebook.
struct NameMeaning
{
    app::CodeKind kind;
    std::string theirs;
    std::string ours; ///< the same: a name of its own; empty: nobody has said
    bool operator==(const NameMeaning&) const = default;
};

/// The tag files that colleagues wrote on the open article. They are read off the GUI thread when an article opens,
/// when they change and when somebody asks for it, and never written. One that is being written while it is read is
/// left as it was for a moment.
class Colleagues : public QObject
{
    Q_OBJECT

public:
    explicit Colleagues(Session& session, QObject* parent = nullptr);
    ~Colleagues() override;

    /// Without one's own.
    [[nodiscard]] const std::vector<app::CoderFile>& files() const { return m_found.files; }
    [[nodiscard]] const app::CoderFile* fileOf(std::string_view coder) const { return m_found.find(coder); }
    [[nodiscard]] const std::vector<app::LeftOutFile>& leftOut() const { return m_found.leftOut; }
    [[nodiscard]] bool areRead() const { return m_watch.isWatching(); } ///< since the article was opened
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Names in the files that the codebook lacks, whether somebody has said what they mean or not.
    [[nodiscard]] const std::vector<app::UnknownCode>& foreignNames() const { return m_foreignNames; }
    [[nodiscard]] int unexplainedNames() const; ///< those of which nobody has
    [[nodiscard]] const app::CodeMapping& mapping() const { return m_mapping; }
    /// Remembers it in the workspace, for everybody who works in it, and reads the files anew.
    [[nodiscard]] app::Result<> explain(const std::vector<NameMeaning>& meanings);

    void reload();
    /// Reads them anew if one of them changed, came or went.
    void look();
    /// The same at once, for who is about to judge what is shown.
    void takeInChanges();
    /// A tag file from elsewhere, for the article that is open.
    void addFile(const QString& path);
    /// A colleague's copy of the workspace, for all its articles; empty: none any more.
    void setFolder(const QString& folder);

signals:
    void changed();
    /// The file that was added last has been read: whose it is.
    void added(const std::string& coder);

private:
    struct Found
    {
        app::Colleagues colleagues;
        std::shared_ptr<app::ColleagueFolder> folder;
        std::vector<app::UnknownCode> foreignNames;
        app::CodeMapping mapping;
        std::vector<FileStamp> stamps;
        bool isNews = true; ///< else the files are as they were, and nothing was read
    };
    void read(bool onlyNews);
    void finishReading();
    void take(Found found);
    [[nodiscard]] bool isBeingWritten(const Found& found) const;

    Session& m_session;
    app::Colleagues m_found;
    std::vector<app::UnknownCode> m_foreignNames;
    app::CodeMapping m_mapping;
    QString m_folder;
    std::shared_ptr<app::ColleagueFolder> m_copy; ///< read once; null until then
    QStringList m_further;                        ///< opened by hand, for the article that is open
    QString m_furtherFor;                         ///< the path of that
    QString m_justAdded;
    QFutureWatcher<Found> m_reading; ///< the last one; an article may close before it is over
    bool m_isReading = false;
    FileWatch m_watch;  ///< over the files as they were read
    int m_attempts = 0; ///< at a file that was being written
};
}

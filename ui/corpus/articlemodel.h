// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/review/assignments.h"
#include "app/sidecars/articlesummary.h"

#include <QAbstractListModel>

#include <optional>

namespace ui {

/// The articles of a workspace that pass the filter. Keeps its own index of them: filtering 100,000 rows through a
/// proxy takes longer than a key press should.
class ArticleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        TitleRole,
        SourceRole,
        StatementsRole,
        ProgressRole,
        ProblemRole,
        TagFileProblemRole
    };
    static constexpr QLatin1StringView onlyDamaged{"is:damaged"}; ///< word of the filter
    enum class Order : unsigned char { Path, Title, Date, Progress };
    using QAbstractListModel::QAbstractListModel;

    /// Further articles, whose paths come after those that are there.
    void append(const std::vector<QString>& paths, const app::Workspace& workspace);
    /// @p paths in ascending order. What is known of an article stays; false if nothing changed at all.
    bool setArticles(const std::vector<QString>& paths, const app::Workspace& workspace);
    void setSummary(int article, const app::ArticleSummary& summary); ///< by index in all articles, by path
    /// What the window itself knows of an article, newer than what is on the disk.
    void update(const QString& path, const app::ArticleSummary& summary);
    /// Words that must all be found in title, outlet, date or path, without regard to case; "is:done", "is:tagging",
    /// "is:unread" and "is:nothing" ask for a progress, "is:mine" for the articles that were given to oneself,
    /// "is:damaged" for those that cannot be read, themselves or the tag file.
    void setFilter(const QString& text);
    /// The first word of the filter that begins with "is:" and asks for nothing that there is; it is looked for as it
    /// is. Empty: there is none.
    [[nodiscard]] const QString& unknownFilter() const { return m_filter.unknown; }
    [[nodiscard]] bool isFiltered() const { return m_filter != Filter(); }
    static constexpr QLatin1StringView filterWords{"is:unread, is:tagging, is:done, is:nothing, is:mine, is:damaged"};
    /// Who codes what; @p self are the person's own articles.
    void setAssignments(const app::Assignments& assignments, const std::string& self);
    /// Sorts the rows by what is known now. Later news change rows where they are: nothing jumps away under a hand.
    void sortBy(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] int total() const { return static_cast<int>(m_articles.size()); }
    [[nodiscard]] int done() const { return m_done; }       ///< done or nothing to tag, in the whole workspace
    [[nodiscard]] int damaged() const { return m_damaged; } ///< cannot be read, themselves or the tag file
    [[nodiscard]] const QString& pathOf(int article) const
    {
        return m_articles[static_cast<std::size_t>(article)].path;
    }
    [[nodiscard]] std::optional<int> rowOf(const QString& path) const; ///< nothing while the filter hides it
    /// The row that it has, or would have if the filter let it pass.
    [[nodiscard]] std::optional<int> placeOf(const QString& path) const;
    [[nodiscard]] int articleAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Article
    {
        QString path;
        QString searched; ///< what the filter looks at, case folded; empty until somebody filters
        app::ArticleSummary summary;
    };
    struct Filter
    {
        QStringList words;
        std::optional<app::Progress> progress;
        bool isMine = false;
        bool isDamaged = false;
        QString unknown; ///< one of the words
        bool operator==(const Filter&) const = default;
    };
    /// "anna, ben"; empty where the article was given to nobody.
    [[nodiscard]] QString assignedTo(const Article& article) const;
    void makeSearchable(Article& article) const;
    [[nodiscard]] bool passes(Article& article) const;
    void applyFilter();
    void rank();
    [[nodiscard]] int rankOf(int article) const
    {
        return m_ranks.empty() ? article : m_ranks[static_cast<std::size_t>(article)];
    }
    [[nodiscard]] std::vector<int>::const_iterator placeInShown(int article) const;
    [[nodiscard]] QString spoken(const Article& article) const;
    void changed(int article);

    [[nodiscard]] QString relative(const Article& article) const { return m_workspace.relative(article.path); }
    [[nodiscard]] std::optional<int> find(const QString& path) const; ///< index in m_articles

    app::Workspace m_workspace{QString()};
    std::vector<Article>
        m_articles;           ///< by path; looked up by halving, since a hash of 100,000 paths takes too long to fill
    std::vector<int> m_shown; ///< indices of m_articles, by rank
    std::vector<int> m_ranks; ///< of m_articles in the order of the rows; empty: as they are
    Order m_order = Order::Path;
    Filter m_filter;
    app::Assignments m_assignments;
    std::string m_self;
    int m_done = 0;
    int m_damaged = 0;
};

[[nodiscard]] QString displayName(app::Progress progress);
/// "4 Jul 2017", as exact as the ISO date is; the text itself where it is none.
[[nodiscard]] QString displayDate(const QString& iso);
}

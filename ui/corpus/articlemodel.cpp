// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlemodel.h"

#include "app/base/utf8.h"
#include "app/text/invisible.h"
#include "ui/support/tooltiptext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isFinished(app::Progress progress)
{
    return progress == app::Progress::Done || progress == app::Progress::NothingToTag;
}

bool isDamaged(const app::ArticleSummary& summary)
{
    return !summary.problem.isEmpty() || !summary.tagFileProblem.isEmpty();
}

std::optional<app::Progress> progressAskedFor(QStringView word)
{
    if (word == "is:done"_L1)
        return app::Progress::Done;
    if (word == "is:tagging"_L1)
        return app::Progress::Tagging;
    if (word == "is:unread"_L1)
        return app::Progress::Unread;
    if (word == "is:nothing"_L1 || word == "is:nothing-to-tag"_L1)
        return app::Progress::NothingToTag;
    return std::nullopt;
}
}

QString displayName(app::Progress progress)
{
    switch (progress) {
    //: Progress of an article: nobody has tagged it yet
    case app::Progress::Unread: return QCoreApplication::translate("Progress", "unread");
    //: Progress of an article: tagging has begun
    case app::Progress::Tagging: return QCoreApplication::translate("Progress", "tagging");
    //: Progress of an article: tagging is finished
    case app::Progress::Done: return QCoreApplication::translate("Progress", "done");
    //: Progress of an article: read, and it holds no statement
    case app::Progress::NothingToTag: return QCoreApplication::translate("Progress", "nothing to tag");
    }
    return {};
}

QString displayDate(const QString& iso)
{
    const QDate date = QDate::fromString(iso.first(std::min<qsizetype>(10, iso.size())), Qt::ISODate);
    return date.isValid()
        ? QLocale().toString(
              date, QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'y') ? u"yyyy-MM-dd"_s : u"d MMM yyyy"_s)
        : iso;
}

void ArticleModel::append(const std::vector<QString>& paths, const app::Workspace& workspace)
{
    m_workspace = workspace;
    const int before = total();
    m_articles.reserve(m_articles.size() + paths.size());
    for (const QString& path : paths)
        m_articles.push_back({path, {}, {}});
    // Nothing is known of them that they could be sorted by, so they come last.
    if (!m_ranks.empty())
        for (int article = before; article < total(); ++article)
            m_ranks.push_back(article);
    std::vector<int> shown;
    for (int article = before; article < total(); ++article)
        if (passes(m_articles[static_cast<std::size_t>(article)]))
            shown.push_back(article);
    if (shown.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

bool ArticleModel::setArticles(const std::vector<QString>& paths, const app::Workspace& workspace)
{
    if (std::ranges::equal(paths, m_articles, {}, {}, &Article::path)) {
        m_workspace = workspace;
        return false;
    }
    beginResetModel();
    std::vector<Article> articles;
    articles.reserve(paths.size());
    m_done = m_damaged = 0;
    auto known = m_articles.begin();
    for (const QString& path : paths) {
        while (known != m_articles.end() && known->path < path)
            ++known;
        // What is known of an article stays while the folder is read again.
        if (known != m_articles.end() && known->path == path)
            articles.push_back(std::move(*known++));
        else
            articles.push_back({path, {}, {}});
        m_done += isFinished(articles.back().summary.progress);
        m_damaged += isDamaged(articles.back().summary);
    }
    m_articles = std::move(articles);
    m_workspace = workspace;
    rank();
    applyFilter();
    endResetModel();
    return true;
}

void ArticleModel::sortBy(Order order)
{
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> articles;
    for (const QModelIndex& each : before)
        articles.push_back(articleAt(each.row()));
    rank();
    applyFilter();
    QModelIndexList after;
    for (const int article : articles)
        after.append(index(static_cast<int>(placeInShown(article) - m_shown.begin())));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void ArticleModel::rank()
{
    m_ranks.clear();
    if (m_order == Order::Path)
        return;
    struct Key
    {
        QString text;
        int article;
    };
    std::vector<Key> keys;
    keys.reserve(m_articles.size());
    for (int article = 0; article < total(); ++article) {
        const app::ArticleSummary& summary = m_articles[static_cast<std::size_t>(article)].summary;
        QString key;
        if (m_order == Order::Title)
            key = summary.title.toCaseFolded();
        else if (m_order == Order::Date)
            key = summary.published;
        else
            key = QChar(u'0' + static_cast<ushort>(summary.progress));
        if (key.isEmpty())
            key = QChar(0xffff); // what has none comes last
        keys.push_back({std::move(key), article});
    }
    std::ranges::sort(
        keys, [](const Key& a, const Key& b) { return std::tie(a.text, a.article) < std::tie(b.text, b.article); });
    m_ranks.resize(keys.size());
    for (int place = 0; place < total(); ++place)
        m_ranks[static_cast<std::size_t>(keys[static_cast<std::size_t>(place)].article)] = place;
}

void ArticleModel::applyFilter()
{
    m_shown.clear();
    for (int i = 0; i < total(); ++i)
        if (passes(m_articles[static_cast<std::size_t>(i)]))
            m_shown.push_back(i);
    if (!m_ranks.empty())
        std::ranges::sort(m_shown, {}, [this](int article) { return rankOf(article); });
}

std::vector<int>::const_iterator ArticleModel::placeInShown(int article) const
{
    return std::ranges::lower_bound(m_shown, rankOf(article), {}, [this](int shown) { return rankOf(shown); });
}

void ArticleModel::changed(int article)
{
    const auto place = placeInShown(article);
    const bool shown = place != m_shown.end() && *place == article;
    const int row = static_cast<int>(place - m_shown.begin());
    const bool wanted = passes(m_articles[static_cast<std::size_t>(article)]);
    if (shown && wanted) {
        emit dataChanged(index(row), index(row));
    } else if (shown) {
        beginRemoveRows({}, row, row);
        m_shown.erase(place);
        endRemoveRows();
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_shown.insert(place, article);
        endInsertRows();
    }
}

void ArticleModel::setSummary(int article, const app::ArticleSummary& summary)
{
    if (article >= total())
        return;
    Article& entry = m_articles[static_cast<std::size_t>(article)];
    m_done += isFinished(summary.progress) - isFinished(entry.summary.progress);
    m_damaged += isDamaged(summary) - isDamaged(entry.summary);
    entry.summary = summary;
    makeSearchable(entry);
    changed(article);
}

void ArticleModel::update(const QString& path, const app::ArticleSummary& summary)
{
    if (const std::optional<int> found = find(path))
        setSummary(*found, summary);
}

void ArticleModel::setFilter(const QString& text)
{
    m_filter = {};
    for (const QString& word : text.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto progress = progressAskedFor(word))
            m_filter.progress = progress;
        else if (word == "is:mine"_L1)
            m_filter.isMine = true;
        else if (word == onlyDamaged)
            m_filter.isDamaged = true;
        else
            m_filter.words.append(word);
    }
    const auto unknown =
        std::ranges::find_if(m_filter.words, [](const QString& word) { return word.startsWith("is:"_L1); });
    if (unknown != m_filter.words.end())
        m_filter.unknown = *unknown;
    beginResetModel();
    applyFilter();
    endResetModel();
}

void ArticleModel::setAssignments(const app::Assignments& assignments, const std::string& self)
{
    const bool isSameCoder = std::exchange(m_self, self) == self;
    const bool isSameDraw = std::exchange(m_assignments, assignments) == assignments;
    if (isSameCoder && isSameDraw)
        return;
    if (m_filter.isMine) {
        beginResetModel();
        applyFilter();
        endResetModel();
    } else if (!isSameDraw && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

QString ArticleModel::assignedTo(const Article& article) const
{
    const auto found = m_assignments.codersOf.find(app::toUtf8(relative(article)));
    if (found == m_assignments.codersOf.end())
        return {};
    QStringList coders;
    for (const std::string& coder : found->second)
        coders.append(app::toQString(coder));
    return coders.join(u", "_s);
}

void ArticleModel::makeSearchable(Article& article) const
{
    const app::ArticleSummary& summary = article.summary;
    const QStringList parts{
        summary.title, summary.outlet, summary.published, displayDate(summary.published), relative(article)};
    article.searched = parts.join(u'\n').toCaseFolded();
}

bool ArticleModel::passes(Article& article) const
{
    if (m_filter.progress && article.summary.progress != *m_filter.progress)
        return false;
    if (m_filter.isMine && !m_assignments.has(app::toUtf8(relative(article)), m_self))
        return false;
    if (m_filter.isDamaged && !isDamaged(article.summary))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    if (article.searched.isEmpty())
        makeSearchable(article);
    return std::ranges::all_of(m_filter.words, [&](const QString& word) { return article.searched.contains(word); });
}

std::optional<int> ArticleModel::find(const QString& path) const
{
    const auto place = std::ranges::lower_bound(m_articles, path, {}, &Article::path);
    if (place == m_articles.end() || place->path != path)
        return std::nullopt;
    return static_cast<int>(place - m_articles.begin());
}

std::optional<int> ArticleModel::placeOf(const QString& path) const
{
    const std::optional<int> found = find(path);
    if (!found)
        return std::nullopt;
    return static_cast<int>(placeInShown(*found) - m_shown.begin());
}

std::optional<int> ArticleModel::rowOf(const QString& path) const
{
    const std::optional<int> place = placeOf(path);
    const bool shown = place && *place < rowCount() && pathOf(articleAt(*place)) == path;
    return shown ? place : std::nullopt;
}

int ArticleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ArticleModel::spoken(const Article& article) const
{
    const QString title = article.summary.title.isEmpty() ? relative(article) : article.summary.title;
    if (!article.summary.problem.isEmpty())
        return title + u", "_s + article.summary.problem;
    if (!article.summary.tagFileProblem.isEmpty())
        return title + u", "_s + article.summary.tagFileProblem;
    const QString coders = assignedTo(article);
    //: Read aloud for an article in the list. %1 title, %2 progress; %n counts the reader's own statements.
    const QString spoken = tr("%1, %2, %n statement(s)", nullptr, article.summary.statements)
                               .arg(title, displayName(article.summary.progress));
    return coders.isEmpty() ? spoken : tr("%1, given to %2").arg(spoken, coders);
}

QVariant ArticleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Article& article = m_articles[static_cast<std::size_t>(articleAt(index.row()))];
    const app::ArticleSummary& summary = article.summary;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return summary.title.isEmpty() ? app::withInvisibleNamed(relative(article).section(u'/', -1)) : summary.title;
    case SourceRole: {
        QStringList parts{summary.outlet, displayDate(summary.published)};
        parts.removeAll(QString());
        return parts.isEmpty() ? relative(article) : parts.join(u" · "_s);
    }
    case PathRole: return article.path;
    case StatementsRole: return summary.statements;
    case ProgressRole: return static_cast<int>(summary.progress);
    case ProblemRole: return summary.problem;
    case TagFileProblemRole: return summary.tagFileProblem;
    case Qt::ToolTipRole:
        if (!summary.problem.isEmpty())
            return toolTipText(summary.problem);
        if (!summary.tagFileProblem.isEmpty())
            return toolTipText(summary.tagFileProblem);
        if (const QString coders = assignedTo(article); !coders.isEmpty())
            //: On an article of the list. %1 is its path, %2 the coders to whom it was given
            return toolTipText(tr("%1, given to %2").arg(relative(article), coders));
        return toolTipText(relative(article));
    case Qt::AccessibleTextRole: return spoken(article);
    default: return {};
    }
}
}

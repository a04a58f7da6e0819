// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookmodel.h"

#include "ui/codebook/entrycolours.h"
#include "ui/session/session.h"
#include "ui/support/tooltiptext.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

namespace {

// Internal ids: 0 for the headings, then the entries of both lists by turns.
quintptr internalIdOf(CodebookModel::Entry entry)
{
    return entry.position * 2 + (entry.kind == EntryKind::Speaker ? 1 : 2);
}

bool has(const app::Statement* statement, const app::Codebook& codebook, CodebookModel::Entry entry)
{
    if (!statement)
        return false;
    if (entry.kind == EntryKind::Speaker) {
        const app::Speaker* speaker = &codebook.speakers()[entry.position];
        return std::ranges::any_of(
            statement->speakers, [&](const auto& named) { return codebook.findSpeaker(named.name) == speaker; });
    }
    const app::Topic* topic = &codebook.topics()[entry.position];
    return std::ranges::any_of(
        statement->topics, [&](const auto& named) { return codebook.findTopic(named.name) == topic; });
}

QStringList spellings(const auto& entry)
{
    QStringList all{app::toQString(app::foldedName(entry.name))};
    for (const std::string& alias : entry.aliases)
        all += app::toQString(app::foldedName(alias));
    return all;
}
}

CodebookModel::CodebookModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &Session::codebookChanged, this, &CodebookModel::reset);
    connect(&session, &Session::currentStatementChanged, this, &CodebookModel::checksChanged);
    connect(&session.statements(), &app::StatementList::changed, this, &CodebookModel::checksChanged);
    connect(&session.statements(), &app::StatementList::inserted, this, &CodebookModel::checksChanged);
    connect(&session.statements(), &app::StatementList::wasReset, this, &CodebookModel::checksChanged);
    reset();
}

void CodebookModel::reset()
{
    beginResetModel();
    const std::vector<app::Topic>& topics = m_session.codebook().topics();
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t at = 0; at < topics.size(); ++at)
        positions.emplace(topics[at].id.value(), at);
    m_parents.assign(topics.size(), {});
    m_children.assign(topics.size(), {});
    m_rootTopics.clear();
    for (std::size_t at = 0; at < topics.size(); ++at)
        if (const auto found = positions.find(topics[at].parent.value());
            !topics[at].parent.isEmpty() && found != positions.end())
            m_parents[at] = found->second;
    for (std::size_t at = 0; at < topics.size(); ++at) {
        // Topics that lie under themselves would be nowhere in a tree; the first of a loop stands on its own.
        std::size_t steps = 0;
        for (auto above = m_parents[at]; above && steps <= topics.size(); above = m_parents[*above])
            steps = *above == at ? topics.size() + 1 : steps + 1;
        if (steps > topics.size())
            m_parents[at].reset();
        if (m_parents[at])
            m_children[*m_parents[at]].push_back(at);
        else
            m_rootTopics.push_back(at);
    }
    endResetModel();
}

void CodebookModel::checksChanged()
{
    const QList<int> roles{Qt::CheckStateRole};
    const QModelIndex speakers = heading(EntryKind::Speaker);
    if (const int count = rowCount(speakers); count > 0)
        emit dataChanged(index(0, 0, speakers), index(count - 1, 0, speakers), roles);
    const auto announce = [&](const QModelIndex& parent) {
        if (const int count = rowCount(parent); count > 0)
            emit dataChanged(index(0, 0, parent), index(count - 1, 0, parent), roles);
    };
    announce(heading(EntryKind::Topic));
    for (std::size_t at = 0; at < m_children.size(); ++at)
        if (!m_children[at].empty())
            announce(topicIndex(at));
}

QModelIndex CodebookModel::heading(EntryKind kind) const
{
    return createIndex(kind == EntryKind::Speaker ? 0 : 1, 0, quintptr(0));
}

const std::vector<std::size_t>& CodebookModel::childrenOf(std::optional<std::size_t> topic) const
{
    return topic ? m_children[*topic] : m_rootTopics;
}

QModelIndex CodebookModel::topicIndex(std::size_t position) const
{
    const auto& siblings = childrenOf(m_parents[position]);
    const auto row = std::ranges::find(siblings, position) - siblings.begin();
    return createIndex(static_cast<int>(row), 0, internalIdOf({EntryKind::Topic, position}));
}

std::optional<CodebookModel::Entry> CodebookModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const bool isSpeaker = index.internalId() % 2 == 1;
    return Entry{isSpeaker ? EntryKind::Speaker : EntryKind::Topic, (index.internalId() - 1) / 2};
}

std::string CodebookModel::nameOf(const Entry& entry) const
{
    const app::Codebook& codebook = m_session.codebook();
    return entry.kind == EntryKind::Speaker ? codebook.speakers()[entry.position].name
                                            : codebook.topics()[entry.position].name;
}

std::string CodebookModel::idOf(const Entry& entry) const
{
    const app::Codebook& codebook = m_session.codebook();
    return entry.kind == EntryKind::Speaker ? codebook.speakers()[entry.position].id.value()
                                            : codebook.topics()[entry.position].id.value();
}

QModelIndex CodebookModel::find(EntryKind kind, const std::string& id) const
{
    const auto positionIn = [&](const auto& entries) {
        const auto found = std::ranges::find_if(entries, [&](const auto& entry) { return entry.id.value() == id; });
        return found == entries.end() ? std::nullopt : std::optional<std::size_t>(found - entries.begin());
    };
    const app::Codebook& codebook = m_session.codebook();
    if (kind == EntryKind::Speaker) {
        const auto position = positionIn(codebook.speakers());
        return position ? index(static_cast<int>(*position), 0, heading(kind)) : QModelIndex();
    }
    const auto position = positionIn(codebook.topics());
    return position ? topicIndex(*position) : QModelIndex();
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const std::optional<Entry> above = entryAt(parent);
    if (!above && parent.row() == 0)
        return createIndex(row, column, internalIdOf({EntryKind::Speaker, static_cast<std::size_t>(row)}));
    const auto& siblings = childrenOf(above ? std::optional(above->position) : std::nullopt);
    return createIndex(row, column, internalIdOf({EntryKind::Topic, siblings[static_cast<std::size_t>(row)]}));
}

QModelIndex CodebookModel::parent(const QModelIndex& child) const
{
    const std::optional<Entry> entry = entryAt(child);
    if (!entry)
        return {};
    if (entry->kind == EntryKind::Speaker)
        return heading(EntryKind::Speaker);
    const auto above = m_parents[entry->position];
    return above ? topicIndex(*above) : heading(EntryKind::Topic);
}

int CodebookModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 2;
    if (parent.column() > 0)
        return 0;
    const std::optional<Entry> entry = entryAt(parent);
    if (!entry)
        return static_cast<int>(parent.row() == 0 ? m_session.codebook().speakers().size() : m_rootTopics.size());
    return entry->kind == EntryKind::Speaker ? 0 : static_cast<int>(m_children[entry->position].size());
}

int CodebookModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<Entry> entry = entryAt(index);
    if (!entry) {
        if (role == Qt::DisplayRole)
            return index.row() == 0 ? tr("Speakers") : tr("Topics");
        return {};
    }
    const app::Codebook& codebook = m_session.codebook();
    const auto answer = [&](const auto& of, const QColor& colour) -> QVariant {
        switch (role) {
        case Qt::DisplayRole: return app::toQString(of.name);
        case Qt::CheckStateRole: return has(m_session.current(), codebook, *entry) ? Qt::Checked : Qt::Unchecked;
        case KeyRole: return app::toQString(of.key);
        case ColourRole: return colour;
        case SpellingsRole: return spellings(of);
        default: return {};
        }
    };
    if (entry->kind == EntryKind::Speaker) {
        const app::Speaker& speaker = codebook.speakers()[entry->position];
        if (role == Qt::ToolTipRole)
            return toolTipText(app::toQString(speaker.role));
        return answer(speaker,
            role == ColourRole ? theme().entryColour(speaker.colour, static_cast<int>(entry->position)) : QColor());
    }
    const app::Topic& topic = codebook.topics()[entry->position];
    if (role == Qt::ToolTipRole)
        return toolTipText(app::toQString(topic.definition));
    return answer(
        topic, role == ColourRole ? theme().entryColour(topic.colour, static_cast<int>(entry->position)) : QColor());
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!entryAt(index))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}
}

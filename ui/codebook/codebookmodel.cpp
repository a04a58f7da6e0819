// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookmodel.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"

#include <algorithm>

namespace ui {

namespace {
constexpr int deepest = 8; // topics below each other; also what keeps a loop of parents from running on

bool matches(const QString& filter, const std::string& name, const std::vector<std::string>& aliases)
{
    const auto contains = [&](const std::string& text) { return app::toQString(text).contains(filter, Qt::CaseInsensitive); };
    return filter.isEmpty() || contains(name) || std::ranges::any_of(aliases, contains);
}
}

CodebookModel::CodebookModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    const auto restate = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&session, &Session::codebookChanged, this, &CodebookModel::rebuild);
    connect(&session, &Session::currentStatementChanged, this, restate);
    connect(&session.statements(), &app::StatementList::changed, this, restate);
    connect(&session.statements(), &app::StatementList::wasReset, this, restate);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, restate);
    rebuild();
}

void CodebookModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void CodebookModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const app::Codebook& codebook = m_session.codebook();
    m_rows.push_back({Kind::SpeakerHeading, 0, 0});
    for (int i = 0; i < std::ssize(codebook.speakers()); ++i) {
        const app::Speaker& speaker = codebook.speakers()[static_cast<std::size_t>(i)];
        if (matches(m_filter, speaker.name, speaker.aliases))
            m_rows.push_back({Kind::Speaker, i, 0});
    }
    m_rows.push_back({Kind::TopicHeading, 0, 0});
    addTopics({}, 0);
    endResetModel();
}

void CodebookModel::addTopics(const app::TopicId& parent, int depth)
{
    const std::vector<app::Topic>& topics = m_session.codebook().topics();
    for (int i = 0; i < std::ssize(topics); ++i) {
        const app::Topic& topic = topics[static_cast<std::size_t>(i)];
        const bool orphan = depth == 0 && !topic.parent.isEmpty()
            && std::ranges::find(topics, topic.parent, &app::Topic::id) == topics.end();
        if (topic.parent != parent && !orphan)
            continue;
        if (matches(m_filter, topic.name, topic.aliases))
            m_rows.push_back({Kind::Topic, i, depth});
        if (!topic.id.isEmpty() && depth < deepest)
            addTopics(topic.id, depth + 1);
    }
}

std::string CodebookModel::nameOf(const Row& row) const
{
    const auto entry = static_cast<std::size_t>(row.entry);
    switch (row.kind) {
    case Kind::Speaker: return m_session.codebook().speakers()[entry].name;
    case Kind::Topic: return m_session.codebook().topics()[entry].name;
    case Kind::SpeakerHeading:
    case Kind::TopicHeading: break;
    }
    return {};
}

bool CodebookModel::isChosen(const Row& row) const
{
    const app::Statement* current = m_session.current();
    if (!current)
        return false;
    const app::Codebook& codebook = m_session.codebook();
    if (row.kind == Kind::Speaker) {
        return std::ranges::any_of(current->speakers, [&](const app::SpokenBy& speaker) {
            const app::Speaker* known = codebook.findSpeaker(speaker.name);
            return known && known->name == nameOf(row);
        });
    }
    return row.kind == Kind::Topic && std::ranges::any_of(current->topics, [&](const app::AboutTopic& topic) {
        const app::Topic* known = codebook.findTopic(topic.name);
        return known && known->name == nameOf(row);
    });
}

int CodebookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Kind kind = m_rows[static_cast<std::size_t>(index.row())].kind;
    return kind == Kind::Speaker || kind == Kind::Topic ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant CodebookModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto entry = static_cast<std::size_t>(row.entry);
    const app::Codebook& codebook = m_session.codebook();
    switch (role) {
    case Qt::DisplayRole:
        if (row.kind == Kind::SpeakerHeading)
            return tr("Speakers");
        if (row.kind == Kind::TopicHeading)
            return tr("Topics");
        return app::toQString(nameOf(row));
    case NameRole: return app::toQString(nameOf(row));
    case KindRole: return static_cast<int>(row.kind);
    case DepthRole: return row.depth;
    case ChosenRole: return isChosen(row);
    case KeyRole:
        if (row.kind == Kind::Speaker && !codebook.speakers()[entry].key.empty())
            //: A key on the keyboard: Alt and a digit
            return tr("Alt %1").arg(app::toQString(codebook.speakers()[entry].key));
        return row.kind == Kind::Topic ? app::toQString(codebook.topics()[entry].key) : QString();
    case ColourRole: return row.kind == Kind::Speaker ? speakerColour(codebook, nameOf(row)) : topicColour(codebook, nameOf(row));
    case Qt::AccessibleTextRole:
        return isChosen(row) ? tr("%1, chosen").arg(app::toQString(nameOf(row))) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return row.kind == Kind::Topic ? app::toQString(codebook.topics()[entry].definition).toHtmlEscaped() : QString();
    default: return {};
    }
}
}

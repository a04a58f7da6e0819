// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/marklayer.h"

#include "ui/support/theme.h"

#include <algorithm>
#include <limits>

namespace ui {

namespace {
constexpr int slack = 1; ///< beside a bar; the next one may be two pixels away
constexpr app::Span everywhere{0, std::numeric_limits<qint64>::max()};

const app::StatementId& idOf(const MarkInView& mark)
{
    return mark.statement->id;
}
}

MarkLayer::MarkLayer(MarginSide side, QObject* parent)
    : QObject(parent)
    , m_side(side)
    , m_marks(side)
{
}

void MarkLayer::setStatements(app::StatementList* statements)
{
    if (m_list)
        m_list->disconnect(this);
    m_list = statements;
    reindex();
    if (!statements)
        return;
    using app::StatementList;
    connect(statements, &StatementList::inserted, this, [this](int row) {
        m_index.insert(row, m_list->at(row).extent());
        announce(m_list->at(row).extent());
    });
    connect(statements, &StatementList::aboutToRemove, this, [this](int row) {
        forget(row);
        m_index.remove(row);
    });
    connect(statements, &StatementList::changed, this, [this](int row) {
        forget(row);
        m_index.replace(row, m_list->at(row).extent());
    });
    connect(statements, &StatementList::wasReset, this, &MarkLayer::reindex);
    // Statements move in memory whenever one comes or goes, wherever that is.
    for (const auto announced : {&StatementList::aboutToInsert, &StatementList::aboutToRemove})
        connect(statements, announced, this, &MarkLayer::forgetPlaces);
    connect(statements, &StatementList::aboutToReset, this, [this] {
        m_index = {};
        announce(everywhere);
    });
    connect(statements, &QObject::destroyed, this, &MarkLayer::reindex);
}

void MarkLayer::setStyle(StyleOf style)
{
    m_style = std::move(style);
    refresh();
}

void MarkLayer::refresh()
{
    m_styles.clear();
    announce(everywhere);
}

void MarkLayer::setCurrent(const app::StatementId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    announce(everywhere);
}

void MarkLayer::reindex()
{
    std::vector<app::Span> extents;
    if (m_list) {
        extents.reserve(m_list->all().size());
        for (const app::Statement& statement : m_list->all())
            extents.push_back(statement.extent());
    }
    m_index = MarkIndex(extents);
    refresh();
}

void MarkLayer::forget(int row)
{
    const app::Statement& statement = m_list->at(row);
    m_styles.erase(statement.id);
    announce(statement.extent());
}

void MarkLayer::announce(app::Span where)
{
    m_isFound = false;
    emit changed(where);
}

const MarkStyle& MarkLayer::styleOf(const app::Statement& statement)
{
    const auto [found, isNew] = m_styles.try_emplace(statement.id);
    if (isNew)
        found->second = m_style ? m_style(statement) : MarkStyle{{theme().softInk}, theme().jointTint, {}, {}};
    return found->second;
}

void MarkLayer::find(const TextColumn& column)
{
    if (m_isFound)
        return;
    m_isFound = true;
    m_labels.clear();
    m_marks.clear();
    if (!m_list)
        return;
    m_marks.find(
        column, *m_list, m_index, [this](const app::Statement& s) -> const MarkStyle& { return styleOf(s); },
        m_current);
    m_labels = marginLabels(column, m_side, m_marks.marks());
}

std::vector<app::StatementId> MarkLayer::statementsAt(qint64 character) const
{
    if (!m_list)
        return {};
    std::vector<const app::Statement*> found;
    for (const int row : m_index.rowsIn({character, character + 1})) {
        const app::Statement& statement = m_list->at(row);
        if (std::ranges::any_of(
                statement.selectors, [&](const app::Selector& selector) { return selector.span.contains(character); }))
            found.push_back(&statement);
    }
    std::ranges::stable_sort(found, {}, [](const app::Statement* statement) { return statement->extent().length(); });
    std::vector<app::StatementId> ids;
    for (const app::Statement* statement : found)
        ids.push_back(statement->id);
    return ids;
}

QString MarkLayer::nameOf(const app::StatementId& statement) const
{
    const auto found = std::ranges::find(marks(), statement, idOf);
    if (found == marks().end())
        return {};
    const MarkStyle& style = *found->style;
    //: Tool tip of bars in the margin: %1 is a coder, %2 the speakers and topics of their statement
    return style.coder.isEmpty() ? style.label : tr("%1: %2").arg(style.coder, style.label);
}

app::StatementId MarkLayer::inMarginAt(const TextColumn& column, QPoint point) const
{
    for (const MarginLabel& label : m_labels) {
        if (!label.box.contains(point))
            continue;
        // A count leads through all that it counts, in reading order. The one in hand is not counted, since it has a
        // lane.
        const auto inHand = std::ranges::find(marks(), m_current, idOf);
        const auto next = std::find_if(inHand, marks().end(), [&](const MarkInView& mark) {
            return mark.statement->id != m_current && std::ranges::contains(label.statements, mark.statement->id);
        });
        return next == marks().end() ? label.statements.front() : next->statement->id;
    }
    const LaneGrid grid(column, m_side);
    for (const MarkInView& mark : marks()) {
        if (!mark.lane || point.y() < mark.reach.top || point.y() >= mark.reach.bottom)
            continue;
        const int inner = grid.x(*mark.lane);
        const int outer = grid.x(*mark.lane + mark.bars - 1);
        if (point.x() >= std::min(inner, outer) - slack
            && point.x() < std::max(inner, outer) + grid.laneWidth() + slack)
            return mark.statement->id;
    }
    return {};
}
}

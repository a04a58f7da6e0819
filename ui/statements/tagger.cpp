// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/tagger.h"

#include "app/base/utf8.h"
#include "app/sidecars/tagging.h"
#include "ui/session/session.h"
#include "ui/statements/statementchanges.h"
#include "ui/statements/statementwords.h"

#include <algorithm>
#include <optional>

using app::toQString;

namespace ui {

namespace {

/// The statements as they stand in the list: first those whose words are gone.
class Listed
{
public:
    explicit Listed(Session& session)
        : m_lost(session.lostStatements())
        , m_others(session.statements())
    {
    }
    [[nodiscard]] int count() const { return m_lost.count() + m_others.count(); }
    [[nodiscard]] const app::StatementId& at(int row) const
    {
        return row < m_lost.count() ? m_lost.at(row).id : m_others.at(row - m_lost.count()).id;
    }
    [[nodiscard]] std::optional<int> rowOf(const app::StatementId& id) const
    {
        if (const std::optional<int> row = m_lost.rowOf(id))
            return row;
        return m_others.rowOf(id).transform([this](int row) { return m_lost.count() + row; });
    }

private:
    const app::StatementList& m_lost;
    const app::StatementList& m_others;
};
}

Tagger::Tagger(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::currentStatementChanged, this, [this] { m_lastTopic.clear(); });
    connect(&session, &Session::articleClosed, this, [this] { setSelection({}); });
}

void Tagger::setSelection(app::Span selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged(selection);
}

void Tagger::useSelection()
{
    setSelection({});
    emit selectionUsed();
}

bool Tagger::mayChange()
{
    if (!m_session.article()) {
        emit hint(tr("Open an article to tag it."));
        return false;
    }
    if (m_session.readOnlyBecause()) {
        //: %1 says why, and begins with a small letter: "it was written by a later version of Attribune"
        emit hint(tr("Your tag file of this article is read-only: %1.").arg(m_session.readOnlyBecause()->reason));
        return false;
    }
    return true;
}

const app::Statement* Tagger::toChange()
{
    if (!mayChange())
        return nullptr;
    const app::Statement* current = m_session.current();
    if (!current)
        emit hint(tr("Select words first: press S for the sentence, or take a statement with J and K."));
    return current;
}

void Tagger::addOnSelection(const std::function<void(app::Statement&)>& fill, const QString& step)
{
    if (!mayChange())
        return;
    auto statement = app::newStatement(m_session.article()->text(), {m_selection}, m_session.origin());
    if (!statement) {
        emit m_session.failed(statement.error());
        return;
    }
    fill(*statement);
    if (const auto added = m_session.add(std::move(*statement), step); !added) {
        emit m_session.failed(added.error());
        return;
    }
    useSelection();
}

void Tagger::toggleSpeaker(const std::string& name)
{
    const app::Codebook& codebook = m_session.codebook();
    if (hasSelection()) {
        addOnSelection(
            [&](app::Statement& statement) { statement = withSpeakerToggled(std::move(statement), name, codebook); },
            tr("Tag speaker %1").arg(toQString(name)));
        return;
    }
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const QString step = findSpeaker(*statement, name, codebook) ? tr("Remove speaker %1") : tr("Tag speaker %1");
    m_session.change(withSpeakerToggled(*statement, name, codebook), step.arg(toQString(name)));
}

void Tagger::toggleTopic(const std::string& name)
{
    const app::Codebook& codebook = m_session.codebook();
    if (hasSelection()) {
        addOnSelection(
            [&](app::Statement& statement) { statement = withTopicToggled(std::move(statement), name, codebook); },
            tr("Tag topic %1").arg(toQString(name)));
        m_lastTopic = name;
        return;
    }
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const bool wasThere = findTopic(*statement, name, codebook);
    m_session.change(withTopicToggled(*statement, name, codebook),
        (wasThere ? tr("Remove topic %1") : tr("Tag topic %1")).arg(toQString(name)));
    m_lastTopic = wasThere ? std::string() : name;
}

void Tagger::setStance(const std::string& topic, app::Stance stance)
{
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    //: Name of an undo step. %1 is a topic, %2 a stance.
    const QString step = tr("Stance on %1: %2").arg(toQString(topic), stanceName(stance));
    m_session.change(withStance(*statement, topic, stance, m_session.codebook()), step);
    m_lastTopic = topic;
}

void Tagger::cycleStance()
{
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const app::AboutTopic* topic =
        m_lastTopic.empty() ? nullptr : findTopic(*statement, m_lastTopic, m_session.codebook());
    if (!topic && !statement->topics.empty())
        topic = &statement->topics.back();
    if (!topic) {
        emit hint(tr("A stance is taken on a topic: give the statement one first."));
        return;
    }
    setStance(std::string(topic->name), stanceAfter(topic->stance));
}

void Tagger::setManner(app::Manner manner)
{
    if (const app::Statement* statement = toChange())
        m_session.change(withManner(*statement, manner), tr("Manner: %1").arg(mannerName(manner)));
}

void Tagger::deleteCurrent()
{
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const Listed list(m_session);
    const int row = list.rowOf(statement->id).value_or(0);
    const int neighbour = row + 1 < list.count() ? row + 1 : row - 1;
    const app::StatementId next = neighbour >= 0 ? list.at(neighbour) : app::StatementId();
    m_session.remove(statement->id);
    m_session.setCurrentStatement(next);
}

void Tagger::addSpan()
{
    if (!hasSelection()) {
        emit hint(tr("Select the words to add first."));
        return;
    }
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const app::Text& text = m_session.article()->text();
    // Of words that are gone nothing is left that others could be added to.
    m_session.change(
        m_session.isCurrentLost() ? withWords(*statement, text, m_selection) : withSpan(*statement, text, m_selection),
        tr("Add words to statement"));
    useSelection();
}

void Tagger::setBorders()
{
    if (!hasSelection()) {
        emit hint(tr("Select the words that the statement shall have first."));
        return;
    }
    const app::Statement* statement = toChange();
    if (!statement)
        return;
    const app::Text& text = m_session.article()->text();
    const auto after = m_session.isCurrentLost() ? withWords(*statement, text, m_selection)
                                                 : withBorders(*statement, text, m_selection);
    if (!after) {
        emit hint(tr("This statement has several parts: select words that overlap the part you mean."));
        return;
    }
    m_session.change(*after, tr("Set borders of statement"));
    useSelection();
}

void Tagger::next()
{
    step(1);
}

void Tagger::previous()
{
    step(-1);
}

void Tagger::step(int by)
{
    const Listed list(m_session);
    if (list.count() == 0) {
        emit hint(tr("No statements yet."));
        return;
    }
    const auto row = list.rowOf(m_session.currentStatement());
    int target = row ? *row + by : (by > 0 ? 0 : list.count() - 1);
    if (target >= list.count()) {
        target = 0;
        emit hint(tr("Went on from the first statement."));
    } else if (target < 0) {
        target = list.count() - 1;
        emit hint(tr("Went on from the last statement."));
    }
    m_session.setCurrentStatement(list.at(target));
    emit wentToStatement();
}
}

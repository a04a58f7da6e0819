// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewsession.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"
#include "app/review/differingwords.h"
#include "ui/review/colleagues.h"
#include "ui/session/session.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

std::vector<app::JudgedStatement> judged(const std::string& coder, const std::vector<const app::Statement*>& statements)
{
    std::vector<app::JudgedStatement> versions;
    for (const app::Statement* statement : statements)
        versions.push_back(app::judged(coder, *statement));
    return versions;
}
}

ReviewSession::ReviewSession(Session& session, Colleagues& colleagues, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_colleagues(colleagues)
    , m_comparison(comparisonNow())
{
    connect(&colleagues, &Colleagues::changed, this, &ReviewSession::chooseSides);
    connect(&session, &Session::articleClosed, this, &ReviewSession::chooseSides);
    connect(&session, &Session::codebookChanged, this, &ReviewSession::compare);
    connect(&session, &Session::remarksChanged, this, &ReviewSession::takeUpVerdicts);
    const app::StatementList& own = session.statements();
    for (const auto signal :
        {&app::StatementList::inserted, &app::StatementList::removed, &app::StatementList::changed})
        connect(&own, signal, this, &ReviewSession::compare);
    connect(&own, &app::StatementList::wasReset, this, &ReviewSession::compare);
}

void ReviewSession::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    chooseSides();
}

// --- who is compared ---------------------------------------------------------------------------------------------

void ReviewSession::setSides(const Sides& sides)
{
    m_wanted = sides;
    chooseSides();
}

void ReviewSession::setBlind(bool blind)
{
    if (blind == m_isBlind)
        return;
    m_isBlind = blind;
    fillLists();
    emit sidesChanged();
    emit compared();
}

void ReviewSession::chooseSides()
{
    const std::string& own = m_session.coder().id;
    const auto exists = [&](const std::string& coder) {
        return !coder.empty() && (coder == own || m_colleagues.fileOf(coder));
    };
    Sides sides;
    if (m_session.article() && exists(m_wanted.left) && exists(m_wanted.right)) {
        sides = m_wanted;
    } else if (m_session.article() && !m_colleagues.files().empty()) {
        // One's own statements with a colleague's; a reviewer who has tagged nothing compares two others.
        std::vector<std::string> others;
        for (const app::CoderFile& file : m_colleagues.files())
            if (app::hasTagged(file))
                others.push_back(file.sidecar.header.coder.id);
        std::ranges::stable_partition(others, [](const std::string& coder) { return coder != app::consensusCoder; });
        if (m_session.statements().count() == 0 && others.size() > 1)
            sides = {others[0], others[1]};
        else if (!others.empty())
            sides = {own, others[0]};
    }
    m_sides = sides;
    emit sidesChanged();
    compare();
}

std::vector<app::Statement> ReviewSession::statementsBy(const std::string& coder) const
{
    if (coder.empty())
        return {};
    if (coder == m_session.coder().id)
        return m_session.statements().all();
    const app::CoderFile* file = m_colleagues.fileOf(coder);
    return file ? file->sidecar.statements : std::vector<app::Statement>();
}

QString ReviewSession::nameOf(const std::string& coder) const
{
    const QString name = app::toQString(coder);
    //: Name of a coder in a review; it is the reviewer
    return coder == m_session.coder().id ? tr("%1 (you)").arg(name) : name;
}

// --- what differs ------------------------------------------------------------------------------------------------

void ReviewSession::compare()
{
    // The place in hand is found again by what is marked there: its number changes with the statements around it.
    app::StatementId inHand;
    if (m_current >= 0)
        for (const bool left : {true, false})
            for (const app::Statement* statement : statementsOf(m_current, left))
                inHand = statement->id;
    m_comparison = comparisonNow();
    m_verdicts = m_session.verdicts();
    m_queue.clear();
    m_placeOf.clear();
    for (int place = 0; place < std::ssize(places()); ++place) {
        if (!placeAt(place).isSame())
            m_queue.push_back(place);
        for (const bool left : {true, false})
            for (const app::Statement* statement : statementsOf(place, left))
                m_placeOf.emplace(statement->id, place);
    }
    if (placeOf(m_awaited))
        inHand = std::exchange(m_awaited, {});
    m_current = placeOf(inHand).value_or(-1);
    if (m_current < 0 && !m_queue.empty()) {
        const auto open = std::ranges::find_if(m_queue, [this](int place) { return isOpen(place); });
        m_current = open == m_queue.end() ? m_queue.front() : *open;
    }
    fillLists();
    emit compared();
    emit currentChanged(m_current);
}

app::Comparison ReviewSession::comparisonNow() const
{
    if (!m_isActive || m_sides.left.empty())
        return {{}, {}, m_session.codebook()};
    return {{m_sides.left, statementsBy(m_sides.left)}, {m_sides.right, statementsBy(m_sides.right)},
        m_colleagues.mapping().inCodebook(m_session.codebook()), m_session.verdicts()};
}

void ReviewSession::takeUpVerdicts()
{
    if (!m_isActive || places().empty())
        return;
    const auto verdictsByPlace = [this](const std::vector<app::Verdict>& verdicts) {
        std::vector<std::optional<app::Verdict>> byPlace;
        for (const app::Place& place : places())
            byPlace.push_back(
                place.verdict ? std::optional(verdicts[static_cast<std::size_t>(*place.verdict)]) : std::nullopt);
        return byPlace;
    };
    const auto before = verdictsByPlace(m_verdicts);
    m_comparison = comparisonNow();
    m_verdicts = m_session.verdicts();
    const auto now = verdictsByPlace(m_verdicts);
    emit verdictsChanged();
    // Whoever undoes a decision wants to see which one it was.
    if (!m_isDeciding && before.size() == now.size())
        for (const int place : m_queue)
            if (before[static_cast<std::size_t>(place)] != now[static_cast<std::size_t>(place)])
                setCurrent(place);
}

void ReviewSession::fillLists()
{
    if (!m_isBlind) {
        m_first.reset(m_comparison->left().statements);
        m_second.reset(m_comparison->right().statements);
        return;
    }
    std::vector<app::Statement> first, second;
    for (int place = 0; place < std::ssize(places()); ++place) {
        const bool swapped = isSwapped(place);
        for (const app::Statement* statement : statementsOf(place, !swapped))
            first.push_back(*statement);
        for (const app::Statement* statement : statementsOf(place, swapped))
            second.push_back(*statement);
    }
    m_first.reset(std::move(first));
    m_second.reset(std::move(second));
}

std::vector<const app::Statement*> ReviewSession::statementsOf(int place, bool left) const
{
    const app::Match& match = placeAt(place).match;
    std::vector<const app::Statement*> statements;
    for (const int index : left ? match.mine : match.theirs)
        statements.push_back(left ? &m_comparison->leftAt(index) : &m_comparison->rightAt(index));
    return statements;
}

bool ReviewSession::isSwapped(int place) const
{
    if (!m_isBlind)
        return false;
    // By what is marked there and by whom it is reviewed: a place is shown the same way whenever one comes back to it,
    // and no pattern runs through the queue.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(m_session.coder().id));
    for (const bool left : {true, false})
        for (const app::Statement* statement : statementsOf(place, left))
            hash.addData(QByteArray::fromStdString(statement->id.value()));
    return hash.result().front() & 1;
}

std::array<ReviewSession::Version, 2> ReviewSession::versionsOf(int place) const
{
    std::array<Version, 2> versions{Version{m_sides.left, nameOf(m_sides.left), statementsOf(place, true)},
        Version{m_sides.right, nameOf(m_sides.right), statementsOf(place, false)}};
    if (isSwapped(place))
        std::swap(versions[0], versions[1]);
    if (m_isBlind) {
        //: Blind review: the first of two coders, who are not named
        versions[0].name = tr("Version A");
        //: Blind review: the second of two coders, who are not named
        versions[1].name = tr("Version B");
    }
    return versions;
}

std::vector<app::Span> ReviewSession::spansOf(int place) const
{
    std::vector<const app::Statement*> all = statementsOf(place, true);
    std::ranges::copy(statementsOf(place, false), std::back_inserter(all));
    return app::spansOf(all);
}

int ReviewSession::paragraphOf(int place) const
{
    const app::Text& text = m_session.article()->text();
    const std::vector<app::Span> spans = spansOf(place);
    if (spans.empty())
        return 0;
    int count = 0;
    for (qint64 paragraph = text.paragraphAt(spans.front().start); paragraph >= 0; --paragraph)
        count += text.paragraph(paragraph).isEmpty() ? 0 : 1;
    return count;
}

std::vector<app::Span> ReviewSession::differingWords() const
{
    return app::differingWords(*m_comparison);
}

std::optional<int> ReviewSession::placeOf(const app::StatementId& statement) const
{
    const auto found = m_placeOf.find(statement);
    return found == m_placeOf.end() ? std::nullopt : std::optional(found->second);
}

const app::Verdict* ReviewSession::verdictOn(int place) const
{
    const std::optional<int> verdict = placeAt(place).verdict;
    return verdict ? &m_session.verdicts()[static_cast<std::size_t>(*verdict)] : nullptr;
}

bool ReviewSession::isOpen(int place) const
{
    const app::Verdict* verdict = verdictOn(place);
    return !verdict || verdict->decision == app::Decision::Undecided || placeAt(place).outdated;
}

int ReviewSession::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_queue, [this](int place) { return isOpen(place); }));
}

bool ReviewSession::isMarkedByBoth(int place) const
{
    return !statementsOf(place, true).empty() && !statementsOf(place, false).empty();
}

bool ReviewSession::takesSecond(int place) const
{
    const app::Verdict* verdict = verdictOn(place);
    if (!verdict)
        return false;
    const bool leftStands = (verdict->decision == app::Decision::Accept) == placeAt(place).judgesLeft;
    return leftStands == isSwapped(place);
}

void ReviewSession::goTo(const app::StatementId& statement)
{
    if (const std::optional<int> place = placeOf(statement))
        setCurrent(*place);
    else
        m_awaited = statement;
}

void ReviewSession::setCurrent(int place)
{
    m_awaited = {};
    if (place == m_current)
        return;
    m_current = place;
    emit currentChanged(place);
}

// --- deciding ----------------------------------------------------------------------------------------------------

bool ReviewSession::canDecide() const
{
    return m_current >= 0 && !m_session.readOnlyBecause();
}

app::Verdict ReviewSession::verdictToChange(int place) const
{
    app::Verdict verdict;
    if (const app::Verdict* known = verdictOn(place))
        verdict = *known;
    // Always on what is there now: a decision taken again is no longer outdated.
    const std::vector<const app::Statement*> left = statementsOf(place, true);
    const std::vector<const app::Statement*> right = statementsOf(place, false);
    verdict.judged = right.empty() ? judged(m_sides.left, left) : judged(m_sides.right, right);
    verdict.against = right.empty() ? std::vector<app::JudgedStatement>() : judged(m_sides.left, left);
    return verdict;
}

void ReviewSession::change(int place, app::Verdict verdict, const QString& step)
{
    const QScopedValueRollback deciding(m_isDeciding, true);
    const app::Verdict* known = verdictOn(place);
    const std::optional<app::Verdict> before = known ? std::optional(*known) : std::nullopt;
    if (verdict.decision == app::Decision::Undecided && verdict.comment.empty()) {
        if (before)
            m_session.changeVerdict(before, std::nullopt, step);
        return;
    }
    if (before && verdict == *before)
        return;
    verdict.modified = m_session.origin().timestamp();
    if (!before) {
        verdict.id = app::VerdictId(m_session.origin().newUrn());
        verdict.created = verdict.modified;
    }
    m_session.changeVerdict(before, verdict, step);
}

void ReviewSession::decide(app::Decision decision, const QString& step)
{
    if (!canDecide())
        return;
    app::Verdict verdict = verdictToChange(m_current);
    verdict.decision = decision;
    verdict.amended.reset();
    change(m_current, std::move(verdict), step);
}

void ReviewSession::takeSecond()
{
    if (!canDecide())
        return;
    decide(isMarkedByBoth(m_current) && isSwapped(m_current) ? app::Decision::Reject : app::Decision::Accept,
        tr("Accept"));
}

void ReviewSession::takeFirst()
{
    if (!canDecide())
        return;
    decide(isMarkedByBoth(m_current) && isSwapped(m_current) ? app::Decision::Accept : app::Decision::Reject,
        tr("Reject"));
}

void ReviewSession::takeBoth()
{
    if (m_current >= 0 && isMarkedByBoth(m_current))
        decide(app::Decision::Both, tr("Take both"));
}

void ReviewSession::amend(const app::Statement& instead)
{
    if (!canDecide())
        return;
    app::Verdict verdict = verdictToChange(m_current);
    verdict.decision = app::Decision::Amend;
    verdict.amended = instead;
    verdict.amended->id = app::StatementId(m_session.origin().newUrn());
    verdict.amended->created = verdict.amended->modified = m_session.origin().timestamp();
    change(m_current, std::move(verdict), tr("Amend"));
}

void ReviewSession::comment(int place, const QString& text)
{
    if (place < 0 || m_session.readOnlyBecause())
        return;
    const app::Verdict* known = verdictOn(place);
    // A comment is no new decision: what was judged stays what it was.
    app::Verdict verdict = known ? *known : verdictToChange(place);
    verdict.comment = app::toUtf8(text.trimmed());
    change(place, std::move(verdict), text.trimmed().isEmpty() ? tr("Delete comment") : tr("Comment"));
}

void ReviewSession::reopen()
{
    decide(app::Decision::Undecided, tr("Take back the decision"));
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewsession.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"
#include "app/review/differingwords.h"
#include "app/review/joinedspans.h"
#include "app/review/judgedchange.h"
#include "app/review/verdictplacing.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void addJudged(std::vector<app::JudgedStatement>& to, const ReviewSession::Version& version)
{
    for (const app::Statement* statement : version.statements)
        to.push_back(app::judged(version.coder, *statement));
}

/// Where only the article around the words was changed, nobody changed the place.
std::vector<app::JudgedStatement> withPlacesOf(const std::vector<app::JudgedStatement>& shown,
    std::vector<app::JudgedStatement> now, const app::Codebook& codebook)
{
    for (std::size_t i = 0; i < std::min(now.size(), shown.size()); ++i)
        if (now[i].statement.id == shown[i].statement.id
            && !app::changesSince(shown[i], now[i].statement, codebook).testFlag(app::Difference::Borders))
            now[i].statement.selectors = shown[i].statement.selectors;
    return now;
}

QString nameOfVersion(int version)
{
    //: Blind review: one of the coders, who are not named; %1 is a letter
    return ReviewSession::tr("Version %1").arg(versionLetter(version));
}
}

ReviewSession::ReviewSession(Session& session, Colleagues& colleagues, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_colleagues(colleagues)
{
    connect(&colleagues, &Colleagues::changed, this, &ReviewSession::chooseSides);
    connect(&session, &Session::aboutToLeaveArticle, this, &ReviewSession::rememberPlace);
    connect(&session, &Session::articleClosed, this, [this] {
        // It may be opened again with another text, or be come back to.
        if (m_awaited.empty())
            m_awaited = std::exchange(m_remembered, {});
        chooseSides();
    });
    connect(&session, &Session::codebookChanged, this, &ReviewSession::compare);
    connect(&session, &Session::remarksChanged, this, &ReviewSession::takeUpVerdicts);
    for (const app::StatementList* own : {&session.statements(), &session.lostStatements()}) {
        for (const auto signal :
            {&app::StatementList::inserted, &app::StatementList::removed, &app::StatementList::changed})
            connect(own, signal, this, &ReviewSession::compare);
        connect(own, &app::StatementList::wasReset, this, &ReviewSession::compare);
    }
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
    m_wantsAll = false;
    chooseSides();
}

void ReviewSession::setAllSides()
{
    m_wantsAll = true;
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

ReviewSession::Sides ReviewSession::taggers() const
{
    Sides taggers;
    if (m_session.statements().count() > 0)
        taggers.push_back(m_session.coder().id);
    for (const app::CoderFile& file : m_colleagues.files())
        if (app::hasTagged(file) && file.sidecar.header.coder.id != app::consensusCoder)
            taggers.push_back(file.sidecar.header.coder.id);
    return taggers;
}

ReviewSession::Sides ReviewSession::usualSides() const
{
    // One's own statements with a colleague's; a reviewer who has tagged nothing compares all others.
    const std::string& own = m_session.coder().id;
    Sides others = taggers();
    std::erase(others, own);
    const bool hasTaggedNothing = m_session.statements().count() == 0;
    if (hasTaggedNothing && others.size() > 1)
        return others;
    if (const app::CoderFile* consensus = m_colleagues.fileOf(app::consensusCoder);
        consensus && app::hasTagged(*consensus))
        others.emplace_back(app::consensusCoder);
    if (hasTaggedNothing && others.size() > 1)
        return others;
    return others.empty() ? Sides() : Sides{own, others.front()};
}

void ReviewSession::chooseSides()
{
    Sides sides;
    if (m_session.article() && !m_colleagues.files().empty()) {
        const auto exists = [&](const std::string& coder) {
            return coder == m_session.coder().id || m_colleagues.fileOf(coder);
        };
        if (m_wantsAll)
            sides = taggers();
        else
            std::ranges::copy_if(m_wanted, std::back_inserter(sides), exists);
        if (sides.size() < 2)
            sides = usualSides();
    }
    if (sides != m_sides || isPlaceGone())
        leavePlace();
    m_sides = sides;
    emit sidesChanged();
    compare();
}

app::Side ReviewSession::sideOf(const std::string& coder) const
{
    if (coder == m_session.coder().id)
        return m_session.side();
    const app::CoderFile* file = m_colleagues.fileOf(coder);
    // Their names were taken for ours when the file was read.
    return file ? app::sideOf(*file, {}) : app::Side{coder};
}

QString ReviewSession::nameOf(const std::string& coder) const
{
    const QString name = app::toQString(coder);
    //: Name of a coder in a review; it is the reviewer
    return coder == m_session.coder().id ? tr("%1 (you)").arg(name) : name;
}

// --- what differs ------------------------------------------------------------------------------------------------

bool ReviewSession::isPlaceGone() const
{
    if (m_current < 0)
        return false;
    for (std::size_t side = 0; side < m_comparison.sides().size(); ++side) {
        const std::string& coder = m_comparison.sides()[side].coder;
        const app::CoderFile* file = m_colleagues.fileOf(coder);
        for (const app::Statement* statement : m_comparison.statementsOf(placeAt(m_current), side))
            if (coder == m_session.coder().id
                    ? m_session.statements().find(statement->id) != nullptr
                    : file && std::ranges::contains(file->sidecar.statements, statement->id, &app::Statement::id))
                return false;
    }
    return true;
}

/// Somebody may be writing a comment on the place in hand: it is a verdict on what was compared until now.
void ReviewSession::leavePlace()
{
    if (m_current < 0 || !m_session.article())
        return;
    const QScopedValueRollback leaving(m_isLeaving, true); // all verdicts are taken up after it
    emit aboutToLosePlace();
}

void ReviewSession::rememberPlace()
{
    leavePlace();
    m_remembered.clear();
    if (m_current < 0)
        return;
    for (const app::Statement* statement : statementsAt(m_current))
        m_remembered.push_back(statement->id);
}

std::optional<int> ReviewSession::awaitedPlace() const
{
    for (const app::StatementId& id : m_awaited)
        if (const std::optional<int> place = placeOf(id))
            return place;
    return std::nullopt;
}

void ReviewSession::compare()
{
    // The place in hand is found again by what is marked there: its number changes with the statements around it.
    std::vector<app::StatementId> inHand;
    app::Span extent;
    if (m_current >= 0) {
        for (const app::Statement* statement : statementsAt(m_current))
            inHand.push_back(statement->id);
        extent = placeAt(m_current).at.extent;
    }
    m_comparison = comparisonNow();
    m_verdicts = m_session.verdicts();
    m_queue.clear();
    m_placeOf.clear();
    for (int place = 0; place < std::ssize(places()); ++place) {
        if (!placeAt(place).isSame())
            m_queue.push_back(place);
        for (const app::Statement* statement : statementsAt(place))
            m_placeOf.emplace(statement->id, place);
    }
    const bool isAwaited = awaitedPlace().has_value();
    if (isAwaited)
        inHand = std::exchange(m_awaited, {});
    const bool hadPlace = m_current >= 0;
    m_current = -1;
    for (const app::StatementId& id : inHand)
        if (m_current < 0)
            m_current = placeOf(id).value_or(-1);
    const bool isKept = m_current >= 0 && !isAwaited;
    if (!isKept)
        m_chosen.clear();
    if (m_current < 0 && !m_queue.empty()) {
        // The next one to where it was; at the beginning, the first that is open.
        const auto next = std::ranges::find_if(
            m_queue, [&](int place) { return hadPlace ? placeAt(place).at.extent.end > extent.start : isOpen(place); });
        m_current = next != m_queue.end() ? *next : hadPlace ? m_queue.back() : m_queue.front();
    }
    fillLists();
    emit compared();
    if (!isKept)
        emit currentChanged(m_current);
}

app::Codebook ReviewSession::names() const
{
    return m_colleagues.mapping().inCodebook(m_session.codebook());
}

app::JointComparison ReviewSession::comparisonNow() const
{
    if (!m_isActive || m_sides.empty())
        return {};
    std::vector<app::Side> sides;
    for (const std::string& coder : m_sides)
        sides.push_back(sideOf(coder));
    return {std::move(sides), names(), m_session.article()->text(), m_session.verdicts()};
}

std::vector<app::Comparison> ReviewSession::pairs() const
{
    return app::compareWithFirst(m_comparison.sides(), names(), m_session.verdicts());
}

void ReviewSession::takeUpVerdicts()
{
    if (!m_isActive || m_isLeaving || places().empty())
        return;
    const std::vector<app::Verdict> verdictsBefore = std::exchange(m_verdicts, m_session.verdicts());
    const std::vector<std::optional<int>> before = verdictsByPlace();
    m_comparison.takeUp(m_verdicts, names(), m_session.article()->text());
    emit verdictsChanged();
    if (m_isDeciding)
        return;
    // Whoever undoes a decision wants to see which one it was.
    const auto isSame = [&](std::optional<int> then, std::optional<int> now) {
        return then && now
            ? verdictsBefore[static_cast<std::size_t>(*then)] == m_verdicts[static_cast<std::size_t>(*now)]
            : then == now;
    };
    for (const int place : m_queue)
        if (!isSame(before[static_cast<std::size_t>(place)], placeAt(place).verdict))
            setCurrent(place);
}

std::vector<std::optional<int>> ReviewSession::verdictsByPlace() const
{
    std::vector<std::optional<int>> verdicts;
    verdicts.reserve(places().size());
    for (const app::JointlyMarked& place : places())
        verdicts.push_back(place.verdict);
    return verdicts;
}

void ReviewSession::fillLists()
{
    m_lanes.clear();
    if (!m_isBlind && m_comparison.sides().size() == 2) {
        m_first.reset(m_comparison.sides()[0].statements);
        m_second.reset(m_comparison.sides()[1].statements);
        return;
    }
    std::vector<app::Statement> first, second;
    for (int place = 0; place < std::ssize(places()); ++place) {
        const std::vector<Version> versions = versionsOf(place);
        for (std::size_t i = 0; i < versions.size(); ++i)
            for (const app::Statement* statement : versions[i].statements) {
                app::Statement& listed = (i == 0 ? first : second).emplace_back(*statement);
                if (!isOfSeveral())
                    continue;
                listed.id = app::StatementId(versions[i].coder + ' ' + statement->id.value());
                m_placeOf.emplace(listed.id, place);
                m_lanes.emplace(listed.id,
                    Lane{static_cast<int>(i),
                        m_isBlind ? versionLetter(static_cast<int>(i)) : app::toQString(versions[i].coder)});
            }
    }
    m_first.reset(std::move(first));
    m_second.reset(std::move(second));
}

std::optional<ReviewSession::Lane> ReviewSession::laneOf(const app::StatementId& statement) const
{
    const auto found = m_lanes.find(statement);
    return found == m_lanes.end() ? std::nullopt : std::optional(found->second);
}

QStringList ReviewSession::laneNames() const
{
    QStringList names;
    for (const app::Side& side : m_comparison.sides())
        names += m_isBlind ? nameOfVersion(static_cast<int>(names.size())) : nameOf(side.coder);
    return names;
}

std::vector<const app::Statement*> ReviewSession::statementsAt(int place) const
{
    std::vector<const app::Statement*> all;
    for (std::size_t side = 0; side < m_comparison.sides().size(); ++side)
        std::ranges::copy(m_comparison.statementsOf(placeAt(place), side), std::back_inserter(all));
    return all;
}

std::vector<std::size_t> ReviewSession::orderAt(int place) const
{
    std::vector<std::size_t> order(m_comparison.sides().size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (!m_isBlind)
        return order;
    // By what is marked there and by whom it is reviewed: a place is shown the same way whenever one comes back to it,
    // and no pattern runs through the queue.
    QByteArray here = QByteArray::fromStdString(m_session.coder().id);
    for (const app::Statement* statement : statementsAt(place))
        here += QByteArray::fromStdString(statement->id.value());
    std::ranges::sort(order, {}, [&](std::size_t side) {
        return QCryptographicHash::hash(
            here + QByteArray::fromStdString(m_comparison.sides()[side].coder), QCryptographicHash::Sha256);
    });
    return order;
}

std::vector<ReviewSession::Version> ReviewSession::versionsOf(int place) const
{
    std::vector<Version> versions;
    for (const std::size_t side : orderAt(place)) {
        const std::string& coder = m_comparison.sides()[side].coder;
        versions.push_back({coder, m_isBlind ? nameOfVersion(static_cast<int>(versions.size())) : nameOf(coder),
            m_comparison.statementsOf(placeAt(place), side), placeAt(place).kinds[side]});
    }
    return versions;
}

std::vector<app::Span> ReviewSession::spansOf(int place) const
{
    return app::spansOf(statementsAt(place));
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
    return app::differingWords(m_comparison);
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

std::vector<const app::Verdict*> ReviewSession::widerVerdictsOn(int place) const
{
    const std::vector<Version> versions = versionsOf(place);
    const auto isHere = [&](const app::JudgedStatement& each) {
        return std::ranges::any_of(versions, [&](const Version& version) {
            return version.coder == each.coder
                && std::ranges::any_of(version.statements,
                    [&](const app::Statement* statement) { return statement->id == each.statement.id; });
        });
    };
    std::vector<const app::Verdict*> wider;
    for (const app::Verdict& verdict : m_session.verdicts())
        if (verdict.decision != app::Decision::Undecided && !app::concernsOnly(verdict, m_sides)
            && (std::ranges::any_of(verdict.judged, isHere) || std::ranges::any_of(verdict.against, isHere)))
            wider.push_back(&verdict);
    return wider;
}

app::CurrentStatements ReviewSession::currentStatements() const
{
    app::CurrentStatements current;
    const std::string& own = m_session.coder().id;
    current.add(own, m_session.statements().all(), !m_session.readOnlyBecause());
    current.addUnanchored(own, m_session.lostStatements().all());
    for (const app::CoderFile& file : m_colleagues.files()) {
        const std::string& coder = file.sidecar.header.coder.id;
        current.add(coder, file.sidecar.statements, !file.isBroken);
        current.addUnanchored(coder, file.unanchored);
    }
    return current;
}

bool ReviewSession::isOutdated(const app::Verdict& verdict) const
{
    return currentStatements().isOutdated(verdict, names());
}

bool ReviewSession::isOpen(int place) const
{
    return placeAt(place).isOpen;
}

int ReviewSession::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_queue, [this](int place) { return isOpen(place); }));
}

bool ReviewSession::hasSeveralVersions(int place) const
{
    // Of two it is asked whose stands, also where they are the same.
    return isOfSeveral() ? placeAt(place).versionCount() > 1 : !std::ranges::contains(placeAt(place).kinds, -1);
}

std::vector<int> ReviewSession::standingAt(int place) const
{
    const app::Verdict* verdict = verdictOn(place);
    std::vector<int> standing;
    if (!verdict)
        return standing;
    const bool judgedStand = verdict->decision == app::Decision::Accept || verdict->decision == app::Decision::Both;
    const bool othersStand = verdict->decision == app::Decision::Reject || verdict->decision == app::Decision::Both;
    const std::vector<Version> versions = versionsOf(place);
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const std::string& coder = versions[i].coder;
        if ((judgedStand && std::ranges::contains(verdict->judged, coder, &app::JudgedStatement::coder))
            || (othersStand && std::ranges::contains(verdict->against, coder, &app::JudgedStatement::coder)))
            standing.push_back(static_cast<int>(i));
    }
    return standing;
}

void ReviewSession::goTo(const app::StatementId& statement)
{
    if (const std::optional<int> place = placeOf(statement))
        setCurrent(*place);
    else
        m_awaited = {statement};
}

void ReviewSession::setCurrent(int place)
{
    m_awaited = {};
    if (place == m_current)
        return;
    m_current = place;
    m_chosen.clear();
    emit currentChanged(place);
}

int ReviewSession::chosenAt(int place) const
{
    const std::vector<Version> versions = versionsOf(place);
    if (place == m_current && !m_chosen.empty())
        if (const auto found = std::ranges::find(versions, m_chosen, &Version::coder);
            found != versions.end() && !found->statements.empty())
            return static_cast<int>(found - versions.begin());
    if (const std::vector<int> standing = standingAt(place); !standing.empty())
        return standing.front();
    // Whose version is whose must have no say in a blind review, and one's own is the last that one would accept.
    const auto weight = [&](const Version& version) {
        const bool isOthers = !m_isBlind && version.coder != m_session.coder().id;
        return std::pair(
            version.statements.empty() ? 0 : std::ranges::count(versions, version.kind, &Version::kind), isOthers);
    };
    return static_cast<int>(std::ranges::max_element(versions, {}, weight) - versions.begin());
}

int ReviewSession::chosen() const
{
    return m_current < 0 || !isOfSeveral() ? -1 : chosenAt(m_current);
}

void ReviewSession::choose(int version)
{
    if (m_current < 0 || !isOfSeveral())
        return;
    const std::vector<Version> versions = versionsOf(m_current);
    if (version < 0 || version >= std::ssize(versions)
        || versions[static_cast<std::size_t>(version)].statements.empty())
        return;
    m_chosen = versions[static_cast<std::size_t>(version)].coder;
    emit chosenChanged();
}

void ReviewSession::chooseNext(int steps)
{
    if (m_current < 0 || !isOfSeveral())
        return;
    const std::vector<Version> versions = versionsOf(m_current);
    const auto count = static_cast<int>(versions.size());
    int version = chosen();
    do
        version = (version + steps + count) % count;
    while (versions[static_cast<std::size_t>(version)].statements.empty());
    choose(version);
}

std::vector<app::JudgedStatement> ReviewSession::versionsInHand() const
{
    std::vector<app::JudgedStatement> versions;
    if (m_current >= 0)
        for (const Version& version : versionsOf(m_current))
            addJudged(versions, version);
    return versions;
}

bool ReviewSession::isStill(const std::vector<app::JudgedStatement>& shown)
{
    m_colleagues.takeInChanges();
    const std::vector<app::JudgedStatement> now = withPlacesOf(shown, versionsInHand(), names());
    if (now == shown)
        return true;
    QStringList who;
    for (const auto& [some, others] : {std::pair(&shown, &now), {&now, &shown}})
        for (const app::JudgedStatement& each : *some)
            if (const QString name = nameOf(each.coder); !std::ranges::contains(*others, each) && !who.contains(name))
                who += name;
    emit refused(m_isBlind ? tr("Nothing was decided: this place was changed in the meantime. Look at it as it is now.")
                           //: %1 are names of coders
                           : tr("Nothing was decided: %1 changed this place in the meantime. Look at it as it is now.")
                                 .arg(who.join(u", "_s)));
    return false;
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
    verdict.judged.clear();
    verdict.against.clear();
    const std::vector<Version> versions = versionsOf(place);
    // Of two it is the second one's statement that is judged, of several the chosen one, with those that say the same:
    // their authors were right as well.
    int kind = versions[static_cast<std::size_t>(chosenAt(place))].kind;
    if (!isOfSeveral())
        kind = placeAt(place).kinds[1] >= 0 ? placeAt(place).kinds[1] : placeAt(place).kinds[0];
    for (const Version& version : versions) {
        const bool isJudged =
            isOfSeveral() || !hasSeveralVersions(place) ? version.kind == kind : version.coder == m_sides[1];
        addJudged(isJudged ? verdict.judged : verdict.against, version);
    }
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

/// What is accepted of two is what is shown second, which a blind review may have turned round.
bool ReviewSession::isPairSwapped(int place) const
{
    return !isOfSeveral() && hasSeveralVersions(place) && versionsOf(place).front().coder != m_sides.front();
}

void ReviewSession::accept()
{
    if (canDecide())
        decide(isPairSwapped(m_current) ? app::Decision::Reject : app::Decision::Accept, tr("Accept"));
}

void ReviewSession::reject()
{
    if (!canDecide())
        return;
    if (!isOfSeveral()) {
        decide(isPairSwapped(m_current) ? app::Decision::Accept : app::Decision::Reject, tr("Reject"));
        return;
    }
    // None of them stands, so there is nothing that they are judged against.
    app::Verdict verdict = verdictToChange(m_current);
    std::ranges::move(verdict.against, std::back_inserter(verdict.judged));
    verdict.against.clear();
    verdict.decision = app::Decision::Reject;
    verdict.amended.reset();
    change(m_current, std::move(verdict), tr("Reject"));
}

void ReviewSession::takeAll()
{
    if (m_current >= 0 && hasSeveralVersions(m_current))
        decide(app::Decision::Both, isOfSeveral() ? tr("Take all") : tr("Take both"));
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

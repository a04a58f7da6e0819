// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/removedverdicts.h"

#include "app/base/utf8.h"
#include "ui/support/quietview.h"
#include "ui/review/reviewsession.h"
#include "ui/review/reviewwords.h"
#include "ui/review/twolinedelegate.h"
#include "ui/review/versionbox.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostOfQuote = 200;

std::vector<app::JudgedStatement> allOf(const app::Verdict& verdict)
{
    std::vector<app::JudgedStatement> all = verdict.judged;
    all.insert(all.end(), verdict.against.begin(), verdict.against.end());
    return all;
}

/// In a blind review nobody is named.
QString sentence(app::Fate fate, const QString& coder)
{
    switch (fate) {
        using enum app::Fate;
    case There: break;
    case Removed:
        //: %1 is a coder
        return coder.isEmpty() ? RemovedVerdictsDialog::tr("The statement was removed since.")
                               : RemovedVerdictsDialog::tr("%1 removed the statement since.").arg(coder);
    case WordsGone:
        return coder.isEmpty()
            ? RemovedVerdictsDialog::tr("The words of the statement are not in the article any more.")
            //: %1 is a coder
            : RemovedVerdictsDialog::tr("The words of the statement of %1 are not in the article any more.").arg(coder);
    case NotRead:
        return coder.isEmpty()
            ? RemovedVerdictsDialog::tr("The coder's tag file could not be read to its end; the statement may be there "
                                        "still.")
            //: %1 is a coder
            : RemovedVerdictsDialog::tr("The tag file of %1 could not be read to its end; the statement may be there "
                                        "still.")
                  .arg(coder);
    case NotHere:
        return coder.isEmpty() ? RemovedVerdictsDialog::tr("The coder's tag file is not here.")
                               //: %1 is a coder
                               : RemovedVerdictsDialog::tr("The tag file of %1 is not here.").arg(coder);
    }
    return {};
}

QString whyOf(const app::Verdict& verdict, const ReviewSession& review)
{
    const app::CurrentStatements current = review.currentStatements();
    QStringList sentences;
    for (const app::JudgedStatement& each : allOf(verdict))
        sentences += sentence(current.fateOf(each), review.isBlind() ? QString() : app::toQString(each.coder));
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

/// What the verdict recorded of each coder; in a blind review nobody is named.
std::vector<ReviewSession::Version> versionsOf(const app::Verdict& verdict, bool isBlind)
{
    std::vector<ReviewSession::Version> versions;
    for (const auto* side : {&verdict.judged, &verdict.against})
        for (const app::JudgedStatement& each : *side) {
            auto version = std::ranges::find(versions, each.coder, &ReviewSession::Version::coder);
            if (version == versions.end()) {
                const auto number = static_cast<int>(versions.size());
                version = versions.insert(versions.end(),
                    {each.coder,
                        isBlind ? RemovedVerdictsDialog::tr("Version %1").arg(versionLetter(number))
                                : app::toQString(each.coder),
                        {}, number});
            }
            version->statements.push_back(&each.statement);
        }
    return versions;
}

/// "kept", "ben taken".
QString decisionOf(const app::Verdict& verdict, bool isBlind)
{
    switch (verdict.decision) {
    case app::Decision::Undecided: return RemovedVerdictsDialog::tr("comment");
    case app::Decision::Amend: return RemovedVerdictsDialog::tr("amended");
    case app::Decision::Both: return RemovedVerdictsDialog::tr("all taken");
    case app::Decision::Accept:
    case app::Decision::Reject: break;
    }
    const bool accepts = verdict.decision == app::Decision::Accept;
    if (verdict.against.empty())
        //: Verdict on what only one coder marked: it stands, or does not
        return accepts ? RemovedVerdictsDialog::tr("kept") : RemovedVerdictsDialog::tr("dropped");
    QStringList names;
    for (const ReviewSession::Version& version : versionsOf(verdict, isBlind))
        if (std::ranges::contains(
                accepts ? verdict.judged : verdict.against, version.coder, &app::JudgedStatement::coder))
            names += version.name;
    //: Verdict: %1 is the coder whose version stands, or several
    return RemovedVerdictsDialog::tr("%1 taken").arg(names.join(u", "_s));
}
}

std::vector<app::Verdict> verdictsOnRemoved(const ReviewSession& review)
{
    std::vector<app::Verdict> removed;
    if (review.session().verdicts().empty())
        return removed;
    const app::CurrentStatements current = review.currentStatements();
    const auto isThere = [&](const app::JudgedStatement& each) { return current.fateOf(each) == app::Fate::There; };
    std::ranges::copy_if(review.session().verdicts(), std::back_inserter(removed), [&](const app::Verdict& verdict) {
        return std::ranges::none_of(verdict.judged, isThere) && std::ranges::none_of(verdict.against, isThere);
    });
    return removed;
}

RemovedVerdictsDialog::RemovedVerdictsDialog(ReviewSession& review, QWidget* parent)
    : QDialog(parent)
    , m_review(review)
    , m_list(new QListWidget(this))
    , m_why(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_versions(new QHBoxLayout)
    , m_decision(new PlainLabel({}, PlainLabel::Tone::Ink, this))
{
    setWindowTitle(tr("Verdicts on removed statements"));
    resize(560, 480);
    m_list->setItemDelegate(new TwoLineDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Verdicts on removed statements"));
    makeQuiet(*m_list);
    m_why->setWordWrap(true);
    m_decision->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_withdraw = buttons->addButton(tr("&Withdraw the verdict"), QDialogButtonBox::ActionRole);
    m_withdraw->setToolTip(tr("It goes out of your tag file; Ctrl+Z in the window brings it back"));
    m_withdraw->setAutoDefault(false);
    m_versions->setSpacing(8);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_why);
    rows->addLayout(m_versions);
    rows->addWidget(m_decision);
    rows->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RemovedVerdictsDialog::showCurrent);
    connect(m_withdraw, &QPushButton::clicked, this, &RemovedVerdictsDialog::withdraw);
    auto* key = new QShortcut(Qt::Key_Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &RemovedVerdictsDialog::withdraw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setFocus();
}

void RemovedVerdictsDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_verdicts = verdictsOnRemoved(m_review);
    m_list->clear();
    for (const app::Verdict& verdict : m_verdicts)
        m_list->addItem(quoteOf(verdict.judged.front().statement, mostOfQuote)
            + u'\n'
            //: Row of a list: %1 is what was decided, %2 when
            + tr("%1, %2").arg(decisionOf(verdict, m_review.isBlind()), shownTime(verdict.modified)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showCurrent();
}

void RemovedVerdictsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isAny = row >= 0 && row < std::ssize(m_verdicts);
    m_withdraw->setEnabled(isAny && !m_review.session().readOnlyBecause());
    if (!isAny)
        return;
    const app::Verdict& verdict = m_verdicts[static_cast<std::size_t>(row)];
    const bool isBlind = m_review.isBlind();
    m_why->setText(whyOf(verdict, m_review));
    while (QLayoutItem* item = m_versions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<ReviewSession::Version> versions = versionsOf(verdict, isBlind);
    // So that the words of all are shown; of one alone they are in any case.
    const app::Differences differences =
        versions.size() < 2 ? app::Differences() : app::Differences(app::Difference::Borders);
    for (const ReviewSession::Version& version : versions) {
        auto* box = new VersionBox(this);
        box->show(version, versions, differences, m_review.session().codebook());
        m_versions->addWidget(box, 1);
    }
    QStringList lines;
    //: %1 is what a reviewer decided, %2 who, %3 when
    lines += tr("✓ %1 by %2, %3")
                 .arg(decisionOf(verdict, isBlind), app::toQString(m_review.session().coder().id),
                     shownTime(verdict.modified));
    lines += saidWith(verdict);
    m_decision->setText(lines.join(u'\n'));
}

void RemovedVerdictsDialog::withdraw()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_withdraw->isEnabled())
        return;
    m_review.session().changeVerdict(
        m_verdicts[static_cast<std::size_t>(row)], std::nullopt, tr("Withdraw the verdict"));
    fill();
    if (m_verdicts.empty())
        accept();
}
}

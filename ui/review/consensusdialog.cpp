// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/consensusdialog.h"

#include "app/base/utf8.h"
#include "app/review/codemapping.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::ptrdiff_t mostNamed = 4;
constexpr std::size_t mostOfQuote = 60;
constexpr std::array rules{
    app::BorderRule::Exact, app::BorderRule::Sentence, app::BorderRule::Longest, app::BorderRule::Shortest};

QString nameOf(app::BorderRule rule)
{
    switch (rule) {
    case app::BorderRule::Exact: return ConsensusDialog::tr("Only equal borders");
    case app::BorderRule::Sentence: return ConsensusDialog::tr("Whole sentences");
    case app::BorderRule::Longest: return ConsensusDialog::tr("The longest version");
    case app::BorderRule::Shortest: return ConsensusDialog::tr("The shortest version");
    }
    Q_UNREACHABLE_RETURN({});
}

QString helpOf(app::BorderRule rule)
{
    switch (rule) {
    case app::BorderRule::Exact:
        return ConsensusDialog::tr("Statements that differ only in their borders are left to a person.");
    case app::BorderRule::Sentence:
        return ConsensusDialog::tr(
            "Where all coders marked words in the same sentences, the whole sentences are taken.");
    case app::BorderRule::Longest:
        return ConsensusDialog::tr("Where only the borders differ, the version with the most words is taken.");
    case app::BorderRule::Shortest:
        return ConsensusDialog::tr("Where only the borders differ, the version with the fewest words is taken.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The words of the first few; the others are as many as the count says.
QString firstOf(const std::vector<app::Statement>& statements)
{
    QStringList quotes;
    for (const app::Statement& statement : statements | std::views::take(mostNamed))
        //: Words of a statement, in quotation marks
        quotes += ConsensusDialog::tr("“%1”").arg(quoteOf(statement, mostOfQuote));
    return quotes.join(u", "_s) + (std::ssize(statements) > mostNamed ? u", …"_s : QString());
}
}

QString summaryOf(const app::Adjudication& round)
{
    QStringList sentences;
    if (round.unanimous > 0)
        sentences += ConsensusDialog::tr("%n statement(s) marked alike are added.", nullptr, round.unanimous);
    if (!round.leftEmpty.empty())
        sentences += ConsensusDialog::tr("%n of them have different notes or fields, which are empty in the consensus: "
                                         "write there what is to stand.",
            nullptr, static_cast<int>(round.leftEmpty.size()));
    if (round.decided > 0)
        sentences += ConsensusDialog::tr("%n statement(s) are added by decision.", nullptr, round.decided);
    if (const auto takenOut = static_cast<int>(round.takenOut.size()); takenOut > 0)
        //: %1 are words of the article, those of the first statements
        sentences += ConsensusDialog::tr(
            "%n statement(s) are taken out, because these coders or the decision no longer support them: %1", nullptr,
            takenOut)
                         .arg(firstOf(round.takenOut));
    if (round.renewed > 0)
        sentences += ConsensusDialog::tr("%n statement(s) are brought up to date.", nullptr, round.renewed);
    if (sentences.isEmpty())
        sentences += ConsensusDialog::tr("Nothing changes in the consensus.");
    sentences += round.open.empty()
        ? ConsensusDialog::tr("No place is open.")
        : ConsensusDialog::tr("%n place(s) are open.", nullptr, static_cast<int>(round.open.size()));
    const auto kept = std::ranges::count_if(round.open, [](const app::OpenPlace& open) {
        return !open.inConsensus.empty() && open.reason != app::OpenPlace::Reason::AboutConsensus;
    });
    if (kept > 0)
        sentences +=
            ConsensusDialog::tr("At %n of them the consensus stays as it is: somebody edited it by hand, or the "
                                "statements have changed since the decision.",
                nullptr, static_cast<int>(kept));
    return sentences.join(u'\n');
}

ConsensusDialog::ConsensusDialog(ReviewSession& review, QWidget* parent)
    : QDialog(parent)
    , m_review(review)
    , m_rule(new QComboBox(this))
    , m_ruleHelp(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_summary(new PlainLabel({}, PlainLabel::Tone::Ink, this))
{
    setWindowTitle(tr("Make the consensus"));
    for (const app::BorderRule rule : rules)
        m_rule->addItem(nameOf(rule));
    m_rule->setAccessibleName(tr("Borders"));
    m_ruleHelp->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(420);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make the consensus"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto named = [](const std::string& coder) { return app::toQString(coder); };
    QStringList coders, leftOut;
    std::ranges::transform(review.sides(), std::back_inserter(coders), named);
    for (const std::string& coder : review.taggers())
        if (!std::ranges::contains(review.sides(), coder))
            leftOut += review.nameOf(coder);
    QString names;
    if (!review.isOfSeveral())
        //: Two coders
        names = review.isBlind() ? tr("both coders") : tr("%1 and %2").arg(coders[0], coders[1]);
    else
        names = review.isBlind() ? tr("%n coder(s)", nullptr, static_cast<int>(coders.size())) : coders.join(u", "_s);
    auto* coderNames = new PlainLabel(names, PlainLabel::Tone::Ink, this);
    coderNames->setWordWrap(true);
    //: Whose statements the consensus is made of
    form->addRow(tr("Coders"), coderNames);
    if (!leftOut.isEmpty()) {
        auto* missing = new PlainLabel(
            //: %1 are names of coders
            tr("Left out, although they tagged this article too: %1. Choose all coders to count them in.")
                .arg(leftOut.join(u", "_s)),
            PlainLabel::Tone::Careful, this);
        missing->setWordWrap(true);
        form->addRow({}, missing);
    }
    //: The reviewer whose decisions count
    form->addRow(tr("Decided by"), new PlainLabel(named(review.session().coder().id), PlainLabel::Tone::Ink, this));
    form->addRow(tr("&Borders"), m_rule);
    form->addRow({}, m_ruleHelp);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addLayout(form);
    rows->addWidget(m_summary);
    rows->addWidget(buttons);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ConsensusDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConsensusDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConsensusDialog::reject);
    preview();
    m_make->setDefault(true);
}

app::Result<app::ConsensusRound> ConsensusDialog::adjudicate(bool write) const
{
    Session& session = m_review.session();
    // A colleague's file may have been opened from elsewhere; those beside the article are found in any case.
    std::vector<QString> files;
    for (const app::CoderFile& file : m_review.colleagues().files())
        files.push_back(file.path);
    const app::ConsensusRequest request{m_review.sides(), {session.coder().id}, std::move(files),
        rules[static_cast<std::size_t>(m_rule->currentIndex())], write};
    return app::loadMapping(session.workspace()->root())
        .and_then([&](const app::StoredMapping& stored) {
            return app::makeConsensus(
                *session.article(), session.codebook(), stored.mapping, request, session.origin());
        })
        .transform(
            [](std::optional<app::ConsensusRound> round) { return std::move(round).value_or(app::ConsensusRound()); });
}

void ConsensusDialog::preview()
{
    m_ruleHelp->setText(helpOf(rules[static_cast<std::size_t>(m_rule->currentIndex())]));
    const app::Result<app::ConsensusRound> round = adjudicate(false);
    m_summary->setTone(round ? PlainLabel::Tone::Ink : PlainLabel::Tone::Bad);
    m_summary->setText(round ? summaryOf(round->adjudication) : app::describe(round.error()));
    m_make->setEnabled(round.has_value());
}

void ConsensusDialog::accept()
{
    app::Result<app::ConsensusRound> round = adjudicate(true);
    if (!round) {
        m_summary->setTone(PlainLabel::Tone::Bad);
        m_summary->setText(app::describe(round.error()));
        return;
    }
    m_round = *std::move(round);
    QDialog::accept();
}
}

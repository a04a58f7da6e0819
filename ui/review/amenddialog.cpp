// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/amenddialog.h"

#include "app/sidecars/tagging.h"
#include "ui/codebook/entrycolours.h"
#include "ui/support/flowlayout.h"
#include "ui/review/reviewsession.h"
#include "ui/session/entrycommand.h"
#include "ui/session/session.h"
#include "ui/statements/quotelabel.h"
#include "ui/statements/statementwords.h"
#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"
#include "ui/support/taborder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString chipText(const QuickTagPart& part)
{
    const QString name = app::toQString(part.name);
    switch (part.state) {
    case QuickTagPart::State::Known:
        if (part.kind == QuickTagPart::Kind::Manner)
            return mannerName(part.manner);
        return part.kind == QuickTagPart::Kind::Topic ? topicWithStance({part.name, part.stance, {}, {}}) : name;
    case QuickTagPart::State::New: return AmendDialog::tr("new: %1").arg(name);
    case QuickTagPart::State::Undecided:
    case QuickTagPart::State::Ambiguous:
    case QuickTagPart::State::BadStance: return AmendDialog::tr("%1?").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}
}

AmendDialog::AmendDialog(
    Session& session, const app::Statement& start, std::vector<Borders> borders, StepWithEntries& step, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_step(step)
    , m_start(start)
    , m_choices(std::move(borders))
    , m_names(session.codebook())
    , m_line(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(m_chips))
    , m_hint(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_borders(new QComboBox(this))
    , m_words(new QuoteLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Amend"));
    for (const Borders& choice : m_choices)
        m_borders->addItem(choice.name);
    m_borders->setAccessibleName(tr("Words"));
    // Notes are the coders' own; an amended statement is about what they say.
    m_start.note.clear();
    m_line->setText(quickTagLine(m_start, m_names));
    m_line->setAccessibleName(tr("Tags"));
    m_line->setPlaceholderText(tr("speaker / topic=stance / manner"));
    m_line->setMinimumWidth(460);
    m_hint->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Amend"));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Tags"), m_line);
    form->addRow({}, m_chips);
    form->addRow({}, m_hint);
    //: Which words the statement has
    form->addRow(tr("&Words"), m_borders);
    form->addRow({}, m_words);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addWidget(new PlainLabel(
        tr("What goes into the consensus instead of the versions here; they themselves stay as they are."),
        PlainLabel::Tone::Soft, this));
    rows->addLayout(form);
    rows->addWidget(m_buttons);

    connect(m_line, &QLineEdit::textChanged, this, &AmendDialog::read);
    connect(m_borders, &QComboBox::currentIndexChanged, this, &AmendDialog::showWords);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AmendDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AmendDialog::reject);
    read();
    showWords();
    m_line->setFocus();
}

void AmendDialog::read()
{
    m_tag = parseQuickTag(m_line->text(), m_names);
    showChips();
    const QuickTagPart* obstacle = m_tag.obstacle();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!obstacle);
    m_hint->setText(obstacle
            ? tr("Not understood: “%1”. A new name begins with @ for a speaker or # for a topic.")
                  .arg(m_line->text().sliced(obstacle->start, obstacle->end - obstacle->start))
            : tr("As in quick tagging: names, topic=stance, then direct, indirect or mixed, with / between them."));
}

void AmendDialog::showChips()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const app::Codebook& codebook = m_session.codebook();
    std::vector<QWidget*> chips;
    for (const QuickTagPart& part : m_tag.parts) {
        const bool isKnown = part.state == QuickTagPart::State::Known;
        const QColor dot = !isKnown || part.kind == QuickTagPart::Kind::Manner ? QColor()
            : part.kind == QuickTagPart::Kind::Speaker                         ? speakerColour(codebook, part.name)
                                                                               : topicColour(codebook, part.name);
        auto* chip = new Chip(chipText(part), dot, isKnown ? Chip::Kind::Entry : Chip::Kind::Add, m_chips);
        // A picture of what the line says; the line is where it is changed.
        connect(chip, &Chip::clicked, m_line, [this, part] {
            m_line->setFocus();
            m_line->setSelection(static_cast<int>(part.start), static_cast<int>(part.end - part.start));
        });
        m_chipRow->addWidget(chip);
        chip->show();
        chips.push_back(chip);
    }
    setTabOrderBefore(m_borders, chips);
    m_chips->updateGeometry();
}

void AmendDialog::showWords()
{
    app::Statement words;
    if (const int choice = m_borders->currentIndex(); choice >= 0)
        words.selectors = m_choices[static_cast<std::size_t>(choice)].selectors;
    m_words->setQuote(quoteOf(words, 1000), {theme().accent});
}

void AmendDialog::accept()
{
    for (QuickTagPart& part : m_tag.parts) {
        if (part.state != QuickTagPart::State::New)
            continue;
        const app::Result<std::string> added = m_step.add(
            part.kind == QuickTagPart::Kind::Speaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic,
            app::toQString(part.name));
        if (!added) {
            m_hint->setText(app::describe(added.error()));
            return;
        }
        part.name = *added;
    }
    QDialog::accept();
}

app::Statement AmendDialog::amended() const
{
    app::Statement statement = withQuickTag(m_start, m_tag);
    if (const int choice = m_borders->currentIndex(); choice >= 0)
        statement.selectors = m_choices[static_cast<std::size_t>(choice)].selectors;
    return statement;
}

std::vector<AmendDialog::Borders> bordersToChoose(const ReviewSession& review, app::Span selection)
{
    const int place = review.current();
    const app::Text& text = review.session().article()->text();
    std::vector<AmendDialog::Borders> borders;
    if (const app::Verdict* verdict = review.verdictOn(place); verdict && verdict->amended)
        borders.push_back({AmendDialog::tr("As amended before"), verdict->amended->selectors});
    if (!selection.isEmpty())
        borders.push_back({AmendDialog::tr("As selected in the article"), {app::selectorFor(text, selection)}});
    // What would be accepted comes first.
    std::vector<ReviewSession::Version> versions = review.versionsOf(place);
    const int first = review.isOfSeveral() ? review.chosen() : 1;
    std::ranges::rotate(versions.begin(), versions.begin() + first, versions.begin() + first + 1);
    for (const ReviewSession::Version& version : versions)
        for (int part = 1; const app::Statement* statement : version.statements) {
            //: Choice of borders: %1 is a coder
            QString name = AmendDialog::tr("As %1 has them").arg(version.name);
            if (version.statements.size() > 1)
                //: Choice of borders: %1 is a coder who made several statements of the place, %2 which of them
                name = AmendDialog::tr("As %1 has them, part %2").arg(version.name).arg(part++);
            borders.push_back({std::move(name), statement->selectors});
        }
    //: Choice of borders: of all versions together
    AmendDialog::Borders all{
        review.isOfSeveral() ? AmendDialog::tr("All words of all") : AmendDialog::tr("All words of both"), {}};
    for (const app::Span span : review.spansOf(place))
        all.selectors.push_back(app::selectorFor(text, span));
    borders.push_back(std::move(all));
    return borders;
}
}

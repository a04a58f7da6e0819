// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementpanel.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/codebook/entrypicker.h"
#include "ui/support/flowlayout.h"
#include "ui/support/quietview.h"
#include "ui/session/session.h"
#include "ui/statements/mannerswitch.h"
#include "ui/statements/quotelabel.h"
#include "ui/statements/statementchanges.h"
#include "ui/statements/statementwords.h"
#include "ui/statements/taggingkeys.h"
#include "ui/statements/valuefield.h"
#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"
#include "ui/support/taborder.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using app::toQString;

namespace ui {

namespace {

constexpr int labelWidth = 72;
constexpr int rowHeight = 28;
constexpr int longestName = 110; ///< pixels of a topic in its chip; the stance behind it must be seen
constexpr std::size_t mostOfQuote = 20'000;

ValueField::Kind editorKind(app::CustomField::Kind kind)
{
    switch (kind) {
    case app::CustomField::Kind::Choice: return ValueField::Kind::Choice;
    case app::CustomField::Kind::Text: return ValueField::Kind::Text;
    case app::CustomField::Kind::Number: return ValueField::Kind::Number;
    case app::CustomField::Kind::Date: return ValueField::Kind::Date;
    }
    Q_UNREACHABLE_RETURN(ValueField::Kind::Text);
}

QString shownTime(const std::string& timestamp)
{
    const QDateTime time = QDateTime::fromString(toQString(timestamp), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : toQString(timestamp);
}
}

StatementPanel::StatementPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedLayout(this))
    , m_keys(new TaggingKeys(session, this))
{
    m_pages->addWidget(m_keys);
    m_pages->addWidget(makePage());
    makeFieldRows();

    connect(&session, &Session::currentStatementChanged, this, &StatementPanel::takeUp);
    connect(&session, &Session::articleOpened, this, &StatementPanel::takeUp);
    connect(&session, &Session::articleClosed, this, &StatementPanel::takeUp);
    connect(&session, &Session::saveStateChanged, this, &StatementPanel::refreshHeader);
    connect(&session, &Session::codebookChanged, this, [this] {
        makeFieldRows();
        refresh();
    });
    for (const app::StatementList* list : {&session.statements(), &session.lostStatements()}) {
        for (const auto signal :
            {&app::StatementList::inserted, &app::StatementList::removed, &app::StatementList::changed})
            connect(list, signal, this, &StatementPanel::refresh);
        connect(list, &app::StatementList::wasReset, this, &StatementPanel::refresh);
    }
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &StatementPanel::refresh);
    takeUp();
}

QWidget* StatementPanel::makePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);

    m_heading = new PlainLabel({}, PlainLabel::Tone::Heading, page);
    m_state = new PlainLabel({}, PlainLabel::Tone::Heading, page);
    auto* header = new QHBoxLayout;
    header->addWidget(m_heading);
    header->addStretch();
    header->addWidget(m_state);
    column->addLayout(header);

    m_quote = new QuoteLabel(page);
    column->addWidget(m_quote);

    m_rows = new QGridLayout;
    m_rows->setContentsMargins(0, 4, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnMinimumWidth(0, labelWidth);
    m_rows->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& text, QWidget* widget) {
        auto* label = new PlainLabel(text, PlainLabel::Tone::Soft, page);
        label->setMinimumHeight(rowHeight);
        const int row = m_rows->rowCount();
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        m_rows->addWidget(widget, row, 1, Qt::AlignTop);
    };
    m_speakers = makeChipRow();
    m_topics = makeChipRow();
    m_manner = new MannerSwitch(page);
    addRow(tr("Speakers"), m_speakers.box);
    addRow(tr("Topics"), m_topics.box);
    addRow(tr("Manner"), m_manner);
    column->addLayout(m_rows);
    connect(m_manner, &MannerSwitch::chosen, this, [this](app::Manner manner) {
        if (const app::Statement* statement = shown())
            m_session.change(withManner(*statement, manner), tr("Manner: %1").arg(mannerName(manner)));
    });

    m_addSpan = new QPushButton(tr("Add words"), page);
    m_addSpan->setToolTip(tr("The selected words become a further part of this statement."));
    m_setBorders = new QPushButton(tr("Set borders"), page);
    m_setBorders->setToolTip(tr("This statement gets exactly the selected words."));
    m_delete = new QPushButton(tr("Delete"), page);
    m_delete->setFlat(true);
    m_delete->setAccessibleName(tr("Delete statement"));
    m_delete->setToolTip(tr("Delete statement"));
    connect(m_addSpan, &QPushButton::clicked, this, &StatementPanel::addSpanRequested);
    connect(m_setBorders, &QPushButton::clicked, this, &StatementPanel::setBordersRequested);
    connect(m_delete, &QPushButton::clicked, this, &StatementPanel::deleteRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    m_times = new PlainLabel({}, PlainLabel::Tone::Soft, page);
    m_times->setWordWrap(true);
    m_times->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    buttons->addWidget(m_addSpan);
    buttons->addWidget(m_setBorders);
    buttons->addWidget(m_times, 1);
    buttons->addWidget(m_delete, 0, Qt::AlignTop);
    column->addLayout(buttons);
    column->addStretch();
    setSelection({});

    m_area = new QScrollArea(this);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    makeQuiet(*m_area);
    page->setAutoFillBackground(false);
    return m_area;
}

StatementPanel::ChipRow StatementPanel::makeChipRow()
{
    ChipRow row;
    row.box = new QWidget(m_quote->parentWidget());
    row.flow = new FlowLayout(row.box);
    row.flow->setContentsMargins(0, 2, 0, 3); // a line of chips is as high as a line of text beside it
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row.box->setSizePolicy(policy);
    return row;
}

void StatementPanel::addFieldRow(const std::string& field, const QString& text, ValueField* editor)
{
    auto* label = new PlainLabel(text, PlainLabel::Tone::Soft, m_quote->parentWidget());
    label->setMinimumHeight(rowHeight);
    label->setWordWrap(true);
    // Values look like text, so they stand where the chips above them begin.
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addWidget(editor, row, 1, Qt::AlignTop);
    editor->focusProxy()->setAccessibleName(text);
    connect(editor, &ValueField::finished, this, &StatementPanel::editingFinished);
    m_fields.push_back({field, label, editor});
}

void StatementPanel::makeFieldRows()
{
    for (const FieldRow& row : m_fields) {
        row.editor->commit();
        delete row.label;
        delete row.editor;
    }
    m_fields.clear();
    QWidget* page = m_quote->parentWidget();

    const auto addValue = [&](std::string_view field, const QString& label, ValueField* editor) {
        const std::string id(field);
        addFieldRow(id, label, editor);
        connect(editor, &ValueField::edited, this,
            //: Name of an undo step; %1 is a field such as "Said on"
            [this, id, label](const QString& value) { setField(id, value, tr("Edit %1").arg(label)); });
    };
    auto* saidOn = ValueField::make(ValueField::Kind::Date, {}, page);
    saidOn->setPlaceholder(tr("date"));
    addValue(app::saidOnField, tr("Said on"), saidOn);
    auto* via = ValueField::make(ValueField::Kind::Text, {}, page);
    via->setPlaceholder(tr("who reported it"));
    //: Who or what passed the statement on: a spokesman, an agency
    addValue(app::viaField, tr("Via"), via);
    auto* note = ValueField::make(ValueField::Kind::Note, {}, page);
    note->setPlaceholder(tr("add a note"));
    addFieldRow({}, tr("Note"), note);
    connect(note, &ValueField::edited, this, [this](const QString& value) {
        const app::Statement* statement = shown();
        if (!statement)
            return;
        app::Statement after = *statement;
        after.note = app::toUtf8(value);
        m_session.change(std::move(after), tr("Edit note"));
    });
    for (const app::CustomField& field : m_session.codebook().fields()) {
        if (field.id.value() == app::saidOnField || field.id.value() == app::viaField)
            continue;
        addValue(
            field.id.value(), toQString(field.name), ValueField::make(editorKind(field.kind), field.choices, page));
    }
    std::vector<QWidget*> editors;
    for (const FieldRow& row : m_fields)
        editors.push_back(row.editor);
    setTabOrderBefore(m_addSpan, editors);
}

void StatementPanel::focusNote()
{
    for (const FieldRow& row : m_fields) {
        if (row.field.empty() && shown()) {
            m_area->ensureWidgetVisible(row.editor);
            row.editor->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void StatementPanel::setSelection(app::Span selection)
{
    const bool canUse = !selection.isEmpty() && !m_session.readOnlyBecause();
    m_addSpan->setVisible(canUse);
    m_setBorders->setVisible(canUse);
    m_times->setVisible(!canUse);
}

const app::Statement* StatementPanel::shown() const
{
    return m_session.statement(m_shown);
}

void StatementPanel::takeUp()
{
    // What was typed belongs to the statement that it was typed on.
    if (m_shown != m_session.currentStatement())
        for (const FieldRow& row : m_fields)
            row.editor->commit();
    m_shown = m_session.currentStatement();
    m_keys->refresh();
    refresh();
}

void StatementPanel::refresh()
{
    const app::Statement* statement = shown();
    m_pages->setCurrentIndex(statement ? 1 : 0);
    if (!statement)
        return;
    refreshHeader();

    std::vector<QColor> bar;
    for (const app::SpokenBy& speaker : statement->speakers)
        bar.push_back(speakerColour(m_session.codebook(), speaker.name));
    if (bar.empty())
        bar.push_back(theme().softInk);
    m_quote->setQuote(quoteOf(*statement, mostOfQuote), bar);
    showChips(*statement);
    m_manner->setManner(statement->manner);

    const bool isReadOnly = m_session.readOnlyBecause().has_value();
    m_manner->setEnabled(!isReadOnly);
    m_delete->setVisible(!isReadOnly);
    for (const FieldRow& row : m_fields) {
        row.editor->show(row.field.empty() ? toQString(statement->note) : toQString(statement->field(row.field)));
        row.editor->setReadOnly(isReadOnly);
    }
    m_times->setText(statement->modified == statement->created
            ? tr("Tagged %1").arg(shownTime(statement->created))
            : tr("Tagged %1, changed %2").arg(shownTime(statement->created), shownTime(statement->modified)));
}

void StatementPanel::refreshHeader()
{
    if (!shown())
        return;
    if (const auto row = m_session.statements().rowOf(m_shown))
        //: Heading: %1 is the place of the statement in the article, %2 how many there are
        m_heading->setText(tr("Statement %1 of %2")
                .arg(QLocale().toString(*row + 1), QLocale().toString(m_session.statements().count())));
    else
        //: Heading of a statement whose words are gone from the article
        m_heading->setText(tr("Its words are not in the article"));
    if (m_session.readOnlyBecause()) {
        m_state->setText(tr("read-only"));
        m_state->setTone(PlainLabel::Tone::Careful);
    } else {
        switch (m_session.saveState()) {
        case Session::SaveState::Nothing: m_state->clear(); break;
        case Session::SaveState::Saved:
            m_state->setText(tr("saved"));
            m_state->setTone(PlainLabel::Tone::Good);
            break;
        case Session::SaveState::Unsaved:
            m_state->setText(tr("unsaved"));
            m_state->setTone(PlainLabel::Tone::Careful);
            break;
        case Session::SaveState::Failed:
            m_state->setText(tr("not saved"));
            m_state->setTone(PlainLabel::Tone::Bad);
            break;
        }
    }
    // Tones bring the font of their role; here it is the heading's.
    m_state->setFont(m_heading->font());
}

void StatementPanel::showChips(const app::Statement& statement)
{
    const app::Codebook& codebook = m_session.codebook();
    const bool mayChange = !m_session.readOnlyBecause();
    std::vector<QWidget*> speakers, topics;
    for (const app::SpokenBy& speaker : statement.speakers) {
        auto* chip =
            new Chip(toQString(speaker.name), speakerColour(codebook, speaker.name), Chip::Kind::Entry, m_speakers.box);
        chip->setAccessibleName(tr("Speaker %1").arg(chip->text()));
        chip->setEnabled(mayChange);
        connect(chip, &Chip::removeRequested, this, [this, name = speaker.name] { toggleSpeaker(name); });
        connect(chip, &Chip::clicked, this, [this, chip, name = speaker.name] { openSpeakerMenu(name, chip); });
        speakers.push_back(chip);
    }
    for (const app::AboutTopic& topic : statement.topics) {
        app::AboutTopic shown = topic;
        shown.name = app::toUtf8(fontMetrics().elidedText(toQString(topic.name), Qt::ElideRight, longestName));
        // The arrow says that there is a choice behind it: the stance.
        auto* chip = new Chip(
            topicWithStance(shown) + u" ▾"_s, topicColour(codebook, topic.name), Chip::Kind::Entry, m_topics.box);
        chip->setToolTip(toolTipText(topicWithStance(topic)));
        chip->setAccessibleName(tr("Topic %1, stance %2").arg(toQString(topic.name), stanceName(topic.stance)));
        chip->setEnabled(mayChange);
        connect(chip, &Chip::removeRequested, this, [this, name = topic.name] { toggleTopic(name); });
        connect(chip, &Chip::clicked, this, [this, chip, name = topic.name] { openTopicMenu(name, chip); });
        topics.push_back(chip);
    }
    fillRow(m_speakers, speakers, EntryKind::Speaker);
    fillRow(m_topics, topics, EntryKind::Topic);

    std::vector<QWidget*> chips;
    for (const ChipRow& row : {m_speakers, m_topics})
        for (int at = 0; at < row.flow->count(); ++at)
            chips.push_back(row.flow->itemAt(at)->widget());
    setTabOrderBefore(m_manner->first(), chips);
}

void StatementPanel::fillRow(const ChipRow& row, const std::vector<QWidget*>& chips, EntryKind kind)
{
    // The focus stays at its place in the row, so that several chips can be removed one after the other.
    int focused = -1;
    for (int at = 0; at < row.flow->count(); ++at)
        if (row.flow->itemAt(at)->widget()->hasFocus())
            focused = at;
    while (QLayoutItem* item = row.flow->takeAt(0)) {
        // The chip that was pressed may be the one that tells us so.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<QWidget*> all = chips;
    if (!m_session.readOnlyBecause()) {
        auto* add = new Chip(tr("+ add"), {}, Chip::Kind::Add, row.box);
        add->setToolTip(kind == EntryKind::Speaker ? tr("Add a speaker") : tr("Add a topic"));
        add->setAccessibleName(add->toolTip());
        connect(add, &Chip::clicked, this, [this, kind, add] { pick(kind, add); });
        all.push_back(add);
    }
    for (QWidget* chip : all) {
        row.flow->addWidget(chip);
        chip->show();
    }
    if (focused >= 0 && !all.empty())
        all[std::min(static_cast<std::size_t>(focused), all.size() - 1)]->setFocus();
    row.box->updateGeometry();
}

void StatementPanel::openSpeakerMenu(const std::string& speaker, QWidget* chip)
{
    QMenu menu(this);
    menu.addAction(
        tr("Remove %1").arg(toQString(speaker).replace(u'&', u"&&"_s)), this, [&] { toggleSpeaker(speaker); });
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void StatementPanel::openTopicMenu(const std::string& topic, QWidget* chip)
{
    const app::Statement* statement = shown();
    const app::AboutTopic* about = statement ? findTopic(*statement, topic, m_session.codebook()) : nullptr;
    if (!about)
        return;
    QMenu menu(this);
    auto* stances = new QActionGroup(&menu); // one of them, and it looks so
    for (const app::Stance stance : stancesInOrder) {
        QAction* action = menu.addAction(stanceName(stance), this, [this, topic, stance] {
            if (const app::Statement* now = shown())
                m_session.change(withStance(*now, topic, stance, m_session.codebook()),
                    tr("Stance on %1: %2").arg(toQString(topic), stanceName(stance)));
        });
        action->setCheckable(true);
        action->setActionGroup(stances);
        action->setChecked(about->stance == stance);
    }
    menu.addSeparator();
    menu.addAction(tr("Remove %1").arg(toQString(topic).replace(u'&', u"&&"_s)), this, [&] { toggleTopic(topic); });
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void StatementPanel::pick(EntryKind kind, QWidget* below)
{
    if (!m_picker) {
        m_picker = new EntryPicker(m_session, this);
        connect(m_picker, &EntryPicker::picked, this, [this](EntryKind picked, const std::string& name) {
            if (picked == EntryKind::Speaker)
                toggleSpeaker(name);
            else
                toggleTopic(name);
        });
    }
    const auto isTaken = [this, kind](const std::string& name) {
        const app::Statement* statement = shown();
        return !statement
            || (kind == EntryKind::Speaker ? findSpeaker(*statement, name, m_session.codebook()) != nullptr
                                           : findTopic(*statement, name, m_session.codebook()) != nullptr);
    };
    m_picker->ask(kind, isTaken, QRect(below->mapToGlobal(QPoint(0, 0)), below->size()));
}

void StatementPanel::setField(const std::string& field, const QString& value, const QString& step)
{
    const app::Statement* statement = shown();
    if (!statement)
        return;
    app::Statement after = *statement;
    after.setField(field, app::toUtf8(value));
    m_session.change(std::move(after), step);
}

void StatementPanel::toggleSpeaker(const std::string& name)
{
    const app::Statement* statement = shown();
    if (!statement)
        return;
    const bool has = findSpeaker(*statement, name, m_session.codebook());
    m_session.change(withSpeakerToggled(*statement, name, m_session.codebook()),
        (has ? tr("Remove speaker %1") : tr("Tag speaker %1")).arg(toQString(name)));
}

void StatementPanel::toggleTopic(const std::string& name)
{
    const app::Statement* statement = shown();
    if (!statement)
        return;
    const bool has = findTopic(*statement, name, m_session.codebook());
    m_session.change(withTopicToggled(*statement, name, m_session.codebook()),
        (has ? tr("Remove topic %1") : tr("Tag topic %1")).arg(toQString(name)));
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagline.h"

#include "app/base/utf8.h"
#include "app/sidecars/tagging.h"
#include "ui/codebook/entrycolours.h"
#include "ui/support/flowlayout.h"
#include "ui/support/suggestionlist.h"
#include "ui/session/entrycommand.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/support/chip.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;
using app::toQString;

namespace ui {

namespace {

using Kind = QuickTagPart::Kind;
using State = QuickTagPart::State;

constexpr int narrowest = 448;

/// A hairline across the sheet.
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
        connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().line); }
};

QString chipText(const QuickTagPart& part)
{
    if (part.kind == Kind::Manner)
        return mannerName(part.manner);
    QString name = part.stance == app::Stance::Unstated
        ? toQString(part.name)
        //: A topic with the stance taken on it
        : QuickTagLine::tr("%1 · %2").arg(toQString(part.name), stanceName(part.stance));
    switch (part.state) {
    case State::Known: return name;
    case State::New:
        return part.kind == Kind::Speaker ? QuickTagLine::tr("new speaker %1").arg(name)
                                          : QuickTagLine::tr("new topic %1").arg(name);
    case State::Undecided:
        return part.kind == Kind::Speaker ? QuickTagLine::tr("new speaker %1?").arg(name)
                                          : QuickTagLine::tr("new topic %1?").arg(name);
    case State::Ambiguous:
    case State::BadStance: return QuickTagLine::tr("%1?").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 24;
    return text.size() > longest ? text.first(longest - 1).trimmed() + u'…' : text;
}

QString listed(const std::vector<NameMatcher::Match>& candidates)
{
    QStringList names;
    for (const auto& candidate : candidates)
        names += quoted(toQString(candidate.name));
    return names.join(u", "_s);
}
}

QuickTagLine::QuickTagLine(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_list(new SuggestionList(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(m_chips))
    , m_hint(new PlainLabel({}, PlainLabel::Tone::Soft, this))
{
    QFont font = panelFont();
    font.setPixelSize(15);
    m_line->setFont(font);
    m_line->setFrame(false);
    m_line->setAccessibleName(tr("Quick tag"));
    m_line->setPlaceholderText(tr("speaker / topic=stance / manner -- note"));
    m_line->installEventFilter(this);
    QPalette clear = m_line->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(clear);
    m_chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* footer = new QHBoxLayout;
    footer->setSpacing(6);
    footer->addWidget(m_hint, 1);
    const auto addKey = [&](const QString& key, const QString& effect) {
        footer->addSpacing(4);
        footer->addWidget(new KeyCap(key, this));
        footer->addWidget(new PlainLabel(effect, PlainLabel::Tone::Soft, this));
    };
    //: Key on the keyboard
    addKey(tr("Enter"), tr("save"));
    //: Key on the keyboard
    addKey(tr("Esc"), tr("cancel"));

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(contentMargins());
    rows->setSpacing(10);
    rows->addWidget(m_line);
    rows->addWidget(m_list);
    rows->addWidget(new Hairline(this));
    rows->addWidget(m_chips);
    rows->addLayout(footer);
    m_line->setMinimumWidth(narrowest);

    connect(m_line, &QLineEdit::textEdited, this, &QuickTagLine::separateFromNames);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        read();
        suggest();
    });
    connect(m_line, &QLineEdit::cursorPositionChanged, this, [this] { m_hint->setText(sentence()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { complete(m_list->row(item)); });
    const auto onNewColours = [this] {
        m_names = NameMatcher(m_session.codebook());
        if (isVisible())
            read();
    };
    connect(&session, &Session::codebookChanged, this, onNewColours);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, onNewColours);
    connect(&session, &Session::articleClosed, this, &Overlay::close);
}

void QuickTagLine::open(const std::vector<app::Span>& target, const QRect& words)
{
    const app::Statement* current = m_session.current();
    if (!m_session.article() || (target.empty() && !current)) {
        emit hint(tr("Select words first: press S for the sentence, or take a statement with J and K."));
        return;
    }
    if (const auto& reason = m_session.readOnlyBecause()) {
        emit m_session.failed(*reason);
        return;
    }
    m_target = target;
    m_statement = target.empty() ? current->id : app::StatementId();
    m_names = NameMatcher(m_session.codebook());
    QString line;
    m_endOfNames = 0;
    if (target.empty()) {
        line = quickTagLine(*current, m_names);
        app::Statement withoutNote = *current;
        withoutNote.note.clear();
        m_endOfNames = quickTagLine(withoutNote, m_names).size();
        if (m_endOfNames == 0 && !line.isEmpty())
            line.prepend(u' '); // between what will be typed and the dashes of the note
    }
    m_opened = line;
    m_line->setText(line);
    read();
    m_list->setSuggestions({});
    openBeside(words);
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->setCursorPosition(static_cast<int>(m_endOfNames)); // what is typed first are names, not more of the note
}

void QuickTagLine::separateFromNames(const QString& line)
{
    const QString opened = std::exchange(m_opened, {});
    const qsizetype typed = line.size() - opened.size();
    const int cursor = m_line->cursorPosition();
    if (opened.isNull() || m_endOfNames == 0 || typed <= 0 || cursor != m_endOfNames + typed)
        return;
    const QChar first = line.at(m_endOfNames);
    const bool beginsName = first.isLetterOrNumber() || first.isSurrogate() || u"@＠#＃\"“"_s.contains(first);
    if (!beginsName && !first.isSpace())
        return;
    const QString separator = first.isSpace() ? u","_s : u", "_s;
    m_line->setCursorPosition(static_cast<int>(m_endOfNames));
    m_line->insert(separator);
    m_line->setCursorPosition(cursor + static_cast<int>(separator.size()));
}

void QuickTagLine::read()
{
    m_tag = parseQuickTag(m_line->text(), m_names);
    showChips();
    m_hint->setText(sentence());
    if (isVisible())
        fit();
}

void QuickTagLine::showChips()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const app::Codebook& codebook = m_session.codebook();
    for (const QuickTagPart& part : m_tag.parts) {
        const bool isKnown = part.state == State::Known;
        const QColor dot = !isKnown || part.kind == Kind::Manner ? QColor()
            : part.kind == Kind::Speaker                         ? speakerColour(codebook, part.name)
                                                                 : topicColour(codebook, part.name);
        auto* chip = new Chip(chipText(part), dot, isKnown ? Chip::Kind::Entry : Chip::Kind::Add, m_chips);
        chip->setFocusPolicy(Qt::NoFocus); // the line keeps the focus; a click goes to the part's place in it
        connect(chip, &Chip::clicked, this, [this, part] {
            m_line->setSelection(static_cast<int>(part.start), static_cast<int>(part.end - part.start));
        });
        m_chipRow->addWidget(chip);
    }
    if (m_tag.note && !m_tag.note->isEmpty()) {
        auto* note = new PlainLabel(*m_tag.note, PlainLabel::Tone::Soft, m_chips);
        note->setMinimumHeight(23);
        note->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        note->setMinimumWidth(40);
        m_chipRow->addWidget(note);
    }
    m_chips->setVisible(m_chipRow->count() > 0);
}

QString QuickTagLine::sentence() const
{
    if (const QuickTagPart* part = m_tag.obstacle()) {
        const QString name = quoted(toQString(part->name));
        switch (part->state) {
        case State::Undecided:
            if (name.isEmpty())
                return tr("A name is missing here.");
            return part->kind == Kind::Speaker ? tr("Enter: “%1” is a new speaker. Tab: a topic.").arg(name)
                                               : tr("Enter: “%1” is a new topic. Tab: a speaker.").arg(name);
        case State::Ambiguous: return tr("“%1” could be: %2.").arg(name, listed(part->candidates));
        case State::BadStance:
            if (part->kind != Kind::Topic || part->name.empty())
                return tr("A stance follows a topic, as in THAAD=opposes.");
            return tr("“%1” is no stance.").arg(quoted(part->badStance));
        case State::Known:
        case State::New: break;
        }
    }
    const QuickTagPart* part = m_tag.partAt(m_line->cursorPosition());
    QStringList created;
    for (const QuickTagPart& each : m_tag.parts)
        if (each.state == State::New)
            created += (each.kind == Kind::Speaker
                    //: Quick-tag line, one of several names that are added to the codebook
                    ? tr("speaker “%1”")
                    //: Quick-tag line, one of several names that are added to the codebook
                    : tr("topic “%1”"))
                           .arg(quoted(toQString(each.name)));
    if (created.size() > 1)
        //: Quick-tag line: %1 are two or more names with what they are, as in: speaker “Gromyko”, topic “SALT”
        return tr("Saving adds to the codebook: %1. Tab changes a new name between speaker and topic.")
            .arg(created.join(u", "_s));
    if (const QuickTagPart* added = newPart())
        return added->kind == Kind::Speaker
            ? tr("Saving adds the speaker “%1” to the codebook. Tab: a topic.").arg(quoted(toQString(added->name)))
            : tr("Saving adds the topic “%1” to the codebook. Tab: a speaker.").arg(quoted(toQString(added->name)));
    if (part && part->isByAlias())
        //: Quick-tag line: %1 is an alias that was recognised, %2 the name of its entry
        return tr("“%1” is %2").arg(quoted(part->spelling), quoted(toQString(part->name)));
    return {};
}

void QuickTagLine::suggest()
{
    m_completions = completeQuickTag(m_line->text(), m_line->cursorPosition(), m_names);
    const app::Codebook& codebook = m_session.codebook();
    std::vector<Suggestion> suggestions;
    for (const QuickTagCompletion& completion : m_completions) {
        switch (completion.kind) {
        case QuickTagCompletion::Kind::Speaker:
            suggestions.push_back(
                {completion.text, completion.detail, speakerColour(codebook, app::toUtf8(completion.text))});
            break;
        case QuickTagCompletion::Kind::Topic:
            suggestions.push_back(
                {completion.text, completion.detail, topicColour(codebook, app::toUtf8(completion.text))});
            break;
        case QuickTagCompletion::Kind::NewSpeaker:
            suggestions.push_back({tr("New speaker “%1”").arg(completion.text), {}, {}});
            break;
        case QuickTagCompletion::Kind::NewTopic:
            suggestions.push_back({tr("New topic “%1”").arg(completion.text), {}, {}});
            break;
        case QuickTagCompletion::Kind::Stance:
        case QuickTagCompletion::Kind::Manner: suggestions.push_back({completion.text, {}, {}}); break;
        }
    }
    // With nothing typed the whole codebook would fit; it comes when Down asks for it.
    m_list->setSuggestions(m_line->text().trimmed().isEmpty() ? std::vector<Suggestion>() : suggestions);
    if (isVisible())
        fit();
}

void QuickTagLine::complete(int row)
{
    if (row < 0 || row >= std::ssize(m_completions))
        return;
    const QuickTagCompletion completion = m_completions[static_cast<std::size_t>(row)];
    QString text = m_line->text();
    text.replace(completion.start, completion.end - completion.start, completion.replacement);
    m_line->setText(text);
    m_line->setCursorPosition(static_cast<int>(completion.start + completion.replacement.size()));
    m_list->setSuggestions({});
    fit();
}

void QuickTagLine::mark(const QuickTagPart& part, Kind kind)
{
    QString text = m_line->text();
    const QChar sign = kind == Kind::Speaker ? u'@' : u'#';
    const bool hasMark = u"@＠#＃"_s.contains(text.at(part.start));
    const int cursor = m_line->cursorPosition() + (hasMark ? 0 : 1);
    text.replace(part.start, hasMark ? 1 : 0, sign);
    m_line->setText(text);
    m_line->setCursorPosition(cursor);
    m_list->setSuggestions({});
    fit();
}

const QuickTagPart* QuickTagLine::newPart() const
{
    const auto isNew = [](const QuickTagPart& part) {
        return !part.name.empty() && (part.state == State::New || part.state == State::Undecided);
    };
    const QuickTagPart* here = m_tag.partAt(m_line->cursorPosition());
    if (here && isNew(*here))
        return here;
    // What is created must be said before Enter, wherever the cursor is by then.
    const auto first = std::ranges::find_if(m_tag.parts, isNew);
    return first == m_tag.parts.end() ? nullptr : &*first;
}

void QuickTagLine::turnRoundNewPart()
{
    if (const QuickTagPart* part = newPart())
        mark(QuickTagPart(*part), part->kind == Kind::Speaker ? Kind::Topic : Kind::Speaker);
}

bool QuickTagLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const bool down = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
        if (m_list->isHidden() && down) {
            std::vector<Suggestion> all;
            suggest();
            if (m_list->isHidden()) { // the empty line: offer what there is
                for (const QuickTagCompletion& completion : m_completions)
                    all.push_back({completion.text, completion.detail, {}});
                m_list->setSuggestions(all);
                fit();
            }
        }
        m_list->moveBy(down ? 1 : -1);
        return true;
    }
    case Qt::Key_Tab:
        if (m_list->isVisible())
            complete(std::max(m_list->chosen(), 0));
        else
            turnRoundNewPart();
        return true;
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible() && m_list->chosen() >= 0)
            complete(m_list->chosen());
        else
            save();
        return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void QuickTagLine::save()
{
    if (const QuickTagPart* obstacle = m_tag.obstacle()) {
        if (obstacle->state == State::Undecided && !obstacle->name.empty()) {
            mark(QuickTagPart(*obstacle), obstacle->kind);
            return;
        }
        m_line->setCursorPosition(static_cast<int>(obstacle->end));
        m_hint->setText(sentence());
        return;
    }
    const app::Statement* current = m_statement.isEmpty() ? nullptr : m_session.statement(m_statement);
    if (m_tag.isEmpty() && !current) {
        m_hint->setText(tr("Type a speaker or a topic."));
        return;
    }
    if (!m_statement.isEmpty() && !current) { // undone or taken away by a change on disk meanwhile
        close();
        return;
    }

    QuickTag tag = m_tag;
    // The names go with the tags that they were made for, in one step.
    const QString step = current ? tr("Change tags") : tr("Tag statement");
    StepWithEntries entries(m_session, step);
    for (QuickTagPart& part : tag.parts) {
        if (part.state != State::New)
            continue;
        const app::Result<std::string> added =
            entries.add(part.kind == Kind::Speaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic,
                toQString(part.name));
        if (!added) {
            emit m_session.failed(added.error());
            // The bar above the text may have said it for long, and here is where one looks.
            //: Quick-tag line: %1 is a name, %2 what is wrong with the codebook
            m_hint->setText(tr("“%1” cannot be added to the codebook: %2.")
                    .arg(quoted(toQString(part.name)), added.error().reason));
            return;
        }
        part.name = *added;
    }

    if (current) {
        // Only a note that the line could show can have been taken out of it.
        const bool showedNote = !current->note.empty() && !toQString(current->note).contains(u'\n');
        if (!tag.note && showedNote)
            tag.note = QString();
        const app::StatementId id = current->id;
        m_session.change(withQuickTag(*current, tag), step);
        close();
        emit saved(id);
        return;
    }
    auto statement = app::newStatement(m_session.article()->text(), m_target, m_session.origin());
    if (!statement) {
        emit m_session.failed(statement.error());
        return;
    }
    const auto added = m_session.add(withQuickTag(std::move(*statement), tag), step);
    if (!added) {
        emit m_session.failed(added.error());
        return;
    }
    close();
    emit saved(*added);
}
}

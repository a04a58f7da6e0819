// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include "app/base/utf8.h"
#include "ui/session/session.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr auto hintTime = 6s;

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFont(smallFont());
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(22);
    return button;
}
}

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_saved(new PlainLabel({}, PlainLabel::Tone::Good, this))
    , m_coder(flatButton(this))
    , m_counts(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_replaced(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_file(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_zoom(flatButton(this))
{
    setFixedHeight(26);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long hint must not widen the window
    m_coder->setToolTip(tr("The coder to whom your tag files belong; click to change"));
    m_zoom->setToolTip(tr("Size of the article's text; click for 100 %"));
    connect(m_coder, &QToolButton::clicked, this, &StatusLine::coderRequested);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomResetRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 10, 0);
    layout->setSpacing(12);
    layout->addWidget(m_saved);
    layout->addWidget(m_coder);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_replaced);
    layout->addWidget(m_file);
    layout->addWidget(m_zoom);
    auto* themes = new QHBoxLayout;
    themes->setSpacing(0);
    using enum ThemeChooser::Choice;
    for (const auto& [choice, name] : {std::pair{Sepia, tr("Sepia")}, {Light, tr("Light")}, {Dark, tr("Dark")}}) {
        QToolButton* button = flatButton(this);
        button->setText(name);
        //: Spoken name of a button; %1 is Sepia, Light or Dark.
        button->setAccessibleName(tr("Theme %1").arg(name));
        button->setCheckable(true);
        button->setProperty("choice", static_cast<int>(choice));
        connect(button, &QToolButton::clicked, this, [this, choice] {
            ThemeChooser::instance().choose(choice);
            showTheme(); // also where the click chose what was chosen already
        });
        themes->addWidget(button);
        m_themes.push_back(button);
    }
    layout->addLayout(themes);

    m_hint.setSingleShot(true);
    m_hint.setInterval(hintTime);
    connect(&m_hint, &QTimer::timeout, this, &StatusLine::showCounts);
    const auto showCountsUnlessHint = [this] {
        if (!m_hint.isActive())
            showCounts();
    };
    for (const auto signal : {&Session::articleOpened, &Session::articleClosed}) {
        connect(&session, signal, this, [this] {
            m_hint.stop();
            showCounts();
            showFile();
        });
    }
    for (const app::StatementList* list : {&session.statements(), &session.lostStatements()}) {
        for (const auto signal : {&app::StatementList::inserted, &app::StatementList::removed})
            connect(list, signal, this, showCountsUnlessHint);
        connect(list, &app::StatementList::wasReset, this, showCountsUnlessHint);
    }
    connect(&session, &Session::saveStateChanged, this, &StatusLine::showSaveState);
    for (const auto signal : {&Session::workspaceOpened, &Session::coderChanged})
        connect(&session, signal, this, &StatusLine::showCoder);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &StatusLine::showTheme);
    setZoom(100);
    showSaveState();
    showCoder();
    showCounts();
    showFile();
    showTheme();
}

void StatusLine::setZoom(int percent)
{
    //: Zoom of the reader
    m_zoom->setText(tr("%1 %").arg(percent));
    m_zoom->setAccessibleName(tr("Zoom %1 per cent").arg(percent));
}

void StatusLine::showHint(const QString& sentence)
{
    if (sentence.isEmpty()) {
        m_hint.stop();
        showCounts();
        return;
    }
    say(sentence, PlainLabel::Tone::Careful);
}

void StatusLine::showDone(const QString& sentence)
{
    say(sentence, PlainLabel::Tone::Good);
}

void StatusLine::say(const QString& sentence, PlainLabel::Tone tone)
{
    m_counts->setText(sentence);
    m_counts->setTone(tone);
    m_hint.start();
}

void StatusLine::showSaveState()
{
    using enum Session::SaveState;
    switch (m_session.saveState()) {
    case Nothing: m_saved->clear(); break;
    case Saved:
        m_saved->setTone(PlainLabel::Tone::Good);
        //: %1 is the time of day
        m_saved->setText(m_session.savedAt().isValid()
                ? tr("Saved %1").arg(QLocale().toString(m_session.savedAt().toLocalTime().time(), QLocale::ShortFormat))
                : tr("Saved"));
        break;
    case Unsaved:
        m_saved->setTone(PlainLabel::Tone::Soft);
        m_saved->setText(tr("Unsaved"));
        break;
    case Failed:
        m_saved->setTone(PlainLabel::Tone::Bad);
        //: %1 is the reason
        m_saved->setText(tr("Not saved: %1").arg(m_session.saveError() ? m_session.saveError()->reason : QString()));
        break;
    }
    if (m_session.readOnlyBecause()) {
        m_saved->setTone(PlainLabel::Tone::Careful);
        m_saved->setText(tr("Read-only"));
    }
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_saved->setToolTip(m_session.saveError() ? toolTipText(app::describe(*m_session.saveError())) : QString());
}

void StatusLine::showCoder()
{
    //: Status line; %1 is a coder's short name
    m_coder->setText(tr("coder %1").arg(app::toQString(m_session.coder().id)));
}

void StatusLine::showCounts()
{
    m_counts->setTone(PlainLabel::Tone::Soft);
    // None of them can be shown; that is not the same as none.
    if (m_session.readOnlyBecause() && m_session.statementCount() == 0) {
        m_counts->setText(tr("statements unknown"));
        return;
    }
    m_counts->setText(m_session.article() ? tr("%Ln statement(s)", nullptr, m_session.statementCount()) : QString());
}

void StatusLine::showFile()
{
    const app::Article* article = m_session.article();
    m_file->setVisible(article);
    m_zoom->setVisible(article); // of a text that is there
    m_replaced->setVisible(article && article->decoded.replaced > 0);
    if (!article)
        return;
    //: %1 is an encoding such as UTF-8, %2 a number of characters
    m_file->setText(tr("%1 · %2 characters")
            .arg(app::nameOf(article->decoded.encoding), QLocale().toString(article->text().characterCount())));
    //: Bytes of the file that are no valid text; each is shown as the character U+FFFD
    m_replaced->setText(tr("%Ln unreadable character(s)", nullptr, static_cast<int>(article->decoded.replaced)));
}

void StatusLine::showTheme()
{
    for (QToolButton* button : m_themes) {
        const Theme::Scheme scheme = theme().scheme;
        const auto choice = static_cast<ThemeChooser::Choice>(button->property("choice").toInt());
        button->setChecked((choice == ThemeChooser::Choice::Sepia && scheme == Theme::Scheme::Sepia)
            || (choice == ThemeChooser::Choice::Light && scheme == Theme::Scheme::Light)
            || (choice == ThemeChooser::Choice::Dark && theme().isDark()));
    }
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}
}

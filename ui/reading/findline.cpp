// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/findline.h"

#include "ui/reading/articleview.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace ui {

FindLine::FindLine(ArticleView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Soft, this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setMaximumWidth(360);
    m_count->setAccessibleName(tr("Places found"));
    const auto button = [this](const QString& sign, const QString& name, auto&& run) {
        auto* made = new QToolButton(this);
        made->setText(sign);
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_words, 1);
    row->addWidget(button(QStringLiteral("‹"), tr("Previous place"), [this] { goOn(-1); }));
    row->addWidget(button(QStringLiteral("›"), tr("Next place"), [this] { goOn(1); }));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(button(QStringLiteral("×"), tr("Close"), [this] { leave(); }));
    connect(m_words, &QLineEdit::textChanged, this, &FindLine::search);
    setVisible(false);
}

void FindLine::open()
{
    constexpr qint64 mostCharacters = 100;
    const app::Span selected = m_view.selection();
    m_from = selected.start;
    setVisible(true);
    if (!selected.isEmpty() && selected.length() <= mostCharacters)
        m_words->setText(m_view.text().toQString(selected));
    refresh();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindLine::goOn(int steps)
{
    if (m_words->text().isEmpty())
        return open();
    if (isHidden()) {
        setVisible(true);
        refresh();
    }
    const std::vector<app::Span>& places = m_search.places();
    // From where the reader is now, who may have gone elsewhere meanwhile.
    const app::Span here = m_view.selection();
    const auto next = steps > 0 ? std::ranges::upper_bound(places, here.start, {}, &app::Span::start)
                                : std::ranges::lower_bound(places, here.start, {}, &app::Span::start);
    if (!m_search.isDone() && (steps < 0 || next == places.end() || here.start < m_search.beginning())) {
        m_steps = steps;
        return;
    }
    m_steps = 0;
    if (places.empty())
        return;
    const auto count = std::ssize(places);
    const auto index = next - places.begin() - (steps > 0 ? 0 : 1);
    select(static_cast<std::size_t>((index + count) % count));
}

void FindLine::leave()
{
    setVisible(false);
    m_view.setFocus();
}

void FindLine::refresh()
{
    if (isHidden())
        return;
    m_search = app::WordSearch(m_view.text(), m_words->text(), m_from);
    m_selectsFirst = false;
    m_steps = 0;
    goOnSearching();
}

void FindLine::search()
{
    if (isHidden())
        return;
    m_search = app::WordSearch(m_view.text(), m_words->text(), m_from);
    m_selectsFirst = true;
    m_steps = 0;
    goOnSearching();
}

void FindLine::goOnSearching()
{
    constexpr qint64 atOnce = 10; // milliseconds, less than anybody notices while typing
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_search.isDone() && !elapsed.hasExpired(atOnce))
        m_search.step();
    if (m_search.isDone())
        m_goesOn.stop();
    else if (!m_goesOn.isActive())
        m_goesOn.start(0, this);
    if (m_selectsFirst)
        selectFirst();
    if (m_steps != 0 && m_search.isDone())
        goOn(m_steps);
    showCount();
}

void FindLine::selectFirst()
{
    const std::vector<app::Span>& places = m_search.places();
    const auto first = std::ranges::lower_bound(places, m_from, {}, &app::Span::start);
    if (first == places.end() && !m_search.isDone())
        return;
    m_selectsFirst = false;
    if (!places.empty())
        select(first == places.end() ? 0 : static_cast<std::size_t>(first - places.begin()));
}

void FindLine::select(std::size_t place)
{
    const app::Span found = m_search.places()[place];
    m_view.select(found);
    m_view.reveal(found);
    showCount();
}

void FindLine::showCount()
{
    const std::vector<app::Span>& places = m_search.places();
    const bool isSought = !m_words->text().isEmpty();
    const bool isMissing = isSought && m_search.isDone() && places.empty();
    m_count->setTone(isMissing ? PlainLabel::Tone::Bad : PlainLabel::Tone::Soft);
    if (!isSought)
        return m_count->clear();
    if (!m_search.isDone())
        //: Shown while words are looked for in a large article
        return m_count->setText(tr("Searching…"));
    const QLocale locale;
    const auto at = std::ranges::find(places, m_view.selection());
    if (isMissing)
        m_count->setText(tr("Not found"));
    else if (at == places.end())
        //: How often words stand in the article
        m_count->setText(tr("%Ln place(s)", nullptr, static_cast<int>(places.size())));
    else
        //: %1 is the place that is shown, %2 how many there are
        m_count->setText(tr("%1 of %2").arg(locale.toString(at - places.begin() + 1), locale.toString(places.size())));
}

void FindLine::hideEvent(QHideEvent* event)
{
    m_goesOn.stop(); // whoever opens the line again looks anew
    QWidget::hideEvent(event);
}

void FindLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_goesOn.timerId())
        goOnSearching();
    else
        QWidget::timerEvent(event);
}

void FindLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        goOn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void FindLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}
}

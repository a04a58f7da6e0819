// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/findline.h"

#include "app/text/wordsearch.h"
#include "ui/reading/articleview.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

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
    if (m_places.empty())
        return;
    // From where the reader is now, who may have gone elsewhere meanwhile.
    const app::Span here = m_view.selection();
    const auto next = steps > 0 ? std::ranges::upper_bound(m_places, here.start, {}, &app::Span::start)
                                : std::ranges::lower_bound(m_places, here.start, {}, &app::Span::start);
    const auto count = std::ssize(m_places);
    const auto index = next - m_places.begin() - (steps > 0 ? 0 : 1);
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
    m_places = app::findWords(m_view.text(), m_words->text());
    showCount();
}

void FindLine::search()
{
    refresh();
    if (m_places.empty())
        return;
    const auto first = std::ranges::lower_bound(m_places, m_from, {}, &app::Span::start);
    select(first == m_places.end() ? 0 : static_cast<std::size_t>(first - m_places.begin()));
}

void FindLine::select(std::size_t place)
{
    m_view.select(m_places[place]);
    m_view.reveal(m_places[place]);
    showCount();
}

void FindLine::showCount()
{
    const auto at = std::ranges::find(m_places, m_view.selection());
    m_count->setTone(m_places.empty() && !m_words->text().isEmpty() ? PlainLabel::Tone::Bad : PlainLabel::Tone::Soft);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_places.empty())
        m_count->setText(tr("Not found"));
    else if (at == m_places.end())
        //: How often words stand in the article
        m_count->setText(tr("%n place(s)", nullptr, static_cast<int>(m_places.size())));
    else
        //: %1 is the place that is shown, %2 how many there are
        m_count->setText(tr("%1 of %2").arg(at - m_places.begin() + 1).arg(m_places.size()));
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

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/noticebar.h"

#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus); // so that it can be read and copied without a mouse
    m_text->setAccessibleName(tr("Notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    setVisible(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before))
            m_before = before;
    });
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void NoticeBar::show(const app::Error& error, std::vector<Action> actions)
{
    show(app::describe(error), std::move(actions));
}

void NoticeBar::show(const QString& sentence, std::vector<Action> actions)
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        // Later, since the button that was clicked may be the one that shows the next notice.
        item->widget()->deleteLater();
        delete item;
    }
    actions.push_back({tr("Dismiss"), {}});
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setAutoDefault(true); // Enter presses it, as it does in a dialog
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            if (run)
                run();
        });
        m_actions->addWidget(button);
    }
    m_text->setText(sentence);
    setVisible(true);
}

void NoticeBar::dismiss()
{
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    setVisible(false);
    if (hasKeyboard && m_before)
        m_before->setFocus();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, 4, height()), theme().careful);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}
}

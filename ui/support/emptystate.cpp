// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/emptystate.h"

#include "ui/support/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString& heading, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_hint(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(24, 12, 24, 12);
    m_rows->setSpacing(8);
    m_rows->addStretch(2);
    for (PlainLabel* label : {m_heading, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        m_rows->addWidget(label);
    }
    m_rows->addStretch(3);
    setText(heading, hint);
}

void EmptyState::setText(const QString& heading, const QString& hint)
{
    m_heading->setText(heading);
    m_hint->setText(hint);
}

void EmptyState::addAction(const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses it, as it does in a dialog
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_rows->insertWidget(m_rows->count() - 1, button, 0, Qt::AlignHCenter);
}
}

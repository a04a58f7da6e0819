// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/remarkthread.h"

#include "ui/review/growingarea.h"
#include "ui/statements/valuefield.h"
#include "ui/support/plainlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {
/// The rest is scrolled to, so that a long talk does not push from the window what it is about.
constexpr GrowingArea::Heights heightsOfRemarks{60, 160};
}

RemarkThread::RemarkThread(QWidget* parent)
    : QWidget(parent)
    , m_remarks(new QVBoxLayout)
    , m_area(new GrowingArea(m_remarks, tr("Comments and answers"), heightsOfRemarks, this))
    , m_reply(ValueField::make(ValueField::Kind::Note, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_remarks->setSpacing(2);
    m_remarks->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_area);
    rows->addWidget(m_reply);
    m_reply->setPlaceholder(tr("reply"));
    m_reply->focusProxy()->setAccessibleName(tr("Reply"));
    // What was said last is what one answers.
    QScrollBar* bar = m_area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (std::exchange(m_isNew, false))
            bar->setValue(most);
    });
    connect(m_reply, &ValueField::edited, this, [this](const QString& text) {
        m_reply->show({});
        if (!text.isEmpty())
            emit replied(m_last, text);
    });
    connect(m_reply, &ValueField::finished, this, &RemarkThread::finished);
}

bool RemarkThread::startReply()
{
    if (m_reply->isHidden())
        return false;
    m_reply->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RemarkThread::show(const std::vector<Remark>& remarks, bool canReply)
{
    while (QLayoutItem* item = m_remarks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Remark& remark : remarks) {
        auto* heading = new PlainLabel(remark.heading, PlainLabel::Tone::Soft, this);
        heading->setWordWrap(true);
        m_remarks->addWidget(heading);
        if (!remark.text.isEmpty()) {
            auto* text = new PlainLabel(remark.text, PlainLabel::Tone::Ink, this);
            text->setWordWrap(true);
            m_remarks->addWidget(text);
        }
    }
    m_isNew = true;
    m_last = remarks.empty() ? std::string() : remarks.back().id;
    m_reply->setVisible(canReply && !remarks.empty());
    setVisible(!remarks.empty());
}
}

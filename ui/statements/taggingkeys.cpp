// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/taggingkeys.h"

#include "ui/session/session.h"
#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"

#include <QGridLayout>

#include <array>

namespace ui {

TaggingKeys::TaggingKeys(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_remedy(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_keys(makeKeys())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("No statement in hand"), PlainLabel::Tone::Heading, this));
    for (PlainLabel* label : {m_hint, m_remedy}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_keys);
    column->addStretch();
    refresh();
}

void TaggingKeys::refresh()
{
    const std::optional<app::Error>& readOnly = m_session.readOnlyBecause();
    if (readOnly)
        //: %1 says why, and begins with a small letter: "it was written by a later version of Attribune"
        m_hint->setText(tr("Your tag file of this article is read-only: %1.").arg(readOnly->reason));
    else if (m_session.article())
        m_hint->setText(tr("Select what somebody said, then say who and on what. Or take a statement from the list."));
    else
        m_hint->setText(tr("Open an article to tag it."));
    m_remedy->setVisible(readOnly && !readOnly->remedy.isEmpty());
    if (readOnly)
        //: %1 says what helps, and begins with a small letter: "open it with a newer Attribune"
        m_remedy->setText(tr("What to do: %1.").arg(readOnly->remedy));
    // Keys that would do nothing are not offered.
    m_keys->setVisible(m_session.article() && !readOnly);
}

QWidget* TaggingKeys::makeKeys()
{
    const std::array<std::pair<QString, QString>, 6> keys{{
        //: Key on the keyboard; the sentence behind it says what it does
        {tr("S"), tr("select the sentence; again: the paragraph")},
        //: Keys on the keyboard
        {tr("1 – 9"), tr("choose a topic")},
        //: Keys on the keyboard
        {tr("Alt 1 – 9"), tr("choose a speaker")},
        //: Key on the keyboard
        {tr("Enter"), tr("type speakers, topics and stances")},
        //: Key on the keyboard
        {tr("T"), tr("go through the stances")},
        //: Keys on the keyboard
        {tr("J K"), tr("next, previous statement")},
    }};
    auto* box = new QWidget(this);
    auto* rows = new QGridLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(8);
    rows->setColumnStretch(1, 1);
    for (const auto& [key, effect] : keys) {
        const int row = rows->rowCount();
        auto* label = new PlainLabel(effect, PlainLabel::Tone::Soft, box);
        label->setWordWrap(true);
        rows->addWidget(new KeyCap(key, box), row, 0, Qt::AlignLeft | Qt::AlignTop);
        rows->addWidget(label, row, 1);
    }
    return box;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/taggingkeys.h"

#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"

#include <QGridLayout>

#include <array>

namespace ui {

TaggingKeys::TaggingKeys(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("No statement in hand"), PlainLabel::Tone::Heading, this));
    auto* hint =
        new PlainLabel(tr("Select what somebody said, then say who and on what. Or take a statement from the list."),
            PlainLabel::Tone::Ink, this);
    hint->setWordWrap(true);
    column->addWidget(hint);

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
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(8);
    rows->setColumnStretch(1, 1);
    for (const auto& [key, effect] : keys) {
        const int row = rows->rowCount();
        auto* label = new PlainLabel(effect, PlainLabel::Tone::Soft, this);
        label->setWordWrap(true);
        rows->addWidget(new KeyCap(key, this), row, 0, Qt::AlignLeft | Qt::AlignTop);
        rows->addWidget(label, row, 1);
    }
    column->addLayout(rows);
    column->addStretch();
}
}

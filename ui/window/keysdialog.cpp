// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include "ui/support/quietview.h"
#include "ui/support/actions.h"
#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(640, 600);
    auto* sheet = new QWidget(this);
    auto* grid = new QGridLayout(sheet);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction* action : actions.all()) {
        // Keys of a row of entries, such as the digits, are named together by their first; the others have no help.
        if (action->shortcut().isEmpty() || action->statusTip().isEmpty())
            continue;
        const QString key = keyText(*action);
        auto* label = new PlainLabel(action->statusTip(), PlainLabel::Tone::Ink, sheet);
        label->setWordWrap(true);
        label->setAccessibleName(QStringLiteral("%1: %2").arg(key, action->statusTip()));
        grid->addWidget(new KeyCap(key, sheet), row, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    makeQuiet(*scroll);
    sheet->setAutoFillBackground(false); // which setWidget() switched on
    scroll->setAccessibleName(tr("Keys and what they do"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}
}

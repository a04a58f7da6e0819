// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/quietview.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace ui {

void makeQuiet(QAbstractScrollArea& area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.viewport()->setAutoFillBackground(false);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    area.verticalScrollBar()->setPalette(clear);
}
}

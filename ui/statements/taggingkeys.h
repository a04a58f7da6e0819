// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

/// What the panel shows while no statement is in hand: the keys by which one comes to be.
class TaggingKeys : public QWidget
{
    Q_OBJECT

public:
    explicit TaggingKeys(QWidget* parent);
};
}

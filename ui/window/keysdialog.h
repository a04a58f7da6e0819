// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace ui {

class Actions;

/// The sheet of keys: every command that has one, with what it does.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const Actions& actions, QWidget* parent = nullptr);
};
}

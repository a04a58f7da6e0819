// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/support/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks who tags, and in which colours. Shows what the coder's files will be called.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const QString& coderName, ThemeChooser::Choice theme, QWidget* parent = nullptr);
    /// Where the program was started for somebody else than the settings say.
    void sayWhoTagsNow(const QString& coder);
    [[nodiscard]] QString coderName() const; ///< empty: the login name
    [[nodiscard]] ThemeChooser::Choice themeChoice() const;

private:
    void preview();

    QLineEdit* m_coder;
    PlainLabel* m_preview;
    PlainLabel* m_now;
    QComboBox* m_theme;
    QPushButton* m_ok;
};
}

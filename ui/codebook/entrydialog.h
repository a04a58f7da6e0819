// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks about one entry of the codebook. Takes a value and hands back a changed copy; a new name keeps the old one as an alias,
/// so that what others have tagged still means this entry.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EntryDialog(const app::Speaker& speaker, QWidget* parent = nullptr);
    EntryDialog(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent = nullptr);

    [[nodiscard]] app::Speaker speaker() const;
    [[nodiscard]] app::Topic topic() const;

    [[nodiscard]] static std::optional<app::Speaker> ask(const app::Speaker& speaker, QWidget* parent);
    [[nodiscard]] static std::optional<app::Topic> ask(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent);

private:
    explicit EntryDialog(QWidget* parent);
    void addCommonRows(const std::string& name, const std::vector<std::string>& aliases, const std::string& key, const std::string& colour);
    QPlainTextEdit* addText(const QString& label, const QString& text);
    void addButtons();
    void chooseColour();
    void showColour(const QColor& colour);
    [[nodiscard]] std::vector<std::string> aliases(const std::string& oldName) const;

    app::Speaker m_speaker;
    app::Topic m_topic;
    QFormLayout* m_form;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_aliases = nullptr;
    QComboBox* m_key = nullptr;
    QPushButton* m_colour = nullptr;
    PlainLabel* m_contrast = nullptr;
    QString m_colourName;
    QLineEdit* m_role = nullptr;
    QLineEdit* m_affiliation = nullptr;
    QComboBox* m_parent = nullptr;
    QPlainTextEdit* m_definition = nullptr;
    QPlainTextEdit* m_include = nullptr;
    QPlainTextEdit* m_exclude = nullptr;
};
}

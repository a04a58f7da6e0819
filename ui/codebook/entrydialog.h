// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ColourField;
class PlainLabel;

/// What the dialogs on a speaker and on a topic share: name, aliases, key and colour, and that nothing is handed back
/// which would make the codebook contradict itself.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override; ///< only where there are no new problems

protected:
    EntryDialog(const app::Codebook& codebook, QWidget* parent);

    /// The codebook as it would be with what the dialog holds.
    [[nodiscard]] virtual app::Codebook changed() const = 0;
    void check();

    [[nodiscard]] QFormLayout* form() const { return m_form; } ///< subclasses add their rows
    QPlainTextEdit* addText(const QString& label, int lines);
    QLineEdit* addLine(const QString& label);

    void fill(const auto& entry) { setShared(entry.name, entry.aliases, entry.key, entry.colour); }
    void take(auto& entry) const
    {
        entry.name = name();
        entry.aliases = aliases();
        entry.key = key();
        entry.colour = colour();
    }
    void offerKeys(const auto& entries, const auto& self)
    {
        for (char digit = '1'; digit <= '9'; ++digit) {
            const std::string key(1, digit);
            std::string holder;
            for (const auto& entry : entries)
                if (entry.key == key && entry.id != self)
                    holder = entry.name;
            offerKey(key, holder);
        }
    }

    [[nodiscard]] const app::Codebook& codebook() const { return m_codebook; }

private:
    void setShared(const std::string& name, const std::vector<std::string>& aliases, const std::string& key,
        const std::string& colour);
    void offerKey(const std::string& key, const std::string& holder);
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::vector<std::string> aliases() const;
    [[nodiscard]] std::string key() const;
    [[nodiscard]] const std::string& colour() const;

    app::Codebook m_codebook;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QPlainTextEdit* m_aliases;
    QComboBox* m_key;
    ColourField* m_colour;
    PlainLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

/// The lines of a text field that are not blank.
[[nodiscard]] std::vector<std::string> linesOf(const QPlainTextEdit& edit);
[[nodiscard]] QString asLines(const std::vector<std::string>& texts);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/entrydialog.h"

namespace ui {

/// Asks about one topic of a codebook and hands the changed value back; one without id is a new one.
class TopicDialog : public EntryDialog
{
    Q_OBJECT

public:
    TopicDialog(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent);
    [[nodiscard]] app::Topic topic() const;

protected:
    [[nodiscard]] app::Codebook changed() const override;

private:
    app::Topic m_original;
    QComboBox* m_parent;
    QPlainTextEdit* m_definition;
    QPlainTextEdit* m_include;
    QPlainTextEdit* m_exclude;
    QPlainTextEdit* m_examples;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/entrydialog.h"

class QTableWidget;

namespace ui {

/// Asks about one speaker of a codebook and hands the changed value back; one without id is a new one.
class SpeakerDialog : public EntryDialog
{
    Q_OBJECT

public:
    SpeakerDialog(const app::Speaker& speaker, const app::Codebook& codebook, QWidget* parent);
    [[nodiscard]] app::Speaker speaker() const;

protected:
    [[nodiscard]] app::Codebook changed() const override;

private:
    void keepFreeRow();

    app::Speaker m_original;
    QLineEdit* m_role;
    QLineEdit* m_affiliation;
    QTableWidget* m_offices; ///< the last row is free, for a further office
};
}

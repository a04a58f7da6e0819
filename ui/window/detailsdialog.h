// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/sidecars/sidecar.h"

#include <QDialog>

#include <array>

class QLineEdit;

namespace ui {

class PlainLabel;

/// Asks what title, outlet, byline, date and dateline of an article are, where the page was understood wrongly.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(
        const app::ArticleDetails& found, const app::DetailCorrections& corrections, QWidget* parent = nullptr);

    /// What differs from what was found; an emptied field says that there is none.
    [[nodiscard]] app::DetailCorrections corrections() const;

private:
    void check();

    app::ArticleDetails m_found;
    app::DetailCorrections m_corrections;
    PlainLabel* m_problem;
    std::array<QLineEdit*, 5> m_fields{}; ///< in the order of the rows
    QPushButton* m_ok = nullptr;
};
}

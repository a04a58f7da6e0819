// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/review/agreement.h"

#include <QMenu>

#include <functional>

namespace ui {

class ReviewSession;

/// The reports on the comparison that is open, and on the agreement of all coders of the workspace. Each asks where to
/// and writes a file. What went wrong or right the session tells. They name the coders, so a blind review has none.
class ReportMenu : public QMenu
{
    Q_OBJECT

public:
    ReportMenu(ReviewSession& review, QWidget* parent);

private:
    using Fill = std::function<app::Result<>(const app::AtomicFile::Sink&)>;
    using AgreementFill = std::function<app::Result<>(const app::AgreementReport&, const app::AtomicFile::Sink&)>;
    void addReport(const QString& text, const QString& suffix, const Fill& fill);
    void addAgreement(const QString& text, const QString& name, const AgreementFill& fill);
    /// Empty: the person thought better of it.
    [[nodiscard]] QString askForFile(const QString& suggested);
    void write(const QString& path, const Fill& fill);

    ReviewSession& m_review;
};
}

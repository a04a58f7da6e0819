// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"

#include <QMenu>

#include <functional>

namespace ui {

class ReviewSession;

/// The reports on the comparison that is open, each of which asks where to and writes a file. What went wrong or right
/// the session tells.
class ReportMenu : public QMenu
{
    Q_OBJECT

public:
    ReportMenu(ReviewSession& review, QWidget* parent);

private:
    void addReport(const QString& text, const QString& suffix,
        const std::function<app::Result<>(const app::AtomicFile::Sink&)>& write);

    ReviewSession& m_review;
};
}

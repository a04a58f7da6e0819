// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/assignments.h"
#include "ui/support/plainlabel.h"

namespace ui {

/// How far each coder is with the articles that were given to them: "anna 2 of 4 · ben 0 of 3". Hidden in a workspace
/// where nothing was drawn.
class AssignmentLine : public PlainLabel
{
    Q_OBJECT

public:
    explicit AssignmentLine(QWidget* parent = nullptr);

    void read(const QString& workspaceRoot); ///< in the background; what is shown stays meanwhile
    void clear();

signals:
    void assigned(const app::Assignments& assignments); ///< empty where nothing was drawn

private:
    int m_reading = 0; ///< number of the last reading; the results of earlier ones come too late
};
}

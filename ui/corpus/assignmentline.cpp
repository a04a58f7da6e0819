// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/assignmentline.h"

#include "app/base/utf8.h"
#include "app/review/assignmentprogress.h"
#include "app/review/assignmentsfile.h"

#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Reading
{
    app::Result<app::StoredAssignments> stored;
    std::vector<app::CoderProgress> progress;
};

Reading readingOf(const QString& workspaceRoot)
{
    Reading reading{app::loadAssignments(workspaceRoot), {}};
    if (reading.stored && reading.stored->version)
        reading.progress = app::progressOf(workspaceRoot, reading.stored->assignments);
    return reading;
}
}

AssignmentLine::AssignmentLine(QWidget* parent)
    : PlainLabel({}, Tone::Soft, parent)
{
    setWordWrap(true);
    hide();
}

void AssignmentLine::read(const QString& workspaceRoot)
{
    QtConcurrent::run(readingOf, workspaceRoot).then(this, [this, number = ++m_reading](const Reading& reading) {
        if (number != m_reading)
            return;
        setTone(reading.stored ? Tone::Soft : Tone::Bad);
        QStringList parts;
        for (const app::CoderProgress& each : reading.progress)
            //: How far a coder is: %1 is the name, %2 how many articles are finished of the %3 that were given to them
            parts.append(tr("%1 %2 of %3")
                    .arg(app::toQString(each.coder), QLocale().toString(each.finished()),
                        QLocale().toString(each.assigned)));
        // Where the folder is gone the list of articles says so.
        if (!reading.stored && reading.stored.error().kind == app::Error::Kind::NotFound)
            QLabel::clear();
        else if (!reading.stored)
            setText(app::describe(reading.stored.error()));
        else
            //: Above the list of articles, of how many that were given to somebody are finished; %1: "anna 2 of 4 · ben
            //: 1 of 3"
            setText(parts.isEmpty() ? QString() : tr("Assigned: %1").arg(parts.join(u" · "_s)));
        setVisible(!text().isEmpty());
        emit assigned(reading.stored ? reading.stored->assignments : app::Assignments());
    });
}

void AssignmentLine::clear()
{
    ++m_reading;
    QLabel::clear();
    hide();
    emit assigned({});
}
}

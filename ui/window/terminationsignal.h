// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ui {

/// Turns the system's request to end (SIGTERM, SIGINT, SIGHUP) into a signal of Qt, so that the program can save first.
/// At most one may exist.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override;

signals:
    void received();
};
}

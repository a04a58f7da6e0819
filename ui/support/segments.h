// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// A few choices side by side, of which one is on.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const QStringList& choices, QWidget* parent);
    [[nodiscard]] int current() const;
    void setCurrent(int choice);

signals:
    void chosen(int choice); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_parts;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// A few choices side by side, of which one is on; in rows of equal parts where they are too many for one.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const QStringList& choices, QWidget* parent, int inARow = 0); ///< 0: all
    [[nodiscard]] int current() const;
    void setCurrent(int choice);
    void setText(int choice, const QString& text);
    void setShown(int choice, bool shown);

signals:
    void chosen(int choice); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_parts;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace ui {

/// The three manners of speech as a switch of three parts; pressing the one that is on switches it off.
class MannerSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit MannerSwitch(QWidget* parent);
    void setManner(app::Manner manner);
    [[nodiscard]] QWidget* first() const; ///< of the three in the order of Tab

signals:
    void chosen(app::Manner manner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QAbstractButton*> m_parts; ///< in the order of mannersInOrder
};
}

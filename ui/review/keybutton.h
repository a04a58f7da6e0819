// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace ui {

/// A button that shows the key that does the same.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString& text, const QString& key, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};
}

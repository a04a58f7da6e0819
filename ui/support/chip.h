// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace ui {

/// A small rounded tag: a dot of colour and a word, 23 pixels high. A checkable one shows its state by outline and
/// weight.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Entry, ///< filled
        Add,   ///< dashed outline: not there yet
    };
    explicit Chip(const QString& text, const QColor& dot = {}, Kind kind = Kind::Entry, QWidget* parent = nullptr);
    void setDot(const QColor& dot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested(); ///< Delete or Backspace while it has the focus, or a middle click

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QColor m_dot;
    Kind m_kind;
};

/// Shows a key as on the keyboard: a hairline box with the key's name.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The same picture for delegates that have no widgets.
    static void paint(QPainter* painter, const QRect& rect, const QString& key);
    [[nodiscard]] static QSize sizeOf(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};
}

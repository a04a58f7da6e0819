// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/segments.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int partHeight = 24;
constexpr int inset = 8;
constexpr qreal radius = 6;

QFont partFont(bool isOn)
{
    QFont font = smallFont();
    font.setWeight(isOn ? QFont::DemiBold : QFont::Normal);
    return font;
}

class Segment : public QAbstractButton
{
public:
    Segment(const QString& text, bool isFirst, QWidget* parent)
        : QAbstractButton(parent)
        , m_isFirst(isFirst)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(partFont(true)).horizontalAdvance(text()) + 2 * inset, partHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {28, partHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& colours = theme();
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? colours.selection : colours.chip);
        if (!m_isFirst)
            painter.fillRect(QRect(0, 0, 1, height()), colours.line);
        painter.setFont(partFont(isChecked()));
        // The line below says the same as the colour.
        painter.setPen(isChecked() ? colours.ink : colours.softInk);
        painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), colours.accent);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(colours.accent);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        }
    }

private:
    bool m_isFirst;
};
}

Segments::Segments(const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_parts(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (qsizetype at = 0; at < choices.size(); ++at) {
        auto* part = new Segment(choices[at], at == 0, this);
        m_parts->addButton(part, static_cast<int>(at));
        row->addWidget(part);
    }
    connect(m_parts, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

int Segments::current() const
{
    return m_parts->checkedId();
}

void Segments::setCurrent(int choice)
{
    m_parts->button(choice)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent*)
{
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.isDark() ? colours.window : colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/segments.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
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
    Segment(const QString& text, Qt::Edges lines, QWidget* parent)
        : QAbstractButton(parent)
        , m_lines(lines)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // until it is on
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
        if (m_lines.testFlag(Qt::LeftEdge))
            painter.fillRect(QRect(0, 0, 1, height()), colours.line);
        if (m_lines.testFlag(Qt::TopEdge))
            painter.fillRect(QRect(0, 0, width(), 1), colours.line);
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
    Qt::Edges m_lines; ///< between it and its neighbours
};
}

Segments::Segments(const QStringList& choices, QWidget* parent, int inARow)
    : QWidget(parent)
    , m_parts(new QButtonGroup(this))
{
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    const int columns = inARow > 0 ? inARow : static_cast<int>(choices.size());
    for (int at = 0; at < choices.size(); ++at) {
        const int row = at / columns;
        const int column = at % columns;
        Qt::Edges lines;
        lines.setFlag(Qt::LeftEdge, column > 0);
        lines.setFlag(Qt::TopEdge, row > 0);
        auto* part = new Segment(choices[at], lines, this);
        m_parts->addButton(part, at);
        // One that is alone in the last row has all of it.
        const bool isAlone = column == 0 && row > 0 && at == choices.size() - 1;
        rows->addWidget(part, row, column, 1, isAlone ? columns : 1);
        if (inARow > 0)
            rows->setColumnStretch(column, 1);
    }
    // Tab stops at the one that is on, from whichever side it comes; the arrow keys lead to the others.
    connect(m_parts, &QButtonGroup::buttonToggled, this,
        [](QAbstractButton* part, bool isOn) { part->setFocusPolicy(isOn ? Qt::TabFocus : Qt::NoFocus); });
    connect(m_parts, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void Segments::setText(int choice, const QString& text)
{
    m_parts->button(choice)->setText(text);
    m_parts->button(choice)->setAccessibleName(text);
    m_parts->button(choice)->update();
}

void Segments::setShown(int choice, bool shown)
{
    m_parts->button(choice)->setVisible(shown);
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

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/mannerswitch.h"

#include "ui/statements/statementwords.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int partHeight = 26;
constexpr qreal radius = 6;

class Part : public QAbstractButton
{
public:
    Part(const QString& text, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        //: Screen readers: a manner of speech to switch on
        setAccessibleName(MannerSwitch::tr("Manner: %1").arg(text));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(boldFont()).horizontalAdvance(text()) + 20, partHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, partHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& colours = theme();
        QPainter painter(this);
        if (isChecked() || (underMouse() && isEnabled()))
            painter.fillRect(rect(), isChecked() ? colours.selection : colours.chip);
        painter.setFont(isChecked() ? boldFont() : panelFont());
        painter.setPen(isChecked() ? colours.accent : isEnabled() ? colours.ink : colours.softInk);
        painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(colours.accent);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        }
    }

private:
    [[nodiscard]] static QFont boldFont()
    {
        QFont font = panelFont();
        font.setWeight(QFont::DemiBold);
        return font;
    }
};
}

MannerSwitch::MannerSwitch(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const app::Manner manner : mannersInOrder) {
        auto* part = new Part(mannerName(manner), this);
        row->addWidget(part);
        m_parts.push_back(part);
        connect(part, &QAbstractButton::clicked, this,
            [this, manner](bool on) { emit chosen(on ? manner : app::Manner::Unstated); });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void MannerSwitch::setManner(app::Manner manner)
{
    for (std::size_t at = 0; at < m_parts.size(); ++at)
        m_parts[at]->setChecked(mannersInOrder[at] == manner);
}

QWidget* MannerSwitch::first() const
{
    return m_parts.front();
}

void MannerSwitch::paintEvent(QPaintEvent*)
{
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line.darker(colours.isDark() ? 75 : 106));
    painter.setBrush(colours.isDark() ? colours.window : colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/colourfield.h"

#include "app/base/utf8.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int swatchSize = 24;

/// A round button in its colour; a ring says that it is the one that was chosen.
class Swatch : public QAbstractButton
{
public:
    Swatch(const QColor& colour, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(name);
        setToolTip(name);
        setFixedSize(swatchSize, swatchSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& colours = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(5, 5, -5, -5);
        if (m_colour.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_colour);
        } else {
            painter.setPen(QPen(colours.softInk, 1, Qt::DashLine));
        }
        painter.drawEllipse(circle);
        painter.setBrush(Qt::NoBrush);
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(hasFocus() ? colours.accent : colours.ink, isChecked() ? 2 : 1));
            painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
        }
    }

private:
    QColor m_colour;
};
}

ColourField::ColourField(QWidget* parent)
    : QWidget(parent)
    , m_other(new QPushButton(tr("Other…"), this))
    , m_contrast(new PlainLabel({}, PlainLabel::Tone::Soft, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addSwatch = [&](const QColor& shown, const std::string& colour, const QString& name) {
        auto* swatch = new Swatch(shown, name, this);
        row->addWidget(swatch);
        m_swatches.push_back(swatch);
        m_offered.push_back(colour);
        connect(swatch, &QAbstractButton::clicked, this, [this, colour] { setColour(colour); });
    };
    addSwatch({}, {}, tr("Colour by its place in the codebook"));
    // Codebooks name colours as they are on light paper; each theme makes its own of them.
    for (const QColor& hue : Theme::of(Theme::Scheme::Light).hues)
        addSwatch(theme().entryColour(hue.name().toStdString(), 0), hue.name().toUpper().toStdString(),
            tr("Colour %1").arg(hue.name()));
    setTabOrder(m_swatches.back(), m_other); // which was made before them
    row->addSpacing(8);
    row->addWidget(m_other);
    row->addSpacing(8);
    row->addWidget(m_contrast, 1);
    connect(m_other, &QPushButton::clicked, this, &ColourField::askForOther);
    show();
}

void ColourField::setColour(const std::string& colour)
{
    m_colour = colour;
    show();
}

void ColourField::show()
{
    for (std::size_t at = 0; at < m_swatches.size(); ++at)
        m_swatches[at]->setChecked(
            app::toQString(m_offered[at]).compare(app::toQString(m_colour), Qt::CaseInsensitive) == 0);
    if (m_colour.empty()) {
        m_contrast->clear();
        return;
    }
    const double ratio = contrast(QColor(app::toQString(m_colour)), Theme::of(Theme::Scheme::Light).paper);
    constexpr double legible = 4.5;
    const QString figure = QLocale().toString(ratio, 'f', 1);
    m_contrast->setText(
        ratio >= legible ? tr("%1 : 1 on paper").arg(figure) : tr("%1 : 1 on paper: shown darker").arg(figure));
    m_contrast->setTone(ratio >= legible ? PlainLabel::Tone::Soft : PlainLabel::Tone::Careful);
}

void ColourField::askForOther()
{
    const QColor chosen = QColorDialog::getColor(QColor(app::toQString(m_colour)), this, tr("Colour"));
    if (chosen.isValid())
        setColour(chosen.name().toUpper().toStdString());
}
}

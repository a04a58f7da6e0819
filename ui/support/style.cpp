// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/style.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int controlHeight = 28;
constexpr int rowHeight = 24; ///< of lists that have no delegate of their own
constexpr qreal radius = 6;
constexpr int insideField = 4; ///< between Fusion's border of a field and its text, beyond what Fusion leaves
constexpr int besideCell = 6;  ///< at both sides of the text of a cell
constexpr int aroundDialog = 16;
constexpr int betweenControls = 8;

void drawControlBox(QPainter* painter, const QRect& rect, const QColor& fill, const QPen& outline)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

/// The outline of fields and buttons, strong enough to be found: a hairline for most, the accent where the focus is,
/// broader than around a button that Enter presses.
QPen controlPen(const QStyleOption* option)
{
    const Theme& colours = theme();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_Enabled)
        return {colours.accent, 2};
    return {colours.line.darker(colours.isDark() ? 75 : 112), 1};
}

QColor buttonFill(const QStyleOption* option)
{
    const Theme& colours = theme();
    if (option->state & (QStyle::State_On | QStyle::State_Sunken))
        return colours.selection;
    if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
        return colours.chip;
    return {};
}

/// A check box or a radio button: Fusion's outline is lost on dark paper.
void drawIndicator(QPainter* painter, const QStyleOption* option, bool isRound)
{
    const Theme& colours = theme();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isOn = option->state & QStyle::State_On;
    const bool isPartly = option->state & QStyle::State_NoChange;
    const QColor colour = !isEnabled ? colours.line.darker(colours.isDark() ? 75 : 112)
        : isOn || isPartly           ? colours.accent
                                     : colours.softInk;
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(isOn || isPartly                             ? colour
            : option->state & QStyle::State_MouseOver && isEnabled ? colours.chip
                                                                   : colours.paper);
    painter->drawRoundedRect(box, isRound ? side / 2 : 3, isRound ? side / 2 : 3);
    painter->setPen(QPen(colours.paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(colours.paper);
    const QPointF centre = box.center();
    if (isPartly)
        painter->drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0));
    else if (isOn && isRound)
        painter->drawEllipse(centre, 1.6, 1.6);
    else if (isOn)
        painter->drawPolyline(
            QPolygonF({centre + QPointF(-3.2, 0.2), centre + QPointF(-0.9, 2.6), centre + QPointF(3.4, -2.4)}));
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider& bar, const QRect& slider, QPainter* painter)
{
    const Theme& colours = theme();
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.minimum >= bar.maximum)
        return;
    const bool upright = bar.orientation == Qt::Vertical;
    const QRectF grip = QRectF(slider).adjusted(upright ? 3 : 2, upright ? 2 : 3, upright ? -3 : -2, upright ? -2 : -3);
    QColor colour = colours.softInk;
    colour.setAlphaF(bar.state & QStyle::State_Sunken ? 0.8F : bar.state & QStyle::State_MouseOver ? 0.6F : 0.4F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const qreal round = std::min(grip.width(), grip.height()) / 2;
    painter->drawRoundedRect(grip, round, round);
    painter->restore();
}

void drawButton(QPainter* painter, const QStyleOption* option)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const QColor fill = buttonFill(option);
    if (button && button->features & QStyleOptionButton::Flat) {
        drawControlBox(painter, option->rect, fill, hasFocus ? controlPen(option) : QPen(Qt::NoPen));
        return;
    }
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    const bool isMarked = isDefault && !hasFocus && option->state & QStyle::State_Enabled;
    drawControlBox(painter, option->rect, fill.isValid() ? fill : theme().paper,
        isMarked ? QPen(theme().accent, 1) : controlPen(option));
}

/// Buttons and fields show the focus by their outline; what is left are check boxes, tabs and rows.
void drawFocusFrame(QPainter* painter, const QRect& rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::install()
{
    QApplication::setStyle(new Style);
    QApplication::setFont(panelFont());
    QApplication::setPalette(theme().palette());
}

void Style::polish(QWidget* widget)
{
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& colours = theme();
    switch (element) {
    case PE_Frame: // around lists and tables, and fields with several lines, which look like those with one
        if (!qobject_cast<const QPlainTextEdit*>(widget)) {
            painter->setPen(
                option->state & State_HasFocus ? colours.accent : colours.line.darker(colours.isDark() ? 75 : 112));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        drawControlBox(painter, option->rect, option->palette.color(QPalette::Base), controlPen(option));
        return;
    case PE_FrameLineEdit: drawControlBox(painter, option->rect, {}, controlPen(option)); return;
    case PE_PanelLineEdit:
        // A line edit inside another control has no frame of its own.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawControlBox(painter, option->rect, option->palette.color(QPalette::Base), controlPen(option));
        return;
    case PE_PanelButtonCommand: drawButton(painter, option); return;
    case PE_PanelButtonTool:
        drawControlBox(painter, option->rect, buttonFill(option),
            option->state & State_HasFocus ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        return;
    case PE_FrameFocusRect: drawFocusFrame(painter, option->rect); return;
    case PE_IndicatorRadioButton: drawIndicator(painter, option, true); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(painter, option, false); return;
    case PE_PanelItemViewRow: return; // rows have no stripes; delegates paint what is selected
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelToolBar:
    case PE_FrameMenu:
        if (element == PE_FrameMenu) {
            painter->setPen(colours.line.darker(colours.isDark() ? 75 : 112));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& colours = theme();
    switch (element) {
    case CE_Splitter: {
        const bool upright = option->rect.width() < option->rect.height();
        painter->fillRect(option->rect, colours.panel);
        const QRect line = upright ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(line, option->state & State_MouseOver ? colours.accent : colours.line);
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(option->rect, colours.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        return;
    case CE_PushButtonBevel:
        // A flat button is left out by Qt's styles until it is pressed; here it also shows the focus and the mouse.
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features & QStyleOptionButton::Flat) {
            proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, colours.panel); return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, colours.panel);
        if (option->state & (State_Selected | State_Sunken) && option->state & State_Enabled)
            drawControlBox(painter, option->rect.adjusted(1, 2, -1, -2), colours.selection, Qt::NoPen);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const int mnemonic =
            styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        drawItemText(painter, option->rect, Qt::AlignCenter | mnemonic, option->palette, option->state & State_Enabled,
            item ? item->text : QString(), QPalette::WindowText);
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, colours.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
        // The arrow is part of the text, as with every other choice; Fusion's would stand in the corner below.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect answer = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0)
        return answer.adjusted(insideField, 0, -insideField, 0);
    return answer;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect answer = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return answer.adjusted(insideField, 0, -insideField, 0);
    return answer;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 5; // a hairline is drawn, the rest is for the hand
    case PM_ScrollBarExtent: return 12;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            return 5; // its square paper lies within the round corners
        return qobject_cast<const QLineEdit*>(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: return besideCell; // also what Qt leaves beside the text of a cell
    case PM_HeaderMargin: return besideCell + 1;  // so that a heading begins where its cells do
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return betweenControls;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QDialog*>(widget) ? aroundDialog : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarVMargin: return 1;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarItemMargin: return 6;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        answer.setWidth(std::max(size.width() + 24, controlHeight));
        answer.setHeight(std::max(answer.height(), controlHeight));
        return {answer.width(), std::min(answer.height(), std::max(controlHeight, size.height() + 8))};
    case CT_ToolButton: return {std::max(answer.width() + 8, controlHeight), std::max(answer.height(), controlHeight)};
    case CT_LineEdit:
    case CT_ComboBox: return {answer.width() + 2 * insideField, std::max(answer.height(), controlHeight)};
    case CT_HeaderSection:
    case CT_ItemViewItem: return {answer.width(), std::max(answer.height(), rowHeight)};
    case CT_SpinBox: return {answer.width(), std::max(answer.height(), controlHeight)};
    case CT_MenuBarItem: return {size.width() + 14, 26};
    default: return answer;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ScrollBar_Transient: return 0; // a reader needs to see where in a long article they are
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor: return static_cast<int>(theme().line.rgb());
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}
}

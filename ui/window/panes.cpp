// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/panes.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int usualLeft = 268;
constexpr int usualRight = 356;
constexpr int leastWidth = 200;
constexpr int leastCentre = 320;
}

Panes::Panes(QWidget* left, QWidget* centre, QWidget* right, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(left)
    , m_centre(centre)
    , m_right(right)
    , m_leftWidth(usualLeft)
    , m_rightWidth(usualRight)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the drawer's place is none that the window must have
    layout->addWidget(m_splitter);
    for (QWidget* pane : {m_left, m_centre, m_right})
        m_splitter->addWidget(pane);
    m_left->setMinimumWidth(leastWidth);
    m_centre->setMinimumWidth(leastCentre);
    m_right->setMinimumWidth(leastWidth);
    m_right->setAutoFillBackground(true); // it lies over the middle when it is a drawer
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Panes::noteWidths);
    applyWidths();
}

void Panes::noteWidths()
{
    if (isShown(Side::Left))
        m_leftWidth = m_left->width();
    if (isShown(Side::Right) && !m_isDrawer)
        m_rightWidth = m_right->width();
}

void Panes::applyWidths()
{
    QList<int> widths{m_leftWidth, std::max(leastCentre, m_splitter->width() - m_leftWidth)};
    if (!m_isDrawer)
        widths = {m_leftWidth, std::max(leastCentre, m_splitter->width() - m_leftWidth - m_rightWidth), m_rightWidth};
    m_splitter->setSizes(widths);
}

bool Panes::isShown(Side side) const
{
    return !(side == Side::Left ? m_left : m_right)->isHidden();
}

void Panes::setShown(Side side, bool shown)
{
    if (side == Side::Left) {
        m_leftWanted = shown;
        showLeft(shown);
        placeDrawer();
        // Who asks for the list does not mind the drawer that lies in its place.
        if (shown && !isShown(Side::Left))
            setShown(Side::Right, false);
        return;
    }
    if (!m_isDrawer)
        m_rightWanted = shown;
    if (isShown(side) == shown)
        return;
    if (!shown && m_right->isAncestorOf(focusWidget()))
        focusCentre();
    m_right->setVisible(shown);
    if (m_isDrawer)
        placeDrawer();
    else if (shown)
        applyWidths();
    emit shownChanged(side, shown);
}

/// A pane that hides must not take the keyboard with it: who had it last in the middle gets it.
void Panes::focusCentre()
{
    QWidget* last = m_centre->focusWidget();
    (last ? last : m_centre)->setFocus();
}

void Panes::showLeft(bool shown)
{
    if (isShown(Side::Left) == shown)
        return;
    if (!shown && m_left->isAncestorOf(focusWidget()))
        focusCentre();
    m_left->setVisible(shown);
    if (shown)
        applyWidths();
    emit shownChanged(Side::Left, shown);
}

QByteArray Panes::saveState() const
{
    QByteArray state;
    for (const int part : {m_leftWanted ? 1 : 0, m_leftWidth, m_rightWanted ? 1 : 0, m_rightWidth})
        state += QByteArray::number(part) + ' ';
    return state.trimmed();
}

void Panes::restoreState(const QByteArray& state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() != 4)
        return;
    m_leftWidth = std::max(leastWidth, parts[1].toInt());
    m_rightWidth = std::max(leastWidth, parts[3].toInt());
    setShown(Side::Left, parts[0].toInt());
    m_rightWanted = parts[2].toInt();
    if (!m_isDrawer)
        setShown(Side::Right, m_rightWanted);
    applyWidths();
}

void Panes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setDrawer(width() < narrow);
    placeDrawer();
}

void Panes::setDrawer(bool drawer)
{
    if (drawer == m_isDrawer)
        return;
    m_isDrawer = drawer;
    QWidget* inUse = m_right->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (drawer) {
        m_right->setParent(this);
        m_right->setVisible(inUse); // somebody may be deciding there
    } else {
        m_splitter->addWidget(m_right);
        m_right->setVisible(m_rightWanted);
        applyWidths();
    }
    if (inUse && isShown(Side::Right))
        inUse->setFocus();
    else if (inUse)
        focusCentre();
    emit shownChanged(Side::Right, isShown(Side::Right));
}

QSize Panes::minimumSizeHint() const
{
    return m_splitter->minimumSizeHint();
}

void Panes::placeDrawer()
{
    const int breadth = std::min(m_rightWidth, width() - 40);
    const int beside = width() - breadth;
    // What is decided in the drawer is to be read beside it.
    const bool takesPlace = m_isDrawer && isShown(Side::Right) && beside >= leastCentre;
    layout()->setContentsMargins(0, 0, takesPlace ? breadth : 0, 0);
    layout()->activate(); // the widths are dealt out of what is left
    showLeft(m_leftWanted && (!takesPlace || beside >= m_leftWidth + leastCentre));
    if (!m_isDrawer)
        return;
    m_right->setGeometry(width() - breadth, 0, breadth, height());
    m_right->raise();
}

void Panes::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isDrawer && isShown(Side::Right)) {
        setShown(Side::Right, false);
        return;
    }
    QWidget::keyPressEvent(event);
}
}

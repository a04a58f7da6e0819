// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {
constexpr auto keyTextProperty = "keyText";

/// Letters choose a menu's entries then, and must not tag or judge what lies behind it.
bool isMenuInUse()
{
    return QApplication::activePopupWidget() || qobject_cast<QMenuBar*>(QApplication::focusWidget());
}
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QAction* Actions::make(const Command& command, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(command.id));
    auto* action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    action->setStatusTip(command.help);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_byId[command.id] = action;
    m_order.push_back(action);
    return action;
}

QAction* Actions::add(const Command& command, std::function<void()> run)
{
    QAction* action = make(command, std::move(run));
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

QAction* Actions::addForReading(const Command& command, std::function<void()> run)
{
    QAction* action = make(command, std::move(run));
    // The menus show the key, yet only the widgets themselves answer to it: a letter in a field stays a letter.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_forReading.push_back(action);
    return action;
}

void Actions::listenIn(QWidget* widget)
{
    for (QAction* action : m_forReading)
        widget->addAction(action);
}

bool Actions::runForReading(const QKeySequence& key)
{
    // A menu hands on the keys that it has no entry for.
    if (isMenuInUse())
        return false;
    const auto wanted = std::ranges::find_if(m_forReading,
        [&key](const QAction* action) { return action->isEnabled() && action->shortcuts().contains(key); });
    if (wanted == m_forReading.end())
        return false;
    (*wanted)->trigger();
    return true;
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isMenuInUse()) {
        // An open menu leaves the focus where it was.
        if (!isForReading(QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination())))
            return false;
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    // A shortcut that works where the focus is has been taken before any key press, so what comes here is another
    // widget's. The digits of the number pad write characters by their code on some systems: Alt+0151.
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() != Qt::AltModifier)
        return false;
    return isForReading(QKeySequence(press->keyCombination()));
}

bool Actions::isForReading(const QKeySequence& key) const
{
    return std::ranges::any_of(
        m_forReading, [&key](const QAction* action) { return action->shortcuts().contains(key); });
}

QAction* Actions::operator[](const QString& id) const
{
    const auto found = m_byId.find(id);
    Q_ASSERT(found != m_byId.end());
    return found->second;
}

void setKeyText(QAction& action, const QString& keys)
{
    action.setProperty(keyTextProperty, keys);
}

QString keyText(const QAction& action)
{
    if (const QString keys = action.property(keyTextProperty).toString(); !keys.isEmpty())
        return keys;
    return action.shortcut().toString(QKeySequence::NativeText);
}
}

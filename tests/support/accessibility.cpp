// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/accessibility.h"

#include <QtTest>
#include <QtWidgets>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : widget->accessibleName().trimmed();
}

QString label(QWidget* widget)
{
    const QString name = spokenName(widget);
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u" “%1”"_s.arg(widget->objectName());
    else if (widget->parentWidget())
        text += u" in %1"_s.arg(QLatin1StringView(widget->parentWidget()->metaObject()->className()));
    return name.isEmpty() ? text : u"%1 (%2)"_s.arg(text, name);
}

// The pieces that Qt's own widgets are put together from: the line edit in a spin box, the arrow of a tool bar.
bool isInnerPart(const QWidget* widget)
{
    if (widget->objectName().startsWith(u"qt_"))
        return true;
    const QWidget* parent = widget->parentWidget();
    return parent
        && (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent)
            || qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QMenuBar*>(parent));
}

bool isOnScreen(const QWidget* widget, const QWidget& window)
{
    return widget->isVisibleTo(&window) && widget->window() == &window;
}

bool takesTab(const QWidget* widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

bool isControl(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
}

bool hasShortcut(const QAbstractButton* button)
{
    if (!button->shortcut().isEmpty())
        return true;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return tool && tool->defaultAction() && !tool->defaultAction()->shortcuts().isEmpty();
}

QList<QWidget*> controls(QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isOnScreen(widget, window) && isControl(widget) && !isInnerPart(widget) && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

struct TabWalk
{
    QList<QWidget*> visited;
    QWidget* trap = nullptr; ///< Tab did not lead out of this one
};

// With real key presses, because a widget may swallow the key.
TabWalk walkByTab(QWidget& window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window never became active");
    TabWalk walk;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    QWidget* current = window.focusWidget();
    while (current && !walk.visited.contains(current)) {
        walk.visited.append(current);
        QTest::keyClick(current, Qt::Key_Tab);
        if (window.focusWidget() == current) {
            const auto others = controls(window);
            if (std::ranges::any_of(others, [&](QWidget* other) { return other != current && takesTab(other); }))
                walk.trap = current;
            break;
        }
        current = window.focusWidget();
    }
    return walk;
}
}

QStringList accessibilityProblems(QWidget& window)
{
    const TabWalk walk = walkByTab(window);
    QStringList problems;
    if (walk.trap)
        problems.append(u"%1: Tab does not lead out of it"_s.arg(label(walk.trap)));
    for (QWidget* widget : controls(window)) {
        if (spokenName(widget).isEmpty())
            problems.append(u"%1: no accessible name"_s.arg(label(widget)));
        if (!widget->isEnabled() || walk.visited.contains(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && hasShortcut(button))
            continue;
        // One button of an exclusive group takes the focus for all; the arrow keys reach the others.
        if (button && button->group() && button->group()->exclusive())
            continue;
        if (button && button->autoExclusive())
            continue;
        problems.append(u"%1: the Tab key does not reach it"_s.arg(label(widget)));
    }
    return problems;
}

QStringList tabOrder(QWidget& window)
{
    QStringList names;
    for (QWidget* widget : walkByTab(window).visited)
        names.append(label(widget));
    return names;
}
}

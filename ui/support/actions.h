// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace ui {

/// Every command of the window once: what menus, buttons, keys and the sheet of keys show is taken from here.
class Actions : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString id;               ///< stable, English: "statement.delete"
        QString text;             ///< with "&" for the menu
        QList<QKeySequence> keys; ///< the first is the one that is shown
        QString help;             ///< one sentence, for the status bar and the sheet of keys
    };
    explicit Actions(QObject* parent = nullptr);

    /// A command that works wherever the focus is.
    QAction* add(const Command& command, std::function<void()> run);
    /// A command whose key a person could also mean to type. It works only while the focus is on one of the widgets
    /// that were given to listenIn(), and no menu is open over them. In a field a letter or digit is typed as ever; a
    /// key with Alt does nothing there, rather than leave its digit in the text.
    QAction* addForReading(const Command& command, std::function<void()> run);
    void listenIn(QWidget* widget);
    /// For a key that no widget took: does what such a command of that key stands for; false: there is none now, or a
    /// menu is in use.
    bool runForReading(const QKeySequence& key);

    [[nodiscard]] QAction* operator[](const QString& id) const; ///< must exist
    [[nodiscard]] std::vector<QAction*> all() const { return m_order; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* make(const Command& command, std::function<void()> run);
    [[nodiscard]] bool isForReading(const QKeySequence& key) const;
    std::map<QString, QAction*> m_byId;
    std::vector<QAction*> m_order;
    std::vector<QAction*> m_forReading;
};

/// The key as written on keyboards, in the language of the window; a row of keys where one was set.
[[nodiscard]] QString keyText(const QAction& action);
void setKeyText(QAction& action, const QString& keys); ///< "1 – 9", for an action that stands for several
}

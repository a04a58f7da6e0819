// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

class PlainLabel;
class Session;

/// What the panel shows while no statement is in hand: the keys by which one comes to be, or why none can.
class TaggingKeys : public QWidget
{
    Q_OBJECT

public:
    TaggingKeys(const Session& session, QWidget* parent);
    void refresh(); ///< another article, or none, is open

private:
    [[nodiscard]] QWidget* makeKeys();

    const Session& m_session;
    PlainLabel* m_hint;
    PlainLabel* m_remedy;
    QWidget* m_keys;
};
}

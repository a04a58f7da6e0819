// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ui {

/// The articles that were read one after the other, for going back and forward as in a browser.
class History
{
public:
    /// Somebody went to @p article by another way than back and forward: what was ahead is forgotten.
    void visit(const QString& article)
    {
        if (m_place >= 0 && m_articles[m_place] == article)
            return;
        m_articles.resize(m_place + 1);
        m_articles.append(article);
        ++m_place;
    }
    void clear()
    {
        m_articles.clear();
        m_place = -1;
    }
    [[nodiscard]] bool canGo(int steps) const { return m_place + steps >= 0 && m_place + steps < m_articles.size(); }
    /// The article @p steps further, which becomes the present one; only where canGo().
    QString go(int steps)
    {
        m_place += steps;
        return m_articles[m_place];
    }

private:
    QStringList m_articles;
    qsizetype m_place = -1;
};
}

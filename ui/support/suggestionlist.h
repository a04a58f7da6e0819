// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QListWidget>

#include <vector>

namespace ui {

struct Suggestion
{
    QString text;
    QString detail; ///< in the soft ink behind the text: the alias that matched
    QColor dot;     ///< none: not an entry
};

/// The list below a line that a person types into. The line keeps the focus and moves the list by moveBy().
class SuggestionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget* parent = nullptr);

    void setSuggestions(const std::vector<Suggestion>& suggestions); ///< none chosen; hidden where there are none
    void moveBy(int rows);                                    ///< round and round; from none to the first or last
    [[nodiscard]] int chosen() const { return currentRow(); } ///< -1: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};
}

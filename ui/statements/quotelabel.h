// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QTextLayout>

#include <vector>

namespace ui {

/// The words of a statement, set as in the reader beside a bar in the speakers' colours. Long ones show their first
/// lines; a click or Space shows all of them.
class QuoteLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuoteLabel(QWidget* parent);

    void setQuote(const QString& words, const std::vector<QColor>& bar);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Lays the words out; the number of lines, and whether words are left.
    struct Lines
    {
        int count = 0;
        bool areAll = true;
    };
    Lines arrange(QTextLayout& layout, int width) const;

    QString m_words;
    std::vector<QColor> m_bar;
};
}

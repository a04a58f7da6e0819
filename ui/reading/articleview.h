// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/statements/statementlist.h"
#include "app/text/text.h"
#include "ui/reading/markstyle.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <functional>
#include <memory>

namespace ui {

/// The reader: one column of text set for reading, statements as tints and as bars in lanes of the margin.
/// Lays out only paragraphs near the view and looks marks up while painting, so its costs do not grow with the text
/// or the number of statements. Never changes the text. All positions are code points of the text.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);
    ~ArticleView() override;

    void setArticle(const app::Text& text, const app::ArticleDetails& details); ///< at the top, nothing selected
    void setDetails(const app::ArticleDetails& details);                        ///< corrected title, furniture, …
    void clear();
    [[nodiscard]] const app::Text& text() const;

    /// The list is watched; it must outlive the view or be replaced by null.
    void setStatements(app::StatementList* statements);
    /// Asked while painting; must be quick. Call refreshMarks() when its answers change (codebook, theme).
    void setMarkStyle(const std::function<MarkStyle(const app::Statement&)>& style);
    void refreshMarks();
    /// Those of somebody else, as hollow bars at the right; null: there are none, and no room is kept for them.
    void setOtherStatements(app::StatementList* statements);
    /// Shown above the lanes, in their order from the left to the right; empty: none.
    void setLaneNames(const QStringList& coders);
    void setCurrentStatement(const app::StatementId& id); ///< outlined; empty: none
    void setPlaceInHand(std::vector<app::Span> spans);    ///< outlined in review, whoever marked them
    void setDifferingWords(std::vector<app::Span> spans); ///< underlined; sorted, not overlapping
    void reveal(app::Span span);                          ///< scrolls only if it is out of view

    [[nodiscard]] app::Span selection() const; ///< empty at the caret where nothing is selected
    [[nodiscard]] qint64 caret() const;
    void select(app::Span span); ///< snapped to graphemes; the caret goes to its end
    void clearSelection();
    /// The sentence at the caret; called again while it is selected: the paragraph.
    void selectSentence();
    void copy() const;

    [[nodiscard]] int zoom() const; ///< per cent, 50 to 300
    void setZoom(int percent);

    /// The first visible character, for restoring the place after a restart.
    [[nodiscard]] qint64 topCharacter() const;
    void scrollToCharacter(qint64 character);
    /// Where a span is drawn, in viewport coordinates; for placing the quick-tag line.
    [[nodiscard]] QRect rectOf(app::Span span) const;
    [[nodiscard]] qint64 characterAt(QPoint point) const;   ///< the nearest place for a caret
    [[nodiscard]] app::Span lineAt(qint64 character) const; ///< the line as it is wrapped now

signals:
    void selectionChanged(app::Span selection);
    void statementActivated(const app::StatementId& id); ///< clicked or reached with the caret; empty: none there
    void zoomChanged(int percent);                       ///< by key or wheel

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
}

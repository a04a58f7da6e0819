// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/marginlabels.h"

#include <QObject>
#include <QPointer>

#include <unordered_map>

namespace ui {

/// The marks of one list of statements, with its lanes at one side of the text. Follows the list, and looks up what is
/// to be seen only when it is asked for.
class MarkLayer : public QObject
{
    Q_OBJECT

public:
    using StyleOf = std::function<MarkStyle(const app::Statement&)>;

    explicit MarkLayer(MarginSide side, QObject* parent = nullptr);

    void setStatements(app::StatementList* statements); ///< must outlive the layer or be replaced by null
    [[nodiscard]] bool isShown() const { return m_list; }
    [[nodiscard]] MarginSide side() const { return m_side; }
    void setStyle(StyleOf style);
    void refresh(); ///< asks for the styles again
    void setCurrent(const app::StatementId& id);
    void forgetPlaces() { m_isFound = false; } ///< the column was scrolled or set anew

    void find(const TextColumn& column);
    [[nodiscard]] const std::vector<MarkInView>& marks() const { return m_marks.marks(); } ///< as last found
    [[nodiscard]] const std::vector<MarginLabel>& labels() const { return m_labels; }

    /// The statements on a character of the text, the shortest one first.
    [[nodiscard]] std::vector<app::StatementId> statementsAt(qint64 character) const;
    [[nodiscard]] QString nameOf(const app::StatementId& statement) const; ///< of one in view, as last found
    /// The one whose name or bar is at a point of the viewport, as last found; empty: none.
    [[nodiscard]] app::StatementId inMarginAt(const TextColumn& column, QPoint point) const;

signals:
    void changed(app::Span where); ///< of the text: it must be painted anew

private:
    void reindex();
    void forget(int row);
    void announce(app::Span where);
    const MarkStyle& styleOf(const app::Statement& statement);

    MarginSide m_side;
    QPointer<app::StatementList> m_list;
    MarkIndex m_index;
    StyleOf m_style;
    std::unordered_map<app::StatementId, MarkStyle> m_styles; ///< as answered; asked again after refresh()
    app::StatementId m_current;
    MarksInView m_marks;
    std::vector<MarginLabel> m_labels;
    bool m_isFound = false;
};
}

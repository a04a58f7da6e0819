// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QAbstractListModel>

namespace ui {

/// The codebook as one list: a heading and the speakers, a heading and the topics with those below them indented. Holds no
/// entries itself; says which of them the statement in hand has.
class CodebookModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { SpeakerHeading, Speaker, TopicHeading, Topic };
    enum Role { KindRole = Qt::UserRole, NameRole, KeyRole, ColourRole, DepthRole, ChosenRole };

    explicit CodebookModel(Session& session, QObject* parent = nullptr);
    void setFilter(const QString& text); ///< of name or alias

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        Kind kind;
        int entry; ///< in the codebook's list; unused for headings
        int depth;
    };
    void rebuild();
    void addTopics(const app::TopicId& parent, int depth);
    [[nodiscard]] bool isChosen(const Row& row) const;
    [[nodiscard]] std::string nameOf(const Row& row) const;

    Session& m_session;
    QString m_filter;
    std::vector<Row> m_rows;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace ui {

class CodebookModel;

/// Speakers and topics to choose from: a click tags the selected words or the statement in hand.
class CodebookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPanel(Session& session, QWidget* parent = nullptr);

signals:
    void speakerChosen(const std::string& name);
    void topicChosen(const std::string& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void addSpeaker();
    void addTopic();
    void write(const app::Codebook& codebook);
    void edit(const QModelIndex& index);
    void openMenu(const QPoint& position);

    Session& m_session;
    CodebookModel* m_model;
    QLineEdit* m_filter;
    QListView* m_view;
};
}

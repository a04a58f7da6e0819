// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/verdict.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class GrowingArea;
class ValueField;

/// What was said about a statement, one remark below the other, with a line to answer the last one.
class RemarkThread : public QWidget
{
    Q_OBJECT

public:
    struct Remark
    {
        std::string id;  ///< of the verdict or reply
        QString heading; ///< who, what was decided, when
        QString text;    ///< may be empty
    };
    explicit RemarkThread(QWidget* parent);
    void show(const std::vector<Remark>& remarks, bool canReply);
    bool startReply(); ///< puts the keyboard into the line; false where nobody can answer

signals:
    void replied(const std::string& to, const QString& text);
    void finished(); ///< Enter or Esc in the line

private:
    QVBoxLayout* m_remarks;
    GrowingArea* m_area;
    ValueField* m_reply;
    std::string m_last;
    bool m_isNew = false; ///< other remarks than before, not laid out yet
};
}

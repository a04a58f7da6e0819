// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/reviewsession.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/// One coder's version of a place: speakers, topics with stances, manner, note and words. What the other version has
/// otherwise is set on a tint and in bold.
class VersionBox : public QFrame
{
    Q_OBJECT

public:
    explicit VersionBox(QWidget* parent);
    void show(const ReviewSession::Version& version, const ReviewSession::Version& other, app::Differences differences,
        const app::Codebook& codebook);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const QString& text, bool differs, const QColor& dot = {});

    PlainLabel* m_name;
    QVBoxLayout* m_lines;
};
}

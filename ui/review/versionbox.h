// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/reviewsession.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/// One coder's version of a place: speakers, topics with stances, manner, note and words. What another version has
/// otherwise is set on a tint and in bold.
class VersionBox : public QFrame
{
    Q_OBJECT

public:
    explicit VersionBox(QWidget* parent);
    [[nodiscard]] QString name() const; ///< of the version
    void show(const ReviewSession::Version& version, const std::vector<ReviewSession::Version>& all,
        app::Differences differences, const app::Codebook& codebook);
    /// Where one of several is chosen: whether it is this one, and by which key; an empty key: it cannot be.
    void showChoice(bool isChosen, const QString& key);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addLine(const QString& text, bool differs, const QColor& dot = {});

    PlainLabel* m_name;
    QString m_key;
    bool m_isChosen = false;
    QVBoxLayout* m_lines;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <QFuture>
#include <QWidget>

#include <memory>

class QGridLayout;

namespace ui {

class ReviewSession;

/// How well the two sides agree on the article, in a few figures. They are worked out off the GUI thread, for as long
/// as which the ones before stay where they are.
class AgreementFoot : public QWidget
{
    Q_OBJECT

public:
    AgreementFoot(ReviewSession& review, QWidget* parent);
    ~AgreementFoot() override;

signals:
    void reportRequested(const QPoint& globalPosition); ///< a menu fits below the button

private:
    void measure();
    void show(const app::AgreementReport& report);
    void addRow(const QString& name, const QString& kind, const app::Coefficient& figure, const QString& words);

    ReviewSession& m_review;
    QGridLayout* m_rows;
    QFuture<std::shared_ptr<const app::AgreementReport>> m_measuring;
    std::shared_ptr<std::atomic_bool> m_isWanted; ///< false gives a measuring up
};
}

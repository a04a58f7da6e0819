// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <memory>

class QGridLayout;
class QToolButton;

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

    /// The figures that are shown with all that lies behind them; null while none are.
    [[nodiscard]] const std::shared_ptr<const app::AgreementReport>& report() const { return m_report; }
    void setBrief(bool brief); ///< two figures in a line, where the height is wanted for other things
    [[nodiscard]] QPoint placeForReports() const; ///< on the screen: a menu fits there, below the button

signals:
    void changed();            ///< there are figures now, or none any more
    void confusionRequested(); ///< which codes were taken for one another
    void reportRequested();

private:
    void measureSoon();
    void measure();
    void show();
    void addRow(const QString& name, const QString& kind, const app::Coefficient& figure, const QString& words);

    ReviewSession& m_review;
    QGridLayout* m_rows;
    QToolButton* m_confusion;
    QToolButton* m_reports;
    bool m_isBrief = false;
    std::shared_ptr<const app::AgreementReport> m_report;
    QFuture<std::shared_ptr<const app::AgreementReport>> m_measuring;
    QTimer m_soon;                                ///< the queue is what a reviewer waits for; the figures come after it
    std::shared_ptr<std::atomic_bool> m_isWanted; ///< false gives a measuring up
};
}

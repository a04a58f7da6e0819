// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/agreementfoot.h"

#include "app/base/utf8.h"
#include "app/review/agreementstudy.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tooltiptext.h"

#include <QGridLayout>
#include <QLocale>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

/// Fewer places than this carry no coefficient: one more or less would turn it round.
constexpr int fewPlaces = 10;
constexpr int cellsOfFigure = 3; ///< its name, its value, on how much it rests
/// What happens in quick succession, as when keys are held down, is measured once.
constexpr auto pause = std::chrono::milliseconds(50);

std::shared_ptr<const app::AgreementReport> measured(const app::Codebook& codebook, const std::vector<app::Side>& sides,
    qint64 characters, const std::string& name, const std::atomic_bool& isWanted)
{
    app::AgreementStudy study(codebook, {1, 0});
    app::MeasuredArticle article{name, {}, characters, {}};
    for (const app::Side& side : sides)
        article.codings.push_back({side.coder, &side.statements});
    study.add(article);
    std::optional<app::AgreementReport> report = study.report([&](double) { return isWanted.load(); });
    return report ? std::make_shared<const app::AgreementReport>(*std::move(report)) : nullptr;
}

/// Of whom only some statements are known would count as having overlooked the others.
bool isKnown(const app::Side& side)
{
    return side.unanchored.empty() && side.unknown.empty();
}

std::vector<app::Side> knownSides(const app::JointComparison& comparison)
{
    std::vector<app::Side> sides;
    std::ranges::copy_if(comparison.sides(), std::back_inserter(sides), isKnown);
    return sides;
}
}

AgreementFoot::AgreementFoot(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_rows(new QGridLayout)
    , m_confusion(new QToolButton(this))
    , m_reports(new QToolButton(this))
{
    m_reports->setText(tr("Report…"));
    m_reports->setAccessibleName(tr("Report of this comparison"));
    //: Button: which speakers, topics and stances two coders took for one another
    m_confusion->setText(tr("Confusion…"));
    m_confusion->setAccessibleName(tr("Which codes were taken for one another"));
    for (QToolButton* button : {m_confusion, m_reports}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
    }
    connect(m_confusion, &QToolButton::clicked, this, &AgreementFoot::confusionRequested);
    connect(m_reports, &QToolButton::clicked, this, &AgreementFoot::reportRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Agreement, this article"), PlainLabel::Tone::Heading, this));
    head->addStretch();
    head->addWidget(m_confusion);
    head->addWidget(m_reports);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(2, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 12);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addLayout(m_rows);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AgreementFoot::measure);
    connect(&review, &ReviewSession::compared, this, &AgreementFoot::measureSoon);
    measureSoon();
}

AgreementFoot::~AgreementFoot()
{
    if (m_isWanted)
        *m_isWanted = false;
    m_measuring.waitForFinished();
}

void AgreementFoot::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) != brief && m_report)
        show();
}

QPoint AgreementFoot::placeForReports() const
{
    return m_reports->mapToGlobal(QPoint(0, m_reports->height()));
}

void AgreementFoot::measureSoon()
{
    if (m_isWanted)
        *m_isWanted = false;
    const auto hasMarked = [](const app::Side& side) { return isKnown(side) && !side.statements.empty(); };
    const bool hasBoth = std::ranges::count_if(m_review.comparison().sides(), hasMarked) > 1;
    setVisible(hasBoth);
    // The table says whose choice was which.
    m_confusion->setVisible(!m_review.isBlind());
    m_confusion->setEnabled(false);
    m_report.reset();
    if (hasBoth)
        m_soon.start();
    else
        m_soon.stop();
    emit changed();
}

void AgreementFoot::measure()
{
    const app::Article& article = *m_review.session().article();
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_measuring =
        QtConcurrent::run([codebook = m_review.session().codebook(), sides = knownSides(m_review.comparison()),
                              characters = article.text().characterCount(), isWanted = m_isWanted,
                              name = app::toUtf8(m_review.session().workspace()->relative(article.path))] {
            return measured(codebook, sides, characters, name, *isWanted);
        });
    m_measuring.then(this, [this, isWanted = m_isWanted](const std::shared_ptr<const app::AgreementReport>& report) {
        if (!report || !*isWanted)
            return;
        m_report = report;
        m_confusion->setEnabled(true);
        show();
        emit changed();
    });
}

void AgreementFoot::addRow(
    const QString& name, const QString& kind, const app::Coefficient& figure, const QString& words)
{
    const int count = m_rows->count() / cellsOfFigure;
    const int row = m_isBrief ? count / 2 : count;
    const int column = m_isBrief ? count % 2 * cellsOfFigure : 0;
    auto* strong = new PlainLabel(figure.value ? kind.arg(QLocale().toString(*figure.value, 'f', 2))
                                               //: In place of a figure that does not exist
                                               : tr("not defined"),
        figure.value ? PlainLabel::Tone::Ink : PlainLabel::Tone::Careful, this);
    QFont font = panelFont();
    font.setWeight(figure.value ? QFont::DemiBold : QFont::Normal);
    strong->setFont(font);
    strong->setToolTip(toolTipText(figure.undefined));
    m_rows->addWidget(new PlainLabel(name, PlainLabel::Tone::Soft, this), row, column);
    m_rows->addWidget(strong, row, column + 1);
    m_rows->addWidget(new PlainLabel(m_isBrief ? QString() : words, PlainLabel::Tone::Soft, this), row, column + 2);
}

void AgreementFoot::show()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->setColumnStretch(2 * cellsOfFigure - 1, m_isBrief ? 1 : 0);
    if (m_report->articles.empty())
        return;
    const app::AgreementSlice& slice = m_report->articles.front();
    const auto places = static_cast<int>(slice.places);
    //: Figures of agreement on one article. %1 is between 0 and 1; F1 and alpha are names of figures
    const QString f1 = tr("F1 %1");
    //: Figures of agreement on one article. %1 is between -1 and 1
    const QString alpha = tr("alpha %1");
    const QString few = places < fewPlaces ? tr("few places") : QString();
    //: Row of a table: where statements begin and end
    addRow(tr("Spans"), f1, slice.f1,
        m_review.isOfSeveral()
            //: Places that at least two of three and more coders marked
            ? tr("%n shared place(s)", nullptr, places)
            : tr("%n place(s) marked by both", nullptr, places));
    addRow(tr("Speakers"), alpha, slice.speakers, few);
    addRow(tr("Topics"), alpha, slice.topics, few);
    addRow(tr("Stance"), alpha, slice.stance, few);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/confusiondialog.h"

#include "app/base/utf8.h"
#include "ui/review/agreementmeasuring.h"
#include "ui/review/confusedstatements.h"
#include "ui/review/confusionmodel.h"
#include "ui/review/twolinedelegate.h"
#include "ui/session/session.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/segments.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringList>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr std::array subjects{app::AgreementSubject::Speakers, app::AgreementSubject::Topics,
    app::AgreementSubject::Stance, app::AgreementSubject::Manner}; ///< in the order of the segments

/// Sets what is off the diagonal in bold on a tint: that is what a person looks for.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = theme();
        const bool isConfusion = index.data(ConfusionModel::CountRole).toLongLong() > 0
            && !index.data(ConfusionModel::IsAgreementRole).toBool();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selection);
        else if (isConfusion)
            painter->fillRect(option.rect, colours.chip);
        QFont font = panelFont();
        font.setWeight(isConfusion ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isConfusion || option.state & QStyle::State_Selected ? colours.ink : colours.softInk);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(colours.accent);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};
}

ConfusionDialog::ConfusionDialog(
    ReviewSession& review, std::shared_ptr<const app::AgreementReport> article, QWidget* parent)
    : QDialog(parent)
    , m_review(review)
    , m_sides(review.sides())
    , m_isOfAll(review.hasAllSides())
    , m_article(std::move(article))
    , m_model(new ConfusionModel(this))
    , m_statements(new ConfusedStatements(review, this))
    , m_subject(new Segments({tr("Speakers"), tr("Topics"), tr("Stance"), tr("Manner")}, this))
    //: What is counted: the article that was open, or all that both coders tagged
    , m_scope(new Segments({tr("This article"), tr("Whole workspace")}, this))
    , m_pair(new QComboBox(this))
    , m_sidesOfTable(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_table(new QTableView(this))
    , m_nothing(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_cell(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_list(new QListView(this))
{
    //: Title of a window: which codes two coders took for one another
    setWindowTitle(tr("Confusion"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pair->setAccessibleName(tr("Which two coders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("How often which code met which"));
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_list->setModel(m_statements);
    m_list->setItemDelegate(new TwoLineDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Statements behind the number"));
    m_list->installEventFilter(this);
    m_sidesOfTable->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_cell->setWordWrap(true);

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_subject);
    choices->addStretch();
    choices->addWidget(m_scope);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    rows->addLayout(choices);
    rows->addWidget(m_pair, 0, Qt::AlignLeft);
    rows->addWidget(m_sidesOfTable);
    rows->addWidget(m_table, 3);
    rows->addWidget(m_nothing);
    rows->addWidget(m_cell);
    rows->addWidget(m_list, 2);
    rows->addWidget(buttons);
    resize(520, 560);

    connect(m_subject, &Segments::chosen, this, &ConfusionDialog::showTable);
    connect(m_scope, &Segments::chosen, this, &ConfusionDialog::measureWorkspace);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &ConfusionDialog::showTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConfusionDialog::showCell);
    connect(m_table, &QTableView::doubleClicked, this, [this] { choose(m_statements->index(0)); });
    connect(m_list, &QListView::clicked, this, &ConfusionDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPairs();
    showTable();
    m_table->setFocus();
}

const std::shared_ptr<const app::AgreementReport>& ConfusionDialog::report() const
{
    return m_scope->current() == 1 ? m_workspace : m_article;
}

void ConfusionDialog::measureWorkspace()
{
    if (m_scope->current() == 1 && !m_workspace) {
        const auto agreement = ui::measureWorkspace(m_review.session(), m_sides, {.samples = 0}, this);
        if (!agreement)
            emit m_review.session().failed(agreement.error());
        if (agreement && *agreement)
            m_workspace = std::make_shared<const app::AgreementReport>(*std::move(*agreement));
        else
            m_scope->setCurrent(0);
    }
    showPairs();
    showTable();
}

void ConfusionDialog::showPairs()
{
    const QSignalBlocker blocker(m_pair);
    const QStringList before = m_pair->currentData().toStringList();
    m_pair->clear();
    const std::vector<std::string>& coders = report()->coders;
    for (auto first = coders.begin(); first != coders.end(); ++first)
        for (auto second = first + 1; second != coders.end(); ++second) {
            const QStringList pair{app::toQString(*first), app::toQString(*second)};
            //: Two coders, to choose among the pairs of several
            m_pair->addItem(tr("%1 and %2").arg(pair[0], pair[1]), pair);
            // The workspace's report may name them the other way round.
            if (before == pair || before == QStringList{pair[1], pair[0]})
                m_pair->setCurrentIndex(m_pair->count() - 1);
        }
    m_pair->setVisible(m_pair->count() > 1);
}

void ConfusionDialog::showTable()
{
    m_model->show(
        report(), subjects[static_cast<std::size_t>(m_subject->current())], m_pair->currentData().toStringList());
    const bool hasTable = m_model->confusion();
    for (QWidget* part : std::initializer_list<QWidget*>{m_sidesOfTable, m_table, m_cell, m_list})
        part->setVisible(hasTable);
    m_nothing->setVisible(!hasTable);
    m_nothing->setText(tr("Both marked no place together on which this could be compared."));
    if (hasTable) {
        //: Above a table of numbers; %1 and %2 are coders
        m_sidesOfTable->setText(tr("Rows: what %1 chose. Columns: what %2 chose. Where row and column bear the same "
                                   "name, both agree.")
                .arg(app::toQString(m_model->confusion()->firstCoder),
                    app::toQString(m_model->confusion()->secondCoder)));
        m_table->resizeColumnsToContents();
        m_table->setCurrentIndex(m_model->firstConfusion());
    }
    showCell();
}

void ConfusionDialog::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    const app::Confusion::Cell* cell = m_model->cellAt(index);
    m_statements->show(report(), m_model->confusion(), cell);
    m_cell->setText(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
}

void ConfusionDialog::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ConfusedStatements::Where where = m_statements->at(index);
    if (m_isOfAll && !m_review.hasAllSides())
        m_review.setAllSides();
    else if (!m_isOfAll && m_review.sides() != m_sides)
        m_review.setSides(m_sides);
    emit statementChosen(where.article, where.statement);
}

bool ConfusionDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        // Enter goes on from the number to its statements, and from a statement to the text; it closes nothing.
        if (isEnter && watched == m_table && m_statements->rowCount() > 0) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_statements->index(0));
            return true;
        }
        if (isEnter && watched == m_list) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
}

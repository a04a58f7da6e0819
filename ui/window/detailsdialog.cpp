// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/detailsdialog.h"

#include "app/base/utf8.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tooltiptext.h"

#include <QDate>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array foundMembers{&app::ArticleDetails::title, &app::ArticleDetails::outlet,
    &app::ArticleDetails::byline, &app::ArticleDetails::published, &app::ArticleDetails::dateline};
constexpr std::array correctedMembers{&app::DetailCorrections::title, &app::DetailCorrections::outlet,
    &app::DetailCorrections::byline, &app::DetailCorrections::published, &app::DetailCorrections::dateline};
constexpr std::size_t publishedRow = 3;

/// 2017, 2017-07, 2017-07-04 or 2017-07-04T09:48: as exact as the page says.
bool isDate(const QString& text)
{
    return text.isEmpty() || QDate::fromString(text, u"yyyy-MM-dd"_s).isValid()
        || QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s).isValid()
        || QDate::fromString(text, u"yyyy-MM"_s).isValid() || QDate::fromString(text, u"yyyy"_s).isValid();
}
}

DetailsDialog::DetailsDialog(
    const app::ArticleDetails& found, const app::DetailCorrections& corrections, QWidget* parent)
    : QDialog(parent)
    , m_found(found)
    , m_corrections(corrections)
    , m_problem(new PlainLabel(tr("Write the date as 2017-07-04 or 2017-07-04T09:48."), PlainLabel::Tone::Bad, this))
{
    setWindowTitle(tr("Details of the article"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* hint =
        new PlainLabel(tr("What you correct is kept in your tag file; the article stays as it is. Empty a field to "
                          "say that the article has none."),
            PlainLabel::Tone::Soft, this);
    hint->setWordWrap(true);
    form->addRow(hint);
    const std::array names{tr("&Title"), tr("&Outlet"), tr("&Byline"), tr("&Published"), tr("&Dateline")};
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        auto* field = new QLineEdit(this);
        const std::optional<std::string>& was = m_found.*foundMembers[row];
        const std::optional<std::string>& corrected = m_corrections.*correctedMembers[row];
        field->setText(app::toQString(corrected.value_or(was.value_or(""))));
        field->setCursorPosition(0);
        field->setMinimumWidth(380);
        field->setAccessibleName(QString(names[row]).remove(u'&'));
        if (was)
            //: What the program found on the page
            field->setToolTip(toolTipText(tr("Found: %1").arg(app::toQString(*was))));
        form->addRow(names[row], field);
        m_fields[row] = field;
        if (row == publishedRow)
            form->addRow(QString(), m_problem);
    }
    m_fields[publishedRow]->setPlaceholderText(tr("2017-07-04 or 2017-07-04T09:48"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    buttons->setContentsMargins(0, 8, 0, 0);
    form->addRow(buttons);
    connect(m_fields[publishedRow], &QLineEdit::textChanged, this, &DetailsDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void DetailsDialog::check()
{
    const bool valid = isDate(m_fields[publishedRow]->text().trimmed());
    m_ok->setEnabled(valid);
    m_problem->setVisible(!valid);
}

app::DetailCorrections DetailsDialog::corrections() const
{
    app::DetailCorrections corrections = m_corrections;
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        const std::string text = app::toUtf8(m_fields[row]->text().trimmed());
        const bool asFound = text == (m_found.*foundMembers[row]).value_or("");
        corrections.*correctedMembers[row] = asFound ? std::nullopt : std::optional(text);
    }
    return corrections;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/entrydialog.h"

#include "app/base/utf8.h"
#include "ui/codebook/codebookchanges.h"
#include "ui/codebook/colourfield.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EntryDialog::EntryDialog(const app::Codebook& codebook, QWidget* parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_form(new QFormLayout)
    , m_problem(new PlainLabel({}, PlainLabel::Tone::Bad, this))
    , m_buttons(new QDialogButtonBox(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_name = addLine(tr("&Name"));
    m_aliases = addText(tr("&Aliases"), 3);
    m_aliases->setPlaceholderText(tr("Other names and spellings, one on each line"));
    m_key = new QComboBox(this);
    m_key->setAccessibleName(tr("Key"));
    //: No key on the keyboard chooses this entry
    m_key->addItem(tr("none"), QString());
    m_form->addRow(tr("&Key"), m_key);
    m_colour = new ColourField(this);
    m_form->addRow(tr("Colour"), m_colour);

    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(m_form, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_problem->hide();
    resize(560, sizeHint().height());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &EntryDialog::check);
    connect(m_aliases, &QPlainTextEdit::textChanged, this, &EntryDialog::check);
    connect(m_key, &QComboBox::currentIndexChanged, this, &EntryDialog::check);
}

QLineEdit* EntryDialog::addLine(const QString& label)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, line);
    return line;
}

QPlainTextEdit* EntryDialog::addText(const QString& label, int lines)
{
    auto* text = new QPlainTextEdit(this);
    text->setAccessibleName(QString(label).remove(u'&'));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(lines * text->fontMetrics().lineSpacing() + 14);
    text->setMaximumHeight((lines + 3) * text->fontMetrics().lineSpacing() + 14);
    m_form->addRow(label, text);
    return text;
}

void EntryDialog::setShared(
    const std::string& name, const std::vector<std::string>& aliases, const std::string& key, const std::string& colour)
{
    // Made after the fields of every kind of entry: Tab comes to them last, and the dialog opens at the name.
    m_buttons->setStandardButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_name->setText(app::toQString(name));
    m_aliases->setPlainText(asLines(aliases));
    m_key->setCurrentIndex(std::max(0, m_key->findData(app::toQString(key))));
    m_colour->setColour(colour);
}

void EntryDialog::offerKey(const std::string& key, const std::string& holder)
{
    const QString digit = app::toQString(key);
    //: A key on the keyboard and the entry that has it
    m_key->addItem(holder.empty() ? digit : tr("%1 (now %2)").arg(digit, app::toQString(holder)), digit);
}

std::string EntryDialog::name() const
{
    return app::toUtf8(m_name->text().simplified());
}

std::vector<std::string> EntryDialog::aliases() const
{
    return linesOf(*m_aliases);
}

std::string EntryDialog::key() const
{
    return app::toUtf8(m_key->currentData().toString());
}

const std::string& EntryDialog::colour() const
{
    return m_colour->colour();
}

void EntryDialog::check()
{
    QString problem;
    if (name().empty())
        problem = tr("A name is needed.");
    else if (const std::vector<QString> problems = newProblems(m_codebook, changed()); !problems.empty())
        problem = problems.front();
    m_problem->setText(problem);
    // An empty form is not yet a mistake.
    m_problem->setVisible(!problem.isEmpty() && !name().empty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

void EntryDialog::accept()
{
    check();
    if (m_buttons->button(QDialogButtonBox::Save)->isEnabled())
        QDialog::accept();
}

std::vector<std::string> linesOf(const QPlainTextEdit& edit)
{
    std::vector<std::string> lines;
    for (const QString& line : edit.toPlainText().split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.push_back(app::toUtf8(text));
    return lines;
}

QString asLines(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts)
        lines += app::toQString(text);
    return lines.join(u'\n');
}
}

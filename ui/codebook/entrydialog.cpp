// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/entrydialog.h"

#include "app/base/utf8.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

EntryDialog::EntryDialog(QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this))
{
    resize(480, 0);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setSpacing(8);
}

EntryDialog::EntryDialog(const app::Speaker& speaker, QWidget* parent)
    : EntryDialog(parent)
{
    m_speaker = speaker;
    setWindowTitle(tr("Speaker"));
    addCommonRows(speaker.name, speaker.aliases, speaker.key, speaker.colour);
    m_role = new QLineEdit(app::toQString(speaker.role), this);
    m_affiliation = new QLineEdit(app::toQString(speaker.affiliation), this);
    //: What a speaker is: president, minister
    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(tr("A&ffiliation"), m_affiliation);
    addButtons();
}

EntryDialog::EntryDialog(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent)
    : EntryDialog(parent)
{
    m_topic = topic;
    setWindowTitle(tr("Topic"));
    addCommonRows(topic.name, topic.aliases, topic.key, topic.colour);
    m_parent = new QComboBox(this);
    //: A topic that belongs to no other one
    m_parent->addItem(tr("none"), QString());
    for (const app::Topic& other : codebook.topics())
        if (other.id != topic.id)
            m_parent->addItem(app::toQString(other.name), app::toQString(other.id.value()));
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(app::toQString(topic.parent.value()))));
    //: The topic that this one belongs to
    m_form->addRow(tr("&Part of"), m_parent);
    m_definition = addText(tr("&Definition"), app::toQString(topic.definition));
    m_include = addText(tr("&Include"), app::toQString(topic.include));
    m_exclude = addText(tr("E&xclude"), app::toQString(topic.exclude));
    addButtons();
}

void EntryDialog::addCommonRows(const std::string& name, const std::vector<std::string>& aliases, const std::string& key,
                                const std::string& colour)
{
    m_name = new QLineEdit(app::toQString(name), this);
    m_form->addRow(tr("&Name"), m_name);
    QStringList lines;
    for (const std::string& alias : aliases)
        lines.append(app::toQString(alias));
    m_aliases = addText(tr("&Aliases, one per line"), lines.join(u'\n'));
    m_key = new QComboBox(this);
    //: A speaker or topic that no key on the keyboard stands for
    m_key->addItem(tr("none"), QString());
    for (int digit = 1; digit <= 9; ++digit)
        m_key->addItem(QString::number(digit), QString::number(digit));
    m_key->setCurrentIndex(std::max(0, m_key->findData(app::toQString(key))));
    m_form->addRow(tr("&Key"), m_key);
    m_colour = new QPushButton(tr("Choose…"), this);
    m_colour->setAccessibleName(tr("Colour"));
    m_contrast = new PlainLabel({}, PlainLabel::Tone::Soft, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_colour);
    row->addWidget(m_contrast, 1);
    m_form->addRow(tr("&Colour"), row);
    connect(m_colour, &QPushButton::clicked, this, &EntryDialog::chooseColour);
    showColour(QColor::fromString(app::toQString(colour)));
}

QPlainTextEdit* EntryDialog::addText(const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(64);
    m_form->addRow(label, edit);
    return edit;
}

void EntryDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, buttons] {
        buttons->button(QDialogButtonBox::Save)->setEnabled(!m_name->text().simplified().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

void EntryDialog::chooseColour()
{
    const QColor chosen = QColorDialog::getColor(QColor::fromString(m_colourName), this, tr("Colour"));
    if (chosen.isValid())
        showColour(chosen);
}

void EntryDialog::showColour(const QColor& colour)
{
    m_colourName = colour.isValid() ? colour.name() : QString();
    QPixmap swatch(16, 16);
    swatch.fill(colour.isValid() ? colour : QColor(Qt::transparent));
    m_colour->setIcon(swatch);
    if (!colour.isValid()) {
        m_contrast->setText(tr("chosen by the program"));
        return;
    }
    const double ratio = contrast(colour, Theme::of(Theme::Scheme::Light).paper);
    //: %1 is a contrast ratio such as 5.2
    m_contrast->setText(ratio >= 4.5 ? tr("contrast %1 : 1").arg(locale().toString(ratio, 'f', 1))
                                     : tr("contrast %1 : 1, shown darker so that it can be read").arg(locale().toString(ratio, 'f', 1)));
}

std::vector<std::string> EntryDialog::aliases(const std::string& oldName) const
{
    std::vector<std::string> lines;
    for (const QString& line : m_aliases->toPlainText().split(u'\n'))
        if (!line.simplified().isEmpty())
            lines.push_back(app::toUtf8(line.simplified()));
    const bool renamed = !oldName.empty() && app::toUtf8(m_name->text().simplified()) != oldName;
    if (renamed && std::ranges::find(lines, oldName) == lines.end())
        lines.push_back(oldName);
    return lines;
}

app::Speaker EntryDialog::speaker() const
{
    app::Speaker speaker = m_speaker;
    speaker.name = app::toUtf8(m_name->text().simplified());
    speaker.aliases = aliases(m_speaker.name);
    speaker.key = app::toUtf8(m_key->currentData().toString());
    speaker.colour = app::toUtf8(m_colourName);
    speaker.role = app::toUtf8(m_role->text().trimmed());
    speaker.affiliation = app::toUtf8(m_affiliation->text().trimmed());
    return speaker;
}

app::Topic EntryDialog::topic() const
{
    app::Topic topic = m_topic;
    topic.name = app::toUtf8(m_name->text().simplified());
    topic.aliases = aliases(m_topic.name);
    topic.key = app::toUtf8(m_key->currentData().toString());
    topic.colour = app::toUtf8(m_colourName);
    topic.parent = app::TopicId(app::toUtf8(m_parent->currentData().toString()));
    topic.definition = app::toUtf8(m_definition->toPlainText().trimmed());
    topic.include = app::toUtf8(m_include->toPlainText().trimmed());
    topic.exclude = app::toUtf8(m_exclude->toPlainText().trimmed());
    return topic;
}

std::optional<app::Speaker> EntryDialog::ask(const app::Speaker& speaker, QWidget* parent)
{
    EntryDialog dialog(speaker, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.speaker()) : std::nullopt;
}

std::optional<app::Topic> EntryDialog::ask(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent)
{
    EntryDialog dialog(topic, codebook, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.topic()) : std::nullopt;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/settings/settings.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

SettingsDialog::SettingsDialog(const QString& coderName, ThemeChooser::Choice theme, QWidget* parent)
    : QDialog(parent)
    , m_coder(new QLineEdit(coderName, this))
    , m_preview(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_now(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_theme(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    m_coder->setPlaceholderText(app::toQString(app::loginCoder()));
    m_coder->setMinimumWidth(320);
    m_coder->setAccessibleName(tr("Your name as a coder"));
    m_preview->setWordWrap(true);
    m_now->setWordWrap(true);
    m_now->hide();
    using enum ThemeChooser::Choice;
    for (const auto& [choice, name] : {std::pair{System, tr("As the system")}, {Light, tr("Light")}, {Dark, tr("Dark")},
             {Sepia, tr("Sepia")}, {Black, tr("Black")}})
        m_theme->addItem(name, static_cast<int>(choice));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme)));
    m_theme->setAccessibleName(tr("Theme"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Coder:"), m_coder);
    form->addRow(QString(), m_preview);
    form->addRow(QString(), m_now);
    form->addRow(tr("&Theme:"), m_theme);
    buttons->setContentsMargins(0, 8, 0, 0);
    form->addRow(buttons);
    connect(m_coder, &QLineEdit::textChanged, this, &SettingsDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

void SettingsDialog::sayWhoTagsNow(const QString& coder)
{
    //: %1 is a coder's short name
    m_now->setText(tr("The program was started for the coder %1, who tags until it is closed or another name is "
                      "given here.")
            .arg(coder));
    m_now->show();
}

QString SettingsDialog::coderName() const
{
    return m_coder->text().trimmed();
}

ThemeChooser::Choice SettingsDialog::themeChoice() const
{
    return static_cast<ThemeChooser::Choice>(m_theme->currentData().toInt());
}

void SettingsDialog::preview()
{
    const app::Result<std::string> slug = coderName().isEmpty()
        ? app::Result<std::string>(app::loginCoder())
        : settings::coderNamed(coderName()).transform([](const app::Coder& coder) { return coder.id; });
    m_ok->setEnabled(slug.has_value());
    if (slug) {
        m_preview->setTone(PlainLabel::Tone::Soft);
        //: %1 is a coder's short name, as it stands in file names
        m_preview->setText(tr("Your tag files are called ARTICLE.%1.tags.json.").arg(app::toQString(*slug)));
    } else {
        m_preview->setTone(PlainLabel::Tone::Bad);
        m_preview->setText(app::describe(slug.error()));
    }
}
}

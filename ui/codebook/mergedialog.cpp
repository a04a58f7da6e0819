// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/mergedialog.h"

#include "app/base/utf8.h"
#include "app/sidecars/renameinfiles.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widthOfWords = 380;
}

MergeDialog::MergeDialog(app::Renaming::Kind kind, const std::string& name, const app::Codebook& codebook,
    const app::Workspace& workspace, const app::Coder& coder, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_coder(coder)
    , m_kind(kind)
    , m_name(name)
    , m_into(new QComboBox(this))
    , m_preview(new PlainLabel({}, PlainLabel::Tone::Ink, this))
{
    setWindowTitle(tr("Merge entries"));
    const auto offer = [this](const auto& entries) {
        for (const auto& entry : entries)
            if (entry.name != m_name)
                m_into->addItem(app::toQString(entry.name));
    };
    if (kind == app::Renaming::Kind::Speaker)
        offer(codebook.speakers());
    else
        offer(codebook.topics());
    m_into->setAccessibleName(tr("Entry that stays"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(widthOfWords);
    auto* consequences = new PlainLabel(
        tr("Its name and aliases become aliases of the entry that stays, so colleagues' tag files still mean the right "
           "one."),
        PlainLabel::Tone::Soft, this);
    consequences->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setEnabled(m_into->count() > 0);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    //: %1 is the name of a speaker or topic; a list of the other ones follows.
    form->addRow(tr("&Merge “%1” into:").arg(app::toQString(name).replace(u'&', u"&&"_s)), m_into);
    form->addRow(m_preview);
    form->addRow(consequences);
    buttons->setContentsMargins(0, 8, 0, 0);
    form->addRow(buttons);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_into->count() > 0)
        count();
}

MergeDialog::~MergeDialog()
{
    if (m_stopped)
        *m_stopped = true;
}

app::Renaming MergeDialog::wanted() const
{
    return {m_kind, m_name, app::toUtf8(m_into->currentText())};
}

/// Anew for each entry that could stay: a statement that names both already does not change.
void MergeDialog::count()
{
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_statements.reset();
    showCount();
    QtConcurrent::run([workspace = m_workspace, coder = m_coder, renaming = wanted(), stopped = m_stopped] {
        return app::renameInFiles(workspace, coder, {renaming}, *stopped, false).statements;
    }).then(this, [this, stopped = m_stopped](qsizetype statements) {
        if (*stopped)
            return;
        m_statements = statements;
        showCount();
    });
}

void MergeDialog::showCount()
{
    if (!m_statements)
        m_preview->setText(tr("Counting your statements…"));
    else if (*m_statements == 0)
        m_preview->setText(tr("None of your statements names it."));
    else
        //: "it" is the entry that is merged; %1 is the name of the one that stays.
        m_preview->setText(
            tr("%n of your statements name(s) it and will name “%1” instead.", nullptr, static_cast<int>(*m_statements))
                .arg(m_into->currentText()));
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/removedialog.h"

#include "app/base/utf8.h"
#include "app/exchange/entryuses.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widthOfWords = 380;
constexpr int linesOfWords = 4;
}

RemoveDialog::RemoveDialog(app::Renaming::Kind kind, const std::vector<std::string>& spellings,
    const app::Workspace& workspace, bool canMerge, QWidget* parent)
    : QDialog(parent)
    , m_name(app::toQString(spellings.front()))
    , m_canMerge(canMerge)
    , m_uses(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    setWindowTitle(tr("Remove from the codebook"));
    m_uses->setWordWrap(true);
    m_uses->setMinimumSize(widthOfWords, linesOfWords * fontMetrics().lineSpacing()); // what will stand there is longer
    m_uses->setAlignment(Qt::AlignTop);
    //: %1 is the name of a speaker or topic
    m_uses->setText(tr("Looking for “%1” in all tag files…").arg(m_name));
    auto* buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::AcceptRole);
    m_merge = buttons->addButton(tr("&Merge into…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_remove->setEnabled(false);
    m_merge->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(m_uses);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_wantsMerge = true;
        reject();
    });
    QtConcurrent::run([kind, spellings, workspace, stopped = m_stopped] {
        return app::usesOf(kind, spellings, workspace, *stopped);
    }).then(this, [this](const app::EntryUses& uses) { tell(uses); });
}

RemoveDialog::~RemoveDialog()
{
    *m_stopped = true;
}

void RemoveDialog::tell(const app::EntryUses& uses)
{
    if (uses.statements > 0) {
        QStringList coders;
        for (const std::string& coder : uses.coders)
            coders += app::toQString(coder);
        m_uses->setText(
            //: %1 is the name of a speaker or topic, %2 are coders
            tr("%n statement(s) name “%1” (by %2). It can be removed once none does; merged into another entry it goes "
               "without any statement losing it.",
                nullptr, static_cast<int>(uses.statements))
                .arg(m_name, coders.join(u", "_s)));
        if (m_canMerge) {
            m_merge->show();
            m_merge->setDefault(true);
            m_merge->setFocus();
        }
    } else if (uses.unreadable) {
        //: %1 is the name of a speaker or topic, %2 says which file cannot be read, and why
        m_uses->setText(
            tr("It cannot be said whether a statement names “%1”: %2").arg(m_name, app::describe(*uses.unreadable)));
    } else {
        //: %1 is the name of a speaker or topic
        m_uses->setText(tr("No statement names “%1”. Remove it from the codebook?").arg(m_name));
        m_remove->setEnabled(true);
        m_remove->setDefault(true);
        m_remove->setFocus();
    }
    adjustSize(); // there may be many coders
}
}

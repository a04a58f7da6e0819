// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/welcomepage.h"

#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 520;
constexpr int insideButton = 12; ///< between its border, which a flat one does not show, and its text

/// The home folder as "~", so that the part of a path that tells folders apart is not cut off.
QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home + u'/') ? u"~"_s + folder.sliced(home.size()) : folder);
}
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recentHeading(new PlainLabel(tr("Recent workspaces"), PlainLabel::Tone::Heading, this))
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout(m_recent))
{
    auto* title = new PlainLabel(u"Attribune"_s, PlainLabel::Tone::Ink, this);
    QFont titleFont = readingFont(34);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto* purpose = new PlainLabel(
        tr("Read articles and mark who said what, about which topic, with which stance."), PlainLabel::Tone::Ink, this);
    purpose->setWordWrap(true);
    purpose->setFont(readingFont(18));

    auto* openFolder = new QPushButton(tr("Open folder…"), this);
    openFolder->setDefault(true);
    auto* openArticle = new QPushButton(tr("Open article…"), this);
    auto* sample = new QPushButton(tr("Try the sample"), this);
    connect(openFolder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(openArticle, &QPushButton::clicked, this, &WelcomePage::openArticleRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSampleRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {openFolder, openArticle, sample}) {
        button->setAutoDefault(true); // Enter presses it, as it does in a dialog
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* hint =
        new PlainLabel(tr("A workspace is a folder with articles as plain text files. You can also drop a folder or "
                          "an article anywhere in this window. Articles are never changed: what you mark lies in a "
                          "file beside each one."),
            PlainLabel::Tone::Soft, this);
    hint->setWordWrap(true);

    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);

    auto* words = new QVBoxLayout;
    words->setContentsMargins(insideButton, 0, insideButton, 0); // they begin where the words of flat buttons do
    words->setSpacing(12);
    words->addWidget(title);
    words->addWidget(purpose);
    words->addSpacing(12);
    words->addLayout(buttons);
    words->addWidget(hint);
    words->addSpacing(20);
    words->addWidget(m_recentHeading);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    column->addLayout(words);
    column->addWidget(m_recent);
    column->addStretch(3);
    auto* holder = new QWidget(this);
    holder->setLayout(column);
    holder->setMaximumWidth(columnWidth + 2 * insideButton);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(holder, 100);
    layout->addStretch(1);

    setRecent({});
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void WelcomePage::setRecent(const QStringList& folders)
{
    while (QLayoutItem* row = m_recentRows->takeAt(0)) {
        row->widget()->deleteLater(); // it may be the one that was clicked
        delete row;
    }
    m_recentHeading->setVisible(!folders.isEmpty());
    m_recent->setVisible(!folders.isEmpty());
    for (const QString& folder : folders) {
        QString name = QFileInfo(folder).fileName();
        name.replace(u'&', u"&&"_s); // a mnemonic is not meant
        auto* row = new QPushButton(u"%1   %2"_s.arg(name, shortPath(QFileInfo(folder).path())), m_recent);
        row->setFlat(true);
        row->setAutoDefault(true);
        row->setToolTip(toolTipText(QDir::toNativeSeparators(folder)));
        //: Spoken name of a button; %1 is a folder.
        row->setAccessibleName(tr("Open workspace %1").arg(shortPath(folder)));
        connect(row, &QPushButton::clicked, this, [this, folder] { emit openRecentRequested(folder); });
        m_recentRows->addWidget(row, 0, Qt::AlignLeft);
    }
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.fillRect(0, 0, width(), 1, theme().line); // below the menus, as below the tools elsewhere
}
}

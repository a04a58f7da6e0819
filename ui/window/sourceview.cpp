// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/sourceview.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/highlighting/jsonhighlighting.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPluginLoader>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Null where it is not installed.
JsonHighlighting* jsonHighlighting()
{
    static QPluginLoader loader(u"attribune_highlighting"_s);
    return qobject_cast<JsonHighlighting*>(loader.instance());
}
}

SourceView::SourceView(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Tag file"));
    resize(820, 680);
    auto* name = new PlainLabel(QFileInfo(path).fileName(), PlainLabel::Tone::Heading, this);
    name->setToolTip(toolTipText(path));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(13);
    m_text->setFont(font);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Content of the tag file"));
    m_text->setPlaceholderText(tr("There is no tag file yet: nothing has been tagged in this article."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(name);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);

    paintInTheme();
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &SourceView::paintInTheme);
    load(path);
}

void SourceView::load(const QString& path)
{
    const app::Result<std::string> bytes = app::readSidecarBytes(path);
    if (bytes)
        m_text->setPlainText(app::toQString(*bytes));
    else if (bytes.error().kind != app::Error::Kind::NotFound)
        m_text->setPlaceholderText(app::describe(bytes.error()));
}

void SourceView::paintInTheme()
{
    delete m_highlighter;
    JsonHighlighting* const highlighting = jsonHighlighting();
    const auto onPaper = [](const QColor& colour) { return legible(colour, theme().paper); };
    m_highlighter = highlighting ? highlighting->colour(m_text->document(), theme().isDark(), onPaper) : nullptr;
}
}

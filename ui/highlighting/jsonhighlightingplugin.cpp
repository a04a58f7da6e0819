// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/highlighting/jsonhighlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QObject>

using KSyntaxHighlighting::Repository;

class JsonHighlightingPlugin : public QObject, public ui::JsonHighlighting
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.attribune.JsonHighlighting")
    Q_INTERFACES(ui::JsonHighlighting)

public:
    QSyntaxHighlighter* colour(QTextDocument* document, bool onDark) override
    {
        auto* highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
        highlighter->setTheme(themeFor(onDark));
        highlighter->setDefinition(m_repository.definitionForName(QStringLiteral("JSON")));
        return highlighter;
    }

private:
    [[nodiscard]] KSyntaxHighlighting::Theme themeFor(bool onDark) const
    {
        // Of the default ones some colours are hard to read on our papers.
        const KSyntaxHighlighting::Theme clear =
            m_repository.theme(onDark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
        if (clear.isValid())
            return clear;
        return m_repository.defaultTheme(onDark ? Repository::DarkTheme : Repository::LightTheme);
    }

    Repository m_repository;
};

#include "jsonhighlightingplugin.moc"

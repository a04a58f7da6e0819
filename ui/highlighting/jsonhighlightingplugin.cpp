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
        // The default one for dark paper has names in a blue that is hard to read on ours.
        const KSyntaxHighlighting::Theme dark = m_repository.theme(QStringLiteral("GitHub Dark"));
        if (onDark && dark.isValid())
            return dark;
        return m_repository.defaultTheme(onDark ? Repository::DarkTheme : Repository::LightTheme);
    }

    Repository m_repository;
};

#include "jsonhighlightingplugin.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/highlighting/jsonhighlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QObject>
#include <QTextCharFormat>

#include <functional>
#include <utility>

using KSyntaxHighlighting::Repository;

namespace {

/// The themes of the library are made for papers of their own.
class LegibleHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    LegibleHighlighter(QTextDocument* document, std::function<QColor(const QColor&)> legible)
        : SyntaxHighlighter(document)
        , m_legible(std::move(legible))
    {
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        SyntaxHighlighter::applyFormat(offset, length, format);
        if (length == 0 || !format.hasTextColor(theme()))
            return;
        QTextCharFormat legible = this->format(offset);
        legible.setForeground(m_legible(format.textColor(theme())));
        setFormat(offset, length, legible);
    }

private:
    std::function<QColor(const QColor&)> m_legible;
};
}

class JsonHighlightingPlugin : public QObject, public ui::JsonHighlighting
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.attribune.JsonHighlighting")
    Q_INTERFACES(ui::JsonHighlighting)

public:
    QSyntaxHighlighter* colour(
        QTextDocument* document, bool onDark, std::function<QColor(const QColor&)> legible) override
    {
        auto* highlighter = new LegibleHighlighter(document, std::move(legible));
        highlighter->setTheme(m_repository.defaultTheme(onDark ? Repository::DarkTheme : Repository::LightTheme));
        highlighter->setDefinition(m_repository.definitionForName(QStringLiteral("JSON")));
        return highlighter;
    }

private:
    Repository m_repository;
};

#include "jsonhighlightingplugin.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/utf8.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/session/session.h"

namespace tests {

/// A session with an article of its own open, for tests of what stands around the reader.
class OpenArticle
{
public:
    static constexpr auto text = "Closer consultation matters, Xi said after the talks.\n\n"
                                 "Xi and Putin said that both oppose the radar.\n\n"
                                 "Both would press for talks on the peninsula, Putin added.\n";

    OpenArticle()
    {
        const QString path = m_corpus.write(QStringLiteral("visit.txt"), text);
        if (const auto opened = session.openArticle(path); !opened)
            qFatal("%s", qPrintable(app::describe(opened.error())));
    }

    [[nodiscard]] app::Span spanOf(std::string_view words) const
    {
        const auto found = app::occurrences(session.article()->text(), words);
        return found.empty() ? app::Span() : found.front();
    }

    /// A statement on the words, in hand afterwards.
    app::StatementId tag(std::string_view words, const std::vector<std::string>& speakers = {},
        const std::vector<app::AboutTopic>& topics = {})
    {
        auto statement = app::newStatement(session.article()->text(), {spanOf(words)}, session.origin());
        for (const std::string& speaker : speakers)
            statement->speakers.push_back({speaker, {}});
        statement->topics = topics;
        return *session.add(*std::move(statement), QStringLiteral("Tag"));
    }

    /// A statement of a colleague, in a tag file of their own.
    void writeAs(const std::string& coder, std::string_view words, const std::vector<std::string>& speakers)
    {
        ui::Session other(app::Coder{coder, {}, {}});
        if (const auto opened = other.openArticle(session.article()->path); !opened)
            qFatal("%s", qPrintable(app::describe(opened.error())));
        auto statement = app::newStatement(session.article()->text(), {spanOf(words)}, other.origin());
        for (const std::string& speaker : speakers)
            statement->speakers.push_back({speaker, {}});
        std::ignore = other.add(*std::move(statement), QStringLiteral("Tag"));
        if (!other.saveNow())
            qFatal("a tag file cannot be written");
    }

    /// What another program does to the article, taken in.
    void replaceInFile(const QByteArray& words, const QByteArray& others)
    {
        const QString name = QStringLiteral("visit.txt");
        m_corpus.write(name, m_corpus.read(name).replace(words, others));
        session.takeInChangesOnDisk();
    }

    /// The article is opened again, with a codebook that cannot be read.
    void damageCodebook()
    {
        const QString path = session.article()->path;
        m_corpus.write(QStringLiteral("codebook.attribune.json"), "{");
        if (!session.openWorkspace(m_corpus.root()) || !session.openArticle(path))
            qFatal("the article cannot be opened");
    }

    [[nodiscard]] const app::Statement& current() const { return *session.current(); }
    [[nodiscard]] QString lastStep() { return session.undoStack().undoText(); }

private:
    TemporaryCorpus m_corpus;

public:
    ui::Session session{app::Coder{"anna", "Anna", {}}, fixedOrigin()};
};

[[nodiscard]] inline QStringList speakersOf(const app::Statement& statement)
{
    QStringList names;
    for (const app::SpokenBy& speaker : statement.speakers)
        names += app::toQString(speaker.name);
    return names;
}

/// "THAAD=opposes"
[[nodiscard]] inline QStringList topicsOf(const app::Statement& statement)
{
    QStringList names;
    for (const app::AboutTopic& topic : statement.topics)
        names += app::toQString(topic.name)
            + (topic.stance == app::Stance::Unstated ? QString()
                                                     : QLatin1Char('=') + app::toQString(app::wordOf(topic.stance)));
    return names;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/utf8.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QtTest>

#include <functional>

namespace tests {

/// An article that Anna and Ben have tagged, open in the session of whoever reviews it.
/// They differ in four places: borders, stance, speakers, and one that Ben alone has; in a fifth they do not.
class TwoCoders
{
public:
    static constexpr auto text = "Closer consultation matters to both countries, Xi said after the talks.\n\n"
                                 "On the radar Xi said that it upsets the balance.\n\n"
                                 "The two leaders said they would press for talks.\n\n"
                                 "Putin said that the visit would give a further push.\n\n"
                                 "Both praised the corridor, as ever.\n";

    struct Tag
    {
        std::string words;
        std::vector<std::string> speakers;
        std::vector<app::AboutTopic> topics;
    };
    static app::AboutTopic topic(const std::string& name, app::Stance stance) { return {name, stance, {}, {}}; }

    explicit TwoCoders(const std::string& reviewer = "anna")
        : path(corpus.write(QStringLiteral("visit.txt"), text))
        , session(app::Coder{reviewer, {}, {}}, fixedOrigin())
    {
        using app::Stance;
        writeAs("anna",
            {{"Closer consultation matters to both countries", {"Xi"}, {}},
                {"Xi said that it upsets the balance", {"Xi"}, {topic("THAAD", Stance::Opposes)}},
                {"they would press for talks", {"Xi", "Putin"}, {topic("Korean Peninsula", Stance::Supports)}},
                {"Both praised the corridor", {"Xi", "Putin"}, {topic("BRI", Stance::Supports)}}});
        writeAs("ben",
            {{"Closer consultation matters to both countries, Xi said after the talks.", {"Xi"}, {}},
                {"Xi said that it upsets the balance", {"Xi"}, {topic("THAAD", Stance::Neutral)}},
                {"they would press for talks", {"Xi"}, {topic("Korean Peninsula", Stance::Supports)}},
                {"the visit would give a further push", {"Putin"}, {}},
                {"Both praised the corridor", {"Xi", "Putin"}, {topic("BRI", Stance::Supports)}}});
    }

    /// Carla says what Anna says in three places, Dora something of her own in two.
    void writeCarla()
    {
        using app::Stance;
        writeAs("carla",
            {{"Closer consultation matters to both countries", {"Xi"}, {}},
                {"Xi said that it upsets the balance", {"Xi"}, {topic("THAAD", Stance::Opposes)}},
                {"they would press for talks", {"Xi", "Putin"}, {topic("Korean Peninsula", Stance::Supports)}},
                {"the visit would give a further push", {"Putin"}, {}}});
    }
    void writeDora()
    {
        using app::Stance;
        writeAs("dora",
            {{"Closer consultation", {"Xi"}, {}}, {"matters to both countries", {"Xi"}, {}},
                {"Xi said that it upsets the balance", {"Xi"}, {topic("THAAD", Stance::Evasive)}}});
    }

    void writeAs(const std::string& coder, const std::vector<Tag>& tags)
    {
        ui::Session writer(app::Coder{coder, {}, {}});
        if (const auto opened = writer.openArticle(path); !opened)
            qFatal("%s", qPrintable(app::describe(opened.error())));
        for (const Tag& tag : tags) {
            const std::vector<app::Span> places = app::occurrences(writer.article()->text(), tag.words);
            auto statement = app::newStatement(writer.article()->text(), {places.front()}, writer.origin());
            for (const std::string& speaker : tag.speakers)
                statement->speakers.push_back({speaker, {}});
            statement->topics = tag.topics;
            std::ignore = writer.add(*std::move(statement), QStringLiteral("Tag"));
        }
        if (!writer.saveNow())
            qFatal("a tag file cannot be written");
    }

    /// What a coder writes while the article is open here.
    void changeAs(const std::string& coder, const std::function<void(ui::Session&)>& change)
    {
        ui::Session writer(app::Coder{coder, {}, {}});
        if (const auto opened = writer.openArticle(path); !opened)
            qFatal("%s", qPrintable(app::describe(opened.error())));
        change(writer);
        if (!writer.saveNow())
            qFatal("a tag file cannot be written");
    }
    /// Another stance on the radar.
    void changeStanceAs(const std::string& coder, app::Stance stance)
    {
        changeAs(coder, [stance](ui::Session& writer) {
            for (const app::Statement& statement : std::vector(writer.statements().all()))
                if (!statement.topics.empty() && statement.topics.front().name == "THAAD") {
                    app::Statement changed = statement;
                    changed.topics.front().stance = stance;
                    writer.change(changed, QStringLiteral("Change"));
                }
        });
    }

    /// Opens the article for the reviewer and waits until colleagues' files have been read.
    void open()
    {
        QSignalSpy changed(&colleagues, &ui::Colleagues::changed);
        if (const auto opened = session.openArticle(path); !opened)
            qFatal("%s", qPrintable(app::describe(opened.error())));
        while (changed.count() < 2) // emptied, then read
            if (!changed.wait())
                qFatal("colleagues' files were not read");
        review.setActive(true);
    }

    TemporaryCorpus corpus;
    QString path;
    ui::Session session;
    ui::Colleagues colleagues{session};
    ui::ReviewSession review{session, colleagues};
};
}

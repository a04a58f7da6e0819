// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementwords.h"

#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString stanceName(app::Stance stance)
{
    switch (stance) {
    case app::Stance::Unstated:
        //: Stance of a speaker on a topic: none was chosen
        return QCoreApplication::translate("StatementWords", "not stated");
    case app::Stance::Supports:
        //: Stance of a speaker on a topic
        return QCoreApplication::translate("StatementWords", "supports");
    case app::Stance::Conditional:
        //: Stance of a speaker on a topic: for it under a condition
        return QCoreApplication::translate("StatementWords", "conditional");
    case app::Stance::Neutral:
        //: Stance of a speaker on a topic
        return QCoreApplication::translate("StatementWords", "neutral");
    case app::Stance::Opposes:
        //: Stance of a speaker on a topic
        return QCoreApplication::translate("StatementWords", "opposes");
    case app::Stance::Evasive:
        //: Stance of a speaker on a topic: avoids an answer
        return QCoreApplication::translate("StatementWords", "evasive");
    }
    Q_UNREACHABLE_RETURN({});
}

QString mannerName(app::Manner manner)
{
    switch (manner) {
    case app::Manner::Unstated:
        //: Manner of speech: none was chosen
        return QCoreApplication::translate("StatementWords", "not stated");
    case app::Manner::Direct:
        //: Manner of speech: the speaker's own words, in quotation marks
        return QCoreApplication::translate("StatementWords", "direct");
    case app::Manner::Indirect:
        //: Manner of speech: reported in the writer's words
        return QCoreApplication::translate("StatementWords", "indirect");
    case app::Manner::Mixed:
        //: Manner of speech: partly quoted, partly reported
        return QCoreApplication::translate("StatementWords", "mixed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString topicWithStance(const app::AboutTopic& topic)
{
    const QString name = app::toQString(topic.name);
    if (topic.stance == app::Stance::Unstated)
        return name;
    //: A topic of a statement with the stance taken on it
    return QCoreApplication::translate("StatementWords", "%1 · %2").arg(name, stanceName(topic.stance));
}

QString speakerNames(const app::Statement& statement)
{
    QStringList names;
    for (const app::SpokenBy& speaker : statement.speakers)
        names += app::toQString(speaker.name);
    return names.join(u", "_s);
}

QString topicNames(const app::Statement& statement)
{
    QStringList names;
    for (const app::AboutTopic& topic : statement.topics) {
        names += app::toQString(topic.name);
        if (topic.stance != app::Stance::Unstated)
            names.back() += u' ' + stanceName(topic.stance);
    }
    return names.join(u", "_s);
}

QString quoteOf(const app::Statement& statement, std::size_t most)
{
    QStringList words;
    std::size_t room = most;
    for (const app::Selector& selector : statement.selectors) {
        if (room == 0)
            break;
        // Characters are at least one byte, so so many bytes are enough; a character cut in two goes with the last one.
        QString span = app::toQString(std::string_view(selector.exact).substr(0, room));
        if (selector.exact.size() > room) {
            span.chop(1);
            span += u'…';
        }
        room -= std::min(room, selector.exact.size());
        words += span.simplified();
    }
    return words.join(u" … "_s);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/brief.h"

#include "app/base/utf8.h"
#include "app/review/joinedspans.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

std::string brief(const Statement& statement)
{
    QStringList speakers, topics;
    for (const SpokenBy& speaker : statement.speakers)
        speakers.append(toQString(speaker.name));
    for (const AboutTopic& topic : statement.topics)
        topics.append(toQString(topic.name)
            + (topic.stance == Stance::Unstated ? QString() : u'=' + QLatin1StringView(wordOf(topic.stance))));
    QStringList parts{speakers.join(u"; "_s), topics.join(u"; "_s), QString::fromLatin1(wordOf(statement.manner))};
    parts.removeAll(QString());
    // All parts: the outer borders of a split statement look like those of one that leaves nothing out.
    QStringList places;
    const Statement* const one[] = {&statement};
    for (const Span span : spansOf(one))
        places.append(u"%1-%2"_s.arg(span.start).arg(span.end));
    return toUtf8((places.join(u',') + u' ' + parts.join(u" / "_s)).simplified());
}

std::string joined(Differences differences)
{
    std::string words;
    for (const Difference difference : allDifferences())
        if (differences.testFlag(difference))
            words += (words.empty() ? "" : ",") + std::string(wordOf(difference));
    return words.empty() ? "same" : words;
}
}

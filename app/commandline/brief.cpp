// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/brief.h"

#include "app/base/utf8.h"

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
    const Span extent = statement.extent();
    return toUtf8(u"%1-%2 %3"_s.arg(extent.start).arg(extent.end).arg(parts.join(u" / "_s)).simplified());
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

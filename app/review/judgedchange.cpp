// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/judgedchange.h"

#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostOfQuote = 160; ///< characters

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(JudgedChange)
};

/// What stands before the words or behind them may have been changed in the article; marked elsewhere, both are others.
bool isSamePlace(const Selector& then, const Selector& now)
{
    return then.exact == now.exact && (then.span == now.span || then.prefix == now.prefix || then.suffix == now.suffix);
}

/// The format's words are what the window's lists of stances and manners are translated from.
QString wordFor(std::string_view word)
{
    const QByteArray source = word.empty() ? QByteArray("not stated") : QByteArray(QByteArrayView(word));
    return QCoreApplication::translate("StatementWords", source.constData());
}

QString quoteOf(const Statement& statement)
{
    QStringList words;
    for (const Selector& selector : statement.selectors)
        words += toQString(selector.exact).simplified();
    const QString all = words.join(u" … "_s);
    // Where it begins and ends is what changes.
    return all.size() <= mostOfQuote ? all : all.first(mostOfQuote / 2) + u" … "_s + all.last(mostOfQuote / 2);
}

QString listed(const QStringList& names)
{
    //: No speaker, or no topic
    return names.isEmpty() ? Messages::tr("none") : names.join(u", "_s);
}

QString speakersOf(const Statement& statement)
{
    QStringList names;
    for (const SpokenBy& speaker : statement.speakers)
        names += toQString(speaker.name);
    return listed(names);
}

QString topicsOf(const Statement& statement, bool withStances)
{
    QStringList names;
    for (const AboutTopic& topic : statement.topics) {
        names += toQString(topic.name);
        if (withStances && topic.stance != Stance::Unstated)
            names.back() += u' ' + wordFor(wordOf(topic.stance));
    }
    return listed(names);
}

QString removal(const JudgedStatement& judged)
{
    const Statement& then = judged.statement;
    QStringList said{speakersOf(then), topicsOf(then, true)};
    if (then.manner != Manner::Unstated)
        said += wordFor(wordOf(then.manner));
    //: %1 is a coder, %2 the words of a statement, %3 who spoke about what: "Xi · THAAD opposes · direct"
    return Messages::tr("%1 removed the statement “%2” (%3) since.")
        .arg(toQString(judged.coder), quoteOf(then), said.join(u" · "_s));
}

QStringList stanceChanges(const QString& coder, const Statement& then, const Statement& now, const Codebook& codebook)
{
    QStringList sentences;
    for (const AboutTopic& before : then.topics)
        for (const AboutTopic& after : now.topics)
            if (meantTopic(before, codebook) == meantTopic(after, codebook) && before.stance != after.stance)
                //: %1 is a coder, %2 a topic; %3 and %4 are stances such as "neutral"
                sentences += Messages::tr("%1 changed the stance on %2 since: from %3 to %4.")
                                 .arg(coder, toQString(after.name), wordFor(wordOf(before.stance)),
                                     wordFor(wordOf(after.stance)));
    return sentences;
}

QStringList sentences(
    Difference difference, const QString& coder, const Statement& then, const Statement& now, const Codebook& codebook)
{
    switch (difference) {
    case Difference::Borders:
        if (quoteOf(then) == quoteOf(now))
            //: %1 is a coder
            return {Messages::tr("%1 marked the same words elsewhere since.").arg(coder)};
        //: %1 is a coder, %2 and %3 are words of the article
        return {Messages::tr("%1 marked other words since: “%2” became “%3”.").arg(coder, quoteOf(then), quoteOf(now))};
    case Difference::Speakers:
        //: %1 is a coder, %2 and %3 are names
        return {Messages::tr("%1 changed the speakers since: from %2 to %3.")
                .arg(coder, speakersOf(then), speakersOf(now))};
    case Difference::Topics:
        //: %1 is a coder, %2 and %3 are names
        return {Messages::tr("%1 changed the topics since: from %2 to %3.")
                .arg(coder, topicsOf(then, false), topicsOf(now, false))};
    case Difference::Stance: return stanceChanges(coder, then, now, codebook);
    case Difference::Manner:
        //: %1 is a coder; %2 and %3 are "direct", "indirect", "mixed" or "not stated"
        return {Messages::tr("%1 changed the manner since: from %2 to %3.")
                .arg(coder, wordFor(wordOf(then.manner)), wordFor(wordOf(now.manner)))};
    case Difference::OnlyMine:
    case Difference::OnlyTheirs:
    case Difference::Split:
    case Difference::NotComparable: break;
    }
    return {};
}
}

Differences changesSince(const JudgedStatement& then, const Statement& now, const Codebook& codebook)
{
    Differences changes = differencesBetween(then.statement, now, codebook);
    changes.setFlag(Difference::Borders, !std::ranges::equal(then.statement.selectors, now.selectors, isSamePlace));
    return changes;
}

QString describeChanges(
    const std::vector<const JudgedStatement*>& then, const std::vector<const Statement*>& now, const Codebook& codebook)
{
    QStringList all;
    for (std::size_t i = 0; i < then.size(); ++i) {
        if (!now[i]) {
            all += removal(*then[i]);
            continue;
        }
        const Differences changes = changesSince(*then[i], *now[i], codebook);
        for (const Difference difference : allDifferences())
            if (changes.testFlag(difference))
                all += sentences(difference, toQString(then[i]->coder), then[i]->statement, *now[i], codebook);
    }
    all.removeDuplicates();
    return all.join(u' ');
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewwords.h"

#include "app/base/utf8.h"
#include "ui/review/reviewsession.h"
#include "ui/statements/statementwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString kindName(app::Difference difference)
{
    switch (difference) {
    case app::Difference::Borders:
        //: Difference between two coders: the same statement begins or ends elsewhere
        return QCoreApplication::translate("ReviewWords", "Other borders");
    case app::Difference::Speakers:
        //: Difference between two coders
        return QCoreApplication::translate("ReviewWords", "Other speakers");
    case app::Difference::Topics:
        //: Difference between two coders
        return QCoreApplication::translate("ReviewWords", "Other topics");
    case app::Difference::Stance:
        //: Difference between two coders: another stance on the same topic
        return QCoreApplication::translate("ReviewWords", "Other stance");
    case app::Difference::Manner:
        //: Difference between two coders: direct, indirect or mixed speech
        return QCoreApplication::translate("ReviewWords", "Other manner");
    case app::Difference::OnlyMine:
    case app::Difference::OnlyTheirs:
        //: Difference between two coders: only one of them marked the place
        return QCoreApplication::translate("ReviewWords", "Only one");
    case app::Difference::Split:
        //: Difference between two coders: one made several statements of what is one to the other
        return QCoreApplication::translate("ReviewWords", "Split");
    case app::Difference::NotComparable:
        //: Kind of a place in a review: only one coder marked it, but the other's statements about there have words
        //: that are not in the text
        return QCoreApplication::translate("ReviewWords", "Not comparable");
    }
    Q_UNREACHABLE_RETURN({});
}
}

QString kindNames(app::Differences differences, const ReviewSession& review)
{
    constexpr app::Differences someDidNotMark =
        app::Differences(app::Difference::OnlyMine) | app::Difference::OnlyTheirs;
    QStringList names;
    for (const app::Difference difference : app::allDifferences())
        if (differences.testFlag(difference) && !someDidNotMark.testFlag(difference))
            names += kindName(difference);
    if (differences & someDidNotMark)
        names += review.isOfSeveral()
            //: Difference between three and more coders: some of them did not mark the place
            ? QCoreApplication::translate("ReviewWords", "Not marked by all")
            : kindName(app::Difference::OnlyMine);
    return names.join(u" · "_s);
}

QString decisionWords(const ReviewSession& review, int place)
{
    const app::Verdict* verdict = review.verdictOn(place);
    const app::Decision decision = verdict ? verdict->decision : app::Decision::Undecided;
    switch (decision) {
    case app::Decision::Undecided: return {};
    case app::Decision::Amend:
        //: Verdict on a colleague's statement
        return QCoreApplication::translate("ReviewWords", "amended");
    case app::Decision::Both:
        return review.isOfSeveral()
            //: Verdict on three and more coders' versions of a statement: all stand
            ? QCoreApplication::translate("ReviewWords", "all taken")
            //: Verdict on two coders' versions of a statement: both stand
            : QCoreApplication::translate("ReviewWords", "both taken");
    case app::Decision::Accept:
    case app::Decision::Reject: break;
    }
    const bool accepts = decision == app::Decision::Accept;
    if (verdict->against.empty() && accepts)
        //: Verdict on what only one coder marked: it goes into the consensus
        return QCoreApplication::translate("ReviewWords", "kept");
    if (verdict->against.empty())
        //: Verdict on what only one coder marked: it does not go into the consensus
        return QCoreApplication::translate("ReviewWords", "dropped");
    const std::vector<ReviewSession::Version> versions = review.versionsOf(place);
    QStringList names;
    for (const int version : review.standingAt(place))
        names += review.isBlind() ? versionLetter(version)
                                  : app::toQString(versions[static_cast<std::size_t>(version)].coder);
    //: Verdict: %1 is the coder whose version stands, or several; in a blind review the letter of the version
    return QCoreApplication::translate("ReviewWords", "%1 taken").arg(names.join(u", "_s));
}

QString widerDecisionWords(const app::Verdict& verdict, const ReviewSession& review)
{
    const QString when = shownTime(verdict.modified);
    // Who else was compared, and whose version stands, would tell whose version is whose.
    if (review.isBlind())
        //: %1 is a time
        return QCoreApplication::translate("ReviewWords", "Decided among more coders than these, %1.").arg(when);
    QStringList all = codersOf(verdict.judged) + codersOf(verdict.against);
    all.removeDuplicates();
    const QString who = all.join(u", "_s);
    const QString standing =
        codersOf(verdict.decision == app::Decision::Reject ? verdict.against : verdict.judged).join(u", "_s);
    switch (verdict.decision) {
    case app::Decision::Amend:
        //: %1 are coders, %2 a time
        return QCoreApplication::translate("ReviewWords", "Decided among %1: amended, %2.").arg(who, when);
    case app::Decision::Both:
        //: %1 are coders, %2 a time
        return QCoreApplication::translate("ReviewWords", "Decided among %1: all taken, %2.").arg(who, when);
    case app::Decision::Undecided:
    case app::Decision::Accept:
    case app::Decision::Reject: break;
    }
    return standing.isEmpty()
        //: %1 are coders, %2 a time
        ? QCoreApplication::translate("ReviewWords", "Decided among %1: none taken, %2.").arg(who, when)
        //: %1 are coders, %2 those of them whose version was taken, %3 a time
        : QCoreApplication::translate("ReviewWords", "Decided among %1: %2 taken, %3.").arg(who, standing, when);
}

QStringList codersOf(const std::vector<app::JudgedStatement>& judged)
{
    QStringList names;
    for (const app::JudgedStatement& each : judged)
        if (const QString name = app::toQString(each.coder); !names.contains(name))
            names += name;
    return names;
}

QStringList saidWith(const app::Verdict& verdict)
{
    QStringList lines;
    if (verdict.amended) {
        QStringList values{speakerNames(*verdict.amended), topicNames(*verdict.amended)};
        values.removeAll(QString());
        lines += values.join(u" · "_s);
    }
    if (!verdict.comment.empty())
        lines += app::toQString(verdict.comment);
    return lines;
}

QString versionLetter(int version)
{
    constexpr int letters = 26;
    return version < letters ? QString(QChar(static_cast<char16_t>(u'A' + version))) : QString::number(version + 1);
}

QString shownTime(const std::string& timestamp)
{
    const QDateTime time = QDateTime::fromString(app::toQString(timestamp), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : app::toQString(timestamp);
}
}

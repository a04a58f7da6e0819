// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewwords.h"

#include "app/base/utf8.h"
#include "ui/review/reviewsession.h"

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
    }
    Q_UNREACHABLE_RETURN({});
}
}

QString kindNames(app::Differences differences)
{
    QStringList names;
    for (const app::Difference difference : app::allDifferences())
        if (differences.testFlag(difference))
            names += kindName(difference);
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
        //: Verdict on two coders' versions of a statement: both stand
        return QCoreApplication::translate("ReviewWords", "both taken");
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
    const bool isSecond = review.takesSecond(place);
    if (review.isBlind() && isSecond)
        //: Verdict of a blind review: the version that is shown second stands
        return QCoreApplication::translate("ReviewWords", "B taken");
    if (review.isBlind())
        //: Verdict of a blind review: the version that is shown first stands
        return QCoreApplication::translate("ReviewWords", "A taken");
    //: Verdict: %1 is the coder whose version stands
    return QCoreApplication::translate("ReviewWords", "%1 taken")
        .arg(app::toQString(review.versionsOf(place)[isSecond ? 1 : 0].coder));
}

QString shownTime(const std::string& timestamp)
{
    const QDateTime time = QDateTime::fromString(app::toQString(timestamp), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : app::toQString(timestamp);
}
}

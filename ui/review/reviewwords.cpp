// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewwords.h"

#include "app/base/utf8.h"

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

QString decisionName(app::Decision decision)
{
    switch (decision) {
    case app::Decision::Undecided: return {};
    case app::Decision::Accept:
        //: Verdict on a colleague's statement
        return QCoreApplication::translate("ReviewWords", "accepted");
    case app::Decision::Reject:
        //: Verdict on a colleague's statement
        return QCoreApplication::translate("ReviewWords", "rejected");
    case app::Decision::Amend:
        //: Verdict on a colleague's statement
        return QCoreApplication::translate("ReviewWords", "amended");
    case app::Decision::Both:
        //: Verdict on two coders' versions of a statement: both stand
        return QCoreApplication::translate("ReviewWords", "both taken");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownTime(const std::string& timestamp)
{
    const QDateTime time = QDateTime::fromString(app::toQString(timestamp), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : app::toQString(timestamp);
}
}

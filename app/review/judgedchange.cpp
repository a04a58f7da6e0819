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

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(JudgedChange)
};

bool isSamePlace(const Selector& then, const Selector& now)
{
    return then.exact == now.exact
        && (then.span == now.span || (then.prefix == now.prefix && then.suffix == now.suffix));
}

QString sentence(Difference difference, const QString& coder)
{
    switch (difference) {
    case Difference::Borders:
        //: %1 is a coder
        return Messages::tr("%1 marked other words since.").arg(coder);
    case Difference::Speakers:
        //: %1 is a coder
        return Messages::tr("%1 changed the speakers since.").arg(coder);
    case Difference::Topics:
        //: %1 is a coder
        return Messages::tr("%1 changed the topics since.").arg(coder);
    case Difference::Stance:
        //: %1 is a coder
        return Messages::tr("%1 changed a stance since.").arg(coder);
    case Difference::Manner:
        //: %1 is a coder
        return Messages::tr("%1 changed the manner since.").arg(coder);
    case Difference::OnlyMine:
    case Difference::OnlyTheirs:
    case Difference::Split: break;
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
    const std::vector<JudgedStatement>& then, const std::vector<const Statement*>& now, const Codebook& codebook)
{
    QStringList sentences;
    for (std::size_t i = 0; i < then.size(); ++i) {
        const QString coder = toQString(then[i].coder);
        if (!now[i]) {
            //: %1 is a coder
            sentences.append(Messages::tr("%1 removed the statement since.").arg(coder));
            continue;
        }
        const Differences changes = changesSince(then[i], *now[i], codebook);
        for (const Difference difference : allDifferences())
            if (changes.testFlag(difference))
                sentences.append(sentence(difference, coder));
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/verdictcheck.h"

#include "app/base/utf8.h"
#include "app/review/currentstatements.h"
#include "app/review/judgedchange.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(VerdictCheck)
};

bool isThere(const std::vector<Sidecar>& all, const std::string& id)
{
    return std::ranges::any_of(all, [&](const Sidecar& sidecar) {
        return std::ranges::contains(sidecar.verdicts, id, [](const Verdict& each) { return each.id.value(); })
            || std::ranges::contains(sidecar.replies, id, [](const Reply& each) { return each.id.value(); });
    });
}

QString withdrawing(const Sidecar& sidecar, const std::string& id)
{
    return u"attribune-cli verdict ARTICLE withdraw --coder %1 --to %2"_s.arg( // not shown in any other words
        toQString(sidecar.header.coder.id), toQString(id));
}
}

std::vector<SidecarProblem> checkVerdicts(
    const Sidecar& sidecar, const std::vector<Sidecar>& all, const Codebook& codebook)
{
    std::vector<SidecarProblem> problems;
    CurrentStatements current;
    for (const Sidecar& each : all)
        current.add(each.header.coder.id, each.statements, true);
    for (const Verdict& verdict : sidecar.verdicts) {
        const StatementId id(verdict.id.value());
        for (const auto* side : {&verdict.judged, &verdict.against})
            for (const JudgedStatement& judged : *side) {
                const QString coder = toQString(judged.coder);
                const Statement* now = current.find(judged);
                if (!now)
                    //: %1 is a coder
                    problems.push_back({id, Messages::tr("it judges a statement of \"%1\" that is gone").arg(coder),
                        //: %1 is a command for the terminal
                        Messages::tr("withdraw the verdict with %1, or bring the statement back")
                            .arg(withdrawing(sidecar, verdict.id.value()))});
                else if (changesSince(judged, *now, codebook))
                    problems.push_back(
                        //: %1 is a coder
                        {id, Messages::tr("it judges a statement of \"%1\" that was changed since").arg(coder),
                            Messages::tr("look at the place again and decide anew")});
            }
    }
    for (const Reply& reply : sidecar.replies)
        if (!isThere(all, reply.to))
            problems.push_back({StatementId(reply.id.value()),
                Messages::tr("it answers %1, which is in no tag file of the article").arg(toQString(reply.to)),
                //: %1 is a command for the terminal
                Messages::tr("withdraw the answer with %1, or bring back what it answers")
                    .arg(withdrawing(sidecar, reply.id.value()))});
    return problems;
}
}

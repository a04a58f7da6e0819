// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/namepair.h"

#include "app/commandline/arguments.h"

using namespace Qt::StringLiterals;

namespace app {

std::expected<std::vector<NamePair>, QString> namePairs(const Arguments& arguments, QStringView form)
{
    std::vector<NamePair> pairs;
    for (const CodeKind kind : {CodeKind::Speaker, CodeKind::Topic})
        for (const QString& typed : arguments.values(wordOf(kind))) {
            const qsizetype equals = typed.lastIndexOf(u'=');
            const QString left = typed.first(std::max<qsizetype>(equals, 0)).simplified();
            if (left.isEmpty())
                return std::unexpected(
                    u"--%1 takes %2, not \"%3\""_s.arg(QLatin1StringView(wordOf(kind)), form, typed));
            pairs.push_back({kind, left, typed.sliced(equals + 1).simplified()});
        }
    return pairs;
}

std::string_view wordOf(CodeKind kind)
{
    return kind == CodeKind::Speaker ? "speaker" : "topic";
}
}

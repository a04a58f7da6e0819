// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/codername.h"

#include "app/base/utf8.h"
#include "app/commandline/arguments.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"

using namespace Qt::StringLiterals;

namespace app {

std::expected<std::string, QString> codersName(const QString& typed)
{
    const Result<std::string> slug = coderSlug(typed);
    if (!slug || *slug != toUtf8(typed))
        return std::unexpected(u"\"%1\" is no coder: use a to z, digits, - and _"_s.arg(typed));
    if (*slug == consensusCoder)
        return std::unexpected(
            u"nobody codes as \"%1\", the adjudicated result: code under a name of your own, and let attribune-cli "
            "adjudicate make the consensus"_s.arg(typed));
    return *slug;
}

std::expected<std::string, QString> ownCoder(const Arguments& arguments)
{
    return codersName(arguments.value("coder").value_or(toQString(loginCoder())));
}
}

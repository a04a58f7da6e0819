// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/codername.h"

#include "app/base/utf8.h"
#include "app/commandline/arguments.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::expected<std::string, QString> asInTagFiles(const QString& typed)
{
    const Result<std::string> slug = coderSlug(typed);
    if (!slug || *slug != toUtf8(typed))
        return std::unexpected(u"\"%1\" is no coder: use a to z, digits, - and _"_s.arg(typed));
    return *slug;
}
}

std::expected<std::string, QString> codersName(const QString& typed)
{
    const std::expected<std::string, QString> coder = asInTagFiles(typed);
    if (coder == consensusCoder)
        return std::unexpected(
            u"nobody codes as \"%1\", the adjudicated result: code under a name of your own, and let attribune-cli "
            "adjudicate make the consensus"_s.arg(typed));
    return coder;
}

std::expected<std::vector<std::string>, QString> codersAsked(const Arguments& arguments, std::string_view option)
{
    std::vector<std::string> coders;
    for (const QString& typed : arguments.values(option)) {
        std::expected<std::string, QString> coder = asInTagFiles(typed);
        if (!coder)
            return std::unexpected(std::move(coder.error()));
        coders.push_back(*std::move(coder));
    }
    return coders;
}

std::expected<std::string, QString> ownCoder(const Arguments& arguments)
{
    return codersName(arguments.value("coder").value_or(toQString(loginCoder())));
}
}

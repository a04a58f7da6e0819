// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/codebook/codebook.h"
#include "app/statements/statement.h"

#include <QString>

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace app {

class Arguments;

/// A statement as a person or script asks for it: in words, not places.
struct TagRequest
{
    QString article;
    std::string coder;
    std::vector<std::string> quotes; ///< one per span, exactly as in the text
    std::vector<qint64> occurrences; ///< for each quote, which of its places is meant, from 1; empty: the only one
    std::vector<std::string> speakers;
    std::vector<std::pair<std::string, Stance>> topics;
    Manner manner = Manner::Unstated;
    std::string note;
    std::vector<std::pair<std::string, std::string>> fields; ///< id or name, and value
    bool createNames = false;                                ///< add speakers and topics that the codebook lacks
};

/// What --quote, --nth, --speaker, --topic, --manner, --note and --create ask for; a sentence about what is wrong with
/// them in themselves, whatever article and codebook say.
[[nodiscard]] std::expected<TagRequest, QString> typedRequest(const QString& article, const Arguments& arguments);

/// "THAAD=opposes" is a topic and a stance, "a=b" a topic: the part behind the last "=" must be a stance to count as
/// one.
[[nodiscard]] std::pair<std::string, Stance> topicAndStance(const std::string& text);

/// A sentence about the first word that should be a stance and is none, or topic that is given two. Only the article's
/// codebook tells: "THAAD=oppose" may be a topic that it has, but is no new one, and an alias is the topic. A codebook
/// that cannot be read is left to who needs it.
[[nodiscard]] std::expected<void, QString> checkStances(const TagRequest& request);

/// Adds the speakers and topics that the codebook lacks.
void addNames(Codebook& codebook, const TagRequest& request);

/// @p base with what the request gives in the place of what it had: words, speakers, topics, manner, note. The names
/// must be in the codebook.
[[nodiscard]] Result<Statement> amended(const TagRequest& request, const Statement& base, const Article& article,
    const Codebook& codebook, const Origin& origin);

/// Adds the statement to the coder's tag file; names become those of the codebook. Nothing is written unless all is
/// right. May run in several programs at once: each one's statement arrives.
[[nodiscard]] Result<StatementId> tag(const TagRequest& request, const Origin& origin);
}

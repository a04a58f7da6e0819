// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/memberreader.h"
#include "app/sidecars/sidecar.h"
#include "app/sidecars/sidecarkeys.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Reads single annotations into what they are to us. False without an error means that an annotation is valid but not
/// in our form.
class AnnotationReader : public MemberReader
{
protected:
    using MemberReader::MemberReader;

    bool readStatement(json::object annotation, Statement& statement, std::string& coder);
    bool readVerdict(json::object annotation, Verdict& verdict);
    bool readReply(json::object annotation, Reply& reply);

    Sidecar m_sidecar;         ///< as far as it has been read: annotations name its coder and its article
    std::string m_otherSource; ///< the first one that statements were not expected to have

private:
    struct PendingStance
    {
        std::string_view topic;
        Stance stance;
        RawMembers extra;
    };

    /// A body as it is written: the texts of its members, and which there are.
    struct BodyTexts
    {
        static constexpr unsigned plain = 1U << keys::body::Type | 1U << keys::body::Purpose | 1U << keys::body::Value;
        std::array<std::string_view, keys::body::count> texts;
        unsigned found = 0;
        bool isOurs = false; ///< of a type and purpose that we know
        RawMembers extra;

        [[nodiscard]] std::string_view purpose() const { return texts[keys::body::Purpose]; }
        [[nodiscard]] std::string_view value() const { return texts[keys::body::Value]; }
    };

    bool annotationText(json::value& value, std::string_view key, std::string_view& text);
    bool nonEmpty(json::value& value, std::string_view key, std::string& text);
    bool word(json::value& value, std::string_view key, std::string_view expected);
    bool ownText(json::value& value, std::string_view key, std::string_view& text);
    template<typename Annotation>
    bool readHead(int key, json::value& value, std::string_view motivation, Annotation& annotation, std::string& coder);
    bool readProvenance(int key, json::value& value, Statement& statement);
    bool readSources(json::value& value, std::string_view name, std::vector<Provenance::Source>& sources);
    bool readCreator(json::value& value, RawMembers& extra, std::string& coder);
    bool readVerdictBody(json::value& value, Verdict& verdict);
    bool readJudged(json::value& value, std::string_view key, std::vector<JudgedStatement>& judged);
    bool readLink(json::value& value, std::string_view key, std::string& id);
    bool failUnless(json::value& value, std::string_view allowed, std::string_view key);
    template<typename Read>
    bool oneOrMore(json::value& value, std::string_view key, Read read);
    bool readBodies(json::value& value, Statement& statement);
    bool readBodyTexts(json::value& value, BodyTexts& body);
    bool readBody(json::value& value, Statement& statement);
    bool readTargets(json::value& value, Statement& statement);
    bool readTarget(json::value& value, Selector& selector);
    bool readSource(json::value& value);
    bool readSelector(json::value& value, Selector& selector);

    std::vector<PendingStance> m_stances;
    bool m_hasPosition = false;
    bool m_hasQuote = false;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/annotationreader.h"

#include "app/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A string without escapes, as nearly all are, straight from the source. The parser knows where the next token begins,
/// so nobody has to look for the closing quotation mark. False where the parser had better look: at escapes, and where
/// a colon follows, because a string that nobody fetches would then pass for a name.
bool plainText(json::value& value, std::string_view& text)
{
    const std::string_view token = value.raw_json_token(); // with the white space behind it
    const char* const from = token.data() + 1;
    const char* const behind = token.data() + token.size();
    const char* to = behind - 1;
    while (*to == ' ' || *to == '\n')
        --to;
    if (*to != '"' || (*behind != ',' && *behind != '}' && *behind != ']'))
        return false;
    text = {from, to};
    return !text.contains('\\');
}

/// "bodyValue" is another way to write a body, and must not stand beside one.
bool isWhole(unsigned found, const RawMembers& extra)
{
    using enum keys::annotation::Key;
    constexpr unsigned needed = 1U << Id | 1U << Type | 1U << Motivation | 1U << Target;
    return (found & needed) == needed && std::ranges::find(extra, "bodyValue", &RawMember::key) == extra.end();
}
}

/// Text of an annotation. Half a surrogate pair makes the annotation foreign, so that it is kept as it stands.
bool AnnotationReader::annotationText(json::value& value, std::string_view key, std::string_view& text)
{
    const char* place = placeOf(value);
    if (*place != '"')
        return failType(place, key, QCoreApplication::translate("SidecarFormat", "text in quotation marks"));
    if (!plainText(value, text) && value.get_string().get(text))
        return false;
    return static_cast<qint64>(text.size()) <= longestString || failLong(place);
}

bool AnnotationReader::nonEmpty(json::value& value, std::string_view key, std::string& text)
{
    std::string_view read;
    if (!annotationText(value, key, read) || read.empty())
        return false;
    text = read;
    return true;
}

/// Whether the word stands there that makes the annotation ours; other words, lists and links are somebody else's
/// right.
bool AnnotationReader::word(json::value& value, std::string_view key, std::string_view expected)
{
    std::string_view read;
    return ownText(value, key, read) && read == expected;
}

/// Text where the standard also lets lists and objects stand.
bool AnnotationReader::ownText(json::value& value, std::string_view key, std::string_view& text)
{
    const char* place = placeOf(value);
    if (*place != '"')
        return failUnless(value, "[{", key);
    if (!plainText(value, text) && value.get_string().get(text))
        return false;
    return true;
}

/// Reads a member that all annotations begin with into one of ours.
template<typename Annotation>
bool AnnotationReader::readHead(
    int key, json::value& value, std::string_view motivation, Annotation& annotation, std::string& coder)
{
    using enum keys::annotation::Key;
    const std::string_view name = keys::annotation::names[static_cast<std::size_t>(key)];
    std::string id;
    switch (key) {
    case Id:
        if (!nonEmpty(value, name, id))
            return false;
        annotation.id = decltype(annotation.id)(std::move(id));
        return true;
    case Type: return word(value, name, "Annotation");
    case Motivation: return word(value, name, motivation);
    case Creator: return readCreator(value, annotation.creatorExtra, coder);
    case Created: return nonEmpty(value, name, annotation.created);
    default: return nonEmpty(value, name, annotation.modified);
    }
}

bool AnnotationReader::readStatement(json::object annotation, Statement& statement, std::string& coder)
{
    using enum keys::annotation::Key;
    unsigned found = 0;
    const bool read = members(annotation, keys::statement::names, statement.extra, [&](int key, json::value& value) {
        found |= 1U << key;
        if (key == Body)
            return readBodies(value, statement);
        if (key == Target)
            return readTargets(value, statement);
        return key < Body ? readHead(key, value, keys::tagging, statement, coder)
                          : readProvenance(key, value, statement);
    });
    // Who decided and when is said of where it came from.
    const bool hasProvenance = (found & (1U << keys::statement::From)) != 0;
    return read && isWhole(found, statement.extra) && hasProvenance == statement.provenance.has_value();
}

bool AnnotationReader::readProvenance(int key, json::value& value, Statement& statement)
{
    if (!statement.provenance)
        statement.provenance.emplace();
    Provenance& provenance = *statement.provenance;
    const std::string_view name = keys::statement::names[static_cast<std::size_t>(key)];
    std::string verdict;
    switch (key) {
    case keys::statement::From: return readSources(value, name, provenance.from);
    case keys::statement::InsteadOf: return readSources(value, name, provenance.insteadOf);
    case keys::statement::DecidedBy: return nonEmpty(value, name, provenance.decidedBy);
    case keys::statement::DecidedAt: return nonEmpty(value, name, provenance.decidedAt);
    case keys::statement::Digest: return nonEmpty(value, name, provenance.digest);
    default:
        if (!nonEmpty(value, name, verdict))
            return false;
        provenance.verdict = VerdictId(std::move(verdict));
        return true;
    }
}

bool AnnotationReader::readSources(json::value& value, std::string_view name, std::vector<Provenance::Source>& sources)
{
    return *placeOf(value) == '[' && oneOrMore(value, name, [&](json::value& each) {
        json::object members_;
        if (*placeOf(each) != '{' || each.get_object().get(members_))
            return false;
        Provenance::Source& source = sources.emplace_back();
        return members(members_, keys::source::names, source.extra,
                   [&](int key, json::value& member) {
                       std::string id;
                       if (key == keys::source::Coder)
                           return nonEmpty(member, "att:coder", source.coder);
                       if (key == keys::source::Digest)
                           return nonEmpty(member, "att:digest", source.digest);
                       if (!nonEmpty(member, "id", id))
                           return false;
                       source.statement = StatementId(std::move(id));
                       return true;
                   })
            && !source.coder.empty() && !source.statement.isEmpty();
    });
}

bool AnnotationReader::readCreator(json::value& value, RawMembers& extra, std::string& coder)
{
    json::object creator;
    if (*placeOf(value) != '{' || value.get_object().get(creator))
        return failUnless(value, "{[\"", "creator"); // a person may be named by a link
    unsigned found = 0;
    return members(creator, keys::creator::names, extra, [&](int key, json::value& each) {
        found |= 1U << key;
        const std::string_view name = keys::creator::names[static_cast<std::size_t>(key)];
        if (key == keys::creator::Type)
            return word(each, name, "Person");
        std::string_view nickname;
        if (!ownText(each, name, nickname) || nickname.empty())
            return false;
        coder = nickname;
        return true;
    }) && found == 3;
}

bool AnnotationReader::readVerdict(json::object annotation, Verdict& verdict)
{
    using enum keys::annotation::Key;
    std::string coder;
    std::vector<std::string> targets;
    unsigned found = 0;
    const bool read = members(annotation, keys::verdict::names, verdict.extra, [&](int key, json::value& value) {
        found |= 1U << key;
        switch (key) {
        case Body: return oneOrMore(value, "body", [&](json::value& each) { return readVerdictBody(each, verdict); });
        case Target:
            return *placeOf(value) == '[' && oneOrMore(value, "target", [&](json::value& each) {
                return readLink(each, "target", targets.emplace_back());
            });
        case keys::verdict::Judged: return readJudged(value, "att:judged", verdict.judged);
        case keys::verdict::Against: return readJudged(value, "att:against", verdict.against);
        case keys::verdict::Amended: {
            json::object amended;
            std::string author;
            return *placeOf(value) == '{' && !value.get_object().get(amended)
                && readStatement(amended, verdict.amended.emplace(), author) && author == m_sidecar.header.coder.id;
        }
        default: return readHead(key, value, keys::moderating, verdict, coder);
        }
    });
    // The targets are for other programs and say once more what was judged; if they say something else, neither can
    // be believed.
    const auto idOf = [](const JudgedStatement& judged) -> const std::string& { return judged.statement.id.value(); };
    return read && isWhole(found, verdict.extra) && coder == m_sidecar.header.coder.id && !verdict.judged.empty()
        && std::ranges::equal(targets, verdict.judged, {}, {}, idOf)
        && (verdict.decision != Decision::Amend || verdict.amended);
}

bool AnnotationReader::readVerdictBody(json::value& value, Verdict& verdict)
{
    BodyTexts body;
    if (!readBodyTexts(value, body) || body.found != BodyTexts::plain || body.value().empty())
        return false;
    if (body.purpose() == "commenting" && verdict.comment.empty()) {
        verdict.comment = body.value();
        verdict.commentExtra = std::move(body.extra);
        return true;
    }
    const std::optional<Decision> decision = decisionFromWord(body.value());
    if (body.purpose() != "assessing" || !decision || verdict.decision != Decision::Undecided)
        return false;
    verdict.decision = *decision;
    verdict.decisionExtra = std::move(body.extra);
    return true;
}

bool AnnotationReader::readJudged(json::value& value, std::string_view key, std::vector<JudgedStatement>& judged)
{
    return *placeOf(value) == '[' && oneOrMore(value, key, [&](json::value& each) {
        json::object annotation;
        JudgedStatement& read = judged.emplace_back();
        return *placeOf(each) == '{' && !each.get_object().get(annotation)
            && readStatement(annotation, read.statement, read.coder) && !read.coder.empty();
    }) && !judged.empty();
}

bool AnnotationReader::readReply(json::object annotation, Reply& reply)
{
    using enum keys::annotation::Key;
    std::string coder;
    unsigned found = 0;
    const bool read = members(annotation, keys::annotation::names, reply.extra, [&](int key, json::value& value) {
        found |= 1U << key;
        if (key == Body)
            return oneOrMore(value, "body", [&](json::value& each) {
                BodyTexts body;
                if (!readBodyTexts(each, body) || body.found != BodyTexts::plain || !reply.text.empty())
                    return false;
                reply.text = body.value();
                reply.textExtra = std::move(body.extra);
                return body.purpose() == "commenting";
            });
        return key == Target ? readLink(value, "target", reply.to) : readHead(key, value, keys::replying, reply, coder);
    });
    return read && isWhole(found, reply.extra) && coder == m_sidecar.header.coder.id && !reply.text.empty();
}

/// The id of another annotation.
bool AnnotationReader::readLink(json::value& value, std::string_view key, std::string& id)
{
    std::string_view read;
    if (!ownText(value, key, read) || read.empty())
        return false;
    id = read;
    return true;
}

/// For values that are not in our form: an error unless they begin with what the standard allows in this place.
bool AnnotationReader::failUnless(json::value& value, std::string_view allowed, std::string_view key)
{
    const char* place = placeOf(value);
    return allowed.contains(*place)
        ? false
        : failType(place, key, QCoreApplication::translate("SidecarFormat", "of a type that belongs here"));
}

/// Calls @p read with each element of a list, or with the one object that the standard lets stand for it.
template<typename Read>
bool AnnotationReader::oneOrMore(json::value& value, std::string_view key, Read read)
{
    if (const char first = *placeOf(value); first != '[')
        return first == '{' || first == '"' ? read(value) : failUnless(value, "", key);
    json::array items;
    if (value.get_array().get(items))
        return false;
    for (auto each : items) {
        if (each.error())
            return false;
        json::value& item = held(each);
        if (!read(item))
            return false;
    }
    return true;
}

bool AnnotationReader::readBodies(json::value& value, Statement& statement)
{
    m_stances.clear();
    if (!oneOrMore(value, "body", [&](json::value& each) { return readBody(each, statement); }))
        return false;
    for (PendingStance& pending : m_stances) {
        const auto topic = std::ranges::find(statement.topics, pending.topic, &AboutTopic::name);
        // A stance on nothing, or two on one topic: there is no place for it in a statement, so it all stays as it
        // is.
        if (topic == statement.topics.end() || topic->stance != Stance::Unstated)
            return false;
        topic->stance = pending.stance;
        topic->stanceExtra = std::move(pending.extra);
    }
    return true;
}

/// False without an error where it is no object.
bool AnnotationReader::readBodyTexts(json::value& value, BodyTexts& body)
{
    using enum keys::body::Key;
    const char* place = placeOf(value);
    json::object members_;
    if (*place != '{' || value.get_object().get(members_))
        return false;
    int wrongType = count;
    const bool read = members(members_, keys::body::names, body.extra, [&](int key, json::value& each) {
        body.found |= 1U << key;
        if (*placeOf(each) == '"')
            return annotationText(
                each, keys::body::names[static_cast<std::size_t>(key)], body.texts[static_cast<std::size_t>(key)]);
        std::string_view skipped;
        wrongType = key;
        return source(placeOf(each), skipped);
    });
    if (!read)
        return false;
    const std::string_view purpose = body.purpose();
    body.isOurs = body.texts[Type] == "TextualBody"
        && (purpose == "identifying" || purpose == "tagging" || purpose == "assessing" || purpose == "classifying"
            || purpose == "commenting");
    if (body.isOurs && wrongType != count)
        return failType(place, keys::body::names[static_cast<std::size_t>(wrongType)],
            QCoreApplication::translate("SidecarFormat", "text in quotation marks"));
    return true;
}

bool AnnotationReader::readBody(json::value& value, Statement& statement)
{
    using enum keys::body::Key;
    const char* place = placeOf(value);
    if (*place != '{')
        return keepSource(place, statement.foreignBodies);
    BodyTexts body;
    if (!readBodyTexts(value, body))
        return false;
    if (!body.isOurs || body.value().empty())
        return keepSource(place, statement.foreignBodies);

    const std::string_view purpose = body.purpose();
    const std::string_view text = body.value();
    if (body.found == BodyTexts::plain && purpose == "identifying") {
        statement.speakers.push_back({std::string(text), std::move(body.extra)});
        return true;
    }
    if (body.found == BodyTexts::plain && purpose == "tagging") {
        statement.topics.push_back({std::string(text), Stance::Unstated, std::move(body.extra), {}});
        return true;
    }
    if (body.found == BodyTexts::plain && purpose == "commenting") {
        if (!statement.note.empty())
            return false;
        statement.note = text;
        statement.noteExtra = std::move(body.extra);
        return true;
    }
    const std::string_view topic = body.texts[Topic];
    if (body.found == (BodyTexts::plain | 1U << Topic) && purpose == "assessing" && !topic.empty()
        && stanceFromWord(text)) {
        m_stances.push_back({topic, *stanceFromWord(text), std::move(body.extra)});
        return true;
    }
    const std::string_view field = body.texts[Field];
    if (body.found == (BodyTexts::plain | 1U << Field) && purpose == "classifying" && field == keys::mannerField) {
        if (mannerFromWord(text)) {
            if (statement.manner != Manner::Unstated)
                return false;
            statement.manner = *mannerFromWord(text);
            statement.mannerExtra = std::move(body.extra);
            return true;
        }
    } else if (body.found == (BodyTexts::plain | 1U << Field) && purpose == "classifying" && !field.empty()) {
        if (!statement.field(field).empty())
            return false;
        statement.fields.push_back({std::string(field), std::string(text), std::move(body.extra)});
        return true;
    }
    return keepSource(place, statement.foreignBodies);
}

bool AnnotationReader::readTargets(json::value& value, Statement& statement)
{
    return oneOrMore(value, "target", [&](json::value& each) {
        return readTarget(each, statement.selectors.emplace_back());
    }) && !statement.selectors.empty();
}

bool AnnotationReader::readTarget(json::value& value, Selector& selector)
{
    json::object target;
    if (*placeOf(value) != '{' || value.get_object().get(target))
        return failUnless(value, "\"", "target"); // a link to the whole of something
    bool hasSource = false;
    m_hasPosition = m_hasQuote = false;
    return members(target, keys::target::names, selector.targetExtra,
               [&](int key, json::value& each) {
                   if (key == keys::target::Selector)
                       return oneOrMore(
                           each, "selector", [&](json::value& item) { return readSelector(item, selector); });
                   hasSource = true;
                   return readSource(each);
               })
        && hasSource && m_hasPosition && m_hasQuote;
}

bool AnnotationReader::readSource(json::value& value)
{
    std::string_view source;
    if (!ownText(value, "source", source))
        return false;
    if (source == m_sidecar.header.statementsSource())
        return true;
    if (m_otherSource.empty())
        m_otherSource = source;
    return false;
}

bool AnnotationReader::readSelector(json::value& value, Selector& selector)
{
    using enum keys::selector::Key;
    const char* place = placeOf(value);
    json::object members_;
    if (*place != '{' || value.get_object().get(members_))
        return keepSource(place, selector.foreign);

    unsigned found = 0;
    std::array<std::string_view, keys::selector::count> texts;
    std::array<const char*, keys::selector::count> places{};
    std::array<std::int64_t, keys::selector::count> numbers{};
    unsigned odd = 0; // numbers that are not spelled as we would
    unsigned wrongType = 0;
    RawMembers extra;
    const bool read = members(members_, keys::selector::names, extra, [&](int key, json::value& each) {
        const auto index = static_cast<std::size_t>(key);
        const bool isNumber = key == Start || key == End;
        found |= 1U << key;
        places[index] = placeOf(each);
        if (!isNumber && *places[index] == '"')
            return annotationText(each, keys::selector::names[index], texts[index]);
        if (isNumber && std::isdigit(static_cast<unsigned char>(*places[index]))
            && !each.get_int64().get(numbers[index]))
            return true;
        std::string_view written;
        if (!source(places[index], written))
            return false;
        if (!isNumber || (!std::isdigit(static_cast<unsigned char>(*places[index])) && *places[index] != '-'))
            wrongType |= 1U << key;
        else if (written == "-0" || each.get_int64().get(numbers[index]))
            odd |= 1U << key;
        return true;
    });
    if (!read)
        return false;

    const auto isWrong = [&](int key) { return (wrongType & (1U << key)) != 0; };
    if (texts[Type] == "TextPositionSelector") {
        for (const auto key : {Start, End})
            if (isWrong(key))
                return failType(places[key], keys::selector::names[key],
                    QCoreApplication::translate("SidecarFormat", "a whole number from 0"));
        if (odd != 0 || found != (1U << Type | 1U << Start | 1U << End) || m_hasPosition)
            return false;
        if (numbers[Start] < 0 || numbers[Start] >= numbers[End])
            return fail(
                place, QCoreApplication::translate("SidecarFormat", "a statement ends before it starts, or is empty"));
        m_hasPosition = true;
        selector.span = {numbers[Start], numbers[End]};
        selector.positionExtra = std::move(extra);
        return true;
    }
    if (texts[Type] == "TextQuoteSelector") {
        for (const auto key : {Exact, Prefix, Suffix})
            if (isWrong(key))
                return failType(places[key], keys::selector::names[key],
                    QCoreApplication::translate("SidecarFormat", "text in quotation marks"));
        constexpr unsigned needed = 1U << Type | 1U << Exact;
        constexpr unsigned allowed = needed | 1U << Prefix | 1U << Suffix;
        if ((found & needed) != needed || (found & ~allowed) != 0 || m_hasQuote)
            return false;
        m_hasQuote = true;
        selector.exact = texts[Exact];
        selector.prefix = texts[Prefix];
        selector.suffix = texts[Suffix];
        selector.quoteExtra = std::move(extra);
        return true;
    }
    return keepSource(place, selector.foreign);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/jsontext.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarkeys.h"

#include <QUuid>

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>
#include <variant>

namespace app {

namespace {

void appendNumber(std::string& json, qint64 number)
{
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end);
}

void appendNewLine(std::string& json, int depth)
{
    json += '\n';
    json.append(static_cast<std::size_t>(depth), ' ');
}

/// Writes the members of one object, each on a line of its own, and puts the unknown ones back where they stood.
class ObjectWriter
{
public:
    ObjectWriter(std::string& json, int depth, std::span<const std::string_view> names, const RawMembers& unknown)
        : m_json(json)
        , m_depth(depth)
        , m_names(names)
        , m_unknown(unknown)
    {
        m_json += '{';
    }

    /// Begins a member; its value is to be appended to the JSON.
    void key(int key)
    {
        const auto index = static_cast<std::size_t>(key);
        while (m_nextUnknown < m_unknown.size() && m_unknown[m_nextUnknown].place <= index)
            appendUnknown();
        beginLine();
        m_json += '"';
        m_json += m_names[index];
        m_json += "\": ";
    }
    void text(int member, std::string_view value)
    {
        key(member);
        appendJsonText(m_json, value);
    }
    void textUnlessEmpty(int member, std::string_view value)
    {
        if (!value.empty())
            text(member, value);
    }
    void number(int member, qint64 value)
    {
        key(member);
        appendNumber(m_json, value);
    }
    void close()
    {
        while (m_nextUnknown < m_unknown.size())
            appendUnknown();
        appendNewLine(m_json, m_depth);
        m_json += '}';
    }

private:
    void beginLine()
    {
        if (!std::exchange(m_first, false))
            m_json += ',';
        appendNewLine(m_json, m_depth + 1);
    }
    void appendUnknown()
    {
        beginLine();
        const RawMember& member = m_unknown[m_nextUnknown++];
        m_json += '"';
        m_json += member.key;
        m_json += "\": ";
        m_json += member.value;
    }

    std::string& m_json;
    int m_depth;
    std::span<const std::string_view> m_names;
    const RawMembers& m_unknown;
    std::size_t m_nextUnknown = 0;
    bool m_first = true;
};

/// Writes the elements of one array, each beginning on a line of its own.
class ArrayWriter
{
public:
    ArrayWriter(std::string& json, int depth)
        : m_json(json)
        , m_depth(depth)
    {
        m_json += '[';
    }
    [[nodiscard]] int depth() const { return m_depth; }
    void element()
    {
        if (!std::exchange(m_empty, false))
            m_json += ',';
        appendNewLine(m_json, m_depth + 1);
    }
    void close()
    {
        if (!m_empty)
            appendNewLine(m_json, m_depth);
        m_json += ']';
    }

private:
    std::string& m_json;
    int m_depth;
    bool m_empty = true;
};

struct SidecarWriter
{
    static constexpr int itemDepth = 3; ///< of an annotation in the page

    std::string& json;
    const Sidecar& sidecar;

    void context()
    {
        if (!sidecar.header.context.empty()) {
            json += sidecar.header.context;
            return;
        }
        ArrayWriter contexts(json, 1);
        contexts.element();
        appendJsonText(json, keys::contextOfAnnotations);
        contexts.element();
        json += "{\n   \"att\": ";
        appendJsonText(json, keys::contextOfAttribune);
        json += "\n  }";
        contexts.close();
    }

    void coder(const Coder& coder)
    {
        using enum keys::coder::Key;
        ObjectWriter object(json, 1, keys::coder::names, coder.extra);
        object.text(Type, "Person");
        object.text(Nickname, coder.id);
        object.textUnlessEmpty(Name, coder.name);
        object.close();
    }

    void generator(const Generator& generator)
    {
        using enum keys::generator::Key;
        ObjectWriter object(json, 1, keys::generator::names, generator.extra);
        object.text(Type, "Software");
        object.text(Name, generator.name);
        object.textUnlessEmpty(Version, generator.version);
        object.close();
    }

    void article(const TaggedArticle& article)
    {
        using enum keys::article::Key;
        ObjectWriter object(json, 1, keys::article::names, article.extra);
        object.text(Name, article.name);
        object.text(Sha256, article.sha256);
        object.text(TextSha256, article.textSha256);
        object.number(Characters, article.characters);
        object.text(Reader, article.reader);
        object.close();
    }

    void corrections(const DetailCorrections& corrections)
    {
        using enum keys::corrected::Key;
        ObjectWriter object(json, 1, keys::corrected::names, corrections.extra);
        const auto text = [&object](int key, const std::optional<std::string>& value) {
            if (value)
                object.text(key, *value);
        };
        text(Title, corrections.title);
        text(Outlet, corrections.outlet);
        text(Byline, corrections.byline);
        text(Published, corrections.published);
        text(Dateline, corrections.dateline);
        if (corrections.furniture) {
            object.key(Furniture);
            ArrayWriter spans(json, 2);
            for (const Span span : *corrections.furniture) {
                spans.element();
                json += '[';
                appendNumber(json, span.start);
                json += ", ";
                appendNumber(json, span.end);
                json += ']';
            }
            spans.close();
        }
        object.close();
    }

    void body(ArrayWriter& bodies, std::string_view purpose, std::string_view value, const RawMembers& extra,
        int detail = keys::body::count, std::string_view detailValue = {})
    {
        using enum keys::body::Key;
        bodies.element();
        ObjectWriter object(json, bodies.depth() + 1, keys::body::names, extra);
        object.text(Type, "TextualBody");
        object.text(Purpose, purpose);
        object.text(Value, value);
        if (detail != count)
            object.text(detail, detailValue);
        object.close();
    }

    void bodies(const Statement& statement, int depth)
    {
        ArrayWriter bodies(json, depth);
        for (const SpokenBy& speaker : statement.speakers)
            body(bodies, "identifying", speaker.name, speaker.extra);
        for (const AboutTopic& topic : statement.topics)
            body(bodies, "tagging", topic.name, topic.extra);
        for (const AboutTopic& topic : statement.topics)
            if (topic.stance != Stance::Unstated)
                body(bodies, "assessing", wordOf(topic.stance), topic.stanceExtra, keys::body::Topic, topic.name);
        if (statement.manner != Manner::Unstated)
            body(bodies, "classifying", wordOf(statement.manner), statement.mannerExtra, keys::body::Field,
                keys::mannerField);
        for (const FieldValue& field : statement.fields)
            body(bodies, "classifying", field.value, field.extra, keys::body::Field, field.field);
        if (!statement.note.empty())
            body(bodies, "commenting", statement.note, statement.noteExtra);
        for (const std::string& foreign : statement.foreignBodies) {
            bodies.element();
            json += foreign;
        }
        bodies.close();
    }

    void target(const Selector& selector, int depth)
    {
        ObjectWriter object(json, depth, keys::target::names, selector.targetExtra);
        object.text(keys::target::Source, sidecar.header.statementsSource());
        object.key(keys::target::Selector);
        using enum keys::selector::Key;
        ArrayWriter selectors(json, depth + 1);
        selectors.element();
        ObjectWriter position(json, depth + 2, keys::selector::names, selector.positionExtra);
        position.text(Type, "TextPositionSelector");
        position.number(Start, selector.span.start);
        position.number(End, selector.span.end);
        position.close();
        selectors.element();
        ObjectWriter quote(json, depth + 2, keys::selector::names, selector.quoteExtra);
        quote.text(Type, "TextQuoteSelector");
        quote.text(Exact, selector.exact);
        quote.text(Prefix, selector.prefix);
        quote.text(Suffix, selector.suffix);
        quote.close();
        for (const std::string& foreign : selector.foreign) {
            selectors.element();
            json += foreign;
        }
        selectors.close();
        object.close();
    }

    /// The members that all annotations have in front of body and target.
    void head(ObjectWriter& object, int depth, std::string_view id, std::string_view motivation,
        std::string_view nickname, const RawMembers& creatorExtra, std::string_view created, std::string_view modified)
    {
        using enum keys::annotation::Key;
        object.text(Id, id);
        object.text(Type, "Annotation");
        object.text(Motivation, motivation);
        object.key(Creator);
        ObjectWriter creator(json, depth + 1, keys::creator::names, creatorExtra);
        creator.text(keys::creator::Type, "Person");
        creator.text(keys::creator::Nickname, nickname);
        creator.close();
        object.textUnlessEmpty(Created, created);
        object.textUnlessEmpty(Modified, modified);
    }

    void statement(const Statement& statement, std::string_view coder, int depth)
    {
        using enum keys::annotation::Key;
        ObjectWriter object(json, depth, keys::statement::names, statement.extra);
        head(object, depth, statement.id.value(), keys::tagging, coder, statement.creatorExtra, statement.created,
            statement.modified);
        if (hasBodies(statement)) {
            object.key(Body);
            bodies(statement, depth + 1);
        }
        object.key(Target);
        if (statement.selectors.size() == 1) {
            target(statement.selectors.front(), depth + 1);
        } else {
            ArrayWriter targets(json, depth + 1);
            for (const Selector& selector : statement.selectors) {
                targets.element();
                target(selector, depth + 2);
            }
            targets.close();
        }
        if (statement.provenance)
            provenance(object, *statement.provenance, depth);
        object.close();
    }

    void sources(const std::vector<Provenance::Source>& sources, int depth)
    {
        ArrayWriter list(json, depth);
        for (const Provenance::Source& each : sources) {
            list.element();
            ObjectWriter source(json, depth + 1, keys::source::names, each.extra);
            source.text(keys::source::Coder, each.coder);
            source.text(keys::source::Id, each.statement.value());
            source.textUnlessEmpty(keys::source::Digest, each.digest);
            source.close();
        }
        list.close();
    }

    void provenance(ObjectWriter& object, const Provenance& provenance, int depth)
    {
        using enum keys::statement::Key;
        object.key(From);
        sources(provenance.from, depth + 1);
        if (!provenance.insteadOf.empty()) {
            object.key(InsteadOf);
            sources(provenance.insteadOf, depth + 1);
        }
        object.textUnlessEmpty(DecidedBy, provenance.decidedBy);
        object.textUnlessEmpty(DecidedAt, provenance.decidedAt);
        object.textUnlessEmpty(Verdict, provenance.verdict.value());
        object.textUnlessEmpty(Digest, provenance.digest);
    }

    void write(const Statement& each) { statement(each, sidecar.header.coder.id, itemDepth); }

    void write(const Sidecar::Foreign& foreign) { json += foreign.source; }

    void write(const Verdict& verdict)
    {
        using enum keys::verdict::Key;
        const int depth = itemDepth;
        ObjectWriter object(json, depth, keys::verdict::names, verdict.extra);
        head(object, depth, verdict.id.value(), keys::moderating, sidecar.header.coder.id, verdict.creatorExtra,
            verdict.created, verdict.modified);
        if (verdict.decision != Decision::Undecided || !verdict.comment.empty()) {
            object.key(keys::annotation::Body);
            ArrayWriter bodies(json, depth + 1);
            if (verdict.decision != Decision::Undecided)
                body(bodies, "assessing", wordOf(verdict.decision), verdict.decisionExtra);
            if (!verdict.comment.empty())
                body(bodies, "commenting", verdict.comment, verdict.commentExtra);
            bodies.close();
        }
        object.key(keys::annotation::Target);
        ArrayWriter targets(json, depth + 1);
        for (const JudgedStatement& judged : verdict.judged) {
            targets.element();
            appendJsonText(json, judged.statement.id.value());
        }
        targets.close();
        object.key(Judged);
        statements(verdict.judged, depth + 1);
        if (!verdict.against.empty()) {
            object.key(Against);
            statements(verdict.against, depth + 1);
        }
        if (verdict.amended) {
            object.key(Amended);
            statement(*verdict.amended, sidecar.header.coder.id, depth + 1);
        }
        object.close();
    }

    void statements(const std::vector<JudgedStatement>& judged, int depth)
    {
        ArrayWriter list(json, depth);
        for (const JudgedStatement& each : judged) {
            list.element();
            statement(each.statement, each.coder, depth + 1);
        }
        list.close();
    }

    void write(const Reply& reply)
    {
        const int depth = itemDepth;
        ObjectWriter object(json, depth, keys::annotation::names, reply.extra);
        head(object, depth, reply.id.value(), keys::replying, sidecar.header.coder.id, reply.creatorExtra,
            reply.created, reply.modified);
        object.key(keys::annotation::Body);
        ArrayWriter bodies(json, depth + 1);
        body(bodies, "commenting", reply.text, reply.textExtra);
        bodies.close();
        object.text(keys::annotation::Target, reply.to);
        object.close();
    }

    static bool hasBodies(const Statement& statement)
    {
        return !statement.speakers.empty() || !statement.topics.empty() || statement.manner != Manner::Unstated
            || !statement.fields.empty() || !statement.note.empty() || !statement.foreignBodies.empty();
    }

    /// Sorted by id: two people who add statements to copies of one file then seldom touch the same lines.
    void items()
    {
        using Item = std::variant<const Sidecar::Foreign*, const Statement*, const Verdict*, const Reply*>;
        std::vector<std::pair<std::string_view, Item>> sorted;
        sorted.reserve(sidecar.annotations());
        for (const Sidecar::Foreign& each : sidecar.foreign)
            sorted.emplace_back(each.id, &each);
        for (const Statement& each : sidecar.statements)
            sorted.emplace_back(each.id.value(), &each);
        for (const Verdict& each : sidecar.verdicts)
            sorted.emplace_back(each.id.value(), &each);
        for (const Reply& each : sidecar.replies)
            sorted.emplace_back(each.id.value(), &each);
        std::ranges::stable_sort(sorted, {}, &std::pair<std::string_view, Item>::first);

        ArrayWriter items(json, 2);
        for (const auto& [id, item] : sorted) {
            items.element();
            std::visit([this](const auto* each) { write(*each); }, item);
        }
        items.close();
    }

    void page()
    {
        using enum keys::page::Key;
        ObjectWriter object(json, 1, keys::page::names, sidecar.header.pageExtra);
        object.text(Id, sidecar.header.pageId.empty() ? pageIdOf(sidecar.header.id) : sidecar.header.pageId);
        object.text(Type, "AnnotationPage");
        object.number(StartIndex, 0);
        object.key(Items);
        items();
        object.close();
    }

    void collection()
    {
        using enum keys::collection::Key;
        const SidecarHeader& header = sidecar.header;
        const DetailCorrections none;
        ObjectWriter object(json, 0, keys::collection::names, header.extra);
        object.key(Context);
        context();
        object.text(Id, header.id);
        object.text(Type, "AnnotationCollection");
        object.text(Label, header.label.empty() ? labelOf(header) : header.label);
        object.number(Format, sidecarFormat);
        object.key(Creator);
        coder(header.coder);
        object.key(Generator);
        generator(header.generator);
        object.key(Article);
        article(header.article);
        if (header.corrections != none) {
            object.key(Corrected);
            corrections(header.corrections);
        }
        object.text(Progress, wordOf(header.progress));
        const std::size_t total = sidecar.annotations();
        object.number(Total, static_cast<qint64>(total));
        // A page must have at least one annotation; only what others left in ours keeps an empty one.
        if (total > 0 || !header.pageExtra.empty()) {
            object.key(First);
            page();
        }
        object.close();
        json += '\n';
    }
};
}

std::string labelOf(const SidecarHeader& header)
{
    return header.article.name + ", tagged by " + header.coder.id; // not shown
}

std::string pageIdOf(const std::string& collectionId)
{
    // Made from the file's id, so that two copies of the file that get their first statement do not differ in it.
    static const QUuid space = QUuid::fromString("2a4f3cbe-6c1d-5c55-9c47-5f8a4a0a3d11");
    return "urn:uuid:"
        + toUtf8(QUuid::createUuidV5(space, QByteArray::fromStdString(collectionId)).toString(QUuid::WithoutBraces));
}

std::string serialise(const Sidecar& sidecar)
{
    constexpr std::size_t usualStatement = 1600; // bytes
    std::string json;
    json.reserve(2048 + sidecar.statements.size() * usualStatement);
    SidecarWriter{json, sidecar}.collection();
    return json;
}
}

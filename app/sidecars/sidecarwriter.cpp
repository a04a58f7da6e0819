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
        ObjectWriter object(json, 5, keys::body::names, extra);
        object.text(Type, "TextualBody");
        object.text(Purpose, purpose);
        object.text(Value, value);
        if (detail != count)
            object.text(detail, detailValue);
        object.close();
    }

    void bodies(const Statement& statement)
    {
        ArrayWriter bodies(json, 4);
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
        object.text(keys::target::Source, sidecar.header.article.name);
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

    void statement(const Statement& statement)
    {
        using enum keys::annotation::Key;
        ObjectWriter object(json, 3, keys::annotation::names, statement.extra);
        object.text(Id, statement.id.value());
        object.text(Type, "Annotation");
        object.text(Motivation, "tagging");
        object.key(Creator);
        ObjectWriter creator(json, 4, keys::creator::names, statement.creatorExtra);
        creator.text(keys::creator::Type, "Person");
        creator.text(keys::creator::Nickname, sidecar.header.coder.id);
        creator.close();
        object.textUnlessEmpty(Created, statement.created);
        object.textUnlessEmpty(Modified, statement.modified);
        if (hasBodies(statement)) {
            object.key(Body);
            bodies(statement);
        }
        object.key(Target);
        if (statement.selectors.size() == 1) {
            target(statement.selectors.front(), 4);
        } else {
            ArrayWriter targets(json, 4);
            for (const Selector& selector : statement.selectors) {
                targets.element();
                target(selector, 5);
            }
            targets.close();
        }
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
        struct Item
        {
            std::string_view id;
            const Statement* statement;
            const Sidecar::Foreign* foreign;
        };
        std::vector<Item> sorted;
        sorted.reserve(sidecar.statements.size() + sidecar.foreign.size());
        for (const Sidecar::Foreign& foreign : sidecar.foreign)
            sorted.push_back({foreign.id, nullptr, &foreign});
        for (const Statement& each : sidecar.statements)
            sorted.push_back({each.id.value(), &each, nullptr});
        std::ranges::stable_sort(sorted, {}, &Item::id);

        ArrayWriter items(json, 2);
        for (const Item& item : sorted) {
            items.element();
            if (item.statement)
                statement(*item.statement);
            else
                json += item.foreign->source;
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
        const std::size_t total = sidecar.statements.size() + sidecar.foreign.size();
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

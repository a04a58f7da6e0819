// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarkeys.h"

#include <QCoreApplication>
#include <QLocale>

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <cctype>
#include <cstring>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace json = simdjson::ondemand;

/// Whether @p word is what stands from @p written on up to the closing quotation mark. Our words are so short that
/// calling a library for each is the larger part of reading them. False says nothing where there are escapes.
bool stands(std::string_view word, const char* written)
{
    for (const char c : word)
        if (c != *written++ || c == '\\')
            return false;
    return *written == '"';
}

/// The first quotation mark or backslash. Eight bytes at a time: quotes and notes are the bulk of a tag file. The
/// parser has seen that every string is closed, and there is room behind the last.
const char* endOfPlainText(const char* at)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highBits = 0x8080808080808080;
    const auto zeroBytes = [](std::uint64_t word) { return (word - ones) & ~word & highBits; };
    for (;; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        if ((zeroBytes(word ^ (ones * '"')) | zeroBytes(word ^ (ones * '\\'))) != 0)
            break;
    }
    while (*at != '"' && *at != '\\')
        ++at;
    return at;
}

json::parser& threadsParser()
{
    static thread_local json::parser parser;
    return parser;
}

/// For a part of the file, while the other one is in the middle of the whole.
json::parser& partParser()
{
    static thread_local json::parser parser;
    return parser;
}

/// Reads a tag file in one pass. Whatever fails is kept as the error and ends the reading; what is valid but not in our
/// form is kept as it stands.
class SidecarReader
{
public:
    SidecarReader(std::string_view bytes, QString subject)
        : m_source(bytes, std::move(subject))
    {
    }

    Result<Sidecar> read()
    {
        if (!readDocument()) {
            if (!m_error)
                failSyntax();
            if (m_error->kind == Error::Kind::Malformed && isNewer())
                failNewer();
            return std::unexpected(*m_error);
        }
        return std::move(m_sidecar);
    }

private:
    // --- errors; all of them answer false ---

    bool fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        return false;
    }

    bool fail(const char* place, QString reason, Error::Kind kind = Error::Kind::Malformed, QString remedy = {})
    {
        Error error = m_source.error(place, std::move(reason), std::move(remedy));
        error.kind = kind;
        return fail(std::move(error));
    }

    bool failType(const char* place, std::string_view key, const QString& expected)
    {
        //: %1 is a name in a file, %2 what belongs there: "text", "a list"
        return fail(
            place, QCoreApplication::translate("SidecarFormat", "\"%1\" is not %2").arg(toQString(key), expected));
    }

    bool failTwice(const char* place, std::string_view key)
    {
        return fail(m_source.error({JsonFault::Kind::DuplicateKey, place, std::string(key)}));
    }

    bool failMissing(std::string_view key)
    {
        return fail(nullptr, QCoreApplication::translate("SidecarFormat", "\"%1\" is missing").arg(toQString(key)));
    }

    bool failNewer()
    {
        m_error.reset();
        return fail(nullptr,
            QCoreApplication::translate("SidecarFormat", "it was written by a later version of Attribune"),
            Error::Kind::NewerFormat, QCoreApplication::translate("SidecarFormat", "open it with a newer Attribune"));
    }

    bool failLong(const char* place) { return fail(m_source.error({JsonFault::Kind::LongString, place, {}})); }

    /// The parser only knows that something is wrong. The strict walk over the whole says what and where.
    bool failSyntax()
    {
        if (Result<> checked = m_source.checked(); !checked)
            return fail(std::move(checked.error()));
        return fail(m_source.error({JsonFault::Kind::NotJson, nullptr, {}}));
    }

    // --- places and raw text ---

    const char* end() const { return m_source.end(); }
    /// What the parser takes.
    simdjson::padded_string_view padded() const
    {
        const std::string_view text = m_source.text();
        return simdjson::padded_string_view(text.data(), text.size(), text.size() + JsonSource::padding);
    }
    static const char* placeOf(json::value& value) { return value.raw_json_token().data(); }

    /// The source of the value that begins at @p place, checked: the parser itself skips it without a look.
    bool source(const char* place, std::string_view& text)
    {
        const auto valueEnd = checkJsonValue(place, end());
        if (!valueEnd)
            return fail(m_source.error(valueEnd.error()));
        text = {place, *valueEnd};
        return true;
    }
    bool keepSource(const char* place, std::vector<std::string>& sources)
    {
        std::string_view text;
        if (!source(place, text))
            return false;
        sources.emplace_back(text);
        return true;
    }

    // --- members ---

    /// Hands every member of @p object that @p names has to @p take(key, value), which answers false to stop; keeps the
    /// others in @p unknown.
    template<typename Take>
    bool members(json::object object, std::span<const std::string_view> names, RawMembers& unknown, Take take)
    {
        unsigned seen = 0;
        std::size_t next = 0;
        std::vector<UnknownName> unknownNames;
        for (auto each : object) {
            json::field field;
            if (std::move(each).get(field))
                return false;
            // Files of our own have the members in order, and most objects have no others.
            std::size_t index = next;
            if (next == names.size() || !stands(names[next], field.key().raw())) {
                index = indexOf(names, field.escaped_key());
                if (index == names.size() && !keepUnknown(field, names, next, index, unknownNames, unknown))
                    return false;
                if (index == names.size())
                    continue;
            }
            if (seen & (1U << index))
                return failTwice(placeOf(field.value()), names[index]);
            seen |= 1U << index;
            next = index + 1;
            if (!take(static_cast<int>(index), field.value()))
                return false;
        }
        return unknownNames.size() < 2 || checkNoneTwice(unknownNames);
    }

    struct UnknownName
    {
        std::string name; ///< without escapes
        const char* place;
    };

    bool checkNoneTwice(std::vector<UnknownName>& names)
    {
        std::ranges::stable_sort(names, {}, &UnknownName::name);
        const auto twice = std::ranges::adjacent_find(names, {}, &UnknownName::name);
        return twice == names.end() || failTwice(std::next(twice)->place, twice->name);
    }

    /// Keeps a member as it stands, before the known one that is @p next; or finds out its @p index after all, where a
    /// known name is written with escapes.
    bool keepUnknown(json::field& field, std::span<const std::string_view> names, std::size_t next, std::size_t& index,
        std::vector<UnknownName>& unknownNames, RawMembers& unknown)
    {
        const std::string_view written = field.escaped_key();
        if (const auto checked = checkJsonName(written.data() - 1, end()); !checked)
            return fail(m_source.error(checked.error()));
        std::string name = unescapedJson(written);
        index = indexOf(names, name);
        if (index < names.size())
            return true;
        const char* place = placeOf(field.value());
        std::string_view text;
        if (!source(place, text))
            return false;
        unknownNames.push_back({std::move(name), place});
        unknown.push_back({std::string(written), std::string(text),
            next < names.size() ? static_cast<unsigned char>(next) : RawMember().place});
        return true;
    }

    static std::size_t indexOf(std::span<const std::string_view> names, std::string_view name)
    {
        return static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
    }

    // --- values of the header, where nothing but the right type will do ---

    bool object(json::value value, std::string_view key, json::object& members)
    {
        const char* place = placeOf(value);
        return !value.get_object().get(members)
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "an object in braces"));
    }

    bool list(json::value value, std::string_view key, json::array& items)
    {
        const char* place = placeOf(value);
        return !value.get_array().get(items)
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "a list in brackets"));
    }

    bool text(json::value value, std::string_view key, std::string& text)
    {
        std::string_view read;
        const char* place = placeOf(value);
        if (*place != '"')
            return failType(place, key, QCoreApplication::translate("SidecarFormat", "text in quotation marks"));
        if (value.get_string().get(read)) {
            std::string_view written;
            // Valid as JSON, so what the parser refused is half a surrogate pair: no character, and not to be guessed
            // at.
            return source(place, written)
                && failType(place, key, QCoreApplication::translate("SidecarFormat", "valid Unicode"));
        }
        if (static_cast<qint64>(read.size()) > longestString)
            return failLong(place);
        text = read;
        return true;
    }

    bool exactText(json::value value, std::string_view key, std::string_view expected)
    {
        const char* place = placeOf(value);
        std::string read;
        if (!text(value, key, read))
            return false;
        return read == expected || failType(place, key, u"\"%1\""_s.arg(toQString(expected)));
    }

    bool wholeNumber(json::value value, std::string_view key, qint64& number)
    {
        const char* place = placeOf(value);
        std::int64_t read = 0;
        if (value.get_int64().get(read) || read < 0)
            return failType(place, key, QCoreApplication::translate("SidecarFormat", "a whole number from 0"));
        number = read;
        return true;
    }

    // --- the collection ---

    bool readDocument()
    {
        const std::string_view all = m_source.text();
        if (m_source.isBlank())
            return failSyntax();
        if (static_cast<qint64>(all.size()) > largestSidecar)
            return fail(nullptr,
                //: %1 is a size such as "32 MiB"
                QCoreApplication::translate("SidecarFormat", "it is larger than %1")
                    .arg(QLocale::c().formattedDataSize(largestSidecar, 0)),
                Error::Kind::TooLarge, QCoreApplication::translate("SidecarFormat", "split the article"));
        json::document document;
        json::object root;
        if (m_parser.iterate(padded()).get(document))
            return false;
        if (document.get_object().get(root))
            return checkJson(all) ? fail(nullptr, QCoreApplication::translate("SidecarFormat", "it is no tag file"))
                                  : false;
        if (!readCollection(root) || !document.at_end())
            return false;
        if (!checkCollection())
            return false;
        if (m_pageIsEarly) {
            document.rewind();
            if (document.get_object().get(root) || !readEarlyPage(root))
                return false;
        }
        return checkIds();
    }

    bool readCollection(json::object root)
    {
        using enum keys::collection::Key;
        SidecarHeader& header = m_sidecar.header;
        return members(root, keys::collection::names, header.extra, [&](int key, json::value value) {
            const std::string_view name = keys::collection::names[static_cast<std::size_t>(key)];
            m_seen |= 1U << key;
            switch (key) {
            case Context: return readContext(value);
            case Id: return text(value, name, header.id);
            case Type: return exactText(value, name, "AnnotationCollection");
            case Label: return text(value, name, header.label);
            case Format: return readFormat(value, name);
            case Creator: return readCoder(value, name);
            case Generator: return readGenerator(value, name);
            case Article: return readArticle(value, name);
            case Corrected: return readCorrections(value, name);
            case Progress: return readProgress(value, name);
            case Total: return wholeNumber(value, name, m_total);
            default: return readFirst(value);
            }
        });
    }

    /// What must be there, and what is not kept because it can be made.
    bool checkCollection()
    {
        using enum keys::collection::Key;
        SidecarHeader& header = m_sidecar.header;
        if (!hasSeen(Format))
            return fail(
                nullptr, QCoreApplication::translate("SidecarFormat", "it is no tag file: \"att:format\" is missing"));
        for (const int key : {Id, Type, Creator, Article, Progress})
            if (!hasSeen(key))
                return failMissing(keys::collection::names[static_cast<std::size_t>(key)]);
        // Git adds up two sides that each raised the total by the same amount to one raise, so a total may be wrong.
        // But where it speaks of statements and there is no list of them at all, a part of the file is gone.
        if (m_total > 0 && !hasSeen(First))
            return failMissing(keys::collection::names[First]);
        if (header.label == labelOf(header))
            header.label.clear();
        if (header.pageId == pageIdOf(header.id))
            header.pageId.clear();
        return true;
    }

    [[nodiscard]] bool hasSeen(int key) const { return (m_seen & (1U << key)) != 0; }

    bool readContext(json::value value)
    {
        std::string_view written;
        if (!source(placeOf(value), written))
            return false;
        std::string tight;
        for (const char c : written)
            if (!std::isspace(static_cast<unsigned char>(c)))
                tight += c;
        static const std::string ours = "[\"" + std::string(keys::contextOfAnnotations) + "\",{\"att\":\""
            + std::string(keys::contextOfAttribune) + "\"}]";
        if (tight != ours)
            m_sidecar.header.context = written;
        return true;
    }

    bool readFormat(json::value value, std::string_view key)
    {
        const char* place = placeOf(value);
        qint64 format = 0;
        if (!wholeNumber(value, key, format))
            return false;
        if (format > sidecarFormat)
            return failNewer();
        return format == sidecarFormat
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "the number of a version"));
    }

    bool readCoder(json::value value, std::string_view key)
    {
        using enum keys::coder::Key;
        json::object creator;
        Coder& coder = m_sidecar.header.coder;
        const char* place = placeOf(value);
        const bool read = object(value, key, creator)
            && members(creator, keys::coder::names, coder.extra, [&](int member, json::value each) {
                   const std::string_view name = keys::coder::names[static_cast<std::size_t>(member)];
                   return member == Type ? exactText(each, name, "Person")
                                         : text(each, name, member == Nickname ? coder.id : coder.name);
               });
        if (read && coder.id.empty())
            return fail(place, QCoreApplication::translate("SidecarFormat", "the creator has no nickname"));
        return read;
    }

    bool readGenerator(json::value value, std::string_view key)
    {
        using enum keys::generator::Key;
        json::object members_;
        Generator& generator = m_sidecar.header.generator;
        generator.version.clear();
        return object(value, key, members_)
            && members(members_, keys::generator::names, generator.extra, [&](int member, json::value each) {
                   const std::string_view name = keys::generator::names[static_cast<std::size_t>(member)];
                   return member == Type ? exactText(each, name, "Software")
                                         : text(each, name, member == Name ? generator.name : generator.version);
               });
    }

    bool readArticle(json::value value, std::string_view key)
    {
        using enum keys::article::Key;
        json::object described;
        TaggedArticle& article = m_sidecar.header.article;
        unsigned found = 0;
        if (!object(value, key, described))
            return false;
        const bool read = members(described, keys::article::names, article.extra, [&](int member, json::value each) {
            const std::string_view name = keys::article::names[static_cast<std::size_t>(member)];
            found |= 1U << member;
            switch (member) {
            case Name: return text(each, name, article.name);
            case Sha256: return text(each, name, article.sha256);
            case TextSha256: return text(each, name, article.textSha256);
            case Characters: return wholeNumber(each, name, article.characters);
            default: return text(each, name, article.reader);
            }
        });
        if (!read)
            return false;
        const auto missing = static_cast<std::size_t>(std::countr_one(found));
        return missing >= keys::article::names.size() || failMissing(keys::article::names[missing]);
    }

    bool readCorrections(json::value value, std::string_view key)
    {
        using enum keys::corrected::Key;
        json::object corrected;
        DetailCorrections& corrections = m_sidecar.header.corrections;
        return object(value, key, corrected)
            && members(corrected, keys::corrected::names, corrections.extra, [&](int member, json::value each) {
                   const std::string_view name = keys::corrected::names[static_cast<std::size_t>(member)];
                   switch (member) {
                   case Title: return text(each, name, corrections.title.emplace());
                   case Outlet: return text(each, name, corrections.outlet.emplace());
                   case Byline: return text(each, name, corrections.byline.emplace());
                   case Published: return text(each, name, corrections.published.emplace());
                   case Dateline: return text(each, name, corrections.dateline.emplace());
                   default: return readFurniture(each, name, corrections.furniture.emplace());
                   }
               });
    }

    bool readFurniture(json::value value, std::string_view key, std::vector<Span>& spans)
    {
        json::array items;
        if (!list(value, key, items))
            return false;
        for (auto each : items) {
            json::value item;
            json::array borders;
            if (std::move(each).get(item) || !list(item, key, borders))
                return false;
            std::vector<qint64> numbers;
            for (auto border : borders) {
                json::value number;
                if (std::move(border).get(number) || !wholeNumber(number, key, numbers.emplace_back()))
                    return false;
            }
            if (numbers.size() != 2 || numbers.front() >= numbers.back())
                return failType(placeOf(item), key,
                    QCoreApplication::translate("SidecarFormat", "a list of pairs of start and end"));
            spans.push_back({numbers.front(), numbers.back()});
        }
        return true;
    }

    bool readProgress(json::value value, std::string_view key)
    {
        const char* place = placeOf(value);
        std::string word;
        if (!text(value, key, word))
            return false;
        const auto progress = progressFromWord(word);
        if (!progress)
            return failType(
                place, key, QCoreApplication::translate("SidecarFormat", "unread, tagging, done or nothing-to-tag"));
        m_sidecar.header.progress = *progress;
        return true;
    }

    // --- the page ---

    /// Statements can only be read once coder and article are known; where somebody sorted the names, that is later.
    bool readFirst(json::value value)
    {
        m_pageIsEarly = !hasSeen(keys::collection::Creator) || !hasSeen(keys::collection::Article);
        std::string_view text;
        return m_pageIsEarly ? source(placeOf(value), text) : readPage(value);
    }

    bool readEarlyPage(json::object root)
    {
        json::value page;
        return !root.find_field_unordered("first").get(page) && readPage(page);
    }

    bool readPage(json::value value)
    {
        using enum keys::page::Key;
        SidecarHeader& header = m_sidecar.header;
        json::object page;
        bool hasItems = false;
        // The total may be wrong, or a trap; a statement takes more than this many bytes.
        m_sidecar.statements.reserve(static_cast<std::size_t>(
            std::clamp<qint64>(m_total, 0, static_cast<qint64>(m_source.text().size()) / 400)));
        if (!object(value, "first", page))
            return false;
        const bool read = members(page, keys::page::names, header.pageExtra, [&](int key, json::value each) {
            const std::string_view name = keys::page::names[static_cast<std::size_t>(key)];
            switch (key) {
            case Id: return text(each, name, header.pageId);
            case Type: return exactText(each, name, "AnnotationPage");
            case StartIndex: return readStartIndex(each, name);
            default: hasItems = true; return readItems(each, name);
            }
        });
        return read && (hasItems || failMissing(keys::page::names[Items]));
    }

    bool readStartIndex(json::value value, std::string_view key)
    {
        const char* place = placeOf(value);
        qint64 start = 0;
        return wholeNumber(value, key, start) && (start == 0 || failType(place, key, u"0"_s));
    }

    bool readItems(json::value value, std::string_view key)
    {
        json::array items;
        int count = 0;
        if (!list(value, key, items))
            return false;
        for (auto each : items) {
            json::value item;
            if (std::move(each).get(item))
                return false;
            const char* place = placeOf(item);
            if (++count > mostStatements)
                return fail(place,
                    QCoreApplication::translate(
                        "SidecarFormat", "there are more than %n statement(s)", nullptr, mostStatements),
                    Error::Kind::TooLarge, QCoreApplication::translate("SidecarFormat", "split the article"));
            json::object annotation;
            if (*place != '{' || item.get_object().get(annotation))
                return failType(place, key, QCoreApplication::translate("SidecarFormat", "a list of annotations"));
            if (readOwnStatement(annotation))
                continue;
            if (m_error || !readOther(place))
                return false;
        }
        return true;
    }

    bool readOwnStatement(json::object annotation)
    {
        Statement& statement = m_sidecar.statements.emplace_back();
        std::string coder;
        if (readStatement(annotation, statement, coder) && (coder.empty() || coder == m_sidecar.header.coder.id))
            return true;
        m_sidecar.statements.pop_back();
        return false;
    }

    /// An annotation that is no statement: a verdict, a reply or somebody else's. It is read once more from its
    /// beginning, since what it is may stand at its end.
    bool readOther(const char* place)
    {
        std::string_view text;
        if (!source(place, text))
            return false;
        json::document document;
        json::object annotation;
        const auto start = [&] {
            return !partParser().iterate(withRoomBehind(text)).get(document) && !document.get_object().get(annotation);
        };
        std::string_view found;
        if (start() && !annotation.find_field_unordered("motivation").get_string().get(found)) {
            const std::string motivation(found);
            if (motivation == keys::moderating && start() && readVerdict(annotation, m_sidecar.verdicts.emplace_back()))
                return true;
            if (motivation == keys::moderating)
                m_sidecar.verdicts.pop_back();
            if (motivation == keys::replying && start() && readReply(annotation, m_sidecar.replies.emplace_back()))
                return true;
            if (motivation == keys::replying)
                m_sidecar.replies.pop_back();
            if (m_error)
                return false;
        }
        std::string_view id;
        if (!start() || annotation.find_field_unordered("id").get_string().get(id))
            id = {};
        m_sidecar.foreign.push_back({std::string(id), std::string(text)});
        return true;
    }

    /// A part of the file for a parser of its own; what follows it is the room that parsers read ahead into.
    [[nodiscard]] simdjson::padded_string_view withRoomBehind(std::string_view part) const
    {
        const auto room = static_cast<std::size_t>(end() - part.data()) + simdjson::SIMDJSON_PADDING;
        return simdjson::padded_string_view(part.data(), part.size(), room);
    }

    // --- one annotation: false without an error means that it is valid but not in our form ---

    /// A string without escapes, as nearly all are, straight from the source. Nothing where the parser had better look:
    /// at escapes, and where a colon follows, because a string that nobody fetches would then pass for a name.
    static std::optional<std::string_view> plainText(const char* place)
    {
        const char* const from = place + 1;
        const char* const to = endOfPlainText(from);
        const char* behind = to + 1;
        while (*behind == ' ' || *behind == '\n')
            ++behind;
        if (*to == '"' && (*behind == ',' || *behind == '}' || *behind == ']'))
            return std::string_view(from, to);
        return std::nullopt;
    }

    /// Text of an annotation. Half a surrogate pair makes the annotation foreign, so that it is kept as it stands.
    bool annotationText(json::value value, std::string_view key, std::string_view& text)
    {
        const char* place = placeOf(value);
        if (*place != '"')
            return failType(place, key, QCoreApplication::translate("SidecarFormat", "text in quotation marks"));
        if (const auto plain = plainText(place))
            text = *plain;
        else if (value.get_string().get(text))
            return false;
        return static_cast<qint64>(text.size()) <= longestString || failLong(place);
    }

    bool nonEmpty(json::value value, std::string_view key, std::string& text)
    {
        std::string_view read;
        if (!annotationText(value, key, read) || read.empty())
            return false;
        text = read;
        return true;
    }

    /// Whether the word stands there that makes the annotation ours; other words, lists and links are somebody else's
    /// right.
    bool word(json::value value, std::string_view key, std::string_view expected)
    {
        std::string_view read;
        return ownText(value, key, read) && read == expected;
    }

    /// Text where the standard also lets lists and objects stand.
    bool ownText(json::value value, std::string_view key, std::string_view& text)
    {
        const char* place = placeOf(value);
        if (*place != '"')
            return failUnless(value, "[{", key);
        if (const auto plain = plainText(place))
            text = *plain;
        else if (value.get_string().get(text))
            return false;
        return true;
    }

    /// Reads a member that all annotations begin with into one of ours.
    template<typename Annotation>
    bool readHead(int key, json::value value, std::string_view motivation, Annotation& annotation, std::string& coder)
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

    /// "bodyValue" is another way to write a body, and must not stand beside one.
    static bool isWhole(unsigned found, const RawMembers& extra)
    {
        using enum keys::annotation::Key;
        constexpr unsigned needed = 1U << Id | 1U << Type | 1U << Motivation | 1U << Target;
        return (found & needed) == needed && std::ranges::find(extra, "bodyValue", &RawMember::key) == extra.end();
    }

    bool readStatement(json::object annotation, Statement& statement, std::string& coder)
    {
        using enum keys::annotation::Key;
        unsigned found = 0;
        const bool read = members(annotation, keys::statement::names, statement.extra, [&](int key, json::value value) {
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

    bool readProvenance(int key, json::value value, Statement& statement)
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
        default:
            if (!nonEmpty(value, name, verdict))
                return false;
            provenance.verdict = VerdictId(std::move(verdict));
            return true;
        }
    }

    bool readSources(json::value value, std::string_view name, std::vector<Provenance::Source>& sources)
    {
        return *placeOf(value) == '[' && oneOrMore(value, name, [&](json::value each) {
            json::object members_;
            if (*placeOf(each) != '{' || each.get_object().get(members_))
                return false;
            Provenance::Source& source = sources.emplace_back();
            return members(members_, keys::source::names, source.extra,
                       [&](int key, json::value member) {
                           std::string id;
                           if (key == keys::source::Coder)
                               return nonEmpty(member, "att:coder", source.coder);
                           if (!nonEmpty(member, "id", id))
                               return false;
                           source.statement = StatementId(std::move(id));
                           return true;
                       })
                && !source.coder.empty() && !source.statement.isEmpty();
        });
    }

    bool readCreator(json::value value, RawMembers& extra, std::string& coder)
    {
        json::object creator;
        if (*placeOf(value) != '{' || value.get_object().get(creator))
            return failUnless(value, "{[\"", "creator"); // a person may be named by a link
        unsigned found = 0;
        return members(creator, keys::creator::names, extra, [&](int key, json::value each) {
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

    bool readVerdict(json::object annotation, Verdict& verdict)
    {
        using enum keys::annotation::Key;
        std::string coder;
        std::vector<std::string> targets;
        unsigned found = 0;
        const bool read = members(annotation, keys::verdict::names, verdict.extra, [&](int key, json::value value) {
            found |= 1U << key;
            switch (key) {
            case Body:
                return oneOrMore(value, "body", [&](json::value each) { return readVerdictBody(each, verdict); });
            case Target:
                return *placeOf(value) == '[' && oneOrMore(value, "target", [&](json::value each) {
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
        const auto idOf = [](const JudgedStatement& judged) -> const std::string& {
            return judged.statement.id.value();
        };
        return read && isWhole(found, verdict.extra) && coder == m_sidecar.header.coder.id && !verdict.judged.empty()
            && std::ranges::equal(targets, verdict.judged, {}, {}, idOf)
            && (verdict.decision != Decision::Amend || verdict.amended);
    }

    bool readVerdictBody(json::value value, Verdict& verdict)
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

    bool readJudged(json::value value, std::string_view key, std::vector<JudgedStatement>& judged)
    {
        return *placeOf(value) == '[' && oneOrMore(value, key, [&](json::value each) {
            json::object annotation;
            JudgedStatement& read = judged.emplace_back();
            return *placeOf(each) == '{' && !each.get_object().get(annotation)
                && readStatement(annotation, read.statement, read.coder) && !read.coder.empty();
        }) && !judged.empty();
    }

    bool readReply(json::object annotation, Reply& reply)
    {
        using enum keys::annotation::Key;
        std::string coder;
        unsigned found = 0;
        const bool read = members(annotation, keys::annotation::names, reply.extra, [&](int key, json::value value) {
            found |= 1U << key;
            if (key == Body)
                return oneOrMore(value, "body", [&](json::value each) {
                    BodyTexts body;
                    if (!readBodyTexts(each, body) || body.found != BodyTexts::plain || !reply.text.empty())
                        return false;
                    reply.text = body.value();
                    reply.textExtra = std::move(body.extra);
                    return body.purpose() == "commenting";
                });
            return key == Target ? readLink(value, "target", reply.to)
                                 : readHead(key, value, keys::replying, reply, coder);
        });
        return read && isWhole(found, reply.extra) && coder == m_sidecar.header.coder.id && !reply.text.empty();
    }

    /// The id of another annotation.
    bool readLink(json::value value, std::string_view key, std::string& id)
    {
        std::string_view read;
        if (!ownText(value, key, read) || read.empty())
            return false;
        id = read;
        return true;
    }

    /// For values that are not in our form: an error unless they begin with what the standard allows in this place.
    bool failUnless(json::value& value, std::string_view allowed, std::string_view key)
    {
        const char* place = placeOf(value);
        return allowed.contains(*place)
            ? false
            : failType(place, key, QCoreApplication::translate("SidecarFormat", "of a type that belongs here"));
    }

    /// Calls @p read with each element of a list, or with the one object that the standard lets stand for it.
    template<typename Read>
    bool oneOrMore(json::value value, std::string_view key, Read read)
    {
        if (const char first = *placeOf(value); first != '[')
            return first == '{' || first == '"' ? read(value) : failUnless(value, "", key);
        json::array items;
        if (value.get_array().get(items))
            return false;
        for (auto each : items) {
            json::value item;
            if (std::move(each).get(item) || !read(item))
                return false;
        }
        return true;
    }

    struct PendingStance
    {
        std::string_view topic;
        Stance stance;
        RawMembers extra;
    };

    bool readBodies(json::value value, Statement& statement)
    {
        m_stances.clear();
        if (!oneOrMore(value, "body", [&](json::value each) { return readBody(each, statement); }))
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

    /// False without an error where it is no object.
    bool readBodyTexts(json::value value, BodyTexts& body)
    {
        using enum keys::body::Key;
        const char* place = placeOf(value);
        json::object members_;
        if (*place != '{' || value.get_object().get(members_))
            return false;
        int wrongType = count;
        const bool read = members(members_, keys::body::names, body.extra, [&](int key, json::value each) {
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

    bool readBody(json::value value, Statement& statement)
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

    bool readTargets(json::value value, Statement& statement)
    {
        return oneOrMore(value, "target", [&](json::value each) {
            return readTarget(each, statement.selectors.emplace_back());
        }) && !statement.selectors.empty();
    }

    bool readTarget(json::value value, Selector& selector)
    {
        json::object target;
        if (*placeOf(value) != '{' || value.get_object().get(target))
            return failUnless(value, "\"", "target"); // a link to the whole of something
        bool hasSource = false;
        m_hasPosition = m_hasQuote = false;
        return members(target, keys::target::names, selector.targetExtra,
                   [&](int key, json::value each) {
                       if (key == keys::target::Selector)
                           return oneOrMore(
                               each, "selector", [&](json::value item) { return readSelector(item, selector); });
                       hasSource = true;
                       return word(each, "source", m_sidecar.header.article.name);
                   })
            && hasSource && m_hasPosition && m_hasQuote;
    }

    bool readSelector(json::value value, Selector& selector)
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
        const bool read = members(members_, keys::selector::names, extra, [&](int key, json::value each) {
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
                return fail(place,
                    QCoreApplication::translate("SidecarFormat", "a statement ends before it starts, or is empty"));
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

    // --- the whole ---

    bool checkIds()
    {
        std::vector<std::string_view> ids;
        ids.reserve(m_sidecar.statements.size() + m_sidecar.verdicts.size() + m_sidecar.foreign.size());
        for (const Statement& statement : m_sidecar.statements)
            ids.push_back(statement.id.value());
        for (const Verdict& verdict : m_sidecar.verdicts)
            ids.push_back(verdict.id.value());
        for (const Reply& reply : m_sidecar.replies)
            ids.push_back(reply.id.value());
        for (const Sidecar::Foreign& foreign : m_sidecar.foreign)
            if (!foreign.id.empty())
                ids.push_back(foreign.id);
        if (!std::ranges::is_sorted(ids))
            std::ranges::sort(ids);
        const auto twice = std::ranges::adjacent_find(ids);
        //: %1 is the id of a statement
        return twice == ids.end()
            || fail(nullptr,
                QCoreApplication::translate("SidecarFormat", "two statements have the id %1").arg(toQString(*twice)));
    }

    /// Whether what could not be read belongs to a format that we do not know.
    bool isNewer()
    {
        json::document document;
        std::int64_t format = 0;
        return !m_parser.iterate(padded()).get(document)
            && !document.find_field_unordered("att:format").get_int64().get(format) && format > sidecarFormat;
    }

    JsonSource m_source;
    // Its buffers are several times as large as the file, and getting them from the system costs more than reading it.
    // So each thread keeps one.
    json::parser& m_parser = threadsParser();
    Sidecar m_sidecar;
    std::optional<Error> m_error;
    unsigned m_seen = 0; ///< members of the collection
    qint64 m_total = 0;
    bool m_pageIsEarly = false;
    std::vector<PendingStance> m_stances;
    bool m_hasPosition = false;
    bool m_hasQuote = false;
};
}

Result<Sidecar> parseSidecar(std::string_view bytes, const QString& subject)
{
    return SidecarReader(bytes, subject).read();
}

Result<SidecarSummary> summariseSidecar(std::string_view bytes, const QString& subject)
{
    // Reading all of it costs little more than reading its file, and then a list never shows what opening would refuse.
    Result<Sidecar> sidecar = parseSidecar(bytes, subject);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    SidecarHeader& header = sidecar->header;
    return SidecarSummary{std::move(header.coder), header.progress, static_cast<int>(sidecar->statements.size()),
        std::move(header.corrections)};
}
}

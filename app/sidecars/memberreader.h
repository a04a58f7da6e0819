// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/jsonsource.h"
#include "app/base/rawjson.h"
#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace app {

namespace json = simdjson::ondemand;

/// Whether @p word is what stands from @p written on up to the closing quotation mark. Our words are so short that
/// calling a library for each is the larger part of reading them. False says nothing where there are escapes.
inline bool stands(std::string_view word, const char* written)
{
    for (const char c : word)
        if (c != *written++ || c == '\\')
            return false;
    return *written == '"';
}

/// What a result without error holds, in place.
template<typename Value>
Value& held(simdjson::simdjson_result<Value>& result)
{
    auto&& value = static_cast<simdjson::simdjson_result<Value>&&>(result).value_unsafe();
    return static_cast<Value&>(value);
}

/// Reads the members of objects in one pass over a tag file. The first thing that is wrong is kept as the error and
/// ends the reading; members that nobody asks for are kept as they stand.
/// All of it stands in the header: this is where the time of reading goes. For the same reason values are handed on by
/// reference: the processor waits for a copy of what was written a moment ago.
class MemberReader
{
protected:
    MemberReader(std::string bytes, QString subject)
        : m_source(std::move(bytes), std::move(subject))
    {
    }

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
            if (each.error())
                return false;
            json::field& field = held(each);
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

    bool object(json::value& value, std::string_view key, json::object& members)
    {
        const char* place = placeOf(value);
        return !value.get_object().get(members)
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "an object in braces"));
    }

    bool list(json::value& value, std::string_view key, json::array& items)
    {
        const char* place = placeOf(value);
        return !value.get_array().get(items)
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "a list in brackets"));
    }

    bool text(json::value& value, std::string_view key, std::string& text)
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

    bool exactText(json::value& value, std::string_view key, std::string_view expected)
    {
        const char* place = placeOf(value);
        std::string read;
        if (!text(value, key, read))
            return false;
        return read == expected || failType(place, key, QStringLiteral("\"%1\"").arg(toQString(expected)));
    }

    bool wholeNumber(json::value& value, std::string_view key, qint64& number)
    {
        const char* place = placeOf(value);
        std::int64_t read = 0;
        if (value.get_int64().get(read) || read < 0)
            return failType(place, key, QCoreApplication::translate("SidecarFormat", "a whole number from 0"));
        number = read;
        return true;
    }

    JsonSource m_source;
    std::optional<Error> m_error;

    static_assert(JsonSource::padding >= simdjson::SIMDJSON_PADDING);
};
}

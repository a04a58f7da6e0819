// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/jsontext.h"

#include <QByteArray>
#include <QtTypes>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace app {

/// Writes one object on one line, member by member. Every member is always there, so that scripts need not ask.
class JsonObject
{
public:
    explicit JsonObject(std::string& json)
        : m_json(json)
    {
        m_json += '{';
    }
    void text(std::string_view key, std::string_view value)
    {
        begin(key);
        appendJsonText(m_json, value);
    }
    void textOrNull(std::string_view key, const std::optional<std::string>& value)
    {
        if (value)
            return text(key, *value);
        begin(key);
        m_json += "null";
    }
    void flag(std::string_view key, bool value)
    {
        begin(key);
        m_json += value ? "true" : "false";
    }
    void number(std::string_view key, qint64 value)
    {
        begin(key);
        m_json += std::to_string(value);
    }
    /// As many digits as a double has, so that nobody's tolerance fails at the printing; null for nothing.
    void numberOrNull(std::string_view key, const std::optional<double>& value)
    {
        begin(key);
        m_json += value ? QByteArray::number(*value, 'g', 17).toStdString() : "null";
    }
    /// @p writeItem appends one item of @p items.
    template<typename Items, typename Write>
    void list(std::string_view key, const Items& items, Write writeItem)
    {
        begin(key);
        m_json += '[';
        bool first = true;
        for (const auto& item : items) {
            if (!std::exchange(first, false))
                m_json += ", ";
            writeItem(item);
        }
        m_json += ']';
    }
    void begin(std::string_view key)
    {
        if (!std::exchange(m_first, false))
            m_json += ", ";
        appendJsonText(m_json, key);
        m_json += ": ";
    }
    void end() { m_json += '}'; }

private:
    std::string& m_json;
    bool m_first = true;
};
}

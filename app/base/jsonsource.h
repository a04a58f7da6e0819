// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/jsoncheck.h"
#include "app/base/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace app {

/// The text of one of our JSON files while it is read: makes the errors, which name file and line and say what to do.
class JsonSource
{
public:
    /// Reads @p bytes in place: a copy of a large file costs an eighth of the time of reading it.
    /// Without byte order mark and with LF for CRLF, both of which editors and git add.
    JsonSource(std::string bytes, QString subject);

    [[nodiscard]] std::string_view text() const { return {m_padded.data(), m_padded.size() - padding}; }
    [[nodiscard]] const char* begin() const { return m_padded.data(); }
    [[nodiscard]] const char* end() const { return m_padded.data() + m_padded.size() - padding; }
    [[nodiscard]] const QString& subject() const { return m_subject; }
    [[nodiscard]] qint64 lineOf(const char* place) const; ///< counted from 1
    [[nodiscard]] bool isBlank() const;

    /// Whether all of it is UTF-8 and JSON by the strict rules of jsoncheck.h.
    [[nodiscard]] Result<> checked() const;

    /// Something is wrong at @p place, a pointer into the text; null: with the whole.
    [[nodiscard]] Error error(const char* place, QString reason, QString remedy = {}) const;
    [[nodiscard]] Error error(const JsonFault& fault) const;

    /// Behind the text lie as many bytes that a parser may read, but not use.
    static constexpr std::size_t padding = 64;

private:
    std::string m_padded;
    QString m_subject;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"

#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUtf8StringView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace app {

namespace {

constexpr std::string_view conflictBegins = "<<<<<<< ";
constexpr std::string_view conflictEnds = ">>>>>>> ";

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(JsonSource)
};

std::string cleaned(std::string bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    // A file has one kind of line ends; where it has two, the rarer one is white space like any other.
    if (std::string_view(bytes).substr(0, bytes.find('\n')).ends_with('\r')) {
        auto to = bytes.begin();
        for (auto from = bytes.begin(); from != bytes.end(); ++from)
            if (*from != '\r' || std::next(from) == bytes.end() || *std::next(from) != '\n')
                *to++ = *from;
        bytes.erase(to, bytes.end());
    }
    bytes.append(JsonSource::padding, '\0');
    return bytes;
}

QString waitForTheRest()
{
    return Messages::tr("wait until it is copied completely, or take an earlier copy of the file");
}

bool hasConflictMarkers(std::string_view text)
{
    const auto startsLine = [text](std::string_view marker) {
        const std::size_t found = text.find(marker);
        return found != std::string_view::npos && (found == 0 || text[found - 1] == '\n');
    };
    return startsLine(conflictBegins) && startsLine(conflictEnds);
}
}

JsonSource::JsonSource(std::string bytes, QString subject)
    : m_padded(cleaned(std::move(bytes)))
    , m_subject(std::move(subject))
{
}

bool JsonSource::isBlank() const
{
    return text().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

qint64 JsonSource::lineOf(const char* place) const
{
    return 1 + std::count(begin(), place, '\n');
}

Result<> JsonSource::checked() const
{
    if (isBlank())
        return std::unexpected(Error{Error::Kind::Empty, m_subject, Messages::tr("it is empty"), waitForTheRest()});
    if (!QUtf8StringView(begin(), end()).isValidUtf8())
        return std::unexpected(error(nullptr, Messages::tr("it is not UTF-8")));
    if (const auto checked = checkJson(text()); !checked)
        return std::unexpected(error(checked.error()));
    return {};
}

Error JsonSource::error(const char* place, QString reason, QString remedy) const
{
    if (remedy.isEmpty())
        remedy = Messages::tr("take an earlier copy of the file, or correct it in a text editor");
    const QString subject = place
        //: %1 is a path, %2 the number of a line in that file
        ? Messages::tr("%1, line %2").arg(m_subject).arg(lineOf(place))
        : m_subject;
    return {Error::Kind::Malformed, subject, std::move(reason), std::move(remedy)};
}

Error JsonSource::error(const JsonFault& fault) const
{
    switch (fault.kind) {
    case JsonFault::Kind::Truncated:
        return error(fault.place, Messages::tr("the file ends in the middle"), waitForTheRest());
    case JsonFault::Kind::TooDeep:
        return error(fault.place, Messages::tr("it is nested more than %1 levels deep").arg(deepestJson));
    case JsonFault::Kind::DuplicateKey:
        return error(fault.place, Messages::tr("\"%1\" stands twice in one place").arg(toQString(fault.key)));
    case JsonFault::Kind::LongString:
        //: %1 is a size such as "64 KiB"
        return error(fault.place,
            Messages::tr("a text is longer than %1").arg(QLocale::c().formattedDataSize(longestJsonString, 0)));
    case JsonFault::Kind::NotJson: break;
    }
    if (hasConflictMarkers(text()))
        return error(begin() + text().find(conflictBegins),
            Messages::tr("it holds both sides of a merge that git could not finish"),
            Messages::tr("finish the merge: keep one side between the marker lines and remove the markers"));
    return error(fault.place, Messages::tr("it is not valid JSON"));
}
}

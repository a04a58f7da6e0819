// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/clock.h"

#include "app/base/utf8.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace app {

std::string Origin::timestamp() const
{
    return now().toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toStdString();
}

std::string Origin::newUrn() const
{
    return "urn:uuid:" + newUuid().toString(QUuid::WithoutBraces).toStdString();
}

bool isTimestamp(std::string_view text)
{
    return text.contains('T') && QDateTime::fromString(toQString(text), Qt::ISODateWithMs).isValid();
}

bool isPartialDate(std::string_view text)
{
    constexpr std::string_view rest = "0000-01-01";
    return (text.size() == 4 || text.size() == 7 || text.size() == rest.size())
        && QDate::fromString(toQString(std::string(text) + std::string(rest.substr(text.size()))), Qt::ISODate)
               .isValid();
}
}

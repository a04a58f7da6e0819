// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/clock.h"

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
}

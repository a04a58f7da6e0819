// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedorigin.h"

#include <QTimeZone>

#include <memory>

namespace tests {

app::Origin fixedOrigin()
{
    auto readings = std::make_shared<qint64>(0);
    auto ids = std::make_shared<quint64>(0);
    app::Origin origin;
    origin.now = [readings] {
        return QDateTime(QDate(2026, 9, 1), QTime(10, 0), QTimeZone::UTC).addSecs((*readings)++);
    };
    origin.newUuid = [ids] {
        const quint64 number = ++*ids;
        // Version 4 and variant 1, so that the ids pass for random ones.
        return QUuid(0, 0, 0x4000, 0x80, 0, 0, 0, static_cast<uchar>(number >> 24), static_cast<uchar>(number >> 16),
            static_cast<uchar>(number >> 8), static_cast<uchar>(number));
    };
    return origin;
}
}

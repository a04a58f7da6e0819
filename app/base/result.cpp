// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/result.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

QString describe(const Error& error)
{
    QStringList parts;
    for (const QString& part : {error.subject, error.reason, error.remedy})
        if (!part.isEmpty())
            parts.append(part.simplified());
    return parts.join(u": "_s);
}
}

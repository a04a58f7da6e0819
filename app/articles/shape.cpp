// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/shape.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

QRegularExpression shape(std::initializer_list<QStringView> patterns)
{
    return anyShape({std::span(patterns.begin(), patterns.size())});
}

QRegularExpression anyShape(std::initializer_list<std::span<const QStringView>> groups)
{
    QStringList alternatives;
    for (const std::span<const QStringView> patterns : groups)
        for (const QStringView pattern : patterns)
            alternatives.append(pattern.toString());
    QRegularExpression expression(
        alternatives.size() == 1 ? alternatives.front() : u"(?:%1)"_s.arg(alternatives.join(u")|(?:"_s)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(expression.isValid(), "shape", qPrintable(expression.pattern() + expression.errorString()));
    expression.optimize();
    return expression;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/dateline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QRegularExpression pattern(const QString& text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(expression.isValid());
    expression.optimize();
    return expression;
}

std::optional<Dateline> matched(const QRegularExpression& expression, const QString& paragraph)
{
    const QRegularExpressionMatch match = expression.match(paragraph, 0, QRegularExpression::NormalMatch,
                                                           QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    return Dateline{match.captured(u"place").trimmed(), match.capturedEnd(u"all")};
}
}

std::optional<Dateline> findDateline(const QString& paragraph)
{
    // Pieces that the shapes share. A date is a month's name with a day; an agency stands in brackets or slashes.
    static const QString capitals = uR"((?:\p{Lu}[\p{Lu}'’.-]*)(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,3})"_s;
    static const QString region = uR"((?:,\s(?!\d)\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?(?!\.?\s\d))?)"_s; // Germany, Nev., S.C.
    static const QString date = uR"((?:[,.]?\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?)?)"_s;
    static const QString agency = uR"(\s?[(（/]\s?[\p{L}][\p{L}\s.·/-]{1,40}[)）/])"_s;
    static const QString dash = uR"((?:--|[—–―-]))"_s;

    static const auto shapes = {
        // МОСКВА, 4 июл — РИА Новости.
        pattern(u"(?<all>(?<place>%1),\\s\\d{1,2}\\s\\p{L}{3,9}\\.?\\s?%2\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\.)\\s"_s.arg(capitals, dash)),
        // MOSCOW --, BEIJING, July 4 (Xinhua) --, RENO, Nev. (AP) —, SEOUL (Reuters) -
        pattern(u"(?<all>(?<place>%1%2)%3(?:%4)?\\s?%5)\\s"_s.arg(capitals, region, date, agency, dash)),
        // Moscow, July 4 (Xinhua) --: without capitals the agency must vouch for it
        pattern(u"(?<all>(?<place>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}%1)%2%3\\s?%4)\\s"_s
                    .arg(region, date, agency, dash)),
        // МОСКВА, 4 июля. /ТАСС/. and MOSCOW, July 4. /TASS/.
        pattern(u"(?<all>(?<place>%1)[,.]\\s(?:\\d{1,2}\\s\\p{L}{3,9}|\\p{L}{3,9}\\s\\d{1,2})\\.?\\s/[\\p{L}\\s.,-]{2,60}/\\.?)\\s"_s.arg(capitals)),
        // Москва. 4 июля. INTERFAX.RU -
        pattern(u"(?<all>(?<place>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\.\\s\\d{1,2}\\s\\p{L}{3,9}\\.\\s[\\p{Lu}. ]{2,30}\\s%1)\\s"_s
                    .arg(dash)),
        // 新华社莫斯科7月4日电（记者……）, 北京7月4日电, 本报北京7月4日讯
        pattern(uR"((?<all>[（(]?(?:\p{Han}{0,6}(?:社|网|報|报|台)[，、 ]?)?(?<place>\p{Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊专專]电?電?\s?(?:[（(][^（()）]{1,40}[）)])?[）)]?))"_s),
        // (서울=연합뉴스) 홍길동 기자 =, 서울=연합뉴스
        pattern(uR"((?<all>[(\[]?(?<place>\p{Hangul}{2,10}(?:[·,]\p{Hangul}{2,10})?)=\s?\p{Hangul}[\p{Hangul}\w]*[)\]]?(?:\s?\p{Hangul}{2,5}(?:[\s·]\p{Hangul}{2,5})*\s(?:특파원|기자)\s?=)?))"_s),
    };
    for (const QRegularExpression& shape : shapes)
        if (std::optional<Dateline> dateline = matched(shape, paragraph))
            return dateline;
    return {};
}

std::optional<Dateline> findColonDateline(const QString& paragraph)
{
    static const QRegularExpression shape =
        pattern(uR"((?<all>(?<place>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}):)\s(?=\p{Lu}))"_s);
    return matched(shape, paragraph);
}
}

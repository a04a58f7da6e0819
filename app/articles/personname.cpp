// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/personname.h"

#include "app/articles/outletname.h"
#include "app/articles/pageline.h"
#include "app/articles/shape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestByline = 16; // words
constexpr int longestOffice = 5;

const QRegularExpression& version()
{
    static const QRegularExpression expression = shape({
        uR"(\s?[(（\[](?:updated?|earlier|latest|corrected|correction|revised|refiled|обновлено|дополнено|更新|修订|수정|종합)[)）\]])",
    });
    return expression;
}

/// One to four names in Chinese or Korean, which begin with one of the surnames that nearly everybody there has.
bool isBareBylineOfEastAsia(const QString& line)
{
    if (line.isEmpty() || !isOfEastAsia(line.front()))
        return false;
    static const QRegularExpression chinese = shape({
        uR"(^(?:NAME(?:[\s、，,]NAME){0,3})$)"_s.replace(u"NAME"_s,
            uR"((?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏)"
            uR"(吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔)"
            uR"(張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧蕭葉蘇呂盧蔣鍾譚陸賴賈韋鄒龍賀顧龔萬錢嚴莊歐閻翁詹])\p{Han}{1,2})"_s),
    });
    static const QRegularExpression korean = shape({
        uR"(^(?:NAME(?:[\s·,]+NAME){0,3})$)"_s.replace(u"NAME"_s,
            uR"([김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현]\p{Hangul}{2})"_s),
    });
    return (has(chinese, line) || has(korean, line)) && !isSection(line) && !isOutletName(line);
}
}

bool looksLikeNames(const QString& words)
{
    static const QRegularExpression between = shape({uR"([\s,]+)"});
    static const QRegularExpression no = shape({uR"([:;?!]|^(?:the|this|that|then|now|its|his|her|my)\b)"});
    static const QStringList joining{u"and"_s, u"in"_s, u"at"_s, u"of"_s, u"for"_s, u"with"_s, u"the"_s, u"de"_s,
        u"van"_s, u"von"_s, u"der"_s, u"al"_s, u"bin"_s, u"da"_s, u"di"_s, u"&"_s, u"y"_s, u"et"_s, u"à"_s, u"und"_s,
        u"aus"_s, u"и"_s};
    static const QRegularExpression office = shape({uR"(\s?\([^()]*\))"}); // (Pékin, correspondante)
    if (words.isEmpty() || wordCount(words) > longestByline || has(no, words))
        return false;
    const QStringList names = QString(words).remove(office).split(between, Qt::SkipEmptyParts);
    return !names.isEmpty() && std::ranges::all_of(names, [](const QString& name) {
        return name.front().isUpper() || !name.front().isLetter() || joining.contains(name);
    });
}

bool isFurtherByline(const QString& line)
{
    static const QRegularExpression joins = shape({uR"(^(?:and|und|et|и|&)\s(.+)$)"});
    return isBareByline(joins.match(line).captured(1));
}

bool isOffice(const QString& line)
{
    static const QRegularExpression office = shape({
        uR"(^(?-i:\p{Lu})[\p{L}\s&'’-]{0,50}(?:editor|correspondent|reporter|writer|columnist|bureau chief|journalist)$)",
        uR"(^(?-i:\p{Lu})[\p{L}\s&'’-]{0,40}(?:editor|correspondent|reporter), (?-i:\p{Lu})[\p{L}\s]{1,30}$)",
    });
    return wordCount(line) <= longestOffice && has(office, line);
}

bool isRussianName(const QString& line)
{
    static const QRegularExpression name =
        shape({uR"(^(?-i:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$)"});
    return has(name, line) && !isOutletName(line);
}

bool isBylineWithPlace(const QString& line)
{
    static const QRegularExpression named = shape({
        uR"(^(?-i:NAME(?:\sNAME){1,2},\sNAME)$)"_s.replace(u"NAME"_s, uR"(\p{Lu}[\p{L}’'-]*\p{Ll})"_s),
    });
    return has(named, line) && !isOutletName(line.section(u',', 0, 0));
}

QString versionOf(const QString& line)
{
    return version().match(line).captured();
}

QString withoutVersion(const QString& line)
{
    return QString(line).remove(version());
}

bool isBareByline(const QString& words)
{
    const QString line = withoutVersion(words);
    if (isBareBylineOfEastAsia(line) || isBylineWithPlace(line))
        return true;
    // First and last name at least, each with a capital and with small letters behind it: POLITICS is a section.
    static const QRegularExpression names = shape({
        uR"(^(?-i:NAME(?:\sin\sNAME)?(?:(?:,\s|,?\s(?:and|und|et|и)\s)NAME(?:\sin\sNAME)?){0,5})$)"_s.replace(u"NAME"_s,
            uR"(\p{Lu}[\p{L}.’'-]*\p{Ll}\.?(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|ul|el|bin|bint|ibn|la|da|di)){0,3})"_s),
    });
    static const QRegularExpression others = shape({uR"(\s(?:and|with) (?:news )?agencies$)"});
    static const QRegularExpression shared = shape({uR"(^(.+?)\s(?:with|mit|avec)\s(.+)$)"});
    static const QRegularExpression between = shape({uR"(,\s|\s(?:and|und|et)\s)"});
    QString people = QString(line).remove(others);
    if (const QRegularExpressionMatch match = shared.match(people);
        match.hasMatch() && std::ranges::all_of(match.captured(2).split(between), isOutletName))
        people = match.captured(1);
    const QString first = line.section(u' ', 0, 1);
    return line.size() <= 120 && first.contains(u' ') && first.back() != u',' && has(names, people)
        && !isOutletName(line) && !isSection(line);
}

QString reportersOfEastAsia(const QString& part)
{
    if (part.isEmpty() || !isOfEastAsia(part.front()))
        return {};
    static const QRegularExpression placed = shape({
        uR"(^\p{Han}{2,6}记者\s(\p{Han}{2,4}(?:[\s、]\p{Han}{2,4}){0,3})$|^(\p{Hangul}{2,4}\s?(?:선임|수석)?\s?(?:기자|특파원))(?:\s\S+@\S+)?$)",
        uR"(^(?:\p{Han}{2,6}|[\p{Katakana}ー・]{2,12})[=＝](\p{Han}{2,6}(?:、\p{Han}{2,6}){0,3})$)", // 北京=NAME
    });
    if (const QRegularExpressionMatch match = placed.match(part); match.hasMatch())
        return match.captured(match.lastCapturedIndex());
    // 記者・NAME: the sign alone tells that a name follows, whatever its first letters
    if (part.startsWith(u"記者・") || part.startsWith(u"记者・")) {
        static const QRegularExpression joined =
            shape({uR"(^..・(\p{Han}{2,6}(?:[、・]\p{Han}{2,6}){0,3})(?<![部室者員长長])$)"});
        return joined.match(part).captured(1);
    }
    // 記者手記 is a column, so what follows must be a name.
    static const QRegularExpression reporter =
        shape({uR"(^(?:特派|本報|本报)?(?:记者|記者)(\p{Han}{2,4}(?:[\s、]\p{Han}{2,4}){0,3})$)"});
    const QString names = reporter.match(part).captured(1);
    return isBareBylineOfEastAsia(names) ? names : QString();
}

QString reportersOfCredit(const QString& credit)
{
    // Asked of every line of a page, where the word alone is much faster to look for.
    if (!QStringView(credit).first(std::min<qsizetype>(credit.size(), 10)).contains(u"reporting", Qt::CaseInsensitive))
        return {};
    static const QRegularExpression reporting =
        shape({uR"(^[(（\[]?reporting(?: and writing)? by ([^;()]+?)[\s.;)\]]*(?:;|$))"});
    const QString names = reporting.match(credit).captured(1);
    return looksLikeNames(names) && !isOutletName(names) ? names : QString();
}
}

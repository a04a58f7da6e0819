// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/dateline.h"

#include "app/articles/pagedate.h"
#include "app/articles/outletname.h"
#include "app/articles/shape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype longestDate = 30; // with its time of day

/// A shape that tells capitals from small letters. Some pieces stand in many of them:
/// CAPS up to four words in capitals; NAMES up to three that begin with one; REGION what follows a town, as in
/// "BONN, Germany" or "RENO, Nev."; DAY a day and a month's name; AGENCY one in brackets or slashes; DASH; END what
/// stands behind it.
QRegularExpression dateline(QString pattern)
{
    pattern.replace(u"CAPS"_s, uR"(\p{Lu}[\p{Lu}'’.-]*(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,3})"_s);
    pattern.replace(u"NAMES"_s, uR"(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})"_s);
    pattern.replace(u"REGION"_s, uR"((?:,\s(?!\d)\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?(?!\.?\s\d))?)"_s);
    pattern.replace(u"DAY"_s, uR"((?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10})(?:,?\s\d{4})?\.?)"_s);
    pattern.replace(u"AGENCY"_s, uR"([(（/]\s?(?<outlet>\p{L}[\p{L}\s.·/-]{1,40}?)\s?[)）/])"_s);
    pattern.replace(u"DASH"_s, uR"((?:--|[—–―-]))"_s);
    pattern.replace(u"END"_s, uR"((?:\s|$))"_s); // the report may begin on the next line
    return shape({u"^(?-i:%1)"_s.arg(pattern)});
}

std::optional<Dateline> matched(const QRegularExpression& expression, const QString& paragraph)
{
    const QRegularExpressionMatch match = expression.match(paragraph);
    if (!match.hasMatch())
        return {};
    // Without dash or agency, nothing but the month's name vouches for it.
    static const QRegularExpression between = shape({uR"([\s.,]+)"});
    if (const QString day = match.captured(u"day");
        !day.isEmpty() && std::ranges::none_of(day.split(between, Qt::SkipEmptyParts), isMonth))
        return {};
    return Dateline{match.captured(u"place").trimmed(), match.captured(u"outlet").trimmed(),
        match.captured(u"reporter").trimmed(), match.capturedEnd(u"all")};
}

/// FILE – the words of a picture, and what announces a report or a film
bool announces(const QString& words)
{
    static const QRegularExpression announcement = shape({
        uR"(^(?:file|photos?|pictures?|images?|video|watch|live|breaking|updated?|corrected|correction|exclusive|analysis)"
        uR"(|opinion|interview|explainer|factbox|timeline|graphic|read)(?:\s|$))",
    });
    return has(announcement, words);
}

/// Where places have a capital.
const std::array<QRegularExpression, 8>& shapesWithCapitals()
{
    static const std::array<QRegularExpression, 8> shapes{
        // МОСКВА, 4 июл — РИА Новости.
        dateline(uR"((?<all>(?<place>CAPS),\sDAY\s?DASH\s(?<outlet>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\.)\s)"_s),
        // MOSCOW --, BEIJING, July 4 (Xinhua) --, RENO, Nev. (AP) —, SEOUL (Reuters) -
        dateline(uR"((?<all>(?<place>CAPSREGION)(?:[,.]?\sDAY)?(?:\s?AGENCY)?\s?DASH)END)"_s),
        // Moscow, July 4 (Xinhua) --: without capitals the agency must vouch for it
        dateline(uR"((?<all>(?<place>NAMESREGION)(?:[,.]?\sDAY)?\s?AGENCY\.?\s?DASH)\s)"_s),
        // МОСКВА, 4 июля. /ТАСС/. and MOSCOW, July 4. /TASS/.
        dateline(uR"((?<all>(?<place>CAPS)[,.]\sDAY\s/(?:[\p{L}\s.-]{2,50},\s)?(?<outlet>[\p{L}\s.-]{2,30})/\.?)\s)"_s),
        // Москва. 4 июля. INTERFAX.RU -
        dateline(uR"((?<all>(?<place>NAMES)\.\sDAY\s(?<outlet>[\p{Lu}. ]{2,30})\sDASH)\s)"_s),
        // MOSCOW--The, where the letter behind it is a capital
        dateline(uR"((?<all>(?<place>\p{Lu}{4,}(?:[ /]\p{Lu}{2,}){0,2}REGION)(?:\s?AGENCY)?(?:--|—))(?=\p{Lu}))"_s),
        // MOSKAU, 4. Juli. and Москва. 4 июля.
        dateline(uR"((?<all>(?<place>CAPS),\s(?<day>DAY)(?<=\.))\s)"_s),
        dateline(uR"((?<all>(?<place>NAMES)\.\s(?<day>DAY)(?<=\.))\s)"_s),
    };
    return shapes;
}

/// In Chinese, Japanese and Korean.
const std::array<QRegularExpression, 7>& shapesOfEastAsia()
{
    static const std::array<QRegularExpression, 7> shapes{
        // 新华社莫斯科7月4日电（记者……）, 北京7月4日电, 本报北京7月4日讯
        dateline(
            uR"((?<all>[（(]?(?<outlet>\p{Han}{0,6}(?:社|网|報|报|台))?[，、 ]?(?<place>\p{Han}{2,8}?))"
            uR"((?:\d{1,2}月)?\d{1,2}日[专專]?[电電讯訊](?:\s?[（(](?:记者|記者)?(?<reporter>[^（()）]{1,40})[）)])?[）)]?))"_s),
        // 【モスクワ共同】, 【北京=NAME】, 【モスクワNAME】
        dateline(
            uR"((?<all>[【（(](?<place>[\p{Katakana}ー・]{2,12}|\p{Han}{2,6}?)(?<outlet>共同|時事|聯合ニュース|ロイター)[】）)]))"_s),
        dateline(
            uR"((?<all>【(?<place>[\p{Katakana}ー・]{2,12}|\p{Han}{2,6}(?=[=＝]))[=＝]?(?<reporter>\p{Han}{3,6})】))"_s),
        // ボン時事, on a line of its own, where 國際時事 is a section
        dateline(
            uR"((?<all>(?<place>[\p{Katakana}ー・]{2,12}|(?!国際|國際|国内|國內|社会|社會|政治|経済|今日|最新)\p{Han}{2,3})(?<outlet>共同|時事))$)"_s),
        // 베이징=홍길동 특파원
        dateline(
            uR"((?<all>(?<place>\p{Hangul}{2,10})=(?<reporter>\p{Hangul}{2,5}\s?(?:특파원|기자))(?:\s\S+@\S+)?)END)"_s),
        // (서울=연합뉴스) 홍길동 기자 =, 서울=연합뉴스
        dateline(
            uR"((?<all>(?<open>[(\[])?(?<place>\p{Hangul}{2,10}(?:[·,]\p{Hangul}{2,10})?)=\s?(?<outlet>\p{Hangul}[\p{Hangul}\w]*)(?(open)[)\]]))"
            uR"((?:\s?(?<reporter>\p{Hangul}{2,5}(?:[\s·]\p{Hangul}{2,5})*\s(?:특파원|기자))\s?=)?))"_s),
        // (평양 7월 4일발 조선중앙통신)
        dateline(
            uR"((?<all>[(（]?(?<place>\p{Hangul}{2,10})\s\d{1,2}월\s?\d{1,2}일발\s(?<outlet>\p{Hangul}{2,10})[)）]?))"_s),
    };
    return shapes;
}

std::optional<Dateline> accepted(std::optional<Dateline> found, const QString& paragraph)
{
    if (!found || isOutletName(found->place) || announces(found->place))
        return {};
    // KYODO NEWS - Jul 4, 2017: what is told of another report
    if (const std::optional<PageDate> date = findDate(paragraph.sliced(found->length).left(longestDate).trimmed());
        date && date->start == 0)
        return {};
    // MOSCOW. July 4 (AGENCY) -, but WASHINGTON, D.C.
    static const QRegularExpression stop = shape({uR"((?<=(?-i:\p{Lu}{4}))\.$)"});
    found->place.remove(stop);
    // Agencies of Japan sign with half of their name.
    if (found->outlet == u"共同" || found->outlet == u"時事")
        found->outlet += u"通信";
    return found;
}
}

std::optional<Dateline> findDateline(const QString& paragraph)
{
    const auto firstOf = [&](const auto& shapes) -> std::optional<Dateline> {
        for (const QRegularExpression& expression : shapes)
            if (std::optional<Dateline> found = accepted(matched(expression, paragraph), paragraph))
                return found;
        return {};
    };
    // Most lines are no dateline, so only those shapes are tried that may fit.
    if (paragraph.size() < 2)
        return {};
    if (paragraph.front().isUpper())
        return firstOf(shapesWithCapitals());
    const bool isBracketed = QStringView(u"(（[【").contains(paragraph.front());
    return isOfEastAsia(paragraph[isBracketed ? 1 : 0]) ? firstOf(shapesOfEastAsia()) : std::nullopt;
}

std::optional<Dateline> findWeakDateline(const QString& paragraph)
{
    // Two dashes enclose something: Xi - The New York Times called him - said
    static const QRegularExpression expression =
        dateline(uR"((?<all>(?<place>\p{Lu}\p{L}+(?:[ /-]\p{Lu}\p{L}+){0,2})(?::|\s[—–-](?!.*\s[—–-]\s)))\s(?=\p{Lu}))"
                 u"(?!(?:Follow|Subscribe|Sign|Download|Read|Get|Click|Watch|Listen|Join)\\b)"_s);
    const std::optional<Dateline> found = matched(expression, paragraph);
    return found && !announces(found->place) ? found : std::nullopt;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/pagehead.h"

#include "app/articles/outletname.h"
#include "app/articles/pagedate.h"
#include "app/articles/pageline.h"
#include "app/articles/personname.h"
#include "app/articles/shape.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestOutlet = 5;       // words
constexpr qsizetype longestLabel = 40; // of a date, in UTF-16 units

/// What stands between the parts of a line. A slash or hyphen only with spaces around it: AFP-JIJI is one name.
const QRegularExpression& separator()
{
    static const QRegularExpression expression = shape({uR"(\s?[|｜•·╱]\s?|\s[—–/-]\s|(?<=\p{Han})／\s?|\x{1F})"});
    return expression;
}

/// "Published on", "Last updated:", "입력": words that announce a date and tell nothing else.
const QRegularExpression& dateLabel()
{
    static const QRegularExpression expression = shape({
        uR"(\b(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|released|written)(?:\s(?:on|at))?\s?:?\s?$)",
        uR"(\b(?:(?:publié|modifié|mis à jour)(?:\sle)?|(?:veröffentlicht|aktualisiert|stand|erschienen)(?:\sam)?)\s?:?\s?$)",
        uR"(\b(?:(?:publicado|actualizado)(?:\s(?:el|a))?|(?:pubblicato|aggiornato)(?:\sil)?|نُ?شر(?:\sفي)?|آخر تحديث)\s?:?\s?$)",
        uR"(\b(?:date|on|at|le|am)\s?:?\s?$)",
        uR"((?:发布时间|发表时间|更新时间|发布于|时间)\s?[:：]?\s?$)",
        uR"(\(?(?:опубликовано|обновлено|дата)(?:\sв)?\s?:?\s?$)",
        uR"((?:기사\s?입력|최종\s?수정|입력|수정|송고(?:\s?시간)?|등록|승인|업데이트)\s?[:：]?\s?$)",
    });
    return expression;
}

bool announcesUpdate(const QString& words)
{
    static const QRegularExpression expression = shape(
        {uR"(\b(?:updated|modified|modifié|mis à jour|aktualisiert|actualizado|aggiornato|تحديث)\b|更新|обновлено|수정|업데이트)"});
    return has(expression, words);
}

/// A part without labels, days of the week, time zones and other things that come along with a date.
QString withoutTrimmings(QString part)
{
    static const QRegularExpression trimming = shape({
        uR"(\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)",
        uR"(\b(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b|星期[一二三四五六日天]|\([월화수목금토일]\))",
        uR"(\b(?:gmt|utc|e[sd]t|(?-i:ET)|msk|мск|kst|jst|bst|ces?t|hkt|uhr)\b|بتوقيت \p{Arabic}+)",
        uR"(\d{1,2}[:：]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?)",
        uR"(\(?\d+ (?:min|minutes?|hours?|days?|months?|years?) (?:ago|read)\)?)",
    });
    // Cut short, they are names, too: SUN WENYU, Herald Sun
    static const QRegularExpression shortDay =
        shape({uR"((?:^|(?<=[,:(])\s?|(?<=\bon|\bat|ed)\s)(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b\.?(?=$|[,)]))"});
    static const QRegularExpression edges = shape({uR"(^[\s,;:：.()（）\[\]|/–—-]+)", uR"([\s,;:：(（\[|/–—-]+$)"});
    part = part.replace(trimming, u" "_s).simplified();
    if (part.size() <= longestLabel)
        part.remove(shortDay);
    part.remove(dateLabel());
    return part.remove(edges).remove(dateLabel()).remove(edges).simplified();
}

/// The name in "By OUTLET with AGENCY".
QString outletBesideAgency(const QString& part)
{
    for (const QStringView by : std::to_array<QStringView>({u"by ", u"par ", u"von ", u"por "})) {
        if (!part.startsWith(by, Qt::CaseInsensitive))
            continue;
        for (const QStringView with : std::to_array<QStringView>({u" with ", u" avec ", u" mit ", u" con "}))
            if (const qsizetype at = part.indexOf(with); at > by.size() && isOutletName(part.sliced(at + with.size())))
                if (const QString outlet = part.sliced(by.size(), at - by.size()); isOutletName(outlet))
                    return outlet;
    }
    return {};
}

/// "By AFP", "Le Monde avec AFP", "JANE DOE, staff writer": an outlet where a person is expected, a person with an
/// office.
bool takeAgencyOrStaff(const QString& part, HeadLine& head)
{
    static const QRegularExpression byAgency = shape({uR"(^(?:by|par|von|por|(.+) (?:avec|with|mit))\s(.+)$)"});
    static const QRegularExpression ofStaff = shape(
        {uR"(^(?:by\s)?([^,/]+)(?:,|\s?/)\s(?:[^,]+\s)?(?:staff writer|correspondent|reporter|bureau chief|editor)s?$)"});
    if (const QString outlet = outletBesideAgency(part); !outlet.isEmpty()) {
        head.outlet = outlet;
        return true;
    }
    if (const QRegularExpressionMatch from = byAgency.match(withoutAgencies(part));
        from.hasMatch() && isOutletName(from.captured(2))) {
        // "By AFP" names no person; "Le Monde with AFP" is Le Monde's.
        head.outlet = isOutletName(from.captured(1)) ? from.captured(1) : from.captured(2);
        return true;
    }
    if (const QRegularExpressionMatch staff = ofStaff.match(part);
        staff.hasMatch() && wordCount(staff.captured(1)) > 1 && looksLikeNames(staff.captured(1))) {
        head.byline = staff.captured(1);
        return true;
    }
    return false;
}

/// Takes a byline or a named source out of a part; false if it is neither.
bool takeNamed(const QString& part, HeadLine& head)
{
    static const QRegularExpression by = shape({uR"(^(?:(?:written|reported|story) )?by:?\s(.+)$)",
        uR"(^(?:par|von|durch|por|di)\s((?-i:\p{Lu})[\p{L}.’'-]+\s(?-i:\p{Lu}).+)$)"});
    static const QRegularExpression author = shape(
        {uR"(^(?:авторы?|текст|корреспондент|作者|记者|記者|文|reporter|author|auteure?s?|autor(?:in|en)?)(?:\s?[:：/]\s?|\s)(\p{L}.*)$)"});
    if (const QString names = reportersOfEastAsia(part); !names.isEmpty()) {
        head.byline = names;
        return true;
    }
    static const QRegularExpression source =
        shape({uR"(^(?|(?:source|from|quelle|источник|来源|來源|출처)\s?[:：]\s?(\S.*)|来源于\s?(\S.*))$)"});
    static const QRegularExpression agency = shape({uR"(^(.+?)(?:,\s|\s[(（])([^,()（）]+)[)）]?$)"});
    if (takeAgencyOrStaff(part, head))
        return true;
    const QRegularExpressionMatch named = by.match(part);
    if (named.hasMatch()) {
        // Behind the names come dates, accounts and the page's invitations to follow them.
        static const QRegularExpression account = shape({uR"(\s(?:@|follow\b|\S+@|\p{L}{3,9}\s\d).*$)"});
        QString names = named.captured(named.lastCapturedIndex()).remove(account);
        const QRegularExpressionMatch ofAgency = agency.match(names);
        if (ofAgency.hasMatch() && isOutletName(ofAgency.captured(2))) {
            names = ofAgency.captured(1);
            head.outlet = ofAgency.captured(2);
        }
        if (!looksLikeNames(names))
            return false;
        head.byline = names;
        return true;
    }
    const QRegularExpressionMatch labelled = author.match(part);
    if (labelled.hasMatch() && wordCount(labelled.captured(1)) <= longestOutlet) {
        head.byline = labelled.captured(1);
        return true;
    }
    const QRegularExpressionMatch origin = source.match(part);
    if (origin.hasMatch() && wordCount(origin.captured(1)) <= longestOutlet + 3) {
        // "Quelle: NAME, dpa, ab": agencies and the editor's initials
        static const QRegularExpression others = shape({uR"((?:,\s?(?-i:\p{Ll}{2,4}|\p{Lu}{2,4}|Reuters))+$)"});
        head.outlet = origin.captured(1).remove(others);
        return true;
    }
    return false;
}

/// Whether an unlabelled part beside a date may be an outlet's name: names, and no digits, labels or menus.
bool mayBeOutlet(const QString& part)
{
    static const QRegularExpression name = shape({uR"(^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$)",
        uR"(^(?-i:(?:\p{Lu}|\p{Lo})[\p{L}.&'’-]*)(?:\s(?:(?-i:\p{Lu}|\p{Lo})[\p{L}.&'’-]*|of|the|and|de|du|и))*$)"});
    return isOutletName(part) || (wordCount(part) <= longestOutlet && has(name, part));
}

/// ", mis à jour le 5 juillet", which tells of the same article.
bool isUpdate(const QString& behindDate)
{
    constexpr qsizetype longest = 20;
    return behindDate.startsWith(u',') && announcesUpdate(behindDate.left(longest));
}

/// Whether a date stands as a part of its own and not inside a phrase.
bool standsAlone(const QString& line, const PageDate& date)
{
    static const QRegularExpression opens = shape({uR"([|｜•·/—–,:：\x{1F}-]\s?$)"});
    static const QRegularExpression closes = shape({uR"(^\s?[|｜•·/—–\x{1F}-])"});
    const QString before = line.first(date.start).trimmed();
    const QString behind = line.sliced(date.end).trimmed();
    // 7月4日 and words right behind it are a headline; what follows a date of its own has a label.
    static const QRegularExpression runsOn =
        shape({uR"(^(?!来源|來源|作者|记者|記者|编辑|編輯|责编|责任|星期|[上下]午|晚上|字|第|文|浏览|阅读)\p{Han})"});
    if (date.end < line.size() && line[date.end - 1] == u'日' && has(runsOn, line.sliced(date.end)))
        return false;
    if ((date.end - date.start) * 5 >= line.size() * 2) // most of the line
        return true;
    return (before.isEmpty() || has(opens, before) || has(dateLabel(), before))
        && (behind.isEmpty() || has(closes, behind) || isUpdate(behind) || wordCount(behind) <= longestOutlet + 3);
}
}

bool isTimeOfDay(const QString& line)
{
    static const QRegularExpression time = shape(
        {uR"(^(?:(?:오전|오후|上午|下午)\s?)?\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?-i:[A-Z]{2,4})(?:[+-]\d{1,2})?|\suhr)?$)"});
    return has(time, line);
}

bool isSignature(const QString& line)
{
    const std::optional<PageDate> date = findDate(line);
    if (!date)
        return false;
    static const QRegularExpression brackets = shape({uR"([()（）\[\]])"});
    const QString rest =
        withoutTrimmings(QString(line.first(date->start) + u' ' + line.sliced(date->end)).remove(brackets));
    return rest.isEmpty() || isOutletName(rest);
}

bool isLabelledDate(const QString& line)
{
    const std::optional<PageDate> date = findDate(line);
    if (!date)
        return false;
    const QString label = line.first(date->start);
    return has(dateLabel(), label) && QString(label).remove(dateLabel()).trimmed().isEmpty() && !announcesUpdate(label)
        && withoutTrimmings(line.sliced(date->end)).isEmpty();
}

namespace {

/// 14:05 JSTUpdated on, NAMEStaff Writer: with a border before the label and the office.
QString withoutGluedLabels(QString line)
{
    static constexpr auto labels = std::to_array<QStringView>({u"Updated", u"Published", u"Modified", u"Posted"});
    static constexpr auto offices =
        std::to_array<QStringView>({u"Staff Writer", u"Correspondent", u"Reporter", u"Bureau Chief"});
    const auto part = [&line](QStringView words, QStringView border) {
        const qsizetype at = line.indexOf(words);
        if (at > 0 && (line[at - 1].isLetterOrNumber() || line[at - 1] == u'.'))
            line.insert(at, border);
    };
    for (const QStringView label : labels)
        part(label, u"\x1F");
    for (const QStringView office : offices)
        part(office, u", ");
    return line;
}

/// "4 July, 15:32" and "Updated at: 16:10", as agencies date what is new.
bool isDateOfThisYear(const QString& line)
{
    static const QRegularExpression date = shape({
        uR"(^(?:LABEL)?(?:DAY),?(?:\s(?:at\s)?TIME)?$)"_s
            .replace(u"DAY"_s, uR"((?<day>\d{1,2}\s(?<month>\p{L}{3,9})|(?<month2>\p{L}{3,9})\.?\s\d{1,2}))"_s)
            .replace(u"LABEL"_s, uR"((?:published|updated|posted|обновлено|опубликовано)(?:\s(?:on|at|в))?\s?:?\s)"_s)
            .replace(u"TIME"_s, uR"(\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)"_s),
    });
    static const QRegularExpression labelledTime =
        shape({uR"(^(?:last )?(?:updated|обновлено)(?:\s(?:at|в))?\s?:?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$)"});
    const QRegularExpressionMatch match = date.match(line);
    if (has(labelledTime, line)
        || (match.hasMatch() && (isMonth(match.captured(u"month")) || isMonth(match.captured(u"month2")))))
        return true;
    if (line.endsWith(u"配信")) {
        static const QRegularExpression japanese =
            shape({uR"(^\d{1,2}/\d{1,2}[(（][月火水木金土日][)）]\s?\d{1,2}:\d\d配信$)"});
        return has(japanese, line);
    }
    if (!line.contains(u'月'))
        return false;
    // 7月4日 19時30分, perhaps with the section behind it
    static const QRegularExpression eastAsian = shape(
        {uR"(^\d{1,2}月\d{1,2}日(?:\s?[(（]\p{Han}[)）])?\s?\d{1,2}\s?[:：時时点點]\s?\d{1,2}分?(?:\s?\p{Han}{2,4})?$)"});
    return has(eastAsian, line);
}
}

QString withoutDate(const QString& name)
{
    const std::optional<PageDate> date = findDate(name);
    static const QRegularExpression comma = shape({uR"([,\s]+$)"});
    return date && date->end == name.size() ? name.first(date->start).remove(comma) : name;
}

namespace {

/// "HEADLINE - Outlet, 04.07.2017", as a page calls itself: the words are neither a date's label nor somebody's name.
bool isHeadlineOfOutlet(const QString& line)
{
    if (!line.back().isDigit() || !line.contains(u','))
        return false;
    static const QRegularExpression parts = shape({uR"(^(.+)\s[–—-]\s([^|–—]+,\s.{8,20})$)"});
    const QRegularExpressionMatch match = parts.match(line);
    if (!match.hasMatch() || wordCount(match.captured(1)) <= longestOutlet)
        return false;
    HeadLine named;
    const QString outlet = withoutDate(match.captured(2));
    return outlet != match.captured(2) && isOutletName(outlet) && !takeNamed(match.captured(1), named);
}
}

namespace {

/// Towns that look like a first and a last name.
bool isPlaceOfTwoWords(const QString& words)
{
    static const QRegularExpression town = shape({
        uR"(^(?:hong kong|new (?:york|delhi)|los angeles|san francisco|abu dhabi|buenos aires|kuala lumpur|tel aviv)"
        uR"(|mexico city|phnom penh|addis ababa|the hague|(?:saint|st\.?) petersburg|são paulo|cape town|ho chi minh city)$)",
    });
    return has(town, words);
}
}

std::optional<HeadLine> readHeadLine(const QString& whole)
{
    if (whole.size() > 250)
        return {};
    const bool isUpdated = announcesUpdate(versionOf(whole));
    const QString line = withoutVersion(whole);
    if (isOutletName(line))
        return HeadLine{{}, false, false, {}, line};
    // "BBC News, Moscow", as it stands below the reporter's name.
    static const QRegularExpression office =
        shape({uR"(^([^,-]+?)(?:,|\s-)\s(?-i:\p{Lu}|\p{Lo})[\p{L}-]+(?:\s(?-i:\p{Lu}|\p{Lo})[\p{L}-]+)?$)"});
    if (const QString name = office.match(line).captured(1); isOutletName(name))
        return HeadLine{{}, false, false, {}, name};

    if (isHeadlineOfOutlet(line))
        return {};

    HeadLine head;
    if (isDateOfThisYear(line)) {
        head.isDated = true;
        head.isUpdate = announcesUpdate(line);
        return head;
    }
    QString rest = line;
    // Copying runs together what stood apart: July 4, 20179:48 AM
    static const QRegularExpression glued = shape({uR"((?<=\D(?:19|20)\d\d)(?=\d{1,2}:\d\d))"});
    rest.replace(glued, u" "_s);
    rest = withoutGluedLabels(rest);
    // 来源： and the like open a part of their own without any mark before them.
    static const QRegularExpression inner =
        shape({uR"((?<=[\d.]|\d\s(?-i:[A-Z]{3}))\s(?=(?:last )?(?:updated|modified)\b))",
            uR"(\s(?=(?:来源|來源|作者|记者|责任编辑|编辑|责编|источник|автор|source|출처)\s?[:：]))",
            uR"((?<=\p{Han})\s(?=(?:特派)?記者\p{Han}))"});
    rest.replace(inner, QString(QChar(0x1F)));
    while (const std::optional<PageDate> date = findDate(rest)) {
        const QString before = rest.first(date->start);
        // By NAME and NAME JULY 4, 2017; NAME | NAME July 4, 2017
        HeadLine author;
        const QStringList names = before.trimmed().split(separator(), Qt::SkipEmptyParts);
        const bool areNames = names.size() > 1 && std::ranges::all_of(names, isBareByline);
        const bool followsNames = date->end == rest.size() && (areNames || takeNamed(withoutTrimmings(before), author));
        if (followsNames && areNames)
            head.byline = names.join(u", ");
        if (!standsAlone(rest, *date) && !followsNames)
            return {};
        // Words and a comma before a date that are nobody's name are a headline: "Remarks after talks, 4 July 2017".
        static const QRegularExpression preposition = shape({uR"((?:,|\b(?:on|of|from|vom|от|за|du))$)"});
        if (HeadLine named; has(preposition, before.trimmed())
            && wordCount(withoutTrimmings(before.section(separator(), -1))) > longestOutlet
            && !takeNamed(withoutTrimmings(before), named))
            return {};
        const bool update = isUpdated || announcesUpdate(before.sliced(before.lastIndexOf(QChar(0x1F)) + 1));
        if (!head.published || (head.isUpdate && !update)) {
            head.published = date->iso;
            head.isDated = true;
            head.isUpdate = update;
        }
        rest = before + QChar(0x1F) + rest.sliced(date->end);
    }

    QString unnamed; // an outlet's name needs a date or byline beside it to be taken for one
    for (const QString& raw : rest.split(separator(), Qt::SkipEmptyParts)) {
        const QString part = withoutTrimmings(raw);
        if (part.isEmpty() || takeNamed(part, head) || isSection(part) || isDeskCredit(PageLine(part)))
            continue;
        if (wordCount(part) > longestOutlet + 3)
            return {}; // running text
        // NAME / Outlet / date
        if (head.byline.isEmpty() && isOutletName(part) && !isOutletName(unnamed) && isBareByline(unnamed)) {
            if (const QString name = std::exchange(unnamed, part); !isPlaceOfTwoWords(name))
                head.byline = name;
            continue;
        }
        if (unnamed.isEmpty() && mayBeOutlet(part)) {
            unnamed = part;
            head.isBeforeDate = rest.indexOf(part) < rest.indexOf(QChar(0x1F));
        }
    }
    if (!head.published && head.byline.isEmpty() && head.outlet.isEmpty())
        return {};
    head.isOutletGuessed = head.outlet.isEmpty() && !isOutletName(unnamed);
    if (head.outlet.isEmpty())
        head.outlet = unnamed;
    return head;
}
}

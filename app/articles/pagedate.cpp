// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/pagedate.h"

#include "app/articles/shape.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The shortest form and the full one, as they stand beside a day; any form between the two counts.
struct Month
{
    QStringView shortest;
    QStringView full;
    int number;
};

constexpr auto months = std::to_array<Month>({
    {u"jan", u"january", 1},
    {u"feb", u"february", 2},
    {u"mar", u"march", 3},
    {u"apr", u"april", 4},
    {u"may", u"may", 5},
    {u"jun", u"june", 6},
    {u"jul", u"july", 7},
    {u"aug", u"august", 8},
    {u"sep", u"september", 9},
    {u"oct", u"october", 10},
    {u"nov", u"november", 11},
    {u"dec", u"december", 12},
    {u"янв", u"января", 1},
    {u"фев", u"февраля", 2},
    {u"мар", u"марта", 3},
    {u"апр", u"апреля", 4},
    {u"мая", u"мая", 5},
    {u"май", u"май", 5},
    {u"июн", u"июня", 6},
    {u"июл", u"июля", 7},
    {u"авг", u"августа", 8},
    {u"сен", u"сентября", 9},
    {u"окт", u"октября", 10},
    {u"ноя", u"ноября", 11},
    {u"дек", u"декабря", 12},
    {u"janv", u"janvier", 1},
    {u"févr", u"février", 2},
    {u"mars", u"mars", 3},
    {u"avr", u"avril", 4},
    {u"mai", u"mai", 5},
    {u"juin", u"juin", 6},
    {u"juil", u"juillet", 7},
    {u"août", u"août", 8},
    {u"sept", u"septembre", 9},
    {u"oct", u"octobre", 10},
    {u"nov", u"novembre", 11},
    {u"déc", u"décembre", 12},
    {u"jan", u"januar", 1},
    {u"jän", u"jänner", 1},
    {u"feb", u"februar", 2},
    {u"mär", u"märz", 3},
    {u"jun", u"juni", 6},
    {u"jul", u"juli", 7},
    {u"okt", u"oktober", 10},
    {u"dez", u"dezember", 12},
    {u"ene", u"enero", 1},
    {u"feb", u"febrero", 2},
    {u"mar", u"marzo", 3},
    {u"abr", u"abril", 4},
    {u"may", u"mayo", 5},
    {u"jun", u"junio", 6},
    {u"jul", u"julio", 7},
    {u"ago", u"agosto", 8},
    {u"sep", u"septiembre", 9},
    {u"oct", u"octubre", 10},
    {u"nov", u"noviembre", 11},
    {u"dic", u"diciembre", 12},
    {u"gen", u"gennaio", 1},
    {u"feb", u"febbraio", 2},
    {u"apr", u"aprile", 4},
    {u"mag", u"maggio", 5},
    {u"giu", u"giugno", 6},
    {u"lug", u"luglio", 7},
    {u"set", u"settembre", 9},
    {u"ott", u"ottobre", 10},
    {u"dic", u"dicembre", 12},
    {u"jan", u"janeiro", 1},
    {u"fev", u"fevereiro", 2},
    {u"mar", u"março", 3},
    {u"mai", u"maio", 5},
    {u"jun", u"junho", 6},
    {u"jul", u"julho", 7},
    {u"set", u"setembro", 9},
    {u"outubro", u"outubro", 10}, // cut short it is an English word
    {u"nov", u"novembro", 11},
    {u"dez", u"dezembro", 12},
    {u"يناير", u"يناير", 1},
    {u"فبراير", u"فبراير", 2},
    {u"مارس", u"مارس", 3},
    {u"أبريل", u"أبريل", 4},
    {u"إبريل", u"إبريل", 4},
    {u"مايو", u"مايو", 5},
    {u"يونيو", u"يونيو", 6},
    {u"يوليو", u"يوليو", 7},
    {u"أغسطس", u"أغسطس", 8},
    {u"سبتمبر", u"سبتمبر", 9},
    {u"أكتوبر", u"أكتوبر", 10},
    {u"نوفمبر", u"نوفمبر", 11},
    {u"ديسمبر", u"ديسمبر", 12},
    {u"شباط", u"شباط", 2},
    {u"آذار", u"آذار", 3},
    {u"نيسان", u"نيسان", 4},
    {u"أيار", u"أيار", 5},
    {u"حزيران", u"حزيران", 6},
    {u"تموز", u"تموز", 7},
    {u"أيلول", u"أيلول", 9},
});

int monthNumber(QStringView word)
{
    const QString lower = word.toString().toLower();
    const auto found = std::ranges::find_if(
        months, [&](const Month& month) { return lower.startsWith(month.shortest) && month.full.startsWith(lower); });
    return found == months.end() ? 0 : found->number;
}

}

bool isMonth(QStringView word)
{
    return !word.isEmpty() && monthNumber(word) > 0;
}

namespace {

/// A way to write a date, and which group holds what.
struct DateShape
{
    QRegularExpression expression;
    int year;
    int month;
    int day;
};

const std::array<DateShape, 5>& dateShapes()
{
    static const std::array<DateShape, 5> shapes{{
        // 2017-07-04, 2017/7/4, 2017.07.04, 2017. 7. 4., 2017年07月04日, 2017년 7월 4일
        {shape(
             {uR"((?<!\d)((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)(?:\s?[日일]|\.(?!\d))?)"}),
            1, 2, 3},
        // Juche106.7.4., 주체106(2017)년 7월 4일
        {shape(
             {uR"((?:juche|주체)\s?(\d{2,3})\s?(?:\((?:19|20)\d\d\)\s?)?[.년]\s?(\d{1,2})\s?[.월]\s?(\d{1,2})(?!\d)(?:\s?일|\.(?!\d))?)"}),
            1, 2, 3},
        // 04.07.2017, 17/02/2017, 17-02-2017
        {shape({uR"((?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d))"}), 4, 3, 1},
        // July 4, 2017; Feb. 17 2017; July 4th, 2017; Jul.4,2017
        {shape({uR"((?<!\p{L})(\p{L}{3,10})(?:\.?\s|\.)(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)((?:19|20)\d\d)(?!\d))"}), 3,
            1, 2},
        // 4 July 2017, 17 Feb. 2017, 04-Jul-2017, 4 июля 2017 года, 1er juillet 2017, 4. Juli 2017, 4 de julio de 2017,
        // and Arabic months, often with the name that another country has for them behind a slash
        {shape({uR"((?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:\s(?:of|de))?[\s-](\p{L}{3,10})\.?,?)"
                uR"((?:\s?/\s?\p{Arabic}+(?:\s\p{Arabic}+)?)?(?:\sde)?[\s-]((?:19|20)\d\d)(?!\d))"
                uR"((?:\s(?:года|г\.))?)"}),
            3, 2, 1},
    }};
    return shapes;
}

/// Whether the words before a date are those of a language in which the day comes first: Publié le, Опубликовано. An
/// English label may be British or American.
bool announceDayFirst(QStringView words)
{
    static const QRegularExpression label = shape({
        uR"(\b(?:(?:publié|modifié|actualisé|créé)e?s?|mise?s? (?:en ligne|à jour)|date de publication)(?:\sle)?\s?:?\s?$)",
        uR"(\b(?:publicad|actualizad|modificad)[oa]s?(?:\s(?:el|em|en|a))?\s?:?\s?$|\bfecha(?: de publicación)?\s?:\s?$)",
        uR"(\b(?:veröffentlicht|aktualisiert|erschienen|erstellt|stand)(?:\s(?:am|vom))?\s?:?\s?$)",
        uR"(\b(?:опубликован|обновлен|обновлён|создан)[оаы]?\s?:?\s?$|\bдата(?: публикации)?\s?:\s?$)",
        uR"(\b(?:pubblicat|aggiornat|modificat)[oa](?:\sil)?\s?:?\s?$)",
        uR"((?:نُ?شر(?:\sفي)?|آخر تحديث)\s?:?\s?$)",
    });
    return has(label, words);
}

/// Whether that holds for one of the dates of a line: the others are written alike.
bool hasDayFirst(const QString& line, const DateShape& dateShape)
{
    QRegularExpressionMatchIterator matches = dateShape.expression.globalMatch(line);
    while (matches.hasNext())
        if (announceDayFirst(QStringView(line).first(matches.next().capturedStart())))
            return true;
    return false;
}

std::optional<PageDate> dateIn(const QString& line, const DateShape& dateShape)
{
    QRegularExpressionMatchIterator matches = dateShape.expression.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView name = match.capturedView(dateShape.month);
        const bool digits = name.front().isDigit();
        int month = digits ? name.toInt() : monthNumber(name);
        int day = match.capturedView(dateShape.day).toInt();
        constexpr int lastMonth = 12;
        // 05/16/2024, but not in a table of numbers
        static const QRegularExpression number = shape({uR"(\d[,;]\s?\d)"});
        if (match.capturedView(2) == u"/" && month > lastMonth && dateShape.day == 1 && !has(number, line))
            std::swap(day, month);
        const bool ambiguous = match.capturedView(2) == u"/" && month <= lastMonth && day <= lastMonth
            && dateShape.day == 1 && !hasDayFirst(line, dateShape);
        constexpr int yearBeforeJuche = 1911;
        const int written = match.capturedView(dateShape.year).toInt();
        const QDate date(written < yearBeforeJuche ? written + yearBeforeJuche : written, month, day);
        if (date.isValid() && !ambiguous)
            return PageDate{date.toString(Qt::ISODate).toStdString(), match.capturedStart(), match.capturedEnd()};
    }
    return {};
}

/// Hours and minutes beside a date; widens @p date to cover them.
void addTime(const QString& line, PageDate& date)
{
    // Points between hours and minutes only where "am", "pm" or a zone follows: 9.48 alone may be anything.
    static const QRegularExpression time = shape({
        uR"((?<![\d:.])(?:(오전|오후|上午|下午|晚上)\s?)?)"
        uR"((?|(\d{1,2})[:：](\d\d)(?::\d\d)?)"
        uR"(|(\d{1,2})\.(\d\d)(?=\s?(?:[ap]\.?m|uhr\b|(?-i:[A-Z]{3,4})\b)))"
        uR"(|(\d{1,2})\s?[时時点시]\s?(\d{1,2})\s?[分분])"
        uR"(|(\d{1,2})\s?h\s?(\d\d))"
        uR"(|(\d\d)(\d\d)(?=\s?GMT)))"
        uR"((?!\d)(?:\s?([ap])\.?\s?m\b\.?)?(?:\s?(?:uhr|(?-i:[A-Z]{2,4}))\b)?)",
    });
    constexpr qsizetype farthest = 30; // between them stand at most a comma, "at" or a weekday

    QRegularExpressionMatchIterator matches = time.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool before = match.capturedEnd() <= date.start && date.start - match.capturedEnd() < farthest;
        const bool behind = match.capturedStart() >= date.end && match.capturedStart() - date.end < farthest;
        if (!before && !behind)
            continue;
        // What stands behind another date is that date's time.
        static const QRegularExpression year = shape({uR"((?<!\d)(?:19|20)\d\d(?!\d))"});
        if (behind && has(year, QStringView(line).sliced(date.end, match.capturedStart() - date.end)))
            continue;
        int hour = match.capturedView(2).toInt();
        const int minute = match.capturedView(3).toInt();
        const QStringView half = match.capturedView(1);
        const bool afternoon = half == u"오후" || half == u"下午" || half == u"晚上"
            || match.capturedView(4).compare(u"p", Qt::CaseInsensitive) == 0;
        const bool morning =
            half == u"오전" || half == u"上午" || match.capturedView(4).compare(u"a", Qt::CaseInsensitive) == 0;
        if (afternoon && hour < 12)
            hour += 12;
        if (morning && hour == 12)
            hour = 0;
        if (hour > 23 || minute > 59)
            continue;
        date.iso += u"T%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')).toStdString();
        date.start = std::min(date.start, match.capturedStart());
        date.end = std::max(date.end, match.capturedEnd());
        return;
    }
}
}

std::optional<PageDate> findDate(const QString& line)
{
    if (std::ranges::none_of(line, [](QChar unit) { return unit.isDigit(); }))
        return {};
    std::optional<PageDate> first;
    for (const DateShape& shape : dateShapes()) {
        const std::optional<PageDate> date = dateIn(line, shape);
        if (date && (!first || date->start < first->start))
            first = date;
    }
    if (first)
        addTime(line, *first);
    return first;
}
}

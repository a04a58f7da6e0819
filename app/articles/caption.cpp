// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/caption.h"

#include "app/articles/pagedate.h"
#include "app/articles/pageline.h"
#include "app/articles/shape.h"
#include "app/articles/signs.h"

#include <algorithm>
#include <array>

// What follows are words of pages; none of them is shown.

namespace app {

namespace {

constexpr auto openings = std::to_array<QStringView>({
    uR"(^(?:file photo|(?:item|photo|image|slide) \d+ (?:of|/) \d+|\d+ of \d+ \||\[\d+/\d+\]|getty images\b))",
    uR"(^(?:this|these|an?)(?: [\p{L}-]+){0,3} (?:photos?|images?|pictures?|graphic)\b.{0,500}\([\p{L}/ -]{2,40}\)$)",
    uR"(^\p{Hangul}.{0,60}\(\p{Hangul}{2,10}=연합뉴스\))",
});
/// Words behind these may be sentences.
constexpr auto marks = std::to_array<QStringView>({
    uR"(^(?-i:FILE)\s?[–—-]\s)",
    uR"(^(?:media|image|video) ?(?:caption|copyright)(?:[\s,:]|$|(?-i:(?=\p{Lu}))))",
    uR"(^(?:image|video) source(?:[,:]|\s(?-i:\p{Lu})|$))",
});

/// Captions are no longer than this, in UTF-16 units.
bool isCaptionLength(const PageLine& line)
{
    return !line.isCut && line.text.size() <= 600;
}
}

namespace {

/// "… in Oslo. /CFP" and "… in Oslo. (NAME/Reuters)". Asked of every line, where a pattern would be much slower.
bool endsInAgencyBehindSlash(QStringView line)
{
    static constexpr auto agencies = std::to_array<QStringView>({u"AP", u"AFP", u"CFP", u"CMG", u"EPA", u"VCG", u"CGTN",
        u"TASS", u"Reuters", u"REUTERS", u"Xinhua", u"Getty Images"});
    const bool isBracketed = line.endsWith(u')');
    if (isBracketed)
        line.chop(1);
    if (line.isEmpty() || !line.back().isLetter())
        return false;
    constexpr qsizetype longestAgency = 13;
    const qsizetype slash = line.lastIndexOf(u'/');
    if (slash < 1 || line.size() - slash > longestAgency
        || std::ranges::find(agencies, line.sliced(slash + 1)) == agencies.end())
        return false;
    if (!isBracketed)
        return line[slash - 1] == u' ';
    constexpr qsizetype longestName = 40;
    const qsizetype open = line.lastIndexOf(u'(');
    return open > 0 && slash - open > 3 && slash - open < longestName && line[open + 1].isUpper();
}
}

std::span<const QStringView> captionOpenings()
{
    return openings;
}

std::span<const QStringView> captionMarks()
{
    return marks;
}

bool endsInCredit(const PageLine& line)
{
    if (!isCaptionLength(line))
        return false;
    static const QRegularExpression markedCredit = shape({
        // [Photo/Xinhua], (Photo by NAME), (Xinhua/NAME), [사진=NAME], （新华社记者 NAME 摄）
        uR"(\[[^\[\]]{0,40}\b(?:photos?|images?|pictures?|file|фото)\b[^\[\]]{0,60}\]\.?$)",
        uR"([(（](?:[^()（）]{0,40}[\s/])?(?:(?:file|ap) photo\b|photo(?:graph)?(?:s\b|:| by\b|/| courtesy\b)|getty images\b|фото:?))"
        uR"([^()（）]{0,80}[)）](?:\s?\(\p{L}[\p{L} ]{1,20}\))?\.?$)",
        uR"([(（](?:xinhua|reuters|afp|ap|tass|epa|cfp|vcg)/[^()（）]{2,40}[)）]\.?$)",
        uR"([(（\[【][^()（）]{0,30}(?:摄|攝|摄影|供图|资料图|资料图片|图片|사진[^()]{0,20})[)）\]】]\.?$)",
        uR"([(（\[【](?:图|圖|资料图|资料图片|사진|그래픽|表|视频)\s?[/／:：=][^\[\]()（）]{1,60}[)）\]】]$)",
        uR"(^\[(?:사진|그래픽|표|图|圖|图片|视频)\].{0,60}$)",
        // A person's place in the picture, or its date, before the agency: (L) … 2017. (Yonhap)
        uR"((?:\((?:[LRC]|left|right|center|centre|front|back)\).*|\b(?:19|20)\d\d\.?\s|\bon (?-i:\p{Lu})\p{L}{2,8}\.? \d{1,2}\.\s))"
        uR"(\((?:xinhua|yonhap(?: news)?|reuters|afp|ap|tass|kyodo|epa)\)$)",
        // /AFP Photo, AP Photo/NAME, NAME/Getty Images, REUTERS/NAME, © AGENCY / NAME
        uR"(/\s?(?-i:\p{Lu})[\p{L} ]{1,20} photo$)",
        uR"(\bap photo/[\p{L} .'’,-]{2,60}$)",
        uR"(/\s?getty images\b[^.]{0,20}$)",
        uR"((?-i:\b(?:REUTERS|AFP|EPA|TASS|Xinhua)/\p{Lu})[\p{L} .'’-]{2,50}(?:/(?:file photo|files?|pool|handout)\b)*)"
        uR"((?: purchase licensing rights)?$)",
        uR"((?<=\p{L}\p{L})/(?-i:ТАСС|TASS|РИА Новости|Reuters|REUTERS|AFP|AP|EPA|dpa|Xinhua|picture alliance)$)",
        // [NAME/AGENCY via AGENCY], [NAME/OFFICE/Pool via AGENCY]
        uR"(\[(?-i:\p{Lu})[\p{L} .’'-]{1,40}(?:/(?-i:\p{Lu})[\p{L} .’'-]{1,40}){1,3}\]$)",
        uR"(©\s?\D{2,60}$|^©\s?[^\d.]{2,40}\d{4}\s?/[^.]{2,60}$)",
        uR"(\s(?:bild|foto|image|(?-i:Photo)): (?-i:\p{Lu})[^.:]{2,80}$)",
    });
    // NAME/OUTLET and NAME / AGENCY file behind the words
    static const QRegularExpression sharedCredit = shape({
        uR"([.!?”"]\s?(?-i:\p{Lu}[\p{Lu} .'’-]{2,40}\s?/\s?\p{Lu}[\p{Lu} .'’&-]{1,30})$)",
        uR"([.!?”"]\s?(?-i:\p{Lu}[\p{L} .'’-]{2,40}\s/\s(?:AP|AFP|EPA|Reuters|REUTERS|Xinhua|TASS|Getty Images)(?: file| photo)?)$)",
    });
    // NAME (AGENCY) in capitals, right behind the words
    static const QRegularExpression nameAndAgency =
        shape({uR"([.!?”"»]\s?(?-i:\p{Lu}[\p{Lu} .'’-]{2,40}\s\(\p{Lu}[\p{L} ]{1,25}\)$))"});
    // Who is seen / OFFICE; NAME/AGENCY via AGENCY
    static const QRegularExpression seenOf = shape({
        uR"(^(?:[^\s/]+\s){5,}/\s(?-i:\p{Lu})[\p{L} ]{1,40}$)",
        uR"(/[\p{L} ]{2,30} via (?-i:AP|AFP|EPA|TASS|REUTERS|Reuters|Xinhua|Getty Images)$)",
    });
    // (NAME, OFFICE Pool Photo via AGENCY), and [AGENCY], but not behind a sentence
    static const QRegularExpression agencyInBrackets = shape({
        uR"((?<=[\p{L}\p{N}])\s\[(?-i:Reuters|AFP|AP|EPA|Xinhua|TASS|Getty Images)\]$)",
        uR"([(\[][^()\[\]]{2,110} via (?-i:AP|AFP|EPA|Reuters|REUTERS|TASS|Xinhua|Getty Images)(?:, file)?[)\]]$)",
    });
    // 记者 NAME 摄
    static const QRegularExpression reporterOfPicture = shape({uR"(记者\s?\p{Han}{2,4}\s?[摄攝]$)"});
    // The words before run into it.
    static const QRegularExpression runInCredit =
        shape({uR"((?<=[\p{L}.])\s?(?-i:Credit)(?:\.{3}|…)\s?\p{Lu}[^.]{2,80}$)"});
    // Photo: NAME, Photo by NAME, 사진=NAME, as a line or behind the words
    static const QRegularExpression namedCredit = shape({
        uR"((?:^|[.!?”")|]\s|[。！？”）]\s?)(?:photo(?:graph)?s?|image|picture|illustration|bild|foto|фото|图|图片|图片来源|사진)\s?(?:credit)?)"
        uR"(\s?(?:[:：=]|by\b)\s?[^.]{2,80}\.?$)",
    });
    // Credits are short and stand at the end; captions before them can be long.
    constexpr qsizetype longestCredit = 130;
    const qsizetype from = std::max<qsizetype>(0, line.text.size() - longestCredit);
    const QStringView end = QStringView(line.text).sliced(from);
    const Signs signs(end);
    const auto hasCredit = [&](const QRegularExpression& shape) { return shape.match(line.text, from).hasMatch(); };
    const QStringView words = end.endsWith(u'.') ? end.chopped(1) : end;
    const auto endsWith = [words](QStringView word) { return words.endsWith(word, Qt::CaseInsensitive); };
    const bool isAscii = signs.others().isEmpty();
    return (signs.has(u'/') && endsInAgencyBehindSlash(end))
        || (signs.hasOneOf(u"[(（【/©:") && hasCredit(markedCredit))
        || (!isAscii
            && (endsWith(u"архивное фото") || endsWith(u"архивное изображение") || endsWith(u"иллюстрация")
                || ((end.endsWith(u'摄') || end.endsWith(u'攝')) && hasCredit(reporterOfPicture))))
        || ((end.endsWith(u']') || end.endsWith(u')')) && signs.hasOneOf(u"([")
            && (hasCredit(agencyInBrackets) || (end.endsWith(u')') && hasCredit(nameAndAgency))))
        || (signs.has(u'/') && (hasCredit(sharedCredit) || has(seenOf, line.text)))
        || (signs.has(u'C') && end.contains(u"Credit") && hasCredit(runInCredit))
        || ((signs.hasOneOf(u":：=") || mayHold(end, "by")) && hasCredit(namedCredit));
}

bool opensCaption(const PageLine& line)
{
    static const QRegularExpression opening = anyShape({openings});
    static const QRegularExpression marked = anyShape({marks});
    return isCaptionLength(line) && ((!line.text.endsWith(u'.') && has(opening, line.text)) || has(marked, line.text));
}

bool isCaption(const PageLine& line)
{
    return opensCaption(line) || endsInCredit(line);
}

bool announcesCaption(const PageLine& line)
{
    QStringView words = line.text;
    if (words.endsWith(u',') || words.endsWith(u':'))
        words.chop(1);
    static constexpr auto labels = std::to_array<QStringView>(
        {u"image caption", u"image source", u"image copyright", u"media caption", u"video caption", u"video source"});
    return std::ranges::any_of(
        labels, [words](QStringView label) { return words.compare(label, Qt::CaseInsensitive) == 0; });
}

bool isLabelledCredit(const PageLine& line)
{
    static const QRegularExpression label =
        shape({uR"(^(?:photo|picture|image|bild|foto|фото|图|圖|사진|写真)\s?[:：=]\s?\S)"});
    return isCreditAlone(line) && has(label, line.text);
}

bool isCreditAlone(const PageLine& line)
{
    constexpr int longest = 8; // words
    return line.words <= longest && isCaption(line) && !isLegalNotice(line);
}

bool tellsWhatIsShown(const PageLine& line)
{
    constexpr int longest = 60; // words
    if (line.isCut || line.words > longest)
        return false;
    static const QRegularExpression places = shape({
        uR"([,(（]\s?(?:(?:from|second|third|front|back|top|bottom|far)\s){0,2}(?:left|right|cent(?:er|re)|(?-i:[LRC]))\s?[,)）])",
        uR"([(（](?:左|右|中|左[一二三]|右[一二三]|слева|справа|в центре|왼쪽|오른쪽|가운데)[)）])",
    });
    // In a picture people do what they do now, on a day that has its year.
    static const QRegularExpression doing = shape({
        uR"(\b(?:meets?|speaks?|talks?|shakes?|poses?|walks?|attends?|waves?|looks?|stands?|sits?|arrives?|holds?|greets?|listens?)"
        uR"(|gestures?|smiles?|toasts?|signs?|unveils?|delivers?|reviews?|addresses|inspects?|visits?|(?:is|are) (?:seen|pictured|shown))\b)",
    });
    static const QRegularExpression further = shape({uR"([\p{Ll}\d][.!?]["”’)]?\s(?-i:\p{Lu}))"}); // another sentence
    static const QRegularExpression dayFirst = shape({uR"(^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日[，,][^。]*。?$)"});
    return !has(further, line.text)
        && (has(places, line.text) || (has(doing, line.text) && findDate(line.text)) || has(dayFirst, line.text));
}
}

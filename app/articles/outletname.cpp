// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/outletname.h"

#include "app/articles/pageline.h"
#include "app/articles/shape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// What follows are words of pages; none of them is shown.

namespace app {

namespace {

bool isSectionOfEastAsia(const QString& name)
{
    if (!isOfEastAsia(name.front()))
        return false;
    static const QRegularExpression ofEastAsia = shape({
        uR"(^(?:国际|时政|中国|财经|정치|국제|북한|뉴스|전체뉴스)$)",
        uR"(^(?:国际|國際|国内|國內|社会|社會|地方|体育|體育|财经|財經|政治|军事|最新|即时|即時|今日|热点|熱門|焦点|焦點|综合|重要)新[闻聞]$)",
        uR"(^(?:\p{Han}{2,4})?(?:即時|综合|綜合)?(?:報導|报道)$)", // 台北報導, behind the reporter's name
    });
    return has(ofEastAsia, name);
}

bool isOutletOfEastAsia(const QString& words)
{
    if (!isOfEastAsia(words.front()))
        return false;
    static const QRegularExpression name = shape({
        uR"(^(?:연합뉴스|뉴시스|뉴스1|한겨레|共同通信|時事通信)$)",
        uR"(^\p{Han}{2,8}(?:社|网|網|報|报|电视台|電視台|新闻|新聞|广播网|台)(?:デジタル|オンライン|電子版)?$|^\p{Hangul}{2,6}(?:뉴스|일보|신문|통신|경제)$)",
    });
    return has(name, words);
}
}

bool isSection(const QString& words)
{
    static const QRegularExpression section = shape({
        uR"(^(?:home)?(?:world|politics|news|business|asia|europe|africa|china|russia|opinion|international|home|top)"
        uR"(|diplomacy|economy|breaking|exclusive|analysis|latest|all|u\.?[sk]\.?|local|national|cable|tech|science)"
        uR"(|health|sports?)(?: (?:news|stories))?$)",
        uR"(^(?:my|live|video|photo|related|middle east|india|japan|korea|france|germany|uk|european|asian) news$)",
        uR"(^(?:мир|политика|в мире|новости|экономика|politik|politique|international|monde)$)",
    });
    return words.isEmpty() || has(section, words) || isSectionOfEastAsia(words) || isControl(PageLine(words))
        || wordCount(words) == 0;
}

bool isOutletName(const QString& words)
{
    // Those whose names show nothing by their shape, and the shapes that most names have.
    static const QRegularExpression name = shape({
        uR"(^(?:the )?(?:reuters|xinhua|associated press|bloomberg|al jazeera|sputnik|yonhap|kyodo|guardian|economist)"
        uR"(|politico|axios|itar-tass|interfax|deutsche welle|le monde|le figaro|der spiegel|die zeit|el país|el mundo)(?:\.com)?$)",
        uR"(^(?-i:(?:AP|AFP|AAP|RT|TASS|CNN|BBC|NBC|CBS|ABC|NPR|DW|VOA|SCMP|CGTN|CCTV|NHK|UPI|EFE|DPA|ANI|PTI|FAZ|F\.A\.Z\.|NZZ))"
        uR"((?: (?:NEWS|News|WORLD|World|ニュース))?(?:-JAPAN| WEB)?)$)",
        uR"(^(?:the )?times of (?-i:\p{Lu})\p{L}+$)",
        uR"(^(?:тасс|итар-тасс|риа новости|интерфакс|коммерсантъ?|известия|ведомости|سكاي نيوز عربية|الجزيرة(?: نت)?)$)",
        uR"(^(?:\p{L}[\p{L}\p{N}-]*\.)+(?:com|cn|ru|org|net|kr|kp|uk|co\.\w\w|com\.\w\w|info|tv|eu|de|hk)$)",
        uR"(^(?!(?:by|par|von|por|di|about|contact|support|follow|subscribe|more|read)\s)(?:(?-i:\p{Lu})[\p{L}.'’-]*\s){1,4}(?:news|times|post|daily|press|journal|tribune|herald|telegraph|agency)"
        uR"(|today|gazette|review|chronicle|observer|mail|standard|globe)"
        uR"(|shimbun|zeitung|allgemeine|rundschau)(?: agency| service)?(?: \p{Lu}{2})?$)",
    });
    return !words.isEmpty() && (has(name, words) || isOutletOfEastAsia(words)) && !isSection(words);
}

bool isMinistry(const QString& words)
{
    if (!words.isEmpty() && isOfEastAsia(words.front())) {
        static const QRegularExpression ofEastAsia =
            shape({uR"(^\p{Han}{0,12}(?:外交部|外务省|外務省|大使馆|大使館)$|^외교부$)"});
        return has(ofEastAsia, words);
    }
    static constexpr auto beginnings = std::to_array<QStringView>(
        {u"ministry of ", u"the ministry of ", u"embassy of ", u"the embassy of ", u"министерство ", u"посольство "});
    if (std::ranges::none_of(
            beginnings, [&](QStringView office) { return words.startsWith(office, Qt::CaseInsensitive); }))
        return false;
    static const QRegularExpression name = shape({
        uR"(^(?:the )?(?:ministry|embassy) of (?-i:\p{Lu})[\p{L}\s.'’-]+$|^(?:министерство|посольство) [\p{L}\s-]+$)",
    });
    return has(name, words);
}

QString withoutAgencies(const QString& words)
{
    for (const QStringView end : std::to_array<QStringView>(
             {u" and news agencies", u" and agencies", u" with news agencies", u" with agencies", u" staff"}))
        if (words.endsWith(end, Qt::CaseInsensitive))
            return words.chopped(end.size());
    return words;
}

QString outletOfNotice(const QString& notice)
{
    static const QRegularExpression holder = shape({
        uR"((?:©|ⓒ|\(c\)|copyright)[\s©ⓒ\d–-]*(?:by\s|ediciones\s)?(\p{L}[\p{L}\s&'’-]{0,60}?))"
        uR"((?:\s(?:media|network|news & media|group|corporation|corp|company|limited|ltd|inc|co|gmbh|s\.\s?[la])\b.*|\s?[.,(|].*|\sall rights.*|$))",
    });
    const QString name = holder.match(notice).captured(1).trimmed();
    return isOutletName(name) ? name : QString();
}
}

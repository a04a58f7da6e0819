// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/outletname.h"

#include "app/articles/pageline.h"
#include "app/articles/shape.h"

using namespace Qt::StringLiterals;

namespace app {

bool isSection(const QString& words)
{
    static const QRegularExpression section = shape({
        uR"(^(?:home)?(?:world|politics|news|business|asia|europe|africa|china|russia|opinion|international|home|top)"
        uR"(|diplomacy|economy|breaking|exclusive|analysis|latest|all|u\.?[sk]\.?|local|national|cable|tech|science)"
        uR"(|health|sports?)(?: (?:news|stories))?$)",
        uR"(^(?:мир|политика|в мире|новости|экономика|politik|politique|international|monde|国际|时政|中国|财经|정치|국제|북한|뉴스|전체뉴스)$)",
    });
    return has(section, words) || isControl(PageLine(words)) || wordCount(words) == 0;
}

bool isOutletName(const QString& words)
{
    // Those whose names show nothing by their shape, and the shapes that most names have.
    static const QRegularExpression name = shape({
        uR"(^(?:the )?(?:reuters|xinhua|associated press|bloomberg|al jazeera|sputnik|yonhap|kyodo|guardian|economist)"
        uR"(|politico|axios|itar-tass|interfax|deutsche welle|le monde|le figaro|der spiegel|die zeit)(?:\.com)?$)",
        uR"(^(?-i:(?:AP|AFP|AAP|RT|TASS|CNN|BBC|NBC|CBS|ABC|NPR|DW|VOA|SCMP|CGTN|CCTV|NHK|UPI|EFE|DPA|ANI|PTI))"
        uR"((?: (?:NEWS|News|WORLD|World))?(?:-JAPAN)?)$)",
        uR"(^(?:тасс|итар-тасс|риа новости|интерфакс|коммерсантъ?|известия|ведомости|연합뉴스|뉴시스|뉴스1)$)",
        uR"(^(?:\p{L}[\p{L}\p{N}-]*\.)+(?:com|cn|ru|org|net|kr|kp|uk|co\.\w\w|com\.\w\w|info|tv|eu|de|hk)$)",
        uR"(^(?!(?:by|par|von)\s)(?:(?-i:\p{Lu})[\p{L}.'’-]*\s){1,4}(?:news|times|post|daily|press|journal|tribune|herald|telegraph|agency)"
        uR"(|today|gazette|review|chronicle|observer|mail|standard|globe)(?: agency| service)?(?: \p{Lu}{2})?$)",
        uR"(^\p{Han}{2,8}(?:社|网|報|报|电视台|新闻|广播网|台)$|^\p{Hangul}{2,6}(?:뉴스|일보|신문|통신|경제)$)",
    });
    return has(name, words) && !isSection(words);
}

QString outletOfNotice(const QString& notice)
{
    static const QRegularExpression holder = shape({
        uR"((?:©|\(c\)|copyright)[\s©\d–-]*(?:by\s)?(\p{L}[\p{L}\s&'’-]{0,60}?))"
        uR"((?:\s(?:media|network|news & media|group|corporation|corp|limited|ltd|inc|co)\b.*|\s?[.,(|].*|\sall rights.*|$))",
    });
    const QString name = holder.match(notice).captured(1).trimmed();
    return isOutletName(name) ? name : QString();
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/pageline.h"

#include "app/articles/caption.h"
#include "app/articles/shape.h"
#include "app/articles/signs.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

// What follows are words of pages; none of them is shown.

namespace app {

namespace {

bool isHan(QChar unit)
{
    constexpr char16_t firstHan = 0x2E80;
    return unit.unicode() >= firstHan && QChar::script(unit.unicode()) == QChar::Script_Han;
}

QSet<QString> wordSet(const QString& words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

// Patterns that a line of furniture begins with.
constexpr auto noticeOpenings = std::to_array<QStringView>({
    uR"(^(?:copyright|©|ⓒ|\(c\))\W{0,4}(?:©|ⓒ|\(c\)|by\b|the\b|\d{4}))",
    uR"(^(?:terms of (?:use|service)\b|privacy policy\b|cookie (?:policy|settings|preferences)))",
    uR"(^(?:datenschutz(?:erklärung)?|impressum|mentions légales|alle rechte vorbehalten\.?|tous droits réservés\.?|tod(?:os los derechos|os os direitos) reservados\.?|политика конфиденциальности|利用規約|이용약관|개인정보\s?처리방침)$)",
});
constexpr auto machineLines = std::to_array<QStringView>({
    uR"(^https?://\S+$|^\d{10,}$|^\+\d{1,3}$|^\(END\)$|^-(?:0|30)-$|^(?:\d{1,2}\s){2,}(?:next|下一页|след).{0,3}$)",
    uR"(^(?:\d+|an?) (?:mins?|minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:list \d+ of \d+(?:(?-i:\p{Lu}).{0,150})?|list of \d+ items|end of list)$)",
    uR"(^sign up (?:to|for)\b.{0,60}\b(?:newsletter|briefing|alert)s?$)",
    uR"(^this article is more than (?:\d+|an?|one|two|six) (?:years?|months?) old\W{0,3}$)",
    uR"(^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d)?[KM]$|^@\w{2,30}$|^Aa$)", // counts, accounts, the size of letters
    uR"(^(?:why you can trust\b.{2,30}|suggest to a friend|sign up here\.?|enter your e-?mail(?: address)?)$)",
    uR"(^기자\s?(?:페이지|구독)$|^텍스트 크기 조정$|^перейти в фотобанк$)",
    uR"(^(?:(?:estimated )?read(?:ing)? time|lese(?:zeit|dauer)|temps de lecture|ti?empo d[ei] (?:lectura|lettura|leitura)|время чтения)\s?:?\s?\d+\s?(?:min(?:ute)?s?|мин)\.?$|^\d+[ -]min(?:ute)?s? (?:to )?read$|^\d+ мин\.$)",
    uR"(^(?:follow|find|join|like|watch) (?:us|(?-i:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})) on)"
    uR"((?:[\s,]+(?:and|&|facebook|twitter|x|instagram|youtube|telegram|wechat|weibo|social media|google news))*\W{0,3}$)",
    uR"(^\(?for (?:the latest|more)\b.{0,60}\b(?:follow|visit|subscribe|download|click)\b.{0,80}$)",
    uR"(^(?:(?:you can )?share this (?:story|article|page|post)|share this (?:with|on|via)|click here (?:to|for))\b[^.]{0,60}$)",
    uR"(^(?:get|copy) (?:the |this )?(?:short )?(?:url|link)$|^continue reading\b[^.]{0,40}$)",
    uR"(^\((?-i:ATTN)\b[^()]*\)$)", // for editors
    uR"(^[【\[(（]?(?:打印|关闭|返回|收藏|推荐|转发)(?:此|本)?(?:页|页面|窗口|顶部|首页|列表|文|文章|网页|朋友|给朋友)?[】\])）]?$)",
    uR"(^(?:打开|下载|关注).{0,12}(?:APP|客户端|网|号|全文)$|^(?:加载|查看|点击)(?:更多|全文|进入)$)",
});
constexpr auto tagLists = std::to_array<QStringView>({
    uR"(^(?:tags?|topics?|key\s?words|filed under|posted in|mots[- ]clés|schlagwörter|themen|теги|метки|темы|标签|关键词|關鍵詞|태그|키워드)\s?[:：])",
    uR"(^(?:tags?|topics|related topics|archivado en|archiviato in|теги|标签|태그)[:：]?$)",
    uR"(^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$)",
});
constexpr auto deskCredits = std::to_array<QStringView>({
    uR"(^[(（\[]?(?:additional )?(?:reporting|writing|editing|compiled|translated|produced|edited))"
    uR"((?: and (?:writing|editing|reporting))? by\b)",
    uR"(^(?:source|quelle|источник|출처)\s?[:：]\s?\S(?:[^.]|(?<=\b\p{L})\.){0,40}$)",
    uR"(^(?:【纠错】)?[(（\[【]?\s?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|监制|原标题|来源)\s?[:：])",
    uR"(^this (?:article|story|report) (?:was |has been |originally |first )*(?:appeared|published)\b.{0,160}$)",
    uR"(^[(（\[]?\s?(?:(?:web|copy|photo|chief|managing|senior|duty|news) )?editors?\s?[:：])",
    uR"(^a version of this (?:article|story|editorial|column|review)\b.{0,200}$)",
    uR"(^[–—(-]+\s?with (?:assistance|reporting|contributions?|files|help|inputs?) (?:by|from)\b)",
    uR"(^by (?-i:\p{Lu})[^()<>]{2,60} [(<]\S+@\S+[)>]$|^(?:\p{Hangul}{2,6}/)?\p{Hangul}{2,5}\s?\p{Hangul}{2,6}\s[(<]?\S+@\S+$)",
    uR"(^《[^《》]{2,12}》\s?[(（][^()（）]{4,30}版\s?[)）]$)", // the printed paper's page
    uR"(^(?:newspaper|print) headline\s?:)", uR"(^\S+@\S+\.\w{2,}[)>\]]?$|^==\s?\p{Lu}\p{L}+$)",
    uR"(^(?-i:\p{Ll}{2,4}(?:/\p{Ll}{2,4})*) \([\p{L}\s,.-]{2,60}\)$)", // ab/cd (afp, dpa)
});

/// The words that a control's name is made of, in lower case, one after the other; ends where @p take answers false.
void forEachWord(QStringView text, auto&& take)
{
    const auto isPart = [](QChar unit) { return unit.isLetterOrNumber() || unit == u'@' || unit == u'+'; };
    for (auto first = std::ranges::find_if(text, isPart); first != text.end();) {
        const auto end = std::find_if_not(first, text.end(), isPart);
        if (!take(QStringView(first, end).toString().toLower()))
            return;
        first = std::find_if(end, text.end(), isPart);
    }
}
}

PageLine::PageLine(QString lineText, Span paragraph, bool isLineCut)
    : text(std::move(lineText))
    , span(paragraph)
    , isCut(isLineCut)
    , words(wordCount(text))
{
}

int wordCount(QStringView text)
{
    int words = 0;
    int han = 0;
    bool inWord = false;
    for (const QChar unit : text) {
        const bool wide = isHan(unit);
        han += wide;
        const bool letter = !wide && (unit.isLetterOrNumber() || unit.isSurrogate());
        words += letter && !inWord;
        inWord = letter || (inWord && (unit == u'\'' || unit == u'’' || unit == u'-' || unit == u'.'));
    }
    return words + (han + 1) / 2;
}

namespace {

/// "Colder Days Forecast for Wed. after Alert Tues.": its point is that of a word cut short.
bool isTitleInCapitals(QStringView line)
{
    static const QRegularExpression cutShort = shape(
        {uR"(^(?-i:(?:\p{Lu}\.){2,}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Inc|Corp|Ltd|Co|Jr|Sr|Gov|Sen|Rep)\.)$)"});
    const QStringView last = line.sliced(line.lastIndexOf(u' ') + 1);
    // Most sentences end in a word without a capital, and need no pattern.
    if (line.size() > 150 || last.size() == line.size() || !last.endsWith(u'.') || !last.front().isUpper()
        || !has(cutShort, last))
        return false;
    int words = 0;
    int capitals = 0;
    constexpr qsizetype shortest = 4; // shorter words have small letters in headlines, too
    for (const QStringView word : line.split(u' ')) {
        words += word.size() >= shortest;
        capitals += word.size() >= shortest && !word.front().isLower();
    }
    return capitals * 4 >= words * 3;
}
}

bool isProse(const PageLine& line)
{
    const int words = line.words;
    if (line.isCut || words >= 40)
        return true;
    QStringView end = line.text;
    while (!end.isEmpty() && QStringView(u"\"'”’»)]）」』").contains(end.back()))
        end.chop(1);
    // Headlines ask and shout; only a full stop tells a short sentence from one.
    if (end.endsWith(u'?') || end.endsWith(u'!') || end.endsWith(u'？') || end.endsWith(u'！'))
        return words >= 15;
    // July 4, 2017 9:48 p.m.
    static const QRegularExpression timeOfDay = shape({uR"(\b(?:19|20)\d\d\b.{0,12}\d\s?[ap]\.m\.$)"});
    if (words <= 12 && has(timeOfDay, line.text))
        return false;
    // The last sentence, and the agency that it comes from: … on Tuesday. AFP
    static const QRegularExpression signature = shape({uR"((?-i:\p{Ll})\.["”’]?\s(?-i:\p{Lu}{2,10})$)"});
    if (words >= 8 && end.back().isUpper() && has(signature, end))
        return true;
    if (isTitleInCapitals(end) || (words < 15 && end.endsWith(u".."))) // a teaser that was cut off
        return false;
    return words >= 4 && (end.endsWith(u'.') || end.endsWith(u'。') || end.endsWith(u'…'));
}

bool sharesScript(QStringView text, QStringView sample)
{
    // Japanese is written in three, of which a headline may have one alone.
    const auto scriptOf = [](QChar letter) {
        const QChar::Script script = QChar::script(letter.unicode());
        return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QChar::Script_Han : script;
    };
    std::map<QChar::Script, int> counts;
    for (const QChar unit : sample)
        if (unit.isLetter())
            ++counts[scriptOf(unit)];
    const auto main = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    if (main == counts.end())
        return true;
    const auto letters = std::ranges::count_if(text, [](QChar unit) { return unit.isLetter(); });
    const auto same =
        std::ranges::count_if(text, [&](QChar unit) { return unit.isLetter() && scriptOf(unit) == main->first; });
    return same * 5 >= letters * 3; // names in Latin letters stand in headlines of any script
}

namespace {

/// The part of a line that tells whether it is a notice.
QStringView beginningOf(const PageLine& line)
{
    constexpr qsizetype far = 300;
    return QStringView(line.text).first(std::min<qsizetype>(line.text.size(), far));
}

bool namesRights(const PageLine& line)
{
    static const QRegularExpression rights = shape({
        uR"((?:©|ⓒ|\(c\))\s?(?:copyright\s)?\d{4}|^©\s?\D{2,60}\b(?:GmbH|S\.\s?[LA]\.|Ltd|Inc)(?:\s[\d–-]+)?\.?$)",
        uR"(\ball rights reserved\b)",
        uR"(版权所有|版權所有|未经.{0,10}授权|все права защищены|جميع الحقوق محفوظة|無断転載|무단\s?전재|저작권자)",
        uR"(\b(?:uses?|accept|allow|our)\b.{0,20}\bcookies\b|файлы cookie)",
    });
    if (line.isCut)
        return false;
    const QStringView words = beginningOf(line);
    const Signs signs(words);
    // Letters and signs of the Latin script, and the quotes and dashes of all.
    const bool isLatin = std::ranges::all_of(signs.others(),
        [](QChar unit) { return unit < QChar(0x370) || (unit >= QChar(0x2000) && unit < QChar(0x2070)); });
    const bool mayName = !isLatin || signs.has(u'©') || (signs.has(u'(') && mayHold(words, "(c)"))
        || (signs.hasOneOf(u"gG") && mayHold(words, "rights")) || (signs.hasOneOf(u"kK") && mayHold(words, "cookie"));
    return mayName && has(rights, words);
}

bool opensNotice(const PageLine& line)
{
    static const QRegularExpression opening = anyShape({noticeOpenings});
    return !line.isCut && has(opening, beginningOf(line));
}

/// Controls have names no longer than this, in UTF-16 units.
bool isControlLength(const PageLine& line)
{
    return line.text.size() <= 150;
}

bool isMachineLine(const PageLine& line)
{
    static const QRegularExpression machine = anyShape({machineLines});
    return isControlLength(line) && has(machine, line.text);
}

/// Names of controls whose words may mean anything else.
bool isWholeControl(const QString& line)
{
    static const QSet<QString> names{u"x"_s, u"x.com"_s, u"like"_s, u"e-mail"_s, u"..."_s, u"text size"_s,
        u"choose your language"_s, u"read in english"_s, u"lire en anglais"_s, u"leer en español"_s,
        u"この記事をシェア"_s, u"この記事をシェアする"_s, u"メールでシェアする"_s, u"facebookでシェアする"_s,
        u"twitterでシェアする"_s, u"xでシェアする"_s};
    constexpr qsizetype longest = 20;
    return line.size() <= longest && names.contains(line.toLower());
}

/// Asks to subscribe, to join or to agree: Join our Telegram channel to …, By signing up you agree …
bool isAppeal(const QString& line)
{
    // Told by its words, as patterns would have to be tried on every line of the report.
    constexpr qsizetype longest = 250;
    if (line.size() > longest || !QStringView(u"SJFGABPR").contains(line.front()))
        return false;
    struct Appeal
    {
        QStringView verb;
        QStringView object;
    };
    static constexpr auto appeals = std::to_array<Appeal>({
        {u"Sign up", u"newsletter"},
        {u"Sign up", u"inbox"},
        {u"Subscribe ", u"newsletter"},
        {u"Subscribe ", u"channel"},
        {u"Get ", u"newsletter"},
        {u"Get ", u"your inbox"},
        {u"Join ", u"telegram"},
        {u"Join ", u"whatsapp"},
        {u"Follow ", u"telegram"},
        {u"Follow ", u" on facebook"},
        {u"Follow ", u" at http"},
        {u"Add ", u"preferred source"},
        {u"Save articles", u"to read"},
        {u"By signing up", u"you agree"},
        {u"By subscribing", u"you agree"},
        {u"Privacy Notice:", u"newsletter"},
        {u"Sigue ", u"newsletter"},
        {u"Síguenos ", u"facebook"},
        {u"Suscríbete ", u"boletín"},
        {u"Suscríbete ", u"newsletter"},
        {u"Recibe ", u"boletín"},
    });
    const auto isOfLine = [&line](const Appeal& appeal) {
        return line.startsWith(appeal.verb) && line.contains(appeal.object, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(appeals, isOfLine))
        return true;
    // Sign up to Harbour Edition
    constexpr qsizetype longestName = 40;
    constexpr QStringView signUp = u"Sign up to ";
    return line.size() <= longestName && line.startsWith(signUp) && line.size() > signUp.size()
        && line[signUp.size()].isUpper() && !line.endsWith(u'.');
}

bool hasWordsOfControls(const PageLine& line)
{
    if (isWholeControl(line.text) || isAppeal(line.text))
        return true;
    if (!isControlLength(line))
        return false;
    // All words must be ones that controls are made of, and one of them must be of no other use on a page.
    static const QSet<QString> telling = wordSet(
        u"share print email copied urlcopied facebook twitter whatsapp telegram linkedin weibo wechat subscribe "
        u"newsletter "
        u"newsletters advertisement sponsored bookmark menu skip login sign log min mins follow listen "
        u"download font scroll resize javascript player ajouter save 댓글 シェア シェアする ツイート ツイートする "
        u"ポスト ポストする ブックマーク メール メールする 印刷 印刷する "
        u"compartir copiar enviar escuchar guardar comentar comentarios suscríbete suscriptores "
        u"lettura imprimir condividi stampa مشاركة поделиться подписаться подписывайтесь "
        u"реклама "
        u"распечатать обсудить "
        u"tweet copy comparte compartilhar compartilhe regístrate versenden merken "
        u"zusammenfassen envoyer contribuer réutiliser condividere ascolta "
        u"отправить 전체보기 읽어드립니다 링크복사 小字号 大字号 lineで送る メールで送る リンクをコピー "
        u"partager publicité imprimer connecter abonner lecture teilen drucken anzeige werbung anmelden abonnieren "
        u"вконтакте телеграм одноклассники скопировать "
        u"springen merkliste lesezeichen kommentare kopieren anhören abonnenten abonnés copier écouter "
        u"bookmarked reprints playerclose فيسبوك واتساب تويتر حفظ "
        u"分享 分享到 分享到微信 分享到微博 打印 字号 字体 字體 缩小字体 放大字体 收藏 广告 微信 微博 纠错 "
        u"공유 공유하기 인쇄 광고 구독 글자크기조정 글자크기 좋아요 지면보기 스크랩 바로가기 조회수 작성일 등록일 이전글 다음글"_s);
    static const QSet<QString> helping = wordSet(
        u"+ a a+ all alerts and app article below by comment comments content continue continues copy daily "
        u"e mail for free friend full get icon in instagram learn like link main minute minutes more navigation now "
        u"on our out page post read reading reddit reply save search send size story text the this to "
        u"close player english today tweet up us via video weekly with x your youtube в на нас наш канал новости "
        u"auf per sur par seguir leyendo gratis comentarios esta no l articolo artigo notícia ссылку почте по "
        u"기사 기사를 "
        u"à après au aller article ce contenu de la le les lire min nos s se sélections suite temps vos zu zum zur "
        u"cet lien réservé aux minuti di su el los en por correo electrónico enlace ir este artículo noticia nuestra "
        u"exclusivo para after promotion order "
        u"artikel hauptnavigation inhalt jetzt suche zur hinzufügen hören setzen 到 大 中 小 본문 메뉴 뉴스"_s);
    static const QRegularExpression script = shape({uR"(\b(?:enable|activate|aktivieren sie) javascript\b)"});
    if (mayHold(line.text, "javascript") && has(script, line.text))
        return true;
    constexpr int mostWords = 12;
    // Parted at each sign they are no fewer than as a reader counts them, but for those written without spaces.
    if (line.words > mostWords && std::ranges::none_of(line.text, isHan))
        return false;
    int words = 0;
    bool tells = false;
    bool isOther = false;
    forEachWord(line.text, [&](const QString& word) {
        const bool isTelling = telling.contains(word);
        tells |= isTelling;
        isOther = ++words > mostWords || (!isTelling && !helping.contains(word) && !word.front().isDigit());
        return !isOther;
    });
    return tells && !isOther;
}
}

bool isLegalNotice(const PageLine& line)
{
    return opensNotice(line) || namesRights(line);
}

bool isControl(const PageLine& line)
{
    return isMachineLine(line) || hasWordsOfControls(line);
}

bool isPointer(const PageLine& line)
{
    // Alone on the line, or with a colon before what they point to: "Related" by itself may begin a subhead.
    static const QRegularExpression pointer = shape({
        uR"(^\W{0,3}(?:(?:read|keep|continue) (?:more|also|next|on|reading)|also read|see also|what to read next)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:(?:see|view|show) all|(?:explore|discover|show|view|load|see) more)(?: stories| news| articles| topics| on these topics)?\W{0,3}$)",
        uR"(^\W{0,3}more (?:on this(?: story)?|coverage|stories)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:related|suggested) (?:articles?|stories|story|news|coverage|content|posts?|links?|topics?|reading|videos?)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in))\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:(?:the )?(?:latest|top|more) (?:news|stories|headlines)|trending(?: now)?)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:editor[’']?s[’']? (?:picks?|choice)|don[’']t miss)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:lire aussi|à lire aussi|lire (?:la suite|plus)|sur le même sujet|les plus lus|dans la même rubrique|más (?:información|noticias)|noticias relacionadas|(?:te|le) puede interesar|(?:lea|lee|vea|ver) (?:también|además|más)|leer más|leggi anche|leia (?:também|mais)|اقرأ أيضا|مواضيع ذات صلة)\W{0,3}(?:$|[:：|]))",
        uR"(^\W{0,3}(?:lesen sie auch|mehr (?:zum thema|dazu)|das könnte sie auch interessieren|meistgelesen|zum thema)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:(?:читайте|смотрите) также|(?:материалы )?по теме|рекомендуем|главное сейчас|новости партн[её]ров)\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}сам(?:ое|ые) (?:читаем|популярн|обсуждаем|важн)\p{L}+(?: новости| за \p{L}+)?\W{0,3}$)",
        // 相关新闻, 热门阅读, 推荐文章: what is pointed at is a kind of reading
        uR"(^\W{0,3}(?:相关|相關|热门|熱門|热点|最热|最新|推荐|推薦|延伸|精彩|精选|更多|猜你喜欢|为您推荐|关联))"
        uR"((?:新闻|新聞|阅读|閱讀|报道|報導|链接|稿件|文章|推荐|推薦|内容|图集|资讯|专题|视频|排行)?\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:新闻|阅读|点击|热点|一周|24小时|月度)?排行榜?\W{0,3}$)",
        uR"(^\W{0,3}(?:관련\s?(?:기사|뉴스|영상)|(?:많이|가장 많이) 본 (?:뉴스|기사)|(?:핫|인기|추천|최신|실시간)\s?(?:뉴스|기사))\W{0,3}(?:$|[:：]))",
        uR"(^\W{0,3}(?:関連(?:記事|ニュース|キーワード)|あわせて読みたい|アクセスランキング)\W{0,3}(?:$|[:：]))",
        uR"(^most (?:viewed|read|popular|watched|commented|shared|liked|saved|recent)(?:$|\s(?:in|on|this|today|now|stories|articles|news)\b))",
        uR"(^more (?:from|on|in|about) [\p{L}\s.]{2,40}$)",
    });
    // Related article What that is called, run together by the copy
    constexpr QStringView relatedArticle = u"Related article ";
    return line.text.size() <= 200 && !line.text.endsWith(u'.')
        && (line.text.startsWith(relatedArticle) || has(pointer, line.text));
}

bool isTagList(const PageLine& line)
{
    static const QRegularExpression label = anyShape({tagLists});
    return line.text.size() <= 400 && has(label, line.text);
}

bool isDeskCredit(const PageLine& line)
{
    static const QRegularExpression credit = anyShape({deskCredits});
    return line.text.size() <= 300 && has(credit, line.text);
}

bool endsArticle(const PageLine& line)
{
    static const QRegularExpression end = shape({
        uR"(^\W{0,3}(?:leave a (?:reply|comment)|(?:post|add|write|leave) (?:a|your) comments?|join the (?:conversation|discussion))\W{0,3}$)",
        uR"(^\W{0,3}(?:back to (?:the )?top|наверх|about the authors?|end of article)\W{0,3}$)",
        uR"(^\W{0,3}(?:\d+ )?comments?(?: \(?\d+\)?)?\W{0,3}$)",
        uR"(^\W{0,3}(?:show|view|see|read) (?:all )?(?:the )?(?:\d+ )?comments\W{0,3}$)",
        uR"(^\W{0,3}(?:оставить )?комментари[ий](?: \(?\d+\)?)?\W{0,3}$)",
        uR"(^\W{0,3}(?:댓글(?: ?\d+개?)?|(?:网友|发表)?评论(?:[(（]?\d+[)）]?)?)\W{0,3}$)",
    });
    return line.text.size() <= 60 && has(end, line.text);
}

namespace {

/// Words that the names of sections are made of, in lower case.
const QSet<QString>& wordsOfSections()
{
    static const QSet<QString> words = wordSet(
        u"home news world politics diplomacy business economy finance markets military defense defence science space "
        u"society culture sports sport press opinion life style lifestyle tech technology video photo photos events "
        u"documents structure contacts search health travel entertainment arts weather local nation national "
        u"asia europe africa americas china russia главная новости мир политика экономика общество культура спорт "
        u"наука "
        u"происшествия армия события структура видео фото документы контакты поиск регионы бизнес технологии мнения "
        u"정치 경제 사회 문화 국제 세계 북한 스포츠 연예 오피니언 최신기사 전체기사 포토 지역 산업 금융 증권 "
        u"accueil monde politique économie société sciences idées politik wirtschaft welt kultur wissen startseite "
        u"mundo internacional política economía sociedad deportes opinión"_s);
    return words;
}

/// "Politics World Business & Economy Sports": names of sections, one after the other, and nothing else.
bool isMenu(const QString& line)
{
    if (line.size() > 400 || !line.contains(u' '))
        return false;
    static const QRegularExpression sentence = shape({uR"([.!?:;,"“”«»…。]|\d)"});
    if (has(sentence, line))
        return false;
    int words = 0;
    int known = 0;
    forEachWord(line, [&](const QString& word) {
        ++words;
        known += wordsOfSections().contains(word);
        return true;
    });
    constexpr int fewest = 3;
    return known >= fewest && known * 2 >= words;
}
}

bool hasWordOfSection(const QString& line)
{
    bool found = false;
    forEachWord(line, [&](const QString& word) { return !(found = wordsOfSections().contains(word)); });
    return found;
}

bool isBreadcrumb(const PageLine& line)
{
    static const QRegularExpression separator = shape({uR"(\s?[\\»›>|]\s?|\s/\s)"});
    // 首页 军事 国内 国际: spaces part names only where they part no words
    static const QRegularExpression list = shape({uR"(^\p{Han}{2,4}(?:\s\p{Han}{2,4}){3,}$)"});
    if (has(list, line.text))
        return true;
    if (isMenu(line.text))
        return true;
    if (line.text.size() > 120 || !has(separator, line.text))
        return false;
    const QStringList names = line.text.split(separator, Qt::SkipEmptyParts);
    return std::ranges::all_of(names, [](const QString& name) { return wordCount(name) <= 4; });
}

bool isFurniture(const PageLine& line)
{
    // To begin with a pattern costs more than to find that it does not fit, and most lines are the report's own: so all
    // openings are looked for at once.
    static const QRegularExpression openings =
        anyShape({captionOpenings(), captionMarks(), noticeOpenings, machineLines, tagLists, deskCredits});
    return endsInCredit(line) || namesRights(line) || hasWordsOfControls(line) || isPointer(line)
        || (has(openings, line.text)
            && (opensCaption(line) || opensNotice(line) || isMachineLine(line) || isTagList(line)
                || isDeskCredit(line)));
}
}

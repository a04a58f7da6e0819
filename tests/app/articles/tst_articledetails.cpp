// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/articledetails.h"
#include "app/base/utf8.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Pages written for this test, in the shapes that copies from the sites of news outlets have. In each, the lines that
/// begin with "~ " are the furniture that must be found (the mark is taken off), and no other line may be.
struct Page
{
    const char* name;
    const char* title;
    const char* byline;
    const char* outlet;
    const char* published;
    const char* dateline;
    const char* headSpan;
    const char* datelineSpan;
    const char* lines;
};

static const Page pages[] = {
    {"a wire report with a slash-separated date", "China, Russia call for restraint on Korean Peninsula",
        "Anna Example", "Reuters", "2017-07-04T09:48", "MOSCOW",
        "By Anna Example, Reuters\nJuly 4, 2017 / 9:48 AM / 7 years ago", "MOSCOW (Reuters) -",
        R"(~ World News
China, Russia call for restraint on Korean Peninsula
By Anna Example, Reuters
July 4, 2017 / 9:48 AM / 7 years ago
~ 3 Min Read

MOSCOW (Reuters) - China and Russia proposed on Tuesday that Pyongyang suspend its tests.
The two foreign ministries issued a joint statement after the talks.
~ (Reporting by Anna Example; Editing by Ben Sample)
~ Our Standards: The Thomson Reuters Trust Principles.
~ © 2024 Reuters. All rights reserved)"},

    {"a Russian agency in English", "Lavrov says Moscow is ready for talks", "", "TASS", "2017-07-04T13:20", "MOSCOW",
        "4 July 2017, 13:20\nTASS", "MOSCOW, July 4. /TASS/.",
        R"(4 July 2017, 13:20
TASS
Lavrov says Moscow is ready for talks
~ Sergey Lavrov © Ministry press office/TASS

MOSCOW, July 4. /TASS/. Russian Foreign Minister Sergey Lavrov said on Tuesday that Moscow was ready for talks.
He spoke after a meeting with his Chinese counterpart.
~ Tags: Foreign policy, Sergey Lavrov
~ Share)"},

    {"a broadcaster with a time before the date", "Xi arrives in Moscow for two-day visit", "Anna Example", "CNN",
        "2017-07-04T09:48", "", "By Anna Example, CNN\nUpdated 9:48 AM ET, Tue July 4, 2017", "",
        R"(~ Skip to main content
Xi arrives in Moscow for two-day visit
By Anna Example, CNN
Updated 9:48 AM ET, Tue July 4, 2017

Chinese President Xi Jinping has arrived in the Russian capital for a two-day visit.
~ Advertisement
The visit is his third to Russia in two years, the Kremlin said.
~ READ ALSO: What the two leaders want
Both sides are expected to sign a statement on the Korean Peninsula.
~ Sign up for our newsletter
~ More from CNN)"},

    {"a paper that names publication and update", "Beijing and Moscow oppose THAAD deployment", "Anna Example",
        "The Example Post", "2017-07-04T09:48", "BEIJING",
        "By Anna Example | The Example Post\nPublished: July 4, 2017 9:48 AM EDT | Updated: July 5, 2017 8:02 AM EDT",
        "BEIJING --",
        R"(~ Subscribe
~ Home > World > Asia
Beijing and Moscow oppose THAAD deployment
By Anna Example | The Example Post
Published: July 4, 2017 9:48 AM EDT | Updated: July 5, 2017 8:02 AM EDT
~ Share this

BEIJING -- The two neighbours are against the American system in South Korea.
~ We use cookies to improve your experience on this site.
A spokesman told reporters that the deployment harmed the balance of the region.
~ Comments (12)
~ I do not believe a word of this, and neither does my neighbour.)"},

    {"a Chinese portal", "习近平同俄罗斯总统普京举行会谈", "", "新华网", "2017-07-04T09:48", "莫斯科",
        "2017年07月04日 09:48 来源：新华网", "新华社莫斯科7月4日电（记者甲乙）",
        R"(~ 首页
习近平同俄罗斯总统普京举行会谈
2017年07月04日 09:48 来源：新华网
~ 分享到 微信 微博

新华社莫斯科7月4日电（记者甲乙）国家主席习近平在莫斯科克里姆林宫同俄罗斯总统普京举行会谈。
两国元首就朝鲜半岛问题交换了意见，强调中俄立场一致。
~ 7月4日，两国元首在会谈前握手。新华社记者 丙丁 摄
双方都反对在韩国部署“萨德”系统。
~ 【责任编辑：某某】
~ 相关新闻
~ 中俄发表联合声明)"},

    {"a Chinese paper with labels", "王毅会见俄罗斯外长拉夫罗夫", "甲乙丙", "环球时报", "2017-02-17", "",
        "来源：环球时报 作者：甲乙丙 2017-02-17", "",
        R"(王毅会见俄罗斯外长拉夫罗夫
来源：环球时报 作者：甲乙丙 2017-02-17

外交部长王毅十六日在德国波恩会见俄罗斯外长拉夫罗夫。
王毅说，中俄应当继续维护战略稳定，加强在国际事务中的协调。
~ 版权所有，未经授权不得转载)"},

    {"a Chinese short report that opens with its place", "中俄外长谈朝鲜半岛局势", "", "", "2017-07-04", "北京",
        "2017年7月4日", "北京7月4日电",
        R"(中俄外长谈朝鲜半岛局势
2017年7月4日

北京7月4日电 中国外交部发言人表示，中方主张通过对话解决问题。
发言人说，各方应当保持克制，避免局势进一步升级。)"},

    {"a Russian agency in Russian", "Путин и Си Цзиньпин обсудили Корейский полуостров", "", "ТАСС", "2017-07-04T09:48",
        "МОСКВА", "4 июля 2017, 09:48\nТАСС", "МОСКВА, 4 июля. /ТАСС/.",
        R"(Путин и Си Цзиньпин обсудили Корейский полуостров
4 июля 2017, 09:48
ТАСС
~ © Пресс-служба президента РФ/ТАСС

МОСКВА, 4 июля. /ТАСС/. Президент России провел переговоры с председателем КНР в Кремле.
Стороны выступили против размещения систем ПРО в регионе.
~ Читайте также
~ Песков рассказал о подготовке визита)"},

    {"a Russian agency with its name behind the dash", "Лавров рассказал о переговорах в Москве", "", "РИА Новости",
        "2017-07-04T12:05", "МОСКВА", "РИА Новости\n12:05 04.07.2017", "МОСКВА, 4 июл — РИА Новости.",
        R"(~ Политика
Лавров рассказал о переговорах в Москве
РИА Новости
12:05 04.07.2017

МОСКВА, 4 июл — РИА Новости. Глава российского МИД рассказал журналистам о переговорах.
По его словам, стороны договорились продолжить консультации.
~ Поделиться)"},

    {"a Korean agency", "시진핑·푸틴, 한반도 비핵화 협력 합의", "", "연합뉴스", "2017-07-04T09:48", "서울",
        "입력 2017.07.04 09:48\n연합뉴스", "(서울=연합뉴스) 홍길동 기자 =",
        R"(시진핑·푸틴, 한반도 비핵화 협력 합의
입력 2017.07.04 09:48
연합뉴스

(서울=연합뉴스) 홍길동 기자 = 중국과 러시아 정상은 한반도 비핵화를 위해 협력하기로 했다.
두 정상은 사드 배치에 반대한다는 입장을 다시 밝혔다.
~ hong@example.kr
~ <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>
~ 댓글 12)"},

    {"a Korean paper with a reporter's line", "러시아 외무장관, 대화 재개 촉구", "김철수 기자", "예시일보",
        "2017-07-04T15:05", "모스크바", "예시일보 | 김철수 기자\n기사입력 2017. 7. 4. 오후 3:05", "[모스크바=예시일보]",
        R"(러시아 외무장관, 대화 재개 촉구
예시일보 | 김철수 기자
기사입력 2017. 7. 4. 오후 3:05

[모스크바=예시일보] 러시아 외무장관은 4일 기자회견에서 대화 재개를 촉구했다.
그는 모든 당사국이 자제해야 한다고 말했다.
~ 관련기사)"},

    {"a transcript on a government's site", "Press statements following Russian-Chinese talks", "", "",
        "2017-07-04T16:30", "", "July 4, 2017 16:30 The Kremlin, Moscow", "",
        R"(Press statements following Russian-Chinese talks
July 4, 2017 16:30 The Kremlin, Moscow

Vladimir Putin: Our talks were substantive and were held in a warm atmosphere.
Xi Jinping: I fully share the assessment that the President has just given.
Question: What was said about the peninsula?
Vladimir Putin: We agreed on a road map that both countries support.)"},

    {"a summary before the byline", "Russia and China deepen ties", "Anna Example", "", "2024-05-16", "",
        "By Anna Example\n16 May 2024", "",
        R"(Russia and China deepen ties
The two presidents met in Beijing and signed a statement on a new era.
By Anna Example
16 May 2024

Vladimir Putin and Xi Jinping met in the Great Hall of the People on Thursday.
They spoke for two hours, according to the Kremlin.)"},

    {"a page that repeats its headline with the outlet's name", "Putin lands in Beijing on state visit", "", "BBC News",
        "2024-05-16", "", "16 May 2024", "",
        R"(~ Putin lands in Beijing on state visit - BBC News
Putin lands in Beijing on state visit
16 May 2024

The Russian president has landed in the Chinese capital at the start of a state visit.
He will hold talks with Xi Jinping later on Thursday.)"},

    {"a headline that carries the outlet's name and stands alone", "Putin lands in Beijing on state visit", "",
        "BBC News", "", "", "", "",
        R"(Putin lands in Beijing on state visit | BBC News

The Russian president has landed in the Chinese capital at the start of a state visit.
He will hold talks with Xi Jinping later on Thursday.)"},

    {"an American local paper with state and agency", "Senators question missile shield plan", "", "", "2017-02-17",
        "RENO, Nev.", "Feb 17, 2017", "RENO, Nev. (AP) —",
        R"(Senators question missile shield plan
Feb 17, 2017

RENO, Nev. (AP) — Two senators asked on Friday what the missile shield in South Korea would cost.
The Pentagon has not given a figure so far.
~ Leave a comment)"},

    {"a Xinhua report in English", "Chinese FM calls for calm", "", "Xinhua", "2017-02-17T13:42", "BONN, Germany",
        "Source: Xinhua | 2017-02-17 13:42:05 | Editor: ying", "BONN, Germany, Feb. 17 (Xinhua) --",
        R"(Chinese FM calls for calm
Source: Xinhua | 2017-02-17 13:42:05 | Editor: ying

BONN, Germany, Feb. 17 (Xinhua) -- The Chinese foreign minister called for calm on Friday.
~ Wang Yi speaks in Bonn, Germany, Feb. 17, 2017. (Xinhua/Some Body)
He met his Russian counterpart on the sidelines of a meeting.)"},

    {"pictures in the middle of the report", "Leaders meet at forum in Beijing", "Anna Example", "", "2017-05-15", "",
        "By Anna Example\n15 May 2017", "",
        R"(Leaders meet at forum in Beijing
By Anna Example
15 May 2017

~ Guests arrive for the opening of the forum on Sunday. Photo: Ben Sample/Getty Images
The forum brought together leaders of twenty-nine countries.
~ The family photo of the leaders. REUTERS/Ben Sample
Analysts said the photo was telling.
~ File photo of the conference center. (Photo by Ben Sample)
The next forum will be held in two years.)"},

    {"subheads and fragments of the report", "What the two sides agreed on in Moscow", "Anna Example", "", "2017-07-04",
        "", "By Anna Example\n2017-07-04", "",
        R"(What the two sides agreed on in Moscow
By Anna Example
2017-07-04

The statement has three parts, and each concerns the region.
Comments
THAAD
Both capitals oppose the system and say so in the first part.
Related issues
The second part is about energy, and it is the longest of all.
Putin’s visit takes
Comments from the region
The third part has not been published yet, an official said.)"},

    {"a subhead right under the head", "What Moscow and Beijing want", "Anna Example", "", "2017-07-04", "",
        "By Anna Example\n2017-07-04", "",
        R"(What Moscow and Beijing want
By Anna Example
2017-07-04

THAAD
Both capitals oppose the system and say so in a statement.
Both want talks.)"},

    {"a page with its whole menu", "Two presidents sign a joint statement", "Anna Example", "", "2024-05-16", "",
        "By Anna Example\n16 May 2024", "",
        R"(~ Sign in
~ News
~ Sport
~ Evening News
~ Weather
~ TV guide
~ More
Two presidents sign a joint statement
By Anna Example
16 May 2024

The Russian and the Chinese president have signed a joint statement in Beijing.
They spoke for two hours.)"},

    {"an update on a line of its own", "Two presidents sign a joint statement", "", "", "2024-05-16T08:00", "",
        "Updated: 17 May 2024 10:15\nPublished: 16 May 2024 08:00", "",
        R"(Two presidents sign a joint statement
Updated: 17 May 2024 10:15
Published: 16 May 2024 08:00

The Russian and the Chinese president have signed a joint statement in Beijing.
They spoke for two hours.)"},

    {"an inline box of other articles", "Summit ends without a statement", "Anna Example", "", "2017-07-08", "",
        "By Anna Example\n8 July 2017", "",
        R"(Summit ends without a statement
By Anna Example
8 July 2017

The meeting in Hamburg ended on Saturday without a common statement.
~ Read more: The view from Berlin
~ Related articles
Two delegations left before the closing dinner, an official said.
A third stayed for talks that lasted into the night, according to the host.
~ Topics: Germany, G20
~ Follow us on Twitter
~ © 2017 Example Media Ltd)"},

    {"an interview by a weekly, names in capitals", "THE VIEW FROM THE KREMLIN", "ANNA EXAMPLE", "", "2017-07-01", "",
        "BY ANNA EXAMPLE\nSaturday, 1 July 2017", "",
        R"(THE VIEW FROM THE KREMLIN
BY ANNA EXAMPLE
Saturday, 1 July 2017

We met the spokesman in his office, where he had ten minutes for us.
Spokesman: The visit has been prepared for months, and we expect results.
Weekly: What results does Moscow expect from the visit to the capital?)"},

    {"only the report, as pasted into an editor", "", "", "", "", "", "", "",
        R"(China and Russia are both opposed to installing the system, the two presidents stressed.
They met in the Kremlin shortly after the arrival of the guest.)"},

    {"a headline over a report, and nothing else", "Xi and Putin stress common ground", "", "", "", "", "", "",
        R"(Xi and Putin stress common ground

China and Russia are both opposed to installing the system, the two presidents stressed.)"},

    {"a bullet list stands in for a headline", "Both presidents sign a statement on cooperation", "", "", "", "Beijing",
        "", "Beijing:",
        R"(• Both presidents sign a statement on cooperation
  • The guest is in the capital for two days

Beijing: The two presidents signed a statement on cooperation on Thursday.
The statement was published in the evening.)"},

    {"a list of links without any report", "", "", "", "", "", "", "",
        R"(Putin
Xi
Lavrov and Wang meet)"},
};

class ArticleDetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void findsDetails_data();
    void findsDetails();
    void spansCoverTheWordsThatAreGiven_data() { findsDetails_data(); }
    void spansCoverTheWordsThatAreGiven();
    void marksOnlyFurniture_data() { findsDetails_data(); }
    void marksOnlyFurniture();
    void looksAtTheEdgesOfALongTextOnly();
    void standsAnyText();
};

/// The page without its marks.
static std::string textOf(const Page& page)
{
    QStringList lines = app::toQString(page.lines).split(u'\n');
    for (QString& line : lines)
        if (line.startsWith("~ "_L1))
            line.remove(0, 2);
    return app::toUtf8(lines.join(u'\n'));
}

void ArticleDetailsTest::findsDetails_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < int(std::size(pages)); ++index)
        QTest::newRow(pages[index].name) << index;
}

void ArticleDetailsTest::findsDetails()
{
    QFETCH(int, index);
    const Page& page = pages[index];
    const app::ArticleDetails details = app::findDetails(app::Text(textOf(page)));
    const auto shown = [](const std::optional<std::string>& value) { return app::toQString(value.value_or("")); };
    QCOMPARE(shown(details.title), app::toQString(page.title));
    QCOMPARE(shown(details.byline), app::toQString(page.byline));
    QCOMPARE(shown(details.outlet), app::toQString(page.outlet));
    QCOMPARE(shown(details.published), app::toQString(page.published));
    QCOMPARE(shown(details.dateline), app::toQString(page.dateline));
}

void ArticleDetailsTest::spansCoverTheWordsThatAreGiven()
{
    QFETCH(int, index);
    const Page& page = pages[index];
    const app::Text text(textOf(page));
    const app::ArticleDetails details = app::findDetails(text);
    QCOMPARE(text.toQString(details.titleSpan), app::toQString(page.title));
    QCOMPARE(text.toQString(details.headSpan), app::toQString(page.headSpan));
    QCOMPARE(text.toQString(details.datelineSpan), app::toQString(page.datelineSpan));
}

void ArticleDetailsTest::marksOnlyFurniture()
{
    QFETCH(int, index);
    const Page& page = pages[index];
    QStringList expected;
    const QStringList lines = app::toQString(page.lines).split(u'\n');
    for (const QString& line : lines)
        if (line.startsWith("~ "_L1))
            expected.append(line.sliced(2));
    const app::Text text(textOf(page));
    QStringList found;
    const app::ArticleDetails details = app::findDetails(text);
    for (const app::Span& span : details.furniture)
        found.append(text.toQString(span));
    QCOMPARE(found, expected);
}

void ArticleDetailsTest::looksAtTheEdgesOfALongTextOnly()
{
    std::string utf8 = "Xi and Putin stress common ground\n";
    for (int line = 0; line < 1000; ++line)
        utf8 += line == 500 ? "Advertisement\n" : "The two presidents spoke about the region at length.\n";
    utf8 += "Advertisement";
    const app::Text text(utf8);
    const app::ArticleDetails details = app::findDetails(text);
    QCOMPARE(details.furniture.size(), 1);
    QCOMPARE(details.furniture.front().end, text.characterCount());
}

void ArticleDetailsTest::standsAnyText()
{
    for (const char* utf8 : {"", "\n", "\n\n\n", "a", " \xC2\xA0 ", "By", "By \n", "|", "| | |", "2017-07-04",
             "[Photo/", "«»", "\xEF\xBF\xBD\xEF\xBF\xBD", "2017-99-99 99:99", "•", "• ", "--", "A --",
             "\xF0\x9F\x87\xA8\xF0\x9F\x87\xB3 x"}) {
        const app::Text text{std::string(utf8)};
        const app::ArticleDetails details = app::findDetails(text);
        for (const app::Span& span : {details.titleSpan, details.headSpan, details.datelineSpan})
            QVERIFY2(text.all().contains(span), utf8);
    }
}

QTEST_GUILESS_MAIN(ArticleDetailsTest)
#include "tst_articledetails.moc"

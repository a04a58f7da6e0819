// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagcompletion.h"
#include "ui/statements/quicktagparser.h"

#include "app/codebook/codebookfile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using ui::QuickTagPart;

namespace {

/// The starter codebook with entries that are hard to tell apart.
app::Codebook codebook()
{
    app::Codebook book = app::starterCodebook();
    book.addSpeaker("Wang Wentao");
    book.addSpeaker("Geng Shuang");
    book.addTopic("Korean Air");
    book.addTopic("Trade, customs / tariffs");
    book.addSpeaker("Double");
    book.addTopic("Double");
    return book;
}

/// "Xi | #THAAD=opposes | ~indirect | -- note": what was understood, one part after the other.
QString picture(const ui::QuickTag& tag)
{
    QStringList parts;
    for (const QuickTagPart& part : tag.parts) {
        QString text;
        switch (part.kind) {
        case QuickTagPart::Kind::Speaker: text = u"@"_s; break;
        case QuickTagPart::Kind::Topic: text = u"#"_s; break;
        case QuickTagPart::Kind::Manner: text = u"~"_s + app::toQString(app::wordOf(part.manner)); break;
        }
        text += app::toQString(part.name);
        if (part.stance != app::Stance::Unstated)
            text += u'=' + app::toQString(app::wordOf(part.stance));
        switch (part.state) {
        case QuickTagPart::State::Known: break;
        case QuickTagPart::State::New: text += u" new"_s; break;
        case QuickTagPart::State::Undecided: text += u" undecided"_s; break;
        case QuickTagPart::State::Ambiguous: text += u" ambiguous"_s; break;
        case QuickTagPart::State::BadStance: text += u" badstance("_s + part.badStance + u')'; break;
        }
        parts += text;
    }
    if (tag.note)
        parts += u"-- "_s + *tag.note;
    return parts.join(u" | "_s);
}
}

class QuickTagParserTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void placesEachPart();
    void namesTheAliasThatMatched();
    void asksWhichOfSeveral();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void keepsWhatStays();
    void laterStanceOfATopicWins();
    void completes_data();
    void completes();
    void replacesTheWordAtTheCursor();
};

void QuickTagParserTest::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& line, const QString& expected) {
        QTest::newRow(name) << line << expected;
    };

    row("nothing typed", u""_s, u""_s);
    row("white space only", u"  "_s, u""_s);
    row("the example of the drawing", u"xi / thaad=opposes"_s, u"@Xi | #THAAD=opposes"_s);
    row("commas", u"xi, putin, bri"_s, u"@Xi | @Putin | #BRI"_s);
    row("semicolons", u"xi; bri"_s, u"@Xi | #BRI"_s);
    row("separators in a row", u"xi // ,; bri /"_s, u"@Xi | #BRI"_s);
    row("spaces alone where all is known", u"xi putin thaad"_s, u"@Xi | @Putin | #THAAD"_s);
    row("a name with a space among spaces", u"wang yi bri"_s, u"@Wang Yi | #BRI"_s);
    row("spaces with a stance", u"xi thaad=opposes putin"_s, u"@Xi | #THAAD=opposes | @Putin"_s);
    row("two-word topic with a stance", u"xi korean peninsula=supports"_s, u"@Xi | #Korean Peninsula=supports"_s);
    row("spaces around the equals sign", u"thaad = opposes"_s, u"#THAAD=opposes"_s);
    row("upper case", u"XI / THAAD=OPPOSES"_s, u"@Xi | #THAAD=opposes"_s);

    row("alias in Chinese", u"习近平 / 萨德"_s, u"@Xi | #THAAD"_s);
    row("alias in Russian", u"путин / тхаад=opposes"_s, u"@Putin | #THAAD=opposes"_s);
    row("alias in Korean", u"시진핑 / 사드"_s, u"@Xi | #THAAD"_s);
    row("wide separators of an input method", u"习近平／萨德＝opposes，普京"_s, u"@Xi | #THAAD=opposes | @Putin"_s);
    row("long alias", u"Terminal High Altitude Area Defense"_s, u"#THAAD"_s);

    row("beginning of a name", u"lav / th"_s, u"@Lavrov | #THAAD"_s);
    row("beginning of an alias", u"terminal high"_s, u"#THAAD"_s);
    row("beginning of a later word", u"shuang"_s, u"@Geng Shuang"_s);
    row("one letter that is enough", u"x"_s, u"@Xi"_s);
    row("some letters in order", u"lvr"_s, u"@Lavrov"_s);
    row("several begin so", u"wang / bri"_s, u"@wang ambiguous | #BRI"_s);
    row("several topics begin so", u"korean"_s, u"#korean ambiguous"_s);
    row("the whole name wins over a longer one", u"Korean Peninsula"_s, u"#Korean Peninsula"_s);

    row("beginning of a stance", u"thaad=opp"_s, u"#THAAD=opposes"_s);
    row("one letter of a stance", u"thaad=s"_s, u"#THAAD=supports"_s);
    row("signs as stances", u"thaad=+, bri=-, korean peninsula=0"_s,
        u"#THAAD=supports | #BRI=opposes | #Korean Peninsula=neutral"_s);
    row("evasive and conditional", u"thaad=?, bri=~"_s, u"#THAAD=evasive | #BRI=conditional"_s);
    row("stance not typed yet", u"thaad="_s, u"#THAAD"_s);
    row("no such stance", u"thaad=maybe"_s, u"#THAAD badstance(maybe)"_s);
    row("stance behind a speaker", u"putin=opposes"_s, u"@Putin badstance(opposes)"_s);
    row("stance with no topic", u"xi / =opposes"_s, u"@Xi | # badstance()"_s);

    row("manner", u"xi / bri / indirect"_s, u"@Xi | #BRI | ~indirect"_s);
    row("beginning of a manner", u"xi / indir"_s, u"@Xi | ~indirect"_s);
    row("manner among spaces", u"xi bri mixed"_s, u"@Xi | #BRI | ~mixed"_s);

    row("marked as speaker", u"@Merkel"_s, u"@Merkel new"_s);
    row("marked as topic", u"xi #Energy"_s, u"@Xi | #Energy new"_s);
    row("new topic with stance", u"#Energy=supports"_s, u"#Energy=supports new"_s);
    row("new name of several words", u"@Angela Merkel / bri"_s, u"@Angela Merkel new | #BRI"_s);
    row("mark on a known name", u"@xi #thaad"_s, u"@Xi | #THAAD"_s);
    row("a mark alone", u"@"_s, u"@ undecided"_s);
    row("unknown first name", u"Merkel"_s, u"@Merkel undecided"_s);
    row("unknown name among the speakers", u"Wang Yi, Merkel / thaad=opposes"_s,
        u"@Wang Yi | @Merkel new | #THAAD=opposes"_s);
    row("unknown name among the topics", u"xi / thaad, Energy=supports"_s, u"@Xi | #THAAD | #Energy=supports new"_s);
    row("unknown names on both sides of a wide slash", u"默克尔／能源"_s, u"@默克尔 new | #能源 new"_s);
    row("unknown name in quotation marks among the speakers", u"\"Korea\" / bri"_s, u"@Korea new | #BRI"_s);
    row("unknown name behind the topics", u"xi / thaad / Energy"_s, u"@Xi | #THAAD | #Energy undecided"_s);
    row("unknown name behind a speaker, no slash", u"xi, Energy"_s, u"@Xi | #Energy undecided"_s);
    row("sides changed, whole names", u"thaad / xi"_s, u"#THAAD | @Xi"_s);
    row("sides changed, beginnings: asked", u"tha / lav"_s, u"@tha undecided | #lav undecided"_s);
    row("a stance among the speakers: asked", u"Energy=supports / thaad"_s, u"#Energy=supports undecided | #THAAD"_s);
    row("beginning that only the topics have", u"xi / k"_s, u"@Xi | #k ambiguous"_s);
    row("beginning of a speaker among the speakers", u"ko / thaad"_s, u"@ko undecided | #THAAD"_s);
    row("unknown name with stance", u"Energy=supports"_s, u"#Energy=supports undecided"_s);
    row("known and unknown words stay one name", u"Xi Whatever"_s, u"@Xi Whatever undecided"_s);
    row("quoted name that begins like a known one", u"xi / #\"Korea\""_s, u"@Xi | #Korea new"_s);
    row("quoted without mark", u"\"Lao\""_s, u"@Lao undecided"_s);
    row("quoted known name", u"\"xi\""_s, u"@Xi"_s);
    row("separators inside quotation marks", u"xi / \"Trade, customs / tariffs\"=supports"_s,
        u"@Xi | #Trade, customs / tariffs=supports"_s);
    row("doubled quotation marks", u"#\"the \"\"road\"\"\""_s, u"#the \"road\" new"_s);
    row("quotation mark never closed", u"@\"Merkel"_s, u"@Merkel new"_s);
    row("speaker and topic of one name", u"double"_s, u"@double ambiguous"_s);
    row("side tells speaker and topic apart", u"double / double"_s, u"@Double | #Double"_s);
    row("mark tells speaker and topic apart", u"@double / #double"_s, u"@Double | #Double"_s);
    row("stance tells them apart", u"double=opposes"_s, u"#Double=opposes"_s);

    row("note behind dashes", u"xi / bri -- see also, the interview / 2017"_s,
        u"@Xi | #BRI | -- see also, the interview / 2017"_s);
    row("note by its word", u"xi / note: joint = position"_s, u"@Xi | -- joint = position"_s);
    row("note alone", u"-- only this"_s, u"-- only this"_s);
    row("empty note", u"xi --"_s, u"@Xi | -- "_s);
    row("dashes inside a name", u"@Jean--Luc"_s, u"@Jean--Luc new"_s);
}

void QuickTagParserTest::understands()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(picture(ui::parseQuickTag(line, ui::NameMatcher(codebook()))), expected);
}

void QuickTagParserTest::placesEachPart()
{
    const QString line = u"xi, korean peninsula = opp / @Merkel"_s;
    const auto tag = ui::parseQuickTag(line, ui::NameMatcher(codebook()));
    QStringList places;
    for (const QuickTagPart& part : tag.parts)
        places += line.sliced(part.start, part.end - part.start);
    QCOMPARE(places, QStringList({u"xi"_s, u"korean peninsula = opp"_s, u"@Merkel"_s}));
    QCOMPARE(tag.partAt(6)->name, std::string("Korean Peninsula"));
    QCOMPARE(tag.partAt(line.size())->name, std::string("Merkel"));
}

void QuickTagParserTest::namesTheAliasThatMatched()
{
    const auto tag = ui::parseQuickTag(u"xi / terminal high alt", ui::NameMatcher(codebook()));
    QVERIFY(!tag.parts.at(0).isByAlias());
    QVERIFY(tag.parts.at(1).isByAlias());
    QCOMPARE(tag.parts.at(1).spelling, u"Terminal High Altitude Area Defense"_s);
}

void QuickTagParserTest::asksWhichOfSeveral()
{
    const auto tag = ui::parseQuickTag(u"wang", ui::NameMatcher(codebook()));
    QVERIFY(tag.obstacle());
    QCOMPARE(tag.obstacle()->candidates.size(), 2UZ);
    QVERIFY(!ui::parseQuickTag(u"wang yi", ui::NameMatcher(codebook())).obstacle());
}

void QuickTagParserTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("speaker, topic, stance") << u"Xi / THAAD=opposes"_s;
    QTest::newRow("everything") << u"Xi, Putin / THAAD=opposes, BRI / indirect -- joint position, see also"_s;
    QTest::newRow("name with separators") << u"Xi / \"Trade, customs / tariffs\"=supports"_s;
    QTest::newRow("name that the codebook lacks") << u"@\"Merkel\" / #\"Energy\"=neutral"_s;
    QTest::newRow("name that begins like another") << u"#\"Korea\""_s;
    QTest::newRow("speaker and topic of one name") << u"@Double / #Double"_s;
    QTest::newRow("note alone") << u"-- a note"_s;
    QTest::newRow("nothing") << QString();
}

void QuickTagParserTest::writesWhatItReads()
{
    QFETCH(QString, line);
    const ui::NameMatcher names(codebook());
    const app::Statement statement = ui::withQuickTag({}, ui::parseQuickTag(line, names));
    QCOMPARE(ui::quickTagLine(statement, names), line);
    QCOMPARE(ui::withQuickTag(statement, ui::parseQuickTag(ui::quickTagLine(statement, names), names)), statement);
}

void QuickTagParserTest::keepsWhatStays()
{
    app::Statement statement;
    statement.speakers = {{"Vladimir Putin", {{"x", "1"}}}, {"Xi", {}}};
    statement.topics = {{"THAAD", app::Stance::Opposes, {{"y", "2"}}, {}}};
    statement.note = "first line\nsecond line";
    const ui::NameMatcher names(codebook());

    const QString line = ui::quickTagLine(statement, names);
    QCOMPARE(line, u"Vladimir Putin, Xi / THAAD=opposes"_s);
    QCOMPARE(
        ui::withQuickTag(statement, ui::parseQuickTag(line, names)), statement); // opened and saved: nothing changes

    const app::Statement after = ui::withQuickTag(statement, ui::parseQuickTag(u"putin / thaad=s, bri", names));
    QCOMPARE(after.speakers.size(), 1UZ);
    QCOMPARE(after.topics.at(0).extra, statement.topics.at(0).extra);
    QCOMPARE(after.topics.at(0).stance, app::Stance::Supports);
    QCOMPARE(after.note, statement.note);
}

void QuickTagParserTest::laterStanceOfATopicWins()
{
    const auto tag = ui::parseQuickTag(u"thaad=s, thaad=opp, thaad", ui::NameMatcher(codebook()));
    const app::Statement statement = ui::withQuickTag({}, tag);
    QCOMPARE(statement.topics.size(), 1UZ);
    QCOMPARE(statement.topics.front().stance, app::Stance::Opposes);
}

void QuickTagParserTest::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& line, const QString& expected) {
        QTest::newRow(name) << line << expected;
    };
    row("beginning of a speaker", u"lav"_s, u"Lavrov, @\"lav\", #\"lav\""_s);
    row("several of them", u"xi, wang"_s, u"Wang Yi, Wang Wentao, @\"wang\", #\"wang\""_s);
    row("a new topic is offered among the topics alone", u"xi / kor"_s, u"Korean Peninsula, Korean Air, #\"kor\""_s);
    row("second word of a name", u"wang y"_s, u"Wang Yi, @\"wang y\", #\"wang y\""_s);
    row("behind an understood word", u"xi thaa"_s, u"THAAD, @\"thaa\", #\"thaa\""_s);
    row("what is there already is not offered again", u"xi, x"_s, u""_s);
    row("a whole name needs nothing", u"xi"_s, u""_s);
    row("marked as topic", u"xi / #k"_s, u"#Korean Peninsula, #Korean Air"_s);
    row("all stances", u"thaad="_s, u"supports, conditional, neutral, opposes, evasive"_s);
    row("beginning of a stance", u"thaad=o"_s, u"opposes"_s);
    row("beginning of a manner", u"xi / indi"_s, u"indirect"_s);
    row("nothing fits", u"xi / Zzz"_s, u""_s);
    row("in a note", u"xi -- lav"_s, u""_s);
}

void QuickTagParserTest::completes()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto& completion : ui::completeQuickTag(line, line.size(), ui::NameMatcher(codebook())))
        found += completion.replacement;
    QCOMPARE(found.join(u", "_s), expected);
}

void QuickTagParserTest::replacesTheWordAtTheCursor()
{
    QString line = u"xi / tha / indirect"_s;
    const auto completions = ui::completeQuickTag(line, line.indexOf(u"tha") + 2, ui::NameMatcher(codebook()));
    QCOMPARE(completions.front().text, u"THAAD"_s);
    line.replace(completions.front().start, completions.front().end - completions.front().start,
        completions.front().replacement);
    QCOMPARE(line, u"xi / THAAD / indirect"_s);

    const auto ofSpeakers = ui::completeQuickTag(u"do / thaad"_s, 2, ui::NameMatcher(codebook()));
    QCOMPARE(ofSpeakers.back().kind, ui::QuickTagCompletion::Kind::NewSpeaker);
}

QTEST_GUILESS_MAIN(QuickTagParserTest)
#include "tst_quicktagparser.moc"

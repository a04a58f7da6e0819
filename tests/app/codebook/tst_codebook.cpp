// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/codebook.h"

#include "app/codebook/codebookfile.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// How far apart two colours look, by the weighted distance in red, green and blue; black and white are 765 apart.
double distance(const QString& first, const QString& second)
{
    const auto channel = [](const QString& colour, int at) { return double(colour.mid(at, 2).toInt(nullptr, 16)); };
    const auto squared = [&](int at) { return std::pow(channel(first, at) - channel(second, at), 2); };
    const double red = (channel(first, 1) + channel(second, 1)) / 2;
    return std::sqrt((2 + red / 256) * squared(1) + 4 * squared(3) + (2 + (255 - red) / 256) * squared(5));
}

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
double contrast(const QString& first, const QString& second)
{
    const auto luminance = [](const QString& colour) {
        const auto channel = [&](int at) {
            const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    };
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
}

class CodebookTest : public QObject
{
    Q_OBJECT

private slots:
    void findsSpeakers_data();
    void findsSpeakers();
    void findsTopics_data();
    void findsTopics();
    void comparesNames_data();
    void comparesNames();
    void aNameBeatsAnAlias();
    void entriesHaveKeys();
    void addsWhatIsMissing_data();
    void addsWhatIsMissing();
    void addingAKnownNameChangesNothing();
    void tenthEntryHasNoKey();
    void idsOfTwoEntriesDiffer();
    void findsFieldsByIdAndName();
    void starterColoursCanBeTold();
};

void CodebookTest::findsSpeakers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"Xi"_s << u"Xi"_s;
    QTest::newRow("without regard to case") << u"LAVROV"_s << u"Lavrov"_s;
    QTest::newRow("id") << u"wang-yi"_s << u"Wang Yi"_s;
    QTest::newRow("alias in English") << u"Sergei Lavrov"_s << u"Lavrov"_s;
    QTest::newRow("alias in simplified Chinese") << u"习近平"_s << u"Xi"_s;
    QTest::newRow("alias in traditional Chinese") << u"習近平"_s << u"Xi"_s;
    QTest::newRow("alias in Russian, other case") << u"ПУТИН"_s << u"Putin"_s;
    QTest::newRow("alias in Korean") << u"왕이"_s << u"Wang Yi"_s;
    QTest::newRow("Korean, decomposed as macOS types it")
        << u"시진핑"_s.normalized(QString::NormalizationForm_D) << u"Xi"_s;
    QTest::newRow("two spaces") << u"  Wang   Yi "_s << u"Wang Yi"_s;
    QTest::newRow("part of a name") << u"Wang"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void CodebookTest::findsSpeakers()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const app::Codebook codebook = app::starterCodebook();
    const app::Speaker* found = codebook.findSpeaker(name.toStdString());
    QCOMPARE(found ? QString::fromStdString(found->name) : QString(), expected);
}

void CodebookTest::findsTopics_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"thaad"_s << u"THAAD"_s;
    QTest::newRow("spelled out") << u"Terminal High Altitude Area Defense"_s << u"THAAD"_s;
    QTest::newRow("Chinese") << u"萨德"_s << u"THAAD"_s;
    QTest::newRow("Korean") << u"사드"_s << u"THAAD"_s;
    QTest::newRow("Russian") << u"тхаад"_s << u"THAAD"_s;
    QTest::newRow("with a comma in it") << u"Один пояс, один путь"_s << u"BRI"_s;
    QTest::newRow("peninsula in Chinese") << u"朝鲜半岛"_s << u"Korean Peninsula"_s;
    QTest::newRow("peninsula in Korean") << u"한반도"_s << u"Korean Peninsula"_s;
    QTest::newRow("a speaker is no topic") << u"Xi"_s << QString();
}

void CodebookTest::findsTopics()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const app::Codebook codebook = app::starterCodebook();
    const app::Topic* found = codebook.findTopic(name.toStdString());
    QCOMPARE(found ? QString::fromStdString(found->name) : QString(), expected);
}

void CodebookTest::comparesNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("composed and decomposed") << u"Erdo\u011Fan"_s << u"Erdog\u0306an"_s << true;
    QTest::newRow("Greek final sigma") << u"Τσίπρας"_s << u"ΤΣΊΠΡΑΣ"_s << true;
    QTest::newRow("no-break space") << u"Wang\u00A0Yi"_s << u"Wang Yi"_s << true;
    QTest::newRow("accents tell names apart") << u"Péter"_s << u"Peter"_s << false;
    QTest::newRow("two emoji") << u"🦊"_s << u"🐻"_s << false;
    QTest::newRow("Cyrillic and Latin twins") << u"Хi"_s << u"Xi"_s << false;
    QTest::newRow("Hangul syllables") << u"왕이"_s << u"왕의"_s << false;
}

void CodebookTest::comparesNames()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    QCOMPARE(app::foldedName(first.toStdString()) == app::foldedName(second.toStdString()), same);
}

void CodebookTest::aNameBeatsAnAlias()
{
    // A colleague listed "Wang" as an alias before a speaker of that very name was added.
    app::Codebook codebook;
    app::Speaker alias{app::SpeakerId("wang-yi"), "Wang Yi", {"Wang"}, {}, {}, {}, {}, {}, {}};
    app::Speaker name{app::SpeakerId("wang"), "Wang", {}, {}, {}, {}, {}, {}, {}};
    codebook.setSpeakers({alias, name});
    QCOMPARE(bytes(codebook.findSpeaker("wang")->id.value()), "wang");
    QCOMPARE(bytes(codebook.findSpeaker("wang-yi")->id.value()), "wang-yi");
}

void CodebookTest::entriesHaveKeys()
{
    const app::Codebook codebook = app::starterCodebook();
    QCOMPARE(bytes(codebook.speakerForKey("3")->name), "Wang Yi");
    QCOMPARE(bytes(codebook.topicForKey("2")->name), "Korean Peninsula");
    QVERIFY(!codebook.speakerForKey("9"));
    QVERIFY(!codebook.topicForKey("")); // an entry without a key has not got the key ""
}

void CodebookTest::addsWhatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("one word") << u"Peskov"_s << u"peskov"_s;
    QTest::newRow("several words") << u"Moon Jae-in"_s << u"moon-jae-in"_s;
    QTest::newRow("Korean") << u"문재인"_s << u"문재인"_s;
    QTest::newRow("Devanagari keeps its vowel signs") << u"मोदी"_s << u"मोदी"_s;
    QTest::newRow("signs only") << u"???"_s << u"speaker"_s;
}

void CodebookTest::addsWhatIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    app::Codebook codebook = app::starterCodebook();
    const app::Speaker& added = codebook.addSpeaker(name.toStdString());
    QCOMPARE(QString::fromStdString(added.id.value()), id);
    QCOMPARE(QString::fromStdString(added.name), name);
    QCOMPARE(bytes(added.key), "5");
    QCOMPARE(codebook.findSpeaker(name.toUpper().toStdString()), &codebook.speakers().back());
}

void CodebookTest::addingAKnownNameChangesNothing()
{
    app::Codebook codebook = app::starterCodebook();
    QCOMPARE(bytes(codebook.addTopic("一带一路").name), "BRI");
    QVERIFY(codebook == app::starterCodebook());
}

void CodebookTest::tenthEntryHasNoKey()
{
    app::Codebook codebook;
    for (int i = 1; i <= 9; ++i)
        QCOMPARE(bytes(codebook.addTopic("topic " + std::to_string(i)).key), QByteArray::number(i));
    QCOMPARE(bytes(codebook.addTopic("topic 10").key), "");
}

void CodebookTest::idsOfTwoEntriesDiffer()
{
    app::Codebook codebook;
    QCOMPARE(bytes(codebook.addTopic("Sanctions").id.value()), "sanctions");
    QCOMPARE(bytes(codebook.addTopic("Sanctions!").id.value()), "sanctions-2");
    QCOMPARE(bytes(codebook.addTopic("Sanctions?").id.value()), "sanctions-3");
}

void CodebookTest::findsFieldsByIdAndName()
{
    app::Codebook codebook;
    codebook.setFields({{app::FieldId("venue"), "Place of speech", app::CustomField::Kind::Text, {}, {}}});
    QVERIFY(codebook.findField("venue"));
    QVERIFY(codebook.findField("place of speech"));
    QVERIFY(!codebook.findField("Venue"));
}

void CodebookTest::starterColoursCanBeTold()
{
    // A bar in the margin must stand out from its paper, in both palettes, before any theme darkens or lightens it.
    const app::Codebook codebook = app::starterCodebook();
    for (const app::Topic& topic : codebook.topics()) {
        const QString colour = QString::fromStdString(topic.colour);
        QVERIFY2(contrast(colour, u"#FFFFFF"_s) >= 4.5, topic.name.c_str());
        QVERIFY2(contrast(colour, u"#1D2024"_s) >= 3.0, topic.name.c_str());
    }
    for (const app::Speaker& speaker : codebook.speakers())
        QVERIFY2(contrast(QString::fromStdString(speaker.colour), u"#FFFFFF"_s) >= 4.5, speaker.name.c_str());
    // A topic's dot stands beside a speaker's in every chip and list.
    std::vector<std::pair<std::string, QString>> colours;
    for (const app::Speaker& speaker : codebook.speakers())
        colours.emplace_back(speaker.name, QString::fromStdString(speaker.colour));
    for (const app::Topic& topic : codebook.topics())
        colours.emplace_back(topic.name, QString::fromStdString(topic.colour));
    for (std::size_t i = 0; i < colours.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(distance(colours[i].second, colours[j].second) >= 85,
                (colours[i].first + " looks like " + colours[j].first).c_str());
}

QTEST_GUILESS_MAIN(CodebookTest)
#include "tst_codebook.moc"

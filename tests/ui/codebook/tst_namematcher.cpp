// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/namematcher.h"

#include "app/codebook/codebookfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::EntryKind;
using ui::NameMatcher;

class NameMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void anotherWordIsNoShortForm();
    void onlyOneKindWhereAsked();
    void saysWhichSpellingMatched();
    void severalOfOneQualityAreAQuestion();

private:
    const NameMatcher m_names{app::starterCodebook()};
};

void NameMatcherTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<NameMatcher::Quality>("quality");
    QTest::newRow("name") << u"Lavrov"_s << u"Lavrov"_s << NameMatcher::Quality::Name;
    QTest::newRow("other case") << u"thaad"_s << u"THAAD"_s << NameMatcher::Quality::Name;
    QTest::newRow("beginning of a name") << u"lav"_s << u"Lavrov"_s << NameMatcher::Quality::NamePrefix;
    QTest::newRow("Chinese alias") << u"习近平"_s << u"Xi"_s << NameMatcher::Quality::Alias;
    QTest::newRow("Russian alias, other case") << u"лавров"_s << u"Lavrov"_s << NameMatcher::Quality::Alias;
    QTest::newRow("word within a name") << u"peninsula"_s << u"Korean Peninsula"_s << NameMatcher::Quality::WordPrefix;
    QTest::newRow("letters in their order") << u"lvr"_s << u"Lavrov"_s << NameMatcher::Quality::Letters;
    QTest::newRow("initials") << u"kp"_s << u"Korean Peninsula"_s << NameMatcher::Quality::Letters;
    QTest::newRow("beginnings of words") << u"korpen"_s << u"Korean Peninsula"_s << NameMatcher::Quality::Letters;
}

void NameMatcherTest::finds()
{
    QFETCH(const QString, typed);
    QFETCH(const NameMatcher::Quality, quality);
    const std::vector<NameMatcher::Match> matches = m_names.matches(typed);
    QVERIFY(!matches.empty());
    QTEST(app::toQString(matches.front().name), "first");
    QCOMPARE(matches.front().quality, quality);
    QVERIFY(std::ranges::is_sorted(matches, {}, &NameMatcher::Match::quality));
}

void NameMatcherTest::anotherWordIsNoShortForm()
{
    // Its letters stand in this order in "Terminal High Altitude Area Defense".
    QVERIFY(m_names.matches(u"Trade").empty());
    QVERIFY(m_names.matches(u"Tariff").empty());
}

void NameMatcherTest::onlyOneKindWhereAsked()
{
    const app::Codebook codebook = app::starterCodebook();
    QCOMPARE(m_names.matches(u"", EntryKind::Speaker).size(), codebook.speakers().size());
    QCOMPARE(m_names.matches(u"", EntryKind::Topic).size(), codebook.topics().size());
    QCOMPARE(m_names.matches(u"").size(), codebook.speakers().size() + codebook.topics().size());
    QVERIFY(m_names.matches(u"Lavrov", EntryKind::Topic).empty());
    QVERIFY(m_names.matches(u"nobody of that name").empty());
    QVERIFY(NameMatcher().matches(u"Xi").empty());
}

void NameMatcherTest::saysWhichSpellingMatched()
{
    const NameMatcher::Match match = m_names.matches(u"习近平").front();
    QCOMPARE(match.spelling, u"习近平"_s);
    QVERIFY(match.isByAlias() && match.isWhole());
    QVERIFY(!m_names.matches(u"xi").front().isByAlias());
}

void NameMatcherTest::severalOfOneQualityAreAQuestion()
{
    app::Codebook codebook;
    codebook.addSpeaker("Wang Yi");
    codebook.addSpeaker("Wang Wenbin");
    codebook.addTopic("Wangfujing");
    const NameMatcher names(codebook);
    QCOMPARE(names.best(u"wang").size(), 3U);
    QCOMPARE(names.best(u"wang", EntryKind::Speaker).size(), 2U);
    QCOMPARE(names.best(u"wang yi").size(), 1U); // the whole name hides what only begins like it
    QVERIFY(names.best(u"zhao").empty());
}

QTEST_GUILESS_MAIN(NameMatcherTest)
#include "tst_namematcher.moc"

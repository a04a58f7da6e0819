// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/arguments.h"

#include "app/commandline/tagrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasTyped();
    void refuses_data();
    void refuses();
    void stanceStandsBehindTheLastEqualsSign_data();
    void stanceStandsBehindTheLastEqualsSign();

private:
    const std::vector<app::Option> m_options{
        {"coder", "C", "one"}, {"quote", "Q", "several", true}, {"excel", "", "flag"}, {"output", "FILE", "a path"}};
};

void ArgumentsTest::readsWhatWasTyped()
{
    const auto arguments = app::Arguments::parse({u"a.txt"_s, u"--quote"_s, u"-- he said"_s, u"--coder=anna=b"_s,
                                                     u"--excel"_s, u"--quote="_s, u"-"_s, u"--"_s, u"--quote"_s},
        m_options);
    QVERIFY(arguments);
    QCOMPARE(arguments->positionals(), (QStringList{u"a.txt"_s, u"-"_s, u"--quote"_s}));
    QCOMPARE(arguments->values("quote"), (QStringList{u"-- he said"_s, QString()}));
    QCOMPARE(arguments->value("coder"), u"anna=b"_s);
    QVERIFY(arguments->has("excel"));
    const auto none = app::Arguments::parse({}, m_options);
    QVERIFY(none && !none->has("excel") && !none->value("coder") && none->values("quote").isEmpty());
}

void ArgumentsTest::refuses_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown option") << QStringList{u"--qoute"_s, u"a"_s} << u"there is no option --qoute"_s;
    QTest::newRow("beginning of an option") << QStringList{u"--quot"_s, u"a"_s} << u"there is no option --quot"_s;
    QTest::newRow("one dash") << QStringList{u"-quote"_s, u"a"_s} << u"there is no option -quote"_s;
    QTest::newRow("value missing") << QStringList{u"a.txt"_s, u"--coder"_s} << u"--coder needs a value"_s;
    QTest::newRow("empty path") << QStringList{u"--output"_s, QString()}
                                << u"--output needs a path, and \"\" is none"_s;
    QTest::newRow("empty path behind the sign")
        << QStringList{u"--output="_s} << u"--output needs a path, and \"\" is none"_s;
    QTest::newRow("flag with a value") << QStringList{u"--excel=yes"_s} << u"--excel takes no value"_s;
    QTest::newRow("two coders") << QStringList{u"--coder"_s, u"a"_s, u"--coder=b"_s} << u"--coder is given twice"_s;
}

void ArgumentsTest::refuses()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, expected);
    const auto arguments = app::Arguments::parse(typed, m_options);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error(), expected);
}

void ArgumentsTest::stanceStandsBehindTheLastEqualsSign_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("topic");
    QTest::addColumn<app::Stance>("stance");
    QTest::newRow("topic alone") << std::string("THAAD") << std::string("THAAD") << app::Stance::Unstated;
    QTest::newRow("topic and stance") << std::string("THAAD=opposes") << std::string("THAAD") << app::Stance::Opposes;
    QTest::newRow("equals sign in the name") << std::string("E=mc²") << std::string("E=mc²") << app::Stance::Unstated;
    QTest::newRow("equals sign in the name, and a stance")
        << std::string("1+1=2=supports") << std::string("1+1=2") << app::Stance::Supports;
    QTest::newRow("no stance behind the sign")
        << std::string("THAAD=") << std::string("THAAD=") << app::Stance::Unstated;
    QTest::newRow("two stances") << std::string("A=opposes=supports") << std::string("A=opposes")
                                 << app::Stance::Supports;
}

void ArgumentsTest::stanceStandsBehindTheLastEqualsSign()
{
    QFETCH(std::string, text);
    QFETCH(std::string, topic);
    QFETCH(app::Stance, stance);
    const auto [name, found] = app::topicAndStance(text);
    QCOMPARE(name, topic);
    QCOMPARE(found, stance);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"

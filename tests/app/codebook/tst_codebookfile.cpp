// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/jsoncheck.h"
#include "app/codebook/codebookfile.h"

#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QString file = QString::fromLatin1(app::codebookFileName);

/// A codebook in the form that we write, with every member and with some of other programs.
QByteArray inForm()
{
    QFile sample(QFINDTESTDATA("../../data/codebooks/format-1.json"));
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}
}

class CodebookFileTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWithoutAChangedByte();
    void starterIsInTheFormThatWeWrite();
    void readsEveryMember();
    void takesMarkAndLineEndsOfOtherEditors();
    void refuses_data();
    void refuses();
    void everyTruncationIsAnError();
    void deepNestingIsAnErrorOnly();
    void workspaceWithoutACodebookHasTheStarter();
    void linkToACodebookThatIsNotThereIsAnError();
    void missingWorkspaceIsAnError();
    void savesOnlyOverWhatItHasRead();
    void damagedCodebookStaysUntouched();
    void changesOfTwoProgramsAllArrive();
    void changeThatChangesNothingWritesNothing();
    void whatCouldNotBeReadBackIsNotWritten();
};

void CodebookFileTest::comesBackWithoutAChangedByte()
{
    const app::Result<app::Codebook> codebook = app::parseCodebook(inForm().toStdString(), file);
    VERIFY_RESULT(codebook);
    QCOMPARE(QByteArray::fromStdString(app::serialise(*codebook)), inForm());
}

void CodebookFileTest::starterIsInTheFormThatWeWrite()
{
    QFile starter(u":/codebooks/starter.json"_s);
    const app::Codebook codebook = app::starterCodebook(); // registers the resource
    QVERIFY(starter.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(app::serialise(codebook)), starter.readAll());
    QCOMPARE(codebook.speakers().size(), 4U);
    QCOMPARE(codebook.topics().size(), 3U);
}

void CodebookFileTest::readsEveryMember()
{
    const app::Result<app::Codebook> codebook = app::parseCodebook(inForm().toStdString(), file);
    VERIFY_RESULT(codebook);
    const app::Speaker& xi = codebook->speakers().front();
    QCOMPARE(xi.aliases.at(1), std::string("a \"nick\\name\""));
    QCOMPARE(xi.offices.front().from, std::string("2013-03-14"));
    QCOMPARE(xi.offices.front().extra.front().value, std::string("[1, 2]"));
    QCOMPARE(xi.extra.at(0).value, std::string(R"({"by" : [1.0, null]})"));
    QCOMPARE(xi.extra.at(1).key, std::string(R"(caf\u00e9)")); // as written, not as read
    const app::Topic& thaad = codebook->topics().at(1);
    QCOMPARE(thaad.parent, app::TopicId("arms"));
    QCOMPARE(thaad.definition, std::string("A\nB\tC\x01"));
    QCOMPARE(thaad.examples.size(), 2U);
    QCOMPARE(codebook->fields().front().kind, app::CustomField::Kind::Choice);
    QCOMPARE(codebook->fields().front().choices.at(1), std::string("sharp"));
}

void CodebookFileTest::takesMarkAndLineEndsOfOtherEditors()
{
    const QByteArray edited = "\xEF\xBB\xBF" + inForm().replace("\n", "\r\n");
    const app::Result<app::Codebook> codebook = app::parseCodebook(edited.toStdString(), file);
    VERIFY_RESULT(codebook);
    QCOMPARE(QByteArray::fromStdString(app::serialise(*codebook)), inForm());
}

void CodebookFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty file") << QByteArray() << u"it is empty"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"it is no codebook"_s;
    QTest::newRow("another program's JSON") << QByteArray(R"({"speakers": []})") << u"att:format"_s;
    QTest::newRow("conflict markers of git") << QByteArray("{\n<<<<<<< HEAD\n\"att:format\": 1\n=======\n>>>>>>> b\n}")
                                             << u", line 2: it holds both sides of a merge"_s;
    QTest::newRow("a key twice") << QByteArray(
        "{\"att:format\": 1,\n\"topics\": [\n{\"id\": \"a\", \"name\": \"A\", \"n\\u0061me\": \"B\"}]}")
                                 << u"codebook.attribune.json, line 3: \"name\" stands twice in one place"_s;
    QTest::newRow("an unknown key twice")
        << QByteArray(R"({"att:format": 1, "x": 1, "x": 2})") << u"\"x\" stands twice in one place"_s;
    QTest::newRow("text where a list belongs")
        << QByteArray("{\"att:format\": 1,\n\n\"topics\": \"THAAD\"}") << u", line 3: \"topics\" is not a list"_s;
    QTest::newRow("number as a name") << QByteArray(R"({"att:format": 1, "speakers": [{"id": "a", "name": 7}]})")
                                      << u"\"name\" is not text"_s;
    QTest::newRow("number among the aliases")
        << QByteArray(R"({"att:format": 1, "speakers": [{"id": "a", "name": "A", "aliases": ["b", null]}]})")
        << u"\"aliases\" is not text"_s;
    QTest::newRow("entry that is no object")
        << QByteArray(R"({"att:format": 1, "speakers": ["Xi"]})") << u"\"speakers\" does not stand in braces"_s;
    QTest::newRow("entry without an id") << QByteArray(R"({"att:format": 1, "topics": [{"name": "THAAD"}]})")
                                         << u"no \"id\""_s;
    QTest::newRow("entry without a name")
        << QByteArray(R"({"att:format": 1, "topics": [{"id": "thaad"}]})") << u"the entry \"thaad\" has no \"name\""_s;
    QTest::newRow("unknown kind of field")
        << QByteArray(R"({"att:format": 1, "fields": [{"id": "f", "name": "F", "kind": "colour"}]})")
        << u"\"colour\" is no kind"_s;
    QTest::newRow("format of next year") << QByteArray(R"({"att:format": 2, "speakers": {"by": "id"}})")
                                         << u"later version of Attribune (format 2)"_s;
    QTest::newRow("format that is no number") << QByteArray(R"({"att:format": "1"})") << u"not a version number"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"att:format\": 1, \"x\": \"\xFF\"}") << u"it is not UTF-8"_s;
    QTest::newRow("a lone surrogate") << QByteArray(R"({"att:format": 1, "speakers": [{"id": "a", "name": "\ud800"}]})")
                                      << u"\"name\" is not text"_s;
    QTest::newRow("1,024 levels") << QByteArray(R"({"att:format": 1, "x": )") + QByteArray(1024, '[')
            + QByteArray(1024, ']')
            + "}" << u"it is nested more than 64 levels deep"_s;
}

void CodebookFileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const app::Result<app::Codebook> codebook = app::parseCodebook(json.toStdString(), file);
    QVERIFY(!codebook);
    const QString sentence = app::describe(codebook.error());
    QVERIFY2(sentence.contains(expected), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(file) && !codebook.error().remedy.isEmpty(), qPrintable(sentence));
}

void CodebookFileTest::everyTruncationIsAnError()
{
    const std::string whole = inForm().trimmed().toStdString();
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(!app::parseCodebook(whole.substr(0, length), file), QByteArray::number(qlonglong(length)));
}

void CodebookFileTest::deepNestingIsAnErrorOnly()
{
    for (const int depth : {10, app::deepestJson - 1, app::deepestJson, 1024, 100000}) {
        const QByteArray json = R"({"att:format": 1, "x": )" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
        const app::Result<app::Codebook> codebook = app::parseCodebook(json.toStdString(), file);
        QCOMPARE(codebook.has_value(), depth < app::deepestJson); // the object around it is a level, too
    }
}

void CodebookFileTest::workspaceWithoutACodebookHasTheStarter()
{
    const tests::TemporaryCorpus corpus;
    const app::Result<app::StoredCodebook> stored = app::loadCodebook(corpus.root());
    VERIFY_RESULT(stored);
    QVERIFY(stored->codebook == app::starterCodebook());
    QVERIFY(!stored->version);
    QVERIFY(corpus.files().isEmpty()); // looking writes nothing
}

void CodebookFileTest::linkToACodebookThatIsNotThereIsAnError()
{
    const tests::TemporaryCorpus corpus;
    QVERIFY(QFile::link(u"../team/codebook.json"_s, corpus.path(QString::fromLatin1(app::codebookFileName))));
    const auto codebook = app::loadCodebook(corpus.root());
    VERIFY_ERROR(codebook, app::Error::Kind::NotFound);
    QVERIFY(app::describe(codebook.error()).contains(u"it is a link to a file that is not there"_s));
}

void CodebookFileTest::missingWorkspaceIsAnError()
{
    const tests::TemporaryCorpus corpus;
    const auto codebook = app::loadCodebook(corpus.path(u"gone"_s));
    VERIFY_ERROR(codebook, app::Error::Kind::NotFound);
    QCOMPARE(codebook.error().subject, corpus.path(u"gone"_s)); // not the one file that was looked for first
}

void CodebookFileTest::savesOnlyOverWhatItHasRead()
{
    const tests::TemporaryCorpus corpus;
    app::Result<app::StoredCodebook> mine = app::loadCodebook(corpus.root());
    VERIFY_RESULT(mine);
    corpus.write(file, inForm()); // a colleague was faster
    const app::Result<app::FileVersion> saved = app::saveCodebook(corpus.root(), mine->codebook, mine->version);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, app::Error::Kind::ChangedOnDisk);
    QCOMPARE(corpus.read(file), inForm());
}

void CodebookFileTest::damagedCodebookStaysUntouched()
{
    const tests::TemporaryCorpus corpus;
    const QByteArray damaged = inForm().first(200);
    corpus.write(file, damaged);
    QVERIFY(!app::loadCodebook(corpus.root()));
    QVERIFY(!app::changeCodebook(corpus.root(), [](app::Codebook& codebook) { codebook.addTopic("Trade"); }));
    QCOMPARE(corpus.read(file), damaged);
}

void CodebookFileTest::changesOfTwoProgramsAllArrive()
{
    const tests::TemporaryCorpus corpus;
    std::atomic<int> failed = 0;
    const auto add = [&](const std::string& stem) {
        for (int i = 0; i < 50; ++i)
            if (!app::changeCodebook(
                    corpus.root(), [&](app::Codebook& codebook) { codebook.addTopic(stem + std::to_string(i)); }))
                ++failed;
    };
    const std::unique_ptr<QThread> other(QThread::create([&] { add("theirs "); }));
    other->start();
    add("ours ");
    QVERIFY(other->wait());
    QCOMPARE(failed, 0);
    const app::Result<app::StoredCodebook> stored = app::loadCodebook(corpus.root());
    VERIFY_RESULT(stored);
    QCOMPARE(stored->codebook.topics().size(), 103U); // with the starter's three
    QCOMPARE(corpus.files(), QStringList{file});
}

void CodebookFileTest::changeThatChangesNothingWritesNothing()
{
    const tests::TemporaryCorpus corpus;
    const QByteArray unordered = R"({"topics": [], "att:format": 1})"; // not in our form: writing would show
    corpus.write(file, unordered);
    VERIFY_RESULT(app::changeCodebook(corpus.root(), [](app::Codebook&) { }));
    QCOMPARE(corpus.read(file), unordered);
}

void CodebookFileTest::whatCouldNotBeReadBackIsNotWritten()
{
    const tests::TemporaryCorpus corpus;
    VERIFY_RESULT(app::changeCodebook(corpus.root(), [](app::Codebook&) { }));
    const QByteArray before = corpus.read(file);
    for (const std::string& name : {std::string(" "), std::string(70'000, 'x')}) {
        const auto changed =
            app::changeCodebook(corpus.root(), [&](app::Codebook& codebook) { codebook.addSpeaker(name); });
        QVERIFY(!changed);
        QVERIFY2(app::describe(changed.error()).contains(u"the change would make it unreadable, since "_s),
            qPrintable(app::describe(changed.error())));
        QCOMPARE(corpus.read(file), before);
    }
}

QTEST_GUILESS_MAIN(CodebookFileTest)
#include "tst_codebookfile.moc"

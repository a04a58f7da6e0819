// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/colleagues.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ColleaguesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCoderBesideTheArticle();
    void nobodyCountsTwice_data();
    void nobodyCountsTwice();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void otherTextIsPlacedByWords();
    void otherArticlesFileIsLeftOut_data();
    void otherArticlesFileIsLeftOut();
    void colleaguesFolder_data();
    void damagedFilesAreThereUpToTheDamage();
    void colleaguesFolder();
    void fiftyThousandStatements();
};

namespace {

const QByteArray news = "Beijing. Xi opposes THAAD. Lavrov agreed. Xi said no.\n";

/// A workspace with one article and what is to be laid beside it.
class Desk
{
public:
    explicit Desk(const QByteArray& text = news, const QString& name = u"asia/news.txt"_s)
        : m_article(app::readArticle(m_corpus.write(name, text)))
    {
    }

    [[nodiscard]] const app::Article& article() const { return *m_article; }
    [[nodiscard]] const tests::TemporaryCorpus& corpus() const { return m_corpus; }

    /// A tag file for this desk's article with one statement on each quote.
    [[nodiscard]] app::Sidecar sidecar(const std::string& coder, const std::vector<std::string>& quotes)
    {
        app::Sidecar made = app::SidecarStore(m_article->path, {coder, {}, {}}).load(*m_article, m_origin)->sidecar;
        for (const std::string& quote : quotes)
            made.statements.push_back(
                *app::newStatement(m_article->text(), {app::occurrences(m_article->text(), quote).front()}, m_origin));
        return made;
    }
    QString write(const QString& relative, const app::Sidecar& sidecar)
    {
        return m_corpus.write(relative, QByteArray::fromStdString(app::serialise(sidecar)));
    }

private:
    tests::TemporaryCorpus m_corpus;
    app::Origin m_origin = tests::fixedOrigin();
    app::Result<app::Article> m_article;
};

QStringList codersOf(const app::Colleagues& colleagues)
{
    QStringList coders;
    for (const app::CoderFile& file : colleagues.files)
        coders.append(
            u"%1 %2"_s.arg(QString::fromStdString(file.sidecar.header.coder.id)).arg(file.sidecar.statements.size()));
    return coders;
}

QStringList sentencesOf(const app::Colleagues& colleagues)
{
    QStringList sentences;
    for (const auto& [path, why] : colleagues.leftOut)
        sentences.append(QFileInfo(path).fileName() + u": "_s + why.reason);
    return sentences;
}
}

void ColleaguesTest::everyCoderBesideTheArticle()
{
    Desk desk;
    desk.write(u"asia/news.txt.ben.tags.json"_s, desk.sidecar("ben", {"Lavrov agreed", "Xi said no"}));
    desk.write(u"asia/news.txt.anna.tags.json"_s, desk.sidecar("anna", {}));
    const app::Colleagues found = app::colleaguesOf(desk.article(), "anna");
    QCOMPARE(codersOf(found), (QStringList{u"anna 0"_s, u"ben 2"_s}));
    QVERIFY(found.leftOut.empty());
    QCOMPARE(found.files[1].fit, app::Fit::SameText);
    QCOMPARE(found.files[1].moved, 0);
    QVERIFY(found.files[1].changed.starts_with("2026-09-01T10:0"));
    QCOMPARE(found.files[0].changed, "");
    QVERIFY(!found.find("carla"));
}

void ColleaguesTest::nobodyCountsTwice_data()
{
    QTest::addColumn<QString>("coder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sameFile");
    QTest::addColumn<bool>("sameWords");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a copy of Ben's file under another name")
        << u"ben"_s << u"asia/news.txt.copy.tags.json"_s << true << true << u""_s;
    QTest::newRow("an earlier version of Ben's file")
        << u"ben"_s << u"asia/news.txt.old.tags.json"_s << true << false
        << u"news.txt.old.tags.json: it is another version of what \"ben\" wrote, and only news.txt.ben.tags.json is counted"_s;
    QTest::newRow("another person is called Ben too")
        << u"ben"_s << u"elsewhere/news.txt.ben.tags.json"_s << false << false
        << u"news.txt.ben.tags.json: another coder has the short name \"ben\" too, and only …/asia/news.txt.ben.tags.json is counted"_s;
    QTest::newRow("a colleague uses my short name")
        << u"me"_s << u"elsewhere/news.txt.me.tags.json"_s << false << false
        << u"news.txt.me.tags.json: it bears your own short name \"me\" and says something else than your file"_s;
    QTest::newRow("my own file in the colleague's copy")
        << u"me"_s << u"elsewhere/news.txt.me.tags.json"_s << true << true << u""_s;
    QTest::newRow("a conflict copy")
        << u"ben"_s << u"asia/news.txt.ben.tags.sync-conflict-20260901-100000-ABCDEFG.json"_s << true << false
        << u"news.txt.ben.tags.sync-conflict-20260901-100000-ABCDEFG.json: a synchronising program left this copy; what it holds is not counted"_s;
}

void ColleaguesTest::nobodyCountsTwice()
{
    QFETCH(QString, coder);
    QFETCH(QString, name);
    QFETCH(bool, sameFile);
    QFETCH(bool, sameWords);
    QFETCH(QString, sentence);
    Desk desk;
    const app::Sidecar bens = desk.sidecar("ben", {"Lavrov agreed", "Xi said no"});
    const app::Sidecar mine = desk.sidecar("me", {"Lavrov agreed"});
    desk.write(u"asia/news.txt.ben.tags.json"_s, bens);
    desk.write(u"asia/news.txt.me.tags.json"_s, mine);
    app::Sidecar second = coder == "ben"_L1 ? bens : mine;
    if (!sameFile)
        second.header.id = "urn:uuid:another";
    if (!sameWords)
        second.statements.pop_back();
    const QString path = desk.write(name, second);

    const app::Colleagues found = app::colleaguesOf(
        desk.article(), "me", name.startsWith("asia/"_L1) ? std::vector<QString>() : std::vector{path});
    QCOMPARE(codersOf(found), (QStringList{u"ben 2"_s, u"me 1"_s}));
    QStringList told = sentencesOf(found);
    told.replaceInStrings(desk.corpus().root(), u"…"_s);
    QCOMPARE(told, sentence.isEmpty() ? QStringList() : QStringList(sentence));
}

void ColleaguesTest::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<app::Error::Kind>("kind");
    QTest::newRow("empty") << QByteArray("") << app::Error::Kind::Empty;
    QTest::newRow("cut off") << QByteArray("{\"@context\": [\"http") << app::Error::Kind::Malformed;
    QTest::newRow("of a later Attribune")
        << QByteArray("{\"att:format\": 2, \"creator\": 7}") << app::Error::Kind::NewerFormat;
    QTest::newRow("no tag file") << QByteArray("[1, 2]") << app::Error::Kind::Malformed;
}

void ColleaguesTest::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bytes);
    Desk desk;
    desk.write(u"asia/news.txt.anna.tags.json"_s, desk.sidecar("anna", {"Xi said no"}));
    desk.corpus().write(u"asia/news.txt.ben.tags.json"_s, bytes);
    const app::Colleagues found = app::colleaguesOf(desk.article());
    QCOMPARE(codersOf(found), QStringList(u"anna 1"_s));
    QCOMPARE(found.leftOut.size(), 1U);
    QTEST(found.leftOut.front().why.kind, "kind");
}

void ColleaguesTest::damagedFilesAreThereUpToTheDamage()
{
    Desk desk;
    const QString bens = u"asia/news.txt.ben.tags.json"_s;
    desk.write(bens, desk.sidecar("ben", {"Xi said no", "Lavrov agreed"}));
    const QByteArray whole = desk.corpus().read(bens);
    desk.corpus().write(bens, whole.first(whole.lastIndexOf("\"motivation\"")));
    const app::Colleagues found = app::colleaguesOf(desk.article(), "me");
    QCOMPARE(codersOf(found), QStringList(u"ben 1"_s));
    QVERIFY(found.files.front().isBroken);
    QCOMPARE(found.leftOut.size(), 1U);
    // What else Ben marked may be anywhere.
    QCOMPARE(app::sideOf(found.files.front(), {}).unknown, app::everywhere);
    // One's own file is the window's affair.
    QVERIFY(app::colleaguesOf(desk.article(), "ben").files.empty());
}

void ColleaguesTest::otherTextIsPlacedByWords()
{
    Desk old;
    const app::Sidecar bens = old.sidecar("ben", {"Xi opposes THAAD", "Lavrov agreed", "Xi said no"});
    Desk desk("Correction. Beijing. Xi opposes THAAD. Lavrov did not agree. Xi said no.\n");
    desk.write(u"asia/news.txt.ben.tags.json"_s, bens);
    const app::Colleagues found = app::colleaguesOf(desk.article());
    const app::CoderFile& file = found.files.front();
    QCOMPARE(file.fit, app::Fit::OtherText);
    QCOMPARE(file.moved, 2);
    QCOMPARE(file.unanchored.size(), 1U);
    QCOMPARE(file.unanchored.front().selectors.front().exact, "Lavrov agreed");
    for (const app::Statement& statement : file.sidecar.statements)
        QCOMPARE(desk.article().text().slice(statement.extent()), statement.selectors.front().exact);
}

void ColleaguesTest::otherArticlesFileIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("opened from elsewhere") << u"elsewhere/other.txt.ben.tags.json"_s;
    QTest::newRow("laid beside under the article's name") << u"asia/news.txt.ben.tags.json"_s;
}

void ColleaguesTest::otherArticlesFileIsLeftOut()
{
    QFETCH(QString, name);
    Desk other("Nothing here is about it.\nXi said no.\n", u"asia/other.txt"_s);
    const app::Sidecar bens = other.sidecar("ben", {"Nothing here", "about it", "Xi said no"});
    Desk desk;
    const QString path = desk.write(name, bens);
    const app::Colleagues found = app::colleaguesOf(desk.article(), {}, {path});
    QVERIFY(found.files.empty()); // its offsets would fall on words that nobody marked
    QCOMPARE(found.leftOut.size(), 1U);
    QCOMPARE(found.leftOut.front().why.subject, path);
    QVERIFY(found.leftOut.front().why.reason.contains(u"other.txt"));
}

void ColleaguesTest::colleaguesFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sameText");
    QTest::newRow("in the same place") << u"asia/news.txt.ben.tags.json"_s << true;
    QTest::newRow("in the same place, for another text") << u"asia/news.txt.ben.tags.json"_s << false;
    QTest::newRow("the article was renamed and moved") << u"2017/xi.txt.ben.tags.json"_s << true;
    QTest::newRow("the article was moved and changed") << u"2017/news.txt.ben.tags.json"_s << false;
}

void ColleaguesTest::colleaguesFolder()
{
    QFETCH(QString, name);
    QFETCH(bool, sameText);
    Desk desk;
    Desk copy(sameText ? news : "Moscow. Xi said no.\n");
    app::Sidecar bens = copy.sidecar("ben", {"Xi said no"});
    const QString path = copy.write(name, bens);
    bens.header.article.textSha256 = "another";
    bens.header.article.name = "other.txt";
    copy.write(u"2017/other.txt.ben.tags.json"_s, bens);
    copy.corpus().write(u"2017/damaged.txt.ben.tags.json"_s, "{");

    app::ColleagueFolder folder(copy.corpus().root());
    const std::vector<QString> found = folder.sidecarsFor(desk.article(), u"asia/news.txt"_s);
    QCOMPARE(found, std::vector{path});
    const app::Colleagues colleagues = app::colleaguesOf(desk.article(), "me", found);
    QCOMPARE(codersOf(colleagues), QStringList(u"ben 1"_s));
    QCOMPARE(colleagues.files.front().fit, sameText ? app::Fit::SameText : app::Fit::OtherText);
}

void ColleaguesTest::fiftyThousandStatements()
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += "Xi said " + QByteArray::number(i) + ".\n";
    Desk old(text);
    app::Sidecar bens = old.sidecar("ben", {});
    qint64 start = 0;
    app::Origin origin = tests::fixedOrigin();
    for (int i = 0; i < 50'000; ++i) {
        const qint64 end = start + 9 + QByteArray::number(i).size();
        app::Statement statement;
        statement.id = app::StatementId(origin.newUrn());
        statement.selectors.push_back(app::selectorFor(old.article().text(), {start, end}));
        bens.statements.push_back(std::move(statement));
        start = end + 1;
    }
    Desk desk("Correction.\n" + text);
    desk.write(u"asia/news.txt.ben.tags.json"_s, bens);
    const app::Colleagues found = app::colleaguesOf(desk.article());
    QCOMPARE(codersOf(found), QStringList(u"ben 50000"_s));
    QCOMPARE(found.files.front().moved, 50'000);
}

QTEST_GUILESS_MAIN(ColleaguesTest)
#include "tst_colleagues.moc"

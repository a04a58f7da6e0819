// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/colleagues.h"

#include "tests/ui/review/twocoders.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::TwoCoders;

namespace {
constexpr auto soon = 6s; ///< within which a change is seen

app::Stance bensStance(const TwoCoders& coders)
{
    if (const app::CoderFile* ben = coders.colleagues.fileOf("ben"))
        for (const app::Statement& statement : ben->sidecar.statements)
            if (!statement.topics.empty() && statement.topics.front().name == "THAAD")
                return statement.topics.front().stance;
    return app::Stance::Unstated;
}

/// As some editors and sync programs write: into the file itself.
void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}
}

/// What colleagues write while the article is open.
class ColleaguesTest : public QObject
{
    Q_OBJECT

private slots:
    void changesAreSeen_data();
    void changesAreSeen();
    void nothingIsReadWhereNothingChanged();
    void fileThatIsBeingWrittenStaysAsItWas();
    void fileThatStaysDamagedIsNamed();
    void ownFileIsNoNews();
    void ownDamagedFileIsNotNamedHereToo();
    void fileFromElsewhereStaysWhenTheTextChanges();
};

void ColleaguesTest::changesAreSeen_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a file is replaced") << u"replaced"_s;
    QTest::newRow("a file is replaced twice") << u"twice"_s;
    QTest::newRow("a file is written into") << u"overwritten"_s;
    QTest::newRow("a file comes") << u"comes"_s;
    QTest::newRow("a file goes") << u"goes"_s;
}

void ColleaguesTest::changesAreSeen()
{
    QFETCH(QString, how);
    TwoCoders coders("lead");
    coders.open();
    const QString bens = coders.corpus.path(u"visit.txt.ben.tags.json"_s);
    if (how == u"replaced"_s || how == u"twice"_s) {
        coders.changeStanceAs("ben", app::Stance::Evasive);
        QTRY_COMPARE_WITH_TIMEOUT(bensStance(coders), app::Stance::Evasive, soon);
    }
    if (how == u"twice"_s) {
        coders.changeStanceAs("ben", app::Stance::Supports);
        QTRY_COMPARE_WITH_TIMEOUT(bensStance(coders), app::Stance::Supports, soon);
    } else if (how == u"overwritten"_s) {
        overwrite(bens, coders.corpus.read(u"visit.txt.ben.tags.json"_s).replace("\"neutral\"", "\"evasive\""));
        QTRY_COMPARE_WITH_TIMEOUT(bensStance(coders), app::Stance::Evasive, soon);
    } else if (how == u"comes"_s) {
        coders.writeCarla();
        QTRY_VERIFY_WITH_TIMEOUT(coders.colleagues.fileOf("carla"), soon);
    } else if (how == u"goes"_s) {
        QVERIFY(QFile::remove(bens));
        QTRY_VERIFY_WITH_TIMEOUT(!coders.colleagues.fileOf("ben"), soon);
    }
}

void ColleaguesTest::nothingIsReadWhereNothingChanged()
{
    TwoCoders coders("lead");
    coders.open();
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.colleagues.look();
    coders.colleagues.takeInChanges();
    QVERIFY(!changed.wait(600));
    coders.colleagues.reload();
    QVERIFY(changed.wait());
}

void ColleaguesTest::fileThatIsBeingWrittenStaysAsItWas()
{
    TwoCoders coders("lead");
    coders.open();
    bool wasAway = false;
    connect(&coders.colleagues, &ui::Colleagues::changed, this,
        [&] { wasAway = wasAway || !coders.colleagues.fileOf("ben"); });
    const QString bens = coders.corpus.path(u"visit.txt.ben.tags.json"_s);
    const QByteArray whole = coders.corpus.read(u"visit.txt.ben.tags.json"_s).replace("\"neutral\"", "\"evasive\"");
    overwrite(bens, whole.first(whole.size() / 2));
    coders.colleagues.look();
    QTest::qWait(200);
    QVERIFY(coders.colleagues.fileOf("ben"));
    overwrite(bens, whole);
    QTRY_COMPARE_WITH_TIMEOUT(bensStance(coders), app::Stance::Evasive, soon);
    QVERIFY(!wasAway);
}

void ColleaguesTest::fileThatStaysDamagedIsNamed()
{
    TwoCoders coders("lead");
    coders.open();
    overwrite(coders.corpus.path(u"visit.txt.ben.tags.json"_s), "{");
    QTRY_VERIFY_WITH_TIMEOUT(!coders.colleagues.fileOf("ben"), soon);
    QVERIFY(coders.colleagues.leftOut().front().path.contains(u"ben"_s));
}

void ColleaguesTest::ownFileIsNoNews()
{
    TwoCoders coders; // Anna
    coders.open();
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.session.remove(coders.session.statements().at(0).id);
    QVERIFY(coders.session.saveNow());
    QVERIFY(!changed.wait(1500));
}

// The session tells of it.
void ColleaguesTest::ownDamagedFileIsNotNamedHereToo()
{
    TwoCoders coders; // Anna
    const QByteArray annas = coders.corpus.read(u"visit.txt.anna.tags.json"_s);
    coders.corpus.write(u"visit.txt.anna.tags.json"_s, annas.left(annas.lastIndexOf("\"purpose\"")));
    coders.open();
    QVERIFY(coders.session.readOnlyBecause());
    QVERIFY(coders.colleagues.fileOf("ben"));
    QVERIFY(coders.colleagues.leftOut().empty());
}

void ColleaguesTest::fileFromElsewhereStaysWhenTheTextChanges()
{
    TwoCoders coders;
    coders.writeCarla();
    const QByteArray carlas = coders.corpus.read(u"visit.txt.carla.tags.json"_s);
    QVERIFY(QFile::remove(coders.corpus.path(u"visit.txt.carla.tags.json"_s)));
    coders.open();
    coders.colleagues.addFile(coders.corpus.write(u"mail/visit.txt.carla.tags.json"_s, carlas));
    QTRY_VERIFY(coders.colleagues.fileOf("carla"));
    const auto statements = coders.colleagues.fileOf("carla")->sidecar.statements.size();
    coders.corpus.write(u"visit.txt"_s, "Corrected.\n\n" + coders.corpus.read(u"visit.txt"_s));
    coders.session.takeInChangesOnDisk();
    QTRY_VERIFY(coders.colleagues.fileOf("ben"));
    QVERIFY(coders.colleagues.fileOf("carla"));
    QCOMPARE(coders.colleagues.fileOf("carla")->sidecar.statements.size(), statements); // found by their words
    // It is about this article alone.
    QVERIFY(coders.session.openArticle(coders.corpus.write(u"other.txt"_s, TwoCoders::text)));
    QVERIFY(coders.session.openArticle(coders.path));
    QTRY_VERIFY(coders.colleagues.fileOf("ben"));
    QVERIFY(!coders.colleagues.fileOf("carla"));
}

QTEST_MAIN(ColleaguesTest)
#include "tst_colleagues.moc"

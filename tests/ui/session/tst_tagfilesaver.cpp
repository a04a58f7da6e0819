// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/tagfilesaver.h"

#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ui::TagFileSaver::State;
using Urgency = ui::TagFileSaver::Urgency;

/// When a tag file is saved; what stands in it is of no interest here.
class TagFileSaverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesAMomentAfterTheLastChange();
    void whoCannotWaitHasItAtOnce();
    void whatIsNotReadyIsSavedLater();
    void changeWhileSavingIsSavedAfterIt();
    void failureIsSaidOnceAndTriedAgain();
    void fileThatOthersChangedIsLookedAt();
    void fileThatCannotBeReadIsLookedAtAgain();
    void nothingIsLeftToSaveOfAnotherFile();

private:
    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    app::Origin m_origin = tests::fixedOrigin();
    std::unique_ptr<ui::TagFileSaver> m_saver;
    app::FileVersion m_version; ///< as last saved
    QList<Urgency> m_asked;
    bool m_isReady = true;
};

void TagFileSaverTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_version.reset();
    m_asked.clear();
    m_isReady = true;
    const app::Coder anna{"anna", "Anna", {}};
    const app::Result<app::Article> article = app::readArticle(m_corpus->write(u"visit.txt"_s, "Xi spoke.\n"));
    VERIFY_RESULT(article);
    const app::SidecarStore store(article->path, anna);
    const app::Result<app::StoredSidecar> empty = store.load(*article, m_origin);
    VERIFY_RESULT(empty);
    m_saver = std::make_unique<ui::TagFileSaver>(
        m_origin,
        [this, store, sidecar = empty->sidecar](Urgency urgency) -> std::optional<ui::TagFileSaver::Task> {
            m_asked += urgency;
            return m_isReady ? std::optional(ui::TagFileSaver::Task{store, sidecar, m_version}) : std::nullopt;
        },
        nullptr);
    connect(m_saver.get(), &ui::TagFileSaver::saved, this,
        [this](const app::Sidecar&, const app::FileVersion& version) { m_version = version; });
}

void TagFileSaverTest::savesAMomentAfterTheLastChange()
{
    m_saver->changed();
    QCOMPARE(m_saver->state(), State::Unsaved);
    QTest::qWait(800);
    m_saver->changed(); // who goes on is not disturbed
    QTest::qWait(1000);
    QVERIFY(!m_version);
    QTRY_COMPARE(m_saver->state(), State::Saved);
    QVERIFY(m_version);
    QVERIFY(!m_saver->isUnsaved());
    QVERIFY(m_saver->savedAt().isValid());
    QCOMPARE(m_asked, QList{Urgency::MayWait});
}

void TagFileSaverTest::whoCannotWaitHasItAtOnce()
{
    QVERIFY(m_saver->saveNow()); // of nothing
    QVERIFY(m_asked.isEmpty());
    m_saver->changed();
    QVERIFY(m_saver->saveNow());
    QVERIFY(m_version);
    QCOMPARE(m_saver->state(), State::Saved);
    QCOMPARE(m_asked, QList{Urgency::Now});
}

void TagFileSaverTest::whatIsNotReadyIsSavedLater()
{
    m_isReady = false;
    m_saver->changed();
    m_saver->save();
    QVERIFY(!m_saver->isSaving());
    QCOMPARE(m_saver->state(), State::Unsaved);
    m_isReady = true;
    m_saver->save();
    QTRY_COMPARE(m_saver->state(), State::Saved);
}

void TagFileSaverTest::changeWhileSavingIsSavedAfterIt()
{
    m_saver->changed();
    m_saver->save();
    QVERIFY(m_saver->isSaving());
    m_saver->changed();
    m_saver->save(); // one at a time
    QCOMPARE(m_asked.size(), 1);
    QTRY_VERIFY(!m_saver->isSaving());
    QCOMPARE(m_saver->state(), State::Unsaved);
    QTRY_COMPARE(m_saver->state(), State::Saved);
    QCOMPARE(m_asked.size(), 2);
}

void TagFileSaverTest::failureIsSaidOnceAndTriedAgain()
{
    QSignalSpy failed(m_saver.get(), &ui::TagFileSaver::failed);
    const QString path = m_corpus->path(u"visit.txt.anna.tags.json"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s)); // nothing can be written there
    m_saver->changed();
    QVERIFY(!m_saver->saveNow());
    QVERIFY(!m_saver->saveNow());
    m_saver->save();
    QTRY_VERIFY(!m_saver->isSaving());
    QCOMPARE(m_saver->state(), State::Failed);
    QVERIFY(m_saver->error());
    QCOMPARE(failed.size(), 2); // who asked for it twice is told twice, who did not is told no more
    QVERIFY(QDir(path).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(m_saver->state(), State::Saved, 8s);
    QVERIFY(!m_saver->error());
}

void TagFileSaverTest::fileThatOthersChangedIsLookedAt()
{
    m_saver->changed();
    QVERIFY(m_saver->saveNow());
    m_corpus->write(u"visit.txt.anna.tags.json"_s, m_corpus->read(u"visit.txt.anna.tags.json"_s) + "\n");
    QSignalSpy look(m_saver.get(), &ui::TagFileSaver::timeToLook);
    QSignalSpy failed(m_saver.get(), &ui::TagFileSaver::failed);
    m_saver->changed();
    m_saver->save();
    QTRY_COMPARE(look.size(), 1);
    QCOMPARE(failed.size(), 0); // it mostly works the next time
    QVERIFY(m_saver->isUnsaved());
}

void TagFileSaverTest::fileThatCannotBeReadIsLookedAtAgain()
{
    QSignalSpy look(m_saver.get(), &ui::TagFileSaver::timeToLook);
    QSignalSpy failed(m_saver.get(), &ui::TagFileSaver::failed);
    const app::Error damaged{app::Error::Kind::Malformed, u"visit.txt.anna.tags.json"_s, u"it breaks off"_s, {}};
    m_saver->fail(damaged);
    m_saver->fail(damaged);
    QCOMPARE(m_saver->state(), State::Failed);
    QCOMPARE(failed.size(), 1);
    m_saver->save(); // there is nothing to save, and it is looked at all the same
    QTRY_COMPARE_WITH_TIMEOUT(look.size(), 1, 8s);
    m_saver->settle(true);
    QCOMPARE(m_saver->state(), State::Saved);
    QVERIFY(!m_saver->error());
    m_saver->settle(false);
    QCOMPARE(m_saver->state(), State::Nothing);
}

void TagFileSaverTest::nothingIsLeftToSaveOfAnotherFile()
{
    m_saver->changed();
    m_saver->forget();
    QVERIFY(!m_saver->isUnsaved());
    QVERIFY(m_saver->saveNow());
    QTest::qWait(1800);
    QVERIFY(m_asked.isEmpty());
}

QTEST_GUILESS_MAIN(TagFileSaverTest)
#include "tst_tagfilesaver.moc"

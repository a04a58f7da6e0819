// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/filelock.h"
#include "app/sidecars/sidecarstore.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;

namespace {

const QString articleName = u"talks.txt"_s;
const QByteArray articleText = "MOSCOW — Xi said the two sides oppose THAAD.\nPutin agreed.\n";
const app::Coder anna{"anna", "Anna K.", {}};

app::Article article(const tests::TemporaryCorpus& corpus)
{
    return app::readArticle(corpus.write(articleName, articleText)).value();
}

app::Statement statement(const app::Article& about, const app::Origin& origin, const char* quote)
{
    app::Statement made = app::newStatement(about.text(), app::occurrences(about.text(), quote), origin).value();
    made.speakers.push_back({"Xi", {}});
    return made;
}
}

class SidecarStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTagFiles_data();
    void namesTagFiles();
    void shortensLongNames();
    void findsTheTagFilesOfAnArticle();
    void knowsConflictCopies_data();
    void knowsConflictCopies();
    void otherNamesAreNoConflictCopies_data();
    void otherNamesAreNoConflictCopies();
    void findsTheArticleOfATagFile();
    void makesSlugsOfNames_data();
    void makesSlugsOfNames();
    void whoIsLoggedInIsTheCoder();
    void savesAndLoads();
    void firstSaveOfTwoProgramsIsRefused();
    void changedFileIsNotOverwritten();
    void fileOfAnotherCoderIsRefused();
    void damagedFileStaysUntouched_data();
    void damagedFileStaysUntouched();
    void statementThatCannotBeReadBackIsNotSaved_data();
    void statementThatCannotBeReadBackIsNotSaved();
    void removingTheLastStatementKeepsWhatOthersAdded();
    void changedArticleKeepsTheOldDescription();
    void anyArticleNameCanBeSavedThreeTimes();
    void rightsAreNeverWidened();
    void locksTakeTurns();
    void locksOfManyArticlesAreFewFiles();
};

void SidecarStoreTest::namesTagFiles_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("coder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << u"/a/talks.txt"_s << u"anna"_s << u"/a/talks.txt.anna.tags.json"_s;
    QTest::newRow("dots and spaces") << u"/a b/v1.2 final.txt"_s << u"j_d-2"_s
                                     << u"/a b/v1.2 final.txt.j_d-2.tags.json"_s;
    QTest::newRow("without ending") << u"/a/talks"_s << u"anna"_s << u"/a/talks.anna.tags.json"_s;
    QTest::newRow("184 bytes are short enough")
        << u"/a/"_s + QString(184, u'x') << u"anna"_s << u"/a/"_s + QString(184, u'x') + u".anna.tags.json"_s;
}

void SidecarStoreTest::namesTagFiles()
{
    QFETCH(QString, article);
    QFETCH(QString, coder);
    QFETCH(QString, expected);
    const QString path = app::sidecarPath(article, coder.toStdString());
    QCOMPARE(path, expected);
    QVERIFY(app::isSidecarName(QFileInfo(path).fileName()));
    QCOMPARE(app::splitSidecarName(QFileInfo(path).fileName())->coder, coder.toStdString());
}

void SidecarStoreTest::shortensLongNames()
{
    // One byte too many: the beginning stays readable, the hash tells it from others that begin alike.
    const auto nameFor = [](const QString& article) {
        return QFileInfo(app::sidecarPath(u"/a/"_s + article, "anna")).fileName();
    };
    const QString one = nameFor(QString(185, u'x'));
    const QString other = nameFor(QString(186, u'x'));
    QCOMPARE(one.size(), 200);
    QCOMPARE(one.first(175), QString(175, u'x'));
    QVERIFY(one.endsWith(u".anna.tags.json"));
    QVERIFY(one != other);
    const QString chinese = nameFor(QString(80, u'会')); // no character is cut in two
    QVERIFY(chinese.startsWith(QString(58, u'会') + u'~'));
}

void SidecarStoreTest::findsTheTagFilesOfAnArticle()
{
    const tests::TemporaryCorpus corpus;
    const QString longArticle = QString(90, u'会') + u".txt"_s; // 274 bytes would be too long for any file
    const QString longName = QString(70, u'会') + u".txt"_s;    // 214 bytes
    for (const QString& name : {u"talks.txt"_s, u"talks.txt.anna"_s, u"talks.txt.anna.tags.json"_s,
             u"talks.txt.ben.tags.json"_s, u"talks.txt.anna.ben.tags.json"_s,
             u"talks.txt.anna.tags.sync-conflict-20260203-084856-ABCDEFG.json"_s, u"other.txt.anna.tags.json"_s,
             u"._talks.txt.anna.tags.json"_s, u"~talks.txt.anna.tags.json.tmp"_s, longName})
        corpus.write(name, "x");
    const QString longSidecar = app::sidecarPath(corpus.path(longName), "anna");
    QVERIFY(QFileInfo(longSidecar).fileName().toUtf8().size() <= 200);
    QVERIFY(app::sidecarPath(corpus.path(longArticle), "anna") != longSidecar);
    corpus.write(QFileInfo(longSidecar).fileName(), "x");

    QCOMPARE(app::sidecarsOf(corpus.path(u"talks.txt"_s)),
        (std::vector{corpus.path(u"talks.txt.anna.tags.json"_s), corpus.path(u"talks.txt.ben.tags.json"_s)}));
    QCOMPARE(
        app::sidecarsOf(corpus.path(u"talks.txt.anna"_s)), std::vector{corpus.path(u"talks.txt.anna.ben.tags.json"_s)});
    QCOMPARE(app::sidecarsOf(corpus.path(longName)), std::vector{longSidecar});
    QCOMPARE(app::sidecarsOf(corpus.path(u"none.txt"_s)), std::vector<QString>());
}

void SidecarStoreTest::knowsConflictCopies_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char* tool, const char* name) { QTest::newRow(tool) << QString::fromUtf8(name); };
    row("Syncthing", "talks.txt.anna.tags.sync-conflict-20260203-084856-ABCDEFG.json");
    row("Nextcloud", "talks.txt.anna.tags (conflicted copy 2026-02-03 084856).json");
    row("Nextcloud, German", "talks.txt.anna.tags (Konflikt-Kopie 2026-02-03 084856).json");
    row("ownCloud", "talks.txt.anna.tags_conflict-20260203-084856.json");
    row("Dropbox", "talks.txt.anna.tags (Anna's conflicted copy 2026-02-03).json");
    row("Dropbox, twice", "talks.txt.anna.tags (Anna K's conflicted copy 2026-02-03 (1)).json");
    row("OneDrive", "talks.txt.anna.tags-DESKTOP-7QK2.json");
    row("Google Drive", "talks.txt.anna.tags (1).json");
    row("Google Drive, without space", "talks.txt.anna.tags(1).json");
    row("git, before a merge", "talks.txt.anna.tags.json.orig");
    row("git, mergetool", "talks.txt.anna.tags_LOCAL_1234.json");
    row("git, other branch", "talks.txt.anna.tags.json~origin_main");
    row("Syncthing, before both endings", "talks.txt.anna.sync-conflict-20260203-084856-ABCDEFG.tags.json");
    row("Nextcloud, before both endings", "talks.txt.anna (conflicted copy 2026-11-02).tags.json");
    row("Google Drive, before both endings", "talks.txt.anna (1).tags.json");
    row("ownCloud, before both endings", "talks.txt.anna_conflict-20260203-084856.tags.json");
    row("with a line and a date before both endings", "talks.txt.anna-conflict-2026-11-02.tags.json");
    row("AtomicFile", "talks.txt.anna.tags.conflict-1a2b3c4d.json");
}

void SidecarStoreTest::knowsConflictCopies()
{
    QFETCH(QString, name);
    const std::optional<app::SidecarName> copied = app::splitConflictCopyName(name);
    QVERIFY(copied);
    QCOMPARE(copied->article, u"talks.txt"_s);
    QCOMPARE(copied->coder, std::string("anna"));
    QVERIFY(!app::isSidecarName(name));
}

void SidecarStoreTest::otherNamesAreNoConflictCopies_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"talks.txt.anna.tags.json", "talks.txt", "talks (1).txt", "a.tags.json",
             "talks (1).txt.anna.tags.json", "talks.txt.conflict-desk.tags.json", "talks.txt.anna-conflict.tags.json",
             "talks.sync-conflict-20260203-084856-ABCDEFG.txt.anna.tags.json", "codebook.attribune.json",
             "talks.txt.anna.tags.txt", "my.tags-notes.txt"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void SidecarStoreTest::otherNamesAreNoConflictCopies()
{
    QFETCH(QString, name);
    QVERIFY(!app::isConflictCopyName(name));
}

void SidecarStoreTest::findsTheArticleOfATagFile()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(articleName, articleText);
    QCOMPARE(*app::articleOf(corpus.write(u"talks.txt.anna.tags.json"_s, "damaged")), path);
    VERIFY_ERROR(app::articleOf(path), Kind::Invalid);
    VERIFY_ERROR(app::articleOf(corpus.write(u"gone.txt.anna.tags.json"_s, "damaged")), Kind::Malformed);

    // A shortened name: what is inside counts.
    const QString longName = QString(200, u'x') + u".txt"_s;
    const QString longPath = corpus.write(longName, articleText);
    const app::Article read = app::readArticle(longPath).value();
    const app::SidecarStore store(longPath, anna);
    VERIFY_RESULT(store.save(store.load(read, tests::fixedOrigin())->sidecar, std::nullopt));
    QCOMPARE(*app::articleOf(store.path()), longPath);
    QVERIFY(QFile::remove(longPath));
    VERIFY_ERROR(app::articleOf(store.path()), Kind::NotFound);
}

void SidecarStoreTest::makesSlugsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected"); // empty: there is none
    QTest::newRow("two words") << u"Anna K."_s << u"anna-k"_s;
    QTest::newRow("login") << u"j_doe2"_s << u"j_doe2"_s;
    QTest::newRow("accents") << u"Łukasz Müller-Ångström"_s << u"lukasz-muller-angstrom"_s;
    QTest::newRow("letters that stay whole") << u"Søren Weiß"_s << u"soren-weiss"_s;
    QTest::newRow("spaces around") << u"  Kim  "_s << u"kim"_s;
    QTest::newRow("half of it in another script") << u"김 Kim"_s << u"kim"_s;
    QTest::newRow("path") << u"../../etc"_s << u"etc"_s;
    QTest::newRow("very long") << QString(300, u'a') << QString(40, u'a');
    QTest::newRow("another script") << u"习近平"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SidecarStoreTest::makesSlugsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto slug = app::coderSlug(name);
    if (expected.isEmpty())
        VERIFY_ERROR(slug, Kind::Invalid);
    else
        QCOMPARE(QString::fromStdString(*slug), expected);
}

void SidecarStoreTest::whoIsLoggedInIsTheCoder()
{
    const auto unset = [](const char* variable) {
        const QByteArray before = qgetenv(variable);
        qunsetenv(variable);
        return qScopeGuard([=] { qputenv(variable, before); });
    };
    const auto logname = unset("LOGNAME");
    const auto user = unset("USER");
    const auto username = unset("USERNAME");
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    QVERIFY(id.waitForFinished());
    const QString name = QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed();
    if (!name.isEmpty()) // a container's user may have none
        QCOMPARE(app::loginCoder(), *app::coderSlug(name));
    qputenv("LOGNAME", "Anna K.");
    QCOMPARE(app::loginCoder(), std::string("anna-k"));
}

void SidecarStoreTest::savesAndLoads()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::Origin origin = tests::fixedOrigin();
    const app::SidecarStore store(read.path, anna);
    auto stored = store.load(read, origin);
    VERIFY_RESULT(stored);
    QVERIFY(!stored->version);
    QVERIFY(stored->sidecar.statements.empty());
    QCOMPARE(stored->sidecar.header.article.textSha256, read.text().sha256());
    QCOMPARE(corpus.files(), QStringList{articleName}); // looking writes nothing

    stored->sidecar.statements.push_back(statement(read, origin, "the two sides oppose THAAD"));
    const auto version = store.save(stored->sidecar, stored->version);
    VERIFY_RESULT(version);
    const auto again = store.load(read, origin);
    VERIFY_RESULT(again);
    QVERIFY(again->sidecar == stored->sidecar);
    QCOMPARE(again->version, *version);
    QCOMPARE(app::serialise(again->sidecar), corpus.read(u"talks.txt.anna.tags.json"_s).toStdString());
}

void SidecarStoreTest::firstSaveOfTwoProgramsIsRefused()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    const auto one = store.load(read, app::Origin());
    const auto two = store.load(read, app::Origin());
    VERIFY_RESULT(store.save(one->sidecar, one->version));
    VERIFY_ERROR(store.save(two->sidecar, two->version), Kind::ChangedOnDisk);
    QVERIFY(store.load(read, app::Origin())->sidecar == one->sidecar);
}

void SidecarStoreTest::changedFileIsNotOverwritten()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    auto stored = store.load(read, app::Origin());
    auto version = store.save(stored->sidecar, stored->version);
    VERIFY_RESULT(version);
    QByteArray theirs = corpus.read(u"talks.txt.anna.tags.json"_s);
    theirs.replace("unread", "done");
    corpus.write(u"talks.txt.anna.tags.json"_s, theirs);
    stored->sidecar.header.progress = app::Progress::Tagging;
    VERIFY_ERROR(store.save(stored->sidecar, *version), Kind::ChangedOnDisk);
    QCOMPARE(corpus.read(u"talks.txt.anna.tags.json"_s), theirs);
}

void SidecarStoreTest::fileOfAnotherCoderIsRefused()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore bens(read.path, {"ben", {}, {}});
    VERIFY_RESULT(bens.save(bens.load(read, app::Origin())->sidecar, std::nullopt));
    QVERIFY(QFile::rename(bens.path(), app::sidecarPath(read.path, "anna")));
    const QByteArray before = corpus.read(u"talks.txt.anna.tags.json"_s);

    const app::SidecarStore store(read.path, anna);
    const auto loaded = store.load(read, app::Origin());
    VERIFY_ERROR(loaded, Kind::Invalid);
    QVERIFY(loaded.error().reason.contains(u"ben"));
    app::Sidecar foreign;
    foreign.header.coder.id = "ben";
    VERIFY_ERROR(store.save(foreign, std::nullopt), Kind::Invalid);
    QCOMPARE(corpus.read(u"talks.txt.anna.tags.json"_s), before);
}

void SidecarStoreTest::damagedFileStaysUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << QByteArray("") << Kind::Empty;
    QTest::newRow("truncated") << QByteArray("{\"@context\": [") << Kind::Malformed;
    QTest::newRow("later format") << QByteArray("{\"att:format\": 2}") << Kind::NewerFormat;
    QTest::newRow("too large") << QByteArray(app::largestSidecar + 1, ' ') << Kind::TooLarge;
}

void SidecarStoreTest::damagedFileStaysUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    const app::Sidecar fresh = store.load(read, app::Origin())->sidecar;
    corpus.write(u"talks.txt.anna.tags.json"_s, content);
    const auto loaded = store.load(read, app::Origin());
    VERIFY_ERROR(loaded, kind);
    QVERIFY(loaded.error().subject.contains(store.path()));
    QVERIFY(!loaded.error().remedy.isEmpty());
    VERIFY_ERROR(store.save(fresh, std::nullopt), Kind::ChangedOnDisk);
    QCOMPARE(corpus.read(u"talks.txt.anna.tags.json"_s), content);
    QCOMPARE(corpus.files().size(), 2);
}

void SidecarStoreTest::statementThatCannotBeReadBackIsNotSaved_data()
{
    QTest::addColumn<std::function<void(app::Sidecar&)>>("spoil");
    const auto row = [](const char* what, const std::function<void(app::Sidecar&)>& spoil) {
        QTest::newRow(what) << spoil;
    };
    row("two of one id", [](app::Sidecar& sidecar) { sidecar.statements.push_back(sidecar.statements.front()); });
    row("no id", [](app::Sidecar& sidecar) { sidecar.statements.front().id = app::StatementId(); });
    row("no words", [](app::Sidecar& sidecar) { sidecar.statements.front().selectors.front().span = {5, 5}; });
    row("no place", [](app::Sidecar& sidecar) { sidecar.statements.front().selectors.clear(); });
    row("a speaker without a name", [](app::Sidecar& sidecar) { sidecar.statements.front().speakers.push_back({}); });
    row("note longer than a file may hold",
        [](app::Sidecar& sidecar) { sidecar.statements.front().note = std::string(70'000, 'x'); });
    row("bytes that are no text", [](app::Sidecar& sidecar) { sidecar.statements.front().note = "\xFF"; });
    row("unknown member that is no JSON",
        [](app::Sidecar& sidecar) { sidecar.statements.front().extra = {{"x", "{"}}; });
    row("custom field named like the manner",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("manner", "direct"); });
}

void SidecarStoreTest::statementThatCannotBeReadBackIsNotSaved()
{
    QFETCH(std::function<void(app::Sidecar&)>, spoil);
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    app::Sidecar sidecar = store.load(read, app::Origin())->sidecar;
    sidecar.statements.push_back(statement(read, app::Origin(), "Putin agreed"));
    const auto version = store.save(sidecar, std::nullopt);
    VERIFY_RESULT(version);
    const QByteArray before = corpus.read(u"talks.txt.anna.tags.json"_s);
    spoil(sidecar);
    const auto saved = store.save(sidecar, *version);
    QVERIFY(!saved);
    QCOMPARE(corpus.read(u"talks.txt.anna.tags.json"_s), before);
}

void SidecarStoreTest::removingTheLastStatementKeepsWhatOthersAdded()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    app::Sidecar sidecar = store.load(read, app::Origin())->sidecar;
    sidecar.statements.push_back(statement(read, app::Origin(), "Putin agreed"));
    sidecar.header.pageId = "urn:uuid:00000000-0000-4000-8000-000000000001";
    auto version = store.save(sidecar, std::nullopt);
    VERIFY_RESULT(version);
    sidecar.statements.clear();
    version = store.save(sidecar, *version);
    VERIFY_RESULT(version);
    QVERIFY(!corpus.read(u"talks.txt.anna.tags.json"_s).contains("AnnotationPage"));

    sidecar.header.pageExtra = {{"att:else", "[1]"}};
    VERIFY_RESULT(store.save(sidecar, *version));
    QCOMPARE(store.load(read, app::Origin())->sidecar.header.pageExtra, sidecar.header.pageExtra);
}

void SidecarStoreTest::changedArticleKeepsTheOldDescription()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    const app::Sidecar sidecar = store.load(read, app::Origin())->sidecar;
    VERIFY_RESULT(store.save(sidecar, std::nullopt));
    // Other bytes, same text: nothing has moved.
    const app::Article sameText =
        app::readArticle(corpus.write(articleName, QByteArray(articleText).replace("\n", "\r\n"))).value();
    const auto same = store.load(sameText, app::Origin());
    VERIFY_RESULT(same);
    QCOMPARE(same->sidecar.header.article.sha256, sameText.sha256());
    QVERIFY(same->sidecar.header.article.sha256 != sidecar.header.article.sha256);
    // Another text: the places in the file are places in the one before.
    const app::Article otherText = app::readArticle(corpus.write(articleName, "Update.\n" + articleText)).value();
    const auto other = store.load(otherText, app::Origin());
    VERIFY_RESULT(other);
    QVERIFY(other->sidecar.header.article == sidecar.header.article);
}

void SidecarStoreTest::anyArticleNameCanBeSavedThreeTimes()
{
    const tests::TemporaryCorpus corpus;
    QStringList names{u"con.txt"_s, u"a:b?.txt"_s, u" leading and trailing .txt "_s, u"new\nline.txt"_s,
        u"习近平.txt"_s, u"Россия.txt"_s, u"\u202Egnp.txt"_s, u"-rf.txt"_s, u".hidden.txt"_s, u"~tilde.txt"_s,
        u"quote\".txt"_s, u"back\\slash.txt"_s, u"per%1cent.txt"_s};
    for (int length = 1; length <= 255; length += 3)
        names.append(QString(length, u'n'));
    for (int length = 1; length <= 85; length += 4)
        names.append(QString(length, u'会'));
    for (const QString& name : names) {
        const app::Article read = app::readArticle(corpus.write(name, articleText)).value();
        const app::SidecarStore store(read.path, anna);
        QVERIFY(QFile::encodeName(QFileInfo(store.path()).fileName()).size() <= 200);
        auto stored = store.load(read, app::Origin());
        VERIFY_RESULT(stored);
        for (const app::Progress progress : {app::Progress::Unread, app::Progress::Tagging, app::Progress::Done}) {
            stored->sidecar.header.progress = progress;
            const auto version = store.save(stored->sidecar, stored->version);
            VERIFY_RESULT(version);
            stored->version = *version;
        }
        QCOMPARE(app::sidecarsOf(read.path), std::vector{store.path()});
    }
}

void SidecarStoreTest::rightsAreNeverWidened()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    const app::SidecarStore store(read.path, anna);
    auto stored = store.load(read, app::Origin());
    auto version = store.save(stored->sidecar, std::nullopt);
    VERIFY_RESULT(version);
    QVERIFY(::chmod(QFile::encodeName(store.path()).constData(), 0600) == 0);
    stored->sidecar.header.progress = app::Progress::Done;
    VERIFY_RESULT(store.save(stored->sidecar, *version));
    struct stat status = {};
    QVERIFY(::stat(QFile::encodeName(store.path()).constData(), &status) == 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
}

/// Three programs that add to one file at the same time, as the terminal program does: under the lock every addition
/// arrives.
void SidecarStoreTest::locksTakeTurns()
{
    const tests::TemporaryCorpus corpus;
    const app::Article read = article(corpus);
    constexpr int programs = 3;
    constexpr int additions = 15;
    for (int program = 0; program < programs; ++program) {
        if (::fork() != 0)
            continue;
        const app::SidecarStore store(read.path, anna);
        for (int i = 0; i < additions; ++i) {
            const auto lock = app::FileLock::acquire(store.path());
            auto stored = store.load(read, app::Origin());
            if (!lock || !stored)
                ::_exit(1);
            stored->sidecar.statements.push_back(statement(read, app::Origin(), "Putin agreed"));
            if (!store.save(stored->sidecar, stored->version))
                ::_exit(2);
        }
        ::_exit(0);
    }
    for (int program = 0; program < programs; ++program) {
        int status = 0;
        ::wait(&status);
        QCOMPARE(status, 0);
    }
    const app::SidecarStore store(read.path, anna);
    const auto stored = store.load(read, app::Origin());
    VERIFY_RESULT(stored);
    QCOMPARE(stored->sidecar.statements.size(), static_cast<std::size_t>(programs * additions));
    QCOMPARE(corpus.files(), (QStringList{articleName, u"talks.txt.anna.tags.json"_s})); // no lock in the shared folder

    {
        auto lock = app::FileLock::acquire(store.path());
        VERIFY_RESULT(lock);
        const app::FileLock moved = std::move(*lock);
    }
    VERIFY_RESULT(app::FileLock::acquire(store.path())); // the one before let go
}

void SidecarStoreTest::locksOfManyArticlesAreFewFiles()
{
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    for (int article = 0; article < 10'000; ++article)
        VERIFY_RESULT(app::FileLock::acquire(u"/talks/%1.txt.anna.tags.json"_s.arg(article)));
    qputenv("XDG_RUNTIME_DIR", before);
    const qsizetype files = QDir(runtime.filePath(u"attribune"_s)).entryList(QDir::Files).size();
    QVERIFY2(files > 1'000 && files <= 4'096, QByteArray::number(files));
}

QTEST_GUILESS_MAIN(SidecarStoreTest)
#include "tst_sidecarstore.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/atomicfile.h"

#include "tests/app/base/faults.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <random>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;
using tests::faults::Fault;

namespace {

constexpr qint64 limit = 1 << 20;
const QString name = u"talks.txt.anna.tags.json"_s;

app::FileVersion versionOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void setMode(const QString& path, mode_t mode)
{
    QVERIFY(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

/// Runs @p work in a process of its own and answers its status as waitpid() gives it.
int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

/// What a program does that knows nothing of us: write a temporary file and rename it over ours.
void replaceBlindly(const QString& path, const QByteArray& bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".foreign";
    const int file = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    std::ignore = ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    ::close(file);
    ::rename(temporary.constData(), target.constData());
}

std::vector<std::string> asNames(const QStringList& calls)
{
    std::vector<std::string> names;
    for (const QString& call : calls)
        names.push_back(call.toStdString());
    return names;
}

/// For tests that save thousands of times: a folder in memory, where no disk sets the pace.
void useMemory()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

int rounds(const char* variable, int usual)
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(variable, &given);
    return given ? asked : usual;
}
}

class AtomicFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qputenv("TMPDIR", m_usualFolder); }
    void writesAndReadsBack();
    void refusesWhatItHasNotSeen_data();
    void refusesWhatItHasNotSeen();
    void sameBytesAreASuccess();
    void missingFolderIsAnError();
    void readOnlyIsRespected_data();
    void readOnlyIsRespected();
    void readsFilesOnly();
    void largeFileIsRefused();
    void followsLinks();
    void namesOfAnyLengthCanBeSavedAgain();
    void keepsRights_data();
    void keepsRights();
    void accessListOfTheFolderDoesNotWiden();
    void keepsNotesOfOtherPrograms();
    void everyStepThatFailsIsToldOrHarmless_data();
    void everyStepThatFailsIsToldOrHarmless();
    void killedAtEveryStepLeavesAVersion();
    void worksWhereCallsAreMissing_data();
    void worksWhereCallsAreMissing();
    void versionThatArrivesMeanwhileStays_data();
    void versionThatArrivesMeanwhileStays();
    void leftoverOfAKilledSaveIsKept();
    void syncsFileBeforeItHasItsNameAndFolderAfter();
    void streamsWithoutKeepingBytes();
    void streamThatFailsLeavesTheFile_data();
    void streamThatFailsLeavesTheFile();
    void killedAtRandomLosesNothing();
    void raceLosesNoVersion();

private:
    QByteArray m_usualFolder = qgetenv("TMPDIR");
};

void AtomicFileTest::writesAndReadsBack()
{
    const tests::TemporaryCorpus corpus;
    const app::AtomicFile file(corpus.path(name));
    VERIFY_ERROR(file.read(limit), Kind::NotFound);
    VERIFY_RESULT(file.readIfThere(limit));
    QVERIFY(!file.readIfThere(limit)->has_value());
    const auto folder = app::AtomicFile(corpus.path(u"gone/"_s + name)).readIfThere(limit);
    VERIFY_ERROR(folder, Kind::NotFound);
    QCOMPARE(folder.error().subject, corpus.path(u"gone"_s));
    const auto first = file.write("one", std::nullopt);
    VERIFY_RESULT(first);
    QCOMPARE(*first, versionOf("one"));
    const auto second = file.write("two", *first);
    VERIFY_RESULT(second);
    const auto content = file.read(limit);
    VERIFY_RESULT(content);
    QCOMPARE(content->bytes, "two");
    QCOMPARE(content->version, *second);
    VERIFY_RESULT(file.write("", content->version)); // an empty file is a version like others
    QCOMPARE(corpus.files(), QStringList{name});
}

void AtomicFileTest::refusesWhatItHasNotSeen_data()
{
    QTest::addColumn<QByteArray>("onDisk"); // null: no file
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("a colleague was faster") << QByteArray("theirs") << QByteArray("base");
    QTest::newRow("a file where there was none") << QByteArray("theirs") << QByteArray();
    QTest::newRow("emptied") << QByteArray("") << QByteArray("base");
    QTest::newRow("removed") << QByteArray() << QByteArray("base");
}

void AtomicFileTest::refusesWhatItHasNotSeen()
{
    QFETCH(QByteArray, onDisk);
    QFETCH(QByteArray, read);
    const tests::TemporaryCorpus corpus;
    if (!onDisk.isNull())
        corpus.write(name, onDisk);
    const QStringList before = corpus.files();
    const auto written =
        app::AtomicFile(corpus.path(name)).write("ours", read.isNull() ? std::nullopt : versionOf(read));
    VERIFY_ERROR(written, Kind::ChangedOnDisk);
    QCOMPARE(written.error().subject, corpus.path(name));
    QVERIFY(!written.error().remedy.isEmpty());
    QCOMPARE(corpus.files(), before);
    QCOMPARE(corpus.read(name), onDisk);
}

void AtomicFileTest::sameBytesAreASuccess()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "ours");
    struct stat before = {};
    QVERIFY(::stat(QFile::encodeName(path).constData(), &before) == 0);
    // As after a save that failed at its last step: the caller still knows the version before.
    const auto written = app::AtomicFile(path).write("ours", versionOf("base"));
    VERIFY_RESULT(written);
    QCOMPARE(*written, versionOf("ours"));
    struct stat after = {};
    QVERIFY(::stat(QFile::encodeName(path).constData(), &after) == 0);
    QCOMPARE(after.st_ino, before.st_ino); // sync programs need not carry it again
}

void AtomicFileTest::missingFolderIsAnError()
{
    const tests::TemporaryCorpus corpus;
    VERIFY_ERROR(app::AtomicFile(corpus.path(u"gone/"_s + name)).write("x", std::nullopt), Kind::NotWritable);
    corpus.write(u"article.txt"_s, "text");
    VERIFY_ERROR(app::AtomicFile(corpus.path(u"article.txt/"_s + name)).write("x", std::nullopt), Kind::NotWritable);
    QCOMPARE(corpus.files(), QStringList{u"article.txt"_s});
}

void AtomicFileTest::readOnlyIsRespected_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("read-only file") << false;
    QTest::newRow("read-only folder") << true;
}

void AtomicFileTest::readOnlyIsRespected()
{
    QFETCH(bool, folder);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"folder/"_s + name, "base");
    const QString locked = folder ? corpus.path(u"folder"_s) : path;
    setMode(locked, folder ? 0555 : 0444);
    const auto written = app::AtomicFile(path).write("ours", versionOf("base"));
    const auto streamed = app::AtomicFile(path).stream([](const auto& sink) { return sink("ours"); });
    setMode(locked, folder ? 0755 : 0644);
    VERIFY_ERROR(written, Kind::NotWritable);
    VERIFY_ERROR(streamed, Kind::NotWritable);
    QVERIFY2(written.error().reason.contains(u"read-only") || written.error().reason.contains(u"permission"),
        qPrintable(written.error().reason));
    QCOMPARE(bytesOf(path), "base");
    QCOMPARE(corpus.files().size(), 1);
}

void AtomicFileTest::readsFilesOnly()
{
    const tests::TemporaryCorpus corpus;
    QVERIFY(::mkfifo(QFile::encodeName(corpus.path(u"pipe"_s)).constData(), 0600) == 0);
    for (const QString& path : {corpus.path(u"pipe"_s), corpus.root(), u"/dev/zero"_s}) {
        VERIFY_ERROR(app::AtomicFile(path).read(limit), Kind::Unreadable);
        VERIFY_ERROR(app::AtomicFile(path).write("x", versionOf("y")), Kind::NotWritable);
    }
}

void AtomicFileTest::largeFileIsRefused()
{
    const tests::TemporaryCorpus corpus;
    const app::AtomicFile file(corpus.write(name, "12345"));
    VERIFY_ERROR(file.read(4), Kind::TooLarge);
    VERIFY_RESULT(file.read(5));
}

void AtomicFileTest::followsLinks()
{
    const tests::TemporaryCorpus corpus;
    corpus.write(u"real/"_s + name, "base");
    const QString link = corpus.path(u"link"_s);
    QVERIFY(QFile::link(u"second"_s, link));
    QVERIFY(QFile::link(u"real/"_s + name, corpus.path(u"second"_s)));
    const auto written = app::AtomicFile(link).write("ours", versionOf("base"));
    VERIFY_RESULT(written);
    QCOMPARE(corpus.read(u"real/"_s + name), "ours");
    QVERIFY(QFileInfo(link).isSymLink());

    // One that leads to a file that is yet to come.
    QVERIFY(QFile::link(u"real/new.json"_s, corpus.path(u"dangling"_s)));
    VERIFY_RESULT(app::AtomicFile(corpus.path(u"dangling"_s)).write("new", std::nullopt));
    QCOMPARE(corpus.read(u"real/new.json"_s), "new");

    QVERIFY(QFile::link(u"round"_s, corpus.path(u"round"_s)));
    VERIFY_ERROR(app::AtomicFile(corpus.path(u"round"_s)).write("x", std::nullopt), Kind::NotWritable);
}

void AtomicFileTest::namesOfAnyLengthCanBeSavedAgain()
{
    useMemory();
    const tests::TemporaryCorpus corpus;
    for (int length = 1; length <= 255; ++length) {
        const app::AtomicFile file(corpus.path(QString(length, u'n')));
        app::FileVersion version;
        for (const std::string bytes : {"one", "two", "three"}) {
            const auto written = file.write(bytes, version);
            VERIFY_RESULT(written);
            version = *written;
        }
        VERIFY_RESULT(file.stream([](const auto& sink) { return sink("four"); }));
    }
    QCOMPARE(corpus.files().size(), 255);
    VERIFY_ERROR(app::AtomicFile(corpus.path(QString(256, u'n'))).write("x", std::nullopt), Kind::NotWritable);
}

void AtomicFileTest::keepsRights_data()
{
    QTest::addColumn<uint>("mode");
    for (const uint mode : {0600U, 0640U, 0644U, 0660U, 0664U, 0666U, 0200U, 0622U, 0755U, 02664U})
        QTest::addRow("%o", mode) << mode;
}

void AtomicFileTest::keepsRights()
{
    QFETCH(uint, mode);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "base");
    setMode(path, mode);
    app::FileVersion version = versionOf("base");
    if ((mode & 0400) == 0 && ::geteuid() != 0)
        return; // it cannot be read, so it cannot be replaced either
    for (const std::string bytes : {"one", "two"}) {
        const auto written = app::AtomicFile(path).write(bytes, version);
        VERIFY_RESULT(written);
        version = *written;
        QCOMPARE(modeOf(path), mode);
    }
    VERIFY_RESULT(app::AtomicFile(path).stream([](const auto& sink) { return sink("three"); }));
    QCOMPARE(modeOf(path), mode);

    // Where the group cannot be given, another group gets no more than everybody has.
    if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), 0, 4711) == 0) {
        setMode(path, mode);
        tests::faults::armUnsupported({"fchown"}, EPERM);
        const auto written = app::AtomicFile(path).write("four", versionOf("three"));
        tests::faults::disarm();
        VERIFY_RESULT(written);
        QCOMPARE(modeOf(path) & ~mode & 0707U, 0U);
        QCOMPARE(modeOf(path) & 0070U & ~((mode & 07U) << 3), 0U);
    }
}

namespace {

/// An access list as the kernel keeps it: owner rw-, user 4712 rw-, group r--, mask rw-, others ---.
QByteArray accessList()
{
    QByteArray list("\x02\0\0\0", 4);
    const auto entry = [&list](quint16 tag, quint16 rights, quint32 id) {
        list.append(reinterpret_cast<const char*>(&tag), 2)
            .append(reinterpret_cast<const char*>(&rights), 2)
            .append(reinterpret_cast<const char*>(&id), 4);
    };
    entry(0x01, 6, ~0U);
    entry(0x02, 6, 4712);
    entry(0x04, 4, ~0U);
    entry(0x10, 6, ~0U);
    entry(0x20, 0, ~0U);
    return list;
}

bool setAttribute(const QString& path, const char* attribute, const QByteArray& value)
{
    return ::setxattr(QFile::encodeName(path).constData(), attribute, value.constData(),
               static_cast<std::size_t>(value.size()), 0)
        == 0;
}

QByteArray attribute(const QString& path, const char* attribute)
{
    QByteArray value(4096, '\0');
    const ssize_t size = ::getxattr(
        QFile::encodeName(path).constData(), attribute, value.data(), static_cast<std::size_t>(value.size()));
    return size < 0 ? QByteArray() : value.first(static_cast<qsizetype>(size));
}
}

void AtomicFileTest::accessListOfTheFolderDoesNotWiden()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"folder/"_s + name, "base");
    setMode(path, 0600);
    if (!setAttribute(corpus.path(u"folder"_s), "system.posix_acl_default", accessList())) {
        qInfo("this file system has no access lists");
        return;
    }
    VERIFY_RESULT(app::AtomicFile(path).write("one", versionOf("base")));
    QCOMPARE(modeOf(path), 0600U);
    QVERIFY(attribute(path, "system.posix_acl_access").isNull());

    // A list of the file's own stays, and the rights of its group do not grow to what the list allows at most.
    QVERIFY(setAttribute(path, "system.posix_acl_access", accessList()));
    VERIFY_RESULT(app::AtomicFile(path).write("two", versionOf("one")));
    QCOMPARE(attribute(path, "system.posix_acl_access"), accessList());
}

void AtomicFileTest::keepsNotesOfOtherPrograms()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "base");
    if (!setAttribute(path, "user.rating", "5")) {
        qInfo("this file system has no attributes");
        return;
    }
    VERIFY_RESULT(app::AtomicFile(path).write("one", versionOf("base")));
    QCOMPARE(attribute(path, "user.rating"), "5");
}

void AtomicFileTest::everyStepThatFailsIsToldOrHarmless_data()
{
    QTest::addColumn<QStringList>("unsupported");
    QTest::addColumn<bool>("exists");
    for (const bool exists : {false, true}) {
        const char* which = exists ? "replaced" : "new";
        QTest::addRow("%s file", which) << QStringList() << exists;
        QTest::addRow("%s file, without nameless files", which) << QStringList{u"O_TMPFILE"_s} << exists;
    }
}

void AtomicFileTest::everyStepThatFailsIsToldOrHarmless()
{
    useMemory();
    QFETCH(QStringList, unsupported);
    QFETCH(bool, exists);
    int injected = 0;
    const auto attempt = [&](const Fault& fault) -> bool { // whether the fault was reached
        const tests::TemporaryCorpus corpus;
        const QString path = corpus.path(name);
        if (exists)
            corpus.write(name, "old version");
        tests::faults::arm(fault, asNames(unsupported), EOPNOTSUPP);
        const auto written =
            app::AtomicFile(path).write("the new version", exists ? versionOf("old version") : std::nullopt);
        const auto calls = tests::faults::disarm();
        if (static_cast<int>(calls.size()) < fault.call)
            return false;
        ++injected;
        const QString where = u"call %1 (%2), error %3: "_s.arg(fault.call)
                                  .arg(QString::fromStdString(calls[static_cast<std::size_t>(fault.call) - 1]))
                                  .arg(fault.errorNumber);
        const QByteArray now = bytesOf(path);
        const auto check = [&](bool holds, const char* what) {
            if (!holds)
                qCritical("%s%s (%s)", qPrintable(where), what,
                    written ? "success" : qPrintable(app::describe(written.error())));
            return holds;
        };
        bool good =
            check(now == "the new version" || (exists ? now == "old version" : now.isNull()), "no version whole");
        good = check(!written || now == "the new version", "success, but not saved") && good;
        // The bytes may look well and be lost with the next power cut.
        const bool unsynced = calls[static_cast<std::size_t>(fault.call) - 1] == "fsync"
            && fault.effect != Fault::Effect::ShortWrite && fault.errorNumber != EINTR;
        good = check(!unsynced || !written, "success, but not on the disk") && good;
        good = check(written || !written.error().reason.isEmpty(), "no reason") && good;
        // Once more, as the program does: it must work again.
        const auto retry = app::AtomicFile(path).write("the new version", now.isNull() ? std::nullopt : versionOf(now));
        good = check(retry.has_value() && bytesOf(path) == "the new version", "the next attempt fails") && good;
        if (!good)
            QTest::qFail("a fault has done harm", __FILE__, __LINE__);
        return true;
    };
    for (const auto effect : {Fault::Effect::Fail, Fault::Effect::FailAlways}) {
        for (const int error : {EIO, ENOSPC, EACCES, EINTR}) {
            // A call that is interrupted for ever is a hang in any program.
            if (effect == Fault::Effect::FailAlways && error == EINTR)
                continue;
            for (int call = 1; attempt({call, effect, error}); ++call) { }
        }
    }
    for (int call = 1; attempt({call, Fault::Effect::ShortWrite, 0}); ++call) { }
    qInfo("%d faults", injected);
    QVERIFY(injected > 100);
}

void AtomicFileTest::killedAtEveryStepLeavesAVersion()
{
    useMemory();
    int kills = 0;
    for (const auto effect : {Fault::Effect::KillBefore, Fault::Effect::KillAfter}) {
        for (int call = 1;; ++call) {
            const tests::TemporaryCorpus corpus;
            const QString path = corpus.write(name, "old version");
            const int status = inChild([&] {
                tests::faults::arm({call, effect, 0});
                return app::AtomicFile(path).write("the new version", versionOf("old version")) ? 0 : 1;
            });
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                break;
            }
            ++kills;
            const QByteArray now = bytesOf(path);
            QVERIFY2(now == "old version" || now == "the new version", now.constData());
            QVERIFY(corpus.files().size() <= 2);
            VERIFY_RESULT(app::AtomicFile(path).write("a later version", versionOf(now)));
        }
    }
    QVERIFY(kills > 30);
}

void AtomicFileTest::worksWhereCallsAreMissing_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<int>("error");
    const auto row = [](const char* what, const QStringList& missing, int error) {
        QTest::newRow(what) << missing << error;
    };
    row("no nameless files: EOPNOTSUPP", {u"O_TMPFILE"_s}, EOPNOTSUPP);
    row("no nameless files: EINVAL", {u"O_TMPFILE"_s}, EINVAL);
    row("no nameless files: ENOSYS", {u"O_TMPFILE"_s}, ENOSYS);
    row("no nameless files: EISDIR", {u"O_TMPFILE"_s}, EISDIR);
    row("no exchange: EINVAL", {u"renameat2"_s}, EINVAL);
    row("no exchange: ENOSYS", {u"renameat2"_s}, ENOSYS);
    row("no links: EPERM", {u"linkat"_s}, EPERM);
    row("no links: EOPNOTSUPP", {u"linkat"_s}, EOPNOTSUPP);
    row("no links: EXDEV", {u"linkat"_s}, EXDEV);
    row("no exchange and no links", {u"renameat2"_s, u"linkat"_s}, EINVAL);
    row("none of them", {u"O_TMPFILE"_s, u"renameat2"_s, u"linkat"_s}, EINVAL);
}

void AtomicFileTest::worksWhereCallsAreMissing()
{
    QFETCH(QStringList, missing);
    QFETCH(int, error);
    const tests::TemporaryCorpus corpus;
    const app::AtomicFile file(corpus.path(name));
    tests::faults::armUnsupported(asNames(missing), error);
    const auto first = file.write("one", std::nullopt);
    const auto clash = file.write("clash", std::nullopt);
    const auto second = file.write("two", versionOf("one"));
    const auto changed = file.write("three", versionOf("not this"));
    const auto streamed = file.stream([](const auto& sink) { return sink("four"); });
    tests::faults::disarm();
    VERIFY_RESULT(first);
    VERIFY_ERROR(clash, Kind::ChangedOnDisk);
    VERIFY_RESULT(second);
    VERIFY_ERROR(changed, Kind::ChangedOnDisk);
    VERIFY_RESULT(streamed);
    QCOMPARE(corpus.read(name), "four");
    QCOMPARE(corpus.files(), QStringList{name});
}

void AtomicFileTest::versionThatArrivesMeanwhileStays_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("before"); // the call right before which the other program replaces the file
    QTest::newRow("before the exchange") << QStringList() << u"renameat2"_s;
    QTest::newRow("while the new version is written") << QStringList() << u"fsync"_s;
    QTest::newRow("without exchange, while it is written") << QStringList{u"renameat2"_s} << u"fsync"_s;
}

void AtomicFileTest::versionThatArrivesMeanwhileStays()
{
    QFETCH(QStringList, missing);
    QFETCH(QString, before);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "base");
    tests::faults::armUnsupported(asNames(missing), EINVAL);
    tests::faults::before(before.toStdString(), [&] { replaceBlindly(path, "theirs"); });
    const auto written = app::AtomicFile(path).write("ours", versionOf("base"));
    tests::faults::disarm();
    VERIFY_ERROR(written, Kind::ChangedOnDisk);
    QCOMPARE(corpus.read(name), "theirs");
    QCOMPARE(corpus.files(), QStringList{name});
}

void AtomicFileTest::leftoverOfAKilledSaveIsKept()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "base");
    const QString leftover = corpus.write(u'~' + name + u".tmp"_s, "a version that nobody has seen");
    const app::AtomicFile file(path);

    // It may belong to a program that is at work at this moment.
    VERIFY_RESULT(file.write("one", versionOf("base")));
    QCOMPARE(bytesOf(leftover), "a version that nobody has seen");

    // When it is old it gets a name under which people and programs find it.
    tests::faults::arm({});
    tests::faults::setYounger(60);
    const auto written = file.write("two", versionOf("one"));
    tests::faults::disarm();
    VERIFY_RESULT(written);
    QVERIFY(!QFile::exists(leftover));
    const QString kept = u"talks.txt.anna.tags.conflict-%1.json"_s.arg(
        QString::fromLatin1(versionOf("a version that nobody has seen")->toHex().first(8)));
    QCOMPARE(corpus.files(), (QStringList{kept, name}));
    QCOMPARE(corpus.read(kept), "a version that nobody has seen");
    QCOMPARE(corpus.read(name), "two");

    // The same once more, and one that says what the file says: nothing new to keep.
    for (const char* content : {"a version that nobody has seen", "two"}) {
        corpus.write(u'~' + name + u".tmp"_s, content);
        tests::faults::arm({});
        tests::faults::setYounger(60);
        const auto again = file.write("three", versionOf("two"));
        tests::faults::disarm();
        VERIFY_RESULT(again);
        QCOMPARE(corpus.files(), (QStringList{kept, name}));
        VERIFY_RESULT(file.write("two", versionOf("three")));
    }
}

void AtomicFileTest::syncsFileBeforeItHasItsNameAndFolderAfter()
{
    const tests::TemporaryCorpus corpus;
    const app::AtomicFile file(corpus.path(name));
    const auto order = [](const std::vector<std::string>& calls) {
        QStringList steps;
        for (const std::string& call : calls)
            if (call == "write" || call == "fsync" || call == "linkat" || call == "renameat2" || call == "renameat"
                || call == "unlinkat")
                steps.append(QString::fromStdString(call));
        return steps.join(u' ');
    };
    tests::faults::arm({});
    VERIFY_RESULT(file.write("one", std::nullopt));
    QCOMPARE(order(tests::faults::disarm()), u"write fsync linkat fsync"_s);
    tests::faults::arm({});
    VERIFY_RESULT(file.write("two", versionOf("one")));
    QCOMPARE(order(tests::faults::disarm()), u"write fsync linkat renameat2 unlinkat fsync"_s);
    tests::faults::arm({});
    VERIFY_RESULT(file.stream([](const auto& sink) { return sink("three"); }));
    QCOMPARE(order(tests::faults::disarm()), u"write fsync linkat renameat fsync"_s);
}

void AtomicFileTest::streamsWithoutKeepingBytes()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"export.csv"_s, "old");
    const std::string piece(1 << 20, 'x');
    const auto streamed = app::AtomicFile(path).stream([&](const app::AtomicFile::Sink& sink) -> app::Result<> {
        for (int i = 0; i < 5; ++i) {
            if (const auto taken = sink(piece); !taken)
                return taken;
            if (bytesOf(path) != "old") // whole or not at all
                return std::unexpected(app::Error{Kind::Invalid, path, u"it appeared too early"_s, {}});
        }
        return {};
    });
    VERIFY_RESULT(streamed);
    QCOMPARE(QFileInfo(path).size(), 5 << 20);
    VERIFY_RESULT(app::AtomicFile(corpus.path(u"new.csv"_s)).stream([](const auto& sink) { return sink("x"); }));
    QCOMPARE(corpus.files(), (QStringList{u"export.csv"_s, u"new.csv"_s}));
    VERIFY_ERROR(app::AtomicFile(corpus.root()).stream([](const auto& sink) { return sink("x"); }), Kind::NotWritable);
}

void AtomicFileTest::streamThatFailsLeavesTheFile_data()
{
    QTest::addColumn<QString>("call"); // empty: the caller itself gives up
    QTest::addColumn<int>("error");
    QTest::newRow("given up") << QString() << 0;
    QTest::newRow("disk full") << u"write"_s << ENOSPC;
    QTest::newRow("disk broken at the end") << u"fsync"_s << EIO;
    QTest::newRow("network drive tells it late") << u"close"_s << EIO;
    QTest::newRow("no rename") << u"renameat"_s << EBUSY;
}

void AtomicFileTest::streamThatFailsLeavesTheFile()
{
    QFETCH(QString, call);
    QFETCH(int, error);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"export.csv"_s, "old");
    if (!call.isEmpty())
        tests::faults::armUnsupported({call.toStdString()}, error);
    const auto streamed = app::AtomicFile(path).stream([&](const app::AtomicFile::Sink& sink) -> app::Result<> {
        if (const auto taken = sink("new"); !taken)
            return taken;
        if (call.isEmpty())
            return std::unexpected(app::Error{Kind::Invalid, path, u"stopped"_s, {}});
        return {};
    });
    tests::faults::disarm();
    VERIFY_ERROR(streamed, call.isEmpty() ? Kind::Invalid : Kind::NotWritable);
    QCOMPARE(corpus.read(u"export.csv"_s), "old");
    QCOMPARE(corpus.files(), QStringList{u"export.csv"_s});
}

/// A person's program is killed again and again at any instant. What it reported as saved must be there, or something
/// later; never nothing, never half a file.
void AtomicFileTest::killedAtRandomLosesNothing()
{
    useMemory();
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.path(name);
    const auto content = [](int number) {
        return std::to_string(number) + '\n' + std::string(static_cast<std::size_t>(number % 7) * 1500, 'x') + "\nend";
    };
    int last = 0;
    VERIFY_RESULT(app::AtomicFile(path).write(content(0), std::nullopt));
    const int all = rounds("ATTRIBUNE_KILLS", 200);
    int leftovers = 0;
    for (int round = 0; round < all; ++round) {
        std::array<int, 2> pipe = {};
        QVERIFY(::pipe(pipe.data()) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            app::AtomicFile file(path);
            auto read = file.read(limit);
            for (int number = last + 1; read; ++number) {
                auto written = file.write(content(number), read->version);
                if (!written)
                    qWarning("%s", qPrintable(app::describe(written.error())));
                if (!written || ::write(pipe[1], &number, sizeof number) != sizeof number)
                    ::_exit(1);
                read->version = *written;
            }
            qWarning("%s", qPrintable(app::describe(read.error())));
            ::_exit(2);
        }
        ::close(pipe[1]);
        ::usleep(200 + random() % 4000);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status)); // it was not stopped by an error of its own
        int acknowledged = last;
        for (int number = 0; ::read(pipe[0], &number, sizeof number) == sizeof number;)
            acknowledged = number;
        ::close(pipe[0]);
        const auto now = app::AtomicFile(path).read(limit);
        VERIFY_RESULT(now);
        last = std::atoi(now->bytes.c_str());
        QCOMPARE(now->bytes, content(last));
        QVERIFY2(acknowledged <= last && last <= acknowledged + 1,
            qPrintable(u"saved %1, found %2"_s.arg(acknowledged).arg(last)));
    }
    for (const QString& other : corpus.files())
        if (other != name)
            ++leftovers;
    qInfo("%d kills, %d saves, %d leftovers", all, last, leftovers);
}

/// Another program replaces the file without looking, again and again, while ours saves. Every version of the other one
/// must be seen by us before it goes: ours says in each version which one it has seen.
void AtomicFileTest::raceLosesNoVersion()
{
    useMemory();
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(name, "other 0");
    const int all = rounds("ATTRIBUNE_RACES", 300);
    std::array<int, 2> pipe = {};
    QVERIFY(::pipe(pipe.data()) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        // Before it replaces a version it looks whether that is its own last one, or one of ours that had seen it.
        int overwritten = 0;
        for (int number = 1; number <= all; ++number) {
            ::usleep(static_cast<useconds_t>(50 + (number * 7919) % 700));
            bool seen = false;
            // Ours may stand there for an instant although it goes back; it is given the time to.
            for (int look = 0; look < 200 && !seen; ++look) {
                const QByteArray now = bytesOf(path);
                seen = now.mid(now.lastIndexOf(' ') + 1).toInt() >= number - 1;
                if (!seen)
                    ::usleep(500);
            }
            if (!seen)
                ++overwritten;
            replaceBlindly(path, "other " + QByteArray::number(number));
        }
        std::ignore = ::write(pipe[1], &overwritten, sizeof overwritten);
        ::_exit(0);
    }
    ::close(pipe[1]);
    int saved = 0;
    int refused = 0;
    const app::AtomicFile file(path);
    int status = 0;
    while (::waitpid(other, &status, WNOHANG) == 0) {
        const auto now = file.read(limit);
        VERIFY_RESULT(now);
        const QByteArray bytes = QByteArray::fromStdString(now->bytes);
        const QByteArray seen = bytes.mid(bytes.lastIndexOf(' ') + 1);
        const auto written = file.write(
            ("ours " + QByteArray::number(saved + refused) + ", has seen " + seen).toStdString(), now->version);
        if (written)
            ++saved;
        else if (written.error().kind == Kind::ChangedOnDisk)
            ++refused;
        else
            QFAIL(qPrintable(app::describe(written.error())));
    }
    int overwritten = -1;
    std::ignore = ::read(pipe[0], &overwritten, sizeof overwritten);
    ::close(pipe[0]);
    qInfo("%d versions of the other program, %d saves of ours, %d refused", all, saved, refused);
    QCOMPARE(overwritten, 0);
    QVERIFY(saved > 0);
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "tst_atomicfile.moc"

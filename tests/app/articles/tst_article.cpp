// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"

#include "tests/support/ordinaryrights.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;

class ArticleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsTextAndDetails();
    void namesTheArticleByItsAbsolutePath();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAFileWithoutTheRightToReadIt();
    void refusesAHugeFileWithoutReadingIt();
    void refusesWhatIsNoText();
    void leavesTheFileAlone();

private:
    QString write(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArticleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString ArticleTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void ArticleTest::readsTextAndDetails()
{
    const QString path = write(u"2017 習近平 \U0001F1E8.txt"_s,
        "\xEF\xBB\xBFXi and Putin stress common ground\r\n\r\nThe two presidents met on Monday.\r\n");
    const auto article = app::readArticle(path);
    QVERIFY(article.has_value());
    QCOMPARE(article->path, path);
    QCOMPARE(article->fileName(), u"2017 習近平 \U0001F1E8.txt"_s);
    QCOMPARE(std::string(article->text().utf8()),
        "Xi and Putin stress common ground\n\nThe two presidents met on Monday.\n");
    QCOMPARE(article->details.title, "Xi and Putin stress common ground");
    QVERIFY(article->decoded.byteOrderMark);
    QVERIFY(article->sha256() != article->text().sha256()); // of the file, with mark and line ends
}

void ArticleTest::namesTheArticleByItsAbsolutePath()
{
    const QString path = write(u"a.txt"_s, "Xi met Putin.");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto article = app::readArticle(u"a.txt"_s);
    QDir::setCurrent(before);
    QVERIFY(article.has_value());
    QCOMPARE(QFileInfo(article->path), QFileInfo(path));
    QVERIFY(QDir::isAbsolutePath(article->path));
}

void ArticleTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kindOfFile");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << u"missing"_s << int(Kind::NotFound);
    QTest::newRow("in a folder that is a file") << u"file/in/file"_s << int(Kind::NotFound);
    QTest::newRow("a name longer than any file's") << QString(300, u'x') << int(Kind::NotFound);
    QTest::newRow("a folder") << u"folder"_s << int(Kind::Unreadable);
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << int(Kind::Unreadable);
    QTest::newRow("a socket") << u"socket"_s << int(Kind::Unreadable);
    QTest::newRow("a device") << u"device"_s << int(Kind::Unreadable);
    QTest::newRow("a link in a circle") << u"circle"_s << int(Kind::Unreadable);
    QTest::newRow("a link into nowhere") << u"nowhere"_s << int(Kind::NotFound);
}

void ArticleTest::refusesWhatIsNoFile()
{
    QFETCH(QString, kindOfFile);
    const QString path = m_folder->filePath(kindOfFile);
    const QByteArray name = QFile::encodeName(path);
    if (kindOfFile == u"folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (kindOfFile == u"pipe") {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    } else if (kindOfFile == u"socket") {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(std::size_t(name.size()) < sizeof address.sun_path);
        std::ranges::copy(name, address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(socket);
    } else if (kindOfFile == u"device") {
        QVERIFY(QFile::link(u"/dev/full"_s, path));
    } else if (kindOfFile == u"circle" || kindOfFile == u"nowhere") {
        QVERIFY(QFile::link(kindOfFile == u"circle" ? path : path + u".gone"_s, path));
    } else if (kindOfFile.startsWith(u"file/"_s)) {
        write(u"file"_s, "Xi");
    }

    const auto article = app::readArticle(path);
    QVERIFY(!article.has_value());
    QTEST(int(article.error().kind), "kind");
    QCOMPARE(article.error().subject, path);
    QVERIFY(!article.error().reason.isEmpty());
    QVERIFY(!article.error().remedy.isEmpty());
}

void ArticleTest::refusesAFileWithoutTheRightToReadIt()
{
    const QString path = write(u"locked.txt"_s, "Xi met Putin.");
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    const OrdinaryRights rights;
    QVERIFY(rights.work());
    const auto article = app::readArticle(path);
    QVERIFY(!article.has_value());
    QCOMPARE(int(article.error().kind), int(Kind::Unreadable));
    QVERIFY(!article.error().remedy.isEmpty());
}

void ArticleTest::refusesAHugeFileWithoutReadingIt()
{
    const QString path = write(u"huge.txt"_s, "Xi");
    // Sparse: it takes no room on the disk, and reading it would take a gigabyte of memory.
    QCOMPARE(::truncate(QFile::encodeName(path).constData(), off_t(1) << 30), 0);
    const auto article = app::readArticle(path);
    QVERIFY(!article.has_value());
    QCOMPARE(int(article.error().kind), int(Kind::TooLarge));
    QVERIFY(article.error().reason.contains(u"512"_s));

    QCOMPARE(::truncate(QFile::encodeName(path).constData(), app::largestArticle + 1), 0);
    QCOMPARE(int(app::readArticle(path).error().kind), int(Kind::TooLarge));
}

void ArticleTest::refusesWhatIsNoText()
{
    QCOMPARE(int(app::readArticle(write(u"empty.txt"_s, "")).error().kind), int(Kind::Empty));
    QCOMPARE(int(app::readArticle(write(u"picture.txt"_s, QByteArray(1000, '\0'))).error().kind), int(Kind::Binary));
}

void ArticleTest::leavesTheFileAlone()
{
    const QString path = write(u"a.txt"_s, "Xi\r\nPutin");
    const QDateTime before = QFileInfo(path).lastModified();
    QVERIFY(app::readArticle(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Xi\r\nPutin");
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing left beside it
}

QTEST_GUILESS_MAIN(ArticleTest)
#include "tst_article.moc"

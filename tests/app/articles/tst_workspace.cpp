// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/workspace.h"

#include "tests/support/ordinaryrights.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsArticlesOfAllFolders();
    void sortsByRelativePath();
    void skipsWhatIsNoArticle();
    void survivesLinksInACircle();
    void followsALinkToAFolderOutside();
    void reportsAFolderThatCannotBeRead();
    void reportsAFolderThatVanishes();
    void reportsNamesThatAreNotUtf8();
    void reportsAMissingRoot();
    void stopsWhenAsked();
    void handsOverBatches();
    void findsTheWorkspaceAround();
    void namesArticlesRelativeToTheRoot();
    void recognisesArticlesByName_data();
    void recognisesArticlesByName();

private:
    void write(const QString& name, const QByteArray& bytes = "Xi met Putin.") const;
    [[nodiscard]] QStringList relativeArticles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = QDir(m_folder->path()).canonicalPath();
}

void WorkspaceTest::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_root + u'/' + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList WorkspaceTest::relativeArticles() const
{
    const app::Workspace workspace(m_root);
    QStringList names;
    for (const QString& path : workspace.articles())
        names.append(workspace.relative(path));
    return names;
}

void WorkspaceTest::listsArticlesOfAllFolders()
{
    write(u"a.txt"_s);
    write(u"asia/2017/b.md"_s);
    write(u"習近平/ç.TEXT"_s);
    QCOMPARE(relativeArticles(), (QStringList{u"a.txt"_s, u"asia/2017/b.md"_s, u"習近平/ç.TEXT"_s}));
}

void WorkspaceTest::sortsByRelativePath()
{
    for (const QString& name : {u"b/a.txt"_s, u"a.txt"_s, u"a/z.txt"_s, u"c.txt"_s, u"a/b/c.txt"_s})
        write(name);
    QStringList sorted = relativeArticles();
    QCOMPARE(sorted.size(), 5);
    QVERIFY(std::ranges::is_sorted(sorted));
}

void WorkspaceTest::skipsWhatIsNoArticle()
{
    write(u"a.txt"_s);
    write(u"a.txt.anna.tags.json"_s);
    write(u"codebook.attribune.json"_s);
    write(u"picture.png"_s);
    write(u".hidden.txt"_s);
    write(u".attribune/texts/b.txt"_s);
    write(u"asia/.git/c.txt"_s);
    QVERIFY(QDir(m_root).mkdir(u"folder.txt"_s));
    QVERIFY(QFile::link(m_root + u"/gone"_s, m_root + u"/nowhere.txt"_s));
    QCOMPARE(relativeArticles(), QStringList{u"a.txt"_s});
}

void WorkspaceTest::survivesLinksInACircle()
{
    write(u"asia/a.txt"_s);
    QVERIFY(QFile::link(m_root, m_root + u"/asia/up"_s));
    QVERIFY(QFile::link(m_root + u"/self"_s, m_root + u"/self"_s));
    QVERIFY(QFile::link(m_root + u"/asia"_s, m_root + u"/a-link-that-sorts-first"_s));
    // Each article once, and by its real name.
    QCOMPARE(relativeArticles(), QStringList{u"asia/a.txt"_s});
}

void WorkspaceTest::followsALinkToAFolderOutside()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(u"b.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(outside.path(), m_root + u"/shared"_s));
    QCOMPARE(relativeArticles(), QStringList{u"shared/b.txt"_s});
}

void WorkspaceTest::reportsAFolderThatCannotBeRead()
{
    write(u"a.txt"_s);
    write(u"locked/b.txt"_s);
    const QString locked = m_root + u"/locked"_s;
    QVERIFY(QFile::setPermissions(locked, QFile::Permissions()));
    qsizetype found = 0;
    std::vector<app::Error> errors;
    {
        const OrdinaryRights rights;
        QVERIFY(rights.work());
        errors = app::Workspace(m_root).walk([&](const std::vector<QString>& batch) {
            found += qsizetype(batch.size());
            return true;
        });
    }
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(found, 1); // the walk went on
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.front().subject, locked);
    QCOMPARE(int(errors.front().kind), int(app::Error::Kind::Unreadable));
    QCOMPARE(relativeArticles().size(), 2);
}

void WorkspaceTest::reportsAFolderThatVanishes()
{
    // The first batch is full while the last folders still wait to be visited.
    for (int folder = 0; folder < 100; ++folder)
        for (int number = 0; number < 11; ++number)
            write(u"folder%1/a%2.txt"_s.arg(folder).arg(number), "");
    write(u"codebook.attribune.json"_s, "{}");
    const std::vector<app::Error> errors = app::Workspace(m_root).walk([&](const std::vector<QString>&) {
        for (int folder = 0; folder < 100; ++folder)
            QDir(m_root + u"/folder%1"_s.arg(folder)).removeRecursively();
        return true;
    });
    QVERIFY(errors.size() >= 8);
    for (const app::Error& error : errors) {
        QVERIFY(error.subject.startsWith(m_root + u"/folder"_s));
        QCOMPARE(int(error.kind), int(app::Error::Kind::NotFound));
    }
}

void WorkspaceTest::reportsNamesThatAreNotUtf8()
{
    write(u"a.txt"_s);
    const std::string root = QFile::encodeName(m_root).toStdString();
    std::filesystem::create_directory(root + "/\xC0\xD1");
    for (const char* name : {"caf\xE9.txt", "caf\xE9.txt.anna.tags.json", "caf\xE9.jpg", "\xC0\xD1/b.txt"})
        QVERIFY(std::ofstream(root + '/' + name));
    QCOMPARE(relativeArticles(), QStringList{u"a.txt"_s});
    QStringList subjects;
    for (const app::Error& error : app::Workspace(m_root).walk([](const std::vector<QString>&) { return true; })) {
        QVERIFY(error.reason.contains(u"UTF-8"_s));
        subjects.append(error.subject.sliced(m_root.size() + 1));
    }
    subjects.sort();
    QCOMPARE(subjects, (QStringList{uR"(\xC0\xD1)"_s, uR"(caf\xE9.txt)"_s, uR"(caf\xE9.txt.anna.tags.json)"_s}));
}

void WorkspaceTest::reportsAMissingRoot()
{
    bool called = false;
    const std::vector<app::Error> errors = app::Workspace(m_root + u"/gone"_s).walk([&](const std::vector<QString>&) {
        called = true;
        return true;
    });
    QVERIFY(!called);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(int(errors.front().kind), int(app::Error::Kind::NotFound));
    QCOMPARE(errors.front().subject, m_root + u"/gone"_s);
    QVERIFY(!errors.front().remedy.isEmpty());

    write(u"a.txt"_s);
    QCOMPARE(
        int(app::Workspace(m_root + u"/a.txt"_s).walk([](const std::vector<QString>&) { return true; }).at(0).kind),
        int(app::Error::Kind::Unreadable));
}

void WorkspaceTest::stopsWhenAsked()
{
    for (int number = 0; number < 2500; ++number)
        write(u"a%1.txt"_s.arg(number), "");
    int batches = 0;
    app::Workspace(m_root).walk([&](const std::vector<QString>&) {
        ++batches;
        return false;
    });
    QCOMPARE(batches, 1);
}

void WorkspaceTest::handsOverBatches()
{
    for (int number = 0; number < 2500; ++number)
        write(u"a%1.txt"_s.arg(number), "");
    std::vector<std::size_t> sizes;
    app::Workspace(m_root).walk([&](const std::vector<QString>& batch) {
        sizes.push_back(batch.size());
        return true;
    });
    QCOMPARE(sizes, (std::vector<std::size_t>{1000, 1000, 500}));
}

void WorkspaceTest::findsTheWorkspaceAround()
{
    write(u"codebook.attribune.json"_s, "{}");
    write(u"asia/2017/a.txt"_s);
    QCOMPARE(app::Workspace::around(m_root + u"/asia/2017/a.txt"_s).root(), m_root);
    QCOMPARE(app::Workspace::around(m_root + u"/asia/2017/a.txt.anna.tags.json"_s).root(), m_root); // need not exist
    QCOMPARE(app::Workspace::around(m_root + u"/asia"_s).root(), m_root);
    QCOMPARE(app::Workspace::around(m_root).root(), m_root);

    // The nearest codebook counts, and without any the article's own folder.
    write(u"asia/codebook.attribune.json"_s, "{}");
    QCOMPARE(app::Workspace::around(m_root + u"/asia/2017/a.txt"_s).root(), m_root + u"/asia"_s);
    QVERIFY(QFile::remove(m_root + u"/codebook.attribune.json"_s));
    QVERIFY(QFile::remove(m_root + u"/asia/codebook.attribune.json"_s));
    QCOMPARE(app::Workspace::around(m_root + u"/asia/2017/a.txt"_s).root(), m_root + u"/asia/2017"_s);
    QCOMPARE(app::Workspace::around(m_root + u"/asia"_s).root(), m_root + u"/asia"_s);
}

void WorkspaceTest::namesArticlesRelativeToTheRoot()
{
    const app::Workspace workspace(m_root);
    QCOMPARE(workspace.name(), QFileInfo(m_root).fileName());
    QCOMPARE(workspace.relative(m_root + u"/asia/a.txt"_s), u"asia/a.txt"_s);
    QCOMPARE(workspace.relative(m_root + u"x/a.txt"_s), u"../"_s + QFileInfo(m_root).fileName() + u"x/a.txt"_s);
    QCOMPARE(app::Workspace(u"/"_s).relative(u"/a.txt"_s), u"a.txt"_s);
}

void WorkspaceTest::recognisesArticlesByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("text") << u"a.txt"_s << true;
    QTest::newRow("capitals") << u"A.TXT"_s << true;
    QTest::newRow("Markdown") << u"a.md"_s << true;
    QTest::newRow("nothing before the ending") << u".txt"_s << false;
    QTest::newRow("tag file") << u"a.txt.anna.tags.json"_s << false;
    QTest::newRow("ending in the middle") << u"a.txt.bak"_s << false;
}

void WorkspaceTest::recognisesArticlesByName()
{
    QFETCH(QString, name);
    QTEST(app::isArticleName(name), "expected");
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"

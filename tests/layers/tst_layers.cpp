// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/layers/rules.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Reads the whole tree and names each file that looks the wrong way. Link lines alone do not hold the walls, since
/// the headers of Qt Widgets are still found beside those of Qt Core.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void theTreeKeepsTheRules();
    void eachRuleFindsItsFault_data();
    void eachRuleFindsItsFault();
    void whatIsRightPasses_data();
    void whatIsRightPasses();
    void twoTypesOfOneNameAreFound();
};

namespace {

const QString source = QStringLiteral(SOURCE_FOLDER);
const QString spdx = u"// SPDX-FileCopyrightText: 2026 The Attribune authors\n// SPDX-License-Identifier: MIT\n"_s;

std::vector<layers::SourceFile> readTree()
{
    std::vector<layers::SourceFile> files;
    const QStringList roots{u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"translations"_s, u".ci"_s};
    const auto add = [&files](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        files.push_back({QDir(source).relativeFilePath(path), QString::fromUtf8(file.readAll())});
    };
    for (const QString& root : roots) {
        QDirIterator walk(source + u'/' + root, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (!path.contains(u"/tests/data/") && !path.contains(u"/resources/sample/"))
                add(path);
        }
    }
    for (const QFileInfo& file : QDir(source).entryInfoList(QDir::Files | QDir::Hidden))
        add(file.filePath());
    return files;
}
}

void LayersTest::theTreeKeepsTheRules()
{
    const auto files = readTree();
    // A walk that finds nothing would find no fault either.
    const auto found = [&files](QStringView path) {
        return std::ranges::any_of(files, [path](const auto& file) { return file.path == path; });
    };
    QVERIFY(found(u"app/base/result.h"));
    QVERIFY(found(u"CMakeLists.txt"));
    QVERIFY(found(u"dev"));
    QStringList faults;
    for (const layers::SourceFile& file : files)
        faults += layers::allFaults(file);
    faults += layers::doubleFaults(files);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayersTest::twoTypesOfOneNameAreFound()
{
    const auto in = [](const QString& path, const QString& content) {
        return layers::SourceFile{path, u"namespace app {\n\n%1\n}\n"_s.arg(content)};
    };
    const QString helper = u"struct Reader\n{\n    int place;\n};\n"_s;
    const layers::SourceFile first = in(u"app/codebook/codebookfile.cpp"_s, helper);
    QCOMPARE(layers::doubleFaults({first, in(u"app/sidecars/sidecarfile.cpp"_s, u"class Reader\n{\n};\n"_s)}),
        QStringList{
            u"app/sidecars/sidecarfile.cpp:3: app::Reader is defined in app/codebook/codebookfile.cpp:3 too"_s});
    // Whom only one file sees, whoever is only announced, and whoever lives in another namespace is no double.
    const QString hidden = u"namespace {\n\nvoid use()\n{\n}\n\n"_s + helper + u"}\n"_s;
    QVERIFY(layers::doubleFaults({first, in(u"app/sidecars/sidecarfile.cpp"_s, hidden)}).isEmpty());
    QVERIFY(layers::doubleFaults({first, in(u"app/sidecars/sidecarfile.h"_s, u"struct Reader;\n"_s)}).isEmpty());
    QVERIFY(
        layers::doubleFaults({first, {u"ui/corpus/list.h"_s, u"namespace ui {\n"_s + helper + u"}\n"_s}}).isEmpty());
}

void LayersTest::eachRuleFindsItsFault_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& path, const QString& content, const QString& expected) {
        QTest::newRow(name) << path << content << expected;
    };
    row("no licence", u"app/text/text.h"_s, u"#pragma once\n"_s, u"SPDX"_s);
    row("another licence", u"ui/window/mainwindow.cpp"_s, spdx.chopped(4) + u"GPL-3.0-only\n"_s, u"SPDX"_s);
    row("no licence in a script", u".ci/run"_s, u"#!/usr/bin/env bash\nset -e\n"_s, u"SPDX"_s);
    row("a widget in the core", u"app/text/text.cpp"_s, spdx + u"#include <QLabel>\n"_s, u":3: <QLabel>"_s);
    row("a widget by its module", u"app/text/text.cpp"_s, spdx + u"#include <QtWidgets/QLabel>\n"_s,
        u"<QtWidgets/QLabel>"_s);
    row("a colour in the core", u"app/codebook/codebook.h"_s, spdx + u"#include <QColor>\n"_s, u"<QColor>"_s);
    row("a text document in the core", u"app/text/text.cpp"_s, spdx + u"#include <QTextDocument>\n"_s,
        u"<QTextDocument>"_s);
    row("an undo stack in the core", u"app/statements/edit.h"_s, spdx + u"#include <QUndoStack>\n"_s,
        u"<QUndoStack>"_s);
    row("the old spelling of a header", u"app/text/text.cpp"_s, spdx + u"#include <qlabel.h>\n"_s, u"<qlabel.h>"_s);
    row("all of Gui", u"app/text/text.cpp"_s, spdx + u"#include <QtGui>\n"_s, u"<QtGui>"_s);
    row("highlighting in the core", u"app/text/text.cpp"_s, spdx + u"#include <KSyntaxHighlighting/Repository>\n"_s,
        u"Repository"_s);
    row("the core knows the window", u"app/text/text.cpp"_s, spdx + u"#include \"ui/support/theme.h\"\n"_s,
        u"app never knows ui"_s);
    row("upwards", u"app/text/text.cpp"_s, spdx + u"#include \"app/sidecars/sidecar.h\"\n"_s, u"may not use"_s);
    row("sideways", u"app/codebook/codebook.cpp"_s, spdx + u"#include \"app/articles/article.h\"\n"_s,
        u"may not use"_s);
    row("sideways in the window", u"ui/codebook/codebookpanel.cpp"_s,
        spdx + u"#include \"ui/corpus/articlelist.h\"\n"_s, u"may not use"_s);
    row("not from the root", u"app/text/text.cpp"_s, spdx + u"#include \"text.h\"\n"_s,
        u"does not start at the root"_s);
    row("a folder without a place", u"app/misc/helper.cpp"_s, spdx + u"#include \"app/base/result.h\"\n"_s,
        u"no place"_s);
    row("the core links Gui", u"app/text/CMakeLists.txt"_s,
        u"target_link_libraries(app_text PUBLIC Qt6::Core\n    PRIVATE Qt6::Gui)"_s, u"Qt6::Gui"_s);
    row("the core links upwards", u"app/text/CMakeLists.txt"_s,
        u"target_link_libraries(app_text PUBLIC app_sidecars)"_s, u"may not use"_s);
    row("the core links the window", u"app/exchange/CMakeLists.txt"_s,
        u"target_link_libraries(app_exchange PUBLIC ui_support)"_s, u"app never knows ui"_s);
    row("a second writer", u"app/sidecars/sidecarstore.cpp"_s, spdx + u"QSaveFile file(path);\n"_s,
        u"QSaveFile writes"_s);
    row("a second writer by the standard library", u"ui/exchange/exportdialog.cpp"_s,
        spdx + u"std::ofstream out(path);\n"_s, u"ofstream writes"_s);
    row("a second writer by open()", u"ui/window/mainwindow.cpp"_s, spdx + u"file.open(QIODevice::WriteOnly);\n"_s,
        u"WriteOnly writes"_s);
    row("a second writer by fopen()", u"app/exchange/csvexport.cpp"_s, spdx + u"fopen(path, \"w\");\n"_s, u"writes"_s);
    row("markup", u"ui/reading/articleview.cpp"_s, spdx + u"document.setHtml(text);\n"_s,
        u"setHtml takes text for markup"_s);
    row("a label that guesses", u"ui/corpus/articlelist.cpp"_s, spdx + u"auto* title = new QLabel(name, this);\n"_s,
        u"the label title"_s);
    row("a label that guesses, as a member", u"ui/corpus/articlelist.cpp"_s,
        spdx + u"    , m_title(new QLabel(this))\n"_s, u"the label m_title"_s);
    row("a message box that guesses", u"ui/window/mainwindow.cpp"_s,
        spdx + u"QMessageBox::warning(this, tr(\"Not saved\"), describe(error));\n"_s, u"message box"_s);
    row("a connection", u"ui/window/mainwindow.cpp"_s, spdx + u"#include <QNetworkAccessManager>\n"_s,
        u"could make a connection"_s);
}

void LayersTest::eachRuleFindsItsFault()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    const QStringList faults = layers::allFaults({path, content});
    QVERIFY2(std::ranges::any_of(faults, [&](const QString& fault) { return fault.contains(expected); }),
        qPrintable(u"found only: "_s + faults.join(u'\n')));
}

void LayersTest::whatIsRightPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::newRow("Qt Core and the standard library") << u"app/text/text.cpp"_s
                                                      << spdx
            + u"#include \"app/base/result.h\"\n#include <QString>\n#include <QtCore/QHash>\n#include <queue>\n#include <simdjson.h>\n#include <sys/stat.h>\n"_s;
    QTest::newRow("the window uses the core")
        << u"ui/statements/statementpanel.cpp"_s
        << spdx + u"#include \"app/sidecars/sidecar.h\"\n#include \"ui/session/session.h\"\n#include <QLabel>\n"_s;
    QTest::newRow("a label of our own words")
        << u"ui/corpus/articlelist.cpp"_s << spdx + u"auto* hint = new QLabel(tr(\"Nothing here yet.\"), this);\n"_s;
    QTest::newRow("a label that does not guess")
        << u"ui/corpus/articlelist.cpp"_s
        << spdx + u"    , m_title(new QLabel(this))\n    m_title->setTextFormat(Qt::PlainText);\n"_s;
    QTest::newRow("a comment may name the wrong way")
        << u"app/sidecars/sidecarstore.cpp"_s << spdx + u"// QSaveFile does not fsync the folder\n"_s;
    QTest::newRow("a script has its first line")
        << u"dev"_s << u"#!/usr/bin/env bash\n"_s + QString(spdx).replace(u"//"_s, u"#"_s);
}

void LayersTest::whatIsRightPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QCOMPARE(layers::allFaults({path, content}), QStringList());
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"

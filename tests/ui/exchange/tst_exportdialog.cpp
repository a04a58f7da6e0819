// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportdialog.h"

#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/accessibility.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesWhatTheCommandWrites();
    void writesPairsForASpreadsheet();
    void leavesACoderOut();
    void writesChosenColumns();
    void previewIsTheBeginningOfTheFile();
    void columnsAreMovedByKeyboard();
    void otherRowShapeKeepsTheChosenColumns();
    void previewReadsNoFurtherThanItShows();
    void previewShowsFieldsThatTheCodebookLacksAsAnError();
    void whatTheFileLacksIsToldBeforeAndAfter();
    void allThatTheFileLacksIsTold();
    void fileThatExistsIsReplacedOnlyOnRequest();
    void missingFolderIsToldInTheDialog();
    void nobodyChosenCannotBeExported();
    void closingWhileItWritesIsNoHang();
    void worksWithoutMouseAndSight();
    void everyLetterMeansOneControl();

private:
    void tag(const std::string& coder, app::Span span, const std::string& speaker);
    [[nodiscard]] QByteArray expected(const app::CsvOptions& options) const;
    [[nodiscard]] QByteArray written(); ///< what the dialog writes, as it is set
    [[nodiscard]] QListWidget& list(const QString& name) const;
    [[nodiscard]] QTableWidget& preview() const { return *m_dialog->findChild<QTableWidget*>(); }

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    std::unique_ptr<ui::ExportDialog> m_dialog;
    app::Codebook m_codebook = app::starterCodebook();
    app::Origin m_origin = tests::fixedOrigin();
};

void ExportDialogTest::init()
{
    m_dialog.reset();
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_corpus->write(u"talks.txt"_s, "Talks in Moscow\n\nXi said no. Putin said no. =1+1 is what both stressed.\n");
    tag("anna", {17, 28}, "Xi");
    tag("anna", {45, 49}, "Putin");
    tag("ben", {29, 43}, "Putin");
    m_dialog = std::make_unique<ui::ExportDialog>(app::Workspace(m_corpus->root()), m_codebook);
    m_dialog->show();
    QTRY_COMPARE(list(u"Coders to export"_s).count(), 2);
    QTRY_COMPARE(preview().rowCount(), 3);
}

void ExportDialogTest::tag(const std::string& coder, app::Span span, const std::string& speaker)
{
    const app::Article article = app::readArticle(m_corpus->path(u"talks.txt"_s)).value();
    const app::SidecarStore store(article.path, app::Coder{coder, {}, {}});
    app::StoredSidecar stored = store.load(article, m_origin).value();
    app::Statement statement = app::newStatement(article.text(), {span}, m_origin).value();
    statement.speakers = {{speaker, {}}};
    statement.topics = {{"THAAD", app::Stance::Opposes, {}, {}}, {"BRI", app::Stance::Supports, {}, {}}};
    stored.sidecar.statements.push_back(statement);
    VERIFY_RESULT(store.save(stored.sidecar, stored.version));
}

QByteArray ExportDialogTest::expected(const app::CsvOptions& options) const
{
    const QString path = m_corpus->path(u"expected.csv"_s);
    const auto report = app::exportCsvFile(path, app::filesOf(app::Workspace(m_corpus->root())), m_codebook, options);
    return report ? m_corpus->read(u"expected.csv"_s) : QByteArray("no file");
}

QByteArray ExportDialogTest::written()
{
    QSignalSpy exported(m_dialog.get(), &ui::ExportDialog::exported);
    m_dialog->setTarget(m_corpus->path(u"written.csv"_s));
    m_dialog->startExport();
    if (exported.isEmpty() && !exported.wait())
        return "nothing was exported";
    return m_dialog->isVisible() ? QByteArray("the dialog stayed open") : m_corpus->read(u"written.csv"_s);
}

QListWidget& ExportDialogTest::list(const QString& name) const
{
    for (auto* found : m_dialog->findChildren<QListWidget*>())
        if (found->accessibleName() == name)
            return *found;
    qFatal("no list %s", qPrintable(name));
}

void ExportDialogTest::writesWhatTheCommandWrites()
{
    QCOMPARE(m_dialog->target(), m_corpus->path(u"Reports 报道-statements.csv"_s));
    QCOMPARE(written(), expected({}));
}

void ExportDialogTest::writesPairsForASpreadsheet()
{
    m_dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);
    m_dialog->findChild<QCheckBox*>()->setChecked(true);
    const QByteArray csv = expected({app::CsvRows::Pairs, app::CsvProfile::Spreadsheet, {}, {}});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(written(), csv);
}

void ExportDialogTest::leavesACoderOut()
{
    list(u"Coders to export"_s).item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(preview().rowCount(), 1);
    const QByteArray csv = written();
    QCOMPARE(csv, expected({{}, {}, {}, {"ben"}}));
    QVERIFY(!csv.contains("anna"));
}

void ExportDialogTest::writesChosenColumns()
{
    QListWidget& columns = list(u"Columns to export"_s);
    for (int row = 0; row < columns.count(); ++row) {
        const QString name = columns.item(row)->text();
        columns.item(row)->setCheckState(name == u"quote"_s || name == u"coder"_s ? Qt::Checked : Qt::Unchecked);
    }
    for (int row = 0; row < columns.count(); ++row) // and one moved to the front
        if (columns.item(row)->text() == u"quote"_s)
            columns.insertItem(0, columns.takeItem(row));
    QCOMPARE(m_dialog->options().columns, (std::vector<std::string>{"quote", "coder"}));
    QCOMPARE(written(), expected({{}, {}, {"quote", "coder"}, {}}));
}

void ExportDialogTest::previewIsTheBeginningOfTheFile()
{
    const QByteArray csv = expected({});
    QStringList header;
    for (int column = 0; column < preview().columnCount(); ++column)
        header.append(preview().horizontalHeaderItem(column)->text());
    QCOMPARE(header.join(u',').toUtf8(), csv.left(csv.indexOf('\n')).trimmed());
    QCOMPARE(preview().item(0, static_cast<int>(header.indexOf(u"quote"_s)))->text(), u"Xi said no."_s);
}

void ExportDialogTest::columnsAreMovedByKeyboard()
{
    QListWidget& columns = list(u"Columns to export"_s);
    columns.setCurrentRow(0);
    const QString first = columns.item(0)->text();
    QTest::keyClick(&columns, Qt::Key_Up, Qt::AltModifier); // the first stays
    QCOMPARE(columns.item(0)->text(), first);
    QTest::keyClick(&columns, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns.item(1)->text(), first);
    QCOMPARE(columns.currentRow(), 1);
    QCOMPARE(m_dialog->options().columns.at(1), first.toStdString());
    QTRY_COMPARE(preview().horizontalHeaderItem(1)->text(), first);
    for (auto* button : m_dialog->findChildren<QToolButton*>())
        if (button->accessibleName() == u"Move the column up"_s)
            button->click();
    QCOMPARE(columns.item(0)->text(), first);
    columns.item(0)->setCheckState(Qt::Unchecked);
    QTest::keyClick(&columns, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns.item(1)->checkState(), Qt::Unchecked);
}

void ExportDialogTest::otherRowShapeKeepsTheChosenColumns()
{
    QListWidget& columns = list(u"Columns to export"_s);
    for (int row = 0; row < columns.count(); ++row) {
        const QString name = columns.item(row)->text();
        columns.item(row)->setCheckState(name == u"topics"_s || name == u"coder"_s ? Qt::Checked : Qt::Unchecked);
    }
    for (int row = 0; row < columns.count(); ++row)
        if (columns.item(row)->text() == u"topics"_s)
            columns.insertItem(0, columns.takeItem(row));
    const auto shapes = m_dialog->findChildren<QRadioButton*>();
    shapes.at(1)->setChecked(true);
    QCOMPARE(m_dialog->options().columns, (std::vector<std::string>{"topic", "coder"}));
    shapes.at(0)->setChecked(true);
    QCOMPARE(m_dialog->options().columns, (std::vector<std::string>{"topics", "coder"}));
    shapes.at(1)->setChecked(true);
    QCOMPARE(written(), expected({app::CsvRows::Pairs, {}, {"topic", "coder"}, {}}));
}

void ExportDialogTest::previewReadsNoFurtherThanItShows()
{
    // A tag file that nobody can read, behind enough statements for the preview.
    tag("cleo", {17, 28}, "Xi");
    tag("dora", {17, 28}, "Xi");
    tag("emil", {17, 28}, "Xi");
    m_corpus->write(u"zzz.txt"_s, "Later talks");
    m_corpus->write(u"zzz.txt.anna.tags.json"_s, "{");
    m_dialog = std::make_unique<ui::ExportDialog>(app::Workspace(m_corpus->root()), m_codebook);
    m_dialog->show();
    QTRY_COMPARE(preview().rowCount(), 6);
    auto* notice = m_dialog->findChild<ui::NoticeBar*>();
    QVERIFY(!notice->isVisible());
    // With one coder there are fewer statements, so the preview gets as far as that.
    QListWidget& coders = list(u"Coders to export"_s);
    for (int row = 1; row < coders.count(); ++row)
        coders.item(row)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(notice->isVisible());
    coders.item(1)->setCheckState(Qt::Checked);
    coders.item(2)->setCheckState(Qt::Checked);
    coders.item(3)->setCheckState(Qt::Checked);
    coders.item(4)->setCheckState(Qt::Checked);
    QTRY_COMPARE(preview().rowCount(), 6);
    QVERIFY(!notice->isVisible()); // went with its cause
}

void ExportDialogTest::previewShowsFieldsThatTheCodebookLacksAsAnError()
{
    const app::Article article = app::readArticle(m_corpus->path(u"talks.txt"_s)).value();
    const app::SidecarStore store(article.path, app::Coder{"anna", {}, {}});
    app::StoredSidecar stored = store.load(article, m_origin).value();
    stored.sidecar.statements.front().setField("mood", "angry");
    VERIFY_RESULT(store.save(stored.sidecar, stored.version));
    m_dialog = std::make_unique<ui::ExportDialog>(app::Workspace(m_corpus->root()), m_codebook);
    m_dialog->show();
    QTRY_COMPARE(list(u"Coders to export"_s).count(), 2);
    auto* notice = m_dialog->findChild<ui::NoticeBar*>();
    QTRY_VERIFY(notice->isVisible());
    list(u"Columns to export"_s).item(0)->setCheckState(Qt::Unchecked); // now the field is left out on purpose
    QVERIFY(!notice->isVisible());
    QCOMPARE(preview().rowCount(), 3);
}

void ExportDialogTest::whatTheFileLacksIsToldBeforeAndAfter()
{
    // An annotation that another program added, as the Web Annotation model allows.
    QByteArray tagFile = m_corpus->read(u"talks.txt.anna.tags.json"_s);
    const QByteArray items = "\"items\": [";
    QVERIFY(tagFile.contains(items));
    tagFile.replace(items, items + R"({"id": "urn:x", "type": "Annotation", "motivation": "bookmarking"},)");
    m_corpus->write(u"talks.txt.anna.tags.json"_s, tagFile);
    m_dialog = std::make_unique<ui::ExportDialog>(app::Workspace(m_corpus->root()), m_codebook);
    m_dialog->show();
    auto* notice = m_dialog->findChild<ui::NoticeBar*>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->findChild<ui::PlainLabel*>()->text().contains(u"annotation"_s));
    QCOMPARE(preview().rowCount(), 3);

    QCOMPARE(written(), "the dialog stayed open");
    QVERIFY(notice->isVisible());
    QVERIFY(!m_corpus->read(u"written.csv"_s).isEmpty()); // told, and written all the same
    const auto labels = m_dialog->findChildren<ui::PlainLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel* label) {
        return label->isVisible() && label->text() == u"3 statement(s) are exported to written.csv."_s;
    }));

    // Of a coder who is left out, nothing is lacking.
    QListWidgetItem* annaInList = list(u"Coders to export"_s).item(0);
    QCOMPARE(annaInList->text(), u"anna"_s);
    annaInList->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(preview().rowCount(), 1);
    QVERIFY(!notice->isVisible());
}

void ExportDialogTest::allThatTheFileLacksIsTold()
{
    for (const QString& coder : {u"carl"_s, u"dora"_s})
        m_corpus->write(u"talks.txt.%1.tags.json"_s.arg(coder), "{\"t");
    m_dialog = std::make_unique<ui::ExportDialog>(app::Workspace(m_corpus->root()), m_codebook);
    m_dialog->show();
    QTRY_COMPARE(preview().rowCount(), 3);
    QCOMPARE(written(), "the dialog stayed open");
    QString told;
    for (const ui::PlainLabel* label : m_dialog->findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            told += label->text() + u'\n';
    QVERIFY2(told.contains(u"talks.txt.carl.tags.json"_s), qPrintable(told));
    QVERIFY2(told.contains(u"talks.txt.dora.tags.json"_s), qPrintable(told));
}

void ExportDialogTest::fileThatExistsIsReplacedOnlyOnRequest()
{
    const QString path = m_corpus->write(u"mine.csv"_s, "older");
    m_dialog->setTarget(path);
    auto* start = m_dialog->findChild<QPushButton*>(u"export"_s);
    QVERIFY(start);
    QStringList asked;
    const auto answer = [&](const QString& button) {
        QTimer::singleShot(0, this, [&asked, button] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(question);
            asked += question->text();
            QCOMPARE(question->defaultButton()->text(), u"Cancel"_s); // Enter twice must not cost a file
            for (QAbstractButton* each : question->buttons())
                if (each->text() == button)
                    each->click();
        });
        start->click();
    };
    answer(u"Cancel"_s);
    QCOMPARE(m_corpus->read(u"mine.csv"_s), "older");
    QVERIFY(m_dialog->isVisible());
    answer(u"Replace"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_corpus->read(u"mine.csv"_s), expected({}));
    QCOMPARE(asked, (QStringList{u"mine.csv exists. Replace it?"_s, u"mine.csv exists. Replace it?"_s}));
}

void ExportDialogTest::missingFolderIsToldInTheDialog()
{
    auto* notice = m_dialog->findChild<ui::NoticeBar*>();
    QVERIFY(!notice->isVisible());
    m_dialog->setTarget(m_corpus->path(u"no such folder/x.csv"_s));
    m_dialog->startExport();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(m_dialog->isVisible());
    m_dialog->setTarget({});
    m_dialog->startExport();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(written(), expected({})); // the next try is none the worse for it
    QVERIFY(!m_corpus->files().join(u'\n').contains(u"no such"_s));
}

void ExportDialogTest::nobodyChosenCannotBeExported()
{
    QListWidget& coders = list(u"Coders to export"_s);
    for (int row = 0; row < coders.count(); ++row)
        coders.item(row)->setCheckState(Qt::Unchecked);
    for (auto* button : m_dialog->findChildren<QPushButton*>())
        if (button->text() == u"&Export"_s)
            QVERIFY(!button->isEnabled());
    m_dialog->setTarget(m_corpus->path(u"nobody.csv"_s));
    m_dialog->startExport(); // must not mean everybody
    QTest::qWait(50);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_corpus->read(u"nobody.csv"_s).isNull());
}

void ExportDialogTest::closingWhileItWritesIsNoHang()
{
    m_dialog->setTarget(m_corpus->path(u"late.csv"_s));
    m_dialog->startExport();
    m_dialog.reset(); // before the window's thread could hear of its end
    QTest::qWait(20);
}

void ExportDialogTest::worksWithoutMouseAndSight()
{
    QCOMPARE(tests::accessibilityProblems(*m_dialog).join(u'\n'), QString());
}

void ExportDialogTest::everyLetterMeansOneControl()
{
    QStringList letters;
    for (const auto* button : m_dialog->findChildren<QAbstractButton*>())
        if (const QKeySequence key = QKeySequence::mnemonic(button->text()); !key.isEmpty())
            letters += key.toString();
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        if (const QKeySequence key = QKeySequence::mnemonic(label->text()); label->buddy() && !key.isEmpty())
            letters += key.toString();
    QVERIFY(letters.size() > 4);
    QStringList distinct = letters;
    distinct.removeDuplicates();
    QCOMPARE(letters, distinct); // else Alt+E goes from one to the other and does nothing
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importdialog.h"

#include "app/codebook/codebookfile.h"
#include "app/exchange/csvexport.h"
#include "app/sidecars/tagging.h"
#include "tests/support/accessibility.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QByteArray text = "Talks in Moscow\n\nXi said no. Putin said no.\n";
const QString tagFile = u"talks.txt.anna.tags.json"_s;
}

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsThePlanAndWritesNothing();
    void takesStatementsOver();
    void whatWasWrittenCanBePutBack();
    void knownStatementsAreNothingToImport();
    void raggedFileIsToldAndNothingWritten();
    void vanishedFileIsTold();
    void latestChoiceOfFilesCounts();
    void namesThatTheCodebookLacksAreShown();
    void verdictsThatStayBehindAreTold();
    void folderThatCannotBeWrittenIsTold();
    void closingWhileItWritesWaits();
    void worksWithoutMouseAndSight();

private:
    [[nodiscard]] QByteArray table() const; ///< of the first workspace
    [[nodiscard]] QTableWidget& plan() const { return *m_dialog->findChild<QTableWidget*>(); }
    [[nodiscard]] QString newNames() const; ///< the sentence about them, while it can be seen
    [[nodiscard]] ui::NoticeBar& notice() const { return *m_dialog->findChild<ui::NoticeBar*>(); }

    std::unique_ptr<tests::TemporaryCorpus> m_from, m_to;
    std::unique_ptr<ui::ImportDialog> m_dialog;
    QString m_csv; ///< in the second workspace
};

void ImportDialogTest::init()
{
    m_dialog.reset();
    m_from = std::make_unique<tests::TemporaryCorpus>();
    m_to = std::make_unique<tests::TemporaryCorpus>();
    m_to->write(u"talks.txt"_s, text);
    const app::Article article = app::readArticle(m_from->write(u"talks.txt"_s, text)).value();
    const app::Origin origin = tests::fixedOrigin();
    const app::SidecarStore store(article.path, app::Coder{"anna", {}, {}});
    app::StoredSidecar stored = store.load(article, origin).value();
    for (const app::Span span : {app::Span{17, 28}, app::Span{29, 43}}) {
        app::Statement statement = app::newStatement(article.text(), {span}, origin).value();
        statement.speakers = {{span.start == 17 ? "Xi" : "Putin", {}}};
        statement.note = "a \"note\", with\ntwo lines";
        stored.sidecar.statements.push_back(statement);
    }
    VERIFY_RESULT(store.save(stored.sidecar, stored.version));
    m_csv = m_to->write(u"table.csv"_s, table());
    m_dialog = std::make_unique<ui::ImportDialog>(app::Workspace(m_to->root()), "anna");
    m_dialog->show();
}

QByteArray ImportDialogTest::table() const
{
    QByteArray csv;
    const auto sink = [&](std::string_view piece) -> app::Result<> {
        csv.append(piece);
        return {};
    };
    const auto report = app::exportCsv(app::filesOf(app::Workspace(m_from->root())), app::starterCodebook(), {}, sink);
    return report ? csv : QByteArray();
}

QString ImportDialogTest::newNames() const
{
    for (const auto* label : m_dialog->findChildren<ui::PlainLabel*>())
        if (label->isVisible() && label->text().startsWith(u"The codebook would get"_s))
            return label->text();
    return {};
}

void ImportDialogTest::showsThePlanAndWritesNothing()
{
    const auto says = [this](const QString& words) {
        return std::ranges::any_of(m_dialog->findChildren<ui::PlainLabel*>(),
            [&](const ui::PlainLabel* label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(says(u"No file is chosen"_s)); // in place of an empty table
    m_dialog->import();
    QVERIFY(m_dialog->isVisible());
    const QStringList before = m_to->files();
    m_dialog->setFiles({m_csv});
    QTRY_COMPARE(plan().rowCount(), 1);
    QVERIFY(plan().isVisible());
    QVERIFY(!says(u"No file is chosen"_s));
    QCOMPARE(plan().item(0, 0)->text(), u"talks.txt"_s);
    QCOMPARE(plan().item(0, 1)->text(), u"anna (you)"_s);
    QCOMPARE(plan().item(0, 2)->text(), u"made"_s);
    QCOMPARE(plan().item(0, 3)->text(), u"2"_s);
    QCOMPARE(plan().item(0, 4)->text(), u"0"_s);
    QVERIFY(m_dialog->plan());
    m_dialog->reject();
    QCOMPARE(m_to->files(), before);
}

void ImportDialogTest::takesStatementsOver()
{
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(m_dialog->plan());
    QSignalSpy imported(m_dialog.get(), &ui::ImportDialog::imported);
    m_dialog->import();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toInt(), 2);
    QVERIFY(!m_dialog->isVisible());
    const auto takenIn = app::filesOf(app::Workspace(m_to->root()));
    QByteArray csv;
    VERIFY_RESULT(app::exportCsv(takenIn, app::starterCodebook(), {}, [&](std::string_view piece) -> app::Result<> {
        csv.append(piece);
        return {};
    }));
    QCOMPARE(csv, table());
}

void ImportDialogTest::whatWasWrittenCanBePutBack()
{
    m_to->write(u"codebook.attribune.json"_s, QByteArray::fromStdString(app::serialise(app::Codebook())));
    const QStringList before = m_to->files();
    const QByteArray codebook = m_to->read(u"codebook.attribune.json"_s);
    m_dialog->findChildren<QCheckBox*>().last()->setChecked(true); // add what the codebook lacks
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(m_dialog->plan());
    QSignalSpy imported(m_dialog.get(), &ui::ImportDialog::imported);
    m_dialog->import();
    QTRY_COMPARE(imported.size(), 1);
    const QByteArray made = m_to->read(tagFile);
    QVERIFY(!made.isEmpty());
    QVERIFY(m_to->read(u"codebook.attribune.json"_s) != codebook);
    app::WrittenFiles written = m_dialog->written();
    QVERIFY(written.swap().empty());
    QCOMPARE(m_to->files(), before);
    QCOMPARE(m_to->read(u"codebook.attribune.json"_s), codebook);
    QVERIFY(written.swap().empty());
    QCOMPARE(m_to->read(tagFile), made);
}

void ImportDialogTest::knownStatementsAreNothingToImport()
{
    m_dialog = std::make_unique<ui::ImportDialog>(app::Workspace(m_from->root()), "anna");
    const QByteArray before = m_from->read(tagFile);
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(notice().isVisibleTo(m_dialog.get())); // an own tag file is merged into only if one says so
    m_dialog->findChild<QCheckBox*>()->setChecked(true);
    QTRY_VERIFY(m_dialog->plan());
    QCOMPARE(plan().item(0, 2)->text(), u"merged"_s);
    QCOMPARE(plan().item(0, 3)->text(), u"0"_s);
    QCOMPARE(plan().item(0, 4)->text(), u"0"_s);
    m_dialog->import();
    QCOMPARE(m_from->read(tagFile), before);
}

void ImportDialogTest::raggedFileIsToldAndNothingWritten()
{
    QByteArray csv = m_to->read(u"table.csv"_s);
    csv.append("one cell too few,\n");
    m_to->write(u"ragged.csv"_s, csv);
    const QStringList before = m_to->files();
    m_dialog->setFiles({m_to->path(u"ragged.csv"_s)});
    QTRY_VERIFY(notice().isVisible());
    QVERIFY(!m_dialog->plan());
    m_dialog->import();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_to->files(), before);
    m_dialog->setFiles({m_csv}); // the notice goes with its cause
    QTRY_VERIFY(m_dialog->plan());
    QVERIFY(!notice().isVisible());
}

void ImportDialogTest::vanishedFileIsTold()
{
    m_dialog->setFiles({m_to->path(u"gone.csv"_s)});
    QTRY_VERIFY(notice().isVisible());
    QVERIFY(!m_dialog->plan());
}

void ImportDialogTest::latestChoiceOfFilesCounts()
{
    m_dialog->setFiles({m_csv});
    m_dialog->setFiles({m_to->path(u"gone.csv"_s)});
    QTRY_VERIFY(notice().isVisible());
    QTest::qWait(100);
    QVERIFY(!m_dialog->plan()); // not the first one's, that may come later
}

void ImportDialogTest::namesThatTheCodebookLacksAreShown()
{
    QByteArray csv = m_to->read(u"table.csv"_s);
    csv.replace(",Xi,", ",Merkel <b>,");
    m_dialog->setFiles({m_to->write(u"names.csv"_s, csv)});
    QTRY_VERIFY(notice().isVisible()); // a name that nobody knows is a mistake unless one says that it is not
    m_dialog->findChildren<QCheckBox*>().at(1)->setChecked(true);
    QTRY_VERIFY(m_dialog->plan());
    QVERIFY(!notice().isVisible());
    QCOMPARE(newNames(), u"The codebook would get: Merkel <b> (speaker)"_s);
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(newNames().isEmpty());
}

void ImportDialogTest::verdictsThatStayBehindAreTold()
{
    QByteArray csv = m_to->read(u"table.csv"_s);
    csv.replace("two lines\",,,,,", "two lines\",,,accept,ben,");
    m_dialog->setFiles({m_to->write(u"reviewed.csv"_s, csv)});
    const auto isTold = [this] {
        return std::ranges::any_of(m_dialog->findChildren<ui::PlainLabel*>(), [](const ui::PlainLabel* label) {
            return label->isVisible() && label->text().startsWith(u"The verdicts on 2 statement"_s);
        });
    };
    QTRY_VERIFY(isTold());
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(!isTold());
}

void ImportDialogTest::folderThatCannotBeWrittenIsTold()
{
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(m_dialog->plan());
    const QFile::Permissions rights = QFile::permissions(m_to->root());
    QVERIFY(QFile::setPermissions(m_to->root(), QFile::ReadOwner | QFile::ExeOwner));
    m_dialog->import();
    QTRY_VERIFY(notice().isVisible());
    QFile::setPermissions(m_to->root(), rights);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_to->read(tagFile).isNull());
    m_dialog->import(); // now it can be
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(!m_to->read(tagFile).isNull());
}

void ImportDialogTest::closingWhileItWritesWaits()
{
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(m_dialog->plan());
    QSignalSpy imported(m_dialog.get(), &ui::ImportDialog::imported);
    m_dialog->import();
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(!m_dialog->isVisible());

    m_dialog = std::make_unique<ui::ImportDialog>(app::Workspace(m_to->root()), "anna");
    m_dialog->setFiles({m_csv});
    m_dialog.reset(); // with a plan on its way
}

void ImportDialogTest::worksWithoutMouseAndSight()
{
    QCOMPARE(tests::accessibilityProblems(*m_dialog).join(u'\n'), QString());
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"

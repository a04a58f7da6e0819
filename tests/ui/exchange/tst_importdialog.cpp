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

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

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
    void knownStatementsAreNothingToImport();
    void raggedFileIsToldAndNothingWritten();
    void vanishedFileIsTold();
    void latestChoiceOfFilesCounts();
    void worksWithoutMouseAndSight();

private:
    [[nodiscard]] QByteArray table() const; ///< of the first workspace
    [[nodiscard]] QTableWidget& plan() const { return *m_dialog->findChild<QTableWidget*>(); }
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

void ImportDialogTest::showsThePlanAndWritesNothing()
{
    m_dialog->import(); // nothing chosen yet
    QVERIFY(m_dialog->isVisible());
    const QStringList before = m_to->files();
    m_dialog->setFiles({m_csv});
    QTRY_COMPARE(plan().rowCount(), 1);
    QCOMPARE(plan().item(0, 0)->text(), u"talks.txt"_s);
    QCOMPARE(plan().item(0, 1)->text(), u"anna"_s);
    QCOMPARE(plan().item(0, 2)->text(), u"2"_s);
    QCOMPARE(plan().item(0, 3)->text(), u"0"_s);
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

void ImportDialogTest::knownStatementsAreNothingToImport()
{
    m_dialog = std::make_unique<ui::ImportDialog>(app::Workspace(m_from->root()), "anna");
    const QByteArray before = m_from->read(tagFile);
    m_dialog->setFiles({m_csv});
    QTRY_VERIFY(notice().isVisibleTo(m_dialog.get())); // an own tag file is merged into only if one says so
    m_dialog->findChild<QCheckBox*>()->setChecked(true);
    QTRY_VERIFY(m_dialog->plan());
    QCOMPARE(plan().item(0, 2)->text(), u"0"_s);
    QCOMPARE(plan().item(0, 3)->text(), u"0"_s);
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

void ImportDialogTest::worksWithoutMouseAndSight()
{
    QCOMPARE(tests::accessibilityProblems(*m_dialog).join(u'\n'), QString());
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"

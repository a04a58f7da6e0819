// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using ui::ArticleModel;

class ArticleModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filters_data();
    void filters();
    void damagedFilesCanBeListed();
    void summaryMovesAnArticleInAndOutOfTheFilter();
    void progressCountsAndFilters();
    void summaryOfAnArticleThatIsGoneIsDropped();
    void readingAgainKeepsWhatIsKnown();
    void firstRowsComeBeforeTheRest();
    void sortsByWhatIsKnown_data();
    void sortsByWhatIsKnown();
    void newsDoNotMoveSortedRows();
    void whatIsSelectedStaysSelectedWhenSorted();
    void untitledArticleShowsItsFileName();
    void damagedTagFileLeavesOutletAndDate();
    void namesAreShownAsTheyAre();
    void brokenArticleIsNoMarkup();
    void showsDatesAsExactAsTheyAre_data();
    void showsDatesAsExactAsTheyAre();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QVariant at(int row, int role) const { return m_model->index(row).data(role); }

    const app::Workspace m_workspace{u"/reports"_s};
    std::unique_ptr<ArticleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ArticleModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<ArticleModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setArticles({u"/reports/a.txt"_s, u"/reports/b.txt"_s, u"/reports/news/c.txt"_s}, m_workspace);
    m_model->setSummary(0, {u"Xi arrives in Moscow"_s, u"Xinhua"_s, u"2017-07-04"_s, 3, app::Progress::Tagging, {}});
    m_model->setSummary(
        1, {u"Россия: Straße nach Wladiwostok"_s, u"TASS"_s, u"2018-09-11"_s, 0, app::Progress::Done, {}});
    m_model->setSummary(2, {u"Lavrov meets Wang Yi"_s, u"TASS"_s, u"2017-05-14"_s, 0, app::Progress::NothingToTag, {}});
}

QStringList ArticleModelTest::shown() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_workspace.relative(at(row, ArticleModel::PathRole).toString()));
    return names;
}

void ArticleModelTest::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QString a = u"a.txt"_s;
    const QString b = u"b.txt"_s;
    const QString c = u"news/c.txt"_s;
    QTest::newRow("nothing typed") << u""_s << QStringList{a, b, c};
    QTest::newRow("spaces only") << u"   "_s << QStringList{a, b, c};
    QTest::newRow("word of a title") << u"moscow"_s << QStringList{a};
    QTest::newRow("other case") << u"LAVROV"_s << QStringList{c};
    QTest::newRow("letters beyond ASCII") << u"СИЯ ßE"_s << QStringList{b};
    QTest::newRow("several words, any order and field") << u"tass lavrov"_s << QStringList{c};
    QTest::newRow("words that no article has together") << u"moscow tass"_s << QStringList{};
    QTest::newRow("outlet") << u"tass"_s << QStringList{b, c};
    QTest::newRow("folder") << u"news/"_s << QStringList{c};
    QTest::newRow("year") << u"2017"_s << QStringList{a, c};
    QTest::newRow("date as shown") << u"4 jul 2017"_s << QStringList{a};
    QTest::newRow("done") << u"is:done"_s << QStringList{b};
    QTest::newRow("tagging") << u"is:tagging"_s << QStringList{a};
    QTest::newRow("nothing to tag") << u"is:nothing"_s << QStringList{c};
    QTest::newRow("progress and word") << u"tass is:done"_s << QStringList{b};
    QTest::newRow("unread: none") << u"is:unread"_s << QStringList{};
}

void ArticleModelTest::filters()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    QLocale::setDefault(QLocale::English);
    m_model->setFilter(typed);
    QCOMPARE(shown(), expected);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(at(row, ArticleModel::PathRole).toString()), row);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 3);
}

void ArticleModelTest::damagedFilesCanBeListed()
{
    QCOMPARE(m_model->damaged(), 0);
    m_model->setSummary(0, {{}, {}, {}, 0, app::Progress::Unread, u"it cannot be read"_s});
    m_model->setSummary(2, {u"Talks"_s, {}, {}, 0, app::Progress::Unread, {}, u"the tag file is damaged"_s});
    QCOMPARE(m_model->damaged(), 2);
    m_model->setFilter(u"is:damaged"_s);
    QCOMPARE(shown(), (QStringList{u"a.txt"_s, u"news/c.txt"_s}));
    m_model->setSummary(0, {u"Talks"_s, {}, {}, 0, app::Progress::Unread, {}}); // mended
    QCOMPARE(m_model->damaged(), 1);
    QCOMPARE(shown(), QStringList{u"news/c.txt"_s});
    m_model->setArticles({u"/reports/news/c.txt"_s}, m_workspace);
    QCOMPARE(m_model->damaged(), 1);
}

void ArticleModelTest::summaryMovesAnArticleInAndOutOfTheFilter()
{
    m_model->setFilter(u"putin"_s);
    QCOMPARE(shown(), QStringList());
    m_model->setSummary(1, {u"Putin speaks"_s, {}, {}, 0, app::Progress::Unread, {}});
    QCOMPARE(shown(), QStringList{u"b.txt"_s});
    m_model->setSummary(0, {u"Putin listens"_s, {}, {}, 0, app::Progress::Unread, {}});
    QCOMPARE(shown(), (QStringList{u"a.txt"_s, u"b.txt"_s})); // in the order of the folder, not of reading
    m_model->setSummary(1, {u"Xi speaks"_s, {}, {}, 0, app::Progress::Unread, {}});
    QCOMPARE(shown(), QStringList{u"a.txt"_s});
    QCOMPARE(m_model->rowOf(u"/reports/b.txt"_s), std::nullopt);
}

void ArticleModelTest::progressCountsAndFilters()
{
    QCOMPARE(m_model->total(), 3);
    QCOMPARE(m_model->done(), 2); // nothing to tag is finished too
    m_model->setFilter(u"is:done"_s);
    m_model->update(u"/reports/a.txt"_s, {u"Xi arrives in Moscow"_s, {}, {}, 4, app::Progress::Done, {}});
    QCOMPARE(m_model->done(), 3);
    QCOMPARE(shown(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(at(0, ArticleModel::StatementsRole).toInt(), 4);
    QCOMPARE(at(0, ArticleModel::TitleRole).toString(), u"Xi arrives in Moscow"_s);
    m_model->update(u"/reports/b.txt"_s, {{}, {}, {}, 0, app::Progress::Tagging, {}});
    QCOMPARE(m_model->done(), 2);
    QCOMPARE(shown(), QStringList{u"a.txt"_s});
    m_model->update(
        u"/elsewhere/z.txt"_s, {{}, {}, {}, 1, app::Progress::Done, {}}); // opened from outside of the workspace
    QCOMPARE(m_model->done(), 2);
}

void ArticleModelTest::summaryOfAnArticleThatIsGoneIsDropped()
{
    m_model->setArticles({u"/reports/a.txt"_s}, m_workspace);
    m_model->setSummary(2, {u"late"_s, {}, {}, 0, app::Progress::Done, {}});
    QCOMPARE(shown(), QStringList{u"a.txt"_s});
    QCOMPARE(m_model->done(), 0);
}

void ArticleModelTest::readingAgainKeepsWhatIsKnown()
{
    m_model->setArticles({u"/reports/0.txt"_s, u"/reports/b.txt"_s}, m_workspace);
    QCOMPARE(at(0, ArticleModel::TitleRole).toString(), u"0.txt"_s);
    QCOMPARE(at(1, ArticleModel::TitleRole).toString(), u"Россия: Straße nach Wladiwostok"_s);
    QCOMPARE(m_model->done(), 1);
    m_model->setFilter(u"straße"_s);
    QCOMPARE(shown(), QStringList{u"b.txt"_s});
}

void ArticleModelTest::firstRowsComeBeforeTheRest()
{
    ArticleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(u"news"_s);
    model.append({u"/reports/a.txt"_s, u"/reports/b.txt"_s}, m_workspace);
    QCOMPARE(model.rowCount(), 0);
    model.append({u"/reports/news/c.txt"_s, u"/reports/news/d.txt"_s}, m_workspace);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const std::vector<QString> all{
        u"/reports/a.txt"_s, u"/reports/b.txt"_s, u"/reports/news/c.txt"_s, u"/reports/news/d.txt"_s};
    QVERIFY(!model.setArticles(all, m_workspace)); // nothing new: nobody loses their place in the list
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.setArticles({all[0], all[3]}, m_workspace));
    QCOMPARE(reset.size(), 1);
}

void ArticleModelTest::sortsByWhatIsKnown_data()
{
    QTest::addColumn<ArticleModel::Order>("order");
    QTest::addColumn<QStringList>("expected");
    const QString a = u"a.txt"_s;
    const QString b = u"b.txt"_s;
    const QString c = u"news/c.txt"_s;
    const QString d = u"news/d.txt"_s; // of which nothing is known
    QTest::newRow("path") << ArticleModel::Order::Path << QStringList{a, b, c, d};
    QTest::newRow("title") << ArticleModel::Order::Title << QStringList{c, a, b, d};
    QTest::newRow("date") << ArticleModel::Order::Date << QStringList{c, a, b, d};
    QTest::newRow("progress") << ArticleModel::Order::Progress << QStringList{d, a, b, c};
}

void ArticleModelTest::sortsByWhatIsKnown()
{
    QFETCH(const ArticleModel::Order, order);
    QFETCH(const QStringList, expected);
    m_model->append({u"/reports/news/d.txt"_s}, m_workspace);
    m_model->sortBy(order);
    QCOMPARE(shown(), expected);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(at(row, ArticleModel::PathRole).toString()), row);
    m_model->setFilter(u"tass"_s);
    QStringList filtered = expected;
    filtered.removeAll(u"a.txt"_s);
    filtered.removeAll(u"news/d.txt"_s);
    QCOMPARE(shown(), filtered);
}

void ArticleModelTest::newsDoNotMoveSortedRows()
{
    m_model->sortBy(ArticleModel::Order::Title);
    QCOMPARE(shown(), (QStringList{u"news/c.txt"_s, u"a.txt"_s, u"b.txt"_s}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->update(u"/reports/a.txt"_s, {u"A title that comes first"_s, {}, {}, 3, app::Progress::Tagging, {}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(), (QStringList{u"news/c.txt"_s, u"a.txt"_s, u"b.txt"_s}));
    m_model->sortBy(ArticleModel::Order::Title);
    QCOMPARE(shown(), (QStringList{u"a.txt"_s, u"news/c.txt"_s, u"b.txt"_s}));
}

void ArticleModelTest::whatIsSelectedStaysSelectedWhenSorted()
{
    const QPersistentModelIndex selected = m_model->index(2);
    m_model->sortBy(ArticleModel::Order::Date);
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data(ArticleModel::TitleRole).toString(), u"Lavrov meets Wang Yi"_s);
}

void ArticleModelTest::untitledArticleShowsItsFileName()
{
    m_model->setSummary(2, {});
    QCOMPARE(at(2, ArticleModel::TitleRole).toString(), u"c.txt"_s);
    QCOMPARE(at(2, ArticleModel::SourceRole).toString(), u"news/c.txt"_s); // which of many of that name
}

void ArticleModelTest::brokenArticleIsNoMarkup()
{
    m_model->setSummary(0, {{}, {}, {}, 0, app::Progress::Unread, u"<b>a.txt</b> is no text"_s, {}});
    QCOMPARE(at(0, ArticleModel::ProblemRole).toString(), u"<b>a.txt</b> is no text"_s);
    QVERIFY(!at(0, Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QVERIFY2(at(0, Qt::AccessibleTextRole).toString().contains(u"is no text"_s), "colour and tooltip are not heard");
}

void ArticleModelTest::damagedTagFileLeavesOutletAndDate()
{
    m_model->setSummary(0,
        {u"Talks"_s, u"Reuters"_s, u"2017-07-04"_s, 0, app::Progress::Unread, {}, u"<b>a</b>.tags.json is cut off"_s});
    QCOMPARE(at(0, ArticleModel::ProblemRole).toString(), QString());
    QVERIFY(at(0, ArticleModel::SourceRole).toString().startsWith(u"Reuters · "_s));
    QVERIFY(at(0, Qt::AccessibleTextRole).toString().contains(u"is cut off"_s));
    QVERIFY(at(0, Qt::ToolTipRole).toString().contains(u"is cut off"_s));
    QVERIFY(!at(0, Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void ArticleModelTest::namesAreShownAsTheyAre()
{
    m_model->setArticles({u"/reports/R&D <1>.txt"_s}, m_workspace);
    QTextDocument tip; // Qt takes a tooltip for markup where it looks like that
    const QString text = at(0, Qt::ToolTipRole).toString();
    QVERIFY(Qt::mightBeRichText(text));
    tip.setHtml(text);
    QCOMPARE(tip.toPlainText(), u"R&D <1>.txt"_s);
}

void ArticleModelTest::showsDatesAsExactAsTheyAre_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day") << u"2017-07-04"_s << u"4 Jul 2017"_s;
    QTest::newRow("time") << u"2017-07-04T09:30:00Z"_s << u"4 Jul 2017"_s;
    QTest::newRow("month") << u"2017-07"_s << u"2017-07"_s;
    QTest::newRow("year") << u"2017"_s << u"2017"_s;
    QTest::newRow("no date") << u"last Tuesday"_s << u"last Tuesday"_s;
    QTest::newRow("none") << u""_s << u""_s;
}

void ArticleModelTest::showsDatesAsExactAsTheyAre()
{
    QFETCH(const QString, iso);
    QLocale::setDefault(QLocale::English);
    QTEST(ui::displayDate(iso), "expected");
}

QTEST_MAIN(ArticleModelTest)
#include "tst_articlemodel.moc"

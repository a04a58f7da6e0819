// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/statements/statementlist.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

class StatementListTest : public QObject
{
    Q_OBJECT

private slots:
    void showsReadingOrder();
    void refusesEditsOfWhatItDoesNotHold_data();
    void refusesEditsOfWhatItDoesNotHold();
    void announcesEachChange();
    void undoLeadsBackToTheStart();
};

namespace {

app::Statement statement(const std::string& id, qint64 start, qint64 end)
{
    app::Statement made;
    made.id = app::StatementId(id);
    app::Selector selector;
    selector.span = {start, end};
    made.selectors.push_back(std::move(selector));
    return made;
}

QStringList ids(const app::StatementList& list)
{
    QStringList ids;
    for (const app::Statement& each : list.all())
        ids.append(QString::fromStdString(each.id.value()));
    return ids;
}

/// A model that knows nothing but what is announced: if it ends up the same, so does every window on the list.
class Follower
{
public:
    explicit Follower(app::StatementList& list)
    {
        QObject::connect(&list, &app::StatementList::aboutToInsert, [this, &list](int row) { expect(list, 1, row); });
        QObject::connect(&list, &app::StatementList::inserted, [this, &list](int row) {
            rows.insert(rows.begin() + row, list.at(row));
            reached(list, row);
        });
        QObject::connect(&list, &app::StatementList::aboutToRemove, [this, &list](int row) { expect(list, -1, row); });
        QObject::connect(&list, &app::StatementList::removed, [this, &list](int row) {
            rows.erase(rows.begin() + row);
            reached(list, row);
        });
        QObject::connect(&list, &app::StatementList::changed,
            [this, &list](int row) { rows[static_cast<std::size_t>(row)] = list.at(row); });
        QObject::connect(&list, &app::StatementList::wasReset, [this, &list] { rows = list.all(); });
    }

    std::vector<app::Statement> rows;
    bool sound = true;

private:
    void expect(const app::StatementList& list, int change, int row)
    {
        m_count = list.count() + change;
        m_row = row;
    }
    void reached(const app::StatementList& list, int row) { sound = sound && list.count() == m_count && row == m_row; }

    int m_count = -1;
    int m_row = -1;
};
}

void StatementListTest::showsReadingOrder()
{
    app::StatementList list;
    list.reset({statement("d", 5, 9), statement("c", 5, 7), statement("b", 5, 7), statement("a", 30, 40),
        statement("e", 0, 2)});
    QCOMPARE(ids(list), (QStringList{u"e"_s, u"b"_s, u"c"_s, u"d"_s, u"a"_s}));
    QCOMPARE(list.rowOf(app::StatementId("d")), 3);
    QVERIFY(!list.rowOf(app::StatementId("x")));
    QCOMPARE(list.find(app::StatementId("a"))->extent(), (app::Span{30, 40}));
    QVERIFY(!list.find(app::StatementId("x")));
}

void StatementListTest::refusesEditsOfWhatItDoesNotHold_data()
{
    QTest::addColumn<app::Edit>("edit");
    app::Statement other = statement("a", 0, 2);
    other.note = "changed by a reload";
    QTest::newRow("nothing") << app::Edit{};
    QTest::newRow("adds what is there") << app::Edit{std::nullopt, statement("a", 7, 8)};
    QTest::newRow("removes what is gone") << app::Edit{statement("x", 0, 2), std::nullopt};
    QTest::newRow("removes what has changed") << app::Edit{other, std::nullopt};
    QTest::newRow("changes what has changed") << app::Edit{other, statement("a", 0, 2)};
}

void StatementListTest::refusesEditsOfWhatItDoesNotHold()
{
    QFETCH(app::Edit, edit);
    app::StatementList list;
    list.reset({statement("a", 0, 2), statement("b", 3, 4)});
    Follower follower(list);
    QVERIFY(!list.apply(edit));
    QVERIFY(follower.rows.empty());
    QCOMPARE(ids(list), (QStringList{u"a"_s, u"b"_s}));
}

void StatementListTest::announcesEachChange()
{
    app::StatementList list;
    Follower follower(list);
    list.reset({statement("a", 0, 2), statement("b", 10, 12)});
    QVERIFY(list.apply({std::nullopt, statement("c", 5, 6)}));
    QCOMPARE(ids(list), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    app::Statement noted = statement("c", 5, 6);
    noted.note = "here";
    QVERIFY(list.apply({statement("c", 5, 6), noted}));
    QCOMPARE(list.at(1).note, "here");
    app::Statement moved = noted;
    moved.selectors.front().span = {20, 22};
    QVERIFY(list.apply({noted, moved}));
    QCOMPARE(ids(list), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(list.apply({statement("a", 0, 2), std::nullopt}));
    QVERIFY(follower.sound);
    QVERIFY(follower.rows == list.all());
}

void StatementListTest::undoLeadsBackToTheStart()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        app::StatementList list;
        Follower follower(list);
        list.reset({statement("a", 0, 2), statement("b", 10, 12), statement("c", 10, 20)});
        const std::vector<app::Statement> start = list.all();
        std::vector<app::Edit> done;
        for (int step = 0; step < 30; ++step) {
            app::Edit edit;
            const auto place = static_cast<qint64>(random() % 50);
            if (list.count() == 0 || random() % 3 == 0) {
                edit.after = statement("n" + std::to_string(step), place, place + 3);
            } else {
                edit.before = list.at(static_cast<int>(random() % static_cast<unsigned>(list.count())));
                if (random() % 3 != 0) {
                    edit.after = edit.before;
                    edit.after->note += 'x';
                    if (random() % 2 == 0)
                        edit.after->selectors.front().span = {place, place + 5};
                }
            }
            QVERIFY(list.apply(edit));
            done.push_back(edit);
            QVERIFY(std::ranges::is_sorted(list.all(), app::readsBefore));
            QVERIFY(follower.sound && follower.rows == list.all());
        }
        const std::vector<app::Statement> end = list.all();
        for (auto edit = done.rbegin(); edit != done.rend(); ++edit)
            QVERIFY(list.apply(edit->inverted()));
        QVERIFY(list.all() == start);
        for (const app::Edit& edit : done)
            QVERIFY(list.apply(edit));
        QVERIFY(list.all() == end);
    }
}

QTEST_GUILESS_MAIN(StatementListTest)
#include "tst_statementlist.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanegrid.h"
#include "ui/reading/lanelegend.h"
#include "ui/reading/textcolumn.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class LaneLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsReadAndLeadsToItsLanes_data();
    void everyNameIsReadAndLeadsToItsLanes();
    void takesNoRoomWithoutNames();
};

void LaneLegendTest::everyNameIsReadAndLeadsToItsLanes_data()
{
    QTest::addColumn<int>("coders");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    QTest::newRow("two coders") << 2 << 816 << 100;
    QTest::newRow("three coders") << 3 << 816 << 100;
    QTest::newRow("four coders") << 4 << 816 << 100;
    QTest::newRow("four coders, large text") << 4 << 816 << 200;
    QTest::newRow("six coders") << 6 << 816 << 100;
    QTest::newRow("more coders than lanes") << 20 << 816 << 100;
    QTest::newRow("six coders in a narrow window") << 6 << 420 << 100;
}

void LaneLegendTest::everyNameIsReadAndLeadsToItsLanes()
{
    QFETCH(int, coders);
    QFETCH(int, width);
    QFETCH(int, zoom);
    QStringList names{u"anna (you)"_s, u"ben"_s, u"konstantin"_s, u"li"_s, u"evgeny"_s, u"fatima"_s};
    while (names.size() < coders)
        names += u"coder-%1"_s.arg(names.size());
    names = names.first(coders);
    ui::TextColumn column;
    column.setRoomAtRight(true);
    column.resize({width, 800});
    column.setZoom(zoom);
    ui::LaneLegend legend(nullptr);
    legend.setNames(names);
    const int height = legend.arrange(column);

    QStringList shown;
    for (const ui::LaneLegend::Name& name : legend.placed()) {
        shown += name.text.split(u", "_s);
        QVERIFY2(name.box.left() >= 0 && name.box.right() < width && name.box.bottom() < height, qPrintable(name.text));
        QVERIFY2(name.left <= name.stem && name.stem < name.right, qPrintable(name.text));
        for (const ui::LaneLegend::Name& other : legend.placed()) {
            if (&other == &name)
                continue;
            QVERIFY2(!name.box.intersects(other.box), qPrintable(name.text + u" lies on "_s + other.text));
            const QRect stem(other.stem, other.box.top(), 1, height - other.box.top());
            QVERIFY2(!name.box.intersects(stem), qPrintable(name.text + u" lies on the line of "_s + other.text));
            QVERIFY2(name.right <= other.left || other.right <= name.left, qPrintable(name.text));
        }
    }
    QCOMPARE(shown, names);
}

void LaneLegendTest::takesNoRoomWithoutNames()
{
    ui::TextColumn column;
    column.resize({816, 800});
    ui::LaneLegend legend(nullptr);
    QCOMPARE(legend.arrange(column), 0);
    legend.setNames({u"anna"_s, u"ben"_s});
    QVERIFY(legend.arrange(column) > 0);
    legend.setNames({});
    QCOMPARE(legend.arrange(column), 0);
    QVERIFY(legend.placed().empty());
}

QTEST_MAIN(LaneLegendTest)
#include "tst_lanelegend.moc"

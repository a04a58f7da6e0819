// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/ui/reading/statements.h"
#include "ui/reading/marklayer.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MarkLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void nameStandsBesideNobodyElsesBars();
    void countSaysWhoseStatementsItCounts();
};

void MarkLayerTest::nameStandsBesideNobodyElsesBars()
{
    const app::Text text("Both sides agreed on it.\n\nThe ministry said so twice.");
    ui::TextColumn column;
    column.setRoomAtRight(true);
    column.resize({900, 600});
    column.setArticle(text, {});
    // Ben, next to the text, marked both paragraphs, Carla outside of him the first one.
    app::StatementList list;
    QVERIFY(list.apply({{}, tests::statementOn("ben", {{0, 24}})}));
    QVERIFY(list.apply({{}, tests::statementOn("carla", {{0, 24}})}));
    QVERIFY(list.apply({{}, tests::statementOn("ben too", {{26, 52}})}));
    ui::MarkLayer layer(ui::MarginSide::Right);
    layer.setStatements(&list);
    layer.setStyle([](const app::Statement& statement) {
        ui::MarkStyle style;
        style.bars = {Qt::blue};
        style.label = u"Xi"_s;
        style.bands = 2;
        style.band = statement.id.value() == "carla" ? 1 : 0;
        style.coder = style.band == 1 ? u"carla"_s : u"ben"_s;
        return style;
    });
    layer.find(column);
    std::vector<std::string> named;
    for (const ui::MarginLabel& label : layer.labels())
        named.push_back(label.statements.front().value());
    QCOMPARE(named, (std::vector<std::string>{"carla", "ben too"}));
    // Who points at a bar learns whose it is.
    QCOMPARE(layer.nameOf(app::StatementId("ben")), u"ben: Xi"_s);
}

void MarkLayerTest::countSaysWhoseStatementsItCounts()
{
    const app::Text text("Both sides agreed on it.");
    ui::TextColumn column;
    column.setRoomAtRight(true);
    column.resize({900, 600});
    column.setArticle(text, {});
    app::StatementList list;
    for (int i = 0; i < 40; ++i) // more than there are lanes
        QVERIFY(list.apply({{}, tests::statementOn((i % 2 == 0 ? "ben " : "carla ") + std::to_string(i), {{0, 24}})}));
    ui::MarkLayer layer(ui::MarginSide::Right);
    layer.setStatements(&list);
    bool isOfSeveral = true;
    layer.setStyle([&](const app::Statement& statement) {
        ui::MarkStyle style;
        style.bars = {Qt::blue};
        style.bands = 2;
        style.band = statement.id.value().starts_with("carla") ? 1 : 0;
        if (isOfSeveral)
            style.coder = style.band == 1 ? u"carla"_s : u"ben"_s;
        return style;
    });
    const auto counts = [&] {
        layer.find(column);
        QStringList texts;
        for (const ui::MarginLabel& label : layer.labels())
            if (label.text.startsWith(u'+'))
                texts += label.full;
        return texts.join(u'\n');
    };
    QVERIFY2(counts().contains(u"of ben, carla on these lines"_s), qPrintable(counts()));
    isOfSeveral = false; // with one coder at each side it is clear
    layer.refresh();
    QVERIFY2(counts().contains(u"more statement(s) on these lines"_s), qPrintable(counts()));
}

QTEST_MAIN(MarkLayerTest)
#include "tst_marklayer.moc"

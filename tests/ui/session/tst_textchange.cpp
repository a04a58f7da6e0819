// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/textchange.h"

#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What another version of the text means for tags in memory.
class TextChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void tagsAndTheFileGoOver();
    void stepsGoOver();

private:
    [[nodiscard]] app::Article article(const QByteArray& text) const
    {
        return app::readArticle(m_corpus.write(u"visit.txt"_s, text)).value();
    }
    tests::TemporaryCorpus m_corpus;
    app::Origin m_origin = tests::fixedOrigin();
};

void TextChangeTest::tagsAndTheFileGoOver()
{
    const app::Article before = article("Xi said so.\n\nPutin agreed.\n");
    app::Sidecar base;
    app::describeArticle(base, before);
    base.statements = {*app::newStatement(before.text(), {{0, 11}}, m_origin)};
    app::Sidecar tags = base;
    tags.statements.push_back(*app::newStatement(before.text(), {{13, 26}}, m_origin));
    const auto change = ui::TextChange::of(article("Corrected.\n\nPutin agreed.\n"), tags, base);
    QCOMPARE(change.moved.found, 1);
    QCOMPARE(change.moved.lost, 1);
    QVERIFY(change.before == tags);
    for (const app::Sidecar* sidecar : {&change.after, &change.base}) {
        QCOMPARE(sidecar->header.article.textSha256, change.article.text().sha256());
        QVERIFY(std::ranges::contains(sidecar->statements, tags.statements[0])); // as it was
    }
    const auto putin = std::ranges::find(change.after.statements, tags.statements[1].id, &app::Statement::id);
    QVERIFY(putin != change.after.statements.end());
    QCOMPARE(putin->extent(), (app::Span{12, 25}));
}

void TextChangeTest::stepsGoOver()
{
    const app::Article before = article("Xi said so. Xi said so.\n\nPutin agreed with him.\n");
    app::Sidecar tags;
    app::describeArticle(tags, before);
    tags.statements = {*app::newStatement(before.text(), {{12, 23}}, m_origin),
        *app::newStatement(before.text(), {{25, 37}}, m_origin)};
    tags.header.corrections.furniture = {{25, 47}};
    const auto change =
        ui::TextChange::of(article("Corrected.\n\nXi said so. Xi said so.\n\nPutin agreed with him.\n"), tags, tags);
    const ui::OtherText other = change.forSteps();
    // As it is in memory: it goes where it went there, whatever else is different of it.
    app::Statement noted = tags.statements[0];
    noted.note = "twice";
    QCOMPARE(other.statement(noted).extent(), (app::Span{24, 35}));
    QCOMPARE(other.statement(noted).note, "twice");
    // With the borders that it had before, and one that is not there any more: by their words.
    app::Statement longer = tags.statements[1];
    longer.selectors = {app::selectorFor(before.text(), {25, 46})};
    QCOMPARE(other.statement(longer).extent(), (app::Span{37, 58}));
    app::Statement removed = longer;
    removed.id = app::StatementId("urn:uuid:removed");
    QCOMPARE(other.statement(removed).extent(), (app::Span{37, 58}));

    app::DetailCorrections same = tags.header.corrections;
    other.corrections(same);
    QCOMPARE(same.furniture, change.after.header.corrections.furniture);
    app::DetailCorrections none;
    other.corrections(none);
    QVERIFY(!none.furniture);
}

QTEST_GUILESS_MAIN(TextChangeTest)
#include "tst_textchange.moc"

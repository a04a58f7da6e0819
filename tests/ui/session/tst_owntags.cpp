// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/owntags.h"

#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/verify.h"

#include <QTest>

#include <memory>

/// What is in memory of a tag file.
class OwnTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statementsWithoutTheirWordsStandApart();
    void statementGoesOverWhenItGetsWords();
    void whatIsNotAsItWasIsNotChanged();
    void restOfTheFileIsKept();

private:
    [[nodiscard]] app::Statement on(app::Span span) const { return *app::newStatement(m_text, {span}, m_origin); }
    app::Text m_text{"Xi said so. Putin agreed."};
    app::Origin m_origin = tests::fixedOrigin();
    app::Statement m_stands, m_lost;
    std::unique_ptr<ui::OwnTags> m_tags;
};

void OwnTagsTest::init()
{
    m_stands = on({0, 11});
    m_lost = on({12, 25});
    m_lost.selectors.front().exact = "Lavrov agreed";
    app::Sidecar sidecar;
    sidecar.statements = {m_stands, m_lost};
    m_tags = std::make_unique<ui::OwnTags>();
    m_tags->fill(sidecar, m_text);
}

void OwnTagsTest::statementsWithoutTheirWordsStandApart()
{
    QCOMPARE(m_tags->statements().all(), std::vector{m_stands});
    QCOMPARE(m_tags->lost().all(), std::vector{m_lost});
    QCOMPARE(*m_tags->statement(m_stands.id), m_stands);
    QCOMPARE(*m_tags->statement(m_lost.id), m_lost);
    m_tags->clear();
    QVERIFY(!m_tags->statement(m_stands.id) && !m_tags->statement(m_lost.id));
}

void OwnTagsTest::statementGoesOverWhenItGetsWords()
{
    app::Statement found = m_lost;
    found.selectors = {app::selectorFor(m_text, {12, 25})};
    const app::Edit edit{m_lost, found};
    QVERIFY(m_tags->apply(edit, m_text));
    QCOMPARE(m_tags->statements().all(), (std::vector{m_stands, found}));
    QCOMPARE(m_tags->lost().count(), 0);
    QVERIFY(m_tags->apply(edit.inverted(), m_text));
    QCOMPARE(m_tags->lost().all(), std::vector{m_lost});
}

void OwnTagsTest::whatIsNotAsItWasIsNotChanged()
{
    app::Statement other = m_stands;
    other.note = "by somebody else";
    app::Statement wanted = m_stands;
    wanted.note = "mine";
    QVERIFY(!m_tags->apply({other, wanted}, m_text));
    QCOMPARE(m_tags->statements().all(), std::vector{m_stands});

    app::SidecarHeader done;
    done.progress = app::Progress::Done;
    QVERIFY(!m_tags->apply(done, {}));
    QVERIFY(m_tags->apply({}, done));
    QCOMPARE(m_tags->header().progress, app::Progress::Done);

    app::Verdict verdict;
    verdict.id = app::VerdictId("urn:uuid:1");
    QVERIFY(!m_tags->apply(std::optional(verdict), std::nullopt));
    QVERIFY(m_tags->apply(std::nullopt, std::optional(verdict)));
    app::Verdict said = verdict;
    said.comment = "good find";
    QVERIFY(!m_tags->apply(std::optional(said), std::optional(verdict)));
    QVERIFY(m_tags->apply(std::optional(verdict), std::optional(said)));
    QCOMPARE(m_tags->verdicts(), std::vector{said});
}

void OwnTagsTest::restOfTheFileIsKept()
{
    app::Sidecar base;
    base.foreign = {{"urn:uuid:1", "{}"}};
    const app::Sidecar all = m_tags->over(base);
    QVERIFY(all.foreign == base.foreign);
    QCOMPARE(all.statements, (std::vector{m_stands, m_lost}));
}

QTEST_GUILESS_MAIN(OwnTagsTest)
#include "tst_owntags.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/rebase.h"

#include "app/sidecars/sidecarformat.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class RebaseTest : public QObject
{
    Q_OBJECT

private slots:
    void ownChangesStandOnTheirVersion_data();
    void ownChangesStandOnTheirVersion();
    void verdictsAndRepliesAreCarried();
    void theirHeaderUnlessWeChangedIt();
};

namespace {

app::Statement statement(const char* id, const char* note = "")
{
    app::Statement made;
    made.id = app::StatementId(id);
    made.note = note;
    return made;
}

/// "a=note b" as statements a and b; the order does not matter.
std::vector<app::Statement> statements(const QString& text)
{
    std::vector<app::Statement> made;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'=');
        made.push_back(statement(qPrintable(parts[0]), parts.size() > 1 ? qPrintable(parts[1]) : ""));
    }
    return made;
}

QString text(std::vector<app::Statement> statements)
{
    std::ranges::sort(statements, {}, &app::Statement::id);
    QStringList words;
    for (const app::Statement& each : statements)
        words.append(QString::fromStdString(each.id.value() + (each.note.empty() ? "" : "=" + each.note)));
    return words.join(u' ');
}

app::Origin origin()
{
    return {[] { return QDateTime(); }, [] { return QUuid(); }};
}

const QString fresh = QString::fromStdString(origin().newUrn());
}

void RebaseTest::ownChangesStandOnTheirVersion_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("keptTwice");
    QTest::newRow("both added one") << u"a"_s << u"a b"_s << u"a c"_s << u"a b c"_s << 0;
    QTest::newRow("only theirs changed") << u"a"_s << u"a"_s << u"a=new"_s << u"a=new"_s << 0;
    QTest::newRow("only ours changed") << u"a"_s << u"a=new"_s << u"a"_s << u"a=new"_s << 0;
    QTest::newRow("both changed it alike") << u"a"_s << u"a=new"_s << u"a=new"_s << u"a=new"_s << 0;
    QTest::newRow("both changed it otherwise")
        << u"a"_s << u"a=mine"_s << u"a=theirs"_s << u"a=theirs "_s + fresh + u"=mine"_s << 1;
    QTest::newRow("we removed it") << u"a b"_s << u"a"_s << u"a b"_s << u"a"_s << 0;
    QTest::newRow("they removed it") << u"a b"_s << u"a b"_s << u"a"_s << u"a"_s << 0;
    QTest::newRow("we removed what they changed") << u"a"_s << u""_s << u"a=new"_s << u"a=new"_s << 0;
    QTest::newRow("they removed what we changed") << u"a"_s << u"a=new"_s << u""_s << u"a=new"_s << 0;
}

void RebaseTest::ownChangesStandOnTheirVersion()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, expected);
    QFETCH(int, keptTwice);
    const auto sidecar = [](const QString& words) {
        app::Sidecar made;
        made.statements = statements(words);
        return made;
    };
    const app::Rebased rebased = app::rebase(sidecar(base), sidecar(ours), sidecar(theirs), origin());
    QCOMPARE(text(rebased.sidecar.statements), text(statements(expected)));
    QCOMPARE(rebased.keptTwice, keptTwice);
}

void RebaseTest::verdictsAndRepliesAreCarried()
{
    const auto verdict = [](const char* id, app::Decision decision) {
        app::Verdict made;
        made.id = app::VerdictId(id);
        made.decision = decision;
        return made;
    };
    const auto reply = [](const char* id, const char* text) {
        app::Reply made;
        made.id = app::ReplyId(id);
        made.text = text;
        return made;
    };
    app::Sidecar base;
    base.verdicts = {verdict("a", app::Decision::Accept), verdict("b", app::Decision::Accept)};
    base.replies = {reply("r", "yes")};
    app::Sidecar ours = base;
    ours.verdicts = {verdict("a", app::Decision::Both), verdict("c", app::Decision::Reject)};
    ours.replies = {reply("r", "no")};
    app::Sidecar theirs = base;
    theirs.verdicts.push_back(verdict("d", app::Decision::Amend));
    theirs.replies.push_back(reply("s", "why?"));
    theirs.foreign.push_back({"urn:x", "{}"});

    const app::Rebased rebased = app::rebase(base, ours, theirs, origin());
    QCOMPARE(rebased.keptTwice, 0);
    QCOMPARE(rebased.sidecar.verdicts,
        (std::vector{verdict("a", app::Decision::Both), verdict("d", app::Decision::Amend),
            verdict("c", app::Decision::Reject)}));
    QCOMPARE(rebased.sidecar.replies, (std::vector{reply("r", "no"), reply("s", "why?")}));
    QCOMPARE(rebased.sidecar.foreign, theirs.foreign);

    theirs.verdicts.front().decision = app::Decision::Reject;
    QCOMPARE(app::rebase(base, ours, theirs, origin()).keptTwice, 1);
}

void RebaseTest::theirHeaderUnlessWeChangedIt()
{
    app::Sidecar base;
    base.header.progress = app::Progress::Tagging;
    app::Sidecar ours = base;
    app::Sidecar theirs = base;
    theirs.header.progress = app::Progress::Done;
    theirs.header.corrections.title = "Theirs";
    ours.header.corrections.outlet = "Ours";
    const app::Sidecar rebased = app::rebase(base, ours, theirs, origin()).sidecar;
    QCOMPARE(rebased.header.progress, app::Progress::Done);
    QCOMPARE(rebased.header.corrections.outlet, std::optional<std::string>("Ours"));
}

QTEST_GUILESS_MAIN(RebaseTest)
#include "tst_rebase.moc"

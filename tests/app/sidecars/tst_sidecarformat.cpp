// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarformat.h"

#include "tests/app/sidecars/randomsidecar.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString file = u"article.txt.anna.tags.json"_s;

QByteArray sample(const char* name)
{
    QFile sample(QFINDTESTDATA(u"../../data/sidecars/"_s + QString::fromLatin1(name)));
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}

/// Every member that the format has, unknown ones at each level, and annotations of other programs; in the form that we
/// write.
QByteArray inForm()
{
    return sample("format-1.tags.json");
}

/// The same of a reviewer's file: verdicts, replies and statements that came of others.
QByteArray review()
{
    return sample("format-1-review.tags.json");
}

/// The most bytes that this process had in memory since it was last asked; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!status.open(QIODevice::ReadOnly) || !reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    static const QRegularExpression line(u"VmHWM:\\s*(\\d+) kB"_s);
    const qint64 peak = line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
    return reset.write("5") == 1 ? peak : 0;
}

app::Result<app::Sidecar> parsed(const QByteArray& bytes)
{
    return app::parseSidecar({bytes.data(), static_cast<std::size_t>(bytes.size())}, file);
}

QByteArray written(const app::Sidecar& sidecar)
{
    return QByteArray::fromStdString(app::serialise(sidecar));
}

QByteArray replaced(QByteArray bytes, const char* before, const char* after)
{
    const qsizetype at = bytes.indexOf(before);
    return at < 0 ? QByteArray() : bytes.replace(at, qstrlen(before), after);
}

/// A tag file with one statement of which the part between braces is given.
QByteArray withAnnotation(const QByteArray& annotation)
{
    QByteArray bytes = sample("format-1-empty.tags.json");
    bytes.replace("\"total\": 0",
        "\"total\": 1,\n \"first\": {\"id\": \"urn:p\", \"type\": \"AnnotationPage\", \"startIndex\": 0, \"items\": ["
            + annotation + "]}");
    return bytes;
}

const QByteArray plainTarget =
    R"({"source": "2017-07-04-xi-putin.txt", "selector": [{"type": "TextPositionSelector", "start": 1, "end": 2},
 {"type": "TextQuoteSelector", "exact": "a", "prefix": "", "suffix": ""}]})";

QByteArray annotation(const QByteArray& members, const QByteArray& target = plainTarget)
{
    return R"({"id": "urn:a", "type": "Annotation", "motivation": "tagging", "creator": {"type": "Person", "nickname": "anna"})"
        + members + R"(, "target": )" + target + '}';
}
}

class SidecarFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWithoutAChangedByte_data();
    void comesBackWithoutAChangedByte();
    void readsEveryMember();
    void readsEveryMemberOfAReview();
    void anArticleOfAnotherNameLosesNoStatement();
    void hasOneFieldOnEachLine();
    void sortsStatementsById();
    void anyTagFileReadsTheSameAgain();
    void otherFormReadsTheSame_data();
    void otherFormReadsTheSame();
    void keepsWhatIsNoStatementOfOurs_data();
    void keepsWhatIsNoStatementOfOurs();
    void keepsWhatIsNoVerdictOfOurs_data();
    void keepsWhatIsNoVerdictOfOurs();
    void keepsOtherBodiesInAStatement_data();
    void keepsOtherBodiesInAStatement();
    void oneValueMayStandForAList();
    void unknownMembersStayWhereTheyStood();
    void everyCharacterComesBack();
    void refuses_data();
    void refuses();
    void readsFiftyThousandStatements();
    void bombsAreRefusedSoon_data();
    void bombsAreRefusedSoon();
    void refusesDuplicateKeysAtEveryLevel();
    void refusesWrongTypes();
    void everyTruncationIsAnError();
    void namesConflictMarkersOfGit();
    void newerFormatIsNamed_data();
    void newerFormatIsNamed();
    void deepNestingIsAnErrorOnly();
    void tooManyStatementsAreAnError();
    void damagedAtRandomNeverCrashes();
    void summaryAgreesWithTheWhole();
};

void SidecarFormatTest::comesBackWithoutAChangedByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("everything, and more than we know") << inForm();
    QTest::newRow("verdicts, replies and where statements came from") << review();
    QTest::newRow("no statement yet") << sample("format-1-empty.tags.json");
}

void SidecarFormatTest::comesBackWithoutAChangedByte()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const auto sidecar = parsed(bytes);
    VERIFY_RESULT(sidecar);
    QCOMPARE(written(*sidecar), bytes);
}

void SidecarFormatTest::readsEveryMember()
{
    const auto sidecar = parsed(inForm());
    VERIFY_RESULT(sidecar);
    const app::SidecarHeader& header = sidecar->header;
    QCOMPARE(header.id, "urn:uuid:6d0c0000-0000-4000-8000-000000000001");
    QCOMPARE(header.coder.id, "anna");
    QCOMPARE(header.coder.name, "Anna K.");
    QCOMPARE(header.article.name, "2017-07-04-xi-putin.txt");
    QCOMPARE(header.article.characters, 2846);
    QCOMPARE(header.article.reader, "plain/1");
    QCOMPARE(header.progress, app::Progress::Tagging);
    QCOMPARE(header.corrections.title, "Xi and Putin meet");
    QCOMPARE(header.corrections.outlet, "");
    QVERIFY(!header.corrections.byline);
    QCOMPARE(header.corrections.furniture, (std::vector<app::Span>{{0, 12}, {2800, 2846}}));

    QCOMPARE(sidecar->statements.size(), 7U);
    QCOMPARE(sidecar->foreign.size(), 2U);
    const app::Statement& statement = sidecar->statements.front();
    QCOMPARE(statement.speakers.size(), 2U);
    QCOMPARE(statement.speakers.at(1).name, "Путин");
    QCOMPARE(statement.topics.size(), 3U);
    QCOMPARE(statement.about("THAAD")->stance, app::Stance::Opposes);
    QCOMPARE(statement.about("Korean Peninsula")->stance, app::Stance::Unstated);
    QCOMPARE(statement.about("BRI")->stance, app::Stance::Supports);
    QCOMPARE(statement.manner, app::Manner::Indirect);
    QCOMPARE(statement.field("said_on"), "2017-07-04");
    QCOMPARE(statement.field("via"), "Xinhua");
    QCOMPARE(statement.field("prominence"), "3");
    QCOMPARE(statement.note, "joint statement\n— \\ see page 2\t…");
    QCOMPARE(statement.foreignBodies.size(), 2U);
    QCOMPARE(statement.selectors.front().span, (app::Span{1893, 1943}));
    QCOMPARE(statement.selectors.front().exact, "Both sides \"oppose\" the deployment,\nhe said.");
    QCOMPARE(statement.created, "2026-09-01T10:00:00Z");
    QCOMPARE(statement.modified, "2026-09-01T10:02:11Z");
    QCOMPARE(sidecar->statements.at(1).selectors.size(), 2U);
    QCOMPARE(sidecar->statements.at(1).selectors.at(1).foreign.size(), 1U);
}

void SidecarFormatTest::readsEveryMemberOfAReview()
{
    const auto sidecar = parsed(review());
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->foreign.size(), 0U);
    QCOMPARE(sidecar->verdicts.size(), 6U);
    const app::Verdict& accepted = sidecar->verdicts.front();
    QCOMPARE(accepted.decision, app::Decision::Accept);
    QCOMPARE(accepted.comment, "He \"did\" say so.\nSee page 2.");
    QCOMPARE(accepted.created, "2026-09-02T10:00:00Z");
    QCOMPARE(accepted.modified, "2026-09-02T10:00:05Z");
    QCOMPARE(accepted.judged.size(), 1U);
    QCOMPARE(accepted.judged.front().coder, "ben");
    QCOMPARE(accepted.judged.front().statement.id.value(), "urn:uuid:b0000001-0000-4000-8000-000000000000");
    QCOMPARE(accepted.judged.front().statement.manner, app::Manner::Indirect);
    QCOMPARE(accepted.against.front().coder, "anna");
    QCOMPARE(accepted.against.front().statement.about("THAAD")->stance, app::Stance::Opposes);
    QCOMPARE(accepted.against.front().statement.extent(), (app::Span{1893, 1943}));
    const app::Verdict& amended = sidecar->verdicts.at(2);
    QCOMPARE(amended.decision, app::Decision::Amend);
    QCOMPARE(amended.judged.at(1).statement.selectors.size(), 2U);
    QCOMPARE(amended.amended->note, "as written by the lead");
    QCOMPARE(sidecar->verdicts.at(1).decision, app::Decision::Reject);
    QCOMPARE(sidecar->verdicts.at(3).decision, app::Decision::Both);
    QCOMPARE(sidecar->verdicts.at(4).decision, app::Decision::Undecided);
    QCOMPARE(sidecar->verdicts.at(4).comment, "Let us talk about this one.");

    QCOMPARE(sidecar->replies.size(), 2U);
    QCOMPARE(sidecar->replies.front().to, "urn:uuid:d0000001-0000-4000-8000-000000000000");
    QCOMPARE(sidecar->replies.front().text, "Agreed, I was wrong.");

    QCOMPARE(sidecar->statements.size(), 2U);
    const app::Provenance& provenance = *sidecar->statements.front().provenance;
    QCOMPARE(provenance.from.size(), 1U);
    QCOMPARE(provenance.from.front().coder, "ben");
    QCOMPARE(provenance.from.front().statement, accepted.judged.front().statement.id);
    QCOMPARE(provenance.insteadOf.front().coder, "anna");
    QCOMPARE(provenance.decidedBy, "lead");
    QCOMPARE(provenance.decidedAt, "2026-09-02T10:00:05Z");
    QCOMPARE(provenance.verdict, accepted.id);
    QCOMPARE(sidecar->statements.at(1).provenance->decidedBy, "");

    // Who reads only how many statements there are must not take verdicts for some.
    const auto summary = app::summariseSidecar(review().toStdString(), file);
    VERIFY_RESULT(summary);
    QCOMPARE(summary->statements, 2);
}

void SidecarFormatTest::anArticleOfAnotherNameLosesNoStatement()
{
    const char* name = "\"name\": \"2017-07-04-xi-putin.txt\"";
    for (const QByteArray& form : {inForm(), review()}) {
        const auto expected = parsed(form);
        const QByteArray renamed = replaced(form, name, "\"name\": \"moscow.txt\"");
        const auto sidecar = parsed(renamed);
        VERIFY_RESULT(sidecar);
        QVERIFY(sidecar->statements == expected->statements);
        QVERIFY(sidecar->verdicts == expected->verdicts);
        QVERIFY(sidecar->replies == expected->replies);
        QVERIFY(sidecar->foreign == expected->foreign);
        QCOMPARE(written(*sidecar), renamed);
    }
}

void SidecarFormatTest::hasOneFieldOnEachLine()
{
    tests::Random random = tests::seededRandom();
    app::Sidecar sidecar = tests::randomSidecar(random);
    sidecar.foreign.clear(); // kept as they stand, in whatever form
    static const QRegularExpression member(u"\": "_s);
    for (const QByteArray& line : written(sidecar).split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.startsWith(u"\"other") || text.startsWith(u"{\"type\": \"Image")
            || text.startsWith(u"{\"type\": \"XPath"))
            continue;
        // The first name on the line ends at the first such mark; another one could only stand inside its value.
        const qsizetype value = text.indexOf(u"\": ") + 3;
        QVERIFY2(value < 3 || !text.sliced(value).startsWith(u'{') || text.sliced(value).size() == 1, line.constData());
    }
    QVERIFY(written(sidecar).endsWith("}\n"));
    QVERIFY(!written(sidecar).contains('\r'));
}

void SidecarFormatTest::sortsStatementsById()
{
    const auto sidecar = parsed(inForm());
    VERIFY_RESULT(sidecar);
    app::Sidecar shuffled = *sidecar;
    std::ranges::reverse(shuffled.statements);
    std::ranges::reverse(shuffled.foreign);
    QCOMPARE(written(shuffled), inForm());
    shuffled = *parsed(review());
    std::ranges::reverse(shuffled.verdicts);
    std::ranges::reverse(shuffled.replies);
    QCOMPARE(written(shuffled), review());
}

void SidecarFormatTest::anyTagFileReadsTheSameAgain()
{
    tests::Random random = tests::seededRandom();
    for (int round = 0; round < 1000; ++round) {
        const app::Sidecar sidecar = tests::randomSidecar(random);
        const QByteArray bytes = written(sidecar);
        const auto again = parsed(bytes);
        VERIFY_RESULT(again);
        if (*again != sidecar)
            QCOMPARE(written(*again), bytes);
        QVERIFY(*again == sidecar);
        QCOMPARE(written(*again), bytes);
    }
}

void SidecarFormatTest::otherFormReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("form");
    for (const QByteArray& form : {inForm(), review()}) {
        const char* whose = form == inForm() ? "a coder's" : "a reviewer's";
        const QJsonDocument document = QJsonDocument::fromJson(form);
        QTest::addRow("%s, indented by another program, names sorted", whose)
            << document.toJson(QJsonDocument::Indented) << form;
        QTest::addRow("%s, all on one line", whose) << document.toJson(QJsonDocument::Compact) << form;
        QTest::addRow("%s, line ends of Windows", whose) << QByteArray(form).replace("\n", "\r\n") << form;
        QTest::addRow("%s, byte order mark", whose) << QByteArray("\xEF\xBB\xBF" + form) << form;
    }

    // The statements before all that says whose they are.
    const QByteArray form = inForm();
    const qsizetype first = form.indexOf(" \"first\": {");
    const qsizetype source = form.indexOf(" \"dc:source\"");
    QTest::newRow("statements first") << QByteArray(
        "{\n" + form.sliced(first, source - first) + form.sliced(2, first - 2) + form.sliced(source))
                                      << form;
}

void SidecarFormatTest::otherFormReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, form);
    const auto expected = parsed(form);
    const auto sidecar = parsed(bytes);
    VERIFY_RESULT(expected);
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->statements.size(), expected->statements.size());
    QCOMPARE(sidecar->verdicts.size(), expected->verdicts.size());
    QCOMPARE(sidecar->replies.size(), expected->replies.size());
    QCOMPARE(sidecar->foreign.size(), expected->foreign.size());

    // Nothing is lost, whatever the spelling of what we do not know: numbers, order of names, space between them.
    QCOMPARE(QJsonDocument::fromJson(written(*sidecar)), QJsonDocument::fromJson(form));
    const auto again = parsed(written(*sidecar));
    VERIFY_RESULT(again);
    QCOMPARE(written(*again), written(*sidecar));
}

void SidecarFormatTest::keepsWhatIsNoStatementOfOurs_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("another motivation") << QByteArray(annotation("")).replace("\"tagging\"", "\"commenting\"");
    QTest::newRow("several motivations")
        << QByteArray(annotation("")).replace("\"tagging\"", "[\"tagging\", \"commenting\"]");
    QTest::newRow("several types") << QByteArray(annotation("")).replace("\"Annotation\"", "[\"Annotation\"]");
    QTest::newRow("target is a link") << annotation("", "\"https://example.org/\"");
    QTest::newRow("target in another article")
        << QByteArray(annotation("")).replace("2017-07-04-xi-putin.txt", "other.txt");
    QTest::newRow("target has no quote") << annotation("",
        R"({"source": "2017-07-04-xi-putin.txt", "selector": {"type": "TextPositionSelector", "start": 1, "end": 2}})");
    QTest::newRow("position with a point") << QByteArray(annotation("")).replace("\"start\": 1", "\"start\": 1.0");
    QTest::newRow("position with an exponent") << QByteArray(annotation("")).replace("\"end\": 2", "\"end\": 2e0");
    QTest::newRow("position minus nothing") << QByteArray(annotation("")).replace("\"start\": 1", "\"start\": -0");
    QTest::newRow("written by another person") << QByteArray(annotation("")).replace("anna", "ben");
    QTest::newRow("writer is a link") << QByteArray(annotation(""))
                                             .replace(R"({"type": "Person", "nickname": "anna"})",
                                                 "\"https://example.org/anna\"");
    QTest::newRow("bodyValue") << annotation(R"(, "bodyValue": "x")");
    QTest::newRow("two notes") << annotation(
        R"(, "body": [{"type": "TextualBody", "purpose": "commenting", "value": "a"}, {"type": "TextualBody", "purpose": "commenting", "value": "b"}])");
    QTest::newRow("stance on no topic") << annotation(
        R"(, "body": [{"type": "TextualBody", "purpose": "assessing", "value": "opposes", "att:topic": "THAAD"}])");
    QTest::newRow("two stances on a topic")
        << annotation(R"(, "body": [{"type": "TextualBody", "purpose": "tagging", "value": "T"},
        {"type": "TextualBody", "purpose": "assessing", "value": "opposes", "att:topic": "T"}, {"type": "TextualBody", "purpose": "assessing", "value": "supports", "att:topic": "T"}])");
    QTest::newRow("half a surrogate pair in a note")
        << annotation(R"(, "body": [{"type": "TextualBody", "purpose": "commenting", "value": "\ud800"}])");
    QTest::newRow("half a surrogate pair in a quote")
        << QByteArray(annotation("")).replace("\"exact\": \"a\"", "\"exact\": \"\\udc00x\"");
    QTest::newRow("id behind what is foreign")
        << QByteArray(R"({"motivation": "linking", "target": ["https://example.org/"], "id": "urn:a"})");
    QTest::newRow("empty") << QByteArray("{}");
}

void SidecarFormatTest::keepsWhatIsNoStatementOfOurs()
{
    QFETCH(QByteArray, source);
    // Behind it an ordinary one, which must not suffer.
    const auto sidecar = parsed(withAnnotation(source + ", " + QByteArray(annotation("")).replace("urn:a", "urn:b")));
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->statements.size(), 1U);
    QCOMPARE(sidecar->foreign.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(sidecar->foreign.front().source), source);
    QCOMPARE(sidecar->foreign.front().id, source == "{}" ? "" : "urn:a");
    QVERIFY(written(*sidecar).contains(source));
    const auto again = parsed(written(*sidecar));
    VERIFY_RESULT(again);
    QVERIFY(*again == *sidecar);
}

void SidecarFormatTest::keepsWhatIsNoVerdictOfOurs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a decision that we do not know") << QByteArray("\"accept\"") << QByteArray("\"perhaps\"");
    QTest::newRow("a body of another kind")
        << QByteArray("\"purpose\": \"commenting\"") << QByteArray("\"purpose\": \"linking\"");
    QTest::newRow("two decisions") << QByteArray("\"commenting\",\n      \"value\": \"He ")
                                   << QByteArray("\"assessing\",\n      \"value\": \"reject\", \"was\": \"He ");
    QTest::newRow("two comments") << QByteArray("\"assessing\"") << QByteArray("\"commenting\"");
    QTest::newRow("of another person") << QByteArray("\"lead\",\n     \"homepage\"")
                                       << QByteArray("\"anna\",\n     \"homepage\"");
    QTest::newRow("targets something else than was judged")
        << QByteArray("\"urn:uuid:b0000001") << QByteArray("\"urn:uuid:b0000009");
    QTest::newRow("targets one thing alone")
        << QByteArray("\"target\": [\n     \"urn:uuid:b0000001-0000-4000-8000-000000000000\"\n    ]")
        << QByteArray("\"target\": \"urn:uuid:b0000001-0000-4000-8000-000000000000\"");
    QTest::newRow("nothing is judged") << QByteArray("\"att:judged\"") << QByteArray("\"att:looked\"");
    QTest::newRow("what is judged is no statement of ours")
        << QByteArray("\"motivation\": \"tagging\"") << QByteArray("\"motivation\": \"linking\"");
    QTest::newRow("what is judged is nobody's")
        << QByteArray("\"nickname\": \"ben\"") << QByteArray("\"nickname\": \"\"");
    QTest::newRow("amends to nothing") << QByteArray("\"accept\"") << QByteArray("\"amend\"");
}

void SidecarFormatTest::keepsWhatIsNoVerdictOfOurs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray bytes = review().replace(review().indexOf(before), before.size(), after);
    QVERIFY(bytes != review());
    const auto sidecar = parsed(bytes);
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->verdicts.size(), 5U);
    QCOMPARE(sidecar->foreign.size(), 1U);
    QCOMPARE(sidecar->foreign.front().id, "urn:uuid:00000001-0000-4000-8000-000000000000");
    QCOMPARE(written(*sidecar), bytes);
}

void SidecarFormatTest::keepsOtherBodiesInAStatement_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("link") << QByteArray("\"https://example.org/\"");
    QTest::newRow("another purpose") << QByteArray(R"({"type": "TextualBody", "purpose": "linking", "value": "x"})");
    QTest::newRow("no purpose") << QByteArray(R"({"type": "TextualBody", "value": "x"})");
    QTest::newRow("several purposes") << QByteArray(R"({"type": "TextualBody", "purpose": ["tagging"], "value": "x"})");
    QTest::newRow("another type") << QByteArray(
        R"({"type": "SpecificResource", "purpose": "tagging", "source": "urn:x", "value": 1})");
    QTest::newRow("a stance that we do not know")
        << QByteArray(R"({"type": "TextualBody", "purpose": "assessing", "value": "angry", "att:topic": "T"})");
    QTest::newRow("a manner that we do not know")
        << QByteArray(R"({"type": "TextualBody", "purpose": "classifying", "value": "sung", "att:field": "manner"})");
    QTest::newRow("a class without a field")
        << QByteArray(R"({"type": "TextualBody", "purpose": "classifying", "value": "x"})");
    QTest::newRow("an empty name") << QByteArray(R"({"type": "TextualBody", "purpose": "identifying", "value": ""})");
}

void SidecarFormatTest::keepsOtherBodiesInAStatement()
{
    QFETCH(QByteArray, body);
    const QByteArray speaker = R"({"type": "TextualBody", "purpose": "identifying", "value": "Xi"})";
    const auto sidecar = parsed(withAnnotation(annotation(", \"body\": [" + body + ", " + speaker + "]")));
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->statements.size(), 1U);
    QVERIFY(sidecar->statements.front().isSpokenBy("Xi"));
    QCOMPARE(sidecar->statements.front().foreignBodies, std::vector{body.toStdString()});
    const auto again = parsed(written(*sidecar));
    VERIFY_RESULT(again);
    QVERIFY(*again == *sidecar);
}

void SidecarFormatTest::oneValueMayStandForAList()
{
    const auto sidecar = parsed(withAnnotation(annotation(
        R"(, "body": {"type": "TextualBody", "purpose": "identifying", "value": "Xi"})", '[' + plainTarget + ']')));
    VERIFY_RESULT(sidecar);
    QCOMPARE(sidecar->statements.size(), 1U);
    QVERIFY(sidecar->statements.front().isSpokenBy("Xi"));
    const auto again = parsed(written(*sidecar));
    VERIFY_RESULT(again);
    QVERIFY(*again == *sidecar);
}

void SidecarFormatTest::unknownMembersStayWhereTheyStood()
{
    const QByteArray form = inForm();
    for (const char* known :
        {"\"creator\": {\n  \"type\"", "\"name\": \"Anna", "\"att:version\"", "\"characters\"", "\"startIndex\"",
            "\"motivation\": \"tagging\"", "\"value\": \"Xi\"", "\"selector\"", "\"end\": 1943", "\"exact\""}) {
        QByteArray bytes = form;
        const qsizetype at = bytes.indexOf(known);
        QVERIFY2(at > 0, known);
        const qsizetype line = bytes.lastIndexOf('\n', at);
        bytes.insert(at, "\"att:else\": [1,  2.0],\n" + bytes.sliced(line + 1, at - line - 1));
        const auto sidecar = parsed(bytes);
        VERIFY_RESULT(sidecar);
        QCOMPARE(written(*sidecar), bytes);
    }
}

void SidecarFormatTest::everyCharacterComesBack()
{
    app::Sidecar sidecar = *parsed(inForm());
    const auto comesBack = [&sidecar](const QString& note) {
        sidecar.statements.front().note = note.toStdString();
        const auto again = parsed(written(sidecar));
        return again && again->statements.front().note == note.toStdString();
    };
    QString controls;
    for (char16_t c = 0; c < 0xA0; ++c)
        controls += QChar(c);
    QVERIFY(comesBack(controls));
    QString nonCharacters;
    for (char32_t c = 0xFDD0; c <= 0xFDEF; ++c)
        nonCharacters += QChar::fromUcs4(c);
    for (char32_t plane = 0; plane <= 16; ++plane)
        for (const char32_t last : {0xFFFEU, 0xFFFFU})
            nonCharacters += QChar::fromUcs4(plane << 16 | last);
    QVERIFY(comesBack(nonCharacters));

    // A half of a surrogate pair is no character. It can only stand in a file as an escape, and stays as it stands.
    for (int half = 0xD800; half <= 0xDFFF; ++half) {
        const QByteArray source = annotation(
            ", \"note\": \"\", \"body\": [{\"type\": \"TextualBody\", \"purpose\": \"commenting\", \"value\": \"\\u"
            + QByteArray::number(half, 16) + "\"}]");
        const auto read = parsed(withAnnotation(source));
        VERIFY_RESULT(read);
        QCOMPARE(read->foreign.size(), 1U);
        QVERIFY(written(*read).contains(source));
    }
}

void SidecarFormatTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<app::Error::Kind>("kind");
    QTest::addColumn<QString>("said");
    using Kind = app::Error::Kind;
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind, const char* said) {
        QTest::newRow(name) << bytes << kind << QString::fromLatin1(said);
    };
    row("nothing", "", Kind::Empty, "empty");
    row("only white space", " \n", Kind::Empty, "empty");
    row("filled with NUL", QByteArray(500, '\0'), Kind::Malformed, "not valid JSON");
    row("a list", "[]", Kind::Malformed, "no tag file");
    row("text", "Xi said no.", Kind::Malformed, "not valid JSON");
    row("another JSON file", "{\"a\": 1}", Kind::Malformed, "\"att:format\" is missing");
    row("something behind the end", inForm() + "}", Kind::Malformed, "not valid JSON");
    row("two files in one", inForm() + inForm(), Kind::Malformed, "not valid JSON");
    row("comma before the end", replaced(inForm(), "\"dc:source\": []", "\"dc:source\": [],"), Kind::Malformed,
        "not valid JSON");
    row("not UTF-8", replaced(inForm(), "Xinhua", "Xin\xFFhua"), Kind::Malformed, "not UTF-8");
    row("line break inside a text", replaced(inForm(), "Xinhua", "Xin\nhua"), Kind::Malformed, "not valid JSON");
    row("bad escape", replaced(inForm(), "Xinhua", "Xin\\hua"), Kind::Malformed, "not valid JSON");
    row("two values", replaced(inForm(), "\"value\": \"Xi\"", "\"value\": \"Xi\": \"Putin\""), Kind::Malformed,
        "not valid JSON");
    row("two values of a fixed word",
        replaced(inForm(), "\"motivation\": \"tagging\"", "\"motivation\": \"tagging\" : 5"), Kind::Malformed,
        "not valid JSON");
    row("value without a name", replaced(inForm(), "\"motivation\": \"tagging\"", "\"motivation\": \"tagging\", \"x\""),
        Kind::Malformed, "not valid JSON");
    row("bad word in what we do not know", replaced(inForm(), "\"guess\": true", "\"guess\": trve"), Kind::Malformed,
        "not valid JSON");
    row("bad number in what we do not know", replaced(inForm(), "0.50", "00.50"), Kind::Malformed, "not valid JSON");
    row("bad brackets in what we do not know", replaced(inForm(), "\"dc:source\": []", "\"dc:source\": [}"),
        Kind::Malformed, "not valid JSON");
    row("bad escape in what we do not know", replaced(inForm(), "text/plain", "\\u12g4"), Kind::Malformed,
        "not valid JSON");
    row("number with a zero in front", replaced(inForm(), "\"start\": 1893", "\"start\": 01893"), Kind::Malformed, "");
    row("ends before it starts", replaced(inForm(), "\"end\": 1943", "\"end\": 1000"), Kind::Malformed,
        "ends before it starts");
    row("no words", replaced(inForm(), "\"end\": 1943", "\"end\": 1893"), Kind::Malformed, "empty");
    row("starts before the text", replaced(inForm(), "\"start\": 1893", "\"start\": -1"), Kind::Malformed,
        "before it starts");
    row("two statements of one id", replaced(inForm(), "urn:uuid:00000002", "urn:uuid:00000001"), Kind::Malformed,
        "two statements have the id");
    row("a statement and a foreign annotation of one id", replaced(inForm(), "urn:uuid:00000009", "urn:uuid:00000001"),
        Kind::Malformed, "two statements have the id");
    row("text too long", replaced(inForm(), "Xinhua", QByteArray(65537, 'x').constData()), Kind::Malformed,
        "longer than 64 KiB");
    row("unknown text too long", replaced(inForm(), "text/plain", QByteArray(65537, 'x').constData()), Kind::Malformed,
        "longer than 64 KiB");
    row("file too large", QByteArray(161 << 20, ' ') + inForm(), Kind::TooLarge, "larger than 160 MiB");
    row("progress that does not exist",
        replaced(inForm(), "\"att:progress\": \"tagging\"", "\"att:progress\": \"started\""), Kind::Malformed,
        "att:progress");
    row("no coder", replaced(inForm(), "\"nickname\": \"anna\",\n", ""), Kind::Malformed, "nickname");
    row("no article", replaced(inForm(), "\"att:article\"", "\"att:paper\""), Kind::Malformed,
        "\"att:article\" is missing");
    row("article without its text's hash", replaced(inForm(), "\"textSha256\"", "\"hash\""), Kind::Malformed,
        "\"textSha256\" is missing");
    row("statements are elsewhere",
        replaced(
            sample("format-1-empty.tags.json"), "\"total\": 0", "\"total\": 5, \"first\": \"https://example.org/1\""),
        Kind::Malformed, "\"first\"");
    row("statements are gone", replaced(sample("format-1-empty.tags.json"), "\"total\": 0", "\"total\": 5"),
        Kind::Malformed, "\"first\" is missing");
    row("half a surrogate pair in the coder's name", replaced(inForm(), "Anna K.", "\\ud800"), Kind::Malformed,
        "valid Unicode");
    row("format 0", replaced(inForm(), "\"att:format\": 1", "\"att:format\": 0"), Kind::Malformed, "att:format");
    row("format as text", replaced(inForm(), "\"att:format\": 1", "\"att:format\": \"1\""), Kind::Malformed,
        "att:format");
}

void SidecarFormatTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(app::Error::Kind, kind);
    QFETCH(QString, said);
    const auto sidecar = parsed(bytes);
    VERIFY_ERROR(sidecar, kind);
    QVERIFY2(sidecar.error().reason.contains(said), qPrintable(sidecar.error().reason));
    QVERIFY(sidecar.error().subject.startsWith(file));
    QVERIFY(!sidecar.error().remedy.isEmpty());
}

void SidecarFormatTest::readsFiftyThousandStatements()
{
    auto sidecar = parsed(inForm());
    VERIFY_RESULT(sidecar);
    const app::Statement one = sidecar->statements.front();
    sidecar->statements.clear();
    constexpr int count = 50'000;
    for (int i = 0; i < count; ++i) {
        sidecar->statements.push_back(one);
        sidecar->statements.back().id = app::StatementId("urn:uuid:" + std::to_string(100'000 + i));
    }
    std::string bytes = app::serialise(*sidecar);
    QVERIFY2(bytes.size() > 32U << 20, qPrintable(QString::number(bytes.size())));
    const auto read = app::parseSidecar(std::move(bytes), file);
    VERIFY_RESULT(read);
    QCOMPARE(read->statements.size(), std::size_t(count));
}

void SidecarFormatTest::bombsAreRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto items = [](const QByteArray& each, qsizetype size) {
        const QByteArray form = inForm();
        const qsizetype start = form.indexOf('[', form.indexOf("\"items\"")) + 1;
        return form.first(start) + each.repeated(size / each.size()) + "{}" + form.sliced(form.lastIndexOf(']'));
    };
    constexpr qsizetype large = 150 << 20;
    QTest::newRow("a million empty annotations") << items("{},", 3'000'000);
    QTest::newRow("as many as go into the largest file") << items("{},", large);
    QTest::newRow("lists in lists") << inForm() + QByteArray(large, '[');
    QTest::newRow("objects in objects") << items("{\"a\":", large);
    QTest::newRow("nothing but commas") << items(",", large);
    QTest::newRow("nothing but quotation marks") << items("\"\",", large);
}

void SidecarFormatTest::bombsAreRefusedSoon()
{
    QFETCH(QByteArray, bytes);
    std::string text = bytes.toStdString();
    bytes.clear();
    const auto size = static_cast<qint64>(text.size());
    std::ignore = peakMemory(); // of making the text
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!app::parseSidecar(std::move(text), file));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    const qint64 taken = peakMemory() - before;
    QVERIFY2(taken < 2 * size + (64 << 20), qPrintable(QString::number(taken)));
}

void SidecarFormatTest::refusesDuplicateKeysAtEveryLevel()
{
    // Every line that names a member, known or not, once more.
    for (const QByteArray& form : {inForm(), review()}) {
        const QList<QByteArray> lines = form.split('\n');
        int tried = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray name = lines[i].trimmed().split(':').first();
            static const QRegularExpression member(u"^\\s*\"[^\"]+\": "_s);
            const auto match = member.match(QString::fromUtf8(lines[i]));
            if (!match.hasMatch())
                continue;
            ++tried;
            QList<QByteArray> doubled = lines;
            doubled.insert(i, match.captured().toUtf8() + "null,");
            const auto before = parsed(doubled.join('\n'));
            QVERIFY2(!before, doubled[i].constData());
            // With an escape in the name it is the same name.
            QByteArray escaped = match.captured().trimmed().toUtf8();
            escaped.replace(1, 1, "\\u00" + QByteArray::number(escaped.at(1), 16));
            doubled[i] = escaped + " null,";
            QVERIFY2(!parsed(doubled.join('\n')), doubled[i].constData());
        }
        QVERIFY(tried > 200);
    }
    // Where the first of the two is well-formed, the reason is the name.
    const auto twice = parsed(replaced(inForm(), "\"rank\": 2", "\"rank\": 2, \"rank\": 3"));
    VERIFY_ERROR(twice, app::Error::Kind::Malformed);
    QVERIFY(twice.error().reason.contains(u"\"rank\" stands twice"));
    const auto known = parsed(replaced(inForm(), "\"total\": 9", "\"total\": 9, \"total\": 9"));
    VERIFY_ERROR(known, app::Error::Kind::Malformed);
    QVERIFY(known.error().reason.contains(u"\"total\" stands twice"));
    QVERIFY(known.error().subject.contains(u"line "));
}

void SidecarFormatTest::refusesWrongTypes()
{
    // A number, and null, in the place of each text, list and object of a statement and of the header.
    const QByteArray base = withAnnotation(annotation(
        R"(, "created": "2026-09-01T10:00:00Z", "body": [{"type": "TextualBody", "purpose": "identifying", "value": "Xi"}])"));
    VERIFY_RESULT(parsed(base));
    for (const QByteArray& wrong : {QByteArray("7"), QByteArray("null"), QByteArray("false")}) {
        for (const char* right :
            {"\"urn:uuid:6d0c0000-0000-4000-8000-000000000001\"", "\"AnnotationCollection\"", "\"Person\"", "\"anna\"",
                "\"Software\"", "\"unread\"", "\"plain/1\"", "\"AnnotationPage\"", "\"urn:a\"", "\"Annotation\"",
                "\"tagging\"", "\"2026-09-01T10:00:00Z\"", "\"Xi\"", "\"a\", \"prefix\""}) {
            QByteArray bytes = base;
            QByteArray value(right);
            value = value.first(value.indexOf('"', 1) + 1);
            const qsizetype at = bytes.indexOf(right);
            QVERIFY2(at > 0, right);
            bytes.replace(at, value.size(), wrong);
            const auto sidecar = parsed(bytes);
            VERIFY_ERROR(sidecar, app::Error::Kind::Malformed);
            QVERIFY2(sidecar.error().subject.contains(u"line"), qPrintable(app::describe(sidecar.error())));
        }
    }
    for (const char* member : {"\"body\": [", "\"target\": {", "\"selector\": [", "\"creator\": {", "\"items\": [",
             "\"first\": {", "\"att:article\": {", "\"generator\": {"}) {
        QByteArray bytes = base;
        const QByteArray name(member);
        bytes.replace(bytes.indexOf(name), name.size() - 1, name.first(name.size() - 1) + "5, \"rest\": ");
        VERIFY_ERROR(parsed(bytes), app::Error::Kind::Malformed);
    }
    for (const char* number : {"\"start\": 1", "\"end\": 2", "\"att:format\": 1", "\"total\": 1", "\"startIndex\": 0",
             "\"characters\": 2846"}) {
        QByteArray bytes = base;
        const QByteArray name(number);
        bytes.replace(bytes.indexOf(name), name.size(), name.first(name.indexOf(':')) + ": \"1\"");
        VERIFY_ERROR(parsed(bytes), app::Error::Kind::Malformed);
    }
}

void SidecarFormatTest::everyTruncationIsAnError()
{
    for (const QByteArray& whole : {inForm(), review()})
        for (qsizetype length = 0; length < whole.size() - 1; ++length) { // the last byte is a line end
            const auto sidecar = parsed(whole.first(length));
            QVERIFY2(!sidecar, qPrintable(QString::number(length)));
            if (length > 2 && static_cast<unsigned char>(whole[length]) < 0x80) // else it ends inside a character
                QVERIFY2(
                    sidecar.error().reason.contains(u"ends in the middle"), qPrintable(app::describe(sidecar.error())));
        }
}

void SidecarFormatTest::namesConflictMarkersOfGit()
{
    QByteArray bytes = inForm();
    const qsizetype at = bytes.indexOf("  \"note\"");
    bytes.insert(bytes.lastIndexOf('\n', at) + 1, "<<<<<<< HEAD\n  \"x\": 1,\n=======\n  \"x\": 2,\n>>>>>>> kim\n");
    const auto sidecar = parsed(bytes);
    VERIFY_ERROR(sidecar, app::Error::Kind::Malformed);
    QVERIFY2(sidecar.error().reason.contains(u"git"), qPrintable(sidecar.error().reason));
    QVERIFY(sidecar.error().subject.contains(u"line "));
}

void SidecarFormatTest::newerFormatIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray newer = replaced(inForm(), "\"att:format\": 1", "\"att:format\": 2");
    QTest::newRow("same form") << newer;
    QTest::newRow("another form before the version")
        << replaced(newer, "\"AnnotationCollection\"", "[\"AnnotationCollection\", \"X\"]");
    QTest::newRow("another form after it") << replaced(newer, "\"start\": 1893", "\"start\": \"p3\"");
    QTest::newRow("version at the end") << replaced(
        replaced(inForm(), "\"att:format\": 1,", ""), "\"dc:source\": []", "\"att:format\": 17");
}

void SidecarFormatTest::newerFormatIsNamed()
{
    QFETCH(QByteArray, bytes);
    VERIFY_ERROR(parsed(bytes), app::Error::Kind::NewerFormat);
}

void SidecarFormatTest::deepNestingIsAnErrorOnly()
{
    for (const int levels : {65, 1024, 1'000'000}) {
        const QByteArray deep = QByteArray(levels, '[') + QByteArray(levels, ']');
        for (const QByteArray& bytes : {replaced(inForm(), "\"dc:source\": []", ("\"dc:source\": " + deep).constData()),
                 replaced(inForm(), "\"dc:rights\": ", ("\"dc:more\": " + deep + ", \"dc:rights\": ").constData()),
                 deep, withAnnotation("{\"id\": \"urn:x\", \"body\": " + deep + "}")}) {
            const auto sidecar = parsed(bytes);
            QVERIFY(!sidecar);
            QVERIFY2(sidecar.error().reason.contains(u"nested"), qPrintable(app::describe(sidecar.error())));
        }
    }
    VERIFY_RESULT(parsed(replaced(
        inForm(), "\"dc:source\": []", ("\"dc:source\": " + QByteArray(60, '[') + QByteArray(60, ']')).constData())));
}

void SidecarFormatTest::tooManyStatementsAreAnError()
{
    QByteArray items;
    for (int i = 0; i < 300'000; ++i)
        items += "{\"id\":\"urn:" + QByteArray::number(i) + "\"},";
    items.chop(1);
    const auto sidecar = parsed(withAnnotation(items));
    VERIFY_ERROR(sidecar, app::Error::Kind::TooLarge);
    QVERIFY2(sidecar.error().reason.contains(u"200000"), qPrintable(sidecar.error().reason));
}

void SidecarFormatTest::damagedAtRandomNeverCrashes()
{
    tests::Random random = tests::seededRandom();
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("ATTRIBUNE_ROUNDS", &given);
    const int rounds = given ? asked : 5000;
    int accepted = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = round % 4 == 0 ? written(tests::randomSidecar(random, 3))
            : round % 2 == 0              ? review()
                                          : inForm();
        for (auto changes = 1 + random() % 4; changes > 0 && !bytes.isEmpty(); --changes) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
            static constexpr std::array pieces{"{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "-", "1e9", "null",
                "\n", "\"id\": ", "\xC3", "\xED\xA0\x80"};
            switch (random() % 5) {
            case 0: bytes[at] = static_cast<char>(random()); break;
            case 1: bytes.remove(at, static_cast<qsizetype>(1 + random() % 40)); break;
            case 2: bytes.insert(at, pieces[random() % pieces.size()]); break;
            case 3: { // a piece of the file somewhere else in it
                const QByteArray piece = bytes.sliced(at).first(
                    std::min<qsizetype>(bytes.size() - at, static_cast<qsizetype>(random() % 300)));
                bytes.insert(static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size())), piece);
                break;
            }
            default: bytes.truncate(at);
            }
        }
        const auto sidecar = parsed(bytes);
        if (!sidecar) {
            QVERIFY(!sidecar.error().reason.isEmpty());
            continue;
        }
        // What is taken must be valid JSON for others too, and come back.
        ++accepted;
        QJsonParseError error;
        std::ignore = QJsonDocument::fromJson(bytes, &error);
        // 1e91893 is a number to JSON, and none to Qt, which has no room for it.
        static const QRegularExpression tooLarge(u"[^\\d.]-?(0|[1-9]\\d*)(\\.\\d+)?[eE][+-]?\\d+$"_s);
        const bool isTooLarge = error.error == QJsonParseError::IllegalNumber
            && tooLarge.match(QString::fromLatin1(bytes.first(error.offset).last(std::min(error.offset, 100))))
                   .hasMatch();
        QVERIFY2(error.error == QJsonParseError::NoError || isTooLarge,
            qPrintable(u"%1: %2"_s.arg(error.errorString(),
                QString::fromUtf8(bytes.sliced(std::max(0, error.offset - 100))
                        .first(std::min<qsizetype>(150, bytes.size() - std::max(0, error.offset - 100)))))));
        const auto again = parsed(written(*sidecar));
        VERIFY_RESULT(again);
        QVERIFY2(written(*again) == written(*sidecar), bytes.constData());
    }
    qInfo("%d of %d damaged files were still tag files", accepted, rounds);
}

void SidecarFormatTest::summaryAgreesWithTheWhole()
{
    const auto summary = app::summariseSidecar(inForm().toStdString(), file);
    VERIFY_RESULT(summary);
    QCOMPARE(summary->coder.id, "anna");
    QCOMPARE(summary->statements, 7);
    QCOMPARE(summary->progress, app::Progress::Tagging);
    QCOMPARE(summary->corrections.title, "Xi and Putin meet");
    VERIFY_ERROR(app::summariseSidecar(inForm().first(3000).toStdString(), file), app::Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(SidecarFormatTest)
#include "tst_sidecarformat.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarformat.h"

#include "tests/app/sidecars/randomsidecar.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

/// Tag files against the Web Annotation Data Model (W3C Recommendation of 23 February 2017), section by section: what a
/// document must be that has our kinds of bodies, targets and selectors. Read by Qt, so that a fault of our reader
/// hides nothing. Checked is what we write ourselves; annotations of other programs are theirs.
class WebAnnotationModelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRequirementIsMet_data();
    void everyRequirementIsMet();
    void eachRequirementIsLookedAt_data();
    void eachRequirementIsLookedAt();
};

namespace {

using Faults = QStringList;

QJsonArray asList(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

void require(bool holds, const QString& rule, Faults& faults)
{
    if (!holds)
        faults.append(rule);
}

bool isIri(const QJsonValue& value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return value.isString() && url.isValid() && !url.scheme().isEmpty() && !value.toString().contains(u' ');
}

bool hasType(const QJsonObject& object, QStringView type)
{
    return asList(object["type"_L1]).contains(type.toString());
}

void checkTime(const QJsonObject& object, QLatin1StringView key, Faults& faults)
{
    if (!object.contains(key))
        return;
    const QString time = object[key].toString();
    require(QDateTime::fromString(time, Qt::ISODate).isValid() && time.endsWith(u'Z'),
        u"3.3.1 %1 must be an xsd:dateTime in UTC, written as Z"_s.arg(key), faults);
}

void checkAgent(const QJsonValue& value, Faults& faults)
{
    for (const QJsonValue each : asList(value)) {
        const QJsonObject agent = each.toObject();
        require(each.isObject() || isIri(each), u"3.3.2 an agent must be an object or an IRI"_s, faults);
        require(!agent.contains("nickname"_L1) || agent["nickname"_L1].isString(),
            u"3.3.2 there must be 0 or 1 nickname"_s, faults);
    }
}

void checkTextualBody(const QJsonObject& body, Faults& faults)
{
    require(hasType(body, u"TextualBody"), u"3.2.4 the type should be TextualBody"_s, faults);
    require(body["value"_L1].isString(), u"3.2.4 there must be exactly 1 value"_s, faults);
    static const QStringList motivations{u"assessing"_s, u"bookmarking"_s, u"classifying"_s, u"commenting"_s,
        u"describing"_s, u"editing"_s, u"highlighting"_s, u"identifying"_s, u"linking"_s, u"moderating"_s,
        u"questioning"_s, u"replying"_s, u"tagging"_s};
    for (const QJsonValue purpose : asList(body["purpose"_L1]))
        require(motivations.contains(purpose.toString()), u"3.3.5 a purpose should be one of the model's motivations"_s,
            faults);
}

void checkSelector(const QJsonObject& selector, Faults& faults)
{
    require(!asList(selector["type"_L1]).isEmpty(), u"4.2 a selector must have a type"_s, faults);
    if (hasType(selector, u"TextPositionSelector")) {
        for (const auto key : {"start"_L1, "end"_L1}) {
            const QJsonValue value = selector[key];
            require(value.isDouble() && value.toInteger(-1) >= 0
                    && value.toDouble() == static_cast<double>(value.toInteger()),
                u"4.2.5 there must be exactly 1 %1, a non-negative integer"_s.arg(key), faults);
        }
    } else if (hasType(selector, u"TextQuoteSelector")) {
        require(selector["exact"_L1].isString(), u"4.2.4 there must be exactly 1 exact"_s, faults);
        for (const auto key : {"prefix"_L1, "suffix"_L1})
            require(selector[key].isString(), u"4.2.4 there should be exactly 1 %1"_s.arg(key), faults);
    }
}

void checkTarget(const QJsonValue& value, Faults& faults)
{
    if (isIri(value)) // the whole of a resource, as other programs may say
        return;
    require(value.isObject(), u"3.1 a target must be a resource"_s, faults);
    const QJsonObject target = value.toObject();
    require(target["source"_L1].isString(), u"4 a specific resource must have exactly 1 source"_s, faults);
    const QJsonArray selectors = asList(target["selector"_L1]);
    require(!selectors.isEmpty(), u"4.2 a statement has selectors"_s, faults);
    for (const QJsonValue selector : selectors)
        checkSelector(selector.toObject(), faults);
}

void checkAnnotation(const QJsonObject& annotation, Faults& faults)
{
    require(isIri(annotation["id"_L1]), u"3.1 an annotation must have exactly 1 IRI as id"_s, faults);
    require(hasType(annotation, u"Annotation"), u"3.1 Annotation must be one of the types"_s, faults);
    require(!asList(annotation["target"_L1]).isEmpty(), u"3.1 there must be 1 or more targets"_s, faults);
    require(!(annotation.contains("body"_L1) && annotation.contains("bodyValue"_L1)),
        u"3.2.5 bodyValue must not stand beside a body"_s, faults);
    checkTime(annotation, "created"_L1, faults);
    checkTime(annotation, "modified"_L1, faults);
    checkAgent(annotation["creator"_L1], faults);
    for (const QJsonValue body : asList(annotation["body"_L1])) {
        require(body.isObject() || isIri(body), u"3.2 a body must be a resource"_s, faults);
        if (hasType(body.toObject(), u"TextualBody"))
            checkTextualBody(body.toObject(), faults);
    }
    for (const QJsonValue target : asList(annotation["target"_L1]))
        checkTarget(target, faults);
    static const QStringList ours{u"tagging"_s, u"moderating"_s, u"replying"_s};
    for (const QJsonValue motivation : asList(annotation["motivation"_L1]))
        require(
            ours.contains(motivation.toString()), u"3.3.5 a motivation must be one of the model's or an IRI"_s, faults);
    // What a verdict quotes are annotations too.
    for (const auto key : {"att:judged"_L1, "att:against"_L1, "att:amended"_L1})
        for (const QJsonValue quoted : asList(annotation[key]))
            checkAnnotation(quoted.toObject(), faults);
}

void checkPage(const QJsonObject& page, const QJsonObject& collection, Faults& faults)
{
    require(isIri(page["id"_L1]), u"5.2 a page must have exactly 1 IRI as id"_s, faults);
    require(hasType(page, u"AnnotationPage"), u"5.2 a page must have the type AnnotationPage"_s, faults);
    require(!page.contains("@context"_L1), u"5.2 an embedded page does not repeat the context"_s, faults);
    require(
        page["startIndex"_L1].toInteger(-1) == 0, u"5.2 startIndex must be a non-negative integer, here 0"_s, faults);
    const QJsonArray items = page["items"_L1].toArray();
    require(!items.isEmpty(), u"5.2 a page must have an array of 1 or more annotations as items"_s, faults);
    require(items.size() == collection["total"_L1].toInteger(),
        u"5.1 the total is that of all pages; here there is one"_s, faults);
    if (page.contains("partOf"_L1))
        require(page["partOf"_L1] == collection["id"_L1], u"5.2 partOf must be the collection"_s, faults);
    for (const QJsonValue item : items)
        if (item["motivation"_L1] == u"tagging"_s || item.toObject().contains("creator"_L1))
            checkAnnotation(item.toObject(), faults);
}

Faults faultsOf(const QByteArray& bytes)
{
    Faults faults;
    QJsonParseError error;
    const QJsonObject collection = QJsonDocument::fromJson(bytes, &error).object();
    require(error.error == QJsonParseError::NoError, u"6 it must be JSON: "_s + error.errorString(), faults);
    require(asList(collection["@context"_L1]).contains(u"http://www.w3.org/ns/anno.jsonld"_s),
        u"3.1 the context must be one of the values of @context"_s, faults);
    require(isIri(collection["id"_L1]), u"5.1 a collection must have exactly 1 IRI as id"_s, faults);
    require(
        hasType(collection, u"AnnotationCollection"), u"5.1 AnnotationCollection must be one of the types"_s, faults);
    require(asList(collection["label"_L1]).first().isString(), u"5.1 a collection should have a label"_s, faults);
    const QJsonValue total = collection["total"_L1];
    require(total.isDouble() && total.toInteger(-1) >= 0, u"5.1 total must be a non-negative integer"_s, faults);
    require(total.toInteger() == 0 || collection["first"_L1].isObject(),
        u"5.1 a collection that is not empty must have exactly 1 first page"_s, faults);
    checkAgent(collection["creator"_L1], faults);
    checkAgent(collection["generator"_L1], faults);
    if (collection.contains("first"_L1))
        checkPage(collection["first"_L1].toObject(), collection, faults);
    return faults;
}

QByteArray sample(const QString& name)
{
    QFile file(QFINDTESTDATA(u"../../data/sidecars/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

void WebAnnotationModelTest::everyRequirementIsMet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("format 1") << sample(u"format-1.tags.json"_s);
    QTest::newRow("format 1, a reviewer's") << sample(u"format-1-review.tags.json"_s);
    QTest::newRow("format 1, empty") << sample(u"format-1-empty.tags.json"_s);
    tests::Random random = tests::seededRandom();
    for (int i = 0; i < 200; ++i)
        QTest::addRow("random %d", i) << QByteArray::fromStdString(app::serialise(tests::randomSidecar(random)));
}

void WebAnnotationModelTest::everyRequirementIsMet()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(faultsOf(bytes).join(u'\n'), QString());
}

void WebAnnotationModelTest::eachRequirementIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* before, const char* after, const char* rule) {
        QTest::addRow("%s", after) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(rule);
    };
    row("http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/other.jsonld", "3.1");
    row("\"urn:uuid:6d0c0000-0000-4000-8000-000000000001\"", "\"no id\"", "5.1");
    row("\"AnnotationCollection\"", "\"Collection\"", "5.1");
    row("\"total\": 9", "\"total\": -1", "5.1");
    row("\"first\"", "\"last\"", "5.1");
    row("\"AnnotationPage\"", "\"Page\"", "5.2");
    row("\"startIndex\": 0", "\"startIndex\": -1", "5.2");
    row("\"items\"", "\"orderedItems\"", "5.2");
    row("\"type\": \"Annotation\"", "\"type\": \"Note\"", "3.1");
    row("2026-09-01T10:00:00Z", "2026-09-01", "3.3.1");
    row("2026-09-01T10:00:00Z", "2026-09-01T10:00:00+08:00", "3.3.1");
    row("\"value\": \"Xi\"", "\"value\": [\"Xi\"]", "3.2.4");
    row("\"purpose\": \"identifying\"", "\"purpose\": \"speaking\"", "3.3.5");
    row("\"source\"", "\"id\"", "4 a specific");
    row("\"start\": 1893", "\"start\": 1893.5", "4.2.5");
    row("\"end\": 1943", "\"end\": -3", "4.2.5");
    row("\"exact\"", "\"quote\"", "4.2.4");
}

/// The test of the test.
void WebAnnotationModelTest::eachRequirementIsLookedAt()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, rule);
    QByteArray bytes = sample(u"format-1.tags.json"_s);
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at > 0);
    bytes.replace(at, before.size(), after);
    const Faults faults = faultsOf(bytes);
    QVERIFY2(faults.join(u'\n').contains(rule), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(WebAnnotationModelTest)
#include "tst_webannotationmodel.moc"

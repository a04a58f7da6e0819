// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include <QImage>
#include <QMimeDatabase>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a desktop shows of the program, and which files it opens with it.
class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theIconIsThereInEverySize_data();
    void theIconIsThereInEverySize();
    void filesAreKnown_data();
    void filesAreKnown();
    void idsAgree();

private:
    QTemporaryDir m_data;
};

namespace {

QString resource(const QString& path)
{
    return QStringLiteral(RESOURCES) + u'/' + path;
}

// Elements of an XML file as "name@attribute" and "name" with their value.
QMultiHash<QString, QString> elements(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    QXmlStreamReader xml(&file);
    QMultiHash<QString, QString> found;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            name = xml.name().toString();
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                found.insert(name + u'@' + attribute.name().toString(), attribute.value().toString());
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            found.insert(name, xml.text().toString());
        }
    }
    if (xml.hasError())
        qFatal("%s:%lld: %s", qPrintable(path), xml.lineNumber(), qPrintable(xml.errorString()));
    return found;
}
}

void DesktopTest::initTestCase()
{
    // A desktop's data folder with our description of files and, as the system has it, that of plain JSON.
    QVERIFY(m_data.isValid());
    const QString packages = m_data.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(resource(u"desktop/io.github.attribune.Attribune.xml"_s), packages + u"/attribune.xml"_s));
    qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_data.filePath(u"home"_s).toUtf8());
}

void DesktopTest::theIconIsThereInEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void DesktopTest::theIconIsThereInEverySize()
{
    QFETCH(int, size);
    const QImage icon(u":/icons/attribune-%1.png"_s.arg(size));
    QCOMPARE(icon.size(), QSize(size, size));
    QVERIFY(icon.hasAlphaChannel());
    QCOMPARE(icon.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(icon.pixelColor(size / 2, size * 7 / 8).alpha(), 255);
}

void DesktopTest::filesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("a tag file") << u"2017-07-04 xi.txt.anna.tags.json"_s << u"application/vnd.attribune.tags+json"_s;
    QTest::newRow("a codebook") << u"codebook.attribune.json"_s << u"application/vnd.attribune.codebook+json"_s;
}

void DesktopTest::filesAreKnown()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QCOMPARE(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(), type);
}

void DesktopTest::idsAgree()
{
    const auto metainfo = elements(resource(u"desktop/io.github.attribune.Attribune.metainfo.xml"_s));
    QCOMPARE(metainfo.value(u"id"_s), u"io.github.attribune.Attribune"_s);
    QCOMPARE(metainfo.value(u"launchable"_s), u"io.github.attribune.Attribune.desktop"_s);
    const auto types = elements(resource(u"desktop/io.github.attribune.Attribune.xml"_s));
    QVERIFY(types.contains(u"mime-type@type"_s, metainfo.value(u"mediatype"_s)));
    const QSettings desktop(resource(u"desktop/io.github.attribune.Attribune.desktop"_s), QSettings::IniFormat);
    QVERIFY(desktop.value(u"Desktop Entry/Icon"_s).toString() == u"io.github.attribune.Attribune");
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"

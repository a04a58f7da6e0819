// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsfile.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using tests::TsMessage;

/// Every text that a person can read is in the files of the translators, and what they wrote fits it.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lupdateUnderstandsEveryText();
    void theFileHoldsEveryText_data();
    void theFileHoldsEveryText();
    void everyEntryIsFinishedAndFits_data();
    void everyEntryIsFinishedAndFits();
    void noSentenceGoesAroundTheTranslators();
    void theProgramFindsThem();
    void faultsAreFound_data();
    void faultsAreFound();

private:
    std::vector<TsMessage> m_texts;   ///< what lupdate finds in the program now
    std::vector<TsMessage> m_plurals; ///< those among them that count something
    QString m_complaints;
};

namespace {

const QString root = QStringLiteral(SOURCE_FOLDER);

QByteArray readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

std::vector<TsMessage> committed(const QString& language)
{
    return tests::parseTs(readAll(root + u"/translations/attribune_%1.ts"_s.arg(language)));
}

std::set<QString> keysOf(const std::vector<TsMessage>& messages)
{
    std::set<QString> keys;
    for (const TsMessage& message : messages)
        keys.insert(message.key());
    return keys;
}

QStringList difference(const std::set<QString>& a, const std::set<QString>& b)
{
    QStringList only;
    std::ranges::set_difference(a, b, std::back_inserter(only));
    return only.replaceInStrings(QString(QChar(0x1f)), u" | "_s);
}

// As a person reads it: without escapes of C++.
QString unescaped(QString literal)
{
    return literal.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}
}

void TranslationsTest::initTestCase()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto extract = [&](const QString& name, const QStringList& options) {
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
            options
                + QStringList{root + u"/app"_s, root + u"/ui"_s, u"-I"_s + root, u"-locations"_s, u"none"_s,
                    u"-source-language"_s, u"en"_s, u"-target-language"_s, u"en"_s, u"-ts"_s, folder.filePath(name)});
        if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
            qFatal("lupdate: %s", qPrintable(lupdate.errorString()));
        m_complaints = QString::fromUtf8(lupdate.readAll());
        return tests::parseTs(readAll(folder.filePath(name)));
    };
    m_plurals = extract(u"plurals.ts"_s, {u"-pluralonly"_s});
    m_texts = extract(u"all.ts"_s, {});
    QVERIFY(!m_texts.empty());
}

void TranslationsTest::lupdateUnderstandsEveryText()
{
    // What it finds in a class that it does not know gets a context under which the program will never look.
    static const QRegularExpression lost(
        u"^.*(unknown namespace/class(?! ::std)|lacks Q_OBJECT|without context|Unbalanced|syntax).*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QStringList complaints;
    for (const auto& match : lost.globalMatch(m_complaints))
        complaints.append(match.captured());
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TranslationsTest::theFileHoldsEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English, plurals alone") << u"en"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s;
}

void TranslationsTest::theFileHoldsEveryText()
{
    QFETCH(QString, language);
    const auto inProgram = keysOf(language == u"en" ? m_plurals : m_texts);
    const auto inFile = keysOf(committed(language));
    const QStringList missing = difference(inProgram, inFile);
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"never extracted (build the target update_translations):\n"_s + missing.join(u'\n')));
    const QStringList gone = difference(inFile, inProgram);
    QVERIFY2(gone.isEmpty(), qPrintable(u"no longer in the program:\n"_s + gone.join(u'\n')));
}

void TranslationsTest::everyEntryIsFinishedAndFits_data()
{
    theFileHoldsEveryText_data();
}

void TranslationsTest::everyEntryIsFinishedAndFits()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const TsMessage& message : committed(language))
        faults += tests::faultsOf(message);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TranslationsTest::noSentenceGoesAroundTheTranslators()
{
    std::set<QString> known;
    for (const TsMessage& message : m_texts) {
        known.insert(message.source);
        known.insert(message.comment);
    }
    // A literal of two words or more that lupdate did not find, in the window or in a message of the core. The terminal
    // prints the same in every language, and what only a programmer reads stays as it is. What is never shown, such as
    // the words of a file format, says so in a remark: "// not shown"; or once for all words of a file.
    static const QRegularExpression literal(u"(?<![\\w'])(?:u|u8)?\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression words(
        u"^(?![dMyhmszt :./-]+$)[^{}<>;=|^]*\\b[A-Za-z]{2,} [a-z]{2,}[^{}<>;=|^]*$"_s);
    static const QRegularExpression forProgrammers(
        u"^\\s*(//|\\*|#)|Q_ASSERT|qWarning|qFatal|qCritical|qDebug|static_assert|setObjectName|: public|QRegularExpression|// not shown"_s);
    QStringList faults;
    for (const QString& folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator walk(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (path.contains(u"/commandline/"))
                continue;
            // Neighbouring literals are one text, as they are for the compiler.
            static const QRegularExpression seam(u"\"\\s*\\n\\s*(?:u8|u|U)?\""_s);
            const QString source = QString::fromUtf8(readAll(path)).replace(seam, QString());
            if (source.contains(u"; none of them is shown."_s))
                continue;
            for (QString line : source.split(u'\n')) {
                if (line.contains(forProgrammers))
                    continue;
                const qsizetype remark = line.indexOf(u" //"_s);
                if (remark >= 0 && QStringView(line).first(remark).count(u'"') % 2 == 0)
                    line.truncate(remark);
                for (const auto& match : literal.globalMatch(line)) {
                    const QString text = unescaped(match.captured(1));
                    if (text.contains(words) && !known.contains(text))
                        faults.append(u"%1: \"%2\""_s.arg(path.sliced(root.size() + 1), text));
                }
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TranslationsTest::theProgramFindsThem()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QLocale(u"zh_CN"_s), u"attribune"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(QTranslator().load(u":/i18n/attribune_en.qm"_s));
    // "Cancel" and the like are Qt's words, in a package of their own.
    QTranslator qt;
    QVERIFY2(qt.load(QLocale(u"zh_CN"_s), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
        "Qt's translations are missing: install qt6-translations-l10n");
    QVERIFY(!qt.translate("QPlatformTheme", "Cancel").isEmpty());
    int translated = 0;
    for (const TsMessage& message : m_texts) {
        if (!message.numerus)
            translated +=
                chinese.translate(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8()).isEmpty()
                ? 0
                : 1;
    }
    QVERIFY(translated > 0);
}

void TranslationsTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& message, const QString& expected) {
        QTest::newRow(name) << message << expected;
    };
    row("unfinished", u"<message><source>Save</source><translation type=\"unfinished\">保存</translation></message>"_s,
        u"unfinished"_s);
    row("vanished", u"<message><source>Save</source><translation type=\"vanished\">保存</translation></message>"_s,
        u"vanished"_s);
    row("empty", u"<message><source>Save</source><translation></translation></message>"_s, u"no translation"_s);
    row("a placeholder lost", u"<message><source>%1 of %2</source><translation>共 %2</translation></message>"_s,
        u"other placeholders"_s);
    row("a placeholder too many", u"<message><source>%1</source><translation>%1 %2</translation></message>"_s,
        u"other placeholders"_s);
    row("the count lost",
        u"<message numerus=\"yes\"><source>%n statement(s)</source><translation><numerusform>发言</numerusform></translation></message>"_s,
        u"other placeholders"_s);
    row("the accelerator lost", u"<message><source>&amp;Save</source><translation>保存</translation></message>"_s,
        u"accelerator"_s);
    row("the ellipsis lost", u"<message><source>Open…</source><translation>打开</translation></message>"_s,
        u"ellipsis"_s);
    row("as it should be",
        u"<message numerus=\"yes\"><source>%n of %1</source><translation><numerusform>One of %1</numerusform><numerusform>%n of %1</numerusform></translation></message>"_s,
        {});
    row("as it should be, with a number in groups of digits",
        u"<message numerus=\"yes\"><source>%Ln of %1</source><translation><numerusform>%Ln of %1</numerusform><numerusform>%Ln of %1</numerusform></translation></message>"_s,
        {});
    row("the groups of digits lost",
        u"<message numerus=\"yes\"><source>%Ln of %1</source><translation><numerusform>%n of %1</numerusform></translation></message>"_s,
        u"other placeholders"_s);
}

void TranslationsTest::faultsAreFound()
{
    QFETCH(QString, message);
    QFETCH(QString, expected);
    const auto parsed = tests::parseTs(u"<TS><context><name>Window</name>%1</context></TS>"_s.arg(message).toUtf8());
    QCOMPARE(parsed.size(), std::size_t(1));
    const QStringList faults = tests::faultsOf(parsed.front());
    if (expected.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.size() == 1 && faults.front().contains(expected), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"

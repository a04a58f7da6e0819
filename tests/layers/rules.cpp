// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/layers/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

// Who may use whom: a folder uses itself and folders of a lower number. Folders of one number do not know each other.
const QHash<QString, int>& ranks()
{
    static const QHash<QString, int> ranks{
        {u"app/base"_s, 0}, {u"app/text"_s, 1}, {u"app/articles"_s, 2}, {u"app/codebook"_s, 2},
        {u"app/statements"_s, 3}, {u"app/sidecars"_s, 4}, {u"app/documents"_s, 5}, {u"app/review"_s, 5},
        {u"app/index"_s, 5}, {u"app/suggestions"_s, 5}, {u"app/exchange"_s, 6}, {u"app/commandline"_s, 7},
        {u"ui/support"_s, 10}, {u"ui/commandline"_s, 11}, {u"ui/highlighting"_s, 11}, {u"ui/settings"_s, 11},
        {u"ui/session"_s, 12}, {u"ui/reading"_s, 12}, {u"ui/codebook"_s, 13}, {u"ui/statements"_s, 14},
        {u"ui/corpus"_s, 13}, {u"ui/exchange"_s, 13}, {u"ui/review"_s, 15}, {u"ui/window"_s, 16},
        {u"ui"_s, 17}, // main.cpp, which joins both sides
    };
    return ranks;
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

bool isCpp(const QString& path)
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

bool isOurs(const QString& path)
{
    return path.startsWith(u"app/") || path.startsWith(u"ui/");
}

QString at(const SourceFile& file, qsizetype offset, const QString& sentence)
{
    const auto line = QStringView(file.content).first(offset).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(sentence);
}

// The faults that a pattern finds, outside comments.
QStringList found(const SourceFile& file, const QRegularExpression& pattern, const QString& sentence)
{
    static const QRegularExpression comment(u"^\\s*(//|\\*|/\\*)"_s);
    QStringList faults;
    for (const auto& match : pattern.globalMatch(file.content)) {
        const qsizetype lineStart = file.content.lastIndexOf(u'\n', match.capturedStart()) + 1;
        if (!comment.matchView(QStringView(file.content).sliced(lineStart)).hasMatch())
            faults.append(at(file, match.capturedStart(), sentence.arg(match.captured().simplified())));
    }
    return faults;
}

// Below app a header in angle brackets comes from Qt Core, the standard library, the system, or is simdjson's one.
bool mayStandInApp(const QString& header)
{
    if (header == u"simdjson.h")
        return true;
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.startsWith(u"QtCore/");
    static const QRegularExpression lowerCase(u"^[a-z0-9_/]+(\\.h)?$"_s);
    if (lowerCase.match(header).hasMatch())
        return !header.startsWith(u'q') || header == u"queue";
    return header == u"QtCore" || header == u"QtConcurrent"
        || QFileInfo::exists(QStringLiteral(QTCORE_HEADERS) + u'/' + header);
}

std::optional<QString> useFault(const QString& user, const QString& used)
{
    if (user == used || !isOurs(user + u'/') || !isOurs(used + u'/'))
        return std::nullopt;
    if (user.startsWith(u"app") && used.startsWith(u"ui"))
        return u"%1 looks at %2: app never knows ui"_s.arg(user, used);
    const auto own = ranks().constFind(user);
    const auto other = ranks().constFind(used);
    if (own == ranks().constEnd() || other == ranks().constEnd())
        return u"%1 or %2 has no place in the order of the folders"_s.arg(user, used);
    if (*other >= *own)
        return u"%1 does not stand above %2 and may not use it"_s.arg(user, used);
    return std::nullopt;
}
}

QStringList licenceFaults(const SourceFile& file)
{
    const bool asked = isCpp(file.path) || file.path.endsWith(u".cmake") || file.path.endsWith(u"CMakeLists.txt")
        || file.path.endsWith(u".sh") || file.path.endsWith(u".py") || file.path == u"dev"
        || file.path.startsWith(u".ci/") || file.path.startsWith(u".clang-");
    if (!asked)
        return {};
    const QStringList lines = file.content.section(u'\n', 0, 3).split(u'\n');
    static const QRegularExpression author(u"^(//|#) SPDX-FileCopyrightText: \\d{4} The Attribune authors$"_s);
    static const QRegularExpression licence(u"^(//|#) SPDX-License-Identifier: MIT$"_s);
    const qsizetype first = lines.indexOf(author);
    if (first >= 0 && lines.value(first + 1).contains(licence))
        return {};
    return {at(file, 0, u"the two SPDX lines are missing"_s)};
}

QStringList includeFaults(const SourceFile& file)
{
    if (!isCpp(file.path) || !isOurs(file.path))
        return {};
    QStringList faults;
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    for (const auto& match : include.globalMatch(file.content)) {
        const QString header = match.captured(2);
        if (match.captured(1) == u"\"") {
            if (header.endsWith(u".moc"))
                continue;
            if (!isOurs(header))
                faults.append(at(file, match.capturedStart(2), u"\"%1\" does not start at the root"_s.arg(header)));
            else if (const auto fault = useFault(folderOf(file.path), folderOf(header)))
                faults.append(at(file, match.capturedStart(2), *fault));
        } else if (file.path.startsWith(u"app/") && !mayStandInApp(header)) {
            faults.append(at(file, match.capturedStart(2),
                u"<%1> is no header of Qt Core, and app is built on that alone"_s.arg(header)));
        }
    }
    return faults;
}

QStringList linkFaults(const SourceFile& file)
{
    if (!file.path.endsWith(u"CMakeLists.txt") || !isOurs(file.path))
        return {};
    QStringList faults;
    static const QRegularExpression linkLine(u"target_link_libraries\\(([^)]*)\\)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    for (const auto& match : linkLine.globalMatch(file.content)) {
        const QStringList words = match.captured(1).split(space, Qt::SkipEmptyParts);
        for (const QString& library : words.sliced(1)) {
            const QString folder = QString(library).replace(u'_', u'/');
            if (isOurs(folder)) {
                if (const auto fault = useFault(folderOf(file.path), folder))
                    faults.append(at(file, match.capturedStart(1), *fault));
            } else if (file.path.startsWith(u"app/") && library.contains(u"::") && library != u"Qt6::Core"
                && library != u"Qt6::Concurrent" && library != u"simdjson::simdjson") {
                faults.append(
                    at(file, match.capturedStart(1), u"app links %1, but it is built on Qt Core alone"_s.arg(library)));
            }
        }
    }
    return faults;
}

QStringList writerFaults(const SourceFile& file)
{
    if (!isCpp(file.path) || !isOurs(file.path) || file.path.startsWith(u"app/base/"))
        return {};
    static const QRegularExpression writer(
        u"\\bQSaveFile\\b|\\bQTemporaryFile\\b|\\bo?fstream\\b|\\bfopen\\s*\\(|\\bQIODevice(Base)?::(WriteOnly|ReadWrite|Append)\\b|\\bQFile::(WriteOnly|ReadWrite|Append)\\b|\\bO_(WRONLY|TRUNC|APPEND)\\b"_s);
    return found(file, writer, u"%1 writes a file; AtomicFile is the only code that does"_s);
}

QStringList markupFaults(const SourceFile& file)
{
    if (!isCpp(file.path) || !isOurs(file.path))
        return {};
    static const QRegularExpression markup(
        u"\\b(setHtml|insertHtml|appendHtml|setMarkdown|QDomDocument|QTextBrowser|QWebEngine\\w*)\\b"_s);
    QStringList faults = found(file, markup, u"%1 takes text for markup"_s);

    // A label guesses whether its text is markup. Only one with a text of our own may be left to guess.
    static const QRegularExpression label(u"(\\w+)\\s*(?:=|\\()\\s*new QLabel\\(\\s*(tr\\()?"_s);
    for (const auto& match : label.globalMatch(file.content)) {
        if (match.hasCaptured(2))
            continue;
        if (!file.content.contains(match.captured(1) + u"->setTextFormat(Qt::PlainText)"_s))
            faults.append(at(file, match.capturedStart(),
                u"the label %1 may take a name for markup: setTextFormat(Qt::PlainText)"_s.arg(match.captured(1))));
    }
    static const QRegularExpression box(u"\\bQMessageBox\\b[^;]*[({]"_s);
    if (file.content.contains(box) && !file.content.contains(u"setTextFormat(Qt::PlainText)")
        && !file.content.contains(u"toHtmlEscaped"))
        faults.append(at(file, file.content.indexOf(box),
            u"the message box may take a name for markup: setTextFormat(Qt::PlainText)"_s));
    return faults;
}

QStringList networkFaults(const SourceFile& file)
{
    if (!isOurs(file.path))
        return {};
    static const QRegularExpression network(
        u"\\bQNetwork\\w+|\\bQ(Tcp|Udp|Ssl)(Socket|Server)\\b|\\bQt6::Network\\b|\\bQtNetwork\\b|\\bQWebSocket\\w*"_s);
    return found(file, network, u"%1 could make a connection; nothing that is opened may"_s);
}

QStringList doubleFaults(const std::vector<SourceFile>& files)
{
    static const QRegularExpression definition(u"^(?:struct|class|union|enum(?: class)?) ([\\w:]+)[^;]*$"_s);
    QStringList faults;
    QHash<QString, QString> places; // of each type, by its full name
    for (const SourceFile& file : files) {
        if (!isCpp(file.path) || !(file.path.startsWith("app/"_L1) || file.path.startsWith("ui/"_L1)))
            continue;
        // By our format what stands in a namespace is not indented, and a block at that level opens at the end of an
        // unindented line and closes at the start of one.
        QStringList blocks;
        const QStringList lines = file.content.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QString& text = lines[line];
            if (text.isEmpty() || text.startsWith(u' ') || text.startsWith("//"_L1))
                continue;
            const bool isInside = std::ranges::any_of(blocks, [](const QString& block) { return block.isEmpty(); });
            if (const auto type = definition.match(text); type.hasMatch() && !isInside) {
                const QString name = blocks.join("::"_L1) + "::"_L1 + type.captured(1);
                const QString place = u"%1:%2"_s.arg(file.path).arg(line + 1);
                if (places.contains(name))
                    faults.append(u"%1: %2 is defined in %3 too"_s.arg(place, name, places[name]));
                places.insert(name, place);
            }
            if (text.startsWith(u'}') && !blocks.isEmpty())
                blocks.removeLast();
            if (text.endsWith(u'{') && !text.endsWith("{}"_L1)) {
                static const QRegularExpression nameSpace(u"^namespace ([\\w:]+) \\{$"_s);
                blocks.append(nameSpace.match(text).captured(1)); // nothing: only this file sees what is in there
            }
        }
    }
    return faults;
}
}

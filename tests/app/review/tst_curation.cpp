// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/app/review/webannotsv.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// The statement that comes nearest to a span of theirs: its layer speaks, its values are what about.
app::Statement statementOf(const tests::TsvSpan& span, const app::Text& text, const app::Origin& origin)
{
    const app::Span place{text.characterAtUtf16(span.start), text.characterAtUtf16(span.end)};
    app::Statement made = app::newStatement(text, {place}, origin).value_or(app::Statement());
    made.speakers = {{span.layer.toStdString(), {}}};
    for (const QString& value : span.values)
        made.topics.push_back({value.toStdString(), app::Stance::Unstated, {}, {}});
    return made;
}

QString described(const app::Statement& statement)
{
    QStringList topics;
    for (const app::AboutTopic& topic : statement.topics)
        topics.append(QString::fromStdString(topic.name));
    const app::Span place = statement.extent();
    return u"%1-%2 \"%3\" %4 (%5)"_s.arg(place.start)
        .arg(place.end)
        .arg(QString::fromStdString(statement.selectors.front().exact),
            QString::fromStdString(statement.speakers.front().name),
            topics.isEmpty() ? u"no value"_s : topics.join(u", "_s));
}

QString wordsOf(app::Differences differences)
{
    QStringList words;
    for (const app::Difference each : app::allDifferences())
        if (differences.testFlag(each))
            words.append(QLatin1StringView(app::wordOf(each)));
    return words.join(u", "_s);
}

/// Brings two users' and the curator's work on one text into a workspace of ours, takes what the users agree on, and
/// says where that is something else than what the curator has.
class Curation
{
public:
    /// @p folder holds curator.tsv and a file for each user.
    explicit Curation(const QString& folder)
    {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
            const auto document = tests::readWebAnnoTsv(dir.filePath(name));
            if (!document)
                m_lines.append(app::describe(document.error()));
            else
                bring(name.chopped(4), *document);
        }
    }

    /// One line for each place where the two differ, and for what was passed over.
    QStringList lines()
    {
        const auto article = app::readArticle(m_corpus.path(u"text.txt"_s));
        if (!article)
            return {app::describe(article.error())};
        std::vector<app::Side> users;
        app::Side curator;
        for (const QString& coder : m_coders) {
            const auto stored =
                app::SidecarStore(article->path, {coder.toStdString(), {}, {}}).load(*article, m_origin);
            if (!stored)
                return {app::describe(stored.error())};
            const app::Side side{coder.toStdString(), stored->sidecar.statements};
            if (coder == "curator"_L1)
                curator = side;
            else
                users.push_back(side);
        }
        const app::Adjudication done =
            app::adjudicate(users, {}, app::BorderRule::Exact, {}, m_codebook, article->text(), m_origin);
        const app::Comparison comparison({"consensus", done.consensus}, curator, m_codebook);
        int same = 0;
        for (const app::Place& place : comparison.places()) {
            same += place.isSame();
            if (!place.isSame())
                m_lines.append(explained(comparison, place, done.open));
        }
        m_lines.append(u"%1 same, %2 open"_s.arg(same).arg(done.open.size()));
        return m_lines;
    }

private:
    void bring(const QString& coder, const tests::TsvDocument& document)
    {
        const QString path = m_corpus.path(u"text.txt"_s);
        if (m_coders.isEmpty())
            m_corpus.write(u"text.txt"_s, document.text.toUtf8());
        const auto article = app::readArticle(path);
        if (!article || article->text().toQString(article->text().all()) != document.text) {
            m_lines.append(u"%1: has another text"_s.arg(coder));
            return;
        }
        const app::SidecarStore store(path, {coder.toStdString(), {}, {}});
        auto stored = store.load(*article, m_origin);
        for (const tests::TsvSpan& span : document.spans)
            stored->sidecar.statements.push_back(statementOf(span, article->text(), m_origin));
        if (const auto saved = store.save(stored->sidecar, stored->version); !saved)
            m_lines.append(app::describe(saved.error()));
        for (const QString& layer : document.left)
            m_lines.append(u"%1: %2 marks no words and is passed over"_s.arg(coder, layer));
        m_coders.append(coder);
    }

    static QString explained(
        const app::Comparison& comparison, const app::Place& place, const std::vector<app::OpenPlace>& open)
    {
        QStringList ours, theirs;
        for (const int index : place.match.mine)
            ours.append(described(comparison.leftAt(index)));
        for (const int index : place.match.theirs)
            theirs.append(described(comparison.rightAt(index)));
        QString why = u"all users have it"_s;
        if (ours.isEmpty()) {
            const auto there = std::ranges::find_if(
                open, [&](const app::OpenPlace& each) { return each.place.extent.overlaps(place.extent); });
            why = there == open.end() ? u"no user has it"_s : u"the users differ: "_s + wordsOf(there->differences);
        }
        return u"ours: %1; curator: %2; %3"_s.arg(
            ours.isEmpty() ? u"-"_s : ours.join(u" + "_s), theirs.isEmpty() ? u"-"_s : theirs.join(u" + "_s), why);
    }

    tests::TemporaryCorpus m_corpus;
    app::Origin m_origin = tests::fixedOrigin();
    app::Codebook m_codebook;
    QStringList m_coders;
    QStringList m_lines;
};
}

/// Curated work of another program as a measure for the consensus. With a folder on the command line the program lists
/// instead where the consensus of each triple in it differs from its curator's, and why.
class CurationTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatTheUsersAgreeOn();
    void readsStackedAndSplitWords();
};

namespace {

constexpr auto head =
    "#FORMAT=WebAnno TSV 3.3\n#T_SP=made.up.Quote|kind\n#T_RL=made.up.Link|label|BT_made.up.Quote\n\n\n";

QByteArray triple(const char* first, const char* second)
{
    return QByteArray(head) + "#Text=Xi said no .\n1-1\t0-2\tXi\t" + first
        + "\t_\t_\t\n1-2\t3-7\tsaid\t_\t_\t_\t\n1-3\t8-10\tno\t" + second + "\t_\t_\t\n1-4\t11-12\t.\t_\t_\t_\t\n";
}
}

void CurationTest::takesWhatTheUsersAgreeOn()
{
    const tests::TemporaryCorpus files;
    files.write(u"user1.tsv"_s, triple("name", "word"));
    files.write(u"user2.tsv"_s, triple("name", "verb"));
    files.write(u"curator.tsv"_s, triple("_", "word"));
    QCOMPARE(Curation(files.root()).lines(),
        (QStringList{u"curator: Link marks no words and is passed over"_s,
            u"user1: Link marks no words and is passed over"_s, u"user2: Link marks no words and is passed over"_s,
            u"ours: 0-2 \"Xi\" Quote (kind=name); curator: -; all users have it"_s,
            u"ours: -; curator: 8-10 \"no\" Quote (kind=word); the users differ: topics"_s, u"0 same, 1 open"_s}));
}

void CurationTest::readsStackedAndSplitWords()
{
    const tests::TemporaryCorpus files;
    const QString path = files.write(u"one.tsv"_s,
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=a.Name|kind|rest\n#T_SP=a.Plain|\n\n\n"
        "#Text=Xi 🦊 no\n"
        "1-1\t0-2\tXi\ta\\|b[1]|c[2]\t*[1]|*[2]\t_\t\n"
        "1-2\t3-5\t🦊\ta\\|b[1]\t*[1]\t*\t\n"
        "1-2.1\t3-4\t\t*[3]\tx\\_y[3]\t_\t\n"
        "1-3\t6-8\tno\t_\t_\t_\t\n\n"
        "#Text=So .\n"
        "2-1\t10-12\tSo\t_\t_\t*\t\n");
    const auto document = tests::readWebAnnoTsv(path);
    VERIFY_RESULT(document);
    QCOMPARE(document->text, u"Xi 🦊 no\n\nSo ."_s);
    QStringList found;
    for (const tests::TsvSpan& span : document->spans)
        found.append(
            u"%1 %2-%3 %4"_s.arg(span.layer).arg(span.start).arg(span.end).arg(span.values.join(u',')).trimmed());
    QCOMPARE(found,
        (QStringList{
            u"Name 0-2 kind=c"_s, u"Name 0-5 kind=a|b"_s, u"Name 3-4 rest=x_y"_s, u"Plain 3-5"_s, u"Plain 10-12"_s}));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QFileInfo(application.arguments().at(1)).isDir()) {
        QTextStream out(stdout);
        QStringList folders{application.arguments().at(1)};
        for (QDirIterator each(folders.front(), QDir::Dirs | QDir::NoDotAndDotDot); each.hasNext();)
            folders.append(each.next());
        folders.sort();
        for (const QString& folder : folders) {
            if (!QFileInfo::exists(folder + u"/curator.tsv"_s))
                continue;
            out << folder.section(u'/', -1) << '\n';
            for (const QString& line : Curation(folder).lines())
                out << "  " << line << '\n';
        }
        return 0;
    }
    CurationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_curation.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/importplan.h"

#include "app/base/filelock.h"
#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 largestCsv = 1024LL * 1024 * 1024; ///< bytes

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

Error refused(const QString& subject, const QString& reason, const QString& remedy)
{
    return {Error::Kind::Invalid, subject, reason, remedy};
}

/// Where the table names an article that cannot be read.
Error ofRow(const CsvSidecar& csv, const Error& article)
{
    Error error = article;
    error.subject = Messages::tr("%1, line %2").arg(csv.subject).arg(csv.line);
    if (article.kind == Error::Kind::NotFound) {
        //: %1 is a path from the workspace's root
        error.reason = Messages::tr("the workspace has no article \"%1\"").arg(toQString(csv.article));
        error.remedy = Messages::tr("correct the path in the column \"article\", or put the article there");
    } else {
        //: %1 is a path, %2 says what is wrong
        error.reason = Messages::tr("the article %1: %2").arg(article.subject, article.reason);
    }
    return error;
}

Result<std::vector<CsvSidecar>> readCsvFiles(std::vector<QString> paths, const Codebook& codebook)
{
    std::vector<CsvSidecar> all;
    for (QString& path : paths)
        path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        if (std::find(paths.begin(), path, *path) != path)
            continue;
        const Result<FileContent> content = AtomicFile(*path).read(largestCsv);
        if (!content)
            return std::unexpected(content.error());
        Result<std::vector<CsvSidecar>> parsed = parseCsv(content->bytes, *path, codebook);
        if (!parsed)
            return std::unexpected(parsed.error());
        std::ranges::move(*parsed, std::back_inserter(all));
    }
    return all;
}

template<typename Items, typename Member, typename Value>
auto findBy(Items& items, Member member, const Value& value)
{
    const auto found = std::ranges::find(items, value, member);
    return found == items.end() ? nullptr : &*found;
}

/// @p told, with all that a CSV cannot tell (members of other programs) from @p kept, which it replaces.
Statement replacing(const Statement& kept, Statement told)
{
    for (SpokenBy& speaker : told.speakers)
        if (const SpokenBy* same = findBy(kept.speakers, &SpokenBy::name, speaker.name))
            speaker.extra = same->extra;
    for (AboutTopic& topic : told.topics)
        if (const AboutTopic* same = findBy(kept.topics, &AboutTopic::name, topic.name)) {
            topic.extra = same->extra;
            topic.stanceExtra = same->stanceExtra;
        }
    for (Selector& selector : told.selectors)
        if (const Selector* same = findBy(kept.selectors, &Selector::span, selector.span);
            same && same->exact == selector.exact)
            selector = *same;

    // In the order of the tag file, so that a value which did not change makes no difference in git.
    std::vector<FieldValue> fields;
    for (const FieldValue& field : kept.fields)
        if (const FieldValue* same = findBy(told.fields, &FieldValue::field, field.field))
            fields.push_back({same->field, same->value, field.extra});
    for (FieldValue& field : told.fields)
        if (!findBy(kept.fields, &FieldValue::field, field.field))
            fields.push_back(std::move(field));
    told.fields = std::move(fields);

    told.mannerExtra = kept.mannerExtra;
    told.noteExtra = kept.noteExtra;
    told.creatorExtra = kept.creatorExtra;
    told.extra = kept.extra;
    told.foreignBodies = kept.foreignBodies;
    told.provenance = kept.provenance;
    return told;
}

/// Brings imported statements into a tag file and counts what that changes. What stands there already and comes again
/// stays in its place; nothing is removed.
void mergeInto(PlannedSidecar& planned, std::vector<Statement> imported)
{
    std::unordered_map<std::string, std::size_t> index;
    std::vector<Statement>& statements = planned.after.statements;
    for (std::size_t i = 0; i < statements.size(); ++i)
        index.emplace(statements[i].id.value(), i);
    for (Statement& statement : imported) {
        const auto [known, isNew] = index.emplace(statement.id.value(), statements.size());
        if (isNew) {
            statements.push_back(std::move(statement));
            ++planned.added;
            continue;
        }
        Statement& kept = statements[known->second];
        Statement told = replacing(kept, std::move(statement));
        ++(told == kept ? planned.unchanged : planned.changed);
        kept = std::move(told);
    }
    if (planned.after.header.progress == Progress::Unread)
        planned.after.header.progress = Progress::Tagging;
}

/// A title, outlet or date that differs from what we found in the page is one that the coder had corrected.
void takeCorrections(Sidecar& sidecar, const CsvSidecar& csv, const ArticleDetails& found)
{
    const auto take = [](std::optional<std::string>& correction, const std::optional<std::string>& told,
                          const std::optional<std::string>& inPage) {
        if (told && *told != (correction ? *correction : inPage.value_or("")))
            correction = told;
    };
    DetailCorrections& corrections = sidecar.header.corrections;
    take(corrections.title, csv.title, found.title);
    take(corrections.outlet, csv.outlet, found.outlet);
    take(corrections.published, csv.published, found.published);
}

Result<PlannedSidecar> planSidecar(const Article& article, const std::string& coder,
    const std::vector<const CsvSidecar*>& tables, const ImportOptions& options, const Origin& origin)
{
    const SidecarStore store(article.path, Coder{coder, {}, {}});
    Result<StoredSidecar> onDisk = store.load(article, origin);
    if (!onDisk)
        return std::unexpected(onDisk.error());
    const bool isNew = !onDisk->version;
    if (!isNew && onDisk->sidecar.header.article.textSha256 != article.text().sha256())
        return std::unexpected(
            refused(store.path(), Messages::tr("the tag file was made on another version of the text"),
                Messages::tr("open the article, look where its statements stand, save with Ctrl+S, and import again")));

    PlannedSidecar planned{article.path, coder, isNew, 0, 0, 0, onDisk->sidecar, onDisk->sidecar, onDisk->version};
    for (const CsvSidecar* csv : tables) {
        Result<std::vector<Statement>> statements = anchor(*csv, article.text());
        if (!statements)
            return std::unexpected(statements.error());
        mergeInto(planned, *std::move(statements));
        takeCorrections(planned.after, *csv, article.details);
    }
    if (!isNew && coder != options.coder && planned.changesFile())
        return std::unexpected(refused(store.path(), Messages::tr("the tag file exists, and importing would change it"),
            //: "--coder" is an option of the terminal program
            Messages::tr("name its coder to merge into it (in the terminal: --coder %1), or move the file away")
                .arg(toQString(coder))));
    return planned;
}

/// Those of @p wanted whose ids the codebook lacked.
std::vector<CustomField> addFields(Codebook& codebook, const std::vector<CustomField>& wanted)
{
    std::vector<CustomField> fields = codebook.fields();
    std::vector<CustomField> added;
    for (const CustomField& field : wanted)
        if (!std::ranges::contains(fields, field.id, &CustomField::id)) {
            fields.push_back(field);
            added.push_back(field);
        }
    codebook.setFields(std::move(fields));
    return added;
}

/// The names that the codebook lacks, each once.
class UnknownNames
{
public:
    UnknownNames(const Codebook& codebook, bool mayBeCreated)
        : m_codebook(codebook)
        , m_mayBeCreated(mayBeCreated)
    {
    }

    Result<> look(const CsvSidecar& csv)
    {
        for (const CsvStatement& each : csv.statements) {
            const QString place = Messages::tr("%1, line %2").arg(csv.subject).arg(each.line);
            for (const SpokenBy& speaker : each.statement.speakers)
                if (!m_codebook.findSpeaker(speaker.name))
                    if (Result<> added = add(speakers, speaker.name, place,
                            Messages::tr("the codebook has no speaker \"%1\"").arg(toQString(speaker.name)));
                        !added)
                        return added;
            for (const AboutTopic& topic : each.statement.topics)
                if (!m_codebook.findTopic(topic.name))
                    if (Result<> added = add(topics, topic.name, place,
                            Messages::tr("the codebook has no topic \"%1\"").arg(toQString(topic.name)));
                        !added)
                        return added;
        }
        return {};
    }

    std::vector<std::string> speakers, topics;

private:
    Result<> add(
        std::vector<std::string>& names, const std::string& name, const QString& place, const QString& reason) const
    {
        if (Result<> checked = checkEntryName(name, place); !checked)
            return checked;
        if (!m_mayBeCreated)
            return std::unexpected(refused(place, reason,
                //: "--create" is an option of the terminal program
                Messages::tr("add it to the codebook, or let the import add new names (in the terminal: --create)")));
        if (!std::ranges::contains(names, name))
            names.push_back(name);
        return {};
    }

    const Codebook& m_codebook;
    bool m_mayBeCreated;
};
}

ImportPlan::ImportPlan(Workspace workspace)
    : m_workspace(std::move(workspace))
{
}

Result<ImportPlan> ImportPlan::make(const std::vector<QString>& csvFiles, const Workspace& workspace,
    const ImportOptions& options, const Origin& origin)
{
    const Result<StoredCodebook> stored = loadCodebook(workspace.root());
    if (!stored)
        return std::unexpected(stored.error());
    ImportPlan plan(workspace);
    Codebook codebook = stored->codebook;
    plan.m_newFields = addFields(codebook, options.newFields);
    const Result<std::vector<CsvSidecar>> told = readCsvFiles(csvFiles, codebook);
    if (!told)
        return std::unexpected(told.error());

    UnknownNames names(codebook, options.createNames);
    for (const CsvSidecar& csv : *told) {
        if (const Result<> known = names.look(csv); !known)
            return std::unexpected(known.error());
        plan.m_verdictsReadOver += csv.verdicts;
    }
    plan.m_newSpeakers = std::move(names.speakers);
    plan.m_newTopics = std::move(names.topics);

    // By article, so that only one text is in memory; one coder's statements may come in several files.
    std::map<std::string, std::map<std::string, std::vector<const CsvSidecar*>>> byArticle;
    for (const CsvSidecar& csv : *told)
        byArticle[csv.article][csv.coder].push_back(&csv);
    for (const auto& [name, byCoder] : byArticle) {
        const Result<Article> article = readArticle(QDir(workspace.root()).filePath(toQString(name)));
        if (!article)
            return std::unexpected(ofRow(*byCoder.begin()->second.front(), article.error()));
        for (const auto& [coder, tables] : byCoder) {
            Result<PlannedSidecar> planned = planSidecar(*article, coder, tables, options, origin);
            if (!planned)
                return std::unexpected(planned.error());
            plan.m_sidecars.push_back(*std::move(planned));
        }
    }
    return plan;
}

std::vector<QString> ImportPlan::changedFiles() const
{
    std::vector<QString> paths;
    for (const PlannedSidecar& each : m_sidecars)
        if (each.changesFile())
            paths.push_back(sidecarPath(each.articlePath, each.coder));
    // A workspace without a codebook gets one and keeps it, as with the first tag.
    if (const QString codebook = QDir(m_workspace.root()).filePath(QLatin1StringView(codebookFileName));
        QFileInfo::exists(codebook))
        paths.push_back(codebook);
    return paths;
}

Result<WrittenFiles> ImportPlan::apply(const OnProgress& progress) const
{
    Result<WrittenFiles> written = WrittenFiles::before(changedFiles());
    if (!written)
        return written;
    if (const Result<> done = write(progress); !done)
        return std::unexpected(done.error());
    return written->after() ? written : WrittenFiles(); // all is written; only undoing it is not possible
}

Result<> ImportPlan::write(const OnProgress& progress) const
{
    struct Written
    {
        const PlannedSidecar* planned;
        SidecarStore store;
        FileVersion version;
    };
    std::vector<Written> written;
    const auto putBack = [&](const Error& error) -> Result<> {
        for (const Written& each : written) {
            // A version that somebody else wrote in the meantime stays: it is not ours to take back.
            if (each.planned->isNew)
                std::ignore = removeIfStill(each.store.path(), each.version);
            else
                std::ignore = each.store.save(each.planned->before, each.version);
        }
        return std::unexpected(error);
    };
    qsizetype done = 0;
    for (const PlannedSidecar& planned : m_sidecars) {
        if (progress)
            progress(done++, std::ssize(m_sidecars));
        if (!planned.changesFile())
            continue;
        const SidecarStore store(planned.articlePath, planned.after.header.coder);
        const Result<FileLock> lock = FileLock::acquire(store.path());
        if (!lock)
            return putBack(lock.error());
        const Result<FileVersion> saved = store.save(planned.after, planned.version);
        if (!saved)
            return putBack(saved.error());
        written.push_back({&planned, store, *saved});
    }
    if (m_sidecars.empty() && m_newFields.empty())
        return {}; // a table without rows
    // Last, since a codebook with a name too many does no harm, but a taken back one could.
    const Result<Codebook> codebook = changeCodebook(m_workspace.root(), [&](Codebook& book) {
        for (const std::string& name : m_newSpeakers)
            book.addSpeaker(name);
        for (const std::string& name : m_newTopics)
            book.addTopic(name);
        addFields(book, m_newFields);
    });
    if (!codebook)
        return putBack(codebook.error());
    return {};
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workspacecheck.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookcheck.h"
#include "app/codebook/codebookfile.h"
#include "app/exchange/csvcolumns.h"
#include "app/review/codemapping.h"
#include "app/review/verdictcheck.h"
#include "app/sidecars/sidecarcheck.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarkeys.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCheck)
};

class Check
{
public:
    Check(const WorkspaceFiles& files, const std::function<void(const QString&)>& report)
        : m_files(files)
        , m_report(report)
    {
    }

    void run()
    {
        checkCodebookFile();
        for (const LeftOutFile& file : m_files.unreadable)
            m_report(describe(file.why));
        for (const Error& error : m_files.noArticles)
            m_report(describe(error));
        for (const Error& error : copiesLeftOut(m_files, {}))
            m_report(describe(error));
        for (const QString& copy : m_files.conflictCopies)
            if (!isConflictCopyName(QFileInfo(copy).fileName()))
                problem(copy, Messages::tr("a synchronising program left this copy of the codebook, which is not used"),
                    Messages::tr("compare it with the codebook, then remove it"));
        for (const ArticleFiles& each : m_files.articles)
            checkArticle(each);
    }

private:
    struct ReadFile
    {
        QString path;
        Sidecar sidecar;
        WrittenForm form;
    };

    void problem(const QString& path, const QString& reason, const QString& remedy)
    {
        m_report(describe({Error::Kind::Invalid, path, reason, remedy}));
    }

    void checkCodebookFile()
    {
        const QString path = QDir(m_files.workspace.root()).filePath(QString::fromLatin1(codebookFileName));
        Result<StoredCodebook> stored = loadCodebook(m_files.workspace.root());
        if (!stored)
            return m_report(describe(stored.error()));
        m_codebook = std::move(stored->codebook);
        if (const Result<StoredMapping> mapping = loadMapping(m_files.workspace.root()))
            m_names = mapping->mapping.inCodebook(*m_codebook);
        else
            m_report(describe(mapping.error()));
        for (const QString& sentence : checkCodebook(*m_codebook))
            problem(path, sentence.chopped(1), Messages::tr("correct the codebook")); // without the full stop
        checkColumnNames(path);
    }

    /// A script that looks for the field by its id would find something else in the CSV.
    void checkColumnNames(const QString& codebook)
    {
        for (const CsvColumn& column : csvColumnsOf(CsvRows::Statements, *m_codebook))
            if (column.kind == CsvColumn::Kind::Custom && column.name != column.field
                && column.field != keys::mannerField) // that one is wrong by itself
                problem(codebook,
                    //: %1 is an id, %2 the name of a column of a table
                    Messages::tr("the id \"%1\" of a custom field is taken in the CSV, where the field is the column "
                                 "\"%2\"")
                        .arg(toQString(column.field), toQString(column.name)),
                    Messages::tr("give the field another id before it is used, or look for it in that column"));
    }

    void checkArticle(const ArticleFiles& files)
    {
        const Result<Article> article = readArticle(files.article);
        if (!article)
            m_report(describe(article.error()));
        else if (article->decoded.replaced > 0)
            problem(files.article,
                // The terminal has no translator that could choose between one and many.
                article->decoded.replaced == 1
                    ? Messages::tr("one place in it could not be decoded and stands as U+FFFD")
                    : Messages::tr("%1 places in it could not be decoded and stand as U+FFFD")
                          .arg(article->decoded.replaced),
                Messages::tr("save the article in UTF-8"));
        std::vector<ReadFile> readable;
        for (const QString& path : files.sidecars) {
            WrittenForm form;
            Result<Sidecar> sidecar = readSidecarBytes(path).and_then(
                [&](std::string bytes) { return parseSidecar(std::move(bytes), path, &form); });
            if (sidecar)
                readable.push_back({path, *std::move(sidecar), std::move(form)});
            else
                m_report(describe(sidecar.error()));
        }
        const std::vector<Error> doubles = doublesAmong(files, readable);
        for (const Error& error : doubles)
            m_report(describe(error));
        for (const auto& [path, sidecar, form] : readable) {
            // A name that another file bears cannot be given back.
            if (path != sidecarPath(files.article, sidecar.header.coder.id)
                && !std::ranges::contains(doubles, path, &Error::subject))
                problem(path,
                    Messages::tr("the coder inside is \"%1\", but the name of the file says otherwise")
                        .arg(toQString(sidecar.header.coder.id)),
                    Messages::tr("give the file its name back: ARTICLE.CODER.tags.json"));
            // Against a codebook that cannot be read every name would be unknown; that was told once already.
            if (article && m_codebook)
                report(path, checkSidecar(sidecar, form, article->text(), *m_codebook));
        }
        if (m_names)
            checkReview(files.article, readable);
    }

    static std::vector<Error> doublesAmong(const ArticleFiles& files, const std::vector<ReadFile>& readable)
    {
        std::set<std::string> coders;
        for (const ReadFile& file : readable)
            coders.insert(file.sidecar.header.coder.id);
        return coders.size() == readable.size() ? std::vector<Error>()
                                                : concerning({}, readSidecars(files, {}).doubles);
    }

    void report(const QString& path, const std::vector<SidecarProblem>& problems)
    {
        for (const SidecarProblem& found : problems)
            problem(placeOf(found, path), found.sentence, found.remedy);
    }

    static QString placeOf(const SidecarProblem& found, const QString& path)
    {
        if (!found.statement.isEmpty())
            return path + u", "_s + toQString(found.statement.value());
        //: %1 is a path, %2 the number of a line in that file
        return found.line > 0 ? Messages::tr("%1, line %2").arg(path).arg(found.line) : path;
    }

    void checkReview(const QString& article, const std::vector<ReadFile>& readable)
    {
        const auto isReview = [](const ReadFile& file) {
            return !file.sidecar.verdicts.empty() || !file.sidecar.replies.empty();
        };
        if (std::ranges::none_of(readable, isReview))
            return;
        std::vector<Sidecar> all;
        for (const QString& path : sidecarsOf(article)) {
            Result<Sidecar> sidecar = readSidecar(path);
            // What a file that cannot be read holds would all seem to be gone.
            if (!sidecar)
                return;
            all.push_back(*std::move(sidecar));
        }
        for (const ReadFile& file : readable)
            report(file.path, checkVerdicts(file.sidecar, all, *m_names));
    }

    const WorkspaceFiles& m_files;
    const std::function<void(const QString&)>& m_report;
    std::optional<Codebook> m_codebook;
    std::optional<Codebook> m_names; ///< the codebook with what colleagues' names mean
};
}

void checkFiles(const WorkspaceFiles& files, const std::function<void(const QString&)>& report)
{
    Check(files, report).run();
}
}

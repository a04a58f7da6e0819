// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reportmenu.h"

#include "app/base/utf8.h"
#include "app/exchange/agreementreport.h"
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "app/exchange/outputfile.h"
#include "app/exchange/workspaceagreement.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

app::ComparedArticle comparedArticle(const ReviewSession& review)
{
    const Session& session = review.session();
    app::ComparedArticle article{app::toUtf8(session.workspace()->relative(session.article()->path)),
        *session.article(), review.comparison(), session.verdicts(), {}, {}};
    article.reviewers.assign(article.verdicts.size(), session.coder().id);
    return article;
}

app::Result<> writeComparisonPage(
    const app::ComparedArticle& article, const app::Codebook& codebook, const app::AtomicFile::Sink& sink)
{
    app::ComparisonPage page(sink, codebook, {app::ComparisonSummary(article)});
    page.add(article);
    return page.finish();
}

app::Result<> writeComparisonTable(
    const app::ComparedArticle& article, const app::Codebook& codebook, const app::AtomicFile::Sink& sink)
{
    const app::ComparisonTable table(codebook, app::CsvProfile::Data);
    std::string csv;
    table.appendHeader(csv);
    table.appendRows(csv, article);
    return sink(csv);
}

using Measured = app::Result<std::optional<app::WorkspaceAgreement>>;

Measured measured(const QString& root, const app::Codebook& codebook, const app::AgreementStudy::Progress& progress)
{
    const auto files = app::filesAt({root});
    if (!files)
        return std::unexpected(files.error());
    return app::loadMapping(root).transform([&](const app::StoredMapping& mapping) {
        return app::measureAgreement(files->front(), codebook, mapping.mapping, {}, {}, progress);
    });
}

/// Measures in the background while a dialog shows how far it is; no agreement where the person gave up.
Measured measuredWithProgress(const Session& session, QWidget* parent)
{
    constexpr int steps = 1000;
    struct State
    {
        std::atomic_int done = 0;
        std::atomic_bool isWanted = true;
    };
    const auto state = std::make_shared<State>();
    QProgressDialog dialog(ReportMenu::tr("Measuring agreement…"), ReportMenu::tr("Cancel"), 0, steps, parent);
    dialog.setWindowTitle(ReportMenu::tr("Agreement"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QFuture<Measured> measuring =
        QtConcurrent::run([state, root = session.workspace()->root(), codebook = session.codebook()] {
            return measured(root, codebook, [&](double share) {
                state->done = static_cast<int>(share * steps);
                return state->isWanted.load();
            });
        });
    QFutureWatcher<Measured> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Measured>::finished, &dialog, &QDialog::accept);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { state->isWanted = false; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] { dialog.setValue(state->done); });
    look.start(100);
    watcher.setFuture(measuring);
    if (!measuring.isFinished())
        dialog.exec();
    measuring.waitForFinished();
    return measuring.takeResult();
}
}

ReportMenu::ReportMenu(ReviewSession& review, QWidget* parent)
    : QMenu(parent)
    , m_review(review)
{
    addReport(tr("Differences as a page…"), u"differences.html"_s, [this](const app::AtomicFile::Sink& sink) {
        return writeComparisonPage(comparedArticle(m_review), m_review.session().codebook(), sink);
    });
    addReport(tr("Differences as CSV…"), u"differences.csv"_s, [this](const app::AtomicFile::Sink& sink) {
        return writeComparisonTable(comparedArticle(m_review), m_review.session().codebook(), sink);
    });
    addSeparator();
    addAgreement(tr("Agreement in the workspace as a page…"), u"agreement.html"_s,
        [](const app::AgreementReport& report, const app::AtomicFile::Sink& sink) {
            return app::writeAgreementPage(report, sink, app::toUtf8(QLocale().bcp47Name()));
        });
    addAgreement(tr("Agreement in the workspace as CSV…"), u"agreement.csv"_s,
        [](const app::AgreementReport& report, const app::AtomicFile::Sink& sink) {
            return app::writeAgreementCsv(report, sink);
        });
}

void ReportMenu::addReport(const QString& text, const QString& suffix, const Fill& fill)
{
    addAction(text, this, [this, suffix, fill] {
        const QFileInfo article(m_review.session().article()->path);
        if (const QString path = askForFile(article.completeBaseName() + u'-' + suffix); !path.isEmpty())
            write(path, fill);
    });
}

void ReportMenu::addAgreement(const QString& text, const QString& name, const AgreementFill& fill)
{
    addAction(text, this, [this, name, fill] {
        Session& session = m_review.session();
        // What is measured is what lies on the disk.
        if (!session.saveNow()) {
            if (session.saveError())
                emit session.failed(*session.saveError());
            return;
        }
        const QString path = askForFile(name);
        if (path.isEmpty())
            return;
        const Measured agreement = measuredWithProgress(session, parentWidget());
        if (!agreement) {
            emit session.failed(agreement.error());
            return;
        }
        if (!*agreement)
            return;
        const app::AgreementReport& report = (*agreement)->report;
        if (report.articles.empty()) {
            emit session.failed({app::Error::Kind::Invalid, session.workspace()->name(),
                tr("there is no article that two coders worked on"), tr("wait for a colleague's tag file")});
            return;
        }
        write(path, [&](const app::AtomicFile::Sink& sink) { return fill(report, sink); });
        if (!(*agreement)->problems.empty())
            emit session.failed((*agreement)->problems.front());
    });
}

QString ReportMenu::askForFile(const QString& suggested)
{
    return QFileDialog::getSaveFileName(parentWidget(), tr("Write report"),
        m_review.session().workspace()->root() + u'/' + suggested,
        suggested.endsWith(u".csv"_s) ? tr("Tables (%1)").arg(u"*.csv"_s) : tr("Pages (%1)").arg(u"*.html"_s));
}

void ReportMenu::write(const QString& path, const Fill& fill)
{
    Session& session = m_review.session();
    if (const app::Result<> written = app::writeOutput(path, fill); !written)
        emit session.failed(written.error());
    else
        //: %1 is a file
        emit session.notice(tr("The report was written to %1.").arg(QFileInfo(path).fileName()));
}
}

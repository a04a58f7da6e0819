// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reportmenu.h"

#include "app/base/utf8.h"
#include "app/exchange/agreementreport.h"
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "app/exchange/outputfile.h"
#include "ui/review/agreementmeasuring.h"
#include "ui/review/colleagues.h"
#include "ui/review/replies.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The first coder with each of the others, as the terminal writes several.
std::vector<app::ComparedArticle> comparedArticles(const ReviewSession& review)
{
    const Session& session = review.session();
    const std::vector<app::RepliedBy> replies = repliesOn(session, review.colleagues());
    std::vector<app::ComparedArticle> articles;
    std::set<int> told; // one that concerns the first coder alone is in no place of any pair
    for (app::Comparison& pair : review.pairs()) {
        const std::vector<int> removed = pair.verdictsWithoutPlace();
        app::ComparedArticle& article =
            articles.emplace_back(app::toUtf8(session.workspace()->relative(session.article()->path)),
                *session.article(), std::move(pair), session.verdicts());
        article.reviewers.assign(article.verdicts.size(), session.coder().id);
        article.replies = replies;
        for (const int verdict : removed)
            if (told.insert(verdict).second)
                article.removed.push_back(static_cast<std::size_t>(verdict));
    }
    return articles;
}

app::Result<> writeComparisonPage(
    const std::vector<app::ComparedArticle>& articles, const app::Codebook& codebook, const app::AtomicFile::Sink& sink)
{
    app::ComparisonPage page(sink, codebook, std::vector<app::ComparisonSummary>(articles.begin(), articles.end()));
    for (const app::ComparedArticle& article : articles)
        page.add(article);
    return page.finish();
}

app::Result<> writeComparisonTable(
    const std::vector<app::ComparedArticle>& articles, const app::Codebook& codebook, const app::AtomicFile::Sink& sink)
{
    const app::ComparisonTable table(codebook, app::CsvProfile::Data);
    std::string csv;
    table.appendHeader(csv);
    for (const app::ComparedArticle& article : articles)
        table.appendRows(csv, article);
    return sink(csv);
}
}

ReportMenu::ReportMenu(ReviewSession& review, QWidget* parent)
    : QMenu(parent)
    , m_review(review)
{
    if (review.isBlind()) {
        addAction(tr("Reports name the coders: end the blind review first"))->setEnabled(false);
        return;
    }
    addReport(tr("Differences as a page…"), u"differences.html"_s, [this](const app::AtomicFile::Sink& sink) {
        return writeComparisonPage(comparedArticles(m_review), m_review.session().codebook(), sink);
    });
    addReport(tr("Differences as CSV…"), u"differences.csv"_s, [this](const app::AtomicFile::Sink& sink) {
        return writeComparisonTable(comparedArticles(m_review), m_review.session().codebook(), sink);
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
        const QString path = askForFile(name);
        if (path.isEmpty())
            return;
        Session& session = m_review.session();
        const auto agreement = measureWorkspace(session, {}, {}, parentWidget());
        if (!agreement) {
            emit session.failed(agreement.error());
            return;
        }
        if (!*agreement)
            return;
        write(path, [&](const app::AtomicFile::Sink& sink) { return fill(**agreement, sink); });
        if (!(*agreement)->leftOut.empty())
            emit session.failed((*agreement)->leftOut.front());
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

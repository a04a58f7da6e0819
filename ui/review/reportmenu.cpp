// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reportmenu.h"

#include "app/base/utf8.h"
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>

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
}

void ReportMenu::addReport(
    const QString& text, const QString& suffix, const std::function<app::Result<>(const app::AtomicFile::Sink&)>& write)
{
    addAction(text, this, [this, suffix, write] {
        Session& session = m_review.session();
        const QFileInfo article(session.article()->path);
        const QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Write report"),
            session.workspace()->root() + u'/' + article.completeBaseName() + u'-' + suffix,
            suffix.endsWith(u".csv"_s) ? tr("Tables (%1)").arg(u"*.csv"_s) : tr("Pages (%1)").arg(u"*.html"_s));
        if (path.isEmpty())
            return;
        if (const app::Result<> written = app::AtomicFile(path).stream(write); !written)
            emit session.failed(written.error());
        else
            //: %1 is a file
            emit session.notice(tr("The report was written to %1.").arg(QFileInfo(path).fileName()));
    });
}
}

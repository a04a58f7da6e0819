// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/snapshot.h"

#include "app/exchange/articlefiles.h"
#include "app/exchange/csvexport.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize pictureSize(1440, 900);
constexpr int settleTime = 600; // ms: for the list at the left to read titles

/// In a folder the first of its articles, by name.
QString articleAt(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return path;
    const std::vector<QString> articles = app::Workspace(path).articles();
    return articles.empty() ? QString() : articles.front();
}

void waitForArticle(const Session& session)
{
    while (!session.beingOpened().isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

void letWindowSettle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < settleTime)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}
}

std::string coderAt(const QString& path)
{
    for (const QString& sidecar : app::sidecarsOf(articleAt(QFileInfo(path).absoluteFilePath())))
        if (const auto name = app::splitSidecarName(QFileInfo(sidecar).fileName());
            name && name->coder != app::consensusCoder)
            return name->coder;
    return {};
}

app::Result<> takeSnapshot(MainWindow& window, const QString& path, const QString& picture)
{
    std::optional<app::Error> problem;
    const auto heard =
        QObject::connect(&window.session(), &Session::failed, [&](const app::Error& error) { problem = error; });
    window.resize(pictureSize);
    window.show();
    const bool opened = path.isEmpty()
        || (window.open(path)
            && (window.session().article() || window.open(articleAt(window.session().workspace()->root()))));
    waitForArticle(window.session());
    QObject::disconnect(heard);
    if (problem)
        return std::unexpected(*problem);
    if (!opened) {
        return std::unexpected(app::Error{app::Error::Kind::NotFound, path,
            QCoreApplication::translate("Snapshot", "there is no article to show"),
            QCoreApplication::translate("Snapshot", "name a folder with articles, an article or a tag file")});
    }
    if (const app::StatementList& statements = window.session().statements(); statements.count() > 0)
        window.session().setCurrentStatement(statements.at(0).id);
    letWindowSettle();
    if (!window.grab().save(picture, "PNG")) {
        return std::unexpected(app::Error{app::Error::Kind::NotWritable, picture,
            QCoreApplication::translate("Snapshot", "the picture cannot be written"),
            QCoreApplication::translate("Snapshot", "choose a folder that exists and that you may write to")});
    }
    return {};
}

app::Result<> exportOpenWorkspace(MainWindow& window, const QString& table)
{
    if (!window.session().workspace()) {
        return std::unexpected(app::Error{app::Error::Kind::Invalid, table,
            QCoreApplication::translate("Snapshot", "there is nothing to export"),
            QCoreApplication::translate("Snapshot", "name a folder with articles, an article or a tag file")});
    }
    return app::exportCsvFile(table, app::filesOf(*window.session().workspace()), window.session().codebook(), {})
        .and_then([](const app::CsvReport& report) -> app::Result<> {
            if (!report.unreadable.empty())
                return std::unexpected(report.unreadable.front());
            return {};
        });
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/agreementmeasuring.h"

#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace ui {

namespace {

/// For texts of no class.
struct AgreementMeasuring
{
    Q_DECLARE_TR_FUNCTIONS(AgreementMeasuring)
};

using Measured = app::Result<std::optional<app::AgreementReport>>;

Measured measured(const QString& root, const app::Codebook& codebook, const std::vector<std::string>& coders,
    const app::AgreementOptions& options, const app::AgreementStudy::Progress& progress)
{
    const auto files = app::filesAt({root});
    if (!files)
        return std::unexpected(files.error());
    return app::loadMapping(root).transform([&](const app::StoredMapping& mapping) {
        return app::measureAgreement(files->front(), codebook, mapping.mapping, coders, options, progress);
    });
}

Measured measuredWithProgress(const Session& session, const std::vector<std::string>& coders,
    const app::AgreementOptions& options, QWidget* parent)
{
    constexpr int steps = 1000;
    struct State
    {
        std::atomic_int done = 0;
        std::atomic_bool isWanted = true;
    };
    const auto state = std::make_shared<State>();
    QProgressDialog dialog(
        AgreementMeasuring::tr("Measuring agreement…"), AgreementMeasuring::tr("Cancel"), 0, steps, parent);
    dialog.setWindowTitle(AgreementMeasuring::tr("Agreement"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QFuture<Measured> measuring =
        QtConcurrent::run([state, coders, options, root = session.workspace()->root(), codebook = session.codebook()] {
            return measured(root, codebook, coders, options, [&](double share) {
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

app::Result<std::optional<app::AgreementReport>> measureWorkspace(
    Session& session, const std::vector<std::string>& coders, const app::AgreementOptions& options, QWidget* parent)
{
    if (!session.saveNow() && session.saveError())
        return std::unexpected(*session.saveError());
    Measured agreement = measuredWithProgress(session, coders, options, parent);
    if (agreement && *agreement && (*agreement)->articles.empty())
        return std::unexpected(app::Error{app::Error::Kind::Invalid, session.workspace()->name(),
            AgreementMeasuring::tr("there is no article that two coders worked on"),
            AgreementMeasuring::tr("wait for a colleague's tag file")});
    return agreement;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/sample.h"

#include "app/base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr auto resourceFolder = ":/sample"_L1;
}

QString sampleFolder()
{
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (documents.isEmpty() || !QDir(documents).exists())
        documents = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    //: Name of the folder that the sample workspace is put into
    return documents + u'/' + QCoreApplication::translate("Sample", "Attribune sample");
}

app::Result<QString> provideSample(const QString& folder)
{
    QDirIterator files(resourceFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder + source.sliced(resourceFolder.size());
        if (QFile::exists(target))
            continue;
        QFile resource(source);
        if (!resource.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(target).path())) {
            return std::unexpected(app::Error{app::Error::Kind::NotWritable, folder,
                QCoreApplication::translate("Sample", "the sample cannot be put here"),
                QCoreApplication::translate("Sample", "make room or ask for access to this folder")});
        }
        const QByteArray bytes = resource.readAll();
        const app::Result<app::FileVersion> written =
            app::AtomicFile(target).write({bytes.constData(), static_cast<std::size_t>(bytes.size())}, std::nullopt);
        if (!written)
            return std::unexpected(written.error());
    }
    return folder;
}
}

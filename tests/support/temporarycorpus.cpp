// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace tests {

using namespace Qt::StringLiterals;

TemporaryCorpus::TemporaryCorpus()
    : m_root(QFileInfo(m_folder.path()).canonicalFilePath() + u"/Reports 报道"_s)
{
    if (!m_folder.isValid() || !QDir().mkpath(m_root))
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString TemporaryCorpus::path(const QString& relative) const
{
    return m_root + u'/' + relative;
}

QString TemporaryCorpus::write(const QString& relative, const QByteArray& bytes) const
{
    const QString target = path(relative);
    QFile file(target);
    if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("%s could not be written: %s", qPrintable(target), qPrintable(file.errorString()));
    return target;
}

QByteArray TemporaryCorpus::read(const QString& relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TemporaryCorpus::files() const
{
    QStringList found;
    QDirIterator walk(m_root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(QDir(m_root).relativeFilePath(walk.next()));
    found.sort();
    return found;
}
}

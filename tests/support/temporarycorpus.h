// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A folder with articles and tag files that is gone when the test ends. A name with a space and letters beyond ASCII
/// in its path, because that is what people's folders have.
class TemporaryCorpus
{
public:
    TemporaryCorpus();

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] QString path(const QString& relative) const; ///< whether or not there is such a file

    /// Writes a file, makes the folders that it needs, and answers its path. Stops the test run where that fails.
    QString write(const QString& relative, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& relative) const; ///< null where there is no such file
    [[nodiscard]] QStringList files() const; ///< all of them, hidden ones too, sorted, from the root

private:
    QTemporaryDir m_folder;
    QString m_root;
};
}

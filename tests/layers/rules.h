// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace layers {

/// One file of the tree: its path from the root, with "/", and what it says.
struct SourceFile
{
    QString path;
    QString content;
};

/// What each file of the tree has to keep; one sentence per fault, with file and line. Every rule decides by itself
/// which files it is about.
QStringList licenceFaults(const SourceFile& file); ///< the two SPDX lines
QStringList includeFaults(const SourceFile& file); ///< no screen below app, folders in their order
QStringList linkFaults(const SourceFile& file);    ///< the same for the link lines
QStringList writerFaults(const SourceFile& file);  ///< AtomicFile alone writes
QStringList markupFaults(const SourceFile& file);  ///< text from files is never taken for markup
QStringList networkFaults(const SourceFile& file); ///< nothing that is opened makes a connection

/// Two types of one name in one namespace of the program: the linker takes either for both, without a word.
QStringList doubleFaults(const std::vector<SourceFile>& files);

inline QStringList allFaults(const SourceFile& file)
{
    return licenceFaults(file) + includeFaults(file) + linkFaults(file) + writerFaults(file) + markupFaults(file)
        + networkFaults(file);
}
}

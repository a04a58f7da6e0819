// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"

#include "app/base/filename.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

namespace fs = std::filesystem;

namespace app {

namespace {

/// Calls @p visit(entry, name) for each entry whose name is UTF-8.
void forEachIn(const QString& folder, auto&& visit)
{
    std::error_code code;
    for (fs::directory_iterator entry(QFile::encodeName(folder).toStdString(), code);
        !code && entry != fs::directory_iterator(); entry.increment(code)) {
        const std::string& path = entry->path().native();
        const std::string name = path.substr(path.rfind('/') + 1);
        if (checkUtf8Name(name))
            visit(*entry, QFile::decodeName(QByteArray::fromStdString(name)));
    }
}
}

FolderContent contentOf(const QString& folder)
{
    FolderContent content;
    forEachIn(folder, [&](const fs::directory_entry& entry, QString name) {
        std::error_code ignored; // of what cannot be looked at, such as a link into nowhere
        if (entry.is_regular_file(ignored))
            content.files.push_back(std::move(name));
        else if (!entry.is_directory(ignored))
            content.oddOnes.push_back(std::move(name));
    });
    std::ranges::sort(content.files);
    std::ranges::sort(content.oddOnes);
    return content;
}

std::vector<QString> filesIn(const QString& folder)
{
    return contentOf(folder).files;
}

std::vector<QString> foldersFrom(const QString& folder)
{
    std::vector<QString> folders{folder};
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const QString above = folders[i].endsWith(u'/') ? folders[i] : folders[i] + u'/';
        forEachIn(folders[i], [&](const fs::directory_entry& entry, const QString& name) {
            std::error_code ignored;
            if (!name.startsWith(u'.') && entry.is_directory(ignored) && !entry.is_symlink(ignored))
                folders.push_back(above + name);
        });
    }
    std::ranges::sort(folders);
    return folders;
}
}

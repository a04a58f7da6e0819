// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sidecars/sidecar.h"
#include "ui/settings/setting.h"

#include <QByteArray>
#include <QStringList>

/// All that the program remembers of a person, in the user's own configuration. The theme is kept by ThemeChooser.
namespace ui::settings {

using namespace Qt::StringLiterals;

inline const Setting<QString> coderName{"coder"_L1}; ///< as the person writes it; empty: the login name
inline const Setting<int> zoom{"zoom"_L1, 100};      ///< of the reader, per cent
inline const Setting<QByteArray> windowGeometry{"window/geometry"_L1};
inline const Setting<QByteArray> panes{"window/panes"_L1};
inline const Setting<QByteArray> rightPane{"window/rightPane"_L1}; ///< heights of its parts
inline const Setting<bool> codebookShown{"window/codebook"_L1, true};
inline const Setting<int> articleOrder{"window/articleOrder"_L1};      ///< of the list of articles
inline const Setting<QStringList> recentWorkspaces{"recent"_L1};       ///< folders, latest first
inline const Setting<QStringList> recentArticles{"recentArticles"_L1}; ///< one of each folder, latest first
inline const Setting<QString> lastOpened{"lastOpened"_L1}; ///< article, or else workspace, when the window was closed

/// Who tags: the name that was chosen, else the login name.
[[nodiscard]] app::Coder coder();
/// The same for a name that is not chosen yet. Invalid where no letter or digit is left for the file's name,
/// and for that of the consensus.
[[nodiscard]] app::Result<app::Coder> coderNamed(const QString& name);

/// Puts a workspace in front of those that the welcome page offers.
void rememberWorkspace(const QString& folder);
void forgetWorkspace(const QString& folder);

void rememberArticle(const QString& path, const QString& workspace);
/// The one that was read last in a workspace; empty: none, or it is long ago.
[[nodiscard]] QString lastArticle(const QString& workspace);
}

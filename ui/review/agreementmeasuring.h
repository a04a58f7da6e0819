// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/workspaceagreement.h"

#include <optional>

class QWidget;

namespace ui {

class Session;

/// Measures in the background how far coders agree over the whole workspace, while a dialog shows how far it is. What
/// is unsaved is saved first: what is measured is what lies on the disk. Nothing where the person gave up; an error
/// where there is nothing to measure.
[[nodiscard]] app::Result<std::optional<app::AgreementReport>> measureWorkspace(
    Session& session, const std::vector<std::string>& coders, const app::AgreementOptions& options, QWidget* parent);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/codebookfile.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace ui {

/// The codebook of the workspace that is open, and its file. One that cannot be read is not written either: the starter
/// codebook stands in for it, so that articles can still be read and tagged.
class OpenCodebook
{
public:
    void open(const QString& workspace);
    [[nodiscard]] const app::Codebook& codebook() const { return m_stored.codebook; }
    [[nodiscard]] const std::optional<app::Error>& error() const { return m_error; }
    /// A workspace gets a file of its own with the first tag, so that names in tag files can be looked up anywhere.
    [[nodiscard]] bool isLackingAFile() const { return !m_stored.version && !m_error; }

    /// Written at once. @p change is done again on what a colleague wrote meanwhile.
    [[nodiscard]] app::Result<> change(const std::function<void(app::Codebook&)>& change);

private:
    QString m_workspace; ///< empty: none is open, so nothing is written
    app::StoredCodebook m_stored;
    std::optional<app::Error> m_error;
};
}

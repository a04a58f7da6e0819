// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/base/clock.h"
#include "app/base/writtenfiles.h"
#include "app/exchange/csvimport.h"
#include "app/sidecars/sidecarstore.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace app {

struct ImportOptions
{
    std::string coder;        ///< whose tag files may be merged into; empty: nobody's
    bool createNames = false; ///< add the speakers and topics that the codebook lacks, instead of refusing them
    std::vector<CustomField> newFields = {}; ///< custom fields to add where the codebook has none of their id
};

/// What an import would do to one tag file.
struct PlannedSidecar
{
    QString articlePath;
    std::string coder;
    bool isNew = false;
    int added = 0, changed = 0, unchanged = 0;
    Sidecar before; ///< as it is on disk; without statements where it is new
    Sidecar after;
    FileVersion version;

    /// Not where everything that the table tells stands in the file already.
    [[nodiscard]] bool changesFile() const { return added > 0 || changed > 0 || before.header != after.header; }
};

/// A checked import, ready to be shown and then done. Making it writes nothing.
class ImportPlan
{
public:
    /// Reads and checks everything: the files, the articles, the codebook and the tag files that exist. Names of files
    /// that stand twice are read once.
    [[nodiscard]] static Result<ImportPlan> make(const std::vector<QString>& csvFiles, const Workspace& workspace,
        const ImportOptions& options, const Origin& origin = {});

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<PlannedSidecar>& sidecars() const { return m_sidecars; }
    [[nodiscard]] const std::vector<std::string>& newSpeakers() const { return m_newSpeakers; }
    [[nodiscard]] const std::vector<std::string>& newTopics() const { return m_newTopics; }
    [[nodiscard]] const std::vector<CustomField>& newFields() const { return m_newFields; }
    /// Statements that the tables tell verdicts of. They are read over: a verdict lives in its reviewer's tag file.
    [[nodiscard]] int verdictsReadOver() const { return m_verdictsReadOver; }

    using OnProgress = std::function<void(qsizetype done, qsizetype total)>;
    /// Writes all of it, tells how far it is, and answers what can be taken back. If a file cannot be written, those
    /// written before are put back as they were.
    [[nodiscard]] Result<WrittenFiles> apply(const OnProgress& progress = {}) const;

private:
    explicit ImportPlan(Workspace workspace);
    [[nodiscard]] std::vector<QString> changedFiles() const;
    [[nodiscard]] Result<> write(const OnProgress& progress) const;

    Workspace m_workspace;
    std::vector<PlannedSidecar> m_sidecars;
    std::vector<std::string> m_newSpeakers, m_newTopics;
    std::vector<CustomField> m_newFields;
    int m_verdictsReadOver = 0;
};
}

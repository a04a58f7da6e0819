// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/base/result.h"
#include "app/review/codemapping.h"
#include "app/review/side.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Whether a tag file is about the text that is open.
enum class Fit : unsigned char {
    SameText,
    OtherText, ///< the same article in another version: its statements are placed by their words
};

/// A tag file as review sees it. It is only read, never written.
struct CoderFile
{
    QString path;
    Sidecar sidecar; ///< its statements stand where their words stand in the text that is open
    Fit fit = Fit::SameText;
    int moved = 0;                     ///< statements that stand elsewhere than the file says
    std::vector<Statement> unanchored; ///< statements whose words are not in the text; not among the others
    std::vector<Span> unknown;         ///< where those would be, as Placement has it
    std::string changed;               ///< when the coder last changed a statement; empty: no statement has a time
    bool isBroken = false;             ///< it is damaged: this is what stands in it before the damage
};

/// Whether a coder tagged the article, or said that there is nothing to tag: whoever only reviewed others has no
/// statements to compare.
[[nodiscard]] bool hasTagged(const CoderFile& file);

/// What review compares of a tag file, with colleagues' names as @p mapping has them.
[[nodiscard]] Side sideOf(const CoderFile& file, const CodeMapping& mapping);

/// That the words of @p unanchored of a coder's @p all statements are not in the text, which only that coder can mend;
/// @p subject is the tag file or the article.
[[nodiscard]] Error notFoundInText(
    const QString& subject, const std::string& coder, std::size_t unanchored, std::size_t all);
[[nodiscard]] std::optional<Error> notFoundInText(const CoderFile& file);
/// That @p doubles of a coder's statements stand there twice.
[[nodiscard]] Error countedOnce(const QString& subject, const std::string& coder, int doubles);

/// A tag file that does not count, or not all of it, and why.
struct LeftOutFile
{
    QString path;
    Error why; ///< names the place in the file, where there is one
};
[[nodiscard]] const Error* whyLeftOut(const std::vector<LeftOutFile>& files, const QString& path); ///< null: it is not

/// What was found for an article: each coder once, and what was left out.
struct Colleagues
{
    std::vector<CoderFile> files; ///< in the order of the coders' ids
    std::vector<LeftOutFile> leftOut;

    [[nodiscard]] const CoderFile* find(std::string_view coder) const;
};

/// That the tag file @p sidecar at @p path is left out: another one of the same coder, @p counted at @p countedPath,
/// counts.
[[nodiscard]] Error leftOutAsDouble(
    const QString& path, const Sidecar& sidecar, const QString& countedPath, const Sidecar& counted);
/// That a file is left out since a synchronising program left it as a second version of a tag file.
[[nodiscard]] Error leftOutAsCopy(const QString& path);

/// A colleague's copy of the workspace. Articles are matched by the text that a tag file was made for, then by name.
class ColleagueFolder
{
public:
    explicit ColleagueFolder(QString root);
    ~ColleagueFolder();
    ColleagueFolder(ColleagueFolder&&) noexcept;
    ColleagueFolder& operator=(ColleagueFolder&&) noexcept;

    /// The tag files in it for an article that lies at @p relativePath in one's own workspace. All tag files of the
    /// folder are read when the first article that is not where it should be is asked for; later ones cost a look-up.
    [[nodiscard]] std::vector<QString> sidecarsFor(const Article& article, const QString& relativePath);

private:
    struct Index;
    QString m_root;
    std::unique_ptr<Index> m_index;
};

/// The tag files of @p article: those beside it, then @p others from elsewhere (a colleague's folder, files opened by
/// hand), which may name some of the former again. Nobody counts twice: of several files with one coder's id the one
/// beside the article under that coder's name counts, and the others are left out unless they say the same. A file from
/// elsewhere that bears the id of @p self, whose own file lies beside the article, is named and left out. Conflict
/// copies, empty and newer files are named; damaged ones too, and are there as far as they can be read. A file for
/// another article is listed with its fit and no statements placed.
[[nodiscard]] Colleagues colleaguesOf(
    const Article& article, const std::string& self = {}, const std::vector<QString>& others = {});
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/codebook.h"
#include "app/review/agreement.h"
#include "app/sidecars/sidecar.h"
#include "app/text/text.h"

#include <functional>
#include <memory>

namespace app {

/// An article that several coders worked on. The statements are borrowed until add() returns.
struct MeasuredArticle
{
    struct Coding
    {
        std::string coder;
        const std::vector<Statement>* statements;
    };
    std::string name;      ///< as tables show it
    std::string published; ///< ISO 8601; empty where it is not known
    qint64 characters = 0; ///< of the text
    std::vector<Coding> codings;
};

/// The tag files of one article, as far as they can be compared.
struct ComparableCodings
{
    MeasuredArticle article; ///< borrows the statements of the tag files
    std::vector<Error>
        leftOut; ///< who or what is not compared, and why: other words, the same coder twice, a form not known
};
/// Offsets count in the text that a coder saw: the statements of @p sidecars are brought to where their words stand in
/// @p text, which is the article's present one. A coder of whom a statement is not found would count as one who
/// overlooked it, and is left out. What a coder marked twice counts once. A coder who has not begun is left out without
/// a word.
[[nodiscard]] ComparableCodings comparableCodings(
    std::string name, const Text& text, const Codebook& codebook, std::vector<Sidecar>& sidecars);

struct AgreementOptions
{
    quint64 seed = 1;
    int samples = 1000; ///< draws of articles for the intervals; 0: no intervals
};

/// Measures agreement over articles, which are handed over one by one and kept as counts alone.
/// Names are compared through the codebook. An article that fewer than two coders worked on says nothing about
/// agreement and is left out.
class AgreementStudy
{
public:
    explicit AgreementStudy(const Codebook& codebook, AgreementOptions options = {});
    ~AgreementStudy();
    AgreementStudy(AgreementStudy&&) noexcept;
    AgreementStudy& operator=(AgreementStudy&&) noexcept;

    void add(const MeasuredArticle& article);

    /// Told how much is done, from 0 to 1; false from it gives up.
    using Progress = std::function<bool(double share)>;
    /// Nothing where @p progress gave up.
    [[nodiscard]] std::optional<AgreementReport> report(const Progress& progress = {}) const;

private:
    class Data;
    std::unique_ptr<Data> m_data;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/agreement.h"

#include <functional>
#include <memory>

namespace app {

/// An article that several coders worked on. The statements are borrowed until add() returns.
struct CodedArticle
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

    void add(const CodedArticle& article);

    /// Told how much is done, from 0 to 1; false from it gives up.
    using Progress = std::function<bool(double share)>;
    /// Nothing where @p progress gave up.
    [[nodiscard]] std::optional<AgreementReport> report(const Progress& progress = {}) const;

private:
    class Data;
    std::unique_ptr<Data> m_data;
};
}

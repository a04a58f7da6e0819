// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace app {

/// The code that was given most often, and its share of all that were given; of places, the share of the text that is
/// marked.
struct Prevalence
{
    std::string code;
    double share = 0;
};

[[nodiscard]] QString subjectName(AgreementSubject subject);
/// "0.71"; a dash where the coefficient does not exist.
[[nodiscard]] QString shortText(const Coefficient& coefficient);
[[nodiscard]] QString shortText(const std::optional<Interval>& interval); ///< "0.65 to 0.77"; empty if absent

/// The figures of a part and of a code, in the order of tables.
struct SliceFigure
{
    std::string_view key; ///< of CSV and JSON
    QString name;
    Coefficient AgreementSlice::* value;
};
[[nodiscard]] std::vector<SliceFigure> sliceFigures();
struct CodeFigure
{
    std::string_view key;
    QString name;
    Coefficient CodeAgreement::* value;
    std::optional<Interval> CodeAgreement::* interval = nullptr; ///< null: this figure has none

    [[nodiscard]] std::optional<Interval> intervalIn(const CodeAgreement& code) const
    {
        return interval ? code.*interval : std::nullopt;
    }
};
[[nodiscard]] std::vector<CodeFigure> codeFigures(
    std::size_t coders); ///< kappa and pi have other names for more than two
/// "0.62 (0.51 to 0.70)": the figure with its interval.
[[nodiscard]] QString cellText(const CodeFigure& figure, const CodeAgreement& code);

/// What people read of a figure: its name, and what its value means here, with the trap that it falls into.
[[nodiscard]] QString figureName(std::string_view key);
[[nodiscard]] QString figureMeaning(const Figure& figure, const Prevalence& prevalence);

/// Said of gamma where articles have too many statements on the same words to be aligned.
[[nodiscard]] QString leftOutOfGamma(int articles);

/// Why the figures on a code may mislead that coders gave so often at so many places, each coder for herself.
[[nodiscard]] QString codeTrap(const std::vector<qint64>& given, const std::vector<qint64>& places);

[[nodiscard]] QString nothingMarked();

/// What was compared, and where the intervals come from, as sentences.
[[nodiscard]] QStringList whatWasCompared(const AgreementReport& report);

/// "– Speakers of 2017-02, 2024-05: nothing was marked." for each figure of a table that does not exist for some of its
/// rows: a dash alone does not say why.
[[nodiscard]] QStringList whyUndefined(const std::vector<AgreementSlice>& slices);
[[nodiscard]] QStringList whyUndefined(const std::vector<CodeAgreement>& codes, AgreementSubject subject);

/// Why an interval is missing beside a figure or code that has a value, where there are intervals at all.
[[nodiscard]] QStringList whyNoInterval(const AgreementReport& report, AgreementSubject subject);

[[nodiscard]] QString sliceName(const AgreementSlice& slice); ///< said where articles have no date
[[nodiscard]] QString confusedName(const std::string& code);  ///< "nothing" where no code was given
[[nodiscard]] QString confusionTitle(const Confusion& confusion);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <string>

namespace app {

/// The report for people: figures with their intervals and what they mean, codes, periods and pairs of coders. Articles
/// one by one and confusions are in the other formats.
[[nodiscard]] std::string agreementText(const AgreementReport& report);

/// All of the report as one object.
[[nodiscard]] std::string agreementJson(const AgreementReport& report);
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <string_view>

namespace app {

// To the system the name of a file is bytes of any kind. Where they are not UTF-8, a QString holds U+FFFD for them, and
// no file goes by that.

/// Nothing where @p path, as the system has it, is UTF-8; else an error with the odd bytes as "\xE9".
[[nodiscard]] Result<> checkUtf8Name(std::string_view path);
/// Why there is no file at @p path, if its name may be one that is not UTF-8.
[[nodiscard]] bool mayBeNoUtf8(QStringView path);
[[nodiscard]] QString notUtf8Reason();
[[nodiscard]] QString notUtf8Remedy();
}

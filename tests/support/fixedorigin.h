// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"

namespace tests {

/// Times and ids that are the same in every run: the clock starts at 2026-09-01T10:00:00Z and moves on by one second at
/// each reading, ids are counted from 1. Copies share their place in both rows.
[[nodiscard]] app::Origin fixedOrigin();
}

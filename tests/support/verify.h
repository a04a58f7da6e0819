// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QtTest>

// Checks that a Result holds a value and, where it does not, fails with the sentence that a person would have read.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified.has_value() ? "" : qPrintable(app::describe(verified.error())));       \
    } while (false)

// Checks that a Result is the error of the given kind.
#define VERIFY_ERROR(result, expectedKind)                                                                             \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(!verified.has_value(), "a value came back where an error was due");                                   \
        QVERIFY2(verified.error().kind == (expectedKind), qPrintable(app::describe(verified.error())));                \
    } while (false)

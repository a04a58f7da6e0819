// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

namespace app {

/// While one exists, Ctrl+C and a request to end are remembered rather than obeyed at once, so that a long work stops
/// where nothing is half done.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] bool isRequested() const;

private:
    using Handler = void (*)(int);
    Handler m_onInterrupt, m_onTerminate;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/interrupt.h"

#include <csignal>

namespace app {

namespace {
volatile std::sig_atomic_t requested = 0;

void remember(int)
{
    requested = 1;
}
}

Interrupt::Interrupt()
{
    requested = 0;
    m_onInterrupt = std::signal(SIGINT, remember);
    m_onTerminate = std::signal(SIGTERM, remember);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_onInterrupt);
    std::signal(SIGTERM, m_onTerminate);
}

bool Interrupt::isRequested() const
{
    return requested != 0;
}
}

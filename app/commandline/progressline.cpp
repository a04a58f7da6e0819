// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/progressline.h"

#include <string>

namespace app {

ProgressLine::ProgressLine(const Streams& streams)
    : m_streams(streams)
{
    m_sinceLast.start();
}

void ProgressLine::update(double share)
{
    constexpr qint64 pause = 1000; // ms
    const int percent = static_cast<int>(100 * share);
    if (percent == m_told || m_sinceLast.elapsed() < pause)
        return;
    m_sinceLast.restart();
    m_told = percent;
    m_streams.err("attribune-cli: " + std::to_string(percent) + " %\n");
}
}

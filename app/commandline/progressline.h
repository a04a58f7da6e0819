// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/streams.h"

#include <QElapsedTimer>

namespace app {

/// Tells on standard error how far a long work is: from its second second on, one line a second, so that what is soon
/// done prints nothing.
class ProgressLine
{
public:
    explicit ProgressLine(const Streams& streams);
    void update(double share); ///< from 0 to 1

private:
    const Streams& m_streams;
    QElapsedTimer m_sinceLast;
    int m_told = -1; ///< per cent
};
}

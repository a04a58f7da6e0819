// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <random>

namespace app {

/// Draws that are the same for a seed on every system, which the distributions of the standard library are not.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }
    /// One of many that start from the same seed: the order in which they are used makes no difference.
    Random(quint64 seed, quint64 number)
        : m_engine(seed + number * 0x9E3779B97F4A7C15ULL) // the golden ratio: neighbours get seeds far apart
    {
    }
    /// From 0 to @p count - 1, each equally likely but for a bias of count / 2^64.
    [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }

private:
    std::mt19937_64 m_engine;
};
}

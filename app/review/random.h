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
    /// From 0 to @p count - 1, each equally likely but for a bias of count / 2^64.
    [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }

private:
    std::mt19937_64 m_engine;
};

/// One of many streams of draws from one seed, each of which can be begun at any time: SplitMix64 (Steele, Lea & Flood
/// 2014, "Fast splittable pseudorandom number generators", fig. 16). To begin with a Mersenne twister costs more than
/// the few hundred draws that are made here.
class RandomStream
{
public:
    RandomStream(quint64 seed, quint64 number)
        : m_state(mixed(seed + mixed(number + gamma)))
    {
    }
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(mixed(m_state += gamma) % count);
    }

private:
    static constexpr quint64 gamma = 0x9E3779B97F4A7C15ULL;
    static constexpr quint64 mixed(quint64 number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
        return number ^ (number >> 31);
    }

    quint64 m_state;
};
}

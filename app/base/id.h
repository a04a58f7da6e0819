// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace app {

/// An identifier that cannot be mixed up with one of another kind. Compared by its UTF-8 bytes.
template<typename Kind>
class Id
{
public:
    Id() = default;
    explicit Id(std::string value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] const std::string& value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_value;
};
}

template<typename Kind>
struct std::hash<app::Id<Kind>>
{
    std::size_t operator()(const app::Id<Kind>& id) const noexcept { return std::hash<std::string>()(id.value()); }
};

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QVariant>

namespace ui {

/// One thing that a person chose or the window remembers, with its type and what holds until then.
template<typename T>
class Setting
{
public:
    constexpr Setting(QLatin1StringView key, T fallback = {})
        : m_key(key)
        , m_fallback(std::move(fallback))
    {
    }
    [[nodiscard]] T value() const
    {
        return QSettings().value(m_key, QVariant::fromValue(m_fallback)).template value<T>();
    }
    void set(const T& value) const { QSettings().setValue(m_key, QVariant::fromValue(value)); }

private:
    QLatin1StringView m_key;
    T m_fallback;
};
}

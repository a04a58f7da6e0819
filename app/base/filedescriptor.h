// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace app {

/// Owns an open file of the system. Failures are in errno, as the system's own calls leave them.
class FileDescriptor
{
public:
    explicit FileDescriptor(int descriptor = -1)
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    /// False if the system reports only now that a write failed, as network drives do.
    bool close();

    [[nodiscard]] bool writeAll(std::string_view bytes) const;
    /// From the start to the end; EFBIG in errno where there are more than @p limit bytes. There is room for a parser's
    /// padding behind them.
    [[nodiscard]] std::optional<std::string> readAll(qint64 limit) const;
    [[nodiscard]] bool sync() const;

private:
    int m_descriptor;
};

/// An error number as a phrase, the same in every locale and translated only where the program is.
[[nodiscard]] QString systemReason(int errorNumber);
/// What a person can do about it.
[[nodiscard]] QString systemRemedy(int errorNumber);
}

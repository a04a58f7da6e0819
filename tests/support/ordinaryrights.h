// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

/// While one of these lives, this thread, and any that it makes, may not read what its rights forbid, even if it is
/// root's: tests run as root in containers, where a locked folder would not be locked.
class OrdinaryRights
{
public:
    OrdinaryRights()
    {
        m_works = ::syscall(SYS_capget, &m_header, m_before) == 0;
        __user_cap_data_struct less[] = {m_before[0], m_before[1]};
        less[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        m_works = m_works && ::syscall(SYS_capset, &m_header, less) == 0;
    }
    ~OrdinaryRights() { ::syscall(SYS_capset, &m_header, m_before); }
    OrdinaryRights(const OrdinaryRights&) = delete;
    OrdinaryRights& operator=(const OrdinaryRights&) = delete;
    [[nodiscard]] bool work() const { return m_works; }

private:
    __user_cap_header_struct m_header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
    bool m_works = false;
};

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/app/base/faults.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tests::faults {

namespace {

struct State
{
    bool armed = false;
    Fault fault;
    std::vector<std::string> unsupported;
    int unsupportedError = 0;
    std::string awaited;
    std::function<void()> action;
    int younger = 0;
    std::vector<std::string> calls;
};
State state;

template<typename Function>
Function* original(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// Counts a call. True: it is to fail, with errno set.
bool fails(const char* name)
{
    if (!state.armed)
        return false;
    if (state.action && state.awaited == name) {
        state.armed = false; // what the other program calls is its own affair
        std::exchange(state.action, nullptr)();
        state.armed = true;
    }
    state.calls.emplace_back(name);
    if (std::ranges::find(state.unsupported, name) != state.unsupported.end()) {
        errno = state.unsupportedError;
        return true;
    }
    const auto number = static_cast<int>(state.calls.size());
    const auto at = static_cast<std::size_t>(state.fault.call);
    const bool isThis = number == state.fault.call;
    const bool isLater = at > 0 && number > state.fault.call && state.calls[at - 1] == name;
    switch (state.fault.effect) {
    case Fault::Effect::Fail: errno = state.fault.errorNumber; return isThis;
    case Fault::Effect::FailAlways: errno = state.fault.errorNumber; return isThis || isLater;
    case Fault::Effect::KillBefore:
        if (isThis)
            ::kill(::getpid(), SIGKILL);
        return false;
    case Fault::Effect::ShortWrite:
    case Fault::Effect::KillAfter: return false;
    }
    return false;
}

bool isAt(Fault::Effect effect)
{
    return state.armed && state.fault.effect == effect && static_cast<int>(state.calls.size()) == state.fault.call;
}

/// Passes on, then ends the process if that is asked for.
template<typename Call>
auto done(Call call)
{
    const auto result = call();
    if (isAt(Fault::Effect::KillAfter))
        ::kill(::getpid(), SIGKILL);
    return result;
}
}

void arm(const Fault& fault, const std::vector<std::string>& unsupported, int unsupportedError)
{
    state = {};
    state.fault = fault;
    state.unsupported = unsupported;
    state.unsupportedError = unsupportedError;
    state.armed = true;
}

void before(const std::string& name, std::function<void()> action)
{
    state.awaited = name;
    state.action = std::move(action);
}

void setYounger(int seconds)
{
    state.younger = seconds;
}

std::vector<std::string> disarm()
{
    state.armed = false;
    return std::move(state.calls);
}
}

using tests::faults::done;
using tests::faults::fails;
using tests::faults::isAt;
using tests::faults::original;
using tests::faults::Fault;

extern "C" {
#pragma GCC visibility push(default)

static mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const call = original<int(const char*, int, ...)>("open");
    return fails("open") ? -1 : done([&] { return call(path, flags, mode); });
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    static auto* const call = original<int(int, const char*, int, ...)>("openat");
    return fails(nameless ? "O_TMPFILE" : "openat") ? -1 : done([&] { return call(folder, path, flags, mode); });
}

ssize_t write(int file, const void* bytes, size_t count)
{
    static auto* const call = original<ssize_t(int, const void*, size_t)>("write");
    if (file <= 2) // the report of the test itself
        return call(file, bytes, count);
    if (fails("write"))
        return -1;
    return done([&] { return call(file, bytes, isAt(Fault::Effect::ShortWrite) && count > 1 ? count / 2 : count); });
}

ssize_t pread(int file, void* bytes, size_t count, off_t offset)
{
    static auto* const call = original<ssize_t(int, void*, size_t, off_t)>("pread");
    return fails("pread") ? -1 : done([&] { return call(file, bytes, count, offset); });
}

int fsync(int file)
{
    static auto* const call = original<int(int)>("fsync");
    return fails("fsync") ? -1 : done([&] { return call(file); });
}

int close(int file)
{
    static auto* const call = original<int(int)>("close");
    if (fails("close")) {
        const int reason = errno;
        call(file); // the descriptor is gone in any case
        errno = reason;
        return -1;
    }
    return done([&] { return call(file); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    static auto* const call = original<int(int, const char*, int, const char*, int)>("linkat");
    return fails("linkat") ? -1 : done([&] { return call(fromFolder, from, toFolder, to, flags); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    static auto* const call = original<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return fails("renameat2") ? -1 : done([&] { return call(fromFolder, from, toFolder, to, flags); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to)
{
    static auto* const call = original<int(int, const char*, int, const char*)>("renameat");
    return fails("renameat") ? -1 : done([&] { return call(fromFolder, from, toFolder, to); });
}

int unlinkat(int folder, const char* path, int flags)
{
    static auto* const call = original<int(int, const char*, int)>("unlinkat");
    return fails("unlinkat") ? -1 : done([&] { return call(folder, path, flags); });
}

int fchmod(int file, mode_t mode)
{
    static auto* const call = original<int(int, mode_t)>("fchmod");
    return fails("fchmod") ? -1 : done([&] { return call(file, mode); });
}

int fchown(int file, uid_t owner, gid_t group)
{
    static auto* const call = original<int(int, uid_t, gid_t)>("fchown");
    return fails("fchown") ? -1 : done([&] { return call(file, owner, group); });
}

int fstat(int file, struct stat* status)
{
    static auto* const call = original<int(int, struct stat*)>("fstat");
    const int result = fails("fstat") ? -1 : done([&] { return call(file, status); });
    if (tests::faults::state.armed)
        status->st_ctim.tv_sec += tests::faults::state.younger;
    return result;
}

#pragma GCC visibility pop
}

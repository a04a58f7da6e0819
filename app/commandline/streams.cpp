// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/streams.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace app {

StandardStreams::StandardStreams()
{
#ifdef SIGPIPE
    // A reader that goes away must not end the program between two tag files.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Result<> StandardStreams::failure()
{
    const int code = errno;
    m_readerIsGone = m_readerIsGone || code == EPIPE;
    return std::unexpected(Error{Error::Kind::NotWritable, u"standard output"_s,
        QString::fromLocal8Bit(std::strerror(code)), u"make room, or write elsewhere"_s});
}

Streams StandardStreams::streams()
{
    return {[this](std::string_view bytes) -> Result<> {
                if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
                    return failure();
                return {};
            },
        [this](std::string_view bytes) {
            if (!m_readerIsGone)
                std::fwrite(bytes.data(), 1, bytes.size(), stderr);
        }};
}

Result<> StandardStreams::finish()
{
    if (m_readerIsGone || std::fflush(stdout) == 0)
        return {};
    const Result<> failed = failure();
    return m_readerIsGone ? Result<>() : failed;
}
}

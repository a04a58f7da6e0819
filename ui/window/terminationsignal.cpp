// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/terminationsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ui {

namespace {

constexpr std::array signalNumbers{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> wakeUp{-1, -1}; // reading end, writing end

/// All that a handler may do safely is to write a byte; the event loop does the rest.
void writeWakeUp(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &byte, 1);
}
}

TerminationSignal::TerminationSignal(QObject* parent)
    : QObject(parent)
{
    Q_ASSERT(wakeUp[0] < 0);
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the program then ends as the system does it by default
    auto* notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakeUp[0], &byte, 1) > 0) { }
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = &writeWakeUp;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers)
        ::sigaction(number, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    for (int& end : wakeUp) {
        ::close(end);
        end = -1;
    }
}
}

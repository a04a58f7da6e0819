// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

/// Makes calls to the system fail inside this program. The calls are defined in faults.cpp under their own names, so
/// the code under test is the one that ships; only when a fault is armed do they do anything but pass on.
namespace tests::faults {

struct Fault
{
    enum class Effect {
        Fail,       ///< with the given errno, once
        FailAlways, ///< from this call on, every call of the same name
        ShortWrite, ///< takes half of the bytes
        KillBefore, ///< the process ends without the call
        KillAfter   ///< the process ends right after it
    };
    int call = 0; ///< which one, counted from 1 over all calls since arm()
    Effect effect = Effect::Fail;
    int errorNumber = 0;
};

/// Starts counting calls, and makes the given one fail; no call with the number 0. The calls that @p unsupported names
/// fail whenever they are made, as on a file system that does not have them.
void arm(const Fault& fault, const std::vector<std::string>& unsupported = {}, int unsupportedError = 0);
inline void armUnsupported(const std::vector<std::string>& names, int errorNumber)
{
    arm({}, names, errorNumber);
}
/// Does something right before the next call of a name: what another program might do in that instant.
void before(const std::string& name, std::function<void()> action);
/// Files that are asked for their status by descriptor seem to be so much younger.
void setYounger(int seconds);
/// Ends all of that. Answers the names of the calls that were made, in order.
std::vector<std::string> disarm();
}

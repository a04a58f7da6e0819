// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/brokensidecar.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <vector>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(BrokenSidecar)
};

/// Where annotations end, as far as brackets tell: behind damage that may be said of what is no annotation.
std::vector<std::size_t> annotationEnds(std::string_view text)
{
    constexpr std::string_view aroundAnnotations = "{{[";
    std::vector<std::size_t> ends;
    std::string open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '"':
            for (++i; i < text.size() && text[i] != '"'; ++i)
                if (text[i] == '\\')
                    ++i;
            break;
        case '{':
        case '[':
            open += text[i];
            if (open.size() > static_cast<std::size_t>(deepestJson))
                return ends;
            break;
        case '}':
        case ']':
            if (open.empty() || (open.back() == '{') != (text[i] == '}'))
                return ends;
            open.pop_back();
            if (text[i] == '}' && open == aroundAnnotations)
                ends.push_back(i + 1);
            break;
        default: break;
        }
    }
    return ends;
}
}

std::optional<Sidecar> parseUpToDamage(const std::string& bytes, const QString& subject)
{
    const std::vector<std::size_t> ends = annotationEnds(bytes);
    const auto readUpTo = [&](std::size_t end) { return parseSidecar(bytes.substr(0, end) + "]}}", subject); };
    // Mostly the end is missing, and all annotations before it are whole. Else the first one that is not is looked for.
    std::optional<Sidecar> read;
    auto first = ends.begin();
    auto last = ends.end();
    for (auto tried = last; first != last; tried = first + (last - first + 1) / 2) {
        if (Result<Sidecar> sidecar = readUpTo(*std::prev(tried))) {
            read = *std::move(sidecar);
            first = tried;
        } else {
            last = std::prev(tried);
        }
    }
    return read;
}

std::optional<BrokenSidecar> readUpToDamage(const QString& path, const Error& error)
{
    if (error.kind != Error::Kind::Malformed)
        return std::nullopt;
    const Result<std::string> bytes = readSidecarBytes(path);
    std::optional<Sidecar> sidecar = bytes ? parseUpToDamage(*bytes, path) : std::nullopt;
    if (!sidecar)
        return std::nullopt;
    Error damage = error;
    //: %1 says what is wrong with a tag file, %2 counts statements, %3 is a coder
    damage.reason = Messages::tr("%1; only the statements of %3 before that count (%2), and what follows is not known")
                        .arg(error.reason, QString::number(sidecar->statements.size()),
                            QString::fromStdString(sidecar->header.coder.id));
    return BrokenSidecar{*std::move(sidecar), std::move(damage)};
}
}

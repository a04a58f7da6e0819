// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreement.h"

namespace app {

std::string_view wordOf(AgreementSubject subject)
{
    switch (subject) {
    case AgreementSubject::Places: return "places";
    case AgreementSubject::Speakers: return "speakers";
    case AgreementSubject::Topics: return "topics";
    case AgreementSubject::Stance: return "stance";
    case AgreementSubject::Manner: return "manner";
    }
    return {};
}
}

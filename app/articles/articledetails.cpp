// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/articledetails.h"

namespace app {

ArticleDetails findDetails(const Text&)
{
    return {};
}
}

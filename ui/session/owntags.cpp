// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/owntags.h"

#include "app/review/placement.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

/// Puts @p after in the place of @p before, if that is still as it was.
template<typename Remark>
bool replace(std::vector<Remark>& remarks, const std::optional<Remark>& before, const std::optional<Remark>& after)
{
    const auto place = before ? std::ranges::find(remarks, before->id, &Remark::id) : remarks.end();
    if (before && (place == remarks.end() || *place != *before))
        return false;
    if (before && after)
        *place = *after;
    else if (before)
        remarks.erase(place);
    else if (after)
        remarks.push_back(*after);
    return true;
}
}

void OwnTags::fill(const app::Sidecar& sidecar, const app::Text& text)
{
    m_header = sidecar.header;
    m_verdicts = sidecar.verdicts;
    m_replies = sidecar.replies;
    std::vector<app::Statement> standing, lost;
    for (const app::Statement& each : sidecar.statements)
        (app::standsThere(each, text) ? standing : lost).push_back(each);
    m_lost.reset(std::move(lost));
    m_statements.reset(std::move(standing));
}

void OwnTags::clear()
{
    fill({}, {});
}

app::Sidecar OwnTags::over(app::Sidecar sidecar) const
{
    sidecar.header = m_header;
    sidecar.statements = m_statements.all();
    std::ranges::copy(m_lost.all(), std::back_inserter(sidecar.statements));
    sidecar.verdicts = m_verdicts;
    sidecar.replies = m_replies;
    return sidecar;
}

const app::Statement* OwnTags::statement(const app::StatementId& id) const
{
    const app::Statement* standing = m_statements.find(id);
    return standing ? standing : m_lost.find(id);
}

bool OwnTags::apply(const app::Edit& edit, const app::Text& text)
{
    const auto listOf = [&](const app::Statement& each) {
        return app::standsThere(each, text) ? &m_statements : &m_lost;
    };
    app::StatementList* from = listOf(edit.before ? *edit.before : *edit.after);
    app::StatementList* to = listOf(edit.after ? *edit.after : *edit.before);
    if (from == to ? !from->apply(edit) : !from->apply({edit.before, std::nullopt}))
        return false;
    if (from != to)
        to->apply({std::nullopt, edit.after});
    return true;
}

bool OwnTags::apply(const app::SidecarHeader& before, const app::SidecarHeader& after)
{
    if (m_header.progress != before.progress || m_header.corrections != before.corrections)
        return false;
    m_header.progress = after.progress;
    m_header.corrections = after.corrections;
    return true;
}

bool OwnTags::apply(const std::optional<app::Verdict>& before, const std::optional<app::Verdict>& after)
{
    return replace(m_verdicts, before, after);
}

bool OwnTags::apply(const std::optional<app::Reply>& before, const std::optional<app::Reply>& after)
{
    return replace(m_replies, before, after);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "ui/reading/paragraphlayout.h"

#include <QCache>

#include <memory>

namespace ui {

/// The blocks of an article laid out on demand; only those last used are kept, so that the cost of a text does not
/// grow with its length. What is handed out stays valid when the cache drops it.
class ParagraphLayouts
{
public:
    using Layout = std::shared_ptr<const ParagraphLayout>;

    ParagraphLayouts();

    void setArticle(const app::Text& text, const app::ArticleDetails& details);
    void setTypography(const Typography& typography);
    void setWidth(int width);

    [[nodiscard]] const app::Text& text() const { return m_blocks.text(); }
    [[nodiscard]] const Blocks& blocks() const { return m_blocks; }
    [[nodiscard]] const Typography& typography() const { return m_typography; }
    [[nodiscard]] Layout at(Block block) const;

private:
    [[nodiscard]] ParagraphRole roleOf(qint64 paragraph) const;
    [[nodiscard]] BlockSetting settingOf(Block block, app::Span span) const;
    [[nodiscard]] int spaceAbove(qint64 paragraph, ParagraphRole role) const;
    [[nodiscard]] bool isRightToLeft(qint64 paragraph) const;

    Blocks m_blocks;
    app::ArticleDetails m_details;
    bool m_blankLinesSeparate = false;
    Typography m_typography;
    int m_width = 1;
    mutable QCache<Block, Layout> m_cache;
};
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

class ArticleView;

/// Makes article views readable for screen readers and braille displays: their text, caret, selection and borders of
/// words, sentences, lines and paragraphs. Once per program; further calls do nothing.
void installArticleAccessibility();

// To be told to whoever listens.
void announceText(ArticleView& view);
void announceCaret(ArticleView& view);
void announceSelection(ArticleView& view);
}

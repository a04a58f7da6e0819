// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <QString>

namespace app {

/// One line of a copied page, with white space at its ends and doubles inside gone. Blank ones are left out.
struct PageLine
{
    explicit PageLine(QString text, Span span = {}, bool isCut = false);

    QString text;
    Span span;  ///< the whole paragraph
    bool isCut; ///< the paragraph is longer than anything a page puts around an article
    int words;  ///< see wordCount()
};

// What a line is, by its own shape. Where it stands is weighed by Page and the searches. Each of these may be wrong
// about a line of the report itself only where that line has the very shape of page furniture, because dimmed words are
// missed.

/// Words as a reader counts them; two Chinese characters make about one.
[[nodiscard]] int wordCount(QStringView text);
/// Running text: ends like a sentence and is longer than a label, or is simply long.
[[nodiscard]] bool isProse(const PageLine& line);
/// Letters mostly of one script, the one that @p sample is written in.
[[nodiscard]] bool sharesScript(QStringView text, QStringView sample);

/// Copyright, terms of use and cookies.
[[nodiscard]] bool isLegalNotice(const PageLine& line);
/// Made of the names of a page's own controls: Share Print Email, 3 min read, Sign up for our newsletter.
[[nodiscard]] bool isControl(const PageLine& line);
/// Points to other articles: Read more: …, READ ALSO, Related articles, Most viewed …
[[nodiscard]] bool isPointer(const PageLine& line);
/// Tags: …, or nothing but #words.
[[nodiscard]] bool isTagList(const PageLine& line);
/// (Reporting by …; Editing by …), 责任编辑：…, or an address to write to.
[[nodiscard]] bool isDeskCredit(const PageLine& line);
/// Opens what readers wrote, or leads back to the top: the article is over.
[[nodiscard]] bool endsArticle(const PageLine& line);
/// Whether one of the words is of those that the names of sections are made of: ASIA PACIFIC.
[[nodiscard]] bool hasWordOfSection(const QString& line);
/// Home / World / Asia: short names with separators.
[[nodiscard]] bool isBreadcrumb(const PageLine& line);

/// Any of those that a line in the middle of the page may be.
[[nodiscard]] bool isFurniture(const PageLine& line);
}

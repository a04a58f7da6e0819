// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/articleaccessible.h"

#include "app/text/boundaries.h"
#include "ui/reading/articleview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace ui {

namespace {

/// No single answer is longer than this, in UTF-16 units: assistive programs ask for whole texts, and a text may be
/// larger than all that they could ever read out.
constexpr int longestAnswer = 1 << 18;

/// Offsets here are UTF-16 units, as the interface has them.
class ArticleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleView* view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // --- selection and caret
    void selection(int index, int* start, int* end) const override
    {
        const app::Span selected = index == 0 ? view().selection() : app::Span{};
        *start = unitAt(selected.start);
        *end = unitAt(selected.end);
    }
    [[nodiscard]] int selectionCount() const override { return view().selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            view().clearSelection();
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            view().select(span(start, end));
    }
    [[nodiscard]] int cursorPosition() const override { return unitAt(view().caret()); }
    void setCursorPosition(int position) override
    {
        const qint64 character = characterAt(position);
        view().select({character, character});
        view().reveal({character, character});
    }

    // --- text
    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int start, int end) const override
    {
        const app::Span wanted = span(start, std::min(end, start > end ? end : start + longestAnswer));
        return view().text().toQString(wanted);
    }
    [[nodiscard]] int characterCount() const override { return int(view().text().utf16Count()); }
    [[nodiscard]] QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        return answer(around(characterAt(offset), type), start, end);
    }
    [[nodiscard]] QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        const qint64 from = around(characterAt(offset), type).start;
        return answer(from > 0 ? around(from - 1, type) : app::Span{}, start, end);
    }
    [[nodiscard]] QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        const qint64 from = around(characterAt(offset), type).end;
        const qint64 count = view().text().characterCount();
        return answer(from < count ? around(from, type) : app::Span{count, count}, start, end);
    }
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override
    {
        // Uniform, as far as this interface can tell it; by paragraphs, so that nobody has to go through it all.
        const app::Span paragraph = around(characterAt(offset), QAccessible::ParagraphBoundary);
        *start = unitAt(paragraph.start);
        *end = unitAt(paragraph.end);
        return {};
    }

    // --- places
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const qint64 character = characterAt(offset);
        const QRect there = view().rectOf({character, app::nextGrapheme(view().text(), character)});
        return there.translated(view().viewport()->mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        const QPoint there = view().viewport()->mapFromGlobal(point);
        return view().viewport()->rect().contains(there) ? unitAt(view().characterAt(there)) : -1;
    }
    void scrollToSubstring(int start, int end) override { view().reveal(span(start, end)); }

private:
    [[nodiscard]] ArticleView& view() const { return *static_cast<ArticleView*>(widget()); }
    [[nodiscard]] int unitAt(qint64 character) const { return int(view().text().utf16At(character)); }
    [[nodiscard]] qint64 characterAt(int unit) const { return view().text().characterAtUtf16(unit); }
    [[nodiscard]] app::Span span(int start, int end) const
    {
        return {characterAt(std::min(start, end)), characterAt(std::max(start, end))};
    }

    [[nodiscard]] app::Span around(qint64 character, QAccessible::TextBoundaryType type) const
    {
        const app::Text& text = view().text();
        switch (type) {
        case QAccessible::CharBoundary: return {character, app::nextGrapheme(text, character)};
        case QAccessible::WordBoundary: return orCharacter(app::wordAt(text, character), character);
        case QAccessible::SentenceBoundary: return orCharacter(app::sentenceAt(text, character), character);
        case QAccessible::LineBoundary: return withLineFeed(view().lineAt(character));
        case QAccessible::ParagraphBoundary: return withLineFeed(text.paragraph(text.paragraphAt(character)));
        case QAccessible::NoBoundary: break;
        }
        return text.all();
    }
    /// Between words and sentences there is what belongs to neither; reading on must get past it.
    [[nodiscard]] app::Span orCharacter(app::Span span, qint64 character) const
    {
        return span.contains(character) ? span : app::Span{character, app::nextGrapheme(view().text(), character)};
    }
    /// A paragraph reaches to the start of the next one, as in all other text views.
    [[nodiscard]] app::Span withLineFeed(app::Span span) const
    {
        const app::Text& text = view().text();
        const bool endsParagraph =
            span.end < text.characterCount() && text.paragraph(text.paragraphAt(span.end)).end == span.end;
        return {span.start, span.end + (endsParagraph ? 1 : 0)};
    }
    QString answer(app::Span span, int* start, int* end) const
    {
        *start = unitAt(span.start);
        *end = std::min(unitAt(span.end), *start + longestAnswer);
        return text(*start, *end);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ArticleView*>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}
}

void installArticleAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceText(ArticleView& view)
{
    QAccessibleEvent event(&view, QAccessible::DocumentReload);
    QAccessible::updateAccessibility(&event);
}

void announceCaret(ArticleView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(&view, int(view.text().utf16At(view.caret())));
    QAccessible::updateAccessibility(&event);
}

void announceSelection(ArticleView& view)
{
    if (!QAccessible::isActive())
        return;
    const app::Span selected = view.selection();
    QAccessibleTextSelectionEvent event(
        &view, int(view.text().utf16At(selected.start)), int(view.text().utf16At(selected.end)));
    event.setCursorPosition(int(view.text().utf16At(view.caret())));
    QAccessible::updateAccessibility(&event);
}
}

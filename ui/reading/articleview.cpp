// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/articleview.h"

#include "app/text/boundaries.h"
#include "ui/reading/articleaccessible.h"
#include "ui/reading/caretmoves.h"
#include "ui/reading/lanelegend.h"
#include "ui/reading/marklayer.h"
#include "ui/reading/markpainter.h"
#include "ui/reading/selectionmimedata.h"
#include "ui/reading/textcolumn.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QAccessible>
#include <QApplication>
#include <QBasicTimer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <array>

namespace ui {

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int zoomStep = 10;
constexpr int wheelStep = 120; ///< eighths of a degree
constexpr auto autoscrollInterval = std::chrono::milliseconds(40);

/// What the mouse selects: set by the number of clicks.
enum class Grain { Character, Word, Sentence };

app::Span joined(app::Span a, app::Span b)
{
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}
}

class ArticleView::Private
{
public:
    explicit Private(ArticleView& view)
        : q(view)
        , legend(new LaneLegend(&view))
    {
    }

    ArticleView& q;
    TextColumn column;
    LaneLegend* legend;

    // --- marks
    MarkLayer own{MarginSide::Left};
    MarkLayer other{MarginSide::Right};
    app::StatementId current;
    std::vector<app::Span> placeInHand;
    std::vector<app::Span> differing; ///< sorted; they do not overlap

    // --- caret and selection
    CaretPlace caret;
    qint64 fixedEnd = 0; ///< of the selection; the caret is the other end
    std::optional<double> goalX;
    QBasicTimer blink;
    bool caretIsOn = false;

    // --- mouse
    Grain grain = Grain::Character;
    app::Span dragOrigin; ///< what the press selected; a drag adds to it
    bool dragging = false;
    bool moved = false;
    QPoint lastPoint;
    QPoint lastDoubleClick;
    QElapsedTimer sinceDoubleClick;
    QBasicTimer autoscroll;
    int wheelZoom = 0; ///< turned, but not yet a whole step

    bool settingBars = false;

    // --- marks
    [[nodiscard]] std::array<MarkLayer*, 2> layers() { return {&own, &other}; }
    [[nodiscard]] std::vector<app::StatementId> statementsAt(qint64 character) const; ///< the shortest one first
    [[nodiscard]] app::StatementId inMarginAt(QPoint point);
    void activateAt(QPoint point);

    // --- places
    void placeChanged();
    void placeLegend();
    void syncScrollBar();
    void keepInView(CaretPlace place);
    [[nodiscard]] app::Span selection() const
    {
        return {std::min(fixedEnd, caret.character), std::max(fixedEnd, caret.character)};
    }
    void setSelection(qint64 fixed, CaretPlace end);
    [[nodiscard]] app::Span grainAt(CaretPlace place) const;
    void dragTo(QPoint point);
    void offerSelection() const;
    void restartBlinking();
    void moveCaret(CaretKey key);
    void changeZoom(int percent);

    void paint(QPainter& painter, const QRect& exposed);
    void paintSelection(QPainter& painter) const;
    void paintPlaces(QPainter& painter) const; ///< outlines and underlines
};

namespace {
/// So many blank lines in a row still belong to the words beside them.
constexpr qint64 widestGap = 40;

/// The sentence at a place or, in the gap between two paragraphs, the one before it: who clicks below a paragraph means
/// that paragraph.
app::Span nearestSentence(const app::Text& text, qint64 place)
{
    if (const app::Span here = app::sentenceAt(text, place); !here.isEmpty())
        return here;
    const qint64 gap = text.paragraphAt(place);
    for (qint64 distance = 1; distance <= widestGap; ++distance) {
        for (const qint64 paragraph : {gap - distance, gap + distance}) {
            if (paragraph < 0 || paragraph >= text.paragraphCount())
                continue;
            const app::Span words = app::trimmed(text, text.paragraph(paragraph));
            if (!words.isEmpty())
                return app::sentenceAt(text, paragraph < gap ? words.end - 1 : words.start);
        }
    }
    return {};
}
}

// --- marks ------------------------------------------------------------------------------------------------------

std::vector<app::StatementId> ArticleView::Private::statementsAt(qint64 character) const
{
    std::vector<app::StatementId> ids = own.statementsAt(character);
    std::ranges::copy(other.statementsAt(character), std::back_inserter(ids));
    return ids;
}

app::StatementId ArticleView::Private::inMarginAt(QPoint point)
{
    for (MarkLayer* layer : layers()) {
        layer->find(column);
        if (const app::StatementId id = layer->inMarginAt(column, point); !id.isEmpty())
            return id;
    }
    return {};
}

void ArticleView::Private::activateAt(QPoint point)
{
    if (const app::StatementId id = inMarginAt(point); !id.isEmpty()) {
        emit q.statementActivated(id);
        return;
    }
    const std::optional<qint64> character = column.characterUnder(point);
    const std::vector<app::StatementId> here = character ? statementsAt(*character) : std::vector<app::StatementId>();
    if (here.empty()) {
        emit q.statementActivated({});
        return;
    }
    const auto inHand = std::ranges::find(here, current);
    const bool goesRound = inHand == here.end() || inHand + 1 == here.end();
    emit q.statementActivated(goesRound ? here.front() : *(inHand + 1));
}

// --- places -----------------------------------------------------------------------------------------------------

void ArticleView::Private::placeChanged()
{
    for (MarkLayer* layer : layers())
        layer->forgetPlaces();
    syncScrollBar();
    q.viewport()->update();
}

/// The text gives way to the names above its lanes.
void ArticleView::Private::placeLegend()
{
    const int height = legend->arrange(column);
    q.setViewportMargins(0, height, 0, 0);
    const QRect text = q.viewport()->geometry();
    legend->setGeometry(text.left(), text.top() - height, text.width(), height);
    legend->setVisible(height > 0);
}

void ArticleView::Private::syncScrollBar()
{
    QScrollBar* bar = q.verticalScrollBar();
    // A thumb that somebody holds stays under the finger, whatever the estimate says.
    if (bar->isSliderDown())
        return;
    settingBars = true;
    const int pitch = column.typography().linePitch(ParagraphRole::Body);
    bar->setPageStep(std::max(pitch, column.viewport().height() - pitch));
    bar->setSingleStep(pitch);
    bar->setRange(0, column.maximum());
    bar->setValue(column.value());
    settingBars = false;
}

void ArticleView::Private::keepInView(CaretPlace place)
{
    const QRect rect = column.caretRect(place);
    const TextColumn::LinePlace line = column.lineOf(place);
    const int pitch = line.layout->linePitch();
    const int top = rect.center().y() - pitch / 2;
    const int height = column.viewport().height();
    const int air = std::min(pitch, height / 8);
    // With the first and the last line, as much of the margin beyond them as there is.
    if (top < 0)
        column.scrollTo(place.character, column.lineAbove(line) ? air : height);
    else if (top + pitch > height)
        column.scrollTo(place.character, column.lineBelow(line) ? height - pitch - air : -height);
    else
        return;
    placeChanged();
}

void ArticleView::Private::setSelection(qint64 fixed, CaretPlace end)
{
    const app::Span before = selection();
    const CaretPlace caretBefore = caret;
    fixedEnd = fixed;
    caret = end;
    restartBlinking();
    q.viewport()->update();
    const app::Span now = selection();
    if (now != before) {
        emit q.selectionChanged(now);
        announceSelection(q);
    }
    if (caret != caretBefore)
        announceCaret(q);
}

app::Span ArticleView::Private::grainAt(CaretPlace place) const
{
    switch (grain) {
    case Grain::Word: return app::wordAt(column.text(), place.character);
    case Grain::Sentence: return app::sentenceAt(column.text(), place.character);
    case Grain::Character: break;
    }
    return {place.character, place.character};
}

void ArticleView::Private::dragTo(QPoint point)
{
    const CaretPlace place = column.caretAt(point);
    if (grain == Grain::Character) {
        setSelection(dragOrigin.start, place);
        return;
    }
    const app::Span here = grainAt(place);
    const app::Span all = here.isEmpty() ? dragOrigin : joined(dragOrigin, here);
    if (here.start < dragOrigin.start)
        setSelection(all.end, {all.start, false});
    else
        setSelection(all.start, {all.end, true});
}

void ArticleView::Private::offerSelection() const
{
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !selection().isEmpty())
        clipboard->setMimeData(new SelectionMimeData(column.text(), selection()), QClipboard::Selection);
}

void ArticleView::Private::restartBlinking()
{
    caretIsOn = q.hasFocus();
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (caretIsOn && time > 1)
        blink.start(time / 2, &q);
    else
        blink.stop();
}

void ArticleView::Private::moveCaret(CaretKey key)
{
    const app::Span selected = selection();
    CaretPlace from = caret;
    if (!key.selects && !selected.isEmpty() && (key.move == CaretMove::Left || key.move == CaretMove::Right)) {
        // The first step out of a selection goes to its end on that side.
        const bool forward = (key.move == CaretMove::Right) != column.lineOf(caret).layout->isRightToLeft();
        setSelection(forward ? selected.end : selected.start, {forward ? selected.end : selected.start, false});
        goalX.reset();
        keepInView(caret);
        return;
    }
    if (isVertical(key.move) && !goalX) {
        const TextColumn::LinePlace line = column.lineOf(from);
        goalX = line.layout->caretX(line.line, from.character);
    } else if (!isVertical(key.move)) {
        goalX.reset();
    }
    const std::vector<app::StatementId> before = statementsAt(from.character);
    const CaretPlace place = ui::moved(column, from, key.move, goalX.value_or(0));
    setSelection(key.selects ? fixedEnd : place.character, place);
    keepInView(caret);
    if (key.selects) {
        offerSelection();
        return;
    }
    // The statement in hand follows a caret that enters or leaves one; elsewhere it stays in hand.
    const std::vector<app::StatementId> now = statementsAt(caret.character);
    if (now != before && std::ranges::find(now, current) == now.end())
        emit q.statementActivated(now.empty() ? app::StatementId() : now.front());
}

void ArticleView::Private::changeZoom(int percent)
{
    const int before = q.zoom();
    q.setZoom(percent);
    if (q.zoom() != before)
        emit q.zoomChanged(q.zoom());
}

// --- painting ---------------------------------------------------------------------------------------------------

void ArticleView::Private::paintSelection(QPainter& painter) const
{
    const app::Span selected = selection();
    if (selected.isEmpty())
        return;
    const double breakWidth = column.typography().scaled(5);
    for (const TextColumn::VisibleBlock& shown : column.visible()) {
        const ParagraphLayout& layout = *shown.layout;
        if (selected.end < layout.span().start || selected.start > layout.span().end)
            continue;
        const int last = layout.lineOf(selected.end);
        for (int line = layout.lineOf(selected.start); line <= last; ++line) {
            const int top = shown.top + layout.lineTop(line);
            for (const Stretch& words : layout.stretches(line, selected))
                painter.fillRect(QRectF(column.left() + words.left, top, words.right - words.left, layout.linePitch()),
                    theme().selectedWords);
        }
        // A selected line feed shows, so that one can see what a copy will contain.
        const qint64 end = layout.span().end;
        const bool endsParagraph = column.text().paragraph(layout.block().paragraph).end == end;
        if (endsParagraph && selected.start <= end && selected.end > end) {
            const int line = layout.lineCount() - 1;
            const double x = column.left() + layout.caretX(line, end) - (layout.isRightToLeft() ? breakWidth : 0);
            painter.fillRect(
                QRectF(x, shown.top + layout.lineTop(line), breakWidth, layout.linePitch()), theme().selectedWords);
        }
    }
}

void ArticleView::Private::paintPlaces(QPainter& painter) const
{
    for (const MarkInView& mark : own.marks()) {
        if (mark.statement->id == current)
            paintOutline(painter, mark);
    }
    std::vector<QRectF> words;
    for (const app::Span span : placeInHand)
        std::ranges::copy(column.wordsOf(span), std::back_inserter(words));
    if (!words.empty())
        paintOutline(painter, words, theme().accent);
    const app::Span visible = column.visibleSpan();
    const auto first = std::ranges::lower_bound(differing, visible.start, {}, &app::Span::end);
    for (auto span = first; span != differing.end() && span->start < visible.end; ++span)
        paintUnderlines(painter, column.wordsOf(*span));
}

void ArticleView::Private::paint(QPainter& painter, const QRect& exposed)
{
    painter.fillRect(exposed, theme().paper);
    if (q.text().isEmpty())
        return;
    for (MarkLayer* layer : layers())
        layer->find(column);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTints(painter, own.marks());
    paintSelection(painter);
    paintPlaces(painter);
    for (const TextColumn::VisibleBlock& shown : column.visible()) {
        const bool isSoft =
            shown.layout->role() == ParagraphRole::Head || shown.layout->role() == ParagraphRole::Furniture;
        const bool isSelected = !selection().isEmpty() && selection().overlaps(shown.layout->span());
        painter.setPen(isSoft && !isSelected ? theme().softInk : theme().ink);
        shown.layout->draw(painter, QPointF(column.left(), shown.top), exposed);
    }
    if (exposed.left() < column.left() || exposed.right() > column.left() + column.width()) {
        for (const MarkLayer* layer : layers()) {
            paintBars(painter, column, layer->side(), layer->marks());
            paintLabels(painter, column.typography().nameFont(), layer->labels());
        }
    }
    if (caretIsOn)
        painter.fillRect(column.caretRect(caret), theme().ink);
}

// --- the view ---------------------------------------------------------------------------------------------------

ArticleView::ArticleView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this))
{
    installArticleAccessibility();
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &ArticleView::refreshMarks);
    for (MarkLayer* layer : d->layers())
        connect(layer, &MarkLayer::changed, this, [this](app::Span where) {
            if (where.overlaps(d->column.visibleSpan()))
                viewport()->update();
        });
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const app::Text& text, const app::ArticleDetails& details)
{
    d->column.setArticle(text, details);
    d->goalX.reset();
    d->dragging = false;
    d->autoscroll.stop();
    d->setSelection(0, {});
    d->placeChanged();
    announceText(*this);
}

void ArticleView::setDetails(const app::ArticleDetails& details)
{
    d->column.setDetails(details);
    d->placeChanged();
}

void ArticleView::clear()
{
    setArticle({}, {});
}

const app::Text& ArticleView::text() const
{
    return d->column.text();
}

void ArticleView::setStatements(app::StatementList* statements)
{
    d->own.setStatements(statements);
}

void ArticleView::setOtherStatements(app::StatementList* statements)
{
    d->other.setStatements(statements);
    d->column.setRoomAtRight(statements);
    d->placeLegend();
    d->placeChanged();
}

void ArticleView::setLaneNames(const QStringList& coders)
{
    d->legend->setNames(coders);
    d->placeLegend();
}

void ArticleView::setMarkStyle(const std::function<MarkStyle(const app::Statement&)>& style)
{
    for (MarkLayer* layer : d->layers())
        layer->setStyle(style);
}

void ArticleView::refreshMarks()
{
    for (MarkLayer* layer : d->layers())
        layer->refresh();
}

void ArticleView::setCurrentStatement(const app::StatementId& id)
{
    d->current = id;
    d->own.setCurrent(id);
}

void ArticleView::setPlaceInHand(std::vector<app::Span> spans)
{
    d->placeInHand = std::move(spans);
    viewport()->update();
}

void ArticleView::setDifferingWords(std::vector<app::Span> spans)
{
    d->differing = std::move(spans);
    viewport()->update();
}

void ArticleView::reveal(app::Span span)
{
    const QRect rect = rectOf(span);
    const int height = viewport()->height();
    if (rect.top() >= 0 && rect.bottom() < height)
        return;
    // Enough of what leads up to it to understand it; all of it if it fits.
    d->column.scrollTo(span.start, height / 4);
    d->placeChanged();
}

app::Span ArticleView::selection() const
{
    return d->selection();
}

qint64 ArticleView::caret() const
{
    return d->caret.character;
}

void ArticleView::select(app::Span span)
{
    const app::Span snapped = app::snapToGraphemes(text(), span);
    d->goalX.reset();
    d->setSelection(snapped.start, {snapped.end, !snapped.isEmpty()});
    d->offerSelection();
}

void ArticleView::clearSelection()
{
    d->setSelection(d->caret.character, d->caret);
}

void ArticleView::selectSentence()
{
    const app::Span selected = selection();
    const app::Span sentence = nearestSentence(text(), selected.start);
    if (sentence.isEmpty())
        return;
    const app::Span paragraph = app::trimmed(text(), text().paragraph(text().paragraphAt(sentence.start)));
    select(selected == sentence || selected == paragraph ? paragraph : sentence);
    reveal(selection());
}

void ArticleView::copy() const
{
    if (!selection().isEmpty())
        QApplication::clipboard()->setText(text().toQString(selection()));
}

int ArticleView::zoom() const
{
    return d->column.typography().zoom();
}

void ArticleView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == this->zoom())
        return;
    d->column.setZoom(zoom);
    d->goalX.reset();
    d->placeLegend();
    d->placeChanged();
}

qint64 ArticleView::topCharacter() const
{
    return d->column.topCharacter();
}

void ArticleView::scrollToCharacter(qint64 character)
{
    const TextColumn::LinePlace line = d->column.lineOf({character, false});
    d->column.scrollTo(character, line.line == 0 ? line.layout->lineTop(0) : 0);
    d->placeChanged();
}

QRect ArticleView::rectOf(app::Span span) const
{
    const TextColumn& column = d->column;
    const TextColumn::LinePlace first = column.lineOf({span.start, false});
    const TextColumn::LinePlace last = column.lineOf({span.end, !span.isEmpty()});
    const int top = column.topOf(first);
    const int bottom = std::max(top, column.topOf(last)) + last.layout->linePitch();
    if (first.layout != last.layout || first.line != last.line)
        return {column.left(), top, column.width(), bottom - top};
    const std::vector<Stretch> words = first.layout->stretches(first.line, span);
    const double caret = first.layout->caretX(first.line, span.start);
    const double left = words.empty() ? caret : words.front().left;
    const double right = words.empty() ? caret + 1 : words.back().right;
    return QRectF(column.left() + left, top, right - left, bottom - top).toAlignedRect();
}

qint64 ArticleView::characterAt(QPoint point) const
{
    return d->column.caretAt(point).character;
}

app::Span ArticleView::lineAt(qint64 character) const
{
    const TextColumn::LinePlace line = d->column.lineOf({character, false});
    return line.layout->lineSpan(line.line);
}

// --- events -----------------------------------------------------------------------------------------------------

void ArticleView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void ArticleView::resizeEvent(QResizeEvent*)
{
    d->column.resize(viewport()->size());
    d->placeLegend();
    d->placeChanged();
}

void ArticleView::scrollContentsBy(int, int dy)
{
    if (d->settingBars)
        return;
    // Small steps are exact; the length of the text is only estimated, so a drag of the thumb aims at the estimate.
    const bool isStep = !verticalScrollBar()->isSliderDown() && std::abs(dy) <= 2 * viewport()->height();
    if (isStep)
        d->column.scrollBy(-dy);
    else
        d->column.setValue(verticalScrollBar()->value());
    d->placeChanged();
}

void ArticleView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->wheelZoom += event->angleDelta().y();
        const int steps = d->wheelZoom / wheelStep;
        d->wheelZoom -= steps * wheelStep;
        d->changeZoom(zoom() + steps * zoomStep);
        return;
    }
    const int line = d->column.typography().linePitch(ParagraphRole::Body);
    const int pixels = event->pixelDelta().isNull()
        ? event->angleDelta().y() * QApplication::wheelScrollLines() * line / wheelStep
        : event->pixelDelta().y();
    if (pixels == 0)
        return;
    d->column.scrollBy(-pixels);
    d->placeChanged();
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<CaretKey> key = caretKey(*event)) {
        d->moveCaret(*key);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        d->goalX.reset();
        d->setSelection(0, {text().characterCount(), false});
        d->offerSelection();
    } else if (event->matches(QKeySequence::ZoomIn)
        || event->keyCombination() == (Qt::ControlModifier | Qt::Key_Equal)) {
        d->changeZoom(zoom() + zoomStep);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        d->changeZoom(zoom() - zoomStep);
    } else if (event->keyCombination() == (Qt::ControlModifier | Qt::Key_0)) {
        d->changeZoom(100);
    } else {
        event->ignore(); // the window's: tagging works by letters and digits
        return;
    }
    event->accept();
}

void ArticleView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPoint point = event->position().toPoint();
    d->goalX.reset();
    d->lastPoint = point;
    d->dragging = true;
    d->moved = false;

    const bool isThird = d->sinceDoubleClick.isValid()
        && d->sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (point - d->lastDoubleClick).manhattanLength() < QApplication::startDragDistance();
    d->sinceDoubleClick.invalidate();
    d->grain = isThird ? Grain::Sentence : Grain::Character;

    const CaretPlace place = d->column.caretAt(point);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        d->dragOrigin = {d->fixedEnd, d->fixedEnd};
        d->moved = true;
        d->setSelection(d->fixedEnd, place);
        return;
    }
    d->dragOrigin = d->grainAt(place);
    if (isThird && !d->dragOrigin.isEmpty()) {
        d->moved = true;
        d->setSelection(d->dragOrigin.start, {d->dragOrigin.end, true});
    } else {
        d->dragOrigin = {place.character, place.character};
        d->setSelection(place.character, place);
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    d->lastDoubleClick = event->position().toPoint();
    d->sinceDoubleClick.start();
    d->grain = Grain::Word;
    d->dragging = true;
    d->moved = true; // no click on a mark either
    d->dragOrigin = d->grainAt(
        {d->column.characterUnder(d->lastDoubleClick).value_or(d->column.caretAt(d->lastDoubleClick).character),
            false});
    d->setSelection(d->dragOrigin.start, {d->dragOrigin.end, true});
}

void ArticleView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!d->dragging) {
        const bool isMargin =
            point.x() < d->column.left() || (d->other.isShown() && point.x() > d->column.left() + d->column.width());
        viewport()->setCursor(
            isMargin ? (d->inMarginAt(point).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor) : Qt::IBeamCursor);
        return;
    }
    if (!d->moved && (point - d->lastPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    d->moved = true;
    d->lastPoint = point;
    d->dragTo(point);
    if (point.y() < 0 || point.y() >= viewport()->height())
        d->autoscroll.start(autoscrollInterval, this);
    else
        d->autoscroll.stop();
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->dragging)
        return;
    d->dragging = false;
    d->autoscroll.stop();
    d->offerSelection();
    if (!d->moved)
        d->activateAt(event->position().toPoint());
}

void ArticleView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == d->blink.timerId()) {
        d->caretIsOn = !d->caretIsOn;
        viewport()->update(d->column.caretRect(d->caret));
    } else if (event->timerId() == d->autoscroll.timerId()) {
        const int beyond = d->lastPoint.y() < 0 ? d->lastPoint.y() : d->lastPoint.y() - viewport()->height() + 1;
        d->column.scrollBy(std::clamp(beyond, -200, 200)); // the further out, the faster
        d->placeChanged();
        d->dragTo({d->lastPoint.x(), std::clamp(d->lastPoint.y(), 0, viewport()->height() - 1)});
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void ArticleView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->restartBlinking();
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->restartBlinking();
    viewport()->update();
}

bool ArticleView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (MarkLayer* layer : d->layers()) {
        layer->find(d->column);
        for (const MarginLabel& label : layer->labels()) {
            if (label.box.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), toolTipText(label.full), viewport(), label.box);
                return true;
            }
        }
        // Not every bar has room for its name beside it.
        if (const QString name = layer->nameOf(layer->inMarginAt(d->column, help->pos())); !name.isEmpty()) {
            QToolTip::showText(help->globalPos(), toolTipText(name), viewport());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}
}

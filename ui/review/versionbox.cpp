// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/versionbox.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/statements/statementchanges.h"
#include "ui/statements/statementwords.h"
#include "ui/support/chip.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dotSize = 8;
constexpr int dotRoom = dotSize + 6;
constexpr int inset = 6;
constexpr int keyGap = 4;
constexpr double chosenLine = 2;
constexpr std::size_t mostOfQuote = 20'000;
constexpr qsizetype mostOfEnds = 34; ///< characters at the start and at the end of a quote

/// The first and the last words: where a statement begins and ends is what differs.
QString endsOf(const app::Statement& statement)
{
    QString quote = quoteOf(statement, mostOfQuote);
    if (quote.size() <= 2 * mostOfEnds)
        return quote;
    const qsizetype head = std::max(quote.lastIndexOf(u' ', mostOfEnds), mostOfEnds / 2);
    const qsizetype gap = quote.indexOf(u' ', quote.size() - mostOfEnds);
    const qsizetype tail = gap < 0 ? quote.size() - mostOfEnds / 2 : gap + 1;
    return quote.first(head) + u" … "_s + quote.sliced(tail);
}

/// A value of a version; one that the other version does not have stands on a tint, in bold.
class ValueLine : public PlainLabel
{
public:
    ValueLine(const QString& text, bool differs, const QColor& dot, QWidget* parent)
        : PlainLabel(text, Tone::Ink, parent)
        , m_dot(dot)
        , m_differs(differs)
    {
        setWordWrap(true);
        setContentsMargins(inset + (dot.isValid() ? dotRoom : 0), 1, inset, 1);
        QFont own = font();
        own.setWeight(differs ? QFont::DemiBold : QFont::Normal);
        setFont(own);
        //: For screen readers: a value of a statement that the other coder's version does not have
        setAccessibleName(differs ? VersionBox::tr("%1 (differs)").arg(text) : text);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_differs) {
            painter.setBrush(theme().tint(theme().careful));
            painter.drawRoundedRect(rect(), 4, 4);
        }
        if (m_dot.isValid()) {
            painter.setBrush(m_dot);
            painter.drawEllipse(QRectF(inset, 1 + (fontMetrics().height() - dotSize) / 2.0, dotSize, dotSize));
        }
        painter.end();
        PlainLabel::paintEvent(event);
    }

private:
    QColor m_dot;
    bool m_differs;
};
}

VersionBox::VersionBox(QWidget* parent)
    : QFrame(parent)
    , m_name(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_lines(new QVBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 6, 6, 8);
    rows->setSpacing(3);
    m_name->setContentsMargins(inset, 0, inset, 0);
    m_name->setWordWrap(true);
    rows->addWidget(m_name);
    m_lines->setSpacing(2);
    rows->addLayout(m_lines);
    rows->addStretch();
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

QString VersionBox::name() const
{
    return m_name->text();
}

void VersionBox::addLine(const QString& text, bool differs, const QColor& dot)
{
    auto* line = new ValueLine(text, differs, dot, this);
    m_lines->addWidget(line);
    line->QWidget::show();
}

void VersionBox::showChoice(bool isChosen, const QString& key)
{
    m_isChosen = isChosen;
    m_key = key;
    const int room = key.isEmpty() ? 0 : KeyCap::sizeOf(key).width() + keyGap;
    m_name->setContentsMargins(inset, 0, inset + room, 0);
    QFont font = smallFont();
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    m_name->setFont(font);
    m_name->setTone(isChosen ? PlainLabel::Tone::Ink : PlainLabel::Tone::Soft);
    //: For screen readers: %1 is the name of the version that is chosen
    setAccessibleName(isChosen ? tr("%1 (chosen)").arg(m_name->text()) : m_name->text());
    update();
}

void VersionBox::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_key.isEmpty())
        emit clicked();
    QFrame::mousePressEvent(event);
}

void VersionBox::show(const ReviewSession::Version& version, const std::vector<ReviewSession::Version>& all,
    app::Differences differences, const app::Codebook& codebook)
{
    m_name->setText(version.name);
    setAccessibleName(version.name);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (version.statements.empty()) {
        constexpr std::size_t pair = 2;
        addLine(!differences.testFlag(app::Difference::NotComparable) ? tr("Not marked")
                //: Review: the coder's tag file is damaged, or the words are not in this version of the article
                : all.size() == pair ? tr("Not known")
                                     : tr("Not marked, as far as is known"),
            false);
        return;
    }
    const bool isAlone = std::ranges::all_of(all,
        [&](const ReviewSession::Version& other) { return other.coder == version.coder || other.statements.empty(); });
    const auto othersHave = [&](auto has) {
        return std::ranges::all_of(all, [&](const ReviewSession::Version& other) {
            return other.statements.empty()
                || std::ranges::any_of(
                    other.statements, [&](const app::Statement* statement) { return has(*statement); });
        });
    };
    for (const app::Statement* statement : version.statements) {
        if (statement != version.statements.front())
            m_lines->addSpacing(8);
        for (const app::SpokenBy& speaker : statement->speakers)
            addLine(app::toQString(speaker.name),
                !othersHave([&](const app::Statement& s) { return findSpeaker(s, speaker.name, codebook) != nullptr; }),
                speakerColour(codebook, speaker.name));
        if (statement->speakers.empty())
            addLine(tr("No speaker"), !othersHave([](const app::Statement& s) { return s.speakers.empty(); }));
        for (const app::AboutTopic& topic : statement->topics)
            addLine(topicWithStance(topic), !othersHave([&](const app::Statement& s) {
                const app::AboutTopic* same = findTopic(s, topic.name, codebook);
                return same && same->stance == topic.stance;
            }),
                topicColour(codebook, topic.name));
        if (statement->topics.empty())
            addLine(tr("No topic"), !othersHave([](const app::Statement& s) { return s.topics.empty(); }));
        const bool differsInManner =
            !othersHave([&](const app::Statement& s) { return s.manner == statement->manner; });
        if (statement->manner != app::Manner::Unstated || differsInManner)
            //: How somebody spoke: direct, indirect, mixed, not stated
            addLine(tr("Manner: %1").arg(mannerName(statement->manner)), differsInManner);
        const bool differsInBorders =
            differences & (app::Differences(app::Difference::Borders) | app::Difference::Split);
        if (differsInBorders || isAlone)
            //: Words of a statement, in quotation marks
            addLine(tr("“%1”").arg(endsOf(*statement)), differsInBorders);
        if (!statement->note.empty())
            addLine(tr("Note: %1").arg(app::toQString(statement->note)), false);
    }
}

void VersionBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The area that scrolls both boxes has the focus: the boxes are all that is seen of it.
    const QWidget* focus = QApplication::focusWidget();
    painter.setPen(focus && focus != window() && focus->isAncestorOf(this) ? theme().accent : theme().line);
    painter.setBrush(theme().window);
    if (m_isChosen)
        painter.setPen(QPen(theme().accent, chosenLine));
    const double line = painter.pen().widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), 6, 6);
    if (!m_key.isEmpty()) {
        const QSize key = KeyCap::sizeOf(m_key);
        KeyCap::paint(&painter, {QPoint(width() - inset - key.width(), inset), key}, m_key);
    }
}
}

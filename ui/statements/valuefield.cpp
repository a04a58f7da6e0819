// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/valuefield.h"

#include "app/base/utf8.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QComboBox>
#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fieldHeight = 28;
constexpr int inset = 6;      ///< from the field's outline to its text
constexpr int textMargin = 2; ///< from the editor to its text, as a line of text has it
constexpr int noteMargin = 4; ///< above and below a note
constexpr int mostNoteLines = 6;

QPalette clearPalette(const QWidget* widget)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    return palette;
}

/// One that somebody writes in.
template<typename Editor>
class WrittenField : public ValueField
{
public:
    void setReadOnly(bool readOnly) override
    {
        m_edit->setReadOnly(readOnly);
        invite();
    }
    void setPlaceholder(const QString& text) override
    {
        m_placeholder = text;
        invite();
    }

protected:
    WrittenField(Editor* edit, QWidget* parent)
        : ValueField(parent, edit)
        , m_edit(edit)
    {
        m_edit->setPalette(clearPalette(m_edit));
    }

    Editor* m_edit;
    QString m_value; ///< as it was last shown or announced

private:
    void invite() { m_edit->setPlaceholderText(m_edit->isReadOnly() ? QString() : m_placeholder); }

    QString m_placeholder;
};

/// A line of text, a number or a date.
class LineField : public WrittenField<QLineEdit>
{
public:
    LineField(Kind kind, QWidget* parent)
        : LineField(kind, new QLineEdit, parent)
    {
    }

    void show(const QString& value) override
    {
        if (m_edit->hasFocus() && m_edit->isModified())
            return;
        m_value = value;
        showFault(false); // of what was typed for another statement
        setText(m_edit->hasFocus() ? value : shown(value));
    }

    void commit() override
    {
        if (!m_edit->isModified())
            return;
        const QString typed = m_edit->text().simplified();
        const QString value = typed.isEmpty() ? typed : valueOf(typed);
        if (!typed.isEmpty() && value.isEmpty()) {
            showFault(true); // stays as typed, so that it can be put right; the statement keeps what it had
            return;
        }
        m_edit->setModified(false);
        showFault(false);
        if (value == m_value)
            return;
        m_value = value;
        emit edited(value);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_edit && event->type() == QEvent::FocusIn && !m_edit->isModified())
            setText(m_value);
        if (watched == m_edit && event->type() == QEvent::FocusOut) {
            commit();
            if (!m_edit->isModified())
                setText(shown(m_value));
        }
        if (watched == m_edit && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape) {
                showFault(false);
                setText(m_value);
                emit finished();
                return true;
            }
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                commit();
                if (!m_edit->isModified())
                    emit finished();
                return true;
            }
        }
        return ValueField::eventFilter(watched, event);
    }

private:
    LineField(Kind kind, QLineEdit* line, QWidget* parent)
        : WrittenField(line, parent)
        , m_kind(kind)
    {
        m_edit->setFrame(false);
        setFixedHeight(fieldHeight);
    }

    void setText(const QString& text)
    {
        if (m_edit->text() != text)
            m_edit->setText(text);
        m_edit->setModified(false);
        m_edit->setCursorPosition(0);
        m_edit->setToolTip(text.size() > 40 ? toolTipText(text) : QString());
    }

    [[nodiscard]] QString shown(const QString& value) const { return m_kind == Kind::Date ? shownDate(value) : value; }

    [[nodiscard]] QString valueOf(const QString& typed) const
    {
        if (m_kind == Kind::Date)
            return isoDate(typed);
        if (m_kind == Kind::Number) {
            bool isNumber = false;
            // Kept as typed where it is a number in the form of the file; "1,5" of another language is brought to it.
            std::ignore = QLocale::c().toDouble(typed, &isNumber);
            if (isNumber)
                return typed;
            const double number = QLocale().toDouble(typed, &isNumber);
            return isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : QString();
        }
        return typed;
    }

    void showFault(bool fault)
    {
        QPalette palette = m_edit->palette();
        palette.setColor(QPalette::Text, fault ? theme().bad : theme().ink);
        m_edit->setPalette(palette);
        const QString remedy = m_kind == Kind::Date ? ValueField::tr("Write a date as 2017-07-03.")
                                                    : ValueField::tr("Write a number, such as 12.5.");
        m_edit->setToolTip(fault ? remedy : QString());
        m_edit->setAccessibleDescription(fault ? remedy : QString());
        if (fault) // at once: a colour alone says neither what is wrong nor that nothing is saved
            QToolTip::showText(m_edit->mapToGlobal(QPoint(0, m_edit->height())), remedy, m_edit);
    }

    Kind m_kind;
};

/// One of several values that the codebook allows.
class ChoiceField : public ValueField
{
public:
    ChoiceField(const std::vector<std::string>& choices, QWidget* parent)
        : ChoiceField(new QComboBox, choices, parent)
    {
    }

    void show(const QString& value) override
    {
        while (m_box->count() > m_known)
            m_box->removeItem(m_box->count() - 1);
        int at = m_box->findData(value);
        if (at < 0) { // the codebook no longer allows it, or never did: shown, not lost
            m_box->addItem(value, value);
            at = m_box->count() - 1;
        }
        m_box->setCurrentIndex(at);
    }

    void commit() override { }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

private:
    ChoiceField(QComboBox* box, const std::vector<std::string>& choices, QWidget* parent)
        : ValueField(parent, box)
        , m_box(box)
    {
        //: No value of a custom field was chosen
        m_box->addItem(ValueField::tr("not chosen"), QString());
        for (const std::string& choice : choices)
            m_box->addItem(app::toQString(choice), app::toQString(choice));
        m_known = m_box->count();
        m_box->setMinimumContentsLength(6);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setFocusPolicy(Qt::StrongFocus);
        connect(m_box, &QComboBox::activated, this, [this] { emit edited(m_box->currentData().toString()); });
    }

    QComboBox* m_box;
    int m_known = 0;
};

/// Several lines; grows with them.
class NoteField : public WrittenField<QPlainTextEdit>
{
public:
    explicit NoteField(QWidget* parent)
        : NoteField(new QPlainTextEdit, parent)
    {
    }

    void show(const QString& value) override
    {
        if (m_edit->hasFocus() && m_edit->document()->isModified())
            return;
        m_value = value;
        if (m_edit->toPlainText() != value)
            m_edit->setPlainText(value);
        m_edit->document()->setModified(false);
        fit();
    }

    void commit() override
    {
        if (!m_edit->document()->isModified())
            return;
        m_edit->document()->setModified(false);
        const QString value = m_edit->toPlainText().trimmed();
        if (value == m_value)
            return;
        m_value = value;
        emit edited(value);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_edit && event->type() == QEvent::FocusOut)
            commit();
        if (watched == m_edit && event->type() == QEvent::FocusIn) {
            // Whoever comes by key goes on writing; a click says where.
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::ShortcutFocusReason || reason == Qt::TabFocusReason)
                m_edit->moveCursor(QTextCursor::End);
        }
        if (watched == m_edit && event->type() == QEvent::Resize)
            fit();
        if (watched == m_edit && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            // Escape leaves a note as well, and keeps it: what was written for minutes must not go with one key that
            // undo could not bring back.
            if (key->key() == Qt::Key_Escape || (isEnter && !(key->modifiers() & Qt::ShiftModifier))) {
                commit();
                emit finished();
                return true;
            }
        }
        return ValueField::eventFilter(watched, event);
    }

private:
    NoteField(QPlainTextEdit* edit, QWidget* parent)
        : WrittenField(edit, parent)
    {
        m_edit->setFrameShape(QFrame::NoFrame);
        m_edit->setTabChangesFocus(true);
        m_edit->viewport()->setAutoFillBackground(false);
        m_edit->document()->setDocumentMargin(textMargin);
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::fit);
        fit();
    }

    void fit()
    {
        // A plain text document measures its height in lines.
        const int needed = qRound(m_edit->document()->size().height());
        const int lines = std::clamp(needed, 1, mostNoteLines);
        m_edit->setVerticalScrollBarPolicy(needed > mostNoteLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        m_edit->setFixedHeight(
            std::max(fieldHeight - 2 * noteMargin, lines * m_edit->fontMetrics().lineSpacing() + 2 * textMargin));
    }
};
}

ValueField::ValueField(QWidget* parent, QWidget* editor)
    : QWidget(parent)
    , m_editor(editor)
{
    auto* layout = new QVBoxLayout(this);
    const bool hasOwnFrame = qobject_cast<QComboBox*>(editor);
    const int above = qobject_cast<QPlainTextEdit*>(editor) ? noteMargin : 0;
    layout->setContentsMargins(hasOwnFrame ? 0 : inset, above, hasOwnFrame ? 0 : inset, above);
    layout->addWidget(editor);
    setFocusPolicy(editor->focusPolicy());
    setFocusProxy(editor);
    setAttribute(Qt::WA_Hover);
    editor->installEventFilter(this);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, [this] {
        if (!qobject_cast<QComboBox*>(m_editor)) {
            QPalette palette = theme().palette();
            palette.setColor(QPalette::Base, Qt::transparent);
            m_editor->setPalette(palette);
        }
    });
}

ValueField* ValueField::make(Kind kind, const std::vector<std::string>& choices, QWidget* parent)
{
    switch (kind) {
    case Kind::Choice: return new ChoiceField(choices, parent);
    case Kind::Note: return new NoteField(parent);
    case Kind::Text:
    case Kind::Number:
    case Kind::Date: break;
    }
    return new LineField(kind, parent);
}

bool ValueField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update(); // its outline is ours
    return QWidget::eventFilter(watched, event);
}

void ValueField::paintEvent(QPaintEvent*)
{
    // A value looks like text until one comes near it: the panel is read far more often than edited.
    if (qobject_cast<QComboBox*>(m_editor) || (!m_editor->hasFocus() && !underMouse()))
        return;
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        m_editor->hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line.darker(colours.isDark() ? 75 : 112), 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QString isoDate(const QString& written)
{
    static const QRegularExpression partOfYear(u"^\\d{4}(-(0[1-9]|1[0-2]))?$"_s);
    if (partOfYear.match(written).hasMatch())
        return written;
    if (const QDate date = QDate::fromString(written, Qt::ISODate); date.isValid() && written.size() == 10)
        return written;
    const QLocale own, english(QLocale::English);
    const QStringList forms{own.dateFormat(QLocale::LongFormat), own.dateFormat(QLocale::ShortFormat), u"d MMMM yyyy"_s,
        u"d MMM yyyy"_s, u"MMMM d, yyyy"_s, u"d.M.yyyy"_s, u"yyyy年M月d日"_s};
    for (const QLocale& locale : {own, english})
        for (const QString& form : forms)
            // Two digits of a year would be taken for the 1900s.
            if (const QDate date = locale.toDate(written, form); date.isValid() && form.contains(u"yyyy"))
                return date.toString(Qt::ISODate);
    return {};
}

QString shownDate(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid() || iso.size() != 10)
        return iso;
    //: How a date is shown, in the letters of Qt: d day, MMMM name of the month, yyyy year
    return QLocale().toString(date, ValueField::tr("d MMMM yyyy"));
}
}

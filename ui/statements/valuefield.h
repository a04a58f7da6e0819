// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <QWidget>

namespace ui {

/// Shows one value of a statement and lets it be edited. What is typed becomes a change when the field loses the focus
/// or on Enter, not key by key; Esc takes it back. A change from elsewhere never touches a field that somebody types
/// into.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Number, Date, Choice, Note };
    /// @p choices are for Kind::Choice.
    [[nodiscard]] static ValueField* make(Kind kind, const std::vector<std::string>& choices, QWidget* parent);

    virtual void show(const QString& value) = 0; ///< does nothing while the field is edited
    virtual void commit() = 0;                   ///< announces what was typed so far
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setPlaceholder(const QString& text) { Q_UNUSED(text) } ///< invites; not while it is read-only

signals:
    void edited(const QString& value);
    void finished(); ///< Enter or Esc: the person wants to go on elsewhere

protected:
    ValueField(QWidget* parent, QWidget* editor);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_editor;
};

/// "2017-07-03" for a date as a person writes it: in the form of the file, which may lack day and month, or in the
/// forms of their language and of English. Empty where it is none.
[[nodiscard]] QString isoDate(const QString& written);
/// As the person's language writes it; what is no ISO date comes back as it is.
[[nodiscard]] QString shownDate(const QString& iso);
}

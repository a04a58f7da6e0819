// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "app/text/span.h"
#include "ui/codebook/namematcher.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ui {

class EntryPicker;
class FlowLayout;
class MannerSwitch;
class PlainLabel;
class QuoteLabel;
class Session;
class TaggingKeys;
class ValueField;

/// The statement in hand with all its fields, to read and to edit. Each edit is one undo step.
class StatementPanel : public QWidget
{
    Q_OBJECT

public:
    StatementPanel(Session& session, QWidget* parent);

    void focusNote();
    /// What is selected in the reader; while it is not empty, words can be added and borders set.
    void setSelection(app::Span selection);

signals:
    // What needs the reader's selection or the list's order is the tagger's.
    void addSpanRequested();
    void setBordersRequested();
    void deleteRequested();
    void editingFinished(); ///< Enter or Esc in a field: the reader gets the focus back

private:
    /// One row of the panel that holds a value of the statement.
    struct FieldRow
    {
        std::string field; ///< id of the field; empty: the note
        PlainLabel* label;
        ValueField* editor;
    };
    /// A row of chips with the button that adds one.
    struct ChipRow
    {
        QWidget* box = nullptr;
        FlowLayout* flow = nullptr;
    };

    QWidget* makePage();
    void makeFieldRows();
    void addFieldRow(const std::string& field, const QString& label, ValueField* editor);
    [[nodiscard]] ChipRow makeChipRow();

    void takeUp(); ///< another statement came into the hand
    void refresh();
    void refreshHeader();
    void showChips(const app::Statement& statement);
    void fillRow(const ChipRow& row, const std::vector<QWidget*>& chips, EntryKind kind);
    void openTopicMenu(const std::string& topic, QWidget* chip);
    void openSpeakerMenu(const std::string& speaker, QWidget* chip);
    void pick(EntryKind kind, QWidget* below);

    /// The statement that is shown, also while another one already is in hand: fields commit to what they showed.
    [[nodiscard]] const app::Statement* shown() const;
    void setField(const std::string& field, const QString& value, const QString& step);
    void toggleSpeaker(const std::string& name);
    void toggleTopic(const std::string& name);

    Session& m_session;
    app::StatementId m_shown;
    QStackedLayout* m_pages;
    TaggingKeys* m_keys;
    QScrollArea* m_area = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_state = nullptr;
    QuoteLabel* m_quote = nullptr;
    QGridLayout* m_rows = nullptr;
    ChipRow m_speakers, m_topics;
    MannerSwitch* m_manner = nullptr;
    std::vector<FieldRow> m_fields;
    QPushButton* m_addSpan = nullptr;
    QPushButton* m_setBorders = nullptr;
    QPushButton* m_delete = nullptr;
    PlainLabel* m_times = nullptr;
    EntryPicker* m_picker = nullptr;
};
}

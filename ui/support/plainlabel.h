// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QAbstractButton;

namespace ui {

/// A label that shows its text as it is, whatever marks it holds: names and quotes come from files of other people.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Ink, Soft, Heading, Good, Careful, Bad };
    explicit PlainLabel(const QString& text = {}, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    void setTone(Tone tone);

private:
    void paintInTheme();
    Tone m_tone;
};

/// What a radio button or check box means: a soft sentence in line with its text, to be put below it, and read aloud
/// with it.
[[nodiscard]] PlainLabel* explanationOf(QAbstractButton* choice, const QString& sentence);
}

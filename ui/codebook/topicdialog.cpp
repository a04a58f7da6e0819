// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/topicdialog.h"

#include "app/base/utf8.h"
#include "ui/codebook/codebookchanges.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

namespace ui {

TopicDialog::TopicDialog(const app::Topic& topic, const app::Codebook& codebook, QWidget* parent)
    : EntryDialog(codebook, parent)
    , m_original(topic)
    , m_parent(new QComboBox(this))
{
    setWindowTitle(topic.id.isEmpty() ? tr("New topic") : tr("Topic"));
    //: A topic that lies under no other one
    m_parent->addItem(tr("none"), QString());
    for (const app::Topic& other : codebook.topics())
        if (other.id != topic.id)
            m_parent->addItem(app::toQString(other.name), app::toQString(other.id.value()));
    m_parent->setAccessibleName(tr("Under"));
    //: The topic under which this topic lies
    form()->addRow(tr("&Under"), m_parent);
    m_definition = addText(tr("&Definition"), 2);
    m_include = addText(tr("&Include"), 2);
    m_include->setPlaceholderText(tr("What belongs to it"));
    m_exclude = addText(tr("E&xclude"), 2);
    m_exclude->setPlaceholderText(tr("What does not, and where it belongs instead"));
    m_examples = addText(tr("Exam&ples"), 2);
    m_examples->setPlaceholderText(tr("One on each line"));

    offerKeys(codebook.topics(), topic.id);
    fill(topic);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(app::toQString(topic.parent.value()))));
    m_definition->setPlainText(app::toQString(topic.definition));
    m_include->setPlainText(app::toQString(topic.include));
    m_exclude->setPlainText(app::toQString(topic.exclude));
    m_examples->setPlainText(asLines(topic.examples));
    connect(m_parent, &QComboBox::currentIndexChanged, this, &TopicDialog::check);
    check();
}

app::Topic TopicDialog::topic() const
{
    app::Topic topic = m_original;
    take(topic);
    topic.parent = app::TopicId(app::toUtf8(m_parent->currentData().toString()));
    topic.definition = app::toUtf8(m_definition->toPlainText().trimmed());
    topic.include = app::toUtf8(m_include->toPlainText().trimmed());
    topic.exclude = app::toUtf8(m_exclude->toPlainText().trimmed());
    topic.examples = linesOf(*m_examples);
    return topic;
}

app::Codebook TopicDialog::changed() const
{
    return withTopic(codebook(), topic());
}
}

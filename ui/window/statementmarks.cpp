// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/statementmarks.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/statements/statementwords.h"
#include "ui/support/theme.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

MarkStyle markStyleOf(const app::Statement& statement, const app::Codebook& codebook)
{
    MarkStyle style;
    for (const app::SpokenBy& speaker : statement.speakers)
        style.bars.push_back(speakerColour(codebook, speaker.name));
    if (style.bars.empty())
        style.bars.push_back(theme().softInk);
    style.tint = style.bars.size() > 1 ? theme().jointTint : theme().tint(style.bars.front());

    QStringList topics;
    for (const app::AboutTopic& topic : statement.topics)
        topics.append(app::toQString(topic.name));
    QStringList parts{speakerNames(statement), topics.join(u", "_s)};
    parts.removeAll(QString());
    style.label = parts.join(markLabelSeparator);
    return style;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    QStringList found;
    for (const auto& match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasAccelerator(const QString& text)
{
    static const QRegularExpression accelerator(u"(?<!&)&[^&\\s]"_s);
    return text.contains(accelerator);
}
}

QString TsMessage::key() const
{
    return QStringList{context, source, comment, numerus ? u"n"_s : QString()}.join(QChar(0x1f));
}

std::vector<TsMessage> parseTs(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", {}, {}});
        } else if (messages.empty()) {
            continue;
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().state = xml.attributes().value("type"_L1).toString();
            if (!messages.back().numerus)
                messages.back().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.back().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("line %lld: %s", xml.lineNumber(), qPrintable(xml.errorString()));
    return messages;
}

QStringList faultsOf(const TsMessage& message)
{
    const auto fault = [&message](const QString& sentence) {
        return u"%1, \"%2\": %3"_s.arg(message.context, message.source, sentence);
    };
    if (!message.state.isEmpty())
        return {fault(message.state)};
    QStringList faults;
    const QStringList expected = placeholders(message.source);
    const QString number = expected.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s;
    for (const QString& form : message.forms) {
        if (form.isEmpty()) {
            faults.append(fault(u"no translation"_s));
            continue;
        }
        QStringList found = placeholders(form);
        // "One statement" may leave the number out.
        if (message.numerus && message.forms.size() > 1 && &form == &message.forms.first() && !found.contains(number))
            found = (found << number), found.sort();
        if (found != expected)
            faults.append(fault(u"\"%1\" has other placeholders"_s.arg(form)));
        if (hasAccelerator(form) != hasAccelerator(message.source))
            faults.append(fault(u"\"%1\" and the source do not both have an accelerator"_s.arg(form)));
        if (form.endsWith(u'…') != message.source.endsWith(u'…'))
            faults.append(fault(u"\"%1\" and the source do not both end in an ellipsis"_s.arg(form)));
    }
    if (message.forms.isEmpty())
        faults.append(fault(u"no translation"_s));
    return faults;
}
}

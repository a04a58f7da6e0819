// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/app/review/webannotsv.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// A layer and how many columns it takes.
struct Layer
{
    QString name;
    QStringList features; ///< one empty name where the layer has none and still takes a column
    bool isSpan;
};

Layer layerOf(const QString& line)
{
    QStringList parts = line.section(u'=', 1).split(u'|');
    Layer layer{parts.takeFirst().section(u'.', -1), parts, line.startsWith(u"#T_SP="_s)};
    if (layer.features.isEmpty())
        layer.features.append(QString());
    for (QString& feature : layer.features)
        feature = feature.section(u'.', -1);
    return layer;
}

/// "a|b" at the bars that no backslash stands before.
QStringList stacked(const QString& cell)
{
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    return cell.split(bar);
}

QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\(.)"_s);
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        const QString letter = match.captured(1);
        const QString meant = letter == "n"_L1 ? u"\n"_s
            : letter == "t"_L1                 ? u"\t"_s
            : letter == "r"_L1                 ? u"\r"_s
                                               : letter;
        text.replace(match.capturedStart(), 2, meant);
        from = match.capturedStart() + 1;
    }
    return text;
}

class Reader
{
public:
    void take(const QString& line)
    {
        if (line.startsWith(u"#T_"_s)) {
            m_layers.push_back(layerOf(line));
            if (!m_layers.back().isSpan)
                m_document.left.append(m_layers.back().name);
        } else if (line.startsWith(u"#Text="_s)) {
            m_sentence += (m_sentence.isNull() ? QString() : u"\n"_s) + unescaped(line.sliced(6));
        } else if (!line.isEmpty() && line.front().isDigit()) {
            takeToken(line.split(u'\t'));
        }
    }

    TsvDocument result()
    {
        for (auto& [key, span] : m_spans)
            m_document.spans.push_back(std::move(span));
        std::ranges::stable_sort(
            m_document.spans, {}, [](const TsvSpan& one) { return std::pair(one.start, one.end); });
        return std::move(m_document);
    }

private:
    void takeToken(const QStringList& cells)
    {
        const qsizetype start = cells[1].section(u'-', 0, 0).toLongLong();
        const qsizetype end = cells[1].section(u'-', 1).toLongLong();
        if (!m_sentence.isNull()) {
            // What lies between two sentences is not in the file, only how long it is.
            m_document.text += QString(std::max<qsizetype>(0, start - m_document.text.size()), u'\n') + m_sentence;
            m_sentence = QString();
        }
        qsizetype column = 3;
        for (const Layer& layer : m_layers) {
            for (const QString& feature : layer.features) {
                if (layer.isSpan && column < cells.size() && cells[column] != "_"_L1)
                    takeCell(layer.name, feature, cells[column], cells[0], start, end);
                ++column;
            }
        }
    }

    void takeCell(const QString& layer, const QString& feature, const QString& cell, const QString& token,
        qsizetype start, qsizetype end)
    {
        static const QRegularExpression numbered(
            u"^(.*)\\[(\\d+)\\]$"_s, QRegularExpression::DotMatchesEverythingOption);
        for (const QString& each : stacked(cell)) {
            const auto match = numbered.match(each);
            const QString value = match.hasMatch() ? match.captured(1) : each;
            const QString key = match.hasMatch() ? match.captured(2) : u"token "_s + token;
            TsvSpan& span = m_spans.try_emplace({layer, key}, TsvSpan{layer, start, end, {}}).first->second;
            span.start = std::min(span.start, start);
            span.end = std::max(span.end, end);
            const QString named = feature + u'=' + unescaped(value);
            if (value != "*"_L1 && !span.values.contains(named))
                span.values.append(named);
        }
    }

    std::vector<Layer> m_layers;
    QString m_sentence; ///< whose first token has not come yet
    TsvDocument m_document;
    std::map<std::pair<QString, QString>, TsvSpan> m_spans;
};
}

app::Result<TsvDocument> readWebAnnoTsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(app::Error{app::Error::Kind::Unreadable, path, file.errorString(), {}});
    const QString all = QString::fromUtf8(file.readAll());
    if (!all.startsWith(u"#FORMAT=WebAnno TSV 3"_s))
        return std::unexpected(app::Error{app::Error::Kind::Malformed, path, u"it is no WebAnno TSV 3"_s, {}});
    Reader reader;
    for (const QString& line : all.split(u'\n'))
        reader.take(line.endsWith(u'\r') ? line.chopped(1) : line);
    return reader.result();
}
}

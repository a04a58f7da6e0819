// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/workspacejson.h"

#include "app/base/jsonsource.h"
#include "app/base/jsontext.h"
#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024; // a million articles have a line of some hundred bytes each

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceJson)
};

Error malformed(const QString& subject, QString reason)
{
    return {Error::Kind::Malformed, subject, std::move(reason),
        Messages::tr("mend it, or take an earlier copy of the file")};
}
}

Result<QJsonObject> parseWorkspaceJson(std::string bytes, const QString& subject, int newestFormat)
{
    const JsonSource source(std::move(bytes), subject);
    // Qt's reader takes the last of two members of one name and says nothing.
    if (const Result<> checked = source.checked(); !checked)
        return std::unexpected(checked.error());
    const std::string_view text = source.text();
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (!document.isObject())
        return std::unexpected(malformed(subject, Messages::tr("it does not stand in braces")));
    const QJsonValue format = document["att:format"_L1];
    if (format.toInt() < 1)
        return std::unexpected(malformed(subject, Messages::tr("\"att:format\" is missing or no version number")));
    if (format.toInt() > newestFormat)
        return std::unexpected(Error{Error::Kind::NewerFormat, subject,
            Messages::tr("it was written by a later version of Attribune (format %1)").arg(format.toInt()),
            Messages::tr("open it with a newer Attribune")});
    return document.object();
}

RawMembers unknownMembers(const QJsonObject& object, std::initializer_list<QLatin1StringView> known)
{
    RawMembers unknown;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (std::ranges::contains(known, name))
            continue;
        std::string key;
        appendJsonText(key, toUtf8(name));
        const QByteArray list = QJsonDocument(QJsonArray{member.value()}).toJson(QJsonDocument::Compact);
        unknown.push_back({key.substr(1, key.size() - 2), list.sliced(1, list.size() - 2).toStdString()});
    }
    return unknown;
}

Error malformedMember(const QString& subject, const QString& name)
{
    return malformed(subject, Messages::tr("\"%1\" is missing or has another form than it should have").arg(name));
}

Result<std::optional<FileContent>> readWorkspaceFile(const QString& workspaceRoot, const char* name)
{
    return AtomicFile(QDir(workspaceRoot).filePath(QString::fromLatin1(name))).readIfThere(largestFile);
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/assignmentsfile.h"

#include "app/base/jsontext.h"
#include "app/base/utf8.h"
#include "app/review/workspacejson.h"

#include <QDir>
#include <QJsonArray>

#include <format>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int assignmentsFormat = 1;

QString pathIn(const QString& workspaceRoot)
{
    return QDir(workspaceRoot).filePath(QString::fromLatin1(assignmentsFileName));
}

/// Nothing where @p value is no list of names, each once.
std::optional<std::vector<std::string>> namesIn(const QJsonValue& value)
{
    std::vector<std::string> names;
    if (!value.isArray())
        return std::nullopt;
    for (const QJsonValue& each : value.toArray()) {
        const std::string name = toUtf8(each.toString());
        if (name.empty() || std::ranges::contains(names, name))
            return std::nullopt;
        names.push_back(name);
    }
    return names.empty() ? std::nullopt : std::optional(names);
}

void appendNames(std::string& json, const std::vector<std::string>& names)
{
    json += '[';
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            json += ", ";
        appendJsonText(json, names[i]);
    }
    json += ']';
}
}

Result<Assignments> parseAssignments(std::string_view bytes, const QString& subject)
{
    const Result<QJsonObject> object = parseWorkspaceJson(std::string(bytes), subject, assignmentsFormat);
    if (!object)
        return std::unexpected(object.error());
    const auto wrong = [&](const QString& name) { return std::unexpected(malformedMember(subject, name)); };

    Assignments assignments;
    DrawRule& rule = assignments.rule;
    const auto coders = namesIn(object->value("coders"_L1));
    if (!coders)
        return wrong(u"coders"_s);
    rule.coders = *coders;
    const QJsonValue twice = object->value("double"_L1);
    if (!twice.isDouble() || twice.toDouble() < 0 || twice.toDouble() > 100)
        return wrong(u"double"_s);
    rule.doublePercent = twice.toDouble();
    const auto by = stratumFromWord(toUtf8(object->value("by"_L1).toString()));
    if (!by)
        return wrong(u"by"_s);
    rule.by = *by;
    const QJsonValue seed = object->value("seed"_L1);
    if (seed.toInteger(-1) < 0)
        return wrong(u"seed"_s);
    rule.seed = static_cast<quint64>(seed.toInteger());
    const QJsonObject articles = object->value("articles"_L1).toObject();
    if (!object->value("articles"_L1).isObject())
        return wrong(u"articles"_s);
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        auto names = namesIn(article.value());
        if (!names)
            return wrong(article.key());
        assignments.codersOf.emplace(toUtf8(article.key()), *std::move(names));
    }
    assignments.extra =
        unknownMembers(*object, {"att:format"_L1, "coders"_L1, "double"_L1, "by"_L1, "seed"_L1, "articles"_L1});
    return assignments;
}

std::string serialise(const Assignments& assignments)
{
    const DrawRule& rule = assignments.rule;
    std::string json = std::format("{{\n \"att:format\": {},\n \"coders\": ", assignmentsFormat);
    appendNames(json, rule.coders);
    json += std::format(",\n \"double\": {},\n \"by\": \"{}\",\n \"seed\": {},\n \"articles\": {{", rule.doublePercent,
        wordOf(rule.by), rule.seed);
    bool first = true;
    for (const auto& [article, coders] : assignments.codersOf) {
        json += std::exchange(first, false) ? "\n  " : ",\n  ";
        appendJsonText(json, article);
        json += ": ";
        appendNames(json, coders);
    }
    json += first ? "}" : "\n }";
    for (const RawMember& member : assignments.extra)
        json += ",\n \"" + member.key + "\": " + member.value;
    return json + "\n}\n";
}

Result<StoredAssignments> loadAssignments(const QString& workspaceRoot)
{
    const Result<std::optional<FileContent>> content = readWorkspaceFile(workspaceRoot, assignmentsFileName);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return StoredAssignments{};
    Result<Assignments> assignments = parseAssignments((*content)->bytes, pathIn(workspaceRoot));
    if (!assignments)
        return std::unexpected(assignments.error());
    return StoredAssignments{*std::move(assignments), (*content)->version};
}

Result<FileVersion> saveAssignments(
    const QString& workspaceRoot, const Assignments& assignments, const FileVersion& expected)
{
    return AtomicFile(pathIn(workspaceRoot)).write(serialise(assignments), expected);
}
}

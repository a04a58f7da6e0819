// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/agreementcommand.h"

#include "app/base/atomicfile.h"
#include "app/base/utf8.h"
#include "app/commandline/jsonobject.h"
#include "app/review/agreementcases.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 largestTable = 256LL * 1024 * 1024; // bytes

/// As many digits as a double has, so that nobody's tolerance fails at the printing.
std::string numberOf(double value)
{
    return QByteArray::number(value, 'g', 17).toStdString();
}

std::string jsonOf(const AgreementCase& each)
{
    std::string json;
    JsonObject object(json);
    object.text("id", toUtf8(each.id));
    object.text("coefficient", toUtf8(each.coefficient));
    object.begin("value");
    json += each.result.value ? numberOf(*each.result.value) : "null";
    object.textOrNull(
        "undefined", each.result.value ? std::nullopt : std::optional<std::string>(toUtf8(each.result.undefined)));
    object.end();
    return json;
}

std::string lineOf(const AgreementCase& each)
{
    const std::string value =
        each.result.value ? numberOf(*each.result.value) : "undefined: " + toUtf8(each.result.undefined);
    return toUtf8(each.id) + "\t" + toUtf8(each.coefficient) + "\t" + value + "\n";
}
}

std::string_view AgreementCommand::name() const
{
    return "agreement";
}

std::string_view AgreementCommand::summary() const
{
    return "Prints coefficients of agreement for tables of codes";
}

std::string_view AgreementCommand::positionals() const
{
    return "";
}

std::vector<Option> AgreementCommand::options() const
{
    return {{"table", "FILE", "a JSON file with one case or an array of cases: id, coefficient, input"},
        {"format", "F", "text (default): one line each; json: a list of objects"}};
}

ExitStatus AgreementCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::optional<QString> table = arguments.value("table");
    if (!table || !arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name a file of cases with --table"_s);
    const Result<FileContent> content = AtomicFile(*table).read(largestTable);
    if (!content)
        return fail(streams, content.error());
    const auto cases = computeCases(QByteArray::fromStdString(content->bytes), *table);
    if (!cases) {
        const ExitStatus status = fail(streams, cases.error());
        // A coefficient that nobody knows is a slip in the question, not a file that cannot be read.
        return cases.error().kind == Error::Kind::Invalid ? ExitStatus::WrongUse : status;
    }
    std::string text;
    for (const AgreementCase& each : *cases) {
        if (format == "json"_L1)
            text += (text.empty() ? "[\n" : ",\n") + jsonOf(each);
        else
            text += lineOf(each);
    }
    if (format == "json"_L1)
        text += text.empty() ? "[]\n" : "\n]\n";
    if (const Result<> written = streams.out(text); !written)
        return fail(streams, written.error());
    return ExitStatus::Done;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/importcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/exchange/csvcolumns.h"
#include "app/exchange/importplan.h"
#include "app/text/invisible.h"

#include <QFileInfo>

#include <algorithm>
#include <format>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "tone", "price=number"; nothing where it is no field that a table can have.
std::optional<CustomField> typedField(const QString& typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const std::string id = toUtf8(typed.first(equals < 0 ? typed.size() : equals).trimmed());
    const QString kind = equals < 0 ? u"text"_s : typed.sliced(equals + 1);
    if (id.empty() || csvColumnNamed(id, Codebook()) || (kind != "text"_L1 && kind != "number"_L1 && kind != "date"_L1))
        return std::nullopt;
    CustomField field;
    field.id = FieldId(id);
    field.name = id;
    field.kind = kind == "number"_L1 ? CustomField::Kind::Number
        : kind == "date"_L1          ? CustomField::Kind::Date
                                     : CustomField::Kind::Text;
    return field;
}

void sayWhatIsAdded(const ImportPlan& plan, const Streams& streams)
{
    for (const CustomField& field : plan.newFields())
        streams.err(std::format("attribune-cli: {}: the codebook has this custom field now\n", field.id.value()));
}

/// What a table may tell and an import does not take.
void sayWhatIsReadOver(const ImportPlan& plan, const Streams& streams)
{
    if (const int count = plan.verdictsReadOver(); count > 0)
        streams.err(std::format("attribune-cli: the verdicts on {} {} were read over: they live in each reviewer's tag "
                                "file, and a table cannot speak for a reviewer\n",
            count, count == 1 ? "statement" : "statements"));
}
}

std::string_view ImportCommand::name() const
{
    return "import";
}

std::string_view ImportCommand::summary() const
{
    return "Makes tag files of a table that export wrote; merges into existing ones of one coder only";
}

std::string_view ImportCommand::positionals() const
{
    return "FILE… --into WORKSPACE";
}

std::vector<Option> ImportCommand::options() const
{
    return {{"into", "WORKSPACE", "the folder with the articles"}, {"format", "F", "csv (default)"},
        {"coder", "C", "whose existing tag files may be merged into"},
        {"create", "", "add speakers and topics that the codebook lacks"},
        {"add-field", "ID[=KIND]", "make the column ID a custom field of text (default), number or date", true}};
}

ExitStatus ImportCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (const QString format = arguments.value("format").value_or(u"csv"_s); format != "csv"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::optional<QString> into = arguments.value("into");
    if (!into)
        return wrongUse(streams, *this, u"name the workspace with --into"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name a file to import"_s);
    ImportOptions options;
    if (const std::optional<QString> typed = arguments.value("coder")) {
        const std::expected<std::string, QString> coder = codersName(*typed);
        if (!coder)
            return wrongUse(streams, *this, coder.error());
        options.coder = *coder;
    }
    options.createNames = arguments.has("create");
    for (const QString& typed : arguments.values("add-field")) {
        const std::optional<CustomField> field = typedField(typed);
        if (!field)
            return wrongUse(streams, *this,
                u"--add-field takes the name of a column that only this table has, with =text, =number or =date, not "
                "\"%1\""_s.arg(typed));
        options.newFields.push_back(*field);
    }
    if (!QFileInfo(*into).isDir())
        return fail(streams,
            {Error::Kind::NotFound, *into, u"there is no such folder"_s, u"name the folder with the articles"_s});

    const Result<ImportPlan> plan = ImportPlan::make({arguments.positionals().begin(), arguments.positionals().end()},
        Workspace(QFileInfo(*into).canonicalFilePath()), options);
    if (!plan)
        return fail(streams, plan.error());
    if (const Result<WrittenFiles> done = plan->apply(); !done)
        return fail(streams, done.error());

    sayWhatIsAdded(*plan, streams);
    sayWhatIsReadOver(*plan, streams);
    if (std::ranges::none_of(plan->sidecars(), &PlannedSidecar::changesFile))
        streams.err("attribune-cli: everything that the table holds is there already: nothing was changed\n");
    std::string report;
    for (const PlannedSidecar& each : plan->sidecars())
        report += toUtf8(u"%1\t%2\tadded %3\tchanged %4\tunchanged %5\n"_s
                .arg(plan->workspace().relative(each.articlePath), toQString(each.coder))
                .arg(each.added)
                .arg(each.changed)
                .arg(each.unchanged));
    const Result<> written = streams.out(withInvisibleNamed(report));
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/codebookfile.h"

#include "app/base/filelock.h"
#include "app/base/jsonsource.h"
#include "app/base/jsontext.h"
#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// The starter codebook is compiled in; a static library has to say so itself. Outside of every namespace, as Qt asks.
static void registerCodebooks()
{
    Q_INIT_RESOURCE(codebooks);
}

namespace app {

namespace {

namespace json = simdjson::ondemand;

constexpr std::uint64_t codebookFormat = 1;

/// The words of CustomField::Kind in the file, in the order of the enumeration.
constexpr std::array<std::string_view, 4> kindWords{"choice", "text", "number", "date"};

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CodebookFile)
};

/// Reads a codebook member by member. The first thing that is wrong is kept, and ends the reading.
class CodebookParser
{
public:
    CodebookParser(std::string bytes, const QString& subject)
        : m_source(std::move(bytes), subject)
    {
    }

    Result<Codebook> parse()
    {
        // The parser skips what is not asked for without looking at it, so the whole is checked first.
        if (const Result<> checked = m_source.checked(); !checked)
            return std::unexpected(checked.error());
        const std::string_view text = m_source.text();
        Codebook codebook;
        json::parser parser;
        json::document document;
        json::object root;
        if (parser.iterate(simdjson::padded_string_view(text.data(), text.size(), text.size() + JsonSource::padding))
                .get(document)
            || document.get_object().get(root))
            fail(nullptr, Messages::tr("it is no codebook"));
        else
            read(root, codebook);
        if (m_error)
            return std::unexpected(*m_error);
        return codebook;
    }

private:
    void fail(const char* place, QString reason, Error::Kind kind = Error::Kind::Malformed, QString remedy = {})
    {
        if (m_error)
            return;
        m_error = m_source.error(place, std::move(reason), std::move(remedy));
        m_error->kind = kind;
    }

    static const char* placeOf(json::value value) { return value.raw_json_token().data(); }

    /// Hands every member to @p take(key, value); what it answers false to is kept in @p unknown.
    template<typename Take>
    void readMembers(json::object members, RawMembers& unknown, Take take)
    {
        for (auto each : members) {
            json::field member;
            if (std::move(each).get(member)) // cannot happen: the whole has been checked
                return fail(nullptr, Messages::tr("it is not valid JSON"));
            std::string written(member.escaped_key());
            std::string_view key;
            if (member.unescaped_key().get(key))
                return fail(placeOf(member.value()), Messages::tr("a name is not valid Unicode"));
            const bool known = take(key, member.value());
            if (m_error)
                return;
            if (!known)
                unknown.push_back({std::move(written), rawText(member.value())});
        }
    }

    static std::string rawText(json::value value)
    {
        std::string_view raw;
        if (value.raw_json().get(raw))
            return "null"; // cannot happen: the whole has been checked
        raw.remove_suffix(raw.size() - 1 - raw.find_last_not_of(" \t\r\n"));
        return std::string(raw);
    }

    bool readText(std::string_view key, json::value value, std::string& text)
    {
        const char* place = placeOf(value);
        std::string_view read;
        if (value.get_string().get(read))
            fail(place, Messages::tr("\"%1\" is not text in quotation marks").arg(toQString(key)));
        else
            text = read;
        return true;
    }

    bool readTexts(std::string_view key, json::value value, std::vector<std::string>& texts)
    {
        return readList(key, value, [&](json::value item) {
            texts.emplace_back();
            readText(key, item, texts.back());
        });
    }

    template<typename Entry, typename Read>
    bool readEntries(std::string_view key, json::value value, std::vector<Entry>& entries, Read readEntry)
    {
        return readList(key, value, [&](json::value item) {
            const char* place = placeOf(item);
            json::object members;
            if (item.get_object().get(members))
                return fail(place, Messages::tr("an entry of \"%1\" does not stand in braces").arg(toQString(key)));
            readEntry(members, entries.emplace_back(), place);
        });
    }

    template<typename Read>
    bool readList(std::string_view key, json::value value, Read readItem)
    {
        const char* place = placeOf(value);
        json::array items;
        if (value.get_array().get(items)) {
            fail(place, Messages::tr("\"%1\" is not a list in brackets").arg(toQString(key)));
            return true;
        }
        for (auto each : items) {
            json::value item;
            if (std::move(each).get(item))
                fail(place, Messages::tr("it is not valid JSON"));
            else
                readItem(item);
            if (m_error)
                break;
        }
        return true;
    }

    template<typename Entry>
    void requireIdAndName(const Entry& entry, const char* place)
    {
        if (entry.id.isEmpty())
            fail(place, Messages::tr("an entry has no \"id\""));
        else if (entry.name.empty())
            fail(place, Messages::tr("the entry \"%1\" has no \"name\"").arg(toQString(entry.id.value())));
    }

    template<typename Id>
    bool readId(std::string_view key, json::value value, Id& id)
    {
        std::string text;
        readText(key, value, text);
        id = Id(std::move(text));
        return true;
    }

    void read(json::object members, Office& office)
    {
        readMembers(members, office.extra, [&](std::string_view key, json::value value) {
            if (key == "title")
                return readText(key, value, office.title);
            if (key == "from")
                return readText(key, value, office.from);
            if (key == "to")
                return readText(key, value, office.to);
            return false;
        });
    }

    void read(json::object members, Speaker& speaker)
    {
        readMembers(members, speaker.extra, [&](std::string_view key, json::value value) {
            if (key == "id")
                return readId(key, value, speaker.id);
            if (key == "name")
                return readText(key, value, speaker.name);
            if (key == "aliases")
                return readTexts(key, value, speaker.aliases);
            if (key == "role")
                return readText(key, value, speaker.role);
            if (key == "affiliation")
                return readText(key, value, speaker.affiliation);
            if (key == "offices")
                return readEntries(key, value, speaker.offices,
                    [this](json::object entry, Office& office, const char*) { read(entry, office); });
            if (key == "colour")
                return readText(key, value, speaker.colour);
            if (key == "key")
                return readText(key, value, speaker.key);
            return false;
        });
    }

    void read(json::object members, Topic& topic)
    {
        readMembers(members, topic.extra, [&](std::string_view key, json::value value) {
            if (key == "id")
                return readId(key, value, topic.id);
            if (key == "name")
                return readText(key, value, topic.name);
            if (key == "parent")
                return readId(key, value, topic.parent);
            if (key == "aliases")
                return readTexts(key, value, topic.aliases);
            if (key == "definition")
                return readText(key, value, topic.definition);
            if (key == "include")
                return readText(key, value, topic.include);
            if (key == "exclude")
                return readText(key, value, topic.exclude);
            if (key == "examples")
                return readTexts(key, value, topic.examples);
            if (key == "colour")
                return readText(key, value, topic.colour);
            if (key == "key")
                return readText(key, value, topic.key);
            return false;
        });
    }

    bool readKind(std::string_view key, json::value value, CustomField::Kind& kind)
    {
        const char* place = placeOf(value);
        std::string word;
        readText(key, value, word);
        const auto found = std::ranges::find(kindWords, word);
        if (found == kindWords.end())
            fail(place,
                Messages::tr("\"%1\" is no kind of custom field: choice, text, number or date").arg(toQString(word)));
        else
            kind = static_cast<CustomField::Kind>(found - kindWords.begin());
        return true;
    }

    void read(json::object members, CustomField& field)
    {
        readMembers(members, field.extra, [&](std::string_view key, json::value value) {
            if (key == "id")
                return readId(key, value, field.id);
            if (key == "name")
                return readText(key, value, field.name);
            if (key == "kind")
                return readKind(key, value, field.kind);
            if (key == "choices")
                return readTexts(key, value, field.choices);
            return false;
        });
    }

    template<typename Entry>
    bool readEntries(std::string_view key, json::value value, std::vector<Entry>& entries)
    {
        return readEntries(key, value, entries, [this](json::object members, Entry& entry, const char* place) {
            read(members, entry);
            requireIdAndName(entry, place);
        });
    }

    bool readFormat(json::value value)
    {
        const char* place = placeOf(value);
        std::uint64_t format = 0;
        if (value.get_uint64().get(format) || format == 0)
            fail(place, Messages::tr("\"att:format\" is not a version number"));
        else if (format > codebookFormat)
            fail(place, Messages::tr("it was written by a later version of Attribune (format %1)").arg(format),
                Error::Kind::NewerFormat, Messages::tr("open it with a newer Attribune"));
        m_hasFormat = true;
        return true;
    }

    void read(json::object root, Codebook& codebook)
    {
        std::vector<Speaker> speakers;
        std::vector<Topic> topics;
        std::vector<CustomField> fields;
        readMembers(root, codebook.extra, [&](std::string_view key, json::value value) {
            if (key == "att:format")
                return readFormat(value);
            if (key == "speakers")
                return readEntries(key, value, speakers);
            if (key == "topics")
                return readEntries(key, value, topics);
            if (key == "fields")
                return readEntries(key, value, fields);
            return false;
        });
        if (!m_hasFormat)
            fail(nullptr, Messages::tr("it is no codebook: \"att:format\" is missing"));
        codebook.setSpeakers(std::move(speakers));
        codebook.setTopics(std::move(topics));
        codebook.setFields(std::move(fields));
    }

    JsonSource m_source;
    bool m_hasFormat = false;
    std::optional<Error> m_error;
};

/// One entry on one line. Members without a value are left out.
class EntryWriter
{
public:
    explicit EntryWriter(std::string& json)
        : m_json(json)
    {
        m_json += '{';
    }
    void text(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        begin(key);
        appendJsonText(m_json, value);
    }
    void texts(std::string_view key, const std::vector<std::string>& values)
    {
        list(key, values, [this](const std::string& value) { appendJsonText(m_json, value); });
    }
    template<typename Item, typename Write>
    void list(std::string_view key, const std::vector<Item>& items, Write write)
    {
        if (items.empty())
            return;
        begin(key);
        m_json += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_json += ", ";
            write(items[i]);
        }
        m_json += ']';
    }
    void end(const RawMembers& unknown)
    {
        for (const RawMember& member : unknown) {
            separate();
            m_json += '"' + member.key + "\": " + member.value;
        }
        m_json += '}';
    }

private:
    void begin(std::string_view key)
    {
        separate();
        m_json += '"';
        m_json += key;
        m_json += "\": ";
    }
    void separate()
    {
        if (!std::exchange(m_first, false))
            m_json += ", ";
    }

    std::string& m_json;
    bool m_first = true;
};

void append(std::string& json, const Office& office)
{
    EntryWriter entry(json);
    entry.text("title", office.title);
    entry.text("from", office.from);
    entry.text("to", office.to);
    entry.end(office.extra);
}

void append(std::string& json, const Speaker& speaker)
{
    EntryWriter entry(json);
    entry.text("id", speaker.id.value());
    entry.text("name", speaker.name);
    entry.texts("aliases", speaker.aliases);
    entry.text("role", speaker.role);
    entry.text("affiliation", speaker.affiliation);
    entry.list("offices", speaker.offices, [&](const Office& office) { append(json, office); });
    entry.text("colour", speaker.colour);
    entry.text("key", speaker.key);
    entry.end(speaker.extra);
}

void append(std::string& json, const Topic& topic)
{
    EntryWriter entry(json);
    entry.text("id", topic.id.value());
    entry.text("name", topic.name);
    entry.text("parent", topic.parent.value());
    entry.texts("aliases", topic.aliases);
    entry.text("definition", topic.definition);
    entry.text("include", topic.include);
    entry.text("exclude", topic.exclude);
    entry.texts("examples", topic.examples);
    entry.text("colour", topic.colour);
    entry.text("key", topic.key);
    entry.end(topic.extra);
}

void append(std::string& json, const CustomField& field)
{
    EntryWriter entry(json);
    entry.text("id", field.id.value());
    entry.text("name", field.name);
    entry.text("kind", kindWords[static_cast<std::size_t>(field.kind)]);
    entry.texts("choices", field.choices);
    entry.end(field.extra);
}

template<typename Entry>
void appendList(std::string& json, std::string_view key, const std::vector<Entry>& entries)
{
    json += ",\n \"";
    json += key;
    json += "\": [";
    for (std::size_t i = 0; i < entries.size(); ++i) {
        json += i == 0 ? "\n  " : ",\n  ";
        append(json, entries[i]);
    }
    json += entries.empty() ? "]" : "\n ]";
}

QString pathOf(const QString& workspaceRoot)
{
    return QDir(workspaceRoot).filePath(QString::fromLatin1(codebookFileName));
}

AtomicFile fileOf(const QString& workspaceRoot)
{
    return AtomicFile(pathOf(workspaceRoot));
}
}

Result<Codebook> parseCodebook(std::string bytes, const QString& subject)
{
    return CodebookParser(std::move(bytes), subject).parse();
}

std::string serialise(const Codebook& codebook)
{
    std::string json = "{\n \"att:format\": " + std::to_string(codebookFormat);
    appendList(json, "speakers", codebook.speakers());
    appendList(json, "topics", codebook.topics());
    appendList(json, "fields", codebook.fields());
    for (const RawMember& member : codebook.extra)
        json += ",\n \"" + member.key + "\": " + member.value;
    return json + "\n}\n";
}

Codebook starterCodebook()
{
    registerCodebooks();
    QFile file(u":/codebooks/starter.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray bytes = opened ? file.readAll() : QByteArray();
    const Result<Codebook> codebook =
        parseCodebook({bytes.data(), static_cast<std::size_t>(bytes.size())}, file.fileName());
    Q_ASSERT(codebook);
    return codebook.value_or(Codebook());
}

Result<StoredCodebook> loadCodebook(const QString& workspaceRoot)
{
    Result<std::optional<FileContent>> content = fileOf(workspaceRoot).readIfThere(largestCodebook);
    if (!content)
        return std::unexpected(content.error());
    if (!*content) {
        // What it leads to is elsewhere for the moment: the starter must not pass for the codebook of these tags.
        if (QFileInfo(pathOf(workspaceRoot)).isSymLink())
            return std::unexpected(Error{Error::Kind::NotFound, pathOf(workspaceRoot),
                Messages::tr("it is a link to a file that is not there"),
                Messages::tr("put the file back, or remove the link to start with a new codebook")});
        return StoredCodebook{starterCodebook(), std::nullopt};
    }
    Result<Codebook> codebook = parseCodebook(
        std::move((*content)->bytes), QDir(workspaceRoot).filePath(QString::fromLatin1(codebookFileName)));
    if (!codebook)
        return std::unexpected(codebook.error());
    return StoredCodebook{*std::move(codebook), (*content)->version};
}

Result<FileVersion> saveCodebook(const QString& workspaceRoot, const Codebook& codebook, const FileVersion& expected)
{
    // What cannot be read back must not replace what can: nobody could tag any more.
    std::string bytes = serialise(codebook);
    if (const Result<Codebook> readBack = parseCodebook(bytes, pathOf(workspaceRoot)); !readBack)
        return std::unexpected(Error{Error::Kind::Invalid, pathOf(workspaceRoot),
            Messages::tr("the change would make it unreadable, since %1").arg(readBack.error().reason),
            Messages::tr("correct the entry that you changed; the codebook stays as it was")});
    return fileOf(workspaceRoot).write(bytes, expected);
}

Result<Codebook> changeCodebook(const QString& workspaceRoot, const std::function<void(Codebook&)>& change)
{
    // Programs on one machine take turns. One elsewhere may still be faster: who loses that race reads what the winner
    // wrote and tries again, so every loser has been beaten by a new version; so many in a row are no race but a fault.
    const Result<FileLock> lock = FileLock::acquire(pathOf(workspaceRoot));
    if (!lock)
        return std::unexpected(lock.error());
    constexpr int attempts = 100;
    for (int attempt = 1;; ++attempt) {
        Result<StoredCodebook> stored = loadCodebook(workspaceRoot);
        if (!stored)
            return std::unexpected(stored.error());
        Codebook changed = stored->codebook;
        change(changed);
        if (stored->version && changed == stored->codebook)
            return changed;
        const Result<FileVersion> saved = saveCodebook(workspaceRoot, changed, stored->version);
        if (saved)
            return changed;
        if (saved.error().kind != Error::Kind::ChangedOnDisk || attempt == attempts)
            return std::unexpected(saved.error());
    }
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/codemapping.h"

#include "app/base/jsontext.h"
#include "app/base/utf8.h"
#include "app/review/workspacejson.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mappingFormat = 1;
constexpr std::array kindNames{"speakers"_L1, "topics"_L1}; ///< by CodeKind

QString pathIn(const QString& workspaceRoot)
{
    return QDir(workspaceRoot).filePath(QString::fromLatin1(mappingFileName));
}

/// An entry of a codebook with all that it goes by.
struct Known
{
    std::string name;
    std::vector<std::string> spellings; ///< the name and its aliases
};

std::vector<Known> entriesOf(const Codebook& codebook, CodeKind kind)
{
    std::vector<Known> known;
    const auto add = [&](const auto& entries) {
        for (const auto& entry : entries) {
            known.push_back({entry.name, entry.aliases});
            known.back().spellings.push_back(entry.name);
        }
    };
    if (kind == CodeKind::Speaker)
        add(codebook.speakers());
    else
        add(codebook.topics());
    return known;
}

bool isKnown(const Codebook& codebook, CodeKind kind, std::string_view name)
{
    return kind == CodeKind::Speaker ? codebook.findSpeaker(name) != nullptr : codebook.findTopic(name) != nullptr;
}

std::string ourNameOf(const Codebook& codebook, CodeKind kind, std::string_view name)
{
    if (kind == CodeKind::Speaker) {
        const Speaker* speaker = codebook.findSpeaker(name);
        return speaker ? speaker->name : std::string();
    }
    const Topic* topic = codebook.findTopic(name);
    return topic ? topic->name : std::string();
}

std::set<QString> wordsOf(std::string_view name)
{
    std::set<QString> words;
    QString word;
    for (const QChar c : toQString(foldedName(name)) + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// How many letters of whole words two names share, if one has all words of the other; else 0.
qsizetype sharedLetters(std::string_view a, std::string_view b)
{
    const std::set<QString> left = wordsOf(a);
    const std::set<QString> right = wordsOf(b);
    const std::set<QString>& few = left.size() < right.size() ? left : right;
    if (!std::ranges::includes(left.size() < right.size() ? right : left, few))
        return 0;
    qsizetype letters = 0;
    for (const QString& word : few)
        letters += word.size();
    return letters;
}

/// Whether one letter less, more, changed or two neighbours exchanged make one name of the other.
bool areOneLetterApart(const QString& a, const QString& b)
{
    constexpr qsizetype shortest = 5; // shorter names are one letter apart by chance
    if (std::min(a.size(), b.size()) < shortest || std::abs(a.size() - b.size()) > 1)
        return false;
    const auto begin = std::ranges::mismatch(a, b);
    const QStringView left = QStringView(a).sliced(begin.in1 - a.begin());
    const QStringView right = QStringView(b).sliced(begin.in2 - b.begin());
    if (left.size() > right.size())
        return left.sliced(1) == right;
    if (left.size() < right.size())
        return left == right.sliced(1);
    if (left.isEmpty() || left.sliced(1) == right.sliced(1))
        return !left.isEmpty();
    return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.sliced(2) == right.sliced(2);
}

using Proposal = UnknownCode::Proposal;

/// The entry of the highest score above 0, if there is only one.
std::optional<Proposal> bestOf(const std::vector<Known>& entries, Proposal::Reason reason, auto scoreOf)
{
    const Known* best = nullptr;
    qsizetype highest = 0;
    bool isOnlyOne = false;
    for (const Known& entry : entries) {
        qsizetype score = 0;
        for (const std::string& spelling : entry.spellings)
            score = std::max<qsizetype>(score, scoreOf(spelling));
        if (score == 0 || score < highest)
            continue;
        isOnlyOne = score > highest;
        highest = score;
        best = &entry;
    }
    if (!best || !isOnlyOne)
        return std::nullopt;
    return Proposal{best->name, reason};
}

std::optional<Proposal> proposalFor(const UnknownCode& code, const Codebook& ours, const Codebook* theirs)
{
    if (theirs) {
        for (const Known& entry : entriesOf(*theirs, code.kind)) {
            const auto isIt = [&](const std::string& spelling) {
                return foldedName(spelling) == foldedName(code.name);
            };
            if (std::ranges::none_of(entry.spellings, isIt))
                continue;
            std::set<std::string> meant;
            for (const std::string& spelling : entry.spellings)
                if (std::string name = ourNameOf(ours, code.kind, spelling); !name.empty())
                    meant.insert(std::move(name));
            if (meant.size() == 1)
                return Proposal{*meant.begin(), Proposal::Reason::Codebook};
        }
    }
    const std::vector<Known> entries = entriesOf(ours, code.kind);
    auto byWords = bestOf(entries, Proposal::Reason::Words,
        [&](const std::string& spelling) { return sharedLetters(code.name, spelling); });
    if (byWords)
        return byWords;
    const QString name = toQString(foldedName(code.name));
    return bestOf(entries, Proposal::Reason::Spelling,
        [&](const std::string& spelling) { return areOneLetterApart(name, toQString(foldedName(spelling))) ? 1 : 0; });
}
}

void CodeMapping::set(CodeKind kind, const std::string& theirs, const std::string& ours)
{
    Entries& entries = m_entries[static_cast<std::size_t>(kind)];
    if (ours.empty())
        entries.erase(foldedName(theirs));
    else
        entries.insert_or_assign(foldedName(theirs), Entry{theirs, ours});
}

const std::string* CodeMapping::find(CodeKind kind, std::string_view theirs) const
{
    const Entries& all = entries(kind);
    const auto found = all.find(foldedName(theirs));
    return found == all.end() ? nullptr : &found->second.ours;
}

Statement CodeMapping::mapped(Statement statement) const
{
    std::vector<SpokenBy> speakers;
    for (SpokenBy& each : statement.speakers) {
        if (const std::string* ours = find(CodeKind::Speaker, each.name))
            each.name = *ours;
        if (!std::ranges::contains(speakers, each.name, &SpokenBy::name))
            speakers.push_back(std::move(each));
    }
    statement.speakers = std::move(speakers);
    std::vector<AboutTopic> topics;
    for (AboutTopic& each : statement.topics) {
        if (const std::string* ours = find(CodeKind::Topic, each.name))
            each.name = *ours;
        const auto same = std::ranges::find(topics, each.name, &AboutTopic::name);
        if (same == topics.end())
            topics.push_back(std::move(each));
        else if (same->stance == Stance::Unstated)
            same->stance = each.stance;
    }
    statement.topics = std::move(topics);
    return statement;
}

std::vector<Statement> CodeMapping::mapped(std::vector<Statement> statements) const
{
    if (!isEmpty())
        for (Statement& statement : statements)
            statement = mapped(std::move(statement));
    return statements;
}

Codebook CodeMapping::inCodebook(Codebook codebook) const
{
    const auto withAliases = [&](CodeKind kind, auto entries, auto find) {
        for (const auto& [folded, mapping] : this->entries(kind))
            if (const auto* meant = (codebook.*find)(mapping.ours))
                std::ranges::find(entries, meant->id, [](const auto& entry) {
                    return entry.id;
                })->aliases.push_back(mapping.theirs);
        return entries;
    };
    if (isEmpty())
        return codebook;
    auto speakers = withAliases(CodeKind::Speaker, codebook.speakers(), &Codebook::findSpeaker);
    auto topics = withAliases(CodeKind::Topic, codebook.topics(), &Codebook::findTopic);
    codebook.setSpeakers(std::move(speakers));
    codebook.setTopics(std::move(topics));
    return codebook;
}

Result<CodeMapping> parseMapping(std::string_view bytes, const QString& subject)
{
    const Result<QJsonObject> object = parseWorkspaceJson(std::string(bytes), subject, mappingFormat);
    if (!object)
        return std::unexpected(object.error());
    CodeMapping mapping;
    for (const CodeKind kind : {CodeKind::Speaker, CodeKind::Topic}) {
        const QLatin1StringView name = kindNames[static_cast<std::size_t>(kind)];
        const QJsonValue names = object->value(name);
        if (!names.isObject() && !names.isUndefined())
            return std::unexpected(malformedMember(subject, name));
        const QJsonObject entries = names.toObject();
        for (auto each = entries.begin(); each != entries.end(); ++each) {
            if (each.value().toString().isEmpty())
                return std::unexpected(malformedMember(subject, each.key()));
            mapping.set(kind, toUtf8(each.key()), toUtf8(each.value().toString()));
        }
    }
    mapping.extra = unknownMembers(*object, {"att:format"_L1, kindNames[0], kindNames[1]});
    return mapping;
}

std::string serialise(const CodeMapping& mapping)
{
    std::string json = "{\n \"att:format\": " + std::to_string(mappingFormat);
    for (const CodeKind kind : {CodeKind::Speaker, CodeKind::Topic}) {
        json += std::string(",\n \"") + kindNames[static_cast<std::size_t>(kind)].data() + "\": {";
        bool first = true;
        for (const auto& [folded, entry] : mapping.entries(kind)) {
            json += std::exchange(first, false) ? "\n  " : ",\n  ";
            appendJsonText(json, entry.theirs);
            json += ": ";
            appendJsonText(json, entry.ours);
        }
        json += first ? "}" : "\n }";
    }
    for (const RawMember& member : mapping.extra)
        json += ",\n \"" + member.key + "\": " + member.value;
    return json + "\n}\n";
}

Result<StoredMapping> loadMapping(const QString& workspaceRoot)
{
    const Result<std::optional<FileContent>> content = readWorkspaceFile(workspaceRoot, mappingFileName);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return StoredMapping{};
    Result<CodeMapping> mapping = parseMapping((*content)->bytes, pathIn(workspaceRoot));
    if (!mapping)
        return std::unexpected(mapping.error());
    return StoredMapping{*std::move(mapping), (*content)->version};
}

Result<FileVersion> saveMapping(const QString& workspaceRoot, const CodeMapping& mapping, const FileVersion& expected)
{
    return AtomicFile(pathIn(workspaceRoot)).write(serialise(mapping), expected);
}

UnknownCodes::UnknownCodes(const Codebook& ours, const CodeMapping& mapping)
    : m_ours(ours)
    , m_mapping(mapping)
{
}

void UnknownCodes::add(const std::string& coder, const std::vector<Statement>& statements)
{
    for (const Statement& statement : statements) {
        for (const SpokenBy& speaker : statement.speakers)
            add(coder, CodeKind::Speaker, speaker.name);
        for (const AboutTopic& topic : statement.topics)
            add(coder, CodeKind::Topic, topic.name);
    }
}

void UnknownCodes::add(const std::string& coder, CodeKind kind, const std::string& name)
{
    if (isKnown(m_ours, kind, name) || m_mapping.find(kind, name))
        return;
    UnknownCode& code = m_found.try_emplace({kind, foldedName(name)}, UnknownCode{kind, name, 0, {}, {}}).first->second;
    ++code.uses;
    const auto place = std::ranges::lower_bound(code.coders, coder);
    if (place == code.coders.end() || *place != coder)
        code.coders.insert(place, coder);
}

std::vector<UnknownCode> UnknownCodes::all(const Codebook* theirs) const
{
    std::vector<UnknownCode> codes;
    for (const auto& [key, code] : m_found) {
        codes.push_back(code);
        codes.back().proposal = proposalFor(code, m_ours, theirs);
    }
    std::ranges::stable_sort(codes, [](const UnknownCode& a, const UnknownCode& b) {
        return std::tuple(a.kind, -a.uses) < std::tuple(b.kind, -b.uses);
    });
    return codes;
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/utf8.h"
#include "app/sidecars/annotationreader.h"
#include "app/sidecars/sidecarformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

json::parser& threadsParser()
{
    static thread_local json::parser parser;
    return parser;
}

/// For a part of the file, while the other one is in the middle of the whole.
json::parser& partParser()
{
    static thread_local json::parser parser;
    return parser;
}

/// The parser notes every bracket, comma and name before it reads anything: in a large file that is made of nothing
/// else they take several times as much memory as the file.
bool isDense(std::string_view text)
{
    constexpr std::size_t largeFile = 32UL * 1024 * 1024;
    constexpr qint64 mostInAStatement = 200; // ours have some seventy
    if (text.size() <= largeFile)
        return false;
    const auto isStructure = [](char c) { return c == '{' || c == '[' || c == ',' || c == ':'; };
    return std::ranges::count_if(text, isStructure) > mostStatements * mostInAStatement;
}

/// Reads a tag file in one pass. Whatever fails is kept as the error and ends the reading; what is valid but not in our
/// form is kept as it stands.
class SidecarReader : AnnotationReader
{
public:
    SidecarReader(std::string bytes, QString subject, WrittenForm* form)
        : AnnotationReader(std::move(bytes), std::move(subject))
        , m_form(form)
    {
    }

    ~SidecarReader()
    {
        // What one large file needed is not kept for all the small ones behind it.
        constexpr std::size_t worthKeeping = 32UL * 1024 * 1024;
        if (m_parser.capacity() > worthKeeping)
            m_parser = json::parser();
    }
    Q_DISABLE_COPY_MOVE(SidecarReader)

    Result<Sidecar> read()
    {
        if (!readDocument()) {
            if (!m_error)
                failSyntax();
            if (m_error->kind == Error::Kind::Malformed && isNewer())
                failNewer();
            return std::unexpected(*m_error);
        }
        return std::move(m_sidecar);
    }

private:
    // --- the collection ---

    bool readDocument()
    {
        const std::string_view all = m_source.text();
        if (m_source.isBlank())
            return failSyntax();
        if (static_cast<qint64>(all.size()) > largestSidecar)
            return fail(nullptr,
                //: %1 is a size such as "32 MiB"
                QCoreApplication::translate("SidecarFormat", "it is larger than %1")
                    .arg(QLocale::c().formattedDataSize(largestSidecar, 0)),
                Error::Kind::TooLarge, tooLargeRemedy());
        if (isDense(all))
            return failTooMany(nullptr);
        json::document document;
        json::object root;
        if (m_parser.iterate(padded()).get(document))
            return false;
        if (document.get_object().get(root))
            return checkJson(all) ? fail(nullptr, QCoreApplication::translate("SidecarFormat", "it is no tag file"))
                                  : false;
        if (!readCollection(root) || !document.at_end())
            return false;
        if (!checkCollection())
            return false;
        if (m_pageIsEarly) {
            document.rewind();
            if (document.get_object().get(root) || !readEarlyPage(root))
                return false;
        }
        // Which text they are about is told by its hash. Where the header has another name of the article than all that
        // is said of it, only that name is wrong.
        if (m_sidecar.statements.empty() && m_sidecar.verdicts.empty() && !m_otherSource.empty()) {
            document.rewind();
            if (document.get_object().get(root) || !readAsAbout(m_otherSource, root))
                return false;
        }
        if (m_sidecar.header.pageId == pageIdOf(m_sidecar.header.id))
            m_sidecar.header.pageId.clear();
        if (m_form && hasSeen(keys::collection::Total))
            m_form->total = m_total;
        return checkIds();
    }

    bool failTooMany(const char* place)
    {
        return fail(place,
            //: %1 is some hundred thousand
            QCoreApplication::translate("SidecarFormat", "there are more than %1 statements").arg(mostStatements),
            Error::Kind::TooLarge, QCoreApplication::translate("SidecarFormat", "split the article"));
    }

    bool readCollection(json::object root)
    {
        using enum keys::collection::Key;
        SidecarHeader& header = m_sidecar.header;
        return members(root, keys::collection::names, header.extra, [&](int key, json::value& value) {
            const std::string_view name = keys::collection::names[static_cast<std::size_t>(key)];
            m_seen |= 1U << key;
            switch (key) {
            case Context: return readContext(value);
            case Id: return text(value, name, header.id);
            case Type: return exactText(value, name, "AnnotationCollection");
            case Label: return text(value, name, header.label);
            case Format: return readFormat(value, name);
            case Creator: return readCoder(value, name);
            case Generator: return readGenerator(value, name);
            case Article: return readArticle(value, name);
            case Corrected: return readCorrections(value, name);
            case Progress: return readProgress(value, name);
            case Total: return wholeNumber(value, name, m_total);
            default: return readFirst(value);
            }
        });
    }

    /// What must be there, and what is not kept because it can be made.
    bool checkCollection()
    {
        using enum keys::collection::Key;
        SidecarHeader& header = m_sidecar.header;
        if (!hasSeen(Format))
            return fail(
                nullptr, QCoreApplication::translate("SidecarFormat", "it is no tag file: \"att:format\" is missing"));
        for (const int key : {Id, Type, Creator, Article, Progress})
            if (!hasSeen(key))
                return failMissing(keys::collection::names[static_cast<std::size_t>(key)]);
        // Git adds up two sides that each raised the total by the same amount to one raise, so a total may be wrong.
        // But where it speaks of statements and there is no list of them at all, a part of the file is gone.
        if (m_total > 0 && !hasSeen(First))
            return failMissing(keys::collection::names[First]);
        if (header.label == labelOf(header))
            header.label.clear();
        return true;
    }

    [[nodiscard]] bool hasSeen(int key) const { return (m_seen & (1U << key)) != 0; }

    bool readContext(json::value& value)
    {
        std::string_view written;
        if (!source(placeOf(value), written))
            return false;
        std::string tight;
        for (const char c : written)
            if (!std::isspace(static_cast<unsigned char>(c)))
                tight += c;
        static const std::string ours = "[\"" + std::string(keys::contextOfAnnotations) + "\",{\"att\":\""
            + std::string(keys::contextOfAttribune) + "\"}]";
        if (tight != ours)
            m_sidecar.header.context = written;
        return true;
    }

    bool readFormat(json::value& value, std::string_view key)
    {
        const char* place = placeOf(value);
        qint64 format = 0;
        if (!wholeNumber(value, key, format))
            return false;
        if (format > sidecarFormat)
            return failNewer();
        return format == sidecarFormat
            || failType(place, key, QCoreApplication::translate("SidecarFormat", "the number of a version"));
    }

    bool readCoder(json::value& value, std::string_view key)
    {
        using enum keys::coder::Key;
        json::object creator;
        Coder& coder = m_sidecar.header.coder;
        const char* place = placeOf(value);
        const bool read = object(value, key, creator)
            && members(creator, keys::coder::names, coder.extra, [&](int member, json::value& each) {
                   const std::string_view name = keys::coder::names[static_cast<std::size_t>(member)];
                   return member == Type ? exactText(each, name, "Person")
                                         : text(each, name, member == Nickname ? coder.id : coder.name);
               });
        if (read && coder.id.empty())
            return fail(place, QCoreApplication::translate("SidecarFormat", "the creator has no nickname"));
        return read;
    }

    bool readGenerator(json::value& value, std::string_view key)
    {
        using enum keys::generator::Key;
        json::object members_;
        Generator& generator = m_sidecar.header.generator;
        generator.version.clear();
        return object(value, key, members_)
            && members(members_, keys::generator::names, generator.extra, [&](int member, json::value& each) {
                   const std::string_view name = keys::generator::names[static_cast<std::size_t>(member)];
                   return member == Type ? exactText(each, name, "Software")
                                         : text(each, name, member == Name ? generator.name : generator.version);
               });
    }

    bool readArticle(json::value& value, std::string_view key)
    {
        using enum keys::article::Key;
        json::object described;
        TaggedArticle& article = m_sidecar.header.article;
        unsigned found = 0;
        if (!object(value, key, described))
            return false;
        const bool read = members(described, keys::article::names, article.extra, [&](int member, json::value& each) {
            const std::string_view name = keys::article::names[static_cast<std::size_t>(member)];
            found |= 1U << member;
            switch (member) {
            case Name: return text(each, name, article.name);
            case Sha256: return text(each, name, article.sha256);
            case TextSha256: return text(each, name, article.textSha256);
            case Characters: return wholeNumber(each, name, article.characters);
            default: return text(each, name, article.reader);
            }
        });
        if (!read)
            return false;
        const auto missing = static_cast<std::size_t>(std::countr_one(found));
        return missing >= keys::article::names.size() || failMissing(keys::article::names[missing]);
    }

    bool readCorrections(json::value& value, std::string_view key)
    {
        using enum keys::corrected::Key;
        json::object corrected;
        DetailCorrections& corrections = m_sidecar.header.corrections;
        return object(value, key, corrected)
            && members(corrected, keys::corrected::names, corrections.extra, [&](int member, json::value& each) {
                   const std::string_view name = keys::corrected::names[static_cast<std::size_t>(member)];
                   switch (member) {
                   case Title: return text(each, name, corrections.title.emplace());
                   case Outlet: return text(each, name, corrections.outlet.emplace());
                   case Byline: return text(each, name, corrections.byline.emplace());
                   case Published: return text(each, name, corrections.published.emplace());
                   case Dateline: return text(each, name, corrections.dateline.emplace());
                   default: return readFurniture(each, name, corrections.furniture.emplace());
                   }
               });
    }

    bool readFurniture(json::value& value, std::string_view key, std::vector<Span>& spans)
    {
        json::array items;
        if (!list(value, key, items))
            return false;
        for (auto each : items) {
            json::value item;
            json::array borders;
            if (std::move(each).get(item) || !list(item, key, borders))
                return false;
            std::vector<qint64> numbers;
            for (auto border : borders) {
                json::value number;
                if (std::move(border).get(number) || !wholeNumber(number, key, numbers.emplace_back()))
                    return false;
            }
            if (numbers.size() != 2 || numbers.front() >= numbers.back())
                return failType(placeOf(item), key,
                    QCoreApplication::translate("SidecarFormat", "a list of pairs of start and end"));
            spans.push_back({numbers.front(), numbers.back()});
        }
        return true;
    }

    bool readProgress(json::value& value, std::string_view key)
    {
        const char* place = placeOf(value);
        std::string word;
        if (!text(value, key, word))
            return false;
        const auto progress = progressFromWord(word);
        if (!progress)
            return failType(
                place, key, QCoreApplication::translate("SidecarFormat", "unread, tagging, done or nothing-to-tag"));
        m_sidecar.header.progress = *progress;
        return true;
    }

    // --- the page ---

    /// Statements can only be read once coder and article are known; where somebody sorted the names, that is later.
    bool readFirst(json::value& value)
    {
        m_pageIsEarly = !hasSeen(keys::collection::Creator) || !hasSeen(keys::collection::Article);
        std::string_view text;
        return m_pageIsEarly ? source(placeOf(value), text) : readPage(value);
    }

    bool readEarlyPage(json::object root)
    {
        json::value page;
        return !root.find_field_unordered("first").get(page) && readPage(page);
    }

    bool readAsAbout(const std::string& source, json::object root)
    {
        m_sidecar.header.source = source;
        m_sidecar.header.pageExtra.clear();
        m_sidecar.replies.clear();
        m_sidecar.foreign.clear();
        if (m_form)
            m_form->foreignLines.clear();
        if (!readEarlyPage(root))
            return false;
        if (m_sidecar.statements.empty() && m_sidecar.verdicts.empty())
            m_sidecar.header.source.clear(); // not ours for other reasons
        return true;
    }

    bool readPage(json::value& value)
    {
        using enum keys::page::Key;
        SidecarHeader& header = m_sidecar.header;
        json::object page;
        bool hasItems = false;
        // The total may be wrong, or a trap; a statement takes more than this many bytes.
        m_sidecar.statements.reserve(static_cast<std::size_t>(
            std::clamp<qint64>(m_total, 0, static_cast<qint64>(m_source.text().size()) / 400)));
        if (!object(value, "first", page))
            return false;
        const bool read = members(page, keys::page::names, header.pageExtra, [&](int key, json::value& each) {
            const std::string_view name = keys::page::names[static_cast<std::size_t>(key)];
            switch (key) {
            case Id: return text(each, name, header.pageId);
            case Type: return exactText(each, name, "AnnotationPage");
            case StartIndex: return readStartIndex(each, name);
            default: hasItems = true; return readItems(each, name);
            }
        });
        return read && (hasItems || failMissing(keys::page::names[Items]));
    }

    bool readStartIndex(json::value& value, std::string_view key)
    {
        const char* place = placeOf(value);
        qint64 start = 0;
        return wholeNumber(value, key, start) && (start == 0 || failType(place, key, u"0"_s));
    }

    bool readItems(json::value& value, std::string_view key)
    {
        json::array items;
        int count = 0;
        if (!list(value, key, items))
            return false;
        for (auto each : items) {
            if (each.error())
                return false;
            json::value& item = held(each);
            const char* place = placeOf(item);
            if (++count > mostStatements)
                return failTooMany(place);
            json::object annotation;
            if (*place != '{' || item.get_object().get(annotation))
                return failType(place, key, QCoreApplication::translate("SidecarFormat", "a list of annotations"));
            if (readOwnStatement(annotation))
                continue;
            if (m_error || !readOther(place))
                return false;
        }
        return true;
    }

    bool readOwnStatement(json::object annotation)
    {
        Statement& statement = m_sidecar.statements.emplace_back();
        std::string coder;
        if (readStatement(annotation, statement, coder) && (coder.empty() || coder == m_sidecar.header.coder.id))
            return true;
        m_sidecar.statements.pop_back();
        return false;
    }

    /// An annotation that is no statement: a verdict, a reply or somebody else's. It is read once more from its
    /// beginning, since what it is may stand at its end.
    bool readOther(const char* place)
    {
        std::string_view text;
        if (!source(place, text))
            return false;
        json::document document;
        json::object annotation;
        const auto start = [&] {
            return !partParser().iterate(withRoomBehind(text)).get(document) && !document.get_object().get(annotation);
        };
        std::string_view found;
        if (start() && !annotation.find_field_unordered("motivation").get_string().get(found)) {
            const std::string motivation(found);
            if (motivation == keys::moderating && start() && readVerdict(annotation, m_sidecar.verdicts.emplace_back()))
                return true;
            if (motivation == keys::moderating)
                m_sidecar.verdicts.pop_back();
            if (motivation == keys::replying && start() && readReply(annotation, m_sidecar.replies.emplace_back()))
                return true;
            if (motivation == keys::replying)
                m_sidecar.replies.pop_back();
            if (m_error)
                return false;
        }
        std::string_view id;
        if (!start() || annotation.find_field_unordered("id").get_string().get(id))
            id = {};
        m_sidecar.foreign.push_back({std::string(id), std::string(text)});
        if (m_form)
            m_form->foreignLines.push_back(m_source.lineOf(place));
        return true;
    }

    /// A part of the file for a parser of its own; what follows it is the room that parsers read ahead into.
    [[nodiscard]] simdjson::padded_string_view withRoomBehind(std::string_view part) const
    {
        const auto room = static_cast<std::size_t>(end() - part.data()) + simdjson::SIMDJSON_PADDING;
        return simdjson::padded_string_view(part.data(), part.size(), room);
    }

    // --- the whole ---

    bool checkIds()
    {
        std::vector<std::string_view> ids;
        ids.reserve(m_sidecar.statements.size() + m_sidecar.verdicts.size() + m_sidecar.foreign.size());
        for (const Statement& statement : m_sidecar.statements)
            ids.push_back(statement.id.value());
        for (const Verdict& verdict : m_sidecar.verdicts)
            ids.push_back(verdict.id.value());
        for (const Reply& reply : m_sidecar.replies)
            ids.push_back(reply.id.value());
        for (const Sidecar::Foreign& foreign : m_sidecar.foreign)
            if (!foreign.id.empty())
                ids.push_back(foreign.id);
        if (!std::ranges::is_sorted(ids))
            std::ranges::sort(ids);
        const auto twice = std::ranges::adjacent_find(ids);
        //: %1 is the id of a statement
        return twice == ids.end()
            || fail(nullptr,
                QCoreApplication::translate("SidecarFormat", "two statements have the id %1").arg(toQString(*twice)));
    }

    /// Whether what could not be read belongs to a format that we do not know.
    bool isNewer()
    {
        json::document document;
        std::int64_t format = 0;
        return !m_parser.iterate(padded()).get(document)
            && !document.find_field_unordered("att:format").get_int64().get(format) && format > sidecarFormat;
    }

    // Its buffers are several times as large as the file, and getting them from the system costs more than reading it.
    // So each thread keeps one.
    json::parser& m_parser = threadsParser();
    WrittenForm* m_form; ///< null where nobody asks
    unsigned m_seen = 0; ///< members of the collection
    qint64 m_total = 0;
    bool m_pageIsEarly = false;
};
}

QString tooLargeRemedy()
{
    return QCoreApplication::translate("SidecarFormat", "set it aside, and split the article before you tag it again");
}

Result<Sidecar> parseSidecar(std::string bytes, const QString& subject, WrittenForm* form)
{
    return SidecarReader(std::move(bytes), subject, form).read();
}

Result<SidecarSummary> summariseSidecar(std::string bytes, const QString& subject)
{
    // Reading all of it costs little more than reading its file, and then a list never shows what opening would refuse.
    Result<Sidecar> sidecar = parseSidecar(std::move(bytes), subject);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    SidecarHeader& header = sidecar->header;
    return SidecarSummary{std::move(header.coder), header.progress, static_cast<int>(sidecar->statements.size()),
        std::move(header.corrections)};
}
}

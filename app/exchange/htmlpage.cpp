// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/htmlpage.h"

#include "app/base/utf8.h"
#include "app/text/invisible.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace app {

namespace {

/// Colours and measures of the window, so that a report looks like the program that made it.
constexpr std::string_view commonStyle = R"(
:root { color-scheme: light dark; --window: #FBFAF7; --paper: #FFFFFF; --panel: #F4F2ED; --ink: #22252A; --soft: #5D646E;
  --line: #E3E0D9; --accent: #0B6BA8; --selection: #D7E8F5; --chip: #ECE9E2; --good: #00795A; --careful: #A3560B;
  --bad: #B3261E; }
@media screen and (prefers-color-scheme: dark) { :root { --window: #17191C; --paper: #1D2024; --panel: #212429;
  --ink: #E4E6E9; --soft: #A0A7B0; --line: #31353B; --accent: #6BB6E8; --selection: #22435A; --chip: #2D3137;
  --good: #4CC79B; --careful: #F0A95C; --bad: #FF8A80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--ink);
  font: 15px/22px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 8px; }
h2 { font-size: 18px; line-height: 26px; margin: 40px 0 8px; }
h3 { font-size: 15px; line-height: 22px; margin: 24px 0 4px; }
h1, h2, h3, p, li, td, th, caption { overflow-wrap: anywhere; unicode-bidi: plaintext; }
p { margin: 0 0 12px; max-width: 44em; }
a { color: var(--accent); }
:target { background: var(--selection); }
.soft { color: var(--soft); }
.good { color: var(--good); }
.careful { color: var(--careful); }
.bad { color: var(--bad); }
.total > * { font-weight: 600; }
.chip { display: inline-block; padding: 0 10px; border-radius: 12px; background: var(--chip); }
.unseen { border: 1px dotted; border-radius: 3px; padding: 0 2px; font: 0.75em ui-monospace, monospace; color: var(--bad); }
table { border-collapse: collapse; width: 100%; margin: 12px 0 24px; background: var(--paper); font-size: 13px; line-height: 19px; }
caption { text-align: start; font-weight: 600; color: var(--soft); padding: 4px 0; }
th, td { min-width: 6em; text-align: start; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 12px; overflow-wrap: normal; }
tbody th { min-width: 12em; font-weight: 600; overflow-wrap: break-word; }
.figure { min-width: 0; padding-inline: 6px; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
thead .figure { white-space: normal; }
@media print { body { background: none; font-size: 10pt; line-height: 1.45; } main { max-width: none; padding: 0; }
  table { font-size: 9pt; } th, td { padding: 4px 6px; } a { color: inherit; } thead { display: table-header-group; } tr { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; } * { print-color-adjust: exact; } }
)";

bool needsCare(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F || c == '&' || c == '<'
        || c == '>' || c == '"' || c == '\'';
}

std::string_view entityFor(char32_t character)
{
    switch (character) {
    case U'&': return "&amp;";
    case U'<': return "&lt;";
    case U'>': return "&gt;";
    case U'"': return "&quot;";
    case U'\'': return "&#39;";
    default: return {};
    }
}

[[maybe_unused]] bool isHarmless(std::string_view element)
{
    constexpr std::array known{"a", "article", "aside", "caption", "code", "dd", "del", "details", "div", "dl", "dt",
        "em", "footer", "h2", "h3", "header", "i", "ins", "li", "main", "mark", "nav", "ol", "p", "section", "small",
        "span", "strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"};
    return std::ranges::contains(known, element);
}

[[maybe_unused]] bool isHarmless(const HtmlPage::Attribute& attribute)
{
    constexpr std::array known{"aria-label", "class", "colspan", "dir", "id", "lang", "rowspan", "scope", "title"};
    return std::ranges::contains(known, attribute.name)
        || (attribute.name == "href" && attribute.value.starts_with('#'));
}
}

HtmlPage::HtmlPage(AtomicFile::Sink sink, const Head& head)
    : m_sink(std::move(sink))
{
    Q_ASSERT(!head.style.contains('<'));
    const std::string style = std::string(commonStyle) + std::string(head.style);
    // Only this very style sheet is allowed, so not even a style that somehow came with the data would count.
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(style.data(), static_cast<qsizetype>(style.size())), QCryptographicHash::Sha256)
                                .toBase64();
    m_html = "<!DOCTYPE html>\n<html lang=\"";
    appendEscaped(head.language, true);
    m_html += "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
              "content=\"default-src 'none'; "
              "style-src 'sha256-"
        + hash.toStdString()
        + "'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"Attribune " ATTRIBUNE_VERSION "\">\n<title>";
    appendEscaped(head.title, true); // a title cannot hold elements either
    m_html += "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>";
    appendEscaped(head.title, false);
    m_html += "</h1>\n";
}

void HtmlPage::open(std::string_view name, Attributes attributes)
{
    Q_ASSERT(isHarmless(name));
    m_html += '<';
    m_html += name;
    for (const Attribute& attribute : attributes) {
        Q_ASSERT(isHarmless(attribute));
        m_html += ' ';
        m_html += attribute.name;
        m_html += "=\"";
        appendEscaped(attribute.value, true);
        m_html += '"';
    }
    m_html += '>';
    m_open.push_back(name);
}

void HtmlPage::close()
{
    Q_ASSERT(!m_open.empty());
    m_html += "</";
    m_html += m_open.back();
    m_html += '>';
    // A line for each block keeps the source readable; between words it would be a space that nobody wrote.
    constexpr std::array words{"a", "code", "del", "em", "i", "ins", "mark", "small", "span", "strong"};
    if (!std::ranges::contains(words, m_open.back()))
        m_html += '\n';
    m_open.pop_back();
    writeWhenLarge();
}

void HtmlPage::text(std::string_view utf8)
{
    appendEscaped(utf8, false);
    writeWhenLarge();
}

void HtmlPage::element(std::string_view name, std::string_view text, Attributes attributes)
{
    open(name, attributes);
    appendEscaped(text, false);
    close();
}

void HtmlPage::openTable(std::string_view caption, std::span<const Column> columns)
{
    m_columns.clear();
    open("table");
    element("caption", caption);
    open("thead");
    open("tr");
    for (const Column& column : columns) {
        if (column.align == Align::Figures)
            element("th", column.title, {{"scope", "col"}, {"class", "figure"}});
        else
            element("th", column.title, {{"scope", "col"}});
        m_columns.push_back(column.align);
    }
    close();
    close();
    open("tbody");
    m_nextColumn = 0;
}

void HtmlPage::openRow(Attributes attributes)
{
    open("tr", attributes);
    m_nextColumn = 0;
}

void HtmlPage::openCell()
{
    Q_ASSERT(m_nextColumn < m_columns.size());
    switch (m_columns[m_nextColumn++]) {
    case Align::Words: open("td"); break;
    case Align::Figures: open("td", {{"class", "figure"}}); break;
    case Align::RowTitle: open("th", {{"scope", "row"}}); break;
    }
}

void HtmlPage::cell(std::string_view text)
{
    openCell();
    appendEscaped(text, false);
    close();
}

void HtmlPage::row(std::span<const std::string> cells)
{
    openRow();
    for (const std::string& each : cells)
        cell(each);
    close();
}

void HtmlPage::closeTable()
{
    close();
    close();
}

Result<> HtmlPage::finish()
{
    while (!m_open.empty())
        close();
    m_html += "</main>\n</body>\n</html>\n";
    if (m_written)
        m_written = m_sink(m_html);
    m_html.clear();
    return m_written;
}

void HtmlPage::writeWhenLarge()
{
    constexpr std::size_t blockSize = 1 << 20;
    if (m_html.size() < blockSize)
        return;
    if (m_written)
        m_written = m_sink(m_html);
    m_html.clear();
}

void HtmlPage::appendEscaped(std::string_view utf8, bool asAttribute)
{
    const auto plain = std::ranges::find_if(utf8, needsCare) - utf8.begin();
    m_html += utf8.substr(0, static_cast<std::size_t>(plain));
    utf8.remove_prefix(static_cast<std::size_t>(plain));
    if (utf8.empty())
        return;

    const QString rest = toQString(utf8);
    char32_t before = 0;
    qsizetype done = 0;
    const auto replace = [&](qsizetype at, qsizetype length, std::string_view replacement) {
        m_html += toUtf8(QStringView(rest).sliced(done, at - done));
        m_html += replacement;
        done = at + length;
    };
    for (qsizetype at = 0; at < rest.size();) {
        const bool isPair = rest[at].isHighSurrogate() && at + 1 < rest.size() && rest[at + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(rest[at], rest[at + 1]) : rest[at].unicode();
        const qsizetype length = isPair ? 2 : 1;
        if (const std::string_view entity = entityFor(character); !entity.empty()) {
            replace(at, length, entity);
        } else if (isInvisible(character, before)) {
            const std::string name = toUtf8(codePointName(character));
            replace(at, length, asAttribute ? "[" + name + "]" : "<span class=\"unseen\">" + name + "</span>");
        }
        before = character;
        at += length;
    }
    replace(rest.size(), 0, {});
}
}

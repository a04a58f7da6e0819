// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/text.h"

#include "app/base/utf8.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <mutex>
#include <vector>

namespace app {

namespace {

/// Bytes between two checkpoints: far enough apart to cost little memory, near enough that the walk from one of them
/// to a character is shorter than the search for the checkpoint.
constexpr qint64 stride = 1024;

/// What lies before a byte position that is a multiple of the stride.
struct Checkpoint
{
    std::uint32_t characters = 0;
    std::uint32_t astral = 0; ///< characters that take two UTF-16 units
};

constexpr bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}
constexpr bool startsAstral(char byte)
{
    return static_cast<unsigned char>(byte) >= 0xF0;
}

Checkpoint countIn(const char* bytes, qint64 size)
{
    // Short rounds that count in single bytes: compilers then look at 16 or more characters in one step.
    constexpr qint64 round = 128;
    Checkpoint count;
    while (size > 0) {
        const qint64 length = std::min(size, round);
        std::uint8_t characters = 0;
        std::uint8_t astral = 0;
        for (qint64 i = 0; i < length; ++i) {
            characters += startsCharacter(bytes[i]);
            astral += startsAstral(bytes[i]);
        }
        count.characters += characters;
        count.astral += astral;
        bytes += length;
        size -= length;
    }
    return count;
}
}

struct Text::Data
{
    explicit Data(std::string bytes);

    [[nodiscard]] qint64 size() const { return static_cast<qint64>(utf8.size()); }
    /// The checkpoint at or before the character or unit for which @p before is the measure.
    template<typename Measure>
    [[nodiscard]] qint64 blockOf(qint64 position, Measure before) const;
    /// What lies before @p byte, which starts a character.
    [[nodiscard]] Checkpoint before(qint64 byte) const;

    std::string utf8;
    std::vector<Checkpoint> checkpoints;        ///< one per started stride, and one at the end
    std::vector<std::uint32_t> paragraphStarts; ///< in bytes

    mutable std::once_flag hashed;
    mutable std::string hash;
};

Text::Data::Data(std::string bytes)
    : utf8(std::move(bytes))
{
    Q_ASSERT(utf8.size() < std::numeric_limits<std::uint32_t>::max());

    checkpoints.reserve(static_cast<std::size_t>(size() / stride + 2));
    Checkpoint total;
    for (qint64 at = 0; at < size(); at += stride) {
        checkpoints.push_back(total);
        const Checkpoint block = countIn(utf8.data() + at, std::min(stride, size() - at));
        total.characters += block.characters;
        total.astral += block.astral;
    }
    checkpoints.push_back(total);

    paragraphStarts.push_back(0);
    const char* const begin = utf8.data();
    const char* const end = begin + size();
    for (const char* at = begin; at != end;) {
        at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        paragraphStarts.push_back(static_cast<std::uint32_t>(++at - begin));
    }
}

template<typename Measure>
qint64 Text::Data::blockOf(qint64 position, Measure before) const
{
    // The one at the end is no block: it holds the totals.
    const auto end = checkpoints.end() - 1;
    const auto next = std::upper_bound(checkpoints.begin(), end, position,
        [&](qint64 wanted, const Checkpoint& point) { return wanted < before(point); });
    return std::max<qint64>(0, next - checkpoints.begin() - 1);
}

Checkpoint Text::Data::before(qint64 byte) const
{
    const qint64 block = byte / stride;
    Checkpoint result = checkpoints[static_cast<std::size_t>(block)];
    const Checkpoint rest = countIn(utf8.data() + block * stride, byte - block * stride);
    result.characters += rest.characters;
    result.astral += rest.astral;
    return result;
}

Text::Text()
{
    static const auto empty = std::make_shared<const Data>(std::string());
    m_data = empty;
}

Text::Text(std::string utf8)
    : m_data(std::make_shared<const Data>(std::move(utf8)))
{
}

std::string_view Text::utf8() const
{
    return m_data->utf8;
}

qint64 Text::byteCount() const
{
    return m_data->size();
}

qint64 Text::characterCount() const
{
    return m_data->checkpoints.back().characters;
}

qint64 Text::utf16Count() const
{
    const Checkpoint& total = m_data->checkpoints.back();
    return qint64(total.characters) + total.astral;
}

qint64 Text::byteAt(qint64 character) const
{
    if (character <= 0)
        return 0;
    if (character >= characterCount())
        return byteCount();
    const auto characters = [](const Checkpoint& point) -> qint64 { return point.characters; };
    const auto block = static_cast<std::size_t>(m_data->blockOf(character, characters));
    const qint64 start = static_cast<qint64>(block) * stride;
    qint64 left = character - characters(m_data->checkpoints[block]);
    if (characters(m_data->checkpoints[block + 1]) - characters(m_data->checkpoints[block]) == stride)
        return start + left; // one byte each
    qint64 byte = start;
    while (!startsCharacter(m_data->utf8[static_cast<std::size_t>(byte)]))
        ++byte;
    while (left > 0)
        left -= startsCharacter(m_data->utf8[static_cast<std::size_t>(++byte)]);
    return byte;
}

qint64 Text::characterAtByte(qint64 byte) const
{
    if (byte <= 0)
        return 0;
    if (byte >= byteCount())
        return characterCount();
    while (!startsCharacter(m_data->utf8[static_cast<std::size_t>(byte)]))
        --byte;
    return m_data->before(byte).characters;
}

qint64 Text::utf16At(qint64 character) const
{
    const qint64 within = std::clamp<qint64>(character, 0, characterCount());
    return within + m_data->before(byteAt(within)).astral;
}

qint64 Text::characterAtUtf16(qint64 unit) const
{
    if (unit <= 0)
        return 0;
    if (unit >= utf16Count())
        return characterCount();
    const auto units = [](const Checkpoint& point) { return qint64(point.characters) + point.astral; };
    const auto block = static_cast<std::size_t>(m_data->blockOf(unit, units));
    const Checkpoint& point = m_data->checkpoints[block];
    qint64 left = unit - units(point);
    qint64 character = point.characters;
    for (auto byte = block * static_cast<std::size_t>(stride); left > 0; ++byte) {
        const char lead = m_data->utf8[byte];
        if (!startsCharacter(lead))
            continue;
        left -= startsAstral(lead) ? 2 : 1;
        character += left >= 0; // a unit inside a surrogate pair gives the character that the pair is
    }
    return character;
}

std::string_view Text::slice(Span span) const
{
    const qint64 start = byteAt(span.start);
    const qint64 end = byteAt(span.end);
    return utf8().substr(static_cast<std::size_t>(start), static_cast<std::size_t>(std::max<qint64>(0, end - start)));
}

QString Text::toQString(Span span) const
{
    return app::toQString(slice(span));
}

qint64 Text::paragraphCount() const
{
    return static_cast<qint64>(m_data->paragraphStarts.size());
}

ByteSpan Text::paragraphBytes(qint64 index) const
{
    const auto& starts = m_data->paragraphStarts;
    const auto at = static_cast<std::size_t>(std::clamp<qint64>(index, 0, paragraphCount() - 1));
    return {starts[at], at + 1 < starts.size() ? qint64(starts[at + 1]) - 1 : byteCount()};
}

Span Text::paragraph(qint64 index) const
{
    const ByteSpan bytes = paragraphBytes(index);
    return {characterAtByte(bytes.start), characterAtByte(bytes.end)};
}

qint64 Text::paragraphAt(qint64 character) const
{
    const auto& starts = m_data->paragraphStarts;
    return std::upper_bound(starts.begin(), starts.end(), byteAt(character)) - starts.begin() - 1;
}

std::string Text::sha256() const
{
    std::call_once(m_data->hashed, [data = m_data.get()] {
        data->hash =
            QCryptographicHash::hash(QByteArrayView(data->utf8.data(), data->size()), QCryptographicHash::Sha256)
                .toHex()
                .toStdString();
    });
    return m_data->hash;
}
}

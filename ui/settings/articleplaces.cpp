// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/settings/articleplaces.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr auto countKey = "count"_L1; // goes up with each place, so that the oldest can be told

QString keyOf(const QString& articlePath)
{
    const QByteArray hash = QCryptographicHash::hash(articlePath.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(24));
}
}

ArticlePlaces::ArticlePlaces()
    : ArticlePlaces(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/places.ini"_s)
{
}

ArticlePlaces::ArticlePlaces(QString file)
    : m_file(std::move(file))
{
}

std::optional<ArticlePlace> ArticlePlaces::place(const QString& articlePath) const
{
    const QStringList numbers = QSettings(m_file, QSettings::IniFormat).value(keyOf(articlePath)).toStringList();
    if (numbers.size() != 4)
        return std::nullopt;
    return ArticlePlace{numbers[1].toLongLong(), {numbers[2].toLongLong(), numbers[3].toLongLong()}};
}

void ArticlePlaces::remember(const QString& articlePath, const ArticlePlace& place)
{
    QSettings places(m_file, QSettings::IniFormat);
    const qint64 count = places.value(countKey).toLongLong() + 1;
    places.setValue(countKey, count);
    places.setValue(keyOf(articlePath),
        QStringList{QString::number(count), QString::number(place.topCharacter), QString::number(place.selection.start),
            QString::number(place.selection.end)});
    const QStringList keys = places.allKeys();
    if (keys.size() <= most + most / 4)
        return;
    for (const QString& key : keys) {
        if (key != countKey && places.value(key).toStringList().value(0).toLongLong() <= count - most)
            places.remove(key);
    }
}
}

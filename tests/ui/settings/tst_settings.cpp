// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "app/sidecars/sidecarstore.h"
#include "tests/support/accessibility.h"
#include "tests/support/temporarycorpus.h"
#include "ui/settings/articleplaces.h"
#include "ui/settings/settingsdialog.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void coderIsTheLoginUntilChosen();
    void recentWorkspacesAreFewAndDistinct();
    void placesSurviveARestart();
    void placesTellNothingOfWhatWasRead();
    void oldPlacesAreForgotten();
    void dialogShowsWhatFilesWillBeCalled();
    void coderOfThisRunIsNamed();
    void dialogRefusesANameWithoutLetters();
    void nobodyTagsAsTheConsensus();
    void dialogIsAccessible();

private:
    QTemporaryDir m_configuration;
};

void SettingsTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
    QCoreApplication::setOrganizationName(u"attribune-test"_s);
}

void SettingsTest::init()
{
    QSettings().clear();
}

void SettingsTest::coderIsTheLoginUntilChosen()
{
    QCOMPARE(ui::settings::coder().id, app::loginCoder());
    ui::settings::coderName.set(u"Anna Köhler"_s);
    QCOMPARE(ui::settings::coder().name, "Anna Köhler");
    QVERIFY(!ui::settings::coder().id.empty());
    ui::settings::coderName.set(u"…"_s); // edited by hand
    QCOMPARE(ui::settings::coder().id, app::loginCoder());
}

void SettingsTest::recentWorkspacesAreFewAndDistinct()
{
    for (int i = 0; i < 12; ++i)
        ui::settings::rememberWorkspace(u"/corpora/%1"_s.arg(i));
    ui::settings::rememberWorkspace(u"/corpora/10"_s);
    const QStringList recent = ui::settings::recentWorkspaces.value();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent[0], u"/corpora/10"_s);
    QCOMPARE(recent[1], u"/corpora/11"_s);
    QCOMPARE(recent.count(u"/corpora/10"_s), 1);
    ui::settings::forgetWorkspace(u"/corpora/10"_s);
    QVERIFY(!ui::settings::recentWorkspaces.value().contains(u"/corpora/10"_s));
}

void SettingsTest::placesSurviveARestart()
{
    const tests::TemporaryCorpus cache;
    const ui::ArticlePlace place{1200, {1893, 1943}};
    ui::ArticlePlaces(cache.path(u"places.ini"_s)).remember(u"/corpus/a.txt"_s, place);
    const ui::ArticlePlaces later(cache.path(u"places.ini"_s));
    QVERIFY(later.place(u"/corpus/a.txt"_s) == place);
    QVERIFY(!later.place(u"/corpus/b.txt"_s));
}

void SettingsTest::placesTellNothingOfWhatWasRead()
{
    const tests::TemporaryCorpus cache;
    ui::ArticlePlaces(cache.path(u"places.ini"_s)).remember(u"/secret-corpus/informant.txt"_s, {5, {1, 3}});
    const QByteArray file = cache.read(u"places.ini"_s);
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("secret"));
    QVERIFY(!file.contains("informant"));
}

void SettingsTest::oldPlacesAreForgotten()
{
    const tests::TemporaryCorpus cache;
    const QString file = cache.path(u"places.ini"_s);
    {
        // As after a long time of reading; writing so many one by one would take the test long.
        QSettings places(file, QSettings::IniFormat);
        for (int i = 1; i < 2600; ++i)
            places.setValue(
                u"%1"_s.arg(i, 24, 10, QLatin1Char('0')), QStringList{QString::number(i), u"0"_s, u"0"_s, u"0"_s});
        places.setValue(u"count"_s, 2600);
    }
    ui::ArticlePlaces places(file);
    places.remember(u"/corpus/latest.txt"_s, {7, {}});
    QVERIFY(places.place(u"/corpus/latest.txt"_s));
    QVERIFY(QSettings(file, QSettings::IniFormat).allKeys().size() <= ui::ArticlePlaces::most + 1);
}

void SettingsTest::dialogShowsWhatFilesWillBeCalled()
{
    ui::SettingsDialog dialog(QString(), ui::ThemeChooser::Choice::Dark);
    QCOMPARE(dialog.themeChoice(), ui::ThemeChooser::Choice::Dark);
    auto* name = dialog.findChild<QLineEdit*>();
    name->setText(u"Anna K."_s);
    bool shown = false;
    for (const auto* label : dialog.findChildren<ui::PlainLabel*>())
        shown = shown || label->text().contains(u".anna-k.tags.json"_s);
    QVERIFY2(shown, "the name of the tag file is not shown");
    QCOMPARE(dialog.coderName(), u"Anna K."_s);
}

void SettingsTest::coderOfThisRunIsNamed()
{
    ui::SettingsDialog dialog(QString(), ui::ThemeChooser::Choice::System);
    dialog.sayWhoTagsNow(u"lead"_s);
    const auto labels = dialog.findChildren<ui::PlainLabel*>();
    QVERIFY(std::ranges::any_of(labels,
        [&](const auto* label) { return label->isVisibleTo(&dialog) && label->text().contains(u"coder lead"); }));
    QCOMPARE(dialog.coderName(), QString());
}

void SettingsTest::dialogRefusesANameWithoutLetters()
{
    ui::SettingsDialog dialog(QString(), ui::ThemeChooser::Choice::System);
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    dialog.findChild<QLineEdit*>()->setText(u"…"_s);
    QVERIFY(!ok->isEnabled());
}

void SettingsTest::nobodyTagsAsTheConsensus()
{
    ui::SettingsDialog dialog(QString(), ui::ThemeChooser::Choice::System);
    const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    dialog.findChild<QLineEdit*>()->setText(u" Consensus "_s);
    QVERIFY(!ok->isEnabled());
    const auto labels = dialog.findChildren<ui::PlainLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const auto* label) { return label->text().contains(u"adjudication"); }));
    QVERIFY(!ui::settings::coderNamed(u"consensus"_s));
    ui::settings::coderName.set(u"Consensus"_s); // edited by hand
    QCOMPARE(ui::settings::coder().id, app::loginCoder());
    dialog.findChild<QLineEdit*>()->setText(u"Consensus team"_s);
    QVERIFY(ok->isEnabled());
}

void SettingsTest::dialogIsAccessible()
{
    ui::SettingsDialog dialog(u"Anna"_s, ui::ThemeChooser::Choice::System);
    QCOMPARE(tests::accessibilityProblems(dialog).join(u'\n'), QString());
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/speakerdialog.h"
#include "ui/codebook/topicdialog.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "tests/support/accessibility.h"
#include "ui/codebook/codebookchanges.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dialogs on one speaker and on one topic.
class EntryDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void untouchedSpeakerComesBackUnchanged();
    void untouchedTopicComesBackUnchanged();
    void speakerIsHandedBackAsTyped();
    void topicIsHandedBackAsTyped();
    void nameThatIsTakenCannotBeSaved();
    void topicCannotLieUnderItself();
    void emptyNameIsNoMistakeYetButCannotBeSaved();
    void renamedEntryKeepsItsIdAndTheOldName();
    void workWithoutMouseAndSight();

private:
    template<typename Widget>
    [[nodiscard]] static Widget& field(const QDialog& dialog, const QString& name)
    {
        for (auto* widget : dialog.findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        qFatal("no field %s", qPrintable(name));
    }
    [[nodiscard]] static bool canSave(const QDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled();
    }
    [[nodiscard]] static QString problem(const QDialog& dialog)
    {
        for (const auto* label : dialog.findChildren<ui::PlainLabel*>())
            if (label->parentWidget() == &dialog && label->isVisibleTo(&dialog) && label->wordWrap())
                return label->text();
        return {};
    }

    const app::Codebook m_codebook = app::starterCodebook();
};

void EntryDialogsTest::untouchedSpeakerComesBackUnchanged()
{
    for (app::Speaker speaker : m_codebook.speakers()) {
        speaker.offices = {{"Minister", "2013-03-16", "", {}}, {"Ambassador", "2004-09", "2007", {}}};
        const ui::SpeakerDialog dialog(speaker, m_codebook, nullptr);
        QCOMPARE(dialog.speaker(), speaker);
        QVERIFY(canSave(dialog));
    }
}

void EntryDialogsTest::untouchedTopicComesBackUnchanged()
{
    for (app::Topic topic : m_codebook.topics()) {
        topic.include = "launchers\nradar";
        topic.examples = {"They oppose it.", "其"};
        const ui::TopicDialog dialog(topic, m_codebook, nullptr);
        QCOMPARE(dialog.topic(), topic);
    }
}

void EntryDialogsTest::speakerIsHandedBackAsTyped()
{
    const ui::SpeakerDialog dialog({}, m_codebook, nullptr);
    field<QLineEdit>(dialog, u"Name"_s).setText(u"  Angela   Merkel "_s);
    field<QPlainTextEdit>(dialog, u"Aliases"_s).setPlainText(u"Merkel\n\n 默克尔 \n"_s);
    field<QLineEdit>(dialog, u"Role"_s).setText(u"Chancellor"_s);
    auto& offices = field<QTableWidget>(dialog, u"Offices"_s);
    QCOMPARE(offices.rowCount(), 1);
    offices.setItem(0, 0, new QTableWidgetItem(u"Chancellor"_s));
    offices.setItem(0, 1, new QTableWidgetItem(u"2005-11-22"_s));
    QCOMPARE(offices.rowCount(), 2); // a free one for the next
    const app::Speaker speaker = dialog.speaker();
    QCOMPARE(speaker.name, "Angela Merkel");
    QCOMPARE(speaker.aliases, (std::vector<std::string>{"Merkel", "默克尔"}));
    QCOMPARE(speaker.role, "Chancellor");
    QCOMPARE(speaker.offices, (std::vector<app::Office>{{"Chancellor", "2005-11-22", "", {}}}));
    QVERIFY(canSave(dialog));
}

void EntryDialogsTest::topicIsHandedBackAsTyped()
{
    const app::Topic& thaad = *m_codebook.findTopic("THAAD");
    const ui::TopicDialog dialog({}, m_codebook, nullptr);
    field<QLineEdit>(dialog, u"Name"_s).setText(u"Radar"_s);
    auto& parent = field<QComboBox>(dialog, u"Under"_s);
    parent.setCurrentIndex(parent.findText(u"THAAD"_s));
    field<QPlainTextEdit>(dialog, u"Definition"_s).setPlainText(u"What it sees\nand how far"_s);
    field<QPlainTextEdit>(dialog, u"Examples"_s).setPlainText(u"One\nTwo"_s);
    const app::Topic topic = dialog.topic();
    QCOMPARE(topic.parent, thaad.id);
    QCOMPARE(topic.definition, "What it sees\nand how far");
    QCOMPARE(topic.examples, (std::vector<std::string>{"One", "Two"}));
}

void EntryDialogsTest::nameThatIsTakenCannotBeSaved()
{
    ui::SpeakerDialog dialog(m_codebook.speakers().front(), m_codebook, nullptr);
    dialog.show();
    auto& aliases = field<QPlainTextEdit>(dialog, u"Aliases"_s);
    const QString before = aliases.toPlainText();
    aliases.setPlainText(u"Putin"_s);
    QVERIFY(!canSave(dialog));
    QVERIFY2(problem(dialog).contains(u"Putin"_s), qPrintable(problem(dialog)));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    aliases.setPlainText(before);
    QVERIFY(canSave(dialog));
    QCOMPARE(problem(dialog), QString());
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void EntryDialogsTest::topicCannotLieUnderItself()
{
    app::Codebook codebook = m_codebook;
    std::vector<app::Topic> topics = codebook.topics();
    topics[1].parent = topics[0].id;
    codebook.setTopics(topics);
    const ui::TopicDialog dialog(topics[0], codebook, nullptr);
    auto& parent = field<QComboBox>(dialog, u"Under"_s);
    QCOMPARE(parent.findText(app::toQString(topics[0].name)), -1);
    parent.setCurrentIndex(parent.findText(app::toQString(topics[1].name)));
    QVERIFY(!canSave(dialog));
}

void EntryDialogsTest::emptyNameIsNoMistakeYetButCannotBeSaved()
{
    ui::TopicDialog dialog({}, m_codebook, nullptr);
    QVERIFY(!canSave(dialog));
    QCOMPARE(problem(dialog), QString());
}

void EntryDialogsTest::renamedEntryKeepsItsIdAndTheOldName()
{
    app::Speaker speaker = m_codebook.speakers().front();
    const std::string old = speaker.name;
    speaker.name = "Xi Jinping of Beijing";
    const app::Codebook changed = ui::withSpeaker(m_codebook, speaker);
    QCOMPARE(changed.speakers().size(), m_codebook.speakers().size());
    const app::Speaker* found = changed.findSpeaker(old); // what tag files of colleagues say
    QVERIFY(found);
    QCOMPARE(found->id, speaker.id);
    QCOMPARE(found->name, speaker.name);
    QCOMPARE(ui::withSpeaker(changed, *found), changed); // the old name is kept once
    QVERIFY(ui::newProblems(m_codebook, changed).empty());

    const app::Codebook more = ui::withTopic(m_codebook, {{}, "Arctic", {}, {}, {}, {}, {}, {}, {}, {}, {}});
    QVERIFY(!more.findTopic("Arctic")->id.isEmpty());
}

void EntryDialogsTest::workWithoutMouseAndSight()
{
    ui::SpeakerDialog speaker(m_codebook.speakers().front(), m_codebook, nullptr);
    speaker.show();
    QCOMPARE(tests::accessibilityProblems(speaker).join(u'\n'), QString());
    ui::TopicDialog topic(m_codebook.topics().front(), m_codebook, nullptr);
    topic.show();
    QCOMPARE(tests::accessibilityProblems(topic).join(u'\n'), QString());
    QCOMPARE(topic.focusWidget()->accessibleName(), u"Name"_s); // not the buttons below
    // Tab goes from left to right: the colours, then the way to others; and to the buttons last.
    const QString order = tests::tabOrder(topic).join(u'\n');
    QVERIFY2(order.contains(u"(Colour") && order.indexOf(u"(Colour") < order.indexOf(u"(Other…"), qPrintable(order));
    QVERIFY2(order.indexOf(u"(Examples"_s) < order.indexOf(u"(Save"_s), qPrintable(order));
}

QTEST_MAIN(EntryDialogsTest)
#include "tst_entrydialogs.moc"

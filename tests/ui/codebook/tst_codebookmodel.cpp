// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookmodel.h"

#include "tests/ui/statements/openarticle.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using ui::CodebookModel;

class CodebookModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsSpeakersAndTopics();
    void topicsLieUnderTheirParents();
    void topicsInALoopAreStillThere();
    void checksWhatTheStatementInHandHas();
    void followsTheCodebook();
    void definitionsAreShownAsTheyAre();

private:
    [[nodiscard]] QStringList under(const QModelIndex& parent, int role = Qt::DisplayRole) const;
    [[nodiscard]] QModelIndex speakers() const { return m_model->index(0, 0); }
    [[nodiscard]] QModelIndex topics() const { return m_model->index(1, 0); }
    void setTopics(const std::vector<std::pair<std::string, std::string>>& namesAndParents);

    std::unique_ptr<tests::OpenArticle> m_open;
    std::unique_ptr<CodebookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CodebookModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_open = std::make_unique<tests::OpenArticle>();
    m_model = std::make_unique<CodebookModel>(m_open->session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList CodebookModelTest::under(const QModelIndex& parent, int role) const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        found.append(m_model->index(row, 0, parent).data(role).toString());
    return found;
}

void CodebookModelTest::setTopics(const std::vector<std::pair<std::string, std::string>>& namesAndParents)
{
    VERIFY_RESULT(m_open->session.changeCodebook([&](app::Codebook& codebook) {
        std::vector<app::Topic> topics;
        for (const auto& [name, parent] : namesAndParents) {
            app::Topic& topic = topics.emplace_back();
            topic.id = app::TopicId(name);
            topic.name = name;
            topic.parent = app::TopicId(parent);
        }
        codebook.setTopics(topics);
    }));
}

void CodebookModelTest::showsSpeakersAndTopics()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(under({}), (QStringList{u"Speakers"_s, u"Topics"_s}));
    QVERIFY(under(speakers()).contains(u"Wang Yi"_s));
    QVERIFY(under(topics()).contains(u"THAAD"_s));
    QCOMPARE(under(speakers(), CodebookModel::KeyRole).first(), u"1"_s);
    const QModelIndex first = m_model->index(0, 0, speakers());
    QVERIFY(first.data(CodebookModel::ColourRole).value<QColor>().isValid());
    QCOMPARE(m_model->nameOf(*m_model->entryAt(first)), app::toUtf8(under(speakers()).first()));
    QVERIFY(!m_model->entryAt(speakers()));
    QVERIFY(first.data(CodebookModel::SpellingsRole).toStringList().size() > 1);
}

void CodebookModelTest::topicsLieUnderTheirParents()
{
    setTopics({{"Security", ""}, {"THAAD", "Security"}, {"Radar", "THAAD"}, {"Trade", ""}, {"Lost", "no such topic"}});
    QCOMPARE(under(topics()), (QStringList{u"Security"_s, u"Trade"_s, u"Lost"_s}));
    const QModelIndex security = m_model->index(0, 0, topics());
    QCOMPARE(under(security), QStringList{u"THAAD"_s});
    const QModelIndex thaad = m_model->index(0, 0, security);
    QCOMPARE(under(thaad), QStringList{u"Radar"_s});
    QCOMPARE(m_model->index(0, 0, thaad).parent(), thaad);
}

void CodebookModelTest::topicsInALoopAreStillThere()
{
    setTopics({{"A", "B"}, {"B", "C"}, {"C", "A"}, {"Self", "Self"}});
    QStringList all;
    const std::function<void(const QModelIndex&)> collect = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent) && all.size() < 10; ++row) {
            all.append(m_model->index(row, 0, parent).data().toString());
            collect(m_model->index(row, 0, parent));
        }
    };
    collect(topics());
    all.sort();
    QCOMPARE(all, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"Self"_s}));
}

void CodebookModelTest::checksWhatTheStatementInHandHas()
{
    const auto checked = [&](const QModelIndex& heading) {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(heading); ++row)
            if (const QModelIndex index = m_model->index(row, 0, heading);
                index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                names.append(index.data().toString());
        return names;
    };
    QCOMPARE(checked(speakers()), QStringList());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_open->tag("oppose the radar", {"习近平", "Putin"}, {{"THAAD", app::Stance::Opposes, {}, {}}}); // Xi by an alias
    QVERIFY(!changed.isEmpty());
    QCOMPARE(checked(speakers()), (QStringList{u"Xi"_s, u"Putin"_s}));
    QCOMPARE(checked(topics()), QStringList{u"THAAD"_s});
    m_open->session.setCurrentStatement({});
    QCOMPARE(checked(speakers()), QStringList());
}

void CodebookModelTest::followsTheCodebook()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_open->session.addSpeaker(u"Merkel"_s));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(under(speakers()).last(), u"Merkel"_s);
}

void CodebookModelTest::definitionsAreShownAsTheyAre()
{
    VERIFY_RESULT(m_open->session.changeCodebook([](app::Codebook& codebook) {
        std::vector<app::Topic> topics = codebook.topics();
        topics.front().definition = "R&D of <missiles>";
        codebook.setTopics(topics);
    }));
    QTextDocument tip;
    tip.setHtml(m_model->index(0, 0, topics()).data(Qt::ToolTipRole).toString());
    QCOMPARE(tip.toPlainText(), u"R&D of <missiles>"_s);
}

QTEST_MAIN(CodebookModelTest)
#include "tst_codebookmodel.moc"

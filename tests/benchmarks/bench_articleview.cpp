// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// What a coder waits for in the reader, against QPlainTextEdit and against an empty repaint in the same run.
#include "app/articles/article.h"
#include "tests/support/verify.h"
#include "ui/reading/articleview.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr double frame = 16;
constexpr QSize window(1000, 800);

/// Articles of paragraphs with 60 to 400 bytes, some in other scripts; different words everywhere, so that no cache of
/// words makes either side look better than it is.
std::string article(qint64 bytes)
{
    static const std::vector<std::string> words{"ministers", "agreed", "the", "on", "further", "talks", "peninsula",
        "of", "said", "corridor", "and", "missile", "система", "безопасность", "双方沟通", "in", "to", "that", "region",
        "would", "Moscow", "Beijing"};
    std::string text;
    text.reserve(std::size_t(bytes) + 512);
    quint32 state = 1;
    while (qint64(text.size()) < bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        const std::size_t end = text.size() + 60 + (state >> 8) % 340;
        while (text.size() < end) {
            state = state * 1'664'525 + 1'013'904'223;
            text += words[(state >> 16) % words.size()];
            if (state >> 30 == 0)
                text += std::to_string(state >> 20);
            text += ' ';
        }
        text += "\n\n";
    }
    return text;
}

std::vector<app::Statement> statements(const app::Text& text, int count)
{
    std::vector<app::Statement> all(static_cast<std::size_t>(count));
    const double step = double(text.characterCount()) / count;
    for (int i = 0; i < count; ++i) {
        app::Statement& statement = all[std::size_t(i)];
        statement.id = app::StatementId("urn:uuid:" + std::to_string(i));
        statement.speakers.push_back({i % 3 == 0 ? "Xi" : "Putin", {}});
        app::Selector selector;
        selector.span.start = qint64(i * step);
        selector.span.end = std::min(text.characterCount(), selector.span.start + 20 + i * 7 % 150);
        statement.selectors.push_back(selector);
    }
    return all;
}

ui::MarkStyle styleOf(const app::Statement& statement)
{
    const QColor colour = ui::theme().hue(statement.speakers.front().name == "Xi" ? 0 : 1);
    return {{colour}, ui::theme().tint(colour), QString::fromStdString(statement.speakers.front().name) + u" · THAAD"_s,
        {}};
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template<typename Action>
double medianOf(int times, Action action)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        values.push_back(milliseconds(timer));
    }
    return median(values);
}

/// A reader that is shown; repaint() paints at once.
class Reader
{
public:
    Reader()
    {
        view.resize(window);
        view.setMarkStyle(styleOf);
        view.setStatements(&list);
        view.show();
        std::ignore = QTest::qWaitForWindowExposed(&view);
    }
    void repaint() { view.viewport()->repaint(); }

    app::StatementList list;
    ui::ArticleView view;
};

double openInReader(const QString& path)
{
    Reader reader;
    QElapsedTimer timer;
    timer.start();
    const auto read = app::readArticle(path);
    if (!read)
        return -1;
    reader.view.setArticle(read->text(), read->details);
    reader.repaint();
    return milliseconds(timer);
}

double openInPlainTextEdit(const QString& path)
{
    QPlainTextEdit edit;
    edit.setReadOnly(true);
    edit.setUndoRedoEnabled(false);
    edit.setFont(ui::readingFont());
    edit.resize(window);
    edit.show();
    std::ignore = QTest::qWaitForWindowExposed(&edit);
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    edit.setPlainText(QString::fromUtf8(file.readAll()));
    edit.viewport()->repaint();
    return milliseconds(timer);
}

/// Per step of 54 pixels, in the middle of the text.
double scrollStep(Reader& reader)
{
    QScrollBar* bar = reader.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    reader.repaint();
    int sign = 1;
    return medianOf(200, [&] {
        // A short text has an end; there and back is as good as on and on.
        if (bar->value() + 54 > bar->maximum())
            sign = -1;
        else if (bar->value() < 54)
            sign = 1;
        bar->setValue(bar->value() + sign * 54);
        reader.repaint();
    });
}
}

class ArticleViewBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open_data();
    void open();
    void marks();
    void scrolling();
};

void ArticleViewBenchmark::initTestCase()
{
    // Fonts are loaded once per program; neither side pays for it.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"warm.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(article(20'000)));
    file.close();
    QVERIFY(openInReader(file.fileName()) > 0);
    QVERIFY(openInPlainTextEdit(file.fileName()) > 0);
}

void ArticleViewBenchmark::open_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("times");
    QTest::addColumn<double>("goal");
    QTest::newRow("10 MB") << 10 * megabyte << 5 << 0.2;
    QTest::newRow("100 MB") << 100 * megabyte << 3 << 0.1;
}

void ArticleViewBenchmark::open()
{
    QFETCH(qint64, bytes);
    QFETCH(int, times);
    QFETCH(double, goal);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"article.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(article(bytes)));
    file.close();

    {
        const auto read = app::readArticle(file.fileName());
        VERIFY_RESULT(read);
        Reader reader;
        reader.view.setArticle(read->text(), read->details);
        const QImage top = reader.view.grab().toImage();
        reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
        QVERIFY(reader.view.grab().toImage() != top);
        QVERIFY(reader.view.topCharacter() > read->text().characterCount() - 10'000);
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < times; ++i) {
        ours.push_back(openInReader(file.fileName()));
        theirs.push_back(openInPlainTextEdit(file.fileName()));
    }
    const double ratio = median(ours) / median(theirs);
    qInfo("open %6s   reader %8.1f ms   QPlainTextEdit %8.1f ms   ratio %.3f (goal %.2f)", QTest::currentDataTag(),
        median(ours), median(theirs), ratio, goal);
    QVERIFY(ratio <= goal);
}

void ArticleViewBenchmark::marks()
{
    const app::Text text(article(megabyte));
    const std::vector<app::Statement> all = statements(text, 10'000);
    Reader reader;
    reader.view.setArticle(text, {});
    reader.view.scrollToCharacter(text.characterCount() / 2);
    const QImage unmarked = reader.view.grab().toImage();
    const double empty = medianOf(30, [&] { reader.repaint(); });

    std::vector<double> shown;
    for (int i = 0; i < 9; ++i) {
        reader.list.reset({});
        reader.repaint();
        std::vector<app::Statement> copy = all;
        QElapsedTimer timer;
        timer.start();
        reader.list.reset(std::move(copy));
        reader.repaint();
        shown.push_back(milliseconds(timer));
    }
    QVERIFY(reader.view.grab().toImage() != unmarked);

    app::Statement added = all.front();
    const qint64 top = reader.view.topCharacter();
    added.id = app::StatementId("urn:uuid:added");
    added.selectors.front().span = {top + 100, top + 180};
    const QImage before = reader.view.grab().toImage();
    std::vector<double> adding;
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(reader.list.apply({std::nullopt, added}));
        reader.repaint();
        adding.push_back(milliseconds(timer));
        if (i == 0)
            QVERIFY(reader.view.grab().toImage() != before);
        QVERIFY(reader.list.apply({added, std::nullopt}));
        reader.repaint();
    }
    qInfo("10,000 statements on 1 MB   empty repaint %.2f ms   all shown %.2f ms (%.1fx)   one added %.2f ms (%.1fx)",
        empty, median(shown), median(shown) / empty, median(adding), median(adding) / empty);
    QVERIFY(median(shown) <= frame);
    QVERIFY(median(adding) <= frame);
}

void ArticleViewBenchmark::scrolling()
{
    Reader small;
    small.view.setArticle(app::Text(article(5'000)), {});
    Reader large;
    const app::Text text(article(100 * megabyte));
    large.view.setArticle(text, {});
    large.list.reset(statements(text, 100'000));
    // Alternately, since the machine's speed may change while we measure.
    std::vector<double> plain;
    std::vector<double> marked;
    for (int i = 0; i < 5; ++i) {
        plain.push_back(scrollStep(small));
        marked.push_back(scrollStep(large));
    }
    QVERIFY(large.view.topCharacter() > text.characterCount() / 3);
    const double ratio = median(marked) / median(plain);
    qInfo("scroll 54 px   5 kB %.2f ms   100 MB with 100,000 statements %.2f ms   ratio %.2f (goal 2)", median(plain),
        median(marked), ratio);
    QVERIFY(ratio <= 2);
}

QTEST_MAIN(ArticleViewBenchmark)
#include "bench_articleview.moc"

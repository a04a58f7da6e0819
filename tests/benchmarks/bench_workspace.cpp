// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlelist.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int folders = 100;
constexpr int articlesInFolder = 1000;
constexpr int openings = 15;
constexpr double mostOpeningRatio = 1.8; // against a window that shows nothing

/// The milliseconds from making a window to its first painting being done.
double millisecondsToShow(const std::function<std::unique_ptr<QWidget>()>& make)
{
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QWidget> window = make();
    window->resize(1200, 800);
    window->show();
    const bool exposed = QTest::qWaitForWindowExposed(window.get());
    window->repaint();
    if (!exposed)
        qFatal("the window did not appear");
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The longest time in which the window could not answer, by a timer that should fire every 5 ms.
class LongestGap
{
public:
    LongestGap()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 milliseconds() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};
}

/// A workspace of 100,000 articles must open like an empty window, and must not hold up anybody while it is read.
class WorkspaceBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensLikeAnEmptyWindow();
    void answersWhileItIsRead();

private:
    QTemporaryDir m_folder;
};

void WorkspaceBenchmark::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (int folder = 0; folder < folders; ++folder) {
        const QString path = m_folder.filePath(u"%1"_s.arg(folder, 2, 10, QChar(u'0')));
        QVERIFY(QDir().mkpath(path));
        for (int number = 0; number < articlesInFolder; ++number) {
            QFile file(u"%1/%2.txt"_s.arg(path).arg(number, 4, 10, QChar(u'0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Talks number " + QByteArray::number(folder * articlesInFolder + number)
                + " in Moscow\nSource: TASS\n4 July 2017\n\nXi said that the talks went well. Putin agreed with "
                  "him.\n");
        }
    }
}

void WorkspaceBenchmark::opensLikeAnEmptyWindow()
{
    const auto empty = [] {
        auto window = std::make_unique<QMainWindow>();
        window->menuBar()->addMenu(u"File"_s);
        return window;
    };
    const auto full = [this] {
        auto window = std::make_unique<QMainWindow>();
        window->menuBar()->addMenu(u"File"_s);
        auto* list = new ui::ArticleList;
        window->setCentralWidget(list);
        list->setWorkspace(app::Workspace(m_folder.path()), "anna");
        return window;
    };
    (void)millisecondsToShow(empty); // loads fonts and styles
    (void)millisecondsToShow(full);
    std::vector<double> emptyTimes, fullTimes;
    for (int i = 0; i < openings; ++i) { // in turn, so that other load on the machine meets both
        emptyTimes.push_back(millisecondsToShow(empty));
        fullTimes.push_back(millisecondsToShow(full));
    }
    const double ratio = median(fullTimes) / median(emptyTimes);
    qInfo("window with 100,000 articles: %.1f ms, empty window: %.1f ms, ratio %.2f", median(fullTimes),
        median(emptyTimes), ratio);
    QVERIFY(ratio <= mostOpeningRatio);
}

void WorkspaceBenchmark::answersWhileItIsRead()
{
    ui::ArticleList list;
    list.resize(320, 800);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    bool listed = false;
    bool finished = false;
    connect(&list, &ui::ArticleList::listed, this, [&] { listed = true; });
    connect(&list, &ui::ArticleList::finished, this, [&] { finished = true; });

    QElapsedTimer clock;
    clock.start();
    const LongestGap gap;
    list.setWorkspace(app::Workspace(m_folder.path()), "anna");
    while (!listed)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 listedAfter = clock.elapsed();
    const qint64 gapUntilListed = gap.milliseconds();
    while (!finished)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    qInfo("listed after %lld ms, read after %lld ms; longest gap %lld ms until listed, %lld ms in all",
        static_cast<long long>(listedAfter), static_cast<long long>(clock.elapsed()),
        static_cast<long long>(gapUntilListed), static_cast<long long>(gap.milliseconds()));

    auto* filter = list.findChild<QLineEdit*>();
    std::vector<double> keys;
    for (const QChar letter : u"talks 99 moscow"_s) {
        QElapsedTimer key;
        key.start();
        QTest::keyClick(filter, letter.toLatin1());
        list.repaint();
        keys.push_back(static_cast<double>(key.nsecsElapsed()) / 1e6);
    }
    qInfo("key press in the filter: median %.1f ms, slowest %.1f ms", median(keys), *std::ranges::max_element(keys));
}

QTEST_MAIN(WorkspaceBenchmark)
#include "bench_workspace.moc"

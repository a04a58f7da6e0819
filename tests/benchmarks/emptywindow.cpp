// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// What any window of this toolkit costs: the measure for bench_workspace. Says "shown" after its first paint and ends.

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv)
{
    const QApplication program(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.resize(1440, 900);
    window.show();
    window.repaint();
    std::puts("shown");
    std::fflush(stdout);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/coderchooser.h"

#include "app/base/utf8.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewsession.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"
#include "ui/support/tooltiptext.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widestSentence = 480; ///< in the menu, in pixels

/// A menu in which several entries are ticked before it is left.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        if (action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

/// "&" in a name is no mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString fitName(const app::CoderFile& file)
{
    switch (file.fit) {
    case app::Fit::SameText: return {};
    case app::Fit::OtherText:
        //: A colleague's tag file was made for another version of the article
        return CoderChooser::tr("other version of the text");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "ben: 7 statements · 4.7.2017 · other version of the text".
QString describe(const app::CoderFile& file)
{
    const auto count = static_cast<int>(file.sidecar.statements.size());
    QStringList parts{app::hasTagged(file) ? CoderChooser::tr("%n statement(s)", nullptr, count)
            : file.sidecar.verdicts.empty()
            //: A colleague who opened the article and did nothing in it yet
            ? CoderChooser::tr("nothing tagged yet")
            //: A colleague who decided on others' statements and made none
            : CoderChooser::tr("only reviewed"),
        shownTime(file.changed), fitName(file)};
    if (!file.unanchored.empty())
        //: Statements of a colleague whose words are not in the text
        parts += CoderChooser::tr("%n not found in the text", nullptr, static_cast<int>(file.unanchored.size()));
    parts.removeAll(QString());
    //: An entry of the menu of coders: %1 who, %2 how much and when
    return CoderChooser::tr("%1: %2").arg(app::toQString(file.sidecar.header.coder.id), parts.join(u" · "_s));
}
}

CoderChooser::CoderChooser(ReviewSession& review, QWidget* parent)
    : QToolButton(parent)
    , m_review(review)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &CoderChooser::openMenu);
    connect(&review, &ReviewSession::sidesChanged, this, &CoderChooser::showName);
    connect(&review.colleagues(), &Colleagues::added, this, [this](const std::string& coder) {
        ReviewSession::Sides sides = m_review.sides();
        if (m_review.isOfSeveral()) {
            if (!std::ranges::contains(sides, coder)) {
                sides.push_back(coder);
                m_review.setSides(sides);
            }
            return;
        }
        // A reviewer who has tagged nothing goes on with whom they compare.
        const bool keepsLeft = m_review.session().statements().count() == 0 && !sides.empty() && sides.front() != coder;
        m_review.setSides({keepsLeft ? sides.front() : m_review.session().coder().id, coder});
    });
    showName();
}

void CoderChooser::showName()
{
    const ReviewSession::Sides& sides = m_review.sides();
    const std::string& own = m_review.session().coder().id;
    QStringList names;
    for (const std::string& coder : sides)
        names += m_review.nameOf(coder);
    if (sides.empty())
        setText(tr("Review"));
    else if (m_review.isBlind())
        setText(tr("Blind review"));
    else if (m_review.isOfSeveral())
        //: Heading: so many coders are compared, three or more
        setText(tr("Reviewing %n coder(s)", nullptr, static_cast<int>(sides.size())));
    else if (sides[0] == own)
        //: Heading: whose statements are compared with one's own
        setText(tr("Reviewing %1").arg(app::toQString(sides[1])));
    else
        //: Heading, short beside a counter: two coders who are compared
        setText(tr("%1 and %2").arg(app::toQString(sides[0]), app::toQString(sides[1])));
    setToolTip(sides.size() >= 2 && !m_review.isBlind()
            //: Tool tip; %1 are names of coders
            ? toolTipText(tr("%1. Choose whose statements are compared").arg(names.join(u", "_s)))
            : tr("Choose whose statements are compared"));
    setAccessibleName(text());
    setText(text() + u" ▾"_s);
    setAccessibleDescription(toolTip());
}

void CoderChooser::addCoders(QMenu& menu, bool forLeft)
{
    const ReviewSession::Sides sides = m_review.sides();
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const std::string& coder, const QString& text, bool enabled) {
        QAction* action = menu.addAction(menuText(text), this, [this, coder, forLeft, sides] {
            const std::string& own = m_review.session().coder().id;
            ReviewSession::Sides chosen = sides;
            chosen.resize(2);
            const std::string left = chosen[0];
            chosen[forLeft ? 0 : 1] = coder;
            if (chosen[0] == chosen[1] || chosen[0].empty())
                chosen[forLeft ? 1 : 0] = forLeft ? left : own;
            m_review.setSides(chosen);
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(sides.size() == 2 && coder == sides[forLeft ? 0 : 1]);
        action->setEnabled(enabled);
    };
    if (forLeft)
        add(m_review.session().coder().id,
            //: %1 is the reviewer
            tr("%1 (you): %n statement(s)", nullptr, m_review.session().statements().count())
                .arg(app::toQString(m_review.session().coder().id)),
            true);
    // How much somebody marked tells which of two versions is theirs.
    for (const app::CoderFile& file : m_review.colleagues().files())
        add(file.sidecar.header.coder.id,
            m_review.isBlind() ? app::toQString(file.sidecar.header.coder.id) : describe(file), app::hasTagged(file));
}

void CoderChooser::addSeveral(QMenu& menu)
{
    const ReviewSession::Sides taggers = m_review.taggers();
    if (taggers.size() < 3)
        return;
    QAction* all = menu.addAction(
        tr("All %n coder(s)", nullptr, static_cast<int>(taggers.size())), &m_review, &ReviewSession::setAllSides);
    all->setCheckable(true);
    all->setChecked(m_review.sides() == taggers);
    auto* several = new TickMenu(tr("Some of them"), &menu);
    menu.addMenu(several);
    for (const std::string& coder : taggers) {
        QAction* action = several->addAction(menuText(m_review.nameOf(coder)));
        action->setCheckable(true);
        action->setChecked(std::ranges::contains(m_review.sides(), coder));
        connect(action, &QAction::toggled, this, [this, action, all, coder](bool isOn) {
            ReviewSession::Sides sides = m_review.sides();
            std::erase(sides, coder);
            if (isOn)
                sides.push_back(coder);
            else if (sides.size() < 2) {
                const QSignalBlocker silent(action);
                action->setChecked(true); // fewer than two cannot be compared
                return;
            }
            // In the order of the menu, whichever was ticked first.
            ReviewSession::Sides inOrder;
            std::ranges::copy_if(m_review.taggers(), std::back_inserter(inOrder),
                [&](const std::string& each) { return std::ranges::contains(sides, each); });
            m_review.setSides(inOrder);
            all->setChecked(m_review.sides() == m_review.taggers());
        });
    }
    menu.addSeparator();
}

void CoderChooser::openMenu()
{
    QMenu menu(this);
    fill(menu);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void CoderChooser::fill(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    menu.addSection(tr("Whose statements are reviewed"));
    addSeveral(menu);
    addCoders(menu, false);
    if (m_review.colleagues().files().empty())
        menu.addAction(tr("Nobody else has tagged this article"))->setEnabled(false);
    QMenu* against = menu.addMenu(tr("Compare with"));
    addCoders(*against, true);
    for (const app::LeftOutFile& file : m_review.colleagues().leftOut()) {
        if (m_review.isBlind())
            break; // a file bears its coder's name
        // A path can be longer than the screen is wide; its end and what is wrong with it are what counts.
        const QString sentence = app::describe(file.why);
        QAction* action =
            menu.addAction(menuText(menu.fontMetrics().elidedText(sentence, Qt::ElideMiddle, widestSentence)));
        action->setToolTip(toolTipText(sentence));
        action->setEnabled(false);
    }
    menu.addSeparator();
    QAction* blind = menu.addAction(tr("Blind review"), &m_review, &ReviewSession::setBlind);
    blind->setCheckable(true);
    blind->setChecked(m_review.isBlind());
    blind->setToolTip(tr("Hide whose version is whose"));
    menu.addSeparator();
    menu.addAction(tr("Open colleague's file…"), this, &CoderChooser::openFile);
    menu.addAction(tr("Compare with a folder…"), this, &CoderChooser::compareFolder);
    if (!m_review.colleagues().folder().isEmpty())
        menu.addAction(tr("No longer compare with that folder"), this, [this] { m_review.colleagues().setFolder({}); });
    if (!m_review.colleagues().foreignNames().empty())
        menu.addAction(tr("Map names…"), this, &CoderChooser::mapNamesRequested);
}

void CoderChooser::openFile()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Open colleague's file"),
        m_review.session().workspace()->root(), tr("Tag files (%1)").arg(u"*.tags.json"_s));
    if (!path.isEmpty())
        m_review.colleagues().addFile(path);
}

void CoderChooser::compareFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        window(), tr("A colleague's copy of the workspace"), QFileInfo(m_review.session().workspace()->root()).path());
    if (!folder.isEmpty())
        m_review.colleagues().setFolder(folder);
}
}

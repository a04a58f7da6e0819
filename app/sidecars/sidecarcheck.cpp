// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarcheck.h"

#include "app/base/utf8.h"
#include "app/text/boundaries.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class Check
{
public:
    Check(const Sidecar& sidecar, const Text& text, const Codebook& codebook)
        : m_sidecar(sidecar)
        , m_text(text)
        , m_codebook(codebook)
        , m_sameText(sidecar.header.article.textSha256 == text.sha256())
    {
    }

    std::vector<SidecarProblem> problems()
    {
        if (!m_sameText)
            add({}, QCoreApplication::translate("SidecarCheck", "the article is no longer the text that was tagged"),
                QCoreApplication::translate(
                    "SidecarCheck", "open the article and confirm where the statements stand now"));
        if (m_sidecar.header.corrections.furniture)
            for (const Span span : *m_sidecar.header.corrections.furniture)
                if (!m_text.all().contains(span))
                    add({},
                        QCoreApplication::translate("SidecarCheck", "page furniture at %1 to %2 lies outside the text")
                            .arg(span.start)
                            .arg(span.end),
                        QCoreApplication::translate("SidecarCheck", "correct the article's details"));
        for (const Statement& statement : m_sidecar.statements)
            checkStatement(statement);
        for (const Verdict& verdict : m_sidecar.verdicts)
            if (verdict.amended)
                checkStatement(*verdict.amended);
        for (const Sidecar::Foreign& foreign : m_sidecar.foreign)
            add(StatementId(foreign.id),
                QCoreApplication::translate(
                    "SidecarCheck", "it is not in a form that Attribune can show; it is kept as it is"),
                QCoreApplication::translate("SidecarCheck", "correct it in the program that wrote it"));
        return std::move(m_problems);
    }

private:
    void add(const StatementId& statement, QString sentence, QString remedy)
    {
        m_problems.push_back({statement, std::move(sentence), std::move(remedy)});
    }
    static QString markAgain()
    {
        return QCoreApplication::translate("SidecarCheck", "open the article and mark the words again");
    }
    static QString chooseName()
    {
        return QCoreApplication::translate(
            "SidecarCheck", "add it to the codebook, or choose another in the statement");
    }
    static QString correctValue()
    {
        return QCoreApplication::translate("SidecarCheck", "correct the value in the statement");
    }

    void checkStatement(const Statement& statement)
    {
        for (const Selector& selector : statement.selectors)
            checkPlace(statement, selector);
        checkNames(statement);
        for (const FieldValue& value : statement.fields)
            checkField(statement, value);
    }

    void checkPlace(const Statement& statement, const Selector& selector)
    {
        const Span span = selector.span;
        if (!m_text.all().contains(span))
            add(statement.id,
                QCoreApplication::translate("SidecarCheck", "characters %1 to %2 lie outside the text, which has %3")
                    .arg(span.start)
                    .arg(span.end)
                    .arg(m_text.characterCount()),
                markAgain());
        else if (m_text.slice(span) != selector.exact)
            add(statement.id,
                QCoreApplication::translate("SidecarCheck", "the quote is not what stands at characters %1 to %2")
                    .arg(span.start)
                    .arg(span.end),
                markAgain());
        else if (!isGraphemeBoundary(m_text, span.start) || !isGraphemeBoundary(m_text, span.end))
            add(statement.id,
                QCoreApplication::translate(
                    "SidecarCheck", "characters %1 to %2 begin or end inside a letter with its marks")
                    .arg(span.start)
                    .arg(span.end),
                markAgain());
    }

    void checkNames(const Statement& statement)
    {
        for (const SpokenBy& speaker : statement.speakers)
            if (!m_codebook.findSpeaker(speaker.name))
                add(statement.id,
                    QCoreApplication::translate("SidecarCheck", "the codebook has no speaker \"%1\"")
                        .arg(toQString(speaker.name)),
                    chooseName());
        for (const AboutTopic& topic : statement.topics)
            if (!m_codebook.findTopic(topic.name))
                add(statement.id,
                    QCoreApplication::translate("SidecarCheck", "the codebook has no topic \"%1\"")
                        .arg(toQString(topic.name)),
                    chooseName());
    }

    void checkField(const Statement& statement, const FieldValue& value)
    {
        const CustomField* field = m_codebook.findField(value.field);
        const QString text = toQString(value.value);
        if (!field) {
            // Both are fields that every codebook has.
            if (value.field == saidOnField && !isDate(text))
                add(statement.id, notADate(value.field, text), correctValue());
            if (value.field != saidOnField && value.field != viaField)
                add(statement.id,
                    QCoreApplication::translate("SidecarCheck", "the codebook has no field \"%1\"")
                        .arg(toQString(value.field)),
                    QCoreApplication::translate("SidecarCheck", "add it to the codebook"));
            return;
        }
        bool isNumber = false;
        switch (field->kind) {
        case CustomField::Kind::Choice:
            if (std::ranges::find(field->choices, value.value) == field->choices.end())
                //: %1 is the name of a field, %2 a value
                add(statement.id,
                    QCoreApplication::translate("SidecarCheck", "the field \"%1\" has no choice \"%2\"")
                        .arg(toQString(field->name), text),
                    correctValue());
            break;
        case CustomField::Kind::Number:
            std::ignore = text.toDouble(&isNumber);
            if (!isNumber)
                add(statement.id,
                    QCoreApplication::translate("SidecarCheck", "the field \"%1\" is not a number: \"%2\"")
                        .arg(toQString(field->name), text),
                    correctValue());
            break;
        case CustomField::Kind::Date:
            if (!isDate(text))
                add(statement.id, notADate(field->name, text), correctValue());
            break;
        case CustomField::Kind::Text: break;
        }
    }

    /// As exact as is known: 2017, 2017-07 or 2017-07-04.
    static bool isDate(const QString& text)
    {
        return text.size() <= 10 && QDate::fromString((text + u"-01-01"_s).first(10), Qt::ISODate).isValid()
            && (text.size() == 4 || text.size() == 7 || text.size() == 10);
    }
    static QString notADate(std::string_view field, const QString& text)
    {
        return QCoreApplication::translate("SidecarCheck", "the field \"%1\" is not a date such as 2017-07-04: \"%2\"")
            .arg(toQString(field), text);
    }

    const Sidecar& m_sidecar;
    const Text& m_text;
    const Codebook& m_codebook;
    bool m_sameText;
    std::vector<SidecarProblem> m_problems;
};
}

std::vector<SidecarProblem> checkSidecar(const Sidecar& sidecar, const Text& text, const Codebook& codebook)
{
    return Check(sidecar, text, codebook).problems();
}

std::optional<Error> whatIsNotShown(const Sidecar& sidecar, const QString& article)
{
    const int count = static_cast<int>(sidecar.foreign.size());
    if (count == 0)
        return std::nullopt;
    return Error{Error::Kind::Invalid,
        //: %1 is an article, %2 a coder
        QCoreApplication::translate("SidecarCheck", "%1, tagged by %2")
            .arg(article, toQString(sidecar.header.coder.id)),
        QCoreApplication::translate("SidecarCheck",
            "%n annotation(s) are not in a form that Attribune can show, and are left out here", nullptr, count),
        QCoreApplication::translate("SidecarCheck", "attribune-cli check names them")};
}
}

// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarcheck.h"

#include "app/base/clock.h"
#include "app/base/utf8.h"
#include "app/text/boundaries.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A value of ours that this version does not know: a later one may, or somebody mistyped it by hand.
struct UnknownValue
{
    QString sentence;
    QStringList known;
};

template<typename Value>
QStringList allWords(Value last)
{
    QStringList words;
    for (int value = 1; value <= static_cast<int>(last); ++value)
        words.append(QString::fromLatin1(wordOf(static_cast<Value>(value))));
    return words;
}

/// What is unknown in a body that was kept as it stands; nothing where it is a body of some other kind.
std::optional<UnknownValue> unknownValue(const std::string& body)
{
    const QJsonObject members = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    const QString value = members["value"_L1].toString();
    const QString purpose = members["purpose"_L1].toString();
    if (members["type"_L1] != "TextualBody"_L1 || value.isEmpty())
        return std::nullopt;
    if (purpose == "assessing"_L1 && !stanceFromWord(toUtf8(value)))
        return UnknownValue{
            QCoreApplication::translate("SidecarCheck", "the stance \"%1\" on \"%2\" is none that Attribune knows")
                .arg(value, members["att:topic"_L1].toString()),
            allWords(Stance::Evasive)};
    if (purpose == "classifying"_L1 && members["att:field"_L1] == "manner"_L1 && !mannerFromWord(toUtf8(value)))
        return UnknownValue{
            QCoreApplication::translate("SidecarCheck", "the manner \"%1\" is none that Attribune knows").arg(value),
            allWords(Manner::Mixed)};
    return std::nullopt;
}

QString chooseAmong(const QStringList& known)
{
    //: %1 is a list of words
    return QCoreApplication::translate("SidecarCheck", "choose among %1").arg(known.join(u", "_s));
}

class Check
{
public:
    Check(const Sidecar& sidecar, const WrittenForm& form, const Text& text, const Codebook& codebook)
        : m_sidecar(sidecar)
        , m_form(form)
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
                    "SidecarCheck", "open the article, look where the statements stand now, and save with Ctrl+S"));
        checkTotal();
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
        checkForeign();
        return std::move(m_problems);
    }

private:
    void add(const StatementId& statement, QString sentence, QString remedy)
    {
        m_problems.push_back({statement, std::move(sentence), std::move(remedy)});
    }
    static QString markAgain()
    {
        return QCoreApplication::translate("SidecarCheck",
            "open the article: words that stand elsewhere are saved there with Ctrl+S, others are to be marked again");
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

    /// Merging two files line by line can leave the number of one side, which reading passes over.
    void checkTotal()
    {
        const auto annotations = static_cast<qint64>(m_sidecar.annotations());
        if (m_form.total && *m_form.total != annotations)
            add({},
                //: "total" is a word of the file and stays as it is; %1 and %2 are numbers
                QCoreApplication::translate("SidecarCheck", "\"total\" says %1, and the number of annotations is %2")
                    .arg(*m_form.total)
                    .arg(annotations),
                QCoreApplication::translate("SidecarCheck",
                    "correct the number in a text editor; any change that this coder saves corrects it, too"));
    }

    void checkForeign()
    {
        for (std::size_t i = 0; i < m_sidecar.foreign.size(); ++i) {
            const std::string& id = m_sidecar.foreign[i].id;
            add(StatementId(id),
                id.empty()
                    ? QCoreApplication::translate("SidecarCheck",
                          "an annotation without an id is not in a form that Attribune can show; it is kept as it is")
                    : QCoreApplication::translate(
                          "SidecarCheck", "it is not in a form that Attribune can show; it is kept as it is"),
                QCoreApplication::translate("SidecarCheck", "correct it in the program that wrote it"));
            if (id.empty() && i < m_form.foreignLines.size())
                m_problems.back().line = m_form.foreignLines[i];
        }
    }

    void checkStatement(const Statement& statement)
    {
        for (const Selector& selector : statement.selectors)
            checkPlace(statement, selector);
        checkNames(statement);
        checkTimes(statement);
        for (const std::string& body : statement.foreignBodies)
            checkForeignBody(statement, body);
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
        if (statement.speakers.empty() && statement.topics.empty())
            add(statement.id, QCoreApplication::translate("SidecarCheck", "it has neither speaker nor topic"),
                QCoreApplication::translate("SidecarCheck", "say who speaks or about what, or remove the statement"));
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

    void checkTimes(const Statement& statement)
    {
        for (const auto& [name, time] :
            {std::pair("created", &statement.created), std::pair("modified", &statement.modified)})
            if (!time->empty() && !isTimestamp(*time))
                add(statement.id,
                    //: %1 is "created" or "modified"
                    QCoreApplication::translate(
                        "SidecarCheck", "\"%1\" is no time such as 2026-09-01T10:00:00Z: \"%2\"")
                        .arg(QLatin1StringView(name), toQString(*time)),
                    QCoreApplication::translate("SidecarCheck", "correct it in the program that wrote it"));
    }

    void checkForeignBody(const Statement& statement, const std::string& body)
    {
        if (const std::optional<UnknownValue> unknown = unknownValue(body))
            add(statement.id, unknown->sentence, chooseAmong(unknown->known));
        else
            add(statement.id,
                QCoreApplication::translate(
                    "SidecarCheck", "a body of it is not in a form that Attribune can show; it is kept as it is"),
                QCoreApplication::translate("SidecarCheck", "correct it in the program that wrote it"));
    }

    void checkField(const Statement& statement, const FieldValue& value)
    {
        const CustomField* field = m_codebook.findField(value.field);
        const QString text = toQString(value.value);
        if (!field) {
            // Both are fields that every codebook has.
            if (value.field == saidOnField && !isPartialDate(value.value))
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
                    chooseAmong(choicesOf(*field)));
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
            if (!isPartialDate(value.value))
                add(statement.id, notADate(field->name, text), correctValue());
            break;
        case CustomField::Kind::Text: break;
        }
    }

    static QStringList choicesOf(const CustomField& field)
    {
        QStringList choices;
        for (const std::string& choice : field.choices)
            choices.append(toQString(choice));
        return choices;
    }
    static QString notADate(std::string_view field, const QString& text)
    {
        return QCoreApplication::translate("SidecarCheck", "the field \"%1\" is not a date such as 2017-07-04: \"%2\"")
            .arg(toQString(field), text);
    }

    const Sidecar& m_sidecar;
    const WrittenForm& m_form;
    const Text& m_text;
    const Codebook& m_codebook;
    bool m_sameText;
    std::vector<SidecarProblem> m_problems;
};
}

std::vector<SidecarProblem> checkSidecar(
    const Sidecar& sidecar, const WrittenForm& form, const Text& text, const Codebook& codebook)
{
    return Check(sidecar, form, text, codebook).problems();
}

std::optional<Error> whatIsNotShown(const Sidecar& sidecar, const QString& article)
{
    int count = static_cast<int>(sidecar.foreign.size());
    for (const Statement& statement : sidecar.statements)
        count += static_cast<int>(std::ranges::count_if(
            statement.foreignBodies, [](const std::string& body) { return unknownValue(body).has_value(); }));
    if (count == 0)
        return std::nullopt;
    return Error{Error::Kind::Invalid,
        //: %1 is an article, %2 a coder
        QCoreApplication::translate("SidecarCheck", "%1, tagged by %2")
            .arg(article, toQString(sidecar.header.coder.id)),
        //: %1 counts them
        QCoreApplication::translate("SidecarCheck",
            "annotations and values that are not in a form that Attribune can show (%1) are left out here")
            .arg(count),
        QCoreApplication::translate("SidecarCheck", "attribune-cli check names them")};
}
}

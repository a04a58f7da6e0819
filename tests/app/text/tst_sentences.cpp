// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/boundaries.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT
private slots:
    void splitsSentences_data();
    void splitsSentences();
    void findsTheSentenceAtEachCharacter_data() { splitsSentences_data(); }
    void findsTheSentenceAtEachCharacter();
    void findsSentencesInALongParagraph();
    void findsTheStartOfAVeryLongSentence();
    void standsAnyText();
};

void SentencesTest::splitsSentences_data()
{
    QTest::addColumn<QString>("marked"); // a bar between two sentences, in place of the space if there is one
    const auto row = [](const char* name, const QString& marked) { QTest::newRow(name) << marked; };

    row("plain", u"Xi met Putin.|They spoke for an hour.|Was it enough?|Yes!|It was."_s);
    row("one without stop", u"Putin’s visit takes"_s);
    row("German abbreviations in two pieces",
        u"Er sagte z. B. im Gespräch nichts.|I. d. R. schweigt lt. Prof. Weber i. d. R. jeder."_s);
    row("the United States in Spanish", u"Según Putin, EE. UU. debe retirarse.|Xi coincidió."_s);
    row("title before a name", u"Mr. Putin met Dr. Wang and Gov. J. B. Smith.|Mrs. Xi was there."_s);
    row("initials", u"He quoted J. R. R. Tolkien and George W. Bush.|Then he left."_s);
    row("initials without space", u"A study by J.B. Smith says so.|It is new."_s);
    row("U.S. inside a sentence", u"The U.S. Army and the U.S. President said so."_s);
    row("U.S. at the end of a sentence",
        u"He left for the U.S. on Monday.|She stayed in the U.S.|The talks went on."_s);
    row("number", u"See No. 5 and Fig. 3 for details.|No.|He refused."_s);
    row("month before a day", u"They met on Feb. 17 in Bonn.|It was cold in Feb.|Officials left."_s);
    row("time of day", u"The meeting began at 9 a.m. and ended at 3 p.m. Monday.|It was long."_s);
    row("time of day at the end", u"It began at 9 a.m.|The guests were late."_s);
    row("company", u"Apple Inc. Chief Executive Tim Cook spoke for the company.|He was brief."_s);
    row("company with an exclamation mark", u"Yum! Inc. sold it.|Stop!|Inc was its name."_s);
    row("number of a note", u"\"We agree.\" [1]|The talks went on.[2][3]|They ended.|[2017] was the year."_s);
    row("place of a state", u"RENO, Nev. — Two senators asked.|Nobody answered."_s);
    row("place and party", u"Sen. Bernie Sanders (I-Vt.) said so.|So did Nancy Pelosi (D-Calif.).|Others did not."_s);
    row("abbreviation in a parenthesis that ends the sentence", u"He left (for the U.S.).|Putin stayed."_s);
    row("decimals and addresses", u"Growth was 6.9 percent, says kremlin.ru today.|It was 3.5 before."_s);
    row("a number ends the sentence", u"They met in 2017.|The two agreed."_s);
    row("numbered paragraph", u"1. Both sides oppose THAAD.|Both say so."_s);
    row("omission", u"We will … continue to work.|We ... China and Russia ... agree"_s);
    row("trailing points", u"Well, we shall see...|Nobody knows."_s);
    row("closing quotation marks", u"He said, “We agree.”|She said \"No.\"|They left."_s);
    row("stop behind the closing quotation mark",
        u"It had \"a rationale\".|The bill failed.|It was a “win”.|Xi left."_s);
    row("German stop behind the closing quotation mark", u"Er nannte es „Spekulation“.|Der Kurs fiel."_s);
    row("German day", u"Am 4. Juli 2017 traf er Xi.|Das war ein Dienstag."_s);
    row("German abbreviations", u"Das kostet 1,9 Mrd. Euro bzw. Nr. 5 zufolge mehr.|Niemand zahlt."_s);
    row("single marks inside double ones", u"“He told me ‘never.’”|That was it."_s);
    row("quoted exclamation, lower-case words follow", u"\"Stop!\" he said.|\"Why?\" she asked."_s);
    row("quoted question, a name follows", u"“Will you go?” Putin asked.|“Never!” Foreign Minister Lavrov replied."_s);
    row("quoted question, a new sentence follows", u"“Will you go?”|He did not answer."_s);
    row("sentence that opens with a quotation",
        u"He was firm.|“We will not accept it,” he said.|\"Nor will we,\" said Xi."_s);
    row("parenthesis within", u"He left (see p. 5 below.) The rest stayed."_s);
    row("parenthesis of its own", u"He left.|(The others stayed.)|Then it ended."_s);
    row("credit of a picture", u"Xi and Putin in Moscow, July 3, 2017.|[Photo/Xinhua]"_s);
    row("lost space", u"He said no.|Putin left the room."_s.replace(u"no.|"_s, u"no.¦"_s));
    row("name in small letters does not start one",
        u"The site chinadaily.com.cn reported it. iPhones were not mentioned"_s);
    row("dash between sentences", u"He left.|— Reuters"_s);

    row("Chinese", u"中俄都反对部署。¦两国立场一致！¦为什么？¦因为安全"_s);
    row("Chinese quotation after a colon", u"王毅说：“我们反对。”¦他还说，中方立场没有变化。"_s);
    row("Chinese quotation before the speaker", u"“我们反对部署。”王毅说。¦会议结束了。"_s);
    row("Chinese phrase around a quotation", u"他提出“合作共赢！”的口号。¦大家同意。"_s);
    row("Chinese with half-width marks", u"为什么?¦因为安全!¦两国立场一致!!¦“我们反对。”"_s);
    row("Chinese quotation with half-width marks", u"“为什么反对?”王毅问。¦他说：“绝不!”¦会议结束了。"_s);
    row("Chinese title with a half-width mark", u"他读了《为什么?》一书。"_s);
    row("company with a half-width mark in Chinese", u"Yahoo!中国宣布合作。"_s);
    row("Japanese", u"両国は反対した。¦なぜか?¦理由は安全だ。"_s);
    row("Japanese quotation and particle",
        u"王氏は「反対する。」と述べた。¦「なぜか？」という声もある。¦会議は終わった。"_s);
    row("Japanese quotation of two sentences and particle",
        u"王氏は「反対する。『断る。』と言う。変わらない。」と述べた。¦終わった。"_s);
    row("Japanese sentence that begins like a particle", u"王氏は言った。¦「反対する。」¦ところが会議は続いた。"_s);
    row("Korean", u"두 정상은 합의했다.|회담은 길었다.|왜 그랬을까?|아무도 모른다."_s);
    row("Korean date", u"회담은 2017. 7. 4. 열렸다.|두 정상은 합의했다."_s);
    row("Korean without space", u"두 정상은 합의했다.¦회담은 길었다."_s);
    row("Korean quotation of two sentences and particle",
        u"그는 \"중국은 반대한다. 한국은 멈춰야 한다\"고 밝혔다.|왕 부장은 “안 된다. 늦었다.”라며 떠났다.|끝났다."_s);
    row("Korean quotations beside one another", u"\"늦었다.\"|회담은 끝났다.|\"우리는 간다.|너도 오라.\""_s);
    row("Korean quotation and particle", u"그는 \"반대한다.\"고 말했다.|회담은 끝났다."_s);
    row("Russian year and town", u"В 2017 г. Россия и Китай подписали заявление.|Он родился в г. Москве."_s);
    row("Russian initials", u"Об этом заявил В. В. Путин.|С. В. Лавров согласился."_s);
    row("Russian abbreviations", u"Институт им. Ленина, т.е. бывший центр, закрыт.|Это было давно."_s);
    row("Russian and so on", u"Они обсудили торговлю и т.д.|Россия довольна."_s);
    row("Russian quotation and dash", u"«Мы готовы!» — сказал он.|«Да.» — Путин кивнул."_s);
    row("Russian quotation marks at the end", u"Он сказал: «Мы готовы!»|Все ушли."_s);
    row("Hindi", u"वे मिले।|फिर चले गए।"_s);
    row("no-break spaces", u"Xi left.|\u00A0Putin stayed."_s);
    row("line separator", u"Xi left\u2028¦Putin stayed"_s);
}

/// The text of a row and what its sentences are.
struct Marked
{
    explicit Marked(const QString& marked)
    {
        static const QRegularExpression border(u"[|¦]"_s);
        for (const QString& sentence : marked.split(border))
            sentences.append(sentence.trimmed());
        text = app::Text(QString(marked).replace(u'|', u' ').remove(u'¦').toStdString());
    }
    QStringList sentences;
    app::Text text;
};

void SentencesTest::splitsSentences()
{
    QFETCH(QString, marked);
    const Marked expected(marked);
    QStringList found;
    for (const app::Span& span : app::sentencesOf(expected.text, 0))
        found.append(expected.text.toQString(span));
    QCOMPARE(found.join(u" | "_s), expected.sentences.join(u" | "_s));
}

void SentencesTest::findsTheSentenceAtEachCharacter()
{
    QFETCH(QString, marked);
    const Marked row(marked);
    const std::vector<app::Span> sentences = app::sentencesOf(row.text, 0);
    for (qint64 character = 0; character <= row.text.characterCount(); ++character) {
        // Between two sentences the one that follows is meant; behind the last one, that.
        const auto meant = std::ranges::find_if(sentences, [&](app::Span span) { return character < span.end; });
        QCOMPARE(app::sentenceAt(row.text, character), meant == sentences.end() ? sentences.back() : *meant);
    }
}

void SentencesTest::findsSentencesInALongParagraph()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QString paragraph = u"Before.\n"_s;
    const QStringList pieces{u"Mr. Putin met Xi (in the U.S. of all places). "_s, u"“Stop!” he said. "_s,
        u"中俄反对。"_s, u"“我们反对。”王毅说。"_s, u"「反対する。断る。」と述べた。"_s,
        u"This took the whole of Feb. 17, from 9 a.m. "_s, u"word "_s.repeated(400),
        u"a very long sentence with \U0001F1E8 "_s.repeated(60) + u". "_s, u"Yes. "_s, u"("_s, u")"_s, u"“"_s};
    for (int piece = 0; piece < 400; ++piece)
        paragraph += pieces[random.bounded(int(pieces.size()))];
    const app::Text text((paragraph + u"\nAfter."_s).toStdString());
    const std::vector<app::Span> sentences = app::sentencesOf(text, 1);
    QVERIFY(sentences.size() > 10);
    const app::Span whole = text.paragraph(1);
    for (int round = 0; round < 300; ++round) {
        const qint64 character = whole.start + qint64(random.bounded(quint64(whole.length())));
        const auto meant = std::ranges::find_if(sentences, [&](app::Span span) { return character < span.end; });
        QCOMPARE(app::sentenceAt(text, character), meant == sentences.end() ? sentences.back() : *meant);
    }
}

void SentencesTest::findsTheStartOfAVeryLongSentence()
{
    // What is looked at first reaches about a thousand characters back. From these places it begins somewhere in "Mr.",
    // which then looks like the end of a sentence.
    const QString sentence = u"Mr. Putin said that "_s + u"word "_s.repeated(300) + u"is true."_s;
    const app::Text text((u"Before. "_s + sentence).toStdString());
    for (qint64 character = 1000; character < 1100; ++character)
        QCOMPARE(app::sentenceAt(text, character), (app::Span{8, text.characterCount()}));
}

void SentencesTest::standsAnyText()
{
    for (const QString& words : {u""_s, u" "_s, u"."_s, u"..."_s, u". . ."_s, u"”"_s, u"。"_s, u"。。”"_s, u"\u2028"_s,
             u"\u2028\u2028"_s, u".)"_s, u"(.) A"_s, u"A."_s, u" A. "_s, u"\U0001F1E8.\U0001F1E8"_s}) {
        const app::Text text(words.toStdString());
        qint64 end = 0;
        for (const app::Span& span : app::sentencesOf(text, 0)) {
            QVERIFY(span.start >= end);
            QVERIFY(!span.isEmpty());
            end = span.end;
        }
        QVERIFY(end <= text.characterCount());
        for (qint64 character = 0; character <= text.characterCount(); ++character)
            QVERIFY(text.all().contains(app::sentenceAt(text, character)));
    }
    // A blank paragraph has no sentence, not that of its neighbour.
    QVERIFY(app::sentenceAt(app::Text(std::string("Xi left.\n \nPutin too.")), 9).isEmpty());
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"

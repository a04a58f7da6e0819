<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>statements that are not shown</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementFoot</name>
    <message numerus="yes">
        <source>%n place(s) marked by both</source>
        <translation>
            <numerusform>%n place marked by both</numerusform>
            <numerusform>%n places marked by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared place(s)</source>
        <translation>
            <numerusform>%n shared place</numerusform>
            <numerusform>%n shared places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleList</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>Above the list of articles: files that are damaged or out of reach. Leads to them.</extracomment>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleModel</name>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <extracomment>Read aloud for an article in the list. %1 title, %2 progress; %n counts the reader&apos;s own statements.</extracomment>
        <translation>
            <numerusform>%1, %2, %n statement</numerusform>
            <numerusform>%1, %2, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CoderChooser</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in the text</source>
        <extracomment>Statements of a colleague whose words are not in the text</extracomment>
        <translation>
            <numerusform>%n not found in the text</numerusform>
            <numerusform>%n not found in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (you): %n statement(s)</source>
        <extracomment>%1 is the reviewer</extracomment>
        <translation>
            <numerusform>%1 (you): %n statement</numerusform>
            <numerusform>%1 (you): %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewing %n coder(s)</source>
        <extracomment>Heading: so many coders are compared, three or more</extracomment>
        <translation>
            <numerusform>Reviewing %n coder</numerusform>
            <numerusform>Reviewing %n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n coder(s)</source>
        <translation>
            <numerusform>All %n coders</numerusform>
            <numerusform>All %n coders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1 has %3, %2 has %4: %n time(s)</source>
        <extracomment>A cell of a table: %1 and %2 are coders, %3 and %4 the codes that they gave, %n counts how often</extracomment>
        <translation>
            <numerusform>%1 has %3, %2 has %4: once</numerusform>
            <numerusform>%1 has %3, %2 has %4: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsensusDialog</name>
    <message numerus="yes">
        <source>%n statement(s) marked alike are added.</source>
        <translation>
            <numerusform>%n statement marked alike is added.</numerusform>
            <numerusform>%n statements marked alike are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are added by decision.</source>
        <translation>
            <numerusform>%n statement is added by decision.</numerusform>
            <numerusform>%n statements are added by decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open.</source>
        <translation>
            <numerusform>%n place is open.</numerusform>
            <numerusform>%n places are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are brought up to date.</source>
        <translation>
            <numerusform>%n statement is brought up to date.</numerusform>
            <numerusform>%n statements are brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n of them the consensus stays as it is: somebody edited it by hand, or the statements have changed since the decision.</source>
        <translation>
            <numerusform>At %n of them the consensus stays as it is: somebody edited it by hand, or the statements have changed since the decision.</numerusform>
            <numerusform>At %n of them the consensus stays as it is: somebody edited it by hand, or the statements have changed since the decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are taken out, because these coders or the decision no longer support them: %1</source>
        <extracomment>%1 are words of the article, those of the first statements</extracomment>
        <translation>
            <numerusform>%n statement is taken out, because these coders or the decision no longer support it: %1</numerusform>
            <numerusform>%n statements are taken out, because these coders or the decision no longer support them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have different notes or fields, which are empty in the consensus: write there what is to stand.</source>
        <translation>
            <numerusform>%n of them has different notes or fields, which are empty in the consensus: write there what is to stand.</numerusform>
            <numerusform>%n of them have different notes or fields, which are empty in the consensus: write there what is to stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n statement(s) are exported to %1.</source>
        <extracomment>%1 is a file. Below it a sentence says what the file lacks.</extracomment>
        <translation>
            <numerusform>%n statement is exported to %1.</numerusform>
            <numerusform>%n statements are exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not in it, or not wholly.</source>
        <translation>
            <numerusform>%n more file is not in it, or not wholly.</numerusform>
            <numerusform>%n more files are not in it, or not wholly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileRenamer</name>
    <message numerus="yes">
        <source> (and %n more file(s))</source>
        <extracomment>Follows the sentence about one tag file that could not be rewritten.</extracomment>
        <translation>
            <numerusform> (and %n more file)</numerusform>
            <numerusform> (and %n more files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) in your tag files have the new name now.</source>
        <translation>
            <numerusform>%n statement in your tag files has the new name now.</numerusform>
            <numerusform>%n statements in your tag files have the new name now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindLine</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <extracomment>How often words stand in the article</extracomment>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>The verdicts on %n statement(s) are not imported: a verdict lives in its reviewer&apos;s own tag file.</source>
        <translation>
            <numerusform>The verdict on %n statement is not imported: a verdict lives in its reviewer&apos;s own tag file.</numerusform>
            <numerusform>The verdicts on %n statements are not imported: a verdict lives in its reviewer&apos;s own tag file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Of what you dropped, %1 is open and %n more are not: one article or folder is open at a time. Articles of the same folder stand in the list at the left.</source>
        <extracomment>%1 is a file or folder; %n counts further ones that were dropped with it</extracomment>
        <translation>
            <numerusform>Of what you dropped, %1 is open and one more is not: one article or folder is open at a time. Articles of the same folder stand in the list at the left.</numerusform>
            <numerusform>Of what you dropped, %1 is open and %n more are not: one article or folder is open at a time. Articles of the same folder stand in the list at the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln statement exported to %1</numerusform>
            <numerusform>%Ln statements exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) imported</source>
        <translation>
            <numerusform>%Ln statement imported</numerusform>
            <numerusform>%Ln statements imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MapNamesDialog</name>
    <message numerus="yes">
        <source>speaker, used %n time(s)</source>
        <translation>
            <numerusform>speaker, used once</numerusform>
            <numerusform>speaker, used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>topic, used %n time(s)</source>
        <translation>
            <numerusform>topic, used once</numerusform>
            <numerusform>topic, used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaker, used %n time(s) by %1</source>
        <extracomment>Below a name in a list; %1 are coders</extracomment>
        <translation>
            <numerusform>speaker, used once by %1</numerusform>
            <numerusform>speaker, used %n times by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>topic, used %n time(s) by %1</source>
        <translation>
            <numerusform>topic, used once by %1</numerusform>
            <numerusform>topic, used %n times by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;proposal(s)</source>
        <translation>
            <numerusform>Take the &amp;proposal</numerusform>
            <numerusform>Take %n &amp;proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MarginLabels</name>
    <message numerus="yes">
        <source>%n more statement(s) on these lines; click here to go through them</source>
        <translation>
            <numerusform>%n more statement on these lines; click the words to reach it</numerusform>
            <numerusform>%n more statements on these lines; click here to go through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) of %1 on these lines; click here to go through them</source>
        <extracomment>%1 is a coder, or several</extracomment>
        <translation>
            <numerusform>%n more statement of %1 on these lines; click the words to reach it</numerusform>
            <numerusform>%n more statements of %1 on these lines; click here to go through them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n of your statements name(s) it and will name “%1” instead.</source>
        <extracomment>&quot;it&quot; is the entry that is merged; %1 is the name of the one that stays.</extracomment>
        <translation>
            <numerusform>%n of your statements names it and will name “%1” instead.</numerusform>
            <numerusform>%n of your statements name it and will name “%1” instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message numerus="yes">
        <source>%n statement(s) name “%1” (by %2). It can be removed once none does; merged into another entry it goes without any statement losing it.</source>
        <extracomment>%1 is the name of a speaker or topic, %2 are coders</extracomment>
        <translation>
            <numerusform>%n statement names “%1” (by %2). It can be removed once none does; merged into another entry it goes without any statement losing it.</numerusform>
            <numerusform>%n statements name “%1” (by %2). It can be removed once none does; merged into another entry it goes without any statement losing it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewHead</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>Review: %1 is the number of the difference in hand; %n counts the differences that are shown</extracomment>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln difference(s)</source>
        <translation>
            <numerusform>%1 of %Ln difference</numerusform>
            <numerusform>%1 of %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>Review: %n counts the differences on which nothing is decided</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewNotices</name>
    <message numerus="yes">
        <source>%n of your own statements cannot be compared: their words are not in the text.</source>
        <translation>
            <numerusform>One of your own statements cannot be compared: its words are not in the text.</numerusform>
            <numerusform>%n of your own statements cannot be compared: their words are not in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 cannot be compared: their words are not in the text. Ask %1 to open the article in this version.</source>
        <extracomment>%1, twice, is a coder</extracomment>
        <translation>
            <numerusform>One statement of %1 cannot be compared: its words are not in the text. Ask %1 to open the article in this version.</numerusform>
            <numerusform>%n statements of %1 cannot be compared: their words are not in the text. Ask %1 to open the article in this version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the coders cannot be compared: their words are not in the text.</source>
        <translation>
            <numerusform>One statement of the coders cannot be compared: its words are not in the text.</numerusform>
            <numerusform>%n statements of the coders cannot be compared: their words are not in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of colleagues are not in the codebook.</source>
        <translation>
            <numerusform>A colleague uses a name that is not in the codebook.</numerusform>
            <numerusform>Colleagues use %n names that are not in the codebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your verdict(s) are on statements that are gone.</source>
        <translation>
            <numerusform>%n of your verdicts is on statements that are gone.</numerusform>
            <numerusform>%n of your verdicts are on statements that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag file(s) left out; which and why is told when the blind review ends</source>
        <translation>
            <numerusform>A tag file is left out; which and why is told when the blind review ends</numerusform>
            <numerusform>%n tag files are left out; which and why is told when the blind review ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>There are only %n version(s).</source>
        <translation>
            <numerusform>There is only %n version.</numerusform>
            <numerusform>There are only %n versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message numerus="yes">
        <source>Your tag file was changed elsewhere; %n statement(s) changed on both sides are kept in both forms.</source>
        <extracomment>%n counts statements that were changed here and in the file at the same time.</extracomment>
        <translation>
            <numerusform>Your tag file was changed elsewhere; %n statement changed on both sides is kept in both forms.</numerusform>
            <numerusform>Your tag file was changed elsewhere; %n statements changed on both sides are kept in both forms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page furniture that you had corrected is not found in the changed article at %n place(s), and is to be marked again.</source>
        <translation>
            <numerusform>Page furniture that you had corrected is not found in the changed article at %n place, and is to be marked again.</numerusform>
            <numerusform>Page furniture that you had corrected is not found in the changed article at %n places, and is to be marked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (and %n more file(s))</source>
        <extracomment>Follows the sentence about one file that was not put back</extracomment>
        <translation>
            <numerusform> (and %n more file)</numerusform>
            <numerusform> (and %n more files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the %n statement(s) before that are shown, and what follows is not known</source>
        <extracomment>%1 says what is wrong with a tag file</extracomment>
        <translation>
            <numerusform>%1; the %n statement before that is shown, and what follows is not known</numerusform>
            <numerusform>%1; the %n statements before that are shown, and what follows is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program has changed the article that is open; all %n statement(s) were found by their words. Ctrl+S saves their places.</source>
        <translation>
            <numerusform>Another program has changed the article that is open; the %n statement was found by its words. Ctrl+S saves its place.</numerusform>
            <numerusform>Another program has changed the article that is open; all %n statements were found by their words. Ctrl+S saves their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has changed since you tagged it; all %n statement(s) were found by their words. Ctrl+S saves their places.</source>
        <translation>
            <numerusform>The article has changed since you tagged it; the %n statement was found by its words. Ctrl+S saves its place.</numerusform>
            <numerusform>The article has changed since you tagged it; all %n statements were found by their words. Ctrl+S saves their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n statement(s) are not in the article: to put one on other words while you tag, select them, take it in hand in the list and press B.</source>
        <translation>
            <numerusform>The words of %n statement are not in the article: to put it on other words while you tag, select them, take it in hand in the list and press B.</numerusform>
            <numerusform>The words of %n statements are not in the article: to put one on other words while you tag, select them, take it in hand in the list and press B.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementListView</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>For screen readers. %n counts statements.</extracomment>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the article: the words of %Ln statement(s)</source>
        <translation>
            <numerusform>Not in the article: the words of %Ln statement</numerusform>
            <numerusform>Not in the article: the words of %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable character(s)</source>
        <extracomment>Bytes of the file that are no valid text; each is shown as the character U+FFFD</extracomment>
        <translation>
            <numerusform>%Ln unreadable character</numerusform>
            <numerusform>%Ln unreadable characters</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>Span F1, exact borders</source>
        <translation>片段 F1（边界完全一致）</translation>
    </message>
    <message>
        <source>Of the statements of two coders, %1 have exactly the borders of one of the other&apos;s.</source>
        <translation>两名编码员的发言中，%1 与对方某条发言的边界完全相同。</translation>
    </message>
    <message>
        <source>Span F1, overlapping</source>
        <translation>片段 F1（有重叠）</translation>
    </message>
    <message>
        <source>Of the statements of two coders, %1 share words with one of the other&apos;s, one to one.</source>
        <translation>两名编码员的发言中，%1 与对方的一条发言一一对应且有共同文字。</translation>
    </message>
    <message>
        <source>Boundary similarity B</source>
        <translation>边界相似度 B</translation>
    </message>
    <message>
        <source>Of the borders that coders set, %1 agree, near misses in part.</source>
        <translation>编码员所设的边界中，%1 一致，接近的边界部分计入。</translation>
    </message>
    <message>
        <source>u-alpha, marked or not</source>
        <translation>u-alpha（是否标记）</translation>
    </message>
    <message>
        <source>On which characters belong to a statement, agreement beyond chance is %1.</source>
        <translation>在哪些字符属于发言上，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>u-alpha, speakers</source>
        <translation>u-alpha（发言人）</translation>
    </message>
    <message>
        <source>On which characters belong to a statement and who speaks, agreement beyond chance is %1.</source>
        <translation>在哪些字符属于发言以及由谁发言上，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>cu-alpha, speakers</source>
        <translation>cu-alpha（发言人）</translation>
    </message>
    <message>
        <source>In the characters that two coders marked, agreement on who speaks is %1 beyond chance.</source>
        <translation>在两名编码员都标记的字符中，关于谁在发言，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>u-alpha, topics</source>
        <translation>u-alpha（话题）</translation>
    </message>
    <message>
        <source>On which characters belong to a statement and what it is about, agreement beyond chance is %1.</source>
        <translation>在哪些字符属于发言以及发言的话题上，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>cu-alpha, topics</source>
        <translation>cu-alpha（话题）</translation>
    </message>
    <message>
        <source>In the characters that two coders marked, agreement on the topics is %1 beyond chance.</source>
        <translation>在两名编码员都标记的字符中，关于话题，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Places, speakers and topics together agree %1 beyond statements at random places.</source>
        <translation>位置、发言人和话题合在一起，超出随机位置发言的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Same speakers</source>
        <translation>发言人相同</translation>
    </message>
    <message>
        <source>Two coders name exactly the same speakers at %1 of their common places.</source>
        <translation>在共同的位置中，两名编码员在 %1 处给出完全相同的发言人。</translation>
    </message>
    <message>
        <source>Alpha, MASI distance, of speakers</source>
        <translation>发言人的 alpha（MASI 距离）</translation>
    </message>
    <message>
        <source>On who speaks, agreement beyond chance is %1; sets that have speakers in common agree in part.</source>
        <translation>关于谁在发言，超出偶然的一致程度为 %1；有共同发言人的集合算部分一致。</translation>
    </message>
    <message>
        <source>Alpha, Jaccard distance, of speakers</source>
        <translation>发言人的 alpha（Jaccard 距离）</translation>
    </message>
    <message>
        <source>On who speaks, agreement beyond chance is %1; sets agree as far as they have speakers in common.</source>
        <translation>关于谁在发言，超出偶然的一致程度为 %1；集合按共同发言人的多少计算一致。</translation>
    </message>
    <message>
        <source>Alpha, nominal, of speakers</source>
        <translation>发言人的 alpha（名义）</translation>
    </message>
    <message>
        <source>On who speaks, agreement beyond chance is %1; only sets that are the same agree.</source>
        <translation>关于谁在发言，超出偶然的一致程度为 %1；只有相同的集合才算一致。</translation>
    </message>
    <message>
        <source>Same topics</source>
        <translation>话题相同</translation>
    </message>
    <message>
        <source>Two coders name exactly the same topics at %1 of their common places.</source>
        <translation>在共同的位置中，两名编码员在 %1 处给出完全相同的话题。</translation>
    </message>
    <message>
        <source>Alpha, MASI distance, of topics</source>
        <translation>话题的 alpha（MASI 距离）</translation>
    </message>
    <message>
        <source>On the topics, agreement beyond chance is %1; sets that have topics in common agree in part.</source>
        <translation>关于话题，超出偶然的一致程度为 %1；有共同话题的集合算部分一致。</translation>
    </message>
    <message>
        <source>Alpha, Jaccard distance, of topics</source>
        <translation>话题的 alpha（Jaccard 距离）</translation>
    </message>
    <message>
        <source>On the topics, agreement beyond chance is %1; sets agree as far as they have topics in common.</source>
        <translation>关于话题，超出偶然的一致程度为 %1；集合按共同话题的多少计算一致。</translation>
    </message>
    <message>
        <source>Alpha, nominal, of topics</source>
        <translation>话题的 alpha（名义）</translation>
    </message>
    <message>
        <source>On the topics, agreement beyond chance is %1; only sets that are the same agree.</source>
        <translation>关于话题，超出偶然的一致程度为 %1；只有相同的集合才算一致。</translation>
    </message>
    <message>
        <source>Same stance</source>
        <translation>立场相同</translation>
    </message>
    <message>
        <source>Two coders chose the same stance on %1 of the topics that both have at a place.</source>
        <translation>在两名编码员于同一位置都标出的话题中，%1 的立场相同。</translation>
    </message>
    <message>
        <source>Alpha, ordinal, of stance</source>
        <translation>立场的 alpha（顺序）</translation>
    </message>
    <message>
        <source>On the stance, agreement beyond chance is %1, from supports by way of conditional and neutral to opposes; evasive is left out, for it lies nowhere between them.</source>
        <translation>关于立场（从支持、有条件、中立到反对），超出偶然的一致程度为 %1；回避不在此尺度上，故不计入。</translation>
    </message>
    <message>
        <source>Kappa with linear weights, of stance</source>
        <translation>立场的线性加权 kappa</translation>
    </message>
    <message>
        <source>On the stance without evasive, agreement beyond chance is %1, where each step apart costs the same.</source>
        <translation>关于立场（不含回避），超出偶然的一致程度为 %1，每相差一级代价相同。</translation>
    </message>
    <message>
        <source>Kappa with quadratic weights, of stance</source>
        <translation>立场的平方加权 kappa</translation>
    </message>
    <message>
        <source>On the stance without evasive, agreement beyond chance is %1, where stances far apart cost most.</source>
        <translation>关于立场（不含回避），超出偶然的一致程度为 %1，相距越远代价越大。</translation>
    </message>
    <message>
        <source>Alpha, nominal, of stance</source>
        <translation>立场的 alpha（名义）</translation>
    </message>
    <message>
        <source>On the stance, evasive among them, agreement beyond chance is %1; only equal stances agree.</source>
        <translation>关于立场（含回避），超出偶然的一致程度为 %1；只有相同的立场才算一致。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of stance</source>
        <translation>立场的 Cohen kappa</translation>
    </message>
    <message>
        <source>On the stance, agreement is %1 beyond the chance that each coder&apos;s own habits make.</source>
        <translation>关于立场，超出各编码员自身习惯所致偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Scott&apos;s pi of stance</source>
        <translation>立场的 Scott pi</translation>
    </message>
    <message>
        <source>On the stance, agreement is %1 beyond the chance that the coders&apos; common habits make.</source>
        <translation>关于立场，超出编码员共同习惯所致偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa of stance</source>
        <translation>立场的 Conger kappa</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa of stance</source>
        <translation>立场的 Fleiss kappa</translation>
    </message>
    <message>
        <source>Light&apos;s kappa of stance</source>
        <translation>立场的 Light kappa</translation>
    </message>
    <message>
        <source>On the stance, Cohen&apos;s kappa of two coders is %1 on average.</source>
        <translation>关于立场，两名编码员之间 Cohen kappa 的平均值为 %1。</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of stance</source>
        <translation>立场的 Gwet AC1</translation>
    </message>
    <message>
        <source>On the stance, agreement is %1 beyond the chance on what is hard to code.</source>
        <translation>关于立场，超出难以编码之处偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Same manner</source>
        <translation>引述方式相同</translation>
    </message>
    <message>
        <source>Two coders chose the same manner at %1 of the places where both chose one.</source>
        <translation>在两名编码员都选了引述方式的位置中，%1 相同。</translation>
    </message>
    <message>
        <source>Alpha, nominal, of manner</source>
        <translation>引述方式的 alpha（名义）</translation>
    </message>
    <message>
        <source>On the manner, agreement beyond chance is %1.</source>
        <translation>关于引述方式，超出偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of manner</source>
        <translation>引述方式的 Cohen kappa</translation>
    </message>
    <message>
        <source>On the manner, agreement is %1 beyond the chance that each coder&apos;s own habits make.</source>
        <translation>关于引述方式，超出各编码员自身习惯所致偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Scott&apos;s pi of manner</source>
        <translation>引述方式的 Scott pi</translation>
    </message>
    <message>
        <source>On the manner, agreement is %1 beyond the chance that the coders&apos; common habits make.</source>
        <translation>关于引述方式，超出编码员共同习惯所致偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa of manner</source>
        <translation>引述方式的 Conger kappa</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa of manner</source>
        <translation>引述方式的 Fleiss kappa</translation>
    </message>
    <message>
        <source>Light&apos;s kappa of manner</source>
        <translation>引述方式的 Light kappa</translation>
    </message>
    <message>
        <source>On the manner, Cohen&apos;s kappa of two coders is %1 on average.</source>
        <translation>关于引述方式，两名编码员之间 Cohen kappa 的平均值为 %1。</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of manner</source>
        <translation>引述方式的 Gwet AC1</translation>
    </message>
    <message>
        <source>On the manner, agreement is %1 beyond the chance on what is hard to code.</source>
        <translation>关于引述方式，超出难以编码之处偶然的一致程度为 %1。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 83 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no speaker, topic or stance was given</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is taken off for chance: the most common code, %1, makes up %2 of all, and coders who always gave it would agree fully.</source>
        <extracomment>%1 is a speaker, topic, stance or manner, %2 a share</extracomment>
        <translation>未扣除偶然一致：最常见的编码 %1 占全部的 %2，若编码员总是给出它，就会完全一致。</translation>
    </message>
    <message>
        <source>A character too many counts as much as a statement too many, so read it beside the overlapping figure.</source>
        <translation>多一个字符与多一条发言的代价相同，因此请与“有重叠”的数值一起看。</translation>
    </message>
    <message>
        <source>Nothing is taken off for chance: %1 of the text is marked, and the more it is, the more partners are found by chance.</source>
        <translation>未扣除偶然一致：文本的 %1 被标记，标记越多，偶然对应的就越多。</translation>
    </message>
    <message>
        <source>A border less than ten characters off is a near miss; text that nobody marked does not raise the figure.</source>
        <translation>相差不到十个字符的边界算接近；无人标记的文本不会提高数值。</translation>
    </message>
    <message>
        <source>Only a small part of the text decides, since %1 of it is marked: a few characters weigh much.</source>
        <translation>文本的 %1 被标记，因此只有一小部分文本起决定作用：少数字符影响很大。</translation>
    </message>
    <message>
        <source>Of the text %1 is marked, so neither marked nor unmarked text dominates.</source>
        <translation>文本的 %1 被标记，标记与未标记的部分都不占压倒多数。</translation>
    </message>
    <message>
        <source>It counts characters, so one long statement weighs as much as many short ones.</source>
        <translation>它按字符计数，因此一条长发言与许多短发言的分量相同。</translation>
    </message>
    <message>
        <source>What only one coder marked does not count, so coders who mark little can look good.</source>
        <translation>只有一名编码员标记的内容不计入，因此标记很少的编码员也可能显得很好。</translation>
    </message>
    <message>
        <source>Of the text %1 is marked; the more it is, the better random places fit and the lower the figure.</source>
        <translation>文本的 %1 被标记；标记越多，随机位置越容易吻合，数值就越低。</translation>
    </message>
    <message>
        <source>Since %1 makes up %2 of all codes, a few disagreements on the others pull the figure far down: read it beside the plain share.</source>
        <translation>由于 %1 占全部编码的 %2，其他编码上的少数分歧会使数值大幅下降：请与一致比例一起看。</translation>
    </message>
    <message>
        <source>No code is so common that it distorts the figure; the most common, %1, makes up %2.</source>
        <translation>没有哪个编码常见到会扭曲数值；最常见的 %1 占 %2。</translation>
    </message>
    <message>
        <source>Since %1 makes up %2 of all codes, the figure is high even if coders do not tell the others apart: read it beside alpha.</source>
        <translation>由于 %1 占全部编码的 %2，即使编码员分不清其他编码，数值也很高：请与 alpha 一起看。</translation>
    </message>
    <message>
        <source>It stays high where one code is common; here the most common, %1, makes up %2.</source>
        <translation>当某个编码很常见时它仍然偏高；此处最常见的 %1 占 %2。</translation>
    </message>
    <message>
        <source>Since %1 makes up %2 of all codes, a few disagreements on the others pull the figure far down; coders who use the codes unequally often are not held to account for it.</source>
        <translation>由于 %1 占全部编码的 %2，其他编码上的少数分歧会使数值大幅下降；编码员使用编码的频率不同并不会被扣分。</translation>
    </message>
    <message>
        <source>Coders who use the codes unequally often are not held to account for it; the most common code, %1, makes up %2.</source>
        <translation>编码员使用编码的频率不同并不会被扣分；最常见的编码 %1 占 %2。</translation>
    </message>
    <message>
        <source>This figure does not exist here: %1.</source>
        <extracomment>%1 is a reason: &quot;nothing was marked&quot;</extracomment>
        <translation>此处不存在该数值：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what a figure means, and its trap</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Rare, at %1: percent and AC1 are high whatever the coders do with it, and kappa, pi and alpha rest on few places.</source>
        <translation>罕见（%1）：无论编码员如何使用，百分比和 AC1 都很高，而 kappa、pi 和 alpha 只取决于少数位置。</translation>
    </message>
    <message>
        <source>Nearly everywhere, at %1: percent and AC1 are high whatever the coders do, and kappa, pi and alpha rest on the few places without it.</source>
        <translation>几乎处处都有（%1）：无论编码员怎么做，百分比和 AC1 都很高，而 kappa、pi 和 alpha 只取决于少数没有它的位置。</translation>
    </message>
    <message>
        <source>Coders give it unequally often, from %1 to %2: kappa does not hold them to account for that, pi and alpha do.</source>
        <translation>编码员给出它的频率不同，从 %1 到 %2：kappa 不因此扣分，pi 和 alpha 会。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The borders of an interval: 0.65 to 0.77</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Borders B</source>
        <translation>边界 B</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappa</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <translation>Conger kappa</translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <translation>Scott pi</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss kappa</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Articles left out because too many statements stand on the same words: %1.</source>
        <translation>因同一段文字上的发言过多而未计入的文章：%1。</translation>
    </message>
    <message>
        <source>Coders: %1.</source>
        <translation>编码员：%1。</translation>
    </message>
    <message>
        <source>Articles: %1. Statements of all coders: %2. Places that two coders or more marked: %3.</source>
        <translation>文章：%1。全部编码员的发言：%2。两名或更多编码员标注的位置：%3。</translation>
    </message>
    <message>
        <source>Intervals hold 95 % of the figures that %1 draws of these articles give; the seed of the draws is %2.</source>
        <translation>区间包含对这些文章抽样 %1 次所得数值的 95 %；抽样种子为 %2。</translation>
    </message>
    <message>
        <source>There are no intervals: they come from draws of articles, of which there is only one.</source>
        <translation>没有区间：区间来自对文章的抽样，而这里只有一篇文章。</translation>
    </message>
    <message>
        <source>There are no intervals, since no draws of articles were asked for.</source>
        <translation>没有区间，因为没有要求对文章抽样。</translation>
    </message>
    <message>
        <source>– %1 of %2: %3.</source>
        <extracomment>Why a table has a dash: %1 is a figure, %2 the rows of the table, %3 a reason</extracomment>
        <translation>– %1（%2）：%3。</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In a table of codes: the coder gave none of them</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>What %1 gave (rows) and %2 gave (columns) at the same places</source>
        <extracomment>%1 and %2 are coders: the rows are what %1 gave, the columns what %2 gave</extracomment>
        <translation>在相同位置上 %1（行）与 %2（列）各自给出的代码</translation>
    </message>
    <message>
        <source>No interval for %1: in more than a tenth of the draws of articles the figure does not exist.</source>
        <extracomment>Why cells of a table are empty: %1 are figures and codes</extracomment>
        <translation>%1 没有区间：在超过十分之一的文章抽样中，该数值不存在。</translation>
    </message>
    <message>
        <source>Light&apos;s kappa</source>
        <translation>Light kappa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code and figure</comment>
        <extracomment>%1 is a speaker or topic, %2 a figure: &quot;Xi (AC1)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>AgreementCases</name>
    <message>
        <source>case %1: %2</source>
        <translation>案例 %1：%2</translation>
    </message>
    <message>
        <source>correct the case</source>
        <translation>请更正该案例</translation>
    </message>
    <message>
        <source>see attribune-cli agreement --help for what is known</source>
        <translation>可用的值见 attribune-cli agreement --help</translation>
    </message>
    <message>
        <source>the table has %1 rows for %2 categories</source>
        <translation>表格有 %1 行，而类别有 %2 个</translation>
    </message>
    <message>
        <source>row %1 of the table has %2 cells</source>
        <translation>表格第 %1 行有 %2 个单元格</translation>
    </message>
    <message>
        <source>a cell in row %1 is not a number of units</source>
        <translation>第 %1 行有一个单元格不是单位数</translation>
    </message>
    <message>
        <source>unit %1 is not a list of codes</source>
        <translation>单位 %1 不是编码列表</translation>
    </message>
    <message>
        <source>a code of unit %1 is neither text, number nor null</source>
        <translation>单位 %1 的一个编码既不是文本、数字，也不是 null</translation>
    </message>
    <message>
        <source>the code %1 is not among the categories</source>
        <translation>编码 %1 不在类别之中</translation>
    </message>
    <message>
        <source>%1 needs input of type table or ratings</source>
        <translation>%1 需要 table 或 ratings 类型的输入</translation>
    </message>
    <message>
        <source>the distance %1 has no distance_table</source>
        <translation>距离 %1 没有 distance_table</translation>
    </message>
    <message>
        <source>an entry of distance_table is not a pair of categories with a number</source>
        <translation>distance_table 中有一项不是一对类别加一个数字</translation>
    </message>
    <message>
        <source>unknown weights %1</source>
        <translation>未知的权重 %1</translation>
    </message>
    <message>
        <source>unknown level %1</source>
        <translation>未知的测量层次 %1</translation>
    </message>
    <message>
        <source>the level %1 needs numbers as categories</source>
        <translation>测量层次 %1 要求类别为数字</translation>
    </message>
    <message>
        <source>%1 needs input of type units</source>
        <translation>%1 需要 units 类型的输入</translation>
    </message>
    <message>
        <source>a unit lies outside the continuum</source>
        <translation>有一个单位超出了连续体的范围</translation>
    </message>
    <message>
        <source>units of one coder overlap, which the definition excludes</source>
        <translation>同一编码员的单位互相重叠，定义不允许这样</translation>
    </message>
    <message>
        <source>unknown part %1 of u_alpha_2016</source>
        <translation>u_alpha_2016 中未知的部分 %1</translation>
    </message>
    <message>
        <source>unknown coefficient %1</source>
        <translation>未知的系数 %1</translation>
    </message>
    <message>
        <source>not JSON at byte %1 (%2)</source>
        <translation>第 %1 字节处不是 JSON（%2）</translation>
    </message>
    <message>
        <source>give a file with one case or an array of cases</source>
        <translation>请提供含一个案例或案例数组的文件</translation>
    </message>
    <message>
        <source>unit %1 is not a list of coder, category, start, end</source>
        <translation>单元 %1 不是由编码员、类别、起点、终点组成的列表</translation>
    </message>
    <message>
        <source>the start and end of unit %1 are no whole numbers from 0</source>
        <translation>单元 %1 的起点和终点不是从 0 开始的整数</translation>
    </message>
    <message>
        <source>unit %1 does not end after its start</source>
        <translation>单元 %1 的终点不在起点之后</translation>
    </message>
    <message>
        <source>begin and length are no whole numbers from 0</source>
        <translation>begin 和 length 不是从 0 开始的整数</translation>
    </message>
    <message>
        <source>it names no coefficient</source>
        <translation>没有写明系数</translation>
    </message>
    <message>
        <source>the numbers are too large, or cancel each other out in a ratio</source>
        <translation>数值过大，或在比率中相互抵消</translation>
    </message>
    <message>
        <source>the coder %1 of unit %2 is not among the coders</source>
        <translation>单位 %2 的编码员 %1 不在编码员之列</translation>
    </message>
    <message>
        <source>the parameter %1 is not a word</source>
        <translation>参数 %1 不是一个词</translation>
    </message>
    <message>
        <source>the weights are not %1 rows of %1 numbers from 0 to 1, as there are categories</source>
        <translation>权重应按类别数写成 %1 行，每行 %1 个 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>weights are identity, linear, quadratic, ordinal, or a row of numbers for each category</source>
        <translation>权重可为 identity、linear、quadratic、ordinal，或每个类别一行数字</translation>
    </message>
    <message>
        <source>a level is nominal, ordinal, interval or ratio</source>
        <translation>测量水平可为 nominal、ordinal、interval 或 ratio</translation>
    </message>
    <message>
        <source>a part is u, bu, cu, or ku: with a category behind it</source>
        <translation>部分可为 u、bu、cu，或后接类别的 ku:</translation>
    </message>
    <message>
        <source>params is not an object</source>
        <translation>params 不是对象</translation>
    </message>
    <message>
        <source>%1 has no parameter %2</source>
        <extracomment>%1 is the name of a coefficient, %2 a word from a file</extracomment>
        <translation>%1 没有参数 %2</translation>
    </message>
    <message>
        <source>its parameters are %1</source>
        <translation>它的参数有 %1</translation>
    </message>
    <message>
        <source>the parameter %1 is not a number</source>
        <translation>参数 %1 不是数字</translation>
    </message>
    <message>
        <source>category %1 is neither text, number nor truth value</source>
        <translation>第 %1 个类别既不是文本、数字，也不是真假值</translation>
    </message>
    <message>
        <source>the category %1 is given twice</source>
        <translation>类别 %1 给出了两次</translation>
    </message>
    <message>
        <source>%1 is not among the categories, which have it as another kind of value</source>
        <extracomment>A value in a file that is written as text, in quotation marks, where numbers are, or the other way round</extracomment>
        <translation>%1 不在类别之中，类别中的它是另一种值</translation>
    </message>
    <message>
        <source>write all as numbers, or all as texts in quotation marks</source>
        <translation>请全部写成数字，或全部写成引号中的文本</translation>
    </message>
    <message>
        <source>unit %1 has %2 codes for %3 coders</source>
        <translation>单位 %1 有 %2 个编码，而编码员有 %3 位</translation>
    </message>
    <message>
        <source>give each unit one code of each coder, and null where a coder has none</source>
        <translation>请为每个单位给出每位编码员的一个编码，没有编码处写 null</translation>
    </message>
    <message>
        <source>the parameter %1 is %2, and must not be below 0</source>
        <translation>参数 %1 为 %2，不得小于 0</translation>
    </message>
    <message>
        <source>the parameter delta_empty is 0, and must be above 0</source>
        <translation>参数 delta_empty 为 0，必须大于 0</translation>
    </message>
    <message>
        <source>its input has no list &quot;%1&quot;</source>
        <extracomment>%1 is a word from a file</extracomment>
        <translation>其 input 中没有列表“%1”</translation>
    </message>
    <message>
        <source>it is one value, and no case</source>
        <translation>这是单个值，不是案例</translation>
    </message>
</context>
<context>
    <name>AgreementMeasuring</name>
    <message>
        <source>Measuring agreement…</source>
        <translation>正在计算一致性…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>there is no article that two coders worked on</source>
        <translation>没有两位编码员共同处理过的文章</translation>
    </message>
    <message>
        <source>wait for a colleague&apos;s tag file</source>
        <translation>请等待同事的标注文件</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Pairs of coders</source>
        <translation>编码员两两比较</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>By date of the articles</source>
        <translation>按文章日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>编码员之间的一致程度</translation>
    </message>
    <message>
        <source>Krippendorff (2004) relies on an alpha of 0.80 and more, and draws tentative conclusions from 0.67 and more. With fewer than twenty articles an interval is too narrow. A dash stands where a figure does not exist, for the reason given below its table.</source>
        <translation>Krippendorff（2004）认为 alpha 达到 0.80 及以上才可靠，0.67 及以上只能得出初步结论。文章少于二十篇时，区间偏窄。短横表示该数值不存在，原因写在表格下方。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>statements that are not shown</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未计量</translation>
    </message>
    <message>
        <source>Each code, given or not; in brackets 95 % intervals</source>
        <translation>每个编码，给出与否；括号内为 95 % 区间</translation>
    </message>
    <message>
        <source>Beware with %1: %2</source>
        <extracomment>%1 are names of speakers or topics, %2 is a sentence about their figures</extracomment>
        <translation>请留意%1：%2</translation>
    </message>
</context>
<context>
    <name>AgreementStudy</name>
    <message>
        <source>%1, tagged by %2</source>
        <extracomment>%1 is an article, %2 a coder</extracomment>
        <translation>%1，由 %2 标注</translation>
    </message>
    <message>
        <source>another tag file has the same coder</source>
        <translation>另一个标注文件属于同一名编码员</translation>
    </message>
    <message>
        <source>keep one of the two, or give one another coder</source>
        <translation>保留其中一个，或给其中一个换一名编码员</translation>
    </message>
    <message>
        <source>it was tagged on another version of the text</source>
        <translation>它是在文本的另一个版本上标注的</translation>
    </message>
    <message>
        <source>open the article as that coder and save</source>
        <translation>以该编码员身份打开文章并保存</translation>
    </message>
    <message>
        <source>it was tagged on another text: no words of its statements are in the article</source>
        <translation>它是在另一篇文本上标注的：其发言的词句都不在这篇文章中</translation>
    </message>
    <message>
        <source>look whether the tag file belongs to this article</source>
        <translation>请查看该标注文件是否属于这篇文章</translation>
    </message>
    <message>
        <source>%1, so this coder is not measured on the article</source>
        <extracomment>%1 says that words of a coder&apos;s statements are not in the text</extracomment>
        <translation>%1，因此不在这篇文章上计量该编码员</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>choose the file that holds the article</source>
        <translation>请选择存放文章的文件</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation>请把它拆成单篇文章</translation>
    </message>
    <message>
        <source>choose an article in it</source>
        <translation>请选择其中的一篇文章</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>it is no article, tag file or folder</source>
        <translation>它不是文章、标注文件或文件夹</translation>
    </message>
    <message>
        <source>name a .txt, .text, .md or .tags.json file, or a workspace</source>
        <translation>请指定 .txt、.text、.md 或 .tags.json 文件，或者一个工作区</translation>
    </message>
    <message>
        <source>it is a folder, but has the name of a tag file</source>
        <translation>这是文件夹，却用了标注文件的名称</translation>
    </message>
    <message>
        <source>give the folder another name</source>
        <translation>请给文件夹换一个名称</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>它是指向不存在文件的链接</translation>
    </message>
    <message>
        <source>put the file back, or remove the link</source>
        <translation>请放回文件，或删除该链接</translation>
    </message>
    <message>
        <source>it is no file, but a pipe or a device</source>
        <translation>它不是文件，而是管道或设备</translation>
    </message>
    <message>
        <source>put the file there, or give this another name</source>
        <translation>请把文件放在那里，或给它换一个名称</translation>
    </message>
    <message>
        <source>the article is not there, but its tag files are</source>
        <translation>文章不在那里，但它的标注文件还在</translation>
    </message>
    <message>
        <source>put the article back, or move the tag files to it</source>
        <translation>请把文章放回，或把标注文件移到文章旁边</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it was changed by another program since it was read</source>
        <translation>读取之后，它被另一个程序改动过</translation>
    </message>
    <message>
        <source>read it again, then repeat the change</source>
        <translation>请重新读取，然后再做一次改动</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>allow writing to it, or work on a copy elsewhere</source>
        <translation>请允许写入，或在别处的副本上工作</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>它所在的文件夹是只读的</translation>
    </message>
    <message>
        <source>allow writing to the folder, or work on a copy elsewhere</source>
        <translation>请允许写入该文件夹，或在别处的副本上工作</translation>
    </message>
    <message>
        <source>it was changed by another program, and could not be put back: %1</source>
        <extracomment>%1 is a reason such as &quot;the disk is full&quot;, %2 a file name</extracomment>
        <translation>它被另一个程序改动过，而且无法放回：%1</translation>
    </message>
    <message>
        <source>its other version is in &quot;%1&quot; beside it</source>
        <translation>它的另一个版本在旁边的“%1”中</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>它大于 %1</translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation>请选择小一些的文件</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>它所在的文件夹不存在</translation>
    </message>
    <message>
        <source>it could not be written (%1)</source>
        <extracomment>%1 is a reason such as &quot;the disk is full&quot;</extracomment>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <extracomment>%1 is a reason such as &quot;there is no permission&quot;</extracomment>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>该文件夹不存在</translation>
    </message>
</context>
<context>
    <name>BrokenSidecar</name>
    <message>
        <source>%1; only the statements of %3 before that count (%2), and what follows is not known</source>
        <extracomment>%1 says what is wrong with a tag file, %2 counts statements, %3 is a coder</extracomment>
        <translation>%1；只计入 %3 在此之前的发言（%2 条），其后的内容不得而知</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a speaker or topic</source>
        <translation>“%1”不能用作发言人或话题的名称</translation>
    </message>
    <message>
        <source>write at least a letter, and at most a line</source>
        <translation>请至少写一个字母，最多写一行</translation>
    </message>
</context>
<context>
    <name>CodebookCheck</name>
    <message>
        <source>The speaker with the id &quot;%1&quot; has no name.</source>
        <translation>标识为“%1”的发言人没有名称。</translation>
    </message>
    <message>
        <source>Two speakers have the id &quot;%1&quot;: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is an id, %2 and %3 are names of speakers</extracomment>
        <translation>两位发言人的标识都是“%1”：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name or alias of two speakers: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is a name or alias, %2 and %3 are names of speakers</extracomment>
        <translation>“%1”是两位发言人的名称或别名：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Two speakers have the key %1: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is a key on the keyboard, %2 and %3 are names of speakers</extracomment>
        <translation>两位发言人的按键都是 %1：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>The topic with the id &quot;%1&quot; has no name.</source>
        <translation>标识为“%1”的话题没有名称。</translation>
    </message>
    <message>
        <source>Two topics have the id &quot;%1&quot;: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is an id, %2 and %3 are names of topics</extracomment>
        <translation>两个话题的标识都是“%1”：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name or alias of two topics: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is a name or alias, %2 and %3 are names of topics</extracomment>
        <translation>“%1”是两个话题的名称或别名：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Two topics have the key %1: &quot;%2&quot; and &quot;%3&quot;.</source>
        <extracomment>%1 is a key on the keyboard, %2 and %3 are names of topics</extracomment>
        <translation>两个话题的按键都是 %1：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; lies under &quot;%2&quot;, which does not exist.</source>
        <translation>话题“%1”属于“%2”，而后者并不存在。</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; lies under itself: its parents go round in a loop.</source>
        <translation>话题“%1”属于它自己：上级话题形成了循环。</translation>
    </message>
    <message>
        <source>Two custom fields have the id &quot;%1&quot;.</source>
        <translation>两个自定义字段的标识都是“%1”。</translation>
    </message>
    <message>
        <source>Two custom fields have the name &quot;%1&quot;.</source>
        <translation>两个自定义字段的名称都是“%1”。</translation>
    </message>
    <message>
        <source>The custom field &quot;%1&quot; is a choice, but has nothing to choose from.</source>
        <translation>自定义字段“%1”是选项字段，却没有可选的值。</translation>
    </message>
    <message>
        <source>The custom field &quot;%1&quot; has a choice without a value.</source>
        <translation>自定义字段“%1”有一个空的选项。</translation>
    </message>
    <message>
        <source>The custom field &quot;%1&quot; has the choice &quot;%2&quot; twice.</source>
        <translation>自定义字段“%1”中选项“%2”出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the colour of the speaker &quot;%2&quot;, is no colour such as #1f6feb.</source>
        <extracomment>%1 is what stands in the file, %2 the name of a speaker</extracomment>
        <translation>发言人“%2”的颜色“%1”不是像 #1f6feb 这样的颜色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the colour of the topic &quot;%2&quot;, is no colour such as #1f6feb.</source>
        <extracomment>%1 is what stands in the file, %2 the name of a topic</extracomment>
        <translation>话题“%2”的颜色“%1”不是像 #1f6feb 这样的颜色。</translation>
    </message>
    <message>
        <source>The custom field &quot;%1&quot; has the id &quot;manner&quot;, which every statement has already.</source>
        <translation>自定义字段“%1”的标识是“manner”，而每条发言都已有此项。</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; of the speaker &quot;%2&quot; ends before it begins: from %3 to %4.</source>
        <translation>发言人“%2”的职务“%1”结束早于开始：自 %3 至 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the key of the speaker &quot;%2&quot;, is none of the digits 1 to 9.</source>
        <extracomment>%1 is what stands in the file, %2 the name of a speaker</extracomment>
        <translation>发言人“%2”的按键“%1”不是 1 到 9 的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the key of the topic &quot;%2&quot;, is none of the digits 1 to 9.</source>
        <extracomment>%1 is what stands in the file, %2 the name of a topic</extracomment>
        <translation>话题“%2”的按键“%1”不是 1 到 9 的数字。</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>it is no codebook</source>
        <translation>它不是编码本</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>a name is not valid Unicode</source>
        <translation>有一个名称不是有效的 Unicode</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text in quotation marks</source>
        <translation>“%1”不是引号中的文本</translation>
    </message>
    <message>
        <source>an entry of &quot;%1&quot; does not stand in braces</source>
        <translation>“%1”中有一项没有写在花括号里</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in brackets</source>
        <translation>“%1”不是方括号中的列表</translation>
    </message>
    <message>
        <source>an entry has no &quot;id&quot;</source>
        <translation>有一项缺少“id”</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has no &quot;name&quot;</source>
        <translation>“%1”一项缺少“name”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of custom field: choice, text, number or date</source>
        <translation>“%1”不是自定义字段的种类：choice、text、number 或 date</translation>
    </message>
    <message>
        <source>&quot;att:format&quot; is not a version number</source>
        <translation>“att:format”不是版本号</translation>
    </message>
    <message>
        <source>it was written by a later version of Attribune (format %1)</source>
        <translation>它由更新版本的 Attribune 写成（格式 %1）</translation>
    </message>
    <message>
        <source>open it with a newer Attribune</source>
        <translation>请用更新的 Attribune 打开</translation>
    </message>
    <message>
        <source>it is no codebook: &quot;att:format&quot; is missing</source>
        <translation>它不是编码本：缺少“att:format”</translation>
    </message>
    <message>
        <source>the change would make it unreadable, since %1</source>
        <translation>此更改会使文件无法读取，因为%1</translation>
    </message>
    <message>
        <source>correct the entry that you changed; the codebook stays as it was</source>
        <translation>请更正所改的条目；编码本保持原样</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>它是指向不存在文件的链接</translation>
    </message>
    <message>
        <source>put the file back, or remove the link to start with a new codebook</source>
        <translation>请放回该文件，或删除此链接以新建编码本</translation>
    </message>
</context>
<context>
    <name>Coefficient</name>
    <message>
        <source>no unit was coded by two coders</source>
        <translation>没有任何单位由两名编码员编过码</translation>
    </message>
    <message>
        <source>this coefficient is defined for exactly two coders</source>
        <translation>该系数只适用于两名编码员</translation>
    </message>
    <message>
        <source>at least two categories are needed</source>
        <translation>至少需要两个类别</translation>
    </message>
    <message>
        <source>only one category was used, so agreement by chance is complete</source>
        <translation>只用到一个类别，因此偶然一致已达到完全一致</translation>
    </message>
    <message>
        <source>the codes do not vary, so no disagreement can be expected</source>
        <translation>编码没有变化，因此无法预期任何分歧</translation>
    </message>
    <message>
        <source>at least two coders are needed</source>
        <translation>至少需要两名编码员</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>没有任何标记</translation>
    </message>
    <message>
        <source>too many units for an exact alignment</source>
        <translation>单位过多，无法精确对齐</translation>
    </message>
    <message>
        <source>no stretches of two coders meet</source>
        <translation>两名编码员的区段没有交集</translation>
    </message>
    <message>
        <source>there are too many different combinations of codes</source>
        <translation>不同的编码组合太多</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>it bears your own short name &quot;%1&quot;</source>
        <translation>它使用了你自己的短名“%1”</translation>
    </message>
    <message>
        <source>if it is yours, lay it beside the article; if not, ask your colleague to take another short name</source>
        <translation>如果是你的文件，请放到文章旁边；如果不是，请让同事另取短名</translation>
    </message>
    <message>
        <source>it bears your own short name &quot;%1&quot; and says something else than your file</source>
        <translation>它使用了你自己的短名“%1”，内容却与你的文件不同</translation>
    </message>
    <message>
        <source>if it is yours, merge the two; if not, ask your colleague to take another short name</source>
        <translation>如果是你的文件，请把两者合并；如果不是，请让同事另取短名</translation>
    </message>
    <message>
        <source>it is another version of what &quot;%1&quot; wrote, and only %2 is counted</source>
        <extracomment>%1 is a coder, %2 a file name</extracomment>
        <translation>它是“%1”所写内容的另一个版本，只计入 %2</translation>
    </message>
    <message>
        <source>keep the newer of the two</source>
        <translation>请保留两者中较新的一个</translation>
    </message>
    <message>
        <source>another coder has the short name &quot;%1&quot; too, and only %2 is counted</source>
        <extracomment>%1 is a coder, %2 a file name</extracomment>
        <translation>另一位编码员也使用短名“%1”，只计入 %2</translation>
    </message>
    <message>
        <source>ask one of them to take another short name</source>
        <translation>请让其中一位另取短名</translation>
    </message>
    <message>
        <source>a synchronising program left this copy; what it holds is not counted</source>
        <translation>这个副本是同步程序留下的，其中的内容不计入</translation>
    </message>
    <message>
        <source>it was made for another article, %1</source>
        <extracomment>%1 is the file name of an article</extracomment>
        <translation>它属于另一篇文章：%1</translation>
    </message>
    <message>
        <source>open that article, or ask for the file that belongs to this one</source>
        <translation>请打开那篇文章，或索取属于本文的文件</translation>
    </message>
    <message>
        <source>compare it with the tag file, then remove it</source>
        <translation>请把它与标注文件比较，然后删除</translation>
    </message>
    <message>
        <source>of the statements of %1, %2 of %3 have words that are not in the text as it is now; these are not compared, and are neither the same nor a difference</source>
        <extracomment>%1 is a coder, %2 and %3 count statements</extracomment>
        <translation>%1 的 %3 条发言中，有 %2 条的词句不在现有正文中；这些发言不作比较，既不算相同也不算差异</translation>
    </message>
    <message>
        <source>ask %1 to open the article in this version, where the window says what to do</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>请 %1 打开这一版本的文章，窗口会说明该怎么做</translation>
    </message>
    <message>
        <source>%1 has statements twice, with the same words and values (%2); they are counted once</source>
        <extracomment>%1 is a coder, %2 counts statements</extracomment>
        <translation>%1 有词句和取值都相同的重复发言（%2 条）；只计一次</translation>
    </message>
    <message>
        <source>ask %1 to remove one of each two</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>请 %1 删去每两条中的一条</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Other statements belong to this place since.</source>
        <translation>此后这一处包含的发言有所不同。</translation>
    </message>
    <message>
        <source>Not all versions of this place were judged.</source>
        <translation>此处并非所有版本都已裁定。</translation>
    </message>
    <message>
        <source>The words of a statement of %1 are not in the text any more.</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>%1 的一条发言的词句已不在正文中。</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>How the coders’ statements differ, place by place. A place is what one or both of two coders marked; it can differ in several ways at once.</source>
        <translation>编码员的发言在每一处有何不同。一处是指两位编码员中一人或两人标注的内容；同一处可以同时有几种不同。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一位</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二位</translation>
    </message>
    <message>
        <source>Places by kind of difference</source>
        <translation>按差异种类统计的处数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 at the left, filled; %2 at the right, hollow</source>
        <translation>左侧实心为 %1；右侧空心为 %2</translation>
    </message>
    <message>
        <source>Neither marked anything.</source>
        <translation>两人都没有标注。</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Differences on %1</source>
        <translation>%1 中的差异</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>manner not stated</source>
        <translation>未注明引述方式</translation>
    </message>
    <message>
        <source>Made by Attribune %1</source>
        <translation>由 Attribune %1 生成</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>无话题</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <extracomment>%1, here and below, is a coder whose version stands or does not</extracomment>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Both: %1, %2</source>
        <translation>两者：%1、%2</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Title of a page; both are coders, the second perhaps several</extracomment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Verdicts on statements that were removed since, on %1</source>
        <extracomment>Heading of a table: verdicts that are about nothing any more. %1 is an article</extracomment>
        <translation>针对此后已被删除的发言的裁定：%1</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>Kind of place in a comparison: one coder&apos;s statements about there have words that are not in the text</extracomment>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>The tag file of %1 was made of another version of this text: %2 of its %3 statements stand elsewhere now.</source>
        <extracomment>%1 is a coder, %2 and %3 count statements</extracomment>
        <translation>%1 的标注文件是在这篇正文的另一版本上做的：其 %3 条发言中有 %2 条现在位于别处。</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Words that are not in the text</source>
        <translation>不在正文中的词句</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
</context>
<context>
    <name>ConsensusFile</name>
    <message>
        <source>the consensus is made from coders, and is none of them</source>
        <translation>共识由各编码员的标注得出，它本身不是编码员</translation>
    </message>
    <message>
        <source>name the coders whose statements it is made from</source>
        <translation>请指定得出共识所用的编码员</translation>
    </message>
    <message>
        <source>check the workspace to see which they are</source>
        <translation>检查工作区即可看到是哪些</translation>
    </message>
    <message>
        <source>statements of the consensus that are not found in the text as it is now (%1) stay as they were</source>
        <extracomment>%1 counts them</extracomment>
        <translation>共识中在现在的文本里找不到的发言（%1 条）保持原样</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>column &quot;%1&quot;</source>
        <translation>列“%1”</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>statement %1 of %2 has the custom field &quot;%3&quot;, which the codebook lacks</source>
        <translation>%2 的发言 %1 含有自定义字段“%3”，而编码本中没有它</translation>
    </message>
    <message>
        <source>add the field to the codebook, or choose the columns to export</source>
        <translation>请把该字段加入编码本，或选择要导出的列</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>导出已停止</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>the columns are not separated by commas</source>
        <translation>各列没有用逗号分隔</translation>
    </message>
    <message>
        <source>save the table as CSV with commas, in UTF-8</source>
        <translation>请把表格另存为用逗号分隔的 UTF-8 CSV</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>没有“%1”这一列</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands twice</source>
        <translation>“%1”这一列出现了两次</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>请删除其中一个</translation>
    </message>
    <message>
        <source>it has the columns of both row shapes</source>
        <translation>它同时含有两种行式的列</translation>
    </message>
    <message>
        <source>keep &quot;speakers, topics, stances&quot; or &quot;speaker, topic, stance&quot;</source>
        <translation>请保留“speakers, topics, stances”或“speaker, topic, stance”</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>缺少“%1”这一列</translation>
    </message>
    <message>
        <source>export the statements again with all columns</source>
        <translation>请带上所有的列重新导出发言</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>export the statements again</source>
        <translation>请重新导出发言</translation>
    </message>
    <message>
        <source>the statement %1 stands in line %2 too</source>
        <translation>发言 %1 在第 %2 行也出现了</translation>
    </message>
    <message>
        <source>remove one of the two rows</source>
        <translation>请删除两行中的一行</translation>
    </message>
    <message>
        <source>the row tells statement %1 otherwise than line %2</source>
        <translation>这一行中的发言 %1 与第 %2 行不一致</translation>
    </message>
    <message>
        <source>make all rows of the statement alike but for speaker, topic and stance</source>
        <translation>除发言人、话题和立场外，同一发言的各行应当相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path inside a workspace</source>
        <translation>“%1”不是工作区内的路径</translation>
    </message>
    <message>
        <source>write the article&apos;s path from the workspace&apos;s root, with /</source>
        <translation>请写出文章从工作区根目录起的路径，用 / 分隔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coder</source>
        <translation>“%1”不是编码员</translation>
    </message>
    <message>
        <source>name coders with the letters a to z, digits, - and _</source>
        <translation>编码员名称请只用字母 a 到 z、数字、- 和 _</translation>
    </message>
    <message>
        <source>title, outlet, published or text_sha256 of the article are others than in line %1</source>
        <translation>文章的 title、outlet、published 或 text_sha256 与第 %1 行不同</translation>
    </message>
    <message>
        <source>make them alike in all rows of one article and coder</source>
        <translation>同一文章、同一编码员的各行中，它们应当相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a statement</source>
        <translation>“%1”不是发言的标识</translation>
    </message>
    <message>
        <source>take statement_id from an export; its form is urn:uuid:…</source>
        <translation>statement_id 请取自导出文件，形如 urn:uuid:…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no manner</source>
        <translation>“%1”不是引述方式</translation>
    </message>
    <message>
        <source>write direct, indirect, mixed or nothing</source>
        <translation>请写 direct、indirect、mixed，或留空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>write times as 2026-09-01T10:00:00Z</source>
        <translation>时间请写成 2026-09-01T10:00:00Z 的形式</translation>
    </message>
    <message>
        <source>take start and end from an export; they count characters from 0</source>
        <translation>start 和 end 请取自导出文件，它们从 0 起按字符计数</translation>
    </message>
    <message>
        <source>start &quot;%1&quot; and end &quot;%2&quot; are no pairs of numbers</source>
        <translation>start “%1”和 end “%2”不是成对的数字</translation>
    </message>
    <message>
        <source>the words from %1 to %2 are none</source>
        <translation>%1 到 %2 之间没有文字</translation>
    </message>
    <message>
        <source>there are %1 topics, but %2 stances</source>
        <translation>话题有 %1 个，立场却有 %2 个</translation>
    </message>
    <message>
        <source>give the stances in the order of the topics, with nothing between two semicolons where none was chosen</source>
        <translation>请按话题的顺序写出立场，没有选择的，两个分号之间留空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stance</source>
        <translation>“%1”不是立场</translation>
    </message>
    <message>
        <source>write supports, conditional, neutral, opposes, evasive or nothing</source>
        <translation>请写 supports、conditional、neutral、opposes、evasive，或留空</translation>
    </message>
    <message>
        <source>there is a stance, but no topic</source>
        <translation>有立场，却没有话题</translation>
    </message>
    <message>
        <source>name the topic, or remove the stance</source>
        <translation>请写出话题，或删除立场</translation>
    </message>
    <message>
        <source>the stance on &quot;%1&quot; is another one than in the statement&apos;s row above</source>
        <translation>对“%1”的立场与上面该发言的那一行不同</translation>
    </message>
    <message>
        <source>give a topic of a statement one stance in all rows</source>
        <translation>同一发言中，一个话题在各行的立场应当相同</translation>
    </message>
    <message>
        <source>speaker and topic of the statement stand in two rows</source>
        <translation>该发言的同一发言人和话题出现在两行中</translation>
    </message>
    <message>
        <source>the rows of statement %1 do not pair each speaker with each topic</source>
        <translation>发言 %1 的各行没有把每位发言人与每个话题一一配对</translation>
    </message>
    <message>
        <source>add the missing rows, or split the statement in the program</source>
        <translation>请补上缺少的行，或在程序中拆分该发言</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>它不是 UTF-8</translation>
    </message>
    <message>
        <source>save the table as &quot;CSV UTF-8&quot;</source>
        <translation>请把表格另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>the text of &quot;%1&quot; is another one than the statements were made on</source>
        <translation>“%1”的文本已不是当时标注的文本</translation>
    </message>
    <message>
        <source>put the article there that has the text_sha256 of the file</source>
        <translation>请放回与文件中 text_sha256 相符的文章</translation>
    </message>
    <message>
        <source>the place %1 to %2 lies outside of the text, which has %3 characters</source>
        <translation>位置 %1 到 %2 超出了文本，文本共 %3 个字符</translation>
    </message>
    <message>
        <source>take start and end from an export</source>
        <translation>start 和 end 请取自导出文件</translation>
    </message>
    <message>
        <source>the place %1 to %2 cuts a character in two</source>
        <translation>位置 %1 到 %2 把一个字符切成了两半</translation>
    </message>
    <message>
        <source>the words in the text from %1 to %2 are not the quote</source>
        <translation>文本中 %1 到 %2 的文字不是这段引文</translation>
    </message>
    <message>
        <source>leave start, end and quote as they were exported</source>
        <translation>start、end 和 quote 请保持导出时的原样</translation>
    </message>
    <message>
        <source>add a custom field of that id to the codebook (in the terminal: --add-field %1), or remove the column</source>
        <extracomment>&quot;--add-field&quot; is an option of the terminal program</extracomment>
        <translation>请在编码本中添加该标识的自定义字段（终端中：--add-field %1），或删去该列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>write dates as 2017-07-04, or 2017-07 or 2017 where no more is known</source>
        <translation>日期请写成 2017-07-04；若只知道月或年，写成 2017-07 或 2017</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a column without a name</source>
        <translation>“%1”所在的列没有名称</translation>
    </message>
    <message>
        <source>name the column in the first line, or empty the cell</source>
        <translation>请在第一行为该列命名，或清空该单元格</translation>
    </message>
    <message>
        <source>it has none of the columns of a table of ours</source>
        <translation>其中没有 Attribune 表格的任何一列</translation>
    </message>
    <message>
        <source>choose a table that was exported as CSV, with its first line</source>
        <translation>请选择导出为 CSV 的表格，并保留其首行</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a path, %2 the number of a line in that file</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>有一个引号只有开头没有结尾</translation>
    </message>
    <message>
        <source>close it, or export the file again</source>
        <translation>请补上结尾引号，或重新导出文件</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>结尾引号之后还有文字</translation>
    </message>
    <message>
        <source>double the quotation marks inside the cell, or export the file again</source>
        <translation>请把单元格内的引号写成两个，或重新导出文件</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell that does not begin with one</source>
        <translation>单元格不以引号开头，里面却有引号</translation>
    </message>
    <message>
        <source>put the whole cell in quotation marks, or export the file again</source>
        <translation>请把整个单元格放进引号，或重新导出文件</translation>
    </message>
    <message>
        <source>a carriage return stands alone</source>
        <translation>有一个单独的回车符</translation>
    </message>
    <message>
        <source>end lines with CRLF or LF, or export the file again</source>
        <translation>行尾请用 CRLF 或 LF，或重新导出文件</translation>
    </message>
    <message>
        <source>the row has %1 cells where the first line has %2</source>
        <translation>这一行有 %1 个单元格，而首行有 %2 个</translation>
    </message>
    <message>
        <source>add or remove the cells, or export the file again</source>
        <translation>请增删单元格，或重新导出文件</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>another Attribune is writing it</source>
        <translation>另一个 Attribune 正在写入</translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation>请等它完成后再试</translation>
    </message>
    <message>
        <source>the lock could not be made (%1)</source>
        <extracomment>%1 is a reason such as &quot;the disk is full&quot;</extracomment>
        <translation>无法加锁（%1）</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>its name is not UTF-8, the form in which Attribune names files</source>
        <translation>其名称不是 UTF-8，而 Attribune 以 UTF-8 表示文件名</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>请给它另取一个名称</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>the tag file exists, and importing would change it</source>
        <translation>标注文件已经存在，导入会改动它</translation>
    </message>
    <message>
        <source>the tag file was made on another version of the text</source>
        <translation>标注文件是在另一个版本的文本上做的</translation>
    </message>
    <message>
        <source>open the article, look where its statements stand, save with Ctrl+S, and import again</source>
        <translation>请打开文章，查看各发言的位置，按 Ctrl+S 保存，然后再导入</translation>
    </message>
    <message>
        <source>the codebook has no speaker &quot;%1&quot;</source>
        <translation>编码本中没有发言人“%1”</translation>
    </message>
    <message>
        <source>the codebook has no topic &quot;%1&quot;</source>
        <translation>编码本中没有话题“%1”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>name its coder to merge into it (in the terminal: --coder %1), or move the file away</source>
        <extracomment>&quot;--coder&quot; is an option of the terminal program</extracomment>
        <translation>请指明其编码员以合并到该文件（终端中：--coder %1），或移走该文件</translation>
    </message>
    <message>
        <source>add it to the codebook, or let the import add new names (in the terminal: --create)</source>
        <extracomment>&quot;--create&quot; is an option of the terminal program</extracomment>
        <translation>请将其加入编码本，或让导入添加新名称（终端中：--create）</translation>
    </message>
    <message>
        <source>the workspace has no article &quot;%1&quot;</source>
        <extracomment>%1 is a path from the workspace&apos;s root</extracomment>
        <translation>工作区中没有文章“%1”</translation>
    </message>
    <message>
        <source>correct the path in the column &quot;article&quot;, or put the article there</source>
        <translation>请更正“article”列中的路径，或把文章放到该处</translation>
    </message>
    <message>
        <source>the article %1: %2</source>
        <extracomment>%1 is a path, %2 says what is wrong</extracomment>
        <translation>文章 %1：%2</translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>wait until it is copied completely, or take an earlier copy of the file</source>
        <translation>请等它复制完毕，或改用文件的早期副本</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>它不是 UTF-8</translation>
    </message>
    <message>
        <source>take an earlier copy of the file, or correct it in a text editor</source>
        <translation>请改用文件的早期副本，或在文本编辑器中更正</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a path, %2 the number of a line in that file</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件中途结束</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in one place</source>
        <translation>“%1”在同一处出现了两次</translation>
    </message>
    <message>
        <source>a text is longer than %1</source>
        <extracomment>%1 is a size such as &quot;64 KiB&quot;</extracomment>
        <translation>有一段文本长于 %1</translation>
    </message>
    <message>
        <source>it holds both sides of a merge that git could not finish</source>
        <translation>它含有 git 未能完成的合并的双方内容</translation>
    </message>
    <message>
        <source>finish the merge: keep one side between the marker lines and remove the markers</source>
        <translation>请完成合并：保留标记行之间的一方，并删除标记行</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
</context>
<context>
    <name>JudgedChange</name>
    <message>
        <source>none</source>
        <extracomment>No speaker, or no topic</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 removed the statement “%2” (%3) since.</source>
        <extracomment>%1 is a coder, %2 the words of a statement, %3 who spoke about what: &quot;Xi · THAAD opposes · direct&quot;</extracomment>
        <translation>%1 此后删除了发言“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1 changed the stance on %2 since: from %3 to %4.</source>
        <extracomment>%1 is a coder, %2 a topic; %3 and %4 are stances such as &quot;neutral&quot;</extracomment>
        <translation>%1 此后更改了对 %2 的立场：由“%3”改为“%4”。</translation>
    </message>
    <message>
        <source>%1 marked the same words elsewhere since.</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>%1 此后标记了别处的相同文字。</translation>
    </message>
    <message>
        <source>%1 marked other words since: “%2” became “%3”.</source>
        <extracomment>%1 is a coder, %2 and %3 are words of the article</extracomment>
        <translation>%1 此后标记了其他文字：“%2”改为“%3”。</translation>
    </message>
    <message>
        <source>%1 changed the speakers since: from %2 to %3.</source>
        <extracomment>%1 is a coder, %2 and %3 are names</extracomment>
        <translation>%1 此后更改了发言人：由 %2 改为 %3。</translation>
    </message>
    <message>
        <source>%1 changed the topics since: from %2 to %3.</source>
        <extracomment>%1 is a coder, %2 and %3 are names</extracomment>
        <translation>%1 此后更改了话题：由 %2 改为 %3。</translation>
    </message>
    <message>
        <source>%1 changed the manner since: from %2 to %3.</source>
        <extracomment>%1 is a coder; %2 and %3 are &quot;direct&quot;, &quot;indirect&quot;, &quot;mixed&quot; or &quot;not stated&quot;</extracomment>
        <translation>%1 此后更改了引述方式：由“%2”改为“%3”。</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>an export must not replace a file of a workspace</source>
        <translation>导出不得替换工作区中的文件</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>an export must not have the name of a file of a workspace</source>
        <translation>导出文件不得使用工作区文件的名称</translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message>
        <source>it was made for an article that is not among these, %1</source>
        <extracomment>%1 is the file name of an article</extracomment>
        <translation>它是为另一篇不在其中的文章 %1 制作的</translation>
    </message>
    <message>
        <source>name that article, or its folder</source>
        <translation>请指明那篇文章或其所在的文件夹</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>%1, tagged by %2</source>
        <extracomment>%1 is an article, %2 a coder</extracomment>
        <translation>%1，由 %2 标注</translation>
    </message>
    <message>
        <source>%1 of %2 statements are not where the tag file says, since the article is no longer the text that was tagged; the places given here are the old ones</source>
        <extracomment>%1 of %2 statements</extracomment>
        <translation>%2 条发言中有 %1 条不在标注文件所说的位置，因为文章已不是标注时的文本；这里给出的是原来的位置</translation>
    </message>
    <message>
        <source>open the article as that coder, and their words are looked for</source>
        <translation>以该编码员的身份打开文章，程序会查找这些词句</translation>
    </message>
    <message>
        <source>%1 of %2 statements are not where the tag file says: the article is the text that was tagged, but other words stand at those places, or it ends before them</source>
        <extracomment>%1 of %2 statements</extracomment>
        <translation>%2 条发言中有 %1 条不在标注文件所说的位置：文章就是当初标注的文本，但那些位置上是别的词，或文章在此之前就结束了</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>unread</source>
        <extracomment>Progress of an article: nobody has tagged it yet</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>tagging</source>
        <extracomment>Progress of an article: tagging has begun</extracomment>
        <translation>标注中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Progress of an article: tagging is finished</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nothing to tag</source>
        <extracomment>Progress of an article: read, and it holds no statement</extracomment>
        <translation>无需标注</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>the codebook has no entry of that name</source>
        <translation>编码本中没有叫这个名称的条目</translation>
    </message>
    <message>
        <source>name one that it has; names that only tag files have are mapped</source>
        <translation>请写编码本中已有的名称；只在标注文件里出现的名称要用映射</translation>
    </message>
    <message>
        <source>the entry has this name already</source>
        <translation>该条目已经是这个名称</translation>
    </message>
    <message>
        <source>this is a name of another entry, &quot;%1&quot;</source>
        <translation>这是另一个条目“%1”的名称</translation>
    </message>
    <message>
        <source>choose another name, or allow both to become one entry</source>
        <translation>请另选名称，或允许把两个条目合并为一个</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Other borders</source>
        <extracomment>Difference between two coders: the same statement begins or ends elsewhere</extracomment>
        <translation>边界不同</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <extracomment>Difference between two coders</extracomment>
        <translation>发言人不同</translation>
    </message>
    <message>
        <source>Other topics</source>
        <extracomment>Difference between two coders</extracomment>
        <translation>话题不同</translation>
    </message>
    <message>
        <source>Other stance</source>
        <extracomment>Difference between two coders: another stance on the same topic</extracomment>
        <translation>立场不同</translation>
    </message>
    <message>
        <source>Other manner</source>
        <extracomment>Difference between two coders: direct, indirect or mixed speech</extracomment>
        <translation>引述方式不同</translation>
    </message>
    <message>
        <source>Only one</source>
        <extracomment>Difference between two coders: only one of them marked the place</extracomment>
        <translation>仅一方</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Difference between two coders: one made several statements of what is one to the other</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>Verdict on a colleague&apos;s statement</extracomment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>both taken</source>
        <translation>两者皆取</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Verdict on what only one coder marked: it goes into the consensus</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>Verdict on what only one coder marked: it does not go into the consensus</extracomment>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <extracomment>Verdict: %1 is the coder whose version stands, or several; in a blind review the letter of the version</extracomment>
        <translation>已采用 %1</translation>
    </message>
    <message>
        <source>Not marked by all</source>
        <extracomment>Difference between three and more coders: some of them did not mark the place</extracomment>
        <translation>并非所有人都标注</translation>
    </message>
    <message>
        <source>all taken</source>
        <extracomment>Verdict on three and more coders&apos; versions of a statement: all stand</extracomment>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>Kind of a place in a review: only one coder marked it, but the other&apos;s statements about there have words that are not in the text</extracomment>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Decided among more coders than these, %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>已在更多编码员之间裁决，%1。</translation>
    </message>
    <message>
        <source>Decided among %1: amended, %2.</source>
        <extracomment>%1 are coders, %2 a time</extracomment>
        <translation>在 %1 之间已裁决：已修改，%2。</translation>
    </message>
    <message>
        <source>Decided among %1: all taken, %2.</source>
        <extracomment>%1 are coders, %2 a time</extracomment>
        <translation>在 %1 之间已裁决：全部采用，%2。</translation>
    </message>
    <message>
        <source>Decided among %1: none taken, %2.</source>
        <extracomment>%1 are coders, %2 a time</extracomment>
        <translation>在 %1 之间已裁决：均不采用，%2。</translation>
    </message>
    <message>
        <source>Decided among %1: %2 taken, %3.</source>
        <extracomment>%1 are coders, %2 those of them whose version was taken, %3 a time</extracomment>
        <translation>在 %1 之间已裁决：采用 %2，%3。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Attribune sample</source>
        <extracomment>Name of the folder that the sample workspace is put into</extracomment>
        <translation>Attribune 样例</translation>
    </message>
    <message>
        <source>the sample cannot be put here</source>
        <translation>样例无法放在这里</translation>
    </message>
    <message>
        <source>make room or ask for access to this folder</source>
        <translation>请腾出空间，或申请此文件夹的访问权限</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>this name belongs to the tag file that adjudication makes</source>
        <translation>这个名字属于裁定时生成的标注文件</translation>
    </message>
    <message>
        <source>tag under your own name</source>
        <translation>请用自己的名字标注</translation>
    </message>
</context>
<context>
    <name>SidecarCheck</name>
    <message>
        <source>the article is no longer the text that was tagged</source>
        <translation>文章已不再是当时标注的文本</translation>
    </message>
    <message>
        <source>page furniture at %1 to %2 lies outside the text</source>
        <translation>%1 到 %2 的页面附属内容超出了文本</translation>
    </message>
    <message>
        <source>it is not in a form that Attribune can show; it is kept as it is</source>
        <translation>它的形式 Attribune 无法显示，已按原样保留</translation>
    </message>
    <message>
        <source>characters %1 to %2 lie outside the text, which has %3</source>
        <translation>第 %1 到 %2 个字符超出了文本，文本共 %3 个字符</translation>
    </message>
    <message>
        <source>the quote is not what stands at characters %1 to %2</source>
        <translation>第 %1 到 %2 个字符处的文字不是这段引文</translation>
    </message>
    <message>
        <source>characters %1 to %2 begin or end inside a letter with its marks</source>
        <translation>第 %1 到 %2 个字符的边界落在带附加符号的字母内部</translation>
    </message>
    <message>
        <source>the codebook has no speaker &quot;%1&quot;</source>
        <translation>编码本中没有发言人“%1”</translation>
    </message>
    <message>
        <source>the codebook has no topic &quot;%1&quot;</source>
        <translation>编码本中没有话题“%1”</translation>
    </message>
    <message>
        <source>the codebook has no field &quot;%1&quot;</source>
        <translation>编码本中没有字段“%1”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no choice &quot;%2&quot;</source>
        <extracomment>%1 is the name of a field, %2 a value</extracomment>
        <translation>字段“%1”没有选项“%2”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation>字段“%1”的值不是数字：“%2”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not a date such as 2017-07-04: &quot;%2&quot;</source>
        <translation>字段“%1”的值不是 2017-07-04 这样的日期：“%2”</translation>
    </message>
    <message>
        <source>open the article, look where the statements stand now, and save with Ctrl+S</source>
        <translation>打开文章，查看各发言现在的位置，然后按 Ctrl+S 保存</translation>
    </message>
    <message>
        <source>correct the article&apos;s details</source>
        <translation>更正文章的详细信息</translation>
    </message>
    <message>
        <source>correct it in the program that wrote it</source>
        <translation>用写入它的程序来更正</translation>
    </message>
    <message>
        <source>open the article: words that stand elsewhere are saved there with Ctrl+S, others are to be marked again</source>
        <translation>打开文章：移到别处的文字按 Ctrl+S 保存新位置，其他文字需重新标记</translation>
    </message>
    <message>
        <source>add it to the codebook, or choose another in the statement</source>
        <translation>把它加入编码本，或在该发言中另选一项</translation>
    </message>
    <message>
        <source>correct the value in the statement</source>
        <translation>在该发言中改正这个值</translation>
    </message>
    <message>
        <source>add it to the codebook</source>
        <translation>把它加入编码本</translation>
    </message>
    <message>
        <source>%1, tagged by %2</source>
        <extracomment>%1 is an article, %2 a coder</extracomment>
        <translation>%1，由 %2 标注</translation>
    </message>
    <message>
        <source>attribune-cli check names them</source>
        <translation>attribune-cli check 会逐一指出</translation>
    </message>
    <message>
        <source>the stance &quot;%1&quot; on &quot;%2&quot; is none that Attribune knows</source>
        <translation>对“%2”的立场“%1”是 Attribune 不认识的</translation>
    </message>
    <message>
        <source>the manner &quot;%1&quot; is none that Attribune knows</source>
        <translation>引述方式“%1”是 Attribune 不认识的</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2026-09-01T10:00:00Z: &quot;%2&quot;</source>
        <extracomment>%1 is &quot;created&quot; or &quot;modified&quot;</extracomment>
        <translation>“%1”不是 2026-09-01T10:00:00Z 这样的时间：“%2”</translation>
    </message>
    <message>
        <source>a body of it is not in a form that Attribune can show; it is kept as it is</source>
        <translation>其中一个 body 的形式是 Attribune 无法显示的；它会原样保留</translation>
    </message>
    <message>
        <source>annotations and values that are not in a form that Attribune can show (%1) are left out here</source>
        <extracomment>%1 counts them</extracomment>
        <translation>形式为 Attribune 无法显示的标注和取值（%1 项）此处不计入</translation>
    </message>
    <message>
        <source>&quot;total&quot; says %1, and the number of annotations is %2</source>
        <extracomment>&quot;total&quot; is a word of the file and stays as it is; %1 and %2 are numbers</extracomment>
        <translation>“total”为 %1，而标注的数目是 %2</translation>
    </message>
    <message>
        <source>correct the number in a text editor; any change that this coder saves corrects it, too</source>
        <translation>请在文本编辑器中更正该数字；这位编码员保存任何改动时，它也会得到更正</translation>
    </message>
    <message>
        <source>an annotation without an id is not in a form that Attribune can show; it is kept as it is</source>
        <translation>有一条没有标识的标注，其形式 Attribune 无法显示，已按原样保留</translation>
    </message>
    <message>
        <source>it has neither speaker nor topic</source>
        <translation>它既没有发言人，也没有话题</translation>
    </message>
    <message>
        <source>say who speaks or about what, or remove the statement</source>
        <translation>请说明谁在发言或关于什么，或删除该发言</translation>
    </message>
</context>
<context>
    <name>SidecarFormat</name>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <extracomment>%1 is a name in a file, %2 what belongs there: &quot;text&quot;, &quot;a list&quot;</extracomment>
        <translation>“%1”不是%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>it was written by a later version of Attribune</source>
        <translation>它由更新版本的 Attribune 写成</translation>
    </message>
    <message>
        <source>open it with a newer Attribune</source>
        <translation>请用更新的 Attribune 打开</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>valid Unicode</source>
        <translation>有效的 Unicode</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>从 0 起的整数</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>它大于 %1</translation>
    </message>
    <message>
        <source>split the article</source>
        <translation>请拆分文章</translation>
    </message>
    <message>
        <source>it is no tag file</source>
        <translation>它不是标注文件</translation>
    </message>
    <message>
        <source>it is no tag file: &quot;att:format&quot; is missing</source>
        <translation>它不是标注文件：缺少“att:format”</translation>
    </message>
    <message>
        <source>the number of a version</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>the creator has no nickname</source>
        <translation>creator 缺少 nickname</translation>
    </message>
    <message>
        <source>a list of pairs of start and end</source>
        <translation>由起点和终点组成的列表</translation>
    </message>
    <message>
        <source>unread, tagging, done or nothing-to-tag</source>
        <translation>unread、tagging、done 或 nothing-to-tag</translation>
    </message>
    <message>
        <source>a list of annotations</source>
        <translation>注释列表</translation>
    </message>
    <message>
        <source>of a type that belongs here</source>
        <translation>此处应有的类型</translation>
    </message>
    <message>
        <source>a statement ends before it starts, or is empty</source>
        <translation>有一条发言的终点在起点之前，或是空的</translation>
    </message>
    <message>
        <source>two statements have the id %1</source>
        <extracomment>%1 is the id of a statement</extracomment>
        <translation>两条发言的标识都是 %1</translation>
    </message>
    <message>
        <source>set it aside, and split the article before you tag it again</source>
        <translation>请把它移到别处，并在重新标注之前拆分文章</translation>
    </message>
    <message>
        <source>there are more than %1 statements</source>
        <extracomment>%1 is some hundred thousand</extracomment>
        <translation>发言超过 %1 条</translation>
    </message>
</context>
<context>
    <name>SidecarStore</name>
    <message>
        <source>it is no tag file</source>
        <translation>它不是标注文件</translation>
    </message>
    <message>
        <source>tag files end in .CODER.tags.json</source>
        <translation>标注文件名以 .CODER.tags.json 结尾</translation>
    </message>
    <message>
        <source>its article &quot;%1&quot; is not beside it</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>它的文章“%1”不在旁边</translation>
    </message>
    <message>
        <source>put the article back, or move the tag file to it</source>
        <translation>请把文章放回，或把标注文件移到文章旁边</translation>
    </message>
    <message>
        <source>this makes no name for a coder&apos;s files</source>
        <translation>它不能用作编码员文件的名称</translation>
    </message>
    <message>
        <source>choose one with letters from a to z or digits</source>
        <translation>请用字母 a 到 z 或数字</translation>
    </message>
    <message>
        <source>it belongs to the coder %1, not to %2</source>
        <extracomment>%1 and %2 are the short names of coders</extracomment>
        <translation>它属于编码员 %1，而不是 %2</translation>
    </message>
    <message>
        <source>work as that coder, or give the file another name</source>
        <translation>请以该编码员的身份工作，或给文件另取名称</translation>
    </message>
    <message>
        <source>a statement cannot be written so that it reads the same again</source>
        <translation>有一条发言写出后无法原样读回</translation>
    </message>
    <message>
        <source>undo the last change, and report this as a fault of the program</source>
        <translation>请撤销最后一次改动，并把它作为程序错误报告</translation>
    </message>
    <message>
        <source>the tag file was made on another version of the text</source>
        <translation>标注文件是在另一个版本的文本上做的</translation>
    </message>
    <message>
        <source>open the article in Attribune, look where its statements stand, and save with Ctrl+S</source>
        <translation>请在 Attribune 中打开文章，查看各发言的位置，然后按 Ctrl+S 保存</translation>
    </message>
    <message>
        <source>the change would make it unreadable, since %1</source>
        <translation>此更改会使文件无法读取，因为%1</translation>
    </message>
    <message>
        <source>undo the last change; the tag file stays as it was</source>
        <translation>请撤销上一次更改；标注文件保持原样</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>there is no article to show</source>
        <translation>没有可显示的文章</translation>
    </message>
    <message>
        <source>name a folder with articles, an article or a tag file</source>
        <translation>请指定存有文章的文件夹、一篇文章或一个标注文件</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>choose a folder that exists and that you may write to</source>
        <translation>请选择一个存在且可写的文件夹</translation>
    </message>
    <message>
        <source>there is nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
</context>
<context>
    <name>StatementTableModel</name>
    <message>
        <source>no speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>无话题</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>A statement as a screen reader says it: %1 speakers, %2 topics with stances, %3 the words</extracomment>
        <translation>%1 谈 %2：%3</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>not stated</source>
        <extracomment>Stance of a speaker on a topic: none was chosen
----------
Manner of speech: none was chosen</extracomment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>Stance of a speaker on a topic</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>conditional</source>
        <extracomment>Stance of a speaker on a topic: for it under a condition</extracomment>
        <translation>有条件</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>Stance of a speaker on a topic</extracomment>
        <translation>中立</translation>
    </message>
    <message>
        <source>opposes</source>
        <extracomment>Stance of a speaker on a topic</extracomment>
        <translation>反对</translation>
    </message>
    <message>
        <source>evasive</source>
        <extracomment>Stance of a speaker on a topic: avoids an answer</extracomment>
        <translation>回避</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>Manner of speech: the speaker&apos;s own words, in quotation marks</extracomment>
        <translation>直接</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>Manner of speech: reported in the writer&apos;s words</extracomment>
        <translation>间接</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Manner of speech: partly quoted, partly reported</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A topic of a statement with the stance taken on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SystemError</name>
    <message>
        <source>there is no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>the links lead in a circle</source>
        <translation>链接形成了循环</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the space that this account may use is full</source>
        <translation>此账户可用的空间已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>另一个程序占用着它</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>网络驱动器没有响应</translation>
    </message>
    <message>
        <source>the system reports error %1</source>
        <extracomment>%1 is the number of an error of the operating system</extracomment>
        <translation>系统报告错误 %1</translation>
    </message>
    <message>
        <source>change the rights of the file or its folder, or work on a copy elsewhere</source>
        <translation>请更改文件或其文件夹的权限，或在别处的副本上工作</translation>
    </message>
    <message>
        <source>check the path, and whether the drive is connected</source>
        <translation>请检查路径，以及驱动器是否已连接</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>请取短一些的名称</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>请腾出一些空间再试</translation>
    </message>
    <message>
        <source>work on a copy in a folder that can be written</source>
        <translation>请在可写文件夹中的副本上工作</translation>
    </message>
    <message>
        <source>try again; if it stays so, work on a copy elsewhere</source>
        <translation>请再试一次；如果仍然如此，请在别处的副本上工作</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>characters %1 to %2</source>
        <extracomment>A place in a text; %1 and %2 count characters</extracomment>
        <translation>第 %1 到 %2 个字符</translation>
    </message>
    <message>
        <source>there are no words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>select the words of the statement</source>
        <translation>请选中发言的文字</translation>
    </message>
    <message>
        <source>they are not all in the text</source>
        <translation>它们没有全部落在文本之内</translation>
    </message>
    <message>
        <source>that is more than a statement can hold</source>
        <translation>超出了一条发言可容纳的长度</translation>
    </message>
    <message>
        <source>select fewer words</source>
        <translation>请少选一些文字</translation>
    </message>
    <message>
        <source>the text ends at character %1</source>
        <extracomment>Hint: %1 is the number of the last character</extracomment>
        <translation>文本止于第 %1 个字符</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>copy the text of the article into it, or remove it</source>
        <translation>请把文章的文本复制进去，或删除该文件</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>这不是文本文件</translation>
    </message>
    <message>
        <source>save the article as plain text in UTF-8</source>
        <translation>请把文章另存为 UTF-8 纯文本</translation>
    </message>
    <message>
        <source>it looks like %1 without the mark that says so, or in a form that is not read</source>
        <extracomment>%1 is an encoding: UTF-16, UTF-32</extracomment>
        <translation>它看起来是没有字节顺序标记的 %1，或是无法读取的形式</translation>
    </message>
</context>
<context>
    <name>VerdictCheck</name>
    <message>
        <source>it judges a statement of &quot;%1&quot; that is gone</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>它评判的“%1”的发言已不存在</translation>
    </message>
    <message>
        <source>it judges a statement of &quot;%1&quot; that was changed since</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>它评判的“%1”的发言此后已被改动</translation>
    </message>
    <message>
        <source>look at the place again and decide anew</source>
        <translation>请再看这一处并重新裁定</translation>
    </message>
    <message>
        <source>it answers %1, which is in no tag file of the article</source>
        <translation>它所回复的 %1 不在该文章的任何标注文件中</translation>
    </message>
    <message>
        <source>withdraw the verdict with %1, or bring the statement back</source>
        <extracomment>%1 is a command for the terminal</extracomment>
        <translation>请用 %1 撤回裁定，或恢复该发言</translation>
    </message>
    <message>
        <source>withdraw the answer with %1, or bring back what it answers</source>
        <extracomment>%1 is a command for the terminal</extracomment>
        <translation>请用 %1 撤回回复，或恢复它所回复的内容</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>the folder is no longer there</source>
        <translation>文件夹已不在原处</translation>
    </message>
    <message>
        <source>open the workspace again when it is back</source>
        <translation>等它恢复后请重新打开工作区</translation>
    </message>
    <message>
        <source>you may not read this folder</source>
        <translation>你没有读取此文件夹的权限</translation>
    </message>
    <message>
        <source>ask its owner for the right to read it</source>
        <translation>请向所有者申请读取权限</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>请选择一个文件夹</translation>
    </message>
    <message>
        <source>the system reports an error while reading the folder</source>
        <translation>读取文件夹时系统报告错误</translation>
    </message>
    <message>
        <source>check the disk or the network drive, then open the workspace again</source>
        <translation>请检查磁盘或网络驱动器，然后重新打开工作区</translation>
    </message>
</context>
<context>
    <name>WorkspaceCheck</name>
    <message>
        <source>the coder inside is &quot;%1&quot;, but the name of the file says otherwise</source>
        <translation>文件内的编码员是“%1”，与文件名不符</translation>
    </message>
    <message>
        <source>correct the codebook</source>
        <translation>更正编码本</translation>
    </message>
    <message>
        <source>give the file its name back: ARTICLE.CODER.tags.json</source>
        <translation>恢复文件原来的名称：ARTICLE.CODER.tags.json</translation>
    </message>
    <message>
        <source>save the article in UTF-8</source>
        <translation>请把文章另存为 UTF-8</translation>
    </message>
    <message>
        <source>a synchronising program left this copy of the codebook, which is not used</source>
        <translation>这个编码本副本是同步程序留下的，不会被使用</translation>
    </message>
    <message>
        <source>compare it with the codebook, then remove it</source>
        <translation>请把它与编码本比较，然后删除</translation>
    </message>
    <message>
        <source>one place in it could not be decoded and stands as U+FFFD</source>
        <translation>其中有一处无法解码，以 U+FFFD 表示</translation>
    </message>
    <message>
        <source>%1 places in it could not be decoded and stand as U+FFFD</source>
        <translation>其中有 %1 处无法解码，以 U+FFFD 表示</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; of a custom field is taken in the CSV, where the field is the column &quot;%2&quot;</source>
        <extracomment>%1 is an id, %2 the name of a column of a table</extracomment>
        <translation>自定义字段的标识“%1”在 CSV 中已被占用，该字段在那里是“%2”列</translation>
    </message>
    <message>
        <source>give the field another id before it is used, or look for it in that column</source>
        <translation>请在使用该字段之前换一个标识，或到该列中查找它</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a path, %2 the number of a line in that file</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>WorkspaceJson</name>
    <message>
        <source>mend it, or take an earlier copy of the file</source>
        <translation>请修正它，或取用该文件较早的副本</translation>
    </message>
    <message>
        <source>it does not stand in braces</source>
        <translation>它不在大括号之内</translation>
    </message>
    <message>
        <source>&quot;att:format&quot; is missing or no version number</source>
        <translation>缺少“att:format”，或它不是版本号</translation>
    </message>
    <message>
        <source>it was written by a later version of Attribune (format %1)</source>
        <translation>它由更新版本的 Attribune 写成（格式 %1）</translation>
    </message>
    <message>
        <source>open it with a newer Attribune</source>
        <translation>请用更新的 Attribune 打开</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or has another form than it should have</source>
        <translation>缺少“%1”，或其形式不正确</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>it was changed since, and stays as it is</source>
        <translation>此后已被更改，保持现状</translation>
    </message>
    <message>
        <source>look at it, and change by hand what you do not want</source>
        <translation>请查看该文件，并手动更改不需要的内容</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>ask for write access to its folder</source>
        <translation>请申请其文件夹的写入权限</translation>
    </message>
</context>
<context>
    <name>ui::AgreementFoot</name>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Report of this comparison</source>
        <translation>本次比较的报告</translation>
    </message>
    <message>
        <source>Agreement, this article</source>
        <translation>本文一致程度</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <extracomment>Figures of agreement on one article. %1 is between 0 and 1; F1 and alpha are names of figures</extracomment>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <extracomment>Figures of agreement on one article. %1 is between -1 and 1</extracomment>
        <translation>α %1</translation>
    </message>
    <message>
        <source>few places</source>
        <translation>处数太少</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>Row of a table: where statements begin and end</extracomment>
        <translation>范围</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked by both</source>
        <translation>
            <numerusform>双方都标记了 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Confusion…</source>
        <extracomment>Button: which speakers, topics and stances two coders took for one another</extracomment>
        <translation>混淆…</translation>
    </message>
    <message>
        <source>Which codes were taken for one another</source>
        <translation>哪些编码被互相混淆</translation>
    </message>
    <message numerus="yes">
        <source>%n shared place(s)</source>
        <translation>
            <numerusform>%n 处共同标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AmendDialog</name>
    <message>
        <source>new: %1</source>
        <translation>新：%1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词句</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>speaker / topic=stance / manner</source>
        <translation>发言人 / 话题=立场 / 引述方式</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <extracomment>Which words the statement has</extracomment>
        <translation>词句(&amp;W)</translation>
    </message>
    <message>
        <source>What goes into the consensus instead of the versions here; they themselves stay as they are.</source>
        <translation>用它代替这里的各个版本进入共识；这些版本本身保持不变。</translation>
    </message>
    <message>
        <source>Not understood: “%1”. A new name begins with @ for a speaker or # for a topic.</source>
        <translation>无法理解：“%1”。新发言人以 @ 开头，新话题以 # 开头。</translation>
    </message>
    <message>
        <source>As in quick tagging: names, topic=stance, then direct, indirect or mixed, with / between them.</source>
        <translation>与快速标注相同：名称、话题=立场，再加直接、间接或混合，用 / 隔开。</translation>
    </message>
    <message>
        <source>As amended before</source>
        <translation>如先前修改</translation>
    </message>
    <message>
        <source>As selected in the article</source>
        <translation>如文中所选</translation>
    </message>
    <message>
        <source>As %1 has them</source>
        <extracomment>Choice of borders: %1 is a coder</extracomment>
        <translation>如 %1 所标</translation>
    </message>
    <message>
        <source>As %1 has them, part %2</source>
        <extracomment>Choice of borders: %1 is a coder who made several statements of the place, %2 which of them</extracomment>
        <translation>如 %1 所标，第 %2 部分</translation>
    </message>
    <message>
        <source>All words of all</source>
        <extracomment>Choice of borders: of all versions together</extracomment>
        <translation>所有版本的全部词语</translation>
    </message>
    <message>
        <source>All words of both</source>
        <translation>双方的全部词句</translation>
    </message>
</context>
<context>
    <name>ui::ArticleDelegate</name>
    <message>
        <source>cannot be read</source>
        <extracomment>In the list of articles, in place of outlet and date.</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>tag file unreadable</source>
        <extracomment>In the list of articles, before outlet and date: damaged, out of reach, or written by a later version.</extracomment>
        <translation>标注文件无法读取</translation>
    </message>
</context>
<context>
    <name>ui::ArticleList</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>正在读取 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Above the list of articles: how many are finished</extracomment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Open a folder to see its articles here.</source>
        <translation>打开一个文件夹，其中的文章会显示在这里。</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>No articles here. Files ending in .txt, .text and .md are read, in any folder below.</source>
        <translation>这里没有文章。程序读取任意层级文件夹中以 .txt、.text 和 .md 结尾的文件。</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>没有符合筛选条件的文章。</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <extracomment>%1 is a progress: unread, tagging, done, nothing to tag</extracomment>
        <translation>标记为“%1”</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章的顺序</translation>
    </message>
    <message>
        <source>By path</source>
        <extracomment>The order of the list of articles</extracomment>
        <translation>按路径</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>按进度</translation>
    </message>
    <message>
        <source>Show only articles that cannot be read, themselves or your tag file</source>
        <translation>只显示自身或你的标注文件无法读取的文章</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of title, outlet, date or path; %1</source>
        <extracomment>%1 are words that are typed as they are: &quot;is:unread, is:tagging&quot;</extracomment>
        <translation>标题、媒体、日期或路径中的词；%1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Above the list of articles: how many the filter lets through</extracomment>
        <translation>显示 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>Above the list of articles: files that are damaged or out of reach. Leads to them.</extracomment>
        <translation>
            <numerusform>%Ln 篇无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called %1. There are %2.</source>
        <extracomment>In place of the list of articles. %1 is what was typed, %2 are words that can be: &quot;is:unread, is:tagging&quot;</extracomment>
        <translation>没有 %1 这个筛选词。可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>ui::ArticleModel</name>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <extracomment>Read aloud for an article in the list. %1 title, %2 progress; %n counts the reader&apos;s own statements.</extracomment>
        <translation>
            <numerusform>%1，%2，%n 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <extracomment>On an article of the list. %1 is its path, %2 the coders to whom it was given</extracomment>
        <translation>%1，分配给 %2</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>ui::AssignmentLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>Above the list of articles, of how many that were given to somebody are finished; %1: &quot;anna 2 of 4 · ben 1 of 3&quot;</extracomment>
        <translation>分配进度：%1</translation>
    </message>
</context>
<context>
    <name>ui::CodebookModel</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
</context>
<context>
    <name>ui::CodebookPanel</name>
    <message>
        <source>Alt %1</source>
        <extracomment>Keys that choose a speaker; %1 is a digit</extracomment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Filter or add</source>
        <translation>筛选或添加</translation>
    </message>
    <message>
        <source>Filter speakers and topics</source>
        <translation>筛选发言人和话题</translation>
    </message>
    <message>
        <source>Add to the codebook</source>
        <translation>加入编码本</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>新发言人“%1”</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>新话题“%1”</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>新发言人…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>新话题…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>This topic has others below it: give them another parent first.</source>
        <translation>该话题下还有其他话题：请先为它们指定其他上级话题。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>Name of an undo step: %1 is a speaker or topic that is removed from the codebook</extracomment>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Add “%1” to the codebook</source>
        <extracomment>Name of an undo step: %1 is a speaker or topic that is added to the codebook</extracomment>
        <translation>将“%1”加入编码本</translation>
    </message>
</context>
<context>
    <name>ui::CoderChooser</name>
    <message>
        <source>other version of the text</source>
        <extracomment>A colleague&apos;s tag file was made for another version of the article</extracomment>
        <translation>文本版本不同</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in the text</source>
        <extracomment>Statements of a colleague whose words are not in the text</extracomment>
        <translation>
            <numerusform>%n 条在文中找不到</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the menu of coders: %1 who, %2 how much and when</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <extracomment>Heading: whose statements are compared with one&apos;s own</extracomment>
        <translation>审阅 %1</translation>
    </message>
    <message>
        <source>Choose whose statements are compared</source>
        <translation>选择比较谁的发言</translation>
    </message>
    <message numerus="yes">
        <source>%1 (you): %n statement(s)</source>
        <extracomment>%1 is the reviewer</extracomment>
        <translation>
            <numerusform>%1（您）：%n 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose statements are reviewed</source>
        <translation>审阅谁的发言</translation>
    </message>
    <message>
        <source>Nobody else has tagged this article</source>
        <translation>没有其他人标注过这篇文章</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与谁比较</translation>
    </message>
    <message>
        <source>Hide whose version is whose</source>
        <translation>隐藏各版本出自谁手</translation>
    </message>
    <message>
        <source>Open colleague&apos;s file…</source>
        <translation>打开同事的文件…</translation>
    </message>
    <message>
        <source>Compare with a folder…</source>
        <translation>与文件夹比较…</translation>
    </message>
    <message>
        <source>No longer compare with that folder</source>
        <translation>不再与该文件夹比较</translation>
    </message>
    <message>
        <source>Open colleague&apos;s file</source>
        <translation>打开同事的文件</translation>
    </message>
    <message>
        <source>Tag files (%1)</source>
        <translation>标注文件 (%1)</translation>
    </message>
    <message>
        <source>A colleague&apos;s copy of the workspace</source>
        <translation>同事的工作区副本</translation>
    </message>
    <message>
        <source>Map names…</source>
        <translation>对应名称…</translation>
    </message>
    <message>
        <source>nothing tagged yet</source>
        <extracomment>A colleague who opened the article and did nothing in it yet</extracomment>
        <translation>尚未标注</translation>
    </message>
    <message>
        <source>only reviewed</source>
        <translation>仅做过审阅</translation>
    </message>
    <message numerus="yes">
        <source>Reviewing %n coder(s)</source>
        <extracomment>Heading: so many coders are compared, three or more</extracomment>
        <translation>
            <numerusform>审阅 %n 位编码员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose whose statements are compared</source>
        <translation>%1。选择比较谁的发言</translation>
    </message>
    <message numerus="yes">
        <source>All %n coder(s)</source>
        <translation>
            <numerusform>全部 %n 位编码员</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>其中几位</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Heading, short beside a counter: two coders who are compared</extracomment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>ui::ColourField</name>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Colour by its place in the codebook</source>
        <translation>按在编码本中的位置取色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>%1 : 1 on paper</source>
        <translation>与纸色对比 %1 : 1</translation>
    </message>
    <message>
        <source>%1 : 1 on paper: shown darker</source>
        <translation>与纸色对比 %1 : 1：显示时加深</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionDialog</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>What is counted: the article that was open, or all that both coders tagged</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>Title of a window: which codes two coders took for one another</extracomment>
        <translation>混淆</translation>
    </message>
    <message>
        <source>How often which code met which</source>
        <translation>各编码相互对应的次数</translation>
    </message>
    <message>
        <source>Statements behind the number</source>
        <translation>该数字对应的发言</translation>
    </message>
    <message>
        <source>Both marked no place together on which this could be compared.</source>
        <translation>双方没有共同标记过可以就此比较的位置。</translation>
    </message>
    <message>
        <source>Rows: what %1 chose. Columns: what %2 chose. Where row and column bear the same name, both agree.</source>
        <extracomment>Above a table of numbers; %1 and %2 are coders</extracomment>
        <translation>行：%1 的选择。列：%2 的选择。行列同名处即双方一致。</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>Which two coders</source>
        <translation>选择哪两位编码员</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders, to choose among the pairs of several</extracomment>
        <translation>%1 与 %2</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>none</source>
        <extracomment>Heading in a table of speakers or topics: the coder gave none where the other gave one</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %3, %2 has %4: %n time(s)</source>
        <extracomment>A cell of a table: %1 and %2 are coders, %3 and %4 the codes that they gave, %n counts how often</extracomment>
        <translation>
            <numerusform>%1 为 %3，%2 为 %4：%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsensusDialog</name>
    <message>
        <source>Only equal borders</source>
        <translation>仅边界相同者</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>整句</translation>
    </message>
    <message>
        <source>The longest version</source>
        <translation>最长的版本</translation>
    </message>
    <message>
        <source>The shortest version</source>
        <translation>最短的版本</translation>
    </message>
    <message>
        <source>Statements that differ only in their borders are left to a person.</source>
        <translation>仅边界不同的发言留给人来决定。</translation>
    </message>
    <message>
        <source>Where only the borders differ, the version with the most words is taken.</source>
        <translation>仅边界不同时，取词句最多的版本。</translation>
    </message>
    <message>
        <source>Where only the borders differ, the version with the fewest words is taken.</source>
        <translation>仅边界不同时，取词句最少的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) marked alike are added.</source>
        <translation>
            <numerusform>加入 %n 条标记相同的发言。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are added by decision.</source>
        <translation>
            <numerusform>按决定加入 %n 条发言。</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is open.</source>
        <translation>没有待定之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open.</source>
        <translation>
            <numerusform>还有 %n 处待定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the consensus</source>
        <translation>生成共识</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>both coders</source>
        <extracomment>Two coders</extracomment>
        <translation>两位编码员</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>The reviewer whose decisions count</extracomment>
        <translation>决定者</translation>
    </message>
    <message>
        <source>&amp;Borders</source>
        <translation>边界(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are brought up to date.</source>
        <translation>
            <numerusform>将更新 %n 条发言。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the consensus.</source>
        <translation>共识没有变化。</translation>
    </message>
    <message>
        <source>Coders</source>
        <extracomment>Whose statements the consensus is made of</extracomment>
        <translation>编码员</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n 位编码员</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, although they tagged this article too: %1. Choose all coders to count them in.</source>
        <extracomment>%1 are names of coders</extracomment>
        <translation>未计入（虽然也标注了这篇文章）：%1。选择全部编码员即可计入。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of a statement, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Where all coders marked words in the same sentences, the whole sentences are taken.</source>
        <translation>所有编码员都标注了相同句子中的词时，采用整个句子。</translation>
    </message>
    <message numerus="yes">
        <source>At %n of them the consensus stays as it is: somebody edited it by hand, or the statements have changed since the decision.</source>
        <translation>
            <numerusform>其中 %n 处的共识保持原样：有人手动修改过它，或者相关发言在裁决之后有了变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are taken out, because these coders or the decision no longer support them: %1</source>
        <extracomment>%1 are words of the article, those of the first statements</extracomment>
        <translation>
            <numerusform>%n 条发言被移出，因为这些编码员或裁决已不再支持它们：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have different notes or fields, which are empty in the consensus: write there what is to stand.</source>
        <translation>
            <numerusform>其中 %n 条的备注或字段各不相同，在共识中留空：请在共识中写明应有的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>文章详情</translation>
    </message>
    <message>
        <source>What you correct is kept in your tag file; the article stays as it is. Empty a field to say that the article has none.</source>
        <translation>你的更正保存在你的标注文件中，文章保持原样。清空某一栏表示文章没有这一项。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒体(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>署名(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>发表日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dateline</source>
        <translation>电头(&amp;D)</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What the program found on the page</extracomment>
        <translation>页面中找到：%1</translation>
    </message>
    <message>
        <source>2017-07-04 or 2017-07-04T09:48</source>
        <translation>2017-07-04 或 2017-07-04T09:48</translation>
    </message>
    <message>
        <source>Write the date as 2017-07-04 or 2017-07-04T09:48.</source>
        <translation>日期请写成 2017-07-04 或 2017-07-04T09:48。</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceDelegate</name>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>decided before it changed</source>
        <translation>决定之后又有改动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3; %4</source>
        <extracomment>A difference as a screen reader says it: %1 its kind, %2 number of the paragraph, %3 what differs, %4 the decision</extracomment>
        <translation>%1，第 %2 段：%3；%4</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceQueue</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ui::EntryDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>别名(&amp;A)</translation>
    </message>
    <message>
        <source>Other names and spellings, one on each line</source>
        <translation>其他名称和写法，每行一个</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No key on the keyboard chooses this entry</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <extracomment>A key on the keyboard and the entry that has it</extracomment>
        <translation>%1（现为 %2）</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要填写名称。</translation>
    </message>
</context>
<context>
    <name>ui::EntryPicker</name>
    <message>
        <source>Speaker to add</source>
        <translation>要添加的发言人</translation>
    </message>
    <message>
        <source>Topic to add</source>
        <translation>要添加的话题</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <translation>发言人名称</translation>
    </message>
    <message>
        <source>Name of a topic</source>
        <translation>话题名称</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>新发言人“%1”</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>新话题“%1”</translation>
    </message>
    <message>
        <source>Tag new speaker %1</source>
        <translation>标注新发言人 %1</translation>
    </message>
    <message>
        <source>Tag new topic %1</source>
        <translation>标注新话题 %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row per &amp;statement</source>
        <translation>每条发言一行(&amp;S)</translation>
    </message>
    <message>
        <source>One row per speaker and &amp;topic</source>
        <translation>每对发言人和话题一行(&amp;T)</translation>
    </message>
    <message>
        <source>For E&amp;xcel and other spreadsheets</source>
        <translation>用于 Excel 等电子表格(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export statements as CSV</source>
        <translation>将发言导出为 CSV</translation>
    </message>
    <message>
        <source>Adds a byte order mark and guards cells that a spreadsheet would run as a formula; reading it back gives the exact text</source>
        <translation>加上字节顺序标记，并防止电子表格把单元格当作公式运行；读回时得到原样的文本</translation>
    </message>
    <message>
        <source>Coders to export</source>
        <translation>要导出的编码员</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>要导出的列</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>正在读取工作区…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Several speakers or topics share a cell, joined by a semicolon.</source>
        <translation>多个发言人或话题写在同一单元格，用分号连接。</translation>
    </message>
    <message>
        <source>For pivot tables: each speaker with each topic and its stance.</source>
        <translation>用于数据透视表：每位发言人与每个话题及其立场。</translation>
    </message>
    <message>
        <source>Opens with the right letters, and no cell runs as a formula.</source>
        <translation>打开后文字正确，也没有单元格会当作公式运行。</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Choose at least one coder.</source>
        <translation>请至少选择一名编码员。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>No statements yet: the file will hold the header alone.</source>
        <translation>还没有发言：文件将只有表头。</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>Drag, or press Alt with an arrow key, to change the order</source>
        <translation>拖动，或按 Alt 加方向键，以更改顺序</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>上移该列</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>上移该列（Alt+↑）</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>下移该列</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>下移该列（Alt+↓）</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are exported to %1.</source>
        <extracomment>%1 is a file. Below it a sentence says what the file lacks.</extracomment>
        <translation>
            <numerusform>已将 %n 条发言导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not in it, or not wholly.</source>
        <translation>
            <numerusform>另有 %n 个文件未包含在内，或只包含一部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileRenamer</name>
    <message>
        <source>the old name stays in it, because %1</source>
        <extracomment>A name was changed in the codebook. %1 says why a tag file could not be rewritten.</extracomment>
        <translation>其中仍是旧名称，因为%1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more file(s))</source>
        <extracomment>Follows the sentence about one tag file that could not be rewritten.</extracomment>
        <translation>
            <numerusform>（另有 %n 个文件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) in your tag files have the new name now.</source>
        <translation>
            <numerusform>您的标注文件中已有 %n 条发言改用新名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <extracomment>Name of an undo step: a speaker or topic of the codebook, %1, is called %2 now</extracomment>
        <translation>将“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <extracomment>Name of an undo step: the speaker or topic %1 of the codebook became part of %2</extracomment>
        <translation>将“%1”并入“%2”</translation>
    </message>
</context>
<context>
    <name>ui::FindLine</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the place that is shown, %2 how many there are</extracomment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Shown while words are looked for in a large article</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <extracomment>How often words stand in the article</extracomment>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>&amp;Add speakers and topics that the codebook lacks</source>
        <translation>添加编码本中没有的发言人和话题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import statements from CSV</source>
        <translation>从 CSV 导入发言</translation>
    </message>
    <message>
        <source>&amp;Merge into my tag files (%1) where they exist</source>
        <extracomment>%1 is the coder&apos;s id</extracomment>
        <translation>合并到我已有的标注文件（%1）(&amp;M)</translation>
    </message>
    <message>
        <source>CSV files as Attribune exports them</source>
        <translation>Attribune 导出的 CSV 文件</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的改动</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>按下“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>New statements: %1. Changed: %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>新增发言：%1。改动：%2。</translation>
    </message>
    <message>
        <source>All of these statements are here already.</source>
        <translation>这些发言都已经在这里了。</translation>
    </message>
    <message>
        <source>Tag file</source>
        <translation>标注文件</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Other coders get a tag file where they have none; theirs are never changed.</source>
        <translation>其他编码员没有标注文件时会为其新建；已有的绝不更改。</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the id of a coder</extracomment>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>What an import does to a tag file: makes it, or merges into the one that is there</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 (speaker)</source>
        <extracomment>%1 is a name that an import would add to the codebook</extracomment>
        <translation>%1（发言人）</translation>
    </message>
    <message>
        <source>%1 (topic)</source>
        <extracomment>%1 is a name that an import would add to the codebook</extracomment>
        <translation>%1（话题）</translation>
    </message>
    <message>
        <source>The codebook would get: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>编码本将新增：%1</translation>
    </message>
    <message>
        <source>%1 (field)</source>
        <extracomment>%1 is the name of a custom field that an import would add to the codebook</extracomment>
        <translation>%1（字段）</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts on %n statement(s) are not imported: a verdict lives in its reviewer&apos;s own tag file.</source>
        <translation>
            <numerusform>对 %n 条发言的裁定不会导入：裁定保存在审阅者自己的标注文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Here will stand which tag files an import would make, and which it would change.</source>
        <translation>这里将列出导入会新建和改动哪些标注文件。</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>不会有任何改动</translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Tool tip of a button; %1 is its key</extracomment>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
</context>
<context>
    <name>ui::LaneLegend</name>
    <message>
        <source>Lanes of %1</source>
        <extracomment>For screen readers, above the article: %1 are the names of those whose lanes are in the margins, from the left</extracomment>
        <translation>%1 的标记栏</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>No article is open</source>
        <translation>没有打开文章</translation>
    </message>
    <message>
        <source>Choose one in the list at the left.</source>
        <translation>请在左侧列表中选择一篇。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1 — Attribune</source>
        <extracomment>Title of the window; %1 is the name of a folder</extracomment>
        <translation>%1 — Attribune</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存就关闭</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be opened</source>
        <translation>只能打开本机的文件和文件夹</translation>
    </message>
    <message>
        <source>save the page as a text file and drop that</source>
        <translation>请把网页另存为文本文件，再拖放该文件</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder with articles</source>
        <translation>打开存有文章的文件夹</translation>
    </message>
    <message>
        <source>Open &amp;article…</source>
        <translation>打开文章(&amp;A)…</translation>
    </message>
    <message>
        <source>Open one article</source>
        <translation>打开一篇文章</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a workspace to try things out in</source>
        <translation>打开一个供试用的工作区</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the statements of the workspace as CSV</source>
        <translation>将工作区中的发言导出为 CSV</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>导入 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring statements back from a CSV file</source>
        <translation>从 CSV 文件取回发言</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>立即保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save at once, also where statements stand in an article that has changed; changes are saved by themselves a moment later</source>
        <translation>立即保存，也保存发言在已改动文章中的位置；更改会在片刻后自动保存</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Your name as a coder, and the theme</source>
        <translation>你作为编码员的名称，以及主题</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Save and close the window</source>
        <translation>保存并关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is a step such as &quot;Delete statement&quot;</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change of the tag file</source>
        <translation>撤销标注文件的最后一次改动</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is a step such as &quot;Delete statement&quot;</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的改动</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation>转到文章列表的筛选栏</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the article read before</source>
        <translation>回到之前读的文章</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>打开列表中的下一篇文章</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Open the article before it in the list</source>
        <translation>打开列表中的上一篇文章</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>标记为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Mark the article as done, or as not yet done</source>
        <translation>把文章标记为已完成，或尚未完成</translation>
    </message>
    <message>
        <source>Nothing to &amp;tag</source>
        <translation>无需标注(&amp;T)</translation>
    </message>
    <message>
        <source>Say that the article holds nothing to tag</source>
        <translation>表示这篇文章没有可标注的内容</translation>
    </message>
    <message>
        <source>Correct d&amp;etails…</source>
        <translation>更正详情(&amp;E)…</translation>
    </message>
    <message>
        <source>Correct title, outlet, byline, date and dateline</source>
        <translation>更正标题、媒体、署名、日期和电头</translation>
    </message>
    <message>
        <source>Page &amp;furniture</source>
        <translation>页面附属内容(&amp;F)</translation>
    </message>
    <message>
        <source>Dim the paragraph at the caret as page furniture, or stop dimming it</source>
        <translation>把光标所在段落作为页面附属内容淡化显示，或取消淡化</translation>
    </message>
    <message>
        <source>Show tag &amp;file</source>
        <translation>显示标注文件(&amp;F)</translation>
    </message>
    <message>
        <source>Show the tag file as it is on disk</source>
        <translation>显示磁盘上的标注文件</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>选中句子(&amp;S)</translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again: the paragraph</source>
        <translation>选中光标处的句子；再按一次选中段落</translation>
    </message>
    <message>
        <source>Topic with that key: on the selected words, or of the statement in hand</source>
        <translation>该按键的话题：用于选中的文字，或用于当前发言</translation>
    </message>
    <message>
        <source>No topic of the codebook has this key.</source>
        <translation>编码本中没有话题使用此按键。</translation>
    </message>
    <message>
        <source>Speaker with that key: of the selected words, or of the statement in hand</source>
        <translation>该按键的发言人：用于选中的文字，或用于当前发言</translation>
    </message>
    <message>
        <source>No speaker of the codebook has this key.</source>
        <translation>编码本中没有发言人使用此按键。</translation>
    </message>
    <message>
        <source>&amp;Quick tag…</source>
        <translation>快速标注(&amp;Q)…</translation>
    </message>
    <message>
        <source>Type speakers, topics and stances in one line</source>
        <translation>在一行中输入发言人、话题和立场</translation>
    </message>
    <message>
        <source>Next s&amp;tance</source>
        <translation>下一个立场(&amp;T)</translation>
    </message>
    <message>
        <source>Go through the stances of the topic last touched</source>
        <translation>依次切换最近所用话题的立场</translation>
    </message>
    <message>
        <source>D&amp;irect speech</source>
        <translation>直接引语(&amp;I)</translation>
    </message>
    <message>
        <source>Mark the statement as direct speech</source>
        <translation>把发言标为直接引语</translation>
    </message>
    <message>
        <source>I&amp;ndirect speech</source>
        <translation>间接引语(&amp;N)</translation>
    </message>
    <message>
        <source>Mark the statement as indirect speech</source>
        <translation>把发言标为间接引语</translation>
    </message>
    <message>
        <source>Mi&amp;xed speech</source>
        <translation>混合引语(&amp;X)</translation>
    </message>
    <message>
        <source>Mark the statement as partly quoted</source>
        <translation>把发言标为部分引用</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write the note of the statement in hand</source>
        <translation>填写当前发言的备注</translation>
    </message>
    <message>
        <source>&amp;Add words</source>
        <translation>加入文字(&amp;A)</translation>
    </message>
    <message>
        <source>Add the selected words to the statement in hand</source>
        <translation>把选中的文字加入当前发言</translation>
    </message>
    <message>
        <source>Change &amp;borders</source>
        <translation>更改边界(&amp;B)</translation>
    </message>
    <message>
        <source>Give the statement in hand the borders of the selection</source>
        <translation>以选区作为当前发言的边界</translation>
    </message>
    <message>
        <source>Ne&amp;xt statement</source>
        <translation>下一条发言(&amp;X)</translation>
    </message>
    <message>
        <source>Take the next statement in hand</source>
        <translation>转到下一条发言</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>上一条发言(&amp;P)</translation>
    </message>
    <message>
        <source>Take the statement before it in hand</source>
        <translation>转到上一条发言</translation>
    </message>
    <message>
        <source>&amp;Delete statement</source>
        <translation>删除发言(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the statement in hand</source>
        <translation>删除当前发言</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>放开(&amp;L)</translation>
    </message>
    <message>
        <source>Give up the selection, then the statement in hand</source>
        <translation>先取消选区，再放开当前发言</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Set the article larger</source>
        <translation>放大文章文字</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Set the article smaller</source>
        <translation>缩小文章文字</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Set the article in its normal size</source>
        <translation>文章文字恢复正常大小</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>显示或隐藏文章列表</translation>
    </message>
    <message>
        <source>S&amp;tatements</source>
        <translation>发言(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide statements and codebook</source>
        <translation>显示或隐藏发言和编码本</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>编码本(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the codebook below the statements</source>
        <translation>显示或隐藏发言下方的编码本</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>把焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Show this sheet of keys</source>
        <translation>显示这份按键表</translation>
    </message>
    <message>
        <source>&amp;About Attribune</source>
        <translation>关于 Attribune(&amp;A)</translation>
    </message>
    <message>
        <source>About Attribune</source>
        <translation>关于 Attribune</translation>
    </message>
    <message>
        <source>Attribune %1

Marks who said what, about which topic, with which stance.
MIT licence.</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Attribune %1

标注谁就哪个话题说了什么、持何立场。
MIT 许可证。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>发言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>话题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>发言人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip; %1 says what a button does, %2 is its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Find articles</source>
        <translation>查找文章</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>This paragraph is page &amp;furniture</source>
        <translation>这一段是页面附属内容(&amp;F)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles and tag files (%1);;All files (%2)</source>
        <translation>文章和标注文件 (%1);;所有文件 (%2)</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Nothing to tag</source>
        <translation>无需标注</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>标记为未完成</translation>
    </message>
    <message>
        <source>Change page furniture</source>
        <translation>更改页面附属内容</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>更正详情</translation>
    </message>
    <message>
        <source>Save a copy of your tags</source>
        <translation>保存你的标注的副本</translation>
    </message>
    <message>
        <source>Tag files (%1)</source>
        <translation>标注文件 (%1)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is a file</extracomment>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>A large article takes a moment. You can open another one meanwhile.</source>
        <translation>较大的文章需要一点时间，其间可以打开另一篇。</translation>
    </message>
    <message numerus="yes">
        <source>Of what you dropped, %1 is open and %n more are not: one article or folder is open at a time. Articles of the same folder stand in the list at the left.</source>
        <extracomment>%1 is a file or folder; %n counts further ones that were dropped with it</extracomment>
        <translation>
            <numerusform>拖入的内容中，%1 已打开，另有 %n 项没有打开：一次只能打开一篇文章或一个文件夹。同一文件夹的文章都列在左侧。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh the list</source>
        <translation>刷新列表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>No articles in this folder</source>
        <translation>此文件夹中没有文章</translation>
    </message>
    <message>
        <source>Put text files into it, or open another folder.</source>
        <translation>请放入文本文件，或打开其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the article; they are selected, ready to be tagged</source>
        <translation>在文章中查找词语；找到的词语会被选中，可直接标注</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>转到这些词语的下一处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Go back to the place before it</source>
        <translation>返回上一处</translation>
    </message>
    <message>
        <source>Find &amp;articles</source>
        <translation>查找文章(&amp;A)</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>Look for new, changed and removed articles in the folder, and for what colleagues wrote</source>
        <translation>查找文件夹中新增、更改和移除的文章，以及同事写下的内容</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>导入 CSV</translation>
    </message>
    <message>
        <source>Copy the selected words of the article</source>
        <translation>复制文章中选中的词句</translation>
    </message>
    <message>
        <source>There are no words in this article</source>
        <translation>这篇文章中没有文字</translation>
    </message>
    <message>
        <source>%1 holds nothing but white space. Put its text into the file and open it again, or remove the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 中只有空白字符。请把正文放入该文件后重新打开，或删除该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已将 %Ln 条发言导出到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 条发言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MannerSwitch</name>
    <message>
        <source>Manner: %1</source>
        <extracomment>Screen readers: a manner of speech to switch on</extracomment>
        <translation>引述方式：%1</translation>
    </message>
</context>
<context>
    <name>ui::MapNamesDialog</name>
    <message>
        <source>the colleague&apos;s codebook says so</source>
        <translation>同事的编码本如此写明</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>词语相同</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>只差一个字母</translation>
    </message>
    <message>
        <source>&amp;Keep as its own name</source>
        <extracomment>The colleague&apos;s name stays as it is; it is no other name of an entry of the codebook</extracomment>
        <translation>保留为独立名称(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <extracomment>Takes back what was said on a colleague&apos;s name</extracomment>
        <translation>暂不决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>记住(&amp;R)</translation>
    </message>
    <message>
        <source>Map names</source>
        <translation>对应名称</translation>
    </message>
    <message>
        <source>Every name is in the codebook</source>
        <translation>所有名称都在编码本中</translation>
    </message>
    <message>
        <source>Colleagues&apos; files on this article use no speaker or topic that the codebook lacks.</source>
        <translation>同事对这篇文章的标注文件中没有编码本缺少的发言人或话题。</translation>
    </message>
    <message>
        <source>Colleagues use names that the codebook lacks. Say what they mean, and they are compared and counted as that. Nobody&apos;s file is changed; everybody who works in this folder shares it.</source>
        <translation>同事使用了编码本中没有的名称。请说明它们的含义，比较和统计时就以此为准。不会改动任何人的文件；在此文件夹中工作的所有人共用这些说明。</translation>
    </message>
    <message>
        <source>Names that the codebook lacks</source>
        <translation>编码本中没有的名称</translation>
    </message>
    <message numerus="yes">
        <source>speaker, used %n time(s)</source>
        <translation>
            <numerusform>发言人，使用 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>topic, used %n time(s)</source>
        <translation>
            <numerusform>话题，使用 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaker, used %n time(s) by %1</source>
        <extracomment>Below a name in a list; %1 are coders</extracomment>
        <translation>
            <numerusform>发言人，%1 使用 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>topic, used %n time(s) by %1</source>
        <translation>
            <numerusform>话题，%1 使用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its name</source>
        <translation>%1 保留原名</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <extracomment>Row of a list: %1 is a colleague&apos;s name, %2 what it means in the codebook</extracomment>
        <translation>%1 即 %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;proposal(s)</source>
        <translation>
            <numerusform>采用 %n 项建议(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>%1 is a colleague&apos;s name for a speaker or topic</extracomment>
        <translation>“%1”是什么意思？</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>查找发言人</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>查找话题</translation>
    </message>
    <message>
        <source>Name of a speaker in the codebook; arrow keys choose, Enter takes</source>
        <translation>编码本中发言人的名称；用方向键选择，按回车采用</translation>
    </message>
    <message>
        <source>Name of a topic in the codebook; arrow keys choose, Enter takes</source>
        <translation>编码本中话题的名称；用方向键选择，按回车采用</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>目前的说明</translation>
    </message>
</context>
<context>
    <name>ui::MarginLabels</name>
    <message>
        <source>+%1</source>
        <extracomment>Margin of the article: so many further statements lie here than there are lanes for.</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) on these lines; click here to go through them</source>
        <translation>
            <numerusform>这几行还有 %n 条发言；点击此处可逐条查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) of %1 on these lines; click here to go through them</source>
        <extracomment>%1 is a coder, or several</extracomment>
        <translation>
            <numerusform>这几行还有 %1 的 %n 条发言；点击此处可逐条查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MarkLayer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip of bars in the margin: %1 is a coder, %2 the speakers and topics of their statement</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge entries</source>
        <translation>合并条目</translation>
    </message>
    <message>
        <source>Entry that stays</source>
        <translation>保留的条目</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Merge “%1” into:</source>
        <extracomment>%1 is the name of a speaker or topic; a list of the other ones follows.</extracomment>
        <translation>将“%1”合并到(&amp;M)：</translation>
    </message>
    <message>
        <source>Counting your statements…</source>
        <translation>正在统计你的发言…</translation>
    </message>
    <message>
        <source>None of your statements names it.</source>
        <translation>你的发言都没有用到它。</translation>
    </message>
    <message numerus="yes">
        <source>%n of your statements name(s) it and will name “%1” instead.</source>
        <extracomment>&quot;it&quot; is the entry that is merged; %1 is the name of the one that stays.</extracomment>
        <translation>
            <numerusform>你的 %n 条发言用到它，将改为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name and aliases become aliases of the entry that stays, so colleagues&apos; tag files still mean the right one.</source>
        <translation>它的名称和别名会成为保留条目的别名，因此同事的标注文件仍指向正确的条目。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>%1. Nothing is written into this file meanwhile.</source>
        <extracomment>%1 is a sentence about a tag file, without a full stop</extracomment>
        <translation>%1。在此期间不会向该文件写入任何内容。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示该文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>ui::PlaceCard</name>
    <message>
        <source>Accept</source>
        <extracomment>Button and key of a review: this version is right</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button and key of a review: this version is wrong</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add a comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>No difference</source>
        <extracomment>Review: all coders marked the place in the same way</extracomment>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Decided before it changed: %1</source>
        <translation>决定之后又有改动：%1</translation>
    </message>
    <message>
        <source>The version of %1 goes into the consensus</source>
        <translation>%1 的版本进入共识</translation>
    </message>
    <message>
        <source>The statement goes into the consensus</source>
        <translation>该发言进入共识</translation>
    </message>
    <message>
        <source>Nothing of this place goes into the consensus</source>
        <translation>此处没有内容进入共识</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <extracomment>Review: %1 is what was decided, %2 when</extracomment>
        <translation>✓ %1，%2</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Review of what only one coder marked: the statement goes into the consensus, or does not</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>Blind review: %1 is the letter of the version that goes into the consensus
----------
Review of others: %1 is the coder whose version goes into the consensus</extracomment>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>各版本</translation>
    </message>
    <message>
        <source>1 – %1 or ← → choose a version, Y takes it with those that are the same.</source>
        <extracomment>Review of three and more versions; %1 is a number. Y is a key</extracomment>
        <translation>用 1 – %1 或 ← → 选择一个版本，Y 采用它以及与它相同的版本。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不采用</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Review: all versions go into the consensus</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Commented before it changed: %1</source>
        <translation>评论之后又有改动：%1</translation>
    </message>
    <message>
        <source>It changed since.</source>
        <translation>此后已有变化。</translation>
    </message>
    <message>
        <source>Not marked by %1</source>
        <extracomment>Review of three and more coders: %1 are those who marked nothing at the place</extracomment>
        <translation>%1 未标注</translation>
    </message>
    <message>
        <source>Further down: %1</source>
        <extracomment>Review of three and more coders, a button: %1 are those whose versions there was no room for</extracomment>
        <translation>下方还有：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Review: %1 is what was decided, %2 when; what was judged has changed since</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::QuickTagLine</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A topic with the stance taken on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>new speaker %1</source>
        <translation>新发言人 %1</translation>
    </message>
    <message>
        <source>new topic %1</source>
        <translation>新话题 %1</translation>
    </message>
    <message>
        <source>new speaker %1?</source>
        <translation>新发言人 %1？</translation>
    </message>
    <message>
        <source>new topic %1?</source>
        <translation>新话题 %1？</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Quick tag</source>
        <translation>快速标注</translation>
    </message>
    <message>
        <source>speaker / topic=stance / manner -- note</source>
        <translation>发言人 / 话题=立场 / 引述方式 -- 备注</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Key on the keyboard</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>Key on the keyboard</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Select words first: press S for the sentence, or take a statement with J and K.</source>
        <translation>请先选中文字：按 S 选中句子，或用 J 和 K 选取一条发言。</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>这里缺少名称。</translation>
    </message>
    <message>
        <source>Enter: “%1” is a new speaker. Tab: a topic.</source>
        <translation>Enter：“%1”是新发言人。Tab：是话题。</translation>
    </message>
    <message>
        <source>Enter: “%1” is a new topic. Tab: a speaker.</source>
        <translation>Enter：“%1”是新话题。Tab：是发言人。</translation>
    </message>
    <message>
        <source>“%1” could be: %2.</source>
        <translation>“%1”可能是：%2。</translation>
    </message>
    <message>
        <source>A stance follows a topic, as in THAAD=opposes.</source>
        <translation>立场写在话题之后，例如 THAAD=opposes。</translation>
    </message>
    <message>
        <source>“%1” is no stance.</source>
        <translation>“%1”不是立场。</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>Quick-tag line: %1 is an alias that was recognised, %2 the name of its entry</extracomment>
        <translation>“%1”即 %2</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>新发言人“%1”</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>新话题“%1”</translation>
    </message>
    <message>
        <source>Type a speaker or a topic.</source>
        <translation>请输入发言人或话题。</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标注</translation>
    </message>
    <message>
        <source>Tag statement</source>
        <translation>标注发言</translation>
    </message>
    <message>
        <source>Saving adds the speaker “%1” to the codebook. Tab: a topic.</source>
        <translation>保存时会把发言人“%1”加入编码本。Tab：改为话题。</translation>
    </message>
    <message>
        <source>Saving adds the topic “%1” to the codebook. Tab: a speaker.</source>
        <translation>保存时会把话题“%1”加入编码本。Tab：改为发言人。</translation>
    </message>
    <message>
        <source>speaker “%1”</source>
        <translation>发言人“%1”</translation>
    </message>
    <message>
        <source>topic “%1”</source>
        <translation>话题“%1”</translation>
    </message>
    <message>
        <source>Saving adds to the codebook: %1. Tab changes a new name between speaker and topic.</source>
        <extracomment>Quick-tag line: %1 are two or more names with what they are, as in: speaker “Gromyko”, topic “SALT”</extracomment>
        <translation>保存时将加入编码本：%1。按 Tab 可将新名称在发言人与话题之间切换。</translation>
    </message>
    <message>
        <source>“%1” cannot be added to the codebook: %2.</source>
        <extracomment>Quick-tag line: %1 is a name, %2 what is wrong with the codebook</extracomment>
        <translation>无法将“%1”加入编码本：%2。</translation>
    </message>
</context>
<context>
    <name>ui::QuoteLabel</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all words</source>
        <translation>显示全部文字</translation>
    </message>
</context>
<context>
    <name>ui::RemarkThread</name>
    <message>
        <source>reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Heading of a remark: %1 is a coder, %2 a time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Comments and answers</source>
        <translation>评论与答复</translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove from the codebook</source>
        <translation>从编码本中移除</translation>
    </message>
    <message>
        <source>Looking for “%1” in all tag files…</source>
        <extracomment>%1 is the name of a speaker or topic</extracomment>
        <translation>正在所有标注文件中查找“%1”…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name “%1” (by %2). It can be removed once none does; merged into another entry it goes without any statement losing it.</source>
        <extracomment>%1 is the name of a speaker or topic, %2 are coders</extracomment>
        <translation>
            <numerusform>%n 条发言使用“%1”（%2）。没有发言使用后才能移除；合并到其他条目则不会有发言失去它。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be said whether a statement names “%1”: %2</source>
        <extracomment>%1 is the name of a speaker or topic, %2 says which file cannot be read, and why</extracomment>
        <translation>无法确定是否有发言使用“%1”：%2</translation>
    </message>
    <message>
        <source>No statement names “%1”. Remove it from the codebook?</source>
        <extracomment>%1 is the name of a speaker or topic</extracomment>
        <translation>没有发言使用“%1”。要从编码本中移除吗？</translation>
    </message>
</context>
<context>
    <name>ui::RemovedVerdictsDialog</name>
    <message>
        <source>The statement was removed since.</source>
        <extracomment>%1 is a coder</extracomment>
        <translation>该发言此后已被删除。</translation>
    </message>
    <message>
        <source>%1 removed the statement since.</source>
        <translation>%1 此后删除了该发言。</translation>
    </message>
    <message>
        <source>The words of the statement are not in the article any more.</source>
        <translation>该发言的文字已不在文章中。</translation>
    </message>
    <message>
        <source>The words of the statement of %1 are not in the article any more.</source>
        <translation>%1 的发言的文字已不在文章中。</translation>
    </message>
    <message>
        <source>The coder&apos;s tag file is not here.</source>
        <translation>该编码员的标注文件不在此处。</translation>
    </message>
    <message>
        <source>The tag file of %1 is not here.</source>
        <translation>%1 的标注文件不在此处。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>all taken</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>Verdict on what only one coder marked: it stands, or does not</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <extracomment>Verdict: %1 is the coder whose version stands, or several</extracomment>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Verdicts on removed statements</source>
        <translation>针对已删除发言的裁定</translation>
    </message>
    <message>
        <source>&amp;Withdraw the verdict</source>
        <translation>撤回裁定(&amp;W)</translation>
    </message>
    <message>
        <source>It goes out of your tag file; Ctrl+Z in the window brings it back</source>
        <translation>裁定将从你的标注文件中移除；在窗口中按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>✓ %1 by %2, %3</source>
        <extracomment>%1 is what a reviewer decided, %2 who, %3 when</extracomment>
        <translation>✓ %1（%2，%3）</translation>
    </message>
    <message>
        <source>Withdraw the verdict</source>
        <translation>撤回裁定</translation>
    </message>
    <message>
        <source>The coder&apos;s tag file could not be read to its end; the statement may be there still.</source>
        <translation>该编码者的标注文件未能读到末尾；该发言可能仍在其中。</translation>
    </message>
    <message>
        <source>The tag file of %1 could not be read to its end; the statement may be there still.</source>
        <translation>%1 的标注文件未能读到末尾；该发言可能仍在其中。</translation>
    </message>
</context>
<context>
    <name>ui::Replies</name>
    <message>
        <source>Reply</source>
        <extracomment>Name of an undo step: an answer to a reviewer</extracomment>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>ui::ReportMenu</name>
    <message>
        <source>Differences as a page…</source>
        <translation>差异页面…</translation>
    </message>
    <message>
        <source>Differences as CSV…</source>
        <translation>差异 CSV…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写出报告</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>Pages (%1)</source>
        <translation>网页 (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Agreement in the workspace as a page…</source>
        <translation>工作区一致性报告（网页）…</translation>
    </message>
    <message>
        <source>Agreement in the workspace as CSV…</source>
        <translation>工作区一致性报告（CSV）…</translation>
    </message>
    <message>
        <source>Reports name the coders: end the blind review first</source>
        <translation>报告会写明编码员：请先结束盲审</translation>
    </message>
</context>
<context>
    <name>ui::ReviewHead</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Kind of difference, short: one coder made several statements of what is one to the other</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Only one</source>
        <extracomment>Kind of difference, short: only one of the two coders marked the place</extracomment>
        <translation>仅一方</translation>
    </message>
    <message>
        <source>By speaker, topic, coder and decision</source>
        <translation>按发言人、话题、编码员和决定</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Review, short: the difference in hand, and how many there are</extracomment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>Kind of difference, short: some of three and more coders did not mark the place</extracomment>
        <translation>并非都有</translation>
    </message>
    <message>
        <source>Filter ✓</source>
        <extracomment>Button with a menu of filters; the second while one is on</extracomment>
        <translation>筛选 ✓</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Further filters, one is on</source>
        <translation>更多筛选，已启用</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Open and decided</source>
        <translation>待定与已定</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>仅待定</translation>
    </message>
    <message>
        <source>Decided only</source>
        <translation>仅已定</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>由谁标注</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>Kind of difference: words of one coder&apos;s statements are not in the text</extracomment>
        <translation>无法比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>Review: %1 is the number of the difference in hand; %n counts the differences that are shown</extracomment>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln difference(s)</source>
        <translation>
            <numerusform>第 %1 处，共 %Ln 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>Review: %n counts the differences on which nothing is decided</extracomment>
        <translation>
            <numerusform>%Ln 处待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewMode</name>
    <message>
        <source>&amp;Tag</source>
        <translation>标注(&amp;T)</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>标注这篇文章</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Review what colleagues tagged in the article</source>
        <translation>审阅同事在文中的标注</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>下一处差异(&amp;X)</translation>
    </message>
    <message>
        <source>Review: take the next difference in hand</source>
        <translation>审阅：转到下一处差异</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>Review: take the difference before it in hand</source>
        <translation>审阅：转到上一处差异</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>两者皆取(&amp;B)</translation>
    </message>
    <message>
        <source>Am&amp;end…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>Review: say what should stand instead</source>
        <translation>审阅：说明应改成什么</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>Review: write a comment on the difference in hand</source>
        <translation>审阅：对当前差异写评论</translation>
    </message>
    <message>
        <source>Take back the &amp;decision</source>
        <translation>撤回决定(&amp;D)</translation>
    </message>
    <message>
        <source>Review: the difference in hand is open again</source>
        <translation>审阅：当前差异重新待定</translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>转到文中(&amp;G)</translation>
    </message>
    <message>
        <source>Review: go to the words in the article</source>
        <translation>审阅：转到文中的词句</translation>
    </message>
    <message>
        <source>Open colleague&apos;s &amp;file…</source>
        <translation>打开同事的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with a tag file from elsewhere</source>
        <translation>与别处的标注文件比较</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>与文件夹比较(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare with a colleague&apos;s copy of the workspace</source>
        <translation>与同事的工作区副本比较</translation>
    </message>
    <message>
        <source>Make the con&amp;sensus…</source>
        <translation>生成共识(&amp;S)…</translation>
    </message>
    <message>
        <source>Take what both marked alike and what was decided into the consensus</source>
        <translation>把双方标记相同者和已决定者纳入共识</translation>
    </message>
    <message>
        <source>Bl&amp;ind review</source>
        <translation>盲审(&amp;I)</translation>
    </message>
    <message>
        <source>Hide whose version is whose</source>
        <translation>隐藏各版本出自谁手</translation>
    </message>
    <message>
        <source>Map na&amp;mes…</source>
        <translation>对应名称(&amp;M)…</translation>
    </message>
    <message>
        <source>Say what colleagues&apos; names mean in the codebook</source>
        <translation>说明同事使用的名称在编码本中的含义</translation>
    </message>
    <message>
        <source>Nobody has said anything here that could be answered.</source>
        <translation>这里还没有可以回复的内容。</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>回复(&amp;L)</translation>
    </message>
    <message>
        <source>Answer what a reviewer or the author said on the statement in hand</source>
        <translation>回复审阅者或作者对当前发言所说的话</translation>
    </message>
    <message>
        <source>Review: the colleague&apos;s version is right, or of several the chosen one</source>
        <translation>审阅：同事的版本正确；多人时为所选的版本正确</translation>
    </message>
    <message>
        <source>Review: the colleague&apos;s version is not right, or none of several is</source>
        <translation>审阅：同事的版本不正确；多人时为所有版本都不正确</translation>
    </message>
    <message>
        <source>Review: both versions stand, or all of several</source>
        <translation>审阅：两个版本都成立；多人时为全部成立</translation>
    </message>
    <message>
        <source>Review of three and more coders: choose that version, for Y or E; also Left and Right</source>
        <translation>三人及以上的审阅：选择该版本，供 Y 或 E 使用；也可用左右方向键</translation>
    </message>
    <message>
        <source>Re&amp;view all coders</source>
        <translation>审阅全部编码员(&amp;V)</translation>
    </message>
    <message>
        <source>Review: compare all who tagged the article, in each article anew</source>
        <translation>审阅：比较标注过文章的所有编码员，每篇文章重新确定</translation>
    </message>
    <message>
        <source>Co&amp;nfusion…</source>
        <translation>混淆(&amp;N)…</translation>
    </message>
    <message>
        <source>Review: which codes the coders took for one another</source>
        <translation>审阅：编码员把哪些编码相互混淆</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>写出报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Review: write differences or figures of agreement into a file</source>
        <translation>审阅：把差异或一致性数字写入文件</translation>
    </message>
    <message>
        <source>No author has answered you here. What reviewers say of your own statements is answered while tagging (Ctrl+1).</source>
        <translation>此处没有作者回复您。审阅者对您发言的意见，请在标注模式下回复（Ctrl+1）。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewNotices</name>
    <message>
        <source>Map names…</source>
        <translation>对应名称…</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>显示…</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own statements cannot be compared: their words are not in the text.</source>
        <translation>
            <numerusform>您自己有 %n 条发言无法比较：其词句不在正文中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 cannot be compared: their words are not in the text. Ask %1 to open the article in this version.</source>
        <extracomment>%1, twice, is a coder</extracomment>
        <translation>
            <numerusform>%1 有 %n 条发言无法比较：其词句不在正文中。请 %1 打开这一版本的文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the coders cannot be compared: their words are not in the text.</source>
        <translation>
            <numerusform>所比较的编码员共有 %n 条发言无法比较：其词句不在正文中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of colleagues are not in the codebook.</source>
        <translation>
            <numerusform>编码本中没有同事使用的 %n 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your verdict(s) are on statements that are gone.</source>
        <translation>
            <numerusform>你有 %n 条裁定针对已不存在的发言。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag file(s) left out; which and why is told when the blind review ends</source>
        <translation>
            <numerusform>略去了 %n 个标注文件；是哪些文件、原因为何，将在盲审结束后说明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Also left out: %2)</source>
        <extracomment>%1 says which tag file is left out of the review, why, and what to do; %2 names other such files</extracomment>
        <translation>%1（另未计入：%2）</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Open colleague&apos;s file…</source>
        <translation>打开同事的文件…</translation>
    </message>
    <message>
        <source>Compare with a folder…</source>
        <translation>与文件夹比较…</translation>
    </message>
    <message>
        <source>All differences are decided.</source>
        <translation>所有差异均已决定。</translation>
    </message>
    <message>
        <source>Make the consensus…</source>
        <translation>生成共识…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Choose one in the list at the left.</source>
        <translation>在左侧列表中选择一篇。</translation>
    </message>
    <message>
        <source>No colleague&apos;s file can be compared</source>
        <translation>没有可比较的同事文件</translation>
    </message>
    <message>
        <source>Nobody else has tagged this article</source>
        <translation>没有其他人标注过这篇文章</translation>
    </message>
    <message>
        <source>Put a colleague&apos;s tag file beside the article, or open it from where it is.</source>
        <translation>把同事的标注文件放在文章旁边，或从其所在位置打开。</translation>
    </message>
    <message>
        <source>Neither of the two has tagged anything</source>
        <translation>双方都没有标注</translation>
    </message>
    <message>
        <source>Choose other coders above.</source>
        <translation>请在上方选择其他编码员。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both marked the same places in the same way.</source>
        <translation>双方以相同方式标记了相同之处。</translation>
    </message>
    <message>
        <source>Only one of the two marked this place: Y keeps the statement, N drops it.</source>
        <translation>此处只有一方作了标注：按 Y 保留该发言，按 N 舍去。</translation>
    </message>
    <message>
        <source>No difference matches the filter.</source>
        <translation>没有符合筛选条件的差异。</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <translation>这是最后一处差异。</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <translation>这是第一处差异。</translation>
    </message>
    <message>
        <source>None of the coders has tagged anything</source>
        <translation>编码员都没有标注任何内容</translation>
    </message>
    <message>
        <source>All marked the same places in the same way.</source>
        <translation>所有人以相同的方式标注了相同的位置。</translation>
    </message>
    <message>
        <source>There is only one version of this place: Y keeps it, N drops it.</source>
        <translation>此处只有一个版本：Y 保留，N 舍弃。</translation>
    </message>
    <message>
        <source>Two versions need no choosing: Y accepts, N rejects.</source>
        <translation>只有两个版本时无需选择：Y 接受，N 拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n version(s).</source>
        <translation>
            <numerusform>只有 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not marked this place.</source>
        <extracomment>%1 is a coder, or &quot;Version A&quot;</extracomment>
        <translation>%1 没有标注此处。</translation>
    </message>
    <message>
        <source>Make the consensus of %1</source>
        <extracomment>Name of an undo step: %1 is an article</extracomment>
        <translation>生成 %1 的共识</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The consensus is made.</source>
        <extracomment>Above the lines that say how many statements were added, and how many places are open</extracomment>
        <translation>共识已生成。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSession</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>Name of a coder in a review; it is the reviewer</extracomment>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两者皆取</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>删除评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Blind review: one of the coders, who are not named; %1 is a letter</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Nothing was decided: this place was changed in the meantime. Look at it as it is now.</source>
        <translation>未作决定：此处在此期间有改动。请查看现在的内容。</translation>
    </message>
    <message>
        <source>Nothing was decided: %1 changed this place in the meantime. Look at it as it is now.</source>
        <translation>未作决定：%1 在此期间改动了此处。请查看现在的内容。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewersRemarks</name>
    <message>
        <source>%1 commented on this, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 对此作了评论，%2</translation>
    </message>
    <message>
        <source>%1 accepted this, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 接受了此条，%2</translation>
    </message>
    <message>
        <source>%1 did not accept this, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 未接受此条，%2</translation>
    </message>
    <message>
        <source>%1 amended this, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 修改了此条，%2</translation>
    </message>
    <message>
        <source>%1 took this and the other version, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 取了此条和另一版本，%2</translation>
    </message>
    <message>
        <source>Outdated: %1</source>
        <extracomment>%1 are sentences that say what of a statement changed after a reviewer&apos;s verdict</extracomment>
        <translation>已过时：%1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <extracomment>%1 is a sentence on a reviewer&apos;s verdict on a statement that has been changed since</extracomment>
        <translation>%1（已过时）</translation>
    </message>
    <message>
        <source>%1 did not accept this but their own version, %2</source>
        <extracomment>%1 is a reviewer, %2 a time</extracomment>
        <translation>%1 未接受此条，而接受了自己的版本，%2</translation>
    </message>
    <message>
        <source>%1 did not accept this but the version of %2, %3</source>
        <extracomment>%1 is a reviewer, %2 a coder or several, %3 a time</extracomment>
        <translation>%1 未接受此条，而接受了 %2 的版本，%3</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>this folder cannot be read</source>
        <translation>无法读取此文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>choose another folder or ask for access to it</source>
        <translation>请选择其他文件夹，或申请访问权限</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>删除发言</translation>
    </message>
    <message numerus="yes">
        <source>Your tag file was changed elsewhere; %n statement(s) changed on both sides are kept in both forms.</source>
        <extracomment>%n counts statements that were changed here and in the file at the same time.</extracomment>
        <translation>
            <numerusform>你的标注文件在别处被改动过；两边都改动的 %n 条发言以两种形式保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tag file was changed elsewhere; those changes and yours are now together.</source>
        <translation>你的标注文件在别处被改动过；那些改动已与你的合在一起。</translation>
    </message>
    <message>
        <source>the article is out of reach</source>
        <translation>无法访问这篇文章</translation>
    </message>
    <message>
        <source>connect its drive or put its folder back; what you see stays here until then, and is saved when it is back</source>
        <translation>请连接其所在的驱动器或把文件夹放回原处；在此之前，你看到的内容会保留在这里，恢复后即会保存</translation>
    </message>
    <message numerus="yes">
        <source>Page furniture that you had corrected is not found in the changed article at %n place(s), and is to be marked again.</source>
        <translation>
            <numerusform>你更正过的页面附属内容有 %n 处在改动后的文章中找不到，需要重新标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1, here and below, is the name of an undo step such as &quot;Import CSV&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more file(s))</source>
        <extracomment>Follows the sentence about one file that was not put back</extracomment>
        <translation>
            <numerusform>（以及另外 %n 个文件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the %n statement(s) before that are shown, and what follows is not known</source>
        <extracomment>%1 says what is wrong with a tag file</extracomment>
        <translation>
            <numerusform>%1；显示此前的 %n 条发言，其后的内容不得而知</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the article that is open.</source>
        <translation>另一个程序改动了打开着的文章。</translation>
    </message>
    <message numerus="yes">
        <source>Another program has changed the article that is open; all %n statement(s) were found by their words. Ctrl+S saves their places.</source>
        <translation>
            <numerusform>另一个程序改动了打开着的文章；%n 条发言均已按原文重新找到。按 Ctrl+S 保存新位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has changed since you tagged it; all %n statement(s) were found by their words. Ctrl+S saves their places.</source>
        <translation>
            <numerusform>文章在你标注之后被改动过；全部 %n 条发言都已按原文重新找到位置。按 Ctrl+S 保存新位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n statement(s) are not in the article: to put one on other words while you tag, select them, take it in hand in the list and press B.</source>
        <translation>
            <numerusform>有 %n 条发言的原文不在文章中：标注时要把发言移到别的文字上，请先选择文字，在列表中选定它，再按 B。</numerusform>
        </translation>
    </message>
    <message>
        <source>the article is no longer there</source>
        <translation>文章已不在原处</translation>
    </message>
    <message>
        <source>put it back, or move its tag files to where it is; what you see stays here, and is saved beside where it was</source>
        <translation>请把它放回原处，或把标注文件移到它现在的位置；你看到的内容会留在这里，并保存在它原来的位置旁</translation>
    </message>
    <message>
        <source>The article is there again.</source>
        <translation>文章又在原处了。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your name as a coder</source>
        <translation>你作为编码员的名称</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation>编码员(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Your tag files are called ARTICLE.%1.tags.json.</source>
        <extracomment>%1 is a coder&apos;s short name, as it stands in file names</extracomment>
        <translation>你的标注文件名为“文章名.%1.tags.json”。</translation>
    </message>
    <message>
        <source>The program was started for the coder %1, who tags until it is closed or another name is given here.</source>
        <extracomment>%1 is a coder&apos;s short name</extracomment>
        <translation>程序启动时指定的编码员是 %1；在程序关闭或在此处填写其他名称之前，一直由其标注。</translation>
    </message>
</context>
<context>
    <name>ui::SourceView</name>
    <message>
        <source>Tag file</source>
        <translation>标注文件</translation>
    </message>
    <message>
        <source>Content of the tag file</source>
        <translation>标注文件的内容</translation>
    </message>
    <message>
        <source>There is no tag file yet: nothing has been tagged in this article.</source>
        <translation>还没有标注文件：这篇文章尚未标注任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDialog</name>
    <message>
        <source>&amp;Role</source>
        <translation>职务(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ffiliation</source>
        <translation>所属(&amp;F)</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>新发言人</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>任职(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::StatementDelegate</name>
    <message>
        <source>No speaker</source>
        <translation>无发言人</translation>
    </message>
</context>
<context>
    <name>ui::StatementListView</name>
    <message>
        <source>Statements of this article</source>
        <translation>这篇文章的发言</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>还没有发言</translation>
    </message>
    <message>
        <source>Select words in the article, then choose a speaker or topic.</source>
        <translation>在文章中选中文字，然后选择发言人或话题。</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>J</source>
        <extracomment>Key on the keyboard: next statement</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>Key on the keyboard: previous statement</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在文中显示</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>删除发言</translation>
    </message>
    <message>
        <source>The tag file cannot be read</source>
        <translation>无法读取标注文件</translation>
    </message>
    <message>
        <source>The statements in it are not shown, nor changed.</source>
        <translation>其中的发言不会显示，也不会改动。</translation>
    </message>
    <message>
        <source>No statements</source>
        <translation>没有发言</translation>
    </message>
    <message>
        <source>Those of the article that is open stand here.</source>
        <translation>打开文章后，其中的发言列在这里。</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>下一条发言</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>上一条发言</translation>
    </message>
    <message>
        <source>Statements whose words are not in the article</source>
        <translation>原文不在文章中的发言</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>For screen readers. %n counts statements.</extracomment>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the article: the words of %Ln statement(s)</source>
        <translation>
            <numerusform>不在文章中：%Ln 条发言的原文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementPanel</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>Manner: %1</source>
        <translation>引述方式：%1</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>加入文字</translation>
    </message>
    <message>
        <source>The selected words become a further part of this statement.</source>
        <translation>选中的文字成为这条发言的又一部分。</translation>
    </message>
    <message>
        <source>Set borders</source>
        <translation>设定边界</translation>
    </message>
    <message>
        <source>This statement gets exactly the selected words.</source>
        <translation>这条发言将正好是选中的文字。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>删除发言</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Name of an undo step; %1 is a field such as &quot;Said on&quot;</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>发言日期</translation>
    </message>
    <message>
        <source>who reported it</source>
        <translation>由谁报道</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>Who or what passed the statement on: a spokesman, an agency</extracomment>
        <translation>转述者</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>标注于 %1</translation>
    </message>
    <message>
        <source>Tagged %1, changed %2</source>
        <translation>标注于 %1，改动于 %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <extracomment>Heading: %1 is the place of the statement in the article, %2 how many there are</extracomment>
        <translation>第 %1 条发言，共 %2 条</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>发言人 %1</translation>
    </message>
    <message>
        <source>Topic %1, stance %2</source>
        <translation>话题 %1，立场 %2</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>添加发言人</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加话题</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Stance on %1: %2</source>
        <translation>对 %1 的立场：%2</translation>
    </message>
    <message>
        <source>Remove speaker %1</source>
        <translation>移除发言人 %1</translation>
    </message>
    <message>
        <source>Tag speaker %1</source>
        <translation>标注发言人 %1</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>移除话题 %1</translation>
    </message>
    <message>
        <source>Tag topic %1</source>
        <translation>标注话题 %1</translation>
    </message>
    <message>
        <source>Its words are not in the article</source>
        <extracomment>Heading of a statement whose words are gone from the article</extracomment>
        <translation>其原文不在文章中</translation>
    </message>
</context>
<context>
    <name>ui::StatementTableModel</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>引述方式</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>发言日期</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A statement as a screen reader says it, with what colleagues said on it</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>The coder to whom your tag files belong; click to change</source>
        <translation>你的标注文件所属的编码员；点击可更改</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text; click for 100 %</source>
        <translation>文章文字的大小；点击恢复 100 %</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <extracomment>Spoken name of a button; %1 is Sepia, Light or Dark.</extracomment>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Zoom of the reader</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <translation>缩放百分之 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the time of day</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>coder %1</source>
        <extracomment>Status line; %1 is a coder&apos;s short name</extracomment>
        <translation>编码员 %1</translation>
    </message>
    <message>
        <source>%1 · %2 characters</source>
        <extracomment>%1 is an encoding such as UTF-8, %2 a number of characters</extracomment>
        <translation>%1 · %2 个字符</translation>
    </message>
    <message>
        <source>statements unknown</source>
        <translation>发言数未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable character(s)</source>
        <extracomment>Bytes of the file that are no valid text; each is shown as the character U+FFFD</extracomment>
        <translation>
            <numerusform>%Ln 个无法识别的字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>What screen readers call the list of entries that fit what was typed</extracomment>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>ui::Tagger</name>
    <message>
        <source>Open an article to tag it.</source>
        <translation>请打开一篇文章来标注。</translation>
    </message>
    <message>
        <source>Select words first: press S for the sentence, or take a statement with J and K.</source>
        <translation>请先选中文字：按 S 选中句子，或用 J 和 K 选取一条发言。</translation>
    </message>
    <message>
        <source>Tag speaker %1</source>
        <translation>标注发言人 %1</translation>
    </message>
    <message>
        <source>Remove speaker %1</source>
        <translation>移除发言人 %1</translation>
    </message>
    <message>
        <source>Tag topic %1</source>
        <translation>标注话题 %1</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>移除话题 %1</translation>
    </message>
    <message>
        <source>Stance on %1: %2</source>
        <extracomment>Name of an undo step. %1 is a topic, %2 a stance.</extracomment>
        <translation>对 %1 的立场：%2</translation>
    </message>
    <message>
        <source>A stance is taken on a topic: give the statement one first.</source>
        <translation>立场是针对话题的：请先给发言标注话题。</translation>
    </message>
    <message>
        <source>Manner: %1</source>
        <translation>引述方式：%1</translation>
    </message>
    <message>
        <source>Select the words to add first.</source>
        <translation>请先选中要加入的文字。</translation>
    </message>
    <message>
        <source>Add words to statement</source>
        <translation>把文字加入发言</translation>
    </message>
    <message>
        <source>Select the words that the statement shall have first.</source>
        <translation>请先选中发言应有的文字。</translation>
    </message>
    <message>
        <source>This statement has several parts: select words that overlap the part you mean.</source>
        <translation>这条发言有几个部分：请选中与所指部分重叠的文字。</translation>
    </message>
    <message>
        <source>Set borders of statement</source>
        <translation>设定发言的边界</translation>
    </message>
    <message>
        <source>No statements yet.</source>
        <translation>还没有发言。</translation>
    </message>
    <message>
        <source>Went on from the first statement.</source>
        <translation>已从第一条发言继续。</translation>
    </message>
    <message>
        <source>Went on from the last statement.</source>
        <translation>已从最后一条发言继续。</translation>
    </message>
    <message>
        <source>Your tag file of this article is read-only: %1.</source>
        <extracomment>%1 says why, and begins with a small letter: &quot;it was written by a later version of Attribune&quot;</extracomment>
        <translation>你为这篇文章所作的标注文件为只读：%1。</translation>
    </message>
</context>
<context>
    <name>ui::TaggingKeys</name>
    <message>
        <source>No statement in hand</source>
        <translation>没有当前发言</translation>
    </message>
    <message>
        <source>Select what somebody said, then say who and on what. Or take a statement from the list.</source>
        <translation>选中某人说的话，再标明是谁、关于什么。也可以从列表中选取一条发言。</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>Key on the keyboard; the sentence behind it says what it does</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>select the sentence; again: the paragraph</source>
        <translation>选中句子；再按一次选中段落</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <extracomment>Keys on the keyboard</extracomment>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>choose a topic</source>
        <translation>选择话题</translation>
    </message>
    <message>
        <source>Alt 1 – 9</source>
        <extracomment>Keys on the keyboard</extracomment>
        <translation>Alt 1 – 9</translation>
    </message>
    <message>
        <source>choose a speaker</source>
        <translation>选择发言人</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Key on the keyboard</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>type speakers, topics and stances</source>
        <translation>输入发言人、话题和立场</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>Key on the keyboard</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>go through the stances</source>
        <translation>切换立场</translation>
    </message>
    <message>
        <source>J K</source>
        <extracomment>Keys on the keyboard</extracomment>
        <translation>J K</translation>
    </message>
    <message>
        <source>next, previous statement</source>
        <translation>下一条、上一条发言</translation>
    </message>
    <message>
        <source>Your tag file of this article is read-only: %1.</source>
        <extracomment>%1 says why, and begins with a small letter: &quot;it was written by a later version of Attribune&quot;</extracomment>
        <translation>你为这篇文章所作的标注文件为只读：%1。</translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation>请打开一篇文章来标注。</translation>
    </message>
    <message>
        <source>What to do: %1.</source>
        <extracomment>%1 says what helps, and begins with a small letter: &quot;open it with a newer Attribune&quot;</extracomment>
        <translation>处理方法：%1。</translation>
    </message>
</context>
<context>
    <name>ui::TopicDialog</name>
    <message>
        <source>New topic</source>
        <translation>新话题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A topic that lies under no other one</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <extracomment>The topic under which this topic lies</extracomment>
        <translation>上级(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>包括(&amp;I)</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>属于它的内容</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>不包括(&amp;X)</translation>
    </message>
    <message>
        <source>What does not, and where it belongs instead</source>
        <translation>不属于它的内容，以及应归到哪里</translation>
    </message>
    <message>
        <source>Exam&amp;ples</source>
        <translation>示例(&amp;P)</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>ui::ValueField</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is shown, in the letters of Qt: d day, MMMM name of the month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Write a date as 2017-07-03.</source>
        <translation>请按 2017-07-03 的形式填写日期。</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>请填写数字，例如 12.5。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>No value of a custom field was chosen</extracomment>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>ui::VersionBox</name>
    <message>
        <source>%1 (differs)</source>
        <extracomment>For screen readers: a value of a statement that the other coder&apos;s version does not have</extracomment>
        <translation>%1（不同）</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>无话题</translation>
    </message>
    <message>
        <source>Manner: %1</source>
        <extracomment>How somebody spoke: direct, indirect, mixed, not stated</extracomment>
        <translation>引述方式：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of a statement, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>For screen readers: %1 is the name of the version that is chosen</extracomment>
        <translation>%1（已选）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not marked, as far as is known</source>
        <translation>就已知部分而言未标注</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Read articles and mark who said what, about which topic, with which stance.</source>
        <translation>阅读文章，标注谁就哪个话题说了什么、持何立场。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用样例</translation>
    </message>
    <message>
        <source>A workspace is a folder with articles as plain text files. You can also drop a folder or an article anywhere in this window. Articles are never changed: what you mark lies in a file beside each one.</source>
        <translation>工作区是一个存放纯文本文章的文件夹。也可以把文件夹或文章拖放到窗口的任意位置。文章从不改动：你的标注存放在每篇文章旁边的文件中。</translation>
    </message>
    <message>
        <source>Open workspace %1</source>
        <extracomment>Spoken name of a button; %1 is a folder.</extracomment>
        <translation>打开工作区 %1</translation>
    </message>
</context>
</TS>

"""Phrases whose numbers are no figures: idioms, festivals, rankings, the nouns of structure.

Every pattern is short and bounded; each entry is a phrase that holds its number for good.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from compiler.language import Lang

#: Fixed phrases: slogans and names of policies, festivals, indices, figures of speech.
IDIOMS: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        "三道防线|[三四五]位一体|八项规定|(?:二十|十[七八九])[大届]|二十[一二]?世纪|二十四节气|十二生肖|三百六十[行度]"
        "|两个(?:维护|确立|一百年|毫不动摇)|三个(?:代表|务必)|四个(?:全面|自信|意识)|[五四]大发展|三次分配|三审三校"
        "|三十而立|十万火急|三天两头|三十年河东|十年树木|七天无理由|十一黄金周|双 ?(?:1[12]|十[一二])"
        "|6\\.?18 ?(?:大促|购物节)|(?:国际 ?)?3\\.?15 ?(?:消费者|晚会|国际|期间|活动|宣传)|[“「]3\\.?15[”」]"
        "|1024 ?程序员节"
        "|(?:360|180) ?[度°]|(?:全天候? ?)?24 ?小时(?! ?[内后前之])|365 ?天"
        "|(?:世界|中国|财富|企业|全球|全国|行业) ?\\d{2,4} ?强|前 ?(?:\\d{1,3}|[三五十]|二十|一百) ?[名强位大]"
        "|(?:沪深|中证|上证|恒生|标普|富时) ?\\d{2,4}|1\\.5 ?(?:℃|°C|摄氏度)|三级等保|等保三级|\\d0 ?后"
    ),
    "en": re.compile(
        r"\bthree lines of defen[cs]e\b|\b(?:24|twenty-four)[- ]hours? (?:a|per|every) day\b|\b24-hour\b|\b24 ?h\b"
        r"|\b(?:seven|7) days a week\b|\b365 days\b|\b(?:360|180)(?:°|[- ]degrees?)"
        r"|\b[Tt]op[- ](?:\d{1,3}|three|five|[Tt]en|hundred)\b|\b1\.5 ?(?:°C|℃|degrees)|\b(?:3\.)?15 Consumer"
        r"|\b(?:Fortune|Forbes|FTSE|CSI|S&P|STOXX|Russell|Nasdaq|Global) ?(?:Global |China )?\d{2,4}\b"
        r"|\bDouble (?:1[12]|Eleven|Twelve)\b|\bTwo (?:Sessions|Centenary)\b|\bFour Confidences\b|\bFive-Year Plan"
        r"|\bfour corners\b|\bseven seas\b|\btwo sides of the same coin\b|\btwo-way street\b|\bone in a million\b"
    ),
}

#: What a text is made of, after its count in words: 三个方面, three steps.
STRUCTURE_IN_WORDS: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:大|步(?!行)|类|级|层|道(?!路)|轮|档|极|端|维|阶|章|节|篇|段|条线|[个大项条种类] ?(?:主要|核心"
        r"|重点|关键|不同|基本|具体"
        r"|专门|并列|相互|战略)?的?(?:阶段|步骤|方面|部分|维度|层[面次级]|环节|类[型别]|种类|要[素点]|支柱"
        r"|原则|[总子]?目标|主题|议题|领域"
        r"|板块|模块|角度|视角|方向|路径|体系|机制|理念|战略|章节|等级|级别|象限|口径|情[景形]|场景|问题|举措"
        r"|措施|任务|重点|特[点征]"
        r"|优势|因素|渠道|方[式法案]|途径|概念|关键词|价值观|防线|工程|内容|标准|条件|指标|语言|文本|版本|工序"
        r"|国家?语言|平台|主体"
        r"|类|层|级|步|点|字)|种(?:语言|文本|方式|情况|形式|类型|文字)|项(?:原则|内容|工作|要求)|点(?:建议"
        r"|要求|意见|做法)"
        r"|件事|方(?:面|合作|协议)|重(?:意义|保障|要素)|道(?:工序|防线|程序|关)|门语言|份(?:文件|附件)|篇(?:章|幅))"
    ),
    "en": re.compile(
        r" (?!of\b|in\b|at\b|with\b|and\b|from\b|for\b|to\b|by\b|on\b|new\b)(?:[a-z-]{2,16} ){0,2}?(?:steps?"
        r"|parts?|aspects?|stages?|phases?"
        r"|dimensions?|levels?|layers?|tiers?|kinds?|types?|categor(?:y|ies)|class(?:es)?|pillars?|principles?"
        r"|elements?"
        r"|components?|areas?|themes?|topics?|ways?|lines of defen[cs]e|lines?|sides?|halves|points?"
        r"|questions?|reasons?"
        r"|factors?|respects?|sections?|chapters?|goals?|objectives?|targets?|strands?|fronts?|perspectives?"
        r"|groups?|forms?"
        r"|methods?|routes?|tracks?|ends?|versions?|languages?|texts?|options?|scenarios?|criteri(?:a|on)"
        r"|conditions?|values"
        r"|tasks?|measures?|priorit(?:y|ies)|challenges?|risks?|opportunit(?:y|ies)|functions?|roles?|rounds?|scopes?"
        r"|quadrants?|things|approaches|channels?|processes|procedures|standards|words|messages|editions?)\b"
    ),
}

#: The same after digits, where a count is more likely to be one of things.
STRUCTURE_IN_DIGITS: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r" ?[个大]? ?(?:方面|部分|维度|阶段|步骤?|[大小]?类别|层[级面次]|章节?|要[素点]|支柱|原则|环节|等级"
        r"|象限)(?![个家次])"
    ),
    "en": re.compile(
        r" (?:[a-z-]{2,16} )?(?:aspects|parts|dimensions|stages|phases|steps|categories|levels|tiers|chapters|sections"
        r"|elements|pillars|principles)\b"
    ),
}

#: A number that such a word stands before is part of a name or an address: 代码：601318, Scope 1, page 12.
NAMED_BEFORE: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:代码|编号|编码|邮编|邮政编码|号码|案号|证号|序号|工号|电话|传真|热线|拨打|致电|总机|分机|转|版本"
        r"|号楼|大厦|广场|[A-Z]座|[栋幢]|[QＱ]{2}|第|No\.?|附录|附件|附表"
        r"|附图|图表|章节|(?<![报代列发外仪钟手])表|(?<![试意企地版制绘])图|(?<![文发])[章节页]|范围|目标"
        r"|SDGs?|GRI|P\.?|Web|工业|Windows|GPT)"
        r" ?[:：]? ?$"
    ),
    "en": re.compile(
        r"(?:\b(?i:tel|phone|telephone|fax|hotline|ext|extension|postcode|post code|zip|code|call|dial|nos?"
        r"|numbers?(?= \d{5})|pages?|pp?"
        r"|chapters?|sections?|tables?|figures?|fig|appendi(?:x|ces)|annex|articles?|clauses?|paragraphs?"
        r"|notes?|footnotes?"
        r"|questions?|items?|lines?|rooms?|room|floor|building|gates?|versions?|windows|web|industry|forms?|rules?"
        r"|regulations?|directives?|scopes?|tiers?|levels?|goals?|SDGs?|principles?|phases?|stages?|steps?"
        r"|categor(?:y|ies))"
        r"\.?|[#§]) ?[:：]? ?(?:[1-9]\d?(?:,| and| to| or|[-–]) ?){0,3}$"
    ),
}

#: Such a word after a bare number makes a name or an address of it: 428号, 1号楼, 18 Century Avenue.
NAMED_AFTER: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r" ?(?:号|弄|室|幢|栋|楼(?![房宇盘])|层楼|号楼|座楼|路公交|版(?![面块权])|世纪|[A-Z]座)"),
    "en": re.compile(
        r"(?:,| )? ?(?:[A-Z][A-Za-z]+ ){1,4}(?:Road|Street|Avenue|Lane|Boulevard|Square|Drive|Rd|St|Ave)\b"
        r"|[- ]years?[- ]olds?\b|/F\b"
    ),
}

#: Versions: Guide 2.0, 工业4.0, 2.0版.
VERSION = re.compile(r"\d{1,2}\.0")

#: The base of a rate or the length of an interval: per 100 employees, 每百万元, every two weeks.
RATE_BEFORE: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r"每(?:满|隔|逢|超过|增加|减少)? ?$"),
    "en": re.compile(
        r"\b(?:per|every|each)(?: additional| further| other)? (?:RMB ?|US\$|HK\$|[$¥€£])?$", re.IGNORECASE
    ),
}

#: Stretches of time that are counted from now: 近三年, the past five years.
_ZH_TIME = r"(?:年|个?月|周|天|日|个?季度|个?工作日|个?年度|学年|载|学期|个?世纪|代)"
STRETCH_BEFORE: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:近|过去|未来|今后|此后|最近|连续|前|后|上|下|这|那|为期|历经|历时|时隔|随后|接下来|往后|再过|头"
        r"|末)(?:的|了)? ?$"
    ),
    "en": re.compile(
        r"\b(?:past|last|next|coming|previous|following|preceding|first|final|latest|recent|consecutive"
        r"|successive|these"
        r"|those|every|another) (?:full |financial |reporting |calendar )?$",
        re.IGNORECASE,
    ),
}
STRETCH_AFTER: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r"(?:来|间|以来|前|后|之[前后内间]|内|里|的数据|期)"),
    "en": re.compile(
        r"(?: (?:ago|later|earlier|running|in a row|in succession|on end|hence|ahead|ended|to come|on)\b|[’']s? )"
    ),
}
TIME_NOUN: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(" ?" + _ZH_TIME),
    "en": re.compile(
        r"[- ](?:(?:consecutive|successive|full|straight|financial|reporting|calendar|more|further) )?"
        r"(?:years?|months?|weeks?|days?|quarters?|decades?|centur(?:y|ies)|working days?|generations?)\b"
    ),
}
TIME_UNITS = frozenset({"year", "month", "week", "day"})

#: What has just been named, or is about to be: these three, 上述两家.
POINTED: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r"(?:这|那|该|上述|前述|以上|以下|下列|如下|此|其余|其他|另外?|前|后|同一) ?$"),
    "en": re.compile(
        r"\b(?:these|those|all|both|other|another|last|first|following|same|the|such|latter|former|between"
        r"|any of the|each of the)"
        r" (?:other |above |said |following |first |last )?$",
        re.IGNORECASE,
    ),
}

#: A number in words that is joined to an adjective: two-way, five-star, 3-step.
COMPOUND = re.compile(r"-[a-z]{3,}")
COMPOUND_IN_DIGITS = re.compile(r"-(?:year|degree|way|star|tier|level|step|stage|point|dimensional|sided|fold)\b")

#: A number before such a word is somebody's age, or a bracket of ages.
AGE_BEFORE = re.compile(
    r"\b(?:aged?|ages|under|over)(?: (?:between|from|under|over|of|below|above|up to))? ?$", re.IGNORECASE
)
AGES = ("岁", "old", "olds", "years of age")
AGED = re.compile(r"\bage[ds]?\b", re.IGNORECASE)
AGE_AFTER = re.compile(
    r" ?(?:周?岁|years? old|years? of age|old\b|of age\b|and (?:under|over|above|below|older|younger)\b"
    r"|or (?:under|over|older|younger)\b)"
)

#: Numbers that a hyphen makes one code of: 表2-1.
HYPHEN_BEFORE = re.compile(r"[0-9][-–]$")
HYPHEN_AFTER = re.compile(r"[-–][0-9]")

#: Numbers that only tell points of a list apart: (1), 1), 1.1.
MARKER_BEFORE = re.compile(r"(?:^\s*|[（(])$")
MARKER_INSIDE = re.compile(r"[;,；，。] ?$")
MARKER_AFTER = re.compile(r"[)）]|[.．、] ?(?=\D|$)")

#: A cell of nothing but disclosure numbers: 2-1, 3-3.
DISCLOSURES = re.compile(r"\s*(?:GRI ?)?\d{1,3}(?:-\d{1,2})(?:[-–—a-z0-9,，、;；/ ]{0,80})\s*")

#: What makes a count of the number before it, and so no number of a name: 表3张.
IS_COUNTED = re.compile(r" ?(?:[个家人件户场所次份篇张笔台辆座套万亿%％]|名(?!单))")

#: Between names that are told one after the other: 上海、昆山和合肥.
ITEMS_BETWEEN: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile("、|以及|[和及与或]|”“|》《"),
    "en": re.compile(r",? (?:and|or) |[,;] "),
}

#: From a count to the names that it counts, and the end of these.
OPENING = re.compile(r"[^，。；,.;:：（(—\n]{0,30}(?:[:：（(—]|, (?:namely|that is) )")
CLOSING = re.compile(r"[。；！？)）\n]|[.!?](?= |$)")
STOPS: Mapping[Lang, str] = {"zh": "。；，：！？\n（）—:;在由从含括", "en": ".;:!?\n()—"}

#: Characters that are looked at for such names, in units of what other rules look at.
REACH = 40

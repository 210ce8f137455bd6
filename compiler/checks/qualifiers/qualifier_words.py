"""Words that limit a figure, in both languages, and which of them say the same.

A meaning is a short name. The words of the numerals reader (`numerals.lexicon`) are taken over and refined here, because
a translator may choose where the reader need not: 以上 is *or more* as well as *over*, 不足 as well as *just under*.

| Chinese | English |
| --- | --- |
| over: 超过, 逾, 突破, 余, 多 | over: more than, exceeding; plus: 100-plus, or more |
| from: 以上 | over, plus, at-least |
| at-least: 至少, 不低于 | at-least: no fewer than, a minimum of; plus |
| extra: 多支出 | *more*, *extra*, *rose* … anywhere in the sentence |
| full: 满, 年满 | at-least, plus, over, or nothing |
| at-most: 不超过, 至多 | at-most: no more than; within, up-to, minus: or less |
| to: 以下 | at-most, within, up-to, minus, less-than |
| in: 以内, 30日内 | the same |
| less-than: 低于, 少于 | less-than: under, fewer than |
| short: 不足, 未满 | less-than, nearly |
| nearly: 近, 将近 | nearly: almost, just under |
| about: 约, 左右 | about: around, some, or so |
| most: 最多, 最高 | as at-most, or nothing |
| least: 最少, 最低 | as at-least, or nothing |
| several: 多个 | *more than one*, or nothing |
| reach: 高达, 多达 | anything, or nothing |
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from compiler.language import Lang
from compiler.numerals.lexicon import BEFORE_WORDS, NOT_AFTER

#: What the English may say for a Chinese meaning.
ACCEPTED: Mapping[str, frozenset[str]] = {
    meaning: frozenset(words.split())
    for meaning, words in {
        "over": "over plus",
        "from": "over plus at-least",
        "at-least": "at-least plus banned-less",
        "full": "at-least plus over",
        "at-most": "at-most within up-to minus banned-over",
        "most": "at-most within up-to minus banned-over",
        "least": "at-least plus",
        "to": "at-most within up-to minus less-than",
        "in": "at-most within up-to minus less-than",
        "less-than": "less-than",
        "short": "less-than nearly",
        "nearly": "nearly about",
        "about": "about",
        "several": "over plus at-least",
        "extra": "over plus at-least",
        "reach": "over plus at-least at-most up-to within minus nearly about less-than",
    }.items()
}

#: Chinese meanings that English may leave to the sentence.
OPTIONAL = frozenset({"full", "reach", "several"})

#: Where parity tells apart what the reader of figures need not.
_REFINED: Mapping[str, str] = {
    "至多": "most", "最多": "most", "最少": "least", "不足": "short", "不到": "short", "未满": "short", "up to": "up-to",
}  # fmt: skip


def _meaning(name: str, lang: Lang, *others: str) -> str:
    """A named group of one meaning: the words of the reader of figures, and others, as patterns, that parity adds."""
    shared = [word for word, means in BEFORE_WORDS[lang].items() if _REFINED.get(word, means) == name]
    guards = {word: f"(?<![{NOT_AFTER[word[0]]}])" if word[0] in NOT_AFTER else "" for word in shared}
    edge = "" if lang == "zh" else r"\b"
    words = [edge + guards[word] + re.escape(word) for word in sorted(shared, key=lambda word: (-len(word), word))]
    return f"(?P<{name.replace('-', '_')}>{'|'.join([*others, *words])})"


NOT_ZH = (
    "(?:不[得应能可会要准许宜]|请勿|切勿|禁止|严禁)[^，。；、：\\d]{1,6}?|不(?:得|应|能|可|会|宜|许|准|应当|需"
    "|必)?|未(?:曾|能|有)?|没有|从未|绝不|不应该|从不"
)

#: At the end of what stands before a figure, without the words between.
ZH_BEFORE = re.compile(
    "|".join(
        [
            _meaning(
                "at-most", "zh", rf"(?:{NOT_ZH})(?:超[过出]?|高于|多于|大于|长于|宽于|重于|突破|逾|晚于|迟于)", "顶多",
                "[≤≦]", "小于(?:或)?等于",
            ),
            _meaning(
                "at-least", "zh", rf"(?:{NOT_ZH})(?:少于|低于|小于|短于|窄于|轻于)", "起码", "不[下亚]于?", "[≥≧]",
                "大于(?:或)?等于",
            ),
            _meaning("short", "zh", "[未不]满", "未达到?", "达不到", "不及", "不够"),
            r"(?P<from>不止|何止)",
            _meaning(
                "over", "zh", "(?:略|稍|远|远远|大大|已)?(?:(?<![赶反高])超[过出]|多于|大于|高于|长于|宽于|重于|突破|冲破)",
                "[>＞]",
            ),
            _meaning("less-than", "zh", "短于|窄于|轻于", "[<＜]"),
            _meaning("nearly", "zh", "几近|逼近|差不多|几乎"),
            _meaning(
                "about", "zh", f"(?<![{NOT_AFTER['约']}])约[占合有]", "大致", "大体", "[≈]",
            ),
            _meaning("most", "zh", "最[高大长]", "上限为?"),
            _meaning("least", "zh", "最[低小短]", "下限为?"),
            "(?P<reach>高达|多达|可达|长达)",
            "(?P<full>[年已期届]?满)",
        ]
    )
)  # fmt: skip
ZH_FILLER = (
    r"(?:了|为|是|有|达到?|占|需要?|要|在|提前|每|再|共|合|计|的|人民币|其中|其|至|到|于|过|将|能|可|约(?=$)){0,3} ?$"
)
#: 至少召开4次: these reach over a verb and its object.
#: 不超过合同总价的5%, 约占全球市场的3%: and these over what the share is of.
ZH_FAR = re.compile(
    r"(?:(?P<at_least>至少|起码)|(?P<most>至多|最多(?=可|能|只)|(?<=[可能])最多|(?<=可以)最多))[\u4e00-\u9fff]{1,6} ?$"
    rf"|(?:(?P<at_most>(?:{NOT_ZH})(?:超[过出]|高于|多于|大于))|(?P<at_least_>(?:{NOT_ZH})(?:少于|低于|小于))"
    rf"|(?P<over>超过)|(?P<less_than>低于|少于)|(?P<about>(?<![{NOT_AFTER['约']}])约[占为有合]))"
    r"[^，。；、：！？（）()\d￼]{1,12}的 ?$"
)
#: 多支出300元: more by so much than what it is compared with.
ZH_EXTRA = re.compile(
    r"(?<![最很许更较至众太不过诸之差])(?P<extra>多)(?:支出|支付|付|花费?|用|耗|收取?|卖出?|赚|缴纳?|交|生产|产|排放|采购"
    r"|消耗|领取?|挣|发放?|招收?|出)了? ?$"
)
ZH_AFTER = re.compile(
    r" ?(?:[（(][^（）()，。]{1,6}[）)])?"
    r"(?:[^，。；、：！？（）()的和与及至到\s\d￼]{0,4}?)(?:[（(]含[^（）()]{0,6}[）)])?"
    r"(?P<word>(?P<from>及?以上(?![述所就是各三])|(?<=\d)\+(?= ?[\u4e00-\u9fff]|[，。；、]|$)"
    r"|个?[^，。；\d]{0,2}或(?:更[高多长大久晚新]|多[个名种项家次条位件份台人]))"
    r"|(?P<to>及?以下(?![简列所是几各内方条要措命操步信文代示说选参三四五六])|个?[^，。；\d]{0,2}或更[低少短小早旧])"
    r"|(?P<in>[以之]内|内(?![部容地外陆蒙设置含在需科服资存湖审控聘衬销涵饰核])(?<![国境境省市区州室校企场体]内))"
    r"|(?P<about>左右|上下(?!文)|前后|许(?=[，。；、]|$))|(?P<over>有余|开外|出头|[以之]外(?!的?[^，。]{0,3}[其另还])))"
)
ZH_INSIDE = re.compile("余|多(?!元化|样|维)")
#: 3年多, 5个多月: behind the unit.
ZH_MORE_AFTER = re.compile("[多余](?![元样维次种个家位名年])")

#: How big, how far, how fast: what an adjective in *-er* compares, up and down.
_UP = (
    "greater|higher|larger|longer|bigger|older|wider|taller|thicker|heavier|deeper|hotter|warmer|faster|stronger"
    "|broader|louder|brighter|steeper|denser|dearer|costlier|farther|further"
)
_DOWN = (
    "lower|smaller|shorter|younger|narrower|thinner|lighter|shallower|colder|cooler|slower|weaker|quieter|cheaper"
    "|nearer|closer"
)
EN_NOT = (
    r"(?:no|not|never|cannot|without|nor|n['’]t)"
    r"(?: (?:be|to|been|being|ever|have|fall|go|take|last|set|it|weigh|cost|carry|hold|use|stay|rise|drop))?"
)
EN_BEFORE = re.compile(
    "|".join(
        [
            _meaning(
                "at-least", "en", r"at (?:the very )?least", r"\bat or (?:above|over)|\b(?:above|over) or at", rf"\bequal(?: to)? or (?:more|{_UP}) than",
                rf"\b(?:more|{_UP}) than or equal to", rf"\b{EN_NOT} (?:less|fewer|earlier|sooner|{_DOWN}) than",
                rf"\b{EN_NOT} (?:below|under)", r"\bminimum(?: of)?", r"\bmin\.?", "[≥≧]",
            ),
            _meaning(
                "at-most", "en", r"\bat (?:the (?:very )?)?most", r"\bat or (?:below|under)|\b(?:below|under) or at", rf"\bequal(?: to)? or (?:less|fewer|{_DOWN}) than",
                rf"\b(?:less|fewer|{_DOWN}) than or equal to",
                rf"\b{EN_NOT} (?:more|later|over|above|beyond|{_UP})(?: than)?",
                rf"\b{EN_NOT} (?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)", r"\bexceed(?:s|ed|ing)? neither",
                r"\bmaximum(?: of)?", r"\bmax\.?", r"\bcapped at", r"\blimited to", "[≤≦]",
            ),
            _meaning("up-to", "en", r"\bas (?:many|much|high|long) as"),
            r"(?P<within>\bwithin|\binside)",
            _meaning(
                "nearly", "en", r"\bapproach(?:ing|ed|es)", r"\bnearing", r"\bnot quite",
                r"\b(?:just|slightly|a little|marginally|a shade) (?:under|below|less than|fewer than|short of|shy of)",
            ),
            _meaning(
                "over", "en", r"\bbeyond", r"\bexcess of", rf"\b(?:{_UP}) than", r"\bsurpass(?:es|ed|ing)?",
                r"\btopp(?:ed|ing)", r"\btops", r"\bpass(?:ed|es|ing)", r"\bcross(?:ed|es|ing)",
                r"\bbroke(?:n)?(?: through)?", r"\bnorth of", r"\bexceed", "[>＞]",
            ),
            r"(?P<plus>\bupwards? of)",
            _meaning("less-than", "en", rf"\b(?:{_DOWN}) than", r"\bshort of", "[<＜]"),
            _meaning(
                "about", "en", r"\bapprox\.?", r"\bcirca", r"\b(?:c|ca)\.(?= )", r"\ban estimated",
                r"\bin the region of", r"\b(?:of|on|in) the order of", r"\bmore or less", r"~(?=\d|$)", "≈",
            ),
        ]
    ),
    re.IGNORECASE,
)  # fmt: skip
EN_FILLER = (
    r"(?: (?:a|an|the|another|an additional|a further|further|any|its|their|our|each|some|a total of"
    r"|a period of|a level of|that of|either))? ?$"
)
#: *38°C for two days or longer*: what follows limits the next figure.
_NOUNS = (
    r"(?:[ -](?!(?:for|by|at|within|than|to|from|and|or|but|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half"
    r"|dozen|hundred|thousand)\b)[A-Za-z’'-]+){0,3}?"
)
_STOP = r"(?= ?[,.;:)]|$| who\b| are\b| is\b| of\b| in\b| must\b| shall\b| may\b| can\b| to\b| for\b| will\b| and\b)"
EN_AFTER = re.compile(
    rf"(?P<plus>\+(?![\w(])|[- ]plus\b|-odd\b|{_NOUNS} \(?or (?:an? )?(?:more(?! than)|above|over|older|greater|higher"
    rf"|longer|better|later|newer|upwards?)\b"
    rf"|{_NOUNS} \(?and (?:above|over|older|up(?! to\b)|upwards?|more|later|after|newer|higher|better){_STOP})"
    rf"|(?P<minus>{_NOUNS} \(?or (?:less(?! than)|fewer(?! than)|below|under|lower|younger|shorter|smaller|earlier)\b"
    rf"|{_NOUNS} \(?and (?:below|under|younger){_STOP})"
    rf"|(?P<about>{_NOUNS} or (?:so|thereabouts)\b)"
    rf"|(?P<at_least>{_NOUNS},? (?:at (?:the (?:very )?)?least|at a minimum|(?:as a |the )?minimum)(?= ?[,.;:)]|$))"
    rf"|(?P<at_most>{_NOUNS},? (?:at (?:the (?:very )?)?most|at a maximum|(?:as a |the )?maximum|max\.?)(?="
    rf" ?[,.;:)]|$))",
    re.IGNORECASE,
)

#: Words near an English figure that may tell a Chinese qualifier in another way: a limit of 5, the threshold is 5.
LOOSE_EN: Mapping[str, re.Pattern[str]] = {
    meaning: re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for meaning, words in {
        "over": r"more|over\b|exceed|surpass|above|beyond|topp|pass(?:ed|es|ing)\b|excess|greater|higher|upward"
        r"|plus\b|outnumber|(?<!without )(?<!without a )br[eo]ak|broke|cross|top\b|longer|older|larger|hundreds|thousands|dozens|odd\b",
        "from": r"more\b|over\b|exceed|above|beyond|least|minimum|no (?:less|fewer)|not less|older|longer|greater"
        r"|higher"
        r"|upward|threshold|plus\b|or up|senior",
        "at-least": r"least|minimum|(?:no|not|never|n['’]t)\b.{0,15}?(?:less|fewer|lower|below|under|short|small)"
        r"|or (?:more|above|over|longer|older|later|newer)|floor|threshold|and above|upward|or higher|or better"
        r"|minima",
        "at-most": r"most\b|max|(?:no|not|never|n['’]t|without|nor)\b.{0,25}?(?:more|exceed|above|over|long|high"
        r"|great"
        r"|beyond|later|large)|within|up to|limit|cap(?:ped|s)?\b|ceiling|or (?:less|fewer|below|under|lower|shorter)",
        "to": r"most\b|max|no more|not more|within|up to|limit|less|fewer|under|below|lower|young|junior|small"
        r"|short|not|before|earlier|prior|older",
        "in": r"within|inside|during|max|no (?:more|later|longer)|not (?:more|later|longer|exceed)|less|fewer|under\b"
        r"|up to|limit|most\b|throughout|exceed|cap(?:ped|s)?\b|(?:in|over|for|of|by|every|per|next|past|last|first"
        r"|coming|following|between|to|from|than|before|after)(?=(?: (?:the|a|an|every|each|any|these|those|another"
        r"|next|first|last|past|coming|following|about|only|just|its|their))* (?:RMB |US\$|\$)?(?:\d|[a-z]+ |half))"
        r"|hence|later|time\b",
        "most": r"most\b|max|up to|as \w+ as|limit|cap(?:ped|s|acity)?\b|ceiling|peak|high|top|long|larg|big|greatest"
        r"|(?:no|not|never|n['’]t|without|nor)\b.{0,25}?(?:more|exceed|above|over|long|high)|within|or (?:less|fewer)",
        "least": r"least\b|min|low|small|short|from\b|as \w+ as|bottom|start|few|light|narrow|no (?:less|fewer)",
        "less-than": r"less|fewer|before|earlier|prior|older|under|below|lower|beneath|short|small|not\b|young|limit|ceiling"
        r"|caps?\b|threshold|maxim|within",
        "short": r"less|fewer|under|below|short|not\b|nearly|almost|just|only|barely|without|yet\b|lack|insufficien"
        r"|young|fail|nor\b|never|minor",
        "nearly": r"near|almost|close|approach|about|around|approximat|some\b|roughly|just\b|toward|virtually"
        r"|practically|past\b|last\b|recent|odd\b",
        "about": r"about|around|approx|rough|some\b|circa|estimat|or so|almost|close to|region of|order of|odd\b"
        r"|thereabout|more or less|on average|averag|or thereabouts|equivalent",
        "extra": r"more|extra|addition|further|another|increas|rise|rose|risen|gr[eo]w|higher|exceed|surplus|above|over"
        r"|on top|up\b|gain|excess|additional|plus|ahead|than",
    }.items()
}
#: How far before and behind the figure they may stand.
NEAR = {
    "over": (60, 30),
    "from": (60, 40),
    "at-least": (90, 50),
    "at-most": (90, 50),
    "to": (60, 40),
    "in": (40, 25),
    "less-than": (60, 30),
    "most": (90, 40),
    "least": (90, 40),
    "short": (60, 30),
    "nearly": (40, 20),
    "extra": (90, 60),
    "about": (40, 20),
}

#: What in a Chinese sentence accounts for an English qualifier.
LOOSE_ZH: Mapping[str, re.Pattern[str]] = {
    meaning: re.compile(words)
    for meaning, words in {
        "over": "超|逾|突破|以上|余|过|破|达|不止|[高大多长]于|高出|[0-9十百千万亿年月天个]多|开外|出头|不[只仅]"
        "|越过|满",
        "plus": "超|逾|突破|以上|余|不止|[高大多长]于|[0-9十百千万亿年月天个]多|至少|不[^，。]{0,3}[少低小短]于"
        "|满|最低|起",
        "at-least": r"至少|最[少低小短早]|起码|[不未][^，。]{0,3}[少低小短]于|以上|下限|满|不止|保底|[≥≧]"
        r"|[0-9十百千万]起",
        "at-most": "[不未没][^，。]{0,4}[超高多大长晚迟]|至多|最[多高长大迟晚]|内|以下|上限|限|封顶|达|[≤≦]"
        "|不[再及]|止",
        "up-to": "[不未没][^，。]{0,4}[超高多大长晚迟]|至多|最[多高长大]|内|以下|上限|限|封顶|达|[可至到] ?[0-9]"
        "|[≤≦]|止|倍",
        "within": ".",
        "minus": "[不未没][^，。]{0,4}[超高多大长]|至多|最[多高长大]|内|以下|上限|[≤≦]|不足|[低少小]于",
        "less-than": "不足|不到|[少低小短]于|[未不]满|以下|内|[未没]?达|不及|不够|仅|只|尚?未|最[多高长]|[不未没]超",
        "nearly": "近|将|约|左右|几乎|不足|不到|差|略低|[未不]满|快",
        "about": "约|左右|上下|大概|大致|前后|[预估]|近|差不多|数|余|几|平均|来|把|合|相当|当于|附近|周围|围绕"
        "|关于|介绍|上下",
    }.items()
}

#: What to write; the figure stands in the braces.
SUGGESTED: Mapping[str, str] = {
    "over": "more than {}",
    "from": "{} or more",
    "at-least": "at least {}",
    "full": "at least {}",
    "most": "up to {}",
    "least": "at least {}",
    "at-most": "no more than {}",
    "to": "{} or less",
    "in": "within {}",
    "less-than": "less than {}",
    "short": "less than {}",
    "nearly": "nearly {}",
    "about": "about {}",
    "reach": "up to {}",
    "several": "more than {}",
    "extra": "{} more",
    "up-to": "up to {}",
}

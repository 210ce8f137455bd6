"""English words that negate: data for the rules about negation."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Hold *not*, *no* or *never* and negate nothing, or nothing that Chinese would negate too.
_IDIOMS = (
    r"not least\b|not to mention|not for nothing|if not (?=more|most|all)"
    r"|whether or not\b|or not(?= ?[,.?;:)]|$| to\b)|whether or no|no(?:t)? (?:doubt|matter|wonder|sooner|small"
    r"|end of|other than)\b"
    r"|no\.? ?(?=\d|[A-Z]?\d)|nos\. ?(?=\d)|in no time|last but not least|not[- ]for[- ]profit|not limited to"
    r"|(?:do not|don['’]t) hesitate|nothing (?:but|more than|less than)|none other than|no stranger"
    r"|(?:no|any) choice but|no[- ]brainer|yes[ /]+(?:or )?no\b|no one[’']s|never(?:theless|"
    r"[- ]ending)|why not|as often as not"
    r"|without (?:doubt|further|exception|fail|question|delay|limitation|notice to the contrary)|needless to say"
    r"|not (?:infrequent|uncommon|unlike|insignificant)\w*|more often than not|not far|never more|"
    r"never been (?:so|more|better)"
    r"|a no-\w+|non-?stop|n['’]t (?:it|they|you|we|he|she|there)\?|(?<=[-'\"/])no\b|no(?=[-'\"’”])|nonetheless"
    r"|(?:can ?not|can['’]t|could(?: not|n['’]t))(?: [\w'’-]+){1,6} without\b"
    r"|unlike\b|cannot but|could not but|cannot help|can['’]t wait|note\b"
)
#: Comparisons tell a limit, as 不超过 and 至少 do, so that they may stand for a negation and need none.
LIMITS = (
    r"(?:no|not|nor|never|n['’]t)(?: (?:be|been|any|much|a|have|take|last|cost|hold|contain|rise|fall|go|"
    r"get))?(?: (?:be|any|much|a))? (?:later|earlier|sooner|less|more|fewer|greater|higher|lower|larger|"
    r"smaller|longer|shorter|older|younger|taller|wider|heavier|thicker|deeper|faster|bigger|farther|below|above|over|under|beyond|exceed\w*)\b"
)
#: Of the same kind, and never asked for.
_HALF = (
    r"not (?:only|just|merely|simply|solely)\b|no exception|not (?:always|necessarily)|not until|no longer"
    r"|any longer|any ?more\b|"
    r"no[- ]charge|no additional|at no (?:cost|extra|additional|charge)|free of charge"
)
#: A negation that Chinese must have too.
_STRONG = r"cannot|not|never|none|neither|nothing|nobody|no one|no-one|nowhere|without|no|hardly|scarcely|barely|nil"
#: Words that negate, or take something away. They tell a Chinese negation; they need not come from one.
_WEAK = (
    r"nor\b|un(?!der|til|to\b|anim|i(?![ndm]\w)|ion|ited|plug|lock|load|fold|do\b|doing|cover|pack|"
    r"zip|wind|screw|veil|earth|leash|ravel|wrap"
    r"|install|subscrib|hook|tie)\w{3,}|non[- ]?\w{2,}|(?!stain|wire|regard|nonethe|neverthe|un|"
    r"doubt)\w{3,}less(?:ly|ness)?\b|\w+-free\b"
    r"|free (?:of|from)\b|rather than|instead|other than|unless|yet to|far from|too \w+ to\b|short of|"
    r"lest|devoid|zero|outside"
    r"|in(?:ability|accura|active|adequa|admiss|advert|applicab|appropriat|capab|complet|compatib|"
    r"consisten|convenien|correct"
    r"|decis|definit|direct|disting|effect|efficien|eligib|evitab|exact|experienc|flexib|frequen"
    r"|operab|secur|sensitiv|significan|solven|sufficien|tangib|valid|visib)\w*|in\w+[ai]bl[ey]\b"
    r"|im(?:balanc|matur|material|mobil|movab|partial|perfect|possib|practic|precis|prop)\w*"
    r"|il(?:legal|legib|legitim|licit|literate|logic)\w*|ir(?:regular|relevant|respective|responsib|"
    r"reversib|revocab|recover)\w*"
    r"|dis(?:abl|agree|allow|appear|approv|claim|continu|courag|hono|like|obey|qualif|regard|satisf|similar)\w*"
    r"|fail(?!ures?\b(?! to))\w*|want of|beyond (?:anyone|human|the power|repair|recognition|control|doubt"
    r"|dispute|question|reach|the reach)|lack\w*|absen\w*|refus\w*|reject\w*|declin(?:e|ed|es|ing) to"
    r"|prohibit\w*|forbid\w*|"
    r"forbad\w*|ban(?:s|ned|ning)?\b"
    r"|barred|(?:advis|warn|counsel|recommend)\w* against|prevent\w*|avoid\w*|stop\w*|ceas\w*|except\w*"
    r"|exclud\w*|exclus\w*|exempt\w*|waive\w*|"
    r"omit\w*|omission\w*|miss(?:es|ed|ing)\b"
    r"|refrain\w*|abst(?:ain|en)\w*|den(?:y|ies|ied|ying|ial\w*)\b"
    r"|(?<!a )(?<!past )(?<!last )(?<!first )(?<!next )few\b"
    r"|(?<!a )(?<!the )(?<!its )(?<!our )(?<!his )(?<!this )little\b|seldom|rarely|neglect\w*|ignor\w*"
    r"|overlook\w*|n/?a\b|out of|off-limits"
    r"|(?:keep|kept|stay|steer|stand)(?:s|ing)? (?:[\w’'-]+ ){0,6}(?:away|from|off|out|clear)|from being"
    r"|less(?= [a-z]+)(?! than)|deactivat\w*|un-\w+|opt(?:s|ed)? out"
)

#: Words that tell something bad, or that something is not there. They may be all that is left of 不便 or 不力.
SOUR = re.compile(
    r"\b(?:poor|bad|badly|weak\w*|low|hard|difficult\w*|late|delay\w*|little|few|problems?|trouble\w*|"
    r"wrong|slow\w*|false\w*|cancel\w*|conflict\w*"
    r"|object\w*|disput\w*|doubt\w*|worr\w*|rather than|instead|alone|hid\w+|secret\w*|anonym\w*|"
    r"blind\w*|dark|same|equal\w*|differ\w*)\b",
    re.IGNORECASE,
)

#: After *not* or *no* these affirm: *not prohibited* permits. Such a pair stands for two negations.
DOUBLE = re.compile(
    r"(?: (?:be|been|being|longer|in any way|to))? (?:prohibited|forbidden|banned|prevented|barred|"
    r"discouraged|exempt\w*|fail(?!ure)\w*"
    r"|refus\w*|un(?:able|authori\w+|lawful|clear|paid|limited)|irrevocab\w+|invalid|illegal|"
    r"impossible|free (?:of|from)|zero|without|too \w+ to)\b",
    re.IGNORECASE,
)

#: An idiom comes first, then a limit, then a negation.
CUE = re.compile(
    rf"\b(?:(?P<idiom>{_IDIOMS})|(?P<limit>{LIMITS})|(?P<half>{_HALF})|(?P<strong>(?:{_STRONG})\b)|"
    rf"(?P<weak>{_WEAK}))|(?P<short>n['’]t\b)",
    re.IGNORECASE,
)

#: A word of a list that one negation covers: neither … nor, no A, B or C.
OR = re.compile(r"[^.;!?]{0,160}?\b(?:or|nor)\b", re.IGNORECASE)
#: After these, *and* lists what is negated: without A and B. After *not* it begins something else.
LISTS = re.compile(
    r"no|without|none|free\b.*|\w+-free|zero|prohibit.*|forbid.*|avoid.*|exclud.*|ban.*|prevent.*|non.*|un.*|in.*",
    re.IGNORECASE,
)
AND = re.compile(
    r"[^.;!?]{0,100}?(?:,|\band\b) (?!\w+ (?:must|may|shall|can|will|is|are|was|were|has|have|had)\b)", re.IGNORECASE
)
#: How Chinese says *no more than* and *no less than* without a negation, and with one.
AT_MOST = re.compile(
    "[不未没无]|以内|之内|[日天月年时钟秒周]内|最多|至多|最高|上限|最大|最晚|最迟|最长|前|以下|封顶|控制在|限|[≤<]"
)
AT_LEAST = re.compile("[不未没无]|至少|最少|最低|最短|下限|以上|起|满|达|[≥>]|后")
MORE = re.compile(r"later|more|greater|higher|larger|longer|older|above|over|beyond|exceed", re.IGNORECASE)
#: How it says *not only* and *not until*.
ALSO = re.compile("[不非][仅但只光单独止限]|[更还也又既并且而和与]|同时|以及|才|直[到至]|[前后]")
NOT_ONLY = re.compile(r"not (?:only|just|merely|simply|solely|until)", re.IGNORECASE)

#: What tells 未经批准不得 with one negation or with none.
ONLY = re.compile(r"\b(?:only|unless|until|before|prior)\b", re.IGNORECASE)
#: What tells it with none.
ALONE = re.compile(
    r"\b(?:only|before|prior|require[sd]?|subject to|must (?:first|be|have|obtain)|condition\w*)\b", re.IGNORECASE
)

#: Chinese words whose English holds a negation that belongs to them, and what English says when that is lost.
UNDONE = (
    (re.compile("不限于"), re.compile(r"(?<!not )(?<!n['’]t )(?<!without being )limited to", re.IGNORECASE)),
    (
        re.compile("不[仅但只光单]"),
        re.compile(r"(?<!not )(?<!n['’]t )\b(?:only|just|merely)\b[^.;]{1,80}\bbut\b", re.IGNORECASE),
    ),
    (re.compile("不得不|只能|别无选择"), re.compile(r"(?:have|had|has) (?:any |a )?choice but", re.IGNORECASE)),
    (re.compile("无疑|毫无疑问"), re.compile(r"\b(?:with|is|is some|there is) doubt", re.IGNORECASE)),
    (
        re.compile("无论|不论|不管"),
        re.compile(r"(?<!no )(?<!not )\bmatter (?:what|how|where|who|whether)", re.IGNORECASE),
    ),
)
#: A word that is hardly ever anything but a negation.
HARD = re.compile(
    r"un|non|\w+less|\w+-free|fail|lack|free (?:of|from)|prohibit|forbid|ban|in\w+[ai]bl|irrev|"
    r"illegal|refus|reject|refrain|rather than|instead|yet to|absen",
    re.IGNORECASE,
)

#: Words by which English may tell a negation without any: something stays, ends, is left out, is one's own.
SILENT = re.compile(
    r"\b(?:only|sole|solely|alone|just|merely|simply|exclusive\w*|limit(?:s|ed|ing)?\b|restrict\w*|confin\w+"
    r"|remain\w*|still|stay\w*"
    r"|keep\w*|kept|leav\w+|left|continu\w+|same|constant\w*|steady|steadi\w*|stable|intact|safe|safely"
    r"|unscath\w+|clean|clear"
    r"|normal\w*|surviv\w+|escap\w+|off|away|aside|apart|dark|blank|empty|vacant|idle|closed?|closes|closing"
    r"|shut\w*|fixed|"
    r"built[- ]in|sealed|loose\w*|late|lateness|delay\w*|defer\w*|postpon\w*|laps\w+|expir\w+|miss\w*"
    r"|los[est]\w*|loss"
    r"|want of|short|shortage\w*|drop\w*|remov\w+|delet\w+|withdr\w+|withh\w+|dismiss\w*|differ\w*|depart\w*|deviat\w+"
    r"|conflict\w*|disput\w+|object(?:s|ed|ion\w*)?\b|oppos\w+|against|insulat\w+|at risk|danger\w*|final"
    r"|finally|binding|on request"
    r"|upon request|discretion\w*|voluntar\w+|optional\w*|free|freely|freed|exempt\w*|instead|rather|others?"
    r"|else\w*|another"
    r"|separate\w*|independen\w+|own|anonym\w+|secret\w*|private\w*|internal\w*|confidential\w*"
    r"|unless|pending"
    r"|await\w*|wait\w*|yet|hard|hardly|difficult\w*|tough|rare|rarely|seldom|few|fewer|little|less|low|lower"
    r"|small|smaller|slight\w*"
    r"|minor|poor\w*|bad|badly|weak\w*|slow\w*|wrong\w*|false\w*|errors?|mistak\w+|accident\w*|regardless"
    r"|whatever|whoever"
    r"|whichever|irrespective|despite|everyone|everybody|consensus|already|otherwise"
    r"|as opposed|in place of|peaceful\w*|deprecat\w*|discourag\w*|overrid\w*|exclu\w+|easier|easily|silen\w+"
    r"|quiet\w*|at home|at bay|behind|below"
    r"|beyond|young\w*|cancel\w*|reverse\w*|problem\w*|trouble\w*"
    r"|worr\w+|doubt\w*|refus\w+|resist\w*|quit|quits|end|ends|ended|stop\w*|halt\w*|ceas\w+|abandon\w*|forg\w+"
    r"|skip\w*|save"
    r"|savings?|spare\w*|waste\w*|hid\w+|conceal\w*|cover\w* up|blind\w*|deaf|strange\w*|foreign\w*|outsid\w+"
    r"|abroad|elsewhere"
    r"|guard\w*|prevent\w*|proof|tight\w*|alike"
    r"|at once|readily|too|excess\w*"
    r"|premature\w*|ahead|unti\w+|previous\w*|former\w*|last|raw|as it is|as they are|as is"
    r"|permanent\w*|indefinit\w*|perpetual\w*|eternal\w*|constantly|forever|everlasting|reject\w*|disappear\w*"
    r"|vanish\w*|gone"
    r"|stuck|stall\w*|dead|broken|down|fault\w*|crash\w*|malfunction\w*|flaw\w*|gaps?|reluctan\w+|hesita\w+"
    r"|calm\w*|patien\w+"
    r"|excus\w+|forgiv\w+|amnest\w+|tolera\w+|contradict\w*|contrar\w+|mismatch\w*|discrepan\w+|var(?:y|ies|ied"
    r"|ying)|divers\w*"
    r"|beware|caution\w*|warn\w*|neutral\w*|open question|remote\w*|distan\w+|bare|barely"
    r"|bound|abs(?:ent|tain)\w*"
    r"|all|every|unanim\w+|without|nil|zero|void"
    r"|violat\w+"
    r"|breach\w*|accompan\w+|(?:is|are|was|were) current|regret\w*|unfortunate\w*|sad|sadly|thick|opaque|solid"
    r"|heavy|foul|stale|ill|sick)\b",
    re.IGNORECASE,
)
#: Of these, what renders a Chinese word of its own, and so tells no negation.
SILENT_TOLD = tuple(
    (re.compile(en, re.IGNORECASE), re.compile(zh))
    for en, zh in (
        (r"others?\b|another|else\w*", "其[他它余]|另|别的|别人|他人|之外|以外"),
        (r"all\b|every\w*|unanim", "所有|全[部都体]|一切|[均都皆各每]|整|任何|一致|完全"),
        (r"only|solely|just|merely|alone", "[只仅唯]|单独|独自|才"),
        (r"empty|blank|vacant", "空"),
        (r"remain\w*|still|left", "剩|(?<!其)余|(?:[仍尚]|依然|还)(?![未不无没是])|保留|保持"),
        (r"remov|delet", "[删移去]|清除|取消"),
        (r"remote|distan", "远"),
        (r"clos|shut|off\b", "[关闭]"),
        (r"normal", "正常|普通|常规|一般"),
        (r"wrong|errors?|mistak|false|fault", "[误错伪]|不正确|故障"),
        (r"unless|except", "除|否则"),
        (r"wait|await|pending", "等|待"),
        (r"differ|var(?:y|ies|ied|ying)|divers", "不同|差异|不一|各异|变"),
        (r"previous|former|last|already", "以前|之前|先前|上一|此前|最后|最近|已|曾|上次|去年"),
        (r"own\b", "自己|自身|自有|本身"),
        (r"separate|independen", "单独|独立|分[开别]"),
        (r"limit|restrict", "限"),
        (r"free|freely", "免|自由|空闲"),
        (r"los[est]|loss", "[失损丢亏]"),
        (r"problem|trouble", "问题|麻烦|困"),
        (r"low|lower|less|few|fewer|little|small|smaller|minor|slight", "[低少小轻微]"),
        (r"internal|private|confidential|secret", "内部|私|保密|机密|秘"),
        (r"against|oppos|object", "反对|针对|对照|防|违"),
        (r"hard\b|difficult", "难"),
        (r"behind|below|beyond|outside", "[后下超外]"),
        (r"end|ends|ended|final|finally|stop|halt|ceas", "[末终完结停止]|最后"),
        (r"keep|kept|continu|stay", "保[持留]|留|继|持续|坚持|一直"),
        (r"safe|safely", "安全"),
        (r"clear|clean", "清|明确|净"),
        (r"regardless|whatever|whoever|whichever", "[论管]"),
        (r"accident|danger", "事故|意外|危险"),
        (r"instead|rather", "而是|代替|改|反而|宁"),
        (r"same", "[同]|一样"),
        (r"at risk|void|nil|zero", "风险|[零0]"),
    )
)
#: Chinese words that English may well tell with a negation.
SILENT_ZH = re.compile(
    "[仅只唯独免禁拒缺停断避防忌戒否反难罕绝尽]|才|方可|方能|方为|除|失[去败效业踪传真约信]|尚待|有待|休息|休市"
    "|闭馆|闭园|关闭|封闭|封|空白|空缺|闲置|"
    "零|首次|首个|首度|第一次|误|差错|错误|远离|脱离|离开|放弃|取消|撤|删|退出|保持|稳定|持平|依旧|依然|仍|始终"
    "|一直|连续|持续|全部|一律|"
    "均[须应]|任何|所有|全程|全都|以[上下内外]|最[多少高低]|至[多少]|超[过出]|轻拿|轻放|小心|当心|注意|易碎|少于"
    "|从无到|低于|小于|罢|勉强|白[费跑]|徒"
    "|枉|竭|全力|倾|丝毫|出入"
)


class Seam(NamedTuple):
    """What English shows where a negation was taken out of it: for which Chinese words, and what excuses it."""

    cues: tuple[str, ...]
    en: re.Pattern[str]
    zh: re.Pattern[str]


_DENY = ("不", "未", "无", "没", "从", "并", "尚", "非", "禁", "严", "零", "毫", "绝", "切", "请勿", "勿")
SEAMS = (
    Seam(
        (
            "未",
            "无",
            "没",
            "不存在",
            "不具",
            "不设",
            "不含",
            "不构",
            "不收",
            "零",
            "不享",
            "不作",
            "不承",
            "不计",
            "从未",
        ),
        re.compile(
            r"\b(?:(?:ha[sd]|have|with|is|are|was|were|found|caus\w+|made|incurr?\w*|provid\w+|recei\w+"
            r"|bears?|bore|charg\w+|"
            r"carr\w+|saw|involv\w+|contain\w*|suffer\w*|report\w*|record\w*|and|pays?|paid|impos\w+"
            r"|reach\w*|took|takes?) some\b"
            r"|some (?!of\b|time|day|way)\w+ (?:[\w-]+ ){0,4}(?:occurred|happened|was|were|has|have|had"
            r"|came|took)\b)",
            re.IGNORECASE,
        ),
        re.compile("一些|部分|有些|有的|某|若干|些|几|个别|少数|一定|多少|有所|略|约"),
    ),
    Seam(
        ("逾期", "未", "不", "无", "没"),
        re.compile(
            r"\bif (?:it|they|he|she|you|this|that|so) (?:does|do|did|has|have|is|are)(?= ?[,;])", re.IGNORECASE
        ),
        re.compile("如[果若]?是|若是|如有|有的[，者]|同意的|需要的|愿意的|否则"),
    ),
    Seam(("不再", "不复"), re.compile(r"\bstill\b", re.IGNORECASE), re.compile("[仍还]|依然|依旧")),
    Seam(
        ("从",),
        re.compile(
            r"\b(?:always|often|sometimes|regularly|frequently"
            "|usually)\b",
            re.IGNORECASE,
        ),
        re.compile("[常总]|往往|一直|始终"),
    ),
    Seam(
        _DENY,
        re.compile(
            r"\b(?<!nor )(?<!only )(?<!so )(?<!than )(?:does|did|(?<=[a-z]s )do|(?<=\b[Yy]ou )do|(?<=\bthey )do"
            r"|(?<=\bwe )do|^Do|(?<=[.:;!?] )Do) (?:fully |yet |clearly )?(?!so\b|the\b"
            r"|it\b|they\b|this\b|that\b|we\b|"
            r"not\b|a\b|an\b|business|research|harm|work\b|you\b|he\b|she\b|I\b|any\b|no\b|nothing"
            r"|their\b|his\b|its\b)[a-z]{3,}\b(?! not)"
        ),
        re.compile("的确|确实|确已|倒是|究竟|确有|真的|谁|什么|何|吗|怎|是否|\\?|？"),
    ),
    Seam(
        _DENY,
        re.compile(
            r"\bnecessarily\b|\bat all\b(?! (?:times|levels|stages|hours|costs?|points?|our|its|the)\b)|\bwhatsoever\b"
        ),
        re.compile("必然|必定|[^不]一定|到底|究竟|各|所有"),
    ),
    Seam(
        ("未经", "未获", "擅自", "无"),
        re.compile(
            r"(?<!only )(?<!except )(?<!unless )\bwith (?:the |its |their |his |your |our |prior |due "
            r"|proper |written |express |such |any )*"
            r"(?:[\w’']+ ){0,3}?(?:consent|approval|permission|authori[sz]ation|authority|leave|notice"
            r"|licen[cs]e)\b",
            re.IGNORECASE,
        ),
        re.compile(
            "经[^，。]{0,12}(?:同意|批准|许可|授权)(?=[，。后方才])(?<!未经同意)(?<!未经批准)(?<!未经许可)(?<!未经授权)"
        ),
    ),
)

#: A permission that is given, and whatever else makes one a condition.
GRANTED = re.compile(
    r"\bwith (?:the |its |their |his |your |our |prior |written |express |due |any )*(?:[\w’']+ ){0,2}?"
    r"(?:consent|approval|permission|authori[sz]ation|authority|leave|licen[cs]e)\b",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"\b(?:without|unless|until|except|only|prior|before|first|subject to|requir\w+|need\w*|no|nor|un\w+|other than"
    r"|must (?:have|obtain|get)|save)\b",
    re.IGNORECASE,
)
#: Two denials of one thing, side by side, and Chinese that has two as well.
NOT_NO = re.compile(
    r"(?:not|n['’]t|never)(?:(?: be| been| have)? (?:no|not|never|none)\b(?! only)"
    r"|(?: \w+){1,2} no (?:less|fewer|more|later|earlier|longer) than\b)",
    re.IGNORECASE,
)
TWICE = re.compile(
    "不得不|不能不|不会不|不可不|[^，。]{1,12}不可|无不|没有不|并非[不没无未]|不是[不没无未]|未必不|不无|莫不|未尝不"
    "|不乏|无非|从不|绝不"
)

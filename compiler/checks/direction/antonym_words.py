"""Words of two ends, as data: dimensions whose ends are counted, and words that stand for one end alone."""

from __future__ import annotations

import re
from typing import NamedTuple


class Antonyms(NamedTuple):
    """A dimension: the Chinese that names one end alone, what else names it, and the English of both ends."""

    zh: re.Pattern[str]
    other_zh: re.Pattern[str]
    same: re.Pattern[str]
    opposite: re.Pattern[str]


def _ends(zh: str, other: str, same: str, opposite: str) -> Antonyms:
    return Antonyms(
        re.compile(zh), re.compile(other), re.compile(rf"\b(?:{same})", re.I), re.compile(rf"\b(?:{opposite})\b", re.I)
    )


_MORE = "[更较越最过偏愈]"
_ANY_UP = (
    "rais|ris|rose|increas|grow|grew|improv|better|enhanc|great|strong|well|good|much|top|peak|premium|advanced|tight"
    "|strict|above|over|up|sever|significan|important|heav|deep|close|expens|hot|warm|major"
)
_ANY_DOWN = (
    "reduc|low|fall|fell|declin|decreas|drop|less|few|small|minim|cheap|short|light|slight|limited|little|under|below"
    r"|down|cut|sav|cool|cold|weak|slim|thin|modest|minor|marginal|not|no|free|poor|un\w+|non\w*|slow|narrow|mild"
)
#: 更高 and *lower*, 最大 and *smallest*: told where nothing else in either sentence says the one or the other.
ANTONYMS: tuple[Antonyms, ...] = (
    _ends(
        f"{_MORE}高(?!兴)|新高|高(?=于|风险|强度|标准|效率|质量|压[，。、]|温|耗能|能耗|污染|收入)|走高",
        "[低下降减少跌小]",
        f"high|tall|{_ANY_UP}",
        "low|lower|lowest",
    ),
    _ends(
        f"{_MORE}低|新低|低(?=于|风险|能耗|排放|成本|收入|碳|毒|温|压[，。、])|走低",
        "[高上升增多涨大]",
        f"{_ANY_DOWN}",
        "high|higher|highest",
    ),
    _ends(
        "更多",
        "[少降减低缺节省免简轻快]",
        "more|most|many|great|larg|addition|extra|further|another|wide|broad|other|rich|max",
        "fewer|fewest|less",
    ),
    _ends(f"{_MORE}少", "[多增高大升]", f"{_ANY_DOWN}|least|rare|seldom", "more|most|many"),
    _ends(
        f"{_MORE}[大长快强](?![限程])",
        "[小短慢弱减降缩少低差]",
        "large|big|great|long|fast|quick|rapid|swift|strong|max|wide|widest|broad|high|huge|major|main|more|most"
        "|much|soon|best|full|chief|power|good|well|extens|far|consider|heav|signif|" + _ANY_UP,
        "smaller|smallest|shorter|shortest|slower|slowest|weaker|weakest",
    ),
    _ends(
        f"{_MORE}[小短慢弱](?![程])",
        "[大长快强增升高多]",
        f"{_ANY_DOWN}|brief|least|compact|soft|fast|quick",
        "larger|largest|bigger|biggest|greater|greatest|longer|longest|faster|fastest|quicker|stronger|strongest",
    ),
    _ends(
        "提前|提早",
        "推迟|延[迟期后误]|晚|后",
        "early|earl|ahead|advance|before|prior|in good time|notice|premature|beforehand|pre",
        "late|later|delayed|postponed|behind schedule",
    ),
    _ends(
        "推迟|延迟|延期|延后",
        "提前|提早|早|前",
        "late|delay|postpon|defer|put off|push|exten|slip|behind|hold|suspend|prolong|overdue|lag",
        "early|earlier|advanced|ahead of schedule|brought forward",
    ),
    _ends("净?流入", "流出", "in(?:flow|ward)|receiv|receipt|came in|flow", "outflows?|outward"),
    _ends("净?流出", "流入", "out(?:flow|ward)|paid|payment|leav|left|flow", "inflows?|inward"),
    _ends("顺差", "逆差", "surplus", "deficits?"),
    _ends("逆差|赤字", "顺差|盈余", "deficit|shortfall|gap", "surplus(?:es)?"),
    _ends("盈利|净利润", "亏|损", "profit|earn|income|black|money|margin|result|gain", "loss|losses"),
    _ends("亏损", "盈|利", "loss|red|deficit|lost|lose|negative", "profits?|profitable|earnings"),
    _ends(
        "出口",
        "进口|入口",
        "export|exit|outlet|outbound|way out|overseas|foreign|abroad",
        "imports?|imported|importing|entrances?",
    ),
    _ends("进口", "出口", "import|inlet|entr|intake|foreign|oversea|inbound", "exports?|exported|exporting"),
    _ends("贬值", "升值|增值", "deprec|deval|weak|fall|fell|lower|lost|loss|slid", "appreciat\\w*"),
    _ends("升值", "贬值|减值", "apprec|reval|strong|strength|rise|rose|higher|gain", "depreciat\\w*|devalu\\w*"),
    _ends("上游", "下游", "upstream|upper|up", "downstream"),
    _ends("下游", "上游", "downstream|lower|down", "upstream"),
    _ends("上限", "下限", "upper|max|ceiling|cap|limit|most|up|top", "lower limit|minimum|floor"),
    _ends("下限", "上限", "lower|min|floor|least|bottom", "upper limit|maximum|ceiling"),
    _ends(
        "最早|更早|尽早|尽快|及早",
        "[晚迟后延]",
        "early|earl|soon|first|prompt|quick|fast|rapid|immediat|possible|timel|once|without delay|swift",
        "later|latest|late",
    ),
)


class Dimension(NamedTuple):
    """Two ends, each with its words in both languages; `answers` are the wider words that may tell an end."""

    zh: tuple[re.Pattern[str], re.Pattern[str]]
    #: Chinese that may be told by a word of the end, beside the words of the end itself.
    zh_also: tuple[re.Pattern[str], re.Pattern[str]]
    en: tuple[re.Pattern[str], re.Pattern[str]]
    answers: tuple[re.Pattern[str], re.Pattern[str]]


_NEVER = "(?!)"


def _dimension(
    zh: tuple[str, str],
    en: tuple[str, str],
    zh_also: tuple[str, str] = (_NEVER, _NEVER),
    answers: tuple[str, str] = (_NEVER, _NEVER),
) -> Dimension:
    def chinese(ends: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return re.compile(ends[0]), re.compile(ends[1])

    def english(ends: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return re.compile(rf"\b(?:{ends[0]})", re.IGNORECASE), re.compile(rf"\b(?:{ends[1]})", re.IGNORECASE)

    return Dimension(chinese(zh), chinese(zh_also), english(en), english(answers))


_EARLIER = r"earl(?:y|ier)\b|in advance|brought forward|br[io]ng\w* forward|ahead of (?:schedule|time|plan)"
_LATER = (
    r"late\b|(?<!no )(?<!not )later\b(?! than)|postpon\w*|delay\w*|deferr?\w*|put (?:off|back)\b|push\w* back\b"
    r"|behind schedule|afterwards?\b"
)
#: Words of one dimension, counted: an end that English tells once less, and its other end once more, was exchanged.
DIMENSIONS: tuple[Dimension, ...] = (
    _dimension(("顺时针|右旋", "逆时针|反时针|左旋"), (r"(?<![a-z]-)clockwise", r"(?:anti|counter)-?clockwise")),
    _dimension(
        ("海平面以上|高于海平面|零上|冰点以上", "海平面以下|低于海平面|零下|冰点以下"),
        (
            r"above (?:the )?(?:mean )?(?:sea[ -]level|zero|freezing)",
            r"(?:below|under|beneath) (?:the )?(?:mean )?(?:sea[ -]level|zero|freezing)",
        ),
        ("海拔", "[-−]"),
        ("[+]", r"minus|negative|[-−]|sub-?zero|(?:below|under) "),
    ),
    _dimension(
        ("放宽|松绑|放松|宽松|松动|放开", "收紧|从严|趋严|趋紧|紧缩|加严"),
        (r"relax\w*|loosen\w*|lenien\w*|slacken\w*|liberali[sz]\w*", r"tighten\w*|tighter|stricter|tougher"),
        ("[松缓]|减轻|宽", "[严紧强]|规范"),
        (
            r"eas\w+|lift\w*|wid\w+|rais\w+|extend\w*|remov\w*|more|less|free\w*|open\w*",
            r"strict\w*|string\w*|firm\w*|hard\w*",
        ),
    ),
    _dimension(
        ("提前|提早", "推迟|延后|延迟|推后|延期|晚点|误点|顺延"),
        (_EARLIER, _LATER),
        ("早|先|前", "[晚迟后延拖误]|过期|逾"),
        (
            r"before\w*|prior|notice|prematur\w*|sooner|ahead|advanc\w*|within|pre\w*|notif\w*",
            r"extend\w*|slip\w*|suspend\w*|rescheduled|hold|held|wait\w*|moved?|prolong\w*|lag\w*|after",
        ),
    ),
    _dimension(
        ("调高|调大|开大|调亮|调响", "调低|调小|关小|调暗"),
        (
            r"turn\w* (?:[a-z]+ ){0,3}?up\b|rais\w*|increas\w*|louder|brighter",
            r"turn\w* (?:[a-z]+ ){0,3}?down\b|lower\w*|reduc\w*|decreas\w*|dim\w*|quieter",
        ),
        ("高|大|升|增|提|亮|响|加|涨", "低|小|降|减|暗|少|跌"),
        (
            r"up\b|higher|bigger|larger|greater|revis\w*|warm\w*|lift\w*|more",
            r"down\b|smaller|less|cut\w*|revis\w*|cool\w*|fewer|soft\w*",
        ),
    ),
    _dimension(
        ("[朝向往]上(?![述海级])", "[朝向往]下(?![述列属级])"),
        (r"up(?:wards?)?\b(?! to)", r"(?<!upside )down(?:wards?)?\b(?! to)"),
        ("上|起|竖|立|高|增|涨|升", "下|降|落|低|沉|减|跌"),
        (
            r"top\w*|above|skyward\w*|over|higher|superior\w*",
            r"bottom\w*|below|floor|under\w*|lower\w*"
            r"|subordinate\w*",
        ),
    ),
    _dimension(
        ("左(?!右)", "(?<!左)右"),
        (r"left\b(?!-over)", r"right(?:-hand|most|wards?)?\b(?! (?:to|of|now|away|time|person|thing))"),
        ("剩|离|留", "权|正|对|合适|当|就"),
        (r"port\b", r"starboard\b"),
    ),
    _dimension(
        ("转亏为盈|扭亏(?:为盈)?|由亏转盈|亏转盈", "由盈转亏|转盈为亏|盈转亏"),
        (
            r"from (?:a |the )?loss\w* (?:in)?to (?:a |the )?profit\w*|(?:back )?(?:in)?to (?:the black|profit\w*)",
            r"from (?:a |the )?profit\w* (?:in)?to (?:a |the )?loss\w*|(?:in)?to (?:the red|a loss|loss\w*)",
        ),
    ),
    _dimension(
        ("跑赢|领先|胜过", "跑输|落后|逊于"),
        (
            r"outperform\w*|outpac\w*|outstrip\w*",
            r"underperform\w*|lag(?:s|ged|ging)?\b|trail(?:s|ed|ing)?\b|(?:fall|fell|fallen) behind",
        ),
        ("超", "滞|慢|尾|差"),
        (
            r"beat\w*|lead\w*|led\b|ahead|surpass\w*|exceed\w*|top\w*|better|first\w*|pioneer\w*|advanc\w*"
            r"|above|front\w*|cutting|state",
            r"behind|below|poor\w*|back\w*|worse",
        ),
    ),
    _dimension(
        ("升温|变暖|回暖|转暖", "降温|变冷|转冷|遇冷|趋冷"),
        (r"warm\w*", r"cool\w*|cold\w*|chill\w*|deteriorat\w*"),
        ("暖|热|温", "冷|凉|寒|冻|恶"),
        (
            r"heat\w*|hot\w*|improv\w*|recover\w*|ris\w+|rose|thaw\w*|rebound\w*|pick\w* up|increas\w*"
            r"|higher|grow\w*",
            r"lower\w*|fall\w*|fell|drop\w*|less|reduc\w*|declin\w*|fewer|down|weak\w*|soften\w*",
        ),
    ),
    _dimension(
        ("加重", "减轻"),
        (r"heavier|aggravat\w*|worsen\w*|gain\w*", r"lighter|lighten\w*|alleviat\w*|reliev\w*"),
        ("重|增|恶", "轻|缓|减|宽|薄"),
        (
            r"increas\w*|add\w*|sever\w*|stiff\w*|tough\w*|harsh\w*|hard\w*|rais\w+|more|greater|grow\w*"
            r"|worse|deepen\w*|exacerbat\w*|stronger|compound\w*",
            r"eas\w+|reduc\w*|less\w*|los\w+|lower\w*|cut\w*|mitigat\w*|light\w*|spar\w+|soften\w*|relief"
            r"|help\w*|decreas\w*|fewer|free\w*|drop\w*|fell|fall\w*",
        ),
    ),
    _dimension(
        ("走强|转强|变强|增强|强于|坚挺|加强", "走弱|转弱|变弱|减弱|削弱|弱于|疲软"),
        (r"strong\w*|strength\w*", r"weak\w*"),
        ("强|坚|硬|巩固|提|健|优势|扎实|牢|固|力|壮|浓", "弱|软|疲|短板|不足|差"),
        (
            r"improv\w*|enhanc\w*|boost\w*|increas\w*|higher|more|better|ris\w+|rose|great\w*|step\w*"
            r"|intensif\w*|reinforc\w*|firm\w*|build\w*|grow\w*|rais\w+|up|deep\w*|closer|tight\w*"
            r"|consolidat\w*|robust\w*|solid\w*",
            r"soft\w*|lower\w*|reduc\w*|less\w*|fall\w*|fell|declin\w*|down|drop\w*|fad\w+|erod\w*"
            r"|undermin\w*|eas\w+|diminish\w*|slow\w*|flag\w*|slack\w*|fewer|poor\w*|impair\w*|subsid\w*",
        ),
    ),
    _dimension(
        (
            "加快|加速|提速|快于|[更变]快|增速[^，。；]{0,12}高于",
            "放缓|放慢|减[慢缓速]|降速|慢于|[更变]慢|趋缓|增速[^，。；]{0,12}(?:低于|回落|不及)",
        ),
        (
            r"fast\w*|accelerat\w*|quick\w*|(?:speed|sped)(?:s|ed|ing)? ?up|speed(?:s|ed|ing)\b",
            r"slow\w*"
            r"|decelerat\w*",
        ),
        ("快|速|急|迅|尽早|立即|及时|赶", "慢|缓|迟|徐|逐步|渐|稳|滞"),
        (
            r"outpac\w*|outgr[eo]w\w*|hasten\w*|rapid\w*|step\w*|speed\w*|swift\w*|soon\w*|exped\w*|above"
            r"|higher|exceed\w*|more(?! slow)|greater|shorter|shorten\w*|less|earl\w+|outstrip\w*|push\w*"
            r"|intensif\w*|boost\w*|drive|driv\w+|promot\w*|advanc\w*|ahead|gather\w*|increas\w*|strong\w*"
            r"|up\b|brisk\w*",
            r"eas\w+|less\w*|lower\w*|below|lag\w*|reduc\w*|decreas\w*|fall\w*|fell|declin\w*|narrow\w*"
            r"|weak\w*|moderat\w*|gradual\w*|down\b|small\w*|drop\w*|soft\w*|cool\w*|longer|dip\w*"
            r"|delay\w*|curb\w*|mitigat\w*|flag\w*|behind|taper\w*|gentl\w*",
        ),
    ),
    _dimension(
        ("延长|拉长|变长|加长", "缩短|变短"),
        (r"lengthen\w*|longer|prolong\w*|extend\w*", r"shorten\w*|shorter"),
        ("长|久|延|续|展|扩|达|至", "短|快|减|少|压|早"),
        (
            r"increas\w*|more|rais\w+|later|add\w*|exten\w+|ris\w+|rose|grow\w*|grew|up\b|further|long\w*"
            r"|stretch\w*|another",
            r"cut\w*|reduc\w*|less\w*|fewer|lower\w*|fall\w*|fell|down|decreas\w*|fast\w*|quick\w*|earl\w+"
            r"|short\w*|sav\w+|drop\w*|took|instead|only|now|trim\w*|brought|compress\w*|speed\w*",
        ),
    ),
    _dimension(
        ("扩大|拉大|拓宽|扩张|加宽|变宽", "缩小|收窄|收缩|变窄|缩窄"),
        (r"wid(?:en\w*|er)\b|broad(?:en\w*|er)\b|enlarg\w*", r"narrow\w*|shr[iau]nk\w*|contract(?:ed|ion)\b"),
        ("宽|广|大|开|拓|扩|多", "窄|缩|狭|收|减|萎|小|降|跌|近|合同|签"),
        (
            r"expan\w*|increas\w*|grow\w*|grew|great\w*|larg\w*|big\w*|more|exten\w*|ris\w+|rose|rais\w+"
            r"|further|develop\w*|open\w*|scal\w+|up\b|wide\w*|broad\w*|deep\w*|boost\w*|higher|behind"
            r"|stretch\w*|magnif\w*|amplif\w*|out\b|build\w*|strengthen\w*|promot\w*|stimul\w*|spread\w*"
            r"|worsen\w*",
            r"reduc\w*|small\w*|clos\w+|less\w*|fall\w*|fell|declin\w*|decreas\w*|lower\w*|cut\w*|fewer"
            r"|eas\w+|down|slow\w*|tight\w*|bridg\w*|scal\w+|improv\w*|drop\w*|shorten\w*|contract\w*"
            r"|bring|brought|minimi[sz]\w*|withdraw\w*|pull\w*|trim\w*|catch\w*",
        ),
    ),
    _dimension(
        ("过[高大多重快长强]|过量|过剩|超重", "过[低小少轻慢短弱](?!的)|不足|短缺"),
        (
            r"excess\w*|too (?:high|much|many|large|long|fast|heavy|strong|big|great)\b|overly",
            r"too (?:low|little|few|small|short|slow|light|weak)\b|insufficien\w*|inadequa\w*",
        ),
        ("超|剩|太|(?<!过)[高大多重](?!于)", "(?<!过)[低小少轻慢短弱缺欠差]|贫|不(?!足)"),
        (
            r"over\w*|undu\w*|more|surplus|high\w*|extra|heavy|dos\w+",
            r"under\w*|low\w*|short\w*|lack\w*|less|poor\w*|deficien\w*|scarc\w*|limit\w*|weak\w*|small\w*"
            r"|few\w*|not|slow\w*|light\w*",
        ),
    ),
    _dimension(
        ("[较很偏]高(?![兴])|高位|高水平|居高|高企", "[较很偏]低|低位|低水平|低迷"),
        (r"high(?:er|est)?\b(?!-| (?:quality|school|speed|tech|standard|court))", r"low(?:er|est)?\b(?!-)"),
        ("高|大|强|多|重|优|贵|上", "低|小|弱|少|轻|下|降|减|廉|薄"),
        (
            r"great\w*|strong\w*|good|well|excellent|expens\w*|rich\w*|more|most|large\w*|much|advanced"
            r"|top|peak|hot|warm\w*|seriou\w*|sever\w*|heav\w*|elevated|above|up\b|demand\w*|strict\w*"
            r"|fine|quality|steep|considerab\w*|signific\w*|very|fast\w*|premium|costl\w*",
            r"small\w*|little|few\w*|less\w*|weak\w*|poor\w*|cheap\w*|minim\w*|limited|slight\w*|rare\w*"
            r"|below|down|under|mild\w*|scarc\w*|slow\w*|modest\w*|bottom|trough|depress\w*|sluggish|not"
            r"|subdued|cool\w*|cold|inexpens\w*|soft\w*|light\w*|negligib\w*|bad\w*",
        ),
    ),
)

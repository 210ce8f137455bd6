"""Words of rising and falling in both languages, and what may stand for each of them.

A finding needs a Chinese word of one way without a counterpart and an English word of the other way without one. The
lists that open a finding are narrow; those that explain a word away are wide.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


def _listed(words: str) -> list[str]:
    return words.split()


#: Chinese words that hold the characters of a direction and tell none, or tell it of something else.
ZH_MASKED = re.compile(
    "增值税|增资|增持|减持|增信|增补|增订|增塑|增稠|增压|减压|减震|减值|减资|减刑|减法|加减|增减|升降|涨跌|高低"
    "|起降|降解|降落|降临|降生|降水|降雨|降雪"
    "|投降|空降|跌倒|跌落|坠落|升级|升旗|升学|升华|晋升|提升机|上升管|下降管|[上下][升降]通道|扩大会议|提高班"
    "|不减|不增|增发|增派|增设|增列"
    "|增量|降级|涨停|跌停|升压|降压|升任|缩写|压缩(?!了|至|到|成本|费用|开支|支出|工期|周期|时间|产能|规模"
    "|人员|编制|\\d|[，。])|收缩膜|增长极|增长点"
    "|[上下][升降][期空]|只增|只减"
)
#: Of those, what moves rather than changes: it accounts for no word of change.
ZH_MOTION = re.compile("跌倒|坠落|降水|降雨|降雪|降临|降生|空降|投降|升旗|升学|起降")
#: Names of a change: a change of theirs is a change of pace (增速放缓 is still growth).
ZH_PACE = re.compile("(?:增|涨|升|降|跌|减)[幅速]|增长率|增长速度|下降速度|增长势头|涨势|跌势|增势|同比变动|波动")
#: Words that say up or down, by way, kind and class. Kinds: `fact` is what figures do, `deed` what somebody does, which
#: is rephrased more freely, `compare` holds one thing against another. Classes: `q` quantity, `l` length, `s` speed,
#: `w` width and size, `k` strength, `g` good and bad, `h` weight, `t` warmth.
_ZH_LISTS: tuple[tuple[int, str, str, str], ...] = (
    (
        1,
        "fact",
        "q",
        "增长 增加 增多 增高 增大 上升 上涨 上浮 上扬 攀升 回升 走高 递增 激增 猛增 剧增 大增 增至 升至 涨至"
        " 飙升 暴涨 倍增 大涨 微增 微涨 略增 略升 净增 抬升 升高 高出 多出 正增长 稳增 反弹 冲高 暴增 陡增 看涨 上行 拉升"
        " 变多 多增",
    ),
    (
        1,
        "deed",
        "q",
        "提高 提升 上调 调高 调增 推高 抬高 拔高 增进 增产 增收 涨价 提价 加价 加薪 涨薪 加息 增员 新增 扩招",
    ),
    (1, "deed", "l", "延长 加长 变长"),
    (1, "deed", "s", "加快 加速 提速 变快"),
    (1, "deed", "w", "扩大 拓宽 加宽 扩张 放大 扩充 加大 加深 拓展 扩建 扩展 扩容 拉大 变大 变宽"),
    (1, "fact", "k", "走强 转强 变强"),
    (1, "deed", "k", "增强 加强"),
    (1, "deed", "g", "改善 好转 变好"),
    (1, "deed", "gq", "增效"),
    (1, "deed", "h", "加重 增重"),
    (1, "deed", "t", "升温 变暖 回暖"),
    (
        -1,
        "fact",
        "q",
        "下降 下跌 下滑 下浮 减少 回落 走低 递减 锐减 骤减 大减 减至 降至 跌至 骤降 下挫 暴跌 微降 微跌 略降 略减"
        " 大跌 萎缩 负增长 跌破 下行 下探 减小 变少 锐降 剧减 缩水 少增 趋降 渐少 降到 减到 跌到",
    ),
    (
        -1,
        "deed",
        "q",
        "降低 缩减 压缩 压减 削减 下调 调低 调减 减低 压降 裁减 拉低 压低 调降 节约 节省 节水 节电 减排 减碳 降本"
        " 减负 减税 降价 降薪 降息 降噪 降耗 减产 减员 减量 降准 减免 减半",
    ),
    (-1, "deed", "l", "缩短 变短"),
    (-1, "deed", "s", "减缓 放缓 降速 减速 减慢 放慢 变慢"),
    (-1, "deed", "w", "缩小 收窄 收缩 缩窄 变小 变窄"),
    (-1, "fact", "k", "走弱 减弱 转弱 变弱"),
    (-1, "deed", "k", "削弱"),
    (-1, "deed", "g", "恶化 变差"),
    (-1, "deed", "h", "减轻 减重"),
    (-1, "deed", "t", "降温 变冷 转冷"),
    (1, "compare", "q", "高于 多于 超过"),
    (1, "compare", "w", "大于"),
    (1, "compare", "l", "长于"),
    (1, "compare", "s", "快于 早于"),
    (1, "compare", "k", "强于"),
    (1, "compare", "g", "优于 好于"),
    (-1, "compare", "q", "低于 少于 不及"),
    (-1, "compare", "w", "小于"),
    (-1, "compare", "l", "短于"),
    (-1, "compare", "s", "慢于 晚于"),
    (-1, "compare", "k", "弱于"),
    (-1, "compare", "g", "不如 差于"),
)
ZH_WORDS: Mapping[str, tuple[int, str, str]] = (
    {word: (way, kind, sort) for way, kind, sort, listed in _ZH_LISTS for word in listed.split()}
    | {word: (way, "fact", "q") for way, listed in ((1, "增升涨"), (-1, "降跌减")) for word in listed}
    | {
        "多": (1, "deed", "q"),
        "少": (-1, "deed", "q"),
    }
)
_SINGLES = (
    r"(?<![不无免加裁删只未公毫立方\d百千万有])(?:增|升|涨|降|跌|减)(?=[了约近超逾至到为成\d]| ?\d|[，。；、！]|$)"
)
#: Beside a figure, 超过 and 低于 are qualifiers.
_COMPARED = (
    "(?:"
    + "|".join(word for word, (_, kind, _) in ZH_WORDS.items() if kind == "compare")
    + r")(?![^，。；]{0,4}[\d￼一二三四五六七八九十百千万半])"
)
#: 多提问, 少抄写: an adverb of amount at a verb.
_ADVERBS = (
    "(?<![最很较更至许太过诸众不加增])(?:多|少)(?=提问|说|看|听|读|写|吃|喝|走|动|用|练|学|睡|买|卖|种|跑|想"
    "|抄|陪|晒|休息|饮|锻炼|开车|出门|熬夜)"
)
ZH_WORD = re.compile(
    "|".join(
        sorted(
            (word for word, (_, kind, _) in ZH_WORDS.items() if kind != "compare" and len(word) > 1),
            key=len,
            reverse=True,
        )
    )
    + f"|{_COMPARED}|{_SINGLES}|{_ADVERBS}"
)
#: Names of a change, which a word behind them slows or speeds: 增速放缓, 降幅收窄.
ZH_PACED = re.compile(
    "(?P<noun>(?P<up>[增涨升][幅速]|增长率|增长速度|增长势头|涨势|增势)|(?P<down>[降减跌]幅|下降速度|跌势))"
    "(?:同比|环比|较上年|较去年|比上年|也|又|再|进一步|有所|明显|持续|逐步|逐季|逐月|继续|已|将|略有|逐渐|却|均){0,2}"
    "(?P<word>放缓|减缓|放慢|减慢|回落|下降|收窄|缩小|走低|趋缓|(?P<more>加快|扩大|回升|提高|上升|提升|加速))"
)
#: Turned round or made idle by what stands before or behind.
ZH_DENIED = re.compile(
    r"(?:[未没不无勿非免难别]|没有|不得|不会|不再|不能|不可|并未|从未|停止|扭转|遏制|避免|防止|抑制|防范|杜绝"
    r"|严禁|禁止|以免|阻止|免于)"
    r"(?:再|有|曾|能|见|出现|发生|是|随意|擅自|任意|单方|进一步|大幅|继续|明显|显著|因此)*$"
)
#: What somebody keeps from happening may be told either way: 避免成本上升 and *keep costs down*.
ZH_PREVENTED = re.compile("(?:避免|防止|遏制|抑制|防范|杜绝|阻止|以免|免于|控制|遏止|扭转)[^，。；、：]{0,8}$")
ZH_TURNED = re.compile(
    r"的?(?:趋势|态势|势头|风险|压力|可能|担忧|空间|问题)?(?:得到|有所|已|被|逐步|明显)?(?:遏制|扭转|放缓|缓解"
    r"|收窄|停止|逆转)"
)

#: What else in the Chinese may be told by an English word that says up or down. `FACT` answers for what figures do
#: (*rose*, *fell*), the others for every word, or for words of a class.
ZH_UP_FACT = re.compile(
    "增[强效产收设派列补进添值资持]?|升[级温压]?|涨[价薪]?|扩[容产充建招展张]?|翻[番倍]|加[价薪息倍]"
    "|提[价速]|新高|倍|成长|发展"
)
ZH_DOWN_FACT = re.compile(
    "降[本耗价级温薪息]?|减[值排碳灾负税免持产半]?|跌|缩(?![略进放写影])|滑坡|回落|萎|衰|贬|亏损|损失|坠|落[差下入]"
    "|下行|走弱|流失"
)
ZH_UP = re.compile(
    ZH_UP_FACT.pattern
    + "|[更较最][高多强大快好长优]|高于|高[质效端]|多[种样元]|改善|好转|优化|提[高升振]|上[移调]|盈利"
    "|[向朝]上|超[过越]|优于|丰富|加[强大快深速急]|完善|促进|拓|领先|募集|筹集|培育|以上|逾|更"
)
ZH_DOWN = re.compile(
    ZH_DOWN_FACT.pattern
    + "|压[力缩]|节[约省能水电支]|省[去时电钱力]|[更较最][低少短小弱慢轻差]|[低少短小弱慢轻]于|低[碳能耗]|控制"
    "|避免|免|防|消除|去除|裁|切|割|剪|[向朝]下|下[移坡调]|不到|不及|不如|恶化|退[出休市步潮热烧税]|流失"
    "|失业|损失|抑|遏|以下|以内|落后"
)
#: Characters that account for an English word of their own class.
ZH_BY_CLASS: Mapping[tuple[int, str], re.Pattern[str]] = {
    (1, "s"): re.compile("[快速急]"),
    (-1, "s"): re.compile("[慢缓]"),
    (1, "l"): re.compile("[长久延]"),
    (-1, "l"): re.compile("[短近]"),
    (1, "w"): re.compile("[大宽广扩展]"),
    (-1, "w"): re.compile("[小窄细缩]"),
    (1, "k"): re.compile("[强坚]"),
    (-1, "k"): re.compile("[弱软疲]|低迷"),
    (1, "h"): re.compile("[重]"),
    (-1, "h"): re.compile("[轻浅]"),
    (1, "g"): re.compile("[优善好良佳]|提升|升级"),
    (-1, "g"): re.compile("[劣差坏恶退]"),
}
#: What accounts for a weak English word (*more*, *improved*) that then stands for no strong Chinese one.
ZH_UP_WEAK = re.compile(
    "[更较][高多强大快好长优]|改善|好转|优化|增强|加强|完善|升级|增效|推动|促进|发展|超过|高于|以上|逾|余|更|新增|拓展"
)
ZH_DOWN_WEAK = re.compile(
    "[更较][低少短小弱慢轻差]|节[约省能水电支]|省|控制|避免|缓解|恶化|低于|以下|不足|不到|损失|亏损|限|免|防"
    "|消除|减[值排碳灾负税免持]|降[本耗]"
)


def _forms(stems: str) -> str:
    """Every form of regular verbs: `raise` as raise, raises, raised, raising."""
    forms: list[str] = []
    for verb in stems.split():
        stem = verb.removesuffix("e") if verb.endswith("e") else verb
        past = f"{stem}ed" if not verb.endswith("y") else f"{verb[:-1]}ied"
        third = (
            f"{verb}es" if verb.endswith(("sh", "x", "ss")) else f"{verb[:-1]}ies" if verb.endswith("y") else f"{verb}s"
        )
        forms += [verb, third, past, f"{stem}ing"]
    return " ".join(forms)


#: Words that may open a finding, by way and class: they say up or down and little else.
_EN_STRONG: tuple[tuple[int, str, str], ...] = (
    (
        1,
        "q",
        _forms("increase climb gain surge soar raise")
        + " rise rises rose risen rising grow grows grew grown growing growth jumped higher up upward upwards more upturn uptick"
        " rebounded dearer costlier",
    ),
    (1, "s", _forms("accelerate quicken") + " faster quicker"),
    (1, "l", _forms("lengthen extend prolong") + " longer"),
    (1, "qw", _forms("expand") + " expansion greater larger"),
    (1, "w", _forms("widen enlarge broaden") + " wider broader bigger"),
    (1, "k", _forms("strengthen") + " stronger"),
    (1, "gq", _forms("improve enhance boost") + " improvement"),
    (1, "h", "heavier"),
    (
        -1,
        "q",
        _forms("decrease decline reduce lower diminish")
        + " fall falls fell fallen falling drop drops dropped dropping reduction reductions cut cuts cutting down downward"
        " downwards slid slipped slipping plunged tumbled plummeted dipped less fewer cheaper underperform underperformed underperforms lagged lags trails trailed",
    ),
    (-1, "s", _forms("slow") + " slower slowdown slowly"),
    (-1, "l", _forms("shorten") + " shorter"),
    (-1, "qw", "shrink shrinks shrank shrunk shrinking contracted contraction smaller"),
    (-1, "w", _forms("narrow") + " narrower"),
    (-1, "k", _forms("weaken") + " weaker"),
    (-1, "g", _forms("worsen") + " deteriorate deteriorated"),
    (-1, "h", "lighter"),
)
#: Words that only answer for a Chinese one.
_EN_WEAK: tuple[tuple[int, str, str], ...] = (
    (
        1,
        "q",
        _forms("mount swell appreciate ramp elevate lift advance upgrade recover multiply exceed escalate")
        + " jump jumps jumping above increasingly rebound rebounds heighten heightened shot spike"
        " spiked rally rallied multiplied extra additional another doubled tripled outgrew outpaced"
        " beats beat deeper warmer better outperform outperforms outperformed outnumber outstrip",
    ),
    (1, "s", "speed speeds speeding sped"),
    (1, "lw", "extension extensions"),
    (
        -1,
        "q",
        _forms(
            "ease trim curtail compress minimise minimize slash lessen pare tighten depreciate impair undermine soften"
            " degrade squeeze limit save alleviate waive taper"
        )
        + " slide slides sliding slips slip plunge plunges plunging contract contracting slow decelerate decelerated tumble"
        " plummet dip dips sink sank sunk below under scaled dwindle dwindled halve halved halves worse"
        " ebb recede receded retreat retreated loss lost lose losing dropoff downturn curb curbed curbing"
        " savings weigh cooler poorer rarer thinner little fade faded",
    ),
)
EN_WORDS: Mapping[str, tuple[int, str, str]] = {
    word: (way, kind, sort)
    for kind, lists in (("weak", _EN_WEAK), ("strong", _EN_STRONG))
    for way, sort, listed in lists
    for word in listed.split()
}
EN_WORD = re.compile(r"[A-Za-z]+")
#: What figures do; *higher*, *reduce* and the like tell more than that.
EN_FACT = frozenset(
    _listed(
        "rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing surged surging "
        "soared increase increases increased increasing fall falls fell fallen falling decline declines declined "
        "declining drop drops dropped dropping decrease decreases decreased decreasing shrank shrunk plunged slid "
        "slipped tumbled plummeted dipped contracted jumped rebounded growth"
    )
)
#: Deeds that name their direction, whatever they are done to.
EN_PLAIN = frozenset(
    _listed(
        "increase increases increased increasing raise raises raised raising extend extends extended extending "
        "lengthen lengthened reduce reduces reduced reducing reduction lowers lowered lowering decrease decreases "
        "decreased decreasing shorten shortens shortened shortening upwards downwards upward downward expand "
        "expands expanded expanding widen widened narrow narrowed shrink shrank worsen worsens worsened worsening "
        "accelerate accelerated slow slowed"
    )
)
#: These compare as often as they tell a change, and stand for what figures do only.
EN_AMOUNT = frozenset({"more", "less", "fewer"})
#: What a change is called where another word says that it slows.
EN_CHANGE = frozenset(
    _listed(
        "growth grew grow grows grown growing increase increases increased increasing rise rises rose"
        " rising decline declines declined declining decrease decreases decreased decreasing fall falls fell fallen falling drop drops"
        " dropped dropping reduction up down gain gains gained"
    )
)
#: Comparatives, which tell 更多 as well as 增加.
EN_COMPARATIVE = frozenset(
    _listed(
        "more less fewer higher lower greater larger smaller longer shorter wider narrower bigger broader faster slower"
        " quicker stronger weaker heavier lighter better worse deeper"
    )
)
ZH_COMPARATIVE = re.compile(
    "[更越较](?:加|为|是|发|来越)?(?:(?P<up>[多大高强长快宽广好优深重])|[少小低弱短慢窄差浅轻])(?!于)"
)
EN_COMPARED = re.compile(
    r"(?:above|below|under|exceed(?:s|ed|ing)?|ahead of|behind)\b(?! (?:all|and (?:above|beyond|over)))",
    re.IGNORECASE,
)
#: Such words at a figure limit it, and tell no direction.
EN_AT_FIGURE = re.compile(
    r"(?:above|below|under|over|up to|(?:more|less|fewer|higher|lower|greater) than|exceed(?:s|ed|ing)?|down to)"
    r" (?:the |a |an )?"
    r"(?:RMB ?|US\$|\$|€|£|￼|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|fifty"
    r"|hundred|dozen)\b)",
    re.IGNORECASE,
)
#: Where such a word is none: set up, break down, up to, rise to the occasion, more than.
EN_PARTICLE = re.compile(
    r"\b(?:mak\w+|made|set\w*|follow\w*|back\w*|start\w*|scal\w+|sign\w*|build\w*|built|take\w*|took|taken|pick\w*"
    r"|speed\w*|sped"
    r"|step\w*|open\w*|clos\w+|shut\w*|break\w*|broke\w*|turn\w*|look\w*|come|came|coming|put\w*|draw\w*|drew|drawn"
    r"|bring\w*"
    r"|brought|warm\w*|wrap\w*|link\w*|end\w*|add\w*|lay|laid|lays|writ\w+|wrote|pin\w*|track\w*|hand\w*|tear\w*"
    r"|tore|wind\w*"
    r"|team\w*|grow\w*|grew|grown|free\w*|clean\w*|keep\w*|kept|roll\w*|sum\w*|hold\w*|held|power\w*|boot\w*"
    r"|fill\w*|line\w*"
    r"|show\w*|save\w*|give\w*|gave|pass\w*|use\w*|lock\w*|calm\w*|sit|sat|stand|stood|cool\w*|narrow\w*|top\w*"
    r"|bottom) $",
    re.IGNORECASE,
)
#: Costs came down, and are brought down; nothing comes up.
EN_MOTION = re.compile(r"\b(?:com(?:e|es|ing)|came|br(?:ing(?:s|ing)?|ought)|scal\w+) down$", re.IGNORECASE)
EN_PARTICLE_AFTER = re.compile(
    r"(?:up(?: to| and running| front|-to-date|stream|on)|down(?: payment|stream|time|load|-to-earth| to)|more"
    r" (?:than ever|and more)"
    r"|(?:no|any) (?:more|less)\b|more or less|less than|rise to|fall(?:s|ing|en)? (?:within|under|into|in"
    r"|outside|due"
    r"|short|on|from a|off|over|ill|asleep|(?:further |far )?behind)|fell (?:within|under|into|on|off|over"
    r"|ill|(?:further |far )?behind)|drop(?:s|ped)?"
    r" (?:off|out|in|by)"
    r"|cut(?:s|ting)? (?:off|out|through|across|edge|-edge)|cutting[- ]edge|rais\w+ (?:funds?|money|capital"
    r"|awareness|concerns?|questions?|objections?"
    r"|a |an |the (?:issue|alarm|question))|declin\w+ to\b|growth (?:rate|stage|plan)|growing up|gain(?:s|ed|ing)?"
    r" (?:on|access|experience"
    r"|insight|a |an |the |recognition|approval)|extend(?:s|ed|ing)? (?:to|our|its|their|a |an |thanks)|lower"
    r" (?:house|limit|half|left|right"
    r"|part|floor|deck|end|bound|case)|upper|higher (?:education|learning|authority|court)|greater (?:china|bay"
    r"|london)|slow(?:ly)? (?:cook|speed)"
    r"|under (?:the|this|article)|more (?:importantly|information|details|specifically))",
    re.IGNORECASE,
)
EN_DENIED = re.compile(
    r"(?:\b(?:not|no|never|without|nor|neither|rather than|instead of|avoid\w*|prevent\w*|halt\w*|stop\w*|offset\w*"
    r"|revers\w*|hardly|cannot|fail\w*|against|contain(?:ed|ing)?|negative|unless|prohibit\w*|stemm(?:ed|ing)"
    r"|keep\w* from)|n['’]t)(?: (?!(?:and|but|while|as|so)\b)[a-z-]+){0,3} $"
    r"|\b(?:slow\w*|curb(?:ed|ing)?|less|fewer|limit(?:ed|ing)?|reduc\w*|eas\w+)"
    r"(?: (?!(?:and|but|while|as|so)\b)[a-z-]+)? $",
    re.IGNORECASE,
)
#: A limit is no fall: the time limit for, within the limit.
EN_LIMIT = re.compile(
    r"\b(?:the|an?|its|their|our|this|that|no|any|each|such|upper|lower|time|speed|age|credit|weight|size"
    r"|daily|annual|legal"
    r"|statutory|current|new|old|per|of|over|above|below|within) $",
    re.IGNORECASE,
)
#: Less of what is bad is no less of what is good.
EN_BAD = re.compile(
    r" (?:dangerous|risky|harmful|wasteful|polluting|expensive|costly|difficult|complex|complicated"
    r"|cumbersome|painful|prone"
    r"|vulnerable|severe|serious|strict|common|rare|often|frequent\w*|time)\b",
    re.IGNORECASE,
)
#: A noun of change, which keeps its meaning before *in* and *on*: a fall in prices.
EN_ARTICLE = re.compile(r"\b(?:an?|any|the|this|that|sharp|steep|further|slight|small|no|each|every) $", re.IGNORECASE)
#: English words of direction that tell another Chinese word: savings for 储蓄, falls for 跌倒.
HOMONYMS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"(?:{en})$"), re.compile(zh))
    for en, zh in (
        ("sav\\w*", "储|存|救|挽"),
        ("los\\w*", "亏|损|失|丢"),
        ("fall\\w*|fell", "跌倒|摔|坠|瀑|秋|落[入在实]|到期"),
        ("growth|grow|grows|growing|grown|grew", "繁殖|生长|成长|种植|栽|长大"),
        ("speeds?", "速度|[车转风流时航网]速"),
        ("cut|cuts|cutting", "[切割剪裁砍]"),
        ("rais\\w*", "募|筹|养殖|饲养|提出"),
        ("improv\\w*|enhanc\\w*", "优化|完善|改进|改良|升级"),
        ("boost\\w*", "推动|促进|带动|激发"),
    )
)

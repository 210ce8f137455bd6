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
    "|不减|不增|增发|减免|增派|增设|增列"
    "|增量|减半|降级|涨停|跌停|升压|降压|升任|缩写|压缩(?!了|至|到|成本|费用|开支|支出|工期|周期|时间|产能|规模"
    "|人员|编制|\\d|[，。])|收缩膜|增长极|增长点"
    "|[上下][升降][期空]|只增|只减"
)
#: Names of a change: a change of theirs is a change of pace (增速放缓 is still growth).
ZH_PACE = re.compile("(?:增|涨|升|降|跌|减)[幅速]|增长率|增长速度|下降速度|增长势头|涨势|跌势|增势|同比变动|波动")
#: Strong words by class. `fact`: what figures do; `deed`: what somebody does, which is rephrased more freely.
ZH_WORDS: Mapping[str, tuple[int, str]] = {
    word: (way, kind)
    for way, kind, listed in (
        (
            1,
            "fact",
            "增长 增加 增多 增高 增大 上升 上涨 上浮 上扬 攀升 回升 走高 递增 激增 猛增 剧增 大增 增至 升至 涨至"
            " 飙升 暴涨 走强 倍增"
            " 大涨 微增 微涨 略增 略升 净增 抬升 升高 高出 正增长 稳增 反弹 暴增 陡增 看涨 上行 拉升",
        ),
        (
            1,
            "deed",
            "提高 提升 扩大 上调 调高 调增 扩张 加大 延长 加快 拓宽 推高 抬高 加宽 加长 加速 拔高 增进 放大 扩充 加深",
        ),
        (
            -1,
            "fact",
            "下降 下跌 下滑 下浮 减少 回落 走低 递减 锐减 骤减 大减 减至 降至 跌至 骤降 下挫 暴跌 微降 微跌 略降"
            " 略减 大跌"
            " 萎缩 走弱 负增长 跌破 下行 下探 减弱 减小 变少 锐降 剧减 缩水",
        ),
        (
            -1,
            "deed",
            "降低 缩减 缩小 压缩 压减 削减 收窄 下调 调低 调减 缩短 收缩 减缓 放缓 减低 压降 裁减 缩窄 降速 拉低"
            " 压低 收紧 削弱 调降"
            " 节约 节省 节水 节电 恶化 减排 减碳 降本 减负 减税 降价 降薪 降息 降噪 降温 降耗 减产 减重 减员"
            " 减量 降准 减速",
        ),
        (
            1,
            "deed",
            "增强 增产 增收 增效 涨价 提价 加价 加薪 涨薪 加息 升温 增员 新增 拓展 扩建 扩展 扩招 扩容 加强 改善 好转",
        ),
    )
    for word in listed.split()
} | {
    word: (way, "compare")
    for way, listed in (
        (1, "高于 多于 大于 快于 优于 早于 超过 好于 强于"),
        (-1, "低于 少于 小于 慢于 不及 晚于 不如 差于 弱于"),
    )
    for word in listed.split()
}
_SINGLES = r"(?<![不无免加裁删只未公毫立方\d百千万有])(?:增|升|涨|降|跌|减)(?=[了约近超逾至到\d]| ?\d|[，。；、！]|$)"
#: Beside a figure, 超过 and 低于 are qualifiers.
_COMPARED = (
    "(?:"
    + "|".join(word for word, (_, kind) in ZH_WORDS.items() if kind == "compare")
    + r")(?![^，。；]{0,4}[\d￼一二三四五六七八九十百千万半])"
)
ZH_WORD = re.compile(
    "|".join(sorted((word for word, (_, kind) in ZH_WORDS.items() if kind != "compare"), key=len, reverse=True))
    + f"|{_COMPARED}|{_SINGLES}"
)
ZH_SINGLE: Mapping[str, int] = {"增": 1, "升": 1, "涨": 1, "降": -1, "跌": -1, "减": -1}
#: Turned round or made idle by what stands before or behind.
ZH_DENIED = re.compile(
    r"(?:[未没不无勿非免难别]|没有|不得|不会|不再|不能|不可|并未|从未|停止|扭转|遏制|避免|防止|抑制|防范|杜绝"
    r"|严禁|禁止|以免|阻止|免于)"
    r"(?:再|有|曾|能|见|出现|发生|是|随意|擅自|任意|单方|进一步|大幅|继续|明显|显著|因此)*$"
)
ZH_TURNED = re.compile(
    r"的?(?:趋势|态势|势头|风险|压力|可能|担忧|空间|问题)?(?:得到|有所|已|被|逐步|明显)?(?:遏制|扭转|放缓|缓解"
    r"|收窄|停止|逆转)"
)

#: What explains an English word that says up or down, beside the strong words.
#: `FACT` explains what figures do (*rose*, *fell*), the wider lists everything else (*higher*, *less*, *reduce*).
ZH_UP_FACT = re.compile(
    "增[强效产收设派列补进添值资持]?|升[级温压]?|涨[价薪]?|扩[容产充建招展张]?|翻[番倍]|加[价薪息倍]|提[价速]|新高|倍"
)
ZH_DOWN_FACT = re.compile(
    "降[本耗价级温薪息]?|减[值排碳灾负税免持产半]?|跌|缩(?![略进放写影])|滑坡|回落|萎|衰|贬|亏损|损失|坠落|落差"
    "|下行|走弱"
)
ZH_UP = re.compile(
    ZH_UP_FACT.pattern
    + "|[更较最][高多强大快好长优]|高于|高[质效端]|多[种样元]|改善|好转|优化|发展|成长|提[高升振]|上[移调]|盈利"
    "|向上|超[过越]|优于"
    "|丰富|加[强大快深速]|完善|促进|拓|领先|募集|筹集|培育|以上|逾|更"
)
ZH_DOWN = re.compile(
    ZH_DOWN_FACT.pattern
    + "|压[力缩]?|节[约省能水电支]|省[去时电钱力]|[更较最][低少短小弱慢轻差]|[低少短小弱慢轻]于|低[碳能耗]|控制"
    "|避免|免|防|消除|去除|裁|切|割|剪"
    "|下[移行坡调]|不到|不及|不如|恶化|退|失|拒|弱|轻|短|薄|抑|遏|停|缓|以下|以内|差距|落后|低"
)
#: What accounts for a weak English word (*more*, *improved*) that then stands for no strong Chinese one.
ZH_UP_WEAK = re.compile(
    "[更较][高多强大快好长优]|改善|好转|优化|增强|加强|完善|升级|增效|推动|促进|发展|超过|高于|以上|逾|余|更|新增|拓展"
)
#: What gets better or worse, rather than more or less.
ZH_BETTER = frozenset(_listed("改善 好转 加强 增强 拓展 扩展 增效 恶化 新增 削弱 减弱 加速 加快 放缓 减缓"))
EN_BETTER = frozenset(
    _listed(
        "improve improved improves improving improvement enhance enhances enhanced enhancing boost boosted boosts "
        "boosting strengthen strengthened strengthens strengthening more greater"
    )
)
ZH_DOWN_WEAK = re.compile(
    "[更较][低少短小弱慢轻差]|节[约省能水电支]|省|控制|避免|缓解|恶化|低于|以下|不足|不到|损失|亏损|限|免|防"
    "|消除|减[值排碳灾负税免持]|降[本耗]"
)

_UP = (
    "increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth "
    "climb climbs climbed climbing gain gains gained gaining surge surges surged surging jump jumps jumped "
    "jumping soar soars soared soaring expand expands expanded expanding expansion raise raises raised raising "
    "higher up upward upwards widen widens widened widening accelerate accelerates accelerated accelerating "
    "faster lengthen lengthened lengthens lengthening longer above exceed exceeds exceeded exceeding more upturn "
    "uptick increasingly greater larger rebound rebounded rebounds strengthen strengthened strengthens "
    "strengthening enlarge enlarged enlarging extend extended extends extending heighten heightened boost boosted "
    "boosts boosting improve improved improves improving improvement enhance enhances enhanced enhancing "
    "escalated mount mounted mounting swell swelled swelling appreciate appreciated bigger stronger multiply "
    "multiplied ramp speed sped elevate elevated lift lifted lifting lifts advance advanced advances upgrade "
    "broaden broadened broadens broadening quicken quickened shot spike spiked recover recovered recovering rally "
    "rallied"
)
_DOWN = (
    "decrease decreases decreased decreasing fall falls fell fallen falling decline declines declined declining "
    "drop drops dropped dropping reduce reduces reduced reducing reduction reductions lower lowers lowered "
    "lowering cut cuts cutting down downward downwards shrink shrinks shrank shrunk shrinking slide slides slid "
    "sliding slip slips slipped slipping plunge plunged plunges plunging contract contracted contracting "
    "contraction narrow narrows narrowed narrowing less fewer shorten shortens shortened shortening shorter slow "
    "slows slowed slowing slower slowdown decelerate decelerated tumble tumbled plummet plummeted dip dipped dips "
    "sink sank sunk weaken weakened weakens weakening below under smaller ease eased easing eases trim trimmed "
    "trimming scaled scaling diminish diminished diminishing dwindle dwindled curtail curtailed compress "
    "compressed compressing minimise minimize minimising minimizing halve halved worse worsen worsened worsening "
    "deteriorate deteriorated ebb recede receded retreat retreated squeeze squeezed slash slashed slashing lessen "
    "lessened cheaper loss lost losing dropoff downturn curb curbed curbing limit limiting limited save saved "
    "saving savings saves weaker pare pared tighten tightened depreciate depreciated impair impaired degrade "
    "degraded weigh undermine undermined"
)
EN_WORDS: Mapping[str, int] = {**dict.fromkeys(_UP.split(), 1), **dict.fromkeys(_DOWN.split(), -1)}
EN_WORD = re.compile(r"[A-Za-z]+")
#: Words that may open a finding: they say up or down and little else.
EN_STRONG = frozenset(
    _listed(
        "increase increases increased increasing rise rises rose risen rising grow grows grew grown growing "
        "growth climb climbs climbed climbing gained gaining surge surged surging jumped soared soaring expand "
        "expands expanded expanding expansion raise raises raised raising higher up upward widen widened widens "
        "widening accelerate accelerated accelerates accelerating faster lengthen lengthened lengthens "
        "lengthening longer more upturn uptick strengthen strengthened strengthens strengthening enlarge enlarged "
        "extend extended extends extending improve improved improves improving improvement enhance enhanced "
        "enhances enhancing boost boosted boosts boosting greater larger gain gains rebounded decrease decreases "
        "decreased decreasing fall falls fell fallen falling decline declines declined declining drop drops "
        "dropped dropping reduce reduces reduced reducing reduction reductions lower lowers lowered lowering cut "
        "cuts cutting down downward shrink shrinks shrank shrunk shrinking slid slipped slipping plunged "
        "contracted contraction narrow narrows narrowed narrowing less fewer shorten shortens shortened "
        "shortening shorter slow slows slowed slowing slower slowdown tumbled plummeted dipped weaken weakened "
        "weakens weakening smaller upwards downwards worsen worsened worsening diminish diminished diminishing "
        "deteriorate deteriorated"
    )
)
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
#: How fast something changes is no change: *fell faster*.
EN_PACE = frozenset(
    _listed("faster slower accelerate accelerated accelerates accelerating slow slows slowed slowing slowdown")
)
#: These compare as often as they tell a change, and stand for what figures do only.
EN_AMOUNT = frozenset({"more", "less", "fewer"})
ZH_PACES = frozenset(["加快", "加速", "放缓", "减缓", "降速", "快于", "慢于"])
EN_COMPARED = re.compile(
    r"(?:above|below|under|exceed(?:s|ed|ing)?|ahead of|behind)\b(?! (?:and|all))",
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
    r"|(?:no|any) (?:more|less)\b|more or less|less than|rise to|fall(?:s|ing)? (?:within|under|into|in|outside|due"
    r"|short"
    r"|on|from a|off|over|ill|asleep|behind)|fell (?:within|under|into|on|off|over|ill|behind)|drop(?:s|ped)?"
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
    r"|revers\w*"
    r"|slow\w*|curb\w*|hardly|cannot|less|fail\w*|against|contain\w*|limit\w*|negative|unless|prohibit\w*|stem\w*"
    r"|keep\w* from)|n['’]t)"
    r"(?: [a-z-]+){0,3} $",
    re.IGNORECASE,
)
#: What is said to change, where both languages have one name for it: a word is held against its own subject.
NOUNS: tuple[tuple[str, str], ...] = (
    ("营业收入|营收|收入|收益", "revenue|income|sales|turnover|earning|proceeds|takings"),
    ("毛利率|净利率|利润率", "margin"),
    ("利润|净利|毛利|盈利", "profit|earning|income|result|margin"),
    ("亏损|损失", "loss|losses|lost|deficit"),
    ("成本", "cost"),
    ("费用|开支|支出|花费", "cost|expens|expenditure|spending|fee|charge|outlay"),
    ("失业", "unemploy|jobless"),
    ("就业", "employ|job"),
    ("价格|售价|单价|油价|房价|股价|价", "pric|cost"),
    ("销量|销售额|销售", "sale|sold|selling|sell"),
    ("产量|产值|产出", "output|product|yield|harvest"),
    ("产能", "capacit"),
    ("效率|效能|能效", "efficien|productiv|performance|effective"),
    ("质量|品质", "quality"),
    ("能力|本领", "abilit|capab|capacit|competen|skill|abl"),
    ("安全", "safe|secur"),
    ("风险", "risk|expos"),
    ("排放|碳排", "emi|carbon|greenhouse"),
    ("能耗|用电|电耗|耗电", "energy|electric|power|consum"),
    ("用水|水耗|耗水", "water"),
    ("需求", "demand|need|requir"),
    ("供应|供给", "suppl"),
    ("订单", "order"),
    ("出口", "export"),
    ("进口", "import"),
    ("投资", "invest"),
    ("投入", "invest|spend|input|spent|expend|fund"),
    ("员工|人员|职工|人数", "employ|staff|workforce|headcount|people|number|personnel|worker"),
    ("客户|用户|会员", "customer|client|user|member|subscriber"),
    ("事故|工伤", "accident|injur|incident"),
    ("投诉", "complain"),
    ("温度|气温|[升降]温", "temperat|warm|heat|degree"),
    ("压力|血压", "pressure|stress|strain"),
    ("库存", "inventor|stock"),
    ("负债|债务|贷款", "debt|liabilit|borrow|loan|leverage"),
    ("股息|分红", "dividend|payout"),
    ("死亡", "death|mortal|fatal|die"),
    ("发病|患病|感染", "inciden|infect|morbid|case|prevalen"),
    ("满意", "satisf"),
    ("合格率|良率|良品", "pass|yield|qualif|conform|qualified"),
    ("税率|税负|减税", "tax"),
    ("利率|汇率", "rate|interest"),
    ("占比|比例|比重|份额", "share|proportion|percent|ratio|portion|part"),
    ("规模", "scale|size|volume|scope"),
    ("速度", "speed|pace|rate|velocit|fast|quick"),
    ("时间|用时|时长|周期|工期", "time|period|cycle|hour|day|durat|lead"),
    ("水平|标准", "level|standard"),
    ("噪声|噪音|降噪", "noise|nois"),
    ("重量|体重|减重", "weigh"),
    ("距离|间距", "distance|gap|spac"),
    ("差距|缺口", "gap|gulf|differ|shortfall|dispar"),
    ("流失", "turnover|attrition|churn|loss"),
    ("参与|参会", "particip|attend|involve|engage"),
    ("交易", "transact|trad|deal"),
    ("资产", "asset"),
    ("现金", "cash"),
    ("减排|减碳", "emission|carbon|greenhouse"),
    ("降本", "cost"),
    ("增效", "efficien|productiv"),
    ("减负", "burden|load|relief"),
    ("[加减降]息|降准", "rate|interest|reserve"),
    ("[加涨降]薪", "pay|salar|wage"),
    ("[增减]产", "output|product|yield"),
    ("增收", "revenue|income|earning"),
    ("预期|预测|预估", "expect|forecast|guidance|outlook|estimat"),
    ("水位|液位", "level|water"),
    ("行业|同业|平均", "industr|average|sector|peer|mean"),
    ("工资|薪酬|薪资", "wage|pay|salar|remunerat|compens"),
    ("产品", "product"),
    ("市场", "market"),
    ("意识", "awareness|sense|conscious"),
    ("知名度|影响力", "influence|visib|known|impact|recogni|profile|awareness"),
    ("竞争力", "compet"),
    ("精度|精确|准确", "accura|precis|exact"),
    ("寿命|使用年限", "life|lifetime|lifespan|service"),
    ("门槛", "threshold|bar|barrier"),
    ("门店|网点|店铺", "store|shop|outlet|branch"),
    ("垃圾|废物|废弃物|废水", "waste|refuse|garbage|rubbish|trash|sewage"),
    ("耗材|材料|原料", "material|consum"),
    ("流量|客流", "traffic|flow|footfall|passenger|visitor"),
    ("难度", "difficult|hard"),
    ("信心", "confiden"),
    ("透明度", "transparen"),
    ("音量", "volume|sound"),
    ("亮度", "bright"),
    ("浓度", "concentrat|level"),
    ("湿度", "humid|moist"),
    ("产假|假期", "leave|holiday|vacation"),
    ("罚款|罚金", "fine|penalt"),
    ("剂量|用量", "dos|use|amount|consum|quantit"),
    ("次数|频率|频次", "frequen|number|time|often"),
    ("数量|总量|总数|数", "number|total|amount|quantit|volume|count"),
)
#: Subjects of which the reverse is said as naturally: 效率提高30% and 30% less time.
INVERTIBLE = re.compile(
    "效率|速度|用时|时间|时长|周期|失业|就业|亏损|损失|安全|合格|不良|准确|差错|错误|留存|流失|满意|风险|能力"
    "|寿命|能效|浪费|节"
)

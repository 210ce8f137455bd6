"""Words that oblige, permit and recommend, in both languages: data for the rules about obligations."""

from __future__ import annotations

import re

#: Words that hold a character of the lists below, and oblige or permit nobody.
INNOCENT = """
社会 会员 工会 学会 协会 会议 会计 委员会 董事会 监事会 理事会 股东会 股东大会 机会 大会 会场 会见 会谈 会晤 晚会
展会 集会 约会 聚会 会诊 会同 会商 会签 会展 会话 会费 基金会 博览会 交易会 运动会 音乐会 发布会 都会 省会 领会 体会
误会 培训会 年会 例会 会所 会客 宴会 居委会 商会 会期 会务 会徽 会长 奥运会 世博会 拜会 照会 附会 融会 会合 会战
知会 听证会 座谈会 会址 会刊 家长会 村委会 常委会 人大会 能力 性能 功能 智能 能源 能耗 节能 产能 职能 动能 技能 效能
电能 热能 太阳能 风能 核能 能量 储能 潜能 机能 能级 能效 万能 全能 能人 能手 能干 能见度 势能 光能 体能 本能 使用
使馆 大使 使命 即使 驱使 行使 假使 使者 保证金 保证人 保证书 保证期 助理 补助 助手 救助 援助 辅助 赞助 助学 助残
互助 自助 捐助 资助 协助 转让 让步 让与 出让 受让 首要 主要 重要 需要量 纪要 摘要 要闻 允许值 允许误差 允许偏差
许可证 可编程 可乐 可疑 可燃 可溶 可食用 可见光 可支配 可口 准确 供应商 应用程序 适应症 副反应 应力 应激 应聘者
应届生 须知 胡须 宜居 宜人 适宜 宜宾 宜昌 易耗品 恐龙 恐怖 恐慌 惶恐 容易程度 得分 心得 要素 要点 要害 要么 要约
要件 要务 要是 要塞 要道 要员 要旨 要领 要职 优先股 优先权 优先级
"""

#: What only looks like a modal is `nothing`: 应用, 必需品. `must` obliges, `ban` forbids, `weakban` advises against,
#: `exempt` frees from a duty, `soft` recommends, `may` permits. `maybe`, `risk` and `able` permit nothing, and yet
#: English has *may* or *can* for them.
CHINESE = re.compile(
    f"(?P<never>{'|'.join(sorted(INNOCENT.split(), key=len, reverse=True))}|(?<=有权)要求|(?<=可)要求|(?<=可以)要求|"
    "(?<=提出)要求|(?<=[按照据的])要求|要求(?=[的，。；]))"
    "|(?P<maybe>可能|或许|也许|恐|有望|预计|预期)"
    "|(?P<risk>否则|容易|易于|易(?=[于受发燃])|以免|以防|导致|引起|引发|潜在|危及|意味着)"
    "|(?P<able>如有|如果|如需|如(?=[^何下实期上表图前])|若|倘|万一|能否|是否|风险|便于|以便|使|让|助|确保|保证|保障)"
    "|(?P<nothing>可持续|可再生|可靠|可观|可行|可信|可视|可控|可比|可用|可见|可读|可谓|可知|可爱|"
    "可惜|可转|可供出售|可变|可回收|可追溯|可量化|可操作|可执行"
    "|尽可能|许可|认可|不可|无可|应对|应用|应急|应收|应付|应税|应届|应邀|应聘|应运|应计|应有|应纳|"
    "应缴|响应|适应|供应|反应|相应|效应|回应|对应|感应|呼应|报应|顺应|应答|应变"
    "|必需品|必要|必然|必将|势必|必备|必修|未必|不必须|必胜|必定|想必|何必|事宜|适宜|便宜|因地制宜|"
    "合理化建议|(?<=[和与、或及的])建议|提出建议|建议[书权稿者]|务必要求|需求|急需|所需|按需|需方|"
    "刚需|内需|供需|无需|应需|军需|必经|必争|必读"
    "|得到|得以|获得|取得|赢得|使得|值得|懂得|觉得|记得|难得|所得|心得|得知|得出|得分|得失|得益|得当|"
    "得主|得票|得奖|得力|来得|变得|显得|免得|不得不|不得已|不得而知|舍不得|由不得)"
    "|(?P<exempt>不强制|非强制|不必|不须|毋须|无须|无需|不需要|不需|不用|免于|豁免|无义务|没有义务|"
    "不要求|不作要求|毋需|可不|可以不|自愿|不负)"
    "|(?P<weakban>不宜|不建议|不应当|不应|不该|不鼓励|不推荐|尽量不|尽量避免|最好不要|不要|请勿|勿|避免|慎)"
    "|(?P<ban>不得|严禁|禁止|不准|不许|不允许|不可以|不能|切勿|严格禁止|无权|不予)"
    "|(?P<must>必须|务必|务须|须|应当|应该|应|有义务|有责任|负有|需要|需|一律|"
    "(?<![需主重只不首必简概摘想还就将快纲扼提刚若])要(?!求|素|点|害|么|闻|约|件|务|是|不|员|旨|领|"
    "职|地|塞|道|好|强|价|命|紧|挟)|只能|强制|法定|不可不|要求|责令|不得不"
    "|(?<![双一各对甲乙丙丁买卖供需我贵官他多地])方[可能]|才能|才可)"
    "|(?P<soft>建议|鼓励|推荐|提倡|倡导|尽量|尽可能|原则上|最好|宜|力争|争取|希望|欢迎"
    "|(?<!应)(?<!应当)(?<!须)优先|酌情|"
    "视情况|视情|自愿|自行决定|适当(?![的数人位措方条时量]))"
    "|(?P<may>可以|可|有权|允许|准许|获准|准予|得(?=[依按向以在对将由请要视])|能够|能|会|兴许|随时|任选|任一|自由)"
)
#: Chinese duties. 需要 is left out: mostly it tells a need.
STRICT = frozenset({"必须", "务必", "务须", "须", "有义务", "有责任", "应当", "应", "应该", "需", "一律", "强制"})
#: Chinese obligations for which *should* is too weak.
FIRM = frozenset({"必须", "务必", "务须", "须", "有义务", "强制"})
#: Chinese words that leave no doubt that something is permitted or recommended.
FREE = frozenset(
    {
        "可以",
        "可",
        "有权",
        "允许",
        "准许",
        "获准",
        "准予",
        "建议",
        "鼓励",
        "推荐",
        "提倡",
        "倡导",
        "尽量",
        "宜",
        "原则上",
        "最好",
    }
)

#: English. Set phrases first: *may be* as a name, *can* as a thing, *will* as a document.
ENGLISH = re.compile(
    r"\b(?:(?P<nothing>as may be|may well|may be found|can be (?:found|seen)|as you may|may day|"
    r"if you can|as (?:far|much|soon|well|many|best|fast|quickly) as (?:\w+ )?can"
    r"|so that (?:[\w’'-]+ ){1,6}(?:can|may|could)|(?:what|where|how|"
    r"whatever) (?:\w+ )?(?:may|can|could|might)|if (?:\w+ ){0,4}(?:may|can|must|should)"
    r"|(?:^|(?<=[.;] ))should (?:it|either|any|there|you|the|a|an|this|they|we|he|she|one|both)\b"
    r"|where (?:necessary|required|needed)|as required(?: by)?|if required|(?:is|are) required (?:for|"
    r"by|in)|required (?:by|for|in)|must-\w+)"
    r"|(?P<exempt>(?:need|needs) not|needn['’]t|(?:do|does|did) not (?:have|need) to|(?:don|doesn|"
    r"didn)['’]t (?:have|need) to|(?:is|are|be) not (?:required|obliged|obligated|compulsory|"
    r"mandatory|necessary)"
    r"|not (?:required|obliged|necessary)|no need|(?:is|are) (?:exempt|free) (?:from|to)|"
    r"under no obligation|without having to)"
    r"|(?P<weakban>(?:should|ought to) (?:generally |normally |preferably )?not|should(?:n['’]t|"
    r" never)|(?:not|n['’]t) (?:recommended|advis\w+|encouraged)|discouraged|try not to|best avoided|"
    r"preferably (?:do )?not|ideally,? (?:do )?not|best not to|"
    r"as far as possible,? (?:do )?not|if possible,? (?:do )?not|advised (?:not to|against))"
    r"|(?P<ban>(?:must|shall|may|can|could|will) (?:not|never|no longer|under no)|cannot|can['’]t|"
    r"mustn['’]t|shan['’]t|won['’]t|prohibit\w*|forbid\w*|ban(?:s|ned)?|not (?:be )?(?:allowed|"
    r"permitted|entitled)|no right|in no (?:event|case))"
    r"|(?P<must>must|shall|(?:is|are|be|was|were|been) (?:\w+ly )?(?:required|obliged|obligated|"
    r"compelled|bound|expected|liable|responsible|mandatory|compulsory)|requires?\b|(?:has|have|"
    r"had) to|needs? to|mandatory|compulsory|obligatory|obligation|duty|oblige[sd]?|required|ha(?:s|"
    r"ve) got to)"
    r"|(?P<soft>(?:is|are|be) (?:\w+ly )?(?:encouraged|advised|recommended|urged|invited|welcome)|"
    r"encourage[sd]?|recommend(?:s|ed)?|advis(?:e|es|ed|able)|(?:we|is|are) suggest(?:ed)?|preferabl[ey]|"
    r"where(?:ver)? (?:possible|practicable|appropriate)|as far as (?:possible|practicable)|"
    r"in principle|ideally|had better|would do well to|(?:is|are) optional|optionally|at (?:its|"
    r"their|his|her|your) (?:own )?discretion|voluntar\w+|strive to|endeavou?r to)"
    r"|(?P<should>should|ought to)"
    r"|(?P<may>may|can|might|could|(?:is|are|be) (?:\w+ly )?(?:entitled|permitted|allowed|"
    r"authori[sz]ed|empowered|free|able) to|has the right to|have the right to|permits?|allows?))\b",
    re.IGNORECASE,
)
#: A duty told as an order: the English of a manual.
IMPERATIVE = re.compile(
    r"(?:^\W*|[.;:!?]\s+|\bplease\s+)(?:(?:please|always|never|first|then|do not|don['’]t|also|"
    r"immediately|carefully|(?:before|after|when|if|once)[^,;.]{1,60},)\s+)*"
    r"(?:make sure|ensure|check|switch|turn|keep|use|remove|clean|replace|press|connect|disconnect|"
    r"unplug|plug|install|place|put|set|wear|wait|stop|start"
    r"|open|close|read|follow|contact|call|store|avoid|allow|let|take|apply|insert|select|click|enter|"
    r"fill|empty|rinse|wash|wipe|dry|hold|pull|push|tighten"
    r"|loosen|fasten|attach|fit|mount|align|adjust|test|inspect|lubricate|drain|refill|charge|"
    r"discharge|shut|leave|return|report|submit|sign|note|see|refer"
    r"|consult|seek|ask|tell|inform|notify|give|send|bring|add|mix|stir|handle|lift|carry|move|"
    r"protect|cover|seal|choose|confirm|verify|measure|record|run"
    r"|operate|reset|restart|reboot|update|back up|save|delete|do|be|never|observe|comply|pay|get|go|"
    r"stand|stay|ventilate|evacuate|dispose|cut|lock|unlock)\b"
    r"(?!\s+(?:shall|must|may|can|will|should|is|are|was|were|has|have)\b)",
    re.IGNORECASE,
)
#: *Only trained staff may …* is a duty.
ONLY = re.compile(
    r"\bonly\b[^.;]{0,80}$|\bno\b(?:(?!, |\bbut\b|\band\b)[^.;]){0,60}$|\bnone\b[^.;]{0,60}$|\bneither\b[^.;]{0,60}$|"
    r"\bnor\b[^.;]{0,30}$|\bnothing\b[^.;]{0,60}$",
    re.IGNORECASE,
)
ONLY_AFTER = re.compile(
    r"\s+(?:\w+\s+){0,3}?only\b|[^.;]{0,80}\b(?:only (?:if|when|after|with|by|in|to|on|once|for|"
    r"where)|unless|until)\b",
    re.IGNORECASE,
)
#: What tells 可能.
LIKELY = re.compile(
    r"\b(?:may|might|can|could|possib\w+|likely|potential\w*|perhaps|probab\w+|expect\w*|risk|prone|would|should)\b",
    re.IGNORECASE,
)

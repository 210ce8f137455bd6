"""Chinese words that only look like negations, and words that are told like one.

What is in no list and begins with 不, 无, 未, 没, 非 or 勿 negates, and asks for a negation in English. Lists with a
`=` are written as in `negatives_told`.
"""

from __future__ import annotations

#: They hold such a character and negate nothing; English has no negation for them either.
NOTHING = """
不断 不少 不懈 源源不断 坚持不懈 持续不断 不锈钢 不动产 不等式 不倒翁 不丹 不列颠 不粘锅
不粘 不论 不管 不拘 无论 无论如何 不懈努力 锲而不舍 孜孜不倦 自强不息 不等 差不多 无线
无人机 无锡 无花果 无纺布 无机 无产阶级 虚无 南无 未来 非常 非凡 非洲 非遗
非物质文化遗产 非典 没收 沉没 淹没 埋没 出没 吞没 没落 隐没 莫斯科 莫桑比克 莫干山 莫扎特
约莫 南非 北非 东非 西非 中非 亚非 赴非 援非 在非 是否 有无 能否 可否 与否 会否 当否 有否
勿忘我 不锈 不定期 无聊 无赖 无名指 不蒜子 无极
"""

#: They ask for no negation, but a translator may well use one: 不得不 and *have no choice but to*.
FREE = """
从无到有 有增无减 与众不同 有条不紊 名不虚传 势不可挡 不相上下 美中不足 入不敷出 川流不息
永不止步 永不停歇 永无止境 不进则退 不破不立 不期而遇 一尘不染 念念不忘 爱不释手 赞不绝口
滔滔不绝 目不转睛 义不容辞 责无旁贷 当仁不让 刻不容缓 不可估量 不可同日而语 万无一失 一无所有
无所事事 无家可归 举世无双 无可挑剔 天衣无缝 滴水不漏 毫不逊色 微不足道 意犹未尽 出其不意
措手不及 力不从心 不可磨灭 无穷无尽 无边无际 无拘无束 应有尽有 缺一不可 密不可分 不解之缘
永不言败 不在话下 不请自来 形影不离 不能没有 离不开 大公无私 相差无几 不妨 不愧
不乏 不惜 不息 不时 不日 不久 不止 不绝 络绎不绝 层出不穷 不得不 不能不 不可不 不会不 无不
莫不 无一不 无非 毋庸置疑 毋庸 无疑 毫无疑问 无可厚非 不言而喻 不胜枚举 不计其数 不失为
不可避免 必不可少 不可或缺 不可缺少 不可分割 不可替代 不遗余力 不约而同 不谋而合 不失时机
数不胜数 目不暇接 不愧于 生生不息 持之以恒 不负众望 不忘 不忘初心 不甘 不亚于 不啻 不一
不外乎 不如 左不过 了不起 对不起 不客气 不好意思 不敢当 迫不及待 不由得 不由自主 不胜
不亦乐乎 忍不住 禁不住 巴不得 恨不得 大不了 无穷 无限 无限量 无比 无数 无上 无尽 无时无刻
无微不至 无所不在 无处不在 无缝 无私 无畏 无愧 无愧于 无独有偶 无奈 未免 未尝 未几 未雨绸缪
前所未有 史无前例 方兴未艾 非得 莫非 是非 非主流 啼笑皆非 非同寻常 非同小可 并非偶然 莫大
莫过于 莫名 否极泰来 毋宁 弗 蔑视 不倦 不苟 一丝不苟 不折不扣 不骄不躁 不卑不亢 不偏不倚
不急不躁 不求 不经意 不至 不至于 不敌 不等于 少不了 免不了 说不定 怪不得 由不得 舍不得
动不动 冷不防 不得而知 好不容易 不由分说 没错 不定 隐瞒不报 知情不报 不放
"""

#: They ask for no negation and account for one; behind `=` how they are mostly told.
ALIKE = r"""
防范 谨防 提防 严防 = prevent|avoid|precaution|anti|protect|guard|stop|combat|deter|against|beware
缺 = lack|short|miss|gap|absen
另购 另售 选配 自备 单独购买 单独出售 = separate|optional|sold|bought|own|extra
失灵 = fail|fault|broken|damag|malfunction|defect|out_of_order|trouble|breakdown|error
免安装 开箱即用 = simply|just|direct|straight|only|enough
不超过 不超出 不多于 不大于 不高于 不低于 不少于 不小于 不短于 不长于 不早于 不晚于 不迟于 = at_most|at_least|up_to|
  within|max|minim|limit|cap|ceiling|under|below|less_than|or_less|or_fewer|or_more|or_older|or_below|or_above|
  and_above|and_below|least|floor|fewer|(?:by|before|after|from)_(?:the_)?(?:\d|\w+_\d|end|noon|mid)|latest|
  earliest|upwards|minus|keep\w*|controlled|kept
杜绝 根绝 根除 消除 = eliminat|zero|prevent|stop|root|eradicat|free|rid|remov
抵制 反对 = oppos|boycott|resist|against|reject|say
失败 失效 失灵 失控 失去 失联 丧失 = fail|los[eti]|invalid|expir|laps|malfunction|out_of|break|void
停用 = disabl|deactivat|block|out_of_service|off
停止 停产 停业 停工 停机 停运 停办 停售 暂停 中止 终止 终结 中断 取消 撤销 撤回 作废 废止 废除 注销 解除 剔除
  扣除 脱离 戒 切忌 忌 = stop|ceas|suspend|halt|terminat|discontinu|interrupt|cancel|revok|withdr|void|repeal|abolish|
  rescind|releas|remov|exclud|deduct|delet|rid|shut|off|down|end|free|longer
除外 以外 之外 除非 = except|exclud|other_than|besides|apart_from|aside|unless|beyond|in_addition|subject_to|save|
  outside
很少 极少 甚少 罕见 稀少 鲜有 鲜少 = few|little|rare|seldom|less
空白 空置 闲置 空缺 凭空 落空 = empty|vacan|idle|blank|void|unused|unoccup|thin_air
逾期 过期 超期 拖欠 = overdue|late|expir|past|outstanding|delinquen|exceed|beyond|owe|unpaid|arrears|default|laps
否决 否认 否定 否 = reject|veto|den|negativ|overrul|disprov|refus
遗漏 忽视 忽略 漠视 忘记 遗忘 罔顾 = omi|leak|ignor|neglect|overlook|forget|forgot|miss|disregard
尚待 有待 待定 待付 暂缺 = await|pending|yet_to|to_be|outstanding|remain|wait
仅供 仅限 只限 仅限于 只供 限于 = only|solely|limited|restrict
擅自 私自 径自 随意 任意 肆意 = arbitrar|unauthori|without|at_will|random|own|permission|indiscrim
闭馆 闭园 闭店 休馆 休业 休息 休市 停牌 打烊 歇业 公休 封闭 封锁 封路 关闭 关门 停开 停演 停课 停航 停飞 停驶 下架
  下线 = clos|shut|off|stop|halt|not_open|not_run|
  suspend|ground|withdr|remov|rest|break|down|end|cancel
自行承担 自负 自担 自理 自费 自付 自备 = own|self|themsel|bear|borne|bring|responsib
略有出入 有出入 有误差 有偏差 = differ|discrep|vary|deviat|inaccura
隐藏 隐瞒 = hid|conceal|invisib|cover
有错 出错 有误 = incorrect|wrong|error|mistak|not_correct|not_right|inaccura
停水 停电 停气 断水 断电 断网 断粮 断货 缺货 缺水 = without|cut|out|outage|no_\w+|off|blackout
过时 超时 逾时 = late|unpaid|not_\w+_by|after|expired|miss
恕 = sorry|regret
排除 = exclud|rule|except|remov|clear
泄露 泄漏 外泄 保密 = confidential|secre|keep|kept|leak|disclos|breach|divulg|private
"""

#: They account for the words behind `=`, which negate elsewhere, and for nothing else.
WORDS = r"""
不仅 不但 不只 不光 不单 不仅仅 不独 不仅限于 = not_(?:only|just|merely|simply|solely)|more_than|as_well
违反 违背 违规 违约 违法 违禁 相反 反之 = against|violat|breach|contraven|illegal|unlawful|irregular|non|default|
  contrary|converse|offen|infring
反腐 反腐败 反贪污 反洗钱 反舞弊 反垄断 反欺诈 反歧视 = anti
禁区 禁毒 禁令 禁烟 违禁品 = prohibit|ban|contraband|non
异常 反常 = abnormal|unusual|anomal|exception|irregular|unexpect
错误 差错 有误 失误 = error|mistak|wrong|mis|incorrect
缺陷 缺口 短缺 紧缺 = defect|short|lack|gap|flaw|miss
困难 难题 难民 难度 灾难 = difficult
独立 匿名 脱敏 = independ|anonym|de-identif
差异 差别 偏差 区别 = differ|discrepan
预防 防治 防护 防火 防水 防滑 防腐 防盗 防雷 = prevent|proof|protect|anti|guard|non
突发 意外 = unexpect|accident|unforesee
例外 特殊 = except|special|unusual
失业 下岗 = unemploy|jobless
残疾 残障 = disab
过分 过度 不当 = undue|unduly|excess
旷工 = without_leave|absen
虚假 = untrue|false|fals
失实 = untrue|inaccura
缺席 缺勤 缺失 = absen|miss|lack|gap
无故 = without
其他 其它 另 = other_than|other
独特 独一无二 特有 = unique|unlike
逐项 逐一 = one_by
稳定 保持 一贯 = unchang|unwaver
意想 突然 = unexpect
否则 不然 要不然 = without|or\b|otherwise|failing|unless|else
首次 首个 首度 首家 第一次 头一回 = never_(?:before|been)|not_\w+_before
全力以赴 竭尽全力 想方设法 千方百计 不遗余力 = no_effort|no_stone|no_pains|nothing
几乎 差点 险些 = barely|hardly|scarcely|nearly
勉强 = barely|hardly|scarcely
罕见 少见 鲜见 = hardly|never|scarcely|unusual|uncommon
连续 持续 = uninterrupt|unbroken|non-?stop|unceas|relentless|without_(?:a_|any_)?(?:break|interruption|pause|stop)
"""

#: 除…外.
EXCEPT = (
    r"\b(?:except\w*|exclud\w*|exclus\w*|other than|unless|besides|apart from|aside from|save|in addition|"
    r"beyond|outside|otherwise)\b"
)

#: Beginnings of words that are things and qualities more than negations: their own rendering comes before any *not*.
QUALITIES = """
不超 不高于 不低于 不多于 不少于 不大于 不小于 不短于 不长于 不早于 不晚于 不迟于 不得超
不得高于 不得低于 不得少于 不得多于 不应超 不应低 不能超 不可超 未成年 未婚 未来 未遂 不良
不当 不正当 不足 不满 不便 不利 不变 保持不变 不确定 不稳 不可抗力 不法 不慎 不实 不适
不幸 不平 不锈 不明 不均 不公 不端 不安 不健 不善 不力 无形 无人 无偿 无效 无障碍 无纸
无故 无限 无菌 无损 非法 非流 非执 未分配 未到期 未偿 未付 未决 拒 缺 难 无忧 无关 不同
不久 不时 不停 不间
"""

#: Beginnings of words that forbid or deny: they ask for plain words, whatever else is said.
FIRM = """
不能 不可 不会 不应 不该 不得 不准 不许 禁止 严禁 无法 无需 无须 不必 不用 未经 未能
未按 拒 不存 不构 不属 不同意 不适用 不影响 不需 不涉 不包 不符 不承 不负责 不具 不受
不享 不再 未见 未有 未现 未获 未通 未达 未完 未参 未使 不作 不做 不愿 不允 不让 不计 不列 不含 不予 不收 不提 不设
  不参 不出
没有 无权 无人 从未 从不 禁用 禁食 忌用
"""

#: They hold a word of another list and negate all the same.
PLAIN = """
不过敏 不过滤 不过户 不过期 不过夜 不过问 不过关 不过度 不过量 不禁止 不时效 不如实 不如期 不在乎 不在意 不管理
  不管控 不管制
  不等待 不等候 不断开 不断裂 不拘留 不单独 不光滑 不独立 不求助 不忘记 不久留 不敌视 不锈蚀 不少见 不日晒 不止血
  不止痛
"""

#: Beginnings of words that deny what is inside them, and nothing that follows.
SELVES = """
不可抗力 未成年 不利影响 不确定性 不确定 不足 不便 不当 不良 无效 无形 无关 不同 不明 不清 不稳 不变 不一致
不符 不合 不公 不法 不实 不适用 不均 不间断 不停 不连续 不对称 不规则 不均匀 不平衡 不错 不多 不少 不大 不高
不合情 无差别 无条件 不知不觉 无限 不懈 不已 不止 不久 不满 不安 不易 不幸 不宜 而不是 而非
"""

"""Everyday words by which a Chinese sentence and its English know each other.

No dictionary: a word is here if it is frequent in reports, manuals, contracts or the press and mostly becomes one of
few English stems. It only ever counts as evidence together with lengths (`compiler.checks.sentences`), because a good
translator may well say it otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A Chinese word, and how its English begins: `employ` stands for employee, employees, employer.
_LINES = """
安全 safe|secur
员工 employ|staff|people|worker|colleague|personnel
职工 employ|staff|worker
客户 customer|client
顾客 customer|shopper|guest
用户 user|customer|consumer
供应商 supplier|vendor
股东 shareholder|stockholder
董事 director|board
监事 supervis
管理层 management
委员会 committee|commission
审计 audit
培训 train|course
教育 educat|school|teach
学校 school|college
学生 student|pupil
医院 hospital
医生 doctor|physician
患者 patient
健康 health
环境 environment|surround|setting
环保 environment
污染 pollut|contamin
废水 wastewater|effluent|sewage
污水 sewage|wastewater|effluent
废气 exhaust|waste gas|emission
废物 waste
垃圾 waste|rubbish|garbage|refuse
回收 recycl|recover|collect
能源 energy
电力 electric|power
用电 electric|power
用水 water
节水 water
节能 energy|saving
太阳能 solar
光伏 solar|photovolt
气候 climate
天气 weather
排放 emi|discharg|releas
温室气体 greenhouse|ghg
碳 carbon
风险 risk
机遇 opportunit
市场 market
价格 price|pricing|cost
成本 cost
利润 profit|earning
收入 income|revenue|earning
现金 cash
银行 bank
贷款 loan|credit|lend
债务 debt|liabilit
投资 invest
合同 contract|agreement
协议 agreement
条款 clause|term|provision|article
法律 law|legal
法规 regulation|law|rule
仲裁 arbitrat
诉讼 lawsuit|litigat|proceeding
赔偿 compensat|damages|indemn
处罚 penalt|punish|fine
罚款 fine|penalt
保密 confiden|secre
密码 password
隐私 privacy
信息 inform|data
数据 data|figure
系统 system
网络 network|internet|cyber|online|web
软件 software
设备 equipment|device|machine|appliance|plant
机器 machine|appliance
阀 valve
水箱 tank
电源 power|mains|suppl
电池 batter
温度 temperature
压力 pressure
清洗 clean|wash|rins
安装 install|fit|mount
维修 repair|mainten|servic
更换 replac|chang
检查 check|inspect|examin
检测 test|inspect|check|measur|monitor
监测 monitor
测试 test
考核 assess|apprais|evaluat|test|exam|perform
评估 assess|evaluat|apprais|review
审核 audit|review|check|verif
验收 accept
质量 quality
产品 product
原材料 material
材料 material
包装 packag|wrap|pack
运输 transport|ship|deliver|freight|haul
物流 logistic|deliver
仓库 warehouse|store
库存 inventor|stock
工厂 factor|plant|works
车间 workshop|shop
生产 produc|manufactur|mak
研发 research|r&d|develop
技术 techn
创新 innovat
专利 patent
销售 sale|sell|sold
采购 procure|purchas|buy|sourc
门店 shop|store|outlet
办公 office
会议 meeting|conference|session|met|meet
报告 report
发票 invoice
文件 document|file|paper
档案 file|record|archive
记录 record|log|minute
举报 report|whistle|complain
投诉 complain
匿名 anonym
歧视 discriminat
骚扰 harass
反腐 corrupt
贪污 corrupt|embezzl
贿赂 brib
廉洁 integrit
利益冲突 conflict
道德 ethic|moral
合规 complian|comply
内部控制 internal control
制度 system|rule|polic|procedure|regime
政策 polic
战略 strateg
目标 target|goal|objective|aim
计划 plan|program|scheme
项目 project|program|scheme
工程 project|works|engineer|construct
建设 build|built|construct
施工 construct|work|build
桥 bridge
道路 road
车辆 vehicle|car|truck
汽车 car|vehicle|auto|motor
火灾 fire
消防 fire
演练 drill|exercis|rehears
应急 emergenc|conting
急诊 emergenc|casualt
事故 accident|incident
受伤 injur|hurt
保险 insur
社会 social|societ|communit
社区 communit|neighbo
公益 charit|welfare|public|good cause|communit
捐 donat|giv|gave
志愿 volunteer
女性 women|female|woman
儿童 child|kid
老人 elder|old|senior
残疾 disab
家属 famil|relativ|dependant|dependent
村 village
农 farm|agricult|rural
食品 food
食堂 canteen|cafeteria|dining
水质 water
空气 air
土壤 soil
森林 forest
树 tree
河 river|canal|waterway|bank
海 sea|ocean|marine
生物多样性 biodivers
噪声 noise
工资 wage|pay|salar
薪酬 pay|remunerat|compens|salar
福利 benefit|welfare
奖金 bonus|prize
休假 leave|holiday|vacation
年假 leave|holiday
加班 overtime
工会 union
招聘 recruit|hir
入职 join|start|hire|onboard
晋升 promot
离职 leav|left|turnover|depart|resign
劳动 labo|employ|work
女 women|female|woman
年度 annual|year|fiscal
每年 every year|annual|yearly|year|each year
每月 every month|monthly|month
每周 every week|weekly|week
季度 quarter
次年 next|following
春 spring
夏 summer
秋 autumn|fall
冬 winter
批准 approv|consent|authori
同意 consent|agree|approv
通知 notif|notice|inform|tell|told
签署 sign
签订 sign|conclud|enter
披露 disclos|publish|report
公开 public|open|disclos|publish
发布 publi|issu|releas|launch|announc
提交 submit|submission|file|hand|present
申请 appl
申报 declar|report|file
办理 handl|process|register|arrange|appl|done
停止 stop|cease|halt|suspend
立即 immediate|at once|prompt|instant|right away|straight
定期 regular|period
匿名化 anonym
删除 delet|eras|remov
保存 stor|keep|kept|sav|retain|preserv
禁止 prohibit|forbid|ban|must not|not allow|no
鼓励 encourag|urge
保护 protect|safeguard|conserv|preserv
减少 reduc|cut|fewer|less|lower|decreas|fell|drop|down|declin
增加 increas|rais|rise|rose|more|add|grow|grew|up
提高 rais|improv|increas|enhanc|higher|better|boost|lift
下降 fall|fell|declin|decreas|drop|down|lower|slip|reduc
增长 gr|increas|rise|rose|up
改善 improv|better
优化 optimi|improv|refin|better
完善 improv|refin|perfect|complete|sound|strengthen
影响 affect|impact|effect|influenc|disturb|bear
问题 problem|issue|question|matter|trouble|fault
原因 reason|cause|because|owing|due
结果 result|outcome|finding|conseq
经验 experien|lesson
质保 warrant|guarant
保修 warrant|guarant
退款 refund
订单 order
价值 value|worth
品牌 brand
广告 advert
媒体 media|press
记者 reporter|journalist|press
图书 book
电影 film|movie
比赛 match|game|competit|race|contest|tournament
球队 team|side
音乐 music
艺术 art
博物馆 museum
酒店 hotel
机场 airport
航班 flight
铁路 rail
车站 station
游客 visitor|tourist|guest
旅游 touris|travel
文化 cultur
历史 histor
语言 language
政府 government|authorit
国家 national|countr|state|nation|china
城市 cit|urban|town|municip
开业 open
成立 found|establish|set up|form|creat
合并 merg|consolidat|combin
收购 acqui|takeover|bought|buy
终止 terminat|end|cease
有效 valid|effect|remain
生效 effect|force|effective
过期 expir|overdue|out of date
逾期 overdue|late|deadline|after
废止 repeal|lapse|abolish|cancel|supersed
解释 interpret|explain|constru
孕妇 pregnan
药 medic|drug|tablet|pill|pharm
疫苗 vaccin
手术 operat|surg
儿科 paediatr|pediatr
网上 online|website|internet|web
自动 automat
手动 manual|by hand
指示灯 light|lamp|indicator|led
屏幕 screen|display
按钮 button|key
插头 plug
电缆 cable|wire
"""

_STEMS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split(maxsplit=1)[1].split("|")) for line in _LINES.strip().splitlines()
}
_ANCHOR = re.compile("|".join(sorted(_STEMS, key=len, reverse=True)))


def anchors(text: str) -> Iterator[str]:
    """The words of a Chinese text that are listed here, the longest at each place."""
    return (match[0] for match in _ANCHOR.finditer(text))


def is_said(word: str, english: str) -> bool:
    """Whether an English text in small letters, with a space before it, has a word that begins like this one's."""
    return any(f" {stem}" in english for stem in _STEMS[word])

"""Adjectives and things for `concepts`, written as in `predicate_words`."""

from __future__ import annotations

#: Adjectives and adverbs.
STATES = r"""
敏感 = sensitiv ; 足够 充足 充分 充裕 = sufficien|enough|ampl|adequa|full|plent|abundan
完整 齐全 齐备 = complet|full|whole|intact ; 准确 精确 正确 对 = accura|correct|precis|exact|right|true
真实 属实 真 = true|truth|real|genuin|authentic
清晰 清楚 明确 明显 显著 = clear|obvious|evident|distinct|explicit|marked|significan|noticeab|definite|appreciab|
  striking ; 安全 = safe|secur ; 危险 = danger|hazard|unsafe ; 稳定 平稳 稳 = stabl|stabil|steady|stead
牢固 稳固 结实 = firm|secur|strong|solid|sturdy|fast\b ; 合理 = reasonab|rational|fair|sensib
合法 = legal|lawful|legitim
合适 适合 适宜 恰当 适当 适 宜 = suit|appropriat|proper|fit\b|right|advisab|recommend|fitting
可行 = feasib|practic|viab|workab ; 可靠 = reliab|dependab ; 公平 公正 = fair|just\b|equit|impartial ; 平等 = equal
透明 = transparen ; 公开 = public|open|disclos|publi ; 保密 机密 = confidential|secret ; 独立 = independ
单独 独自 = alone|separat|on_their_own|on_its_own|by_itself|individual|unaccompan|singl
方便 便利 便捷 = convenien|easy|handy ; 容易 易 = eas|readily|prone|likely|liab ; 困难 难 = difficult|hard
复杂 = complex|complicat ; 简单 = simpl|easy ; 重要 = importan|signific|key\b|matter
必要 必需 必须 = necess|need|essential|require ; 紧急 = urgen|emergen ; 严重 = serious|severe|grave|major
大 庞大 巨大 = large|big|great|huge|significan|much|major|vast ; 小 = small|little|minor
多 许多 = many|much|more|multi|plent|lot\b|lots|number ; 少 = few|little|less|rare ; 高 = high|tall ; 低 = low
长 = long ; 短 = short ; 快 = fast|quick|rapid|soon ; 慢 = slow ; 早 = early|soon ; 晚 迟 = late
强 强劲 = strong|robust|power ; 弱 = weak ; 深 = deep ; 浅 = shallow ; 宽 宽敞 = wide|broad|spacious ; 窄 = narrow
厚 = thick ; 薄 = thin ; 重 = heav|serious ; 轻 = light ; 热 = hot|warm|heat ; 冷 = cold|cool|chill ; 干 干燥 = dry
湿 潮湿 = wet|damp|moist|humid ; 满 = full ; 好 良好 优秀 = good|well|fine|nice|excellent|sound ; 坏 差 = bad|poor
贵 昂贵 = expens|dear|costl ; 便宜 = cheap|inexpens ; 新 = new|fresh ; 旧 老 = old|used ; 干净 清洁 = clean
脏 = dirty|soil ; 美 漂亮 美丽 = beauti|pretty|handsome ; 满意 = satisf|happy|pleas
高兴 开心 快乐 = happy|pleas|glad|cheer ; 幸运 = luck|fortunat ; 健康 = health ; 正常 = normal|proper|regular|usual
异常 = abnormal|unusual ; 特别 特殊 = special|particular|unusual ; 常见 普遍 = common|usual|widespread|general
罕见 = rare|uncommon ; 熟悉 = familiar|know ; 陌生 = strang|unfamil
相同 一样 相等 同 = same|identical|equal|alike|like\b ; 相似 类似 = similar|alike
均衡 平衡 均匀 = balanc|even\b|uniform|equal ; 规范 = standard|regular|proper|order ; 成熟 = matur|ripe
享受 享有 享 = enjoy|recei|get|entitl|eligib|benefi|hav|has\b ; 控制 管控 遏制 = control|contain|curb|check
涨 涨价 = ris|rose|rais|increas ; 锁定 锁 上锁 = lock ; 拖欠 = withh|owe|default|arrear|behind|delay
激烈 = fierce|intense|keen|hot\b ; 推广 普及 = roll|promot|extend|popular|spread ; 提交 = submit|plac|lodg|fil
稳妥 = safe|prudent ; 谨慎 = cautio|prud|careful ; 积极 主动 = activ|positiv|initiativ|proactiv|own_accord|unsolicited
自愿 = volunt|willing ; 自由 = free\b|freely|freedom ; 免费 = free\b|charge|complimentary ; 固定 = fix|regular|set\b
永久 = perman|forever ; 唯一 = only|sole|single|unique
全部 完全 彻底 全 = all\b|whole|entire|complet|full|total|wholly
及时 按时 准时 按期 如期 = on_time|prompt|timely|in_time|punctual|on_schedule|due\b|schedul ; 可用 = availab|usab|use
可见 = visib|see ; 持续 = continu|last|sustain ; 绝对 = absolut|certain
必然 一定 必定 = certain|necessar|inevitab|always|sure|definite|bound ; 可能 = possib|likely|may\b|might|can\b|could
肯定 确定 = certain|sure|definite|affirm|positive ; 合格 = qualif|pass|conform|up_to_standard|accept
称职 胜任 = competen|qualif|equal|capab|fit\b|up_to ; 达 = reach|meet|hit|achiev
经常 常 = often|frequent|usual|regular|always ; 总 总是 = always|all_the_time ; 全职 = full-time|full_time
繁忙 忙 = busy ; 空 = empty|vacan|free ; 醉 = drunk|intoxicat ; 耐热 耐高温 = heat|resist ; 耐用 = durab|last
挥发 = volatil|evaporat ; 稀有 = rare ; 过时 = date|obsolet|outdat ; 流行 = popular|fashion|trend ; 拥挤 = crowd|pack
顺利 = smooth|well|success|according_to_plan ; 成功 = success|succeed ; 有效 = effectiv|valid|force|work
"""
#: Things.
NOUNS = r"""
赢家 = winner ; 人民币 = renminbi|rmb\b|yuan ; 资源 = resourc ; 原料 = ingredient|material ; 认证 = certif
输家 = loser ; 证据 凭证 依据 根据 = evidence|proof|basis|ground|voucher|prove ; 嫌疑 = suspic|suspect
罪 罪名 = crime|guilt|charg ; 童工 = child ; 强迫劳动 强制劳动 = forced ; 歧视 = discriminat ; 骚扰 = harass
腐败 = corrupt ; 贪污 = corrupt|embezzl ; 行贿 贿赂 = brib ; 诉讼 案件 = litigat|lawsuit|case|proceed|suit
仲裁 = arbitrat ; 纠纷 争议 争端 = disput|controvers ; 投诉 = complain ; 举报 = report ; 事故 = accident|incident
事件 = incident|event|case ; 火灾 火情 = fire ; 爆炸 = explo ; 故障 = fault|failur|malfunct|breakdown|trouble
停电 = outage|power_cut|blackout ; 停机 = downtime|stop|shut ; 伤亡 伤害 = casualt|injur|hurt|harm|death
工伤 = injur|work-related|accident ; 职业病 = occupational ; 死者 = dead|death ; 遇难者 = victim
人员伤亡 = casualt|hurt|injur|killed ; 违规 违法 违纪 = violat|breach|irregular|offen|misconduct|non-compl
罚款 = fine\b|fines|penalt ; 处罚 行政处罚 = penalt|sanction|punish ; 召回 = recall
缺陷 瑕疵 = defect|flaw|deficien|weakness ; 重大缺陷 = material|weakness|deficien ; 虚假记载 = false|misstat
误导 = mislead ; 遗漏 = omission|omit ; 变化 = chang|movement ; 变动 = chang|movement
差异 差额 = differ|discrep|varian ; 影响 = effect|impact|influence|affect|consequence|bearing ; 风险 = risk
危险 = danger|hazard|risk ; 隐患 = hazard|danger ; 漏洞 = loophole|vulnerab|gap ; 病毒 = virus|viral ; 细菌 = bacter
症状 = symptom ; 并发症 = complication ; 副作用 = side_effect|side-effect ; 不良反应 = adverse|reaction
过敏 = allerg ; 过敏史 = allerg ; 病史 = history ; 遗传 = heredit|genet ; 发烧 = fevere ; 疼痛 痛 = pain|ache|hurt
转移 = metasta|spread ; 异物 = foreign ; 肿块 结节 = lump|nodul|mass ; 骨折 = fractur|broken ; 出血 = bleed|haemor
意识 = conscious ; 食欲 = appetit ; 力气 = strength|energy ; 异常 = abnormal|anomal|unusual|irregular ; 酒精 = alcohol
糖 = sugar ; 盐 = salt ; 脂肪 = fat\b|fats ; 咖啡因 = caffein ; 防腐剂 = preservativ ; 添加剂 = additiv
色素 = colour|color|dye ; 香精 香料 = fragranc|flavo ; 麸质 = gluten ; 激素 = hormon ; 农药 = pesticid
化肥 = fertili ; 抗生素 = antibio ; 转基因 = gene|gmo|modif ; 铅 = lead\b ; 汞 = mercury ; 甲醛 = formaldehyd
石棉 = asbest ; 溶剂 = solvent ; 塑料 = plastic ; 包装 = packag|wrap ; 污水 废水 = waste|sewage|effluent
废气 = gas\b|gases|emission|fume ; 噪声 = noise ; 气味 = smell|odou?r ; 辐射 = radiat ; 残留 = residu|trace
利润 = profit ; 亏损 = loss|deficit ; 债务 负债 欠款 = debt|liabilit|owe|borrow|arrear ; 贷款 借款 = loan|borrow|debt
逾期贷款 = overdue|loan ; 坏账 = bad_debt|bad ; 抵押 抵押物 抵押品 = collater|mortgag|secur|pledg
担保 担保人 = guarant|surety|secur ; 利息 = interest ; 手续费 佣金 = fee|commission|charg ; 押金 定金 = deposit
违约金 = penalt|damages|default ; 现金 现金流 = cash ; 资金 = fund|money|capital|cash ; 预算 = budget
收入 收益 = incom|revenu|return|earn|gain ; 补贴 = subsid|allowance ; 税 税款 = tax|duty ; 发票 = invoic|receipt
收据 = receipt ; 优惠 折扣 = discount|concession|offer ; 学费 = tuition|fee ; 门票 票 = ticket|admission|vote
佣金 = commission ; 股东 控股股东 大股东 = sharehold ; 实际控制人 = controll ; 关联交易 = related|connected
关联方 = related|affiliat ; 关联关系 关系 = relation|connect|link|affiliat|tie ; 董事 = director ; 监事 = supervis
股权 股份 股票 = share|equity|stake|stock ; 表决权 = vot ; 否决权 = veto ; 决定权 = decision|decid|power
优先权 = prior|preempt|pre-empt ; 所有权 产权 = owner|title|propert ; 合同 协议 = contract|agreement
约定 规定 = agree|provi|stipulat|rule|term ; 义务 责任 = oblig|dut|liab|responsib ; 权利 权 = right|entitl|power
资格 = qualif|eligib|entitl|right ; 证书 证件 = certificat|papers|document|licen|identif ; 执照 驾照 = licen
签证 = visa ; 护照 = passport ; 身份证 = id\b|identity ; 密码 = password|code ; 账号 账户 = account
权限 = permission|right|authori|access|privileg ; 经验 = experien ; 学历 文凭 = degree|diploma|education|academic
学分 = credit ; 成绩 = result|score|grade|mark ; 作业 = homework|assignment ; 课 = class|lesson ; 老师 教师 = teacher
学生 = student|pupil ; 家长 = parent ; 孩子 儿童 子女 = child|kid ; 朋友 = friend ; 亲属 家人 = relativ|family
客人 游客 = guest|visitor|tourist ; 乘客 旅客 = passenger ; 行李 = luggage|baggage ; 员工 职工 = employee|staff|worker
工会 = union ; 假期 = holiday|leave|vacation ; 加班 = overtime ; 工资 = wage|pay\b|salar ; 奖金 年终奖 = bonus
社保 = social ; 劳动合同 = contract ; 空缺 岗位 职位 = vacanc|post\b|position|job|opening ; 机会 = chance|opportun
晋升 = promot ; 前途 = future|prospect ; 简历 = cv\b|resume ; 计划 打算 = plan|intent
办法 方法 措施 = way|method|means|measure|step ; 目标 = target|goal|aim ; 理由 借口 = reason|ground|excus
原因 = reason|cause ; 意见 异议 = opinion|object|comment|view|disagree ; 疑问 疑义 问题 = question|doubt|problem|issue
信心 = confiden ; 兴趣 = interest ; 耐心 = patien ; 时间 = time ; 空间 余地 = room|space|scope|leeway
位置 座位 = seat|place|room|space|position ; 线索 = clue|lead\b|leads ; 消息 新闻 = news|word|message
结果 结论 定论 = result|outcome|conclusion|consensus ; 进展 = progress|headway|advance ; 突破 = breakthrough
共识 = consensus|agree ; 分歧 = differen|disagree|division ; 反应 = respon|react ; 回音 回复 = reply|answer|respon
迹象 征兆 = sign\b|signs|indicat|evidence|hint ; 痕迹 = trace|mark|sign ; 划痕 = scratch ; 裂纹 = crack
损伤 = damag|injur ; 信号 = signal|coverage|reception ; 网络 = network|internet|connect
电 电力 = power|electric|current|charge ; 水 自来水 = water ; 气 燃气 = gas\b|air ; 油 = oil|fuel|petrol
暖气 = heating ; 空调 = air-condition|air_condition ; 电梯 = lift|elevator ; 停车位 车位 = parking|space
灯 路灯 = light|lamp ; 声音 = sound|voice|nois ; 图像 = image|picture ; 显示 = display|show|read ; 数据 = data|figure
文件 = file|document|paper ; 记录 档案 = record|archiv|file ; 说明书 = manual|instruct ; 标签 标识 = label|mark|sign
插图 = illustrat|figure ; 附件 = attach|annex|appendix|accessor ; 备件 配件 = spare|part|accessor ; 零件 = part|compon
工具 = tool ; 电池 = batter ; 插头 = plug ; 保修 质保 = warrant|guarant ; 库存 存货 现货 = stock|inventor
货 货物 = goods|cargo|stock ; 替代品 = substitut|alternativ ; 竞争对手 对手 = competitor|rival|opponent
市场 = market ; 需求 = demand|need ; 订单 = order ; 客户 = customer|client ; 供应商 = supplier ; 品牌 = brand
专利 = patent ; 商标 = trademark|trade_mark ; 先例 = preceden ; 例外 = exception ; 限制 = limit|restrict
障碍 = barrier|obstacl ; 门槛 = threshold|barrier ; 上限 = limit|cap\b|ceiling ; 终点 尽头 = end\b ; 航班 = flight
列车 火车 = train ; 公交 巴士 = bus\b|buses ; 地铁 = metro|subway|underground ; 船 = boat|ship|ferr
道路 路 = road|way|path ; 桥 = bridge ; 护栏 = rail|fence|guard ; 出口 = exit
人 人员 = people|person|anyone|somebody|someone|persons|man\b|men\b|human|anybody ; 动物 宠物 = animal|pet\b|pets
植物 = plant ; 鱼 = fish ; 鸟 = bird ; 树 = tree ; 公路 = road|highway ; 敏感区 保护区 = sensitive|protected|reserve
物种 = species ; 降雨 雨 = rain ; 雪 = snow ; 风 = wind ; 雾 = fog ; 洪水 = flood ; 地震 = earthquake|quake
灾害 = disaster ; 战争 = war\b ; 武器 = weapon|arms ; 毒品 = drug ; 烟 香烟 = cigar|smok|tobacco
酒 = alcohol|wine|liquor|drink ; 游戏 = game ; 广告 = advert|ads\b ; 赞助 = sponsor
意义 = meaning|point|sense|significance ; 好处 益处 = benefit|good|advantage ; 坏处 害处 = harm|drawback
用处 用 = use\b|useful|point ; 价值 = value|worth ; 效果 作用 = effect ; 效力 = effect|force|valid
必要 = need|necess ; 区别 = differ ; 关系 = relation|connect|matter ; 想象力 = imagin ; 知识 = knowledge
能力 = abil|capac|capab|able\b ; 条件 = condition|means ; 秘密 = secret ; 隐私 = privacy ; 停工 = stoppage|shutdown
延误 = delay ; 失误 错误 差错 = error|mistake|slip ; 泄漏 泄露 = leak|breach|spill ; 污染 = pollut|contamin
渗漏 = leak|seep ; 破损 = damag|torn|break ; 失窃 盗窃 = theft|stolen ; 冲突 = conflict ; 暴力 = violen
抗议 = protest ; 罢工 = strike ; 裁员 = layoff|redundan|job_cut ; 流失 = turnover|loss|leav ; 缺勤 = absen
迟到 = late ; 作弊 = cheat ; 抄袭 = plagiar
"""

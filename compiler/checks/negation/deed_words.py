"""Verbs for `concepts`, written as in `predicate_words`: what is done in all trades, and what English calls it."""

from __future__ import annotations

DEEDS = r"""
制定 拟定 制订 编制 起草 = draw|drew|formulat|prepar|establish|develop|adopt|work_out|set|put|compil|writ
成立 组建 = set|establish|found|form|creat ; 旨在 目标 = aim|seek|intend|goal
保护 = protect|safeguard|conserv|preserv ; 开拓 拓展 = expand|open|develop|extend|explor
分布 = distribut|spread|scatter|located ; 零散 分散 = scatter|dispers|spread
加强 强化 深化 = strengthen|enhanc|intensif|deepen|reinforc|tighten ; 应用 = appl|us[ei]
引入 引进 = introduc|bring|import|adopt ; 净化 = clean|purif ; 培养 = train|cultivat|develop|foster
配备 常备 = equip|kept|keep|suppl|provid|stock ; 丰富 = rich|enrich|vari|abundan
推动 推进 促进 = promot|advanc|driv|push|further|press ; 完善 健全 = improv|sound|perfect|refin|complet
融入 = integrat|build|embed|weav ; 捐助 = donat|giv|aid\b ; 覆盖 = cover|reach|extend ; 识别 = identif|recogni
衡量 = measur|judg|weigh ; 罚款 罚 = fine[ds]?|penal|charg ; 打折 = discount ; 抽奖 = draw|lott
评为 获评 = rat[ei]|nam|award ; 严格 = strict|rigor|tight ; 诚信 = integrity|honest ; 传播 = spread|dissemin
激发 = inspir|spur|stimulat ; 吸引 = attract|draw ; 满足 = meet|satisf|fulfil ; 体验 = experienc ; 探索 = explor
优化 = optimi|improv|streamlin ; 聚焦 = focus|concentrat ; 防止 = prevent ; 巩固 = consolidat ; 部署 = deploy|arrang
获批 = approv|authori|clear ; 夸大 = exaggerat|overstat ; 预测 预报 = predict|forecast|foresee
在乎 在意 = car[ei]|caring|mind ; 新建 兴建 = build|built|construct|new ; 换取 = exchang|buy|bought|return
推送 = send|sent|push ; 想 想象 想到 设想 = imagin|think|thought|dream|conceiv|occur ; 追溯 溯源 = trac|track|date
浇水 洒水 养护 = water|cure|curing ; 列示 列报 = state|shown|present|express|report ; 采访 = interview
惠及 造福 受益 = benefi|help|reach ; 卖出 售出 = s[oe]ld|sell ; 视为 = deem|regard|treat|consider
放弃 = withdr|giv|abandon|waiv|surrender ; 看清 辨认 = make_out|see\b|saw|seen|read|tell
对外提供 对外披露 = disclos|pass|share|releas|reveal|giv|provid
拧紧 上紧 紧固 扣紧 系好 绑紧 = tighten|fasten|secur|tight|buckl|done_up
松开 放松 松 = loosen|releas|relax|undo\b|slacken ; 触及 够到 够着 碰到 = reach|touch|access
接通 连接 接入 联网 连通 连 接上 接 = connect|link|join|plug|hook|online|wir|answer
断开 切断 拔掉 拔下 拔 = disconnect|cut|unplug|break|pull
亮 点亮 亮起 发光 = light|lit\b|shin|glow|on\b|bright|illuminat ; 响 鸣响 鸣 = sound|ring|rang|beep|nois
闪烁 闪 = flash|blink ; 转 转动 旋转 = turn|spin|rotat ; 动 动弹 = mov|stir|budg ; 导电 传导 = conduct
防水 = water|proof ; 防火 = fire ; 阻燃 易燃 燃烧 着火 点燃 烧 = burn|flammab|fire|ignit|combust|lit\b|light
爆炸 爆 = explo|blow|burst ; 熔化 融化 熔 化 = melt|thaw ; 冻结 结冰 结霜 冻 = freez|froze|frost|ice\b|icing
渗水 漏水 漏油 漏气 漏 渗漏 泄漏 = leak|seep|drip|escap ; 生锈 锈蚀 腐蚀 锈 = rust|corro|tarnish
褪色 掉色 = fad|los|colour ; 变形 走样 = deform|warp|distort|bend|shape
脱落 掉落 落下 掉 = fall|fell|come_off|detach|peel|drop|loose
开裂 破裂 断裂 裂 破 = crack|break|broke|burst|rupture|split|torn|tear
损坏 毁坏 破坏 损毁 受损 坏 = damag|broke|break|destroy|spoil|harm|ruin|fail|vandal|faulty ; 磨损 = wear|worn|abra
发热 过热 发烫 升温 烫 = heat|hot|overheat|warm|burn ; 冷却 降温 = cool
振动 震动 晃动 抖动 = vibrat|shak|wobbl|sway|shook ; 打滑 滑动 滑 = slip|slid ; 粘 粘住 黏 = stick|stuck|adhe|glue
卡住 卡 堵塞 堵 = jam|stick|stuck|block|clog ; 变质 腐烂 腐败 坏掉 = spoil|rot|decay|go_off|went|corrupt
加热 煮沸 煮 烹 烤 = heat|boil|cook|roast|bak|warm|grill|microwav ; 冷冻 冷藏 = freez|froze|refrigerat|chill
解冻 = thaw|defrost ; 搅拌 混合 混用 混放 混装 掺 混 = mix|stir|blend|mingl|adulterat|combin
添水 加水 注水 = water|fill|top_up ; 稀释 = dilut ; 倒置 颠倒 倒放 = upside|invert|turn
倾倒 倾斜 倒 = tip|tilt|pour|dump|lean|overturn ; 堆放 堆叠 码放 堆 = stack|pil|heap
悬挂 挂 吊 = hang|hung|suspend|hook|hoist
覆盖 遮挡 遮盖 盖住 盖 挡 堵住 = cover|block|obstruct|shade|shield|bury|mask|screen|span
暴晒 日晒 晒 = sun|dry|expos ; 雨淋 淋雨 淋湿 受潮 = rain|wet|damp|moist
拉伸 拉 扯 拖 = pull|stretch|drag|tug|tow|extend ; 推 = push|shov ; 按压 按下 挤压 压 = press|squeez|crush|push
敲打 敲 撞击 碰撞 撞 打 击 = hit|strik|struck|knock|collid|crash|hammer|bump|beat|impact
折叠 折 弯曲 弯折 弯 = fold|bend|bent|kink|crease ; 剪 切割 切 割 = cut|slic|sever ; 焊接 焊 = weld|solder
钻孔 打孔 钻 = drill|hole|bor|pierc ; 润滑 上油 = lubricat|oil|greas ; 抛光 打磨 = polish|sand\b|grind
喷涂 刷漆 涂 = paint|spray|coat|appl ; 喷洒 喷 = spray ; 测量 称重 计量 测 量 = measur|weigh|meter|test
校准 标定 = calibrat
检查 检验 检测 检修 查验 检 查 = inspect|check|examin|test|screen|look|review|overhaul|detect|search
维修 修理 修复 抢修 修 = repair|fix|mend|servic|restor|mainten|refurb|rebuil
保养 维护 养护 = maintain|maint|servic|upkeep|car|safeguard|protect|serviced ; 充电 充 = charg|rechar|top
放电 = discharg ; 供电 通电 = power|energi|electric|supply|live\b ; 断电 停电 = power|outage|blackout|cut
停机 停车 停放 停靠 停 = stop|park|shut|halt|call|dock|stand|berth|stay|suspend|down ; 泊车 = park
行驶 通行 驶 行 = driv|drov|travel|pass|run|go\b|went|traffic|through ; 超车 = overtak ; 超速 = speed
闯红灯 = red_light|jump ; 掉头 调头 = u-turn|turn ; 转弯 = turn|corner ; 刹车 制动 = brak ; 鸣笛 = horn|honk
飞行 起飞 飞 = fly|flew|flight|take_off|took_off ; 降落 着陆 = land
登机 登船 上车 上船 乘车 登 = board|get_on|embark ; 下车 下船 = get_off|alight|disembark
搭乘 乘坐 乘 坐 骑 = rid|travel|tak|board|use\b|fly|flew|sit\b|seat ; 换乘 转机 = chang|transfer|connect
赶上 赶 = catch|caught|make\b|made|keep_up|hurry|rush|time ; 托运 寄存 = check|deposit|consign|luggage
携带 随身 带 = carr|bring|brought|take|tak|hav|wear|with\b
运输 运送 搬运 运 = transport|ship|carr|deliver|mov|haul|freight|convey
装载 装运 装卸 载 = load|carr|ship|unload|hold ; 包装 打包 = pack|wrap
发货 寄出 寄送 邮寄 寄 派送 配送 送货 = ship|send|sent|post|mail|dispatch|deliver|forward
签收 收货 = sign|recei|accept|deliver ; 拆封 开封 启封 = open|seal|unseal
退换 换货 调换 更换 替换 换 = exchang|replac|chang|swap|substitut|refund|convert
下单 订购 订货 订 预订 预约 预定 = order|book|reserv|appoint|advance ; 取号 排队 = queue|line|ticket|number
结账 结算 买单 = settl|pay|check_out|bill|clear ; 赊账 赊 = credit ; 讲价 还价 议价 = haggl|bargain|negotia
打折 优惠 折扣 = discount|offer|price_cut|mark ; 涨价 提价 加价 = rais|price|increas|mark|dearer|charg
降价 减价 = price|cheap|cut|reduc|lower ; 找零 = change ; 开票 开具 开发票 = invoic|issu|receipt
报销 = reimburs|expens|claim ; 垫付 = advanc|pay ; 扣款 扣除 扣 = deduct|charg|withh|dock|take
冻结 = freez|froze|block ; 透支 = overdr ; 挂失 = report|lost|loss
提现 取款 提取 支取 取 = withdr|draw|cash|take\b|collect|extract|pick ; 存入 存 = deposit|store|sav|keep|kept|put
转账 汇款 汇出 汇 = transfer|remit|wir|send|sent
兑换 兑付 兑现 换汇 = exchang|redeem|cash|convert|honou?r|pay|paid|deliver ; 计息 付息 生息 利息 = interest
计入 记入 入账 列支 = includ|count|enter|charg|record|credit|book|add|recogni|part
计算 核算 算 = calculat|count|comput|reckon|account|work_out ; 摊销 折旧 = amorti|depreciat|write
计提 = provi|allow|set_aside|impair|charg|accru|made ; 减值 = impair|write ; 核销 冲销 = wri|offset|revers
分红 派息 派发 分派 分配 = dividend|distribut|pay|paid|allocat|declar|assign|recommend
送股 转增 = bonus|capitali|convert|scrip ; 回购 赎回 = repurchas|buy|bought|redeem|redemption
增持 减持 = increas|reduc|sell|sold|buy|bought|stake|hold ; 认购 申购 = subscri|take_up|purchas|apply|application
投资 入股 = invest|put ; 融资 募集 募资 筹集 筹资 = financ|rais|fund|borrow
上市 挂牌 = list|float|market|public|launch ; 退市 摘牌 = delist ; 停牌 复牌 = suspend|resum|halt|trad
破产 清算 = bankrupt|insolv|liquidat|wind ; 对冲 套保 = hedg ; 投机 炒作 = speculat ; 担保 = guarant|secur|collater
抵押 质押 = mortgag|pledg|collater|secur|encumb ; 保本 = guarant|protect|principal-protect
赔付 赔偿 理赔 补偿 赔 = compensat|pay|paid|indemn|claim|damages|settl|cover|reimburs|make_good|loss
承保 投保 保险 = insur|underwr ; 续保 续签 续约 续期 续 = renew|exten|continu
追偿 追索 追回 追缴 追讨 = recover|recours|claim|pursu|retriev|recoup
索赔 索要 索取 = claim|demand|ask|compensat|extort ; 追究 问责 = hold|pursu|account|prosecut|liab|blame
起诉 诉讼 提起诉讼 告 = sue\b|sued|suing|suit|litigat|prosecut|action|charg|court|proceed
上诉 申诉 = appeal|complain|petition ; 仲裁 = arbitrat ; 调解 和解 = mediat|settl|conciliat|reconcil
判决 判 裁定 裁决 = judg|rul|sentenc|award|decid|verdict|convict|held\b|found
逮捕 拘留 羁押 = arrest|detain|custody|held\b ; 搜查 = search|raid
扣押 查封 没收 = seiz|seal|confiscat|impound|attach ; 出庭 作证 = appear|testif|witness|court|attend
供认 承认 坦白 = admit|confess|acknowledg|recogni|accept|concede ; 否认 = deny|deni
隐瞒 掩盖 遮掩 隐匿 = conceal|hid|cover|withh|disguis
伪造 捏造 编造 假冒 冒充 = forg|fabricat|fals|counterfeit|fake|imperson|invent|made_up|make_up
篡改 涂改 = tamper|alter|falsif|chang|doctor|deface
欺骗 欺诈 骗 误导 = deceiv|cheat|fraud|mislead|misled|trick|defraud|fool ; 行贿 贿赂 受贿 = brib|kickback
贪污 挪用 侵占 = embezzl|misappropriat|divert|misus|corrupt|encroach|occup ; 走私 = smuggl ; 赌博 = gambl
吸毒 = drug ; 洗钱 = launder ; 偷 盗 窃取 盗窃 盗用 = steal|stole|theft|thiev|stolen|pirat
侵犯 侵害 侵权 = infring|violat|invad|encroach|harm ; 歧视 = discriminat ; 骚扰 = harass|molest|pest
打击报复 报复 = retaliat|repris|reveng ; 威胁 恐吓 = threat|intimidat|menac
虐待 体罚 = abus|mistreat|ill-treat|corporal|cruel ; 殴打 打人 = beat|hit|assault|attack
侮辱 辱骂 = insult|abus|humiliat|swear ; 诽谤 = defam|slander|libel ; 泄密 = leak|disclos|secret|reveal
干涉 干预 介入 插手 = interfer|interven|meddl|step_in|involv
授权 委托 托付 = authori|entrust|commission|delegat|empower|mandate|outsourc
代理 代表 代 = represent|act\b|acts|agent|deputis|indicat|stand|guide|mean|proxy|behalf|typical
转包 分包 外包 = subcontract|outsourc
任命 聘任 聘请 委任 聘用 雇用 雇佣 录用 招聘 招收 录取 招 用 = appoint|hir|employ|recruit|engag|tak|admit|retain|
  enrol|us ; 解聘 辞退 开除 解雇 裁员 裁 = dismiss|fir|lay|laid|sack|redundan|expel|layoff|terminat|let_go
晋升 提拔 升职 = promot|advanc ; 调岗 调动 = transfer|reassign|mov ; 退休 = retir
请假 休假 放假 休 = leave|holiday|day_off|vacation|rest|time_off|break ; 加班 = overtime|work_late|extra_hours
考核 评估 评价 评审 评 = assess|apprais|evaluat|review|rat|judg|grad ; 打卡 签到 = clock|sign|check_in|attendance
值班 值守 = duty|watch|shift ; 轮岗 轮换 = rotat|turn ; 休息 = rest|break|paus|relax|sleep
培训 训练 教育 = train|educat|teach|taught|course|instruct ; 学习 学 = learn|stud|school|taught
教 教授 讲授 = teach|taught|instruct|lectur|tell ; 考试 应考 考 = exam|test|sit\b|take_the ; 及格 过关 = pass|grade
毕业 = graduat ; 入学 就读 上学 = school|enrol|admit|attend|stud|enter ; 作弊 = cheat ; 抄袭 剽窃 = plagiar|cop|crib
辅导 补课 = tutor|coach|lesson ; 阅卷 批改 = mark|grad|correct ; 交卷 = hand|paper|submit
报名 注册 登记 备案 申报 申领 = regist|enrol|sign|enter|record|fil|declar|report|apply|claim ; 申请 = appl|request
审批 审核 审查 审议 复核 = approv|review|examin|audit|vet|consider|check|deliberat|verif ; 审计 = audit
盖章 签章 = seal|stamp|sign|chop ; 签署 签订 签字 签名 签 = sign|conclud|enter|execut|ink|agreed ; 公证 = notar
认证 = certif|accredit|authenticat ; 盖 = cover|build|built|stamp ; 修改密码 = password
登录 登陆 = log|sign_in|signed_in|login ; 退出 = exit|quit|log|sign_out|withdr|leave|leav ; 下载 = download
上传 = upload ; 复制 拷贝 = cop|duplicat|reproduc ; 粘贴 = paste|pasting ; 打印 印刷 印 = print ; 扫描 = scan
备份 = back|backup|backed ; 同步 = sync ; 加密 = encrypt ; 解密 = decrypt ; 压缩 = compress|zip ; 编辑 = edit
输入 录入 键入 填写 填 = enter|input|typ|fill|key|complet ; 点击 单击 = click|tap|press ; 滚动 = scroll ; 拖动 = drag
选择 选中 勾选 选 挑选 = select|choos|chose|tick|check|pick|option|elect|opt
搜索 查询 检索 查找 搜 = search|quer|look|find|found|retriev
启用 激活 开启 = enabl|activ|turn|switch|on\b|start|commission|open|brought_into
停用 禁用 = disabl|deactiv|off\b|block
支持 扶持 = support|back|uphold|upheld|favo|endors|aid|help|grant|allow|sustain|granted ; 兼容 = compatib
响应 回应 应答 回复 答复 回答 答 = respon|repl|answer|react|comment
识别 认出 辨认 = recogni|identif|read\b|tell|detect|distinguish|make_out ; 读取 读 = read|load|access
写入 写 = writ|wrote ; 加载 载入 = load ; 更新 升级 = updat|upgrad|renew|refresh
恢复 复原 还原 重启 = restor|recover|resum|reopen|restart|regain|revert|return|rebound
保存 = sav|keep|stor|kept|preserv|retain ; 共享 分享 = shar ; 收集 采集 搜集 = collect|gather|captur
跟踪 追踪 = track|trac|follow ; 监控 监测 监督 = monitor|supervis|watch|oversee|surveil
记录 记载 登载 = record|log|not|enter|document ; 标注 标明 标示 注明 标 = mark|label|indicat|stat|show|specif|note
提示 提醒 告知 告诉 = remind|prompt|tell|told|inform|notif|warn|alert|advis|let
说明 解释 阐明 = explain|explan|state|describ|clarif|account|indicat|specif|interpret
讨论 商讨 商议 商量 协商 谈判 洽谈 = discuss|negotiat|consult|talk|agree
说 说话 讲 谈 提 提及 提到 = say|said|speak|spoke|talk|tell|told|mention|refer|rais|bring
表态 置评 评论 = comment|position|remark|stand|statement ; 喧哗 吵闹 = noise|loud|shout|noisy
打扰 打断 = disturb|bother|interrupt ; 问 询问 咨询 = ask|enquir|inquir|consult|question
投诉 抱怨 = complain|complaint ; 举报 检举 = report|whistle|inform ; 反对 异议 = oppos|object|against ; 抗议 = protest
罢工 = strike ; 投票 表决 = vot|ballot ; 选举 当选 = elect ; 提名 = nominat ; 辞任 辞职 = resign|step_down
连任 = re-elect|re-appoint|second_term|reelect|consecutive ; 回避 = recus|abstain|withdr|avoid
出任 担任 兼任 任 = serv|hold|held|act|tak|office|appoint|concurrent|position|assum
承认 认可 = recogni|acknowledg|accept|admit|approv ; 相信 信任 信 = believ|trust|confiden|faith
怀疑 质疑 疑 = doubt|suspect|question|challeng ; 担心 担忧 忧虑 怕 害怕 = worr|fear|afraid|concern|anxi|scar|frighten
希望 期望 期待 想 想要 愿意 愿 肯 = hop|wish|want|expect|like|willing|would_like|think|thought|mind|readi|agree|
  look_forward|ready ; 喜欢 喜爱 爱 = like|love|enjoy|fond|prefer ; 记得 记住 记 = remember|recall|memor
忘记 忘 = forget|forgot ; 理解 懂 懂得 明白 = understand|understood|grasp|know|clear|appreciat
考虑 顾及 顾 = consider|regard|think|thought|take_into|account|heed|contemplat|mind
预计 预期 预料 料 料到 = expect|foresee|anticipat|forecast|predict|project
打算 计划 拟 准备 = plan|intend|prepar|ready|propos|intention|mean ; 决定 = decid|decision|determin|resolv
同情 = sympath ; 尊重 = respect ; 重视 注重 = attach|valu|importan|attention|emphas|heed|serious
忽视 = ignor|neglect ; 关心 关注 注意 留意 = car|concern|attention|notic|follow|watch|heed|interest|focus|mind
容忍 忍受 = toler|bear|stand\b|put_up|endur|accept ; 鼓励 提倡 = encourag|promot|advocat ; 推荐 = recommend
强迫 强制 逼 = forc|compel|coerc ; 允许 准 = allow|permit|let\b|may\b ; 欢迎 = welcom ; 邀请 请 = invit|ask|request
邀 = invit ; 拜访 访问 参观 游览 = visit|tour|access|call ; 接待 = recei|host|admit|welcom|serv
会见 见面 见 碰面 = meet|met\b|see|saw|seen|encounter|view
看见 看到 看 观看 目睹 = see|saw|seen|look|watch|view|witness|sight|notic|visib|read\b
听见 听到 听 听取 = hear|listen ; 闻 闻到 嗅 = smell|odou?r ; 尝 品尝 = tast ; 感到 感觉 觉得 感 = feel|felt|sens|find
睡 睡觉 入睡 = sleep|slept|asleep ; 醒 = wak|awake ; 起床 = get_up|got_up ; 哭 = cry|cried|weep|tear ; 笑 = smil|laugh
跑 奔跑 = run|ran\b ; 跳 = jump|leap|danc ; 游泳 = swim|swam|bath ; 钓鱼 垂钓 捕捞 = fish|angl ; 狩猎 捕猎 = hunt
攀爬 爬 攀登 = climb|crawl|scal ; 露营 = camp ; 拍照 摄影 拍摄 = photo|pictur|film|shoot|camera
录像 录音 录制 = record|video|film|tap ; 唱 = sing|sang|sung ; 跳舞 = danc
演出 表演 上演 演 = perform|show|stag|play|act ; 展出 展示 陈列 = display|exhibit|show|on_view
比赛 参赛 = compet|match|play|race|take_part|enter|game ; 赢 获胜 战胜 胜 取胜 = win|won|beat|victor|defeat|prevail
输 落败 负于 败 = los|lost|beaten|defeat ; 进球 得分 = scor|goal|point ; 受伤 伤 负伤 = injur|hurt|wound|harm
死 死亡 去世 身亡 遇难 = die\b|died|death|dead|kill|fatal|los
生病 患病 得病 患 = ill\b|illness|sick|disease|suffer|contract ; 发烧 发热 = fever ; 咳嗽 = cough
呕吐 = vomit|sick|throw ; 过敏 = allerg|sensitiv ; 出血 流血 = bleed|blood|haemorr|hemorr
感染 传染 = infect|contag|catch|caught|transmi|spread ; 复发 = recur|relaps|return|come_back|came_back
恶化 = worse|deteriorat|aggravat ; 好转 改善 改进 = improv|better|recover ; 痊愈 康复 治愈 = recover|cur|heal|well
治疗 医治 治 = treat|cur|therap ; 手术 开刀 = operat|surg ; 住院 = hospital|admit|inpatient
出院 = discharg|leave_hospital ; 注射 接种 打针 = inject|vaccin|inocul|shot ; 怀孕 妊娠 = pregnan
哺乳 = breast|nurs|lactat ; 吞咽 吞 = swallow ; 咀嚼 = chew ; 禁食 空腹 = fast|stomach
进食 用餐 就餐 = eat|food|meal|din|ate\b ; 运动 锻炼 = exercis|sport|train|work_out ; 减肥 = weight|slim|diet
怀疑 = suspect ; 确诊 诊断 = diagnos|confirm ; 检出 测出 = detect|found|test|trace
超标 = exceed|limit|above|over|standard ; 突变 变异 = mutat ; 吸收 = absorb|tak
排出 排放 排 = discharg|emit|emission|drain|releas|vent|expel ; 燃放 = fireworks|set_off|let_off
焚烧 = burn|incinerat ; 填埋 = landfill|bur ; 处理 = treat|process|handl|deal|dispos
回收 = recycl|recover|collect|reclaim ; 循环 = recycl|circul ; 种植 栽 种 = plant|grow|grew|cultivat|crop|sow
砍伐 采伐 = fell|log|cut|chop|harvest ; 采摘 摘 = pick|pluck|harvest ; 放牧 = graz
养殖 饲养 养 喂 = rais|rear|breed|feed|fed\b|farm|keep ; 灌溉 浇水 浇 = water|irrigat ; 施肥 = fertili
开采 采矿 = min\b|mining|mined|extract|quarr|exploit ; 开发 研发 = develop|research|exploit ; 设计 = design
制造 生产 产 造 = manufactur|produc|mak|made|build|built|turn_out ; 加工 = process|machin ; 组装 = assembl
施工 动工 建设 建造 = construct|build|built|work|start|break_ground ; 验收 = accept|inspect|sign
交付 交货 交房 = deliver|hand ; 投产 投用 投入使用 = production|operation|commission|service|use\b|stream
扩建 扩大 扩张 = expan|extend|enlarg|widen|broaden ; 缩小 收缩 = shrink|narrow|reduc|contract
缩短 = shorten|cut|reduc ; 延长 延期 展期 = exten|prolong|postpon|defer|lengthen|renew
推迟 延迟 = delay|postpon|defer|put_off|push ; 提前 = advance|early|earlier|ahead|bring
加快 加速 = accelerat|speed|faster|quick ; 放慢 减速 放缓 = slow|decelerat
开始 启动 = start|begin|began|begun|launch|commenc|open|initiat
继续 持续 延续 = continu|go_on|carry|carried|last|persist|proceed|keep|remain|sustain
中断 = interrupt|break|cut|suspend|disrupt ; 取代 代替 替代 = replac|substitut|supersed|instead|take_the_place
返回 回来 回 归 = return|go_back|come_back|came_back|back\b|revert|went_back
到达 抵达 到 来 = arriv|reach|come|came|get_to|got_to|here\b|appear|show
出发 动身 = leav|depart|set_off|set_out|start ; 迁移 搬迁 搬家 = mov|relocat|migrat
居住 住 入住 留宿 = liv|stay|resid|reside|occup|lodg|accommodat|check ; 搬进 = mov ; 占用 占 = occup|tak|us|block|up\b
闲置 = idle|unused ; 出国 = abroad|overseas ; 移民 = emigrat|immigrat ; 结婚 = marr ; 离婚 = divorc
继承 = inherit|succeed ; 捐赠 捐款 捐 赠送 赠 = donat|contribut|giv|gave|gift|present ; 募捐 = collect|rais|fund
资助 补助 = sponsor|fund|subsid|grant|support|finance ; 帮助 协助 帮 = help|assist|aid\b
救助 救援 救 = rescu|sav|reliev ; 照顾 看护 = care|caring|look_after|tend ; 陪同 陪 = accompan|escort|with\b
等候 等 等待 = wait|await|queue ; 联系 联络 = contact|get_in_touch|reach|in_touch|connect ; 见效 = work|effect
起作用 生效 = work|effect|force|valid ; 有助于 有利于 = help|favo|benefi|good
损失 失去 丧失 丢失 丢 遗失 = los|lost|miss|forfeit ; 找 寻找 = find|found|look|seek|sought|search ; 缺席 = absen|miss
浪费 = wast ; 节省 节约 节 = sav|econom|conserv ; 产出 = output|produc|yield
盈利 赚钱 赚 获利 = profit|mak|made|earn|money ; 亏损 亏 = los|deficit ; 增值 升值 = apprecia|value|gain
贬值 = deprecia|devalu ; 波动 = fluctuat|vari|volatil|swing|mov ; 反弹 回升 = rebound|recover|pick
突破 打破 = break|broke|exceed|breach|top ; 落后 = behind|lag ; 领先 = lead|led\b|ahead ; 竞争 = compet
合作 = cooperat|collaborat|work|partner ; 合并 并购 收购 = merg|acqui|takeover|take_over|combin|consolidat|bought|buy
分割 分开 分离 拆分 = separat|divid|split|apart|segregat ; 结合 = combin|link
区分 辨别 区别 = distinguish|differentiat|tell|discriminat|distinct ; 区别对待 = differ|discriminat
混淆 = confus|mix ; 重复 = repeat|duplicat|again ; 体现 = reflect|show|embod ; 意味 意味着 = mean|impl|signif
等于 等同 = equal|same|equivalent|amount|mean ; 取决 取决于 = depend ; 依赖 依靠 依托 = depend|rel[yi]|count
符合 = compl|conform|meet|consisten|line|qualif|accord
吻合 一致 = agree|match|consisten|tall|accord|correspond|same|conform|unanim ; 匹配 = match|suit|fit
关联 相关 有关 = relat|connect|link|associat|relevan|concern|bear ; 牵涉 涉 = involv|concern ; 指向 = point|refer
破例 = except ; 妥协 让步 = compromis|concede|concession|give_way|back_down ; 动摇 = waver|shak|shook
放弃 = giv|abandon|waiv|surrender|gave_up ; 坚持 = insist|persist|persever|stick|adher ; 屈服 = yield|submit|give_in
后悔 = regret ; 道歉 = apolog ; 感谢 谢 = thank|grateful ; 原谅 = forgiv|excus|pardon
整改 改正 纠正 = rectif|correct|put_things|remed|put_right|put_it_right|improv|put_matters
落实 = implement|carr|put|follow ; 配合 = cooperat|help|work ; 服从 听从 = obey|follow|compl
执行 = implement|enforc|carr|perform|execut|appl
遵守 = comply|complied|compli|observ|abid|obey|follow|keep|kept|adher|respect|honou?r
违反 = breach|violat|break|broke|contraven ; 滥用 = abus|misus ; 乱扔 乱丢 = litter|throw|drop ; 随地吐痰 = spit
踩踏 践踏 踩 = step|tread|trampl|walk ; 翻越 跨越 越过 穿越 = cross|climb|over\b|jump
靠近 接近 = approach|near|close|come ; 倚靠 = lean ; 进出 = enter|leave|access
逗留 停留 滞留 = stay|linger|remain|stop|loiter|strand ; 插队 = queue|line|jump ; 占座 = seat|reserv
投递 = deliver|post ; 塞 = stuff|put|block|insert ; 插入 插 = insert|plug|put ; 调节 = adjust|regulat|set
用完 用尽 = use|used|run_out|exhaust|finish ; 剩余 剩 = remain|left|surplus|over\b ; 增发 = issu
限购 = limit|purchas|restrict ; 超载 超员 = overload|over ; 载客 = passenger|carr ; 载人 = carr|passenger|mann
收购 = acqui|buy|bought|takeover|purchas ; 议定 商定 = agree ; 遗漏 = omit|omission|miss|leave_out
列出 列示 列明 = list|set_out|state|show|itemi ; 显现 = appear|show|emerg ; 缓解 = eas|reliev|alleviat|mitigat
解答 = answer ; 反馈 = feedback|respon|report ; 核对 = check|verif ; 对账 = reconcil
催 催促 催收 = urg|press|chas|collect|remind|dun ; 公示 = publi|display|post|announc ; 评选 评奖 = select|award|prize
获奖 = award|prize|win|won ; 奖励 = reward|award|prize|bonus ; 惩罚 处罚 = punish|penal|sanction|fine ; 警告 = warn
处分 = disciplin|punish|sanction|dispos ; 消费 = consum|spend|spent|purchas|buy ; 花 花费 = spend|spent|cost|tak
收费 = charg|fee|paid|toll ; 要价 = charg|ask ; 免除 = exempt|releas|reliev|waiv ; 加收 = charg|surcharge|extra|add
打开 = open|turn|switch|unlock ; 提取 = extract|withdr|draw
撤销 撤回 撤诉 = withdr|undo|undone|revok|revers|cancel|rescind|overturn|quash|dropped|drop
还原 = restor|undo|revert ; 作出 做出 = mak|made|giv|gave|deliver|tak|took
做 干 搞 = do\b|does|did|done|mak|made|carr|work
"""

"""What is denied: predicates and things with the beginnings of the English words that render them.

Data for `predicates`. Entries stand between semicolons: Chinese words, `=`, beginnings of English words (`_` is a space, `\\b` ends
a word). The words are those of contracts, reports, manuals and the press. A word left out is judged by its shape alone.
"""

from __future__ import annotations

#: Verbs and adjectives, as they stand after 不, 未 or 不得. One character alone counts only right after the negation.
PREDICATES = r"""
接受 接纳 受理 采纳 = accept|tak|took|admit|adopt|hear|recei|process
接收 收到 收取 领取 领到 取得 获得 获取 得到 获 收 领 = recei|get|got|obtain|acquir|collect|charg|gain|win|won|secur|
  earn|claim|achiev|pick|accept|secure|award|grant
支付 付款 缴纳 交纳 缴付 付清 偿还 偿付 清偿 给付 付 缴 交 还 = pay|paid|repa|settl|remit|discharg|honou?r|contribut|
  return|deliver|hand|submit ; 退还 退款 返还 退回 归还 退货 退 = refund|return|repa|reimburs|give_back|withdr|retir
提供 供应 供给 提交 提出 出具 出示 递交 报送 上报 呈报 = provid|offer|suppl|furnish|giv|gave|submit|present|file|
  produc|lodg|rais|propos|serv|report|issue|show|put|mak|made|equip|avail|bring|brought
报告 汇报 通报 报 = report|notif|inform|disclos|tell|told
披露 公开 公布 公告 发布 透露 泄露 泄漏 外泄 = disclos|publi|announc|reveal|releas|leak|divulg|issu|expos|open|
  divulge|made_public ; 转让 转移 让与 转交 出让 移交 = transfer|assign|mov|hand|pass
出售 销售 售卖 卖出 变卖 贩卖 卖 = s[oe]ld|sell|sale|market|dispos|vend
购买 采购 购置 买 = buy|bought|purchas|procur|acquir ; 出租 租赁 转租 租用 承租 = leas|let|rent|hire|sublet|sublea
借 出借 借出 借入 外借 借用 贷款 借款 = lend|lent|loan|borrow
使用 利用 运用 采用 动用 施用 用 = us[ei]|employ|adopt|utili|exploit|tap|draw|exercis|operat|run|avail|reli
应用 适用 = appl|suit|fit|us[ei]
操作 运行 运转 启动 开动 驾驶 作业 = in_service|operat|run|start|work|function|driv|drov|boot|launch|turn|activ|us[ei]|perform|
  initiat ; 工作 上班 上岗 在岗 任职 就职 供职 = work|function|operat|serv|duty|office|post|employ
生效 有效 奏效 见效 = effect|valid|force|work|operativ
失效 终止 结束 解除 中止 停止 中断 停 = terminat|expir|end|stop|ceas|suspend|laps|discontinu|cancel|halt|dissol|
  releas|void|interrupt|finish|conclu|over|clos|lose
改变 变更 变化 更改 修改 调整 修订 更换 改动 改 变动 变 = chang|alter|modif|amend|adjust|vari|vary|revis|replac|mov|
  shift|edit|swap|switch|convert|turn|becom
增加 提高 上升 增长 上涨 加大 提升 增 涨 = increas|ris[ei]|rose|rais|grow|grew|higher|improv|add|enhanc|climb|boost
减少 降低 下降 下跌 减轻 削减 减 降 = reduc|decreas|fall|fell|declin|lower|drop|cut|lessen|eas|diminish|shrink
影响 损害 损及 妨碍 妨害 干扰 波及 = affect|impair|prejudic|harm|damag|influenc|impact|interfer|disturb|hinder|impede|
  disrupt|hurt|infring|effect|bear|touch|obstruct
同意 赞成 批准 准许 允许 许可 核准 获准 获批 认可 批复 = agree|consent|approv|permit|allow|authori|licen|endors|
  recogni|let|sanction|clear|grant|permission|accept|right ; 拒绝 = refus|reject|declin|den
承担 负担 负责 负 = bear|borne|assum|responsib|liab|undertak|tak|took|shoulder|accept|in_charge|cover|bore|incur|
  answer|carr ; 承诺 保证 担保 确保 = promis|undertak|guarant|warrant|ensur|commit|secur|pledg|assur|make_sure
构成 组成 成为 视为 作为 形成 = constitut|form|becom|deem|amount|regard|consider|treat|compris|represent|mak|made|act|
  serv|pose ; 属于 归属 属 = belong|fall|count|part|vest|form|within|class
包括 包含 含有 涵盖 计入 列入 纳入 含 涉及 = includ|contain|cover|compris|consist|involv|concern|count|enter|
  incorporat|relat|list|part|embrac|affect|deal|integrat|hav|take_into
存在 具有 具备 拥有 享有 持有 有 = exist|ha[sdv]|having|possess|own|enjoy|hold|held|entitl|presen|carr|contain|right|
  suffer|meet|bear|qualif|found|lie
达到 满足 符合 达标 合格 满 足 遵守 遵循 符 = reach|meet|met\b|satisf|compl|conform|qualif|achiev|attain|accord|
  fulfil|observ|consist|match|correspond|align|follow|hit|eligib|stand|pass|fit|in_line|abid|adher|agree|tall|suffic|
  enough|adequa|obey
完成 完工 竣工 办理 办妥 完毕 履行 执行 落实 实施 开展 进行 从事 = complet|finish|perform|fulfil|implement|carr|
  execut|handl|conduct|do\b|does|done|did|engag|undert|deal|process|apply|enforc|proceed|hold|held|run|discharg|put|
  practi|tak|took|accompl|mak|made|pursu|handle|start|launch|trad ; 通过 经过 = pass|approv|through|adopt|clear
超过 超出 突破 逾 = exceed|more_than|over\b|above|beyond|surpass|pass|break|older|longer|top|greater|higher
参加 参与 出席 加入 列席 到场 到会 参会 = attend|participat|join|tak|took|present|part|enter|involv|compet|engag|
  appear|turn ; 进入 入内 入场 进 = enter|access|admit|admission|entry|come|into|penetrat|gain
离开 离职 离岗 外出 离境 辞职 走 = leav|left|depart|quit|exit|resign|went|away
开放 打开 开启 开通 开门 开业 营业 开 = open|turn|switch|start|activ|access|run|work|trad|driv|unlock|business|sign|
  drill|hold ; 关闭 关 闭 关门 = clos|shut|turn|switch
安装 装配 加装 设置 设立 设 配备 建立 建 装 = install|fit|mount|set|establish|equip|place|config|assembl|found|creat|
  hav|has\b|build|built|maintain|provid|locat|put|form|appoint
拆卸 拆除 拆解 拆 卸 = disassembl|dismantl|remov|tak|detach|unmount|demol|strip|open
移动 搬动 移 搬 = mov|remov|shift|reloc|carr|transfer ; 触摸 触碰 接触 碰 摸 = touch|contact|expos|handl|reach
清洗 清洁 冲洗 洗 擦拭 = clean|wash|rins|wip ; 浸入 浸泡 浸 = immers|soak|submerg|dip
存放 放置 存储 储存 保存 保管 留存 贮存 放 置 = stor|plac|put|keep|kept|leav|save|retain|hold|held|set|lay|left|
  preserv|custod
丢弃 抛弃 扔 废弃 放弃 弃 = discard|throw|dispos|abandon|waiv|give_up|drop|surrender|forgo|gave_up|reli
吸烟 抽烟 = smok|cigar ; 饮酒 喝酒 酗酒 = alcohol|drink|drunk
食用 服用 吃 饮用 喝 = eat|consum|tak|drink|swallow|food|ingest
知道 知悉 知情 了解 知晓 清楚 知 = know|aware|understand|inform|learn|clear|knew|familiar|understood|see
认为 认定 判定 确认 确定 认 = consider|believ|find|found|determin|confirm|deem|identif|establish|regard|decid|certain|
  sure|think|hold|fix|recogni|settl|verif|set\b|acknowledg|ascertain
证明 证实 验证 核实 核对 查实 = prov|verif|confirm|evidenc|check|show|demonstrat|certif|substantiat|establish|valid|
  support|evident
显示 表明 显现 表示 反映 体现 = show|display|indicat|appear|reveal|suggest|reflect|express|say|state|demonstrat
发现 查出 检出 发觉 找到 查到 查获 = find|found|discover|detect|identif|notic|uncover|spot|locat|reveal|seiz|
  come_across
发生 出现 产生 引发 造成 导致 引起 发 = occur|happen|aris|aros|incur|caus|tak|took|result|appear|experienc|ha[sd]\b|
  emerg|suffer|produc|lead|led\b|report|record|generat|come|accru|mak|made|see|saw|seen|develop|fall|plac|break|broke|
  sent|send|issu|trigger|giv
解决 处理 处置 应对 办 = solv|resolv|settl|address|handl|deal|dispos|process|dealt|remed|fix|treat
删除 消除 移除 清除 去除 撤销 撤回 取消 注销 = delet|remov|eliminat|eras|cancel|revok|withdr|clear|rescind|annul|
  dismiss|set_aside|recall|reverse|revers|undo|undone
增设 新增 添加 追加 加 增添 = add|new|creat|introduc|put|increas|set|establish
限制 限定 约束 限 = limit|restrict|confin|bind|bound|constrain|cap|subject|control
要求 规定 约定 要 = requir|request|stipulat|provid|ask|demand|agree|prescrib|specif|call|want|need|set|claim|order|
  contract|insist ; 需要 需 必 = need|requir|necessar|have_to|has_to|want
召开 举行 举办 开会 = hold|held|conven|tak|took|host|organi|call|stag|meet ; 投票 表决 投 = vot|ballot|cast|put
任命 聘任 委任 选举 聘用 雇用 雇佣 录用 聘请 招聘 招用 = appoint|elect|employ|hire|engag|recruit|hir|retain|nam|choos|
  chose ; 解雇 辞退 开除 解聘 免职 裁员 = dismiss|fire|terminat|remov|sack|layoff|laid|redundan|lay
休假 请假 休息 休 = leave|rest|holiday|vacation|break ; 加班 = overtime ; 歧视 区别对待 = discriminat|distinguish
签署 签订 签字 签约 签 订立 缔结 达成 = sign|enter|execut|conclud|reach|contract|made|mak|agree|strike|struck
分配 派发 分派 派息 分红 分发 = distribut|allocat|pay|paid|declar|divid|assign|recommend
投资 投入 = invest|put|spend|spent|input ; 盈利 获利 赚 = profit|earn|gain|made|mak ; 亏损 损失 = loss|los[et]
抵押 质押 = mortgag|pledg|secur|charg|encumb|collateral
起诉 诉讼 上诉 申诉 投诉 仲裁 = su[ei]|litigat|appeal|complain|arbitrat|prosecut|action|proceed|lawsuit|suit|brought|
  bring ; 处罚 惩罚 罚款 罚 追究 = punish|penal|fine|sanction|hold|held|pursu|disciplin|prosecut
申请 申报 申领 = appl|declar|file|claim|request|submit
登记 注册 备案 挂号 = regist|record|file|filing|log|book|enrol|sign
审批 审议 审核 审查 审计 审定 评审 审阅 = approv|consider|review|audit|examin|deliberat|vet|assess|check|submit|
  resolv|scrutin ; 检查 检验 检测 验收 巡检 体检 检修 = inspect|check|test|examin|accept|detect|screen|overhaul
测试 试验 实验 试 测 = test|tri[ea]|experiment|measur|try
评估 评价 评级 考核 评定 = assess|evaluat|apprais|rat[ei]|review|judg|measur|valu
计提 计算 统计 核算 计 算 = calculat|count|comput|provi|account|mak|made|accru|measur|record|charg|set|recogni|
  statist|tally|book|reckon|bear|work
确认收入 入账 记账 记录 记载 录 记 = recogni|record|book|document|note|enter|state|log
减值 折旧 摊销 = impair|depreciat|amorti|writ
披挂 佩戴 穿戴 戴 穿 携带 带 = wear|wore|worn|carr|bring|brought|tak|took
打印 复印 复制 转载 传播 散布 = print|copy|copie|reproduc|distribut|spread|disseminat|circulat|republish|duplicat|
  transmit|broadcast
上传 下载 发送 传输 寄送 邮寄 派送 发 送 寄 = upload|download|send|sent|transmi|post|mail|deliver|dispatch|ship|
  convey|transfer|forward ; 连接 联网 连通 接入 插入 接 插 = connect|link|onlin|access|insert|plug|attach|join
断电 断开 拔出 拔 切断 断 = disconnect|unplug|cut|power|break|broke|pull|separat
保存文件 备份 恢复 还原 复原 = sav|back|restor|recover|resum|reviv|revert|reinstat|return|recoup
支持 扶持 = support|back|help|sponsor|enabl|favou?r|uphold
响应 回应 回复 答复 反馈 应答 答 回答 = respon|repl|answer|feedback|react ; 兼容 相容 匹配 = compat|match|work
覆盖 遮盖 遮挡 盖 堵塞 堵 挡 = cover|overwrit|obstruct|block|overrid|clog|shad|protect
依赖 依靠 取决 依据 基于 = depend|rel[iy]|base|rest|hing
授权 委托 指派 = authori|entrust|empower|commission|mandat|deleg|appoint|licen
侵犯 侵害 违反 违背 = infring|violat|breach|contraven|encroach|against|break|broke|act
相同 一致 一样 等同 统一 相等 同 一 = same|identical|equal|consist|alike|similar|match|agree|unanim|uniform|unif|even
相关 有关 关联 相联 = relat|relevan|connect|link|associat|do_with|concern|affiliat
重要 重大 关键 主要 = important|significan|material|major|key|main|essential|crucial|critical|serious
必要 必须 必需 = necess|need|essential|requir|have_to|has_to|mandat ; 可能 可行 = possib|feasib|likely|practic|viab
安全 保险 = safe|secur|insur ; 稳定 平稳 稳 = stab|stead|firm
确切 准确 精确 正确 对 = accura|correct|precis|exact|right|true|propor|sure
完整 完全 齐全 完善 健全 全 齐 = complet|full|entire|intact|whole|perfect|sound|total|fully|wholly|ready
充分 充足 足够 够 充裕 = sufficien|enough|adequa|ampl|full|plenty
明显 显著 明确 清晰 明 = obvious|significan|clear|appar|mark|notabl|explicit|evident|notic|express|defin|distinct|
  pronounc|signif|strik ; 严重 = serious|sever|grav|heav|bad
合理 恰当 适当 合适 适宜 妥当 适合 宜 = reason|appropriat|proper|suit|fit|right|adequa|advis|recommend
公平 公正 公允 平等 = fair|equal|just|impartial|equit ; 公开透明 透明 = transpar|open
合法 合规 = legal|lawful|legitim|complian|compl ; 真实 属实 = true|authentic|real|genuin|fact
大 = big|large|great|much|high|signific|wid|heav|strong ; 小 = small|little|minor|low ; 多 = many|much|more|lot
少 = few|little|less ; 高 = high|tall|expens ; 低 = low ; 长 久 = long ; 短 = short ; 快 = fast|quick|rapid
好 佳 理想 = good|well|fine|ideal|satisf|nice|great ; 远 = far|dist ; 近 = near|close|recent ; 贵 = expens|dear|cost
便宜 = cheap ; 容易 易 = eas[yi]|prone|suscept|liab|tend ; 难 困难 = difficult|hard|troubl ; 危险 = danger|hazard|risk
愿意 愿 想 希望 打算 = want|wish|intend|plan|hop|like|prepar|consent|desir ; 喜欢 爱 = lik[ei]|lov|enjoy|fond
担心 害怕 怕 惧 = worr|fear|afraid|concern ; 后悔 = regret ; 怀疑 质疑 疑问 疑虑 疑 = doubt|suspec|question|quer
忘记 忘 = forg[eo]t ; 注意 重视 关注 留意 顾 = atten|notic|valu|focus|importan|heed|care|note|watch|regard|mind
相信 信任 信 = believ|trust|credib|confiden|convin ; 理解 懂 明白 = understand|comprehen|understood|grasp|see\b
考虑 思考 = consider|think|account|contemplat|thought|regard
期待 预期 预计 预见 预料 = expect|anticipat|foresee|forecast|foreseen|await|look_forward|foreseeab|predict
决定 决策 = decid|decision|determin|resolv|choos ; 选择 选 挑选 = choos|chose|select|opt|pick|choice|elect
放松 松懈 懈怠 = relax|slack|loosen|eas|let_up ; 接近 靠近 临近 = approach|near|close|come
隐瞒 隐藏 掩盖 = conceal|hid|withh|cover|mask
伪造 篡改 虚构 造假 = forg|falsif|fabricat|tamper|fak|fictit|alter|invent
干预 介入 插手 过问 = interven|interfer|meddl|involv
挪用 占用 侵占 占 = misappropriat|embezzl|occup|divert|use|tak|account|encroach|misus
拖欠 逾期 延误 延迟 推迟 拖延 延期 迟延 延 = default|overdue|delay|late|postpon|arrear|defer|put_off|extend|owe|
  adjourn ; 迟到 迟 = late|tard ; 早退 = early ; 分割 拆分 分开 分 = divid|split|separat|part|partition|share|sever
合并 并购 = merg|consolidat|combin|amalgam|acqui ; 上市 挂牌 = list|market|launch|float|public
交易 买卖 = trad|transact|deal|buy|sell ; 流通 流动 = circulat|flow|liquid|trad
偏离 脱离 = deviat|depart|detach|stray|leav
看 看到 见到 见 看见 观察 = see\b|saw|seen|look|watch|observ|view|find|found|notic|visib|sight|read
听 听到 听见 = hear|listen
说 讲 表态 声明 发言 谈 提 提及 提到 = s[ap][yie]|state|speak|spoke|talk|mention|comment|declar|discuss|rais|refer|
  tell|told|remark|bring ; 问 询问 咨询 = ask|inquir|enquir|consult|question
告知 通知 告诉 知会 = notif|inform|tell|told|notice|advis|let ; 写 填写 填报 填 = writ|wrote|fill|complet|stat|enter
读 阅读 = read ; 学 学习 学会 = learn|stud ; 来 来自 = com[ei]|came|from ; 去 前往 = go\b|going|goes|went|visit|travel
回 返回 返 = return|back|come|came
到 抵达 到达 到位 到期 到账 = arriv|reach|due|matur|expir|come|came|fall|get|got|paid|credit|plac|receiv
等 等待 = wait|equal ; 让 使 令 = let|allow|mak|made|caus|enabl|permit|give|yield
给 给予 予以 授予 发放 赋予 = g[ia]v|grant|award|pay|paid|issu|confer|allow|provid|accord|afford
做 作 干 搞 = do\b|does|done|did|mak|made|act|perform|work|tak|giv ; 成功 成 = succe|success|becom|fail ; 失败 = fail
变质 变坏 = spoil|deterior|go_off|bad
损坏 破坏 毁损 破损 受损 毁坏 坏 = damag|destroy|broken|break|impair|spoil|ruin|undermin|vandal|harm|fault
漏水 渗漏 漏 泄 = leak|omit|miss|spill ; 着火 燃烧 失火 = fire|burn|ignit|flam|combust ; 爆炸 = explo
断裂 开裂 裂 = crack|break|fractur|broke|split|rupt ; 脱落 掉 掉落 坠落 = fall|fell|drop|com[ei]|detach
生锈 腐蚀 = rust|corro ; 磨损 = wear|worn ; 过热 发热 = heat|hot|warm ; 中毒 = poison|toxic ; 过敏 = allerg
感染 传染 = infect|contag|transmi|spread ; 受伤 伤害 受害 伤 = injur|hurt|harm|wound
死亡 身亡 丧生 死 = d[iy]e|death|dead|kill|fatal|dying ; 怀孕 哺乳 = pregnan|breast|nurs
治疗 治愈 医治 = treat|cur|heal|therap ; 患病 生病 = ill\b|sick|disease
缓解 好转 改善 改进 = reliev|improv|eas|better|alleviat|get|subsid|enhanc
恶化 加重 加剧 = worsen|deteriorat|aggravat|worse|intensif|exacerbat ; 睡 睡觉 入睡 = sle[ep]
污染 排放 排入 排 = pollut|emi[ts]|discharg|contamin|releas
回收 再生 收回 = recycl|recover|recl|collect|renew|take_back|recoup|call|withdr|retriev ; 浪费 = wast
砍伐 = fell|cut|log ; 捕捞 捕 = fish|catch|caught ; 种植 种 = plant|grow|grew|cultivat
外包 转包 分包 = outsourc|subcontract ; 竞争 = compet
合作 协商 配合 磋商 协作 = cooperat|negotiat|collaborat|consult|work|partner|agree|discuss|co-operat
干涉 = interfer|interven ; 冲突 矛盾 抵触 = conflict|contradict|inconsist|clash
延长 续期 续约 续签 展期 顺延 = exten|renew|prolong|roll ; 缩短 = shorten|cut|reduc
继续 持续 延续 = continu|go_on|carry_on|last|persist|sustain|keep|further|remain
开始 开工 动工 起 启用 = start|begin|began|begun|commenc|launch|open|put|us[ei]
重复 再次 重新 = repeat|again|duplicat|twice ; 单独 独立 独自 = alone|separat|independ|individual|sole
自动 = automat ; 免费 = free|charge|cost ; 收费 = charge|fee|cost ; 打折 优惠 = discount|concession|prefer
报销 = reimburs|expens|claim ; 赔偿 补偿 赔付 理赔 赔 = compensat|indemn|pay|reimburs|claim|mak|made
保修 质保 = warrant|guarant|cover ; 更新 升级 = updat|upgrad|renew|refresh ; 登录 登陆 = log|sign
识别 辨认 = recogni|identif|detect|distinguish ; 读取 加载 载入 = read|load ; 解析 = pars|resolv|analy
编译 编辑 = compil|edit|build ; 创建 新建 = creat|new|make|mak|build
设定 配置 指定 预设 = set|config|specif|assign|design|defin|allocat|nam|giv|suppl|point
访问 = access|visit|reach|view ; 定义 界定 = defin ; 匿名 = anonym ; 加密 = encrypt ; 隔离 = isolat|separat|quarant
区分 区别 分辨 = distinguish|differen|separat|tell ; 混合 混用 混淆 混 = mix|confus|blend|mingle
挤压 按压 压 按 = press|squeez|push|crush ; 弯曲 折叠 折 弯 = bend|bent|fold ; 拉 拖 拉动 拽 = pull|drag|draw
推 推动 = push|advanc|promot ; 转 旋转 转动 = turn|rotat|spin ; 晃动 摇晃 震动 = shak|mov|vibrat|wobbl|sway|wob
松动 松 松开 = loos|slack|releas|eas|let ; 敲击 撞击 碰撞 打 击 = hit|knock|strik|collid|bump|impact|beat|call|fight
跳 爬 攀爬 攀登 = jump|climb ; 跑 奔跑 = run ; 站 站立 坐 = stand|stood|sit|sat\b ; 停放 停车 停靠 = park|stop|berth
通行 通车 通 = pass|traffic|open|through|cross ; 通话 打电话 = call|phone
拍照 拍摄 录像 = photo|tak|film|shoot|record|pictur ; 喧哗 吵闹 = noise|noisy|loud ; 打扰 骚扰 = disturb|bother|harass
饲养 养 = keep|kept|rais|feed ; 喂 = feed|fed ; 逃避 规避 回避 避免 躲 = evad|avoid|escap|recus|circumvent|shirk|dodg
替代 代替 取代 替换 代 = replac|substitut|tak|instead|deput|behalf|act
代表 意味 意味着 = represent|mean|behalf|stand|deput|impl|reflect|guarant ; 代理 = act|agen|represent|behalf|proxy
兼任 兼职 兼 = concurrent|part-time|hold|serv|doubl|combin ; 连任 = re-elect|reelect|reappoint|consecut|serv
任期 = term|tenure ; 实现 兑现 = achiev|reali|honou?r|fulfil|deliver|attain|mak|made|accomp
控制 掌控 管控 = control|restrain|manag|curb|contain|hold
管理 监管 监督 = manag|supervis|regulat|administ|monitor|overs ; 拥堵 拥挤 = crowd|congest|jam ; 繁忙 忙 = busy
熟悉 熟 = famil|acquaint|know|ripe ; 胜任 称职 = compet|equal|capab|qualif ; 放心 安心 = eas|assur|rest|reliev
满意 = satisf|happy|content|pleas ; 幸福 高兴 愉快 快乐 = happ|pleas|glad|joy ; 习惯 适应 = used|adapt|accustom|adjust
孤独 孤单 = alone|lonel ; 放过 错过 错失 = miss|let ; 让步 妥协 = compromis|conced|concess|give_way|giv|yield
退出 退缩 后退 = exit|withdr|quit|leav|back|retreat|step|pull ; 赞 赞同 = agree|endors|approv|like
反对 抵制 = oppos|object|against ; 容忍 = tolerat|toleran|accept|condon ; 原谅 = forgiv|excus|pardon ; 抱怨 = complain
掌握 = master|grasp|know|command|hold ; 擅长 善于 善 = good|skil|adept|strong
流行 普及 = popular|preval|common|widespread|spread ; 常见 罕见 = common|rare|unusual|frequen
方便 便利 便 = conven|eas|handy|facilit ; 灵活 = flexib|agil ; 清洁 干净 = clean ; 干燥 干 = dry|dri
潮湿 湿 = wet|damp|moist|humid ; 热 烫 = hot|warm|heat ; 冷 = cold|cool ; 亮 = light|bright|lit ; 响 = sound|ring|rang
平 平整 平坦 = flat|level|even|smooth ; 紧 牢固 牢 = tight|firm|secur|fast ; 直接 = direct|straight|immediate
擅自 私自 自行 任意 = arbitrar|own|themselv|itself|himself|discret
免除 豁免 减免 = exempt|releas|waiv|reliev|absol|discharg|reduc|free|excus
分担 分摊 = shar|apportion|bear|split|allocat
抵扣 抵销 扣除 抵减 扣 = deduct|offset|set_off|set-off|credit|withh|dock ; 结转 = carr|roll|transfer
跨 跨越 = cross|across|span ; 质变 改写 = chang|rewrit ; 低于 少于 小于 不足 = below|less|lower|fewer|fall|short
高于 多于 大于 = above|more|over|higher|exceed|great ; 早于 = earl|before ; 晚于 迟于 = lat|after ; 优于 = better
亚于 逊于 逊色 = inferior|worse|less ; 回避表决 = abst
保留 留 留下 = retain|keep|kept|reserv|leav|left|preserv|hold|held
保护 维护 保障 = protect|safeguard|maintain|defend|guard|secur|uphold ; 保密 = confiden|secre|keep ; 接管 = tak|took
重组 = restruct|reorgan ; 经营 运营 = operat|run|business|trad|manag|engag
制造 生产 制作 加工 = manufactur|produc|mak|made|process|creat
运输 运送 载客 搭载 载 = transport|carr|ship|convey|haul|load ; 进口 出口 = import|export
开采 = min[ei]|extract|exploit ; 建造 建设 修建 施工 = build|built|construct|erect
延伸 扩大 扩展 扩张 = extend|expand|enlarg|widen|spread ; 推广 宣传 = promot|advertis|publici|market
推送 = push|send|advert ; 兜售 = sell|hawk|tout ; 欺骗 欺诈 误导 = deceiv|decept|mislead|fraud|cheat|trick|misled
赌博 = gambl|bet ; 贿赂 行贿 受贿 = brib|corrupt ; 偷 盗窃 盗取 = steal|stole|theft|thef
杀 杀害 = kill|murder|slaughter ; 投降 屈服 = surrender|yield|giv|submit|bow
击败 打败 战胜 = defeat|beat|overcome|conquer ; 牺牲 = sacrific ; 攻击 = attack ; 信息 = information|message|data
"""

#: Nouns, as they stand after 没有, 无 and 零.
THINGS = r"""
风险 = risk|hazard ; 隐患 = hazard|risk|hidden|danger ; 证据 依据 根据 = evidence|proof|ground|basis|bas[ei]
变化 变动 改变 = chang|mov|shift|variat|alter|differ ; 影响 = effect|impact|influenc|affect|consequenc|bear
事故 故障 事件 = accident|incident|event|fault|fail|malfunc|breakdown|defect ; 投诉 举报 = complain|report
异议 反对 = object|disput|dissent|oppos ; 争议 纠纷 = disput|controvers|contest
诉讼 案件 = litigat|proceed|lawsuit|case|action ; 违约 违规 违法 = default|breach|violat|irregul|offen|contraven
义务 责任 = oblig|dut|responsib|liab ; 权利 权力 权 = right|power|author|entitl|titl ; 必要 需要 = need|necess
理由 原因 = reason|ground|caus|justif ; 关系 联系 关联 = relat|connect|link|tie|affiliat|associat
区别 差别 差异 = differen|distinct|distinguish|discrep
限制 限额 上限 下限 = limit|restrict|cap|ceiling|constrain|bound|maxim|floor
费用 收费 手续费 = fee|charg|cost|expens ; 效果 作用 = effect|work|use|help|function ; 效力 = effect|force|valid
意见 建议 = opinion|comment|suggest|view|recommend|object|advice ; 问题 = problem|issue|question|troubl
错误 差错 失误 = error|mistak|wrong|fault ; 缺陷 瑕疵 = defect|flaw|fault ; 计划 打算 = plan|intent|intend|program
经验 经历 = experien ; 能力 = abil|capac|able|capab ; 资格 = qualif|eligib|entitl|right ; 机会 = chance|opportun
时间 = time ; 收入 = incom|revenu|earn ; 利润 盈利 = profit|earn ; 债务 负债 = debt|liabilit|borrow
借款 贷款 = loan|borrow|debt|credit ; 担保 = guarant|secur|collater|warrant ; 股份 股权 = share|equit|stake|interest
员工 雇员 职工 = employee|staff|worker ; 人员 人 = people|person|staff|personnel|one|men\b|women|member
伤亡 死亡 = casualt|death|fatal|injur|kill|victim ; 污染 = pollut|contamin ; 排放 = emission|discharg|emit
数据 资料 信息 = data|informat|record|document|material|figure ; 记录 记载 = record|entr|note|log
规定 约定 条款 = provi|rule|stipulat|agreement|term|regulat|specif|clause ; 标准 = standard|criteri
条件 = condition|term ; 期限 = period|term|deadline|time|limit
许可 授权 批准 同意 = permi|licen|authori|approv|consent ; 通知 = notice|notif ; 控股股东 股东 = sharehold|stockhold
实际控制人 控制人 = control ; 交易 = transact|deal|trad ; 合同 协议 = contract|agreement
关联 = relat|connect|link|associat ; 利益 = interest|benefit|advantage|profit ; 损失 亏损 = loss ; 延误 延迟 = delay
声音 噪声 噪音 = sound|nois ; 电源 电力 电 = power|electric|batter|suppl ; 信号 = signal
网络 = network|internet|connect ; 文件 = file|document|paper ; 设备 = equip|devic|applianc|machin
零件 部件 = part|compon ; 裂纹 裂缝 = crack ; 泄漏 渗漏 = leak ; 异味 气味 = odou?r|smell ; 症状 = symptom|sign
疾病 病史 = disease|ill|histor ; 副作用 不良反应 = side|advers|react ; 疫苗 = vaccin ; 感染 = infect ; 病例 = case
孩子 子女 儿童 = child|kid ; 家 = home|house ; 办法 方法 方案 = way|method|solution|means|how
选择 = choice|option|altern ; 希望 = hope ; 信心 = confiden ; 兴趣 = interest ; 保证 = guarant|warrant|assur
例外 = except ; 先例 = preced ; 共识 = consens|agree ; 进展 = progress ; 结果 结论 = result|outcome|conclus
对手 = rival|oppon|compet ; 先兆 征兆 迹象 = sign|indicat ; 障碍 = barrier|obstacl|obstruct ; 压力 = pressur|stress
价值 = value|worth ; 意义 = mean|sense|point|signific ; 危害 害处 = harm|hazard|danger ; 毒性 = toxic|poison
添加剂 = additiv ; 现金 = cash ; 存款 = deposit ; 土地 = land ; 货物 = good|cargo
抵押 质押 = mortgag|pledg|encumb|charg|collater ; 补贴 补助 = subsid|grant ; 奖金 津贴 = bonus|allowanc
处罚 罚款 = penal|fine|sanction|punish ; 召回 = recall ; 泄露 = leak|breach|disclos
虚假记载 误导性陈述 重大遗漏 遗漏 = fals|mislead|omiss
"""

"""Chinese words that negate, and how English tells them without *not* or *no*.

A line holds words, and behind `=` beginnings of English words, as a pattern: `_` is a space. A line that begins with a
space goes on with the one before. A word that stands in several lines has all their renderings. The words are those of
contracts, reports, manuals and the press; to leave one out only means that a plain negation is asked for.
"""

from __future__ import annotations

TOLD = r"""
不使用 不用 长期不用 久置不用 不再使用 = idle|unused|out_of_use|stor|rather|instead|unnecess|needless|free|spare|
  without|avoid|switched_off
无水 无油 无粮 无米 = dry|empty|without|run_out|ran_out
不松动 不晃动 不脱落 不移位 = firm|secure|tight|fast|steady|stable
不迟到 不早退 不旷工 = punctual|on_time|attend
不报销 不予报销 = own_expense|borne|themsel|own_cost|personally
不歧视 不区别对待 一视同仁 = equal|fair|alike|same|impartial
不松懈 不放松 不懈怠 = vigilan|steady|keep|maintain|alert|guard|effort
不浪费 不铺张 = sav|frugal|thrift|economis|economiz|careful
不外借 不外带 = premises|internal|in-house
不留死角 不留隐患 = thorough|every|complet|comprehens|eliminat
不断线 不掉线 不离线 = connect|online|stay
不落后 不掉队 不落一人 = behind|keep_up|include|everyone|pace
不走 不退 = stay|remain|keep
不计成本 不计代价 不计得失 = whatever|cost|regardless|selfless
不变质 不变形 不褪色 不生锈 = fresh|keep|stable|retain|fast|hold|resist|shape
不透 不开 = opaque|closed|locked|stuck|jam
不早 不迟 = late|early|time
不大于 = most
无权 = right|entitle|authori|power|unauthori|outside|beyond
无需另行 无须另行 = automatic|without
无余 无处不 = every|all
不绝于耳 = constant
无条件 = uncondition|whatever|all
不胜任 不称职 不能胜任 = incompeten|unfit|unqualif|incapab|unequal|still_is|fail|inadequa|poor
未休 未休假 = unused|untaken|accru|remain|carr|outstanding
不定时 不定时工作制 非全日制 不固定 = flexib|irregular|part-time|variable|vari
不打折 不打折扣 = full
不分昼夜 不舍昼夜 = day_and_night|round|clock|24
不惜一切 不惜代价 = cost|price|everything|all
避免 免遭 以免 以防 幸免 防止 = avoid|precaution|not_to|prevent|protect|guard|safe|stop|lest|keep|kept|reduc|
  minimi|against|rather_than|instead|eliminat|free|risk|or\b|otherwise|rule_out|curb|combat|resist|deter|block|fend|
  secur|limit|mitigat|spare|counter|anti|proof|caution|beware|careful|watch|escap|surviv|immun|overcome|address|
  tackl|without|in_case|should\b|alert|defen
免费 免税 免息 免除 免于 免受 豁免 减免 免责 免职 免赔 免押金 免签 免考 免试 免予 = free|exempt|waiv|reliev|disclaim|
  immun|releas|remov|discharg|deductible|dismiss|without|compliment|gratis|dut|reduc|relie[fv]|excus|spare|safe|
  protect|from|limit|excess|absolv|except
不限于 = not_limited|without_limit|among|such_as|for_example|e\.g|inter_alia|other|without_restrict|any|beyond|
  more_than
不要忘记 不要忘 别忘 别忘了 请勿忘记 勿忘 不忘记 = remember|remind|sure|mind
不错 = good|high|fair|well|nice|solid|decent|desir|fine|great|pretty|strong
不例外 = same|too|likewise
不容错过 不可错过 不可多得 不可忽视 不容忽视 不容小觑 不容乐观 = must-see|must|rare|gloom|pessim|worr|import|signif|
  consider|attention|serious|grim|bleak|exceptional|excellent|special
不对 = wrong|incorrect|issue|problem|error|off
不让 不使 不令 = ban|prohibit|forbid|bar|prevent|stop|refus|keep|protect|from|overrid|without
不透明 = opaque|opac
不远 = near|close|short|soon|away
不甘示弱 不甘落后 不示弱 = also|fight|catch|too
不宽裕 不富裕 不发达 = poor|low|modest|hard|less|under
不透气 不透水 不漏水 不漏气 = tight|proof|imperme|seal
不可兼得 = opposing|opposite|either|trade-off|choos
不下 不下于 = at_least|no_fewer|or_more|over|more_than|upwards|fit|hold|room|too
不停止 不中止 不暂停 不中断 = remain|continu|stand|carr|keep|kept|go_on|uninterrupt|without
禁用 禁食 禁饮 禁服 忌用 忌食 忌服 禁行 禁入 禁停 禁放 禁售 禁渔 禁牧 禁伐 禁飞 = ban|prohibit|forbid|off-limits|
  fast|clos|unsuitab|avoid|contraindicat|without|
  caution|care|disab|outlaw|block|illegal|unlawful|no-fly|empty_stomach|nil
不成 未成 = fail|unable|unsuccess|without|break|broke|absen|otherwise|collaps
不得单独 勿单独 不可单独 不要单独 不能单独 不得独自 = accompan|together|supervis|with_an|with_a
如无 若无 如未 若未 除另有 倘无 = unless|otherwise|without|absent|failing|in_the_absence|if_not|save
而不是 而非 = over|rather|instead|opposed|in_place|prefer|not
不知所措 = overwhelm|loss|bewilder|lost|confus|puzzl
没什么问题 没有问题 没有大问题 = good|fine|well|smooth|all_right|sound
不应当超过 不应当低于 不应该超过 不得超出 不应超出 不得逾 不应大于 不应小于 不宜大于 不宜小于 不宜低于 不宜高于
  不可高于 不可大于 不能高于
  不能大于 不能少于 不能小于 不应多于 不得早于 不应早于 不应迟于 不应晚于 = at_most|at_least|up_to|within|max|minim|
  limit|cap|ceiling|under|below|
  less_than|or_less|or_fewer|or_more|least|floor|fewer|latest|earliest|keep\w*|kept
不用时 不使用时 不工作时 非使用时 不在使用时 = idle|storage|store|off|after_use|between_uses|standby|finish
不爱 不喜欢 不想 不希望 = dislike|hate|rather|reluct|averse|unwilling|instead
不幸 = unfortunat|sad|tragic|unlucky
不见 不见了 = disappear|vanish|miss|lost|gone
非自愿 不自愿 = involuntar|forc|against|coerc|compel|compuls
不负责 = disclaim|irrespons|free|exempt|declin|outside
无可争辩 无可争议 无可否认 = indisput|undeni|undoubt|clear|certain
无人看管 无人照看 = unattend|alone
无须 无需 不需 不需要 不必 不用 = unnecess|needless|free|exempt|rather|instead|dispens|automatic|optional|save|
  without|spare|waiv|eliminat|avoid|redundan|direct|self|simply|skip|obviat|straight|remov|just|unaided|relie[fv]
禁止 严禁 = suppress|block|disabl|protect|lock
不能 不可 不会 不应 不应当 不该 不得 不准 不许 禁止 严禁 = prohibit|forbid|forbad|banned|ban|bans|unable|fail|
  impossib|refus|barred|preclud|disallow|off-limits|illegal|unlawful|against_the_law|irrevoc|prevent|inab|avoid|
  refrain|abstain|clear_of|away_from|out_of|incapab|instead_of|rather_than|stop_\w+ing|keep\w*_\w*_?from|no-go
拒绝 拒不 拒收 拒付 拒赔 谢绝 婉拒 = refus|reject|declin|den|resist|turn(?:ed|ing|s)?_(?:down|away)|non-?pay|
  unwilling|repudiat|say_no|dishono|dismiss|disown|spurn|rebuff
缺乏 缺少 欠缺 = lack|absen|miss|short|gap|deficien|insufficien|without|want|need|poor|little|few|low|inadequa|weak|
  devoid|scarc|limited|missing
难以 难于 很难 = difficult|hard|unable|struggl|challeng|impossib|unlikely|too|beyond|seldom|rare|defy|defie|tough|
  fail|un\w+|problem|imposs|easier_said
逾期不 逾期未 逾期仍不 = late|overdue|default|fail|delay|arrear|after|delinquen|past_due|time_limit|deadline
供不应求 = outstrip|exceed|short|fall_short|strong|outpac|sold|tight
不辜负 没有辜负 未辜负 = live|lived|meet|met|worthy|justif|deserv
不因 不分 不会因 不以 = equal|same|alike|whatever|regardless|irrespective|whether|any|rather_than|blind|all\b|
  everyone|impartial
无人反对 无异议 无反对 = unanim|agreed|consensus|approv|accept
不愿透露 不愿具名 不便透露 = anonym|declin|refus|withh
不知情 = dark|unaware|ignoran|unknow|without|good_faith|innocent
没有变化 没有改变 没有明显变化 没有重大变化 没有实质变化 没有发生变化 未发生变化 未发生重大变化 无变化 无重大变化
  无明显变化 未变化 变化不大 没有变 未作调整 未作变更 未作修改 不作调整 = remain(?!\w*_(?:chang|alter))|same|constant|
  steady|stable|flat|unchang|as_before|little|stays?\b|stayed|kept|much_as|level
占不到 = less|under|fewer|below
没有一 无一 = all|every|without|each|single|zero
不停地 不住地 = keep|kept|constant|continu|over_and_over|non-?stop
毫不犹豫 毫不迟疑 = immediate|prompt|at_once|readily|decisive|instantly
毫不 毫无 = any|complete|utter|total|zero|devoid|free|entire|absolute|at_all
不断电 = uninterrupt|live|backup
不相容 不相关 不相干 = incompatib|unrelat|irrelev|separate|independ|segregat|conflict|inconsist
不尽 不尽相同 不尽一致 不尽如人意 = differ|var|disappoint|endless|fall_short|partial|somewhat|entirely
不受 不受影响 不受限制 = free|unaffect|independ|immune|regardless|irrespective|outside|beyond|unlimit|exempt|
  unrestrict|without
不到位 不及格 不达 = poor|fail|inadequa|improper|incomplet|insufficien|weak|below|lax|short|lack
不理想 不尽人意 不乐观 = poor|disappoint|below|weak|unsatisf|bleak|worr|pessim|gloom|less
不景气 = slump|recession|depress|weak|sluggish|downturn|poor|stagnan|slow
不已 = deeply|great|very|extreme|much|over
不屈不 = persever
不予追究 不再追究 = waiv|drop|forg|let
不慎 = accident|careless|inadvert|mistake
不允许 不可以 不能够 = ban|prohibit|forbid|bar|off-limits|illegal|unlawful|disallow|may_only
不必担心 不必着急 不用担心 不用着急 = rest_assured|relax|easy|fine|time|worr
不言放弃 永不放弃 = persever|persist|never
无所谓 = matter|care|fine
无从考证 无从查证 无法核实 无法证实 = unverif|unconfirm|independent|unknown|lost
无法 = unable|fail|impossib|cannot|beyond|difficult|hard|prevent|inab|too|unwork|unavail|help|lose|lost|lack|out_of|
  defy|un\w+|exclud|miss|stop|illegib|irre\w+|infeasib|stuck|block|insol|hinder|incapab|powerless|stand_in
未经许可 未经允许 未经批准 未经同意 未经授权 未授权 未获授权 = unauthori|without|unapprov|unpermit|unlicen|
  absence_of|lack|
  bypass|unsanction
无视 = error|mistak|wrong|mis|incorrect|omi|leak|ignor|neglect|overlook|forget|forgot
不必说 不言 更不用说 = let_alone
恕不 = no|sorry
无忧 无虞 = worry|safe|assur|secure|peace
无障碍 = barrier-free|accessib|unobstruct
无纸化 无纸 = paperless|digital|electronic|without_paper
无形资产 无形 = intangible|invisib
无菌 无尘 无害 无害化 无毒 无铅 无磷 无氟 无酒精 无糖 无烟 无霜 无油 无刷 = steril|asep|clean|dust|harmless|safe|non|
  free|less|detoxif|hazard|smokeless
无偿 无息 无抵押 无担保 = free|gratis|unsecured|interest-free|donat|voluntar|without|pro_bono|non|charge|gratuit
无效 无效化 = invalid|void|null|ineffective|ineffectual|avail|unenforceable|fail|vain
无人 无人值守 无人驾驶 无人化 无人售货 = unmanned|unattended|autonomous|driverless|self|automat|unstaff|nobody|no_one|
  vending
无期 无期限 无限期 无固定期限 无定期 = indefinite|open-ended|perpetual|permanent|life|unlimited|fixed|term
无意 无意中 无心 = unintention|inadvertent|accident|intend|unwitting
无损 无损检测 无痛 无创 = non|loss|intact|undamaged|pain|harm|damage
无条件 无限制 无差别 无区别 无歧视 = uncondition|unlimit|unrestrict|equal|indiscriminat|freely|without|non
无关 无关紧要 = irrelevant|unrelated|independent|nothing|no_bearing|immaterial|regardless|unimportant|unconnected
无力 无能 无权 无法 无从 无缘 无望 无暇 = unable|fail|lack|powerless|incapab|impossib|cannot|inab|unauthori|out_of|
  beyond|difficult|hard|refus
无理 无故 无端 无辜 = unreason|without|innocent|unjustif|unexplain|groundless|unwarranted
无误 无错 = correct|accura|error|right|true|in_order
无视 = ignor|disregard|regardless|neglect
无序 无节制 无度 = disorder|chao|excess|uncontrol|unbridl|unregulat|unrestrain
无声 无言 无名 无主 无家 无业 无房 = silen|unnamed|anonym|nameless|ownerless|unclaimed|homeless|unemployed|unknown|
  jobless|speech
无锁 无感 无接触 无现金 无卡 无刷新 = contact|seamless|less|free|non|without|cash
不同 有所不同 各不相同 不一样 不相同 截然不同 = differ|vari|divers|other|various|distinct|separate|unlike|another|
  unequal|alternat|each|depend
不足 不够 不充分 不充足 不齐 = less_than|under|below|short|insufficien|inadequa|weak|lack|deficien|fewer|gap|fail|
  want|partial|incomplete|low|poor|limited|too|scarc|drawback|room_for|flaw
不满 = dissatisf|under|less|below|unhapp|discontent|complain|short|fewer|displeas|frustrat|grievance
不到 = less_than|under|fewer|below|within|almost|nearly|just|short|not_even|barely|close_to
不良 = non-?perform|bad|adverse|poor|harmful|defect|undesirable|unhealth|ill|side|improper|unsound|misconduct|
  negative|malpractice|unethical|faulty|unfavo|detriment|mis|problem
不当 不正当 不恰当 不妥 不合适 不适当 不适宜 = improper|undue|unfair|inappropriate|mis|wrong|unsuitable|inadequate|
  unjust|poor|incorrect|unreasonab|malpractice|illicit|careless
不利 不利于 不利影响 = advers|unfavo|disadvantag|detriment|harm|negativ|bad|against|prejudic|hinder|undermin|difficult
不确定 不确定性 不明确 不清楚 不清晰 不清 不明 不详 = less_certain|less_sure|less_predictab|uncertain|unclear|doubt|
  unsure|unknown|vague|ambig|unspecif|
  unidentif|suspicious|undetermin|unexplain|illegible|obscure|blurr|volatil|open
不稳定 不稳 不平衡 不均衡 不均 = unstable|instab|volatil|imbalanc|unbalanc|uneven|unequal|fluctuat|inequal|turbulen|
  unsteady|inconsisten|shak
不可抗力 = force_majeure|act_of_god
不定时 不定向 = irregular|flexib|random|time_to_time|varying
不法 不合法 非法 非法集资 不法分子 非法侵入 = unlawful|illegal|illicit|wrong|criminal|misconduct|fraud
不合格 不达标 = reject|fail|substandard|nonconform|non-|unqualif|defect|below|fall_short|sub-standard|disqualif|
  unaccept|inadequate|poor
不符 不相符 不一致 不吻合 不符合 不合 = inconsist|differ|discrepan|conflict|fail|mismatch|violat|contrary|breach|
  deviat|non|disagree|varian|inequ|contradict|ineligib|diverg|incompatib|depart|irregular|at_odds
不便 不方便 = poor|inconvenien|trouble|difficult|hardship|disab|problem
不适 = discomfort|unwell|ill|uncomfort|sick|unease|inapplic|unsuit
不慎 不小心 = accident|careless|inadvert|mistake|unintention
不顾 不计 不理 不问 = regardless|despite|ignor|disregard|whatever|irrespective|exclud|blind|heed
不惧 不畏 不怕 = fear|brav|dar|undaunt|defy|despite|overcom
不公 不公平 不平等 不公正 = unfair|unjust|inequal|unequal|injust|inequit|discriminat
不合理 不合规 不规范 不合时宜 = unreason|irregular|non|improper|breach|violat|unjustif|substandard|illegal|outdated|
  undue|irration|poor|excess
不实 不真实 不准确 不正确 不完整 不全 不完全 不完善 不健全 = false|untrue|inaccura|incorrect|incomplet|partial|
  imperfect|mislead|untruth|wrong|unsound|inadequat|flaw|defect|miss|fabricat|weak|invalid|mis|deficien|poor
不诚信 不诚实 不道德 不文明 不健康 不安全 不环保 = dishonest|unethical|immoral|uncivil|unhealth|unsafe|danger|hazard|
  insecur|bad|rude|pollut|anti|risk|poor
不安 不幸 不快 不悦 不祥 不测 = unease|anxi|unfortunat|misfortune|unhapp|unrest|regret|accident|tragic|worr|sad|upset|
  mishap|emergenc|sadly|unlucky
不及 不及时 不按时 不按期 不准时 = late|delay|overdue|fail|behind|less|belated|slow|short|untimely|default|tard|below|
  inferior
不服 不服从 不配合 不执行 不履行 不遵守 不作为 = appeal|object|disput|dissatisf|fail|refus|disobe|uncooperat|non|
  omission|breach|inaction|violat|insubordinat|disagree|default|contest|challeng|disregard|ignor|neglect
不同意 不赞成 不认可 不认同 不接受 不愿 不愿意 不肯 不予 不准予 = disagree|object|oppos|declin|refus|reject|against|
  unwilling|dissent|withhold|reluctan|unaccept|disapprov|den|dismiss|unhapp
不作 不做 = refrain|abstain|omit|waiv|un\w+
不变 保持不变 维持不变 始终不变 不动 不改 不改变 不渝 坚定不移 矢志不渝 不动摇 = remain(?!\w*_(?:chang|alter))|same|
  constant|steady|steadfast|stable|hold|held|flat|fixed|unchang|keep|kept|still|unwaver|level|retain|motionless|
  intact|invariab|unalter|stay|unswerv|firm|commit
不计入 不列入 = exclud|except|before|omit|outside|leav|apart|disregard|ignor|off
不含 不包括 不包含 不涉及 不涵盖 = exclud|exclus|exclusive|except|before|net_of|free|without|other_than|omit|outside|
  excl|leav|plus|beyond|less|apart
不宜 不适合 不适用 不可用 = unsuit|inapplicab|inappropriat|unfit|n/a|avoid|unavail|undesirab|out_of|exempt|disab|
  inadvisab|unadvis|unwise
不可逆 不可逆转 不可撤销 不可撤回 不可分 不可转让 不可再生 不可再生资源 不可控 不可预见 不可预测 不可预知 不可持续 =
  ir|un|non|in|beyond|force|final|finite|fossil
不可用 不可行 不可能 不可靠 不可接受 不可容忍 = un|im|in|beyond|out_of|down
不限 不限制 不设限 不设上限 = any|unlimit|all|limitless|regardless|open|unrestrict|uncapped|free
不易 不容易 = hard|difficult|rare|resist|challeng|less|slow|unlikely|precious|easy
不大 不多 不高 不强 不深 不广 不严 不力 不佳 不好 不振 不畅 不顺 = small|limit|few|low|weak|poor|minor|bad|lax|
  sluggish|little|slight|modest|shallow|narrow|ill|unwell|slow|slack|inadequate|loose|block|ineffective|difficult|
  obstruct|moderate|scarce|insufficien|feebl
不久前 不久后 = recent|soon|short
不代表 不意味 = far_from|guarantee|other_than
不再 不复 不复存在 = longer|ceas|stop|end|former|discontin|past|give_up|gave_up|already|anymore|again|quit|lose|lost|
  until|expir|withdr
不止一次 不只一次 = more_than|repeated|several
不成文 不成熟 不成功 = unwritten|immatur|unsuccess|fail|prematur|abort
不善 不擅长 = poor|weak|bad|unskill|mis|struggl
不解 不懂 不了解 不熟悉 不熟 不知 不知道 不认识 不识 不理解 = unfamil|unaware|unknown|ignoran|new_to|puzzl|wonder|
  confus|question|unsure|illitera|unclear|doubt|strang|misunderst
不信任 不信 不相信 = distrust|mistrust|doubt|disbeli|sceptic|suspic|lack
不存在 不具备 不具有 不享有 = absen|lack|free_(?:of|from)|without|devoid|ineligib|fail|exclud|extinct|gone|fictitious|
  non-?exist
不动声色 不懂装懂 不知不觉 = quiet|gradual|impercept|pretend|unnotic
不屈 不屈不挠 不挠 不拔 坚韧不拔 百折不挠 = persever|tenac|indomit|resilien|unyield|dogged|determin|stubborn
不断改进 = continu|improv
不惑 不朽 不灭 不老 不败 不凡 不俗 不菲 不平凡 不寻常 = immortal|extraordin|forty|impress|remark|unusual|undefeat|
  handsome|considerab|eternal|unbeat|invincib|outstand|memorable|uncommon
不停 不停歇 不间断 不歇 不止步 = continu|non-?stop|round|constant|uninterrupt|ceaseless|endless|keep|kept|unceas|
  without|unbroken|steady|24|around|repeated
不慌不忙 不紧不慢 = calm|leisure|unhurri|steady
不得已而为之 不可思议 = last_resort|incred|unbeliev|amaz|unimagin|inconceiv|reluct|forced
不在 不在场 不在岗 = absen|away|outside|off|out
不用 不必 不须 无须 无需 毋须 不需 不需要 毋需 不必要 没必要 用不着 = unnecess|needless|free|exempt|rather|instead|
  dispens|automatic|optional|save|without|unneed|spare|waiv|eliminat|avoid|redundan|direct|self|simply|skip|excess|
  undue|undu
未成年 未成年人 = minor|child|under|juvenile|underage|young|adolesc|teen
未婚 = single|unmarried
未知 未知数 = unknown|unidentif|new
未决 未结 未了 未付 未偿 未偿还 未清偿 未清 未支付 未缴 未结清 未兑付 未到期 未收 未收回 未完成 未行使 = pending|
  outstanding|unsettl|unpaid|open|due|unresolv|incomplet|unfinish|uncollect|remain|balance|arrear|undecid|unexpir|
  unmatur|receivab|unexercis|unfulfil|overdue|owe|backlog|unsatisf
未尽 未尽事宜 = further|remain|unaddress|else|other|silent
未遂 = attempt
未免去 = remain
未必 未可 未可知 = may|might|perhaps|(?<=not )necessar|(?<=n't )necessar|unlikely|uncertain|rarely|whether
未经审计 未经审核 未审计 = unaudit
未按 未按时 未按期 未按规定 未及时 未如期 未依 未依法 未依照 未遵守 未能 未履行 未达 未达到 未达标 未通过 未满足
  未符合 未获 未获得 未取得 = fail|late|overdue|delay|miss|default|breach|without|unable|lack|behind|short|below|
  otherwise_than|neglect|non|contrary|under|un\w+|depart|incorrect|improper|violat|absen|reject|refus|out_of|omit|
  inab|beyond
未满 未及 未到 = under|below|less|before|yet|fail|minor|short|younger|within|prior|early|absen
未上市 非上市 未公开 非公开 非公众 = unlist|private|non|unpublish|undisclos|confidential|unannounc|inside|secret|
  in_camera
未使用 未用 未启用 未动用 未分配 未利用 未开发 未开封 = unused|idle|undrawn|spare|undistribut|retain|unopen|untapp|
  virgin|new|unalloc|unspent|remain|undevelop|seal|unutil|available|sealed|intact|dormant
未变 未改 未见 未有 未现 = unchang|same|remain|free|absen|steady|lack|fail|constant
非执行 非执行董事 独立非执行董事 = non|outside
非营利 非盈利 非牟利 非政府 非金属 非标 非标准 非流动 非经常性 非经常 非经营性 非现金 非银行 非居民 非农 非工作
  非工作时间 非全日制 非正式 非正常 非必要 非必需 非关联 非控股 非控制 非主营 非危险 非化石 非危 = non|not-for|in|un|
  outside|off|part|minor|custom|abnormal|one-off|except|exception|charit|informal|renew|special|extraordin|optional|
  after|resid|irregul|clean|independ|voluntary|essential|unusual|fossil|other
非人 非议 非礼 非难 非分 = critic|inhuman|indecen|blam|harass|undue
非但 = also|but
没有不 没有一个不 = all|every
没完没了 没精打采 = endless|declin|listless
无从谈起 无济于事 无能为力 无可奈何 无可避免 无可争议 无可替代 无与伦比 无可比拟 无所谓 无所适从 无懈可击 无忧无虑 =
  un|ir|help|futil|power|avail|match|beyond|inevit|indisput|care|perfect|parallel|impossib|peer|lost|confus|matter
不了了之 不攻自破 不翼而飞 不欢而散 不告而别 不寒而栗 不屑 不屑一顾 不闻不问 不择手段 不劳而获 不可告人 不可一世
  不伦不类 不三不四 不务正业 = un|un\w+|ignor|scorn|disdain|fizzle|dishonest|reward|indifferen|neglect|vanish|
  disappear|shiver
不足以 = insufficien|inadequa|too|fail|short|little
不如实 = fals|untruth|dishonest|mislead|conceal|misrepresent|inaccura
不一定 = may|might|(?<=not )necessar|(?<=n't )necessar|perhaps|(?<=not )always|(?<=n't )always|vary|varies|depend|could
不负责 不负责任 = disclaim|irrespons|free|exempt|decline|dereliction|liab
不禁止 = permit|allow|may|free
不单独 不独立 = depend|together|jointly|part|combin|within|included
不等同 不等待 = differ|immediate|distinct|at_once
不过度 不过分 不过量 = moderat|sparing|reasonab|measure
不妨碍 不妨害 不影响 不损害 不干扰 不耽误 = without|prejudic|preserv|unaffect|harm|regardless|notwithstanding|subject|
  undisturb|still|unimpair
非常规 非常驻 非常任 = un|non|unusual|special|rotating
无上限 无下限 = unlimit|uncap|any|open|limitless
无显示 = blank|dark|black
无数据 = n/a|blank|dash|missing|lack|unavail
没收到 没收入 没收取 = miss|fail|free|waiv
不力 = poor|weak|ineffective|slack|fail|lax
不够 = too|insuffic|inadequ|short|lack|poor|low|little|few|less|under|more
不得已 = forc|oblig|last|must|had_to|reluct
没事 没事儿 没关系 没问题 = fine|all_right|well|okay|ok|safe|never_mind|welcome
没电 没油 没水 没墨 = flat|empty|dead|out_of|run|ran|dry|low|exhaust|deplet
没完 = endless|forever|unfinish
未接 未接来电 未接通 未读 = miss|unread|unanswer|fail
未修订 未修改 = as_it|origin|un
未列 未列示 未列出 未列明 未列入 未注明 未说明 未提及 未规定 未约定 未明确 未界定 未定义 = otherwise|other|un|silent|
  absen|exclud|omit|besides|beyond|miss|lack|open|gap|elsewhere|outside
未动 未拆 未拆封 = intact|sealed|untouch|original|unopen
未果 = fail|vain|unsuccess|fruitless|inconclus
未详 未明 未定 未确定 未经确认 未确认 未证实 未经证实 = un|open|pending|later|rumour|rumor|alleg|tentativ|doubt|yet|
  purport
无现货 = out_of_stock|sold_out
无记录 无记载 无资料 = absen|lack|blank|unknown|unrecord
无罪 = acquit|innocen
无过错 无过失 无责任 = innocen|blameless|free|strict
无处 = nowhere|lack|homeless
无主 = owner|unclaim|orphan
无烟 无异味 无味 无色 无污染 无污染物 无公害 无添加 = smok|odour|odor|colou?r|clean|pollut|free|additive|less|
  tasteless|pure
无证 无照 无牌 无证经营 = unlicen|without|unregist|illegal|lack|undocument
无现金流 = cash
无可 无以 = beyond|un|im|in|ir
无间断 无间 = continu|uninterrupt|seamless|non-?stop|round|unbroken
无悔 无怨无悔 无惧 = fear|regret|willing|complain|brav|dedicat
无暇顾及 = busy|neglect|lack|too
无一例外 无一 无例外 = all|every|each|exception|invariab|always|whole
无一伤亡 无一人 = safe|unharm|unhurt|all|every|unscath
无恙 安然无恙 完好无损 毫发无损 = safe|unharm|intact|unscath|unhurt|undamag|perfect|sound
无论何时 无论何地 = any|whenever|wherever|when|where
不计息 不计酬 = interest-free|unpaid|voluntar|free
不予受理 不予支持 不予批准 不予认可 不予承认 不予退还 不予报销 不予考虑 = reject|refus|declin|dismiss|den|forfeit|
  non-?refund|withhold|disallow|turned|ignored|disregard|inadmiss|ineligib|own_expense|void|exclud
不记名 不具名 = anonym|bearer|secret
不设 不设置 不收 不收费 不收取 = free|without|waiv|absen|un
不停产 不停机 不停运 不停电 不断电 不中断 不打烊 不休 = includ|every|continu|keep|kept|uninterrupt|running|during|open
  |remain|stay|without|live|hot|24|stays|non-?stop
不留 不遗漏 不落 = every|complet|all|leav|without|thorough
不低 不小 不弱 不差 不错 不俗 不坏 = good|high|fair|well|nice|consider|large|strong|great|solid|decent|signific|big|
  respect
不难 不难看出 = easy|easily|clear|simple|evident|obvious|can
不晚 不迟 = early|soon|time|by|before
不怎么 不太 不甚 = hard|rare|little|rather|less|fairly|seldom|too
不宣而战 不言 = undeclar|tacit|implicit|silen
不公开 不对外公开 不对外 不外传 不外泄 不泄露 = private|confidential|internal|secret|closed|camera|behind|undisclos|
  withheld|withhold|keep|protect
不计名 不署名 = anonym|unsign
不结盟 不干涉 不歧视 不作为 不扩散 不侵犯 = non|neutral|equal|fair|inaction|omission|unbias|omit|stand
不带 不附 不连同 = without|less|free|exclud|ex
不平 不平整 不平坦 = uneven|rough|bump|unlevel|injust
不均匀 不规则 不对称 不连续 不完善 = uneven|irregul|asymmet|discontin|imperf|un|intermitt|patchy|incomplete|vary|
  varies
不亮 不转 不响 不动 不工作 不运转 不启动 不制冷 不出水 不通 不灵 = off|fail|dead|stop|out|unlit|dark|silent|block|
  idle|still|stuck|un|refus|immob|stall
不准 不许 不让 = ban|prohibit|forbid|bar|prevent|inaccura|stop|refus|wrong
不外 = only|merely|other_than
不由 = rather_than|other_than|outside|by
不负 = worthy|live_up|liv|true
不均衡 = imbalanc|uneven|unequal
不求回报 = volunt|selfless|altruis
不经 未经 = without|un|absen|bypass|before|direct|unless|un\w+|lack|skip
不加 未加 = without|un|indiscrim|plain|raw
不参与 不参加 未参加 未参与 = absen|abstain|miss|stay|withdr|out_of|independ|refrain|opt
不出席 未出席 未到场 = absen|miss|failed
不享受 不属于 不构成 = outside|exclud|ineligib|beyond|fall
不超 未超 未超出 = within|under|below|up_to|less|max|limit|at_most
不得超过 不得高于 不得多于 不得低于 不得少于 不得大于 不得小于 不得晚于 不得迟于 不得早于 不应超过 不应低于 不应少于
  不应高于 不应大于 不应小于 不可超过 不能超过 不会超过 不能低于 不能少于 不可低于 未超过 未低于 不宜超过 = at_most|
  at_least|up_to|within|max|minim|limit|cap|ceiling|under|below|less_than|or_less|or_fewer|or_more|or_older|
  or_below|or_above|and_above|and_below|least|floor|fewer|(?:by|before|after|from)_(?:the_)?(?:\d|\w+_\d|end|noon|
  mid)|latest|earliest|upwards|minus|keep\w*|controlled|kept
"""

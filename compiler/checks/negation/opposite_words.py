"""Chinese words with a negation inside, and what English says when that is lost: 无效 and *valid*.

Written as in `predicate_words`. They ask for the very opposite; the words without the negation are in no list.
"""

from __future__ import annotations

OPPOSITES = r"""
无效 = valid|effectiv|effective|in_force ; 无形 = tangible|visible ; 无偿 = paid|payable|for_a_fee
无关 = relate|relevant|connect|linked ; 无害 = harmful|hazard ; 无毒 = toxic|poison ; 无菌 = septic|contamin
无障碍 = obstruct|barrier ; 无条件 = condition ; 无效化 = valid ; 无误 = error|wrong|mistak ; 无罪 = guilt|convict
无力 = able\b|afford|capable|can\b ; 无意 = intend|intention|deliberate|plan ; 无能 = capable|able\b
不足 = sufficien|enough|adequa|ample|abundan|plent ; 不够 = sufficien|enough|adequa|ample
不充分 不充足 = sufficien|adequa|ample|full ; 不良 = good|healthy|performing|sound|proper|positive
不当 不正当 不恰当 不妥 不合适 不适当 = proper|fair|appropriat|suitabl|right|due\b|correct
不利 不利于 = favo|benefi|advantag|good|help|conduciv ; 不便 不方便 = convenien|easy|easily
不满 = satisf|happy|pleas ; 不确定 不明确 不清楚 不清 不清晰 不明 = certain|clear|sure|known|definite|explicit
不稳定 不稳 = stable|stabilit|steady ; 不平衡 不均衡 不均 不均匀 = balanc|even\b|equal|uniform
不合格 不达标 = qualif|conform|pass|acceptabl|up_to_standard|complian
不符 不相符 不一致 不吻合 不符合 不合 = consisten|match|conform|meet|met\b|compl|agree|accord|in_line|identical|satisf
不公 不公平 不平等 不公正 = fair|just\b|equal|equit ; 不合理 = reasonab|justif|rational
不合规 不规范 = complian|regular|standard|proper ; 不实 不真实 不准确 不正确 = true|truth|accura|correct|right
不完整 不全 不完全 不完善 不健全 = complet|full|sound|perfect ; 不诚信 不诚实 = honest ; 不文明 = civil|polite
不健康 = health ; 不安全 = safe|secur ; 不环保 = environment|green ; 不及时 = timely|prompt|in_time|on_time
不按时 不按期 不准时 = on_time|punctual|in_time ; 不变 保持不变 维持不变 = chang|alter|vari
不大 = large|big|great|much|major|significan ; 不多 = many|much|plent ; 不高 = high ; 不强 = strong ; 不深 = deep
不严 = strict|tight ; 不力 = effectiv|strong|vigorous ; 不佳 不好 = good|well|fine|excellent ; 不畅 不顺 = smooth|well
不易 不容易 = easy|easily|readily|prone|likely ; 不错 = bad\b|poor ; 不少 = few|little
不同 不一样 不相同 = same|identical|alike ; 不宜 不适合 = suitab|appropriat|fit\b|advisab ; 不适用 = appl|suit
不可用 = availab|usable ; 不可行 = feasib|practic|viable ; 不可能 = possib|likely|can\b ; 不可靠 = reliab
不可接受 = acceptab ; 不可逆 不可逆转 = reversib ; 不可撤销 = revocab ; 不可分割 = divisib|separab
不可再生 = renewab ; 不可控 = controllab|within ; 不可避免 = avoidab ; 不可预见 不可预测 = foresee|predict
不知情 = aware|knew|know|inform ; 不在 = in\b|at\b|present|within ; 未成年 未成年人 = adult|grown ; 未婚 = married
未知 = known ; 未付 未支付 未缴 = paid ; 未偿 未偿还 未清偿 = repaid|settled
未决 未结 = settled|closed|resolved|concluded|decided ; 未完成 = complet|finish ; 未使用 未用 = used
未分配 = distribut|allocat ; 未上市 非上市 = listed ; 未公开 非公开 = public|publish|disclos
未经审计 未审计 = audited ; 未授权 未获授权 未经授权 = authori ; 未接 = answered ; 未读 = read\b
未到期 = due\b|matured|expired ; 非法 = legal|lawful ; 非流动 = current ; 非执行 = executive
非经常性 = recurring|regular ; 非标 非标准 = standard ; 非正式 = formal|official ; 非正常 = normal
非必要 = necessary|essential ; 非现金 = cash ; 非银行 = bank ; 异常 反常 = normal|usual ; 失败 = succe|succeeded
失效 = valid|effectiv|in_force ; 逾期 = on_time|punctual|current ; 禁用 = allowed|permitted|enabled|suitab
停用 = enabled|activated ; 不耐 = resist|toleran ; 不透明 = transparen|clear
不懂 不了解 不熟悉 不熟 = familiar|know|knew|understand|understood|used_to ; 不知 不知道 = know|knew|aware
不信任 不信 = trust|believ ; 不起 = afford|can\b ; 不对称 = symmetr ; 不连续 = continuous ; 不规则 = regular
不成熟 = mature ; 不成功 = success ; 不成 = reach|agree|succe|settl
未及时 未按时 未按期 未如期 = prompt|timely|in_time|on_time|on_schedule|schedul ; 难以 = easily|readily|easy
停运 停开 停航 停驶 = running|runs\b|operat|in_service ; 闭馆 闭园 休息 休市 休馆 停业 封闭 关闭 打烊 = open\b|opens
缺席 缺勤 = attend|present ; 免交 免缴 免收 = pay\b|pays|charg ; 不服 = satisf|accept|agree|happy
不愿 不愿意 不肯 = willing|ready|prepared|keen|happy ; 不想 = want|wish|like ; 不喜欢 = like|enjoy|love
"""

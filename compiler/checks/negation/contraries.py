"""Contraries: 不要开快车 and *drive slowly*. What Chinese denies, and English that says the same without denying.

A line holds characters or words as they stand after the negation, and beginnings of English words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.negation.concepts import chinese_words

_TABLE = r"""
快 = slow|careful ; 慢 = fast|quick|rapid|swift ; 高 = low|modest|cheap ; 低 = high|considerab
大 = small|minor|little|slight|modest|limited ; 小 = large|lot|big|considerab|great|substantial|major
多 = few|little|less|scarce|rare|limited ; 少 = many|lot|plenty|numerous|several|good_deal ; 早 = late|recent
晚 迟 = early|soon|in_time|on_time ; 远 = near|close|short|soon ; 近 = far|distan|away|long_way
久 = short|soon|recent|brief ; 好 = bad|poor|ill\b|hard|wrong ; 坏 差 错 = good\b|fine|well\b|strong|right|solid
难 = easy|easily|simpl|can\b ; 易 容易 = hard|difficult|tough|rare|precious ; 强 = weak|poor|low ; 弱 = strong
贵 = cheap|afford|reasonab|low|inexpens ; 便宜 = dear|expens|cost ; 吵 喧 出声 大声 说话 = quiet|silen|whisper|low
动 = still|stay|remain|motionless|keep ; 开 打开 = clos|shut|seal|off\b ; 关 关闭 = open|leav|left|on\b
忘 = remember|mind|sure|recall|still ; 睡 = awake|up\b|sleepless ; 迟到 = on_time|punctual|in_time
输 = win|won|beat|draw ; 倒 = upright|stand|right_way ; 湿 水 雨 = dry ; 脏 = clean ; 乱 = order|tid|neat
变 变化 = same|constant|remain|stab|stay|still|kept|keep|steady
停 断 中断 停止 = continu|keep|on\b|carr|stay|remain|stand|surviv|go_ahead|goes_ahead|still
上涨 下降 涨 跌 = stab|flat|steady|hold|held|stay|remain|level|same ; 恶化 = stab|remain|hold|held
放慢 = keep|kept|pace|still ; 复杂 = simpl|easy|plain|straight ; 简单 = complex|hard|difficult|complicat
常见 = rare|seldom ; 罕见 = common|frequent ; 陌生 = familiar ; 熟 = new\b|strang|stranger
重要 = minor|trivial|second ; 满意 = disappoint|displeas|complain|dissatisf ; 高兴 = sad|upset|angry|annoy
同 = differ|vari ; 健康 = sick|ill\b|poor ; 深 = shallow|slight ; 浅 = deep ; 宽 = narrow ; 窄 = wide|broad
长 = short|brief ; 短 = long ; 单独 独自 = together|accompan|with_a ; 公开 = private|secret|closed|confidential|camera
平 = uneven|rough|bump ; 热 = cool|cold|mild|lukewarm ; 冷 = warm|mild ; 严 = loose|lax|lenient
松 = tight|firm|secur ; 紧 = loose|slack ; 满 = room|left\b|space|vacan
失效 终止 = surviv|valid|remain|continu|in_force ; 休 休息 打烊 = open|includ|every|throughout
富 = poor|modest ; 穷 = rich|wealth
忙 = free\b|quiet|slack ; 懂 明白 = puzzl|confus|lost\b|baffl|mystif
够 足 = short|lack|too\b|scarce|low\b|fewer|less
承担 负担 负责 = customer|buyer|tenant|themsel|own_|account|borne_by|up_to
收费 收取 = free\b|complimentary|gratis|waiv ; 花钱 = free\b
取消 = go_ahead|goes_ahead|went_ahead|stand|remain|still|keep|continu ; 换 更换 = same|keep|stay|stick
丢 丢失 = keep|kept|safe|found ; 离开 走 = stay|remain|stick ; 放弃 = keep|persist|persever|stick|carr|go_on|try
拒绝 = accept|agree|welcom ; 反对 = agree|favo|support|approv|unanim ; 隐瞒 = open|frank|honest|told|tell
说 说谎 撒谎 = truth|honest|silen|tell\b ; 浪费 = sav|thrift|use\b ; 着急 急 = time|patien|calm|relax|slow
担心 怕 = rest_assured|relax|confiden|safe|fine ; 插队 = turn|queue|line ; 乱扔 扔 = bin|tidy|clean|keep
靠近 接近 = away|back\b|clear_of|distance|off\b ; 触摸 碰 = hands_off|away|clear
进入 入内 = out\b|outside|away|private ; 带走 外带 = here|leave|premises|inside|stay ; 过夜 = day
收 接受 = only|reject|refus|turn|cash-free|cashless ; 存在 = nowhere|fiction|myth|gone
"""


def _table() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for entry in re.split(r" ;\s|\n", re.sub(r"\n +", "", _TABLE.strip())):
        words, _, stems = entry.partition(" = ")
        for word in words.split():
            found[word] = re.compile(rf"\b(?:{stems.replace('_', ' ')})", re.IGNORECASE)
    return found


_CONTRARY = _table()
_BY_FIRST: dict[str, tuple[str, ...]] = {}
for _word in sorted(_CONTRARY, key=len, reverse=True):
    _BY_FIRST[_word[0]] = (*_BY_FIRST.get(_word[0], ()), _word)
_BORDER = frozenset("，。；：、！？,;:!?（）()")


def contrary_at(zh: str, at: int, en: str, place: int) -> bool:
    """Whether the English word at `place` is the contrary of one soon after a Chinese negation that ends at `at`."""
    return any(pattern.match(en, place) is not None for pattern in _contraries(zh, at))


def told_by_contrary(zh: str, at: int, en: str, begin: int, end: int) -> bool:
    """Whether the English says the contrary of a word soon after a Chinese negation that ends at `at`."""
    return any(pattern.search(en, begin, end) is not None for pattern in _contraries(zh, at))


def _contraries(zh: str, at: int) -> Iterator[re.Pattern[str]]:
    inside = {place for word in chinese_words(zh) if len(word.text) > 1 for place in range(word.start, word.end)}
    for place in range(at, min(at + 8, len(zh))):
        if zh[place] in _BORDER:
            break
        for word in _BY_FIRST.get(zh[place], ()):
            if zh.startswith(word, place) and not (len(word) == 1 and place in inside):
                yield _CONTRARY[word]

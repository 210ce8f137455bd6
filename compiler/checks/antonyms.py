"""Words of two ends, and English that names the other end than the Chinese: 更高 as *lower*, 顺差 as *deficit*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from compiler.checks import direction_words as lexicon
from compiler.checks.beside import sentences
from compiler.checks.turns import Turn


class Antonyms(NamedTuple):
    """A dimension: the Chinese that names one end alone, what else names it, and the English of both ends."""

    zh: re.Pattern[str]
    other_zh: re.Pattern[str]
    same: re.Pattern[str]
    opposite: re.Pattern[str]


def _ends(zh: str, other: str, same: str, opposite: str) -> Antonyms:
    return Antonyms(
        re.compile(zh), re.compile(other), re.compile(rf"\b(?:{same})", re.I), re.compile(rf"\b(?:{opposite})\b", re.I)
    )


_MORE = "[更较越最过偏愈]"
_ANY_UP = (
    "rais|ris|rose|increas|grow|grew|improv|better|enhanc|great|strong|well|good|much|top|peak|premium|advanced|tight"
    "|strict|above|over|up|sever|significan|important|heav|deep|close|expens|hot|warm|major"
)
_ANY_DOWN = (
    "reduc|low|fall|fell|declin|decreas|drop|less|few|small|minim|cheap|short|light|slight|limited|little|under|below"
    r"|down|cut|sav|cool|cold|weak|slim|thin|modest|minor|marginal|not|no|free|poor|un\w+|non\w*|slow|narrow|mild"
)
#: 更高 and *lower*, 最大 and *smallest*: told where nothing else in either sentence says the one or the other.
ANTONYMS: tuple[Antonyms, ...] = (
    _ends(
        f"{_MORE}高(?!兴)|新高|高(?=于|风险|强度|标准|效率|质量|压[，。、]|温|耗能|能耗|污染|收入)|走高",
        "[低下降减少跌小]",
        f"high|tall|{_ANY_UP}",
        "low|lower|lowest",
    ),
    _ends(
        f"{_MORE}低|新低|低(?=于|风险|能耗|排放|成本|收入|碳|毒|温|压[，。、])|走低",
        "[高上升增多涨大]",
        f"{_ANY_DOWN}",
        "high|higher|highest",
    ),
    _ends(
        "更多",
        "[少降减低缺节省免简轻快]",
        "more|most|many|great|larg|addition|extra|further|another|wide|broad|other|rich|max",
        "fewer|fewest|less",
    ),
    _ends(f"{_MORE}少", "[多增高大升]", f"{_ANY_DOWN}|least|rare|seldom", "more|most|many"),
    _ends(
        f"{_MORE}[大长快强](?![限程])",
        "[小短慢弱减降缩少低差]",
        "large|big|great|long|fast|quick|rapid|swift|strong|max|wide|widest|broad|high|huge|major|main|more|most"
        "|much|soon|best|full|chief|power|good|well|extens|far|consider|heav|signif|" + _ANY_UP,
        "smaller|smallest|shorter|shortest|slower|slowest|weaker|weakest",
    ),
    _ends(
        f"{_MORE}[小短慢弱](?![程])",
        "[大长快强增升高多]",
        f"{_ANY_DOWN}|brief|least|compact|soft|fast|quick",
        "larger|largest|bigger|biggest|greater|greatest|longer|longest|faster|fastest|quicker|stronger|strongest",
    ),
    _ends(
        "提前|提早",
        "推迟|延[迟期后误]|晚|后",
        "early|earl|ahead|advance|before|prior|in good time|notice|premature|beforehand|pre",
        "late|later|delayed|postponed|behind schedule",
    ),
    _ends(
        "推迟|延迟|延期|延后",
        "提前|提早|早|前",
        "late|delay|postpon|defer|put off|push|exten|slip|behind|hold|suspend|prolong|overdue|lag",
        "early|earlier|advanced|ahead of schedule|brought forward",
    ),
    _ends("净?流入", "流出", "in(?:flow|ward)|receiv|receipt|came in|flow", "outflows?|outward"),
    _ends("净?流出", "流入", "out(?:flow|ward)|paid|payment|leav|left|flow", "inflows?|inward"),
    _ends("顺差", "逆差", "surplus", "deficits?"),
    _ends("逆差|赤字", "顺差|盈余", "deficit|shortfall|gap", "surplus(?:es)?"),
    _ends("盈利|净利润", "亏|损", "profit|earn|income|black|money|margin|result|gain", "loss|losses"),
    _ends("亏损", "盈|利", "loss|red|deficit|lost|lose|negative", "profits?|profitable|earnings"),
    _ends(
        "出口",
        "进口|入口",
        "export|exit|outlet|outbound|way out|overseas|foreign|abroad",
        "imports?|imported|importing|entrances?",
    ),
    _ends("进口", "出口", "import|inlet|entr|intake|foreign|oversea|inbound", "exports?|exported|exporting"),
    _ends("贬值", "升值|增值", "deprec|deval|weak|fall|fell|lower|lost|loss|slid", "appreciat\\w*"),
    _ends("升值", "贬值|减值", "apprec|reval|strong|strength|rise|rose|higher|gain", "depreciat\\w*|devalu\\w*"),
    _ends("上游", "下游", "upstream|upper|up", "downstream"),
    _ends("下游", "上游", "downstream|lower|down", "upstream"),
    _ends("上限", "下限", "upper|max|ceiling|cap|limit|most|up|top", "lower limit|minimum|floor"),
    _ends("下限", "上限", "lower|min|floor|least|bottom", "upper limit|maximum|ceiling"),
    _ends(
        "最早|更早|尽早|尽快|及早",
        "[晚迟后延]",
        "early|earl|soon|first|prompt|quick|fast|rapid|immediat|possible|timel|once|without delay|swift",
        "later|latest|late",
    ),
)


def by_antonym(zh_text: str, en_text: str) -> Iterator[tuple[Turn, Turn]]:
    """更高 as *lower*, sentence by sentence: only where the Chinese says nothing of the other end, nor English of"
    " this."""
    chinese, english = sentences(zh_text, "zh"), sentences(en_text, "en")
    if len(chinese) != len(english):
        chinese, english = [(0, len(zh_text))], [(0, len(en_text))]
    for (start, end), (first, last) in zip(chinese, english, strict=True):
        for ends in ANTONYMS:
            here = ends.zh.search(zh_text, start, end)
            if here is None or ends.other_zh.search(zh_text, start, end):
                continue
            there = [one for one in ends.opposite.finditer(en_text, first, last) if not _is_idle(en_text, one.start())]
            if len(there) == 1 and not ends.same.search(
                en_text[first : there[0].start()] + en_text[there[0].end() : last]
            ):
                way = 1 if ends.other_zh.search("少") else -1
                yield Turn(*here.span(), way, "deed"), Turn(*there[0].span(), -way, "strong")
                break


def _is_idle(text: str, at: int) -> bool:
    ahead = text[max(0, at - 40) : at]
    return bool(
        lexicon.EN_PARTICLE_AFTER.match(text, at)
        or lexicon.EN_DENIED.search(ahead)
        or lexicon.EN_AT_FIGURE.match(text, at)
    )

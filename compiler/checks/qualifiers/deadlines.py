"""P107: before and after exchanged, at a date or a stretch of time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compiler.checks.beside import Group, Spot, place
from compiler.checks.view import Said
from compiler.diagnostic import Diagnostic, Related, diagnostic

_TIMES = frozenset({"year", "month", "day", "h", "week", "min"})
_PART_ZH = r"(?:年?底|末|初|上半年|下半年|中旬|上旬|下旬)?(?:[（(]含[^）)]{0,6}[）)])?"
_ZH_AFTER_IT = re.compile(
    rf"{_PART_ZH}(?:(?P<before>[以之]?前(?![往景期言进身列端沿台置茅款述]|提(?!交|供|出|醒|示|升|高|名))|止|截止)"
    r"|(?P<within>[以之]?内(?![部容地外]))|(?P<after>[以之]?后(?![续期勤果者台备])|起|以来|开始))"
)
_ZH_BEFORE_IT = re.compile(
    r"(?:(?P<before>不(?:晚|迟)于|截[至止]|早于|先于|至迟|最迟|最晚|之?前|提前)|(?P<after>自|从|晚于|迟于"
    r"|之?后))(?:在)?$"
)
#: Anything in the neighbourhood that may be told as the other one forgives.
_ZH_NEAR = {"before": re.compile("前|截[止至]|不[晚迟]|提早|内"), "after": re.compile("后|以来|[自从起满]")}
_THE_END = r"(?: the)?(?: (?:end|close|start|beginning|middle|first half|second half) of)?"
_EN_BEFORE_IT = re.compile(
    rf"\b(?:(?P<before>before|by|until|till|prior to|ahead of|(?:no|not) later than|earlier than)"
    rf"|(?P<within>within)|(?P<after>after|since|following|(?<!no )(?<!not )later than)){_THE_END} $",
    re.IGNORECASE,
)
_EN_AFTER_IT = re.compile(
    r"(?:['’]s?)?(?: [a-z]+){0,2}? (?:(?P<before>before|prior|in advance|earlier|ago|beforehand|ahead)"
    r"|(?P<after>after|later|following|onwards?|hence|from|of|since))\b",
    re.IGNORECASE,
)
#: Put off by two days, sleep until 8 hours have passed: no deadline at a stretch of time.
_AMOUNTS = frozenset({"by", "until", "till"})
_OPPOSITE = {"before": "after", "after": "before"}
_SUGGESTED = {"before": "before {}", "after": "after {}", "within": "within {}"}


def exchanged(said: Said, groups: Sequence[Group]) -> Iterator[Diagnostic]:
    """By 30 June for 6月30日后, after 30 days for 30日内."""
    for group in groups:
        if len(group.zh) != 1 or len(group.en) != 1 or not _is_time(group.zh[0], group.en[0]):
            continue
        zh, en = group.zh[0], group.en[0]
        chinese, related = _chinese(said.zh.text, zh)
        english, at = _english(said.en.text, en)
        near = said.zh.text[max(0, zh.start - 12) : zh.end + 12]
        over = re.search("[满逾超]", said.zh.text[max(0, zh.start - 3) : zh.end + 3]) is not None
        if chinese and english and _contradict(chinese, english, near, is_ahead=at[0] < en.start, is_over=over):
            start, end = min(at[0], en.start), max(at[1], en.end)
            found = said.zh.locate(min(related[0], zh.start), max(related[1], zh.end))
            yield diagnostic(
                "P107",
                place(said.en, start, end, said.at),
                hints=("write",),
                related=said.chinese if found is None else (Related(found, "chinese"),),
                zh=said.zh.text[min(related[0], zh.start) : max(related[1], zh.end)],
                en=said.en.text[start:end].strip(),
                suggestion=_SUGGESTED[chinese].format(en.text),
            )


def _is_time(zh: Spot, en: Spot) -> bool:
    return (zh.kind in {"date", "time"} and en.kind in {"date", "time"}) or (zh.unit in _TIMES and en.unit in _TIMES)


def _contradict(zh: str, en: str, near: str, *, is_ahead: bool, is_over: bool) -> bool:
    if zh == "within":
        return en == "after" and is_ahead and not is_over
    if en == "within":
        return zh == "after" and "内" not in near
    return en == _OPPOSITE[zh] and not _ZH_NEAR[en].search(near)


def _chinese(text: str, spot: Spot) -> tuple[str, tuple[int, int]]:
    after = _ZH_AFTER_IT.match(text, spot.end)
    if after is not None:
        return after.lastgroup or "", (after.start(), after.end())
    ahead = _ZH_BEFORE_IT.search(text[max(0, spot.start - 5) : spot.start])
    if ahead is None or not ahead.lastgroup:
        return "", (0, 0)
    return ahead.lastgroup, (spot.start - len(ahead[0]), spot.start)


def _english(text: str, spot: Spot) -> tuple[str, tuple[int, int]]:
    ahead = _EN_BEFORE_IT.search(text[max(0, spot.start - 34) : spot.start])
    if ahead is not None and ahead.lastgroup and (spot.kind in {"date", "time"} or ahead["before"] not in _AMOUNTS):
        return ahead.lastgroup, (spot.start - len(ahead[0]), spot.start)
    after = None if spot.kind in {"date", "time"} else _EN_AFTER_IT.match(text, spot.end)
    if after is None or not after.lastgroup:
        return "", (0, 0)
    return after.lastgroup, (after.start(), after.end())

"""Rules about duties and permissions: 必须 against *may*, 不得 against *need not*, 可以 against *must*.

A sentence is wrong only if two things come together: the English has a modal of the wrong strength that no Chinese word
accounts for, and the Chinese has one of the right strength that no English word tells. So a duty told by *will*, by an
imperative or by nothing at all is no finding, and neither is *can* for an ability.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from compiler.checks.negation import modals
from compiler.checks.negation.concepts import Word, chinese_words, english_words
from compiler.checks.sentences.stretches import Stretch, stretches
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic


class Modal(NamedTuple):
    """A word that obliges or permits: its place in the segment's text, and its group in `modals`."""

    start: int
    end: int
    text: str
    kind: str


class Shift(NamedTuple):
    """An English modal of the wrong strength, and the Chinese one that it stands for."""

    code: str
    zh: Modal
    en: Modal


def obligation_weakened(view: View) -> Iterator[Diagnostic]:
    """A duty became a permission or a recommendation (P115): 必须 and *may*. Write must, shall or is required to.

    应 may be *should*, *shall* or *must*; an imperative tells a duty too.
    """
    yield from _found(view, "P115")


def prohibition_weakened(view: View) -> Iterator[Diagnostic]:
    """A prohibition became advice or an exemption (P116): 不得 and *need not*. Write must not, shall not or may not."""
    yield from _found(view, "P116")


def permission_hardened(view: View) -> Iterator[Diagnostic]:
    """A permission or recommendation became a duty (P117): 可以 and *must*. Write may, can or should."""
    yield from _found(view, "P117")


def _found(view: View, code: str) -> Iterator[Diagnostic]:
    for said in view.said:
        if said.segment.status not in {"matched", "moved"}:
            continue
        for shift in shifts(said.zh.text, said.en.text):
            if shift.code == code:
                yield _diagnostic(said, shift)


def _diagnostic(said: Said, shift: Shift) -> Diagnostic:
    place = said.zh.locate(shift.zh.start, shift.zh.end)
    more = (
        {"suggestion": "should" if shift.zh.text in {"建议", "推荐", "宜", "最好"} else "may"}
        if shift.code == "P117"
        else {}
    )
    return diagnostic(
        shift.code,
        said.en.locate(shift.en.start, shift.en.end) or said.at,
        hints=("write",),
        related=said.chinese if place is None else (Related(place, "chinese"),),
        zh=shift.zh.text,
        en=shift.en.text,
        **more,
    )


@lru_cache(maxsize=16384)
def shifts(zh: str, en: str) -> tuple[Shift, ...]:
    """What is of another strength in a segment, sentence by sentence."""
    if zh == en or not modals.ENGLISH.search(en) or not modals.CHINESE.search(zh):
        return ()
    left, right = _modals(modals.CHINESE, zh), _modals(modals.ENGLISH, en)
    return tuple(shift for part in stretches(zh, en) for shift in _sentence(zh, en, part, left, right))


def _modals(pattern: re.Pattern[str], text: str) -> tuple[Modal, ...]:
    found = pattern.finditer(text)
    return tuple(
        Modal(one.start(), one.end(), one[0], one.lastgroup or "")
        for one in found
        if one.lastgroup not in {"nothing", "never"}
    )


def _sentence(chinese: str, text: str, part: Stretch, left: tuple[Modal, ...], right: tuple[Modal, ...]) -> list[Shift]:
    zh = [one for one in left if part.zh_start <= one.start < part.zh_end]
    en = [one for one in right if part.en_start <= one.start < part.en_end]
    if not zh or not en:
        return []
    has = Counter(one.kind for one in zh)
    told = Counter(one.kind for one in en)
    told["order"] = len(modals.IMPERATIVE.findall(text[part.en_start : part.en_end].strip()))
    only = {one for one in en if one.kind == "may" and _is_only(text, part, one)}
    en = [one for one in en if not (one.kind == "may" and _UP_TO.match(text, one.end))]
    found = [
        *_bans(zh, en, has, told),
        *_duties(zh, [one for one in en if one not in only], has, told),
        *_permissions(zh, en, has, told, text[part.en_start : part.en_end]),
    ]
    return found or list(_by_deeds(chinese, text, zh, [one for one in en if one not in only]))


#: *May weigh up to* a limit is what 不得超过 says.
_UP_TO = re.compile(r" (?:[a-z]+ ){1,3}(?:up to|at most|no more than|a maximum of)\b")

#: How far behind a modal its deed stands, and how many listed words are looked at.
_FAR_ZH, _FAR_EN = 12, 45
_STILL_DUE = re.compile(r" (?:also )?(?:need|have to|be required|require)")


def _by_deeds(chinese: str, english: str, zh: list[Modal], en: list[Modal]) -> Iterator[Shift]:
    """可以解除 and *must terminate*, though another clause of the sentence has a duty of its own."""
    words = chinese_words(chinese)
    for code, weak, strong, most in (("P117", modals.FREE, "must", 1), ("P115", modals.STRICT | {"需要"}, "may", 2)):
        firm = [(one, _deed(words, one, _FAR_ZH, most)) for one in zh]
        wrong = [one for one in en if one.kind == strong and one.text.lower() not in _VAGUE]
        for one in wrong:
            if code == "P115" and (
                one.text.lower().endswith(("can", "able", "able to")) or _STILL_DUE.match(english, one.end)
            ):
                continue
            deed = _deed(english_words(english), one, _FAR_EN)
            same = [two for two, keys in firm if not keys.isdisjoint(deed)]
            if deed and same and all(two.text in weak for two in same):
                yield Shift(code, same[0], one)


def _deed(words: Sequence[Word], modal: Modal, far: int, most: int = 1) -> frozenset[str]:
    """What the first listed words behind a modal may be in the other language; nothing where none is near."""
    after = [word for word in words if modal.end <= word.start <= modal.end + far and word.text != "一"]
    return frozenset().union(*(word.keys for word in after[:most]))


def _is_only(text: str, part: Stretch, one: Modal) -> bool:
    """*Only trained staff may*, *may only*, *no one may*: a duty or a prohibition in the words of a permission."""
    before = text[part.en_start : one.start]
    return bool(modals.ONLY.search(before) or modals.ONLY_AFTER.match(text, one.end, part.en_end))


def _bans(zh: list[Modal], en: list[Modal], has: Counter[str], told: Counter[str]) -> Iterator[Shift]:
    """不得 told by *should not* or *need not*, where nothing in the Chinese is as weak as that."""
    for kind, strict in (("exempt", False), ("weakban", True)):
        bans = [one for one in zh if one.kind == "ban" and not (strict and one.text in _INABILITY)]
        if not strict:
            bans += [one for one in zh if one.kind == "weakban"]
        untold = len(bans) - told["ban"]
        weak = [one for one in en if one.kind == kind]
        for one in weak[has[kind] :]:
            if untold > 0:
                untold -= 1
                yield Shift("P116", bans[-1], one)


#: They may tell what cannot be done, or what will not be.
_INABILITY = frozenset({"不能", "不予", "无权"})


def _duties(zh: list[Modal], en: list[Modal], has: Counter[str], told: Counter[str]) -> Iterator[Shift]:
    """必须 told by *may* or *is encouraged to*; 必须 and 须, but not 应, told by *should*."""
    duties = [one for one in zh if one.kind == "must" and one.text in modals.STRICT]
    untold = len(duties) - told["must"] - told["should"] - told["order"]
    for kind in ("may", "soft"):
        weak = [one for one in en if one.kind == kind and _tells_permission(one)]
        spare = has[kind] + (has["soft"] + has["maybe"] + has["risk"] if kind == "may" else has["exempt"])
        for one in weak[spare:]:
            can = one.text.lower() == "can"
            if duties and (untold > has["able"] * can or (not can and not spare)):
                untold -= 1
                yield Shift("P115", duties[-1], one)
    firm = [one for one in duties if one.text in modals.FIRM]
    others = len(duties) - len(firm) + has["soft"] + has["weakban"]
    untold_firm = len(firm) - told["must"]
    for one in [one for one in en if one.kind == "should"][others:]:
        if untold_firm > 0:
            untold_firm -= 1
            yield Shift("P115", firm[-1 - untold_firm], one)


def _tells_permission(one: Modal) -> bool:
    text = one.text.lower()
    return text not in {"allow", "allows", "permit", "permits", "could", "might"} and not text.endswith("able to")


def _permissions(zh: list[Modal], en: list[Modal], has: Counter[str], told: Counter[str], text: str) -> Iterator[Shift]:
    """可以 told by *must*; 可 told by *must not* is the business of the rule about negation."""
    free = [one for one in zh if one.text in modals.FREE]
    untold = len(free) - told["may"] - told["soft"] - told["should"] - told["exempt"]
    if has["maybe"] and not modals.LIKELY.search(text):
        free, untold = [one for one in zh if one.kind == "maybe"], 1
    hard = [one for one in en if one.kind == "must" and one.text.lower() not in _NOUNS]
    duties = has["must"] + max(has["ban"] - told["ban"], 0) + (has["risk"] > 0 and "have to" in text)
    for one in hard[duties:]:
        if untold > 0:
            untold -= 1
            yield Shift("P117", free[-1 - untold], one)


#: They name a duty and impose none.
_NOUNS = frozenset(
    {
        "obligation",
        "duty",
        "liable",
        "required",
        "requires",
        "require",
        "is liable",
        "are liable",
        "is expected",
        "are expected",
    }
)
#: They name a permission, or what somebody else does.
_VAGUE = _NOUNS | {"allow", "allows", "permit", "permits"}

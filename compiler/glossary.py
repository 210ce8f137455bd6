"""glossary.yaml: terms and names that both languages use in one way only.

An entry pairs Chinese forms of one concept with the English that may stand for it. The Chinese is found by
longest match: 温室气体排放 does not ask for 温室气体 as well where both are entries. How the English may bend is for
the rules to say (`compiler.checks.terms`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.source import Source, Span
from compiler.yamlfile import Scalar, Value

FILE = "content/glossary.yaml"

#: Top-level keys, and those of an entry; docs/glossary.md describes each.
KEYS = ("schema", "terms")
TERM_KEYS = ("zh", "zh_also", "zh_banned", "en", "also", "banned", "never", "first", "kind", "case", "note")

#: What an entry may be; the first is the default. All others are names: another name is another thing.
KINDS = ("term", "body", "person", "place", "product", "law", "standard", "policy", "document", "award")
CASES = ("any", "exact")

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")

#: A title in 《》 is also found without them if it is this long: 环境保护法 is plainly that law, 通知 is not.
_TITLE = 5

#: Texts whose terms are remembered.
_REMEMBERED = 8192


class Variant(NamedTuple):
    """A form of a term as it was typed, and where."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Term:
    """An entry. `zh` and `en` are the forms to write; every other field may be empty.

    `zh_also` and `also` are permitted beside them, `zh_banned` and `banned` are wrong for this term, `never` is wrong
    anywhere in the English. `first` is the English of the first mention, which holds `en`. With `exact` the English
    has the case of the entry. `note` is for translators.
    """

    zh: str
    en: str
    kind: str
    span: Span
    zh_also: tuple[str, ...] = ()
    zh_banned: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    banned: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    first: str = ""
    exact: bool = False
    note: str = ""

    @property
    def is_name(self) -> bool:
        return self.kind != "term"

    @property
    def english(self) -> tuple[str, ...]:
        """Every permitted form, the preferred one first."""
        return tuple(dict.fromkeys((self.en, *self.also, *((self.first,) if self.first else ()))))


class Hit(NamedTuple):
    """A term in a Chinese text, `text[start:end]`. `banned` if it stands there in a form that it should not have."""

    start: int
    end: int
    term: Term
    banned: bool = False


@dataclass(frozen=True)
class Glossary:
    """All entries, in the order of the file."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @cached_property
    def _forms(self) -> Mapping[str, tuple[Term, bool]]:
        forms: dict[str, tuple[Term, bool]] = {}
        for term in self.terms:
            for text in (term.zh, *term.zh_also):
                for form in _spellings(text):
                    forms.setdefault(form, (term, False))
        for term in self.terms:
            for text in term.zh_banned:
                forms.setdefault(folded(text), (term, True))
        return forms

    @cached_property
    def _lengths(self) -> Mapping[str, tuple[int, ...]]:
        """How long the forms are that begin with these two characters, longest first."""
        lengths: dict[str, set[int]] = {}
        for form in self._forms:
            lengths.setdefault(form[:2], set()).add(len(form))
        return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}

    def find(self, text: str) -> tuple[Hit, ...]:
        """The terms of a Chinese text from left to right, each place for the longest form. Linear in the text."""
        if not self.terms or not text:
            return ()
        known = self._found.get(text)
        if known is None:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            known = self._found[text] = self._find(text)
        return known

    @cached_property
    def _found(self) -> dict[str, tuple[Hit, ...]]:
        """What was found before: several rules ask for the same texts."""
        return {}

    def _find(self, text: str) -> tuple[Hit, ...]:
        plain, offsets = _folded(text)
        hits: list[Hit] = []
        at = 0
        while at < len(plain) - 1:
            end = self._longest(plain, at)
            if not end:
                at += 1
                continue
            term, banned = self._forms[plain[at:end]]
            hits.append(Hit(offsets[at], offsets[end - 1] + 1, term, banned))
            at = end
        return tuple(hits)

    def _longest(self, plain: str, at: int) -> int:
        for length in self._lengths.get(plain[at : at + 2], ()):
            end = at + length
            if end <= len(plain) and plain[at:end] in self._forms and not _cuts(plain, at, end):
                return end
        return 0


NO_TERMS = Glossary()


# ---------------------------------------------------------------- Chinese, folded

_SAME = str.maketrans(
    {
        "（": "(",
        "）": ")",
        "「": "“",
        "」": "”",
        "『": "“",
        "』": "”",
        "–": "—",
        "－": "-",
        "•": "·",
        "‧": "·",
        "・": "·",
        "＆": "&",
    }
    | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
)
_QUOTES = '“”"'

#: Common words of two characters. A form that begins or ends in the middle of one is no mention of its term: 范围一致
#: does not speak of 范围一, nor 生产品质 of 产品.
_WORDS = frozenset(
    word
    for line in (
        "一致 一般 一定 一些 一切 一起 一样 一直 一旦 一个 一次 一步 一同 一律 一方 一向 一再 一体",
        "一线 一流 一种 一家 一项 一名 期待 期望 生产 品质 品牌 产出 产生 发生 发展 展示 展开 开展",
        "开发 发现 现有 现场 性能 能力 能够 力量 力度 会议 会计 会员 理念 理解 理由 管用 用户 用于",
        "用途 于是 公司 司法 法人 法定 人员 人才 人数 人均 人次 金融 资产 本人 本次 本身 表示 表现",
        "表明 率先 量化 量级 市场 场所 场景 所有 所属 有关 有限 有效 关于 关键 关注 制定 制造 制度",
        "定期 定位 位于 位置 系列 系统 计划 计算 计入 应用 应当 应对 对应 对外 对于 外部 内部 部分",
        "部门 部署 分别 分析 分布 别人 成为 成果 成本 成员 成立 为了 为主 行业 行动 行为 作用 作为",
        "作出 出现 出于 出台 上述 下述 中国 中央 中心 大会 高度 高级 高效 新增 主要 要求 数据 数量",
        "数字 务必 务实 技术 术语 电力 电子 网络 网站 站点 点击 信息 息息 信用 信任 任何 任务",
    )
    for word in line.split()
)


def folded(text: str) -> str:
    """A Chinese form to compare by: without spaces and quotation marks, Latin in lower case, one style of brackets."""
    return _folded(text)[0]


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """With the offset of each character that is left."""
    plain = text.translate(_SAME).lower()
    if len(plain) != len(text):  # a letter whose lower case is two characters: none that a term is written with
        plain = text.translate(_SAME)
    if not _DROPPED.search(plain):
        return plain, range(len(plain))
    kept = [(character, at) for at, character in enumerate(plain) if not _DROPPED.match(character)]
    return "".join(character for character, _ in kept), [at for _, at in kept]


_DROPPED = re.compile(rf"[\s\u200b\u2060{_QUOTES}]")


def _spellings(text: str) -> Iterator[str]:
    """A form, and a title without its marks."""
    form = folded(text)
    yield form
    bare = form.removeprefix("《").removesuffix("》")
    if len(bare) == len(form) - 2 and len(bare) >= _TITLE:
        yield bare


def _cuts(plain: str, start: int, end: int) -> bool:
    """Whether a form that was found is not one: it begins or ends in the middle of a word, Chinese or Latin."""
    before, first, last, after = plain[start - 1 : start], plain[start], plain[end - 1], plain[end : end + 1]
    if (_latin(last) and _latin(after)) or (_latin(before) and _latin(first)):
        return True
    if last + after in _WORDS and len(after) == 1 and plain[end - 2 : end] not in _WORDS:
        return True
    return len(before) == 1 and before + first in _WORDS and plain[start : start + 2] not in _WORDS


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


# ---------------------------------------------------------------- reading


def load(source: Source) -> Staged[Glossary]:
    """A glossary file. A faulty entry is reported and left out; faulty variants of a sound one are left out alone."""
    top, syntax = yamlfile.read(source)
    reader = _Reader(list(syntax))
    entries = schema.fields(top, "", KEYS, reader.found, required=() if not top.entries else ("schema",))
    version = schema.text(entries.get("schema"), "schema", reader.found)
    if version is not None and version.text != "1":
        reader.found.append(diagnostic("M195", version.span, schema=version.text))
    for item in schema.items(entries.get("terms"), "terms", reader.found):
        reader.term(item)
    reader.check_never()
    return Glossary(tuple(reader.terms)), tuple(reader.found)


class _Reader:
    """The entries of one file."""

    def __init__(self, found: list[Diagnostic]) -> None:
        self.found = found
        self.terms: list[Term] = []
        self.places: dict[str, Span] = {}
        self.never: list[Variant] = []

    def term(self, item: Value) -> None:
        entries = schema.fields(item, "term", TERM_KEYS, self.found, required=("zh", "en"))
        zh, en = (schema.text(entries.get(name), name, self.found) for name in ("zh", "en"))
        if zh is None or en is None or not self._scripts(zh, en) or not self._is_new(zh):
            return
        permitted = {en.text.strip()}
        also = tuple(one.text for one in self._english(entries.get("also"), "also"))
        permitted.update(also)
        banned = self._wrong(entries.get("banned"), "banned", permitted)
        never = self._wrong(entries.get("never"), "never", permitted)
        self.never += never
        term = Term(
            zh=zh.text.strip(),
            en=en.text.strip(),
            kind=self._choice(entries.get("kind"), "kind", KINDS),
            span=item.span,
            zh_also=tuple(one.text for one in self._chinese(entries.get("zh_also"), "zh_also")),
            zh_banned=tuple(one.text for one in self._chinese(entries.get("zh_banned"), "zh_banned")),
            also=also,
            banned=tuple(one.text for one in banned),
            never=tuple(one.text for one in never),
            first=self._first(entries.get("first"), en),
            exact=self._choice(entries.get("case"), "case", CASES) == "exact",
            note=self._word(entries.get("note"), "note"),
        )
        self.terms.append(term)

    def check_never(self) -> None:
        """What no English may hold cannot be what another entry asks for."""
        forms = {form: term for term in self.terms for form in term.english}
        for variant in self.never:
            if term := forms.get(variant.text):
                self.found.append(diagnostic("M192", variant.span, text=variant.text, en=term.en, hints=("delete",)))

    def _scripts(self, zh: Scalar, en: Scalar) -> bool:
        if not _HAN.search(en.text):
            return True
        hints = ("swap",) if not _HAN.search(zh.text) else ()
        self.found.append(diagnostic("M191", en.span, text=en.text, key="en", hints=hints))
        return False

    def _is_new(self, zh: Scalar) -> bool:
        form = folded(zh.text)
        if len(form) < 2:
            self.found.append(diagnostic("M196", zh.span, zh=zh.text, hints=("longer",)))
            return False
        first = self.places.setdefault(form, zh.span)
        if first is zh.span:
            return True
        related = (Related(first, "first"),)
        self.found.append(diagnostic("M190", zh.span, zh=zh.text, hints=("join",), related=related))
        return False

    def _chinese(self, value: Value | None, name: str) -> Iterator[Variant]:
        for item in schema.items(value, name, self.found):
            scalar = schema.text(item, name, self.found)
            if scalar is not None and self._is_new(scalar):
                yield Variant(scalar.text.strip(), scalar.span)

    def _english(self, value: Value | None, name: str) -> Iterator[Variant]:
        for item in schema.items(value, name, self.found):
            scalar = schema.text(item, name, self.found)
            if scalar is None:
                continue
            if _HAN.search(scalar.text):
                self.found.append(diagnostic("M191", scalar.span, text=scalar.text, key=name))
            else:
                yield Variant(scalar.text.strip(), scalar.span)

    def _wrong(self, value: Value | None, name: str, permitted: set[str]) -> list[Variant]:
        wrong: list[Variant] = []
        for variant in self._english(value, name):
            if variant.text in permitted:
                en = next(iter(permitted))
                self.found.append(diagnostic("M192", variant.span, text=variant.text, en=en, hints=("delete",)))
            else:
                wrong.append(variant)
        return wrong

    def _first(self, value: Value | None, en: Scalar) -> str:
        scalar = schema.text(value, "first", self.found)
        if scalar is None:
            return ""
        if en.text.strip().lower() not in scalar.text.lower() or scalar.text.strip() == en.text.strip():
            self.found.append(diagnostic("M194", scalar.span, text=scalar.text, en=en.text, hints=("hold",)))
            return ""
        return scalar.text.strip()

    def _word(self, value: Value | None, name: str) -> str:
        scalar = schema.text(value, name, self.found)
        return "" if scalar is None else scalar.text.strip()

    def _choice(self, value: Value | None, name: str, choices: tuple[str, ...]) -> str:
        scalar = schema.text(value, name, self.found)
        if scalar is None:
            return choices[0]
        if scalar.text in choices:
            return scalar.text
        close = schema.nearest(scalar.text, choices, 1)
        names = ", ".join(close or choices)
        hints = ("nearest",) if close else ("known",)
        self.found.append(diagnostic("M193", scalar.span, key=name, text=scalar.text, names=names, hints=hints))
        return choices[0]


__all__ = ["FILE", "KINDS", "NO_TERMS", "Glossary", "Hit", "Term", "folded", "load"]

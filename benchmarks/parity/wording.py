"""Kinds of mutation that change what is said of the figures: direction, negation, obligation, qualifier, term, name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.parity.mutation import Find, Kind, Mutation, chinese_sentences, exchange, matches, rewrite, sentences
from benchmarks.parity.page import PROSE, Page, Role
from benchmarks.parity.terms import VARIANTS

_HAN = re.compile(r"[\u4e00-\u9fff]")


def patterns(table: Sequence[tuple[str, str, str]]) -> Find:
    """A kind that knows several (English pattern, replacement, pattern that the Chinese must hold)."""
    compiled = [(re.compile(english), new, chinese) for english, new, chinese in table]

    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for pattern, new, chinese in compiled:
            for line, found in matches(page, pattern, zh=chinese):
                yield exchange(line, *found.span(), found.expand(new))

    return find


_MORE = "增|升|涨|提高|多|高|快|翻"
_LESS = "减|降|跌|少|低|回落|放缓|缩短"
DIRECTION = (
    (r"\brose\b", "fell", _MORE),
    (r"\brises\b(?! in)", "falls", _MORE),
    (r"(?<=has )dropped\b", "risen", _LESS),
    (r"\bfell\b|(?<!has )\bdropped\b", "rose", _LESS),
    (r"\bincreased\b", "decreased", _MORE),
    (r"\ban increase\b", "a decrease", _MORE),
    (r"(?<!an )\bincrease\b", "decrease", _MORE),
    (r"\b(?:decreased|reduced|lowered|shortened)\b", "increased", _LESS),
    (r"\breduce\b", "increase", _LESS),
    (r"\b(?:raised?|lift(?:ed)?)\b", "cut", _MORE),
    (r"\bgrew\b", "shrank", _MORE),
    (r"\bup (?=by|\d|\{|\0)", "down ", _MORE),
    (r"\bdown (?=by|from|\d)", "up ", _LESS),
    (r"(?<=[\d%]) more than (?=in|the|a year)", " less than ", _MORE),
    (r"(?<=[\d%]) less than (?=in|the|a year)", " more than ", _LESS),
    (r"\blower than\b", "higher than", _LESS),
    (r"(?<=% )above the\b|(?<=points )above the\b", "below the", "高"),
    (r"\bslower\b", "faster", "放缓"),
    (r"\bfaster than\b", "slower than", "高"),
    (r"\bappreciation\b", "depreciation", "升值"),
)

NEGATION_DROPPED = (
    (r"\b(must|shall|should|may|do|does|did|is|are|was|were|could|will) not\b", r"\1", "[不未无没非勿禁]"),
    (r"\bcannot\b", "can", "[不未无没非勿禁]"),
    (r"\bnever\b", "always", "[不未无没非勿禁]"),
    (r"\bNever\b", "Always", "[不未无没非勿禁]"),
    (r"\bno longer\b", "still", "[不未无没非勿禁]"),
    (r"\b[Ww]ithout\b(?! a break| exception)", "with", "[不未无没非勿禁]"),
    (r"\bNone of\b", "All of", "[不未无没非勿禁]"),
    (r"\bneed not\b", "need to", "[不未无没非勿禁]"),
    (r"\bnot a single\b", "a single", "[不未无没非勿禁]"),
    (r"\buse no\b", "use", "[不未无没非勿禁]"),
    (r"\bNo (?=[a-z]+ [a-z]+ (?:funds|occurred|are))", "Some ", "[不未无没非勿禁]"),
    (r"\bNo (?=serious)", "A ", "[不未无没非勿禁]"),
    (r"\b(were|there is|bears|received|has made|has) no\b(?! l)", r"\1 some", "[不未无没非勿禁]"),
    (r"\bunauthorised\b", "authorised", "未经"),
)

NEGATION_ADDED = (
    (r"\b(shall|must|should|will|(?<!they )can)\b(?! not| no)", r"\1 not", ""),
    (r"\b(is|are)\b(?! not| no)(?= [a-z]+ed\b)", r"\1 not", "^[^不未无没非勿禁]*$"),
    (r"\bmay\b(?! not)", "may not", "可以|有权|可$"),
)

OBLIGATION = (
    (r"\b(?:must|shall)\b(?! not)", "may", "应|须|必须|需"),
    (r"\bshould\b(?! not)", "may", "应|须|需"),
    (r"\b(?:must|may) not\b", "should preferably not", "不得|严禁|不可|不能|禁止"),
    (r"\bstrictly prohibited\b", "not recommended", "严禁"),
    (r"\bNever\b", "Preferably do not", "严禁|切勿|不得"),
    (r"\b(?:requires|is required)\b", "suggests", "须|应"),
)

PERMISSION = (
    (r"\bmay\b(?! not)", "must", "^(?!.*可能).*(?:可以|有权|均可)"),
    (r"\bcan\b(?! not)", "must", "^(?!.*可能).*可以"),
)

_COUNT = r"(?=(?:RMB |USD )?−?\d| ?(?:a|one|two|three|five|twenty|half)\b)"
_OVER, _UNDER = "超|多|余|以上|突破|高于|过半|大于", "不足|不到|以下|以内|低于|小于|不满"
_LEAST, _MOST = "至少|不少于|不低于|不小于|以上|不得低于", "不超过|不高于|不得超过|最多|最高|最长|以内|超过"
QUALIFIERS = (
    (r"(?<![Nn]o )(?<!not )\bmore than ", "less than ", _OVER),
    (r"\b(?:over|above) ", "under ", _OVER),
    (r"\bexceeds ", "stays below ", _OVER),
    (r"(?<![Nn]o )(?<!falls )\b(?:less than|below) ", "more than ", _UNDER),
    (r"\bat least ", "at most ", _LEAST),
    (r"\b[Nn]o less than ", "no more than ", _LEAST),
    (r"\bno more than ", "no less than ", _MOST),
    (r"\b[Uu]p to ", "at least ", _MOST),
    (r"\bnearly ", "more than ", "近"),
    (r"\b(?:about|around|some) ", "over ", "约|左右"),
    (r"\b(?:W|w)ithin ", "after ", "内"),
)

_COUNTED = tuple((pattern + _COUNT, new, chinese) for pattern, new, chinese in QUALIFIERS)
_PLAIN = tuple(
    (pattern, "", chinese) for pattern, _, chinese in _COUNTED if "ithin" not in pattern and "exceeds" not in pattern
)


def term(page: Page, _: Random) -> Iterator[Mutation]:
    for chinese, english, variant in VARIANTS[page.name]:
        for line, found in matches(page, re.compile(re.escape(english), re.IGNORECASE), zh=chinese):
            new = variant[0].upper() + variant[1:] if found.group()[0].isupper() else variant
            yield exchange(line, *found.span(), new)


def latin_name(page: Page, random: Random) -> Iterator[Mutation]:
    """A letter lost from a name that stands in both languages."""
    for line, found in matches(page, re.compile(r"(?<![\w-])[A-Z][A-Za-z]{2,}(?![\w-])")):
        if re.search(rf"(?<![A-Za-z]){found.group()}(?![A-Za-z])", line.zh):
            place = random.randrange(found.start() + 1, found.end())
            yield exchange(line, place, place + 1, "")


def doubled_word(page: Page, random: Random) -> Iterator[Mutation]:
    for line in page.of(*PROSE, Role.HEADING):
        words = list(re.finditer(r"(?<=[a-z] )[a-z]{2,}(?= [a-z])", line.shown))
        if words:
            found = random.choice([word for word in words if word.group() not in ("that", "had")] or words)
            yield exchange(line, *found.span(), f"{found.group()} {found.group()}")


def punctuation(page: Page, _: Random) -> Iterator[Mutation]:
    marks = {", ": "，", "; ": "；", ": ": "：", ". ": "。", " (": "（", ") ": "）"}
    for line, found in matches(page, re.compile(r"(?<=[a-z\d])(?:[,;:.] | \()|(?<=[a-z\d])\) "), PROSE):
        if found.start() > len(line.opening):
            yield exchange(line, *found.span(), marks[found.group()])


def untranslated_sentence(page: Page, random: Random) -> Iterator[Mutation]:
    for line in page.of(Role.PARAGRAPH, Role.ITEM, Role.ENTRY, Role.NOTE):
        english, chinese = sentences(line.words), chinese_sentences(line.zh[len(line.opening) :])
        if len(english) > 1 and len(chinese) == len(english):
            place = random.randrange(len(english))
            parts = (*english[:place], chinese[place], *english[place + 1 :])
            yield rewrite(line, line.opening + "".join(parts), f"{english[place]} → {chinese[place]}")


def identical(page: Page, _: Random) -> Iterator[Mutation]:
    for line in page.of(*PROSE, Role.HEADING, Role.CAPTION, Role.TERM, Role.ROW):
        if line.zh != line.en and _HAN.search(line.zh):
            yield rewrite(line, line.zh)


def sentence_dropped(page: Page, _: Random) -> Iterator[Mutation]:
    yield from _sentences_dropped(page, figures=True)


def plain_sentence_dropped(page: Page, _: Random) -> Iterator[Mutation]:
    yield from _sentences_dropped(page, figures=False)


def _sentences_dropped(page: Page, *, figures: bool) -> Iterator[Mutation]:
    for line in page.of(Role.PARAGRAPH, Role.ITEM, Role.ENTRY, Role.NOTE, Role.LEAD):
        parts = sentences(line.words)
        for place, part in enumerate(parts):
            if len(parts) > 1 and bool(re.search(r"\d|\{\{|\]\(", part)) is figures:
                rest = "".join((*parts[:place], *parts[place + 1 :])).rstrip()
                yield rewrite(line, line.opening + rest, f"dropped: {part}")


KINDS = (
    Kind("direction", patterns(DIRECTION)),
    Kind("negation dropped", patterns(NEGATION_DROPPED)),
    Kind("negation added", patterns(NEGATION_ADDED)),
    Kind("obligation weakened", patterns(OBLIGATION)),
    Kind("permission hardened", patterns(PERMISSION)),
    Kind("qualifier exchanged", patterns(_COUNTED)),
    Kind("qualifier dropped", patterns(_PLAIN)),
    Kind("term", term),
    Kind("Latin name", latin_name),
    Kind("doubled word", doubled_word),
    Kind("Chinese punctuation", punctuation),
    Kind("untranslated sentence", untranslated_sentence),
    Kind("left in Chinese", identical),
    Kind("sentence with a figure dropped", sentence_dropped),
    Kind("sentence without a figure dropped", plain_sentence_dropped, hard=True),
)

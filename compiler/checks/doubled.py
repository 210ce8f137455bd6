"""Words and marks that stand twice in a row by a slip, and those that rightly do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from compiler.source import Span
from compiler.tree import HardBreak, Inline, walk_inlines


class Slip(NamedTuple):
    """Offsets into a text, and what should stand there instead."""

    start: int
    end: int
    write: str


def word_set(*lines: str) -> frozenset[str]:
    """Words that stand in lines, with spaces between."""
    return frozenset(word for line in lines for word in line.split())


def is_broken(inlines: tuple[Inline, ...], place: Span) -> bool:
    """Whether a line is broken on purpose within a place: what stands on two lines is not said twice in a row."""
    return any(
        isinstance(one, HardBreak) and place.start <= one.span.start < place.end for one in walk_inlines(inlines)
    )


# ---------------------------------------------------------------- English

#: No hyphen on either side: “five five-year plans”, “the check-in in the lobby”.
_TWICE = re.compile(r"(?<![\w'’\-–.@/#])([A-Za-z][A-Za-z'’]*)((?:[ \t\n\u00a0]+\1)+)(?![\w'’\-–@/])", re.IGNORECASE)
_PAIR_TWICE = re.compile(
    r"(?<![\w'’\-–])([A-Za-z]+[ \t\n\u00a0]+[A-Za-z]+)[ \t\n\u00a0]+\1(?![\w'’\-–])", re.IGNORECASE
)

#: “He said that that was so”, “what they had had”; interjections and endearments.
_DOUBLE_BY_NATURE = word_set("had bye ha hear knock tut very long many really no blah hush")
#: “He said that that plan failed”, but never “that that the plan failed”.
_NO_NOUN = re.compile(
    r"\s+(?:the|a|an|this|these|those|our|its|their|his|her|my|we|it|they|he|she|you|there|all|no)\b", re.I
)
#: “What it is is a question of cost.”
_AFTER_WHAT = word_set("is was does do did are")
_WHAT = re.compile(r"\b(?:what|all|where|who|why|how|whatever|whether|problem|point|thing|question|truth|fact)\b", re.I)
#: The subject of a clause that begins so: “what it is is”, but not “what matters is is”.
_SUBJECT = re.compile(
    r"\b(?:i|it|this|that|he|she|they|we|you|one|there|who|all|what"
    r"|(?:the|an?|our|your|its|their|his|her|my) [a-z]+)\s+$",
    re.I,
)
#: A verb takes its particle before the same word begins a phrase: “log in in two steps”, “goes on on Monday”.
_PARTICLES = re.compile(
    r"\b(?:log|sign|check|com|came|go|goes|went|gone|opt|mov|bring|hand|plug|fill|typ|phas|turn|switch|carr(?:y|ie)|put|hold"
    r"|pass|liv|work|drop|break|kick|settl|join|stay|run)(?:[bgmnpt]?(?:e?s|e|ed|ing|en))?\s+$",
    re.IGNORECASE,
)
_PARTICLE = word_set("in on up out over by to")
_NAMES = word_set(
    "agar aye baden beri bora can chop cous dik duran gado gan java mahi pago paw phi sing tai tom tsetse tuk",
    "wagga walla yo zsa",
)
#: One syllable of a Chinese name: Li Li, Fang Fang, Bing Bing.
_PINYIN = re.compile(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:[aeiouüv]|a[io]|ang?|ei|eng?|er|i[ae]|iao|iang?|ing?|iong|iu|ong|ou|u[aeino]|uai|uang?)",
    re.IGNORECASE,
)
#: These are English words before they are names.
_FUNCTION = word_set("a an he she me we be to so do in on you men can")
_ONE_LETTER = frozenset("aI")


def doubled_words(text: str) -> Iterator[Slip]:
    """The the, and of the of the, in an English text."""
    for match in _TWICE.finditer(text):
        if not _is_meant(text, match):
            yield Slip(match.start(), match.end(), match[1])
    for match in _PAIR_TWICE.finditer(text):
        if not _is_chain(text, match):
            yield Slip(match.start(), match.end(), " ".join(match[1].split()))


def _is_meant(text: str, match: re.Match[str]) -> bool:
    first, word, before = match[1], match[1].lower(), text[: match.start()]
    second = match[2].split()[0]
    if len(first) == 1:
        return first not in _ONE_LETTER or second != first
    if word in _DOUBLE_BY_NATURE or word == "her":  # “we gave her her badge”
        return True
    if word == "that":
        return _NO_NOUN.match(text, match.end()) is None
    if word in _AFTER_WHAT and _SUBJECT.search(before) and _WHAT.search(re.split(r"[.,!?;]\s", before[-48:])[-1]):
        return True
    if word in _PARTICLE and _PARTICLES.search(before):
        return True
    if first[0].islower() and second[0].isupper() and (len(first) > 3 or second.isupper()):
        return True  # a label and the sentence after it: “System settings Settings for …”; a locale, de DE
    if first[0].isupper() and second[0].isupper():
        name = word in _NAMES or (_PINYIN.fullmatch(word) is not None and word not in _FUNCTION)
        return name or (len(first) <= 2 and first.isupper() and second.isupper())
    return False


#: “from time to time to …”, “face to face to …”: the first half of the next phrase is the last of this one.
_BETWEEN = word_set("to by and after or in on for with at from upon")
_ARTICLES = word_set(
    "a an the this that these those our its their his her my your is are was were be not will it we they"
)


def _is_chain(text: str, match: re.Match[str]) -> bool:
    """Step by step by step, New York New York, and words that are one word three times or more."""
    one, other = match[1].lower().split()
    after = re.match(r"\W*([A-Za-z]+)", text[match.end() :])
    before = re.search(r"([A-Za-z]+)\W*$", text[: match.start()])
    if one == other or (after and after[1].lower() == one) or (before and before[1].lower() == other):
        return True
    if other in _BETWEEN and one not in _BETWEEN | _ARTICLES:
        return True
    words = match[0].split()
    return all(word[0].isupper() for word in words[:3])  # New York New York; a label and the sentence after it


#: Not three stops, which are an ellipsis; not two before a word or a slash, which are a range or a path.
_MARKS_TWICE = re.compile(
    r"(?<=[\w)\]”’\"%])(?P<comma>,\s*,)(?![,\d])"
    r"|(?<=[\w)\]”’\"%])(?P<semicolon>;\s*;)(?!;)"
    r"|(?<=[A-Za-z)\]”’\"%])(?P<stop>\.\.|\. \.(?! ?\.))(?=\s+[A-Z“\"(]|\s*$)"
    r"|(?<=[A-Za-z)\]”’])(?P<colon>::)(?=\s)"
    r"|(?<=[A-Za-z)\]])(?P<mixed>,\.|,;|;,|;\.)(?=\s|$)"
)
_ONE_MARK = {"comma": ",", "semicolon": ";", "stop": ".", "colon": ":"}


def doubled_marks(text: str) -> Iterator[Slip]:
    """Two commas, two full stops at the end of a sentence, a comma before a full stop. Ellipses are no finding."""
    for match in _MARKS_TWICE.finditer(text):
        kind = match.lastgroup or ""
        yield Slip(match.start(), match.end(), _ONE_MARK.get(kind, match[0][-1]))


# ---------------------------------------------------------------- Chinese

#: Characters that hardly ever follow themselves, with what makes them do so: before (目的|的), after (为了|了解).
_TWICE_ZH = re.compile(
    r"(?<![目标有端众无鹄似大中总打靶])的的(?!确|士)"
    r"|(?<![为不得算罢除罢临私终])了了(?!解|结|然|却|事|断|局|望|之)"
    r"|(?<![于但还就要可只若凡总都正或国更并又即既而却也先])是是(?!非|否)"
    r"|(?<![存现所实内潜外自好])在在(?![于线职校编岗位役场册读任途产营地此]|建[工项])"
    r"|(?<![共缓总饱中温柔谐人调谦随暖亲祥平昆讲说附唱])和和(?!气|美|睦|平|谐|善|解)"
    r"|们们|也也|已已|(?<![得决])不不(?=[能会得可应须])"
    r"|(?<=[由关对至位处属基])于于"
)

#: Words of two characters that do not redouble, as 讨论讨论 and 了解了解 do, and that do not end a name and begin
#: the next word, as 嘉禾公司|公司章程 does.
_WORDS_ZH = word_set(
    "进行 以及 我们 他们 可以 因此 通过 对于 关于 根据 按照 已经 并且 同时 其中 包括 应当 必须",
    "能够 需要 由于 为了 提高 实现 开展 加强 积极 建立 制定 完成 采取 提供 促进 推动 推进 确保",
    "保障 达到 成为 作为 使用 具有 拥有 属于 位于 以上 以下 以内 此外 另外 但是 因为 所以 如果",
    "虽然 或者 不得 不能 不会 没有 未能 仅在 均为 均已 主要 分别 共同 持续 不断 进一 是否 之间",
    "相关 有关 其他 各项 上述 这些 那些 该项 本次 目前 当前 截至 增长 下降 减少 增加",
)
_PAIR_ZH = re.compile(r"([\u4e00-\u9fff]{2})\1")
#: Three characters and more are not redoubled in any word; a run of one character is a sound.
_LONGER_ZH = re.compile(r"([\u4e00-\u9fff]{3,8})\1")


def doubled_chinese(text: str) -> Iterator[Slip]:
    """的的, 进行进行 and the like in a Chinese text. 天天, 讨论讨论 and 为了了解 are no finding."""
    taken = -1
    for match in _LONGER_ZH.finditer(text):
        if (
            len(set(match[1])) > 2 and match[1][0] not in "一的" and match[1][-1] != "的"
        ):  # 数据库|的数据库|的数据库文件
            taken = match.end()
            yield Slip(match.start(), match.end(), match[1])
    for match in _PAIR_ZH.finditer(text):
        if match.start() >= taken and match[1] in _WORDS_ZH:
            yield Slip(match.start(), match.end(), match[1])
    for match in _TWICE_ZH.finditer(text):
        yield Slip(match.start(), match.end(), match[0][0])


#: 。。。 is an ellipsis of sorts, and 。” before another mark is none of ours.
_MARKS_ZH = re.compile(r"(?<!。)。。(?!。)|，，+|、、+|；；+|：：+|，[。；：]|[、；：][，。]|。[，、；]|，、|、；|；、")


def doubled_chinese_marks(text: str) -> Iterator[Slip]:
    """，， and ，。 in a Chinese text; the heavier mark stays."""
    for match in _MARKS_ZH.finditer(text):
        yield Slip(match.start(), match.end(), max(match[0], key="、，：；。".index))

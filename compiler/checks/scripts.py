"""The rules about script: Chinese left in the English, English left in the Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.align.facts import HAN, count_han
from compiler.checks.doubled import word_set
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.glossary import NO_TERMS, Glossary
from compiler.language import UNTRANSLATED
from compiler.source import Span
from compiler.tree import Link, Text, plain_text, walk_inlines

#: A stretch of Han with the marks that Chinese sets between them.
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff](?:[，。、；：！？“”‘’·—…\s\d%]*[\u3400-\u9fff\uf900-\ufaff])*")
_LETTER = re.compile(r"[A-Za-z]")

#: What stands in brackets or quotation marks is a name beside its translation: Qinghe (清河纸业), 《环境保护法》.
_NAMED = re.compile(r"\([^()]*\)|（[^（）]*）|《[^《》]*》|“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’|「[^「」]*」|\[[^\[\]]*\]")

#: Where another edition is offered, it says its language in that language: 简体中文, 中文文档.
_OWN_NAME = re.compile(
    r"(?:(?:简体|繁體|繁体|正體|中国|香港|台灣)[ ·-]?)?(?:中文|(?<=[简繁正])[体體])[ ·-]?"
    r"(?:版本?|说明|說明|文档|文檔|网站|网页|首页|官网|论坛|社区|[（(](?:简体|繁體|繁体)[)）])?(?![\u4e00-\u9fff])"
)

#: Han characters in a row that no name has.
_SENTENCE = 8

#: The English word before a Chinese one that is left among English words. A capital makes it a name beside its
#: Chinese (Lake Tai 太湖), unless the capital is that of a sentence.
_LEAD = re.compile(r"(?:^|[\s\ufffc])([A-Za-z]+)\s*$")
_OPENERS = word_set(
    "a all an and any at both by during each every for from if in it its no of on our some such that the their",
    "these this those to under we when with",
)
#: After these words Chinese is meant to be shown.
_SHOWN = word_set(
    "as called character characters chinese glyph glyphs ideogram means named name phrase read reads say saying",
    "surname term word words write written",
)
_FOLLOWS = re.compile(r"\s*(?:[a-z]|[.,;:!?](?:\s|$)|$)")


def left_in_chinese(view: View) -> Iterator[Diagnostic]:
    """A segment of the English, a sentence or a word of it is Chinese: the translator passed over it. Translate it.

    Chinese in brackets or quotation marks beside its English, names set off by commas and names of the glossary are no
    finding.
    """
    for said in view.said:
        span = untranslated(said) or _stray(said, view.glossary)
        if span is not None:
            yield diagnostic("P018", span, hints=("translate",), related=said.chinese, zh=short(said.zh.text))


def untranslated(said: Said) -> Span | None:
    """Where the English of a segment is Chinese; None where it is English, or a draft says itself that it is not."""
    if said.en.text.isascii():
        return None
    nodes = tuple(node for node in walk_inlines(said.segment.en) if isinstance(node, Text))
    text = "".join(node.text for node in nodes)
    if UNTRANSLATED in text:
        return None
    text = _OWN_NAME.sub(_blank, text)
    if not HAN.search(text):
        return None
    if is_chinese(text):  # a Chinese segment, whatever names it holds
        return _first(nodes, said.at)
    bare = _NAMED.sub(_blank, text)
    longest = max(_HAN.finditer(bare), key=lambda run: count_han(run[0]), default=None)
    if longest is None or count_han(longest[0]) < _SENTENCE:
        return None
    return _within(nodes, longest.start(), longest.end(), said.at)


def is_chinese(text: str) -> bool:
    """Whether a text has more Han characters than Latin letters."""
    return not text.isascii() and count_han(text) > len(_LETTER.findall(text))


def _stray(said: Said, glossary: Glossary = NO_TERMS) -> Span | None:
    """A Chinese word among English ones: “The 董事会 met four times”."""
    text = said.en.text
    if text.isascii() or not HAN.search(text) or UNTRANSLATED in text:
        return None
    bare = _OWN_NAME.sub(_blank, _NAMED.sub(_blank, text))
    for hit in glossary.find(bare):
        if hit.term.is_name:
            bare = bare[: hit.start] + "," * (hit.end - hit.start) + bare[hit.end :]
    for run in _HAN.finditer(bare):
        if _COMMON.search(run[0]) and _is_left(bare, run):
            return said.en.locate(run.start(), run.end())
        if _FOLLOWS.match(bare, run.end()) and not text[run.end() :].lstrip().startswith("(") and _is_led(bare, run):
            return said.en.locate(run.start(), run.end())
    return None


#: Words of the language and no names: a chapter's number, a weekday, a stretch of time, and what everybody says.
_COMMON = re.compile(
    "第[一二三四五六七八九十百\\d]+[章节条部编款项次届]|[周星期]期?[一二三四五六日]至|[一二两三四五六七八九十百]{1,3}个?[天年月日周]|"
    "总部|公司|注意|警告|电话|地址|部门|员工|客户|服务|管理|产品|项目|时间|规定|不得|必须|请|联系|说明|报告|我们|以及|进行|提供|完成|附件|附录|备注|单位|合计"
)


def _is_left(text: str, run: re.Match[str]) -> bool:
    """Whether Chinese stands among English by itself: nothing is said of it, and no other words stand for it."""
    before, after = text[: run.start()].rstrip(), text[run.end() :].lstrip()
    word = _LEAD.search(before)
    if word is not None and word[1].lower() in _SHOWN:
        return False
    return before[-1:] not in {"/", "|", "=", "-", "–", "—"} and after[:1] not in {"(", "/", "|", "=", "-", "–", "—"}


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_led(text: str, run: re.Match[str]) -> bool:
    before = text[: run.start()].rstrip()
    if not before or before[-1] in ".!?":
        return text[run.end() :].lstrip()[:1].islower()
    word = _LEAD.search(before)
    if word is None or word[1].lower() in _SHOWN:
        return False
    return word[1].islower() or word[1].lower() in _OPENERS


# ---------------------------------------------------------------- English in the Chinese

#: Latin words in a row, with the marks and figures between them.
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’\-]*(?:[\s,;:'’()\d%.&/\-–—]+[A-Za-z][A-Za-z'’\-]*){7,}")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’\-]*")
#: What sentences cannot do without; titles and names have little of it.
_GRAMMAR = word_set(
    "a an and are as at be been by can do for from has have if in is it its must not of on or our that the their",
    "there they this to was we were which will with you your",
)
#: Copied in every language: licences, references to books and papers, source notes.
_COPIED = re.compile(
    r"©|\bcopyright|all rights reserved|\blicen[cs]e|\bet al\b|\bdoi\b|\bISBN\b|\bpp?\. ?\d|\bVol\."
    r"|Proceedings|Journal of",
    re.IGNORECASE,
)
_MOST = 5


def left_in_english(view: View) -> Iterator[Diagnostic]:
    """A sentence of the Chinese is English, and perhaps the same as in the English: nobody wrote the Chinese.

    Names, titles, quotations, licences and references to literature are no finding. Where it is so all over the
    file, one finding stands for all.
    """
    found = [(said, at) for said in view.said if (at := _english(said)) is not None]
    if found and not any(HAN.search(said.zh.text) for said in view.said):
        return  # a file that is compared with itself
    for said, at in found if len(found) <= _MOST else found[:1]:
        text = said.zh.text[at[0] : at[1]]
        place = said.zh.locate(*at) or said.at
        hints = ("all",) if len(found) > _MOST else ("translate",)
        yield diagnostic(
            "P156", place, hints=hints, related=(Related(said.at, "english"),), en=short(text), count=len(found)
        )


def _english(said: Said) -> tuple[int, int] | None:
    text = said.zh.text
    if len(text) < 40 or not _ENGLISH.search(text) or _COPIED.search(text):
        return None
    bare = _NAMED.sub(lambda named: "。" * len(named[0]), text)
    for run in _ENGLISH.finditer(bare):
        words = _WORD.findall(run[0])
        if sum(word in _GRAMMAR for word in words) < 3 or sum(word[0].islower() for word in words) <= 0.6 * len(words):
            continue
        if not (HAN.search(text) and _is_linked(said, run[0])):
            return run.span()
    return None


def _is_linked(said: Said, words: str) -> bool:
    """Whether the words are those of a link: what is linked to may well be in English, and has that title."""
    links = (one for one in walk_inlines(said.segment.zh) if isinstance(one, Link))
    return any(words.strip() in plain_text(link.children) for link in links)


# ---------------------------------------------------------------- places


def _first(nodes: tuple[Text, ...], at: Span) -> Span:
    start = next((node.span for node in nodes if _HAN.search(node.text)), at)
    return start.cover(nodes[-1].span) if nodes else at


def _within(nodes: tuple[Text, ...], start: int, end: int, at: Span) -> Span:
    """The span of a stretch of the joined text; whole nodes where an escape makes text and source differ."""
    offset, found = 0, None
    for node in nodes:
        low, high = max(start - offset, 0), min(end - offset, len(node.text))
        if low < high:
            exact = len(node.text) == node.span.end - node.span.start
            piece = Span(node.span.file, node.span.start + low, node.span.start + high) if exact else node.span
            found = piece if found is None else found.cover(piece)
        offset += len(node.text)
    return found or at

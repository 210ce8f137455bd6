"""Rules about the surface of the English: words and marks that are slips whatever the Chinese says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compiler.align.facts import HAN, HOLE, LATIN_WORD, count_han
from compiler.checks.doubled import Slip, doubled_marks, doubled_words, is_broken
from compiler.checks.scripts import is_chinese
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.language import UNTRANSLATED
from compiler.tree import Figure, plain_text


def doubled(view: View) -> Iterator[Diagnostic]:
    """A word or a mark of the English stands twice: “the the”, “,,”. It is left over from editing; delete one."""
    for said in _english(view):
        yield from _slips(said, "P140", doubled_words(said.en.text))
        yield from _slips(said, "P141", doubled_marks(said.en.text))


# ---------------------------------------------------------------- marks of the wrong script

#: What to write in English. The rest of the full-width forms differ from ASCII by a constant.
_WRITE = {
    "，": ",",
    "。": ".",
    "、": ",",
    "【": "[",
    "】": "]",
    "〔": "[",
    "〕": "]",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "《": "“",
    "》": "”",
    "〈": "‘",
    "〉": "’",
    "〜": "~",
    "～": "~",
    "￥": "¥",
    "——": "—",
    "……": "…",
    "\u3000": " ",
}
_WIDE = 0xFEE0
_CHINESE_MARK = re.compile(r"[\u3001\u3002\u3008-\u3011\u3014\u3015\u301c\uff01-\uff5e\uffe5]|\u3000+|——|……")
_OPENING, _CLOSING = "《〈「『【〔（", "》〉」』】〕）"
#: Chinese with its own marks: a title, a name in full-width brackets.
_CHINESE_PART = re.compile(r"《[^《》]*》|「[^「」]*」|『[^『』]*』|【[^【】]*】|（[^（）]*）|〔[^〔〕]*〕")
#: Faces made of characters, (￣▽￣)ノ, are made of whatever there is.
_FACE = re.compile("[\uff61-\uff9f\uffe3▽△∀◡ω≧≦]")
_QUOTED_MARK = re.compile(r"[“‘\"'](?:[\u3001-\u303f\uff01-\uff5e]|——|……)[”’\"']")


def chinese_marks(view: View) -> Iterator[Diagnostic]:
    """A Chinese mark or a full-width character stands in English: a line breaks at the wrong place, a search fails.

    Marks within Chinese that stands there for itself are no finding. One finding a segment, at the first.
    """
    for said in _english(view):
        text = said.en.text
        if text.isascii() or not _CHINESE_MARK.search(text):
            continue
        found = list(_chinese_marks(text))
        if found and not _FACE.search(text):
            first = found[0]
            more = ("replace", "more") if len(found) > 1 else ("replace",)
            yield diagnostic(
                "P142",
                said.en.locate(first.start, first.end) or said.at,
                hints=more,
                related=said.chinese,
                en=text[first.start : first.end].replace("\u3000", "␣"),
                write=first.write.replace(" ", "␣"),
                count=len(found) - 1,
            )


def _chinese_marks(text: str) -> Iterator[Slip]:
    bare = _QUOTED_MARK.sub(
        _blank, _CHINESE_PART.sub(lambda part: _blank(part) if HAN.search(part[0]) else part[0], text)
    )
    for match in _CHINESE_MARK.finditer(bare):
        mark = match[0]
        before, after = bare[: match.start()].rstrip()[-1:], bare[match.end() :].lstrip()[:1]
        if _is_han(before) and (_is_han(after) or not after):
            continue
        if mark == "\u3000" * len(mark) and (not before or not after):
            continue  # Chinese habit of indenting; nothing is printed
        if mark in ("——", "……") and not (before and after and (before + after).isalnum()):
            continue  # a line to be filled in, a cell without a value
        if mark in "～〜" and before.isdigit() and after.isdigit():
            yield Slip(match.start(), match.end(), "–")
            continue
        yield Slip(match.start(), match.end(), _WRITE.get(mark) or _WRITE.get(mark[0]) or chr(ord(mark) - _WIDE))


def _blank(match: re.Match[str]) -> str:
    return HOLE * len(match[0])


def _is_han(character: str) -> bool:
    return bool(character) and HAN.match(character) is not None


#: Straight marks that quote: not inches, not minutes, not those of a program.
_STRAIGHT = re.compile(r"(?<![\w\ufffc=])\"(?=[\w(])([^\"=<>{}\ufffc]{1,200}?)(?<=[\w.,!?)%])\"(?![\w\ufffc])")


#: So many times as many curly ones are the custom of the file.
_PLAINLY = 4
_QUOTES_ZH = re.compile("[“「《]")


def straight_quotes(view: View) -> Iterator[Diagnostic]:
    """Straight quotation marks stand among curly ones. A file that has straight ones throughout is left alone."""
    texts = [said for said in _english(view) if '"' in said.en.text and _QUOTES_ZH.search(said.zh.text)]
    if texts:
        curly = sum(said.en.text.count("“") for said in view.said)
        found = [(said, match) for said in texts if (match := _STRAIGHT.search(said.en.text))]
        if curly > _PLAINLY * len(found):
            for said, match in found:
                place = said.en.locate(match.start(), match.end()) or said.at
                yield diagnostic(
                    "P143",
                    place,
                    hints=("write",),
                    related=said.chinese,
                    write=f"“{short(match[1])}”",
                    en=short(match[0]),
                )


# ---------------------------------------------------------------- brackets and quotation marks

#: Half-open intervals, [0, 1); faces, :).
_NO_PAIR = re.compile(r"[\[(]\s*[-−+]?[\d.∞]+\s*[,;，]\s*[-−+]?[\d.∞]+\s*[\])]|[:;]-?[()]")
#: What a closing bracket alone may end: 1), a), iv).
_NUMBERING = re.compile(r"(?:^|[\s,;*，；。、：])(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})$")
_PAIRS = (("(", ")", "（", "）"), ("[", "]", "［", "］"), ("“", "”", "“", "”"))


def open_pairs(view: View) -> Iterator[Diagnostic]:
    """A bracket or a quotation mark of the English is never closed, or closed without being opened, and the Chinese
    has both. The reader does not know where the aside ends. Add the other one.
    """
    for said in _english(view):
        text = said.en.text
        if not any(mark in text for mark in "()[]“”"):
            continue
        en, zh = _NO_PAIR.sub(_blank, text), _NO_PAIR.sub(_blank, said.zh.text)
        for opening, closing, *wide in _PAIRS:
            alone = _alone(_narrow(en, opening, closing, *wide), opening, closing)
            if alone is None or _alone(_narrow(zh, opening, closing, *wide), opening, closing) is not None:
                continue
            mark = text[alone]
            yield diagnostic(
                "P144",
                said.en.locate(alone, alone + 1) or said.at,
                hints=("close",) if mark == opening else ("open",),
                related=said.chinese,
                en=mark,
                other=closing if mark == opening else opening,
            )


def _narrow(text: str, opening: str, closing: str, wide_opening: str, wide_closing: str) -> str:
    return text.replace(wide_opening, opening).replace(wide_closing, closing)


def _alone(text: str, opening: str, closing: str) -> int | None:
    """Where the first mark stands that has no other; quotations may be nested, and are not compared for that."""
    waiting: list[int] = []
    for at, character in enumerate(text):
        if character == opening:
            waiting.append(at)
        elif character == closing:
            if not waiting:
                if not _NUMBERING.search(text[max(0, at - 6) : at]):
                    return at
                continue
            waiting.pop()
    return waiting[0] if waiting else None


# ---------------------------------------------------------------- ends

_END_ZH = re.compile(r"[。！？][”’」』）)》]*\s*$")
_QUESTION_ZH = re.compile(r"？[”’」』）)]*\s*$")
_NO_END = re.compile(r"[A-Za-z,;]\s*$")
_STOP = re.compile(r"\.[\"”’)\]]*\s*$")
#: Kinds of running text; items, cells and captions end as their house has it.
_RUNNING = frozenset({"paragraph", "lead", "quote", "note"})
_WORDS, _ASKING = 8, 4
#: A polite question in Chinese may be a request in English.
_ASKED = re.compile(r"^\W*(?:please|let|tell|ask|find|learn|see|consider|check|decide|whether|if|think)\b", re.I)


def ends(view: View) -> Iterator[Diagnostic]:
    """A paragraph of sentences breaks off without a full stop, or a question ends as a statement.

    What stands behind the last word may have been lost. Set the mark, or finish the sentence.
    """
    for said in _english(view):
        zh, en = said.zh.text, said.en.text
        words = len(LATIN_WORD.findall(en))
        if said.segment.kind in _RUNNING and words >= _WORDS and _END_ZH.search(zh) and _NO_END.search(en):
            yield _end(said, "P145", "end")
        elif words >= _ASKING and _QUESTION_ZH.search(zh) and _STOP.search(en) and _is_statement(zh, en):
            yield _end(said, "P146", "ask")


def _is_statement(zh: str, en: str) -> bool:
    """Whether a single Chinese question has become something that is neither a question nor a request."""
    return zh.count("？") == 1 and "。" not in zh and "?" not in en and not _ASKED.match(en)


def _end(said: Said, code: str, hint: str) -> Diagnostic:
    text = said.en.text.rstrip()
    last = max(text.rfind(" ") + 1, 0)
    place = said.en.locate(last, len(text)) or said.at
    return diagnostic(code, place, hints=(hint,), related=said.chinese, en=text[last:])


# ---------------------------------------------------------------- no words

#: What stands where a text is still to come.
_TO_COME = re.compile(r"\W*(?:tbd|tbc|tba|todo|to do|to be (?:translated|added|done)|xx+|translation|n/?a)?\W*", re.I)
#: Chinese for “none”, “not applicable”, “to be decided”.
_NOTHING = re.compile(r"无|没有|不适用|未|待|暂|零|略|同上|否")


def wordless(view: View) -> Iterator[Diagnostic]:
    """Where the Chinese has a sentence, the English has a dash, dots or “TBD”: it was to be written later."""
    for said in view.said:
        text = said.en.text
        if not text or len(text) > 20 or HOLE in text or count_han(said.zh.text) < 5:
            continue
        if _TO_COME.fullmatch(text) and not _NOTHING.search(said.zh.text):
            zh = short(said.zh.text)
            yield diagnostic("P147", said.at, hints=("translate",), related=said.chinese, en=short(text), zh=zh)


# ---------------------------------------------------------------- alternative texts

_FILE_NAME = re.compile(r"[\w\-./ ]+\.(?:png|jpe?g|svg|gif|webp|bmp|tiff?)", re.I)


def alternative_texts(view: View) -> Iterator[Diagnostic]:
    """The alternative text of a figure is a file name, or the caption once more, and the Chinese does better.

    Those who cannot see the picture are told nothing. Say what it shows, as the Chinese does.
    """
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if not isinstance(zh, Figure) or not isinstance(en, Figure) or not en.image.alt:
            continue
        alt, chinese = plain_text(en.image.alt).strip(), plain_text(zh.image.alt).strip()
        stem = en.image.source.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        place = en.image.alt[0].span.cover(en.image.alt[-1].span)
        related = (Related(zh.span, "chinese"),)
        if _FILE_NAME.fullmatch(alt) or (alt == stem and not alt.istitle()):
            if HAN.search(chinese):
                yield diagnostic("P148", place, hints=("describe",), related=related, en=short(alt), zh=short(chinese))
        elif _folded(alt) == _folded(plain_text(en.caption)) and _folded(chinese) != _folded(plain_text(zh.caption)):
            yield diagnostic("P149", place, hints=("describe",), related=related, en=short(alt), zh=short(chinese))


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


# ---------------------------------------------------------------- helpers


def _english(view: View) -> Iterator[Said]:
    """The segments that are English, not Chinese yet to be translated."""
    for said in view.said:
        text = said.en.text
        if text and not is_chinese(text) and UNTRANSLATED not in text:
            yield said


def _slips(said: Said, code: str, found: Iterable[Slip]) -> Iterator[Diagnostic]:
    for slip in found:
        words = " ".join(said.en.text[slip.start : slip.end].split())
        place = said.en.locate(slip.start, slip.end) or said.at
        if is_broken(said.segment.en, place):
            continue
        yield diagnostic(code, place, hints=("write",), related=said.chinese, en=words, write=slip.write)

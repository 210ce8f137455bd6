"""A small finished report in memory, and ways to change its files as somebody might by hand."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from compiler import verify
from compiler.build import Compilation, Options, compile_report
from compiler.cli.init import starter
from compiler.converting import read_word
from compiler.diagnostic import Diagnostic
from compiler.outputs import outputs
from tests.memory import MemoryFiles

Change = Callable[[str], str]

#: What the starter lacks: a qualified figure, a link out, two footnotes in one place, a raised letter, a cell to lose.
_MORE_ZH = """

公司服务{{ plant.customers }}，二期项目减排CO~2~；详情见[公司网站](https://example.com/tea)[^one]和年报[^two]。

[^one]: 网站每月更新。
[^two]: 年报每年四月发布。
"""
_MORE_EN = """

The Company serves {{ plant.customers }}; the second phase cut CO~2~. See [our website](https://example.com/tea)[^one]
and the annual report.[^two]

[^one]: The website is updated every month.
[^two]: The annual report appears every April.
"""
_METRIC = """
  plant.customers:
    label:
      zh: 客户数
      en: Customers
    unit: customers
    qualifier: over
    source: accounts_2025
    values:
      2025: 1200
"""


def sources() -> dict[str, str]:
    """The files of the report."""
    files = {path: data.decode() for path, data in starter().items() if path.startswith(("content/", "assets/"))}
    metrics, zh, en = (f"content/{name}" for name in ("metrics.yaml", "zh/10-energy.md", "en/10-energy.md"))
    files[metrics] = files[metrics].replace("\n  plant.sites:", _METRIC + "\n  plant.sites:")
    files[zh] = files[zh].replace("做茶离不开热。", "做茶要用热。") + _MORE_ZH
    files[en] = files[en].replace("Tea cannot be made without heat.", "Making tea takes heat.") + _MORE_EN
    return files


@cache
def compiled() -> Compilation:
    return compile_report(MemoryFiles(sources()))


@cache
def _built() -> Mapping[str, bytes]:
    return outputs(compiled(), Options())


def built() -> dict[str, bytes]:
    return dict(_built())


def found(files: Mapping[str, bytes], *, bytes_too: bool = False) -> tuple[Diagnostic, ...]:
    """What verify says; without `bytes_too`, only what it reads, and not that a file has other bytes (R113)."""
    told = verify.verify(compiled(), files, read_word)
    return told if bytes_too else tuple(one for one in told if one.code != "R113")


def told(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """`CODE place: expected → found`, short enough for a failing test."""
    lines = []
    for one in diagnostics:
        texts = dict(one.arguments)
        said = " → ".join(texts[name][:60] for name in ("expected", "found", "text") if name in texts)
        lines.append(f"{one.code} {texts.get('place', texts.get('name', ''))}: {said}")
    return lines


def in_page(change: Change, name: str = "report.zh.html") -> dict[str, bytes]:
    """The files with one page changed."""
    files = built()
    before = files[name].decode()
    after = change(before)
    assert after != before, "the change does nothing"
    return {**files, name: after.encode()}


def in_word(change: Change, name: str = "report.zh.docx", part: str = "word/document.xml") -> dict[str, bytes]:
    """The files with one part of a Word file changed."""
    files = built()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files[name])) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == part:
                before = data.decode()
                after = change(before)
                assert after != before, "the change does nothing"
                data = after.encode()
            new.writestr(info, data)
    return {**files, name: out.getvalue()}


# ---------------------------------------------------------------- changes


def swap(one: str, other: str) -> Change:
    """Two texts change places; each is there once."""

    def change(text: str) -> str:
        assert text.count(one) == text.count(other) == 1, (text.count(one), text.count(other))
        return text.replace(one, "\x01").replace(other, one).replace("\x01", other)

    return change


def put(old: str, new: str, *, nth: int = 0) -> Change:
    """The `nth` occurrence of a text becomes another."""

    def change(text: str) -> str:
        pieces = text.split(old)
        assert len(pieces) > nth + 1, f"{old} is there {len(pieces) - 1} times"
        return old.join(pieces[: nth + 1]) + new + old.join(pieces[nth + 1 :])

    return change


def elements(tag: str, text: str) -> list[str]:
    """The elements of a tag that holds none of its own."""
    return re.findall(rf"<{tag}(?:>|\s[^>]*>)(?:(?!<{tag}[\s>]).)*?</{tag}>", text, re.DOTALL)


def element(tag: str, holding: str, text: str, *, nth: int = 0) -> str:
    found = [one for one in elements(tag, text) if holding in re.sub(r"<[^>]*>", "", one)]
    assert len(found) > nth, f"no <{tag}> holds {holding}"
    return found[nth]


def drop(tag: str, holding: str, *, nth: int = 0) -> Change:
    return lambda text: text.replace(element(tag, holding, text, nth=nth), "", 1)


def double(tag: str, holding: str, *, nth: int = 0) -> Change:
    def change(text: str) -> str:
        one = element(tag, holding, text, nth=nth)
        return text.replace(one, one + one, 1)

    return change


def swap_elements(tag: str, holding: str, other: str) -> Change:
    def change(text: str) -> str:
        return swap(element(tag, holding, text), element(tag, other, text))(text)

    return change

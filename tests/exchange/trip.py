"""The fixture's report on its way to a translation tool and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from compiler.build import Compilation, compile_report
from compiler.exchange import Merged, Unit, chosen, details_of, merge, outgoing, standing, tmx, xliff
from compiler.exchange.units import Choice
from tests.build.fixture import FILES
from tests.memory import MemoryFiles

Texts = dict[str, str | bytes]
NAMESPACES = {"x": xliff.NAMESPACE}
ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"


@dataclass(frozen=True)
class Report:
    files: MemoryFiles
    compilation: Compilation

    def units(self, choice: Choice = "all") -> tuple[Unit, ...]:
        return tuple(one for one in outgoing(standing(self.compilation)) if chosen(one, choice))

    def xliff(self, choice: Choice = "all") -> bytes:
        return xliff.write(self.units(choice), details_of(self.compilation))

    def tmx(self) -> bytes:
        return tmx.write([one for one in self.units() if one.standing.state == "approved"])

    def take(self, data: bytes) -> Merged:
        """What importing a file would do."""
        (_, incoming), problems = (tmx if b"<tmx" in data else xliff).read("back.xlf", data)
        assert problems == ()
        return merge(self.files, self.compilation, incoming)

    def text(self, merged: Merged, path: str) -> str:
        data = merged.files.get(path) or self.files.read(path)
        assert isinstance(data, bytes)
        return data.decode()


def report(files: Texts = FILES) -> Report:
    made = MemoryFiles(files)
    return Report(made, compile_report(made))


def changed(path: str, old: str, new: str, files: Texts = FILES) -> Texts:
    content = files[path]
    assert isinstance(content, str)
    assert content.count(old) == 1, f"{old!r} stands {content.count(old)} times in {path}"
    return {**files, path: content.replace(old, new)}


def edited(data: bytes, chinese: str, change: Callable[[etree._Element], None]) -> bytes:
    """The document after `change` of the target of the one unit whose source holds these words."""
    root = etree.fromstring(data)
    units = root.iterfind(".//x:trans-unit", NAMESPACES)
    (unit,) = (one for one in units if chinese in text_of(one.find("x:source", NAMESPACES)))
    target = unit.find("x:target", NAMESPACES)
    assert target is not None
    change(target)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def text_of(element: etree._Element | None) -> str:
    return "" if element is None else "".join(map(str, element.itertext()))


def saying(text: str) -> Callable[[etree._Element], None]:
    """Makes a target say something else: XML content, with codes as they were written."""

    def change(target: etree._Element) -> None:
        inner = etree.fromstring(f'<t xmlns="{xliff.NAMESPACE}">{text}</t>')
        for child in list(target):
            target.remove(child)
        target.text = inner.text
        target.extend(list(inner))

    return change

"""What a finished file of ours never holds: programs and pictures from outside, places for words that nobody reads
back, and what could hide words that were read."""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VML = "{urn:schemas-microsoft-com:vml}"

# ---------------------------------------------------------------- pages

_TAGS = frozenset(
    """iframe object embed form input base textarea video audio source picture font marquee dialog del ins s strike math
    noscript frame frameset applet canvas portal""".split()  # noqa: SIM905
)
#: What a button says: no figure, and not much.
_BUTTON = re.compile(r"[^\d]{0,24}")
_AFTER = re.compile(rb"</html\s*>(?P<rest>.*)\Z", re.IGNORECASE | re.DOTALL)
_PROGRAM = re.compile(r"[\s\x00-\x1f]*(?:javascript|vbscript|data:text)", re.IGNORECASE)


def in_page(root: Any, data: bytes) -> Iterator[str]:
    """What a page must not hold, as a reader would find it in its source."""
    after = _AFTER.search(data)
    if after is not None and after["rest"].strip():
        yield after["rest"].strip()[:80].decode("utf-8", "replace")
    policies = [one.get("content") or "" for one in root.iter("meta") if _equals(one, "content-security-policy")]
    if len(policies) != 1 or "default-src 'none'" not in policies[0]:
        yield "<meta http-equiv=Content-Security-Policy>"
    counts: dict[str, int] = {}
    for node in root.iter():
        if isinstance(node.tag, str):
            yield from _attributes(node)
            yield from _element(node, " ".join(policies), counts)


def _equals(node: Any, name: str) -> bool:
    return (node.get("http-equiv") or "").lower() == name


def _attributes(node: Any) -> Iterator[str]:
    for name, value in node.attrib.items():
        if str(name).lower().startswith("on") or (name in ("href", "src", "action") and _PROGRAM.match(value)):
            yield f"<{node.tag} {name}={value[:60]!r}>"
    if node.get("srcset") is not None or (node.tag == "img" and not (node.get("src") or "").startswith("data:")):
        yield f"<{node.tag} src={(node.get('srcset') or node.get('src') or '')[:60]!r}>"


def _element(node: Any, policy: str, counts: dict[str, int]) -> Iterator[str]:
    text = "".join(node.itertext())
    if node.tag in _TAGS and not _is_search(node):
        yield f"<{node.tag}> {text[:60]}"
    elif (
        node.tag == "link" and node.get("rel") != "alternate" and not (node.get("href") or "").startswith("data:")
    ) or (node.tag == "meta" and node.get("http-equiv") and not _equals(node, "content-security-policy")):
        yield f"<{node.tag} {node.get('rel') or node.get('http-equiv')}>"
    elif node.tag in ("script", "style"):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        if node.get("src") is not None or (not _is_data(node) and f"'sha256-{digest}'" not in policy):
            yield f"<{node.tag}> {text.strip()[:60]}"
    elif (
        (node.tag == "svg" and text.strip())
        or (node.tag == "button" and not _BUTTON.fullmatch(text.strip()))
        or (node.tag == "details" and next(node.iter("table"), None) is None)
    ):
        yield f"<{node.tag}> {text.strip()[:60]}"
    elif _is_unread(node, text, counts):
        yield f"<{node.tag} class={node.get('class')!r}> {text.strip()[:60]}"


def _is_search(node: Any) -> bool:
    bar = next((one for one in node.iterancestors("header")), None)
    return node.tag == "input" and node.get("type") in ("search", "text") and not node.get("value") and bar is not None


def _is_data(node: Any) -> bool:
    return node.tag == "script" and (node.get("type") or "").endswith("json")


def _is_unread(node: Any, text: str, counts: dict[str, int]) -> bool:
    """Whether an element is dressed as one of those that lead about the page, and is none."""
    names = frozenset((node.get("class") or "").split())
    parent = node.getparent()
    around = frozenset(() if parent is None else (parent.get("class") or "").split())
    places = {
        "topbar": node.tag == "header" and parent is not None and parent.tag == "body",
        "skip": node.tag == "a" and parent is not None and parent.tag == "body",
        "langs": node.tag == "nav" and "topbar" in around,
        "pair-n": node.tag == "a" and "pair" in around and not text.strip(" ¶#§.0123456789"),
        "pair-head": node.tag == "div" and "pairs" in around,
        "fn-num": node.tag == "span" and text.strip().isdecimal(),
    }
    for name in names & places.keys():
        counts[name] = counts.get(name, 0) + 1
        if not places[name] or (name in ("topbar", "skip", "langs") and counts[name] > 1):
            return True
    is_number = "divider-num" in names and text.strip().isdecimal()
    return node.get("aria-hidden") == "true" and bool(text.strip()) and not is_number


# ---------------------------------------------------------------- Word

_HIDING = tuple(f"{_W}{name}" for name in ("vanish", "webHidden", "specVanish", "hidden"))
_TRACKED = tuple(
    f"{_W}{name}"
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
        *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange"),
    )
)
_FOREIGN = tuple(f"{_W}{name}" for name in ("altChunk", "ruby", "sym", "object", "pict", "control", "comment"))
_PARTS = re.compile(
    r"vbaProject|activeX|embeddings/|comments|afchunk|glossary/|customXml/|word/webSettings", re.IGNORECASE
)
_MAIN = re.compile(r"/officeDocument$")


def in_package(files: Mapping[str, bytes], roots: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What a Word file must not hold, each with the hint that explains it. `roots` are the parts that are XML."""
    for name in sorted(files):
        if _PARTS.search(name):
            yield name, ""
    if (main := _main(roots.get("_rels/.rels"))) != "word/document.xml":
        yield f"_rels/.rels: {main}", ""
    for name, root in sorted(roots.items()):
        for tags, hint in ((_HIDING, "hidden"), (_TRACKED, "tracked"), (_FOREIGN, "")):
            for node in root.iter(*tags):
                if node.get(f"{_W}val") not in ("0", "false", "off"):
                    words = _words(node) or _words(node.getparent().getparent())
                    yield f"{name}: <w:{node.tag.rpartition('}')[2]}> {words}".strip(), hint
                    break
        for node in root.iter(f"{_MC}Fallback", f"{_VML}textbox"):
            if _words(node):
                yield f"{name}: {_words(node)}", ""
        for drawing in root.iter(f"{_W}drawing"):
            yield from _silent(name, drawing)


def _main(root: Any) -> str:
    """The part that a reader opens first."""
    found = (one for one in (() if root is None else root) if _MAIN.search(one.get("Type") or ""))
    targets = [one.get("Target") or "" for one in found]
    return posixpath.normpath(targets[0]).lstrip("/") if len(targets) == 1 else ", ".join(targets)


def _silent(name: str, drawing: Any) -> Iterator[tuple[str, str]]:
    """A drawing that no words stand for is an ornament: it holds no words, no picture and no chart."""
    properties = drawing.find(f".//{_WP}docPr")
    if properties is not None and properties.get("descr"):
        return
    charts = [one for one in drawing.iter() if isinstance(one.tag, str) and one.tag.endswith(("}chart", "}relIds"))]
    # In a header, a chapter stands in the margin; its words are compared with the header's.
    text = "" if re.search(r"/(?:header|footer)\d*\.xml$", name) else _words(drawing)
    if text or charts or next(drawing.iter(f"{_A}blip"), None) is not None:
        yield f"{name}: {text or 'a picture without words for it'}", ""


def _words(node: Any) -> str:
    texts = () if node is None else node.iter(f"{_W}t", f"{_W}delText", f"{_A}t")
    return "".join(one.text or "" for one in texts)[:80]

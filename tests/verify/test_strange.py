"""Places where words could be put that nobody reads back, and means to hide those that were read: R112."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.verify.files import Change, built, found, in_page, in_word, put, told

_P = '<p id="energy-use-2"'
_BODY = "<w:body>"
_BOX = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="9" name="x"/><w:txbxContent><w:p><w:r><w:t>RMB 9 billion</w:t></w:r></w:p></w:txbxContent>'
    "</wp:inline></w:drawing></w:r></w:p>"
)

PAGE: dict[str, Change] = {
    "words after the end": lambda text: text + "<p>Revenue was RMB 9 billion</p>",
    "a program": put("</body>", "<script>document.title='x'</script></body>"),
    "a style": put("</head>", f"<style>{_P[4:]}{{display:none}}</style></head>"),
    "no policy": put('http-equiv="Content-Security-Policy"', 'name="policy"'),
    "a style sheet from outside": put("</head>", '<link rel="stylesheet" href="http://evil.example/x.css"></head>'),
    "a page that moves on": put("</head>", '<meta http-equiv="refresh" content="1;url=http://evil.example/"></head>'),
    "words dressed as a bar": put(_P, f'<p class="topbar">Revenue was RMB 9 billion</p>{_P}'),
    "words dressed as a list": put(_P, f'<p class="langs">Revenue was RMB 9 billion</p>{_P}'),
    "words for the eye alone": put(_P, f'<p aria-hidden="true">Revenue was RMB 9 billion</p>{_P}'),
    "words on a button": put(_P, f"<button>Revenue was RMB 9 billion</button>{_P}"),
    "words in a drawing": put(_P, f"<svg><text>RMB 9 billion</text></svg>{_P}"),
    "a folded paragraph": put(_P, f"<details><summary>…</summary></details>{_P}"),
    "a frame in the bar": put('<header class="topbar">', '<header class="topbar"><iframe src="x"></iframe>'),
    "a program in a link": put('class="skip" href="', 'class="skip" href="javascript:x" data-x="'),
    "a picture from outside": put('src="data:', 'srcset="http://evil.example/x.png 1x" src="data:'),
    "an event": put(_P, f'<p onclick="x()"{_P[2:]}'),
}

WORD: dict[str, tuple[str, Change]] = {
    "a text box": ("word/document.xml", put(_BODY, _BODY + _BOX)),
    "an old picture": ("word/document.xml", put(_BODY, f"{_BODY}<w:p><w:r><w:pict/></w:r></w:p>")),
    "a document inside": ("word/document.xml", put(_BODY, f"{_BODY}<w:altChunk/>")),
    "a row taken out": ("word/document.xml", put("<w:trPr>", "<w:trPr><w:del w:id='7' w:author='x'/>")),
    "a style that hides": ("word/styles.xml", put("<w:rPr>", "<w:rPr><w:vanish/>", nth=4)),
    "a header that hides": ("word/header3.xml", put("</w:p>", "<w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>")),
}


@pytest.mark.parametrize("what", PAGE)
def test_a_page_that_could_say_something_else_is_refused_r112(what: str) -> None:
    assert "R112" in {one.code for one in found(in_page(PAGE[what]))}


@pytest.mark.parametrize("what", ["words after the end", "a program", "words on a button", "a frame in the bar"])
def test_so_is_the_page_of_both_languages_r112(what: str) -> None:
    change = PAGE[what] if what != "words on a button" else put("</main>", "<button>RMB 9 billion</button></main>")
    assert "R112" in {one.code for one in found(in_page(change, "report.bilingual.html"))}


@pytest.mark.parametrize("what", WORD)
def test_a_word_file_that_could_say_something_else_is_refused_r112(what: str) -> None:
    part, change = WORD[what]
    assert "R112" in {one.code for one in found(in_word(change, part=part))}


def test_a_package_that_opens_with_another_part_is_refused() -> None:
    change = put('Target="word/document.xml"', 'Target="word/document2.xml"')
    assert {one.code for one in found(in_word(change, part="_rels/.rels"))} & {"R100", "R112"}


def test_a_part_that_stands_twice_is_refused_r100() -> None:
    name = "report.zh.docx"
    data = io.BytesIO(built()[name])
    with zipfile.ZipFile(data, "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr("word/document.xml", package.read("word/document.xml"))
    assert "R100" in {one.code for one in found({**built(), name: data.getvalue()})}


def test_nothing_of_ours_is_strange() -> None:
    assert told(found(built(), bytes_too=True)) == []

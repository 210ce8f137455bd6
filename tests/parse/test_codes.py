"""Each code of the parser: a text where it is found, what it marks, and a text like it where it is not."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from compiler import parse
from compiler.codes import CODES
from compiler.decode import decode
from compiler.diagnostic import Diagnostic, hint_texts, message
from compiler.source import Source
from tests.parse.reading import FILE, codes, found, parsed

T = "# 标题\n\n"


class Case(NamedTuple):
    code: str
    firing: str
    marked: str
    silent: str
    hint: str = ""


CASES = (
    Case("T003", "", "", T),
    Case("T003", " \n\n", "", T),
    Case("T004", T + "长" * 50_001, "长" * 50_001, T + "长" * 50_000),
    Case("T005", T + ">" * 100 + " 深", ">", T + ">" * 30 + " 浅"),
    Case(
        "T005", T + "::: case\n" * 17 + "文\n" + ":::\n" * 17, "::: case", T + "::: case\n" * 16 + "文\n" + ":::\n" * 16
    ),
    Case("T010", T + "{{ }}", "{{ }}", T + "{{ a.b }}", "empty"),
    Case("T010", T + "{{ ghg.total", "{{", T + "\\{{ ghg.total", "unclosed"),
    Case("T010", T + "{{ ghg.total\n}}", "{{", T + "`{{ ghg.total`", "unclosed"),
    Case("T010", T + "{{ a.b | plain }}", "{{ a.b | plain }}", T + "{{ a.b:plain }}", "pipe"),
    Case("T010", T + "{{ a.b：plain }}", "{{ a.b：plain }}", T + "{{ a.b@2022:plain }}", "width"),
    Case("T010", T + "｛｛ a.b ｝｝", "｛｛ a.b ｝｝", T + "｛ a.b ｝", "width"),
    Case("T010", T + "{{ a.b @2022 }}", "{{ a.b @2022 }}", T + "{{a.b@2022}}", "spaces"),
    Case("T010", T + "{{ Total }}", "{{ Total }}", T + "{{ ghg.t_1 }}", "grammar"),
    Case("T011", T + "{{ a.b:plane }}", "{{ a.b:plane }}", T + "{{ a.b:points }}", "nearest"),
    Case("T011", T + "{{ a.b:x }}", "{{ a.b:x }}", T + "{{ a.b:words }}", "known"),
    Case("T012", T + "[a](http://x/{{ a.b }})", "[a](http://x/{{ a.b }})", T + "[{{ a.b }}](http://x/)"),
    Case("T012", T + '## 节 {gri="{{ a.b }}"}', "{{ a.b }}", T + '## 节 {gri="302-1"}'),
    Case("T020", "正文", "", T + "正文", "add"),
    Case("T020", "## 节", "", "# 章\n\n## 节", "add"),
    Case("T021", T + "# 二", "# 二", T + "## 二", "lower"),
    Case("T021", T + "> # 二", "# 二", T + "> ## 二", "lower"),
    Case("T022", T + "### 三", "### 三", T + "## 二\n\n### 三\n\n## 二", "raise"),
    Case("T022", T + '::: only {reason="x"}\n### 三\n:::', "### 三", T + "::: case\n### 三\n\n文\n:::", "raise"),
    Case("T023", T + "##", "##", T + "## 二"),
    Case("T023", "# {#a}", "# {#a}", "# {{ a.b }} {#a}"),
    Case("T024", "文\n\n# 题", "文", "<!-- 无 -->\n\n# 题\n\n文"),
    Case("T025", T + "##节", "##", T + "\\##节"),
    Case("T030", T + "## 节 {#1}", "{#1}", T + "## 节 {#a1}", "id"),
    Case("T030", T + "## 节 {sdg=“7”}", "{sdg=“7”}", T + '## 节 {sdg="7 13"}', "quotes"),
    Case("T030", T + "![图](a.svg){#f width=60%", "{#f width=60%", T + "![图](a.svg){#f width=60%}", "open"),
    Case("T030", T + "文\n{#a b}", "{#a b}", T + "文\n{#a .b}", "grammar"),
    Case("T030", T + "::: case {.a b}\n文\n:::", "{.a b}", T + "::: case {.a .b}\n文\n:::", "grammar"),
    Case("T031", T + "文 {#a}", "{#a}", T + "文 {注}，\\{#a}"),
    Case("T031", T + "{#a}\n\n文", "{#a}", T + "文\n{#a}"),
    Case("T031", T + "文\n\n{#a}", "{#a}", T + "- 文\n\n  文\n  {#a}"),
    Case("T031", T + "[文](u){.page}", "{.page}", T + "[](#u){.page}"),
    Case("T032", T + "![图](a.svg){width=60}", "60", T + "![图](a.svg){width=60.5%}", "width"),
    Case("T032", T + "|a|\n|-|\n{align=x}", "x", T + "|a|\n|-|\n{align=c}", "align"),
    Case("T032", T + "|a|\n|-|\n{header=9}", "9", T + "|a|\n|-|\n{header=0}", "header"),
    Case("T032", T + '|a|b|\n|-|-|\n{widths="1 x"}', "1 x", T + '|a|b|\n|-|-|\n{widths="1, 2.5"}', "widths"),
    Case("T032", T + "::: table\n- - {rows=0} a\n:::", "0", T + "::: table\n- - {rows=1} a\n:::", "rows"),
    Case("T032", T + "::: table\n- - {cols=x} a\n:::", "x", T + "::: table\n- - {cols=1} a\n:::", "cols"),
    Case("T033", T + "## 节 {grl=302}", "grl", T + "## 节 {gri=302}", "nearest"),
    Case("T033", T + "## 节 {print=1}", "print", T + "## 节 {.print}", "known"),
    Case("T034", T + "## 节 {#a #b}", "b", T + "## 节 {#a .b .b}"),
    Case("T034", T + "## 节 {sdg=1 sdg=2}", "2", T + "## 节 {sdg=1 gri=2}"),
    Case("T034", T + "![图](a.svg){#a}\n{#b}", "{#b}", T + "![图](a.svg)\n{#b}"),
    Case("T035", T + "::: only\n文\n:::", "::: only", T + "::: only {reason=x}\n文\n:::", "reason"),
    Case("T035", T + "::: index\n:::", "::: index", T + "::: index {framework=gri}\n:::", "framework"),
    Case("T040", T + "::: cases\n文\n:::", "cases", T + "::: case\n文\n:::", "nearest"),
    Case("T040", T + "::: 案例\n文\n:::", "案例", T + "::: contact\n文\n:::", "known"),
    Case("T041", T + "::: case\n文", "::: case", T + "::: case\n文\n:::", "close"),
    Case("T041", T + "- ::: case\n  文\n\n尾", "::: case", T + "- ::: case\n  文\n  :::\n\n尾", "close"),
    Case("T041", T + "::: kpi\na.b\n\n尾", "::: kpi", T + "::: kpi\na.b\n:::\n尾", "close"),
    Case("T041", T + ":::: case\n::: cards\n## 文\n::::", "::: cards", T + ":::: case\n::: cards\n## 文\n:::\n::::"),
    Case("T042", T + "文\n:::", ":::", T + "文\n::"),
    Case("T043", T + "::: figures\n文\n:::", "文", T + "::: figures\n![a](b)\n![c](d)\n:::", "figures"),
    Case("T043", T + "::: timeline\n文\n:::", "文", T + "::: timeline\n文\n: 事\n:::", "timeline"),
    Case("T043", T + "::: cards\n文\n:::", "文", T + "::: cards\n## 文\n\n文\n:::", "cards"),
    Case("T043", T + "::: index {framework=gri}\n文\n:::", "文", T + "::: index {framework=gri}\n:::", "index"),
    Case("T044", T + "::: kpi\na.b\n总量\n:::", "总量", T + "::: kpi\na.b\n- a.c@2022\n:::", "keys"),
    Case("T044", T + "::: metrics\na.b\n总量\n:::", "总量", T + "::: metrics\n总量\n\n- group: g\na.b\n:::", "groups"),
    Case("T044", T + "::: kpi\na.b\n{{ a.c }}\n:::", "{{ a.c }}", T + "::: kpi\na.b\n<!-- a.c -->\n:::", "braces"),
    Case("T045", T + "：：： case\n文\n:::", "：：： case", T + "::: case\n文\n:::", "width"),
    Case("T045", T + "::: {.a}\n文\n:::", "::: {.a}", T + "::: case {.a}\n文\n:::", "name"),
    Case("T045", T + "::: case 一\n文\n:::", "::: case 一", T + "::: case\n一\n:::", "rest"),
    Case("T046", T + "::: case\n:::", "::: case", T + "::: case\n文\n:::"),
    Case("T046", T + "::: kpi\n:::", "::: kpi", T + "::: kpi\na.b\n:::"),
    Case("T050", T + "|a|b|\n|-|-|\n|1|2|3|4|", "3|4", T + "|a|b|\n|-|-|\n|1|2\\|3|", "pipe"),
    Case(
        "T051",
        T + "::: table\n- - a\n  - b\n- - c\n:::",
        "- - c",
        T + "::: table\n- - a\n  - b\n- - c\n  - d\n:::",
        "covered",
    ),
    Case(
        "T051",
        T + "::: table\n- - a\n- - b\n  - c\n:::",
        "- c",
        T + "::: table\n- - {cols=2} a\n- - b\n  - c\n:::",
        "covered",
    ),
    Case(
        "T051",
        T + "::: table\n- - a\n  - {rows=2} b\n  - c\n- - {cols=2} d\n:::",
        "- {cols=2} d",
        T + "::: table\n- - a\n  - {rows=2} b\n  - c\n- - d\n  - e\n:::",
        "covered",
    ),
    Case("T051", T + "::: table\n- - {rows=2} a\n:::", "- - {rows=2} a", T + "::: table\n- - {rows=1} a\n:::", "rows"),
    Case(
        "T051",
        T + "::: table\n- - {cols=101} a\n:::",
        "- - {cols=101} a",
        T + "::: table\n- - {cols=100} a\n:::",
        "columns",
    ),
    Case(
        "T051",
        T + "|a" * 101 + "|\n" + "|-" * 101 + "|",
        "|a" * 101 + "|\n" + "|-" * 101 + "|",
        T + "|a" * 9 + "|\n" + "|-" * 9 + "|",
    ),
    Case("T052", T + "::: table\n文\n:::", "::: table", T + "::: table\n文\n\n- - a\n:::", "content"),
    Case("T052", T + "::: table\n- a\n:::", "- a", T + "::: table\n|a|\n|-|\n:::", "row"),
    Case("T053", T + "|a|b|\n|-|-|\n|1|", "|1|", T + "|a|b|\n|-|-|\n|1||"),
    Case("T054", T + "|a|b|\n|-|-|\n{align=lrr}", "lrr", T + "|a|b|\n|-|-|\n{align=lr}"),
    Case("T054", T + '|a|b|\n|-|-|\n{widths="1"}', "1", T + '|a|b|\n|-|-|\n{widths="1 2"}'),
    Case("T060", T + "文[^1]", "[^1]", T + "文[^1]\n\n[^1]: 注", "define"),
    Case("T061", T + "文\n\n[^1]: 注", "[^1]:", T + "|a[^1]|\n|-|\n\n[^1]: 注"),
    Case("T062", T + "文[^1]\n\n[^1]: 注\n\n[^1]: 又", "[^1]: 又", T + "文[^1][^2]\n\n[^1]: 注\n\n[^2]: 又"),
    Case("T070", T + "[a](javascript:x)", "[a](javascript:x)", T + "[a](https://x.cn)"),
    Case("T071", T + "[](https://x.cn)", "[](https://x.cn)", T + "[](#x)"),
    Case("T080", T + "<!-- allow: 理由 -->", "<!-- allow: 理由 -->", T + "<!-- allow T021: 理由 -->", "code"),
    Case("T080", T + "<!-- allow T021 -->", "<!-- allow T021 -->", T + "<!-- allowance -->", "reason"),
    Case("T080", T + "文<!-- allow T021: -->", "<!-- allow T021: -->", T + "文<!-- allow T021：理由 -->", "reason"),
    Case("T081", T + "文 <!-- 注", "<!--", T + "文 <!-- 注 -->"),
    Case("T081", T + "文 <!-- 注\n\n-->", "<!--", T + "<!-- 注\n\n-->"),
    Case("T082", T + "文<br>", "<br>", T + "文 \\<br>，1<2，<本公司>", "break"),
    Case("T082", T + '<b class="x">重</b>', "", T + "`<b>`"),
    Case("T090", "---\nowner: x\n\n# 题", "---", "---\nowner: x\n---\n\n# 题", "close"),
)


def of(code: str, text: str) -> list[Diagnostic]:
    return [finding for finding in parsed(text)[1] if finding.code == code]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.hint}-{case.marked[:12]!r}")
def test_a_code_is_found_where_it_should(case: Case) -> None:
    findings = of(case.code, case.firing)
    assert findings, parsed(case.firing)[1]
    span = findings[0].span
    if case.marked:
        assert case.firing[span.start : span.end] == case.marked
    if case.hint:
        assert findings[0].hints == (case.hint,)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.hint}-{case.silent[-12:]!r}")
def test_a_code_is_silent_where_it_should_be(case: Case) -> None:
    assert of(case.code, case.silent) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.hint}-{case.marked[:12]!r}")
@pytest.mark.parametrize("ui", ["zh", "en"])
def test_messages_and_hints_have_all_their_arguments(case: Case, ui: str) -> None:
    for finding in of(case.code, case.firing):
        texts = (message(finding, CODES[finding.code], ui), *hint_texts(finding, CODES[finding.code], ui))
        assert all(text and "{0" not in text for text in texts)


def test_every_code_of_the_parser_has_a_case() -> None:
    ours = {code for code in CODES if "T000" < code < "T100"}
    elsewhere = {"T001", "T002", "T006"}
    assert ours == {case.code for case in CASES} | elsewhere


def test_t001_marks_the_first_byte_that_is_no_utf8_and_is_silent_on_utf8() -> None:
    _, (finding,) = decode(FILE, "# 标题\n".encode() + b"\xff\n")
    assert (finding.code, finding.span.start, finding.hints) == ("T001", 5, ("utf8",))
    _, (gbk,) = decode(FILE, "# 标题，绿色办公\n".encode("gb18030"))
    assert gbk.hints == ("gb18030",)
    assert decode(FILE, "# 标题\n".encode())[1] == ()


def test_t002_marks_private_use_and_is_silent_on_text() -> None:
    source, (finding,) = decode(FILE, "# 标\ue000题\n".encode())
    assert (finding.code, finding.span.start) == ("T002", 3)
    assert source.text == "# 标\ufffd题\n"
    assert decode(FILE, "# 标题 😀\n".encode())[1] == ()


def test_t006_refuses_a_file_without_reading_it_and_is_silent_on_a_long_one() -> None:
    text = T + "长" * parse.FILE_LIMIT
    document, (finding,) = parse.document(Source(FILE, text))
    assert (finding.code, document.blocks) == ("T006", ())
    assert "T006" not in codes(T + "长段\n\n" * 1000)


def test_m004_names_the_nearest_key_of_the_front_matter_and_m005_its_type() -> None:
    finding, marked = found("---\nleed: x\n---\n" + T, "M004")
    assert (marked, dict(finding.arguments)["names"]) == ("leed", "lead")
    finding, marked = found("---\nlead: {{ a.b }}\n---\n" + T, "M005")
    assert finding.hints == ("braces",)
    assert [code for code in codes("---\nlead: x\nimage: y\nowner: z\n---\n" + T) if code[0] == "M"] == []


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&Tab;script:x",
        "&#106;avascript:x",
        "javascript&colon;x",
        "<java\u200bscript:x>",
        "<\x01javascript:x>",
        "data:text/html;base64,x",
        "data:image/png;base64,x",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
@pytest.mark.parametrize("mark", ["[a]", "![a]"])
def test_t070_refuses_what_runs_code_or_reads_the_disk(mark: str, target: str) -> None:
    assert "T070" in codes(f"{T}{mark}({target})")
    assert "T070" in codes(f"{T}{mark}[r]\n\n[r]: {target}\n")


@pytest.mark.parametrize(
    "target", ["javascript.html", "/data:x", "#file:", "https://x.cn/javascript:x", "mailto:a@b.cn"]
)
def test_t070_is_silent_on_addresses_that_only_look_like_it(target: str) -> None:
    assert "T070" not in codes(f"{T}[a]({target})")

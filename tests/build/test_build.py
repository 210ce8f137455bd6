"""A report in, findings and documents out: every mistake is named where it stands."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable

import pytest

from compiler.build import Options, compile_report
from compiler.diagnostic import Diagnostics, Severity
from compiler.outputs import outputs
from tests.build.fixture import FILES, changed, codes, compile_files, places, without
from tests.memory import MemoryFiles

EN = "content/en/10-energy.md"
ZH = "content/zh/10-energy.md"

TEN = {
    "report.zh.docx",
    "report.en.docx",
    "report.zh.html",
    "report.en.html",
    "report.bilingual.html",
    "parity.html",
    "parity.json",
    "metrics.html",
    "metrics.json",
    "manifest.json",
}


def test_a_build_makes_ten_files_and_the_manifest_last() -> None:
    compilation = compile_files(FILES)
    files = outputs(compilation, Options())
    assert set(files) == TEN
    assert list(files)[-1] == "manifest.json"
    manifest = json.loads(files["manifest.json"])
    assert [one["path"] for one in manifest["inputs"]] == sorted(FILES)
    assert {one["path"] for one in manifest["outputs"]} == TEN - {"manifest.json"}


def test_a_build_can_be_narrowed_to_a_language_and_a_format() -> None:
    compilation = compile_files(FILES)
    files = outputs(compilation, Options(langs=("zh",), formats=frozenset({"html"})))
    assert {name for name in files if name.startswith("report.")} == {"report.zh.html"}


def test_two_builds_give_the_same_bytes() -> None:
    assert outputs(compile_files(FILES), Options()) == outputs(compile_files(FILES), Options())


@pytest.mark.parametrize(
    ("path", "old", "new", "line"),
    [
        (EN, "300 tonnes", "200 tonnes", 30),
        (EN, "## The mill", "### The mill", 23),
        (EN, "**{{ energy.electricity }}**", "**{{ energy.saved }}**", 10),
        (EN, "{{ energy.electricity:change }}", "{{ energy.electricity@2022:change }}", 10),
        (EN, "- Load moved off the peak\n", "", 12),
        (EN, "[^meter].", ".", 10),
    ],
)
def test_a_change_of_the_english_is_an_error_on_its_line(path: str, old: str, new: str, line: int) -> None:
    compilation = compile_files(changed(path, old, new))
    errors = [one for one in places(compilation) if one[1] == path]
    assert compilation.errors
    assert line in [place[2] for place in errors]


def test_a_missing_chapter_is_named_in_its_language_r020() -> None:
    compilation = compile_files(without(EN))
    assert ("R020", EN, 1) in places(compilation)
    assert [chapter.stem for chapter in compilation.books["en"].chapters] == ["00-about", "90-contact"]
    assert "R020" not in codes(FILES)


def test_a_file_in_another_encoding_is_one_finding_t001() -> None:
    text = str(FILES[EN])
    found = places(compile_files({**FILES, EN: text.encode("utf-16")}))
    assert [one for one in found if one[1] == EN] == [("T001", EN, 1)]
    assert codes({**FILES, ZH: str(FILES[ZH]).encode("gb18030")}).count("T001") == 1
    assert not [code for code in codes({**FILES, EN: text.encode("utf-16")}) if code.startswith("P")]


def test_a_forgotten_file_is_a_warning_r021() -> None:
    compilation = compile_files({**FILES, "content/zh/95-more.md": "# 更多 {#more}\n"})
    assert [(one.diagnostic.code, one.severity) for one in compilation.findings] == [("R021", Severity.WARNING)]
    assert "R021" not in codes(FILES)


def test_a_report_without_its_file_or_chapters_is_told_r022_r023() -> None:
    assert "R022" in codes(without("content/report.yaml"))
    found = codes({**FILES, "content/report.yaml": str(FILES["content/report.yaml"]).split("chapters:")[0]})
    assert "R023" in found
    assert {"R022", "R023"}.isdisjoint(codes(FILES))


def test_a_broken_theme_is_told_r010_r011() -> None:
    assert codes({**FILES, "assets/theme.toml": "[color"}) == ["R010"]
    assert codes({**FILES, "assets/theme.toml": '[color.light]\nink9 = "#000000"\n'}) == ["R011"]
    assert codes({**FILES, "assets/theme.toml": '[color.light]\nink = "#000000"\n'}) == []


def test_every_chapter_table_and_figure_needs_an_id_t100() -> None:
    assert "T100" in codes(changed(ZH, "# 能源 {#energy}", "# 能源"))
    assert "T100" in codes(changed(ZH, " {#tab-energy periods=2022..2023}", " {periods=2022..2023}"))
    assert "T100" in codes(changed(ZH, "{#fig-mill}", ""))
    assert "T100" not in codes(FILES)


def test_an_id_is_used_once_t101() -> None:
    found = codes(changed(ZH, "## 厂区 {#mill}", "## 厂区 {#electricity}"))
    assert "T101" in found
    assert "T101" not in codes(FILES)


def test_a_reference_needs_something_to_print_t111() -> None:
    files = changed("content/zh/00-about.md", "[](#energy)", "[](#about-1)")
    assert "T111" in codes(files)
    assert "T111" not in codes(FILES)


def test_a_page_that_is_not_known_is_told_t112() -> None:
    files = changed("content/zh/00-about.md", "[](#energy)", "[](#energy){.page}")
    assert [one.severity for one in compile_files(files).findings if one.diagnostic.code == "T112"] == [Severity.NOTE]
    assert "T112" not in codes(FILES)


def test_an_unknown_reserved_key_is_told_t120() -> None:
    assert "T120" in codes(changed("content/zh/00-about.md", "{{ report.year }}", "{{ report.yaer }}"))
    assert "T120" not in codes(FILES)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("../../etc/passwd", "T130"),
        ("/etc/passwd", "T130"),
        ("mil.svg", "T131"),
        ("broken.png", "T132"),
        ("folder", "T132"),
    ],
)
def test_images_that_cannot_be_printed_are_told_t130_t131_t132(path: str, code: str) -> None:
    files = changed(ZH, "](mill.svg ", f"]({path} ")
    files |= {"assets/broken.png": b"no image", "assets/folder/a.txt": b""}
    assert code in codes(files)
    assert code not in codes(FILES)


def test_an_image_needs_words_t134() -> None:
    assert "T134" in codes(changed(ZH, "![一条河与一座厂房]", "![]"))
    assert "T134" not in codes(FILES)


def test_blocks_of_figures_name_what_they_lack_t140_t141_d001() -> None:
    assert "T140" in codes(changed(ZH, "- group: energy", "- group: enrgy"))
    assert "T141" in codes(changed(ZH, "periods=2022..2023", "periods=recent"))
    index = changed("content/zh/90-contact.md", "::: contact", "::: index {framework=grri}\n:::\n\n::: contact")
    assert "D001" in codes(index)
    assert {"T140", "T141", "D001"}.isdisjoint(codes(FILES))


def test_a_comment_waives_one_code_for_the_next_block_r030() -> None:
    wrong = changed(EN, "300 tonnes", "200 tonnes")
    code = next(code for code in codes(wrong) if code.startswith("P"))
    text = str(wrong[EN])
    allowed = {**wrong, EN: text.replace("Since then", f"<!-- allow {code}: both figures are right -->\n\nSince then")}
    compilation = compile_files(allowed)
    assert compilation.findings == ()
    assert [(one.diagnostic.code, one.reason) for one in compilation.waived] == [(code, "both figures are right")]
    useless = changed(EN, "Since then", f"<!-- allow {code}: no reason left -->\n\nSince then")
    assert codes(useless) == ["R030"]


def test_report_waivers_have_an_owner_and_an_end_r030_r031_r032() -> None:
    wrong = changed(EN, "300 tonnes", "200 tonnes")
    code = next(code for code in codes(wrong) if code.startswith("P"))
    report = str(FILES["content/report.yaml"])

    def waived(files: dict[str, str | bytes], code: str, expires: str) -> list[str]:
        entry = f"waivers:\n  - {{code: {code}, file: {EN}, reason: agreed, owner: 王敏, expires: {expires}}}\n"
        return codes({**files, "content/report.yaml": report + entry})

    assert waived(wrong, code, "2025-01-01") == []
    assert "R031" in waived(wrong, code, "2024-01-01")
    assert waived(FILES, code, "2025-01-01") == ["R030"]
    assert "R032" in waived(FILES, "P999", "2025-01-01")


def test_a_report_can_change_how_severe_a_code_is_r032() -> None:
    wrong = changed(EN, "300 tonnes", "200 tonnes")
    code = next(code for code in codes(wrong) if code.startswith("P"))
    report = str(FILES["content/report.yaml"])
    noted = compile_files({**wrong, "content/report.yaml": f"{report}severities: {{{code}: note}}\n"})
    assert noted.errors == 0
    assert not noted.books["zh"].draft
    assert "R032" in codes({**FILES, "content/report.yaml": f"{report}severities: {{P999: note}}\n"})


METRICS_FILE = "content/metrics.yaml"


def test_a_metrics_file_that_is_absent_or_torn_is_told_once_m076() -> None:
    assert [code for code in codes(without(METRICS_FILE)) if code[0] == "M"] == ["M076"]
    torn = {**FILES, METRICS_FILE: str(FILES[METRICS_FILE]).replace("metrics:\n", "metrics: {\n", 1)}
    found = codes(torn)
    assert found.count("M076") == 1
    assert not {"M060", "M061", "M069", "T140"} & set(found)
    assert "M076" not in codes(FILES)


def test_a_metric_that_cannot_be_used_is_told_at_the_first_place_that_asks_m069() -> None:
    text = str(FILES[METRICS_FILE])
    assert "unit: MWh" in text
    assert codes({**FILES, METRICS_FILE: text.replace("unit: MWh", "unit: furlong", 1)}).count("M069") == 1


def test_a_value_that_cannot_be_read_is_not_called_missing_m069() -> None:
    found = codes(changed(METRICS_FILE, "{2022: 424.95, 2023: 483.86}", "{2022: 424.95, 2023: many}"))
    assert "M069" in found
    assert "M061" not in found


def test_half_of_the_chapters_may_be_compared_elsewhere() -> None:
    """Whoever does the work, the findings are the same, and in the same order."""
    files = changed(EN, "{{ energy.electricity }}** of", "{{ energy.saved }}** of")
    files["content/en/90-contact.md"] = str(files["content/en/90-contact.md"]).replace("E-mail", "E-mail 邮箱")
    asked: list[Diagnostics] = []

    def elsewhere(work: Callable[[], Diagnostics]) -> Callable[[], Diagnostics]:
        asked.append(pickle.loads(pickle.dumps(work())))
        return lambda: asked[-1]

    here = compile_report(MemoryFiles(files))
    there = compile_report(MemoryFiles(files), Options(), elsewhere)
    assert asked[0]
    assert there.findings == here.findings

"""Coverage of a whole report: counted, printed, allowed by comments and by report.yaml; M206; this report's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler import glossary, project
from compiler.build import Compilation, Options, compile_report
from compiler.outputs import outputs
from compiler.prose import Coverage
from compiler.source import Source
from compiler.workspace import Folder
from tests.build.fixture import FILES, changed, compile_files
from tests.cli.shell import CLEAN, change, new_report, zhengben
from tests.prose.reading import REPORT, tell
from tests.tools import REPOSITORY

OURS = frozenset({"M200", "M201", "M202", "M203", "M204", "M205", "M206"})


def codes(compilation: Compilation) -> list[str]:
    return [one.diagnostic.code for one in compilation.findings if one.diagnostic.code in OURS]


def test_this_repository_s_own_report_traces_every_figure() -> None:
    compilation = compile_report(Folder(REPOSITORY))
    assert codes(compilation) == []
    assert compilation.coverage.untraced == 0
    assert compilation.coverage.metrics > 100
    assert compilation.coverage.exceptions > 50


def test_printed_figures_count_by_place_in_both_languages() -> None:
    before = compile_files(FILES).coverage
    more = compile_files(changed("content/zh/00-about.md", "年内节约", "共{{ people.total }}，年内节约")).coverage
    assert more.metrics == before.metrics + 1
    label = compile_files(changed("content/zh/00-about.md", "年内节约", "{{ people.total:label }}，年内节约")).coverage
    assert label.metrics == before.metrics


def test_typed_figures_count_as_exceptions_or_untraced() -> None:
    before = compile_files(FILES).coverage
    typed = compile_files(changed("content/zh/00-about.md", "年内节约", "2023年共12家工厂，年内节约")).coverage
    assert (typed.exceptions, typed.untraced) == (before.exceptions + 1, before.untraced + 1)


def test_a_comment_makes_a_declared_exception_of_one_place() -> None:
    files = changed(
        "content/zh/00-about.md", "本公司有员工", "<!-- allow M201: as the law says -->\n\n本公司有12条线、员工"
    )
    compilation = compile_files(files)
    before = compile_files(FILES).coverage
    assert (compilation.coverage.exceptions, compilation.coverage.untraced) == (before.exceptions + 1, before.untraced)
    assert ("M201", "as the law says") in [(one.diagnostic.code, one.reason) for one in compilation.waived]


def test_a_waiver_without_a_figure_to_allow_is_still_useless() -> None:
    files = changed("content/zh/00-about.md", "本公司有员工", "<!-- allow M201: nothing here -->\n\n本公司有员工")
    assert "R030" in [one.diagnostic.code for one in compile_files(files).findings]


def test_under_only_the_chapters_printed_are_counted() -> None:
    files = changed("content/zh/00-about.md", "年内节约", "2023年共12家工厂，年内节约")
    notice = Coverage(0, 2, 0)  # 两种文本 and the two texts, in report.yaml
    assert compile_files(files, Options(only=("90-contact",))).coverage == notice
    assert compile_files(files, Options(only=("00-about",))).coverage.untraced == 1


def test_titles_and_notices_are_read_too() -> None:
    files = changed("content/report.yaml", "如有出入", "如有299处出入")
    (found,) = [one for one in compile_files(files).findings if one.diagnostic.code == "M201" and "299" in str(one)]
    span = found.diagnostic.span
    content = files["content/report.yaml"]
    assert isinstance(content, str)
    assert content[span.start : span.end] == "299"


def test_the_manifest_holds_the_counts() -> None:
    compilation = compile_files(FILES)
    manifest = json.loads(outputs(compilation, Options(formats=frozenset()))["manifest.json"])
    coverage = compilation.coverage
    assert manifest["coverage"] == {
        "metrics": coverage.metrics,
        "exceptions": coverage.exceptions,
        "untraced": coverage.untraced,
    }


def test_check_and_build_print_the_counts_before_their_summary(tmp_path: Path) -> None:
    report = new_report(tmp_path / "report")
    assert zhengben("check", report).out == CLEAN
    assert zhengben("build", report, "--to", "html").out.startswith(CLEAN)
    change(report, "content/zh/10-energy.md", "先进带后进。", "先进带后进，奖励12个车间。")
    change(report, "content/en/10-energy.md", "help those behind.", "help those behind; 12 workshops are rewarded.")
    result = zhengben("check", report)
    assert result.out.splitlines()[-2:] == [
        "figures: 60 from metrics, 29 exceptions, 2 untraced",
        "0 errors, 2 warnings",
    ]
    assert zhengben("check", report, "--format", "json").json["coverage"] == {
        "metrics": 60,
        "exceptions": 29,
        "untraced": 2,
    }


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("  - {reason: none}\n", "M206"),
        ("  - {text: a 1, pattern: 'b {n}', reason: both}\n", "M206"),
        ("  - {pattern: b 1, reason: no number}\n", "M206"),
        ("  - {text: a 1}\n", "M006"),
        ("  - {text: a 1, reason: x, lang: fr}\n", "R004"),
        ("  - {text: a 1, reason: x, file: a.md}\n", "M004"),
        ("  - a 1\n", "M005"),
    ],
)
def test_m206_and_others_say_what_is_wrong_with_an_exception(lines: str, code: str) -> None:
    _, found = project.load(Source("content/report.yaml", REPORT + "exceptions:\n" + lines))
    assert [one.code for one in found] == [code]


def test_m206_is_silent_about_a_text_or_a_pattern() -> None:
    lines = "  - {text: a 1, reason: x}\n  - {pattern: 'b {n}', reason: x, lang: en}\n"
    report, found = project.load(Source("content/report.yaml", REPORT + "exceptions:\n" + lines))
    assert found == ()
    assert [(one.text, one.is_pattern, one.lang) for one in report.exceptions] == [
        ("a 1", False, ""),
        ("b {n}", True, "en"),
    ]


def test_long_paragraphs_are_read_in_linear_time() -> None:
    """Ten thousand figures in one paragraph: every look around a figure is bounded."""
    told = tell("2023年，" + "共299家供应商，《指南》增长{{ finance.revenue:change }}" * 10_000)
    assert told.codes.count("M201") == 10_000


def test_a_number_inside_a_name_of_the_glossary_is_no_figure() -> None:
    terms = glossary.load(
        Source(
            "content/glossary.yaml",
            "schema: 1\nterms:\n"
            "  - {zh: 1024程序员节, en: 1024 Programmers’ Day, kind: product}\n"
            "  - {zh: 百家企业, en: one hundred firms}\n",
        )
    )[0]
    assert tell("我们举办1024程序员节。", glossary=terms).words == []
    assert len(tell("我们举办1024程序员节，吸引1024人。", glossary=terms).words) == 1
    assert tell("We held 1024 Programmers’ Day.", "en", glossary=terms).words == []
    assert tell("One hundred firms joined.", "en", glossary=terms).words  # a term is no name

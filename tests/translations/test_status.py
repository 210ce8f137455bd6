"""How far a translation is, told to people and to programs."""

from __future__ import annotations

from compiler import translations
from compiler.freshness import Freshness
from compiler.language import Lang
from compiler.reports import status
from compiler.source import Sources
from tests.build.fixture import FILES, compile_files
from tests.translations.approved import LOCK, after, lock

ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"
BOILER = "\nSince then the mill burns 300 tonnes less coal a year.\n"


def found(files: dict[str, str | bytes]) -> tuple[Freshness, Sources]:
    made = compile_files(files)
    assert made.freshness is not None
    return made.freshness, made.sources


def told(files: dict[str, str | bytes], ui: Lang = "en", color: bool = False) -> list[str]:
    return status.text(*found(files), ui, color).splitlines()


def changed() -> dict[str, str | bytes]:
    files = after(ZH, "更换照明", "更换灯具")
    english = files[EN]
    assert isinstance(english, str)
    return {**files, EN: english.replace(BOILER, "").replace("The mill in", "Our mill in")}


def test_each_chapter_has_a_bar_and_the_last_line_is_the_whole() -> None:
    lines = told({**FILES, LOCK: translations.write(lock())})
    assert lines[0] == "00-about      ████████████████████ 100%  4 segments: 4 approved"
    assert [line.split()[0] for line in lines] == [
        "00-about", "10-energy", "90-contact", "report.yaml", "metrics.yaml", "total",
    ]  # fmt: skip


def test_a_bar_is_full_only_when_everything_is_approved() -> None:
    (line,) = (line for line in told(changed()) if line.startswith("10-energy"))
    assert line.split(None, 1)[1] == (
        "███████████████░░░░░  75%  12 segments: 9 approved, 1 stale, 1 edited, 1 not translated"
    )


def test_what_needs_eyes_is_listed_with_its_place_and_its_cause() -> None:
    lines = told(changed())
    at = lines.index(f"{EN}:12: stale (approved by 王敏)")
    assert lines[at + 1] == f"  {ZH}:12: 更换[-照明-]{{+灯具+}}"
    assert f"{EN}:25: edited (approved by 王敏): Our mill in outline" in lines
    assert f"{ZH}:30: not translated: 改造后每年少用燃煤300吨。" in lines


def test_the_same_in_chinese() -> None:
    lines = told(changed(), "zh")
    assert any(line.endswith("75%  12 段：已认可 9，已过时 1，认可后改过 1，未翻译 1") for line in lines)
    assert f"{EN}:12: 已过时（王敏 认可）" in lines
    assert lines[5].startswith("合计          █")


def test_colour_shows_what_went_and_what_came() -> None:
    text = "\n".join(told(changed(), color=True))
    assert "\x1b[31;9m照明\x1b[0m\x1b[32;4m灯具\x1b[0m" in text
    assert "\x1b" not in "\n".join(told(changed()))


def test_much_that_is_missing_is_counted_and_not_all_told() -> None:
    items = "".join(f"- 措施{mark}\n" for mark in "甲乙丙丁戊己庚辛壬癸子丑")
    files = {**FILES, LOCK: translations.write(lock()), "content/en/10-energy.md": ""}
    chinese = files[ZH]
    assert isinstance(chinese, str)
    lines = told({**files, ZH: chinese.replace("- 更换照明\n", items)})
    assert sum("not translated: " in line for line in lines) == 10
    assert any("more not translated" in line for line in lines)


def test_approvals_without_a_segment_are_counted() -> None:
    more = lock().joined([translations.approval("10-energy", "旧句", "Old sentence", "王敏")])
    lines = told({**FILES, LOCK: translations.write(more)})
    assert lines[-1].startswith("1 approval no longer belongs to any segment")


def test_json_tells_every_segment_with_its_state_and_what_changed() -> None:
    data = status.to_json(*found(changed()))
    assert data["schema"] == 1
    assert data["totals"]["segments"] == sum(one["counts"]["segments"] for one in data["chapters"])
    (chapter,) = (one for one in data["chapters"] if one["chapter"] == "10-energy")
    assert (chapter["zh_file"], chapter["en_file"]) == (ZH, EN)
    (stale,) = (one for one in chapter["segments"] if one["state"] == "stale")
    assert stale == {
        "state": "stale",
        "kind": "item",
        "zh": {"line": 12, "end_line": 12},
        "en": {"line": 12, "end_line": 12},
        "by": "王敏",
        "before": "更换照明",
        "after": "更换灯具",
        "changes": [
            {"kind": "same", "text": "更换"},
            {"kind": "cut", "text": "照明"},
            {"kind": "added", "text": "灯具"},
        ],
    }
    (missing,) = (one for one in chapter["segments"] if one["state"] == "missing")
    assert (missing["zh"], missing["en"]) == ({"line": 30, "end_line": 30}, None)

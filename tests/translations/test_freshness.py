"""What becomes of an approval when the report changes."""

from __future__ import annotations

from compiler import freshness, translations
from compiler.build import Options
from compiler.diagnostic import Severity
from compiler.language import UNTRANSLATED
from tests.build.fixture import FILES, compile_files, places, without
from tests.translations.approved import BY, LOCK, after, judged, lock, told, unapproved

ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"


def test_what_was_approved_is_approved() -> None:
    """Neither P150 nor P151."""
    made = compile_files({**FILES, LOCK: translations.write(lock())})
    assert made.freshness is not None
    assert made.freshness.count("approved") == made.freshness.total > 20
    assert made.freshness.idle == ()
    assert told(made) == []
    assert made.errors == 0


def test_without_a_lock_there_is_nothing_to_say() -> None:
    made = compile_files(FILES)
    assert made.freshness is None
    assert told(made) == []


def test_an_empty_lock_leaves_everything_new_and_that_is_no_finding() -> None:
    made = compile_files({**FILES, LOCK: translations.write(translations.Lock())})
    assert made.freshness is not None
    assert made.freshness.count("new") == made.freshness.total
    assert made.findings == compile_files(FILES).findings


def test_the_lock_is_an_input_of_the_build() -> None:
    assert LOCK in compile_files(after(ZH, "更换照明", "更换灯具")).inputs


def test_p150_reworded_chinese_makes_its_english_stale() -> None:
    files = after(ZH, "更换照明", "更换灯具")
    (stale,) = unapproved(files)
    assert (stale.state, stale.by, stale.before, stale.zh) == ("stale", BY, "更换照明", "更换灯具")
    made = compile_files(files)
    assert told(made) == [("P150", EN, 12)]
    (finding,) = (one for one in made.findings if one.diagnostic.code == "P150")
    assert finding.severity is Severity.WARNING
    assert dict(finding.diagnostic.arguments) == {
        "by": BY,
        "change": "更换[-照明-]{+灯具+}",
        "where": f"{EN}:12",
    }
    assert finding.diagnostic.related[0].span.file == ZH


def test_p151_reworded_english_must_be_approved_again() -> None:
    files = after(EN, "- Lighting replaced", "- Lamps replaced")
    (edited,) = unapproved(files)
    assert (edited.state, edited.by, edited.changes()) == ("edited", BY, ())
    assert told(compile_files(files)) == [("P151", EN, 12)]


def test_both_reworded_is_a_new_translation() -> None:
    files = after(ZH, "更换照明", "更换灯具")
    english = files[EN]
    assert isinstance(english, str)
    files[EN] = english.replace("Lighting replaced", "Lamps replaced")
    assert [one.state for one in unapproved(files)] == ["new"]
    assert told(compile_files(files)) == []


def test_reflowing_and_moving_change_nothing() -> None:
    reflowed = after(EN, "We bought **{{ energy.electricity }}** of", "We\nbought  *{{ energy.electricity:plain }}* of")
    assert unapproved(reflowed) == []
    moved = after(ZH, "- 更换照明\n- 错峰用电", "- 错峰用电\n- 更换照明")
    other = moved[EN]
    assert isinstance(other, str)
    moved[EN] = other.replace(
        "- Lighting replaced\n- Load moved off the peak", "- Load moved off the peak\n- Lighting replaced"
    )
    assert unapproved(moved) == []


def test_a_new_value_changes_nothing() -> None:
    assert unapproved(after("content/metrics.yaml", "2023: 483.86", "2023: 501.02")) == []


def test_another_metric_does() -> None:
    files = after("content/zh/00-about.md", "有员工{{ people.total }}", "有员工{{ people.total@2022 }}")
    assert [one.state for one in unapproved(files)] == ["stale"]


def test_texts_of_the_yaml_files_are_segments_too() -> None:
    (label,) = unapproved(after("content/metrics.yaml", "zh: 员工人数", "zh: 在册员工人数"))
    assert (label.state, label.before) == ("stale", "员工人数")
    (title,) = unapproved(after("content/report.yaml", "en: Environmental report", "en: Report on the environment"))
    assert title.state == "edited"
    made = compile_files(after("content/metrics.yaml", "zh: 员工人数", "zh: 在册员工人数"))
    assert [(code, file) for code, file, _ in told(made)] == [("P150", "content/metrics.yaml")]


def test_a_deleted_translation_is_missing_and_parity_says_so() -> None:
    files = after(EN, "- Lighting replaced\n", "")
    assert [one.state for one in unapproved(files)] == ["missing"]
    assert told(compile_files(files)) == []


def test_chinese_that_is_gone_leaves_its_english_stale_and_parity_says_the_rest() -> None:
    files = after(ZH, "- 更换照明\n", "")
    (left,) = unapproved(files)
    assert (left.state, left.before, left.zh) == ("stale", "更换照明", "")
    assert told(compile_files(files)) == []


def test_english_that_nobody_approved_and_no_chinese_stands_behind_is_extra() -> None:
    files = after(EN, "- Lighting replaced\n", "- Lighting replaced\n- Something else of 77 tonnes\n")
    assert [one.state for one in unapproved(files)] == ["extra"]


def test_a_mark_of_a_draft_is_no_translation() -> None:
    files = after(EN, "- Lighting replaced", f"- {UNTRANSLATED} 更换照明")
    assert [one.state for one in unapproved(files)] == ["missing"]


def test_a_chapter_without_an_english_file_is_missing_as_a_whole() -> None:
    fresh = judged(without("content/en/90-contact.md"), lock())
    (contact,) = (one for one in fresh.chapters if one.name == "90-contact")
    assert {one.state for one in contact.standings} == {"missing"}
    assert len(contact.standings) == 2


def test_a_chapter_under_another_name_keeps_its_approvals_and_their_story() -> None:
    files = {
        name.replace("10-energy", "20-power"): text.replace("10-energy", "20-power") if isinstance(text, str) else text
        for name, text in after(ZH, "更换照明", "更换灯具").items()
    }
    assert [(one.state, one.before) for one in unapproved(files)] == [("stale", "更换照明")]


def test_short_texts_are_told_apart_by_what_else_is_still_in_use() -> None:
    """低 and 中 both stand elsewhere; of two stories, the one nobody else is part of is told."""
    entries = [translations.approval("c", zh, en, BY) for zh, en in (("增长", "increased"), ("上升", "rose"))]
    files: dict[str, str | bytes] = {
        "content/report.yaml": "schema: 1\ntitle: {zh: 甲, en: A}\nentity: {zh: 乙, en: B}\nperiod: 2023\n"
        "chapters:\n  numbered:\n    - file: c\n",
        "content/metrics.yaml": "schema: 1\nmetrics: {}\n",
        "content/zh/c.md": "# 上升 {#c}\n\n## 增长 {#d}\n",
        "content/en/c.md": "# rose {#c}\n\n## rose {#d}\n",
        LOCK: translations.write(translations.Lock().joined(entries)),
    }
    made = compile_files(files)
    assert made.freshness is not None
    assert [one.state for one in made.freshness.chapters[0].standings] == ["approved", "edited"]


def test_of_several_approved_texts_the_nearest_is_the_one_before() -> None:
    older = translations.approval("10-energy", "用水", "Lighting replaced", BY)
    both = lock().joined((older,))
    files = {**after(ZH, "更换照明", "更换照明灯"), LOCK: translations.write(both)}
    assert [one.before for one in unapproved(files)] == ["更换照明"]
    made = compile_files(files)
    assert made.freshness is not None
    assert made.freshness.idle == (older,)  # it explains nothing


def test_under_only_findings_of_other_chapters_are_left_to_their_own_build() -> None:
    files = after(ZH, "更换照明", "更换灯具")
    assert told(compile_files(files, Options(only=("00-about",)))) == []


def test_a_damaged_lock_is_a_finding_and_no_more() -> None:
    made = compile_files({**FILES, LOCK: "<<<<<<< HEAD\n\x00\nnonsense\n"})
    assert {code for code, file, _ in places(made) if file == LOCK} == {"T002", "R040", "R041", "R043"}
    assert compile_files({**FILES, LOCK: b"\xff\xfe\x00"}).freshness is not None


def test_a_renamed_metric_leaves_everything_approved() -> None:
    fresh = judged(FILES, lock())
    now = freshness.renamed(fresh, lock(), "energy.electricity", "power.bought")
    files: dict[str, str | bytes] = {
        path: text.replace("energy.electricity", "power.bought") if isinstance(text, str) else text
        for path, text in FILES.items()
    }
    assert unapproved({**files, LOCK: translations.write(now)}) == []
    assert unapproved({**files, LOCK: translations.write(lock())}) != []

"""What translators and their tools do to targets: it is written as it was meant, or refused; never otherwise."""

from __future__ import annotations

import pytest

from compiler.exchange import xliff
from tests.exchange.trip import EN, ZH, Report, changed, edited, report, saying

ABOUT = "content/en/00-about.md"
TOTAL = '<ph id="1" ctype="x-metric">{{ people.total }}</ph>'
SAVED = '<ph id="2" ctype="x-metric">{{ energy.saved }}</ph>'


def about(text: str) -> str:
    """The paragraph with two metrics as it is written for this target; empty where it is refused."""
    made = report()
    merged = made.take(edited(made.xliff(), "本公司有员工", saying(text)))
    assert bool(merged.problems) != bool(merged.files)
    return made.text(merged, ABOUT).split("\n")[6] if merged.files else ""


@pytest.mark.parametrize(
    ("target", "written"),
    [
        (f"Staff `{TOTAL}` saved {SAVED}.", "Staff \\`{{ people.total }}\\` saved {{ energy.saved }}."),
        (f"Staff 5*{TOTAL}*3 saved {SAVED}.", "Staff 5\\*{{ people.total }}\\*3 saved {{ energy.saved }}."),
        (f"C:\\{TOTAL} saved {SAVED}.", "C:\\\\{{ people.total }} saved {{ energy.saved }}."),
        (f"H~{TOTAL}~ saved {SAVED}.", "H~{{ people.total }}~ saved {{ energy.saved }}."),
        (
            f"[{TOTAL}](http://evil.example/) saved {SAVED}.",
            "\\[{{ people.total }}\\](http://evil.example/) saved {{ energy.saved }}.",
        ),
    ],
)
def test_characters_typed_beside_a_code_are_no_markdown(target: str, written: str) -> None:
    assert about(target) == written


def test_spaces_inside_weight_are_put_outside() -> None:
    bold = '<bpt id="7">**</bpt> Staff: <ept id="7">**</ept>'
    assert about(f"The{bold}{TOTAL} saved {SAVED}.") == "The **Staff:** {{ people.total }} saved {{ energy.saved }}."


def test_weight_on_nothing_is_left_out() -> None:
    empty = '<bpt id="7">**</bpt> <ept id="7">**</ept>'
    assert about(f"Staff:{empty}{TOTAL} saved {SAVED}.") == "Staff: {{ people.total }} saved {{ energy.saved }}."


def test_weight_that_markdown_cannot_say_is_refused() -> None:
    assert about(f'x<bpt id="7">**</bpt>(a)<ept id="7">**</ept>y {TOTAL} saved {SAVED}.') == ""


def test_tracked_deletions_are_gone() -> None:
    deleted = '<mrk mtype="x-sdl-deleted">Workers</mrk><mrk mtype="x-sdl-added">Staff</mrk>'
    assert about(f"{deleted} {TOTAL} saved {SAVED}.") == "Staff {{ people.total }} saved {{ energy.saved }}."


@pytest.mark.parametrize("invisible", ["&#x200b;", "&#xad;", "&#xfeff;", "&#xa0;", "&#x9b;"])
def test_what_nobody_can_see_is_no_translation(invisible: str) -> None:
    made = report()
    merged = made.take(edited(made.xliff(), "错峰用电", saying(invisible)))
    assert (merged.files, merged.empty) == ({}, 1)


def test_what_is_of_another_namespace_is_none_of_the_translation() -> None:
    made = report()
    data = edited(made.xliff(), "错峰用电", saying('Off the peak<q:c xmlns:q="urn:q">JUNK</q:c>'))
    assert "- Off the peak\n" in made.text(made.take(data), EN)
    other = b'<q:target xmlns:q="urn:q">FOREIGN</q:target><target '
    merged = made.take(made.xliff().replace(b"<target ", other))
    assert (merged.files, merged.problems) == ({}, ())


def test_a_target_in_a_third_language_is_none() -> None:
    made = report()
    merged = made.take(made.xliff().replace(b'<target xml:lang="en-GB"', b'<target xml:lang="fr-FR"'))
    assert (merged.files, merged.empty) == ({}, len(made.units()))


# ---------------------------------------------------------------- links


def linked() -> Report:
    files = changed(ZH, "错峰用电", "见[甲](http://a.cn/)和[乙](http://b.cn/)。")
    return report(changed(EN, "Load moved off the peak", "See [A](http://a.cn/) and [B](http://b.cn/).", files))


def taken(target: str) -> str:
    made = linked()
    merged = made.take(edited(made.xliff(), "见[甲", saying(target)))
    if merged.problems:
        return " ".join(one.code for one in merged.problems)
    return next(line for line in made.text(merged, EN).split("\n") if "a.cn" in line)


def test_two_links_come_back_each_with_its_own_address() -> None:
    first = '<bpt id="1">[</bpt>A<ept id="1">](http://a.cn/)</ept>'
    second = '<bpt id="2">[</bpt>B<ept id="2">](http://b.cn/)</ept>'
    assert taken(f"Look at {second} and {first}!") == "- Look at [B](http://b.cn/) and [A](http://a.cn/)!"


def test_r127_a_link_closed_by_another_ones_end() -> None:
    assert taken('See <bpt id="1"/>A<ept id="1"/> and <bpt id="2"/>B<ept id="1"/>!') == "R127"


def test_r123_a_link_that_shows_nothing() -> None:
    first = '<bpt id="1">[</bpt><ept id="1">](http://a.cn/)</ept>'
    assert taken(f'See {first} and <bpt id="2"/>B<ept id="2"/>!') == "R123"


def test_an_exclamation_mark_before_a_link_makes_no_picture() -> None:
    first = '<bpt id="1">[</bpt>A<ept id="1">](http://a.cn/)</ept>'
    assert taken(f'Look!{first} and <bpt id="2"/>B<ept id="2"/>') == "- Look\\![A](http://a.cn/) and [B](http://b.cn/)"


# ---------------------------------------------------------------- comments, YAML, encodings


def test_what_looks_like_a_comment_and_is_printed_becomes_none() -> None:
    made = report(changed(EN, "Load moved off the peak", "Load `<!-- x -->` moved"))
    text = 'Moved <ph id="1" ctype="x-code">`&lt;!-- x --&gt;`</ph> load'
    merged = made.take(edited(made.xliff(), "错峰用电", saying(text)))
    assert "- Moved `<!-- x -->` load\n" in made.text(merged, EN)


def test_texts_of_yaml_files_get_no_backslashes() -> None:
    made = report()
    merged = made.take(edited(made.xliff(), "环境报告", saying("1. Report [a] on R&amp;D")))
    assert 'en: "1. Report [a] on R&D"' in made.text(merged, "content/report.yaml")
    merged = made.take(edited(made.xliff(), "环境报告", saying("Report 5*3*2")))
    assert [one.code for one in merged.problems] == ["R126"]


def test_r120_an_encoding_that_only_the_xml_library_knows() -> None:
    data = b"<?xml version='1.0' encoding='EUC-TW'?><xliff version='1.2'/>"
    assert [one.code for one in xliff.read("back.xlf", data)[1]] == ["R120"]


def test_a_line_after_a_hard_break_begins_no_list() -> None:
    files = changed(ZH, "错峰用电", "错峰\\\n  用电")
    made = report(changed(EN, "Load moved off the peak", "Load moved\\\n  off the peak", files))
    target = 'Load moved<ph id="1" ctype="lb">\\\n</ph>- off the peak'
    merged = made.take(edited(made.xliff(), "错峰", saying(target)))
    assert merged.problems == ()
    assert "- Load moved\\\n  \\- off the peak\n" in made.text(merged, EN)


def test_r126_english_that_serves_two_chinese_blocks() -> None:
    split = "本公司有员工{{ people.total }}。\n\n年内节约{{ energy.saved }}。"
    made = report(
        changed(ABOUT.replace("/en/", "/zh/"), "本公司有员工{{ people.total }}，年内节约{{ energy.saved }}。", split)
    )
    merged = made.take(edited(made.xliff(), "本公司有员工", saying(f"The company has {TOTAL}.")))
    assert (merged.files, [one.code for one in merged.problems]) == ({}, ["R126"])

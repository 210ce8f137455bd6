"""translations.lock: what counts as the same words, and what the file holds, whole or damaged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler import parse
from compiler.source import Source, Span
from compiler.translations import FILE, HEADER, Entry, Lock, approval, fingerprint, load, normal, write
from compiler.tree import Paragraph

A = approval("10-energy", "全年外购电力{{ energy.electricity }}。", "We bought {{ energy.electricity }}.", "王敏")
B = approval("10-energy", "用电", "Electricity", "Li Hua")


def said(text: str) -> str:
    """The normalised text of a Markdown paragraph."""
    document, _ = parse.document(Source("a.md", f"# 标题\n\n{text}\n\n[^n]: 注\n"))
    (paragraph,) = (block for block in document.blocks if isinstance(block, Paragraph))
    return normal(paragraph.children)


def codes(text: str) -> list[str]:
    return [one.code for one in load(Source(FILE, text))[1]]


# ---------------------------------------------------------------- fingerprints


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("公司节约用电，\n减少排放。", "公司节约用电，减少排放。"),
        ("The mill saves\nenergy.", "The mill  saves energy."),
        ("共 {{ a.b }} 元", "共{{ a.b }}元"),
        ("使用 ISO 14001 标准", "使用ISO 14001标准"),
        ("**重点**是节约", "重点是*节约*"),
        ("他说“好”。", '他说"好"。'),
        ("It’s “good”.", 'It\'s "good".'),
        ("{{ a.b }}", "{{ a.b:plain }}"),
        ("{{ a.b:words }}家", "{{ a.b:number }}家"),
        ("见<!-- note: hint -->附录", "见附录"),
        ("1\\. 甲", "1. 甲".replace(".", "&#46;")),
    ],
)
def test_layout_emphasis_and_the_dress_of_a_figure_do_not_count(one: str, other: str) -> None:
    assert fingerprint(said(one)) == fingerprint(said(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("减少排放", "减少了排放"),
        ("{{ a.b }}", "{{ a.c }}"),
        ("{{ a.b }}", "{{ a.b@2022 }}"),
        ("{{ a.b:change }}", "{{ a.b:points }}"),
        ("{{ a.b }}", "{{ a.b:unit }}"),
        ("[官网](https://a.example)", "[官网](https://b.example)"),
        ("[官网](https://a.example)", "官网"),
        ("见[](#a)", "见[](#b)"),
        ("见[](#a)", "见[](#a){.page}"),
        ("甲[^n]", "甲"),
        ("CO~2~", "CO^2^"),
        ("10^6^", "106"),
        ("`a`", "`b`"),
        ("the mill", "themill"),
        ("共 5 家", "共 6 家"),
        ("{{ a.b }}", "\\{{ a.b }}"),
        ("甲![图](a.svg)乙", "甲![图](b.svg)乙"),
        ("the Mill", "the mill"),
    ],
)
def test_words_and_what_they_refer_to_do_count(one: str, other: str) -> None:
    assert fingerprint(said(one)) != fingerprint(said(other))


def test_a_normalised_text_is_one_readable_line() -> None:
    assert said('**全年** {{ a.b@2022:number }}，\n见[年报](https://a.example "全文")和[](#t)[^n]。') == (
        '全年{{ a.b@2022 }}，见[年报](https://a.example "全文")和[](#t)[^n]。'
    )


# ---------------------------------------------------------------- the file


def test_the_file_is_a_header_and_a_sorted_line_for_each_approval() -> None:
    first, second = sorted((A, B))
    assert write(Lock((first, second))).decode() == (
        f"{HEADER}\n"
        f"10-energy\t{first.zh}\t{first.en}\t{first.by}\t{first.chinese}\n"
        f"10-energy\t{second.zh}\t{second.en}\t{second.by}\t{second.chinese}\n"
    )


def test_what_is_written_reads_back() -> None:
    odd = Entry("x", fingerprint("甲\\t乙"), "0" * 16, "tab\there \\ and\nthere", "甲\\t乙")
    lock = Lock().joined((B, A, odd))
    assert load(Source(FILE, write(lock).decode())) == (lock, ())


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_words_read_back(chinese: str, by: str) -> None:
    run = parse.inline(chinese, Span("a.yaml", 0, len(chinese)))[0]
    entry = approval("c", normal(run) or "空", "x", by or "?")
    lock, found = load(Source(FILE, write(Lock((entry,))).decode("utf-8", "surrogatepass")))
    assert (lock.entries, found) == ((entry,), ())


def test_who_approved_first_stays_named() -> None:
    again = approval(A.chapter, A.chinese, "We bought {{ energy.electricity }}.", "Li Hua")
    assert Lock((A,)).joined((again,)) == Lock((A,))


def test_a_sound_or_empty_file_has_no_findings() -> None:
    """None of R040, R041, R042, R043 and R044."""
    assert codes(write(Lock((A, B))).decode()) == []
    assert codes("") == []
    assert codes(f"{HEADER}\n\n# a remark\n") == []


def line(entry: Entry) -> str:
    return "\t".join((entry.chapter, entry.zh, entry.en, entry.by, entry.chinese))


def test_r040_a_missing_header_is_reported_and_the_lines_still_count() -> None:
    lock, found = load(Source(FILE, line(A) + "\n"))
    assert [one.code for one in found] == ["R040"]
    assert lock == Lock((A,))


def test_r040_another_format_is_not_read_at_all() -> None:
    lock, found = load(Source(FILE, f"# zhengben translations 2\n{line(A)}\nwhatever\n"))
    assert [one.code for one in found] == ["R040"]
    assert lock == Lock()


@pytest.mark.parametrize(
    "broken",
    [
        "10-energy\tonly three\tfields",
        line(A) + "\tone more",
        line(A).replace(A.zh, A.zh[:-1]),
        line(A).replace(A.by, ""),
        line(A).replace(A.by, "a\\b"),
        line(A).replace(A.by, "ends in \\"),
        "plain words",
    ],
)
def test_r041_a_line_that_is_no_approval_is_left_out(broken: str) -> None:
    lock, found = load(Source(FILE, f"{HEADER}\n{broken}\n{line(B)}\n"))
    assert [(one.code, one.span.start) for one in found] == [("R041", len(HEADER) + 1)]
    assert lock == Lock((B,))


def test_r042_an_approval_that_stands_twice_is_reported_where_it_is_repeated() -> None:
    lock, (found,) = load(Source(FILE, f"{HEADER}\n{line(A)}\n{line(A).replace('王敏', 'Li Hua')}\n"))
    assert (found.code, found.related[0].span.start) == ("R042", len(HEADER) + 1)
    assert lock == Lock((A,))


def test_r043_a_merge_left_open_keeps_the_approvals_of_both_sides() -> None:
    text = f"{HEADER}\n<<<<<<< HEAD\n{line(A)}\n||||||| base\n=======\n{line(B)}\n>>>>>>> other\n"
    lock, found = load(Source(FILE, text))
    assert [one.code for one in found] == ["R043"] * 4
    assert lock == Lock().joined((A, B))


def test_r044_chinese_that_somebody_changed_by_hand_is_not_what_was_approved() -> None:
    lock, found = load(Source(FILE, f"{HEADER}\n{line(A).replace('全年', '上半年')}\n"))
    assert [one.code for one in found] == ["R044"]
    assert lock == Lock()


@given(st.text("\t\n\\#<=>|0aé甲", max_size=60))
def test_no_text_at_all_brings_the_reader_down(text: str) -> None:
    lock, _ = load(Source(FILE, text))
    assert load(Source(FILE, write(lock).decode()))[0] == lock

"""Which block goes with which: statuses, order, one level down, and the cost of finding out."""

from __future__ import annotations

import random

from compiler.align import align, segments
from compiler.align.nested import align as counting
from compiler.align.scoring import Comparisons
from compiler.book import Pair
from tests.checks.pairs import chapter, couple


def statuses(zh: str, en: str) -> list[str]:
    return [pair.status for pair in couple(zh, en).alignment.pairs]


def kinds(pairs: tuple[Pair, ...]) -> list[tuple[str, str]]:
    return [(pair.kind, pair.status) for pair in pairs]


def test_title_and_lead_come_first_and_footnotes_last() -> None:
    pair = couple(
        "---\nlead: 导语。\n---\n# 标题\n\n甲[^a]。\n\n[^a]: 注。",
        "---\nlead: Lead.\n---\n# Title\n\nOne[^a].\n\n[^a]: Note.",
    )
    assert [one.kind for one in pair.alignment.pairs] == ["title", "lead", "paragraph", "note"]


def test_a_missing_block_knows_the_end_of_the_english_before_it() -> None:
    pair = couple(
        "# 标题\n\n共 35 家。\n\n用水 1,280 吨。\n\n用纸 77 包。", "# Title\n\nThere are 35.\n\n77 packs of paper."
    )
    (missing,) = (one for one in pair.alignment.pairs if one.status == "missing")
    assert missing.after is not None
    assert pair.en_source.position(missing.after.start).line == 3
    assert pair.en_source.text[: missing.after.end].endswith("There are 35.")


def test_ids_win_over_everything_else() -> None:
    pair = couple("## 甲 {#a}\n\n## 乙 {#b}", "## One {#b}\n\n## Two {#a}")
    together = {(one.zh.id, one.en.id) for one in pair.alignment.pairs if one.zh and one.en}
    assert together == {("a", "a"), ("b", "b")}
    assert sorted(statuses("## 甲 {#a}\n\n## 乙 {#b}", "## One {#b}\n\n## Two {#a}")) == ["matched", "moved"]


def test_items_rows_and_cells_are_paired_one_level_down() -> None:
    pair = couple(
        "- 甲\n- 乙\n\n| 项 | 值 |\n|--|--|\n| 水 | 35 |", "- one\n- two\n\n| Item | Value |\n|--|--|\n| water | 35 |"
    )
    items, table = pair.alignment.pairs
    assert kinds(items.inside) == [("listitem", "matched")] * 2
    assert kinds(table.inside) == [("row", "matched")] * 2
    assert kinds(table.inside[1].inside) == [("cell", "matched")] * 2


def test_a_split_keeps_both_halves() -> None:
    zh = "董事会每季度召开一次会议，审议重大事项，听取管理层汇报。全年共召开 14 次，全体董事亲自出席了其中的 12 次。"
    en = (
        "The Board meets every quarter, decides on major matters and hears the management.\n\n"
        "It met 14 times in the year; all directors attended 12 of the meetings in person."
    )
    (pair,) = couple(zh, en).alignment.pairs
    assert pair.status == "split"
    assert len(pair.more) == 1
    (segment,) = segments(couple(zh, en).alignment)
    assert segment.en_span is not None
    assert segment.en_span.end == len(en)


def test_segments_are_the_smallest_runs_with_words_in_reading_order() -> None:
    pair = couple(
        '# 标题\n\n- 甲\n\n![图](a.svg "题注"){#f}\n\n术语\n: 释义。',
        '# Title\n\n- one\n\n![pic](a.svg "Caption"){#f}\n\nTerm\n: Meaning.',
    )
    assert [one.kind for one in segments(pair.alignment)] == ["title", "item", "alt", "caption", "term", "definition"]


def test_the_segments_of_a_missing_block_are_missing() -> None:
    pair = couple("甲。\n\n- 共 35 家\n- 共 77 家", "One.")
    assert [(one.kind, one.status) for one in segments(pair.alignment)] == [
        ("paragraph", "matched"),
        ("item", "missing"),
        ("item", "missing"),
    ]


def test_blocks_of_one_language_are_kept_apart() -> None:
    pair = couple('甲。\n\n::: only {reason="监管"}\n仅中文。\n:::', "One.")
    assert statuses('甲。\n\n::: only {reason="监管"}\n仅中文。\n:::', "One.") == ["matched"]
    assert [block.span.file for block in pair.alignment.alone] == ["zh.md"]


def test_a_heading_dropped_or_deeper_does_not_upset_its_section() -> None:
    zh = "## 甲\n\n共 35 家。\n\n## 乙\n\n用水 1,280 吨。"
    assert statuses(zh, "## One\n\nThere are 35.\n\nWe used 1,280 tonnes of water.").count("missing") == 1
    assert set(statuses(zh, "## One\n\nThere are 35.\n\n### Two\n\nWe used 1,280 tonnes of water.")) == {"matched"}


def test_paragraphs_without_any_facts_are_told_by_length_and_marks() -> None:
    """The third sentence is new, and nothing but lengths can tell."""
    long_zh, long_en = (
        "我们持续完善管理制度，明确各级职责，强化过程监督，推动持续改进。",
        ("We keep improving our management system, make duties at every level clear and strengthen supervision."),
    )
    zh = f"公司重视环境。\n\n{long_zh}\n\n员工参与。"
    new = f"{long_en} And more of it follows here."
    en = f"The Company cares for the environment.\n\n{long_en}\n\n{new}\n\nEmployees take part."
    assert statuses(zh, en).count("extra") == 1
    assert statuses(zh, en)[-1] == "matched"


def generated(blocks: int, lang: str, seed: int, figures: bool) -> str:
    """A long chapter: every tenth block a heading, the others paragraphs of random length."""
    dice = random.Random(seed)
    parts = ["# 标题" if lang == "zh" else "# Title"]
    for number in range(blocks):
        length, figure = dice.randint(8, 60), dice.randint(100, 99_999)
        if number % 10 == 0:
            parts.append("## 一节" if lang == "zh" else "## Section")
        elif lang == "zh":
            parts.append("字" * length + (f"共 {figure} 万元。" if figures else "。"))
        else:
            parts.append(" ".join(["word"] * int(length / 1.65)) + (f" RMB {figure * 10_000:,}." if figures else "."))
    return "\n\n".join(parts)


def comparisons(blocks: int, zh_seed: int, en_seed: int, figures: bool) -> int:
    pair = couple(generated(blocks, "zh", zh_seed, figures), generated(blocks, "en", en_seed, figures))
    counter = Comparisons()
    assert counting(pair.zh, pair.en, counter).pairs == align(pair.zh, pair.en).pairs
    return counter.count


def test_the_number_of_comparisons_grows_with_the_length_only() -> None:
    """Twice the blocks, about twice the comparisons: for translations with figures, without, and for strangers."""
    for seeds, figures, each in (((1, 1), True, 2), ((1, 1), False, 80), ((1, 2), False, 80)):
        small, large = (comparisons(blocks, *seeds, figures) for blocks in (300, 600))
        assert large <= 2.3 * small
        assert large <= 600 * each


def test_a_realistic_chapter_is_all_matched() -> None:
    assert {one.status for one in segments(couple(*chapter()).alignment)} == {"matched"}

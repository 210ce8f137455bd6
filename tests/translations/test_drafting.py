"""The English skeleton of a Chinese chapter: it parses, it aligns, and it says of every text that it is not English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler import drafting, parse
from compiler.align import align
from compiler.book import Pair
from compiler.decode import decode
from compiler.language import UNTRANSLATED
from compiler.source import Source
from tests.build.fixture import FILES, compile_files, places
from tests.tools import REPOSITORY
from tests.translations.approved import told

CHAPTERS = [
    *sorted((REPOSITORY / "content/zh").glob("*.md")),
    *sorted((REPOSITORY / "compiler/starter/content/zh").glob("*.md")),
    REPOSITORY / "tests/checks/chapters/zh.md",
]

EVERYTHING = """\
---
lead: >
  {{ report.entity }}的**用能**情况，
  见下文。
owner: 行政部
---

# 能源 {#energy}

::: kpi
- energy.electricity
:::

用电 {#setext}
-------------

<!-- note: 给译者的话 -->

全年外购电力**{{ energy.electricity }}**，约1,234.5万千瓦时[^meter]，比上年下降三成。
{#para gri="302-1"}

<!-- allow P053: 只在中文中出现 -->

**2025年**：第一步，节约三成用电。

- 更换照明<!-- 内部备注 -->
  - 三座厂房
- {{ energy.saved }}
- ISO 14001

1\\. 不是列表。

::: only {reason="境内监管要求"}
仅中文[^alone]。
:::

> 引文一段。
>
> ::: only {reason="同上"}
> 仅中文。
> :::

![一条河](mill.svg "厂区示意"){#fig-mill width=60%}

![无题注](mill.svg)

![两图之一](mill.svg '图甲') 文中有图 ![两图之二](mill.svg)。

![远处的题注][far]

[far]: mill.svg "写在别处"

| 指标 | 2023 | [链接](https://example.com) |
| --- | --: | --- |
| 用电 | {{ energy.electricity:number }} | <report@example.com> |
| 300吨 | 5～10家 | 无 |
{#tab-pipe}

::: table {#tab-list header=1 widths="1 2"}
风险与举措

- - 风险
  - 举措
- - {rows=2} 政策
  - - 关注
    - 披露
- - 培训
:::

::: metrics {#tab-metrics periods=2022..2023}
能源绩效

- group: energy
- energy.electricity
:::

::: case
### 旧锅炉 {#boiler}

少用燃煤300吨。
:::

::: timeline
3月
: 植树[^meter]

6月
: 环境日
:::

::: figures
![树苗](mill.svg "春")
![树林](mill.svg "秋")
:::

```
代码 300
```

[^meter]: 以总表为准，

    第二段。

[^alone]: 只在中文中引用。
"""


def drafted(text: str) -> tuple[str, int]:
    made, _ = drafting.skeleton(Source("zh.md", text))
    return made.text, made.segments


def statuses(pairs: tuple[Pair, ...]) -> Iterator[str]:
    for pair in pairs:
        yield pair.status
        yield from statuses(pair.inside)


def outcome(chinese: str, english: str) -> tuple[set[str], list[str], int]:
    """Statuses of all pairs, codes of the whole compilation at the English file, and how many texts are marked."""
    zh, en = Source("zh.md", chinese), Source("en.md", english)
    (left, _), (right, found) = parse.document(zh), parse.document(en)
    return (
        set(statuses(align(left, right).pairs)),
        [one.code for one in found],
        len(drafting.untranslated(right)),
    )


def with_draft(chinese: str) -> dict[str, str | bytes]:
    english, _ = drafted(chinese)
    return {**FILES, "content/zh/10-energy.md": chinese, "content/en/10-energy.md": english}


# ---------------------------------------------------------------- the skeleton


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: "/".join(path.parts[-3:]))
def test_real_chapters_align_block_by_block(path: Path) -> None:
    chinese = decode(path.name, path.read_bytes())[0].text
    english, segments = drafted(chinese)
    assert outcome(chinese, english) == ({"matched"}, [], segments)
    assert segments > 5 or "::: index" in chinese  # an index is compiled and has no words of its own


def test_every_part_of_the_dialect_keeps_its_place() -> None:
    english, segments = drafted(EVERYTHING)
    assert outcome(EVERYTHING, english) == ({"matched"}, [], segments)


def test_p155_is_all_that_is_found_in_a_draft() -> None:
    made = compile_files(with_draft(EVERYTHING))
    english = [code for code, file, _ in places(made) if file == "content/en/10-energy.md"]
    assert set(english) == {"P155"}
    assert len(english) == drafted(EVERYTHING)[1]


def test_p155_is_silent_once_a_text_is_translated_and_the_rest_is_checked_again() -> None:
    chinese = "# 能源 {#energy}\n\n## 用电 {#electricity}\n\n全年用煤300吨。\n\n少用200吨。\n"
    english = drafted(chinese)[0]
    half = english.replace(f"{UNTRANSLATED} 全年用煤300吨。", "The mill burnt 301 tonnes of coal.")
    files = {**with_draft(chinese), "content/en/10-energy.md": half}
    codes = [(code, line) for code, file, line in places(compile_files(files)) if file == "content/en/10-energy.md"]
    assert [line for code, line in codes if code == "P155"] == [1, 3, 7]
    assert [line for code, line in codes if code == "P050"] == [5]
    whole = compile_files(FILES)
    assert told(whole) == []


def test_only_words_in_chinese_are_marked() -> None:
    assert drafted("# 标题\n\nISO 14001\n\n{{ a.b }}\n\n- 2023\n- 二\n") == (
        f"# {UNTRANSLATED} 标题\n\nISO 14001\n\n{{{{ a.b }}}}\n\n- 2023\n- {UNTRANSLATED} 二\n",
        2,
    )


@pytest.mark.parametrize(
    ("lead", "marked"),
    [
        ("lead: 一句话", f"lead: {UNTRANSLATED} 一句话"),
        ('lead: "{{ a.b }}的话"', f'lead: "{UNTRANSLATED} {{{{ a.b }}}}的话"'),
        ("lead: '他说\"好\"'", f"lead: '{UNTRANSLATED} 他说\"好\"'"),
        ("lead: |\n  一句\n  两句", f"lead: |\n  {UNTRANSLATED} 一句\n  两句"),
        ("lead: >-\n\n  一句", f"lead: >-\n\n  {UNTRANSLATED} 一句"),
        ('lead: ">一句"', f'lead: "{UNTRANSLATED} >一句"'),
    ],
)
def test_a_lead_is_marked_in_whatever_way_it_is_written(lead: str, marked: str) -> None:
    chinese = f"---\n{lead}\n---\n\n# 标题\n"
    english, _ = drafted(chinese)
    assert english == f"---\n{marked}\n---\n\n# {UNTRANSLATED} 标题\n"
    assert outcome(chinese, english) == ({"matched"}, [], 2)


def test_what_is_for_the_chinese_alone_is_left_out_with_its_notes() -> None:
    english, _ = drafted(EVERYTHING)
    assert "only" not in english
    assert "仅中文" not in english
    assert "[^alone]" not in english
    assert "allow" not in english
    assert "<!-- note: 给译者的话 -->" in english


def test_an_empty_or_broken_chapter_makes_no_trouble() -> None:
    assert drafted("") == ("", 0)
    broken = "# 标题\n\n::: case\n未关闭 {{ x | y }} [^无]\n\n| 甲 |\n| - |\n| 乙 | 丙 |\n"
    english, segments = drafted(broken)
    assert segments == english.count(UNTRANSLATED) == 4


def test_a_draft_shows_in_print_what_is_not_translated() -> None:
    made = compile_files(with_draft("# 能源 {#energy}\n\n用电{{ energy.electricity }}。\n"))
    assert made.books["en"].draft
    assert made.errors >= 2


def test_loose_files_are_judged_alike() -> None:
    from compiler.cli.parity import compare

    chinese = "# 能源\n\n全年用煤1,234.5万吨。\n"
    english, _ = drafted(chinese)
    compared = compare("zh.md", chinese.encode(), "en.md", english.encode())
    assert [one.diagnostic.code for one in compared.findings] == ["P155", "P155"]

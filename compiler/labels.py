"""The words that the compiler itself prints in a report: 表, Table, 目录, Contents."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.language import Bilingual, Lang


@dataclass(frozen=True, slots=True)
class Labels:
    """One language's words. Templates take `str.format` names."""

    contents: str
    table: str  # {number}
    figure: str  # {number}
    chapter: str  # {number}
    section: str  # {number}
    case: str
    indicator: str
    unit: str
    notes: str
    period: str
    published: str
    basis: str
    language_name: str
    other_language: str
    both_languages: str
    compared: str  # {change}: a card's comparison with the year before
    draft: str
    quoted: str  # {title}: a cross-reference that prints a title
    page: str  # {number}
    pages: str  # the head of a column of them
    not_applicable: str
    not_collected: str
    omitted: str
    prevails: str
    translation: str
    search: str
    skip: str
    menu: str
    theme: str
    back: str


LABELS: Bilingual[Labels] = Bilingual(
    zh=Labels(
        contents="目录",
        table="表{number}",
        figure="图{number}",
        chapter="第{number}章",
        section="第{number}节",
        case="案例",
        indicator="指标",
        unit="单位",
        notes="注释",
        period="报告期",
        published="发布日期",
        basis="编制依据",
        language_name="中文",
        other_language="English",
        both_languages="对照",
        compared="较上年 {change}",
        draft="草稿：尚有未解决的错误",
        quoted="“{title}”",
        page="第{number}页",
        pages="页码",
        not_applicable="不适用",
        not_collected="未统计",
        omitted="从略",
        prevails="以此为准",
        translation="译文",
        search="搜索正文、指标、表格",
        skip="跳到正文",
        menu="目录",
        theme="切换深色与浅色",
        back="回到正文",
    ),
    en=Labels(
        contents="Contents",
        table="Table {number}",
        figure="Figure {number}",
        chapter="Chapter {number}",
        section="Section {number}",
        case="Case",
        indicator="Indicator",
        unit="Unit",
        notes="Notes",
        period="Reporting period",
        published="Published",
        basis="Basis",
        language_name="English",
        other_language="中文",
        both_languages="Side by side",
        compared="{change} on the year before",
        draft="Draft: errors are still open",
        quoted="“{title}”",
        page="page {number}",
        pages="Page",
        not_applicable="Not applicable",
        not_collected="Not collected",
        omitted="Omitted",
        prevails="prevails",
        translation="translation",
        search="Search text, indicators and tables",
        skip="Skip to the text",
        menu="Contents",
        theme="Switch between dark and light",
        back="Back to the text",
    ),
)


def labels(lang: Lang) -> Labels:
    return LABELS[lang]

"""The words of the translator's report, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.language import Bilingual


@dataclass(frozen=True, slots=True)
class Texts:
    """What the page says. `{…}` are filled in by the page or by its script."""

    title: str
    about: str
    errors: str
    warnings: str
    segments: str
    clean: str
    chapters: str
    filters: str
    severity: str
    error: str
    warning: str
    note: str
    without: str
    chapter: str
    every: str
    search: str
    previous: str
    following: str
    shown: str
    chinese: str
    prevails: str
    english: str
    translation: str
    findings: str
    nothing: str
    empty: str
    line: str
    alone: str
    alone_about: str
    whole: str
    agree: str
    approval: str
    approved: str
    changed: str
    status: dict[str, str]


TEXTS: Bilingual[Texts] = Bilingual(
    zh=Texts(
        title="对照检查",
        about="左为中文，以此为准；右为英文。边栏写明英文应如何改正，所指的词句在两种语言中都有标记。",
        errors="错误",
        warnings="警告",
        segments="段",
        clean="无问题的段",
        chapters="章节",
        filters="筛选",
        severity="显示",
        error="错误",
        warning="警告",
        note="提示",
        without="无问题的段",
        chapter="章",
        every="全部章节",
        search="查找文字",
        previous="上一处",
        following="下一处",
        shown="显示 {shown} 段，共 {total} 段",
        chinese="中文",
        prevails="以此为准",
        english="English",
        translation="译文",
        findings="改正",
        nothing="没有可以对照的章节。",
        empty="（无）",
        line="行",
        alone="只属于一种语言的内容",
        alone_about="这些内容声明没有对应的译文，不作比较。",
        whole="关于整个文件",
        agree="两种语言一致，没有发现问题。",
        approval="认可",
        approved="已认可的段",
        changed="认可之后中文的改动",
        status={"missing": "英文缺少", "extra": "中文没有", "moved": "次序不同", "split": "拆开", "merged": "合并"},
    ),
    en=Texts(
        title="Parity",
        about="Chinese on the left, which prevails; English on the right. The margin says how to correct the English, "
        "and the words that are meant are marked in both.",
        errors="Errors",
        warnings="Warnings",
        segments="Segments",
        clean="Without findings",
        chapters="Chapters",
        filters="Filters",
        severity="Show",
        error="Errors",
        warning="Warnings",
        note="Notes",
        without="Without findings",
        chapter="Chapter",
        every="All chapters",
        search="Find text",
        previous="Previous finding",
        following="Next finding",
        shown="{shown} of {total} segments shown",
        chinese="中文",
        prevails="prevails",
        english="English",
        translation="translation",
        findings="Corrections",
        nothing="There are no chapters to compare.",
        empty="(nothing)",
        line="line",
        alone="In one language only",
        alone_about="These blocks declare that they have no counterpart, and are not compared.",
        whole="About the whole file",
        agree="Both languages agree: nothing was found.",
        approval="Approval",
        approved="Approved",
        changed="The Chinese since the approval",
        status={
            "missing": "missing",
            "extra": "not in the Chinese",
            "moved": "moved",
            "split": "split",
            "merged": "merged",
        },
    ),
)

"""The words of the translator's report, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.language import Bilingual


@dataclass(frozen=True, slots=True)
class Texts:
    """What the page says. `{…}` are filled in by the page or by its script."""

    title: str
    about: str
    errors: str
    warnings: str
    notes: str
    allowed: str
    segments: str
    clean: str
    chapters: str
    filters: str
    severity: str
    without: str
    chapter: str
    every: str
    code: str
    every_code: str
    pairing: str
    search: str
    open_only: str
    show_terms: str
    clear: str
    nothing_fits: str
    steps: str
    previous: str
    following: str
    at: str
    left: str
    shown: str
    of: str
    chinese: str
    prevails: str
    english: str
    translation: str
    findings: str
    nothing: str
    empty: str
    zh_line: str
    en_line: str
    alone: str
    alone_about: str
    whole: str
    agree: str
    approval: str
    approved: str
    changed: str
    done: str
    copied: str
    not_copied: str
    allow: str
    author: str
    terms: str
    avoid: str
    help: str
    keys_about: str
    keys_switch: str
    close: str
    keys: tuple[tuple[str, str], ...]
    status: Mapping[str, str]
    files: Mapping[str, str]


TEXTS: Bilingual[Texts] = Bilingual(
    zh=Texts(
        title="对照检查",
        about="左为中文，以此为准；右为英文。边栏写明英文应如何改正，所指的词句在两种语言中都有标记。",
        errors="错误",
        warnings="警告",
        notes="提示",
        allowed="已允许",
        segments="段",
        clean="无问题的段",
        chapters="各章",
        filters="筛选",
        severity="显示",
        without="无问题的段",
        chapter="章",
        every="全部章节",
        code="代码",
        every_code="全部代码",
        pairing="对应关系",
        search="查找文字",
        open_only="只看未处理的",
        show_terms="显示术语",
        clear="清除筛选",
        nothing_fits="没有符合条件的段。",
        steps="逐处查看",
        previous="上一处",
        following="下一处",
        at="第 {at} 处，共 {total} 处，{left} 处未处理",
        left="{total} 处，{left} 处未处理",
        shown="显示 {shown} 段，共 {total} 段",
        of="共 {total}",
        chinese="中文",
        prevails="以此为准",
        english="English",
        translation="译文",
        findings="改正",
        nothing="没有可以对照的章节。",
        empty="（无）",
        zh_line="中",
        en_line="英",
        alone="只属于一种语言的内容",
        alone_about="这些内容声明没有对应的译文，不作比较。",
        whole="关于整个文件",
        agree="两种语言一致，没有发现问题。",
        approval="认可",
        approved="已认可的段",
        changed="认可之后中文的改动",
        done="已处理",
        copied="已复制：{text}",
        not_copied="已选中，请按 Ctrl+C 复制：{text}",
        allow="允许",
        author="作者说明",
        terms="术语",
        avoid="不用",
        help="键盘操作",
        keys_about="在输入框里打字时不起作用。",
        keys_switch="启用单键操作",
        close="关闭",
        keys=(
            ("j n", "下一处问题"),
            ("k p", "上一处问题"),
            ("J K", "下一段、上一段，没有问题的段也停"),
            ("] [", "下一章、上一章"),
            ("c", "复制英文的 文件:行"),
            ("C", "复制中文的 文件:行"),
            ("s", "复制建议的写法"),
            ("x", "标为已处理，或取消"),
            ("/", "查找文字，Esc 离开"),
            ("?", "打开或关闭此页"),
        ),
        status={
            "matched": "一一对应",
            "missing": "英文缺少",
            "extra": "中文没有",
            "moved": "次序不同",
            "split": "拆开",
            "merged": "合并",
        },
        files={
            "report.yaml": "标题与声明",
            "metrics.yaml": "指标的名称与说明",
            "disclosures.yaml": "披露说明",
            "picture": "图中文字",
        },
    ),
    en=Texts(
        title="Parity",
        about="Chinese on the left, which prevails; English on the right. The margin says how to correct the English, "
        "and the words that are meant are marked in both.",
        errors="Errors",
        warnings="Warnings",
        notes="Notes",
        allowed="Allowed",
        segments="Segments",
        clean="Without findings",
        chapters="Chapters",
        filters="Filters",
        severity="Show",
        without="Without findings",
        chapter="Chapter",
        every="All chapters",
        code="Code",
        every_code="All codes",
        pairing="Pairing",
        search="Find text",
        open_only="Only what is not done",
        show_terms="Show terms",
        clear="Clear filters",
        nothing_fits="No segment fits.",
        steps="Step through the findings",
        previous="Previous",
        following="Next",
        at="{at} of {total} findings, {left} to do",
        left="{total} findings, {left} to do",
        shown="{shown} of {total} segments shown",
        of="of {total}",
        chinese="中文",
        prevails="prevails",
        english="English",
        translation="translation",
        findings="Corrections",
        nothing="There are no chapters to compare.",
        empty="(nothing)",
        zh_line="zh",
        en_line="en",
        alone="In one language only",
        alone_about="These blocks declare that they have no counterpart, and are not compared.",
        whole="About the whole file",
        agree="Both languages agree: nothing was found.",
        approval="Approval",
        approved="Approved",
        changed="The Chinese since the approval",
        done="done",
        copied="Copied: {text}",
        not_copied="Selected, press Ctrl+C to copy: {text}",
        allow="Allowed",
        author="Note",
        terms="Terms",
        avoid="not",
        help="Keys",
        keys_about="They do nothing while you type in a field.",
        keys_switch="Use single keys",
        close="Close",
        keys=(
            ("j n", "next finding"),
            ("k p", "previous finding"),
            ("J K", "next and previous segment, with or without findings"),
            ("] [", "next and previous chapter"),
            ("c", "copy file:line of the English"),
            ("C", "copy file:line of the Chinese"),
            ("s", "copy the suggested words"),
            ("x", "mark as done, or not"),
            ("/", "find text; Esc leaves"),
            ("?", "open and close this"),
        ),
        status={
            "matched": "one to one",
            "missing": "missing",
            "extra": "not in the Chinese",
            "moved": "moved",
            "split": "split",
            "merged": "merged",
        },
        files={
            "report.yaml": "Title and notices",
            "metrics.yaml": "Names and notes of metrics",
            "disclosures.yaml": "Disclosures",
            "picture": "Words in a picture",
        },
    ),
)

"""Codes D001 to D099: disclosure frameworks, their indexes, and what a report leaves out."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_INDEX = B(
    "索引由框架的条目和各章的标记编制而成。",
    "An index is compiled from the framework's list and the marks in the chapters.",
)
_TRUST = B(
    "读者凭索引查找披露；指错、自相矛盾或落空的条目会误导读者。",
    "Readers find disclosures by the index; an entry that misleads, contradicts itself or leads nowhere is worse than none.",
)
_WHICH = "{code} {title}"
_WHICH_ZH = "{code}“{title_zh}”"

DISCLOSURES: tuple[Code, ...] = (
    Code(
        "D001",
        Severity.ERROR,
        meaning=B("未知的披露框架", "unknown framework"),
        message=B("没有名为“{framework}”的披露框架", "there is no framework {framework}"),
        why=_INDEX,
        mend=B(
            "改用已有的框架，或在 assets/frameworks/ 中补上。",
            "Name a framework that there is, or add it in assets/frameworks/.",
        ),
        hints={"known": B("已有的框架：{names}", "the frameworks there are: {names}")},
    ),
    Code(
        "D002",
        Severity.ERROR,
        meaning=B("框架中没有此披露项", "the framework has no such disclosure"),
        message=B("{framework} 中没有披露项 {code}", "{framework} has no disclosure {code}"),
        why=_INDEX,
        mend=B("改正编号。", "Correct the code."),
        hints={
            "nearest": B("是否想写 {names}", "did you mean {names}"),
            "edition": B("核对所用的版本", "see which edition it is from"),
        },
    ),
    Code(
        "D003",
        Severity.ERROR,
        meaning=B("披露项自相矛盾", "a disclosure contradicts itself"),
        message=B(
            _WHICH_ZH + "既有位置或引用，又列为从略", _WHICH + " has a location, an omission or a reference at once"
        ),
        why=B(
            "一项披露或有位置，或从略，或见于他处，不可兼有（GRI 1，要求6、7）。",
            "A disclosure has a location or an omission, never both (GRI 1, Requirements 6 and 7).",
        ),
        mend=B("只保留一种说法。", "Keep one of them."),
        hints={
            "one": B("删去标记，或删去 disclosures.yaml 中的条目", "remove the mark, or the entry of disclosures.yaml")
        },
    ),
    Code(
        "D004",
        Severity.ERROR,
        meaning=B("框架不承认的从略理由", "no reason for omission that the framework accepts"),
        message=B("“{reason}”不是框架承认的从略理由", "{reason} is no reason that the framework accepts"),
        why=B("GRI 1（要求6）只承认四种理由。", "GRI 1 (Requirement 6) accepts four reasons and no other."),
        mend=B("改用其中之一，并加以说明。", "Give one of them, and explain it."),
        hints={"known": B("可用的理由：{names}", "the reasons there are: {names}")},
    ),
    Code(
        "D005",
        Severity.ERROR,
        meaning=B("不得从略的披露项", "a disclosure that may not be omitted"),
        message=B(
            "声明“符合GRI标准”的报告不得从略" + _WHICH_ZH,
            "a report in accordance with the Standards may not omit " + _WHICH,
        ),
        why=B("GRI 1（要求6）逐一列出了这些披露项。", "GRI 1 (Requirement 6) names these disclosures one by one."),
        mend=B(
            "披露此项，或改为“参照”GRI标准的声明。", "Disclose it, or claim to report with reference to the Standards."
        ),
        hints={"disclose": B("披露后标记所在的章节", "mark the section that discloses it")},
    ),
    Code(
        "D006",
        Severity.ERROR,
        meaning=B("缺少通用披露项", "a universal disclosure is missing"),
        message=B(_WHICH_ZH + "既未披露，也未说明理由", _WHICH + " is neither disclosed nor omitted with a reason"),
        why=B(
            "声明“符合GRI标准”的报告须逐项交代通用披露项（GRI 1，要求4、6）。",
            "A report in accordance with the Standards accounts for every universal disclosure (GRI 1, Requirements 4 and 6).",
        ),
        mend=B(
            "标记披露它的章节，或在 disclosures.yaml 中列为从略。",
            "Mark the section that discloses it, or omit it in disclosures.yaml.",
        ),
        hints={
            "mark": B('在标题后写 {{gri="{code}"}}', 'write {{gri="{code}"}} after the heading'),
            "omit": B("或写明从略的理由", "or give the reason for its omission"),
        },
    ),
    Code(
        "D007",
        Severity.ERROR,
        meaning=B("索引所指的章节没有内容", "the index would lead to an empty section"),
        message=B(_WHICH_ZH + "指向的章节没有内容", "the section that is to disclose " + _WHICH + " holds nothing"),
        why=_TRUST,
        mend=B("写出内容，或移走标记。", "Write it, or move the mark."),
        hints={"write": B("在标题下写出披露的内容", "write the disclosure below the heading")},
    ),
    Code(
        "D008",
        Severity.WARNING,
        meaning=B("应有数据的披露项没有数据", "a disclosure that asks for figures has none"),
        message=B(
            _WHICH_ZH + "要求数据，所指的章节里却没有指标",
            _WHICH + " asks for figures, and the section named prints no metric",
        ),
        why=_TRUST,
        mend=B(
            "印出指标，移走标记，或列为从略。", "Print the metric, move the mark, or omit the disclosure with a reason."
        ),
        hints={"metric": B("在此节引用或列出相应指标", "print the metric there, in the text or in a table")},
    ),
    Code(
        "D010",
        Severity.WARNING,
        meaning=B("索引为空", "an index without entries"),
        message=B(
            "各章没有 {framework} 的标记，此索引为空", "no chapter has a mark of {framework}: this index is empty"
        ),
        why=_INDEX,
        mend=B("在章节中加上标记，或删去此块。", "Mark the sections that disclose, or remove the block."),
        hints={"mark": B("标记写在标题或内容块的属性里", "marks are attributes of headings and blocks")},
    ),
    Code(
        "D011",
        Severity.ERROR,
        meaning=B("框架没有此种声明", "the framework knows no such claim"),
        message=B("{framework} 没有名为“{claim}”的声明", "{framework} has no claim {claim}"),
        why=B("使用声明的措辞由框架规定。", "The framework words the statement of use."),
        mend=B("改用框架规定的声明之一。", "Make one of the framework's claims: {names}."),
        hints={"known": B("可用的声明：{names}", "the claims there are: {names}")},
    ),
    Code(
        "D012",
        Severity.ERROR,
        meaning=B("框架文件无法使用", "a framework's file cannot be used"),
        message=B(
            "框架 {framework} 的文件无法使用：{problem}",
            "the file of the framework {framework} cannot be used: {problem}",
        ),
        why=_INDEX,
        mend=B("按 docs/disclosures.md 的格式改正。", "Mend it by the form in docs/disclosures.md."),
        hints={"form": B("格式见 docs/disclosures.md", "docs/disclosures.md shows the form")},
    ),
    Code(
        "D013",
        Severity.ERROR,
        meaning=B("未知的格式版本", "unknown version of the format"),
        message=B("schema 应为 1，而不是“{schema}”", "schema is 1, not {schema}"),
        why=B("版本不同，同样的键可能另有含义。", "In another version the same keys may mean something else."),
        mend=B("写成 schema: 1。", "Write schema: 1."),
    ),
)

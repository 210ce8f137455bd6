"""Codes R100 to R119: what reading a finished file back finds in it."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_AGAIN = B("重新生成，不要手工改动成品。", "Build again, and leave finished files as they are.")
_SOURCE = B(
    "把改动写进原文或指标文件，再重新生成。", "Make the change in the chapters or in metrics.yaml, and build again."
)

VERIFY: tuple[Code, ...] = (
    Code(
        "R100",
        Severity.ERROR,
        meaning=B("成品无法核验", "finished file cannot be verified"),
        message=B("无法核验 {name}：{problem}", "{name} cannot be verified: {problem}"),
        why=B("读不出来的文件，什么都证明不了。", "Nothing is proved of a file that cannot be read."),
        mend=_AGAIN,
    ),
    Code(
        "R101",
        Severity.ERROR,
        meaning=B("成品的文字与报告不同", "finished text differs from the report"),
        message=B("{place_zh}：应为“{expected}”，实为“{found}”", "{place}: should read “{expected}”, reads “{found}”"),
        why=B("读者看到的不是核对过的文字。", "Readers would see what nobody has checked."),
        mend=_SOURCE,
    ),
    Code(
        "R102",
        Severity.ERROR,
        meaning=B("成品缺少内容", "something is missing from the finished file"),
        message=B("{place_zh}：缺少“{text}”", "{place}: “{text}” is missing"),
        why=B("报告有的，成品都要有。", "Whatever the report says must be in the file."),
        mend=_AGAIN,
    ),
    Code(
        "R103",
        Severity.ERROR,
        meaning=B("成品多出内容", "finished file says more than the report"),
        message=B("{place_zh}：多出“{text}”", "{place}: “{text}” stands there, and not in the report"),
        why=B("多出的内容没有人核对过。", "Nobody has checked what was added."),
        mend=_SOURCE,
        hints={"twice": B("报告中只有一次", "the report has it once")},
    ),
    Code(
        "R104",
        Severity.ERROR,
        meaning=B("成品的次序与报告不同", "finished file has another order"),
        message=B("{place_zh}：“{text}”不在原位", "{place}: “{text}” is not where it should be"),
        why=B("换了位置，可能就换了意思。", "In another place it may mean another thing."),
        mend=_AGAIN,
        hints={
            "after": B("现在排在“{after}”之后", "it stands after “{after}” now"),
            "kind": B(
                "标题、段落、列表项或题注的身份变了", "it was turned from a heading, item or caption into another"
            ),
        },
    ),
    Code(
        "R105",
        Severity.ERROR,
        meaning=B("链接或引用的去处不对", "link or reference leads elsewhere"),
        message=B(
            "{place_zh}：“{text}”应指向 {expected}，实指向 {found}",
            "{place}: “{text}” should lead to {expected}, leads to {found}",
        ),
        why=B("读者会到错误的地方。", "Readers would arrive at the wrong place."),
        mend=_AGAIN,
        hints={"nowhere": B("文件中没有这个去处", "there is no such place in the file")},
    ),
    Code(
        "R106",
        Severity.ERROR,
        meaning=B("成品中有未填的占位符或失效的域", "finished file has an unfilled placeholder or field"),
        message=B("{place_zh}：{text} 没有填好", "{place}: {text} was never filled in"),
        why=B("这是草稿的痕迹。", "It is the mark of a draft."),
        mend=B("先改正 zhengben check 列出的错误，再生成。", "Mend what `zhengben check` shows, and build again."),
        hints={"fields": B("有 {text} 个域没有结尾", "{text} fields have no end")},
    ),
    Code(
        "R107",
        Severity.ERROR,
        meaning=B("数字背后的数值与报告不同", "value behind a figure differs"),
        message=B("{place_zh}：应为“{expected}”，实为“{found}”", "{place}: should hold “{expected}”, holds “{found}”"),
        why=B("看到的与机器读到的须是同一个数。", "People and machines must read the same number."),
        mend=_AGAIN,
    ),
    Code(
        "R108",
        Severity.ERROR,
        meaning=B("两种语言的数值不同", "the languages hold different values"),
        message=B(
            "{metric}@{period}：中文为 {zh}，英文为 {en}", "{metric}@{period}: {zh} in the Chinese, {en} in the English"
        ),
        why=B("一个数字只有一个值。", "A figure has one value."),
        mend=_AGAIN,
    ),
    Code(
        "R109",
        Severity.ERROR,
        meaning=B("图片与报告不同", "picture differs"),
        message=B("{place_zh}：应为“{expected}”，实为“{found}”", "{place}: should be “{expected}”, is “{found}”"),
        why=B(
            "图中的文字和替代文字也是报告的内容。",
            "The words in a picture, and those that stand for it, are the report's.",
        ),
        mend=_AGAIN,
    ),
    Code(
        "R110",
        Severity.ERROR,
        meaning=B("页眉、页脚或文档属性与报告不同", "header, footer or properties differ"),
        message=B("{place_zh}：应为“{expected}”，实为“{found}”", "{place}: should read “{expected}”, reads “{found}”"),
        why=B("它们出现在每一页上。", "They stand on every page."),
        mend=_AGAIN,
    ),
    Code(
        "R111",
        Severity.ERROR,
        meaning=B("锚点与报告不同", "anchor differs"),
        message=B("{place_zh}：锚点 {id} 不对", "{place}: the anchor {id} is not as it should be"),
        why=B("上个月的链接要仍然有效。", "Last month's links must still work."),
        mend=_AGAIN,
        hints={"twice": B("文件中有两处", "the file has it twice")},
    ),
    Code(
        "R112",
        Severity.ERROR,
        meaning=B("成品中有不该有的东西", "finished file holds what it must not"),
        message=B("不应有：{text}", "this must not be there: {text}"),
        why=B(
            "藏起来的文字、未接受的修订、外来的程序，读者看不到或信不过。",
            "Hidden words, open revisions and foreign parts show readers another report.",
        ),
        mend=_AGAIN,
        hints={
            "hidden": B("文字被设为隐藏", "these words are hidden"),
            "tracked": B("这是未接受的修订", "this is a tracked change"),
        },
    ),
    Code(
        "R113",
        Severity.ERROR,
        meaning=B("文件在生成后被改动过", "file was changed after it was built"),
        message=B("{name} 与 manifest.json 记下的不同", "{name} is not what manifest.json says was built"),
        why=B(
            "即使看不出差别，它也不是核对过的那一份。", "Even if nothing shows, it is not the file that was checked."
        ),
        mend=_AGAIN,
    ),
    Code(
        "R114",
        Severity.ERROR,
        meaning=B("成品出自另一份原文", "finished files were made from other sources"),
        message=B("生成之后，{count} 个原文件有改动：{names}", "{count} source files have changed since: {names}"),
        why=B("核验的依据是现在的原文。", "The files are held against the sources as they are now."),
        mend=B("重新生成。", "Build again."),
    ),
    Code(
        "R115",
        Severity.ERROR,
        meaning=B("差别太多，不逐一列出", "too many differences to list"),
        message=B("{name}：另有 {count} 处", "{name}: {count} more"),
        why=B("这么多差别，多半是文件不对。", "So many mean that it is probably not the file that was meant."),
        mend=_AGAIN,
        hints={
            "another": B("这不是同一份文件，或是另一种语言", "this is another document, or the other language"),
            "more": B("先看前面列出的", "begin with those above"),
        },
    ),
)

"""Codes M060 to M099: figures that are asked for, formulas and checks. Part of the family in `codes.metrics`."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_NEAREST = B("是否应为 {names}？", "did you mean {names}?")
_PERIODS = B("写成 2023、2023Q3、2023-06 或 2023-12-31", "write 2023, 2023Q3, 2023-06 or 2023-12-31")

PRINT: tuple[Code, ...] = (
    Code(
        "M060",
        Severity.ERROR,
        meaning=B("未知的指标", "unknown metric"),
        message=B("没有指标 {key}", "there is no metric {key}"),
        why=B("占位符印不出数值。", "The placeholder has nothing to print."),
        mend=B("改正键名，或在 metrics.yaml 中加上它。", "Mend the key, or add the metric to metrics.yaml."),
        hints={
            "nearest": _NEAREST,
            "list": B(
                "在 content/metrics.yaml 的 metrics: 下定义它", "define it under metrics: in content/metrics.yaml"
            ),
        },
    ),
    Code(
        "M061",
        Severity.ERROR,
        meaning=B("没有该期间的数值", "no value for the period"),
        message=B("{key} 没有 {period} 的数值", "{key} has no value for {period}"),
        why=B("没有数值就不能印，空着会被当成零。", "There is nothing to print, and a gap would be read as nought."),
        mend=B(
            "在 values: 下加上该期间，或写明状态，或改用别的期间。",
            "Add the period under values:, with a state if there is no figure, or ask for another period.",
        ),
        hints={
            "known": B("现有期间：{names}", "it has {names}"),
            "add": B("在 values: 下加上 {period}", "add {period} under values:"),
        },
    ),
    Code(
        "M062",
        Severity.ERROR,
        meaning=B("期间不明", "period is not clear"),
        message=B(
            "{key} 在报告期内有多个数值：{names}", "{key} has several values inside the report's period: {names}"
        ),
        why=B("印哪一个不能靠猜。", "Which one to print is not for the compiler to guess."),
        mend=B("在占位符里写明期间。", "Name the period in the placeholder."),
        hints={"say": B("写成 {{{{ {key}@{example} }}}}", "write {{{{ {key}@{example} }}}}")},
    ),
    Code(
        "M063",
        Severity.ERROR,
        meaning=B("占位符的期间写法有误", "period of a placeholder is malformed"),
        message=B("{key}@{period} 的期间写法有误", "{period} in {key}@{period} is not a period"),
        why=B("写错的期间取不到数值。", "No value can be found for it."),
        mend=B("写成 2023、2023Q3、2023-06 或 2023-12-31。", "Write 2023, 2023Q3, 2023-06 or 2023-12-31."),
        hints={"forms": _PERIODS},
    ),
    Code(
        "M064",
        Severity.ERROR,
        meaning=B("要的是数值，得的是状态", "state where a figure is asked for"),
        message=B(
            "{key} 在 {period} 是 {state}，没有数值可印", "{key} is {state} for {period}: there is no figure to print"
        ),
        why=B("行文中的数字不能由状态代替。", "A state cannot stand for a figure in a sentence."),
        mend=B("改写句子说明情况，或给出数值。", "Say so in words, or give a value."),
        hints={"words": B("在句中用文字说明，或把它放进指标表", "say it in words, or show it in a metrics table")},
    ),
    Code(
        "M065",
        Severity.ERROR,
        meaning=B("没有上期数值可比", "nothing to compare with"),
        message=B(
            "{key} 没有 {period} 的数值，算不出 {form}", "{key} has no figure for {period}, so there is no {form}"
        ),
        why=B("变化是与上一期间相比。", "A change is on the period before."),
        mend=B("补上上一期间的数值，或不写变化。", "Add the value of the period before, or do without the change."),
        hints={"add": B("在 values: 下加上 {period}", "add {period} under values:")},
    ),
    Code(
        "M066",
        Severity.ERROR,
        meaning=B("变化率没有意义", "change without meaning"),
        message=B(
            "{key} 在 {period} 为零，或正负号与本期相反，变化率没有意义",
            "{key} was nought for {period}, or of the other sign: a change on it has no meaning",
        ),
        why=B(
            "除以零没有结果；由亏转盈或由盈转亏，百分比说明不了什么。",
            "Nothing can be divided by nought, and a percentage says nothing of a loss that became a profit.",
        ),
        mend=B("直接写出两期数值。", "Give both values instead."),
    ),
    Code(
        "M067",
        Severity.ERROR,
        meaning=B("百分点只用于百分比", "points of what is no percentage"),
        message=B(
            "{key} 的单位是 {unit}，不能用百分点", "{key} is in {unit}: its differences are not percentage points"
        ),
        why=B("百分点是两个百分比之差。", "Percentage points are the difference of two percentages."),
        mend=B("改用 :change。", "Use :change."),
        hints={"change": B("改用 {{{{ {key}:change }}}}", "use {{{{ {key}:change }}}}")},
    ),
    Code(
        "M068",
        Severity.WARNING,
        meaning=B("不宜用文字书写的数", "figure that is not written in words"),
        message=B(
            "{key} 不是 0 至 {limit} 的整数，已印作 {text}",
            "{key} is not a whole number from 0 to {limit}: printed as {text}",
        ),
        why=B("大数和小数写成文字难读。", "Large numbers and decimals are hard to read in words."),
        mend=B("改用 :number。", "Use :number."),
        hints={"number": B("改用 {{{{ {key}:number }}}}", "use {{{{ {key}:number }}}}")},
    ),
    Code(
        "M069",
        Severity.ERROR,
        meaning=B("指标定义有误", "metric is not usable"),
        message=B("{key} 的定义或数值有误，无法取用", "{key} cannot be printed: its definition has errors"),
        why=B("没有标签或单位的指标印不出来。", "A metric without label or unit cannot be printed."),
        mend=B("先改正 metrics.yaml 中该指标的错误。", "Mend the errors of that metric in metrics.yaml first."),
    ),
    Code(
        "M070",
        Severity.ERROR,
        meaning=B("期间不同类，不能比较", "change between unlike periods"),
        message=B(
            "{key} 的 {period} 与 {other} 不是同类期间，算不出 {form}",
            "{period} and {other} of {key} are unlike periods, so there is no {form}",
        ),
        why=B("一年的数与一天的数不能相比。", "A year's figure cannot be set against a day's."),
        mend=B(
            "两期用同类期间；若是时点数，写 measure: point。",
            "Give both periods in the same way; for how things stand on a day, say measure: point.",
        ),
        hints={"point": B("时点数写 measure: point", "for how things stand on a day, say measure: point")},
    ),
    Code(
        "M076",
        Severity.ERROR,
        meaning=B("指标文件缺失或未能读完", "metrics file is absent or was not read to its end"),
        message=B(
            "{path} 缺失或未能读完，正文中有 {count} 处指标无从判断",
            "{path} is absent or was not read to its end: {count} places that ask for a metric cannot be judged",
        ),
        why=B(
            "逐处报告只会淹没真正的原因。",
            "One finding at each of those places would bury the cause.",
        ),
        mend=B("补上该文件，或先改正其语法错误。", "Add the file, or mend its syntax error first."),
        hints={
            "add": B("新建该文件，zhengben init 给出样例", "add the file; zhengben init writes an example"),
            "first": B("先改正该文件的语法错误", "mend the file’s syntax error first"),
        },
    ),
)

FORMULAS: tuple[Code, ...] = (
    Code(
        "M080",
        Severity.ERROR,
        meaning=B("核对缺数值", "check lacks a value"),
        message=B(
            "核对 {check} 要用 {key} 在 {period} 的数值，但没有",
            "the check {check} needs {key} for {period}, which has no figure",
        ),
        why=B("缺数值的核对等于没有核对。", "A check that cannot be computed proves nothing."),
        mend=B("补上数值，或改 periods:。", "Give the value, or change the periods of the check."),
    ),
    Code(
        "M081",
        Severity.ERROR,
        meaning=B("除以零", "division by nought"),
        message=B("这里的除数为零，或可能为零", "the divisor here is nought, or may be once rounding is undone"),
        why=B("除以零没有结果。", "Nothing can be divided by nought."),
        mend=B("检查除数的数值。", "Check the divisor's value."),
    ),
    Code(
        "M082",
        Severity.ERROR,
        meaning=B("量纲不符", "dimensions do not fit"),
        message=B("{left} 与 {right} 不能相加或比较", "{left} cannot be added to or compared with {right}"),
        why=B("吨与元相加没有意义，人与户也不能相加。", "Tonnes and yuan make no sum, nor do people and households."),
        mend=B("检查公式中的指标与单位。", "Check the metrics of the formula and their units."),
        hints={"glob": B("带 .* 的键写在 sum() 或 mean() 里", "a key with .* belongs inside sum() or mean()")},
    ),
    Code(
        "M083",
        Severity.ERROR,
        meaning=B("公式循环", "formulas in a circle"),
        message=B("{key} 的公式经 {names} 又用到它自己", "the formula of {key} comes back to itself by way of {names}"),
        why=B("循环的公式算不出数值。", "Formulas in a circle have no value."),
        mend=B("至少给其中一个指标写明数值并去掉公式。", "Give one of them stated values and no formula."),
    ),
    Code(
        "M084",
        Severity.ERROR,
        meaning=B("数值与公式不符", "value and formula disagree"),
        message=B(
            "{key} 在 {period} 写的是 {stated}，按公式为 {computed}",
            "{key} is {stated} for {period}, but its formula gives {computed}",
        ),
        why=B(
            "差异超出舍入所能解释的范围，审计人员会问。",
            "The difference is more than rounding explains, and an auditor will ask.",
        ),
        mend=B(
            "更正数值或公式；确实不符时改写成带理由豁免的核对。",
            "Mend the value or the formula; if the difference is real, make it a check that is waived with a reason.",
        ),
    ),
    Code(
        "M085",
        Severity.ERROR,
        meaning=B("核对不成立", "check does not hold"),
        message=B(
            "核对 {check} 在 {period} 不成立：应为左 {relation} 右，而左边为 {left}，右边为 {right}",
            "the check {check} fails for {period}: it asks for left {relation} right, but the left is {left} and the right {right}",
        ),
        why=B("差异超出舍入所能解释的范围。", "The difference is more than rounding explains."),
        mend=B("更正数值；确有原因时加 waived: 并写明理由。", "Mend a value, or add waived: with the reason."),
    ),
    Code(
        "M086",
        Severity.ERROR,
        meaning=B("公式的结果大得不可信", "result of a formula is beyond belief"),
        message=B("算到这里，结果超出任何报告所需", "the result here is beyond what any report needs"),
        why=B(
            "多半是乘错了指标，或把公式写得过长。",
            "Most likely the wrong metrics are multiplied, or the formula runs on.",
        ),
        mend=B("检查公式。", "Check the formula."),
    ),
    Code(
        "M087",
        Severity.WARNING,
        meaning=B("豁免的核对成立", "waived check holds"),
        message=B(
            "核对 {check} 在各期都成立，无需 waived:", "the check {check} holds for all its periods: nothing is waived"
        ),
        why=B("无用的豁免会掩盖日后的错误。", "An idle waiver would hide an error to come."),
        mend=B("删去 waived:。", "Remove waived:."),
    ),
)

"""Codes M020 to M189: the metrics file and its figures.

M020 to M059 are found while the file is read, M060 to M079 where a figure is asked for, M080 and on in formulas and
checks.
"""

from __future__ import annotations

from compiler.codes.figures import FORMULAS, PRINT
from compiler.codes.spreadsheet import SPREADSHEET
from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_QUOTE = B(
    '花括号中的逗号会截断数值：加引号写成 {{2023: "1,450万"}}，或分行写',
    'a comma inside braces ends the value: write {{2023: "1,450万"}} with quotes, or one period a line',
)
_NEAREST = B("是否应为 {names}？", "did you mean {names}?")
_KNOWN = B("可选：{names}", "known: {names}")
_PERIODS = B("写成 2023、2023Q3、2023-06 或 2023-12-31", "write 2023, 2023Q3, 2023-06 or 2023-12-31")

_FILE: tuple[Code, ...] = (
    Code(
        "M020",
        Severity.ERROR,
        meaning=B("无法读作数值", "not a figure"),
        message=B("“{text}”不是数值", "{text!r} is not a figure"),
        why=B(
            "数值必须确切无疑，一处猜错，全书皆错。",
            "A figure must have one exact meaning: a wrong guess would be printed everywhere.",
        ),
        mend=B(
            "写成 54.7亿、1,450万、1,542.33、67.1% 或 5.47 billion；没有数值时写状态，如 not-collected。",
            "Write 54.7亿, 1,450万, 1,542.33, 67.1% or 5.47 billion; where there is none, a state such as not-collected.",
        ),
        hints={
            "text": B(
                "数值如 54.7亿、1,450万、5.47 billion；无数值时写 not-applicable、not-collected 或 omitted",
                "figures look like 54.7亿, 1,450万, 5.47 billion; without one, write not-applicable, not-collected or omitted",
            ),
            "width": B("改用半角：{plain}", "use ASCII digits: {plain}"),
            "separators": B(
                "逗号每三位一组，只用一个小数点：1,234,567.89",
                "commas group by three and there is one decimal point: 1,234,567.89",
            ),
            "exponent": B(
                "把数字写全，或用 万、亿、million、billion", "write the digits out, or use 万, 亿, million, billion"
            ),
            "special": B(
                "无数值时写 not-applicable 或 not-collected", "without a value, write not-applicable or not-collected"
            ),
            "empty": B(
                "写出数值，或写 not-applicable、not-collected；零写 0",
                "give a figure, or not-applicable or not-collected; zero is 0",
            ),
            "qualifier": B(
                "限定词另写：{{value: 1,450万, qualifier: over}}（分行，或给数值加引号）",
                "give the qualifier apart, one a line: value: 1,450万 and qualifier: over",
            ),
        },
    ),
    Code(
        "M021",
        Severity.ERROR,
        meaning=B("数字过长", "too many digits"),
        message=B("数字超过 {limit} 位", "a figure may have {limit} digits"),
        why=B("没有哪家公司的数据需要这么多位，多半是误粘。", "No company counts so far; it is almost always a slip."),
        mend=B("检查数字，删去多余的位。", "Check the figure and shorten it."),
    ),
    Code(
        "M022",
        Severity.ERROR,
        meaning=B("数值旁的单位与指标不符", "unit beside a figure does not fit"),
        message=B("“{text}”不是本指标的单位（{unit}）", "{text!r} does not fit the metric's unit, {unit}"),
        why=B("单位不符的数值会被误读成另一个量。", "The figure would be printed as a quantity that it is not."),
        mend=B(
            "改用指标的单位，并把数值换算过来，或更正指标的 unit。",
            "Convert the figure to the metric's unit, or mend the metric's unit.",
        ),
        hints={"same": B("只写数值，或写指标自己的单位", "write the number alone, or with the metric's own unit")},
    ),
    Code(
        "M023",
        Severity.ERROR,
        meaning=B("未知的单位", "unknown unit"),
        message=B("没有名为“{text}”的单位", "there is no unit {text!r}"),
        why=B("单位决定数值怎样印、能否相加。", "The unit says how a figure is printed and what it may be added to."),
        mend=B("用单位表中的键，或在 units: 下自行定义。", "Use a key of the unit table, or declare one under units:."),
        hints={
            "nearest": _NEAREST,
            "called": B("它的键是 {names}", "its key is {names}"),
            "own": B(
                "可在 units: 下定义：dimension、factor、zh、en {{one, other}}",
                "declare it under units: with dimension, factor, zh and en {{one, other}}",
            ),
        },
    ),
    Code(
        "M024",
        Severity.ERROR,
        meaning=B("键名不可用", "name cannot be used"),
        message=B("“{key}”不能作键名", "{key!r} cannot be a key here"),
        why=B("键名要能写进占位符，并在两种语言里相同。", "Keys stand in placeholders, the same in both languages."),
        mend=B(
            "用小写字母、数字、下划线，以点分段，至少两段。",
            "Use lower-case letters, digits, underscores, and dots between at least two parts.",
        ),
        hints={
            "metric": B("例如 finance.revenue", "as in finance.revenue"),
            "reserved": B("report. 开头的键由 report.yaml 提供", "keys that begin with report. come from report.yaml"),
            "taken": B("单位表中已有此键", "the unit table has this key already"),
            "unit": B("单位键用拉丁字母，如 programmes", "unit keys use Latin letters, as in programmes"),
        },
    ),
    Code(
        "M025",
        Severity.ERROR,
        meaning=B("期间写法有误", "period is malformed"),
        message=B("“{text}”不是期间", "{text!r} is not a period"),
        why=B(
            "数值按期间取用；写错的期间取不到。", "Figures are found by their period; a malformed one is never found."
        ),
        mend=B("写成 2023、2023Q3、2023-06 或 2023-12-31。", "Write 2023, 2023Q3, 2023-06 or 2023-12-31."),
        hints={
            "forms": _PERIODS,
            "range": B("写成 2021..2023 或 2021 2023", "write 2021..2023 or 2021 2023"),
        },
    ),
    Code(
        "M026",
        Severity.ERROR,
        meaning=B("值不在可选之列", "value is not one of the choices"),
        message=B("{key} 不接受“{text}”", "{key} cannot be {text!r}"),
        why=B("其他值没有定义。", "No other value has a meaning."),
        mend=B("改用可选的值。", "Use one of the choices."),
        hints={"names": _KNOWN},
    ),
    Code(
        "M027",
        Severity.ERROR,
        meaning=B("数值被逗号截断", "figure cut in two by a comma"),
        message=B(
            "“{text}”是被逗号截断的后半个数值", "{text!r} is the second half of a figure that a comma cut in two"
        ),
        why=B(
            "YAML 在花括号内遇逗号即止，前半个会成为错误的数值。",
            "Inside braces YAML ends a value at a comma, and the first half is a wrong figure.",
        ),
        mend=B("给数值加引号，或一行写一个期间。", "Quote the figure, or write one period a line."),
        hints={"quote": _QUOTE},
    ),
    Code(
        "M028",
        Severity.ERROR,
        meaning=B("未知的数位词", "unknown scale word"),
        message=B("“{text}”不是数位词", "{text!r} is not a scale word"),
        why=B("数位词决定数值怎样显示。", "The scale word says how the figure is shown."),
        mend=B(
            "中文用 万、亿、万亿，英文用 million、billion，或写 none。",
            "Use 万, 亿 or 万亿 in Chinese, million or billion in English, or none.",
        ),
        hints={"names": _KNOWN},
    ),
    Code(
        "M029",
        Severity.ERROR,
        meaning=B("不支持的文件版本", "unsupported schema version"),
        message=B(
            "不支持 schema: {text}，本程序读取 schema: 1", "schema: {text} is not known; this program reads schema: 1"
        ),
        why=B("别的版本可能另有含义。", "Another version may mean other things by the same keys."),
        mend=B("写成 schema: 1，或升级程序。", "Write schema: 1, or use a newer program."),
    ),
    Code(
        "M030",
        Severity.ERROR,
        meaning=B("未知的来源", "unknown source"),
        message=B("sources: 下没有“{text}”", "there is no {text!r} under sources:"),
        why=B("核对表要指明每个数值出自何处。", "The tie-out names the document behind every figure."),
        mend=B("在 sources: 下加上它，或改正名称。", "Add it under sources:, or mend the name."),
        hints={"names": _KNOWN},
    ),
    Code(
        "M031",
        Severity.ERROR,
        meaning=B("未知的组", "unknown group"),
        message=B("groups: 下没有“{text}”", "there is no {text!r} under groups:"),
        why=B("组的标题印在表中。", "A group's heading is printed in tables."),
        mend=B("在 groups: 下加上它，或改正名称。", "Add it under groups:, or mend the name."),
        hints={"names": _KNOWN},
    ),
    Code(
        "M032",
        Severity.ERROR,
        meaning=B("公式提到未知的指标", "formula names an unknown metric"),
        message=B("没有指标 {key}", "there is no metric {key}"),
        why=B("缺一项的公式算不出来，也核不了数。", "A formula with a missing term can neither compute nor check."),
        mend=B("改正键名。", "Mend the key."),
        hints={"nearest": _NEAREST},
    ),
    Code(
        "M033",
        Severity.ERROR,
        meaning=B("公式语法错误", "formula cannot be read"),
        message=B("公式读到“{text_zh}”处出错", "the formula goes wrong at {text!r}"),
        why=B(
            "读不懂的公式不会被计算，也不会被核对。", "A formula that cannot be read is neither computed nor checked."
        ),
        mend=B(
            "用 + - * /、括号、指标键、数字，以及 sum() mean() ratio() change()。",
            "Use + - * /, brackets, metric keys, numbers, and sum() mean() ratio() change().",
        ),
        hints={
            "grammar": B(
                "例如 ghg.scope1 + ghg.scope2 或 sum(turnover.by_age.*)",
                "as in ghg.scope1 + ghg.scope2, or sum(turnover.by_age.*)",
            ),
            "functions": B("函数只有 sum、mean、ratio、change", "the functions are sum, mean, ratio and change"),
            "arguments": B("ratio 要两个参数，change 要一个", "ratio takes two arguments, change one"),
            "period": _PERIODS,
            "relation": B("比较写在 checks 的 assert: 里", "comparisons belong in the assert: of a check"),
            "deep": B("括号嵌套过深", "brackets are nested too deeply"),
        },
    ),
    Code(
        "M034",
        Severity.ERROR,
        meaning=B("未知的量纲", "unknown dimension"),
        message=B("没有量纲或单位“{text}”", "there is no dimension or unit {text!r}"),
        why=B("量纲决定哪些数值可以相加。", "The dimension says which figures may be added."),
        mend=B(
            "写 mass、energy、people、count 等，或写一个已有的单位。",
            "Write mass, energy, people, count and so on, or a unit that exists.",
        ),
        hints={"names": _KNOWN},
    ),
    Code(
        "M035",
        Severity.ERROR,
        meaning=B("换算系数有误", "factor is malformed"),
        message=B("{key}：“{text}”不是正的小数或分数", "{key}: {text!r} is not a positive decimal or fraction"),
        why=B(
            "系数把单位换算到量纲的基本单位，必须精确。",
            "The factor leads to the dimension's base unit and must be exact.",
        ),
        mend=B("写成 0.5、1000 或 2000/3。", "Write 0.5, 1000 or 2000/3."),
    ),
    Code(
        "M036",
        Severity.ERROR,
        meaning=B("指标没有数值", "metric without values"),
        message=B("指标 {key} 既无 values 也无 formula", "the metric {key} has neither values nor a formula"),
        why=B("没有数值的指标什么也印不出。", "There is nothing that it could print."),
        mend=B("补上 values:，或删去这个指标。", "Add values:, or remove the metric."),
        hints={"values": B("加上 values:，一行一个期间", "add values:, one period a line")},
    ),
    Code(
        "M037",
        Severity.ERROR,
        meaning=B("最小位数有误", "quantum is malformed"),
        message=B("{key}：“{text}”不是十的整数次幂", "{key}: {text!r} is not a power of ten"),
        why=B("数值只舍入一次，舍入到这一位。", "Figures are rounded once, to this place."),
        mend=B("写成 0.01、1、1万 或 0.1亿。", "Write 0.01, 1, 1万 or 0.1亿."),
    ),
    Code(
        "M038",
        Severity.ERROR,
        meaning=B("数值与状态并存", "value and state together"),
        message=B("既有数值又有状态 {state}", "a value stands beside the state {state}"),
        why=B("两者只能取其一。", "Only one of the two can be true."),
        mend=B("删去其中一个。", "Remove one of them."),
    ),
    Code(
        "M039",
        Severity.ERROR,
        meaning=B("从略而无理由", "omitted without a reason"),
        message=B("{key} 从略，但没有理由", "{key} is omitted without a reason"),
        why=B("GRI 1 要求每项从略说明理由。", "GRI 1 asks for a reason for every omission."),
        mend=B("加上 reason:。", "Add reason:."),
        hints={"reason": B("写成 {{state: omitted, reason: …}}", "write {{state: omitted, reason: …}}")},
    ),
    Code(
        "M040",
        Severity.ERROR,
        meaning=B("重述了没有的数值", "restatement of no value"),
        message=B("{key} 没有 {period} 的数值可重述", "{key} has no value for {period} to restate"),
        why=B(
            "重述说明的是现有数值为何与从前不同。",
            "A restatement explains why a present value differs from an earlier one.",
        ),
        mend=B("先给出该期间的数值。", "Give the period a value first."),
    ),
    Code(
        "M041",
        Severity.ERROR,
        meaning=B("数值写了两种写法", "value given in two ways"),
        message=B("sources: 旁边不能再写 {key}:", "{key}: cannot stand beside sources:"),
        why=B("究竟印哪一个，读者无从得知。", "Nobody could tell which of the two is printed."),
        mend=B(
            "把数值都写在 sources: 下，或只写 value: 和 source:。",
            "Give all figures under sources:, or value: and source: alone.",
        ),
    ),
    Code(
        "M042",
        Severity.WARNING,
        meaning=B("来源之间有冲突", "sources disagree"),
        message=B(
            "{key} 在 {period}：{source} 为 {value}，印的是 {kept} 的 {kept_value}",
            "{key} for {period}: {source} says {value}; {kept} prevails with {kept_value}",
        ),
        why=B(
            "两份资料对同一个数说法不一，审计人员会问。",
            "Two documents state one figure differently, and an auditor will ask why.",
        ),
        mend=B(
            "更正其一；确有原因时在该数值下写 waived: 及理由，核对表会列出。",
            "Mend one of them, or write waived: with the reason beside sources:; the tie-out lists it.",
        ),
        hints={
            "waive": B("若差异确有原因，写 waived:", "if the difference is right, say why under waived:"),
            "tied": B(
                "两个来源不分先后，取写在前面的；用 precedence: 定先后",
                "neither source has precedence, so the first is printed; settle it by precedence:",
            ),
        },
    ),
    Code(
        "M043",
        Severity.ERROR,
        meaning=B("期间指标有某一天的数值", "day's value of a metric over periods"),
        message=B(
            "{key} 统计一段期间，不能有 {period} 当天的数值",
            "{key} is measured over periods and cannot have a value as of {period}",
        ),
        why=B("一天的状态和一年的累计不是同一种数。", "How things stand on a day is not what a year brought."),
        mend=B(
            "改用年、季或月；若是时点数，写 measure: point。", "Use a year, quarter or month, or say measure: point."
        ),
        hints={"point": B("时点数写 measure: point", "for how things stand on a day, say measure: point")},
    ),
    Code(
        "M044",
        Severity.WARNING,
        meaning=B("累计值下降", "cumulative figure falls"),
        message=B(
            "{key} 是累计值，{period} 却比 {earlier} 小",
            "{key} is cumulative, and less for {period} than for {earlier}",
        ),
        why=B("自始至今的累计只增不减。", "A total since the beginning cannot shrink."),
        mend=B("核对两个数值，或改 measure:。", "Check both values, or change measure:."),
    ),
    Code(
        "M045",
        Severity.ERROR,
        meaning=B("同一时点有两个数值", "two values for one moment"),
        message=B(
            "{key} 的 {period} 与 {first} 是同一时点，数值却不同",
            "{period} and {first} are the same moment to {key}, with different values",
        ),
        why=B("时点数的一年就是其最后一天。", "To a metric as of a date, a year is its last day."),
        mend=B("删去其中一个。", "Remove one of them."),
    ),
    Code(
        "M046",
        Severity.WARNING,
        meaning=B("目标没有基期数值", "target without a base value"),
        message=B(
            "{key} 的目标是相对 {period} 的变化，但没有那一期的数值",
            "the target of {key} is a change on {period}, which has no value",
        ),
        why=B("不知基数，就无从知道目标是多少。", "Without the base nobody can tell what is aimed at."),
        mend=B("补上 base: 和基期的数值。", "Give base:, and the value of that period."),
        hints={
            "base": B("在 target: 下加上 base:", "add base: under target:"),
            "add": B("在 values: 下加上 {period}", "add {period} under values:"),
        },
    ),
    Code(
        "M047",
        Severity.ERROR,
        meaning=B("数位词与单位不合", "scale word does not fit the unit"),
        message=B(
            "单位 {unit} 不与 万、亿、million 等连用", "the unit {unit} does not go with 万, 亿, million and the like"
        ),
        why=B("没有“亿%”，多半是数值或单位写错了。", "There is no million per cent: the figure or the unit is wrong."),
        mend=B("更正数值，或更正指标的 unit。", "Mend the figure, or the metric's unit."),
    ),
    Code(
        "M048",
        Severity.WARNING,
        meaning=B("数值舍入后为零", "figure rounds to nought"),
        message=B("“{text}”舍入到 {quantum} 后为零", "{text!r} is nought when rounded to {quantum}"),
        why=B("印出的零会被当成没有。", "A printed nought would be read as none."),
        mend=B("把 quantum: 改小。", "Make quantum: smaller."),
    ),
    Code(
        "M049",
        Severity.WARNING,
        meaning=B("豁免没有对象", "waiver of nothing"),
        message=B(
            "{key} 在 {period} 的来源并无冲突，无需 waived:",
            "the sources of {key} for {period} do not disagree: nothing is waived",
        ),
        why=B("无用的豁免会掩盖日后的冲突。", "An idle waiver would hide a conflict to come."),
        mend=B("删去 waived:。", "Remove waived:."),
    ),
)

METRICS: tuple[Code, ...] = (*_FILE, *PRINT, *FORMULAS, *SPREADSHEET)

"""Codes M200 to M219: figures in prose, and the words beside them."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

PROSE: tuple[Code, ...] = (
    Code(
        "M200",
        Severity.WARNING,
        meaning=B("手写的数字与指标数值相同", "typed figure that a metric holds"),
        message=B(
            "“{text}”是 {key} 在 {period} 的数值，却是手写的",
            "{text!r} is the value of {key} for {period}, typed by hand",
        ),
        why=B(
            "指标更正时，手写的数字不会跟着变，同一数字就会在书中有两种说法。",
            "When the metric is corrected a typed figure stays behind, and the report says two things.",
        ),
        mend=B(
            "改用占位符；若只是巧合，把它列为例外。",
            "Write the placeholder; if the two are equal by chance, declare an exception.",
        ),
        hints={"use": B("改用 {names}", "use {names}")},
    ),
    Code(
        "M201",
        Severity.WARNING,
        meaning=B("没有出处的数字", "untraced figure"),
        message=B("“{text}”没有出处", "nothing says where {text!r} comes from"),
        why=B(
            "审计人员会问每一个数字出自何处；书中的数字应来自指标文件，或是声明过的例外。",
            "An auditor asks where each figure comes from: the metrics file, or a declared exception.",
        ),
        mend=B(
            "存入 metrics.yaml 并改用占位符；若不是数据，在 report.yaml 的 exceptions: 下声明，或用注释放行。",
            "Store it in metrics.yaml and write a placeholder; if it is no datum, declare it under exceptions: in "
            "report.yaml, or allow it in a comment.",
        ),
        hints={
            "store": B(
                "存入 content/metrics.yaml，再写成 {{{{ 键 }}}}",
                "store it in content/metrics.yaml and write {{{{ key }}}}",
            ),
            "near": B("这一句说的可能是 {names}", "the sentence may be about {names}"),
            "except": B(
                "若不是数据：在 report.yaml 的 exceptions: 下写 text: 和 reason:",
                "if it is no datum: give its text: and a reason: under exceptions: in report.yaml",
            ),
        },
    ),
    Code(
        "M202",
        Severity.ERROR,
        meaning=B("方向词与数值相反", "direction word that the figures contradict"),
        message=B(
            "“{word}”与 {key} 的走向相反：{before} 为 {before_zh}，{now} 为 {now_zh}",
            "{word!r} says the opposite of {key}: {before_en} for {before}, {now_en} for {now}",
        ),
        why=B(
            "变化率印出时不带正负号，方向全凭这个词，读者会信它。",
            "A change prints without a sign: the word alone tells which way it went, and readers believe it.",
        ),
        mend=B("改用方向相符的词，或更正指标。", "Use a word of the right direction, or mend the metric."),
        hints={
            "down": B("实际是下降：写 下降、减少 或 降低", "it fell: write fell, decreased or lower"),
            "up": B("实际是上升：写 增长、增加 或 上升", "it rose: write rose, increased or higher"),
        },
    ),
    Code(
        "M203",
        Severity.WARNING,
        meaning=B("限定词重复", "qualifier said twice"),
        message=B(
            "{key} 自己印出“{own_zh}”，前后的“{word}”重复了",
            "{key} prints {own_en!r} itself, so {word!r} beside it is one too many",
        ),
        why=B("会印成“超过超过1,450万人”。", "It would print as “over more than 14.5 million people”."),
        mend=B(
            "删去句中的限定词，或用 :plain 只印数值。",
            "Delete the word, or print the figure alone with :plain.",
        ),
        hints={
            "delete": B("删去“{word}”", "delete {word!r}"),
            "plain": B(
                "或写 {{{{ {key}{period}:plain }}}}，不印“{own_zh}”",
                "or write {{{{ {key}{period}:plain }}}}, which leaves out {own_en!r}",
            ),
        },
    ),
    Code(
        "M204",
        Severity.ERROR,
        meaning=B("限定词与数值不符", "qualifier that the value contradicts"),
        message=B(
            "“{word}”与数值不符：{key} 在 {period} 为 {value_zh}",
            "{word!r} is not true: {key} is {value_en} for {period}",
        ),
        why=B(
            "“超过”一个没有达到的数，是虚假陈述。",
            "To be “more than” a figure that was not reached is a false statement.",
        ),
        mend=B("改用相符的限定词，或不加限定。", "Use a qualifier that holds, or none."),
        hints={"mend": B("删去“{word}”，或换成相符的词", "delete {word!r}, or put one that holds")},
    ),
    Code(
        "M205",
        Severity.WARNING,
        meaning=B("没有用处的例外", "exception that excepts nothing"),
        message=B("没有数字需要例外“{text}”", "no figure needs the exception {text!r}"),
        why=B(
            "留着的例外会放过以后写下的数字。",
            "An exception that is left lying about would let a later figure pass.",
        ),
        mend=B("删去它，或改正 text:。", "Delete it, or mend its text."),
        hints={"delete": B("删去这一条，或检查文字是否照抄正文", "delete it, or check that it is what the text says")},
    ),
    Code(
        "M206",
        Severity.ERROR,
        meaning=B("例外写法有误", "exception is malformed"),
        message=B("例外要写 text 或 pattern，且只写一个", "an exception has either a text or a pattern"),
        why=B("不知道例外的是什么，就什么也不例外。", "Without knowing what is excepted, nothing is."),
        mend=B(
            "写 text: 照抄正文，或写 pattern: 以 {n} 代表任何数字。",
            "Write text: word for word, or pattern: with {n} for any number.",
        ),
        hints={
            "text": B("写成 text: 不低于26℃", "as in text: a budget of 20 points"),
            "number": B("pattern 中要有 {{n}}；照抄正文用 text:", "a pattern holds {{n}}; for fixed words use text:"),
        },
    ),
)

"""Codes T100 to T199: ids, cross-references, images, and what blocks of figures and indexes name."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

REFERENCES: tuple[Code, ...] = (
    Code(
        "T100",
        Severity.ERROR,
        meaning=B("缺少编号（id）", "id is missing"),
        message=B("此{what_zh}没有 id", "this {what} has no id"),
        why=B(
            "章、表、图靠 id 互相引用；没有 id，链接在下一版就会失效。",
            "Chapters, tables and figures are referred to by their ids; without one, links break with the next edition.",
        ),
        mend=B("在标题、表或图后写上 {#id}，两种语言相同。", "Write {#id} after it, the same in both languages."),
        hints={"add": B("例如 {{#{example}}}", "for example {{#{example}}}")},
    ),
    Code(
        "T101",
        Severity.ERROR,
        meaning=B("id 重复", "id is used twice"),
        message=B("id“{id}”在本报告中已有", "the id {id} is taken already in this report"),
        why=B("指向它的链接只能到达其中一处。", "A link to it could reach only one of the two."),
        mend=B("给其中一处改名。", "Rename one of them, in both languages."),
        hints={"rename": B("换一个 id", "choose another id")},
    ),
    Code(
        "T110",
        Severity.ERROR,
        meaning=B("引用的目标不存在", "target of a reference does not exist"),
        message=B("报告中没有 id 为“{id}”的内容", "nothing in this report has the id {id}"),
        why=B("读者点开后无处可去。", "A reader who follows it arrives nowhere."),
        mend=B("改正 id，或给目标加上 id。", "Correct the id, or give the target one."),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "add": B("给目标加上 {{#{id}}}", "give the target {{#{id}}}"),
        },
    ),
    Code(
        "T111",
        Severity.ERROR,
        meaning=B("引用的目标既无编号也无标题", "target has neither number nor title"),
        message=B("“{id}”既无编号也无标题，引用没有可印的文字", "{id} has neither a number nor a title to print"),
        why=B("空的引用在纸上什么也不是。", "On paper an empty reference is nothing at all."),
        mend=B("给链接写上文字，或给目标加标题。", "Give the link a text, or the target a caption."),
        hints={"text": B("写成 [文字](#{id})", "write [text](#{id})")},
    ),
    Code(
        "T112",
        Severity.NOTE,
        meaning=B("页码尚未确定", "page number is not known yet"),
        message=B("“{id}”的页码未知，改印编号或标题", "the page of {id} is not known: its number or title is printed"),
        why=B("页码来自排版结果；没有它时不作猜测。", "Pages come from a layout; without one they are not guessed."),
        mend=B("运行 zhengben paginate，或去掉 {.page}。", "Run zhengben paginate, or leave {.page} out."),
    ),
    Code(
        "T113",
        Severity.ERROR,
        meaning=B("链接地址无法到达", "address that leads nowhere"),
        message=B("“{address}”不是读者能打开的地址", "a reader of the report cannot open “{address}”"),
        why=B(
            "报告会独立流传：相对路径、缺少主机名的地址和带密码的地址，在读者手中都打不开，或不该公开。",
            "A report travels alone: paths, addresses without a host and addresses with a password lead nowhere there.",
        ),
        mend=B(
            "写完整的 https: 地址、mailto: 地址，或报告内的 #id。",
            "Write a whole https: address, a mailto: address, or the #id of something in the report.",
        ),
        hints={"id": B("写成 #{address}", "write #{address}")},
    ),
    Code(
        "T120",
        Severity.ERROR,
        meaning=B("未知的保留键", "unknown reserved key"),
        message=B("没有名为 {key} 的报告信息", "{key} is not something that report.yaml tells"),
        why=B("report. 开头的键由 report.yaml 提供。", "Keys that begin with report. come from report.yaml."),
        mend=B("改用已有的键。", "Use one of the keys there are."),
        hints={"known": B("可用：{names}", "there are {names}")},
    ),
    Code(
        "T130",
        Severity.ERROR,
        meaning=B("图片路径越出报告", "image path leads out of the report"),
        message=B("图片路径“{path}”越出了 assets 文件夹", "the image path {path} leads out of assets"),
        why=B(
            "报告只能使用自己的文件，否则换一台机器就无法重现，也可能带出不该公开的文件。",
            "A report uses its own files alone: others are missing elsewhere, and might not be meant for publication.",
        ),
        mend=B(
            "把图片放进 assets，并写相对于它的路径。",
            "Put the image into assets and give its path relative to that folder.",
        ),
        hints={"inside": B("把图片放进 assets/", "put the image into assets/")},
    ),
    Code(
        "T131",
        Severity.ERROR,
        meaning=B("图片不存在", "image does not exist"),
        message=B("找不到图片 {path}", "there is no image {path}"),
        why=B("此处会是一个空框。", "An empty frame would be printed."),
        mend=B("改正文件名，或放入图片。", "Correct the name, or add the image."),
        hints={"place": B("路径相对于 assets/，区分大小写", "paths are relative to assets/ and case counts")},
    ),
    Code(
        "T132",
        Severity.ERROR,
        meaning=B("图片无法使用", "image cannot be used"),
        message=B("图片 {path} 无法使用：{problem}", "the image {path} cannot be used: {problem}"),
        why=B("Word 与 HTML 都需要完好的 PNG、JPEG 或 SVG。", "Word and HTML need a sound PNG, JPEG or SVG."),
        mend=B("换成完好的 PNG、JPEG 或 SVG。", "Replace it by a sound PNG, JPEG or SVG."),
    ),
    Code(
        "T133",
        Severity.ERROR,
        meaning=B("缺少另一语言的图片", "image of the other language is missing"),
        message=B("有一种语言的图片，却没有 {path}", "one language has its image, but {path} is missing"),
        why=B("两种语言的读者应看到同样的图。", "Readers of both languages should see the same picture."),
        mend=B("补上另一语言的图片，或只用一张通用的图。", "Add the other image, or use one picture for both."),
        hints={"draw": B("加上 {path}", "add {path}")},
    ),
    Code(
        "T134",
        Severity.WARNING,
        meaning=B("图片没有替代文字", "image has no alternative text"),
        message=B("图片 {path} 没有替代文字", "the image {path} has no alternative text"),
        why=B(
            "看不到图的读者只能读到替代文字；文件格式与无障碍标准都要求它。",
            "Readers who cannot see the picture have these words alone; accessibility standards ask for them.",
        ),
        mend=B("在方括号中写出图中内容。", "Say in the square brackets what the picture shows."),
        hints={"describe": B("写成 ![图中内容]({path})", "write ![what it shows]({path})")},
    ),
    Code(
        "T140",
        Severity.ERROR,
        meaning=B("未知的分组", "unknown group"),
        message=B("指标文件中没有分组“{group}”", "the metrics file has no group {group}"),
        why=B("分组行的文字来自指标文件。", "The words of a group's row come from the metrics file."),
        mend=B("改正名称，或在 groups 中添加。", "Correct the name, or add it under groups."),
        hints={"known": B("已有：{names}", "there are {names}")},
    ),
    Code(
        "T141",
        Severity.ERROR,
        meaning=B("期间写法有误", "periods are malformed"),
        message=B("无法读取期间“{text}”", "{text} names no periods"),
        why=B("表格的列由它决定。", "The columns of the table follow from it."),
        mend=B('写成 2021..2023 或 "2021 2023"。', 'Write 2021..2023 or "2021 2023".'),
        hints={"range": B("例如 periods=2021..2023", "for example periods=2021..2023")},
    ),
)

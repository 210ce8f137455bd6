"""Codes R060 to R079: what keeps a report from being released, and what is wrong with an archive."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_FETCH = B("重新取得压缩包，再核对。", "Fetch the archive again, and check that one.")
_FOREIGN = B("不要使用；向发布者索取原件。", "Do not rely on it; ask whoever released it for the original.")


def _code(
    id_: str, meaning: B[str], message: B[str], why: B[str], mend: B[str], hints: dict[str, B[str]] | None = None
) -> Code:
    """All of them are errors: a release is sound or it is none."""
    return Code(id_, Severity.ERROR, meaning=meaning, message=message, why=why, mend=mend, hints=hints or {})


RELEASE: tuple[Code, ...] = (
    _code(
        "R060",
        B("中文未经认可", "Chinese that nobody approved"),
        B("{chapter} 的中文没有人认可", "nobody has approved the Chinese of {chapter}"),
        B(
            "中文为准，发布前须有人负责；此项不能豁免。",
            "The Chinese prevails, so somebody must stand for it; no waiver helps.",
        ),
        B(
            "由负责人在 report.yaml 的这一章写明 approved: {by: 姓名, date: 日期}。",
            "Have whoever answers for the chapter write `approved: {by: NAME, date: DATE}` at it in report.yaml.",
        ),
    ),
    _code(
        "R061",
        B("英文未经认可", "English that nobody approved"),
        B(
            "{chapter}：{total} 段英文中有 {count} 段未经认可或已过时",
            "{chapter}: of {total} segments of English, {count} are not approved or stale",
        ),
        B("读者不应读到没有人审阅过的译文。", "Readers should not be given a translation that nobody has read."),
        B(
            "用 zhengben status 查看，审阅后用 zhengben approve 认可；或加 --allow-unapproved，封面会注明。",
            "See `zhengben status`, review, and `zhengben approve`; or add --allow-unapproved, which the title page tells.",
        ),
        {"approve": B("审阅后：zhengben approve {file} --by 姓名", "once reviewed: zhengben approve {file} --by NAME")},
    ),
    _code(
        "R062",
        B("发布所需的页码缺失或过时", "page numbers for the release are missing or stale"),
        B("没有 {lang} 现有版面的页码", "there are no page numbers of {lang} as it is laid out now"),
        B("目录中没有页码，或页码不对。", "The contents would have no pages, or wrong ones."),
        B("运行 zhengben paginate，再发布。", "Run zhengben paginate, then release."),
        {
            "missing": B("pages.lock 中没有这种语言", "pages.lock does not have this language"),
            "stale": B("pages.lock 属于以前的版面", "pages.lock belongs to an earlier layout"),
        },
    ),
    _code(
        "R063",
        B("发布之日豁免已到期", "waiver expired by the day of the release"),
        B(
            "对 {code} 的豁免已于 {expires} 到期，发布日期为 {day}",
            "the waiver of {code} expired on {expires}, and the release is of {day}",
        ),
        B("到期的豁免没有人再负责。", "Nobody answers for a waiver that has expired."),
        B("解决问题并删去豁免，或由负责人延期。", "Mend what it allows and delete it, or have its owner extend it."),
    ),
    _code(
        "R064",
        B("发布没有日期", "release without a date"),
        B(
            "report.yaml 没有 published，环境中也没有 SOURCE_DATE_EPOCH",
            "report.yaml has no `published`, and SOURCE_DATE_EPOCH gives no date",
        ),
        B(
            "日期不取自时钟，否则每次发布都不同。",
            "No date is taken from the clock, which would make every release another one.",
        ),
        B("在 report.yaml 写明 published。", "Write the date of publication into report.yaml, as `published`."),
    ),
    _code(
        "R065",
        B("版本已经发布过", "version was released before"),
        B("版本 {version} 已登记，内容不同", "version {version} is recorded already, with other bytes"),
        B(
            "同一版本只能是同样的内容，否则读者手中的文件对不上。",
            "One version is always the same bytes, or readers hold different files of one name.",
        ),
        B(
            "换一个版本号；或恢复当时的原文和程序版本。",
            "Choose another version; or restore the sources and the program of that one.",
        ),
        {
            "bytes": B("登记的是 {recorded}，现在是 {digest}", "recorded is {recorded}, this would be {digest}"),
            "case": B(
                "登记的写法是 {recorded}，只有大小写不同", "it is recorded as {recorded}, which differs in case alone"
            ),
        },
    ),
    _code(
        "R066",
        B("发布登记写法有误", "record of a release is malformed"),
        B("版本 {version} 的登记无法使用：{text}", "the record of version {version} cannot be used: {text}"),
        B("登记是证据，读不懂就等于没有。", "The record is evidence; unread, it is none."),
        B(
            "从版本库恢复 content/releases.yaml，不要手工改写。",
            "Restore content/releases.yaml from version control; it is not written by hand.",
        ),
        {
            "version": B("版本号用字母、数字、点、- 与 _", "a version is made of letters, digits, dots, - and _"),
            "date": B("日期写作 2024-08-30", "a date is written 2024-08-30"),
            "sha256": B("SHA-256 是 64 个十六进制小写字符", "a SHA-256 is 64 lower-case hexadecimal characters"),
        },
    ),
    _code(
        "R070",
        B("压缩包无法读取", "archive cannot be read"),
        B("{name} 无法完整读取", "{name} cannot be read whole"),
        B("损坏或截断的文件什么都证明不了。", "Nothing is proved by a file that is damaged or cut off."),
        _FETCH,
        {
            "zip": B("它不是 ZIP 文件，或已被截断", "it is no ZIP file, or was cut off"),
            "damaged": B("其中 {entry} 已损坏", "in it, {entry} is damaged"),
        },
    ),
    _code(
        "R071",
        B("压缩包没有可用的清单", "archive without a manifest that can be used"),
        B("{name} 没有可用的 manifest.json", "{name} has no manifest.json that can be used"),
        B("没有清单，就不知道原来有什么。", "Without it nobody knows what the archive held."),
        _FOREIGN,
        {
            "absent": B("其中没有 manifest.json", "there is no manifest.json in it"),
            "form": B("{part} 缺失或写法有误", "{part} is missing or malformed"),
            "folder": B("文件夹应名为 {part}", "its folder should be called {part}"),
        },
    ),
    _code(
        "R072",
        B("压缩包缺少文件", "file is missing from the archive"),
        B("缺少 {entry}", "{entry} is missing"),
        B("清单所列的，压缩包都要有。", "Whatever the manifest lists must be in the archive."),
        _FETCH,
    ),
    _code(
        "R073",
        B("压缩包中的文件被改动", "file in the archive was changed"),
        B("{entry} 与清单不符", "{entry} is not what the manifest lists"),
        B("这不是当时发布的文件。", "It is not the file that was released."),
        _FOREIGN,
        {
            "size": B("应有 {wanted} 字节，实有 {found}", "it should have {wanted} bytes, and has {found}"),
            "digest": B("SHA-256 应为 {wanted}，实为 {found}", "its SHA-256 should be {wanted}, and is {found}"),
        },
    ),
    _code(
        "R074",
        B("压缩包多出文件", "file in the archive that the manifest does not list"),
        B("清单没有列出 {entry}", "the manifest does not list {entry}"),
        B("多出的文件没有人核对过。", "Nobody has checked what was added."),
        _FOREIGN,
    ),
    _code(
        "R075",
        B("压缩包中的名字不安全", "unsafe name in the archive"),
        B("{entry} 不应出现在压缩包中", "{entry} should not be in an archive"),
        B("解压时可能写到别处，或盖掉别的文件。", "Unpacked, it might write elsewhere or over another file."),
        _FOREIGN,
        {
            "outside": B("它会写到文件夹之外", "it leads out of the folder"),
            "twice": B("这个名字出现两次", "the name is there twice"),
            "kind": B("它不是普通文件", "it is no plain file"),
            "encrypted": B("它已加密", "it is encrypted"),
        },
    ),
    _code(
        "R076",
        B("压缩包展开后过大", "archive would unpack to more than it holds"),
        B("{entry} 声称有 {bytes} 字节", "{entry} says that it has {bytes} bytes"),
        B("这样的文件可能占满磁盘。", "Such a file can fill a disk."),
        _FOREIGN,
        {
            "packed": B(
                "发布的压缩包不压缩，也不重叠",
                "a released archive neither compresses its files nor lays them over each other",
            ),
            "limit": B("最多读取 {limit} 字节", "at most {limit} bytes are read"),
        },
    ),
    _code(
        "R077",
        B("不是所要的压缩包", "archive is another one"),
        B("SHA-256 应为 {wanted}，实为 {found}", "its SHA-256 should be {wanted}, and is {found}"),
        B(
            "里面的文件可能都完整，但这不是登记的那一份。",
            "Its files may be whole; it is not the archive that was recorded.",
        ),
        _FOREIGN,
    ),
    _code(
        "R078",
        B("压缩包不是原样", "archive is not as it was written"),
        B("{name} 除了文件还有别的内容，或重新打包过", "{name} holds more than its files, or was packed anew"),
        B("注释、日期或附加的字节可以藏东西。", "Comments, dates and bytes beside the files can hide things."),
        _FOREIGN,
    ),
)

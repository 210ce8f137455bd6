"""What `verify` and `release` say."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.language import Bilingual

RELEASE_TEXTS: Mapping[str, Bilingual[str]] = {
    "about-verify": Bilingual(
        "把报告 DIR（默认为当前文件夹）的成品读回来，与原文逐行核对："
        "Word 由 pandoc 读，HTML 由 lxml 读，不经过本程序的写出部分。\n\n"
        "手工改动过的一个数字、少掉的一行、换了位置的脚注，都会指出在何处。有差别时退出码为 1。",
        "Read the finished files of the report in folder DIR (default: here) back and hold them against its sources, "
        "line by line: Word as pandoc reads it, HTML as lxml reads it, without the writers of this program.\n\n"
        "A digit that was changed by hand, a row that is gone, footnotes that changed places are named with their "
        "place. The exit code is 1 where anything differs.",
    ),
    "about-release": Bilingual(
        "发布报告的版本 VERSION：检查、生成、核验，"
        "写成 build/release 下的文件夹和压缩包，并登记在 content/releases.yaml。\n\n"
        "有错误、未经认可的中文或英文、到期的豁免、过时的页码时不发布。同一版本只能是同样的内容。",
        "Release the report as VERSION: check, build, verify, write a folder and an archive below build/release, and "
        "record it in content/releases.yaml.\n\n"
        "Nothing is released with errors, with Chinese or English that nobody approved, with expired waivers or stale "
        "page numbers. One version is always the same bytes.",
    ),
    "short-verify": Bilingual("把成品读回来核对。", "Read the finished files back and compare."),
    "short-release": Bilingual("发布一个版本。", "Release a version."),
    "help-verify-out": Bilingual(
        "成品所在的文件夹；默认为 DIR/build。", "Folder of the finished files [default: DIR/build]."
    ),
    "help-allow-unapproved": Bilingual(
        "英文未经认可也发布；英文封面和清单会注明。",
        "Release English that is not approved; the English title page and the manifest say so.",
    ),
    "help-check-archive": Bilingual(
        "只核对压缩包 FILE.zip 是否完整无改动；不需要报告。",
        "Only check that the archive FILE.zip is whole and unchanged; no report is needed.",
    ),
    "help-sha256": Bilingual(
        "压缩包应有的 SHA-256，与 --check 同用。", "SHA-256 that the archive should have, with --check."
    ),
    "no-sha256": Bilingual("SHA-256 是 64 个十六进制字符。", "A SHA-256 is 64 hexadecimal characters."),
    "verifying": Bilingual("正在核验", "verifying"),
    "verified": Bilingual("{folder}：{count} 个成品与报告相符。", "{folder}: {count} files say what the report says."),
    "not-verified": Bilingual("{folder}：成品与报告不符。", "{folder}: the files do not say what the report says."),
    "no-outputs": Bilingual(
        "{folder} 中没有成品；先用 zhengben build 生成。",
        "There are no finished files in {folder}; `zhengben build` makes them.",
    ),
    "no-pandoc": Bilingual("无法运行 pandoc：{detail}", "pandoc cannot be run: {detail}"),
    "release-version": Bilingual(
        "“{version}”不能作版本号：用字母、数字、点、- 与 _，首尾为字母或数字，最多 40 个字符。",
        "{version!r} cannot be a version: use letters, digits, dots, - and _, at most 40, with a letter or digit "
        "at both ends.",
    ),
    "release-usage": Bilingual("写明 VERSION，或用 --check FILE.zip。", "Give a VERSION, or --check FILE.zip."),
    "release-refused": Bilingual("没有发布；原有文件未变。", "Nothing was released. What was there is unchanged."),
    "released": Bilingual(
        "已发布 {version}：{folder}\n压缩包 {archive}\nSHA-256 {digest}",
        "{version} is released: {folder}\narchive {archive}\nSHA-256 {digest}",
    ),
    "release-known": Bilingual("{version} 已登记，内容相同。", "{version} is recorded already, with the same bytes."),
    "archive-sound": Bilingual(
        "{path}：完整，未经改动。{title}，版本 {version}，{files} 个文件。\nSHA-256 {digest}",
        "{path}: whole and unchanged. {title}, version {version}, {files} files.\nSHA-256 {digest}",
    ),
    "archive-unsound": Bilingual("{path}：不可信。", "{path} is not to be relied on."),
}

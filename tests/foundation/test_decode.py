"""Bytes become clean text; what is lost on the way is reported where it stood."""

from __future__ import annotations

from compiler.decode import decode


def codes(data: bytes) -> list[str]:
    return [found.code for found in decode("a.md", data)[1]]


def test_line_ends_and_byte_order_mark_are_normalised() -> None:
    source, found = decode("a.md", b"\xef\xbb\xbf\xe4\xb8\xad\r\nb\rc")
    assert (source.text, found) == ("中\nb\nc", ())


def test_invalid_utf8_is_reported_where_it_stands_t001() -> None:
    source, found = decode("a.md", "好\n".encode() + b"ab\xff c")
    assert [one.code for one in found] == ["T001"]
    assert source.position(found[0].span.start) == (2, 3)
    assert source.text == "好\nab\ufffd c"
    assert codes("好".encode()) == []


def test_a_file_saved_in_gb18030_is_recognised_t001() -> None:
    _, found = decode("a.md", "营业收入".encode("gb18030"))
    assert found[0].hints == ("gb18030",)


def test_private_use_and_control_characters_are_refused_t002() -> None:
    source, found = decode("a.md", "a\ue000\ue001b\x00".encode())
    assert [(one.code, one.span.start, one.span.end) for one in found] == [("T002", 1, 3), ("T002", 4, 5)]
    assert source.text == "a\ufffd\ufffdb\ufffd"
    assert codes("制表\t没有问题".encode()) == []


def test_findings_of_a_binary_file_stay_few() -> None:
    assert len(codes(b"a\x00" * 5000)) == 20

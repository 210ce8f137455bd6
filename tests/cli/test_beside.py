"""Work in a second process gives what it gives in this one, and fails as it fails in this one."""

from __future__ import annotations

import os

import pytest

from compiler.cli.beside import beside

HERE = os.getpid()


def test_the_result_comes_back_whole() -> None:
    large = {"report.zh.docx": bytes(range(256)) * 4096, "report.en.docx": b""}
    assert beside(lambda: large)() == large


def test_work_that_fails_there_is_done_here() -> None:
    def work() -> dict[str, bytes]:
        if os.getpid() != HERE:
            raise MemoryError
        return {"report.zh.docx": b"PK"}

    assert beside(work)() == {"report.zh.docx": b"PK"}


def test_a_fault_is_told_where_the_result_is_asked_for() -> None:
    def work() -> dict[str, bytes]:
        raise ValueError("a fault")

    result = beside(work)
    with pytest.raises(ValueError, match="a fault"):
        result()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_need_no_second_process(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", platform)
    places: list[int] = []

    def work() -> dict[str, bytes]:
        places.append(os.getpid())
        return {}

    assert beside(work)() == {}
    assert places == [HERE]

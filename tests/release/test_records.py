"""releases.yaml: read with its faults, and written without touching what stands there."""

from __future__ import annotations

import pytest

from compiler.release.records import FILE, Record, added, conflict, is_version, load
from compiler.source import Source, Span

NEW = Record("1.1", "2024-08-30", "b" * 64, Span(FILE, 0, 0))
ONE = f'  "1.0":\n    date: 2024-01-01\n    sha256: {"a" * 64}\n'


def codes(text: str) -> list[str]:
    return [one.code for one in load(Source(FILE, text))[1]]


def test_a_sound_file_has_no_finding() -> None:
    """R066 is silent."""
    records, found = load(Source(FILE, "schema: 1\nreleases:\n" + ONE))
    assert found == ()
    assert [(one.version, one.date, one.digest) for one in records] == [("1.0", "2024-01-01", "a" * 64)]


@pytest.mark.parametrize(
    ("old", "new"),
    [('"1.0"', '"1/0"'), ('"1.0"', "../x"), ("2024-01-01", "2024-02-30"), ("2024-01-01", "yesterday"),
     ("a" * 64, "abc"), ("a" * 64, "A" * 64)],
)  # fmt: skip
def test_a_malformed_record_is_r066(old: str, new: str) -> None:
    assert codes("schema: 1\nreleases:\n" + ONE.replace(old, new)) == ["R066"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("schema: 2\n", "R002"), ("releases: {}\n", "M006"), ("schema: 1\nrelease: {}\n", "M004"),
     ("schema: 1\nreleases: []\n", "M005"), ("schema: 1\nreleases: {1.0: {date: 2024-01-01}}\n", "M006"),
     ("schema: 1\nreleases: {a\n", "M001")],
)  # fmt: skip
def test_a_file_of_another_shape_is_reported(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "schema: 1\nreleases:\n" + ONE,
        "# head\nschema: 1\nreleases: # list\n" + ONE.rstrip("\n") + " # the first\n",
        "schema: 1\nreleases:\n" + ONE.rstrip("\n"),
        "releases:\n" + ONE + "\n# foot\nschema: 1\n",
        f'schema: 1\nreleases:\n    "1.0": {{date: 2024-01-01, sha256: {"a" * 64}}}  # flow inside\n',
        f'schema: 1\nreleases: {{"1.0": {{date: 2024-01-01, sha256: {"a" * 64}}}}}\n',
        "schema: 1\r\nreleases:\r\n" + ONE.replace("\n", "\r\n"),
        "schema: 1\n",
        "schema: 1",
        "schema: 1\nreleases:\n",
        "schema: 1\nreleases: {} # none yet\n",
        "releases: ~\nschema: 1\n",
        "\ufeffschema: 1\nreleases:\n" + ONE,
    ],
)
def test_a_record_is_added_last_and_everything_else_stays(text: str) -> None:
    source = Source(FILE, text.removeprefix("\ufeff").replace("\r\n", "\n"))
    before, found = load(source)
    assert found == ()
    data = added(source, text.encode(), NEW)
    written = data.decode()
    after, found = load(Source(FILE, written.removeprefix("\ufeff").replace("\r\n", "\n")))
    assert found == ()
    told = [(one.version, one.date, one.digest) for one in (*before, NEW)]
    assert [(one.version, one.date, one.digest) for one in after] == told
    assert ("\r\n" in text) == ("\r\n" in written)
    for line in text.replace("{} ", "").replace(" ~", "").splitlines():
        if "releases: {" not in line:
            assert line.rstrip() in [one.rstrip() for one in written.splitlines()]


def test_the_first_record_makes_the_file() -> None:
    data = added(None, b"", NEW, "# yaml-language-server: $schema=../schemas/releases.schema.json\n")
    records, found = load(Source(FILE, data.decode()))
    assert found == ()
    assert [(one.version, one.digest) for one in records] == [(NEW.version, NEW.digest)]
    assert data.startswith(b"# yaml-language-server")


def test_a_version_with_other_bytes_is_r065() -> None:
    records = load(Source(FILE, "schema: 1\nreleases:\n" + ONE.replace("1.0", "1.0-rc")))[0]
    told = conflict(records, "1.0-rc", "b" * 64)
    assert told is not None
    assert (told.code, told.hints) == ("R065", ("bytes",))
    told = conflict(records, "1.0-RC", "a" * 64)
    assert told is not None
    assert (told.code, told.hints) == ("R065", ("case",))


def test_the_same_bytes_or_another_version_are_not_r065() -> None:
    records = load(Source(FILE, "schema: 1\nreleases:\n" + ONE))[0]
    assert conflict(records, "1.0", "a" * 64) is None
    assert conflict(records, "1.1", "b" * 64) is None


@pytest.mark.parametrize("text", ["1", "1.0", "2024-08-30", "v1.0_final", "a" * 40])
def test_a_version_names_a_folder_on_any_system(text: str) -> None:
    assert is_version(text)


@pytest.mark.parametrize(
    "text", ["", ".", "..", "1.", "-1", "1-", "a/b", "a\\b", "a b", "一", "a" * 41, "1\n", None, 1.0]
)
def test_what_could_not_is_no_version(text: object) -> None:
    assert not is_version(text)

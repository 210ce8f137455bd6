"""A report's glossary is asked in every chapter, in the texts of its YAML files, and once for the whole."""

from __future__ import annotations

from tests.build.fixture import FILES, compile_files, places

PATH = "content/glossary.yaml"


def found(glossary: str) -> list[tuple[str, str, int]]:
    return places(compile_files({**FILES, PATH: f"schema: 1\nterms:\n{glossary}"}))


def test_a_sound_glossary_finds_nothing_in_a_sound_report() -> None:
    assert found("  - {zh: 清河纸业, en: Qinghe, kind: body}\n") == []


def test_a_name_that_is_told_otherwise_is_found_in_chapters_and_in_yaml_texts() -> None:
    glossary = "  - {zh: 清河纸业, en: Stillwater, kind: body}\n  - {zh: 锅炉, en: furnace, kind: product}\n"
    files = {file for code, file, _ in found(glossary) if code == "P130"}
    assert "content/report.yaml" in files
    assert any(file.startswith("content/en/") for file in files)


def test_a_faulty_entry_is_named_in_its_file() -> None:
    assert ("M196", PATH, 3) in found("  - {zh: 厂, en: mill}\n")

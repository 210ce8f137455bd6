"""The JSON Schemas that editors use, held together with the loaders: both know the same keys."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from compiler import disclosure, frameworks, glossary, metrics, project, yamlfile
from compiler.cli.schema import WRITTEN, text
from compiler.diagnostic import Diagnostics
from compiler.metrics.load import SOURCE_KINDS
from compiler.metrics.model import MEASURES, STATES
from compiler.numerals.scale import WORDS
from compiler.numerals.show import QUALIFIERS
from compiler.source import Source
from compiler.units import DIMENSIONS
from tests.cli.shell import zhengben
from tests.tools import REPOSITORY

STARTER = REPOSITORY / "compiler" / "starter"
EVERY = pytest.mark.parametrize("name", WRITTEN)

BOTH = {"zh": "甲", "en": "A"}

#: Everything that a file may hold, so that every mapping of it is looked into.
FULL: dict[str, Any] = {
    "metrics": {
        "schema": 1,
        "units": {"lessons": {"dimension": "events", "zh": "节", "en": {"one": "lesson", "other": "lessons"}}},
        "sources": {"annual": {"document": BOTH, "kind": "audited"}, "ledger": {"document": "L", "kind": "internal"}},
        "groups": {"all": {"label": BOTH, "note": BOTH}},
        "metrics": {
            "a.b": {
                "label": BOTH,
                "unit": "t",
                "scale": {"zh": "万", "en": "million"},
                "target": {"period": 2030, "base": 2023, "change": "-30%"},
                "restated": {"2022": {"old": 3, "reason": BOTH}},
                "boundary": BOTH,
                "note": BOTH,
                "values": {
                    "2022": {"value": 4, "note": BOTH},
                    "2023": {
                        "sources": {"annual": 5, "ledger": 6},
                        "waived": BOTH,
                        "restated": {"old": 4, "reason": "r"},
                    },
                    "2024": {"state": "omitted", "reason": BOTH},
                },
            }
        },
        "checks": [{"id": "one", "assert": "a.b > a.b@2022", "periods": 2023, "tolerance": 1}],
    },
    "report": {
        "schema": 1,
        "title": BOTH,
        "entity": BOTH,
        "short": BOTH,
        "notice": BOTH,
        "basis": BOTH,
        "period": 2023,
        "published": "2024-04-22",
        "chapters": {
            "preliminaries": ["00-about", {"file": "01-more"}],
            "numbered": [{"file": "10-energy", "number": 5, "approved": {"by": "王敏", "date": "2024-04-02"}}],
            "appendices": [{"file": "90-contact"}],
        },
        "exceptions": [{"text": "7×24", "reason": "idiom"}, {"pattern": "Level {n}", "lang": "en", "reason": "name"}],
        "waivers": [{"code": "P050", "file": "a.md", "reason": "r", "owner": "o", "expires": "2025-03-31"}],
        "severities": {"P061": "note"},
        "ui": "zh",
    },
    "glossary": {
        "schema": 1,
        "terms": [
            {
                "zh": "环境、社会及管治",
                "zh_also": ["环境、社会和管治"],
                "zh_banned": ["环境、社会和公司治理"],
                "en": "ESG",
                "also": ["environmental, social and governance"],
                "banned": ["environment, society and governance"],
                "never": ["ESGs"],
                "first": "Environmental, Social and Governance (ESG)",
                "kind": "term",
                "case": "exact",
                "note": "As in the listing rules.",
            }
        ],
    },
    "disclosures": {
        "schema": 1,
        "frameworks": {
            "gri": {
                "claim": "with-reference",
                "omitted": {"2-5": {"reason": "not-applicable", "explanation": BOTH}},
                "referred": {"2-10": {"to": BOTH}},
            }
        },
    },
}

LOADERS = {
    "metrics": lambda source: metrics.load(source, current="2023")[1],
    "report": lambda source: project.load(source)[1],
    "glossary": lambda source: glossary.load(source)[1],
    "disclosures": lambda source: disclosure.load(source, {"gri": frameworks.shipped("gri")})[1],
}


@cache
def schema_of(name: str) -> dict[str, Any]:
    schema = json.loads(text(name))
    assert isinstance(schema, dict)
    return schema


def faults(name: str, data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema_of(name)).iter_errors(data)]


def plain(value: yamlfile.Value) -> Any:
    """What an editor sees: YAML 1.2's core schema."""
    match value:
        case yamlfile.Mapping(entries=entries):
            return {entry.key.text: plain(entry.value) for entry in entries}
        case yamlfile.Sequence(items=items):
            return [plain(item) for item in items]
        case yamlfile.Scalar(text=words, quoted=quoted):
            if not quoted and words in ("", "~", "null"):
                return None
            if not quoted and re.fullmatch(r"[-+]?[0-9]+", words, re.ASCII):
                return int(words)
            if not quoted and re.fullmatch(r"[-+]?[0-9]+\.[0-9]*", words, re.ASCII):
                return float(words)
            return words


def read(path: str, yaml: str) -> Any:
    root, found = yamlfile.read(Source(path, yaml))
    assert found == ()
    return plain(root)


def load(name: str, data: Any) -> Diagnostics:
    """What the loader finds in a file; JSON is YAML."""
    source = Source(f"content/{name}.yaml", json.dumps(data, ensure_ascii=False))
    return LOADERS[name](source)


@EVERY
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schema_of(name))


@EVERY
@pytest.mark.parametrize("folder", [REPOSITORY, STARTER], ids=["this report", "a new report"])
def test_our_own_files_validate(name: str, folder: Path) -> None:
    assert faults(name, read(name, (folder / "content" / f"{name}.yaml").read_text("utf-8"))) == []


@EVERY
def test_the_examples_of_the_documentation_validate(name: str) -> None:
    page = (REPOSITORY / "docs" / f"{name}.md").read_text("utf-8")
    fences = [
        fence for fence in re.findall(r"^```yaml\n(.*?)^```$", page, re.DOTALL | re.MULTILINE) if "schema:" in fence
    ]
    assert fences
    for fence in fences:
        assert faults(name, read(name, fence)) == []


@pytest.mark.parametrize("name", FULL)
def test_the_full_examples_are_right(name: str) -> None:
    assert faults(name, FULL[name]) == []
    assert load(name, FULL[name]) == ()


# ---------------------------------------------------------------- the same keys


def mappings(name: str, schema: dict[str, Any], data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Paths of the mappings of an example whose keys the schema fixes, with those keys at the end."""
    schema = resolved(name, schema, data)
    if isinstance(data, dict):
        if "properties" in schema:
            yield (*path, frozenset(schema["properties"]))
        for key, inner in data.items():
            following = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            if isinstance(following, dict):
                yield from mappings(name, following, inner, (*path, key))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            yield from mappings(name, schema["items"], inner, (*path, index))


def resolved(name: str, schema: dict[str, Any], data: Any) -> dict[str, Any]:
    """Through references, to the branch for mappings where there are several."""
    while "$ref" in schema:
        schema = schema_of(name)["$defs"][schema["$ref"].rpartition("/")[2]]
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        inner = resolved(name, branch, data)
        if isinstance(data, dict) and ("properties" in inner or "additionalProperties" in inner):
            return inner
    return schema


PLACES = [
    pytest.param(name, place[:-1], place[-1], id=".".join(map(str, (name, *place[:-1]))))
    for name, data in FULL.items()
    for place in mappings(name, schema_of(name), data)
]


@pytest.mark.parametrize(("name", "path", "keys"), PLACES)
def test_a_loader_and_its_schema_know_the_same_keys(name: str, path: tuple[Any, ...], keys: frozenset[str]) -> None:
    """M004 tells every key that is known in a place where one is not."""
    data = copy.deepcopy(FULL[name])
    place = data
    for step in path:
        place = place[step]
    place["zzzzzz"] = 1

    unknown = [one for one in load(name, data) if one.code == "M004"]

    assert {frozenset(dict(one.arguments)["names"].split(", ")) for one in unknown} == {keys}
    assert faults(name, data) != []


def test_every_mapping_of_the_schemas_is_in_an_example() -> None:
    for name in FULL:
        fixed = {frozenset(keys) for keys in all_properties(schema_of(name))}
        assert fixed == {place[-1] for place in mappings(name, schema_of(name), FULL[name])}


def all_properties(schema: Any) -> Iterator[list[str]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield list(schema["properties"])
        for inner in schema.values():
            yield from all_properties(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from all_properties(inner)


def test_choices_are_the_loader_s() -> None:
    definitions = schema_of("metrics")["$defs"]
    assert definitions["state"]["enum"] == list(STATES)
    assert definitions["qualifier"]["enum"] == list(QUALIFIERS)
    assert definitions["source"]["properties"]["kind"]["enum"] == list(SOURCE_KINDS)
    assert definitions["metric"]["properties"]["measure"]["enum"] == list(MEASURES)
    scales = definitions["scale"]["oneOf"][1]["properties"]
    assert {lang: scale["enum"] for lang, scale in scales.items()} == {
        "zh": ["none", *WORDS["zh"]],
        "en": ["none", *WORDS["en"]],
    }
    assert "events" in DIMENSIONS
    term = schema_of("glossary")["$defs"]["term"]["properties"]
    assert (term["kind"]["enum"], term["case"]["enum"]) == (list(glossary.KINDS), list(glossary.CASES))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), 2),
        (("metrics", "a.b", "unit"), ""),
        (("metrics", "a.b", "values", "2022"), "NaN"),
        (("metrics", "a.b", "values", "23"), 5),
        (("metrics", "a.b", "qualifier"), "above"),
        (("metrics", "a.b", "measure"), "flow"),
        (("metrics", "ab"), {"label": BOTH, "unit": "t", "values": {"2023": 1}}),
        (("metrics", "report.b"), {"label": BOTH, "unit": "t", "values": {"2023": 1}}),
        (("metrics", "a.c"), {"label": BOTH, "unit": "t"}),
        (("metrics", "a.c"), {"label": "A", "unit": "t", "values": {"2023": 1}}),
        (("sources", "annual", "kind"), "gossip"),
        (("checks", 0, "assert"), ""),
    ],
)
def test_what_the_loader_refuses_the_schema_marks_too(path: tuple[Any, ...], value: Any) -> None:
    refused_and_marked("metrics", path, value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), 2),
        (("terms", 0, "zh"), "度"),
        (("terms", 0, "en"), "环境"),
        (("terms", 0, "en"), ""),
        (("terms", 0, "banned"), ["环境"]),
        (("terms", 0, "also"), "ESG matters"),
        (("terms", 0, "kind"), "bodies"),
        (("terms", 0, "case"), "upper"),
    ],
)
def test_a_glossary_that_the_loader_refuses_is_marked_too(path: tuple[Any, ...], value: Any) -> None:
    refused_and_marked("glossary", path, value)


def refused_and_marked(name: str, path: tuple[Any, ...], value: Any) -> None:
    data = copy.deepcopy(FULL[name])
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert load(name, data) != ()
    assert faults(name, data) != []


# ---------------------------------------------------------------- where editors find them


@EVERY
@pytest.mark.parametrize("folder", [REPOSITORY, STARTER], ids=["this report", "a new report"])
def test_the_first_line_of_our_files_names_the_schema(name: str, folder: Path) -> None:
    path = folder / "content" / f"{name}.yaml"
    line = path.read_text("utf-8").split("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", line)
    assert found is not None
    assert (path.parent / found[1]).resolve() == REPOSITORY / "compiler" / "schemas" / f"{name}.schema.json"


@EVERY
def test_a_new_report_has_its_schemas_beside_it(name: str, tmp_path: Path) -> None:
    assert zhengben("init", tmp_path).code == 0
    path = tmp_path / "content" / f"{name}.yaml"
    found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text("utf-8"))
    assert found is not None
    assert (path.parent / found[1]).read_text("utf-8") == text(name)


@EVERY
def test_the_command_prints_a_schema(name: str) -> None:
    result = zhengben("schema", name)
    assert (result.code, result.out, result.err) == (0, text(name), "")


def test_the_command_knows_no_other() -> None:
    assert zhengben("schema", "theme").code == 2

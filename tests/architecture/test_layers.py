"""The house rules of ARCHITECTURE.md, read off the imports: layers, single importers, purity, size."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.tools import REPOSITORY

PACKAGE = REPOSITORY / "compiler"

#: Every module or package directly in `compiler`. A new one takes its place here first.
LAYERS: Mapping[str, int] = {
    name: layer
    for layer, names in {
        1: "language source diagnostic codes tree decode worddiff addresses",
        2: "yamlfile schema units measures parse edits",
        3: "numerals",
        4: "labels book theme frameworks metrics project glossary overrides images svgtexts translations",
        5: "resolve refs kpi disclosure settle align waivers rename spreadsheet yamltexts freshness drafting"
        " pagination",
        6: "checks prose word web pandoc destinations",
        7: "reports build intake comparing outputs approval verify release exchange",
        8: "workspace shelf converting typesetting",
        9: "cli",
    }.items()
    for name in names.split()
}

#: Libraries that one place alone knows, so that they can be exchanged there.
SINGLE_IMPORTERS: Mapping[str, str] = {
    "markdown_it": "parse",
    "mdit_py_plugins": "parse",
    "babel": "numerals",
    "yaml": "yamlfile",
    "docx": "word",
    "click": "cli",
    "openpyxl": "spreadsheet",
    "pypdf": "destinations",
    "pypandoc": "converting",
}

#: Disk, clock, environment, network, chance: only the outermost layers may ask for them.
OUTSIDE = frozenset(
    {"os", "pathlib", "shutil", "tempfile", "glob", "fileinput", "fcntl", "msvcrt"}
    | {"time", "signal", "locale", "platform", "getpass", "random", "secrets", "uuid"}
    | {"socket", "ssl", "http", "ftplib", "requests", "urllib.request"}
    | {"subprocess", "multiprocessing", "threading", "asyncio"}
)

#: Parts of those modules that touch nothing outside.
HARMLESS = frozenset({"pathlib.PurePosixPath", "pathlib.PurePath"})

#: Calls that reach outside without such an import: built-in functions, and methods of the datetime classes.
REACHING_FUNCTIONS = frozenset({"open", "input"})
REACHING_METHODS = frozenset({"now", "utcnow", "today", "fromtimestamp"})

SHELLS = frozenset({"workspace", "shelf", "converting", "typesetting", "cli"})

#: Lines.
FILE_LIMIT, FUNCTION_LIMIT = 400, 60

#: Tables, of texts and of types: as long as what they list, and best read in one place.
TABLES = frozenset({"codes", "tree"})


@dataclass(frozen=True)
class Module:
    """`name` is dotted, `compiler.word.tables`; a package goes by its own name. `home` is its place in LAYERS."""

    name: str
    path: str
    text: str
    tree: ast.Module

    @property
    def home(self) -> str:
        return self.name.split(".")[1] if "." in self.name else ""

    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and full name of everything imported anywhere in the module, late imports included."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.path}:{node.lineno}: imports are absolute here"
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


@cache
def modules() -> Mapping[str, Module]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(REPOSITORY)
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        text = path.read_text("utf-8")
        found[name] = Module(name, relative.as_posix(), text, ast.parse(text))
    return found


def imported_module(name: str) -> str | None:
    """The module of ours that an imported name comes from: the longest prefix that is one."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        candidate = ".".join(parts[:length])
        if candidate in modules():
            return candidate
    return None


def own_imports(module: Module) -> Iterator[tuple[int, Module]]:
    for line, name in module.imports():
        target = imported_module(name)
        if target is not None and target != "compiler":
            yield line, modules()[target]


def every_module() -> list[Module]:
    return [module for module in modules().values() if module.home]


def test_every_module_has_a_layer() -> None:
    assert sorted({module.home for module in every_module()} - set(LAYERS)) == []


def test_imports_go_down() -> None:
    upward = [
        f"{module.path}:{line}: layer {LAYERS[module.home]} imports {target.name} of layer {LAYERS[target.home]}"
        for module in every_module()
        for line, target in own_imports(module)
        if LAYERS[target.home] > LAYERS[module.home]
    ]
    assert upward == []


def test_imports_have_no_cycles() -> None:
    graph = {
        module.name: {target.name for _, target in own_imports(module) if target is not module}
        for module in every_module()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_a_library_has_one_importer() -> None:
    strays = [
        f"{module.path}:{line}: {name} belongs to {owner}"
        for module in modules().values()
        for line, name in module.imports()
        for library, owner in SINGLE_IMPORTERS.items()
        if name.split(".")[0] == library and module.home != owner
    ]
    assert strays == []


def test_only_the_shells_reach_outside() -> None:
    reaching = [
        f"{module.path}:{line}: {name}"
        for module in modules().values()
        if module.home not in SHELLS
        for line, name in (*outside_imports(module), *reaching_calls(module))
    ]
    assert reaching == []


def outside_imports(module: Module) -> Iterator[tuple[int, str]]:
    for line, name in module.imports():
        prefixes = {name.split(".")[0], ".".join(name.split(".")[:2])}
        if prefixes & OUTSIDE and name not in HARMLESS:
            yield line, name


def reaching_calls(module: Module) -> Iterator[tuple[int, str]]:
    own = {node.name for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in REACHING_FUNCTIONS - own:
                yield node.lineno, f"{name}()"
            case ast.Call(func=ast.Attribute(attr=name)) if name in REACHING_METHODS:
                yield node.lineno, f".{name}()"


def test_no_module_is_empty_or_idle() -> None:
    """A module says what it is for, holds something, and is reached from the command line."""
    reached: set[str] = set()
    waiting = [module for module in every_module() if module.home == "cli"]
    while waiting:
        module = waiting.pop()
        if module.name not in reached:
            reached.add(module.name)
            waiting += [target for _, target in own_imports(module)]
            waiting += [modules()[package] for package in packages_of(module.name)]
    assert sorted({module.name for module in every_module()} - reached) == []
    for module in modules().values():
        assert ast.get_docstring(module.tree), f"{module.path} has no docstring"
        assert module.path.endswith("__init__.py") or len(module.tree.body) > 2, f"{module.path} is empty"


def packages_of(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(2, len(parts))]


def test_files_and_functions_stay_short() -> None:
    long = [
        f"{module.path}: {lines} lines"
        for module in modules().values()
        if (lines := module.text.count("\n")) > FILE_LIMIT and module.home not in TABLES
    ]
    for module in modules().values():
        for node in ast.walk(module.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.end_lineno is not None:
                length = node.end_lineno - node.lineno + 1
                if length > FUNCTION_LIMIT:
                    long.append(f"{module.path}:{node.lineno}: {node.name} has {length} lines")
    assert long == []


def test_every_data_file_is_packaged() -> None:
    """What lies beside the modules reaches an installed copy only if pyproject.toml names its kind."""
    configuration = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    patterns = configuration["tool"]["setuptools"]["package-data"]["compiler"]
    forgotten = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
        # fnmatch's star crosses folders, so a pattern's leading `**/` is dropped.
        if not any(fnmatch(path.relative_to(PACKAGE).as_posix(), pattern.removeprefix("**/")) for pattern in patterns)
    ]
    assert forgotten == []


def test_nothing_knows_this_report() -> None:
    """The compiler must serve any report: no name of ours is in it."""
    names = ("jiayin", "嘉银")
    knowing = [
        path.relative_to(REPOSITORY).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
        if any(name in path.read_text("utf-8", errors="replace").lower() for name in names)
    ]
    assert knowing == []

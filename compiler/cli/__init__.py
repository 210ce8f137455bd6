"""The command line: a thin shell around the compiler. Exit codes: 0 no errors, 1 errors found, 2 cannot be done."""

from __future__ import annotations

import contextlib
import gc
import itertools
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from compiler import __version__
from compiler.cli import (
    approve,
    build,
    check,
    disclosures,
    draft,
    exchange,
    explain,
    init,
    metrics,
    paginate,
    parity,
    release,
    schema,
    status,
    terminal,
    verify,
)
from compiler.cli.common import InOrder, help_option, ui_option
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang

#: In the order of a report's life. Each module makes its command with help in the reader's language.
COMMANDS = (
    init,
    draft,
    check,
    build,
    paginate,
    verify,
    release,
    parity,
    status,
    exchange,
    approve,
    metrics,
    disclosures,
    schema,
    explain,
)

_INTERRUPTED = 130  # 128 + SIGINT, as shells count


def run() -> NoReturn:
    """The program: `main`, and out. Taking a long report's trees apart before the end would take a tenth of a build."""
    code = main()
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code. No exception leaves it, and no traceback reaches a reader."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    ui = typed_ui(words)
    try:
        terminal.prepare()
        with _uncollected():
            code = group(ui).main(words, prog_name="zhengben", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except terminal.CommandError as error:
        terminal.err(f"zhengben: {error}\n")
    except terminal.OutputError as error:
        if not error.quiet:
            terminal.err(f"zhengben: {say('output-lost', ui, reason=error)}\n")
    except (click.Abort, KeyboardInterrupt):
        terminal.err(f"zhengben: {say('interrupted', ui)}\n")
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get("ZHENGBEN_DEBUG"):
            import traceback

            traceback.print_exc()
        terminal.err(f"{say('fault', ui, version=__version__, where=_where(error))}\n")
    return 2


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Without the cycle collector: trees have no cycles, and looking for them takes an eighth of a long build."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _defaults(command: click.Command, ui: Lang) -> dict[str, Any]:
    """`--ui` before a command's name holds for it and for the commands in it."""
    inner = command.commands if isinstance(command, click.Group) else {}
    return {"ui": ui, **{name: _defaults(one, ui) for name, one in inner.items()}}


def group(ui: Lang) -> click.Group:
    """`zhengben` with its commands and its help in one language."""
    version = {"message": "%(prog)s %(version)s", "help": TEXTS["help-version"][ui]}

    @click.group(cls=InOrder, help=TEXTS["about"][ui], context_settings={"max_content_width": 100})
    @ui_option(ui)
    @click.version_option(__version__, prog_name="zhengben", **version)
    @help_option(ui)
    @click.pass_context
    def zhengben(context: click.Context, ui: Lang | None) -> None:
        if ui is not None:
            context.default_map = {name: _defaults(command, ui) for name, command in zhengben.commands.items()}

    for module in COMMANDS:
        zhengben.add_command(module.command(ui))
    return zhengben


def typed_ui(words: Sequence[str]) -> Lang:
    """The language that `--ui` asks for, read before anything else: help and failures need it too."""
    for word, following in itertools.zip_longest(words, words[1:]):
        if word == "--ui=zh" or (word == "--ui" and following == "zh"):
            return "zh"
    return "en"


def _where(error: Exception) -> str:
    """The kind of a fault and the line of ours that it came from: enough to find it, nothing of the report."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(Path(__file__).parents[1])]
    last = (ours or frames)[-1]
    file = Path(last.filename)
    return f"{type(error).__name__} in {file.parent.name}/{file.name}:{last.lineno}"

"""The command line itself: help, versions, exit codes, streams, and what happens when something goes wrong."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import compiler.build
from compiler import __version__
from tests.cli.shell import change, command, environment, in_own_process, new_report, zhengben

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX terminals, signals or devices")

COMMANDS = (
    "init",
    "draft",
    "check",
    "build",
    "paginate",
    "verify",
    "release",
    "parity",
    "status",
    "exchange",
    "approve",
    "metrics",
    "disclosures",
    "schema",
    "explain",
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


@pytest.fixture
def faulty(report: Path) -> Path:
    change(report, "content/en/10-energy.md", "In 2025 the Company had", "In 2024 the Company had")
    return report


def test_the_version() -> None:
    assert zhengben("--version").out == f"zhengben {__version__}\n"


def test_no_words_at_all_show_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["zhengben"])
    result = zhengben()
    assert result.code == 2
    assert "Traceback" not in result.err
    assert "parity" in result.out + result.err


def test_help_lists_the_commands_in_the_order_of_a_reports_life() -> None:
    result = zhengben("--help")
    assert result.code == 0
    assert re.findall(r"^  ([a-z]+)  ", result.out, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_in_both_languages(name: str) -> None:
    english, chinese = zhengben(name, "--help"), zhengben(name, "--ui", "zh", "-h")
    assert (english.code, chinese.code) == (0, 0)
    assert not re.search("[\u4e00-\u9fff]", english.out)
    assert re.search("[\u4e00-\u9fff]", chinese.out)


@pytest.mark.parametrize(
    "words", [["chekc"], ["check", "--frmat", "json"], ["check", "--format", "xml"], ["parity", "a"]]
)
def test_wrong_usage_ends_with_2(words: list[str]) -> None:
    result = zhengben(*words)
    assert (result.code, result.out) == (2, "")
    assert "Error:" in result.err


def test_help_and_version_load_nothing_heavy() -> None:
    """A writer who asks for help must not wait for Word, Markdown and Babel to load."""
    script = (
        "import sys\nfrom compiler.cli import main\nmain(['--version'])\nmain(['build', '--help'])\n"
        "print([name for name in ('docx', 'markdown_it', 'babel', 'jinja2', 'yaml', 'lxml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_fault_of_ours_shows_no_traceback(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("ghg.total")

    monkeypatch.setattr(compiler.build, "compile_report", broken)
    result = zhengben("check", report)
    assert (result.code, result.out) == (2, "")
    assert "Traceback" not in result.err
    assert f"zhengben {__version__}, KeyError in " in result.err
    assert "report these two lines" in result.err


def test_stopping_it_shows_no_traceback(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(compiler.build, "compile_report", stopped)
    result = zhengben("check", report)
    assert result.code == 130
    assert "Traceback" not in result.err


@posix
def test_control_c_stops_it_at_once(tmp_path: Path) -> None:
    """Caught while it waits for a file that never comes."""
    os.mkfifo(tmp_path / "zh.md")
    process = subprocess.Popen(
        command("parity", tmp_path / "zh.md", tmp_path / "zh.md"), env=environment(), stderr=subprocess.PIPE, text=True
    )
    writer = _when_read(tmp_path / "zh.md")
    for _ in range(60):  # a signal between opening and reading may go unheard, as a key pressed too early does
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
            break
    _, err = process.communicate(timeout=60)
    os.close(writer)
    assert process.returncode == 130
    assert "Traceback" not in err


def _when_read(pipe: Path) -> int:
    """Opens a pipe for writing as soon as somebody waits at its other end."""
    for _ in range(600):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(pipe)


@posix
def test_a_reader_who_has_seen_enough_is_no_fault(faulty: Path) -> None:
    process = subprocess.Popen(
        command("check", faulty), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait(timeout=60) == 2
    assert err == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_disk_behind_standard_output_is_told(faulty: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command("check", faulty), env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert "Standard output cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf_8_in_any_locale(faulty: Path, locale: str) -> None:
    plain = in_own_process("check", faulty)
    env = {"LC_ALL": locale, "LANG": locale, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    assert in_own_process("check", faulty, env=env) == plain
    assert "2025年" in plain.out


def on_a_terminal(words: list[str], env: dict[str, str], stream: str = "stdout") -> str:
    """What a command writes to one of its streams when that is a terminal; the other is thrown away."""
    import pty

    main, other = pty.openpty()
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, stream: other}
    process = subprocess.Popen(words, env=env, stdin=other, stdout=streams["stdout"], stderr=streams["stderr"])
    os.close(other)
    written = b""
    try:
        while data := os.read(main, 65536):
            written += data
    except OSError:  # Linux reports the closed other end this way
        pass
    os.close(main)
    process.wait(timeout=60)
    return written.decode("utf-8")


@posix
def test_long_work_shows_a_sign_of_life_and_wipes_it() -> None:
    """On standard error, and only after a moment: short work stays silent."""
    script = (
        "import time\nfrom compiler.cli import terminal\nwith terminal.Working('compiling', 'en'):\n    time.sleep({})"
    )
    env = environment({"TERM": "xterm-256color"})
    long = on_a_terminal([sys.executable, "-c", script.format(1.5)], env, "stderr")
    assert "compiling… " in long
    assert long.endswith("\r\x1b[K")
    assert on_a_terminal([sys.executable, "-c", script.format(0)], env, "stderr") == ""


@posix
def test_colour_is_for_terminals_that_want_it(faulty: Path) -> None:
    env = environment({"TERM": "xterm-256color", "NO_COLOR": ""})
    assert "\x1b[1;31m" in on_a_terminal(command("check", faulty), env)
    assert "\x1b[" not in on_a_terminal(command("check", faulty), {**env, "NO_COLOR": "1"})
    assert "\x1b[" not in on_a_terminal(command("check", faulty), {**env, "TERM": "dumb"})
    assert "\x1b[" not in on_a_terminal(command("check", faulty, "--format", "json"), env)
    assert "\x1b[" not in zhengben("check", faulty).out

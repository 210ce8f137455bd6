"""Page shells: templates, style and script put together, with a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from compiler.labels import labels
from compiler.language import TAGS, Lang
from compiler.theme import Theme
from compiler.web import tokens

_TEMPLATES = ("base", "page", "report", "cover", "contents", "languages")
_GROUND = ("base", "topbar", "text", "tables")


def page(title: str, body: str, lang: Lang, theme: Theme, *, extra_css: str = "", script: str = "") -> bytes:
    """A self-contained page in the look of the report: for the translator's report and the tie-out.

    `body` is HTML, already escaped; it holds the page's one `h1` and stands inside `main`. `extra_css` and `script`
    are written into the page, the script after the body; neither may be a report's words.
    """
    style = stylesheet(theme, "components", "print") + extra_css
    return render(
        "page",
        lang=lang,
        title=title,
        style=style,
        scripts=[script] if script else [],
        body=Markup(body),
    )


def stylesheet(theme: Theme, *parts: str) -> str:
    """Tokens, the ground that every page stands on, and the named files of `style/`."""
    return tokens.css(theme) + "".join(_style(name) for name in (*_GROUND, *parts))


def render(template: str, *, lang: Lang, title: str, style: str, scripts: list[str], **values: Any) -> bytes:
    """A template of `templates/` as a whole file. `style` and `scripts` stand in it, hashed for its policy."""
    style = _inside(style, "style")
    head = _inside(script_file("theme"), "script")
    tail = [_inside(script, "script") for script in scripts]
    html = (
        _environment()
        .get_template(template)
        .render(
            lang=TAGS[lang],
            labels=labels(lang),
            title=title,
            policy=_policy(style, (head, *tail)),
            style=Markup(style),
            head_script=Markup(head),
            scripts=[Markup(script) for script in tail],
            **values,
        )
    )
    return html.encode("utf-8", "replace")


def script_file(name: str) -> str:
    """A file of `script/`, without the comment that explains it."""
    return _read(f"script/{name}.js")


def _policy(style: str, scripts: tuple[str, ...]) -> str:
    """Content-Security-Policy Level 3: nothing is fetched; only the very style and scripts of this file run."""
    sources = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {sources}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _inside(content: str, element: str) -> str:
    """Raw text may hold anything but its element's end tag, and no comment that hides the end tag."""
    if re.search(rf"</{element}|<!--", content, re.IGNORECASE):
        raise ValueError(f"a {element} element cannot hold its own end")
    return "\n" + content.strip().replace("\r", "") + "\n"


@cache
def _style(name: str) -> str:
    bare = re.sub(r"/\*.*?\*/", "", _read(f"style/{name}.css"), flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", bare).lstrip()


@cache
def _read(path: str) -> str:
    return files("compiler.web").joinpath(path).read_text("utf-8")


@cache
def _environment() -> Environment:
    # Templates are compiled at every run and print little: folding their constants would cost more than it saves.
    return Environment(
        optimized=False,
        loader=DictLoader({name: _read(f"templates/{name}.html.j2") for name in _TEMPLATES}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

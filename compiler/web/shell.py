"""Page shells: templates, style and script put together, with a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import DictLoader, Environment, FunctionLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from compiler.labels import labels
from compiler.language import TAGS, Lang
from compiler.overrides import AS_SHIPPED, TEMPLATES, Overrides
from compiler.theme import Theme
from compiler.web import tokens
from compiler.web.escape import script_data
from compiler.web.texts import SCRIPT_TEXTS, TEXTS

#: What every page stands on.
_GROUND = ("base", "topbar", "text", "tables", "controls")

#: The package's own template of a name, for one that changes only some of its blocks.
SHIPPED = "shipped/"


def page(
    title: str,
    body: str,
    lang: Lang,
    theme: Theme,
    *,
    extra_css: str = "",
    script: str = "",
    overrides: Overrides = AS_SHIPPED,
) -> bytes:
    """A self-contained page in the look of the report: for the translator's report and the tie-out.

    `body` is HTML, already escaped; it holds the page's one `h1` and stands inside `main`. `extra_css` and `script`
    are written into the page, the script after the body; neither may be a report's words. The script finds `zb`, what
    all pages share (`script/common.js`).
    """
    return render(
        "page",
        lang=lang,
        title=title,
        style=stylesheet(theme, ("components", "print"), overrides, extra_css),
        script=scripts("tables", own=script),
        body=Markup(body),
        overrides=overrides,
    )


def stylesheet(theme: Theme, parts: Iterable[str], overrides: Overrides = AS_SHIPPED, own: str = "") -> str:
    """Tokens, the ground that every page stands on, the named files of `style/`, the page's own, a report's `extra`."""
    names = (*_GROUND, *parts)
    sheets = (_bare(overrides.styles[name].text) if name in overrides.styles else _style(name) for name in names)
    extra = overrides.styles.get("extra")
    return tokens.css(theme) + "".join(sheets) + own + ("" if extra is None else _bare(extra.text))


def scripts(*names: str, own: str = "") -> str:
    """Files of `script/` and a page's own as one script; they share `zb` and nothing else."""
    parts = [_read(f"script/{name}.js") for name in ("common", *names)]
    return "\n".join(('(function () {\n"use strict";', *parts, own, "})();"))


def render(
    template: str,
    *,
    lang: Lang,
    title: str,
    style: str,
    script: str,
    words: tuple[Lang, ...] = (),
    overrides: Overrides = AS_SHIPPED,
    **values: Any,
) -> bytes:
    """A template of `templates/` as a whole file. `style` and `script` stand in it, hashed for its policy.

    `words` are the languages that its script speaks, the page's own by default.
    """
    style = _inside(style, "style")
    head = _inside(_read("script/theme.js"), "script")
    tail = _inside(script, "script")
    html = (
        _environment_with(overrides)
        .get_template(template)
        .render(
            lang=TAGS[lang],
            labels=labels(lang),
            words=TEXTS[lang],
            title=title,
            policy=_policy(style, (head, tail)),
            style=Markup(style),
            head_script=Markup(head),
            script=Markup(tail),
            script_words=Markup(script_data({one: SCRIPT_TEXTS[one] for one in words or (lang,)})),
            **values,
        )
    )
    return html.encode("utf-8", "replace")


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
    if ends(content, element):
        raise ValueError(f"a {element} element cannot hold its own end")
    return "\n" + content.strip().replace("\r", "") + "\n"


def ends(content: str, element: str) -> bool:
    """Whether a browser would take something in the content for the element's end."""
    return re.search(rf"</{element}|<!--", content, re.IGNORECASE) is not None


@cache
def _style(name: str) -> str:
    return _bare(_read(f"style/{name}.css"))


def _bare(sheet: str) -> str:
    """Without comments and indents."""
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)).lstrip()


@cache
def _read(path: str) -> str:
    return files("compiler.web").joinpath(path).read_text("utf-8")


@cache
def shipped() -> Mapping[str, str]:
    """The package's templates by name."""
    return {name: _read(f"templates/{name}.html.j2") for name in TEMPLATES}


@cache
def _environment() -> Environment:
    # Templates are compiled at every run and print little: folding their constants would cost more than it saves.
    return Environment(loader=DictLoader(shipped()), **_SETTINGS)


def _environment_with(overrides: Overrides) -> Environment:
    """A report's templates may use what they are given and reach nothing behind it."""
    if not overrides.templates:
        return _environment()
    plain = {SHIPPED + name: text for name, text in shipped().items()}
    texts = {**shipped(), **plain}

    def load(name: str) -> tuple[str, str, None] | None:
        own = overrides.templates.get(name)
        if own is not None:
            return own.text, own.file, None
        return (texts[name], name, None) if name in texts else None

    return SandboxedEnvironment(loader=FunctionLoader(load), **_SETTINGS)


_SETTINGS: Mapping[str, Any] = {
    "optimized": False,
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
}

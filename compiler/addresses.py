"""Addresses that a printed link may have. Both writers and the checks ask here, so that no edition links more."""

from __future__ import annotations

import re

#: A link may lead out by these only. `http` and `https` need a host (RFC 3986, 3.2), and hold no password: a reader
#: of the published report would have it.
_OUT = re.compile(
    r"(?:https?://(?:[\w.\-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:[/?#].*)?|mailto:[^\s/]+|tel:[\d+().;=\w-]+)",
    re.IGNORECASE | re.DOTALL,
)
#: What a browser drops or rewrites while it reads an address, and so what could hide another scheme.
_SLY = re.compile("[\x00-\x20\x7f-\x9f\\\\\u2028\u2029\ud800-\udfff]")


def leads_out(target: str) -> bool:
    """Whether a target is the address of a web page, a mailbox or a telephone that may be printed as a link."""
    return _OUT.fullmatch(target) is not None and _SLY.search(target) is None

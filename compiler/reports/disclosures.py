"""What a report discloses of each framework, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from compiler.disclosure import STATES, Entry, Index, State
from compiler.language import Bilingual, Lang

#: The states as a reader calls them.
NAMES: Mapping[State, Bilingual[str]] = {
    "disclosed": Bilingual("已披露", "disclosed"),
    "omitted": Bilingual("从略", "omitted"),
    "referred": Bilingual("见于他处", "referred"),
    "missing": Bilingual("未提及", "missing"),
    "contradictory": Bilingual("自相矛盾", "contradictory"),
}


def to_json(indexes: Iterable[Index]) -> dict[str, Any]:
    """`zhengben disclosures --format json`: counts by state, and each disclosure with what the report says of it."""
    return {"schema": 1, "frameworks": [_index_json(index) for index in indexes]}


def _index_json(index: Index) -> dict[str, Any]:
    return {
        "framework": index.framework.key,
        "claim": None if index.stated.claim is None else index.stated.claim.text,
        "totals": {state: index.count(state) for state in STATES},
        "disclosures": [_entry_json(entry) for entry in index.entries.values()],
    }


def _entry_json(entry: Entry) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": entry.item.code,
        "title": {"zh": entry.item.title.zh, "en": entry.item.title.en},
        "state": entry.state,
        "places": list(entry.places),
    }
    if entry.omission is not None:
        told["reason"] = entry.omission.reason.text
        if entry.omission.explanation is not None:
            told["explanation"] = {lang: entry.omission.explanation[lang].text for lang in ("zh", "en")}
    if entry.reference is not None:
        told["to"] = {lang: entry.reference.to[lang].text for lang in ("zh", "en")}
    return told


def text(indexes: Sequence[Index], titles: Mapping[str, str], ui: Lang) -> str:
    """A line of counts for each framework, then a line a disclosure; what is missing is listed last, in one line.

    `titles` holds the headings of the contents, by id.
    """
    return "\n".join(line for index in indexes for line in _lines(index, titles, ui)) + "\n"


def _lines(index: Index, titles: Mapping[str, str], ui: Lang) -> Iterator[str]:
    counts = Bilingual("，", ", ")[ui].join(f"{index.count(state)} {NAMES[state][ui]}" for state in STATES)
    yield index.framework.name[ui] + Bilingual("：", ": ")[ui] + counts
    told = [entry for entry in index.entries.values() if entry.state != "missing"]
    width = max((len(entry.item.code) for entry in told), default=0)
    for entry in told:
        where = Bilingual("；", "; ")[ui].join(_where(entry, titles, ui))
        yield f"  {entry.item.code:<{width}}  {NAMES[entry.state][ui]}  {entry.item.title[ui]} — {where}"
    missing = [entry.item.code for entry in index.entries.values() if entry.state == "missing"]
    if missing:
        yield f"  {NAMES['missing'][ui]}{Bilingual('：', ': ')[ui]}{' '.join(missing)}"


def _where(entry: Entry, titles: Mapping[str, str], ui: Lang) -> Iterator[str]:
    for place in entry.places:
        yield f"{titles[place]} (#{place})" if place in titles else f"#{place}"
    if entry.omission is not None:
        yield entry.omission.reason.text
    if entry.reference is not None:
        yield entry.reference.to[ui].text

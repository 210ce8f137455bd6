"""The two languages of a report and the pair type that everything bilingual is stored in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

Lang = Literal["zh", "en"]

#: Chinese first: it prevails.
LANGS: tuple[Lang, Lang] = ("zh", "en")

#: BCP 47 tags for `lang` attributes and Word's `w:lang`.
TAGS: dict[Lang, str] = {"zh": "zh-Hans", "en": "en-GB"}
WORD_TAGS: dict[Lang, str] = {"zh": "zh-CN", "en": "en-GB"}

#: Stands before the Chinese of an English segment that nobody has translated yet.
UNTRANSLATED = "⟦未译⟧"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bilingual(Generic[T]):
    """One thing said in both languages."""

    zh: T
    en: T

    def __getitem__(self, lang: Lang) -> T:
        return self.zh if lang == "zh" else self.en

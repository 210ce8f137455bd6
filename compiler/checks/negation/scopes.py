"""How far a negation reaches, and which listed words it denies."""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.checks.negation.concepts import OPPOSITE, Word, chinese_word, english_words, is_thing
from compiler.checks.negation.cues import Cue
from compiler.checks.negation.negatives_zh import SELVES

_NEGATION = re.compile(
    "[并尚从毫均仍亦也概皆绝切请]*(?:没有人|无人|没人|不得|不能|不会|不可|不予|不准|不许|不应当|不应该|不应|不该"
    "|不宜|不再|不曾"
    "|不要|不用|"
    "不必|不须|不需要|不需|无须|无需|无法|无从|无权|无力|没有|没能|未能|未曾|未有|未获|未经|未被|未予|禁止|严禁"
    "|难以|拒绝|拒不|"
    "切勿|请勿|莫|毋|勿|未|不|无|没|非|零)(?:能够|可以|允许)?"
)
#: Adverbs and auxiliaries between a negation and its verb.
_SKIP = re.compile(
    "(?:在规定[^，。]{0,4}[内前]|按照?(?:规定|约定|要求)|依法|在[^，。]{1,8}期限[内前]|主动|自动|经常|立即|马上"
    "|随时|一般|盲目|轻易|过分|过度|[再曾被能会得应可要予须宜只先另便也都还很太更]"
    "|任何|予以|进行|能够|可以|允许|必要|以任何[^，。；]{1,6}?|"
    "擅自|私自|自行|继续|随意|任意|同时|单独|直接|另行|按时|按期|及时|完全|充分|明显|真正|重大|实质性?|其他|"
    "经过|通过(?!.{0,4}[评审核考检验证测试查论批])|出现|发生|存在|构成|造成|产生|做出|作出|给予|达到|取得|形成|达成|提出|实施|开展|加以|遭受|受到"
    "|大幅|显著|[再曾被能会得应可要予须宜只先另便也都还很太更有过了])"
)
#: They put words before the verb: 不得向他人转让.
_BEFORE_VERB = re.compile("[向对将把以在因由从与和为按被给于就随同用受]")
_ZH_CLAUSE = re.compile("[，。；：！？,;:!?（）()“”]")
_ZH_STOP = re.compile("[，。；：！？,;:!?（）()“”、]")
#: Where another negation begins, which denies words of its own: 不能缩放而不丢失质量.
_AGAIN = re.compile("(?:[而并且也又却]|否则)(?=[不未没无非勿])")
#: A permission that everything hangs on, and that ends what its absence denies: 未经许可使用.
_LEAVE = re.compile("许可|同意|批准|授权|允许|准许")
#: What a verb did not reach: 看不到, 听不见.
_UNREACHED = re.compile("不[到见了着起出开动上清懂完成住]")
_THING = re.compile(r".*(?:没有|无|零|未见|未有|不存在|不具[有备]|不享有|不含)$")
_REACH = 18

#: Where the reach of an English negation ends.
_EN_CLAUSE = re.compile(
    r"[.;:!?()]|,(?=\s*(?:and|but|nor|so|yet|or else|otherwise|while|which|who|whose|where|whereas|because|as|if|when|"
    r"unless|until|then|it|they|we|you|he|she|this|these|those|the|a|an|its|their|please|including)\b)|"
    r"\b(?:but|whereas|while|because|although|though|if|when|unless|before|after|until|once|so that|otherwise)\b|"
    r",(?=\s*(?:[\w’'-]+ ){1,4}(?:may|must|shall|can|cannot|could|will|would|should|is|are|was|were|has|have|had"
    r"|does|do|did)\b)|"
    r"\band (?=(?:it|they|we|you|he|she|there|then|can|may|must|shall|will|could|would|should|might|cannot|is"
    r"|are|was|were|has|have|had|does|do|did|"
    r"the|its|their)\b)",
    re.IGNORECASE,
)
#: What negates a verb before it: made no progress, is prohibited, was refused.
_BACKWARD = re.compile(
    r"no(?!r\b)|none|nothing|nobody|no one|nowhere|neither|zero|prohibit|forbid|forbad|ban|barred|refus|reject|"
    r"declin|den|exempt|waiv|exclud|except|out of|off-limits|prevent|stop|ceas|fail|n/?a$|seldom|rarely|hardly|"
    r"unaccept|unlawful|unavail|unnecess|impossib|illegal|invalid|inadmiss|ineligib|impermiss|non|disallow"
    r"|(?!unless)\w+less|\w+-free|free|avoid|miss|absent|lacking|instead",
    re.IGNORECASE,
)

#: They deny the verb that they are the object of, and not the one before it: had accidents and incurred no penalties.
_OBJECT = re.compile("(?:no|none|nothing|nobody|no one|nowhere|zero)$", re.IGNORECASE)
#: They deny a noun; what the sentence then says of something is its own.
_NOMINAL = re.compile(
    r"lack|absen|want|without|free|inability|devoid|short of|out of|rather than|instead|other than", re.IGNORECASE
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|shall|may|must|can|could|will|would|should|has|have|had|counts?|the \w+ (?:was|were"
    r"|is|are|has|had))\b"
)
#: *Does not serve minors and collects their data*: only a bare verb is still denied.
_DO = re.compile(r"\b(?:does|do|did|will|can|may|must|shall)(?: not|n['’]t)$|cannot$", re.IGNORECASE)
_OTHER_VERB = re.compile(r"\b(?:and|or) (?:\w+ly )?[a-z]{3,}(?:[^s\W]s|ed) (?:the|a|an|its|their|his|her|our|your) ")
_LONGER = re.compile("(?:longer|more)$")


class Reach(NamedTuple):
    """An English negation and the part of the text that it denies."""

    cue: Cue
    start: int
    end: int


def reaches(en: str, cues: tuple[Cue, ...]) -> tuple[Reach, ...]:
    """The reach of each English negation."""
    borders = [match.start() for match in _EN_CLAUSE.finditer(en)]
    found: list[Reach] = []
    for cue in cues:
        if en.startswith(",", cue.end) or (
            cue.kind == "limit" and (not _LONGER.search(cue.text) or en.startswith(" than", cue.end))
        ):
            found.append(Reach(cue, cue.start, cue.end))
            continue
        start = cue.start
        if _BACKWARD.match(cue.text):
            start = max((at for at in borders if at < cue.start), default=0)
            if _OBJECT.match(cue.text):
                start = max(start, en.rfind(" and ", start, cue.start), en.rfind(", ", start, cue.start))
        end = min((at for at in borders if at >= cue.end), default=len(en))
        if _DO.search(en, max(0, cue.start - 5), cue.end) and (other := _OTHER_VERB.search(en, cue.end, end)):
            end = other.start()
        if _NOMINAL.match(cue.text) and (verb := _FINITE.search(en, cue.end, end)):
            end = verb.start()
        found.append(Reach(cue, start, end))
    return tuple(found)


#: What says that a thing is there.
EXISTS = re.compile(
    r"\b(?:ha[sd]|have|having|there (?:is|are|was|were|will be|may be|has been|have been)|with|some|several|many"
    r"|caus\w+|found|find|finds|"
    r"recei\w+|occur\w*|includ\w+|contain\w*|show\w*|involv\w+|carr\w+|bear\w*|bore|exist\w*|saw|sees?|seen|suffer\w*|"
    r"report\w*|record\w*|discover\w*|detect\w*|reveal\w*|need\w*|requir\w*|enjoy\w*|got|get|gets|made|make|makes|"
    r"giv\w+|gave|offer\w*|provid\w+|charg\w+|pay|pays|paid|reach\w*|hold\w*|held|develop\w*|experienc\w+|incur\w*|"
    r"took|take|takes|is an?|are|was an?|were|can be|happen\w*|appear\w*|aris\w+|arose|hurt|injur\w+|kill\w*|died?|"
    r"damag\w*|creat\w+|produc\w+|result\w*|led|impos\w+|us(?:e|es|ed|ing)|add\w*|sells?|sold)\b",
    re.IGNORECASE,
)
#: A clause with one of these sets a condition, and so may tell a ban.
ONLY_CLAUSE = re.compile(
    r"\b(?:only|solely|exclusively|alone (?:is|are|bears?|shall|will|may|must|has|can)|reserved for|subject to"
    r"|conditional|"
    r"(?:requir|need)\w* (?:[\w’'-]+ ){0,3}(?:consent|permission|approval|permit|authori\w+|licen\w+|clearance)"
    r"|must (?:first|have|hold|obtain|get|be accomp\w+)|by (?:permit|appointment|invitation))\b",
    re.IGNORECASE,
)


#: What happens to a thing that is denied: disclosure has been deferred.
TAKEN = re.compile(
    r"\b(?:deferr|laps|suspend|cancel|dropp|withh|postpon|halt|stopp|ceas|absent|lacking|missing|delayed|refus"
    r"|reject|denied|"
    r"ruled out|out of the question|off\b|discontinu|abandon|withdrawn|barred|fail|forgone|waived|scrapped|shelved)",
    re.IGNORECASE,
)
WHOEVER = re.compile(
    r"\b(?:anyone|anybody|whoever|those|any \w+|people|persons) (?:who|that|found|caught)\b"
    r"|\bwhoever\b",
    re.IGNORECASE,
)
UNTIL = re.compile(r"(?:until|unless|before|without)\b", re.IGNORECASE)


def clause(en: str, word: Word) -> tuple[int, int]:
    """Where the English clause of a word begins and ends."""
    begin, end = 0, len(en)
    for border in _EN_CLAUSE.finditer(en):
        if border.start() <= word.start:
            begin = border.start()
        else:
            end = border.start()
            break
    return begin, end


#: What stands before 避免 where it bids: 应避免, 两周内避免.
_ORDER = re.compile("(?:[请应须需要内时后，。；]|^)$")


def denied_words(text: str, cue: Cue) -> tuple[Word, ...]:
    """The listed words that a Chinese negation may deny, the likeliest first; at most three."""
    opposite = OPPOSITE.get(cue.text)
    inside = next((at for at, char in enumerate(cue.text) if char in _DENYING), 0)
    negation = _NEGATION.match(text, cue.start + inside)
    if (
        negation is None
        and opposite is None
        and cue.kind != "plain"
        and not (cue.text == "避免" and _ORDER.search(text, 0, cue.start))
    ):
        return ()
    if negation is None and opposite is not None:
        return (Word(cue.start, cue.end, cue.text, opposite),)
    at = negation.end() if negation else cue.end
    thing = negation is not None and _THING.fullmatch(negation[0]) is not None
    front = _BEFORE_VERB.match(text, at) is not None
    end = (_ZH_CLAUSE if front else _ZH_STOP).search(text, at)
    stop = min(end.start() if end else len(text), at + (_REACH + 12 if front else _REACH))
    again = _AGAIN.search(text, at, stop)
    leave = _LEAVE.search(text, at, stop) if cue.text.startswith(("未经", "未获")) else None
    stop = again.start() if again else leave.end() if leave else stop
    listed = _listed(text, at, stop, thing=thing)
    if text[at - 1] == "非" and text[max(0, cue.start - 1)] not in "并绝既":
        listed = [word for word in listed if word.start == at]
    if is_self(cue):
        listed = []
    if _UNREACHED.match(text, cue.start) and (verb := _verb_before(text, cue.start)) is not None:
        listed = [verb]
    if opposite is not None:
        listed.insert(0, Word(cue.start, cue.end, cue.text, opposite))
    return tuple(listed[:3])


def _verb_before(text: str, at: int) -> Word | None:
    """The listed verb that ends right before a place."""
    for length in (2, 1):
        word = chinese_word(text, max(0, at - length), at, verb=True)
        if word is not None and word.end == at:
            return word
    return None


#: They deny themselves, and nothing that follows.
WHOLE = frozenset(SELVES.split())
_NOUNS = ("不可抗力", "未成年", "不利影响", "不确定")
_DENYING = frozenset("不未无没非勿毋莫禁严切请拒零难")


def is_self(cue: Cue) -> bool:
    """Whether a Chinese word denies what is inside it, and nothing that follows: 不足, 未成年人."""
    return cue.text in WHOLE or cue.text.startswith(_NOUNS)


def fronted(text: str, cue: Cue) -> bool:
    """Whether words stand between a Chinese negation and its verb."""
    negation = _NEGATION.match(text, cue.start)
    return negation is not None and _BEFORE_VERB.match(text, negation.end()) is not None


def _listed(text: str, at: int, stop: int, *, thing: bool) -> list[Word]:
    """The listed words. Light verbs (作出, 发生) only where nothing heavier follows."""
    verbs: list[Word] = []
    things: list[Word] = []
    light: list[Word] = []
    first = True
    while at < stop and not (text[at] == "的" and verbs):
        skip = _SKIP.match(text, at, stop)
        word = chinese_word(text, at, stop)
        if word and (skip is None or len(word.text) > len(skip[0])) and (len(word.text) > 1 or first):
            (things if is_thing(word) else verbs).append(word)
            at = word.end
            first = False
        elif skip:
            if word and len(word.text) > 1:
                light.append(word)
            at = skip.end()
        else:
            first = False
            at += 1
    return [*things, *verbs] if thing else [*verbs, *things] if verbs else [*things, *light]


def zh_reach(text: str, cue: Cue) -> int:
    """Where the reach of a Chinese negation ends."""
    border = _ZH_CLAUSE.search(text, cue.end)
    return min(border.start() if border else len(text), cue.end + _REACH + 6)


_STOP_WORDS = """
a an the any be been being is are was were am do does did have has had will would shall should can could may
might must to of in on at by for from with as and or that this these those it its their his her our your my we
you they he she there so such yet even longer one ever also currently still only other further more most very
all each every either both whatsoever least
"""
_STOP = frozenset(_STOP_WORDS.split())
_EN_WORD = re.compile(r"[A-Za-z][A-Za-z’']*")


def negated_words(en: str, reach: Reach) -> tuple[Word, ...]:
    """The first listed words after an English negation; at most three."""
    words = {word.end: word for word in english_words(en) if reach.cue.end <= word.start < reach.end}
    found: list[Word] = []
    for match in _EN_WORD.finditer(en, reach.cue.end, reach.end):
        word = match[0].lower()
        if word in _STOP:
            continue
        if match.end() in words:
            found.append(words[match.end()])
        elif word.endswith("ly"):
            continue
        if len(found) == 3 or match.start() - reach.cue.end > 70:
            break
    return tuple(found)

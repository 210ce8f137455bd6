"""Words that name one of a few: per year, per month; dollars, yuan; Monday, Tuesday.

An error exchanges one for another. So a finding needs both: a name that the Chinese has and the English lacks, and one
that the English has and the Chinese lacks. `strict` finds a name where it cannot be anything else, `loose` wherever it
may be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple


class Name(NamedTuple):
    """One of a family: how each language names it, and how it may be told otherwise."""

    zh: re.Pattern[str]
    zh_loose: re.Pattern[str]
    en: re.Pattern[str]
    en_loose: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Family:
    """Names of which one may stand in place of another. `gate` is held by every Chinese text that has one."""

    what: Literal["rate", "currency", "day"]
    gate: re.Pattern[str]
    names: tuple[Name, ...]


class Exchanged(NamedTuple):
    """What the Chinese names and what the English names in its place."""

    zh: re.Match[str]
    en: re.Match[str]


def exchanged(family: Family, zh: str, en: str) -> Exchanged | None:
    """The first name that stands for another; None where all agree or one language is silent."""
    if not family.gate.search(zh):
        return None
    lacking = next(
        (found for name in family.names if (found := name.zh.search(zh)) and not name.en_loose.search(en)), None
    )
    if lacking is None:
        return None
    for name in family.names:
        found = name.en.search(en)
        if found is not None and not name.zh_loose.search(zh):
            return Exchanged(lacking, found)
    return None


def _name(zh: str, zh_loose: str, en: str, en_loose: str) -> Name:
    return Name(re.compile(zh), re.compile(zh_loose), re.compile(en, re.I), re.compile(en_loose, re.I))


_PER = r"(?:\bper |\beach |\bevery |(?<=[A-Za-z])/ ?)"
_ONE = r"(?:\ban? |\bone |\blast |\bnext |\bprevious |\bprior |\bfollowing |\bcoming |\bpast )"
_BESIDE = r"(?:\blast |\bnext |\bprevious |\bprior |\bfollowing |\bcoming )"


def _period(
    zh: str, loose: str, word: str, adverb: str, en_loose: str = "", *, one: str = "", before: str = _ONE
) -> Name:
    """A stretch of time as a rate, alone and beside now: 每月, 一个月, 上月 and monthly, a month, last month."""
    chinese = rf"每个?(?:{zh})|(?<=/)(?:{zh})|(?<=[人月年日])均?/(?:{zh})" + (f"|{one}" if one else "")
    now = f"{_PER}|{before}" if before else _PER
    english = rf"(?:{now}){word}\b|\b(?:several|many|few|some) {word}s\b|\b(?:{adverb})\b"
    return _name(chinese, loose, english, rf"\b{word}s?\b|\b(?:{adverb})\b{en_loose}")


_ANNUM = r"|\bp\.a\.|\bannum\b|\b(?:twelve|12)[- ]months?|\d{4}|\b365|\bfiscal"

PERIODS = Family(
    "rate",
    re.compile("[每/一上下年月周日季几多数]"),
    (
        _period("年(?!龄)", "(?<!半)年|[载岁]", "year", "annual(?:ly)?|yearly", _ANNUM, one="(?<!第)一年(?!级|度|四|来"
            "|期|一)|[上下]一?年(?!度)|[数几多]年|年[均报](?!告)"),
        _period("季度?", "季", "quarter", "quarterly", r"|\b(?:three|3) months"
            r"|\bQ[1-4]", one="[上下]一?个?季度|季[度报](?=报告|会议|例会)", before=_BESIDE),
        _period("月", "月", "month", "monthly", r"|\b(?:30|thirty)[- ]days?", one="一个月|[上下]一?个月"
            "|[数几多]个?月|月[均报度](?!告)"),
        _period(
            "周(?!期|边|岁|年)|星期", "[周旬]|星期|礼拜", "week", "weekly", r"|\b(?:seven|7)[- ]days?|\bweekend",
            one="(?<!第)一周(?!年|岁|期)|一个?星期|[上下]一?周|[上下]个?星期|[数几多]周|周[均报]",
        ),
        _period(
            "[日天]", "[日天夜晚晨早今昼]", "day", "daily", r"|\b24|\btwenty-four|\bnight|\beveryday|\bsomeday"
            r"|\bshift|\bmidnight|\btoday|\bmorning",
            one="(?<![第周期])一[天日](?![一三四五六七八九十气])|[数几多]天|日[均报](?!告)",
        ),
        _period("小时", "时|钟头", "hour", "hourly", r"|\b(?:60|sixty)[- ]min", one="一个?小时"),
        _period("分钟?(?!钱|之)", "分|片刻", "minute", "minutely", r"|\brpm\b|/min|\bmin\b|\b60 s"
            r"|\bsixty s", one="一分钟"),
        _period("秒", "秒", "second", "per sec", r"|/s\b|\bbps\b|\bHz\b", before=""),
        _name(
            "(?<![上下])半年(?![报度])|半个财?年",
            "半年|半个财?年|[两二2]次|六个月|6 ?个月",
            r"\b(?:half[- ]yearly|semi-?annual(?:ly)?|biannual(?:ly)?|twice (?:a|each|every|per) year"
            r"|every six months)\b",
            r"\bhalf|\bsix\b|\b6\b|\bsemi|\bbiannual|\btwice\b|\btwo\b|\bH[12]\b|\b180\b",
        ),
    ),
)  # fmt: skip

SHARED = Family(
    "rate",
    re.compile("[每/]"),
    (
        _name(
            "每一?[人名位]|(?<=/)人|人均",
            "人|名|位|员|客|者|均|各|分别|个|工|股东|董事",
            rf"{_PER}(?:person|capita|employee|head)\b",
            r"\bperson|\bcapita\b|\bemployee|\bhead\b|\beach\b|\bevery|\bindividual|\ball\b|\bmember|\bstaff|"
            r"\bcustomer|\buser|\bparticipant|\bworker|\btrainee|\bpeople|\bone\b|\bapiece|\bguest|\bvisitor"
            r"|\bpassenger|\bstudent",
        ),
        _name(
            "每一?户|(?<=/)户|户均",
            "户|家",
            rf"{_PER}household\b",
            r"\bhousehold|\bfamil|\bhome|\baccount|\bcustomer|\buser|\bunit|\beach\b|\bevery",
        ),
        _name("每一?股|(?<=/)股", "股", rf"{_PER}share\b", r"\bshare|\bstock|\bEPS\b|\beach\b"),
        _name("每一?吨|(?<=/)吨", "吨", rf"{_PER}tonne\b", r"\btons?\b|\btonne|\bt\b|/t|\bmetric"),
        _name("每一?立方米|(?<=/)立方米", "立方|方|m³", rf"{_PER}cubic met(?:re|er)\b", r"\bcubic|m³|\bm3\b"),
        _name("每一?千克|每一?公斤", "千克|公斤|斤", rf"{_PER}(?:kg|kilogram)\b", r"\bkg\b|\bkilo|\bkilogram"),
        _name(
            "每一?平方米|(?<=/)平方米",
            "平方|㎡|平米",
            rf"{_PER}square met(?:re|er)\b",
            r"\bsquare|\bsq|m²|\bm2\b|\bfloor",
        ),
        _name("每一?亩|(?<=/)亩", "亩", rf"{_PER}mu\b", r"\bmu\b|\bhectare|\bacre"),
        _name("每一?公顷|(?<=/)公顷", "公顷|亩", rf"{_PER}hectare\b", r"\bhectare|\bha\b"),
    ),
)

_ALONE = r"(?<![\d一二两三四五六七八九十百千万亿多余几每/] )(?<![\d一二两三四五六七八九十百千万亿多余几每/])"
_WORD = r"(?<!\d)(?<!\d )(?<!illion )(?<!thousand )(?<!per )(?<!/)"


def _measure(zh: str, en: str) -> Name:
    return _name(rf"{_ALONE}(?:{zh})", zh, rf"{_WORD}\b(?:{en})\b", rf"(?:\b|(?<=\d))(?:{en})(?![A-Za-z])")


#: Units in prose without a figure: billed by the tonne. Beside figures they may be converted.
MEASURES = Family(
    "rate",
    re.compile("[吨克斤升米里]|公顷|[瓦]时"),
    (
        _measure("吨", "tonnes?|tons?"),
        _measure("千克|公斤", "kg|kilograms?|kilos?"),
        _measure("(?<!千)(?<!毫)克(?![服拉])", "grams?"),
        _measure("平方米|平米", "square met(?:re|er)s?|m²|m2|sq\\.? ?m"),
        _measure("公顷", "hectares?|ha"),
        _measure("立方米", "cubic met(?:re|er)s?|m³|m3"),
        _measure("公里|千米", "kilomet(?:re|er)s?|km|mileage"),
        _measure("千瓦时", "kWh|kilowatt[- ]hours?"),
        _measure("兆瓦时", "MWh|megawatt[- ]hours?"),
    ),
)

#: Who or what is counted, wherever the figure stands.
COUNTED = Family(
    "rate",
    re.compile("户|人|家|企业|公司"),
    (
        _name(
            r"户数|[农住]户|(?:\d|[十百千万亿余多]) ?户(?!外|型|企|商)|户家庭",
            "户|家|居|宅",
            r"\bhouseholds?\b",
            r"\bhouse|\bfamil|\bhome|\bresident|\bcustomer|\buser|\baccount|\bfarmer|\bunit|\bclient|\bcompan"
            r"|\btenant|\bbusiness",
        ),
        _name(
            r"人数|人次|(?:\d|[十百千万亿余多]) ?人(?![民均工才时天日口])|(?:\d|[十百千万亿余多]) ?名(?!额|称|单|义)",
            "[人员名民众工者客生师长友友妇童]|股东|董事|监事|居|家庭|社",
            r"\b(?:people|persons)\b",
            r"\bpeople|\bperson|\bstaff|\bheadcount|\bmen\b|\bwomen|\bchild|\bvisits?\b|\battend|\btimes\b"
            r"|\btrips?\b|\badmission"
            r"|\b\w+(?:ers?|ors?|ees?|ists?|ants?|ents?|ians?|als?)\b|\bworkforce|\bteam|\bnumber|\bcrew|\bclass"
            r"|\bother|\bmany|\bthose",
        ),
        _name(
            "企业|公司",
            "企|司|厂|商|家|机构|单位|集团|法人|实体",
            r"\b(?:companies|enterprises|firms)\b",
            r"\bcompan|\benterpris|\bfirm|\bbusiness|\bcorporat|\bgroup|\bwe\b|\bour\b|\bus\b|\bit\b|\bits\b"
            r"|\bthey\b|\bstart-?up|\bSMEs?\b|\bsubsidiar"
            r"|\bsupplier|\bentit|\bissuer|\bLtd\b|\bInc\b|\bLimited\b|\bemployer|\bmanufactur|\bplants?\b"
            r"|\bunit|\bparent|\bvendor|\bprovider|\b\w+ers\b",
        ),
    ),
)


def _dollar(zh: str, code: str, letter: str, nation: str) -> Name:
    """Its own readers call it a dollar."""
    english = rf"\b{code}\b|(?<![A-Z]){letter}\$|\b{nation} dollars?\b"
    return _name(zh, f"{zh}|外币", english, english + r"|(?<![A-Za-z])\$|(?<!US )\bdollars?\b")


CURRENCIES = Family(
    "currency",
    re.compile("[元币镑郎比铢布]"),
    (
        _name(
            "人民币",
            "人民币|(?<![美港欧日澳加韩门坡兰大])元|本币",
            r"\bRMB\b|\brenminbi\b|\byuan\b|\bCNY\b",
            r"\bRMB|\brenminbi\b|\byuan\b|\bCNY|¥|\blocal currency",
        ),
        _name(
            "美元|美金",
            "美元|美金|美债|美股|外币|外汇",
            r"\bUS\$|\bUS[- ]dollars?\b|\bUSD\b|\bU\.S\. dollars?\b",
            r"\bUS\$|\bUSD|dollar|\$",
        ),
        _name(
            "港元|港币",
            "港元|港币|外币",
            r"\bHK\$|\bHKD\b|\bHong Kong dollars?\b|\bHK dollars?\b",
            r"\bHK\$|\bHKD|\bHong Kong dollar",
        ),
        _name("欧元", "欧元|外币", r"€|\beuros?\b|\bEUR\b", r"€|\beuro|\bEUR"),
        _name("英镑", "英镑|外币", r"£|\bsterling\b|\bGBP\b", r"£|\bsterling\b|\bpound|\bGBP"),
        _name("日元|日圆", "日元|日圆|外币", r"\bJPY\b|\byen\b", r"\bJPY|\byen\b|¥"),
        _dollar("新加坡元|新加坡币|坡币", "SGD", "S", "Singapore"),
        _dollar("澳元|澳大利亚元", "AUD", "A", "Australian"),
        _dollar("加元|加拿大元", "CAD", "C", "Canadian"),
        _dollar("新西兰元|纽元", "NZD", "NZ", "New Zealand"),
        _dollar("新台币", "TWD", "NT", "(?:New )?Taiwan"),
        _name("澳门元|澳门币", "澳门元|澳门币|外币", r"\bMOP\b|\bpatacas?\b", r"\bMOP|\bpataca"),
        _name("瑞士法郎", "瑞郎|法郎|外币", r"\bCHF\b|\bSwiss francs?\b", r"\bCHF|\bfranc"),
        _name("韩元|韩圆", "韩元|韩圆|韩币|外币", r"\bKRW\b|\bKorean won\b", r"\bKRW|\bwon\b|₩"),
        _name("卢比", "卢比|外币", r"\bINR\b|\brupees?\b", r"\bINR|\brupee|₹"),
        _name("泰铢", "泰铢|外币", r"\bTHB\b|\bbaht\b", r"\bTHB|\bbaht|฿"),
        _name("卢布", "卢布|外币", r"\bRUB\b|\broubles?\b|\brubles?\b", r"\bRUB|\brouble|\bruble|₽"),
    ),
)


def _weekday(zh: str, en: str) -> Name:
    week = "(?:周|星期|礼拜)"
    # 周三次 is three times a week, 一周三天 three days of it.
    day = (
        rf"(?<![一两本]){week}(?:{zh})(?![次个天项期年轮份场回共内至到-]|均|常|元|环|刊|报|[一二三四五六]次)"
        rf"|{week}(?:{zh})(?=[至到]|-)"
    )
    return _name(
        day,
        rf"(?:周|星期|礼拜)[一二三四五六日天、和及至到]*(?:{zh})|[至到-](?:周|星期)?(?:{zh})",
        rf"\b{en}s?\b",
        rf"\b{en[:3]}|\bweek ?days?\b|\bweekends?\b|\bworking days?\b|\bthrough\b",
    )


_DAYS = r"(?<!working )(?<!business )(?<!trading )(?<!banking )"

#: Five working days are a week, five days are not.
WORKDAYS = Family(
    "rate",
    re.compile("[天日]"),
    (
        _name(
            "个工作日|个交易日",
            "工作|交易|营业|上班",
            r"\b(?:working|business|trading|banking) days?\b|\bworkdays?\b",
            r"\b(?:working|business|trading|banking)[ -]|\bwork ?days?\b|\bweekdays?\b",
        ),
        _name(
            r"(?:\d|[一二三四五六七八九十]) ?[天日](?:内|之内|以内|前|后|之前|之后)",
            "(?<!工作)(?<!交易)(?<!营业)[天日]",
            rf"\b{_DAYS}days?\b",
            rf"\b{_DAYS}days?\b|\b\d{{1,2}} (?-i:[A-Z])|\b(?-i:[A-Z])[a-z]+ \d|\bweeks?\b|\bfortnight"
            rf"|\bmonths?\b|\bhours?\b"
            rf"|\b\d{{1,2}}(?:st|nd|rd|th)\b",
        ),
    ),
)

_UNIT_OF_TIME = r"(?:financial |fiscal )?(?:year|quarter|month|week|day)s?\b"

#: What came before and what comes after.
NEIGHBOURS = Family(
    "day",
    re.compile("[上去前昨下明次翌后]"),
    (
        _name(
            "去年|上一?(?:年(?!度?报)|个?月|周|个?季度|财年)|前一[年天日]|昨[天日]",
            "[上去昨前往旧]|同比|以来|过去|近",
            rf"\b(?:last|previous|prior|preceding) {_UNIT_OF_TIME}|\byesterday\b",
            r"\blast\b|\bprevious|\bprior\b|\bpreceding|\bearlier|\bbefore\b|\bago\b|\byear[- ]on|\byear[- ]over"
            r"|\bformer|\byesterday|\d{4}|\bthan in\b|\bpast\b",
        ),
        _name(
            "明[年天日]|下一?(?:年(?!度?报)|个?月|周|个?季度|财年)|次[年月日]|翌[年日]",
            "[下次翌明后新]|未来|将|今后|接",
            rf"\b(?:next|following|coming|subsequent) {_UNIT_OF_TIME}|\btomorrow\b",
            r"\bnext\b|\bfollowing|\bcoming|\bsubsequent|\blater\b|\bafter|\btomorrow|\bupcoming|\bforthcoming"
            r"|\d{4}|\bsecond\b|\bthen\b|\bahead\b",
        ),
    ),
)

WEEKDAYS = Family(
    "day",
    re.compile("周|星期|礼拜"),
    tuple(
        _weekday(zh, en)
        for zh, en in zip(
            ("一", "二", "三", "四", "五", "六", "日|天"),
            ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            strict=True,
        )
    ),
)

#: What a rate is told per; a person may stand wrongly for a day.
RATES = Family("rate", PERIODS.gate, PERIODS.names + SHARED.names)

# ---------------------------------------------------------------- what is counted

#: A measure word behind a figure, and the English nouns that it never counts.
_NEVER = (
    (
        re.compile(r" ?[余多]?户(?!企|商|公司|用|外|型)"),
        re.compile(r"\b(?:people|persons|companies|tonnes|hours|days)\b"),
    ),
    (
        re.compile(r" ?[余多]?(?:人(?![次民均工才时天/]|民币)|名(?!额|称|单|义))"),
        re.compile(r"\b(?:households|families|companies|enterprises|firms|tonnes|hours|days)\b"),
    ),
    (
        re.compile(r" ?[余多]?家(?![庭电具])"),
        re.compile(r"\b(?:people|persons|households|employees|tonnes|hours|days)\b"),
    ),
    (re.compile(r" ?[余多]?[台辆套座栋艘架]"), re.compile(r"\b(?:people|persons|households|companies|hours|days)\b")),
    (re.compile(r" ?[余多]?[起宗]"), re.compile(r"\b(?:people|persons|households|companies|hours|days)\b")),
)
_NOUN = re.compile(
    r"(?: (?!and\b|or\b|of\b|in\b|from\b|for\b|by\b|at\b|to\b|with\b|on\b|per\b|a\b|the\b)[A-Za-z-]+){1,3}"
)
#: Measure words of which no amount in a unit is told: 500人 are not 500 tonnes.
_COUNTS = re.compile(
    r" ?[余多]?(?:人(?![次民均工才时天日/]|民币)|名(?!额|称|单|义)|[户家台辆起宗座栋幢艘架头匹棵株层所本册篇]"
    r"(?![庭电具外型期时/地款高油疼])"
    r"|(?P<age>周?岁))"
)
_HOUSES = re.compile("户|家庭|企业|公司|人|员工")


def other_thing(zh: str, zh_end: int, en: str, en_end: int) -> tuple[int, int] | None:
    """Where English counts what the Chinese measure word never counts: 500户 and 500 people."""
    noun = _NOUN.match(en, en_end)
    if noun is None:
        return None
    for measure, never in _NEVER:
        counted = measure.match(zh, zh_end)
        if counted is None:
            continue
        wrong = never.search(en, en_end, noun.end())
        counted_too = _HOUSES.findall(zh[counted.end() : counted.end() + 8])
        if wrong is not None and not any(_means(word, wrong[0]) for word in counted_too):
            return wrong.span()
        return None
    return None


_HOMES = frozenset({"households", "families"})
_FIRMS = frozenset({"companies", "enterprises", "firms"})
_STAFF = frozenset({"people", "persons", "employees"})
_MEANINGS = {"户": _HOMES, "家庭": _HOMES, "企业": _FIRMS, "公司": _FIRMS, "人": _STAFF, "员工": _STAFF}


def _means(zh: str, en: str) -> bool:
    return en in _MEANINGS.get(zh, frozenset())


def is_amount(zh: str, zh_end: int, unit: str) -> bool:
    """Whether English gives an amount in a unit where the Chinese counts: 500 tonnes for 500人, 65 months for 65岁."""
    counted = _COUNTS.match(zh, zh_end)
    return counted is not None and not (counted["age"] and unit == "year")

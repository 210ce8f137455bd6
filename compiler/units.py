"""Units: what a figure counts or measures, exactly, and how both languages say it.

Plain data and three functions. Factors are fractions, so a formula may turn kilowatt-hours into gigajoules and back
without loss. CLDR (and with it Babel) knows neither megawatt-hours nor gigajoules nor any Chinese measure word, and
unit libraries such as pint know no Chinese at all and compute in floats by default; hence a table of our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

#: Base dimensions and their powers, sorted by name: mass/CNY is `(("CNY", -1), ("mass", 1))`. Empty for pure numbers.
Dimension = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the table, of a report's `units:`, or composed as in `t/million CNY`.

    `factor` times a figure in this unit is the figure in the base of its dimension (kg, J, m, m2, m3, s, one of a
    count). English prints `prefix` before the figure (with its space, if it has one), or `one` or `other` after it:
    after a space, unless `tight`. Chinese prints `zh` straight after the figure.
    """

    key: str
    dimension: Dimension
    factor: Fraction
    zh: str
    one: str
    other: str
    symbol: str = ""
    prefix: str = ""
    tight: bool = False
    aliases: tuple[str, ...] = field(default=())

    @property
    def is_currency(self) -> bool:
        return bool(self.prefix)

    @property
    def is_share(self) -> bool:
        """Whether differences of this unit are percentage points."""
        return self.key == "%"

    @property
    def counts(self) -> bool:
        """Whether it counts things, so that which noun stands there is for the words and not for the figure."""
        return len(self.dimension) == 1 and self.dimension[0][0] in COUNTED

    def column(self, lang: str, scale: str = "") -> str:
        """What stands in the unit column of a table, with the scale word of the row, if it has one."""
        if lang == "zh":
            return scale + self.zh
        if self.prefix:
            return " ".join(part for part in (self.prefix.strip(), scale) if part)
        name = self.symbol if self.symbol and not scale else self.other
        return " ".join(part for part in (scale, name) if part)


#: Units that never go with 万 or million: a figure typed so is a slip.
UNSCALED = frozenset({"%", "points", "degC", "degF"})

#: What can be counted. Apart, so that a sum of people and households is found; in products and ratios they are numbers.
COUNTED = frozenset({"count", "people", "organisations", "households", "events", "things"})

#: Base dimensions that a report's own units may name.
DIMENSIONS = frozenset(
    {"number", "mass", "energy", "volume", "length", "area", "time", "calendar", "emissions", "temperature"}
    | {"fahrenheit", "power", "pressure", "frequency", "resistance", "voltage", "data", "rotation", "sound"}
    | {"CNY", "USD", "HKD", "EUR", "GBP", "JPY"}
    | COUNTED
)


def dimension_of(name: str) -> Dimension | None:
    """The dimension of a base name; None if there is none of that name."""
    if name == "number":
        return ()
    return ((name, 1),) if name in DIMENSIONS else None


def combine(left: Dimension, right: Dimension, power: int = 1) -> Dimension:
    """The dimension of left × right^power."""
    powers = dict(left)
    for name, exponent in right:
        powers[name] = powers.get(name, 0) + exponent * power
    return tuple(sorted((name, exponent) for name, exponent in powers.items() if exponent))


def without_counts(dimension: Dimension) -> Dimension:
    """The dimension where heads and pieces are plain numbers: hours per person are hours."""
    return tuple((name, exponent) for name, exponent in dimension if name not in COUNTED)


def _unit(
    key: str,
    dimension: str,
    factor: str | int,
    zh: str,
    one: str,
    other: str = "",
    *,
    symbol: str = "",
    prefix: str = "",
    tight: bool = False,
    also: str = "",
) -> Unit:
    base = dimension_of(dimension)
    assert base is not None, dimension
    aliases = tuple(also.split("|")) if also else ()
    return Unit(key, base, Fraction(factor), zh, one, other or one, symbol, prefix, tight, aliases)


def _money(code: str, zh: str, prefix: str, also: str) -> Unit:
    return _unit(code, code, 1, zh, code, symbol=prefix.strip(), prefix=prefix, also=also)


_MONEY = (
    _money("CNY", "元", "RMB ", "yuan|人民币|圆"),
    _money("USD", "美元", "US$", "US dollars|U.S. dollars|dollars"),
    _money("HKD", "港元", "HK$", "港币|Hong Kong dollars"),
    _money("EUR", "欧元", "€", "euros|euro"),
    _money("GBP", "英镑", "£", "pounds sterling"),
    _money("JPY", "日元", "JPY ", "yen"),
)

_SHARES = (
    _unit("%", "number", "1/100", "%", "%", symbol="%", tight=True, also="％|percent|per cent"),
    _unit("points", "number", "1/100", "个百分点", "percentage point", "percentage points", also="百分点"),
    _unit("fold", "number", 1, "倍", "times", also="倍数"),
    _unit("number", "number", 1, "", ""),
)

_MASS = (
    _unit("t", "mass", 1000, "吨", "tonne", "tonnes", also="公吨|t|metric tons|metric tonnes|tons"),
    _unit("kg", "mass", 1, "千克", "kg", symbol="kg", also="公斤|kilograms|kilogram"),
    _unit("mg", "mass", "1/1000000", "毫克", "mg", symbol="mg", also="milligrams"),
    _unit("g", "mass", "1/1000", "克", "g", symbol="g", also="grams|gram"),
    _unit("jin", "mass", "1/2", "斤", "jin", also="市斤"),
)

_ENERGY = (
    _unit("kWh", "energy", 3_600_000, "千瓦时", "kWh", symbol="kWh", also="kilowatt-hours|kilowatt hours"),
    _unit("MWh", "energy", 3_600_000_000, "兆瓦时", "MWh", symbol="MWh", also="megawatt-hours|megawatt hours"),
    _unit("GWh", "energy", 3_600_000_000_000, "吉瓦时", "GWh", symbol="GWh", also="gigawatt-hours"),
    _unit("kJ", "energy", 1_000, "千焦", "kJ", symbol="kJ", also="kilojoules"),
    _unit("kcal", "energy", "4186.8", "千卡", "kcal", symbol="kcal", also="大卡|kilocalories"),
    _unit("MJ", "energy", 1_000_000, "兆焦", "MJ", symbol="MJ", also="megajoules"),
    _unit("GJ", "energy", 1_000_000_000, "吉焦", "GJ", symbol="GJ", also="gigajoules"),
    # GB/T 2589: one kilogram of standard coal is 29,307.6 kJ.
    _unit(
        "tce",
        "energy",
        29_307_600_000,
        "吨标准煤",
        "tce",
        symbol="tce",
        also="吨标煤|tonnes of standard coal|"
        "tonnes of coal equivalent|tons of coal equivalent|tons of standard coal|tonnes of standard coal equivalent|"
        "tons of standard coal equivalent",
    ),
)

_SPACE = (
    _unit("L", "volume", "1/1000", "升", "litre", "litres", also="公升|L|liters|liter"),
    _unit("mL", "volume", "1/1000000", "毫升", "ml", symbol="ml", also="mL|millilitres|milliliters"),
    _unit("m3", "volume", 1, "立方米", "m³", symbol="m³", also="m3|cubic metres|cubic meters"),
    _unit("mm", "length", "1/1000", "毫米", "mm", symbol="mm", also="millimetres|millimeters"),
    _unit("cm", "length", "1/100", "厘米", "cm", symbol="cm", also="centimetres|centimeters"),
    _unit("m", "length", 1, "米", "metre", "metres", also="meters|meter"),
    _unit("mi", "length", "1609.344", "英里", "mile", "miles"),
    _unit("ft", "length", "0.3048", "英尺", "foot", "feet"),
    _unit("inch", "length", "0.0254", "英寸", "inch", "inches"),
    _unit("km", "length", 1000, "公里", "km", symbol="km", also="千米|kilometres|kilometers|kilometre"),
    _unit("m2", "area", 1, "平方米", "m²", symbol="m²", also="㎡|m2|square metres|square meters"),
    _unit("km2", "area", 1_000_000, "平方公里", "km²", symbol="km²", also="km2|square kilometres|square kilometers"),
    _unit("ha", "area", 10_000, "公顷", "hectare", "hectares", also="ha"),
    _unit("acre", "area", "4046.8564224", "英亩", "acre", "acres"),
    # 15 mu are one hectare (State Council order on legal units of measurement, 1984).
    _unit("mu", "area", "2000/3", "亩", "mu"),
)

_TIME = (
    _unit("s", "time", 1, "秒", "second", "seconds", also="s"),
    _unit("min", "time", 60, "分钟", "minute", "minutes", also="min"),
    _unit("h", "time", 3600, "小时", "hour", "hours", also="h"),
    _unit("day", "time", 86_400, "天", "day", "days", also="工作日|自然日|working days|working day|calendar days"),
    _unit("week", "time", 604_800, "周", "week", "weeks", also="星期"),
    _unit("month", "calendar", 1, "个月", "month", "months"),
    _unit("year", "calendar", 12, "年", "year", "years"),
)

_EMISSIONS = (
    _unit("tCO2", "emissions", 1000, "吨二氧化碳", "tCO₂", symbol="tCO₂", also="tCO2|t CO₂|t CO2|tonnes of CO₂"),
    _unit(
        "tCO2e", "emissions", 1000, "吨二氧化碳当量", "tCO₂e", symbol="tCO₂e", also="tCO2e|t CO₂e|t CO2e|tonnes of CO₂e"
    ),
    _unit("kgCO2", "emissions", 1, "千克二氧化碳", "kgCO₂", symbol="kgCO₂", also="kgCO2|kg CO₂|kg CO2"),
    _unit("kgCO2e", "emissions", 1, "千克二氧化碳当量", "kgCO₂e", symbol="kgCO₂e", also="kgCO2e|kg CO₂e|kg CO2e"),
    _unit("degC", "temperature", 1, "℃", "°C", symbol="°C", tight=True, also="°C|摄氏度|degrees Celsius|degrees C"),
    _unit("degF", "fahrenheit", 1, "华氏度", "°F", symbol="°F", tight=True, also="℉|degrees Fahrenheit"),
)

_TECHNICAL = (
    _unit("kW", "power", 1_000, "千瓦", "kW", symbol="kW", also="kilowatts"),
    _unit("MW", "power", 1_000_000, "兆瓦", "MW", symbol="MW", also="megawatts"),
    _unit("GW", "power", 1_000_000_000, "吉瓦", "GW", symbol="GW", also="gigawatts"),
    _unit("Pa", "pressure", 1, "帕", "Pa", symbol="Pa", also="帕斯卡|pascals"),
    _unit("kPa", "pressure", 1_000, "千帕", "kPa", symbol="kPa", also="kilopascals"),
    _unit("MPa", "pressure", 1_000_000, "兆帕", "MPa", symbol="MPa", also="megapascals"),
    _unit("Hz", "frequency", 1, "赫兹", "Hz", symbol="Hz", also="赫|hertz"),
    _unit("kHz", "frequency", 1_000, "千赫", "kHz", symbol="kHz", also="千赫兹|kilohertz"),
    _unit("MHz", "frequency", 1_000_000, "兆赫", "MHz", symbol="MHz", also="兆赫兹|megahertz"),
    _unit("ohm", "resistance", 1, "欧姆", "Ω", symbol="Ω", also="ohms"),
    _unit("kohm", "resistance", 1_000, "千欧", "kΩ", symbol="kΩ", also="千欧姆|kilohms"),
    _unit("Mohm", "resistance", 1_000_000, "兆欧", "MΩ", symbol="MΩ", also="兆欧姆|megohms"),
    _unit("kB", "data", 10**3, "千字节", "kB", symbol="kB", also="KB|kilobytes"),
    _unit("MB", "data", 10**6, "兆字节", "MB", symbol="MB", also="megabytes"),
    _unit("GB", "data", 10**9, "吉字节", "GB", symbol="GB", also="gigabytes"),
    _unit("TB", "data", 10**12, "太字节", "TB", symbol="TB", also="terabytes"),
    _unit("rpm", "rotation", 1, "转/分", "rpm", symbol="rpm", also="转/分钟|r/min|revolutions per minute"),
    _unit("dB", "sound", 1, "分贝", "dB", symbol="dB", also="decibels"),
    _unit("V", "voltage", 1, "伏", "V", symbol="V", also="伏特|volts"),
    _unit("kV", "voltage", 1_000, "千伏", "kV", symbol="kV", also="kilovolts"),
)

_COUNTS = (
    _unit("count", "count", 1, "个", ""),
    _unit("people", "people", 1, "人", "person", "people"),
    _unit("employees", "people", 1, "人", "employee", "employees"),
    _unit("members", "people", 1, "名", "member", "members"),
    _unit("students", "people", 1, "名", "student", "students"),
    _unit("volunteers", "people", 1, "名", "volunteer", "volunteers"),
    _unit("customers", "people", 1, "位", "customer", "customers"),
    _unit("attendances", "people", 1, "人次", "attendance", "attendances"),
    _unit("participants", "people", 1, "人次", "participant", "participants"),
    _unit("households", "households", 1, "户", "household", "households"),
    _unit("companies", "organisations", 1, "家", "company", "companies"),
    _unit("institutions", "organisations", 1, "家", "institution", "institutions"),
    _unit("suppliers", "organisations", 1, "家", "supplier", "suppliers"),
    _unit("schools", "organisations", 1, "所", "school", "schools"),
    _unit("events", "events", 1, "场", "event", "events"),
    _unit("sessions", "events", 1, "场", "session", "sessions"),
    _unit("meetings", "events", 1, "次", "meeting", "meetings"),
    _unit("times", "events", 1, "次", "time", "times"),
    _unit("cases", "things", 1, "件", "case", "cases"),
    _unit("pieces", "things", 1, "件", "piece", "pieces"),
    _unit("items", "things", 1, "项", "item", "items"),
    _unit("copies", "things", 1, "份", "copy", "copies"),
    _unit("articles", "things", 1, "篇", "article", "articles"),
    _unit("issues", "things", 1, "期", "issue", "issues"),
    _unit("shares", "things", 1, "股", "share", "shares"),
    _unit("entries", "things", 1, "条", "entry", "entries"),
    _unit("transactions", "things", 1, "笔", "transaction", "transactions"),
    _unit("vehicles", "things", 1, "辆", "vehicle", "vehicles"),
    _unit("villages", "things", 1, "个", "village", "villages"),
)

#: Every unit that needs no declaration, by key.
UNITS: Mapping[str, Unit] = {
    unit.key: unit
    for table in (_MONEY, _SHARES, _MASS, _ENERGY, _SPACE, _TIME, _EMISSIONS, _TECHNICAL, _COUNTS)
    for unit in table
}

#: Measure words that a number in words stands before: 两家, 三场. Beside the table's own.
MEASURE_WORDS = frozenset(
    "个家人件户场所名次份篇条项位笔期张套辆台座只本组类批部届村种款支轮层级步天周年岁倍吨斤亩元升门间幢栋棵株头颗片"
    "块把道点方处起宗例门城地国省市县区校院站机车轴艘架盏枚双对副幅帧首句段节章卷册幕集代世纪档阶区扇袋盒瓶杯碗盘包粒根匹趟遍圈排串束罐页行班口顿餐针剂格夜晚秒群席桌尾羽窝"
) | {"人次", "小时", "分钟", "公里", "公顷", "平方米", "千瓦时", "兆瓦时", "百分点", "学年", "季度", "工作日", "大"}

#: Multiples that may stand in a denominator: `t/million CNY`.
_MULTIPLES: Mapping[str, tuple[int, str, str]] = {
    "thousand": (1_000, "千", "thousand"),
    "million": (1_000_000, "百万", "million"),
    "billion": (1_000_000_000, "十亿", "billion"),
    "100": (100, "百", "100"),
    "10,000": (10_000, "万", "10,000"),
    "万": (10_000, "万", "10,000"),
    "百万": (1_000_000, "百万", "million"),
    "100 million": (100_000_000, "亿", "100 million"),
    "亿": (100_000_000, "亿", "100 million"),
}


def find_unit(expression: str, own: Mapping[str, Unit] = UNITS) -> Unit | None:
    """The unit of a key, or of `unit/unit` and `unit/multiple unit`; None if a part is unknown.

    `own` holds a report's units beside those of the table.
    """
    text = " ".join(expression.split())
    unit = own.get(text)
    if unit is not None:
        return unit
    upper, slash, lower = text.partition("/")
    numerator, per = own.get(upper.strip()), lower.strip()
    if not slash or numerator is None:
        return None
    multiple = next((word for word in sorted(_MULTIPLES, key=len, reverse=True) if _leads(per, word)), "")
    denominator = own.get(per[len(multiple) :].strip())
    if denominator is None:
        return None
    return _compose(numerator, multiple, denominator)


def _leads(text: str, word: str) -> bool:
    return text.startswith(word) and not text[len(word) :][:1].isdigit()


def _compose(numerator: Unit, multiple: str, denominator: Unit) -> Unit:
    size, zh_word, en_word = _MULTIPLES[multiple] if multiple else (1, "", "")
    key = f"{numerator.key}/{multiple + ' ' if multiple else ''}{denominator.key}"
    below = denominator.prefix.strip() or denominator.symbol or (denominator.other if multiple else denominator.one)
    below_words = (below, en_word) if denominator.prefix else (en_word, below)
    above = numerator.symbol or _SYMBOLS.get(numerator.key) or numerator.other
    en = above + "/" + " ".join(word for word in below_words if word)
    return Unit(
        key,
        combine(numerator.dimension, denominator.dimension, -1),
        numerator.factor / (denominator.factor * size),
        f"{numerator.zh}/{zh_word}{denominator.zh}",
        en,
        en,
        symbol=en,
    )


#: Symbols inside composites of units that are spelt out on their own.
_SYMBOLS: Mapping[str, str] = {"t": "t", "L": "L", "m": "m", "h": "h", "ha": "ha", "CNY": "RMB"}


def names(unit: Unit) -> Iterable[str]:
    """Every spelling of a unit, for readers of figures."""
    spellings = (unit.zh, unit.one, unit.other, unit.symbol, *unit.aliases)
    return (name for name in dict.fromkeys(spellings) if name)


def renamed(unit: Unit, key: str, zh: str, one: str, other: str) -> Unit:
    """The same measure under a report's own names."""
    return replace(unit, key=key, zh=zh, one=one, other=other, symbol="", aliases=())

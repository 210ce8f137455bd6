"""Units that prose may hold and that no report keeps figures in: more currencies, and the units of the trades.

The table of `units` is what a metric may be in, documented one by one. A sentence may say any unit of the world, and
whether its English says the same one must be known. So the reader of figures knows these too. SI units are built from
their bases and prefixes; factors are those of the SI brochure (9th edition) and, for units outside it, of NIST SP 811.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from compiler.units import UNITS, Dimension, Unit

#: Code, how figures are marked with it, Chinese names, English names. Bare *won* is a verb, bare *real* an adjective.
_MONEY = """
SGD  S$   新加坡元|新加坡币|坡币|新币|新元    Singapore dollars|Singapore dollar
AUD  A$   澳元|澳大利亚元|澳币    Australian dollars|Australian dollar
CAD  C$   加元|加拿大元|加币    Canadian dollars|Canadian dollar
NZD  NZ$  新西兰元|纽元    New Zealand dollars|New Zealand dollar
TWD  NT$  新台币|台币|新台币元    New Taiwan dollars|Taiwan dollars
MOP  MOP  澳门元|澳门币    patacas|pataca
CHF  CHF  瑞士法郎    Swiss francs|Swiss franc
KRW  ₩    韩元|韩圆|韩币    Korean won|South Korean won
INR  ₹    卢比|印度卢比|印度卢布    rupees|Indian rupees|rupee
THB  ฿    泰铢|铢    baht|Thai baht
MYR  RM   林吉特|令吉|马币    ringgit
IDR  Rp   印尼盾|印度尼西亚盾|印尼卢比    rupiah
VND  ₫    越南盾    Vietnamese dong|dong
PHP  ₱    菲律宾比索    Philippine pesos
RUB  ₽    卢布|俄罗斯卢布    roubles|rubles|rouble|ruble
BRL  R$   雷亚尔|巴西雷亚尔    reais|Brazilian reals
MXN  MXN  墨西哥比索    Mexican pesos
SEK  SEK  瑞典克朗    Swedish kronor|Swedish krona
NOK  NOK  挪威克朗    Norwegian kroner|Norwegian krone
DKK  DKK  丹麦克朗    Danish kroner|Danish krone
AED  AED  迪拉姆|阿联酋迪拉姆    dirhams|dirham
SAR  SAR  沙特里亚尔|里亚尔    riyals|Saudi riyals
TRY  ₺    土耳其里拉    Turkish lira
ZAR  ZAR  兰特|南非兰特    South African rand
KZT  KZT  坚戈    tenge
"""

#: Prefix letter, its power of ten, in Chinese, in English.
_PREFIXES: Mapping[str, tuple[int, str, str]] = {
    "n": (-9, "纳", "nano"), "µ": (-6, "微", "micro"), "m": (-3, "毫", "milli"), "c": (-2, "厘", "centi"),
    "d": (-1, "分", "deci"), "": (0, "", ""), "h": (2, "百", "hecto"), "k": (3, "千", "kilo"), "M": (6, "兆", "mega"),
    "G": (9, "吉", "giga"), "T": (12, "太", "tera"),
}  # fmt: skip

#: Symbol, dimension, factor, Chinese names, English names in the singular, prefixes (`-` for none of them).
_SI = """
W     power=1                     瓦|瓦特            watt              n µ m - k M G T
Wh    energy=3600                 瓦时|瓦小时        watt-hour|watt_hour    m - k M G T
J     energy=1                    焦|焦耳            joule             µ m - k M G T
V     voltage=1                   伏|伏特            volt              n µ m - k M
A     current=1                   安|安培            amp|ampere        n µ m - k
Ah    charge=3600                 安时|安·时         amp-hour|ampere-hour    m - k
F     capacitance=1               法拉               farad             n µ m
Hz    frequency=1                 赫|赫兹            hertz             m - k M G T
Pa    pressure=1                  帕|帕斯卡          pascal            m - h k M G
N     force=1                     牛顿|牛            newton            m - k M
N·m   torque=1                    牛·米|牛米|牛顿米|牛顿·米|N•m|N-m|Nm    newton_metre|newton-metre    m - k M
m     length=1                    米                 metre|meter       n µ m c d - k
g     mass=1/1000                 克                 gram|gramme       n µ m - k
L     volume=1/1000               升|公升            litre|liter       n µ m c d -
s     time=1                      秒|秒钟            second            n µ m -
mol   amount=1                    摩尔|摩            mole              n µ m - k
Sv    dose=1                      希沃特|西弗|希     sievert           n µ m -
Gy    absorbed=1                  戈瑞               gray              µ m -
Bq    activity=1                  贝可|贝克勒尔      becquerel         m - k M G T
lx    illuminance=1               勒克斯|勒          lux               - k
lm    luminous=1                  流明               lumen             - k
cd    intensity=1                 坎德拉             candela           m - k
T     flux=1                      特斯拉             tesla             n µ m
bit   data=1/8                    比特               bit               k M G T
b     data=1/8                    位元               bit               k M G T
bps   data.time=1/8               比特/秒|比特每秒|bit/s|b/s    bit_per_second    k M G T
B     data=1                      字节               byte              k M G T
B/s   data.time=1                 字节/秒|字节每秒   byte_per_second    k M G T
VA    apparent=1                  伏安               volt-ampere       - k M G
m/s   length.time=1               米/秒|米每秒|m·s⁻¹    metre_per_second|meter_per_second    m c - k
Wp    peak=1                      瓦峰|峰瓦          watt-peak         - k M G
"""

#: Symbol, dimension, factor, other spellings in both languages.
_OTHERS = """
PB       data=1000000000000000      拍字节|petabytes|petabyte
nmi      length=1852                海里|浬|nautical_miles|nautical_mile|NM
kn       length.time=1852/3600      knots|knot
km/h     length.time=1000/3600      千米/小时|公里/小时|公里/时|千米/时|km/hr|kph|公里每小时|千米每小时
km/h     length.time=1000/3600      kilometres_per_hour|kilometers_per_hour|kilometres_an_hour|km_an_hour
mph      length.time=1609344/3600000    英里/小时|miles_per_hour|miles_an_hour
yd       length=9144/10000          yards|码
ly       length=9460730472580800    光年|light_years|light-years|light_year|light-year
Å        length=1/10000000000       埃|ångströms|angstroms
lb       mass=45359237/100000000    磅|lbs|pounds|pound
oz       mass=28349523125/1000000000000    盎司|ounces|ounce
ct       mass=1/5000                克拉|carats|carat
cm2      area=1/10000               平方厘米|cm²|square_centimetres|square_centimeters|sq_cm
mm2      area=1/1000000             平方毫米|mm²|square_millimetres|square_millimeters
m2       area=1                     平米|square_metre|square_meter|sq_m|sq._m|sqm
sqft     area=9290304/100000000     平方英尺|平方呎|square_feet|sq_ft|sq._ft
sqmi     area=2589988110336/1000000    平方英里|square_miles|square_mile
cm3      volume=1/1000000           立方厘米|cm³|cc|cubic_centimetres|cubic_centimeters
m3       volume=1                   立方|cubic_metre|cubic_meter|cbm|立米
km3      volume=1000000000          立方公里|立方千米|km³|cubic_kilometres|cubic_kilometers
gal      volume=3785411784/1000000000000    加仑|gallons|gallon
bbl      volume=158987294928/1000000000000    桶|barrels|barrel
mmHg     pressure=133322387415/1000000000    毫米汞柱|mm_Hg|millimetres_of_mercury
bar      pressure=100000            巴
mbar     pressure=100               毫巴|millibars
psi      pressure=6894757/1000
atm      pressure=101325            个大气压|大气压|atmospheres
kcal     energy=41868/10            卡路里|千卡路里|Cal|calories|calorie|kilocalorie
kWh      energy=3600000             度电|kilowatt-hour|kilowatt_hour|units_of_electricity
hp       power=7457/10              马力|horsepower|bhp|PS
kelvin   kelvin=1                   开尔文|K|kelvins
ppm      concentration=1            parts_per_million
ppb      concentration=1/1000       parts_per_billion
dpi      resolution=1               点/英寸|dots_per_inch|ppi|pixels_per_inch
px       pixels=1                   像素|画素|pixels|pixel
Mpx      pixels=1000000             megapixels|megapixel|MP
rad/s    rotation=9549296585/1000000000    弧度/秒
rps      rotation=60                转/秒|r/s|revolutions_per_second
rpm      rotation=1                 转每分|转每分钟|RPM
TEU      containers=1               标准箱|标箱|国际标准箱|TEUs|twenty-foot_equivalent_units
kt       mass=1000000               千吨|kilotonnes|kilotons
Mt       mass=1000000000            megatonnes|megatons|Mt
GtCO2e   emissions=1000000000000    GtCO₂e|GtCO2e
quintal  mass=100                   公担|quintals
IU       activity-unit=1            国际单位|international_units
ms       time=1/1000                msec
fps      frames=1                   帧/秒|帧每秒|frames_per_second|frames_a_second|FPS
decade   calendar=120                decades
century  calendar=1200               centuries
year     calendar=12                周岁|岁|years_of_age|years_old|year-old|year-olds|years-old
"""


def _rows(table: str, most: int) -> Iterator[list[str]]:
    """The fields of each line, by two spaces and more; an underscore is a space inside a field."""
    for line in table.strip().splitlines():
        fields = [field.strip() for field in line.split("  ", most) if field.strip()]
        flat = [part for field in fields for part in (field.split("  ") if "  " in field else [field])]
        yield [part.strip().replace("_", " ") for part in flat if part.strip()]


def _dimension(told: str) -> tuple[Dimension, Fraction]:
    """`length.time=1/3600`: one over the other, and the factor."""
    names, _, factor = told.partition("=")
    above, _, below = names.partition(".")
    return tuple(sorted(((above, 1), *(((below, -1),) if below else ())))), Fraction(factor)


def _currencies() -> Iterator[Unit]:
    for code, prefix, zh, en in _rows(_MONEY, 60):
        first, *more = zh.split("|")
        names = (*more, *en.split("|"), *((prefix,) if prefix != code else ()))
        yield Unit(code, ((code, 1),), Fraction(1), first, code, code, code, f"{prefix} ", aliases=names)


def _si() -> Iterator[Unit]:
    for symbol, measured, zh, en, prefixes in _rows(_SI, 60):
        dimension, factor = _dimension(measured)
        chinese, english = zh.split("|"), en.split("|")
        for letter in prefixes.split():
            letter = "" if letter == "-" else letter
            power, zh_prefix, en_prefix = _PREFIXES[letter]
            names = [zh_prefix + name if not name.isascii() else letter + name for name in chinese]
            names += [en_prefix + name + end for name in english for end in ("s", "")]
            names += [spelt + symbol for spelt in {"µ": ("μ", "u"), "M": ("M",)}.get(letter, ())]
            if symbol == "B" and letter == "k":
                names.append("KB")
            if symbol in {"bps", "bit", "b"} and letter == "k":
                names.append("K" + symbol)
            key = letter + symbol
            yield Unit(
                key, dimension, factor * Fraction(10) ** power, names[0], key, key, key, aliases=tuple(names[1:])
            )


def _others() -> Iterator[Unit]:
    for symbol, measured, *more in _rows(_OTHERS, 60):
        dimension, factor = _dimension(measured)
        names = tuple(more[0].split("|")) if more else ()
        yield Unit(symbol, dimension, factor, names[0] if names else symbol, symbol, symbol, symbol, aliases=names)


def _known() -> Mapping[str, Unit]:
    """Every unit, by key; what the table of `units` has keeps its key, and gains spellings."""
    known = dict(UNITS)
    same = {(unit.dimension, unit.factor): unit.key for unit in reversed(tuple(UNITS.values())) if not unit.counts}
    for unit in (*_currencies(), *_si(), *_others()):
        key = unit.key if unit.key in known else same.get((unit.dimension, unit.factor), unit.key)
        old = known.get(key)
        if old is None:
            known[key] = unit
            continue
        spellings = (unit.zh, unit.one, *unit.aliases)
        own = {old.zh, old.one, old.other, old.symbol, *old.aliases}
        more = tuple(dict.fromkeys(name for name in spellings if name not in own))
        known[key] = Unit(
            old.key, old.dimension, old.factor, old.zh, old.one, old.other, old.symbol, old.prefix, old.tight,
            (*old.aliases, *more),
        )  # fmt: skip
    return known


#: Every unit that the reader of figures knows, by key.
KNOWN: Mapping[str, Unit] = _known()

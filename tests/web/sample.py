"""A small report in both languages with every block of the settled tree."""

from __future__ import annotations

from compiler.book import Book, Fact
from compiler.language import Bilingual, Lang
from compiler.tree import (
    Block,
    CodeBlock,
    CrossReference,
    Inline,
    Link,
    Quote,
    Row,
    Table,
    ThematicBreak,
)
from tests.web.books import (
    AT,
    book,
    box,
    bullets,
    cell,
    chapter,
    defs,
    drawing,
    emphasis,
    figure_of,
    grid,
    head,
    note,
    note_mark,
    para,
    picture_block,
    png,
    row,
    strip,
    strong,
    words,
)

FACTS: Bilingual[tuple[Fact, ...]] = Bilingual(
    zh=(Fact("报告期", "2024年1月1日至12月31日"), Fact("发布日期", "2025年4月18日")),
    en=(Fact("Reporting period", "1 January to 31 December 2024"), Fact("Published", "18 April 2025")),
)


def sample(lang: Lang) -> Book:
    """About the company and chapter 5, as the mock of the look has them."""

    def say(zh: str, en: str) -> str:
        return zh if lang == "zh" else en

    about = chapter(
        para(
            say(
                "衡川集团成立于2004年，总部设于江南，服务318家供水企业。",
                "Founded in 2004, Hengchuan (衡川) serves 318 utilities.",
            ),
            id="about-1",
        ),
        head(2, say("年度荣誉", "Recognition"), id="awards"),
        box("cards", *_awards(lang), id="awards-1"),
        head(2, say("十二个月", "Twelve months"), id="months"),
        box("timeline", *_quarters(lang), id="months-1"),
        head(2, say("联系我们", "Contact"), id="contact"),
        box(
            "contact",
            defs(
                (say("地址", "Address"), (para(say("江南市水表路1号", "1 Meter Road, Jiangnan")),)),
                (say("电邮", "Email"), (para(Link("mailto:esg@example.com", "", words("esg@example.com"), AT)),)),
            ),
            id="contact-1",
        ),
        box("signature", para(say("董事长", "Chair")), para(say("2025年4月", "April 2025")), id="contact-2"),
        id="about",
        title=say("走进衡川", "About Hengchuan"),
        number=None,
        palette=0,
        lead=say(
            "我们做水表，也做让水表可信的计量。", "We make water meters, and the metrology that lets people trust them."
        ),
    )
    climate = chapter(
        *_governance(lang),
        *_energy(lang),
        title=say("低碳运营", "Low-carbon operations"),
        lead=say(
            "减排目标由董事会设定，由车间里的每一块电表兑现。我们把目标拆成可以核对的数字，也公开没有做到的部分。",
            "The board sets the target; every meter delivers it. We publish the figures, and what we missed.",
        ),
    )
    return book(
        about,
        climate,
        lang=lang,
        title=say("环境、社会及公司治理报告", "Environmental, Social and Governance Report"),
        entity=say("衡川科技集团股份有限公司", "Hengchuan Technology Group Co., Ltd."),
        notice=say(
            "本报告以简体中文和英文发布；两种文本如有出入，以简体中文为准。",
            "Published in Simplified Chinese and English. Where the two differ, the Chinese text prevails.",
        ),
        facts=FACTS[lang],
        notes=(
            note(1, para(say("办公场所共9处。", "Nine offices of more than 500 square metres."), id="note-1-1")),
            note(
                2,
                para(say("绿电指附有绿色电力证书的外购电力。", "Green power comes with certificates."), id="note-2-1"),
                bullets(say("证书编号见表2。", "See Table 2.")),
            ),
            note(3, para(say("范围三自2023年起统计。", "Scope 3 has been collected since 2023."), id="note-3-1")),
        ),
        images={"org.svg": drawing(say("董事会", "Board")), "roof.png": png(64, 40), "hall.png": png(64, 40, 200)},
    )


def _awards(lang: Lang) -> list[Block]:
    rows = [
        ("漏损治理示范案例", "Model case in leakage control", "3月 江河水务联盟", "March, Rivers Alliance"),
        ("年度绿色供应链企业", "Green supply chain of the year", "5月 制造业采购联合会", "May, Purchasing Union"),
        ("流量计量创新奖", "Flow metrology prize", "6月 国际流量论坛", "June, Flow Forum"),
        ("信息披露A级", "Disclosure, grade A", "12月 评价组", "December, Rating Group"),
    ]
    blocks: list[Block] = []
    for at, (zh, en, by, by_en) in enumerate(rows):
        blocks += [
            head(3, zh if lang == "zh" else en, id=f"award-{at}"),
            para(by if lang == "zh" else by_en, id=f"award-{at}-1"),
        ]
    return blocks


def _quarters(lang: Lang) -> list[Block]:
    names = ("一季度", "二季度") if lang == "zh" else ("First quarter", "Second quarter")
    blocks: list[Block] = []
    for at, name in enumerate(names):
        months = []
        for month in range(at * 3 + 1, at * 3 + 4):
            term = f"{month}月" if lang == "zh" else ("", "January", "February", "March", "April", "May", "June")[month]
            happened = (
                (strong("绿电合同"), "：签订五年期合同。")
                if lang == "zh"
                else (strong("Green power."), " A contract for five years.")
            )
            months.append((term, (para(*happened),)))
        blocks += [head(3, name, id=f"quarter-{at}"), defs(*months, id=f"quarter-{at}-1")]
    return blocks


def _governance(lang: Lang) -> list[Block]:
    zh = lang == "zh"
    return [
        head(2, "气候治理" if zh else "Climate governance", id="governance", number="5.1"),
        para(
            "气候议题进入董事会的固定议程。" if zh else "Climate is on every board agenda.",
            id="governance-1",
            classes=("lead",),
        ),
        para(
            *(
                (
                    "2024年，董事会批准《2030年减排路线图》，覆盖两座工厂及全部办公场所",
                    note_mark(1),
                    "，",
                    strong("不使用碳信用抵销"),
                    "。",
                    emphasis("共同签字"),
                    "后存档，见",
                    CrossReference("t-kpi", "", words("表2"), AT),
                    "。",
                )
                if zh
                else (
                    "In 2024 the board approved the ",
                    emphasis("Roadmap to 2030"),
                    ", which covers both plants and all offices",
                    note_mark(1),
                    " and ",
                    strong("uses no carbon offsets"),
                    ". See ",
                    CrossReference("t-kpi", "", words("Table 2"), AT),
                    ".",
                )
            ),
            id="governance-2",
        ),
        head(3, "治理架构" if zh else "Structure", id="structure"),
        para(
            "“先有数据，后有结论”是委员会审议议案的前提。"
            if zh
            else "“Data first, conclusions second” is the committee's rule.",
            id="structure-1",
        ),
        picture_block(
            "org.svg",
            "董事会领导下设委员会" if zh else "The board and its committee",
            "气候治理架构" if zh else "Climate governance",
            "图1" if zh else "Figure 1",
            id="fig-org",
        ),
        head(4, "董事会监督" if zh else "Board oversight", id="oversight"),
        bullets(
            (
                para(
                    strong("能源与碳工作组" if zh else "Energy and carbon"),
                    "按月核对电表读数。" if zh else " checks the meters each month.",
                ),
            ),
            (
                para("供应链工作组" if zh else "Supply chain"),
                bullets("铜材" if zh else "Copper", "塑料" if zh else "Plastics", ordered=True),
            ),
            id="oversight-1",
        ),
        para("表1列出主要风险。" if zh else "Table 1 lists the main risks.", id="oversight-2"),
        _risks(lang),
        box(
            "figures",
            picture_block("roof.png", "屋面" if zh else "The roof", "屋面" if zh else "The roof", id="fig-roof"),
            picture_block("hall.png", "车间" if zh else "The hall", "车间" if zh else "The hall", id="fig-hall"),
            id="pictures",
        ),
    ]


def _risks(lang: Lang) -> Table:
    zh = lang == "zh"
    titles = (
        ("类型", "风险与机遇", "时间范围", "应对措施") if zh else ("Kind", "Risk or opportunity", "Horizon", "Response")
    )
    return grid(
        row(*(cell(title, header=True) for title in titles), role="head"),
        row(
            cell("物理风险" if zh else "Physical", header=True, rows=2),
            cell("极端降水" if zh else "Heavy rain"),
            cell("短期" if zh else "Short"),
            cell([bullets("排涝能力提升" if zh else "More drainage", "异地存放" if zh else "Parts elsewhere")]),
        ),
        row(
            cell("持续高温" if zh else "Heat"),
            cell("中期" if zh else "Medium"),
            cell("错峰生产" if zh else "Shift hours"),
        ),
        row(
            cell("机遇" if zh else "Opportunity", header=True),
            cell("节水需求" if zh else "Water saving"),
            cell("短期" if zh else "Short"),
            cell(
                [para("推出新水表。" if zh else "A new meter."), para("服务43座城市。" if zh else "Serve 43 cities.")]
            ),
        ),
        id="t-risks",
        caption="主要气候风险与机遇" if zh else "Main climate risks and opportunities",
        label="表1" if zh else "Table 1",
        widths=(0.14, 0.26, 0.15, 0.45),
    )


def _energy(lang: Lang) -> list[Block]:
    zh = lang == "zh"
    unit = "吨二氧化碳当量" if zh else " tCO₂e"
    return [
        head(2, "温室气体与能源" if zh else "Greenhouse gases and energy", id="energy", number="5.2"),
        strip(
            (
                "范围一与范围二排放" if zh else "Scope 1 and 2",
                figure_of("1.98", "吨二氧化碳当量" if zh else " tCO₂e", scale="万" if zh else ""),
                "较上年 −20.1%" if zh else "−20.1% on the year before",
            ),
            (
                "可再生电力占比" if zh else "Renewable share",
                figure_of("42.0", "%"),
                "较上年 +19.5个百分点" if zh else "+19.5 percentage points on the year before",
            ),
            ("综合能耗" if zh else "Energy", figure_of("6,327", "吨标准煤" if zh else " tce"), ""),
            (
                "循环水利用率" if zh else "Water reused",
                figure_of("79.3", "%"),
                "较上年 +4.5个百分点" if zh else "+4.5 percentage points on the year before",
            ),
            id="energy-1",
        ),
        para(
            "2024年，排放为" if zh else "In 2024 emissions were ",
            figure_of("19,841.4", unit),
            "，主要因全部使用绿电" if zh else ", chiefly thanks to green power",
            note_mark(2),
            "。" if zh else ".",
            id="energy-2",
        ),
        para("排放降幅大于能耗降幅", note_mark(2, first=False), "。" if zh else ".", id="energy-3")
        if zh
        else para("Emissions fell faster than energy use", note_mark(2, first=False), ".", id="energy-3"),
        box(
            "case",
            head(3, "把要大修的屋面变成电站" if zh else "A roof becomes a power station", id="case-roof"),
            para(
                "江南工厂三号厂房的屋面原本需要大修，工程团队把6.2兆瓦光伏组件装了上去。"
                if zh
                else "The roof of hall 3 had to be rebuilt; the engineers put 6.2 MW of panels on it.",
                id="case-roof-1",
            ),
            para("屋面夏季表面温度平均下降11℃。" if zh else "In summer the roof is 11 °C cooler.", id="case-roof-2"),
            id="case-roof-box",
        ),
        head(3, "环境绩效" if zh else "Performance", id="performance"),
        _kpis(lang),
        Quote(span=AT, id="performance-1", blocks=(para("先有数据，后有结论。" if zh else "Data first."),)),
        CodeBlock(span=AT, id="performance-2", text="scope1 + scope2 <= 13821\n", language="text"),
        ThematicBreak(span=AT, id="performance-3"),
        defs(("范围一" if zh else "Scope 1", (para("直接排放" if zh else "Direct emissions"),)), id="performance-4"),
    ]


def _kpis(lang: Lang) -> Table:
    zh = lang == "zh"
    tonnes = "吨二氧化碳当量" if zh else "tCO₂e"

    def line(label: str | tuple[str | Inline, ...], unit: str, *figures: str) -> Row:
        return row(
            cell([para(*label)] if isinstance(label, tuple) else label, "label", header=True),
            cell(unit, "unit"),
            *(
                cell(figure_of(one), "number", current=at == 2)
                if one[0].isdigit()
                else cell(one, "state", current=at == 2)
                for at, one in enumerate(figures)
            ),
        )

    return grid(
        row(
            cell("指标" if zh else "Indicator", header=True),
            cell("单位" if zh else "Unit", header=True),
            *(cell(str(year), "number", header=True, current=year == 2024) for year in (2022, 2023, 2024)),
            role="head",
        ),
        row(cell("温室气体排放" if zh else "Greenhouse gases", header=True, columns=5), role="group"),
        line("范围一" if zh else "Scope 1", tonnes, "6,182.4", "5,940.7", "5,512.6"),
        line(
            ("范围三" if zh else "Scope 3", note_mark(3)),
            tonnes,
            "未统计" if zh else "Not collected",
            "9,874.2",
            "9,236.9",
        ),
        row(cell("能源消耗" if zh else "Energy", header=True, columns=5), role="group"),
        line("外购电力" if zh else "Electricity", "兆瓦时" if zh else "MWh", "37,640", "36,912", "35,284"),
        kind="kpi",
        id="t-kpi",
        caption="环境关键绩效" if zh else "Environmental performance",
        label="表2" if zh else "Table 2",
    )

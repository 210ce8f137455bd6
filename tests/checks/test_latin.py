"""Names in Latin letters are copied letter by letter, told in full, or pointed back at (P136)."""

from __future__ import annotations

import pytest

from tests.checks.pairs import couple

WRONG = [
    ("本报告参照 GRI 标准编制。", "The report follows the GIR Standards.", "GIR"),
    ("本报告参照 GRI 标准编制。", "The report follows the SASB Standards.", "SASB"),
    ("系统由 Oracle 提供。", "The system comes from Oracel.", "Oracel"),
    ("采用 Oracle 数据库。", "Data are kept in databases by Siemens.", "Siemens"),
    ("使用 WeChat 和 DingTalk 沟通。", "Staff talk by WeChat and DingTolk.", "DingTolk"),
    ("采用 GRI 标准和 GRI 索引。", "GRI Standards and the GIR index are used.", "GIR"),
    ("Freyia 是北欧女神。", "Freyja is a Nordic goddess.", "Freyja"),
    ("通过 TÜV 认证。", "Certified by TÜF.", "TÜF"),
]


@pytest.mark.parametrize(("zh", "en", "at"), WRONG, ids=[at for _, _, at in WRONG])
def test_another_name_is_named_where_it_stands_p136(zh: str, en: str, at: str) -> None:
    found = couple(zh, en).findings()
    assert [(one.code, en[one.span.start : one.span.end]) for one in found] == [("P136", at)]
    assert [zh[place.span.start : place.span.end] for place in found[0].related] != [zh]


RIGHT = [
    ("本报告参照 GRI 标准编制。", "The report follows the GRI Standards."),
    ("环境、社会及管治（ESG）报告", "Environmental, social and governance report"),
    ("首席执行官（CEO）发言。", "The Chief Executive Officer spoke."),
    ("完善 CRM 系统。", "The customer relationship management system was improved."),
    ("使用 NEV 通勤。", "Staff commute by new-energy vehicle."),
    ("采用 SaaS 模式。", "Sold as software as a service."),
    ("开发 APP 两款。", "Two applications were developed."),
    ("制作 PPT。", "Slides were made."),
    ("接入 WIFI。", "Connected to Wi-Fi."),
    ("购置 PC 十台。", "Ten computers were bought."),
    ("排放 CO2。", "Carbon dioxide is emitted."),
    ("支持 VoIP。", "Voice over IP works."),
    ("支持 UUID。", "Universally unique IDs work."),
    ("人民币（RMB）计价", "Priced in yuan"),
    ("IBM 提供服务。", "It provides the service."),
    ("LibreOffice 的数据库程序", "office productivity suite -- database"),
    ("NASDAQ 上市", "Listed on Nasdaq"),
    ("关于 SELinux", "About SE Linux"),
    ("选择一个 Shell。", "Shells to choose from."),
    ("第 II 期工程", "The second phase"),
    ("外购电力 50 MWh。", "50 MWh of electricity were purchased."),
    ("BT 客户端含图形界面。", "The BitTorrent client has a GUI."),
]


@pytest.mark.parametrize(("zh", "en"), RIGHT, ids=[zh for zh, _ in RIGHT])
def test_other_ways_to_name_it_are_silent_p136(zh: str, en: str) -> None:
    assert "P136" not in [one.code for one in couple(zh, en).findings()]

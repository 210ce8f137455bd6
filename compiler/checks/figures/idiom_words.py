"""Stretches of time and days of the year that go by other words in the other language."""

from __future__ import annotations

from collections.abc import Mapping

#: Stretches of time that are usually told in another unit, by unit and number.
EN_STRETCHES: Mapping[tuple[str, int], str] = {
    ("month", 6): r"\bhalf (?:a |of the )?year\b|\bhalf-year\w*|\bsix months\b|\bsemi-?annual\w*",
    ("month", 18): r"\ba year and a half\b|\bone and a half years\b|\b18[- ]months?\b",
    ("month", 3): r"\b(?:a|one|the|each|every|per) quarter\b|\bquarterly\b",
    ("month", 1): r"\b(?:a|one|per|each|every) month\b|\bmonthly\b|\b30 days\b",
    ("day", 365): r"\b(?:a|one|per|each|every|the) year\b|\byear[- ]round\b|\bevery day\b",
    ("day", 7): r"\b(?:a|one|per|each|every) week\b|\bseven[- ]days?\b|\bweekly\b",
    ("day", 14): r"\b(?:two|2) weeks\b|\bfortnight\b",
    ("day", 30): r"\b(?:a|one) month\b",
    ("day", 1): r"\b24[- ]hours?\b|\bdaily\b|\bper day\b|\ba day\b",
    ("day", 2): r"\b48[- ]hours?\b",
    ("week", 2): r"\bfortnight\w*|\b14[- ]days?\b|\bfourteen days\b",
    ("h", 24): r"\b(?:a|one|per|each|every|all) (?:full )?day\b(?! of)",
    ("h", 48): r"\btwo (?:full )?days\b",
    ("min", 60): r"\b(?:an|one|per) hour\b|\bhourly\b",
    ("min", 15): r"\b(?:a )?quarter of an hour\b|\bquarter[- ]hour\b",
    ("min", 45): r"\bthree[- ]quarters of an hour\b",
    ("min", 90): r"\ban hour and a half\b|\bone and a half hours\b",
    ("min", 120): r"\btwo hours\b",
}
ZH_STRETCHES: Mapping[tuple[str, int], str] = {
    ("month", 6): "半年|半个财?年|六个月",
    ("month", 18): "一年半",
    ("month", 12): "一年|全年|年度|每年|年",
    ("month", 24): "[两二]年",
    ("month", 36): "三年",
    ("month", 60): "五年",
    ("month", 3): "一个?季度|每季|季度",
    ("month", 9): "前?三个?季度",
    ("month", 1): "一个?月|每月|月",
    ("day", 365): "一年|全年",
    ("day", 7): "[一每]周|一个?星期|七[天日]",
    ("day", 14): "[两二]周|两个?星期|半个?月",
    ("day", 15): "半个?月",
    ("day", 30): "一个月",
    ("day", 1): "24小时|一昼夜|[一每当]日|[一每]天",
    ("day", 2): "48小时",
    ("week", 2): "14[天日]|十四[天日]",
    ("h", 24): "[一整每][天日]|昼夜|全天|全日",
    ("h", 48): "[两二][天日]",
    ("h", 72): "三[天日]",
    ("min", 60): "一个?小时|每小时|一个?钟头",
    ("min", 30): "半个?小时|半个?钟头",
    ("min", 15): "一刻钟",
    ("min", 45): "三刻钟",
    ("min", 90): "一个半小时",
    ("km", 100): "百公里",
    ("h", 1): "60分钟",
}

#: Days with a name of their own; MMDD.
FEASTS: Mapping[int, str] = {
    101: "元旦|新年", 214: "情人节", 308: "三八|妇女节", 312: "植树节", 315: "三一五", 422: "地球日",
    501: "五一|劳动节", 504: "五四|青年节", 601: "六一|儿童节",
    605: "环境日", 618: "六一八|6·?18", 701: "七一", 801: "八一|建军节",
    910: "教师节", 1001: "十一|国庆", 1111: "双十一|光棍节|双11", 1204: "宪法日", 1212: "双十二|双12",
    1224: "平安夜", 1225: "圣诞", 1231: "除夕|跨年|年末|年底|岁末",
}  # fmt: skip

"""Limits in free translation: negated subjects, shared limits, ranges, comparatives, nouns. P104 to P107."""

from __future__ import annotations

import pytest

from tests.checks.pairs import codes

FAMILY = frozenset({"P104", "P105", "P106", "P107"})

GOOD = [
    # A negated subject or a fronted negation, at any distance.
    ("全年任一季度用水均不超过900吨。", "In no quarter of the year did the laundry's use of water exceed 900 tonnes."),
    (
        "任一班次的产量均不超过400件。",
        "On none of the shifts that worked during the summer, as the records show, did output exceed 400 pieces.",
    ),
    ("借阅期限原则上不得超过60天。", "Loans must not, as a rule, exceed 60 days."),
    ("展台高度一般不得超过5米。", "Stands may not, in general, be more than 5 m high."),
    ("没有一位选手的成绩低于40分。", "None of the runners, young or old, scored below 40 points."),
    ("排队时间从未超过15分钟。", "Nobody ever queued for more than 15 minutes."),
    ("排队时间从未超过15分钟。", "Queueing times never went beyond 15 minutes."),
    ("夜间噪声从不高于45分贝。", "At night the noise never rises above 45 decibels."),
    # One negation for two limits.
    ("每人搬运不超过15公斤、不超过40箱。", "No one lifts more than 15 kg or 40 boxes."),
    ("每次训练不超过2小时，每周不超过6小时。", "No one trains more than two hours a session or six hours a week."),
    (
        "单次使用不得超过5分钟，全天不得超过30分钟。",
        "Do not use it for more than five minutes at a time or for more than 30 minutes a day.",
    ),
    ("车速不得超过40公里，雨天不得超过25公里。", "Speed must not exceed 40 km or, in rain, 25 km."),
    ("行李不超过20公斤，手提包不超过7公斤。", "Cases may not weigh more than 20 kg, nor hand luggage more than 7 kg."),
    # Two limits told by one range.
    ("每组不少于3人、不多于8人。", "Groups are between three and eight people."),
    ("评审组不少于5名、不多于9名专家。", "Each panel has five to nine experts."),
    ("装载不少于5吨、不多于8吨。", "Loads of between 5 and 8 tonnes are accepted."),
    ("工龄满3年不满5年的，休假8天。", "Those with three to five years of service have 8 days of leave."),
    ("室温不低于18℃，不高于24℃。", "Keep the room at 18 to 24°C."),
    ("年满16岁不满22岁的学员。", "Trainees from 16 to 22 years of age."),
    ("雇员超过20人但不足50人的商店。", "Shops with more than 20 but fewer than 50 employees."),
    # Comparatives.
    ("车辆宽度不超过2米。", "Vehicles are no wider than 2 m."),
    ("围墙不得高于3米。", "The wall may be no taller than 3 m."),
    ("坑深不超过6米。", "The pit is not deeper than 6 m."),
    ("水温不宜高于40℃。", "The water should not be hotter than 40°C."),
    ("气温不低于5℃时方可浇筑。", "Do not cast concrete when it is colder than 5°C."),
    ("包裹不超过25公斤。", "Parcels must be no heavier than 25 kg."),
    ("板厚超过30毫米的须预热。", "Plates thicker than 30 mm must be preheated."),
    ("年龄低于12岁的儿童须有人陪同。", "Children younger than 12 must be accompanied."),
    ("箱体最长可达2米，宽度不超过1.2米。", "Crates are up to 2 m long and no wider than 1.2 m."),
    # A limit as a noun.
    ("铅含量为3毫克，低于5毫克的限值。", "With a limit of 5 mg, the lead content was 3 mg."),
    ("实测噪声52分贝，低于60分贝的限值。", "Noise was 52 decibels; the limit is 60 decibels."),
    ("每户用水不超过12吨。", "There is a ceiling of 12 tonnes on each household's use of water."),
    ("保证金不低于800元。", "A floor of RMB 800 applies to the deposit."),
    ("浓度低于30毫克的上限。", "The concentration stayed within the cap of 30 mg."),
    # 不下, 不下于, 不止, 不少.
    ("参展商不下200家。", "There were at least 200 exhibitors."),
    ("参展商不下于200家。", "There were no fewer than 200 exhibitors."),
    ("受灾村庄不止60个。", "More than 60 villages were hit."),
    ("修复古树不下三百棵。", "At least three hundred old trees were treated."),
    # Words between about and almost.
    ("差不多一半的店铺参加了活动。", "Almost half of the shops took part."),
    ("差不多一半的店铺参加了活动。", "About half of the shops took part."),
    ("几近四成的稻田受淹。", "About 40% of the paddies were flooded."),
    ("将近800名村民到场。", "Around 800 villagers came."),
    ("几乎半数的药房已联网。", "Nearly half of the pharmacies are connected."),
    # Comparisons with another figure.
    ("较去年的40万元增长一成。", "This is 10% more than the RMB 400,000 of last year."),
    ("比上季的300人增加20%。", "That is 20% more than the 300 of the quarter before."),
    ("比对手的90分低5分。", "It scored 5 points less than the 90 of its rival."),
    ("人数比去年的250人多30人。", "Attendance was 30 higher than last year's 250."),
    # Up to belongs to what follows.
    ("桥长5公里，最高40米。", "The bridge is 5 km long and up to 40 m high."),
    ("可容纳60人，最多停放25辆车。", "It has room for 60 people and up to 25 cars."),
    # Ordinals and articles after under, over.
    ("植株属一级保护。", "The plant is under first-degree protection."),
    ("根据第5条的规定办理。", "It is handled under Article 5."),
    # A range is a limit by itself.
    ("10至12天内发货。", "Goods leave 10 to 12 days after the order."),
    ("3～5个工作日内到账。", "The money arrives 3 to 5 working days later."),
    ("会议室可容纳15至20人以内。", "The room holds 15 to 20 people."),
    # Or more, with other words between.
    ("两个或多个传感器同时报警。", "Two or more sensors raise the alarm together."),
    ("须有3个或更多的站点。", "There must be three or more stations."),
    ("适用于版本4（或更高）的固件。", "It works with firmware 4 (or better)."),
    ("低于6.2的版本不支持。", "Versions before 6.2 are not supported."),
    ("5.1或更低版本创建的文件。", "Files made by a version before 5.1."),
    ("超过3000元至1.2万元的部分，按10%计税。", "The part over RMB 3,000 and up to RMB 12,000 is taxed at 10%."),
    # Equal figures as a set.
    ("系统使用两块磁盘，也可使用超过两块磁盘。", "The system uses two disks, but more than two may be fitted."),
    ("取值范围为0～1，接近1时最慢。", "Values run from 0 to 1; those close to 1 are slowest."),
    # About in a loose place.
    ("约占全球市场的3%。", "It holds approximately 3% of the world market."),
    ("约有村民的20%外出务工。", "Some 20% of villagers work elsewhere."),
    ("距井口8米以内设护栏。", "Rails stand within 8 m of the well."),
    ("采访用时近12小时，里程超过80公里。", "Nearly 12 hours of interviews, and over 80 km of road."),
    ("多支出300元。", "It spent RMB 300 more."),
    ("比去年多生产40吨。", "It produced 40 tonnes more than last year."),
    ("比去年多生产40吨。", "An extra 40 tonnes were produced."),
    ("30天内付款。", "Pay within 30 days."),
    ("项目期内共植树600棵。", "600 trees were planted during the project."),
    ("疗程不得超过10天，停药后至少观察3天。", "Treat for no more than 10 days, then observe for at least 3."),
    ("体温高于38℃且持续2天以上者须就医。", "See a doctor if you have a temperature above 38°C for two days or longer."),
    ("公司员工的80%以上持有证书。", "More than 80% of staff hold a certificate."),
    ("至少提前3天预约。", "Book three or more days ahead."),
    ("平均约每15秒完成一件。", "One piece is finished about every 15 seconds."),
    ("全长约为前一座桥的三分之一。", "It is about one third as long as the previous bridge."),
    ("违约金不超过货款的5%，且不超过2万元。", "Damages shall exceed neither 5% of the price nor RMB 20,000."),
    ("任何人不得一次携带超过5000元现金。", "Carrying more than RMB 5,000 in cash at a time is forbidden."),
    ("禁止运输超过2吨的货物。", "Loads of more than 2 tonnes are banned."),
    ("严禁在20米范围内吸烟。", "Smoking within 20 m is strictly prohibited."),
]

WRONG = [
    (
        "全年任一季度用水均不超过900吨。",
        "In every quarter of the year the laundry's use of water exceeded 900 tonnes.",
        "P104",
    ),
    ("借阅期限原则上不得超过60天。", "Loans must, as a rule, exceed 60 days.", "P104"),
    ("每人搬运不超过15公斤、不超过40箱。", "Everyone lifts no more than 15 kg and at least 40 boxes.", "P104"),
    ("每组不少于3人、不多于8人。", "Each group has at most three people and at least eight people.", "P104"),
    ("车辆宽度不超过2米。", "Vehicles are wider than 2 m.", "P104"),
    ("围墙不得高于3米。", "The wall may be no lower than 3 m.", "P104"),
    ("板厚超过30毫米的须预热。", "Plates thinner than 30 mm must be preheated.", "P104"),
    ("年龄低于12岁的儿童须有人陪同。", "Children older than 12 must be accompanied.", "P104"),
    ("包裹不超过25公斤。", "Parcels must be heavier than 25 kg.", "P104"),
    ("参展商不下200家。", "There were nearly 200 exhibitors.", "P104"),
    ("参展商不下200家。", "There were 200 exhibitors.", "P105"),
    ("受灾村庄不止60个。", "Fewer than 60 villages were hit.", "P104"),
    ("差不多一半的店铺参加了活动。", "More than half of the shops took part.", "P104"),
    ("将近800名村民到场。", "Over 800 villagers came.", "P104"),
    ("桥长5公里，最高40米。", "The bridge is 5 km long and at least 40 m high.", "P104"),
    ("距井口8米以内设护栏。", "Rails stand beyond 8 m of the well.", "P104"),
    ("距井口8米以内设护栏。", "Rails stand after 8 metres of the well.", "P104"),
    (
        "采访近12万小时，捐款超过8万元。",
        "Donations were over RMB 80,000, and interviews took more than 120,000 hours.",
        "P104",
    ),
    (
        "走访近12户，捐款超过8万元。",
        "Donations were over RMB 80,000, and more than 12 households were visited.",
        "P104",
    ),
    ("全长约为前一座桥的三分之一。", "It is over one third as long as the previous bridge.", "P104"),
    ("约占全球市场的3%。", "It holds 3% of the world market.", "P105"),
    ("约有村民的20%外出务工。", "Of the villagers, 20% work elsewhere.", "P105"),
    (
        "货物不少于5箱，重量不少于80公斤，长度不少于3米。",
        "Goods must come in at least 5 boxes, weigh 80 kg and be at least 3 m long.",
        "P105",
    ),
    (
        "压力不低于30帕。每班运行超过4小时应停机。",
        "Pressure is no lower than 30 Pa. After 4 hours a shift the machine stops.",
        "P105",
    ),
    ("多支出300元。", "It spent RMB 300.", "P105"),
    ("比去年多生产40吨。", "It produced 40 tonnes.", "P105"),
    ("30天内付款。", "Pay on the 30th day.", "P104"),
    (
        "收货后10日内提出异议，付款后5日内开票。",
        "Objections are raised after 10 days of receipt, and invoices issued within 5 days of payment.",
        "P107",
    ),
    (
        "事故发生后2小时内上报，24小时内提交书面材料。",
        "Accidents are reported within 2 hours and in writing after 24 hours.",
        "P107",
    ),
    ("超过3000元至1.2万元的部分，按10%计税。", "The part over RMB 3,000 and RMB 12,000 is taxed at 10%.", "P105"),
    ("超过20吨至50吨的部分减半收费。", "Loads over 20 tonnes and 50 tonnes pay half.", "P105"),
    (
        "体温高于38℃且持续2天以上者须就医。",
        "See a doctor if you have a temperature below 38°C for two days or longer.",
        "P104",
    ),
    ("三岁以下儿童免费。", "Children over three are free.", "P104"),
    ("严禁在20米以内吸烟。", "Smoking more than 20 m away is strictly prohibited.", "P104"),
    ("储备不足3天。", "Stocks last at least 3 days.", "P104"),
    ("电压约220伏。", "The voltage is at most 220 V.", "P104"),
    ("申请人须在本地居住满5年。", "Applicants must have lived here for less than 5 years.", "P104"),
    ("超过半数的会员投了票。", "Half of the members voted.", "P105"),
    ("不到四分之一的船员会游泳。", "A quarter of the crew can swim.", "P105"),
    ("至少两名护士值班。", "Two nurses are on duty.", "P105"),
    ("首付不低于30%。", "The deposit is 30%.", "P105"),
    ("载重量最大3吨。", "The load is 3 tonnes or more.", "P104"),
]


def found(zh: str, en: str) -> list[str]:
    """The codes of this family among the findings of one paragraph."""
    return [code for code in codes(f"{zh}\n", f"{en}\n") if code in FAMILY]


@pytest.mark.parametrize(("zh", "en"), GOOD)
def test_a_limit_in_free_translation_is_silent(zh: str, en: str) -> None:
    assert found(zh, en) == []


@pytest.mark.parametrize(("zh", "en", "code"), WRONG)
def test_a_limit_exchanged_or_lost_is_found(zh: str, en: str, code: str) -> None:
    assert found(zh, en)[:1] == [code]

"""Words that limit a figure say the same in both languages: P104, P105, P106 and P107."""

from __future__ import annotations

import pytest

from tests.checks.pairs import codes, sentences, words

FAMILY = frozenset({"P104", "P105", "P106", "P107"})

#: What good translators write: a limit told by a verb, a noun, a negation, at some distance or by the sentence.
GOOD = [
    ("公司拥有超过100家供应商。", "The company has more than 100 suppliers."),
    ("公司拥有逾100家供应商。", "The company works with over 100 suppliers."),
    ("公司拥有100余家供应商。", "The company has more than 100 suppliers."),
    ("公司拥有100多家供应商。", "There are over 100 suppliers."),
    ("供应商数量突破5000家。", "The number of suppliers exceeded 5,000."),
    ("供应商数量突破5000家。", "The company now has upwards of 5,000 suppliers."),
    ("本科以上学历员工占80%以上。", "Employees with a bachelor's degree or above account for more than 80%."),
    ("年满60周岁以上的人员可以免费参观。", "Persons aged 60 or over are admitted free of charge."),
    ("未满18周岁的未成年人不得进入。", "Persons under 18 may not enter."),
    ("温度不得超过40℃。", "The temperature must not exceed 40°C."),
    ("温度不得超过40℃。", "Keep the temperature below or at 40°C, the limit being no higher than 40°C."),
    ("最高温度不超过40℃。", "The maximum temperature is 40°C."),
    ("储存温度不低于5℃。", "Store at 5°C or above."),
    ("储存温度不低于5℃。", "The minimum storage temperature is 5°C."),
    ("注册资本不少于500万元。", "The registered capital shall be no less than RMB 5 million."),
    ("注册资本不得低于人民币500万元。", "The registered capital must be at least RMB 5 million."),
    ("合同期限不超过3年。", "The contract runs for a maximum of 3 years."),
    ("合同期限不超过3年。", "The term of the contract is limited to 3 years."),
    ("每人每天至少饮水2升。", "Everyone should drink at least 2 litres of water a day."),
    ("公司至少每3年审查一次。", "The company carries out a review at least every 3 years."),
    ("会议应当提前至少15日通知。", "At least 15 days' notice of the meeting shall be given."),
    ("应当于会议召开15日前通知全体股东。", "All shareholders shall be notified 15 days before the meeting."),
    ("应当在收到通知之日起30日内答复。", "A reply shall be given within 30 days of receiving the notice."),
    ("应当在收到通知后30日内答复。", "The reply is due within 30 days after receipt of the notice."),
    ("交货期为30日内。", "Delivery takes place in 30 days."),
    ("近三年公司共投入5亿元。", "Over the past three years the company invested RMB 500 million."),
    ("近5年来，公司共培训员工2000人次。", "In the last five years, staff attended training 2,000 times."),
    ("会议吸引近5000人参加。", "Nearly 5,000 people attended."),
    ("会议吸引近5000人参加。", "Close to 5,000 people attended the conference."),
    ("会议吸引了将近5000人参加。", "Almost 5,000 people took part."),
    ("收入约5亿元。", "Revenue was approximately RMB 500 million."),
    ("收入约5亿元。", "Revenue came to some RMB 500 million."),
    ("收入5亿元左右。", "Revenue was around RMB 500 million."),
    ("收入约合人民币5亿元。", "Revenue equals about RMB 500 million."),
    ("全程大约需要20分钟。", "The trip takes roughly 20 minutes."),
    ("全程大约需要20分钟。", "The trip takes 20 minutes or so."),
    ("约三分之一的员工参加了培训。", "About one third of employees took part in training."),
    ("近半数员工参加了培训。", "Nearly half of the staff took part in training."),
    ("不足10%的客户投诉。", "Fewer than 10% of customers complained."),
    ("不到10%的客户投诉。", "Under 10% of customers complained."),
    ("不到10%的客户投诉。", "Just under 10% of customers complained."),
    ("产品合格率达99.5%以上。", "The pass rate exceeds 99.5%."),
    ("产品合格率达99.5%以上。", "More than 99.5% of products pass."),
    ("产品合格率保持在99%以上。", "The pass rate stayed above 99%."),
    ("产品合格率保持在99%以上。", "The pass rate was never lower than 99%."),
    ("误差控制在2%以内。", "The error is kept within 2%."),
    ("误差控制在2%以内。", "The error is kept below 2%."),
    ("误差不超过±2%。", "The error does not exceed ±2%."),
    ("50人以下的企业免收费用。", "Companies with fewer than 50 employees pay nothing."),
    ("50人以下的企业免收费用。", "Companies with 50 or fewer employees pay nothing."),
    ("50人以下（含50人）的企业免收费用。", "Companies with up to 50 employees pay nothing."),
    ("奖金最高可达5万元。", "The award can be as high as RMB 50,000."),
    ("奖金最高5万元。", "The award is up to RMB 50,000."),
    ("罚款最高不超过5万元。", "The fine is no more than RMB 50,000."),
    ("处5万元以上10万元以下罚款。", "A fine of RMB 50,000 to RMB 100,000 shall be imposed."),
    (
        "处5万元以上10万元以下罚款。",
        "A fine of not less than RMB 50,000 but not more than RMB 100,000 shall be imposed.",
    ),
    (
        "处三年以上十年以下有期徒刑。",
        "shall be sentenced to imprisonment of not less than three years and not more than ten years.",
    ),
    ("持有公司5%以上股份的股东。", "Shareholders holding 5% or more of the shares."),
    ("持有公司5%以上股份的股东。", "Shareholders holding at least 5% of the shares."),
    ("持股比例超过50%的股东。", "Shareholders with a holding of more than 50%."),
    ("人数超过100人的，应当设立委员会。", "Where there are more than 100 people, a committee shall be set up."),
    ("连续工作满十年的员工。", "Employees with ten years of continuous service."),
    ("连续工作满十年的员工。", "Employees who have worked for at least ten years."),
    ("产量高达300万吨。", "Output reached 3 million tonnes."),
    ("产量高达300万吨。", "Output was as high as 3 million tonnes."),
    ("覆盖全国20多个省份。", "It covers more than 20 provinces."),
    ("覆盖全国20多个省份。", "It covers over 20 provinces across the country."),
    ("3年多来，公司坚持绿色发展。", "For more than 3 years the company has kept to green development."),
    ("经过10多年的发展。", "After more than 10 years of development."),
    ("历时5年，项目终于完工。", "The project was completed over 5 years."),
    ("管道全长30公里。", "The pipeline stretches over 30 km."),
    ("他用5年时间完成了研究。", "He finished the research within 5 years."),
    ("公司介绍了5项技术。", "The company gave a talk about 5 technologies."),
    ("现场有5个展台。", "Visitors gathered around 5 stands."),
    ("通过了5项认证。", "It passed 5 certifications."),
    ("2025年前实现碳达峰。", "Carbon emissions will peak before 2025."),
    ("2025年底前完成。", "To be completed by the end of 2025."),
    ("2025年以前完成改造。", "The conversion is to be finished by 2025."),
    ("2023年以来，公司新增员工50人。", "Since 2023 the company has hired 50 people."),
    ("3月31日前提交申请。", "Applications must be submitted by 31 March."),
    ("3月31日前提交申请。", "Applications must be submitted no later than 31 March."),
    ("不晚于3月31日提交。", "Submit it by 31 March."),
    ("自2024年1月1日起施行。", "It takes effect on 1 January 2024."),
    ("自2024年1月1日起施行。", "It applies from 1 January 2024."),
    ("2024年1月1日后入职的员工。", "Employees who joined after 1 January 2024."),
    ("下午5点前下单，当天发货。", "Orders placed before 5 p.m. are shipped the same day."),
    ("三年前，公司开始转型。", "Three years ago the company began its transformation."),
    ("5天后结果公布。", "The results are published five days later."),
    ("5天后结果公布。", "The results are published in five days."),
    ("手术后24小时内禁止进食。", "No food for 24 hours after the operation."),
    ("手术前8小时禁食。", "Do not eat for 8 hours before the operation."),
    ("两次用药间隔不少于4小时。", "Leave at least 4 hours between doses."),
    ("两次用药间隔不少于4小时。", "The interval between doses must not be shorter than 4 hours."),
    ("每日用药不超过4次。", "Do not take it more than 4 times a day."),
    ("每日用药不超过4次。", "Never take more than 4 doses a day."),
    ("每日用药不超过4次。", "Take it up to 4 times a day."),
    ("血压高于140mmHg者慎用。", "Use with care where blood pressure is above 140 mmHg."),
    ("失业率低于5%。", "The unemployment rate is below 5%."),
    ("失业率低于5%。", "The unemployment rate is lower than 5%."),
    ("室内湿度应保持在40%至60%之间。", "Indoor humidity should be between 40% and 60%."),
    ("约5～10家企业。", "About 5 to 10 companies."),
    ("约5～10家企业。", "Between about 5 and 10 companies."),
    ("收入和利润分别增长超过10%和20%。", "Revenue and profit rose by more than 10% and 20% respectively."),
    ("收入和利润分别增长超过10%和20%。", "Revenue rose by over 10% and profit by over 20%."),
    ("100以上为合格。", "100 or more is a pass."),
    ("成绩60分以上为及格。", "A score of 60 or above is a pass."),
    ("电池电量低于20%时请充电。", "Charge the battery when it falls below 20%."),
    ("电池电量低于20%时请充电。", "Charge the battery when less than 20% is left."),
    ("设备重量不足5公斤。", "The device weighs less than 5 kg."),
    ("设备重量不足5公斤。", "The device weighs under 5 kg."),
    ("近百名专家参会。", "Nearly a hundred experts attended."),
    ("上百家企业参会。", "Over a hundred companies attended."),
    ("公司员工逾2万人，其中女性占比超过40%。", "The company has more than 20,000 employees, over 40% of them women."),
    ("女性占比超过四成。", "Women account for more than 40%."),
    (
        "项目总投资约12亿元，预计年产值超过30亿元。",
        "With a total investment of about RMB 1.2 billion,"
        " the project is expected to generate over RMB 3 billion a year.",
    ),
    ("任一股东持股不得高于10%。", "No shareholder may hold more than 10%."),
    ("任何股东持股均不高于10%。", "No shareholder holds over 10%."),
    ("每班不超过30名学生。", "Class sizes are capped at 30 students."),
    ("每班不超过30名学生。", "No class has more than 30 pupils."),
    ("报名人数不限，但不少于20人。", "There is no limit on the number of participants, but there must be 20 or more."),
    ("每年至少召开4次会议。", "It meets at least 4 times a year."),
    ("每年召开会议不少于4次。", "It holds a minimum of four meetings a year."),
    ("董事会至少有三分之一的独立董事。", "At least one third of the board are independent directors."),
    ("至少一名董事应具备会计专长。", "At least one director shall have accounting expertise."),
    ("委员会由不少于三名董事组成。", "The committee has at least three members."),
    ("委员会由3名以上董事组成。", "The committee consists of three or more directors."),
    ("用时不超过5秒。", "It takes 5 seconds at most."),
    ("面积超过2,000平方米的场所。", "Premises larger than 2,000 square metres."),
    ("运行时间超过1万小时。", "It has run for more than 10,000 hours."),
    ("累计行驶超10万公里。", "It has covered over 100,000 km."),
    ("市值一度逼近1万亿元。", "Its market value at one point approached RMB 1 trillion."),
    (
        "公司拥有员工约1,200人，平均年龄不到30岁。",
        "The company has around 1,200 employees, whose average age is under 30.",
    ),
    ("温度在20℃左右。", "The temperature is about 20°C."),
    ("大致相当于500公里。", "That is roughly 500 km."),
    ("价格上下浮动5%。", "The price moves by 5% either way."),
    ("在20分钟之内到达现场。", "They reach the scene within 20 minutes."),
    ("在20分钟之内到达现场。", "They reach the scene in under 20 minutes."),
    ("保修期为12个月。", "The warranty lasts for 12 months."),
    ("其中，5家以上获奖。", "Of these, more than five won awards."),
    ("同比增长近15%。", "It rose by nearly 15% year on year."),
    ("同比增长近15%。", "It rose by just under 15% year on year."),
    ("同比增长15%左右。", "It rose by around 15%."),
    ("节约用水约30%，签约客户100家。", "Water use fell by about 30%, and 100 customers signed up."),
    ("附近5家门店参与了活动。", "Five stores nearby took part."),
    ("最近5家门店。", "The nearest five stores."),
    ("最多可容纳500人。", "It seats up to 500."),
    ("最多可容纳500人。", "It has a capacity of 500."),
    ("每年至少一次安全演练。", "At least one safety drill a year."),
    ("每年至少开展一次安全演练。", "A safety drill is held at least once a year."),
    ("应在一个月内完成整改。", "Rectification must be completed within one month."),
    ("应在一个月内完成整改。", "Rectification must be completed in a month."),
    ("工作一年以上的员工。", "Employees with more than a year of service."),
    ("工作满一年的员工。", "Employees with one year of service."),
    ("持续近一年。", "It lasted for almost a year."),
    ("一年左右即可收回成本。", "The cost is recovered in about a year."),
    ("公司是一家领先企业。", "The company is a leading enterprise."),
    ("1年内不得转让。", "It may not be transferred within one year."),
    ("上百家企业参加。", "More than a hundred companies took part."),
    ("付款金额不超过合同总价的5%。", "Payment shall not exceed 5% of the contract price."),
    ("违约金不低于合同金额的10%。", "Liquidated damages are at least 10% of the contract amount."),
    ("5米以外不得堆放。", "Nothing may be stored more than 5 m away."),
]

#: A qualifier is exchanged (P104), left out (P105), put in (P106), or turned round in time (P107).
WRONG = [
    ("公司拥有超过100家供应商。", "The company has nearly 100 suppliers.", "P104"),
    ("公司拥有超过100家供应商。", "The company has 100 suppliers.", "P105"),
    ("公司拥有100家供应商。", "The company has more than 100 suppliers.", "P106"),
    ("公司拥有100多家供应商。", "The company has fewer than 100 suppliers.", "P104"),
    ("公司拥有近100家供应商。", "The company has over 100 suppliers.", "P104"),
    ("公司拥有约100家供应商。", "The company has over 100 suppliers.", "P104"),
    ("温度不得超过40℃。", "The temperature must be at least 40°C.", "P104"),
    ("温度不得超过40℃。", "The temperature must exceed 40°C.", "P104"),
    ("储存温度不低于5℃。", "The storage temperature must not exceed 5°C.", "P104"),
    ("注册资本不少于500万元。", "The registered capital shall be no more than RMB 5 million.", "P104"),
    ("合同期限不超过3年。", "The contract term is at least 3 years.", "P104"),
    ("每人每天至少饮水2升。", "Everyone should drink at most 2 litres of water a day.", "P104"),
    ("每人每天至少饮水2升。", "Everyone should drink 2 litres of water a day.", "P105"),
    ("会议应当提前至少15日通知。", "15 days' notice of the meeting shall be given.", "P105"),
    ("应当在收到通知之日起30日内答复。", "A reply shall be given after 30 days.", "P107"),
    ("3月31日前提交申请。", "Applications must be submitted after 31 March.", "P107"),
    ("2024年1月1日后入职的员工。", "Employees who joined before 1 January 2024.", "P107"),
    ("未满18周岁的未成年人不得进入。", "Persons over 18 may not enter.", "P104"),
    ("会议吸引近5000人参加。", "More than 5,000 people attended.", "P104"),
    ("会议吸引近5000人参加。", "5,000 people attended.", "P105"),
    ("收入约5亿元。", "Revenue was RMB 500 million.", "P105"),
    ("收入5亿元左右。", "Revenue was over RMB 500 million.", "P104"),
    ("收入5亿元。", "Revenue was about RMB 500 million.", "P106"),
    ("约三分之一的员工参加了培训。", "More than one third of employees took part in training.", "P104"),
    ("近半数员工参加了培训。", "More than half of the staff took part in training.", "P104"),
    ("不足10%的客户投诉。", "More than 10% of customers complained.", "P104"),
    ("产品合格率达99.5%以上。", "The pass rate is below 99.5%.", "P104"),
    ("误差控制在2%以内。", "The error is more than 2%.", "P104"),
    ("50人以下的企业免收费用。", "Companies with more than 50 employees pay nothing.", "P104"),
    ("持有公司5%以上股份的股东。", "Shareholders holding less than 5% of the shares.", "P104"),
    ("持股比例超过50%的股东。", "Shareholders with a holding of up to 50%.", "P104"),
    ("覆盖全国20多个省份。", "It covers 20 provinces.", "P105"),
    ("每日用药不超过4次。", "Take it at least 4 times a day.", "P104"),
    ("两次用药间隔不少于4小时。", "Leave at most 4 hours between doses.", "P104"),
    ("电池电量低于20%时请充电。", "Charge the battery when it is above 20%.", "P104"),
    ("至少一名董事应具备会计专长。", "At most one director shall have accounting expertise.", "P104"),
    ("委员会由不少于三名董事组成。", "The committee has at most three members.", "P104"),
    ("每班不超过30名学生。", "Each class has more than 30 students.", "P104"),
    ("每年至少召开4次会议。", "It meets 4 times a year.", "P105"),
    ("同比增长近15%。", "It rose by over 15% year on year.", "P104"),
    ("失业率低于5%。", "The unemployment rate is above 5%.", "P104"),
    (
        "公司员工逾2万人，其中女性占比超过40%。",
        "The company has more than 20,000 employees, 40% of them women.",
        "P105",
    ),
    (
        "公司员工逾2万人，其中女性占比超过40%。",
        "The company has nearly 20,000 employees, over 40% of them women.",
        "P104",
    ),
    (
        "项目总投资约12亿元，预计年产值超过30亿元。",
        "With a total investment of RMB 1.2 billion, the project is expected to generate over RMB 3 billion a year.",
        "P105",
    ),
    ("最多可容纳500人。", "It seats at least 500.", "P104"),
    ("运行时间超过1万小时。", "It has run for nearly 10,000 hours.", "P104"),
    ("下午5点前下单，当天发货。", "Orders placed after 5 p.m. are shipped the same day.", "P107"),
    ("2025年底前完成。", "To be completed after the end of 2025.", "P107"),
    ("面积超过2,000平方米的场所。", "Premises smaller than 2,000 square metres.", "P104"),
    ("每年至少开展一次安全演练。", "A safety drill is held at most once a year.", "P104"),
    ("每年至少开展一次安全演练。", "A safety drill is held once a year.", "P105"),
    ("应在一个月内完成整改。", "Rectification must be completed after more than one month.", "P104"),
    ("工作一年以上的员工。", "Employees with less than a year of service.", "P104"),
    ("持续近一年。", "It lasted for more than a year.", "P104"),
    ("付款金额不超过合同总价的5%。", "Payment shall be at least 5% of the contract price.", "P104"),
    ("违约金不低于合同金额的10%。", "Liquidated damages are 10% of the contract amount.", "P105"),
    ("1年内不得转让。", "It may be transferred after more than one year.", "P104"),
    ("48小时内答复。", "A reply is given after 48 hours.", "P107"),
    ("48小时内答复。", "A reply is given beyond 48 hours.", "P104"),
    ("在15个工作日内支付。", "It is paid after 15 working days.", "P107"),
    ("在15个工作日内支付。", "It is paid in more than 15 working days.", "P104"),
    ("在15个工作日内支付。", "It is paid no earlier than 15 working days.", "P104"),
    ("收到货物后7天内可以退货。", "Goods may be returned after 7 days of receipt.", "P107"),
    ("收到货物后7天内可以退货。", "Goods may be returned 7 days of receipt.", "P105"),
    ("至少配备3名医生和5名护士。", "There are 3 doctors and at least 5 nurses.", "P105"),
]


def found(zh: str, en: str) -> list[str]:
    """The codes of this family among the findings of one paragraph."""
    return [code for code in codes(f"{zh}\n", f"{en}\n") if code in FAMILY]


@pytest.mark.parametrize(("zh", "en"), GOOD)
def test_a_good_translation_is_silent(zh: str, en: str) -> None:
    assert found(zh, en) == []


@pytest.mark.parametrize(("zh", "en", "code"), WRONG)
def test_a_wrong_word_is_found_once(zh: str, en: str, code: str) -> None:
    assert found(zh, en) == [code]


def test_each_end_of_a_range_has_its_own_limit_p104() -> None:
    zh = "处5万元以上10万元以下罚款。"
    assert found(zh, "A fine of not more than RMB 50,000 and not less than RMB 100,000 is imposed.") == ["P104", "P104"]


def test_the_finding_stands_at_the_words_and_tells_what_to_write_p104_p105() -> None:
    zh, en = "公司拥有超过100家供应商。\n", "The company has nearly 100 suppliers.\n"
    assert words(zh, en) == ["nearly 100"]
    assert sentences(zh, en) == [
        "“nearly 100” limits the figure in another way than the Chinese: 超过100; write more than 100"
    ]
    assert words(zh, "The company has 100 suppliers.\n") == ["100"]


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("员工超过{{ a.b:plain }}。", "There are nearly {{ a.b:plain }} employees.", ["P104"]),
        ("员工超过{{ a.b:plain }}。", "There are {{ a.b:plain }} employees.", ["P105"]),
        ("员工超过{{ a.b:plain }}。", "There are over {{ a.b:plain }} employees.", []),
        # One language prints the metric's own qualifier, the other types it.
        ("员工{{ a.b }}。", "There are more than {{ a.b:plain }} employees.", []),
        ("员工超过{{ a.b:plain }}。", "There are {{ a.b }} employees.", []),
    ],
)
def test_only_what_is_typed_around_a_placeholder_is_compared(zh: str, en: str, expected: list[str]) -> None:
    assert found(zh, en) == expected

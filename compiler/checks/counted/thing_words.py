"""Kinds of countable things: what Chinese nouns and measure words stand for, and what English calls them.

A line is a class, the Chinese nouns, and every English noun that good translators use for them, those of wider and
narrower meaning too. An English noun that belongs to other lines alone is another thing. So a line that is generous
costs a finding, and one that is mean costs a false one.
"""

from __future__ import annotations

#: Class | Chinese nouns | English nouns, in the singular.
THINGS = """
person | 医生 大夫 医师 医务人员 医护人员 医护 | doctor physician medic surgeon clinician practitioner staff worker professional
person | 护士 护理人员 | nurse staff
person | 教师 老师 教员 教职工 讲师 教授 导师 | teacher lecturer professor instructor tutor mentor educator trainer faculty staff
person | 学生 学员 学子 新生 毕业生 大学生 小学生 中学生 研究生 考生 | student pupil learner trainee graduate undergraduate postgraduate freshman freshmen candidate participant child children youth scholar
person | 工程师 技术人员 技术员 技师 技工 研发人员 科研人员 科学家 研究人员 研究员 专家 | engineer technician specialist expert researcher scientist developer professional scholar academic staff technologist personnel
person | 会计 会计师 财务人员 审计师 审计员 | accountant auditor bookkeeper cpa staff
person | 律师 法官 检察官 | lawyer attorney solicitor barrister judge prosecutor counsel
person | 司机 驾驶员 骑手 飞行员 船员 海员 乘务员 机组人员 | driver chauffeur rider courier pilot crew seafarer sailor attendant steward seaman seamen
person | 消防员 警察 民警 保安 士兵 官兵 救援人员 | firefighter police officer guard soldier rescuer policemen personnel troop
person | 志愿者 义工 | volunteer
person | 董事 | director member
person | 监事 | supervisor member
person | 高管 经理 主管 干部 领导 | executive manager supervisor officer head leader cadre official director
person | 股东 投资者 投资人 | shareholder investor stockholder holder member
person | 客户 用户 顾客 消费者 会员 买家 租户 商户 商家 读者 观众 游客 旅客 乘客 访客 住客 来宾 嘉宾 患者 病人 | customer client user consumer buyer member tenant merchant reader viewer spectator visitor tourist traveller traveler passenger guest patient shopper account subscriber audience speaker vendor seller trip holidaymaker arrival attendee resident
person | 儿童 孩子 婴儿 婴幼儿 幼儿 学童 少年 青年 青少年 未成年人 | child children infant baby babies toddler youngster youth adolescent teenager minor kid boy girl student
person | 老人 老年人 长者 | elder senior pensioner resident
person | 妇女 女性 女工 女职工 女员工 女生 | woman women female girl employee worker mother
person | 农民 农户 村民 牧民 渔民 工人 员工 职工 雇员 职员 人员 劳动者 工作人员 人才 代表 成员 委员 候选人 居民 选手 运动员 球员 球迷 作家 画家 艺术家 演员 记者 残疾人 残障人士 求职者 申请人 候补 党员 队员 参赛者 参会者 与会者 受访者 被告 原告 证人 嫌疑人 逝者 伤者 伤员 遇难者 乡亲 市民 群众 业主 家长 母亲 父亲 匠人 工匠 厨师 店员 销售 销售员 客服 程序员 设计师 分析师 顾问 实习生 主播 博主 网友 粉丝 网民 | farmer villager herdsman fisherman worker employee staff labourer laborer personnel people person talent representative delegate member candidate resident citizen player athlete competitor contestant fan writer author painter artist actor performer journalist reporter applicant attendee participant respondent defendant plaintiff witness suspect victim casualty household family families farmer cook chef clerk salespeople salesperson programmer developer designer analyst consultant adviser advisor intern parent mother father owner craftsman craftsmen artisan follower blogger streamer streamer user hand jobseeker colleague commissioner committee men women man woman speaker finalist entrant national specialist professional hire adult dead injured deputies deputy colleague
place | 国家 国 | country countries nation state market member economy economies
place | 省 省份 省市 | province region
place | 自治区 | region
place | 市 城市 都市 | city cities town municipality municipalities market metropolis
place | 县 区县 市县 | county counties district
place | 镇 乡 乡镇 | town township village
place | 村 村庄 村落 行政村 | village hamlet community communities
place | 社区 小区 街道 街区 | community communities neighbourhood neighborhood compound estate subdistrict district block street
place | 州 | state prefecture
place | 地区 区域 大区 | region area district territory territories place zone market
place | 景区 公园 景点 园区 产业园 | park site attraction spot zone area garden resort campus
building | 学校 小学 中学 大学 高校 院校 幼儿园 校区 | school university universities college kindergarten campus academy academies institution nursery nurseries preschool
building | 医院 诊所 卫生院 卫生室 | hospital clinic centre center infirmary dispensary
building | 门店 商店 店铺 超市 专卖店 旗舰店 药店 便利店 餐厅 餐馆 饭店 酒店 宾馆 书店 店 网点 分店 | store shop outlet supermarket boutique pharmacy pharmacies restaurant hotel bookshop bookstore branch location eatery eateries premises chemist drugstore showroom cafe dealer site inn guesthouse
building | 工厂 厂 厂房 车间 生产基地 基地 矿 矿山 电厂 电站 水厂 炼厂 | factory factories plant mill base workshop facility facilities site mine refinery refineries station works
building | 仓库 仓 库房 物流中心 配送中心 | warehouse store depot storehouse storeroom centre center hub
building | 博物馆 图书馆 美术馆 展馆 体育馆 剧院 影院 电影院 场馆 | museum library libraries gallery galleries hall gymnasium theatre theater cinema venue stadium arena pavilion centre
building | 教室 | classroom
building | 宿舍 | dormitory dormitories dorm
building | 中心 | centre center hub base facility facilities house
building | 房间 客房 会议室 办公室 实验室 病房 | room suite office laboratory laboratories lab ward
building | 住宅 房屋 公寓 住房 别墅 楼 楼房 大楼 办公楼 写字楼 楼宇 建筑 建筑物 | house home dwelling apartment flat villa building block tower unit property properties residence structure
building | 桥 桥梁 大桥 | bridge viaduct crossing
building | 隧道 | tunnel
building | 水库 大坝 | reservoir dam
building | 车站 地铁站 火车站 加油站 充电站 换电站 | station stop
building | 机场 | airport airfield
building | 港口 码头 泊位 | port harbour harbor terminal wharf wharves pier berth quay dock
building | 楼层 层 | storey story stories floor level deck tier layer
building | 停车位 车位 | space bay spot place
vehicle | 汽车 车辆 轿车 车 乘用车 新车 电动车 新能源车 | car vehicle automobile sedan unit
vehicle | 卡车 货车 重卡 | truck lorry lorries van vehicle
vehicle | 公交车 公交 大巴 客车 巴士 校车 | bus coach vehicle carriage
vehicle | 火车 列车 动车组 高铁 动车 地铁列车 | train trainset service
vehicle | 车厢 | carriage coach car wagon
vehicle | 自行车 单车 | bicycle bike cycle
vehicle | 摩托车 | motorcycle motorbike
vehicle | 救护车 | ambulance vehicle
vehicle | 拖拉机 | tractor
vessel | 船 船舶 货轮 轮船 渔船 油轮 邮轮 客轮 游艇 集装箱船 散货船 船只 渡轮 潜艇 军舰 舰艇 | ship vessel boat freighter trawler tanker liner ferry ferries carrier yacht cruiser submarine warship barge bulker craft
aircraft | 飞机 客机 航班 机型 货机 战机 | aircraft airplane aeroplane airliner plane jet freighter flight airliner
aircraft | 直升机 | helicopter chopper aircraft
aircraft | 无人机 | drone uav aircraft unit
aircraft | 滑翔机 | glider
aircraft | 卫星 火箭 飞船 | satellite rocket spacecraft launcher
animal | 奶牛 牛 黄牛 水牛 肉牛 | cow cattle head ox oxen buffalo bull calf calves
animal | 猪 生猪 仔猪 母猪 | pig hog swine sow piglet head
animal | 羊 山羊 绵羊 | sheep goat lamb head
animal | 马 | horse mare pony ponies
animal | 狗 犬 | dog puppy puppies
animal | 猫 | cat kitten
animal | 鸡 肉鸡 蛋鸡 | chicken hen broiler bird
animal | 鸭 鹅 鸟 候鸟 | duck goose geese bird
animal | 鱼 鱼苗 | fish fry
animal | 大熊猫 熊猫 | panda
animal | 大象 老虎 狮子 猴子 | elephant tiger lion monkey
animal | 蜂 蜜蜂 | bee hive
document | 合同 协议 订单 | contract agreement order deal
document | 发票 收据 账单 | invoice receipt bill
document | 问卷 调查问卷 | questionnaire survey form response
document | 报告 报表 研报 年报 | report statement paper
document | 信 信函 来信 | letter
document | 邮件 电子邮件 | email mail message
document | 通知 公告 通告 | notice announcement circular notification
document | 文件 资料 文档 材料 | document file paper material
document | 书 图书 书籍 教材 课本 | book title volume textbook copy copies
document | 论文 文章 稿件 | paper article essay thesis theses manuscript
document | 报纸 杂志 期刊 | newspaper magazine journal copy periodical copies
document | 专利 | patent
document | 商标 | trademark
document | 软件著作权 著作权 | copyright
document | 证书 | certificate
document | 标准 | standard
document | 法律 法规 规章 | law regulation rule act statute
document | 制度 政策 办法 规定 | policy policies rule system measure regulation procedure
document | 照片 图片 图像 | photo photograph picture image
document | 视频 短片 影片 电影 | video film clip movie
document | 保单 | policy policies
document | 申请 申请书 | application request
document | 提案 议案 | proposal motion resolution bill
document | 诉讼 案件 官司 | case lawsuit suit action proceeding claim litigation
document | 试卷 考卷 | paper script
organisation | 子公司 附属公司 | subsidiary subsidiaries company companies unit
organisation | 分公司 分行 支行 分支机构 | branch subsidiary subsidiaries office
organisation | 企业 公司 供应商 厂商 商家 经销商 合作伙伴 客户 | company companies enterprise firm business supplier vendor manufacturer maker dealer distributor partner corporation organisation organization smes customer client contractor start-up startup
organisation | 机构 单位 组织 | institution organisation organization agency agencies body bodies entity entities unit
organisation | 银行 | bank lender
organisation | 基金 | fund
organisation | 委员会 | committee commission
organisation | 部门 | department division unit function team
organisation | 协会 学会 | association society societies
organisation | 队伍 团队 小组 球队 代表队 | team group squad crew unit
organisation | 合作社 | cooperative co-operative
organisation | 法院 | court
household | 户 家庭 农户 住户 贫困户 住户 | household family families home farmer resident dwelling
machine | 水泵 泵 | pump
machine | 电机 马达 发动机 引擎 | motor engine
machine | 机器人 | robot
machine | 机床 设备 机器 仪器 装置 器械 | machine tool equipment device unit instrument machinery apparatus
machine | 电脑 计算机 笔记本电脑 | computer laptop pc machine notebook
machine | 服务器 | server
machine | 手机 | phone handset smartphone mobile
machine | 电视 电视机 | television tv set
machine | 空调 | air-conditioner conditioner unit
machine | 冰箱 | refrigerator fridge
machine | 电梯 | lift elevator
machine | 扶梯 自动扶梯 | escalator
machine | 风机 风电机组 | turbine fan
machine | 变压器 | transformer
machine | 锅炉 | boiler
machine | 起重机 吊车 塔吊 | crane
machine | 充电桩 | charger pile point post
machine | 摄像头 摄像机 相机 | camera
machine | 传感器 | sensor
machine | 打印机 | printer
machine | 路灯 灯 灯具 | lamp light lantern streetlight luminaire
machine | 生产线 产线 流水线 | line
machine | 集装箱 | container box teu boxes
machine | 路由器 | router
machine | 基站 | station
object | 桌子 课桌 书桌 办公桌 | table desk
object | 椅子 座椅 | chair seat
object | 床 床位 病床 | bed
object | 座位 席位 | seat
object | 门 | door gate
object | 窗 窗户 | window
object | 树 树木 苗木 树苗 | tree sapling seedling
object | 花 花卉 鲜花 | flower bloom plant
object | 口罩 | mask
object | 头盔 安全帽 | helmet hat
object | 手套 | glove pair
object | 鞋 运动鞋 | shoe pair
object | 衣服 上衣 校服 服装 | garment uniform coat jacket item clothes outfit
object | 灭火器 | extinguisher
object | 帐篷 | tent
object | 鸡蛋 蛋 | egg
object | 药片 片剂 | tablet pill
object | 胶囊 | capsule pill
object | 电池 | battery batteries cell
object | 轮胎 | tyre tire
object | 钥匙 | key
object | 雨伞 伞 | umbrella
object | 瓶 | bottle
object | 杯 | cup glass glasses
object | 箱 箱子 纸箱 | box boxes case crate carton
object | 奖杯 奖牌 奖章 金牌 银牌 铜牌 | trophy trophies medal cup gold silver bronze
object | 行李 行李箱 | suitcase bag luggage
object | 股份 股票 股 | share stock
object | 邮票 | stamp
object | 芯片 | chip
event | 股东大会 股东会 | meeting
event | 董事会会议 | meeting
event | 会议 例会 | meeting session conference
event | 培训 课程 讲座 课 | course training class classes lecture session lesson workshop seminar talk
event | 论坛 研讨会 座谈会 发布会 | forum seminar symposium conference workshop panel event briefing discussion
event | 展览 展会 | exhibition show fair display
event | 比赛 赛事 竞赛 联赛 | match matches game contest competition race event tournament fixture bout
event | 演出 音乐会 演唱会 话剧 | performance concert show play gig
event | 演练 演习 | drill exercise
event | 考试 测试 试验 实验 | examination exam test trial experiment
event | 火灾 | fire blaze
event | 地震 | earthquake quake tremor
event | 洪水 洪灾 | flood
event | 台风 | typhoon
event | 事故 工伤 意外 | accident incident injury injuries mishap casualty crash event
event | 投诉 | complaint grievance case
event | 手术 | operation surgery surgeries procedure
event | 检查 巡查 巡检 抽查 督查 | inspection check patrol visit tour round
event | 审计 | audit
event | 航班 | flight
event | 旅行 行程 | trip journey tour
event | 婚礼 | wedding
event | 罢工 | strike
event | 奖项 大奖 荣誉 | award prize honour honor title accolade
event | 故障 缺陷 漏洞 | fault failure breakdown defect bug flaw vulnerability vulnerabilities outage malfunction
event | 项目 工程 | project scheme programme program initiative item event works job
event | 活动 | event activity activities campaign session initiative
event | 任务 | task mission job assignment
event | 建议 意见 | suggestion proposal comment recommendation opinion
event | 措施 举措 | measure step initiative action
event | 问题 | question issue problem matter
event | 指标 | indicator metric target kpi measure
event | 目标 | goal target objective aim
event | 岗位 职位 | job post position vacancy vacancies role opening
event | 航线 路线 线路 公交线 | route line service
event | 语言 | language
event | 品牌 | brand
event | 产品 新品 商品 | product item good offering article model
event | 样本 样品 标本 | sample specimen
event | 品种 物种 | variety varieties species breed kind
"""

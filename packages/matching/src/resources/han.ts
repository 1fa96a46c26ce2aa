/**
 * Characters that write names and places of Uyghurs, Kazakhs and their neighbours in Chinese registers, by the syllables of Hanyu Pinyin
 * without tones, as Chinese offices write the same names in Latin letters.
 *
 * Sources: the readings are those of Hanyu Pinyin (ISO 7098) as the Unicode Han Database has them; which characters are in use follows the
 * regional standard for writing Uyghur personal names (DB65/T 2189-2005), which prefers some (麦 for 买, 卜 for 不, 若 for 肉), and the older
 * ones that registers keep. Written from general knowledge of both; no list of persons was copied.
 */
export const HAN_SYLLABLES =
  "a阿啊|ai艾爱埃哎|an安|ang昂|ao奥敖傲|ba巴拔把芭|bai拜白柏百|ban班板|bang邦|bao包宝保鲍|bei贝北倍|bi比毕碧必璧|bo博波伯|bu不布卜步|cai才|cha查察|chao超|che车|chi赤池|chu楚|da达大|dai代戴|dan丹旦|dang当|dao道|de德得|deng登|di迪地底狄帝|ding丁|dong东冬|du杜都独度|dun顿敦|duo多|e额鄂俄|en恩|er尔二耳儿|fa法|fan范凡|fei菲费飞|fu夫福富芙傅甫附|ga尕噶嘎|gai盖|gan甘干|gang刚岗|gao高|ge格戈哥葛各|gen根|gong贡公|gu古谷固|guo国果|ha哈|hai海孩|han汗罕韩汉含翰|hao豪浩|he和合河荷赫贺|hei黑|hong洪宏红訇|hu呼胡湖虎户忽乎|hua花华|hui辉惠|huo霍火|ji吉基季几济玑及|jia加贾佳家嘉|jian坚建健|jiang江姜将疆|jie杰解洁|jin金|jiu玖|ju居|jun君|ka卡喀咖|kai凯开|kan坎|kang康|ke克可柯科|ken肯|kong孔|ku库|kui奎|kun坤昆|kuo阔|la拉喇腊|lai来赖莱|lan兰|lang郎|lao劳|le勒|lei雷|li力里丽利黎李立莉理|lian连|liang良|lin林琳霖|long龙|lu鲁路卢禄陆录|lun伦论|luo罗洛络|ma马麻玛|mai买麦迈|man曼满|mang忙|mao毛|mei美梅妹|men门|meng孟蒙|mi米密|mian面|min敏民|ming明|mo莫墨摩默|mu木穆姆牧慕|na那娜纳拿|nai乃奈|nan南楠|nei内|ni尼妮你倪|niu牛纽|nong农|nu努奴|nuo诺|ou欧|pa帕怕|pai派排|pan潘盘|pei佩|pi皮|ping坪平|pu普浦|qi其奇齐启琪祁|qia恰|qian前|qiang强羌|qiao乔|qie切且|qin琴秦|qing青清|qiong琼|qiu秋丘|qu曲渠|ran然冉|re热惹|ren仁任|reng仍|ri日|rong荣|rou肉柔|ru如茹入|rui瑞|ruo若|sa萨撒|sai赛塞|san散三|sang桑|se色|sha沙莎|shan山珊善|shang尚上|shao少|she舍社|shen沈|sheng生圣|shi什石世士实师|sen森|shou守首|shu术舒疏叔书|shuai帅|shuang双|si斯司丝思四|song松|su苏素肃宿|sun荪孙|suo索|ta塔他|tai台泰太|tan坦滩|tang唐塘|tao陶|te特|ti提体|tian天田|tie铁|tong通同|tu图吐土屠|tuo托妥陀|wa瓦娃|wai外|wan万完|wang王旺|wei维威卫伟|wen文温|wo沃窝|wu乌吾吴伍武|xi西希喜锡习席|xia夏霞下|xian先贤仙鲜|xiang香祥|xiao肖|xie谢协|xin新|xing星|xiu修|xu许徐绪|xue雪|xun逊勋|ya亚牙雅娅|yan颜延燕艳焉|yang羊阳杨|yao尧姚耀|ye叶耶也业|yi伊依衣义易以益|yin音因银|ying英|yong永|you尤友|yu玉于育郁余|yuan元|yue月约岳|yun云|za杂|zai再宰|zan赞|zang藏|zao早|ze则泽|zeng增|zha扎札|zhan占|zhao赵|zhe哲者|zhen珍真|zhi志|zhong中|zhu朱|zi孜孳兹子姿|zong宗|zu祖组|zuo左佐"

/** What stands behind the name of a place and says of which kind it is; it parts words. */
export const HAN_KINDS = "省市县區区州乡鄉镇鎮村队街道"

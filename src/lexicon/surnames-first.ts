/**
 * Family names that stand first: Chinese (pinyin and older spellings), Korean, Vietnamese; without accents, lower case.
 *
 * Sources: the hundred commonest surnames of the Chinese census of 2007, the Korean census of 2015 and the usual lists
 * of Vietnamese surnames, with the romanizations of the press.
 */
const CHINESE = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao
peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen lyu cui zhong tan fan jin shi jia xia fu fang
zou xiong bai meng qin qiu hou long duan lei qian hao mao qi kang he yan qiao lai wen xi bo hua ai wan yin ke chiang tsai tsaï chao
chou chang lee hsu hsieh chu cheung leung tse wong ng kwok lau chan chow lam ho yip cheng ouyang sima zhuge xing pang geng niu ge tong kong
mei sheng diao zhuang shao nie zuo hong bao min shu ling chai dai ji lan you tung tien hsiao soong ang lien ko han
`
const KOREAN = `
kim lee park pak jung jeong choi choe cho jo kang gang yoon yun jang chang lim im han oh o seo suh shin sin kwon hwang hwang ahn an
song yoo yu ryu hong jeon chon ko moon mun son yang bae paek baek heo ho nam no roh noh ro ri ra na ha chong chung ju joo woo u
ku koo min jin ji eom um won cha chae cheon bang gong kong hyun hyon ham byun yeom yom hwangbo thae tae so ok kye pyon rim ban
`
const VIETNAMESE = `
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai lam luong trinh dao doan ta to ha luu chu
thai cao quach tong bach kieu la vuong phung mac khuc dam phuong nong quan ma luc giang ton vi
`

/** Endings of pinyin, Wade-Giles, Korean and Vietnamese syllables are few; a given name is one or two of these. */
const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|kh|gh|ng|ngh|nh|ph|th|tr|gi|qu|kw|kk|jj|tch)?(?:[aeiouy]|ae|ai|ao|au|ay|ea|ei|eo|eu|eui|ia|iang|iao|ie|iu|oa|oi|oo|ou|ua|uan|ui|uo|uu|uy|wa|wae|we|wi|wo|ya|yae|ye|yeo|yo|yu|uong|ieu|yen|iem|ien|uyen|oai|uoi)(?:n|ng|m|p|t|c|k|ch|nh|l|h|r|o|u)?$/

type Tables = Readonly<Record<'zh' | 'ko' | 'vi', ReadonlySet<string>>>

let tables: Tables | null = null

function load(): Tables {
  const set = (words: string) => new Set(words.trim().split(/\s+/))
  tables ??= { zh: set(CHINESE), ko: set(KOREAN), vi: set(VIETNAMESE) }
  return tables
}

/** Whether a plain word (lower case, no accents) is a family name of a culture that puts it first. */
export function isFirstSurname(plain: string): boolean {
  const { zh, ko, vi } = load()
  return zh.has(plain) || ko.has(plain) || vi.has(plain)
}

export function isVietnameseSurname(plain: string): boolean {
  return load().vi.has(plain)
}

/** "jong", "myong-son", "jinping", "thi": one to three syllables of an East Asian given name. */
export function isEastAsianGivenName(plain: string): boolean {
  const parts = plain.split('-')
  if (parts.length > 3) return false
  return parts.every((part) => SYLLABLE.test(part) || isTwoSyllables(part))
}

function isTwoSyllables(word: string): boolean {
  if (word.length < 4 || word.length > 10) return false
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (SYLLABLE.test(word.slice(0, cut)) && SYLLABLE.test(word.slice(cut))) return true
  }
  return false
}

/** What people write for currencies: signs, short forms and words of many languages. https://cldr.unicode.org/translation/currency-names-and-symbols/currency-names */

/**
 * Codes (ISO 4217), then what stands for them, in small letters without dots and marks. The usual one is first; XXX
 * ("no currency") where none is.
 */
const SIGNS = `USDCADAUDNZDSGDHKDTWDMXNARSCLPCOPUYUDOPJMDTTDBBDBSDBZDFJDGYDBMDKYDXCDNADLRDSBDSRDBND$ dollar dólare dolar доллар
EUR€ euro ευρώ евро يورو
GBP£ ₤ pound
JPYCNY¥
JPY円 yen
CNYTWDHKD元 圆 圓 yuan
CNYrmb
XXXSEKNOKDKKISKkr krona kronor kroner
CZKkč kc korun
PLNzł zl złotych
HUFft forint
RONMDLlei leu
BGNлв лева
RUBBYNруб рублей р
RUB₽
UAH₴ грн гривень
KZT₸ тг тенге
KGSсом
UZSKGSsom
UZSsʻ soʻm сум
BYNETBbr
MKDден
BAMkm км
RSDдин din
HRKkn
ALLlek
GEL₾ ლარი
AMD֏
AZN₼
TRY₺ tl
ILS₪ שח nis شج
INRPKRLKRNPRMURSCRrs re rupee
INR₹ र ர
LKRර
BDT৳ tk
KRW₩ 원
VND₫ đ vnđ
IDRrp
MYRrm
THB฿ บาท
PHP₱
MNT₮
LAK₭
KHR៛
AFN؋
CHFfr sfr ₣
XOFXAFcfa fcfa
NGN₦
GHS₵ gh₵
KESksh kshs
TZStsh
UGXush
ZARr
AOAkz kwz
MZNmt
BIFfbu
GNFfg
MRUum
CVEesc
ERNናቕፋ نافكا
BTC₿ ƀ
RWFrf
DJFfdj
VUVvt
AEDMADdh dhs درهم
AEDدإ
SARرس sr
SARQAROMRYERريال
IRRریال
IRTتومان
QARرق qr
OMRرع
YERري
KWDدك kd
BHDدب bd
JODدأ دا jd
IQDدع عد id
TNDدت dt
DZDدج
MADدم
LYDلد
SYPلس
LBPلل
EGPجم جنيه
SDGجس
XXXKWDBHDJODIQDTNDDZDLYDدينار
XXXMXNARSCLPCOPUYUDOPPHPpeso
BRLr$ reai
CADNIOc$
AUDa$
SGDs$
TWDnt$
DOPrd$
JMDj$
TOPt$
NADn$
MXNmex$
PENs/
PABb/
CRC₡
PYG₲ gs
BOBVESbs
GTQq
HTGg
AWGANGƒ`

/** Codes in small letters that are words too. */
const WORDS = /^(all|top|try|cup|mop|pen|gel|mad|bam|bob|cop|ang)$/

let table: Map<string, string> | undefined

/** The codes that a sign or word may stand for, the usual one first ("kr": XXX, SEK, NOK …); `null` if it stands for none. */
export function currenciesOf(word: string): string[] | null {
  table ??= new Map([
    ...Intl.supportedValuesOf('currency').map(code => [code.toLowerCase(), code] as const),
    ...SIGNS.split('\n').flatMap(line => {
      const [, codes = '', signs = ''] = /^((?:[A-Z]{3})+)(.+)/.exec(line)!
      return signs.split(' ').map(sign => [sign, codes] as const)
    }),
  ])
  const lower = word.toLowerCase()
  const sign = /^[a-z$€]+$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{Sc}/]/gu, '')
  if (WORDS.test(sign) && !word.includes(sign.toUpperCase())) return null
  // "HK$", "$CA"
  const country = (/^([a-z]{2})\$$|^\$([a-z]{2})$/.exec(sign)?.join('') ?? '').slice(3).toUpperCase()
  const codes =
    (country && split(table.get('$'))!.find(code => code.startsWith(country))) ||
    (table.get(sign) ??
      table.get(sign.replace(/(?<=...)s$/, '')) ??
      table.get(/\p{Sc}/u.exec(sign)?.[0] ?? ''))
  return split(codes)
}

const split = (codes = '') => codes.match(/.../g)

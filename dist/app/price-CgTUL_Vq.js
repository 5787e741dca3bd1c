function e(e){let t=e.slice(0,300);return/^[\s!-_a-~€£]*$/.test(t)?t.replace(/\s/g,` `):t.replace(/[.,]?([⁰¹²³⁴-⁹]{2})/g,`.$1`).replace(/(?<!\.[⁰¹²³⁴-⁹]?)[⁰¹²³⁴-⁹]/g,``).normalize(`NFKC`).replace(/[٠-٩۰-۹]/g,e=>`${e.charCodeAt(0)&15}`).replace(/[\u200e\u200f\u061c]/g,``).replace(/\s/g,` `).replaceAll(`٫`,`.`).replace(/[٬،]/g,`,`).replace(/[’‘´`]/g,`'`)}var t=/(?<!\d|\d[.,])([1-9]\d{0,2}(?:([.,' ])(?:\d{3}\2)*|,(?:\d\d,)+)\d{3}(?!\d)|\d{1,10}|(?<![A-Za-zÀ-῿぀-퟿/])(?=[.,]\d\d?(?!\d)))(?:[.,'](\d+)|[.,] (\d\d)(?!\d)| ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]\.?(?!\1)(\d{2,3})(?! ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]))?(?![.,]?\d)/g,n=e=>[...e.matchAll(t)].slice(0,30).map(({0:e,1:t,3:n,4:r,5:i,index:a})=>({amount:+`${t.replace(/\D/g,``)}.${n??r??i??``}`,.../^[1-9]\d{0,2}[.,]\d{3}$/.test(e)&&{mils:+e.replace(`,`,`.`)},at:a,end:a+e.length})),r=`USDCADAUDNZDSGDHKDTWDMXNARSCLPCOPUYUDOPJMDTTDBBDBSDBZDFJDGYDBMDKYDXCDNADLRDSBDSRDBND$ dollar dólare dolar доллар
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
AWGANGƒ`,i=/^(all|top|try|cup|mop|pen|gel|mad|bam|bob|cop|ang)$/,a;function o(e){a??=new Map([...Intl.supportedValuesOf(`currency`).map(e=>[e.toLowerCase(),e]),...r.split(`
`).flatMap(e=>{let[,t=``,n=``]=/^((?:[A-Z]{3})+)(.+)/.exec(e);return n.split(` `).map(e=>[e,t])})]);let t=e.toLowerCase(),n=/^[a-z$€]+$/.test(t)?t:t.replace(/[^\p{L}\p{Sc}/]/gu,``);if(i.test(n)&&!e.includes(n.toUpperCase()))return null;let o=(/^([a-z]{2})\$$|^\$([a-z]{2})$/.exec(n)?.join(``)??``).slice(3).toUpperCase();return s(o&&s(a.get(`$`)).find(e=>e.startsWith(o))||(a.get(n)??a.get(n.replace(/(?<=...)s$/,``))??a.get(/\p{Sc}/u.exec(n)?.[0]??``)))}var s=(e=``)=>e.match(/.../g),c={"€":`EUR`,"£":`GBP`},l=/^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|CLP|COP|INR|JPY|TRY|ZAR)$/;function u(t){let n=e(t??``),r=n.replace(/[\d\s.,]+/g,``);if(!r||r===`$`)return null;if(l.test(r))return r;if(Object.hasOwn(c,r))return c[r];let i=n.match(/[$¢-¥֏؋৲৳฿៛₠-⃀﷼]|[.$¢-¥A-Za-zÀ-ÖØ-öø-῿₠-⃀、-퟿豈-﷽]+/g)??[];for(let e of i){let t=(i.length===1||/[^a-z.]/i.test(e)||/^[A-Z]{3}$/.test(e))&&o(e);if(t&&!t[1])return t[0]}return null}function d(t,r=null){if(!t)return null;if(/^\d{1,7}(\.\d\d?)?$/.test(t))return+t;let i=e(`${t??``}`.replace(/-?\d+([.,]\d+)?\s?%/g,``)),[a,...o]=n(i);if(!a||o.some(({amount:e})=>e!==a.amount)||/[-–−]\s?\d|\/\s?[A-Za-zÀ-῿]/.test(i))return null;let{amount:s,mils:c}=a;if(c){if(/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(r))return c;if(/^\d+\.\d+$/.test(i.trim())&&!/CLP|COP|PYG|VND|IDR|ISK|JPY|KRW/.test(r))return null}return s}export{d as n,u as t};
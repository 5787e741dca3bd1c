// src/lib/amounts.ts
/** A text with ASCII digits and marks: of Arabic and Persian, full-width, and small raised ones ("12⁹⁹"). At most 300 characters, which no price fills. */
function writtenPlainly(whole) {
	const text = whole.slice(0, 300);
	if (/^[\s!-_a-~€£]*$/.test(text)) return text.replace(/\s/g, " ");
	return text.replace(/[.,]?([⁰¹²³⁴-⁹]{2})/g, ".$1").replace(/(?<!\.[⁰¹²³⁴-⁹]?)[⁰¹²³⁴-⁹]/g, "").normalize("NFKC").replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace(/[\u200e\u200f\u061c]/g, "").replace(/\s/g, " ").replaceAll("٫", ".").replace(/[٬،]/g, ",").replace(/[’‘´`]/g, "'");
}
var AMOUNT = /(?<!\d|\d[.,])([1-9]\d{0,2}(?:([.,' ])(?:\d{3}\2)*|,(?:\d\d,)+)\d{3}(?!\d)|\d{1,10}|(?<![A-Za-zÀ-῿぀-퟿/])(?=[.,]\d\d?(?!\d)))(?:[.,'](\d+)|[.,] (\d\d)(?!\d)| ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]\.?(?!\1)(\d{2,3})(?! ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]))?(?![.,]?\d)/g;
/** All amounts in a text that is written plainly, in its order. What is no number in any style ("12,34,5") is left out. */
var readAmounts = (text) => [...text.matchAll(AMOUNT)].slice(0, 30).map(({ 0: all, 1: whole, 3: fraction, 4: apart, 5: raised, index }) => ({
	amount: +`${whole.replace(/\D/g, "")}.${fraction ?? apart ?? raised ?? ""}`,
	.../^[1-9]\d{0,2}[.,]\d{3}$/.test(all) && { mils: +all.replace(",", ".") },
	at: index,
	end: index + all.length
}));
// src/lib/currency-signs.ts
/** What people write for currencies: signs, short forms and words of many languages. https://cldr.unicode.org/translation/currency-names-and-symbols/currency-names */
/**
* Codes (ISO 4217), then what stands for them, in small letters without dots and marks. The usual one is first; XXX
* ("no currency") where none is.
*/
var SIGNS = `USDCADAUDNZDSGDHKDTWDMXNARSCLPCOPUYUDOPJMDTTDBBDBSDBZDFJDGYDBMDKYDXCDNADLRDSBDSRDBND$ dollar dólare dolar доллар
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
AWGANGƒ`;
/** Codes in small letters that are words too. */
var WORDS = /^(all|top|try|cup|mop|pen|gel|mad|bam|bob|cop|ang)$/;
var table;
/** The codes that a sign or word may stand for, the usual one first ("kr": XXX, SEK, NOK …); `null` if it stands for none. */
function currenciesOf(word) {
	table ??= new Map([...Intl.supportedValuesOf("currency").map((code) => [code.toLowerCase(), code]), ...SIGNS.split("\n").flatMap((line) => {
		const [, codes = "", signs = ""] = /^((?:[A-Z]{3})+)(.+)/.exec(line);
		return signs.split(" ").map((sign) => [sign, codes]);
	})]);
	const lower = word.toLowerCase();
	const sign = /^[a-z$€]+$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{Sc}/]/gu, "");
	if (WORDS.test(sign) && !word.includes(sign.toUpperCase())) return null;
	const country = (/^([a-z]{2})\$$|^\$([a-z]{2})$/.exec(sign)?.join("") ?? "").slice(3).toUpperCase();
	return split(country && split(table.get("$")).find((code) => code.startsWith(country)) || (table.get(sign) ?? table.get(sign.replace(/(?<=...)s$/, "")) ?? table.get(/\p{Sc}/u.exec(sign)?.[0] ?? "")));
}
var split = (codes = "") => codes.match(/.../g);
// src/platforms/price.ts
/** Prices and currencies as pages write them, where a wrong price is worse than none: doubt gives `null`. */
/** What needs no look at the table of all of them: nearly every shop's. */
var USUAL = {
	"€": "EUR",
	"£": "GBP"
};
var CODES = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|CLP|COP|INR|JPY|TRY|ZAR)$/;
/** The ISO 4217 code that a text is ("eur"), or has beside its amount ("EUR 12", "12 €"); else `null`. */
function readCurrency(text) {
	const plain = writtenPlainly(text ?? "");
	const sign = plain.replace(/[\d\s.,]+/g, "");
	if (!sign || sign === "$") return null;
	if (CODES.test(sign)) return sign;
	if (Object.hasOwn(USUAL, sign)) return USUAL[sign];
	const words = plain.match(/[$¢-¥֏؋৲৳฿៛₠-⃀﷼]|[.$¢-¥A-Za-zÀ-ÖØ-öø-῿₠-⃀、-퟿豈-﷽]+/g) ?? [];
	for (const word of words) {
		const codes = (words.length === 1 || /[^a-z.]/i.test(word) || /^[A-Z]{3}$/.test(word)) && currenciesOf(word);
		if (codes && !codes[1]) return codes[0];
	}
	return null;
}
/**
* A price in major units: 1299.5 of "1299.50", "1.299,50 €" or "1 299,50 zł". `null` for a text with no price,
* several ("10 - 20 €"), a price a unit ("3 €/kg"), or one that may mean two amounts ("1.299" by itself).
*/
function readPrice(price, currency = null) {
	if (!price) return null;
	if (/^\d{1,7}(\.\d\d?)?$/.test(price)) return +price;
	const text = writtenPlainly(`${price ?? ""}`.replace(/-?\d+([.,]\d+)?\s?%/g, ""));
	const [one, ...others] = readAmounts(text);
	if (!one || others.some(({ amount }) => amount !== one.amount) || /[-–−]\s?\d|\/\s?[A-Za-zÀ-῿]/.test(text)) return null;
	const { amount, mils } = one;
	if (mils) {
		if (/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(currency)) return mils;
		if (/^\d+\.\d+$/.test(text.trim()) && !/CLP|COP|PYG|VND|IDR|ISK|JPY|KRW/.test(currency)) return null;
	}
	return amount;
}
// src/platforms/readers/thing.ts
var MAX_THINGS = 3e3;
var MAX_DEPTH = 32;
/** The word at the end of an address or a prefixed name, lower case: "https://schema.org/Product" is "product". */
var localName = (name) => name.slice(0, 200).toLowerCase().replace(/[/#]$/, "").replace(/^(.*[/#:]|item_)/s, "");
/** The values of JSON, or of an object of the page's that may hold itself. `known` gets every thing in it; there are at most 3,000. */
function values(json, known = [], depth = 0) {
	if (typeof json !== "object") return json === void 0 ? [] : [json];
	if (!json || known.length >= MAX_THINGS || depth > MAX_DEPTH) return [];
	if (Array.isArray(json)) return json.slice(0, MAX_THINGS).flatMap((one) => values(one, known, depth + 1));
	const thing = /* @__PURE__ */ new Map();
	known.push(thing);
	for (const [key, value] of Object.entries(json)) thing.set(localName(key), values(value, known, depth + 1));
	return [thing];
}
/** The thing that JSON is, if it is an object. */
var thingOf = (json) => values(json).find((value) => value instanceof Map);
/** All values of these properties. */
var all = (thing, ...properties) => properties.flatMap((property) => thing?.get(property) ?? []);
/** The values of these properties that are things themselves. */
var things = (thing, ...properties) => all(thing, ...properties).filter((value) => value instanceof Map);
var ENTITIES = new Map(Object.entries({
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">"
}));
/** HTML entities that were left in data become characters, spaces are folded; at most 500 characters. */
var clean = (text) => `${text ?? ""}`.slice(0, 500).replace(/&amp;/g, "&").replace(/&(#x?)?(\w{1,6});/g, (_, number, code) => number ? String.fromCharCode(+`0${number.slice(1)}${code}`) : ENTITIES.get(code) ?? " ").replace(/\s+/g, " ").trim();
var NAMES = [
	"@value",
	"name",
	"value",
	"url",
	"contenturl"
];
/** The first of these properties that says something, as text; of a thing its name, value or address. */
var say = (thing, ...properties) => sayFrom(thing, properties, 3);
/** A thing may be named by one that is named by it: after some steps nothing is said. */
function sayFrom(thing, properties, steps) {
	for (const value of all(thing, ...properties).slice(0, 50)) {
		const text = value instanceof Map ? steps && sayFrom(value, NAMES, steps - 1) : clean(value);
		if (text && !/^(\{\{.*|null|undefined)$/.test(text)) return text;
	}
	return null;
}
export { thingOf as a, readCurrency as c, say as i, readPrice as l, clean as n, things as o, localName as r, values as s, all as t };

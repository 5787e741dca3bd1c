import { n as auto, t as check } from "./check.js";
import { t as safeUrl } from "./safe-url.js";
import { i as readLines, n as readProduct, r as readCart, t as addressOf$1 } from "./read-product.js";
import { a as thingOf, c as readCurrency, i as say, l as readPrice, n as clean, o as things, r as localName, s as values, t as all } from "./thing.js";
import { t as parseJson } from "./parse-json.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
// src/platforms/auto.ts
/** Its type, names of globals, what its pages have. The first that fits. */
var MARKS = [
	[
		"shopify",
		"Shopify.routes",
		"#shopify-features"
	],
	[
		"woocommerce",
		"wc_add_to_cart_params",
		"body[class*=woocommerce],meta[content^=WooCommerce]"
	],
	[
		"magento2",
		"hyva",
		"[type=\"text/x-magento-init\"]"
	],
	[
		"prestashop",
		"prestashop",
		"meta[content=PrestaShop]"
	],
	[
		"shopware6",
		"salesChannelId",
		"[data-cart-widget]"
	],
	[
		"bigcommerce",
		"BCData",
		"meta[name=platform][content^=bigcommerce]"
	],
	[
		"squarespace",
		"",
		"[src*=\"//static1.squarespace.com\"]"
	],
	[
		"ecwid",
		"Ecwid",
		"[src*=\"app.ecwid.com/script.js\"]"
	]
];
/** undefined: none that we know. Looks at no more than names and one selector a system; never throws. */
var detect = (window) => MARKS.find(([, name, marks]) => isMade(window, name) || window.document.querySelector(marks))?.[0];
function isMade(window, name) {
	try {
		const global = name.split(".").reduce((at, part) => Reflect.get(Object(at), part), window);
		return typeof global === "string" || typeof global === "object" && !!global && !("nodeType" in global || "namedItem" in global || "frames" in global);
	} catch {
		return false;
	}
}
// src/lib/breathe.ts
/** Long work in the visitor's page gives way to clicks and drawing now and then. */
/** Work goes on for so long before it gives way; ms. */
var AT_MOST = 4;
/** A task of its own, as soon as the browser has nothing more urgent. */
function newTask() {
	const { scheduler } = globalThis;
	if (scheduler?.yield) return scheduler.yield();
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve(port1.close());
		port2.postMessage(0);
	});
}
/** Gives what is called between the steps of long work: a new task begins if the current one has lasted 4 ms. `now`: ms. */
function createBreath(now) {
	let start = now();
	return () => {
		if (now() - start < AT_MOST) return void 0;
		return newTask().then(() => {
			start = now();
		});
	};
}
// src/platforms/readers/address.ts
/** Whole steps of a path, in the languages of many shops; the first that matches counts. */
var STEPS = [
	["order", /\/(order-(received|confirm\w*|success|complete)|thank[-_]?you|thanks|(onepage|checkout)\/(success|finish)|gracias|merci|danke)(?![\w-])/],
	["cart", /\/(cart|basket|shopping-?(bag|cart)|warenkorb|panier|carrito|cesta|carrello|carrinho|winkelwagen|koszyk|kosik)(?![\w-])/],
	["checkout", /\/(checkouts?|kasse|kassa|commande|finalizar-compra|onepage|afrekenen)(?![\w-])/],
	["search", /\/((catalog)?search|suche?|busca\w*|busqueda|recherche|ricerca|zoeken|szukaj)(?![\w-])/],
	["product", /\/(products?|producto|produit|produkt|prodotto|p|[dip]p|pd|it[em]m?|deal)\/[^/]|[_-]p[_-]?\d+\.|product_?(info|detail|id)/],
	["listing", /\/(categor\w+|collections?|catalog\w*|kategori\w+|c|shop|products)(?![\w-])/]
];
/** A home page, maybe of a language: "/", "/es/", "/en-gb/", "/index.php". */
var HOME = /^\/(([a-z]{2})([-_][a-z]{2})?\/?)?((index|default|home)(\.\w+)?)?$/;
/** Parameters by which shops without readable addresses tell pages apart. */
var SELECTS = /[?&]((product|category|page)_?id|id|p|page|main_page|route|controller|cat\w*)=./;
var SEARCHES = /[?&](q|s|query|search\w*|keywords?)=./;
/** Guesses by words of the path and by parameters; what the page says of itself counts more. */
function readAddress({ document, url }) {
	const { pathname, search } = new URL(url.toLowerCase());
	const [home, , language, country, , file] = HOME.exec(pathname) ?? [];
	const step = STEPS.find(([, words]) => words.test(pathname + search))?.[0];
	if (SEARCHES.test(search) && step !== "product") return { type: "search" };
	const isOwn = !language || country || document.documentElement.lang.toLowerCase().split("-").includes(language);
	const type = home && isOwn && !SELECTS.test(search) && !(file && search) ? "home" : step;
	return type ? { type } : {};
}
// src/platforms/readers/choose-price.ts
/** Above this what is seen is believed rather than the page's data: another variant was chosen, or tax is added. */
var SURE = .65;
/** Below this what is seen is only a guess, which may decide between others and nothing else. */
var LIKELY = .5;
/** Is it what is paid each month, of so many months? */
var isRate = (months) => months > 2.5 && months < 61 && Math.abs(months - Math.round(months)) < .005;
var same = (a, b) => Math.abs(a.amount - b.amount) < .005;
/**
* `said` by the page's data, the most trusted first; `seen` on the page; `beside` are amounts that are shown next to it,
* `gone` those that are shown as nobody's price, crossed out for example.
*/
function choosePrice(said, seen, beside = [], gone = []) {
	const [told] = said;
	if (told && /manifest|platform/.test(told.from)) return told;
	const isIn = (amounts, one) => amounts.some((amount) => same(one, { amount }));
	const agreed = seen && said.find((one) => same(one, seen));
	if (agreed) return {
		...agreed,
		confidence: .98
	};
	const confirmed = said.find((one) => isIn(beside, one));
	if (confirmed) return confirmed;
	const left = seen ? said.filter((one) => !isIn(gone, one)) : said;
	const [first] = left;
	if (!first) return seen && seen.confidence >= LIKELY ? {
		...seen,
		currency: seen.currency ?? told?.currency ?? null
	} : null;
	if (seen && seen.confidence > SURE && !isRate(first.amount / seen.amount)) return {
		...seen,
		currency: seen.currency ?? first.currency,
		confidence: .7
	};
	const isOfProduct = /json-ld|microdata|rdfa/.test(first.from);
	if (left.some((one) => !same(one, first)) || seen && seen.confidence >= LIKELY) return isOfProduct ? {
		...first,
		confidence: .6
	} : null;
	return {
		...first,
		confidence: left[1] ? .95 : first.confidence
	};
}
/** The price before, of the price that was chosen and not of another form's; judged as by lib/price-before, which would be a file more to load. */
var priceWas = (findings, chosen) => findings.map(({ reading }) => reading.product ?? {}).find(({ price, was }) => was && price === chosen && was > price && was < 10 * price)?.was;
// src/platforms/readers/choose-type.ts
/** `named` is what the manifest's patterns tell, `sure` a finding whose product is the page's own by address or name. */
function chooseType(findings, named, address, sure) {
	if (named) return {
		type: named,
		from: "manifest",
		confidence: 1
	};
	const [first] = [findings.find(({ reading }) => reading.type === "order"), findings.find(({ from, reading }) => from === "platform" && reading.type)].filter((one) => one !== void 0);
	if (first) return {
		type: first.reading.type,
		from: first.from,
		confidence: .95
	};
	if (address === "home") return {
		type: address,
		from: "address",
		confidence: .8
	};
	if (sure) return {
		type: "product",
		from: sure.from,
		confidence: .95
	};
	if (address && !/product|listing/.test(address)) return {
		type: address,
		from: "address",
		confidence: .8
	};
	const said = [...findings.slice(1), ...findings.slice(0, 1)].find(({ reading }) => reading.type);
	return said ? {
		type: said.reading.type,
		from: said.from,
		confidence: said.confidence - .1
	} : {
		type: address ?? "other",
		from: "address",
		confidence: address === "product" ? .58 : address ? .4 : .2
	};
}
// src/platforms/readers/data-layer.ts
/**
* Gives product, cart and order of the latest events, in Google Analytics 4's words or in those before them.
* https://developers.google.com/analytics/devguides/collection/ga4/ecommerce
* https://developers.google.com/analytics/devguides/collection/ua/gtm/enhanced-ecommerce
*/
function readDataLayer({ dataLayer, url }) {
	const reading = {};
	for (const entry of dataLayer.slice(-300).reverse()) {
		const [event, data] = entry?.[0] === "event" ? [entry[1], entry[2]] : [entry?.event, entry?.ecommerce ?? (entry?.items && entry)];
		const [name, said] = actionOf(event, thingOf(data));
		const items = things(said, "items");
		if (!said) continue;
		if (name === "purchase") {
			reading.type ??= "order";
			reading.order ??= readLines(said, url);
		} else if (name === "begin_checkout" || name === "view_cart") {
			reading.type ??= name === "view_cart" ? "cart" : "checkout";
			reading.cart ??= readCart(said, url);
		} else if (name === "view_item" && items.length === 1) {
			if (reading.type === "listing") reading.type = "product";
			reading.type ??= "product";
			reading.product ??= readProduct(new Map([...said, ...items[0]]), url);
		} else if (name === "view_item_list" && items[1]) reading.type ??= "listing";
	}
	return reading;
}
/** What Universal Analytics called an action is an event now, `products` are `items`, `revenue` is `value`. */
function actionOf(event, said) {
	for (const [action, name] of Object.entries({
		purchase: "purchase",
		checkout: "begin_checkout",
		detail: "view_item"
	})) {
		const [whole] = things(said, action);
		if (!whole) continue;
		const [field] = things(whole, "actionfield");
		const known = [
			["items", all(whole, "products")],
			["currency", all(said, "currencycode", "currency")],
			["transaction_id", all(field, "id")],
			["value", all(field, "revenue")]
		];
		return [name, new Map(known)];
	}
	return [event, said];
}
// src/platforms/readers/id-of-address.ts
/** What a shop calls its product, for want of anything better: as its address ends. */
/** The number in an address ("/fan-x_20012345.html"), else its last step. */
var idOfAddress = (url) => /(?:^|[-_/.=])([a-z]{0,3}\d{5,})(?=$|[-_/.?&#])/i.exec(new URL(url).pathname)?.[1] ?? url.replace(/[?#].*|\/$/g, "").replace(/.*\/|\.\w+$/g, "");
// src/platforms/readers/is-confirmed.ts
/**
* Do structured data and another source (meta tags, data layer, pixel) say one price in one currency, all of them the
* same, and all else is said too? Then there is no need to look.
*/
function isConfirmed(findings) {
	const said = findings.flatMap(({ from, reading: { product } }) => product?.price ? [{
		from,
		...product
	}] : []);
	const [first] = said;
	return Boolean(first && said.every(({ price, currency }) => price === first.price && (currency ?? first.currency) === first.currency) && first.currency && said.some(({ from }) => /json-ld|microdata|rdfa|platform/.test(from)) && said.some(({ from }) => /meta|layer|pixel/.test(from)) && [
		"title",
		"availability",
		"sku"
	].every((name) => said.some((one) => one[name])));
}
// src/platforms/readers/read-things.ts
/** Where the things that a page is about are found; a product's properties lead to other products. */
var WAYS = [
	"@graph",
	"",
	"mainentity",
	"item"
];
/** Chooses by address, then by name, then by having an offer; two that are neither make a listing. */
function readThings(roots, source, page) {
	if (!roots[0]) return {};
	const own = [];
	const listed = [];
	const seen = /* @__PURE__ */ new Set();
	let types = "";
	let order;
	const visit = (value, list) => {
		if (!(value instanceof Map) || seen.has(value)) return;
		seen.add(value);
		const type = all(value, "@type").map((one) => ` ${localName(String(one))} `).join("");
		if (/ ((individual)?product(group|model)?|book|car|vehicle) /.test(type)) {
			list.push(value);
			return;
		}
		if (list === own) types += type;
		if (type === " order ") order ??= value;
		for (const next of all(value, ...WAYS)) visit(next, list);
		for (const next of all(value, "itemlistelement")) visit(next, listed);
	};
	for (const root of roots) visit(root, own);
	if (order) return {
		type: "order",
		order: readLines(order)
	};
	const variants = (product) => things(product, "hasvariant");
	const isAtPage = (product) => page.isAt(addressOf$1(product, source.url));
	/** 4: the page's address; 2: its name; 1: an offer. */
	const rank = (product) => ({
		product,
		rank: ([product, ...variants(product)].some(isAtPage) ? 4 : 0) + (page.isNamed(say(product, "name")) ? 2 : 0) + (all(product, "offers", "price", "hasvariant")[0] ? 1 : 0)
	});
	const ofPage = listed.map(rank).filter((one) => one.rank > 1);
	const [best] = own.map(rank).concat(ofPage.length < 2 ? ofPage : []).sort((a, b) => b.rank - a.rank);
	const same = own.filter((one) => say(one, "name") === say(best?.product, "name"));
	const several = own.length > same.length;
	const isArticle = /article |event |blogposting|recipe/.test(types);
	if (best && (isArticle ? best.rank % 2 && best.rank > 2 : best.rank > (several ? 1 : 0))) {
		const { product } = best;
		const chosen = variants(product).find(isAtPage);
		const twins = [...variants(product), ...same];
		return {
			type: "product",
			product: chosen ? readProduct(chosen, source.url, [product], [chosen]) : readProduct(product, source.url, [...twins, ...things(product, "isvariantof")], [product, ...twins])
		};
	}
	if (types.includes("searchresults")) return { type: "search" };
	if (isArticle) return { type: "other" };
	return several || listed[1] || /collection|itemlist|catalog/.test(types) ? { type: "listing" } : {};
}
// src/platforms/readers/json-ld.ts
/** What the page's JSON-LD says, mended where shops' templates break it. */
var MAX_BLOCKS = 50;
var MAX_LENGTH = 1 << 18;
/** Of all blocks together. */
var MOST$1 = 1 << 20;
/**
* Raw line ends in texts, comments, CDATA, trailing commas, `undefined`, several objects in a row.
* Each pattern that opens may also end at the end of the text, so that the time stays linear.
*/
var mend = (text) => `[${text.replace(/"(?:[^"\\]|\\.?)*(?:"|$)|(?:\/\/\s*)?<!\[CDATA\[|\/\*.*?(?:\*\/|$)|\/\/[^\n]*|<!--|-->|]]>|[,;](?=\s*(?:[}\]]|$))|undefined|NaN|}(?=\s*{)/gs, (part) => part[0] === "\"" ? part.replace(/\p{Cc}+/gu, " ") : part === "}" ? "}," : /^[uN]/.test(part) ? "null" : "")}]`;
function parse(text) {
	for (const attempt of [
		() => text,
		() => mend(text),
		() => mend(text.replace(/&quot;/g, "\""))
	]) try {
		return parseJson(attempt());
	} catch {}
}
/** Gives what all blocks of JSON-LD together say of the page. */
function readJsonLd(source, page) {
	const known = [];
	let length = 0;
	const roots = [...source.document.querySelectorAll("script[type^=\"application/ld+json\" i]")].slice(0, MAX_BLOCKS).flatMap(({ textContent }) => textContent.length > MAX_LENGTH || (length += textContent.length) > MOST$1 ? [] : values(parse(textContent), known));
	const byId = /* @__PURE__ */ new Map();
	for (const thing of known) if (thing.size > 1) byId.set(all(thing, "@id")[0], thing);
	for (const thing of known) for (const list of thing.values()) list.forEach((value, i) => {
		if (value instanceof Map && value.size < 2) list[i] = byId.get(all(value, "@id")[0] ?? value) ?? value;
	});
	return readThings(roots, source, page);
}
// src/platforms/readers/merge-order.ts
/** "#1001" and "1001" are one number. */
var plain = (id) => id.replace(/^\W+/, "");
/** The purchase of the most trusted source, with what it leaves open from others that do not speak of another one. */
function mergeOrder(findings) {
	const [of] = findings.filter(({ reading }) => reading.order);
	const first = of?.reading.order;
	if (!first) return null;
	const order = { ...first };
	for (const { reading } of findings) {
		const other = reading.order;
		if (!other || order.id && other.id && plain(order.id) !== plain(other.id)) continue;
		order.id ??= other.id;
		if (order.total === null && (!order.currency || !other.currency || order.currency === other.currency)) {
			order.total = other.total;
			order.currency = other.currency ?? order.currency;
		}
		order.currency ??= other.total === order.total ? other.currency : null;
		if (!order.items[0]) order.items = other.items;
	}
	return {
		order,
		of
	};
}
/** The cart that the shop's system knows, with the lines of the data layer where they are as many pieces. */
var mergeCart = (own, told) => own && told && !own.items[0] && own.count === told.count ? {
	...own,
	items: told.items,
	...own.total === null && (!own.currency || own.currency === told.currency) && {
		total: told.total,
		currency: told.currency
	}
} : own ?? told;
// src/platforms/readers/element-value.ts
/** What an element says: its `content`, else its address, value or time, else its text. At most 500 characters. */
function elementValue(element) {
	for (const name of [
		"content",
		"href",
		"src",
		"data",
		"datetime",
		"value"
	]) {
		const value = element.getAttribute(name);
		if (value !== null) return value;
	}
	return element.textContent.trim().slice(0, 500);
}
// src/platforms/readers/microdata.ts
var MAX_NODES = 2e3;
/** Which attributes begin a thing, name its kind and name what it is of the thing around it. */
var MICRODATA = [
	"itemscope",
	"itemtype",
	"itemprop"
];
var RDFA = [
	"typeof",
	"typeof",
	"property"
];
/** Gives what the first 2,000 elements that are marked as microdata say of the page. */
var readMicrodata = (source, page) => readMarked(source, page, ...MICRODATA);
/** The same of RDFa Lite. https://www.w3.org/TR/rdfa-lite/ */
var readRdfa = (source, page) => source.document.querySelector("[typeof$=Product]") ? readMarked(source, page, ...RDFA) : {};
function readMarked(source, page, scope, type, property) {
	const { document } = source;
	const known = /* @__PURE__ */ new Map();
	const words = (element, attribute) => element.getAttribute(attribute)?.split(/\s+/);
	const thingOf = (element) => {
		const thing = known.get(element) ?? /* @__PURE__ */ new Map([["@type", words(element, type) ?? []]]);
		known.set(element, thing);
		return thing;
	};
	let referred = 0;
	const add = (owner, part) => {
		for (const name of words(part, property) ?? [""]) {
			const thing = thingOf(owner);
			const key = localName(name);
			const value = part.hasAttribute(scope) ? thingOf(part) : elementValue(part);
			const said = thing.get(key);
			if (said) said.push(value);
			else thing.set(key, [value]);
		}
	};
	const roots = [];
	for (const element of [...document.querySelectorAll(`[${property}],[${scope}]`)].slice(0, MAX_NODES)) {
		const owner = element.parentElement?.closest(`[${scope}]`);
		if (owner) add(owner, element);
		else if (element.hasAttribute(scope)) roots.push(thingOf(element));
		for (const id of words(element, "itemref") ?? []) {
			const part = referred < MAX_NODES ? document.getElementById(id) : null;
			if (!part) continue;
			const inner = [...part.querySelectorAll(`[${property}]`)].slice(0, MAX_NODES - referred);
			referred += inner.length + 1;
			for (const one of part.hasAttribute(property) ? [part, ...inner] : inner) add(element, one);
		}
	}
	return readThings(roots, source, page);
}
// src/platforms/readers/open-graph.ts
var NAMED = /^(og|product):/;
/** Gives the product of a page that calls itself one, or has a price in its meta tags. */
function readOpenGraph({ url }, { metas }) {
	const all = /* @__PURE__ */ new Map();
	for (const meta of metas) {
		const said = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
		if (!NAMED.test(said)) continue;
		const name = said.replace(/^(og:)?(product:)?|:(amount)?/g, "");
		if (!say(all, name)) all.set(name, [meta.getAttribute("content") ?? ""]);
	}
	const type = say(all, "type") ?? "";
	if (say(all, "price") || /(^|[:.])product(\.item)?$/.test(type)) return {
		type: "product",
		product: readProduct(all, url)
	};
	return /product.group/.test(type) ? { type: "listing" } : /^article/.test(type) ? { type: "other" } : {};
}
// src/platforms/readers/page-identity.ts
/** How a page names itself, to tell its own product from others that it mentions. */
var path = (url) => new URL(url).pathname.replace(/\/$/, "");
var MAX_METAS = 300;
/** Reads canonical address, meta tags and headings. */
function identify({ document, url }) {
	const parts = [...document.querySelectorAll("meta[property],meta[name],h1,link[rel~=\"canonical\"]")];
	const called = (name) => parts.filter((part) => part.localName === name);
	const said = safeUrl(called("link")[0]?.getAttribute("href"), url);
	const [metas, headings] = [called("meta").slice(0, MAX_METAS), called("h1")];
	const canonical = said && (path(said) || !path(url)) ? said : null;
	const names = [...metas.filter((meta) => meta.getAttribute("property") === "og:title"), ...headings].slice(0, 6).map((element) => clean(element.getAttribute("content") ?? element.textContent)).filter(Boolean);
	return {
		canonical,
		names,
		metas,
		headings,
		isAt: (other) => !!other && [canonical ?? url, url].some((page) => path(page) === path(other) && [...new URL(other).searchParams].every(([key, value]) => new URL(page).searchParams.get(key) === value)),
		isNamed: (name) => !!name && names.some((own) => own.toLowerCase().startsWith(name.toLowerCase()))
	};
}
// src/platforms/readers/selectors.ts
/** Gives what the selectors find; one that finds nothing, or that the browser cannot read, is left out. */
function readSelectors({ document, url }, selectors) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, selector] of Object.entries(selectors)) try {
		found.set(name, [elementValue(document.querySelector(selector)) + (/price|total/i.test(name) ? " ¤" : "")]);
	} catch {}
	if (!found.size) return {};
	const product = readProduct(found, url);
	const count = /\d+/.exec(say(found, "cartCount") ?? "");
	const total = say(found, "cartTotal");
	const currency = readCurrency(total) ?? product.currency ?? null;
	return {
		product,
		...count && { cart: {
			items: [],
			count: +count[0],
			total: readPrice(total, currency),
			currency
		} },
		...product.title && product.price && { type: "product" }
	};
}
// src/platforms/read-page.ts
/** What page of the shop this is, which product and cart it shows: all that the page says, weighed and merged. */
/** How far each source is trusted where nothing else is known. */
var TRUST = {
	manifest: 1,
	platform: .98,
	"json-ld": .9,
	microdata: .85,
	rdfa: .75,
	meta: .75,
	"data-layer": .8,
	pixel: .7,
	page: .6,
	address: .3
};
/** The kinds of page that have no product, whatever they show. */
var SETTLED = /home|cart|checkout|order|search/;
/**
* Reads the page, whose kind is `named` where the manifest's own patterns tell it. `own` is what a platform's adapter knows,
* `currency` (ISO 4217) what the shop's prices are in where the page does not say. Never rejects: a source that fails says
* nothing. What the page shows is looked at only where its data leaves something open. `source.url` must be absolute.
*/
async function readPage(source, options, named, own = {}, currency = null, breathe = createBreath(() => performance.now())) {
	const page = identify(source);
	const attempt = async (read) => {
		try {
			const rest = breathe();
			if (rest) await rest;
			return read(source, page);
		} catch {
			return {};
		}
	};
	const trusted = (from) => ({
		from,
		confidence: TRUST[from]
	});
	const finding = (from, reading) => ({
		...trusted(from),
		reading
	});
	const manifest = finding("manifest", await attempt((source) => readSelectors(source, options.selectors)));
	const layer = finding("data-layer", await attempt(readDataLayer));
	const structured = [finding("json-ld", await attempt(readJsonLd)), finding("microdata", await attempt(readMicrodata))];
	if (!structured.some(({ reading }) => reading.product)) structured.push(finding("rdfa", await attempt(readRdfa)));
	const sure = structured.filter(({ reading: { product } }) => page.isAt(product?.url) || page.isNamed(product?.title));
	const findings = [
		manifest,
		finding("platform", own),
		...sure[0] ? sure : structured,
		finding("meta", await attempt(readOpenGraph)),
		layer
	];
	if (source.pixels?.[0]) try {
		findings.push(finding("pixel", await attempt((await import("./pixels.js")).readPixels)));
	} catch {}
	const address = (await attempt(readAddress)).type;
	let kind = chooseType(findings, named, address, sure[0]);
	let seen;
	if (kind.type === "product" && !isConfirmed(findings) || !named && !SETTLED.test(kind.type) && kind.confidence < .7) try {
		const { readVisible } = await import("./read-visible.js");
		const known = findings.flatMap(({ reading: { product } }) => product ?? []);
		seen = await readVisible(source, page, own.currency ?? currency, breathe, {
			prices: known.flatMap(({ price }) => price ?? []),
			all: known.some((one) => one.sku) && known.some((one) => one.availability),
			type: kind.confidence > .8
		});
		findings.push(finding("page", seen));
		if (seen.type && seen.typeConfidence > kind.confidence) kind = {
			type: seen.type,
			from: "page",
			confidence: seen.typeConfidence
		};
	} catch {}
	const { type } = kind;
	const product = {
		id: "",
		title: "",
		url: null,
		image: null,
		price: null,
		currency: null,
		availability: null,
		brand: null,
		sku: null,
		gtin: null,
		fields: {}
	};
	const sources = { type: {
		from: kind.from,
		confidence: kind.confidence
	} };
	for (const { from, confidence, reading } of findings) for (const [name, value] of Object.entries(reading.product ?? {})) if (value && name !== "was" && !sources[name]) {
		Object.assign(product, { [name]: value });
		sources[name] = {
			from,
			confidence
		};
	}
	const price = choosePrice(findings.flatMap(({ from, confidence, reading: { product } }) => product?.price && from !== "page" ? [{
		amount: product.price,
		currency: product.currency ?? null,
		from,
		confidence
	}] : []), (seen?.price && {
		...seen.price,
		currency: seen.product?.currency ?? null,
		from: "page"
	}) ?? null, seen?.beside, seen?.gone);
	product.price = price?.amount ?? null;
	delete sources.price;
	if (price) {
		sources.price = {
			from: price.from,
			confidence: price.confidence
		};
		if (price.currency) {
			product.currency = price.currency;
			sources.currency = {
				from: price.from,
				confidence: price.confidence
			};
		}
	}
	if (!product.currency && (own.currency || price && currency)) {
		product.currency = own.currency ?? currency;
		sources.currency = {
			from: own.currency ? "platform" : "manifest",
			confidence: .5
		};
	}
	const was = priceWas(findings, product.price);
	if (was) product.was = was;
	const path = source.url.replace(/#.*/, "");
	if (!product.title) {
		product.title = page.names[0] ?? "";
		sources.title = {
			from: "meta",
			confidence: .5
		};
	}
	product.url = page.canonical ?? product.url ?? path;
	const called = findings.find((one) => /manifest|platform|layer/.test(one.from) && one.reading.product?.id);
	if (called) {
		product.id = called.reading.product.id;
		sources.id = {
			from: called.from,
			confidence: called.confidence
		};
	}
	if (!product.id) {
		product.id = product.sku ?? idOfAddress(product.url);
		sources.id = product.sku ? sources.sku : {
			from: "address",
			confidence: TRUST.address
		};
	}
	const merged = mergeOrder(findings);
	const order = merged?.order ?? (type === "order" ? {
		id: null,
		total: null,
		currency: null,
		items: []
	} : null);
	if (order) sources.order = {
		from: merged?.of.from ?? kind.from,
		confidence: merged?.of.confidence ?? .5
	};
	const badge = manifest.reading.cart;
	const filled = mergeCart(own.cart, layer.reading.cart);
	const cart = order ? null : filled && badge && !own.cart ? {
		...filled,
		count: badge.count
	} : filled ?? badge ?? null;
	if (cart) sources.cart = trusted(own.cart ? "platform" : filled ? "data-layer" : "manifest");
	const isProduct = type === "product" && product.title !== "";
	return {
		type,
		product: isProduct ? product : null,
		cart,
		order,
		sources: isProduct ? sources : onlyOfPage(sources)
	};
}
/** Without what is said of a product. */
var onlyOfPage = ({ type, cart, order }) => ({
	...type && { type },
	...cart && { cart },
	...order && { order }
});
// src/lib/glob.ts
/** Does the text match a pattern in which `*` stands for anything? No regular expression is made of it. */
function matchesGlob(pattern, text) {
	const parts = pattern.split("*");
	const last = parts.pop();
	const first = parts.shift();
	if (first === void 0) return text === last;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
// src/platforms/readers/patterns.ts
/** What the shop's manifest says of the kind of page. */
/** The shop's own patterns, which are sure. */
function readPatterns({ url }, pages) {
	const { pathname } = new URL(url);
	for (const [type, patterns] of Object.entries(pages)) if (patterns.some((pattern) => matchesGlob(pattern, pathname))) return { type };
	return {};
}
// src/cli/decode-html.ts
/** The text of a saved page: unpacked if it is gzip, in the character set that it says. */
var MOST_BYTES = 1 << 26;
/** Throws if the gzip is broken or unpacks to more than 64 MiB; an unknown character set is read as UTF-8. */
function decodeHtml(file) {
	const bytes = file[0] === 31 && file[1] === 139 ? gunzipSync(file, { maxOutputLength: MOST_BYTES }) : file;
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
	const [mark] = /^(ÿþ|þÿ|ï»¿)/.exec(head) ?? [];
	const said = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	const charset = mark ? {
		ÿþ: "utf-16le",
		þÿ: "utf-16be"
	}[mark] : said;
	try {
		return new TextDecoder(charset ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
// src/cli/fetch-page.ts
/** A page of the shop as its server sends it, for `tendero read`. */
var PATIENCE = 15e3;
var MOST = 5 << 20;
/** The bytes of the page and where it was found in the end. Rejects with a sentence: no answer, no page, or more than 5 MB. */
async function fetchPage(address, fetch, patience = PATIENCE) {
	const signal = AbortSignal.timeout(patience);
	try {
		const reply = await fetch(address, {
			signal,
			headers: { accept: "text/html" }
		});
		if (!reply.ok) throw new Error(`${address} answers with status ${reply.status}`);
		const type = reply.headers.get("content-type") ?? "text/html";
		if (!/html|xml/i.test(type)) throw new Error(`${address} is no page but ${type}`);
		const parts = [];
		let length = 0;
		for await (const part of reply.body ?? []) {
			length += part.length;
			if (length > MOST) throw new Error(`${address} is longer than 5 MB; save the page and read the file`);
			parts.push(part);
		}
		return {
			bytes: Buffer.concat(parts),
			url: reply.url || address
		};
	} catch (error) {
		if (signal.aborted) throw new Error(`${address} does not answer within ${patience / 1e3} seconds`);
		const [cause] = [error instanceof Error ? error.cause : void 0].filter((one) => one instanceof Error);
		throw cause ? /* @__PURE__ */ new Error(`${address} cannot be reached (${cause.message})`) : error;
	}
}
// src/cli/read-literal.ts
/** Plain values written in JavaScript: objects, lists, texts, numbers. Nothing is run. */
var TOKEN = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\$]|\\[\s\S])*`|-?[\d.]+(?:e[+-]?\d+)?|[\w$]+|[{}[\]:,()])/iy;
var WORDS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null],
	["undefined", void 0]
]);
var MAX_DEPTH = 50;
var unquote = (token) => token.slice(1, -1).replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(\n)|(.))/gi, (_, four, two, line, one) => four || two ? String.fromCharCode(Number.parseInt(four ?? two, 16)) : line ? "" : {
	n: "\n",
	t: "	",
	r: "\r"
}[one] ?? one);
/** The values from `at` on, up to the closing bracket that ends them; `null` if one of them is not a plain value. */
function readLiterals(text, at) {
	const take = () => {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text)?.[1];
		if (!token) throw new SyntaxError("not a plain value");
		at = TOKEN.lastIndex;
		return token;
	};
	const list = (end, depth) => {
		const values = [];
		for (let token = take(); token !== end; token = take()) {
			if (token === ",") continue;
			values.push(value(token, depth));
		}
		return values;
	};
	const value = (token, depth) => {
		if (depth > MAX_DEPTH) throw new SyntaxError("too deep");
		if (token === "[") return list("]", depth + 1);
		if (token === "{") {
			const entries = [];
			for (let key = take(); key !== "}"; key = take()) {
				if (key === ",") continue;
				if (take() !== ":") throw new SyntaxError("no value");
				entries.push([/^["'`]/.test(key) ? unquote(key) : key, value(take(), depth + 1)]);
			}
			return Object.fromEntries(entries);
		}
		if (/^["'`]/.test(token)) return unquote(token);
		if (WORDS.has(token)) return WORDS.get(token);
		const number = Number(token);
		if (Number.isNaN(number)) throw new SyntaxError("not a plain value");
		return number;
	};
	try {
		return list(text[at - 1] === "[" ? "]" : ")", 0);
	} catch {
		return null;
	}
}
// src/cli/inline-data-layer.ts
/** What the scripts of a saved page would push to the data layer, as far as it is written out in plain values. */
var PUSHES = /([\w$]+)\s*(?:\.push\s*\(|=\s*\[)|\bgtag\s*\(/g;
/** The entries, in the order of the page. What is computed ("{ price: total() }") is skipped: no script runs. */
function inlineDataLayer(document, name) {
	const entries = [];
	for (const script of document.querySelectorAll("script:not([src])")) {
		const text = script.textContent ?? "";
		if (!text.includes(name) && !text.includes("gtag")) continue;
		for (const match of text.matchAll(PUSHES)) {
			const [opening, target] = match;
			if (target !== void 0 && target !== name) continue;
			const values = readLiterals(text, match.index + opening.length);
			if (values?.length) entries.push(...target === void 0 ? [values] : values);
		}
	}
	return entries;
}
var CALLS = /\b(?:fbq|ttq\.track)\s*\(/g;
/** The same of what Meta's and TikTok's pixels are told, call by call. */
function inlinePixels(document) {
	const calls = [];
	for (const script of document.querySelectorAll("script:not([src])")) {
		const text = script.textContent ?? "";
		if (!/fbq|ttq/.test(text)) continue;
		for (const match of text.matchAll(CALLS)) {
			const values = readLiterals(text, match.index + match[0].length);
			if (values) calls.push(match[0].startsWith("ttq") ? ["track", ...values] : values);
		}
	}
	return calls;
}
// src/cli/say-page.ts
var FROM = {
	manifest: "the manifest",
	platform: "the shop’s platform",
	"json-ld": "JSON-LD",
	microdata: "microdata",
	rdfa: "RDFa",
	meta: "meta tags",
	"data-layer": "the data layer",
	pixel: "a pixel",
	page: "what the page shows",
	address: "the address"
};
var line = (name, value, from = "") => `${`${name.padEnd(16)}${value ?? "-"}`.padEnd(from ? 48 : 0)}${from && `  ${from}`}`;
/** Fields that a manifest's selectors can find. */
var SELECTABLE = /^(id|title|price|currency|availability|brand|sku|gtin|image)$/;
/** Without these a visitor is helped less; the others are nice to have. */
var NEEDED = [
	"price",
	"currency",
	"image",
	"availability"
];
var said = (sources, name) => {
	const source = sources[name];
	return source ? `${FROM[source.from]}, ${Math.round(source.confidence * 100)} % sure` : "";
};
var sayItem = (item) => line("", `${item.quantity} x ${item.title ?? item.id}, ${item.price ?? "-"}`);
var whatToDo = ({ type, product, sources }) => {
	if (type === "product" && !product) return ["product: it has no name; add a selector: shop.platform.selectors.title"];
	if (!product) return (sources.type?.confidence ?? 0) < .5 ? [`type: nothing says what this page is; if it is more than "${type}", list its address: shop.platform.pages`] : [];
	const missing = NEEDED.filter((name) => product[name] === null);
	const unsure = NEEDED.filter((name) => product[name] !== null && (sources[name]?.confidence ?? 1) < .6);
	const selector = (name) => SELECTABLE.test(name) ? `add a selector: shop.platform.selectors.${name}` : "";
	return [...missing.map((name) => `${name}: not found; ${selector(name)}`), ...unsure.map((name) => `${name}: not sure; if it is wrong, ${selector(name)}`)];
};
/** The lines of a report; "-" is what is not known. `platform` is its name and what follows from it. */
function sayPage(page, [platform, follows]) {
	const { type, product, cart, sources } = page;
	const advice = whatToDo(page);
	return [
		line("platform", platform),
		`  ${follows}`,
		line("type", type, said(sources, "type")),
		...product ? Object.entries(product).map(([name, value]) => line(`  ${name}`, value, value === null ? "" : said(sources, name))) : [line("product", null)],
		...cart ? [line("cart", `${cart.count} pieces, total ${cart.total ?? "-"} ${cart.currency ?? ""}`.trim(), said(sources, "cart")), ...cart.items.map(sayItem)] : [line("cart", null)],
		...advice.length ? [
			"",
			"To do:",
			...advice.map((one) => `  ${one}`)
		] : []
	].join("\n");
}
// src/cli/say-platform.ts
var NAMES = {
	shopify: "Shopify",
	woocommerce: "WooCommerce",
	magento2: "Magento 2",
	prestashop: "PrestaShop",
	shopware6: "Shopware 6",
	bigcommerce: "BigCommerce",
	ecwid: "Ecwid",
	squarespace: "Squarespace"
};
var WITH_MANIFEST = "it is found by itself, its cart is read and filled; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json";
/** By system, what the tag does there; "other" is any page. */
var FOLLOWS = {
	shopify: "",
	woocommerce: "",
	magento2: WITH_MANIFEST,
	prestashop: WITH_MANIFEST,
	shopware6: WITH_MANIFEST,
	bigcommerce: WITH_MANIFEST,
	ecwid: WITH_MANIFEST,
	squarespace: "it is found by itself and its cart is read; nothing is put in, unless \"shop.platform\" has \"write\": true; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json",
	other: "it is read as any page, and a product is put in the cart by the form of its own page; for more, shop.platform.cart names the shop’s own addresses; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json"
};
/** The tag alone drafts its guide from the shop's catalogue, in the languages that it speaks. */
var alone = (language) => /^(en|es|$)/i.test(language) ? "the tag alone is enough: <script async src=\"/tendero/tendero.js\"><\/script>" : `the tag alone speaks English and Spanish, and this page is in "${language}": nothing is shown without a manifest: npx tendero init CATALOGUE -o tendero.json`;
/** The lines of the report: its name, and what follows. */
function sayPlatform({ found, named, language }) {
	if (named !== "auto" && named !== "generic" && named !== found) return [found ? NAMES[found] : "-", `the manifest says ${NAMES[named]}, and this page does not look like it; leave out shop.platform.type, or write "auto"`];
	if (!found) return ["-", `no system that is known: ${FOLLOWS.other}`];
	return [NAMES[found], named === "generic" ? "the manifest says \"generic\", so that it is read as any page; write \"auto\" to have its cart" : FOLLOWS[found] || alone(language)];
}
// src/cli/read.ts
/** `tendero read`: says what the widget would see on a page. */
var USAGE = `npx tendero read URL-or-FILE [--url URL] [--manifest FILE] [--json]

Says what the widget would see on a page: fetched from its address, or saved (HTML, or HTML packed by gzip): what it is,
which system runs the shop and what follows from that, its product and cart, who said so, how sure that is, and what is
missing. No script of the page runs.
  --url URL        the address that a file was saved from; else the one that the file says is its own
  --manifest FILE  the shop's manifest, for its selectors and pages
  --json           { platform, type, product, cart, sources } as JSON, platform null where no system is known by its marks
Ends with 0, or with 2 if it cannot read the page.`;
/** A fault in the use of the command, with what to write instead. */
var Misuse = class extends Error {};
/** Runs the command. Gives the exit code: 0 read, 2 wrong use or no page. */
async function read(argv, io, fetch = globalThis.fetch) {
	try {
		const { values, positionals } = readUse(argv);
		if (values.help) {
			io.out(USAGE);
			return 0;
		}
		const [page, ...more] = positionals;
		if (!page || more.length) throw new Misuse("name one page; write: npx tendero read page.html --url URL");
		const platform = await readPlatform(values.manifest, io);
		const address = /^https?:/i.test(page) ? safeUrl(page, page) : null;
		const found = address ? await fetchPage(address, fetch) : {
			bytes: await open(page, io, "a saved page"),
			url: null
		};
		const html = decodeHtml(found.bytes);
		const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
		const url = addressOf(document, values.url, found.url);
		const seen = shown(await readPage({
			document,
			url,
			dataLayer: inlineDataLayer(document, platform.dataLayer),
			pixels: inlinePixels(document)
		}, platform, readPatterns({ url }, platform.pages).type));
		const system = detect({ document }) ?? null;
		const language = document.documentElement?.getAttribute("lang") ?? "";
		io.out(values.json ? JSON.stringify({
			platform: system,
			...seen
		}, null, 2) : sayPage(seen, sayPlatform({
			found: system,
			named: platform.type,
			language
		})));
		return 0;
	} catch (error) {
		io.err(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : `the page cannot be read: ${error}`);
		return 2;
	}
}
/** Where the page lies: as `--url` says, as it was fetched, or as it says itself. */
function addressOf(document, said, fetched) {
	const own = document.querySelector("link[rel~=\"canonical\"]")?.getAttribute("href");
	const url = said === void 0 ? fetched ?? safeUrl(own, own ?? "") : safeUrl(said, said);
	if (url) return url;
	throw new Misuse(`${said ? `"${said}" is no address` : "--url is missing"}; write the address that the page was saved from: --url https://shop.example/fans/fan-x`);
}
function readUse(argv) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				url: { type: "string" },
				manifest: { type: "string" },
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
	} catch (error) {
		throw new Misuse(error instanceof Error ? error.message : "wrong use");
	}
}
var open = (file, io, what) => readFile(resolve(io.cwd, file)).catch(() => {
	throw new Misuse(`cannot read ${file}; write the name of ${what}`);
});
async function readPlatform(file, io) {
	if (file === void 0) return auto;
	const text = (await open(file, io, "a manifest, such as public/tendero.json")).toString("utf8");
	try {
		return check(JSON.parse(text.replace(/^\uFEFF/, ""))).manifest?.shop.platform ?? auto;
	} catch {
		throw new Misuse(`${file} is no manifest; write: npx tendero check ${file}`);
	}
}
function shown({ type, product, cart, sources = {} }) {
	if (!product) return {
		type,
		product,
		cart,
		sources
	};
	const { id, title, price, currency, availability, brand, sku, gtin, url, image } = product;
	return {
		type,
		product: {
			id,
			title,
			price,
			currency,
			availability,
			brand,
			sku,
			gtin,
			url,
			image
		},
		cart,
		sources
	};
}
export { read };

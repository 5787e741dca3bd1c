import { t as check } from "./check.js";
import { n as safeUrl, r as isAvailable, t as readAvailability } from "./availability.js";
import { t as parseJson } from "./parse-json.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
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
function readAddress$1({ document, url }) {
	const { pathname, search } = new URL(url.toLowerCase());
	const [home, , language, country, , file] = HOME.exec(pathname) ?? [];
	const step = STEPS.find(([, words]) => words.test(pathname + search))?.[0];
	if (SEARCHES.test(search) && step !== "product") return { type: "search" };
	const isOwn = !language || country || document.documentElement.lang.toLowerCase().split("-").includes(language);
	const type = home && isOwn && !SELECTS.test(search) && !(file && search) ? "home" : step;
	return type ? { type } : {};
}
// src/platforms/price.ts
/** Prices and currencies as pages write them. A wrong price is worse than none, so doubt gives `null`. */
/** Signs that stand for one currency, each before its code; "$", "kr" and "¥" stand for several. */
var SIGNS = "€EUR £GBP ₹INR złPLN R$BRL US$USD KčCZK ₽RUB ₺TRY ₩KRW ₪ILS".split(" ");
/** The ISO 4217 code that a text is ("eur"), or has beside its amount ("EUR 12", "12 €"); else `null`. */
function readCurrency(text) {
	const code = /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : /\b[A-Z]{3}\b/.exec(text)?.[0] ?? "";
	return Intl.supportedValuesOf("currency").includes(code) ? code : SIGNS.find((sign) => text?.includes(sign.slice(0, -3)))?.slice(-3) ?? null;
}
/**
* A price in major units: 1299.5 of "1299.50", "1.299,50 €" or "1 299,50 zł". `null` for a text with no price,
* several ("10 - 20 €"), a price a unit ("3 €/kg"), or one that may mean two amounts ("1.299" by itself).
*/
function readPrice(price, currency = null) {
	const text = `${price ?? ""}`.slice(0, 200).replace(/-?\d+([.,]\d+)?\s?%/g, "");
	const [amount, other] = new Set(text.match(/\d+([.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g));
	const [, whole, mark, fraction = ""] = /^([1-9]\d{0,2}([.,'’\s])(?:\d{2,3}\2)*\d{3}|\d+)(?:[.,](\d+))?$/.exec(amount ?? "") ?? [];
	if (!whole || other || /[-–−]\s?\d|\/\s?\p{L}/u.test(text)) return null;
	if (!fraction && /^\d+[.,]\d{3}$/.test(whole)) {
		if (/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(currency)) return +whole.replace(",", ".");
		if (mark === "." && text.trim() === whole && !/CLP|COP|PYG|VND|IDR|ISK|JPY|KRW/.test(currency)) return null;
	}
	return +`${whole.replace(/\D/g, "")}.${fraction}`;
}
// src/platforms/readers/thing.ts
var MAX_THINGS = 3e3;
var MAX_DEPTH$1 = 32;
/** The word at the end of an address or a prefixed name, lower case: "https://schema.org/Product" is "product". */
var localName = (name) => name.slice(0, 200).toLowerCase().replace(/[/#]$/, "").replace(/^(.*[/#:]|item_)/s, "");
/** The values of JSON. `known` gets every thing in it; there are at most 3,000. */
function values(json, known = [], depth = 0) {
	if (Array.isArray(json)) return json.flatMap((one) => values(one, known, depth));
	if (typeof json !== "object") return json === void 0 ? [] : [json];
	if (!json || known.length >= MAX_THINGS || depth > MAX_DEPTH$1) return [];
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
/** The first of these properties that says something, as text; of a thing its name, value or address. */
function say$1(thing, ...properties) {
	for (const value of all(thing, ...properties)) {
		const text = value instanceof Map ? say$1(value, "@value", "name", "value", "url", "contenturl") : clean(value);
		if (text && !/^(\{\{.*|null|undefined)$/.test(text)) return text;
	}
	return null;
}
// src/platforms/read-lines.ts
/** The lines and the total of a cart or an order: of the shop's endpoint, of the data layer, or of schema.org's Order. */
var MAX_LINES = 200;
/**
* Lines without id or with none of it are left out; a quantity that nobody says is 1. `base` is where relative
* addresses start, the address of the page; without it only whole ones are read.
*/
function readLines(whole, base = "") {
	const currency = readCurrency(say$1(whole, "currency", "pricecurrency"));
	const lines = things(whole, "items", "acceptedoffer").slice(0, MAX_LINES);
	return {
		id: say$1(whole, "transaction_id", "ordernumber"),
		total: readPrice(say$1(whole, "total", "value", "price"), currency),
		currency,
		items: lines.flatMap((line) => {
			const item = things(line, "itemoffered")[0] ?? line;
			const id = say$1(item, "id", "sku", "name");
			const quantity = Number(say$1(line, "quantity", "eligiblequantity") ?? 1);
			const url = readAddress(item, base, "url", "link", "permalink");
			const image = readAddress(item, base, "image", "image_url", "img", "thumbnail", "images");
			return id && quantity > 0 && quantity < Infinity ? [{
				id,
				title: say$1(item, "title", "name"),
				quantity,
				price: readPrice(say$1(line, "price"), currency),
				...url && { url },
				...image && { image }
			}] : [];
		})
	};
}
/** The same as a cart. */
function readCart(whole, base) {
	const { items, total, currency } = readLines(whole, base);
	return {
		items,
		count: items.reduce((sum, { quantity }) => sum + quantity, 0),
		total,
		currency
	};
}
/** The first of these properties that is an address, absolute; of a picture with more to say, where it lies. */
function readAddress(thing, base, ...properties) {
	for (const value of all(thing, ...properties)) {
		const [address] = value instanceof Map ? all(value, "url", "contenturl", "src") : [value];
		const url = safeUrl(address, base);
		if (url) return url;
	}
	return null;
}
// src/platforms/readers/read-product.ts
/** A product in the words of whatever source of the page, read as one of ours. */
/** An offer, then the prices and offers in it; not those that nobody pays here: crossed out, a unit's, or members'. */
var parts = (offer, depth = 3) => /list|srp|strike|regular/i.test(say$1(offer, "pricetype")) || all(offer, "referencequantity", "validformembertier")[0] || !depth ? [] : [offer, ...things(offer, "pricespecification", "offers").flatMap((part) => parts(part, depth - 1))];
/** The address of a thing, absolute. */
var addressOf = (thing, base) => safeUrl(say$1(thing, "url") ?? say$1(thing, "@id")?.replace(/^[#_].*/, ""), base);
/** What is not known is `null` or ''. `others` say what it does not; all of `sold` are offers of it (sizes, colours). */
function readProduct(product, base, others = [], sold = [product]) {
	const find = (...names) => [product, ...others].map((one) => say$1(one, ...names)).find(Boolean) ?? null;
	const offers = sold.slice(0, 200).flatMap((one) => parts(one));
	const prices = offers.map((part) => say$1(part, "sale_price", "price", "lowprice", "minprice"));
	const [currency = null] = [...offers.map((part) => say$1(part, "pricecurrency", "currency")), ...prices].map(readCurrency).filter(Boolean);
	const stock = offers.map((part) => readAvailability(say$1(part, "availability"))).filter((word) => word !== null);
	const gtin = find("gtin", "gtin13", "gtin14", "gtin12", "gtin8", "ean", "isbn", "upc")?.replace(/\D/g, "") ?? "";
	return {
		id: (find("productid", "retailer_item_id", "productgroupid", "sku", "id") ?? "").replace(/^\w+:/, ""),
		title: find("name", "title") ?? "",
		url: addressOf(product, base),
		image: safeUrl(find("image"), base),
		price: prices.map((price) => readPrice(price, currency)).find(Boolean) ?? null,
		currency,
		availability: stock.find((availability) => isAvailable({ availability })) ?? stock[0] ?? null,
		brand: find("brand", "manufacturer"),
		sku: find("sku"),
		gtin: /^(\d{8}|\d{12,14})$/.test(gtin) ? gtin : null
	};
}
// src/platforms/readers/data-layer.ts
/** Gives product, cart and order of the latest events. https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
function readDataLayer({ dataLayer, url }) {
	const reading = {};
	for (const entry of dataLayer.slice(-300).reverse()) {
		const [name, data] = entry?.[0] === "event" ? [entry[1], entry[2]] : [entry?.event, entry?.ecommerce ?? (entry?.items && entry)];
		const said = thingOf(data);
		const items = things(said, "items");
		if (said && name === "purchase") {
			reading.type ??= "order";
			reading.order ??= readLines(said, url);
		} else if (said && (name === "begin_checkout" || name === "view_cart")) {
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
// src/platforms/readers/page-identity.ts
/** How a page names itself, to tell its own product from others that it mentions. */
var path = (url) => new URL(url).pathname.replace(/\/$/, "");
/** Reads canonical address and headings. */
function identify({ document, url }) {
	const said = safeUrl(document.querySelector("link[rel~=\"canonical\"]")?.getAttribute("href"), url);
	const canonical = said && (path(said) || !path(url)) ? said : null;
	const names = [...document.querySelectorAll("meta[property=\"og:title\"],h1")].slice(0, 6).map((element) => clean(element.getAttribute("content") ?? element.textContent)).filter(Boolean);
	return {
		canonical,
		names,
		isAt: (other) => !!other && [canonical ?? url, url].some((page) => path(page) === path(other) && [...new URL(other).searchParams].every(([key, value]) => new URL(page).searchParams.get(key) === value)),
		isNamed: (name) => !!name && names.some((own) => own.toLowerCase().startsWith(name.toLowerCase()))
	};
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
function readThings(roots, source) {
	const page = identify(source);
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
	const isAtPage = (product) => page.isAt(addressOf(product, source.url));
	/** 4: the page's address; 2: its name; 1: an offer. */
	const rank = (product) => ({
		product,
		rank: ([product, ...variants(product)].some(isAtPage) ? 4 : 0) + (page.isNamed(say$1(product, "name")) ? 2 : 0) + (all(product, "offers", "price", "hasvariant")[0] ? 1 : 0)
	});
	const ofPage = listed.map(rank).filter((one) => one.rank > 1);
	const [best] = own.map(rank).concat(ofPage.length < 2 ? ofPage : []).sort((a, b) => b.rank - a.rank);
	const same = own.filter((one) => say$1(one, "name") === say$1(best?.product, "name"));
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
function readJsonLd(source) {
	const known = [];
	const roots = [...source.document.querySelectorAll("script[type^=\"application/ld+json\" i]")].slice(0, MAX_BLOCKS).flatMap(({ textContent }) => textContent.length > MAX_LENGTH ? [] : values(parse(textContent), known));
	const byId = /* @__PURE__ */ new Map();
	for (const thing of known) if (thing.size > 1) byId.set(all(thing, "@id")[0], thing);
	for (const thing of known) for (const list of thing.values()) list.forEach((value, i) => {
		if (value instanceof Map && value.size < 2) list[i] = byId.get(all(value, "@id")[0] ?? value) ?? value;
	});
	return readThings(roots, source);
}
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
/** Gives what the first 2,000 marked elements of the page say of it. */
function readMicrodata(source) {
	const { document } = source;
	const known = /* @__PURE__ */ new Map();
	const words = (element, attribute) => element.getAttribute(attribute)?.split(/\s+/);
	const thingOf = (element) => {
		const thing = known.get(element) ?? /* @__PURE__ */ new Map([["@type", words(element, "itemtype") ?? []]]);
		known.set(element, thing);
		return thing;
	};
	const add = (owner, part) => {
		for (const name of words(part, "itemprop") ?? [""]) {
			const thing = thingOf(owner);
			const key = localName(name);
			const value = part.hasAttribute("itemscope") ? thingOf(part) : elementValue(part);
			thing.set(key, [...thing.get(key) ?? [], value]);
		}
	};
	const roots = [];
	for (const element of [...document.querySelectorAll("[itemprop],[itemscope]")].slice(0, MAX_NODES)) {
		const owner = element.parentElement?.closest("[itemscope]");
		if (owner) add(owner, element);
		else if (element.hasAttribute("itemscope")) roots.push(thingOf(element));
		for (const id of words(element, "itemref") ?? []) {
			const part = document.getElementById(id);
			if (part?.hasAttribute("itemprop")) add(element, part);
			for (const inner of part?.querySelectorAll("[itemprop]") ?? []) add(element, inner);
		}
	}
	return readThings(roots, source);
}
// src/platforms/readers/open-graph.ts
var METAS = "meta[property],meta[name^=\"og:\"],meta[name^=\"product:\"]";
/** Gives the product of a page that calls itself one, or has a price in its meta tags. */
function readOpenGraph({ document, url }) {
	const metas = /* @__PURE__ */ new Map();
	for (const meta of [...document.querySelectorAll(METAS)].slice(0, 300)) {
		const name = (meta.getAttribute("property") ?? meta.getAttribute("name")).replace(/^(og:)?(product:)?|:(amount)?/g, "");
		if (!say$1(metas, name)) metas.set(name, [meta.getAttribute("content") ?? ""]);
	}
	const type = say$1(metas, "type") ?? "";
	if (say$1(metas, "price") || /(^|[:.])product(\.item)?$/.test(type)) return {
		type: "product",
		product: readProduct(metas, url)
	};
	return /product.group/.test(type) ? { type: "listing" } : /^article/.test(type) ? { type: "other" } : {};
}
// src/platforms/readers/selectors.ts
/** Gives what the selectors find; one that finds nothing, or that the browser cannot read, is left out. */
function readSelectors({ document, url }, selectors) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, selector] of Object.entries(selectors)) try {
		found.set(name, [elementValue(document.querySelector(selector)) + (/price|total/i.test(name) ? " ¤" : "")]);
	} catch {}
	const product = readProduct(found, url);
	const count = /\d+/.exec(say$1(found, "cartCount") ?? "");
	const total = say$1(found, "cartTotal");
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
/**
* Reads the page, whose kind is `named` where the manifest's own patterns tell it. Never throws: a source that fails says
* nothing. `source.url` must be an absolute address.
*/
function readPage(source, options, named) {
	const attempt = (read) => {
		try {
			return read(source);
		} catch {
			return {};
		}
	};
	const page = identify(source);
	const selected = attempt((source) => readSelectors(source, options.selectors));
	const layer = attempt(readDataLayer);
	const structured = [attempt(readJsonLd), attempt(readMicrodata)];
	const sure = structured.filter(({ product }) => page.isAt(product?.url) || page.isNamed(product?.title));
	const readings = [
		selected,
		...sure[0] ? sure : structured,
		attempt(readOpenGraph),
		layer
	];
	const said = readings.map((reading) => reading.type);
	const address = attempt(readAddress$1).type;
	const isPlain = !address || /product|listing/.test(address);
	const type = named ?? said.find((one) => one === "order") ?? (address === "home" ? address : sure[0] && "product") ?? (isPlain ? said.slice(1).find(Boolean) ?? selected.type : address) ?? address ?? "other";
	const product = {
		id: "",
		title: page.names[0] ?? "",
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
	for (const reading of [...readings].reverse()) Object.assign(product, Object.fromEntries(Object.entries(reading.product ?? {}).filter(([, value]) => value)));
	product.url = page.canonical ?? product.url ?? source.url.replace(/#.*/, "");
	product.id = selected.product?.id || layer.product?.id || product.id || product.url.replace(/[?#].*|\/$/g, "").replace(/.*\/|\.\w+$/g, "");
	const order = readings.map((reading) => reading.order).find(Boolean) ?? (type === "order" ? {
		id: null,
		total: null,
		currency: null,
		items: []
	} : null);
	const { cart } = selected;
	return {
		type,
		product: type === "product" && product.title ? product : null,
		cart: order ? null : layer.cart && cart ? {
			...layer.cart,
			count: cart.count
		} : cart ?? layer.cart ?? null,
		order
	};
}
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
// src/cli/read.ts
/** `tendero read`: says what the widget would see on a saved page. */
var USAGE = `npx tendero read FILE --url URL [--manifest FILE] [--json]

Says what the widget would see on a saved page (HTML, or HTML packed by gzip). No script of the page runs.
  --url URL        the address that the page was saved from
  --manifest FILE  the shop's manifest, for its selectors and pages
  --json           { type, product, cart } as JSON
Ends with 0, or with 2 if it cannot read the page.`;
/** A fault in the use of the command, with what to write instead. */
var Misuse = class extends Error {};
/** Runs the command. Gives the exit code: 0 read, 2 wrong use. */
async function read(argv, io) {
	try {
		const { values, positionals } = readUse(argv);
		if (values.help) {
			io.out(USAGE);
			return 0;
		}
		const [file, ...more] = positionals;
		if (!file || more.length) throw new Misuse("name one page; write: npx tendero read page.html --url URL");
		const url = safeUrl(values.url, values.url ?? "");
		if (!url) throw new Misuse(`${values.url ? `"${values.url}" is no address` : "--url is missing"}; write the address that the page was saved from: --url https://shop.example/fans/fan-x`);
		const platform = await readPlatform(values.manifest, io);
		const html = decodeHtml(await open(file, io, "a saved page"));
		const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
		const seen = shown(readPage({
			document,
			url,
			dataLayer: inlineDataLayer(document, platform.dataLayer)
		}, platform, readPatterns({ url }, platform.pages).type));
		io.out(values.json ? JSON.stringify(seen, null, 2) : say(seen));
		return 0;
	} catch (error) {
		io.err(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : `the page cannot be read: ${error}`);
		return 2;
	}
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
	const plain = {
		type: "generic",
		selectors: {},
		pages: {},
		dataLayer: "dataLayer"
	};
	if (file === void 0) return plain;
	const text = (await open(file, io, "a manifest, such as public/tendero.json")).toString("utf8");
	try {
		return check(JSON.parse(text.replace(/^\uFEFF/, ""))).manifest?.shop.platform ?? plain;
	} catch {
		throw new Misuse(`${file} is no manifest; write: npx tendero check ${file}`);
	}
}
function shown({ type, product, cart }) {
	if (!product) return {
		type,
		product,
		cart
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
		cart
	};
}
var line = (name, value) => `${name.padEnd(16)}${value ?? "-"}`;
var sayCart = ({ items, count, total, currency }) => [line("cart", `${count} pieces, total ${total ?? "-"} ${currency ?? ""}`.trim()), ...items.map((item) => line("", `${item.quantity} x ${item.title ?? item.id}, ${item.price ?? "-"}`))];
var say = ({ type, product, cart }) => [
	line("type", type),
	...product ? Object.entries(product).map(([name, value]) => line(`  ${name}`, value)) : [line("product", null)],
	...cart ? sayCart(cart) : [line("cart", null)]
].join("\n");
export { read };

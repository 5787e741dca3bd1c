import { a as usesAnswer, c as isObject$1, d as list, f as quote, i as check$1, l as sayPath, n as parseJson, o as amongHolder, p as suggest, r as isAvailable, s as wishHolders, t as safeUrl, u as valueAt } from "./safe-url.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
// src/check/problem.ts
/** The problem as one line. */
var sayProblem = ({ path, what, fix, severity }) => `${severity === "warning" ? "warning: " : ""}${path}: ${what}; ${fix}`;
// src/check/address.ts
/** Everybody can read the manifest, so no address in it may carry a key that opens more than a search. */
function checkAddress(url, path, report) {
	const at = [...path, "url"];
	const { username, password, searchParams } = new URL(url.replace(/[{}]/g, "_"), "https://shop.invalid/");
	if (username || password) report(at, "it carries a password that everybody can read", "take it out");
	for (const [key, value] of searchParams) if (/admin|master|secret|private/i.test(key) || /^sk_/.test(value)) report(at, `${quote(key)} looks like a secret, and everybody can read it`, "use a public key, or an endpoint of your own");
}
/** Cookies are for the shop's own address. */
function checkCredentials(block, path, report) {
	if (block.credentials && /^\s*(\w+:|[\\/]{2})/.test(block.url)) report([...path, "credentials"], "the shop's cookies may go to another address", "take it out, or write the address from the root of the shop", "warning");
}
// src/lib/text.ts
/** `es` of `es-MX`. */
var language = (tag) => tag.split("-")[0].toLowerCase();
// src/check/languages.ts
/** Which texts lack the shop's own language? */
var TEXTS = /* @__PURE__ */ new Set([
	"title",
	"intro",
	"ask",
	"hint",
	"label",
	"unit",
	"noPreference"
]);
var MAPS_OF_TEXTS = /* @__PURE__ */ new Set(["labels", "values"]);
/** Says once for a block where the first text lacks it, and how many do. */
function checkLanguages(block, path, locale, report) {
	const lacking = [];
	const look = (text, at) => {
		if (isObject$1(text) && !Object.hasOwn(text, locale) && !Object.hasOwn(text, language(locale))) lacking.push(at);
	};
	const walk = (value, at) => {
		if (Array.isArray(value)) value.forEach((inner, i) => {
			walk(inner, [...at, i]);
		});
		else if (isObject$1(value)) for (const [key, inner] of Object.entries(value)) {
			const below = [...at, key];
			if (TEXTS.has(key)) look(inner, below);
			else if (MAPS_OF_TEXTS.has(key) && isObject$1(inner)) for (const [word, text] of Object.entries(inner)) look(text, [...below, word]);
			else walk(inner, below);
		}
	};
	walk(block, path);
	if (!lacking[0]) return;
	const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : "";
	report(lacking[0], `no text in ${quote(locale)}, the shop's language${more}`, `add ${quote(locale)}, or set shop.locale`, "warning");
}
// src/guide/field-of.ts
/** What the product says of a field; its own keys (price, brand, availability, ...) win over `fields`. Nothing: unknown. */
var fieldOf = (product, field) => field !== "fields" && Object.hasOwn(product, field) ? product[field] : Object.hasOwn(product.fields, field) ? product.fields[field] : void 0;
// src/guide/miss.ts
/** A value as a number; NaN if it is none. A text of digits is one: many catalogues write numbers so. */
var asNumber = (value) => typeof value === "number" || typeof value === "string" && value ? Number(value) : NaN;
var fold = (word) => String(word).toLowerCase();
/**
* The judge of one wish: 0 if the value meets it, the distance (in the field's unit) if a number is off,
* Infinity for a wrong word, NaN if the value is unknown. Words compare without case; a list has one or has none.
*/
function missOf(wish) {
	const { atMost = 1 / 0, atLeast = -1 / 0, not, is = not } = wish;
	const words = (wish.in ?? (is === void 0 ? [] : [is])).map(fold);
	return (value) => {
		const number = asNumber(value);
		if (!words[0]) return Math.max(Number(atLeast) - number, number - Number(atMost), 0);
		if (value == null || Number.isNaN(value)) return NaN;
		return [value].flat().some((word) => words.includes(fold(word))) === (not === void 0) ? 0 : 1 / 0;
	};
}
// src/check/products.ts
/** Does the catalogue have what a guide asks for? */
var OWN = [
	"price",
	"brand",
	"availability",
	"title",
	"id",
	"currency"
];
/** Says which fields no product has, and which options no product (or none in stock) can meet. */
function checkProducts(guide, raw, path, all, report) {
	checkHolder(amongHolder(guide, raw, path), all, report, () => true);
	const products = meetAll(all, guide.among ?? []);
	if (!products.length) return;
	guide.questions.forEach((question, i) => {
		if ("from" in question && question.from !== void 0) {
			const kind = question.type === "range" ? "numbers" : "words";
			checkField(question.from, kind, [
				...path,
				"questions",
				i,
				"from"
			], products, report);
		}
		for (const holder of wishHolders(question, raw, path, i)) checkHolder(holder, products, report);
	});
}
function checkHolder({ path, wishes }, products, report, isMust = (wish) => wish.must) {
	for (const [wish, at] of wishes) checkWish(wish, at, products, report);
	const musts = wishes.map(([wish]) => wish).filter(isMust);
	if (musts.every((wish) => meetAll(products, [wish]).length) && !meetAll(products, musts).length) report(path, "no product can meet all of this at once", "take out one of what must be");
}
function checkWish(wish, path, products, report) {
	const isBound = (wish.atMost ?? wish.atLeast) !== void 0;
	const values = checkField(wish.field, isBound ? "numbers" : "any", [...path, "field"], products, report);
	if (!values.length || [
		wish.atMost,
		wish.atLeast,
		wish.is
	].includes("$answer")) return;
	const met = meetAll(products, [wish]);
	if (!met.length) report(path, "no product can meet this", `${quote(wish.field)} has ${span(values)}`);
	else if (!met.some(isAvailable)) report(path, "no product in stock can meet this", "ask for less, or offer it when one is", "warning");
}
/** The field's values of that kind; reports if there are none. */
function checkField(field, kind, path, products, report) {
	const values = products.flatMap((product) => fieldOf(product, field) ?? []);
	const right = values.filter((value) => kind === "any" || !Number.isNaN(asNumber(value)) === (kind === "numbers"));
	if (!values.length) {
		const known = /* @__PURE__ */ new Set([...OWN, ...products.flatMap(({ fields }) => Object.keys(fields))]);
		report(path, `no product has ${quote(field)}`, suggest(field, [...known], "take another field"));
	} else if (!right.length) report(path, `${quote(field)} holds no ${kind}`, "take another field");
	return right;
}
function meetAll(products, wishes) {
	const misses = wishes.map((wish) => [wish.field, missOf(wish)]);
	return products.filter((product) => misses.every(([field, miss]) => miss(fieldOf(product, field)) === 0));
}
/** What the catalogue has instead: "12 to 48", or its words. */
function span(values) {
	const numbers = values.map(asNumber);
	if (numbers.some(Number.isNaN)) return list([...new Set(values)]);
	return `${numbers.reduce((a, b) => Math.min(a, b))} to ${numbers.reduce((a, b) => Math.max(a, b))}`;
}
// src/check/advise.ts
/**
* Secrets, languages, nuisances, and what the guides ask of products that no product has. Nothing is left out for any
* of it. `source` is the manifest as it was written; without products, nothing is said about them.
*/
function advise(manifest, source, products = []) {
	const problems = [];
	const reportFor = (block) => (path, what, fix, severity = "error") => problems.push({
		path: sayPath(path),
		what,
		fix,
		...block && { block },
		severity
	});
	const { shop, catalog, guides } = manifest;
	if (catalog) checkAddress(catalog.url, ["catalog"], reportFor());
	checkLanguages(catalog, ["catalog"], shop.locale, reportFor());
	for (const key of ["recommender", "sinks"]) for (const block of manifest[key]) {
		if (!("url" in block)) continue;
		const path = [key, placeOf(source, key, "url", block.url)];
		checkAddress(block.url, path, reportFor());
		checkCredentials(block, path, reportFor());
	}
	for (const [id, guide] of Object.entries(guides)) {
		const report = reportFor({
			kind: "guide",
			id
		});
		checkSpareQuestions(guide, ["guides", id], report);
		checkLanguages(guide, ["guides", id], shop.locale, report);
		if (products.length) checkProducts(guide, valueAt(source, ["guides", id]), ["guides", id], products, report);
	}
	let launchers = 0;
	for (const campaign of manifest.campaigns ?? []) {
		const { id, surface, when } = campaign;
		const path = ["campaigns", placeOf(source, "campaigns", "id", id)];
		const report = reportFor({
			kind: "campaign",
			id
		});
		checkLanguages(campaign, path, shop.locale, report);
		if (surface.type === "launcher" && launchers++) report([...path, "surface"], "a second launcher", "keep one, or show them on different pages", "warning");
		if (surface.type === "assistant" && when.some(({ type }) => type !== "click")) report([...path, "when"], "the assistant interrupts the visitor", "open it by a click, or show a launcher or an inline card", "warning");
	}
	return problems;
}
/** Where the author wrote it: blocks before it may have been left out. */
function placeOf(source, list, key, value) {
	const written = valueAt(source, [list]);
	return Array.isArray(written) ? written.findIndex((block) => valueAt(block, [key]) === value) : 0;
}
function checkSpareQuestions({ questions, stop }, path, report) {
	let certain = 0;
	questions.forEach((question, i) => {
		const at = [
			...path,
			"questions",
			i
		];
		if (question.type === "range" && !question.wish.some(usesAnswer)) report([...at, "wish"], "the answer changes nothing", "write \"$answer\" where the number goes", "warning");
		if (certain >= stop.maxQuestions) report(at, `nobody is asked this: the guide stops after ${stop.maxQuestions} answers`, "raise stop.maxQuestions, or take the question out", "warning");
		if (!question.askIf) certain++;
	});
}
// src/recommenders/dig.ts
/** Is it an object with names, not a list? */
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What lies at "hits.0.price" in outside data; undefined if nothing does. Looks at own names only. */
var dig = (value, path) => path.split(".").reduce((inner, name) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, name) ? inner[name] : void 0, value);
// src/recommenders/clean-text.ts
/**
* A text from outside as one line of at most `max` characters, or null if there is none. A number is a text too.
* Control characters go, and so do those that turn the direction of the text around them (Unicode UAX #9,
* embeddings, overrides and isolates): a title must not be able to rearrange the page.
*/
function cleanText(value, max) {
	if (typeof value !== "string" && !Number.isFinite(value)) return null;
	return String(value).slice(0, max * 4).replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "").trim().slice(0, max) || null;
}
// src/recommenders/read-availability.ts
/** How the words of shops, feeds and schema.org begin; the first that fits. */
var WORDS = [
	[/back|^made/, "BackOrder"],
	[/^(ins|onl|available|true|yes)/, "InStock"],
	[/^(out|sold|una|not|false|no$)/, "OutOfStock"],
	[/^(lim|low)/, "LimitedAvailability"],
	[/^pre/, "PreOrder"],
	[/^disc/, "Discontinued"]
];
/** schema.org words and addresses, Google's and WooCommerce's words, yes / no, pieces in stock. Null: not known. */
function readAvailability(value) {
	const text = String(value ?? "").slice(0, 99).replace(/.*[/#]|[\s_-]/g, "").toLowerCase();
	const count = Number(text || NaN);
	return count > 0 ? "InStock" : count <= 0 ? "OutOfStock" : WORDS.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}
// src/recommenders/read-fields.ts
var MOST_FIELDS = 64;
var LONGEST_WORD = 200;
var readField = (value) => typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) ? value : Array.isArray(value) ? value.every((word) => typeof word === "string") ? value.slice(0, MOST_FIELDS).flatMap((word) => cleanText(word, LONGEST_WORD) ?? []) : null : cleanText(value, LONGEST_WORD);
/**
* What else outside data says of a product: numbers, words, yes / no and lists of words of the parts, the first part
* first. `skip` are names that have been understood already. At most 64 fields.
*/
function readFields(parts, skip) {
	const fields = {};
	let room = MOST_FIELDS;
	for (const part of parts) {
		if (!isObject(part)) continue;
		for (const name of Object.keys(part)) {
			if (name === "__proto__" || skip.has(name) || Object.hasOwn(fields, name)) continue;
			const value = readField(part[name]);
			if (value !== null && room-- > 0) fields[name] = value;
		}
	}
	return fields;
}
// src/recommenders/read-price.ts
var PRICE = /^([\p{L}\p{Sc}]{0,4})\s?(?:(\d{1,3}(?:([.,'’\s])\d{3})(?:\3\d{3})*)|(\d+))(?:([.,])(\d\d?|\d{4,6}))?\s?([\p{L}\p{Sc}]{0,4})$/u;
/**
* Reads 12.5, "12.50", "12,50 €", "1.299,00 EUR". Null for what could mean two things ("1.299"), for ranges, zero,
* negative, absurd (over 1e9) and all the rest: a hidden price is better than a wrong one.
*/
function readPrice(value) {
	let amount = value;
	let sign = "";
	if (typeof value === "string") {
		const [, before = "", grouped, group, plain, point, cents = "", after = ""] = value.length < 40 && PRICE.exec(value.trim()) || [];
		if (group === point ? group : grouped && /^\d+[.,]\d+$/.test(grouped) && !point) return null;
		amount = Number(`${(grouped ?? plain ?? "?").replace(/[.,'’\s]/g, "")}.${cents}`);
		sign = before + after;
	}
	const currency = sign.includes("€") ? "EUR" : sign.includes("£") ? "GBP" : sign;
	return typeof amount === "number" && amount > 0 && amount <= 1e9 ? {
		amount,
		currency
	} : null;
}
// src/recommenders/read-product.ts
/** The door for products from outside: catalogues and endpoints. What leaves here is clean and needs no more checks. */
/** The usual names, the surest first. */
var NAMES = {
	id: "id objectID product_id item_id handle sku",
	title: "title name label item_name",
	url: "url link permalink href",
	image: "image image_url image_link thumbnail images",
	price: "sale_price final_price price",
	currency: "currency currencyCode price_currency priceCurrency",
	availability: "availability available in_stock inStock stock_status stock",
	brand: "brand vendor",
	sku: "sku mpn",
	gtin: "gtin ean gtin13 ean13 barcode gtin12 gtin14 gtin8"
};
var isCode = (value) => /^[A-Z]{3}$/.test(String(value));
/** The first of a list; of `{ src }`, `{ url }` and `{ name }` what is in it. */
function plain(value) {
	const one = Array.isArray(value) ? value[0] : value;
	return isObject(one) ? one.src ?? one.url ?? one.name : one;
}
/** The product in outside data, or null if it has no id or no title. Whatever else cannot be read is null in it. */
function readProduct(raw, { base, currency, map }) {
	if (!isObject(raw)) return null;
	const understood = /* @__PURE__ */ new Set();
	const find = (key, read) => {
		const mapped = map?.[key];
		for (const name of mapped ? [mapped] : NAMES[key].split(" ")) {
			const value = mapped ? dig(raw, mapped) : raw[name];
			const found = value == null ? null : read(value);
			if (found !== null) {
				understood.add(name);
				return found;
			}
		}
		return null;
	};
	const text = (value) => cleanText(plain(value), 200);
	const address = (value) => safeUrl(plain(value), base);
	const url = find("url", address);
	const sku = find("sku", text);
	const id = find("id", text) ?? sku ?? url;
	const title = find("title", (value) => cleanText(value, 300));
	if (!id || !title) return null;
	let sign;
	const price = find("price", (value) => {
		const inside = isObject(value) ? value : { value };
		const read = readPrice(inside.amount ?? inside.value);
		sign = inside.currency ?? inside.currencyCode ?? read?.currency;
		return read && read.amount / (map?.priceUnit === "minor" ? 100 : 1);
	});
	const code = isCode(sign) ? sign : find("currency", (value) => isCode(value) ? value : null) ?? currency;
	const available = map?.available;
	return {
		id,
		title,
		url,
		image: find("image", address),
		price: sign && sign !== code && /EUR|GBP/.test(`${code}`) ? null : price,
		currency: code,
		availability: find("availability", (value) => readAvailability(available ? available.some((word) => word === value) : value)),
		brand: find("brand", text),
		sku,
		gtin: find("gtin", (value) => /^(\d{8}|\d{12,14})$/.exec(String(value).replace(/[\s-]/g, ""))?.[0] ?? null),
		fields: readFields([
			Object.fromEntries(Object.entries(map?.fields ?? {}).map(([name, path]) => [name, dig(raw, path)])),
			raw.attributes,
			raw.fields,
			raw
		], understood)
	};
}
// src/recommenders/read-products.ts
var PLACES = [
	"products",
	"items",
	"results",
	"hits",
	"recommendations",
	"data"
];
/** The products in a reply or a catalogue, at most `max`; stops after each of them, for those who must not block. */
function* readingProducts(raw, options) {
	const { map, max = 1 / 0 } = options;
	const list = map?.items ? dig(raw, map.items) : [raw, ...PLACES.map((place) => dig(raw, place))].find(Array.isArray);
	const products = /* @__PURE__ */ new Map();
	let dropped = 0;
	for (const item of Array.isArray(list) ? list : []) {
		if (products.size >= max) break;
		const product = readProduct(item, options);
		if (product && !products.has(product.id)) products.set(product.id, product);
		else dropped++;
		yield;
	}
	return {
		products: [...products.values()],
		dropped
	};
}
/** The same at one go. */
function readProducts(raw, options) {
	const reading = readingProducts(raw, options);
	let step = reading.next();
	while (!step.done) step = reading.next();
	return step.value;
}
// src/cli/find-catalog.ts
/** The catalogue that a manifest's options are held against. */
var MOST_BYTES = 8 << 20;
/**
* Reads the named file, else the one that `catalog.url` would be if the manifest's folder, or a `public` beside it,
* were the root of the shop. Null if there is none; rejects if there is one that cannot be read.
*/
async function findCatalog(manifest, manifestFile, named) {
	const file = named ?? await besides(manifest.catalog?.url, dirname(manifestFile));
	if (!file) return null;
	const { size } = await stat(file);
	if (size > MOST_BYTES) throw new Error(`${file} has more than 8 MiB`);
	const { products, dropped } = readProducts(parseJson((await readFile(file, "utf8")).replace(/^\uFEFF/, "")), {
		base: "https://shop.invalid/",
		currency: manifest.shop.currency ?? null,
		...manifest.catalog?.map && { map: manifest.catalog.map }
	});
	return {
		file,
		products,
		dropped
	};
}
async function besides(url, folder) {
	if (!url || /^\s*(\w+:|[\\/]{2})/.test(url)) return void 0;
	const path = decodeURIComponent(new URL(url, "https://shop.invalid/").pathname);
	const roots = [
		folder,
		join(folder, "public"),
		resolve(folder, ".."),
		resolve(folder, "..", "public")
	];
	for (const file of [...roots.map((root) => join(root, path)), join(folder, basename(path))]) if ((await stat(file).catch(() => null))?.isFile()) return file;
}
// src/cli/scan-json.ts
var MAX_DEPTH = 32;
var STOP = /* @__PURE__ */ new Error("the text is no JSON");
/** Scans a whole text. Never throws. */
function scanJson(text) {
	const doubles = [];
	let fault = null;
	let at = 0;
	const fail = (what, fix, where = at) => {
		fault ??= {
			at: where,
			what,
			fix
		};
		throw STOP;
	};
	const found = () => at < text.length ? `unexpected ${JSON.stringify(text[at])}` : "the text ends too early";
	function space() {
		while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
		if (text[at] === "/" && /[/*]/.test(text[at + 1] ?? "")) fail("a comment, and JSON has none", "take it out");
	}
	function string() {
		const start = at;
		if (text[at] === "'") fail("a text in '…'", "write it in \"…\"");
		if (text[at] !== "\"") fail(found(), "write a key or a text in \"…\"");
		for (at++; text[at] !== "\""; at++) {
			if (at >= text.length || text[at] === "\n") fail("a text without an end", "close it with \"", start);
			if (text.charCodeAt(at) < 32) fail("a control character in a text", "write \\t or \\n");
			if (text[at] === "\\" && !/^(["\\/bfnrt]|u[0-9a-f]{4})/i.test(text.slice(++at, at + 5))) fail(`"\\${text[at] ?? ""}" means nothing`, "write \\\\ for a backslash", at - 1);
		}
		return JSON.parse(text.slice(start, ++at));
	}
	function list(path, close, entry) {
		if (path.length >= MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH}`, "make it flatter");
		at++;
		space();
		for (let i = 0; text[at] !== close; i++) {
			entry(i);
			space();
			if (text[at] === close) break;
			if (text[at] !== ",") fail(found(), `write "," between the entries, or "${close}" after the last`);
			const comma = at++;
			space();
			if (text[at] === close) fail(`a "," before "${close}"`, "take the \",\" out", comma);
		}
		at++;
	}
	function value(path) {
		space();
		const character = text[at];
		if (character === "{") {
			const keys = /* @__PURE__ */ new Set();
			list(path, "}", () => {
				const key = string();
				if (keys.has(key)) doubles.push({ path: [...path, key] });
				keys.add(key);
				space();
				if (text[at] !== ":") fail(found(), "write \":\" after the key");
				at++;
				value([...path, key]);
			});
		} else if (character === "[") list(path, "]", (i) => value([...path, i]));
		else if (character === "\"" || character === "'") string();
		else {
			const [word = ""] = /^[\w.+-]*/.exec(text.slice(at, at + 64)) ?? [];
			if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?)$/i.test(word) || /^[TFN]/.test(word)) fail(word ? `${word} is no JSON` : found(), "write a text in \"…\", a number, true, false, null, [ … ] or { … }");
			at += word.length;
		}
	}
	try {
		value([]);
		space();
		if (at < text.length) fail(found(), "end the file after the last bracket");
	} catch (error) {
		if (error !== STOP) throw error;
	}
	return {
		fault,
		doubles
	};
}
/** The line and column (from 1) of a position, and the line itself. */
function lineAt(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	const content = text.slice(start, end < 0 ? void 0 : end).trimEnd();
	return {
		line: text.slice(0, start).split("\n").length,
		column: at - start + 1,
		content
	};
}
// src/lib/hash.ts
/** FNV-1a, 32 bit, as 8 hex digits. Not cryptographic: it tells copies apart and spreads ids evenly. */
function fnv1a(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
// src/stamp.ts
/** How a stamped manifest starts. The number goes up when older stamps must be checked again. */
var STAMP = "{\"$checked\":\"1-";
// src/cli/write-stamp.ts
/** The stamped manifest, as `tendero check --write` writes it. */
/** The manifest as text, its defaults filled in, that `readStamp` will know as checked. */
function stamp(manifest) {
	const { $checked: _, ...rest } = manifest;
	const text = `${JSON.stringify(rest, null, 2).slice(1)}\n`;
	return `${STAMP}${fnv1a(text)}",${text}`;
}
// src/cli/check.ts
/** `tendero check`: says what is wrong with a manifest, and stamps one that is right. */
var MOST_KIB = 256;
var USAGE = `npx tendero check FILE [--catalog FILE] [--write OUT] [--json]

Says what is wrong with a manifest, one line a problem: path: what is wrong; what to write instead.
  --catalog FILE  the shop's products, to see whether they have what the guides ask for;
                  left out, the file of catalog.url is looked for beside the manifest
  --write OUT     writes the manifest checked and stamped, for the page to run without checking
  --json          the same as JSON
Ends with 0 if all is right (warnings are), with 1 if not.`;
/** Runs the command. Gives the exit code: 0 all right, 1 problems found, 2 wrong use. */
async function check(argv, io) {
	const use = readUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	if (use.help) {
		io.out(USAGE);
		return 0;
	}
	const file = resolve(io.cwd, use.file);
	const text = await readFile(file, "utf8").catch(() => null);
	if (text === null) {
		io.err(`cannot read ${use.file}; write the name of a manifest, such as public/tendero.json`);
		return 2;
	}
	const named = use.catalog === void 0 ? void 0 : resolve(io.cwd, use.catalog);
	const { manifest, problems, notes } = await look(text.replace(/^\uFEFF/, ""), use.file, file, named);
	const isRight = !problems.some(({ severity }) => severity === "error");
	const written = isRight && manifest && use.write ? stamp(manifest) : null;
	if (written && use.write) try {
		await writeFile(resolve(io.cwd, use.write), written);
	} catch {
		io.err(`cannot write ${use.write}; name a file in a folder that is there`);
		return 2;
	}
	if (use.json) io.out(JSON.stringify({
		ok: isRight,
		problems
	}, null, 2));
	else {
		for (const problem of problems) io.out(sayProblem(problem));
		for (const note of notes) io.out(note);
		if (manifest && isRight) io.out(summary(manifest));
		if (written) io.out(`stamped: ${use.write}`);
		if (use.write && !isRight) io.err(`${use.write} was not written; mend the problems first`);
	}
	return isRight ? 0 : 1;
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				catalog: { type: "string" },
				write: { type: "string" },
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const [file, ...more] = positionals;
		if (values.help) return {
			file: "",
			help: true
		};
		return file && !more.length ? {
			...values,
			file
		} : "name one manifest";
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
async function look(text, name, file, named) {
	const whole = (path, what, fix) => ({
		manifest: null,
		problems: [{
			path,
			what,
			fix,
			severity: "error"
		}],
		notes: []
	});
	const kib = Math.ceil(Buffer.byteLength(text) / 1024);
	if (kib > MOST_KIB) return whole(name, `${kib} KiB, and no page reads more than ${MOST_KIB}`, "make it smaller");
	if (/^\s*</.test(text)) return whole(name, "HTML, not JSON", "name the manifest itself");
	const { fault, doubles } = scanJson(text);
	if (fault) {
		const { line, column, content } = lineAt(text, fault.at);
		const cut = Math.max(0, column - 60);
		const shown = content.slice(cut, cut + 100);
		return {
			...whole(`${name}:${line}:${column}`, fault.what, fault.fix),
			notes: [`  ${shown}`, `  ${" ".repeat(column - 1 - cut)}^`]
		};
	}
	const source = JSON.parse(text);
	const { manifest, problems } = check$1(source);
	for (const { path } of doubles) problems.push({
		path: sayPath(path),
		what: `the key ${JSON.stringify(path.at(-1))} is there twice`,
		fix: "keep one: JSON takes the last and drops the others",
		severity: "error"
	});
	if (!manifest) return {
		manifest,
		problems,
		notes: []
	};
	const catalogue = await findCatalog(manifest, file, named).catch((error) => String(error));
	if (typeof catalogue === "string") problems.push({
		path: "catalog",
		what: `the catalogue cannot be read (${catalogue})`,
		fix: "mend the file, or name another with --catalog",
		severity: "error"
	});
	const products = typeof catalogue === "object" ? catalogue : null;
	problems.push(...advise(manifest, source, products?.products));
	return {
		manifest,
		problems,
		notes: products ? [sayCatalogue(products)] : []
	};
}
function sayCatalogue({ file, products, dropped }) {
	const unread = dropped ? `; ${dropped} more could not be read` : "";
	return `checked against ${count(products.length, "product")} of ${basename(file)}${unread}`;
}
var summary = ({ guides, campaigns }) => `${count(Object.keys(guides).length, "guide")}, ${count(campaigns?.length ?? 0, "campaign")}: all right`;
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
export { check };

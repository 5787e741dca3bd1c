import { t as safeUrl } from "./safe-url.js";
import { n as BodyError, t as parseJson } from "./parse-json.js";
import { n as isObject, t as dig } from "./dig.js";
import { t as readAvailability$1 } from "./availability.js";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
// src/lib/memo.ts
/** Makes one thing a name, when it is first asked for; the same one after that. */
function memo(make) {
	const made = /* @__PURE__ */ new Map();
	return (name) => {
		if (!made.has(name)) made.set(name, make(name));
		return made.get(name);
	};
}
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
		const isIn = (word) => words.includes(fold(word));
		return (typeof value === "object" ? value.some(isIn) : isIn(value)) === (not === void 0) ? 0 : 1 / 0;
	};
}
// src/guide/spread.ts
/** How far the numbers among some values reach, from their 10th to their 90th hundredth, so that one odd price does not stretch it; 1 if there are none. */
function spreadOf(values) {
	const numbers = new Float64Array(values.map(asNumber)).filter(Number.isFinite).sort();
	const share = (part) => numbers[Math.floor(numbers.length * part)];
	return share(.9) - share(.1) || 1;
}
// src/guide/among.ts
/** The rows of a table that have all of some wishes, as a table of their own. Products are shared; what nobody says is not had. */
function among(whole, wishes) {
	if (!wishes[0]) return whole;
	const had = wishes.map((wish) => {
		const { values, codes } = whole.column(wish.field);
		const missed = missOf(wish);
		const meets = values.map((value) => missed(value) === 0);
		return (row) => meets[codes[row]];
	});
	const rows = [...whole.ids.keys()].filter((row) => had.every((has) => has(row)));
	const table = {
		...whole,
		size: rows.length,
		ids: rows.map((row) => whole.ids[row]),
		available: rows.filter((row) => row < whole.available).length,
		column: memo((field) => narrow(whole.column(field), rows)),
		product: (row) => whole.product(rows[row]),
		among: (more) => among(table, more)
	};
	return table;
}
/** The column of these rows, with the values that they have only. */
function narrow({ values, codes }, rows) {
	const kept = [null];
	const now = new Uint32Array(values.length);
	return {
		values: kept,
		codes: Uint32Array.from(rows, (row) => {
			const code = codes[row];
			if (code && !now[code]) now[code] = kept.push(values[code]) - 1;
			return now[code];
		}),
		spread: spreadOf(kept)
	};
}
// src/guide/field-of.ts
/** What the product says of a field; its own keys (price, brand, availability, ...) win over `fields`. Nothing: unknown. */
var fieldOf = (product, field) => field !== "fields" && field !== "variants" && Object.hasOwn(product, field) ? product[field] : Object.hasOwn(product.fields, field) ? product.fields[field] : void 0;
// src/compact/digits.ts
/** Whole numbers as text: 64 letters that JSON need not escape, all first digits, then all second ones, and so on. */
/** From "#" to "c" without "\". */
var FIRST = 35;
var BACKSLASH = 92;
var letterOf = (digit) => String.fromCharCode(digit + FIRST + (digit + FIRST >= BACKSLASH ? 1 : 0));
/** How many digits the largest of these takes; at least one. */
var widthOf = (most) => most < 64 ? 1 : 1 + widthOf(Math.floor(most / 64));
/** Numbers from 0, row by row. The highest digits come first: like stands beside like, and packs better. */
function toDigits(numbers) {
	const most = Array.from(numbers).reduce((a, b) => Math.max(a, b), 0);
	let digits = "";
	for (let place = widthOf(most) - 1; place >= 0; place--) digits += Array.from(numbers, (number) => letterOf(Math.floor(number / 64 ** place) % 64)).join("");
	return digits;
}
var digitOf = (code) => code - FIRST - (code > BACKSLASH ? 1 : 0);
/** All numbers, row by row. */
function fromDigits(digits, rows) {
	const numbers = new Uint32Array(rows);
	for (let at = 0; at < digits.length; at++) {
		const row = at % rows;
		numbers[row] = numbers[row] * 64 + digitOf(digits.charCodeAt(at));
	}
	return numbers;
}
/** The number of one row, of `rows` in all. */
function digitsAt(digits, rows, row) {
	let number = 0;
	for (let at = row; at < digits.length; at += rows) number = number * 64 + digitOf(digits.charCodeAt(at));
	return number;
}
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
// src/compact/cards.ts
/** The card of a row; rejects, in a sentence, if its file cannot be had. A file that failed is tried again. */
function createCards({ hash, cards: { rows, file } }, fetch) {
	const files = /* @__PURE__ */ new Map();
	const load = async (n) => {
		const cards = await fetch(`${file.replace("{n}", String(n))}?${hash}`);
		if (cards?.of !== hash) throw new Error("the cards are not those of this catalogue: put all its files there");
		return cards;
	};
	return async (row) => {
		const n = Math.floor(row / rows);
		const loading = files.get(n) ?? load(n);
		files.set(n, loading);
		try {
			const { titles, urls, images, gtins, more } = await loading;
			const at = ({ p, t }) => {
				const text = t[row % rows];
				return typeof text === "string" ? p + text : null;
			};
			return {
				title: at(titles),
				url: at(urls),
				image: at(images),
				gtin: at(gtins),
				more: Object.fromEntries(more.flatMap(([name, texts]) => {
					const text = at(texts);
					return text === null ? [] : [[name, text]];
				}))
			};
		} catch (error) {
			files.delete(n);
			throw error;
		}
	};
}
// src/compact/unpack-column.ts
/** A field of the compact catalogue, read when it is asked for. */
var isValue = (value) => typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
/** The compiler writes no more: 64 to the fourth. */
var MOST_DIGITS = 4;
/** Throws if it is none, so that nothing needs to be checked again. */
function unpackColumn(packed, rows) {
	const { c } = packed;
	const words = "w" in packed ? packed.w : void 0;
	const isNumbers = "by" in packed;
	const isWord = (n) => Number.isInteger(n) && words[n] !== void 0;
	if (typeof c !== "string" || !c || c.length % rows || c.length > rows * MOST_DIGITS || words && !words.every((word) => typeof word === "string") || !(isNumbers ? packed.by > 0 && Number.isFinite(packed.from) : packed.v.every((value) => isValue(value) || value.every(isWord)))) throw new Error("a column is broken");
	const end = isNumbers ? 64 ** MOST_DIGITS : packed.v.length + 1;
	const read = (code) => {
		if (isNumbers) return code > 0 && code < end ? (code - 1 + packed.from) / packed.by : void 0;
		const value = packed.v[code - 1];
		return typeof value === "object" ? value.map((n) => words[n]) : value;
	};
	return {
		at: (row) => read(digitsAt(c, rows, row)),
		column() {
			const values = [null];
			const codes = fromDigits(c, rows);
			const seen = new Uint32Array(Math.min(codes.reduce((a, b) => Math.max(a, b), 0) + 1, end));
			for (let row = 0; row < rows; row++) {
				const code = codes[row];
				codes[row] = code && code < end ? seen[code] ||= values.push(read(code) ?? null) - 1 : 0;
			}
			return {
				values,
				codes,
				spread: spreadOf(values)
			};
		}
	};
}
// src/compact/load.ts
/** The compact catalogue as a table: columns and products are made when they are asked for, cards fetched when they are shown. */
var OWN = /^(id|title|url|image|price|currency|availability|brand|sku|gtin)$/;
/** Throws, in a sentence, if the catalogue is broken, too long or of another version. */
function loadCompact(raw, { fetch, base, failed, maxProducts, currency }) {
	const file = raw;
	if (file.version !== 1) throw new Error("compiled by another version: compile it again");
	const { rows, available } = file;
	if (rows > maxProducts) throw new Error(`${rows} products, and no page reads more than ${maxProducts}`);
	const columns = /* @__PURE__ */ new Map();
	const fields = [];
	let ids;
	try {
		for (const [name, packed] of file.fields) {
			const column = unpackColumn(packed, rows);
			fields.push([name, column]);
			if (!OWN.test(name)) columns.set(name, column);
		}
		for (const [name, packed] of Object.entries(file.core)) columns.set(name, unpackColumn(packed, rows));
		ids = idsOf(file);
		if (!(available >= 0 && available <= rows && file.cards.rows > 0 && file.cards.file)) throw 0;
	} catch {
		throw new Error("the compiled catalogue is broken: compile it again");
	}
	columns.set("id", different(ids, (id) => id));
	const { sku } = file;
	if (sku) columns.set("sku", different(ids, (id) => sku.p + id.slice(sku.cut)));
	const products = [];
	const rowsOf = /* @__PURE__ */ new Map();
	const cards = createCards(file, fetch);
	const table = {
		size: rows,
		ids,
		available,
		given: false,
		column: memo((field) => columns.get(field)?.column() ?? {
			values: [null],
			codes: new Uint32Array(rows),
			spread: 1
		}),
		product: (row) => products[row] ??= (() => {
			const at = (field) => columns.get(field)?.at(row);
			const text = (field) => cleanText(at(field), 200);
			const price = at("price");
			const product = {
				id: ids[row],
				title: ids[row],
				url: null,
				image: null,
				price: typeof price === "number" ? price : null,
				currency: text("currency") ?? currency,
				availability: readAvailability(at("availability")),
				brand: text("brand"),
				sku: text("sku"),
				gtin: null,
				fields: Object.fromEntries(fields.flatMap(([name, column]) => {
					const value = column.at(row);
					return value === void 0 ? [] : [[name, value]];
				}))
			};
			rowsOf.set(product, row);
			return product;
		})(),
		async complete(shown) {
			const reasons = /* @__PURE__ */ new Set();
			await Promise.all(shown.map(async (product) => {
				try {
					const card = await cards(rowsOf.get(product));
					product.title = cleanText(card.title, 300) ?? product.id;
					product.url = safeUrl(card.url, base);
					product.image = safeUrl(card.image, base);
					product.gtin = card.gtin;
					product.fields = {
						...product.fields,
						...card.more
					};
				} catch (error) {
					reasons.add(error instanceof Error ? error.message : String(error));
				}
			}));
			for (const reason of reasons) failed(reason);
		},
		among: (wishes) => among(table, wishes)
	};
	return table;
}
/** Throws if they are not one a row. */
function idsOf({ ids, rows }) {
	const list = "c" in ids ? ids.c.length % rows ? [] : Array.from(fromDigits(ids.c, rows), (number) => ids.p + number) : ids.t.map((id) => ids.p + id);
	if (list.length !== rows || !rows) throw 0;
	return list;
}
/** A column of which no value comes twice. */
var different = (ids, textOf) => ({
	at: (row) => textOf(ids[row]),
	column: () => ({
		values: [null, ...ids.map(textOf)],
		codes: Uint32Array.from(ids.keys(), (row) => row + 1),
		spread: 1
	})
});
// src/feeds/decode-text.ts
/** The text of a file, whatever character set it was saved in. */
var MARKS = [
	[[
		239,
		187,
		191
	], "utf-8"],
	[[255, 254], "utf-16le"],
	[[254, 255], "utf-16be"]
];
/** By its mark, by what its XML says, as UTF-8, else as Windows writes Western languages. `charset` is what it was. */
function decodeText(file) {
	const marked = MARKS.find(([bytes]) => bytes.every((byte, n) => file[n] === byte))?.[1];
	const head = new TextDecoder("latin1").decode(file.subarray(0, 200));
	const said = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]?.toLowerCase();
	for (const charset of [
		marked,
		said,
		"utf-8"
	]) if (charset) try {
		return {
			text: new TextDecoder(charset, { fatal: true }).decode(file),
			charset
		};
	} catch {}
	return {
		text: new TextDecoder("windows-1252").decode(file),
		charset: "windows-1252"
	};
}
// src/recommenders/popularity-of.ts
/** How popular a product is by what else is said of it: pieces sold, or its place among the best sold. NaN: nobody says. */
var popularityOf = ({ total_sales, units_sold, sales_rank }) => Number(total_sales ?? units_sold ?? 1 / Number(sales_rank));
var LONGEST_WORD = 200;
var readField = (value) => typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) ? value : Array.isArray(value) ? value.every((word) => typeof word === "string") ? value.slice(0, 64).flatMap((word) => cleanText(word, LONGEST_WORD) ?? []) : null : cleanText(value, LONGEST_WORD);
/**
* What else outside data says of a product: numbers, words, yes / no and lists of words of the parts, the first part
* first; `popularity` also from what was sold. `skip` are names that have been understood already. At most 64 fields.
*/
function readFields(parts, skip) {
	const fields = {};
	let room = 64;
	for (const part of parts) {
		if (!isObject(part)) continue;
		for (const name of Object.keys(part)) {
			if (name === "__proto__" || skip.has(name) || Object.hasOwn(fields, name)) continue;
			const value = readField(part[name]);
			if (value !== null && room-- > 0) fields[name] = value;
		}
	}
	const sold = popularityOf(fields);
	if (fields.popularity === void 0 && sold > 0 && sold < Infinity) fields.popularity = sold;
	return fields;
}
// src/lib/price-before.ts
/** What a reduced thing cost before. */
/**
* The price before (same unit and currency as `price`), if it is believed: known, higher than `price`, and less than ten
* times as much, which would rather be cents or another currency. Else null: a wrong one is worse than none.
*/
var priceBefore = (was, price) => was && price && was > price && was < 10 * price ? was : null;
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
var NAMES$2 = {
	id: "id objectID product_id item_id handle sku",
	title: "title name label item_name",
	url: "url link permalink href",
	image: "image image_url image_link thumbnail images",
	price: "sale_price final_price price",
	was: "was listPrice list_price compare_at_price price",
	currency: "currency currencyCode price_currency priceCurrency",
	availability: "availability available in_stock inStock stock_status stock",
	brand: "brand vendor",
	sku: "sku mpn",
	gtin: "gtin ean gtin13 ean13 barcode gtin12 gtin14 gtin8"
};
var isCode = (value) => /^[A-Z]{3}$/.test(String(value));
/** The first of a list; of `{ src }`, `{ url }` and `{ name }` what is in it. */
function plain$2(value) {
	const one = Array.isArray(value) ? value[0] : value;
	return isObject(one) ? one.src ?? one.url ?? one.name : one;
}
/** The product in outside data, or null if it has no id or no title. Whatever else cannot be read is null in it. */
function readProduct(raw, { base, currency, map }) {
	if (!isObject(raw)) return null;
	const understood = new Set(raw.was === void 0 ? [] : ["was"]);
	const find = (key, read, taken = understood) => {
		const mapped = map?.[key];
		for (const name of mapped ? [mapped] : NAMES$2[key].split(" ")) {
			const value = mapped ? dig(raw, mapped) : raw[name];
			const found = value == null ? null : read(value);
			if (found !== null) {
				taken.add(name);
				return found;
			}
		}
		return null;
	};
	const text = (value) => cleanText(plain$2(value), 200);
	const address = (value) => safeUrl(plain$2(value), base);
	const url = find("url", address);
	const sku = find("sku", text);
	const id = find("id", text) ?? sku ?? url;
	const title = find("title", (value) => cleanText(value, 300));
	if (!id || !title) return null;
	let sign;
	const amount = (value) => {
		const inside = isObject(value) ? value : { value };
		const read = readPrice(inside.amount ?? inside.value);
		sign = inside.currency ?? inside.currencyCode ?? read?.currency;
		return read && read.amount / (map?.priceUnit === "minor" ? 100 : 1);
	};
	const gone = map?.price && !map.was ? null : find("was", amount, /* @__PURE__ */ new Set());
	const goneSign = gone && sign;
	sign = void 0;
	const price = find("price", amount);
	const code = isCode(sign) ? sign : find("currency", (value) => isCode(value) ? value : null) ?? currency;
	const known = sign && sign !== code && /EUR|GBP/.test(`${code}`) ? null : price;
	const was = !goneSign || goneSign === sign || goneSign === code ? priceBefore(gone, known) : null;
	const available = map?.available;
	if (raw.choices === true) understood.add("choices");
	return {
		id,
		title,
		url,
		image: find("image", address),
		price: known,
		...was && { was },
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
		], understood),
		...raw.choices === true && { choices: true }
	};
}
// src/feeds/csv-names.ts
/** The names that shops give the columns of a product list, in English and Spanish, and as Shopify and WooCommerce export them. */
/** A header to compare: lower case, no accents, words joined by "_"; units and explanations in brackets left out. */
var plainHeader = (header) => header.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/^g:|\(.*\)|[¿?*]/g, "").trim().replace(/[\s\-./]+/g, "_");
/** Our name: theirs, the surest first. */
var NAMES$1 = {
	id: "id product_id item_id id_producto identificador codigo_producto codigo referencia ref reference handle",
	title: "title name nombre titulo product_name nombre_producto nombre_del_producto product producto post_title",
	url: "url link enlace product_url permalink url_producto pagina",
	image: "image_link image image_url imagen url_imagen image_src images imagenes main_image foto picture thumbnail featured_image",
	price: "price precio pvp regular_price precio_normal variant_price precio_venta importe",
	sale_price: "sale_price precio_rebajado precio_oferta oferta precio_de_oferta special_price",
	currency: "currency moneda divisa price_currency",
	availability: "availability disponibilidad disponible available in_stock en_stock en_inventario hay_existencias stock_status estado_stock stock existencias inventario inventory quantity cantidad variant_inventory_qty",
	brand: "brand brands marca marcas vendor fabricante manufacturer proveedor",
	sku: "sku variant_sku mpn codigo_sku",
	gtin: "gtin ean ean13 gtin13 upc barcode codigo_de_barras variant_barcode gtin,_upc,_ean,_or_isbn gtin_upc_ean_or_isbn gtin,_upc,_ean_o_isbn",
	category: "category categoria categories categorias product_category product_type familia seccion",
	tags: "tags etiquetas",
	availability_date: "availability_date fecha_disponibilidad fecha_de_disponibilidad disponible_desde available_from",
	item_group_id: "item_group_id id_grupo parent_id grupo",
	popularity: "popularity popularidad",
	total_sales: "total_sales ventas ventas_totales units_sold unidades_vendidas vendidos sales",
	sales_rank: "sales_rank ranking_ventas bestseller_rank"
};
/** Which column holds what we know; of several that could, the surest. */
function knownColumns(headers) {
	const plain = headers.map(plainHeader);
	const columns = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const name of Object.keys(NAMES$1)) for (const theirs of NAMES$1[name].split(" ")) {
		const column = plain.indexOf(theirs);
		if (column < 0 || taken.has(column)) continue;
		columns.set(name, column);
		taken.add(column);
		break;
	}
	return columns;
}
// src/feeds/csv-rows.ts
/** Reads tables of text: CSV as shops and spreadsheets write it, whatever separates its cells. */
var SEPARATORS = [
	"	",
	";",
	",",
	"|"
];
/** What separates the cells: that of which the first line, outside of quotes, has most. */
function separatorOf(text) {
	const bare = text.slice(0, 1e5).replace(/"[^"]*"/g, "").split("\n", 1)[0];
	const count = (separator) => bare.split(separator).length;
	return SEPARATORS.reduce((best, next) => count(next) > count(best) ? next : best);
}
/**
* Row after row, the empty ones left out; a cell in quotes may hold separators, line ends and doubled quotes
* (https://www.rfc-editor.org/rfc/rfc4180). A quote inside an unquoted cell is a letter like any other: 17".
* Throws if a quoted cell is never closed.
*/
function* csvRows(text, separator) {
	let line = 1;
	let at = 0;
	while (at < text.length) {
		const row = {
			line,
			cells: []
		};
		for (let more = true; more;) {
			let cell = "";
			if (text[at] === "\"") {
				for (;;) {
					const end = text.indexOf("\"", at + 1);
					if (end < 0) throw new Error(`the file breaks off inside the quotes of line ${row.line}`);
					cell += text.slice(at + 1, end);
					at = end + 1;
					if (text[at] !== "\"") break;
					cell += "\"";
				}
				line += cell.split("\n").length - 1;
			}
			let end = at;
			while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
			row.cells.push((cell + text.slice(at, end)).trim());
			more = text[end] === separator;
			at = end + 1;
			if (text[end] === "\r" && text[end + 1] === "\n") at++;
		}
		line++;
		if (row.cells.some(Boolean)) yield row;
	}
}
// src/feeds/shopify-item.ts
/** A product of Shopify's `products.json` under the usual names: one product, whatever variants it has. */
var list = (value) => Array.isArray(value) ? value.filter(isObject) : [];
/** Is it one? Other shops have variants too, but not beside a handle. */
var isShopifyProduct = (raw) => isObject(raw) && typeof raw.handle === "string" && Array.isArray(raw.variants);
/**
* Its price is that of the cheapest variant that can be bought, and its options are those that can be bought; where
* nothing can be, of all. `available` is missing in some exports: then nobody knows. `root` is where the addresses of the
* visitor's market begin ("/es/"), for products that do not say their own.
*/
function shopifyItem(raw, root = "/") {
	const { id, title, handle, vendor, product_type: kind, tags, images, image } = raw;
	const all = list(raw.variants);
	const buyable = all.filter((variant) => variant.available === true);
	const variants = buyable[0] ? buyable : all;
	const price = ({ price }) => Number(price) || Infinity;
	const cheapest = variants.reduce((least, variant) => least && price(least) <= price(variant) ? least : variant, void 0);
	const options = list(raw.options).flatMap(({ name }, n) => {
		const values = [...new Set(variants.map((variant) => variant[`option${n + 1}`]))].filter((value) => typeof value === "string" && value !== "Default Title");
		return typeof name === "string" && values[0] ? [[name, values]] : [];
	});
	const words = typeof tags === "string" ? tags.split(",").map((tag) => tag.trim()) : tags;
	return {
		id,
		title,
		url: typeof raw.url === "string" ? raw.url : `${root}products/${handle}`,
		image: Array.isArray(images) && images[0] ? images : image,
		price: cheapest?.price,
		was: cheapest?.compare_at_price ?? void 0,
		availability: buyable[0] ? true : all.some((variant) => variant.available === false) ? false : void 0,
		brand: vendor,
		sku: cheapest?.sku,
		gtin: cheapest?.barcode,
		...all[1] && { choices: true },
		attributes: {
			...kind ? {
				category: kind,
				product_type: kind
			} : {},
			...Array.isArray(words) && words[0] ? { tags: words } : {},
			...Object.fromEntries(options)
		}
	};
}
// src/feeds/google-item.ts
/** A product of a Google Merchant feed under the usual names; the same for its XML and its text form. */
/** Of what is told to Google only, and texts too long for a choice. */
var NOT_OF_USE$1 = /^(shipping|tax|installment|subscription_cost|loyalty_program|certification|additional_image_link|description|structured_.*|sale_price_effective_date|mobile_link|ads_redirect|promotion_id|.*_destination|cost_of_goods_sold|identifier_exists|canonical_link|lifestyle_image_link|.*_link_template|expiration_date|pause|.*handling_(time|business_days)|.*transit_(time|business_days)|ships_from_country|tax_category|return_policy_label|shopping_ads_excluded_country|ads_.*|external_seller_id|feed_label)$/;
/** "Home > Fans > Tower": the last part is what people call it. */
var lastOf = (path) => path.split(">").at(-1).trim();
/** The word as schema.org's, where any of ours knows it; else as it stands, to be reported. */
var availabilityOf = (word) => readAvailability(word) ?? readAvailability$1(word) ?? word;
/** Is a sale on? "2026-11-01T13:00-0800/2026-11-11T15:30-0800"; one without dates is. */
var isOn = (dates, now) => {
	const [start, end] = (dates ?? "").split("/").map((date) => Date.parse(date.trim()));
	return !(now < start) && !(now > end);
};
/** What is said under each name of Google's, each as often as it is said. `details` are product_detail: [name, value]. */
function googleItem(said, details, now) {
	const one = (name) => said.get(name)?.[0];
	const isSale = one("sale_price") && isOn(one("sale_price_effective_date"), now);
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, values] of said) if (!NOT_OF_USE$1.test(name) && values[0]) attributes.set(name, name === "product_highlight" || values[1] ? [...values] : values[0]);
	const known = /* @__PURE__ */ new Map();
	for (const [name, value] of details) known.set(name, [...known.get(name) ?? [], value]);
	for (const [name, values] of known) if (!attributes.has(name)) attributes.set(name, values[1] ? values : values[0]);
	const kind = one("product_type") ?? one("google_product_category");
	if (kind && !/^\d+$/.test(kind) && !attributes.has("category")) attributes.set("category", lastOf(kind));
	for (const name of [...[
		"id",
		"title",
		"link",
		"image_link",
		"price",
		"sale_price",
		"availability",
		"brand",
		"mpn",
		"gtin"
	], "__proto__"]) attributes.delete(name);
	return {
		id: one("id"),
		title: one("title"),
		url: one("link"),
		image: one("image_link"),
		price: isSale ? one("sale_price") : one("price"),
		...isSale && { was: one("price") },
		availability: one("availability") && availabilityOf(one("availability")),
		brand: one("brand"),
		sku: one("mpn"),
		gtin: one("gtin"),
		attributes: Object.fromEntries(attributes)
	};
}
// src/feeds/table-item.ts
/** Columns that are for nobody's choice. */
var NOT_OF_USE = /^(description|descripcion|body|html|meta|seo)|_html\b|^additional_image/i;
/** "Sí", "no", "En stock", "3": what the feed door understands, else the word as it stands. */
var stockOf = (cell) => /^(si|sí|s|y|yes|true|x)$/i.test(cell) ? true : /^(no?|false)$/i.test(cell) ? false : availabilityOf(cell);
/** Its words: "a, b | c". */
var wordsOf = (cell) => cell.split(/[,|;]/).map((word) => word.trim()).filter(Boolean);
/** `known`: which column is what; the others are fields under their own header. Empty cells say nothing. */
function tableItem(headers, known, cells) {
	const cell = (name) => cells[known.get(name) ?? -1] || void 0;
	const taken = new Set(known.values());
	const attributes = [];
	for (const name of [
		"availability_date",
		"item_group_id",
		"popularity",
		"total_sales",
		"sales_rank"
	]) if (cell(name)) attributes.push([name, cell(name)]);
	if (cell("category")) attributes.push(["category", cell("category").split(">").at(-1).trim()]);
	if (cell("tags")) attributes.push(["tags", wordsOf(cell("tags"))]);
	headers.forEach((header, n) => {
		if (cells[n] && header && header !== "__proto__" && !taken.has(n) && !NOT_OF_USE.test(header)) attributes.push([header, cells[n]]);
	});
	return {
		id: cell("id") ?? cell("sku") ?? cell("url"),
		title: cell("title"),
		url: cell("url"),
		image: cell("image")?.split(/\s*[,|;]\s*(?=https?:|\/)/)[0],
		price: cell("price"),
		sale_price: cell("sale_price"),
		currency: cell("currency")?.toUpperCase(),
		availability: cell("availability") && stockOf(cell("availability")),
		brand: cell("brand"),
		sku: cell("sku"),
		gtin: cell("gtin"),
		attributes: Object.fromEntries(attributes)
	};
}
// src/feeds/shopify-rows.ts
var isShopifyTable = (headers) => {
	const plain = headers.map(plainHeader);
	return plain.includes("handle") && plain.includes("variant_price");
};
/** One product a handle. What is a draft, archived or not published is left out. */
function* shopifyRows(headers, rows) {
	const at = new Map(headers.map((header, n) => [plainHeader(header), n]));
	const own = headers.flatMap((header, n) => {
		const [, name] = /^(.+?)\s*\(product\.metafields\.[^)]*\)$/.exec(header) ?? [];
		return name ? [[name, n]] : [];
	});
	const groups = /* @__PURE__ */ new Map();
	for (const { line, cells } of rows) {
		const cell = (name) => cells[at.get(name) ?? -1] ?? "";
		const handle = cell("handle");
		if (!handle) {
			yield {
				row: line,
				why: "no handle"
			};
			continue;
		}
		let group = groups.get(handle);
		if (!group) {
			const extra = own.flatMap(([name, n]) => cells[n] ? [[name, cells[n]]] : []);
			groups.set(handle, group = {
				row: line,
				first: cell,
				variants: [],
				extra
			});
		}
		if (!cell("variant_price")) continue;
		const pieces = cell("variant_inventory_qty");
		const isCounted = at.has("variant_inventory_qty") && cell("variant_inventory_tracker") !== "";
		group.variants.push({
			price: cell("variant_price"),
			compare_at_price: cell("variant_compare_at_price") || void 0,
			sku: cell("variant_sku") || void 0,
			barcode: cell("variant_barcode").replace(/^'/, "") || void 0,
			available: isCounted ? Number(pieces) > 0 || cell("variant_inventory_policy") === "continue" : at.has("variant_inventory_tracker") || void 0,
			...Object.fromEntries([
				1,
				2,
				3
			].map((n) => [`option${n}`, cell(`option${n}_value`)]))
		});
	}
	for (const [handle, { row, first, variants, extra }] of groups) {
		if (/^(draft|archived)$/i.test(first("status")) || /^false$/i.test(first("published"))) {
			yield {
				row,
				why: "not published"
			};
			continue;
		}
		const item = shopifyItem({
			id: handle,
			handle,
			title: first("title"),
			vendor: first("vendor") || void 0,
			product_type: first("type") || first("product_category").split(">").at(-1).trim(),
			tags: wordsOf(first("tags")),
			images: first("image_src") ? [{ src: first("image_src") }] : [],
			options: [
				1,
				2,
				3
			].map((n) => ({ name: first(`option${n}_name`) || void 0 })),
			variants
		});
		yield {
			row,
			item: {
				...item,
				attributes: {
					...Object.fromEntries(extra),
					...item.attributes
				}
			}
		};
	}
}
// src/feeds/woocommerce-rows.ts
var TYPE = ["type", "tipo"];
var PARENT = [
	"parent",
	"superior",
	"principal",
	"padre"
];
var PUBLISHED = ["published", "publicado"];
var MEASURES = /^(weight|length|width|height|peso|longitud|largo|anchura|ancho|altura|alto)$/;
var ATTRIBUTE_NAME = /^(?:attribute_(\d+)_name|nombre_del_atributo_(\d+))$/;
var ATTRIBUTE_VALUE = /^(?:attribute_(\d+)_value|valor(?:es)?_del_atributo_(\d+))$/;
var isWooTable = (headers) => {
	const plain = headers.map(plainHeader);
	return [TYPE, PUBLISHED].every((names) => names.some((name) => plain.includes(name))) && (plain.includes("regular_price") || plain.includes("precio_normal"));
};
/** Values are parted by commas; a comma that belongs to one is written "\,". */
var valuesOf = (cell) => cell.split(/(?<!\\),/).map((value) => value.replaceAll("\\,", ",").trim()).filter(Boolean);
/** A product with variations has the lowest of their prices, and can be bought if one of them can. */
function* wooRows(headers, rows) {
	const plain = headers.map(plainHeader);
	const indexOf = (names) => plain.findIndex((name) => names.includes(name));
	const [type, parent, published] = [
		TYPE,
		PARENT,
		PUBLISHED
	].map(indexOf);
	const known = knownColumns(headers);
	known.set("category", indexOf(["categories", "categorias"]));
	const columns = new Map([...known].filter(([name]) => name !== "category" && name !== "tags"));
	const products = [];
	const variations = /* @__PURE__ */ new Map();
	for (const { line, cells } of rows) {
		const row = {
			line,
			cells,
			item: tableItem([], columns, cells)
		};
		if (/^-?[01]$/.test(cells[published] ?? "") && cells[published] !== "1") yield {
			row: line,
			why: "not published"
		};
		else if (/variation|variaci/i.test(cells[type] ?? "")) {
			const of = (cells[parent] ?? "").replace(/^id:/, "");
			variations.set(of, [...variations.get(of) ?? [], row]);
		} else products.push(row);
	}
	for (const { line, cells, item } of products) {
		const attributes = { ...item.attributes };
		const names = /* @__PURE__ */ new Map();
		plain.forEach((header, n) => {
			const number = ATTRIBUTE_NAME.exec(header)?.slice(1).find(Boolean);
			if (number && cells[n]) names.set(number, cells[n]);
			if (MEASURES.test(header) && cells[n]) attributes[header] = cells[n];
		});
		plain.forEach((header, n) => {
			const name = names.get(ATTRIBUTE_VALUE.exec(header)?.slice(1).find(Boolean) ?? "");
			const values = valuesOf(cells[n] ?? "");
			if (name && name !== "__proto__" && values[0]) attributes[name] = values[1] ? values : values[0];
		});
		const categories = valuesOf(cells[known.get("category")] ?? "").map((path) => path.split(">").at(-1).trim());
		if (categories[0]) attributes.category = categories[1] ? [...new Set(categories)] : categories[0];
		const tags = valuesOf(cells[known.get("tags") ?? -1] ?? "");
		if (tags[0]) attributes.tags = tags;
		const its = variations.get(String(item.id)) ?? variations.get(String(item.sku)) ?? [];
		yield {
			row: line,
			item: {
				...item,
				...its[0] && cheapest(its),
				attributes
			}
		};
	}
}
function cheapest(variations) {
	const buyable = variations.filter(({ item }) => item.availability !== "OutOfStock" && item.availability !== false);
	const price = ({ item }) => Number(String(item.sale_price ?? item.price).replace(",", ".")) || Number.POSITIVE_INFINITY;
	const [first] = (buyable[0] ? buyable : variations).toSorted((a, b) => price(a) - price(b));
	return {
		price: first.item.price,
		sale_price: first.item.sale_price,
		...variations.some(({ item }) => item.availability !== void 0) && { availability: Boolean(buyable[0]) }
	};
}
// src/feeds/csv.ts
var csv = {
	type: "csv",
	detect: ({ text, json }) => json === void 0 && !/^\s*[<{[]/.test(text) && /[,;\t|]/.test(text.split("\n", 1)[0]),
	*read({ text }) {
		const rows = csvRows(text, separatorOf(text));
		const first = rows.next();
		const headers = first.done ? [] : first.value.cells;
		if (isShopifyTable(headers)) return yield* shopifyRows(headers, rows);
		if (isWooTable(headers)) return yield* wooRows(headers, rows);
		const known = knownColumns(headers);
		if (!known.has("title") || !(known.has("id") || known.has("sku") || known.has("url"))) throw new Error(`the first line names no ${known.has("title") ? "id" : "title"} of a product; it has ${headers.slice(0, 12).join(", ")}`);
		for (const { line, cells } of rows) yield cells.length > headers.length ? {
			row: line,
			why: `${cells.length} cells, and there are ${headers.length} columns`
		} : {
			row: line,
			item: tableItem(headers, known, cells)
		};
	}
};
// src/feeds/google-tsv.ts
/** "Image link" and "g:image_link" are image_link; what stands in brackets names the parts of one. */
var plain$1 = (header) => header.toLowerCase().replace(/^g:|[([].*/g, "").trim().replace(/[\s-]+/g, "_");
var REPEATED = /* @__PURE__ */ new Set([
	"product_highlight",
	"product_type",
	"additional_image_link"
]);
/** "General:Noise:35 dB,General:Weight:3 kg": section, name, value; a part in quotes may hold commas. */
var detailsIn$1 = (cell) => (cell.match(/(?:"[^"]*"|[^,"])+/g) ?? []).flatMap((detail) => {
	const [, name, ...value] = detail.replaceAll("\"", "").split(":");
	return name?.trim() && value[0] ? [[name.trim(), value.join(":").trim()]] : [];
});
var googleTsv = {
	type: "google-tsv",
	detect({ text }) {
		const headers = text.split("\n", 1)[0].split("	").map(plain$1);
		return [
			"id",
			"title",
			"link"
		].every((name) => headers.includes(name));
	},
	*read({ text }, { now }) {
		const rows = csvRows(text, "	");
		const first = rows.next();
		const headers = first.done ? [] : first.value.cells.map(plain$1);
		for (const { line, cells } of rows) {
			if (cells.length > headers.length) {
				yield {
					row: line,
					why: `${cells.length} cells, and there are ${headers.length} columns`
				};
				continue;
			}
			const said = /* @__PURE__ */ new Map();
			const details = [];
			headers.forEach((name, n) => {
				const cell = cells[n];
				if (!cell) return;
				if (name === "product_detail") details.push(...detailsIn$1(cell));
				else said.set(name, REPEATED.has(name) ? cell.split(/,\s*/) : [cell]);
			});
			yield {
				row: line,
				item: googleItem(said, details, now)
			};
		}
	}
};
// src/lib/decode-entities.ts
var NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ndash: "–",
	mdash: "—"
};
/** A text with its character references read: `&amp;`, `&#8211;`, `&#x2019;`. One that is not known stays as it is. */
var decodeEntities = (text) => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
	const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : name && Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
});
// src/feeds/xml-elements.ts
/** Reads XML as feeds use it: elements, text, CDATA, attributes. No document type is obeyed, nothing is fetched. */
var TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s/>]+)([^>]*?)(\/?)>)/y;
var ATTRIBUTE = /([^\s=]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/**
* Every element of one of these names, when it ends. Throws, with the line, where the text breaks off inside one or its
* tags do not fit. Elements outside of them are not kept: a feed may be large.
*/
function* xmlElements(xml, names) {
	const open = [];
	let line = 1;
	let at = 0;
	const pass = (to) => {
		for (let n = xml.indexOf("\n", at); n >= 0 && n < to; n = xml.indexOf("\n", n + 1)) line++;
		at = to;
	};
	for (;;) {
		const next = xml.indexOf("<", at);
		const inside = open.at(-1);
		if (inside) inside.text += decodeEntities(xml.slice(at, next < 0 ? xml.length : next));
		if (next < 0) break;
		pass(next);
		TAG.lastIndex = next;
		const tag = TAG.exec(xml);
		if (!tag) throw new Error(`line ${line}: the file breaks off inside a tag, or "<" stands in a text`);
		const [whole, data, closing, name, rest, empty] = tag;
		if (data !== void 0 && inside) inside.text += data;
		if (name && closing) {
			const last = open.pop();
			if (last && last.name !== name) throw new Error(`line ${line}: </${name}> stands where </${last.name}> should`);
			const parent = open.at(-1);
			if (last && parent) parent.children.push(last);
			else if (last) yield last;
		} else if (name && (inside || names.has(name))) {
			const element = {
				name,
				text: "",
				attributes: Object.fromEntries(Array.from(rest.matchAll(ATTRIBUTE), ([, key, one, other]) => [key, decodeEntities(one ?? other ?? "")])),
				children: [],
				line
			};
			if (!empty) open.push(element);
			else if (inside) inside.children.push(element);
		}
		pass(next + whole.length);
	}
	if (open[0]) throw new Error(`the file breaks off inside the <${open[0].name}> of line ${open[0].line}`);
}
// src/feeds/google-xml.ts
var ITEMS = /* @__PURE__ */ new Set(["item", "entry"]);
/** Without prefix; which letters stand before the colon is the feed's own choice. */
var plain = (name) => name.slice(name.indexOf(":") + 1).toLowerCase();
var textOf = ({ text, attributes }) => text.trim().replace(/\s+/g, " ") || attributes.href || "";
/** What is said under each name; Google's own element wins over that of RSS or Atom of the same name. */
function saidIn(item) {
	const said = /* @__PURE__ */ new Map();
	const prefixed = new Set(item.children.filter(({ name }) => name.includes(":")).map(({ name }) => plain(name)));
	for (const child of item.children) {
		const name = plain(child.name);
		if (child.children[0] || prefixed.has(name) && !child.name.includes(":")) continue;
		if (name === "link" && !["alternate", void 0].includes(child.attributes.rel)) continue;
		said.set(name, [...said.get(name) ?? [], textOf(child)]);
	}
	return said;
}
var detailsIn = (item) => item.children.filter(({ name }) => plain(name) === "product_detail").flatMap((detail) => {
	const part = (name) => detail.children.find((child) => plain(child.name) === name);
	const [name, value] = [part("attribute_name"), part("attribute_value")];
	return name && value && textOf(value) ? [[textOf(name), textOf(value)]] : [];
});
var googleXml = {
	type: "google-xml",
	detect: ({ text }) => /^\s*(<\?xml|<!--|<rss|<feed|<channel)/i.test(text),
	*read({ text }, { now }) {
		let line = 0;
		for (const item of xmlElements(text, ITEMS)) {
			line = item.line;
			yield {
				row: line,
				item: googleItem(saidIn(item), detailsIn(item), now)
			};
		}
		const root = /<(rss|feed|channel)\b/i.exec(text.slice(0, 1e4))?.[1];
		if (root && !text.slice(-2e3).toLowerCase().includes(`</${root.toLowerCase()}`)) throw new Error(`the file breaks off after the product of line ${line}`);
	}
};
// src/recommenders/list-in.ts
var PLACES = [
	"products",
	"items",
	"results",
	"hits",
	"recommendations",
	"data"
];
/** The list of products in outside data: itself, or what lies under a usual name; undefined if there is none. */
var listIn = (raw) => [raw, ...PLACES.map((place) => dig(raw, place))].find(Array.isArray);
// src/feeds/json.ts
/** The shop's own list of products. */
/** A list of JSON as raw products, each made another thing by `as`. */
function* listed(list, as) {
	for (const [n, item] of list.entries()) yield {
		row: n + 1,
		item: as(item)
	};
}
var json = {
	type: "json",
	detect: ({ json }) => typeof json === "object" && json !== null,
	*read({ json }, { items }) {
		const list = items ? dig(json, items) : listIn(json);
		if (!Array.isArray(list)) throw new Error(`there is no list of products${items ? ` at ${items}` : ""}`);
		yield* listed(list, (item) => item);
	}
};
// src/feeds/shopify.ts
/** Shopify's `products.json`. */
var shopify = {
	type: "shopify",
	detect: ({ json }) => isShopifyProduct(listIn(json)?.[0]),
	read: ({ json }) => listed(listIn(json) ?? [], (item) => isShopifyProduct(item) ? shopifyItem(item) : null)
};
// src/feeds/woocommerce-item.ts
/** A product of WooCommerce's Store API (`/wc/store/v1/products`) under the usual names. */
/** The names in a list of things, as text: WordPress writes them for HTML. */
var names = (list) => (Array.isArray(list) ? list : []).flatMap((thing) => isObject(thing) && typeof thing.name === "string" ? decodeEntities(thing.name.replace(/<\/?[a-z][^<>]*>/gi, "")) : []);
var oneOrList = (words) => words[1] ? words : words[0];
/** Types that go into the cart as they are; the others are put together, or bought elsewhere. */
var PLAIN = /^(simple|variation|subscription)$/;
/** Is it one? Nobody else gives prices with their minor unit. */
var isWooProduct = (raw) => isObject(raw) && isObject(raw.prices) && "currency_minor_unit" in raw.prices;
/** Prices are in minor units; one that depends on the variation is the lowest of them. */
function wooItem(raw) {
	const prices = raw.prices;
	const range = isObject(prices.price_range) ? prices.price_range.min_amount : void 0;
	const major = (amount) => Number(amount) / 10 ** Number(prices.currency_minor_unit);
	const amount = major(range ?? prices.price ?? NaN);
	const was = range === void 0 ? priceBefore(major(prices.regular_price), amount) : null;
	const attributes = {};
	for (const attribute of Array.isArray(raw.attributes) ? raw.attributes : []) {
		const [name] = names([attribute]);
		const words = names(attribute?.terms);
		if (name && name !== "__proto__" && words[0]) attributes[name] = oneOrList(words);
	}
	const rated = Number(raw.review_count) > 0;
	return {
		id: raw.id,
		title: names([raw])[0],
		url: raw.permalink,
		image: raw.images,
		price: amount,
		...was && { was },
		currency: prices.currency_code,
		availability: raw.is_on_backorder === true ? "BackOrder" : raw.is_in_stock,
		brand: names(raw.brands)[0] ?? null,
		sku: raw.sku || null,
		...(raw.has_options === true || typeof raw.type === "string" && !PLAIN.test(raw.type)) && { choices: true },
		attributes: {
			...attributes,
			category: oneOrList(names(raw.categories)),
			...names(raw.tags)[0] && { tags: names(raw.tags) },
			...rated && {
				average_rating: Number(raw.average_rating),
				review_count: Number(raw.review_count)
			},
			...Number(raw.parent) > 0 && { item_group_id: String(raw.parent) }
		}
	};
}
// src/feeds/index.ts
var feeds = [
	shopify,
	{
		type: "woocommerce",
		detect: ({ json }) => isWooProduct(listIn(json)?.[0]),
		read: ({ json }) => listed(listIn(json) ?? [], (item) => isWooProduct(item) ? wooItem(item) : null)
	},
	json,
	googleXml,
	googleTsv,
	csv
];
// src/feeds/read-quantity.ts
var QUANTITY = /^([+-]?\d[\d.,'\s]*)\s?([\p{L}%°"'′″µ€$£]{1,10}[23²³]?(?:\(\p{L}\))?(?:\s?[/·*.^-]\s?\p{L}{1,8}[23²³]?)?(?:\s\p{L}{1,6})?)?$/u;
/** Undefined for what is none: a range, a size ("60x40", "42/44"), a number with leading zeros, more digits than a number has. */
function readQuantity(text) {
	const [, digits = "", unit = ""] = text.length < 40 && QUANTITY.exec(text.trim()) || [];
	const bare = digits.replace(/\D/g, "");
	return bare && bare.length < 13 && !/^[+-]?0\d/.test(digits) ? {
		digits: digits.trim(),
		unit
	} : void 0;
}
/** Is "," or "." the mark before the fraction? '' where the digits could mean either: "1.200" is 1200 or 1.2. */
function fractionMark(digits) {
	const marks = digits.match(/[.,]/g) ?? [];
	const last = marks.at(-1);
	if (!last) return void 0;
	const other = last === "," ? "." : ",";
	if (marks.includes(other)) return last;
	if (marks.length > 1) return other;
	return /[.,]\d{3}$/.test(digits) && !/^[+-]?0[.,]/.test(digits) ? "" : last;
}
var GROUPED = /^[+-]?(\d+|\d{1,3}(?:[\s'.,]\d{3})+)$/;
/** The number that the digits say, given the mark before fractions; NaN if they do not fit it. */
function numberOf(digits, mark) {
	const [whole = "", fraction = "", ...more] = digits.split(mark);
	return GROUPED.test(whole) && /^\d*$/.test(fraction) && !more.length ? Number(`${whole.replace(/[\s'.,]/g, "")}.${fraction}`) : NaN;
}
// src/feeds/type-fields.ts
/** Names of what looks like a number and is a name: codes, sizes, phone numbers. */
var NAMES = /(^|[\W_])(id|sku|gtin\d*|ean\d*|upc|isbn|mpn|asin|codigo|código|code|ref|referencia|reference|barcode|size|talla|talle|postcode|zip|phone|telefono|teléfono|model|modelo|google_product_category|custom_label_\d)($|[\W_])/i;
/** So many of a field's texts must be numbers, of 100. */
var NEARLY_ALL = 95;
/** The products with such fields as numbers, and "yes" and "no" as true and false. Others stay as they are. */
function typeFields(products) {
	const typed = [];
	const unsure = [];
	const read = /* @__PURE__ */ new Map();
	for (const [field, texts] of textsByField(products)) {
		const reading = NAMES.test(field) ? void 0 : yesNo(texts) ?? numbers(field, texts, typed, unsure);
		if (reading) read.set(field, reading);
	}
	if (!read.size) return {
		products: [...products],
		typed,
		unsure
	};
	return {
		typed,
		unsure,
		products: products.map((product) => ({
			...product,
			fields: Object.fromEntries(Object.entries(product.fields).flatMap(([field, value]) => {
				const reading = typeof value === "string" ? read.get(field) : void 0;
				const now = reading ? reading(value) : value;
				return now === void 0 ? [] : [[field, now]];
			}))
		}))
	};
}
/** Each different text of each field that has no lists, with how often it is said. */
function textsByField(products) {
	const fields = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Set();
	for (const { fields: its } of products) for (const field of Object.keys(its)) {
		const value = its[field];
		if (typeof value === "object") listed.add(field);
		if (typeof value !== "string") continue;
		let texts = fields.get(field);
		if (!texts) fields.set(field, texts = /* @__PURE__ */ new Map());
		texts.set(value, (texts.get(value) ?? 0) + 1);
	}
	for (const field of listed) fields.delete(field);
	return fields;
}
var YES = /^(yes|true|sí|si)$/i;
var NO = /^(no|false)$/i;
var yesNo = (texts) => [...texts.keys()].every((text) => YES.test(text) || NO.test(text)) ? (text) => YES.test(text) : void 0;
function numbers(field, texts, typed, unsure) {
	let all = 0;
	const units = /* @__PURE__ */ new Map();
	const spelled = /* @__PURE__ */ new Map();
	const marks = {
		",": 0,
		".": 0,
		"": 0
	};
	for (const [text, count] of texts) {
		all += count;
		const quantity = readQuantity(text);
		if (!quantity) continue;
		const unit = quantity.unit.toLowerCase();
		if (!spelled.has(unit)) spelled.set(unit, quantity.unit);
		units.set(unit, (units.get(unit) ?? 0) + count);
		const mark = fractionMark(quantity.digits);
		if (mark !== void 0) marks[mark] += count;
	}
	const [unit, many] = [...units].reduce((most, next) => next[1] > most[1] ? next : most, ["", 0]);
	if (many * 100 < all * NEARLY_ALL) return void 0;
	if (marks[""] && !marks[","] && !marks["."]) {
		unsure.push(field);
		return;
	}
	const mark = marks[","] > marks["."] ? "," : ".";
	const reading = (text) => {
		const quantity = readQuantity(text);
		const number = quantity?.unit.toLowerCase() === unit ? numberOf(quantity.digits, mark) : NaN;
		return Number.isNaN(number) ? void 0 : number;
	};
	const lost = [...texts].filter(([text]) => reading(text) === void 0);
	const gone = lost.reduce((sum, [, count]) => sum + count, 0);
	if ((all - gone) * 100 < all * NEARLY_ALL) return void 0;
	typed.push({
		field,
		unit: spelled.get(unit) ?? "",
		lost: gone,
		examples: lost.slice(0, 3).map(([text]) => text)
	});
	return reading;
}
// src/feeds/read-feed.ts
/** A file of products, whatever wrote it, as products; and what is to be said of it. */
var MOST_EXAMPLES = 3;
/**
* Reads a feed, or several files of one kind: shops give so many products a page. Throws an Error in plain words if one
* is none, is broken off, or is a page instead.
*/
function readFeed(files, options) {
	const products = /* @__PURE__ */ new Map();
	const left = [];
	const doubles = [];
	const odd = collectOdd();
	let type;
	for (const { name, text } of files) {
		const at = (row) => files[1] ? `${name}:${row}` : String(row);
		const { feed, source } = feedOf(text);
		if (type && feed.type !== type) throw new Error(`${name} is ${feed.type}, and the first file ${type}`);
		type = feed.type;
		for (const raw of feed.read(source, {
			now: options.now,
			items: options.map?.items
		})) {
			const row = at(raw.row);
			if ("why" in raw) {
				left.push({
					row,
					why: raw.why
				});
				continue;
			}
			const product = readProduct(raw.item, options);
			if (!product) left.push({
				row,
				why: whyNot(raw.item, options)
			});
			else if (products.has(product.id)) doubles.push({
				row,
				id: product.id
			});
			else {
				products.set(product.id, product);
				lookOver(raw.item, product, row, options.map, odd.say);
			}
		}
	}
	const all = [...products.values()];
	const rest = {
		type: type ?? "json",
		left,
		doubles,
		odd: odd.said
	};
	return type === "json" ? {
		...rest,
		products: all,
		typed: [],
		unsure: []
	} : {
		...rest,
		...typeFields(all)
	};
}
function feedOf(text) {
	if (!text.trim()) throw new Error("the file is empty");
	if (/^\s*(<!doctype html|<html)/i.test(text)) throw new Error("HTML, not a feed: the address gave a page, perhaps one to log in");
	const source = /^\s*[[{]/.test(text) ? {
		text,
		json: parseJson(text)
	} : { text };
	const feed = feeds.find((feed) => feed.detect(source));
	if (!feed) throw new Error("neither JSON nor XML nor a table with a line of headers");
	return {
		feed,
		source
	};
}
function whyNot(item, options) {
	if (!isObject(item)) return "no product";
	return readProduct({
		...item,
		id: "x"
	}, options) ? "no id" : "no title";
}
function collectOdd() {
	const said = /* @__PURE__ */ new Map();
	const list = [];
	const say = (field, what, row, value) => {
		const key = `${field}: ${what}`;
		let odd = said.get(key);
		if (!odd) {
			said.set(key, odd = {
				field,
				what,
				count: 0,
				examples: []
			});
			list.push(odd);
		}
		odd.count++;
		if (odd.examples.length < MOST_EXAMPLES) odd.examples.push({
			row,
			value: String(value).slice(0, 60)
		});
	};
	return {
		said: list,
		say
	};
}
/** What a raw product says and nobody understood. */
function lookOver(item, product, row, map, say) {
	const raw = (names) => names.split(" ").map((name) => dig(item, name)).find((value) => value !== void 0 && value !== null && value !== "");
	const price = raw(map?.price ?? "sale_price final_price price");
	if (product.price === null && price !== void 0) say("price", whatOfPrice(price), row, isObject(price) ? JSON.stringify(price) : price);
	const stock = raw(map?.availability ?? "availability available in_stock inStock stock_status stock");
	if (product.availability === null && stock !== void 0) say("availability", "a word that is not understood: unknown now", row, stock);
	sayUnread(item, product, row, say);
}
/** What products have beside fields, and nobody asks for. */
var NO_FIELDS = /^(attributes|fields|images?|media|variants|options|prices?|categories|tags|brand|vendor)$/;
/** Fields that the product should have and has not. */
function sayUnread(item, product, row, say) {
	const { fields } = product;
	let left = 0;
	for (const part of isObject(item) ? [
		item.attributes,
		item.fields,
		item
	] : []) for (const [name, value] of isObject(part) ? Object.entries(part) : []) {
		if (Object.hasOwn(fields, name) || Object.hasOwn(product, name) || NO_FIELDS.test(name)) continue;
		if (typeof value === "number" && !Number.isFinite(value)) say(name, "larger than a number can be: unknown now", row, value);
		else if (isObject(value)) say(name, "has parts, which are not read; name those to ask for in catalog.map.fields", row, JSON.stringify(value).slice(0, 60));
		else left++;
	}
	if (Object.keys(fields).length >= 64 && left) say("fields", `more than 64 of a product are not read`, row, `${left} more`);
}
var whatOfPrice = (price) => {
	const number = Number(String(price).replace(/[^\d.,-]/g, "").replace(",", "."));
	if (number === 0) return "zero: unknown now";
	return number < 0 ? "negative: unknown now" : "cannot be read, or may mean two amounts: unknown now";
};
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
// src/cli/read-catalogue.ts
/** Files of products on disk, in any form that Tendero reads. */
/** Addresses without a host start here; they are written without it again. */
var NOWHERE = "https://shop.invalid";
/** There is no such file, or it is a folder: not what it says is wrong, but how the command was used. */
var Unreadable = class extends Error {};
/** Rejects with an Error in plain words where a file is none, or is broken off. */
async function readCatalogue(files, options) {
	const charsets = /* @__PURE__ */ new Set();
	const read = [];
	for (const file of files) {
		const { text, charset } = decodeText(await readFile(file).catch(() => {
			throw new Unreadable(`there is no file ${basename(file)} that can be read`);
		}));
		if (charset !== "utf-8") charsets.add(charset);
		read.push({
			name: basename(file),
			text
		});
	}
	const [first] = read;
	if (first && /^\s*\{\s*"tendero"\s*:\s*"catalogue"/.test(first.text)) return {
		...await readCompiled(first.text, files[0]),
		charsets: [...charsets]
	};
	try {
		return {
			...readFeed(read, {
				base: `${NOWHERE}/`,
				...options
			}),
			charsets: [...charsets]
		};
	} catch (error) {
		if (error instanceof BodyError && error.code === "not-json") throw new Error(whereBroken(read));
		throw error;
	}
}
function whereBroken(files) {
	for (const { name, text } of files) {
		const { fault } = scanJson(text);
		if (!fault) continue;
		const { line, column } = lineAt(text, fault.at);
		return `${files[1] ? `${name}, ` : ""}line ${line}, column ${column}: ${fault.what}; ${fault.fix}`;
	}
	return "not JSON";
}
async function readCompiled(text, file) {
	const table = loadCompact(parseJson(text), {
		base: `${NOWHERE}/`,
		currency: null,
		maxProducts: Number.POSITIVE_INFINITY,
		fetch: async (cards) => parseJson(await readFile(join(dirname(file), basename(cards.replace(/\?.*/, ""))), "utf8")),
		failed: (reason) => {
			throw new Error(reason);
		}
	});
	const products = table.ids.map((_, row) => table.product(row));
	await table.complete(products);
	return {
		type: "compiled",
		products,
		left: [],
		doubles: [],
		odd: [],
		typed: [],
		unsure: []
	};
}
export { scanJson as a, fieldOf as c, asNumber as d, missOf as f, lineAt as i, among as l, Unreadable as n, decodeEntities as o, memo as p, readCatalogue as r, toDigits as s, NOWHERE as t, spreadOf as u };

import { n as buildTable, t as fnv1a } from "./hash.js";
import { s as toDigits } from "./read-catalogue.js";
// src/compact/contract.ts
var CORE = [
	"price",
	"currency",
	"availability",
	"brand",
	"sku"
];
// src/compact/pack-column.ts
/** More digits after the point than this are written out, number by number. */
var MOST_PLACES = 6;
/** More different steps than this are written out too: 64 to the fourth. */
var MOST_STEPS = 1 << 24;
/** Row by row; undefined is unknown. */
function packColumn(values) {
	const seen = /* @__PURE__ */ new Map();
	const different = [];
	const codes = values.map((value) => {
		if (value === void 0) return 0;
		const key = typeof value === "object" ? `\0${value.join("\0")}` : value;
		let code = seen.get(key);
		if (code === void 0) seen.set(key, code = different.push(value));
		return code;
	});
	return packNumbers(values, different) ?? packValues(codes, different);
}
/** Numbers as steps of a tenth, a hundredth, ...: for many different ones shorter than to write them out. */
function packNumbers(values, different) {
	if (different.length < 64 || !different.every((value) => typeof value === "number")) return void 0;
	const places = different.reduce((most, number) => Math.max(most, placesOf(number)), 0);
	const by = 10 ** places;
	const steps = different.map((number) => Math.round(number * by));
	const from = steps.reduce((a, b) => Math.min(a, b));
	const range = steps.reduce((a, b) => Math.max(a, b)) - from;
	return places <= MOST_PLACES && range < MOST_STEPS && range < different.length * 64 && different.every((number, n) => steps[n] / by === number) ? {
		c: toDigits(values.map((v) => v === void 0 ? 0 : Math.round(v * by) - from + 1)),
		from,
		by
	} : void 0;
}
var placesOf = (number) => {
	const text = String(number);
	return text.includes("e") ? Infinity : text.split(".")[1]?.length ?? 0;
};
function packValues(codes, different) {
	const words = /* @__PURE__ */ new Map();
	const placeOf = (word) => {
		if (!words.has(word)) words.set(word, words.size);
		return words.get(word);
	};
	const v = different.map((value) => typeof value === "object" ? value.map(placeOf) : value);
	return {
		c: toDigits(codes),
		v,
		...words.size && { w: [...words.keys()] }
	};
}
/** The longest beginning that all of them share, once. */
function packTexts(texts) {
	const known = texts.filter((text) => text !== null);
	let p = known[0] ?? "";
	for (const text of known) while (!text.startsWith(p)) p = p.slice(0, -1);
	return {
		p,
		t: texts.map((text) => text === null ? null : text.slice(p.length))
	};
}
// src/compact/compile.ts
/** Products as the compact catalogue and its files of cards. */
/** The page reads no more: those that can be bought and are popular come first. */
var MOST_ROWS = 2e4;
var CARDS_A_FILE = 250;
/** A text that is another on so many products, and on more than half of them, is no question: it goes to the cards. */
var MANY_TEXTS = 1e3;
/** Compiles products with unique ids, at least one. `file` names the files of cards, with {n} for the number. */
function compile(products, file) {
	const table = buildTable(products);
	const rows = table.ids.slice(0, MOST_ROWS).map((_, row) => table.product(row));
	const names = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
	const valuesOf = (name) => rows.map(({ fields }) => Object.hasOwn(fields, name) ? fields[name] : void 0);
	const carded = names.filter((name) => isForCards(valuesOf(name)));
	const sku = skuOf(rows);
	const core = CORE.filter((name) => !(name === "sku" && sku) && rows.some((row) => row[name] !== null));
	const catalogue = {
		tendero: "catalogue",
		version: 1,
		hash: "",
		rows: rows.length,
		available: Math.min(table.available, rows.length),
		ids: packIds(rows.map(({ id }) => id)),
		core: Object.fromEntries(core.map((name) => [name, packColumn(rows.map((row) => row[name] ?? void 0))])),
		...sku && { sku },
		fields: names.filter((name) => !carded.includes(name)).map((name) => [name, packColumn(valuesOf(name))]),
		cards: {
			rows: CARDS_A_FILE,
			file
		}
	};
	const cards = cardsOf(rows, carded);
	const hash = fnv1a(JSON.stringify([catalogue, cards]));
	return {
		catalogue: {
			...catalogue,
			hash
		},
		cards: cards.map((card) => ({
			...card,
			of: hash
		})),
		carded,
		cut: products.length - rows.length
	};
}
var isForCards = (values) => {
	const known = values.filter((value) => value !== void 0);
	const different = new Set(known);
	return different.size > MANY_TEXTS && different.size * 2 > known.length && known.every((value) => typeof value === "string");
};
/** Ids that are one beginning and a number are written as numbers. */
function packIds(ids) {
	const { p, t } = packTexts(ids);
	const rest = t;
	return rest.every((text) => /^(0|[1-9]\d{0,8})$/.test(text)) ? {
		p,
		c: toDigits(rest.map(Number))
	} : {
		p,
		t: rest
	};
}
/** SKUs that are the ids with another beginning need not be written. */
function skuOf(rows) {
	if (rows.some(({ sku }) => sku === null)) return void 0;
	const cut = packTexts(rows.map(({ id }) => id)).p.length;
	const { p, t } = packTexts(rows.map(({ sku }) => sku));
	return rows.every(({ id }, row) => id.slice(cut) === t[row]) ? {
		cut,
		p
	} : void 0;
}
function cardsOf(rows, carded) {
	const files = Math.ceil(rows.length / CARDS_A_FILE);
	return Array.from({ length: files }, (_, n) => {
		const its = rows.slice(n * CARDS_A_FILE, (n + 1) * CARDS_A_FILE);
		const packed = (text) => packTexts(its.map(text));
		return {
			of: "",
			titles: packed(({ title }) => title),
			urls: packed(({ url }) => url),
			images: packed(({ image }) => image),
			gtins: packed(({ gtin }) => gtin),
			more: carded.map((name) => [name, packed(({ fields }) => fields[name] ?? null)])
		};
	});
}
export { compile as n, MOST_ROWS as t };

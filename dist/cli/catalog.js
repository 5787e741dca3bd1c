import { t as check } from "./check.js";
import { n as compile } from "./compile.js";
import { d as asNumber, n as Unreadable, r as readCatalogue, t as NOWHERE } from "./read-catalogue.js";
import { t as parseJson } from "./parse-json.js";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
// src/feeds/describe-fields.ts
/** What a catalogue says of its products, field by field, for its owner to look over. */
var MOST_WORDS = 5;
/** So many times the middle value is odd. */
var FAR = 100;
/** Of 100 values; fewer than these that are unlike the others are odd. */
var FEW = 10;
/** Price, brand, availability and every field of the products, in the order they are first met. */
function describeFields(products) {
	const values = /* @__PURE__ */ new Map();
	const add = (field, id, value) => {
		if (value === null || value === void 0) return;
		let list = values.get(field);
		if (!list) values.set(field, list = []);
		list.push({
			id,
			value
		});
	};
	const own = [
		"price",
		"availability",
		"brand"
	];
	for (const product of products) for (const field of own) add(field, product.id, product[field]);
	for (const { id, fields } of products) for (const field of Object.keys(fields)) if (!own.includes(field)) add(field, id, fields[field]);
	const odd = [];
	return {
		fields: Array.from(values, ([field, said]) => {
			odd.push(...oddIn(field, said));
			return describe(field, said.map(({ value }) => value), products.length);
		}),
		odd
	};
}
function describe(field, values, products) {
	const kinds = new Set(values.map((value) => typeof value === "object" ? "object" : typeof value));
	const [kind] = kinds;
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) for (const word of [value].flat()) counts.set(String(word), (counts.get(String(word)) ?? 0) + 1);
	const report = {
		field,
		coverage: Math.round(values.length * 1e3 / products) / 10,
		distinct: counts.size
	};
	if (kinds.size === 1 && kind === "number") {
		const numbers = values;
		return {
			...report,
			type: "numbers",
			min: numbers.reduce((a, b) => Math.min(a, b)),
			max: numbers.reduce((a, b) => Math.max(a, b))
		};
	}
	const types = {
		string: "words",
		object: "lists",
		boolean: "yes / no"
	};
	return {
		...report,
		type: kinds.size === 1 ? types[kind] ?? "mixed" : "mixed",
		top: Array.from(counts, ([value, count]) => ({
			value,
			count
		})).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_WORDS)
	};
}
function oddIn(field, said) {
	const isNumber = ({ value }) => !Number.isNaN(asNumber(value));
	const numbers = said.filter(isNumber);
	if (numbers.length < 3 || numbers.length * 100 < said.length * 90) return [];
	const sorted = Float64Array.from(numbers, ({ value }) => asNumber(value)).sort();
	const middle = sorted[sorted.length >> 1];
	const negative = numbers.filter(({ value }) => asNumber(value) < 0);
	return [
		{
			what: "text among numbers",
			found: said.filter((one) => !isNumber(one))
		},
		{
			what: `more than ${FAR} times the middle value, ${middle}`,
			found: middle > 0 ? numbers.filter(({ value }) => asNumber(value) > middle * FAR) : []
		},
		{
			what: "negative, and nearly all others are not",
			found: negative.length * 100 < numbers.length * FEW ? negative : []
		}
	].flatMap(({ what, found }) => found[0] ? [{
		field,
		what,
		count: found.length,
		examples: found.slice(0, 3).map(({ id, value }) => ({
			row: `id ${id}`,
			value: String(value)
		}))
	}] : []);
}
// src/feeds/one-currency.ts
/** `shop` is the currency of the shop; null: the most frequent one is taken. */
function oneCurrency(products, shop) {
	const counts = /* @__PURE__ */ new Map();
	for (const { price, currency } of products) if (price !== null) counts.set(currency ?? "", (counts.get(currency ?? "") ?? 0) + 1);
	const [most] = [...counts].filter(([code]) => code).sort((a, b) => b[1] - a[1]);
	const currency = shop ?? most?.[0] ?? null;
	const isOther = (product) => product.price !== null && product.currency !== null && product.currency !== currency;
	return {
		products: products.map((product) => isOther(product) ? {
			...product,
			price: null
		} : product),
		counts: Object.fromEntries(counts),
		currency,
		others: products.filter(isOther).length
	};
}
// src/cli/say-catalogue.ts
var MOST_LINES = 5;
/** The report as lines of plain English. */
function sayCatalogue(report) {
	const { type, products, left, doubles, currencies, currency, otherCurrency, fields, carded, cut } = report;
	return [
		`${count(products, "product")} of ${type}`,
		...report.charsets.map((charset) => `  the file is not UTF-8; it was read as ${charset}: look whether accents are right`),
		...some(left, "row", "left out", ({ row, why }) => `row ${row}: ${why}`),
		...some(doubles, "id", "there already, the first stays", ({ row, id }) => `row ${row}: ${id}`),
		...otherCurrency ? [`  prices are in ${Object.keys(currencies).filter(Boolean).join(", ")}: only those in ${currency} can be compared, ${count(otherCurrency, "price")} in others ${otherCurrency === 1 ? "is" : "are"} unknown now`] : [],
		...cut ? [`  warning: the page reads ${products - cut} products; those that can be bought and are popular were kept, ${cut} were left out`] : [],
		"",
		...sayFields(fields, report),
		...report.odd.flatMap(({ field, what, count, examples }) => [`odd: ${field}: ${what} (${count}): ${examples.map(({ row, value }) => `${quoted(value)} at ${row}`).join(", ")}`]),
		...report.typed.filter(({ lost }) => lost).map(({ field, lost, examples }) => `odd: ${field}: text among numbers, unknown now (${lost}): ${examples.map(quoted).join(", ")}`),
		...report.unsure.map((field) => `odd: ${field}: its numbers may mean two things each ("1.200"), they stay texts; write 1200 or 1.20`),
		...carded.map((field) => `note: ${field} is another text on nearly every product: it is shown, and cannot be asked for`),
		...sayFiles(report.files)
	].join("\n");
}
function sayFields(fields, { typed }) {
	const width = Math.min(32, Math.max(...fields.map(({ field }) => field.length)));
	return fields.map(({ field, type, coverage, distinct, min, max, top }) => {
		const unit = typed.find((one) => one.field === field)?.unit;
		const values = top ? `${distinct} different: ${top.map(({ value, count }) => `${quoted(value)} ${count}`).join(", ")}` : `${min} to ${max}${unit ? ` ${unit}` : ""}, ${distinct} different`;
		return `  ${field.padEnd(width)}  ${type.padEnd(8)} ${`${coverage}%`.padStart(6)}  ${values}`;
	});
}
function sayFiles(files) {
	const [main, ...cards] = files;
	if (!main) return [];
	const most = cards.reduce((most, { brotli }) => Math.max(most, brotli ?? 0), 0);
	return [`\nwrote ${main.name}: ${kilo(main.bytes)}, ${kilo(main.brotli ?? 0)} with brotli`, `and ${count(cards.length, "file")} of cards beside it, the largest ${kilo(most)} with brotli; put all of them there together`];
}
function some(list, noun, what, say) {
	if (!list[0]) return [];
	const shown = list.slice(0, MOST_LINES).map((one) => `    ${say(one)}`);
	const more = list.length - shown.length;
	return [
		`  ${count(list.length, noun)} ${what}`,
		...shown,
		...more ? [`    and ${more} more`] : []
	];
}
var quoted = (value) => JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
var kilo = (bytes) => `${(bytes / 1e3).toFixed(1)} kB`;
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
// src/cli/catalog.ts
/** `tendero catalog`: compiles a shop's products into the file that the page loads, and says what is in them. */
var USAGE = `npx tendero catalog IN [IN ...] [-o OUT] [--manifest FILE] [--currency EUR] [--json]

Reads a shop's products and compiles them into the small file that the page loads.
IN is one of, or several files of one kind:
  the shop's own JSON            Shopify's products.json        WooCommerce's /wc/store/v1/products
  Google Merchant, XML or text   CSV, also as Shopify and WooCommerce export it
  -o OUT           writes OUT, and beside it the files of cards that it names (OUT.cards-0.json ...);
                   left out, it only says what is in the products
  --manifest FILE  takes catalog.map and shop.currency from there
  --currency EUR   what the shop sells in, for prices that do not say theirs
  --json           the report as JSON
Ends with 0, with 1 if there are no products, with 2 for wrong use.`;
/** Runs the command. Gives the exit code: 0 all right, 1 no products, 2 wrong use. */
async function catalog(argv, io, now = Date.now()) {
	const use = readUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	if (use.help) {
		io.out(USAGE);
		return 0;
	}
	const files = use.files.map((file) => resolve(io.cwd, file));
	const out = use.out === void 0 ? void 0 : resolve(io.cwd, use.out);
	if (out && files.includes(out)) {
		io.err("IN and OUT are one file: write to another");
		return 2;
	}
	let report;
	let compiled;
	try {
		const { map, currency } = await readManifest(use.manifest && resolve(io.cwd, use.manifest));
		const read = await readCatalogue(files, {
			map,
			currency: use.currency ?? currency,
			now
		});
		if (read.type === "compiled") throw new Error("compiled already");
		if (!read.products[0]) throw new Error(`no products${read.left[0] ? `: row ${read.left[0].row} has ${read.left[0].why}` : ""}`);
		const money = oneCurrency(read.products, use.currency ?? currency);
		const products = money.products.map(fromTheRoot);
		const { fields, odd } = describeFields(products);
		if (out) compiled = compile(products, `${nameOf(out)}.cards-{n}.json`);
		report = {
			type: read.type,
			products: products.length,
			charsets: read.charsets,
			left: read.left,
			doubles: read.doubles,
			currencies: money.counts,
			currency: money.currency,
			otherCurrency: money.others,
			fields,
			odd: [...read.odd, ...odd],
			typed: read.typed,
			unsure: read.unsure,
			carded: compiled?.carded ?? [],
			cut: compiled?.cut ?? 0,
			files: []
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const said = `${use.files.join(", ")}: ${why}`;
		if (use.json) io.out(JSON.stringify({
			ok: false,
			error: said
		}, null, 2));
		else io.err(said);
		return error instanceof Unreadable ? 2 : 1;
	}
	if (compiled && out) try {
		report.files = await write(compiled, out);
	} catch {
		io.err(`cannot write ${use.out}: name a file in a folder that is there`);
		return 2;
	}
	io.out(use.json ? JSON.stringify({
		ok: true,
		...report
	}, null, 2) : sayCatalogue(report));
	return 0;
}
var nameOf = (file) => basename(file).replace(/\.json$/i, "");
/** Addresses that had no host get none: the page knows where it is. */
var fromTheRoot = (product) => {
	const rooted = (address) => address === null ? null : address.replace(`${NOWHERE}/`, "/");
	return {
		...product,
		url: rooted(product.url),
		image: rooted(product.image)
	};
};
/** Writes the cards first: a catalogue that is there has its cards. Gives what was written; brotli of the catalogue and of the largest cards, for it takes time. */
async function write({ catalogue, cards }, out) {
	const files = [...cards.map((card, n) => ({
		name: catalogue.cards.file.replace("{n}", String(n)),
		json: card
	})), {
		name: basename(out),
		json: catalogue
	}];
	const written = [];
	let largest = {
		text: "",
		at: 0
	};
	for (const { name, json } of files) {
		const text = JSON.stringify(json);
		await writeFile(join(dirname(out), name), text);
		const isLast = written.length === cards.length;
		if (!isLast && text.length > largest.text.length) largest = {
			text,
			at: written.length
		};
		written.push({
			name,
			bytes: Buffer.byteLength(text),
			...isLast && { brotli: brotliCompressSync(text).length }
		});
	}
	written[largest.at].brotli = brotliCompressSync(largest.text).length;
	return written.reverse();
}
async function readManifest(file) {
	if (!file) return {
		map: void 0,
		currency: null
	};
	const text = await readFile(file, "utf8").catch(() => {
		throw new Unreadable(`--manifest: there is no file ${basename(file)} that can be read`);
	});
	const { manifest } = check(parsed(text));
	if (!manifest) throw new Error(`${basename(file)} is no manifest: npx tendero check ${basename(file)}`);
	return {
		map: manifest.catalog?.map,
		currency: manifest.shop.currency ?? null
	};
}
/** Undefined, which is no manifest, if it is no JSON. */
function parsed(text) {
	try {
		return parseJson(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				out: {
					type: "string",
					short: "o"
				},
				manifest: { type: "string" },
				currency: { type: "string" },
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		if (values.help) return {
			files: [],
			help: true
		};
		if (!positionals[0]) return "name a file of products";
		if (values.currency && !/^[A-Z]{3}$/.test(values.currency)) return "write --currency as three letters: EUR";
		return {
			...values,
			files: positionals
		};
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
export { catalog };

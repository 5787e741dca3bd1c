import { c as fieldOf, d as asNumber, l as among, p as memo, u as spreadOf } from "./read-catalogue.js";
import { n as isAvailable } from "./safe-url.js";
// src/guide/table.ts
/** The catalogue laid out for ranking: products in their standing order, their fields as columns. */
/** Lays out products. The order that they come in does not matter, unless it is `given`: then only sold-out ones move back. */
function buildTable(list, given = false) {
	const rows = list.map((product) => ({
		product,
		sold: isAvailable(product) ? 0 : 1,
		popularity: !given && asNumber(fieldOf(product, "popularity")) || 0,
		id: given ? "" : product.id
	}));
	rows.sort((a, b) => a.sold - b.sold || b.popularity - a.popularity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const products = rows.map((row) => row.product);
	const table = {
		size: rows.length,
		ids: products.map(({ id }) => id),
		available: rows.filter((row) => !row.sold).length,
		given,
		column: memo((field) => buildColumn(products, field)),
		product: (row) => products[row],
		complete: async () => {},
		among: (wishes) => among(table, wishes)
	};
	return table;
}
function buildColumn(products, field) {
	const values = [null];
	const codes = new Uint32Array(products.length);
	const seen = /* @__PURE__ */ new Map();
	products.forEach((product, row) => {
		const value = fieldOf(product, field);
		if (value === null || value === void 0 || Number.isNaN(value)) return;
		const key = typeof value === "object" ? ["", ...value].join("\0") : value;
		let code = seen.get(key);
		if (code === void 0) seen.set(key, code = values.push(value) - 1);
		codes[row] = code;
	});
	return {
		values,
		codes,
		spread: spreadOf(values)
	};
}
// src/lib/hash.ts
/** FNV-1a, 32 bit, as 8 hex digits. Not cryptographic: it tells copies apart and spreads ids evenly. */
function fnv1a(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
export { buildTable as n, fnv1a as t };

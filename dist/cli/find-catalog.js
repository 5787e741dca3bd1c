import { r as readCatalogue } from "./read-catalogue.js";
import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
// src/cli/find-catalog.ts
/** The catalogue that a manifest's options are held against. */
/** A page reads no more. */
var MOST_BYTES = 8 << 20;
/** These a page reads as they are; the others only compiled. */
var FOR_PAGES = [
	"json",
	"shopify",
	"woocommerce",
	"compiled"
];
/**
* Reads the named file, else the one that `catalog.url` would be if the manifest's folder, or a `public` beside it,
* were the root of the shop. Null if there is none; rejects if there is one that cannot be read.
*/
async function findCatalog(manifest, manifestFile, named) {
	const file = named ?? await besides(manifest.catalog?.url, dirname(manifestFile));
	if (!file) return null;
	const { type, products, left, doubles, typed } = await readCatalogue([file], {
		currency: manifest.shop.currency ?? null,
		map: manifest.catalog?.map,
		now: Date.now()
	});
	const { size } = await stat(file);
	return {
		file,
		type,
		products,
		dropped: left.length + doubles.length,
		units: new Map(typed.flatMap(({ field, unit }) => unit ? [[field, unit]] : [])),
		notForPages: !FOR_PAGES.includes(type) ? `no page reads ${type}` : size > MOST_BYTES ? `no page reads more than 8 MiB` : null
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
export { findCatalog as t };

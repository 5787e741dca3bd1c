import { n as isAvailable, t as safeUrl } from "./safe-url.js";
import { t as readAvailability } from "./availability.js";
import { c as readCurrency, i as say, l as readPrice, o as things, t as all } from "./thing.js";
// src/platforms/quantity.ts
/** How many pieces a line of a cart may have, whatever a reply says. */
/** More of one thing is nobody's cart. */
var MOST = 1e6;
/** Is it a number of pieces, parts of one too? */
var isQuantity = (told) => typeof told === "number" && told > 0 && told <= MOST;
// src/platforms/read-lines.ts
/** The lines and the total of a cart or an order: of the shop's endpoint, of the data layer, or of schema.org's Order. */
var MAX_LINES = 200;
/**
* Lines without id or with none of it are left out; a quantity that nobody says is 1. `base` is where relative
* addresses start, the address of the page; without it only whole ones are read.
*/
function readLines(whole, base = "") {
	const currency = readCurrency(say(whole, "currency", "pricecurrency"));
	const lines = things(whole, "items", "acceptedoffer").slice(0, MAX_LINES);
	return {
		id: say(whole, "transaction_id", "ordernumber"),
		total: readPrice(say(whole, "total", "value", "price"), currency),
		currency,
		items: lines.flatMap((line) => {
			const item = things(line, "itemoffered")[0] ?? line;
			const id = say(item, "id", "sku", "name");
			const quantity = Number(say(line, "quantity", "eligiblequantity") ?? 1);
			const url = readAddress(item, base, "url", "link", "permalink");
			const image = readAddress(item, base, "image", "image_url", "img", "thumbnail", "images");
			return id && isQuantity(quantity) ? [{
				id,
				title: say(item, "title", "name"),
				quantity,
				price: readPrice(say(line, "price"), currency),
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
/** What was asked before: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing */
var isGone = (offer) => /list|strike/i.test(say(offer, "pricetype"));
/** An offer, then the prices and offers in it; not those that nobody pays here, a unit's or members', unless they are gone. */
var parts = (offer, depth = 3) => /srp|regular/i.test(say(offer, "pricetype")) || all(offer, "referencequantity", "validformembertier")[0] || !depth ? [] : isGone(offer) ? [offer] : [offer, ...things(offer, "pricespecification", "offers").flatMap((part) => parts(part, depth - 1))];
/** The address of a thing, absolute. */
var addressOf = (thing, base) => safeUrl(say(thing, "url") ?? say(thing, "@id")?.replace(/^[#_].*/, ""), base);
/** What is not known is `null` or ''. `others` say what it does not; all of `sold` are offers of it (sizes, colours). */
function readProduct(product, base, others = [], sold = [product]) {
	const find = (...names) => [product, ...others].map((one) => say(one, ...names)).find(Boolean) ?? null;
	const found = sold.slice(0, 200).flatMap((one) => parts(one));
	const offers = found.filter((part) => !isGone(part));
	const prices = offers.map((part) => say(part, "sale_price", "price", "lowprice", "minprice"));
	const [currency = null] = [...offers.map((part) => say(part, "pricecurrency", "currency")), ...prices].map(readCurrency).filter(Boolean);
	const amounts = prices.map((price) => readPrice(price, currency)).filter(Boolean);
	const gone = new Set(found.filter(isGone).map((part) => (readCurrency(say(part, "pricecurrency")) ?? currency) === currency && readPrice(say(part, "price"), currency)));
	const stock = offers.map((part) => readAvailability(say(part, "availability"))).filter((word) => word !== null);
	const gtin = find("gtin", "gtin13", "gtin14", "gtin12", "gtin8", "ean", "isbn", "upc")?.replace(/\D/g, "") ?? "";
	return {
		id: (find("productid", "retailer_item_id", "productgroupid", "sku", "id") ?? "").replace(/^\w+:/, ""),
		title: find("name", "title") ?? "",
		url: addressOf(product, base),
		image: safeUrl(find("image"), base),
		price: amounts[0] ?? null,
		was: new Set(amounts).size + gone.size < 3 && [...gone][0] || null,
		currency,
		availability: stock.find((availability) => isAvailable({ availability })) ?? stock[0] ?? null,
		brand: find("brand", "manufacturer"),
		sku: find("sku"),
		gtin: /^(\d{8}|\d{12,14})$/.test(gtin) ? gtin : null
	};
}
export { readLines as i, readProduct as n, readCart as r, addressOf as t };

import { i as readLines, n as readProduct } from "./read-product.js";
import { a as thingOf, i as say, o as things, t as all } from "./thing.js";
// src/platforms/readers/pixels.ts
/** Gives product or order of `['track', 'ViewContent', {...}]`. https://developers.facebook.com/docs/meta-pixel/reference */
function readPixels({ pixels = [], url }) {
	for (const call of pixels.slice(-50)) {
		const name = call?.[0] === "track" && call[1];
		const said = name ? thingOf(call?.[2]) : void 0;
		if (!said) continue;
		const contents = things(said, "contents");
		const ids = all(said, "content_ids", "content_id");
		if (name === "ViewContent" && contents.length < 2 && ids.length < 2) {
			const one = /* @__PURE__ */ new Map([
				["id", ids[0] ? ids : all(contents[0], "id", "content_id")],
				["name", all(said, "content_name")],
				["price", all(contents[0], "item_price", "price").concat(all(said, "value"))],
				["currency", all(said, "currency")]
			]);
			if (/group/.test(say(said, "content_type") ?? "")) one.delete("id");
			return {
				type: "product",
				product: readProduct(one, url)
			};
		}
		if (name === "Purchase" || name === "CompletePayment") return {
			type: "order",
			order: readLines(new Map([...said, ["items", contents]]), url)
		};
	}
	return {};
}
export { readPixels };

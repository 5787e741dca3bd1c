// src/page.ts
/** Can it be bought today? Unknown counts as yes: most pages say only when it cannot. */
var isAvailable = (product) => product.availability !== "OutOfStock" && product.availability !== "Discontinued";
// src/lib/safe-url.ts
/**
* The one door for addresses that came from a manifest, an endpoint, a catalogue or the page.
* Gives the absolute address if it is http or https and carries no credentials, else `null`.
* It judges what the URL parser made of it, never the text: tabs, control characters and case cannot hide a scheme.
* `base` is where relative addresses start; it is never `document.baseURI`, which a page can turn elsewhere.
*/
function safeUrl(address, base) {
	if (typeof address !== "string" || address === "") return null;
	try {
		const url = new URL(address, base);
		return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
	} catch {
		return null;
	}
}
export { isAvailable as n, safeUrl as t };

// src/values.ts
/** A number with the separators of the language. */
function sayNumber(tag, n, options) {
	try {
		return new Intl.NumberFormat(tag, options).format(n);
	} catch {
		return String(n);
	}
}
/** Money in its own currency, else in the shop's; without either, the bare number. */
function sayMoney({ tag, shop }, amount, currency) {
	const code = currency ?? shop.currency;
	return sayNumber(tag, amount, code ? {
		style: "currency",
		currency: code,
		trailingZeroDisplay: "stripIfInteger"
	} : {});
}
/** What the manifest says of a field. */
var about = ({ fields }, field) => Object.hasOwn(fields, field) ? fields[field] : void 0;
/** The author's word for a word of the catalogue, else that word. */
function wordFor(words, field, word) {
	const values = about(words, field)?.values;
	return values && Object.hasOwn(values, word) ? values[word] : word;
}
/** A field's value: unit, separators, the author's word for it. */
function sayValue(words, field, v, currency) {
	const { locale, tag, text } = words;
	if (field === "price" && typeof v === "number") return sayMoney(words, v, currency);
	if (typeof v === "number") return `${sayNumber(tag, v)} ${text(about(words, field)?.unit)}`.trim();
	if (typeof v === "boolean") return v ? locale.yes : locale.no;
	if (typeof v !== "string") return v.map((word) => sayValue(words, field, word)).join(", ");
	return text(wordFor(words, field, v));
}
export { wordFor as n, sayValue as t };

// src/lib/text.ts
/**
* The text in the visitor's language: exact tag, then its language, then the shop's own locale, then English,
* then whatever there is. Never throws; an empty map gives ''.
*/
function localize(text, locale, shopLocale) {
	if (!text || typeof text === "string") return text ?? "";
	const found = [
		locale,
		shopLocale,
		"en"
	].flatMap((tag) => [tag, language(tag)]).find((tag) => Object.hasOwn(text, tag));
	return (found ? text[found] : Object.values(text)[0]) ?? "";
}
/** `es` of `es-MX`. */
var language = (tag) => tag.split("-")[0].toLowerCase();
// src/surfaces/interrupts.ts
/** Does this surface stand in the visitor's way, so that the attention budget counts it? The launcher and cards in the page do not. */
var interrupts = ({ type, form }) => type !== "launcher" && type !== "inline" && form !== "inline";
/** What events call its place: a survey in the page takes nobody’s attention, and is told apart from one that does. */
var slotOf = ({ type, form }) => type === "survey" && form === "inline" ? "survey-inline" : type;
export { localize as i, slotOf as n, language as r, interrupts as t };

import { n as wordFor } from "./values.js";
// src/questions/options.ts
var facetOf = ({ from }, facets) => from && Object.hasOwn(facets, from) ? facets[from] : void 0;
/** The question with all its options. Those of the catalogue have the value itself as id: it does not change with languages. */
function withOptions(question, facets, words) {
	if (question.options) return question;
	const facet = facetOf(question, facets);
	if (facet?.kind !== "words") return;
	return {
		...question,
		options: facet.words.map(({ word }) => ({
			id: word,
			label: labelOf(question, word, words)
		}))
	};
}
/** Is there such an option? While the catalogue is not there, a short word of it is believed. */
function isOption(question, id, facets) {
	if (question.options) return question.options.some((o) => o.id === id);
	const facet = facetOf(question, facets);
	return facet ? facet.kind === "words" && facet.words.some(({ word }) => word === id) : id.length < 100;
}
/** What an option asks of a product. */
var wishesOf = ({ options, from, weight, must }, id) => from ? [{
	field: from,
	is: id,
	weight,
	must
}] : options?.find((o) => o.id === id)?.wish ?? [];
/** An option's words; '' if there is none of this id. */
var sayOption = (question, id, words) => words.text(question.from ? labelOf(question, id, words) : question.options?.find((o) => o.id === id)?.label);
/** The question's own word for a value of the catalogue, else the one that the manifest has for that field. */
var labelOf = ({ labels, from }, word, words) => labels && Object.hasOwn(labels, word) ? labels[word] : wordFor(words, from, word);
export { withOptions as i, sayOption as n, wishesOf as r, isOption as t };

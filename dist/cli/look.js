import { t as didYouMean } from "./did-you-mean.js";
import { _ as suggest, a as surfacesOf, c as wishHolders, d as isObject, f as sayPath, g as quote, h as list, i as asksOf, l as holdsForAnswers, m as choose, o as usesAnswer, p as valueAt, r as pageType, s as amongHolder, t as check$1, u as everyObject } from "./check.js";
import { a as scanJson, c as fieldOf, d as asNumber, f as missOf, i as lineAt, p as memo } from "./read-catalogue.js";
import { n as isAvailable } from "./safe-url.js";
import { r as language, t as interrupts } from "./interrupts.js";
import { t as findCatalog } from "./find-catalog.js";
import { basename } from "node:path";
// src/check/problem.ts
/** The problem as one line. */
var sayProblem = ({ path, what, fix, severity }) => `${severity === "warning" ? "warning: " : ""}${path}: ${what}; ${fix}`;
// src/guide/belongs.ts
/** Has it all of `among`? `unknown` is the answer where nobody says. */
var belongs = (product, among, unknown) => among.every((wish) => {
	const miss = missOf(wish)(fieldOf(product, wish.field));
	return Number.isNaN(miss) ? unknown : miss === 0;
});
// src/guide/degree.ts
/**
* How well a value meets a wish, 0 to 1, from its miss: 1 is met, a number falls off with distance over the
* spread of its field and never reaches .8, a wrong word is 0, unknown .25: worse than a near miss, better than a far one.
*/
var degree = (miss, spread) => miss ? .8 / (1 + 4 * miss / spread) : Number.isNaN(miss) ? .25 : 1;
// src/guide/likelihood.ts
/** How probable an answer is of a visitor who wants a product that meets its wish by this degree. */
/** So many answers are slips, or wishes that the right product does not meet: 5-20 % are all fine (measured on cars). */
var WRONG = .1;
/** How well a degree fits an answer: a near miss is far less than a hit: degrees of .8 and less are what a ranking needs, not how people answer. */
var sharpen = (degree) => degree * degree * degree;
/**
* How probable the answer is. `common` is the mean fit over all products: who errs, says what many products have. So one wish
* that few products meet says more than one that most do.
*/
var likelihood = (fit, common) => .9 * fit + WRONG * common + 1e-4;
// src/guide/belief.ts
/** A product that fails a must is improbable, not impossible: when all fail one, the rest still counts. */
var FAILED = Math.log(.01);
/**
* Row by row, the logarithm of the probability that a product is the one, not normalised: what was believed before
* (`prior`) and what each wish says, by its weight beside the mean weight. Never falls when a product meets more.
*/
function belief(table, wishes, prior) {
	const believed = prior.slice();
	const mean = wishes.reduce((sum, wish) => sum + wish.weight, 0) / wishes.length;
	for (const wish of wishes) {
		const { codes } = table.column(wish.field);
		const { logs, failed } = saysOf(table, wish);
		const weight = wish.weight / mean;
		const added = logs.map((log, code) => log * weight + (failed[code] ? FAILED : 0));
		for (let row = 0; row < codes.length; row++) believed[row] += added[codes[row]];
	}
	return believed;
}
var heard = /* @__PURE__ */ new WeakMap();
/** More wishes than this are not kept: a dialogue has a few, and asks of all again after each answer. */
var KEPT = 30;
function saysOf(table, wish) {
	const key = JSON.stringify(wish);
	const before = heard.get(table);
	const known = before && before.size < KEPT ? before : /* @__PURE__ */ new Map();
	heard.set(table, known);
	const says = known.get(key) ?? judge(table, wish);
	known.set(key, says);
	return says;
}
function judge(table, wish) {
	const { values, codes, spread } = table.column(wish.field);
	const missed = missOf(wish);
	const fits = new Float64Array(values.length);
	const failed = new Uint8Array(values.length);
	for (let code = 0; code < fits.length; code++) {
		const miss = missed(values[code]);
		fits[code] = sharpen(degree(miss, spread));
		failed[code] = Number(wish.must && miss !== 0);
	}
	let common = 0;
	for (let row = 0; row < codes.length; row++) common += fits[codes[row]];
	common /= codes.length || 1;
	return {
		logs: fits.map((fit) => Math.log(likelihood(fit, common))),
		failed
	};
}
// src/questions/index.ts
/** Each is fetched when a guide has one. The map is total, so every kind gets only questions of its own type. */
var KINDS = {
	choice: () => import("./choice.js").then((m) => m.choice),
	"multi-choice": () => import("./multi-choice.js").then((m) => m.multiChoice),
	range: () => import("./range.js").then((m) => m.range),
	"yes-no": () => import("./yes-no.js").then((m) => m.yesNo)
};
var fetched = {};
/** Fetches the kinds of these questions; gives the sheets that they need in their shadow root. */
var loadKinds = (questions) => Promise.all(questions.map(async ({ type }) => {
	const kind = await KINDS[type]();
	fetched[type] = kind;
	return kind.css ?? "";
}));
/** The kind of a question, once it has been fetched. */
var kindOf = ({ type }) => fetched[type];
/** Can it be asked before its kind is there? A choice with options of its own can, and most guides begin with one. */
var standsAlone = (question) => question.type === "choice" && !!question.options;
// src/guide/open-questions.ts
/** The questions that these answers leave to be asked, in order. `askIf` sees only answers of questions before its own. */
function openQuestions({ questions }, answers) {
	const before = {};
	return questions.filter(({ id, askIf }) => {
		if (askIf && !holdsForAnswers(askIf, before)) return false;
		if (Object.hasOwn(answers, id)) before[id] = answers[id];
		return true;
	});
}
// src/guide/flow.ts
/** The dialogue as pure steps: which question is next, what an answer changes, what all answers wish. */
/** What all answers ask of a product; the kinds of the questions have been fetched. "No preference" asks nothing. */
function wishesOf(guide, answers) {
	return openQuestions(guide, answers).flatMap((question) => {
		const given = answers[question.id];
		if (given === void 0 || given === null) return [];
		return (kindOf(question)?.wishes(question, given) ?? []).map((wish) => ({
			...wish,
			question: question.id
		}));
	});
}
// src/guide/facets.ts
/** The catalogue's own values, for questions that take their options from them. */
/** More options than this are no quick question. */
var MOST_WORDS$1 = 24;
/** They cost most where a field has as many words as there are products: once for each table. */
var made = /* @__PURE__ */ new WeakMap();
/** Facets of what can be bought (of all, if nothing can), for the given fields, else for every field there is. */
function facetsOf(table, fields) {
	const facets = Object.create(null);
	const of = made.get(table) ?? memo((field) => facetOf(table, field));
	made.set(table, of);
	for (const field of fields ?? fieldsOf(table)) {
		const facet = of(field);
		if (facet) facets[field] = facet;
	}
	return facets;
}
function facetOf(table, field) {
	const { values, codes } = table.column(field);
	const having = new Uint32Array(values.length);
	for (const code of codes.subarray(0, table.available || table.size)) having[code]++;
	let min = Number.POSITIVE_INFINITY;
	let max = Number.NEGATIVE_INFINITY;
	let isNumbers = true;
	const counts = /* @__PURE__ */ new Map();
	const add = (one, times) => {
		if (typeof one === "number") {
			min = Math.min(min, one);
			max = Math.max(max, one);
		} else isNumbers = false;
		counts.set(String(one), (counts.get(String(one)) ?? 0) + times);
	};
	values.forEach((value, code) => {
		if (value === null || !having[code]) return;
		if (typeof value === "object") for (const one of value) add(one, having[code]);
		else add(value, having[code]);
	});
	if (!counts.size) return;
	return isNumbers ? {
		kind: "numbers",
		min,
		max
	} : {
		kind: "words",
		words: mostOf(counts)
	};
}
/** The most frequent words, the first in the alphabet among equals; without sorting all of them. */
function mostOf(counts) {
	const most = [];
	for (const [word, count] of counts) {
		const isBefore = (other) => !other || count > other.count || count === other.count && word < other.word;
		if (!isBefore(most[23])) continue;
		let at = most.length;
		while (at && isBefore(most[at - 1])) at--;
		most.splice(at, 0, {
			word,
			count
		});
		most.length = Math.min(most.length, MOST_WORDS$1);
	}
	return most;
}
function fieldsOf(table) {
	const fields = /* @__PURE__ */ new Set([
		"price",
		"brand",
		"availability"
	]);
	for (const row of table.ids.keys()) for (const field of Object.keys(table.product(row).fields)) fields.add(field);
	return fields;
}
// src/guide/rows-of.ts
/** The rows of these products, in the order of the ids; pages name a product by its number as often as by its id. */
var rowsOf = (table, ids) => ids.flatMap((id) => {
	const row = table.ids.indexOf(id);
	if (row >= 0) return row;
	const { values, codes } = table.column("sku");
	const code = values.indexOf(id);
	return code > 0 ? codes.indexOf(code) : [];
});
// src/guide/fit-of.ts
/** How well products fit an answer, for questions that are only thought through. */
/** The judge of one answer: row by row 0 to 1. Each different value of a field is judged when it is first met, and once. */
function fitOf(table, { wishes }) {
	const judges = wishes.map((wish) => {
		const { values, codes, spread } = table.column(wish.field);
		const missed = missOf(wish);
		const judged = new Float32Array(values.length).fill(-1);
		return (row) => {
			const code = codes[row];
			if (judged[code] < 0) judged[code] = sharpen(degree(missed(values[code]), spread));
			return judged[code];
		};
	});
	return (rows) => {
		const fit = new Float64Array(rows.length).fill(1);
		for (const judge of judges) for (let i = 0; i < fit.length; i++) fit[i] *= judge(rows[i]);
		return fit;
	};
}
// src/guide/possible-answers.ts
/** What may be answered to a question, and what each answer asks of a product. */
/**
* The options, or the catalogue's own words; of several of several each alone; of a range five numbers that as many
* products lie between. Empty where the catalogue knows nothing; without wishes while the kind has not been fetched.
*/
function possibleAnswers(question, table) {
	const kind = kindOf(question);
	return answersOf(question, table).map((answer) => ({
		answer,
		id: String(answer),
		wishes: kind?.wishes(question, answer) ?? []
	}));
}
function answersOf(question, table) {
	if (question.type === "yes-no") return ["yes", "no"];
	if (question.type === "range") return fifths(question, table);
	const { options, from = "", type } = question;
	const facet = options ? void 0 : facetsOf(table, [from])[from];
	const ids = options?.map((o) => o.id) ?? (facet?.kind === "words" ? facet.words.map((w) => w.word) : []);
	return type === "choice" ? ids : ids.map((id) => [id]);
}
function fifths({ wish, from, min, max }, table) {
	const { values, codes } = table.column(from ?? wish[0].field);
	const numbers = Float64Array.from(codes, (code) => asNumber(values[code])).filter((n) => n >= (min ?? n) && n <= (max ?? n)).sort();
	const cut = (part) => numbers[Math.floor(numbers.length * part)];
	return numbers.length ? [...new Set([
		.1,
		.3,
		.5,
		.7,
		.9
	].map(cut))] : [];
}
// src/guide/thought-of.ts
/** A question thought through: what may be answered, and who would answer so. */
var thought = /* @__PURE__ */ new WeakMap();
/** Each question is thought through once a table, as soon as its kind has been fetched. */
function thoughtOf(table, question) {
	const known = thought.get(table) ?? /* @__PURE__ */ new WeakMap();
	thought.set(table, known);
	let one = known.get(question);
	if (!one) {
		const answers = possibleAnswers(question, table);
		one = {
			answers,
			fits: answers.map((answer) => fitOf(table, answer))
		};
		if (kindOf(question)) known.set(question, one);
	}
	return one;
}
// src/guide/known.ts
/** Answers that the visitor's past makes plain. */
/** With fewer looked at, what they share is chance. */
var ENOUGH = 3;
/**
* What he answered before, if it is an answer here too; else what all that he looked at has in common (one of five may
* differ), if at most half as many of all products have it.
*/
function knownOf(table, guide, { viewed }, answered) {
	const rows = rowsOf(table, viewed);
	return guide.questions.flatMap((question) => {
		const { id } = question;
		for (const answers of answered) {
			const before = Object.hasOwn(answers, id) ? answers[id] : null;
			if (before === null || before === "") continue;
			const facets = facetsOf(table, "from" in question && question.from ? [question.from] : []);
			const answer = kindOf(question)?.read(question, before, facets);
			if (answer !== void 0) return [{
				question: id,
				answer,
				because: "answered"
			}];
		}
		if (rows.length < ENOUGH || question.type === "range") return [];
		let most = 0;
		const found = [];
		for (const { answer, wishes } of thoughtOf(table, question).answers) {
			if (!wishes.length) continue;
			const meets = wishes.map((wish) => {
				const { values, codes } = table.column(wish.field);
				const missed = missOf(wish);
				return (row) => missed(values[codes[row]]) === 0;
			});
			const meetsAll = (row) => meets.every((one) => one(row));
			const share = rows.filter(meetsAll).length / rows.length;
			if (share < .8) continue;
			let all = 0;
			for (let row = 0; row < table.size; row++) if (meetsAll(row)) all++;
			const often = all / table.size;
			if (often > share / 2 || share / often <= most) continue;
			most = share / often;
			found[0] = {
				question: id,
				answer,
				because: "viewed"
			};
		}
		return found;
	});
}
// src/guide/score.ts
/** The bit of the n-th must. Musts beyond the thirtieth share one: they give way together. */
var mustBit = (n) => 1 << Math.min(n, 29);
/**
* Scores all rows. One judgement for each different value, then a tight loop.
* In a list that an endpoint gave, a must on a field that no product of it has is the endpoint's word: it was told.
*/
function score(table, wishes) {
	const scores = new Float64Array(table.size);
	const failed = new Int32Array(scores.length);
	const total = wishes.reduce((sum, wish) => sum + wish.weight, 0);
	let musts = 0;
	for (const wish of wishes) {
		const { values, codes, spread } = table.column(wish.field);
		const bit = wish.must ? mustBit(musts++) : 0;
		const missed = missOf(wish);
		const degrees = new Float64Array(values.length);
		const bits = new Int32Array(values.length);
		values.forEach((value, code) => {
			const miss = missed(value);
			degrees[code] = degree(miss, spread) * wish.weight / total;
			bits[code] = miss === 0 || table.given && !values[1] ? 0 : bit;
		});
		for (let row = 0; row < codes.length; row++) {
			const code = codes[row];
			scores[row] += degrees[code];
			failed[row] |= bits[code];
		}
	}
	return {
		scores,
		failed
	};
}
// src/guide/left.ts
/** For each answer, the products in stock that meet all musts, those of the other questions and its own. */
function left(table, guide, question, answers) {
	const { [question.id]: _, ...others } = answers;
	const failedOf = (wishes) => score(table, wishes.filter((wish) => wish.must)).failed.subarray(0, table.available);
	const before = failedOf(wishesOf(guide, others));
	return new Map(thoughtOf(table, question).answers.map(({ id, wishes }) => {
		const failed = failedOf(wishes.map((wish) => ({
			...wish,
			question: question.id
		})));
		let count = 0;
		for (let row = 0; row < failed.length; row++) if (!failed[row] && !before[row]) count++;
		return [id, count];
	}));
}
// src/guide/mass-of.ts
/** Probabilities of the logarithms that a belief is made of. */
/** Row by row, the share of the first `count` rows (those that can be bought); all together 1. */
function massOf(believed, count = 0) {
	const logs = believed.subarray(0, count || believed.length);
	const mass = new Float64Array(logs.length);
	let most = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < logs.length; row++) if (logs[row] > most) most = logs[row];
	let sum = 0;
	for (let row = 0; row < logs.length; row++) {
		const below = logs[row] - most;
		if (below > -20) sum += mass[row] = Math.exp(below);
	}
	for (let row = 0; row < logs.length; row++) mass[row] /= sum;
	return mass;
}
// src/guide/may-ask.ts
/** The questions whose answers a condition looks at. */
var lookedAt = (condition) => "question" in condition ? [condition.question] : "not" in condition ? lookedAt(condition.not) : ("all" in condition ? condition.all : condition.any).flatMap(lookedAt);
/**
* Those not answered yet whose askIf holds, once all that it looks at is settled: answered, or not to be asked at all.
* A condition can look only at questions before its own.
*/
function mayAsk(guide, answers) {
	const settled = /* @__PURE__ */ new Set();
	const before = /* @__PURE__ */ new Set();
	return guide.questions.filter(({ id, askIf }) => {
		const ready = !askIf || lookedAt(askIf).every((one) => settled.has(one) || !before.has(one));
		const holds = !askIf || holdsForAnswers(askIf, answers);
		const answered = Object.hasOwn(answers, id);
		before.add(id);
		if (answered || ready && !holds) settled.add(id);
		return ready && holds && !answered;
	});
}
// src/guide/log-popularity.ts
/** What is bought often is probably what is sought. */
/**
* Row by row, the logarithm of how often a product is sought, before anything is known of the visitor: Zipf's law over
* the ranks of the catalogue's `popularity`, whatever its unit is. Equals share their mean rank; without the field all
* are equal. https://en.wikipedia.org/wiki/Zipf%27s_law
*/
function logPopularity(table) {
	const known = computed.get(table) ?? compute(table);
	computed.set(table, known);
	return known;
}
var computed = /* @__PURE__ */ new WeakMap();
function compute(table) {
	const { values, codes } = table.column("popularity");
	const count = new Uint32Array(values.length);
	for (const code of codes) count[code]++;
	const number = (code) => asNumber(values[code]) || 0;
	const order = Array.from(values.keys()).sort((a, b) => number(b) - number(a));
	const logs = new Float64Array(values.length);
	let before = 0;
	for (let i = 0; i < order.length;) {
		const from = i;
		const rank = before;
		while (i < order.length && number(order[i]) === number(order[from])) before += count[order[i++]];
		for (let j = from; j < i; j++) logs[order[j]] = -Math.log((rank + 1 + before) / 2);
	}
	return Float64Array.from(codes, (code) => logs[code]);
}
// src/guide/likeness-fields.ts
/** These say nothing of the thing itself. */
var NO_LIKENESS = /* @__PURE__ */ new Set([
	"popularity",
	"availability_date",
	"item_group_id"
]);
/** The fields in which a product may be like another: those that it says something of. */
var likenessFields = (product) => [
	"price",
	"brand",
	...Object.keys(product.fields)
].filter((field) => !NO_LIKENESS.has(field) && fieldOf(product, field) != null);
// src/guide/similar-to.ts
/**
* Row by row, 0 to 1: the mean over the fields of how close its value is to that of row `to`. Numbers by their distance
* over the spread of the field, words equal or not, lists by the share in common; unknown is halfway. Words that hardly
* two products share (names, codes) do not count.
*/
function similarTo(table, to) {
	const similar = new Float64Array(table.size);
	let fields = 0;
	for (const field of likenessFields(table.product(to))) {
		const { values, codes, spread } = table.column(field);
		const value = values[codes[to]];
		const number = asNumber(value);
		const isNumber = !Number.isNaN(number);
		if (value == null || !isNumber && values.length > table.size / 2 + 3) continue;
		fields++;
		const mine = new Set([value].flat());
		const close = Float64Array.from(values, (other) => {
			if (other === null) return .5;
			if (isNumber) return Math.exp(-4 * Math.abs(asNumber(other) - number) / spread) || 0;
			const [common, theirs] = typeof other === "object" ? [other.filter((word) => mine.has(word)).length, other.length] : [Number(mine.has(other)), 1];
			return common / (mine.size + theirs - common || 1);
		});
		for (let row = 0; row < similar.length; row++) similar[row] += close[codes[row]];
	}
	return fields ? similar.map((sum) => sum / fields) : similar;
}
// src/guide/prior.ts
/** What is believed of every product before the visitor has answered anything. */
/** Of the newest so many that he looked at. */
var LOOKED_AT = 8;
/**
* What being quite like everything that he looked at is worth, the more the more it was; 18 for three of them. The mean
* bears that half of them were chance. Research had 4 for each; on cars 12 to 24 found the product soonest.
*/
var LIKE = 24;
/** With this probability all that he looked at says nothing: his answers can overrule it. */
var CHANCE = .05;
/** Mild: what is used up is bought again. */
var BOUGHT = -1;
var DISMISSED = -8;
/** What all the wishes of his segments together are worth, beside one answer: less than the least that an answer says. */
var LEAN = .5;
/** Row by row, a logarithm: popular, like what he looked at, what his segments want, not what he has bought or does not want. */
function prior(table, { viewed, bought, dismissed, lean = [] }, popular = logPopularity(table)) {
	const logs = Float64Array.from(popular);
	const seen = rowsOf(table, viewed).slice(0, LOOKED_AT);
	if (seen.length) {
		const like = Float64Array.from(popular);
		for (const one of seen) {
			const similar = similarTo(table, one);
			for (let row = 0; row < like.length; row++) like[row] += LIKE * similar[row] / (seen.length + 1);
		}
		const chance = massOf(popular);
		massOf(like).forEach((mass, row) => {
			logs[row] = Math.log(CHANCE * chance[row] + .95 * mass);
		});
	}
	for (const row of rowsOf(table, bought)) logs[row] += BOUGHT;
	for (const row of rowsOf(table, dismissed)) logs[row] += DISMISSED;
	const weight = LEAN / Math.max(1, sum(lean));
	for (const wish of lean) {
		const { values, codes, spread } = table.column(wish.field);
		const missed = missOf(wish);
		const likely = values.map((value) => {
			const fit = sharpen(degree(missed(value), spread));
			return weight * wish.weight * Math.log(likelihood(fit, 1));
		});
		for (let row = 0; row < codes.length; row++) logs[row] += likely[codes[row]];
	}
	return logs;
}
var sum = (lean) => lean.reduce((all, { weight }) => all + weight, 0);
// src/guide/sample.ts
/** With twice as many, the product is found no sooner (on cars). */
var MOST$1 = 256;
/** Rows at equal steps of mass, each with as much mass as steps fell on it: the probable ones are all among them. */
function sample(mass) {
	const rows = [];
	const shares = [];
	let sum = 0;
	let taken = 0;
	for (let row = 0; row < mass.length; row++) {
		sum += mass[row] * MOST$1;
		if (sum < taken + .5) continue;
		const steps = Math.round(sum - taken);
		rows.push(row);
		shares.push(steps / MOST$1);
		taken += steps;
	}
	return {
		rows: Uint32Array.from(rows),
		mass: Float64Array.from(shares)
	};
}
// src/guide/telling.ts
/** How much the answer to a question would tell of which product the visitor wants. */
/** The `show` largest of the numbers, together. */
function largest(numbers, show) {
	const best = new Float64Array(show);
	for (const n of numbers) {
		if (n <= best[show - 1]) continue;
		let at = show - 1;
		while (at > 0 && n > best[at - 1]) best[at] = best[--at];
		best[at] = n;
	}
	let sum = 0;
	for (const n of best) sum += n;
	return sum;
}
/** `fits`: answer by answer, how well each row of the sample fits it, 0 to 1. Who errs, errs to any answer. */
function telling({ mass }, fits, show) {
	const all = new Float64Array(mass.length);
	for (const fit of fits) for (let i = 0; i < all.length; i++) all[i] += fit[i];
	let found = -largest(mass, show);
	let nats = 0;
	const joint = new Float64Array(mass.length);
	const slip = WRONG / fits.length;
	const logSlip = Math.log(slip);
	for (const fit of fits) {
		let total = 0;
		let within = 0;
		for (let i = 0; i < joint.length; i++) {
			const right = all[i] > 0 ? fit[i] / all[i] : 1 / fits.length;
			const says = (1 - WRONG) * right + slip;
			const both = says * mass[i];
			joint[i] = both;
			total += both;
			within += both * (right ? Math.log(says) : logSlip);
		}
		found += largest(joint, show);
		if (total) nats += within - total * Math.log(total);
	}
	return {
		found,
		nats
	};
}
// src/guide/create-adviser.ts
/** So much must a question add to the probability that the right product is shown, for each tap that it costs. */
var TAP = .01;
/**
* What a nat of information is worth beside it: it pays only with the questions after this one. Of 0 to 1, .1 found the
* product soonest on cars.
*/
var NAT = .1;
/** In the same unit: with less, the answer changes nothing that anybody could see. */
var NOTHING = .001;
/** The kinds of the guide's questions have been fetched: one of which nothing is known is not asked. */
function createAdviser(table, guide, setting) {
	const { past, answered = [], believed = prior(table, past) } = setting;
	const { show } = guide.result;
	let known;
	let last;
	const worth = (answers) => {
		const key = JSON.stringify(answers);
		if (last?.answers !== key) last = {
			answers: key,
			worth: weigh(answers)
		};
		return last.worth;
	};
	const weigh = (answers) => {
		const mass = massOf(belief(table, wishesOf(guide, answers), believed), table.available);
		const few = sample(mass);
		const own = /* @__PURE__ */ new Map();
		for (const question of guide.questions) {
			if (Object.hasOwn(answers, question.id)) continue;
			const { fits } = thoughtOf(table, question);
			const { found, nats } = telling(few, fits.map((judge) => judge(few.rows)), show);
			own.set(question.id, found + NAT * nats);
		}
		for (const { id, askIf } of [...guide.questions].reverse()) for (const one of askIf ? lookedAt(askIf) : []) if (own.has(one)) own.set(one, Math.max(own.get(one), (own.get(id) ?? 0) / 2));
		return {
			own,
			sure: largest(mass, show)
		};
	};
	const best = (answers, beyond) => {
		if (Object.keys(answers).length >= guide.stop.maxQuestions) return null;
		const { own, sure } = worth(answers);
		if (sure >= guide.stop.confidence && !beyond) return null;
		const questions = mayAsk(guide, answers);
		if (guide.order === "authored") return questions[0]?.id ?? null;
		let chosen = null;
		let most = beyond ? -1 : 0;
		for (const { id, cost } of questions) {
			const worth = own.get(id);
			const gain = worth - cost * TAP;
			if (gain > most && worth > NOTHING) {
				chosen = id;
				most = gain;
			}
		}
		return chosen;
	};
	return {
		next: (answers, beyond = false) => best(answers, beyond),
		more: (answers) => best(answers, false) === null && best(answers, true) !== null,
		left: (question, answers) => left(table, guide, question, answers),
		get known() {
			known ??= knownOf(table, guide, past, answered);
			return known;
		}
	};
}
// src/check/address.ts
/** Everybody can read the manifest, so no address in it may carry a key that opens more than a search. */
function checkAddress(url, path, report) {
	const at = [...path, "url"];
	const { username, password, searchParams } = new URL(url.replace(/[{}]/g, "_"), "https://shop.invalid/");
	if (username || password) report(at, "it carries a password that everybody can read", "take it out");
	for (const [key, value] of searchParams) if (/admin|master|secret|private/i.test(key) || /^sk_/.test(value)) report(at, `${quote(key)} looks like a secret, and everybody can read it`, "use a public key, or an endpoint of your own");
}
/** Cookies are for the shop's own address. */
function checkCredentials(block, path, report) {
	if (block.credentials && /^\s*(\w+:|[\\/]{2})/.test(block.url)) report([...path, "credentials"], "the shop's cookies may go to another address", "take it out, or write the address from the root of the shop", "warning");
}
// src/conditions/scored.ts
/** A bare condition is one point, of which one is needed. */
var rulesOf = (segment) => "score" in segment ? {
	rules: segment.score,
	atLeast: segment.atLeast
} : {
	rules: [{
		if: "if" in segment ? segment.if : segment,
		points: 1
	}],
	atLeast: 1
};
/**
* The points of those that hold, against what is needed; unknown while those that are unknown could turn it.
* The reason of a single condition is its own.
*/
function scored(segment, judge) {
	const { rules, atLeast } = rulesOf(segment);
	const verdicts = rules.map((rule) => judge(rule.if));
	if (!("score" in segment)) return verdicts[0];
	let sum = 0;
	let [least, most] = [0, 0];
	rules.forEach(({ points }, i) => {
		const { holds } = verdicts[i];
		if (holds) sum += points;
		else if (holds === void 0) {
			least += Math.min(points, 0);
			most += Math.max(points, 0);
		}
	});
	return {
		holds: sum + least >= atLeast || sum + most < atLeast ? sum >= atLeast : void 0,
		because: `${sum} ${sum < atLeast ? "<" : "of"} ${atLeast} points (${verdicts.map(({ because }) => because).join("; ")})`
	};
}
// src/check/worlds.ts
/** More made-up visitors than this, and the condition counts as one that can hold. */
var MOST = 3e3;
var VALUES = {
	page: pageType.options,
	device: [
		"phone",
		"tablet",
		"desktop"
	],
	stock: [
		"available",
		"sold-out",
		"limited"
	],
	lifecycle: [
		"new",
		"returning",
		"customer active",
		"customer fading",
		"customer active back",
		"lapsed lost",
		"lapsed lost back"
	],
	assistant: ["open", "closed"],
	search: [true, false]
};
var among = (of, list) => ({
	of,
	holds: (value) => list.includes(value)
});
function between(of, least, most) {
	if (least === void 0 && most === void 0) return [];
	const [from, to] = [least ?? -Infinity, most ?? Infinity];
	return [{
		of,
		bounds: [least, most].filter((bound) => bound !== void 0),
		holds: (value) => Number(value) >= from && Number(value) <= to
	}];
}
/** The parts of a leaf, and whether that is all that it asks. */
function partsOf(leaf) {
	switch (leaf.type) {
		case "page": return {
			parts: leaf.is ? [among("page", leaf.is)] : [],
			whole: !leaf.path
		};
		case "device": return {
			parts: [among("device", [leaf.is])],
			whole: true
		};
		case "stock": return {
			parts: [among("stock", [leaf.is])],
			whole: true
		};
		case "lifecycle": {
			const { is, fadingAfter = "45d", lapsedAfter } = leaf;
			const holds = (value) => is.some((stage) => String(value).split(" ").includes(stage));
			return {
				parts: [{
					of: `lifecycle ${fadingAfter} ${lapsedAfter}`,
					holds
				}],
				whole: true
			};
		}
		case "assistant": return {
			parts: [among("assistant", [leaf.is])],
			whole: true
		};
		case "visits": return {
			parts: between("visits", leaf.atLeast, leaf.atMost),
			whole: true
		};
		case "cart": {
			const { totalAtLeast, totalAtMost, atLeast, atMost, contains, category } = leaf;
			return {
				parts: [...between("cart total", totalAtLeast, totalAtMost), ...between("cart", atLeast, atMost)],
				whole: !contains && !category
			};
		}
		case "viewed":
		case "bought": {
			const { type, product = "", category = "", within = "", atLeast, atMost } = leaf;
			return {
				parts: between(`${type} ${product} ${category} ${"onSale" in leaf && leaf.onSale ? "reduced" : ""} ${within}`, atLeast, atMost),
				whole: !("ago" in leaf && leaf.ago)
			};
		}
		case "orders": {
			const { within = "", atLeast, atMost, totalAtLeast, totalAtMost, averageAtLeast, ago } = leaf;
			return {
				parts: [
					...between(`orders ${within}`, atLeast, atMost),
					...between(`money of orders ${within}`, totalAtLeast, totalAtMost),
					...between(`money of an order ${within}`, averageAtLeast, void 0)
				],
				whole: !ago
			};
		}
		case "referrer": return {
			parts: leaf.search === void 0 ? [] : [among("search", [leaf.search])],
			whole: !leaf.host && !leaf.source && !leaf.medium && !leaf.campaign
		};
		default: return {
			parts: [],
			whole: false
		};
	}
}
/** True, false, or undefined where it hangs on what the world does not say: Kleene's logic, as on the page. */
function holdsIn(condition, world, segments) {
	if ("not" in condition) {
		const holds = holdsIn(condition.not, world, segments);
		return holds === void 0 ? holds : !holds;
	}
	if ("all" in condition || "any" in condition) {
		const isAll = "all" in condition;
		const each = (isAll ? condition.all : condition.any).map((inner) => holdsIn(inner, world, segments));
		if (each.includes(!isAll)) return !isAll;
		return each.includes(void 0) ? void 0 : isAll;
	}
	if (condition.type === "segment") {
		if (!Object.hasOwn(segments, condition.is)) return void 0;
		const { [condition.is]: segment, ...others } = segments;
		const { holds } = scored(segment, (inner) => ({
			holds: holdsIn(inner, world, others),
			because: ""
		}));
		return holds || !("keep" in segment && segment.keep) ? holds : void 0;
	}
	const { parts, whole } = partsOf(condition);
	const each = parts.map(({ of, holds }) => Object.hasOwn(world, of) ? holds(world[of]) : void 0);
	if (each.includes(false)) return false;
	return whole && !each.includes(void 0) ? true : void 0;
}
/** Worlds in which these conditions differ, all of them on top of what is `given`. Null if there are too many. */
function worldsOf(conditions, segments, given) {
	const values = /* @__PURE__ */ new Map();
	for (const { of, bounds = [] } of conditions.flatMap((one) => allParts(one, segments))) {
		const known = values.get(of) ?? new Set(VALUES[of.split(" ", 1)[0]] ?? [0]);
		values.set(of, known);
		const step = /^(cart total|money)/.test(of) ? .01 : 1;
		for (const bound of bounds) for (const near of [
			bound - step,
			bound,
			bound + step
		]) known.add(near);
	}
	let worlds = [given];
	for (const [of, known] of values) {
		if (Object.hasOwn(given, of)) continue;
		const possible = [...known].filter((value) => typeof value !== "number" || value >= 0);
		if (worlds.length * possible.length > MOST) return null;
		worlds = worlds.flatMap((world) => possible.map((value) => ({
			...world,
			[of]: value
		})));
	}
	return worlds;
}
function allParts(condition, segments) {
	if ("not" in condition) return allParts(condition.not, segments);
	if ("all" in condition) return condition.all.flatMap((one) => allParts(one, segments));
	if ("any" in condition) return condition.any.flatMap((one) => allParts(one, segments));
	if (condition.type !== "segment") return partsOf(condition).parts;
	if (!Object.hasOwn(segments, condition.is)) return [];
	const { [condition.is]: segment, ...others } = segments;
	return rulesOf(segment).rules.flatMap((rule) => allParts(rule.if, others));
}
// src/check/advise-survey.ts
/** Says where answers go nowhere, which thanks are never said, and who is asked about what he has not done. */
function adviseSurvey(campaign, manifest, path, report) {
	const receives = manifest.sinks.some(({ type }) => type === "endpoint" || type === "webhook");
	for (const [surface, at] of surfacesOf(campaign, path)) {
		if (surface.type !== "survey") continue;
		const { thanks, about } = surface;
		if (!receives) report(at, "its answers stay in the browser: nobody receives them", "add \"sinks\": [{ \"type\": \"endpoint\", \"url\": \"/api/events\" }]", "warning");
		const always = thanks.findIndex((one) => !one.if);
		if (always >= 0 && always < thanks.length - 1) report([
			...at,
			"thanks",
			always + 1
		], "it is never said: the one before it has no \"if\", and is said to everybody", "write the one without \"if\" last", "warning");
		if (about === "purchase" && campaign.audience && !hasBuyers(campaign.audience, manifest.segments)) report([...at, "about"], "it asks about a purchase, and nobody of the audience has made one", "write { \"type\": \"orders\" } in the audience, or take \"about\" out", "warning");
	}
}
/** Could somebody who has bought something be of the audience? */
function hasBuyers(audience, segments) {
	const worlds = worldsOf([audience], segments, {});
	return !worlds || worlds.some((world) => isBuyer(world) && holdsIn(audience, world, segments) !== false);
}
var isBuyer = (world) => Object.entries(world).every(([of, value]) => of.startsWith("lifecycle") ? value !== "new" && value !== "returning" : !EVER.has(of) || value !== 0);
/** Of anything, at any time. */
var EVER = /* @__PURE__ */ new Set(["orders ", "bought    "]);
// src/lib/duration.ts
var MS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Milliseconds of a duration as manifests write it: "300ms", "8s", "5m", "2h", "30d". NaN if it is none. */
function milliseconds(duration) {
	const unit = duration.replace(/^[\d.]+/, "");
	return Number.parseFloat(duration) * (MS[unit] ?? NaN);
}
// src/check/arrival.ts
/** So long after the page was seen, in ms, it is no longer an arrival. */
var ARRIVING = 3e4;
/**
* Says which surfaces would cover the page there: search engines rank such pages lower
* (https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials).
*/
function checkArrival(campaign, { segments }, path, report) {
	const { when, audience, unless = [] } = campaign;
	const trigger = when.findIndex(comesEarly);
	if (trigger < 0 || !canBeArrival(audience, unless, segments)) return;
	for (const [arm, at] of surfacesOf(campaign, path)) if ("form" in arm && arm.form === "dialog") report([...at, "form"], `at "${when[trigger].type}" a dialog covers the page of a visitor who comes from a search on a phone`, "write \"form\": \"card\", or an audience { \"type\": \"device\", \"is\": \"desktop\" }, or wait 30s");
}
var comesEarly = (trigger) => trigger.type === "page-view" || trigger.type === "scroll-depth" || trigger.type === "element-visible" || trigger.type === "nth-page" && trigger.page < 2 || trigger.type === "dwell" && trigger.of !== "visit" && milliseconds(trigger.after) < ARRIVING;
/** Pages that no search leads to. */
var INNER = [
	"cart",
	"checkout",
	"order"
];
function canBeArrival(audience, unless, segments) {
	const asked = audience ? [audience] : [];
	return ["phone", "tablet"].some((device) => {
		const worlds = worldsOf([...asked, ...unless], segments, {
			device,
			search: true
		});
		return !worlds || worlds.some((world) => !INNER.includes(String(world.page)) && asked.every((one) => holdsIn(one, world, segments) !== false) && unless.every((one) => holdsIn(one, world, segments) !== true));
	});
}
// src/check/event-names.ts
/** Every event of the list, and whether it is remembered, so that conditions can ask for it on a later page. */
var KNOWN = {
	page_view: false,
	view_item: false,
	cart_update: false,
	add_to_cart: true,
	begin_checkout: true,
	purchase: true,
	view_promotion: false,
	withhold_promotion: false,
	select_promotion: false,
	dismiss_promotion: false,
	copy_offer: false,
	sign_up: true,
	save_cart: true,
	restore_cart: true,
	guide_start: false,
	guide_answer: false,
	guide_unanswer: false,
	guide_result: true,
	guide_close: false,
	view_item_list: false,
	select_item: false,
	consent_update: false,
	problem: false,
	guide_refine: false,
	dismiss_item: false,
	survey_answer: false,
	survey_comment: false,
	survey_complete: true,
	segment_update: false,
	custom: false
};
/** What other tools call them. */
var ALIASES = [
	[/^(checkout|initiatecheckout|startedcheckout|checkoutstart(ed)?|startcheckout|checkoutbegin|checkoutbegun)$/, "begin_checkout"],
	[/^(order|ordered|orderplaced|ordercompleted?|placedorder|checkoutcompleted?|conversion|transaction)$/, "purchase"],
	[/^(addtobasket|addedtocart|addtobag|productadded|cartadd)$/, "add_to_cart"],
	[/^(cartchanged?|cartupdated?|updatecart|basketchanged?)$/, "cart_update"],
	[/^(viewproduct|productview(ed)?|viewcontent|viewedproduct|itemview(ed)?)$/, "view_item"],
	[/^(pageviewed|viewpage|viewedpage)$/, "page_view"],
	[/^(subscribed?|signedup|signup|newsletter)$/, "sign_up"]
];
/** Warns of a name that is nearly one of the list; any other may be the shop's own, by `tendero.track`. */
function adviseEvent(name, path, asker, report) {
	const own = Object.keys(KNOWN);
	if (Object.hasOwn(KNOWN, name)) {
		if (name === "custom") report(path, "the shop’s own events have names of their own", "write the custom_name itself", "warning");
		else if (asker === "condition" && !KNOWN[name]) report(path, `that ${quote(name)} happened is not remembered`, `one of ${list(own.filter((one) => KNOWN[one]))}, or an event of your own`, "warning");
		return;
	}
	const plain = name.toLowerCase().replace(/[\W_]/g, "");
	const meant = ALIASES.find(([words]) => words.test(plain))?.[1] ?? didYouMean(name, own);
	if (meant) report(path, `nobody says ${quote(name)}, unless your shop does by tendero.track`, `did you mean ${quote(meant)}?`, "warning");
}
/** Says which names among the `events` of the sinks are none that anybody says. */
function checkSinkEvents(sinks, placed, report) {
	sinks.forEach((sink, i) => {
		if ("events" in sink) sink.events?.forEach((name, n) => {
			if (Object.hasOwn(KNOWN, name)) return;
			const meant = didYouMean(name, Object.keys(KNOWN));
			report([
				...placed(i),
				"events",
				n
			], `there is no event ${quote(name)}`, meant ? `did you mean ${quote(meant)}?` : `one of ${list(Object.keys(KNOWN))}`);
		});
	});
}
// src/check/segment-texts.ts
/** Is it one text for visitors of some segments, and another one for everybody else? */
var isBySegment = (text) => isObject(text) && Object.hasOwn(text, "else") && isObject(text.segments);
/** Says which words of a block nobody ever reads, for there is no such segment. */
function checkSegmentTexts(block, path, segments, report) {
	for (const [text, at] of everyObject(block, path)) for (const id of isBySegment(text) ? Object.keys(text.segments) : []) if (!Object.hasOwn(segments, id)) report([
		...at,
		"segments",
		id
	], `there is no segment ${quote(id)}: nobody reads this`, suggest(id, Object.keys(segments), "write that segment"), "warning");
}
// src/check/languages.ts
/** Which texts lack the shop's own language, or one that most others have? */
var TEXTS = new Set("title intro ask hint label unit less more noPreference text alt reply consent terms link low high hours message".split(" "));
var MAPS_OF_TEXTS = /* @__PURE__ */ new Set(["labels", "values"]);
/** Says once for a block and language where the first text lacks it, and how many do. */
function checkLanguages(block, path, locale, report) {
	const texts = [];
	const look = (text, at) => {
		if (isBySegment(text)) {
			for (const [id, its] of Object.entries(text.segments)) look(its, [
				...at,
				"segments",
				id
			]);
			look(text.else, [...at, "else"]);
		} else if (isObject(text)) texts.push([text, at]);
	};
	const walk = (value, at) => {
		if (Array.isArray(value)) value.forEach((inner, i) => {
			walk(inner, [...at, i]);
		});
		else if (isObject(value)) for (const [key, inner] of Object.entries(value)) {
			const below = [...at, key];
			if (TEXTS.has(key)) look(inner, below);
			else if (MAPS_OF_TEXTS.has(key) && isObject(inner)) for (const [word, text] of Object.entries(inner)) look(text, [...below, word]);
			else walk(inner, below);
		}
	};
	walk(block, path);
	const without = (...tags) => texts.flatMap(([text, at]) => tags.some((tag) => Object.hasOwn(text, tag)) ? [] : [at]);
	const say = (lacking, whose, fix) => {
		const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : "";
		if (lacking[0]) report(lacking[0], `${whose}${more}`, fix, "warning");
	};
	say(without(locale, language(locale)), `no text in ${quote(locale)}, the shop's language`, `add ${quote(locale)}, or set shop.locale`);
	const others = new Set(texts.flatMap(([text]) => Object.keys(text)));
	for (const tag of others) {
		const lacking = without(tag, language(tag));
		if (language(tag) === language(locale) || lacking.length * 2 >= texts.length) continue;
		say(lacking, `no text in ${quote(tag)}, which ${texts.length - lacking.length} others have`, `add ${quote(tag)}`);
	}
}
// src/check/leaf.ts
/** Says of a tree of conditions what contradicts itself, and events that are not remembered. */
function checkLeaves(condition, path, report) {
	for (const [leaf, at] of everyObject(condition, path)) {
		const { type, atLeast, atMost, totalAtLeast, totalAtMost, averageAtLeast } = leaf;
		const { from, to, after, before } = leaf;
		if (isMore(atLeast, atMost)) report([...at, "atMost"], `nothing is at least ${atLeast} and at most ${atMost}`, `make atLeast ${atMost} or less`);
		if (isMore(totalAtLeast, totalAtMost)) report([...at, "totalAtMost"], `no total is at least ${totalAtLeast} and at most ${totalAtMost}`, "make totalAtLeast less than totalAtMost");
		if (isMore(averageAtLeast, totalAtMost)) report([...at, "averageAtLeast"], `orders that come to ${totalAtMost} at most are not ${averageAtLeast} on average`, "make averageAtLeast less than totalAtMost");
		if ((type === "bought" || type === "orders") && Number(atLeast) > 0 && isLonger(leaf.ago, leaf.within)) report([...at, "ago"], `nothing is within ${leaf.within} and ${leaf.ago} ago`, "make \"within\" longer than \"ago\"");
		if (type === "lifecycle" && !isLonger(leaf.lapsedAfter, leaf.fadingAfter ?? "45d")) {
			const i = leaf.is.indexOf("fading");
			if (i >= 0) report([
				...at,
				"is",
				i
			], `who has bought nothing for ${leaf.lapsedAfter} is lost before he fades`, "make fadingAfter shorter than lapsedAfter");
		}
		if (type === "time" && from !== void 0 && from === to) report([...at, "to"], `from ${from} to ${to} is no time at all`, "take both out for the whole day");
		if (type === "time" && isMore(Date.parse(String(after)), Date.parse(String(before)))) report([...at, "before"], "it is over before it begins", "make before later than after");
		if (type === "event") adviseEvent(String(leaf.name), [...at, "name"], "condition", report);
	}
}
var isLonger = (a, b) => typeof a === "string" && typeof b === "string" && milliseconds(a) > milliseconds(b);
var isMore = (a, b) => typeof a === "number" && typeof b === "number" && a > b;
// src/check/limits.ts
/** Says why a campaign never appears, if no visitor, page and cart together let it. */
function checkReach(campaign, { attention, segments }, path, report) {
	const { audience, unless = [], when, surface } = campaign;
	const can = (given, conditions, cancels) => {
		const worlds = worldsOf([...conditions, ...cancels], segments, given);
		return !worlds || worlds.some((world) => conditions.every((one) => holdsIn(one, world, segments) !== false) && cancels.every((one) => holdsIn(one, world, segments) !== true));
	};
	const asked = audience ? [audience] : [];
	const inTime = (given) => when.some((trigger) => can({
		...given,
		...givenBy(trigger)
	}, asked, unless));
	const isLoud = interrupts(surface);
	const loud = ALL_PAGES.filter((page) => !attention.quietOn.includes(page));
	if (isLoud ? loud.some((page) => inTime({ page })) : inTime({})) return;
	if (!can({}, asked, [])) report([...path, "audience"], "nobody can be all of this at once", "take a condition out, or write \"any\"");
	else if (!can({}, asked, unless)) report([...path, "unless"], "it keeps away everybody whom the audience takes in", "take one of the two out");
	else if (inTime({})) report([...path, "audience"], "it is only for pages on which nothing may interrupt (attention.quietOn)", "use an \"inline\" surface there, or take the page out of attention.quietOn");
	else if (when[0].type === "exit-intent") report([...path, "when"], "\"exit-intent\" is noticed of a mouse, and the audience has none", "add { \"type\": \"return\" }, which phones and tablets have too");
	else report([...path, "when"], `at ${list([when[0].type])} the audience never holds`, "take another trigger or audience");
}
var ALL_PAGES = [
	"home",
	"listing",
	"product",
	"cart",
	"checkout",
	"order",
	"search",
	"other"
];
/** What is sure when this trigger fires. */
var givenBy = ({ type }) => type === "exit-intent" ? { device: "desktop" } : type === "out-of-stock" ? {
	page: "product",
	stock: "sold-out"
} : {};
/** Says which limits of the campaigns the common budget makes void. */
function checkBudget({ attention, campaigns = [] }, placed, reportOn, report) {
	const loud = campaigns.filter(({ surface }) => interrupts(surface));
	if (attention.perSession === 0 && loud[0]) report(["attention", "perSession"], `no campaign may interrupt, and ${loud.length} would: ${list(loud.map(({ id }) => id))}`, "write 1 or more, or give them an \"inline\" surface", "warning");
	for (const { id, limits } of loud) if (attention.perSession && limits.perSession > attention.perSession) reportOn(id)([
		...placed(id),
		"limits",
		"perSession"
	], `it may appear ${limits.perSession} times in a visit, and all campaigns together ${attention.perSession}`, `write at most ${attention.perSession}, or raise attention.perSession`, "warning");
}
// src/places.ts
/** What a text of a message may name, in braces: "{product.title}". This list is closed. */
var PLACES = [
	"product.title",
	"product.price",
	"cart.total",
	"cart.count",
	"cart.missingForFreeShipping",
	"bought.title",
	"page.title",
	"guide.title",
	"shop.name",
	"visits"
];
// src/check/places.ts
/** The places of a text that are filled with what is known: do they exist, and can they ever be filled? */
var ADDRESSES = /* @__PURE__ */ new Set([
	"href",
	"src",
	"check",
	"privacy",
	"terms",
	"selector",
	"code"
]);
/** Says which places of the texts in a surface do not exist, and which can never be filled. */
function checkPlaces(block, path, shop, report) {
	if (isObject(block) || Array.isArray(block)) {
		for (const [key, inner] of Object.entries(block)) if (!ADDRESSES.has(key) || isObject(inner)) checkPlaces(inner, [...path, Array.isArray(block) ? Number(key) : key], shop, report);
		return;
	}
	if (typeof block !== "string") return;
	for (const [written, place = ""] of block.matchAll(/\{\s*([\w.-]+)\s*\}/g)) if (!PLACES.includes(place)) report(path, `nothing is known as ${quote(written)}`, braced(choose(place, PLACES)));
	else if (written !== `{${place}}`) report(path, `${quote(written)} has a blank in it`, `write {${place}}`);
	else if (place === "shop.name" && !shop.name) report(path, "the shop has no name", "add shop.name, or leave {shop.name} out");
	else if (place === "cart.missingForFreeShipping" && !shop.freeShippingFrom) report(path, "nobody knows from which total shipping is free", "add shop.freeShippingFrom");
}
var braced = (fix) => fix.replace(/"([^"]+)"/g, "{$1}");
// src/check/shaming.ts
/** Words that shame the visitor into a yes ("No, I hate saving"), in English and Spanish. */
/** Why they are not said. */
var SHAME = "it makes the visitor speak against himself, and shames him into a yes";
/** What the visitor would say of himself, and what makes it shaming when it follows. */
var SHAMING = [
	[/\bi(['’ ]?a?m)? (hate|dislike|(don['’]?t|do not) (like|want|need|care|love)|never|not interested|refuse|have no interest)\b/i, /\b(sav(e|es|ing|ings)|discounts?|deals?|offers?|bargains?|money|free|cheap(er)?|better|rewards?|gifts?|style|help)\b/i],
	[/\bi(['’]d|['’]ll| would)? ?(rather|prefer|like|love|enjoy|am happy|want)|\bi['’]m (happy|fine)\b/i, /\b(pay(ing)? (the |a )?(full|more|extra|too much)|(miss|los|wast)(e|ing)? (out|money|the|this|it|my))\b/i],
	[/\b(odio|detesto|paso de|no me gustan?|no quiero|no necesito|no me interesan?|renuncio)\b/i, /\b(ahorr\w*|descuentos?|ofertas?|gangas?|dinero|gratis|barat\w*|mejor(es)?|regalos?|premios?|ayuda|estilo)\b/i],
	[/\b(prefiero|me gusta|me encanta|quiero|me da igual)\b/i, /\b(pagar (más|de más|(el )?precio)|perder(me)? (dinero|el|la|esta|este|mi)|gastar (más|de más)|quedarme sin)\b/i]
];
/** Said between the two at most, in characters. */
var NEAR = 50;
/** Is this a label that no shopkeeper would make a visitor say? */
var isShaming = (label) => SHAMING.some(([himself, of]) => {
	const said = himself.exec(label);
	return said !== null && of.test(label.slice(said.index + said[0].length, said.index + said[0].length + NEAR));
});
// src/check/message.ts
/** What a message says: labels, places, languages, pieces that need the shop to say more. */
/** Says what visitors should not be told, or never could be. */
function checkMessage(campaign, { shop, guides }, path, report) {
	const { id, surface, variants } = campaign;
	for (const [key, part] of Object.entries({
		surface,
		variants
	})) checkPlaces(part, [...path, key], shop, report);
	for (const [found, at] of everyObject({
		surface,
		variants
	}, path)) {
		const { type, label } = found;
		for (const [words, below] of wordsOf(label, [...at, "label"])) if (!at.includes("questions") && isShaming(words)) report(below, SHAME, "say plainly what the button does; for a no there is \"decline\"");
		if (type === "free-shipping" && !shop.freeShippingFrom) report(at, "nobody knows from which total shipping is free", "add shop.freeShippingFrom");
		if (type === "story" && found.link !== void 0 && !found.href) report([...at, "link"], "it leads nowhere", "add \"href\"", "warning");
	}
	if (asksOf(campaign, path)[0] && Object.hasOwn(guides, id)) report([...path, "id"], `answers are kept by id, and there is a guide ${quote(id)} too`, "give the campaign another id");
	checkLanguage(campaign, path, report);
}
/** A message in some languages, for visitors of others only: its author has mixed up the two. */
function checkLanguage({ audience, surface, variants }, path, report) {
	const has = new Set(everyObject({
		surface,
		variants
	}, []).flatMap(([found, at]) => isText(found, at) ? Object.keys(found).map(language) : []));
	if (!has.size) return;
	for (const [{ type, is }, at] of everyObject({ audience }, path)) if (type === "language" && Array.isArray(is) && !at.includes("not")) is.forEach((tag, i) => {
		if (!has.has(language(String(tag)))) report([
			...at,
			"is",
			i
		], `no text of ${sayPath([...path, "surface"])} is in ${quote(String(tag))}`, `add one, or ask for ${list([...has])}`, "warning");
	});
}
/** Each wording of a text, in whatever language and for whatever segment. */
var wordsOf = (text, path) => typeof text === "string" ? [[text, path]] : isObject(text) ? Object.entries(text).flatMap(([key, inner]) => wordsOf(inner, [...path, key])) : [];
/** One text in several languages: all keys are language tags, all values words. */
var isText = (found, at) => !/^(wish|segments)$/.test(String(at.at(-1))) && Object.entries(found).every(([key, words]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof words === "string");
// src/check/moments.ts
/** Moments that do not exist, and ends that are over already. */
/** Says it of countdowns, offers and conditions on time; `now` in ms since 1970, left out: nothing is over. */
function checkMoments(block, path, report, now = -Infinity) {
	const ends = /* @__PURE__ */ new Map();
	for (const [found, at] of everyObject(block, path)) for (const key of [
		"ends",
		"after",
		"before"
	]) {
		const moment = found[key];
		if (typeof moment !== "string" || !/^\d{4}-/.test(moment)) continue;
		const time = Date.parse(moment);
		if (!exists(moment, time)) report([...at, key], `there is no moment ${quote(moment)}`, "look at the calendar");
		else if (key !== "after" && time <= now) report([...at, key], `this was over on ${new Date(time).toISOString().replace(/:\d\d\.000Z$/, "Z")}, so it is not shown any more`, "write a moment to come, or take it out", "warning");
		if (key === "ends") ends.set(time, [...at, key]);
	}
	const [, second] = ends.values();
	if (second) report(second, "it ends at another moment than what stands beside it", "let both end together", "warning");
}
/** "2026-02-30T10:00Z" rolls over to March: no such day. */
function exists(moment, time) {
	const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split("-").map(Number);
	return !Number.isNaN(time) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
// src/check/secrets.ts
/** Keys that only a server may know. */
/** Private keys by their beginnings: Klaviyo `pk_`, Brevo `xkeysib-`, Stripe and others `sk_`, Shopify `shpat_`, long Omnisend keys; and what servers say of themselves in a header. */
var PRIVATE = /^(pk_|sk_|rk_|xkeysib-|xsmtpsib-|shp(at|ss|ca|pa)_|(Bearer|Basic|ApiKey) |[0-9a-f]{24}-[\w-]{20,})/i;
/** What a token may be allowed beyond reading, in the words of those who write tokens. */
var MORE = /^(m|rw|\*|.*(write|admin|delete|manage|service_role).*)$/i;
/** Does the value look like a key that opens more than a public one may? */
var looksSecret = (value) => typeof value === "string" && (PRIVATE.test(value) || opensMore(value));
/** Is it a JSON Web Token (RFC 7519) that says itself that it may do more than read? */
function opensMore(value) {
	const [, claims = ""] = /^ey[\w-]+\.(ey[\w-]+)\.[\w-]*$/.exec(value) ?? [];
	if (!claims) return false;
	try {
		const said = JSON.parse(atob(claims.replace(/-/g, "+").replace(/_/g, "/")));
		if (!isObject(said)) return false;
		const { access, scope, scopes, actions, role, permissions } = said;
		return [
			access,
			scope,
			scopes,
			actions,
			role,
			permissions
		].some(saysMore);
	} catch {
		return false;
	}
}
var saysMore = (claim) => typeof claim === "string" ? claim.split(/[\s,]+/).some((word) => MORE.test(word)) : Array.isArray(claim) ? claim.some(saysMore) : isObject(claim) && saysMore(claim.access);
// src/check/recovery.ts
/** Says which recovery sinks tell a secret or send in the clear. `placed` gives where a sink was written. */
function checkSinks(recovery, placed, report) {
	recovery.forEach((sink, i) => {
		const path = placed(i);
		for (const [key, value] of Object.entries(sink)) if (looksSecret(value)) report([...path, key], "this is a private key, and everybody can read the manifest", sink.type === "klaviyo" ? "write the public company id of six letters and digits" : "take it out");
		if (!("url" in sink)) return;
		checkAddress(sink.url, path, report);
		if (/^\s*http:/i.test(sink.url) && !/^\s*http:[\\/]*(localhost|127\.|\[::1\])/i.test(sink.url)) report([...path, "url"], "e-mail addresses would travel where others can read them", "write https");
	});
}
/** Says of a campaign which of its blocks ask for what nobody takes, and which conditions for what nobody is asked. */
function checkHandOver({ audience, unless, surface, variants }, manifest, path, report) {
	for (const [{ type, consent }, at] of everyObject({
		surface,
		variants
	}, path)) {
		if ((type === "sign-up" || type === "save-cart" || type === "contact" && consent) && !manifest.recovery[0]) report(at, `there is nobody to hand over to: a ${type} would go nowhere`, "add \"recovery\": [{ \"type\": \"webhook\", \"url\": \"/api/recovery\" }], or take this out");
		const { platform } = manifest.shop;
		const isShown = platform.type === "generic" && !platform.cart?.add && !platform.cart?.set || platform.type === "squarespace" && !platform.write;
		if (type === "cart-recovery" && at.at(-1) === "surface" && isShown) report(at, "the basket can be shown, and not be put back", platform.type === "squarespace" ? "add \"write\": true to shop.platform, and try it" : "add shop.platform.cart with \"set\" or \"add\"", "warning");
	}
	const asksForBirthday = () => everyObject(manifest.campaigns, []).some(([{ type, topic }]) => type === "sign-up" && topic === "birthday");
	for (const [{ type }, at] of everyObject({
		audience,
		unless
	}, path)) if (type === "birthday" && !asksForBirthday()) report(at, "nobody is asked for his birthday", "add a \"sign-up\" block with \"topic\": \"birthday\" to a campaign", "warning");
}
// src/check/advise-campaign.ts
/** Manners, contradictions, moments, texts, hand-over. `now` in ms since 1970; left out, nothing is over. */
function adviseCampaign(campaign, manifest, path, report, now) {
	const { audience, unless = [], when, surface, variants } = campaign;
	checkLanguages(campaign, path, manifest.shop.locale, report);
	checkSegmentTexts(campaign, path, manifest.segments, report);
	if (surface.type === "assistant" && when.some(({ type }) => type !== "click")) report([...path, "when"], "the assistant interrupts the visitor", "open it by a click, or show a launcher or an inline card", "warning");
	when.forEach((trigger, i) => {
		if (trigger.type === "event") adviseEvent(trigger.name, [
			...path,
			"when",
			i,
			"name"
		], "trigger", report);
	});
	if (audience) checkLeaves(audience, [...path, "audience"], report);
	unless.forEach((condition, i) => {
		checkLeaves(condition, [
			...path,
			"unless",
			i
		], report);
	});
	checkMoments({
		audience,
		surface,
		variants
	}, path, report, now);
	checkReach(campaign, manifest, path, report);
	checkArrival(campaign, manifest, path, report);
	checkMessage(campaign, manifest, path, report);
	checkHandOver(campaign, manifest, path, report);
	adviseSurvey(campaign, manifest, path, report);
}
// src/check/products.ts
/** Does the catalogue have what a guide asks for? */
var OWN = [
	"price",
	"brand",
	"availability",
	"title",
	"id",
	"currency"
];
/** Says which fields no product has, and which options no product (or none in stock) can meet. */
function checkProducts(guide, raw, path, all, report) {
	checkHolder(amongHolder(guide, raw, path), all, report, () => true);
	const products = meetAll(all, guide.among ?? []);
	if (!products.length) return;
	if (!products.some(isAvailable)) report(path, "none of its products is in stock", "take the guide out until some are", "warning");
	guide.questions.forEach((question, i) => {
		if ("from" in question && question.from !== void 0) {
			const kind = question.type === "range" ? "numbers" : "words";
			checkField(question.from, kind, [
				...path,
				"questions",
				i,
				"from"
			], products, report);
		}
		for (const holder of wishHolders(question, raw, path, i)) checkHolder(holder, products, report);
	});
}
function checkHolder({ path, wishes }, products, report, isMust = (wish) => wish.must) {
	for (const [wish, at] of wishes) checkWish(wish, at, products, report);
	const musts = wishes.map(([wish]) => wish).filter(isMust);
	if (musts.every((wish) => meetAll(products, [wish]).length) && !meetAll(products, musts).length) report(path, "no product can meet all of this at once", "take out one of what must be");
}
/** Says whether the wish asks for a field that no product has, or for what none of them meets. */
function checkWish(wish, path, products, report) {
	const isBound = (wish.atMost ?? wish.atLeast) !== void 0;
	const values = checkField(wish.field, isBound ? "numbers" : "any", [...path, "field"], products, report);
	if (!values.length || [
		wish.atMost,
		wish.atLeast,
		wish.is
	].includes("$answer")) return;
	const met = meetAll(products, [wish]);
	if (!met.length) report(path, "no product can meet this", `${quote(wish.field)} has ${span(values)}`);
	else if (!met.some(isAvailable) && products.some(isAvailable)) report(path, "no product in stock can meet this", "ask for less, or offer it when one is", "warning");
}
/** The field's values of that kind; reports if there are none. */
function checkField(field, kind, path, products, report) {
	const values = products.flatMap((product) => fieldOf(product, field) ?? []);
	const right = values.filter((value) => kind === "any" || !Number.isNaN(asNumber(value)) === (kind === "numbers"));
	if (!values.length) {
		const known = /* @__PURE__ */ new Set([...OWN, ...products.flatMap(({ fields }) => Object.keys(fields))]);
		report(path, `no product has ${quote(field)}`, suggest(field, [...known], "take another field"));
	} else if (!right.length) report(path, `${quote(field)} holds no ${kind}`, "take another field");
	return right;
}
function meetAll(products, wishes) {
	const misses = wishes.map((wish) => [wish.field, missOf(wish)]);
	return products.filter((product) => misses.every(([field, miss]) => miss(fieldOf(product, field)) === 0));
}
/** What the catalogue has instead: "12 to 48", or its words. */
function span(values) {
	const numbers = values.map(asNumber);
	if (numbers.some(Number.isNaN)) return list([...new Set(values)]);
	return `${numbers.reduce((a, b) => Math.min(a, b))} to ${numbers.reduce((a, b) => Math.max(a, b))}`;
}
// src/check/segment-wishes.ts
/** What a segment is likely to want: can any product have it? */
/** Says which wishes of a segment never change anything. Without products, nothing is said of the catalogue. */
function checkSegmentWishes(segment, path, products, report) {
	const wishes = "wish" in segment && segment.wish || [];
	wishes.forEach((wish, i) => {
		const { field } = wish;
		const at = [
			...path,
			"wish",
			...wishes.length > 1 ? [i] : []
		];
		if (wish.must) report([...at, "must"], "nothing is left out for a segment: it counts as preferred", "take it out, and write \"weight\"", "warning");
		if (usesAnswer(wish)) report(at, "\"$answer\" is the number of a range, and nobody is asked here", "write the value itself");
		else if (products.some((product) => fieldOf(product, field) != null)) checkWish(wish, at, products, report);
		else if (products[0]) report(at, `no product has ${quote(field)}: it changes nothing`, "name a field of the catalogue", "warning");
	});
}
// src/check/segments.ts
function conditionsOf(segment, path) {
	if ("score" in segment) return segment.score.map((rule, i) => [rule.if, [
		...path,
		"score",
		i,
		"if"
	]]);
	return "if" in segment ? [[segment.if, [...path, "if"]]] : [[segment, path]];
}
// src/check/advise-segments.ts
/** Segments that nobody is in, or everybody, and what visitors read of them. */
/** Says it of each; without products nothing is said of what is wished, without `now` (ms since 1970) nothing of what is over. */
function adviseSegments({ segments, shop }, products, report, now) {
	const all = Object.entries(segments);
	const labelled = all.filter(([, segment]) => "label" in segment && segment.label);
	for (const [id, segment] of all) {
		const path = ["segments", id];
		let fine = true;
		for (const [condition, at] of conditionsOf(segment, path)) {
			checkLeaves(condition, at, (...problem) => {
				fine = false;
				report(...problem);
			});
			checkMoments(condition, at, report, now);
		}
		checkLanguages(segment, path, shop.locale, report);
		if (fine) checkMembers(id, segment, segments, path, report);
		if (labelled[0] && !("label" in segment && segment.label)) report([...path, "label"], `is missing: a visitor who looks at what is known of him reads ${list([id])} there`, "write what it says of him, in his words: \"You look for gifts\"", "warning");
		checkSegmentWishes(segment, path, products, report);
	}
}
/** Tried on made-up visitors: one for each way in which the conditions can be told apart. */
function checkMembers(id, segment, segments, path, report) {
	const points = "score" in segment ? segment.score.map((rule) => rule.points) : [];
	const needed = "score" in segment ? segment.atLeast : 1;
	const at = [...path, "atLeast"];
	const most = points.reduce((sum, one) => sum + Math.max(0, one), 0);
	const least = points.reduce((sum, one) => sum + Math.min(0, one), 0);
	const { [id]: _, ...others } = segments;
	const verdicts = worldsOf(conditionsOf(segment, path).map(([condition]) => condition), others, {})?.map((world) => scored(segment, (inner) => ({
		holds: holdsIn(inner, world, others),
		because: ""
	})).holds);
	if (points[0] !== void 0 && most < needed) report(at, `nobody has ${needed} points: all of them are ${most}`, `write ${most} or less`);
	else if (points[0] !== void 0 && least >= needed) report(at, `everybody has ${needed} points: the fewest are ${least}`, "write more", "warning");
	else if (verdicts?.every((holds) => holds === false)) report(path, "nobody can be in it: its conditions rule each other out", "take one of them out");
	else if (verdicts?.every((holds) => holds === true)) report(path, "everybody is in it", "ask for something that only some do", "warning");
}
// src/check/consent.ts
/** "global" and "event" need a name, the others have none. */
function checkConsent({ source, name }, report) {
	const named = source === "global" || source === "event";
	if (named && !name) report(["consent", "name"], "is missing: nothing would ever be allowed", source === "global" ? "write the name of the global variable" : "write the name of the DOM event");
	if (!named && name !== void 0) report(["consent", "name"], `"${source}" has no name to look for`, "take it out, or write \"source\": \"global\" or \"event\"", "warning");
}
// src/check/lint/among.ts
/** A guide whose own products do not even fill its result. */
function adviseAmong({ guide, path, its, inAll }, warn) {
	const { show } = guide.result;
	if (!guide.among?.length || !its.length || its.length >= show || inAll <= show) return;
	const are = its.length === 1 ? "is 1 product" : `are ${its.length} products`;
	warn([...path, "among"], `there ${are} of this, and the result shows ${show}`, "widen \"among\", or take the guide out");
}
// src/check/lint/confidence.ts
/** Below this share of what was asked for, it cannot be reached even by luck in rounding. */
var SLACK = .99;
/**
* A confidence that no visitor's answers can reach: with every question answered and every answer right, too many
* products are still alike. Said only where the author chose the number; 1 is his way to ask everything.
*/
function adviseConfidence({ guide, path, raw, products, asked }, warn) {
	const { confidence, maxQuestions } = guide.stop;
	if (!(valueAt(raw, ["stop", "confidence"]) !== void 0) || confidence === 1 || maxQuestions < guide.questions.length || !products.length) return;
	const alike = /* @__PURE__ */ new Map();
	products.forEach((product, row) => {
		const key = asked.flatMap(({ question, offers }) => [...offers.map((offer) => offer.met[row]), ...fieldsAskedFor(question).map((field) => String(fieldOf(product, field) ?? ""))]).join("|");
		const its = alike.get(key) ?? [];
		its.push(Math.max(asNumber(fieldOf(product, "popularity")) || 0, 0));
		alike.set(key, its);
	});
	const best = Math.max(...Array.from(alike.values(), (its) => shareOfShown(its, guide.result.show)));
	if (best >= confidence * SLACK) return;
	warn([
		...path,
		"stop",
		"confidence"
	], `it can never be reached: so many products are alike in all answers that ${Math.floor(best * 100) / 100} is the most`, "write less, or ask what sets the products apart");
}
/** What a slider or the catalogue's own words can ask for. */
var fieldsAskedFor = (question) => question.type === "range" ? question.wish.map((wish) => wish.field) : "from" in question && question.from !== void 0 ? [question.from] : [];
/** Of products that are alike, the share of the likeliest `show`: by popularity where there is one. */
function shareOfShown(popularity, show) {
	const total = popularity.reduce((sum, one) => sum + one, 0);
	if (!total) return Math.min(1, show / popularity.length);
	return popularity.toSorted((a, b) => b - a).slice(0, show).reduce((sum, one) => sum + one, 0) / total;
}
// src/check/lint/answerable.ts
/** What each answer of a question leaves: the ground on which the lint stands. */
/** Judges every answer of the guide on every product, once for each different value. */
function groundOf(guide, raw, path, all, looksAt) {
	const among = meets(all, guide.among ?? []);
	const its = all.filter((_, row) => among[row]);
	const inStock = its.filter(isAvailable);
	const products = inStock.length ? inStock : its;
	const asked = guide.questions.map((question, i) => {
		const offers = (question.type === "range" ? [] : wishHolders(question, raw, path, i)).map(({ path, wishes }, o) => {
			const own = wishes.map(([wish]) => wish);
			return {
				id: question.type === "yes-no" ? ["yes", "no"][o] ?? "" : optionId(question, o),
				path,
				wishes: own,
				met: meets(products, own),
				possible: meets(products, own.filter((wish) => wish.must))
			};
		});
		return {
			question,
			path: [
				...path,
				"questions",
				i
			],
			offers
		};
	});
	return {
		guide,
		path,
		raw,
		products,
		its,
		inAll: all.length,
		asked,
		looksAt
	};
}
var optionId = (question, o) => "options" in question ? question.options?.[o]?.id ?? "" : "";
/** Product by product, 1 where all wishes are met. */
function meets(products, wishes) {
	const met = new Uint8Array(products.length).fill(1);
	for (const wish of wishes) {
		const miss = missOf(wish);
		products.forEach((product, row) => {
			if (met[row] && miss(fieldOf(product, wish.field)) !== 0) met[row] = 0;
		});
	}
	return met;
}
/**
* Does it ask for one of the forms that products come in, and must it be had? That two sizes are of the same shoes, or one of
* all, is so today; who needs the one is not helped by the other.
*/
var isForm = ({ wishes }, products) => !!wishes[0] && wishes.every(({ field, is, must }) => must && is !== void 0 && products.some((product) => typeof fieldOf(product, field) === "object"));
/** How many products are marked. */
var count = (marks) => marks.reduce((sum, mark) => sum + mark, 0);
// src/check/lint/doomed.ts
/** Options that no product meets together with any answer of another question which everybody is asked. */
function adviseDoomed({ asked }, warn) {
	for (const { question, offers } of asked) for (const { path, possible } of offers) {
		if (!count(possible)) continue;
		const other = asked.find((one) => one.question !== question && isAskedOfAll(one) && one.offers.every((offer) => !meet(possible, offer.possible)));
		if (other) warn(path, `no product meets this and any answer of ${quote(other.question.id)}`, "let one of the two be preferred: take \"must\" out, or ask only one of them (askIf)");
	}
}
/** Of those that have an answer which some product meets: else its own options have been named already. */
var isAskedOfAll = ({ question, offers }) => !question.askIf && offers.some((offer) => count(offer.possible)) && offers.every((offer) => offer.wishes.length);
var meet = (a, b) => a.some((mark, row) => mark && b[row]);
// src/check/lint/every-product.ts
/** Options that every product meets: who chooses one has said nothing. */
function adviseEveryProduct({ asked, products, looksAt }, warn) {
	for (const { question, offers } of asked) {
		const full = offers.filter(({ met }) => count(met) === products.length);
		if (full.length === offers.length || looksAt(question.id) !== void 0) continue;
		for (const offer of full) {
			if (!offer.wishes.length || isForm(offer, products)) continue;
			warn(offer.path, `every one of the ${products.length} products meets this, so that it tells nothing`, "wish for something that some do not have, or take the wish out");
		}
	}
}
// src/check/lint/from.ts
/** As many words as guide/facets offers. */
var MOST_WORDS = 24;
/** Questions that take their options from a field with one value only, or with more than anybody reads. */
function adviseFrom({ asked, products }, warn) {
	for (const { question, path } of asked) {
		if (!("from" in question) || question.from === void 0) continue;
		const { from } = question;
		const values = new Set(products.flatMap((product) => [fieldOf(product, from) ?? []].flat()).map(String));
		if (values.size === 1) warn([...path, "from"], `all products have the same ${quote(from)}`, "take the question out");
		else if (values.size > MOST_WORDS && question.type !== "range") warn([...path, "from"], `${quote(from)} has ${values.size} words, and only the ${MOST_WORDS} most frequent are offered`, "write a few options by hand, each with several of the words: \"in\": […]");
	}
}
// src/check/lint/gaps.ts
/** Bands of a number with a gap between them: products in it that no option asks for. */
function adviseGaps({ asked, products }, warn) {
	for (const one of asked) {
		const read = bandsOf(one);
		if (!read) continue;
		const numbers = products.map((product) => asNumber(fieldOf(product, read.field)));
		let reached = Number.POSITIVE_INFINITY;
		for (const [i, band] of read.bands.entries()) {
			const within = numbers.filter((number) => number > reached && number < band.from);
			if (i && within.length) warn([...one.path, "options"], `${quote(read.field)} from ${reached} to ${band.from} is in no option, and ${within.length} product${within.length === 1 ? " is" : "s are"} there`, `let one option end where the next begins: "atMost": ${band.from}`);
			reached = i ? Math.max(reached, band.to) : band.to;
		}
	}
}
/** The bands in order, if that is what all options with a wish are. */
function bandsOf({ offers }) {
	const wished = offers.filter(({ wishes }) => wishes.length);
	const field = wished[0]?.wishes[0]?.field;
	const isBand = wished.every(({ wishes: [wish, ...more] }) => !more.length && wish?.field === field && (wish?.atMost ?? wish?.atLeast) !== void 0);
	if (!field || wished.length < 2 || !isBand) return;
	const bands = wished.map(({ wishes: [wish] }) => ({
		from: Number(wish?.atLeast ?? Number.NEGATIVE_INFINITY),
		to: Number(wish?.atMost ?? Number.POSITIVE_INFINITY)
	}));
	if (bands.every(({ from, to }) => from === to)) return;
	return {
		field,
		bands: bands.sort((a, b) => a.from - b.from || a.to - b.to)
	};
}
// src/check/lint/idle.ts
/** A question whose answers cannot change what is shown: they wish for nothing, or for what every product has. */
function adviseIdle({ asked, products, looksAt }, warn) {
	for (const { question, path, offers } of asked) {
		if (question.type === "range" || "from" in question && question.from !== void 0 || looksAt(question.id) !== void 0) continue;
		if (offers.some(({ met }) => count(met) < products.length)) continue;
		warn(path, offers.some(({ wishes }) => wishes.length) ? "its answers change nothing: every product meets all that it wishes for" : "its answers change nothing: no option has a wish, and nothing looks at the answer", "take the question out, or wish for something that products differ in");
	}
}
// src/check/lint/none.ts
/** Options whose musts are met one by one, but by no product in stock together. */
function adviseNone({ asked, products, its }, warn) {
	for (const { offers } of asked) for (const { path, wishes, possible } of offers) {
		const musts = wishes.filter((wish) => wish.must);
		if (musts.length < 2 || count(possible) || !count(meets(its, musts))) continue;
		if (musts.every((must) => count(meets(products, [must])))) warn(path, "no product in stock can meet all of this at once", "let one of it be preferred: take \"must\" out");
	}
}
// src/check/lint/twins.ts
/** Two options of a question that the very same products meet. */
function adviseTwins({ asked, products, looksAt }, warn) {
	for (const { question, offers } of asked) {
		const looked = looksAt(question.id);
		const isTold = (offer) => looked !== void 0 && (looked?.includes(offer.id) ?? false);
		const seen = /* @__PURE__ */ new Map();
		for (const offer of offers) {
			const left = count(offer.met);
			if (!offer.wishes.length || !left || left === products.length) continue;
			const key = offer.met.join("");
			const twin = seen.get(key);
			if (!twin) seen.set(key, offer);
			else if (!isTold(twin) && !isTold(offer) && !isForm(offer, products)) warn(offer.path, `it leaves the same ${left === 1 ? "product" : `${left} products`} as ${quote(twin.id)}`, "make one option of the two, or wish for what sets them apart");
		}
	}
}
// src/check/lint/index.ts
/** Warnings only: the guide runs as it is. */
function lint(ground, report) {
	const warn = (path, what, fix) => report(path, what, fix, "warning");
	adviseAmong(ground, warn);
	adviseConfidence(ground, warn);
	if (ground.products.length < 2) return;
	for (const rule of [
		adviseIdle,
		adviseNone,
		adviseEveryProduct,
		adviseTwins,
		adviseFrom,
		adviseGaps,
		adviseDoomed
	]) rule(ground, warn);
}
// src/check/lint/looks-at.ts
/** Which answers of a guide's questions do conditions look at: of askIf, segments and campaigns? */
function looksAtOf({ guides, segments, campaigns }, id) {
	const looked = /* @__PURE__ */ new Map();
	const own = guides[id]?.questions.map((question) => question.askIf);
	for (const [{ type, question, guide, in: list }] of everyObject([
		own,
		segments,
		campaigns
	], [])) {
		if (type !== "answered" || typeof question !== "string" || guide !== void 0 && guide !== id) continue;
		const known = looked.get(question);
		looked.set(question, known === null || !Array.isArray(list) ? null : [...known ?? [], ...list]);
	}
	return (question) => looked.get(question);
}
// src/check/tool-keys.ts
var SERVER = "keep it on your server: write the address of your own that adds it";
/** For each tool how its owner gets a key that everybody may read. */
var HOW = {
	algolia: "write the Search-Only API Key of the dashboard (API keys) as \"searchKey\"",
	typesense: "make one with POST /keys and \"actions\": [\"documents:search\"], and write it as \"searchKey\"",
	meilisearch: "write the \"Default Search API Key\" of GET /keys, or a tenant token, as \"searchKey\"",
	qdrant: "make a token with \"access\": [{ \"collection\": \"NAME\", \"access\": \"r\" }], and write it as \"readKey\"",
	recombee: "write the public token of the database’s settings as \"token\"",
	gorse: SERVER,
	elasticsearch: SERVER
};
var READABLE = "and everybody can read the manifest";
/** The sentence for an option of a tool that is a key by its name, but none that it has; undefined if it is none. */
function keyOption(type, key) {
	const fix = Object.hasOwn(HOW, type) ? HOW[type] : void 0;
	const plain = key.toLowerCase().replace(/[\W_]/g, "");
	if (!fix || !/(key|token|secret|password|user(name)?|authorization|auth)$/.test(plain)) return;
	return {
		what: `unknown key ${quote(key)}: ${fix === SERVER ? "its keys read, write and delete," : /admin|master|write|private/.test(plain) ? "it changes and deletes what the tool has," : "it does not say what the key may do,"} ${READABLE}`,
		fix
	};
}
/** Says which keys of a tool open more than they should, or travel where others can read them. */
function checkToolKeys(tool, path, report) {
	const how = HOW[tool.type] ?? "take it out: use a public key, or an endpoint of your own";
	for (const [found, at] of everyObject(tool, path)) for (const [key, value] of Object.entries(found)) if (looksSecret(value)) report([...at, key], `this key opens more than a search, ${READABLE}`, how);
	const key = "searchKey" in tool ? "searchKey" : "readKey" in tool ? "readKey" : "token" in tool ? "token" : "";
	const value = key ? String(tool[key]) : "";
	if (/admin|master|write|private|secret/i.test(value)) report([...path, key], `by its name this key opens more than a search, ${READABLE}`, how);
	if (tool.type === "meilisearch" && !/^([0-9a-f]{64}|ey[\w-]+\.[\w-]+\.[\w-]+)$/i.test(value)) report([...path, key], `this is no API key of Meilisearch; the master key opens everything, ${READABLE}`, how);
	if (tool.type === "algolia" && !/^([0-9a-f]{32}|[\w+/=-]{80,})$/i.test(value)) report([...path, key], "this is no key of Algolia: 32 digits and letters a to f", how, "warning");
	const url = "url" in tool ? tool.url : "";
	if ((key || "headers" in tool) && /^\s*http:/i.test(url) && !/^\s*http:[\\/]*(localhost|127\.|\[::1\])/i.test(url)) report([...path, "url"], "the key would travel where others can read it", "write https");
}
/** Says of a tool that gives ids only whether anybody knows the rest. */
function checkIds(tool, { catalog, shop }, path, report) {
	if (tool.type === "gorse" && !catalog && shop.platform.type === "generic") report(path, "it gives ids only, and nobody knows the products behind them", "add \"catalog\": { \"url\": \"/catalog.json\" }");
}
// src/check/variables.ts
var ASKED = "guide placement product limit locale currency viewed segments cart visitor answers wishes among bought dismissed";
var TOLD = "product products visitor attribution position timestamp at event id price quantity value currency";
/** Says which variables of an endpoint nobody fills in, and which of its addresses tell a secret. */
function checkVariables(tool, path, report) {
	if (tool.type !== "endpoint") return;
	const { url, method, body, feedback } = tool;
	check(method === "GET" || body ? url : "", body, ASKED, path, report);
	for (const [word, told] of Object.entries(feedback ?? {})) {
		if (!told) continue;
		checkAddress(told.url, [
			...path,
			"feedback",
			word
		], report);
		check(told.url, told.body, TOLD, [
			...path,
			"feedback",
			word
		], report);
	}
}
function check(url, body, names, path, report) {
	const known = names.split(" ");
	const look = (variable, at) => {
		const [name = ""] = variable.split(".");
		if (!known.includes(name)) report(at, `nothing is called "${variable}" here: it would always be left out`, suggest(name, known, ""), "warning");
	};
	for (const [, variable = ""] of url.matchAll(/\{([\w.-]+)\}/g)) look(variable, [...path, "url"]);
	for (const [part, at] of isObject(body) ? everyObject(body, [...path, "body"]) : []) if (typeof part.$var === "string") look(part.$var, [...at, "$var"]);
}
// src/check/advise.ts
/**
* Secrets, languages, nuisances, contradictions, and what the guides ask of products that no product has. Nothing is left
* out for any of it. `source` is the manifest as it was written; without products, nothing is said about them; without
* `now` (ms since 1970), nothing of what is over.
*/
function advise(manifest, source, products = [], now) {
	const problems = [];
	const reportFor = (block) => (path, what, fix, severity = "error") => problems.push({
		path: sayPath(path),
		what,
		fix,
		...block && { block },
		severity
	});
	const { shop, catalog, guides } = manifest;
	if (catalog) checkAddress(catalog.url, ["catalog"], reportFor());
	checkLanguages(catalog, ["catalog"], shop.locale, reportFor());
	checkSegmentTexts(catalog, ["catalog"], manifest.segments, reportFor());
	manifest.recommender.forEach((tool, i) => {
		const path = ["recommender", nthOf(source, "recommender", manifest.recommender, i)];
		checkToolKeys(tool, path, reportFor());
		checkIds(tool, manifest, path, reportFor());
		checkVariables(tool, path, reportFor());
	});
	for (const key of ["recommender", "sinks"]) for (const block of manifest[key]) {
		if (!("url" in block)) continue;
		const path = [key, placeOf(source, key, "url", block.url)];
		checkAddress(block.url, path, reportFor());
		if ("credentials" in block) checkCredentials(block, path, reportFor());
	}
	for (const [id, guide] of Object.entries(guides)) {
		const report = reportFor({
			kind: "guide",
			id
		});
		checkSpareQuestions(guide, ["guides", id], report);
		checkLanguages(guide, ["guides", id], shop.locale, report);
		checkSegmentTexts(guide, ["guides", id], manifest.segments, report);
		if (!products.length) continue;
		const raw = valueAt(source, ["guides", id]);
		checkProducts(guide, raw, ["guides", id], products, report);
		lint(groundOf(guide, raw, ["guides", id], products, looksAtOf(manifest, id)), report);
	}
	checkConsent(manifest.consent, reportFor());
	checkSinks(manifest.recovery, (i) => ["recovery", nthOf(source, "recovery", manifest.recovery, i)], reportFor());
	checkSinkEvents(manifest.sinks, (i) => ["sinks", nthOf(source, "sinks", manifest.sinks, i)], reportFor());
	adviseSegments(manifest, products, reportFor(), now);
	const placed = (id) => ["campaigns", placeOf(source, "campaigns", "id", id)];
	const reportOn = (id) => reportFor({
		kind: "campaign",
		id
	});
	checkBudget(manifest, placed, reportOn, reportFor());
	let launchers = 0;
	for (const campaign of manifest.campaigns ?? []) {
		const { id, surface } = campaign;
		if (surface.type === "launcher" && launchers++) reportOn(id)([...placed(id), "surface"], "a second launcher", "keep one, or show them on different pages", "warning");
		adviseCampaign(campaign, manifest, placed(id), reportOn(id), now);
	}
	return problems;
}
/** Where the author wrote it: blocks before it may have been left out. */
function placeOf(source, list, key, value) {
	const written = valueAt(source, [list]);
	return Array.isArray(written) ? written.findIndex((block) => valueAt(block, [key]) === value) : 0;
}
/** The same for a list whose blocks have no ids: the n-th of its type. */
function nthOf(source, list, kept, i) {
	const written = valueAt(source, [list]);
	if (!Array.isArray(written) || written.length === kept.length) return i;
	const { type } = kept[i];
	const nth = kept.slice(0, i).filter((block) => block.type === type).length;
	return written.flatMap((block, at) => valueAt(block, ["type"]) === type ? [at] : [])[nth] ?? i;
}
function checkSpareQuestions({ questions, stop }, path, report) {
	let certain = 0;
	questions.forEach((question, i) => {
		const at = [
			...path,
			"questions",
			i
		];
		if (question.type === "range" && !question.wish.some(usesAnswer)) report([...at, "wish"], "the answer changes nothing", "write \"$answer\" where the number goes", "warning");
		if (certain >= stop.maxQuestions) report(at, `nobody is asked this: the guide stops after ${stop.maxQuestions} answers`, "raise stop.maxQuestions, or take the question out", "warning");
		if (!question.askIf) certain++;
	});
}
// src/check/unknown-type.ts
var LEAVING = "use \"exit-intent\" for a mouse, \"return\" for a phone";
var TRIGGERS = [
	[
		/back|history|popstate|pushstate/,
		"the back button is the visitor’s own: it is neither held nor listened to",
		LEAVING
	],
	[
		/unload|closetab|tabclose|closewindow/,
		"nothing holds up a visitor who closes the page",
		LEAVING
	],
	[
		/exit|leave|leaving|mouseout|abandon/,
		"there is no such trigger",
		`did you mean "exit-intent"? ${LEAVING}`
	],
	[
		/tab|blur|visibility|focus|comeback|away/,
		"there is no such trigger",
		"did you mean \"return\"?"
	],
	[
		/inactiv|hesitat/,
		"there is no such trigger",
		"did you mean \"idle\"?"
	],
	[
		/delay|time|timer|second|after/,
		"there is no such trigger",
		"did you mean \"dwell\"? { \"type\": \"dwell\", \"after\": \"30s\" }"
	],
	[
		/load|immediate|arrival|landing|pageview/,
		"there is no such trigger",
		"did you mean \"page-view\"?"
	],
	[
		/scroll/,
		"there is no such trigger",
		"did you mean \"scroll-depth\"?"
	],
	[
		/linkclick|clicklink|intercept/,
		"a click of the visitor is never held back",
		"did you mean \"click\"?"
	]
];
var GAMES = [
	/wheel|spin|slot|scratch|lucky|lottery|game|gift|mystery|fortune/,
	"there are no games of luck: their odds would be hidden from the visitor",
	"use a \"prompt\" with an \"offer\""
];
var SURFACES = [
	GAMES,
	[
		/modal|popup|pop|overlay|interstitial|lightbox|fullscreen|dialog|takeover/,
		"there is no such surface",
		"did you mean \"prompt\"? With \"form\": \"dialog\" it stands in the middle, with \"card\" in the corner"
	],
	[
		/toast|slidein|flyout|corner|card|sheet|notification/,
		"there is no such surface",
		"did you mean \"prompt\"?"
	],
	[
		/banner|sticky|ribbon|strip|hellobar/,
		"there is no such surface",
		"did you mean \"bar\"?"
	],
	[
		/push/,
		"nothing follows the visitor out of the shop",
		"use a \"prompt\", and a \"sign-up\" for who wants mail"
	],
	[
		/poll|nps|csat|ces$|feedback|rating|questionnaire|form/,
		"there is no such surface",
		"did you mean \"survey\"?"
	],
	[
		/embed|inpage|content/,
		"there is no such surface",
		"did you mean \"inline\"?"
	],
	[
		/basket|cart/,
		"there is no such surface",
		"did you mean \"cart-recovery\"?"
	]
];
var BLOCKS = [
	GAMES,
	[
		/viewer|watching|proof|scarc|urgen|popularity|recentsale|recentpurchase|soldcount|stockcount|lowstock|fomo|visitors/,
		"how many look, buy or are left is not claimed: nobody could prove it",
		"say what is true in a \"text\", or ask { \"type\": \"stock\" } in the audience"
	],
	[
		/html|iframe|script|code|embed|markup/,
		"there is no markup in messages",
		"use \"text\", \"picture\" and \"story\""
	],
	[
		/timer|clock|deadline/,
		"there is no such block",
		"did you mean \"countdown\"?"
	],
	[
		/coupon|discount|voucher|promo/,
		"there is no such block",
		"did you mean \"offer\"?"
	],
	[
		/mail|newsletter|subscribe|optin|lead|form/,
		"there is no such block",
		"did you mean \"sign-up\"? For the basket, \"save-cart\""
	],
	[
		/image|img|photo|video/,
		"there is no such block",
		"did you mean \"picture\"?"
	],
	[
		/paragraph|heading|title|copy/,
		"there is no such block",
		"did you mean \"text\"?"
	],
	[
		/survey|poll|quiz|nps|csat|feedback|rating|review/,
		"there is no such block",
		"did you mean \"question\"? Ratings and comments are asked by the surface \"survey\""
	],
	[
		/recommend|upsell|crosssell|carousel|slider/,
		"there is no such block",
		"did you mean \"products\"?"
	]
];
var QUESTIONS = [
	[
		/star|nps|csat|ces$|scale|score|smil|emoji|face|thumb|number|likert|slider/,
		"there is no such question",
		"did you mean \"rating\"? With \"preset\": \"csat\", \"nps\" or \"ces\" it has its own words"
	],
	[
		/mail|phone|contact|newsletter/,
		"there is no such question",
		"did you mean \"contact\"?"
	],
	[
		/text|free|open|input|paragraph/,
		"there is no such question",
		"did you mean \"comment\"?"
	],
	[
		/check|multi/,
		"there is no such question",
		"did you mean \"multi-choice\"?"
	],
	[
		/radio|select|single|option|dropdown|yes|bool/,
		"there is no such question",
		"did you mean \"choice\"?"
	]
];
var CONDITIONS = [
	[
		/basket|cart/,
		"there is no such condition",
		"did you mean \"cart\"?"
	],
	[
		/utm|source|referr|traffic/,
		"there is no such condition",
		"did you mean \"referrer\"?"
	],
	[
		/countr|geo|city|location|region|ip$/,
		"where a visitor lives is not looked up",
		"use { \"type\": \"language\" }, or an event of your own by tendero.track"
	],
	[
		/log|account|member|user/,
		"who is logged in is not read",
		"say it by tendero.track, and ask { \"type\": \"event\" } for it"
	],
	[
		/url|path|pagetype|route/,
		"there is no such condition",
		"did you mean \"page\"?"
	],
	[
		/mobile|screen|browser|os$|platform/,
		"there is no such condition",
		"did you mean \"device\"?"
	],
	[
		/orders|spen[dt]|revenue|ltv|aov|lifetimevalue|monetary/,
		"there is no such condition",
		"did you mean \"orders\"? How many, and what they came to"
	],
	[
		/purchas|order|bought/,
		"there is no such condition",
		"did you mean \"bought\"?"
	],
	[
		/session|visit/,
		"there is no such condition",
		"did you mean \"visits\"? \"lifecycle\" tells new from known"
	],
	[
		/customer|newvisitor|returning|lead|lapsed/,
		"there is no such condition",
		"did you mean \"lifecycle\"?"
	],
	[
		/seen|history|brows|product/,
		"there is no such condition",
		"did you mean \"viewed\"?"
	],
	[
		/date|day|hour|schedule|clock/,
		"there is no such condition",
		"did you mean \"time\"?"
	],
	[
		/lang|locale/,
		"there is no such condition",
		"did you mean \"language\"?"
	]
];
/** The sentence for an unknown type at this path, if it is one that others have. */
function unknownType(type, path) {
	const plain = type.toLowerCase().replace(/[\W_]/g, "");
	const found = tableOf(path).find(([words]) => words.test(plain));
	return found && {
		what: `unknown type ${quote(type)}: ${found[1]}`,
		fix: found[2]
	};
}
/** Is this a place for a condition? */
var isOfConditions = (path) => path.includes("audience") || path.includes("unless") || path[0] === "segments";
function tableOf(path) {
	if (isOfConditions(path)) return CONDITIONS;
	if (path.includes("content")) return BLOCKS;
	if (path.at(-2) === "surface") return SURFACES;
	if (path.includes("surface") && path.at(-3) === "questions") return QUESTIONS;
	return path.at(-3) === "when" ? TRIGGERS : [];
}
// src/check/reasons.ts
/** Why something that authors of other tools are used to does not exist here, and what does the same honestly. */
var SURFACE = /^(prompt|bar|inline|cart-recovery|assistant|launcher)$/;
var CLOSE = /^(is|show|hide|no|has|with|allow)?(clos|dismiss|cancel|escap|cross|x$|xbutton|backdrop|esc$)/;
var RESTART = /duration|minute|hour|second|day|evergreen|session|visitor|restart|reset|repeat|loop|length|timer|rolling|start|random/;
var TICKED = /tick|check|default|select|optin|agree|implied/;
var A_MOMENT = "a moment with its zone such as \"2026-12-01T23:59:00+01:00\"";
/** The sentence for what `check` refuses at this path of the source; undefined where the schema, with this `fix`, has said all. */
function reasonFor(path, source, fix) {
	const key = String(path.at(-1));
	const value = valueAt(source, path);
	const parent = valueAt(source, path.slice(0, -1));
	const type = isObject(parent) && typeof parent.type === "string" ? parent.type : "";
	const plain = key.toLowerCase().replace(/[\W_]/g, "");
	if (looksSecret(value)) return {
		what: "this is a private key, and everybody can read the manifest",
		fix: "take it out, and make a new one"
	};
	const isSlip = fix.startsWith("did you mean") && !/api|admin|write|master|private/.test(plain);
	const ofKey = path[0] === "recommender" && value !== void 0 && !isSlip && keyOption(type, key);
	if (ofKey) return ofKey;
	if (key === "type" && typeof value === "string") return fix.startsWith("did you mean") ? void 0 : unknownType(value, path);
	if (type === "countdown" && !/^(type|ends|text)$/.test(key) && RESTART.test(plain)) return {
		what: `unknown key ${quote(key)}: a countdown has one end for everybody, and cannot start again`,
		fix: `write "ends", ${A_MOMENT}`
	};
	if (/^(ends|after|before)$/.test(key) && typeof value === "string") return ofMoment(value);
	if (key === "ends" && value === void 0) return {
		what: "is missing",
		fix: `write ${A_MOMENT}`
	};
	if (key === "decline" && /^(prompt|cart-recovery)$/.test(type)) return ofDecline(value);
	if ((SURFACE.test(type) || type === "survey") && CLOSE.test(plain)) return {
		what: `unknown key ${quote(key)}: it can always be closed`,
		fix: "take this out"
	};
	if ((/^(sign-up|save-cart|contact)$/.test(type) || path.at(-2) === "consent") && TICKED.test(plain)) return {
		what: `unknown key ${quote(key)}: consent is never ticked for the visitor`,
		fix: "take this out"
	};
	if (/^(text|body|message|html|blocks)$/.test(plain) && SURFACE.test(type)) return {
		what: `unknown key ${quote(key)}: what it says is a list of blocks`,
		fix: "write \"content\": [{ \"type\": \"text\", \"text\": \"…\" }]"
	};
	if (/^(holdout|share)$/.test(key) && typeof value === "number" && value > .5 && value <= 100) return {
		what: `${value} is no share`,
		fix: `write 0.1 for 10 %${key === "holdout" ? ", and at most 0.5" : ""}`
	};
	if (isOfConditions(path)) return ofCondition(path, value, parent);
}
function ofCondition(path, value, parent) {
	if (Array.isArray(value) && /^(audience|not)$/.test(String(path.at(-1)))) return {
		what: "a list of conditions has a word before it",
		fix: "write { \"all\": [ … ] } or { \"any\": [ … ] }"
	};
	if (isObject(parent) && ![
		"type",
		"all",
		"any",
		"not"
	].some((key) => Object.hasOwn(parent, key)) && /^(type|all)$/.test(String(path.at(-1)))) return {
		what: "a condition has a type",
		fix: "write it as { \"type\": \"cart\", \"totalAtLeast\": 40 }, or a tree of them with all, any, not"
	};
}
function ofMoment(moment) {
	if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/.test(moment)) return;
	const whole = moment.length === 10 ? `${moment}T23:59:00` : moment.replace(" ", "T");
	return {
		what: `${quote(moment)} has no zone: it would be another moment in each country`,
		fix: `write it whole, such as "${whole}+01:00"`
	};
}
function ofDecline(value) {
	return {
		what: (isObject(value) ? Object.values(value) : [value]).some((word) => typeof word === "string" && isShaming(word)) ? SHAME : "decline is no text of your own: it has neutral words in each language",
		fix: `decline is one of ${list([
			"close",
			"no-thanks",
			"not-now",
			"later"
		])}`
	};
}
// src/cli/look.ts
/** Looks a manifest over as its author would have it: the JSON, the checks, and what its catalogue says to it. */
var MOST_KIB = 256;
/**
* Reads the text of the manifest `file`, which people call `name`, and holds it against its catalogue: the `named` one,
* else the one that lies beside it.
*/
async function look(text, name, file, named) {
	const whole = (path, what, fix) => ({
		manifest: null,
		problems: [{
			path,
			what,
			fix,
			severity: "error"
		}],
		notes: [],
		catalogue: null
	});
	const kib = Math.ceil(Buffer.byteLength(text) / 1024);
	if (kib > MOST_KIB) return whole(name, `${kib} KiB, and no page reads more than ${MOST_KIB}`, "make it smaller");
	if (/^\s*</.test(text)) return whole(name, "HTML, not JSON", "name the manifest itself");
	const { fault, doubles } = scanJson(text);
	if (fault) {
		const { line, column, content } = lineAt(text, fault.at);
		const cut = Math.max(0, column - 60);
		const shown = content.slice(cut, cut + 100);
		return {
			...whole(`${name}:${line}:${column}`, fault.what, fault.fix),
			notes: [`  ${shown}`, `  ${" ".repeat(column - 1 - cut)}^`]
		};
	}
	const source = JSON.parse(text);
	const { manifest, problems } = check$1(source, reasonFor);
	for (const { path } of doubles) problems.push({
		path: sayPath(path),
		what: `the key ${JSON.stringify(path.at(-1))} is there twice`,
		fix: "keep one: JSON takes the last and drops the others",
		severity: "error"
	});
	if (!manifest) return {
		manifest,
		problems,
		notes: [],
		catalogue: null
	};
	const catalogue = await findCatalog(manifest, file, named).catch((error) => error instanceof Error ? error.message : String(error));
	if (typeof catalogue === "string") problems.push({
		path: "catalog",
		what: `the catalogue cannot be read (${catalogue})`,
		fix: "mend the file, or name another with --catalog",
		severity: "error"
	});
	const products = typeof catalogue === "object" ? catalogue : null;
	if (products?.notForPages && !named) problems.push({
		path: "catalog.url",
		what: products.notForPages,
		fix: `compile it (npx tendero catalog ${basename(products.file)} -o catalog.json) and write that file’s address`,
		severity: "error"
	});
	problems.push(...advise(manifest, source, products?.products, Date.now()));
	return {
		manifest,
		problems,
		notes: [],
		catalogue: products
	};
}
export { belief as _, prior as a, sayProblem as b, mayAsk as c, score as d, thoughtOf as f, standsAlone as g, loadKinds as h, sample as i, massOf as l, wishesOf as m, createAdviser as n, likenessFields as o, possibleAnswers as p, telling as r, logPopularity as s, look as t, mustBit as u, degree as v, belongs as y };

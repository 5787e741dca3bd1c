import { t as didYouMean } from "./did-you-mean.js";
import * as z from "zod/mini";
// src/check/words.ts
/** How the checker puts names and choices into words. */
/** In quotes, cut where it gets long. */
var quote = (text) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
/** "a", "b", 3: the first twenty of them. */
var list = (words) => words.slice(0, 20).map((word) => typeof word === "string" ? quote(word) : String(word)).join(", ") + (words.length > 20 ? ", …" : "");
/** The fix for a name that is not known: the nearest one, else all of them, else what else can be done. */
function suggest(word, known, otherwise) {
	const near = didYouMean(word, known);
	if (near) return `did you mean ${quote(near)}?`;
	return known.length ? `one of ${list(known)}` : otherwise;
}
/** The fix for one of a closed list: the nearest one and all of them. */
function choose(word, known) {
	const near = didYouMean(String(word), known.map(String));
	return `${near ? `did you mean ${quote(near)}? ` : ""}one of ${list(known)}`;
}
// src/check/path.ts
/** Places in a manifest. */
/** A path as authors write it: dots for keys, brackets for positions and for keys that are no plain words. */
var sayPath = (path) => path.reduce((said, step) => {
	if (typeof step === "number") return `${said}[${step}]`;
	const key = String(step);
	if (!/^[\w$-]+$/.test(key)) return `${said}[${quote(key)}]`;
	return said ? `${said}.${key}` : key;
}, "") || "manifest";
/** What lies at a path below a value, `undefined` where the path leads nowhere. */
var valueAt = (value, path) => path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
/** An object of JSON: not null, not a list. */
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/check/every-object.ts
/** All objects inside a block of the manifest, lists looked through. */
/** The block itself, if it is one, and every object in it, each with its path. */
function everyObject(value, path) {
	if (typeof value !== "object" || value === null) return [];
	const inner = Object.entries(value).flatMap(([key, part]) => everyObject(part, [...path, Array.isArray(value) ? Number(key) : key]));
	return isObject(value) ? [[value, path], ...inner] : inner;
}
// src/check/answers.ts
/** The ids of its answers, or null where the catalogue or a number decides. */
function answersOf(question) {
	if (question.type === "yes-no") return ["yes", "no"];
	return "options" in question && question.options ? question.options.map((option) => option.id) : null;
}
var PRESETS = {
	csat: [1, 5],
	nps: [0, 10],
	ces: [1, 7]
};
/** Its lowest and its highest number; null where the answer is none. */
function scaleOf(question) {
	if (question.type === "range") return [question.min ?? -Infinity, question.max ?? Infinity];
	if (question.type !== "rating") return null;
	const { scale, preset = "csat" } = question;
	return scale ? [scale.from, scale.to] : PRESETS[preset];
}
/** Says of a condition on the question what can never be answered. */
function checkAnswer(question, asked, path, report) {
	const { id, type } = question;
	if (type === "comment" || type === "contact") {
		const what = `what he writes to ${quote(id)} is not remembered`;
		report([...path, "question"], what, "name a question with options, or a rating");
		return;
	}
	const known = answersOf(question);
	const scale = scaleOf(question);
	const [min, max] = scale ?? [];
	const isOut = (value) => value < min || value > max;
	const write = `write a number from ${min} to ${max}`;
	asked.in?.forEach((value, i) => {
		const at = [
			...path,
			"in",
			i
		];
		if (scale) {
			if (typeof value !== "number") report(at, `the answer to ${quote(id)} is a number`, "write a number");
			else if (isOut(value)) report(at, `${value} cannot be chosen`, write);
		} else if (known && !known.includes(String(value))) report(at, `${quote(id)} has no answer ${quote(String(value))}`, choose(value, known));
	});
	for (const key of ["atLeast", "atMost"]) {
		const bound = asked[key];
		if (bound === void 0) continue;
		if (!scale) report([...path, key], `the answer to ${quote(id)} is no number`, "write \"in\" with its answers");
		else if (isOut(bound)) report([...path, key], `no answer to ${quote(id)} goes to ${bound}`, write);
	}
}
// src/check/leaves.ts
/** Every leaf with its path. */
function leaves(tree, path) {
	if ("type" in tree) return [[tree, path]];
	if ("not" in tree) return leaves(tree.not, [...path, "not"]);
	const [key, inner] = "all" in tree ? ["all", tree.all] : ["any", tree.any];
	return inner.flatMap((branch, i) => leaves(branch, [
		...path,
		key,
		i
	]));
}
// src/check/ask-if.ts
/**
* Says what is wrong with a condition that is asked before the i-th of `all` questions, of the guide or survey `own`;
* false if something is.
*/
function checkAskIf(condition, all, i, own, path, report) {
	let right = true;
	const wrong = (...problem) => {
		right = false;
		report(...problem);
	};
	const before = all.slice(0, i).map((one) => one.id);
	for (const [leaf, at] of leaves(condition, path)) {
		const asked = [...at, "question"];
		const index = all.findIndex((one) => one.id === leaf.question);
		if (leaf.guide && leaf.guide !== own.id) wrong([...at, "guide"], `askIf looks at answers of its own ${own.kind} only`, "take it out");
		else if (index < 0) wrong(asked, `there is no question ${quote(leaf.question)} before this one`, suggest(leaf.question, before, "take askIf out"));
		else if (index >= i) wrong(asked, index === i ? "a question cannot wait for its own answer" : `${quote(leaf.question)} is asked later`, "name a question before this one");
		else checkAnswer(all[index], leaf, at, wrong);
	}
	return right;
}
// src/conditions/holds-for-answers.ts
/** Is one of the answers given what the condition asks for: any at all, one of those listed, a number within its bounds? */
var isGiven = ({ in: list, atLeast, atMost }, given) => given.some((n) => (!list || list.includes(n)) && typeof n === typeof (atLeast ?? atMost ?? n) && !(n < atLeast || n > atMost));
/**
* Does an `askIf` hold for the answers of its own guide? A question that was not asked has no answer;
* "no preference" is an answer, but none that a list can name. `guide` and `within` mean nothing here.
*/
function holdsForAnswers(condition, answers) {
	const { question, not, all, any } = {
		__proto__: null,
		...condition
	};
	const holds = (one) => holdsForAnswers(one, answers);
	if (question) return isGiven(condition, [Object.hasOwn(answers, question) ? answers[question] : []].flat());
	if (not) return !holds(not);
	return all ? all.every(holds) : !!any?.some(holds);
}
// src/check/can-be-asked.ts
/** Is there a visitor who gets to see this question? */
/** After so many ways of answering, a question counts as one that can be asked. */
var MAX_TRIES = 3e3;
/** Can the question's `askIf` hold? Tries the answers of the earlier questions that it hangs on, in bounded time. */
function canBeAsked(question, earlier) {
	if (!question.askIf) return true;
	const path = involved(question, earlier);
	let tries = 0;
	const walk = (at, answers) => {
		if (++tries > MAX_TRIES) return true;
		const next = path[at];
		if (!next) return holdsForAnswers(question.askIf, answers);
		if (next.askIf && !holdsForAnswers(next.askIf, answers)) return walk(at + 1, answers);
		return tellingAnswers(next, [...path, question]).some((answer) => walk(at + 1, {
			...answers,
			[next.id]: answer
		}));
	};
	return walk(0, {});
}
/** The earlier questions that it names, and those that they name, in order. */
function involved(question, earlier) {
	const named = new Set(asksAbout(question).map(([leaf]) => leaf.question));
	for (const one of earlier.toReversed()) if (named.has(one.id)) for (const [leaf] of asksAbout(one)) named.add(leaf.question);
	return earlier.filter((one) => named.has(one.id));
}
var asksAbout = (question) => question.askIf ? leaves(question.askIf, []) : [];
/** One answer of each sort that the conditions tell apart; `null` stands for all that none of them names. */
function tellingAnswers(question, asking) {
	const named = /* @__PURE__ */ new Set();
	for (const other of asking) for (const [leaf] of asksAbout(other)) if (leaf.question === question.id) {
		for (const value of leaf.in ?? []) named.add(value);
		for (const bound of [leaf.atLeast, leaf.atMost]) if (bound !== void 0) for (const near of [
			bound - 1,
			bound,
			bound + 1
		]) named.add(near);
	}
	const known = answersOf(question);
	const [min, max] = scaleOf(question) ?? [];
	const telling = [...named].filter((value) => min === void 0 ? !known || known.includes(String(value)) : Number(value) >= min && Number(value) <= max);
	const rest = "noPreference" in question && question.noPreference === false && known?.length === telling.length ? [] : [null];
	if (question.type !== "multi-choice") return [...telling, ...rest];
	let sets = [[]];
	for (const value of telling.slice(0, 10)) sets = [...sets, ...sets.map((set) => [...set, String(value)])];
	const { atMost = Infinity } = question;
	return [...sets.filter((set) => set.length && set.length <= atMost), ...rest];
}
// src/check/wish-holders.ts
/** What all products of a guide must have; `raw` is the guide as written, at `guidePath`. */
var amongHolder = ({ among }, raw, guidePath) => holder(among, raw, guidePath, [], "among");
/** The options, sides or range of the i-th question, with their wishes. */
var wishHolders = (question, raw, guidePath, i) => held$1(question).map(([{ wish }, below]) => holder(wish, raw, guidePath, [
	"questions",
	i,
	...below
], "wish"));
function held$1(question) {
	if (question.type === "range") return [[question, []]];
	if (question.type !== "yes-no") return (question.options ?? []).map((option, o) => [option, ["options", o]]);
	return [[question.yes, ["yes"]], [question.no, ["no"]]];
}
function holder(wishes = [], raw, guidePath, at, key) {
	const listed = Array.isArray(valueAt(raw, [...at, key]));
	const path = [...guidePath, ...at];
	return {
		path,
		wishes: wishes.map((wish, w) => [wish, [
			...path,
			key,
			...listed ? [w] : []
		]])
	};
}
// src/check/guide.ts
/** Says what no visitor could make sense of. `raw` is the guide as written, `path` where it stands. */
function checkGuide(guide, id, raw, path, hasCatalog, report) {
	const { questions } = guide;
	const unlike = (blocks, at) => sameIds(blocks.map(({ id }, i) => ({
		id,
		path: [...at, i],
		report
	})));
	unlike(questions, [...path, "questions"]);
	for (const [wish, where] of amongHolder(guide, raw, path).wishes) checkWish(wish, where, "guide", report);
	questions.forEach((question, i) => {
		const at = [
			...path,
			"questions",
			i
		];
		if ("options" in question && question.options) unlike(question.options, [...at, "options"]);
		if ("from" in question && question.from !== void 0 && !hasCatalog) report([...at, "from"], "there is no catalogue to take it from", "add \"catalog\", or write options by hand");
		for (const { wishes } of wishHolders(question, raw, path, i)) for (const [wish, where] of wishes) checkWish(wish, where, question.type, report);
		checkOrder(questions, i, {
			kind: "guide",
			id
		}, at, report);
	});
}
/** Says of the i-th question of a guide or survey for whom it waits in vain. */
function checkOrder(questions, i, own, path, report) {
	const question = questions[i];
	const at = [...path, "askIf"];
	if (question.askIf && checkAskIf(question.askIf, questions, i, own, at, report)) {
		if (!canBeAsked(question, questions.slice(0, i))) report(at, "nobody can reach this question", "ask it after answers that can be given together");
	}
}
/** Says which ids are there twice; the first one stands. */
function sameIds(blocks) {
	const seen = /* @__PURE__ */ new Set();
	for (const { id, path, report } of blocks) {
		if (seen.has(id)) report([...path, "id"], `${quote(id)} is there twice`, "give each its own id");
		seen.add(id);
	}
}
/** Does the wish take the number that the visitor chose? */
var usesAnswer = ({ atMost, atLeast, is }) => [
	atMost,
	atLeast,
	is
].includes("$answer");
function checkWish(wish, path, asker, report) {
	const { atLeast, atMost } = wish;
	if (asker !== "range" && usesAnswer(wish)) report(path, `"$answer" is the number of a range, and this is a ${asker}`, "write the value itself");
	if (typeof atLeast === "number" && typeof atMost === "number" && atLeast > atMost) report(path, `nothing is at least ${atLeast} and at most ${atMost}`, "make atLeast less than atMost");
}
// src/check/survey.ts
/** Says which questions, and which thanks, no visitor could ever come to. `id` is the campaign's. */
function checkSurvey({ questions, thanks }, id, path, report) {
	const own = {
		kind: "survey",
		id
	};
	questions.forEach((_, i) => {
		checkOrder(questions, i, own, [
			...path,
			"questions",
			i
		], report);
	});
	thanks.forEach(({ if: condition }, i) => {
		if (condition) checkAskIf(condition, questions, questions.length, own, [
			...path,
			"thanks",
			i,
			"if"
		], report);
	});
}
// src/check/campaign.ts
/** Its surface and those of its variants, each with its path. */
var surfacesOf = ({ surface, variants = [] }, path) => [[surface, [...path, "surface"]], ...variants.map((arm, i) => [arm.surface, [
	...path,
	"variants",
	i,
	"surface"
]])];
/** The questions of one of them, each with its path. */
var askedBy = (surface, path) => [...surface.type === "survey" ? surface.questions.map((question, i) => [question, [
	...path,
	"questions",
	i
]]) : [], ...everyObject(surface, path).filter((found) => found[0].type === "question")];
/** The questions of its messages and surveys, those of its variants too, each with its path. */
var asksOf = (campaign, path) => surfacesOf(campaign, path).flatMap(([surface, at]) => askedBy(surface, at));
/**
* Says which ids of variants, of questions and of their options are there twice, and what a survey asks in vain. "base" is
* the campaign's own surface.
*/
function checkCampaign(campaign, path, report) {
	const told = (id, at) => ({
		id,
		path: at,
		report
	});
	const variants = (campaign.variants ?? []).map(({ id }, i) => told(id, [
		...path,
		"variants",
		i
	]));
	sameIds([told("base", path), ...variants]);
	for (const [surface, at] of surfacesOf(campaign, path)) {
		const asked = askedBy(surface, at);
		for (const [question, where] of asked) if ("options" in question) sameIds(question.options.map(({ id }, i) => told(id, [
			...where,
			"options",
			i
		])));
		sameIds(asked.map(([{ id }, where]) => told(id, where)));
		if (surface.type === "survey") checkSurvey(surface, campaign.id, at, report);
	}
}
// src/check/bare-copy.ts
var MAX_DEPTH = 32;
var MAX_VALUES = 2e4;
/**
* A copy without prototypes: on a page that has added to Object.prototype, the schema would take that for keys of the
* block. `refuse` hears why a block is not looked at; one that contains itself is deeper than any limit.
*/
function bareCopy(block, refuse) {
	let left = MAX_VALUES;
	const copy = (value, path) => {
		if (typeof value !== "object" || value === null || left < 0) return value;
		const keys = Object.keys(value);
		left -= keys.length;
		if (path.length >= MAX_DEPTH) left = -1;
		if (left < 0) {
			refuse({
				path: [],
				what: path.length < MAX_DEPTH ? `more than ${MAX_VALUES} values` : `deeper than ${MAX_DEPTH} levels`,
				fix: "make it smaller"
			});
			return;
		}
		if (Array.isArray(value)) return value.map((inner, i) => copy(inner, [...path, i]));
		const bare = Object.create(null);
		for (const key of keys) {
			const at = [...path, key];
			if (key === "__proto__") refuse({
				path: at,
				what: "this key is reserved",
				fix: "take it out"
			});
			bare[key] = copy(value[key], at);
		}
		return bare;
	};
	return copy(block, []);
}
// src/check/fitting-branch.ts
/** Where a value may have one of several shapes and has none, the one that its author probably meant. */
/** The issues of the shape that fits best; the others say nothing that helps. Other issues are given back as they are. */
function fittingBranch(issue, root) {
	if (issue.code !== "invalid_union" || issue.discriminator) return [issue];
	const value = valueAt(root, issue.path);
	const branches = issue.errors.map((branch) => branch.flatMap((inner) => fittingBranch(inner, value)));
	const weights = branches.map((branch) => branch.reduce((sum, inner) => sum + misfit(inner, value), 0));
	const here = (inner) => ({
		...inner,
		path: [...issue.path, ...inner.path]
	});
	if (branches.every((branch) => branch.length === 1 && !branch[0].path.length)) return [{
		code: "either",
		path: issue.path,
		message: "",
		of: branches.flat()
	}];
	return branches[weights.indexOf(Math.min(...weights))].map(here);
}
/** How much an issue speaks against the shape: what lies deeper inside does not, it is only wrong there. */
function misfit(issue, value) {
	const { code, path } = issue;
	if (code === "unrecognized_keys" && !path.length) {
		const known = JSON.parse(issue.message);
		return issue.keys.slice(0, 20).reduce((sum, key) => sum + (didYouMean(key, known) ? 1 : 1.5), 0);
	}
	if (code === "invalid_key") return isObject(valueAt(value, path)) ? 4 : 1.4;
	if (!path.length) return code === "custom" ? 0 : 100;
	if (path.length > 1 || valueAt(value, path) !== void 0) return 0;
	return code === "invalid_union" ? 3 : 1;
}
// src/check/explain-issues.ts
/** More of one block would bury the first one. */
var MOST$1 = 20;
var KINDS = {
	string: "a text in quotes",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list: [ … ]",
	object: "an object: { … }",
	record: "an object: { … }"
};
/** The schema's message for an unknown key: the keys that are known, as JSON. Every other message is the author's own, or ''. */
var sayKnownKeys = ({ code, inst }) => {
	if (code !== "unrecognized_keys") return "";
	const def = inst._zod.def;
	return JSON.stringify(def.shape ? Object.keys(def.shape) : [...def.keyType?._zod.values ?? []]);
};
/** The sentences for the issues that the schema found in `root`; of several shapes, those of the one that fits best. */
function explainIssues(issues, root) {
	const flat = issues.flatMap((issue) => fittingBranch(issue, root)).slice(0, MOST$1);
	const explained = /* @__PURE__ */ new Set();
	const spell = (path) => JSON.stringify(path);
	const unknown = flat.flatMap((issue) => {
		if (issue.code !== "unrecognized_keys") return [];
		const known = JSON.parse(issue.message);
		explained.add(spell(issue.path));
		return issue.keys.slice(0, MOST$1).map((key) => {
			explained.add(spell([...issue.path, didYouMean(key, known) ?? key]));
			return {
				path: [...issue.path, key],
				what: `unknown key ${quote(key)}`,
				fix: suggest(key, known, "take it out")
			};
		});
	});
	const said = /* @__PURE__ */ new Set();
	const isNews = ({ code, path }) => {
		const place = spell(path);
		const follows = explained.has(place) && (code === "custom" || valueAt(root, path) === void 0);
		return code !== "unrecognized_keys" && !follows && !said.has(place) && said.add(place);
	};
	return [...unknown, ...flat.filter(isNews).map((issue) => explain(issue, valueAt(root, issue.path)))];
}
function explain(issue, value) {
	const { code, path } = issue;
	const key = String(path.at(-1));
	const fix = wants(issue);
	if (code === "invalid_key") return {
		path,
		what: `${quote(key)} cannot be a key here`,
		fix
	};
	if (value === void 0) return {
		path,
		what: "is missing",
		fix
	};
	if (typeof value === "string") {
		const choices = choicesOf(issue);
		const what = `unknown ${key === "type" ? "type" : "value"} ${quote(value)}`;
		if (choices) return {
			path,
			what,
			fix: choose(value, choices)
		};
		const bare = code === "invalid_type" && value.match(issue.expected === "boolean" ? /^(true|false)$/ : /^-?\d+(\.\d+)?$/);
		if (bare) return {
			path,
			what: `${quote(value)} is a text`,
			fix: `write ${bare[0]} without quotes`
		};
	}
	return {
		path,
		what: whatIs(issue, value),
		fix
	};
}
function whatIs(issue, value) {
	if (issue.code === "custom" && isObject(value)) return "its keys do not fit together";
	if (issue.code === "too_small" && Object(value).length === 0) return "is empty";
	if (issue.code === "too_big" && Object(value).length) return `is too long (${Object(value).length})`;
	return `${Array.isArray(value) ? "a list" : isObject(value) ? "an object" : list([value])} cannot be used here`;
}
/** What to choose from, where the issue is that none was chosen. */
function choicesOf(issue) {
	if (issue.code === "invalid_value") return issue.values;
	return issue.code === "invalid_union" && "options" in issue ? issue.options : void 0;
}
function wants(issue) {
	const { code, message } = issue;
	if (message) return message;
	const choices = choicesOf(issue);
	if (choices) return `write ${choices.length > 1 ? "one of " : ""}${list(choices)}`;
	if (code === "either") return `write ${[...new Set(issue.of.map((one) => wants(one).replace(/^write /, "")))].join(", or ")}`;
	if (code === "invalid_type") return `write ${KINDS[issue.expected] ?? issue.expected}`;
	if (code === "invalid_key") return issue.issues[0]?.message || "choose another key";
	if (code === "too_small") return amount(issue.inclusive ? "at least" : "more than", issue.minimum, issue.origin);
	if (code === "too_big") return amount(issue.inclusive ? "at most" : "less than", issue.maximum, issue.origin);
	return "write something else";
}
var amount = (bound, limit, origin) => `${origin === "array" ? "give" : "write"} ${bound} ${limit}${origin === "string" ? " characters" : ""}`;
// src/check/parse-block.ts
var MOST = 200;
/** The block with its defaults, or undefined with the reasons reported. */
function parseBlock(schema, block, path, report) {
	let refused = false;
	const bare = bareCopy(block, ({ path: below, what, fix }) => {
		refused = true;
		report([...path, ...below], what, fix);
	});
	if (refused) return;
	const parsed = schema.safeParse(bare, { error: sayKnownKeys });
	if (parsed.success) return parsed.data;
	for (const { path: below, what, fix } of explainIssues(parsed.error.issues, block)) report([...path, ...below], what, fix);
}
/** The block without the keys that are wrong (they are reported); its default if that is not enough. */
function settleBlock(schema, block, path, report) {
	const wrong = /* @__PURE__ */ new Set();
	const parsed = parseBlock(schema, block, path, (at, ...rest) => {
		wrong.add(at[path.length]);
		report(at, ...rest);
	});
	if (!wrong.size) return parsed;
	const right = isObject(block) && Object.fromEntries(Object.entries(block).filter(([key]) => !wrong.has(key)));
	return right && parseBlock(schema, right, path, () => {}) || schema.safeParse(void 0).data;
}
/** The right ones of a list of blocks. What is wrong with an entry is said to `reportAt(entry, position)`. */
function parseList(schema, blocks, path, report, reportAt = () => report) {
	if (blocks === void 0) return [];
	if (!Array.isArray(blocks)) {
		report(path, "this is no list", "write a list: [ … ]");
		return [];
	}
	if (blocks.length > MOST) report(path, `more than ${MOST}; the rest is left out`, "write fewer");
	return blocks.slice(0, MOST).flatMap((raw, i) => {
		const at = [...path, i];
		const own = reportAt(raw, i);
		const block = parseBlock(schema, raw, at, own);
		return block === void 0 ? [] : [{
			block,
			i,
			path: at,
			report: own
		}];
	});
}
// src/check/blocks.ts
var MOST_GUIDES = 100;
/** The guides that can run, in the author's order. */
function readGuides(schemas, written, hasCatalog, reportFor) {
	const right = [];
	if (written !== void 0 && !isObject(written)) reportFor()(["guides"], "guides are an object", "write { \"find-a-fan\": { … } }");
	const entries = isObject(written) ? Object.entries(written) : [];
	if (entries.length > MOST_GUIDES) reportFor()(["guides"], `more than ${MOST_GUIDES}; the rest is left out`, "write fewer");
	for (const [name, raw] of entries.slice(0, MOST_GUIDES)) {
		const path = ["guides", name];
		let fine = true;
		const report = reportFor({
			kind: "guide",
			id: name
		}, () => fine = false);
		const guide = parseBlock(schemas.id, name, path, report) && parseBlock(schemas.guide, raw, path, report);
		if (!guide) continue;
		checkGuide(guide, name, raw, path, hasCatalog, report);
		if (fine) right.push([name, guide]);
	}
	return Object.fromEntries(right);
}
/** The campaigns whose shape is right, in the author's order; what they name is not looked at yet. */
function readCampaigns(schema, written, reportFor) {
	const bad = /* @__PURE__ */ new Set();
	const blockAt = (raw, i) => {
		return reportFor({
			kind: "campaign",
			id: isObject(raw) && typeof raw.id === "string" ? raw.id : `campaigns[${i}]`
		}, () => bad.add(i));
	};
	const all = parseList(schema, written, ["campaigns"], reportFor(), blockAt);
	sameIds(all.map(({ block, path, report }) => ({
		id: block.id,
		path,
		report
	})));
	return all.map(({ block, i, path, report }) => {
		checkCampaign(block, path, report);
		const asks = asksOf(block, path).map(([question]) => question);
		return {
			kind: "campaign",
			id: block.id,
			block,
			path,
			report,
			isOut: () => bad.has(i),
			asks
		};
	});
}
/** The segments, as those who may name others. */
var readSegments = (segments, reportFor) => Object.entries(segments).map(([id, block]) => {
	let out = false;
	const report = reportFor(void 0, () => out = true);
	return {
		kind: "segment",
		id,
		block,
		path: ["segments", id],
		report,
		isOut: () => out,
		asks: []
	};
});
// src/check/references.ts
/**
* Leaves out who names what is not there, then who named him, until all that is left is whole. `written` are the ids of
* all that was written, also of what was left out for other reasons.
*/
function checkReferences(callers, guides, written) {
	const here = (kind) => kind === "guide" ? Object.keys(guides) : callers.filter((caller) => caller.kind === kind && !caller.isOut()).map(({ id }) => id);
	const need = (kind, name, at, { report }) => {
		if (here(kind).includes(name)) return;
		if (written[kind].includes(name)) report(at, `the ${kind} ${quote(name)} was left out`, `mend that ${kind}`);
		else report(at, `there is no ${kind} ${quote(name)}`, suggest(name, written[kind], `write that ${kind}`));
	};
	const needAnswer = (leaf, at, caller) => {
		const among = [...Object.entries(guides).map(([id, { questions }]) => [id, questions]), ...callers.flatMap((one) => one.asks[0] && (one === caller || !one.isOut()) ? [[one.id, one.asks]] : [])].filter(([id]) => !leaf.guide || id === leaf.guide);
		if (leaf.guide && !among[0] && !here("campaign").includes(leaf.guide)) {
			const kind = written.campaign.includes(leaf.guide) ? "campaign" : "guide";
			return need(kind, leaf.guide, [...at, "guide"], caller);
		}
		const questions = among.flatMap(([, asked]) => asked);
		const asked = questions.filter(({ id }) => id === leaf.question);
		if (asked.length === 1) checkAnswer(asked[0], leaf, at, caller.report);
		if (asked[0]) return;
		caller.report([...at, "question"], `no guide asks ${quote(leaf.question)}`, suggest(leaf.question, [...new Set(questions.map(({ id }) => id))], "write a guide that asks it"));
	};
	const calls = callers.map(({ block, path }) => everyObject(block, path).flatMap(([found, at]) => {
		const { type, is, campaign, guide } = found;
		if (type === "answered") return [(caller) => needAnswer(found, at, caller)];
		if (type === "segment") return [(caller) => need("segment", String(is), [...at, "is"], caller)];
		if (type === "converted") return campaign ? [(caller) => need("campaign", String(campaign), [...at, "campaign"], caller)] : [];
		return typeof guide === "string" ? [(caller) => need("guide", guide, [...at, "guide"], caller)] : [];
	}));
	checkCircles(callers);
	const out = () => callers.filter((caller) => caller.isOut()).length;
	for (let before = -1; before < out();) {
		before = out();
		callers.forEach((caller, i) => {
			if (!caller.isOut()) for (const call of calls[i]) call(caller);
		});
	}
}
/** Says which segments hang on themselves. */
function checkCircles(callers) {
	const named = ({ block, path }) => everyObject(block, path).flatMap(([{ type, is }]) => type === "segment" ? [is] : []);
	const segments = callers.filter(({ kind }) => kind === "segment");
	const next = new Map(segments.map((segment) => [segment.id, named(segment)]));
	for (const { id, path, report } of segments) {
		const reached = new Set(next.get(id));
		for (const name of reached) for (const further of next.get(name) ?? []) reached.add(further);
		if (reached.has(id)) report(path, `${quote(id)} hangs on itself`, "take it out of its own condition");
	}
}
// src/lib/vocabulary.ts
/** The words that every block of the manifest is written in: ids, texts, durations, addresses, page types. */
/**
* Gives a schema the sentence that the editor, the reference and nobody else shows.
* One that has its own sentence already (a shared word such as `id`) keeps it: the new sentence goes to a copy.
*/
function described(schema, description) {
	const own = z.globalRegistry.has(schema) ? z.clone(schema, void 0, { parent: true }) : schema;
	z.globalRegistry.add(own, { description });
	return own;
}
var id = described(z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,63}$/, "write letters, digits, \"-\" and \"_\" only, at most 64"), z.refine((s) => !(s in {}), "this word is reserved, choose another")), "A name that never changes its meaning: links, mails and reports refer to it.");
var words$1 = z.string().check(z.maxLength(2e3));
var languages = z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "write a language tag such as \"es\" or \"es-MX\"")), words$1).check(z.refine((map) => Object.keys(map).length > 0, "give at least one language"));
var plain = z.union([words$1, languages]);
var text = described(z.union([
	words$1,
	languages,
	z.strictObject({
		segments: described(z.record(id, plain), "What visitors of a segment read, by the segment’s id; of several that a visitor is in, the first that stands here."),
		else: described(plain, "What everybody else reads, and whoever may not be remembered.")
	})
]), "A text, or one a language: { \"es\": \"Hola\", \"en\": \"Hello\" }; or another one for visitors of a segment: { \"segments\": { \"critic\": \"We will do better\", \"gift-giver\": { \"es\": \"…\", \"en\": \"…\" } }, \"else\": \"Hello\" }.");
var duration = described(z.string().check(z.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "write a duration such as \"300ms\", \"8s\", \"5m\", \"2h\" or \"30d\"")), "A duration: \"300ms\", \"8s\", \"5m\", \"2h\", \"30d\".");
var instant = described(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "write a moment with its zone, such as \"2026-12-01T23:59:00+01:00\"")), "A moment with its zone (ISO 8601): \"2026-12-01T23:59:00+01:00\".");
var address = described(z.string().check(z.refine((s) => {
	try {
		return /^https?:$/.test(new URL(s, "https://shop.invalid/").protocol);
	} catch {
		return false;
	}
}, "write an http(s) address, absolute or from the root of the shop (\"/api/recommendations\")")), "An http(s) address; relative ones start at the shop’s page.");
var selector = described(z.string().check(z.minLength(1), z.maxLength(300)), "A CSS selector. One that the browser cannot read matches nothing.");
var pageType = z.enum([
	"home",
	"listing",
	"product",
	"cart",
	"checkout",
	"order",
	"search",
	"other"
]);
var locale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "write a language tag such as \"es\" or \"es-MX\""));
// src/conditions/answer-schema.ts
/** The condition that looks at an answer: of a campaign's audience, and of a question's askIf. */
var answered = described(z.strictObject({
	type: z.literal("answered"),
	question: id,
	guide: z.optional(described(id, "Of this guide, or of the campaign that asks it; in askIf always the question’s own.")),
	in: z.optional(described(z.array(z.union([z.string(), z.number()])), "With one of these answers; left out, with any answer.")),
	atLeast: z.optional(described(z.number(), "A number, of a rating or a range, not below this.")),
	atMost: z.optional(described(z.number(), "A number not above this.")),
	within: z.optional(described(duration, "Not longer ago than this."))
}), "The visitor has answered a question.");
var answerCondition = described(z.union([
	answered,
	z.strictObject({ all: z.array(z.lazy(() => answerCondition)) }),
	z.strictObject({ any: z.array(z.lazy(() => answerCondition)) }),
	z.strictObject({ not: z.lazy(() => answerCondition) })
]), "A condition on answers, or a tree of them.");
// src/questions/wish-schema.ts
/** What an answer asks of a product. */
var bound = z.union([z.number(), z.literal("$answer")]);
var word$1 = described(z.union([
	z.string(),
	z.number(),
	z.boolean()
]), "A word, a number, true or false.");
var wish = described(z.strictObject({
	field: described(z.string().check(z.minLength(1)), "A field of the product: price, brand, availability or one of the catalogue’s."),
	atMost: z.optional(described(bound, "At most this number; \"$answer\" is what the visitor chose.")),
	atLeast: z.optional(described(bound, "At least this number.")),
	is: z.optional(described(word$1, "Exactly this; of a list of words: has this one. \"$answer\" is what the visitor chose.")),
	in: z.optional(described(z.array(word$1).check(z.minLength(1)), "One of these.")),
	not: z.optional(described(word$1, "Anything but this.")),
	weight: described(z._default(z.number().check(z.gt(0), z.maximum(100)), 1), "How much it counts beside the other wishes."),
	must: described(z._default(z.boolean(), false), "true: a product without it is shown only on the shelf of close ones. false: it is preferred.")
}).check(z.refine((w) => [
	w.is,
	w.in,
	w.not,
	w.atMost ?? w.atLeast
].filter((x) => x !== void 0).length === 1, "say what is wished, once: atMost and/or atLeast, or is, or in, or not")), "A wish: what an answer asks of a product’s field.");
var wishes = described(z.pipe(z.union([wish, z.array(wish)]), z.transform((w) => Array.isArray(w) ? w : [w])), "One wish or several.");
// src/questions/schema.ts
/** Every kind of question, as authors write it. */
var asked$1 = {
	id,
	ask: described(text, "The question, as a friendly shop assistant would put it."),
	hint: z.optional(described(text, "One sentence below the question.")),
	askIf: z.optional(described(answerCondition, "Asked only if this holds for the answers before it.")),
	cost: described(z._default(z.number().check(z.minimum(0), z.maximum(20)), 1), "What it costs the visitor to answer: 1 is a tap on one of a few words, 3 is something that he has to look up."),
	noPreference: described(z._default(z.union([z.boolean(), text]), true), "Offer \"no preference\"; false: do not; a text: in these words.")
};
var option = z.strictObject({
	id,
	label: text,
	hint: z.optional(text),
	wish: z.optional(wishes)
});
var from = described(z.string().check(z.minLength(1)), "A field of the catalogue: the options are its own values, the most frequent first.");
var choiceOptions = {
	options: z.optional(described(z.array(option).check(z.minLength(1), z.maxLength(24)), "Options written by hand.")),
	from: z.optional(from),
	labels: z.optional(described(z.record(z.string(), text), "Words for the catalogue’s values: { \"tower\": { \"es\": \"De torre\" } }.")),
	weight: described(z._default(z.number().check(z.gt(0), z.maximum(100)), 1), "Weight of the wish that `from` makes."),
	must: described(z._default(z.boolean(), false), "Is the wish that `from` makes a must?")
};
var oneSource = z.refine((q) => q.options === void 0 !== (q.from === void 0), "give either options (written by hand) or from (the catalogue’s own values)");
var choice = z.strictObject({
	type: z.literal("choice"),
	...asked$1,
	...choiceOptions
}).check(oneSource);
var multiChoice = z.strictObject({
	type: z.literal("multi-choice"),
	...asked$1,
	...choiceOptions,
	atMost: z.optional(described(z.int().check(z.minimum(1)), "How many may be chosen."))
}).check(oneSource);
var range = z.strictObject({
	type: z.literal("range"),
	...asked$1,
	wish: described(wishes, "Wishes with \"$answer\" where the chosen number goes."),
	from: z.optional(described(z.string(), "A number field of the catalogue that gives min and max.")),
	min: z.optional(z.number()),
	max: z.optional(z.number()),
	step: z.optional(z.number().check(z.gt(0))),
	unit: z.optional(described(text, "Said after the number; left out, the unit of the field."))
}).check(z.refine((q) => q.from !== void 0 || q.min !== void 0 && q.max !== void 0, "give min and max, or from"), z.refine((q) => q.min === void 0 || q.max === void 0 || q.min < q.max, "make min less than max"));
var side = z.strictObject({
	label: z.optional(text),
	wish: z.optional(wishes)
});
var yesNo = z.strictObject({
	type: z.literal("yes-no"),
	...asked$1,
	yes: described(side, "What \"yes\" wishes, and its words if not \"Yes\"."),
	no: z._default(described(side, "What \"no\" wishes, and its words if not \"No\"."), {})
});
var question$1 = z.discriminatedUnion("type", [
	choice,
	multiChoice,
	range,
	yesNo
]);
// src/guide/schema.ts
/** Guides as authors write them. Types come from here; run-time code imports only the types. */
var show$1 = described(z._default(z.int().check(z.minimum(1), z.maximum(6)), 3), "How many products.");
var title$1 = z.optional(described(text, "Its heading; left out, the widget’s own words."));
var stepUp = described(z.strictObject({
	type: z.literal("step-up"),
	title: title$1,
	upTo: described(z._default(z.number().check(z.gt(1), z.maximum(3)), 1.3), "How much dearer than the best of the result: 1.3 is up to 30 % more."),
	show: show$1
}), "For a little more: dearer products that meet more of the wishes, and say which.");
var accessories = described(z.strictObject({
	type: z.literal("accessories"),
	title: title$1,
	among: described(wishes, "Which products: { \"field\": \"category\", \"is\": \"filter\" }."),
	match: z.optional(described(z.string().check(z.minLength(1)), "A field that an accessory and its product share: \"fits\". Left out, all of `among` fit all.")),
	show: show$1
}), "What goes with the best product of the result.");
var alsoShelf = z.discriminatedUnion("type", [stepUp, accessories]);
var guide = described(z.strictObject({
	title: described(text, "What the assistant says at its head, e.g. \"Can I help you choose?\"."),
	intro: z.optional(described(text, "One sentence below the title.")),
	among: z.optional(described(wishes, "Only products that have all of this are ever shown or counted: { \"field\": \"category\", \"is\": \"fan\" }.")),
	questions: described(z.array(question$1).check(z.minLength(1), z.maxLength(30)), "What may be asked, each only if its askIf holds."),
	order: described(z._default(z.enum(["auto", "authored"]), "auto"), "\"auto\": always the question that tells most about the products that are left, minus its cost. \"authored\": as they stand here."),
	stop: z._default(z.strictObject({
		maxQuestions: described(z._default(z.int().check(z.minimum(1), z.maximum(30)), 30), "After so many answers the result stands alone; the rest of the questions is not asked."),
		confidence: described(z._default(z.number().check(z.gt(0), z.maximum(1)), .8), "How sure it must be that the right product is among those shown, to stop asking: 0.6 asks less, 1 asks whatever still helps. Counts with order \"auto\", where there is a catalogue.")
	}), {
		maxQuestions: 30,
		confidence: .8
	}),
	result: z._default(z.strictObject({
		show: described(z._default(z.int().check(z.minimum(1), z.maximum(6)), 3), "How many products."),
		reasons: described(z._default(z.boolean(), true), "Say for each product what matches, what does not, what is unknown."),
		refine: described(z._default(z.boolean(), true), "Offer \"cheaper\", \"quieter\" and so on, as far as there are such products near by."),
		compare: described(z._default(z.boolean(), true), "Offer to compare the products side by side."),
		share: described(z._default(z.boolean(), true), "Offer the link to this very result."),
		also: described(z._default(z.array(alsoShelf).check(z.maxLength(3)), []), "More shelves below the result.")
	}), {
		show: 3,
		reasons: true,
		refine: true,
		compare: true,
		share: true,
		also: []
	})
}), "A short dialogue that leads to a product.");
var guides = z.record(id, guide);
// src/recommenders/mapping-schema.ts
/** How the names of a reply become a product, as authors write it. */
var path = described(z.string().check(z.maxLength(200)), "Where the value lies in the reply: \"hits.0.price\", \"data.items\".");
var mapping = described(z.strictObject({
	items: z.optional(described(path, "Where the list lies; left out: the reply itself, or its products, items, results, hits, recommendations or data.")),
	id: z.optional(path),
	title: z.optional(path),
	url: z.optional(path),
	image: z.optional(path),
	price: z.optional(path),
	was: z.optional(described(path, "What it cost before it was reduced.")),
	currency: z.optional(path),
	availability: z.optional(path),
	brand: z.optional(path),
	sku: z.optional(path),
	gtin: z.optional(path),
	priceUnit: described(z._default(z.enum(["major", "minor"]), "major"), "\"minor\": 1250 means 12.50."),
	available: z.optional(described(z.array(z.union([
		z.string(),
		z.number(),
		z.boolean()
	])), "Values of availability that mean \"can be bought\"; all others mean sold out.")),
	fields: z.optional(described(z.record(z.string(), path), "Fields for wishes and reasons: { \"noise\": \"attributes.db\" }."))
}), "How the reply’s names become a product. What is left out is found under the usual names.");
// src/recommenders/tools-schema.ts
/** The search and recommendation tools that shops already have, as authors write them. */
var word = described(z.string().check(z.regex(/^[\w.-]{1,128}$/, "write letters, digits, \".\", \"-\" and \"_\" only")), "As the tool calls it.");
var key$1 = described(z.string().check(z.minLength(8), z.maxLength(2e3)), "One that can only search: everybody can read it.");
var base = described(address, "Its address, without a path of its own.");
/** What every search tool has. */
var searched = {
	map: z.optional(mapping),
	fields: z.optional(described(z.record(z.string(), z.string().check(z.regex(/^[A-Za-z_][\w-]*(\.[\w-]+)*(\[\])?$/, "write letters, digits, \"_\", \"-\" and dots"))), "Its names for the fields of wishes, where they differ: { \"noise\": \"specs.noise_db\" }.")),
	timeout: z._default(duration, "1500ms")
};
var algolia = described(z.strictObject({
	type: z.literal("algolia"),
	app: described(z.string().check(z.regex(/^[A-Za-z0-9]{4,32}$/, "write the application id")), "The application id."),
	searchKey: key$1,
	index: word,
	models: described(z._default(z.strictObject({
		product: z._default(word, "related-products"),
		cart: z._default(word, "bought-together")
	}), {
		product: "related-products",
		cart: "bought-together"
	}), "The models of Recommend that say what goes with a product, and with a cart."),
	...searched
}), "Algolia Search and Recommend. Learns from what is shown, opened and bought.");
var recombee = described(z.strictObject({
	type: z.literal("recombee"),
	database: word,
	token: described(z.string().check(z.minLength(8)), "The public token, never the private one."),
	region: z.enum([
		"ap-se",
		"ca-east",
		"eu-west",
		"us-west"
	]),
	scenario: z.optional(word),
	...searched
}), "Recombee. Learns from what is opened, put in the cart and bought. \"tags[]\" in `fields` is a set.");
var gorse = described(z.strictObject({
	type: z.literal("gorse"),
	url: described(address, "The shop’s own address before its API: \"/gorse/api\". Its key stays on the server."),
	feedback: described(z._default(z.strictObject({
		view: z._default(word, "read"),
		click: z._default(word, "click"),
		cart: z._default(word, "cart"),
		purchase: z._default(word, "purchase")
	}), {
		view: "read",
		click: "click",
		cart: "cart",
		purchase: "purchase"
	}), "Its feedback types, as its configuration names them."),
	...searched
}), "Gorse, through the shop’s server. It gives ids: the shop’s system or the catalogue has the rest.");
var typesense = described(z.strictObject({
	type: z.literal("typesense"),
	url: base,
	searchKey: key$1,
	collection: word,
	vector: z.optional(described(word, "The embedding field, for what is like the product of the page.")),
	...searched
}), "Typesense.");
var meilisearch = described(z.strictObject({
	type: z.literal("meilisearch"),
	url: base,
	searchKey: key$1,
	index: word,
	embedder: z.optional(described(word, "The embedder, for what is like the product of the page.")),
	...searched
}), "Meilisearch.");
var qdrant = described(z.strictObject({
	type: z.literal("qdrant"),
	url: base,
	readKey: z.optional(described(key$1, "One that can only read, best of one collection. Left out: a proxy has it.")),
	collection: word,
	vector: z.optional(described(word, "The named vector; left out, the collection’s only one.")),
	...searched
}), "Qdrant: what is like the products that he looked at, among those that meet the wishes.");
var elasticsearch = described(z.strictObject({
	type: z.literal("elasticsearch"),
	url: described(address, "The shop’s own address that lets `_search` of one index through: \"/search/products\"."),
	similar: z.optional(described(z.array(word).check(z.minLength(1)), "Text fields by which products are alike: [\"title\"].")),
	...searched
}), "Elasticsearch or OpenSearch, through the shop’s server.");
// src/recommenders/schema.ts
/** WHAT: every kind of recommender, as authors write it. */
var headers = described(z.record(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, "write the name of a header")), z.string().check(z.maxLength(2e3))), "Sent along: { \"x-api-key\": \"PUBLIC\" }. Everybody can read them.");
var body = z.record(z.string(), z.unknown());
var told = z.strictObject({
	url: address,
	method: z._default(z.enum(["POST", "GET"]), "POST"),
	body: z.optional(body)
});
var endpoint$1 = described(z.strictObject({
	type: z.literal("endpoint"),
	url: described(address, "With method GET, or a body of your own, {guide}, {placement}, {product}, {limit}, {locale}, {currency}, {viewed}, {segments}, {cart}, {visitor} and {answers.QUESTION} are filled in."),
	method: z._default(z.enum(["POST", "GET"]), "POST"),
	timeout: z._default(duration, "1500ms"),
	credentials: described(z._default(z.boolean(), false), "Send the shop’s cookies along. Only for the shop’s own address."),
	headers: z.optional(headers),
	body: z.optional(described(body, "What is sent with POST, where the endpoint wants another form: { \"count\": { \"$var\": \"limit\" } }; the variables of `url`. What is not known is left out.")),
	map: z._default(mapping, { priceUnit: "major" }),
	attribution: z.optional(described(path, "Where in the reply lies what must come back with `feedback`: \"recommendationId\".")),
	feedback: z.optional(described(z.strictObject({
		view: z.optional(told),
		click: z.optional(told),
		open: z.optional(told),
		cart: z.optional(told),
		purchase: z.optional(told)
	}), "Where it wants to hear what was shown (view), clicked, opened as a page, put in the cart and bought; only with consent to analytics. Beside {product} and {visitor}: {products}, {attribution}, {position}, {timestamp}, {at}, {event}, {id}, {price}, {quantity}, {value}, {currency}."))
}), "The shop’s own endpoint, or an engine’s. It is sent the wishes, the page and the cart; with consent to memory, and without Global Privacy Control, also what was looked at and the ids of the segments that the visitor is in: \"segments\": [\"critic\"].");
var catalog = described(z.strictObject({ type: z.literal("catalog") }), "The catalogue, ranked in the browser. Needs no server.");
var model = described(z.strictObject({
	type: z.literal("model"),
	url: described(address, "The file that `tendero train` has written."),
	timeout: described(z._default(duration, "3s"), "For loading it.")
}), "What goes with it and what is looked at next, learned from the shop’s own visits. Needs no server, but the catalogue. Wishes it leaves to the others of the list.");
var shopify$1 = described(z.strictObject({
	type: z.literal("shopify"),
	intent: described(z._default(z.enum(["related", "complementary"]), "related"), "\"related\" is learned by Shopify; \"complementary\" is what the shop has chosen in the app Search & Discovery.")
}), "Shopify’s own recommendations: what goes with the product of the page, with the cart, or with what was looked at last. Wishes it leaves to the others of the list.");
var woocommerce$1 = described(z.strictObject({
	type: z.literal("woocommerce"),
	timeout: described(z._default(duration, "4s"), "For all that is asked for one result.")
}), "The products of a WooCommerce shop as it has them now: its own related products where nothing was wished for, else filtered by the shop and ranked in the browser.");
var recommender = z.discriminatedUnion("type", [
	endpoint$1,
	catalog,
	model,
	algolia,
	recombee,
	gorse,
	typesense,
	meilisearch,
	qdrant,
	elasticsearch,
	shopify$1,
	woocommerce$1
]);
// src/recovery/schema.ts
/** HAND OVER: every kind of recovery sink, as authors write it. None of them needs a secret in the page. */
var key = z.string().check(z.regex(/^[\w-]{3,100}$/, "write the public key: letters, digits, \"-\" and \"_\""));
var webhook$1 = described(z.strictObject({
	type: z.literal("webhook"),
	url: address
}), "POST of one JSON object for each hand-over and each cancellation, with the header `idempotency-key`: your server may get it twice. On another origin it must answer the CORS preflight (allow content-type and idempotency-key): no address is sent to a server that has not said that it wants it.");
var klaviyo$1 = described(z.strictObject({
	type: z.literal("klaviyo"),
	company: described(key, "The public company id (site id), six letters and digits; never a private key."),
	metric: described(z._default(z.string(), "Started Checkout"), "Of the event that your flow waits for."),
	list: z.optional(described(key, "Id of the list that newsletter sign-ups join. Whether Klaviyo asks them once more by mail is the opt-in process of that list: keep it as `confirm` of the block says. Left out, as with all other sign-ups, they are an event \"Signed up in shop\"."))
}), "Klaviyo: by its script if the shop has it on the page, else its client API.");
var brevo$1 = described(z.strictObject({ type: z.literal("brevo") }), "Brevo: cart_updated and cart_deleted, by its tracker on the page; sign-ups are an event signed_up_in_shop. It asks nobody once more by itself: for a newsletter take a webhook too, or an automation of yours on that event.");
var omnisend$1 = described(z.strictObject({ type: z.literal("omnisend") }), "Omnisend: \"started checkout\", by its script on the page; sign-ups are an event \"signed up in shop\". Its double opt-in is for its own forms: for a newsletter take a webhook too, or an automation of yours on that event.");
var recoverySink = z.discriminatedUnion("type", [
	webhook$1,
	klaviyo$1,
	brevo$1,
	omnisend$1
]);
// src/attribution-schema.ts
/** What counts as assisted by the widget, as authors write it. */
var attribution = described(z.strictObject({
	days: described(z._default(z.number().check(z.minimum(0), z.maximum(30)), 5), "For so long; 0 is not at all."),
	views: described(z._default(z.boolean(), false), "true: being shown is enough where there was no click.")
}), "When a product that is bought counts as `assisted` by the widget: the last click in one of its lists, for five days.");
// src/conditions/past-schema.ts
/** WHO, by what the visitor has done before: conditions on the past, as authors write them. */
var count = {
	atLeast: z.optional(z.int().check(z.minimum(0))),
	atMost: z.optional(z.int().check(z.minimum(0)))
};
var money = described(z.number().check(z.minimum(0)), "In the shop’s currency.");
var within = z.optional(described(duration, "Not longer ago than this."));
var visits = described(z.strictObject({
	type: z.literal("visits"),
	...count
}), "How many times the visitor has come, this time included. A visit ends after 30 minutes of quiet.");
var viewed = described(z.strictObject({
	type: z.literal("viewed"),
	product: z.optional(described(z.string(), "This product, by id; left out, any.")),
	category: z.optional(described(z.string(), "Products of this category.")),
	onSale: z.optional(described(z.literal(true), "Products that were reduced when he looked at them, where the shop says what they cost before.")),
	atLeast: z._default(z.int().check(z.minimum(0)), 1),
	atMost: z.optional(z.int().check(z.minimum(0))),
	within
}), "How many different products the visitor has looked at.");
var bought = described(z.strictObject({
	type: z.literal("bought"),
	product: z.optional(described(z.string(), "This product, by id; left out, any.")),
	category: z.optional(described(z.string(), "Products of this category.")),
	atLeast: z._default(z.int().check(z.minimum(0)), 1),
	atMost: z.optional(z.int().check(z.minimum(0))),
	within,
	ago: z.optional(described(duration, "The last time at least so long ago: for a review after delivery, or when it is used up."))
}), "How many different products the visitor has bought in this browser.");
var orders = described(z.strictObject({
	type: z.literal("orders"),
	atLeast: z._default(z.int().check(z.minimum(0)), 1),
	atMost: z.optional(z.int().check(z.minimum(0))),
	within,
	totalAtLeast: z.optional(described(money, "All of them together, in the shop’s currency.")),
	totalAtMost: z.optional(money),
	averageAtLeast: z.optional(described(money, "One order on average.")),
	ago: z.optional(described(duration, "The last one at least so long ago."))
}), "How many orders the visitor has made in this browser, and what they came to. Money is unknown if one of them did not say it, or is in another currency. They are remembered for three years.");
var event$1 = described(z.strictObject({
	type: z.literal("event"),
	name: described(z.string().check(z.minLength(1)), "begin_checkout, purchase, add_to_cart, or a custom_name."),
	within: z.optional(described(duration, "Not longer ago than this; left out, in this visit."))
}), "Something has happened.");
var lifecycle = described(z.strictObject({
	type: z.literal("lifecycle"),
	is: described(z.array(z.enum([
		"new",
		"returning",
		"customer",
		"active",
		"fading",
		"lapsed",
		"lost",
		"back"
	])).check(z.minLength(1)), "One of these. Who bought nothing is new (first visit) or returning. Who has bought is a customer until `lapsedAfter` has passed since his last order, and of customers active until `fadingAfter`, then fading: he loses interest. After that he is lost; lapsed is the same. Beside these he is back if he was lost and has come again, after so long without a visit, during that visit; or has ordered again, while he is active."),
	fadingAfter: z.optional(described(duration, "When a customer counts as fading; left out, 45 days after his last order.")),
	lapsedAfter: described(z._default(duration, "90d"), "When a customer counts as lost.")
}), "How far the visitor is with the shop. Unknown where nothing is remembered: nobody is taken for new for lack of memory.");
var converted = described(z.strictObject({
	type: z.literal("converted"),
	campaign: z.optional(described(id, "This campaign was taken; left out, something was bought.")),
	within: z.optional(described(duration, "Not longer ago than this; left out, in this visit."))
}), "The visitor has done what was hoped for.");
var birthday = described(z.strictObject({
	type: z.literal("birthday"),
	within: described(z._default(duration, "3d"), "At most so long before or after it.")
}), "The visitor’s birthday is near, if he has told it. Only day and month are kept.");
// src/conditions/schema.ts
/** WHO and WHERE: every kind of condition, as authors write it. */
var page$1 = described(z.strictObject({
	type: z.literal("page"),
	is: z.optional(described(z.array(pageType).check(z.minLength(1)), "One of these kinds of page.")),
	path: z.optional(described(z.array(z.string()).check(z.minLength(1)), "The path matches one of these; * stands for anything: \"/fans/*\"."))
}), "The page that the visitor is on.");
var device = described(z.strictObject({
	type: z.literal("device"),
	is: z.enum([
		"phone",
		"tablet",
		"desktop"
	])
}), "What the visitor holds: by pointer and width of the window.");
var cart = described(z.strictObject({
	type: z.literal("cart"),
	totalAtLeast: z.optional(money),
	totalAtMost: z.optional(money),
	...count,
	contains: z.optional(described(z.array(z.string()).check(z.minLength(1)), "One of these products, by id.")),
	category: z.optional(described(z.string(), "Something of this category, as far as it was looked at before."))
}), "What is in the cart: as the page says it, else as it was last seen. `atLeast` and `atMost` count pieces.");
var segment$2 = described(z.strictObject({
	type: z.literal("segment"),
	is: described(id, "One of the manifest’s segments.")
}), "The visitor is in a segment.");
var words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
var referrer = described(z.strictObject({
	type: z.literal("referrer"),
	host: z.optional(described(words, "Came from one of these hosts; * stands for anything: \"*.google.*\".")),
	search: z.optional(described(z.boolean(), "Came from a search engine, or not.")),
	source: z.optional(described(words, "utm_source is one of these.")),
	medium: z.optional(described(words, "utm_medium is one of these.")),
	campaign: z.optional(described(words, "utm_campaign is one of these."))
}), "Where this visit came from.");
var language = described(z.strictObject({
	type: z.literal("language"),
	is: described(z.array(locale).check(z.minLength(1)), "\"es\" is also \"es-MX\"; \"es-MX\" only itself.")
}), "The language in which the visitor is spoken to.");
var clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "write a time of day such as \"09:30\""));
var time = described(z.strictObject({
	type: z.literal("time"),
	from: z.optional(described(clock, "Time of day, by the visitor’s clock. A `to` before it is on the next day.")),
	to: z.optional(clock),
	days: z.optional(z.array(z.enum([
		"mon",
		"tue",
		"wed",
		"thu",
		"fri",
		"sat",
		"sun"
	])).check(z.minLength(1))),
	after: z.optional(described(instant, "Not before this moment.")),
	before: z.optional(described(instant, "Not after this moment."))
}), "When it is.");
var stock = described(z.strictObject({
	type: z.literal("stock"),
	is: described(z.enum([
		"available",
		"sold-out",
		"limited"
	]), "Of the product of this page.")
}), "Whether the product of this page can be bought.");
var consent$1 = described(z.strictObject({
	type: z.literal("consent"),
	to: z.enum([
		"necessary",
		"memory",
		"analytics",
		"marketing"
	]),
	is: z._default(z.enum(["granted", "denied"]), "granted")
}), "What the visitor allows. Marketing that nobody asked him about is unknown.");
var assistant$1 = described(z.strictObject({
	type: z.literal("assistant"),
	is: z._default(z.enum(["open", "closed"]), "open")
}), "Whether the dialogue is open.");
var leaf = z.discriminatedUnion("type", [
	page$1,
	visits,
	viewed,
	answered,
	device,
	cart,
	bought,
	orders,
	event$1,
	lifecycle,
	segment$2,
	referrer,
	language,
	time,
	stock,
	consent$1,
	assistant$1,
	converted,
	birthday
]);
var condition = described(z.union([
	leaf,
	z.strictObject({ all: z.array(z.lazy(() => condition)) }),
	z.strictObject({ any: z.array(z.lazy(() => condition)) }),
	z.strictObject({ not: z.lazy(() => condition) })
]), "A condition, or a tree of them.");
// src/consent-schema.ts
/** Who says what may be kept of a visitor, as authors write it. */
var consent = described(z._default(z.strictObject({
	source: described(z._default(z.enum([
		"auto",
		"api",
		"consent-mode",
		"tcf",
		"shopify",
		"wordpress",
		"global",
		"event",
		"not-required"
	]), "auto"), "Who says what may be kept and sent. \"auto\": tendero.consent(), Shopify, the WP Consent API, TCF, Google consent mode, whoever is there; nobody: nothing is kept. \"global\" and \"event\" need `name`."),
	name: z.optional(described(z.string().check(z.minLength(1), z.maxLength(100)), "The global variable, or the DOM event (its `detail`), that holds { memory, analytics, marketing } as true or false.")),
	necessary: described(z._default(z.boolean(), false), "true: the shop holds that keeping the cart and what was closed is necessary for what the visitor asked; these two are then kept without consent.")
}), {
	source: "auto",
	necessary: false
}), "What may be kept of the visitor, and sent.");
// src/platforms/schema.ts
/** SHOP: every kind of platform, as authors write it. */
var selectors = described(z.strictObject({
	id: z.optional(selector),
	title: z.optional(selector),
	price: z.optional(selector),
	currency: z.optional(selector),
	availability: z.optional(selector),
	brand: z.optional(selector),
	sku: z.optional(selector),
	gtin: z.optional(selector),
	image: z.optional(selector),
	cartCount: z.optional(selector),
	cartTotal: z.optional(selector)
}), "Where the page shows these; what is found here overrides what the page’s own data says.");
/** What every kind has: any page is read in the same way, whatever runs the shop. */
var page = {
	selectors: z._default(selectors, {}),
	pages: described(z._default(z.partialRecord(pageType, z.array(z.string())), {}), "Paths of each kind of page, with * for anything: { \"cart\": [\"/basket\"], \"order\": [\"/thanks/*\"] }."),
	dataLayer: described(z._default(z.string(), "dataLayer"), "Name of the global data layer.")
};
var found = described(z.strictObject({
	type: z.literal("auto"),
	...page
}), "The shop’s system is found out on the page; where none is, as \"generic\".");
var shopify = described(z.strictObject({
	type: z.literal("shopify"),
	...page
}), "Shopify with its own themes: standard actions and events where the theme has them, else its Ajax API.");
var woocommerce = described(z.strictObject({
	type: z.literal("woocommerce"),
	...page
}), "WooCommerce: the Store API, else what classic themes do.");
var magento2 = described(z.strictObject({
	type: z.literal("magento2"),
	...page
}), "Magento 2 and Adobe Commerce, with Luma or Hyvä themes.");
var prestashop = described(z.strictObject({
	type: z.literal("prestashop"),
	...page
}), "PrestaShop 1.7 and later.");
var shopware6 = described(z.strictObject({
	type: z.literal("shopware6"),
	...page
}), "Shopware 6.");
var bigcommerce = described(z.strictObject({
	type: z.literal("bigcommerce"),
	...page
}), "BigCommerce with Stencil themes.");
var ecwid = described(z.strictObject({
	type: z.literal("ecwid"),
	...page
}), "Ecwid, on any page.");
var squarespace = described(z.strictObject({
	type: z.literal("squarespace"),
	...page,
	write: described(z._default(z.boolean(), false), "true: products can be put in the cart too. Squarespace documents no way to; try it on your shop first.")
}), "Squarespace: the page and the cart are read.");
var generic = described(z.strictObject({
	type: z.literal("generic"),
	...page,
	cart: z.optional(described(z.strictObject({
		read: z.optional(described(address, "GET gives { items: [{ id, title, quantity, price }], total, currency }.")),
		add: z.optional(described(address, "POST of { id, quantity } adds and gives the cart.")),
		set: z.optional(described(address, "POST of { id, quantity } sets how many there are, 0 takes it out; gives the cart.")),
		link: z.optional(described(z.string().check(z.regex(/^[^{]*\{items\}[^{]*$/, "write an address with {items}, such as \"/buy/{items}\"")), "An address that fills the cart for whoever opens it; {items} becomes \"id:quantity,id:quantity\" (as UCP permalinks write it)."))
	}), "The shop’s own cart endpoints; with `add`, products can be put in the cart from the assistant."))
}), "Any page: structured data, the data layer, pixels, what it shows, and selectors; the cart by the shop’s own endpoints.");
var platform = z.discriminatedUnion("type", [
	found,
	generic,
	shopify,
	woocommerce,
	magento2,
	prestashop,
	shopware6,
	bigcommerce,
	ecwid,
	squarespace
]);
/** What "auto" stands for. */
var auto = {
	type: "auto",
	selectors: {},
	pages: {},
	dataLayer: "dataLayer"
};
var platformOrAuto = z.pipe(z.union([z.literal("auto"), platform]), z.transform((one) => one === "auto" ? auto : one));
// src/segments-schema.ts
/** Segments, as authors write them: a condition with a name, or more than that. */
var more = {
	label: z.optional(described(text, "What the visitor reads where he looks at what is known of him: \"You look for gifts\".")),
	keep: z.optional(described(duration, "He stays in it for so long after it last held. Left out: he is in it while it holds, no longer.")),
	wish: z.optional(described(wishes, "What he is likely to want: such products come a little further up in what is recommended to him. Nothing is left out for it."))
};
var held = z.strictObject({
	if: described(condition, "Who is in it."),
	...more
});
var scored = z.strictObject({
	score: described(z.array(z.strictObject({
		if: condition,
		points: z.number()
	})).check(z.minLength(1), z.maxLength(30)), "Points for each condition that holds."),
	atLeast: described(z.number(), "With so many points he is in it."),
	...more
});
var segment$1 = described(z.union([
	condition,
	held,
	scored
]), "Who is in a segment: a condition; or { \"if\": condition, \"keep\": \"30d\", \"label\": …, \"wish\": … }; or points by \"score\" and \"atLeast\".");
// src/sinks/schema.ts
/** OUT: every kind of sink, as authors write it. */
var global = z.string().check(z.regex(/^[A-Za-z_$][\w$]*$/, "write the name of a global variable"));
var events = z.optional(described(z.array(z.string()), "Which events; left out, those of the widget, not page views and what the shop reports itself, and `assisted_purchase`."));
var ecommerce = described(z._default(z.boolean(), false), "true: in the names of the ecommerce spec (\"Product Clicked\", \"Product Added\"), for other tools that are fed from there. Left out, in our own, so that nothing counts twice beside what the shop reports.");
var dataLayer = described(z.strictObject({
	type: z.literal("data-layer"),
	name: described(z._default(global, "dataLayer"), "Name of the global array."),
	via: z.optional(described(z.enum([
		"auto",
		"push",
		"gtag"
	]), "How events go in. \"auto\", as when it is left out: by gtag() where gtag.js is configured and there is no Tag Manager, else pushed."))
}), "Google Tag Manager, gtag.js and whoever else reads the data layer. What is put in the cart is left to the shop where it reports it itself.");
var endpoint = described(z.strictObject({
	type: z.literal("endpoint"),
	url: address,
	credentials: z._default(z.boolean(), false)
}), "POST of { \"events\": [...] } in batches. Kept in the browser until the endpoint has answered 2xx.");
var segment = described(z.strictObject({
	type: z.literal("segment"),
	global: described(z._default(global, "analytics"), "Name of the global that has `track`: \"rudderanalytics\" for RudderStack."),
	ecommerce,
	events
}), "Segment, RudderStack and all whose call is track(name, properties). The shop’s own script must be on the page.");
var posthog = described(z.strictObject({
	type: z.literal("posthog"),
	ecommerce,
	events
}), "PostHog, by posthog.capture() of the script that the shop has on the page.");
var matomo = described(z.strictObject({
	type: z.literal("matomo"),
	events
}), "Matomo, by its queue _paq: events of the category \"Tendero\". With \"cart_update\" and \"purchase\" among `events`, its ecommerce commands too, for shops that do not send them.");
var klaviyo = described(z.strictObject({
	type: z.literal("klaviyo"),
	events
}), "Klaviyo, by its script on the page: \"Added to Cart\", \"Viewed Product\" (if `events` has \"view_item\"), and the widget’s own events. Only with consent to marketing, too; no address is ever sent.");
var brevo = described(z.strictObject({
	type: z.literal("brevo"),
	events
}), "Brevo, by its tracker on the page. Only with consent to marketing, too; no address is ever sent.");
var omnisend = described(z.strictObject({
	type: z.literal("omnisend"),
	events
}), "Omnisend, by its script on the page. Only with consent to marketing, too; no address is ever sent.");
var webhook = described(z.strictObject({
	type: z.literal("webhook"),
	url: address,
	preflight: described(z._default(z.boolean(), false), "true: to another origin as application/json, for receivers that answer the CORS preflight, such as n8n. Left out, as text/plain with the same JSON."),
	events
}), "POST of { \"event\": \"select_item\", … }, one a request, for n8n, Zapier, Make or a server of your own. Kept in the browser until it has answered 2xx.");
var sink = z.discriminatedUnion("type", [
	dataLayer,
	endpoint,
	segment,
	posthog,
	matomo,
	klaviyo,
	brevo,
	omnisend,
	webhook
]);
// src/blocks/in-touch-schema.ts
/** The blocks by which visitor and shop stay in touch, as authors write them: ways to reach it, a link for friends, addresses that are left. */
var contact = described(z.strictObject({
	type: z.literal("contact"),
	text: z.optional(text),
	email: z.optional(described(z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/, "write an e-mail address")), "Where the shop reads mail.")),
	phone: z.optional(described(z.string().check(z.regex(/^\+?[\d ()./-]{5,24}$/, "write a phone number such as \"+34 600 000 000\"")), "With its country: \"+34 912 345 678\".")),
	whatsapp: z.optional(described(z.string().check(z.regex(/^\+[\d ]{7,20}$/, "write it with its country: \"+34 600 000 000\"")), "Number of the shop’s WhatsApp.")),
	chat: z.optional(described(address, "Where the shop’s own chat is.")),
	hours: z.optional(described(text, "When somebody answers."))
}).check(z.refine(({ email, phone, whatsapp, chat }) => email || phone || whatsapp || chat, "give at least one of email, phone, whatsapp, chat")), "Ways to reach the shop: mail, phone, WhatsApp, chat. Nothing is sent; they are links.");
var share = described(z.strictObject({
	type: z.literal("share"),
	text: z.optional(described(text, "What stands above it.")),
	href: described(address, "The link to be handed on."),
	message: z.optional(described(text, "What goes with it where he sends it."))
}), "A link to be handed on to a friend: by the device’s own way of sharing, or copied.");
var consentText = described(text, "What the visitor agrees to, beside a box that is never ticked for him. Kept with the time as evidence.");
var privacy = described(address, "The shop’s privacy notice.");
var version = z.optional(described(z.string().check(z.maxLength(40)), "Which wording of it this is, for your records: \"2026-11\"."));
var signUp = described(z.strictObject({
	type: z.literal("sign-up"),
	topic: described(z._default(z.enum([
		"newsletter",
		"contact",
		"back-in-stock",
		"price-drop",
		"birthday"
	]), "newsletter"), "What for. \"contact\": that the shop answers him; \"back-in-stock\" and \"price-drop\" are about the product of this page; \"birthday\" asks for day and month."),
	text: z.optional(text),
	consent: consentText,
	version,
	privacy,
	confirm: described(z._default(z.boolean(), true), "Of a newsletter: your mail tool asks once more, by a mail with a link, before it writes (double opt-in), and the visitor is told to look for that mail. It reaches your receiver as \"optIn\".")
}), "An e-mail address, with consent; with \"topic\": \"contact\" also a few lines to the shop.");
var saveCart = described(z.strictObject({
	type: z.literal("save-cart"),
	text: z.optional(text),
	consent: consentText,
	version,
	privacy
}), "The visitor has his basket sent to him by e-mail.");
// src/blocks/schema.ts
/** SAY: every kind of content block of a message, as authors write it. */
var show = described(z._default(z.int().check(z.minimum(1), z.maximum(12)), 3), "How many.");
var heading = z.optional(described(text, "What stands above it."));
var textBlock = described(z.strictObject({
	type: z.literal("text"),
	text
}), "A paragraph. It may name what is known: {product.title}, {cart.total}. Where one of these is not known, the paragraph is left out.");
var picture = described(z.strictObject({
	type: z.literal("picture"),
	src: address,
	alt: described(text, "What it shows, for those who do not see it; \"\" if it only decorates.")
}), "A picture.");
var offer = described(z.strictObject({
	type: z.literal("offer"),
	code: described(z.string().check(z.regex(/^[\w-]{2,40}$/, "write the code: letters, digits, \"-\", \"_\"")), "Copied with one tap."),
	text: described(text, "What the visitor gets."),
	check: z.optional(described(address, "GET with ?code= must give { \"valid\": true } before the offer is shown.")),
	ends: z.optional(described(instant, "It is not shown after this moment, by the server’s clock.")),
	terms: z.optional(described(address, "Where the conditions are."))
}), "A code for the checkout.");
var countdown = described(z.strictObject({
	type: z.literal("countdown"),
	ends: described(instant, "The moment at which it ends, for everybody."),
	text: z.optional(described(text, "What ends then."))
}), "The time that is left until a moment, by the server’s clock. It disappears at the end and cannot start again.");
var freeShipping = described(z.strictObject({ type: z.literal("free-shipping") }), "How much is missing for free shipping (shop.freeShippingFrom), with a bar.");
var products = described(z.strictObject({
	type: z.literal("products"),
	title: heading,
	guide: z.optional(described(id, "Among the products of this guide, with the visitor’s answers so far.")),
	like: z.optional(described(z.enum(["product", "cart"]), "Others like the product of this page, or to go with the cart.")),
	wish: z.optional(described(wishes, "What they should have.")),
	show
}), "Recommended products.");
var recentlyViewed = described(z.strictObject({
	type: z.literal("recently-viewed"),
	title: heading,
	show
}), "What the visitor looked at last. Left out without consent to memory.");
var reorder = described(z.strictObject({
	type: z.literal("reorder"),
	title: heading,
	show
}), "What the visitor bought before, to be put in the cart again.");
var cartBlock = described(z.strictObject({
	type: z.literal("cart"),
	title: heading
}), "What is in the cart, with its total.");
var question = described(z.strictObject({
	type: z.literal("question"),
	id: described(id, "Conditions ask for it: { \"type\": \"answered\", \"guide\": CAMPAIGN, \"question\": this }."),
	ask: text,
	options: z.array(z.strictObject({
		id,
		label: text,
		wish: z.optional(described(wishes, "What the products shown after this answer should have.")),
		guide: z.optional(described(id, "This answer opens a guide.")),
		reply: z.optional(described(text, "What is said to this answer."))
	})).check(z.minLength(2), z.maxLength(8)),
	show
}), "One question; the answer brings products, a guide, or a word.");
var paymentPlan = described(z.strictObject({
	type: z.literal("payment-plan"),
	of: z._default(z.enum(["product", "cart"]), "cart"),
	parts: z.int().check(z.minimum(2), z.maximum(48)),
	atLeast: z.optional(described(z.number(), "Only from this amount on.")),
	terms: described(text, "Who lends, what it costs: \"0 % interest, by Acme Bank\"."),
	href: z.optional(described(address, "Where the conditions are."))
}), "The price in equal parts.");
var story = described(z.strictObject({
	type: z.literal("story"),
	title: heading,
	steps: z.array(z.strictObject({
		text,
		src: z.optional(address),
		alt: z.optional(text)
	})).check(z.minLength(1), z.maxLength(8)),
	href: z.optional(described(address, "Where it goes on.")),
	link: z.optional(described(text, "The words of that link."))
}), "A short story in steps, one after the other.");
var block = z.discriminatedUnion("type", [
	textBlock,
	picture,
	offer,
	countdown,
	freeShipping,
	products,
	recentlyViewed,
	reorder,
	cartBlock,
	question,
	signUp,
	saveCart,
	contact,
	share,
	paymentPlan,
	story
]);
// src/questions/survey-schema.ts
/** Questions of a survey, as authors write them: ratings, options, own words, an address. */
var asked = {
	id,
	hint: z.optional(described(text, "One sentence below the question.")),
	askIf: z.optional(described(answerCondition, "Asked only if this holds for the answers before it: { \"type\": \"answered\", \"question\": \"csat\", \"atMost\": 3 }."))
};
var ask = described(text, "The question. It may name what is known: \"How did you like {bought.title}?\".");
var rating = described(z.strictObject({
	type: z.literal("rating"),
	...asked,
	preset: z.optional(described(z.enum([
		"csat",
		"nps",
		"ces"
	]), "A standard question, with its words and its scale: csat, how satisfied, 1 to 5; nps, would you recommend, 0 to 10; ces, how easy, 1 to 7.")),
	ask: z.optional(described(text, "The question; left out, that of the preset.")),
	scale: z.optional(described(z.strictObject({
		from: described(z.int().check(z.minimum(0), z.maximum(1)), "0 or 1."),
		to: z.int().check(z.maximum(10))
	}).check(z.refine(({ from, to }) => to > from + 1, "a scale goes up, by three steps at least: { \"from\": 1, \"to\": 5 }")), "The numbers to choose from; left out, those of the preset, else 1 to 5.")),
	look: described(z._default(z.enum([
		"numbers",
		"stars",
		"faces"
	]), "numbers"), "How they look. Faces are for five; all are said in words too."),
	low: z.optional(described(text, "What the lowest number means: \"Not at all\". The preset’s words go with its own question only.")),
	high: z.optional(described(text, "What the highest number means."))
}).check(z.refine(({ preset, ask }) => preset !== void 0 || ask !== void 0, "write \"ask\", or take a \"preset\""), z.refine(({ look, preset, scale }) => look !== "faces" || (scale ? scale.from === 1 && scale.to === 5 : !preset || preset === "csat"), "faces are for a scale from 1 to 5")), "A number of a scale, with one tap.");
var comment = described(z.strictObject({
	type: z.literal("comment"),
	...asked,
	ask,
	atMost: described(z._default(z.int().check(z.minimum(20), z.maximum(5e3)), 1e3), "Characters.")
}), "In the visitor’s own words. They go to the shop’s own receiver (endpoint, webhook) only, and are not remembered.");
var options = z.array(z.strictObject({
	id,
	label: text,
	hint: z.optional(text)
})).check(z.minLength(2), z.maxLength(12));
var surveyChoice = described(z.strictObject({
	type: z.literal("choice"),
	...asked,
	ask,
	options
}), "One of several.");
var surveyMultiChoice = described(z.strictObject({
	type: z.literal("multi-choice"),
	...asked,
	ask,
	options,
	atMost: z.optional(described(z.int().check(z.minimum(1)), "How many may be chosen."))
}), "Several of several.");
var contactQuestion = described(z.strictObject({
	type: z.literal("contact"),
	...asked,
	ask,
	topic: described(z._default(z.enum(["contact", "newsletter"]), "contact"), "What for: that the shop answers him, or the newsletter."),
	consent: described(text, "What the visitor agrees to, beside a box that is never ticked for him. Kept with the time as evidence."),
	version: z.optional(described(z.string().check(z.maxLength(40)), "Which wording of it this is, for your records: \"2026-11\".")),
	privacy: described(address, "The shop’s privacy notice.")
}), "An e-mail address, with consent, handed over to the manifest’s `recovery`.");
var surveyQuestion = z.discriminatedUnion("type", [
	rating,
	comment,
	surveyChoice,
	surveyMultiChoice,
	contactQuestion
]);
// src/surfaces/survey-schema.ts
/** The survey, as authors write it. */
var thanks = z.strictObject({
	if: z.optional(described(answerCondition, "Said only if this holds for his answers; the first that holds is said.")),
	text: described(text, "What is said."),
	content: described(z._default(z.array(block).check(z.maxLength(4)), []), "What stands below: a code as a thank-you, ways to reach the shop, a link to be handed on.")
});
var survey = described(z.strictObject({
	type: z.literal("survey"),
	form: described(z._default(z.enum([
		"card",
		"bar",
		"inline"
	]), "card"), "\"card\": in the corner, on a phone a low sheet; it never takes the focus. \"bar\": a line along the edge. \"inline\": a card in the page."),
	edge: z.optional(described(z.enum(["top", "bottom"]), "Of the window, for a bar; left out, the bottom.")),
	selector: z.optional(selector),
	position: z.optional(described(z.enum([
		"before",
		"start",
		"end",
		"after"
	]), "Of an inline one: where, seen from the selected element; left out, \"start\".")),
	title: z.optional(described(text, "The heading above the questions.")),
	about: z.optional(described(z.enum([
		"purchase",
		"page",
		"guide"
	]), "What it asks about: his last purchase, this page, or the guide that he used last. Each is asked about once, and nobody who has none of it is asked. Left out: the shop, by the campaign’s limits.")),
	questions: z.array(surveyQuestion).check(z.minLength(1), z.maxLength(8)),
	thanks: described(z._default(z.array(thanks).check(z.maxLength(8)), []), "What is said at the end; left out, the widget’s own words.")
}).check(z.refine(({ form, selector }) => form === "inline" === (selector !== void 0), "an inline survey needs a \"selector\", the others have none")), "A few questions, one after the other; each answer counts as soon as it is given. It can always be closed.");
// src/surfaces/schema.ts
/** HOW: every kind of surface, as authors write it. */
var guideId = described(id, "The guide that it opens.");
var launcher = described(z.strictObject({
	type: z.literal("launcher"),
	guide: guideId,
	label: z.optional(described(text, "The words on the button; left out, the title of the guide.")),
	corner: described(z._default(z.enum(["end", "start"]), "end"), "Bottom corner: \"end\" is the right in Spanish and the left in Arabic.")
}), "A quiet button in the corner. It waits to be asked: no limits apply to it.");
var assistant = described(z.strictObject({
	type: z.literal("assistant"),
	guide: guideId
}), "The dialogue itself: a dialog on a desktop, a sheet on a phone. Opened by a campaign it interrupts: use it after a click.");
var content = described(z.array(block).check(z.minLength(1), z.maxLength(12)), "What it says, block by block. Blocks that have nothing to say are left out; if none is left, nothing is shown.");
var title = described(text, "The heading. It may name what is known: \"{product.title} is still here\".");
var accept = described(z.strictObject({
	label: text,
	guide: z.optional(described(id, "Opens this guide.")),
	href: z.optional(described(address, "Goes there."))
}), "The button of what is offered; with neither guide nor href it only closes.");
var decline = described(z._default(z.enum([
	"close",
	"no-thanks",
	"not-now",
	"later"
]), "no-thanks"), "The words of the other button, in the visitor’s language. Only neutral ones: nobody is shamed into a yes.");
var inline = described(z.strictObject({
	type: z.literal("inline"),
	guide: z.optional(described(id, "The first question of this guide; its answer is the first click.")),
	title: z.optional(title),
	content: z.optional(content),
	accept: z.optional(accept),
	selector,
	position: described(z._default(z.enum([
		"before",
		"start",
		"end",
		"after"
	]), "start"), "Where, seen from the selected element.")
}).check(z.refine(({ guide, content, title, accept }) => guide ? !(content || title || accept) : content, "write either \"guide\" or \"content\"")), "A card inside the page: the first question of a guide, or a message.");
var prompt = described(z.strictObject({
	type: z.literal("prompt"),
	form: described(z._default(z.enum(["card", "dialog"]), "card"), "\"card\": in the corner, on a phone a low sheet; it never takes the focus. \"dialog\": in the middle, over the page."),
	title,
	content,
	accept: z.optional(accept),
	decline
}), "A message that comes up. It can always be closed.");
var bar = described(z.strictObject({
	type: z.literal("bar"),
	edge: described(z._default(z.enum(["top", "bottom"]), "bottom"), "Of the window. It covers, and moves nothing."),
	content: described(z.array(block).check(z.minLength(1), z.maxLength(3)), "What it says: a line."),
	accept: z.optional(accept)
}), "A line along the edge of the window. It can always be closed.");
var cartRecovery = described(z.strictObject({
	type: z.literal("cart-recovery"),
	form: described(z._default(z.enum(["card", "dialog"]), "card"), "As of a prompt."),
	title: z.optional(described(text, "Left out, the widget’s own words.")),
	content: z.optional(described(z.array(block).check(z.maxLength(6)), "What stands below the basket: recommended products, say.")),
	decline
}), "Offers the basket of an earlier visit back, with what has changed since. Not shown where there is none.");
var surface = z.discriminatedUnion("type", [
	launcher,
	assistant,
	inline,
	prompt,
	bar,
	cartRecovery,
	survey
]);
// src/theme-schema.ts
/** How the widget looks, as authors write it. */
var color = z.string().check(z.regex(/^(#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,30}|(rgb|hsl|oklch|oklab|lab|lch)a?\([0-9a-z.,%/ +-]+\))$/, "write a colour such as \"#0a6\" or \"rgb(0 160 96)\""));
var theme = described(z.strictObject({
	accent: described(z._default(color, "#0f766e"), "The shop’s colour. Text on it is made black or white, whichever reads better."),
	radius: described(z._default(z.string().check(z.regex(/^\d{1,2}(\.\d+)?px$/, "write a length such as \"12px\"")), "14px"), "Roundness of corners."),
	font: described(z._default(z.string().check(z.regex(/^[\w\s"',.-]{1,200}$/, "write a font list such as \"inherit\" or \"Inter, sans-serif\"")), "inherit"), "\"inherit\" takes the page’s own."),
	scheme: described(z._default(z.enum([
		"auto",
		"light",
		"dark"
	]), "auto"), "\"auto\" is dark where the page is dark.")
}), "How it looks.");
// src/triggers/schema.ts
/** WHEN: every kind of trigger, as authors write it. */
var pageView = described(z.strictObject({ type: z.literal("page-view") }), "As soon as a page is seen.");
var dwell = described(z.strictObject({
	type: z.literal("dwell"),
	after: described(duration, "Of visible time."),
	of: z.optional(described(z.enum(["page", "visit"]), "\"visit\" counts from its first page on, as far as consent allows to know it; left out, it begins anew on each page."))
}), "When the visitor has stayed a while; time in another tab does not count.");
var click = described(z.strictObject({
	type: z.literal("click"),
	selector
}), "When the visitor clicks something of the page. The click itself is never held back.");
var event = described(z.strictObject({
	type: z.literal("event"),
	name: described(z.string().check(z.minLength(1)), "An event of the list, or the custom_name of one of the shop’s own.")
}), "When an event happens.");
var exitIntent = described(z.strictObject({
	type: z.literal("exit-intent"),
	after: described(z._default(duration, "5s"), "Of visible time on this page before leaving counts.")
}), "When a mouse leaves by the top of the window and stays away. Never on a phone or tablet: take \"return\" for these.");
var comeBack = described(z.strictObject({
	type: z.literal("return"),
	away: described(z._default(duration, "20s"), "At least so long in another tab or app.")
}), "When the visitor was away in another tab or app, is back, and does something.");
var idle = described(z.strictObject({
	type: z.literal("idle"),
	after: described(duration, "Without a move, a key, a touch or a scroll.")
}), "When the visitor looks at the page and does nothing; not in the middle of writing.");
var scrollDepth = described(z.strictObject({
	type: z.literal("scroll-depth"),
	share: described(z.number().check(z.minimum(0), z.maximum(1)), "Of the way from the top of the page to its end: 0.5 is half, 1 is the end.")
}), "When the visitor has scrolled so far down.");
var elementVisible = described(z.strictObject({
	type: z.literal("element-visible"),
	selector,
	share: described(z._default(z.number().check(z.minimum(0), z.maximum(1)), .5), "How much of it must be seen: 0.5 is half, 0 any bit of it.")
}), "When the visitor has something of the page before his eyes.");
var addToCart = described(z.strictObject({ type: z.literal("add-to-cart") }), "When something is put in the cart, by the assistant or by the shop (as its data layer or tendero.track says).");
var cartChanged = described(z.strictObject({ type: z.literal("cart-changed") }), "When the cart is another than before, emptied too.");
var outOfStock = described(z.strictObject({ type: z.literal("out-of-stock") }), "When the visitor looks at a product that cannot be bought today.");
var nthPage = described(z.strictObject({
	type: z.literal("nth-page"),
	page: described(z.int().check(z.minimum(1)), "3 is the third page of this visit.")
}), "On the n-th page of a visit. Without consent the count begins with each loading of the page.");
var trigger = z.discriminatedUnion("type", [
	pageView,
	dwell,
	click,
	event,
	exitIntent,
	comeBack,
	idle,
	scrollDepth,
	elementVisible,
	addToCart,
	cartChanged,
	outOfStock,
	nthPage
]);
// src/schema.ts
/** The whole manifest. The checker, the CLI, the JSON Schema, the reference and all types come from this. */
var campaign = described(z.strictObject({
	id,
	when: described(z.array(trigger).check(z.minLength(1)), "Any of these triggers."),
	audience: z.optional(described(condition, "Who and where; left out, everybody everywhere.")),
	limits: z._default(z.strictObject({
		perSession: described(z._default(z.int().check(z.minimum(1)), 1), "How often in one visit."),
		afterDismiss: described(z._default(z.union([duration, z.literal("never")]), "7d"), "After it was closed, not again for so long."),
		afterConvert: described(z._default(z.union([duration, z.literal("never")]), "30d"), "After it was taken, not again for so long.")
	}), {
		perSession: 1,
		afterDismiss: "7d",
		afterConvert: "30d"
	}),
	priority: described(z._default(z.number(), 0), "Of two that could appear, the higher one does."),
	unless: z.optional(described(z.array(condition), "Any of these keeps it away: { \"type\": \"event\", \"name\": \"begin_checkout\" }.")),
	holdout: z.optional(described(z.number().check(z.minimum(0), z.maximum(.5)), "Share of visitors who are never shown it, so that its effect can be measured: 0.1 is one in ten. Needs consent to memory; others are not counted.")),
	variants: z.optional(described(z.array(z.strictObject({
		id,
		weight: described(z._default(z.number().check(z.gt(0)), 1), "Share beside the others."),
		surface
	})).check(z.minLength(1)), "Other ways to show it, beside `surface`, whose id is \"base\" and whose weight is 1. Each visitor always sees the same.")),
	surface
}), "Something that appears by itself: when, for whom, how often, how.");
var manifest = z.strictObject({
	$schema: z.optional(described(z.string(), "Where tendero.schema.json lies, for your editor.")),
	$checked: z.optional(described(z.string(), "Written by `tendero check --write`; do not edit.")),
	shop: described(z._default(z.strictObject({
		name: z.optional(described(z.string(), "What the shop is called.")),
		locale: described(z._default(locale, "en"), "The language that texts fall back to."),
		currency: z.optional(described(z.string().check(z.regex(/^[A-Z]{3}$/, "write an ISO 4217 code such as \"EUR\"")), "Of prices that do not say it themselves: an ISO 4217 code.")),
		platform: described(z._default(platformOrAuto, auto), "Which system runs the shop. \"auto\", as when it is left out: it is found out on the page; a page of none that is known is read by what it says and shows."),
		attribution: z.optional(attribution),
		freeShippingFrom: z.optional(described(z.number().check(z.gt(0)), "The cart total from which shipping is free, in the shop’s currency."))
	}), {
		locale: "en",
		platform: auto
	}), "The shop itself."),
	consent,
	catalog: z.optional(described(z.strictObject({
		url: address,
		map: z.optional(described(mapping, "How its names become a product’s.")),
		fields: described(z._default(z.record(z.string(), z.strictObject({
			label: z.optional(described(text, "What the field is called.")),
			unit: z.optional(described(text, "Said after the number: \"dB\".")),
			better: z.optional(described(z.enum(["less", "more"]), "Which way is better for most people, as less noise is; for comparisons and for \"a little more\".")),
			less: z.optional(described(text, "What a tap for less of it says: \"Quieter\".")),
			more: z.optional(described(text, "What a tap for more of it says: \"Stronger\".")),
			values: z.optional(described(z.record(z.string(), text), "Words for its values: { \"tower\": { \"es\": \"De torre\" } }."))
		})), {}), "Names, units and words of its fields, for questions and reasons.")
	}), "The shop’s products: own JSON, or a feed that has them.")),
	recommender: described(z._default(z.array(recommender), [{ type: "catalog" }]), "In order; the first that answers in time wins."),
	attention: described(z._default(z.strictObject({
		perSession: described(z._default(z.int().check(z.minimum(0)), 2), "How many interruptions a visit may have."),
		gap: described(z._default(duration, "60s"), "Between two of them."),
		quietAfterDismiss: described(z._default(duration, "1h"), "After one was closed, none for so long."),
		quietOn: described(z._default(z.array(pageType), ["checkout"]), "Never on these pages.")
	}), {
		perSession: 2,
		gap: "60s",
		quietAfterDismiss: "1h",
		quietOn: ["checkout"]
	}), "How much the campaigns together may interrupt."),
	segments: described(z._default(z.record(id, segment$1), {}), "Who visitors are, by what they did, said and bought, for audiences, texts, recommendations and the report: { \"wine-lovers\": { \"type\": \"viewed\", \"category\": \"wine\", \"atLeast\": 3 } }. Worked out in the browser, with consent to memory."),
	recovery: described(z._default(z.array(recoverySink), []), "Where a basket goes that the visitor asked to have sent to him, and his sign-ups."),
	guides: described(z._default(guides, {}), "Dialogues that lead to a product, by id."),
	campaigns: z.optional(described(z.array(campaign), "Left out: a launcher for the first guide.")),
	sinks: described(z._default(z.array(sink), []), "Where events go, beside the DOM event that is always there."),
	theme: z._default(theme, {
		accent: "#0f766e",
		radius: "14px",
		font: "inherit",
		scheme: "auto"
	})
});
// src/check.ts
/** The checker: reads a manifest that nobody has stamped, says what is wrong with it, and keeps what is right. */
z.config({ jitless: true });
var MOST_PROBLEMS = 200;
/**
* Checks a manifest for all that leaves a part of it out; `advise` has the rest. Never throws. The command line knows
* more `reasons`; the page says what the schema says.
*/
function check(source, reason) {
	const problems = [];
	const reportFor = (block, onError) => (path, what, fix, severity = "error") => {
		if (severity === "error") onError?.();
		if (problems.length < MOST_PROBLEMS) problems.push({
			path: sayPath(path),
			what,
			fix,
			...reason?.(path, source, fix),
			...block && { block },
			severity
		});
	};
	try {
		return {
			manifest: read(source, reportFor),
			problems
		};
	} catch (error) {
		const reason = error instanceof Error ? error.message : "unknown";
		reportFor()([], `the checker failed (${reason})`, "stamp the manifest: npx tendero check FILE --write OUT");
		return {
			manifest: null,
			problems
		};
	}
}
/** The others ask somebody else, who may give ids only: the shop's system knows the rest as well as a catalogue does. */
var needsCatalog = ({ type }) => type === "catalog" || type === "model";
function read(source, reportFor) {
	const report = reportFor();
	const { shape } = manifest;
	if (!isObject(source)) {
		report([], "a manifest is an object", "write { \"shop\": { … }, \"guides\": { … } }");
		return null;
	}
	const known = Object.keys(shape);
	const unknown = Object.keys(source).filter((key) => !known.includes(key));
	for (const key of unknown.slice(0, 20)) report([key], `unknown key ${quote(key)}`, suggest(key, known.slice(2), ""));
	const written = (key) => Object.hasOwn(source, key) ? source[key] : void 0;
	const settle = (key, schema) => settleBlock(schema, written(key), [key], report);
	const shop = settle("shop", shape.shop);
	const catalog = settle("catalog", shape.catalog);
	const recommenders = parseList(recommender, written("recommender"), ["recommender"], report);
	const sinks = parseList(sink, written("sinks"), ["sinks"], report);
	if (!catalog) {
		for (const { block, path } of recommenders) if (needsCatalog(block)) report(path, "there is no catalogue", "add \"catalog\": { \"url\": \"/catalog.json\" }, or take this out");
	}
	const complete = readGuides({
		guide,
		id
	}, written("guides"), Boolean(catalog), reportFor);
	const usable = recommenders.map(({ block }) => block).filter((one) => catalog || !needsCatalog(one));
	if (catalog && usable.every(({ type }) => type === "model")) usable.push({ type: "catalog" });
	const names = (key) => Object.keys(Object(written(key)));
	const mute = !usable.length && names("guides").length > 0;
	if (mute) report(["recommender"], "nothing says which products to show", "add \"catalog\": { \"url\": \"/catalog.json\" }, or a recommender of type \"endpoint\"");
	const guides = mute ? {} : complete;
	const segments = readSegments(settle("segments", shape.segments), reportFor);
	const campaigns = readCampaigns(campaign, written("campaigns"), reportFor);
	checkReferences([...segments, ...campaigns], guides, {
		guide: names("guides"),
		segment: names("segments"),
		campaign: Object.values(Object(written("campaigns"))).map((raw) => String(Object(raw).id))
	});
	const runs = (one) => !one.isOut();
	return {
		$schema: settle("$schema", shape.$schema),
		shop,
		consent: settle("consent", shape.consent),
		catalog,
		recommender: usable,
		attention: settle("attention", shape.attention),
		segments: Object.fromEntries(segments.filter(runs).map((one) => [one.id, one.block])),
		recovery: parseList(recoverySink, written("recovery"), ["recovery"], report).map(({ block }) => block),
		guides,
		campaigns: written("campaigns") === void 0 ? void 0 : campaigns.filter(runs).map((one) => one.block),
		sinks: sinks.map(({ block }) => block),
		theme: settle("theme", shape.theme)
	};
}
export { suggest as _, surfacesOf as a, wishHolders as c, isObject as d, sayPath as f, quote as g, list as h, asksOf as i, holdsForAnswers as l, choose as m, auto as n, usesAnswer as o, valueAt as p, pageType as r, amongHolder as s, check as t, everyObject as u };

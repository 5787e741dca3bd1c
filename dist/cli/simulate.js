import "./check.js";
import { t as MOST_ROWS } from "./compile.js";
import { _ as belief, a as prior, b as sayProblem, c as mayAsk, d as score, f as thoughtOf, h as loadKinds, i as sample, l as massOf, m as wishesOf, n as createAdviser, o as likenessFields, p as possibleAnswers, r as telling, s as logPopularity, t as look, u as mustBit, v as degree, y as belongs } from "./look.js";
import { n as buildTable } from "./hash.js";
import { t as didYouMean } from "./did-you-mean.js";
import { c as fieldOf, f as missOf } from "./read-catalogue.js";
import { t as count } from "./count.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/simulate/policy.ts
/** The questions in the order of the list, until none is left. */
var inOrder = (guide, order) => ({ next(answers) {
	const may = new Set(mayAsk(guide, answers).map((q) => q.id));
	return order.find((id) => may.has(id)) ?? null;
} });
/** These questions, that of the greatest entropy first. */
function byEntropy(guide, table, believed, answers, questions) {
	const few = sample(massOf(belief(table, wishesOf(guide, answers), believed), table.available));
	return questions.map((question) => {
		const fits = thoughtOf(table, question).fits.map((judge) => judge(few.rows));
		return {
			id: question.id,
			nats: telling(few, fits, 1).nats
		};
	}).sort((a, b) => b.nats - a.nats).map(({ id }) => id);
}
/** The shop's own: what `order: "auto"` does. */
var ours = (guide, table, believed) => createAdviser(table, guide, {
	past: {
		viewed: [],
		bought: [],
		dismissed: []
	},
	believed
});
/** As the author wrote them: what `order: "authored"` does. */
var authored = (guide) => inOrder(guide, guide.questions.map((q) => q.id));
/** As some author might have written them: another order for each visitor. */
var anyOrder = (guide, _table, _believed, roll) => inOrder(guide, guide.questions.map(({ id }) => ({
	id,
	at: roll()
})).sort((a, b) => a.at - b.at).map(({ id }) => id));
/** One order for all answers: by the entropy before anything is known. */
var entropySorted = (guide, table, believed) => inOrder(guide, byEntropy(guide, table, believed, {}, guide.questions));
/** Always the question of the greatest entropy among what is left. */
var entropy = (guide, table, believed) => ({ next: (answers) => byEntropy(guide, table, believed, answers, mayAsk(guide, answers))[0] ?? null });
var policies = {
	ours,
	authored,
	"any order": anyOrder,
	"entropy, sorted": entropySorted,
	entropy
};
// src/simulate/shared.ts
/**
* The policy with one adviser for all visitors, who is asked once for the same answers: right as long as nothing is known
* of a visitor but his answers, and policy does not roll dice. Takes a fraction of the time.
*/
function shared(policy) {
	let adviser;
	const known = /* @__PURE__ */ new Map();
	return (...setting) => {
		const one = adviser ??= policy(...setting);
		return { next(answers, beyond = false) {
			const key = JSON.stringify([beyond, ...Object.entries(answers).sort(([a], [b]) => a < b ? -1 : 1)]);
			let id = known.get(key);
			if (id === void 0) known.set(key, id = one.next(answers, beyond));
			return id;
		} };
	};
}
// src/simulate/dice.ts
/** Numbers from 0 to below 1, the same in each run for the same seeds (mulberry32 over a mix of the seeds). */
function dice(...seeds) {
	let state = 2166136261;
	for (const seed of seeds) {
		state = Math.imul(state ^ seed, 2246822507);
		state = Math.imul(state ^ state >>> 13, 3266489909);
		state ^= state >>> 16;
	}
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
/** A member of the list by its weight; the last one if all weights are 0. */
function draw(weights, roll) {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum += weights[i];
	let at = roll * sum;
	for (let i = 0; i < weights.length; i++) if ((at -= weights[i]) < 0) return i;
	return weights.length - 1;
}
// src/simulate/arrivals.ts
/** Who comes to the shop: what he wants, and what he has looked at. */
/** Row by row, the logarithm of how often a product is sought: the catalogue's own, else Zipf's law over a shuffle. */
function soughtAs(table, seed) {
	if (table.column("popularity").values.length > 1) return logPopularity(table);
	const roll = dice(seed, 6);
	const at = Array.from({ length: table.size }, roll);
	const order = [...at.keys()].sort((a, b) => at[a] - at[b]);
	const logs = new Float64Array(order.length);
	for (const [rank, row] of order.entries()) logs[row] = -Math.log(rank + 1);
	return logs;
}
/**
* Ids of so many of the ten products that are most `like` the one he wants, which may be among them, and of so many
* others. Alike is what most questions have the same true answer for.
*/
function lookedAt(table, asked, target, { like, other }, weights, roll) {
	const alike = new Float64Array(weights.length);
	for (const { truth } of asked) for (let row = 0; row < alike.length; row++) if (truth[row] === truth[target]) alike[row]++;
	const nearest = [...alike.keys()].sort((a, b) => alike[b] - alike[a]).slice(0, 10);
	const any = () => draw(weights, roll());
	return [...Array.from({ length: like }, () => nearest.splice(Math.floor(roll() * nearest.length), 1)[0] ?? any()), ...Array.from({ length: other }, any)].map((row) => table.product(row).id);
}
// src/guide/looks-like.ts
/** The name that Google Merchant feeds have for what sizes and colours of one product share. */
var GROUP = "item_group_id";
/** Sizes or colours of one product. */
function isVariantOf(a, b) {
	const group = fieldOf(a, GROUP);
	return group != null && group === fieldOf(b, GROUP);
}
var isSame = (a, b) => typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= .05 * Math.max(Math.abs(a), Math.abs(b)) : String(a) === String(b);
/** Nine tenths of what is said of one is said of the other too; numbers may be five hundredths apart. */
function looksLike(a, b) {
	const fields = likenessFields(a);
	return fields.filter((field) => isSame(fieldOf(a, field), fieldOf(b, field))).length >= .9 * fields.length;
}
// src/guide/top.ts
/** Scores are compared in steps of a billionth: sums of the same parts in another order are equal. */
var steps = (scores) => {
	const points = new Float64Array(scores.length);
	for (let row = 0; row < points.length; row++) points[row] = Math.round(scores[row] * 1e9);
	return points;
};
/**
* The rows with the most `points` (steps of scores), of those whose failed musts are kept, best first, in one pass.
* Sold-out ones come after all others; equal scores keep the standing order. A given order is not ranked anew.
*/
function top(table, points, failed, limit, keep) {
	const rows = [];
	let floor = 0;
	for (let row = 0; row < failed.length; row++) {
		if (row === table.available) floor = rows.length;
		if (!keep(failed[row])) continue;
		let at = rows.length;
		while (!table.given && at > floor && points[row] > points[rows[at - 1]]) at--;
		if (at >= limit) continue;
		rows.splice(at, 0, row);
		rows.length = Math.min(rows.length, limit);
	}
	return rows;
}
// src/guide/choose.ts
/** Which products stand on a shelf: the probable ones, the best match always among them, and not all of one kind. */
/** Among so many probable ones another is looked for. */
var POOL = 20;
/** More of what stands there already gives way to something up to so much less probable (in `steps`). */
var INSTEAD = Math.log(4) * 1e9;
/**
* The rows of a shelf: of those whose failed musts are kept the ones most believed in, for what can be bought before what
* is sold out; those that meet more stand first. An order that somebody else gave is kept.
*/
function choose(table, { points, believed, failed }, limit, keep) {
	const [most, ...others] = top(table, points, failed, table.given ? limit : Math.min(limit, 1), keep);
	if (most === void 0) return [];
	if (table.given) return [most, ...others];
	const pool = top(table, believed, failed, Math.max(POOL, limit), keep);
	const isSold = (row) => Number(row >= table.available);
	const best = pool.find((row) => isSold(row) === isSold(most) && points[row] === points[most]) ?? most;
	const chosen = [best];
	const rest = pool.filter((row) => row !== best);
	while (chosen.length < limit && rest.length) chosen.push(...rest.splice(another(table, believed, chosen, rest), 1));
	return chosen.sort((a, b) => isSold(a) - isSold(b) || points[b] - points[a] || believed[b] - believed[a] || a - b);
}
/** The index of the first of `rest`, or of one nearly as probable if the first is more of what has been chosen. */
function another(table, believed, chosen, rest) {
	const [first] = rest;
	const others = chosen.map((row) => table.product(row));
	const isMore = (row) => {
		const product = table.product(row);
		return others.some((other) => isVariantOf(product, other)) || others.length > 1 && others.every((other) => looksLike(product, other));
	};
	const isInstead = (row) => believed[row] >= believed[first] - INSTEAD && row < table.available === first < table.available && !isMore(row);
	return isMore(first) ? Math.max(rest.findIndex(isInstead), 0) : 0;
}
// src/guide/explain.ts
/** For each wish, in the order given: has the product it, what has it instead, or does nobody say? */
var explain = (product, wishes) => wishes.map((wish) => {
	const have = fieldOf(product, wish.field) ?? void 0;
	const miss = missOf(wish)(have);
	return {
		kind: miss ? "miss" : Number.isNaN(miss) ? "unknown" : "match",
		wish,
		have
	};
});
// src/guide/relaxation.ts
/** Above any sum of weights, so that the number of wishes decides first. */
var ONE_WISH = 1e6;
/**
* The smallest set of musts to let go of, as bits, among those that the rows fail: the fewest wishes, then the least
* weight, then those asked last. 0 if no row fails any.
*/
function relaxation(failed, musts) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const mask of new Set(failed)) {
		const cost = musts.reduce((sum, must, n) => mask & mustBit(n) ? sum + ONE_WISH + must.weight : sum, 0);
		if (mask && (cost < least || cost === least && mask > best)) {
			best = mask;
			least = cost;
		}
	}
	return best;
}
// src/guide/shelve.ts
/**
* At most `limit` products: those that meet all musts, then, if too few of them can be bought, those that miss only
* the smallest set of musts. What can be bought comes first: when every match is sold out, one of them stands last.
*/
function shelve(table, wishes, limit, before) {
	const { available } = table;
	const believed = table.given ? /* @__PURE__ */ new Float64Array() : belief(table, wishes, before ?? logPopularity(table));
	const scored = score(table, wishes);
	const { failed } = scored;
	const chances = {
		points: steps(scored.scores),
		believed: steps(believed),
		failed
	};
	const musts = wishes.filter((wish) => wish.must);
	const match = choose(table, chances, limit, (mask) => !mask);
	const buyable = match.filter((row) => row < available).length;
	const room = limit - (buyable || Math.min(match.length, limit - 1, 1));
	const relaxed = room && (relaxation(failed.subarray(0, available), musts) || relaxation(failed, musts));
	const close = choose(table, chances, room, (mask) => !!mask && !(mask & ~relaxed));
	const better = close[0] < available;
	const shelf = (rows, mask = 0) => ({
		kind: mask ? "close" : "match",
		relaxed: musts.filter((_, n) => mask & mustBit(n)),
		products: rows.map((row) => {
			const product = table.product(row);
			return {
				product,
				reasons: explain(product, wishes)
			};
		})
	});
	return {
		shelves: [
			shelf(match.slice(0, better ? buyable : limit)),
			shelf(close.slice(0, better ? limit : limit - match.length), relaxed),
			shelf(better && !buyable ? match.slice(0, limit - close.length) : [])
		].filter((shelf) => shelf.products[0]),
		matches: table.given ? null : failed.filter((mask) => !mask).length
	};
}
// src/simulate/play-session.ts
/** From no answer to `count` of them, or until nothing is left to ask. Plays on where the adviser would stop. */
function playSession(guide, table, believed, adviser, count, say) {
	const steps = [];
	let answers = {};
	for (let asked = null;;) {
		const wishes = wishesOf(guide, answers);
		const next = adviser.next(answers, true);
		steps.push({
			asked,
			enough: next === null || adviser.next(answers) === null,
			wishes,
			shown: shelve(table, wishes, guide.result.show, believed),
			mass: massOf(belief(table, wishes, believed), table.available)
		});
		if (next === null || steps.length > count) return steps;
		answers = {
			...answers,
			[next]: say(next)
		};
		asked = next;
	}
}
// src/simulate/visitor.ts
/** What a visitor who has a product in mind would answer. */
/**
* Question by question, the true answer of whoever wants a product: of those that it meets, the one that the fewest
* others meet; if it meets none, the nearest.
*/
function truths(guide, table) {
	const size = table.size;
	return new Map(guide.questions.map((question) => {
		const answers = possibleAnswers(question, table);
		const meets = answers.map(({ wishes }) => {
			const met = new Float64Array(size).fill(1);
			for (const wish of wishes) {
				const { values, codes, spread } = table.column(wish.field);
				const missed = missOf(wish);
				const degrees = values.map((value) => Number.isNaN(missed(value)) ? 0 : degree(missed(value), spread));
				for (let row = 0; row < size; row++) met[row] *= degrees[codes[row]];
			}
			return met;
		});
		const meeting = Float64Array.from(meets, (met) => met.subarray(0, table.available).filter((m) => m === 1).length);
		const truth = new Int16Array(size).fill(-1);
		for (let row = 0; row < size; row++) {
			let best = 0;
			meets.forEach((met, n) => {
				const closer = met[row] - meeting[n] / (size + 1) / 10;
				if (met[row] > 0 && (truth[row] === -1 || closer > best)) {
					best = closer;
					truth[row] = n;
				}
			});
		}
		return [question.id, {
			answers,
			truth,
			meeting
		}];
	}));
}
/** The true answer, or with the probability `wrong` another one at random. */
function sayOf({ answers, truth }, row, wrong, roll) {
	const slips = roll() < wrong;
	const other = Math.floor(roll() * (answers.length - 1));
	const right = truth[row];
	return answers[!slips || answers.length < 2 ? right : other < right || right < 0 ? other : other + 1]?.answer ?? null;
}
// src/simulate/simulate.ts
/** Plays visitors who each have a product in mind against a guide: how soon is it among those shown? */
/** `simulate(guide, table, { sessions, wrong, seed, policy, targets })`. The kinds of the guide's questions have been
* fetched (`loadKinds`). The same arguments give the same result. */
function simulate$1(guide, table, play = {}) {
	const { sessions = 1e3, wrong = .1, seed = 1, policy = "ours", targets = "popular", viewed } = play;
	const choose = typeof policy === "string" ? policies[policy] : policy;
	const ids = guide.questions.map(({ id }) => id);
	const count = Math.min(play.upTo ?? ids.length, ids.length);
	const asked = truths(guide, table);
	const sought = targets === "popular" ? soughtAs(table, seed) : new Float64Array(table.size);
	const weights = massOf(sought, table.available);
	const played = table.size ? sessions : 0;
	const sums = {
		questions: 0,
		foundAtStop: 0,
		zeroMatch: 0,
		deadEnds: 0
	};
	const [found, met, possible] = [
		0,
		0,
		0
	].map(() => new Float64Array(count + 1));
	const gains = /* @__PURE__ */ new Map();
	/** The value of each step; the last one goes on for those that were not played. */
	const add = (to, steps, value) => {
		const values = steps.map(value);
		for (let n = 0; n <= count; n++) to[n] += values[Math.min(n, values.length - 1)];
	};
	for (let session = 0; session < played; session++) {
		const target = draw(weights, dice(seed, session, 1)());
		const history = viewed ? lookedAt(table, asked.values(), target, viewed, weights, dice(seed, session, 4)) : [];
		const believed = prior(table, {
			viewed: history,
			bought: [],
			dismissed: []
		}, sought);
		const playFor = (wanted) => playSession(guide, table, believed, choose(guide, table, believed, dice(seed, session, 3)), count, (id) => sayOf(asked.get(id), wanted(), wrong, dice(seed, session, 2, ids.indexOf(id))));
		const steps = playFor(() => target);
		const isShown = ({ shown }) => Number(shown.shelves.some(({ products }) => products.some(({ product }) => product.id === table.product(target).id)));
		add(found, steps, isShown);
		const stop = steps.findIndex(({ enough }) => enough);
		sums.questions += stop < 0 ? count : stop;
		sums.foundAtStop += isShown(steps.at(stop));
		sums.zeroMatch += Number(steps.some(({ shown }) => shown.matches === 0));
		sums.deadEnds += Number(steps.some(({ shown }) => !shown.shelves.length));
		steps.forEach(({ asked: id, mass }, n) => {
			if (id === null) return;
			const gain = mass[target] - steps[n - 1].mass[target];
			gains.set(id, [...gains.get(id) ?? [], gain]);
		});
		const roll = dice(seed, session, 5);
		const unrelated = playFor(() => draw(weights, roll()));
		add(met, unrelated, shareMet);
		add(possible, unrelated, ({ wishes }) => shareOfAll(table, wishes));
	}
	const mean = (sum) => played ? sum / played : 0;
	const helps = Object.fromEntries(Array.from(gains, ([id, all]) => [id, all.reduce((sum, gain) => sum + gain, 0) / all.length]));
	return {
		sessions: played,
		found: Array.from(found, mean),
		meanQuestions: mean(sums.questions),
		foundAtStop: mean(sums.foundAtStop),
		zeroMatch: mean(sums.zeroMatch),
		deadEnds: sums.deadEnds,
		met: Array.from(met, mean),
		possible: Array.from(possible, mean),
		helps,
		never: ids.filter((id) => !(Object.hasOwn(helps, id) && helps[id] > .001)),
		impossible: [...asked].flatMap(([question, { answers, meeting }]) => answers.flatMap(({ id }, n) => meeting[n] ? [] : [{
			question,
			option: id
		}]))
	};
}
/** The share of the wishes that the best product shown meets. */
function shareMet({ shown, wishes }) {
	const met = shown.shelves.flatMap(({ products }) => products.map(({ reasons }) => reasons.filter(({ kind }) => kind === "match").length));
	return wishes.length ? Math.max(0, ...met) / wishes.length : 1;
}
/** The share that the best of all products meets. */
function shareOfAll(table, wishes) {
	if (!wishes.length) return 1;
	const missed = new Uint16Array(table.size);
	for (const wish of wishes) {
		const { failed } = score(table, [{
			...wish,
			must: true
		}]);
		for (let row = 0; row < missed.length; row++) if (failed[row]) missed[row]++;
	}
	return 1 - missed.reduce((least, one) => Math.min(least, one), wishes.length) / wishes.length;
}
// src/cli/say-simulation.ts
/** More questions than this make no readable table. */
var MOST_COLUMNS = 8;
var percent = (share) => `${(share * 100).toFixed(share > 0 && share < .01 ? 1 : 0)} %`;
var line = (name, cells) => `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(7)).join("")}`;
/** Several lines, the first of them the guide's. */
function saySimulation(played) {
	const { id, guide, products, wrong, auto, authored, random } = played;
	const own = guide.order === "auto" ? auto : authored;
	const columns = own.found.slice(0, MOST_COLUMNS);
	const orders = [
		["most telling (auto)", auto],
		["as written (authored)", authored],
		["any order", random]
	];
	const mark = (simulation) => simulation === own ? " *" : "";
	return [
		`${id}: ${count(own.sessions, "visitor")}, ${count(products, "product")}, ${percent(wrong)} wrong answers, seed ${played.seed}`,
		`found among the shown ${guide.result.show} after so many questions (* is how the guide asks)`,
		line("questions", columns.map((_, n) => String(n))),
		...orders.map(([name, simulation]) => line(`${name}${mark(simulation)}`, simulation.found.slice(0, MOST_COLUMNS).map(percent))),
		`asked until it stops: ${own.meanQuestions.toFixed(1)} questions on average; found then: ${percent(own.foundAtStop)}`,
		`no product met all that must be: ${percent(own.zeroMatch)} of visitors; nothing shown at all: ${own.deadEnds}`,
		`questions that never help: ${own.never.join(", ") || "none"}`,
		`options that nothing in stock meets: ${own.impossible.map(({ question, option }) => `${question} "${option}"`).join(", ") || "none"}`
	].join("\n");
}
// src/cli/simulate.ts
/** `tendero simulate`: plays visitors against a guide, to see what it is worth before anybody does. */
/** Visitors where nobody says how many. */
var MOST_SESSIONS = 2e3;
var USAGE = `npx tendero simulate MANIFEST --catalog FILE [--guide ID] [--sessions N] [--wrong P] [--seed S] [--json]

Plays visitors who each have a product in mind against the guides of a manifest, and says how soon they see it.
  --catalog FILE  the shop's products; left out, the file of catalog.url is looked for beside the manifest
  --guide ID      only this guide
  --sessions N    so many visitors (2000; fewer where there are over 500 products, for it takes time)
  --wrong P       the share of answers that are not what the product is (0.1)
  --seed S        other visitors, of the same kind (1)
  --json          the same of one guide as JSON: the named one, else the first
Ends with 0, with 1 if the manifest has faults or no products, with 2 for wrong use.`;
/** Runs the command. Gives the exit code: 0 played, 1 nothing to play with, 2 wrong use. */
async function simulate(argv, io) {
	const use = readUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	if (use.help) {
		io.out(USAGE);
		return 0;
	}
	const file = resolve(io.cwd, use.file);
	const text = await readFile(file, "utf8").catch(() => null);
	if (text === null) {
		io.err(`cannot read ${use.file}; write the name of a manifest, such as public/tendero.json`);
		return 2;
	}
	const named = use.catalog === void 0 ? void 0 : resolve(io.cwd, use.catalog);
	const { manifest, problems, notes, catalogue } = await look(text.replace(/^\uFEFF/, ""), use.file, file, named);
	const faults = problems.filter(({ severity }) => severity === "error");
	if (!manifest || faults.length) {
		for (const line of [...faults.map(sayProblem), ...notes]) io.err(line);
		return 1;
	}
	if (!catalogue) {
		io.err(`there is no catalogue to play with; add --catalog FILE\n\n${USAGE}`);
		return 2;
	}
	const ids = Object.keys(manifest.guides);
	if (use.guide !== void 0 && !ids.includes(use.guide)) {
		const near = didYouMean(use.guide, ids);
		io.err(`there is no guide "${use.guide}"; ${near ? `did you mean "${near}"?` : `one of ${ids.join(", ")}`}`);
		return 2;
	}
	const wanted = use.guide === void 0 ? use.json ? ids.slice(0, 1) : ids : [use.guide];
	if (!wanted[0]) {
		io.err(`${use.file} has no guide; write one, or begin with npx tendero init CATALOG`);
		return 1;
	}
	let code = 0;
	for (const id of wanted) {
		const guide = manifest.guides[id];
		const products = catalogue.products.filter((product) => belongs(product, guide.among ?? [], false));
		if (!products.length) {
			io.err(`${id}: the catalogue has no products for it`);
			code = 1;
			continue;
		}
		if (products.length > 2e4) io.err(`${id}: a page reads ${MOST_ROWS} of its ${products.length} products; visitors are played with these`);
		await loadKinds(guide.questions);
		const by = player(guide, products, use);
		if (use.json) {
			const { sessions, found, ...rest } = by(guide.order);
			const about = {
				guide: id,
				products: Math.min(products.length, MOST_ROWS),
				order: guide.order,
				wrong: use.wrong,
				seed: use.seed
			};
			io.out(JSON.stringify({
				sessions,
				found,
				...rest,
				...about
			}, null, 2));
		} else {
			const [auto, authored, random] = [
				by("auto"),
				by("authored"),
				by("random")
			];
			const { wrong, seed } = use;
			io.out(saySimulation({
				id,
				guide,
				products: Math.min(products.length, MOST_ROWS),
				wrong,
				seed,
				auto,
				authored,
				random
			}));
		}
	}
	return code;
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				catalog: { type: "string" },
				guide: { type: "string" },
				sessions: { type: "string" },
				wrong: {
					type: "string",
					default: "0.1"
				},
				seed: {
					type: "string",
					default: "1"
				},
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const [sessions, wrong, seed] = [
			values.sessions ?? "2000",
			values.wrong,
			values.seed
		].map((text) => text.trim() ? Number(text) : NaN);
		const many = values.sessions === void 0 ? void 0 : sessions;
		const use = {
			...values,
			file: positionals[0] ?? "",
			sessions: many,
			wrong,
			seed
		};
		if (values.help) return use;
		if (positionals.length !== 1) return "name one manifest";
		if (!Number.isInteger(sessions) || sessions < 1 || sessions > 1e6) return `--sessions ${values.sessions} is no number of visitors; write 1 to 1000000`;
		if (!(wrong >= 0 && wrong <= 1)) return `--wrong ${values.wrong} is no share; write 0 to 1, such as 0.1`;
		return Number.isInteger(seed) ? use : `--seed ${values.seed} is no whole number; write one, such as 1`;
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
var player = (guide, products, { sessions, wrong, seed }) => {
	const table = buildTable(firstOf(products));
	const many = sessions ?? Math.max(50, Math.min(MOST_SESSIONS, Math.round(1e6 / table.size)));
	const policy = {
		auto: shared(policies.ours),
		authored: policies.authored,
		random: policies["any order"]
	};
	return (order) => simulate$1(guide, table, {
		sessions: many,
		wrong,
		seed,
		policy: policy[order]
	});
};
/** Those that a page would read, if they are too many. */
function firstOf(products) {
	if (products.length <= 2e4) return products;
	const table = buildTable(products);
	return table.ids.slice(0, MOST_ROWS).map((_, row) => table.product(row));
}
export { simulate };

import { t as count } from "./count.js";
import { t as parseJson } from "./parse-json.js";
import { n as isObject } from "./dig.js";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { createReadStream } from "node:fs";
// src/model/digits.ts
/**
* Numbers as printable characters that JSON does not escape and brotli packs well. A last digit is one of "#" to "[",
* base 57; the digits before it are "]" to "~", base 34: so each number says itself where it ends.
*/
var LAST = 35;
var FIRST = 93;
var LAST_BASE = 57;
var FIRST_BASE = 34;
/** A whole number from 0 as text; those up to 56 are one character. */
function writeNumber(value) {
	let text = String.fromCharCode(LAST + value % LAST_BASE);
	for (let rest = Math.floor(value / LAST_BASE); rest > 0; rest = Math.floor((rest - 1) / FIRST_BASE)) text = String.fromCharCode(FIRST + (rest - 1) % FIRST_BASE) + text;
	return text;
}
/** The `count` numbers that a text holds. Throws a sentence if it holds others, more or fewer. */
function readNumbers(text, count) {
	if (typeof text !== "string") throw new Error("a column of the model is missing");
	const numbers = new Uint32Array(count);
	let n = 0;
	let rest = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= FIRST && code < 127) rest = rest * FIRST_BASE + code - FIRST + 1;
		else if (code >= LAST && code < 92) {
			numbers[n++] = rest * LAST_BASE + code - LAST;
			rest = 0;
		} else n = -1;
		if (rest > 1e6 || n < 0 || n > count) break;
	}
	if (n !== count || rest) throw new Error("a column of the model is broken");
	return numbers;
}
// src/model/scale.ts
/**
* Weights in steps of a factor, so that a small one is kept as truly as a large one: step n is 2^(-n * STEP).
* Measured: finer steps change no figure, coarser ones do.
*/
var STEP = .15;
/** The nearest step of a share from 0 to 1, at most `most`. */
var toStep = (share, most) => Math.max(0, Math.min(most, Math.round(-Math.log2(share) / STEP)));
var SHARES = Float64Array.from({ length: 64 }, (_, step) => 2 ** (-step * STEP));
/** The share that a step stands for; 0 beyond the 63rd. */
var fromStep = (step) => SHARES[step] ?? 0;
// src/model/decode.ts
/** The door for a model's file: read as what it says it is, or refused with a sentence. */
var MOST_ITEMS = 2e5;
var MOST_PAIRS = 4e6;
var LONGEST_ID$1 = 200;
/** A model from parsed JSON. Throws a sentence if it is none, is broken, or is of another version. */
function decode(file) {
	const own = (name) => Object.hasOwn(Object(file), name) ? file[name] : void 0;
	if (own("version") !== 1) throw new Error("no model of version 1: make it with \"tendero train\"");
	const ids = own("ids");
	if (!Array.isArray(ids) || !ids.length || ids.length > MOST_ITEMS) throw new Error("the model has no list of ids, or too many");
	const rows = /* @__PURE__ */ new Map();
	for (const id of ids) if (typeof id === "string" && id.length <= LONGEST_ID$1) rows.set(id, rows.size);
	const size = ids.length;
	if (rows.size !== size) throw new Error("ids of the model are no texts, or are there twice");
	const views = readNumbers(own("views"), size);
	const peaks = readNumbers(own("peaks"), size);
	const counts = readNumbers(own("counts"), size);
	const starts = new Uint32Array(size + 1);
	counts.forEach((count, row) => {
		starts[row + 1] = Math.min(starts[row] + count, 4000001);
	});
	const pairs = starts[size];
	if (pairs > MOST_PAIRS) throw new Error("the model has too many pairs");
	const others = readNumbers(own("gaps"), pairs);
	const steps = readNumbers(own("weights"), pairs);
	const weights = new Float32Array(pairs);
	for (let row = 0; row < size; row++) {
		const peak = fromStep(peaks[row]);
		let other = -1;
		for (let at = starts[row]; at < starts[row + 1]; at++) {
			others[at] = other += others[at] + 1;
			weights[at] = peak * fromStep(steps[at]);
		}
		if (other >= size) throw new Error("the model names products that it does not have");
	}
	const popular = Uint32Array.from(rows.values()).sort((a, b) => views[a] - views[b] || a - b);
	return {
		made: String(own("made") ?? "").slice(0, 40),
		ids,
		rows,
		popular,
		starts,
		others,
		weights
	};
}
// src/model/evaluate.ts
/**
* Each step of a visit foretells the next from those before it: `foretell` gives ids, the likeliest first. What was
* looked at already may come again: so it does in shops. `known` is how many products there are; one that is not known
* is a miss. `clock` gives ms.
*/
function evaluate(foretell, known, visits, clock) {
	const foretold = /* @__PURE__ */ new Set();
	let n = 0;
	let hits = 0;
	let places = 0;
	let ms = 0;
	for (const visit of visits) for (let step = 1; step < visit.length; step++) {
		const before = visit.slice(0, step);
		const began = clock();
		const likely = foretell(before);
		ms += clock() - began;
		n++;
		const shown = likely.slice(0, 20);
		const at = shown.indexOf(visit[step]);
		if (at >= 0) {
			hits++;
			places += 1 / (at + 1);
		}
		for (const id of shown) foretold.add(id);
	}
	const share = (part) => n ? part / n : 0;
	return {
		n,
		hr20: share(hits),
		mrr20: share(places),
		coverage: foretold.size / known,
		msPerCall: share(ms)
	};
}
// src/model/predict.ts
/** Each product further back counts so much of the one after it. */
var FADE = .42;
/**
* Rows of the model, likeliest next first, at most `limit` of those that `keep` lets through. `ids` are what the
* visitor looked at, oldest first, one that he looked at twice where he did last; `fade` 1 lets all of them count alike, as things in a cart do. Only rows that
* something points to: empty where nothing is known of any of the ids.
*/
function predict({ rows, starts, others, weights }, ids, limit, keep = () => true, fade = FADE) {
	const scores = /* @__PURE__ */ new Map();
	let share = 1;
	for (const id of new Set(ids.slice(-20).reverse())) {
		const row = rows.get(id);
		if (row !== void 0) for (let at = starts[row]; at < starts[row + 1]; at++) {
			const other = others[at];
			scores.set(other, (scores.get(other) ?? 0) + share * weights[at]);
		}
		share *= fade;
	}
	return [...scores].filter(([row]) => keep(row)).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit).map(([row]) => row);
}
// src/cli/lines-of.ts
var LONGEST = 1 << 20;
/** The lines of a file without the space around them, one by one; null for one of over a million characters. Rejects if it cannot be read. */
async function* linesOf(file) {
	let rest = "";
	let isTooLong = false;
	const end = (line) => {
		const whole = isTooLong || line.length > LONGEST ? null : line.replace(/^\uFEFF/, "").trim();
		isTooLong = false;
		return whole;
	};
	for await (const chunk of createReadStream(file, {
		encoding: "utf8",
		highWaterMark: 1 << 20
	})) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop();
		for (const line of lines) yield end(line);
		if (rest.length > LONGEST) {
			isTooLong = true;
			rest = "";
		}
	}
	if (rest || isTooLong) yield end(rest);
}
// src/cli/read-looks.ts
/** What a line of a log says of products that were looked at. */
/** The columns of visit, product and time where no heading says so. */
var TSV = [
	0,
	1,
	2
];
var HEADINGS = [
	"sessionid",
	"itemid",
	"time"
];
var LONGEST_ID = 200;
/** The names that receivers give to a visit, and to a visitor. */
var VISITS = [
	"session",
	"session_id",
	"sessionId",
	"SessionId",
	"ga_session_id",
	"visit"
];
var VISITORS = [
	"visitor",
	"visitor_id",
	"client_id",
	"clientId",
	"user_id",
	"userId",
	"user_pseudo_id"
];
var SEEN = ["view_item"];
var TAKEN = ["add_to_cart", "purchase"];
/** The columns of SessionId, ItemId and Time, if the line is a heading that has them. */
function isHeading(line) {
	const names = line.split("	").map((name) => name.trim().toLowerCase().replace(/[_ ]/g, ""));
	const columns = HEADINGS.map((name) => names.indexOf(name));
	return columns.includes(-1) ? null : columns;
}
/** The looks of the n-th line, none if it tells of something else; null if it cannot be read. */
function readLooks(line, n, columns) {
	if (!/^[[{]/.test(line)) return readRow(line, columns);
	let raw;
	try {
		raw = parseJson(line);
	} catch {
		return null;
	}
	const batch = Array.isArray(raw) ? raw : isObject(raw) && raw.events;
	if (!Array.isArray(batch)) return readEvent(raw, null, n, false);
	const all = batch.map((event) => readEvent(event, isObject(raw) ? raw : null, n, true));
	return all.length && all.every((looks) => looks === null) ? null : all.flatMap((looks) => looks ?? []);
}
function readRow(line, [visit, item, time]) {
	const cells = line.split("	").map((cell) => cell.trim());
	const at = readTime(cells[time]);
	const id = readId(cells[item]);
	const name = cells[visit];
	if (!name || id === null || at === null) return null;
	return [{
		id: null,
		visit: name,
		isNamed: true,
		isVisitor: false,
		item: id,
		at,
		isTaken: false
	}];
}
/** What else is in the log, `page_view` for one, is no fault. */
function readEvent(event, batch, n, isBatch) {
	if (!isObject(event) || typeof event.name !== "string") return null;
	const isTaken = TAKEN.includes(event.name);
	if (!isTaken && !SEEN.includes(event.name)) return [];
	const at = readTime(event.at);
	const ids = (Array.isArray(event.items) ? event.items : []).map((item) => readId(isObject(item) ? item.item_id : null));
	if (at === null || !ids.length || ids.includes(null)) return null;
	const named = (names) => names.flatMap((name) => readId(event[name]) ?? readId(batch?.[name]) ?? [])[0];
	const visit = named(VISITS);
	const name = visit ?? named(VISITORS);
	return ids.map((item, i) => ({
		id: readId(event.id) && `${event.id} ${i}`,
		visit: name ?? (isBatch ? `line ${n}` : ""),
		isNamed: name !== void 0,
		isVisitor: visit === void 0 && !(isBatch && name === void 0),
		item,
		at,
		isTaken
	}));
}
var readId = (value) => typeof value === "string" && value !== "" && value.length <= LONGEST_ID || Number.isFinite(value) ? String(value) : null;
/** Seconds or milliseconds since 1970, or an ISO date, in seconds. */
function readTime(value) {
	const number = typeof value === "string" ? Number(value || NaN) : value;
	const ms = Number.isFinite(number) ? Number(number) * (Number(number) < 1e11 ? 1e3 : 1) : Date.parse(`${value}`);
	return ms >= 0 && ms < 0x5af3107a4000 ? ms / 1e3 : null;
}
// src/cli/visits-of.ts
/** So long of quiet, in seconds, ends the visit of somebody who is known by name or by nothing. */
var QUIET = 1800;
/** What was looked at, put together to visits in the order of time. What is put into the cart counts if it was not looked at. */
function visitsOf(looks) {
	const ids = [];
	const numbers = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const look of looks) {
		const key = `${+look.isNamed}${+look.isVisitor} ${look.visit}`;
		const group = groups.get(key);
		if (group) group.push(look);
		else groups.set(key, [look]);
	}
	const visits = [];
	for (const group of groups.values()) {
		group.sort((a, b) => a.at - b.at);
		let visit = null;
		for (const { item, at, isVisitor, isTaken } of group) {
			if (!visit || isVisitor && at - visit.end > QUIET) visits.push(visit = {
				items: [],
				end: at
			});
			let number = numbers.get(item);
			if (number === void 0) numbers.set(item, number = ids.push(item) - 1);
			visit.end = at;
			if (!isTaken || !visit.items.includes(number)) visit.items.push(number);
		}
	}
	return {
		ids,
		visits: visits.sort((a, b) => a.end - b.end)
	};
}
// src/cli/read-log.ts
/** Reads a file line by line, however long it is; broken lines are counted. Rejects if there is no such file. */
async function readLog(file) {
	const looks = [];
	const known = /* @__PURE__ */ new Set();
	let columns = TSV;
	let lines = 0;
	let broken = 0;
	for await (const line of linesOf(file)) {
		if (line === "") continue;
		const heading = lines ? null : isHeading(line ?? "");
		lines++;
		if (heading) {
			columns = heading;
			continue;
		}
		const found = line === null ? null : readLooks(line, lines, columns);
		if (!found) broken++;
		for (const look of found ?? []) {
			if (look.id !== null && known.has(look.id)) continue;
			if (look.id !== null) known.add(look.id);
			looks.push(look);
		}
	}
	const nameless = looks.filter(({ isNamed }) => !isNamed).length;
	return {
		...visitsOf(looks),
		lines,
		broken,
		views: looks.length,
		nameless
	};
}
// src/model/encode.ts
/** A model as its file: JSON that says what it is, its columns as printable text that brotli packs well. */
/**
* The file of what was learned, with at most `most` others a product and only the `size` most looked at products.
* Ids stand in the order of their text, so that neighbours in a catalogue, which often go together, are near.
*/
function encode({ ids, views, rows }, { made, from, most, size }) {
	const kept = ids.map((_, item) => item).sort((a, b) => views[b] - views[a] || (ids[a] < ids[b] ? -1 : 1)).slice(0, size).sort((a, b) => ids[a] < ids[b] ? -1 : 1);
	const place = new Map(kept.map((item, row) => [item, row]));
	const columns = {
		views: "",
		counts: "",
		peaks: "",
		gaps: "",
		weights: ""
	};
	const strongest = Math.max(...kept.map((item) => rows[item][0]?.weight ?? 0));
	const mostViews = Math.max(...kept.map((item) => views[item]));
	for (const item of kept) {
		const best = rows[item].filter(({ other }) => place.has(other)).slice(0, most);
		const peak = best[0]?.weight ?? 0;
		const row = best.map(({ other, weight }) => ({
			at: place.get(other),
			step: toStep(weight / peak, 57)
		})).filter(({ step }) => step <= 56).sort((a, b) => a.at - b.at);
		columns.views += writeNumber(toStep(views[item] / mostViews, 56));
		columns.counts += writeNumber(row.length);
		columns.peaks += writeNumber(peak ? toStep(peak / strongest, 56) : 0);
		let before = -1;
		for (const { at, step } of row) {
			columns.gaps += writeNumber(at - before - 1);
			columns.weights += writeNumber(step);
			before = at;
		}
	}
	return {
		version: 1,
		made,
		from,
		ids: kept.map((item) => ids[item]),
		...columns
	};
}
// src/model/count.ts
/** Further apart than this, two products of a visit have nothing to do with each other. */
var REACH = 30;
/** So many others of one product are kept, so that a shop of any size fits into memory. */
var MOST$1 = 200;
/** How much each visit counts, for its age. */
function agesOf({ visits }, days) {
	const now = visits.at(-1)?.end ?? 0;
	return Float64Array.from(visits, ({ end }) => Math.exp((end - now) / 86400 / days));
}
/** For each product those beside it, the strongest first, itself too where it was looked at again. */
function countBeside(log, { days, steps, back }) {
	const { ids, visits } = log;
	const ages = agesOf(log, days);
	const near = Float64Array.from({ length: 31 }, (_, apart) => Math.exp((1 - apart) / steps));
	const places = placesOf(log);
	const sums = new Float64Array(ids.length);
	return places.map((place) => {
		const found = [];
		const add = (other, weight) => {
			if (!sums[other]) found.push(other);
			sums[other] += weight;
		};
		for (let n = 0; n < place.length; n += 2) {
			const visit = place[n];
			const at = place[n + 1];
			const { items } = visits[visit];
			const age = ages[visit];
			for (let to = Math.max(0, at - REACH); to < Math.min(items.length, at + REACH + 1); to++) if (to > at) add(items[to], age * near[to - at]);
			else if (to < at) add(items[to], age * near[at - to] * back);
		}
		const beside = found.map((other) => ({
			other,
			weight: sums[other]
		}));
		for (const other of found) sums[other] = 0;
		return strongest(beside, MOST$1);
	});
}
/** The `most` strongest, in order; equal ones by their number, so that the same log gives the same model. */
function strongest(beside, most) {
	let kept = beside;
	if (beside.length > most * 2) {
		const least = Float64Array.from(beside, ({ weight }) => weight).sort()[beside.length - most];
		kept = beside.filter(({ weight }) => weight >= least);
	}
	return kept.sort((a, b) => b.weight - a.weight || a.other - b.other).slice(0, most);
}
/** For each product where it stands: visit, place in it, visit, place ... */
function placesOf({ ids, visits }) {
	const places = ids.map(() => []);
	visits.forEach(({ items }, visit) => {
		items.forEach((item, at) => {
			places[item].push(visit, at);
		});
	});
	return places;
}
// src/model/learn.ts
/**
* A linear model between products, in closed form: what stands together in visits, plus what stands beside that.
* One step of counts is V-SKNN's sum over all neighbours at once (Ludewig & Jannach, "Evaluation of session-based
* recommendation algorithms", 2018); the second step reaches what no visit has seen together yet.
*/
/** Chosen by measuring two days of YooChoose clicks, each after the days before it; see bench/next-item. */
var NEAR = {
	steps: 2,
	back: .7
};
var NEXT = {
	steps: 1,
	back: .6
};
/** How much of a product's own frequency is divided out: of the one looked at, and of the one to come. */
var FROM = .8;
var TO = .4;
/** What a product weighs for itself, in visits: who looks at it looks at it again. */
var SELF = 1.5;
/** Added to sums, so that one visit proves little. */
var DOUBT = .5;
var DOUBT_OF_NEXT = 3;
/** What the second step counts beside the first. */
var SECOND = .3;
/** How strongly what is looked at more lately than usual counts more: "lately" is this part of the days. */
var DRIFT = .3;
var LATELY = 8;
/** So many views prove no drift. */
var FEW = 2.5;
/** Kept of each product between the two steps, and at the end: more change no figure. */
var BETWEEN = 40;
var KEPT = 64;
/** Learns from a log. `days`: after so many a visit counts 1/e. */
function learn(log, days) {
	const { ids, visits } = log;
	const views = new Float64Array(ids.length);
	for (const { items } of visits) for (const item of items) views[item]++;
	const first = level(together(log, days));
	const second = level(twice(chances(countBeside(log, {
		...NEXT,
		days: days / 2
	}))));
	const demand = demandOf(log, days);
	return {
		ids,
		views,
		rows: first.map((row, item) => {
			const sums = new Map(row.map(({ other, weight }) => [other, weight]));
			for (const { other, weight } of second[item]) sums.set(other, (sums.get(other) ?? 0) + SECOND * weight);
			return strongest(Array.from(sums, ([other, weight]) => ({
				other,
				weight: weight * demand[other]
			})), KEPT);
		})
	};
}
/** What stands together, its frequencies divided out. */
function together(log, days) {
	const rows = countBeside(log, {
		...NEAR,
		days
	});
	const own = viewsOf(log, days);
	const all = rows.map((row, item) => {
		const rest = row.find(({ other }) => other === item)?.weight ?? 0;
		return [...row.filter(({ other }) => other !== item), {
			other: item,
			weight: rest + SELF * own[item]
		}];
	});
	const to = new Float64Array(rows.length).fill(DOUBT);
	for (const row of all) for (const { other, weight } of row) to[other] += weight;
	return all.map((row) => {
		const from = (DOUBT + sum(row)) ** FROM;
		return row.map(({ other, weight }) => ({
			other,
			weight: weight / from / to[other] ** TO
		}));
	});
}
/** How much more, or less, each is looked at lately than before: interest drifts. */
function demandOf(log, days) {
	const usual = viewsOf(log, days);
	const lately = viewsOf(log, days / LATELY);
	const share = total(lately) / total(usual);
	return usual.map((views, item) => ((lately[item] / share + FEW) / (views + FEW)) ** DRIFT);
}
/** How often each was looked at, each visit by its age. */
function viewsOf(log, days) {
	const ages = agesOf(log, days);
	const views = new Float64Array(log.ids.length);
	log.visits.forEach(({ items }, visit) => {
		for (const item of new Set(items)) views[item] += ages[visit];
	});
	return views;
}
var total = (numbers) => numbers.reduce((a, b) => a + b, 0);
var sum = (row) => row.reduce((total, { weight }) => total + weight, 0);
/** Each row as chances that add up to less than 1, the less the fewer visits speak. */
var chances = (rows) => rows.map((row) => {
	const total = sum(row) + DOUBT_OF_NEXT;
	return row.slice(0, BETWEEN).map(({ other, weight }) => ({
		other,
		weight: weight / total
	}));
});
/** The chances after two steps. */
function twice(rows) {
	const starts = new Uint32Array(rows.length + 1);
	rows.forEach((row, item) => {
		starts[item + 1] = starts[item] + row.length;
	});
	const others = new Uint32Array(starts[rows.length]);
	const weights = new Float64Array(others.length);
	rows.flat().forEach(({ other, weight }, at) => {
		others[at] = other;
		weights[at] = weight;
	});
	const sums = new Float64Array(rows.length);
	const found = new Uint32Array(rows.length);
	return rows.map((_, item) => {
		let many = 0;
		for (let one = starts[item]; one < starts[item + 1]; one++) {
			const middle = others[one];
			const chance = weights[one];
			for (let two = starts[middle]; two < starts[middle + 1]; two++) {
				const other = others[two];
				if (!sums[other]) found[many++] = other;
				sums[other] += chance * weights[two];
			}
		}
		const reached = found.subarray(0, many);
		const faintest = many > KEPT ? nthOf(reached, sums) : 0;
		const row = [];
		for (const other of reached) {
			if (sums[other] >= faintest) row.push({
				other,
				weight: sums[other]
			});
			sums[other] = 0;
		}
		return strongest(row, KEPT);
	});
}
/** The weight of the last one that is kept. */
var nthOf = (reached, sums) => Float64Array.from(reached, (other) => sums[other]).sort()[reached.length - KEPT];
/** Rows whose strongest weights are 1 in the mean, so that two matrices can be added. */
function level(rows) {
	const peaks = rows.map((row) => row.reduce((peak, { weight }) => Math.max(peak, weight), 0));
	const mean = peaks.reduce((a, b) => a + b, 0) / peaks.length || 1;
	return rows.map((row) => row.map(({ other, weight }) => ({
		other,
		weight: weight / mean
	})));
}
// src/cli/choose-days.ts
/** Days after which a visit counts a third: interest drifts fast in one shop and slowly in another. */
var CHOICES = [
	8,
	30,
	120
];
/** So many of the latest visits are foretold to find out. */
var MOST = 2e3;
/** Of a longer log every second, third ... visit is enough. */
var ENOUGH = 4e4;
/**
* How fast interest drifts in this shop: of the choices that its log is long enough for, the one that foretells its
* latest visits, a tenth of them, best from those before.
*/
function chooseDays(log) {
	const { ids } = log;
	const nth = Math.ceil(log.visits.length / ENOUGH);
	const visits = log.visits.filter((_, i) => i % nth === 0);
	const span = (visits.at(-1).end - visits[0].end) / 86400;
	const choices = CHOICES.filter((days, i) => !i || span > days);
	if (choices.length === 1) return choices[0];
	const cut = visits.length - Math.min(MOST, Math.ceil(visits.length / 10));
	const before = {
		ids,
		visits: visits.slice(0, cut)
	};
	const latest = visits.slice(cut).map(({ items }) => items.map((item) => ids[item]));
	const about = {
		made: "",
		from: {
			visits: 0,
			views: 0,
			days: 0
		},
		most: 40,
		size: ids.length
	};
	const goodness = choices.map((days) => {
		const model = decode(encode(learn(before, days), about));
		const foretell = (seen) => predict(model, seen, 20).map((row) => model.ids[row]);
		const { hr20, mrr20 } = evaluate(foretell, ids.length, latest, () => 0);
		return hr20 + mrr20;
	});
	return choices[goodness.indexOf(Math.max(...goodness))];
}
// src/cli/write-model.ts
/** How many others a product keeps, at most and at least: below that rare products go. More change no figure. */
var WIDEST = 40;
var NARROWEST = 12;
/** What brotli at its best makes of what it makes in a hurry, at the least. */
var AT_BEST = .8;
/**
* The largest model of a log, as a file's text, that takes at most `room` bytes on the wire; the smallest one where
* none does. `days`: after so many a visit counts a third; `made`: an ISO date.
*/
function writeModel(log, { days, room, made }) {
	const learned = learn(log, days);
	const { visits } = log;
	const span = (visits.at(-1).end - visits[0].end) / 86400;
	const views = visits.reduce((sum, { items }) => sum + items.length, 0);
	const from = {
		visits: visits.length,
		views,
		days: Math.ceil(span)
	};
	let items = learned.ids.length;
	let most = WIDEST;
	for (;;) {
		const text = `${JSON.stringify(encode(learned, {
			made,
			from,
			most,
			size: items
		}))}\n`;
		const hurried = packed(text, 5) * AT_BEST;
		const bytes = hurried > room ? hurried : packed(text, 11);
		if (bytes <= room || items === 1) return {
			text,
			bytes,
			items,
			most
		};
		const share = Math.min(.95, .98 * room / bytes);
		if (most > NARROWEST) most = Math.max(NARROWEST, Math.floor(most * share));
		else items = Math.max(1, Math.floor(items * share));
	}
}
var packed = (text, quality) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
// src/cli/train.ts
/** `tendero train`: a static model of what shoppers look at next, from the shop's own event log. */
var USAGE = `npx tendero train EVENTS -o MODEL [--days N] [--size KB]

Learns from the shop's own event log what is looked at next, and writes a file for the recommender "model".
EVENTS: the endpoint sink's JSON lines, each an event or a batch { "events": [...] }; or TSV with
SessionId, ItemId and Time. Lines that cannot be read are counted and skipped.
  -o MODEL    the file to write
  --days N    after so many days a visit counts a third; left out, what foretells the log's own latest visits best
  --size KB   the most that the file may be on the wire (brotli), in kB; default 300
Ends with 0, with 1 if there is nothing to learn from, with 2 if used wrongly.`;
/** Runs the command. Gives the exit code. `now`: ms since 1970. */
async function train(argv, io, now = Date.now()) {
	const use = readUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	if (use.help) {
		io.out(USAGE);
		return 0;
	}
	const log = await readLog(resolve(io.cwd, use.events)).catch(() => null);
	if (!log) {
		io.err(`cannot read ${use.events}; write the name of an event log`);
		return 2;
	}
	for (const line of sayLog(log)) io.out(line);
	if (!log.visits.some(({ items }) => items.length > 1)) {
		io.err("no visit has two products: there is nothing to learn from");
		return 1;
	}
	const made = new Date(now).toISOString();
	const days = use.days ?? chooseDays(log);
	const { text, bytes, items, most } = writeModel(log, {
		days,
		room: use.size * 1e3,
		made
	});
	try {
		await writeFile(resolve(io.cwd, use.out), text);
	} catch {
		io.err(`cannot write ${use.out}; name a file in a folder that is there`);
		return 2;
	}
	io.out(`a visit of ${days} days ago counts a third of one of today`);
	io.out(`${use.out}: ${count(items, "product")}, at most ${most} others each, ${(bytes / 1e3).toFixed(1)} kB brotli`);
	if (bytes > use.size * 1e3) io.out(`it is larger than ${use.size} kB: no smaller one says anything`);
	return 0;
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				out: {
					type: "string",
					short: "o"
				},
				days: { type: "string" },
				size: {
					type: "string",
					default: "300"
				},
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const [events, ...more] = positionals;
		const size = Number(values.size);
		const days = values.days === void 0 ? void 0 : Number(values.days);
		if (values.help) return {
			events: "",
			out: "",
			size,
			help: true
		};
		if (!events || more.length) return "name one event log";
		if (!values.out) return "name the file to write: -o model.json";
		if (days !== void 0 && !(days > 0)) return "--days is a number over 0";
		if (!(size > 0)) return "--size is a number of kB over 0";
		return {
			events,
			out: values.out,
			days,
			size
		};
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
/** What was read, for people; what was not is never kept from them. */
function sayLog({ lines, broken, visits, ids, views, nameless }) {
	const said = [`${count(visits.length, "visit")}, ${count(views, "view")}, ${count(ids.length, "product")} in ${count(lines, "line")}`];
	if (broken) said.push(`${broken} of ${count(lines, "line")} could not be read and are skipped`);
	if (broken && broken === lines) said.push("none was a JSON event ({ \"name\": \"view_item\", ... }), a batch, or a row of SessionId, ItemId and Time");
	if (nameless) said.push(`${nameless} views do not say of which visit they are: a batch is taken for one, and single events until half an hour of quiet; let the receiver keep "session"`);
	return said;
}
export { predict as a, readLog as i, sayLog as n, evaluate as o, train as r, decode as s, USAGE as t };

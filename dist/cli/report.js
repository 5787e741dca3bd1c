import { t as check } from "./check.js";
import { t as parseJson } from "./parse-json.js";
import { i as localize, n as slotOf, r as language } from "./interrupts.js";
import { t as count$1 } from "./count.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
// src/report/campaign-rows.ts
/** One row a campaign of the manifest, in its order, then those of the log by name. */
function campaignRows({ pairs, things }, cells, names, sold) {
	const arms = new Map(things.of("arm").map(([number, arm]) => [number, {
		arm,
		shown: [],
		closed: [],
		taken: [],
		visits: [],
		bought: [],
		revenue: []
	}]));
	for (let row = 0; row < pairs.size; row++) {
		const own = arms.get(pairs.thing[row]);
		if (!own) continue;
		const visit = pairs.visit[row];
		const since = pairs.time[row];
		if (own.arm.variant !== "holdout") cells.add(own.shown, visit, pairs.a[row]);
		const [taken, closed] = [pairs.b[row] & 65535, pairs.b[row] >>> 16];
		if (taken) cells.add(own.taken, visit, taken);
		if (closed) cells.add(own.closed, visit, closed);
		if (!since) continue;
		cells.add(own.visits, visit, 1);
		const after = sold.ofVisit.get(visit)?.filter(({ at }) => at >= since) ?? [];
		if (!after[0]) continue;
		cells.add(own.bought, visit, 1);
		for (const { revenue } of after) cells.add(own.revenue, visit, revenue);
	}
	const byCampaign = new Map(names.campaigns.map((id) => [id, []]));
	for (const own of arms.values()) {
		const { campaign } = own.arm;
		byCampaign.set(campaign, [...byCampaign.get(campaign) ?? [], own]);
	}
	const place = (id) => names.campaigns.includes(id) ? names.campaigns.indexOf(id) : names.campaigns.length;
	return [...byCampaign].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)).map(([id, own]) => {
		const { title, slot } = names.campaign(id);
		return {
			id,
			title,
			slot: slot ?? mostFrequent(own.map(({ arm }) => arm.slots)),
			shown: cells.series(summed(own.map(({ shown }) => shown))),
			closed: cells.series(summed(own.map(({ closed }) => closed))),
			taken: cells.series(summed(own.map(({ taken }) => taken))),
			arms: armRows(own, cells)
		};
	});
}
/** Those who are in no experiment count where there is none; beside one they would be compared with nobody. */
function armRows(own, cells) {
	const counted = own.some(({ arm }) => arm.variant) ? own.filter(({ arm }) => arm.variant) : own;
	const rank = (variant) => variant === "base" ? 0 : variant === "holdout" ? 2 : 1;
	const rows = counted.map(({ arm, visits, bought, revenue }) => ({
		variant: arm.variant || "base",
		visits: cells.series(visits),
		bought: cells.series(bought),
		revenue: cells.series(revenue)
	})).sort((a, b) => rank(a.variant) - rank(b.variant) || (a.variant < b.variant ? -1 : 1));
	return rows[0] ? rows : [{
		variant: "base",
		visits: [],
		bought: [],
		revenue: []
	}];
}
/** Counts of several, added up. */
function summed(all) {
	const sum = [];
	for (const counts of all) counts.forEach((page, bucket) => {
		if (!page) return;
		const own = sum[bucket] ??= new Float64Array(page.length);
		page.forEach((count, i) => {
			own[i] += count;
		});
	});
	return sum;
}
function mostFrequent(all) {
	const sum = /* @__PURE__ */ new Map();
	for (const slots of all) for (const [slot, often] of slots) sum.set(slot, (sum.get(slot) ?? 0) + often);
	return [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
// src/report/contract.ts
/** Number of the cell of a bucket, a device and a segment, by their places in the axes. */
var cellOf = ({ devices, segments }, bucket, device, segment) => (bucket * devices.length + device) * segments.length + segment;
// src/report/cells.ts
/** Counts by bucket, device and segment: where a visit counts, and the series that comes of it. */
var MOST_SEGMENTS$1 = 32;
/** For the visits of a tally. `label` says what visitors read of a segment, `placeOf` the bucket of a moment. */
function createCells({ visits, segments, foot }, { bucket, buckets, placeOf }, label) {
	const { size, first, device } = visits;
	const often = /* @__PURE__ */ new Uint32Array(64);
	for (let visit = 0; visit < size; visit++) eachBit(visits.segments[visit], visits.moreSegments[visit], (bit) => often[bit]++);
	const ranked = [...segments].sort(([a, x], [b, y]) => often[y] - often[x] || (a < b ? -1 : 1));
	foot.beyond += Math.max(0, ranked.length - MOST_SEGMENTS$1);
	const kept = ranked.slice(0, MOST_SEGMENTS$1).map(([id]) => id);
	const placeOfBit = (/* @__PURE__ */ new Int8Array(64)).fill(-1);
	kept.forEach((id, place) => {
		placeOfBit[segments.get(id)] = place;
	});
	const own = new Uint32Array(size);
	const bucketOf = new Uint16Array(size);
	for (let visit = 0; visit < size; visit++) {
		bucketOf[visit] = Math.max(0, placeOf(first[visit]));
		eachBit(visits.segments[visit], visits.moreSegments[visit], (bit) => {
			const place = placeOfBit[bit];
			if (place >= 0) own[visit] |= 1 << place;
		});
	}
	const axes = {
		bucket,
		buckets,
		devices: [
			"phone",
			"tablet",
			"desktop",
			"unknown"
		],
		segments: [{
			id: "",
			label: ""
		}, ...kept.map((id) => ({
			id,
			label: label(id)
		}))]
	};
	const width = axes.segments.length;
	const pageOf = (counts, bucket) => counts[bucket] ??= new Float64Array(4 * width);
	return {
		axes,
		add(counts, visit, n) {
			const page = pageOf(counts, bucketOf[visit]);
			const cell = device[visit] * width;
			page[cell] += n;
			for (let left = own[visit]; left; left &= left - 1) page[cell + 32 - Math.clz32(left & -left)] += n;
		},
		addTo(counts, bucket, device, n) {
			pageOf(counts, bucket)[device * width] += n;
		},
		series(counts) {
			const cells = [];
			counts.forEach((page, bucket) => {
				page?.forEach((count, i) => {
					const round = Math.round(count * 1e3) / 1e3;
					if (round) cells.push(cellOf(axes, bucket, 0, 0) + i, round);
				});
			});
			return cells;
		},
		bucketOf: (visit) => bucketOf[visit],
		segmentsOf: (visit) => kept.flatMap((_, place) => own[visit] >>> place & 1 ? place + 1 : [])
	};
}
function eachBit(low, high, call) {
	for (let left = low; left; left &= left - 1) call(31 - Math.clz32(left & -left));
	for (let left = high; left; left &= left - 1) call(63 - Math.clz32(left & -left));
}
// src/report/survey-scale.ts
var PRESETS = {
	csat: [1, 5],
	nps: [0, 10],
	ces: [1, 7]
};
/** As most of the answers say, else as the manifest does. */
function scaleOf(written, question) {
	const [said] = [...question?.said ?? []].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const [name = "", ends = ""] = said?.[0].split("|") ?? [];
	const rating = written?.type === "rating" ? written : void 0;
	const preset = Object.hasOwn(PRESETS, name) ? name : rating?.preset ?? null;
	const [from, to] = ends.split("-").map(Number);
	if (from !== void 0 && to !== void 0 && (from === 0 || from === 1) && to > from && to <= 10) return {
		preset,
		scale: [from, to]
	};
	if (preset) return {
		preset,
		scale: PRESETS[preset]
	};
	if (rating) return {
		preset,
		scale: [rating.scale?.from ?? 1, rating.scale?.to ?? 5]
	};
	return {
		preset,
		scale: null
	};
}
// src/report/comment-rows.ts
/** The newest comments, each with the rating that the same visit gave in the same survey. */
function commentRows(tally, cells, names) {
	const { pairs, things, visits } = tally;
	/** Rated questions of a survey, those of a preset first, then in the manifest's order. */
	const ratings = /* @__PURE__ */ new Map();
	const ratingsOf = (survey) => {
		const known = ratings.get(survey);
		if (known) return known;
		const { questions } = names.survey(survey);
		const writtenOf = (id) => questions.find((one) => one.id === id);
		const scaled = things.of("question").filter(([, one]) => one.survey === survey).map((entry) => ({
			entry,
			...scaleOf(writtenOf(entry[1].id), entry[1])
		})).filter(({ scale }) => scale);
		const place = (id) => {
			const found = questions.findIndex((one) => one.id === id);
			return found < 0 ? questions.length : found;
		};
		const found = scaled.sort((a, b) => +!a.preset - +!b.preset || place(a.entry[1].id) - place(b.entry[1].id) || (a.entry[1].id < b.entry[1].id ? -1 : 1)).map(({ entry }) => entry);
		ratings.set(survey, found);
		return found;
	};
	return tally.comments.newest().map(({ at, survey, question, comment, visit }) => {
		const score = ratingsOf(survey).map(([number, rating]) => {
			const row = pairs.find(visit, number);
			return row < 0 ? void 0 : rating.answers[pairs.a[row]][0];
		}).find((value) => typeof value === "number");
		return {
			at,
			survey,
			question,
			comment,
			score: typeof score === "number" ? score : null,
			device: visits.device[visit],
			segments: cells.segmentsOf(visit)
		};
	});
}
// src/report/days.ts
/** Days of the report's time zone, and the weeks or days that its counts are split by. */
var DAY$2 = 864e5;
/** Clocks have changed at quarters of an hour only since long before 2015 (https://www.iana.org/time-zones). */
var QUARTER = 9e5;
/** Over so many days, weeks are counted. */
var MOST_DAYS = 100;
/** The number of the day, counted from 1970-01-01, on which a moment (ms since 1970) falls in a time zone. Throws a RangeError where there is no such zone. */
function dayIn(timeZone) {
	const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
		timeZone,
		year: "numeric",
		month: "numeric",
		day: "numeric"
	});
	const known = /* @__PURE__ */ new Map();
	return (at) => {
		const quarter = Math.floor(at / QUARTER);
		const before = known.get(quarter);
		if (before !== void 0) return before;
		const [month = 1, day = 1, year = 1970] = format.format(quarter * QUARTER).split("/").map(Number);
		const number = Date.UTC(year, month - 1, day) / DAY$2;
		known.set(quarter, number);
		return number;
	};
}
/** Monday of the week of a day; day 0 was a Thursday. */
var monday = (day) => day - ((day + 3) % 7 + 7) % 7;
/** The buckets from one day to another, without gaps, and the place of a day among them (below 0: before the first). */
function bucketsOf(first, last) {
	const isWeeks = last - first >= MOST_DAYS;
	const start = isWeeks ? monday(first) : first;
	const step = isWeeks ? 7 : 1;
	const length = Math.floor((last - start) / step) + 1;
	return {
		bucket: isWeeks ? "week" : "day",
		buckets: Array.from({ length }, (_, i) => (/* @__PURE__ */ new Date((start + i * step) * DAY$2)).toISOString().slice(0, 10)),
		placeOf: (day) => Math.min(length - 1, Math.floor((day - start) / step))
	};
}
// src/report/each-line.ts
/** Longer lines are no event's and no batch's, in bytes. */
var LONGEST$1 = 1 << 23;
var LINE_END$1 = 10;
/**
* Calls back with each line of a log that comes in pieces, without its end; null for one of over eight million bytes.
* Cut at bytes, so that no character is torn where a piece ends; bytes that are no UTF-8 become U+FFFD.
*/
async function eachLine(chunks, onLine) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	/** What came after the last line end. */
	let rest = [];
	let length = 0;
	let isTooLong = false;
	const keep = (piece) => {
		if (!piece.length) return;
		length += piece.length;
		if (isTooLong ||= length > LONGEST$1) rest = [];
		else rest.push(piece.slice());
	};
	const endLine = () => {
		const whole = new Uint8Array(isTooLong ? 0 : length);
		let at = 0;
		for (const piece of rest) {
			whole.set(piece, at);
			at += piece.length;
		}
		onLine(isTooLong ? null : decoder.decode(whole));
		rest = [];
		length = 0;
		isTooLong = false;
	};
	for await (const chunk of chunks) {
		let from = 0;
		if (length) {
			const end = chunk.indexOf(LINE_END$1);
			keep(end < 0 ? chunk : chunk.subarray(0, end));
			if (end < 0) continue;
			endLine();
			from = end + 1;
		}
		const last = chunk.lastIndexOf(LINE_END$1);
		if (last >= from) {
			const text = decoder.decode(chunk.subarray(from, last));
			let start = 0;
			for (;;) {
				const end = text.indexOf("\n", start);
				if (end < 0) break;
				onLine(text.slice(start, end));
				start = end + 1;
			}
			onLine(start ? text.slice(start) : text);
		}
		keep(chunk.subarray(Math.max(from, last + 1)));
	}
	if (length) endLine();
}
// src/report/fold.ts
/** A name or an id: a string of 1 to 200 characters, else null. */
var word = (value) => typeof value === "string" && value && value.length <= 200 ? value : null;
/** Nothing that a shop sells or counts is more; sums of such are still exact enough. */
var MOST$1 = 0xe8d4a51000;
/** A number from 0 to a million million, else null. */
var amount = (value) => typeof value === "number" && value >= 0 && value <= MOST$1 ? value : null;
/** The same; what is said, and is none, is counted. */
function amountSaid({ foot }, value) {
	const found = amount(value);
	if (found === null && value != null) foot.badAmounts++;
	return found;
}
/** The objects of a list. */
var objects = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
/** The guide of an item that was reached through one, else null. */
var guideOf = ({ assisted }) => typeof assisted === "string" && assisted.startsWith("guide:") ? word(assisted.slice(6)) : null;
/** Notes in the row of a visit that something was done. */
var did = ({ tally: { visits }, visit, isNobody }, flags) => {
	if (!isNobody) visits.flags[visit] |= flags;
};
/** Notes that a product was looked at, put in the cart or bought. */
var acted = ({ tally: { visits }, visit, at }) => {
	if (at > visits.acted[visit]) visits.acted[visit] = at;
};
/** The number of a guide, or -1; `isGuide`: only a guide does this. */
function guideNumber({ things }, id, isGuide) {
	const number = things.number("guide", id, () => ({
		kind: "guide",
		id,
		questions: [],
		isGuide: false
	}));
	const guide = things.all[number];
	if (isGuide && guide?.kind === "guide") guide.isGuide = true;
	return number;
}
/** Counts once more in `a` of the pair. The row is found first: a new one can put longer columns in place of these. */
function count({ pairs }, visit, thing) {
	const row = pairs.row(visit, thing);
	pairs.a[row]++;
}
/** Sets flags in `a` of the pair. */
function flag({ pairs }, visit, thing, flags) {
	const row = pairs.row(visit, thing);
	pairs.a[row] |= flags;
}
// src/report/things.ts
/** The most of a kind; what comes beyond is counted. */
var MOST = {
	guide: 500,
	arm: 2e3,
	survey: 500,
	question: 500,
	relaxed: 500,
	topic: 500,
	carts: 1,
	basket: 1
};
/** None yet. `onBeyond` hears of each that is one too many. */
function createThings(onBeyond) {
	const numbers = Object.fromEntries(Object.keys(MOST).map((kind) => [kind, /* @__PURE__ */ new Map()]));
	const all = [];
	return {
		all,
		number(kind, key, make) {
			const known = numbers[kind].get(key);
			if (known !== void 0) return known;
			if (numbers[kind].size >= MOST[kind]) {
				onBeyond();
				return -1;
			}
			const number = all.push(make()) - 1;
			numbers[kind].set(key, number);
			return number;
		},
		of: (kind) => [...numbers[kind].values()].map((number) => [number, all[number]])
	};
}
// src/report/fingerprints.ts
/** An empty table. Where `isNumbered` is false each known id has the number 0, and a third of the room is spared. */
function createFingerprints(isNumbered) {
	let mask = 1023;
	let low = new Uint32Array(mask + 1);
	let high = new Uint32Array(mask + 1);
	let numbers = new Uint32Array(isNumbered ? mask + 1 : 0);
	const grow = () => {
		const [oldLow, oldHigh, oldNumbers] = [
			low,
			high,
			numbers
		];
		mask = mask * 2 + 1;
		low = new Uint32Array(mask + 1);
		high = new Uint32Array(mask + 1);
		numbers = new Uint32Array(isNumbered ? mask + 1 : 0);
		for (let from = 0; from < oldLow.length; from++) {
			const a = oldLow[from];
			const b = oldHigh[from];
			if (!(a | b)) continue;
			let slot = a & mask;
			while (low[slot] | high[slot]) slot = slot + 1 & mask;
			low[slot] = a;
			high[slot] = b;
			if (isNumbered) numbers[slot] = oldNumbers[from];
		}
	};
	const table = {
		size: 0,
		number(id) {
			let a = 625341585 ^ id.length;
			let b = 2654435769;
			for (let i = 0; i < id.length; i += 2) {
				const code = id.charCodeAt(i) ^ id.charCodeAt(i + 1) << 16;
				a = Math.imul(a ^ code, 2654435761);
				a = a << 13 | a >>> 19;
				b = Math.imul(b ^ code, 2246822519);
				b = b << 17 | b >>> 15;
			}
			a = Math.imul(a ^ a >>> 16 ^ b, 2246822507);
			b = Math.imul(b ^ b >>> 13 ^ a, 3266489909);
			a = (a ^ a >>> 15 ^ b >>> 16) >>> 0;
			b = (b ^ b >>> 16) >>> 0 || 1;
			let slot = a & mask;
			while (low[slot] | high[slot]) {
				if (low[slot] === a && high[slot] === b) return isNumbered ? numbers[slot] : 0;
				slot = slot + 1 & mask;
			}
			low[slot] = a;
			high[slot] = b;
			if (isNumbered) numbers[slot] = table.size;
			const number = table.size++;
			if (table.size > mask * .75) grow();
			return ~number;
		}
	};
	return table;
}
// src/report/grown.ts
/** An array of numbers that can hold so many: itself, or a copy that is half as long again. Numbers outside it are 0. */
function grown(array, length) {
	if (length <= array.length) return array;
	const longer = new array.constructor(Math.max(length, Math.ceil(array.length * 1.5), 1024));
	longer.set(array);
	return longer;
}
// src/report/visits.ts
/** The visits of a log in columns, 43 bytes and a fingerprint each: when, with what device, in which segments, what was done. */
/** What was done in a visit, as flags. */
var DID = {
	something: 1,
	cart: 2,
	checkout: 4,
	purchase: 8
};
/** No visits yet. `onLate` hears of each event that comes after a later one of its visit. */
function createVisits(onLate) {
	const sessions = createFingerprints(true);
	/** Sessions are numbered by themselves: the rows between belong to nobody. */
	let rows = /* @__PURE__ */ new Uint32Array(0);
	const add = (at, flags) => {
		const visit = visits.size++;
		if (visit >= visits.first.length) {
			for (const column of [
				"first",
				"last",
				"acted"
			]) visits[column] = grown(visits[column], visit + 1);
			for (const column of ["flags", "device"]) visits[column] = grown(visits[column], visit + 1);
			for (const column of ["segments", "moreSegments"]) visits[column] = grown(visits[column], visit + 1);
		}
		visits.first[visit] = at;
		visits.last[visit] = at;
		visits.flags[visit] = flags;
		visits.device[visit] = 3;
		return visit;
	};
	const visits = {
		size: 0,
		first: /* @__PURE__ */ new Float64Array(0),
		last: /* @__PURE__ */ new Float64Array(0),
		acted: /* @__PURE__ */ new Float64Array(0),
		flags: /* @__PURE__ */ new Uint8Array(0),
		device: /* @__PURE__ */ new Uint8Array(0),
		segments: /* @__PURE__ */ new Uint32Array(0),
		moreSegments: /* @__PURE__ */ new Uint32Array(0),
		of(session, at) {
			const number = sessions.number(session);
			if (number < 0) {
				rows = grown(rows, sessions.size);
				return rows[~number] = add(at, 0);
			}
			const visit = rows[number];
			if (at < visits.last[visit]) onLate();
			else visits.last[visit] = at;
			if (at < visits.first[visit]) visits.first[visit] = at;
			return visit;
		},
		nobody: (at) => add(at, 16)
	};
	return visits;
}
// src/report/fold-survey.ts
/** What is said in surveys, as it goes into the tally. */
/** Of a visit in a survey, as flags in `b` of their pair; `a` is how often it was shown. */
var SURVEY = {
	answered: 1,
	completed: 2
};
var MOST_SAID = 20;
/** The row of the visit and the survey of this id, or -1. */
function rowOf$2({ visit, tally: { things, pairs } }, id) {
	const survey = things.number("survey", id, () => ({
		kind: "survey",
		id
	}));
	return survey < 0 ? -1 : pairs.row(visit, survey);
}
/** A survey appeared; its campaign has its name. */
function surveyShown(happened) {
	const id = word(happened.event.promotion_id);
	const row = id ? rowOf$2(happened, id) : -1;
	if (row >= 0) happened.tally.pairs.a[row]++;
}
var step = (happened, flag) => {
	const id = word(happened.event.survey);
	if (!id) return false;
	did(happened, DID.something);
	const row = rowOf$2(happened, id);
	if (row >= 0) happened.tally.pairs.b[row] |= flag;
	return true;
};
var surveyComplete = (happened) => step(happened, SURVEY.completed);
var surveyComment = (happened) => {
	const { event, at, visit, tally } = happened;
	const { survey, comment } = event;
	const question = word(event.question);
	if (!question || typeof comment !== "string" || !step(happened, SURVEY.answered)) return false;
	if (comment.trim()) tally.comments.add({
		at,
		survey,
		question,
		comment: comment.trim(),
		visit
	});
	return true;
};
/** The place of the answer among those of its question, the last of a visit counts: in `a`, its time in `time`. */
var surveyAnswer = (happened) => {
	const { event, at, visit, tally } = happened;
	const { things, pairs } = tally;
	const survey = word(event.survey);
	const id = word(event.question);
	if (!survey || !id) return false;
	if (event.answer === null) return true;
	const answer = answerOf(event.answer);
	if (!answer || !step(happened, SURVEY.answered)) return false;
	const number = things.number("question", `${survey}\n${id}`, () => ({
		kind: "question",
		survey,
		id,
		answers: [],
		places: /* @__PURE__ */ new Map(),
		values: /* @__PURE__ */ new Set(),
		said: /* @__PURE__ */ new Map()
	}));
	const question = things.all[number];
	if (question?.kind !== "question") return true;
	const place = placeOf(question, answer);
	if (place < 0) {
		tally.foot.beyond++;
		return true;
	}
	const said = `${word(event.preset) ?? ""}|${word(event.scale) ?? ""}`;
	if (question.said.size < MOST_SAID || question.said.has(said)) question.said.set(said, (question.said.get(said) ?? 0) + 1);
	const row = pairs.row(visit, number);
	const isSame = at === pairs.time[row];
	if (at > pairs.time[row] || isSame && key(answer) > key(question.answers[pairs.a[row]])) {
		pairs.time[row] = at;
		pairs.a[row] = place;
	}
	return true;
};
/** Ids and numbers that were chosen, each once, in the order of their names; null: none that could be counted. */
function answerOf(value) {
	if (typeof value === "number") return Number.isFinite(value) ? [value] : null;
	if (typeof value === "string") return word(value) ? [value] : null;
	if (!Array.isArray(value) || !value.length || value.length > 50) return null;
	const ids = [...new Set(value)].filter((one) => word(one) !== null);
	return ids.length ? ids.sort() : null;
}
var key = (answer) => JSON.stringify(answer);
/** The place of an answer, or -1 where there are too many different ones. */
function placeOf({ answers, places, values }, answer) {
	const known = places.get(key(answer));
	if (known !== void 0) return known;
	const fresh = answer.filter((one) => !values.has(one));
	if (values.size + fresh.length > 200 || answers.length >= 5e3) return -1;
	for (const one of fresh) values.add(one);
	const place = answers.push(answer) - 1;
	places.set(key(answer), place);
	return place;
}
// src/report/fold-guide.ts
/** What happens in guides, as it goes into the tally. */
/**
* Steps of a visit in a guide, as flags in `a` of their pair; `b` has a bit for each question that was answered. Above the
* flags stands the place of the question that was answered last, plus 1, and `time` says when; while there is none, when
* the guide was started or showed products.
*/
var GUIDE = {
	started: 1,
	result: 2,
	relaxed: 4,
	product: 8,
	cart: 16
};
var LAST = 8;
var PLACE = 63;
/** The place of the question that was answered last, among those of the guide; -1: none was. */
var lastAnswered = (a) => (a >>> LAST & PLACE) - 1;
/** The row of the visit and the guide of this event; -1 where there are too many guides, null where it names none. */
function rowOf$1({ event, visit, tally }, isGuide = true) {
	const id = word(event.guide);
	if (!id) return null;
	const guide = guideNumber(tally, id, isGuide);
	return guide < 0 ? -1 : tally.pairs.row(visit, guide);
}
/** It is open since then, or still. */
function started({ at, tally: { pairs } }, row, flags) {
	pairs.a[row] |= GUIDE.started | flags;
	if (lastAnswered(pairs.a[row]) < 0 && at > pairs.time[row]) pairs.time[row] = at;
}
var guideStart = (happened) => {
	const row = rowOf$1(happened);
	if (row !== null && row >= 0) started(happened, row, 0);
	return row !== null;
};
var guideAnswer = (happened) => {
	const { event, at, tally } = happened;
	if (tally.asking.has(event.guide)) return surveyAnswer({
		...happened,
		event: {
			...event,
			survey: event.guide
		}
	});
	const row = rowOf$1(happened, false);
	const question = word(event.question);
	if (row === null || !question) return false;
	did(happened, DID.something);
	if (row < 0) return true;
	tally.pairs.a[row] |= GUIDE.started;
	const guide = tally.things.all[tally.pairs.thing[row]];
	if (guide?.kind !== "guide") return true;
	let bit = guide.questions.indexOf(question);
	if (bit < 0) {
		if (guide.questions.length >= 32) {
			tally.foot.beyond++;
			return true;
		}
		bit = guide.questions.push(question) - 1;
	}
	const { pairs } = tally;
	pairs.b[row] |= 1 << bit;
	const before = lastAnswered(pairs.a[row]);
	if (before < 0 || at > pairs.time[row] || at === pairs.time[row] && question > guide.questions[before]) {
		pairs.a[row] = pairs.a[row] & -16129 | bit + 1 << LAST;
		pairs.time[row] = at;
	}
	return true;
};
var guideResult = (happened) => {
	const { event, visit, tally } = happened;
	const row = rowOf$1(happened);
	if (row === null) return false;
	const relaxed = Array.isArray(event.relaxed) ? event.relaxed : [];
	if (row >= 0) started(happened, row, GUIDE.result | (relaxed.length ? GUIDE.relaxed : 0));
	const guide = event.guide;
	for (const wish of new Set(relaxed.slice(0, 50).map(word))) {
		if (!wish) continue;
		const number = tally.things.number("relaxed", `${guide}\n${wish}`, () => ({
			kind: "relaxed",
			guide,
			wish
		}));
		if (number >= 0) count(tally, visit, number);
	}
	return true;
};
var guideRefine = (happened) => {
	if (!word(happened.event.guide)) return false;
	did(happened, DID.something);
	return true;
};
/** A product of a list of the widget's was opened: "tendero:GUIDE", or "tendero:GUIDE:of" beside a result. */
var selectItem = (happened) => {
	const { event, visit, tally } = happened;
	const list = word(event.item_list_id);
	if (!list) return false;
	acted(happened);
	did(happened, DID.something);
	const id = list.startsWith("tendero:") ? list.split(":")[1] : "";
	const guide = id ? guideNumber(tally, id, false) : -1;
	if (guide >= 0) flag(tally, visit, guide, GUIDE.product);
	return true;
};
// src/report/guide-rows.ts
var STEPS = [
	"started",
	"result",
	"relaxed",
	"product",
	"cart"
];
/** One row a guide of the manifest, in its order, then those of the log, the most used first. */
function guideRows(tally, cells, names, sold) {
	const { pairs, things, visits } = tally;
	/** Those that the manifest knows, though nobody has used them yet. */
	for (const id of names.guides) things.number("guide", id, () => ({
		kind: "guide",
		id,
		questions: [],
		isGuide: false
	}));
	const known = new Set(names.guides);
	const campaigns = new Set(things.of("arm").map(([, { campaign }]) => campaign));
	const guides = things.of("guide").filter(([, { id, isGuide, questions }]) => isGuide || known.has(id) || questions.length > 0 && !campaigns.has(id));
	const counts = new Map(guides.map(([number, { questions }]) => [number, {
		started: [],
		result: [],
		relaxed: [],
		product: [],
		cart: [],
		unanswered: [],
		answered: questions.map(() => []),
		last: questions.map(() => [])
	}]));
	for (let row = 0; row < pairs.size; row++) {
		const own = counts.get(pairs.thing[row]);
		if (!own) continue;
		const visit = pairs.visit[row];
		for (const step of STEPS) if (pairs.a[row] & GUIDE[step]) cells.add(own[step], visit, 1);
		for (let left = pairs.b[row]; left; left &= left - 1) cells.add(own.answered[31 - Math.clz32(left & -left)], visit, 1);
		if (pairs.a[row] & GUIDE.started && visits.acted[visit] < pairs.time[row]) cells.add(own.last[lastAnswered(pairs.a[row])] ?? own.unanswered, visit, 1);
	}
	const total = (counts) => counts.reduce((sum, page) => sum + (page?.reduce((a, b) => a + b) ?? 0), 0);
	const rows = guides.map(([number, guide]) => {
		const own = counts.get(number);
		const { title, questions } = names.guide(guide.id);
		const asked = guide.questions.map((id, bit) => ({
			id,
			ask: id,
			counts: own.answered[bit],
			last: own.last[bit]
		})).sort((a, b) => total(b.counts) - total(a.counts) || (a.id < b.id ? -1 : 1));
		const inOrder = [...questions.map((one) => ({
			counts: [],
			last: [],
			...asked.find(({ id }) => id === one.id),
			...one
		})), ...asked.filter(({ id }) => !questions.some((one) => one.id === id))];
		const bought = sold.guides.get(number);
		return {
			row: {
				id: guide.id,
				title,
				shown: shownTo(tally, cells, names.leadingTo(guide.id)),
				started: cells.series(own.started),
				unanswered: cells.series(own.unanswered),
				questions: inOrder.map(({ id, ask, counts, last }) => ({
					id,
					ask,
					answered: cells.series(counts),
					last: cells.series(last)
				})),
				result: cells.series(own.result),
				relaxed: cells.series(own.relaxed),
				product: cells.series(own.product),
				cart: cells.series(own.cart),
				purchase: cells.series(bought?.purchase ?? []),
				revenue: cells.series(bought?.revenue ?? [])
			},
			place: names.guides.indexOf(guide.id),
			often: total(own.started)
		};
	});
	const rank = (place) => place < 0 ? names.guides.length : place;
	return rows.sort((a, b) => rank(a.place) - rank(b.place) || b.often - a.often || (a.row.id < b.row.id ? -1 : 1)).map(({ row }) => row);
}
/** Visits in which one of these campaigns appeared, whichever arm. */
function shownTo({ pairs, things }, cells, campaigns) {
	if (!campaigns) return null;
	const arms = new Set(things.of("arm").filter(([, { campaign, variant }]) => variant !== "holdout" && campaigns.includes(campaign)).map(([number]) => number));
	const visits = /* @__PURE__ */ new Set();
	for (let row = 0; arms.size && row < pairs.size; row++) if (arms.has(pairs.thing[row]) && pairs.time[row]) visits.add(pairs.visit[row]);
	const counts = [];
	for (const visit of visits) cells.add(counts, visit, 1);
	return cells.series(counts);
}
/** What could not be met, the most frequent first. */
function relaxationRows({ pairs, things }, cells, names) {
	const counts = new Map(things.of("relaxed").map(([number, thing]) => [number, {
		thing,
		times: 0,
		own: []
	}]));
	for (let row = 0; row < pairs.size; row++) {
		const one = counts.get(pairs.thing[row]);
		if (!one) continue;
		one.times += pairs.a[row];
		cells.add(one.own, pairs.visit[row], pairs.a[row]);
	}
	return [...counts.values()].sort((a, b) => b.times - a.times || (a.thing.guide + a.thing.wish < b.thing.guide + b.thing.wish ? -1 : 1)).map(({ thing: { guide, wish }, own }) => ({
		guide,
		wish: names.field(wish),
		count: cells.series(own)
	}));
}
// src/lib/by-segment.ts
/** Of a text that differs by segment, what is for the first of its segments that the visitor is in; else the text itself. */
function bySegment(text, segments) {
	if (!text || typeof text === "string") return text;
	const { segments: by } = text;
	if (typeof by !== "object") return text;
	const mine = Object.keys(by).find((id) => segments.includes(id));
	return mine ? by[mine] : text.else;
}
// src/locales/survey-en.ts
var survey$1 = {
	csat: {
		ask: "How satisfied are you?",
		low: "very dissatisfied",
		high: "very satisfied"
	},
	nps: {
		ask: "How likely are you to recommend us to a friend?",
		low: "not at all likely",
		high: "extremely likely"
	},
	ces: {
		ask: "How easy was it?",
		low: "very difficult",
		high: "very easy"
	},
	of: "{n} of {to}",
	send: "Send",
	skip: "Skip",
	goesTo: "Goes to {shop}",
	theShop: "the shop",
	left: "Characters left: {n}",
	thanks: "Thank you for telling us.",
	sorry: "Sorry that it was not better. Thank you for telling us."
};
// src/locales/survey-es.ts
var survey = {
	csat: {
		ask: "¿Cuál es tu grado de satisfacción?",
		low: "muy bajo",
		high: "muy alto"
	},
	nps: {
		ask: "¿Nos recomendarías a alguien cercano?",
		low: "nada probable",
		high: "muy probable"
	},
	ces: {
		ask: "¿Te ha resultado fácil?",
		low: "muy difícil",
		high: "muy fácil"
	},
	of: "{n} de {to}",
	send: "Enviar",
	skip: "Omitir",
	goesTo: "Lo recibe {shop}",
	theShop: "la tienda",
	left: "Caracteres restantes: {n}",
	thanks: "Gracias por decírnoslo.",
	sorry: "Sentimos que no haya ido mejor. Gracias por decírnoslo."
};
// src/report/campaign-title.ts
/** The surface of a campaign and those of its variants. */
var surfacesOf = ({ surface, variants = [] }) => [surface, ...variants.map((one) => one.surface)];
var blocksOf = (surface) => [..."content" in surface ? surface.content ?? [] : [], ..."thanks" in surface ? surface.thanks.flatMap(({ content }) => content) : []];
/** Questions that stand in a message of its: told as a guide's, by the campaign's id. */
var messageQuestionsOf = (campaign) => surfacesOf(campaign).flatMap(blocksOf).flatMap((block) => block.type === "question" ? [block] : []).filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at).map(({ id, ask, options }) => ({
	type: "choice",
	id,
	ask,
	options: options.map(({ id, label }) => ({
		id,
		label
	}))
}));
/**
* Its title, else the words of its first question, the title of its guide, its first paragraph, the words of its button;
* '' if it has none of these. `askOf` says a question, `guideOf` a guide.
*/
function campaignTitle(campaign, say, askOf, guideOf) {
	const surfaces = surfacesOf(campaign);
	const [asked] = surfaces.flatMap((one) => "questions" in one ? one.questions : []);
	const [question] = messageQuestionsOf(campaign);
	const guides = surfaces.flatMap((one) => "guide" in one && one.guide ? [one.guide] : []);
	const paragraph = surfaces.flatMap(blocksOf).find((block) => block.type === "text");
	const button = surfaces.map((one) => "accept" in one ? one.accept?.label : void 0).find(Boolean);
	return say(surfaces.map((one) => "title" in one ? one.title : void 0).find(Boolean)) || asked && askOf(asked) || question && askOf(question) || guides[0] !== void 0 && guideOf(guides[0]) || say(paragraph?.type === "text" ? paragraph.text : void 0) || say(button);
}
// src/report/names.ts
/** What the manifest says of the things of a log: titles in the owner's language, the order of questions, words of options. */
var own = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
/** The guides to which a surface leads by a tap. */
function guidesOf(surface) {
	const accepted = "accept" in surface ? surface.accept?.guide : void 0;
	return ["guide" in surface ? surface.guide : void 0, accepted].flatMap((id) => id ?? []);
}
/** Without a manifest everything is called by its id. `language` is a BCP 47 tag; left out, the shop's. */
function namesOf(manifest, language$1) {
	const shopLocale = manifest?.shop.locale ?? "en";
	const tag = language$1 ?? shopLocale;
	const say = (text) => localize(bySegment(text, []), tag, shopLocale).replace(/\{[\w.]+\}/g, "…");
	const standard = language(tag) === "es" ? survey : survey$1;
	const ask = (question) => say(question.ask) || (question.type === "rating" && question.preset ? standard[question.preset].ask : "") || question.id;
	const campaigns = manifest?.campaigns ?? [];
	const named = (id) => campaigns.find((campaign) => campaign.id === id);
	const surveyOf = (campaign) => campaign && surfacesOf(campaign).find((one) => one.type === "survey");
	const guideTitle = (id) => say(own(manifest?.guides ?? {}, id)?.title);
	const titleIn = (campaign) => campaign && campaignTitle(campaign, say, ask, guideTitle);
	return {
		shop: manifest?.shop.name ?? "",
		currency: manifest?.shop.currency ?? "",
		language: tag,
		guides: Object.keys(manifest?.guides ?? {}),
		guide(id) {
			const questions = own(manifest?.guides ?? {}, id)?.questions.map((one) => ({
				id: one.id,
				ask: say(one.ask) || one.id
			})) ?? [];
			return {
				title: guideTitle(id) || id,
				questions
			};
		},
		leadingTo(guide) {
			const leading = campaigns.filter((one) => surfacesOf(one).some((surface) => guidesOf(surface).includes(guide)));
			const isTold = leading.every((one) => surfacesOf(one).every(({ type }) => type !== "launcher"));
			return leading.length && isTold ? leading.map(({ id }) => id) : null;
		},
		campaigns: campaigns.filter(({ surface }) => surface.type !== "launcher").map(({ id }) => id),
		campaign(id) {
			const campaign = named(id);
			return {
				title: titleIn(campaign) || id,
				slot: campaign && slotOf(campaign.surface)
			};
		},
		surveys: campaigns.filter(surveyOf).map(({ id }) => id),
		messages: campaigns.filter((one) => messageQuestionsOf(one).length && !own(manifest?.guides ?? {}, one.id)).map(({ id }) => id),
		survey(id) {
			const campaign = named(id);
			const questions = [...surveyOf(campaign)?.questions ?? [], ...campaign ? messageQuestionsOf(campaign) : []];
			return {
				title: titleIn(campaign) || id,
				questions
			};
		},
		ask,
		say,
		segment(id) {
			const segment = own(manifest?.segments ?? {}, id);
			return segment && "label" in segment && say(segment.label) || "";
		},
		field: (id) => say(own(manifest?.catalog?.fields ?? {}, id)?.label) || id
	};
}
// src/report/note-baskets.ts
/** A cart that is seen sooner after the visit began lay there before; ms. */
var AT_ONCE = 1e4;
/** Notes it in the flags of the visits. A cart is told as it lies there, too: something came in where it came late, or grew. */
function noteBaskets({ visits: { first, flags }, things, pairs }) {
	const basket = things.of("basket")[0]?.[0];
	for (let row = 0; basket !== void 0 && row < pairs.size; row++) {
		if (pairs.thing[row] !== basket) continue;
		const visit = pairs.visit[row];
		const isLate = pairs.time[row] - first[visit] > AT_ONCE;
		if (pairs.b[row] > (isLate ? 0 : pairs.a[row])) flags[visit] |= DID.cart | DID.something;
	}
}
// src/report/order-rows.ts
var DAY$1 = 864e5;
/** `fallback` is the currency where no order says one; `placeOf` the bucket of a moment, below 0 before the first. */
function sell(tally, cells, fallback, placeOf) {
	const often = /* @__PURE__ */ new Map();
	for (const { currency } of tally.orders.all()) if (currency) often.set(currency, (often.get(currency) ?? 0) + 1);
	const ranked = [...often].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const currency = ranked[0]?.[0] ?? fallback;
	const counts = () => [];
	const [all, revenue, assistedOrders, assistedRevenue] = [
		counts(),
		counts(),
		counts(),
		counts()
	];
	const [firstOrders, daysSinceFirst] = [counts(), counts()];
	const previous = /* @__PURE__ */ new Map();
	const ofVisit = /* @__PURE__ */ new Map();
	const guides = /* @__PURE__ */ new Map();
	for (const order of tally.orders.all()) {
		const { visit, at } = order;
		const worth = order.currency && order.currency !== currency ? 0 : 1;
		cells.add(all, visit, 1);
		cells.add(revenue, visit, order.value * worth);
		if (order.isAssisted) cells.add(assistedOrders, visit, 1);
		cells.add(assistedRevenue, visit, order.assistedValue * worth);
		if (order.nth === 1) cells.add(firstOrders, visit, 1);
		if (order.nth > 1 && order.daysSinceFirst > 0) cells.add(daysSinceFirst, visit, order.daysSinceFirst);
		const before = placeOfPrevious(order, tally.from, placeOf);
		if (before !== null) cells.add(entry(previous, before, counts), visit, 1);
		entry(ofVisit, visit, () => []).push({
			at,
			revenue: order.value * worth
		});
		for (const [guide, part] of order.guides) {
			const row = entry(guides, guide, () => ({
				purchase: counts(),
				revenue: counts(),
				last: -1
			}));
			if (row.last !== visit) cells.add(row.purchase, visit, 1);
			row.last = visit;
			cells.add(row.revenue, visit, part * worth);
		}
	}
	return {
		currency,
		orders: all,
		revenue,
		assistedOrders,
		assistedRevenue,
		firstOrders,
		daysSinceFirst,
		ofVisit,
		guides,
		ordersByPrevious: [...previous].sort(([a], [b]) => a - b).map(([before, counts]) => ({
			previous: before,
			orders: cells.series(counts)
		})),
		otherCurrencies: ranked.slice(1).map(([currency, orders]) => ({
			currency,
			orders
		}))
	};
}
/** Bucket of the order before, -1 before the log, -2 for none; null where nobody knows. */
function placeOfPrevious({ nth, at, daysSince }, from, placeOf) {
	if (nth === 1) return -2;
	if (!(nth > 1 && daysSince >= 0)) return null;
	const before = at - daysSince * DAY$1;
	return before < from - DAY$1 ? -1 : Math.max(-1, placeOf(before));
}
function entry(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// src/report/page-views.ts
var PLACES = {
	home: 0,
	listing: 1,
	search: 2,
	product: 3,
	cart: 4,
	checkout: 5,
	order: 6,
	other: 7
};
/** Kinds of page in the order of the report. */
var PAGE_TYPES = Object.keys(PLACES);
/** None yet. A kind of page that this release does not know is "other". */
function createPageViews() {
	const views = {
		size: 0,
		visit: /* @__PURE__ */ new Uint32Array(0),
		at: /* @__PURE__ */ new Float64Array(0),
		type: /* @__PURE__ */ new Uint8Array(0),
		add(visit, at, type) {
			const row = views.size++;
			if (row >= views.visit.length) {
				views.visit = grown(views.visit, row + 1);
				views.at = grown(views.at, row + 1);
				views.type = grown(views.type, row + 1);
			}
			views.visit[row] = visit;
			views.at[row] = at;
			views.type[row] = typeof type === "string" && Object.hasOwn(PLACES, type) ? PLACES[type] : PLACES.other;
		}
	};
	return views;
}
/** Calls back with the views of each visit that had any, in the order of time, as rows; the list is not to be kept. */
function eachVisitsViews({ size, visit, at, type }, visits, onVisit) {
	const ends = new Uint32Array(visits + 1);
	for (let row = 0; row < size; row++) ends[visit[row] + 1]++;
	for (let one = 0; one < visits; one++) ends[one + 1] += ends[one];
	const starts = ends.slice();
	const rows = new Uint32Array(size);
	for (let row = 0; row < size; row++) rows[starts[visit[row]]++] = row;
	for (let one = 0; one < visits; one++) {
		const [from, to] = [ends[one], ends[one + 1]];
		if (from === to) continue;
		const own = rows.subarray(from, to);
		if (own.length > 1 && own.some((row, i) => i && at[own[i - 1]] >= at[row])) own.sort((a, b) => at[a] - at[b] || type[a] - type[b]);
		onVisit(one, own);
	}
}
// src/report/page-rows.ts
/** A page that was left open longer than half an hour was not read: where Google Analytics ends a session, too (https://support.google.com/analytics/answer/12798876); ms. */
var QUIET = 18e5;
/** The rows, and the two totals that are known by the way. */
function pageRows({ views, visits }, cells) {
	const bounces = [];
	const pageViews = [];
	const rows = PAGE_TYPES.map((type) => ({
		type,
		views: [],
		exits: [],
		timed: [],
		seconds: []
	}));
	eachVisitsViews(views, visits.size, (visit, own) => {
		cells.add(pageViews, visit, own.length);
		if (own.length === 1 && !(visits.flags[visit] & DID.something)) cells.add(bounces, visit, 1);
		for (let i = 0; i < own.length; i++) {
			const view = own[i];
			const next = own[i + 1];
			const row = rows[views.type[view]];
			cells.add(row.views, visit, 1);
			if (next === void 0) cells.add(row.exits, visit, 1);
			else if (views.at[next] - views.at[view] <= QUIET) {
				cells.add(row.timed, visit, 1);
				cells.add(row.seconds, visit, (views.at[next] - views.at[view]) / 1e3);
			}
		}
	});
	return {
		pages: rows.filter((row) => row.views.length).map(({ type, views, exits, timed, seconds }) => ({
			type,
			views: cells.series(views),
			exits: cells.series(exits),
			timed: cells.series(timed),
			seconds: cells.series(seconds)
		})),
		bounces,
		pageViews
	};
}
// src/report/fold-campaign.ts
/** What happens to campaigns, as it goes into the tally. */
var MOST_SLOTS = 20;
/** The row of the visit and the arm of this event; -1 where there are too many, null where it names none. */
function rowOf({ event, visit, tally: { things, pairs } }) {
	const campaign = word(event.promotion_id);
	if (!campaign) return null;
	const variant = word(event.variant) ?? "";
	const number = things.number("arm", `${campaign}\n${variant}`, () => ({
		kind: "arm",
		campaign,
		variant,
		slots: /* @__PURE__ */ new Map()
	}));
	if (number < 0) return -1;
	const arm = things.all[number];
	const slot = word(event.creative_slot);
	if (slot && arm?.kind === "arm" && (arm.slots.size < MOST_SLOTS || arm.slots.has(slot))) arm.slots.set(slot, (arm.slots.get(slot) ?? 0) + 1);
	return pairs.row(visit, number);
}
/** It appeared, or would have: how often in `a`, since when in `time`. */
var viewPromotion = (happened) => {
	const { event, at, tally } = happened;
	if ((isSurvey(event) || tally.asking.has(event.promotion_id)) && event.name === "view_promotion") surveyShown(happened);
	const row = rowOf(happened);
	if (row !== null && row >= 0) {
		const { pairs } = tally;
		pairs.a[row]++;
		if (!pairs.time[row] || at < pairs.time[row]) pairs.time[row] = at;
	}
	return row !== null;
};
/** Taken and closed: in the lower and the upper half of `b`. */
var counted = (step) => (happened) => {
	const row = rowOf(happened);
	if (row !== null && row >= 0) happened.tally.pairs.b[row] += step;
	return row !== null;
};
var dismissPromotion = counted(65536);
var taken = counted(1);
var selectPromotion = (happened) => {
	did(happened, DID.something);
	return taken(happened);
};
var copyOffer = (happened) => {
	did(happened, DID.something);
	return word(happened.event.promotion_id) !== null;
};
/** Is it the appearance of a survey? Its place says so. */
var isSurvey = ({ creative_slot: slot }) => slot === "survey" || slot === "survey-inline";
// src/report/fold-visit.ts
/** Pages, carts and orders, as they go into the tally. */
var DEVICES = [
	"phone",
	"tablet",
	"desktop"
];
var MOST_SEGMENTS = 64;
var pageView = ({ event, at, visit, tally }) => {
	tally.views.add(visit, at, event.page_type);
	const device = DEVICES.indexOf(event.device);
	if (device < 0) tally.foot.withoutDevice++;
	else if (device < tally.visits.device[visit]) tally.visits.device[visit] = device;
	return true;
};
var segmentUpdate = ({ event, visit, tally: { segments, visits, foot } }) => {
	if (!Array.isArray(event.segments)) return false;
	for (const one of event.segments.slice(0, 200)) {
		const id = word(one);
		if (!id) continue;
		let bit = segments.get(id);
		if (bit === void 0) {
			if (segments.size >= MOST_SEGMENTS) {
				foot.beyond++;
				continue;
			}
			segments.set(id, bit = segments.size);
		}
		if (bit < 32) visits.segments[visit] |= 1 << bit;
		else visits.moreSegments[visit] |= 1 << bit - 32;
	}
	return true;
};
var viewItem = (happened) => {
	acted(happened);
	return true;
};
var addToCart = (happened) => {
	const { event, visit, tally } = happened;
	acted(happened);
	did(happened, DID.something | DID.cart);
	const guides = /* @__PURE__ */ new Set([word(event.guide), ...objects(event.items).map(guideOf)]);
	for (const id of guides) {
		const guide = id ? guideNumber(tally, id, true) : -1;
		if (guide >= 0) flag(tally, visit, guide, GUIDE.cart);
	}
	return true;
};
/** What the cart held when it was first seen in the visit, and at most: it is told as it lies there, too. */
var cartUpdate = ({ event, at, visit, tally: { things, pairs } }) => {
	const [cart] = objects([event.cart]);
	if (!cart) return false;
	const items = objects(cart.items);
	const pieces = amount(cart.count) ?? items.reduce((sum, item) => sum + (amount(item.quantity) ?? 1), 0);
	const row = pairs.row(visit, things.number("basket", "", () => ({ kind: "basket" })));
	if (!pairs.time[row] || at < pairs.time[row] || at === pairs.time[row] && pieces < pairs.a[row]) {
		pairs.time[row] = at;
		pairs.a[row] = pieces;
	}
	pairs.b[row] = Math.max(pairs.b[row], pieces);
	return true;
};
var beginCheckout = (happened) => {
	acted(happened);
	did(happened, DID.something | DID.checkout);
	return true;
};
var purchase = (happened) => {
	const { event, at, visit, tally } = happened;
	const items = objects(event.items);
	acted(happened);
	did(happened, DID.something | DID.purchase);
	const guides = /* @__PURE__ */ new Map();
	let sum = 0;
	let assisted = 0;
	for (const item of items) {
		const worth = amount((amountSaid(tally, item.price) ?? 0) * (amountSaid(tally, item.quantity) ?? 1)) ?? 0;
		sum += worth;
		if (word(item.assisted)) assisted += worth;
		const id = guideOf(item);
		const guide = id ? guideNumber(tally, id, true) : -1;
		if (guide >= 0) guides.set(guide, (guides.get(guide) ?? 0) + worth);
	}
	tally.orders.add({
		visit,
		at,
		id: word(event.transaction_id) ?? "",
		value: amountSaid(tally, event.value) ?? sum,
		currency: /^[A-Z]{3}$/.test(String(event.currency)) ? String(event.currency) : "",
		isAssisted: items.some((item) => word(item.assisted)),
		assistedValue: amountSaid(tally, event.assisted_value) ?? assisted,
		nth: amount(event.nth_order) || -1,
		daysSince: amount(event.days_since_order) ?? -1,
		daysSinceFirst: amount(event.days_since_first_order) ?? -1,
		guides: [...guides]
	});
	return true;
};
var carts = ({ visit, tally: { pairs, things } }) => pairs.row(visit, things.number("carts", "", () => ({ kind: "carts" })));
var saveCart = (happened) => {
	did(happened, DID.something);
	const row = carts(happened);
	happened.tally.pairs.a[row]++;
	return true;
};
/** Put back, and refused in part: in the lower and the upper half of one number. */
var restoreCart = (happened) => {
	const { event, tally } = happened;
	did(happened, DID.something);
	const row = carts(happened);
	if (amount(event.restored)) tally.pairs.b[row] += 1;
	if (Array.isArray(event.refused) && event.refused.length) tally.pairs.b[row] += 65536;
	return true;
};
var signUp = (happened) => {
	const { event, visit, tally } = happened;
	const topic = word(event.topic);
	if (!topic) return false;
	did(happened, DID.something);
	const number = tally.things.number("topic", topic, () => ({
		kind: "topic",
		id: topic
	}));
	if (number >= 0) count(tally, visit, number);
	return true;
};
var problem = ({ event, tally: { problems, foot } }) => {
	const code = word(event.code);
	if (!code) return false;
	if (problems.size < 500 || problems.has(code)) problems.set(code, (problems.get(code) ?? 0) + 1);
	else foot.beyond++;
	return true;
};
// src/report/folds.ts
/** Nothing but that the visit was there. */
var nothing = () => true;
/** What an event of this name adds; a name that is not there is none of this release's. */
var FOLDS = new Map(Object.entries({
	page_view: pageView,
	view_item: viewItem,
	cart_update: cartUpdate,
	add_to_cart: addToCart,
	begin_checkout: beginCheckout,
	purchase,
	view_promotion: viewPromotion,
	withhold_promotion: viewPromotion,
	select_promotion: selectPromotion,
	dismiss_promotion: dismissPromotion,
	copy_offer: copyOffer,
	sign_up: signUp,
	save_cart: saveCart,
	restore_cart: restoreCart,
	guide_start: guideStart,
	guide_answer: guideAnswer,
	guide_unanswer: nothing,
	guide_result: guideResult,
	guide_refine: guideRefine,
	guide_close: nothing,
	view_item_list: nothing,
	select_item: selectItem,
	dismiss_item: nothing,
	survey_answer: surveyAnswer,
	survey_comment: surveyComment,
	survey_complete: surveyComplete,
	segment_update: segmentUpdate,
	consent_update: nothing,
	problem,
	custom: nothing
}));
/** Those that say something of a survey, and so count without a session too. */
var OF_SURVEYS = /* @__PURE__ */ new Set([
	"survey_answer",
	"survey_comment",
	"survey_complete"
]);
// src/report/read-line.ts
/** A line of a log into the tally: an event, a batch { "events": [...] }, a list of events; or what is wrong with it. */
/** Nobody sent events before. */
var FIRST = Date.UTC(2015, 0, 1);
var DAY = 864e5;
var MOST_UNKNOWN$1 = 1e3;
/** Gives what reads the lines of one log. `now` is ms since 1970: what is more than a day later is left out. */
function createLineReader(tally, now) {
	const { foot } = tally;
	let number = 0;
	return (line) => {
		number++;
		if (line === "" || line === "\r") return;
		foot.lines++;
		const read = line === null ? void 0 : parse(line);
		if (read === NOTHING) return;
		if (!isObject(read) || !addAll(tally, read, now)) {
			foot.broken++;
			if (foot.brokenLines.length < 5) foot.brokenLines = [...foot.brokenLines, number];
		}
	};
}
/** A bracket of a written-out list. */
var NOTHING = {};
var isObject = (value) => typeof value === "object" && value !== null;
var parsed = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** What the line says. Undefined: it is no JSON. */
function parse(line) {
	const whole = parsed(line);
	if (whole !== void 0) return whole;
	const bare = line.replace(/^\uFEFF/, "").trim();
	const start = bare.startsWith("[") ? 1 : 0;
	const end = bare.length - (/[\],]$/.test(bare) ? 1 : 0);
	if (start >= end) return NOTHING;
	return parsed(bare) ?? parsed(bare.slice(start, end)) ?? parsed(bare.slice(start)) ?? parsed(bare.slice(0, end));
}
/** False: something of it is no event. */
function addAll(tally, read, now) {
	const events = Array.isArray(read) ? read : Array.isArray(read.events) ? read.events : null;
	if (!events) return add(tally, read, read.session, now);
	let isRight = true;
	for (const event of events) isRight = isObject(event) && add(tally, event, event.session ?? read.session, now) && isRight;
	return isRight;
}
/** One event; false if it is none. */
function add(tally, event, said, now) {
	const { foot, ids, visits, unknown } = tally;
	const { id, name, at } = event;
	if (typeof name !== "string" || typeof at !== "number" || !Number.isFinite(at)) return false;
	foot.events++;
	if (typeof id === "string" && ids.number(id) >= 0) {
		foot.duplicates++;
		return true;
	}
	if (at < FIRST || at > now + DAY) {
		foot.badTimes++;
		return true;
	}
	const fold = FOLDS.get(name);
	if (!fold) {
		const short = name.slice(0, 100);
		if (unknown.size < MOST_UNKNOWN$1 || unknown.has(short)) unknown.set(short, (unknown.get(short) ?? 0) + 1);
		else foot.beyond++;
		return true;
	}
	const session = word(said);
	const isNobody = !session;
	if (isNobody && !OF_SURVEYS.has(name)) {
		foot.withoutSession++;
		return true;
	}
	if (at < tally.from) tally.from = at;
	if (at > tally.to) tally.to = at;
	return fold({
		event,
		at,
		visit: session ? visits.of(session, at) : visits.nobody(at),
		isNobody,
		tally
	});
}
// src/report/survey-rows.ts
/** One row a survey of the manifest, in its order, then those of the log by name. */
function surveyRows(tally, cells, names) {
	const { pairs, things, visits } = tally;
	const ofManifest = [...names.surveys, ...names.messages.filter((id) => !names.surveys.includes(id))];
	for (const id of ofManifest) things.number("survey", id, () => ({
		kind: "survey",
		id
	}));
	const counts = new Map(things.of("survey").map(([number, { id }]) => [number, {
		id,
		shown: [],
		answered: [],
		completed: [],
		nobodies: []
	}]));
	const answers = new Map(things.of("question").map(([number, question]) => [number, {
		question,
		values: /* @__PURE__ */ new Map(),
		nobodies: []
	}]));
	for (let row = 0; row < pairs.size; row++) {
		const visit = pairs.visit[row];
		const isNobody = Boolean(visits.flags[visit] & 16);
		const bucket = cells.bucketOf(visit);
		const own = counts.get(pairs.thing[row]);
		if (own) {
			if (!isNobody) cells.add(own.shown, visit, 1);
			if (pairs.b[row] & SURVEY.completed) cells.add(own.completed, visit, 1);
			if (pairs.b[row] & SURVEY.completed && isNobody) own.nobodies[bucket] = (own.nobodies[bucket] ?? 0) + 1;
			if (pairs.b[row] & SURVEY.answered && !isNobody) cells.add(own.answered, visit, 1);
		}
		const given = answers.get(pairs.thing[row]);
		if (!given) continue;
		if (isNobody) given.nobodies[bucket] = (given.nobodies[bucket] ?? 0) + 1;
		for (const value of given.question.answers[pairs.a[row]]) {
			const own = given.values.get(value) ?? [];
			given.values.set(value, own);
			cells.add(own, visit, 1);
		}
	}
	const place = (id) => ofManifest.includes(id) ? ofManifest.indexOf(id) : ofManifest.length;
	return [...counts.values()].sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1)).map(({ id, shown, answered, completed, nobodies }) => {
		const own = [...answers.values()].filter(({ question }) => question.survey === id);
		const withoutVisit = [];
		cells.axes.buckets.forEach((_, bucket) => {
			const most = Math.max(nobodies[bucket] ?? 0, ...own.map((one) => one.nobodies[bucket] ?? 0));
			if (!most) return;
			cells.addTo(answered, bucket, 3, most);
			cells.addTo(withoutVisit, bucket, 3, most);
		});
		const { title, questions } = names.survey(id);
		const given = (id) => own.find(({ question }) => question.id === id);
		const rows = questions.flatMap((written) => questionRow(written.id, written, given(written.id), cells, names, tally) ?? []);
		const rest = own.filter(({ question }) => !questions.some(({ id }) => id === question.id)).sort((a, b) => a.question.id < b.question.id ? -1 : 1);
		return {
			id,
			title,
			isMessage: !names.surveys.includes(id) && names.messages.includes(id),
			shown: cells.series(shown),
			answered: cells.series(answered),
			completed: cells.series(completed),
			withoutVisit: cells.series(withoutVisit),
			questions: [...rows, ...rest.flatMap((one) => questionRow(one.question.id, void 0, one, cells, names, tally) ?? [])]
		};
	});
}
/** What is asked, and how it was answered; undefined where there is nothing to count: own words, an address. */
function questionRow(id, written, given, cells, names, tally) {
	if (!given && (written?.type === "comment" || written?.type === "contact")) return;
	const { preset, scale } = scaleOf(written, given?.question);
	const ask = written ? names.ask(written) : id;
	const found = [...given?.values ?? []];
	const count = (value) => cells.series(given?.values.get(value) ?? []);
	if (scale) {
		const [from, to] = scale;
		const onScale = (value) => typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
		for (const [value, counts] of found) if (!onScale(value)) tally.foot.beyond += times(counts, cells);
		const answers = Array.from({ length: to - from + 1 }, (_, i) => from + i).map((value) => ({
			value,
			label: String(value),
			count: count(value)
		}));
		return {
			id,
			ask,
			preset,
			scale: [from, to],
			answers
		};
	}
	const options = written && "options" in written ? written.options : [];
	const rest = found.filter(([value]) => !options.some((option) => option.id === value)).sort(([a, x], [b, y]) => times(y, cells) - times(x, cells) || (String(a) < String(b) ? -1 : 1));
	return {
		id,
		ask,
		preset,
		scale: null,
		answers: [...options.map((option) => ({
			value: option.id,
			label: names.say(option.label) || option.id,
			count: count(option.id)
		})), ...rest.map(([value]) => ({
			value,
			label: String(value),
			count: count(value)
		}))]
	};
}
/** How often, of everybody. */
var times = (counts, { axes }) => counts.reduce((sum, page) => sum + (page?.reduce((all, n, i) => i % axes.segments.length ? all : all + n, 0) ?? 0), 0);
// src/report/comments.ts
var LONGEST = 5e3;
/** The same for the same comments, in whatever order they came. */
var newer = (a, b) => b.at - a.at || (a.comment < b.comment ? -1 : 1);
/** None yet; of more than `most` the oldest go. */
function createComments(most) {
	let kept = [];
	const prune = () => {
		if (kept.length <= most) return;
		kept.sort(newer);
		comments.leftOut += kept.length - most;
		kept = kept.slice(0, most);
	};
	const comments = {
		leftOut: 0,
		add(said) {
			kept.push({
				...said,
				comment: said.comment.slice(0, LONGEST)
			});
			if (kept.length >= most * 2) prune();
		},
		newest() {
			prune();
			return kept.sort(newer);
		}
	};
	return comments;
}
// src/report/orders.ts
/** The orders of a log: one that is told again, by its number or as the same worth within the hour, is not another. */
/** Told again so soon, without a number, it is the page of thanks looked at again; ms. As in the memory of the browser. */
var SAME = 36e5;
/** Numbers of a row, in this order. */
var [VISIT, AT, HAS_ID, VALUE, CURRENCY, ASSISTED, WORTH, NTH, SINCE, SINCE_FIRST, FROM, TO, WIDTH] = [...Array(13).keys()];
/** None yet. `onDouble` hears of each that was told again. */
function createOrders(onDouble) {
	const known = createFingerprints(true);
	/** Rows by the number of the order's id. */
	let rowOf = /* @__PURE__ */ new Uint32Array(0);
	let cells = /* @__PURE__ */ new Float64Array(0);
	let size = 0;
	/** Guide and worth, one after the other. */
	let parts = /* @__PURE__ */ new Float64Array(0);
	let partsSize = 0;
	const currencies = [];
	const write = (row, order) => {
		let currency = currencies.indexOf(order.currency);
		if (currency < 0) currency = currencies.push(order.currency) - 1;
		const from = partsSize;
		for (const part of order.guides) {
			parts = grown(parts, partsSize + 2);
			parts.set(part, partsSize);
			partsSize += 2;
		}
		const { visit, at, id, value, isAssisted, assistedValue, nth, daysSince, daysSinceFirst } = order;
		cells = grown(cells, (row + 1) * WIDTH);
		cells.set([
			visit,
			at,
			+!!id,
			value,
			currency,
			+isAssisted,
			assistedValue,
			nth,
			daysSince,
			daysSinceFirst,
			from,
			partsSize
		], row * WIDTH);
	};
	const cell = (row, column) => cells[row * WIDTH + column];
	const read = (row) => {
		const guides = [];
		for (let part = cell(row, FROM); part < cell(row, TO); part += 2) guides.push([parts[part], parts[part + 1]]);
		return {
			visit: cell(row, VISIT),
			at: cell(row, AT),
			id: "",
			value: cell(row, VALUE),
			currency: currencies[cell(row, CURRENCY)],
			isAssisted: cell(row, ASSISTED) > 0,
			assistedValue: cell(row, WORTH),
			nth: cell(row, NTH),
			daysSince: cell(row, SINCE),
			daysSinceFirst: cell(row, SINCE_FIRST),
			guides
		};
	};
	/** The rows that count, in order. */
	const choose = () => {
		const rows = Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => cell(a, VISIT) - cell(b, VISIT) || cell(a, AT) - cell(b, AT) || cell(b, HAS_ID) - cell(a, HAS_ID) || cell(a, VALUE) - cell(b, VALUE));
		const chosen = [];
		for (const row of rows) {
			const isSame = (one) => !(cell(one, HAS_ID) && cell(row, HAS_ID)) && cell(one, VALUE) === cell(row, VALUE);
			let before = chosen.length - 1;
			const isNear = () => before >= 0 && cell(chosen[before], VISIT) === cell(row, VISIT) && cell(row, AT) - cell(chosen[before], AT) < SAME;
			while (isNear() && !isSame(chosen[before])) before--;
			if (isNear()) onDouble();
			else chosen.push(row);
		}
		return chosen;
	};
	let counting;
	return {
		add(order) {
			if (!order.id) return write(size++, order);
			const number = known.number(order.id);
			if (number < 0) {
				rowOf = grown(rowOf, known.size);
				rowOf[~number] = size;
				return write(size++, order);
			}
			onDouble();
			const row = rowOf[number];
			if (order.at < cell(row, AT)) write(row, order);
		},
		*all() {
			counting ??= choose();
			for (const row of counting) yield read(row);
		}
	};
}
// src/report/pairs.ts
/** What a visit had to do with a guide, a campaign, a survey …: one row for each such pair, so that doubles count once. */
/** No pairs yet. */
function createPairs() {
	let mask = 1023;
	/** Row + 1; 0 is an empty slot. */
	let slots = new Uint32Array(mask + 1);
	const slotOf = (visit, thing) => {
		const mixed = Math.imul(visit ^ Math.imul(thing + 1, 2654435761), 2246822507);
		let slot = (mixed ^ mixed >>> 15) & mask;
		for (;;) {
			const row = slots[slot] - 1;
			if (row < 0 || pairs.visit[row] === visit && pairs.thing[row] === thing) return slot;
			slot = slot + 1 & mask;
		}
	};
	const pairs = {
		size: 0,
		visit: /* @__PURE__ */ new Uint32Array(0),
		thing: /* @__PURE__ */ new Uint16Array(0),
		a: /* @__PURE__ */ new Uint32Array(0),
		b: /* @__PURE__ */ new Uint32Array(0),
		time: /* @__PURE__ */ new Float64Array(0),
		find: (visit, thing) => slots[slotOf(visit, thing)] - 1,
		row(visit, thing) {
			const slot = slotOf(visit, thing);
			const known = slots[slot] - 1;
			if (known >= 0) return known;
			const row = pairs.size++;
			if (row >= pairs.visit.length) {
				for (const column of [
					"visit",
					"a",
					"b"
				]) pairs[column] = grown(pairs[column], row + 1);
				pairs.thing = grown(pairs.thing, row + 1);
				pairs.time = grown(pairs.time, row + 1);
			}
			pairs.visit[row] = visit;
			pairs.thing[row] = thing;
			slots[slot] = row + 1;
			if (pairs.size > mask * .7) {
				mask = mask * 2 + 1;
				slots = new Uint32Array(mask + 1);
				for (let old = 0; old < pairs.size; old++) slots[slotOf(pairs.visit[old], pairs.thing[old])] = old + 1;
			}
			return row;
		}
	};
	return pairs;
}
// src/report/tally.ts
/** Everything that is kept of a log while it is read: columns and counts, no event. */
/** Comments that the report keeps. */
var MOST_COMMENTS = 2e3;
/** Of an empty log. `asking` are the ids of campaigns with a question in their message. */
function createTally(asking = /* @__PURE__ */ new Set()) {
	const foot = {
		lines: 0,
		events: 0,
		duplicates: 0,
		broken: 0,
		brokenLines: [],
		withoutSession: 0,
		badTimes: 0,
		outOfOrder: 0,
		withoutDevice: 0,
		badAmounts: 0,
		beyond: 0
	};
	return {
		asking,
		ids: createFingerprints(false),
		visits: createVisits(() => foot.outOfOrder++),
		views: createPageViews(),
		pairs: createPairs(),
		things: createThings(() => foot.beyond++),
		orders: createOrders(() => foot.duplicates++),
		comments: createComments(MOST_COMMENTS),
		segments: /* @__PURE__ */ new Map(),
		problems: /* @__PURE__ */ new Map(),
		unknown: /* @__PURE__ */ new Map(),
		from: Number.POSITIVE_INFINITY,
		to: Number.NEGATIVE_INFINITY,
		foot
	};
}
// src/report/total-rows.ts
/** What all visits come to. */
function totalRows({ visits, things, pairs }, cells, sold, { bounces, pageViews }) {
	const { flags } = visits;
	const [saved, restored, refused] = [
		[],
		[],
		[]
	];
	const topics = new Map(things.of("topic").map(([number, { id }]) => [number, {
		id,
		counts: []
	}]));
	for (let row = 0; row < pairs.size; row++) {
		const visit = pairs.visit[row];
		const thing = things.all[pairs.thing[row]];
		const [a, b] = [pairs.a[row], pairs.b[row]];
		if (thing.kind === "carts") {
			if (a) cells.add(saved, visit, a);
			if (b & 65535) cells.add(restored, visit, b & 65535);
			if (b >>> 16) cells.add(refused, visit, b >>> 16);
		} else if (thing.kind === "topic") cells.add(topics.get(pairs.thing[row]).counts, visit, a);
	}
	const [all, withCart, withCheckout, withPurchase, left] = [
		[],
		[],
		[],
		[],
		[]
	];
	for (let visit = 0; visit < visits.size; visit++) {
		const done = flags[visit];
		if (done & 16) continue;
		cells.add(all, visit, 1);
		if (done & DID.cart) cells.add(withCart, visit, 1);
		if (done & DID.checkout) cells.add(withCheckout, visit, 1);
		if (done & DID.purchase) cells.add(withPurchase, visit, 1);
		else if (done & DID.cart) cells.add(left, visit, 1);
	}
	return {
		totals: {
			visits: cells.series(all),
			bounces: cells.series(bounces),
			withCart: cells.series(withCart),
			withCheckout: cells.series(withCheckout),
			withPurchase: cells.series(withPurchase),
			pageViews: cells.series(pageViews),
			orders: cells.series(sold.orders),
			revenue: cells.series(sold.revenue),
			assistedOrders: cells.series(sold.assistedOrders),
			assistedRevenue: cells.series(sold.assistedRevenue),
			firstOrders: cells.series(sold.firstOrders),
			daysSinceFirst: cells.series(sold.daysSinceFirst)
		},
		carts: {
			saved: cells.series(saved),
			restored: cells.series(restored),
			refused: cells.series(refused),
			left: cells.series(left)
		},
		signUps: [...topics.values()].sort((a, b) => a.id < b.id ? -1 : 1).map(({ id, counts }) => ({
			topic: id,
			count: cells.series(counts)
		}))
	};
}
// src/report/tally-log.ts
var MOST_UNKNOWN = 20;
/** Reads a log of JSON lines, in pieces of any size, and gives its report. Rejects if the pieces do, or there is no such time zone. */
async function tallyLog(chunks, options) {
	const dayOf = dayIn(options.timeZone);
	const names = namesOf(options.manifest, options.language);
	const tally = createTally(new Set(names.messages));
	await eachLine(chunks, createLineReader(tally, options.now));
	return reportOf(tally, options, names, dayOf);
}
function reportOf(tally, { timeZone, now, retentionSpend = null, lifespanDays = null }, names, dayOf) {
	const [from, to] = tally.to < tally.from ? [now, now] : [tally.from, tally.to];
	const { bucket, buckets, placeOf } = bucketsOf(dayOf(from), dayOf(to));
	const placeAt = (at) => placeOf(dayOf(at));
	const cells = createCells(tally, {
		bucket,
		buckets,
		placeOf: placeAt
	}, names.segment);
	const sold = sell(tally, cells, names.currency, placeAt);
	noteBaskets(tally);
	const { pages, bounces, pageViews } = pageRows(tally, cells);
	const { totals, carts, signUps } = totalRows(tally, cells, sold, {
		bounces,
		pageViews
	});
	const guides = guideRows(tally, cells, names, sold);
	const campaigns = campaignRows(tally, cells, names, sold);
	const surveys = surveyRows(tally, cells, names);
	const comments = commentRows(tally, cells, names);
	const byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
	return {
		v: 1,
		shop: names.shop,
		currency: sold.currency,
		language: names.language,
		timeZone,
		from,
		to,
		made: now,
		axes: cells.axes,
		totals,
		ordersByPrevious: sold.ordersByPrevious,
		pages,
		guides,
		campaigns,
		surveys,
		comments,
		relaxations: relaxationRows(tally, cells, names),
		carts,
		signUps,
		problems: [...tally.problems].sort(byCount).map(([code, count]) => ({
			code,
			count
		})),
		given: {
			retentionSpend: retentionSpend ?? null,
			lifespanDays: lifespanDays ?? null
		},
		foot: {
			...tally.foot,
			unknown: [...tally.unknown].sort(byCount).slice(0, MOST_UNKNOWN).map(([name, count]) => ({
				name,
				count
			})),
			otherCurrencies: sold.otherCurrencies,
			commentsLeftOut: tally.comments.leftOut
		}
	};
}
// src/cli/log-chunks.ts
/** The bytes of an event log: several files one after the other, unpacked where they are packed. */
var PIECE = 1 << 18;
var LINE_END = Uint8Array.of(10);
var OFTEN = 250;
/**
* The pieces, with a line end after each file. Rejects with a sentence for the owner where one cannot be read. `say` is
* told how far it is, as a line that is written over.
*/
async function* logChunks(files, stdin, say) {
	const size = (await Promise.all(files.map(async ({ name, file }) => {
		const found = file === null ? null : await stat(file).catch(() => null);
		if (file !== null && (!found || found.isDirectory())) throw new Error(`cannot read ${name}; write the name of an event log`);
		return found?.size ?? 0;
	}))).reduce((sum, one) => sum + one, 0);
	let done = 0;
	let said = 0;
	const progress = (bytes) => {
		done += bytes;
		const now = Date.now();
		if (!say || now - said < OFTEN) return;
		said = now;
		const share = size ? ` of ${Math.round(size / 1e6)}` : "";
		say(`\r${Math.round(done / 1e6)}${share} MB read`);
	};
	for (const { name, file } of files) {
		try {
			if (file === null) for await (const chunk of stdin) yield chunk;
			else {
				const read = createReadStream(file, { highWaterMark: PIECE });
				read.on("data", (chunk) => progress(chunk.length));
				const bytes = /\.gz$/i.test(file) ? pipeline(read, createGunzip({ chunkSize: PIECE }), () => {}) : read;
				for await (const chunk of bytes) yield chunk;
			}
		} catch (error) {
			const { code } = error;
			throw new Error(String(code).startsWith("Z_") ? `${name} is packed, and broken: ${error.message}` : `cannot read ${name}; write the name of an event log`);
		}
		yield LINE_END;
	}
	if (said) say?.("\r\x1B[K");
}
// src/cli/report-use.ts
/** The words of `tendero report`. */
/** Reads the words after the command; a sentence where they are wrong. */
function readReportUse(argv) {
	try {
		const { values, positionals: events } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				out: {
					type: "string",
					short: "o"
				},
				manifest: { type: "string" },
				language: { type: "string" },
				"time-zone": { type: "string" },
				"retention-spend": { type: "string" },
				lifespan: { type: "string" },
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const { out, manifest, language, json, help, lifespan } = values;
		const timeZone = values["time-zone"] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
		const spend = values["retention-spend"];
		const retentionSpend = spend === void 0 ? void 0 : spend.trim() ? Number(spend) : NaN;
		const lifespanDays = lifespan === void 0 ? void 0 : daysOf(lifespan);
		const use = {
			events,
			out,
			manifest,
			language,
			timeZone,
			retentionSpend,
			lifespanDays,
			json
		};
		if (help) return {
			...use,
			lifespanDays: void 0,
			help
		};
		if (!events.length) return "name an event log, or \"-\" for the standard input";
		if (events.filter((name) => name === "-").length > 1) return "the standard input can be read once only";
		if (!out && !json) return "name the page to write: -o report.html";
		if (!isTimeZone(timeZone)) return `there is no time zone "${timeZone}"; write one such as Europe/Madrid`;
		if (language !== void 0 && !isLanguage(language)) return `"${language}" is no language tag; write "en" or "es"`;
		if (retentionSpend !== void 0 && !(retentionSpend >= 0 && retentionSpend < Number.POSITIVE_INFINITY)) return `--retention-spend ${spend} is no amount; write a number such as 1200`;
		if (lifespanDays === null) return `--lifespan ${lifespan} is no time; write "3y" or "900d"`;
		return {
			...use,
			lifespanDays
		};
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
var DAYS = {
	d: 1,
	m: 365.25 / 12,
	y: 365.25
};
/** Days of "900d", "18m", "3y"; null if it is none of these, or none at all. */
function daysOf(text) {
	const [, number, unit] = /^(\d+(?:\.\d+)?)([dmy])$/.exec(text.trim()) ?? [];
	const days = Number(number) * DAYS[unit];
	return days > 0 ? days : null;
}
var doesNotThrow = (work) => {
	try {
		work();
		return true;
	} catch {
		return false;
	}
};
var isTimeZone = (timeZone) => doesNotThrow(() => new Intl.DateTimeFormat("en", { timeZone }));
var isLanguage = (tag) => doesNotThrow(() => Intl.getCanonicalLocales(tag));
// src/cli/report.ts
/** `tendero report`: the shop's own event log as one page that an owner can read. */
var USAGE = `npx tendero report EVENTS... -o report.html [--manifest FILE] [--language es] [--time-zone Europe/Madrid]
                      [--retention-spend 1200] [--lifespan 3y] [--json]

Turns the shop's own event log into one page: guides, campaigns, surveys, segments, carts and what they brought.
EVENTS: the endpoint sink's JSON lines, each an event or a batch { "events": [...] }; several files are one log,
".gz" is unpacked, "-" is the standard input. What cannot be read is counted, and said at the foot of the page.
  -o FILE              the page to write
  --manifest FILE      the shop's manifest, for titles and the words of answers
  --language TAG       of the page: "en" or "es"; left out, the shop's
  --time-zone NAME     where days begin and end; left out, this machine's
  --retention-spend N  what you spent on keeping customers, for what one that came back has cost
  --lifespan TIME      how long a customer stays: "3y", "900d"; left out, sales per customer stand where the
                       lifetime value would
  --json               the figures as JSON, to FILE or to the standard output
Ends with 0, with 1 if there is nothing to report, with 2 if used wrongly.`;
var parts = () => ({
	now: Date.now(),
	stdin: process.stdin,
	isTerminal: Boolean(process.stderr.isTTY),
	async page(report) {
		const { reportPage } = await import("./page.js");
		return reportPage(report);
	}
});
/** Runs the command. Gives the exit code: 0 written, 1 nothing to report, 2 wrong use. */
async function report(argv, io, { now, stdin, isTerminal, page } = parts()) {
	const use = readReportUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	if (use.help) {
		io.out(USAGE);
		return 0;
	}
	const manifest = use.manifest === void 0 ? void 0 : await readManifest(use.manifest, io);
	if (typeof manifest === "string") {
		io.err(manifest);
		return 2;
	}
	const files = use.events.map((name) => name === "-" ? {
		name,
		file: null
	} : {
		name,
		file: resolve(io.cwd, name)
	});
	let log;
	try {
		const { timeZone, language, retentionSpend, lifespanDays } = use;
		log = await tallyLog(logChunks(files, stdin, isTerminal ? (text) => process.stderr.write(text) : void 0), {
			manifest,
			timeZone,
			now,
			language,
			retentionSpend,
			lifespanDays
		});
	} catch (error) {
		io.err(error instanceof Error ? error.message : "the log cannot be read");
		return 2;
	}
	const { foot } = log;
	if (foot.events - foot.duplicates <= 0) {
		io.err(foot.lines ? `${count$1(foot.lines, "line")}, and no event among them; a line is { "id": …, "name": "page_view", "at": … } or { "events": [...] }` : "the log is empty: there is nothing to report");
		return 1;
	}
	const text = use.json ? JSON.stringify(log) : await page(log);
	if (use.out === void 0) {
		io.out(text);
		return 0;
	}
	try {
		await writeFile(resolve(io.cwd, use.out), text);
	} catch {
		io.err(`cannot write ${use.out}; name a file in a folder that is there`);
		return 2;
	}
	for (const line of sayReport(log)) io.out(line);
	io.out(`written: ${use.out}`);
	return 0;
}
/** The manifest with its defaults, or what is wrong with it. Single faults leave out what they are in, as on the page. */
async function readManifest(name, io) {
	const text = await readFile(resolve(io.cwd, name), "utf8").catch(() => null);
	if (text === null) return `cannot read ${name}; write the name of a manifest, such as public/tendero.json`;
	try {
		const { manifest } = check(parseJson(text.replace(/^\uFEFF/, "")));
		return manifest ?? `${name} is no manifest; npx tendero check ${name} says why`;
	} catch {
		return `${name} is no JSON; npx tendero check ${name} says where`;
	}
}
var everybody = (series, { segments }) => series.reduce((sum, n, i) => i % 2 && series[i - 1] % segments.length === 0 ? sum + n : sum, 0);
/** What was read, for people; what was not is never kept from them. */
function sayReport({ axes, totals, foot, from, to, timeZone }) {
	const day = (at) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
	const visits = everybody(totals.visits, axes);
	const orders = everybody(totals.orders, axes);
	const left = [
		[foot.duplicates, "came twice and count once"],
		[foot.broken, `of ${count$1(foot.lines, "line")} could not be read`],
		[foot.badTimes, "have times that cannot be"],
		[foot.withoutSession, "do not say of which visit they are; let the receiver keep \"session\""],
		[foot.unknown.reduce((sum, { count }) => sum + count, 0), "have names that this release does not know"]
	];
	return [`${count$1(foot.events, "event")}, ${count$1(visits, "visit")}, ${count$1(orders, "order")} from ${day(from)} to ${day(to)}`, ...left.flatMap(([n, what]) => n ? `${n} ${what}` : [])];
}
export { report };

import { _ as suggest, a as pageType, c as amongHolder, d as isObject$1, f as sayPath, g as quote, h as list, i as check$1, l as wishHolders, m as choose, n as parseJson, o as asksOf, p as valueAt, r as isAvailable, s as usesAnswer, t as safeUrl, u as everyObject } from "./safe-url.js";
import { t as didYouMean } from "./did-you-mean.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
// src/check/problem.ts
/** The problem as one line. */
var sayProblem = ({ path, what, fix, severity }) => `${severity === "warning" ? "warning: " : ""}${path}: ${what}; ${fix}`;
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
		"customer",
		"lapsed"
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
		case "lifecycle": return {
			parts: [among("lifecycle", leaf.is)],
			whole: true
		};
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
				parts: between(`${type} ${product} ${category} ${within}`, atLeast, atMost),
				whole: true
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
	if (condition.type === "segment") return Object.hasOwn(segments, condition.is) ? holdsIn(segments[condition.is], world, segments) : void 0;
	const { parts, whole } = partsOf(condition);
	const each = parts.map(({ of, holds }) => Object.hasOwn(world, of) ? holds(world[of]) : void 0);
	if (each.includes(false)) return false;
	return whole && !each.includes(void 0) ? true : void 0;
}
/** Worlds in which these conditions differ, all of them on top of what is `given`. Null if there are too many. */
function worldsOf(conditions, segments, given) {
	const values = /* @__PURE__ */ new Map();
	for (const { of, bounds = [] } of conditions.flatMap((one) => allParts(one, segments))) {
		const known = values.get(of) ?? new Set(VALUES[of] ?? [0]);
		values.set(of, known);
		const step = of === "cart total" ? .01 : 1;
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
	return Object.hasOwn(segments, condition.is) ? allParts(segments[condition.is], segments) : [];
}
// src/check/arrival.ts
/** So long after the page was seen, in ms, it is no longer an arrival. */
var ARRIVING = 3e4;
/**
* Says which surfaces would cover the page there: search engines rank such pages lower
* (https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials).
*/
function checkArrival(campaign, { segments }, path, report) {
	const { surface, variants = [], when, audience, unless = [] } = campaign;
	const trigger = when.findIndex(comesEarly);
	if (trigger < 0 || !canBeArrival(audience, unless, segments)) return;
	const arms = [[surface, [...path, "surface"]], ...variants.map((arm, i) => [arm.surface, [
		...path,
		"variants",
		i,
		"surface"
	]])];
	for (const [arm, at] of arms) if ("form" in arm && arm.form === "dialog") report([...at, "form"], `at "${when[trigger].type}" a dialog covers the page of a visitor who comes from a search on a phone`, "write \"form\": \"card\", or an audience { \"type\": \"device\", \"is\": \"desktop\" }, or wait 30s");
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
// src/lib/text.ts
/** `es` of `es-MX`. */
var language = (tag) => tag.split("-")[0].toLowerCase();
// src/check/languages.ts
/** Which texts lack the shop's own language? */
var TEXTS = new Set("title intro ask hint label unit noPreference text alt reply consent terms link".split(" "));
var MAPS_OF_TEXTS = /* @__PURE__ */ new Set(["labels", "values"]);
/** Says once for a block where the first text lacks it, and how many do. */
function checkLanguages(block, path, locale, report) {
	const lacking = [];
	const look = (text, at) => {
		if (isObject$1(text) && !Object.hasOwn(text, locale) && !Object.hasOwn(text, language(locale))) lacking.push(at);
	};
	const walk = (value, at) => {
		if (Array.isArray(value)) value.forEach((inner, i) => {
			walk(inner, [...at, i]);
		});
		else if (isObject$1(value)) for (const [key, inner] of Object.entries(value)) {
			const below = [...at, key];
			if (TEXTS.has(key)) look(inner, below);
			else if (MAPS_OF_TEXTS.has(key) && isObject$1(inner)) for (const [word, text] of Object.entries(inner)) look(text, [...below, word]);
			else walk(inner, below);
		}
	};
	walk(block, path);
	if (!lacking[0]) return;
	const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : "";
	report(lacking[0], `no text in ${quote(locale)}, the shop's language${more}`, `add ${quote(locale)}, or set shop.locale`, "warning");
}
// src/check/leaf.ts
/** Says of a tree of conditions what contradicts itself, and events that are not remembered. */
function checkLeaves(condition, path, report) {
	for (const [leaf, at] of everyObject(condition, path)) {
		const { type, atLeast, atMost, totalAtLeast, totalAtMost, from, to, after, before } = leaf;
		if (isMore(atLeast, atMost)) report([...at, "atMost"], `nothing is at least ${atLeast} and at most ${atMost}`, `make atLeast ${atMost} or less`);
		if (isMore(totalAtLeast, totalAtMost)) report([...at, "totalAtMost"], `no total is at least ${totalAtLeast} and at most ${totalAtMost}`, "make totalAtLeast less than totalAtMost");
		if (type === "time" && from !== void 0 && from === to) report([...at, "to"], `from ${from} to ${to} is no time at all`, "take both out for the whole day");
		if (type === "time" && isMore(Date.parse(String(after)), Date.parse(String(before)))) report([...at, "before"], "it is over before it begins", "make before later than after");
		if (type === "event") adviseEvent(String(leaf.name), [...at, "name"], "condition", report);
	}
}
var isMore = (a, b) => typeof a === "number" && typeof b === "number" && a > b;
// src/surfaces/interrupts.ts
/** Does this surface stand in the visitor's way, so that the attention budget counts it? The launcher and cards in the page do not. */
var interrupts = ({ type }) => type !== "launcher" && type !== "inline";
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
var PLACES$1 = [
	"product.title",
	"product.price",
	"cart.total",
	"cart.count",
	"cart.missingForFreeShipping",
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
	if (isObject$1(block) || Array.isArray(block)) {
		for (const [key, inner] of Object.entries(block)) if (!ADDRESSES.has(key) || isObject$1(inner)) checkPlaces(inner, [...path, Array.isArray(block) ? Number(key) : key], shop, report);
		return;
	}
	if (typeof block !== "string") return;
	for (const [written, place = ""] of block.matchAll(/\{\s*([\w.-]+)\s*\}/g)) if (!PLACES$1.includes(place)) report(path, `nothing is known as ${quote(written)}`, braced(choose(place, PLACES$1)));
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
		for (const [language, words] of Object.entries(isObject$1(label) ? label : { "": label })) if (typeof words === "string" && isShaming(words)) report([
			...at,
			"label",
			...language ? [language] : []
		], SHAME, "say plainly what the button does; for a no there is \"decline\"");
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
/** One text in several languages: all keys are language tags, all values words. */
var isText = (found, at) => at.at(-1) !== "wish" && Object.entries(found).every(([key, words]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof words === "string");
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
/** Private keys by their beginnings: Klaviyo `pk_`, Brevo `xkeysib-`, Stripe and others `sk_`, Shopify `shpat_`, long Omnisend keys. */
var PRIVATE = /^(pk_|sk_|rk_|xkeysib-|xsmtpsib-|shp(at|ss|ca|pa)_|Bearer |[0-9a-f]{24}-[\w-]{20,})/i;
/** Does the value look like a key that opens more than a public one may? */
var looksSecret = (value) => typeof value === "string" && PRIVATE.test(value);
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
	for (const [{ type }, at] of everyObject({
		surface,
		variants
	}, path)) {
		if ((type === "sign-up" || type === "save-cart") && !manifest.recovery[0]) report(at, `there is nobody to hand over to: a ${type} would go nowhere`, "add \"recovery\": [{ \"type\": \"webhook\", \"url\": \"/api/recovery\" }], or take this out");
		const { cart } = manifest.shop.platform;
		if (type === "cart-recovery" && at.at(-1) === "surface" && !cart?.add && !cart?.set) report(at, "the basket can be shown, and not be put back", "add shop.platform.cart with \"set\" or \"add\"", "warning");
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
}
// src/check/consent.ts
/** "global" and "event" need a name, the others have none. */
function checkConsent({ source, name }, report) {
	const named = source === "global" || source === "event";
	if (named && !name) report(["consent", "name"], "is missing: nothing would ever be allowed", source === "global" ? "write the name of the global variable" : "write the name of the DOM event");
	if (!named && name !== void 0) report(["consent", "name"], `"${source}" has no name to look for`, "take it out, or write \"source\": \"global\" or \"event\"", "warning");
}
// src/guide/field-of.ts
/** What the product says of a field; its own keys (price, brand, availability, ...) win over `fields`. Nothing: unknown. */
var fieldOf = (product, field) => field !== "fields" && Object.hasOwn(product, field) ? product[field] : Object.hasOwn(product.fields, field) ? product.fields[field] : void 0;
// src/guide/miss.ts
/** A value as a number; NaN if it is none. A text of digits is one: many catalogues write numbers so. */
var asNumber = (value) => typeof value === "number" || typeof value === "string" && value ? Number(value) : NaN;
var fold = (word) => String(word).toLowerCase();
/**
* The judge of one wish: 0 if the value meets it, the distance (in the field's unit) if a number is off,
* Infinity for a wrong word, NaN if the value is unknown. Words compare without case; a list has one or has none.
*/
function missOf(wish) {
	const { atMost = 1 / 0, atLeast = -1 / 0, not, is = not } = wish;
	const words = (wish.in ?? (is === void 0 ? [] : [is])).map(fold);
	return (value) => {
		const number = asNumber(value);
		if (!words[0]) return Math.max(Number(atLeast) - number, number - Number(atMost), 0);
		if (value == null || Number.isNaN(value)) return NaN;
		return [value].flat().some((word) => words.includes(fold(word))) === (not === void 0) ? 0 : 1 / 0;
	};
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
	else if (!met.some(isAvailable)) report(path, "no product in stock can meet this", "ask for less, or offer it when one is", "warning");
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
	for (const key of ["recommender", "sinks"]) for (const block of manifest[key]) {
		if (!("url" in block)) continue;
		const path = [key, placeOf(source, key, "url", block.url)];
		checkAddress(block.url, path, reportFor());
		checkCredentials(block, path, reportFor());
	}
	for (const [id, guide] of Object.entries(guides)) {
		const report = reportFor({
			kind: "guide",
			id
		});
		checkSpareQuestions(guide, ["guides", id], report);
		checkLanguages(guide, ["guides", id], shop.locale, report);
		if (products.length) checkProducts(guide, valueAt(source, ["guides", id]), ["guides", id], products, report);
	}
	checkConsent(manifest.consent, reportFor());
	checkSinks(manifest.recovery, (i) => ["recovery", nthOf(source, "recovery", manifest.recovery, i)], reportFor());
	for (const [id, condition] of Object.entries(manifest.segments)) {
		checkLeaves(condition, ["segments", id], reportFor());
		checkMoments(condition, ["segments", id], reportFor(), now);
	}
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
		/survey|poll|quiz|nps|feedback/,
		"there is no such block",
		"did you mean \"question\"?"
	],
	[
		/recommend|upsell|crosssell|carousel|slider/,
		"there is no such block",
		"did you mean \"products\"?"
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
	const type = isObject$1(parent) && typeof parent.type === "string" ? parent.type : "";
	const plain = key.toLowerCase().replace(/[\W_]/g, "");
	if (looksSecret(value)) return {
		what: "this is a private key, and everybody can read the manifest",
		fix: "take it out, and make a new one"
	};
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
	if (SURFACE.test(type) && CLOSE.test(plain)) return {
		what: `unknown key ${quote(key)}: it can always be closed`,
		fix: "take this out"
	};
	if ((/^(sign-up|save-cart)$/.test(type) || path.at(-2) === "consent") && TICKED.test(plain)) return {
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
	if (isObject$1(parent) && ![
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
		what: (isObject$1(value) ? Object.values(value) : [value]).some((word) => typeof word === "string" && isShaming(word)) ? SHAME : "decline is no text of your own: it has neutral words in each language",
		fix: `decline is one of ${list([
			"close",
			"no-thanks",
			"not-now",
			"later"
		])}`
	};
}
// src/recommenders/dig.ts
/** Is it an object with names, not a list? */
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What lies at "hits.0.price" in outside data; undefined if nothing does. Looks at own names only. */
var dig = (value, path) => path.split(".").reduce((inner, name) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, name) ? inner[name] : void 0, value);
// src/recommenders/clean-text.ts
/**
* A text from outside as one line of at most `max` characters, or null if there is none. A number is a text too.
* Control characters go, and so do those that turn the direction of the text around them (Unicode UAX #9,
* embeddings, overrides and isolates): a title must not be able to rearrange the page.
*/
function cleanText(value, max) {
	if (typeof value !== "string" && !Number.isFinite(value)) return null;
	return String(value).slice(0, max * 4).replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "").trim().slice(0, max) || null;
}
// src/recommenders/read-availability.ts
/** How the words of shops, feeds and schema.org begin; the first that fits. */
var WORDS = [
	[/back|^made/, "BackOrder"],
	[/^(ins|onl|available|true|yes)/, "InStock"],
	[/^(out|sold|una|not|false|no$)/, "OutOfStock"],
	[/^(lim|low)/, "LimitedAvailability"],
	[/^pre/, "PreOrder"],
	[/^disc/, "Discontinued"]
];
/** schema.org words and addresses, Google's and WooCommerce's words, yes / no, pieces in stock. Null: not known. */
function readAvailability(value) {
	const text = String(value ?? "").slice(0, 99).replace(/.*[/#]|[\s_-]/g, "").toLowerCase();
	const count = Number(text || NaN);
	return count > 0 ? "InStock" : count <= 0 ? "OutOfStock" : WORDS.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}
// src/recommenders/read-fields.ts
var MOST_FIELDS = 64;
var LONGEST_WORD = 200;
var readField = (value) => typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) ? value : Array.isArray(value) ? value.every((word) => typeof word === "string") ? value.slice(0, MOST_FIELDS).flatMap((word) => cleanText(word, LONGEST_WORD) ?? []) : null : cleanText(value, LONGEST_WORD);
/**
* What else outside data says of a product: numbers, words, yes / no and lists of words of the parts, the first part
* first. `skip` are names that have been understood already. At most 64 fields.
*/
function readFields(parts, skip) {
	const fields = {};
	let room = MOST_FIELDS;
	for (const part of parts) {
		if (!isObject(part)) continue;
		for (const name of Object.keys(part)) {
			if (name === "__proto__" || skip.has(name) || Object.hasOwn(fields, name)) continue;
			const value = readField(part[name]);
			if (value !== null && room-- > 0) fields[name] = value;
		}
	}
	return fields;
}
// src/recommenders/read-price.ts
var PRICE = /^([\p{L}\p{Sc}]{0,4})\s?(?:(\d{1,3}(?:([.,'’\s])\d{3})(?:\3\d{3})*)|(\d+))(?:([.,])(\d\d?|\d{4,6}))?\s?([\p{L}\p{Sc}]{0,4})$/u;
/**
* Reads 12.5, "12.50", "12,50 €", "1.299,00 EUR". Null for what could mean two things ("1.299"), for ranges, zero,
* negative, absurd (over 1e9) and all the rest: a hidden price is better than a wrong one.
*/
function readPrice(value) {
	let amount = value;
	let sign = "";
	if (typeof value === "string") {
		const [, before = "", grouped, group, plain, point, cents = "", after = ""] = value.length < 40 && PRICE.exec(value.trim()) || [];
		if (group === point ? group : grouped && /^\d+[.,]\d+$/.test(grouped) && !point) return null;
		amount = Number(`${(grouped ?? plain ?? "?").replace(/[.,'’\s]/g, "")}.${cents}`);
		sign = before + after;
	}
	const currency = sign.includes("€") ? "EUR" : sign.includes("£") ? "GBP" : sign;
	return typeof amount === "number" && amount > 0 && amount <= 1e9 ? {
		amount,
		currency
	} : null;
}
// src/recommenders/read-product.ts
/** The door for products from outside: catalogues and endpoints. What leaves here is clean and needs no more checks. */
/** The usual names, the surest first. */
var NAMES = {
	id: "id objectID product_id item_id handle sku",
	title: "title name label item_name",
	url: "url link permalink href",
	image: "image image_url image_link thumbnail images",
	price: "sale_price final_price price",
	currency: "currency currencyCode price_currency priceCurrency",
	availability: "availability available in_stock inStock stock_status stock",
	brand: "brand vendor",
	sku: "sku mpn",
	gtin: "gtin ean gtin13 ean13 barcode gtin12 gtin14 gtin8"
};
var isCode = (value) => /^[A-Z]{3}$/.test(String(value));
/** The first of a list; of `{ src }`, `{ url }` and `{ name }` what is in it. */
function plain(value) {
	const one = Array.isArray(value) ? value[0] : value;
	return isObject(one) ? one.src ?? one.url ?? one.name : one;
}
/** The product in outside data, or null if it has no id or no title. Whatever else cannot be read is null in it. */
function readProduct(raw, { base, currency, map }) {
	if (!isObject(raw)) return null;
	const understood = /* @__PURE__ */ new Set();
	const find = (key, read) => {
		const mapped = map?.[key];
		for (const name of mapped ? [mapped] : NAMES[key].split(" ")) {
			const value = mapped ? dig(raw, mapped) : raw[name];
			const found = value == null ? null : read(value);
			if (found !== null) {
				understood.add(name);
				return found;
			}
		}
		return null;
	};
	const text = (value) => cleanText(plain(value), 200);
	const address = (value) => safeUrl(plain(value), base);
	const url = find("url", address);
	const sku = find("sku", text);
	const id = find("id", text) ?? sku ?? url;
	const title = find("title", (value) => cleanText(value, 300));
	if (!id || !title) return null;
	let sign;
	const price = find("price", (value) => {
		const inside = isObject(value) ? value : { value };
		const read = readPrice(inside.amount ?? inside.value);
		sign = inside.currency ?? inside.currencyCode ?? read?.currency;
		return read && read.amount / (map?.priceUnit === "minor" ? 100 : 1);
	});
	const code = isCode(sign) ? sign : find("currency", (value) => isCode(value) ? value : null) ?? currency;
	const available = map?.available;
	return {
		id,
		title,
		url,
		image: find("image", address),
		price: sign && sign !== code && /EUR|GBP/.test(`${code}`) ? null : price,
		currency: code,
		availability: find("availability", (value) => readAvailability(available ? available.some((word) => word === value) : value)),
		brand: find("brand", text),
		sku,
		gtin: find("gtin", (value) => /^(\d{8}|\d{12,14})$/.exec(String(value).replace(/[\s-]/g, ""))?.[0] ?? null),
		fields: readFields([
			Object.fromEntries(Object.entries(map?.fields ?? {}).map(([name, path]) => [name, dig(raw, path)])),
			raw.attributes,
			raw.fields,
			raw
		], understood)
	};
}
// src/recommenders/read-products.ts
var PLACES = [
	"products",
	"items",
	"results",
	"hits",
	"recommendations",
	"data"
];
/** The products in a reply or a catalogue, at most `max`; stops after each of them, for those who must not block. */
function* readingProducts(raw, options) {
	const { map, max = 1 / 0 } = options;
	const list = map?.items ? dig(raw, map.items) : [raw, ...PLACES.map((place) => dig(raw, place))].find(Array.isArray);
	const products = /* @__PURE__ */ new Map();
	let dropped = 0;
	for (const item of Array.isArray(list) ? list : []) {
		if (products.size >= max) break;
		const product = readProduct(item, options);
		if (product && !products.has(product.id)) products.set(product.id, product);
		else dropped++;
		yield;
	}
	return {
		products: [...products.values()],
		dropped
	};
}
/** The same at one go. */
function readProducts(raw, options) {
	const reading = readingProducts(raw, options);
	let step = reading.next();
	while (!step.done) step = reading.next();
	return step.value;
}
// src/cli/find-catalog.ts
/** The catalogue that a manifest's options are held against. */
var MOST_BYTES = 8 << 20;
/**
* Reads the named file, else the one that `catalog.url` would be if the manifest's folder, or a `public` beside it,
* were the root of the shop. Null if there is none; rejects if there is one that cannot be read.
*/
async function findCatalog(manifest, manifestFile, named) {
	const file = named ?? await besides(manifest.catalog?.url, dirname(manifestFile));
	if (!file) return null;
	const { size } = await stat(file);
	if (size > MOST_BYTES) throw new Error(`${file} has more than 8 MiB`);
	const { products, dropped } = readProducts(parseJson((await readFile(file, "utf8")).replace(/^\uFEFF/, "")), {
		base: "https://shop.invalid/",
		currency: manifest.shop.currency ?? null,
		...manifest.catalog?.map && { map: manifest.catalog.map }
	});
	return {
		file,
		products,
		dropped
	};
}
async function besides(url, folder) {
	if (!url || /^\s*(\w+:|[\\/]{2})/.test(url)) return void 0;
	const path = decodeURIComponent(new URL(url, "https://shop.invalid/").pathname);
	const roots = [
		folder,
		join(folder, "public"),
		resolve(folder, ".."),
		resolve(folder, "..", "public")
	];
	for (const file of [...roots.map((root) => join(root, path)), join(folder, basename(path))]) if ((await stat(file).catch(() => null))?.isFile()) return file;
}
// src/cli/scan-json.ts
var MAX_DEPTH = 32;
var STOP = /* @__PURE__ */ new Error("the text is no JSON");
/** Scans a whole text. Never throws. */
function scanJson(text) {
	const doubles = [];
	let fault = null;
	let at = 0;
	const fail = (what, fix, where = at) => {
		fault ??= {
			at: where,
			what,
			fix
		};
		throw STOP;
	};
	const found = () => at < text.length ? `unexpected ${JSON.stringify(text[at])}` : "the text ends too early";
	function space() {
		while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
		if (text[at] === "/" && /[/*]/.test(text[at + 1] ?? "")) fail("a comment, and JSON has none", "take it out");
	}
	function string() {
		const start = at;
		if (text[at] === "'") fail("a text in '…'", "write it in \"…\"");
		if (text[at] !== "\"") fail(found(), "write a key or a text in \"…\"");
		for (at++; text[at] !== "\""; at++) {
			if (at >= text.length || text[at] === "\n") fail("a text without an end", "close it with \"", start);
			if (text.charCodeAt(at) < 32) fail("a control character in a text", "write \\t or \\n");
			if (text[at] === "\\" && !/^(["\\/bfnrt]|u[0-9a-f]{4})/i.test(text.slice(++at, at + 5))) fail(`"\\${text[at] ?? ""}" means nothing`, "write \\\\ for a backslash", at - 1);
		}
		return JSON.parse(text.slice(start, ++at));
	}
	function list(path, close, entry) {
		if (path.length >= MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH}`, "make it flatter");
		at++;
		space();
		for (let i = 0; text[at] !== close; i++) {
			entry(i);
			space();
			if (text[at] === close) break;
			if (text[at] !== ",") fail(found(), `write "," between the entries, or "${close}" after the last`);
			const comma = at++;
			space();
			if (text[at] === close) fail(`a "," before "${close}"`, "take the \",\" out", comma);
		}
		at++;
	}
	function value(path) {
		space();
		const character = text[at];
		if (character === "{") {
			const keys = /* @__PURE__ */ new Set();
			list(path, "}", () => {
				const key = string();
				if (keys.has(key)) doubles.push({ path: [...path, key] });
				keys.add(key);
				space();
				if (text[at] !== ":") fail(found(), "write \":\" after the key");
				at++;
				value([...path, key]);
			});
		} else if (character === "[") list(path, "]", (i) => value([...path, i]));
		else if (character === "\"" || character === "'") string();
		else {
			const [word = ""] = /^[\w.+-]*/.exec(text.slice(at, at + 64)) ?? [];
			if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?)$/i.test(word) || /^[TFN]/.test(word)) fail(word ? `${word} is no JSON` : found(), "write a text in \"…\", a number, true, false, null, [ … ] or { … }");
			at += word.length;
		}
	}
	try {
		value([]);
		space();
		if (at < text.length) fail(found(), "end the file after the last bracket");
	} catch (error) {
		if (error !== STOP) throw error;
	}
	return {
		fault,
		doubles
	};
}
/** The line and column (from 1) of a position, and the line itself. */
function lineAt(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	const content = text.slice(start, end < 0 ? void 0 : end).trimEnd();
	return {
		line: text.slice(0, start).split("\n").length,
		column: at - start + 1,
		content
	};
}
// src/lib/hash.ts
/** FNV-1a, 32 bit, as 8 hex digits. Not cryptographic: it tells copies apart and spreads ids evenly. */
function fnv1a(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
// src/stamp.ts
/** How a stamped manifest starts. The number goes up when older stamps must be checked again. */
var STAMP = "{\"$checked\":\"1-";
// src/cli/write-stamp.ts
/** The stamped manifest, as `tendero check --write` writes it. */
/** The manifest as text, its defaults filled in, that `readStamp` will know as checked. */
function stamp(manifest) {
	const { $checked: _, ...rest } = manifest;
	const text = `${JSON.stringify(rest, null, 2).slice(1)}\n`;
	return `${STAMP}${fnv1a(text)}",${text}`;
}
// src/cli/check.ts
/** `tendero check`: says what is wrong with a manifest, and stamps one that is right. */
var MOST_KIB = 256;
var USAGE = `npx tendero check FILE [--catalog FILE] [--write OUT] [--json]

Says what is wrong with a manifest, one line a problem: path: what is wrong; what to write instead.
  --catalog FILE  the shop's products, to see whether they have what the guides ask for;
                  left out, the file of catalog.url is looked for beside the manifest
  --write OUT     writes the manifest checked and stamped, for the page to run without checking
  --json          the same as JSON
Ends with 0 if all is right (warnings are), with 1 if not.`;
/** Runs the command. Gives the exit code: 0 all right, 1 problems found, 2 wrong use. */
async function check(argv, io) {
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
	const { manifest, problems, notes } = await look(text.replace(/^\uFEFF/, ""), use.file, file, named);
	const isRight = !problems.some(({ severity }) => severity === "error");
	const written = isRight && manifest && use.write ? stamp(manifest) : null;
	if (written && use.write) try {
		await writeFile(resolve(io.cwd, use.write), written);
	} catch {
		io.err(`cannot write ${use.write}; name a file in a folder that is there`);
		return 2;
	}
	if (use.json) io.out(JSON.stringify({
		ok: isRight,
		problems
	}, null, 2));
	else {
		for (const problem of problems) io.out(sayProblem(problem));
		for (const note of notes) io.out(note);
		if (manifest && isRight) io.out(summary(manifest));
		if (written) io.out(`stamped: ${use.write}`);
		if (use.write && !isRight) io.err(`${use.write} was not written; mend the problems first`);
	}
	return isRight ? 0 : 1;
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				catalog: { type: "string" },
				write: { type: "string" },
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const [file, ...more] = positionals;
		if (values.help) return {
			file: "",
			help: true
		};
		return file && !more.length ? {
			...values,
			file
		} : "name one manifest";
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
async function look(text, name, file, named) {
	const whole = (path, what, fix) => ({
		manifest: null,
		problems: [{
			path,
			what,
			fix,
			severity: "error"
		}],
		notes: []
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
		notes: []
	};
	const catalogue = await findCatalog(manifest, file, named).catch((error) => String(error));
	if (typeof catalogue === "string") problems.push({
		path: "catalog",
		what: `the catalogue cannot be read (${catalogue})`,
		fix: "mend the file, or name another with --catalog",
		severity: "error"
	});
	const products = typeof catalogue === "object" ? catalogue : null;
	problems.push(...advise(manifest, source, products?.products, Date.now()));
	return {
		manifest,
		problems,
		notes: products ? [sayCatalogue(products)] : []
	};
}
function sayCatalogue({ file, products, dropped }) {
	const unread = dropped ? `; ${dropped} more could not be read` : "";
	return `checked against ${count(products.length, "product")} of ${basename(file)}${unread}`;
}
var summary = ({ guides, campaigns }) => `${count(Object.keys(guides).length, "guide")}, ${count(campaigns?.length ?? 0, "campaign")}: all right`;
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
export { check };

import { t as sayValue } from "./values.js";
// src/questions/range.css?inline
var range_default = ".range{max-width:32em;margin-top:.6em}.range output{font-variant-numeric:tabular-nums;font-size:1.9em;font-weight:650;display:block}.range input{appearance:none;cursor:pointer;background:0 0;width:100%;height:2.75em;margin:0;display:block}.range input::-webkit-slider-runnable-track{background:linear-gradient(var(--t-accent) 0 0) 0 / calc(var(--share) * 100%) 100% no-repeat var(--edge);border-radius:3px;height:6px}:host([dir=rtl]) .range input::-webkit-slider-runnable-track{background-position-x:100%}.range input::-moz-range-track{background-color:var(--edge);border-radius:3px;height:6px}.range input::-moz-range-progress{background-color:var(--t-accent);border-radius:3px;height:6px}.range input::-webkit-slider-thumb{border:3px solid var(--bg);background-color:var(--t-accent);appearance:none;border-radius:50%;width:1.75em;height:1.75em;margin-top:calc(3px - .875em);box-shadow:0 1px 5px #0006}.range input::-moz-range-thumb{border:3px solid var(--bg);background-color:var(--t-accent);border-radius:50%;width:1.4em;height:1.4em;box-shadow:0 1px 5px #0006}.range input:focus-visible{outline-offset:-4px;border-radius:var(--radius)}.range .primary{margin-top:1em}.ends{color:var(--soft);justify-content:space-between;font-size:.85em;display:flex}@media (forced-colors:active){.range input::-webkit-slider-runnable-track{forced-color-adjust:none;background-color:buttontext}.range input::-webkit-slider-thumb{forced-color-adjust:none;background-color:buttontext}}";
// src/questions/range.tsx
/** With the ends and the step of the slider: the manifest's, else those of the catalogue in round numbers. */
function withEnds(question, facets) {
	const { from, min, max } = question;
	const facet = from && Object.hasOwn(facets, from) ? facets[from] : void 0;
	const isNumbers = facet?.kind === "numbers";
	if (from && !isNumbers && (min === void 0 || max === void 0)) return;
	const low = min ?? (isNumbers ? facet.min : 0);
	const high = max ?? (isNumbers ? facet.max : 100);
	const raw = Math.max((high - low) / 40, Number.MIN_VALUE);
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = question.step ?? power * ([
		1,
		2,
		5,
		10
	].find((n) => n * power >= raw) ?? 10);
	return {
		...question,
		min: min ?? Math.floor(low / step) * step,
		max: max ?? Math.ceil(high / step) * step,
		step
	};
}
var sayNumber = (question, value, words) => question.unit ? `${sayValue(words, "", value)} ${words.text(question.unit)}` : sayValue(words, question.wish[0]?.field ?? "", value);
function View({ question, answer, words, onAnswer }) {
	const { min, max, step } = question;
	const middle = min + Math.round((max - min) / 2 / step) * step;
	const say = (n) => sayNumber(question, n, words);
	const show = (slider) => {
		if (!slider) return;
		const { valueAsNumber: value } = slider;
		const said = say(value);
		slider.previousElementSibling.textContent = said;
		slider.setAttribute("aria-valuetext", said);
		slider.style.setProperty("--share", String(max > min ? (value - min) / (max - min) : 0));
	};
	return /* @__PURE__ */ h("form", {
		class: "range",
		onSubmit: (e) => {
			e.preventDefault();
			onAnswer(e.currentTarget.querySelector("input").valueAsNumber);
		}
	}, /* @__PURE__ */ h("output", null), /* @__PURE__ */ h("input", {
		type: "range",
		"aria-labelledby": "question",
		min,
		max,
		step,
		defaultValue: String(typeof answer === "number" ? answer : middle),
		ref: show,
		onInput: (e) => show(e.currentTarget)
	}), /* @__PURE__ */ h("div", {
		class: "ends",
		"aria-hidden": "true"
	}, /* @__PURE__ */ h("span", null, say(min)), /* @__PURE__ */ h("span", null, say(max))), /* @__PURE__ */ h("button", {
		type: "submit",
		class: "primary"
	}, words.locale.next));
}
var range = {
	complete: withEnds,
	read: (_, value) => {
		const number = typeof value === "string" && value.trim() ? Number(value) : value;
		return typeof number === "number" && Number.isFinite(number) ? number : void 0;
	},
	wishes: (question, answer) => typeof answer === "number" ? question.wish.map((w) => ({
		...w,
		...w.atMost === "$answer" ? { atMost: answer } : {},
		...w.atLeast === "$answer" ? { atLeast: answer } : {},
		...w.is === "$answer" ? { is: answer } : {}
	})) : [],
	say: (question, answer, words) => typeof answer === "number" ? saidBound(question, answer, words) : "",
	css: range_default,
	View
};
/** "up to 40 €" where the answer is an upper bound, "at least 20 m²" where it is a lower one. */
function saidBound(question, answer, words) {
	const said = sayNumber(question, answer, words);
	const first = question.wish[0];
	const form = first?.atMost === "$answer" ? words.locale.upTo : first?.atLeast === "$answer" ? words.locale.from : "";
	return form ? form.replace("{value}", () => said) : said;
}
export { range };

import { i as withOptions, n as sayOption, r as wishesOf, t as isOption } from "./options.js";
// src/questions/multi-choice.css?inline
var multi_choice_default = "label.option{cursor:pointer;flex-direction:row;justify-content:flex-start;align-items:center;gap:.7em}label.option:focus-within:has(:focus-visible){outline:3px solid var(--accent-ink);outline-offset:2px}label.option input{width:1.25em;height:1.25em;accent-color:var(--t-accent);outline:none;flex:none;margin:0}label.option:has(:checked){border-color:var(--accent-ink);background-color:var(--tint);box-shadow:inset 0 0 0 .5px var(--accent-ink)}.options~.primary{margin-top:1em}@media (forced-colors:active){label.option:has(:checked){border:2px solid highlight}}";
// src/questions/multi-choice.tsx
var ids = (answer) => Array.isArray(answer) ? answer : [];
function View({ question, answer, words, onAnswer }) {
	const chosen = (form) => new FormData(form).getAll("option").map(String);
	/** With as many ticks as may be, the others rest. */
	const limit = (form) => {
		const full = chosen(form).length >= (question.atMost ?? Number.POSITIVE_INFINITY);
		for (const box of form.querySelectorAll("input")) box.disabled = full && !box.checked;
	};
	return /* @__PURE__ */ h("form", {
		onChange: (e) => limit(e.currentTarget),
		onSubmit: (e) => {
			e.preventDefault();
			const ticked = chosen(e.currentTarget);
			onAnswer(ticked.length ? ticked : null);
		}
	}, /* @__PURE__ */ h("fieldset", {
		class: "options",
		"aria-labelledby": "question"
	}, question.options?.map((o) => /* @__PURE__ */ h("label", {
		class: "option",
		key: o.id
	}, /* @__PURE__ */ h("input", {
		type: "checkbox",
		name: "option",
		value: o.id,
		defaultChecked: ids(answer).includes(o.id)
	}), /* @__PURE__ */ h("span", null, words.text(o.label), o.hint && /* @__PURE__ */ h("small", null, words.text(o.hint)))))), /* @__PURE__ */ h("button", {
		type: "submit",
		class: "primary"
	}, words.locale.next));
}
var multiChoice = {
	complete: withOptions,
	read: (question, value, facets) => {
		const known = (typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : []).filter((id) => typeof id === "string" && isOption(question, id, facets));
		return known.length ? known : void 0;
	},
	wishes: (question, answer) => {
		const { from, weight, must } = question;
		return from ? [{
			field: from,
			in: [...ids(answer)],
			weight,
			must
		}] : ids(answer).flatMap((id) => wishesOf(question, id));
	},
	say: (question, answer, words) => ids(answer).map((id) => sayOption(question, id, words)).filter(Boolean).join(", "),
	css: multi_choice_default,
	View
};
export { multiChoice };

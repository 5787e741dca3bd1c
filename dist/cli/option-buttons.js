// src/questions/option-buttons.tsx
/** Buttons, not radios: choosing goes on at once, and arrow keys must never do that by themselves (WCAG 3.2.2). */
var OptionButtons = ({ options, answer, words, onAnswer }) => /* @__PURE__ */ h("fieldset", {
	class: "options",
	"aria-labelledby": "question"
}, options.map(({ id, label, hint }) => /* @__PURE__ */ h("button", {
	type: "button",
	class: "option",
	key: id,
	"aria-pressed": answer === void 0 ? void 0 : answer === id,
	onClick: () => onAnswer(id)
}, words.text(label), hint && /* @__PURE__ */ h("small", null, words.text(hint)))));
export { OptionButtons as t };

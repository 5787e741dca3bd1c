import { t as OptionButtons } from "./option-buttons.js";
import { i as withOptions, n as sayOption, r as wishesOf, t as isOption } from "./options.js";
// src/questions/choice-view.tsx
var ChoiceView = (props) => /* @__PURE__ */ h(OptionButtons, {
	...props,
	options: props.question.options ?? []
});
// src/questions/choice.ts
/** One of several. */
var choice = {
	complete: withOptions,
	read: (question, value, facets) => typeof value === "string" && isOption(question, value, facets) ? value : void 0,
	wishes: (question, answer) => wishesOf(question, String(answer)),
	say: (question, answer, words) => sayOption(question, String(answer), words),
	View: ChoiceView
};
export { choice };

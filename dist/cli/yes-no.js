import { t as OptionButtons } from "./option-buttons.js";
// src/questions/yes-no.tsx
var sides = ["yes", "no"];
var isSide = (value) => value === "yes" || value === "no";
var yesNo = {
	read: (_, value) => isSide(value) ? value : void 0,
	wishes: (question, answer) => isSide(answer) ? question[answer].wish ?? [] : [],
	say: (question, answer, words) => isSide(answer) ? words.text(question[answer].label) || `${words.text(question.ask)} ${words.locale[answer]}` : "",
	View: (props) => {
		const { question, words } = props;
		const options = sides.map((id) => ({
			id,
			label: words.text(question[id].label) || words.locale[id]
		}));
		return /* @__PURE__ */ h(OptionButtons, {
			...props,
			options
		});
	}
};
export { yesNo };

import "./check.js";
import { b as sayProblem, g as standsAlone, h as loadKinds, n as createAdviser, t as look, y as belongs } from "./look.js";
import { n as buildTable, t as fnv1a } from "./hash.js";
import { t as count } from "./count.js";
import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
// src/cli/by-telling.ts
/** The questions of a guide in the order in which they tell most at the start, so that the first one stands before the catalogue is there. */
/**
* The guide with its questions sorted, the most telling first; before them the most telling of those that can be asked
* without the catalogue. Those that nobody can be asked at the start follow as they
* were written, so that none comes before one that its askIf looks at. A guide that keeps its author's order, or has no
* products, is given back as it is.
*/
async function byTelling(guide, catalogue) {
	const products = catalogue.filter((product) => belongs(product, guide.among ?? [], false));
	if (guide.order !== "auto" || !products.length) return guide;
	await loadKinds(guide.questions);
	const table = buildTable(products);
	let rest = guide.questions;
	const sorted = [];
	const take = () => {
		const past = {
			viewed: [],
			bought: [],
			dismissed: []
		};
		const id = createAdviser(table, {
			...guide,
			questions: rest
		}, { past }).next({}, true);
		return rest.find((question) => question.id === id);
	};
	for (let next = take(); next; next = take()) {
		const taken = next;
		sorted.push(taken);
		rest = rest.filter((question) => question !== taken);
	}
	const first = sorted.find(standsAlone);
	const others = sorted.filter((question) => question !== first);
	return {
		...guide,
		questions: [
			...first ? [first] : [],
			...others,
			...rest
		]
	};
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
var USAGE = `npx tendero check FILE [--catalog FILE] [--write OUT] [--json]

Says what is wrong with a manifest, one line a problem: path: what is wrong; what to write instead.
  --catalog FILE  the shop's products in any form that "tendero catalog" reads, to see whether they have what
                  the guides ask for; left out, the file of catalog.url is looked for beside the manifest
  --write OUT     writes the manifest checked and stamped, for the page to run without checking; with a catalogue,
                  guides of order "auto" begin with the question that tells most
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
	const { manifest, problems, notes, catalogue } = await look(text.replace(/^\uFEFF/, ""), use.file, file, named);
	const isRight = !problems.some(({ severity }) => severity === "error");
	const ordered = isRight && manifest && use.write ? await inOrder(manifest, catalogue?.products ?? []) : null;
	const written = ordered && stamp(ordered.manifest);
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
		if (catalogue) io.out(sayCatalogue(catalogue));
		if (manifest && isRight) io.out(summary(manifest));
		for (const note of ordered?.notes ?? []) io.out(note);
		if (written) io.out(`stamped: ${use.write}`);
		if (use.write && !isRight) io.err(`${use.write} was not written; mend the problems first`);
	}
	return isRight ? 0 : 1;
}
/** The manifest as it is stamped: each guide begins with what tells most, where the catalogue is here to say it. */
async function inOrder(manifest, products) {
	const guides = {};
	const notes = [];
	for (const [id, guide] of Object.entries(manifest.guides)) {
		const sorted = await byTelling(guide, products);
		const [first] = sorted.questions;
		if (first && sorted.questions.some((question, i) => question !== guide.questions[i])) notes.push(`${id}: begins with "${first.id}", which tells most`);
		guides[id] = sorted;
	}
	return {
		manifest: {
			...manifest,
			guides
		},
		notes
	};
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
function sayCatalogue({ file, products, dropped }) {
	const unread = dropped ? `; ${dropped} more could not be read` : "";
	return `checked against ${count(products.length, "product")} of ${basename(file)}${unread}`;
}
var summary = ({ guides, campaigns }) => `${count(Object.keys(guides).length, "guide")}, ${count(campaigns?.length ?? 0, "campaign")}: all right`;
export { check };

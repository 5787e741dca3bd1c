#!/usr/bin/env node
import { t as didYouMean } from "./did-you-mean.js";
// src/cli/tendero.ts
/** `npx tendero`: chooses the command and ends with its code: 0 all right, 1 problems found, 2 wrong use. */
var COMMANDS = {
	check: async () => (await import("./check.js")).check,
	read: async () => (await import("./read.js")).read
};
var USAGE = `npx tendero COMMAND

  check FILE           says what is wrong with a manifest, and stamps one that is right
  read FILE --url URL  says what the widget would see on a saved page

npx tendero COMMAND --help says more.`;
var io = {
	out: (text) => process.stdout.write(`${text}\n`),
	err: (text) => process.stderr.write(`${text}\n`),
	cwd: process.cwd()
};
var [name, ...argv] = process.argv.slice(2);
if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
	io.out(USAGE);
	process.exitCode = name === void 0 ? 2 : 0;
} else if (Object.hasOwn(COMMANDS, name)) {
	const command = await COMMANDS[name]();
	process.exitCode = await command(argv, io);
} else {
	const near = didYouMean(name, Object.keys(COMMANDS));
	io.err(`there is no command "${name}"${near ? `; did you mean "${near}"?` : ""}\n\n${USAGE}`);
	process.exitCode = 2;
}
export {};

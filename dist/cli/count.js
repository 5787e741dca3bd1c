// src/cli/count.ts
/** "1 product", "2 products". */
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
export { count as t };

// src/recommenders/dig.ts
/** Is it an object with names, not a list? */
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What lies at "hits.0.price" in outside data; undefined if nothing does. Looks at own names only. */
var dig = (value, path) => path.split(".").reduce((inner, name) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, name) ? inner[name] : void 0, value);
export { isObject as n, dig as t };

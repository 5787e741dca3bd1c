export { r as train } from "./train.js";

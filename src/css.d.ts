/** Style sheets as text, minified by the build. */
declare module '*.css?inline' {
  const text: string
  export default text
}
/** Style sheets that the build puts into a file of their own: the report's. */
declare module '*.css'

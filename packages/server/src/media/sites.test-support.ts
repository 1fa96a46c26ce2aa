export { embeddedSite } from "./embedded/site.test-support.ts"
export * from "./measure.test-support.ts"

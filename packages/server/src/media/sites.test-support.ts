export { embeddedSite } from "./embedded/site.test-support.ts"
export { janusSite, startJanus } from "./janus/site.test-support.ts"
export * from "./measure.test-support.ts"
export * from "./soak.test-support.ts"

export { fileDigest, readFile, writeFile } from "./files.ts"
export * from "./messages.ts"

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

type LockedPackage = {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly engines?: { readonly node?: string }
}

type Manifest = Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>> | undefined>>

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
)
const locked = Object.entries(lock.packages)

/** Packages that may not come in, in whatever version, with the reason. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ["pdfkit", "prints 5000 as 0005 in Arabic script; print from the browser"],
  ["pdf-lib", "reverses digits and breaks joins in Arabic script; print from the browser"],
  ["pdfmake", "reverses words in Arabic script; print from the browser"],
  ["xlsx", "the registry's last version trusts sizes that a file claims and is no longer kept"],
  ["exceljs", "takes 1.9 GB on a zip bomb of 495 kB (docs/adr/0005)"],
  ["opentimestamps", "depends on request and bitcore-lib, both given up"],
  ["mediasoup", "its install script downloads from elsewhere"],
  ["@openmined/psi.js", "its install script downloads from elsewhere"],
  ["@electric-sql/pglite", "neither syncs nor locks its folder (docs/adr/0003)"],
  ["react", "five times the weight of what is used instead (docs/adr/0002)"],
  ["react-dom", "five times the weight of what is used instead (docs/adr/0002)"],
  ["request", "given up by its authors"],
])

/** Packages held below a major version, with the reason. */
const BELOW: ReadonlyMap<string, readonly [major: number, why: string]> = new Map([
  ["canonicalize", [5, "needs Node 22"]],
  ["commander", [15, "needs Node 22"]],
  ["vitest", [5, "needs Node 22"]],
])

/** Packages whose install script was read: it builds or checks and downloads nothing. */
const READ_INSTALL_SCRIPTS = new Set(["esbuild", "fsevents"])

test("every optional package of every platform stands in the lock file", () => {
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(path, name).some((place) => Object.hasOwn(lock.packages, place)))
      .map((name) => `${name}, wanted by ${path}`),
  )
  expect(missing).toEqual([])
})

test("the lock file serves macOS and Windows as well as Linux", () => {
  const native = locked.map(([path]) => nameOf(path)).filter((name) => /linux-x64/.test(name))
  expect(native.length).toBeGreaterThan(0)
  for (const family of new Set(native.map((name) => name.replace(/linux-x64.*$/, "")))) {
    const platforms = locked.map(([path]) => nameOf(path)).filter((name) => name.startsWith(family))
    expect(platforms.join(" "), family).toMatch(/darwin-arm64/)
    expect(platforms.join(" "), family).toMatch(/win32-x64/)
  }
})

test("the lock file names no host", () => {
  const named = locked.filter(([, { resolved }]) => resolved !== undefined && /^(https?|git|ssh)[:+]/.test(resolved))
  expect(named.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([])
})

test("no forbidden package has come in", () => {
  const found = locked.flatMap(([path, { version = "0" }]) => {
    const name = nameOf(path)
    const why = FORBIDDEN.get(name)
    const limit = BELOW.get(name)
    if (why !== undefined) return [`${name}: ${why}`]
    return limit !== undefined && Number.parseInt(version, 10) >= limit[0] ? [`${name} ${version}: ${limit[1]}`] : []
  })
  expect(found).toEqual([])
})

test("no package runs an install script that nobody has read", () => {
  const scripts = locked.filter(
    ([path, { hasInstallScript }]) => hasInstallScript && !READ_INSTALL_SCRIPTS.has(nameOf(path)),
  )
  expect(scripts.map(([path]) => path)).toEqual([])
})

test("nothing is overridden: an override holds here alone, and who installs a package gets what its own manifest asks for", () => {
  expect(manifests().filter((path) => "overrides" in JSON.parse(readFileSync(path, "utf8")))).toEqual([])
})

test("whoever installs the server gets the pages that it serves", () => {
  const read = (name: string) => JSON.parse(readFileSync(join("packages", name, "package.json"), "utf8"))
  const { version, files, private: isPrivate = false } = read("web")
  expect({ files, isPrivate }).toEqual({ files: ["dist/app"], isPrivate: false })
  expect(read("server").dependencies).toHaveProperty("@wasit/web", version)
})

test("no package shuts out Node 20", () => {
  const shut = locked.filter(([, { engines }]) => /^(>=|\^)\s*2[2-9](\.[\d.]+)?$/.test(engines?.node ?? ""))
  expect(shut.map(([path, { engines }]) => `${path} wants Node ${engines?.node}`)).toEqual([])
})

test.each(manifests())("%s names exact versions only", (path) => {
  const manifest: Manifest = JSON.parse(readFileSync(path, "utf8"))
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

function manifests(): string[] {
  return ["package.json", ...readdirSync("packages").map((name) => join("packages", name, "package.json"))]
}

/** The name of a package from its place in the tree: "node_modules/a/node_modules/@b/c" is "@b/c". */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)
}

/** Where npm may have put a package that another one asks for, from the nearest place to the top. */
function places(path: string, name: string): string[] {
  const parts = path === "" ? [] : path.split("/node_modules/")
  const nested = parts.map(
    (_, depth) => `${parts.slice(0, parts.length - depth).join("/node_modules/")}/node_modules/${name}`,
  )
  return [...nested, `node_modules/${name}`]
}

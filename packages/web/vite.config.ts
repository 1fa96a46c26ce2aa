import { fileURLToPath } from "node:url"
import { defaultClientConditions, defineConfig, type Plugin } from "vite"
import { Licences } from "./licences.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const licences = new Licences()

/**
 * Two pages from one build: the rooms of a delegation (index.html) and the handover page for a phone without a network
 * (field.html), whose service worker keeps exactly what that page needs.
 */
export default defineConfig({
  root: here("."),
  base: "/",
  resolve: { conditions: ["wasit-source", ...defaultClientConditions] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: {
    format: "es",
    plugins: () => [licences.gather()],
    // The server knows a worker by `.worker-` in its name and gives it a policy without a network.
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    target: "es2022",
    // Inlined assets would need `data:` in the policy.
    assetsInlineLimit: 0,
    // The polyfill is for browsers that could not run the rest either.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The libraries' modules do nothing but declare; what a page does not use of them is left out.
      treeshake: { moduleSideEffects: (id) => !/\/packages\/(domain|record|matching)\//.test(id) },
      input: { main: here("index.html"), field: here("field.html"), sw: here("src/field/sw.ts") },
      output: {
        // A service worker's address must not change: the browser compares its bytes instead.
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  plugins: [fieldAssets(), licences.gather(), licences.write("licences.txt")],
})

/** Writes the list of what field.html loads into sw.js, in the place of FIELD_ASSETS. */
function fieldAssets(): Plugin {
  return {
    name: "wasit-field-assets",
    enforce: "post",
    generateBundle(_options, bundle) {
      const worker = bundle["sw.js"]
      const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry && file.name === "field")
      if (worker?.type !== "chunk" || entry?.type !== "chunk")
        throw new Error("the field page or its worker is missing")
      if (worker.imports.length > 0) throw new Error("sw.js must stand alone")
      const wanted = new Set<string>()
      const visit = (name: string): void => {
        const file = bundle[name]
        if (file === undefined || wanted.has(name)) return
        wanted.add(name)
        if (file.type !== "chunk") return
        for (const next of [...file.imports, ...file.dynamicImports]) visit(next)
        for (const asset of file.viteMetadata?.importedAssets ?? []) wanted.add(asset)
        for (const css of file.viteMetadata?.importedCss ?? []) wanted.add(css)
      }
      visit(entry.fileName)
      for (const name of [...wanted]) {
        const file = bundle[name]
        if (file?.type !== "asset" || !name.endsWith(".css")) continue
        for (const [, font] of String(file.source).matchAll(/url\(\/?(assets\/[^)"']+\.woff2)\)/g)) wanted.add(font!)
      }
      const paths = [
        "/field.html",
        ...[...wanted]
          .filter((name) => !name.endsWith(".woff"))
          .sort()
          .map((n) => `/${n}`),
      ]
      if (!worker.code.includes("FIELD_ASSETS")) throw new Error("sw.js has no place for its list")
      worker.code = worker.code.replace("FIELD_ASSETS", () => JSON.stringify(paths))
    },
  }
}

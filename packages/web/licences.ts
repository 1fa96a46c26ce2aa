import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Plugin } from "vite"

/** What the manifest of a package says of it. */
interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)/i

/**
 * The licences of other people's work that the pages carry, as these licences ask for. Vite's own list leaves out what workers load,
 * and fonts.
 */
export class Licences {
  readonly #folders = new Set<string>()

  /** Remembers the packages from which anything is loaded. A worker is built apart, before the pages that start it. */
  gather(): Plugin {
    return {
      name: "wasit-licences-gather",
      enforce: "pre",
      load: {
        filter: { id: /\/node_modules\// },
        handler: (id) => {
          this.#folders.add(packageOf(id))
          return null
        },
      },
    }
  }

  /** Writes what was gathered, and the licences of what styles name, as one text beside the pages. */
  write(fileName: string): Plugin {
    const folders = this.#folders
    let root = ""
    return {
      name: "wasit-licences-write",
      configResolved: (config) => {
        root = config.root
      },
      generateBundle: {
        order: "post",
        handler(_options, bundle) {
          const assets = Object.values(bundle).flatMap((file) => (file.type === "asset" ? file.originalFileNames : []))
          const named = assets
            .filter((path) => path.includes("node_modules/"))
            .map((path) => packageOf(join(root, path)))
          const texts = [...new Set([...folders, ...named].map(licenceOf))].sort()
          this.emitFile({ type: "asset", fileName, source: [HEAD, ...texts].join("\n") })
        },
      },
    }
  }
}

const HEAD = `The pages of Wasit are licensed under the Apache License, Version 2.0. They carry work of others under these licences.
`
const RULE = "-".repeat(100)

function packageOf(id: string): string {
  let folder = dirname(id.replace(/^\0/, "").replace(/[?#].*$/, ""))
  // A folder within a package may have a manifest that says only how its files are read.
  while (manifestOf(folder)?.name === undefined || manifestOf(folder)?.version === undefined) folder = dirname(folder)
  return folder
}

function manifestOf(folder: string): Manifest | null {
  const path = join(folder, "package.json")
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : null
}

function licenceOf(folder: string): string {
  const { name, version, license, author } = manifestOf(folder)!
  const by = typeof author === "string" ? author : author?.name
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim())
  const own = license === undefined ? undefined : STANDARD[license]
  if (texts.length === 0 && own !== undefined && by !== undefined) texts.push(`Copyright (c) ${by}\n\n${own}`)
  if (texts.length === 0) throw new Error(`${name} ${version} comes without its licence: write down what it asks for`)
  return [RULE, `${name} ${version} · ${license}`, "", ...texts, ""].join("\n")
}

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** What a licence asks to be carried along, for packages that bring no file of it. */
const STANDARD: Readonly<Record<string, string>> = { ISC, MIT }

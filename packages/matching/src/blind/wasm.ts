/** What it takes to write a small WebAssembly module by hand and to start it. */

/** The part of WebAssembly that is used; the language's own types do not know it. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** Starts a module and gives its exports; null where there is no WebAssembly, or a page's policy forbids it. */
export function startModule(bytes: Uint8Array): unknown {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly
  if (wasm === undefined) return null
  try {
    return new wasm.Instance(new wasm.Module(bytes)).exports
  } catch {
    return null
  }
}

/** What every module begins with. */
export const MODULE: readonly number[] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
export const I32 = 0x7f
export const I64 = 0x7e
export const END = 0x0b

export const counted = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes]
export const section = (id: number, bytes: readonly number[]): number[] => [id, ...counted(bytes)]
export const named = (name: string): number[] => counted([...name].map((letter) => letter.charCodeAt(0)))
export const get = (local: number): number[] => [0x20, local]
export const set = (local: number): number[] => [0x21, local]

/** LEB128. */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

/** LEB128 of a number that is not negative where a signed one is read. */
export function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)]
}

import { COSTS, type Mode, ONE_SOUND, SLIPS } from "./letters.ts"

/** Whether a slip may put one letter of a skeleton for another, over bytes below 128. In `AL` the first is the Arabic-script one. */
export const MAY_SLIP: Readonly<Record<Mode, Uint8Array>> = {
  ...SLIPS,
  AL: across(SLIPS.AA, SLIPS.LL),
}

/** Across scripts a slip in either writing is one that the other's sound shows. */
function across(arab: Uint8Array, latn: Uint8Array): Uint8Array {
  const may = new Uint8Array(128 * 128)
  const isSound = (x: number, y: number): boolean => COSTS.AL.sub[x * 128 + y]! <= ONE_SOUND
  for (let x = 0; x < 128; x++) {
    for (let z = 0; z < 128; z++) {
      const [isArab, isOne] = [arab[x * 128 + z] === 1, isSound(x, z)]
      if (!isArab && !isOne) continue
      for (let y = 0; y < 128; y++) {
        if ((isArab && isSound(z, y)) || (isOne && latn[z * 128 + y] === 1)) may[x * 128 + y] = 1
      }
    }
  }
  return may
}

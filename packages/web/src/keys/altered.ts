import { WindowFact } from "../app/window-fact.ts"

const altered = new WindowFact(false)

/** Says that something kept on this device was altered or damaged, and is not read. */
export const tellAltered = (): void => altered.tell(true)

/** Was anything found altered since this window was opened? */
export const useAltered = (): boolean => altered.use()

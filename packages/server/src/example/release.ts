import type { Exchange } from "./exchange.ts"
import type { Scene } from "./scene.ts"

export async function tellRelease(_scene: Scene, _exchange: Exchange): Promise<void> {}

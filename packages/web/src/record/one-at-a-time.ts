/** Work that others ask for at any time and that must not run twice at once. */
export type OneAtATime = {
  /** Asks for the work; asked while it runs, it runs once more afterwards, since it may have begun too early to see why. */
  ask(): void
  end(): void
}

/**
 * Runs `work` when it is asked for, one run after the other. A run that resolves false has not got through: after `pause` it is
 * tried again, asked or not, until it does or all is ended.
 */
export function oneAtATime(work: () => Promise<boolean>, pause: () => Promise<void>): OneAtATime {
  let isRunning = false
  let isAsked = false
  let isEnded = false
  const run = async (): Promise<void> => {
    isRunning = true
    try {
      while (isAsked && !isEnded) {
        isAsked = false
        if (await work()) continue
        isAsked = true
        await pause()
      }
    } finally {
      isRunning = false
    }
  }
  return {
    ask() {
      isAsked = true
      if (!isRunning && !isEnded) void run()
    },
    end() {
      isEnded = true
    },
  }
}

// Time on the clock and time on the processor of a piece of work, in seconds. Other programs on the machine lengthen the
// first several times over and the second by little.

/** @returns a function that says how long it is since, on the clock and on all threads of this process */
export function started() {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(processor)
    return { clock: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 }
  }
}

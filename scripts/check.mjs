// npm run check: types, format, lint and unit tests; what to run before every commit.

import { runParts } from "./test-parts.mjs"

await runParts(["check", "unit"])

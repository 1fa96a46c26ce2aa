#!/usr/bin/env node
import "../../../scripts/build.mjs"

import { render } from "preact"
import "./ui/styles.ts"
import "./ui/latin-fonts.css"
import "./ui/document-fonts.css"
import { App } from "./app/App.tsx"

const root = document.getElementById("app")
if (root === null) throw new Error("index.html has no #app")
render(<App />, root)

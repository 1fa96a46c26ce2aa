import { serveTalk } from "../relay/serve.ts"
import { connect } from "./connection.ts"

serveTalk(connect)

import { firstFormOf, type SessionId, sheetOf } from "@wasit/domain"
import { DEFAULT_DIGITS, DIGITS, LANGUAGES, sheetText, ZONES } from "@wasit/domain/words"
import { type Json, sheetDigest } from "@wasit/record"
import type { FastifyInstance } from "fastify"
import * as v from "valibot"
import { refuse } from "../http/answers.ts"
import { type Context, isRefusal, logOf, sessionOf } from "../http/context.ts"
import { sheetPdf } from "./sheet-pdf.ts"

const reading = v.object({ lang: v.picklist(LANGUAGES), digits: v.optional(v.picklist(DIGITS)) })

/** The sheet of a session as PDF: made here because all of it stands in the joint compartment and names nobody. */
export function sheetRoutes(app: FastifyInstance, context: Context): void {
  app.get("/api/p/:id/talks/:session/sheet.pdf", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const signedIn = sessionOf(context, request, log)
    if (isRefusal(signedIn)) return refuse(reply, signedIn)
    const asked = v.safeParse(reading, request.query)
    if (!asked.success) return refuse(reply, { code: "request-malformed" })
    const { session: id } = request.params as { session: SessionId }
    const session = log.state.talks.sessions.get(id)
    const sheet = sheetOf(log.state, id)
    const first = firstFormOf(log.state, id)
    if (session === undefined || sheet === null || first === null) return refuse(reply, { code: "not-found" })
    const { lang: language, digits = DEFAULT_DIGITS[language] } = asked.output
    const zone = ZONES.find((each) => each === log.state.process.zone) ?? "Etc/UTC"
    const digest = sheetDigest(sheet as unknown as Json)
    const firstForm = { position: first.position, digest: sheetDigest(first as unknown as Json, 1) }
    const { signatures } = session
    const text = sheetText(sheet, { language, digits, zone, digest, firstForm, signatures })
    const pdf = await sheetPdf({ sheet, text, digest, digits, zone })
    if (pdf === null) return refuse(reply, { code: "pdf-unavailable" })
    return reply
      .type("application/pdf")
      .header("content-disposition", `attachment; filename="session-sheet-${language}.pdf"`)
      .send(pdf)
  })
}

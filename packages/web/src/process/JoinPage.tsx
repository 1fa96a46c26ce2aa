import type { Refusal } from "@wasit/domain"
import { MANDATE_WORDS, ROLE_WORDS } from "@wasit/domain/words"
import { useEffect, useState } from "preact/hooks"
import { useLocation, useParams } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import type { Chair } from "../keys/chairs.ts"
import {
  Button,
  Callout,
  DefinitionList,
  EmptyState,
  ErrorState,
  LinkButton,
  Loading,
  Page,
  RefusalNote,
  TextField,
} from "../ui/index.ts"
import { awaitAdmission, enrol, type Invited, readInvitation, waitingChair } from "./join.ts"
import { JOIN_TEXTS } from "./join-texts.ts"
import { KeyWords } from "./KeyWords.tsx"
import { Said } from "./Said.tsx"
import { wordingIn } from "./wording.ts"
import { cleanText } from "./wording-draft.ts"

type Stage =
  | { readonly is: "reading" }
  | { readonly is: "no-link" }
  | { readonly is: "failed"; readonly refusal: Refusal }
  | { readonly is: "invited"; readonly invited: Invited; readonly token: string }
  | { readonly is: "waiting"; readonly chair: Chair }

/** Joins with an invitation link: what it is, keys made here, words to read aloud, and the wait for admission. */
export default function JoinPage() {
  const t = useText(JOIN_TEXTS)
  const { language } = useLanguage()
  const { process = "" } = useParams()
  const [stage, setStage] = useState<Stage>({ is: "reading" })
  useEffect(() => {
    let isWanted = true
    void firstStage(process).then((first) => isWanted && setStage(first))
    return () => {
      isWanted = false
    }
  }, [process])
  const lead = stage.is === "invited" ? t("invitedTo", { title: wordingIn(stage.invited.title, language) }) : undefined
  return (
    <Page title={t("title")} lead={lead} width="text">
      {stage.is === "reading" ? <Loading /> : null}
      {stage.is === "no-link" ? <NoLink /> : null}
      {stage.is === "failed" ? <ErrorState refusal={stage.refusal} onRetry={() => location.reload()} /> : null}
      {stage.is === "invited" ? (
        <Enrol
          invited={stage.invited}
          token={stage.token}
          onDone={(chair) => {
            // The link has served; it need not stay in the address.
            history.replaceState(null, "", location.pathname)
            setStage({ is: "waiting", chair })
          }}
        />
      ) : null}
      {stage.is === "waiting" ? <Wait chair={stage.chair} process={process} /> : null}
    </Page>
  )
}

async function firstStage(process: string): Promise<Stage> {
  const token = location.hash.slice(1)
  const chair = await waitingChair(process)
  if (token === "") return chair === null ? { is: "no-link" } : { is: "waiting", chair }
  const invited = await readInvitation(process, token)
  if ("code" in invited)
    return invited.code === "offline" ? { is: "failed", refusal: invited as Refusal } : { is: "no-link" }
  // The same link opened again on the device that used it: go on waiting.
  if (invited.invitation.member !== null)
    return chair?.member === invited.invitation.member ? { is: "waiting", chair } : { is: "no-link" }
  return { is: "invited", invited, token }
}

function NoLink() {
  const t = useText(JOIN_TEXTS)
  return (
    <EmptyState title={t("badLink")} action={<LinkButton href="/">{t("toStart")}</LinkButton>}>
      {t("badLinkWhat")}
    </EmptyState>
  )
}

function Enrol(props: { readonly invited: Invited; readonly token: string; readonly onDone: (chair: Chair) => void }) {
  const t = useText(JOIN_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { delegation, invitation } = props.invited
  const [name, setName] = useState("")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const said = cleanText(name)
  const join = async (): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    const answer = await enrol(props.invited, props.token, said).finally(() => setBusy(false))
    if ("code" in answer) setRefusal(answer)
    else props.onDone(answer)
  }
  const mandate = invitation.isHead
    ? t("asHead")
    : invitation.mandate.length === 0
      ? t("noMandate")
      : format.list(invitation.mandate.map((each) => MANDATE_WORDS[each][language]))
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== "" && !isBusy) void join()
      }}
    >
      <DefinitionList
        items={[
          { term: t("delegation"), value: <Said wording={delegation.label} /> },
          { term: t("role"), value: ROLE_WORDS[invitation.role][language] },
          { term: t("mandate"), value: mandate },
          { term: t("expires"), value: format.deadline(invitation.expiresAt, "Etc/UTC") },
        ]}
      />
      <TextField label={t("name")} value={name} onChange={setName} maxLength={120} required />
      <Callout tone="info">{t("keysHere")}</Callout>
      <RefusalNote refusal={refusal} />
      <div>
        <Button kind="primary" icon="key" type="submit" busy={isBusy} disabled={said === ""}>
          {t("enrol")}
        </Button>
      </div>
    </form>
  )
}

function Wait({ chair, process }: { readonly chair: Chair; readonly process: string }) {
  const t = useText(JOIN_TEXTS)
  const { navigate } = useLocation()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    const end = new AbortController()
    void awaitAdmission(chair, end.signal).then((answer) => {
      if (end.signal.aborted) return
      if (answer === null) navigate(pathOf("standing", process), "replace")
      else setRefusal(answer)
    })
    return () => end.abort()
  }, [chair, process, navigate])
  if (refusal !== null) return <ErrorState refusal={refusal} />
  return (
    <>
      <Callout tone="done" title={t("waiting")}>
        {t("waitingWhat")}
      </Callout>
      <KeyWords keyText={chair.key} witnessKey={chair.witnessKey} />
      <Loading label={t("waitingNow")} />
    </>
  )
}

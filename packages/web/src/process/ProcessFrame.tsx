import { delegationById } from "@wasit/domain"
import type { Zone } from "@wasit/domain/words"
import type { ComponentChildren } from "preact"
import { useCallback, useEffect, useMemo } from "preact/hooks"
import { pathOf, type Section } from "../app/sections.ts"
import { type Network, type ShellFacts, useShell } from "../app/shell-facts.tsx"
import { NamesProvider, useLanguage, useText } from "../i18n/index.ts"
import { useAltered } from "../keys/altered.ts"
import { InProcess, ProcessProvider, useMember, useProcess } from "../record/process-context.tsx"
import { RecordBadge } from "../record/RecordBadge.tsx"
import { Callout, EmptyState, ErrorState, LinkButton, Loading, Page } from "../ui/index.ts"
import { ChairSwitch } from "./ChairSwitch.tsx"
import { dueThings, waitingBySection } from "./due.ts"
import { FRAME_TEXTS } from "./frame-texts.ts"
import { rememberTitle } from "./known-processes.ts"
import { sectionsOf } from "./sections-of.ts"
import { TourBar } from "./TourBar.tsx"
import { useNameOf } from "./use-names.ts"
import { useNow } from "./use-now.ts"
import { wordingIn } from "./wording.ts"
import "./process.css"

/** What connects the pages of one process to its record and to the chair through which it is read. */
export default function ProcessFrame({
  process,
  section,
  children,
}: {
  readonly process: string
  /** The section whose page stands inside. */
  readonly section: Section | null
  readonly children: ComponentChildren
}) {
  const t = useText(FRAME_TEXTS)
  const stranger = (
    <EmptyState
      title={t("noChair")}
      action={
        <LinkButton href="/" kind="primary">
          {t("toStart")}
        </LinkButton>
      }
    >
      {t("noChairWhat")}
    </EmptyState>
  )
  return (
    <ProcessProvider id={process} loading={<Loading />} stranger={stranger}>
      <Furnished section={section}>{children}</Furnished>
    </ProcessProvider>
  )
}

function Furnished(props: { readonly section: Section | null; readonly children: ComponentChildren }) {
  const { section, children } = props
  const t = useText(FRAME_TEXTS)
  const { language } = useLanguage()
  const place = useProcess()
  const { id, replica, view, state, chair } = place
  const { isFounded, title, isRehearsal } = state.process
  const clocks = state.process.clocks.join()
  const own = delegationById(state.process, chair.delegation)
  const now = useCallback(() => replica.now(), [replica])
  const at = useNow()
  const member = useMember()
  const waiting = useMemo(
    () => (member === null ? {} : waitingBySection(dueThings(state, at), member)),
    [state, at, member],
  )
  useEffect(() => {
    if (isFounded) void rememberTitle(id, title)
  }, [id, isFounded, title])
  const facts = useMemo<ShellFacts>(
    () => ({
      process: id,
      exchange: isFounded ? wordingIn(title, language) : null,
      network: networkOf(view.network),
      zones: clocks === "" ? [] : (clocks.split(",") as Zone[]),
      now,
      sections: sectionsOf(chair.delegation),
      waiting,
      banner: isRehearsal ? t("rehearsal") : null,
      badge: (
        <InProcess place={place}>
          <RecordBadge />
        </InProcess>
      ),
      // Before the founding has been read nobody has a name yet.
      chair: isFounded ? (
        <InProcess place={place}>
          <ChairSwitch />
        </InProcess>
      ) : null,
    }),
    [id, isFounded, title, language, view.network, clocks, now, chair.delegation, waiting, isRehearsal, place, t],
  )
  useShell(facts)
  const nameOf = useNameOf()
  if (view.refusal?.code === "not-admitted") return <EmptyState title={t("waiting")}>{t("waitingWhat")}</EmptyState>
  if (!isFounded && view.refusal !== null) return <ErrorState refusal={view.refusal} />
  if (!isFounded && view.network === "offline") return <EmptyState title={t("notRead")}>{t("notReadWhat")}</EmptyState>
  if (!isFounded || own === null) return <Loading />
  const isOurs = section === null || sectionsOf(chair.delegation).includes(section)
  return (
    <NamesProvider nameOf={nameOf}>
      <TourBar />
      <Altered />
      {isOurs ? children : <NotYours process={id} />}
    </NamesProvider>
  )
}

/** Said on every page from the moment in which something kept here was found altered. */
function Altered() {
  const t = useText(FRAME_TEXTS)
  return useAltered() ? (
    <div class="altered" role="alert">
      <Callout tone="bad" title={t("altered")}>
        {t("alteredWhat")}
      </Callout>
    </div>
  ) : null
}

/** A page that this chair has no part in, reached by its address or by a change of chairs. */
function NotYours({ process }: { readonly process: string }) {
  const t = useText(FRAME_TEXTS)
  return (
    <Page title={t("notYours")} lead={t("notYoursWhat")} width="text">
      <div>
        <LinkButton href={pathOf("standing", process)} kind="primary">
          {t("toStanding")}
        </LinkButton>
      </div>
    </Page>
  )
}

function networkOf(network: "loading" | "live" | "offline"): Network {
  return network === "offline" ? { state: "offline", since: null } : { state: network }
}

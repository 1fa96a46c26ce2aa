import { ReadingProvider, useText } from "../i18n/Reading.tsx"
import { LinkButton } from "../ui/Button.tsx"
import { Page } from "../ui/Page.tsx"
import { ToastProvider } from "../ui/Toast.tsx"
import { loadFrame, PAGES } from "./all-pages.ts"
import { Boundary } from "./Boundary.tsx"
import { KeysProvider } from "./keys.tsx"
import { Loaded } from "./Loaded.tsx"
import { LocationProvider, ParamsContext, useLocation } from "./Location.tsx"
import { findPage, isWithin } from "./page-definition.ts"
import { Shell } from "./Shell.tsx"
import { ShellFactsProvider } from "./shell-facts.tsx"
import { APP_TEXTS } from "./texts.ts"

/** The whole application: who reads, where he is, and what stands around it. */
export function App() {
  return (
    <ReadingProvider>
      <LocationProvider isOurs={isOurs}>
        <ToastProvider>
          <ShellFactsProvider>
            <KeysProvider>
              <Router />
            </KeysProvider>
          </ShellFactsProvider>
        </ToastProvider>
      </LocationProvider>
    </ReadingProvider>
  )
}

const isOurs = (path: string): boolean => isWithin(PAGES, path, location.pathname)

/** Shows the page of the address. Pages under `/p/:process` stand inside the frame of that process, which stays while one moves. */
function Router() {
  const { path } = useLocation()
  const found = findPage(PAGES, path)
  const page =
    found === null ? (
      <NotFound />
    ) : (
      <ParamsContext.Provider value={found.params}>
        <Boundary key={path}>
          <Loaded load={found.page.load} with={{}} />
        </Boundary>
      </ParamsContext.Provider>
    )
  const process = found?.page.path.startsWith("/p/:process/") === true ? found.params.process : undefined
  const section = found?.page.section ?? null
  return (
    <Shell section={section} isDocument={found?.page.isDocument === true}>
      {process === undefined || loadFrame === null ? (
        page
      ) : (
        <Boundary key={process}>
          <Loaded load={loadFrame} with={{ process, section, children: page }} />
        </Boundary>
      )}
    </Shell>
  )
}

function NotFound() {
  const t = useText(APP_TEXTS)
  return (
    <Page title={t("notFound")} lead={t("notFoundWhat")} width="text">
      <div>
        <LinkButton href="/" kind="primary">
          {t("toHome")}
        </LinkButton>
      </div>
    </Page>
  )
}

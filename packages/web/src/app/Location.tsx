import { type ComponentChildren, createContext } from "preact"
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from "preact/hooks"
import type { Params } from "./match-path.ts"

type Location = {
  readonly path: string
  readonly query: URLSearchParams
  /** How many times the reader has moved since the page was loaded; 0 on the first view, which leaves the focus alone. */
  readonly moves: number
  readonly navigate: (href: string, how?: "push" | "replace") => void
}

const LocationContext = createContext<Location | null>(null)
export const ParamsContext = createContext<Params>({})

/**
 * Follows the address bar and the links of the page. A link is followed here only where `isOurs` knows its path; other
 * addresses of this server (the handover page, files) are the browser's.
 */
export function LocationProvider(props: {
  readonly isOurs: (path: string) => boolean
  readonly children: ComponentChildren
}) {
  const { isOurs } = props
  const [place, setPlace] = useState(() => ({ href: here(), moves: 0 }))
  const navigate = useCallback((href: string, how: "push" | "replace" = "push") => {
    if (how === "push") history.pushState(null, "", href)
    else history.replaceState(null, "", href)
    setPlace((old) => ({ href: here(), moves: old.moves + 1 }))
  }, [])
  useLayoutEffect(() => {
    const onBack = () => setPlace((old) => (old.href === here() ? old : { href: here(), moves: old.moves + 1 }))
    const onClick = (event: MouseEvent) => {
      const href = followed(event, isOurs)
      if (href === null) return
      event.preventDefault()
      navigate(href)
    }
    addEventListener("popstate", onBack)
    addEventListener("click", onClick)
    return () => {
      removeEventListener("popstate", onBack)
      removeEventListener("click", onClick)
    }
  }, [isOurs, navigate])
  const location = useMemo(() => {
    const url = new URL(place.href, window.location.origin)
    return { path: url.pathname, query: url.searchParams, moves: place.moves, navigate }
  }, [place, navigate])
  return <LocationContext.Provider value={location}>{props.children}</LocationContext.Provider>
}

/** Where the reader is, and how to send him elsewhere. */
export function useLocation(): Location {
  const location = useContext(LocationContext)
  if (location === null) throw new Error("this component stands outside LocationProvider")
  return location
}

/** The places of the current route, such as `process`. */
export function useParams(): Params {
  return useContext(ParamsContext)
}

const here = (): string => location.pathname + location.search

/** The address of a plain click on a link of ours; null for any other click. */
function followed(event: MouseEvent, isOurs: (path: string) => boolean): string | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return null
  if (link.hasAttribute("download") || (link.target !== "" && link.target !== "_self")) return null
  if (link.hash !== "" && link.pathname === location.pathname) return null
  return isOurs(link.pathname) ? link.pathname + link.search : null
}

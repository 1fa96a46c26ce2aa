import { useEffect, useRef } from "preact/hooks"
import type { PictureSlot, Still } from "../media/talk-view.ts"

/** A picture that was encrypted with its person's own key; until one came, and after the last, there is nothing to see. */
export function Picture({ picture }: { readonly picture: PictureSlot }) {
  const video = useStream(picture.stream)
  return (
    <video
      ref={video}
      class="frame-picture"
      hidden={!picture.isProven}
      data-participant={picture.participant}
      autoPlay
      playsInline
      muted
    />
  )
}

/** What one's own camera sends. Mirrored, as people know themselves. */
export function OwnPicture({ stream, isMirrored }: { readonly stream: MediaStream; readonly isMirrored: boolean }) {
  const video = useStream(stream)
  return (
    <video
      ref={video}
      class={isMirrored ? "frame-picture frame-mirrored" : "frame-picture"}
      data-participant="own"
      autoPlay
      playsInline
      muted
    />
  )
}

/** The last of the pictures that come every ten seconds. */
export function StillPicture({ still }: { readonly still: Still }) {
  return <img class="frame-picture" src={still.url} alt="" />
}

/** Shows a stream while the element stands, and empties it afterwards: a last frame is not left behind. */
function useStream(stream: MediaStream) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (element === null) return
    element.srcObject = stream
    element.play().catch(() => undefined)
    return () => {
      element.srcObject = null
      element.load()
    }
  }, [stream])
  return video
}

import { type RefObject, useEffect, useState } from 'react'

/** How wide a place is now: pictures are drawn in real pixels, so that their letters keep their size. */
export function useWidth(place: RefObject<HTMLElement | null>, first = 640): number {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const element = place.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(() => element.clientWidth > 0 && setWidth(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [place])
  return width
}

/** How large the pages are shown, beside the width that fits. */
const levels = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

export function nextZoom(zoom: number, direction: "in" | "out"): number {
  const at = levels.indexOf(zoom);
  return levels[at + (direction === "in" ? 1 : -1)] ?? zoom;
}

export const canZoom = (zoom: number, direction: "in" | "out") =>
  nextZoom(zoom, direction) !== zoom;

// Wider than this, a line of the letter is long to read.
const widest = 860;

/** Screen pixels for each point of paper. */
export function scaleFor(pageWidth: number, room: number, zoom: number): number {
  return (Math.min(room, widest) / pageWidth) * zoom;
}

import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/Words";
import { drawPage, type PdfPage } from "../../components/pdf";
import styles from "./StatementPreview.module.css";
import { scaleFor } from "./zoom";

/** The pages of a document one below the other, sharp at any size. */
export function PdfPages({ pages, zoom }: { pages: PdfPage[]; zoom: number }) {
  const t = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const pixels = usePixelRatio();
  return (
    <div ref={frame} className={styles.pages}>
      {room > 0 &&
        pages.map((page, index) => (
          <PageCanvas
            key={index}
            page={page}
            scale={scaleFor(page.getViewport({ scale: 1 }).width, room, zoom)}
            pixels={pixels}
            label={t("statements-page-of", { page: index + 1, pages: pages.length })}
          />
        ))}
    </div>
  );
}

interface PageCanvasProps {
  page: PdfPage;
  scale: number;
  pixels: number;
  label: string;
}

function PageCanvas({ page, scale, pixels, label }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = page.getViewport({ scale });

  useEffect(() => {
    const drawing = drawPage(page, scale * pixels);
    let isWanted = true;
    drawing.drawn.then(
      (drawn) => {
        const shown = canvas.current;
        if (!isWanted || shown === null) return;
        shown.width = drawn.width;
        shown.height = drawn.height;
        shown.getContext("2d")?.drawImage(drawn, 0, 0);
      },
      () => {
        // Cancelled, because the page is wanted at another size by now.
      },
    );
    return () => {
      isWanted = false;
      drawing.cancel();
    };
  }, [page, scale, pixels]);

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={styles.page}
      style={{ width, height }}
    />
  );
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // A scroll bar that comes and goes must not redraw every page.
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** How many pixels of the screen one pixel of the page has; it changes when
 * the window moves to another screen. */
function usePixelRatio(): number {
  const [ratio, setRatio] = useState(() => window.devicePixelRatio);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${String(ratio)}dppx)`);
    const read = () => setRatio(window.devicePixelRatio);
    query.addEventListener("change", read);
    return () => query.removeEventListener("change", read);
  }, [ratio]);
  return ratio;
}

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { picturesOf } from "../../components/pdf";
import type { PaperSize } from "../../ipc/bindings";
import styles from "./PrintedPages.module.css";

// Small figures stay clean from about 200 on.
const dotsPerInch = 220;

const papers: Record<PaperSize, { name: string; width: string; height: string }> = {
  a4: { name: "A4", width: "210mm", height: "297mm" },
  letter: { name: "letter", width: "8.5in", height: "11in" },
};

interface PrintedPagesProps {
  /** The document in base 64. */
  pdf: string;
  paper: PaperSize;
  /** Called when the system's dialog for the printer has been asked for. */
  onReady: () => void;
  onError: (error: unknown) => void;
}

/** The pages for the printer, and nothing of the window around them: made
 * into pictures, laid out one a sheet, and handed to the system's dialog. */
export function PrintedPages({ pdf, paper, onReady, onError }: PrintedPagesProps) {
  const [pictures, setPictures] = useState<string[]>([]);
  const sheets = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isWanted = true;
    let made: string[] = [];
    picturesOf(pdf, dotsPerInch).then((blobs) => {
      if (!isWanted) return;
      made = blobs.map((blob) => URL.createObjectURL(blob));
      setPictures(made);
    }, onError);
    return () => {
      isWanted = false;
      made.forEach((url) => URL.revokeObjectURL(url));
    };
  }, [pdf, onError]);

  useEffect(() => {
    const images = [...(sheets.current?.querySelectorAll("img") ?? [])];
    if (images.length === 0) return;
    let isWanted = true;
    Promise.all(images.map((image) => image.decode())).then(() => {
      if (!isWanted) return;
      window.print();
      onReady();
    }, onError);
    return () => {
      isWanted = false;
    };
  }, [pictures, onReady, onError]);

  const { name, width, height } = papers[paper];
  return createPortal(
    <div ref={sheets} aria-hidden className={styles.sheets}>
      <style>{`@page { size: ${name} portrait; margin: 0 }`}</style>
      {pictures.map((url) => (
        <img key={url} src={url} alt="" className={styles.sheet} style={{ width, height }} />
      ))}
    </div>,
    document.body,
  );
}

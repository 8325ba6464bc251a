import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { bytesOfBase64 } from "../format/base64";

export type { PDFDocumentProxy as Pdf, PDFPageProxy as PdfPage };

/** The reader of PDF pages is large and few pages of ours need it, so it
 * comes when the first document is shown or printed. The legacy build, because the
 * WebKit of a Linux desktop may be a year or two behind. */
async function loadReader() {
  const [reader, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.min.mjs?url"),
  ]);
  reader.GlobalWorkerOptions.workerSrc = worker.default;
  return reader;
}

export interface OpenedPdf {
  pdf: PDFDocumentProxy;
  pages: PDFPageProxy[];
  close: () => void;
}

export async function openPdf(base64: string): Promise<OpenedPdf> {
  const reader = await loadReader();
  // Nothing of our own pages needs WebAssembly, which the window forbids.
  const task = reader.getDocument({ data: bytesOfBase64(base64), useWasm: false });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return { pdf, pages, close: () => void task.destroy() };
}

// WebKit draws nothing at all on a canvas that is larger than this.
const mostPixels = 16_000_000;

/** Draws a page at so many pixels a point. It is drawn out of sight, so
 * that a page in sight is never blank while it is drawn anew. */
export function drawPage(page: PDFPageProxy, scale: number) {
  const natural = page.getViewport({ scale: 1 });
  const bounded = Math.min(scale, Math.sqrt(mostPixels / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale: bounded });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport, intent: "display" });
  return { drawn: task.promise.then(() => canvas), cancel: () => task.cancel() };
}

/** The pages of a document as pictures for the printer: one after the
 * other, since each takes a great deal of room while it is drawn. */
export async function picturesOf(base64: string, dotsPerInch: number): Promise<Blob[]> {
  const { pages, close } = await openPdf(base64);
  const pictures: Blob[] = [];
  try {
    for (const page of pages) pictures.push(await pictureOfPage(page, dotsPerInch));
  } finally {
    close();
  }
  return pictures;
}

async function pictureOfPage(page: PDFPageProxy, dotsPerInch: number): Promise<Blob> {
  const canvas = await drawPage(page, dotsPerInch / 72).drawn;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the page could not be made into a picture"));
      else resolve(blob);
    }, "image/png");
  });
}

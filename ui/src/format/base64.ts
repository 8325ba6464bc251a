/** Files cross to and from the core as base 64. */

// String.fromCharCode takes its letters as arguments, of which there may
// not be too many at once.
const chunk = 0x8000;

export function base64OfBytes(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return btoa(letters.join(""));
}

export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

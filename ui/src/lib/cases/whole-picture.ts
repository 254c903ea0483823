/** A kept picture as the page may show it: the policy allows pictures as `data:` alone. */

/** PNG begins so (RFC 2083); the core gives PNG and JPEG and nothing else. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** The `data:` address of a picture's bytes. */
export async function wholePicture(bytes: ArrayBuffer): Promise<string> {
  const head = new Uint8Array(bytes.slice(0, PNG.length));
  const type = PNG.every((byte, at) => head[at] === byte) ? "image/png" : "image/jpeg";
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}

const encoder = new TextEncoder();

/** Room for a text of a million characters outside ASCII; larger ones are files, and take their own. */
const room = new Uint8Array(3 * 1024 * 1024);

/** UTF-8 of a text. Into room that is there already, it takes a third of the time of `encode`. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > room.length / 3) return encoder.encode(text);
  const { written } = encoder.encodeInto(text, room);
  return room.slice(0, written);
}

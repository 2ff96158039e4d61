// Tries numbers until the SHA-256 of salt and number is the challenge, and tells how far it is.
// SHA-256 is written out: what the browser offers is asynchronous, which for such short texts costs
// more than the hash, and is missing on pages that came over plain HTTP.

const PART = 5_000;

const K = new Uint32Array(64);
const FIRST = new Uint32Array(8);
for (let found = 0, number = 2; found < 64; number++) {
  let prime = true;
  for (let by = 2; by * by <= number; by++) if (number % by === 0) prime = false;
  if (!prime) continue;
  if (found < 8) FIRST[found] = (Math.sqrt(number) % 1) * 2 ** 32;
  K[found++] = (Math.cbrt(number) % 1) * 2 ** 32;
}

const words = new Uint32Array(64);
const turned = (word, by) => (word >>> by) | (word << (32 - by));

function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  const state = FIRST.slice();
  for (let block = 0; block < padded.byteLength; block += 64) mix(state, padded, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function mix(state, padded, block) {
  for (let at = 0; at < 16; at++) words[at] = padded.getUint32(block + 4 * at);
  for (let at = 16; at < 64; at++) {
    const early = words[at - 15];
    const late = words[at - 2];
    words[at] =
      words[at - 16] +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      words[at - 7] +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < 64; at++) {
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + K[at] + words[at]) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] += word));
}

addEventListener("message", ({ data: { salt, challenge, most } }) => {
  for (let number = 0; number <= most; number++) {
    if (sha256(`${salt}${number}`) === challenge) {
      postMessage({ number });
      return;
    }
    if (number % PART === 0) postMessage({ tried: number });
  }
  postMessage({ number: null });
});

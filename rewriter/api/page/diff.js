// What changed between two texts, word by word.

const LARGEST = 4_000_000; // cells of the table; above it a changed middle is shown as one piece

/** Words, each with no space, and the spaces and marks between them. */
export const words = text => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|\s+|[^\p{L}\p{N}\s]/gu) || [];

/** The pieces of both texts in order, as [kind, text]: "same", "gone" (only before) or "added" (only after). */
export function diff(before, after) {
  const a = words(before), b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  return joined(unscattered([["same", a.slice(0, start).join("")], ...rest(a.slice(start), b.slice(start))]));
}

/** The longest common run of words, by the table of lengths. */
function rest(a, b) {
  if ((a.length + 1) * (b.length + 1) > LARGEST) return [["gone", a.join("")], ["added", b.join("")]];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const pieces = [];
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { pieces.push(["same", a[i]]); i++; j++; }
    else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) pieces.push(["gone", a[i++]]);
    else pieces.push(["added", b[j++]]);
  }
  return pieces;
}

/** A lone word or mark that happens to be common to two changes does not break them up: nobody can read confetti. */
function unscattered(pieces) {
  const runs = joined(pieces);
  return runs.flatMap(([kind, text], place) => {
    const between = kind === "same" && place > 0 && place + 1 < runs.length;
    const meaning = (text.match(/[\p{L}\p{N}]+/gu) || []).join("");
    return between && meaning.length < 4 && !/\n/.test(text) ? [["gone", text], ["added", text]] : [[kind, text]];
  });
}

/** Neighbours of a kind become one; what is gone stands before what was added in its place. */
function joined(pieces) {
  const out = [];
  let gone = "", added = "";
  const flush = () => {
    if (gone) out.push(["gone", gone]);
    if (added) out.push(["added", added]);
    gone = added = "";
  };
  for (const [kind, text] of pieces) {
    if (!text) continue;
    if (kind === "gone") gone += text;
    else if (kind === "added") added += text;
    else {
      flush();
      if (out.at(-1)?.[0] === "same") out.at(-1)[1] += text;
      else out.push(["same", text]);
    }
  }
  flush();
  return out;
}

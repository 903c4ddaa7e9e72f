// Answers every question of a table with the portal's script and prints one number for the answers of each pair, so that
// a test can compare them with the engine's.
//
// usage: node answers.js SCRIPT DATA FIRST COUNT STEP
//
// For each pair of departments, in the order of the data, and each last day from FIRST on, COUNT of them STEP days apart,
// two moves: one on the next day, one some days later.
"use strict";
const fs = require("node:fs"), vm = require("node:vm");
const [script, file, first, count, step] = process.argv.slice(2);
vm.runInThisContext(fs.readFileSync(script, "utf8"));
vm.runInThisContext(fs.readFileSync(file, "utf8"));
const book = shikiriAnswers.open(shikiriAnswerData), places = shikiriAnswerData.ids.length;

const lines = [];
for (let from = 0; from < places; from += 1) {
  for (let to = 0; to < places; to += 1) {
    if (from === to) continue;
    let sum = 0x811c9dc5;
    const add = (value) => { sum = Math.imul(sum ^ value, 0x01000193) >>> 0; };
    for (let i = 0; i < Number(count); i += 1) {
      const last = Number(first) + i * Number(step);
      for (const gap of [1, 2 + (last * 7919 + from * 31 + to) % 500]) {
        const { verdict, permittedFrom, firstPermitted, permittedUntil, pledge, coming } =
          book.answer({ from, to, on: last + gap, last });
        [verdict, permittedFrom ?? -1, firstPermitted ?? -1, permittedUntil ?? -1, Number(pledge), coming.length].forEach(add);
        coming.forEach((then) => [then.from, then.verdict, then.permittedFrom ?? -1, Number(then.pledge)].forEach(add));
      }
    }
    lines.push(`${from} ${to} ${sum}`);
  }
}
process.stdout.write(lines.join("\n"));

// Runs templates/assets/search-index.js over the files of an index, without a browser.
// Standard input: {"script": path, "index": directory, "queries": [{"query", "language", "limit"}], "fold": [text]}
// Standard output: {"results": [{"count", "isExact", "isOther", "hits": […], "card"}], "folded": [text]}
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const request = JSON.parse(fs.readFileSync(0, "utf8"));

const run = (file) => vm.runInContext(fs.readFileSync(file, "utf8"), context, { filename: file });

// As much of a document as loading a script takes.
const document = {
  currentScript: null,
  createElement: () => ({ remove() {} }),
  head: {
    append(script) {
      setImmediate(() => {
        const file = path.join(request.index, script.src.split("?")[0]);
        if (!fs.existsSync(file)) return script.onerror();
        document.currentScript = script;
        run(file);
        document.currentScript = null;
        return script.onload();
      });
    },
  },
};
const context = vm.createContext({ document });
context.window = context;
run(request.script);

(async () => {
  const index = context.shikiriSearch.open("");
  const results = [];
  for (const { query, language, limit } of request.queries) {
    const found = await index.search(query, language);
    const hits = [];
    while (!found.isDone && hits.length < limit) hits.push(...await found.more(10));
    results.push({ count: found.count, isExact: found.isExact, isOther: found.isOther ?? false, hits, card: found.card?.url });
  }
  const folded = await Promise.all((request.fold ?? []).map(async (text) => (await index.fold(text)).text));
  fs.writeFileSync(1, JSON.stringify({ results, folded }));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});

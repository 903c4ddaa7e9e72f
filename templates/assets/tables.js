// Sorting and filtering of tables, for the portal and for the packs.
// The page is complete without it: buttons and fields are made here, from the table's own heads and cells.
// State lives in the URL query under the table's id: ?courses.q=基礎&courses.f1=eラーニング&courses.sort=2-
(function () {
  "use strict";

  // Width, case and kana do not matter to a reader who types a word.
  function fold(text) {
    return text.normalize("NFKC").toLowerCase()
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  }

  function textOf(cell) {
    return cell ? cell.textContent.trim().replace(/\s+/g, " ") : "";
  }

  const address = {
    read(key) { return new URLSearchParams(location.search).get(key) || ""; },
    write(key, value) {
      // What is typed on a page about people is mostly a name: it stays out of the history, and of a server's log.
      if (document.body.classList.contains("office")) return;
      const query = new URLSearchParams(location.search);
      if (value) query.set(key, value); else query.delete(key);
      const text = query.toString();
      try { history.replaceState(null, "", location.pathname + (text && "?" + text) + location.hash); } catch { /* kept on the page only */ }
    },
  };

  function words() {
    const holder = document.getElementById("table-words");
    return holder ? holder.dataset : {};
  }

  function dataRows(table) {
    return [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.classList.contains("group-head"));
  }

  function valueOf(cell, kind) {
    if (!cell) return "";
    const time = kind === "date" && cell.querySelector("time");
    const raw = cell.dataset.value || (time ? time.dateTime : textOf(cell));
    if (kind !== "number") return raw;
    const number = parseFloat(raw.replace(/[,\s]/g, "").replace("−", "-"));
    return Number.isNaN(number) ? -Infinity : number;
  }

  function compare(a, b, kind) {
    if (kind === "number") return a - b;
    if (kind === "date") return a < b ? -1 : a > b ? 1 : 0;
    return a.localeCompare(b, document.documentElement.lang || "ja", { numeric: true });
  }

  // Groups keep their order; rows move inside their group.
  function sortBy(table, column, descending) {
    const heads = [...table.tHead.rows[0].cells];
    const kind = heads[column].dataset.sort || "text";
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", descending ? "descending" : "ascending");
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => !row.classList.contains("group-head"));
      const keyed = rows.map((row) => ({ row, key: valueOf(row.cells[column], kind) }));
      keyed.sort((a, b) => compare(a.key, b.key, kind) * (descending ? -1 : 1));
      body.append(...keyed.map((entry) => entry.row));
    }
  }

  function makeSortable(table) {
    const key = table.id + ".sort";
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (head.dataset.sort === "none") return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numbersFirstLargest = head.dataset.sort === "number" && !head.hasAttribute("aria-sort");
        const descending = numbersFirstLargest || head.getAttribute("aria-sort") === "ascending";
        sortBy(table, column, descending);
        if (table.id) address.write(key, column + (descending ? "-" : "+"));
      });
    });
    const kept = /^(\d+)([+-])$/.exec(table.id ? address.read(key) : "");
    if (kept && table.tHead.rows[0].cells[kept[1]]) sortBy(table, Number(kept[1]), kept[2] === "-");
  }

  function labelled(text, control) {
    const label = document.createElement("label");
    label.append(text, control);
    return label;
  }

  function makeFilter(holder) {
    const table = document.getElementById(holder.dataset.filter);
    if (!table || !table.tHead) return;
    const rows = dataRows(table);
    const say = words();
    const key = table.id + ".";
    const folded = new Map();

    const field = document.createElement("input");
    field.type = "search";
    field.placeholder = say.placeholder || "";
    field.value = address.read(key + "q");
    // Two filters of a page differ by their tables' names, for whoever hears them.
    const about = table.caption ? textOf(table.caption) : "";
    if (about) field.setAttribute("aria-label", `${say.label || ""}: ${about}`);
    holder.append(labelled(say.label || "", field));

    const facets = [...table.tHead.rows[0].cells].flatMap((head, column) => {
      if (!head.hasAttribute("data-facet")) return [];
      const select = document.createElement("select");
      const found = [...new Set(rows.map((row) => textOf(row.cells[column])))].filter(Boolean);
      select.add(new Option(say.all || "", ""));
      found.forEach((choice) => select.add(new Option(choice, choice)));
      const kept = address.read(key + "f" + column);
      if (found.includes(kept)) select.value = kept;
      holder.append(labelled(textOf(head), select));
      if (about) select.setAttribute("aria-label", `${textOf(head)}: ${about}`);
      return [{ column, select }];
    });

    const clear = document.createElement("button");
    clear.type = "button";
    clear.textContent = say.clear || "";
    if (about) clear.setAttribute("aria-label", `${say.clear || ""}: ${about}`);
    const output = document.createElement("output");
    holder.append(clear, output);

    function apply() {
      const wanted = fold(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        if (wanted.length && !folded.has(row)) folded.set(row, fold(row.textContent));
        const match = wanted.every((word) => folded.get(row).includes(word))
          && facets.every(({ column, select }) => !select.value || textOf(row.cells[column]) === select.value);
        row.hidden = !match;
        if (match) shown += 1;
      }
      for (const body of table.tBodies) {
        body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains("group-head"));
      }
      const filtered = Boolean(wanted.length || facets.some(({ select }) => select.value));
      clear.hidden = !filtered;
      output.textContent = (shown ? say.count : say.none || "").replace("{n}", shown);
      address.write(key + "q", field.value.trim());
      facets.forEach(({ column, select }) => address.write(key + "f" + column, select.value));
    }

    function reset() {
      field.value = "";
      facets.forEach(({ select }) => { select.value = ""; });
      apply();
    }

    field.addEventListener("input", apply);
    facets.forEach(({ select }) => select.addEventListener("change", apply));
    clear.addEventListener("click", () => { reset(); field.focus(); });
    // A link to a row that the filter hides must still arrive.
    addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.hidden && table.contains(target)) { reset(); target.scrollIntoView({ block: "center" }); }
    });
    holder.hidden = false;
    apply();
  }

  window.shikiriTables = function (root) {
    root.querySelectorAll("table[data-sortable]").forEach(makeSortable);
    root.querySelectorAll("[data-filter]").forEach(makeFilter);
  };
})();

// The form "may I move?": two fields that narrow their departments while one types, a day, and the way to the card with
// the question in its address. The departments come with the answers' data, which is loaded when a field is first used.
//
// A field is a combobox as the ARIA Authoring Practices describe it: arrows, Home, End, Enter, Escape; the list says how
// many departments it shows.
(function () {
  "use strict";

  const most = 40;
  let loading;

  // Width, case and kana don't matter to somebody who types a name.
  const fold = (text) => text.normalize("NFKC").toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

  // The data of the answers; it is a script, because a page on a shared drive can't fetch anything else.
  function load(address) {
    loading ??= new Promise((resolve, reject) => {
      if (window.shikiriAnswerData) return resolve(window.shikiriAnswerData);
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve(window.shikiriAnswerData);
      script.onerror = () => {
        loading = undefined;
        reject(new Error(address));
      };
      document.head.append(script);
    });
    return loading;
  }

  // The departments as choices, in the order of the two trees.
  function choicesOf(data) {
    return data.ids.map((id, place) => {
      const above = [];
      for (let next = data.above[place]; next >= 0; next = data.above[next]) above.unshift(data.names[next]);
      const company = data.companies[place < data.grid ? 0 : 1], name = data.names[place];
      return { id, place, name, company, above, label: `${name}（${shortened(company)}）`, text: fold([name, ...above, company, id].join(" ")), start: fold(name) };
    });
  }

  // The kind of a company is no part of how people call it.
  function shortened(company) {
    return company.replace(/株式会社|[（(]株[)）]/g, "").trim() || company;
  }

  function narrowed(choices, typed) {
    const words = fold(typed).split(/[\s（）()／/]+/).filter(Boolean);
    if (!words.length) return choices;
    const rank = ({ start }) => (start === words[0] ? 0 : start.startsWith(words[0]) ? 1 : start.includes(words[0]) ? 2 : 3);
    return choices.filter(({ text }) => words.every((word) => text.includes(word))).sort((one, other) => rank(one) - rank(other));
  }

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  }

  // A field whose list narrows while one types. It knows which department was chosen, not only what was typed.
  function comboBox(form, field) {
    const input = field.querySelector("input"), say = form.dataset;
    const list = make("ul", "combo-list"), status = make("p", "visually-hidden"), fault = make("p", "combo-fault");
    let choices = [], shown = [], active = -1, chosen = null;

    list.id = `${input.id}-list`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.querySelector("label").textContent);
    list.lang = say.names;
    list.hidden = true;
    status.setAttribute("role", "status");
    fault.id = `${input.id}-fault`;
    fault.hidden = true;
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["autocomplete", "off"], ["spellcheck", "false"], ["aria-describedby", fault.id]]) input.setAttribute(name, value);
    field.append(list, fault, status);

    function choose(choice) {
      chosen = choice;
      input.value = choice.label;
      complain("");
      close();
    }

    function complain(text) {
      fault.textContent = text;
      fault.hidden = !text;
      input.toggleAttribute("aria-invalid", Boolean(text));
    }

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function show() {
      const typed = chosen && input.value === chosen.label ? "" : input.value, found = narrowed(choices, typed);
      shown = found.slice(0, most);
      active = -1;
      let company = null;
      const items = shown.flatMap((choice, number) => {
        const item = make("li", "combo-item", make("b", "", choice.name), " ", make("span", "where", [shortened(choice.company), ...choice.above].join(" / ")));
        item.id = `${list.id}-${number}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(choice === chosen));
        item.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(choice); });
        const first = choice.company !== company;
        company = choice.company;
        item.classList.toggle("combo-first", first && number > 0);
        return [item];
      });
      if (found.length > shown.length) {
        const more = make("li", "combo-more", say.more.replace("{n}", found.length - shown.length));
        more.setAttribute("role", "presentation");
        items.push(more);
      }
      list.replaceChildren(...items);
      list.hidden = !items.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = found.length ? say.count.replace("{n}", found.length) : say.nothing;
    }

    function move(to) {
      if (list.hidden) show();
      if (!shown.length) return;
      active = (to + shown.length) % shown.length;
      shown.forEach((_, number) => list.children[number].classList.toggle("active", number === active));
      list.children[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", list.children[active].id);
    }

    // What was typed counts where it can mean one department alone.
    function settle() {
      if (chosen && input.value === chosen.label) return chosen;
      chosen = null;
      if (!input.value.trim()) return null;
      const found = narrowed(choices, input.value), exact = found.filter(({ start }) => start === fold(input.value.trim()));
      const only = exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : null;
      if (only) choose(only);
      return only;
    }

    async function begin() {
      try {
        const data = await load(say.answers);
        if (!choices.length) choices = choicesOf(data);
        return true;
      } catch {
        complain(say.unread);
        return false;
      }
    }

    input.addEventListener("focus", async () => { if (await begin() && document.activeElement === input) input.select(); });
    input.addEventListener("input", async () => { complain(""); if (await begin()) show(); });
    input.addEventListener("click", async () => { if (await begin() && list.hidden) show(); });
    input.addEventListener("blur", () => { close(); if (choices.length) settle(); });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") move(active + 1);
      else if (event.key === "ArrowUp") move(active < 0 ? shown.length - 1 : active - 1);
      else if (event.key === "Home" && active >= 0) move(0);
      else if (event.key === "End" && active >= 0) move(shown.length - 1);
      else if (event.key === "Enter" && active >= 0) choose(shown[active]);
      else if (event.key === "Escape" && !list.hidden) close();
      else return;
      event.preventDefault();
    });

    return {
      input, complain,
      get chosen() { return chosen; },
      // The department of an id, as the address names it; false where the portal has none.
      async set(id) {
        if (!await begin()) return false;
        const choice = choices.find((one) => one.id === id);
        if (choice) choose(choice);
        return Boolean(choice);
      },
      // The chosen department, or a complaint at the field.
      async demand() {
        if (!await begin()) return null;
        const choice = settle();
        if (!choice) complain(input.value.trim() ? say.unknown : say.missing);
        return choice;
      },
    };
  }

  function today() {
    const now = new Date(), pad = (value) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }

  function enhance(form) {
    const say = form.dataset, boxes = {};
    form.querySelectorAll("[data-combo]").forEach((field) => { boxes[field.dataset.combo] = comboBox(form, field); });
    const on = form.elements.on, left = form.elements.left, fault = form.querySelector("[data-ask-fault]");
    if (!on.value) on.value = today();

    function complain(text, field) {
      fault.textContent = text;
      fault.hidden = !text;
      if (text) field.focus();
    }

    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      complain("");
      const query = new URLSearchParams(), wanted = ["from", "to"];
      if (boxes.past?.input.value.trim()) wanted.push("past");
      for (const name of wanted) {
        const choice = await boxes[name].demand();
        if (!choice) return boxes[name].input.focus();
        query.set(name, choice.id);
      }
      if (query.get("from") === query.get("to")) return complain(say.same, boxes.to.input);
      if (!on.value) return complain(say.noday, on);
      query.set("on", on.value);
      if (left?.value) {
        if (left.value >= on.value) return complain(say.order, left);
        query.set("left", left.value);
      }
      if (query.has("past")) {
        const until = form.elements.until;
        if (!until.value || until.value >= on.value) return complain(say.pastday, until);
        query.set("until", until.value);
      }
      form.querySelectorAll("input[type=checkbox]:checked").forEach((box) => query.set(box.name, "1"));
      location.href = `${form.getAttribute("action")}?${query}`;
    });
    form.hidden = false;
    return { form, boxes };
  }

  const forms = [...document.querySelectorAll("[data-ask]")].map(enhance);
  window.shikiriAsk = { load, forms, shortened, today };
})();

(function () {
  "use strict";

  // A reader's own department is kept in this browser alone, as an address and a name of the portal.
  function myDepartment() {
    const root = new URL(document.documentElement.querySelector("form[data-root]")?.dataset.root || "./", location.href).pathname;
    const key = "shikiri.department " + root;
    const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
    const keep = (value) => { try { if (value) localStorage.setItem(key, JSON.stringify(value)); else localStorage.removeItem(key); return true; } catch { return false; } };

    const way = document.querySelector("[data-mine-way]");
    const kept = read();
    if (way && kept && typeof kept.name === "string" && /^departments\/[^/:?#]+\/index\.html$/.test(kept.path)) {
      const link = document.createElement("a");
      link.href = (document.querySelector("form[data-root]")?.dataset.root || "") + kept.path;
      link.textContent = way.dataset.mineWay.replace("{name}", kept.name);
      way.prepend(link, " ");
    }
    const holder = document.querySelector("[data-mine]");
    if (!holder) return;
    const path = "departments/" + location.pathname.split("/").slice(-2)[0] + "/index.html";
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    said.setAttribute("role", "status");
    const isMine = () => read()?.path === path;
    const show = () => { button.textContent = isMine() ? holder.dataset.forget : holder.dataset.keep; };
    button.addEventListener("click", () => {
      const wanted = !isMine();
      if (keep(wanted ? { path, name: holder.dataset.mine } : null)) said.textContent = wanted ? holder.dataset.kept : "";
      show();
    });
    holder.append(button, " ", said);
    holder.hidden = false;
    show();
  }

  myDepartment();
})();

// The search field: shows results while a reader types, in a panel below the field or on the page of results. The
// words come from data attributes of the form; the index is read by search-index.js, which is loaded at the first search.
(() => {
  "use strict";

  let reader;

  const forms = document.querySelectorAll("form[data-search]");
  forms.forEach(enhance);

  // Ctrl-K or a slash leads to the search from anywhere, but a slash not from where one types.
  document.addEventListener("keydown", (event) => {
    const isShortcut = (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) ||
      (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, select, textarea, [contenteditable]"));
    const fields = [...forms].map((form) => form.elements.q), field = fields.find((one) => one.checkVisibility?.() ?? one.offsetParent);
    if (!isShortcut || event.isComposing) return;
    event.preventDefault();
    if (!field) {
      location.href = forms[0].action;
      return;
    }
    field.focus();
    field.select();
  });

  function openIndex({ root, index }) {
    reader ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = index;
      script.onload = () => resolve(window.shikiriSearch.open(root));
      script.onerror = () => {
        reader = undefined;
        reject(new Error(index));
      };
      document.head.append(script);
    });
    return reader;
  }

  function enhance(form) {
    const input = form.elements.q, language = document.documentElement.lang;
    const isPage = form.dataset.search === "page", wanted = isPage ? 10 : 6;
    const output = document.getElementById(form.dataset.output) ?? form.appendChild(make("div", "search-output"));
    const status = make("p", "search-status"), list = make("ol", "search-list"), foot = make("p", "search-foot");
    const help = make("p", "search-help");
    let turn = 0, timer;

    status.setAttribute("role", "status");
    input.maxLength = 200;
    output.append(status, list, foot, help);
    close();

    const later = (event) => {
      clearTimeout(timer);
      if (!event.isComposing) timer = setTimeout(search, 150);
    };
    input.addEventListener("input", later);
    input.addEventListener("compositionend", later);
    form.addEventListener("keydown", steer);
    if (!form.contains(output)) output.addEventListener("keydown", steer);
    if (isPage) {
      const query = new URLSearchParams(location.search);
      input.value = query.get("q") ?? "";
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        search();
      });
      search();
    } else {
      input.addEventListener("click", () => output.dataset.open ?? search());
      for (const kind of ["pointerdown", "focusin"]) {
        document.addEventListener(kind, (event) => form.contains(event.target) || close());
      }
    }

    async function search() {
      const mine = ++turn, query = input.value.trim();
      clearTimeout(timer);
      if (isPage) keepInAddress(query);
      if (!query) return close();
      const slow = setTimeout(() => mine === turn && tell(say("loading")), 500);
      try {
        const index = await openIndex(form.dataset);
        const found = await index.search(query, language), hits = await found.more(wanted);
        if (mine !== turn) return;
        const isMixed = found.count > 0 && hits.some(({ isPartial }) => isPartial);
        list.replaceChildren(...(found.card ? [answer(found.card)] : []), ...hits.map(item));
        list.hidden = !list.children.length;
        showFoot(found, query);
        tell(found.card && !found.count ? say("move") : isMixed ? `${summary(found, query)} ${say("nearToo")}` : summary(found, query));
        showHelp(query, !list.children.length);
      } catch {
        if (mine !== turn) return;
        close();
        tell(say("error"));
      } finally {
        clearTimeout(slow);
      }
    }

    function close() {
      turn += 1;
      clearTimeout(timer);
      list.replaceChildren();
      list.hidden = foot.hidden = help.hidden = true;
      status.textContent = "";
      delete output.dataset.open;
    }

    function tell(text) {
      output.dataset.open = "";
      status.textContent = text;
    }

    // Where nothing is found: how to ask otherwise, and a mail to those who know, with the words in it.
    function showHelp(query, isNeeded) {
      help.hidden = !isNeeded;
      if (!isNeeded) return;
      help.replaceChildren(say("noneHint"));
      const office = document.querySelector("form[data-office]")?.dataset.office;
      if (!office) return;
      const link = make("a", "search-ask", say("letter")), mail = { subject: say("letterSubject", { q: query }), body: say("letterBody", { q: query, page: location.href.split(/[?#]/)[0] }) };
      link.href = `mailto:${office}?${Object.entries(mail).map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&")}`;
      help.append(" ", link);
    }

    function summary({ count, isExact, isOther, isNear }, query) {
      if (isNear) return say(list.children.length ? "near" : "none", { q: query });
      const number = { n: count.toLocaleString(language) };
      const text = !isExact ? say("about", number) : count === 1 ? say("countOne", number) : say("count", number);
      return isOther ? `${say("other")} ${text}` : text;
    }

    function showFoot(found, query) {
      foot.hidden = isPage ? found.isDone : !list.children.length;
      if (isPage) {
        const button = make("button", "search-more", say("more"));
        button.type = "button";
        button.addEventListener("click", () => showMore(found, query));
        foot.replaceChildren(button);
      } else {
        const link = make("a", "search-all", say("all"));
        link.href = `${form.action.split("?")[0]}?${address(query)}`;
        foot.replaceChildren(link);
      }
    }

    async function showMore(found, query) {
      const mine = turn;
      try {
        const items = (await found.more(wanted)).map(item);
        if (mine !== turn) return;
        list.append(...items);
        list.hidden = !list.children.length;
        foot.hidden = found.isDone;
        tell(summary(found, query));
        items[0]?.querySelector("a").focus();
      } catch {
        tell(say("error"));
      }
    }

    // Where a query names two departments, the answer itself comes first.
    function answer({ url, from, to }) {
      const link = make("a", "search-link", make("span", "search-title", say("moveTitle", { from, to })), " ",
        make("span", "search-extract", say("moveText")));
      link.href = url;
      return make("li", "search-hit search-answer", link);
    }

    function item({ url, title, heading, kind, date, text, language: tongue, isPartial }) {
      const link = make("a", "search-link"), name = make("span", "search-title"), meta = make("span", "search-meta");
      link.href = url;
      name.append(...words(title));
      if (heading.join("")) name.append(" ", make("span", "search-section", ...words(heading)));
      const sort = make("span", "search-kind", say(`kind${kind[0].toUpperCase()}${kind.slice(1)}`) || kind);
      sort.dataset.kind = kind;
      meta.append(sort);
      if (date) {
        const time = make("time", "search-date", date);
        time.dateTime = date;
        meta.append(" ", time);
      }
      if (isPartial) meta.append(" ", make("span", "search-part", say("partial")));
      link.append(name, " ", meta, " ", make("span", "search-extract", ...words(text)));
      const hit = make("li", "search-hit", link);
      if (tongue !== language) hit.lang = tongue;
      return hit;
    }

    // Arrows move between the field and the results; Escape leads back to the field.
    function steer(event) {
      const links = [...list.querySelectorAll("a"), ...(foot.hidden ? [] : foot.children)];
      const place = links.indexOf(event.target), isOpen = "open" in output.dataset;
      if (event.isComposing || (place < 0 && event.target !== input)) return;
      if (event.key === "ArrowDown" && !isOpen) search();
      const targets = place < 0
        ? { ArrowDown: links[0], Escape: !isPage && isOpen && input }
        : { ArrowDown: links[place + 1], ArrowUp: links[place - 1] ?? input, Escape: input,
          Home: links[0], End: links.at(-1) };
      const target = targets[event.key];
      if (!target) return;
      event.preventDefault();
      if (event.key === "Escape" && !isPage) close();
      target.focus();
    }

    function address(query) {
      return new URLSearchParams({ q: query }).toString();
    }

    function keepInAddress(query) {
      const shown = query ? `?${address(query)}` : location.pathname;
      try {
        history.replaceState(history.state, "", shown);
      } catch {
        // Some browsers refuse it for files; the search itself does not need it.
      }
    }

    function say(name, values = {}) {
      return (form.dataset[name] ?? "").replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
    }
  }

  function make(tag, name, ...children) {
    const element = document.createElement(tag);
    element.className = name;
    element.append(...children);
    return element;
  }

  // Every second piece is a word that was searched for.
  function words(pieces) {
    return pieces.map((piece, i) => {
      if (i % 2 === 0) return piece;
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    });
  }
})();

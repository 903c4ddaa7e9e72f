// What the portal's pages do beyond HTML. Each part stands alone, and the page reads whole without any of them.
(function () {
  "use strict";

  // The contents list follows the reading: the last heading above a line near the top is the current one.
  function followReading() {
    const list = document.querySelector("[data-spy]");
    if (!list) return;
    const links = [...list.querySelectorAll("a")];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    let current = null;
    let waiting = false;

    function update() {
      waiting = false;
      const line = innerHeight * 0.25;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      let index = -1;
      headings.forEach((heading, i) => { if (heading && (atEnd || heading.getBoundingClientRect().top <= line)) index = i; });
      if (atEnd) index = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < innerHeight);
      const link = links[index] || null;
      if (link === current) return;
      if (current) current.removeAttribute("aria-current");
      if (link) link.setAttribute("aria-current", "true");
      current = link;
      if (link && list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
    }

    addEventListener("scroll", () => {
      if (!waiting) { waiting = true; requestAnimationFrame(update); }
    }, { passive: true });
    update();
  }

  // A link to a question, or to a row with its reasons, opens it.
  function openTarget() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    const inside = target.matches("tr") ? target.querySelector("details") : null;
    const closed = [inside, target.closest("details")].filter((details) => details && !details.open);
    if (!closed.length) return;
    closed.forEach((details) => { details.open = true; });
    target.scrollIntoView({ block: target.matches("tr") ? "center" : "start" });
  }

  function expandAll() {
    const holder = document.querySelector("[data-expand]");
    if (!holder) return;
    const button = holder.querySelector("button");
    const questions = [...document.querySelectorAll("details.question")];
    const words = { open: button.textContent, close: button.dataset.close };
    holder.hidden = questions.length < 2;

    function show() {
      button.textContent = questions.every((question) => question.open) ? words.close : words.open;
    }
    button.addEventListener("click", () => {
      const open = !questions.every((question) => question.open);
      questions.forEach((question) => { question.open = open; });
      show();
    });
    questions.forEach((question) => question.addEventListener("toggle", show));
    show();
  }

  function printing() {
    document.querySelectorAll("[data-print]").forEach((holder) => {
      holder.hidden = false;
      holder.querySelector("button").addEventListener("click", () => print());
    });
    if (CSS.supports("selector(::details-content)")) return;
    // Older browsers print a closed answer as nothing.
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      opened.forEach((details) => { details.open = true; });
    });
    addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));
  }

  // The mail about a page names the address that the reader sees, where it is one that others can open.
  function nameThePage() {
    const link = document.querySelector("[data-feedback]");
    if (!link || !location.protocol.startsWith("http")) return;
    link.href = link.href.replace(/body=.*$/, "body=" + encodeURIComponent(location.href));
  }

  // A link to a heading is copied by a click on its sign; one to a row by a button that comes where the reader is.
  function copyLinks() {
    const words = document.getElementById("link-words");
    if (!words) return;
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    document.body.append(said);

    function fallback(text) {
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "visually-hidden";
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
    async function copy(id, sign) {
      const link = location.href.replace(/#.*$/, "") + "#" + encodeURIComponent(id);
      let done = true;
      try { await navigator.clipboard.writeText(link); } catch { done = fallback(link); }
      if (!done) return;
      said.textContent = "";
      said.textContent = words.dataset.copied;
      sign.dataset.copied = words.dataset.copied;
      setTimeout(() => { delete sign.dataset.copied; }, 2000);
    }

    document.querySelectorAll("main :is(h2, h3)[id]").forEach((heading) => {
      if (heading.querySelector("a, button") || heading.closest(".contents, form, [hidden], details.question")) return;
      const sign = document.createElement("a");
      sign.className = "anchor";
      sign.href = "#" + encodeURIComponent(heading.id);
      sign.textContent = "#";
      sign.setAttribute("aria-label", words.dataset.to.replace("{name}", heading.textContent.trim()));
      heading.append(sign);
    });
    document.addEventListener("click", (event) => {
      const sign = event.target.closest("main .anchor");
      if (sign) copy(decodeURIComponent(sign.hash.slice(1)), sign);
    });

    const button = document.createElement("button");
    button.type = "button";
    button.className = "row-link";
    button.textContent = words.dataset.copy;
    button.addEventListener("click", () => copy(button.closest("tr").id, button));
    function meet(event) {
      const row = event.target.closest("main table tr[id]");
      const head = row && row.querySelector("th[scope=row]");
      if (!head || head.contains(button)) return;
      button.setAttribute("aria-label", words.dataset.to.replace("{name}", (head.querySelector("a") || head).textContent.trim()));
      head.append(button);
    }
    document.addEventListener("pointerover", meet);
    document.addEventListener("focusin", meet);
  }

  if (window.shikiriTables) window.shikiriTables(document);
  followReading();
  expandAll();
  printing();
  nameThePage();
  copyLinks();
  openTarget();
  addEventListener("hashchange", openTarget);
})();

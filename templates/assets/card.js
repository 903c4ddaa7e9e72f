// The transfer card: what the portal's rules say to the question in the address, in sentences whose words stand in the page.
// It knows no person. What it can't know it says, and then the answer is at least "ask first".
(function () {
  "use strict";

  const { parse, format, partsOf, open } = window.shikiriAnswers, { load, forms, shortened, today } = window.shikiriAsk;
  const card = document.querySelector("[data-card]"), say = document.getElementById("card-words").dataset;
  const fault = document.querySelector("[data-card-fault]"), [{ form, boxes }] = forms;
  const query = new URLSearchParams(location.search), isEnglish = document.documentElement.lang === "en";
  const css = ["allowed", "approval", "prohibited"], months = say.months.split(" ");

  if (!query.has("from") && !query.has("to")) return;

  let book, data;

  async function start() {
    try {
      book = open(await load(form.dataset.answers));
    } catch {
      return complain(form.dataset.unread);
    }
    data = book.data;
    await fillForm();
    const question = read();
    if (question) show(question, book.answer(question));
  }

  function complain(text) {
    fault.textContent = text;
    fault.hidden = false;
  }

  // The question that the address asks; what is wrong with it is said, and nothing is answered.
  function read() {
    const [from, to] = ["from", "to"].map((name) => book.positions.get(query.get(name)));
    if (from === undefined || to === undefined) return complain(say.unknown.replace("{id}", query.get(from === undefined ? "from" : "to") || "–"));
    if (from === to) return complain(form.dataset.same);
    const on = parse(query.get("on") ?? today()), last = query.has("left") ? parse(query.get("left")) : on - 1;
    if (on === null || last === null) return complain(say.noday);
    if (last >= on) return complain(form.dataset.order);
    const past = [];
    if (query.has("past")) {
      const at = book.positions.get(query.get("past")), until = parse(query.get("until"));
      if (at === undefined) return complain(say.unknown.replace("{id}", query.get("past")));
      if (until === null || until >= on) return complain(form.dataset.pastday);
      past.push({ at, last: until });
    }
    const unknown = ["other", "second", "office"].filter((name) => query.has(name));
    return { from, to, on, last, past, unknown, isDirect: last === on - 1 };
  }

  async function fillForm() {
    for (const [name, box] of Object.entries(boxes)) if (query.get(name)) await box.set(query.get(name));
    for (const name of ["on", "left", "until"]) if (parse(query.get(name)) !== null) form.elements[name].value = query.get(name);
    form.querySelectorAll("input[type=checkbox]").forEach((box) => { box.checked = query.has(box.name); });
    form.querySelectorAll("details").forEach((part) => { part.open = Boolean(part.querySelector(":checked, [name=left][value]")) || ["left", "past"].some((name) => query.has(name)); });
  }

  // Words

  function day(number) {
    const { year, month, day: date } = partsOf(number);
    const time = document.createElement("time");
    time.dateTime = format(number);
    time.textContent = isEnglish ? `${date} ${months[month - 1]} ${year}` : `${year}年${month}月${date}日`;
    return time;
  }

  function period([, count, days]) {
    const years = Math.floor(count / 12), rest = count % 12, parts = [];
    const unit = (value, name) => (isEnglish ? `${value} ${say[name]}${value === 1 ? "" : "s"}` : `${value}${say[name]}`);
    if (years) parts.push(unit(years, "year"));
    if (rest) parts.push(unit(rest, "month"));
    if (days) parts.push(unit(days, "day"));
    return parts.join(isEnglish ? " " : "");
  }

  // A name from the portal's data, which may be in another language than the page.
  function named(text) {
    const span = document.createElement("span");
    span.textContent = text;
    if (form.dataset.names !== document.documentElement.lang) span.lang = form.dataset.names;
    return span;
  }

  // Without a full stop at its end, for a place in brackets.
  const unstopped = (text) => named(text.replace(/[。.]$/, ""));
  const department = (place) => named(data.names[place]);
  const full = (place) => named(`${data.names[place]}（${shortened(data.companies[book.companyOf(place)])}）`);
  const listed = (texts) => named(texts.join(form.dataset.names === "ja" ? "、" : ", "));

  // A sentence with places such as {from} filled in; values are texts or elements.
  function sentence(text, values = {}) {
    const fragment = document.createDocumentFragment();
    for (const part of text.split(/(\{\w+\})/)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      fragment.append(name === undefined ? part : values[name]?.cloneNode?.(true) ?? values[name] ?? "");
    }
    return fragment;
  }

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  }

  function link(text, href) {
    const anchor = make("a", "", text);
    anchor.href = href;
    return anchor;
  }

  const verdictOf = (verdict) => make("span", `verdict ${css[verdict]}`, say[css[verdict]]);
  const slot = (name) => card.querySelector(`[data-slot="${name}"]`);
  const into = (name, ...content) => slot(name).replaceChildren(...content);

  // The card

  function show(question, answer) {
    const verdict = Math.max(answer.verdict, question.unknown.length ? 1 : 0), ends = { from: full(question.from), to: full(question.to), date: day(question.on) };
    card.classList.add(css[verdict]);
    into("verdict", say[css[verdict]]);
    slot("verdict").className = `card-word ${css[verdict]}`;
    const key = verdict > answer.verdict ? "headUnknown" : ["headAllowed", "headApproval", "headProhibited"][verdict];
    into("headline", sentence(say[key], ends));
    into("first", firstPermitted(question, answer));
    into("who", ...who(question));
    showLine(question, answer);
    showNeeds(answer, verdict);
    into("reasons", ...reasons(question, answer));
    into("changes", ...changes(question, answer));
    into("rules", rulesInForce(answer));
    card.querySelectorAll("[data-mail]").forEach((anchor) => {
      const text = `${card.querySelector("[data-slot=headline]").textContent}\n${location.href}\n`;
      anchor.href = `mailto:${anchor.dataset.mail}?subject=${encodeURIComponent(say.subject)}&body=${encodeURIComponent(text)}`;
    });
    share();
    document.title = `${say[css[verdict]]} ${data.names[question.from]} → ${data.names[question.to]} | ${document.title}`;
    card.hidden = false;
    form.classList.add("asked");
    card.after(form);
  }

  function firstPermitted(question, { firstPermitted: first, permittedUntil: until }) {
    if (question.unknown.length) return sentence(first === null ? say.firstUnknown : say.firstAtEarliest, { date: first === null ? "" : day(first) });
    if (first === null) return sentence(say.firstNever);
    const values = { date: day(first), until: until === null ? "" : day(until) };
    return sentence(first === question.on ? (until === null ? say.firstNow : say.firstNowUntil) : until === null ? say.firstOn : say.firstOnUntil, values);
  }

  // For whom the answer is: whoever has no other post since the day from which one could still count.
  function who(question) {
    const since = day(book.historyFrom(question.on)), parts = [];
    if (question.unknown.length) return question.unknown.map((name) => make("p", "card-unknown", sentence(say[`who_${name}`] ?? say[name], { date: since })));
    parts.push(make("p", "", sentence(question.past.length ? say.whoPast : say.who, { date: since, post: question.past.length ? full(question.past[0].at) : "", until: question.past.length ? day(question.past[0].last) : "" })));
    return parts;
  }

  function rulesInForce({ revision }) {
    if (!revision) return sentence(say.noRules);
    return sentence(say.rules, { rule: ruleLink(revision), date: day(data.asOf) });
  }

  const ruleLink = (revision) => link(named(`${revision[1]}（${revision[0]}）`), `${say.revisions}${revision[0]}/index.html`);

  // The line of time: how the answer goes on with the last day held, and the days that matter.
  function showLine(question, answer) {
    const now = parse(today()), first = answer.firstPermitted, known = [now, question.last, question.on];
    if (first !== null) known.push(first);
    if (answer.permittedUntil !== null) known.push(answer.permittedUntil + 1);
    const ruled = data.stretches.map(([start]) => start).filter((start) => start !== null && start > Math.min(...known) && start <= Math.max(...known, question.on + 550));
    const changing = ruled.filter((start) => answer.coming.some(({ from }) => from === start) || changesRules(question, start));
    const earliest = Math.min(...known, ...changing), latest = Math.max(...known, ...changing), pad = Math.max(20, Math.round((latest - earliest) * 0.06));
    const start = earliest - pad, end = latest + pad * 2;
    const spans = [{ from: start, until: question.last, verdict: null }, ...book.verdictsThrough(question, question.last + 1, end)];
    const bar = make("div", "wall-bar", ...spans.map(({ from, until, verdict }) => {
      const part = make("span", `wall-part ${verdict === null ? "post" : css[verdict]}`);
      part.style.flexGrow = Math.max(1, until - from + 1);
      return part;
    }));
    const events = [
      [now, say.lineToday, "today"], [question.last, say.lineLast, "last"], [question.on, say.lineMove, "move"],
      ...(first !== null ? [[first, first === question.on ? say.lineFirstNow : say.lineFirst, "first"]] : []),
      ...(answer.permittedUntil !== null ? [[answer.permittedUntil, say.lineUntil, "until"]] : []),
      ...changing.map((one) => [one, changeLabel(one), "change"]),
    ].sort(([one], [other]) => one - other);
    const marks = make("div", "wall-marks"), list = [];
    let number = 0, near = -Infinity;
    for (const [at, text, kind] of events) {
      const place = (at - start) / (end - start) * 100;
      if (place - near >= 4) {
        number += 1;
        near = place;
        const mark = make("span", "wall-mark", String(number));
        mark.style.insetInlineStart = `${place}%`;
        marks.append(mark);
      }
      list.push(make("li", `line-event at-${kind}`, make("span", "line-number", String(number)), day(at), " ", make("span", "line-text", text)));
    }
    into("line", bar, marks);
    into("events", ...list);
  }

  function changesRules(question, start) {
    const stretch = book.stretchOn(start), posts = [question.from, ...question.past.map(({ at }) => at)].filter((at) => book.crosses(at, question.to));
    return posts.some((at) => book.termsOf(at, question.to, stretch) !== book.termsOf(at, question.to, stretch - 1));
  }

  function changeLabel(start) {
    const stretch = data.stretches[book.stretchOn(start)], revision = data.revisions[stretch[1]];
    const fragment = sentence(revision && parse(revision[0]) === start ? say.lineRevision : say.lineChange, { rule: revision ? ruleLink(revision) : "" });
    return fragment;
  }

  // What is needed: now, or, where the move has to wait, what comes after.
  function showNeeds(answer, verdict) {
    const items = [], item = (content, href) => items.push(make("li", "", href ? link(content, href) : content));
    const waits = answer.verdict === 2;
    if (verdict === 1) item(say.needApproval, "#card-ask");
    if (answer.pledge) {
      item(say.needPledge, say.pledge);
      item(say.needItems, say.items);
    }
    slot("needs-heading").textContent = waits ? say.needsLater : say.needs;
    if (waits && answer.pledge) items.push(make("li", "wait", say.pledgeCuresNothing));
    if (waits) items.unshift(make("li", "wait", answer.firstPermitted === null ? say.needAsk : sentence(say.needWait, { date: day(answer.firstPermitted) })));
    into("needs", ...(items.length ? items : [make("li", "none", answer.isAcross ? say.needNothing : say.needWithin)]));
  }

  // Reasons as somebody would say them: who handles what, why it could be used there, what follows, and where it is written.
  function reasons(question, answer) {
    if (!answer.reasons.length) return [make("li", "", sentence(absence(answer), { from: department(question.from), to: department(question.to) }))];
    const groups = new Map();
    for (const reason of answer.reasons) {
      const key = [reason.leg.at, reason.leg.last, reason.term[3], reason.term[3] > 10 ? reason.term[4] : ""].join(" ");
      const known = groups.get(key);
      if (!known || reason.end > known.end) groups.set(key, reason);
    }
    const items = [...groups.values()].sort((one, other) => other.measure - one.measure).map((reason) => item(question, answer, reason));
    // A known change of the rules can bring the day forward, or put it off.
    const { firstPermitted: first, permittedFrom: alone } = answer;
    if (answer.verdict > 0 && first !== null && first !== alone) {
      items.push(make("li", "", sentence(alone === null ? say.shiftedFromNever : say.shifted, { rules: alone === null ? "" : day(alone), date: day(first) })));
    } else if (answer.verdict > 0 && first === null && alone !== null) {
      items.push(make("li", "", sentence(say.shiftedToNever, { rules: day(alone) })));
    }
    return items;
  }

  function absence(answer) {
    if (!answer.isAcross) return say.within;
    if (!answer.revision) return say.noRules;
    return answer.hasRules ? say.unrestricted : say.openDirection;
  }

  function item(question, answer, { leg, term, measure, end }) {
    const basis = term[3], content = make("li", "");
    if (leg.at !== question.from) content.append(sentence(say.earlier, { post: full(leg.at), until: day(leg.last) }), " ");
    content.append(why(question, leg, basis, term), " ", sentence(say[`asks${measure}`]));
    const isOver = measure > 0 && end <= question.on;
    if (measure > 0 && Number.isFinite(end)) content.append(" ", sentence(isOver ? say.isOver : say.binds, { last: day(leg.last), period: period(term), date: day(end - 1) }));
    else if (measure > 0) content.append(" ", sentence(say.forEver));
    const sources = [];
    if (basis < 9) sources.push(link(`${say.cell} ${cellName(basis)}`, cellHref(leg.at, basis)));
    if (answer.revision) sources.push(link(sentence(say.rule, { id: answer.revision[0] }), `${say.revisions}${answer.revision[0]}/index.html`));
    sources.push(link(sentence(say.table, { name: department(leg.at) }), `${say.departments}${data.ids[leg.at]}/index.html#to-${data.ids[question.to]}`));
    content.append(make("span", "card-source", ...sources.flatMap((source, number) => (number ? [" ", source] : [source]))));
    return content;
  }

  function why(question, leg, basis, term) {
    const [grid, affiliate] = book.companyOf(leg.at) === 0 ? [leg.at, question.to] : [question.to, leg.at];
    const information = () => make("b", "", listed(book.informationOf(leg.at, question.to, basis).map(([, name]) => name)));
    const values = { grid: department(grid), affiliate: department(affiliate) };
    if (basis < 9) return sentence(say[`why${Math.floor(basis / 3)}${basis % 3}`], { ...values, information: information() });
    if (basis === 9) return sentence(say.whyUnclassified, { ...values, information: information() });
    if (basis === 10) return sentence(say.whyNoOperations, values);
    if (basis === 11) {
      const [from, to, reason, expires] = data.exceptions[term[4]];
      return sentence(expires === null ? say.whyException : say.whyExceptionUntil, { from: named(from), to: named(to), reason: unstopped(reason), date: expires === null ? "" : day(expires) });
    }
    const [names, reason] = data.classes[term[4]];
    return sentence(say.whyClass, { names: listed(names), reason: named(reason) });
  }

  const cellName = (cell) => `${say[`row${Math.floor(cell / 3)}`]} × ${say[`column${cell % 3}`]}`;
  const cellHref = (at, cell) => `${say.matrix}#${book.companyOf(at) === 0 ? "grid-affiliate" : "affiliate-grid"}-${["constant", "exceptional", "none"][Math.floor(cell / 3)]}-${["direct", "indirect", "none"][cell % 3]}`;

  // How the answer changes where the move is earlier or later, with the last day held and with it moving along.
  function changes(question, answer) {
    const items = [];
    const first = answer.firstPermitted;
    if (answer.verdict > 0 && first !== null) items.push(make("li", "", sentence(say.changeWait, { last: day(question.last), date: day(first) }), " ", verdictOf(0)));
    const elsewhere = answer.verdict > 0 ? nearest(question) : [];
    if (elsewhere.length) items.push(make("li", "", sentence(say.changeElsewhere, { names: listed(elsewhere.map((place) => data.names[place])) })));
    if (answer.permittedUntil !== null) items.push(make("li", "", sentence(say.changeCloses, { date: day(answer.permittedUntil + 1) })));
    const entries = book.directAnswers(question), here = entries.findIndex(({ from, until }) => (from === null || from <= question.on) && question.on <= until);
    entries.forEach((entry, number) => {
      if (number < here - 1 || number === here) return;
      const when = entry.from === null ? sentence(say.changeUntil, { until: day(entry.until) })
        : Number.isFinite(entry.until) ? sentence(say.changeBetween, { from: day(entry.from), until: day(entry.until) }) : sentence(say.changeFrom, { from: day(entry.from) });
      items.push(make("li", "", when, " ", verdictOf(entry.answer.verdict), " ", then(entry.answer)));
    });
    return items.length ? items : [make("li", "", say.changeNever)];
  }

  // The departments nearest to the destination that may be joined on the same day: by steps up and down in its company.
  // A department of the origin's company is none: no stop at another post makes a move permitted.
  function nearest(question) {
    const seen = new Set([question.to]), company = book.companyOf(question.to);
    for (let ring = [question.to], steps = 0; ring.length && steps < 4; steps += 1) {
      const next = [], meet = (place) => {
        if (seen.has(place)) return;
        seen.add(place);
        next.push(place);
      };
      // The company itself stands above its topmost departments as -1.
      for (const place of ring) {
        data.above.forEach((above, other) => above === place && book.companyOf(other) === company && meet(other));
        if (place >= 0) meet(data.above[place]);
      }
      const allowed = next.filter((place) => place >= 0 && book.answer({ ...question, to: place }).verdict === 0).sort((one, other) => one - other);
      if (allowed.length) return allowed.slice(0, 5);
      ring = next;
    }
    return [];
  }

  // When somebody may move who leaves then, told without a day.
  function then({ verdict, permittedFrom, binding }) {
    if (verdict === 0) return "";
    if (permittedFrom === null) return sentence(say.thenNever);
    const term = binding.filter(({ measure, end }) => measure === verdict && end === permittedFrom)[0].term;
    return sentence(verdict === 2 ? say.thenAfter : say.thenApproval, { period: period(term) });
  }

  function share() {
    const field = card.querySelector("[data-share]"), button = card.querySelector("[data-copy]"), status = card.querySelector("[data-copied]");
    field.value = location.href;
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = say.copied;
      } catch {
        status.textContent = document.execCommand("copy") ? say.copied : say.select;
      }
    });
  }

  start();
})();

// Reads the full text index of the portal, from a web server and from a shared drive alike: the files are scripts, each
// of which hands its content to shikiriSearch. How they look is written in Sources/Search; what a query means and how pages
// are ordered is there too, in Swift, and a test compares the two.
(() => {
  "use strict";

  const waiting = new Map();
  window.shikiriSearch = (content) => waiting.get(document.currentScript)?.(content);
  window.shikiriSearch.open = openIndex;

  // The index

  const nameLength = 9, blank = " ";
  // How a gram occurs: 0 in the title of the page, 1 once, 2 more often, from 3 in the heading or among keywords.
  const marks = [0, 2, 3, 4, 5, 6];
  const letters = /^[a-z0-9]{3}$/;

  function openIndex(root) {
    const parts = new Map();

    const load = (path, read = (content) => content) => {
      if (!parts.has(path)) {
        parts.set(path, new Promise((resolve, reject) => {
          const script = document.createElement("script");
          const fail = () => reject(new Error(path));
          waiting.set(script, resolve);
          script.onload = script.onerror = () => {
            waiting.delete(script);
            script.remove();
            fail();
          };
          script.src = `${root}search/${path}`;
          document.head.append(script);
        }).then(read));
        parts.get(path).catch(() => parts.delete(path));
      }
      return parts.get(path);
    };
    const file = (family, names, number, read) =>
      load(`${family}/${names.substr(number * nameLength, nameLength)}.js`, read);

    // The manifest keeps its name, so a minute in its address keeps caches from serving an old one.
    const manifest = () => load(`manifest.js?${Math.floor(Date.now() / 60000)}`, readManifest);
    let opened;
    const open = () => (opened ??= manifest().catch((error) => {
      opened = undefined;
      throw error;
    }));

    const lookUp = async (index, gram) => {
      const list = { entries: [], places: [] };
      const numbers = span(index.grams, gram.padEnd(3, "\uffff"));
      const files = await Promise.all(numbers.map((number) => file("postings", index.postings, number, readLists)));
      for (const lists of files) readPostings(lists.get(gram) ?? "", list);
      return list;
    };

    const textOf = async (index, entry) => {
      const numbers = span(index.firsts, entry);
      const pieces = await Promise.all(numbers.map((number) => file("texts", index.texts, number, readEntries)));
      const found = pieces[0][entry - index.firsts[numbers[0]]];
      const source = pieces.length > 1 ? pieces.map((piece) => piece[0].text).join("") : found.text;
      found.folded ??= {
        title: index.fold(found.title), heading: index.fold(found.heading), text: index.fold(source),
        keywords: index.fold(found.keywords),
      };
      return { ...found, source };
    };

    const ranks = async (index) => {
      const count = index.ranks.length / nameLength;
      return Promise.all(Array.from({ length: count }, (_, number) => file("ranks", index.ranks, number, readRanks)));
    };

    return {
      fold: async (text) => (await open()).fold(text),

      // Finds the pages that have every word of a query, and, where there are few, those that have most of what it says. The
      // texts are loaded for the first results, and for others when `more` is called.
      async search(query, language) {
        const index = await open();
        const { words, phrase, terms } = index.read(query);
        if (!terms.length) return none;
        const lists = new Map(), ideas = ideasOf(words, terms, index);
        const listOf = async (gram) => {
          if (!lists.has(gram)) lists.set(gram, await lookUp(index, gram));
          return lists.get(gram);
        };
        const grams = [...new Set(ideas.flatMap(({ forms }) => forms.flatMap(({ grams }) => grams)))];
        const [merits, card] = await Promise.all([ranks(index), cardOf(index, phrase, language), ...grams.map(listOf)]);
        for (const idea of ideas) {
          const slip = idea.mayBeSlip && !idea.forms.some(({ grams }) => full(grams.map((gram) => lists.get(gram))).entries.length);
          for (const form of slip ? await corrections(index, idea.own) : []) {
            await Promise.all(form.grams.map(listOf));
            idea.forms.push(form);
          }
        }
        const pageOf = (entry) => merits[entry >> 16].pages[entry & 0xffff];
        const weighed = ideas.map((idea) => weigh(idea, lists, index.entries)).filter(({ weight }) => weight > 0);
        const scored = rankPages(weighed, pageOf);
        const whole = await pagesWithAll(index, terms, lists, listOf, pageOf);
        const isForeign = !/[\u3041-\u30ff\u3400-\u9fff]/u.test(phrase);
        const hitOf = (page, candidates) => {
          const { entry, score } = scored.get(page) ?? { entry: candidates.at(-1)[0], score: 0.1 };
          const rank = merits[entry >> 16], number = entry & 0xffff;
          const isOwn = !language || index.languages[rank.languages[number]] === language;
          const share = (candidates ? wholeShare : 1) * (isForeign && !isOwn ? 0.7 : 1);
          return { page, entry, candidates, isOwn: isForeign || isOwn, isOther: !isOwn, worth: Math.round(score * (0.25 + rank.merits[number] / 100) * share * precision) };
        };
        const best = Math.max(0, ...[...scored.values()].map(({ score }) => score));
        const partial = [...scored].filter(([page, { score }]) => !whole.has(page) && score >= 0.15 * best).map(([page]) => hitOf(page));
        const sought = { terms, phrase, words: [...new Set(ideas.flatMap(({ shown }) => shown))], ideas, index };
        const found = new Results(sought, [...whole].map(([page, candidates]) => hitOf(page, candidates)), partial, (entry) => textOf(index, entry), root);
        await found.settle();
        found.card = card && { ...card, url: root + card.url };
        return found;
      },
    };

    // A page that has all terms, each in one entry or another, and for each term the entries that may have it.
    async function pagesWithAll(index, terms, lists, listOf, pageOf) {
      let pages;
      for (const term of [...terms].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))) {
        const grams = gramsOf(index.bare(term)), order = [...grams.filter((gram) => lists.has(gram)), ...grams.filter((gram) => !lists.has(gram))];
        let entries;
        for (const gram of order) {
          const found = (await listOf(gram)).entries;
          entries = entries ? common(entries, found) : found;
          if (!entries.length) return new Map();
        }
        const having = new Map();
        for (const entry of entries) {
          const page = pageOf(entry);
          if (pages && !pages.has(page)) continue;
          (having.get(page) ?? having.set(page, []).get(page)).push(entry);
        }
        pages = new Map([...having].map(([page, entries]) => [page, [...(pages?.get(page) ?? []), entries]]));
      }
      return pages;
    }

    // The words of the portal that differ from one by a slip of the finger, the most frequent three.
    async function corrections(index, word) {
      if (!index.words) return [];
      const known = await load(`words/${index.words}.js`, (content) => content.split(blank));
      return known.filter((other) => isSlip(word, other)).slice(0, 3)
        .map((other) => ({ grams: useful(gramsOf(other), index), share: 0.8, text: other }));
    }

    // The page that answers whether one may move between two departments of a query.
    async function cardOf(index, phrase, language) {
      if (!index.names || !departmentSigns.some((sign) => phrase.includes(sign))) return undefined;
      const [pages, departments] = await load(`names/${index.names}.js`);
      const move = moveBetween(phrase, departments.map(([id, name, company]) => ({ id, name, company, folded: index.fold(name).text })));
      const page = pages.find(([tongue]) => tongue === language) ?? pages[0];
      return move && { url: `${page[1]}?from=${move[0].id}&to=${move[1].id}`, from: move[0].name, to: move[1].name, fromCompany: move[0].company, toCompany: move[1].company };
    }
  }

  // Results

  const none = { count: 0, isExact: true, isDone: true, isNear: false, isOther: false, more: async () => [] };
  const tried = 40, settled = 8;
  // What a page with all words counts more, and one in which they stand together.
  const wholeShare = 1.5, phraseShare = 1.2;
  // Pages whose worth differs by less than a millionth are equally good, and stand in their order.
  const precision = 1e6;

  class Results {
    #sought; #textOf; #root; #waiting; #ready = []; #next = 0; #found = 0; #isCertain;

    constructor(sought, whole, partial, textOf, root) {
      const order = (one, other) => other.isOwn - one.isOwn || other.worth - one.worth || one.page - other.page;
      [this.#sought, this.#textOf, this.#root, this.order] = [sought, textOf, root, order];
      this.#waiting = whole.sort(order);
      this.partial = partial.sort(order);
      this.#isCertain = sought.terms.every((term) => gramsOf(sought.index.bare(term)).length === 1);
    }

    // How many pages have all words: all that are known if it is exact, else at least so many.
    get count() { return this.#isCertain ? this.#found + this.#waiting.length : this.#found; }
    get isExact() { return this.#isCertain || !this.#waiting.length; }
    get isDone() { return this.#next >= this.#ready.length && !this.#waiting.length; }
    get isNear() { return !this.count; }
    get isOther() { return this.#ready.length > 0 && this.#ready[0].isOther; }

    // Finds the first pages that have all words; where there are few, those follow that have most of what the query says.
    // Those in which several words stand as in the query come before others.
    async settle() {
      await this.#verify(settled);
      if (this.#found < settled) this.#ready = [...this.#ready, ...this.partial].sort(this.order);
      if (this.#sought.terms.length < 2) return;
      const first = this.#ready.slice(0, settled);
      await Promise.all(first.map(async (hit) => {
        const { title, heading, text } = (await this.#textOf(hit.entry)).folded;
        if ([title, heading, text].some(({ text }) => text.includes(this.#sought.phrase))) hit.worth = Math.round(hit.worth * phraseShare);
      }));
      this.#ready = [...first.sort(this.order), ...this.#ready.slice(settled)];
    }

    // A list of grams may promise more than the text holds, so each text is searched.
    async #verify(wanted) {
      for (let tries = 0, true_ = 0; this.#waiting.length && true_ < wanted && tries < tried;) {
        const batch = this.#waiting.splice(0, Math.min(wanted - true_, tried - tries));
        tries += batch.length;
        const hold = await Promise.all(batch.map((hit) => this.#holds(hit)));
        const kept = batch.filter((_, i) => hold[i]);
        true_ += kept.length;
        this.#found += kept.length;
        this.#ready.push(...kept);
        for (const hit of batch.filter((_, i) => !hold[i])) this.partial.push({ ...hit, candidates: undefined, worth: Math.round(hit.worth / wholeShare) });
      }
    }

    // Terms were looked up longest first, and so are their entries.
    async #holds(hit) {
      const terms = [...this.#sought.terms].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
      for (const [i, term] of terms.entries()) {
        let isThere = false;
        for (const entry of hit.candidates[i]) {
          if (holds((await this.#textOf(entry)).folded, term, this.#sought.index.bare)) {
            isThere = true;
            if (i === 0 && !hit.isPlaced) [hit.where, hit.isPlaced] = [entry, true];
            break;
          }
        }
        if (!isThere) return false;
      }
      return true;
    }

    async more(wanted) {
      if (this.#next + wanted > this.#ready.length) await this.#verify(this.#next + wanted - this.#ready.length);
      const chosen = this.#ready.slice(this.#next, this.#next + wanted);
      this.#next += chosen.length;
      return Promise.all(chosen.map(async (hit) => {
        const text = await this.#textOf(hit.entry);
        const shown = hit.candidates && this.#sought.terms.some((term) => text.folded.text.text.includes(term)) ? this.#sought.terms : this.#sought.words;
        return { ...extract(text, shown, this.#sought.phrase, this.#root), isPartial: !hit.candidates };
      }));
    }
  }

  function holds(folded, term, bare) {
    const stem = bare(term);
    return Object.values(folded).some(({ text }) => text.includes(term) || bare(text).includes(stem));
  }

  // What a query says

  // What it is about: its words, each with the forms that say the same, in the order of the query.
  function ideasOf({ units, scripts, words }, terms, index) {
    const taken = familySpans(units, scripts, index), ideas = [];
    for (const { start, end, numbers } of taken) {
      const own = units.slice(start, end);
      const isKanji = own.length === 1;
      ideas.push({ start, own, shown: [own, ...numbers.flatMap((number) => index.synonyms[number])], share: 1,
        forms: [{ grams: useful(gramsOf(own), index), share: isKanji ? 0.8 : 1 },
          ...numbers.map((number) => ({ grams: [familyGram(number)], share: 0.65, isFamily: true }))] });
    }
    for (const word of words) {
      const pieces = uncovered(word, taken);
      for (const { text, start } of pieces) {
        if (text.length < 2 && text !== word.text) continue;
        const forms = formsOf({ ...word, text, row: text === word.text ? word.row : "" })
          .map(({ form, share }) => ({ grams: useful(gramsOf(form), index), share, form }));
        ideas.push({ start, own: forms[0].form, shown: forms.map(({ form }) => form), forms,
          share: word.isFaint ? 0.35 : word.row ? 0.5 : word.script === "hiragana" ? 0.8 : 1, mayBeSlip: text.length >= 4 && word.script !== "kanji" });
      }
    }
    const distinct = ideas.filter(({ own }, i) => ideas.findIndex((other) => other.own === own) === i);
    if (!distinct.length) {
      return terms.map((own) => ({ start: 0, own, shown: [own], share: 1, forms: [{ grams: useful(gramsOf(index.bare(own)), index), share: 1, isFamily: true }] }));
    }
    return distinct.sort((one, other) => one.start - other.start);
  }

  // The words of families in a query, the longest first; those of one script alone are whole words there.
  function familySpans(units, scripts, index) {
    const found = [];
    for (const [form, numbers] of index.families) {
      for (let start = units.indexOf(form); start >= 0 && form; start = units.indexOf(form, start + 1)) {
        const end = start + form.length;
        const isWhole = (script) => (scripts[start] !== script || scripts[start - 1] !== script) && (scripts[end - 1] !== script || scripts[end] !== script);
        if ((form.length > 1 || isWhole("kanji")) && isWhole("latin") && isWhole("katakana") && isAligned(scripts, start, end)) found.push({ start, end, numbers });
      }
    }
    found.sort((one, other) => other.end - other.start - one.end + one.start || one.start - other.start);
    const taken = [];
    for (const span of found) if (taken.every(({ start, end }) => span.end <= start || end <= span.start)) taken.push(span);
    return taken;
  }

  // Words of two kanji stand side by side: 統計 is none in 系統計画.
  function isAligned(scripts, start, end) {
    if (end - start !== 2 || scripts[start] !== "kanji" || scripts[end - 1] !== "kanji") return true;
    let [from, to] = [start, end];
    while (scripts[from - 1] === "kanji") from -= 1;
    while (scripts[to] === "kanji") to += 1;
    return (start - from) % 2 === 0 || (to - end) % 2 === 0;
  }

  // What families leave of a word.
  function uncovered({ text, start }, taken) {
    const pieces = [];
    let piece = "", from = start;
    for (let i = 0; i <= text.length; i += 1) {
      const place = start + i;
      if (i < text.length && taken.every((span) => place < span.start || span.end <= place)) {
        if (!piece) from = place;
        piece += text[i];
      } else {
        if (piece) pieces.push({ text: piece, start: from });
        piece = "";
      }
    }
    return pieces;
  }

  const inflection = /^(.{3,}?)(?:ing|ed|es|ly|s|e)$/;

  // A word with what its ending makes of it: 貸す with 貸し, moves with moving.
  function formsOf({ text, script, row }) {
    if (row) return Array.from(row, (kana, i) => ({ form: text + kana, share: i ? 0.9 : 1 }));
    const stem = script === "latin" && text.length > 3 ? inflection.exec(text)?.[1] : undefined;
    return [{ form: text, share: 1 }, ...(stem ? [{ form: stem, share: 0.9 }] : [])];
  }

  function familyGram(number) {
    return `\u0001${String.fromCharCode(0x100 + number)}`;
  }

  // The grams that a word is told by: not those that are everywhere, if it has others.
  function useful(grams, { frequent }) {
    const rare = grams.filter((gram) => !frequent.has(gram));
    return rare.length ? rare : grams;
  }

  // Whether two words differ by one letter, or by two that changed places.
  function isSlip(one, other) {
    if (one === other || Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    const [rest, others] = [one.slice(start), other.slice(start)];
    return rest.slice(1) === others.slice(1) || rest === others.slice(1) || rest.slice(1) === others ||
      (rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2));
  }

  // Ranking

  const placeValues = [0.7, 1, 1.05, 2.5, 3, 2.8, 3.7];

  // A logarithm that is the same number on every machine: to the base 2, straight between the powers of 2.
  function logarithm(number) {
    const whole = 31 - Math.clz32(number), power = 2 ** whole;
    return whole + (number - power) / power;
  }

  const rarity = (total, count) => logarithm(total + count) - logarithm(count);

  // How much an idea says, and how well each entry has it. What few entries have says much. A word that is there only in
  // part, such as 休職 of 休職明, counts for that part.
  function weigh({ forms, share: idea }, lists, total) {
    const scores = new Map(), own = new Set();
    let weight = 0;
    for (const { grams, share, isFamily, form } of forms) {
      const found = grams.map((gram) => lists.get(gram)), { entries, places } = full(found);
      if (entries.length) weight = Math.max(weight, rarity(total, entries.length) * share);
      entries.forEach((entry, i) => {
        const value = share * placeValues[placeOf(places[i])];
        if (value > (scores.get(entry) ?? 0)) scores.set(entry, value);
        if (share >= 0.9) own.add(entry);
      });
      if (grams.length < 2 || isFamily || (form && /^[\u3041-\u309f\u30fc]+$/u.test(form) && form.length < 4)) continue;
      const says = found.map(({ entries }) => (entries.length ? rarity(total, entries.length) : 0));
      const sum = says.reduce((one, other) => one + other, 0);
      if (!entries.length) weight = Math.max(weight, 0.6 * Math.max(...says) * share);
      const parts = new Map();
      found.forEach(({ entries, places }, i) => entries.forEach((entry, k) => {
        const part = parts.get(entry) ?? parts.set(entry, { some: 0, high: 0 }).get(entry);
        part.some += says[i];
        if (places[k] >= 3) part.high += says[i];
      }));
      for (const [entry, { some, high }] of parts) {
        const part = some / sum, value = share * 0.6 * part * Math.sqrt(part) * (1 + high / sum);
        if (value > (scores.get(entry) ?? 0)) scores.set(entry, value);
      }
    }
    if (own.size) weight = rarity(total, own.size);
    return { weight: weight * idea, scores };
  }

  // The best entry of each page, by what it has itself, and by a part of what only the rest of its page has.
  function rankPages(ideas, pageOf) {
    const entries = new Map(), pages = new Map();
    const whole = ideas.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, scores } of ideas) {
      const best = new Map();
      for (const [entry, score] of scores) {
        const page = pageOf(entry);
        if (score > (best.get(page) ?? 0)) best.set(page, score);
        const sums = entries.get(entry) ?? entries.set(entry, { sum: 0, share: 0 }).get(entry);
        sums.sum += weight * score;
        sums.share += weight * Math.min(score, 1);
      }
      for (const [page, score] of best) pages.set(page, (pages.get(page) ?? 0) + weight * score);
    }
    const found = new Map();
    for (const entry of [...entries.keys()].sort((one, other) => one - other)) {
      const { sum, share } = entries.get(entry), page = pageOf(entry);
      const score = (sum * (1 + share / whole) + 0.2 * (pages.get(page) - sum)) / whole;
      if (score > (found.get(page)?.score ?? 0)) found.set(page, { entry, score });
    }
    return found;
  }

  // How a word occurs, from the places of its grams: as a whole heading, at its start, in it, or in the text.
  function placeOf(places) {
    const least = Math.min(...places);
    if (least < 3) return least;
    return 3 + ((places[0] - 3) & 1) + ((places.at(-1) - 3) & 2);
  }

  // The numbers of the parts that hold a key, from the first key of each part.
  function span(firsts, key) {
    let start = firsts.findIndex((first) => first >= key);
    if (start < 0) start = firsts.length;
    let end = start;
    while (firsts[end] === key) end += 1;
    if (start === end) start -= 1;
    return start < 0 ? [] : Array.from({ length: Math.max(end, start + 1) - start }, (_, i) => start + i);
  }

  function gramsOf(term) {
    if (term.length === 1) return [term];
    const grams = [];
    for (let i = 0; i + 1 < term.length; i += 1) {
      if (letters.test(term.slice(i, i + 3))) grams.push(term.slice(i, i + 3));
      else if (i === 0 || !letters.test(term.slice(i - 1, i + 2))) grams.push(term.slice(i, i + 2));
    }
    return grams;
  }

  // The entries that all lists have, each with its places in them.
  function full(lists) {
    const shortest = lists.reduce((one, other) => (other.entries.length < one.entries.length ? other : one));
    const at = lists.map(() => 0), found = { entries: [], places: [] };
    for (const entry of shortest.entries) {
      const places = [];
      for (let i = 0; i < lists.length; i += 1) {
        while (lists[i].entries[at[i]] < entry) at[i] += 1;
        if (lists[i].entries[at[i]] !== entry) break;
        places.push(lists[i].places[at[i]]);
      }
      if (places.length < lists.length) continue;
      found.entries.push(entry);
      found.places.push(places);
    }
    return found;
  }

  function common(one, other) {
    const known = new Set(other);
    return one.filter((entry) => known.has(entry));
  }

  // Moves between departments

  const departmentSigns = ["から", "へ", "→", "->", "より", "to", "部", "課", "室", "所", "せんたー", "社", "店"];
  const suffixes = ["せんたー", "本部", "部門", "支社", "支店", "部", "課", "室", "所"];
  const afterOrigin = ["から", "より", "→", "->", "発"];

  // The two departments that a query names, from the one to the other. A name in part counts where it is said which of
  // them is left.
  function moveBetween(phrase, departments) {
    const found = [];
    for (const department of departments) {
      for (const { form, isWhole } of nameForms(department.folded)) {
        const start = phrase.indexOf(form);
        if (start >= 0) found.push({ start, end: start + form.length, isWhole, department });
      }
    }
    const longest = (one, other) => other.end - other.start - one.end + one.start || other.isWhole - one.isWhole || one.start - other.start;
    const spans = [];
    for (const one of found.sort(longest)) {
      const same = spans.find(({ start, end }) => start === one.start && end === one.end);
      if (same) same.departments.push(one.department);
      else if (spans.every(({ start, end }) => one.end <= start || end <= one.start)) spans.push({ ...one, departments: [one.department] });
    }
    const [first, second] = spans.slice(0, 2).sort((one, other) => one.start - other.start);
    if (!second) return undefined;
    const isOrigin = ({ start, end }) => afterOrigin.some((sign) => phrase.startsWith(sign, end) || phrase.startsWith(` ${sign}`, end)) || phrase.slice(0, start).endsWith("from ");
    if (!(first.isWhole && second.isWhole) && !isOrigin(first) && !isOrigin(second)) return undefined;
    const [from, to] = isOrigin(second) && !isOrigin(first) ? [second, first] : [first, second];
    const pairs = from.departments.flatMap((one) => to.departments.map((other) => [one, other])).filter(([one, other]) => one.id !== other.id);
    return pairs.find(([one, other]) => one.company !== other.company) ?? pairs[0];
  }

  // A name, the name without what kind of department it is, and its end: 電力取引部, 電力取引, 取引部.
  function nameForms(name) {
    const suffix = suffixes.find((suffix) => name.endsWith(suffix) && name.length - suffix.length > 1);
    const forms = [{ form: name, isWhole: true }];
    if (suffix) forms.push({ form: name.slice(0, -suffix.length), isWhole: false });
    for (let start = 1; suffix && name.length - start > Math.max(2, suffix.length); start += 1) forms.push({ form: name.slice(start), isWhole: false });
    return forms;
  }

  const shown = 110;

  function extract(entry, terms, phrase, root) {
    const { path, anchor, title, heading, kind, language, date, source, places, folded } = entry;
    const above = `${folded.title.text} ${folded.heading.text}`;
    const own = terms.filter((term) => !above.includes(term));
    const starts = new Set(places.map(({ offset }) => offset));
    // What is found by its heading alone is told by how it begins.
    const at = own.length ? folded.text.at[bestPlace(folded.text, own, phrase, starts)] : undefined;
    const row = places.findLast(({ offset }) => offset <= at);
    let from = at === undefined ? 0 : startOfSentence(source, at, row?.offset ?? 0);
    let to = Math.min(from + shown, source.length);
    if (/[\udc00-\udfff]/.test(source[from])) from -= 1;
    if (/[\udc00-\udfff]/.test(source[to])) to += 1;
    const pieces = marked(source, folded.text, terms, from, to);
    if (from > 0) pieces[0] = `…${pieces[0]}`;
    if (to < source.length) pieces.push(...(pieces.length % 2 ? [`${pieces.pop()}…`] : ["…"]));
    return {
      url: root + path + (row ? `#${row.anchor}` : anchor), kind, language, date, text: pieces,
      title: marked(title, folded.title, terms), heading: marked(heading, folded.heading, terms),
    };
  }

  // Where in a folded text most of the words stand together, best at the start of a row.
  function bestPlace({ text, at }, terms, phrase, starts) {
    const wanted = text.includes(phrase) ? [phrase] : terms;
    let best, most = 0;
    for (const term of wanted) {
      for (let place = text.indexOf(term), tries = 0; place >= 0 && tries < 200; tries += 1) {
        const near = text.slice(place, place + shown - 20);
        const value = 2 * wanted.filter((other) => near.includes(other)).length + starts.has(at[place]);
        if (value > most || (value === most && place < best)) [best, most] = [place, value];
        place = text.indexOf(term, place + 1);
      }
    }
    return best;
  }

  // Where an extract begins: with its row or its sentence, if that is near, else a little before the word.
  function startOfSentence(source, at, row) {
    const before = source.slice(0, at), near = at - 50;
    const stops = ["。", "？", "！", ". ", "? "].map((end) => [before.lastIndexOf(end), end.length]);
    const stop = Math.max(row, ...stops.map(([place, length]) => (place < 0 ? 0 : place + length)));
    if (stop >= near && stop <= at) return source[stop] === blank ? stop + 1 : stop;
    const from = Math.max(at - 25, 0), gap = source.indexOf(blank, from);
    return gap >= 0 && gap < at ? gap + 1 : from;
  }

  // Pieces of a text: every second one is a word that was searched for.
  function marked(source, { text, at }, terms, from = 0, to = source.length) {
    const ranges = [];
    for (const term of terms) {
      for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
        let end = start + term.length;
        while (at[end] === at[end - 1]) end += 1;
        ranges.push([at[start], Math.min(at[end], to)]);
      }
    }
    const pieces = [];
    let done = from;
    for (const [start, end] of joined(ranges)) {
      if (end <= done) continue;
      pieces.push(source.slice(done, Math.max(start, done)), source.slice(Math.max(start, done), end));
      done = end;
    }
    return [...pieces, source.slice(done, to)];
  }

  // Ranges in their order, those that touch as one.
  function joined(ranges) {
    const result = [];
    for (const [start, end] of ranges.sort((one, other) => one[0] - other[0])) {
      const last = result.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else result.push([start, end]);
    }
    return result;
  }

  // Folds text by the rules of the manifest, and keeps for each unit its place in the text.
  function folding(rules) {
    const replaced = new Map(), joined = new Map(), known = new Map();
    for (const [result, ...variants] of rules.variants.split(blank).map((word) => [...word])) variants.forEach((one) => replaced.set(one, result));
    for (const [one, ...result] of rules.expansions.split(blank)) replaced.set(one, result.join(""));
    for (const [pairs, mark] of [[rules.voiced, "\u3099"], [rules.semivoiced, "\u309a"]]) {
      for (let i = 0; i < pairs.length; i += 2) joined.set(pairs[i] + mark, pairs[i + 1]);
    }
    const isIn = (runs, code) => runs.some((first, i) => i % 2 === 0 && first <= code && code <= runs[i + 1]);
    const plain = (one) => {
      const code = one.codePointAt(0);
      if (isIn(rules.blanks, code)) return blank;
      if (isIn(rules.invisible, code)) return "";
      return (code >= 0x30a1 && code <= 0x30f6) || code === 0x30fd || code === 0x30fe ? String.fromCharCode(code - 0x60) : one;
    };
    const foldOne = (one) => {
      const isHangul = one >= "\uac00" && one <= "\ud7a3";
      const start = replaced.get(one) ?? (isHangul ? one : one.normalize("NFKD"));
      const small = [...start].flatMap((part) => [...part.toLowerCase()]);
      return small.flatMap((part) => [...(replaced.get(part) ?? part)]).map(plain).join("");
    };

    return (text) => {
      const units = [], at = [];
      let i = 0;
      for (const one of text) {
        if (!known.has(one)) known.set(one, foldOne(one));
        const folded = known.get(one);
        for (let k = 0; k < folded.length; k += 1) {
          const last = units.length - 1, kana = joined.get(units[last] + folded[k]);
          if (kana) units[last] = kana;
          else if (folded[k] !== blank || (last >= 0 && units[last] !== blank)) {
            units.push(folded[k]);
            at.push(i);
          }
        }
        i += one.length;
      }
      if (units[units.length - 1] === blank) {
        units.pop();
        at.pop();
      }
      return { text: units.join(""), at: [...at, text.length] };
    };
  }

  // The words of a query

  const isKanji = (unit) => unit !== undefined && ((unit >= "\u3400" && unit <= "\u9fff") || unit === "々");
  const punctuation = "?!。、,.";
  const isHiragana = (unit) => unit >= "\u3041" && unit <= "\u309f";

  function reading(content, fold) {
    const endings = new Set(content.endings.split(blank)), faint = new Set(content.faint.split(blank)), english = new Set(content.english.split(blank));
    const longest = Math.max(...[...endings].map(({ length }) => length)), rows = content.verbs.split(blank);
    const isBetween = (text, i) => content.okurigana.includes(text[i]) && isKanji(text[i - 1]) && isKanji(text[i + 1]);

    return { read, bare: (text) => [...Array(text.length).keys()].filter((i) => !isBetween(text, i)).map((i) => text[i]).join("") };

    function read(query) {
      const { text, at } = fold(query), places = [...Array(text.length).keys()].filter((i) => !isBetween(text, i));
      const units = places.map((i) => text[i]).join(""), scripts = [];
      for (const i of places) scripts.push(scriptOf(text[i], query.codePointAt(at[i]), scripts.at(-1)));
      return { phrase: plainTerm(text), terms: termsOf(text), words: { units, scripts, words: wordsOf(units, scripts) } };
    }

    // The words between blanks, without punctuation around them.
    function termsOf(text) {
      return [...new Set(text.split(blank).map(plainTerm).filter(Boolean))];
    }

    function plainTerm(text) {
      let [start, end] = [0, text.length];
      while (end - start > 1 && punctuation.includes(text[start])) start += 1;
      while (end - start > 1 && punctuation.includes(text[end - 1])) end -= 1;
      return withoutLongEnd(text.slice(start, end));
    }

    function scriptOf(unit, source, before) {
      if (/[a-z0-9\u00c0-\u052f]/u.test(unit)) return "latin";
      if (isKanji(unit) || unit === "〆" || unit === "〇" || (unit >= "\ud800" && unit <= "\udfff")) return "kanji";
      if (unit === "ー") return before === "hiragana" ? "hiragana" : "katakana";
      if (!isHiragana(unit)) return "other";
      return [[0x30a0, 0x30ff], [0x31f0, 0x31ff], [0x32d0, 0x32fe], [0x3300, 0x3357], [0xff66, 0xff9f]]
        .some(([first, last]) => first <= source && source <= last) ? "katakana" : "hiragana";
    }

    function wordsOf(units, scripts) {
      const runs = [], words = [];
      scripts.forEach((script, i) => {
        if (runs.at(-1)?.script === script) runs.at(-1).text += units[i];
        else runs.push({ script, start: i, text: units[i] });
      });
      runs.forEach(({ script, start, text }, i) => {
        const before = runs[i - 1]?.script ?? "other", after = runs[i + 1];
        if (script === "latin" && !english.has(text)) words.push({ text, start, script });
        if (script === "katakana") words.push({ text: withoutLongEnd(text), start, script });
        if (script === "kanji") {
          const row = text.length === 1 && after?.script === "hiragana" ? rowOf(after.text) : "";
          words.push({ text, start, script, row, isFaint: faint.has(text) });
        }
        if (script === "hiragana") words.push(...rest(text, start, before));
      });
      return words;
    }

    // What a run of hiragana says beside endings and particles. A verb goes on with up to two kana of its own.
    function rest(run, start, before) {
      const followsKanji = before === "kanji";
      if (followsKanji && [0, 1, 2].some((count) => count <= run.length && endingsBefore(run.slice(count)) === run.length - count)) return [];
      const lead = before === "other" ? 0 : endingsBefore(run), word = run.slice(lead, run.length - endingsAfter(run.slice(lead)));
      return word.length > (followsKanji ? 2 : 1) ? [{ text: withoutLongEnd(word), start: start + lead, script: "hiragana" }] : [];
    }

    function endingsBefore(kana) {
      const reached = new Set([0]);
      for (let place = 0; place < kana.length; place += 1) {
        if (!reached.has(place)) continue;
        for (let length = 1; length <= Math.min(longest, kana.length - place); length += 1) {
          if (endings.has(kana.slice(place, place + length))) reached.add(place + length);
        }
      }
      return Math.max(...reached);
    }

    function endingsAfter(kana) {
      for (let start = 0; start < kana.length; start += 1) {
        if (endingsBefore(kana.slice(start)) === kana.length - start) return kana.length - start;
      }
      return 0;
    }

    // The kana that a verb may have instead of those behind its kanji; none if a particle is behind it.
    function rowOf(kana) {
      if ("はがをにでともへや".includes(kana[0]) || ("のか".includes(kana[0]) && kana.length < 3)) return "";
      return [...new Set(kana[0] + rows.filter((row) => row.includes(kana[0])).join(""))].join("");
    }
  }

  // A word of kana without the mark of a long vowel at its end, which many leave out there, if it stays long enough.
  function withoutLongEnd(text) {
    return /[\u3041-\u309f\u30fc]{3}\u30fc$/u.test(text) ? text.slice(0, -1) : text;
  }

  // Reading the files

  function readManifest(content) {
    const fold = folding(content.fold), { read, bare } = reading(content, fold);
    let entry = 0;
    return {
      ...content,
      languages: content.languages.split(blank),
      grams: content.grams.split(blank).filter(Boolean).map((gram) => gram.padEnd(3, "\uffff")),
      frequent: new Set(content.frequent.split(blank)),
      firsts: readNumbers(content.counts).map((count) => (entry += count) - count),
      fold, read, bare,
      synonyms: content.synonyms.map((forms) => forms.map((form) => fold(form).text)),
      families: familiesOf(content.synonyms, (form) => bare(fold(form).text)),
    };
  }

  // For each form the numbers of the families that it belongs to.
  function familiesOf(synonyms, fold) {
    const families = new Map();
    synonyms.forEach((forms, number) => {
      for (const form of new Set(forms.map(fold))) families.set(form, [...(families.get(form) ?? []), number]);
    });
    return families;
  }

  function readNumbers(text) {
    const numbers = [];
    let leading = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x5b) leading = leading * 28 + code - 0x5c;
      else {
        numbers.push(leading * 57 + code - 0x23);
        leading = 0;
      }
    }
    return numbers;
  }

  function readPostings(text, { entries, places }) {
    let entry = -1, leading = 0, place = 1;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x78) place = marks[code - 0x79];
      else if (code > 0x5b) leading = leading * 28 + code - 0x5c;
      else {
        entry += leading * 57 + code - 0x22;
        entries.push(entry);
        places.push(place);
        leading = 0;
        place = 1;
      }
    }
  }

  function readLists(content) {
    const fields = content.split(blank), lists = new Map();
    for (let i = 0; i < fields.length; i += 2) lists.set(fields[i], fields[i + 1]);
    return lists;
  }

  function readEntries(pages) {
    return pages.flatMap(([path, title, kind, language, date, ...entries]) =>
      entries.map(([anchor, heading, text, places = "", keywords = ""]) =>
        ({ path, title, kind, language, date, anchor, heading, text, places: readPlaces(places), keywords })));
  }

  function readPlaces(text) {
    const fields = text.split(blank), places = [];
    for (let i = 0; i + 1 < fields.length; i += 2) places.push({ offset: Number(fields[i]), anchor: fields[i + 1] });
    return places;
  }

  function readRanks([merits, runs, starts = ""]) {
    const numbers = readNumbers(runs), languages = [];
    for (let i = 0; i < numbers.length; i += 2) languages.push(...Array(numbers[i + 1]).fill(numbers[i]));
    const read = (character) => character.charCodeAt() - (character > "\\" ? 0x24 : 0x23);
    const [first, ...counts] = readNumbers(starts), pages = counts.flatMap((count, number) => Array(count).fill(first + number));
    return { merits: Array.from(merits, read), languages, pages };
  }
})();

// Reads the full text index of the portal, from a web server and from a shared drive alike: the files are scripts, each
// of which hands its content to shikiriSearch. How they look is written in Sources/Search.
(() => {
  "use strict";

  const waiting = new Map();
  window.shikiriSearch = (content) => waiting.get(document.currentScript)?.(content);
  window.shikiriSearch.open = openIndex;

  // The index

  const nameLength = 9, blank = " ";
  // How a gram occurs: 0 in the title of the page, 1 once, 2 more often, from 3 in the heading.
  const marks = [0, 2, 3, 4, 5, 6];
  const word = /^[a-z0-9]{3}$/;

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
      };
      return { ...found, source };
    };

    const ranks = async (index) => {
      const count = index.ranks.length / nameLength;
      return Promise.all(Array.from({ length: count }, (_, number) => file("ranks", index.ranks, number, readRanks)));
    };

    return {
      fold: async (text) => (await open()).fold(text),

      // Finds the entries in which every word occurs. Their texts are loaded when `more` is called.
      async search(query, language) {
        const index = await open();
        const phrase = index.fold(query).text;
        const terms = [...new Set(phrase.split(blank))].filter(Boolean);
        if (!terms.length) return { count: 0, isExact: true, isDone: true, more: async () => [] };
        const [merits, ...lists] = await Promise.all([ranks(index), ...terms.map(async (term) =>
          intersect(await Promise.all(gramsOf(term).map((gram) => lookUp(index, gram))), placeOf))]);
        const { entries, places } = intersect(lists, (scores) => scores.reduce((sum, score) => sum + score));
        const hits = entries.map((entry, i) => hitOf(index, merits, entry, places[i], language));
        return results(index, hits.filter((hit) => hit.score > 0), { terms, phrase, isNear: false });
      },

      // Finds what a question in everyday words is about, for when little has every word of it. Words that say more
      // count more; those of one question may stand in different sections of a page.
      async near(query, language) {
        const index = await open();
        const phrase = index.fold(query).text;
        const ideas = ideasOf(query, phrase, index);
        const grams = [...new Set(ideas.flatMap(({ forms }) => forms.flatMap(gramsOf)))];
        const [merits, ...lists] = await Promise.all([ranks(index), ...grams.map((gram) => lookUp(index, gram))]);
        const known = new Map(grams.map((gram, i) => [gram, lists[i]]));
        const total = index.entries;
        const weighed = ideas.map(({ forms, part }) => weigh(forms, part, known, total)).filter(({ weight }) => weight > 0);
        const hits = rankPages(weighed, (entry) => pageOf(merits, entry))
          .map(({ entry, score }) => hitOf(index, merits, entry, score, language));
        const terms = [...new Set(ideas.flatMap(({ forms }) => forms))];
        return results(index, hits, { terms, phrase, isNear: true });
      },
    };

    function hitOf(index, merits, entry, score, language) {
      const rank = merits[entry >> 16], number = entry & 0xffff;
      const isOwn = !language || index.languages[rank.languages[number]] === language;
      return { entry, score, isOwn, merit: rank.merits[number] / 100 };
    }

    // Hits in the reader's language first, then in the others.
    function results(index, hits, { terms, phrase, isNear }) {
      const worth = isNear ? ({ score, merit }) => score * (0.3 + merit) : worthOf;
      const order = (one, other) => other.isOwn - one.isOwn || worth(other) - worth(one);
      hits.sort((one, other) => order(one, other) || one.entry - other.entry);
      const isCertain = isNear || terms.every((term) => gramsOf(term).length === 1);
      let next = 0, count = hits.length;
      return {
        isNear,
        isOther: hits.length > 0 && !hits[0].isOwn,
        get count() { return count; },
        get isExact() { return isCertain || next >= hits.length; },
        get isDone() { return next >= hits.length; },
        // The next results. A list of grams may promise more than the text holds, so each text is searched; after ten
        // times as many texts as wanted it is for the reader to go on.
        async more(wanted) {
          const chosen = [], last = next + 10 * wanted;
          while (chosen.length < wanted && next < Math.min(last, hits.length)) {
            const batch = hits.slice(next, next + wanted - chosen.length);
            const found = await Promise.all(batch.map((hit) => textOf(index, hit.entry)));
            next += batch.length;
            found.forEach((entry, i) => {
              const { isOwn, merit } = batch[i], score = isNear ? batch[i].score : scoreOf(entry, terms, phrase);
              if (score > 0) chosen.push({ ...entry, score, isOwn, merit });
              else count -= 1;
            });
          }
          chosen.sort(order);
          return chosen.map((entry) => extract(entry, terms, phrase, root));
        },
      };
    }
  }

  // Where no word is in a heading, what an entry is says more than how often it has the words.
  function worthOf({ score, merit }) {
    return score + merit * (score < 4 ? 2.5 : 1);
  }

  // Questions in everyday words

  const scripts = /[a-z0-9ａ-ｚＡ-Ｚ０-９]+|[\u30a1-\u30fa\u30fc\uff66-\uff9f]+|[\u3400-\u9fff\uf900-\ufaff々〆〇]+|[ぁ-ん]+/giu;
  // Endings, particles and turns of phrase that any question has, longest first: they decide nothing.
  const hollow = new RegExp(`^(?:${[
    "でしょうか", "てもいいですか", "てもよいですか", "てもいい", "てもよい", "ていい", "たらどうなる", "にはどうすれば", "どうすれば", "どうしたら", "どうなる",
    "ことができます", "ことができる", "できますか", "できません", "できます", "できない", "できる", "なければならない", "なければ", "なくても", "ました", "ません", "ますか",
    "ですか", "ている", "ていた", "てある", "ておく", "てしまった", "てしまう", "てもらった", "てもらう", "てくれる", "てほしい", "てください", "ください", "られる", "された", "される",
    "させる", "させて", "します", "して", "した", "する", "しない", "いる", "ある", "ない", "なる", "なった", "いい", "よい", "だめ", "たい", "たら", "なら", "れば", "けど",
    "という", "とは", "って", "には", "では", "にも", "でも", "から", "まで", "より", "です", "ます", "こと", "もの", "とき", "ため", "よう", "ほう", "まだ", "もう", "また", "その",
    "この", "あの", "どの", "どんな", "どう", "なに", "なぜ", "いつ", "どこ", "だれ", "ので", "のに", "だけ", "など", "しか", "ほど", "っけ", "かな", "のか", "んだ", "だっ",
    "け", "は", "が", "を", "に", "で", "と", "も", "の", "へ", "や", "か", "ね", "よ", "て", "た", "だ", "し", "な", "れ", "ら", "り", "る", "い", "え", "う", "く", "き",
    "っ", "ん", "さ", "せ", "み", "め", "ま", "つ", "ち", "け", "げ", "ば", "ぶ", "べ", "む", "お", "ご",
  ].join("|")})`, "u");

  // What a question is about: its words, each with the forms that say the same. A word of several families has the forms
  // of all of them; of words that overlap the longest counts.
  function ideasOf(query, phrase, { fold, families }) {
    const ideas = [];
    let rest = phrase;
    const take = (own, others, part) => {
      ideas.push({ forms: [own, ...others.filter((form) => form !== own)], part });
      rest = rest.replaceAll(own, "\u0000");
    };
    const known = [...families.keys()].filter((form) => phrase.includes(form));
    known.sort((one, other) => other.length - one.length);
    for (const form of known) if (rest.includes(form)) take(form, families.get(form), 0.75);
    for (const word of wordsOf(query, fold)) {
      // A verb may end otherwise elsewhere: 貸す is 貸し there.
      if (rest.includes(word)) take(word, /^[\u3400-\u9fff][ぁ-ん]$/u.test(word) ? [word[0]] : [], 0.6);
    }
    return ideas;
  }

  function wordsOf(query, fold) {
    const pieces = query.normalize("NFKC").match(scripts) ?? [], words = [];
    pieces.forEach((piece, i) => {
      if (!/^[ぁ-ん]/u.test(piece)) {
        // A verb of one character is told by the kana behind it.
        const next = pieces[i + 1] ?? "";
        const isStem = /^[\u3400-\u9fff]$/u.test(piece) && /^[ぁ-ん]/u.test(next);
        words.push(isStem ? piece + next[0] : piece);
        return;
      }
      let rest = piece;
      while (rest) {
        const empty = rest.match(hollow);
        if (!empty) break;
        rest = rest.slice(empty[0].length);
      }
      if (rest.length > 2) words.push(rest);
    });
    return [...new Set(words.map((word) => fold(word).text).filter(Boolean))];
  }

  // How much an idea says, and how well each entry has it. What few entries have says much. A word that is there only in
  // part, such as 休職 of 休職明, counts for that part.
  function weigh(forms, part, known, total) {
    const scores = new Map();
    let weight = 0, own;
    forms.forEach((form, number) => {
      const grams = gramsOf(form), lists = grams.map((gram) => known.get(gram));
      const says = lists.map(({ entries }) => (entries.length ? Math.log(1 + total / entries.length) : 0));
      const sum = says.reduce((one, other) => one + other, 0);
      if (!sum) return;
      const full = intersect(lists, (places) => placeOf(places));
      const rarity = full.entries.length ? Math.log(1 + total / full.entries.length) : Math.max(...says) * 0.6;
      const share = number ? part : 1;
      if (!number && full.entries.length) own = rarity;
      weight = Math.max(weight, rarity * share);
      full.entries.forEach((entry, i) => {
        const place = full.places[i] >= 3 ? 2 : full.places[i] < 1 ? 0.7 : 1;
        scores.set(entry, Math.max(scores.get(entry) ?? 0, share * place));
      });
      // A part of a word in kana alone says nothing.
      if (grams.length < 2 || /^[ぁ-ん]+$/u.test(form)) return;
      const partly = new Map();
      lists.forEach(({ entries }, i) => {
        for (const entry of entries) partly.set(entry, (partly.get(entry) ?? 0) + says[i]);
      });
      for (const [entry, some] of partly) {
        const value = share * 0.6 * (some / sum) ** 1.5;
        if (value > (scores.get(entry) ?? 0)) scores.set(entry, value);
      }
    });
    return { weight: own ?? weight, scores };
  }

  // The best entry of each page, by what it has itself, and by half of what only the rest of its page has.
  function rankPages(ideas, page) {
    const entries = new Map(), pages = new Map();
    const whole = ideas.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, scores } of ideas) {
      const best = new Map();
      for (const [entry, score] of scores) {
        const number = page(entry);
        if (score > (best.get(number) ?? 0)) best.set(number, score);
        const sums = entries.get(entry) ?? entries.set(entry, { sum: 0, share: 0 }).get(entry);
        sums.sum += weight * score;
        sums.share += weight * Math.min(score, 1);
      }
      for (const [number, score] of best) pages.set(number, (pages.get(number) ?? 0) + weight * score);
    }
    const found = new Map();
    for (const [entry, { sum, share }] of entries) {
      const number = page(entry);
      const score = (sum * (0.5 + share / whole) + 0.2 * (pages.get(number) - sum)) / whole * 4;
      if (score > (found.get(number)?.score ?? 0.5)) found.set(number, { entry, score });
    }
    return [...found.values()];
  }

  function pageOf(ranks, entry) {
    return ranks[entry >> 16].pages[entry & 0xffff];
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
      if (word.test(term.slice(i, i + 3))) grams.push(term.slice(i, i + 3));
      else if (i === 0 || !word.test(term.slice(i - 1, i + 2))) grams.push(term.slice(i, i + 2));
    }
    return grams;
  }

  // The entries that all lists have, each with what `join` makes of its places in them.
  function intersect(lists, join) {
    const shortest = lists.reduce((one, other) => (other.entries.length < one.entries.length ? other : one));
    const at = lists.map(() => 0);
    const found = { entries: [], places: [] };
    for (const entry of shortest.entries) {
      const places = [];
      for (let i = 0; i < lists.length; i += 1) {
        while (lists[i].entries[at[i]] < entry) at[i] += 1;
        if (lists[i].entries[at[i]] !== entry) break;
        places.push(lists[i].places[at[i]]);
      }
      if (places.length < lists.length) continue;
      found.entries.push(entry);
      found.places.push(join(places));
    }
    return found;
  }

  // What a word is worth in an entry, from the places of its grams: a whole heading, its start, a heading, the text.
  function placeOf(places) {
    const least = Math.min(...places);
    if (least < 3) return least === 2 ? 1.2 : least;
    const startsHeading = (places[0] - 3) & 1, endsHeading = (places[places.length - 1] - 3) & 2;
    return startsHeading ? (endsHeading ? 8 : 5) : 4;
  }

  // The same from the text itself, or 0 if a word is missing or all of them are only in the title of the page.
  function scoreOf(entry, terms, phrase) {
    const { title, heading, text } = entry.folded;
    const own = (entry.heading ? heading : title).text;
    let score = 0;
    for (const term of terms) {
      if (own === term) score += 8;
      else if (own.startsWith(term)) score += 5;
      else if (own.includes(term)) score += 4;
      else if (text.text.includes(term)) score += 0.8 + 0.2 * Math.min(text.text.split(term).length - 1, 4);
      else if (!title.text.includes(term)) return 0;
    }
    if (score > 0 && terms.length > 1) {
      score += own.includes(phrase) ? 3 : text.text.includes(phrase) ? 1 : title.text.includes(terms[0]) ? 0.3 : 0;
    }
    return score;
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
    const table = new Map(), joined = new Map();
    const unit = String.fromCharCode;
    const setRuns = (runs, result) => {
      for (let i = 0; i < runs.length; i += 2) {
        for (let code = runs[i]; code <= runs[i + 1]; code += 1) table.set(unit(code), result);
      }
    };
    for (let i = 0; i < rules.runs.length; i += 3) {
      const [first, last, result] = [0, 1, 2].map((offset) => rules.runs.charCodeAt(i + offset));
      for (let code = first; code <= last; code += 1) table.set(unit(code), unit(result + code - first));
    }
    Array.from(rules.halfwidth, (result, i) => table.set(unit(0xff61 + i), result));
    for (const [result, ...variants] of rules.variants.split(blank)) variants.forEach((one) => table.set(one, result));
    for (const [one, ...result] of rules.expansions.split(blank)) table.set(one, result.join(""));
    setRuns(rules.blanks, blank);
    setRuns(rules.invisible, "");
    for (const [pairs, mark] of [[rules.voiced, "\u3099"], [rules.semivoiced, "\u309a"]]) {
      for (let i = 0; i < pairs.length; i += 2) joined.set(pairs[i] + mark, pairs[i + 1]);
    }

    return (text) => {
      const units = [], at = [];
      for (let i = 0; i < text.length; i += 1) {
        for (const folded of table.get(text[i]) ?? text[i]) {
          const last = units.length - 1, kana = joined.get(units[last] + folded);
          if (kana) units[last] = kana;
          else if (folded !== blank || (last >= 0 && units[last] !== blank)) {
            units.push(folded);
            at.push(i);
          }
        }
      }
      if (units[units.length - 1] === blank) {
        units.pop();
        at.pop();
      }
      return { text: units.join(""), at: [...at, text.length] };
    };
  }

  // Reading the files

  function readManifest(content) {
    const fold = folding(content.fold);
    let entry = 0;
    return {
      ...content,
      languages: content.languages.split(blank),
      grams: content.grams.split(blank).filter(Boolean).map((gram) => gram.padEnd(3, "\uffff")),
      firsts: readNumbers(content.counts).map((count) => (entry += count) - count),
      fold,
      families: familiesOf(content.synonyms ?? [], fold),
    };
  }

  // For each form the forms of all families that it belongs to.
  function familiesOf(synonyms, fold) {
    const families = new Map();
    for (const family of synonyms.map((forms) => forms.map((form) => fold(form).text))) {
      for (const form of family) families.set(form, [...new Set([...(families.get(form) ?? []), ...family])]);
    }
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
      entries.map(([anchor, heading, text, places = ""]) =>
        ({ path, title, kind, language, date, anchor, heading, text, places: readPlaces(places) })));
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
    const pages = readNumbers(starts).flatMap((count, number) => Array(count).fill(number));
    return { merits: Array.from(merits, read), languages, pages };
  }
})();

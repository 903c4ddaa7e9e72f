// Answers "may somebody move from here to there on this day?" from the steps that the engine made. Nothing is decided
// here: a step says what is asked between two departments and how long it binds; this counts the days.
//
// Days are numbers since 1970-01-01, measures 0 (allowed), 1 (approval), 2 (prohibited). A term of a step is
// [measure, months, days, basis, number of the exception or class, class whose period it is]; the basis is a cell of the
// matrix (0 to 8, row by row), 9 a level that nobody said, 10 no operations, 11 an exception, 12 and 13 a class of
// persons on the way in and out. Without scripts the tables of the departments say the same.
(function (root) {
  "use strict";

  const never = Infinity;

  // Days and their numbers, in the Gregorian calendar.
  function numberOf(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year, era = Math.floor(shifted / 400), inEra = shifted - era * 400;
    const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
  }

  function partsOf(number) {
    const shifted = number + 719468, era = Math.floor(shifted / 146097), inEra = shifted - era * 146097;
    const years = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
    const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
    const month = Math.floor((5 * inYear + 2) / 153), day = inYear - Math.floor((153 * month + 2) / 5) + 1;
    return { year: years + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9, day };
  }

  const lengthOf = (year, month) => numberOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - numberOf(year, month, 1);

  // The number of a day such as 2027-04-01; null for anything else, and for days that the calendar doesn't have.
  function parse(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? "");
    if (!match) return null;
    const [year, month, day] = match.slice(1).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
    return numberOf(year, month, day);
  }

  function format(number) {
    const { year, month, day } = partsOf(number), pad = (value, width) => String(value).padStart(width, "0");
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  }

  // The first day after a period that counts from a last day (Civil Code, article 143): it begins on the next day and ends
  // on the day before the day of the same number; where the last month has none, it ends with that month.
  function firstDayAfter(last, months, days) {
    const { year, month, day } = partsOf(last + 1), index = year * 12 + month - 1 + months;
    const there = { year: Math.floor(index / 12), month: index % 12 + 1 };
    if (day <= lengthOf(there.year, there.month)) return numberOf(there.year, there.month, day) + days;
    return numberOf(Math.floor((index + 1) / 12), (index + 1) % 12 + 1, 1) + days;
  }

  // The cells that two sets of levels span together, as bits.
  const spans = Array.from({ length: 64 }, (_, pair) => {
    let bits = 0;
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 3; column += 1) {
        if ((pair >> 3) & (1 << row) && pair & (1 << column)) bits |= 1 << (row * 3 + column);
      }
    }
    return bits;
  });
  const span = (handling, usability) => spans[(handling & 7) << 3 | usability & 7];
  const possible = (levels) => (levels & 8 ? 7 : levels);
  const openSpan = (handling, usability) => (handling & 8 ? spans[7 << 3 | possible(usability)] : 0)
    | (usability & 8 ? spans[possible(handling) << 3 | 7] : 0);

  function open(data) {
    const levels = data.levels.map((text) => Array.from(text, (digit) => parseInt(digit, 16)));
    const positions = new Map(data.ids.map((id, position) => [id, position]));
    const companyOf = (place) => (place < data.grid ? 0 : 1);
    const crosses = (from, to) => companyOf(from) !== companyOf(to);
    const levelsOf = (place) => levels[data.profiles[place]];
    const known = new Map();

    const stretchOn = (day) => data.stretches.findLastIndex(([first]) => first === null || first <= day);

    // The two places with the grid's first, as the matrix has them.
    const sides = (from, to) => (companyOf(from) === 0 ? [levelsOf(from), levelsOf(to)] : [levelsOf(to), levelsOf(from)]);

    // For each stretch what is asked of a move between departments of the two companies.
    function courseOf(from, to) {
      const key = from * data.ids.length + to;
      if (known.has(key)) return known.get(key);
      const direction = data.directions[companyOf(from)], [handling, usability] = sides(from, to);
      let said = 0, could = 0;
      handling.forEach((level, category) => {
        said |= span(level, usability[category]);
        could |= openSpan(level, usability[category]);
      });
      const pair = direction.pairs[`${direction.marks[from] ?? 0}.${direction.marks[to] ?? 0}`] ?? 0;
      const outcome = direction.outcomes[`${pair}.${said & direction.relevant}.${could & direction.relevant}`];
      if (outcome === undefined) throw new Error(`no outcome for ${data.ids[from]} and ${data.ids[to]}`);
      const course = data.stretches.map((_, stretch) =>
        data.lists[direction.courses[outcome].findLast(([first]) => first <= stretch)[1]]);
      known.set(key, course);
      return course;
    }

    // The posts that count: the origin, and earlier ones in the company that isn't the destination's.
    function legsOf({ from, to, on, last, past = [] }) {
      const posts = [{ at: from, last }, ...past].filter(({ at }) => crosses(at, to));
      return posts.map((post) => {
        const end = Math.min(post.last, on - 1);
        return { at: post.at, last: end, isDirect: end === on - 1, course: courseOf(post.at, to) };
      });
    }

    // The first day on which a term doesn't bind any more. A period of no time binds the direct move, for ever.
    const endOf = ([, months, days], leg) => (months || days ? firstDayAfter(leg.last, months, days) : leg.isDirect ? never : leg.last + 1);

    function bindingOn(legs, stretch, day) {
      return legs.flatMap((leg) => leg.course[stretch]
        .map((term) => ({ leg, term, measure: term[0], end: endOf(term, leg) }))
        .filter(({ measure, end }) => measure > 0 && day < end));
    }

    const lastEnd = (binding, measure) => Math.max(...binding.filter((one) => one.measure === measure).map(({ end }) => end));

    function standing(legs, stretch, day, isAcross) {
      const binding = bindingOn(legs, stretch, day);
      const verdict = Math.max(0, ...binding.map(({ measure }) => measure));
      const end = verdict ? lastEnd(binding, verdict) : null;
      return {
        verdict, permittedFrom: end === never ? null : end, pledge: Boolean(isAcross && data.stretches[stretch][2]),
        free: Math.max(day, ...binding.map((one) => one.end)), binding,
      };
    }

    const same = (one, other) => one.verdict === other.verdict && one.permittedFrom === other.permittedFrom && one.pledge === other.pledge;

    // The answer for a move on a day, with the last day in the origin before it, and how it goes on by the rules that are known.
    function answer(question) {
      const { from, to, on } = question, isAcross = crosses(from, to), legs = legsOf(question), first = stretchOn(on);
      const now = standing(legs, first, on, isAcross), coming = [];
      let firstPermitted = null, permittedUntil = null;
      for (let stretch = first; stretch < data.stretches.length; stretch += 1) {
        const start = stretch === first ? on : data.stretches[stretch][0];
        const then = stretch === first ? now : standing(legs, stretch, start, isAcross);
        if (stretch > first) {
          if (!same(then, standing(legs, stretch - 1, start, isAcross))) coming.push({ from: start, ...then });
          if (firstPermitted !== null && permittedUntil === null && then.verdict > 0) permittedUntil = start - 1;
        }
        const next = data.stretches[stretch + 1]?.[0] ?? never;
        if (firstPermitted === null && then.free < next) firstPermitted = then.free;
      }
      const over = legs.flatMap((leg) => leg.course[first].map((term) => ({ leg, term, measure: term[0], end: endOf(term, leg) })));
      return {
        ...now, firstPermitted, permittedUntil, coming, stretch: first, isAcross,
        revision: data.revisions[data.stretches[first][1]] ?? null,
        hasRules: Boolean(data.stretches[first][3 + companyOf(from)]),
        reasons: now.binding.length ? now.binding : over,
      };
    }

    // The categories of information by which a post and the destination come to a cell, or to a level that isn't said.
    function informationOf(at, to, basis) {
      const [handling, usability] = sides(at, to);
      return data.information.filter((_, category) => (basis === 9
        ? openSpan(handling[category], usability[category])
        : span(handling[category], usability[category]) & 1 << basis));
    }

    // How the verdict goes on from day to day with the last day held: stretches of days with one verdict.
    function verdictsThrough(question, start, end) {
      const legs = legsOf(question), isAcross = crosses(question.from, question.to), days = new Set([start]);
      data.stretches.forEach(([day]) => days.add(day));
      legs.forEach((leg) => leg.course.flat().forEach((term) => days.add(endOf(term, leg))));
      const spans = [];
      for (const day of [...days].filter((one) => one !== null && one >= start && one <= end).sort((a, b) => a - b)) {
        const { verdict } = standing(legs, stretchOn(day), day, isAcross);
        if (spans.at(-1)?.verdict === verdict) continue;
        if (spans.length) spans.at(-1).until = day - 1;
        spans.push({ from: day, until: end, verdict });
      }
      return spans;
    }

    // How the answer differs where the move and the last day before it lie earlier or later together: one entry for each
    // time in which the rules ask the same.
    function directAnswers(question) {
      const entries = [];
      data.stretches.forEach(([first], stretch) => {
        const until = (data.stretches[stretch + 1]?.[0] ?? never) - 1, on = first ?? until;
        if (on === never) return;
        const then = answer({ ...question, on, last: on - 1 });
        const key = JSON.stringify([then.verdict, then.pledge, then.permittedFrom === null, ...then.binding
          .filter(({ measure }) => measure === then.verdict).map(({ term }) => term.slice(0, 3))].sort());
        if (entries.at(-1)?.key === key) entries.at(-1).until = until;
        else entries.push({ key, from: first, until, on, answer: then });
      });
      return entries;
    }

    // No post that was left before this day can still count on a day, whatever it was.
    function historyFrom(on) {
      let start = on - 1;
      for (const [, months, days] of data.lists.flat()) {
        if (!months && !days) continue;
        let last = on - months * 31 - days - 2;
        while (firstDayAfter(last, months, days) <= on) last += 1;
        start = Math.min(start, last);
      }
      return start;
    }

    return {
      data, positions, companyOf, crosses, answer, informationOf, verdictsThrough, directAnswers, historyFrom, stretchOn,
      termsOf: (from, to, stretch) => courseOf(from, to)[stretch],
      pathAbove(place) {
        const names = [];
        for (let above = data.above[place]; above >= 0; above = data.above[above]) names.unshift(data.names[above]);
        return names;
      },
    };
  }

  root.shikiriAnswers = { open, parse, format, partsOf, firstDayAfter };
})(globalThis);

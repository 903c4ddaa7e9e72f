// The rules on a day: ?on=2025-06-01 leads to the page of the last change before it; the slider goes from change to change.
// Without scripts the list of changes leads to the same pages.
(function () {
  "use strict";
  const nav = document.querySelector("[data-days]");
  if (!nav) return;
  const say = nav.dataset, form = nav.querySelector("[data-day-form]"), note = nav.querySelector("[data-day-note]");
  const field = form.elements.on, slider = form.querySelector("[type=range]"), output = form.querySelector("output");
  const links = [...nav.querySelectorAll("[data-first]")], here = links.findIndex((link) => link.hasAttribute("aria-current"));

  const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  const shown = (text) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(text));
  const placeOf = (day) => links.findLastIndex((link) => link.dataset.first <= day);

  function tell(text) {
    note.textContent = text;
    note.hidden = false;
  }

  function go(day) {
    const place = Math.max(0, placeOf(day));
    location.href = `${links[place].getAttribute("href")}?on=${day}`;
  }

  const on = new URLSearchParams(location.search).get("on");
  if (on !== null && !isDay(on)) tell(say.bad);
  else if (on !== null) {
    const place = placeOf(on);
    if (Math.max(0, place) !== here) return location.replace(`${links[Math.max(0, place)].getAttribute("href")}?on=${on}`);
    field.value = on;
    tell((place < 0 ? say.before : say.on).replace("{date}", shown(on)));
  }

  slider.max = links.length - 1;
  slider.value = Math.max(0, here);
  const label = () => { output.textContent = links[slider.value].textContent; slider.setAttribute("aria-valuetext", output.textContent); };
  label();
  slider.addEventListener("input", label);
  slider.addEventListener("change", () => { if (Number(slider.value) !== here) location.href = links[slider.value].getAttribute("href"); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isDay(field.value)) go(field.value);
    else tell(say.bad);
  });
  form.hidden = false;
})();

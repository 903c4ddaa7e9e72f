"""All pages in Chromium, with what was written into them."""

import re

from chromium import PROGRAM, opened
from playwright.sync_api import sync_playwright

# Told before the page's own scripts run: whatever a text makes run calls it.
WATCH = "window.ran = []; window.pwn = number => { window.ran.push(number) };"
# What no text may have made, and every text and attribute with a mark in it.
LOOK = """
() => {
  const faults = [], texts = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    for (const one of element.attributes) {
      if (/^on/.test(one.name)) faults.push(`<${name} ${one.name}>`);
      if (/^(href|src|action|formaction|data|srcset|poster)$/.test(one.name) && /^[\\s\\u0000-\\u001f]*(javascript|data:text|vbscript)/i.test(one.value))
        faults.push(`<${name} ${one.name}="${one.value.slice(0, 40)}">`);
      if (/文\\d+/.test(one.value) && !/^(href|src|id|data-[\\w-]*|for|aria-labelledby|aria-controls|aria-describedby|name)$/.test(one.name)) texts.push(one.value);
    }
    if (name === 'script' && !/json/.test(element.type) && /文\\d|pwn/.test(element.outerHTML)) faults.push('a script with a text');
    if (name === 'img' && /(^|\\/)x$/.test(element.getAttribute('src') ?? '')) faults.push('a picture from a text');
    if (/^(iframe|object|embed|base|form|link)$/.test(name) && /文\\d|pwn/.test(element.cloneNode().outerHTML)) faults.push(`a <${name}> with a text: ${element.outerHTML.slice(0, 80)}`);
  }
  // Markdown and search mark parts of a text, so blocks are read and not single pieces.
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walk.nextNode()) faults.push('a comment: ' + walk.currentNode.data.slice(0, 40));
  return {faults, texts, words: document.body.textContent, ran: window.ran};
}
"""


def faults(folders, text, fields):
    """How many pages were opened, and what was seen on them. `fields` has the numbers of texts that no Markdown cuts."""
    found, pages, whole = [], 0, set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        context = browser.new_context()
        context.add_init_script(WATCH)
        for file in sorted(file for folder in folders for file in folder.rglob("*.html")):
            pages += 1
            where = "/".join(file.parts[-4:])
            if file.name == "404.html":
                continue
            told: list[str] = []
            page = opened(context, file.as_uri(), told)
            page.on("dialog", lambda dialog: (told.append("a dialog"), dialog.dismiss()))
            use(page)
            seen = page.evaluate(LOOK)
            page.close()
            found += [f"{where}: {one.split(': ', 1)[-1][:160]}" for one in told]
            found += [f"{where}: {one}" for one in seen["faults"] + [f"ran: {number}" for number in seen["ran"]]]
            for words in [seen["words"], *seen["texts"]]:
                whole |= {number for number in marks(words) if text(number).strip() in words}
                whole |= {-number for number in marks(words)}
        browser.close()
    seen = {-number for number in whole if number < 0}
    found += [f"what {name} says is read nowhere as it was written" for number, name in fields.items()
              if number in seen and number not in whole]
    if len(seen & set(fields)) < 40:
        found.append(f"only {len(seen & set(fields))} texts are on any page")
    return pages, found


def marks(words):
    return {int(number) for number in re.findall(r"文(\d+)", words)}


def use(page):
    """What scripts do with texts: searching, filtering, opening."""
    for box in page.locator("input[type=search]:visible").all()[:2]:
        box.fill("文")
        page.wait_for_timeout(250)
    for fold in page.locator("details > summary").all()[:5]:
        fold.evaluate("element => element.click()")

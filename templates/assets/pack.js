// A manager's pack: sorting and filtering, and for a protected pack the decryption, in this one file.
(function () {
  "use strict";

  function bytes(base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  }

  // The form from which the key was derived. The blanks are spelt out: `trim` knows others than the program that sealed.
  // Hyphens and capital letters are how somebody reads it out, and count for nothing.
  function composed(passphrase) {
    const letters = passphrase.normalize("NFKC").replace(/[-\u00ad\u2010-\u2015\u2212\u30fc]/gu, "");
    return letters.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/^[\p{White_Space}\u200b\ufeff]+|[\p{White_Space}\u200b\ufeff]+$/gu, "");
  }

  async function decrypt(payload, passphrase) {
    const secret = new TextEncoder().encode(composed(passphrase));
    const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: payload.salt, iterations: payload.iterations },
      material, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: payload.iv }, key, payload.data);
    return JSON.parse(new TextDecoder().decode(plain));
  }

  // Throws when the block is not what was written.
  function read(block) {
    const written = JSON.parse(block.textContent);
    if (written.v !== 1 || written.kdf !== "PBKDF2-HMAC-SHA-256") throw new TypeError("unknown form");
    return { iterations: written.iterations, salt: bytes(written.salt), iv: bytes(written.iv), data: bytes(written.data) };
  }

  // The files lie beside an open pack; a protected one hands them out itself.
  function offer(link, files) {
    const file = files.find((file) => file.name === link.dataset.file);
    link.href = URL.createObjectURL(new Blob([bytes(file.data)], { type: file.type }));
  }

  function show(content) {
    const main = document.getElementById("main");
    const body = new DOMParser().parseFromString(content.page, "text/html").body;
    main.replaceChildren(...body.childNodes);
    for (const link of main.querySelectorAll("[data-file]")) offer(link, content.files);
    const heading = main.querySelector("h1");
    if (heading) document.title = heading.textContent;
    window.shikiriTables(main);
    main.focus();
    scrollTo(0, 0);
  }

  function unlock(form, block) {
    const field = form.querySelector("input");
    const button = form.querySelector("button");
    const status = form.querySelector("[role=status]");
    form.hidden = false;
    let payload;
    try {
      payload = read(block);
    } catch {
      status.textContent = form.dataset.broken;
      button.disabled = field.disabled = true;
      return;
    }
    if (!window.crypto || !crypto.subtle) {
      status.textContent = form.dataset.missing;
      button.disabled = field.disabled = true;
      return;
    }
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      status.textContent = form.dataset.working;
      let content;
      try {
        content = await decrypt(payload, field.value);
      } catch {
        // AES-GCM can't tell a wrong key from changed bytes; a wrong passphrase is what happens.
        status.textContent = form.dataset.wrong;
        button.disabled = false;
        field.select();
        return;
      }
      // Nothing is left for a browser to offer to remember.
      field.value = "";
      try {
        show(content);
      } catch {
        // The passphrase was right: what it opened can't be shown, and typing it again changes nothing.
        form.isConnected ? (status.textContent = form.dataset.broken) : (document.getElementById("main").textContent = form.dataset.broken);
      }
    });
    field.focus();
  }

  const form = document.querySelector("[data-unlock]");
  const block = document.getElementById("payload");
  if (form && block) unlock(form, block); else window.shikiriTables(document);
})();

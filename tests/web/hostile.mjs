// Opens hostile pages in Chromium, with their policy and without it, touches everything on them, and tells what ran.
//
//   node hostile.mjs NODE_MODULES CHROMIUM FILE.html …
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, ...files] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)(`${modules}/playwright-core`);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const result = { ran: [], requests: [], refused: [], cards: 0, hits: 0 };

for (const bypassCSP of [false, true]) {
  const context = await browser.newContext({ bypassCSP, acceptDownloads: true, permissions: [] });
  await context.addInitScript(() => { window.alert = (what) => console.log(`RAN ${what}`); });
  for (const file of files) {
    const page = await context.newPage();
    const own = pathToFileURL(file).href;
    page.on("dialog", (dialog) => { result.ran.push(`${file}: ${dialog.message()}`); dialog.dismiss(); });
    page.on("console", (message) => {
      if (message.text().startsWith("RAN")) result.ran.push(`${file}: ${message.text()}`);
      else if (message.type() === "error") result.refused.push(`${file}: ${message.text()}`);
    });
    page.on("pageerror", (error) => result.refused.push(`${file}: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && request.url().split("#")[0] !== own) result.requests.push(`${file}: ${request.url()}`);
    });
    page.on("popup", (popup) => result.ran.push(`${file}: opened ${popup.url()}`));
    await page.goto(own);
    result.cards += await page.evaluate(async () => {
      let opened = 0;
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      for (const node of document.querySelectorAll("main *")) for (const kind of ["mouseover", "focus", "click", "error", "load"]) {
        if (kind === "click" && (node.closest("a:not(.metric)") || node.closest("button"))) continue;
        node.dispatchEvent(new Event(kind, { bubbles: kind === "mouseover", cancelable: true }));
      }
      for (const link of document.querySelectorAll("a.metric")) { link.click(); opened += document.querySelector("#_card").hidden ? 0 : 1; }
      return opened;
    }).catch(() => 0);
    const field = page.locator("#_q");
    if (await field.count()) for (const words of ["alert(1)", "<script>", '"><img', "javascript:"]) {
      await field.fill(words);
      await page.waitForTimeout(60);
      result.hits += await page.locator("#_results li").count();
    }
    await page.waitForTimeout(100);
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(JSON.stringify(result));

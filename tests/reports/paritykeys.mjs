// Works with the translator's report as somebody does for a day: by keys, filters, addresses, the clipboard, on paper.
//
//   node paritykeys.mjs NODE_MODULES CHROMIUM FILE.html
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, file] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require(`${modules}/playwright-core`);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const url = pathToFileURL(file).href;
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
// The clipboard of the page, as the page sees it; tests must not meddle with anybody's own.
await context.addInitScript(() => {
  window.kept = [];
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { window.kept.push(text); } } });
  document.execCommand = () => { window.kept.push(document.activeElement.value); return true; };
});
const page = await context.newPage();
await page.goto(url);

const here = () => page.evaluate(() => document.querySelector(".remark.here")?.dataset.code);
const remarks = (on = page) => on.$$eval(".remark:not(.waived)", (all) => all.filter((one) => one.offsetParent).map((one) => one.dataset.code));
const kept = () => page.evaluate(() => window.kept.at(-1));
const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
const position = (on = page) => on.locator(".position").innerText();
const counts = (on) => on.$$eval(".stats [data-count]", (all) => Object.fromEntries(all.map((one) => [one.dataset.count, one.firstChild.textContent])));
const told = { forward: [], back: [], help: [] };

for (let step = 0; step < 7; step += 1) { await press(step % 2 ? "n" : "j"); told.forward.push(await here()); }
for (let step = 0; step < 2; step += 1) { await press(step % 2 ? "p" : "k"); told.back.push(await here()); }
told.position = await position();

await press("c"); told.copied = await kept();
await press("C"); told.chinese = await kept();
await press("s"); told.written = await kept();
await page.locator("#chapter-1 .trio .at[name=zh]").nth(2).click();
told.clicked = await kept();
await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined }));
await press("c"); told.fallback = await kept();
told.said = await page.locator(".said").innerText();

await press("/");
await page.keyboard.type("jnc?x/");
told.typed = await page.inputValue("#filter-text");
told.typing = await here();
await page.fill("#filter-text", "");
await press("Escape");
told.left = await page.evaluate(() => document.activeElement.dataset.code);
for (let time = 0; time < 2; time += 1) { await press("?"); told.help.push(await page.locator("dialog").isVisible()); }
await press("?");
await page.uncheck("input[name=keys]");
await press("Escape");
await press("j"); told.off = await here();
await page.click("[data-help]");
await page.check("input[name=keys]");
await page.click("[data-close]");

await press("x"); told.done = await position();
const again = await context.newPage();
await again.goto(url);
told.reopened = { ticked: await again.$$eval(".ticked", (all) => all.map((one) => one.dataset.code)), position: await position(again) };
await again.check("input[name=open]");
told.open = (await remarks(again)).length;
await press("x");

for (const name of ["warning", "none", "waived"]) await page.uncheck(`input[name=severity][value=${name}]`);
await page.selectOption("#filter-chapter", "10-energy");
told.address = await page.evaluate(() => location.hash);
const sent = await context.newPage();
await sent.goto(url + told.address);
const { error, warning, lines } = await counts(sent);
told.sent = {
  remarks: await remarks(sent),
  here: await sent.evaluate(() => document.querySelector(".remark.here")?.dataset.code),
  chapter: await sent.inputValue("#filter-chapter"),
  counts: { error, warning, lines },
};

await page.click(".clear");
await page.selectOption("#filter-code", "P050");
told.code = {
  remarks: await remarks(),
  sections: await page.$$eval("section.parity", (all) => all.filter((one) => !one.hidden).map((one) => one.dataset.name)),
  counts: await page.$$eval(".stats [data-count=error], .stats [data-count=warning]", (all) => all.map((one) => one.innerText)),
};
await page.click(".clear");
await page.uncheck("input[name=status][value=matched]");
told.missing = { lines: await page.locator(".trio[data-severity]:visible").count(), remarks: await remarks() };
await page.fill("#filter-text", "nowhere to be found");
told.nothing = await page.locator(".nothing").innerText();
await page.click(".clear");
told.cleared = (await page.evaluate(() => location.hash.indexOf("q="))) < 0 && (await page.locator(".clear").isHidden());
for (const name of ["error", "warning", "none"]) await page.uncheck(`input[name=severity][value=${name}]`);
await press("Tab", "j"); told.allowed = await here();
await page.click(".clear");

await page.evaluate(() => document.activeElement.blur());
for (let time = 0; time < 3; time += 1) await press("]");
for (let time = 0; time < 9; time += 1) await press("J");
await page.goto(`${url}#chapter=90-contact`);
await page.reload();
for (let time = 0; time < 5; time += 1) await press("J");
await press("c");
told.walked = [await page.locator(".trio.current .say").last().innerText().then((text) => text.slice(0, 6)), await kept()];

const paper = await context.newPage();
await paper.goto(url);
await paper.emulateMedia({ media: "print" });
told.print = await paper.evaluate(() => {
  const line = [...document.querySelectorAll(".trio")].find((one) => one.querySelector(".remark"));
  const top = line.querySelector(".remark").getBoundingClientRect().top;
  const bottom = line.querySelector(".say:nth-child(3)").getBoundingClientRect().bottom;
  const tools = [...document.querySelectorAll(".filters, .steps, .done, dialog")].filter((one) => one.offsetParent).length;
  const drawn = [...document.querySelectorAll(".trio[data-severity]")].every((one) => getComputedStyle(one).contentVisibility === "visible");
  return { under: top >= bottom - 1, tools, all: drawn };
});
await browser.close();
console.log(JSON.stringify(told));

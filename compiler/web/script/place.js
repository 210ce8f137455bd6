/* The reader's place, the way to the other editions, the contents on narrow screens. */
(function () {
  var all = zb.all, one = zb.one;
  var menu = one(".menu-btn"), place = one(".place"), toc = one(".toc"), langs = one(".langs");
  var lines = all(".toc a").map(function (a) { return { link: a, item: a.parentNode, target: zb.target(a.hash) }; }).filter(function (line) { return line.target; });
  var chapters = all("main > .chapter"), edges = all(".fore-edge i"), numbered = chapters.filter(function (c) { return !c.classList.contains("front"); });
  var due = 0, last = null;

  /* The reader's place: chapter on the fore-edge, section in the contents. */
  function mark() {
    due = 0;
    var here = null, chapter = null;
    chapters.forEach(function (c) { if (c.getBoundingClientRect().top < innerHeight * .4) chapter = c; });
    lines.forEach(function (line) { if (line.target.getBoundingClientRect().top < 160) here = line; });
    edges.forEach(function (edge, index) { edge.classList.toggle("on", numbered[index] === chapter); });
    if (chapter) place.dataset.chapter = chapter.dataset.chapter; else delete place.dataset.chapter;
    if (here === last) return;
    last = here;
    lines.forEach(function (line) {
      if (line === here) line.link.setAttribute("aria-current", "location"); else line.link.removeAttribute("aria-current");
      line.item.classList.toggle("here", !!here && line.item.contains(here.link) && line.link.closest("ol ol") === null);
    });
    if (here && toc.scrollHeight > toc.clientHeight) {
      var top = here.link.offsetTop;
      if (top < toc.scrollTop || top > toc.scrollTop + toc.clientHeight - 64) toc.scrollTop = top - toc.clientHeight / 3;
    }
  }
  addEventListener("scroll", function () { due = due || requestAnimationFrame(mark); }, { passive: true });
  mark();

  /* The block that is read: the last one that begins above the first line below the bar, where a jump puts its target.
     Footnote marks are no blocks. */
  function block() {
    var id = "", limit = one(".topbar").offsetHeight + (one(".draft") ? one(".draft").offsetHeight : 0) + (one(".pair-head") ? one(".pair-head").offsetHeight : 0) + 40;
    all("main [id]").some(function (e) {
      if (e.id.charAt(0) === "_" || /-_/.test(e.id) || !e.offsetParent) return false;
      if (e.getBoundingClientRect().top > limit) return true;
      id = e.id;
      return false;
    });
    return id;
  }

  /* Changing the language lands on the same block: both languages share their ids, with `en-` before them side by side. */
  if (langs) langs.addEventListener("click", function (event) {
    var link = event.target.closest("a[hreflang]");
    if (!link) return;
    var id = scrollY < innerHeight / 3 ? "" : block().replace(document.body.dataset.edition === "both" ? /^en-/ : /^$/, "");
    link.hash = id ? "#" + encodeURIComponent(id) : "";
  });

  /* A link to the English beside the Chinese finds its paragraph in an edition of one language too. */
  function arrive() {
    if (location.hash.length < 2 || zb.target(location.hash)) return;
    var id = location.hash.replace(/^#en-/, "#");
    if (zb.target(id)) location.replace(id);
  }
  addEventListener("hashchange", arrive);
  arrive();

  /* The contents on narrow screens. */
  function open(state) {
    document.body.classList.toggle("menu-open", state);
    menu.setAttribute("aria-expanded", String(state));
  }
  menu.addEventListener("click", function () { open(!document.body.classList.contains("menu-open")); });
  document.addEventListener("click", function (event) { if (event.target.closest(".toc a")) open(false); });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !document.body.classList.contains("menu-open")) return;
    open(false);
    menu.focus();
  });
})();

/* One card for all that explains itself: it comes on hover, focus and tap, stays while the pointer is on it, and goes
   with Escape (WCAG 1.4.13). A kind of trigger says how its card is filled; a pinned card has the focus. */
(function () {
  var card = zb.make("div", "metric-card"), kinds = [];
  var trigger = null, kind = null, pinned = false, timer = 0, touched = false, quiet = null;
  card.id = "_card";
  card.hidden = true;
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", "_card-title");
  document.body.appendChild(card);

  function kindOf(node) {
    for (var index = 0; index < kinds.length; index += 1) {
      var found = node.closest && node.closest(kinds[index].selector);
      if (found) return { node: found, kind: kinds[index] };
    }
    return null;
  }

  function place() {
    card.style.cssText = "";
    if (getComputedStyle(card).position === "fixed") return;
    var lines = trigger.getClientRects(), at = lines[lines.length - 1], width = document.documentElement.clientWidth;
    var own = card.getBoundingClientRect(), left = Math.max(12, Math.min(at.left, width - own.width - 12));
    var above = at.bottom + 10 + own.height > innerHeight && lines[0].top - 10 - own.height > zb.one(".topbar").offsetHeight;
    card.style.left = left + scrollX + "px";
    card.style.top = (above ? lines[0].top - 10 - own.height : at.bottom + 10) + scrollY + "px";
  }

  function open(node, its, how) {
    clearTimeout(timer);
    if (trigger !== node) {
      shut();
      card.replaceChildren();
      card.lang = node.closest("[lang]").lang;
      var chapter = node.closest("[data-chapter]");
      if (chapter) card.dataset.chapter = chapter.dataset.chapter; else delete card.dataset.chapter;
      if (its.fill(card, node, how) === false) return;
      trigger = node;
      kind = its;
      card.hidden = false;
      node.setAttribute("aria-describedby", "_card");
      node.classList.add("told");
      place();
    }
    if (how === "pin") {
      pinned = true;
      if (kind.expands) node.setAttribute("aria-expanded", "true");
      card.focus({ preventScroll: true });
    }
  }
  function shut(back) {
    clearTimeout(timer);
    if (!trigger) return;
    var node = trigger;
    trigger = null;
    node.removeAttribute("aria-describedby");
    node.classList.remove("told");
    if (kind.expands) node.setAttribute("aria-expanded", "false");
    pinned = false;
    quiet = back ? node : null; // who sent the card away does not get it back with the focus
    if (back) node.focus({ preventScroll: true });
    card.hidden = true;
  }
  function later(what, wait) { clearTimeout(timer); timer = setTimeout(what, wait); }

  document.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
    if (trigger && !card.contains(event.target) && !trigger.contains(event.target)) shut();
  });
  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch" || pinned) return;
    if (card.contains(event.target)) return clearTimeout(timer);
    var found = kindOf(event.target);
    if (found) later(function () { open(found.node, found.kind, "hover"); }, trigger ? 60 : 160);
    else if (trigger && document.activeElement !== trigger) later(shut, 300);
    else if (!trigger) clearTimeout(timer);
  });
  document.addEventListener("focusin", function (event) {
    if (card.contains(event.target)) return clearTimeout(timer);
    var found = kindOf(event.target);
    if (found && found.node === quiet) return;
    quiet = null;
    if (found && found.node.matches(":focus-visible")) open(found.node, found.kind, "focus");
    else if (trigger && event.target !== trigger) shut();
  });
  document.addEventListener("focusout", function (event) {
    if (trigger && !event.relatedTarget && !card.matches(":hover")) later(shut, 200);
  });
  document.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    if (card.contains(event.target)) { if (event.target.closest("a, .card-close")) shut(!event.target.closest("a")); return; }
    var found = kindOf(event.target);
    if (!found || !(found.kind.expands || (touched && trigger !== found.node))) return;
    event.preventDefault();
    if (pinned && trigger === found.node) shut(true); else open(found.node, found.kind, "pin");
  });
  document.addEventListener("keydown", function (event) {
    var found = event.target.closest && kindOf(event.target);
    if (event.key === "Escape" && trigger) { event.preventDefault(); event.stopImmediatePropagation(); shut(card.contains(document.activeElement)); }
    if (event.key === " " && found && found.kind.expands) { event.preventDefault(); found.node.click(); }
    if (event.key === "Tab" && trigger && card.contains(document.activeElement)) {
      var inside = zb.all("a, button", card), edge = event.shiftKey ? inside[0] : inside[inside.length - 1];
      if (document.activeElement === edge || (event.shiftKey && document.activeElement === card)) shut(true);
    }
  }, true);
  addEventListener("scroll", function (event) { if (trigger && event.target !== document && !card.contains(event.target)) shut(); }, true);
  addEventListener("resize", function () { shut(); });

  /* `expands`: a click pins the card. Without it a click goes on to where the link leads. */
  zb.explain = function (selector, fill, expands) { kinds.push({ selector: selector, fill: fill, expands: !!expands }); };
  zb.cardTitle = function (text, above) {
    if (above) card.append(zb.make("p", "metric-group", above));
    var title = zb.make("p", "metric-label", text), close = zb.make("button", "card-close", "×");
    title.id = "_card-title";
    close.type = "button";
    close.setAttribute("aria-label", zb.say(zb.lang(card), "close"));
    card.append(title, close);
  };
})();

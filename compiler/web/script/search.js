/* Search over the whole report. The index is the page itself, read when it is first asked for.

   Words are compared as NFKC without case, quotes of any kind or commas in figures; all of them must be there. An
   English word may be the beginning of another; what is nowhere found exactly is sought by its stem, Chinese by its
   pairs of characters. */
(function () {
  var form = zb.one(".search"), field = form && zb.one("input", form);
  if (!form) return;
  var box = zb.one(".results", form), list = zb.one("[role=listbox]", box), status = zb.one("[role=status]", box);
  var lang = zb.lang(form), MOST = 60, AROUND = 26;
  var HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/, SKIPPED = ".fnref, .u-in, .divider-title > .sr, .fn-back, .fn-num, .pair-n, .pair-head, .copy, .slips, button";
  var HEADS = "h2, h3, h4, h5, h6", blocks = null, shown = [], at = -1, waiting = 0;
  /* Marks are laid over the text, which stays as it is. Their rule is set here: validators do not know it yet. */
  var marking = !!(window.Highlight && CSS.highlights);
  if (marking) document.styleSheets[0].insertRule("::highlight(search) { background-color: var(--highlight); color: var(--ink); }", document.styleSheets[0].cssRules.length);
  form.hidden = false;

  /* One text, and for each of its characters the place in the original. */
  function fold(text) {
    var out = "", places = [];
    for (var index = 0; index < text.length; index += 1) {
      var one = text[index], code = text.charCodeAt(index), folded = one;
      if (code > 127 && !(code >= 0x4e00 && code <= 0x9fff)) {
        if (code === 0x2060 || code === 0xad || code === 0x200b) continue;
        if (code >= 0xd800 && code < 0xdc00) one = text.substr(index, 2);
        folded = one.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/[\u2010-\u2015\u2212]/g, "-");
      } else if (one === "," && /\d/.test(text[index - 1] || "") && /^\d{3}/.test(text.substr(index + 1, 3))) continue;
      if (/\s/.test(folded)) { if (!out || out[out.length - 1] === " ") continue; folded = " "; }
      folded = folded.toLowerCase();
      for (var piece = 0; piece < folded.length; piece += 1) places.push(index);
      out += folded;
      if (one.length === 2) index += 1;
    }
    places.push(text.length);
    return { text: out, places: places };
  }

  function read() {
    var walk = document.createTreeWalker(zb.one("main"), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT), node = walk.nextNode();
    var current = null, heads = [], found = [];
    while (node) {
      if (node.nodeType === 3) {
        var parent = node.parentNode, block = parent.closest(".twin, p, li, dt, dd, tr, h2, h3, h4, h5, h6, figcaption, pre, summary");
        if (block && /^(P|LI)$/.test(block.nodeName)) block = block.closest("tr") || block;
        if (block && node.data.trim()) {
          if (!current || current.node !== block) {
            current = { node: block, nodes: [], text: "", title: !!block.closest(HEADS) };
            found.push(current);
          }
          var cell = parent.closest("td, th"), inner = parent.closest("p, li, td, th");
          if (current.text && cell !== current.cell) current.text += " \u00a0";
          else if (current.text && inner !== current.inner) current.text += " ";
          current.cell = cell;
          current.inner = inner;
          current.nodes.push({ node: node, from: current.text.length });
          current.text += node.data;
        } else if (block && current && current.node === block) current.text += " ";
        node = walk.nextNode();
      } else if (node.nodeName === "BR") {
        if (current) current.text += " ";
        node = walk.nextNode();
      } else if (node.matches(SKIPPED)) {
        var past = node;
        while (past && !walk.nextSibling()) { past = walk.parentNode(); if (!past) break; }
        node = past ? walk.currentNode : null;
      } else node = walk.nextNode();
    }
    found.forEach(function (block) {
      if (block.title && !block.node.closest(".case, .deck, .timeline")) {
        var level = +block.node.closest(HEADS).nodeName[1], side = zb.lang(block.node);
        heads = heads.filter(function (head) { return head.level < level || head.side !== side; });
        heads.push({ level: level, side: side, text: block.text.replace(/\s+/g, " ").trim() });
      }
      var own = zb.lang(block.node);
      block.path = heads.filter(function (head) { return head.side === own; }).slice(0, block.title ? -1 : 3).map(function (head) { return head.text; }).join(" › ");
      block.data = !!block.node.closest(".data-list");
      block.folded = null;
    });
    return found;
  }

  /* Where each word stands in a block; null if one of them does not. */
  function match(folded, words) {
    var hits = [];
    for (var index = 0; index < words.length; index += 1) {
      var word = words[index], from = 0, any = false, place;
      while ((place = folded.text.indexOf(word, from)) >= 0) {
        from = place + word.length;
        var inside = /[a-z]/.test(word[0]) && /[a-z]/.test(folded.text[place - 1] || "");
        if (inside) continue;
        hits.push([place, from]);
        any = true;
      }
      if (!any) return null;
    }
    hits.sort(function (one, other) { return one[0] - other[0]; });
    return { hits: hits };
  }
  function stem(word) { return word.length > 4 ? word.replace(/(ies|ied|y)$/, "i").replace(/(ing|ed|es|s|e)$/, "") : word; }
  function loosened(words) {
    var out = [];
    words.forEach(function (word) {
      if (HAN.test(word) && word.length > 2) for (var index = 0; index + 1 < word.length; index += 1) out.push(word.substr(index, 2));
      else out.push(stem(word));
    });
    return out;
  }
  /* Most of what is sought, where nothing has all of it: at least three pieces in five. */
  function mostly(folded, pieces) {
    var hits = [], there = 0;
    pieces.forEach(function (piece) {
      var hit = match(folded, [piece]);
      if (!hit) return;
      there += 1;
      hits = hits.concat(hit.hits);
    });
    if (!there || there / pieces.length < .6) return null;
    hits.sort(function (one, other) { return one[0] - other[0]; });
    // Pairs overlap: 温室, 室气 are one mark.
    return { share: there / pieces.length, hits: hits.reduce(function (joined, hit) {
      var last = joined[joined.length - 1];
      if (last && hit[0] <= last[1]) last[1] = Math.max(last[1], hit[1]); else joined.push([hit[0], hit[1]]);
      return joined;
    }, []) };
  }
  function find(query) {
    blocks = blocks || read();
    var whole = fold(query).text.trim(), words = whole.split(" ").filter(Boolean), near = false, found;
    if (!words.length) return null;
    var seek = function (judge) {
      var hits = [];
      blocks.forEach(function (block, order) {
        if (!block.folded) block.folded = fold(block.text);
        var hit = judge(block.folded);
        if (!hit) return;
        var rank = (block.title ? 4 : 0) + (words.length > 1 && block.folded.text.indexOf(whole) >= 0 ? 2 : 0) - (block.data ? 8 : 0);
        hits.push({ block: block, hits: hit.hits, rank: rank + (hit.share || 0) * 100, order: order });
      });
      return hits;
    };
    found = seek(function (folded) { return match(folded, words); });
    if (!found.length) {
      var pieces = loosened(words);
      found = seek(function (folded) { return mostly(folded, pieces); });
      near = found.length > 0;
    }
    found.sort(function (one, other) { return other.rank - one.rank || one.order - other.order; });
    return { found: found, near: near };
  }

  /* The words around the first hit, hits marked. */
  function excerpt(result) {
    var block = result.block, places = block.folded.places, text = block.text, first = places[result.hits[0][0]];
    var from = first <= AROUND ? 0 : first - AROUND, to = Math.min(text.length, from + 110), line = zb.make("span", "results-text"), done = from;
    if (from && /[a-z0-9]/i.test(text[from])) { var space = text.slice(from, first).search(/[^a-z0-9]/i); if (space > 0) from += space; done = from; }
    if (from) line.append("…");
    result.hits.forEach(function (hit) {
      var start = places[hit[0]], end = places[hit[1] - 1] + 1;
      if (start < done || end > to) return;
      line.append(text.slice(done, start), zb.make("mark", "", text.slice(start, end)));
      done = end;
    });
    line.append(text.slice(done, to));
    if (to < text.length) line.append("…");
    return line;
  }

  function ranges(result) {
    var block = result.block, places = block.folded.places, spot = function (offset, end) {
      var piece = block.nodes.filter(function (one) { return end ? one.from < offset : one.from <= offset; }).pop() || block.nodes[0];
      return [piece.node, Math.max(0, Math.min(piece.node.length, offset - piece.from))];
    };
    return result.hits.map(function (hit) {
      var range = document.createRange(), start = spot(places[hit[0]]), end = spot(places[hit[1] - 1] + 1, true);
      range.setStart(start[0], start[1]);
      range.setEnd(end[0], end[1]);
      return range;
    });
  }
  function highlight(results) {
    if (!marking) return;
    CSS.highlights.delete("search");
    if (!results.length) return;
    var marks = new Highlight();
    results.forEach(function (result) { ranges(result).forEach(function (range) { marks.add(range); }); });
    CSS.highlights.set("search", marks);
  }

  function close() {
    box.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    at = -1;
  }
  function show() {
    waiting = 0;
    var answer = find(field.value);
    list.replaceChildren();
    highlight(answer ? answer.found : []);
    shown = answer ? answer.found.slice(0, MOST) : [];
    if (!answer) return close();
    at = -1;
    field.removeAttribute("aria-activedescendant");
    shown.forEach(function (result, index) {
      var item = zb.make("li"), block = result.block;
      item.id = "_hit-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.lang = block.node.closest("[lang]").lang;
      if (block.path) item.append(zb.make("span", "results-in", block.path));
      item.append(excerpt(result));
      list.appendChild(item);
    });
    var total = answer.found.length;
    status.textContent = zb.say(lang, !total ? "none" : answer.near ? "near" : total > MOST ? "some" : "hits", { total: total, shown: MOST });
    list.hidden = !total;
    box.hidden = false;
    field.setAttribute("aria-expanded", String(total > 0));
  }
  function choose(index) {
    var items = list.children;
    if (!items.length) return;
    if (items[at]) items[at].setAttribute("aria-selected", "false");
    at = (index + items.length) % items.length;
    items[at].setAttribute("aria-selected", "true");
    items[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", items[at].id);
  }
  function go(index) {
    var result = shown[index];
    if (!result) return;
    var node = result.block.node, named = node.id ? node : node.closest("[id]"), folded = node.closest("details");
    close();
    if (folded) folded.open = true;
    if (zb.reveal) zb.reveal(node);
    if (named && named.id && named.id[0] !== "_") history.pushState(null, "", "#" + encodeURIComponent(named.id));
    node.scrollIntoView({ block: node.offsetHeight < innerHeight / 2 ? "center" : "start" });
    if (!node.hasAttribute("tabindex")) {
      node.tabIndex = -1;
      node.addEventListener("blur", function () { node.removeAttribute("tabindex"); }, { once: true });
    }
    node.focus({ preventScroll: true });
  }

  field.addEventListener("input", function (event) {
    if (event.isComposing) return;
    clearTimeout(waiting);
    waiting = setTimeout(show, blocks ? 30 : 0);
  });
  field.addEventListener("compositionend", show);
  field.addEventListener("focus", function () { if (field.value.trim() && box.hidden) show(); });
  field.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (box.hidden) show();
      choose(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (waiting) { clearTimeout(waiting); show(); }
      go(at < 0 ? 0 : at);
    } else if (event.key === "Escape") {
      if (!box.hidden) { event.preventDefault(); close(); } else { field.value = ""; highlight([]); field.blur(); }
    }
  });
  list.addEventListener("click", function (event) {
    var item = event.target.closest("[role=option]");
    if (item) go([].slice.call(list.children).indexOf(item));
  });
  document.addEventListener("pointerdown", function (event) { if (!form.contains(event.target)) close(); });
  form.addEventListener("focusout", function (event) { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();

/* A note can be read where it is called; following the mark still leads to it, and its arrow back. */
zb.explain(".fnref a", function (card, link) {
  var note = zb.target(link.hash), lang = zb.lang(link);
  if (!note) return false;
  var body = zb.make("div", "card-note"), go = zb.make("a", "", zb.say(lang, "to_note")), foot = zb.make("p", "metric-code");
  zb.cardTitle(zb.say(lang, "footnote", { number: link.textContent }));
  [].slice.call((zb.one(":scope > div", note) || note).childNodes).forEach(function (child) { body.appendChild(child.cloneNode(true)); });
  zb.all(".fn-back, .fn-num", body).forEach(function (extra) { extra.remove(); });
  zb.all("[id]", body).forEach(function (node) { node.removeAttribute("id"); });
  zb.all("a.metric", body).forEach(function (figure) { figure.replaceWith(zb.make("span", "", figure.textContent)); });
  go.href = link.getAttribute("href");
  foot.append(zb.make("span"), go);
  card.append(body, foot);
  return true;
});

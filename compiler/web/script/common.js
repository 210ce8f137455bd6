/* What all pages share. Everything that is shown is set as text, never as markup. */
var zb = {
  all: function (selector, within) { return [].slice.call((within || document).querySelectorAll(selector)); },
  one: function (selector, within) { return (within || document).querySelector(selector); },
  fill: function (template, values) { return template.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; }); },
  flat: function (text) { return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase(); },
  make: function (name, looks, text) {
    var node = document.createElement(name);
    if (looks) node.className = looks;
    if (text !== undefined) node.textContent = text;
    return node;
  },
  /* JSON that stands in the page; null where there is none. */
  data: function (id) {
    var node = document.getElementById(id);
    try { return node && JSON.parse(node.textContent); } catch (e) { return null; }
  },
  /* The language that an element is in: zh or en. */
  lang: function (node) { return /^en/i.test(node.closest("[lang]").lang) ? "en" : "zh"; },
  target: function (hash) {
    try { return document.getElementById(decodeURIComponent(hash.slice(1))); } catch (e) { return null; }
  },
  store: {
    get: function (key) { try { return localStorage.getItem("zhengben." + key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem("zhengben." + key, value); } catch (e) { /* no storage */ } }
  },
  /* Works from a file too, where the clipboard may be closed. `done` is told whether it did. */
  copy: function (text, done) {
    var old = function () {
      var field = zb.make("textarea", "sr"), focused = document.activeElement, copied = false;
      field.value = text;
      document.body.appendChild(field);
      field.select();
      try { copied = document.execCommand("copy"); } catch (e) { /* refused */ }
      field.remove();
      if (focused) focused.focus({ preventScroll: true });
      done(copied);
    };
    if (!navigator.clipboard || !isSecureContext) old();
    else navigator.clipboard.writeText(text).then(function () { done(true); }, old);
  },
  /* The words of the page's own, by language. */
  say: function (lang, name, values) {
    var words = zb.words[lang] || zb.words[document.documentElement.lang.slice(0, 2)] || {};
    return zb.fill(words[name] || name, values || {});
  }
};
zb.words = zb.data("_words") || {};

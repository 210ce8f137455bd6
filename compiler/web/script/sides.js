/* Side by side, either language can be put away; the one that is left takes the width. */
(function () {
  var body = document.body, buttons = zb.all(".pair-head button");
  if (body.dataset.edition !== "both") return;
  function hide(side) {
    if (side) body.dataset.hides = side; else delete body.dataset.hides;
    buttons.forEach(function (button) {
      var away = button.dataset.side === side;
      button.firstChild.data = zb.say(zb.lang(button), away ? "show" : "hide");
      button.setAttribute("aria-expanded", String(!away));
    });
  }
  /* The paragraph that is read stays where it is. */
  function keep(button, change) {
    var before = button.getBoundingClientRect().top;
    change();
    scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
  }
  buttons.forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      keep(button, function () { hide(body.dataset.hides === button.dataset.side ? "" : button.dataset.side); });
    });
  });
  /* Whoever is sent to a paragraph that is put away gets its other side, or has it back. */
  zb.reveal = function (node) { if (node && body.dataset.hides && !node.offsetParent) hide(""); };
  function arrive() {
    var at = location.hash.length > 1 && zb.target(location.hash);
    if (!at || at.offsetParent || !body.dataset.hides) return;
    var other = document.getElementById(/^en-/.test(at.id) ? at.id.slice(3) : "en-" + at.id);
    if (!other || !other.offsetParent) { hide(""); other = at; }
    other.scrollIntoView();
  }
  addEventListener("hashchange", arrive);
})();

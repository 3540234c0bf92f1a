"use strict";
// Moves through turns and exchanges. It reads the links that the page holds, makes no element, and stores and loads nothing.
{
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const root = document.documentElement;
  const [text, side, search, found, keys] = ["text", "side", "search", "found", "keys"].map(byId);
  const pieces = all(".piece");
  const turns = all(".turn");
  const exchanges = all(".exchange");
  const words = new Map(
    pieces.map((piece) => [piece, all("p[dir=auto], .who, .role", piece).map((part) => part.textContent).join("\n").toLowerCase()]),
  );
  const target = (link) => link && byId(link.hash.slice(1));
  const exchangeOf = (turn) => target(turn.querySelector("header a[href^='#exchange-']"));
  const turnsOf = (exchange) => all(".said > a", exchange).map(target);
  const isBeside = () => matchMedia("(min-width: 60em)").matches;
  let turn = null;
  let exchange = null;

  function mark(newTurn, newExchange) {
    all(".now, .in").forEach((element) => {
      element.classList.remove("now", "in");
      element.removeAttribute("aria-current");
    });
    [turn, exchange] = [newTurn, newExchange];
    if (exchange) turnsOf(exchange).forEach((element) => element.classList.add("in"));
    [turn, exchange].filter(Boolean).forEach((element) => {
      element.classList.add("now");
      element.setAttribute("aria-current", "true");
    });
  }

  function goTo(element) {
    if (element.classList.contains("off")) clear();
    const isTurn = element.classList.contains("turn");
    if (isTurn) mark(element, exchangeOf(element));
    else mark(turnsOf(element)[0], element);
    element.focus({ preventScroll: true });
    // On a narrow screen the two stand below each other, and only what was asked for is scrolled to.
    if (isTurn ? isBeside() && exchange : isBeside()) exchange.scrollIntoView({ block: "nearest" });
    if (isTurn) turn.scrollIntoView({ block: "nearest" });
    else turn.scrollIntoView({ block: "start" });
    history.replaceState(null, "", `#${element.id}`);
  }

  function step(elements, from, by) {
    const shown = elements.filter((element) => !element.classList.contains("off"));
    const at = shown.indexOf(from);
    const next = at < 0 ? shown[0] : shown[at + by];
    if (next) goTo(next);
  }

  // From a turn that is in no exchange to the nearest one before or after it.
  function stepExchange(by) {
    const shown = exchanges.filter((each) => !each.classList.contains("off"));
    const before = exchange
      ? shown.indexOf(exchange)
      : shown.filter((each) => turns.indexOf(turnsOf(each)[0]) < turns.indexOf(turn)).length;
    const next = shown[by < 0 ? before - 1 : exchange ? before + 1 : before];
    if (next) goTo(next);
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    pieces.forEach((piece) => piece.classList.toggle("off", !words.get(piece).includes(wanted)));
    const isOff = (element) => element.classList.contains("off");
    exchanges.forEach((each) => each.classList.toggle("off", turnsOf(each).every(isOff)));
    const shown = turns.filter((each) => !isOff(each)).length;
    found.value = wanted ? `${shown} of ${turns.length} turns` : "";
    show(wanted);
  }

  function show(wanted) {
    if (!window.Highlight) return;
    CSS.highlights.delete("found");
    const ranges = wanted ? pieces.filter((piece) => !piece.classList.contains("off")).flatMap((piece) => rangesOf(piece, wanted)) : [];
    if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges.slice(0, 5000)));
  }

  function rangesOf(piece, wanted) {
    const ranges = [];
    const walk = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const lower = node.data.toLowerCase();
      // Where a letter has another length in lower case, places do not agree.
      for (let at = lower.indexOf(wanted); lower.length === node.length && at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
    return ranges;
  }

  function clear() {
    search.value = "";
    filter();
  }

  function enter(focused) {
    if (focused === search) step(turns, null, 0);
    else if (focused === turn && exchange) goTo(exchange);
    else if (focused === exchange) goTo(turn);
    else return false;
    return true;
  }

  function escape(focused) {
    if (search.value || focused === search) {
      clear();
      search.blur();
    } else mark(null, null);
  }

  // In a long turn an arrow scrolls until the turn's end is seen.
  function arrow(by) {
    const [box, pane] = [turn, text].map((element) => element && element.getBoundingClientRect());
    const [top, bottom] = isBeside() ? [pane.top, pane.bottom] : [0, innerHeight];
    const isCut = box && box.bottom > top && box.top < bottom && (by > 0 ? box.bottom > bottom + 1 : box.top < top - 1);
    if (isCut) (isBeside() ? text : root).scrollBy(0, by * 60);
    else step(turns, turn, by);
  }

  const actions = {
    j: () => step(turns, turn, 1),
    k: () => step(turns, turn, -1),
    n: () => stepExchange(1),
    p: () => stepExchange(-1),
    ArrowDown: () => arrow(1),
    ArrowUp: () => arrow(-1),
    "/": () => search.focus(),
    "?": () => keys.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    const focused = document.activeElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keys.open) return;
    if (event.key === "Escape") return escape(focused);
    if (event.key === "Enter") return void (enter(focused) && event.preventDefault());
    const isField = focused.matches("input, select");
    const scrollsItself = event.key.startsWith("Arrow") && side.contains(focused);
    if (isField || scrollsItself || !Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.host !== location.host) return;
    const element = link ? link.hash && target(link) : event.target.closest(".turn, .exchange");
    if (!element || !(link || getSelection().isCollapsed)) return;
    if (element.matches(".turn, .exchange")) {
      event.preventDefault();
      goTo(element);
    } else if (element.closest(".off")) clear(); // before the browser goes there
  });

  function goToHash() {
    const element = byId(location.hash.slice(1));
    if (element?.matches(".turn, .exchange")) goTo(element);
  }

  search.addEventListener("input", filter);
  byId("help").addEventListener("click", () => keys.showModal());
  byId("close").addEventListener("click", () => keys.close());
  window.addEventListener("hashchange", goToHash);
  root.classList.add("scripts");
  filter();
  goToHash();
}

// Shows one run, the cases that fit the filters, and in the sheet one cell over its article. What is shown stands in
// the address behind the #, so that it can be sent on. Nothing is ever written but text and attributes.
(() => {
  "use strict";
  const root = document.documentElement;
  const main = document.querySelector("main");
  const sheet = document.getElementById("sheet");
  const filters = document.getElementById("filters");
  const title = document.getElementById("opened");
  const tabs = sheet.querySelector(".tabs");
  const epochs = sheet.querySelector(".epochs");
  const originals = [...sheet.querySelectorAll(".original")];
  const several = document.querySelectorAll(".matrix").length > 1;
  const NAMES = ["run", "case", "section", "epoch", "only", "state", "text", "faults"];
  const PLACE = ["case", "section", "epoch"];
  const FILTERS = ["only", "state", "text", "faults"];

  // ---- what there is: every cell with its blocks, every block with its items
  const key = (run, name, section) => JSON.stringify([run, name, section]);
  const blocks = new Map();
  const items = new Map();
  for (const block of sheet.querySelectorAll(".block")) {
    const at = key(block.dataset.run, block.dataset.case, block.dataset.section);
    blocks.set(at, [...(blocks.get(at) ?? []), block]);
    items.set(block, [...block.querySelectorAll(".item")]);
  }
  const words = new WeakMap();
  const wordsOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };
  const rows = [...document.querySelectorAll(".matrix tbody tr")].map((row) => ({
    row,
    run: row.closest("[data-run]").dataset.run,
    name: row.dataset.case,
    cells: [...row.querySelectorAll(".cell")],
  }));

  // ---- the address
  const read = () => {
    const told = new URLSearchParams(location.hash.slice(1));
    const state = Object.fromEntries(NAMES.map((name) => [name, told.get(name) ?? ""]));
    if (!document.querySelector(`.matrix[data-run="${CSS.escape(state.run)}"]`)) state.run = "1";
    return state;
  };
  const address = (state) => {
    const told = new URLSearchParams();
    for (const name of NAMES) {
      const silent = (name === "run" && !several) || (name === "epoch" && state.epoch === "1");
      if (state[name] && !silent) told.set(name, state[name]);
    }
    return `#${told}`;
  };
  const put = (state) => {
    history.replaceState(null, "", address(state));
    show();
  };
  const go = (state) => {
    if (address(state) === location.hash) show();
    else location.hash = address(state);
  };

  // ---- filters
  const fits = (item, state, whole) =>
    (!state.state || item.dataset.state === state.state) && (whole || !state.text || wordsOf(item).includes(state.text.toLowerCase()));
  const named = (name, state) => Boolean(state.text) && name.toLowerCase().includes(state.text.toLowerCase());
  const fitting = (block, state) => items.get(block).filter((item) => fits(item, state, named(block.dataset.case, state)));

  const filterRow = ({ row, run, name, cells }, state) => {
    let found = 0;
    let open = 0;
    for (const cell of cells) {
      const section = cell.dataset.section;
      const off = Boolean(state.only) && section !== state.only;
      const own = off ? [] : blocks.get(key(run, name, section));
      const count = own.reduce((sum, block) => sum + fitting(block, state).length, 0);
      cell.classList.toggle("dim", !count && Boolean(state.state || state.text));
      found += count;
      open += !off;
    }
    const narrowed = Boolean(state.state) || (Boolean(state.text) && !named(name, state));
    const faulty = state.only
      ? (blocks.get(key(run, name, state.only)) ?? []).some((block) => block.querySelector("[data-faulty]"))
      : row.hasAttribute("data-faulty");
    row.hidden = !open || (narrowed && !found) || (Boolean(state.faults) && !faulty);
    return row.hidden ? 0 : found;
  };

  const filter = (state) => {
    const own = rows.filter((one) => one.run === state.run);
    const found = own.reduce((sum, one) => sum + filterRow(one, state), 0);
    const left = own.filter((one) => !one.row.hidden).length;
    document.getElementById("left-cases").textContent = `${left}/${own.length}`;
    document.getElementById("left-items").textContent = found;
    document.querySelector("main > .nothing").hidden = left > 0;
    for (const one of document.querySelectorAll("th[data-section], td[data-section]")) {
      one.hidden = Boolean(state.only) && one.dataset.section !== state.only;
    }
    for (const name of FILTERS) {
      const input = filters.elements[name];
      if (input.type === "checkbox") input.checked = Boolean(state[name]);
      else if (input.value !== state[name]) input.value = state[name];
    }
    filters.classList.toggle("set", FILTERS.some((name) => state[name]));
  };

  // ---- the sheet
  const marksOf = (link) => (link?.dataset.marks ?? "").split(" ").filter(Boolean);
  const pieces = (original, mark) => [...original.querySelectorAll(`[data-m~="${CSS.escape(mark)}"]`)];
  const current = () => originals.find((one) => !one.hidden);

  const light = (item, scroll) => {
    sheet.querySelectorAll(".on").forEach((one) => one !== legend && one.classList.remove("on"));
    item?.classList.add("on");
    const lit = item ? [...item.querySelectorAll(".ev")].flatMap(marksOf).flatMap((mark) => pieces(current(), mark)) : [];
    lit.forEach((one) => one.classList.add("on"));
    lit[0]?.scrollIntoView({ block: scroll });
  };
  const legend = sheet.querySelector(".key .on");

  const tint = (original, block) => {
    for (const [kind, side] of [["wanted", ".expected"], ["given", ".got"]]) {
      original.querySelectorAll(`.${kind}`).forEach((one) => one.classList.remove(kind));
      for (const link of block.querySelectorAll(`.item:not([hidden]) ${side} .ev`)) {
        for (const mark of marksOf(link)) pieces(original, mark).forEach((one) => one.classList.add(kind));
      }
    }
  };

  const chosen = (state) => {
    const own = blocks.get(key(state.run, state.case, state.section)) ?? [];
    return own.find((block) => block.dataset.epochs.split(" ").includes(state.epoch || "1")) ?? own[0];
  };
  const rowOf = (state) => rows.find((one) => one.run === state.run && one.name === state.case);

  const fillTabs = (state) => {
    tabs.replaceChildren(
      ...rowOf(state).cells.map((cell) => {
        const tab = cell.cloneNode(true);
        tab.prepend(Object.assign(document.createElement("span"), { className: "what", textContent: headOf(cell) }));
        if (cell.dataset.section === state.section) tab.setAttribute("aria-current", "true");
        return tab;
      }),
    );
    tabs.querySelector("[aria-current]").scrollIntoView({ block: "nearest", inline: "center" });
  };
  const headOf = (cell) =>
    cell.closest("table").querySelector(`th[data-section="${CSS.escape(cell.dataset.section)}"]`).textContent;

  const fillEpochs = (state, block) => {
    const own = blocks.get(key(state.run, state.case, state.section));
    const all = own.flatMap((one) => one.dataset.epochs.split(" ")).sort((one, other) => one - other);
    const buttons = all.map((epoch) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: epoch });
      button.dataset.epoch = epoch;
      button.setAttribute("aria-label", `${epochs.dataset.label} ${epoch}`);
      button.setAttribute("aria-pressed", String((state.epoch || "1") === epoch));
      button.classList.toggle("alike", block.dataset.epochs.split(" ").includes(epoch));
      return button;
    });
    epochs.replaceChildren(...(all.length > 1 ? [epochs.dataset.label, " ", ...buttons] : []));
  };

  let opened = null;
  const open = (state, block) => {
    const first = !root.classList.contains("open");
    const other = opened !== block;
    opened = block;
    for (const one of items.keys()) one.hidden = one !== block;
    const shown = fitting(block, state);
    for (const item of items.get(block)) item.hidden = !shown.includes(item);
    originals.forEach((one) => { one.hidden = one.id !== `a${block.dataset.article}`; });
    title.textContent = block.querySelector("h3").textContent;
    block.classList.toggle("narrowed", shown.length < items.get(block).length);
    block.dataset.shown = `${shown.length}/${items.get(block).length}`;
    root.classList.add("open");
    main.inert = true;
    fillTabs(state);
    fillEpochs(state, block);
    tint(current(), block);
    if (other) {
      light(null);
      block.parentElement.scrollTop = 0;
      const marked = current().querySelector(".wanted, .given");
      (marked ?? current()).scrollIntoView({ block: marked ? "center" : "start" });
    }
    if (first) title.focus({ preventScroll: true });
  };

  const close = () => {
    if (!root.classList.contains("open")) return;
    root.classList.remove("open");
    main.inert = false;
    const { run, case: name, section } = opened.dataset;
    opened = null;
    const row = rows.find((one) => one.run === run && one.name === name);
    row.cells.find((cell) => cell.dataset.section === section)?.focus();
  };

  const step = (by) => {
    const state = read();
    const cells = rows
      .filter((one) => one.run === state.run && !one.row.hidden)
      .flatMap((one) => one.cells.filter((cell) => !cell.parentElement.hidden && !cell.classList.contains("dim")));
    const at = cells.findIndex((cell) => cell.closest("tr").dataset.case === state.case && cell.dataset.section === state.section);
    const next = cells[at + by];
    if (next) put({ ...state, case: next.closest("tr").dataset.case, section: next.dataset.section, epoch: "" });
  };

  // ---- all of it, as the address says
  const show = () => {
    const state = read();
    for (const one of main.querySelectorAll("[data-run]")) one.hidden = one.dataset.run !== state.run;
    for (const row of document.querySelectorAll("[data-run-row]")) {
      const link = row.querySelector(".to-run");
      if (row.dataset.runRow === state.run) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    filter(state);
    const block = chosen(state);
    if (block) open(state, block);
    else close();
  };
  const without = (state, names) => ({ ...state, ...Object.fromEntries(names.map((name) => [name, ""])) });

  document.addEventListener("click", (event) => {
    const target = event.target.closest("a, button, .item");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const state = read();
    if (target.matches(".close")) put(without(state, PLACE));
    else if (target.dataset.step) step(Number(target.dataset.step));
    else if (target.dataset.epoch) put({ ...state, epoch: target.dataset.epoch });
    else if (target.matches(".cell")) {
      event.preventDefault();
      const row = target.closest("tr");
      const to = { ...state, case: row ? row.dataset.case : state.case, section: target.dataset.section };
      if (row) go({ ...to, epoch: "" });
      else put(to);
    } else if (target.matches(".to-run")) {
      event.preventDefault();
      go({ ...without(state, PLACE), run: new URLSearchParams(target.hash.slice(1)).get("run") });
    } else if (target.matches(".ev") || (target.matches(".item") && !String(getSelection()))) {
      event.preventDefault();
      light(target.closest(".item"), "center");
    }
  });
  sheet.addEventListener("mouseover", (event) => {
    const item = event.target.closest(".item");
    if (item) light(item, "nearest");
  });
  sheet.addEventListener("focusin", (event) => {
    if (event.target.matches(".ev")) light(event.target.closest(".item"), "center");
  });

  const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const move = (cell, [down, right]) => {
    const own = rows.filter((one) => one.run === read().run && !one.row.hidden);
    const seen = own.map((one) => one.cells.filter((other) => !other.parentElement.hidden));
    const row = seen.findIndex((cells) => cells.includes(cell));
    const to = seen[row + down]?.[seen[row].indexOf(cell) + right];
    to?.focus();
    return Boolean(to);
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select")) return;
    if (root.classList.contains("open")) {
      if (event.key === "Escape") put(without(read(), PLACE));
      else if (event.key === "ArrowLeft") step(-1);
      else if (event.key === "ArrowRight") step(1);
    } else if (event.target.matches(".matrix .cell") && MOVES[event.key] && move(event.target, MOVES[event.key])) {
      event.preventDefault();
    }
  });

  const told = () => ({
    ...read(),
    ...Object.fromEntries(FILTERS.map((name) => {
      const input = filters.elements[name];
      return [name, input.type === "checkbox" ? (input.checked ? input.value : "") : input.value];
    })),
  });
  filters.addEventListener("input", () => put(told()));
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("reset", (event) => {
    event.preventDefault();
    put(without(read(), FILTERS));
  });
  addEventListener("hashchange", show);
  root.classList.add("script");
  show();
})();

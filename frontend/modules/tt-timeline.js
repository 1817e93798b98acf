// The host's timeline: tables by slots, as plain DOM. The server sends what to show, in words, and stays the judge of
// every change: what the tip says while a party is dragged is advice, computed from the blocks on the screen.
const ICONS = 'icons/tt-icons.svg#';
const SLOT = 30;
const FIRST_MINUTE = 11 * 60;
const VIRTUAL_ABOVE = 60;
const SPARE_ROWS = 6;
const DRAG_AFTER = 4;
const LONG_PRESS = 300;
const TIP_STAYS = 5000;

const icon = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'tt-glyph');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', ICONS + name);
  svg.append(use);
  return svg;
};
const make = (className, ...children) => {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
const clock = (minute) => {
  const total = (FIRST_MINUTE + minute) % 1440;
  const hour = Math.floor(total / 60);
  return `${hour % 12 || 12}:${String(total % 60).padStart(2, '0')}\u00a0${hour < 12 ? 'am' : 'pm'}`;
};

class Timeline extends HTMLElement {
  connectedCallback() {
    if (this.scroller) {
      return;
    }
    this.blocks = new Map(); // party id -> what the server said
    this.closures = [];
    this.rows = new Map(); // row index -> element
    this.pending = new Set();
    this.scroller = make('tl-scroll');
    this.scroller.setAttribute('role', 'grid');
    this.scroller.tabIndex = -1;
    this.head = make('tl-head');
    this.head.setAttribute('aria-hidden', 'true');
    this.lines = make('tl-lines');
    this.body = make('tl-body', this.lines);
    this.body.setAttribute('role', 'rowgroup');
    this.scroller.append(this.head, this.body);
    this.tip = make('tl-tip');
    this.tip.setAttribute('role', 'status');
    this.append(this.scroller, this.tip);
    this.scroller.addEventListener('scroll', () => this.renderRows(), { passive: true });
    this.addEventListener('pointerdown', (event) => this.pointerDown(event));
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('keydown', (event) => this.keyDown(event));
    this.resizes = new ResizeObserver(() => this.fit());
    this.resizes.observe(this.scroller);
  }

  // ---- what the server says

  /** Everything, at the beginning and when tables, shift or zoom change. */
  show(data) {
    this.connectedCallback();
    this.frame = data.frame;
    this.words = data.words;
    this.blocks = new Map(data.blocks.map((block) => [block.id, block]));
    this.rows.forEach((row) => row.remove());
    this.rows.clear();
    this.layOut();
    this.changeHead(data.head);
    this.scrollToNow();
  }

  /** What has changed: blocks by id, and the head with pacing, clock and selection. */
  update(changes) {
    changes.gone.forEach((id) => this.blocks.delete(id));
    const moved = this.positions(changes.changed);
    changes.changed.forEach((block) => {
      if (this.drag?.block.id === block.id) {
        this.late = block; // never under the hand that drags it
      } else {
        this.blocks.set(block.id, block);
      }
      this.pending.delete(block.id);
    });
    this.changeHead(changes.head);
    this.glide(moved);
  }

  /** A change has been decided: the block stands where the server says, and the tip why. */
  settle(id, message) {
    this.pending.delete(id);
    this.refreshRows();
    if (message) {
      this.say(message);
    }
  }

  changeHead(head) {
    this.headData = head;
    this.closures = head.closures;
    this.drawHead();
    this.refreshRows();
    this.marks();
  }

  // ---- layout

  layOut() {
    const { from, to, areas } = this.frame;
    this.index = [];
    areas.forEach((area) => {
      if (area.name) {
        this.index.push({ area });
      }
      area.tables.forEach((table) => this.index.push({ table }));
    });
    let top = 0;
    this.index.forEach((row) => {
      row.top = top;
      top += row.area ? this.areaHeight() : this.rowHeight();
    });
    this.tableRows = this.index.filter((row) => row.table);
    this.body.style.setProperty('height', `${top}px`);
    this.style.setProperty('--tl-minutes', (to - from) * SLOT);
    this.dataset.zoom = this.frame.zoom;
    this.scroller.setAttribute('aria-label', this.words.label);
    this.scroller.setAttribute('aria-rowcount', this.index.length);
    this.drawLines();
    this.fit();
  }

  /** A short shift fills the width there is. */
  fit() {
    if (!this.frame) {
      return;
    }
    this.style.removeProperty('--tl-minute');
    const room = this.scroller.clientWidth - this.css('--tl-label', 92);
    const minutes = (this.frame.to - this.frame.from) * SLOT;
    if (room > minutes * this.minute()) {
      this.style.setProperty('--tl-minute', room / minutes);
    }
    this.renderRows();
  }

  rowHeight() {
    return this.css('--tl-row', 44);
  }

  areaHeight() {
    return this.css('--tl-area', 26);
  }

  css(name, otherwise) {
    return parseFloat(getComputedStyle(this).getPropertyValue(name)) || otherwise;
  }

  minute() {
    return this.css('--tl-minute', 2.6);
  }

  at(element, from, minutes) {
    element.style.setProperty('--from', from - this.frame.from * SLOT);
    element.style.setProperty('--length', minutes);
    return element;
  }

  drawLines() {
    const lines = [];
    for (let minute = this.frame.from * SLOT; minute <= this.frame.to * SLOT; minute += 15) {
      const line = this.at(make('tl-line'), minute, 0);
      line.classList.toggle('tl-hour', (FIRST_MINUTE + minute) % 60 === 0);
      line.classList.toggle('tl-quarter', minute % SLOT !== 0);
      lines.push(line);
    }
    this.past = make('tl-past');
    this.now = make('tl-now');
    this.lines.replaceChildren(...lines, this.past, this.now);
  }

  drawHead() {
    const pace = make('tl-pace');
    const axis = make('tl-axis');
    const loads = this.headData.loads;
    const most = Math.max(1, ...loads.map((load) => Math.max(load.covers, load.limit ?? 0)));
    loads.forEach((load) => pace.append(this.bar(load, most)));
    const limited = loads.find((load) => load.limit !== null);
    if (limited) {
      const limit = make('tl-limit');
      limit.style.setProperty('--share', limited.limit / most);
      pace.append(limit);
    }
    for (let slot = this.frame.from; slot < this.frame.to; slot++) {
      const time = clock(slot * SLOT);
      const label = this.at(make('tl-time', slot === this.frame.from ? time : time.split('\u00a0')[0]), slot * SLOT, 0);
      label.classList.toggle('tl-hour', (FIRST_MINUTE + slot * SLOT) % 60 === 0);
      axis.append(label);
    }
    if (this.isNowShown()) {
      axis.append(this.at(make('tl-clock', this.headData.clock), this.headData.now, 0));
    }
    const corner = make('tl-corner', this.words.pacing);
    if (limited) {
      corner.append(make('', this.headData.limitWord));
    }
    this.head.replaceChildren(corner, pace, make('tl-corner tl-corner-axis'), axis);
  }

  bar(load, most) {
    const bar = this.at(make('tl-bar'), load.slot * SLOT, SLOT);
    bar.style.setProperty('--share', load.covers / most);
    bar.style.setProperty('--here', load.covers ? Math.min(1, load.here / load.covers) : 0);
    const count = make('tl-count');
    if (load.over) {
      bar.classList.add('tl-over');
      count.append(icon('alert'));
    }
    if (load.covers) {
      count.append(String(load.covers));
    }
    bar.append(make('tl-here'), count);
    return bar;
  }

  isNowShown() {
    const now = this.headData.now;
    return now !== null && now >= this.frame.from * SLOT && now <= this.frame.to * SLOT;
  }

  marks() {
    const now = this.headData.now ?? -1;
    this.now.hidden = !this.isNowShown();
    this.at(this.now, now, 0);
    const past = Math.max(0, Math.min(now, this.frame.to * SLOT) - this.frame.from * SLOT);
    this.past.style.setProperty('--length', past);
  }

  scrollToNow() {
    const now = this.isNowShown() ? this.headData.now : this.frame.from * SLOT;
    this.scroller.scrollLeft = (now - this.frame.from * SLOT - 75) * this.minute();
  }

  // ---- rows

  renderRows() {
    if (!this.index) {
      return;
    }
    const all = this.index.length <= VIRTUAL_ABOVE;
    const headHeight = this.head.offsetHeight;
    const top = this.scroller.scrollTop - headHeight;
    const bottom = top + this.scroller.clientHeight;
    const spare = SPARE_ROWS * this.rowHeight();
    this.index.forEach((row, index) => {
      const wanted = all || (row.top > top - spare && row.top < bottom + spare);
      if (wanted && !this.rows.has(index)) {
        const element = row.area ? this.areaRow(row) : this.tableRow(row);
        element.setAttribute('aria-rowindex', index + 1);
        element.style.setProperty('--top', `${row.top}px`);
        this.rows.set(index, element);
        this.insertInOrder(element, index);
        this.fillRow(row, element);
      } else if (!wanted && this.rows.has(index) && !this.rows.get(index).contains(document.activeElement)) {
        this.rows.get(index).remove();
        this.rows.delete(index);
      }
    });
  }

  insertInOrder(element, index) {
    const next = [...this.rows.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
    this.body.insertBefore(element, next === undefined ? null : this.rows.get(next));
  }

  areaRow(row) {
    const name = make('tl-area-name');
    name.setAttribute('role', 'rowheader');
    const strong = document.createElement('b');
    strong.textContent = row.area.name;
    name.append(strong, row.area.note);
    const element = make('tl-area', name);
    element.setAttribute('role', 'row');
    return element;
  }

  tableRow(row) {
    const number = document.createElement('b');
    number.textContent = row.table.number;
    const label = make('tl-label', number, make('tl-seats', icon('seat'), String(row.table.max)));
    label.setAttribute('role', 'rowheader');
    label.setAttribute('aria-label', row.table.label);
    const element = make('tl-row', label);
    element.setAttribute('role', 'row');
    element.dataset.table = row.table.id;
    return element;
  }

  refreshRows() {
    this.byTable = new Map();
    this.blocks.forEach((block) => block.tables.forEach((table) => {
      this.byTable.set(table, [...(this.byTable.get(table) ?? []), block]);
    }));
    const focused = document.activeElement?.closest?.('.tl-block');
    this.renderRows();
    this.rows.forEach((element, index) => this.fillRow(this.index[index], element));
    this.rove();
    if (focused && document.activeElement !== focused && this.contains(this.find(focused.dataset.id))) {
      this.find(focused.dataset.id).focus({ preventScroll: true });
    }
  }

  /** Brings the blocks of one row up to date, keeping those elements that stay. */
  fillRow(row, element) {
    if (row.area || !this.byTable) {
      return;
    }
    const kept = new Map([...element.querySelectorAll('.tl-block')].map((block) => [block.dataset.id, block]));
    element.querySelectorAll('.tl-closed').forEach((closed) => closed.remove());
    this.closures.filter((closure) => closure.table === null || closure.table === row.table.id).forEach((closure) => {
      const closed = this.at(make('tl-closed', icon('ban'), closure.label), closure.from * SLOT, (closure.to - closure.from) * SLOT);
      closed.setAttribute('role', 'gridcell');
      element.append(closed);
    });
    const wanted = (this.byTable.get(row.table.id) ?? [])
      .filter((block) => block.to > this.frame.from * SLOT && block.from < this.frame.to * SLOT)
      .sort((a, b) => a.from - b.from);
    let before = element.firstElementChild; // the label; blocks follow in the order of time
    wanted.forEach((block) => {
      const known = kept.get(block.id);
      kept.delete(block.id);
      const drawn = known ?? this.newBlock(block);
      if (drawn.said !== block) {
        this.draw(drawn, block);
      }
      drawn.classList.toggle('tl-selected', this.headData?.selected === block.id);
      drawn.setAttribute('aria-selected', String(this.headData?.selected === block.id));
      drawn.classList.toggle('tl-pending', this.pending.has(block.id));
      if (before.nextElementSibling !== drawn) {
        before.after(drawn);
      }
      before = drawn;
    });
    kept.forEach((block) => block.remove());
  }

  newBlock(block) {
    const element = make('tl-block');
    element.setAttribute('role', 'gridcell');
    element.dataset.id = block.id;
    element.tabIndex = -1;
    return element;
  }

  draw(element, block) {
    element.said = block;
    element.className = `tl-block tt-st tt-st-${block.state}`;
    const from = Math.max(block.from, this.frame.from * SLOT);
    this.at(element, from, Math.min(block.to, this.frame.to * SLOT) - from);
    element.setAttribute('aria-label', block.label);
    const name = document.createElement('b');
    name.textContent = block.name;
    const party = document.createElement('span');
    party.className = 'tl-party';
    party.textContent = block.size;
    const needs = make('tl-needs', ...block.needs.map(icon));
    const main = make('tl-main', icon(block.icon), name, party, needs);
    if (block.locked) {
      main.append(icon('lock'));
    }
    const parts = [main];
    if (block.mark) {
      const mark = document.createElement('em');
      mark.append(make('tl-long', block.mark), make('tl-short', block.shortMark));
      parts.push(mark);
    }
    if (block.over) {
      const tail = make('tl-tail');
      tail.style.setProperty('--length', Math.min(block.over, this.frame.to * SLOT - block.to));
      tail.classList.toggle('tl-low', Boolean(block.tables.some((id) => this.taken({ id }, block.to, block.to + block.over, block.id))));
      parts.push(tail);
    }
    if (block.resizable) {
      parts.push(make('tl-grip'));
    }
    element.replaceChildren(...parts);
  }

  /** One tab stop: the selected block, else the last one used, else the first. */
  rove() {
    const all = [...this.body.querySelectorAll('.tl-block')];
    const current = all.find((block) => block === document.activeElement)
      ?? all.find((block) => block.dataset.id === this.headData?.selected)
      ?? all.find((block) => block.dataset.id === this.lastFocused)
      ?? all[0];
    all.forEach((block) => { block.tabIndex = block === current ? 0 : -1; });
  }

  // ---- motion

  positions(changed) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return calm ? [] : changed.map(({ id }) => [id, this.find(id)?.getBoundingClientRect()]);
  }

  glide(moved) {
    moved.forEach(([id, before]) => {
      const element = this.find(id);
      if (!element || !before) {
        return;
      }
      const after = element.getBoundingClientRect();
      const x = before.left - after.left;
      const y = before.top - after.top;
      if (Math.abs(x) + Math.abs(y) > 2) {
        element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], { duration: 200, easing: 'cubic-bezier(.2,0,0,1)' });
      }
    });
  }

  find(id) {
    return this.body.querySelector(`.tl-block[data-id="${id}"]`);
  }

  // ---- pointer

  clicked(event) {
    const block = event.target.closest('.tl-block');
    if (block && !this.justDragged) {
      this.lastFocused = block.dataset.id;
      this.$server.select(block.dataset.id);
      return;
    }
    const row = event.target.closest('.tl-row');
    if (row && !block && !this.justDragged && !event.target.closest('.tl-label, .tl-closed')) {
      const minute = (event.clientX - this.lines.getBoundingClientRect().left - this.css('--tl-label', 92)) / this.minute();
      this.$server.openSlot(row.dataset.table, Math.floor(minute / SLOT) + this.frame.from);
    }
  }

  pointerDown(event) {
    const element = event.target.closest('.tl-block');
    if (!element || event.button !== 0 || this.drag) {
      return;
    }
    const block = this.blocks.get(element.dataset.id);
    const resizing = Boolean(event.target.closest('.tl-grip')) && block.resizable;
    if (!resizing && !block.movable) {
      return;
    }
    const press = { element, block, resizing, x: event.clientX, y: event.clientY, touch: event.pointerType !== 'mouse' };
    if (press.touch) {
      press.timer = setTimeout(() => { press.ready = true; this.beginDrag(press); }, LONG_PRESS);
    } else {
      press.ready = true;
    }
    const move = (moved) => this.pointerMove(moved, press);
    const stop = (done) => {
      clearTimeout(press.timer);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', stop);
      removeEventListener('pointercancel', stop);
      removeEventListener('touchmove', this.hold);
      if (this.drag) {
        this.justDragged = true;
        setTimeout(() => { this.justDragged = false; });
        this.endDrag(done.type === 'pointerup');
      }
    };
    this.hold = (touch) => this.drag && touch.preventDefault();
    addEventListener('pointermove', move);
    addEventListener('pointerup', stop);
    addEventListener('pointercancel', stop);
    addEventListener('touchmove', this.hold, { passive: false });
  }

  pointerMove(event, press) {
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG_AFTER;
    if (!this.drag) {
      if (press.touch && far) {
        clearTimeout(press.timer); // a swipe, which scrolls
      } else if (press.ready && far) {
        this.beginDrag(press);
      }
    }
    if (!this.drag) {
      return;
    }
    event.preventDefault();
    const steps = Math.round((event.clientX - press.x) / this.minute() / SLOT) * SLOT;
    if (press.resizing) {
      this.aimEnd(press.block.to + steps);
    } else {
      const table = this.tableAt(event.clientY) ?? this.drag.table;
      this.aim(table, press.block.timed ? press.block.from + steps : press.block.from);
    }
  }

  tableAt(y) {
    const inside = y - this.body.getBoundingClientRect().top;
    return this.tableRows.find((row) => inside >= row.top && inside < row.top + this.rowHeight())?.table;
  }

  // ---- moving, by pointer or by keys

  beginDrag({ element, block, resizing }) {
    const table = this.tableRows.find((row) => String(row.table.id) === element.closest('.tl-row').dataset.table).table;
    this.drag = { block, resizing, table, from: block.from, to: block.to, home: table };
    this.drag.ghost = make(`tl-ghost${resizing ? ' tl-ghost-end' : ''}`);
    this.classList.add('tl-dragging');
    this.body.querySelectorAll(`[data-id="${block.id}"]`).forEach((each) => each.classList.add('tl-source'));
    this.body.append(this.drag.ghost);
    if (resizing) {
      this.aimEnd(block.to);
    } else {
      this.aim(table, block.from);
    }
  }

  /** The keyboard's way to move: arrows aim, Enter drops, Escape returns. Called by the server for M. */
  beginMove(id) {
    const element = this.find(id);
    const block = this.blocks.get(id);
    if (!element || !block?.movable || this.drag) {
      return;
    }
    element.focus();
    this.beginDrag({ element, block, resizing: false });
    this.drag.byKeys = true;
    this.say(fill(this.words.moving, block), true);
  }

  aim(table, from) {
    const { block } = this.drag;
    const last = this.frame.to * SLOT - SLOT;
    const to = from + block.to - block.from;
    Object.assign(this.drag, { table, from: Math.max(this.frame.from * SLOT, Math.min(from, last)), to });
    this.showGhost(this.drag.from, block.to - block.from, this.verdict());
  }

  aimEnd(to) {
    const { block } = this.drag;
    this.drag.to = Math.max(block.to, Math.min(to, this.frame.to * SLOT));
    this.showGhost(block.from, this.drag.to - block.from, this.verdictOfEnd());
  }

  showGhost(from, minutes, verdict) {
    const { ghost, table, block } = this.drag;
    this.drag.verdict = verdict;
    this.at(ghost, from, minutes);
    const row = this.tableRows.find((each) => each.table === table);
    ghost.style.setProperty('--top', `${row.top}px`);
    ghost.classList.toggle('tl-bad', !verdict.fits);
    const name = document.createElement('b');
    name.textContent = block.name;
    ghost.replaceChildren(icon(verdict.fits ? 'move' : 'ban'), name, String(block.size));
    this.say(verdict.text, true);
    this.placeTip(ghost);
  }

  placeTip(ghost) {
    const area = this.getBoundingClientRect();
    const spot = ghost.getBoundingClientRect();
    this.tip.style.setProperty('--x', `${Math.max(8, Math.min(spot.left - area.left, area.width - this.tip.offsetWidth - 8))}px`);
    const above = spot.top - area.top - this.tip.offsetHeight - 6;
    this.tip.style.setProperty('--y', `${above < 0 ? spot.bottom - area.top + 6 : above}px`);
    this.tip.classList.add('tl-placed');
  }

  verdict() {
    const { block, table, from, to, home } = this.drag;
    const words = this.words;
    const names = { name: block.name, size: block.size, table: table.number, seats: table.max, min: table.min, time: clock(from) };
    if (table === home && from === block.from) {
      return { fits: true, same: true, text: fill(words.same, { ...names, table: home.number }) };
    }
    if (block.locked && table !== home) {
      return { fits: false, text: fill(words.locked, { ...names, table: home.number }) };
    }
    if (block.size > table.max) {
      return { fits: false, text: fill(words.large, names) };
    }
    if (block.size < table.min) {
      return { fits: false, text: fill(words.small, names) };
    }
    if (from !== block.from && this.headData.now !== null && from <= this.headData.now) {
      return { fits: false, text: fill(words.past, names) };
    }
    const now = this.headData.now ?? -1;
    const busyFrom = from <= now ? Math.floor(now / SLOT) * SLOT : from;
    const other = this.taken(table, busyFrom, to, block.id);
    if (other) {
      return { fits: false, text: fill(other.words, { ...names, other: other.name, until: clock(other.to) }) };
    }
    const until = this.freeUntil(table, to, block.id);
    const key = from === block.from ? 'fits' : 'fitsAt';
    return { fits: true, text: fill(words[key], { ...names, until: until === null ? words.close : clock(until) }) };
  }

  verdictOfEnd() {
    const { block, to } = this.drag;
    if (to === block.to) {
      return { fits: true, same: true, text: fill(this.words.until, { name: block.name, time: clock(to) }) };
    }
    const other = block.tables
      .map((id) => this.taken(this.tableRows.find((row) => row.table.id === id)?.table ?? { id }, block.to, to, block.id))
      .find(Boolean);
    return other
      ? { fits: false, text: fill(other.words, { table: other.table, other: other.name, until: clock(other.to) }) }
      : { fits: true, text: fill(this.words.until, { name: block.name, time: clock(to) }) };
  }

  taken(table, from, to, except) {
    const block = (this.byTable.get(table.id) ?? []).find((other) => other.id !== except && other.open
      && other.from < to && (other.over ? Math.max(other.to + other.over, (this.headData.now ?? 0) + 1) : other.to) > from);
    if (block) {
      return { name: block.name, to: block.to, table: table.number, words: block.over && block.to <= from ? this.words.overThere : this.words.taken };
    }
    const closure = this.closures.find((each) => (each.table === null || each.table === table.id) && each.from * SLOT < to && each.to * SLOT > from);
    return closure ? { name: closure.label, to: closure.to * SLOT, table: table.number, words: this.words.closed } : null;
  }

  freeUntil(table, after, except) {
    const starts = (this.byTable.get(table.id) ?? []).filter((block) => block.id !== except && block.open && block.from >= after)
      .map((block) => block.from);
    this.closures.filter((each) => each.table === null || each.table === table.id)
      .forEach((each) => each.from * SLOT >= after && starts.push(each.from * SLOT));
    return starts.length ? Math.min(...starts) : null;
  }

  endDrag(dropped) {
    const { block, resizing, table, from, to, verdict, ghost, byKeys } = this.drag;
    this.drag = null;
    ghost.remove();
    this.classList.remove('tl-dragging');
    this.tip.classList.remove('tl-placed');
    this.body.querySelectorAll('.tl-source').forEach((each) => each.classList.remove('tl-source'));
    if (this.late) {
      this.blocks.set(this.late.id, this.late);
      this.late = null;
    }
    if (!dropped || verdict.same) {
      this.say('');
    } else if (!verdict.fits) {
      this.say(fill(this.words.back, { name: block.name, reason: verdict.text }));
    } else {
      this.say('');
      this.pending.add(block.id);
      if (resizing) {
        this.$server.extend(block.id, Math.round((to - block.to) / SLOT));
      } else {
        this.$server.drop(block.id, String(table.id), Math.round(from / SLOT), from !== block.from);
      }
    }
    this.refreshRows();
    if (byKeys) {
      this.find(block.id)?.focus();
    }
  }

  say(text, stays) {
    clearTimeout(this.tipTimer);
    this.tip.textContent = text;
    this.tip.classList.toggle('tl-shown', Boolean(text));
    if (text && !stays) {
      this.tipTimer = setTimeout(() => this.say(''), TIP_STAYS);
    }
  }

  // ---- keys

  keyDown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.drag?.byKeys) {
      this.moveKey(event);
      return;
    }
    const block = event.target.closest('.tl-block');
    if (!block) {
      return;
    }
    if (event.key === 'ArrowRight' && event.shiftKey) {
      const said = this.blocks.get(block.dataset.id);
      if (said?.resizable) {
        this.pending.add(said.id);
        this.$server.extend(said.id, 1);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.lastFocused = block.dataset.id;
      this.$server.open(block.dataset.id);
    } else if (event.key.startsWith('Arrow')) {
      this.focusNear(block, event.key);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  moveKey(event) {
    const rows = this.tableRows.map((row) => row.table);
    const at = rows.indexOf(this.drag.table);
    const { block, from, table } = this.drag;
    const steps = { ArrowLeft: -SLOT, ArrowRight: SLOT }[event.key];
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      this.aim(rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'ArrowUp' ? -1 : 1)))], from);
    } else if (steps) {
      this.aim(table, block.timed ? from + steps : from);
    } else if (event.key === 'Enter') {
      this.endDrag(true);
    } else if (event.key === 'Escape') {
      this.endDrag(false);
    }
    event.preventDefault();
    event.stopPropagation();
    this.drag?.ghost.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  focusNear(block, key) {
    const row = block.closest('.tl-row');
    const inRow = [...row.querySelectorAll('.tl-block')];
    let next = null;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      next = inRow[inRow.indexOf(block) + (key === 'ArrowRight' ? 1 : -1)];
    } else {
      const rows = [...this.body.querySelectorAll('.tl-row')].filter((each) => each === row || each.querySelector('.tl-block'));
      const target = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
      const from = block.said.from;
      next = target && [...target.querySelectorAll('.tl-block')]
        .sort((a, b) => Math.abs(a.said.from - from) - Math.abs(b.said.from - from))[0];
    }
    if (next) {
      this.lastFocused = next.dataset.id;
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.rove();
    }
  }

  /** Takes the keyboard back to a block, as when its detail is closed. */
  focusBlock(id) {
    (this.find(id) ?? this.body.querySelector('.tl-block[tabindex="0"]'))?.focus();
  }
}

customElements.define('tt-timeline', Timeline);

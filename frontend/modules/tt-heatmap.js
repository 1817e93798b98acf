/* Occupancy by day and half hour: <tt-heatmap>, a real table. The server sets the property `heat`; choosing a cell sends the
   event `slot-chosen` with its date and slot. Values are in the cells; 90 % and more also has a corner mark. */
import { addTool, pictureOf, save, saveCsv } from './tt-take.js';

const STEPS = [15, 30, 45, 60, 75, 90];

function step(percent) {
  return percent >= 98 ? 6 : Math.min(5, STEPS.filter((from) => percent >= from).length);
}

customElements.define('tt-heatmap', class extends HTMLElement {
  #heat;

  set heat(heat) {
    this.#heat = heat;
    this.#draw();
  }

  get heat() { return this.#heat; }

  connectedCallback() {
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', (event) => this.#choose(event));
  }

  #draw() {
    const focused = this.querySelector('button:focus')?.dataset.at;
    const heat = this.#heat;
    const table = document.createElement('table');
    table.className = 'tt-heat';
    const caption = table.createCaption();
    caption.className = 'tt-sr-only';
    caption.textContent = heat.caption;
    const parts = table.createTHead().insertRow();
    parts.append(this.#th('', 'col', ''));
    const names = heat.columns.map((column) => column.part);
    names.forEach((name, index) => {
      if (name !== names[index - 1]) {
        const group = this.#th(name, 'colgroup', '');
        group.colSpan = names.filter((other) => other === name).length;
        group.className = 'tt-heat-part';
        parts.append(group);
      }
    });
    const head = table.tHead.insertRow();
    head.append(this.#th('', 'col', ''));
    const many = heat.columns.length > 18;
    table.classList.toggle('tt-heat-many', many);
    heat.columns.forEach((column) => head.append(this.#th(column.short, 'col', column.label, many && column.slot % 2 === 1)));
    const body = table.createTBody();
    heat.rows.forEach((row, y) => {
      const line = body.insertRow();
      const name = this.#th(row.short, 'row', row.label);
      name.classList.toggle('tt-heat-today', row.today);
      if (row.today) {
        name.setAttribute('aria-current', 'date');
      }
      line.append(name);
      row.cells.forEach((cell, x) => line.append(this.#cell(row, cell, heat.columns[x], `${y}-${x}`)));
    });
    this.replaceChildren(this.#tools(), table);
    const first = this.querySelector(`button[data-at="${focused}"]`) ?? this.querySelector('button');
    if (first) {
      first.tabIndex = 0;
      if (focused) {
        first.focus();
      }
    }
  }

  #tools() {
    const tools = document.createElement('div');
    tools.className = 'tt-chart-tools';
    addTool(tools, 'PNG', this.#heat.caption, () => save(`${this.#heat.file}.png`,
      pictureOf(this.querySelector('table'), this.#heat.caption, getComputedStyle(this.closest('section')).backgroundColor)));
    addTool(tools, 'CSV', this.#heat.caption, () => saveCsv(`${this.#heat.file}.csv`, [
      ['', ...this.#heat.columns.map((column) => column.label)],
      ...this.#heat.rows.map((row) => [row.date ?? row.label, ...row.cells.map((cell) => (cell.share === null ? '' : `${Math.round(cell.share * 100)}%`))]),
    ]));
    return tools;
  }

  /** Where columns are many, every second name is left to screen readers. */
  #th(text, scope, label, quiet) {
    const cell = document.createElement(text ? 'th' : 'td');
    if (text) {
      cell.scope = scope;
    }
    const name = document.createElement('span');
    name.textContent = text;
    name.classList.toggle('tt-sr-only', Boolean(quiet));
    cell.append(name);
    if (label) {
      cell.title = label;
    }
    return cell;
  }

  #cell(row, cell, column, at) {
    const td = document.createElement('td');
    if (cell.share === null) {
      td.className = 'tt-heat-none';
      return td;
    }
    const percent = Math.round(cell.share * 100);
    const inner = document.createElement(row.date ? 'button' : 'span');
    inner.className = `tt-heat-cell tt-heat-${step(percent)}`;
    inner.classList.toggle('tt-heat-full', percent >= 90);
    inner.classList.toggle('tt-heat-now', cell.now);
    inner.textContent = percent;
    inner.title = `${row.label}, ${column.label}: ${percent}%, ${cell.words}`;
    if (row.date) {
      inner.type = 'button';
      inner.tabIndex = -1;
      inner.dataset.at = at;
      inner.dataset.date = row.date;
      inner.dataset.slot = column.slot;
      inner.setAttribute('aria-label', inner.title);
    }
    td.append(inner);
    return td;
  }

  /** One stop of the tab key; arrows go from cell to cell. */
  #move(event) {
    const [dy, dx] = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key] ?? [];
    const at = event.target.dataset?.at;
    if (dx === undefined || !at) {
      return;
    }
    event.preventDefault();
    let [y, x] = at.split('-').map(Number);
    let next;
    do {
      y += dy;
      x += dx;
      next = this.querySelector(`button[data-at="${y}-${x}"]`);
    } while (!next && y >= 0 && x >= 0 && y < this.#heat.rows.length && x < this.#heat.columns.length);
    if (next) {
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  #choose(event) {
    const cell = event.target.closest('button[data-date]');
    if (cell) {
      this.dispatchEvent(new CustomEvent('slot-chosen', { detail: { date: cell.dataset.date, slot: Number(cell.dataset.slot) } }));
    }
  }
});

/* A chart of the dashboard: <tt-echart>. The server sets the property `chart`; what it looks like is decided here, with the
   colours of the theme, which are read again when the scheme changes. Behind each chart is its table, as PNG and CSV too. */
import * as echarts from '/_static/echarts/6.0.0/dist/echarts.esm.min.js';
import { addTool, save, saveCsv } from './tt-take.js';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The colour of a token as ECharts understands it: it knows neither oklch() nor light-dark(). */
function colour(host, token) {
  const span = document.createElement('span');
  span.style.color = `var(${token})`;
  host.append(span);
  const resolved = getComputedStyle(span).color;
  span.remove();
  probe.clearRect(0, 0, 1, 1);
  probe.fillStyle = resolved;
  probe.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = probe.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
}

function palette(host) {
  const of = (token) => colour(host, token);
  return {
    main: of('--tt-chart-1'),
    bar: of('--tt-chart-bar'),
    compare: of('--tt-chart-compare'),
    grid: of('--tt-chart-grid'),
    text: of('--tt-text'),
    text2: of('--tt-text-2'),
    text3: of('--tt-text-3'),
    surface: of('--tt-surface'),
    line: of('--tt-line'),
    good: of('--tt-st-seated-bar'),
    info: of('--tt-st-confirmed-bar'),
    warn: of('--tt-st-late-bar'),
  };
}

/** How each role of a series is drawn: never told apart by colour alone. */
function series(one, colours, horizontal) {
  const name = one.name;
  const data = one.data.map((value) => (value === null ? (one.role === 'band' ? 0 : null) : value));
  switch (one.role) {
    case 'bar':
      return { name, data, type: 'bar', barMaxWidth: 28, barCategoryGap: '32%', itemStyle: { color: colours.bar, borderRadius: horizontal ? [0, 4, 4, 0] : [4, 4, 0, 0] } };
    case 'bar2':
      return { name, data, type: 'bar', barMaxWidth: 28, itemStyle: { color: colours.info, borderRadius: [4, 4, 0, 0] } };
    case 'tick':
      return { name, data, type: 'scatter', symbol: 'rect', symbolSize: horizontal ? [2.5, 16] : [16, 2.5], itemStyle: { color: colours.text }, z: 5 };
    case 'limit':
      return { name, data, type: 'line', step: 'middle', symbol: 'none', lineStyle: { color: colours.text, type: 'dashed', width: 1.6 }, itemStyle: { color: colours.text }, z: 4 };
    case 'limit2':
      return { name, data, type: 'line', step: 'middle', symbol: 'none', lineStyle: { color: colours.text3, type: 'dotted', width: 1.6 }, itemStyle: { color: colours.text3 }, z: 4 };
    case 'usual':
      return { name, data, type: 'line', symbol: 'none', smooth: .2, lineStyle: { color: colours.compare, type: 'dashed', width: 1.8 }, itemStyle: { color: colours.compare } };
    case 'low':
      return { name, data, type: 'line', symbol: 'none', smooth: .2, stack: 'band', lineStyle: { opacity: 0 }, itemStyle: { opacity: 0 }, silent: true, tooltip: { show: false } };
    case 'band':
      return { name, data, type: 'line', symbol: 'none', smooth: .2, stack: 'band', lineStyle: { opacity: 0 }, areaStyle: { color: colours.compare, opacity: .2 }, itemStyle: { color: colours.compare, opacity: .4 }, silent: true, tooltip: { show: false } };
    default:
      return { name, data, type: 'line', symbol: 'circle', symbolSize: 6, showSymbol: one.data.filter((value) => value !== null).length < 3, smooth: .15, lineStyle: { color: colours.main, width: 2.6 }, itemStyle: { color: colours.main }, z: 6 };
  }
}

function option(chart, colours) {
  const horizontal = chart.horizontal;
  const percent = chart.percent;
  const format = (value) => (value === null || value === undefined || Number.isNaN(value) ? '–'
    : percent ? `${Math.round(value)}%` : Number(value.toFixed(1)).toLocaleString('en-IN'));
  const values = {
    type: 'value', max: percent ? 100 : undefined, minInterval: percent ? undefined : 1,
    axisLabel: { color: colours.text3, fontSize: 12, formatter: format, hideOverlap: true }, splitLine: { lineStyle: { color: colours.grid } },
  };
  const categories = {
    type: 'category', data: chart.labels, inverse: horizontal, boundaryGap: !chart.curve,
    axisLabel: { color: horizontal ? colours.text : colours.text3, fontSize: horizontal ? 13 : 12, hideOverlap: !horizontal, interval: horizontal ? 0 : 'auto', width: horizontal ? 138 : undefined, overflow: 'truncate' },
    axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
  };
  const hidden = new Set(chart.series.filter((one) => one.role === 'low').map((one) => one.name));
  return {
    animation: !still.matches, animationDuration: 200,
    aria: { enabled: true, decal: { show: chart.series.filter((one) => one.role.startsWith('bar')).length > 1 } },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.text2 },
    grid: { left: 4, right: horizontal ? 40 : 24, top: chart.series.length > 3 ? 54 : chart.series.length > 1 ? 34 : 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', containLabel: true },
    legend: { show: chart.series.length > 1, top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle: { color: colours.text2, fontSize: 12 }, data: chart.series.map((one) => one.name).filter((name) => !hidden.has(name)) },
    tooltip: {
      trigger: 'axis', confine: true, backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.text, fontSize: 13 },
      axisPointer: { type: horizontal || !chart.curve ? 'shadow' : 'line', shadowStyle: { color: colours.grid, opacity: .5 } }, valueFormatter: format,
    },
    xAxis: horizontal ? { ...values, axisLabel: { ...values.axisLabel, show: true } } : categories,
    yAxis: horizontal ? categories : values,
    series: chart.series.map((one) => {
      const drawn = series(one, colours, horizontal);
      if (horizontal && one.role === 'bar') {
        drawn.label = { show: true, position: chart.series.length > 1 ? 'insideLeft' : 'right', color: colours.text, fontWeight: 600, fontSize: 12.5, formatter: (item) => format(item.value) };
      }
      return drawn;
    }),
  };
}

customElements.define('tt-echart', class extends HTMLElement {
  #chart;
  #plot;
  #canvas;
  #tableShown = false;
  #at = -1;
  #resized = new ResizeObserver(() => this.#plot?.resize());
  #restyled = new MutationObserver(() => this.#draw());
  #scheme = () => this.#draw();

  set chart(chart) {
    this.#chart = chart;
    if (this.isConnected) {
      this.#build();
      this.#draw();
    }
  }

  get chart() { return this.#chart; }

  connectedCallback() {
    this.#restyled.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    dark.addEventListener('change', this.#scheme);
    if (this.#chart) {
      this.#build();
      this.#draw();
    }
  }

  disconnectedCallback() {
    this.#restyled.disconnect();
    this.#resized.disconnect();
    dark.removeEventListener('change', this.#scheme);
    this.#plot?.dispose();
    this.#plot = undefined;
  }

  #build() {
    const chart = this.#chart;
    if (!this.#canvas) {
      this.innerHTML = '<div class="tt-chart-tools"></div><div class="tt-chart-canvas" tabindex="0" role="img"></div><div class="tt-chart-table" hidden tabindex="0" role="region"></div>';
      this.#canvas = this.querySelector('.tt-chart-canvas');
      this.#tools(chart.texts);
      this.#canvas.addEventListener('keydown', (event) => this.#move(event));
      this.#canvas.addEventListener('blur', () => this.#plot?.dispatchAction({ type: 'hideTip' }));
    }
    this.#canvas.style.height = `${chart.height}px`;
    this.#canvas.setAttribute('aria-label', `${chart.title}. ${chart.summary}`);
    this.#table();
    if (!this.#plot) {
      this.#plot = echarts.init(this.#canvas, null, { renderer: 'canvas' });
      this.#resized.observe(this.#canvas);
    }
    this.#plot.resize();
  }

  #tools(texts) {
    const tools = this.querySelector('.tt-chart-tools');
    const add = (text, run) => addTool(tools, text, this.#chart.title, run);
    add(texts.table, (button) => {
      this.#tableShown = !this.#tableShown;
      button.setAttribute('aria-pressed', String(this.#tableShown));
      this.querySelector('.tt-chart-table').hidden = !this.#tableShown;
      this.#canvas.hidden = this.#tableShown;
      this.#plot.resize();
    });
    add('PNG', () => save(`${this.#chart.file}.png`, this.#plot.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette(this).surface })));
    add('CSV', () => saveCsv(`${this.#chart.file}.csv`, [this.#chart.head, ...this.#chart.rows]));
  }

  #table() {
    const table = document.createElement('table');
    table.createCaption().textContent = this.#chart.title;
    const head = table.createTHead().insertRow();
    this.#chart.head.forEach((text) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = text;
      head.append(cell);
    });
    const body = table.createTBody();
    this.#chart.rows.forEach((values) => {
      const row = body.insertRow();
      values.forEach((value, index) => {
        const cell = document.createElement(index === 0 ? 'th' : 'td');
        if (index === 0) {
          cell.scope = 'row';
        }
        cell.textContent = value ?? '–';
        row.append(cell);
      });
    });
    const place = this.querySelector('.tt-chart-table');
    place.setAttribute('aria-label', this.#chart.title);
    place.replaceChildren(table);
  }

  /** Arrow keys show what a pointer would. */
  #move(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step && this.#plot) {
      event.preventDefault();
      this.#at = Math.min(this.#chart.labels.length - 1, Math.max(0, this.#at + step));
      const main = this.#chart.series.findIndex((one) => one.role !== 'low' && one.role !== 'band');
      this.#plot.dispatchAction({ type: 'showTip', seriesIndex: Math.max(0, main), dataIndex: this.#at });
    }
  }

  #draw() {
    if (this.#plot && this.#chart) {
      this.#plot.setOption(option(this.#chart, palette(this)), true);
    }
  }
});

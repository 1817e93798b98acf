/* What charts and the heatmap share: taking figures away as files. */

export function save(name, url) {
  const link = document.createElement('a');
  link.download = name;
  link.href = url;
  link.click();
}

/** A cell that a spreadsheet would take for a formula is kept as text. */
function cell(value) {
  const text = String(value ?? '');
  const safe = /^[=+@\t\r]/.test(text) || /^-[^\d]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves rows of cells; the mark at the start tells spreadsheets that it is UTF-8. */
export function saveCsv(name, rows) {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  save(name, URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv' })));
}

/** Adds a small button; the title says of what it is. */
export function addTool(tools, text, title, run) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-label', `${text}: ${title}`);
  button.addEventListener('click', () => run(button));
  tools.append(button);
}

/** A table as a picture: backgrounds and texts as they are on the screen. */
export function pictureOf(table, title, background) {
  const scale = 2;
  const top = 34;
  const box = table.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = (box.width + 24) * scale;
  canvas.height = (box.height + top + 12) * scale;
  const paint = canvas.getContext('2d');
  paint.scale(scale, scale);
  paint.fillStyle = background;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text, x, y, style, align) => {
    paint.fillStyle = style.color;
    paint.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    paint.textAlign = align;
    paint.textBaseline = 'middle';
    paint.fillText(text, x, y);
  };
  write(title, 12, top / 2, { ...pick(getComputedStyle(table)), fontWeight: '600', fontSize: '15px' }, 'left');
  table.querySelectorAll('th > span:not(.tt-sr-only), .tt-heat-cell').forEach((part) => {
    const at = part.getBoundingClientRect();
    const style = getComputedStyle(part);
    const x = at.left - box.left + 12;
    const y = at.top - box.top + top;
    if (part.matches('.tt-heat-cell')) {
      paint.fillStyle = style.backgroundColor;
      paint.fillRect(x, y, at.width, at.height);
      write(part.textContent, x + at.width / 2, y + at.height / 2, pick(style), 'center');
    } else {
      write(part.textContent, x, y + at.height / 2, pick(style), 'left');
    }
  });
  return canvas.toDataURL('image/png');
}

function pick(style) {
  return { color: style.color, fontWeight: style.fontWeight, fontSize: style.fontSize, fontFamily: style.fontFamily };
}

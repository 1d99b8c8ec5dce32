// What writing pages takes without `brief`: `pdfkit.cjs folder out`.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const PdfDocument = require('pdfkit');

const [folder, out] = process.argv.slice(2);
const font = path.join(__dirname, '../../assets/fonts/NotoSans-Regular.ttf');
for (const name of readdirSync(folder)) {
  const pdf = new PdfDocument({ size: 'letter', font });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  pdf.on('end', () => writeFileSync(path.join(out, `${name}.pdf`), Buffer.concat(chunks)));
  pdf.fontSize(11).text(readFileSync(path.join(folder, name), 'utf8'));
  pdf.end();
}

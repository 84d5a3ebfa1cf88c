"""Prints documents with ReportLab: python3 reportlab-print.py FILE.json … writes FILE.pdf beside each."""
import json
import sys
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, PageBreak, Paragraph, SimpleDocTemplate

FOLDER = "/usr/share/fonts/truetype"
FILES = {
    "sans": "liberation/LiberationSans-%s", "serif": "liberation/LiberationSerif-%s",
    "mono": "liberation/LiberationMono-%s", "wide": "dejavu/DejaVuSans%s",
}
STANDARD = {"sans": ("Helvetica", "Helvetica-Bold"), "serif": ("Times-Roman", "Times-Bold"),
            "mono": ("Courier", "Courier-Bold")}
ALIGN = {"left": TA_LEFT, "right": TA_RIGHT, "center": TA_CENTER}


def texts_of(document):
    for block in document["blocks"]:
        yield block.get("text") or ""
        for cells in [line["cells"] for line in block.get("lines", [])] + block.get("heads", []):
            for cell in cells:
                yield (cell or {}).get("text", "")


def fonts_of(document):
    """Standard fonts where they have all letters, else files."""
    font = document["font"]
    try:
        if font in STANDARD:
            for text in texts_of(document):
                text.replace("\u00ad", "").encode("cp1252")
            return STANDARD[font]
    except UnicodeEncodeError:
        pass
    names = (font + "-regular", font + "-bold")
    for name, regular, bold in ((names[0], "Regular", ""), (names[1], "Bold", "-Bold")):
        file = FILES[font] % (bold if font == "wide" else regular)
        pdfmetrics.registerFont(TTFont(name, f"{FOLDER}/{file}.ttf"))
    return names


def by_hand(text):
    return text.replace("\u00ad", "-\n")


class Writer:
    def __init__(self, document):
        self.document = document
        self.regular, self.bold = fonts_of(document)

    def style(self, bold=False, size=None, align="left"):
        size = size or self.document["size"]
        return ParagraphStyle("x", fontName=self.bold if bold else self.regular, fontSize=size, leading=size * 1.2,
                              alignment=ALIGN[align])

    def paragraph(self, text, **style):
        return Paragraph(escape(text).replace("\n", "<br/>"), self.style(**style))

    def block(self, block):
        if block["type"] == "break":
            return PageBreak()
        if block["type"] == "table":
            return self.table(block)
        flow = self.paragraph(block["text"], bold=bool(block.get("bold")),
                              size=self.document["size"] * block.get("larger", 1))
        flow.spaceAfter = 0 if block.get("tight") else 8
        return flow

    def cell(self, text, bold, width):
        """A cell is a plain text where it fits, a paragraph that wraps where it does not."""
        font, size = (self.bold if bold else self.regular), self.document["size"]
        text = by_hand(text)
        fits = all(pdfmetrics.stringWidth(part, font, size) <= width for part in text.split("\n"))
        return None if not fits else text

    def table(self, block):
        columns, size = block["columns"], self.document["size"]
        padding = self.document["padding"] - 0.6
        heads = []
        if block["isHeaded"]:
            heads = block.get("heads") or [[{"text": column["head"], "bold": True} for column in columns]]
        edge = max(0, size * (self.document["pitch"] - 1.2) / 2)
        commands = [("FONT", (0, 0), (-1, -1), self.regular, size, size * 1.2), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LEFTPADDING", (0, 0), (-1, -1), padding), ("RIGHTPADDING", (0, 0), (-1, -1), padding),
                    ("TOPPADDING", (0, 0), (-1, -1), edge), ("BOTTOMPADDING", (0, 0), (-1, -1), edge)]
        for at, column in enumerate(columns):
            commands.append(("ALIGN", (at, 0), (at, -1), column["align"].upper()))
        data = []
        for row, cells in enumerate(heads + [line["cells"] for line in block["lines"]]):
            data.append(self.row(cells, row, columns, padding, commands))
        commands += self.grid(len(data))
        repeat = len(heads) if self.document["headRepeated"] == "every page" else 0
        table = LongTable(data, colWidths=[column["width"] for column in columns], repeatRows=repeat, hAlign="LEFT")
        table.setStyle(commands)
        table.spaceAfter = 12
        return table

    def row(self, cells, row, columns, padding, commands):
        values, at = [], 0
        for cell in cells:
            span = cell.get("span") or 1
            width = sum(column["width"] for column in columns[at:at + span]) - 2 * padding
            bold, align = bool(cell.get("bold")), "left" if span > 1 else columns[at]["align"]
            if bold:
                commands.append(("FONTNAME", (at, row), (at, row), self.bold))
            if span > 1:
                commands += [("SPAN", (at, row), (at + span - 1, row)), ("ALIGN", (at, row), (at, row), "LEFT")]
            text = self.cell(cell["text"], bold, width)
            values.append(text if text is not None else self.paragraph(by_hand(cell["text"]), bold=bold, align=align))
            values += [""] * (span - 1)
            at += span
        return values + [""] * (len(columns) - len(values))

    def grid(self, rows):
        grid = self.document["grid"]
        commands = []
        if grid in ("all", "zebra and lines"):
            commands.append(("GRID", (0, 0), (-1, -1), 0.4, (0, 0, 0)))
        if grid == "horizontal":
            commands.append(("LINEBELOW", (0, 0), (-1, -1), 0.3, (0.5, 0.5, 0.5)))
        if grid.startswith("zebra"):
            commands.append(("ROWBACKGROUNDS", (0, 0), (-1, -1), [(1, 1, 1), (0.91, 0.93, 0.96)]))
        return commands

    def furniture(self, canvas, template):
        margin, (_, height) = self.document["margin"], self.document["paper"]
        canvas.setFont(self.regular, 8)
        for text, y in ((self.document["header"], height - margin + 8), (self.document["footer"], margin - 14)):
            if text:
                canvas.drawString(margin, y, text.replace("{page}", str(template.page)).replace("{pages}", "?"))

    def write(self, file):
        margin = self.document["margin"]
        template = SimpleDocTemplate(file, pagesize=self.document["paper"], leftMargin=margin, rightMargin=margin,
                                     topMargin=margin, bottomMargin=margin)
        flows = [self.block(block) for block in self.document["blocks"]]
        template.build(flows, onFirstPage=self.furniture, onLaterPages=self.furniture)


for source in sys.argv[1:]:
    with open(source, encoding="utf-8") as handle:
        Writer(json.load(handle)).write(source[:-4] + "pdf")

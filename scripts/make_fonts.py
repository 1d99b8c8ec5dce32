#!/usr/bin/env python3
"""Makes assets/fonts/ from the full fonts: cut to the scripts `brief` prints, hinting left out.

Needs fonttools. SOURCE is a folder with the fonts of Debian's package fonts-noto-core,
MONO the file noto-sans-mono-latin-400-normal.woff of the npm package @fontsource/noto-sans-mono,
LATO the folder `files` of the npm package @fontsource/lato:

    python3 scripts/make_fonts.py SOURCE MONO LATO assets/fonts

assets/fonts/README.md says which versions were used.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LATIN = ["0020-007E", "00A0-024F", "02B0-0342", "1E00-1EFF", "2000-206F", "2070-209F", "20A0-20BF", "2100-215F"]
# Letters of First Nations languages among them; the italics borrow these and Greek from the upright.
PHONETIC = ["0250-02AF"]
GREEK = ["0370-03FF"]
SYLLABICS = ["1400-167F", "18B0-18FF"]
OPERATORS = ["2190-2199", "21D0-21D5", "2200-2200", "2202-2208", "2211-221E", "2227-222B", "2248-2248", "2260-2265"]
DINGBATS = ["25A0-25E6", "2605-2606", "2610-2612", "2713-2718"]

# The last column: what of GPOS is kept. GSUB is never kept, for `brief` sets no ligatures.
FONTS = [
    ("NotoSans-Regular", LATIN + PHONETIC + GREEK, ["kern", "mark", "mkmk"]),
    ("NotoSans-Bold", LATIN + PHONETIC + GREEK, ["kern", "mark", "mkmk"]),
    ("NotoSans-Italic", LATIN, ["kern", "mark", "mkmk"]),
    ("NotoSans-BoldItalic", LATIN, ["kern", "mark", "mkmk"]),
    ("NotoSansCanadianAboriginal-Regular", SYLLABICS, []),
    ("NotoSansCanadianAboriginal-Bold", SYLLABICS, []),
    ("NotoSansMath-Regular", OPERATORS, []),
    ("NotoSansSymbols2-Regular", DINGBATS, []),
]


def main(source: str, mono: str, lato: str, target: str) -> None:
    for name, ranges, features in FONTS:
        cut(Path(source, f"{name}.ttf"), Path(target, f"{name}.ttf"), ranges, features)
    cut(Path(mono), Path(target, "NotoSansMono-Regular.ttf"), LATIN, [])

    # Unpacked but otherwise as they are: a changed font might not be called Lato (OFL 1.1, clause 3).
    unpack(Path(lato, "lato-latin-700-normal.woff"), Path(target, "Lato-Bold.ttf"))
    unpack(Path(lato, "lato-latin-ext-700-normal.woff"), Path(target, "Lato-BoldExtended.ttf"))


def unpack(source: Path, target: Path) -> None:
    font = TTFont(source, recalcTimestamp=False, recalcBBoxes=False)
    font.flavor = None
    font.save(target)
    print(f"{target.name} {target.stat().st_size}")


def cut(source: Path, target: Path, ranges: list[str], features: list[str]) -> None:
    options = Options()
    options.hinting = False
    options.layout_features = features
    options.drop_tables += ["GSUB", "GDEF", "gasp", "DSIG", "STAT"] + ([] if features else ["GPOS"])
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    # The time of the cut is no part of the font.
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for span in ranges for code in codes(span)])
    subsetter.subset(font)
    font.save(target)
    print(f"{target.name} {target.stat().st_size}")


def codes(span: str) -> range:
    first, last = span.split("-")
    return range(int(first, 16), int(last, 16) + 1)


if __name__ == "__main__":
    main(*sys.argv[1:])

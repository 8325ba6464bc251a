"""Makes the two faces of crates/documents/fonts from Inter 4.1 (npm: inter-ui 4.1.1).

    pip install fonttools brotli; npm pack inter-ui@4.1.1; tar xzf inter-ui-4.1.1.tgz
    python prepare.py package/web .

Keeps Latin, Greek and Cyrillic, makes the figures tabular for good, and keeps kerning.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

KEEP = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x30C), (0x370, 0x3FF), (0x400, 0x52F),
        (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
        (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x2193), (0x2200, 0x22FF), (0x25A0, 0x25CF),
        (0x2713, 0x2717), (0xFB00, 0xFB04)]


def prepare(source, target):
    font = TTFont(source)
    swap = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    swap.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = swap.get(table.cmap[code], table.cmap[code])
    options = subset.Options(layout_features=["kern"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=False,
                             drop_tables=["GSUB", "GDEF", "DSIG", "MVAR", "STAT"], notdef_outline=True, glyph_names=False,
                             recalc_timestamp=False)
    work = subset.Subsetter(options)
    work.populate(unicodes=[c for a, b in KEEP for c in range(a, b + 1)])
    work.subset(font)
    font.flavor = None
    font.save(target)
    figures = {font["hmtx"][font.getBestCmap()[code]][0] for code in range(0x30, 0x3A)}
    assert len(figures) == 1, figures


for face in ["Regular", "SemiBold"]:
    prepare(f"{sys.argv[1]}/Inter-{face}.woff2", f"{sys.argv[2]}/Inter-{face}.ttf")

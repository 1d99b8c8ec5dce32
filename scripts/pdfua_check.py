#!/usr/bin/env python3
"""pdfua_check.py - a small checker for PDF/UA-1 (ISO 14289-1).

Says whether a PDF is accessible in the sense of PDF/UA-1: tagged, with language, title, reading order, table
headers, described links, usable fonts. Needs only Python 3 and qpdf 11 or newer; reads the file through
`qpdf --json`. Has 96 of the rules that the standard lets a machine decide, some in a simpler form; made for
what brief's own PDF writer can produce (TrueType CID fonts), and good enough to judge other producers' files.

usage: pdfua_check.py [--json] [--text] [--quiet] FILE.pdf ...
  --quiet  one line a file, no examples of what fails
  --json   the findings as JSON, for scripts
  --text   print the structure tree with the text that a screen reader would meet, in its order

exit codes:
  0  every file passes (warnings allowed)
  1  a file fails
  2  a file could not be read, qpdf is missing, or no file was named

Rule ids are ISO 14289-1 clause + test as other checkers number them, so results can be compared.
X-* are checks of our own that fail a file: things a standard checker lets pass but that hurt readers.
W-* are warnings only.
A pass does not say that the text is complete: compare the words of --text with the source as well.
Written from the standard's public rules; no code from any other checker.
"""
import sys, re, json, subprocess, base64, struct, collections
import xml.etree.ElementTree as ET

STD = set("""Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form""".split())
PAINT_TEXT = {b"Tj", b"TJ", b"'", b'"'}
PAINT = PAINT_TEXT | {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"EI"}
LANG = re.compile(r"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")

class Unreadable(Exception): pass

# ------------------------------------------------------------------ objects
class Pdf:
    def __init__(self, path):
        try: p = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path], capture_output=True)
        except FileNotFoundError: raise Unreadable("qpdf is not installed")
        if p.returncode not in (0, 3): raise Unreadable(p.stderr.decode("utf8", "replace").strip()[:300])
        self.o = json.loads(p.stdout)["qpdf"][1]
        self.head = open(path, "rb").read(1024)
        self.trailer = self.o["trailer"]["value"]
        self.root = self.get(self.trailer.get("/Root")) or {}
    @staticmethod
    def isref(x): return isinstance(x, str) and re.fullmatch(r"\d+ \d+ R", x) is not None
    def raw(self, ref): return self.o.get("obj:" + ref)
    def get(self, x):
        n = 0
        while self.isref(x) and n < 20:
            e = self.raw(x); n += 1
            if e is None: return None
            x = e["stream"]["dict"] if "stream" in e else e.get("value")
        return x
    def data(self, ref):
        if not self.isref(ref): return b""
        e = self.raw(ref)
        return base64.b64decode(e["stream"].get("data") or "") if e and "stream" in e else b""
    @staticmethod
    def s(x):  # text string
        if isinstance(x, str):
            if x.startswith("u:"): return x[2:]
            if x.startswith("b:"): return bytes.fromhex(x[2:]).decode("latin1")
        return None

# ------------------------------------------------------------------ content streams
NUM = re.compile(rb"[+-]?(\d+\.?\d*|\.\d+)")
WS = b"\0\t\n\f\r "
DELIM = b"()<>[]{}/%"
def tokens(b):
    i, n = 0, len(b)
    while i < n:
        c = b[i:i+1]
        if c in (b"\0", b"\t", b"\n", b"\f", b"\r", b" "): i += 1; continue
        if c == b"%":
            while i < n and b[i] not in b"\r\n": i += 1
            continue
        if c == b"/":
            j = i + 1
            while j < n and b[j] not in WS and b[j] not in DELIM: j += 1
            yield ("name", re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), b[i+1:j]).decode("utf8", "replace")); i = j; continue
        if c == b"(":
            d, j, out = 1, i + 1, bytearray()
            while j < n and d:
                ch = b[j]
                if ch == 92:
                    j += 1; e = b[j:j+1]
                    if e in (b"n", b"r", b"t", b"b", b"f"): out.append({110: 10, 114: 13, 116: 9, 98: 8, 102: 12}[b[j]])
                    elif e.isdigit() and e < b"8":
                        m = re.match(rb"[0-7]{1,3}", b[j:j+3]); out.append(int(m[0], 8) & 255); j += len(m[0]) - 1
                    elif e == b"\r":
                        if b[j+1:j+2] == b"\n": j += 1
                    elif e != b"\n": out += e
                elif ch == 40: d += 1; out.append(ch)
                elif ch == 41:
                    d -= 1
                    if d: out.append(ch)
                else: out.append(ch)
                j += 1
            yield ("str", bytes(out)); i = j; continue
        if b[i:i+2] in (b"<<", b">>"): yield (b[i:i+2].decode(), None); i += 2; continue
        if c == b"<":
            j = b.find(b">", i); j = n if j < 0 else j
            h = re.sub(rb"[^0-9A-Fa-f]", b"", b[i+1:j]); yield ("str", bytes.fromhex((h + b"0" * (len(h) % 2)).decode())); i = j + 1; continue
        if c in (b"[", b"]", b"{", b"}"): yield (c.decode(), None); i += 1; continue
        m = NUM.match(b, i)
        if m and (m.end() == n or b[m.end()] in WS or b[m.end()] in DELIM or b[m.end()] in b"+-."): yield ("num", float(m[0])); i = m.end(); continue
        j = i
        while j < n and b[j] not in WS and b[j] not in DELIM: j += 1
        if j == i: i += 1; continue
        w = b[i:j]; i = j
        if w == b"BI":
            k = b.find(b"ID", i); m = re.compile(rb"[\s]EI(?=[\s]|$)").search(b, k + 2 if k > 0 else i)
            i = m.end() if m else n; yield ("op", b"EI"); continue
        yield ("op", w)
def operations(b):
    """yields (operator, operands); dictionaries become dict, arrays become list"""
    stack, nest = [], []
    for k, v in tokens(b):
        if k == "<<" or k == "[": nest.append((k, stack)); stack = []
        elif k == ">>" or k == "]":
            if not nest: continue
            kind, prev = nest.pop()
            val = dict((stack[i], stack[i+1]) for i in range(0, len(stack) - 1, 2) if isinstance(stack[i], str)) if kind == "<<" else stack
            stack = prev; stack.append(val)
        elif k == "op":
            if v in (b"true", b"false", b"null"): stack.append({b"true": True, b"false": False, b"null": None}[v])
            elif nest: pass
            else: yield v, stack; stack = []
        elif k == "name": stack.append("/" + v)
        else: stack.append(v)

# ------------------------------------------------------------------ fonts
def parse_tounicode(b):
    m, b = {}, re.sub(rb"%[^\r\n]*", b"", b)
    u = lambda h: bytes.fromhex(re.sub(rb"\s", b"", h).decode()).decode("utf-16-be", "replace") if h else ""
    for blk in re.findall(rb"beginbfchar(.*?)endbfchar", b, re.S):
        for a, c in re.findall(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>", blk): m[int(re.sub(rb"\s", b"", a), 16)] = u(c)
    for blk in re.findall(rb"beginbfrange(.*?)endbfrange", b, re.S):
        for a, z, c, arr in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])", blk, re.S):
            a, z = int(a, 16), int(z, 16)
            if arr:
                for i, x in enumerate(re.findall(rb"<([0-9A-Fa-f\s]*)>", arr)): m[a + i] = u(x)
            elif c:
                base = u(c)
                for i in range(min(z - a + 1, 65536)): m[a + i] = base[:-1] + chr(min(ord(base[-1]) + i, 0x10FFFF)) if base else ""
    return m
def sfnt(b):
    if len(b) < 12 or b[:4] not in (b"\0\1\0\0", b"true", b"OTTO"): return None
    n = struct.unpack(">H", b[4:6])[0]; t = {}
    for i in range(n):
        r = b[12 + 16*i: 28 + 16*i]
        if len(r) == 16: t[r[:4].decode("latin1")] = struct.unpack(">II", r[8:])
    return t
def tt_info(b):
    t = sfnt(b)
    if not t or "maxp" not in t or "head" not in t: return None
    rd = lambda k: b[t[k][0]: t[k][0] + t[k][1]] if k in t else b""
    ng = struct.unpack(">H", rd("maxp")[4:6])[0]; upm = struct.unpack(">H", rd("head")[18:20])[0]; adv = None
    if "hhea" in t and "hmtx" in t:
        nh = struct.unpack(">H", rd("hhea")[34:36])[0]; hm = rd("hmtx")
        if nh and len(hm) >= nh*4: adv = [struct.unpack(">H", hm[4*min(i, nh-1): 4*min(i, nh-1)+2])[0] * 1000 / upm for i in range(ng)]
    return ng, adv
class Font:
    def __init__(self, pdf, ref):
        self.ref = ref; d = self.d = pdf.get(ref) or {}; self.sub = d.get("/Subtype"); self.base = d.get("/BaseFont", "?")
        self.tu = parse_tounicode(pdf.data(d["/ToUnicode"])) if pdf.isref(d.get("/ToUnicode")) else None
        self.desc = None; self.cidfont = None
        if self.sub == "/Type0":
            df = pdf.get(d.get("/DescendantFonts")) or [None]; self.cidfont = pdf.get(df[0]) or {}; self.desc = pdf.get(self.cidfont.get("/FontDescriptor"))
        else: self.desc = pdf.get(d.get("/FontDescriptor"))
        self.enc = pdf.get(d.get("/Encoding")); self.two = self.sub == "/Type0"; self.used = set()
        self.identity = self.two and d.get("/Encoding") in ("/Identity-H", "/Identity-V")
    def codes(self, s): return [s[i]*256 + s[i+1] for i in range(0, len(s) - 1, 2)] if self.two else list(s)
    def text(self, s):
        out = []
        for c in self.codes(s):
            if self.tu is not None and c in self.tu: out.append(self.tu[c])
            elif not self.two: out.append(bytes([c]).decode("cp1252", "replace"))
            else: out.append("\ufffd")
        return "".join(out)

# ------------------------------------------------------------------ the checker
class Elem:
    __slots__ = ("ref", "d", "type", "raw", "parent", "kids", "alt", "actual", "lang", "page")
class Checker:
    def __init__(self, path): self.pdf = Pdf(path); self.fail = collections.OrderedDict(); self.fonts = {}; self.mctext = {}; self.mcpos = {}; self.pos = 0
    def no(self, rule, msg, where=""): self.fail.setdefault(rule, []).append((msg, where))
    def run(self):
        self.file(); self.tree(); self.pages(); self.structure(); self.fontrules(); self.annots(); self.misc(); self.own(); return self.fail
    # -- file level
    def file(self):
        p, r, g = self.pdf, self.pdf.root, self.pdf.get
        if not re.search(rb"%PDF-1\.[0-7]", p.head[:16]): self.no("6.1-1", "header is not %PDF-1.0 to 1.7")
        mi = g(r.get("/MarkInfo")) or {}
        if mi.get("/Marked") is not True and g(mi.get("/Marked")) is not True: self.no("6.2-1", "MarkInfo/Marked is not true")
        if g(mi.get("/Suspects")) is True: self.no("7.1-4", "Suspects is true")
        if not g(r.get("/StructTreeRoot")): self.no("7.1-11", "no StructTreeRoot")
        vp = g(r.get("/ViewerPreferences")) or {}
        if g(vp.get("/DisplayDocTitle")) is not True: self.no("7.1-10", "ViewerPreferences/DisplayDocTitle is not true")
        self.doclang = p.s(g(r.get("/Lang")))
        if self.doclang is not None and not LANG.match(self.doclang) and self.doclang != '': self.no("7.2-29", f"catalog Lang {self.doclang!r} is not a language tag")
        x = p.data(r.get("/Metadata")) if p.isref(r.get("/Metadata")) else b""
        self.xmptitle = None
        if not x: self.no("7.1-8", "no Metadata stream in the catalog")
        else:
            try: t = ET.fromstring(re.sub(rb"^\xef\xbb\xbf", b"", x.strip()))
            except ET.ParseError:
                try: t = ET.fromstring(re.sub(rb"<\?xpacket.*?\?>", b"", x, flags=re.S).decode("utf-16" if x[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf8", "replace").strip())
                except Exception as e: self.no("X-xmp", f"XMP is not well-formed XML: {e}"); t = None
            part = title = None
            if t is not None:
                U, D = "http://www.aiim.org/pdfua/ns/id/", "http://purl.org/dc/elements/1.1/"
                for e in t.iter():
                    part = part or e.attrib.get(f"{{{U}}}part") or (e.text if e.tag == f"{{{U}}}part" else None)
                    if e.tag == f"{{{D}}}title": title = "".join(e.itertext()).strip() or title
            if part is None: self.no("5-1", "XMP has no pdfuaid:part")
            elif part.strip() != "1": self.no("5-2", f"pdfuaid:part is {part!r}, not 1")
            raw = x.decode("utf8", "replace")
            if part is not None:
                pre = re.search(r"<(?:[\w]+:)?(?:\w+)?[^>]*xmlns:([\w-]+)\s*=\s*[\"']http://www\.aiim\.org/pdfua/ns/id/", raw)
                if pre and pre[1] != "pdfuaid" and f"{pre[1]}:part" in raw and "pdfuaid:part" not in raw: self.no("5-3", f"prefix is {pre[1]}, not pdfuaid")
                for k in ("amd", "corr"):
                    if re.search(rf"xmlns:(\w+)=[\"']http://www\.aiim\.org/pdfua/ns/id/", raw):
                        m = re.search(rf"(\w+):{k}[=>\s]", raw)
                        if m and m[1] != "pdfuaid" and pre and m[1] == pre[1]: self.no("5-4" if k == "amd" else "5-5", f"prefix of {k} is {m[1]}")
            if not title: self.no("7.1-9", "XMP has no dc:title")
            if title and self.doclang is None and not re.search(r"xml:lang=[\"'](?!x-default)[A-Za-z]", raw): self.no("7.2-33", "no language for the metadata")
            self.xmptitle = title
        enc = g(p.trailer.get("/Encrypt"))
        if enc and not (int(g(enc.get("/P")) or 0) & (1 << 9)): self.no("7.16-1", "encryption forbids extraction for accessibility")
        if enc and g(enc.get("/P")) is None: self.no("7.16-1", "Encrypt has no P")
        af = g(r.get("/AcroForm")) or {}
        x = g(af.get("/XFA"))
        if x:
            blob = b"".join(p.data(i) for i in x if p.isref(i)) if isinstance(x, list) else p.data(af.get("/XFA"))
            if re.search(rb"dynamicRender>\s*required", blob): self.no("7.15-1", "dynamic XFA")
    # -- structure tree
    def tree(self):
        p, g = self.pdf, self.pdf.get; self.root = g(p.root.get("/StructTreeRoot")) or {}; self.elems = []; self.top = []; self.rolemap = g(self.root.get("/RoleMap")) or {}; self.mcowner = {}; self.objowner = {}; self.byref = {}
        for k, v in self.rolemap.items():
            if k[1:] in STD and g(v) != k: self.no("7.1-7", f"standard type {k} is remapped to {g(v)}")
        def std(t):
            seen = []
            while t and t[1:] not in STD:
                if t in seen or g(self.rolemap.get(t)) == t: self.no("7.1-6", f"circular role map at {t}"); return None
                seen.append(t); t = g(self.rolemap.get(t))
            return t[1:] if t else None
        def walk(ref, parent, page, lang, depth):
            d = g(ref)
            if not isinstance(d, dict) or depth > 200: return
            e = Elem(); e.ref, e.d, e.parent, e.kids, e.raw = ref, d, parent, [], g(d.get("/S")); e.type = std(e.raw)
            if p.isref(ref):
                if ref in self.byref: self.no("X-tree", "structure element reached twice", ref); return
                self.byref[ref] = e
            if e.type is None: self.no("7.1-5", f"type {e.raw} is not standard and not role-mapped", ref if p.isref(ref) else "")
            e.alt, e.actual = p.s(g(d.get("/Alt"))), p.s(g(d.get("/ActualText"))); e.lang = p.s(g(d.get("/Lang"))) or lang
            if p.s(g(d.get("/Lang"))) is not None and not LANG.match(p.s(g(d["/Lang"]))) and p.s(g(d["/Lang"])) != "": self.no("7.2-29", f"Lang {p.s(g(d['/Lang']))!r} is not a language tag")
            e.page = d.get("/Pg", page); self.elems.append(e); (parent.kids if parent else self.top).append(("e", e))
            ks = g(d.get("/K")); ks = ks if isinstance(ks, list) else [] if ks is None else [d["/K"]]
            for k in ks:
                v = g(k)
                if isinstance(v, (int, float)): e.kids.append(("mc", (e.page, int(v)))); self.mcowner.setdefault((e.page, int(v)), []).append(e)
                elif isinstance(v, dict):
                    t = v.get("/Type")
                    if t == "/MCR" or ("/MCID" in v and "/S" not in v):
                        key = (v.get("/Stm") or v.get("/Pg", e.page), int(g(v.get("/MCID")))); e.kids.append(("mc", key)); self.mcowner.setdefault(key, []).append(e)
                    elif t == "/OBJR" or ("/Obj" in v and "/S" not in v):
                        e.kids.append(("obj", v.get("/Obj"), v.get("/Pg", e.page))); self.objowner.setdefault(v.get("/Obj"), []).append((e, v.get("/Pg", e.page)))
                    else: walk(k, e, e.page, e.lang, depth + 1)
        ks = g(self.root.get("/K")); ks = ks if isinstance(ks, list) else [] if ks is None else [self.root["/K"]]
        for k in ks: walk(k, None, None, self.doclang, 0)
    def parenttree(self):
        g, out = self.pdf.get, {}
        def walk(n, depth=0):
            n = g(n) or {}
            if depth > 50: return
            nums = g(n.get("/Nums")) or []
            for i in range(0, len(nums) - 1, 2): out[g(nums[i])] = nums[i+1]
            for k in g(n.get("/Kids")) or []: walk(k, depth + 1)
        walk(self.root.get("/ParentTree")); return out
    # -- pages
    def pages(self):
        p, g = self.pdf, self.pdf.get; self.pagelist = []; self.annotpage = {}; seen = set()
        def walk(ref, res):
            if ref in seen: return
            seen.add(ref); d = g(ref) or {}; res = d.get("/Resources", res)
            if d.get("/Type") == "/Pages" or "/Kids" in d:
                for k in g(d.get("/Kids")) or []: walk(k, res)
            else: self.pagelist.append((ref, d, res))
        if p.root.get("/Pages"): walk(p.root["/Pages"], {})
        self.pt = self.parenttree(); self.unmarked = 0
        for i, (ref, d, res) in enumerate(self.pagelist):
            c = g(d.get("/Contents")); c = c if isinstance(c, list) else [d.get("/Contents")]
            data = b"\n".join(p.data(x) for x in c if x)
            self.content(data, g(res) or {}, ref, [], f"page {i+1}", d, 0)
            for a in g(d.get("/Annots")) or []: self.annotpage[a] = (ref, i + 1)
    def font(self, ref):
        k = ref if isinstance(ref, str) else id(ref)
        if k not in self.fonts: self.fonts[k] = Font(self.pdf, ref)
        return self.fonts[k]
    def content(self, data, res, container, outer, where, cdict, depth):
        p, g = self.pdf, self.pdf.get; stack = list(outer); base = len(stack); fonts = g(res.get("/Font")) or {}; xo = g(res.get("/XObject")) or {}; props = g(res.get("/Properties")) or {}
        f = None; fstack = []; tr = 0
        sp = self.pt.get(g(cdict.get("/StructParents"))); sp = g(sp) if sp is not None else None
        def state(): # -> artifact?, owner known?
            art = any(s["art"] for s in stack); mc = [s for s in stack if s["mcid"] is not None]; return art, mc
        def painted(kind, txt=""):
            art, mc = state(); live = [m for m in mc if m["ok"]]
            if not art and not live:
                self.no("7.1-3", f"{kind} is neither tagged nor artifact" + (f": {txt[:40]!r}" if txt.strip() else ""), where); self.unmarked += 1
            if live and not art:
                k = live[-1]["key"]
                if k not in self.mcpos: self.mcpos[k] = self.pos; self.pos += 1
                if txt and not any(s.get("at") for s in stack): self.mctext[k] = self.mctext.get(k, "") + txt
                if txt.strip():
                    own = self.mcowner.get(k, [None])[0]; lang = next((s["lang"] for s in reversed(stack) if s["lang"]), None) or (own.lang if own else None) or self.doclang
                    if not lang: self.no("7.2-34", f"no language is known for {txt[:30]!r}", where)
        for op, a in operations(data):
            if op in (b"BMC", b"BDC"):
                tag = a[0] if a and isinstance(a[0], str) else "/?"; pr = a[1] if op == b"BDC" and len(a) > 1 else {}
                inl = isinstance(pr, dict)
                if isinstance(pr, str): pr = g(props.get(pr)) or {}
                st = lambda k: (pr.get(k).decode("utf-16-be", "replace").lstrip("\ufeff") if isinstance(pr.get(k), bytes) and pr[k][:2] == b"\xfe\xff" else pr[k].decode("latin1") if isinstance(pr.get(k), bytes) else p.s(g(pr.get(k))) if isinstance(pr.get(k), str) else None)
                mcid = pr.get("/MCID"); mcid = int(mcid) if isinstance(mcid, (int, float)) else None
                key = (container, mcid) if mcid is not None else None; ok = False
                if key is not None:
                    ok = key in self.mcowner and (not isinstance(sp, list) or (mcid < len(sp) and g(sp[mcid]) is not None))
                    if key in self.mcowner and not ok: self.no("X-parenttree", f"MCID {mcid} has no ParentTree entry", where)
                art, mc = state()
                if tag == "/Artifact" and [m for m in mc if m["ok"]]: self.no("7.1-1", "artifact inside tagged content", where)
                if ok and art: self.no("7.1-2", "tagged content inside an artifact", where)
                at = st("/ActualText"); lang = st("/Lang")
                stack.append({"tag": tag, "art": tag == "/Artifact", "mcid": mcid, "ok": ok, "key": key, "lang": lang, "at": at is not None})
                if at is not None:
                    live = [m for m in stack if m["ok"]]
                    if live and not any(s["art"] for s in stack): self.mctext[live[-1]["key"]] = self.mctext.get(live[-1]["key"], "") + at
            elif op == b"EMC":
                if len(stack) > base: stack.pop()
                else: self.no("X-emc", "EMC without BMC", where)
            elif op == b"q": fstack.append((f, tr))
            elif op == b"Q":
                if fstack: f, tr = fstack.pop()
            elif op == b"Tf" and a and isinstance(a[0], str): f = self.font(fonts[a[0]]) if a[0] in fonts else None
            elif op == b"Tr" and a: tr = a[0]
            elif op in PAINT_TEXT:
                ss = [x for x in (a[0] if a and isinstance(a[0], list) else a) if isinstance(x, bytes)]; txt = ""
                for s in ss:
                    if f:
                        f.used.update((c, tr == 3) for c in f.codes(s)); txt += f.text(s)
                if f and a and isinstance(a[0], list): # a wide TJ gap reads as a blank
                    txt = ""
                    for x in a[0]:
                        if isinstance(x, bytes): txt += f.text(x)
                        elif isinstance(x, float) and x < -180 and txt and not txt.endswith(" "): txt += " "
                if ss and any(ss): painted("text", txt)
            elif op in PAINT: painted("graphics")
            elif op == b"gs" and a:
                gs = g((g(res.get("/ExtGState")) or {}).get(a[0])) or {}; ft = g(gs.get("/Font"))
                if ft: f = self.font(ft[0])
            elif op == b"Do" and a:
                r = xo.get(a[0]); d = g(r) or {}
                if d.get("/Subtype") == "/Image": painted("image")
                elif d.get("/Subtype") == "/Form" and depth < 12:
                    if "/Ref" in d: self.no("7.20-1", "reference XObject", where)
                    if d.get("/StructParents") is not None and not [1 for e in self.objowner.get(r, [])]:
                        self.formuse = getattr(self, "formuse", collections.Counter()); self.formuse[r] += 1
                        if self.formuse[r] == 2: self.no("7.20-2", "a form XObject with MCIDs is used more than once", where)
                    outer2 = stack
                    if r in self.objowner: outer2 = stack + [{"tag": "/OBJR", "art": False, "mcid": -1, "ok": True, "key": (r, -1), "lang": None, "at": False}]
                    self.content(p.data(r), g(d.get("/Resources")) or res, r, outer2, where + " form", d, depth + 1)
        if len(stack) > base: self.no("X-emc", f"{len(stack)-base} BMC without EMC", where)
    # -- structure rules
    def attr(self, e, owner, key):
        g = self.pdf.get; a = g(e.d.get("/A")); a = a if isinstance(a, list) else [e.d.get("/A")] if a else []
        c = g(e.d.get("/C")); c = c if isinstance(c, list) else [c] if c else []; cm = g(self.root.get("/ClassMap")) or {}
        for n in c:
            v = g(cm.get(n)) if isinstance(n, str) else None; a = a + (v if isinstance(v, list) else [v] if v else [])
        for x in a:
            x = g(x)
            if isinstance(x, dict) and (owner is None or x.get("/O") == owner) and key in x: return g(x[key])
    def structure(self):
        E = lambda e: [k[1] for k in e.kids if k[0] == "e"]; T = lambda e: e.type
        up = {"TR": {"Table", "THead", "TBody", "TFoot"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"}}
        upid = {"TR": "7.2-4", "THead": "7.2-5", "TBody": "7.2-6", "TFoot": "7.2-7", "TH": "7.2-8", "TD": "7.2-9", "LI": "7.2-17", "LBody": "7.2-18", "TOCI": "7.2-26"}
        down = {"Table": ({"TR", "THead", "TBody", "TFoot", "Caption"}, "7.2-3"), "TR": ({"TH", "TD"}, "7.2-10"), "L": ({"L", "LI", "Caption"}, "7.2-19"), "LI": ({"Lbl", "LBody"}, "7.2-20"), "THead": ({"TR"}, "7.2-36"), "TBody": ({"TR"}, "7.2-37"), "TFoot": ({"TR"}, "7.2-38"), "TOC": ({"TOC", "TOCI", "Caption"}, "7.2-27")}
        last = 0; sawH = sawHn = False; ids = {}
        for e in self.elems:
            t = e.type; w = e.ref if self.pdf.isref(e.ref) else ""
            if t in up and (e.parent.type if e.parent else None) not in up[t]: self.no(upid[t], f"{t} is in {e.parent.type if e.parent else 'the root'}", w)
            if t in down:
                bad = [k.type for k in E(e) if k.type not in down[t][0]]
                if bad: self.no(down[t][1], f"{t} contains {bad[0]}", w)
                if t in ("L", "Table", "TR") and any(k[0] == "mc" for k in e.kids): self.no("X-direct", f"{t} has text of its own, outside its parts", w)
            if t == "Table":
                ts = [k.type for k in E(e)]
                if ts.count("THead") > 1: self.no("7.2-11", "more than one THead", w)
                if ts.count("TFoot") > 1: self.no("7.2-12", "more than one TFoot", w)
                if ("THead" in ts) and "TBody" not in ts: self.no("7.2-14", "THead without TBody", w)
                if "TFoot" in ts and "TBody" not in ts: self.no("7.2-13", "TFoot without TBody", w)
                if ts.count("Caption") > 1: self.no("7.2-39", "more than one Caption", w)
                if "Caption" in ts and ts.index("Caption") not in (0, len(ts) - 1): self.no("7.2-16", "Caption is not first or last", w)
                self.table(e, w)
            if t == "TOC" and "Caption" in [k.type for k in E(e)][1:]: self.no("7.2-28", "TOC Caption is not first", w)
            if t == "L":
                ts = [k.type for k in E(e)]
                if "Caption" in ts[1:]: self.no("7.2-40", "list Caption is not first", w)
            if t == "Figure" and not e.alt and e.actual is None: self.no("7.3-1", "Figure without Alt or ActualText", w)
            if t == "Formula" and not e.alt and e.actual is None: self.no("7.7-1", "Formula without Alt or ActualText", w)
            if t == "H": sawH = True
            m = re.fullmatch(r"H(\d)", t or "")
            if m or re.fullmatch(r"/H\d+", e.raw or ""):
                n = int((m and m[1]) or e.raw[2:]); sawHn = True
                if n > last + 1: self.no("7.4.2-1", f"heading level goes from {last} to {n}", w)
                last = n
            if sum(1 for k in E(e) if k.type == "H") > 1: self.no("7.4.4-1", "more than one H in a node", w)
            if t == "Note":
                i = self.pdf.s(self.pdf.get(e.d.get("/ID")))
                if not i: self.no("7.9-1", "Note without ID", w)
                elif i in ids: self.no("7.9-2", f"Note ID {i!r} is not unique", w)
                ids[i] = 1
            for key, val, rule in (("Alt", e.alt, "7.2-22"), ("ActualText", e.actual, "7.2-21"), ("E", self.pdf.s(self.pdf.get(e.d.get("/E"))), "7.2-23")):
                if val and not e.lang: self.no(rule, f"no language for {key}", w)
            if not e.kids and t not in ("TD", "TH", "Document", "Figure", None) and not e.actual: self.no("W-empty", f"empty {t}", w)
            if t == "Lbl" and not e.actual and not "".join(self.textof(e)).strip(): self.no("X-lbl", "a list or note label has no text", w)
            if t in ("P", "H1", "H2", "H3", "H4", "H5", "H6") and e.kids and not "".join(self.textof(e)).strip() and not e.actual and not any(k[0] == "e" for k in e.kids): self.no("W-blank", f"{t} has no text", w)
        if sawH and sawHn: self.no("7.4.4-2", "both H and Hn are used"); self.no("7.4.4-3", "both H and Hn are used")
    def table(self, e, w):
        rows = []; sec = []
        for k in e.kids:
            if k[0] != "e": continue
            for r in ([k[1]] if k[1].type == "TR" else [x[1] for x in k[1].kids if x[0] == "e" and x[1].type == "TR"] if k[1].type in ("THead", "TBody", "TFoot") else []): rows.append(r)
        occ = {}; wmax = None; anyscope = False; noscope = []; heads = set(); ids = set(); tds = []; pos = {}
        for ri, r in enumerate(rows):
            ci = 0
            for c in (k[1] for k in r.kids if k[0] == "e" and k[1].type in ("TH", "TD")):
                while (ri, ci) in occ: ci += 1
                cs, rs = int(self.attr(c, "/Table", "/ColSpan") or 1), int(self.attr(c, "/Table", "/RowSpan") or 1)
                for y in range(rs):
                    for x in range(cs):
                        if (ri + y, ci + x) in occ: self.no("7.2-15", "table cells overlap", w)
                        occ[(ri + y, ci + x)] = c
                pos[id(c)] = (ri, ci, rs, cs)
                i = self.pdf.s(self.pdf.get(c.d.get("/ID")))
                if i: ids.add(i)
                if c.type == "TH":
                    s = self.attr(c, "/Table", "/Scope")
                    if s: anyscope = True
                    else: noscope.append(c)
                else: tds.append(c)
                ci += cs
        if rows:
            H = max(y for y, _ in occ) + 1 if occ else 0
            if H > len(rows): self.no("7.2-41", "a RowSpan runs past the last row", w)
            ws = {y: sum(1 for (a, _) in occ if a == y) for y in range(len(rows))}
            if len(set(ws.values())) > 1: self.no("7.2-42" if ws.get(0, 0) > min(ws.values()) else "7.2-43", f"rows have different numbers of columns: {sorted(set(ws.values()))}", w)
        ths = [c for c in {id(v): v for v in occ.values()}.values() if c.type == "TH"]
        if ths:
            for c in tds:
                h = self.attr(c, "/Table", "/Headers")
                if h is not None:
                    for x in h:
                        if self.pdf.s(x) not in ids: self.no("7.5-2", "Headers names a cell that is not there", w)
                    continue
                y, x, rs, cs = pos[id(c)]
                ok = any(occ.get((y, i)) is not None and occ[(y, i)].type == "TH" and self.attr(occ[(y, i)], "/Table", "/Scope") in ("/Row", "/Both") for i in range(0, 200) if (y, i) in occ) or any((i, x) in occ and occ[(i, x)].type == "TH" and self.attr(occ[(i, x)], "/Table", "/Scope") in ("/Column", "/Both") for i in range(len(rows)))
                if not ok: self.no("7.5-1", "a TD cannot be tied to a TH (no Scope, no Headers)", w); break
        elif tds: self.no("W-noth", "table without any header cell", w)
    # -- fonts
    def fontrules(self):
        p, g = self.pdf, self.pdf.get
        for f in self.fonts.values():
            vis = {c for c, inv in f.used if not inv}; allc = {c for c, _ in f.used}; n = str(f.base)
            if not allc or f.sub == "/Type3": 
                if f.sub == "/Type3" and allc and f.tu is None: self.no("7.21.7-1", "Type 3 font without ToUnicode", n)
                continue
            d = f.desc or {}; ff = next((d[k] for k in ("/FontFile", "/FontFile2", "/FontFile3") if k in d), None)
            if ff is None:
                if vis: self.no("7.21.4.1-1", "font is not embedded", n)
                continue
            info = tt_info(p.data(ff)) if "/FontFile2" in d else None
            if f.two:
                cf = f.cidfont; csi = g(cf.get("/CIDSystemInfo")) or {}
                if f.d.get("/Encoding") not in ("/Identity-H", "/Identity-V"):
                    cm = g(f.d.get("/Encoding"))
                    if isinstance(cm, dict):
                        cs2 = g(cm.get("/CIDSystemInfo")) or {}
                        if p.s(g(cs2.get("/Registry"))) != p.s(g(csi.get("/Registry"))) or p.s(g(cs2.get("/Ordering"))) != p.s(g(csi.get("/Ordering"))): self.no("7.21.3.1-1", "CIDSystemInfo of font and CMap differ", n)
                        dat = p.data(f.d["/Encoding"]); m = re.search(rb"/WMode\s+(\d)", dat); wm = g(cm.get("/WMode")) or 0
                        if m and int(m[1]) != int(wm): self.no("7.21.3.3-2", "WMode of the CMap dictionary and stream differ", n)
                if cf.get("/Subtype") == "/CIDFontType2" and not ("/FontFile2" in d and (cf.get("/CIDToGIDMap") == "/Identity" or p.isref(cf.get("/CIDToGIDMap")))): self.no("7.21.3.2-1", "CIDFontType2 without a CIDToGIDMap that is a stream or Identity", n)
                c2g = cf.get("/CIDToGIDMap"); gmap = None
                if p.isref(c2g): b = p.data(c2g); gmap = lambda c: struct.unpack(">H", b[2*c:2*c+2])[0] if 2*c+2 <= len(b) else 0
                else: gmap = lambda c: c
                if f.identity and cf.get("/Subtype") == "/CIDFontType2" and info:
                    ng, adv = info
                    if any(gmap(c) == 0 for c in allc): self.no("7.21.8-1", "text refers to .notdef", n)
                    if any(gmap(c) >= ng for c in vis): self.no("7.21.4.1-2", "the embedded font lacks a glyph that is used", n)
                    W, dw = {}, g(cf.get("/DW")); dw = 1000 if dw is None else dw; ws = g(cf.get("/W")) or []; i = 0
                    while i < len(ws):
                        a, b2 = g(ws[i]), g(ws[i+1]) if i + 1 < len(ws) else None
                        if isinstance(b2, list):
                            for j, x in enumerate(b2): W[int(a) + j] = g(x)
                            i += 2
                        else:
                            for j in range(int(a), int(b2) + 1): W[j] = g(ws[i+2])
                            i += 3
                    if adv:
                        bad = [c for c in vis if gmap(c) < ng and abs((W.get(c, dw) or 0) - adv[gmap(c)]) > 1]
                        if bad: self.no("7.21.5-1", f"width of CID {bad[0]} is {W.get(bad[0], dw)}, the font says {adv[gmap(bad[0])]:.0f}", n)
                    cs = d.get("/CIDSet")
                    if cs:
                        bits = p.data(cs); miss = [c for c in range(ng) if not (c // 8 < len(bits) and bits[c // 8] & (0x80 >> c % 8))]
                        if c2g in (None, "/Identity") and miss: self.no("7.21.4.2-2", f"CIDSet leaves out {len(miss)} of {ng} CIDs of the font program", n)
                if f.tu is None and f.identity and p.s(g(csi.get("/Ordering"))) not in ("Japan1", "GB1", "CNS1", "Korea1"): self.no("7.21.7-1", "no ToUnicode map", n)
            else:
                if info and f.sub == "/TrueType":
                    flags = int(g(d.get("/Flags")) or 0); sym = bool(flags & 4); enc = f.enc if isinstance(f.enc, str) else g((f.enc or {}).get("/BaseEncoding")) if isinstance(f.enc, dict) else None
                    if not sym and enc not in ("/WinAnsiEncoding", "/MacRomanEncoding"): self.no("7.21.6-2", "non-symbolic TrueType font without WinAnsi or MacRoman encoding", n)
                    if sym and f.enc is not None: self.no("7.21.6-3", "symbolic TrueType font with an Encoding", n)
                if f.tu is None:
                    flags = int(g(d.get("/Flags")) or 0)
                    if flags & 4 and not f.enc: self.no("7.21.7-1", "no ToUnicode map and no encoding", n)
            if f.tu is not None:
                lost = [c for c in allc if c not in f.tu]
                if f.two and lost: self.no("7.21.7-1", f"code {lost[0]:04x} has no Unicode value", n)
                if any(set(f.tu.get(c, "")) & {"\0", "\ufeff", "\ufffe"} for c in allc): self.no("7.21.7-2", "ToUnicode gives U+0000, U+FEFF or U+FFFE", n)
                if any("\ue000" <= ch <= "\uf8ff" for c in allc for ch in f.tu.get(c, "")): self.no("W-pua", "ToUnicode gives a private-use character", n)
    # -- annotations
    def annots(self):
        p, g = self.pdf, self.pdf.get
        for i, (ref, d, _) in enumerate(self.pagelist):
            an = g(d.get("/Annots")) or []; w = f"page {i+1}"
            if an and g(d.get("/Tabs")) != "/S": self.no("7.18.3-1", "page with annotations without /Tabs /S", w)
            mb = g(d.get("/CropBox")) or g(d.get("/MediaBox")) or [0, 0, 1e9, 1e9]; mb = [g(v) for v in mb]
            for a in an:
                x = g(a) or {}; st = x.get("/Subtype"); f = int(g(x.get("/F")) or 0); rc = [g(v) for v in (g(x.get("/Rect")) or [0]*4)]
                hid = bool(f & 2) or (len(rc) == 4 and (max(rc[0], rc[2]) < mb[0] or min(rc[0], rc[2]) > mb[2] or max(rc[1], rc[3]) < mb[1] or min(rc[1], rc[3]) > mb[3]))
                if st == "/TrapNet": self.no("7.18.2-1", "TrapNet annotation", w)
                if hid or st == "/Popup": continue
                own = self.objowner.get(a, []); o = own[0][0] if own else None; cont = (p.s(g(x.get("/Contents"))) or "").strip(); alt = (o.alt or "") if o else ""
                if st == "/PrinterMark":
                    if own: self.no("7.18.8-1", "PrinterMark in the structure", w)
                    continue
                if st == "/Widget":
                    if not (o and o.type == "Form") and not (o is None and any(s["art"] for s in [])): self.no("7.18.4-1", "form field is not in a Form element", w)
                    y, tu = x, None
                    for _ in range(10):
                        tu = tu or p.s(g(y.get("/TU"))); y = g(y.get("/Parent"))
                        if not isinstance(y, dict): break
                    if not (tu or alt): self.no("7.18.1-3", "form field without TU or Alt", w)
                    if tu and not (self.doclang or (o and o.lang)): self.no("7.2-25", "no language for TU", w)
                    continue
                if cont and not (p.s(g(x.get("/Lang"))) or (o.lang if o else None) or self.doclang): self.no("7.2-24", "no language for annotation Contents", w)
                if not cont and not alt: self.no("7.18.1-2", f"{st[1:]} annotation without Contents or Alt", w)
                if st == "/Link":
                    if not o or o.type != "Link": self.no("7.18.5-1", f"link is in {o.type if o else 'no element'}, not in Link", w)
                    if not cont: self.no("7.18.5-2", "link without Contents", w)
                elif not o or o.type != "Annot": self.no("7.18.1-1", f"{st[1:]} annotation is in {o.type if o else 'no element'}, not in Annot", w)
                if o:
                    pg = own[0][1]
                    if pg and pg != ref: self.no("X-objr-page", "OBJR /Pg is not the page that the annotation is on", w)
                    sp = g(x.get("/StructParent"))
                    if sp is None or self.pt.get(sp) is None: self.no("X-parenttree", "annotation has no ParentTree entry", w)
                    if st == "/Link" and not "".join(self.textof(o)).strip(): self.no("W-linktext", "Link element without text", w)
    def misc(self):
        p, g = self.pdf, self.pdf.get
        oc = g(p.root.get("/OCProperties"))
        if oc:
            cf = ([oc.get("/D")] if oc.get("/D") else []) + (g(oc.get("/Configs")) or [])
            for j, c in enumerate(cf):
                c = g(c) or {}
                if (j > 0 or len(cf) > 1) and not p.s(g(c.get("/Name"))): self.no("7.10-1", "optional content configuration without a name")
                elif j == 0 and "/Name" in c and not p.s(g(c.get("/Name"))): self.no("7.10-1", "optional content configuration with an empty name")
                if "/AS" in c: self.no("7.10-2", "optional content configuration has AS")
        for k, e in p.o.items():
            v = e.get("value") if isinstance(e, dict) else None
            if isinstance(v, dict) and "/EF" in v and not (p.s(g(v.get("/F"))) and p.s(g(v.get("/UF")))): self.no("7.11-1", "embedded file without F or UF")
    # -- our own
    def textof(self, e):
        if e.actual is not None: yield e.actual; return
        for k in e.kids:
            if k[0] == "mc": yield self.mctext.get(k[1], "")
            elif k[0] == "e": yield from self.textof(k[1])
    def own(self):
        p, g = self.pdf, self.pdf.get
        pageof = {r: i for i, (r, _, _) in enumerate(self.pagelist)}
        for key, owners in self.mcowner.items():
            if len(owners) > 1: self.no("X-twice", f"MCID {key[1]} is in {len(owners)} elements")
            if key not in self.mcpos and not any(True for _ in [0] if key in self.mctext): self.no("W-nomc", f"structure refers to MCID {key[1]} that paints nothing")
        # reading order: outside notes and artifacts, structure order must follow the order of the stream
        order = []
        def walk(e, note):
            note = note or e.type == "Note"
            for k in e.kids:
                if k[0] == "e": walk(k[1], note)
                elif k[0] == "mc" and not note and k[1] in self.mcpos: order.append((self.mcpos[k[1]], k[1]))
        for k in self.top: walk(k[1], False)
        back = sum(1 for a, b in zip(order, order[1:]) if b[0] < a[0])
        if back: self.no("X-order", f"structure order goes against the content stream {back} time(s)")
        info = g(p.trailer.get("/Info")) or {}; t = p.s(g(info.get("/Title")))
        if self.xmptitle and t and re.sub(r"\s+", " ", t).strip() != re.sub(r"\s+", " ", self.xmptitle).strip(): self.no("W-title", f"Info Title {t!r} is not dc:title {self.xmptitle!r}")
        if not self.doclang: self.no("W-lang", "no document language in the catalog")
        if not self.doclang and g(p.root.get("/Outlines")) and (g(p.root["/Outlines"]) or {}).get("/First"): self.no("7.2-2", "no language for the bookmarks")
        for x in p.o.values():
            v = x.get("value") if isinstance(x, dict) else None
            if isinstance(v, dict) and v.get("/S") == "/MCD":
                if not v.get("/CT"): self.no("7.18.6.2-1", "media clip without CT")
                if not v.get("/Alt"): self.no("7.18.6.2-2", "media clip without Alt")
        if len(self.pagelist) > 3 and not g(p.root.get("/Outlines")): self.no("W-outline", "more than 3 pages and no bookmarks")
        def dests(n, seen):
            while n and n not in seen:
                seen.add(n); d = g(n) or {}; de = g(d.get("/Dest"))
                if isinstance(de, list) and len(de) > 2 and g(de[1]) == "/XYZ":
                    mb = g((g(de[0]) or {}).get("/MediaBox")) or [0, 0, 612, 792]; x = g(de[2])
                    if isinstance(x, (int, float)) and x > g(mb[2]) * 0.75: self.no("W-dest", "a bookmark scrolls the view to the right edge")
                dests(d.get("/First"), seen); n = d.get("/Next")
        dests((g(p.root.get("/Outlines")) or {}).get("/First"), set())
        if not any(e.type == "H1" for e in self.elems) and self.elems: self.no("W-noh1", "no H1")
    def dump(self):
        out = []
        def walk(e, d):
            own = "".join(self.mctext.get(k[1], "") for k in e.kids if k[0] == "mc"); x = []
            for key in ("/Lang", "/Alt", "/ActualText", "/ID"):
                v = self.pdf.s(self.pdf.get(e.d.get(key)))
                if v: x.append(f"{key[1:]}={v!r}")
            sc = self.attr(e, "/Table", "/Scope"); x += [f"Scope={sc[1:]}"] if sc else []
            out.append("  " * d + f"{e.type}{' ' + ' '.join(x) if x else ''}{': ' + repr(own) if own else ''}")
            for k in e.kids:
                if k[0] == "e": walk(k[1], d + 1)
                elif k[0] == "obj": out.append("  " * (d + 1) + f"@annot {self.pdf.s(self.pdf.get((self.pdf.get(k[1]) or {}).get('/Contents')))!r}")
        for k in self.top: walk(k[1], 0)
        return "\n".join(out)

def main():
    a = sys.argv[1:]; js, tx, q = "--json" in a, "--text" in a, "--quiet" in a; rc = 0; res = []
    files = [x for x in a if not x.startswith("--")]
    if not files: print(__doc__.strip(), file=sys.stderr); sys.exit(2)
    for path in files:
        try: c = Checker(path); f = c.run()
        except Unreadable as e: print(f"ERROR {path}: {e}", file=sys.stderr); rc = 2; continue
        hard = {k: v for k, v in f.items() if not k.startswith("W-")}; rc = rc or (1 if hard else 0)
        if js: res.append({"file": path, "pass": not hard, "failures": {k: [{"message": m, "where": w} for m, w in v] for k, v in f.items()}}); continue
        print(f"{'FAIL' if hard else 'PASS'} {path}  " + ", ".join(f"{k}={len(v)}" for k, v in f.items()))
        if not q:
            for k, v in f.items():
                for m, w in v[:3]: print(f"   {k}: {m}" + (f"  [{w}]" if w else ""))
                if len(v) > 3: print(f"   {k}: ... {len(v)-3} more")
        if tx: print(c.dump())
    if js: print(json.dumps(res, indent=1, ensure_ascii=False))
    sys.exit(rc)
if __name__ == "__main__": main()

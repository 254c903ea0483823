#!/usr/bin/env python3
"""Files that were made to hurt whoever reads them: time, memory and words of `PROGRAM extract` for each.

    hostile.py PROGRAM [--only WORD] [FOLDER_OF_PDFS]

WORD: a part of the names of those wanted. Makes the files in a temporary folder. Prints seconds, megabytes (of the program or of its reading child, whichever took
more), exit code and the sentence; ends with 1 if one of them crashed, hung or took more than 20 s or 512 MB.
"""
import argparse, base64, io, os, pathlib, signal, subprocess, sys, tempfile, time, zipfile

MOST_SECONDS, MOST_MEGABYTES = 20, 512
SENTENCE = "The minister was asked in a letter to see to it that the prisoner is given his medicine. "
HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
TAIL = "</w:body></w:document>"
MAIL = "From: a@b.example\nSubject: UA 1/26\nMIME-Version: 1.0\n"


def docx(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts:
            archive.writestr(name, text)
    return out.getvalue()


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def pages(count):
    """A PDF of that many pages, each with a line of its own."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for n in range(count):
        stream = f"BT /F1 11 Tf 60 700 Td (UA {n}/26: {SENTENCE}) Tj ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
                       "/Resources << /Font << /F1 3 0 R >> >> >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {count} /Kids [{' '.join(kids)}] >>"
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return bytes(out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())


def texts():
    yield "text-50MB.txt", ((SENTENCE * 8 + "\n\n") * (50_000_000 // (len(SENTENCE) * 8 + 2))).encode()
    yield "text-50MB-one-line.txt", (SENTENCE * (50_000_000 // len(SENTENCE))).encode()
    yield "text-50MB-one-word.txt", b"a" * 50_000_000
    yield "text-3MB-of-digits.txt", b"1/1 " * 750_000
    # Scripts without spaces: a page may be one word.
    yield "text-3MB-japanese.txt", ("シンガポール政府は織工アフィ・ローソンさんを拘束しています" * 36_000).encode()
    yield "text-3MB-thai.txt", ("รัฐบาลโตโกควบคุมตัวช่างทอผ้า" * 36_000).encode()
    yield "text-3MB-of-labels.txt", b"PLEASE SEND APPEALS TO:\n" * 125_000


def html_pages():
    yield "div-1MB.html", b"<html><body>" + b"<div>" * 200_000
    yield "div-1MB-text.html", b"<html><body>" + b"<div>x" * 170_000
    yield "formatting-1MB.html", b"<html><body>" + b"<b><i><u>" * 60_000 + b"</p><p>x" * 60_000
    yield "tables-1MB.html", b"<html><body>" + b"<table><tr><td>" * 65_000
    yield "attributes-1MB.html", b"<html><body><p " + b"".join(b"a%d=1 " % n for n in range(90_000)) + b">x</p>"
    yield "links-4MB.html", b"<html><body>" + b"".join(b'<p><a href="/%d">Peru: Teacher held again</a></p>' % n for n in range(80_000))
    yield "lists-1MB.html", b"<html><body>" + b"<ul><li>" * 120_000
    yield "comment-20MB.html", b"<html><body><!--" + b"x" * 20_000_000 + b"--><p>x</p>"


def mails():
    big = base64.encodebytes(os.urandom(1024) * 40_000).decode()
    yield "base64-file-54MB.eml", (MAIL + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee.\n--b\n"
        "Content-Type: application/pdf; name=x.pdf\nContent-Transfer-Encoding: base64\n\n" + big + "\n--b--\n").encode()
    text = base64.encodebytes((SENTENCE * 400_000).encode()).decode()
    yield "base64-body-47MB.eml", (MAIL + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + text).encode()
    nested = "".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(20_000))
    yield "multiparts-20000-deep.eml", (MAIL + "Content-Type: multipart/mixed; boundary=b0\n\n" + nested).encode()
    mail = "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: x\n" * 20_000
    yield "mails-20000-deep.eml", (MAIL + mail + "\nx\n").encode()
    parts = "--b\nContent-Type: application/x; name=x\n\nx\n" * 200_000
    yield "parts-200000.eml", (MAIL + "Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n").encode()
    yield "header-20MB.eml", (MAIL + "To: " + "a@b.example, " * 1_500_000 + "\n\nx\n").encode()
    yield "mailbox-100000.mbox", ("From a@b Mon\nFrom: a@b.example\nSubject: UA 1/26\n\nx\n\n" * 100_000).encode()


def archives():
    yield "ratio-1GB.docx", docx([("word/document.xml", " " * (1 << 30))])
    yield "ratio-20MB-of-paragraphs.docx", docx([("word/document.xml", HEAD + paragraph("x") * 480_000 + TAIL)])
    yield "entries-60000.docx", docx([("word/document.xml", HEAD + paragraph("x") + TAIL)] + [(f"x/{n}", "") for n in range(60_000)])
    yield "headers-9x24MB.docx", docx([("word/document.xml", HEAD + paragraph("x") + TAIL)] +
        [(f"word/header{n}.xml", " " * (24 << 20)) for n in range(1, 10)])
    inner = docx([("word/document.xml", " " * (100 << 20))])
    for _ in range(5):
        inner = docx([(f"word/{n}.docx", inner) for n in range(8)])
    yield "nested.docx", inner
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    yield "entities.docx", docx([("word/document.xml", f'<!DOCTYPE x [<!ENTITY e0 "lol">{entities}]>' + HEAD + paragraph("&e11;") + TAIL)])
    yield "deep-300000.docx", docx([("word/document.xml", HEAD + "<w:p>" * 300_000 + "</w:p>" * 300_000 + TAIL)])
    yield "tables-deep-100000.docx", docx([("word/document.xml", HEAD + "<w:tbl><w:tr><w:tc>" * 100_000 + "</w:tc></w:tr></w:tbl>" * 100_000 + TAIL)])


def files(pdfs):
    for path in sorted(pdfs.glob("*.pdf")) if pdfs else []:
        yield path.name, path.read_bytes()
    yield "pages-10000.pdf", pages(10_000)
    for make in (texts, html_pages, mails, archives):
        yield from make()


def try_one(program, path):
    """Seconds, megabytes, exit code, the sentence on standard error or what was printed."""
    before = time.monotonic()
    command = ["/usr/bin/time", "-f", "%M", "-o", str(path) + ".time", program, "extract", str(path), "--json"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = run.communicate(timeout=2 * MOST_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
        return time.monotonic() - before, 0.0, -1, "it hangs"
    seconds = time.monotonic() - before
    megabytes = int(pathlib.Path(str(path) + ".time").read_text().split()[-1]) / 1024
    words = err.decode(errors="replace").strip() or f"{len(out)} bytes of JSON"
    return seconds, megabytes, run.returncode, words.splitlines()[-1]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--only", default="")
    arguments.add_argument("program")
    arguments.add_argument("pdfs", nargs="?", type=pathlib.Path)
    arguments = arguments.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, content in ((name, content) for name, content in files(arguments.pdfs) if arguments.only in name):
            path = pathlib.Path(folder) / name
            path.write_bytes(content)
            seconds, megabytes, code, words = try_one(arguments.program, path)
            path.unlink()
            bad = code not in (0, 1) or seconds > MOST_SECONDS + 1 or megabytes > MOST_MEGABYTES
            failed += bad
            print(f"{'FAILED ' if bad else ''}{name:34} {seconds:6.2f} s {megabytes:6.0f} MB  {code}  {words[:90]}", flush=True)
    print(f"{failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

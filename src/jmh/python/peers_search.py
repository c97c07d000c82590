"""Asks SQLite FTS5 and ripgrep for what Figures.java asks Parley for; passages stand one a line."""
import os, shutil, sqlite3, statistics, subprocess, sys, time

QUERIES = {
    "word": ["harbour", "quota", "ceasefire", "tariff", "amnesty"],
    "phrase": ['"harbour quota"', '"quota harbour"', '"harbour harbour"'],
    "boolean": ["harbour AND quota", "ceasefire OR tariff OR observer", "quota NOT harbour"],
    "beginning": ["harb*", "withdr*", "guar*"],
}
TOP = ("SELECT bm25(p), snippet(p, 0, '[', ']', '...', 20) FROM p WHERE p MATCH ? "
       "ORDER BY bm25(p) LIMIT 10")


def timed(work, times):
    taken = []
    for i in range(times + 3):
        start = time.perf_counter()
        work(i)
        if i >= 3:
            taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    return "%.1f / %.1f" % (statistics.median(taken), taken[len(taken) * 95 // 100])


text = sys.argv[1]
file = text + ".sqlite"
if os.path.exists(file):
    os.remove(file)
base = sqlite3.connect(file)
base.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize = 'porter unicode61')")
start = time.perf_counter()
with open(text, encoding="utf-8") as lines, base:
    base.executemany("INSERT INTO p VALUES (?)", ((line,) for line in lines))
count = base.execute("SELECT count(*) FROM p").fetchone()[0]
print("- SQLite FTS5: %d passages a second\n" % (count / (time.perf_counter() - start)))
print("| query | SQLite FTS5 |\n|---|---|")
for kind, queries in QUERIES.items():
    print("| %s | %s |" % (kind, timed(
        lambda i: base.execute(TOP, (queries[i % len(queries)],)).fetchall(), 15)))
if shutil.which("rg"):
    words = ["harbour", "ceasefire", "amnesty"]
    print("| all lines with a word, ripgrep, no ranking | %s |" % timed(lambda i: subprocess.run(
        ["rg", "-c", words[i % 3], text], stdout=subprocess.DEVNULL, check=False), 9))

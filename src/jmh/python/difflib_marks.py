"""A peer: Python's difflib on the words of each amendment. Reads JSON lines [old words, new words]
and writes JSON lines [deleted words, inserted words, edits]."""
import difflib
import json
import sys

for line in sys.stdin:
    old, new = json.loads(line)
    gone, come, edits = [], [], 0
    for op, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op != 'equal':
            gone += old[i:j]
            come += new[k:m]
            edits += 1
    print(json.dumps([gone, come, edits]))

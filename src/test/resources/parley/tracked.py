"""Accepts and rejects all tracked changes of documents in LibreOffice, and writes what is left.

tracked.py PROFILE DOCUMENT...   writes DOCUMENT.accepted.txt and DOCUMENT.rejected.txt,
                                 and the same as Word files: DOCUMENT.accepted.docx ...
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

profile, documents = sys.argv[1], sys.argv[2:]
pipe = "parley%d" % os.getpid()
office = subprocess.Popen([
    "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
    "-env:UserInstallation=file://" + os.path.abspath(profile),
    "--accept=pipe,name=%s;urp;" % pipe])


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.2)
    sys.exit("LibreOffice did not start")


def named(name, what):
    value = PropertyValue()
    value.Name, value.Value = name, what
    return (value,)


try:
    context = connect()
    make = context.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", context)
    dispatcher = make("com.sun.star.frame.DispatchHelper", context)
    for path in documents:
        for command, ending in (("Accept", "accepted"), ("Reject", "rejected")):
            url = uno.systemPathToFileUrl(os.path.abspath(path))
            document = desktop.loadComponentFromURL(url, "_blank", 0, named("Hidden", True))
            frame = document.CurrentController.Frame
            dispatcher.executeDispatch(frame, ".uno:%sAllTrackedChanges" % command, "", 0, ())
            if document.getRedlines().hasElements():
                sys.exit("changes are left in " + path)
            paragraphs, lines = document.Text.createEnumeration(), []
            while paragraphs.hasMoreElements():
                paragraph = paragraphs.nextElement()
                if paragraph.supportsService("com.sun.star.text.Paragraph"):
                    lines.append(paragraph.getString())
            with open("%s.%s.txt" % (path, ending), "w", encoding="utf-8") as out:
                out.write("\n".join(lines) + "\n")
            document.storeToURL(url + "." + ending + ".docx", named("FilterName", "MS Word 2007 XML"))
            document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    time.sleep(0.5)
    office.terminate()
    office.wait()

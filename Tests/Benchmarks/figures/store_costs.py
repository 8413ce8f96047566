#!/usr/bin/env python3
"""What sealing and the log row add to `supervision.get` and `supervision.record`, in µs.

Runs StoreCosts inside one process, on one case discussion of the fictional authority.
"""

import sqlite3
import subprocess
import uuid

import servers


def main():
    with servers.workbook() as server:
        caller = servers.Caller(server, "supervisor")
        session = servers.one_case_discussion(caller)
        reader = caller.call("auth.whoAmI", {})["person"]["id"]
    lengths = blob_lengths(session)
    print(f"sealed blobs of the session: {len(lengths)}, of {', '.join(map(str, lengths))} bytes")
    subprocess.run(
        [servers.BINARIES / "StoreCosts", servers.FOLDER / "data", servers.FOLDER / "keys",
         session["id"], reader, ",".join(map(str, lengths))], check=True)


def blob_lengths(session):
    """Of the session itself, of its case discussion and of its actions."""
    record = session["record"]
    ids = [session["id"]] + [part["id"] for name in ("cases", "actions")
                             for part in record.get(name, []) if "id" in part]
    with sqlite3.connect(servers.FOLDER / "data/workbook.sqlite") as database:
        return [length for name in ids for (length,) in database.execute(
            "SELECT length(blob) FROM sealed WHERE record = ? ORDER BY strand",
            (uuid.UUID(name).bytes,))]


if __name__ == "__main__":
    main()

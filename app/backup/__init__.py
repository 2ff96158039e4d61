"""Backups of an installation, restoring them, and moving the books to another database.

A backup is one file: a tar archive, encrypted with age if that is wanted. In it, in this order:

    manifest.json             what it is of, and what must be in each table
    secrets/key_pepper        the generated secret of the data directory
    database/00000000 …       what pg_dump says of one snapshot, in parts
    end.json                  how much that was, and its SHA-256: without it the file is cut off

Everything is streamed. PostgreSQL's own programs read and write the database; what they do to the
target is one transaction, whose commit is the last thing of all (`.loading`).
"""

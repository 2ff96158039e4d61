"""What keeps a backup, a restoration or a move from being made."""


class BackupError(RuntimeError):
    """Nothing was made, or changed; the text tells the operator what to do about it."""

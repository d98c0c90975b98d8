"""Every error this package raises, drawn as a tree; each is a sentence that names the thing and the way out.

RewriterError
├── PolicyError           a file in prompts/ cannot be used            (refused at load)
│   ├── UnknownPolicy     no such policy, version or label             (HTTP 404)
│   └── NotReleasable     a policy that its proof does not carry       (exit code 1)
├── SettingsError         an environment variable is wrong             (refused at start)
├── InputError            a request that cannot be answered as asked   (HTTP 422)
├── StoreError            records cannot be kept or read now           (HTTP 503)
├── UnknownRecord         no such rewrite among the caller's           (HTTP 404)
└── EngineError           an engine gave no answer                     (next engine; 502)
    ├── EngineTimeout     ... inside the deadline                      (next engine; 504)
    └── EngineSkipped     ... for it was not asked                     (next engine; 502)
"""

from collections.abc import Sequence


class RewriterError(Exception):
    """Anything this package raises on purpose. Its text never holds a customer's words."""


class PolicyError(RewriterError):
    """A policy file cannot be used; the text names file, line and the way out.

    `rule` is the name of what it breaks, `where` the file inside the folder, `line` 0 for the whole file.
    """

    def __init__(self, message: str, *, rule: str = "", where: str = "", line: int = 0) -> None:
        super().__init__(message)
        self.rule, self.where, self.line = rule, where, line


class UnknownPolicy(PolicyError):
    """No policy, version or label of that name; the text lists the nearest ones."""


class NotReleasable(PolicyError):
    """A policy that cannot be released; `told` are the reasons, one a line."""

    def __init__(self, message: str, told: Sequence[str]) -> None:
        super().__init__("\n".join([message, *(f"  {line}" for line in told)]))
        self.told = tuple(told)


class SettingsError(RewriterError):
    """An environment variable has a value that cannot be used."""


class InputError(RewriterError):
    """A request that is well-formed but cannot be answered as asked; `field` names the field at fault, if one is."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class StoreError(RewriterError):
    """A record or a verdict cannot be kept or read now; the text names what the database said, never what was written."""


class UnknownRecord(RewriterError):
    """No rewrite of that id among those of one owner."""

    def __init__(self) -> None:
        super().__init__(
            "There is no rewrite of that id among those of your key; it may be past its days, or was never kept."
        )


class EngineError(RewriterError):
    """An engine gave no answer that could be judged."""


class EngineTimeout(EngineError):
    """An engine gave no answer inside the deadline."""


class EngineSkipped(EngineError):
    """An engine was not asked, because its server keeps failing."""

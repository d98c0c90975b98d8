"""Why a run says nothing, or something is wrong with what it was given."""


class CaseError(Exception):
    """A file of the eval cannot be used; the text names file, line and the way out. Exit 2."""


class Refused(Exception):
    """A grader failed its own goldens or foils, so nothing is reported; `faults` name case and foil. Exit 2."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("a grader fails its own goldens or foils")
        self.faults = faults


class Unmeasured(Exception):
    """There is nothing to say: no case, or no model that may be asked. Exit 3."""
